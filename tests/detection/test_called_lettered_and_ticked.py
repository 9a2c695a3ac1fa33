"""What a booklet calls Roth, accounts that have a letter, what a plan says it has none of, and boxes that tell when."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.report import CORE_PROVISIONS
from analyzer.verdict import statuses

AFTER_TAX, ROTH, CONVERSION, WITHDRAWAL = CORE_PROVISIONS
_CLASS_B = (
    "“Class B Contributions” means the contributions of a Member under Section 4.2, which are made from Pay on which "
    "federal income tax has been withheld.\n\n4.2 A Member may authorize the Company to withhold from each payment of "
    "Pay Class B Contributions in any whole percentage of Pay from 1% to 12%.\n\n"
)
_SUB_ACCOUNTS = (
    "6.1 The Board shall keep Sub-Account A, for Class A Contributions; Sub-Account B, for Class B Contributions; and "
    "Sub-Account R, for rollovers.\n\n"
)

SAID = [
    # "after-tax" is the booklet's word for Roth
    (
        "After-tax contributions are what the tax law calls designated Roth contributions.\n\nYou can make after-tax "
        "contributions of any whole percentage of your pay.",
        {AFTER_TAX: "not_addressed", ROTH: "permitted"},
    ),
    (
        "After-tax savings are what most plans call Roth.\n\nYou may choose after-tax savings of up to 50% of pay.",
        {AFTER_TAX: "not_addressed"},
    ),
    # money from taxed pay has no other name where there is no Roth
    (_CLASS_B + "The Plan contains no qualified Roth contribution program.", {AFTER_TAX: "permitted"}),
    (_CLASS_B + "Roth contributions are not provided for.", {AFTER_TAX: "permitted"}),
    # an account that has a letter
    (
        _CLASS_B + _SUB_ACCOUNTS + "8.2 A Member in Service may withdraw any part of Sub-Account B at any time.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        _CLASS_B + _SUB_ACCOUNTS + "8.2 A Member in Service may withdraw any part of Sub-Account R at any time.",
        {WITHDRAWAL: "not_addressed"},
    ),
    # Roth that is refused in one respect is there, and money with a name of its own may be Roth
    (_CLASS_B + "Roth contributions are not taken into account in computing the match.", {AFTER_TAX: "not_addressed"}),
    (_CLASS_B + "Rollovers of Roth contributions are not accepted.", {AFTER_TAX: "not_addressed"}),
    (_CLASS_B + "Roth deferrals are not permitted during a suspension.", {AFTER_TAX: "not_addressed"}),
    (_CLASS_B + "The Stock Fund includes no Roth contributions.", {AFTER_TAX: "not_addressed"}),
    # an account with other money in it too
    (
        _CLASS_B + "6.1 The Board shall keep Sub-Account B, for Class B Contributions, Class A Contributions and the "
        "match.\n\n8.2 A Member in Service may withdraw any part of Sub-Account B at any time.",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        _CLASS_B
        + "6.1 Sub-Account B holds Class B Contributions and rollovers.\n\n8.2 A Member in Service may withdraw any "
        "part of Sub-Account B at any time.",
        {WITHDRAWAL: "not_addressed"},
    ),
    # another kind of money called by the law's name, and Roth beside it
    (
        "After-tax contributions are what the Code calls employee contributions, and Roth deferrals are another thing. "
        "You may make after-tax contributions of up to 5% of pay.",
        {AFTER_TAX: "permitted"},
    ),
    # nothing further, nothing but earnings, and nothing past a limit
    (
        "The Plan took after-tax contributions until 2020. Nothing further shall be credited to the After-Tax Account.",
        {AFTER_TAX: "frozen"},
    ),
    (
        "Nothing but its earnings is credited to the After-Tax Account.",
        {AFTER_TAX: "frozen"},
    ),
    ("You have reached the limit. Nothing is credited to your after-tax account.", {AFTER_TAX: "not_addressed"}),
    # who wants to save is no grant
    (
        "An associate who wishes to save from pay that has already been taxed cannot use the thrift election.",
        {AFTER_TAX: "prohibited"},
    ),
    # a clause between what is denied and its verb
    (
        "No Account, whether or not it could be distributed, may be transferred to an In-Plan Roth Account.",
        {CONVERSION: "prohibited"},
    ),
    (
        "15. IN-PLAN ROTH ROLLOVERS\n☒ (a) Not permitted. No Account, whether or not it could be distributed, may be "
        "transferred to an In-Plan Roth Account.\n☐ (b) Permitted.",
        {CONVERSION: "prohibited"},
    ),
    (
        "Any Account, whether or not it could be distributed, may be transferred to an In-Plan Roth Account.",
        {CONVERSION: "permitted"},
    ),
]


@pytest.mark.parametrize(("text", "said"), SAID)
def test_what_it_says(text: str, said: dict[str, str]) -> None:
    told = statuses(findings(read_text(text, name="passage")), Profile(date(2026, 11, 30)))
    assert {name: told[name].status.value for name in said} == said


AUTOMATIC = [
    # what is ticked under "Automatic transfers", and whether conversions happen by themselves
    ("☐ The Administrator shall transfer them automatically.\n☒ Each transfer requires its own election.", False),
    ("☒ Each conversion needs a separate request by the Participant.", False),
    ("☒ Each transfer requires its own form", False),
    ("☒ The Administrator shall convert the After-Tax Account automatically each payroll period.", True),
]


@pytest.mark.parametrize(("boxes", "automatic"), AUTOMATIC)
def test_a_box_beside_the_automatic_one(boxes: str, automatic: bool) -> None:
    text = f"13. IN-PLAN ROTH CONVERSIONS\n☒ In-plan Roth conversions are permitted.\nAutomatic transfers:\n{boxes}"
    found = findings(read_text(text, name="passage"))
    assert any(one.provision == "auto_in_plan_conversion" and one.counted for one in found) is automatic
