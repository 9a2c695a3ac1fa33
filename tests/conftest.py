"""Which tests run in one process, and known misses: answers on fixture plans that are not a careful reader's yet."""

from __future__ import annotations

import gc
import os
import re
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import fixture_plans
import pytest
import yaml
from xdist.scheduler import LoadScopeScheduling

from analyzer.reading.ocr import rapid

MISSES = Path(__file__).parent.parent / "fixtures" / "misses.yaml"


def plan_of(test: str) -> str | None:
    """The number of the fixture plan that a test is for: it stands in the name of its case."""
    found = re.search(r"[\[-](p\d+)\b", test)
    return found[1] if found else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Expects each listed case to fail; one that is right by now fails, until it is taken from the list.

    Tests of single plans come first, plan by plan, so that each is read once and then forgotten; others take up their
    reports, or leave threads, with which no process is forked. Of a plan, those of the whole program come first: what
    they have read serves those of its parts, in the folders below. Then comes the longest test, the accuracy on all
    that is labelled, beside which another process runs the rest.
    """
    listed = yaml.safe_load(MISSES.read_text(encoding="utf-8")) or {}
    known = {f"{test}[{case}]" for test, cases in listed.items() for case in cases}
    for item in items:
        if item.nodeid.removeprefix("tests/") in known:
            item.add_marker(pytest.mark.xfail(strict=True, reason="a known miss: fixtures/misses.yaml"))
    items.sort(key=turn)


def turn(item: pytest.Item) -> tuple[bool, str, int]:
    """When a test is run: those with the same stay in their order."""
    plan = plan_of(item.name)
    return (True, "", item.path.stem != "test_accuracy") if plan is None else (False, plan, len(item.path.parts))


def pytest_collection_finish() -> None:
    """What has been collected is there to the end: Python need not look through it for garbage again and again.

    What the tests of a plan hold, a page's every character, is no garbage either until the next plan.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000)


class ByPlan(LoadScopeScheduling):
    """With several processes: all tests of a plan in one, so that it is read once; all others of a file in one."""

    def _split_scope(self, nodeid: str) -> str:
        return plan_of(nodeid) or nodeid.partition("::")[0]


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> ByPlan:
    return ByPlan(config, log)


@pytest.fixture(scope="session", autouse=True)
def kept(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Reports on plans, and the cache, lie in a folder of this run alone, where all its processes find them."""
    own = tmp_path_factory.getbasetemp()
    fixture_plans.KEPT = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    os.environ["XDG_CACHE_HOME"] = str(fixture_plans.KEPT / "cache")


@pytest.fixture(scope="session", autouse=True)
def a_processor_each() -> Iterator[None]:
    """Beside other processes, a picture is read on one processor: on all, its threads use up what the others need."""
    with pytest.MonkeyPatch.context() as patch:
        if int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")) > 1:
            patch.setattr(rapid, "os", SimpleNamespace(sched_getaffinity=lambda _: {0}))
        yield
