"""Tick boxes of every kind: their states, and the labels these belong to."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.model import Document, PassageKind
from analyzer.reading.document import read
from tests.reading.make_boxes import KINDS, OPTIONS
from tests.reading.scanning import scanned


def states(document: Document) -> list[tuple[str, bool | None]]:
    """The label each option's box belongs to, with its state."""
    found = [
        (document.quote(passage.span), passage.checked)
        for block in document.blocks
        for passage in block.passages
        if passage.kind is PassageKind.OPTION
    ]
    labels = sorted((label for label, _ in OPTIONS), key=len, reverse=True)
    return [(next((label for label in labels if label in text), text), state) for text, state in found]


@pytest.mark.parametrize("kind", KINDS)
def test_boxes_of_a_page(kind: str, tmp_path: Path) -> None:
    (tmp_path / "form.pdf").write_bytes(KINDS[kind]())
    assert states(read(tmp_path / "form.pdf")) == OPTIONS


IN_PICTURES = [kind for kind in KINDS if kind not in ("blanks", "form field whose value lies")]


@pytest.mark.slow
@pytest.mark.parametrize("kind", IN_PICTURES)
def test_boxes_of_a_scan(kind: str, tmp_path: Path) -> None:
    (tmp_path / "form.pdf").write_bytes(scanned(KINDS[kind](), askew=0.5))
    assert states(read(tmp_path / "form.pdf")) == OPTIONS
