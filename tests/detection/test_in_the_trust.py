"""Rights and refusals in the words of trust agreements and amendments, and what of them is money that stays."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

ROTH = "roth_deferrals"

ON_DEMAND_AND_RESCINDED = (
    (
        (
            "Item 14. Voluntary After-Tax Contributions\n☒ (b) Permitted, not to exceed 8% of Compensation\n"
            "Item 15. Item 14 amounts may be distributed:\n☐ (a) At any time\n☐ (b) After age 59½\n☒ (c) Only "
            "on Severance from Employment, death or Disability"
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Item 14. Voluntary After-Tax Contributions\n☒ (b) Permitted, not to exceed 8% of Compensation\n"
            "Item 15. Item 14 amounts may be distributed:\n☒ (a) At any time\n☐ (b) After age 59½"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "The suspension of Voluntary Contributions adopted on March 3, 2009 is hereby rescinded as of "
            "January 1, 2022."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("The suspension of after-tax contributions is lifted effective July 1, 2021.", AFTER_TAX, "permitted"),
    (
        (
            "The resolution suspending after-tax contributions is rescinded, and Section 4.4 shall have effect "
            "as though the suspension had not occurred."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("The suspension of after-tax contributions adopted in 2009 remains in effect.", AFTER_TAX, "frozen"),
    ("The right to make after-tax contributions is hereby rescinded as of January 1, 2022.", AFTER_TAX, "frozen"),
    (
        (
            "What may I put in the Plan? From 1% to 75% of your pay, divided between pre-tax deferrals and "
            "Roth deferrals. Employees cannot add money in any other way."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You can save pre-tax or Roth. Apart from rollovers, employees cannot add money in any other way.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You may contribute pre-tax and Roth. No other way of putting money in is open to employees.",
        AFTER_TAX,
        "prohibited",
    ),
    ("You may contribute pre-tax, Roth and after-tax. There is no other way to add money.", AFTER_TAX, "permitted"),
    ("Before-tax 0%–60% | Roth 0%–60% | After-tax 0%–0%", AFTER_TAX, "prohibited"),
    ("Before-tax 1-60% | Roth 1-60% | After-tax 1-10%", AFTER_TAX, "permitted"),
    ("Permitted contribution rates: before-tax 1% to 60%, after-tax 0% to 0%.", AFTER_TAX, "prohibited"),
    (
        (
            "The Administrator shall pay to a Participant who so requests, at any time and without regard to "
            "the reason, any amount in the Voluntary After-Tax Account."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The Trustee shall pay to any Participant who so requests the balance of his After-Tax Account.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Notwithstanding Section 8.2, under which distribution of Accounts is deferred until Severance "
            "from Employment, the Trustee shall pay to a Participant on request any amount in his After-Tax "
            "Account."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("The Administrator shall pay to a Participant who has left the Company any amount in his After-Tax Account."),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        ("The Trustee shall return Nondeductible Contributions to any Participant upon his demand made in any month."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The Trustee shall return to a Participant excess after-tax contributions that fail the test.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "An amount may be rolled over to a Roth Account within the Plan only if it is payable to the "
            "Participant under some other Section of this Article."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "Direct Rollover to Roth Account Within the Plan. An amount may be rolled over under this Section "
            "only if it is then distributable."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "The After-Tax Account shall be payable to the Participant on request, whether or not he has left "
            "the Employer's service."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Any amount payable under this Article to a Participant still in service may, at his election, be "
            "credited instead to his In-Plan Roth Account."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "The After-Tax Account shall be payable to the Participant on request after he has left the "
            "Employer's service."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "No amount allocated to one class of Account shall thereafter be transferred to an Account of a "
            "different tax character."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        "No transfer of the kind described in Code Section 402A(c)(4) shall be made under the Plan.",
        CONVERSION,
        "prohibited",
    ),
    ("No amount held in an After-Tax Account shall be reclassified as Roth.", CONVERSION, "prohibited"),
    ("Section 6.12, In-Plan Roth Transfers, is stricken effective January 1, 2026.", CONVERSION, "prohibited"),
    (
        (
            "Section 6.12, In-Plan Roth Transfers, is stricken effective January 1, 2026; elections received "
            "on or before December 31, 2025 shall be carried out."
        ),
        CONVERSION,
        "prohibited",
    ),
    ("Section 6.13 (In-Plan Roth Transfers) is renumbered 6.12.", CONVERSION, "not_addressed"),
    ("Section 6.12, In-Plan Roth Transfers, is deleted and Section 6.13 is renumbered.", CONVERSION, "prohibited"),
    (
        (
            "A Participant may withdraw from his After-Tax Account on any Valuation Date, provided that "
            "contributions made in the Plan Year of the withdrawal or in either of the two preceding Plan "
            "Years shall remain in the Trust."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may take out your after-tax savings, but those of the last two years must stay in the Plan.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw after-tax contributions, provided that contributions made within 24 months shall "
            "remain in the Trust."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Each Participating Employer shall state in its Joinder Agreement whether its Employees may make "
            "After-Tax Contributions."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Each Employer shall specify in its Participation Agreement whether, and within what limits, its "
            "Employees may make After-Tax Contributions."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Whether Employees of a Participating Employer may make After-Tax Contributions is fixed by its "
            "Joinder Agreement."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
)

THE_SAME_RIGHT = (
    (
        (
            "Any Participant may direct that the whole or a part of any Account in which he is vested be "
            "transferred within the Trust to his Roth Transfer Account. No event that would entitle him to a "
            "distribution need have occurred."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        "A Participant may convert any vested Account. No distributable event need have occurred.",
        CONVERSION,
        "permitted",
    ),
    ("A Participant may convert any vested Account. A distributable event is not required.", CONVERSION, "permitted"),
    (
        "A Participant may convert any vested Account. He need not be entitled to a distribution.",
        CONVERSION,
        "permitted",
    ),
    (
        "A Participant may convert any vested Account, but only if a distributable event has occurred.",
        CONVERSION,
        "conditional",
    ),
    ("No event has occurred that entitles him to a conversion.", CONVERSION, "prohibited"),
    (
        (
            "A Participant may withdraw from his Rollover Account whenever he so requests. A Participant shall "
            "have the same right with respect to his Voluntary Contribution Account."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw rollover money at any time. The same right applies to your after-tax account.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You may withdraw rollover money at any time. The same is true of after-tax contributions.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("You may withdraw rollover money at any time. You have no such right with respect to your after-tax account."),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "You may withdraw rollover money at any time. There is no similar right for after-tax money.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "The contributions that may be made to the Trust are Pre-Tax Elective Deferrals, Matching "
            "Contributions and Profit Sharing Contributions, and none other."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    ("The contributions that may be made are pre-tax and Roth deferrals and no others.", AFTER_TAX, "prohibited"),
    (
        ("The contributions to be made to the Plan are deferrals, match and profit sharing; there are none other."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "The contributions that may be made to the Trust are Pre-Tax, Roth and After-Tax Contributions, "
            "and none other."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Matching Contributions shall be determined without regard to After-Tax Contributions, Catch-Up "
            "Contributions and Rollover Contributions."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Matching contributions are determined without regard to after-tax contributions, and no "
            "adjustment is made for a Participant who ceased Elective Deferrals during the year."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "No adjustment shall be made for a Participant who ceased after-tax contributions during the year.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("A Participant who ceases after-tax contributions may resume them at any time.", AFTER_TAX, "permitted"),
    (
        (
            "☐ None have ever been permitted.\n☒ Were permitted from 1/1/1988 through 12/31/1996 and are not "
            "permitted thereafter.\n☐ Are permitted currently, up to ____% of Compensation."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Section F. Employee After-Tax Contributions\n☐ None have ever been permitted.\n☒ Were permitted "
            "from 1/1/1988 through 12/31/1996 and are not permitted thereafter.\n☐ Are permitted currently, up "
            "to ____% of Compensation."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Before 1987 some members made voluntary contributions which they could deduct on their own income "
            "tax returns. The law ended these deductible contributions after 1986."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ('Before 1987 you could make deductible voluntary contributions ("QVECs"). None have been accepted since.'),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Deductible employee contributions made before 1987 are held in a separate account.", AFTER_TAX, "not_addressed"),
    (
        "Voluntary nondeductible contributions were accepted before 1987 and none have been accepted since.",
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Some features you may have seen in other plans are not part of ours:\n• after-tax contributions\n"
            "• converting any of your balance to Roth while it stays in the Plan"
        ),
        CONVERSION,
        "prohibited",
    ),
    ("Features that our Plan does not have:\n• after-tax contributions\n• loans", AFTER_TAX, "prohibited"),
    ("Features that our Plan does not have:\n• after-tax contributions\n• Roth conversions", CONVERSION, "prohibited"),
    ("Features new this year:\n• after-tax contributions\n• Roth conversions", AFTER_TAX, "permitted"),
    ("after-tax contributions (other than Roth 401(k) contributions, which you may make)", ROTH, "permitted"),
    (
        (
            'Can I do a "mega backdoor Roth" here? Not at the moment. We do take after-tax contributions, but '
            "they cannot be changed to Roth within the Plan."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "They cannot be changed to Roth within the Plan, and you cannot withdraw them while employed until "
            "you are 59½."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        "We take after-tax contributions, but you cannot withdraw them while employed until you are 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "A Participant who has completed 60 months of participation may convert his After-Tax Account; no "
            "such election shall be available to a Participant having a shorter period of participation."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "A Participant with five years of service may convert his After-Tax Account; no such election is "
            "available to others."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        "After five years you may withdraw after-tax money; no such withdrawal is available before then.",
        WITHDRAWAL,
        "conditional",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), [*ON_DEMAND_AND_RESCINDED, *THE_SAME_RIGHT])
def test_status(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))
    assert found[provision].status.value == status
