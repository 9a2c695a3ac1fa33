"""What another paper settles, what was so elsewhere, is said of money nobody can tell; forms of payments at work."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

SETTLED = (  # a question as the subject of a sentence, with who or what settles it
    (
        "When, and in what amounts, after-tax money may be withdrawn by someone who has not left is governed by "
        "Withdrawal Schedule W-3, which the Council may revise.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Under what conditions employees may withdraw after-tax contributions is a matter for the Trustees.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("How much after-tax money you may withdraw at a time is governed by Schedule D.", WITHDRAWAL, "not_addressed"),
    ("Who may convert after-tax money to Roth, and when, is laid down in Policy 14.", CONVERSION, "not_addressed"),
    ("Which employees may make after-tax contributions is decided by each employer.", AFTER_TAX, "not_addressed"),
    ("How often you may withdraw after-tax contributions is up to you.", WITHDRAWAL, "permitted"),
    (
        "After-tax contributions may be withdrawn at any time, as governed by section 7.9.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "How much you may contribute after-tax is set each year by the Committee, up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
)

NOT_HERE = (  # rules that are told of and not told
    (
        "The rules for withdrawing after-tax money before 59½ are not covered here. See the Summary Plan Description.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The terms on which after-tax savings may be withdrawn at 60 are not described in this guide.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The rules about converting after-tax contributions once a year are not explained here.",
        CONVERSION,
        "not_addressed",
    ),
    ("After-tax money may be withdrawn at 59½. The rules for loans are not covered here.", WITHDRAWAL, "conditional"),
    (
        "Voluntary account. If your Data sheet gives a voluntary account, it may be paid while you work on the terms "
        "shown there.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "What may I withdraw while I work?\nThrift account. Where your Schedule lists one, it can be withdrawn as the "
        "Schedule says.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "What may I withdraw while I work?\nVoluntary account. It may be paid at any time. Your Data sheet shows the "
        "balance.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Voluntary account. If you are 59½, it may be withdrawn while you work.", WITHDRAWAL, "conditional"),
)

STAYS_AS_IT_IS = (  # refusals that name after-tax money among other money, by its own name or a letter
    (
        "Thrift contributions are made from taxed pay. Money that went in as pre-tax or thrift contributions cannot be "
        "changed to Roth while it stays in the Plan.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Pre-tax or matching contributions cannot be changed to Roth while they stay in the Plan.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Between 1983 and 1986 you could make deductible contributions. They are neither after-tax nor Roth "
        "contributions and cannot be converted.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Can my pre-tax account be converted?\nNo. In-plan Roth conversions are not permitted under this Plan.",
        CONVERSION,
        "prohibited",
    ),
    ("Each unit keeps the letter under which it was bought.", CONVERSION, "prohibited"),
    ("The Plan makes no exchange of one letter for another.", CONVERSION, "prohibited"),
    ("The Plan makes no exchange of one fund for another.", CONVERSION, "not_addressed"),
)

SO_PROVIDED = (  # what another part of the papers has to elect first
    (
        "To the extent that Part 14 so elects, a Participant may convert any account named there to a Roth account "
        "within the Plan.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Employee Contribution means an after-tax contribution that a Participant makes under Part 6, if that Part "
        "permits it.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Where Item 22 so indicates, after-tax contributions may be withdrawn at any time.", WITHDRAWAL, "not_addressed"),
    (
        "A Participant may make voluntary after-tax contributions under Article 5, where that Article allows them.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax contributions may be converted to Roth if that box is ticked in the Adoption Agreement.",
        CONVERSION,
        "not_addressed",
    ),
    ("If he so elects under Section 5, a Participant may make after-tax contributions.", AFTER_TAX, "permitted"),
    (
        "A Participant may convert after-tax contributions to the extent Section 402A permits.",
        CONVERSION,
        "permitted",
    ),
)

ELSEWHERE = tuple(  # people who come from companies where it was so
    (f"{asked}\n\n{answer}", provision, status)
    for asked, answer, provision, status in (
        (
            "Can I make after-tax contributions?",
            "No. Employees who came to us from companies where this was possible often ask.",
            AFTER_TAX,
            "prohibited",
        ),
        (
            "Can I make after-tax contributions?",
            "No. We know that people who joined from firms that offered this miss it.",
            AFTER_TAX,
            "prohibited",
        ),
        (
            "Can I make after-tax contributions?",
            "Yes. Employees who came to us from companies where this was not possible often ask. You may contribute "
            "up to 10% of pay.",
            AFTER_TAX,
            "permitted",
        ),
        (
            "May after-tax savings be withdrawn while I work?",
            "No. Staff who left banks where that was permitted find it strange.",
            WITHDRAWAL,
            "prohibited",
        ),
        (
            "Can I make after-tax contributions?",
            "Yes. Employees who came to us from Acme may do so too.",
            AFTER_TAX,
            "permitted",
        ),
    )
)

AT_THE_LIMIT = (  # what is still to be paid in goes in as Roth, and nothing is converted
    (
        "If your election is pre-tax we will switch to Roth for you when the regular maximum is reached. You can stop "
        "this by calling us.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "If you have chosen pre-tax catch-up, the recordkeeper changes it to Roth for you once the limit has been met. "
        "You can opt out of this by phone.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Each quarter we convert your after-tax account to Roth for you. You can stop this by calling us.",
        CONVERSION,
        "permitted",
    ),
)

_ROWS = (
    "| Account | At 59½ | Hardship | At any age |\n|---|---|---|---|\n| Pre-tax deferrals | Yes | Yes | No |\n"
    "| Match (vested) | Yes | No | No |\n| {row} | Yes | No | After 7 years in the Plan, up to 25% |\n"
    "| Rollover | Yes | Yes | Yes, twice a year |"
)
ROWS = tuple(
    (f"Withdrawals while you are employed\n\n{_ROWS.format(row=row)}", WITHDRAWAL, status)
    for row, status in (
        ("Patronage share (vested)", "not_addressed"),
        ("Gainshare", "not_addressed"),
        ("Harvest Award", "not_addressed"),
        ("After-tax contributions", "conditional"),
        ("Voluntary (taxed) contributions", "conditional"),
    )
)

_OPTIONS = (
    "At any time, on request.",
    "After the contributions have been in the account for 24 months.",
    "Only after the Participant has reached age 59½.",
    "Not before severance from employment.",
)


def _form(head: str, prompt: str, ticked: int) -> str:
    lines = (f"{'☒' if n == ticked else '☐'} {option}" for n, option in enumerate(_OPTIONS))
    return "\n\n".join((head, prompt, "\n".join(lines)))


FORMS = tuple(
    (_form(head, prompt, ticked), WITHDRAWAL, status)
    for head, prompt, told in (
        (
            "Part 13. Payments during employment",
            "13.3 Employee Contribution Account (voluntary after-tax contributions and earnings):",
            ("permitted", "conditional", "conditional", "prohibited"),
        ),
        (
            "Part 7. In-service distributions",
            "7.2 After-Tax Contributions:",
            ("permitted", "conditional", "conditional", "prohibited"),
        ),
        (
            "Part 9. Withdrawals before severance from employment",
            "9.4 Voluntary Contribution Account:",
            ("permitted", "conditional", "conditional", "prohibited"),
        ),
        (
            "Part 7. In-service distributions",
            "7.6 Is consent of the spouse needed for the After-Tax Account?",
            ("not_addressed", "not_addressed", "not_addressed", "not_addressed"),
        ),
        ("Part 7. In-service distributions", "7.1 Matching Contribution Account:", ("not_addressed",) * 4),
    )
    for ticked, status in enumerate(told)
)


@pytest.mark.parametrize(
    ("passage", "provision", "status"),
    (*SETTLED, *NOT_HERE, *STAYS_AS_IT_IS, *SO_PROVIDED, *ELSEWHERE, *AT_THE_LIMIT, *ROWS, *FORMS),
)
def test_what_is_settled_elsewhere_and_what_here(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
