"""A batch on a Ray cluster: shards of documents, each a small run of its own on some machine, into Parquet files.

A shard goes through the same run as on one machine, into a store that lives as long as the shard: limits, crashed
workers and unreadable documents are dealt with there. What Ray adds is machines; a shard that is lost with its machine
is done again elsewhere. Its file is named after its documents and put in place whole: done twice, it is there once.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import tempfile
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from analyzer.batch.batch import Wanted
from analyzer.batch.inputs import Input, inputs, remote_system
from analyzer.batch.parquet import read_columns, write_parquet
from analyzer.batch.records import Records, Settings
from analyzer.batch.run import ANALYSIS, Craft, Figures, Run, gathered
from analyzer.batch.store import Store
from analyzer.batch.summary import Summary
from analyzer.errors import PlanAnalyzerError

MOST_IN_SHARD = 64
"""Documents in a shard: what is lost at most with a machine, and what a Parquet file holds at least, roughly."""


class NoRayError(PlanAnalyzerError):
    """Ray is not installed, or the cluster cannot be reached or cannot do what is asked."""


@dataclass(frozen=True, slots=True)
class Order:
    """What every shard is to be done with: the same for all, and known to every machine."""

    folder: str  # where the Parquet files go: a path or a remote address
    per: str
    settings: Settings
    craft: Craft = ANALYSIS


def batch_on_ray(
    wanted: Wanted, out: str, tell: Callable[[Figures], None] = lambda _: None, craft: Craft = ANALYSIS
) -> Summary:
    """Reads every document that has no result in ``out`` yet, on the cluster that RAY_ADDRESS names or on this machine.

    Raises NoRayError or BadAddressError.
    """
    if wanted.per == "identity":
        raise NoRayError("--engine ray takes --one-plan-per file or folder; identities are known when all is read.")
    found = inputs(wanted.paths)
    order = Order(f"{out.rstrip('/')}/{_version(wanted)}", wanted.per, wanted.settings, craft)
    with _ray(wanted.jobs) as processors:
        shards = list(_shards(found, order, processors))
        figures, start = Figures(documents=len(found)), time.monotonic()
        failures: list[dict[str, str]] = []
        for said in _done(shards, order, processors):
            _count(figures, said)
            failures += said["failures"]
            figures.seconds = time.monotonic() - start
            tell(figures)
    failures.sort(key=lambda one: one["address"])
    return Summary(f"{order.folder}/*.parquet", 0, figures, dict(figures.verdicts), [], failures)


def _version(wanted: Wanted) -> str:
    """Names the folder of all results that were made alike."""
    alike = wanted.settings
    text = json.dumps([alike.version, alike.patterns, alike.ocr, alike.as_of, wanted.per])
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _shards(found: Sequence[Input], order: Order, processors: int) -> Iterator[list[Input]]:
    """The documents in parts of a few dozen, so that every processor gets several; a folder's plan stays together."""
    most = max(1, min(MOST_IN_SHARD, len(found) // (processors * 4)))
    shard: list[Input] = []
    for gathering in gathered(found, order.per):
        shard += gathering.inputs
        if len(shard) >= most:
            yield shard
            shard = []
    if shard:
        yield shard


def _done(shards: Sequence[Sequence[Input]], order: Order, processors: int) -> Iterator[dict[str, Any]]:
    """What each shard came to, in whatever order they are finished."""
    if not shards:
        return
    import ray.data  # noqa: PLC0415 - for this engine only

    rows = [{"shard": json.dumps([asdict(one) for one in shard])} for shard in shards]
    work: Any = do_shards
    data = ray.data.from_items(rows, override_num_blocks=len(rows)).map_batches(
        work,
        fn_kwargs={"order": order},
        batch_size=1,
        num_cpus=1,
        compute=ray.data.TaskPoolStrategy(min(processors, len(rows))),
    )
    try:
        for row in data.iter_rows():
            yield json.loads(row["said"])
    except ray.exceptions.RayError as error:  # Ray has done a lost shard again and again by itself
        raise NoRayError(f"the cluster could not finish ({_cause(error)}); run it again to go on.") from error


def do_shards(rows: Mapping[str, Sequence[str]], order: Order) -> dict[str, list[str]]:
    """What each of these shards came to, as JSON; runs on some machine of the cluster."""
    return {"said": [json.dumps(do([Input(**one) for one in json.loads(text)], order)) for text in rows["shard"]]}


def do(shard: Sequence[Input], order: Order) -> dict[str, Any]:
    """Reads the documents of a shard into its file, unless that is there already."""
    name = hashlib.sha256("\n".join(one.address for one in shard).encode()).hexdigest()[:24]
    system, place = remote_system(f"{order.folder}/part-{name}.parquet")
    with tempfile.TemporaryDirectory(prefix="plan-analyzer-") as folder:
        part = Path(folder) / "part.parquet"
        known = bool(system.exists(place))
        if known:
            system.get_file(place, str(part))
        else:
            _read(shard, order, Path(folder), part)
            _put(system, part, place)
        return _said(part, len(shard), known)


def _read(shard: Sequence[Input], order: Order, folder: Path, part: Path) -> None:
    """A run of its own for the shard, with one worker: the cluster runs as many shards as it has processors."""
    with Store.to_write(folder / "shard.sqlite") as store:
        run = Run(Records.begin(store, order.settings, order.per), 1, craft=order.craft)
        try:
            run.go(gathered(shard, order.per))
        finally:
            run.close()
        write_parquet(store, part)


def _put(system: Any, part: Path, place: str) -> None:
    """Puts a file in its place whole: object stores do so by themselves, in a folder it takes a new name."""
    system.makedirs(place.rpartition("/")[0], exist_ok=True)
    if "file" not in (system.protocol, *system.protocol):
        system.put_file(str(part), place)
        return
    beside = Path(f"{place}.{uuid.uuid4().hex}.tmp")
    system.put_file(str(part), str(beside))
    beside.replace(place)


def _said(part: Path, documents: int, known: bool) -> dict[str, Any]:
    """What is in the file of a shard."""
    rows = read_columns(part, ("verdict", "pages", "addresses", "error", "error_message"))
    failures = [
        {"address": row["addresses"][0], "kind": row["error"], "message": row["error_message"]}
        for row in rows
        if row["error"]
    ]
    return {
        "documents": documents,
        "known": known,
        "pages": 0 if known else sum(row["pages"] or 0 for row in rows),
        "verdicts": Counter(row["verdict"] for row in rows if row["verdict"]),
        "failures": failures,
    }


def _count(figures: Figures, said: Mapping[str, Any]) -> None:
    failed = len(said["failures"])
    figures.failed += failed
    if said["known"]:
        figures.reused += said["documents"] - failed
    else:
        figures.analysed += said["documents"] - failed
    figures.pages += said["pages"]
    figures.verdicts.update(said["verdicts"])
    figures.failures.update(one["kind"] for one in said["failures"])


def _cause(error: BaseException) -> str:
    """The line that says most: what the shard itself complained of, where it did."""
    inner = getattr(error, "cause", None) or error
    return " ".join(str(inner).split())[:300]


class _ray:  # noqa: N801 - used as a statement
    """A connection to the cluster; gives the number of its processors that are to be used."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._ours = False

    def __enter__(self) -> int:
        try:
            import ray  # noqa: PLC0415 - for this engine only
            import ray.data  # noqa: PLC0415
        except ImportError:
            raise NoRayError("--engine ray needs Ray: pip install 'plan-analyzer[ray]'.") from None
        for name in ("ray", "ray.data"):
            logging.getLogger(name).setLevel(logging.ERROR)
        try:
            if not ray.is_initialized():
                there = os.environ.get("RAY_ADDRESS")
                own: dict[str, Any] = {} if there else {"num_cpus": self._jobs or None, "include_dashboard": False}
                ray.init(address=there, log_to_driver=False, logging_level=logging.ERROR, **own)
                self._ours = True
        except Exception as error:  # whatever the network does
            raise NoRayError(f"the Ray cluster cannot be used ({_cause(error)}).") from error
        context = ray.data.DataContext.get_current()
        context.enable_progress_bars = False
        processors = int(ray.cluster_resources().get("CPU", 1))  # type: ignore[no-untyped-call]
        return min(self._jobs or processors, processors)

    def __exit__(self, *_: object) -> None:
        import ray  # noqa: PLC0415

        if self._ours:
            ray.shutdown()
