"""What was seen and refused is shown where a reader could take it for an answer, and nowhere else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from analyzer.cli import run
from analyzer.exhibits import _plan_name

PLAN = """# Halden Optics 401(k) Plan

Summary Plan Description, January 1, 2026

## Your contributions

You may make pre-tax and Roth contributions of up to 50% of pay. The Plan does not accept after-tax contributions.

## Rollovers

You may roll after-tax contributions of another employer's plan into this Plan.

## Insurance

The Pension Benefit Guaranty Corporation does not insure plans of this kind.

## Claims

If you lose, it may order you to pay them if, for example, it finds your claim frivolous.
"""


def test_sentences_that_name_neither_the_money_nor_the_way_to_roth_are_no_exhibits(tmp_path: Path, capfd) -> None:
    (tmp_path / "spd.md").write_text(PLAN, encoding="utf-8")
    assert run(["check", str(tmp_path / "spd.md"), "--as-of", "2026-11-23", "--format", "json"]) == 0
    quotes = [piece["quote"] for piece in json.loads(capfd.readouterr().out)["evidence"]]
    assert any("another employer's plan" in quote for quote in quotes)
    assert not any("Pension Benefit" in quote or "frivolous" in quote for quote in quotes)


OF_OTHER_MONEY = """# Halden Optics 401(k) Plan

Summary Plan Description, January 1, 2026

## Your contributions

You may contribute 1% to 10% of pay after tax, as voluntary contributions that are not Roth.

## Roth conversion

You may convert your after-tax account to Roth inside the Plan at any time. Pre-tax money may be converted only after
you reach age 59½.

## Loans

Loan payments are taken from your paycheck after taxes.
"""


def test_what_converts_other_money_closes_nothing_and_loans_are_no_word_on_roth(tmp_path: Path, capfd) -> None:
    (tmp_path / "spd.md").write_text(OF_OTHER_MONEY, encoding="utf-8")
    assert run(["check", str(tmp_path / "spd.md"), "--as-of", "2026-11-23", "--format", "json"]) == 0
    evidence = json.loads(capfd.readouterr().out)["evidence"]
    pre_tax = [one for one in evidence if one["quote"].startswith("Pre-tax money may be converted")]
    assert pre_tax
    assert not any(one["counted"] and one["provision"] == "in_plan_roth_conversion" for one in pre_tax)
    assert not any("Loan payments" in one["quote"] and one["provision"] == "roth_deferrals" for one in evidence)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("3-B. The Mill Pension Plan", "Mill Pension Plan"),
        ("A Word About the Bonus Plan", "Bonus Plan"),
        ("MILL SHARE PLAN", "Mill Share Plan"),
        ("college has a deferred pay plan for deans", "deferred pay plan"),
        ("benefit pension plan", "defined benefit pension plan"),
        ("that firm's plan", ""),
        ("a separate plan", ""),
        ("403(b) Plan of the Mill Foundation", "403(b) Plan of the Mill Foundation"),
        ("The College’s plan", "The College’s plan"),
        ("ESPP", "ESPP"),
    ],
)
def test_another_plan_is_told_by_its_name_alone(words: str, name: str) -> None:
    assert _plan_name(words) == name
