"""What stands around a quote and makes it plain: the heads of a cell, the line over an item, the sentence before."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from analyzer.model import Block, Document, Passage, PassageKind, Span

_LONGEST = 420  # letters of a quote with what stands around it
_LONGEST_HEAD = 90
_LONGEST_LEAD = 240
_FEW_WORDS = 20
_LABEL = 5  # words of a line that names what the next sentence is about: "After-Tax Account."
_ANSWER = 6
_APART = " … "
_TICKS = re.compile(r"^[☐☒☑✓✔✘✗■□\s]+")
_LEANS = re.compile(
    r"^\W*(?:from (?:then|that (?:day|date|time)) on|from that age|it|its|they|them|this|that|these|those|such|"
    r"both|neither|then|otherwise|instead|however|also|in that case|in this case|at that (?:age|time)|"
    r"before (?:then|that)|after (?:that|this|you do)|for (?:the same|that|this) reason|"
    r"once (?:you (?:have )?(?:do|done)|it is)|(?:you|he or she|they) (?:can|may) then|"
    r"while it is|when it is|until (?:then|you do)|if (?:you do|so|it|they)|the same|to do (?:this|so)|"
    r"you (?:may|can) do (?:this|that|so)|you (?:may|can|cannot) (?:convert|withdraw|take|ask for) (?:it|them)|"
    r"[^.;]{3,60} (?:is|are) (?:not )?(?:one|some|among) (?:of )?(?:them|those|these))\b",
    re.IGNORECASE,
)
"""How a sentence begins that is not understood without the one before it."""
_GOES_ON = re.compile(rf"{_LEANS.pattern}|^\W*the term\b", re.IGNORECASE)
_OF_IT = re.compile(
    r"\b(?:all|some|any|part|much|most|half|whole|rest)(?: or (?:all|some|part|any))? of (?:it|them)\b", re.IGNORECASE
)
"""How a sentence speaks of money that it leaves to another to name: "as little as $200 or as much as all of it"."""
_MONEY = re.compile(
    r"\b(?:accounts?|sub-?accounts?|money|contributions?|savings|deposits?|allotments?|balances?|deferrals?)\b",
    re.IGNORECASE,
)
_INSTRUCTS = re.compile(
    r"^\W*\((?:mark|select|check|choose|complete|tick)\b|^[^(]*\)$|^\W*\([^)]*\)\W*$"
    r"|\b(?:(?:may|must) (?:not )?be|if [^.]{0,40} is|not|that is) (?:marked|checked|selected|ticked|elected)\b",
    re.IGNORECASE,
)
"""Words of a line over options that tells how to fill in the form, or goes on from the one that names its subject."""
_DATED = re.compile(
    r"^(?:[^:]{3,40}: )?(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r" \d{1,2}, \d{4}\W*$",
    re.IGNORECASE,
)
_A_SENTENCE = re.compile(
    r"\b(?:you|we|i|is|are|was|were|may|can|cannot|must|need|do|does|has|have|will)\b", re.IGNORECASE
)
"""Words of a short sentence that is no label."""
_ENDS_A_TEXT = re.compile(r"\.[\"”’']+$")
"""The end of a text that an amendment quotes: it leads in to none of the numbers that follow."""
_TELLS_NOTHING = re.compile(
    r"^(?:answer|summary|meaning|details?|rule|description|what the plan does)\W*$", re.IGNORECASE
)
_REFERENCES = re.compile(r"^(?:sections?|pages?|chapters?|articles?|see|where)\W*$", re.IGNORECASE)
"""Heads of columns that say nothing of their cells, and of those that only refer to other places."""
_WHOLE_LIST = ("closed_list", "after_leaving_only")
"""Rules, by the end of their name, that read every item of a list, not its last alone."""


class Surroundings:
    """The passages of one document in reading order, found by the spans of quotes."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._all = [(block, passage) for block in document.blocks for passage in block.passages]
        self._all.sort(key=lambda one: one[1].span.start)
        self._starts = [passage.span.start for _, passage in self._all]

    def shown(self, span: Span, rule: str) -> str | None:
        """The quote at a span as it is read aloud; None where its own words are enough."""
        over = self._over(span)
        if not over:
            return None
        block, last = over[-1]
        passages = [passage for _, passage in over]
        if all(one.kind is PassageKind.CELL for one in passages):
            told = self._row(passages) if len(passages) > 1 else self._cell(last, block) if last.span == span else None
        elif last.lead_in is not None and last.kind in (PassageKind.ITEM, PassageKind.OPTION):
            told = self._item(span, passages, rule)
        else:
            told = None
        told = told or (self._after_what_it_leans_on(span, block, passages[0]) if len(passages) == 1 else None)
        return told if told and len(told) <= _LONGEST else None

    def left_empty(self, span: Span) -> bool:
        """Whether the quote at a span is an option whose box is not ticked."""
        over = self._over(span)
        return bool(over) and all(passage.checked is False for _, passage in over)

    def _over(self, span: Span) -> list[tuple[Block, Passage]]:
        at = max(0, bisect_left(self._starts, span.start) - 1)
        end = bisect_left(self._starts, span.end)
        return [one for one in self._all[at:end] if one[1].span.overlaps(span)]

    def _words(self, span: Span | None) -> str:
        return self._document.as_read(span) if span is not None else ""

    def _cell(self, cell: Passage, block: Block) -> str | None:
        """A cell under its row and column: "After-tax – Local 2214: Yes"; of a row of boxes, with the ticked ones."""
        ticked = [self._words(one.column_head) for one in block.passages if one.cite == cell.span and one.checked]
        if any(ticked):
            return f"{_bare(self._words(cell.span))} – {', '.join(map(_bare, filter(None, ticked)))}"
        heads = [head for head in (self._words(cell.row_head), self._words(cell.column_head)) if head]
        own = self._words(cell.span)
        if not heads or own in heads or any(len(head) > _LONGEST_HEAD for head in heads):
            return None
        return _with_head(" – ".join(_bare(head) for head in heads), own)

    def _row(self, cells: Sequence[Passage]) -> str | None:
        """A row with the heads of its columns: "After-tax – Percent of pay: 1% to 8%; Matched? No"."""
        first, *others = cells
        heads = [self._words(cell.column_head) for cell in others]
        if not any(heads) or any(len(head) > _LONGEST_HEAD for head in heads):
            return None
        told = [
            _with_head(_bare(head), self._words(cell.span)) if head and not _TELLS_NOTHING.match(head) else cell_words
            for head, cell in zip(heads, others, strict=True)
            if (cell_words := self._words(cell.span)) and not _REFERENCES.match(head)
        ]
        named = _bare(self._words(first.span))
        if named.endswith("?"):
            return f"{named} {'; '.join(told)}"
        return f"{named}{':' if len(told) == 1 and told[0] == self._words(others[0].span) else ' –'} {'; '.join(told)}"

    def _item(self, span: Span, passages: Sequence[Passage], rule: str) -> str | None:
        """An item with the line that leads in to it, without the items between; of a form, with all that is ticked."""
        last = passages[-1]
        assert last.lead_in is not None
        if last.lead_in.start < span.start:
            own = self._words(span)
            lead = "" if self._dates(last) else self._leads(last.lead_in)
            few = _FEW_WORDS if last.kind is PassageKind.OPTION else _ANSWER
            short = len(own.split()) <= few or own[:1].islower()
            return f"{lead}{_APART}{own}" if short and lead and len(lead) <= _LONGEST_LEAD else None
        between = [one for one in passages[:-1] if one.span.start >= last.lead_in.end]
        kept = [one for one in between if one.checked is True]
        bulleted = "•" in self._words(span)
        label = self._after_a_label(last)
        if rule.endswith(_WHOLE_LIST) or (len(kept) == len(between) and not bulleted and not label):
            return None
        if self._dates(last):
            return f"{self._words(last.span)} {label}".strip()
        if _ENDS_A_TEXT.search(self._words(last.lead_in)):
            return f"{self._words(last.span)} {label}".strip()
        parts = [last.lead_in, *(one.span for one in kept), last.span]
        told = self._over_options(parts[0])
        for one, next_one in pairwise(parts):
            gap = self._document.text[one.end : next_one.start].strip(" \n•")
            told += f"{_APART if gap else ' '}{self._words(next_one)}"
        return f"{told} {label}".strip()

    def _after_a_label(self, last: Passage) -> str:
        """The sentence after a label with which an item begins: "Withdraw it. You may withdraw from it at any age."."""
        at = bisect_left(self._starts, last.span.start)
        own = [passage for _, passage in self._all[at : at + 2]]
        words = self._words(last.span)
        if len(own) < 2 or own[0] is not last or len(words.split()) > _LABEL or _A_SENTENCE.search(words):
            return ""
        alike = (own[1].kind, own[1].lead_in, own[1].depth) == (last.kind, last.lead_in, last.depth)
        gap = self._document.text[last.span.end : own[1].span.start]
        return self._words(own[1].span) if alike and gap == " " and words[-1:] in ".:" else ""

    def _leads(self, lead: Span) -> str:
        """The line over an item, with the line over that."""
        own = _TICKS.sub("", self._over_options(lead))
        over = next((one.lead_in for _, one in self._over(lead) if one.span == lead), None)
        above = _TICKS.sub("", self._over_options(over)) if over is not None else ""
        return f"{above}{_APART}{own}" if above and len(above) + len(own) <= _LONGEST_LEAD else own

    def _over_options(self, lead: Span) -> str:
        """The line over an item; the first of its paragraph where it only goes on or instructs: "(Mark one.)"."""
        own = self._words(lead)
        if own.endswith(":") or not (_GOES_ON.match(own) or _INSTRUCTS.search(own)):
            return own
        block = next((block for block, one in self._over(lead) if one.span == lead), None)
        first = self._words(block.passages[0].span) if block else own
        return first if len(first) <= _LONGEST_HEAD and not _INSTRUCTS.search(first) else own

    def _dates(self, item: Passage) -> bool:
        """Whether the line over an item of a notice is its date: it leads in to nothing."""
        return _DATED.match(self._words(item.lead_in)) is not None

    def _after_what_it_leans_on(self, span: Span, block: Block, own: Passage) -> str | None:
        """A sentence with the one before it, or with the question or label without which it says nothing."""
        words = self._words(span)
        if own.span != span:
            return None
        if own.question is not None and len(words.split()) < _ANSWER:
            return f"{self._words(own.question)} {words}"
        before = _before(own, block.passages)
        if _OF_IT.search(words) and not _MONEY.search(words):
            near = self._words(before.span) if before is not None else ""
            asked = self._words(own.question)
            if _MONEY.search(near):
                return f"{near} {words}"
            if _MONEY.search(asked):
                return f"{asked}{_APART if near and near != asked else ' '}{words}"
        if before is None:
            return None
        told = self._words(before.span)
        first = _before(before, block.passages) is None
        label = first and len(told.split()) <= _LABEL and told[-1:] in ".:" and not _A_SENTENCE.search(told)
        if not label and not _LEANS.match(words):
            return None
        if told.endswith("?") or told[-1:] in ".:!”":
            return f"{told} {words}"
        return None


def _before(own: Passage, passages: Sequence[Passage]) -> Passage | None:
    """The sentence before, of the same paragraph or the same item of a list."""
    index = next(number for number, one in enumerate(passages) if one is own)
    found = passages[index - 1] if index else None
    alike = found is not None and (found.kind, found.lead_in, found.depth) == (own.kind, own.lead_in, own.depth)
    return found if alike and own.kind in (PassageKind.SENTENCE, PassageKind.ITEM) else None


def _bare(head: str) -> str:
    return head.rstrip(" :")


def _with_head(head: str, words: str) -> str:
    return f"{head} {words}" if head.endswith("?") else f"{head}: {words}"


def surroundings(documents: Iterable[Document]) -> list[Surroundings]:
    """Those of every document, in their order."""
    return [Surroundings(document) for document in documents]
