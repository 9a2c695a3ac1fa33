"""In which region of the paper each block stands: the plan's own text, boilerplate, another plan, a group, a change.

One walk over the blocks. A region is opened by a heading or by a sentence that gives it away, and ends at the next
heading of its own rank or a higher one; what `lasts` (a tax notice bound in, a summary of changes) ends only where
another chapter clearly begins, since its own sections are often set like chapters.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

import regex

from analyzer.detection.document.documents import (
    TIMEOUT,
    Boilerplate,
    DocumentsFile,
    Guides,
    bare,
    found,
    is_contents_line,
    words,
)
from analyzer.detection.document.grouping import group_names, group_of, group_opened, group_titled
from analyzer.detection.document.otherplans import OtherPlan
from analyzer.detection.vocabulary.dates import dates_in
from analyzer.model import Block, BlockKind, Document
from analyzer.shapes import guarded

RegionKind = Literal["plan", "boilerplate", "glossary", "other_plan", "superseded", "guide"]
_OPENING = 420
"""Characters of a paragraph in which it gives itself away."""
_DEEPEST = 99
_PARTS = 2
"""Headings of its own, after which a change goes on under no heading of its own rank, unless that is numbered."""
_NUMBERED = guarded(r"\W*(?:item |no\. |change )?(?:\d+|[a-z]|[ivx]+)[.):]", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Region:
    """Where a block stands. ``reason`` is why its findings do not count (or whose they are), in the reader's words.

    ``refuses`` says what does not count there, ``keeps`` the provisions that do all the same, ``only``
    (where it is not empty) those that alone do not. ``smm`` marks a summary
    of material modifications or an amendment, ``effective_from`` when it takes effect and ``dated`` when it was issued.
    """

    kind: RegionKind = "plan"
    name: str = ""
    plan: str | None = None
    group: str | None = None
    smm: bool = False
    effective_from: date | None = None
    dated: date | None = None
    reason: str | None = None
    refuses: Literal["nothing", "grants", "everything"] = "nothing"
    keeps: tuple[str, ...] = ()
    only: tuple[str, ...] = ()


OWN = Region()


@dataclass(frozen=True, slots=True)
class Regions:
    """The region of every block of a document."""

    by_start: dict[int, Region]
    other: OtherPlan
    guide: bool = False
    base_text: bool = False

    def plan_spoken_of(self, sentence: str, before: str) -> str | None:
        """The other plan in which a sentence places what it says, whatever the chapter."""
        return self.other.spoken_of(sentence, before)

    def example(self, sentence: str) -> str | None:
        """Why a sentence that only illustrates does not count; None where it does not illustrate."""
        part = words().illustration
        return part.reason if part.tells(sentence) else None

    def of(self, block: Block) -> Region:
        """The region of a block of this document; the plan's own text for any other."""
        return self.by_start.get(block.span.start, OWN)


@dataclass(slots=True)
class _Open:
    """A region that is open, and the rank of the heading that opened it."""

    level: int
    region: Region
    lasts: bool = False
    begun: bool = False  # whether a paragraph stands in it
    parts: int = 0  # how many headings of lower ranks stand in it


@dataclass(slots=True)
class _Walk:
    """The state of the walk: at most one open region of each sort."""

    words: DocumentsFile
    schedules: dict[str, str]
    other: OtherPlan
    level: int = _DEEPEST  # of the heading last met
    text_dated: date | None = None  # the text that a change bound in would change
    own_form: bool = False  # whether the document itself is a form that participants fill in
    titled: str | None = None  # that heading, where it is the name of a plan of a kind not told yet
    boilerplate: _Open | None = None
    plan: _Open | None = None
    group: _Open | None = None
    change: _Open | None = None
    past: _Open | None = None
    instructed: date | None = None  # from when the text holds that an instruction of the change is putting in
    changes: list[tuple[int, int]] = field(default_factory=list)


def regions(document: Document) -> Regions:
    """The regions of a document."""
    known = words()
    other = OtherPlan.of(document, known.other_plans)
    if is_guide(document):
        region = Region("guide", "guide", reason=known.guides.reason, refuses="everything")
        return Regions({block.span.start: region for block in document.blocks}, other, guide=True)
    if is_base_text(document):
        region = Region("guide", "base_text", reason=known.base_texts.reason, refuses="everything")
        return Regions({block.span.start: region for block in document.blocks}, other, base_text=True)
    walk = _Walk(known, group_names(document, known.groups), other, own_form=_is_own_form(document))
    walk.text_dated = _date_of_text(document, known)
    placed: dict[int, Region] = {}
    for block in document.blocks:
        text = document.quote(block.span) if block.kind is BlockKind.HEADING else ""
        if block.kind is BlockKind.HEADING and not is_contents_line(text):
            if _is_run_in(block, text):
                placed[block.span.start] = _standing(walk)
                continue
            _heading(walk, text, block.level or 1, cover=block.level == 0)
        elif block.kind is not BlockKind.CONTENTS:
            own = _paragraph(walk, document, block)
            if own is not None:
                placed[block.span.start] = own
                continue
        placed[block.span.start] = _standing(walk)
    return Regions(placed, other)


_ELECTION_FORM = guarded(  # "AFTER-TAX CONTRIBUTION ELECTION FORM"
    r"^(?!.*\b(?:sample|model|specimen|blank|appendix|exhibit|attachment)\b).*\b(?:election|enrollment|contribution|deferral|conversion) form\W*$",
    regex.IGNORECASE,
)
_BLANK_FORM = "blank_form"
_FORM_HEADINGS = 3  # more than these stand in what a form is bound in with


def _is_own_form(document: Document) -> bool:
    """Whether the document is a participant's election form and not one that a form is bound in with."""
    headings = [block for block in document.blocks if block.kind is BlockKind.HEADING]
    if not headings or headings[0] is not document.blocks[0] or len(headings) > _FORM_HEADINGS:
        return False
    return _ELECTION_FORM.match(" ".join(document.quote(headings[0].span).split())) is not None


_COVER_LINES = 6
_SHORT_LINE = 90
_OF_THE_TEXT = guarded(  # "Summary Plan Description, January 2022", "Booklet of January 2022", "Restated January 1, 2022", "January 2020"
    r"^\W*(?:(?:(?:this|the|your) )?(?:[\w’'&-]+ ){0,6}?(?:summary plan description|spd|booklet|handbook|guide|plan document|edition)\b.*|(?:(?:as )?(?:amended and )?restated|(?:re)?printed|revised|dated|issued|effective|as of|edition of)\b.*|(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:\d{1,2}, )?(?:19|20)\d\d\W*)$",
    regex.IGNORECASE,
)


def _date_of_text(document: Document, known: DocumentsFile) -> date | None:
    """The latest day that a line of the cover or a heading gives to the text itself, and not to a change of it."""
    days: list[date] = []
    for at, block in enumerate(document.blocks):
        if block.kind is not BlockKind.HEADING and at >= _COVER_LINES:
            continue
        for line in document.quote(block.span).split("\n"):
            text = " ".join(line.split())
            if len(text) <= _SHORT_LINE and _OF_THE_TEXT.match(text) and not known.changes.heads(text):
                days += [written.day for written in dates_in(text)]
    return max(days, default=None)


def _heads_change(walk: _Walk, text: str) -> bool:
    """Whether a heading opens a change of the text: one that is older than the text is in it already, or was undone.

    A number and a date alone make a change only of a text whose own date shows that it came before.
    """
    changes = walk.words.changes
    if not changes.heads(text):
        return False
    own = (w.day for w in dates_in(text) if not _AS_RESTATED.search(text[max(0, w.start - 90) : w.start]))
    last = max(own, default=None)
    if walk.text_dated is None or last is None:
        return not changes.heads_by_number(text)
    return last >= walk.text_dated.replace(month=1, day=1)


def is_guide(document: Document) -> bool:
    """Whether the text serves many plans: it says so in several ways."""
    return _tells(words().guides, document)


def is_base_text(document: Document) -> bool:
    """Whether it leaves what it provides to adoption agreements; one on which boxes are ticked is bound in with its own."""
    ticked = any(passage.checked for block in document.blocks for passage in block.passages)
    return not ticked and _tells(words().base_texts, document)


def _tells(known: Guides, document: Document) -> bool:
    """Whether enough of the signs stand in the text."""
    return sum(sign.search(document.text, timeout=TIMEOUT) is not None for sign in known.signs) >= known.at_least


def _is_run_in(block: Block, text: str) -> bool:
    """A whole sentence in the style of a heading ends nothing."""
    return len(text) > 200


def _heading(walk: _Walk, text: str, level: int, cover: bool) -> None:
    """Ends the regions that a heading ends, then opens those that it opens."""
    walk.level = level
    _end_changes(walk, text, level, cover)
    if cover and not _heads_change(walk, text):
        return
    _end_boilerplate(walk, text, level)
    own_again = walk.other.is_own(text)
    for name in ("plan", "group", "past"):
        held: _Open | None = getattr(walk, name)
        if held is not None and (level <= held.level or (name == "plan" and own_again)):
            setattr(walk, name, None)
    _open_by_heading(walk, text, level)


def _end_boilerplate(walk: _Walk, text: str, level: int) -> None:
    held, known = walk.boilerplate, walk.words
    if held is None:
        return
    if held.lasts:
        part = known.notice_parts.heads(text)
        clearly = not part and (known.chapters.heads(text) or _other_boilerplate(known, text, held.region.name))
        if clearly or (level < held.level and not part):
            walk.boilerplate = None
    elif level <= held.level or (known.own_topics.heads(text) and held.region.refuses == "grants"):
        walk.boilerplate = None


def _other_boilerplate(known: DocumentsFile, text: str, name: str) -> bool:
    return known.changes.heads(text) or any(part.id != name and part.heads(text) for part in known.boilerplate)


def _end_changes(walk: _Walk, text: str, level: int, cover: bool) -> None:
    """A change ends where the text that it changes begins, at a higher heading, or at what closes every document."""
    held, known = walk.change, walk.words
    if held is None or cover or _heads_change(walk, text):
        return
    if not held.lasts and (level <= held.level or held.level <= 1):  # a paragraph of its own, under any heading
        walk.change = None
        return
    closing = any(
        part.heads(text) and part.id in ("rollover_notice", "erisa_rights", "claims") for part in known.boilerplate
    )
    held.parts += level > held.level
    plan_begins = held.begun and level <= held.level and walk.other.names_401k(text)
    next_chapter = held.parts >= _PARTS and level <= held.level and not _NUMBERED.match(text)
    if (
        level < held.level
        or next_chapter
        or found(known.changes.end, bare(text))
        or plan_begins
        or (closing and level <= held.level)
    ):
        walk.change = None


_PAPER_OF_ITS_OWN = guarded(  # "Amendment No. 4", after "Amendment No. 5": it holds from a day of its own
    r"\b(?:amendment|modifications?|SMM|supplement|insert|notice) (?:no\.?|number|#|nr\.?) ?[\dIVX]+\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) amendment\b|\bamendment (?:\d+|[IVX]+|one|two|three|four|five|six|seven|eight|nine|ten)\b",
    regex.IGNORECASE,
)


def _open_by_heading(walk: _Walk, text: str, level: int) -> None:
    known = walk.words
    if _heads_change(walk, text):
        start, dated = change_dates(text)
        if start is None and dated is None and _PAPER_OF_ITS_OWN.search(text):
            dated = next((written.day for written in dates_in(text)), None)  # "Supplement No. 2, May 2025"
        held = walk.change
        if held is not None:
            if level > held.level or not _PAPER_OF_ITS_OWN.search(text):
                start, dated = start or held.region.effective_from, dated or held.region.dated
            level = min(level, held.level)
        walk.change = _Open(level, Region(smm=True, effective_from=start, dated=dated), lasts=True)
        walk.boilerplate = None
        return
    if known.earlier_contributions.heads(text):
        walk.past = _Open(level, _of_boilerplate(known.earlier_contributions))
    if known.superseded.heads(text):
        refused: Literal["everything", "grants"] = "everything" if known.superseded.prints(text) else "grants"
        walk.past = _Open(level, Region("superseded", reason=known.superseded.reason, refuses=refused))
    plan = walk.other.named_by(text) if walk.plan is None else None
    if plan is not None:
        walk.plan = _Open(level, Region("other_plan", plan=plan, reason=known.other_plans.reason.format(plan=plan)))
        return
    walk.titled = walk.other.may_be_named_by(text) if walk.plan is None else None
    group = group_of(text, known.groups, walk.schedules)
    if group is not None:
        walk.group = _Open(level, Region(group=group))
    if walk.boilerplate is None:
        walk.boilerplate = _boilerplate_by_heading(known, text, level, own_form=walk.own_form)


def _boilerplate_by_heading(known: DocumentsFile, text: str, level: int, *, own_form: bool) -> _Open | None:
    part = next((part for part in known.boilerplate if part.heads(text)), None)
    if part is not None and part.id == _BLANK_FORM and own_form:
        return None  # what it offers to choose, the plan offers
    if part is not None:
        return _Open(level, _of_boilerplate(part), part.lasts)
    if known.glossary.heads(text):
        return _Open(level, Region("glossary", "glossary", reason=known.glossary.reason))
    return None


def _of_boilerplate(part: Boilerplate) -> Region:
    return Region("boilerplate", part.id, reason=part.reason, refuses=part.refuses, keeps=part.keeps, only=part.only)


def _paragraph(walk: _Walk, document: Document, block: Block) -> Region | None:
    """Opens what a paragraph's beginning gives away; the region of this block alone, where it has one of its own."""
    text = " ".join(document.text[block.span.start : min(block.span.end, block.span.start + _OPENING)].split())
    known = walk.words
    if walk.change is None and guarded(known.changes.opens, regex.IGNORECASE).match(text, timeout=TIMEOUT):
        walk.change = _Open(walk.level, Region(smm=True))
    if walk.change is not None:
        walk.change.begun = True
        walk.instructed = _instructed(walk, " ".join(document.quote(block.span).split()))
    _date_change(walk, text)
    for part in known.boilerplate:
        if not part.tells(text):
            continue
        if part.id == "example":
            return _merged(walk, _of_boilerplate(part))
        if walk.boilerplate is None or walk.boilerplate.region.name != part.id:
            walk.boilerplate = _Open(walk.level, _of_boilerplate(part), part.lasts)
    plan = _revealed(walk, text) if walk.plan is None else None
    if plan is not None:
        walk.plan = _Open(
            walk.level, Region("other_plan", plan=plan, reason=known.other_plans.reason.format(plan=plan))
        )
    apart = walk.other.apart(text) or walk.other.labelled(text)
    if apart is not None and walk.plan is None:
        reason = known.other_plans.reason.format(plan=apart)
        return _merged(walk, Region("other_plan", plan=apart, reason=reason))
    group = group_opened(text) or group_titled(text, known.groups, walk.schedules)
    return replace(_merged(walk, None), group=group) if group is not None else None


def _revealed(walk: _Walk, text: str) -> str | None:
    """The other plan that a chapter's first paragraph shows it to be about."""
    known = walk.words.other_plans
    titled, walk.titled = walk.titled, None
    if (
        titled is not None
        and known.reveals.search(text, timeout=TIMEOUT)
        and not known.own.search(text, timeout=TIMEOUT)
    ):
        return titled
    opening = known.opens.match(text, timeout=TIMEOUT)
    return walk.other.named_by(opening["name"]) if opening is not None else None


def _date_change(walk: _Walk, text: str) -> None:
    """The first date that the beginning of a change states becomes the date of all of it."""
    held = walk.change
    if held is None or held.region.effective_from is not None or _RECITAL.match(text):
        return
    start, dated = change_dates(text[:240])
    if start is not None or dated is not None:
        held.region = replace(held.region, effective_from=start, dated=held.region.dated or dated)


_INSTRUCTS = guarded(  # "Section 7.2 is deleted and the following is substituted, effective July 1, 2026:"
    r"\b(?:amended|deleted|replaced|revised|restated|substituted|added|inserted|stricken)\b", regex.IGNORECASE
)


def _instructed(walk: _Walk, text: str) -> date | None:
    """From when the text holds that an instruction before it puts in, as far as the instruction says."""
    if not text.endswith(":"):
        return walk.instructed if text.startswith(("“", '"')) else None
    start, _ = change_dates(text) if _INSTRUCTS.search(text) else (None, None)
    return start


# "to the Plan (As Amended and Restated Effective January 1, 2021)": when the plan was, and not the change
_AS_RESTATED = guarded(r"\bas (?:last |most recently )?(?:amended and )?restated\b[^.;)]{0,40}$", regex.IGNORECASE)
_RECITAL = guarded(r"^\W*WHEREAS\b")


def change_dates(text: str) -> tuple[date | None, date | None]:
    """When a change takes effect and when it was issued, as far as a line says."""
    known = words()
    start = dated = None
    for written in dates_in(text):
        before = text[max(0, written.start - 90) : written.start]
        if _AS_RESTATED.search(before):
            continue
        if guarded(known.changes.effective, regex.IGNORECASE).search(before, timeout=TIMEOUT):
            start = start or written.day
        elif guarded(known.changes.dated, regex.IGNORECASE).search(before, timeout=TIMEOUT):
            dated = dated or written.day
    return start, dated


def _standing(walk: _Walk) -> Region:
    """What is open now, as one region."""
    return _merged(walk, None)


def _merged(walk: _Walk, block: Region | None) -> Region:
    """The region of a block: boilerplate over the past over another plan; group and change beside them."""
    held = _held(walk, block)
    plan = walk.plan.region.plan if walk.plan is not None else None
    change = walk.change.region if walk.change is not None else OWN
    group = walk.group.region.group if walk.group is not None else None
    return replace(
        held, plan=held.plan or plan, group=group, smm=change.smm,
        effective_from=walk.instructed or change.effective_from, dated=change.dated,
    )  # fmt: skip


def _held(walk: _Walk, block: Region | None) -> Region:
    if block is not None:
        return block
    for held in _by_weight(walk):
        if held is not None:
            return held.region
    return OWN


def _by_weight(walk: _Walk) -> Iterator[_Open | None]:
    glossary = walk.boilerplate is not None and walk.boilerplate.region.kind == "glossary"
    if not glossary:
        yield walk.boilerplate
    yield walk.past
    yield walk.plan
    if glossary:
        yield walk.boilerplate
