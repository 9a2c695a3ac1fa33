"""Which of several rules decides a way out: bars and ways told from both sides, boxes, old accounts, money of others."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest
from fixture_plans import report_on

from analyzer.detection import detect
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import judge, statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

ALONE = (
    # heirs
    (
        "Most people who inherit an after-tax account must take all of it by the end of the tenth year after the year of death.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("After-tax money may be withdrawn from the tenth year of service on.", WITHDRAWAL, "conditional"),
    # what was considered and not adopted
    ("Automatic conversion of after-tax savings was studied and was not adopted.", CONVERSION, "not_addressed"),
    ("In-plan conversion of after-tax savings was discussed in 2023 and was rejected.", CONVERSION, "prohibited"),
    ("Automatic conversion of after-tax savings was adopted in 2023.", CONVERSION, "permitted"),
    # what could be paid out otherwise than for hardship
    (
        "A Member may elect that all or part of any vested account be transferred to the In-Plan Roth Rollover Account; provided that no amount may be the subject of an In-Plan Roth Rollover unless it could then be distributed to the Member, otherwise than on account of hardship.",
        CONVERSION,
        "conditional",
    ),
    (
        "No in-plan Roth conversion of after-tax contributions is permitted otherwise than on account of hardship.",
        CONVERSION,
        "prohibited",
    ),
    # those who are at work, as employees or as partners
    (
        "A Participant may withdraw the After-Tax Account while in the employ of, or a partner in, the Firm.",
        WITHDRAWAL,
        "permitted",
    ),
    ("A partner may withdraw his after-tax account at any time.", WITHDRAWAL, "conditional"),
    # money not yet converted
    (
        "Amounts in an After-Tax Account that have not been converted may not be withdrawn before severance from employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("After-tax amounts which have not yet been converted may be withdrawn at any time.", WITHDRAWAL, "permitted"),
    # every account but that to which it would go
    (
        "The Plan does not permit money in any other account to be converted or transferred to the Roth Account.",
        CONVERSION,
        "prohibited",
    ),
    # only those who have taken part for a short time wait
    (
        "A Member who has been a Member for fewer than 48 months may withdraw only those after-tax deposits that have been held for 24 months.",
        WITHDRAWAL,
        "conditional",
    ),
    # what is sent elsewhere does not come in
    (
        "If your old account holds after-tax money, we cannot take that part. Ask your old plan to send it to a Roth IRA, and send us the rest.",
        AFTER_TAX,
        "not_addressed",
    ),
    # boxes
    (
        "7.2 After-Tax Account\n☐ The After-Tax Account may be withdrawn at any time\n☒ The After-Tax Account may be withdrawn as stated in Section 7.1 and not otherwise",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "7.2 After-Tax Account\n☐ The After-Tax Account may be withdrawn at any time\n☒ The Rollover Account may be withdrawn at any time",
        WITHDRAWAL,
        "prohibited",
    ),
    # what is only tentative, and a practice that has come to its end
    (
        "There is no in-plan Roth conversion. Letter 9 would let members convert after-tax savings to Roth inside the Plan each payday. It is a tentative agreement.",
        CONVERSION,
        "prohibited",
    ),
    (
        "After-tax savings were swept into the Roth account each month. The last sweep was made on May 31, 2021.",
        CONVERSION,
        "not_addressed",
    ),
    ("After-tax savings are swept into the Roth account at the end of each month.", CONVERSION, "permitted"),
    # a wait in the account of a participant
    (
        "Voluntary Contributions may be withdrawn once they have been credited to the Member’s Account for 18 full months.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Voluntary Contributions may be withdrawn once they have been credited.", WITHDRAWAL, "permitted"),
    # no more than could be paid out
    (
        "A Member may have all or part of any vested Account rolled over to the Roth Rollover Account. The amount so rolled over shall not exceed the amount which the Member could then receive as a distribution.",
        CONVERSION,
        "conditional",
    ),
    (
        "You may convert only an amount that, on the day you ask, you could take from the Plan as a withdrawal.",
        CONVERSION,
        "conditional",
    ),
    # at work or not
    (
        "A Member who has attained age 59½ may withdraw all or any part of his Accounts, whether or not he remains in Covered Employment.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Member may withdraw all of his Accounts once he no longer remains in Covered Employment.",
        WITHDRAWAL,
        "not_addressed",
    ),
    # whence a payment is taken inside the plan
    (
        "No more than a third of your account may be in the brokerage window, and conversions and withdrawals are made from the core funds.",
        CONVERSION,
        "not_addressed",
    ),
    # an age in a column of its own
    (
        "Withdrawals while working\nAccount | Under 59½ | 59½ or over\nPre-tax | Hardship only | Yes\nAfter-tax | Hardship only | Yes\n",
        WITHDRAWAL,
        "conditional",
    ),
)


@pytest.mark.parametrize(("passage", "provision", "status"), ALONE)
def test_what_a_passage_decides_by_itself(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status


_PLAN = """# Larkhill Tool 401(k) Plan

## Contributions

You may make voluntary after-tax contributions of 1% to 10% of pay.

"""
WHOLE = (
    # a bar until an age and the way from it are one rule
    (
        "## Withdrawals\n\n| Source | Under 59½ | 59½ or older |\n|---|---|---|\n| Pre-tax | No | Yes |\n| After-tax | No | Yes |\n\n## Before 59½\n\nBefore you reach age 59½ no part of your after-tax savings may be withdrawn while you work here.\n",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "## Withdrawals\n\nNo part of your after-tax savings may be withdrawn while you work here.\n",
        WITHDRAWAL,
        "prohibited",
    ),
    # an old account with a name of its own
    (
        "## Accounts\n\nParticipants who still have a Heron Account may convert it or withdraw it at any time, but may not add to it.\n\n## Withdrawals\n\nOnce you are 59½ you may withdraw from any account, once a month.\n",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "## Accounts\n\nAfter-tax contributions go into the Heron Account, which you may withdraw at any time.\n\n## Withdrawals\n\nOnce you are 59½ you may withdraw from any account, once a month.\n",
        WITHDRAWAL,
        "permitted",
    ),
    # an account into which the employer pays, whatever its name is elsewhere
    (
        "## Company money\n\nThe Company contributes to the Basic Contribution Account of each participant 3% of pay.\n\n## Withdrawals\n\nThe Basic Contribution Account may not be withdrawn during employment before age 65.\n",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "## Withdrawals\n\nThe Basic Contribution Account may not be withdrawn during employment before age 65.\n",
        WITHDRAWAL,
        "conditional",
    ),
    # which papers are enclosed
    (
        "## Roth conversion\n\nYou may convert to Roth only what you could take as a distribution.\n\n## In this kit\n\n| Form | In this mailing |\n|---|---|\n| Pre-tax in-plan Roth rollover request | Yes |\n| Beneficiary designation | Yes |\n",
        CONVERSION,
        "conditional",
    ),
    # situations, and the sources that they open
    (
        "## Using your money while you work here\n\n| Situation | Sources you can use | How much |\n|---|---|---|\n| You are 59½ or older | Pre-tax, after-tax and vested match | Any amount |\n| Financial hardship | Pre-tax | What you need |\n",
        WITHDRAWAL,
        "conditional",
    ),
    # what an item says in a second sentence, under a sentence that announces the list
    (
        "## Withdrawals while you work\n\nThe following may be withdrawn before you leave. The form is on the website.\n\n- Rollover account. Any amount, at any time.\n- After-tax account. Any amount, at any time.\n",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "## Withdrawals while you work\n\nThe following may be withdrawn before you leave:\n\n- Rollover account. Any amount, at any time.\n- Pre-tax savings, for hardship.\n",
        WITHDRAWAL,
        "not_addressed",
    ),
    # boxes at some accounts, and at one that another paper is to tell of
    (
        "15.1 A Participant who has attained age 59½ may receive a distribution from the vested Accounts marked:\n☒ Pre-Tax Deferral Account.\n☒ Matching Contribution Account.\n☐ Voluntary After-Tax Contribution Account.\n\n15.4 Voluntary After-Tax Contribution Account. A distribution to a Participant who is an Employee is permitted:\n☐ At any time.\n☒ As set out in Addendum Q.\n",
        WITHDRAWAL,
        "not_addressed",
    ),
)


@pytest.mark.parametrize(("said", "provision", "status"), WHOLE)
def test_what_a_document_decides(said: str, provision: str, status: str) -> None:
    document = read_text(_PLAN + said, name="t.md")
    found = statuses(detect(document).findings, Profile(date(2026, 11, 23)))
    assert found[provision].status.value == status


def test_any_of_three_waits_is_enough_where_a_table_repeats_the_age() -> None:
    said = (
        "## Withdrawals\n\nAfter-tax contributions may be withdrawn when they have been in the Plan for 24 months.\n\n"
        "From age 59½ a participant may withdraw any vested amount.\n\n"
        "| Account | From 59½ |\n|---|---|\n| Pre-tax | Yes |\n| After-tax | Yes |\n"
    )
    document = read_text(_PLAN + said, name="t.md")
    detected = detect(document)
    answer = judge(detected.findings, [detected.facts], [document], Profile(date(2026, 11, 23)))
    ways = [set(way.kinds) for way in answer.provisions[WITHDRAWAL].ways]
    assert {"age", "seasoning"} not in ways
    assert {"age"} in ways
    assert {"seasoning"} in ways


def test_a_list_of_marked_accounts_leaves_the_others_out() -> None:
    said = (
        "# Larkhill Tool 401(k) Plan Adoption Agreement\n\nPart H. In-Plan Roth Rollovers\n\nH-3. Sources.\n\n"
        "Only the Accounts marked below may be the subject of an In-Plan Roth Rollover; an Account that is not marked may not.\n\n"
        "☒ Pre-Tax Elective Deferral Account.\n☒ Rollover Contribution Account.\n☐ Voluntary After-Tax Contribution Account.\n"
    )
    found = statuses(detect(read_text(said, name="t.md")).findings, Profile(date(2026, 11, 23)))
    assert found[CONVERSION].attributes.get("covers_after_tax") is False
    marked = said.replace("☐ Voluntary", "☒ Voluntary")
    found = statuses(detect(read_text(marked, name="t.md")).findings, Profile(date(2026, 11, 23)))
    assert found[CONVERSION].attributes.get("covers_after_tax") is not False


def test_an_option_of_any_account_stands_beside_a_list_of_some() -> None:
    said = (
        "Item 30. In-Plan Roth Rollovers:\n"
        "☒ (a) A Participant may make an In-Plan Roth Rollover of any amount that the Plan could then distribute, from any Account other than a Roth account.\n"
        "☒ (b) A Participant may make an In-Plan Roth Rollover of other amounts only from the Accounts marked below:\n"
        "   ☒ Pre-Tax Elective Deferral Account\n   ☐ Voluntary Employee Contribution Account\n"
    )
    assert established(said)[CONVERSION] == "conditional"


def test_what_a_merged_plan_left_behind_shuts_nobody_out() -> None:
    said = (
        "The employees of Larkhill Mills could contribute up to six percent of pay after tax to the Larkhill plan, "
        "which was merged into this Plan on September 30, 2011.\n\nA Participant may make after-tax contributions.\n"
    )
    found = [f for f in detect(read_text(said, name="t")).findings if f.provision == AFTER_TAX and f.counted]
    assert found
    assert all(f.group is None and "groups_in" not in f.attributes for f in found)


def test_boxes_nested_in_a_form_of_several_pages() -> None:
    found = report_on("p401-harmoncreek", date(2026, 11, 27)).provisions[CONVERSION]
    assert found.attributes.get("distributable_only") is True  # any account, beside transfers from the accounts marked
    assert found.attributes.get("covers_after_tax") is not False
    assert not report_on("p74-vantry-adoption", date(2026, 11, 23)).groups  # who has left may convert besides


def _ways(said: str, provision: str) -> list[set[str]]:
    """The gates of each way of a provision, as a text leaves them."""
    document = read_text(_PLAN + said, name="t.md")
    detected = detect(document)
    answer = judge(detected.findings, [detected.facts], [document], Profile(date(2026, 11, 23)))
    return [set(way.kinds) for way in answer.provisions[provision].ways]


def test_an_age_in_a_column_stands_beside_the_wait_of_the_other_column() -> None:
    said = (
        "## Withdrawals\n\n| Account | Under 59½ | 59½ or older |\n|---|---|---|\n| Pre-tax | Hardship only | Any time |\n"
        "| After-tax | Contributions 24 months old | Any time |\n\n"
        "An after-tax contribution can be withdrawn once it has been in your account for 24 months.\n"
    )
    ways = _ways(said, WITHDRAWAL)
    assert {"age"} in ways
    assert {"seasoning"} in ways
    assert {"age", "seasoning"} not in ways


def test_hardship_of_no_named_money_says_nothing_beside_an_age_of_after_tax_money() -> None:
    said = (
        "7.4 Amounts in a Voluntary Contribution Account shall not be distributed before the earliest of Severance from "
        "Employment, death or attainment of age 59½.\n\n7.9 No distribution shall be made before Severance from Employment "
        "except as provided in Sections 7.3 through 7.7, and except that a qualified reservist distribution may be made.\n"
    )
    assert _ways(said, WITHDRAWAL) == [{"age"}]


def test_what_is_paid_only_for_hardship_is_kept_out_of_conversion_and_nothing_else() -> None:
    said = (
        "You may convert any vested amount that you would be able to withdraw at that time. An amount that could be "
        "withdrawn only for hardship may not be converted.\n"
    )
    assert _ways(said, CONVERSION) == [{"distributable_only"}]


def test_a_count_of_elections_leaves_no_account_out_of_a_conversion() -> None:
    said = (
        "4.8 Rollover Contributions. The Trustee may accept a Rollover Contribution of pre-tax money.\n\n"
        "4.9 In-Plan Roth Rollovers. A Participant may have all or any part of the vested balance of his Account, other than "
        "the Roth Account, rolled over to the In-Plan Roth Rollover Account. Not more than two elections under this Section "
        "may be made in a Plan Year.\n"
    )
    found = statuses(detect(read_text(said, name="t.md")).findings, Profile(date(2026, 11, 23)))
    assert found[CONVERSION].attributes.get("covers_after_tax") is True


def test_each_way_is_open_as_often_as_is_said_of_it() -> None:
    said = "You may convert after-tax savings once a month, or withdraw them once a quarter."
    found = statuses(detect(read_text(said, name="t")).findings, Profile(date(2026, 11, 23)))
    assert found[CONVERSION].attributes["frequency"] == "once a month"
    assert found[WITHDRAWAL].attributes["frequency"] == "once a quarter"


def test_a_count_that_is_no_longer_available_is_no_term() -> None:
    said = (
        "## Withdrawals\n\nAfter-tax savings may be withdrawn while you are employed only after you reach age 59½. "
        "The withdrawal once in each calendar quarter is no longer available.\n"
    )
    found = statuses(detect(read_text(said, name="t.md")).findings, Profile(date(2026, 11, 23)))
    assert found[WITHDRAWAL].attributes.get("frequency") is None


def test_an_age_for_every_account_asks_nothing_of_the_after_tax_account_beside_it() -> None:
    said = (
        "## Moving money to Roth\n\nA Member who has an After-Tax Account may once in any Plan Year have the whole of it "
        "transferred to a Roth Account under the Plan.\n\n## Other accounts\n\nA Member who has reached age 59½ may in "
        "the same manner transfer any vested account.\n"
    )
    document = read_text(_PLAN + said, name="t.md")
    found = statuses(detect(document).findings, Profile(date(2026, 11, 23)))
    assert found[CONVERSION].status.value == "permitted"
