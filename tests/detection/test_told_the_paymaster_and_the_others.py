"""What leans on the sentences before it: pay held back, the others of a list, a code, a feature of another plan."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # what the paymaster holds back, in a paper on a savings plan
    (
        "Part II of the Savings and Investment Plan: your Personal Fund. Tell the paymaster how many dollars "
        "a week to hold back out of your take-home pay. You may draw on it, and on what it has earned, "
        "whenever the pay office is open, and nobody will ask you why.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Part II of the Savings and Investment Plan: your Personal Fund. Tell the paymaster how many dollars "
        "a week to hold back out of your take-home pay. You may draw on it, and on what it has earned, "
        "whenever the pay office is open, and nobody will ask you why.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Members of the Thrift Plan may save more. Just let the payroll office know what amount to take out "
        "of your net pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Credit union. Tell the paymaster how many dollars a week to hold back out of your take-home pay. "
        "You may draw on it at any time.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Credit union. Tell the paymaster how many dollars a week to hold back out of your take-home pay. "
        "You may draw on it at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Besides the Savings Plan there are savings bonds. Tell the paymaster how many dollars a week to "
        "hold back out of your take-home pay for them.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Community fund. Tell the payroll office how much to take out of your take-home pay. Your gift is "
        "tax-deductible.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "A loan from the Savings Plan is easy to pay back. Tell the paymaster how many dollars a week to "
        "hold back out of your take-home pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    # the code that it is shown under
    (
        "When the Orley plan was folded into ours on October 1, 2018, balances from its voluntary after-tax "
        "feature came across too. They appear on statements as source ORL-VOL. Like the rest of an Orley "
        "account, ORL-VOL is paid when you retire, die, become disabled or otherwise leave us, not sooner.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "When the Orley plan was folded into ours on October 1, 2018, its voluntary after-tax savings came "
        "along. They appear on statements as source ORL-VOL. You may withdraw ORL-VOL at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    # an account that came from elsewhere is no feature of this plan
    ("Balances from its voluntary after-tax feature came across too.", AFTER_TAX, "not_addressed"),
    ("Money from the after-tax option of that plan was moved to ours.", AFTER_TAX, "not_addressed"),
    # the other two
    (
        "Which sources can I draw on before I leave? Pre-tax and match, not until 59½. Rollover, whenever "
        "you want. After-tax, likewise. And can I convert them to Roth inside the Plan instead? For pre-tax "
        "and match, no. For the other two, yes, in any month.",
        CONVERSION,
        "permitted",
    ),
    (
        "Which sources can I draw on before I leave? Pre-tax and match, not until 59½. Rollover and Roth, "
        "whenever you want. Can I convert them to Roth inside the Plan instead? For pre-tax and match, no. "
        "For the other two, yes, in any month.",
        CONVERSION,
        "not_addressed",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_leans_on_the_sentences_before_it(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
