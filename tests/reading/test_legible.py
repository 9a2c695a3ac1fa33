"""Text layers that say something else than is printed are noticed, and read from the picture."""

from __future__ import annotations

import io
import random
import re
import string
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from analyzer.errors import NoText
from analyzer.model import PageState
from analyzer.reading.document import read
from analyzer.reading.legible import is_legible
from tests.reading import make_pdfs

PROSE = [
    "Participants may contribute from one to ten percent of their pay after taxes have been taken out of it. These",
    "contributions are kept in an account of their own, and may be withdrawn at any time by notice to the committee.",
]
TABLE = ["Source", "Limit", "Vesting", "Pre-tax", "1% to 60%", "Immediate", "Company match", "4% of pay", "Three years"]
FORM = [
    "Employer: ______________________________",
    "Plan number: ______",
    "( ) 401(k)   ( ) 403(b)",
    "$ ________ % ______",
]
SPANISH = [
    "El Plan acepta aportaciones voluntarias después de impuestos de los empleados elegibles y permite retirarlas",
    "mientras usted trabaja. Las ganancias tributan cuando se retiran del Plan, salvo que se conviertan.",
]


def substituted(line: str) -> str:
    """Every letter another one: a map of a font that is not its own."""
    letters = list(string.ascii_lowercase)
    others = random.Random(3).sample(letters, 26)
    return line.lower().translate(str.maketrans("".join(letters), "".join(others)))


def shifted(line: str) -> str:
    """Glyph numbers taken for codes: "7KH 3ODQ" for "The Plan"."""
    return "".join(chr(ord(letter) - 29) if letter > " " else letter for letter in line)


def shuffled(line: str) -> str:
    return "".join(random.Random(3).sample(line, len(line)))


def private(line: str) -> str:
    return "".join(chr(0xE000 + ord(letter)) for letter in line)


@pytest.mark.parametrize("lines", [PROSE, TABLE, FORM, SPANISH, ["12"], []], ids=range(6))
def test_what_is_printed_is_legible(lines: list[str]) -> None:
    assert is_legible(lines)


@pytest.mark.parametrize("spoil", [substituted, shifted, shuffled, private, lambda line: line.replace(" ", "")])
def test_what_is_not_printed_is_not(spoil: Callable[[str], str]) -> None:
    assert not is_legible([spoil(line) for line in PROSE])


def test_characters_without_letters_are_no_text() -> None:
    assert not is_legible(["Page 3"], lost=900)


def with_another_map(data: bytes) -> bytes:
    """A PDF whose fonts say that their letters are others."""

    def other(found: re.Match[bytes]) -> bytes:
        code = int(found[2], 16)
        return found[1] + (
            b"<%04X>" % (ord("a") + (code - ord("a") + 7) % 26) if chr(code).islower() else found[0][len(found[1]) :]
        )

    with pikepdf.open(io.BytesIO(data)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream) and b"begincmap" in (content := item.read_bytes()):
                item.write(re.sub(rb"(<[0-9A-Fa-f]{4}> )<([0-9A-Fa-f]{4})>", other, content))
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def without_map(data: bytes) -> bytes:
    """A PDF whose fonts do not say what their glyphs are."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary) and "/ToUnicode" in item:
                del item["/ToUnicode"]
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


@pytest.fixture(scope="module")
def booklet() -> bytes:
    return make_pdfs.typst_pdf("#set page(width: 612pt, height: 792pt)\n#set text(size: 11pt)\n" + "\n".join(PROSE))


@pytest.mark.parametrize("spoil", [with_another_map, without_map])
def test_a_bad_text_layer_is_never_read_as_it_is(
    spoil: Callable[[bytes], bytes], booklet: bytes, tmp_path: Path
) -> None:
    (tmp_path / "plan.pdf").write_bytes(spoil(booklet))
    with pytest.raises(NoText, match="no page has text that can be used"):
        read(tmp_path / "plan.pdf", ocr="never")


@pytest.mark.slow
@pytest.mark.parametrize("spoil", [with_another_map, without_map])
def test_a_bad_text_layer_is_read_from_the_picture(
    spoil: Callable[[bytes], bytes], booklet: bytes, tmp_path: Path
) -> None:
    (tmp_path / "plan.pdf").write_bytes(spoil(booklet))
    document = read(tmp_path / "plan.pdf")
    assert [page.state for page in document.pages] == [PageState.OCR]
    assert {"ocr", "bad_text_layer"} <= {one.code for one in document.warnings}
    assert re.findall(r"\w+", document.text) == re.findall(r"\w+", " ".join(PROSE))
