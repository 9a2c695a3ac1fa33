"""``schema``, ``evaluate`` and ``patterns``: what keeps the program right."""

# ruff: noqa: PLC0415 - commands import what they use when they run

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from analyzer import output
from analyzer.cli.options import FormatOption, PlainFormat


def schema() -> None:
    """Print the JSON Schema of the report."""
    import json

    from analyzer.report import Report

    found = {"$schema": "https://json-schema.org/draft/2020-12/schema", **Report.model_json_schema()}
    output.print_out(json.dumps(found, indent=2) + "\n")


def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="A folder or file of labelled documents or passages.")],
    format: FormatOption = PlainFormat.TEXT,
    check: Annotated[bool, typer.Option(help="Exit with 1 where a figure is below its floor (floors.yaml).")] = False,
) -> int:
    """Measure accuracy against labelled documents or passages, per class."""
    from analyzer.evaluation import evaluate as measured

    result = measured(gold, check=check)
    output.print_out(result.as_json() if format is PlainFormat.JSON else result.as_text())
    return 1 if result.below else 0


def list_patterns() -> None:
    """List the pattern files and their rules."""
    from analyzer.catalogue import listing

    output.print_out(listing())


def show_pattern(rule: Annotated[str, typer.Argument(metavar="ID", help="The rule's id.")]) -> None:
    """Show one rule with its source and examples."""
    from analyzer.catalogue import shown

    output.print_out(shown(rule))


def run_pattern_tests() -> int:
    """Run every rule's accept and reject examples; exit code 1 where one fails."""
    from analyzer.examples import run_examples

    text, failed = run_examples()
    output.print_out(text)
    return 1 if failed else 0
