"""Whom a rule on contributions is of, how much they may put in, and who is left out."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from analyzer.detection import detect
from analyzer.model import Profile, Stance
from analyzer.reading.document import read_text
from analyzer.report import Status
from analyzer.verdict import statuses
from analyzer.verdict.groups import spoken
from analyzer.verdict.judgement import ProvisionState

AFTER_TAX = "after_tax_contributions"


def state(text: str) -> ProvisionState:
    """What a text establishes about after-tax contributions."""
    found = detect(read_text(text, name="t"))
    return statuses(found.findings, Profile(date(2026, 11, 1)), [found.facts])[AFTER_TAX]


MAY = "You may make after-tax contributions of 1% to 12% of pay. They are not Roth contributions.\n\n"

LEFT_OUT = [
    # everyone in a list of those to whom it is not open
    (MAY + "After-tax contributions are not open to seasonal staff, to medical interns and externs, or to anyone employed by Bell Dyeworks, at any time.", ("seasonal staff", "medical interns and externs", "anyone employed by Bell Dyeworks")),
    # each in a list, and not the first alone
    (MAY + "No after-tax contribution may be made by a Partner, a Principal, a Managing Director or any other Highly Compensated Employee.", ("highly compensated employees", "Partners", "Principals", "Managing Directors")),
    (MAY + "After-Tax Contributions may not be made by Partners, Principals or Counsel.", ("Partners", "Principals", "Counsel")),
    (MAY + "No Roth Deferral or After-Tax Contribution may be made by a Partner.", ("Partners",)),
    (MAY + "Partners may not make After-Tax Contributions under Section 4 or Section 5.", ("Partners",)),
    # "them", after a sentence on people of one firm
    (MAY + "Employees of Bell Dyeworks, P.C. who live in Vermont make pre-tax contributions within the limit. After-tax contributions are not open to them.", ("employees of Bell Dyeworks, P.C. who live in Vermont",)),
    # a lodge, as a local
    (MAY + "Lodge 88 Employees may make pre-tax contributions and Roth contributions only.", ("Lodge 88",)),
    # beside another feature
    (MAY + "After-tax contributions and Spillover are not available to employees represented by Local 61.", ("employees represented by Local 61",)),
    # two classes that may do something else
    (MAY + "Casual Employees and Employees of Orrell Cartage LLC may make Elective Deferrals but may not make After-Tax Contributions.", ("Casual Employees", "employees of Orrell Cartage LLC")),
    # talks begin, and no contribution
    (MAY + "The agreement with Local 61 has never provided for after-tax contributions. Bargaining for a new agreement began in May 2026.", ("Local 61",)),
    # a union and its local are one group
    (MAY + "Drivers represented by Teamsters Local 61 may not make after-tax contributions.", ("Teamsters Local 61",)),
    # a change of nothing but the rate lets nobody in
    ("4.2 After-Tax Contributions. (a) A Participant may elect to make After-Tax Contributions of 1% to 8% of Pay.\n\n(b) A Contract Agent shall not be eligible to make After-Tax Contributions.\n\nFIRST AMENDMENT\n\nSection 4.2(a) of the Plan is amended, effective January 1, 2025, by striking \"8%\" and inserting \"11%\" in its place.", ("Contract Agents",)),
    # the sentence after the one that says who they are
    (MAY + "Associates paid through the Bayport plant belong to the Plan under an appendix of their own. They have pre-tax savings only, to the dollar limit of that appendix; they may not contribute Roth savings or after-tax savings.", ("associates paid through the Bayport plant",)),
    # nor is anybody left out for a time
    (MAY + "Associates paid through the Bayport plant belong to the Plan under an appendix of their own. They may not make after-tax contributions of more than 12% of pay.", ()),
    # people who are told of under a chapter that is called by what it is
    ("# Part One: The Booklet\n\nThe booklet was made for you; the booklet is eligible to be read by everyone.\n\nYou may make after-tax contributions of 1% to 12% of pay.", ()),
    # a source that holds what was saved long ago
    (MAY + "Some accounts show a source called “Valley Voluntary,” which holds after-tax savings made before the 2001 merger. Nothing can be added to it and it follows the rules below.", ()),
    # people of a calling who may do something else
    (MAY + "Dental residents and interns can defer but cannot make after-tax contributions.", ("Dental residents and interns",)),
    (MAY + "Traveling nurses may save before tax, but may not make after-tax contributions.", ("Traveling nurses",)),
    (MAY + "Dental residents can defer but cannot make after-tax contributions of more than 12% of pay.", ()),
    # the yearly test compares the highly paid with the rest, and shuts out neither
    (MAY + "Each year the committee has to check that managers and others who are highly paid are not making after-tax contributions at a rate much higher than everyone else.", ()),
    (MAY + "The Plan must show that higher-paid members do not make after-tax contributions at a rate that is out of line with that of the rest.", ()),
    (MAY + "The law has us test whether highly compensated employees are not making after-tax contributions at a level too far above others.", ()),
    # somebody in an example
    (MAY + "From March to August he makes no after-tax contributions, and he loses the match for those months.", ()),
    # who may, at the rest of the rules
    (MAY + "You can switch your election on the website.", ()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "groups"), LEFT_OUT)
def test_who_is_left_out(text: str, groups: tuple[str, ...]) -> None:
    found = state(text)
    assert found.status is Status.PERMITTED
    assert found.groups_out == groups


LET_IN = [
    ("4.3 Voluntary Contributions. A Partner or Counsel may elect to make Voluntary Contributions on an after-tax basis.", ("Partners", "Counsel")),
    ("4.3 Voluntary Contributions. A Partner or Participant may elect to make Voluntary Contributions on an after-tax basis.", ("Partners",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "groups"), LET_IN)
def test_whom_one_sentence_lets_in(text: str, groups: tuple[str, ...]) -> None:
    assert state(text).groups_in == groups


RATES: list[tuple[str, dict[str, Any]]] = [
    # the lower limit of the highly compensated of a class is none of the class
    ("A Clerical Employee may make after-tax contributions of 1% to 14% of pay. A Clerical Employee who is highly compensated may not make after-tax contributions of more than 5% of pay.", {"percent_max": 14, "hce_percent_max": 5}),
    ("A Participant may make Supplemental Contributions, which are after-tax, from 1% to 9% of Compensation.\n\nA Participant who is a Highly Compensated Employee may not make Supplemental Contributions in excess of three percent (3%) of Compensation.", {"percent_max": 9, "hce_percent_max": 3}),
    # an example is no limit
    (MAY + "Petra, a machinist, is 44 and puts $5,000 a year into her after-tax account.", {"percent_max": 12, "dollar_max": None}),
    (MAY + "Every member, whatever the grade, may put in no more than $5,000 a year after tax.", {"dollar_max": 5000}),
    # amounts that come to the total beneath them are somebody's, and no limits
    (MAY + "\n\n| Kind | Amount |\n|---|---|\n| Pre-tax savings | $12,000 |\n| After-tax savings | $8,000 |\n| Match | $4,000 |\n| Total | $24,000 |", {"percent_max": 12, "dollar_max": None}),
    (MAY + "\n\n| Kind | Maximum amount |\n|---|---|\n| Pre-tax savings | $24,500 |\n| After-tax savings | $8,000 |\n| Total | $72,000 |", {"dollar_max": 8000}),
    # the sentence after the one that names the money
    ("Voluntary savings\nVoluntary Savings are deducted from your salary after income taxes have been withheld. You may set aside from 1% to 9% of your salary in this way, whether or not you also make tax-deferred savings.", {"percent_max": 9}),
    # what the employer withholds for one who elects it
    ("3.4 Supplemental Contributions. A Participant may elect to have the Employer withhold from each payment of his or her Base Earnings, after the withholding of income tax, a Supplemental Contribution of not less than one percent (1%) nor more than thirteen percent (13%) of such Base Earnings.", {"percent_max": 13}),
    # in a table: the match is another matter
    ("# Your money\n\n| Source | Rule |\n|---|---|\n| Pre-tax and Roth | 1% to 75% of eligible pay. |\n| After-tax | 1% to 7% of eligible pay. Not Roth. Not matched. Any participant. |", {"percent_max": 7, "matched": False}),
    # columns of people who all may
    ("# Rates\n\n| Kind of contribution | Drivers | Staff |\n|---|---|---|\n| Pre-tax and Roth together | 1% to 40% | 1% to 60% |\n| After-tax | 1% to 4% | 1% to 9% |", {"percent_max": 9}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "terms"), RATES)
def test_how_much(text: str, terms: dict[str, Any]) -> None:
    found = state(text)
    assert found.status is Status.PERMITTED
    assert {key: found.attributes.get(key) for key in terms} == terms


LOWER: list[tuple[str, str | None, float | None]] = [
    # a lower rate for one class, in the sentence after that for everyone
    ("Directors and officers are limited to 5%.", "Directors and officers", 5),
    ("For officers the limit is 3% of pay.", "officers", 3),
    ("Vice presidents and above may contribute no more than six percent of their base pay.", "Vice presidents and above", 6),
    ("Managers in Grade 9 may not contribute more than 4%.", "Managers in Grade 9", 4),
    ("However, team leaders are held to 2.5%.", "team leaders", 2.5),
    # no lower rate, no class, or other money
    ("Directors and officers are limited to 15%.", None, None),
    ("You are limited to 5%.", None, None),
    ("Everyone in the Plan is limited to 5%.", None, None),
    ("Directors and officers are limited to 5% before tax.", None, None),
    ("Officers may defer no more than 5%.", None, None),
    ("Increases are limited to 5%.", None, None),
    ("The plan invests in loans. Directors and officers are limited to 5%.", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("after", "who", "rate"), LOWER)
def test_a_lower_rate_for_some(after: str, who: str | None, rate: float | None) -> None:
    text = "You may put in after-tax contributions of 1% to 12% of pay. " + after
    own = [one for one in detect(read_text(text, name="t")).findings if one.provision == AFTER_TAX and one.group]
    assert [(one.group, one.attributes["percent_max"]) for one in own] == ([(who, rate)] if who else [])
    found = state(text)
    assert (found.status, found.attributes["percent_max"], found.groups_in) == (Status.PERMITTED, 12, ())


def test_a_lower_rate_for_some_where_no_one_may() -> None:
    assert state("There are no after-tax contributions. Officers are limited to 5%.").status is Status.PROHIBITED


FORM = """4.5 After-Tax Employee Contributions
☐ Not permitted.
☒ Permitted. A Participant may have After-Tax Employee Contributions withheld by payroll deduction.

(a) Limits

☐ No limit other than section 415 of the Code
{line}
☒ Not more than 4% of Plan Compensation for a Participant who is a Highly Compensated Employee
"""
LINES = [
    ("☒ Not more than 9% of Plan Compensation for the Plan Year", 9),
    ("☒ (B) 9% for a Participant who is not a Highly Compensated Employee", 9),
    ("☐ Not more than 9% of Plan Compensation for the Plan Year", None),
]


@pytest.mark.parametrize(("line", "cap"), LINES)
def test_a_limit_ticked_on_a_line_of_its_own(line: str, cap: float | None) -> None:
    assert state(FORM.format(line=line)).attributes.get("percent_max") == cap


def test_who_must_stop_is_not_let_in() -> None:
    found = state("Mill Employees who move to Unit 4 must stop After-Tax Savings, but keep the account they have.")
    assert found.status is Status.NOT_ADDRESSED


def test_nothing_but_named_kinds_is_a_list() -> None:
    text = "Schedule 2: UFCW Local 31\n\n2-5. Other contributions. None from you besides pre-tax and Roth."
    found = [one for one in detect(read_text(text, name="t")).findings if one.provision == AFTER_TAX and one.counted]
    assert [(one.stance, one.group) for one in found] == [(Stance.DENIES, "UFCW Local 31")]


def test_items_beneath_what_applies_apart_from_them_are_sentences() -> None:
    text = (
        MAY
        + "Appendix K: Local 31, Dover\n\nThis appendix applies only to employees at Dover who are represented by Local 31. "
        "The rest of this booklet applies to them except as follows:\n\n"
        "• Pre-tax contributions may be made from 1% to 40% of pay.\n\n"
        "• After-tax contributions are not available to employees covered by this appendix.\n"
    )
    assert state(text).status is Status.PERMITTED
    assert state(text).groups_out


ROTH = """# Moving savings to Roth

A member in Group S may have after-tax savings moved to the Roth Account at any time, by a request to the record-keeper.
Group S members may also turn on Night Sweep, under which each payday's after-tax savings are moved to the Roth Account on the day after they arrive.
A member in Group H has the same right, other than Night Sweep, once he or she has been a member of the Plan for 24 months.
Nothing may be moved to Roth in Group P.
"""


def test_how_one_group_converts_says_nothing_of_the_next() -> None:
    found = [one for one in detect(read_text(ROTH, name="t")).findings if one.counted]
    swept = {
        one.group for one in found if one.attributes.get("automatic") or one.provision == "auto_in_plan_conversion"
    }
    assert swept == {"members in Group S"}
    denied = [one.group for one in found if one.stance is Stance.DENIES]
    assert denied == ["Members in Group P"]


OF_THE_ISLAND = [
    # what is said of those in Puerto Rico, the name of the group whose answer differs
    ("An Employee who is employed by Bell Caribe, LLC or who is a bona fide resident of Puerto Rico may not make After-Tax Contributions.", "employees employed by Bell Caribe, LLC or bona fide residents of Puerto Rico"),
    ("A bona fide resident of Puerto Rico may not make After-Tax Contributions.", "bona fide residents of Puerto Rico"),
    ("Employees of Bell Caribe, P.S.C. who live in Puerto Rico make pre-tax contributions. After-tax contributions are not open to them.", "employees of Bell Caribe, P.S.C. who live in Puerto Rico"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "name"), OF_THE_ISLAND)
def test_those_under_another_tax_law_are_named_in_full(said: str, name: str) -> None:
    found = [one for one in detect(read_text(MAY + said, name="t")).findings if one.stance is Stance.DENIES]
    assert spoken(next(one.group for one in found if one.provision == AFTER_TAX and one.counted) or "") == name
