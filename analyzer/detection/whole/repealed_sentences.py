"""Sentences that a change bound in with the plan strikes out: quoted ("“...” That sentence is removed"), or by their place.

"The last sentence of Section 4.2 is repealed" names one by its place in a section, which is found by its number.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import regex

from analyzer.detection.document.regions import Regions, change_dates
from analyzer.detection.whole.substituted import NUMBER, OWN_NUMBER, ended
from analyzer.model import Block, BlockKind, Document, Finding, Span
from analyzer.shapes import guarded

_STRUCK = r"(?:removed|deleted|repealed|stricken(?: out)?|struck(?: out)?|eliminated|withdrawn|taken out|rescinded)"
_IS_STRUCK = rf"(?:is|are|has been|have been|shall be|will be)(?: hereby)? {_STRUCK}"
_QUOTED = guarded(  # "Chapter 7 says: “If you do, you may not save for six months.” That sentence is removed."
    r"“(?P<old>[^“”]{25,600})”\W*(?:(?:in|of) [^.;“”]{3,60} )?(?:(?:that|this|the|such) (?:sentence|rule|provision|passage|language|paragraph)s?(?: quoted above)? )?"
    rf"{_IS_STRUCK}\b(?! and replaced| and the following)",
    regex.IGNORECASE,
)
_BY_STRIKING = guarded(  # "is amended by deleting the sentence “If you do, ...”"
    r"\bby (?:deleting|removing|striking(?: out)?|eliminating) (?:(?:the|its) )?(?:(?:first|second|third|last) )?(?:sentence|words|provision|language)?,? ?(?:that reads?,? |which reads?,? )?“(?P<old>[^“”]{25,600})”(?! and (?:inserting|substituting|replacing|adding))",
    regex.IGNORECASE,
)
_BY_PLACE = guarded(  # "the last sentence of Section 4.2 is repealed"
    rf"\bthe (?P<place>first|second|third|fourth|fifth|last|final) sentence of (?:section|paragraph|§) ?(?P<number>{NUMBER})(?: of the plan)? {_IS_STRUCK}\b(?! and replaced| and the following)",
    regex.IGNORECASE,
)
_AS_IT_STANDS = guarded(  # what may follow the verb: nothing, a day, the plan itself, or another clause
    r"^(?:[”\"]| in (?:its|their) entirety| altogether| entirely| from (?:the|this|that) (?:plan|section|article|paragraph|text)\b(?!['’]s))*"
    r"(?:\W*$|[.;,:]| and\b| (?:effective|as of|with effect)\b)",
    regex.IGNORECASE,
)
_NOT_MADE = guarded(  # "If the Board approves ...", "It is not the case that ...", "the union asked that ..."
    r"\b(?:if|unless|until|when|whenever|once|whether|whereas|should|would|could|might|subject to|provided that|as soon as|contingent|conditional|pending|in case"
    r"|not the case|nor|never|asks?|asked|requests?|requested|suggest\w*|expect\w*|intend\w*|hopes?|considers?|considering|stud(?:y|ies|ying|ied))\b",
    regex.IGNORECASE,
)
_ONLY_PROPOSED = guarded(  # of the whole paragraph and its titles
    r"\b(?:propos\w+|drafts?|recommend\w*|not (?:yet )?(?:been )?(?:adopted|approved|signed|agreed)|not agree\w*|under (?:discussion|review|study)|negotiat\w+|has not answered|for comment)\b",
    regex.IGNORECASE,
)
_FOR_SOME = guarded(  # "For employees of the Boise plant, ...", "with respect to Roth contributions", "Appendix B"
    r"\bfor (?!(?:all|every|each|any)\b)|\b(?:as (?:it applies )?to|as regards|with (?:respect|regard) to|in (?:respect|the case) of|in ?so ?far as|to the extent|only|solely|other than|except|but not)\b",
    regex.IGNORECASE,
)
_OF_ANOTHER_TEXT = guarded(
    r"\b(?:pension|retirement income|cash balance|purchase|welfare|health|medical|deferred compensation|excess|parent|old|former|prior|predecessor) plan\b"
    r"|\b(?:appendix|schedule|supplement|addendum|annex|exhibit)\b(?! of (?:material|amendments)\b)|\b(?:web ?(?:page|site)|handbook|policy|contract|trust agreement)\b",
    regex.IGNORECASE,
)
_PUT_IN_PLACE = guarded(  # "and by inserting “...”", "; in its place is put “...”", "and put in Section 7.9 instead"
    r"\b(?:insert\w*|substitut\w+|replac\w+|in (?:its|their|the) (?:place|stead)|place of|in lieu|in favou?r|mov(?:ed|ing)|transferred|relocated|put|add(?:ed|ing)?|a new|the following|instead|to read|reads?|amended|revised|restated)\b",
    regex.IGNORECASE,
)
_NEXT_PUTS = guarded(
    r"^\W*(?:in (?:its|their) (?:place|stead)|instead|it (?:is|shall be)|the following|a new (?:sentence|rule|provision)|that sentence)\b",
    regex.IGNORECASE,
)
_UNDONE = guarded(  # "Amendment No. 1 is rescinded and the last sentence of Section 7.3 is restored"
    r"\bsentence\b(?:[^.;]|\.\d){0,60}\b(?:is|are|was|were|has been|shall be) (?:hereby )?(?:restored|reinstated|revived|put back)\b|\b(?:restor|reinstat|reviv)(?:es|ing|e)\b(?:[^.;]|\.\d){0,40}\bsentence\b"
    r"|\b(?:this|that|the (?:\w+ )?|such|said) ?amendment (?:is|was|has been|shall be) (?:hereby )?(?:rescinded|revoked|withdrawn|annulled|repealed|cancel(?:l)?ed|void)\b"
    r"|\bamendment (?:no\.? ?|number )?\w{1,6} (?:is|was|has been|shall be) (?:hereby )?(?:rescinded|revoked|withdrawn|annulled|repealed|cancel(?:l)?ed|void)\b",
    regex.IGNORECASE,
)
_YEAR = guarded(r"\b(?:19|20)\d\d\b")
_QUOTES = guarded(r"“[^“”]*”")
_WITHIN = guarded(r"[^“”]")
_SENTENCE_ENDS = guarded(r"(?<!\b(?:No|Nos|Sec|Art|Inc|Co))[.?!]”?\s+(?=[“(]?[A-Z\d])")
_AMENDMENT_BEGINS = guarded(
    r"^\W*(?:(?:proposed|draft|\w+th|first|second|third) )?amendment\b|^\W*(?:resolved|whereas)\b", regex.IGNORECASE
)
_SUB_PARAGRAPH = guarded(r"^\W*\((?:a|1|i)\)\s", regex.IGNORECASE)
_SHORT = 14  # words of a line that stands over a change as its title
_PLACES = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1, "final": -1}
_REASON = "a later change strikes it out"
_SHORTEST = 25  # letters of a sentence that is looked for in what is quoted
_NEARLY_ALL = 0.8
_LETTERS = guarded(r"[^a-z0-9½%$]+")


@dataclass(frozen=True, slots=True)
class _Strike:
    """What is struck out, where a change says so, and the first day without it where it names one."""

    struck: tuple[Span, ...]
    said: Span
    since: date | None


def without_repealed_sentences(found: list[Finding], document: Document, where: Regions) -> list[Finding]:
    """The findings, those of a sentence that was struck out up to the day before, or none where no day is told."""
    for strike in _strikes(document, where):
        found = [ended(f, strike.since, _REASON) if _is_of(f, strike) else f for f in found]
    return found


def _strikes(document: Document, where: Regions) -> Iterator[_Strike]:
    over = ""
    for block in document.blocks:
        text = " ".join(document.quote(block.span).split())
        titles = " ".join((*block.section, over))
        over = text if len(text.split()) <= _SHORT else ""
        quoted = [*_QUOTED.finditer(text, timeout=2.0), *_BY_STRIKING.finditer(text, timeout=2.0)]
        placed = [*_BY_PLACE.finditer(text, timeout=2.0)]
        if not (quoted or placed) or where.of(block).plan is not None or _is_undone(document):
            continue
        for match in (*quoted, *placed):
            said = _said_with(match.start(), match.end(), text)
            if not _is_made(said, titles, text):
                continue
            since, _ = change_dates(said.sentence)
            if since is None and (_YEAR.search(said.apart) or "will be" in match[0].lower()):
                continue  # "for 2028 and later years"
            since = since or change_dates(text)[0] or where.of(block).effective_from
            if match in placed:
                struck = _of_place(match["number"], match["place"], document, block)
            else:
                struck = [*_of_words(match["old"], block, document)]
            if struck:
                yield _Strike(tuple(struck), block.span, since)


@dataclass(frozen=True, slots=True)
class _Said:
    """The sentence that strikes something out: before the strike, after it, the next one, and all without what it quotes."""

    before: str
    after: str
    following: str
    sentence: str

    @property
    def apart(self) -> str:
        return f"{self.before} {self.after}"


def _said_with(start: int, end: int, text: str) -> _Said:
    # what is quoted has sentences of its own, of which only the end may be the end of this one
    bare = _QUOTES.sub(lambda q: "“" + _WITHIN.sub("x", q[0][1:-2]) + q[0][-2:], text)
    bounds = [0, *(m.end() for m in _SENTENCE_ENDS.finditer(bare))]
    first = max(at for at in bounds if at <= start)
    ends = [at for at in bounds if at > end] or [len(text)]
    following = text[ends[0] : ends[1] if len(ends) > 1 else len(text)]
    return _Said(bare[first:start], bare[end : ends[0]].rstrip(), following, text[first : ends[0]])


def _is_made(said: _Said, titles: str, text: str) -> bool:
    """Whether a change is made by these words: for all, with nothing put in its place, and not only proposed."""
    told = _QUOTES.sub(" ", text)
    return (
        _AS_IT_STANDS.search(said.after) is not None
        and "?" not in told
        and not _NOT_MADE.search(said.apart)
        and not _FOR_SOME.search(said.apart)
        and not _PUT_IN_PLACE.search(said.after)
        and not (_NEXT_PUTS.search(said.following) and _PUT_IN_PLACE.search(said.following))
        and not any(shape.search(words) for shape in (_ONLY_PROPOSED, _OF_ANOTHER_TEXT) for words in (told, titles))
    )


def _is_undone(document: Document) -> bool:
    """Whether the document says that a sentence is restored, or that an amendment is none any more."""
    return _UNDONE.search(" ".join(document.text.split()), timeout=2.0) is not None


def _of_words(old: str, said: Block, document: Document) -> Iterator[Span]:
    """The sentences of the document, apart from the change itself, that have these words."""
    words = _plain(old)
    for block in document.blocks:
        if block is not said:
            for passage in block.passages:
                here = _plain(document.quote(passage.span))
                if _is_same(here, words):
                    yield passage.span


def _is_same(here: str, words: str) -> bool:
    """Whether a sentence is what is quoted: all of it, and no phrase of it alone ("by deleting “and Voluntary Contributions”")."""
    if len(here) < _SHORTEST:
        return False
    return here in words or (words in here and len(words) >= _NEARLY_ALL * len(here))


def _plain(text: str) -> str:
    return _LETTERS.sub(" ", text.lower()).strip()


def _of_place(number: str, place: str, document: Document, said: Block) -> list[Span]:
    """A sentence by its place in a section, its first or its last, where one section alone has that number."""
    sections: list[list[Span]] = []
    inside = False
    for block in document.blocks:
        words = document.quote(block.span)
        begun = OWN_NUMBER.match(words)
        if begun is not None:
            inside = begun["number"] == number
            sections += [[]] if inside else []
        elif block is said or block.kind is BlockKind.HEADING or _AMENDMENT_BEGINS.match(words):
            inside = False
        if inside and block.kind is not BlockKind.HEADING:
            sections[-1] += [p.span for p in block.passages if not _is_title(document.quote(p.span))]
    told = [spans for spans in sections if spans]  # a table of contents has its number and title alone
    at = _PLACES[place.lower()]
    if len(told) != 1 or at >= len(told[0]) or any(_SUB_PARAGRAPH.match(document.quote(s)) for s in told[0]):
        return []
    return [told[0][at]]


_RUN_IN = guarded(rf"^\W*(?:section\s|§\s?)?{NUMBER}[.:)]?\s+(?:[\w’'(),&/-]+\s?){{1,7}}\.$", regex.IGNORECASE)
_HAS_A_VERB = guarded(
    r"\b(?:may|shall|must|will|can|cannot|is|are|was|were|be|has|have|does|do|no|not)\b", regex.IGNORECASE
)


def _is_title(words: str) -> bool:
    """ "4.2 Voluntary Contributions", "4.2 Contributions.": the number and name of a section."""
    said = words.strip()
    if OWN_NUMBER.match(words) is None:
        return False
    return not said.endswith((".", ";", ":")) or (bool(_RUN_IN.match(said)) and not _HAS_A_VERB.search(said))


def _is_of(finding: Finding, strike: _Strike) -> bool:
    return any(finding.span.overlaps(span) for span in strike.struck) and not strike.said.holds(finding.span)
