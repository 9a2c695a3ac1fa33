"""What stops on a day to come, hopes and prices of the sentence before, who has left, and counsel's old language."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.analysis import analyze_documents
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.report import Status
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

# What a passage establishes; several statuses where a careful reader could defend each.
EVERYDAY = [
    (
        ("A Member may not make up Supplementary After-Tax Deposits that were not made in an earlier payroll period."),
        AFTER_TAX,
        {"not_addressed", "permitted"},
    ),
    ("No after-tax contribution may be made in a lump sum.", AFTER_TAX, {"not_addressed", "permitted"}),
    ("No after-tax contribution may be made by check or in cash.", AFTER_TAX, {"not_addressed", "permitted"}),
    ("After-tax contributions may not be made retroactively.", AFTER_TAX, {"not_addressed", "permitted"}),
    (
        "After-tax contributions cannot be made up later if you miss a payday.",
        AFTER_TAX,
        {"not_addressed", "permitted"},
    ),
    (
        "You may not make after-tax contributions other than by payroll deduction.",
        AFTER_TAX,
        {"not_addressed", "permitted"},
    ),
    (
        "No voluntary contribution shall be accepted except by payroll deduction.",
        AFTER_TAX,
        {"not_addressed", "permitted"},
    ),
    ("No after-tax contributions may be made from bonuses.", AFTER_TAX, {"not_addressed", "permitted"}),
    (
        (
            "Can I take money out for a hardship? Yes, from your pre-tax and Roth contributions, but not from "
            "after-tax contributions or company money."
        ),
        WITHDRAWAL,
        {"not_addressed"},
    ),
    (
        (
            "What if I have a financial emergency? You may take a hardship withdrawal of your pre-tax "
            "contributions. After-tax contributions may not be withdrawn for this reason."
        ),
        WITHDRAWAL,
        {"not_addressed"},
    ),
    (
        (
            "May I make a hardship withdrawal? Only from pre-tax contributions. Company money and after-tax "
            "contributions cannot be withdrawn this way."
        ),
        WITHDRAWAL,
        {"not_addressed"},
    ),
    (
        (
            "Which money can be used for a hardship withdrawal? Pre-tax and Roth contributions. After-tax "
            "contributions are not available."
        ),
        WITHDRAWAL,
        {"not_addressed"},
    ),
    (
        "Can I take a hardship withdrawal? Yes. You may withdraw your pre-tax and after-tax contributions.",
        WITHDRAWAL,
        {"conditional"},
    ),
    (
        ("Until 2019 a withdrawal of after-tax money stopped your contributions for six months. It no longer does."),
        WITHDRAWAL,
        {"not_addressed", "permitted"},
    ),
    (
        "Employees sometimes expect to be able to take after-tax contributions back whenever they want.",
        WITHDRAWAL,
        {"not_addressed"},
    ),
    ("Many people assume that after-tax savings can be withdrawn at any time.", WITHDRAWAL, {"not_addressed"}),
    (
        "You might think that you can take your after-tax contributions out whenever you like.",
        WITHDRAWAL,
        {"not_addressed"},
    ),
    ("Some participants believe that after-tax money can be converted at any time.", CONVERSION, {"not_addressed"}),
    ("You may expect to be able to convert your after-tax account. You cannot.", CONVERSION, {"prohibited"}),
    (
        "Many members suppose they may withdraw after-tax savings at will. That is not so.",
        WITHDRAWAL,
        {"not_addressed", "prohibited"},
    ),
    ("People who have left Saint Odile may convert any vested account.", CONVERSION, {"conditional", "not_addressed"}),
    ("Anyone who has retired may convert any account.", CONVERSION, {"conditional", "not_addressed"}),
    (
        "Associates who have left the company may convert after-tax money to Roth.",
        CONVERSION,
        {"conditional", "not_addressed"},
    ),
    (
        "Colleagues who leave may convert their after-tax account before taking it out.",
        CONVERSION,
        {"conditional", "not_addressed"},
    ),
    (
        "Individuals who have separated from service may convert vested amounts in the Plan to Roth.",
        CONVERSION,
        {"conditional", "not_addressed"},
    ),
    ("Once they have left, staff may convert after-tax money.", CONVERSION, {"conditional", "not_addressed"}),
    (
        (
            "Employee after-tax contributions made to the Signal Mountain Animal Hospital Savings Plan before "
            "its merger into this Plan may be withdrawn at any time."
        ),
        WITHDRAWAL,
        {"conditional", "not_addressed", "permitted"},
    ),
    (
        (
            "After-tax contributions transferred from the Harlan Thrift Plan when it was merged into this "
            "Plan may be withdrawn at any time."
        ),
        WITHDRAWAL,
        {"conditional", "not_addressed", "permitted"},
    ),
    ("As of January 1, 2026 the Plan will stop accepting after-tax contributions.", AFTER_TAX, {"frozen"}),
    ("As of January 1, 2026 the Plan will no longer accept after-tax contributions.", AFTER_TAX, {"frozen"}),
    ("The Plan will stop accepting after-tax contributions on January 1, 2026.", AFTER_TAX, {"frozen"}),
    ("Effective January 1, 2026, after-tax contributions will be discontinued.", AFTER_TAX, {"frozen"}),
    ("Effective January 1, 2026, we will stop taking after-tax contributions.", AFTER_TAX, {"frozen"}),
    ("As of January 1, 2026 after-tax contributions will end.", AFTER_TAX, {"frozen"}),
    (
        "Beginning January 1, 2026 you will no longer be able to make after-tax contributions.",
        AFTER_TAX,
        {"frozen", "prohibited"},
    ),
    ("After-tax contributions will stop with the last paycheck of 2025.", AFTER_TAX, {"frozen"}),
    ("We will accept the last after-tax contributions with the December 31, 2025 paycheck.", AFTER_TAX, {"frozen"}),
    ("We stopped taking after-tax contributions at the end of 2016.", AFTER_TAX, {"frozen"}),
    (
        (
            "The Plan does not at present take voluntary after-tax contributions, although the Benefits "
            "Committee may add them for 2028."
        ),
        AFTER_TAX,
        {"prohibited"},
    ),
    ("The Plan does not currently accept after-tax contributions, though this may change.", AFTER_TAX, {"prohibited"}),
    (
        "At present no after-tax contributions are accepted, but the Committee may permit them in the future.",
        AFTER_TAX,
        {"prohibited"},
    ),
    (
        "In-plan Roth conversions are not available at this time, although the Company may add them later.",
        CONVERSION,
        {"prohibited"},
    ),
    (
        "The Plan does not now allow in-plan conversions, but the Committee is considering them.",
        CONVERSION,
        {"prohibited"},
    ),
    (
        ("Employee contributions. Accepted: pre-tax, catch-up, Roth. Not accepted: voluntary after-tax, mandatory."),
        AFTER_TAX,
        {"prohibited"},
    ),
    ("Contributions accepted: pre-tax, Roth. Contributions not accepted: after-tax.", AFTER_TAX, {"prohibited"}),
    ("Accepted: pre-tax, Roth and after-tax. Not accepted: mandatory contributions.", AFTER_TAX, {"permitted"}),
    ("Nothing in the Plan keeps an active employee from drawing on the after-tax account.", WITHDRAWAL, {"permitted"}),
    (
        "Nothing in the Plan prevents you from withdrawing after-tax contributions while employed.",
        WITHDRAWAL,
        {"permitted"},
    ),
    ("Nothing in the Plan stops a participant from converting after-tax money at any age.", CONVERSION, {"permitted"}),
    ("There is nothing to keep you from taking out your after-tax money at any time.", WITHDRAWAL, {"permitted"}),
    (
        (
            "Company contributions that have been in the Plan for two years may be withdrawn. Your own "
            "after-tax contributions follow a different rule: you must be at least 59½."
        ),
        WITHDRAWAL,
        {"conditional"},
    ),
    ("Your after-tax contributions are different: you have to be 59½.", WITHDRAWAL, {"conditional", "not_addressed"}),
    (
        "After-tax contributions have their own rule: once a year, at any age.",
        WITHDRAWAL,
        {"not_addressed", "permitted"},
    ),
]
TABLES_AND_GUIDES = [
    (
        ("Contributions and distributions\n(a) Employee After-Tax Contributions: [X] Permitted [ ] Not permitted"),
        AFTER_TAX,
        {"permitted"},
    ),
    (
        ("Contributions and withdrawals\n(a) Employee After-Tax Contributions: [ ] Permitted [X] Not permitted"),
        AFTER_TAX,
        {"prohibited"},
    ),
    (
        (
            "Type of money | From my paycheck? | Withdraw while working?\nPre-tax | Yes | No\nAfter-tax | "
            "Yes, up to 10% | Yes"
        ),
        AFTER_TAX,
        {"permitted"},
    ),
    (
        ("Type of money | From my pay | Withdraw while working?\nPre-tax | Yes | No\nAfter-tax | No | Yes"),
        AFTER_TAX,
        {"prohibited"},
    ),
    (
        ("Type of money | Payroll deduction? | Convert?\nPre-tax | Yes | No\nRoth | Yes | No\nAfter-tax | Yes | Yes"),
        AFTER_TAX,
        {"permitted"},
    ),
    ("Former employees, beneficiaries and alternate payees cannot convert.", CONVERSION, {"not_addressed"}),
    ("Beneficiaries and alternate payees may not convert.", CONVERSION, {"not_addressed", "prohibited"}),
    ("Terminated participants may not make in-plan conversions.", CONVERSION, {"not_addressed"}),
    (
        "What is an in-plan conversion? It lets you move after-tax savings to Roth. Not every plan allows it.",
        CONVERSION,
        {"not_addressed"},
    ),
    (
        "A conversion lets you move after-tax savings to Roth. Some plans do not offer it; ours does.",
        CONVERSION,
        {"permitted"},
    ),
    ("You can cash it out at any time.", WITHDRAWAL, {"not_addressed", "permitted"}),
    (
        ("You still have an after-tax balance. You can cash it out at any time, even while you are working here."),
        WITHDRAWAL,
        {"permitted"},
    ),
    ("You can cash out your after-tax account once a year.", WITHDRAWAL, {"permitted"}),
    (
        "If you want to save more than the limit lets you, choose an after-tax rate of 1% to 10%.",
        AFTER_TAX,
        {"permitted"},
    ),
    ("If you would like to put away more, you may add after-tax contributions of up to 8%.", AFTER_TAX, {"permitted"}),
    ("Convert from (where your plan allows): after-tax, pre-tax.", CONVERSION, {"not_addressed"}),
    ("Where your plan allows, you can convert after-tax money.", CONVERSION, {"not_addressed"}),
    ("If your plan permits, after-tax money may be converted.", CONVERSION, {"conditional", "not_addressed"}),
]
COUNSELS_WORDS = [
    (
        ("Voluntary Contributions, which were permitted before July 1, 1997, shall not be made on or after that date."),
        AFTER_TAX,
        {"frozen"},
    ),
    ("No Voluntary Contribution shall be made on or after July 1, 1997.", AFTER_TAX, {"frozen"}),
    (
        "From and after July 1, 1997 no Participant shall make Voluntary Contributions.",
        AFTER_TAX,
        {"frozen", "prohibited"},
    ),
    ("Voluntary Contributions theretofore permitted shall cease as of January 1, 2001.", AFTER_TAX, {"frozen"}),
    (
        ("The right of a Participant to make Voluntary Contributions is hereby terminated as of December 31, 1999."),
        AFTER_TAX,
        {"frozen"},
    ),
    (
        "The Trustee shall neither solicit nor receive from any Participant any after-tax contribution.",
        AFTER_TAX,
        {"prohibited"},
    ),
    (
        (
            "Save for Elective Deferrals and Rollover Contributions, the Trustee shall receive no "
            "contribution whatsoever from any Participant."
        ),
        AFTER_TAX,
        {"prohibited"},
    ),
    (
        (
            "Except for Elective Deferrals and Rollover Contributions, no contribution of any kind shall be "
            "made by a Participant."
        ),
        AFTER_TAX,
        {"prohibited"},
    ),
    (
        (
            "It is the intention of the Employer that no part of the Trust Fund be attributable to voluntary "
            "contributions by Participants."
        ),
        AFTER_TAX,
        {"prohibited"},
    ),
    (
        "In no event shall a Participant be permitted to make contributions other than Elective Deferrals.",
        AFTER_TAX,
        {"prohibited"},
    ),
    (
        "Nothing herein shall be construed to permit a Participant to make Voluntary Contributions.",
        AFTER_TAX,
        {"prohibited"},
    ),
    (
        (
            "No provision of this Plan shall be deemed to authorize employee contributions which are not "
            "Elective Deferrals."
        ),
        AFTER_TAX,
        {"prohibited"},
    ),
    (
        (
            "A Participant may, by written direction filed with the Committee, authorize the Employer to "
            "withhold from his Compensation and pay over to the Trustee, as a Nondeductible Contribution, any "
            "whole percentage thereof not exceeding ten percent."
        ),
        AFTER_TAX,
        {"permitted"},
    ),
    (
        (
            "There shall be withheld from the Compensation of each Participant who so elects such amount, not "
            "exceeding 10% thereof, as he shall designate as his Voluntary Contribution."
        ),
        AFTER_TAX,
        {"permitted"},
    ),
    (
        (
            "Each Participant shall have the right, but shall not be required, to contribute to the Trust up "
            "to ten percent of his Compensation on a nondeductible basis."
        ),
        AFTER_TAX,
        {"permitted"},
    ),
    (
        (
            "The Committee shall accept from any Participant such Voluntary Contributions as he may from time "
            "to time tender, not exceeding in the aggregate ten percent of his Compensation."
        ),
        AFTER_TAX,
        {"permitted"},
    ),
    (
        (
            "A Participant shall be deemed to have elected that amounts in excess of the limitation of "
            "Section 402(g) of the Code be contributed as After-Tax Contributions."
        ),
        AFTER_TAX,
        {"permitted"},
    ),
    (
        (
            "The limitation of Section 402(g) shall not apply to the Nondeductible Contributions of a "
            "Participant, which shall be limited only by Section 415(c) and shall not exceed twelve percent "
            "of his Compensation."
        ),
        AFTER_TAX,
        {"permitted"},
    ),
    (
        (
            "A Participant may at any time and from time to time withdraw the whole or any part of the "
            "balance to the credit of his Voluntary Account."
        ),
        WITHDRAWAL,
        {"permitted"},
    ),
    (
        (
            "Upon thirty days' notice in writing to the Committee, a Participant shall be entitled to receive "
            "in cash all or any part of his Nondeductible Contributions."
        ),
        WITHDRAWAL,
        {"permitted"},
    ),
    (
        (
            "No amount shall be withdrawn from a Voluntary Account prior to the termination of employment of "
            "the Participant."
        ),
        WITHDRAWAL,
        {"prohibited"},
    ),
    (
        (
            "A Voluntary Account shall be paid to the Participant upon, and not before, his retirement, "
            "death, Disability or other termination of employment."
        ),
        WITHDRAWAL,
        {"prohibited"},
    ),
    (
        (
            "The Voluntary Account of a Participant shall not be distributed prior to his severance from "
            "employment save in the event of hardship."
        ),
        WITHDRAWAL,
        {"conditional"},
    ),
    (
        ("Save in the case of hardship, no withdrawal shall be made from the After-Tax Account during employment."),
        WITHDRAWAL,
        {"conditional"},
    ),
    (
        (
            "A Participant who has not severed from employment shall not be entitled to any payment from his "
            "After-Tax Account."
        ),
        WITHDRAWAL,
        {"prohibited"},
    ),
    (
        (
            "Amounts credited to the Voluntary Account shall be subject to withdrawal at the election of the "
            "Participant, notwithstanding that he remains in the employ of the Employer."
        ),
        WITHDRAWAL,
        {"permitted"},
    ),
    (
        (
            "The After-Tax Account shall be available for withdrawal only after the lapse of two years from "
            "the date of the contribution."
        ),
        WITHDRAWAL,
        {"conditional"},
    ),
    (
        "Without regard to age or length of service, a Participant may withdraw his Voluntary Contributions.",
        WITHDRAWAL,
        {"permitted"},
    ),
    (
        (
            "Any Participant entitled to receive an eligible rollover distribution may elect to have it "
            "transferred to his Designated Roth Account within the Plan in lieu of payment."
        ),
        CONVERSION,
        {"conditional"},
    ),
    (
        ("No amount which is not then distributable shall be eligible to be converted to a Designated Roth Account."),
        CONVERSION,
        {"conditional", "not_addressed", "prohibited"},
    ),
    (
        (
            "The Employer having made no election under item 31, no Participant shall be entitled to have any "
            "portion of his After-Tax Account converted to a Roth account."
        ),
        CONVERSION,
        {"prohibited"},
    ),
    (
        (
            "The Employer not having elected to permit In-Plan Roth Rollovers, this Section shall be without "
            "force or effect."
        ),
        CONVERSION,
        {"prohibited"},
    ),
    (
        (
            "A Participant shall have no right to cause any portion of his Account to be converted to a "
            "Designated Roth Account."
        ),
        CONVERSION,
        {"prohibited"},
    ),
    (
        (
            "A Participant may direct that the whole or any part of his Voluntary Account, whether or not "
            "then distributable, be transferred to the Designated Roth Account maintained for him hereunder."
        ),
        CONVERSION,
        {"permitted"},
    ),
    (
        (
            "The Committee shall, upon the written request of a Participant, cause such portion of his "
            "After-Tax Account as he shall specify to be transferred to his Roth Conversion Account."
        ),
        CONVERSION,
        {"permitted"},
    ),
    (
        "Nothing contained in the Plan shall entitle a Participant to effect an in-plan Roth rollover.",
        CONVERSION,
        {"prohibited"},
    ),
    (
        "No in-plan Roth rollover shall be effected under the Plan, the Employer not having so elected.",
        CONVERSION,
        {"prohibited"},
    ),
]


@pytest.mark.parametrize(("passage", "provision", "statuses"), [*EVERYDAY, *TABLES_AND_GUIDES, *COUNSELS_WORDS])
def test_what_it_establishes(passage: str, provision: str, statuses: set[str]) -> None:
    assert established(passage)[provision] in statuses


AMENDED = """The Larkspur Savings Plan

7.2 Voluntary Account. Once in each calendar year, a Participant may withdraw Voluntary Contributions that have been
held in the Trust for at least twenty-four (24) full months. A Participant who makes such a withdrawal shall make no
Voluntary Contributions for the six (6) months that follow.

# First Amendment

WHEREAS, Larkspur Tools, Inc. maintains the Larkspur Savings Plan, as amended and restated effective January 1, 2025;

Second. Section 7.2 of the Plan is deleted in its entirety and the following is substituted for it, effective with
respect to withdrawals requested on or after {day}:

"7.2 Voluntary Account. A Participant may, irrespective of age, withdraw all or any portion of his Voluntary Account."
"""


@pytest.mark.parametrize(("day", "status"), [("July 1, 2026", Status.PERMITTED), ("July 1, 2031", Status.CONDITIONAL)])
def test_a_section_that_is_replaced_ends_with_the_day_of_the_amendment(day: str, status: Status) -> None:
    document = read_text(AMENDED.format(day=day), name="plan.md", markdown=True)
    report = analyze_documents([document], Profile(date(2026, 11, 27)))
    assert report.provisions[WITHDRAWAL].status is status


def test_words_struck_out_over_several_sentences_deny_nothing() -> None:
    text = """The words "There is no third bucket. The Plan does not take after-tax contributions" are deleted. Here is
    what takes their place: From the first paycheck of 2026 you may also make after-tax contributions."""
    assert established(text)[AFTER_TAX] == "permitted"


def test_words_struck_out_over_several_sentences_grant_nothing() -> None:
    text = (
        'The words "Tell payroll your rate. You may contribute up to 5% after tax" are deleted as of January 1, 2026.'
    )
    assert established(text)[AFTER_TAX] in ("prohibited", "frozen")
