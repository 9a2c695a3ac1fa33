"""What came, went, came again and may come yet: the history of contributions in one sentence, as where it ends."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_PLAN = r"(?:(?:the|our|this) (?:plan|company|employer)|we)"
_TOOK = r"(?:took|accepted|allowed|permitted|offered|had|received|let in)"
_STOPPED = r"(?:stopped|ended|ceased|closed|quit|discontinued|suspended|dropped|halted)"
_YEAR = r"\b(?:19|20)\d\d"
_WHEN = rf"(?P<when>(?:with|in|on|at|after|as of|from|effective)\b[^.;,]*?{_YEAR})"
_SPAN = rf"(?:until|through|till|up to|from|between|before|in|since)\b[^.;,]*?{_YEAR}"
_THEM = r"(?:them|these|those|such contributions|it)"

_FEATURE = rf"(?:{MONEY}|(?:in-plan |in-service |automatic )?(?:roth )?(?:conversions?|rollovers?|transfers?|withdrawals?)(?: of {MONEY})?|(?:[\w-]+ ){{1,3}}(?:feature|option|provision|program))"
_OFFERED = r"(?:available|offered|allowed|permitted|open|accepted|possible|part of (?:the|this|our) plan|in (?:the|this|our) plan)"
_TAKEN_OUT = r"(?:taken out of|removed from|deleted from|struck from|dropped from|withdrawn from|eliminated from|no longer part of|no longer in) (?:the|this|our) plan"
_IN_THE_PAST = r" in (?:the past|(?:an )?(?:earlier|prior|past|previous) years?)"

_LAST_STOPPED = guarded(
    r"^\W*(?:and )?(?:then )?(?:(?:finally|again|permanently|temporarily) )*(?:suspended|closed|ended|discontinued|halted|stopped|frozen|withdrawn|terminated|shut|abolished|eliminated|dropped)\b(?![^;]*\b(?:restored|resumed|reopened|reinstated|again|anew|back|revived|reintroduced|restarted|relaunched|lifted)\b(?<!\b(?:never|not|been|not yet) \w+))(?P<since>[^;,]*)",
    regex.IGNORECASE,
)
_FOR_SOME_OR_A_WHILE = guarded(  # "closed to highly compensated employees", "suspended during unpaid leave": no end of the source
    r"\b(?:for (?:any|an?|new|some|all new|those|the|two|three|six|nine|twelve|\d+|highly|part-time|one|certain|participants|members|employees)\b|(?:closed|open) to (?!(?:all|any|every)?\s?(?:new |further |additional )*(?:money|contributions|deposits|savings|everyone|elections)\b)|during\b|while\b|after an?\b|(?:days?|months?|years?) after\b|upon\b|if\b|leaves? the\b)",
    regex.IGNORECASE,
)
_NOT_SINCE = guarded(
    r"^\W*(?:and |but )?(?:never|not|has not been|have not been)\b[^;]*\b(?:resumed|restored|reopened|reinstated|since)\b",
    regex.IGNORECASE,
)
_THEN = guarded(r"\b(?:(?:[A-Z][a-z]+ )?(?:\d{1,2}, )?(?:19|20)\d\d)\b")


def _as_it_ends(match: regex.Match[str]) -> str:
    """The history of a source, as the end of its contributions where it ends with one."""
    parts = [part for part in match["told"].rstrip(" .").split(";") if not _NOT_SINCE.match(part)]
    stopped = _LAST_STOPPED.match(parts[-1])
    if stopped is not None and _FOR_SOME_OR_A_WHILE.search(parts[-1]):
        return str(match.group())
    if stopped is None:
        return f"{match['lead']}The after-tax option: {match['told']}"
    day = _THEN.search(stopped["since"])
    since = "" if day is None else f" {'on' if ',' in day[0] else 'in'} {day[0]}"
    return f"{match['lead']}After-tax contributions were discontinued{since}."


COME_AND_GONE: Turns = (
    # "A short history of the Employee Post-Tax source, because we are often asked: introduced 1984; suspended ...": as it ends
    (
        guarded(
            r"^(?P<lead>\W*)(?:(?:an? )?(?:(?:short|brief|little) )?(?:history|timeline|chronology|story) of )?(?:the|our|your) (?:(?:employee|member|participant|voluntary|old|own) )*(?:after|post)-?\s?tax (?P<what>source|feature|option|account|program|savings)(?:,? [^.;:]{3,60})?: (?P<told>(?:first )?(?:introduced|begun|opened|added|started|adopted|offered|created|set up|launched)\b[^:]*)$",
            regex.IGNORECASE,
        ),
        _as_it_ends,
    ),
    # "From January 1, 1996 until December 31, 2001 no Regular Deposits were received": a gap that is over
    (
        guarded(
            rf"^(?P<lead>\W*(?:[\d.]+ )?)(?:from|between) [^.;]{{0,20}}?{_YEAR},? (?:until|through|to|and|till) [^.;]{{0,20}}?{_YEAR},? no (?P<what>{MONEY}|after-tax [\w-]+) (?:were|was) (?:received|accepted|taken|permitted|allowed|made)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>At an earlier time the Plan had a gap",
    ),
    # "All Deposits were Regular Deposits from 1938 until 1984": there was no other kind
    (
        guarded(
            rf"^(?P<lead>\W*(?:[\d.]+ )?(?:[^.;:]{{3,50}}\. )?)all (?:\w+ )?(?:deposits|contributions|savings) (?:were|had been) (?:made as )?(?:{MONEY}|after-tax [\w-]+) (?:from|until|before|between|up to)\b[^.;]*?{_YEAR}(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>At an earlier time the Plan knew one kind of contributions",
    ),
    # "The Committee may close a source to new contributions, as it has done with After-Tax Contributions"
    (
        guarded(
            rf"^\W*[^.;]{{3,60}} (?:may|can) (?:also )?(?:close|end|freeze|stop|suspend|discontinue)\b[^.;]{{3,140}}?,? (?:just )?as (?:it|we|they|the (?:company|committee|employer|board|plan)) (?:has|have|did) (?:already |once )?(?:done )?(?:with|for|to) (?P<what>{MONEY})(?=\W*$| (?:in|on|as of|effective) )",
            regex.IGNORECASE,
        ),
        r"\g<what> have been closed",
    ),
    # "the Thrift Feature of the Plan, which terminated with the last payroll period ending in March 1998"
    (
        guarded(
            r"(?P<what>\b(?:(?:after|post)-?\s?tax|thrift|voluntary|nondeductible)\b[^.;,]{0,120}?\b(?:feature|option|program|provision|arrangement)(?: (?:of|under) (?:the|this|our) plan)?), (?:which|that) (?:(?:was |has )?terminated|expired|lapsed|ceased)(?: to operate)? (?=(?:with|on|in|as of|at|after|effective)\b[^.;]*\b(?:19|20)\d\d\b)",
            regex.IGNORECASE,
        ),
        r"\g<what>, which ended ",
    ),
    # "In-plan Roth conversions, which have been available to you since 2014, have been taken out of the Plan": how long there was one
    (
        guarded(
            rf"^(?P<lead>\W*(?:[^.;,]{{3,40}}, )?)(?P<what>{_FEATURE}), (?:which|that) (?:have|has|had) been {_OFFERED}(?: (?:to|for) [\w ]{{3,30}}?)?(?: here)? (?:since|from|for) [^,;.]{{2,30}}, (?P<be>(?:have|has)(?: now)?(?: been)?|were|was|are|is|will be) (?:(?P<out>{_TAKEN_OUT})|(?P<did>discontinued|ended|eliminated|dropped|removed|withdrawn|suspended|closed|repealed|abolished))\b",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{m['what']} {m['be']} {m['did'] or 'discontinued'}",
    ),
    # "Amounts you converted in earlier years stay in your Roth conversion account": what has been converted, and no right or end of it
    (
        guarded(
            rf"\b(?P<what>amounts?|money|dollars|balances?)(?: that| which)? (?:(?:you|he or she|they|participants|a participant|members)(?: have| had)? |(?:(?:were|was) )?)(?:already )?converted(?: to roth)?(?:(?P<past>{_IN_THE_PAST})|(?= (?:(?:will|must|shall) )?(?:stays?|remains?|keeps?|(?:are|is|be) not affected)\b))",
            regex.IGNORECASE,
        ),
        r"converted \g<what>",
    ),
    # "The Plan took voluntary contributions until 2008, stopped, took them again from 2016, and stopped for good with the last payroll of 2022"
    (
        guarded(
            rf"^(?P<lead>\W*){_PLAN} (?:first )?(?:{_TOOK}|{_STOPPED}(?: taking| accepting)?) (?P<what>{MONEY}) {_SPAN}(?:[^.;]*?)(?:, and|,| and) (?:then |finally )?(?:(?:{_PLAN}|it) )?{_STOPPED}(?: (?:taking |accepting )?{_THEM})?(?: (?:again|for good|altogether|permanently|finally|once more))* {_WHEN}(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> were discontinued \g<when>",
    ),
    # "The Plan accepted after-tax contributions until 2008, then again from 2016 to 2022"
    (
        guarded(
            rf"^(?P<lead>\W*){_PLAN} {_TOOK} (?P<what>{MONEY}) {_SPAN}(?: to {_YEAR})?,? (?:and )?(?:then )?again (?:from|in|between)\b[^.;,]*? (?:to|until|through|and|till) (?:the end of )?(?P<year>(?:[A-Z]\w+ (?:\d{{1,2}}, )?)?(?:19|20)\d\d)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> were discontinued in \g<year>",
    ),
    # "The Plan took voluntary contributions until 2008, stopped, and has taken them again since 2016"
    (
        guarded(
            rf"^(?P<lead>\W*){_PLAN} {_TOOK} (?P<what>{MONEY}) {_SPAN}(?:,? (?:and |but )?(?:then )?{_STOPPED}(?: {_THEM})?)?,? (?:and|but|then|and then|and it|but it|and we) (?:(?:has|have) (?:again )?(?:taken|accepted|allowed|permitted|offered)|(?:began|started|resumed)(?: (?:taking|accepting|allowing|permitting|offering))?) {_THEM}(?: again| once more)? (?:since|from|in|as of|with)\b(?P<when>[^.;,]*?{_YEAR})(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan again accepts \g<what>",
    ),
    # "The Committee has stopped them for the whole of 2026 and will decide next fall whether to reopen them": what may come yet
    (
        guarded(
            r"(?<=\b(?:stopped|suspended|halted|paused|closed|frozen|on hold|discontinued|ended)\b[^.;]{0,120}),? (?:and|but) (?:(?:it|we|they|the [\w-]+(?: [\w-]+)?) )?(?:will|may|expects? to|plans? to|intends? to|is to|are to|hopes? to) (?:[\w-]+ ){0,4}?(?:decide|determine|consider|review|revisit|look (?:again )?at|re-?examine|re-?consider|announce|let you know|tell you)\b[^.;]*?\b(?:whether|if|when)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "After-tax contributions (up to 6% of pay before 2015) stay in your account": a rate of former times
    (
        guarded(
            rf"(?P<what>\b{MONEY}) \((?:up to|from|between|at|of|limited to)? ?\d[^()]*%[^()]*\b(?:before|until|through|prior to|till|up to) (?:[A-Z]\w+ (?:\d{{1,2}}, )?)?(?:19|20)\d\d\)",
            regex.IGNORECASE,
        ),
        r"\g<what>",
    ),
    # "The old plan's after-tax contributions (up to 6% of pay) were transferred here": a rate of another plan
    (
        guarded(
            rf"(?P<what>\b(?:old|former|prior|previous|merged|acquired|predecessor) (?:[\w-]+ )?plan['’]s {MONEY}) \([^()]*%[^()]*\)",
            regex.IGNORECASE,
        ),
        r"\g<what>",
    ),
    # "your after-tax contributions (up to 12% of pay, as before) are no longer converted automatically": the rate stays
    (
        guarded(
            rf"^(?![^.;]*\b(?:mandatory|required|compulsory)\b)(?P<head>.*?)(?P<what>\b{MONEY})(?<=contributions|savings) \((?P<rate>(?:(?:up to|from|between|of) )?\d[^()]*?%[^()]*?)(?:,? (?:as before|as now|as always|as at present|unchanged|the same as before|still)\)|\)(?= (?:are|is) (?:not|no longer|never) (?:\w+ly )?(?:matched|converted|eligible for (?:the |a )?match)))(?![^.;]*\b(?:before|until|prior|former|old)\b)(?P<rest>[^.;]*)",
            regex.IGNORECASE,
        ),
        r"\g<head>\g<what>\g<rest>; you may make after-tax contributions of \g<rate>",
    ),
)
"""Each with the state that it ends in."""
