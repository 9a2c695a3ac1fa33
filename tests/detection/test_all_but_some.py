"""Who and which money alone: exclusions before the verb, what is not for everyone, reasons put first, closed lists."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

Said = tuple[str, dict[str, str]]

# "X, but no Y, may": Y is left out, and X is not refused
LEFT_OUT: tuple[Said, ...] = (
    (
        (
            "Any Participant, but no Highly Compensated Employee, may elect an In-Plan Roth Rollover of his "
            "After-Tax Account."
        ),
        {CONVERSION: "conditional"},
    ),
    ("Salaried employees, but not partners, may make after-tax contributions.", {AFTER_TAX: "permitted"}),
    ("Each Member, but no Partner, may withdraw his after-tax account at any time.", {WITHDRAWAL: "conditional"}),
    ("Pilots, and no other employees, may make after-tax contributions.", {AFTER_TAX: "permitted"}),
    (
        ("Pilots, but no one else, may convert after-tax contributions to Roth in the Plan."),
        {CONVERSION: "conditional"},
    ),
    ("No Participant may make after-tax contributions.", {AFTER_TAX: "prohibited"}),
    ("Contributions, but no withdrawals, may be made after-tax.", {WITHDRAWAL: "prohibited"}),
)
# money named as the only one that may be converted
ONLY_MONEY: tuple[Said, ...] = (
    (
        (
            "We accept rollovers of after-tax money. Those rolled-in amounts, and no other part of your account, "
            "may be converted to Roth within the Plan."
        ),
        {CONVERSION: "conditional"},
    ),
    (
        ("The after-tax money you rolled in is the only money that may be moved to a Roth account within the Plan."),
        {CONVERSION: "conditional"},
    ),
    (("Pre-tax deferrals are the only money that can be converted to Roth in the Plan."), {CONVERSION: "conditional"}),
    (
        ("Your after-tax account, and no other account, may be converted to Roth in the Plan."),
        {CONVERSION: "permitted"},
    ),
    (
        ("Your after-tax account is the only part of your balance that may be converted to Roth in the Plan."),
        {CONVERSION: "permitted"},
    ),
)
# what is not for everyone is for some, and no denial
NOT_FOR_ALL: tuple[Said, ...] = (
    ("After-tax contributions are not open to all employees.", {AFTER_TAX: "not_addressed"}),
    ("Not everyone may make after-tax contributions.", {AFTER_TAX: "not_addressed"}),
    (
        "In-plan conversions are not open to everybody. Only NHCEs may convert their after-tax accounts.",
        {CONVERSION: "conditional"},
    ),
    (
        (
            "After-tax contributions are not offered to every employee. Members of Local 12 may make them; others"
            " may not."
        ),
        {AFTER_TAX: "permitted"},
    ),
    ("After-tax contributions are not available to anyone.", {AFTER_TAX: "prohibited"}),
    ("After-tax contributions are not open to participants.", {AFTER_TAX: "prohibited"}),
)
# denied to all but a group: not denied to that group
SPARED: tuple[Said, ...] = (
    (
        (
            "Employees represented by Local 12 may make after-tax contributions. Salaried employees and hourly "
            "employees who are not represented by Local 12 may not."
        ),
        {AFTER_TAX: "permitted"},
    ),
    (
        (
            "Members of Local 12 may make after-tax contributions. Employees who are not members of Local 12 may "
            "not make after-tax contributions."
        ),
        {AFTER_TAX: "permitted"},
    ),
    ("Employees represented by Local 12 may not make after-tax contributions.", {AFTER_TAX: "prohibited"}),
)
# a schedule that leaves out every employer there is
NO_OTHERS: tuple[Said, ...] = (
    (
        (
            "Eligible Employees may make After-Tax Contributions, other than those of an Employer named in "
            "Schedule B. SCHEDULE B: Alden Inc.; Alden Freight LLC. There are no Participating Employers other "
            "than those named above."
        ),
        {AFTER_TAX: "prohibited"},
    ),
    (
        (
            "Participants may make After-Tax Contributions, except employees of a company listed in Exhibit C. "
            "Exhibit C. Harrow Co.; Harrow Foods Inc. No other company has adopted the Plan."
        ),
        {AFTER_TAX: "prohibited"},
    ),
    (
        (
            "Participants may make After-Tax Contributions, except employees of a company listed in Exhibit C. "
            "Exhibit C. Harrow Foods Inc. Other companies that have adopted the Plan: Harrow Co."
        ),
        {AFTER_TAX: "permitted"},
    ),
)
# a reason put first is said as well, and no way into Roth is opened by naming the account that is missing
REASONS: tuple[Said, ...] = (
    (
        "Because the Plan does not offer Roth deferrals, in-plan conversions are not available.",
        {ROTH: "prohibited", CONVERSION: "prohibited"},
    ),
    (
        (
            "Since the Plan has no Roth feature, there is no Roth account to which your existing balances could "
            "be converted."
        ),
        {ROTH: "prohibited", CONVERSION: "prohibited"},
    ),
    ("There is no Roth account into which after-tax money may be moved.", {CONVERSION: "prohibited"}),
    (
        "Because the Plan takes no after-tax contributions, its testing is simple.",
        {AFTER_TAX: "prohibited"},
    ),
    ("Because the Plan does not accept Roth rollovers, you may roll them to an IRA.", {ROTH: "not_addressed"}),
    (("Since the Plan does not match after-tax contributions, think of pre-tax first."), {AFTER_TAX: "not_addressed"}),
)
# no other way to contribute after-tax dollars is no grant
NO_OTHER_WAY: tuple[Said, ...] = (
    (
        ("You may elect the Roth option. There is no other way to contribute after-tax dollars."),
        {ROTH: "permitted", AFTER_TAX: "prohibited"},
    ),
    (
        (
            "Roth deferrals are offered. There is not, and has never been, any other way to contribute after-tax "
            "dollars."
        ),
        {ROTH: "permitted", AFTER_TAX: "prohibited"},
    ),
    (
        ("Roth deferrals are offered. There isn't any other way to save after-tax money."),
        {ROTH: "permitted", AFTER_TAX: "prohibited"},
    ),
    (
        "You may save up to 5% after tax. There is no other way to contribute after-tax dollars.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "You may make after-tax contributions. The Plan does not accept any other after-tax contributions.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Your Roth contributions are made after tax. No other after-tax contributions are accepted.",
        {ROTH: "permitted", AFTER_TAX: "prohibited"},
    ),
    (
        "After-tax contributions may be made by payroll; there is no other way to contribute after-tax dollars.",
        {AFTER_TAX: "permitted"},
    ),
    (("You may make after-tax contributions by payroll. There is no other way to pay them."), {AFTER_TAX: "permitted"}),
)
# money that has to stay, or has not been there long enough
STAYS: tuple[Said, ...] = (
    (
        (
            "No after-tax contributions have been accepted since 2006, although balances attributable to them "
            "remain in participants' accounts, where they must stay until employment ends."
        ),
        {AFTER_TAX: "frozen", WITHDRAWAL: "prohibited"},
    ),
    (
        (
            "After-tax money is kept in a separate account. After-tax savings are held in the trust, where they "
            "have to remain until you leave the Company."
        ),
        {WITHDRAWAL: "prohibited"},
    ),
    (
        ("After-tax contributions on deposit for less than 24 months may be neither withdrawn nor converted."),
        {WITHDRAWAL: "conditional", CONVERSION: "conditional"},
    ),
    (
        (
            "After-tax contributions held for 24 months may be withdrawn. Those on deposit for a shorter time may"
            " be neither withdrawn nor, under the conversion feature, converted; after 24 months you may do "
            "either."
        ),
        {WITHDRAWAL: "conditional", CONVERSION: "conditional"},
    ),
    (
        ("After-tax account. It can be neither withdrawn nor converted to Roth while you are an employee."),
        {WITHDRAWAL: "prohibited", CONVERSION: "prohibited"},
    ),
    (
        (
            "What happens to my after-tax account until I leave? It stays as it is: it cannot be withdrawn while "
            "you work here."
        ),
        {WITHDRAWAL: "prohibited"},
    ),
    (
        (
            "You may convert any part of your account that you could withdraw. Amounts that are not yet available"
            " for withdrawal may not be converted."
        ),
        {CONVERSION: "conditional"},
    ),
    ("In-plan conversions are not yet available.", {CONVERSION: "prohibited"}),
    (
        (
            "Every contribution remains in the account for the type of money it was when it was made, whether "
            "before-tax, after-tax or Company."
        ),
        {CONVERSION: "prohibited"},
    ),
    (
        ("The recordkeeper cannot move a balance from one type of account to another at your request."),
        {CONVERSION: "prohibited"},
    ),
    ("We do not transfer money from one kind of contribution to another.", {CONVERSION: "prohibited"}),
    (
        ("The recordkeeper cannot move a balance from one fund to another on the same day."),
        {CONVERSION: "not_addressed"},
    ),
)
# money taken, rolled out, taken from taxed pay or swept
TAKEN: tuple[Said, ...] = (
    (
        (
            "Except for after-tax contributions and the earnings on them, which you may take at your request, no "
            "money may leave the Plan until you terminate employment."
        ),
        {AFTER_TAX: "not_addressed", WITHDRAWAL: "permitted"},
    ),
    (
        ("You can roll your after-tax balance out up to four times a year while you are employed."),
        {WITHDRAWAL: "permitted"},
    ),
    (
        ("You may roll your after-tax account out of the plan once a quarter, whatever your age, while employed."),
        {WITHDRAWAL: "permitted"},
    ),
    ("When you leave you may roll your after-tax balance out.", {WITHDRAWAL: "not_addressed"}),
    (
        (
            "How much can I save? From 2% to 6% of your pay, deducted each payday from your earnings after income"
            " tax has been withheld."
        ),
        {AFTER_TAX: "permitted"},
    ),
    ("Loan payments are deducted from your pay after taxes have been withheld.", {AFTER_TAX: "not_addressed"}),
    (
        (
            "At the limit deductions continue as after-tax contributions unless you opt out, and every night "
            "whatever has landed in your after-tax source is swept into your Roth conversion account."
        ),
        {AFTER_TAX: "permitted", CONVERSION: "permitted"},
    ),
    (
        (
            "Deductions continue as after-tax contributions unless you elect otherwise, and each payday the money"
            " in your after-tax account is converted to Roth in the plan."
        ),
        {AFTER_TAX: "permitted", CONVERSION: "permitted"},
    ),
)
# what is told of a plan of another section beside the 401(k)
SISTERS: tuple[Said, ...] = (
    (
        (
            "Hospital employees: under the 403(b) Plan you can contribute up to 10% of pay after tax. Clinic "
            "employees: your plan is the 401(k) Plan, which takes no after-tax contributions."
        ),
        {AFTER_TAX: "prohibited"},
    ),
    (
        (
            "Hospital employees: in the 401(k) Plan you may contribute up to 10% of pay after tax. Clinic "
            "employees: in the 403(b) Plan you may contribute before tax."
        ),
        {AFTER_TAX: "permitted"},
    ),
)
# a list of what is contributed, closed by the next sentence
CLOSED: tuple[Said, ...] = (
    (
        (
            "Three kinds of contribution are made: the part of your salary you choose to defer, which may be "
            "pre-tax or Roth; the safe harbor contribution; and profit sharing. No other contribution may be made"
            " to the plan."
        ),
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
)


@pytest.mark.parametrize(
    ("text", "said"),
    (
        *LEFT_OUT,
        *ONLY_MONEY,
        *NOT_FOR_ALL,
        *SPARED,
        *NO_OTHERS,
        *REASONS,
        *NO_OTHER_WAY,
        *STAYS,
        *TAKEN,
        *SISTERS,
        *CLOSED,
    ),
)
def test_what_it_says(text: str, said: dict[str, str]) -> None:
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 28)))
    assert {name: found[name].status.value for name in said} == said
