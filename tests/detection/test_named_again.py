"""What leans on the sentence before, money told by where it goes, texts amended in full, and "
"items of forms that ask for an event."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

_ASKED = (
    "Does the Plan have Roth or after-tax contributions? It has one of them. The former is not "
    "offered. The latter is available, up to 8% of pay."
)
_FIRST = "Roth contributions and traditional after-tax contributions are often confused. We offer only the first."
_VOTED = (
    "Two features were proposed: after-tax contributions and in-plan conversions. The first was "
    "adopted. The second was voted down."
)
_FORM = "In-Plan Roth Conversions\na. [ ] Not available under the Plan.\nb. [X] Available."
_ACCOUNTS = f"{_FORM} The following Accounts may be converted:\n"

SAID = (
    # the first and the second of two things just named
    (_ASKED, ROTH, "prohibited"),
    (_ASKED, AFTER_TAX, "permitted"),
    (_FIRST, ROTH, "permitted"),
    (_FIRST, AFTER_TAX, "prohibited"),
    (_VOTED, AFTER_TAX, "permitted"),
    (_VOTED, CONVERSION, "prohibited"),
    (
        "People ask about after-tax contributions and in-plan Roth conversions. Our Plan has the first "
        "but not the second.",
        CONVERSION,
        "prohibited",
    ),
    # and what is neither of them
    (
        "You may make Roth contributions and after-tax contributions. The first payroll is January 9. "
        "The second is January 23.",
        ROTH,
        "permitted",
    ),
    (
        "You may make Roth contributions and after-tax contributions. The first is limited by the IRS. "
        "The second to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    ("Roth and after-tax contributions were considered. Both were adopted.", AFTER_TAX, "permitted"),
    ("Roth and after-tax contributions were considered. Both were turned down.", AFTER_TAX, "prohibited"),
    ("You asked about after-tax savings and Roth savings. The former ended in 2015.", AFTER_TAX, "frozen"),
    (
        "There are Roth and after-tax contributions in many plans. The first is offered here; the second isn't.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You asked about Roth deferrals and after-tax savings. The Plan accepts the first. It does not "
        "accept the second.",
        ROTH,
        "permitted",
    ),
    (
        "After-tax savings go two ways: in-plan Roth conversion or a rollover to a Roth IRA. The first is done daily.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Roth conversions of after-tax contributions are popular. The first was made in 2019.",
        AFTER_TAX,
        "not_addressed",
    ),
    # what an account takes no more
    (
        "Until 2001 members could have up to 5% of wages placed in a Voluntary Account. No money has "
        "been put into it since then.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "You may contribute to your After-Tax Account by payroll. Nothing has been put into your Roth account.",
        AFTER_TAX,
        "permitted",
    ),
    ("Members can have 2% to 6% of their take-home pay placed in a Thrift Account.", AFTER_TAX, "permitted"),
    # into the Roth account from any other, from the after-tax one alone, and the other way
    ("Money in your other accounts cannot be moved to your Roth account.", CONVERSION, "prohibited"),
    ("Nothing in your other accounts may later be transferred to your Roth account.", CONVERSION, "prohibited"),
    (
        "After-tax money may be converted to Roth. No amount in any other account may be moved to the Roth account.",
        CONVERSION,
        "permitted",
    ),
    ("No amount held in your Roth account may be moved to any other account.", CONVERSION, "not_addressed"),
    ("No amount in any other account may be moved to the Matching Account.", CONVERSION, "not_addressed"),
    ("Money in your other accounts cannot be moved to your after-tax account.", CONVERSION, "not_addressed"),
    # a limit to what could be paid, and transfers to another plan
    ("No amount may be converted unless it could be distributed at that time.", CONVERSION, "conditional"),
    (
        "A Participant may have any Account transferred to Roth. No amount may be so transferred which "
        "could not be withdrawn.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may transfer his Accounts to another plan. No amount may be so transferred which "
        "could not be withdrawn.",
        CONVERSION,
        "not_addressed",
    ),
    # paid to the Roth account in the plan, and what is put into it out of pay
    (
        "Any amount that you could withdraw may be transferred instead to your Roth account in the Plan.",
        CONVERSION,
        "conditional",
    ),
    (
        "Any amount of your after-tax account may be paid instead to your Roth account within the Plan.",
        CONVERSION,
        "permitted",
    ),
    ("All or part of your bonus may be deposited to your Roth account in the Plan.", CONVERSION, "not_addressed"),
    ("Any amount you defer may be credited to the Roth account.", CONVERSION, "not_addressed"),
    ("Some of your distribution may be paid to your Roth IRA.", CONVERSION, "not_addressed"),
    (
        "Instead of taking a distribution, you may have it paid to your Roth account in the Plan.",
        CONVERSION,
        "conditional",
    ),
    ("What cannot be paid out cannot be converted.", CONVERSION, "conditional"),
    # a limit that stays as it is
    ("The limit on after-tax contributions stays at 10% of pay.", AFTER_TAX, "permitted"),
    ("Our cap on after-tax contributions (8% of pay) remains the same.", AFTER_TAX, "permitted"),
    ("The limit on after-tax contributions does not change.", AFTER_TAX, "not_addressed"),
    ("The 0% limit on after-tax contributions does not change.", AFTER_TAX, "prohibited"),
    # deductions that go on
    (
        "When you reach the IRS limit, the same percentage goes on being taken from your pay, and goes "
        "into your after-tax account.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "When you reach the limit, your deductions do not keep coming out of your pay and are not "
        "placed in your after-tax account.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Your loan repayments keep coming out of your pay and are credited to your after-tax account.",
        AFTER_TAX,
        "not_addressed",
    ),
    # brought to the Trustee, or to another plan's
    (
        (
            "An Employee may arrange to have paid to the Plan, as a direct rollover, all or part of an "
            "eligible rollover "
            "distribution from another plan, including that part which is attributable to after-tax "
            "employee contributions."
        ),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        (
            "A Participant may cause to be paid to the trustee of another plan in a direct rollover any part of his "
            "distribution, including after-tax contributions."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    # a right with its gate between the verbs
    (
        "A Participant may, but not until he has attained age 59½, withdraw any portion of his After-Tax Account.",
        WITHDRAWAL,
        "conditional",
    ),
    # "continued" is of employment
    (
        "Other than the After-Tax Account, which is payable on request while he continues in service, "
        "no account may be paid.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Except for his After-Tax Account, which is payable upon request notwithstanding his continued "
            "employment, "
            "no amount shall be paid to a Participant before age 59½."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    # a section as it reads after the words struck and put in
    (
        (
            'Section 8.2 is amended by striking the phrase "only after completing five years of '
            'participation" so that '
            'the Section, as amended, reads: "A Participant may withdraw his After-Tax Account at any time."'
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            'Section 8.2 is amended by deleting the words "at any time" and inserting "upon attaining age '
            '59½" and, as so '
            'amended, shall read: "A Participant may withdraw his After-Tax Account upon attaining age 59½."'
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            'Section 3.5 is amended by deleting the words "or After-Tax Contributions" so as to read: "A '
            "Participant may "
            'make Elective Deferrals only."'
        ),
        AFTER_TAX,
        "prohibited",
    ),
    # what is given back where a test is failed
    (
        (
            "To the extent the ACP test is not satisfied, the Administrator will return after-tax "
            "contributions, with "
            "income, to Highly Compensated Employees, beginning with the one with the highest dollar amount."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Where the Average Contribution Percentage exceeds the limit, the Trustee shall pay out the "
            "excess, taken "
            "first from the after-tax contributions of the Highly Compensated Employee concerned."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Highly Compensated Employees may withdraw their after-tax contributions at any time.", WITHDRAWAL, "conditional"),
    # items of a form: what is answered first, the accounts beneath it, and an event that is or is not asked for
    (
        f"{_ACCOUNTS}   [X] (1) every Account other than a Roth Account\n   [ ] (2) only these: ____",
        CONVERSION,
        "permitted",
    ),
    (
        f"{_ACCOUNTS}   [ ] (1) every Account\n   [X] (2) only these Accounts: Rollover Account",
        CONVERSION,
        "conditional",
    ),
    (
        (
            f"{_ACCOUNTS}   [ ] (1) every Account\n   [X] (2) only these Accounts: Rollover Account\n"
            "c. Distribution event required before conversion?  [ ] Yes  [X] No"
        ),
        CONVERSION,
        "conditional",
    ),
    (f"{_FORM}\nc. Distribution event required before conversion?  [X] Yes  [ ] No", CONVERSION, "conditional"),
    (f"{_FORM}\nc. Distribution event required before conversion?  [ ] Yes  [X] No", CONVERSION, "permitted"),
    (
        (
            "IN-PLAN ROTH CONVERSIONS\n[X] Not available under the Plan.\n[ ] Available.\n"
            "Distribution event required before conversion?  [ ] Yes  [X] No"
        ),
        CONVERSION,
        "prohibited",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_what_leans_on_the_sentence_before_and_where_money_goes(text: str, provision: str, status: str) -> None:
    """What the family says is read so, and what only looks like it is not."""
    states = statuses(findings(read_text(text, name="x")), Profile(as_of=date(2026, 11, 29)))
    assert states[provision].status.value == status
