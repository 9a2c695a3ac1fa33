"""A drop folder: what is put in is analysed, and its report is written beside it."""

from __future__ import annotations

import html
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from analyzer import output
from analyzer.batch.arrivals import fingerprint
from analyzer.batch.batch import Wanted, batch
from analyzer.batch.inputs import inputs, is_remote
from analyzer.batch.records import Settings, report_in
from analyzer.batch.run import ANALYSIS, Craft
from analyzer.batch.store import Store
from analyzer.batch.summary import Summary
from analyzer.batch.workers import Lost, Workers
from analyzer.errors import PlanAnalyzerError
from analyzer.output import CannotWriteError
from analyzer.report import Report

PAUSE = 1.0
"""Seconds between two looks into the folder."""
_SUFFIX = ".report.html"


class NoFolderError(PlanAnalyzerError):
    """Something to watch that is not a folder of this machine."""


@dataclass(frozen=True, slots=True)
class _Page:
    """A report that is to be written beside the first of its documents."""

    report: str
    documents: tuple[str, ...]
    settings: Settings

    @property
    def target(self) -> Path:
        return beside(self.documents[0])


@dataclass(slots=True)
class Watch:
    """What has been seen in the folders. A file that is still growing is left until it is the same twice."""

    wanted: Wanted
    craft: Craft = ANALYSIS
    say: Callable[[str], None] = field(default=lambda line: print(line, file=sys.stderr, flush=True))
    _last: dict[str, str] = field(default_factory=dict)
    _done: dict[str, str] = field(default_factory=dict)

    def look(self) -> int:
        """Analyses what has been dropped in since the last look; how many documents that was."""
        now = {one.place: mark for one in inputs(self.wanted.paths) if (mark := _mark(one.place))}
        settled = [place for place, mark in now.items() if self._last.get(place) == mark != self._done.get(place)]
        self._last = now
        if not settled:
            return 0
        summary = batch(replace(self.wanted, paths=self._with_companions(settled, now)), craft=self.craft)
        self._write(settled, summary)
        self._done.update((place, now[place]) for place in settled)
        return len(settled)

    def _with_companions(self, settled: Sequence[str], now: dict[str, str]) -> list[str]:
        """The documents, and those that lie with them where a folder is one plan."""
        if self.wanted.per == "file":
            return list(settled)
        folders = {Path(place).parent for place in settled}
        if self.wanted.per == "identity":
            return list(now)
        return [place for place in now if Path(place).parent in folders]

    def _write(self, settled: Sequence[str], summary: Summary) -> None:
        """Writes the reports of what was dropped in, and why there is none."""
        for row in summary.failures:
            if row["address"] in settled:
                self._put(beside(row["address"]), _refusal(row["message"]), row["message"])
        pages = list(self._pages(settled, summary))
        for page, text in _rendered(pages):
            verdict = Report.model_validate_json(page.report).verdict.state.value.replace("_", " ")
            self._put(page.target, text, f"{Path(page.documents[0]).name}: {verdict}; see {page.target.name}")

    def _pages(self, settled: Sequence[str], summary: Summary) -> Iterator[_Page]:
        with Store.to_read(self.wanted.store) as store:
            for plan in summary.plans:
                addresses = [one for one in plan["addresses"].split("\n") if Path(one).exists()]
                dropped = [one for one in addresses if one in settled]
                if not dropped:
                    continue
                report = report_in(store, plan["plan"])
                alone = self.wanted.per == "file"
                for group in [[one] for one in dropped] if alone else [addresses]:
                    yield _Page(report, tuple(group), self.wanted.settings)

    def _put(self, target: Path, text: str, line: str) -> None:
        try:
            output.write(target, text.encode("utf-8", "replace"))
        except CannotWriteError as error:
            line = str(error)
        self.say(f"plan-analyzer: {line}")


def watch(wanted: Wanted, enough: Callable[[], bool] = lambda: False) -> None:
    """Looks into the folders until it is ``enough`` (or the program is ended). Raises NoFolderError, StoreError."""
    for path in wanted.paths:
        if is_remote(path) or not Path(path).is_dir():
            raise NoFolderError(f"{path}: --watch takes folders of this machine.")
    watching = Watch(wanted)
    watching.say(f"plan-analyzer: watching {', '.join(wanted.paths)}; Ctrl-C ends it")
    while not enough():
        watching.look()
        time.sleep(PAUSE)


def beside(address: str) -> Path:
    """Where the report on a document is written."""
    path = Path(address)
    longest = 255 - len(_SUFFIX)
    return path.with_name(path.name.encode()[:longest].decode(errors="ignore") + _SUFFIX)


def _mark(place: str) -> str | None:
    try:
        return fingerprint(place)
    except (OSError, ValueError):
        return None


def _rendered(pages: Sequence[_Page]) -> Iterator[tuple[_Page, str]]:
    """Each report as HTML, with pictures of its passages: those are made by a worker, like all that opens a file."""
    if not pages:
        return
    waiting, settings = list(pages), pages[0].settings
    workers: Workers[_Page, str] = Workers(with_pictures, 1, settings.timeout, settings.memory, "analyzer.batch.warm")
    try:
        left = len(waiting)
        while left:
            if waiting and workers.free:
                workers.give(waiting.pop(0))
            for page, text in workers.answers(1.0):
                left -= 1
                yield page, _html(page) if isinstance(text, Lost) else text
    finally:
        workers.close()


def with_pictures(page: _Page) -> str:
    """The report as HTML; without pictures where a document cannot be opened again."""
    from analyzer.reading.document import read  # noqa: PLC0415 - in the worker only

    try:
        documents = [read(Path(one), ocr=page.settings.ocr) for one in page.documents]
        report = Report.model_validate_json(page.report)
        by_digest = {one.sha256: one for one in documents}
        return _html(page, [by_digest[one.sha256] for one in report.documents])
    except Exception:  # whatever a file that has changed meanwhile may do: the report stands without it
        return _html(page)


def _html(page: _Page, documents: Sequence[object] = ()) -> str:
    from analyzer.reports import render  # noqa: PLC0415 - the template engine is for this only

    return render(Report.model_validate_json(page.report), "html", documents)  # type: ignore[arg-type]


def _refusal(message: str) -> str:
    return f'<!doctype html><meta charset="utf-8"><title>Not read</title><p>Not read: {html.escape(message)}</p>\n'
