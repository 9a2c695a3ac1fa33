"""Odd papers: forms, tables and pages in shapes that plans do not often have, each with what should be found on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.reading.document import read
from tests.reading.odd_forms import FORMS
from tests.reading.odd_others import OTHERS
from tests.reading.odd_pages import PAGES
from tests.reading.odd_tables import TABLES
from tests.reading.scanning import scanned

PAPERS = {**FORMS, **TABLES, **PAGES, **OTHERS}


@pytest.mark.parametrize("name", PAPERS)
def test_an_odd_paper(name: str, tmp_path: Path) -> None:
    make, known = PAPERS[name]
    (tmp_path / "plan.pdf").write_bytes(make())
    document = read(tmp_path / "plan.pdf", ocr="never")
    assert [one for one in known if not one.is_in(document)] == []


@pytest.mark.slow
@pytest.mark.parametrize("name", ["stripes", "rules between columns", "side by side", "forms side by side"])
def test_an_odd_paper_as_a_scan(name: str, tmp_path: Path) -> None:
    """An engine of character recognition gives words in an order of its own."""
    make, known = PAPERS[name]
    (tmp_path / "plan.pdf").write_bytes(scanned(make(), dpi=200))
    document = read(tmp_path / "plan.pdf")
    assert [one for one in known if not one.is_in(document)] == []
