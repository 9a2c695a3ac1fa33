"""The conditions table: what each group, age or wait gets, worked out from the statuses of a report."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from analyzer.report import ProvisionStatus, Report, Status, Verdict, VerdictState
from analyzer.reports import terms, words

COLUMNS = ("Who", "After-tax contributions", "In-plan conversion", "In-service withdrawal", "From when")
_ASKED = ("after_tax_contributions", "in_plan_roth_conversion", "in_service_after_tax")
_SHOWN = (VerdictState.SUPPORTED_WITH_CONDITIONS, VerdictState.PARTIAL)
_SOME_WAY = (VerdictState.SUPPORTED, *_SHOWN)
_SILENT = ProvisionStatus(status=Status.NOT_ADDRESSED)

Places = Callable[[str, ProvisionStatus, Sequence[str]], str]
"""Turns ids of evidence of a provision into the pages where the most telling of them stand."""
Provisions = Mapping[str, ProvisionStatus]


@dataclass(frozen=True, slots=True)
class Cell:
    """What a circumstance gets of one provision, and the pages that say so."""

    tone: str
    text: str
    places: str = ""


@dataclass(frozen=True, slots=True)
class Circumstance:
    """A row of the table."""

    who: str
    cells: tuple[Cell, ...]  # in the order of COLUMNS, without the first and the last
    since: str
    verdict: str = ""  # of a group that the documents treat apart: "Not supported"


@dataclass(frozen=True, slots=True)
class _Wait:
    """What time brings: kinds of gate with the number that passes each, and in words."""

    passed: frozenset[tuple[str, float]] = frozenset()
    words: str = ""

    def passes(self, kind: str, way: terms.Attributes) -> bool:
        """Whether a gate of a way is passed by then."""
        return any(kind == mine and terms.threshold(kind, way) <= number for mine, number in self.passed)


_NOW = _Wait()
_AS_OTHERS = Cell("if", "As for the others")
"""What those get who differ from the others in something else: their terms, and their waits, are not told twice."""


def table(report: Report, places: Places) -> tuple[Circumstance, ...]:
    """The rows, where the answer is not the same for everyone now; none where it is.

    The ordinary participants (or those of them who may contribute), now and after each wait; the highly
    compensated where they have a limit of their own; every group that the documents treat apart.
    """
    states = {one.verdict.state for one in report.groups}
    if report.verdict.state not in _SHOWN and not states - {report.verdict.state}:
        return ()  # everyone has the same answer
    rows = [*_ordinary(report, places), *_highly_compensated(report, places), *_groups(report, places)]
    if rows and rows[0].who == _OTHERS:
        rows = [row for row in rows if row.who != _OTHERS] + [row for row in rows if row.who == _OTHERS]
    found = tuple(_joined(_without_a_double(rows)))
    return () if [row.who for row in found] == ["Everyone"] else found  # the boxes say as much


_OTHERS = "Everyone else"


def _without_a_double(rows: Sequence[Circumstance]) -> list[Circumstance]:
    """The rows without those of everyone else where a named group gets the same: then the groups are everyone."""
    let_in = {words.STATES[state] for state in _SOME_WAY}
    same = {_gets(row) for row in rows if row.who != _OTHERS and row.verdict in let_in}
    left = [row for row in rows if row.who != _OTHERS]
    return left if all(_gets(row) in same for row in rows if row.who == _OTHERS) else [*rows]


def _gets(row: Circumstance) -> tuple[str, tuple[tuple[str, str], ...]]:
    return row.since, tuple((cell.tone, cell.text) for cell in row.cells)


def _joined(rows: Sequence[Circumstance]) -> Iterator[Circumstance]:
    """Groups that get the same, in one row; and waits after which the same is open, each enough by itself."""
    waits: dict[tuple[str, tuple[tuple[str, str], ...], str], list[Circumstance]] = {}
    for row in rows:
        waits.setdefault((row.who, tuple((cell.tone, cell.text) for cell in row.cells), row.verdict), []).append(row)
    alike: dict[tuple[tuple[Cell, ...], str, str], list[str]] = {}
    for (who, _, verdict), same in waits.items():
        since = words.listed(list(dict.fromkeys(row.since for row in same)), "or")
        alike.setdefault((same[0].cells, since, verdict), []).append(who)
    for (cells, since, verdict), everyone in alike.items():
        yield Circumstance("; ".join(everyone), cells, since, verdict)


def _ordinary(report: Report, places: Places) -> Iterator[Circumstance]:
    found = _of(report.provisions, _ASKED[0])
    let_in = [str(name) for name in found.attributes.get("groups_in") or ()]
    apart = {one.group for one in report.groups}
    mine = [name for name in let_in if name not in apart]
    if mine or not let_in:
        who = words.people(mine) if mine else _OTHERS if apart else "Everyone"
        own = {name: _of_others(one, apart) for name, one in report.provisions.items()}
        if mine or apart:
            own[_ASKED[0]] = _of_members(found)
        if who == _OTHERS and any(map(_HIGHLY.search, apart)):  # the highly compensated have a row of their own
            own[_ASKED[0]] = _not_highly_paid(own[_ASKED[0]])
        yield from _over_time(who, own, report, places)
    if let_in and not apart - set(let_in):
        denied = ProvisionStatus(status=Status.PROHIBITED, evidence=found.evidence)
        yield _row(_OTHERS, {**report.provisions, _ASKED[0]: denied}, report.as_of, places)


def _over_time(
    who: str, provisions: Provisions, report: Report, places: Places, verdict: Verdict | None = None
) -> Iterator[Circumstance]:
    waits = _waits(provisions)
    for wait in (_Wait(words="now") if waits else _NOW, *waits):
        yield _row(who, provisions, report.as_of, places, wait, verdict)


def _waits(provisions: Provisions) -> Sequence[_Wait]:
    """What has to be waited for on each way, the shortest waits first."""
    found = {
        _Wait(frozenset((kind, terms.threshold(kind, way)) for kind in told), " and ".join(told.values()))
        for name in _ASKED
        if (state := _of(provisions, name)).status is Status.CONDITIONAL
        if state.attributes.get("covers_after_tax") is not False
        for way in terms.routes(state.attributes)
        if (told := terms.waits(way))
    }
    return sorted(found, key=lambda wait: (len(wait.passed), sorted(wait.passed)))


def _highly_compensated(report: Report, places: Places) -> Iterator[Circumstance]:
    """Their own limit, where no group of the report is theirs already; what goes out is for them as for the others."""
    found = _of(report.provisions, _ASKED[0])
    limit = report.provisions.get("HCE_limit")
    cap = found.attributes.get("hce_percent_max", limit.attributes.get("hce_percent_max") if limit else None)
    out = found.attributes.get("hce_excluded") or (limit and limit.attributes.get("hce_excluded"))
    named = any("highly compensated" in one.group.lower() for one in report.groups)
    if named or found.status not in (Status.PERMITTED, Status.CONDITIONAL) or not (out or cap is not None):
        return
    text = f"Up to {words.number(cap)}% of pay" if cap is not None else "Not, or only as far as the plan lets them"
    about = limit if limit and limit.evidence else found
    where = places(_ASKED[0], about, about.evidence)
    own = [str(name) for name in (limit.attributes.get("groups_in") if limit else None) or ()]
    whose = [name for name in own if not _HIGHLY.search(name)]  # "A highly compensated employee is held to 4%", of some
    who = f"Highly compensated employees ({words.listed(whose)})" if whose else "Highly compensated employees"
    yield Circumstance(who, (Cell("if", text, where), _AS_OTHERS, _AS_OTHERS), "–")


def _groups(report: Report, places: Places) -> Iterator[Circumstance]:
    """Each group that is treated apart: over time where its answer is yes, in one row where it is not."""
    apart = {one.group for one in report.groups}
    for one in report.groups:
        others = apart - {one.group}
        own = {name: _of_others(_for_group(found, one.group), others) for name, found in one.provisions.items()}
        who = words.people([one.group])
        if one.verdict.state in _SOME_WAY and _HIGHLY.search(one.group) and _goes_out_alike(one.provisions, report):
            row = _row(who, _under_their_cap(own, report), report.as_of, places, verdict=one.verdict)
            yield Circumstance(who, (row.cells[0], _AS_OTHERS, _AS_OTHERS), "–", row.verdict)
        elif one.verdict.state in _SOME_WAY:
            yield from _over_time(who, own, report, places, one.verdict)
        else:
            yield _row(who, own, report.as_of, places, verdict=one.verdict)


def _under_their_cap(own: dict[str, ProvisionStatus], report: Report) -> dict[str, ProvisionStatus]:
    """What the highly compensated have of contributions, with the lower rate that is set for them."""
    mine, cap = _of(own, _ASKED[0]), _of(report.provisions, _ASKED[0]).attributes.get("hce_percent_max")
    rate = mine.attributes.get("percent_max")
    if not isinstance(cap, (int, float)) or not isinstance(rate, (int, float)) or rate <= cap:
        return own
    attributes = {key: value for key, value in mine.attributes.items() if key != "percent_min"}
    return {**own, _ASKED[0]: mine.model_copy(update={"attributes": {**attributes, "percent_max": cap}})}


def rates_of_groups(report: Report) -> dict[str, float]:
    """The highest rate of each group that has another one than the box tells, the highly compensated apart."""
    told = _of(report.provisions, _ASKED[0]).attributes.get("percent_max")
    rates = {}
    for one in report.groups:
        found = _of(one.provisions, _ASKED[0])
        rate = found.attributes.get("percent_max")
        takes = found.status in (Status.PERMITTED, Status.CONDITIONAL) and not _HIGHLY.search(one.group)
        if takes and isinstance(rate, (int, float)) and rate != told and not found.attributes.get("effective_from"):
            rates[words.people([one.group])] = float(rate)
    return rates


_HIGHLY = re.compile(r"\bhighly[- ](?:compensated|paid)\b|\bHCEs?\b", re.IGNORECASE)


def _goes_out_alike(provisions: Provisions, report: Report) -> bool:
    """Whether both ways out are for a group what they are for the others."""
    ours = [(_of(provisions, name), _of(report.provisions, name)) for name in _ASKED[1:]]
    return all((one.status, one.attributes) == (other.status, other.attributes) for one, other in ours)


def _of_members(found: ProvisionStatus) -> ProvisionStatus:
    """A provision as those have it whom it is open to."""
    return found.model_copy(update={"attributes": terms.without_group(found.attributes)})


def _not_highly_paid(found: ProvisionStatus) -> ProvisionStatus:
    """A provision that leaves out the highly compensated, as the others have it."""
    left = {key: value for key, value in found.attributes.items() if key != "hce_excluded"}
    return found.model_copy(update={"attributes": left})


def _for_group(found: ProvisionStatus, group: str) -> ProvisionStatus:
    """A provision that is open to some groups, as one group has it: without that gate, or not at all."""
    let_in = [str(name) for name in found.attributes.get("groups_in") or ()]
    left_out = [] if let_in else [str(name) for name in found.attributes.get("groups_out") or ()]
    if found.status is not Status.CONDITIONAL:
        return found
    if any(_same(group, name) for name in left_out):
        return found.model_copy(update={"status": Status.PROHIBITED, "attributes": {}})
    if not let_in:
        return found
    if not any(_same(group, name) for name in let_in):
        return found.model_copy(update={"status": Status.PROHIBITED, "attributes": {"only_for": let_in}})
    return _of_members(found)


def _of_others(found: ProvisionStatus, apart: Iterable[str]) -> ProvisionStatus:
    """A provision that is shut to groups with rows of their own, as those have it who are in none of them."""
    left_out = [str(name) for name in found.attributes.get("groups_out") or ()]
    if found.attributes.get("groups_in") or not left_out or found.status is not Status.CONDITIONAL:
        return found
    known = all(any(_same(group, name) for group in apart) for name in left_out)
    return _of_members(found) if known else found


_PLACE = re.compile(r"\s*\([^)]*\)")
"""What tells more of a group than its name: "UAW Local 1190 (Marion)"."""


def _same(group: str, other: str) -> bool:
    one, two = (_PLACE.sub("", name).casefold() for name in (group, other))
    return one in two or two in one


def _row(
    who: str,
    provisions: Provisions,
    as_of: date,
    places: Places,
    wait: _Wait = _NOW,
    verdict: Verdict | None = None,
) -> Circumstance:
    cells = [_cell(name, _of(provisions, name), as_of, places, wait) for name in _ASKED]
    if cells[0].tone == "no":
        cells[1:] = [Cell(*for_what_is_there(cell.tone, cell.text), cell.places) for cell in cells[1:]]
    announced = verdict.effective_from if verdict else None
    start = announced.isoformat() if announced else _of(provisions, _ASKED[0]).attributes.get("effective_from")
    opens = cells[0].tone in ("yes", "if") and any(cell.tone in ("yes", "if") for cell in cells[1:])
    later = words.day(start) if isinstance(start, str) and start > as_of.isoformat() else None
    since = later or wait.words or ("now" if opens else "–")
    told = "" if verdict is None else "Not yet" if later and opens and _is_shut(verdict) else _verdict_of(verdict)
    return Circumstance(who, tuple(cells), since, told)


def _is_shut(verdict: Verdict) -> bool:
    return verdict.state is VerdictState.NOT_SUPPORTED


def _verdict_of(verdict: Verdict) -> str:
    state = words.STATES[verdict.state]
    return f"{state}, being under another tax law" if "other_tax_law" in verdict.flags else state


def for_what_is_there(tone: str, text: str) -> tuple[str, str]:
    """A way out for those who may put nothing in: it is there for money from before, or from another plan."""
    if tone == "no" and text.startswith(_NOT_YET):
        return tone, f"{_THERE} {text[:1].lower()}{text[1:].replace(': ', ', ', 1)}"
    if text.startswith(terms.OLDER):  # where nothing goes in, that is all there is
        text = text.replace(terms.OLDER, "Yes", 1)
    if tone not in ("yes", "if") or text.startswith("Only "):
        return tone, text
    text = text.replace(f"; {terms.ON_REQUEST}: ", "; ").replace(f"; {terms.ON_REQUEST} ", "; ")
    parts = text.split("; ")
    if any(part.startswith("automatic") for part in parts):  # nothing arrives to be swept
        text = "; ".join(one for one in parts if not one.startswith(_OF_SWEEPS) and not terms.OF_A_SWEEP.match(one))
    for also in (f", if {terms.OLD}", f" and {terms.OLD}", f", and {terms.OLD}"):
        text = text.replace(also, "")  # what is there already is the old balance
    return "if", f"{_THERE} {text[:1].lower()}{text[1:]}"


_THERE = "For after-tax money already there:"
_OF_SWEEPS = ("automatic", "the business day after each")


def _cell(name: str, found: ProvisionStatus, as_of: date, places: Places, wait: _Wait) -> Cell:
    tone, text, way = _answer(found, wait)
    evidence = list(way.get("evidence") or found.evidence)
    if tone in ("yes", "if"):
        facts = [fact for fact in terms.limits(terms.of_way(found.attributes, way)) if fact not in text]
        text = "; ".join([text, *facts, *dates(found, as_of)])
    return Cell(tone, text, places(name, found, evidence))


def dates(found: ProvisionStatus, as_of: date) -> Iterator[str]:
    """The dates on which something begins or ends after the day that is judged for."""
    for key, before in (("effective_from", "from"), ("effective_to", "until")):
        day = found.attributes.get(key)
        if isinstance(day, str) and day > as_of.isoformat():
            yield f"{before} {words.day(day)}"


def _answer(found: ProvisionStatus, wait: _Wait) -> tuple[str, str, terms.Attributes]:
    """Tone and words of what a provision gives once a wait is over, and the way that gives it."""
    if found.status is not Status.CONDITIONAL or found.attributes.get("covers_after_tax") is False:
        return (*terms.answer(found.status, found.attributes), {})
    routes = terms.routes(found.attributes)
    if not routes:
        return "no", terms.no_route(found.attributes), {}
    left = [_after(way, wait) for way in routes]
    tone, text, way = min(left, key=_how_far)
    if tone == "no":  # several waits, any one of which is enough
        others = dict.fromkeys(other.removeprefix(_NOT_YET) for _, other, _ in left if other != text)
        text = words.listed([text, *others], "or")
    return tone, text, way


_BEST = ("yes", "if", "no")
_NOT_YET = "Not yet: only "


def _how_far(left: tuple[str, str, terms.Attributes]) -> tuple[int, int]:
    return _BEST.index(left[0]), len(terms.kinds(left[2]))


def _after(way: terms.Attributes, wait: _Wait) -> tuple[str, str, terms.Attributes]:
    """What is left of a way's gates once a wait is over."""
    waits = terms.waits(way)
    left = {kind: text for kind, text in waits.items() if not wait.passes(kind, way)}
    if left:
        return "no", f"{_NOT_YET}{' and '.join(left.values())}", way
    needed = terms.gates(terms.without(way, waits))
    return ("if", f"Yes, if {words.listed(needed)}", way) if needed else ("yes", "Yes", way)


def _of(provisions: Provisions, name: str) -> ProvisionStatus:
    return provisions.get(name, _SILENT)
