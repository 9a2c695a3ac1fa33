"""Files made to hurt: each costs itself alone, within the limits, and leaves one line."""

from __future__ import annotations

import os
import time
import zlib
from pathlib import Path

import pytest

from analyzer.apart import Apart, WorkerDied
from analyzer.errors import DocumentTooLarge, UnreadableDocument
from analyzer.reading import worker
from analyzer.reading.document import read
from benchmarks import fuzz_reading


def pdf_of(*objects: bytes) -> bytes:
    """A PDF of numbered objects, the first of which is the catalogue."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"trailer <</Size %d /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start))


def page(content: bytes, box: bytes = b"0 0 612 792", count: int = 1, kids: bytes = b"3 0 R") -> bytes:
    packed = zlib.compress(content, 9)
    return pdf_of(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (count, kids),
        b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>" % box,
        b"<</Length %d/Filter/FlateDecode>>stream\n" % len(packed) + packed + b"\nendstream",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )


WORDS = b"BT /F 10 Tf 72 700 Td (After-tax contributions are permitted for every participant of the plan.) Tj ET "


def test_too_many_pages(tmp_path: Path) -> None:
    (tmp_path / "many.pdf").write_bytes(page(WORDS, count=50_000, kids=b"3 0 R " * 50_000))
    with pytest.raises(DocumentTooLarge, match="pages"):
        read(tmp_path / "many.pdf")


def test_a_page_as_large_as_a_field(tmp_path: Path) -> None:
    boxes = b"60 699 10 10 re S 60 679 10 10 re S "
    (tmp_path / "large.pdf").write_bytes(page(WORDS + boxes, box=b"0 0 100000 100000"))
    assert "permitted" in read(tmp_path / "large.pdf", ocr="never").text


@pytest.mark.slow
def test_a_page_as_large_as_a_field_is_recognised_small(tmp_path: Path) -> None:
    (tmp_path / "large.pdf").write_bytes(page(WORDS, box=b"0 0 100000 100000"))
    try:
        read(tmp_path / "large.pdf", ocr="always")
    except UnreadableDocument as error:
        assert "\n" not in str(error)


@pytest.mark.slow
def test_a_bomb_ends_at_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "TIME_LIMIT", 8.0)
    (tmp_path / "bomb.pdf").write_bytes(page(b"0 0 m 9 9 l S " * 20_000_000))
    reading = worker.Reading([tmp_path / "bomb.pdf"], "never", None)
    start = time.monotonic()
    with pytest.raises(UnreadableDocument):
        reading.documents()
    assert time.monotonic() - start < 60


def test_a_box_far_outside_the_page(tmp_path: Path) -> None:
    far = b"BT /F 10 Tf 1 0 0 1 3e9 700 Tm (permitted) Tj ET 2.99999998e9 699 10 10 re S "
    (tmp_path / "far.pdf").write_bytes(page(WORDS + far + b"9999999990 699 10 10 re S "))
    assert "permitted" in read(tmp_path / "far.pdf", ocr="never").text


def test_a_loop_of_pages(tmp_path: Path) -> None:
    (tmp_path / "loop.pdf").write_bytes(page(WORDS, count=3, kids=b"2 0 R 3 0 R"))
    try:
        assert read(tmp_path / "loop.pdf").pages
    except UnreadableDocument as error:
        assert "\n" not in str(error)


def test_a_crash_is_the_files_own() -> None:
    with pytest.raises(WorkerDied):
        Apart(os._exit, 1).result(20)


def test_what_no_code_expected_ends_quietly(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(WorkerDied):
        Apart(divmod, 1, 0).result(20)
    assert capfd.readouterr().err == ""


@pytest.mark.slow
def test_damaged_files_are_read_or_refused() -> None:
    tally = fuzz_reading.run(0, 400)
    assert tally.worse == []
    assert sum(tally.outcomes.values()) == 400


def test_words_that_stand_nowhere(tmp_path: Path) -> None:
    skewed = b"1 0 0 4294967295 0 0 cm 1 0 4294967295 1 0 0 cm " * 2
    nowhere = b"q " + skewed + b"BT /F 10 Tf 72 600 Td (Nowhere) Tj ET Q "
    (tmp_path / "nowhere.pdf").write_bytes(page(nowhere + WORDS))
    text = read(tmp_path / "nowhere.pdf", ocr="never").text
    assert "permitted" in text
    assert "Nowher" not in text


def test_half_a_character_in_the_title(tmp_path: Path) -> None:
    words = page(WORDS)
    title = b"7 0 obj\n<</Title <FEFF0041D800>/Author (A. Writer)>>\nendobj\n"
    (tmp_path / "title.pdf").write_bytes(
        words.replace(b"xref\n", title + b"xref\n", 1).replace(b"/Root", b"/Info 7 0 R/Root")
    )
    document = read(tmp_path / "title.pdf", ocr="never")
    assert "permitted" in document.text
    assert document.metadata == {"Author": "A. Writer"}
