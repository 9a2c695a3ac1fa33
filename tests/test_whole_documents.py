"""What a sentence weighs beside the others of its document."""

from __future__ import annotations

from datetime import date
from textwrap import dedent

import pytest

from analyzer.analysis import analyze_documents
from analyzer.model import Profile
from analyzer.reading.document import read_text
from tests.verdict.cases import READER

GRANT = "You may contribute 1% to 10% of pay as after-tax contributions that are not Roth contributions."
RATE = "You may change the rate of your after-tax contributions as of any payroll date."
CONVERT = "You may convert your after-tax account to Roth inside the Plan at any time."

CASES = {
    "a denial in passing beside grants": (
        f"{GRANT} {RATE} After-tax contributions are never begun automatically. {CONVERT}"
        " Conversions are not made online.",
        {"after_tax_contributions": "permitted", "in_plan_roth_conversion": "permitted"},
    ),
    "a denial of the right beside a grant": (
        f"{GRANT} {CONVERT}\n\n## Limits\n\nThe Plan does not accept after-tax contributions.",
        {"after_tax_contributions": "conflicting"},
    ),
    "a denial in passing beside a grant told once": (
        f"{GRANT}\n\n## Saving\n\nBefore-tax and Roth contributions are the only two kinds"
        " that come out of your check.",
        {"after_tax_contributions": "conflicting"},
    ),
    "a refusal of rollover taken over from another section": (
        f"# Alder Plan\n\n## Taking it out\n\n{GRANT} You may withdraw your after-tax account at any time."
        "\n\n## Tests\n\n"
        "Some after-tax contributions may be paid back to you. A payment of this kind cannot be rolled over.",
        {"in_service_after_tax": "permitted"},
    ),
    "what came with a company, under its name": (
        f"# Alder Plan\n\n## Contributions\n\n{GRANT}\n\n## Cray accounts\n\nWhen Cray Data's plan was merged into"
        " this one in September 2019, it had a few after-tax accounts from the 1990s. No one can add to them.",
        {"after_tax_contributions": "permitted"},
    ),
    "what is closed, under a name that came with no company": (
        f"# Alder Plan\n\n## Contributions in 2018\n\n{GRANT}\n\n## Savings accounts\n\nSince September 2019 no one"
        " can add to the after-tax accounts.",
        {"after_tax_contributions": "frozen"},
    ),
    "terms of use beside a gate": (
        "You may convert your after-tax account to Roth once you have completed five years of participation. Up to four"
        " conversions may be made in a Plan Year.",
        {"in_plan_roth_conversion": "conditional"},
    ),
    "a denial in a case": (
        f"{GRANT} {CONVERT} If you have an outstanding loan, that amount cannot be converted.",
        {"in_plan_roth_conversion": "permitted"},
    ),
    "what a merged plan left, in a booklet without its schedules": (
        "# Alder Plan\n\n## Contributions\n\nWhether you may make after-tax contributions, and how much, is stated in"
        " your Schedule.\n\n## Prior-plan accounts\n\nThe Thrift Account was transferred from the Forge Thrift Plan."
        " Contributions to the Thrift Plan ended on December 31, 1988.",
        {"after_tax_contributions": "not_addressed"},
    ),
    "a match where after-tax is Roth": (
        "When we say after-tax, we mean Roth. You can save from 1% to 60% of your pay, before-tax, after-tax (Roth) or"
        " some of each.\n\n## Match\n\nYour after-tax savings are matched just as your before-tax savings are.",
        {"after_tax_contributions": "not_addressed"},
    ),
    "what is not carried over": (
        "A Participant may elect to defer from 1% to 50% of Compensation. When the limit of section 402(g) has been"
        " reached the election is suspended until the next January 1; it is not carried over to any other kind of"
        " contribution.",
        {"after_tax_contributions": "not_addressed"},
    ),
    "an absent schedule": (
        "A Participant may make Voluntary Contributions only if, and to the extent that, Schedule C in force for the"
        f" Practice so provides. {CONVERT}",
        {"after_tax_contributions": "not_addressed"},
    ),
    "each employer elects": (
        "Your District may elect in its Participation Agreement to accept after-tax contributions. After-tax"
        " contributions"
        f" may not be more than 10% of pay. {CONVERT}",
        {"after_tax_contributions": "not_addressed"},
    ),
    "each participating employer elects": (
        "A Participating Employer may elect to have its Employees make contributions on an after-tax basis that are not"
        " Roth Contributions. The total of Elective Contributions, after-tax contributions and employer contributions"
        f" for a Participant may not exceed $72,000. {CONVERT}",
        {"after_tax_contributions": "not_addressed"},
    ),
    "a participating employer's election in the schedule": (
        "# Alder Plan\n\n## Contributions\n\nA Participating Employer may elect to have its Employees make after-tax"
        f" contributions. {GRANT}\n\n## Schedule A: Elections of Participating Employers\n\nAll have elected them.",
        {"after_tax_contributions": "permitted"},
    ),
    "a schedule beside those of groups": (
        f"# Alder Plan\n\n## Schedule F: Faculty and Exempt Staff\n\n{GRANT}\n\n## Schedule L: Local"
        " 227\n\nDeferrals are the only"
        " contributions.\n\n## Schedule T: Trades and Police\n\nAfter-tax contributions are not available.",
        {"after_tax_contributions": "permitted"},
    ),
    "an age beside a wait": (
        f"{GRANT} You may withdraw after-tax contributions once they have been in the Plan for 24 months. When"
        " you are 59½ you"
        " may withdraw any vested part of your account.",
        {"in_service_after_tax": "conditional"},
    ),
    "money of before 1987": (
        f"{GRANT} After-tax contributions may be withdrawn only after age 59½. After-tax contributions made"
        " before January 1,"
        " 1987 may be withdrawn at any time.",
        {"in_service_after_tax": "conditional"},
    ),
    "a way for those under an age": (
        f"{GRANT} A Participant who has not attained age 59½ may withdraw all of the After-Tax Account for any reason.",
        {"in_service_after_tax": "permitted"},
    ),
    "an old balance, where nothing goes in": (
        "The Plan does not accept after-tax contributions. You may withdraw from your Prior Plan After-Tax"
        " Account at any time."
        " At age 59½ you may withdraw any part of your account.",
        {"in_service_after_tax": "permitted"},
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_status_in_its_document(case: str) -> None:
    text, wanted = CASES[case]
    report = analyze_documents([read_text(dedent(text), "plan.md", markdown=True)], Profile(as_of=READER.as_of))
    found = {name: report.provisions[name].status.value for name in wanted}
    assert found == wanted


PAPERS = {
    "groups as columns, money by its reasons, a question on what qualifies": (
        """
        # Harbor Light Foods 401(k) Plan

        Summary Plan Description, January 1, 2026

        Group A are salaried employees and Group B are employees represented by Local 77.

        ## What you may put in

        | Kind of money | A | B |
        |---|---|---|
        | Pre-tax contributions, % of pay | 1 to 50 | 1 to 50 |
        | Roth contributions, % of pay | 1 to 50 | 1 to 50 |
        | After-tax contributions, % of pay | 1 to 12 | None |

        ## Taking money out while you work here

        | Money | Reason | Age | How often |
        |---|---|---|---|
        | Pre-tax, Roth | None needed | 59½ or older | No limit |
        | Pre-tax, Roth | Hardship | Any | No limit |
        | After-tax | None needed | Any | 4 per calendar year |

        ## Changing money to Roth inside the Plan

        Which money qualifies for an in-plan Roth conversion? After-tax contributions qualify at any time.
        """,
        "supported_with_conditions",
        {"in_plan_roth_conversion", "in_service_distribution"},
    ),
    "a notice of what was once a year and is any day now": (
        """
        # Notice of changes to your 401(k)

        To: Participants in the Pemberton Rail Savings Plan

        This notice is a summary of material modifications to your summary plan description dated January 1, 2025.

        ## After-tax savings

        You may save up to 8% of pay after tax. After-tax savings are not Roth.

        ## Changing after-tax savings to Roth

        Until now you could change after-tax savings to Roth only once a year, in December. From November 1, 2026 you
        can do so on any business day, online.
        """,
        "supported",
        {"in_plan_roth_conversion"},
    ),
    "member contributions that a definition tells apart by their tax": (
        """
        # Marlin Creek Brewing Company Retirement Savings Plan

        Amended and Restated Effective January 1, 2025

        ## ARTICLE I. DEFINITIONS

        1.4 "Member Contributions" means contributions made by a Participant under Section 3.4 which are not Elective
        Deferrals and which are included in the Participant's gross income for the year in which they are made.

        ## ARTICLE III. CONTRIBUTIONS

        3.1 Elective Deferrals. A Participant may elect to defer from 1% to 50% of Compensation.

        3.4 Member Contributions. Each Participant may elect to make Member Contributions of not more than 10% of
        Compensation.

        ## ARTICLE VI. WITHDRAWALS

        6.3 Member Contributions. A Participant may, on thirty days' notice, withdraw his Member Contributions and the
        earnings thereon. A Participant who makes such a withdrawal may not make Member Contributions for the following
        six months.
        """,
        "supported_with_conditions",
        {"in_service_distribution"},
    ),
    "answers that wait for an age": (
        """
        # The Osprey Ridge School Employees' Plan

        Your 401(k) at a glance

        **Q. Anything beyond the IRS limit?** Yes. You can start after-tax contributions, at 1% to 5% of pay.

        **Q. Can I get my after-tax money out before I leave?** Not until you're 59½.

        **Q. Can I turn it into Roth while it's in the plan?** You can, as long as it could be paid to you.
        """,
        "partial",
        set(),
    ),
    "questions that take their money from the one before, beside decoys": (
        """
        # Marlow & Finch Engineering 401(k) Plan

        Summary Plan Description. January 1, 2026.

        ## Your contributions

        You may make pre-tax and Roth contributions of 1% to 60% of pay.

        ### After-tax contributions

        1% to 12% of pay

        ## When you reach the IRS limit

        Your after-tax contributions go on when your pre-tax and Roth contributions have stopped for the year.

        ## Questions

        ### Does the Plan take after-tax contributions?

        It does.

        ### When can I withdraw them?

        At any time. You never need a reason.

        ### Is an after-tax contribution the same as a Roth contribution?

        No.

        ### Can I convert them to Roth inside the Plan?

        The Plan does not offer in-plan Roth conversions.

        ## If you came from Dover Tool

        The Dover Tool Thrift Plan merged into this Plan in 2014. The Dover after-tax account is closed to new money.

        ## Other plans

        Officers may make after-tax deposits under the nonqualified Executive Savings Plan. The calculator on the
        website lets you model after-tax contributions with daily conversion.
        """,
        "supported",
        {"in_service_distribution"},
    ),
    "a rule that is that of pre-tax money": (
        """
        # Prairie Lantern Cooperative Retirement Savings Plan

        Summary Plan Description

        ## Can I contribute on an after-tax basis?

        Yes. Besides pre-tax and Roth contributions, you can make after-tax contributions of up to 10% of pay.

        ## Can I take money out while I'm working?

        - Hardship withdrawals, from your pre-tax and Roth contributions.
        - Age 59½ withdrawals, from your entire vested account.

        After-tax contributions are available in the same way as pre-tax contributions.

        ## Can I convert to Roth in the Plan?

        In-plan Roth conversions are not offered at this time.
        """,
        "partial",
        set(),
    ),
}


@pytest.mark.parametrize("paper", PAPERS)
def test_the_verdict_on_a_paper(paper: str) -> None:
    text, state, routes = PAPERS[paper]
    document = read_text(dedent(text), name="plan.md", markdown=True)
    verdict = analyze_documents([document], Profile(date(2026, 11, 28))).verdict
    assert (verdict.state.value, {route.value for route in verdict.routes}) == (state, routes)
