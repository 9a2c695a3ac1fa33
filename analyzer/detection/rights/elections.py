"""Conditions that tell at what rate after-tax contributions may be elected, and so that they may."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.sentence.clauses import Clause, ClauseKind
from analyzer.detection.sentence.frames import Frame
from analyzer.detection.sentence.framing import Framing
from analyzer.shapes import guarded

_NO_OFFER = frozenset({"generic", "tentative", "other_plan", "aside", "closed"})


def _offered(reading: Framing, money: str = "after_tax", *more: str) -> list[Frame]:
    """What a clause tells in passing may be contributed: a permission in its own words."""
    frame = reading.frame("contribute", money, {"explicit", "stated", *more})
    return [replace(frame, polarity="permit", flags=frame.flags - {"presupposed", "unsaid", "inherited"})]


_ELECTS = guarded(  # "if you elect to make after-tax contributions (from 1% to 20% of pay), each is moved ..."
    r"^\W*(?:and |but )?(?:if|when|whenever|once|where) (?:you|a (?:participant|member)|an (?:employee|associate)|the participant|participants|members|employees) (?:(?:has |have )?(?:elect|cho|sign|start|begun|beg[ai]n|decid|ma[dk]e)\w*|wish(?:es)?|wants?|contributes?|saves?)\b",
    regex.IGNORECASE,
)
_RANGE = guarded(
    r"\b(?:from |between )?\d+(?:\.\d+)?\s?(?:%|percent)?\s?(?:to|through|–|—|-|and)\s?\d+(?:\.\d+)?\s?(?:%|percent)|\b(?:up to|not (?:more than|over)|a maximum of|at most) \d+(?:\.\d+)?\s?(?:%|percent)",
    regex.IGNORECASE,
)
_WISHES = guarded(
    r"\b(?:if|when|should|once) (?:you|a (?:participant|member)|an employee|participants|members|employees) (?:wants?|wish(?:es)?|would like|decides?|prefers?|chooses?|elects?) to (?:make|begin|start|contribute|save|elect|change|increase)\b",
    regex.IGNORECASE,
)
_DO_THIS = guarded(
    r"^\W*(?:(?:then|just|simply|please|you (?:must|should|need to|can|may|will need to|have to))\s+)?(?:call|phone|contact|log|go|visit|complete|submit|send|file|press|click|select|choose|fill|sign|notify|tick)\b(?![^.;]*\b(?:whether|advis\w+|accountant|tax professional|ask)\b)",
    regex.IGNORECASE,
)


def _wished_for(reading: Framing, clauses: list[Clause]) -> list[Frame]:
    """ "If you want to make after-tax contributions, call the Service Center": a way to ask is a permission."""
    money = {kind for kind, _ in reading.own_mentions}
    if "contribute" not in reading.own_acts or money != {"after_tax"} or not _WISHES.search(reading.text):
        return []
    if reading.flags & _NO_OFFER:
        return []
    if not any(c.kind is ClauseKind.MAIN and _DO_THIS.match(c.text) for c in clauses):
        return []
    return _offered(reading)


def _at_a_rate(reading: Framing) -> list[Frame]:
    """A condition that tells the range in which after-tax contributions may be elected, and so that they may."""
    money = {kind for kind, _ in reading.own_mentions}
    if "contribute" not in reading.own_acts or "after_tax" not in money or "roth" in money:
        return []
    if not _ELECTS.search(reading.text) or not _RANGE.search(reading.text):
        return []
    if reading.flags & {"generic", "tentative", "other_plan", "aside"}:
        return []
    return _offered(reading)


def told_in_condition(reading: Framing, clauses: list[Clause]) -> list[Frame]:
    """What a condition tells of electing after-tax contributions: at what rate one may, or how one asks to."""
    return _at_a_rate(reading) or _wished_for(reading, clauses)


_SAVES = guarded(  # "the 1% to 6% of pay that you elect to save after-tax"
    r"^\W*(?:that|which) (?:you|he or she|participants|members|employees|an? \w+|each \w+) (?:(?:may|can) )?(?:(?:elects?|chooses?|decides?|have (?:elected|chosen|decided)) to )?(?:save|contribute|make|put in|deposit|set aside|have (?:deducted|withheld|taken))s?\b",
    regex.IGNORECASE,
)
_IN_USE = guarded(  # "Associates who make voluntary after-tax contributions may sign up for the Roth Sweep"
    r"^\W*who (?:make|makes|elect|elects|choose|chooses) (?:[\w-]+ ){0,3}?(?:after|post)-?\s?tax (?:contributions|savings|deposits)\W*$",
    regex.IGNORECASE,
)
_SIGNS_UP = guarded(
    r"\b(?:may|can) (?:also |then )?(?:sign up|turn on|enroll|opt|elect|choose|ask|have)\b[^.;]*\b(?:roth|convert\w*|conversion|sweep)",
    regex.IGNORECASE,
)


_WHO = r"(?:you|he or she|participants|members|employees|an? \w+|each \w+)"
_PUTS_THERE = guarded(  # "the account to which you make your 1% to 10% after-tax contributions", "... into which they go"
    rf"^\W*(?:(?:in)?to |where )?(?:which )?{_WHO} (?:(?:may|can) )?(?:make|contribute|pay|put|direct|deposit|save)s?\b"
    r"|^\W*(?:into |to |in )?which (?:your|the|their|our|his or her|(?:participants|members|employees)['’]) [^.;]*(?:go|goes|are (?:credited|paid|put|made|sent|deposited))\b"
    r"|^\W*(?:that|which) (?:receives?|takes?) (?:your|the|their|all)\b",
    regex.IGNORECASE,
)
_OF_THEN = guarded(r"\b(?:made|before|until|was|were|had|used to|formerly|once)\b", regex.IGNORECASE)
_NOT_OURS = guarded(  # "a plan of another employer may have an account to which ...", "there is no account to which ..."
    r"\b(?:other|another|former|prior|previous|old|some|many|most) (?:[\w’'-]+ ){0,2}(?:employer|company|firm|job|plan)s?\b"
    r"|\b(?:no|not an?|without an?|if) (?:[\w-]+ ){0,3}(?:account|source|place|fund|one)s?\W*$",
    regex.IGNORECASE,
)
_MAY_MAKE = guarded(rf"^\W*(?:that|which) {_WHO} (?:may|can) (?:elect to )?make\W*$", regex.IGNORECASE)
_WITH_RATE = guarded(  # "the after-tax contributions, up to 10% of pay, that you may make"
    r"\bthe (?:voluntary )?after-?\s?tax (?:contributions|savings|deposits),? (?P<rate>[^.;]{4,40}?),?\s*$",
    regex.IGNORECASE,
)


def _puts_there(reading: Framing) -> bool:
    """Whether a clause that tells an account apart says at what rate after-tax money goes into it."""
    told = _PUTS_THERE.match(reading.text) is not None and _RANGE.search(reading.text) is not None
    before = reading.clause.doc[: reading.clause.tokens[0]].text
    return told and _OF_THEN.search(reading.text) is None and _NOT_OURS.search(before) is None


def _may_be_made(reading: Framing) -> bool:
    """Whether a clause says of contributions, named with their rate, that one may make them."""
    before = _WITH_RATE.search(reading.clause.doc[: reading.clause.tokens[0]].text)
    return bool(before and _RANGE.search(before["rate"])) and _MAY_MAKE.match(reading.text) is not None


def _may_sign_up(reading: Framing, clauses: list[Clause]) -> bool:
    """Whether those who make the contributions may have them converted as a matter of course."""
    parent = reading.clause.parent
    return parent is not None and _SIGNS_UP.search(clauses[parent].text) is not None


def told_in_passing(reading: Framing, clauses: list[Clause]) -> list[Frame]:
    """ "The 1% to 6% of pay that you elect to save after-tax is ...": the rate tells that one may."""
    if reading.flags & _NO_OFFER:
        return []
    if not reading.own_mentions and _may_be_made(reading):
        return _offered(reading)
    if {kind for kind, _ in reading.own_mentions} != {"after_tax"}:
        return []
    if _puts_there(reading):
        return _offered(reading)
    if "contribute" not in reading.own_acts:
        return []
    if _IN_USE.match(reading.text) and _may_sign_up(reading, clauses):
        return _offered(reading)
    before = reading.clause.doc[: reading.clause.tokens[0]].text
    return _offered(reading) if _SAVES.match(reading.text) and _RANGE.search(before) else []


_MADE_BY_MANY = guarded(  # "Roth Deferrals, which many colleagues also make, need no conversion"
    r"^\W*which (?:(?:many|most|some|several|half|more and more)(?: of (?:you|us|our|the))? ?(?:[\w-]+ )?|you |participants |members |employees |colleagues )(?:also |already |can |may |now )*(?:make|choose|elect)\W*$",
    regex.IGNORECASE,
)


def made_by_many(reading: Framing) -> list[Frame]:
    """ "Roth deferrals, which many colleagues also make, ...": what people make may be made."""
    if reading.clause.kind is not ClauseKind.RELATIVE or not _MADE_BY_MANY.match(reading.text):
        return []
    made = {kind for kind, form in reading.focus.mentions or reading.mentions if form == "contributions"}
    if len(made) != 1 or not made <= {"roth", "after_tax"} or reading.flags & _NO_OFFER:
        return []
    return _offered(reading, made.pop(), "in_use")


_OF_A_PAYMENT = guarded(  # "if your distribution includes Roth deferrals": of any plan's money
    r"\b(?:distributions?|payments?|rollovers?|balance|account)\b[^.;]{0,20}\b(?:includes?|contains?|consists?|holds?)\b",
    regex.IGNORECASE,
)


def roth_in_use(clause: Clause) -> list[Frame]:
    """ "When your before-tax and Roth contributions reach the limit" tells that the plan takes Roth contributions."""
    named = [m for m in clause.money if m.label_ == "roth" and m._.form == "contributions"]
    if (
        not named
        or clause.has("generic")
        or _OF_A_PAYMENT.search(clause.text)
        or not guarded(r"\b(?:your|elected)\b", regex.IGNORECASE).search(clause.text)
    ):
        return []
    return [
        Frame(
            "contribute",
            "roth",
            "assert",
            frozenset({"in_use", "stated"}),
            {},
            (("roth", "contributions"),),
            clause.text,
        )
    ]
