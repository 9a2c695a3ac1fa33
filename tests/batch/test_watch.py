"""A drop folder: what is put in gets its report beside it, once it is there whole."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from analyzer.batch.batch import Wanted
from analyzer.batch.watch import NoFolderError, Watch, beside, watch
from analyzer.cli import run

PLANS = Path(__file__).parent.parent.parent / "fixtures" / "plans"
FIRM = PLANS / "p24-engineering-firm.pdf"
GUIDE = PLANS / "p08-bridgepoint-guide.pdf"

Watching = Callable[..., tuple[Watch, list[str]]]


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    (tmp_path / "inbox").mkdir()
    return tmp_path / "inbox"


@pytest.fixture
def watching(inbox: Path) -> Watching:
    """A watch on the inbox, and the lines that it says."""

    def made(per: str = "file") -> tuple[Watch, list[str]]:
        said: list[str] = []
        return Watch(Wanted([str(inbox)], inbox.parent / "plans.sqlite", 1, per), say=said.append), said

    return made


def test_a_document_that_is_dropped_in_gets_its_report_with_pictures(inbox: Path, watching: Watching) -> None:
    one, said = watching()
    assert one.look() == 0
    shutil.copy(FIRM, inbox / "firm.pdf")
    assert one.look() == 0  # it might still be growing
    assert one.look() == 1
    assert one.look() == 0  # the report itself is no document
    page = (inbox / "firm.pdf.report.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert "data:image/" in page
    [line] = said
    assert re.fullmatch(r"plan-analyzer: firm\.pdf: [a-z ]+; see firm\.pdf\.report\.html", line)


def test_a_file_that_grows_is_left_until_it_is_whole(inbox: Path, watching: Watching) -> None:
    one, _ = watching()
    for size in (10, 20, 30):
        (inbox / "plan.txt").write_text("x" * size)
        assert one.look() == 0
    assert one.look() == 1


def test_what_cannot_be_read_is_said_beside_it_until_it_can(inbox: Path, watching: Watching) -> None:
    one, said = watching()
    (inbox / "a<b>.pdf").write_bytes(b"no PDF")
    one.look()
    assert one.look() == 1
    page = inbox / "a<b>.pdf.report.html"
    assert "Not read: a&lt;b&gt;.pdf" in page.read_text()
    assert len(said) == 1
    shutil.copy(GUIDE, inbox / "a<b>.pdf")
    one.look()
    assert one.look() == 1
    assert "Not read" not in page.read_text(encoding="utf-8")


def test_a_plan_of_several_documents_has_one_report(inbox: Path, watching: Watching) -> None:
    one, _ = watching("folder")
    (inbox / "spd.txt").write_text("You may make after-tax contributions of up to 5% of your pay.")
    one.look()
    one.look()
    (inbox / "zmm.txt").write_text(
        "Effective January 1, 2026, you may convert after-tax money to Roth inside the plan."
    )
    one.look()
    assert one.look() == 1
    assert [path.name for path in inbox.glob("*.html")] == ["spd.txt.report.html"]
    assert re.search(r"zmm\.txt", (inbox / "spd.txt.report.html").read_text(encoding="utf-8"))


def test_the_longest_names_get_a_report_too() -> None:
    assert len(beside(f"/inbox/{'é' * 125}x.pdf").name.encode()) <= 255


def test_it_watches_until_it_is_ended(inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("analyzer.batch.watch.PAUSE", 0)
    (inbox / "plan.txt").write_text("You may make after-tax contributions.")
    watch(Wanted([str(inbox)], inbox.parent / "plans.sqlite", 1), (inbox / "plan.txt.report.html").exists)


@pytest.mark.parametrize("path", ["nowhere", "zip://::plans.zip", str(GUIDE)])
def test_only_folders_are_watched(path: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(NoFolderError):
        watch(Wanted([path], tmp_path / "plans.sqlite"))
    assert run(["batch", "--watch", path, "--store", str(tmp_path / "plans.sqlite")]) == 2
    assert capfd.readouterr().err.count("\n") == 1
