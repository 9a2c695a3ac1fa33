"""Writes what README.md shows of the program: its real output and its accuracy, each between a pair of markers.

make readme
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
MARKED = re.compile(r"(<!-- generated: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
PLAN = "fixtures/plans/p01-larkmoor-savings-plan.pdf"
EDITIONS = ("fixtures/plans/p59-calloway-brandt.pdf", "fixtures/editions/p59-calloway-brandt-2026.pdf")
AS_OF = ["--as-of", "2026-11-23"]


def says(*words: str, succeeds: bool = True) -> str:
    """What a command prints; ``succeeds`` where another exit code than 0 is an error."""
    command = [sys.executable, "-m", "analyzer.cli", *words]
    settings = {**os.environ, "PYTHONIOENCODING": "utf-8", "COLUMNS": "80"}
    done = subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, encoding="utf-8", check=succeeds)
    return done.stdout


def verdict() -> str:
    """The first screen of a report."""
    whole = says("check", PLAN, *AS_OF)
    return fenced(whole.split("\n── ", 1)[0].rstrip() + "\n…")


def compare() -> str:
    """How a comparison of two editions begins."""
    whole = says("compare", *EDITIONS, *AS_OF)
    return fenced(whole.split("\nIn-service", 1)[0].rstrip() + "\n…")


def room() -> str:
    """The after-tax room of a year."""
    words = "--year 2026 --pay 210000 --age 38 --deferral 24500 --employer 10500 --plan-percent 20"
    return fenced(f"$ plan-analyzer room {words}\n\n{says('room', *words.split()).rstrip()}")


def patterns() -> str:
    """One rule, as ``patterns show`` prints it."""
    return fenced(says("patterns", "show", "after_tax.rollovers_refused").rstrip(), "yaml")


def accuracy() -> str:
    """The figures of ``evaluate`` on the labelled fixtures; figures below their floors are not shown but an error."""
    answer = json.loads(says("evaluate", "fixtures", "--check", "--format", "json", succeeds=False))
    if answer["below"]:
        raise RuntimeError("below the floor: " + "; ".join(answer["below"]))
    sets = answer["sets"]
    lines = [
        "| set | read | verdict right | wholly right | labels right | by patterns alone "
        "| false supported | false permitted |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for name, found in sets.items():
        plans, passages, labels = found["plans"], found["passages"], found["labels"]
        read = f"{plans['all']} plans" if plans["all"] else f"{passages['all']} passages"
        whole = plans if plans["all"] else passages
        cells = [
            f"`fixtures/{name}`",
            read,
            share(plans["verdict"], plans["all"]),
            share(whole["right"], whole["all"]),
            share(labels["right"], labels["all"]),
            "–" if plans["all"] else share(found["by_patterns"]["labels_right"], labels["all"]),
            str(found["false_supported"]) if plans["all"] else "–",
            str(found["false_permitted"]),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def share(right: int, of: int) -> str:
    """A count of a whole, with its percentage."""
    return f"{right} of {of} ({100 * right / of:.1f}%)" if of else "–"


def fenced(text: str, language: str = "text") -> str:
    """A block of code."""
    return f"```{language}\n{text}\n```"


PARTS: dict[str, Callable[[], str]] = {
    "verdict": verdict,
    "compare": compare,
    "room": room,
    "patterns": patterns,
    "accuracy": accuracy,
}


def regenerated(text: str) -> str:
    """The text with every marked part written anew."""
    return MARKED.sub(lambda match: f"{match[1]}{PARTS[match[2]]()}\n{match[3]}", text)


def main() -> None:
    """Rewrites README.md where something has changed."""
    before = README.read_text(encoding="utf-8")
    after = regenerated(before)
    if after != before:
        README.write_text(after, encoding="utf-8")
    print("README.md is current." if after == before else "README.md is regenerated.")


if __name__ == "__main__":
    main()
