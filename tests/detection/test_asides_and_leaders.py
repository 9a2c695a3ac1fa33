"""Leaders of three dots, pay sent to a kind of savings, what a word stands for, and what is said by the way."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

SPECIFICATIONS = (
    "FEATURES\nPre-tax savings ........ Yes\nAfter-tax savings ...... {savings}\n"
    "Roth conversion ... {conversion}\nLoans ... Yes, two"
)

SAID = (
    (SPECIFICATIONS.format(savings="N/A", conversion="N/A"), CONVERSION, "prohibited"),
    (SPECIFICATIONS.format(savings="Yes", conversion="Yes"), CONVERSION, "permitted"),
    ("From the bonus paid in June on, you can direct up to half of it to after-tax savings.", AFTER_TAX, "permitted"),
    (
        "From the bonus paid in June on, you can direct up to half of it to after-tax savings.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You may send up to half of your quarterly commissions to your after-tax account.", AFTER_TAX, "permitted"),
    (
        '"After-tax" is our word for Roth. You may make after-tax contributions of up to 8% of pay.',
        AFTER_TAX,
        "not_addressed",
    ),
    (
        'What payroll calls "after-tax" is really Roth. You may save up to 10% of pay after tax.',
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Where we write “after-tax” in this guide, on the website or on your pay stub, we mean Roth "
        "contributions. After-tax contributions may be 1% to 60% of your pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        'When we say "after-tax" in this booklet we do not mean Roth contributions. After-tax '
        "contributions can be 1% to 10% of your pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The classic kind of after-tax contribution, whose earnings are taxed later, is not part of this Plan.",
        AFTER_TAX,
        "prohibited",
    ),
    ("The Plan does not offer conversions that happen by themselves.", CONVERSION, "not_addressed"),
    ("The Plan does not offer conversions.", CONVERSION, "prohibited"),
    (
        "What is a Roth conversion? It moves money from one of your accounts to your Roth Account.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "What is a Roth conversion? It lets you move your after-tax account to your Roth account whenever you like.",
        CONVERSION,
        "permitted",
    ),
    (
        "You may withdraw the after-tax contributions that you paid in on thirty days' notice. The "
        "interest on those contributions remains in the fund until you retire, die or leave.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax contributions and earnings on them must remain in the Plan until you retire.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "A Participant may withdraw any part of his After-Tax Account on any Valuation Date, if his "
        "Spouse, if any, consents.",
        WITHDRAWAL,
        "permitted",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_is_said(text: str, provision: str, status: str) -> None:
    assert statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 29)))[provision].status.value == status
