"""Provisions for some participants only: unions, affiliates, highly compensated employees, Puerto Rico."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from analyzer.report import Route, VerdictState
from analyzer.verdict.groups import distinct, of_one_rule, same_group
from tests.verdict.cases import READER, after_tax, answer, conversion, finding, withdrawal


def reader(**known):
    return replace(READER, **known)


def ids(advice):
    return [item.id for item in advice]


def test_denied_to_all_but_a_group():
    found = answer(after_tax("denies"), after_tax(group="Local 12"), conversion())
    assert found.state == "supported_with_conditions"
    assert found.groups["Local 12"].state == "supported"


@pytest.mark.parametrize(
    ("hce", "state"), [(None, "supported_with_conditions"), (False, "supported"), (True, "not_supported")]
)
@pytest.mark.parametrize(
    "exclusion",
    [
        [after_tax(groups_out=["Highly Compensated Employees"])],
        [after_tax(hce_excluded=True)],
        [after_tax(), after_tax("denies", group="HCEs")],
        [after_tax(), finding("HCE_limit", "denies")],
    ],
)
def test_highly_compensated_employees_left_out(exclusion, hce, state):
    found = answer(*exclusion, conversion(), profile=reader(hce=hce))
    assert found.state == state


def test_what_ended_for_everyone_ended_for_a_group_that_a_later_rule_names():
    ended = [after_tax(end=date(2026, 12, 31)), after_tax("denies", start=date(2024, 1, 1), rule="smm.test")]
    again = [after_tax(start=date(2027, 1, 1), rule="smm.test", **who) for who in ({}, {"groups_in": ["HCEs"]})]
    found = answer(*ended, *again, conversion())
    assert (found.state, found.groups) == ("not_supported", {})


def test_who_may_put_nothing_in_has_no_closed_balance_by_that():
    """A row for an old account of some people beside the rule for every after-tax account."""
    old = withdrawal(legacy_only=True)
    found = answer(after_tax(), after_tax("denies", group="Local 12"), withdrawal(), old)
    theirs = found.groups["Local 12"].provisions["in_service_after_tax"]
    assert (theirs.status, theirs.attributes.get("legacy_only")) == ("permitted", None)
    alone = answer(after_tax(), after_tax("denies", group="Local 12"), old).groups["Local 12"]
    assert alone.provisions["in_service_after_tax"].attributes.get("legacy_only") is True
    closed = answer(after_tax("freezes"), withdrawal(), old).provisions["in_service_after_tax"]
    assert closed.attributes.get("legacy_only") is True


@pytest.mark.parametrize("group", ["HCEs", "Local 12"])
def test_a_rate_for_some_from_a_later_day_lets_them_in_no_sooner_than_everyone(group):
    """Closed until 2027, then 1% to 15% and 6% for some; an undated notice of it is no earlier start for these."""
    closed = after_tax("denies", start=date(2019, 1, 1))
    opened = after_tax(start=date(2027, 1, 1), percent_max=15)
    theirs = after_tax(start=date(2027, 1, 1), percent_max=6, groups_in=[group])
    notice = after_tax(start=date(2019, 1, 1), percent_max=15)
    found = answer(closed, opened, theirs, notice, conversion())
    assert found.state == "not_supported"
    assert all(one.state == "not_supported" for one in found.groups.values())


def test_a_lower_rate_for_some_from_a_later_day_leaves_them_what_they_have_until_then():
    found = answer(after_tax(), after_tax(start=date(2027, 1, 1), percent_max=6, groups_in=["Local 12"]), conversion())
    assert found.state == "supported"
    assert all(one.state == "supported" for one in found.groups.values())


@pytest.mark.parametrize(
    ("granted", "denied", "left_out"),
    [
        # an announcement, what the same text says of some; whether they are left out of what is announced
        ({"start": date(2027, 1, 1)}, {}, True),
        # a day that has come, a later paper, a refusal that ends
        ({"start": date(2026, 1, 1)}, {}, False),
        ({"start": date(2027, 1, 1), "rule": "smm.test"}, {}, False),
        ({"start": date(2027, 1, 1)}, {"start": date(2020, 1, 1)}, False),
    ],
)
def test_who_has_none_of_what_the_same_text_announces(granted, denied, left_out):
    twice = [after_tax(**granted), after_tax(**granted)]
    found = answer(*twice, after_tax("denies", group="Local 12", **denied), conversion())
    assert (found.provisions["after_tax_contributions"].groups_out == ("Local 12",)) is left_out


@pytest.mark.parametrize("denial", [[after_tax("denies")], []])
def test_a_puerto_rico_appendix_never_lifts_the_answer(denial):
    found = answer(*denial, after_tax(group="Appendix C: Puerto Rico participants", percent_max=10), conversion())
    assert found.state == "not_supported"
    assert found.provisions["after_tax_contributions"].status == ("prohibited" if denial else "not_addressed")
    island = found.groups["Appendix C: Puerto Rico participants"]
    assert island.state == "inconclusive"
    assert "other_tax_law" in island.flags
    assert island.provisions["after_tax_contributions"].status == "permitted"


@pytest.mark.parametrize(
    ("group", "state"),
    [
        (None, "supported_with_conditions"),
        ("members of Local 12", "supported"),
        ("salaried", "not_supported"),
        ("night shift", "supported_with_conditions"),
    ],
)
def test_the_reader_of_a_group(group, state):
    found = answer(
        after_tax(group="Local 12"),
        after_tax("denies", group="Salaried employees"),
        conversion(),
        profile=reader(group=group),
    )
    assert found.state == state


def test_a_way_out_for_the_group_that_may_contribute():
    found = answer(
        after_tax(group="Local 12"), conversion(group="Local 12"), conversion("denies", covers_after_tax=None)
    )
    assert (found.state, found.routes) == ("supported_with_conditions", (Route.IN_PLAN,))
    assert found.provisions["in_plan_roth_conversion"].status == "permitted"


def test_a_way_out_for_everyone_but_the_group_that_may_contribute():
    found = answer(after_tax(group="Local 12"), conversion(groups_out=["Local 12"]), withdrawal("denies"))
    assert found.state == "partial"


def test_a_way_out_for_one_affiliate():
    found = answer(after_tax(), withdrawal(groups_in=["Lumen Rail"]), withdrawal("denies", groups_in=["Lumen Ferry"]))
    assert (found.state, found.routes) == ("supported_with_conditions", (Route.IN_SERVICE,))
    assert found.provisions["in_service_after_tax"].status == "conditional"
    assert found.conditions[0].text.startswith("Only these participants may withdraw")
    assert "route_group" in ids(found.questions)
    assert {name: group.state for name, group in found.groups.items()} == {
        "Lumen Rail": "supported",
        "Lumen Ferry": "inconclusive",
    }


def test_classes_left_out_of_the_whole_plan_are_no_condition():
    excluded = finding("eligibility_exclusions", "denies", groups_out=["leased employees"])
    assert answer(after_tax(), conversion(), excluded).state == "supported"


NAMES = [
    # the names that one rule gives, the groups that it is for
    (
        ["Appliance Workers Local 801", "employee at the Fort Wayne or Lima plant"],
        ("employees at the Fort Wayne or Lima plant represented by Appliance Workers Local 801",),
    ),
    (["Local 12", "salaried employees"], ("Local 12", "salaried employees")),
    # two classes named with "or", and one company or the other
    (["Pilots or Ramp Agents"], ("Pilots", "Ramp Agents")),
    (["Mechanics and Related Employees or to Customer Agents"], ("Mechanics and Related Employees", "Customer Agents")),
    (["employees of Able or Baker"], ("employees of Able or Baker",)),
    (["Salaried or Hourly Employees"], ("Salaried or Hourly Employees",)),
    (["Local 12", "Local 40", "the Lima plant"], ("Local 12", "Local 40", "the Lima plant")),
]


@pytest.mark.parametrize(("names", "groups"), NAMES)
def test_a_site_and_the_union_of_its_people_are_one_group(names, groups):
    assert of_one_rule(names) == groups


SPOKEN = [
    (["employee who is at Lima"], ("employees who are at Lima",)),
    (["Salaried employees and to hourly employees"], ("salaried employees and hourly employees",)),
    (["Represented employees", "collective bargaining agreements"], ("Represented employees",)),
    (
        ["Represented employees", "employees represented by Local 12"],
        ("Represented employees", "employees represented by Local 12"),
    ),
    (["OFFICE EMPLOYEES", "LOCAL 1181 EMPLOYEES"], ("office employees", "Local 1181 employees")),
    (["Highly Compensated Employee", "HCEs"], ("highly compensated employees",)),
    (["Puerto Rico Participant"], ("Puerto Rico Participants",)),
    (["Salaried and Nonunion Hourly"], ("Salaried and Nonunion Hourly",)),
    (["you are represented by UAW Local 812"], ("those represented by UAW Local 812",)),
    (["bona fide resident of Puerto Rico"], ("bona fide residents of Puerto Rico",)),
    (["Range", "Pilots"], ("Pilots",)),  # the head of a column of rates is no group
    (
        ["403(b) plan", "Governmental 457(b) plan", "Traditional IRA", "Pilots"],
        ("Pilots",),
    ),  # where rollovers come from
    (["former members of the Orrin Thrift Plan"], ("former members of the Orrin Thrift Plan",)),
]


@pytest.mark.parametrize(("names", "groups"), SPOKEN)
def test_groups_are_named_as_several_people(names, groups):
    assert distinct(names) == groups


def test_a_group_that_gets_nothing_too_is_not_told_apart():
    found = answer(after_tax("denies"), after_tax("freezes", group="Partners"))
    assert found.state == "not_supported"
    assert found.groups == {}


def test_the_rest_is_not_said_to_be_left_out_where_one_group_alone_is_let_in():
    found = answer(after_tax(group="Local 12"), after_tax("denies", group="other group"), conversion())
    assert [one.text for one in found.conditions] == [
        "Only these participants may make after-tax contributions: Local 12."
    ]


@pytest.mark.parametrize(
    ("findings", "told"),
    [
        ([after_tax(group="Pilots")], "(The document lets in: Pilots.)"),
        ([after_tax(), after_tax("denies", group="Pilots")], "(The document leaves out: Pilots.)"),
    ],
)
def test_the_question_about_the_group_says_whom_the_document_names_and_to_what_end(findings, told):
    found = answer(*findings, conversion())
    assert any(told in question.text for question in found.questions)


@pytest.mark.parametrize(("section", "state"), [(("A-4",), "supported_with_conditions"), (("A-9",), "supported")])
def test_how_a_group_contributes_lets_in_no_one_else(section, state):
    grant = after_tax(group="Pilots", section=("A-4",))
    how = after_tax(rule="after_tax.taken_from_pay", section=section)
    assert answer(grant, how, conversion()).state == state


def test_one_and_several_of_a_class_are_the_same_group() -> None:
    assert same_group("Pilot", "Pilots")
    assert not same_group("Pilots", "Mechanics")


def test_the_union_of_a_site_is_named_once() -> None:
    names = ("who are represented by Appliance Workers Local 801", "employees at the Fort Wayne plant")
    assert of_one_rule(names) == ("employees at the Fort Wayne plant represented by Appliance Workers Local 801",)


def test_a_relative_clause_beside_its_union_names_no_group_of_its_own() -> None:
    names = (
        "who is represented by Appliance Workers Local",
        "Appliance Workers Local 801",
        "employee at the Lima plant",
    )
    assert of_one_rule(names) == ("employees at the Lima plant represented by Appliance Workers Local 801",)


def test_a_class_and_which_of_its_people_are_one_group() -> None:
    names = ("Faculty Physician", "employed by a Participating Employer named in Schedule A")
    assert of_one_rule(names) == ("Faculty Physicians employed by a Participating Employer named in Schedule A",)


def test_an_agreement_is_named_by_those_whom_it_covers() -> None:
    assert distinct(["collective bargaining agreement"]) == ("employees covered by a collective bargaining agreement",)


def test_a_rate_for_the_highly_compensated_of_a_group_lets_in_no_further_group() -> None:
    own = "Non-Represented Employees, Highly Compensated Employee"
    found = answer(after_tax(group="Non-Represented Employees"), after_tax(group=own, percent_max=7), conversion())
    assert found.provisions["after_tax_contributions"].groups_in == ("Non-Represented Employees",)


def test_a_lower_rate_for_the_highly_compensated_takes_no_rate_from_the_others() -> None:
    place = ("Three ways to save",)
    all_of_them = after_tax(section=place, rule="after_tax.limit", percent_max=16)
    lower = after_tax(section=place, group="highly compensated", percent_max=8)
    state = answer(all_of_them, lower, conversion()).provisions["after_tax_contributions"]
    assert (state.groups_in, state.attributes["percent_max"]) == ((), 16)


def test_the_limit_of_the_law_on_all_that_goes_in_lets_in_no_one_beside_a_group() -> None:
    """ "After-Tax Contributions and all else for a year may not be more than $72,000" is said for whoever is let in."""
    law = after_tax(section=("Limits",), rule="after_tax.permission", limit="415(c)", dollar_max=72000)
    own = after_tax(section=("After-Tax Contributions",), group="Staff", percent_max=15)
    state = answer(law, own, conversion()).provisions["after_tax_contributions"]
    assert (state.groups_in, state.attributes["percent_max"]) == (("Staff",), 15)


def test_a_limit_of_the_law_beside_a_rate_for_everyone_is_told_to_everyone() -> None:
    rate = after_tax(section=("Limits",), rule="after_tax.permission", limit="415(c)", percent_max=20)
    own = after_tax(section=("After-Tax Contributions",), group="Staff", percent_max=15)
    assert answer(rate, own, conversion()).provisions["after_tax_contributions"].groups_in == ()


def test_a_rate_of_its_own_sets_a_group_apart():
    found = answer(
        after_tax(percent_max=12),
        after_tax(group="Local 12", percent_max=8),
        after_tax(group="HCEs", percent_max=5),
        conversion(),
    )
    assert set(found.groups) == {"Local 12"}


@pytest.mark.parametrize("name", ["Former Employees", "balances transferred from the Thrift Plan", "Match"])
def test_names_of_nobody_at_work(name):
    assert distinct([name, "Local 12"]) == ("Local 12",)


def test_a_union_and_its_local_are_one_group():
    assert of_one_rule(["Teamsters", "Local 61"]) == ("Teamsters Local 61",)
    assert of_one_rule(["Teamsters", "Pilots"]) == ("Teamsters", "Pilots")


def test_a_plan_under_other_tax_law_lets_nothing_go_to_roth():
    found = answer(
        replace(after_tax(), plan="Isla Verde Puerto Rico Plan"),
        replace(withdrawal(), plan="Isla Verde Puerto Rico Plan"),
    )
    assert found.other_plans["Isla Verde Puerto Rico Plan"].state == "inconclusive"


def test_a_plan_under_other_tax_law_tells_nothing_of_roth_money() -> None:
    def beside(plan: str) -> VerdictState:
        found = answer(after_tax("denies"), after_tax(plan=plan), withdrawal(plan=plan))
        return found.other_plans[plan].state

    assert beside("Larkfield Puerto Rico Savings Plan") is VerdictState.INCONCLUSIVE
    assert beside("Larkfield Thrift Plan") is VerdictState.SUPPORTED


def test_a_limit_of_one_group_is_none_of_another() -> None:
    both = answer(
        after_tax(group="Pilots", percent_max=12),
        after_tax(group="Mechanics", percent_max=8),
        finding("plan_limit_combined", "permits", group="Mechanics", combined_percent_max=50),
        conversion(),
    )
    own = {name: one.provisions["after_tax_contributions"].attributes for name, one in both.groups.items()}
    assert "combined_percent_max" not in own["Pilots"]
    assert own["Mechanics"]["combined_percent_max"] == 50


def test_a_group_that_is_let_in_later_is_left_out_until_then() -> None:
    found = answer(
        after_tax(),
        after_tax("denies", group="Lodge 55"),
        after_tax(group="Lodge 55", effective_from=date(READER.as_of.year + 1, 1, 1)),
        conversion(),
    )
    assert found.provisions["after_tax_contributions"].groups_out == ("Lodge 55",)


LETTERED = [
    # two names, whether they are of the same people
    ("A. Machinists", "Machinists Lodge 9", True),
    ("B. Drivers and warehouse", "Drivers and Warehousemen Local 7", True),
    ("D. Guards", "Plant Guards Local 8", True),
    ("A. Machinists", "B. Guards", False),
    ("A. Machinists", "Drivers Local 7", False),
]


@pytest.mark.parametrize(("one", "other", "same"), LETTERED)
def test_the_letter_of_a_schedule_is_no_part_of_a_name(one: str, other: str, same: bool) -> None:
    assert same_group(one, other) is same


@pytest.mark.parametrize(
    ("own", "told"), [({"group": "Local 12"}, None), ({"group": "office staff"}, 4), ({}, 4), ({"group": "HCEs"}, 4)]
)
def test_the_rate_of_the_highly_compensated_of_one_group_is_none_of_all(own: dict[str, str], told: int | None) -> None:
    """Where office staff alone may contribute, a rate of those of them who are highly paid is told with theirs."""
    takes = after_tax(group="office staff") if own.get("group") == "office staff" else after_tax()
    found = answer(takes, finding("HCE_limit", "conditions", hce_percent_max=4, **own), conversion())
    assert found.provisions["after_tax_contributions"].attributes.get("hce_percent_max") == told
