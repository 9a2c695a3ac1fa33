"""Every code that can reach a report has words."""

from __future__ import annotations

from typing import Any

import pytest

from analyzer import rules
from analyzer.report import Basis, Route, Status, VerdictState
from analyzer.reports import terms, words
from analyzer.verdict import flags
from analyzer.verdict.table import verdict_rules


def test_every_flag_of_the_verdict_has_words() -> None:
    raised = {flag for row in verdict_rules().rows for flag in row.flags} | set(flags._TESTS)
    assert raised - set(words.FLAGS) == set()


def test_every_flag_that_lowers_confidence_says_why() -> None:
    doubts = verdict_rules().confidence
    assert set(words.DOUBTS) == {*doubts.medium.flags, *doubts.low.flags}


def test_every_state_basis_and_route_has_words() -> None:
    assert set(words.HEADLINES) == set(words.STATES) == set(words.TONES) == set(VerdictState)
    assert set(words.BASES) == set(Basis)
    assert set(words.ROUTES) == set(Route)


def test_an_unknown_code_is_still_readable() -> None:
    assert words.provision("true_up_match") == "True up match"
    assert words.flag("some_new_flag") == "Some new flag."
    assert words.flag("A whole sentence.") == "A whole sentence."


PEOPLE = [
    (["Pilots", "Range"], "Pilots and Range"),
    (["other group"], "Every other group"),
    (["OFFICE EMPLOYEES"], "Office employees"),
    (["HCE"], "HCE"),
    (["you had an account on June 30"], "If you had an account on June 30"),
]


@pytest.mark.parametrize(("names", "expected"), PEOPLE)
def test_groups_are_named_as_people_speak_of_them(names: list[str], expected: str) -> None:
    assert words.people(names) == expected


DATES = [
    ("2026-01-01", "January 1, 2026"),
    ("2026-12", "December 2026"),
    ("2026", "2026"),
    ("2026-13-01", "2026-13-01"),
    ("spring", "spring"),
    (None, None),
]


@pytest.mark.parametrize(("given", "expected"), DATES)
def test_dates_are_as_precise_as_the_document(given: str | None, expected: str | None) -> None:
    assert words.day(given) == expected


@pytest.mark.parametrize(
    ("given", "expected"), [(59.5, "59½"), (10000, "10,000"), (6.25, "6.25"), ("x", "x"), (float("nan"), "nan")]
)
def test_numbers_as_people_write_them(given: Any, expected: str) -> None:
    assert words.number(given) == expected


GATES: list[tuple[dict[str, Any], str]] = [
    ({"age": 59.5, "conditions": ["age"]}, "Yes, if you are 59½ or older"),
    ({"participation_years": 5}, "Yes, if you have taken part for 5 years"),
    ({"suspension_months": 6, "conditions": ["penalty"]}, "Yes, if you accept that contributions stop for 6 months"),
    (
        {"suspension_months": 3, "suspended": "match", "conditions": ["penalty"]},
        "Yes, if you accept that the employer's match stops for 3 months",
    ),
    (
        {"groups_in": ["Local 217"], "seasoning_months": 1},
        "Yes, if the money has been in the plan for 1 month and you are in this group: Local 217",
    ),
    (
        {"conditions": ["distributable_only"], "distributable_only": True},
        "Yes, if the money could be paid out to you now",
    ),
    ({"age": 59.5, "conditions": ["age"], "distributable_only": True}, "Yes, if you are 59½ or older"),  # what it means
    ({"conditions": ["never_heard_of"]}, "Yes, if never heard of"),
    (
        {"conditions": ["age", "other"], "ways": [{"conditions": ["age"], "age": 59.5}, {"conditions": ["other"]}]},
        "Yes, if you are 59½ or older, or if a condition in the quote is met",
    ),
    (
        {
            "age": 59.5,
            "conditions": ["age", "seasoning"],
            "ways": [
                {"conditions": ["seasoning"], "seasoning_months": 24},
                {"conditions": ["age", "seasoning"], "age": 59.5, "seasoning_months": 24},
            ],
        },
        "Yes, if the money has been in the plan for 24 months",  # the age is that of a way which asks for more
    ),
    (
        {"conditions": ["age"], "ways": [{"conditions": ["age"], "age": 59.5}, {"conditions": ["age"], "age": 73}]},
        "Yes, if you are 59½ or older",
    ),
    (
        {
            "conditions": ["participation", "penalty", "seasoning"],
            "ways": [
                {"conditions": ["penalty", "seasoning"], "seasoning_months": 24, "suspension_months": 6},
                {"conditions": ["participation", "penalty"], "participation_years": 5, "suspension_months": 6},
            ],
        },
        "Yes, if the money has been in the plan for 24 months or you have taken part for 5 years, and you accept that"
        " contributions stop for 6 months",  # the price is told once
    ),
    ({}, "Yes, if a condition in the quote is met"),
]


@pytest.mark.parametrize(("attributes", "expected"), GATES)
def test_a_conditional_yes_names_its_condition(attributes: dict[str, Any], expected: str) -> None:
    assert terms.answer(Status.CONDITIONAL, attributes) == ("if", expected)


def test_limits_in_words() -> None:
    attributes = {
        "percent_max": 10,
        "pay_base": "base pay",
        "minimum_dollars": 500,
        "matched": False,
        "automatic": True,
    }
    assert terms.facts(attributes) == [
        *("up to 10% of base pay", "automatic", "also on request: at least $500", "not matched")
    ]


CAPS: list[tuple[dict[str, Any], list[str]]] = [
    ({"percent_max": 100, "combined_percent_max": 100}, []),  # all of pay is the law's limit, and none of the plan
    ({"percent_max": 15, "hce_percent_max": 15}, ["up to 15% of pay"]),
    ({"percent_max": 12, "hce_percent_max": 1, "groups_out": ["highly compensated employees"]}, ["up to 12% of pay"]),
    ({"dollar_max": 0.5, "dollar_each": "hour"}, ["up to $0.50 an hour"]),
    ({"dollar_max": 900, "dollar_each": "month"}, ["up to $900 a month"]),
    ({"limit": "415(c)", "dollar_max": 69000}, ["up to the law's yearly limit (section 415(c))"]),
]


@pytest.mark.parametrize(("attributes", "expected"), CAPS)
def test_only_the_plans_own_caps_are_told(attributes: dict[str, Any], expected: list[str]) -> None:
    assert terms.facts(attributes) == expected


STANCES = [
    # provision, stance, counted: the words
    ("loans", "permits", True, "allowed"),
    ("after_tax_limit", "permits", True, "stated"),
    ("ACP_refund", "permits", True, "stated"),
    ("after_tax_match", "denies", True, "none"),
    ("loans", "permits", False, "seems allowed"),
    ("loans", "mentions", False, "mentioned in passing"),
]


@pytest.mark.parametrize(("provision", "stance", "counted", "expected"), STANCES)
def test_what_a_passage_does_in_words(provision: str, stance: str, counted: bool, expected: str) -> None:
    assert words.stance(stance, provision, counted=counted) == expected


def test_every_attribute_of_the_data_can_be_shown_whatever_its_value() -> None:
    names = [line.split(":")[0] for line in rules.read("attributes.yaml").splitlines() if line[:1].isalpha()]
    for name in names:
        for value in (True, False, 0, 12, 59.5, "text", ["a", "b"], None):
            terms.answer(Status.CONDITIONAL, {name: value})
            terms.facts({name: value})
