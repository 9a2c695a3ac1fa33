"""Known misses: answers on fixture plans that are not yet a careful reader's, listed in ``fixtures/misses.yaml``."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

MISSES = Path(__file__).parent.parent / "fixtures" / "misses.yaml"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Expects each listed case to fail; one that is right by now fails, until it is taken from the list."""
    listed = yaml.safe_load(MISSES.read_text(encoding="utf-8")) or {}
    known = {f"{test}[{case}]" for test, cases in listed.items() for case in cases}
    for item in items:
        if item.nodeid.removeprefix("tests/") in known:
            item.add_marker(pytest.mark.xfail(strict=True, reason="a known miss: fixtures/misses.yaml"))
