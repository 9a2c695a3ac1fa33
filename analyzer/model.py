"""The nouns: a document read from paper, and what its passages establish. Imports nothing of ours.

Everything said about a document is a :class:`Span` of :attr:`Document.text`; quotes and boxes are derived from spans,
never typed or searched for again. Lengths on paper are PDF points from the page's top left corner.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple, Self


class _Stretch(NamedTuple):
    start: int
    end: int


class Span(_Stretch):
    """A stretch ``[start, end)`` of :attr:`Document.text`; ValueError where that is none.

    A document has thousands, and they are compared and looked up all the time: tuples are made and hashed fastest.
    """

    __slots__ = ()

    def __new__(cls, start: int, end: int) -> Self:
        """The stretch between two offsets."""
        if not 0 <= start <= end:
            raise ValueError(f"not a span: {start}..{end}")
        return tuple.__new__(cls, (start, end))

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: Span) -> bool:
        """Whether the other lies inside it."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in PDF points from the page's top left corner."""

    page: int
    x0: float
    top: float
    x1: float
    bottom: float


class PageState(StrEnum):
    """How a page's text came to us."""

    TEXT = "text"
    OCR = "ocr"
    IMAGE = "image"  # a picture without text: not read
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its slice of the document's text and, for each character of it, where that stands in the PDF.

    ``origins[i]`` is the pdfium character index of ``document.text[start + i]``, or -1 for a character that is on no
    page (a folded line break). Text and Markdown inputs have one page and no origins.

    Of a page read from its picture, origins count the letters as they were read: five numbers of ``places`` each (x0, top,
    x1, bottom and the number of its line), and ``misread`` holds, by its first letter, how many letters a word has that
    was put right, and the word as read.
    """

    number: int  # PDF pages from 1
    label: str | None  # what is printed on the page
    width: float
    height: float
    start: int
    end: int
    state: PageState = PageState.TEXT
    origins: array[int] = field(default_factory=lambda: array("i"))
    places: array[float] = field(default_factory=lambda: array("f"))
    misread: Mapping[int, tuple[int, str]] = field(default_factory=dict)


class PassageKind(StrEnum):
    """What a passage is on paper."""

    SENTENCE = "sentence"
    ITEM = "item"  # one sentence of a list item
    CELL = "cell"  # a table cell with its row and column heads
    OPTION = "option"  # a form line with its tick box
    HEADING = "heading"


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote of a passage: its mark among the passage's words or its heads', and its words without the mark."""

    mark: Span
    text: Span


class Passage(NamedTuple):
    """The smallest thing worth citing, with the context that governs it (all of it spans of the same text).

    ``lead_in`` is the sentence that heads a list or a group of options ("The Plan does not allow:"), ``question`` the
    question an answer stands under, ``row_head``/``column_head`` those of a cell. ``checked`` is the state of an option's
    box (None: no box). ``depth`` is the nesting of an item or option, from 0. ``cite`` is what to quote, where that is
    more than the passage itself (a cell is cited with its row). ``caption`` is the line that stands over a table, over the
    rows of a form or over labelled lines and says what they are about. ``notes`` are the footnotes to which its marks
    lead, and those of a cell's heads; ``note_of`` the passages that carry the mark of this one, if it is a footnote.
    """

    span: Span
    kind: PassageKind
    lead_in: Span | None = None
    question: Span | None = None
    row_head: Span | None = None
    column_head: Span | None = None
    checked: bool | None = None
    depth: int = 0
    cite: Span | None = None
    caption: Span | None = None
    notes: tuple[Note, ...] = ()
    note_of: tuple[Span, ...] = ()


class BlockKind(StrEnum):
    """What a block of text is on paper."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"
    TABLE = "table"
    FORM = "form"  # lines with tick boxes
    CONTENTS = "contents"  # a table of contents: never evidence
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list, table or form, in reading order, with the path of headings it stands under."""

    kind: BlockKind
    span: Span
    section: tuple[str, ...]
    passages: tuple[Passage, ...]
    level: int = 0  # of a heading: 1 is the highest


@dataclass(frozen=True, slots=True)
class ReadingWarning:
    """Something about a document that its reader must be told (``code`` is stable, ``message`` is one sentence)."""

    code: str
    message: str


_BULLETS = frozenset("•")


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A document as read: one immutable text in reading order, its pages, and its blocks of passages.

    Running heads, footers and page numbers are not in ``text``. Within a block, line breaks are single spaces, words
    broken at line ends are joined and ligatures resolved; blocks are separated by one newline.
    """

    name: str
    sha256: str
    text: str
    pages: tuple[Page, ...]
    blocks: tuple[Block, ...]
    data: bytes = field(repr=False, default=b"")  # the PDF itself, for boxes and page pictures; empty for text inputs
    password: str | None = field(repr=False, default=None)
    metadata: Mapping[str, str] = field(default_factory=dict)  # the PDF's own title, author, producer
    margins: tuple[str, ...] = ()  # running heads and footers, each once: they often hold the plan's name and date
    warnings: tuple[ReadingWarning, ...] = ()

    def quote(self, span: Span) -> str:
        """The text at ``span`` with white space folded."""
        return " ".join(self.text[span.start : span.end].split())

    def draws(self, signs: Collection[str], span: Span) -> bool:
        """Whether one of ``signs`` in a span is drawn on its page, or a form's field there, and no letter of its text."""
        return any(self._is_drawn(at) for at in range(span.start, span.end) if self.text[at] in signs)

    def _is_drawn(self, at: int) -> bool:
        page = self.page_of(at)
        on_paper = bool(self.data) and at - page.start < len(page.origins)
        return on_paper and page.origins[at - page.start] < 0

    def as_read(self, span: Span) -> str:
        """What a report prints: the quote as it can be found on the page again.

        Words that were put right after character recognition are as it read them, and bullets that the page draws are
        left out: another program does not see them.
        """
        misread = any(page.misread for page in self.pages if page.start < span.end and span.start < page.end)
        if not misread and not self.draws(_BULLETS, span):
            return self.quote(span)
        parts: list[str] = []
        at = span.start
        while at < span.end:
            page = self.page_of(at)
            origin = page.origins[at - page.start] if at - page.start < len(page.origins) else -1
            own = "" if self.text[at] in _BULLETS and self._is_drawn(at) else self.text[at]
            length, word = page.misread.get(origin, (1, own))
            parts.append(word if at + length <= span.end else self.text[at : span.end])
            at += length
        return " ".join("".join(parts).split())

    def page_of(self, offset: int) -> Page:
        """The page on which the character at ``offset`` stands."""
        low, high = 0, len(self.pages) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.pages[middle].start <= offset:
                low = middle
            else:
                high = middle - 1
        return self.pages[low]


PRICE = (
    "suspension_months",
    "suspended",
    "match_stop_months",
    "match_forfeiture",
    "price_until_age",
    "price_until_months",
    "price_on",
    "elect_anew",
)
"""Attributes that tell what a withdrawal costs, and of whom that is asked."""


class Stance(StrEnum):
    """What a passage does to a provision."""

    PERMITS = "permits"
    CONDITIONS = "conditions"  # permits, on a condition named in the attributes
    DENIES = "denies"
    FREEZES = "freezes"  # once open, now closed
    ROLLOVER_ONLY = "rollover_only"
    PRESUPPOSES = "presupposes"  # speaks of it as existing; corroborates, never decides
    MENTIONS = "mentions"  # looks like it and is not


@dataclass(frozen=True, slots=True)
class Finding:
    """What one passage establishes about one provision (domain terms), with the span that shows it.

    ``counted`` is False for what was seen and refused, and ``reason`` says why in the reader's words. ``group`` names
    the participants a finding is limited to (None: everyone), ``plan`` the other plan it speaks of (None: this plan).
    ``attributes`` holds the numbers and conditions with the key names of ``patterns/attributes.yaml``.
    """

    provision: str
    stance: Stance
    document: int
    span: Span
    rule: str
    reason: str
    counted: bool = True
    attributes: Mapping[str, Any] = field(default_factory=dict)
    effective_from: date | None = None
    effective_to: date | None = None
    group: str | None = None
    plan: str | None = None
    section: tuple[str, ...] = ()
    inferred: bool = False  # the money or the act is taken over from a sentence before, not named by this one
    in_passing: bool = False  # a denial of something narrower than the right: a way, a time, a name of it
    of_terms: bool = False  # a grant told by how often, how much or at what cost; gates stated beside it hold for it
    own_words: bool = False  # a denial that is a sentence of its own on the right itself, and takes nothing over
    doubted: bool = False  # a grant, or a refusal, among words in which none was seen before


@dataclass(frozen=True, slots=True)
class Identity:
    """Which plan a document describes, from where the document states it (None: not stated)."""

    name: str | None = None
    sponsor: str | None = None
    ein: str | None = None
    number: str | None = None
    type: str | None = None  # "401(k)", "403(b)", "457(b)", "401(a)", "solo 401(k)", "profit sharing", ...
    administrator: str | None = None
    administrator_phone: str | None = None
    administrator_address: str | None = None


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What a document is, apart from what its passages establish: the input of precedence and of the completeness test.

    ``kind`` is one of the report's document kinds. ``date`` is ISO (year, year-month or full date). ``plan_specific`` is
    False for generic guides and forms that serve many plans. ``lists_sources`` says that a contributions section names
    the kinds of money the plan takes; ``open_references`` are references to another document that would decide
    ("see the Adoption Agreement"); ``unexplained`` are after-tax mentions that no rule could read. ``description`` says
    that it is, or says that it is, the summary plan description, ``base_text`` that the basic plan document of its
    adoption agreement is bound in.
    """

    kind: str
    title: str | None = None
    date: str | None = None
    identity: Identity = field(default_factory=Identity)
    plan_specific: bool = True
    lists_sources: bool = False
    open_references: tuple[str, ...] = ()
    unexplained: tuple[Span, ...] = ()
    description: bool = False
    base_text: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """The reader's own case, where given; the verdict's default reader is active, under 59½ and in no special group."""

    as_of: date
    age: float | None = None
    participation_years: float | None = None
    hce: bool | None = None
    group: str | None = None
