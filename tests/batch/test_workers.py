"""Workers: what befalls one costs its task and nothing else."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator

import pytest

from analyzer.batch.workers import CannotStartError, Lost, Workers


def answer(task: str) -> str:
    """Does what the task says."""
    match task.split():
        case ["hang"]:
            time.sleep(600)
        case ["crash"]:
            os.kill(os.getpid(), signal.SIGSEGV)
        case ["exit"]:
            os._exit(7)
        case ["eat"]:
            try:
                bytearray(1 << 33)
            except MemoryError:
                return "out of memory"
        case ["pid"]:
            return str(os.getpid())
    return task.upper()


class Unloadable:
    """A craft that ends the process in which it is loaded."""

    def __call__(self, task: str) -> str:
        return task

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return os._exit, (3,)


@pytest.fixture
def workers() -> Iterator[Workers[str, str]]:
    found: Workers[str, str] = Workers(answer, 2, 3.0, 2**31)
    yield found
    found.close()


def all_of(workers: Workers[str, str], tasks: list[str]) -> dict[str, str]:
    """Every task with its answer, or how it was lost."""
    waiting, found = list(tasks), {}
    while len(found) < len(tasks):
        while waiting and workers.free:
            workers.give(waiting.pop(0))
        for task, said in workers.answers(0.1):
            assert task not in found
            found[task] = f"{said.kind}: {said}" if isinstance(said, Lost) else said
    return found


LOST = [
    ("hang", "timeout: not finished in 3 seconds; given up"),
    ("crash", "crash: its process ended without an answer (signal SIGSEGV)"),
    ("exit", "crash: its process ended without an answer (exit code 7)"),
    ("eat", "out of memory"),
]


@pytest.mark.parametrize(("task", "said"), LOST, ids=[task for task, _ in LOST])
def test_a_task_that_takes_its_worker_with_it_costs_only_itself(
    workers: Workers[str, str], task: str, said: str
) -> None:
    tasks = [f"good {number}" for number in range(6)]
    found = all_of(workers, [*tasks[:3], task, *tasks[3:]])
    assert found.pop(task) == said
    assert found == {one: one.upper() for one in tasks}


def test_every_kind_of_trouble_at_once(workers: Workers[str, str]) -> None:
    tasks = [task for number in range(5) for task in ("crash", "hang", f"good {number}", "exit")]
    numbered = [f"{task}" if task.startswith("good") else task for task in tasks]
    distinct = list(dict.fromkeys(numbered))
    found = all_of(workers, distinct)
    assert sum(said.startswith("GOOD") for said in found.values()) == 5


def test_an_idle_worker_that_is_killed_is_replaced(workers: Workers[str, str]) -> None:
    all_of(workers, ["one", "two", "three", "four"])
    for pid in workers.processes:
        os.kill(pid, signal.SIGKILL)
    found = all_of(workers, ["five", "six", "seven"])
    lost = [task for task, said in found.items() if said.startswith("crash")]
    assert all_of(workers, lost or ["eight"]) == {task: task.upper() for task in lost or ["eight"]}


def test_workers_that_never_get_ready_are_not_waited_for_without_end() -> None:
    workers: Workers[str, str] = Workers(Unloadable(), 1, 1.0, 2**31)
    with pytest.raises(CannotStartError):
        while not workers.free:
            list(workers.answers(0.1))
    workers.close()
