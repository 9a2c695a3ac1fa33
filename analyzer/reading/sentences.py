"""Splits legal and benefit prose into sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from analyzer.reading.glyphs import LETTERS

# Expressions that are searched for begin with the signs they look for: those are found much faster.
_END = re.compile(
    rf"[.?!](?:[.?!]*[\"'”’)\]»*†‡¹²³{LETTERS}]*(?:\(\d{{1,2}}\))?(?=\s+\S)"
    r"|(?<=[a-z)”\"]\.)\d{1,2}(?=\s+[A-Z]))"
)
_AHEAD = 60  # characters of what follows a stop that tell whether a sentence begins
_STARTS = re.compile(
    rf"[{LETTERS}] ?[A-Z]|"
    r"[\"'“‘(\[]*[A-Z0-9§•☐☒✓✗$]|\((?:[a-z]{1,4}|(?:page|pages|section) [\w.–-]{1,7})\)\s+[A-Z“\"]"
    r"|\[(?:next page|pages? [\w.–-]{1,7})\]\s+[A-Z“\"]"
    r"|[\"'“‘(\[]*(?:e|i)Plan"
)
_NEVER_LAST_WORDS = (
    "e.g. i.e. vs. v. viz. cf. mr. mrs. ms. dr. prof. hon. st. sec. secs. art. arts. par. para. reg. regs. treas. "
    "rev. rul. proc. sched. fig. ch. app. ex. exh. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. "
    "tel. dept. approx. incl. pp. ss. subsec. stat. fed. cir. ann. pub. gen. gov. nos. attn. mt. ft. messrs. p.o."
)
_NEVER_LAST = frozenset(_NEVER_LAST_WORDS.split())
_OFTEN_LAST_WORDS = (
    "inc. co. corp. ltd. llc. l.l.c. l.p. n.a. u.s. u.s.a. u.s.c. etc. a.m. p.m. jr. sr. bros. assn. d.c. n.y. "
    "ph.d. esq. p.c. p.a. s.a. c.f.r. est. et al. al. yr. yrs. mo. max. min. pct."
)
_OFTEN_LAST = frozenset(_OFTEN_LAST_WORDS.split())
_NUMBERED = frozenset(["no.", "p.", "pg.", "ext.", "line.", "form.", "art.", "sec."])
_COUNTED_WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
_COUNTED = frozenset(_COUNTED_WORDS.split())
_NAMED_BY_NUMBER = re.compile(r"\b(?:amendment|supplement|notice|exhibit|schedule|resolution)\s+no$", re.I)
_OPENERS_WORDS = (
    "the a an you your if in it its this that these those when each any all no on for to as under however after "
    "before we our they their there such upon once until while unless except participants employees employer "
    "employers contributions withdrawals loans plan please yes not only see at by with from what who how may can "
    "does is are although because since during some every most both either neither"
)
_OPENERS = frozenset(_OPENERS_WORDS.split())
# A clause's own number at its start: "3.02", "B-3.", "(a)", "5.", "iv."; its full stop ends nothing.
_NUMBER = re.compile(
    r"\s*(?:[\"“(\[]*(?:\d{1,3}|[A-Za-z]|[ivxlIVXL]{1,5})[.)\]:]+|[A-Z]{1,2}-?\d{1,3}(?:\.\d+)*[.):]?"
    r"|\d{1,3}(?:\.\d{1,3})+[.)]?(?:\([a-z0-9]{1,3}\))*\.?|Q(?:uestion)?\s*\d{0,3}[.:]|A(?:nswer)?\s*\d{0,3}[.:]"
    r"|(?:Section|Sec\.|Article|ARTICLE|SECTION|Part|PART)\s+[\dIVXLA-Z.\-]+[.:]?)(?=\s)"
)
# Where a numbered clause begins inside a run of them: after a finished sentence, a number and a capital letter.
_CLAUSE = re.compile(r"[.;:)”] +(?=(?:\d{1,2}\.\d{1,2}|[A-Z]-\d{1,2})\.? +[A-Z“\"]|Section \d+\.\d+[.:]? +[A-Z“])")
_OPENS = ":)"  # after these "Section 5.1 Title" goes on
_LETTERED = re.compile(
    r"\b(?:articles?|art\.|parts?|schedules?|appendix|exhibit|section|option|class|group|type|plan|and|or)\s$", re.I
)  # "Schedule A." ends a sentence, "J. Smith" does not
_FOLLOWER = re.compile(r"[\"'“‘(\[]*([\w’'-]*)")
_INITIALS = re.compile(r"(?:[a-z]\.)+")
# Dots that lead from a label to its value: four or more, or three before a short value that ends the line.
_LEADERS = re.compile(r"(?:\.{4,}|(?:\. ){3,}\.)$")
_SHORT_LEADER, _SHORT_VALUE = " ...", re.compile(r"\s+[^\s.][^.\n]{0,40}(?:\n|$)")
_CITING = re.compile(r"(?:sections?|secs?\.|§+|articles?|paragraphs?|items?|and|or|to|under|in|of|see|with|by)$", re.I)


def split(text: str) -> list[tuple[int, int]]:
    """The sentences of a paragraph as (start, end) offsets without surrounding white space."""
    spans: list[tuple[int, int]] = []
    start = 0
    for end in sorted({*_ends(text), *_clause_starts(text), len(text)}):
        span = _trimmed(text, start, end)
        if span:
            spans.append(span)
        start = end
    return spans


def cut_at(text: str, spans: Sequence[tuple[int, int]], places: Sequence[int]) -> list[tuple[int, int]]:
    """Sentences cut again at places inside them."""
    if not places:
        return list(spans)
    found: list[tuple[int, int]] = []
    for start, end in spans:
        edges = [start, *(place for place in places if start < place < end), end]
        parts = (_trimmed(text, low, _before_bar(text, low, high)) for low, high in pairwise(edges))
        found.extend(part for part in parts if part is not None)
    return found


def _before_bar(text: str, start: int, end: int) -> int:
    """The end of a part without the bar that keeps the next one apart."""
    return start + len(text[start:end].rstrip().removesuffix(" |"))


def _clause_starts(text: str) -> Iterator[int]:
    for match in _CLAUSE.finditer(text):
        if match[0][0] in _OPENS and text.startswith("Section", match.end()):
            continue
        if not _CITING.search(text[: match.start() + 1]):
            yield match.start() + 1


def _leads_on(text: str, start: int, end: int) -> bool:
    """Whether the dots that end here lead from a label to its value."""
    short = text.endswith(_SHORT_LEADER, start, end) and _SHORT_VALUE.match(text, end)
    return bool(short or _LEADERS.search(text, max(start, end - 12), end))


def _ends(text: str) -> Iterator[int]:
    start = 0
    for match in _END.finditer(text):
        rest = text[match.end() : match.end() + _AHEAD].lstrip()
        if match.start() < start or not _STARTS.match(rest):
            continue
        if text.endswith(("..", ". ."), start, match.end()) and _leads_on(text, start, match.end()):
            continue
        number = _NUMBER.match(text, start)
        if number and match.end() <= number.end():
            continue
        if match[0][0] == "." and _abbreviates(text, start, match.start(), rest):
            continue
        yield match.end()
        start = match.end()


def _abbreviates(text: str, start: int, stop: int, rest: str) -> bool:
    """Whether the full stop at ``stop`` belongs to an abbreviation and the sentence goes on."""
    word = text[start:stop].rsplit(None, 1)[-1:] or [""]
    token = word[0].lstrip("(\"'“‘[").lower() + "."
    follower = _FOLLOWER.match(rest)
    following = follower[1] if follower else ""
    if token in _NUMBERED and following[:1].isdigit():
        return True
    if token == "no." and following.lower() in _COUNTED and _NAMED_BY_NUMBER.search(text, start, stop):
        return True
    if len(token) == 2 and _LETTERED.search(text, start, stop - 1):
        return False
    if token in _NEVER_LAST:
        return True
    if token in _OFTEN_LAST or _INITIALS.fullmatch(token):
        return following.lower() not in _OPENERS
    return False


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def last_sentence(text: str) -> str:
    """The last sentence of a text, or nothing where there is none.

    >>> last_sentence("It is taxed first. It is not Roth. ")
    'It is not Roth.'
    """
    start, end = (split(text.rstrip()) or [(0, 0)])[-1]
    return text[start:end]
