"""What is rolled in and not put in, paid out and not paid in, refused in a list or a table of one line, and when."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

Said = tuple[str, dict[str, str]]

# kinds of money that come "from a former employer's plan" are rolled in, in whatever words
ROLLED_IN: tuple[Said, ...] = (
    ("You may roll in pre-tax, after-tax and Roth money from a former employer's plan.", {AFTER_TAX: "rollover_only"}),
    (
        "You can also roll in after-tax and Roth amounts from your previous employer's 401(k).",
        {AFTER_TAX: "rollover_only"},
    ),
    ("Members may bring after-tax savings over from an earlier employer's plan.", {AFTER_TAX: "rollover_only"}),
    (
        "If you carry after-tax money over from your old employer's plan, the Plan will hold it in a rollover account.",
        {AFTER_TAX: "rollover_only"},
    ),
    (
        "If you bring taxed and after-tax contributions along from another plan, we keep them in a rollover account. "
        "This is the one account in the Plan that may be converted to Roth.",
        {AFTER_TAX: "rollover_only", CONVERSION: "conditional"},
    ),
    # and not what goes in from pay, nor what one may have brought
    ("You may put in pre-tax, after-tax and Roth money from your pay.", {AFTER_TAX: "permitted"}),
    ("If you have after-tax money in a former employer's plan, ask that plan about it.", {AFTER_TAX: "not_addressed"}),
)
# the trustee pays out of the trust; the employer pays into it
PAID_OUT: tuple[Said, ...] = (
    (
        "The Trustee shall pay after-tax contributions on request.",
        {AFTER_TAX: "not_addressed", WITHDRAWAL: "permitted"},
    ),
    (
        "The Plan will return voluntary contributions at any time.",
        {AFTER_TAX: "not_addressed", WITHDRAWAL: "permitted"},
    ),
    (
        "The Committee will pay out after-tax contributions and their earnings once they have been in the Plan "
        "for 24 months.",
        {AFTER_TAX: "not_addressed", WITHDRAWAL: "conditional"},
    ),
    (
        "The Fund shall release after-tax contributions when the member reaches age 59½.",
        {AFTER_TAX: "not_addressed", WITHDRAWAL: "conditional"},
    ),
    (
        "The Trustee shall pay pre-tax contributions on request.",
        {AFTER_TAX: "not_addressed", WITHDRAWAL: "not_addressed"},
    ),
    ("The Company shall pay after-tax contributions to the Trustee within five days.", {WITHDRAWAL: "not_addressed"}),
)
NOT_RECEIVED: tuple[Said, ...] = (
    (
        "Participants cannot receive any part of their accounts, including the After-Tax Account, while they "
        "remain employed.",
        {WITHDRAWAL: "prohibited"},
    ),
    ("You may not be paid any portion of your accounts before you leave the Company.", {WITHDRAWAL: "prohibited"}),
    (
        "A member cannot obtain any part of his accounts, after-tax money included, until his employment ends.",
        {WITHDRAWAL: "prohibited"},
    ),
    ("You can't collect any part of your after-tax account as long as you work here.", {WITHDRAWAL: "prohibited"}),
    ("You cannot receive any part of the Company match while you are employed.", {WITHDRAWAL: "not_addressed"}),
    ("You cannot receive any part of the forfeited amounts.", {WITHDRAWAL: "not_addressed"}),
)
WAITED: tuple[Said, ...] = (
    (
        "You may withdraw your after-tax money as soon as it has spent 24 months in your account.",
        {WITHDRAWAL: "conditional"},
    ),
    (
        "After-tax contributions may be withdrawn once they have spent two years in the Plan.",
        {WITHDRAWAL: "conditional"},
    ),
    ("After-tax deposits that have sat at least 12 months in the trust may be withdrawn.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw after-tax money after it has rested three years in your account.", {WITHDRAWAL: "conditional"}),
    (
        "You may withdraw your after-tax money at any time, even if it has spent only a day in your account.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "You may withdraw your after-tax money at any time. The forms have spent two months in our files.",
        {WITHDRAWAL: "permitted"},
    ),
)
# deferrals are sent to Roth as they are made; what is in an account already is converted
SENT_TO_ROTH: tuple[Said, ...] = (
    (
        "You can send all or part of your deferrals to a Roth 401(k) account.",
        {ROTH: "permitted", CONVERSION: "not_addressed"},
    ),
    ("You may direct some of your deferrals into the Roth account.", {ROTH: "permitted", CONVERSION: "not_addressed"}),
    (
        "Participants can steer any part of their elective deferrals to a Roth source.",
        {ROTH: "permitted", CONVERSION: "not_addressed"},
    ),
    (
        "You can put half of your salary deferrals into your Roth account each pay period.",
        {ROTH: "permitted", CONVERSION: "not_addressed"},
    ),
    ("You may convert your deferral account to a Roth account.", {CONVERSION: "conditional"}),
    ("You may send your after-tax savings to Roth.", {CONVERSION: "permitted"}),
)
# one object for two verbs, and one form for two kinds of money
TO_NO_ROTH: tuple[Said, ...] = (
    (
        "No amount in any Account may be transferred to, or treated as held in, a Roth account.",
        {CONVERSION: "prohibited"},
    ),
    ("After-tax balances may not be converted to, or held as part of, a Roth account.", {CONVERSION: "prohibited"}),
    ("No account may be moved into, or credited to, a Roth account under the Plan.", {CONVERSION: "prohibited"}),
    (
        "The Plan does not provide for Roth Elective Deferrals or In-Plan Roth Rollovers.",
        {ROTH: "prohibited", CONVERSION: "prohibited"},
    ),
    (
        "Our Plan does not provide for in-plan conversions or Roth contributions.",
        {ROTH: "prohibited", CONVERSION: "prohibited"},
    ),
    (
        "The Plan does not provide for a match on Roth or after-tax contributions.",
        {AFTER_TAX: "not_addressed", ROTH: "not_addressed"},
    ),
    ("After-tax balances may be transferred to, and held in, a Roth account.", {CONVERSION: "permitted"}),
)
JUST_FOR: tuple[Said, ...] = (
    (
        "Roth in-plan conversions are available, but just for amounts that the Plan could pay out to you.",
        {CONVERSION: "conditional"},
    ),
    ("In-plan conversions are offered just for money that could be distributed to you.", {CONVERSION: "conditional"}),
    ("Conversions to Roth in the Plan are allowed just for pre-tax contributions.", {CONVERSION: "conditional"}),
    (
        "You may convert money to Roth in the Plan, and just from sources you could withdraw.",
        {CONVERSION: "conditional"},
    ),
    ("You may convert your after-tax account to Roth in the Plan just by calling us.", {CONVERSION: "permitted"}),
    ("In-plan conversions of after-tax money are available just as withdrawals are.", {CONVERSION: "permitted"}),
)
# why something was suspended takes nothing from its being so
WHY: tuple[Said, ...] = (
    (
        "After-Tax Contributions are suspended for the 2026 Plan Year in light of projected ACP test results.",
        {AFTER_TAX: "frozen"},
    ),
    (
        "After-tax contributions were discontinued on January 1, 2020 because of failed ACP testing.",
        {AFTER_TAX: "frozen"},
    ),
    (
        "The acceptance of after-tax contributions was halted in 2019 owing to the ADP/ACP results.",
        {AFTER_TAX: "frozen"},
    ),
    (
        "After-tax contributions have been suspended since 2021 due to nondiscrimination test problems.",
        {AFTER_TAX: "frozen"},
    ),
    ("After-tax contributions may be limited because of ACP test results.", {AFTER_TAX: "not_addressed"}),
    ("After-tax contributions may be suspended because of ACP test results.", {AFTER_TAX: "not_addressed"}),
    ("Refunds may be due because of ACP test results.", {AFTER_TAX: "not_addressed"}),
)
# what is over, and what one may still do
SHUT_AND_STILL: tuple[Said, ...] = (
    (
        "Although the Company no longer permits Roth deferrals, you may still convert your after-tax account to "
        "Roth within the Plan.",
        {ROTH: "prohibited", CONVERSION: "permitted"},
    ),
    (
        "While Roth contributions were discontinued in 2020, members may still ask us to convert after-tax money "
        "to Roth in the Plan.",
        {ROTH: "prohibited", CONVERSION: "permitted"},
    ),
    (
        "Though after-tax contributions have been closed since 2015, you can still withdraw your after-tax "
        "account at any time.",
        {AFTER_TAX: "frozen", WITHDRAWAL: "permitted"},
    ),
    (
        "Even though the Plan no longer accepts after-tax contributions, participants may continue to convert "
        "them to Roth in the Plan.",
        {AFTER_TAX: "frozen", CONVERSION: "permitted"},
    ),
    (
        "Although in-plan conversions were discontinued in 2022, you may still withdraw your after-tax account.",
        {CONVERSION: "prohibited"},
    ),
    ("You could convert after-tax money to Roth, but the Plan no longer permits it.", {CONVERSION: "prohibited"}),
    (
        "Our 401(k) took Roth contributions from January 2014 until June 30, 2019, when the Roth feature was closed.",
        {ROTH: "prohibited"},
    ),
    ("The Plan accepted after-tax contributions until 2012, when they were discontinued.", {AFTER_TAX: "frozen"}),
    ("The Plan accepted Roth contributions through March 2018, when that option was dropped.", {ROTH: "prohibited"}),
    ("This plan offered Roth deferrals until 2016, when the feature was removed.", {ROTH: "prohibited"}),
    ("The Plan will accept Roth contributions until December 31, 2031.", {ROTH: "permitted"}),
)
# each item of a list that is refused as a whole
REFUSED_IN_A_LIST: tuple[Said, ...] = (
    (
        "The following are not available under this Plan: (i) loans from Roth accounts; (ii) conversion of after-tax "
        "balances to Roth; (iii) withdrawal of after-tax balances prior to severance from employment.",
        {CONVERSION: "prohibited", WITHDRAWAL: "prohibited"},
    ),
    (
        "The following features are not offered: (a) Roth deferrals; (b) after-tax contributions; and (c) loans.",
        {ROTH: "prohibited", AFTER_TAX: "prohibited"},
    ),
    (
        "Each of the following is not permitted: (1) after-tax contributions; (2) in-plan Roth conversions.",
        {AFTER_TAX: "prohibited", CONVERSION: "prohibited"},
    ),
    (
        "These options are not provided by the Plan: (i) Roth deferrals, and (ii) in-plan Roth conversions.",
        {ROTH: "prohibited", CONVERSION: "prohibited"},
    ),
    (
        "The following are not subject to the limit: (i) after-tax contributions; (ii) Roth deferrals.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "The following are available under this Plan: (i) Roth deferrals; (ii) after-tax contributions.",
        {AFTER_TAX: "permitted", ROTH: "permitted"},
    ),
    # a list that is closed in its own sentence
    (
        "In the 401(k) Plan you choose between pre-tax and Roth, and you cannot contribute in any other way.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    (
        "You may make pre-tax or Roth contributions, but you may not save in any other way.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
)
# rates of several kinds, run into one line
RATES: tuple[Said, ...] = (
    (
        "Contribution type: Pre-tax, Roth, After-tax - Minimum: 1%, 1%, 0% - Maximum: 75%, 75%, 0%",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    (
        "Contribution types: Pre-tax, Roth and After-tax; Maximum: 50%, 50%, 10%",
        {AFTER_TAX: "permitted", ROTH: "permitted"},
    ),
    ("Source: Pre-tax, After-tax - Max: 60%, 0%", {AFTER_TAX: "prohibited"}),
    (
        "SOURCE MIN MAX LOAN I/S W/D | EE PRETAX 1% 60% Y 59.5 | EE ROTH 1% 60% Y 59.5 | EE AFTER-TAX 0% 0% N N",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    ("SOURCE MIN MAX LOAN | EE PRETAX 1% 60% Y | EE AFTER-TAX 1% 10% N", {AFTER_TAX: "permitted"}),
)
# rows under heads that stand in the sentence before
ROWS: tuple[Said, ...] = (
    (
        "Source / From payroll / Withdraw while employed / Convert to Roth in plan. Pre-tax: yes / 59½ or hardship / "
        "yes. Roth: yes / 59½ / n/a. Company match: no / 59½ / no. Traditional after-tax: yes / any time / yes.",
        {AFTER_TAX: "permitted", CONVERSION: "permitted", WITHDRAWAL: "permitted", ROTH: "permitted"},
    ),
    (
        "Money type / Payroll / In-service withdrawal / Conversion. After-tax: no / no / no. "
        "Pre-tax: yes / hardship / no.",
        {AFTER_TAX: "prohibited", CONVERSION: "prohibited", WITHDRAWAL: "prohibited"},
    ),
    (
        "Account / From your pay / Taken out at work / To Roth. After-tax: yes / 59½ / no. Roth: no / 59½ / n/a.",
        {AFTER_TAX: "permitted", CONVERSION: "prohibited", WITHDRAWAL: "conditional", ROTH: "prohibited"},
    ),
    (
        "Source / Withdraw while employed / Convert to Roth. After-tax: hardship / yes.",
        {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "conditional"},
    ),
    # no heads, or another number of them
    ("After-tax: yes / any time / yes.", {CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed"}),
    ("Source / Payroll / Convert to Roth. After-tax: yes / no / yes.", {CONVERSION: "not_addressed"}),
    ("Account / From your pay / Taken out at work / To Roth.", {ROTH: "not_addressed"}),
)
# items of a form in one line, and a title that an empty box takes away with its rule
ITEMS: tuple[Said, ...] = (
    (
        "ITEM 31. IN-PLAN ROTH TRANSFERS. (1) [X] The Plan does not permit In-Plan Roth Transfers. (2) [ ] The Plan "
        "permits In-Plan Roth Transfers from: ______. ITEM 14. ROTH ELECTIVE DEFERRALS. (1) [ ] Not permitted. "
        "(2) [X] Permitted.",
        {CONVERSION: "prohibited", ROTH: "permitted"},
    ),
    (
        "Item 7. After-Tax Contributions. (a) [X] Not permitted. (b) [ ] Permitted. Item 8. Roth Deferrals. "
        "(a) [ ] Not permitted. (b) [X] Permitted.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    (
        "Section 4: After-Tax Contributions. [X] Permitted. [ ] Not permitted. Section 5: Roth Deferrals. [ ] "
        "Permitted. "
        "[X] Not permitted.",
        {AFTER_TAX: "permitted", ROTH: "prohibited"},
    ),
    (
        "[X] 3(e) Roth Elective Deferrals. [ ] 3(f) In-Plan Roth Rollovers: a Participant may roll over any "
        "vested Account.",
        {ROTH: "permitted", CONVERSION: "prohibited"},
    ),
    (
        "[X] (a) Roth deferrals. [ ] (b) In-Plan Roth Conversions: each Participant may convert any Account.",
        {ROTH: "permitted", CONVERSION: "prohibited"},
    ),
    ("In-Plan Roth Rollovers: a Participant may roll over any vested Account.", {CONVERSION: "permitted"}),
    (
        "In-Plan Roth Rollovers: a Participant may roll over any vested Account to an IRA.",
        {CONVERSION: "not_addressed"},
    ),
)
# what leans on the sentence before
LEANING: tuple[Said, ...] = (
    (
        "Union members may make neither After-Tax Contributions nor Roth Contributions. Every other Participant "
        "may make both.",
        {AFTER_TAX: "permitted", ROTH: "permitted"},
    ),
    (
        "Pilots may not make after-tax or Roth contributions. All other employees can make both of them.",
        {AFTER_TAX: "permitted", ROTH: "permitted"},
    ),
    (
        "You can contribute 2% to 6% of your salary out of take-home pay. Your contributions and their earnings "
        "may be withdrawn at any time.",
        {AFTER_TAX: "permitted", WITHDRAWAL: "permitted"},
    ),
    (
        "Members may save up to 5% of pay after tax. A member's own savings may be withdrawn after they have "
        "been in the Plan for 24 months.",
        {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"},
    ),
    (
        "You may make pre-tax or after-tax contributions. Your contributions may be withdrawn at any time.",
        {WITHDRAWAL: "not_addressed"},
    ),
    (
        "Supplement P applies to Participants who are residents of Puerto Rico. They may contribute 10% of pay on an "
        "after-tax basis; the main Plan makes no such contributions available to anyone else.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "The after-tax (Roth) option is available to all participants. It is open from their entry date and is "
        "the only "
        "after-tax contribution the Plan accepts.",
        {AFTER_TAX: "prohibited", ROTH: "permitted"},
    ),
    (
        "Under the after-tax (Roth) option you pay tax today and none later.",
        {AFTER_TAX: "not_addressed", ROTH: "permitted"},
    ),
    (
        "You can make pre-tax contributions from your first day. Roth and after-tax contributions become "
        "available when you "
        "complete one year of service.",
        {AFTER_TAX: "conditional", ROTH: "permitted"},
    ),
    ("Roth contributions open to you after six months of service.", {ROTH: "permitted"}),
    (
        "As a condition of employment each Participant shall contribute 3% of pay, which shall be withheld after tax.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "Each Employee must contribute 4% of base pay, which amount is deducted on an after-tax basis.",
        {AFTER_TAX: "not_addressed"},
    ),
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    (
        *(*ROLLED_IN, *PAID_OUT, *NOT_RECEIVED, *WAITED, *SENT_TO_ROTH, *TO_NO_ROTH, *JUST_FOR, *WHY, *SHUT_AND_STILL),
        *(*REFUSED_IN_A_LIST, *RATES, *ROWS, *ITEMS, *LEANING),
    ),
)
def test_reads(text: str, wanted: dict[str, str]) -> None:
    said = established(text)
    assert {provision: said[provision] for provision in wanted} == wanted
