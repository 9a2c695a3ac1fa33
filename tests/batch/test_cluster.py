"""The Ray engine, on a cluster of several processes on this machine."""

from __future__ import annotations

import os
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from analyzer.batch.batch import Wanted
from analyzer.batch.cluster import NoRayError, batch_on_ray
from analyzer.batch.run import Craft
from analyzer.batch.summary import Summary
from analyzer.batch.worker import Outcome, Task
from analyzer.cli import run

from .craft import PRETENCE, pretend
from .test_run import SETTINGS, done, put

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def cluster() -> Iterator[None]:
    """Two processors' worth of Ray."""
    ray = pytest.importorskip("ray")
    here = {"env_vars": {"PYTHONPATH": os.pathsep.join([*sys.path, str(Path(__file__).parent.parent)])}}
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR", runtime_env=here)
    yield
    ray.shutdown()


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    return tmp_path / "plans"


def go(plans: Path, per: str = "file", craft: Craft = PRETENCE) -> Summary:
    wanted = Wanted([str(plans)], plans.parent / "unused.sqlite", 2, per, settings=SETTINGS)
    return batch_on_ray(wanted, str(plans.parent / "out"), craft=craft)


def rows(plans: Path) -> list[dict[str, Any]]:
    """Everything in the Parquet files, by another program."""
    duckdb = pytest.importorskip("duckdb")
    found = duckdb.sql(f"SELECT * FROM '{plans.parent}/out/*/*.parquet'")
    return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]


def test_every_document_has_one_result(cluster: None, plans: Path) -> None:
    put(plans, bad="BAD", crash="CRASH", **{f"good{number:02}": f"text {number}" for number in range(40)})
    first = go(plans)
    assert done(first) == (40, 0, 2)
    assert {Path(one["address"]).name: one["kind"] for one in first.failures} == {
        "bad.txt": "unreadable",
        "crash.txt": "crash",
    }
    addresses = Counter(address for row in rows(plans) for address in row["addresses"])
    assert len(addresses) == 42
    assert set(addresses.values()) == {1}
    second = go(plans)
    assert done(second) == (0, 40, 2)
    assert second.verdicts == first.verdicts
    assert len(rows(plans)) == 42


def test_the_documents_of_a_folder_stay_together(cluster: None, plans: Path) -> None:
    put(plans / "a", spd="plan: A", smm="text")
    put(plans / "b", spd="plan: B", smm="other text", notice="more text")
    assert done(go(plans, per="folder")) == (5, 0, 0)
    assert sorted((row["plan"], row["documents"]) for row in rows(plans)) == [("A", 2), ("B", 3)]


def slaughter(task: Task) -> Outcome:
    """Kills the process of the cluster that it works for, once, and goes on the next time."""
    text = Path(task.members[0].path).read_text()
    marker = Path(task.members[0].path).with_suffix(".killed")
    if "SLAUGHTER" in text and not marker.exists():
        marker.touch()
        os.kill(parent_of(os.getppid()), signal.SIGKILL)
    return pretend(task)


def parent_of(pid: int) -> int:
    """The process that a worker's server was started by: one of Ray's."""
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_a_process_of_the_cluster_that_is_killed_in_the_middle_costs_nothing(cluster: None, plans: Path) -> None:
    texts = {f"good{number:02}": f"text {number}" for number in range(30)}
    put(plans, **texts, m1="SLAUGHTER one", m2="SLAUGHTER two")
    found = go(plans, craft=Craft(slaughter))
    assert len(list(plans.glob("*.killed"))) == 2
    assert done(found) == (32, 0, 0)
    addresses = Counter(address for row in rows(plans) for address in row["addresses"])
    assert len(addresses) == 32
    assert set(addresses.values()) == {1}


def test_results_go_to_object_storage(cluster: None, plans: Path) -> None:
    put(plans, a="one", b="two")
    out = f"file://{plans.parent}/out"
    found = batch_on_ray(Wanted([f"file://{plans}/*.txt"], Path("unused"), 2, settings=SETTINGS), out, craft=PRETENCE)
    assert done(found) == (2, 0, 0)
    assert {row["plan"] for row in rows(plans)} == {None}


def test_what_it_cannot_do_is_one_line(plans: Path, capfd: pytest.CaptureFixture[str]) -> None:
    put(plans, a="one")
    with pytest.raises(NoRayError, match="identities"):
        go(plans, per="identity")
    assert run(["batch", str(plans), "--engine", "ray"]) == 2
    assert "--out" in capfd.readouterr().err
