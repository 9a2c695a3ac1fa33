"""How far a title, a condition, a list, an answer and a line of a form reach, each in a passage read alone."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # a condition behind a label, and what another paper may elect
    (
        "Section 4.6: Where the Sponsor has so elected, a Participant may convert his After-Tax Account to Roth.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "If the Adopting Employer elects this option, Participants may make after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("If you so elect, you may make after-tax contributions of up to 5% of pay.", AFTER_TAX, "permitted"),
    ("The plan may allow a rollover to a designated Roth account if it offers one.", CONVERSION, "not_addressed"),
    # who leaves, and what comes in
    ("The after-tax account may be withdrawn at any time from the Retirement Board.", WITHDRAWAL, "permitted"),
    ("The after-tax account is paid on retirement.", WITHDRAWAL, "prohibited"),
    ("If a partner withdraws, his capital from after-tax funds is paid in 36 months.", WITHDRAWAL, "not_addressed"),
    (
        "Every after-tax deduction is moved to your in-plan Roth source on the night that it reaches the Plan.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You may reach your after-tax account at any time.", WITHDRAWAL, "permitted"),
    # by rollover alone
    (
        "Nondeductible contributions are taken only when they are transferred directly from another employer's plan.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "After-tax money can get into this plan in just one way: in a rollover from a former employer's 401(k).",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "The Administrator may permit Participants to transfer to this Plan, by direct rollover from a qualified plan,"
        " after-tax contributions as well as pre-tax amounts.",
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "You may make after-tax contributions of up to 10% of pay. If they are rolled over from another plan they are"
        " kept apart.",
        AFTER_TAX,
        "permitted",
    ),
    # lists that are whole, and lists that are not
    (
        "The only contributions employees may make are pre-tax contributions, Roth contributions and, once they are"
        " 50, catch-up contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "3.4 After-Tax Contributions. No Participant may make any contribution other than Elective Deferrals.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "You may make pre-tax or Roth contributions, but the Plan has no other contributions and no loan feature.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan is funded only by the following: pre-tax deferrals, Roth deferrals and matching contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    ("You may make before-tax and after-tax contributions. No others may be made.", AFTER_TAX, "permitted"),
    (
        "The only contributions that are matched are pre-tax contributions and, if you are 50, catch-up contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "A Participant may make After-Tax Contributions. The Trustee shall not accept contributions from former"
        " Employees other than rollovers.",
        AFTER_TAX,
        "permitted",
    ),
    ("The following are not offered: after-tax contributions; Roth conversions; loans.", CONVERSION, "prohibited"),
    ("The following are offered: after-tax contributions; in-plan Roth conversions; loans.", CONVERSION, "permitted"),
    # "and nothing", "this or any other"
    ("Roth is not offered, and nothing can be converted to Roth.", CONVERSION, "prohibited"),
    ("Conversion of the after-tax account, this or any other, is not offered.", CONVERSION, "prohibited"),
    (
        "The after-tax account is held in trust. Conversion of this or any other source to Roth is not permitted.",
        CONVERSION,
        "prohibited",
    ),
    ("After-tax money may be converted to Roth. No other account may be converted.", CONVERSION, "permitted"),
    # names on a screen, in an old booklet, and of an old source
    (
        'The website shows an option called "In-Plan Roth Conversion," but our plan does not offer that service.',
        CONVERSION,
        "prohibited",
    ),
    (
        'The old booklet called it the "after-tax account." That account is the Roth account.',
        AFTER_TAX,
        "not_addressed",
    ),
    ("Grandfathered After-Tax Account. Nothing may be added to it.", AFTER_TAX, "frozen"),
    ("After-Tax Source (code AT). You may contribute from 1% to 10% of pay to this source.", AFTER_TAX, "permitted"),
    # the title of the next section, and the only payment
    (
        "Matching contributions are made each payday. 5.2 Conversions. No amount may be converted to Roth.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The only withdrawal that is allowed from your voluntary account before you leave is one at age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    ("The only withdrawal that reaches the match is one at age 59½.", WITHDRAWAL, "not_addressed"),
    # two accounts beside each other, and the account spoken of
    ("You may withdraw your rollover account and your after-tax account whenever you like.", WITHDRAWAL, "permitted"),
    (
        "Your rollover account and any after-tax amounts in it may be withdrawn at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You can convert the after-tax account to Roth on any business day. Or you can withdraw the account in cash at"
        " any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The after-tax account is not converted, although money that has been in it for two years may be withdrawn.",
        WITHDRAWAL,
        "conditional",
    ),
    # answers with their letter, and to a question of withdrawals
    ("Q. What kinds of contributions can I make?\nA. Pre-tax, Roth and after-tax.", AFTER_TAX, "permitted"),
    ("Q. What kinds of contributions may I make?\nA. Pre-tax and Roth only.", AFTER_TAX, "prohibited"),
    ("Q. What kinds of contributions are in my account?\nA. Pre-tax and after-tax.", AFTER_TAX, "not_addressed"),
    ("Your contributions go in pre-tax, as Roth, or after-tax.", AFTER_TAX, "permitted"),
    ("Your after-tax contributions go in after your pre-tax contributions are tested.", AFTER_TAX, "not_addressed"),
    # money of a merged plan, here and there
    (
        "After the Bank's plan merged into ours, its after-tax accounts came over. Our Plan lets you convert these"
        " accounts to Roth at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "Members of the Society's plan had after-tax balances. That plan let its members convert them to Roth.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "You may save 1% to 5% of pay after tax. If you had a Creamery after-tax account on June 30, 2010, you can draw"
        " on it at any time. Nothing can be added to it.",
        AFTER_TAX,
        "permitted",
    ),
    # amendments
    (
        'Section 5.4 is amended by striking "four percent (4%)" and inserting "eight percent (8%)" as the maximum rate'
        " of After-Tax Contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Section 8.3 is amended by striking the requirement that After-Tax Contributions remain in the Trust for two"
        " years; a Participant may hereafter withdraw them upon request.",
        WITHDRAWAL,
        "permitted",
    ),
    # tables, boxes and forms that participants fill in
    (
        "| Type | You can save | Company match |\n|---|---|---|\n| Before-tax | 1% to 50% | Yes |\n"
        "| After-tax | 1% to 8% | No |",
        AFTER_TAX,
        "permitted",
    ),
    (
        "| Type | You can save | Company match |\n|---|---|---|\n| Before-tax | 1% to 50% | Yes |\n"
        "| After-tax | 0% | No |",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Contribution types (record-keeper's sheet)\n[X] EE Pre-tax  [ ] EE Roth  [ ] EE After-tax  [X] ER Match",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Contribution types\n[X] EE Pre-tax  [X] EE After-tax, unmatched  [ ] EE After-tax, matched  [X] ER Match",
        AFTER_TAX,
        "permitted",
    ),
    (
        "In-plan Roth conversion (line 31): ☒ Yes. Participants eligible: ☐ all ☒ those who have attained age 59½.",
        CONVERSION,
        "conditional",
    ),
    (
        "I understand that I may change my rate monthly, and that I may withdraw after-tax contributions at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    ("I understand that after-tax contributions are not tax-deductible.", AFTER_TAX, "not_addressed"),
    # people of one place
    (
        "Staff at the Dover plant may convert after-tax money to Roth. Staff at the Salem plant may not.",
        CONVERSION,
        "conditional",
    ),
    (
        "Participants may save after tax. Salaried employees may convert the money and may withdraw it at any time.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Employees in active service may not withdraw after-tax money.", WITHDRAWAL, "prohibited"),
    ("Members of the Plan cannot convert after-tax accounts to Roth.", CONVERSION, "prohibited"),
    # Roth is said beside all this
    ("You can save before-tax or as Roth. There are no other contributions and no loans.", ROTH, "permitted"),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_how_far_words_reach(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
