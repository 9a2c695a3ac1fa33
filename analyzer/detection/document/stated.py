"""Where a document states a particular of its plan: a label, and what stands beside or under it."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from itertools import groupby

import regex

from analyzer.detection.document.documents import TIMEOUT, Particulars, bare
from analyzer.detection.document.otherplans import OtherPlan
from analyzer.detection.document.regions import Regions
from analyzer.model import Block, BlockKind, Document, Passage, PassageKind
from analyzer.shapes import guarded

_PHONE_HEAD = guarded(r"(?:tele)?phone\b", regex.IGNORECASE)  # of a column: "Role | Name | Telephone"
_OURS = guarded(r"401\(k\).*\bplan\b", regex.IGNORECASE)
_LINE_NUMBER = guarded(r"\(?[A-Z]?-?\d+(?:\.\d+)*\)?\.?")
_MARK = guarded(r"^\W*(?:[xX]\]?\s+)?(?:\(?[a-z0-9]{1,2}[.)]\s+)?")
_OTHER = guarded(
    r"^(?:other|an? (?:committee|person|individual|company|corporation|officer)|the following)(?: \([^)]*\))?:\s*",
    regex.IGNORECASE,
)
_ITEM = guarded(r"^(?:(?:[A-Z]-)?\d+(?:[.-]\d+)*\.?|\([a-z]{1,2}\))\s+(?=[A-Z])")
_WITH = guarded(  # "Plan sponsor and EIN", "Plan Administrator's name and address"
    r"(?:[’']s name)?(?:\s*(?:,|/|&|\(?and)\s*(?:(?:its|their|street|mailing|business) )?(?:ein|(?:employer )?identification (?:number|no\.?)"
    r"|plan (?:number|no\.?)"
    r"|address|(?:tele)?phone(?: number)?)\)?)*(?: (?:for|of) (?:all|both|each|every)(?: of)?(?: the| these| our)?(?: plans?)?)?$",
    regex.IGNORECASE,
)
_LINE = guarded(r"^(?P<label>[^:.]{2,70}?(?:\([^)]*\))?)\s*(?:\.?:|\.|\s[–—-])\s+(?P<value>\S.*)$")
_NUMBER_ALONE = guarded(r"(?:item|section|part)?\s*\(?[A-Z]?-?\d{1,3}(?:[.-]\d{1,3})*\)?[.:]?", regex.IGNORECASE)
_NUMBERED_WITHIN = guarded(r"\s(?=(?:\d{1,2}\.\d{1,2}\s[A-Z][^:.]{2,60}:|[A-Z]{1,2}-\d{1,2}\.\s[A-Z][^:.]{2,60}\.)\s)")
_ASKS = guarded(r"^(?:what|who) (?:is|are) (?:the|your)\s+", regex.IGNORECASE)  # "Who is the plan administrator?"
_FIGURES = guarded(r"^(?P<label>[^\d.:;]{2,60}?):?\s+(?P<value>\(?\d.*)$")  # "Telephone 302-555-0110"
_CUT_OFF = guarded(r"[;,]\s(?:tele)?phone$", regex.IGNORECASE)  # its number stands on the next line
_HEADING_ITEM = guarded(r"^(?:(?:item|section|part) )?(?:[A-Z]-)?\d+(?:[.-]\d+)*[.:]?\s+", regex.IGNORECASE)
_ANOTHER = guarded(  # "Provider", "Directed trustee", "About the recordkeeper", "Who keeps the records"
    r"(?:about |who is )?(?:the |our |your |its )?(?:name (?:and address )?of (?:the )?)?"
    r"(?:(?:plan|directed|discretionary|pre-?approved|prototype|volume|mass|submitter|form|document|independent|outside|service) )*"
    r"(?:trustees?|custodian|record-?keeper|provider|preparer|third[- ]party administrator|tpa|insurer|insurance company|auditor|accountant"
    r"|investment (?:advis[eo]r|manager|consultant)|(?:legal )?counsel|attorneys?|actuary)"
    r"(?:(?:,| and| or|/)? ?(?:the )?(?:trustee|custodian|record-?keeper|insurer|third[- ]party administrator))*(?:[’']s name)?(?: and address)?"
    r"|(?:the )?(?:records|accounts) (?:are )?kept by|who keeps the (?:records|accounts)|(?:this )?(?:form|document|booklet)? ?prepared by",
    regex.IGNORECASE,
)
_LONGEST = 420
_SHORT = 250
_SEVERAL = 3  # rows of a table that are labels
_ROW = 16  # words


@dataclass(frozen=True, slots=True)
class Stated:
    """A label and what stands beside it, with the heading it stands under."""

    label: str
    value: str
    section: tuple[str, ...]
    together: bool = False  # in a table of which several rows are such labels
    loose: bool = False  # a number in running text, of whomever that speaks of


def all_stated(document: Document, where: Regions, known: Particulars) -> Iterator[Stated]:
    """Every label with its value in the plan's own text, in reading order."""
    previous: Block | None = None
    asked = ""  # a label that waits for its value
    together = {block.span.start: several for block, several in _tables(document, where, known)}
    for block in document.blocks:
        region = where.of(block)
        if region.kind in ("boilerplate", "other_plan", "guide") or region.plan or block.kind is BlockKind.CONTENTS:
            if region.kind == "boilerplate" and not region.plan and together.get(block.span.start):
                yield from _of_table(document, block, where.other, True)  # it may follow a chapter on rights or claims
            previous, asked = None, ""
            continue
        if block.kind is BlockKind.TABLE:
            yield from _of_table(document, block, where.other, together[block.span.start])
            asked = ""
        elif block.kind is BlockKind.HEADING:
            yield from _of_lines(document, block)
            asked = document.quote(block.span)
        else:
            yield from _of_lines(document, block)
            yield from _row_before(document, block, known)
            if previous is not None and block.kind is not BlockKind.FORM:
                value = document.quote(block.span)
                if len(value) <= _SHORT and not _labelled(value, known):
                    yield Stated(bare(document.quote(previous.span)), value, block.section)
            asked = yield from _of_run(document, block, known, asked)
        previous = block if block.kind is BlockKind.HEADING else None


def _of_run(document: Document, block: Block, known: Particulars, asked: str) -> Generator[Stated, None, str]:
    """Labels that end like sentences before what they are of: "1. Employer. Alder, Inc. Telephone 302-555-0110. EIN ..."

    Returns a label that the block leaves without its value: the boxes of a form may stand in the next.
    """
    for passage in block.passages:
        text, numbered = document.quote(passage.span), field_of(asked, known) == "number"
        text = text if numbered else _ITEM.sub("", text)  # "Plan number. 002."
        if passage.checked is False or (_NUMBER_ALONE.fullmatch(text) and not numbered):
            continue
        if passage.checked is None and text.endswith((".", ":")) and field_of(text, known) is not None:
            asked = text
            continue
        if _labelled(text, known):
            asked = ""  # "Name: ..." under "The Plan"
        elif asked and field_of(asked, known) is not None and len(text) <= _SHORT:
            yield Stated(asked.strip(" .:"), _OTHER.sub("", _MARK.sub("", text)), block.section)
        elif (match := _FIGURES.match(text)) is not None and field_of(match["label"], known) in (
            "ein",
            "number",
            "phone",
        ):
            yield Stated(match["label"], match["value"], block.section, loose=True)
        asked = "telephone" if _CUT_OFF.search(text) else ""
    return asked


def _labelled(text: str, known: Particulars) -> bool:
    """Whether a text is itself a label with its value."""
    line = _LINE.match(_ITEM.sub("", text), timeout=TIMEOUT)
    return line is not None and field_of(line["label"], known) is not None


def _tables(document: Document, where: Regions, known: Particulars) -> Iterator[tuple[Block, bool]]:
    """Each table, and whether several rows of it are labels of particulars; those that follow one another count as one."""
    for is_table, blocks in groupby(document.blocks, key=lambda block: block.kind is BlockKind.TABLE):
        tables = [*blocks] if is_table else []
        labels = [label for table in tables for label in _rows(document, table, where.other)]
        several = sum(field_of(label, known) is not None for label in labels) >= _SEVERAL
        yield from ((table, several) for table in tables)


def _of_table(document: Document, block: Block, other: OtherPlan, together: bool) -> Iterator[Stated]:
    for label, value in _rows(document, block, other).items():
        yield Stated(label.rstrip(":. "), value, block.section, together)


def _rows(document: Document, block: Block, other: OtherPlan) -> dict[str, str]:
    """The rows of a table as labels and values; a heading row that is itself a label and its value is one too.

    Where columns stand for several plans, that of a pension or another plan beside the document's own is passed over.
    """
    rows: dict[str, str] = {}
    heads = [p for p in block.passages if p.row_head is None and p.column_head is None]
    if len(heads) == 2:
        rows[document.quote(heads[0].span)] = document.quote(heads[1].span)
    columns = {document.quote(p.column_head) for p in block.passages if p.row_head and p.column_head}
    others = {head for head in columns if other.named_by(head) is not None}
    passed_over = others if others != columns else set()
    for passage in block.passages:
        beside = passage.column_head is not None and document.quote(passage.column_head) in passed_over
        if passage.row_head is not None and not beside:
            label, value = document.quote(passage.row_head), document.quote(passage.span)
            further = (
                passage.column_head is not None
                and label in rows
                and _PHONE_HEAD.match(document.quote(passage.column_head))
            )
            rows[label] = f"{rows[label]}, {value}" if further else rows.get(label, value)
    rows.update(_numbered(document, block))
    for passage in block.passages:  # "Plan | Plan number", with a row for each plan
        if passage.row_head and passage.column_head and _OURS.search(document.quote(passage.row_head)):
            rows.setdefault(document.quote(passage.column_head), document.quote(passage.span))
    return rows


def _row_before(document: Document, block: Block, known: Particulars) -> Iterator[Stated]:
    """A row that stands by itself before the table that it belongs to: "Plan sponsor Graymere Mutual Company"."""
    at = document.blocks.index(block) + 1
    following = document.blocks[at] if at < len(document.blocks) else None
    if block.kind is not BlockKind.PARAGRAPH or following is None or following.kind is not BlockKind.TABLE:
        return
    heads = [document.quote(p.row_head) for p in following.passages if p.row_head is not None]
    words_ = document.quote(block.span).split()
    if len(words_) > _ROW or sum(field_of(head, known) is not None for head in dict.fromkeys(heads)) < _SEVERAL:
        return
    for n in range(len(words_) - 1, 0, -1):
        label, value = " ".join(words_[:n]), " ".join(words_[n:])
        if field_of(label, known) is not None and value[:1].isupper():
            yield Stated(label, value, block.section, True)
            return


def _numbered(document: Document, block: Block) -> Iterator[tuple[str, str]]:
    """The labels and values of rows that begin with the number of a line ("1.1 | Name of Employer | ...")."""
    rows: dict[str, list[str]] = {}
    for passage in block.passages:
        if passage.row_head is not None and _LINE_NUMBER.fullmatch(document.quote(passage.row_head)):
            rows.setdefault(document.quote(passage.row_head), []).append(document.quote(passage.span))
    return ((cells[0], cells[1]) for cells in rows.values() if len(cells) == 2)


def _of_lines(document: Document, block: Block) -> Iterator[Stated]:
    """Lines such as "Plan Number: 001" or "Plan Number. 001", and ticked answers."""
    listed = block.kind is BlockKind.LIST and len(block.passages) > 1
    whole = "" if listed or block.span.end - block.span.start > _LONGEST else document.quote(block.span)
    for part in _NUMBERED_WITHIN.split(whole):  # "1.2 Address: ... 1.3 Phone: ..." on one line
        match = _LINE.match(_ITEM.sub("", part), timeout=TIMEOUT)
        if match is not None:
            yield Stated(match["label"].strip(), match["value"].strip(), block.section)
    for passage in block.passages:
        if passage.checked:
            yield from _ticked(document, passage, block)
        elif len(block.passages) > 1 and passage.kind in (PassageKind.SENTENCE, PassageKind.ITEM):
            line = _LINE.match(_ITEM.sub("", document.quote(passage.span)), timeout=TIMEOUT)
            if line is not None:
                yield Stated(line["label"].strip(" •-"), line["value"].strip(), block.section)


def _ticked(document: Document, passage: Passage, block: Block) -> Iterator[Stated]:
    if passage.lead_in is None:
        return
    label = guarded(r"\s+(?:is|shall be)$").sub("", document.quote(passage.lead_in).rstrip(": "))
    yield Stated(label, _OTHER.sub("", _MARK.sub("", document.quote(passage.span))), block.section)


def is_of_another(label: str) -> bool:
    """Whether a label or a heading is that of one who serves the plan: its trustee, or who printed its form."""
    return _ANOTHER.fullmatch(_HEADING_ITEM.sub("", bare(label)).strip(" .:•-?")) is not None


def field_of(label: str, known: Particulars) -> str | None:
    """The particular that a label asks for."""
    label = _ITEM.sub("", bare(label)).strip(" .:•-?")
    shapes = known.label.items()
    label = _ASKS.sub("", label)
    for text in dict.fromkeys((label, _WITH.sub("", label))):
        if (name := next((n for n, shape in shapes if shape.match(text, timeout=TIMEOUT)), None)) is not None:
            return name
    return None
