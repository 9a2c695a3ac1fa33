"""A whole batch: from the paths on the command line to the summary of what was found."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from analyzer import __version__, rules
from analyzer.batch.identities import plan_identities
from analyzer.batch.inputs import Input, inputs
from analyzer.batch.records import Records, Settings
from analyzer.batch.run import ANALYSIS, Craft, Figures, Run, gathered
from analyzer.batch.store import Store
from analyzer.batch.summary import Summary, summary_of

_BEARING_ON_NONE = frozenset({"limits.yaml"})  # the IRS limits: for `room` alone


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command line asks of a batch."""

    paths: Sequence[str]
    store: Path
    jobs: int = 0  # 0: one for each core
    per: str = "file"
    retry: bool = False
    settings: Settings = field(default_factory=lambda: Settings(__version__, bearing_patterns()))


def batch(wanted: Wanted, tell: Callable[[Figures], None] = lambda _: None, craft: Craft = ANALYSIS) -> Summary:
    """Reads every document that has no result yet, and sums up what is known of all of them.

    Raises StoreError or BadAddressError; what is wrong with a document is in the store and in the summary.
    """
    with Store.to_write(wanted.store) as store:
        found = inputs(wanted.paths)
        records = Records.begin(store, wanted.settings, wanted.per)
        run = Run(records, wanted.jobs or cores(), retry=wanted.retry, tell=tell, craft=craft)
        try:
            run.figures.documents = len(found)
            run.go(gathered(found, wanted.per))
            figures = run.figures
            if wanted.per == "identity":
                _together(run, store, found)
        finally:
            run.close()
        records.end(
            {name: getattr(figures, name) for name in ("documents", "analysed", "reused", "failed", "pages", "seconds")}
        )
        return summary_of(store, records.run, figures)


def _together(run: Run, store: Store, found: Sequence[Input]) -> None:
    """Analyses the documents of one plan together, once each has said which plan it speaks of."""
    apart = run.figures
    run.figures = Figures(pages=apart.pages, documents=apart.documents)
    run.go(plan_identities(store, found))
    apart.seconds = run.figures.seconds
    run.figures = apart


def cores() -> int:
    """How many processes can run at once here."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def bearing_patterns() -> str:
    """A digest of the pattern files that bear on documents: others may change without anything being read again."""
    digest = hashlib.sha256()
    for name in rules.names():
        if name not in _BEARING_ON_NONE:
            digest.update(f"{name}\0{rules.read(name)}\0".encode())
    return digest.hexdigest()
