"""What is taken back, spared, told by codes or in a table that lost its columns: the statuses that a text alone establishes."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.report import CORE_PROVISIONS
from analyzer.verdict import statuses

IN, CONVERSION = "after_tax_contributions", "in_plan_roth_conversion"
OUT, ROTH = "in_service_after_tax", "roth_deferrals"

TEXTS: list[tuple[str, dict[str, str]]] = [
    # a withdrawal that is made is no contribution; what other provisions say is no other money
    (
        "Notwithstanding Section 7.3, no withdrawal of After-Tax Contributions shall be made prior to termination of employment.",
        {OUT: "prohibited"},
    ),
    (
        "Notwithstanding any other provision of Article VII, no withdrawal of After-Tax Contributions may be made by an active Participant.",
        {OUT: "prohibited"},
    ),
    (
        "No withdrawal of After-Tax Contributions shall be made before the Participant's Severance from Employment.",
        {OUT: "prohibited"},
    ),
    (
        "Notwithstanding any other provision of Article VII, no In-Plan Roth Conversion of After-Tax Contributions shall be made before age 59½.",
        {CONVERSION: "conditional"},
    ),
    (
        "A Participant who requests a distribution of his After-Tax Account under Section 7.1(a), which may be requested on any business day while he is an Employee, may direct that the portion representing After-Tax Contributions be paid to a Roth IRA.",
        {OUT: "permitted"},
    ),
    # keys of codes, and accounts to which nothing is added
    (
        "Source codes on your statement: PTX pre-tax; RTH Roth; VOL EE voluntary employee, closed 2006; RLO rollover.",
        {IN: "frozen"},
    ),
    ("Sources: 01 pre-tax; 02 Roth; 03 voluntary after-tax, frozen since 2009; 04 rollover.", {IN: "frozen"}),
    (
        "Balances coded AFT TAX PRE-12 come from the savings feature the Plan had before 2012. Payroll deposits are no longer posted to this code.",
        {IN: "frozen"},
    ),
    ("Key: PT = pre-tax, AT = after-tax – closed 2011, RO = rollover", {IN: "frozen"}),
    (
        "After-tax balances transferred here in the Ridgeley Mills plan merger may be withdrawn at any time. They may not be added to.",
        {IN: "frozen", OUT: "permitted"},
    ),
    ("The after-tax account may be withdrawn monthly. It may not be added to.", {IN: "frozen", OUT: "permitted"}),
    ("Statement key: PT pre-tax; RTH Roth; AT after-tax; RO rollover.", {}),
    ("Your rollover account may be withdrawn at any time. It cannot be added to from your pay.", {}),
    # one source alone
    (
        "In-plan Roth conversion is available for one source only: after-tax money that you rolled into the Plan from a former employer's plan.",
        {IN: "rollover_only", CONVERSION: "conditional"},
    ),
    ("Only one source may be converted within the Plan: your rollover account.", {CONVERSION: "conditional"}),
    (
        "In-plan Roth conversion is available for one source only: after-tax contributions you have made to the Plan.",
        {CONVERSION: "permitted"},
    ),
    # options by name and by letter; a letter for yes or no
    (
        "After-Tax Employee Contributions: Option 1 (X) None. Option 2 ( ) Up to ____% of Compensation.",
        {IN: "prohibited"},
    ),
    ("After-Tax Employee Contributions: A (X) None. B ( ) Permitted up to 10%.", {IN: "prohibited"}),
    ("After-Tax Employee Contributions: Option 1 ( ) None. Option 2 (X) Up to 10% of Compensation.", {IN: "permitted"}),
    (
        "In-Plan Roth Conversions: Option 1 ( ) Not permitted. Option 2 (X) Permitted at any time.",
        {CONVERSION: "permitted"},
    ),
    (
        "B. EMPLOYEE CONTRIBUTIONS. The Plan shall accept:\nElective Deferrals [Y]\nRoth Elective Deferrals [Y]\nCatch-Up Contributions [Y]\nVoluntary Employee Contributions [Y], maximum 10% of Plan Compensation\nMandatory Employee Contributions [N]",
        {IN: "permitted", ROTH: "permitted"},
    ),
    (
        "Elective Deferrals [Y]\nRoth Elective Deferrals [N]\nVoluntary After-Tax Contributions [N]\nRollovers [Y]",
        {IN: "prohibited", ROTH: "prohibited"},
    ),
    (
        "The Plan accepts:\nPre-tax deferrals [Y]\nRoth deferrals [Y]\nAfter-tax contributions [N]\nIn-plan Roth conversions [N]",
        {IN: "prohibited", ROTH: "permitted", CONVERSION: "prohibited"},
    ),
    # an account that is spared, and has a rule of its own
    (
        "A Participant who has attained age 59½ may withdraw all or any part of his vested Accounts other than the After-Tax Account, which may be withdrawn without regard to age.",
        {OUT: "permitted"},
    ),
    (
        "At 59½ you may withdraw any vested account except your after-tax account, which you may withdraw at any time.",
        {OUT: "permitted"},
    ),
    (
        "Before age 59½ no withdrawal may be made from any account except the After-Tax Account, which can be withdrawn once a quarter.",
        {OUT: "permitted"},
    ),
    (
        "Loans may be taken from any account other than the after-tax account, which may be withdrawn at any time.",
        {OUT: "permitted"},
    ),
    (
        "You may withdraw from your accounts, other than the after-tax account, which is payable only when you leave.",
        {OUT: "prohibited"},
    ),
    (
        "You may convert any account to Roth except your after-tax account, which may be converted only after 59½.",
        {CONVERSION: "conditional"},
    ),
    # what a later sentence takes back; a power that nobody has used; an amendment of something else
    ("The guide mailed in August said that the Plan accepts after-tax contributions. That was an error.", {}),
    (
        "The newsletter told you that after-tax contributions had ended. That was wrong. You may contribute up to 6% of pay after tax.",
        {IN: "permitted"},
    ),
    (
        "The Committee may, but need not, permit After-Tax Contributions by such classes of Participants and at such rates as it shall announce from time to time. As of the date of this restatement no such announcement has been made.",
        {IN: "prohibited"},
    ),
    (
        "The Company may allow after-tax contributions in its discretion. The Company has not exercised this discretion.",
        {IN: "prohibited"},
    ),
    ("Section 4.6 (Automatic Conversion of After-Tax Contributions) is deleted.", {}),
    ("Section 4.6 (After-Tax Contributions) is deleted.", {IN: "frozen"}),
    # between a modal and its verb; features that go live; two rights in one sentence
    (
        'FIRST AMENDMENT. A new Section 5.13 is added, effective January 1, 2024, to read: "In-Plan Roth Transfers. A Participant may, whether or not a distributable event has occurred, transfer to his Roth Transfer Account any vested portion of his Pre-Tax Account, After-Tax Account or Matching Account."',
        {CONVERSION: "permitted"},
    ),
    ("A Participant may, regardless of age, withdraw all or part of his After-Tax Account.", {OUT: "permitted"}),
    ("In-plan Roth conversion of after-tax balances goes live on April 1, 2027.", {CONVERSION: "permitted"}),
    ("In-plan Roth conversion of after-tax balances went live on April 1, 2024.", {CONVERSION: "permitted"}),
    (
        "The Plan has no Roth feature of any kind. You can save up to 8% of pay after tax and take that money out once a month.",
        {IN: "permitted", ROTH: "prohibited", OUT: "permitted"},
    ),
    ("You can save up to 8% of pay after tax and take it out once a month.", {IN: "permitted", OUT: "permitted"}),
    # a reason that is a closing of its own; money that has been converted
    (
        "Because after-tax contributions ended in 2011, a conversion of your old after-tax balance can be made only as long as the balance lasts.",
        {IN: "frozen", CONVERSION: "permitted"},
    ),
    (
        "Since after-tax contributions were discontinued in 2015, only the balance that is left can be withdrawn.",
        {IN: "frozen", OUT: "permitted"},
    ),
    (
        "You may convert your after-tax account at any time. You cannot add to it and convert again each year.",
        {IN: "frozen", CONVERSION: "permitted"},
    ),
    (
        "A Member may have the after-tax account changed over to Roth without taking it out of the Plan. Once changed over, the money is kept in a Roth Change-Over Account, from which it may be drawn as it could have been before.",
        {CONVERSION: "permitted"},
    ),
    (
        "You may convert your after-tax account to Roth. After it has been converted it may be withdrawn only at 59½.",
        {CONVERSION: "permitted"},
    ),
    (
        "You may convert your after-tax account to Roth. Once converted, the money cannot be moved back.",
        {CONVERSION: "permitted"},
    ),
    ("Because conversions were ended in 2020, your after-tax account stays after-tax.", {CONVERSION: "prohibited"}),
    # of no plan in particular; what is payable
    (
        "Roth In-Plan Conversion Tool. Your plan's rules determine whether you can use this tool and which contribution sources, such as pre-tax or after-tax, may be converted. Call us or ask your employer for details.",
        {},
    ),
    (
        "8.2 In-Plan Roth Rollover. A Participant may direct an In-Plan Roth Rollover of any amount then payable to the Participant.",
        {CONVERSION: "conditional"},
    ),
    # tables of which the columns were lost; columns of those who have left
    (
        "Source Loan Hardship In-service withdrawal\nPre-tax Yes Yes Age 59½\nRoth Yes Yes Age 59½\nAfter-tax No No Any time\nMatch Yes No Age 59½",
        {OUT: "permitted"},
    ),
    (
        "Money type Can I add to it? Can I convert it? Can I withdraw it while working?\nPre-tax Yes Yes At 59½\nRoth Yes Already Roth At 59½\nAfter-tax No, closed 12/31/2019 Yes Yes, any time",
        {IN: "frozen", ROTH: "permitted", CONVERSION: "permitted", OUT: "permitted"},
    ),
    (
        "Feature Active employee Former employee\nRoth conversion Pre-tax and match All sources\nNew loans Yes No\nBeneficiary change Online Online",
        {CONVERSION: "conditional"},
    ),
    (
        "| Money type | Can I add to it? | Can I withdraw it while working? |\n| Pre-tax | Yes | At 59½ |\n| After-tax | No, closed 12/31/2019 | Yes, any time |",
        {IN: "frozen", OUT: "permitted"},
    ),
    ("| Feature | Active | Terminated |\n| In-plan Roth conversion | No | Yes |", {CONVERSION: "prohibited"}),
    (
        "| | Working | Retired |\n| After-tax withdrawal | Age 59½ | Any time |\n| Roth conversion | No | Yes |",
        {CONVERSION: "prohibited", OUT: "conditional"},
    ),
    (
        "| Feature | While employed | After you leave |\n| Withdrawals of after-tax money | Not allowed | Any time |\n| New loans | Yes | No |",
        {OUT: "prohibited"},
    ),
    # waits: told in other words, gone, not asked, the same as others
    (
        "You may withdraw your after-tax contributions once you have belonged to the Plan for 36 months.",
        {OUT: "conditional"},
    ),
    (
        "Matching contributions that have been in your account for 24 months may be withdrawn while you are working. Your own after-tax contributions need not wait at all.",
        {OUT: "permitted"},
    ),
    ("The match may be withdrawn after five years. After-tax contributions do not have to wait.", {OUT: "permitted"}),
    (
        "Effective October 1, 2026, the twelve-month wait that used to apply to withdrawals of after-tax contributions no longer applies.",
        {OUT: "permitted"},
    ),
    (
        "The rules for withdrawing after-tax contributions are the same as those for vested matching contributions: five years of participation or age 55, whichever comes first.",
        {OUT: "conditional"},
    ),
    ("After-Tax Contributions must have been in the Plan for 24 months.", {OUT: "conditional"}),
    (
        "The refinery savings plan lets you take money from your After-Tax Account once you are 55 and still working. Before then it is paid only if you leave the Company.",
        {OUT: "conditional"},
    ),
    (
        "Withdrawals may be made only after age 59½. The after-tax account is an exception: it may be withdrawn at any time.",
        {OUT: "permitted"},
    ),
    ("Loans are limited to two at a time. After-tax money is the exception: it may not be borrowed.", {}),
    # the other kind; one kind or two; what is only recommended
    (
        "We offer pre-tax and Roth. We don't offer the other kind of after-tax contribution that you may have read about, and the Plan has no in-plan conversion.",
        {IN: "prohibited", ROTH: "permitted", CONVERSION: "prohibited"},
    ),
    ("Isn't after-tax simply another name for Roth?\nNo.", {}),
    ("Is after-tax the same as Roth?\nNo, and people often mix them up.", {}),
    ("The Board has approved in principle after-tax contributions of up to 10% of pay.", {}),
    (
        "The Committee has stopped after-tax contributions for 2026. It will look at the matter again before 2027.",
        {IN: "frozen"},
    ),
    # what is said of those who leave, and of counting
    ("When you leave there is no waiting period on after-tax contributions.", {}),
    ("A conversion is not a withdrawal for purposes of the limit of four withdrawals a year.", {}),
    (
        "After-tax savings remain in the Plan until you leave the Company, become disabled or die. Reaching a certain age while you work does not change this, and neither does a hardship.",
        {OUT: "prohibited"},
    ),
    (
        "The amount you convert to Roth inside the Plan must be an amount that you could otherwise take as a distribution at that time.",
        {CONVERSION: "conditional"},
    ),
    # a merged plan and its balance; rows for what is Roth by now
    (
        "You may make after-tax contributions of up to 10% of pay. Helixir's plan allowed after-tax contributions until it merged into ours on June 30, 2023. The balance came over as a closed source and nothing can be added to it.",
        {IN: "permitted"},
    ),
    (
        "| Money | When can I withdraw it while working? |\n|---|---|\n| After-tax, converted to Roth | Once a year, at any age |\n| After-tax, not converted | 59½ |",
        {OUT: "conditional"},
    ),
    (
        "| Money | When can I withdraw it? |\n|---|---|\n| Converted after-tax | Any time |\n| After-tax | 59½ |",
        {OUT: "conditional"},
    ),
    (
        "You can convert your after-tax money at any time. You do have to be 59½ before you can withdraw it, even though you didn't have to be 59½ to convert it.",
        {CONVERSION: "permitted", OUT: "conditional"},
    ),
    (
        "Your rollover account may be withdrawn whenever you wish, including any after-tax contributions that came with it.",
        {},
    ),
]


@pytest.mark.parametrize(("text", "told"), TEXTS, ids=[text[:60] for text, _ in TEXTS])
def test_what_a_text_establishes(text: str, told: dict[str, str]) -> None:
    found = statuses(findings(read_text(text, name="t")), Profile(date(2026, 11, 23)))
    assert {name: found[name].status.value for name in CORE_PROVISIONS if found[name].status != "not_addressed"} == told
