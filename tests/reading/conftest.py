"""What the tests of reading share: an engine for pictures, whose models take a second to load."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest

from analyzer.reading.ocr import engines


@pytest.fixture(scope="session", autouse=True)
def one_engine() -> Iterator[None]:
    """All documents are read with one engine, as are the pages of one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engines, "engine", cache(engines.engine))
        yield
