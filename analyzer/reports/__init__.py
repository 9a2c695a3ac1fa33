"""The faces of a report: terminal text, JSON, one HTML file, Markdown, and the marked PDF (:mod:`.highlight`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from analyzer.model import Document
from analyzer.report import Report
from analyzer.reports import json, markdown, text
from analyzer.reports.text import FILE, Terminal

__all__ = ["Format", "Terminal", "render"]

Format = Literal["text", "json", "html", "markdown"]


def render(
    report: Report,
    format: Format | str,
    documents: Sequence[Document] = (),
    terminal: Terminal = FILE,
) -> str:
    """The report in one :data:`Format`; ``documents`` gives HTML its page pictures, ``terminal`` shapes the text."""
    if format == "json":
        return json.render(report)
    if format == "html":
        from analyzer.reports import html  # noqa: PLC0415 - the template engine is for this format only

        return html.render(report, documents)
    if format == "markdown":
        return markdown.render(report)
    if format == "text":
        return text.render(report, terminal)
    raise ValueError(f"not a report format: {format}")
