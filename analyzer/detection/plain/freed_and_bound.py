"""Rights told by what does not bind them ("are unrestricted", "nothing keeps you from"), and the gates that are left."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_TO_ROTH = r"(?:in)?to (?:an? |the |your |designated )*roth(?: (?:account|source|money|savings|contributions?|status))?"
_INSIDE = r"(?:inside|within|in) (?:the|this|our) plan"
_TURN = r"(?:turn|convert|change|move|switch|make|transfer|roll)"
_LEAVE = r"(?:leave(?: us| the company| your job| work| employment)?|quit|retire|terminate(?: employment)?|separate|stop working|be (?:terminated|retired))"
_RATE_ACT = r"(?:raise|increase|lower|decrease|reduce|change|start|begin|stop|end|suspend|cancel|adjust|turn (?:on|off)|restart)"
_SUM = r"\$1[1-9]\d,\d00"
_SO_MUCH = rf"(?:(?:less than|under|below|not more than|no more than|at most) {_SUM}|{_SUM},? or (?:less|under|below))"  # section 414(q)
_KIND = r"(?:(?:non-?roth|voluntary|traditional|regular) )?(?:after|post)-?\s?tax"
_UPWARD = guarded(r"\b(?:raise|increase|start|begin|turn on|restart)\b", regex.IGNORECASE)


def _who_may(match: regex.Match[str]) -> str:
    """Everyone where a group is named "or any other", else those named."""
    who = "any participant" if match["other"] else match["who"]
    who = f"{who[:1].upper()}{who[1:]}" if who.lower() != "you" else "You"
    act = {"taking": "take", "having": "have", "giving": "give", "saving": "save"}
    act |= {"making": "make", "putting": "put", "contributing": "contribute", "withdrawing": "withdraw", "electing": "elect", "converting": "convert", "drawing": "draw", "asking": "ask"}  # fmt: skip
    return f"{match['lead']}{who} may {act[match['act'].lower()]}"


def _of_a_rate(match: regex.Match[str]) -> str:
    """A rate that may be raised, as contributions that may be made; one that may only be lowered, as it stands."""
    if not _UPWARD.search(match["acts"]):
        return str(match.group())
    return f"make and change {match['your']} {match['kind']} contributions"


FREED_AND_BOUND: Turns = (
    # "Nothing in this Plan other than Section 415 shall limit the amount that a Participant may ..."
    (
        guarded(
            r"^(?P<lead>\W*(?:[\d.]+ )?)(?:nothing|no (?:provision|limit)) in (?:this|the) (?:plan|section|article|agreement) (?:other than|except(?: for)?|but|save(?: for)?|apart from) (?P<what>[^;]{3,120}?) (?:(?:shall|will|may|does) limit|limits|restricts|(?:shall|will|may|does) restrict) (?:the (?:amount|percentage|sums?)(?: that| which)?|what|how much)(?= (?:an?|any|each|the|participants|members|employees|you)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Nothing but \g<what> limits what",
    ),
    # "..., and neither his age nor the length of his service is to be considered": neither binds
    (
        guarded(
            r",? (?:and |for )?neither (?:(?:his|her|your|their|the|a member['’]s|a participant['’]s) )?(?:age|(?:length of )?service)\b[^,;.]{0,20}? nor (?:(?:his|her|your|their|the|length of|age|reason|purpose|or) ?){1,6}(?:service|age|reason|purpose|employment)?\b[^,;.]{0,20}? (?:(?:is|are|shall be) (?:to be )?(?:considered|taken into account|looked at|of (?:any )?(?:importance|account|moment)|relevant|material|asked(?: about)?)|matters?|counts?|(?:is|are) a condition)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        " regardless of age or service",
    ),
    # "may at any time, and whether or not such twenty-four months have elapsed, transfer ...": a wait that does not bind
    (
        guarded(
            r",? (?:and )?(?:whether or not|regardless of whether|irrespective of whether|even (?:if|though)) (?:such|those|these|the|that|this|any such) (?:[\w-]+ ){0,3}?(?:months?|years?|period|time|wait|waiting period)\b (?:(?:has|have|is|are|had) (?:not )?(?:yet )?(?:elapsed|passed|expired|run(?: out)?|gone by|ended|been (?:completed|met|served)|up|over))(?:,(?= )|(?=\W*$))",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Nothing in the Internal Revenue Code prevents participants from making after-tax contributions": the law, and not the plan
    (
        guarded(
            r"^(?P<lead>\W*)nothing (?:in|under) (?:[\w’'-]+ ){0,4}?(?:laws?|code|IRS rules|IRC|ERISA|regulations?|statutes?|tax rules)(?: itself)? (?P<act>keep|prevent|stop|bar|prohibit|preclude|forbid)s? (?=[^.;]*\bfrom\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The law does not \g<act> ",
    ),
    # "Nothing in the safe harbor design keeps a highly compensated employee, or any other participant, from making ..."
    (
        guarded(
            r"^(?P<lead>\W*)(?:but )?(?:there is )?nothing(?: (?:in|about|under) (?!(?:[\w’'-]+ ){0,4}(?:laws?|code|IRS|IRC|ERISA|regulations?|statutes?|federal|tax rules)\b)[^;,]{3,60}?)?(?:, (?:however|though|on the other hand|by contrast),)? (?:(?:to |that )?(?:keep|prevent|stop|bar|prohibit|preclude|hinder|forbid)s?) (?P<who>(?:(?:an?|any|every|all|other|eligible|active|working|current|highly[- ]compensated|non-?highly[- ]compensated) ){0,4}(?:participants?|members?|employees?|associates?|one|HCEs?)(?: (?:who is )?(?:still )?(?:at work|in service|on the payroll|employed))?|anyone|you)(?P<other>,? or any(?:one| other (?:participant|employee|member|person)))?,? from (?P<act>making|contributing|putting|saving|withdrawing|taking|converting|electing|having|giving|drawing|asking)\b",
            regex.IGNORECASE,
        ),
        _who_may,
    ),
    # "Nothing but after-tax contributions and their growth may be rolled over to the Roth source"
    (
        guarded(
            r"^(?P<lead>\W*)nothing (?:but|other than|except(?: for)?|save|apart from) (?P<what>[^.;]{3,120}?) (?P<may>may|can) be (?=(?:rolled|converted|moved|changed|switched|withdrawn|taken|transferred|paid|turned)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Only \g<what> \g<may> be ",
    ),
    # "Otherwise, in-service withdrawals of after-tax contributions are unrestricted"
    (
        guarded(
            rf"(?P<lead>^\W*(?:otherwise|apart from that|beyond that|other than that)?,? ?|[;,] (?:but |and )?)(?:in-service )?withdrawals? (?:of|from) (?P<what>{MONEY}) (?:(?:is|are) (?:otherwise )?(?:unrestricted|unlimited|free(?: of (?:restrictions?|conditions?))?|not (?:otherwise )?(?:restricted|limited)(?: in any way)?|without (?:any )?(?:restrictions?|conditions?|limits?)|subject to no (?:other )?(?:restrictions?|conditions?|limits?))|carr(?:y|ies) no (?:other )?(?:restrictions?|conditions?))(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> may be withdrawn at any time",
    ),
    # "You can raise, lower or end your non-Roth after-tax rate on any business day": a rate, and no way out
    (
        guarded(
            rf"\b(?P<acts>{_RATE_ACT}(?:,? (?:or |and )?{_RATE_ACT}){{1,4}}) (?P<your>your|their|his or her|the|any|an) (?P<kind>{_KIND})(?: (?:contribution|savings|saving|payroll|deduction)){{0,2}} (?:rate|percentage|election|deductions?|amount)s?\b",
            regex.IGNORECASE,
        ),
        _of_a_rate,
    ),
    # "..., only now it goes in already taxed and lands in your voluntary employee account instead of your pre-tax or Roth account"
    (
        guarded(
            r",? (?:only|but|except(?: that)?) (?:now |then )?(?:it|they|the money) (?:goes?|comes?|is put|are put|is paid|is taken) in (?:already taxed|after taxes|after-?\s?tax|on an after-?\s?tax basis|from taxed pay)(?:,? and (?:lands?|goes|go|is credited|is put|is placed|is deposited|is held|are credited|is kept|ends up|shows up) (?:in|to|into) (?:your|the|an?) (?:[\w-]+ ){0,3}?(?:account|source))?(?:,? (?:instead of|and not|rather than|not) [^.;]*)?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        " as after-tax contributions",
    ),
    # "pre-tax and Roth are the only kinds of money an employee can put in"
    (
        guarded(
            r"(?:,? (?P<since>since|because|as) |^\W*)(?P<list>(?:(?:pre|before)-?\s?tax and roth|roth and (?:pre|before)-?\s?tax)(?: (?:money|dollars|contributions|savings))?) (?:are|is) the only (?:kinds?|types?|sorts?|forms?) of (?:money|contributions?|dollars|savings) (?:that )?(?P<who>you|(?:an? |any )?(?:employees?|participants?|members?)) (?P<may>may|can) (?:put in|pay in|contribute|make|save|add)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        lambda m: f"{'; the' if m['since'] else 'The'} only contributions {m['who']} {m['may']} make are {m['list']}",
    ),
    # "If your pay last year was $160,000 or less, you may save another 5% after tax; above that figure, you can't"
    (
        guarded(
            rf"^(?P<lead>\W*)if (?:your (?:pay|compensation|earnings|salary|wages)(?: (?:last year|for last year|in 20\d\d|for the (?:prior|previous|preceding) year))? (?:(?:was|were|is) {_SO_MUCH}|(?:did|does) not exceed {_SUM})|you (?:earned|made|were paid) {_SO_MUCH})(?: (?:last year|in 20\d\d|the year before|for the (?:prior|previous|preceding) year))?, you (?P<may>may|can) (?P<act>[^;]{{5,160}}?)(?:[;,] ?(?:but |and )?(?:above|over|beyond|past|with more than) (?:that(?: (?:figure|amount|level|sum|line))?|it|this(?: figure| amount)?),? (?:you|people|participants|employees) (?:can['’]t|cannot|can not|may not|are not allowed to|do not have (?:this|that) (?:choice|option)))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Only employees who are not highly compensated \g<may> \g<act>",
    ),
    # "For voluntary non-Roth after-tax saving, you wait until the quarter that follows 12 months of employment"
    (
        guarded(
            r"^(?P<lead>\W*)(?:for|with) (?:(?:voluntary|non-?roth|traditional) )*(?:after|post)-?\s?tax saving,? (?:you|participants|members|employees|people) (?:must |have to |need to )?wait (?:until|till|for) (?P<gate>[^.;]*)(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may make after-tax contributions only after \g<gate>",
    ),
    # "If you want your after-tax balance to become Roth in the Plan, you can still ask for it by phone"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:if|when(?:ever)?|should) you (?:want|wish|would like|like|prefer|need) (?P<what>{MONEY}) to (?:become|be|turn into|be made|be treated as|go) (?:an? )?(?:designated )?roth(?: (?:money|savings|account|balance))?(?: {_INSIDE})?,? (?:then )?you (?P<may>may|can)(?: still| also| always| now)? (?:ask for (?:it|this|that)|ask|request (?:it|this|that)|do (?:so|it|this|that)|have (?:it|that|this) done|call(?: us)?|say so|tell us)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>You \g<may> convert \g<what> to Roth in the Plan",
    ),
    # "Or, on any day, you can have us treat them as Roth from then on"; and not pay that has yet to come
    (
        guarded(
            rf"\b(?P<who>you|participants|members) (?P<may>may|can) (?:have|ask|tell|direct|instruct) (?:us|the plan|the trustee|the recordkeeper)(?: to)? (?:treat|count|regard|hold|carry) (?P<what>them|it|(?!(?:your |the |any )?(?:new|future)\b){MONEY}) as (?:an? )?(?:designated )?roth(?: (?:money|savings|accounts?))? from (?:then|that (?:day|time|point)|now) on(?:wards?)?\b",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may> convert \g<what> to Roth in the Plan",
    ),
    # "You can leave your after-tax contributions as they are": they are there, and nobody is told to make them
    (
        guarded(
            rf"\b(?:you|participants|members) (?:may|can) (?:also |always |simply |just )?(?:leave|keep) (?P<what>{MONEY}) (?:as (?:they are|it is)|where (?:they are|it is)|alone|untouched|in place|invested|in the plan)(?=\W*$|[,;]| or\b| until\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> stay in the Plan",
    ),
    # "any non-Roth balance you have, after-tax savings among them, becomes eligible for in-plan conversion to Roth"
    (
        guarded(
            rf"(?P<lead>\b(?:any|all|every|your|each|the) (?:(?:other|non-?roth|vested|of your) )*(?:balances?|accounts?|money|sources?|savings)(?: (?:that )?you (?:have|hold|own))?), (?P<what>{MONEY}|(?:after|post)-?\s?tax) (?:among (?:them|these|those|others)|(?:being )?included|too|as well)(?=, )",
            regex.IGNORECASE,
        ),
        r"\g<lead>, including \g<what>",
    ),
    (
        guarded(
            rf"\b(?:becomes?|is|are|will be(?:come)?) eligible (?:for (?:an? )?(?:in-plan|internal) (?:roth )?conversions?(?: {_TO_ROTH})?|to be (?:converted|moved|changed|switched) {_TO_ROTH}(?: {_INSIDE})?)(?=\W*$|[,;]| (?:when|once|at|after|upon|on|only|as)\b)(?<=\b(?:balances?|accounts?|money|sources?|savings|contributions?|earnings|growth)\b[^.;]{{0,100}})(?<!\b(?:not|never|no|nor|neither|until|which|what|who|whether)\b[^.;]*)",
            regex.IGNORECASE,
        ),
        "may be converted to Roth in the Plan",
    ),
    # "Until then, your after-tax balance stays after-tax": what the gate before it says already
    (
        guarded(
            rf"^\W*(?:until|before|up to) (?:then|that (?:day|date|time|point)),? (?:(?P<what>{MONEY})|it|they) (?:stays?|remains?|must (?:stay|remain)|will (?:stay|remain)|has to stay|have to stay|is|are) (?:after-?\s?tax|as (?:it is|they are|after-?\s?tax)|what (?:it is|they are)|put|where (?:it is|they are)|unconverted|non-?roth)\W*$",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "You don't have to leave us to change your after-tax savings to Roth inside the Plan, but you do have to be 65 or disabled"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:you|participants|members|employees) (?:don['’]t|do not|need not|needn['’]t) (?:have to |need to )?{_LEAVE} (?:to|in order to|before (?:you|they) (?:can|may)) (?P<act>[^,;]{{5,120}}), (?:but|though|only) (?:you|they) (?:do |still |also )*(?:have to|must|need to) (?:be|have) (?P<gate>[^.;]*)(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may \g<act>, but only if you are \g<gate>",
    ),
    # "To turn after-tax savings into Roth, you would have to take them out ...; there is no way to do it inside the Plan"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:to|in order to) {_TURN} (?P<what>{MONEY}) {_TO_ROTH}, [^;]{{5,140}}?[;,—–] ?(?:and |as |since |because |for )?(?:there is|there['’]s) no (?:way|means|possibility) (?:to do|of doing) (?:it|so|that|this) {_INSIDE}(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> cannot be converted to Roth inside the Plan",
    ),
    (
        guarded(
            rf"^(?P<lead>\W*)the (?:only|one|sole) way to {_TURN} (?P<what>{MONEY}) {_TO_ROTH} is to (?:take|withdraw|draw|get|roll|distribute) (?:them|it)(?: out)?\b[^.;]*?\b(?:roth )?IRAs?\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> cannot be converted to Roth inside the Plan",
    ),
    # "you can't take either the after-tax or the converted money out of the Plan until you terminate"
    (
        guarded(
            r"\b(?:take|draw|get|pull) (?:either |both |any of )?(?:the |your )?(?P<kind>(?:after|post)-?\s?tax) (?:or|and|nor) (?:the |your )?(?:converted|roth|pre-?tax) (?P<money>money|savings|dollars|contributions|amounts?|account|balance) out of the plan\b",
            regex.IGNORECASE,
        ),
        r"withdraw your \g<kind> \g<money>",
    ),
    # "There is no income limit on who may make Roth 401(k) contributions here; unlike with a Roth IRA, ..."
    (
        guarded(
            r"^(?P<lead>\W*)(?:there (?:is|are)|the plan (?:has|sets|imposes)) no (?:income|earnings|pay|salary) (?:limits?|caps?|ceilings?|tests?|restrictions?) (?:on|for|as to) who (?:may|can) (?P<act>(?:make|elect) (?:designated )?roth\b[^;,]*?\b(?:here|in (?:the|this|our) plan|under (?:the|this|our) plan))(?P<rest>[;,] (?:unlike|as there is|in contrast)[^.]*)?(?=\W*$|[;,])",
            regex.IGNORECASE,
        ),
        r"\g<lead>Anyone may \g<act>",
    ),
    # "Because the Plan does not let anyone make Roth contributions, employees who ...": two statements
    (
        guarded(
            r"^(?P<lead>\W*)(?:because|since|as|inasmuch as) (?P<no>(?:the|our|this) plan (?:does not|doesn['’]t) (?:let|allow|permit|offer|accept|have|take|include) [^,;]*?\b(?:roth|after-?\s?tax|voluntary|in-plan)\b[^,;]{0,60}), (?=(?:employees|participants|members|anyone|those|people|catch-up)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<no>; ",
    ),
    # "the old fund lineup will be converted to the new one": funds and systems, and no money that becomes Roth
    (
        guarded(
            r"(?P<what>\b(?:fund (?:lineup|menu|line-up)s?|lineup|investment (?:options?|menu|lineup|funds?)|(?:mutual |old |current |existing |target[- ]date |index )+funds?|funds|share class(?:es)?|record-?keeping (?:system|platform)s?|records?|platform|website|system|company stock|shares|units|balances in the old funds)(?: (?!roth)[\w-]+){0,3}?) (?P<be>(?:(?:will|shall|may|can|must|to) (?:also |then |automatically )*be|is|are|was|were|has been|have been|being)(?: automatically)?) (?:converted|transferred|switched)(?: over)? (?:in)?to\b(?! (?:an? |the |your |designated )*roth\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> \g<be> replaced by",
    ),
    # "Catch-up dollars may not be made as traditional after-tax contributions": of catch-up, and of nothing else
    (
        guarded(
            r"^\W*(?:your |any )?catch-?up (?:dollars|contributions?|money|amounts?|deferrals?|savings) (?:may not|cannot|can not|can['’]t|must not|are not|will not) (?:be )?(?:made|contributed|treated|counted|go in|taken|put in) (?:as|on) (?:an? )?(?:(?:traditional|voluntary|regular|non-?roth) )*(?:after|post)-?\s?tax(?: contributions?| basis| money| savings)?(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        "Catch-up contributions must be made as elective deferrals",
    ),
)
"""Each as the right, or as the gate before it."""
