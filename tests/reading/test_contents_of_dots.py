"""A row that holds nothing but leaders, as a damaged file may have one."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from analyzer.reading.tables import _is_contents


def test_a_row_of_nothing_but_dots_is_no_line_of_contents() -> None:
    """It has neither a title nor a page."""
    dots, title, page = (SimpleNamespace(text=text) for text in (".....", "Contributions", "7"))
    rows: list[list[Any]] = [[dots, dots], [title, page], [title, page], [title, page]]
    assert not _is_contents(rows)
