"""Findings, facts and documents as a reader would note them down, for the tables of the verdict's tests."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import count
from typing import Any

from analyzer import detection
from analyzer.model import Document, DocumentFacts, Finding, Identity, Page, PageState, Profile, Span, Stance
from analyzer.reading.document import read_text
from analyzer.verdict import Judgement, judge, statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

TODAY = date(2026, 11, 23)
READER = Profile(as_of=TODAY)
SPD = DocumentFacts(
    kind="spd", date="2026-01-01", identity=Identity(name="Larkfield Tools 401(k) Plan"), lists_sources=True
)

_places = count()


def finding(  # noqa: PLR0913 - a clause has that many sides
    provision: str,
    stance: Stance | str,
    *conditions: str,
    document: int = 0,
    rule: str = "test.rule",
    counted: bool = True,
    start: date | None = None,
    end: date | None = None,
    group: str | None = None,
    plan: str | None = None,
    section: tuple[str, ...] = (),
    **attributes: Any,
) -> Finding:
    """One clause; ``conditions`` are kinds of gate. Every finding stands at a place of its own."""
    at = next(_places) * 10
    if conditions:
        attributes["conditions"] = list(conditions)
    return Finding(
        provision=provision,
        stance=Stance(stance),
        document=document,
        span=Span(at, at + 9),
        rule=rule,
        reason="as stated",
        counted=counted,
        attributes=attributes,
        effective_from=start,
        effective_to=end,
        group=group,
        plan=plan,
        section=section,
    )


def after_tax(stance: str = "permits", *conditions: str, **more: Any) -> Finding:
    """A finding on after-tax contributions."""
    return finding(AFTER_TAX, stance, *conditions, **more)


def conversion(stance: str = "permits", *conditions: str, **more: Any) -> Finding:
    """A finding on in-plan Roth conversion; it names after-tax money unless it says otherwise."""
    more.setdefault("covers_after_tax", True)
    return finding(CONVERSION, stance, *conditions, **{k: v for k, v in more.items() if v is not None})


def withdrawal(stance: str = "permits", *conditions: str, **more: Any) -> Finding:
    """A finding on in-service withdrawal of after-tax money."""
    return finding(WITHDRAWAL, stance, *conditions, **more)


def roth(stance: str = "permits", **more: Any) -> Finding:
    """A finding on Roth deferrals."""
    return finding(ROTH, stance, **more)


def document(*states: PageState) -> Document:
    """A document of pages in the given states (default: two pages of text)."""
    pages = tuple(
        Page(number, None, 612, 792, 0, 0, state)
        for number, state in enumerate(states or (PageState.TEXT, PageState.TEXT), start=1)
    )
    return Document(name="plan.pdf", sha256="0" * 64, text="", pages=pages, blocks=())


def answer(
    *findings: Finding,
    facts: Sequence[DocumentFacts] = (SPD,),
    documents: Sequence[Document] | None = None,
    profile: Profile = READER,
) -> Judgement:
    """The judgement over findings in a complete SPD, unless other documents are given."""
    return judge(findings, facts, documents or [document() for _ in facts], profile)


def read_alone(*findings: Finding, profile: Profile = READER) -> dict[str, str]:
    """The core statuses that one passage establishes by itself."""
    states = statuses(findings, profile)
    return {name: states[name].status.value for name in (AFTER_TAX, CONVERSION, WITHDRAWAL, ROTH)}


def established(passage: str) -> dict[str, str]:
    """The core statuses that the words of one passage establish by themselves."""
    return read_alone(*detection.findings(read_text(passage, name="passage")))
