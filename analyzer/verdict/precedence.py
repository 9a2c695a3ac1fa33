"""Which of several rules on one provision governs on a date: later over earlier, plan document over summary.

Sources: CIGNA Corp. v. Amara, 563 U.S. 421 (2011) (the plan document governs); ERISA 102 and 104(b)(1) (a summary of
material modifications updates the summary plan description). The order in which text stands in a file means nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from analyzer.model import Finding, Stance
from analyzer.reasons import LEAVES_ROOM, NARROWER, OF_OTHER_MONEY
from analyzer.verdict.clauses import AFTER_TAX, ROTH, WITHDRAWAL, Clause

NARROWING = frozenset({"age", "service", "participation", "seasoning", "points"})
"""Gates that take away from a right; hardship, events and small capped payments are further ways beside it."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A finding that would have counted but for another, with the reason in the reader's words."""

    finding: Finding
    reason: str
    by: Finding | None = None
    later: bool = False  # whether time made the difference, and not the weight of a document or of words


@dataclass(frozen=True, slots=True)
class Timeline:
    """The clauses on one provision, sorted by when they hold."""

    in_force: tuple[Clause, ...]
    coming: tuple[Clause, ...]  # grants whose date is not reached
    ending: tuple[Clause, ...]  # stops whose date is not reached


def timeline(clauses: Iterable[Clause], as_of: date) -> Timeline:
    """What holds on a date, what is announced, what is to stop. An ended grant is a closing, unless renewed.

    A price that has ended closes nothing.
    """
    clauses = [*clauses]
    in_force: list[Clause] = []
    coming: list[Clause] = []
    ending: list[Clause] = []
    for clause in clauses:
        if clause.ends is not None and clause.ends < as_of:
            goes_on = clause.is_price or clause.attribute("substituted") is True or _renewed(clause, clauses, as_of)
            if clause.opens and not goes_on:
                in_force.append(_ended(clause))
        elif clause.starts is not None and clause.starts > as_of:
            (coming if clause.opens else ending).append(clause)
        else:
            in_force.append(clause)
    return Timeline(tuple(in_force), tuple(coming), tuple(ending))


def _renewed(ended: Clause, clauses: Sequence[Clause], as_of: date) -> bool:
    """Whether a grant of the same thing began after one that ended: two columns, one until a day, one from it."""
    return any(
        other.opens
        and other.provision == ended.provision
        and other.starts is not None
        and ended.ends is not None
        and ended.ends < other.starts <= as_of
        for other in clauses
    )


def _ended(clause: Clause) -> Clause:
    """A grant whose time is over: the source is frozen, or the right is gone."""
    assert clause.ends is not None
    stance = Stance.FREEZES if clause.provision in (AFTER_TAX, ROTH) else Stance.DENIES
    return replace(clause, stance=stance, kinds=frozenset(), starts=clause.ends + timedelta(days=1), ends=None)


def governing(clauses: Sequence[Clause]) -> tuple[list[Clause], list[tuple[Clause, Clause]]]:
    """The clauses that stand, and each of the others with the one that supersedes it."""
    standing: list[Clause] = []
    fallen: list[tuple[Clause, Clause]] = []
    outright = [c for c in clauses if _grants_outright(c)]
    strong = [c for c in clauses if not (c.in_passing and any(outranks(o, c) and opposes(o, c) for o in outright))]
    for clause in sorted(clauses, key=_weight, reverse=True):
        beside = strong if clause.opens else clauses  # a denial that falls to a grant takes no other grant with it
        over = next((other for other in beside if outranks(other, clause) and opposes(other, clause)), None)
        if over is None:
            standing.append(clause)
        else:
            fallen.append((clause, over))
    return standing, [(clause, _last(over, fallen)) for clause, over in fallen]


def _last(over: Clause, fallen: Sequence[tuple[Clause, Clause]]) -> Clause:
    """The rule that stands in the end: what closed in 2009 may itself have fallen to what opened again in 2019."""
    seen = [over]
    while (later := next((by for one, by in fallen if one is seen[-1]), None)) is not None and later not in seen:
        seen.append(later)
    return seen[-1]


def _weight(clause: Clause) -> tuple[int, date, date, int]:
    return clause.rank, clause.dated or date.min, clause.starts or date.min, -clause.finding.span.start


def outranks(one: Clause, other: Clause) -> bool:
    """Whether one rule prevails over another where they differ."""
    if later_change(one, other):
        return True
    if later_change(other, one):
        return False
    if one.rank != other.rank:
        return one.rank > other.rank
    if one.finding.document != other.finding.document and one.dated and other.dated and one.dated != other.dated:
        return one.dated > other.dated
    if one.outweighed != other.outweighed and _in_words_of_its_own(other if one.outweighed else one):
        return other.outweighed  # a grant taken over from another sentence gains nothing by it
    if other.in_passing and _grants_outright(one):
        return True
    if one.in_passing and _grants_outright(other):
        return False
    if one.inferred != other.inferred and one.starts == other.starts:
        return other.inferred and other.opens  # never the other way: a grant needs words of its own, a doubt does not
    if one.starts is None:
        return False
    if other.starts is None:
        prevails = one.stance is Stance.FREEZES or one.attribute("prevails") is True
        return prevails or not _known_when_written(one, other)
    return one.starts > other.starts


def _grants_outright(clause: Clause) -> bool:
    """A grant in words of its own, beside which a denial of something narrower is no contradiction."""
    if clause.provision == WITHDRAWAL and (clause.stance is not Stance.PERMITS or "after_tax" not in clause.sources):
        return False  # a gated way, or one for money of every kind, says nothing of what is denied beside it
    return _in_words_of_its_own(clause)


def _in_words_of_its_own(clause: Clause) -> bool:
    return clause.opens and not (clause.inferred or clause.implied or clause.slight)


def _known_when_written(one: Clause, other: Clause) -> bool:
    """A date before the document's own: what stands beside it undated was written in full knowledge of it."""
    together = one.finding.document == other.finding.document and not one.change
    return together and one.starts is not None and other.dated is not None and one.starts < other.dated


def later_change(one: Clause, other: Clause) -> bool:
    """A change that takes effect after a document of higher rank was written: that text has not caught up with it."""
    return (
        one.change
        and one.rank < other.rank
        and one.starts is not None
        and other.dated is not None
        and one.starts > other.dated
        and (other.starts is None or one.starts > other.starts)
    )


def opposes(one: Clause, other: Clause) -> bool:
    """Whether two rules cannot both hold."""
    rollover = {one.stance, other.stance} & {Stance.ROLLOVER_ONLY}
    if one.opens != other.opens:
        closed = other if one.opens else one
        if closed.attribute("legacy_account") is True:
            return False  # what another plan left behind is closed; what is open today is not
        grant = one if one.opens else other
        if _only_until(closed, grant) or _of_the_other_money(grant, closed):
            return False
        return not rollover or closed.attribute("payroll_denied") is True
    if not one.opens:
        return False
    if one.change and not other.change and one.kinds == {"distributable_only"} and other.stance is Stance.PERMITS:
        return True  # "From January 1 a conversion may be made only of money that you could withdraw"
    if one.stance is Stance.CONDITIONS and other.stance is Stance.PERMITS:
        return _narrows(one) and not (one.kinds - NARROWING)
    if one.stance is Stance.PERMITS and other.stance is Stance.CONDITIONS:
        return one.change and bool(other.kinds & NARROWING) and not _told_together(one, other)
    return one.change and bool(one.kinds & other.kinds & NARROWING)


def _only_until(denial: Clause, grant: Clause) -> bool:
    """ "None of it may be withdrawn before 59½", beside "from 59½ only": the same rule, told from both sides."""
    age = denial.attribute("age")
    gated = grant.provision == WITHDRAWAL and "age" in grant.kinds
    return gated and age is not None and not (denial.change or grant.change) and age == grant.attribute("age")


def _of_the_other_money(grant: Clause, denial: Clause) -> bool:
    """ "You may convert pre-tax money. You cannot convert the after-tax money you put in.": each its own."""
    return grant.attribute("covers_after_tax") is False and denial.sources == ("after_tax",)


def _told_together(one: Clause, other: Clause) -> bool:
    """Whether one change tells both in one place: "You may convert it. Each contribution, after a year here"."""
    places = {(c.change, c.finding.document, c.finding.section, c.starts) for c in (one, other)}
    return len(places) == 1 and bool(one.finding.section)


def _narrows(clause: Clause) -> bool:
    """A gate on after-tax money itself, not a way that is open to every kind of money alike."""
    return bool(clause.kinds) and (not clause.sources or clause.sources == ("after_tax",))


_OUTWEIGHED = "several other sections say otherwise; read it beside them"


_OF_ITS_OWN = "after-tax money has a rule of its own, and this one stays that of the other money"
_OF_OLD = "it is about an older balance that is closed"


def _stands_beside(clause: Clause, over: Clause) -> str:
    """Why a right is set aside for a later one though nothing took its place; nothing where something did."""
    if clause.attribute("yields") is True and over.opens:
        return LEAVES_ROOM
    if not (clause.opens and over.opens) or clause.change or clause.starts is not None:
        return ""
    if clause.closed_balance:
        return _OF_OLD
    if over.sources == ("after_tax",) and clause.sources and "after_tax" not in clause.sources:
        return _OF_ITS_OWN
    rates = {one.attribute("percent_max") for one in (clause, over)} - {None}
    if clause.stance is over.stance is Stance.PERMITS and len(rates) <= 1:
        return "another passage says it with its date"
    return ""


def superseded(clause: Clause, over: Clause) -> Refusal:
    """The refusal of a rule that another one supersedes."""
    later = over.starts is not None and (clause.starts is None or over.starts > clause.starts)
    narrower = clause.in_passing and not over.change and over.finding.document == clause.finding.document
    if narrower:
        why, later = NARROWER, False
    elif clause.finding.span == over.finding.span and clause.finding.document == over.finding.document:
        why, later = "the sentence as a whole says otherwise", False
    elif clause.opens and clause.attribute("covers_after_tax") is False:
        why, later = OF_OTHER_MONEY, False
    elif later and (beside := _stands_beside(clause, over)):
        why, later = beside, False
    elif later:
        assert over.starts is not None
        why = f"the rule effective {over.starts:%B} {over.starts.day}, {over.starts.year} takes its place"
    elif over.rank > clause.rank:
        why = "a document that ranks above this one says otherwise"
    elif clause.outweighed:
        why = _OUTWEIGHED
    elif clause.in_passing:
        why = NARROWER
    elif clause.inferred and not over.inferred:
        says = "gives its conditions" if clause.opens and over.opens else "says otherwise"
        why = f"another passage {says}, and says it outright"
    else:
        why, later = "a later document takes its place", True
    return Refusal(clause.finding, why, over.finding, later)
