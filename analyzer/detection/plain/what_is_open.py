"""What is open and what is not, told by an exception, by what comes first, or by what the plan will not do, put as a plain rule."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_AFTER_TAX = r"(?:(?:the|your|their|any|all|such|my|our|his or her) ){0,2}(?:(?:after|post)-?\s?tax|voluntary|thrift) (?:contributions?|money|savings|accounts?|balances?|dollars|sources?)"
_NUMBER = guarded(r"\(?\d\)? ?")
_THE_LAST = guarded(
    r"^, the (?:last|latter|third|second)(?: (?:one|of (?:these|them|the \w+)))? (?:at )?", regex.IGNORECASE
)
LINE_OF_PEOPLE = guarded(
    r"^(?P<who>\W*(?:(?:current|active|former|terminated|retired|inactive|separated) (?:employees|participants|members|associates)|retirees)(?: with an? [\w ]{3,20})?|\W*(?:(?:(?P<here>(?:still|while|currently|active and) (?:on (?:the|our) payroll|at work|working(?: here)?|employed(?: here)?|with us))|(?P<gone>(?:off|no longer on) (?:the|our) payroll|no longer (?:at work|working|employed|with us)(?: here)?|(?:gone|left|departed|already left))))) [–—-] ",
    regex.IGNORECASE,
)
"""A line of a list that says of those who work there, or have left, what a dash parts from them."""


def _of_whom(match: regex.Match[str]) -> str:
    """The people of such a line as a label, in the words for those who work there or have left."""
    if match["here"] or match["gone"]:
        return f"{'Active' if match['here'] else 'Former'} employees: "
    return f"{match['who']}: "


_PLAN = r"(?:the|our|this) (?:[\w()]+ )?plan"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_UNABLE = r"(?:you|participants|members|employees) (?:(?:will not|won['’]t) be able|will be unable|can ?not|can['’]t|may not)\b"
_REFUSED = guarded(  # what the items of a list of refusals begin with
    r"(?:take|accept|allow|permit|let|convert|move|turn|pay|release|give|lend|make|offer|match|hold|provide|return)\b",
    regex.IGNORECASE,
)
_ENTRY = guarded(r"(?:;|,)\s+(?:(?:and|or|nor)\s+)?|\s+(?:or|nor)\s+(?=\w+ )")
_ROTH_IS_SPARED = guarded(
    r",? (?:other than|except|besides|apart from) (?:as )?roth\b(?: contributions)?", regex.IGNORECASE
)
_CONVERTS = guarded(r"^(?:convert|turn) (?P<what>[\w -]{3,60}?) (?:in)?to roth\b", regex.IGNORECASE)


def _each_refused(match: regex.Match[str]) -> str:
    """What a plan will not do, item by item, each as a denial of its own."""
    items = [item.strip(" .") for item in _ENTRY.split(match["items"])]
    told: list[str] = []
    for item in items:
        if _REFUSED.match(item):
            told.append(item)
        elif told:
            told[-1] = f"{told[-1]}, {item}"
        else:
            return str(match.group())
    plain = (_CONVERTS.sub(r"allow \g<what> to be converted to Roth", _ROTH_IS_SPARED.sub("", item)) for item in told)
    return "; ".join(f"The Plan does not {item}" for item in plain)


WHAT_IS_OPEN: Turns = (
    # "Three payroll sources are open to you: (1) pre-tax, (2) Roth and (3) after-tax, the last at up to 7% of pay"
    (
        guarded(
            r"^(?P<lead>\W*)(?:two|three|four|these|the following) (?:(?:payroll|contribution|savings|employee) )?(?:sources?|kinds?|types?|ways?|buckets?)(?: of (?:contributions?|savings|money))?(?: (?:to|in which to) (?:save|contribute))? (?:are|(?P<past>were)) (?:now |also |once |then )?(?:open|available|offered) to (?P<who>you|(?:all |every |each |eligible )*(?:participants?|members?|employees?|associates?)): ?"
            r"(?P<list>(?:\(?\d\)? )?(?:(?:pre|before|after|post)-?\s?tax|roth)(?:,? (?:and |or )?(?:\(?\d\)? )?(?:(?:pre|before|after|post)-?\s?tax|roth)){1,2})(?P<rest>(?:, the (?:last|latter|third|second)(?: (?:one|of (?:these|them|the \w+)))? (?:at|up to|of|for)\b(?![^;]*\b(?:0\s?%|zero|none|nil))[^;]*)?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}{m['who'][:1].upper()}{m['who'][1:]} {'used to' if m['past'] else 'may'} make {_NUMBER.sub('', m['list'])} contributions"
            f"{_THE_LAST.sub('; after-tax contributions may be ', m['rest']) if 'after' in m['list'][-12:].lower() else ''}"
        ),
    ),
    # "go on when your pre-tax and Roth contributions have stopped for the year": what has stopped is other money, at its limit
    (
        guarded(
            r"\b(?:when|once|after) (?:your |the |his or her )?(?:(?:pre|before)-?\s?tax|roth|elective|salary)(?:(?:,? (?:and|or) | )(?:roth|(?:pre|before)-?\s?tax|elective))* ?(?:contributions|deferrals|savings) (?:have |has )?(?:stopped|ended|ceased|stop|end|cease)(?: for the (?:rest of the )?(?:calendar )?year)?(?=\W*$|[,;]| (?:you|participants|members|employees|an? \w+|the plan) )",
            regex.IGNORECASE,
        ),
        "once you reach the deferral limit",
    ),
    # "You decide how much of your pay goes into each of them", of the accounts just named
    (
        guarded(
            r"^(?P<lead>\W*)(?P<who>you|participants|members|employees) (?:decide|choose|say|tell us) how much(?: of (?:your|their) (?:pay|paycheck|earnings|salary))? (?:goes|is put|is paid) in(?:to)? each(?: (?:of them|one|account))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> may contribute to each of them",
    ),
    # "You never need a reason to withdraw after-tax contributions"
    (
        guarded(
            r"\b(?P<who>you|participants|members|employees) never needs? an? (?:reason|excuse|purpose) (?:to|for) (?P<act>withdraw|take(?: out)?|draw(?: on)?)(?:ing)? (?P<what>[^.;,]{3,60}?)(?=\W*$|[.;,])",
            regex.IGNORECASE,
        ),
        r"\g<who> may \g<act> \g<what> at any time",
    ),
    # "You have access to your after-tax contributions while employed"
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<who>you|participants|members|employees) (?:always )?have access to (?P<what>(?:your |their |any |all )?{MONEY}) (?=(?:while|at any|before|without|whenever|during)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> may withdraw \g<what> ",
    ),
    # "You always have access to your after-tax savings", "Your after-tax savings are within reach at any time"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:(?:you|participants|members|employees) (?:always have|never lose) access to (?P<had>(?:your |their |any |all )?{MONEY})|(?P<near>(?:your |their |any |all )?{MONEY}) (?:is|are) (?:always )?within (?:your |their )?reach(?: at any time)?)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{m['had'] or m['near']} may be withdrawn at any time",
    ),
    # "You have to wait until you leave before you can withdraw your after-tax contributions", "... are out of reach until you leave"
    (
        guarded(
            r"\b(?:must|has to|have to|['’]ll have to) wait (?P<until>(?:until|till) (?:you|they|he or she|your|employment) (?:\w+ ){0,3}?(?:leave|retire|terminate|ends?|separate)(?:[\w ]{0,30}?)) (?:before (?:you|they|he or she) (?:can|may)|to) (?P<act>(?:withdraw|take(?: out)?|get(?: at)?|draw)) (?P<what>[^.;]{3,60}?)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"may not withdraw \g<what> \g<until>",
    ),
    (
        guarded(
            rf"(?P<what>(?:your |their |any |all )?{MONEY}) (?:is|are|stays?|remains?) out of (?:your |their )?reach (?=(?:until|till|as long as|while)\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> may not be withdrawn ",
    ),
    # "Under no circumstances will the Plan receive after-tax contributions", "The Trustee shall receive no ..."
    (
        guarded(
            rf"(?P<plan>\b(?:plan|trustee|trust fund|trust)(?: (?:does|will|shall|may|can))?(?: not)?) receives?(?= (?:any |no )?{MONEY}(?:\W*$| (?:under|at|in) (?:any|no)\b))",
            regex.IGNORECASE,
        ),
        r"\g<plan> accept",
    ),
    # "after-tax contributions are one of the three kinds of contribution you can choose", "three kinds ..., of which ... are one"
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>{MONEY}) (?:is|are) (?:one of|among) (?:the|your) (?:\w+ )?(?:kinds|types|sorts|forms|ways|options|choices)(?: (?:of contributions?|to (?:save|contribute)|of saving))?(?: (?:that |which )?(?:you|members|participants|employees) (?:can|may) (?:choose|make|elect|use|pick)(?: from)?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>you may make \g<what>",
    ),
    (
        guarded(
            rf"^(?P<lead>\W*)(?:you|members|participants|employees) (?:can|may) (?:choose|pick) (?:among|from|between) (?:\w+ )(?:kinds|types|sorts|forms) of contributions?,? of which (?P<what>{MONEY}) (?:is|are) one(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>you may make \g<what>",
    ),
    # "No hardship withdrawal may be made from the After-Tax Account": that kind is refused, and no hardship is done without
    (
        guarded(
            r"(?P<lead>(?:^|(?<=[.;] ))\W*(?:and |but )?)no (?P<kind>(?:(?:financial|such) )*(?:hardship|emergency|disaster) (?:withdrawal|distribution|payment))s? (?:(?P<may>may|can|shall|will) (?P<act>be (?:made|taken|paid|had|drawn)|come|include)|(?:is|are) (?P<open>available|allowed|permitted|made|paid|payable))\b(?=[^.;]*\b(?:from|out of|of|include|account|money|contributions?)\b)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}{m['kind'][:1].upper()}{m['kind'][1:]}s "
            + (f"{m['may']} not {m['act']}" if m["may"] else f"are not {m['open']}")
        ),
    ),
    # "No withdrawals of any type are allowed while you work for us, not even for hardship"
    (
        guarded(
            r"(?P<rule>\bno (?:\w+ )?withdrawals?\b(?! of (?:pre-?tax|roth|match\w*|your|the|company|employer|elective))[^.;]{3,80}?),? (?:not )?even (?:for|in|on account of|because of)(?: case of| the case of)?(?: an?| financial)* hardships?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<rule>",
    ),
    # "Three things the Plan will not do for you: accept after-tax contributions; convert existing balances to Roth"
    (
        guarded(
            rf"^\W*(?:(?:here are |there are )?(?:the |some |several |a few |\w+ )?things? (?:that )?{_PLAN}|what {_PLAN}) (?:will not|does not|won['’]t|doesn['’]t|cannot|may not) do(?: for you)?\s*[:–—]\s*(?P<items>[^.]*(?:\.\d[^.]*)*)",
            regex.IGNORECASE,
        ),
        _each_refused,
    ),
    # "After-tax money is never paid out to someone still on the payroll"
    (
        guarded(
            r"(?P<paid>\b(?:not|never|n['’]t)(?: \w+)? (?:paid|pay|released?)\b[^.;]{0,60}?)(?: out)? to (?:someone|somebody|anyone|anybody|a person|people|an? (?:participant|employee|member)|participants|employees|members|those)(?: who)?(?: (?:is|are))? (?:still )?(?:on the payroll|employed|at work|in service|works? (?:for us|here)|working (?:for us|here))\b",
            regex.IGNORECASE,
        ),
        r"\g<paid> while employed",
    ),
    (
        guarded(
            rf"^\W*{_PLAN} (?:does not|will not|never) pays?(?: out)? (?P<what>{_AFTER_TAX})(?= while employed\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> is not paid",
    ),
    # "which is also the first time they can leave the Plan", told of the day on which one leaves
    (
        guarded(
            rf"^(?P<left>\W*(?![^.]*\b(?:match\w*|pre-?tax|rollovers?|company|employer|deferrals)\b)(?:once|when|after|if) (?:you|he or she|they|your employment|employment) (?:have |has )?(?:left|leave|leaves|ends?|ended|retire)\b[^.]{{0,160}}?)(?:, which|[;,–—] (?:and )?(?:that|this)) is (?:also )?the (?:first|earliest)(?: time)? (?:that )?(?:they|it|(?:the|your|this|that) money) (?:can|may) leave {_PLAN}(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<left>; after-tax money may not be withdrawn before employment ends",
    ),
    # "Many workplace plans let you save after-tax money", "Certain employers' plans", "A growing number of retirement plans"
    (
        guarded(
            r"^\W*(?:many|most|some|certain|several|a (?:growing |large |small )?number of|more and more) (?:(?:workplace|retirement|savings|employer|company|corporate|qualified|large|401\(k\)|employer-sponsored|employers['’]|companies['’]) ){1,3}plans (?=(?:now |also |today )?(?:let|lets|allow|permit|offer|accept|take)\b)(?![^.;]*\b(?:ours|our (?:own )?plan|we)\b)",
            regex.IGNORECASE,
        ),
        "Many plans ",
    ),
    # "Roth is the sole means by which already-taxed pay can enter the Plan", "the only way that after-tax pay can go into the Plan"
    (
        guarded(
            rf"^(?P<what>\W*roth(?: contributions?)?) (?:is|are) the (?:sole|only|single) (?:means|way|door|route|path)(?: (?:by|through|in) which| that| for)? (?:already[- ]taxed|after-?\s?tax|taxed) (?:pay|money|dollars|wages|earnings) (?:can |may |to )?(?:enter|go into|come into|get into|reach) {_PLAN}",
            regex.IGNORECASE,
        ),
        r"\g<what> is the only kind of after-tax contribution that the Plan accepts",
    ),
    # "The last paycheck from which after-tax contributions will be taken is the one dated December 31, 2026"
    (
        guarded(
            rf"^(?P<before>\W*(?:[\w ]{{3,25}}: )?)the (?:last|final) (?:paychecks?|pay ?days?|pay dates?|payroll|pay periods?) (?:from|on|for|in) which (?P<what>{MONEY}) (?:will be|are|is|can be|may be|were|was) (?:taken|deducted|withheld|made|accepted) (?:is|was|will be) (?:(?:the one|that|the payroll) )?(?:dated |of |on |for )?(?P<when>\w+ \d{{1,2}}, \d{{4}})",
            regex.IGNORECASE,
        ),
        r"\g<before>\g<what> will be accepted through \g<when>",
    ),
    # "you may redirect it to Roth inside the Plan": what is there already, and no deferral
    (
        guarded(
            rf"\bredirect (?P<what>(?:it|them|that money|{_AFTER_TAX})) to (?P<roth>(?:your |the |a )?roth(?: account| source| money)? (?:inside|within|in) {_PLAN})",
            regex.IGNORECASE,
        ),
        r"convert \g<what> to \g<roth>",
    ),
    # "Associates who want to save from pay that has already been taxed may use the thrift election, for up to 5% of weekly earnings"
    (
        guarded(
            r"^\W*(?P<who>[\w ]{3,40}?) (?:who|that) (?:want|wants|wish|wishes|would like|prefer) to save (?:\w+ )?(?:from|out of) (?:their )?(?:pay (?:that (?:has|is) )?(?:already )?(?:been )?taxed|(?:already[- ])?taxed pay|after-?\s?tax pay) (?P<may>may|can|cannot|may not) use the (?:thrift|supplemental|voluntary|after-?\s?tax) (?:election|option|feature|plan option)\b,?(?: for)?",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may> make after-tax contributions",
    ),
    # "After-tax contributions (hourly employees): up to 6% of pay, withdrawable at any time"
    (
        guarded(
            r"^(?P<label>\W*(?:(?:after|post)-?\s?tax|voluntary) contributions?(?: \([^()]{3,80}\))?): (?P<rate>up to [\d.]+(?:%| percent) of (?:[\w-]+ ){0,2}(?:pay|compensation|earnings|salary|wages)), (?P<more>(?:automatically )?(?:converted|convertible|withdrawable)\b)",
            regex.IGNORECASE,
        ),
        r"\g<label>: \g<rate>; after-tax contributions are \g<more>",
    ),
    # "The only source from which you can take a withdrawal before you leave us is your rollover source"
    (
        guarded(
            r"^\W*the only (?:source|account|money|balance)s? (?:(?:from which|that) )?you (?:can|may) (?:take a withdrawal|take withdrawals|withdraw)(?: from)? (?P<when>before you (?:leave|retire)(?: us)?|while (?:you are )?(?:still )?employed|while you work (?:here|for us)) (?:is|are) (?:your |the )?(?P<what>(?:rollover|match\w*|pre-?tax|roth|company|employer)(?: \w+)?)(?=\W*$|,)",
            regex.IGNORECASE,
        ),
        r"You may withdraw only your \g<what> \g<when>; after-tax contributions may not be withdrawn \g<when>",
    ),
    # "From 4 p.m. on May 29 until the week of June 15 you will be unable to ...": between two days
    (
        guarded(
            rf"^(?P<lead>\W*(?:[\w ]{{3,40}}[.:] )?)from (?:(?:noon|midnight|\d{{1,2}}(?::\d\d)? [ap]\.?m\.?|the (?:close|end) of \w+)(?: \w+ time)?,? on )?(?P<one>{_MONTH} \d{{1,2}}),? (?:until|through|to) (?:(?:about|approximately|the week of|on or about) )?(?P<other>{_MONTH} \d{{1,2}})(?!,? \d{{4}}),? (?={_UNABLE})",
            regex.IGNORECASE,
        ),
        r"\g<lead>Between \g<one> and \g<other> ",
    ),
    # "Between June 1 and June 15, while records are moved, participants cannot ...": between two days
    (
        guarded(
            rf"^(?P<time>\W*between {_MONTH} \d{{1,2}} and (?:{_MONTH} )?\d{{1,2}})(?:,? (?:while|as) [^,.;]{{5,80}})?, (?={_UNABLE})",
            regex.IGNORECASE,
        ),
        r"\g<time> ",
    ),
    # "After the move, plan features will work the way they work today"
    (
        guarded(
            r"^\W*(?:after|once) (?:the|this) (?:move|change|transition|conversion|switch|transfer)(?: is complete)?, (?:all |the |your |our )*(?:plan )?(?:features|rules|provisions|transactions|options) will (?:again |continue to )?(?:work|operate|be)(?: in)? (?:the (?:same )?way (?:that )?they (?:work|do|are)|(?:just )?as they (?:work|do|are)|the same as)(?: now| today| before)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Your plan may or may not", "Your plan may or may not allow this": of plans in general
    (
        guarded(
            r"^\W*your (?:own )?plan may or may not\b(?: (?:do|allow|permit|offer) (?:so|it|this|that))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "which makes the account a good emergency fund": what it may be good for, and no condition
    (
        guarded(
            r",? (?:which|and (?:that|this|so)) makes? (?:it|them|[\w-]+(?: [\w-]+){0,3}) an? (?:\w+ )?emergency (?:fund|reserve|cushion)(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "do not share the annual limit with your before-tax contributions": two limits, and nothing refused
    (
        guarded(
            r",? (?:and |but )?(?:do|does) not share (?:the|an|any)(?: [\w,$()]+){0,4} limit with (?:your |the )?(?:pre|before)-?\s?tax (?:and roth )?(?:contributions|deferrals|savings)(?=,|\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "in this emergency account, which is part of the 401(k) plan": part of it, and no source of after-tax money
    (
        guarded(
            r"(?P<account>\bemergency (?:savings )?(?:account|fund|reserve)),? (?:(?:which|that) is )?(?:a )?part of (?:the|our|this) (?:[\w()]+ )?plan\b",
            regex.IGNORECASE,
        ),
        r"\g<account>",
    ),
    # "after-tax contributions that have completed 24 months there", told of the Plan
    (
        guarded(
            r"(?P<of>\bplan\b[^.;]{3,80}?\b(?:that|which) )have completed (?P<long>(?:\d+|[a-z-]+) (?:full )?(?:months|years)) there\b",
            regex.IGNORECASE,
        ),
        r"\g<of>have been in the Plan for \g<long>",
    ),
    # "Withdrawals while employed: what is open and what is not", "In-plan Roth conversion: eligible money": over a list
    (
        guarded(
            r"^(?P<head>\W*[\w /-]{4,60}): (?:what is (?:open|allowed|available|possible) and what is(?: not|n['’]t)|who (?:may|can) (?:convert|change|withdraw|take|move|draw|have|turn|do)(?: out)? what(?:,? and when)?|which money may be (?:converted|changed|withdrawn|moved)|(?:eligible|available|convertible) money(?: types)?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<head>:",
    ),
    # "Former employees with a balance – all money types": a line of a list, with a dash for a colon
    (LINE_OF_PEOPLE, _of_whom),
    # "Your statement will show at most two kinds of contributions: the match and deferrals": all the kinds there are
    (
        guarded(
            r"^\W*(?:your statement (?:will show|shows)|(?:the|this|our) plan holds) (?:(?:at most|only|just|exactly) )?(?P<count>two|three) kinds of (?:contributions|money):(?![^.;]*\b(?:after-?\s?tax|voluntary)\b)",
            regex.IGNORECASE,
        ),
        r"The Plan takes \g<count> kinds of contributions:",
    ),
    (
        guarded(
            r"^\W*(?:there is )?no (?P<nth>third|fourth|fifth) kind(?: exists)?(?: in (?:the|this|our) plan)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"There is no \g<nth> kind",
    ),
    # "access to your after-tax contributions depends on where you came from. Employees who ... may request a withdrawal"
    (
        guarded(
            rf"^(?P<lead>\W*(?:while (?:you are |still )?employed,? )?)(?:your )?(?:access to|right to (?:withdraw|take)) (?P<what>{_AFTER_TAX}) depends on (?:where|when|which|what|how|your)\b[^.;]*",
            regex.IGNORECASE,
        ),
        r"Withdrawals of \g<what>:",
    ),
    # "Rollover is the sole means by which after-tax money can enter the Plan"
    (
        guarded(
            rf"^\W*(?:a )?(?:direct )?rollovers? (?:from [\w ’'-]{{3,40}} )?(?:is|are) the (?:sole|only|single) (?:means|way|door|route|path)(?: (?:by|through|in) which| that| for)? (?P<what>{_AFTER_TAX}) (?:can |may |to )?(?:enter|go into|come into|get into|reach) {_PLAN}",
            regex.IGNORECASE,
        ),
        r"\g<what> may enter the Plan only by rollover",
    ),
)
"""What is open and what is not, each with the rule that it stands for."""
