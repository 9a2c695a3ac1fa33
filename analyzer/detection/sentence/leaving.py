"""What a clause says of the end of employment: whether it speaks of the time after it or of the time until then."""

from __future__ import annotations

import regex
from spacy.tokens import Span

from analyzer.detection.sentence.clauses import Clause
from analyzer.shapes import guarded

_RETIREMENT_THINGS = {
    "plan", "account", "saving", "annuity", "arrangement", "income", "program", "system", "age", "date", "benefit",
    "fund", "security", "committee", "board", "center", "centre", "department", "office", "service", "services", "team",
    "specialist", "counselor", "administrator", "desk", "website", "line", "trust", "planning", "commission",
}  # fmt: skip
_OTHER_EVENTS = (
    r"(?: (?:age|attain|attainment|reach|of|the|his|her|your|you|he|or|,|59½|59|[567]\d|½|1/2|-|and|a|half|one))*"
)
_LEFT = {"room", "it", "them", "some", "part", "any", "money", "nothing", "open", "behind"}
_WHOSE = {"the", "your", "his", "her", "their", "this"}
_PLAN = {"plan", "trust", "fund", "account"}
_BEFORE_A_NOUN = {"a", "an", "the", "in", "into", "by", "of", "with", "keep", "hold", "as", "two", "each", "its", "your", "under"}  # fmt: skip
_BEFORE = guarded(
    rf"(?:before|prior to|(?:earlier|early|sooner|soon) than|in advance of|preceding){_OTHER_EVENTS}(?: [^\s,;]+){{0,5}}$"
)
_UNTIL = guarded(rf"(?:until|till|unless){_OTHER_EVENTS}(?: [^\s,;]+){{0,6}}$")
_NOT_YET = guarded(
    r"(?:not|n't|n’t|never|without)(?: (?:yet|have|had|be|been|incur|incurred|experience|a|an|any|actually|otherwise))*$"
)
_EITHER_WAY = guarded(  # "without regard to whether he has separated from service"
    r"(?:without regard to|regardless of|irrespective of)(?: (?:whether|if|or|not|the|fact|that|he|she|they|you|participant|member|employee|have|has|had|be|a|any|actually|already))*$"
)
_SAME_LIST = {",", "or", "and", "otherwise", "of", "your", "his", "her", "the", "a", "total", "permanent", "other", "and/or", "you", "he", "she", "become", "(", ")", "employment", "service", "from"}  # fmt: skip
_OR_SOONER = guarded(
    r"\buntil (?:you|he|she|they|the (?:participant|member|employee)) (?:withdraw|take|convert|move|draw|transfer)\b[^.;]*\bor(?: you| he| she| they)?$"
)
_REACH = 12


_OR_NOT = guarded(
    r"\b(?:employee|participant|member|worker|associate)s? (?:and|or|as well as) (?:retirees?|pensioners?)\b|\b(?:retirees?|pensioners?) (?:and|or|as well as) (?:active |current )?(?:employee|participant|member|worker|associate)s?\b|\b(?:active|current)(?: employees?| participants?)? (?:or|and) (?:terminated|former|retired|separated|inactive)\b|\b(?:terminated|former|retired) (?:or|and) (?:active|current)\b|\b(?:participant|employee|member)s?,? (?:or|and) (?:an? )?(?:former|retired|terminated) (?:participant|employee|member)s?\b",
    regex.IGNORECASE,
)


BY_A_FORMER = guarded(  # "(i) by a Participant in Service, ...; (ii) by a former Participant, any amount"
    r"^\W*(?:\(\w{1,4}\)\W*)?(?:by|for|in the case of) (?:an? |any )?(?:former|terminated|retired|separated) ",
    regex.IGNORECASE,
)


def time_of_leaving(clause: Clause) -> frozenset[str]:
    """ "separation" for what comes with or after leaving; "employed" for what "before severance" or "without leaving" says."""
    if _OR_NOT.search(clause.text):
        return frozenset()  # "as an active or terminated employee": whether one has left or not
    found: set[str] = set()
    last: Span | None = None
    role = ""
    for cue in sorted((c for c in clause.cues if c.label_ == "separation"), key=lambda c: c.start):
        if (
            not _is_leaving(cue)
            or _or_sooner(cue)
            or any(a.start <= cue.start and cue.end <= a.end for a in clause.acts)
        ):
            continue
        goes_on = last is not None and {t.norm_ for t in cue.doc[last.end : cue.start]} <= _SAME_LIST
        role = role if goes_on else _role(clause, cue)
        last = cue
        found.add(role)
    return frozenset(found)


_TILL_ONE_LEAVES = guarded(  # "What happens to my account until I leave?": of the time at work
    r"^\W*(?:\d+\W+)?(?:what|how|where|which|can|may|does|do|is)\b[^?]*\b(?:until|till) (?:I|you|we|they|one) (?:leaves?|retires?|goe?s?|quits?)\b",
    regex.IGNORECASE,
)


def is_of_leavers(head: Clause) -> bool:
    """Whether a label speaks of people who have left ("Former employees", "After you leave")."""
    at_work = head.has("employed") or _TILL_ONE_LEAVES.match(head.doc.text) is not None
    return not at_work and time_of_leaving(head) == {"separation"}


def _role(clause: Clause, cue: Span) -> str:
    """Which side of leaving the words before a cue point to."""
    doc = cue.doc
    before = " ".join(t.norm_ for t in doc[max(0, cue.start - _REACH) : cue.start])
    freed = any(f.label_ == "frees" and f.start < cue.end and cue.start - f.end <= 1 for f in clause.polarity)
    if freed or _BEFORE.search(before) or _EITHER_WAY.search(before):
        return "employed"
    if not _UNTIL.search(before) and _NOT_YET.search(before):
        return "employed"
    return "separation"


def _or_sooner(cue: Span) -> bool:
    """ "Until you withdraw it, convert it or leave": leaving is the last of several ends, and the others need no leaving."""
    before = " ".join(t.norm_ for t in cue.doc[max(0, cue.start - _REACH) : cue.start])
    return _OR_SOONER.search(before) is not None


def _is_leaving(cue: Span) -> bool:
    """Whether the words mean an end of employment: not a retirement plan or age, not money that leaves a plan or is left."""
    doc = cue.doc
    after = [t.norm_ for t in doc[cue.end : cue.end + 2]]
    before = doc[cue.start - 1].norm_ if cue.start else ""
    if cue.text.lower() == "separate" and before in _BEFORE_A_NOUN:
        return False
    if len(cue) == 1 and cue[0].norm_ == "leave":
        place = after[:1] and after[0] in _WHOSE and after[1:] and after[1] in _PLAN
        left = any(  # "leave your after-tax money in the Plan"
            cue.end <= m.start <= cue.end + 1
            and m.label_ in ("after_tax", "all")
            and m._.form in ("accounts", "contributions")
            for m in doc.spans["money"]
        )
        return not (after[:1] and after[0] in _LEFT) and not place and not left
    retirement = cue.text.lower().endswith("retirement")
    return not (retirement and ((after[:1] and after[0] in _RETIREMENT_THINGS) or before == "individual"))
