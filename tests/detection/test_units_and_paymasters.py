"""Savings kept in units of classes, held out of pay by a paymaster and turned in, and what such savings are not."""

from __future__ import annotations

import pytest

from analyzer.detection import detect
from analyzer.model import Stance
from analyzer.reading.document import read_text
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

TURNED_IN = (
    ("Units bought with after-tax contributions may be surrendered on any Valuation Day.", WITHDRAWAL, "permitted"),
    ("After-tax units may be turned in by a Member at any time.", WITHDRAWAL, "permitted"),
    ("After-tax contributions may be turned in for cash while you are employed.", AFTER_TAX, "not_addressed"),
    ("After-tax units may not be surrendered before you leave the Bank.", WITHDRAWAL, "prohibited"),
    ("Units bought after tax may be turned in only after age 59½.", WITHDRAWAL, "conditional"),
    ("Your after-tax money can be turned into Roth money inside the Plan.", CONVERSION, "permitted"),
    ("Forms must be turned in before after-tax contributions begin.", WITHDRAWAL, "not_addressed"),
    ("The card for after-tax contributions may be turned in at any branch.", WITHDRAWAL, "not_addressed"),
)

HELD_OUT = (
    (
        "A Member may order the Paymaster to hold out up to 12% of each payment of Salary after taxes as after-tax "
        "contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "By signing the card you may have the Paymaster hold out a percentage of Salary for after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The pay office may be instructed to keep back from your wages, after taxes, up to 5% as after-tax savings.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Paymaster may not be ordered to hold out of Salary any after-tax contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    ("The Paymaster may be ordered to hold out of Salary the dues of the Officers' Club.", AFTER_TAX, "not_addressed"),
)

DESCRIBED = (
    ("After-tax contributions are neither a Deferral Deposit nor a Roth Deposit.", AFTER_TAX, "not_addressed"),
    ("After-tax contributions are not a Salary Deposit.", AFTER_TAX, "not_addressed"),
    ("What buys after-tax units is neither a deferral nor Roth.", AFTER_TAX, "not_addressed"),
    (
        "After-tax contributions draw no Deposit from the Bank.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Neither after-tax deposits nor Roth deposits may be made.", AFTER_TAX, "prohibited"),
    ("After-tax deposits are not accepted, nor are Roth deposits.", AFTER_TAX, "prohibited"),
)

_CLASSES = (
    "Class A Units are bought with Deferral Deposits, Class R with Roth Deposits. Employee thrift deposits "
    "after tax were taken from 1951 until March 31, 1987, and what is left of them is Class T. A Member who "
    "holds Class T Units may draw them down once in each calendar year. It is a small class: seventeen Members"
    " held any at the end of 2023.\n\n"
    "By the same card the Paymaster may be ordered to hold out of each payment of Salary, when every tax upon "
    "it has been withheld, a whole percentage of Salary not above twelve, to buy Units of Class C. What buys "
    "Class C Units is neither a Deferral Deposit nor a Roth Deposit, and draws no Deposit from the Bank.\n\n"
    "{rule}"
)


@pytest.mark.parametrize(("passage", "provision", "status"), (*TURNED_IN, *HELD_OUT, *DESCRIBED))
def test_what_is_held_out_and_turned_in(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status


def test_a_closed_class_of_units_says_nothing_of_an_open_one() -> None:
    rule = "Units of Class C may be turned in by a Member on any Valuation Day."
    found = [f for f in detect(read_text(_CLASSES.format(rule=rule))).findings if f.counted]
    taken = [f.stance for f in found if f.provision == AFTER_TAX]
    ways = [f.attributes.get("legacy_only") is True for f in found if f.provision == WITHDRAWAL]
    assert set(taken) == {Stance.PERMITS}
    assert ways == [True, False]
