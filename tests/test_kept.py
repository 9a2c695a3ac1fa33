"""What is worked out of the program's expressions is kept between runs, and nothing else is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

from analyzer import kept
from analyzer.detection import detect
from analyzer.reading.document import read_text
from analyzer.shapes import Expression, of_document

OWN = r"\b(?:after|post)-tax (?:contributions?|savings)\b"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    path = tmp_path / "folder" / "expressions.bin"
    monkeypatch.setattr(kept, "_path", lambda: path)
    kept._store.cache_clear()
    yield path
    kept._store.cache_clear()


def _another_run() -> None:
    kept._store.cache_clear()


def test_a_later_run_neither_parses_nor_compiles_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert Expression(OWN, regex.IGNORECASE).search("Your After-Tax savings")
    kept.keep()
    _another_run()
    monkeypatch.setattr(regex, "compile", None)
    monkeypatch.setattr("analyzer.shapes.needs", None)
    found = Expression(OWN, regex.IGNORECASE).search("Your After-Tax savings")
    assert found is not None
    assert found.span() == (5, 22)


def test_two_runs_at_once_keep_what_either_found(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Expression("deposits").search("deposits")
    first = kept._store()
    _another_run()
    Expression("savings").search("savings")
    kept.keep()
    with monkeypatch.context() as other_run:
        other_run.setattr(kept, "_store", lambda: first)
        kept.keep()
    assert set(kept._read(file)) == {("deposits", 0), ("savings", 0)}


@pytest.mark.parametrize("content", [b"", b"not such a file", b"\x00" * 400])
def test_a_damaged_file_is_as_none(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    assert Expression(OWN, regex.IGNORECASE).search("post-tax contributions")
    kept.keep()
    _another_run()
    assert kept.recall(OWN, regex.IGNORECASE).compiled


def test_a_folder_that_cannot_be_written_costs_nothing(file: Path) -> None:
    file.parent.write_text("a file stands where the folder would be")
    assert Expression(OWN, regex.IGNORECASE).search("post-tax contributions")
    kept.keep()
    assert file.parent.is_file()


def test_no_word_of_a_document_is_kept(file: Path) -> None:
    assert Expression(OWN, regex.IGNORECASE).search("after-tax savings")
    assert of_document(r"\bQuendelbrook\b").search("the Quendelbrook Plan")
    text = """Quendelbrook Savings Plan

    Schedule Q. Employees of Quendelbrook Vosselmark Mill.

    "Vosselmark Contributions" means after-tax employee contributions. Participants under Schedule Q may make Vosselmark
    Contributions. The Quendelbrook Thrift Plan was merged into this Plan; the Quendelbrook Thrift Account is closed.
    A Quendelbrook Steward (a highly compensated employee) may contribute up to 4% after tax."""
    detect(read_text(text, name="plan.txt"))
    kept.keep()
    assert kept._read(file)
    assert not [one for one, _ in kept._read(file) if regex.search("quendel|vossel|steward", one, regex.IGNORECASE)]
