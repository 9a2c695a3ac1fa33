"""Money that is open or shut to those at work, told by locks, by what falls due and by exceptions, as what may be withdrawn."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.detection.plain.words_that_bind import letting_go
from analyzer.shapes import guarded

_SOURCE = (
    r"(?:(?:pre|before|after|post)-?\s?tax|roth|rollover|match(?:ing)?|employer|company|voluntary|thrift|prior plan)"
)
_PLACE = r"(?:column|account|source|bucket|sub-?account|drawer|pot)"
_TO_ME = r"(?: to (?:you|me|anyone|members|participants|employees))?"

_MONTHS = {"thirteen": "six", "13": "six", "twelve": "six", "12": "six"}  # paid every two weeks or twice a month
_MONTHS |= dict.fromkeys(("twenty-four", "twenty-six", "24", "26"), "twelve")


def _as_money(what: str) -> str:
    """ "the voluntary side" as the contributions that are on it."""
    return "after-tax contributions" if _A_SIDE.search(what) else what


_A_SIDE = guarded(r"\b(?:side|part|half|bucket|pot)$", regex.IGNORECASE)


def _so_long(number: str, unit: str) -> str:
    """A time told by paychecks or weeks, in the units of which a suspension is told."""
    if unit.startswith("month"):
        return f"{number} months"
    if unit.startswith("week"):
        return f"{number} weeks"
    return f"{_MONTHS[number]} months" if number in _MONTHS else f"{number} pay periods"


_UNLOCKED = r"(?:(?:is|are)(?:n['’]t| not)|(?:is|are) never) (?:locked(?: (?:up|away|in))?|tied up|under lock and key)"

REACHED_AT_WILL: Turns = (
    # "After-tax balances are available to participants in active service at any time on request": to be withdrawn
    (
        guarded(
            r"(?<=^\W*(?:the |your |all )?(?:(?:after|post)-?\s?tax|voluntary|thrift) (?:balances?|accounts?|money|contributions|savings)\b[^.;]{0,45}?\b(?:is|are) )available to (?:participants|members|employees)(?: (?:in (?:active )?service|still (?:employed|at work)))? (?=at any time\b|whenever\b|on request\b)",
            regex.IGNORECASE,
        ),
        "available ",
    ),
    # "You may be any age and need not say why you want the money": what one need not be or say in order to withdraw
    (
        guarded(
            r"^\W*(?:you|members?|participants?) may be (?:of )?any age,? and (?:(?:you|they) )?(?:need not|do not (?:have|need) to|don['’]t (?:have|need) to) (?:say|tell us|explain|state|give a reason) (?:why|what|for what)(?: (?:you|they) (?:want|need|would like)| it is for| for)?(?: (?:the|your|that|this) money| it)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "You may withdraw it at any age and for any reason",
    ),
    # "Taking this money back while still at work: fill in the form."
    (
        guarded(
            r"^\W*(?:getting|taking|drawing) (?P<what>it|them|(?:the|your|that|this) money|(?:the|your|these|those) (?:savings|contributions|deposits))(?: back| out)? (?P<when>(?:while|when) (?:you (?:are |work)?|one is |still |at |on )[^.;:]{0,30}): (?:just |simply )?(?P<how>fill|complete|send|turn in|hand in|ask|file|call|sign|submit)\b[^;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"You may withdraw \g<what> \g<when> on request",
    ),
    (
        guarded(
            r"^\W*(?P<act>getting|taking|drawing) (?:it|them|(?:the|your|that|this) money|(?:the|your|these|those) (?:savings|contributions|deposits))(?: back| out)?(?= (?:while|when|before) (?:you|one|still|at)\b[^.;:]{0,30}\W*$)",
            regex.IGNORECASE,
        ),
        "Withdrawing it",
    ),
    # "Unlike the deferral side, the voluntary side isn't locked up: fill out the slip, ... and the money is mailed"
    (
        guarded(
            rf"^(?P<lead>\W*(?:and |but )?)(?:unlike (?:(?:the|your|our|any) )?(?:[\w-]+ ){{0,3}}[\w-]+, )?(?P<what>{MONEY}|(?:the|your) (?:voluntary|thrift|after-?\s?tax)(?: after-?\s?tax)? (?:side|part|half|bucket|pot)) {_UNLOCKED}(?: here)?(?:[:;,–—-]+ ?(?P<how>(?:just |simply )?(?:fill|complete|send|turn in|hand in|ask|file|call|sign|submit)[^;]*))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}You may withdraw {_as_money(m['what'])} at any time on request",
    ),
    # "Employer account: the same as the employee after-tax account": of the account before the colon
    (
        guarded(
            r"^(?P<label>\W*(?:the |your )?(?:[\w’'-]+ )?(?:employer|company|match(?:ing)?|profit[- ]sharing|rollover|pre-?tax|deferral|roth|safe harbor)(?: [\w’'-]+){0,2}): (?:(?:under |by |on )?(?:the )?same(?: rules?| terms| treatment)?(?: as)?|as (?:for|with)|just like|like|treated (?:like|as)|just as for) [^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<label>: other terms",
    ),
    # "...; the earnings shall stay in the Thrift Account until termination": the contributions alone are paid
    (
        guarded(
            r"(?P<lead>^\W*(?:[\d.]+ )?|[;,] (?:but |and |while )?)(?:(?:the|their|its|any|all) )?(?:earnings|interest|income|growth|gains|investment return)(?: (?:on|from) (?:them|it|(?:those|these|such) (?:contributions?|deposits?|savings|amounts?)))? (?:(?:(?:shall|will|must|have to|has to) )?(?:stays?|staying|remains?|remaining|be (?:kept|held|left)|is (?:kept|held|left)|are (?:kept|held|left))(?: behind)? (?:in|with) (?:the|that|his|her|your) (?:[\w-]+ ){0,3}?(?:account|plan|trust|fund)|(?:is|are|shall be|will be) (?:paid|payable|distributed|withdrawn) only) (?:until|till|at|on|upon|after) (?:(?:the|your|his|her|their|a) )?(?:participant['’]s |member['’]s )?(?:termination|severance|retirement|separation|death|leaving|(?:you|he or she|they) (?:leaves?|retires?|terminates?))\b(?: (?:of|from) (?:employment|service))?(?=\W*$|[;,])",
            regex.IGNORECASE,
        ),
        r"\g<lead>earnings on them stay in the Plan",
    ),
    # "Units of Class C may be turned in on any Valuation Day", "may be surrendered for cash": what is given up is paid
    (
        guarded(
            r"(?<=\b(?:units?|shares|contributions?|savings|deposits?|money)\b[^.;]{0,50} )(?<!\b(?:cards?|forms?|certificates?|applications?|requests?|elections?|notices?|slips?|papers?|orders?|authori[sz]ations?|statements?|agreements?)\b[^.;]{0,60} )(?P<may>(?:may|can|shall|will|cannot|may not)(?: not)?(?: only)?(?: also| then)? be) (?:turned in|handed in|surrendered|sold back|given up|exchanged for cash)\b(?: for (?:cash|payment|their (?:worth|value)))?(?! (?:to|by) the (?:trustee|bank|company) (?:as|for) (?:rollover|repayment))",
            regex.IGNORECASE,
        ),
        r"\g<may> withdrawn",
    ),
    # "Your after-tax dollars are never locked: take them out on any business day"
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>{MONEY}) (?:is|are) (?:never|not(?: ever)?) (?:locked(?: (?:up|away|in))?|tied up|under lock and key|out of reach)(?: here)?\s?(?:[:;,–—-]|\band\b)+ ?(?:so )?(?:you (?:may|can) )?(?:take|draw|withdraw|get|pull|have) (?:it|them|that money|any of (?:it|them))(?: out| back)?(?= )",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may withdraw \g<what>",
    ),
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>{MONEY}) (?:is|are) never (?:locked(?: (?:up|away|in))?|tied up|under lock and key)(?: here)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may withdraw \g<what> at any time",
    ),
    # "Nothing in Section 6.2, by which payment is put off until Severance, shall be read to keep an Employee from ...": what that section says
    (
        guarded(
            r"(?<=^\W*(?:[\d._]+ )?nothing (?:contained |set forth |stated )?in (?:sections?|articles?|paragraphs?|§) ?[\w.()]+), (?:(?:by|under|pursuant to|in) which|which)\b[^;]{5,180}?, (?=(?:shall|will|is to|may|prevents?|keeps?|bars?|stops?|precludes?|prohibits?)\b)",
            regex.IGNORECASE,
        ),
        letting_go(" "),
    ),
    # "direct a payment out of any sub-account save the Before-Tax and the Roth"
    (
        guarded(
            r"(?P<may>\b(?:may|can|shall be entitled to)\b[^.;]{0,40}?) (?:direct|call for|order|require) (?:a |any )?payments? (?:out of|from) (?P<what>(?:any|every|each|all)(?: of (?:the|his|her|their|your))? (?:sub-?)?(?:accounts?|sources?)) (?:save|but|except|other than|saving) (?P<not>[^.;,]{3,60}?)(?: (?:sub-?)?accounts?)?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<may> withdraw from \g<what> except \g<not> accounts",
    ),
    # "And for as long as you draw a paycheck, the Rollover column is the only one that pays out"
    (guarded(r"^\W*and (?=(?:for )?(?:as|so) long as\b|while\b)", regex.IGNORECASE), ""),
    (
        guarded(
            rf"\bthe (?P<what>{_SOURCE}) {_PLACE} is the only (?:one|{_PLACE}) (?:that|which) (?:pays(?: out)?|(?:can|may|will) (?:be (?:withdrawn|paid(?: out)?|reached|touched|drawn on)|pay(?: out)?)|is (?:open|paid out)){_TO_ME}",
            regex.IGNORECASE,
        ),
        r"only the \g<what> account may be withdrawn",
    ),
    # "The Voluntary After-Tax Account falls due upon Severance, Disability or death and upon no other event"
    (
        guarded(
            rf"(?P<what>\b(?:{MONEY}|(?:the|an?|his|her|your) (?:employee['’]s |participant['’]s |member['’]s )?taxed account)),?(?P<like> like [^.;,]{{3,30}},)? (?:falls? due|matures?|(?:is|are|becomes?|shall be(?:come)?) (?:due|payable|paid)) (?P<when>(?:(?:up)?on|when|at) (?![^.;]*\b(?:age|59)\b)(?:[^.;]|\.\d){{3,120}}?)(?:,? (?:and|but) (?:(?:up)?on|for|in|at) no(?: other| others?| earlier)?(?: (?:event|occasion|ground|reason|time|case|date))?|,? (?:and |but )?not (?:before|sooner|earlier|until then)(?: then| that)?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<what> is payable only \g<when>",
    ),
    # "Nothing leaves the Trust while its owner is on the payroll, after-tax savings alone excepted"
    (
        guarded(
            r"^(?P<lead>\W*)(?:nothing|no (?:money|account|sum|amount|dollar)) (?:(?:may|can|shall|will) )?(?:leaves?|comes? out of|goes? out of|is paid (?:from|out of)) (?:the|this|our) (?:plan|trust|fund) (?:while|as long as|so long as) (?:its owner|an? \w+|the \w+|he or she|you|one) (?:is|are|remains?|stays?) (?:still )?(?:on the payroll|employed|in service|at work|working|here)(?:[^.;,]{0,30}), (?P<what>[^.;]{5,90}?),? (?:alone |only )?(?:excepted|excluded|aside|apart|not counted)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Except for \g<what>, nothing may be withdrawn while employed",
    ),
    # "Help yourself, any time, as often as you want"
    (
        guarded(
            r"^(?P<lead>\W*)(?:just )?help yourself(?: to (?:it|them|any of (?:it|them)))?,? (?P<when>(?:at )?any ?time|whenever you (?:like|want|wish)|on any (?:business )?day|as often as you (?:want|like|wish))",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may withdraw it \g<when>",
    ),
    # "Bear in mind that the till then closes: for the twenty-six paychecks that follow, nothing is matched"
    (
        guarded(
            r"(?:^\W*(?:but )?(?:bear in mind|remember|note|know|mind you)(?: that|,)? [^.;:]{3,60}: )?\bfor the (?P<n>[\w-]+) (?P<unit>pay ?checks?|paydays?|pay periods?|months?|weeks?|payrolls?) (?:that follow|afterwards?|after that|thereafter|following|to come),? (?:nothing|no (?:contribution|saving|deposit|part of your savings)) (?:is|will be|gets) matched",
            regex.IGNORECASE,
        ),
        lambda m: f"you will not be matched for {_so_long(m['n'], m['unit'])}",
    ),
)
"""Each as the right that it leaves."""
