"""A run: every content once, every result kept, every failure with its reason; what the next run does again."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from analyzer.batch.batch import Wanted, batch
from analyzer.batch.records import Settings, report_in
from analyzer.batch.store import Store
from analyzer.batch.summary import Summary

from .craft import PRETENCE

SETTINGS = Settings("0.1.0", "patterns of today", timeout=30.0, memory=2**31)


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    (tmp_path / "plans").mkdir()
    return tmp_path / "plans"


def put(folder: Path, **texts: str) -> None:
    """Text documents, by their names."""
    folder.mkdir(exist_ok=True, parents=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text)


def go(*paths: Path | str, per: str = "file", retry: bool = False, **settings: Any) -> Summary:
    """A run with two workers into the store beside the plans."""
    store = Path(str(paths[0])).parent / "plans.sqlite"
    wanted = Wanted([str(path) for path in paths], store, 2, per, retry, replace(SETTINGS, **settings))
    return batch(wanted, craft=PRETENCE)


def done(summary: Summary) -> tuple[int, int, int]:
    """How many documents were analysed, known, and not read."""
    return summary.figures.analysed, summary.figures.reused, summary.figures.failed


def reasons(summary: Summary) -> dict[str, str]:
    """The kind of failure of each document that has one."""
    return {Path(row["address"]).name: row["kind"] for row in summary.failures}


def test_every_document_gets_its_result_and_the_next_run_does_nothing(plans: Path) -> None:
    put(plans, a="one", b="state: partial", c="three")
    first = go(plans)
    assert done(first) == (3, 0, 0)
    assert first.verdicts["supported"] == 2
    assert first.verdicts["partial"] == 1
    second = go(plans)
    assert done(second) == (0, 3, 0)
    assert second.verdicts == first.verdicts


def test_the_same_content_under_many_names_is_analysed_once(plans: Path) -> None:
    put(plans, **{f"copy{number}": "one" for number in range(20)}, other="two")
    assert done(go(plans)) == (2, 19, 0)
    put(plans, late="two")
    assert done(go(plans)) == (0, 22, 0)


def test_what_befalls_a_document_is_said_and_costs_nothing_else(plans: Path) -> None:
    good = {f"good{number}": f"text {number}" for number in range(10)}
    put(plans, bad="BAD", crash="CRASH", exit="EXIT", eat="EAT", killed="KILLED", **good)
    first = go(plans)
    assert done(first) == (10, 0, 5)
    kinds = {"bad": "unreadable", "crash": "crash", "exit": "crash", "eat": "memory", "killed": "crash"}
    assert reasons(first) == {f"{name}.txt": kind for name, kind in kinds.items()}
    second = go(plans)
    assert done(second) == (0, 10, 5)
    assert second.failures == first.failures
    assert done(go(plans, retry=True)) == (0, 10, 5)


def test_a_document_that_hangs_is_given_up_and_tried_again_with_more_time(plans: Path) -> None:
    put(plans, slow="HANG", good="text")
    assert reasons(go(plans, timeout=3.0)) == {"slow.txt": "timeout"}
    (plans / "slow.txt").touch()  # its times are new, its content is not
    assert "3 seconds" in go(plans, timeout=2.0).failures[0]["message"]
    assert "4.5 seconds" in go(plans, timeout=4.5).failures[0]["message"]


def test_new_content_at_an_address_takes_the_place_of_the_old(plans: Path) -> None:
    put(plans, a="state: partial")
    go(plans)
    put(plans, a="state: not_supported")
    assert done(go(plans)) == (1, 0, 0)
    with Store.to_read(plans.parent / "plans.sqlite") as store:
        assert [row["state"] for row in store.rows("SELECT state FROM results")] == ["not_supported"]
    put(plans, a="BAD")
    assert done(go(plans)) == (0, 0, 1)
    put(plans, a="state: partial")
    found = go(plans)
    assert done(found) == (0, 1, 0)
    assert found.failures == []


ANEW: list[tuple[dict[str, Any], tuple[int, int, int]]] = [
    ({}, (0, 2, 1)),
    ({"patterns": "patterns of tomorrow"}, (2, 0, 1)),
    ({"version": "0.2.0"}, (2, 0, 1)),
    ({"ocr": "never"}, (2, 0, 1)),
    ({"as_of": "2020-01-01"}, (2, 0, 1)),
    ({"timeout": 60.0}, (0, 2, 1)),
]


@pytest.mark.parametrize(("changed", "expected"), ANEW, ids=[str(changed) for changed, _ in ANEW])
def test_what_makes_results_anew(plans: Path, changed: dict[str, Any], expected: tuple[int, int, int]) -> None:
    put(plans, a="one", b="two", c="BAD")
    go(plans)
    assert done(go(plans, **changed)) == expected
    assert done(go(plans, **changed)) == (0, 2, 1)
    with Store.to_read(plans.parent / "plans.sqlite") as store:
        assert store.value("SELECT count(*) FROM plans") == 2  # anew, not beside
        assert store.value("SELECT count(*) FROM results") == 2


def test_what_vanishes_or_cannot_be_opened_is_a_failure_of_today(plans: Path) -> None:
    put(plans, a="one")
    gone = plans / "gone.txt"
    (plans / "loop.txt").symlink_to("loop.txt")
    found = go(plans, gone)
    assert done(found) == (1, 0, 2)
    assert reasons(found) == {"gone.txt": "vanished", "loop.txt": "vanished"}
    put(plans, gone="two")
    assert done(go(plans, gone)) == (1, 1, 1)


def test_the_documents_of_a_folder_are_one_plan(plans: Path) -> None:
    put(plans / "larkmoor", a_spd="plan: Larkmoor\nstate: partial", b_smm="state: supported")
    put(plans / "hollis", spd="plan: Hollis", copy="plan: Hollis", scan="BAD")
    found = go(plans, per="folder")
    assert done(found) == (4, 0, 1)
    rows = {row["name"]: row for row in found.plans}
    assert rows["Larkmoor"]["state"] == "supported"
    assert [rows[name]["documents"] for name in ("Larkmoor", "Hollis")] == [2, 1]
    assert [rows[name]["unread"] for name in ("Larkmoor", "Hollis")] == [0, 1]
    assert done(go(plans, per="folder")) == (0, 4, 1)


def test_a_folder_changes_with_what_lies_in_it(plans: Path) -> None:
    put(plans / "larkmoor", spd="plan: Larkmoor\nstate: partial")
    go(plans, per="folder")
    put(plans / "larkmoor", smm="state: supported")
    found = go(plans, per="folder")
    assert done(found) == (2, 0, 0)
    assert [(row["state"], row["documents"]) for row in found.plans] == [("partial", 2)]  # smm comes before spd
    (plans / "larkmoor" / "smm.txt").unlink()
    found = go(plans, per="folder")
    assert done(found) == (0, 1, 0)
    assert [(row["state"], row["documents"]) for row in found.plans] == [("partial", 1)]
    with Store.to_read(plans.parent / "plans.sqlite") as store:
        assert store.value("SELECT count(*) FROM results") == 1


def test_one_document_of_a_folder_that_crashes_does_not_cost_the_plan(plans: Path) -> None:
    put(plans / "larkmoor", spd="plan: Larkmoor", smm="CRASH", notice="three")
    found = go(plans, per="folder")
    assert done(found) == (2, 0, 1)
    assert reasons(found) == {"smm.txt": "crash"}
    assert [(row["documents"], row["unread"]) for row in found.plans] == [(2, 1)]
    assert done(go(plans, per="folder")) == (0, 2, 1)


IDENTITIES = [
    ({"a": "ein: 12-1\nnumber: 001\nplan: Savings Plan", "b": "ein: 12-1\nnumber: 001"}, [["a", "b"]]),
    ({"a": "ein: 12-1\nnumber: 001", "b": "ein: 12-1\nnumber: 002"}, [["a"], ["b"]]),
    ({"a": "ein: 12-1\nnumber: 001\nplan: The Acme Savings Plan", "b": "plan: ACME Savings  Plan"}, [["a", "b"]]),
    ({"a": "plan: Acme Plan", "b": "plan: Acme Plan\nstate: partial"}, [["a", "b"]]),
    ({"a": "no plan is named", "b": "nor here"}, [["a"], ["b"]]),
    (
        {  # two employers' plans of one name: an amendment that gives the name alone could be either's
            "a": "ein: 12-1\nnumber: 001\nplan: Savings Plan",
            "b": "ein: 34-5\nnumber: 001\nplan: Savings Plan",
            "c": "plan: Savings Plan",
        },
        [["a"], ["b"], ["c"]],
    ),
]


@pytest.mark.parametrize(("texts", "together"), IDENTITIES)
def test_documents_of_one_plan_find_each_other(plans: Path, texts: dict[str, str], together: list[list[str]]) -> None:
    put(plans, **texts)
    for expected in (len(texts), 0):
        found = go(plans, per="identity")
        assert found.figures.analysed == expected
        groups = [[Path(one).stem for one in row["addresses"].split("\n")] for row in found.plans]
        assert sorted(map(sorted, groups)) == together


def test_documents_in_an_archive_are_fetched_and_known_again(plans: Path) -> None:
    archive = plans / "plans.zip"
    with zipfile.ZipFile(archive, "w") as target:
        for name, text in (("a/spd.txt", "one"), ("a/smm.txt", "two"), ("b/bad.txt", "BAD")):
            target.writestr(name, text)
    store = plans / "plans.sqlite"
    for expected in ((2, 0, 1), (0, 2, 1)):
        found = batch(Wanted([f"zip://::{archive}"], store, 2, settings=SETTINGS), craft=PRETENCE)
        assert done(found) == expected
    assert [row["address"] for row in found.failures] == [f"zip://b/bad.txt::{archive}"]


def test_everything_in_the_report_is_in_the_tables(plans: Path) -> None:
    put(plans, a="plan: Larkmoor Plan\nsponsor: Larkmoor\nein: 12-1\nnumber: 001")
    go(plans)
    with Store.to_read(plans.parent / "plans.sqlite") as store:
        [plan] = store.rows("SELECT * FROM plans")
        report = json.loads(report_in(store, plan["id"]))
        assert [plan[name] for name in ("name", "sponsor", "ein", "number")] == [
            "Larkmoor Plan",
            "Larkmoor",
            "12-1",
            "001",
        ]
        assert json.loads(plan["routes"]) == report["verdict"]["routes"]
        whose = [(row["whose"], row["name"]) for row in store.rows("SELECT whose, name FROM verdicts")]
        assert whose == [("plan", None), ("group", "Local 12")]
        assert store.value("SELECT count(*) FROM provisions WHERE status = 'permitted'") == 2
        [found] = store.rows("SELECT * FROM findings")
        assert found["quote"] == report["evidence"][0]["quote"]
        assert found["document"] == "a.txt"
        [employer] = store.rows("SELECT * FROM employers")
        assert (employer["employer"], employer["plans"], employer["supported"]) == ("Larkmoor", 1, 1)
        assert store.value("SELECT ended_at IS NOT NULL FROM runs") == 1


def test_decisions_of_a_reviewer_outlive_a_new_analysis(plans: Path) -> None:
    put(plans, a="one")
    go(plans)
    path = plans.parent / "plans.sqlite"
    with Store.to_write(path) as store:
        sha256 = store.value("SELECT sha256 FROM documents")
        row = {
            "at": "2026-01-01",
            "author": "me",
            "sha256": sha256,
            "provision": "roth_deferrals",
            "decision": "reject",
        }
        store.insert("decisions", row)
    go(plans, patterns="patterns of tomorrow")
    with Store.to_read(path) as store:
        assert store.value("SELECT count(*) FROM decisions JOIN documents USING (sha256)") == 1


def test_nothing_to_read_is_no_failure(plans: Path) -> None:
    found = go(plans)
    assert done(found) == (0, 0, 0)
    assert "0 documents" in found.as_text()
