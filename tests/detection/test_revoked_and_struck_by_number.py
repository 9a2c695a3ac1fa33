"""What was taken back: amendments revoked by later ones, sentences struck by their number, options left by a sign."""

from __future__ import annotations

import pytest

from analyzer.detection import detect
from analyzer.reading.document import read_text
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

_TO_ADD = (
    "## Third Amendment\n\n"
    "1. The percentage in Section 4.1 is increased from forty to sixty.\n\n"
    "2. A new Section 4.9 is added: “4.9 Voluntary Contributions. A Participant may elect to contribute, by payroll "
    "deduction and on an after-tax basis, from one percent to ten percent of Compensation.”\n\n"
    "3. A new Section 4.10 is added: “4.10 Conversion. A Participant may at any time convert all or part of the "
    "Voluntary Contribution Account to a Roth Account in the Plan.”\n\n"
    "## Fifth Amendment\n\n"
)
_GRANTS = ("permits", "conditions")

# what the later amendment says, and which of the two rights are left
REVOCATIONS = [
    ("Paragraphs 2 and 3 of the Third Amendment are revoked before either has taken effect.", set()),
    (
        "The records do not include Voluntary Contribution Accounts, Sections 2 and 3 of the Third Amendment, which "
        "were to have added Sections 4.9 and 4.10, being hereby rescinded.",
        set(),
    ),
    ("The Third Amendment is hereby repealed as though it had never been adopted.", set()),
    ("The Company hereby rescinds the Third Amendment, no part of which has taken effect.", set()),
    ("Items 1 through 3 of the Third Amendment, adopted May 4, 2019, are void ab initio.", set()),
    ("Section 3 of the Third Amendment is revoked before it takes effect.", {AFTER_TAX}),
    ("Section 1 of the Third Amendment is revoked before it takes effect.", {AFTER_TAX, CONVERSION}),
    ("The Second Amendment is revoked before it takes effect.", {AFTER_TAX, CONVERSION}),
    ("The Third Amendment is confirmed in all respects.", {AFTER_TAX, CONVERSION}),
    ("Unless the Third Amendment is revoked, the Committee shall close the source.", {AFTER_TAX, CONVERSION}),
    ("No part of the Third Amendment is revoked by this instrument.", {AFTER_TAX, CONVERSION}),
]


@pytest.mark.parametrize(("later", "left"), REVOCATIONS)
def test_what_a_later_amendment_revokes_before_it_begins_is_no_rule(later: str, left: set[str]) -> None:
    document = read_text(f"{_TO_ADD}1. {later}\n", name="t", markdown=True)
    granted = {f.provision for f in detect(document).findings if f.counted and f.stance in _GRANTS}
    assert granted & {AFTER_TAX, CONVERSION} == left


def test_what_had_begun_ends_with_the_day_of_its_revocation() -> None:
    later = "1. The Third Amendment is revoked effective January 1, 2021.\n"
    found = detect(read_text(_TO_ADD + later, name="t", markdown=True)).findings
    ends = [str(f.effective_to) for f in found if f.counted and f.provision == AFTER_TAX and f.stance == "permits"]
    assert set(ends) == {"2020-12-31"}


def test_what_had_ended_before_goes_on_no_longer_for_a_revocation() -> None:
    text = (
        "## Third Amendment\n\n1. From January 1, 2018 through December 31, 2020 a Participant may make After-Tax "
        "Contributions of up to 5% of Compensation.\n\n## Fifth Amendment\n\n"
        "1. Effective January 1, 2027, the Third Amendment is hereby revoked.\n"
    )
    found = detect(read_text(text, name="t", markdown=True)).findings
    ends = {str(f.effective_to) for f in found if f.counted and f.provision == AFTER_TAX and f.stance == "permits"}
    assert ends == {"2020-12-31"}


# passage, provision, status
PASSAGES = [
    # what a plan refuses, in a participle
    (
        "The former Trustee keeps no record of such accounts, the Plan accepting no contribution out of a "
        "Participant’s pay other than Elective Deferrals.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The forms are withdrawn, the Plan not permitting any employee contributions except Elective "
        "Deferrals, nor allowing any Account to be converted to Roth.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The agent delivers these records:\n(a) the Account of each Participant;\n(b) no records of Thrift "
        "Accounts, of which there are none, the Plan accepting no contribution from pay other than Elective "
        "Deferrals; and\n(c) all designations of Beneficiaries.",
        AFTER_TAX,
        "prohibited",
    ),
    # an item that leaves nothing else over is closed by itself
    (
        "What the Plan will not do for you:\n• take contributions from your pay other than salary deferrals "
        "(pre-tax or Roth)\n• lend you money for less than six months\n• buy single stocks",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Plan accepts:\n• salary deferrals of up to 50% of pay\n• after-tax contributions of up to 10% "
        "of pay\n• rollovers",
        AFTER_TAX,
        "permitted",
    ),
    # one of several sentences that were quoted
    (
        "Page 8 of the guide says: “You may save up to 7% of pay on an after-tax basis. You may withdraw "
        "these savings whenever you wish.” The first of these two sentences is removed for payrolls after "
        "March 31, 2023.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Page 8 of the guide says: “You may save up to 7% of pay on an after-tax basis. You may withdraw "
        "these savings whenever you wish.” The first of these two sentences is removed for payrolls after "
        "March 31, 2023.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Page 9 says: “You may contribute up to 6% of pay after tax. You may withdraw your after-tax "
        "contributions at any time.” The second of these sentences is deleted.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Page 9 says: “You may contribute up to 6% of pay after tax. You may withdraw your after-tax "
        "contributions at any time.” The second of these sentences is deleted.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Page 9 says: “You may contribute up to 6% of pay after tax. You may withdraw your after-tax "
        "contributions at any time.” The first of those two sentences is unchanged.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Page 9 says: “You may contribute up to 6% of pay after tax. You may withdraw your after-tax "
        "contributions at any time.” The first of those two sentences is unchanged.",
        WITHDRAWAL,
        "permitted",
    ),
    # a schedule that leaves out every employer of the definition
    (
        "Any Participant, except one employed by an Employer listed in Schedule C, may contribute up to 5% "
        "of pay after tax.\n“Employer” means each of Oakhurst Mills, Inc. and Oakhurst Dyeing LLC.\nSchedule "
        "C: Oakhurst Dyeing LLC and Oakhurst Mills, Inc.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "A Participant may make After-Tax Contributions of up to 10% of Compensation, other than a "
        "Participant in the employ of an Employer named in Schedule B.\n'Employer' means Penn Holdings, Penn "
        "Cement and Penn Haulage, and no other entity.\nSchedule B: Penn Haulage; Penn Cement; Penn Holdings.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "A Participant may make After-Tax Contributions of up to 10% of Compensation, other than a "
        "Participant in the employ of an Employer named in Schedule B.\n'Employer' means Penn Holdings, Penn "
        "Cement and Penn Haulage, and no other entity.\nSchedule B: Penn Haulage; Penn Cement.",
        AFTER_TAX,
        "permitted",
    ),
    # a sign before a code, line by line
    (
        "CONTRIBUTIONS (Y = elected, N = not elected)\nY 110 Pre-tax deferrals, 1% to 60% of pay\nN 120 "
        "Employee after-tax, 1% to 10% of pay, participant may change rate at any time\nY 130 Rollovers, "
        "direct only",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "CONTRIBUTIONS (Y = elected, N = not elected)\nY 110 Pre-tax deferrals, 1% to 60% of pay\nN 115 Roth "
        "deferrals, 1% to 60% of pay, participant may change rate at any time\nY 120 Employee after-tax, 1% "
        "to 10% of pay",
        ROTH,
        "prohibited",
    ),
    (
        "CONTRIBUTIONS (Y = elected, N = not elected)\nY 110 Pre-tax deferrals, 1% to 60% of pay\nY 120 "
        "Employee after-tax, 1% to 10% of pay, participant may change rate at any time\nN 130 Rollovers, "
        "direct only",
        AFTER_TAX,
        "permitted",
    ),
    # what an emergency account lets out
    (
        "Up to 3% of your pay may be sent, after tax, to the pension-linked emergency savings account "
        "attached to the Plan until it holds $2,500. You may take money out of it once a month without "
        "giving a reason.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Rainy day fund. Up to 2% of pay, taken after taxes, is credited to a rainy-day account beside the "
        "Plan. Withdrawals may be made monthly, for any reason.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "You may make after-tax contributions of up to 8% of pay and think of them as a cushion. You may "
        "take money out of that account at any time.",
        WITHDRAWAL,
        "permitted",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_was_taken_back_or_left_to_a_sign(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
