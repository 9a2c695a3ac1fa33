"""The library: searched, filtered, sorted, a page at a time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

import pytest

from analyzer.batch.records import Arrival, Records
from analyzer.batch.store import Store
from analyzer.review.library import PAGE, Query, listing
from analyzer.review.shelf import Shelf
from tests.review.conftest import Page

PLANS = [
    ("Larkmoor Savings Plan", "Larkmoor Analytics", "spd-2026.pdf", "supported", "2026-01"),
    ("Hollis Thrift Plan", "Hollis 100% Bank", "thrift.pdf", "partial", "2024"),
    ("Cordell Plan", "Cordell_Steel", "larkmoor copy.pdf", "not_supported", "2019-05-01"),
    (None, None, "scan.pdf", "inconclusive", None),
]


@pytest.fixture
def shelf(page: Page) -> Shelf:
    """A store with these plans."""
    report = page.report(page.drop(("t.txt", b"Summary Plan Description\nAcme 401(k) Plan\nWe match."))["plan"])
    shelf = page.service.shelf
    with shelf.writing() as store:
        store.write("DELETE FROM plans")
    for number, plan in enumerate(PLANS):
        add(shelf, report, number, plan)
    return shelf


def add(shelf: Shelf, report: dict[str, Any], number: int, plan: Sequence[str | None]) -> None:
    """Puts a plan into the store: its name, sponsor, file, verdict and date."""
    name, sponsor, file, state, dated = plan
    assert file is not None
    digest = f"{number:064x}"
    told = {
        **report,
        "plan": {**report["plan"], "name": name, "sponsor": sponsor},
        "documents": [{**report["documents"][0], "name": file, "date": dated, "sha256": digest}],
        "verdict": {**report["verdict"], "state": state},
    }
    store = Store(shelf.path, sqlite3.connect(shelf.path, isolation_level=None))
    records = Records.begin(store, shelf.settings, "test")
    records.keep([Arrival(file, file, file, None, digest, 1, file)], digest, json.dumps(told), 0.1)
    store.close()


def names(shelf: Shelf, **asked: str) -> list[str]:
    with shelf.reading() as store:
        return [row.name for row in listing(store, Query.of(asked)).rows]


SEARCHES = [
    ({"q": "larkmoor"}, ["Cordell Plan", "Larkmoor Savings Plan"]),  # a document's name too
    ({"q": "LARKMOOR savings"}, ["Larkmoor Savings Plan"]),
    ({"q": "100%"}, ["Hollis Thrift Plan"]),
    ({"q": "cordell_"}, ["Cordell Plan"]),
    ({"q": "%"}, ["Hollis Thrift Plan"]),
    ({"q": "' OR 1=1 --"}, []),
    ({"state": "partial"}, ["Hollis Thrift Plan"]),
    ({"state": "nonsense", "q": "thrift"}, ["Hollis Thrift Plan"]),
    ({"sort": "plan"}, ["Cordell Plan", "Hollis Thrift Plan", "Larkmoor Savings Plan", "Plan name not stated"]),
    (
        {"sort": "verdict"},
        ["Larkmoor Savings Plan", "Hollis Thrift Plan", "Plan name not stated", "Cordell Plan"],
    ),
    ({"sort": "dated"}, ["Larkmoor Savings Plan", "Hollis Thrift Plan", "Cordell Plan", "Plan name not stated"]),
    ({"sort": "id; DROP TABLE plans", "q": "thrift"}, ["Hollis Thrift Plan"]),
    ({"reviewed": "yes"}, []),
    ({"page": "99"}, ["Plan name not stated", "Cordell Plan", "Hollis Thrift Plan", "Larkmoor Savings Plan"]),
]


@pytest.mark.parametrize(("asked", "expected"), SEARCHES, ids=[str(row[0]) for row in SEARCHES])
def test_what_is_found(shelf: Shelf, asked: dict[str, str], expected: list[str]) -> None:
    found = names(shelf, **asked)
    assert found == expected if "sort" in asked or "page" in asked else sorted(found) == sorted(expected)


def test_an_override_is_the_verdict_that_is_filtered_by(shelf: Shelf) -> None:
    with shelf.writing() as store:
        row = {"at": "2026-01-01T00:00:00+00:00", "author": "Ada", "provision": "verdict", "decision": "override"}
        store.insert("decisions", {**row, "sha256": f"{1:064x}", "status": "supported", "note": "why"})
    assert sorted(names(shelf, state="supported")) == ["Hollis Thrift Plan", "Larkmoor Savings Plan"]
    assert names(shelf, reviewed="yes") == ["Hollis Thrift Plan"]


def test_a_page_holds_so_many_and_the_tally_counts_all(shelf: Shelf, page: Page) -> None:
    report = page.report(1)
    for number in range(10, 10 + PAGE):
        add(shelf, report, number, (f"Plan {number}", "Many", "m.pdf", "partial", "2020"))
    with shelf.reading() as store:
        found = listing(store, Query.of({"q": "many", "page": "1"}))
        assert (len(found.rows), found.total, found.pages) == (PAGE, PAGE, 1)
        everything = listing(store, Query.of({"page": "2"}))
        assert (len(everything.rows), everything.total, everything.pages) == (4, PAGE + 4, 2)
        assert everything.states == {"supported": 1, "partial": PAGE + 1, "not_supported": 1, "inconclusive": 1}
