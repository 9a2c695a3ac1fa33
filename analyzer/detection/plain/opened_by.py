"""What opens an account, told by what does it ("Turning 59½ opens ...") or as a door, put as a plain rule on withdrawals."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.detection.sentence import conditions
from analyzer.reading.sentences import split as sentences
from analyzer.shapes import guarded

_MANY = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
_REACHED = (  # an age, or a time served
    r"(?:(?:turning|reaching|attaining|hitting|passing|completing|your|the|age) (?:[^.;:,]{0,40}?\b)?(?:[567]\d\b(?:\s?½|\s?1/2|\.5)?|years?|months?|service|birthday|anniversary)"
    rf"|{_MANY} (?:full |complete |whole )?(?:years?|months?)(?:['’])? (?:of|in|as|with|on)\b)(?:(?! (?:opens?|unlocks?|frees|is|are|gives|makes)\b)[^.;:,]){{0,40}}"
)
_OPENS = r"(?:opens(?: up)?|unlocks|frees(?: up)?|releases|is the key to|opens the (?:door|gate|way) to|gives you (?:full |free )?(?:access to|the run of|the use of))"
_WHAT = (
    r"(?P<what>(?:(?:all|any|the rest)(?: of)? )?(?:your|the|his|her|their|a participant['’]s|a member['’]s) (?:[\w-]+ ){0,4}?"
    r"(?:accounts?|money|savings|balances?|contributions|deposits|dollars|source))"
)
_ALL_OF_IT = r"(?:everything|all of (?:it|your money)|(?:all|any) (?:of )?your money)(?: (?:in|held in|you have in) (?:the plan|your accounts?))?"
_TO_BE_HAD = r"(?:becomes?|is|are) (?:then )?(?:available|accessible|open|unlocked|free|within reach|yours to (?:take|use))(?: to you| for (?:you|withdrawal))?"

_WORDS = {
    "age": "you are age {}",
    "service_years": "you have completed {} years of service",
    "participation_years": "you have completed {} years as a participant",
}


def _from_then_on(match: regex.Match[str]) -> str:
    """What may be done "from then on", with the age or the time served that stands before the colon."""
    told = {kind: number for kind, number in conditions.gates(match["gate"]).items() if kind in _WORDS}
    if len(told) != 1:
        return str(match.group())
    kind, number = next(iter(told.items()))
    words = _WORDS[kind].format(f"{number:g}".replace(".5", "½"))
    return f"{match['lead']}Once {words}, {match['rest']}"


_NEED = r"(?:(?:an?|the|your|some|proven|genuine|real) )?(?:(?:immediate|heavy|serious|severe|pressing|urgent|genuine|proven|financial|unforeseeable|and|,) ?)*\b(?:financial )?(?:need|hardship|emergency)"
_LEAVING = r"(?:retirement|departure|separation|severance|termination|employment ends|(?:you|he|she|they|the member|a member) (?:retires?|leaves?|separates?|go(?:es)?))"

OPENED_BY: Turns = (
    # "Only an immediate and heavy financial need, proved to the Plan Manager, will open your account ahead of retirement"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:only|nothing (?:but|short of|less than)|no less than) (?P<need>{_NEED})(?:, [^.;,]{{4,70}},)? (?:(?:will|can|may) (?:open|unlock|free|release)|opens|unlocks|frees|releases) {_WHAT} (?:ahead of|before|prior to|in advance of|while)(?: (?:your|his|her|their))? (?P<leave>{_LEAVING}[^.;,]{{0,60}}|[^.;,]{{0,20}}(?:employed|at work))(?:, (?:and )?(?:(?:even )?then )?only (?:so far as|to the extent|as far as|for)[^.;]{{3,60}})?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> may be withdrawn while employed only in case of \g<need>",
    ),
    # "Age 59½ is the magic number: from then on you can withdraw anything in your account, after-tax money included"
    (
        guarded(
            r"^(?P<lead>\W*)(?P<gate>(?![^:]*\b(?:not|never|no|nothing|neither|don['’]t|doesn['’]t)\b)[^.;:]{5,80})\s*[:—–]\s*(?:from (?:then|that (?:day|date|birthday|point|age|time))(?: on(?:wards?)?)?|after (?:that|it|then)|(?:once|when) you (?:get|are) there|thereafter|afterwards?),? (?P<rest>(?:you|your|any|all|everything) )",
            regex.IGNORECASE,
        ),
        _from_then_on,
    ),
    # "At 55 and at any time after that, you can take your after-tax account"
    (
        guarded(
            r"\b(?:at|from|after) (?:age )?(?P<age>[567]\d(?:\s?½)?) and (?:at )?any ?time (?:after (?:that|then)|thereafter|afterwards?)\b",
            regex.IGNORECASE,
        ),
        r"once you reach age \g<age>",
    ),
    # "When you turn 59½ the door to your after-tax account opens": the account does
    (
        guarded(
            rf"\bthe (?:door|gate|way) (?:in)?to {_WHAT} (?:opens(?: up)?|is (?:then )?(?:open|opened|unlocked))\b(?! to\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> becomes available",
    ),
    # "Turning 59½ opens up your whole account", "Five years in the Plan unlocks your after-tax account: ..."
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<gate>{_REACHED}) {_OPENS} {_WHAT}(?! to (?:new|contributions))(?=\W*$|[,;:]| (?:for|to) (?:you|withdrawals?)\b| even\b| while\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}After {m['gate'][:1].lower()}{m['gate'][1:]}, you may withdraw {m['what']}",
    ),
    # "Your after-tax money is within reach once you have been in the Plan for five years"
    (
        guarded(
            rf"(?P<what>\b{_WHAT[len('(?P<what>') :]} (?:(?:is|are|comes?|becomes?) (?:within (?:your )?reach|accessible|unlocked|yours to (?:take|use)|freed)|opens?(?: up)?)(?: to you)? (?P<when>(?:only )?(?:once|when|after|as soon as|from|starting|until|while|at any)\b(?![^.;]{{0,40}}\b(?:elect|enroll?|join|contribut\w*|eligible|hired|roll)\b))",
            regex.IGNORECASE,
        ),
        r"\g<what> may be withdrawn \g<when>",
    ),
    # "Hit your five-year mark in the Plan and your after-tax account opens up to you"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:hit|reach|pass|turn|complete) (?P<gate>[^.;:,]{{2,50}}?),? and (?:then )?{_WHAT} (?:{_TO_BE_HAD}|opens?(?: up)?(?: to you)?)(?=\W*$|[,;]| (?:even|while|whether|whenever)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Once you reach \g<gate>, you may withdraw \g<what>",
    ),
    # "At 59½, everything in the Plan becomes available to you, including your after-tax money"
    (
        guarded(
            rf"^(?P<gate>\W*(?:at|from|after|once|when|as soon as|(?:up)?on|starting|beginning) [^.;:]{{2,60}}?(?:(?:[567]\d(?:\s?½|\s?1/2|\.5)?|birthday|years|months|service|participant|member)\b|½)[^.;:,]{{0,20}}?),? (?:(?P<all>{_ALL_OF_IT})|{_WHAT}) {_TO_BE_HAD}(?=\W*$|[,;]| (?:even|while|whether|whenever)\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['gate']}, you may withdraw {'all accounts' if m['all'] else m['what']}",
    ),
)


_GATE_ALONE = guarded(  # "You must be at least 59½.", and nothing else before the right that it opens
    r"^\W*(?:you|participants|members|employees|(?:an?|any|each|the) (?:participant|member|employee)|he or she) must (?:(?:first|still) )?(?:be|have (?:reached|attained|been|completed)|reach|attain|complete) (?![^.]*\b(?:to|for|before|unless|or)\b [^.]*\b(?:loan|convert|withdraw|contribut|take)\w*)(?:[^.;]|\.\d){2,60}\.\s*$",
    regex.IGNORECASE,
)
_IN_THE_PLAN = guarded(r"\bbeen (?:in|with|a (?:member|participant) (?:of|in)) (?:the|our) plan\b", regex.IGNORECASE)
_RIGHT = guarded(
    r"\b(?:may|can) (?:then )?(?:be )?(?:convert|withdraw|take|taken|transfer|roll|move|paid)\w*\b(?<!\b(?:not|never|no)\b[^.;]*)",
    regex.IGNORECASE,
)
_AT_ANY_AGE = guarded(
    r"\b(?:any age|regardless|without regard|whatever your age|earlier|sooner|before|no age|age does not)\b",
    regex.IGNORECASE,
)


def after_its_gate(text: str, before: str) -> str:
    """A right after a sentence that says no more than who has it, as a right of those.

    >>> after_its_gate("You may convert your after-tax account.", "You must be at least 59½. ")
    'Once you are age 59½, you may convert your after-tax account.'
    """
    if not (_GATE_ALONE.match(before) and _RIGHT.search(text)) or _AT_ANY_AGE.search(text) or conditions.gates(text):
        return text
    gates = conditions.gates(before)
    if (months := gates.get("seasoning_months")) is not None and _IN_THE_PLAN.search(before):
        gates = {
            "participation_years": months / 12
        }  # "You must have been in the Plan for five years": the member, and not the money
    told = {kind: number for kind, number in gates.items() if kind in _WORDS}
    if len(told) != 1:
        return text
    kind, number = next(iter(told.items()))
    return f"Once {_WORDS[kind].format(f'{number:g}'.replace('.5', '½'))}, {text[:1].lower()}{text[1:]}"


def with_its_gate(text: str) -> str:
    """Several sentences of a table's cell, of which the first says no more than who has the right of the second."""
    told = [text[start:end] for start, end in sentences(text)]
    if len(told) < 2 or (gated := after_its_gate(told[1], told[0])) == told[1]:
        return text
    return " ".join((gated, *told[2:]))
