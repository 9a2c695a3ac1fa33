"""The report as its one JSON object."""

from __future__ import annotations

from analyzer.report import Report


def render(report: Report) -> str:
    """Indented JSON, ending in a newline."""
    return report.model_dump_json(indent=2) + "\n"
