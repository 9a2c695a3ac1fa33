"""What a batch is given, and the documents that it has."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from analyzer.batch.inputs import BadAddressError, inputs

LONG = "é" * 125 + "x.pdf"  # 255 bytes


@pytest.fixture
def plans(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of plan documents, with what else lies about in such folders."""
    for name in (
        "a/spd.pdf",
        "a/smm.PDF",
        "b/plan.txt",
        "b/deep/notes.md",
        "b/letter.docx",
        ".trash/old.pdf",
        "~$a.pdf",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


GIVEN = [
    (["a/spd.pdf"], ["a/spd.pdf"]),
    (["a"], ["a/smm.PDF", "a/spd.pdf"]),
    (["."], ["a/smm.PDF", "a/spd.pdf", "b/plan.txt", "b/deep/notes.md"]),
    (["a", "a/spd.pdf", "./a/../a/spd.pdf"], ["a/smm.PDF", "a/spd.pdf"]),
    (["*/*.pdf"], ["a/spd.pdf"]),
    (["**/*.md"], ["b/deep/notes.md"]),
    (["b/letter.docx"], ["b/letter.docx"]),  # named outright: to be refused by name, not passed over
]


@pytest.mark.parametrize(("given", "found"), GIVEN, ids=[" ".join(given) for given, _ in GIVEN])
def test_what_is_found(plans: Path, given: list[str], found: list[str]) -> None:
    assert [one.address for one in inputs(given)] == [str(plans / name) for name in found]


@pytest.mark.parametrize("given", ["gone.pdf", "gone", "none/*.pdf"])
def test_what_is_not_there_is_said_to_be_missing(plans: Path, given: str) -> None:
    assert [one.missing for one in inputs([given])] == [True]


def test_an_empty_folder_has_no_documents(tmp_path: Path) -> None:
    assert inputs([str(tmp_path)]) == []


def test_a_path_given_ten_thousand_times_is_one_document(plans: Path) -> None:
    assert len(inputs(["a/spd.pdf"] * 10_000)) == 1


def test_links_that_lead_in_circles_end(plans: Path) -> None:
    (plans / "a" / "up").symlink_to(plans)
    (plans / "a" / "self.pdf").symlink_to("self.pdf")
    (plans / "b" / "dangling.pdf").symlink_to("nowhere.pdf")
    found = [one.address for one in inputs(["."])]
    assert len(found) == len(set(found)) == 6
    assert str(plans / "a" / "self.pdf") in found  # it cannot be read, and that is said of it


def test_a_name_that_looks_like_a_glob_is_a_file_where_there_is_one(plans: Path) -> None:
    (plans / "plan [2026].pdf").touch()
    assert [one.name for one in inputs(["plan [2026].pdf"])] == ["plan [2026].pdf"]


@pytest.mark.parametrize("name", ["план 401(k) – 日本.pdf", LONG, "a\nb.pdf", " .pdf"])
def test_names_of_every_kind(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    assert [one.name for one in inputs([str(tmp_path)])] == [name]


def test_a_name_that_is_no_text_is_written_out(tmp_path: Path) -> None:
    try:
        (Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.pdf"))).touch()
    except OSError:
        pytest.skip("this file system takes text only")
    [one] = inputs([str(tmp_path)])
    assert one.name == r"\xff\xfe.pdf"
    assert Path(one.place).exists()


def test_addresses_into_an_archive(plans: Path) -> None:
    with zipfile.ZipFile("plans.zip", "w") as archive:
        for name in ("2026/a/spd.pdf", "2026/b.pdf", "2026/c.docx"):
            archive.writestr(name, name)
    whole = ["zip://2026/a/spd.pdf::plans.zip", "zip://2026/b.pdf::plans.zip"]
    assert [one.address for one in inputs(["zip://2026::plans.zip"])] == whole
    assert [one.address for one in inputs(["zip://2026/*.pdf::plans.zip"])] == whole[1:]
    assert [one.address for one in inputs([whole[0]])] == whole[:1]
    assert [(one.name, one.folder) for one in inputs([whole[0]])] == [("spd.pdf", "zip://2026/a::plans.zip")]
    assert [one.missing for one in inputs(["zip://2027/*.pdf::plans.zip"])] == [True]


def test_an_address_without_a_driver_says_what_to_install() -> None:
    with pytest.raises(BadAddressError, match="s3fs"):
        inputs(["s3://plans/2026"])
    with pytest.raises(BadAddressError, match="nosuch"):
        inputs(["nosuch://plans"])
