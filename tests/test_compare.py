"""Two editions of a plan: what was added, removed and changed, with the words that show it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from analyzer.cli import run

HEAD = """# {title}

Halden Optics 401(k) Plan. Summary Plan Description. {when}

## Plan facts

Plan name: Halden Optics 401(k) Plan

Employer identification number: 84-5550199

Plan number: 001

"""
OLD = (
    HEAD.format(title="Halden Optics 401(k) Plan", when="January 1, 2022")
    + """## Your contributions

You may make pre-tax contributions and Roth contributions of up to 50% of pay.

You may make after-tax contributions of 1% to 6%
of your base pay.

## Withdrawals while you work

You may withdraw your after-tax contributions and their earnings once each calendar quarter.

You may borrow up to half of your vested account.
"""
)
NEW = (
    HEAD.format(title="Halden Optics 401(k) Plan", when="January 1, 2026")
    + """## Your contributions

You may make pre-tax contributions and Roth contributions of up to 50% of pay.

You may make after-tax contributions of 1% to 15%
of your base pay.

## Roth conversion

You may convert your after-tax account to Roth inside the Plan at any time.

You may borrow up to half of your vested account.
"""
)


@pytest.fixture
def editions(tmp_path: Path) -> tuple[Path, Path]:
    for name, text in (("old", OLD), ("new", NEW)):
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    return tmp_path / "old.md", tmp_path / "new.md"


def compared(capfd: pytest.CaptureFixture[str], *words: str) -> dict:
    assert run(["compare", *words, "--as-of", "2026-11-23", "--format", "json"]) == 0
    return json.loads(capfd.readouterr().out)


def test_provisions_are_added_removed_and_changed(editions, capfd) -> None:
    found = compared(capfd, *map(str, editions))
    kinds = {one["provision"]: one["kind"] for one in found["changes"]}
    assert kinds["in_plan_roth_conversion"] == "added"
    assert kinds["in_service_after_tax"] == "removed"
    assert kinds["after_tax_contributions"] == "changed"
    assert {"roth_deferrals", "loans"} <= set(found["unchanged"])
    assert found["same_plan"] is True


def test_a_changed_limit_is_told_with_both_quotes(editions, capfd) -> None:
    changes = {one["provision"]: one for one in compared(capfd, *map(str, editions))["changes"]}
    change = changes["after_tax_contributions"]
    assert {"name": "percent_max", "old": 6, "new": 15} in change["attributes"]
    assert "1% to 6%" in change["old"]["evidence"][0]["quote"]
    assert "1% to 15%" in change["new"]["evidence"][0]["quote"]


def test_the_routes_of_the_answer_change(editions, capfd) -> None:
    found = {one["name"]: (one["old"], one["new"]) for one in compared(capfd, *map(str, editions))["verdict"]}
    assert found["routes"] == (["in_service_distribution"], ["in_plan_roth_conversion"])


def test_an_edition_compared_with_itself_is_the_same(editions, capfd) -> None:
    found = compared(capfd, str(editions[0]), str(editions[0]))
    assert found["changes"] == []
    assert found["verdict"] == []


def test_a_folder_is_an_edition_of_all_its_documents(editions, tmp_path, capfd) -> None:
    folder = tmp_path / "2026"
    folder.mkdir()
    editions[1].rename(folder / "spd.md")
    found = compared(capfd, str(editions[0]), str(folder))
    assert [one["name"] for one in found["new"]["documents"]] == ["spd.md"]


def test_every_face_names_the_change(editions, tmp_path, capfd) -> None:
    assert run(["compare", *map(str, editions)]) == 0
    text = capfd.readouterr().out
    assert "In-plan Roth conversion (new)" in text
    assert run(["compare", *map(str, editions), "-o", str(tmp_path / "changes.html")]) == 0
    page = (tmp_path / "changes.html").read_text(encoding="utf-8")
    assert "In-service withdrawal of after-tax money" in page
    assert "no longer stated" in page
    assert "<script" not in page


FIXTURES = Path(__file__).parent.parent / "fixtures"
PRINTED = (
    FIXTURES / "plans" / "p59-calloway-brandt.pdf",  # January 1, 2024
    FIXTURES / "editions" / "p59-calloway-brandt-2026.pdf",  # January 1, 2026
)
CHANGED = [
    # what is new in the edition of 2026: the provision, words of the old and of the new quote
    ("after_tax_contributions", "from 1% to 10% of your Eligible Earnings", "from 1% to 15% of your Eligible Earnings"),
    ("in_plan_roth_conversion", "does not permit you to convert any part", "once in each calendar month, at any age"),
    ("in_service_after_tax", "two such withdrawals", "four such withdrawals"),
]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict:
    """The comparison of two editions of a fixture, as PDFs."""
    changes = tmp_path_factory.mktemp("changes") / "changes.json"
    assert run(["compare", *map(str, PRINTED), "--as-of", "2026-11-23", "-o", str(changes)]) == 0
    return json.loads(changes.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("provision", "old", "new"), CHANGED)
def test_two_printed_editions_show_what_changed(printed: dict, provision: str, old: str, new: str) -> None:
    change = next(one for one in printed["changes"] if one["provision"] == provision)
    assert change["kind"] == "changed"
    assert any(old in piece["quote"] for piece in change["old"]["evidence"])
    assert any(new in piece["quote"] for piece in change["new"]["evidence"])


def test_the_later_edition_opens_a_way_to_roth(printed: dict) -> None:
    answer = {one["name"]: (one["old"], one["new"]) for one in printed["verdict"]}
    assert answer["state"] == ("partial", "supported")
    assert answer["routes"] == ([], ["in_plan_roth_conversion"])
    assert printed["same_plan"] is True
    assert {"roth_deferrals", "loans", "hardship"} <= set(printed["unchanged"])


def test_a_limit_that_its_grant_tells_and_a_match_read_as_they_are(capfd) -> None:
    assert run(["compare", *map(str, PRINTED), "--as-of", "2026-11-23"]) == 0
    text = capfd.readouterr().out
    assert "Limit on after-tax contributions" not in text  # told with the contributions
    assert "Match on after-tax contributions (changed)" in text
    assert "now:    ✕ None\n" in text


BAD = [
    (["missing.pdf", "old.md"], "missing.pdf"),
    (["old.md", "empty"], "no .pdf, .txt or .md document"),
    (["old.md", "new.md", "-o", "out.docx"], "no format goes with this suffix"),
]


@pytest.mark.parametrize(("words", "told"), BAD)
def test_bad_input_is_one_line(editions, tmp_path, capfd, monkeypatch, words, told) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    assert run(["compare", *words]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert told in err
    assert err.count("\n") == 1


RATES = [
    # what each edition says of after-tax contributions, the rows of the comparison
    (
        "You may make after-tax contributions of 1% to 6% of your base pay.",
        "After-tax contributions are no longer accepted.",
        ["After-tax contributions (changed)"],
    ),
]


@pytest.mark.parametrize(("before", "now", "rows"), RATES)
def test_a_limit_goes_with_its_grant(editions, capfd, before, now, rows) -> None:
    old, new = editions
    for path, said in ((old, before), (new, now)):
        path.write_text(HEAD.format(title="Plan", when="January 1, 2024") + f"## Contributions\n\n{said}\n")
    assert run(["compare", str(old), str(new), "--as-of", "2026-11-23"]) == 0
    told = [line for line in capfd.readouterr().out.splitlines() if line.endswith(("(changed)", "(no longer stated)"))]
    assert told == rows
