"""Every quote is on its page, and its boxes enclose exactly its characters, by another program's reading."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pdfplumber
import pytest

from analyzer.model import Document, Passage
from analyzer.reading.document import read
from analyzer.reading.pictures import page_picture
from analyzer.reading.places import boxes, boxes_of
from tests.reading.make_pdfs import MAKERS

_MARKS = re.compile(r"[☐☒☑✓✔✗✘❏■]")


@pytest.fixture(scope="module", params=sorted(MAKERS))
def document(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Document:
    path: Path = tmp_path_factory.mktemp("pdfs") / f"{request.param}.pdf"
    path.write_bytes(MAKERS[request.param]())
    return read(path)


def squeezed(text: str) -> str:
    """Text without what programs disagree about: white space, hyphens, tick signs, ligatures."""
    for ligature, letters in (("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl")):
        text = text.replace(ligature, letters)
    return _MARKS.sub("", re.sub(r"[\s\-\u00ad\u2010]+", "", text))


def passages(document: Document) -> list[Passage]:
    return [passage for block in document.blocks for passage in block.passages]


def test_every_passage_is_where_its_boxes_say(document: Document) -> None:
    """The characters whose centres lie in the boxes are those of the quote, in pdfplumber's reading."""
    found = passages(document)
    with pdfplumber.open(io.BytesIO(document.data)) as pdf:
        chars = {page.page_number: page.chars for page in pdf.pages}
        crops = {page.page_number: page.cropbox for page in pdf.pages}
    for passage, places in zip(found, boxes_of(document, [passage.span for passage in found]), strict=True):
        quote = squeezed(document.quote(passage.span))
        inside: list[str] = []
        for box in places:
            left, top = crops[box.page][0], crops[box.page][1]
            inside += [
                char["text"]
                for char in chars[box.page]
                if "Dingbats" not in char["fontname"]
                and box.x0 - 0.5 <= (char["x0"] + char["x1"]) / 2 - left <= box.x1 + 0.5
                and box.top - 0.5 <= (char["top"] + char["bottom"]) / 2 - top <= box.bottom + 0.5
            ]
        assert sorted(squeezed("".join(inside))) == sorted(quote), (document.quote(passage.span), places)


def test_spans_origins_and_pages_agree(document: Document) -> None:
    """Pages are contiguous slices, each with one origin per character; blocks and passages lie in order inside."""
    assert document.pages[0].start == 0
    assert document.pages[-1].end == len(document.text)
    for before, after in zip(document.pages, document.pages[1:], strict=False):
        assert before.end == after.start
    for page in document.pages:
        assert len(page.origins) == page.end - page.start
    end = 0
    for block in document.blocks:
        assert block.span.start >= end
        end = block.span.end
        assert "\n" not in document.text[block.span.start : block.span.end]
        for passage in block.passages:
            assert block.span.start <= passage.span.start < passage.span.end <= block.span.end
            assert document.quote(passage.span).strip()


def test_one_box_per_line(tmp_path: Path) -> None:
    path = tmp_path / "columns.pdf"
    path.write_bytes(MAKERS["columns_by_row"]())
    document = read(path)
    first = passages(document)[1]
    places = boxes(document, first.span)
    assert len(places) == 4  # four visual lines of the left column
    assert all(box.page == 1 and box.x1 < 300 for box in places)
    assert boxes(document, first.span) == tuple(sorted(places, key=lambda box: box.top))


def test_a_quote_over_a_page_break_has_boxes_on_both(tmp_path: Path) -> None:
    path = tmp_path / "over.pdf"
    path.write_bytes(MAKERS["over_the_page"]())
    document = read(path)
    broken = next(one for one in passages(document) if "only if they were" in document.quote(one.span))
    assert [box.page for box in boxes(document, broken.span)] == [1, 2]


def test_pictures_of_pages(tmp_path: Path) -> None:
    path = tmp_path / "form.pdf"
    path.write_bytes(MAKERS["form"]())
    assert page_picture(read(path), 1, 1.0).size == (612, 792)
