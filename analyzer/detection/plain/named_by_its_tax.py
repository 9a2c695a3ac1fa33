"""After-tax money by what it is and is not: "taxed-but-not-Roth", "with tax withheld and no Roth label", "any participant can, from taxed pay"."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.shapes import guarded

TAXED_NOT_ROTH = r"(?<!\b(?:is|are|be|been|being) )(?:taxed[-\s]?(?:but|and|yet)[-\s](?:not|non)[-\s]roth|taxed,? non-?\s?roth|non-?\s?roth,?(?: (?:but|and))? (?:already[- ])?taxed)\b(?! (?:earnings|growth|gains|withdrawals?|distributions?|income))"
_WITHHELD = r"(?:withheld|taken out|taken|paid|deducted)"
_TAX_TAKEN = rf"(?:with (?:the |all )?(?:income )?tax(?:es)? (?:already )?{_WITHHELD}(?: from (?:it|them))?|(?:the |all )?(?:income )?tax(?:es)? having (?:already )?been {_WITHHELD}|from (?:already[- ])?taxed (?:pay|earnings|wages|salary))(?: first| beforehand| already)?"
_NO_ROTH = r"(?:(?:and|but|though) )?(?:with )?(?:no|without(?: any| an?| the)?) roth (?:label|designation|treatment|status|tag|name|mark|election)(?: (?:put )?on (?:it|them))?"
_PAYROLL = r"(?:us|payroll|the (?:company|plan|payroll office|employer|office))"
_WHOEVER = r"(?:(?:any|every|each) (?:\w+ )?(?:participant|member|employee|saver)|all (?:of (?:us|you)|participants|members|employees)|everyone|everybody|anyone|you)"
_TAXED = r"(?:on an after-tax basis|after[- ]tax(?:es)?|after taxes|from (?:already[- ])?taxed pay)"

_INCLUDED = r"(?:remains?|(?:is|are|will be|shall be)(?: still| currently)?) (?:includ[ai]ble|included) in (?:(?:his or her|his|her|their|your|the \w+['’]s) )?(?:gross |taxable )?income(?: for (?:federal |income |tax )*(?:purposes|the (?:taxable )?year(?: (?:of|in which) [^,;.]{3,50}?)?))?"
_IS_TAXED = r"on which (?:he or she|he|she|they|you|the \w+) (?:is|are|will be) (?:currently )?taxed(?: currently)?"
_NO_ROTH_CONTRIBUTION = r"(?:,? and (?:that |which )?(?:is|are) (?:not|neither)(?: \w+ nor)? (?:designated (?:by [\w ]{3,20} )?as |treated as )?(?:an? )?|,? (?:but (?:is|are) not (?:an? )?|other than (?:an? )?|not being (?:an? )?))(?:designated )?roth (?:elective )?(?:contributions?|deferrals?|amounts?)"

NAMED_BY_ITS_TAX: Turns = (
    # "the employee (non-deferred) contribution account": what was not kept from tax
    (
        guarded(
            r"\b(?:employee \(?non-?deferred\)?|\(?non-?deferred\)? employee) (?=contributions?\b)", regex.IGNORECASE
        ),
        "employee after-tax ",
    ),
    # "contributed to the Plan a part of it that remains includible in his gross income and is not designated as a Roth Contribution"
    (
        guarded(
            rf"(?<=\b(?:contribut\w*|withheld|deduct\w*|pay into|paid to the trust\w*|paid into|save|saved)\b[^.;]{{0,120}})(?<!\b(?:withdr\w+|refund\w*|excess\w*|distribut\w+|paid out|again)\b[^.;]{{0,120}})\b(?:an? (?:amount|part|portion|percentage|sum)|amounts|any (?:amount|part|portion)|parts|sums|all or (?:any )?part)(?: of (?:it|them|(?:his|her|their|your|such|his or her) (?:pay|compensation|earnings|wages|salary)|pay|compensation))?,? (?:(?:that|which) {_INCLUDED}|{_IS_TAXED}),?{_NO_ROTH_CONTRIBUTION}",
            regex.IGNORECASE,
        ),
        "after-tax contributions",
    ),
    # "Deferred Savings reduce the pay on which income tax is withheld": the pay is taxed, and the savings are not
    (
        guarded(
            r"\b(?P<less>reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?) (?P<whose>(?:(?:the|your|his|her|their|his or her) )?(?:amount of )?)(?P<pay>pay|wages|salary|compensation|earnings|income) (?:on|upon|from) which (?:(?:your|federal|state|the|federal and state) )?(?:income )?tax(?:es)? (?:is|are|will be) (?:first |then )?(?:withheld|figured|computed|calculated|taken|paid|based)\b",
            regex.IGNORECASE,
        ),
        r"\g<less> \g<whose>taxable \g<pay>",
    ),
    # "three rates: before-tax, Roth, and taxed-but-not-Roth"; "click 'Non-Roth, taxed'"
    (guarded(TAXED_NOT_ROTH, regex.IGNORECASE), "after-tax"),
    # "take up to another 10% of your pay, with tax withheld and no Roth label on it"; "from taxed pay without Roth treatment"
    (guarded(rf",? \(?\b{_TAX_TAKEN},? {_NO_ROTH}\)?", regex.IGNORECASE), " on an after-tax basis"),
    # "You may set aside up to 9% of salary in this way, tax having been withheld first"
    (
        guarded(
            rf"^(?P<lead>(?![^;]*\broth\b)[^;]*\b(?:set aside|save|contribute|put in|put away|lay aside|put by|withhold)\b[^;]{{3,90}}?),? {_TAX_TAKEN}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead> on an after-tax basis",
    ),
    # "add money that has been through withholding", "pay in earnings that have already been through tax withholding"
    (
        guarded(
            r"\b(?P<verb>adding|add|putting in|put in|contributing|contribute|saving|save|paying in|pay in) (?:any )?(?:money|pay|dollars|earnings|wages) (?:that|which) (?:has|have) (?:already )?(?:been|gone|passed|come) through (?:the )?(?:(?:income |payroll )?tax )?withholding\b",
            regex.IGNORECASE,
        ),
        lambda m: (
            "making after-tax contributions" if m["verb"].lower().endswith("ing") else "make after-tax contributions"
        ),
    ),
    # "have us hold back a further 1% to 6% of each paycheck": withhold
    (
        guarded(
            rf"(?<=\b(?:have|let|ask|tell|authorize|instruct) {_PAYROLL}(?: to)? )(?:hold|keep) back\b",
            regex.IGNORECASE,
        ),
        "withhold",
    ),
    # "as an ordinary nondeductible contribution, separate from your Roth election": of another choice, and not of leaving
    (
        guarded(
            r",? (?:and )?(?:(?:quite|entirely|wholly|kept|held) )*(?:separate|apart|distinct|different) from (?:your|the|any) (?:[\w-]+ ){0,2}?(?:elections?|choice|deferrals?|contributions?|rate)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "before tax, as Roth or, as any participant can with up to 10% of pay, after tax": what any participant can
    (
        guarded(
            rf"(?<=\b(?:save|contribute|put in|deposit)\b[^.;]*),? (?P<or>or|and),? (?:\(|, )?as (?P<who>{_WHOEVER}) (?P<may>may|can)(?: (?:(?:with|for|on) )?(?P<rate>up to [^,;()]{{2,30}}))?(?:\)|,) (?P<how>{_TAXED})(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        lambda m: f" {m['or']} {m['how']}; {m['who']} {m['may']} save {m['rate'] or ''} on an after-tax basis",
    ),
    # "... or after tax (as every member may, up to 10% of pay)"
    (
        guarded(
            rf"(?<=\b(?:save|contribute|put in|deposit)\b[^.;]*)\b(?P<how>{_TAXED})(?: \(|, )as (?P<who>{_WHOEVER}) (?P<may>may|can)(?:,? (?:(?:with|for|on) )?(?P<rate>up to [^,;()]{{2,30}}))?\)?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['how']}; {m['who']} {m['may']} save {m['rate'] or ''} on an after-tax basis",
    ),
)
"""Each with what is left."""
