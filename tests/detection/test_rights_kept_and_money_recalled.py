"""Rights that stay or end, money that is recalled or only audited, forms that list accounts, what only sends the reader elsewhere."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

SAID = (
    (
        "A withdrawal under Section 8.2 is an eligible rollover distribution; one under Section 8.4 is not.",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "A withdrawal of after-tax contributions is an eligible rollover distribution; a hardship withdrawal is not.",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "An after-tax withdrawal is subject to tax on earnings; one from the Roth account is not.",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "You may withdraw your after-tax account once you have been in the Plan for two years.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "A participant may withdraw the after-tax account once he or she has been in the plan for two years.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "A participant may withdraw the after-tax account once she has been in the plan for two years.",
        {WITHDRAWAL: "conditional"},
    ),
    ("After-tax money may be withdrawn once it has been in the plan for two years.", {WITHDRAWAL: "conditional"}),
    ("After two years in the Plan you may withdraw your after-tax account.", {WITHDRAWAL: "conditional"}),
    ("After two years in the Plan a member may withdraw his or her after-tax account.", {WITHDRAWAL: "conditional"}),
    ("After-tax contributions may be withdrawn after two years in the Plan.", {WITHDRAWAL: "conditional"}),
    (
        "A distribution from the after-tax account is eligible for rollover; those from the hardship account are not.",
        {WITHDRAWAL: "not_addressed"},
    ),
    ("You may withdraw your after-tax account at any time; one on hardship is not needed.", {WITHDRAWAL: "permitted"}),
    (
        "The in-plan conversions that some other companies' plans allow are not part of our Plan.",
        {CONVERSION: "prohibited"},
    ),
    (
        "In-plan Roth conversions, which many employers now offer, are not a feature of this Plan.",
        {CONVERSION: "prohibited"},
    ),
    ("The Plan does not have the in-plan conversion that other plans have.", {CONVERSION: "prohibited"}),
    ("The Roth conversion feature found in some plans is not available here.", {CONVERSION: "prohibited"}),
    (
        "The after-tax contributions that other employers' plans accept are not part of this Plan.",
        {AFTER_TAX: "prohibited"},
    ),
    ("Unlike some plans, ours does not take after-tax contributions.", {AFTER_TAX: "prohibited"}),
    (
        "The in-service withdrawals of after-tax money that other plans permit are not available under our Plan.",
        {WITHDRAWAL: "prohibited"},
    ),
    ("In-plan conversions that some plans allow are described in IRS Notice 2010-84.", {CONVERSION: "not_addressed"}),
    ("In-plan conversions are not allowed in some other companies' plans.", {CONVERSION: "not_addressed"}),
    ("The in-plan conversions that some other plans forbid are allowed in our Plan.", {CONVERSION: "permitted"}),
    ("The after-tax contributions found in many plans are not offered under this Plan.", {AFTER_TAX: "prohibited"}),
    ("In-service withdrawals that other plans permit are described in the newsletter.", {WITHDRAWAL: "not_addressed"}),
    ("The Plan does not accept the after-tax contributions that many plans take.", {AFTER_TAX: "prohibited"}),
    (
        "The after-tax contributions that most companies don't offer are available in our Plan.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Item 10. Kinds. Mark every kind that Participants may make. A kind that is not marked may not be made under the Plan.\n☒ 10(a) Pretax Deferrals of 1% to 75% of Pay.\n☒ 10(b) Roth Deferrals. A Participant may designate Salary Deferrals as Roth Deferrals when they are made.\n☐ 10(c) Nondeductible Contributions, by payroll deduction from Pay on which income tax has been withheld, other than Roth Deferrals, of not more than ____% of Pay.\n☒ 10(d) Catch-up Deferrals.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    (
        "Contributions by Participants. Mark every kind that Participants may make.\n☒ 10(a) Pretax Deferrals of 1% to 75% of Pay.\n☒ 10(b) Roth Deferrals.\n☐ 10(c) Nondeductible Contributions, of not more than ____% of Pay.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    (
        "Contributions by Participants.\n☒ (a) Pretax Deferrals of 1% to 75% of Pay.\n☒ (b) Roth Deferrals.\n☐ (c) After-Tax Contributions, by payroll deduction, of not more than ____% of Pay.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    (
        "Contributions by Participants.\n☒ (a) Pretax Deferrals.\n☒ (b) Roth Deferrals.\n☐ (c) After-Tax Contributions from Pay on which income tax has been withheld, other than Roth Deferrals.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    (
        "Item 22. In-Plan Roth Rollovers.\n☐ (a) Not permitted.\n☒ (b) Permitted, from the following Accounts:\n☒ Pretax Deferral Account ☐ Safe Harbor Account\n☒ After-Tax Contribution Account",
        {CONVERSION: "permitted"},
    ),
    (
        "Item 22. In-Plan Roth Rollovers.\n☐ (a) Not permitted.\n☒ (b) Permitted.\n☒ (c) Only of amounts that could at that time be paid to the Participant under Part E.",
        {CONVERSION: "conditional"},
    ),
    (
        "In-Plan Roth Rollovers are permitted only of amounts that could at that time be paid to the Participant.",
        {CONVERSION: "conditional"},
    ),
    (
        "1.9 Nondeductible Contributions. Contributions that an Employee makes from Pay after it has been included in income, and that are not Roth Deferrals.",
        {AFTER_TAX: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "After-Tax Contributions. Contributions that a Participant makes from Pay after tax, and that are not Roth.",
        {AFTER_TAX: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        '"Voluntary Contribution": a contribution which a Member makes out of taxed pay and which is not a Roth contribution.',
        {AFTER_TAX: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "Contributions by Participants.\n☒ (a) Pretax Deferrals.\n☒ (b) Roth Deferrals.\n☐ (c) After-Tax Contributions from Pay on which income tax has been withheld.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    (
        "Contributions by Participants.\n☒ (a) Pretax Deferrals.\n☒ (b) Roth Deferrals.\n☐ (c) After-Tax Contributions, other than Roth Deferrals.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    (
        "Contributions by Participants.\n☒ (a) Pretax Deferrals.\n☒ (b) Roth Deferrals.\n☐ (c) Nondeductible Contributions (not Roth).",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    (
        "In-Plan Roth Rollovers:\n☐ Not permitted.\n☒ Permitted, but only of amounts that could then be paid out.",
        {CONVERSION: "conditional"},
    ),
    (
        "In-Plan Roth Rollovers:\n☐ Not permitted.\n☒ Permitted.\n☒ Only amounts that could then be distributed.",
        {CONVERSION: "conditional"},
    ),
    (
        "In-Plan Roth Rollovers:\n☐ Not permitted.\n☒ Permitted.\n☒ Limited to amounts that are distributable.",
        {CONVERSION: "conditional"},
    ),
    (
        "Item 22. In-Plan Roth Rollovers.\n☐ (a) Not permitted.\n☒ (b) Permitted.\n☒ (c) Only amounts that could be paid to the Participant.",
        {CONVERSION: "conditional"},
    ),
    (
        "Item 22. In-Plan Roth Rollovers.\n☐ (a) Not permitted.\n☒ (b) Permitted.\n☒ (c) Only of amounts that could be paid to the Participant under Part E.",
        {CONVERSION: "conditional"},
    ),
    (
        "Item 22. In-Plan Roth Rollovers.\n☐ (a) Not permitted.\n☒ (b) Permitted.\n☒ (c) Only of amounts that could then be distributed to the Participant.",
        {CONVERSION: "conditional"},
    ),
    (
        "In-Plan Roth Rollovers:\n☐ Not permitted.\n☒ Permitted.\n☒ Limited to amounts that could at that time be paid out.",
        {CONVERSION: "conditional"},
    ),
    (
        "Item 22. In-Plan Roth Rollovers.\n☐ (a) Not permitted.\n☒ (b) Permitted.\n☐ (c) Only of amounts that could at that time be paid to the Participant under Part E.",
        {CONVERSION: "permitted"},
    ),
    (
        "Item 22. In-Plan Roth Rollovers.\n☐ (a) Not permitted.\n☒ (b) Permitted.\n☒ (c) Of any amount, whether or not it could at that time be paid.",
        {CONVERSION: "permitted"},
    ),
    (
        "Item 17. Withdrawals.\n☒ (a) After-Tax Account, at any time.\n☒ (b) Match Account, only of amounts that could be paid to the Participant.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "Contributions that an Employee makes on an after-tax basis, and that are not Roth Deferrals.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "An Employee may make contributions from Pay after it has been included in income, and they are not Roth Deferrals.",
        {AFTER_TAX: "permitted"},
    ),
    ("An Employee may contribute up to 5% from Pay after it has been taxed.", {AFTER_TAX: "permitted"}),
    (
        "You may save up to 5% out of your pay after it has been taxed. This is not the Roth option.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "1.9 Nondeductible Contributions. Contributions that an Employee makes out of Earnings after income tax has been withheld, and that are not Roth Deferrals.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "1.9 Nondeductible Contributions. Amounts that a Participant contributes from wages that have been included in gross income and that are not Roth.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "1.9 Voluntary Contributions. Those contributions of a Participant that are included in gross income when made, other than Designated Roth Contributions.",
        {AFTER_TAX: "not_addressed", ROTH: "not_addressed"},
    ),
    (
        "You may make Roth contributions from your pay after it has been taxed.",
        {AFTER_TAX: "not_addressed", ROTH: "permitted"},
    ),
    ("Loan payments are taken from your pay after it has been taxed.", {AFTER_TAX: "not_addressed"}),
    ("Premiums come out of your pay after it has been taxed.", {AFTER_TAX: "not_addressed"}),
    (
        "Tax-Paid Savings (after-tax, not Roth) were offered until 2025. Tax-Paid Savings have come to an end.",
        {AFTER_TAX: "frozen"},
    ),
    ("After-tax savings have come to an end.", {AFTER_TAX: "frozen"}),
    ("Our after-tax contributions came to an end in June 2025.", {AFTER_TAX: "frozen"}),
    (
        "No more after-tax savings. The last of them were deducted from the paychecks of June 27, 2025, and every after-tax election was cancelled as of that day.",
        {AFTER_TAX: "frozen"},
    ),
    ("The last after-tax contributions were deducted from the paychecks of June 27, 2025.", {AFTER_TAX: "frozen"}),
    (
        "Disregard the section headed “After-Tax Savings” in the Summary; such savings have ended.",
        {AFTER_TAX: "frozen"},
    ),
    ("Your after-tax contributions come to an end when you leave.", {AFTER_TAX: "not_addressed"}),
    ("After-tax savings of up to 5% may be made. The enrollment period has come to an end.", {AFTER_TAX: "permitted"}),
    ("The 2024 pilot of after-tax savings at another company has come to an end.", {AFTER_TAX: "not_addressed"}),
    ("Every after-tax election is cancelled when the participant takes a withdrawal.", {AFTER_TAX: "not_addressed"}),
    ("The only deductions for the Plan shown on your stub are loan payments.", {AFTER_TAX: "not_addressed"}),
    ("After-tax contributions came to an end in 2010 and were resumed in 2019.", {AFTER_TAX: "permitted"}),
    (
        "Your right to withdraw from the after-tax account while you are employed, as described in the Summary, has not changed.",
        {WITHDRAWAL: "permitted"},
    ),
    ("Your right to withdraw your after-tax contributions at any time is unchanged.", {WITHDRAWAL: "permitted"}),
    ("The right to withdraw after-tax money while employed stays as it was.", {WITHDRAWAL: "permitted"}),
    (
        "A participant's right to withdraw the After-Tax Account at any time is not affected by this change.",
        {WITHDRAWAL: "permitted"},
    ),
    ("Your right to convert your after-tax account to Roth has not changed.", {CONVERSION: "permitted"}),
    ("Your right to make after-tax contributions has not changed.", {AFTER_TAX: "permitted"}),
    ("Your right to withdraw from the match account has not changed.", {WITHDRAWAL: "not_addressed"}),
    ("Your right to withdraw at age 59½ has not changed.", {WITHDRAWAL: "conditional"}),
    ("Your right to withdraw your after-tax account while employed has ended.", {WITHDRAWAL: "prohibited"}),
    (
        "Your right to withdraw from the after-tax account, as described in the Summary, does not change.",
        {WITHDRAWAL: "permitted"},
    ),
    ("Your right to withdraw from the after-tax account before age 59½ has ended.", {WITHDRAWAL: "prohibited"}),
    ("The right to withdraw your rollover account has not changed.", {WITHDRAWAL: "not_addressed"}),
    ("Your right to make after-tax contributions ended on December 31, 2024.", {AFTER_TAX: "frozen"}),
    ("Your right to make Roth contributions has not changed.", {ROTH: "permitted"}),
    ("While you are employed you may recall your after-tax contributions at any time.", {WITHDRAWAL: "permitted"}),
    ("While you are employed you may reclaim your after-tax contributions at any time.", {WITHDRAWAL: "permitted"}),
    ("While you are employed you may retrieve your after-tax contributions at any time.", {WITHDRAWAL: "permitted"}),
    ("While you are employed you may redeem your after-tax contributions at any time.", {WITHDRAWAL: "permitted"}),
    ("While you are employed you may call back your after-tax contributions at any time.", {WITHDRAWAL: "permitted"}),
    ("While you are employed you may take back your after-tax contributions at any time.", {WITHDRAWAL: "permitted"}),
    ("While you are employed you may get back your after-tax contributions at any time.", {WITHDRAWAL: "permitted"}),
    ("While you are employed you may pull out your after-tax contributions at any time.", {WITHDRAWAL: "permitted"}),
    ("While you are employed you may draw out your after-tax contributions at any time.", {WITHDRAWAL: "permitted"}),
    ("While you are employed you may draw down your after-tax contributions at any time.", {WITHDRAWAL: "permitted"}),
    ("While you are employed you may cash out your after-tax contributions at any time.", {WITHDRAWAL: "permitted"}),
    (
        "While you are employed you may request the return of your after-tax contributions at any time.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "While you are employed you may have returned to you your after-tax contributions at any time.",
        {WITHDRAWAL: "permitted"},
    ),
    ("While you are employed you may collect your after-tax contributions at any time.", {WITHDRAWAL: "permitted"}),
    ("While you are employed you may remove your after-tax contributions at any time.", {WITHDRAWAL: "permitted"}),
    ("While you are employed you may tap your after-tax contributions at any time.", {WITHDRAWAL: "permitted"}),
    ("While you are employed you may call in your after-tax contributions at any time.", {WITHDRAWAL: "permitted"}),
    ("While you are employed you may draw your after-tax contributions at any time.", {WITHDRAWAL: "permitted"}),
    ("While you are employed you may claim back your after-tax contributions at any time.", {WITHDRAWAL: "permitted"}),
    (
        "While you are employed you may receive back your after-tax contributions at any time.",
        {WITHDRAWAL: "permitted"},
    ),
    ("Your after-tax contributions may be recalled at any time while you are employed.", {WITHDRAWAL: "permitted"}),
    ("Your after-tax contributions may be reclaimed at any time while you are employed.", {WITHDRAWAL: "permitted"}),
    ("Your after-tax contributions may be retrieved at any time while you are employed.", {WITHDRAWAL: "permitted"}),
    ("Your after-tax contributions may be redeemed at any time while you are employed.", {WITHDRAWAL: "permitted"}),
    ("Your after-tax contributions may be called back at any time while you are employed.", {WITHDRAWAL: "permitted"}),
    ("Your after-tax contributions may be taken back at any time while you are employed.", {WITHDRAWAL: "permitted"}),
    ("Your after-tax contributions may be pulled out at any time while you are employed.", {WITHDRAWAL: "permitted"}),
    ("Your after-tax contributions may be drawn out at any time while you are employed.", {WITHDRAWAL: "permitted"}),
    ("Your after-tax contributions may be drawn down at any time while you are employed.", {WITHDRAWAL: "permitted"}),
    ("Your after-tax contributions may be cashed out at any time while you are employed.", {WITHDRAWAL: "permitted"}),
    (
        "Your after-tax contributions may be returned to you at any time while you are employed.",
        {WITHDRAWAL: "permitted"},
    ),
    ("Your after-tax contributions may be removed at any time while you are employed.", {WITHDRAWAL: "permitted"}),
    ("Your after-tax contributions may be tapped at any time while you are employed.", {WITHDRAWAL: "permitted"}),
    ("Your after-tax contributions may be drawn at any time while you are employed.", {WITHDRAWAL: "permitted"}),
    ("After-tax contributions may be audited at any time.", {AFTER_TAX: "not_addressed"}),
    ("After-tax contributions may be viewed online at any time.", {AFTER_TAX: "not_addressed"}),
    ("After-tax contributions may be counted for the test.", {AFTER_TAX: "not_addressed"}),
    ("After-tax contributions may be invested in any fund.", {AFTER_TAX: "not_addressed"}),
    ("After-tax contributions may be attached by a court.", {AFTER_TAX: "not_addressed"}),
    ("After-tax contributions may be recharacterized.", {AFTER_TAX: "not_addressed"}),
    ("After-tax contributions may be corrected at any time.", {AFTER_TAX: "not_addressed"}),
    ("Voluntary contributions may be borrowed at any time.", {AFTER_TAX: "not_addressed"}),
    ("Voluntary contributions may be examined by the auditor.", {AFTER_TAX: "not_addressed"}),
    ("Voluntary contributions may be begun at any time.", {AFTER_TAX: "permitted"}),
    ("After-tax contributions may be started at any time.", {AFTER_TAX: "permitted"}),
    ("After-tax contributions may be elected at any time.", {AFTER_TAX: "permitted"}),
    ("After-tax contributions may be increased or decreased monthly.", {AFTER_TAX: "permitted"}),
    (
        "No amount that stands to the credit of any other Account shall be moved to, or be treated as if it were part of, the Roth Account for so long as it remains in the Trust.",
        {CONVERSION: "prohibited"},
    ),
    (
        "The Company has considered section 402A(c)(4) of the Code and has elected not to make available the transfers for which it provides.",
        {CONVERSION: "prohibited"},
    ),
    (
        "The Company has elected not to offer the transfers that section 402A(c)(4) of the Code permits.",
        {CONVERSION: "prohibited"},
    ),
    ("No other Account may be moved to the Roth Account while it remains in the Plan.", {CONVERSION: "prohibited"}),
    (
        "While in Employment, and without regard to age or to the reason, a Member may recall from the Supplementary Account any after-tax contributions.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "A Member may recall from the After-Tax Account any after-tax contributions that have stood to its credit for at least 24 months.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "An after-tax contribution that has stood to the credit of the Account for less than 24 months shall not be recalled.",
        {WITHDRAWAL: "conditional"},
    ),
    ("You may recall that after-tax contributions were closed in 2010.", {WITHDRAWAL: "not_addressed"}),
    ("The Committee may be recalled at any time by the members.", {WITHDRAWAL: "not_addressed"}),
    (
        "The Company has considered section 402A(c)(4) of the Code and has elected to make available the transfers for which it provides.",
        {CONVERSION: "permitted"},
    ),
    ("No other Account may be moved to the Roth Account before age 59½.", {CONVERSION: "conditional"}),
    (
        "Amounts in any Account may be moved to the Roth Account. No other transfers between Accounts are allowed.",
        {CONVERSION: "permitted"},
    ),
    (
        "Withdrawals while you work\nAccount | When\nPre-tax | Age 59½\nAfter-tax | See leaflet BD-31",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "Withdrawals while you work\nAccount | When\nPre-tax | Age 59½\nAfter-tax account | See “Withdrawal Rules” leaflet",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "Withdrawals while you work\nAccount | When\nPre-tax | Age 59½\nAfter-tax account | Ask the Benefits Department",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "Withdrawals while you work\nAccount | When\nPre-tax | Age 59½\nAfter-tax account | Refer to form 12",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "Withdrawals while you work\nAccount | When\nPre-tax | Age 59½\nAfter-tax account | See page 14",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "Withdrawals while you work\nAccount | When\nPre-tax | Age 59½\nAfter-tax account | See separate notice",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "Withdrawals while you work\nAccount | When\nPre-tax | Age 59½\nAfter-tax account | Any time (see page 14)",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "Whether, when and how often you can draw on your after-tax account before you leave is set out in a leaflet of its own.",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "Drawing on Your Savings While You Work\nAccount | When you may draw on it\nTax-Deferred and Roth Savings | Age 59½, or hardship\nMatch and core | Age 59½\nAfter-Tax Savings Account | See leaflet BD-31",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "Drawing on Your Savings While You Work\nAccount | When you may draw on it\nRollover | Any time\nAfter-Tax Account | See leaflet BD-31",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "Drawing on Your Savings While You Work\nAccount | When you may draw on it\nRollover | Any time\nAfter-Tax Account | Told in a leaflet of its own",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "Drawing on Your Savings While You Work\nAccount | When you may draw on it\nRollover | Any time\nAfter-Tax Account | Call us",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "Drawing on Your Savings While You Work\nAccount | When you may draw on it\nRollover | Any time\nAfter-Tax Account | Special rules; see Appendix B",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "Drawing on Your Savings While You Work\nAccount | When you may draw on it\nRollover | Any time\nAfter-Tax Account | Ask the Savings Line",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "Drawing on Your Savings While You Work\nAccount | When you may draw on it\nRollover | Any time\nAfter-Tax Account | Under review",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "Drawing on Your Savings While You Work\nAccount | When you may draw on it\nRollover | Any time\nAfter-Tax Account | Whenever you like; ask the Savings Line",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "An employee who works fewer than 1,000 hours may make pre-tax contributions. No other provision for contributions applies to that person.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "Long-term part-time employees may make Salary Deferrals. No other contributions may be made by or for such a person.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "Participants may make Salary Deferrals. No other contributions may be made by Participants.",
        {AFTER_TAX: "prohibited"},
    ),
    (
        "While in employment a Member may withdraw his after-tax deposits upon showing to the Trustees' satisfaction sickness, schooling, the purchase of a home or like need.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "A member may withdraw after-tax deposits on proof of illness, the education of a child, or another need.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "A member may withdraw after-tax deposits if the Trustees are satisfied that there is sickness or a like need.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "After-tax deposits may be withdrawn for sickness, schooling or the purchase of a home.",
        {WITHDRAWAL: "conditional"},
    ),
    ("A member may withdraw after-tax deposits upon showing identification.", {WITHDRAWAL: "permitted"}),
    (
        "A member may withdraw after-tax deposits for any purpose, such as schooling or a home.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "Section 16. In-Plan Roth Transfers\n☐ No.\n☒ Yes. Participants may elect In-Plan Roth Transfers.\nAccounts from which\n☒ All Accounts other than the Roth Deferral Account\n☐ Elective Deferral Account\n☐ After-Tax Contribution Account\n☐ Profit Sharing Account",
        {CONVERSION: "permitted"},
    ),
    (
        "Section 16. In-Plan Roth Transfers\n☐ No.\n☒ Yes. Participants may elect In-Plan Roth Transfers.\nAccounts from which\n☐ All Accounts other than the Roth Deferral Account\n☒ Elective Deferral Account\n☐ After-Tax Contribution Account\n☒ Profit Sharing Account",
        {CONVERSION: "conditional"},
    ),
)


@pytest.mark.parametrize(("text", "said"), SAID)
def test_what_is_said(text: str, said: dict[str, str]) -> None:
    found = statuses(findings(read_text(text, name="passage")), Profile(date(2026, 11, 30)))
    assert {name: found[name].status.value for name in said} == said
