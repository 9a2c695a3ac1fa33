"""One run of a batch: every document once through the workers, every result into the store, whatever happens."""

from __future__ import annotations

import signal
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from analyzer.batch.arrivals import Arrivals, Gathering
from analyzer.batch.inputs import Input
from analyzer.batch.records import Arrival, Failure, Records, content_key
from analyzer.batch.worker import Outcome, Task, work
from analyzer.batch.workers import Lost, Workers

_TICK = 0.25
"""Seconds between two looks at the clock while nothing happens."""


_SECOND_CHANCES = 2
"""How often a document whose worker was killed (by a person, or by a system short of memory) is tried again."""


@dataclass(slots=True)
class Figures:
    """How far a run is. Documents are inputs; ``pages`` are those read by this run."""

    documents: int = 0
    analysed: int = 0
    reused: int = 0
    failed: int = 0
    pages: int = 0
    seconds: float = 0.0
    verdicts: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)  # by kind

    @property
    def done(self) -> int:
        """The documents that nothing more will be done for."""
        return self.analysed + self.reused + self.failed


@dataclass(frozen=True, slots=True)
class Craft:
    """What the workers do, and the module to load before they are made."""

    work: Callable[[Task], Outcome]
    warm: str = ""


ANALYSIS = Craft(work, "analyzer.batch.warm")


@dataclass(slots=True)
class _Job:
    """A content to be analysed, and the gatherings that have it."""

    members: list[Arrival]
    gatherings: list[Gathering]
    tried: int = 0
    probe_of: _Split | None = None


@dataclass(slots=True)
class _Split:
    """A plan that was lost as a whole: its documents are tried one by one to find the one that did it."""

    job: _Job
    loss: Failure
    pending: int
    lost: dict[str, Failure] = field(default_factory=dict)


class Run:
    """Takes gatherings of inputs through the workers. ``tell`` is called whenever the figures may have changed."""

    def __init__(
        self,
        records: Records,
        jobs: int,
        *,
        retry: bool = False,
        tell: Callable[[Figures], None] = lambda _: None,
        craft: Craft = ANALYSIS,
    ) -> None:
        self.figures = Figures()
        self._records, self._jobs, self._retry, self._tell, self._craft = records, jobs, retry, tell, craft
        self._queue: deque[tuple[str, _Job]] = deque()
        self._open: dict[str, _Job] = {}
        self._workers: Workers[Task, Outcome] | None = None
        self._arrivals = Arrivals(records)
        self._started = time.monotonic()

    def go(self, gatherings: Iterable[Gathering]) -> None:
        """Takes each gathering to its result. Only trouble with the store or the machine ends it before."""
        coming = self._arrivals.of(gatherings)
        more = True
        while more or self._queue or self._open:
            while more and len(self._queue) < self._jobs:
                gathering = next(coming, None)
                if gathering is None:
                    more = False
                else:
                    self._admit(gathering)
                    self._report()
            self._work()
            self._report()

    def close(self) -> None:
        """Ends the workers and removes what was fetched."""
        if self._workers is not None:
            self._workers.close()
        self._arrivals.close()

    def _report(self) -> None:
        self.figures.seconds = time.monotonic() - self._started
        self._tell(self.figures)

    def _admit(self, gathering: Gathering) -> None:
        """Sorts a gathering's documents: those that cannot be read, those known to fail, and the rest, as one plan."""
        for arrival, failure in gathering.failures:
            self._fail([arrival], failure)
        good = []
        for one in gathering.arrivals:
            known = None if self._retry else self._records.failure_of(one.sha256)
            if known is None:
                good.append(one)
            else:
                self._records.fail_again(one)
                self._count_failed(1, known.kind)
                self._arrivals.done_with([one])
        self._records.let_go(gathering.name, {one.address for one in gathering.inputs})
        if good:
            self._send(gathering, good)

    def _send(self, gathering: Gathering, good: list[Arrival]) -> None:
        """Has a plan's documents analysed, unless the store or a task under way answers for them."""
        gathering.arrivals = good
        content = content_key([one.sha256 for one in good])
        plan = self._records.plan_of(content)
        if plan is not None:
            self._records.link(good, plan)
            self.figures.reused += len(good)
            self._arrivals.done_with(good)
        elif content in self._open:
            self._open[content].gatherings.append(gathering)
        else:
            job = _Job(distinct(good), [gathering])
            self._open[content] = job
            self._queue.append((content, job))

    def _work(self) -> None:
        """Hands out what is waiting and takes in what is done."""
        if not self._open:
            return
        if self._workers is None:
            limits = self._records.settings
            self._workers = Workers(self._craft.work, self._jobs, limits.timeout, limits.memory, warm=self._craft.warm)
        while self._queue and self._workers.free:
            content, job = self._queue.popleft()
            self._workers.give(Task(content, tuple(job.members), self._records.settings))
        for task, answer in self._workers.answers(0 if self._queue and self._workers.free else _TICK):
            job = self._open.pop(task.content)
            if isinstance(answer, Lost):
                self._lost(task.content, job, answer)
            elif job.probe_of is not None:
                self._probed(job, job.probe_of, answer.failures)
            else:
                self._keep(job, answer)

    def _lost(self, content: str, job: _Job, loss: Lost) -> None:
        """A task without an answer: one that was killed is tried again; otherwise a document is to blame."""
        names = ", ".join(one.name for one in job.members[:3]) + (", …" if len(job.members) > 3 else "")
        failure = Failure(loss.kind, f"{names}: {loss}.")
        if loss.signalled == signal.SIGKILL and job.tried < _SECOND_CHANCES:
            job.tried += 1
            self._open[content] = job
            self._queue.append((content, job))
        elif job.probe_of is not None:
            self._probed(job, job.probe_of, {job.members[0].sha256: failure})
        elif len(job.members) > 1:
            self._split(job, failure)
        else:
            self._settle(job, {job.members[0].sha256: failure})

    def _split(self, job: _Job, loss: Failure) -> None:
        split = _Split(job, loss, len(job.members))
        for member in job.members:
            name = f"probe {id(split)} {member.sha256}"
            self._open[name] = _Job([member], [], probe_of=split)
            self._queue.append((name, self._open[name]))

    def _probed(self, job: _Job, split: _Split, failures: dict[str, Failure]) -> None:
        """One document of a split plan has been tried; after the last, the plan goes on without the guilty ones."""
        split.lost.update(failures)
        split.pending -= 1
        if split.pending:
            return
        if not split.lost:  # each is well by itself: together they are too much
            split.lost = {member.sha256: split.loss for member in split.job.members}
        for gathering, left in self._settle(split.job, split.lost):
            self._send(gathering, left)

    def _keep(self, job: _Job, outcome: Outcome) -> None:
        """Enters a report and what could not be read."""
        left = self._settle(job, outcome.failures)
        if outcome.report is None:
            return
        read = [one for one in job.members if one.sha256 not in outcome.failures]
        content = content_key([one.sha256 for one in read])
        plan, state = self._records.keep(read, content, outcome.report, outcome.seconds)
        self.figures.pages += outcome.pages
        self.figures.verdicts[state] += 1
        for place, (_, arrivals) in enumerate(left):
            self._records.link(arrivals, plan)
            self._arrivals.done_with(arrivals)
            if place:
                self.figures.reused += len(arrivals)
            else:
                self.figures.analysed += len(arrivals)

    def _settle(self, job: _Job, failures: dict[str, Failure]) -> list[tuple[Gathering, list[Arrival]]]:
        """Enters the failures of every gathering that has this content; what is left of each."""
        remaining = []
        for gathering in job.gatherings:
            for one in gathering.arrivals:
                if one.sha256 in failures:
                    self._fail([one], failures[one.sha256])
            left = [one for one in gathering.arrivals if one.sha256 not in failures]
            if left:
                remaining.append((gathering, left))
            self._arrivals.done_with([one for one in gathering.arrivals if one.sha256 in failures])
        return remaining

    def _fail(self, arrivals: Sequence[Arrival], failure: Failure) -> None:
        self._records.fail(arrivals, failure)
        self._count_failed(len(arrivals), failure.kind)

    def _count_failed(self, count: int, kind: str) -> None:
        self.figures.failed += count
        self.figures.failures[kind] += count


def gathered(found: Sequence[Input], per: str) -> Iterator[Gathering]:
    """The inputs by plan: each file by itself, or those of a folder together, in the order of their names."""
    if per == "folder":
        folders: dict[str, list[Input]] = {}
        for one in found:
            folders.setdefault(one.folder, []).append(one)
        for folder, members in folders.items():
            yield Gathering(folder, sorted(members, key=lambda one: PurePosixPath(one.address).name))
    else:
        for one in found:
            yield Gathering(one.address, [one])


def distinct(arrivals: Iterable[Arrival]) -> list[Arrival]:
    """The first of each content, in order."""
    first: dict[str, Arrival] = {}
    for one in arrivals:
        first.setdefault(one.sha256, one)
    return list(first.values())
