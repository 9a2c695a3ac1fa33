"""The faces of a report: terminal text, JSON, one HTML file, Markdown, and the marked PDF (:mod:`.highlight`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from analyzer.model import Document
from analyzer.report import Report

Format = Literal["text", "json", "html", "markdown"]


def render(
    report: Report,
    format: Format,
    documents: Sequence[Document] = (),
    *,
    width: int = 80,
    color: bool = False,
    unicode: bool = True,
) -> str:
    """The report in one format; ``documents`` gives the HTML its page pictures, the rest shapes terminal text only."""
    if format == "json":
        from analyzer.reports import json

        return json.render(report)
    if format == "html":
        from analyzer.reports import html

        return html.render(report, documents)
    if format == "markdown":
        from analyzer.reports import markdown

        return markdown.render(report)
    if format == "text":
        from analyzer.reports import text

        return text.render(report, width=width, color=color, unicode=unicode)
    raise ValueError(f"not a report format: {format}")
