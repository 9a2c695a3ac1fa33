"""Forms, lists and records that were run into one line: where a prompt, an item or a value begins, and what it says."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

Said = tuple[str, dict[str, str]]

# the options of one prompt end where the next one begins, though a number stands between its colon and its first box
PROMPTS: tuple[Said, ...] = (
    (
        "4.3 Voluntary After-Tax Contributions: (a) [X] are not permitted. (b) [ ] are permitted, up to ____% of pay. "
        "4.4 Roth Deferrals: (a) [X] are permitted. (b) [ ] are not permitted.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    (
        "4.3 Voluntary After-Tax Contributions: (a) [ ] are not permitted. (b) [X] are permitted, up to 10% of pay. "
        "4.4 Roth Deferrals: (a) [ ] are permitted. (b) [X] are not permitted.",
        {AFTER_TAX: "permitted", ROTH: "prohibited"},
    ),
    (
        "C-4 After-Tax Contributions [X] Permitted, up to 5% [ ] Not permitted. C-5 Roth Deferrals [ ] Permitted "
        "[X] Not permitted. C-6 In-Plan Roth Conversions [X] Permitted [ ] Not permitted.",
        {AFTER_TAX: "permitted", ROTH: "prohibited", CONVERSION: "permitted"},
    ),
    (
        "C-4 After-Tax Contributions [X] Permitted [X] Not permitted. C-5 Roth [X] Permitted [ ] Not permitted.",
        {AFTER_TAX: "conflicting", ROTH: "permitted"},
    ),
    (
        "7. After-Tax Contributions: ( ) a. Allowed (X) b. Frozen as of 01/01/2009. 8. In-Plan Roth Conversion: "
        "(X) a. None ( ) b. Allowed",
        {AFTER_TAX: "frozen", CONVERSION: "prohibited"},
    ),
    (
        "7. After-Tax Contributions: (X) a. Allowed ( ) b. Frozen as of ____. 8. In-Plan Roth Conversion: "
        "( ) a. None (X) b. Allowed",
        {AFTER_TAX: "permitted", CONVERSION: "permitted"},
    ),
)
# "Not allowed now, but allowed before 2009" is closed, in either order
ONCE_SO: tuple[Said, ...] = (
    (
        "7. After-Tax Contributions: ( ) a. Allowed (X) b. Not allowed now, but allowed before 01/01/2009; existing "
        "source retained. 8. In-Plan Roth Conversion: (X) a. None ( ) b. Allowed",
        {AFTER_TAX: "frozen", CONVERSION: "prohibited"},
    ),
    (
        "7. After-Tax Contributions: ( ) a. Allowed (X) b. Were allowed before 01/01/2009, but are no longer allowed.",
        {AFTER_TAX: "frozen"},
    ),
    ("After-tax contributions: Permitted through 12/31/2012, but not currently permitted", {AFTER_TAX: "frozen"}),
    ("After-tax contributions: No longer taken (accepted until 2009)", {AFTER_TAX: "frozen"}),
    ("After-tax contributions: Permitted through 12/31/2030, but not matched", {AFTER_TAX: "permitted"}),
)
# boxes to be ticked where something is permitted, all of them left empty on a completed form
LEFT_UNCHECKED: tuple[Said, ...] = (
    (
        "Contributions (check all that apply): [X] Pre-Tax [X] Roth. In-Plan Roth Rollovers (check if permitted): "
        "[ ] of any vested amount [ ] of distributable amounts only.",
        {CONVERSION: "prohibited"},
    ),
    (
        "Contributions: [X] Pre-Tax [X] After-Tax. In-Service Withdrawals of After-Tax (check if allowed): "
        "[ ] at any time [ ] after 24 months.",
        {WITHDRAWAL: "prohibited"},
    ),
    (
        "Contributions: [X] Pre-Tax [X] Roth. In-Plan Roth Rollovers (check if permitted): "
        "[X] of any vested amount [ ] of distributable amounts only.",
        {CONVERSION: "permitted"},
    ),
    (
        "Contributions: [ ] Pre-Tax [ ] Roth. In-Plan Roth Rollovers (check if permitted): [ ] of any vested amount.",
        {CONVERSION: "not_addressed"},
    ),
)
# bullets within a paragraph: each item is under the words that lead in to all of them
ITEMS: tuple[Said, ...] = (
    (
        "The Plan does not allow: • Roth contributions • transfers to a Roth account inside the Plan • withdrawals of "
        "after-tax balances before termination of employment • loans of less than $1,000",
        {ROTH: "prohibited", CONVERSION: "prohibited", WITHDRAWAL: "prohibited", AFTER_TAX: "not_addressed"},
    ),
    (
        "The Plan accepts: • pre-tax deferrals • Roth deferrals • rollovers. It does not accept: • after-tax "
        "contributions • in-plan Roth conversions.",
        {ROTH: "permitted", AFTER_TAX: "prohibited", CONVERSION: "prohibited"},
    ),
    (
        "While you are employed you may withdraw: ● your after-tax contributions at any time. ● your rollover account. "
        "● after age 59½, all other accounts. Loans are not available.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "None of these is offered: ▪ voluntary after-tax contributions ▪ in-plan Roth conversion",
        {AFTER_TAX: "prohibited", CONVERSION: "prohibited"},
    ),
    ("Your plan at a glance: 401(k) • loans • hardship withdrawals", {ROTH: "not_addressed"}),
)
# labelled values kept apart by bars; what tells when an election may be changed grants nothing
BARS: tuple[Said, ...] = (
    (
        "Your choices | Pre-tax: Yes | Roth: Yes, 1%-50% of pay | After-tax (non-Roth): Yes, 1%-8% of pay | "
        "Change elections: any time",
        {ROTH: "permitted", AFTER_TAX: "permitted"},
    ),
    (
        "Your choices | Pre-tax: Yes | Roth: No | After-tax (non-Roth): No | Change elections: any time",
        {ROTH: "prohibited", AFTER_TAX: "prohibited"},
    ),
    ("Money types | Roth: closed 2019 | After-tax: frozen 12/31/2015 | Rollover: open", {AFTER_TAX: "frozen"}),
    (
        "After-tax contributions: Yes, up to 10% | In-plan Roth conversion: Not available | In-service withdrawal of "
        "after-tax: At any time",
        {AFTER_TAX: "permitted", CONVERSION: "prohibited", WITHDRAWAL: "permitted"},
    ),
    ("After-tax: No    Election changes: daily", {AFTER_TAX: "prohibited"}),
    ("Contact: Benefits Center | Phone: 800-555-0100 | Roth IRA desk: 800-555-0101", {ROTH: "not_addressed"}),
)
# columns for groups differ where one of them is paid only on leaving
COLUMNS: tuple[Said, ...] = (
    (
        "Feature  Salaried  Hourly\nAfter-tax contributions  Up to 8% of pay  Not available\n"
        "Withdrawal of after-tax while employed  Any time  Only at separation",
        {AFTER_TAX: "permitted", WITHDRAWAL: "permitted"},
    ),
    (
        "Feature  Salaried  Hourly\nAfter-tax contributions  Up to 8% of pay  Up to 5% of pay\n"
        "In-service withdrawal of after-tax  On termination of employment  Once a quarter",
        {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"},
    ),
    (
        "Feature  Salaried  Hourly\nAfter-tax contributions  Up to 8% of pay  Up to 5% of pay\n"
        "In-service withdrawal of after-tax  Only after retirement  Only after retirement",
        {AFTER_TAX: "permitted", WITHDRAWAL: "prohibited"},
    ),
)


@pytest.mark.parametrize(("text", "said"), (*PROMPTS, *ONCE_SO, *LEFT_UNCHECKED, *ITEMS, *BARS, *COLUMNS))
def test_what_it_says(text: str, said: dict[str, str]) -> None:
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 28)))
    assert {name: found[name].status.value for name in said} == said
