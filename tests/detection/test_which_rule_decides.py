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
