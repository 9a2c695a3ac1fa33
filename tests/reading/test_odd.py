"""Odd papers: forms, tables and pages in shapes that plans do not often have, each with what should be found on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.reading.document import read
from tests.reading.odd_forms import FORMS
from tests.reading.odd_pages import PAGES
from tests.reading.odd_tables import TABLES

PAPERS = {**FORMS, **TABLES, **PAGES}
MISSED = {"letters at the foot"}


@pytest.mark.parametrize("name", PAPERS)
def test_an_odd_paper(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if name in MISSED:
        request.applymarker(pytest.mark.xfail(strict=True, reason="not read yet"))
    make, known = PAPERS[name]
    (tmp_path / "plan.pdf").write_bytes(make())
    document = read(tmp_path / "plan.pdf", ocr="never")
    assert [one for one in known if not one.is_in(document)] == []
