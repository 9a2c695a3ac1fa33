"""The accuracy in README is that of today, and no figure is below its floor."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from fixture_plans import report_on
from test_readme import MAKER, README

from analyzer import evaluation
from analyzer.cli import run
from analyzer.model import Document, Profile
from analyzer.report import Report


def reported(paths: Sequence[Path], profile: Profile) -> tuple[Report, list[Document]]:
    """Stands for the analysis: the same, made when the tests of the plan were run."""
    [path] = paths
    return report_on(path.stem, profile.as_of), []


def test_the_accuracy_shown_is_that_of_today(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def says(*words: str, succeeds: bool) -> str:
        assert not succeeds
        run(list(words))
        return capfd.readouterr().out

    monkeypatch.setattr(evaluation, "analyze", reported)
    monkeypatch.setattr(MAKER, "says", says)
    shown = {match[2]: match[0] for match in MAKER.MARKED.finditer(README)}["accuracy"]
    assert shown == MAKER.regenerated(shown), "run `make readme`"
