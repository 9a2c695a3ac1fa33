"""What a reader should find on a page: options with their states, cells with their heads, words in one piece, notes."""

from __future__ import annotations

from dataclasses import dataclass

from analyzer.model import Document, Passage, PassageKind, Span


def _words(document: Document, span: Span | None) -> str | None:
    return None if span is None else document.quote(span)


def _all(document: Document) -> list[Passage]:
    return [passage for block in document.blocks for passage in block.passages]


@dataclass(frozen=True)
class Option:
    """An option that ends in these words, its state, and how what leads to it begins."""

    label: str
    ticked: bool
    lead: str = ""

    def is_in(self, document: Document) -> bool:
        for one in _all(document):
            words = document.quote(one.span)
            lead = _words(document, one.lead_in) or _words(document, one.question) or ""
            if one.checked is self.ticked and self._is_label(words) and self.lead in lead:
                return True
        return False

    def _is_label(self, words: str) -> bool:
        bare = words.strip("☐☒✓ ").rstrip(" .…☐☒")
        return bare == self.label.rstrip(".") or (len(self.label) > 12 and bare.endswith(self.label.rstrip(".")))


@dataclass(frozen=True)
class Cell:
    """A cell under its heads; ``ticked`` is the state of its box, ``over`` stands over its column or rows."""

    row: str | None
    column: str | None
    words: str | None = None
    ticked: bool | None = None
    over: str | None = None

    def is_in(self, document: Document) -> bool:
        return any(
            (_words(document, one.row_head), _words(document, one.column_head)) == (self.row, self.column)
            and self.words in (None, document.quote(one.span))
            and one.checked is self.ticked
            and (self.over is None or self.over == _words(document, one.caption))
            for one in _all(document)
            if one.kind is PassageKind.CELL
        )


@dataclass(frozen=True)
class Words:
    """A passage of these words alone (or none that has them), what leads to it, and its heading."""

    words: str
    lead: str = ""
    under: str = ""
    absent: bool = False

    def is_in(self, document: Document) -> bool:
        if self.absent:
            return self.words not in " ".join(document.text.split())
        return any(
            document.quote(one.span).lstrip("✓•☐☒ ") == self.words
            and self.lead in (_words(document, one.lead_in) or _words(document, one.question) or "")
            and (not self.under or self.under in block.section[-1:])
            for block in document.blocks
            for one in block.passages
        )


@dataclass(frozen=True)
class Noted:
    """A passage with a mark that leads to a footnote of these words."""

    words: str
    note: str

    def is_in(self, document: Document) -> bool:
        return any(
            document.quote(one.span).startswith(self.words) and self.note in [document.quote(n.text) for n in one.notes]
            for one in _all(document)
        )


@dataclass(frozen=True)
class Heading:
    """A heading of these words."""

    words: str

    def is_in(self, document: Document) -> bool:
        return any(one.kind is PassageKind.HEADING and document.quote(one.span) == self.words for one in _all(document))


Known = Option | Cell | Words | Noted | Heading
