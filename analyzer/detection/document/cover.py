"""The cover of a document: what it is, what it is called and when it was written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

import regex

from analyzer.detection.document.documents import TIMEOUT, Dating, bare, compiled, found, is_contents_line, words
from analyzer.detection.document.regions import Regions
from analyzer.detection.vocabulary.dates import Written, dates_in
from analyzer.detection.vocabulary.organisations import SENTENCE_END
from analyzer.detection.vocabulary.verbs import FINITE
from analyzer.model import Block, BlockKind, Document
from analyzer.shapes import Expression, guarded

_CHANGES = ("smm", "amendment")
_LINE = 160
_LONG_LINE = 240
_SHORT = 90
_LINES = 14
_OPENING_BLOCKS = 24
_OPENING = 700
_PLAN_NAME = guarded(
    r"^(?:the )?(?P<name>(?:[\w&.,'’()/-]+ ){1,13}(?:plan|program)(?: and trust)?)\b", regex.IGNORECASE
)
_NAME_OF = guarded(  # "Thrift and Savings Plan of Alder Mutual Company"
    r"^(?:[Tt]he )?(?P<name>(?:[\w&'’()/-]+ ){1,6}(?i:plan|program)(?: (?i:and trust))? (?:of|for) (?:the )?[A-Z][^|:;–—]{3,80})$"
)
_SHORT_NAME = guarded(r"^(?:[Tt]he )?(?P<name>(?:(?:[A-Z][\w&.'’-]*|&|of|and) ){1,7}401\(k\))(?=$|[,:]|\s[–—|-]\s)")
_BOTH = guarded(
    r"\bplan document (?:and|&|/) (?:the )?summary plan description\b|\bsummary plan description (?:and|&|/) (?:the )?plan document\b",
    regex.IGNORECASE,
)
_BARS = guarded(
    r"(?:[^|.!?]{3,60} \| ){2,}[^|.!?]{0,30}"
)  # "Summary Plan Description | Effective ... | EIN ..." before prose
_RECITAL = guarded(r"WHEREAS\b|NOW,? THEREFORE\b|IN WITNESS\b|WITNESSETH\b", regex.IGNORECASE)
_TITLES = guarded(
    r"(?:Plan|Description|Modifications|Amendment|Document|Notice|Handbook|Booklet)\W+$", regex.IGNORECASE
)
_PARTS = guarded(  # of a line that holds a plan's name and more
    r"\s[–—|-]\s|:\s|\b(?:of|to) the\b|\b(?:summary plan description|summary of material modifications|prepared for|(?:19|20)\d\d)(?:\s|$)",
    regex.IGNORECASE,
)
_TITLE = guarded(  # a plan's name, under that of its company
    r"(?!(?:About|Joining|Your|Our|How|What|Why|When|Who|Welcome|Using|Introducing|Understanding)\b)(?!.*\b(?:the|your)\b)"
    r"(?=.*(?:401\(k\)|Savings?|Retirement|Thrift|Investment|Profit|Deferr))(?:[A-Z\d][\w&.,'’()/-]*\s|(?:of|and|for|&)\s){1,11}Plan"
)
_CONTENTS = guarded(r"\W*(?:table of )?contents\b|\W*(?:what is|what’s) inside\b", regex.IGNORECASE)
_REFERS = guarded(  # "Reflecting the Adoption Agreement as restated effective January 1, 2022": of another paper
    r"\W*(?:reflecting|based on|in accordance with|according to|drawn from|summarizing)\b", regex.IGNORECASE
)
_ACCOMPANYING = guarded(  # what a document is bound with or made from: "with the First Amendment and the Second Amendment"
    r"\W*\b(?:(?:together|bound|conformed) with|with|includ(?:es|ing)|incorporating|reflecting|through|amended by|from)\b"
    r"[^|;]*?\b(?:amendments?|(?<!: )summar(?:y|ies) of (?:material )?(?:modifications?|changes)|smms?|adoption agreement)\b.*",
    regex.IGNORECASE,
)
_BOUND = guarded(r"\bbound (?:together )?with\b", regex.IGNORECASE)
_HANDBOOK = guarded(r"\bhandbook\b", regex.IGNORECASE)
_SEVERAL = guarded(r"\bsummary plan descriptions\b", regex.IGNORECASE)
_HOLDS_THEM = guarded(  # "This booklet holds the summary plan description of each": for each plan it is the description
    r"\b(?:booklet|book|handbook|binder|document|volume|it) (?:holds|contains|includes|gives|has in it|brings together|combines|consists of|is made up of) (?:the |a )?(?:full |complete |whole )?summary plan descriptions? (?:of|for) (?:each|both|all|every|(?:the )?(?:two|three|four))\b"
    r"|\bsummary plan descriptions? of (?:each|both|all)(?: of (?:them|the plans|these plans)| (?:the )?plans?)? (?:is|are) (?:bound |printed |given |found )?(?:together )?in this (?:booklet|book|handbook|binder|volume)\b",
    regex.IGNORECASE,
)
_ITS_PEOPLE = guarded(  # "To: Participants in the Pemberton Rail Savings Plan": the plan alone
    r"^(?:all )?(?:participants|members|employees|eligible employees|beneficiaries)(?: and (?:participants|members|beneficiaries))? (?:in|of|under) (?:the )?(?=[A-Z])",
    regex.IGNORECASE,
)
_NO_NAME = guarded(
    r"^(?:for|from|to|in|on|with|changes)\b|\b(?:your|our|amendment|notice|prepared|summary of|year|(?:non-?)?standardi[sz]ed|summary plan|description|adoption|pre-approved|prototype|volume|basic|plan document)\b"
    r"|\bplan(?:,|,? and) the\b",  # "The Savings Plan, the Pension Plan, and ...": a list
    regex.IGNORECASE,
)


_ANYONES = guarded(
    r"(?:(?:Retirement|Savings|Thrift|401\(k\)|Profit[ -]Sharing|Investment|Employees?['’]?|and|&) )+Plan"
)
_LONGEST_NAME = 100  # characters


@dataclass(frozen=True, slots=True)
class Cover:
    """The lines of a document's first page, its running heads, and what they say together."""

    first: tuple[str, ...]  # lines of the first page, in order
    heads: tuple[str, ...]  # running heads and the recorded title
    opening: tuple[str, ...]  # the paragraphs with which the text begins
    later: tuple[str, ...]  # the lines after the heading at which a bound-in summary plan description begins
    joined: tuple[str, ...]  # two lines of the first page that the document elsewhere writes as one

    @property
    def lines(self) -> tuple[str, ...]:
        """All of the lines that say what the whole document is."""
        return (*self.first, *self.heads)

    @property
    def title(self) -> str | None:
        """The first line, with the line that says what kind of document it is where that is another."""
        if not self.first:
            return None
        kinds = [line for line in self.first[1:6] if _kind_of_line(line) and len(line) < 100]
        title = self.first[0]
        return title if not kinds or _kind_of_line(title) else f"{title}, {kinds[0]}"

    @property
    def plan_name(self) -> str | None:
        """The line that is a plan's name: "Alder Savings Plan", or for want of one "Alder 401(k)"."""
        for shape in (_NAME_OF, _PLAN_NAME, _SHORT_NAME):
            for line in (*self.joined, *self.lines):
                for part in (line, *_PARTS.split(line)):
                    match = shape.match(part.strip(), timeout=TIMEOUT)
                    if match is not None and not _NO_NAME.search(match["name"]) and match["name"][:1].isupper():
                        return self._whole(str(_ITS_PEOPLE.sub("", match["name"])))
        return None

    def _whole(self, name: str) -> str:
        """A name that says nothing of whose plan it is, as a running head has it: "Alder LLP Retirement Savings Plan"."""
        if not _ANYONES.fullmatch(name):
            return name
        return next((head for head in self.heads if head.endswith(f" {name}") and len(head) < _LONGEST_NAME), name)


def cover_of(document: Document, where: Regions) -> Cover:
    """The cover of a document; a text that is all paragraphs has none."""
    first = tuple(_first_lines(document))
    heads = (*document.margins, document.metadata.get("Title", ""))
    written = " ".join((document.text, *heads)).casefold()
    joined = (f"{one} {two}" for one, two in pairwise(first) if _kind_of_line(one) is None)
    return Cover(
        first,
        tuple(head for head in heads if head),
        tuple(_opening(document)),
        tuple(_later(document, where)),
        tuple(line for line in joined if line.casefold() in written),
    )


def _first_lines(document: Document) -> Iterator[str]:
    """Headings and short lines up to the first chapter; all of a first page that is nothing but such lines.

    Where the first page holds the title alone, the page behind it goes on. A text without headings has for its cover the
    lines in front of its prose. A line of several particulars belongs to the cover though a chapter has begun.
    """
    blocks = document.blocks[:_LINES]
    begun = False
    unheaded = all(block.kind is not BlockKind.HEADING for block in blocks)
    chapter = False
    lead = _before_contents(blocks, document)
    pages = [document.page_of(block.span.start).number for block in blocks]
    first = [block for block, page in zip(blocks, pages, strict=True) if page == pages[0]]
    cover = len(first) < len(blocks) and all(_of_cover(block, document) for block in first)
    for place, (block, page) in enumerate(zip(blocks, pages, strict=True)):
        if page != pages[0] and (not cover or len(first) > 1 or page != pages[len(first)]):
            return
        text = document.quote(block.span)
        if block.kind is BlockKind.HEADING:
            of_cover = not begun or block.level <= 1 or _kind_of_line(text) or _TITLE.fullmatch(text) or _is_date(text)
            chapter = chapter or not (of_cover or place < lead or (cover and page == pages[0]))
            begun = True
            if not chapter:
                yield text
        elif (bars := _BARS.match(text)) is not None:
            yield bars.group() if text.endswith(".") or len(text) > _LINE else text
        elif not chapter and block.kind is BlockKind.PARAGRAPH and _is_line(text) and (begun or not text.endswith(".")):
            yield text
        elif not chapter and begun and block.kind is BlockKind.PARAGRAPH:
            sentences = (document.quote(passage.span) for passage in block.passages)
            yield from (one.rstrip(".") for one in takewhile(_says_what_it_is, sentences))
        elif unheaded:
            return


def _is_date(line: str) -> bool:
    """Whether a line is a date and nothing else: beneath a title it is no chapter."""
    return any(_length(written) == len(line.strip()) for written in dates_in(line))


def _says_what_it_is(sentence: str) -> bool:
    """ "Summary Plan Description. January 1, 2026. Plan Administrator: ...", run on beneath the title."""
    if len(sentence) > _SHORT or not FINITE.isdisjoint(sentence.lower().split()):
        return False
    return _kind_of_line(sentence) is not None or any(dates_in(sentence))


def _before_contents(blocks: Sequence[Block], document: Document) -> int:
    """How many blocks stand in front of a table of contents, where all are headings or lines: "A Booklet for Members"."""
    end = next((place for place, block in enumerate(blocks) if block.kind is BlockKind.CONTENTS), 0)
    lead = end - 1 if end and _CONTENTS.match(document.quote(blocks[end - 1].span)) else end
    return lead if all(_of_cover(block, document) for block in blocks[:lead]) else 0


def _of_cover(block: Block, document: Document) -> bool:
    """Whether a block is a heading or a line, and no prose or table."""
    return block.kind is BlockKind.HEADING or (
        block.kind is BlockKind.PARAGRAPH and _is_line(document.quote(block.span))
    )


def _is_line(text: str) -> bool:
    """A line rather than prose; two sentences are one only where the first says of what kind or date the document is."""
    if _RECITAL.match(text):
        return False
    if len(text) > _LINE:  # "A Summary Plan Description for Employees Represented by Local 718, ..."
        return len(text) < _LONG_LINE and not text.rstrip().endswith(".") and _kind_of_line(text) is not None
    first = SENTENCE_END.split(text, maxsplit=1)
    short = len(text) < _SHORT and (
        _kind_of_line(text) is not None or (any(dates_in(first[0])) and FINITE.isdisjoint(text.lower().split()))
    )
    return len(first) == 1 or short or _kind_of_line(first[0]) is not None


def _opening(document: Document) -> Iterator[str]:
    kinds = (BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.FORM)
    paragraphs = [b for b in document.blocks if b.kind in kinds][:_OPENING_BLOCKS]
    for block in paragraphs:
        yield " ".join(document.text[block.span.start : min(block.span.end, block.span.start + _OPENING)].split())


def _later(document: Document, where: Regions) -> Iterator[str]:
    """What follows the heading "Summary Plan Description" after a change bound in front of it."""
    ends = words().changes.end
    blocks = document.blocks
    for k, block in enumerate(blocks):
        if k and where.of(blocks[k - 1]).smm and not where.of(block).smm and _ends(block, document, ends):
            yield from (document.quote(b.span)[:_LINE] for b in blocks[k : k + 4])
            return


def _ends(block: Block, document: Document, ends: Expression | None) -> bool:
    text = document.quote(block.span)
    return block.kind is BlockKind.HEADING and found(ends, bare(text)) and not is_contents_line(text)


def _kind_of_line(line: str) -> str | None:
    """The kind of document that a line of a cover names; of two in one line, the one named first.

    A summary that is the plan document too has that rank; what it is bound with or made from counts for nothing.
    """
    if _REFERS.match(line):
        return None
    parts = _ACCOMPANYING.sub("", line, timeout=TIMEOUT).split(";")
    return next((kind for kind in map(_kind_named, parts) if kind is not None), None)


def _kind_named(line: str) -> str | None:
    if _BOTH.search(line):
        return "plan_document"
    firsts = []
    for rank, kind in enumerate(words().kinds):
        match = kind.on_cover.search(line, timeout=TIMEOUT) if kind.on_cover is not None else None
        if match is not None:
            firsts.append((match.start() if kind.id in ("spd", "smm") else 0, rank, kind.id))
    either = [entry for entry in firsts if entry[2] in ("spd", "smm")]
    if len(either) == 2 and len(firsts) == 2:
        return min(either)[2]
    return min(firsts, key=lambda entry: entry[1])[2] if firsts else None


def kind_of(cover: Cover, where: Regions) -> str:
    """What a document is: from its cover in the order of the kinds, else from the sentence with which it opens."""
    if where.guide:
        return "guide"
    named = [kind for kind in map(_kind_of_line, cover.first) if kind]
    ranked = [kind.id for kind in words().kinds]
    bound = "spd" in named and any(map(_BOUND.search, cover.first))
    if "smm" in named and (cover.later or bound):
        return "spd"  # it is the booklet that goes on, whichever of the two lies in front
    if named[:1] == ["smm"] or (named and {*named} <= {*_CHANGES}):
        return named[0]  # of an amendment with a summary of it behind, what lies in front
    if {"handbook", "spd"} <= {*named} and not any(map(_SEVERAL.search, cover.first)):
        named = [kind for kind in named if kind != "handbook"]  # the chapter on one plan is its description
    if "handbook" in named and any(map(_HOLDS_THEM.search, cover.opening)):
        named = ["spd" if kind == "handbook" else kind for kind in named]
    opened = [kind.id for kind in words().kinds if any(found(kind.in_opening, p) for p in cover.opening)]
    if "guide" in named and "spd" in opened:
        named = [kind for kind in named if kind != "guide"] + ["spd"]  # a guide that says it is the description
    if named:
        return min(named, key=ranked.index)
    headed = [kind for kind in map(_kind_of_line, cover.heads) if kind]
    if opened or headed:
        return opened[0] if opened else min(headed, key=ranked.index)
    return "handbook" if any(map(_HANDBOOK.search, cover.first)) else "other"


def date_of(cover: Cover, kind: str, stated: tuple[str, ...]) -> str | None:
    """The date of a document, as exact as it is written; ``stated`` are lines of its plan information."""
    known = words().dating
    lines = (*cover.later, *(line for line in cover.first if not _REFERS.match(line)))
    changes = kind in _CHANGES
    for source in (
        lines,
        cover.heads,
        () if changes else stated,
    ):  # what a change states of the plan is older than itself
        for pattern in known.strong:
            date = _before(source, pattern, known, kind)
            if date is not None:
                return _to_the_day(date, source)
        if changes and (date := _before(cover.opening, known.changing, known, kind)) is not None:
            return date  # before that of its signature, which may stand alone
        if source is not stated:
            date = _alone(source, known, kind)
            if date is not None:
                return date
    return _before(cover.opening, known.opening, known, kind)


def _to_the_day(date: str, lines: tuple[str, ...]) -> str:
    """A month as the lines beside it give its day: "Issued April 2026. The Plan as in effect on April 1, 2026"."""
    days = (written.iso for line in lines for written in dates_in(line) if written.iso.startswith(f"{date}-"))
    return next(days, date) if len(date) == len("2026-04") else date


def _before(lines: tuple[str, ...], pattern: str, known: Dating, kind: str) -> str | None:
    """The first date that certain words lead to."""
    leads = guarded(pattern, regex.IGNORECASE)
    for line in lines:
        for written in dates_in(line):
            before = line[max(0, written.start - 160) : written.start]
            named = guarded(known.after, regex.IGNORECASE).match(line[written.end :]) is not None
            after = named and kind not in _CHANGES  # "(January 1, 2024 Restatement)" is what an amendment changes
            if (leads.search(before, timeout=TIMEOUT) or after) and not _foreign(before, known, kind):
                return written.iso
    return None


def _alone(lines: tuple[str, ...], known: Dating, kind: str) -> str | None:
    """A date that is all, or nearly all, of a line, or that ends a line of titles."""
    for line in lines:
        for written in dates_in(line):
            before = line[: written.start]
            ends = len(line) < _LINE and written.end == len(line) and _TITLES.search(before) is not None
            if (ends or len(line) - _length(written) <= 48) and not _foreign(before, known, kind):
                return written.iso
    return None


def _length(written: Written) -> int:
    return written.end - written.start


def _foreign(before: str, known: Dating, kind: str) -> bool:
    """Whether a date is that of something else: the plan's beginning, a copyright, a change."""
    sentence = guarded(r"[.;]\s").split(before)[-1]
    patterns = [known.never] if kind in _CHANGES else [known.never, known.change]
    return found(compiled(patterns), sentence)
