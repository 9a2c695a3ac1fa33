"""Pay that one may have sent to a kind of savings ("have any part of your bonus sent to ..."), as a contribution and no payment."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_PAY = (
    r"(?:(?:your|the|his|her|their|each|every|any|an?|his or her) )?(?:[\w-]+ ){0,2}?"
    r"(?:bonus(?:es)?|incentives?(?: (?:awards?|checks?|payments?|pay))?|commissions?|overtime|pay(?:checks?)?|salary|wages|raises?)"
)
_SHARE = r"(?:(?:up to|as much as|any|all|some|some or all|part|any part|a part|a portion|half|between|all or part|\d+\s?%(?: to \d+\s?%)?|any percentage|a percentage)(?: or all| or part)?(?: of)? ){0,3}"
_WHO = r"(?:you|participants|members|employees|associates|(?:an?|any|each|every) (?:[\w-]+ )?(?:participant|member|employee))"
_TO_IT = rf"(?:in|into|to|toward|towards) (?:an? )?(?P<to>{MONEY})"

_DEDUCTED = guarded(  # "You may authorize the Company to deduct 2%, 3% or 4% of your salary each month": a contribution of so much of it
    rf"\b(?P<who>{_WHO}) (?P<may>may|can) (?:authori[sz]e|ask|direct|instruct|request|have)(?: in writing)? (?:(?:the|his or her|his|her|your|their|our) )?(?:company|employer|payroll(?: office| department)?|firm|bank|corporation|university|hospital|paymaster) (?:to )?(?:deduct|withhold|take|hold back|set aside) (?P<what>(?:(?:up to|from|between|as much as|either|at least|to|and|or|\d{{1,2}}(?:\.\d+)?(?: ?%| per ?cent)?|(?:one|two|three|four|five|six|eight|ten|twelve|fifteen) per ?cent|,|through)\s*)+(?<=(?:%|per ?cent)\s*)(?:of|from) (?:(?:your|his|her|their|his or her|the|each|base|basic|eligible|monthly|weekly|regular) )*(?:pay(?:checks?)?|salary|wages|earnings|compensation))(?= (?:(?:on|for) )?(?:each|every|per) (?:\w+ )?(?:month|payday|pay ?period|week|paycheck)\b[\s.;,]*$| for (?:deposit in |the )?(?:the )?(?:plan|fund)\b|\s*[.;]?\W*$)",
    regex.IGNORECASE,
)
_CONTRIBUTES = r"\g<who> \g<may> contribute \g<what>"


def as_contribution(text: str) -> str:
    """Pay that one may have deducted, as what one may contribute of it.

    >>> as_contribution("You may authorize the Company to deduct up to 6% of your salary each month.")
    'You may contribute up to 6% of your salary each month.'
    """
    return str(_DEDUCTED.sub(_CONTRIBUTES, text))


DIRECTED_PAY: Turns = (
    # "may elect to have the Employer withhold from each payment of his or her pay, after the withholding of income tax, a
    # Supplemental Contribution of 1% to 5%": a contribution that he or she makes
    (
        guarded(
            r"\b(?P<may>may|can) (?:elect|choose)(?: in writing)? to have (?:the|his or her|your|our) (?:employer|company|bank|firm|corporation|university|hospital) (?:withhold|deduct) from (?:each (?:payment|payroll payment|instal+ment) of )?(?:his or her|the|your|their|his) (?:[\w-]+ )?(?:pay|salary|wages|earnings|compensation), (?:after|following) (?:the )?(?:withholding|deduction|payment) of (?:[\w-]+ )?(?:income )?tax(?:es)?, (?P<what>an? (?:[\w-]+ ){1,3}contribution\b)",
            regex.IGNORECASE,
        ),
        r"\g<may> elect to make \g<what>",
    ),
    # "hold back up to a tenth of your wages once withholding has been figured": out of taxed pay
    (
        guarded(
            r"(?<=\b(?:pay|wages|salary|earnings|compensation|paychecks?)\b[^.;]{0,40})(?<!\bfor (?:the|your|an?|his|her|their)\b[^.;]{0,40}) (?:after|once|when) (?:(?:all|the) )?withholding(?: (?:has been|is|was|have been) (?:figured|computed|calculated|done|taken|made|subtracted)| (?:is|was) over)?(?=\W*$|[,;]| and\b)",
            regex.IGNORECASE,
        ),
        " after taxes have been withheld",
    ),
    (
        guarded(
            rf"(?P<have>\b{_WHO} (?:may|can) (?:also )?have (?:(?:up to|from|between) )?[^.;,]{{2,40}} of (?:your|his|her|their|his or her) (?:pay|wages|salary|earnings|compensation|paychecks?)) (?:held|kept) back\b(?! (?:for|to pay|towards?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<have> withheld",
    ),
    (_DEDUCTED, _CONTRIBUTES),
    # "the bonus paid in March": pay, and nothing that the plan pays
    (
        guarded(
            r"(?<=\b(?:bonus(?:es)?|incentives?|awards?|commissions?)) (?:that (?:is|are) )?paid (?=(?:in|on|for|each|every|after|to you)\b)",
            regex.IGNORECASE,
        ),
        " ",
    ),
    # "You may elect to have up to 50% of your bonus directed to your after-tax account"
    (
        guarded(
            rf"\b(?:(?:elect|choose|ask|arrange) (?:to have|that)|have) (?P<what>{_SHARE}{_PAY}) (?:(?:be )?(?:sent|directed|routed|channell?ed|steered|moved|applied|paid|placed|put|deposited|credited)|go) {_TO_IT}",
            regex.IGNORECASE,
        ),
        r"contribute \g<what> to \g<to>",
    ),
    # "Starting with the bonus paid in March, you can direct as much as 30% of it to after-tax contributions"
    (
        guarded(
            rf"\b(?P<who>{_WHO}) (?P<may>may|can) (?:direct|send|route|steer|channel|put|move) (?P<what>{_SHARE}(?:{_PAY}|(?<=\b(?:bonus(?:es)?|incentives?|commissions?|overtime|pay(?:checks?)?|raises?)\b[^.;]*)(?:it|that|them))) {_TO_IT}",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may> contribute \g<what> to \g<to>",
    ),
    # "Direct any part of your annual incentive payment to after-tax savings"
    (
        guarded(
            rf"^\W*(?:direct|send|route|steer|channel|put|move) (?P<what>{_SHARE}{_PAY}) {_TO_IT}", regex.IGNORECASE
        ),
        r"You may contribute \g<what> to \g<to>",
    ),
    # "Your bonus can be paid in cash or put in your after-tax account"
    (
        guarded(
            rf"(?P<what>\b{_SHARE}{_PAY}) (?P<may>can|may) be (?:paid|taken|received)(?: to you)?(?: in cash| out)? or (?:be )?(?:put|sent|directed|deposited|paid|contributed) {_TO_IT}",
            regex.IGNORECASE,
        ),
        r"\g<what> \g<may> be contributed to \g<to>",
    ),
    # "may be deferred as Roth", of a bonus
    (
        guarded(
            r"^(?P<lead>\W*)(?:any part|all or part|some or all|any portion|part|all) of (?P<what>(?:your|an?|any|each|the) (?:[\w-]+ )?(?:bonus|award|incentive|commission)\w*(?: pay| payments?)?)(?: (?:that )?you (?:ask us to |elect to |choose to )?(?:defer|save|contribute))? (?P<may>may|can) be (?:deferred|saved|contributed|put in|directed) (?:as|to) (?P<kind>roth|after-?\s?tax|pre-?\s?tax)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>You \g<may> make \g<kind> contributions from \g<what>",
    ),
    # "you can turn the profit-sharing check you are paid in cash into an after-tax contribution": pay that one puts in
    (
        guarded(
            rf"\b(?P<who>{_WHO}) (?P<may>may|can) (?:turn|make|convert|put|pay|deposit|direct|send) (?:the|your|an?|any|all or part of (?:your|the)|part of (?:your|the)|some of (?:your|the)) (?P<what>(?:[\w-]+ ){{0,3}}(?:check|bonus|award|payout|commissions?|cash-?out|vacation pay|overtime|severance|dividend)(?: (?:that )?you (?:are paid|receive|get)(?: in cash)?)?) (?:in)?to (?:an? )?(?P<kind>after-?\s?tax|roth) contributions?\b",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may> make \g<kind> contributions from your pay",
    ),
    # "You can send your whole bonus to the Plan after-tax": pay that one puts in
    (
        guarded(
            rf"\b(?P<who>{_WHO}) (?P<may>may|can) (?:send|direct|pay|put|defer|contribute|save|have)(?: up to [\d%]+ of)? (?P<what>(?:(?:your|their|the|an?|any|all|part|some|half|of|whole|entire|annual|quarterly|year-end) )+(?:bonus|award|commissions?|incentive pay|overtime|vacation payout))(?: check| payment)?(?: paid)? (?:in)?to (?:the|this|our|your) (?:(?:savings|retirement|401\(k\)) )?(?:plan|account|401\(k\))(?:,)? (?:on an? |as )?(?P<kind>after-?\s?tax|roth)(?: (?:basis|contributions?|money))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may> make \g<kind> contributions from \g<what>",
    ),
)
