"""What a long run must survive, each with the real command: nothing lost, and nothing done twice."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from analyzer.batch.store import Store, StoreError

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")

MANY = 150
SENTENCES = (
    "You may make after-tax contributions of up to {}% of your eligible pay.",
    "The Plan does not accept after-tax contributions. Your deferral limit is {}%.",
    "You may convert your after-tax account to Roth inside the plan {} times a year.",
)


def documents(folder: Path, count: int, bad: int = 0) -> Path:
    """Small text documents, no two the same; the last ``bad`` are no documents at all."""
    folder.mkdir(exist_ok=True)
    for number in range(count):
        text = f"Plan {number} Savings Plan\n\nSummary Plan Description\n\n{SENTENCES[number % 3].format(number)}\n"
        (folder / f"plan-{number:05}.txt").write_text(text)
    for number in range(count - bad, count):
        (folder / f"plan-{number:05}.txt").unlink()
        (folder / f"plan-{number:05}.pdf").write_bytes(b"no document %d" % number)
    return folder


def command(folder: Path, store: Path, *words: str) -> list[str]:
    run = [sys.executable, "-m", "analyzer.cli", "batch", str(folder), "--store", str(store), "--jobs", "2"]
    return [*run, "--format", "json", *words]


def finish(folder: Path, store: Path, *words: str, code: int = 0) -> dict[str, Any]:
    """The summary of a run to its end."""
    done = subprocess.run(command(folder, store, *words), capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def refused(folder: Path, store: Path) -> str:
    """The one line of a run that cannot be."""
    done = subprocess.run(command(folder, store), capture_output=True, text=True, check=False)
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr


def kept(store: Path) -> dict[str, str]:
    """The plans in a store, with the moment each was analysed."""
    try:
        with Store.to_read(store) as found:
            return {row["content"]: row["analysed_at"] for row in found.rows("SELECT content, analysed_at FROM plans")}
    except StoreError:  # it is not made yet
        return {}


@pytest.fixture(autouse=True)
def _interrupts_are_heard() -> Iterator[None]:
    """A process that was started in the background hands on to its children that interrupts are ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def started(folder: Path, store: Path, results: int, *words: str) -> subprocess.Popen[bytes]:
    """A run that has entered so many results."""
    run = subprocess.Popen(command(folder, store, *words), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    wait_for(lambda: len(kept(store)) >= results or run.poll() is not None)
    assert run.poll() is None
    return run


def wait_for(condition: Any) -> None:
    """Waits until something is so, for as long as a busy machine may take."""
    end = time.monotonic() + 120
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def descendants(pid: int) -> list[int]:
    """Every process that has come of another."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
    found, new = [], [pid]
    while new:
        new = [child for child, parent in parents.items() if parent in new]
        found += new
    return found


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_a_run_that_is_stopped_goes_on_where_it_stopped(blow: signal.Signals, tmp_path: Path) -> None:
    folder, store = documents(tmp_path / "plans", MANY), tmp_path / "plans.sqlite"
    run = started(folder, store, 20)
    workers = descendants(run.pid)
    assert len(workers) >= 3
    run.send_signal(blow)
    run.wait()
    wait_for(lambda: not any(map(alive, workers)))
    before = kept(store)
    assert 20 <= len(before) < MANY
    found = finish(folder, store)
    assert (found["analysed"], found["reused"], found["failed"]) == (MANY - len(before), len(before), 0)
    after = kept(store)
    assert len(after) == MANY
    assert {content: after[content] for content in before} == before


def test_workers_that_are_killed_cost_nothing(tmp_path: Path) -> None:
    folder, store = documents(tmp_path / "plans", MANY), tmp_path / "plans.sqlite"
    run = started(folder, store, 5)
    for results in (10, 40):
        wait_for(lambda results=results: len(kept(store)) >= results)
        os.kill(descendants(run.pid)[-1], signal.SIGKILL)
    out, _ = run.communicate()
    assert run.returncode == 0, json.loads(out)["failures"]
    assert json.loads(out)["analysed"] == MANY


def test_a_second_run_on_the_same_store_is_turned_away(tmp_path: Path) -> None:
    folder, store = documents(tmp_path / "plans", MANY), tmp_path / "plans.sqlite"
    run = started(folder, store, 1)
    assert "another run" in refused(folder, store)
    out, _ = run.communicate()
    assert json.loads(out)["analysed"] == MANY


def test_a_damaged_store_is_one_line_and_stays_as_it_is(tmp_path: Path) -> None:
    folder, store = documents(tmp_path / "plans", 2), tmp_path / "plans.sqlite"
    finish(folder, store)
    store.write_bytes(b"x" * 5000)
    assert "left as it is" in refused(folder, store)
    assert store.read_bytes() == b"x" * 5000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of a megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(place)], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("no leave to mount a file system here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


def test_a_full_disk_ends_the_run_with_one_line_and_costs_no_result(small_disk: Path, tmp_path: Path) -> None:
    folder, store = documents(tmp_path / "plans", MANY), small_disk / "plans.sqlite"
    assert "disk is full" in refused(folder, store)
    assert "disk is full" in refused(folder, store)  # and again
    before = kept(store)
    assert 0 < len(before) < MANY
    subprocess.run(["mount", "-o", "remount,size=64m", str(small_disk)], check=True)
    found = finish(folder, store)
    assert found["analysed"] == MANY - len(before)
    after = kept(store)
    assert {content: after[content] for content in before} == before


def test_inputs_that_vanish_while_it_runs_are_named(tmp_path: Path) -> None:
    folder, store = documents(tmp_path / "plans", MANY), tmp_path / "plans.sqlite"
    run = started(folder, store, 5)
    (folder / "plan-00149.txt").unlink()
    out, _ = run.communicate()
    assert run.returncode == 1
    found = json.loads(out)
    assert [(Path(one["address"]).name, one["kind"]) for one in found["failures"]] == [("plan-00149.txt", "vanished")]
    assert found["analysed"] == MANY - 1


def test_ten_thousand_times_the_same_path(tmp_path: Path) -> None:
    folder, store = documents(tmp_path / "plans", 1), tmp_path / "plans.sqlite"
    found = finish(folder / "plan-00000.txt", store, *([str(folder / "plan-00000.txt")] * 10_000))
    assert (found["documents"], found["analysed"]) == (1, 1)


def test_names_of_every_kind_go_all_the_way(tmp_path: Path) -> None:
    folder, store = tmp_path / "plans", tmp_path / "plans.sqlite"
    folder.mkdir()
    names = ["план – 株式.txt", "é" * 125 + ".txt", "new\nline.txt", os.fsdecode(b"\xff\xfe.txt")]
    for number, name in enumerate(names):
        (folder / name).write_text(SENTENCES[0].format(number))
    (folder / "again").symlink_to(folder)
    found = finish(folder, store)
    assert (found["documents"], found["analysed"]) == (4, 4)
    assert finish(folder, store)["reused"] == 4
    for suffix in ("csv", "jsonl", "parquet", "xlsx"):
        words = [sys.executable, "-m", "analyzer.cli", "export", str(store), "-o", str(tmp_path / f"results.{suffix}")]
        subprocess.run(words, check=True, capture_output=True)


@pytest.mark.slow
def test_a_thousand_bad_files_in_five_thousand_and_the_second_run_is_at_once(tmp_path: Path) -> None:
    folder, store = documents(tmp_path / "plans", 5000, bad=1000), tmp_path / "plans.sqlite"
    first = finish(folder, store, code=1)
    assert (first["analysed"], first["failed"]) == (4000, 1000)
    assert {one["kind"] for one in first["failures"]} == {"unreadable"}
    second = finish(folder, store, code=1)
    assert (second["analysed"], second["reused"], second["failed"]) == (0, 4000, 1000)
    assert second["verdicts"] == first["verdicts"]
    assert second["failures"] == first["failures"]
