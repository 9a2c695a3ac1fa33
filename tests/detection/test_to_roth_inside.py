"""What becomes Roth inside the plan, and what cannot; an option whose terms are elsewhere; accounts in a row."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

ROTH = "roth_deferrals"

BY_ITSELF_OR_NOT = (
    (
        (
            "Sign up once for automatic Roth conversion, and each after-tax contribution will move to your "
            "Roth source the night it reaches your account."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        ("Turn on the automatic feature, and every after-tax dollar lands in your Roth account within a business day."),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Each payroll, your after-tax money goes into the plan and is then moved over to Roth for you if "
            "you have opted in."
        ),
        CONVERSION,
        "permitted",
    ),
    ("Switch on auto-convert and your after-tax contributions become Roth each pay date.", CONVERSION, "permitted"),
    (
        (
            "Converting to Roth\nSources you can convert: before-tax, safe harbor match, rollover (all must be "
            "vested)\nSources you cannot convert: after-tax, Company stock fund balances under a trading "
            "restriction"
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "Converting to Roth\nSources you can convert: before-tax, after-tax, rollover (all must be "
            "vested)\nSources you cannot convert: none"
        ),
        CONVERSION,
        "permitted",
    ),
    ("What can be converted: after-tax, vested match, rollover. What cannot: loans, Roth.", CONVERSION, "permitted"),
    (
        ("Accounts that may be moved to Roth in the plan: After-Tax, Pre-Tax, Company Match (vested part only)."),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "You don't have to wait until you retire to make your after-tax savings Roth: ask Benefits Direct "
            "to move them whenever you choose."
        ),
        CONVERSION,
        "permitted",
    ),
    ("Your after-tax balance may be turned into Roth up to four times in any calendar year.", CONVERSION, "permitted"),
    (
        (
            "Our plan has what is known as a Roth in-plan conversion. With it you can change after-tax dollars "
            "into Roth dollars without taking them out of the plan."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Does the plan let me turn my after-tax balance into Roth while I'm working here? It does, as "
            "often as you like."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        "Does the plan let me turn my after-tax balance into Roth while I'm working here? It doesn't.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Moving money from the after-tax bucket to the Roth bucket isn't something our plan supports.",
        CONVERSION,
        "prohibited",
    ),
    (
        "There is no feature in the Plan that would change your after-tax contributions into Roth money.",
        CONVERSION,
        "prohibited",
    ),
    ("We looked into Roth conversions and chose not to offer them.", CONVERSION, "prohibited"),
    (
        ("Since January 2023 participants have been able to convert after-tax amounts to Roth inside the Plan."),
        CONVERSION,
        "permitted",
    ),
    (
        "Until the feature opens on July 1, 2027, no amount in the Plan may be converted to Roth.",
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "If you are under 59½, only after-tax and rollover money can be converted to Roth; after that "
            "birthday, everything vested can."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Only participants who have turned 59½ can convert, and then any vested source can be converted, "
            "after-tax included."
        ),
        CONVERSION,
        "conditional",
    ),
    ("Pre-tax money may be converted to Roth after age 59½; after-tax money at any age.", CONVERSION, "permitted"),
    (
        "Pre-tax money may be converted to Roth at any age; after-tax money may not be converted.",
        CONVERSION,
        "conditional",
    ),
    ("In-plan Roth conversion: pre-tax (yes), match (yes), after-tax (yes)", CONVERSION, "permitted"),
    ("In-plan Roth conversion: pre-tax (yes), match (yes), after-tax (no)", CONVERSION, "prohibited"),
    (
        (
            "Roth conversions are open to active employees for their after-tax and rollover accounts, and to "
            "former employees for all accounts."
        ),
        CONVERSION,
        "permitted",
    ),
    ("Roth conversions are open to former employees only.", CONVERSION, "conditional"),
    (
        (
            "The Administrator shall, at the Participant's direction, transfer any portion of the After-Tax "
            "Account to the Roth Account, such transfer being an in-plan Roth rollover."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        "No Participant may direct that any part of the After-Tax Account be credited to the Roth Account.",
        CONVERSION,
        "prohibited",
    ),
    (
        "After-tax earnings are taxed when you convert, but the contributions themselves are not.",
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "Daily conversion: your after-tax contributions are swept to Roth at the end of each business day, "
            "if you elect."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        "You must call by 4 p.m. Eastern to have your after-tax money converted to Roth that day.",
        CONVERSION,
        "permitted",
    ),
    (
        ("The plan will convert your after-tax contributions to Roth automatically unless you tell us not to."),
        CONVERSION,
        "permitted",
    ),
    ("There's a $500 minimum for each conversion of after-tax money to Roth.", CONVERSION, "permitted"),
    ("A $25 fee is taken for every conversion of after-tax savings to Roth.", CONVERSION, "permitted"),
    (
        "You may not convert more than twice in a plan year; otherwise any after-tax dollar can go to Roth.",
        CONVERSION,
        "permitted",
    ),
    ("If your employer's plan allows it, after-tax savings can be converted to Roth.", CONVERSION, "not_addressed"),
    (
        "Some of our clients let participants convert after-tax savings to Roth; ask your HR team.",
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "Turn on Roth Convert in the app and your after-tax dollars will be converted inside the plan on "
            "the same day they are deposited."
        ),
        CONVERSION,
        "permitted",
    ),
)

OFFERED_OR_NOT = (
    (
        (
            "Roth conversions. Yes, the Plan has them. Any money except employer safe harbor contributions can "
            "be converted."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Roth conversions. Yes, the Plan has them. Only money you rolled in from an earlier employer can "
            "be converted."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "Your after-tax account earns its keep when you convert it: ask for an in-plan Roth rollover on "
            "the Transactions tab."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            'On the Transactions tab, choose "Roth In-Plan Conversion" and enter the dollar amount of '
            "after-tax money you would like to convert."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            'Choose "Roth In-Plan Conversion" to convert pre-tax money. After-tax money does not appear in the '
            "list, because it cannot be converted."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "An In-Plan Roth Rollover is available for the following accounts: (a) Rollover; (b) After-Tax; "
            "(c) fully vested Matching."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        ("An In-Plan Roth Rollover is available for the following accounts: (a) Rollover; (b) fully vested Matching."),
        CONVERSION,
        "conditional",
    ),
    ("No account other than the Rollover Account is eligible for in-plan Roth rollover.", CONVERSION, "conditional"),
    ("Eligible sources for in-plan Roth rollover: all except Company Match.", CONVERSION, "permitted"),
    (
        ("Participants who are active employees may convert only their After-Tax and Rollover Contribution Accounts."),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Roth conversion windows are open in March and September. You may convert all or part of your "
            "after-tax source in a window."
        ),
        CONVERSION,
        "permitted",
    ),
    ("In-plan Roth conversions ended on December 31, 2022.", CONVERSION, "prohibited"),
    (
        "The Plan discontinued in-plan Roth conversions as of June 30, 2024, and has not brought them back.",
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "The Plan discontinued in-plan Roth conversions in 2021 and brought them back for after-tax money "
            "on January 1, 2025."
        ),
        CONVERSION,
        "permitted",
    ),
    ("Amounts converted from the After-Tax Account are separately accounted for.", CONVERSION, "not_addressed"),
    ("The trustee shall keep a separate record of each In-Plan Roth Conversion.", CONVERSION, "not_addressed"),
    (
        "Withdrawals of converted amounts within five years may be subject to the 10% additional tax.",
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "You may convert by calling the Plan's service line. Conversions of after-tax contributions are "
            "done once a quarter."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Only distributable amounts may be converted. Because after-tax contributions can be withdrawn at "
            "any time, they can be converted at any time."
        ),
        CONVERSION,
        "permitted",
    ),
    ("Only amounts that could be paid to you may be converted to Roth.", CONVERSION, "conditional"),
    ("To convert you must be eligible for a distribution.", CONVERSION, "conditional"),
    (
        (
            "After-tax contributions that you withdraw may be rolled over to a Roth IRA, but the Plan does not "
            "let you convert them inside the Plan."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        "The Plan has Roth contributions and after-tax contributions, but no in-plan conversions.",
        CONVERSION,
        "prohibited",
    ),
    ("The Plan has Roth contributions, after-tax contributions and in-plan conversions.", CONVERSION, "permitted"),
    (
        ("If you have after-tax contributions, consider converting them: the Plan allows in-plan conversions."),
        CONVERSION,
        "permitted",
    ),
    (
        "Feature | Offered\nRoth deferrals | Yes\nIn-plan Roth rollover | No\nAfter-tax contributions | Yes",
        CONVERSION,
        "prohibited",
    ),
    (
        ("Feature | Offered\nRoth deferrals | Yes\nIn-plan Roth rollover of after-tax | Yes, daily\nLoans | Yes"),
        CONVERSION,
        "permitted",
    ),
    ("☒ In-Plan Roth Rollovers are permitted. ☐ In-Plan Roth Rollovers are not permitted.", CONVERSION, "permitted"),
    ("In-Plan Roth Rollovers: ☐ permitted ☒ not permitted", CONVERSION, "prohibited"),
    (
        (
            "The Employer elects to permit In-Plan Roth Transfers of: [X] Voluntary Contributions [ ] Matching "
            "Contributions [ ] all vested accounts"
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "The Employer elects to permit In-Plan Roth Transfers of: [ ] Voluntary Contributions [X] Matching "
            "Contributions [ ] all vested accounts"
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "RESOLVED, that effective March 1, 2025 the Plan be amended to permit Participants to elect "
            "In-Plan Roth Conversions of after-tax contributions."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        "RESOLVED, that the Committee study whether In-Plan Roth Conversions should be permitted.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Why can't I see the conversion option? It is shown only to those with an after-tax balance.",
        CONVERSION,
        "not_addressed",
    ),
    ("Amendment No. 3. Section 5.9 (In-Plan Roth Conversions) is deleted in its entirety.", CONVERSION, "prohibited"),
    (
        (
            'Amendment No. 3. A new Section 5.9 is added: "A Participant may elect an In-Plan Roth Conversion '
            'of any vested amount."'
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "The After-Tax Account may be transferred directly to the Roth Account at the request of an "
            "employed Participant, without being distributed."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        ("Pre-tax money must stay pre-tax. After-tax money is another matter: it can become Roth on any business day."),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "You may take the tax now and never again: move your after-tax earnings along with your after-tax "
            "contributions to Roth any time."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Your conversion can't include money needed to secure a loan; otherwise your entire after-tax "
            "source may be converted."
        ),
        CONVERSION,
        "permitted",
    ),
)

ACCOUNTS_IN_A_ROW = (
    (
        (
            "Your Pre-Tax Account, Rollover Account, After-Tax Account and the vested part of your Match "
            "Account can all be converted, whatever your age."
        ),
        CONVERSION,
        "permitted",
    ),
    ("Your rollover account, after-tax contributions and match can be converted to Roth.", CONVERSION, "permitted"),
    ("Only the rollover account (after-tax part) can be converted to Roth.", CONVERSION, "conditional"),
    ("Rollover money, whether pre-tax or after-tax, can be converted to Roth.", CONVERSION, "conditional"),
    (
        "You may withdraw your rollover account, after-tax account and voluntary account at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    ("You may withdraw rollover money, pre-tax or after-tax, at any time.", WITHDRAWAL, "not_addressed"),
    ("The Plan dropped in-plan conversions in 2019, but brought them back on July 1, 2024.", CONVERSION, "permitted"),
    ("The Company suspended in-plan Roth conversions in 2020.", CONVERSION, "prohibited"),
)

TERMS_ELSEWHERE = (
    (
        (
            "Withdrawals during Employment\n☒ (e) The Rollover Contribution Account may be withdrawn at any "
            "time.\n☒ (f) Voluntary After-Tax Contribution Account. Section 7.06 of the Basic Plan Document "
            "applies, as modified by the Employer’s administrative procedures."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Withdrawals during Employment\n☒ (e) The Rollover Contribution Account may be withdrawn at any "
            "time.\n☒ (f) Voluntary After-Tax Contribution Account, as provided in Section 7.06 of the Basic "
            "Plan Document."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Withdrawals during Employment\n☒ (e) The Rollover Contribution Account may be withdrawn at any "
            "time.\n☒ (f) Voluntary After-Tax Contribution Account"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Withdrawals during Employment\n☒ (e) The Rollover Contribution Account: at any time.\n☒ (f) "
            "Voluntary After-Tax Contribution Account: see Section 7.06 of the Basic Plan Document."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("In-service withdrawals of the After-Tax Account are governed by Section 7.06 of the Basic Plan Document."),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Section 7.06 of the Basic Plan Document applies to withdrawals from the Voluntary After-Tax "
            "Contribution Account during employment."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Withdrawals from the After-Tax Account: refer to the Basic Plan Document, Section 6.3.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "In-service withdrawals (select all that apply)\n[X] After-Tax Account - as described in Article "
            "VI of the Plan\n[X] Rollover Account - any time"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "In-service withdrawals (select all that apply)\n[X] After-Tax Account - any time, as described in "
            "Article VI of the Plan\n[X] Rollover Account - any time"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("The After-Tax Account may be withdrawn at any time as provided in Section 7.06 of the Basic Plan Document."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "The After-Tax Account may be withdrawn at any time, subject to the procedures in Section 7.06 of "
            "the Basic Plan Document."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "In-Plan Roth Rollovers\n☒ Section 5.08 of the Basic Plan Document applies.\n☐ Section 5.08 of the "
            "Basic Plan Document does not apply."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        ("Voluntary After-Tax Contributions\n☒ Section 4.03 of the Basic Plan Document applies.\n☐ Not permitted"),
        AFTER_TAX,
        "permitted",
    ),
)

FORMS = (
    (
        ("4. EMPLOYEE AFTER-TAX CONTRIBUTIONS\n(a) [ ] Not permitted.\n(b) [X] Permitted, up to 10% of Compensation."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("4. EMPLOYEE AFTER-TAX CONTRIBUTIONS\n(a) [X] Not permitted.\n(b) [ ] Permitted, up to ___% of Compensation."),
        AFTER_TAX,
        "prohibited",
    ),
    ("Does the Plan permit Employee after-tax contributions? ☐ Yes ☒ No", AFTER_TAX, "prohibited"),
    ("Does the Plan permit Employee after-tax contributions? ☒ Yes, up to 6% of pay ☐ No", AFTER_TAX, "permitted"),
    ("Contribution types (check all that apply): ☒ Pre-tax ☒ Roth ☐ After-tax ☒ Rollover", AFTER_TAX, "prohibited"),
    (
        "Contribution types (check all that apply): ☒ Pre-tax ☒ Roth ☒ Voluntary after-tax ☒ Rollover",
        AFTER_TAX,
        "permitted",
    ),
    ("Voluntary Employee Contributions: __X__ shall ____ shall not be permitted.", AFTER_TAX, "permitted"),
    ("Voluntary Employee Contributions: ____ shall __X__ shall not be permitted.", AFTER_TAX, "prohibited"),
    ("After-tax employee contributions ............ N/A", AFTER_TAX, "prohibited"),
    ("After-tax employee contributions ............ 1% - 12%", AFTER_TAX, "permitted"),
    (
        (
            "Money source | Code | Status\nPre-tax | 01 | Active\nAfter-tax | 05 | Inactive - no new money\n"
            "Roth | 09 | Active"
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        "Money source | Code | Status\nPre-tax | 01 | Active\nAfter-tax | 05 | Active\nRoth | 09 | Active",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Money source | In-service withdrawal\nPre-tax | 59½ or hardship\nAfter-tax | Any time\nMatch | 59½",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Money source | In-service withdrawal\nPre-tax | 59½ or hardship\nAfter-tax | 59½\nMatch | 59½",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Money source | In-service withdrawal\nPre-tax | 59½ or hardship\nAfter-tax | None\nMatch | 59½",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        " | Hardship | Age 59½ | Any time\nPre-tax | X | X | \nAfter-tax | X | X | X\nMatch |  | X | ",
        WITHDRAWAL,
        "permitted",
    ),
    (
        " | Hardship | Age 59½ | Any time\nPre-tax | X | X | \nAfter-tax | X | X | \nMatch |  | X | ",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Non-hardship in-service distributions may be made from: [X] Rollover Account [X] Voluntary "
            "Contribution Account [ ] Matching Account."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Non-hardship in-service distributions may be made from: [X] Rollover Account [ ] Voluntary "
            "Contribution Account [ ] Matching Account."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "In-service distribution at any age is permitted from the following accounts: ☐ None ☒ Rollover ☒ "
            "Employee After-Tax ☐ All"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Can I take money out while working?\nPre-tax and Roth: after 59½, or for hardship\nAfter-tax: "
            "yes, up to twice a year\nMatch: no"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Withdrawal type: After-tax\nWho can request: Active participants\nHow often: Twice each year\n"
            "Minimum: $500\nTaxes: Earnings are taxed"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Withdrawal type: Hardship\nWho can request: Active participants\nSources: Pre-tax, Roth, "
            "after-tax\nHow often: Once a year"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Age at which in-service withdrawals may begin: Elective deferrals - 59½; Match - 59½; After-tax - "
            "none required"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("Age at which in-service withdrawals may begin: Elective deferrals - 59½; Match - 59½; After-tax - 59½"),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Plan feature | 2024 | 2025\nRoth in-plan conversion | Not offered | Offered, all vested sources",
        CONVERSION,
        "permitted",
    ),
    ("Plan feature | 2024 | 2025\nRoth in-plan conversion | Offered | Not offered", CONVERSION, "prohibited"),
    ("Source | Convert to Roth?\nPre-tax | Yes\nAfter-tax | Yes\nMatch | No", CONVERSION, "permitted"),
    ("Source | Convert to Roth?\nPre-tax | Yes\nAfter-tax | No\nMatch | No", CONVERSION, "conditional"),
    ("Roth conversion (in-plan): Y\nAuto-conversion of after-tax: Y", CONVERSION, "permitted"),
    ("Roth conversion (in-plan): N", CONVERSION, "prohibited"),
    ("Does the Plan permit Roth deferrals? ☒ Yes ☐ No", ROTH, "permitted"),
    ("Roth Elective Deferrals: [ ] are permitted [X] are not permitted", ROTH, "prohibited"),
    (
        (
            "Employee Contributions. [ ] Employee Contributions are permitted. [X] Employee Contributions are "
            "not permitted, except for those made before January 1, 2009, which remain in the Plan."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "B. Voluntary Contribution Account: [ ] may not be withdrawn before termination. [X] may be "
            "withdrawn upon 30 days' written notice."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "B. Voluntary Contribution Account: [X] may not be withdrawn before termination. [ ] may be "
            "withdrawn upon 30 days' written notice."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Pay you can save from: base pay ✓ bonus ✓ commissions ✗. Kinds: before-tax ✓ Roth ✓ after-tax ✓",
        AFTER_TAX,
        "permitted",
    ),
    ("Kinds of savings: before-tax ✓ Roth ✓ after-tax ✗", AFTER_TAX, "prohibited"),
)

IN_SHORT = (
    ("In-service withdrawals: age 59½, and after-tax contributions at any time", WITHDRAWAL, "permitted"),
    ("In-service withdrawals: from age 59½, after-tax contributions any time", WITHDRAWAL, "permitted"),
    (
        "In-service withdrawals are allowed at age 59½, and of after-tax contributions at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    ("In-service withdrawals: age 59½, after-tax contributions included", WITHDRAWAL, "conditional"),
    (
        (
            "Age at which in-service withdrawals may begin: Elective deferrals - 59½; After-tax - none "
            "required; Match - 59½"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("Minimum age for withdrawal while employed: after-tax: none; match: 59½", WITHDRAWAL, "permitted"),
    ("Minimum age for withdrawal while employed: after-tax: 59½; match: none", WITHDRAWAL, "conditional"),
)


MAY = "You may convert after-tax contributions to Roth. "
ON_REQUEST = (
    (MAY + "Nothing is converted unless you ask.", CONVERSION, "permitted"),
    (MAY + "No conversion is made unless you request it.", CONVERSION, "permitted"),
    (MAY + "No part of your account will be converted until you file an election.", CONVERSION, "permitted"),
    (MAY + "No in-plan rollover takes place without your request.", CONVERSION, "permitted"),
    # what is asked for besides, and who else must agree
    ("No after-tax money may be converted unless you are 59½.", CONVERSION, "conditional"),
    ("No after-tax contributions may be converted unless the Committee consents.", CONVERSION, "prohibited"),
    # "are not" takes over the tax of the sentence before, and nothing that was said of converting
    (MAY + "Earnings that are converted are income to you for that year. The contributions are not.",
     CONVERSION, "permitted"),
    ("After-tax savings may be withdrawn at any time. The growth is taxed. The savings are not.",
     WITHDRAWAL, "permitted"),
    (MAY + "The part that is converted is taxable if it is growth. Your contributions themselves are not.",
     CONVERSION, "permitted"),
    ("Pre-tax savings may be withdrawn at 59½. After-tax savings may not.", WITHDRAWAL, "prohibited"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "provision", "status"),
    (
        *ON_REQUEST,
        *BY_ITSELF_OR_NOT,
        *OFFERED_OR_NOT,
        *ACCOUNTS_IN_A_ROW,
        *TERMS_ELSEWHERE,
        *FORMS,
        *IN_SHORT,
    ),
)
def test_a_text_is_read_as_it_is_meant(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 29)))
    assert found[provision].status.value == status
