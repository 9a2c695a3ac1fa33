"""Dates, precedence, ways out, the reader's own case, silence and contradiction: from findings to the answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from analyzer.model import DocumentFacts, PageState, Profile, ReadingWarning
from analyzer.report import Basis
from tests.verdict.cases import (
    READER,
    SPD,
    after_tax,
    answer,
    conversion,
    document,
    finding,
    roth,
    withdrawal,
)

PLAN_DOCUMENT = DocumentFacts(kind="plan_document", date="2024-01-01", lists_sources=True)
SMM = DocumentFacts(kind="smm", date="2025-10-01")
GUIDE = DocumentFacts(kind="guide", date="2026-05-01")
FROM_2027 = date(2027, 1, 1)


def reader(**known):
    return replace(READER, **known)


def ids(advice):
    return [item.id for item in advice]


# -- which document governs ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("documents", "findings", "state"),
    [
        # the plan document over the summary, either way, whatever the order of the files
        ([SPD, PLAN_DOCUMENT], [after_tax(document=0), after_tax("denies", document=1)], "not_supported"),
        ([PLAN_DOCUMENT, SPD], [after_tax(document=0), after_tax("denies", document=1)], "supported"),
        # the summary over a guide, although the guide is later
        ([SPD, GUIDE], [after_tax("denies", document=0), after_tax(document=1)], "not_supported"),
        # the later of two summaries
        (
            [replace(SPD, date="2019-01-01"), SPD],
            [after_tax(document=0), after_tax("denies", document=1)],
            "not_supported",
        ),
        # a summary of material modifications over the summary that it changes
        ([SPD, SMM], [after_tax("denies", document=0), after_tax(document=1)], "supported"),
        # a change that took effect after the plan document was written
        (
            [PLAN_DOCUMENT, SMM],
            [after_tax("denies", document=0), after_tax(document=1, start=date(2026, 1, 1))],
            "supported",
        ),
        # a plan document restated after the change
        (
            [replace(PLAN_DOCUMENT, date="2026-07-01"), SMM],
            [after_tax("denies", document=0), after_tax(document=1, start=date(2026, 1, 1))],
            "not_supported",
        ),
        # two documents of one kind and one date contradict each other
        ([SPD, SPD], [after_tax(document=0), after_tax("denies", document=1)], "inconclusive"),
    ],
)
def test_precedence(documents, findings, state):
    assert answer(*findings, conversion(), facts=documents).state == state


def test_a_change_over_an_older_plan_document_is_asked_about():
    found = answer(
        after_tax("denies", document=0),
        after_tax(document=1, start=date(2026, 1, 1)),
        conversion(),
        facts=[PLAN_DOCUMENT, SMM],
    )
    assert "later_change_over_plan_document" in found.flags
    assert found.confidence == "medium"
    assert "documents" in ids(found.questions)
    assert [refusal.reason for refusal in found.refused] == ["the rule effective January 1, 2026 takes its place"]


def test_a_rule_for_all_money_goes_on_beside_a_later_one_for_after_tax_money():
    at_59 = withdrawal("conditions", age=59.5, conditions=["age"], sources=["all"], document=0)
    later = withdrawal(
        "conditions", age=55, conditions=["age"], sources=["after_tax"], document=1, start=date(2026, 1, 1)
    )
    found = answer(after_tax(document=0), at_59, later, facts=[PLAN_DOCUMENT, SMM])
    assert [(one.finding, one.reason) for one in found.refused] == [
        (at_59, "after-tax money has a rule of its own, and this one stays that of the other money")
    ]


def test_a_generic_guide_grants_nothing():
    generic = DocumentFacts(kind="guide", plan_specific=False)
    found = answer(after_tax(), conversion(), facts=[generic])
    assert (found.state, found.basis) == ("inconclusive", Basis.NOT_PLAN_SPECIFIC)
    assert {refusal.reason for refusal in found.refused} == {"it stands in a text that serves many plans"}


# -- dates --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("as_of", "state", "basis", "effective_from"),
    [
        (date(2026, 11, 23), "not_supported", "not_yet_effective", FROM_2027),
        (date(2027, 1, 1), "supported", "explicit", None),
    ],
)
def test_an_announced_grant(as_of, state, basis, effective_from):
    found = answer(
        after_tax("denies", rule="sources.closed_list"),
        after_tax(start=FROM_2027),
        conversion(),
        profile=Profile(as_of=as_of),
    )
    assert (found.state, found.basis, found.effective_from) == (state, basis, effective_from)
    assert found.provisions["after_tax_contributions"].status == "permitted"


def test_an_announced_grant_says_when():
    found = answer(after_tax(start=FROM_2027), conversion())
    assert "January 1, 2027" in found.summary
    assert "effective_date" in ids(found.questions)
    assert not found.conditions  # the headline has the day
    assert found.routes == ()


def test_a_way_out_that_opens_later():
    found = answer(after_tax(), conversion(start=FROM_2027), withdrawal("denies"))
    assert (found.state, found.basis, found.effective_from) == ("partial", "explicit", FROM_2027)


def test_an_announced_end():
    found = answer(after_tax(end=date(2026, 12, 31)), conversion())
    assert found.state == "supported"
    assert "end_date_announced" in found.flags
    assert [c.text for c in found.conditions] == [
        "The document says that after-tax contributions end on December 31, 2026."
    ]


@pytest.mark.parametrize(
    ("day", "state"), [(date(2026, 7, 1), "supported_with_conditions"), (date(2020, 7, 1), "partial")]
)
def test_a_wait_that_a_change_sets_takes_the_place_of_an_older_bar(day, state):
    bar = withdrawal("conditions", "age", rule="withdrawal.not_before", age=59.5, sources=["after_tax"])
    at_59 = withdrawal("conditions", "age", age=59.5, sources=["all"])
    wait = withdrawal(
        "conditions", "seasoning", rule="smm.gated", seasoning_months=24, sources=["after_tax"], start=day
    )
    assert (
        answer(after_tax(), conversion("denies"), bar, at_59, wait, facts=[replace(SPD, date="2022-01-01")]).state
        == state
    )


def test_a_change_that_lets_and_makes_wait_says_both() -> None:
    day, place = date(2026, 10, 1), ("Converting",)
    right = conversion(rule="smm.conversion.permission", start=day, section=place, sources=["after_tax"])
    wait = conversion(
        "conditions", "seasoning", rule="smm.gated", start=day, section=place, seasoning_months=6, sources=["after_tax"]
    )
    taken_over = replace(wait, inferred=True)
    assert answer(after_tax(), right, taken_over, roth()).state == "supported_with_conditions"
    older = replace(taken_over, effective_from=date(2020, 1, 1), rule="conversion.gated", section=("Old",))
    assert answer(after_tax(), right, older, roth()).state == "supported"


def test_terms_that_another_document_sets_are_named_as_that():
    found = answer(after_tax(), withdrawal("conditions", "other", sources=["after_tax"], terms_elsewhere=True))
    assert [c.text for c in found.conditions] == [
        "The document leaves the terms of a withdrawal of after-tax money to another document that it names."
    ]


@pytest.mark.parametrize("first", [0, 1])
def test_the_cap_of_the_plan_is_told_beside_that_of_the_law(first: int) -> None:
    own, law = after_tax(dollar_max=9000), after_tax(dollar_max=72000, limit="415(c)")
    found = answer(*([own, law] if first == 0 else [law, own]), conversion())
    told = found.provisions["after_tax_contributions"].attributes
    assert (told.get("dollar_max"), told.get("limit")) == (9000, None)


def test_an_old_limit_gives_way_to_the_new_one():
    found = answer(after_tax(percent_max=5), after_tax(percent_max=15, start=date(2026, 1, 1)), conversion())
    assert found.provisions["after_tax_contributions"].attributes["percent_max"] == 15


@pytest.mark.parametrize(("way_out", "legacy"), [(conversion(legacy_only=True), True), (conversion("denies"), False)])
def test_a_frozen_source(way_out, legacy):
    found = answer(after_tax("freezes", frozen_date="2011-06-30"), way_out)
    assert (found.state, found.basis, found.routes) == ("not_supported", "explicit", ())
    assert ("legacy_balance" in found.flags) is legacy
    assert "legacy" in ids(found.questions)
    assert found.provisions["after_tax_contributions"].attributes["frozen_date"] == "2011-06-30"


def test_a_way_out_for_a_closed_balance_is_none_for_live_contributions():
    found = answer(after_tax(), withdrawal(legacy_only=True), conversion("denies"))
    assert found.state == "inconclusive"


@pytest.mark.parametrize(("day", "flag"), [("2021-06-01", "document_old"), (None, "document_undated"), ("2022", None)])
def test_old_and_undated_documents(day, flag):
    found = answer(after_tax(), conversion(), facts=[replace(SPD, date=day)])
    assert found.state == "supported"
    assert [f for f in found.flags if f.startswith("document_")] == ([flag] if flag else [])
    assert found.confidence == ("medium" if flag else "high")


@pytest.mark.parametrize(("start", "old"), [(date(2025, 7, 1), False), (date(2019, 7, 1), True)])
def test_a_late_change_makes_an_old_booklet_no_older_than_itself(start, old):
    change = after_tax(rule="smm.after_tax.permission", start=start)
    found = answer(change, conversion(), facts=[replace(SPD, date="2018-01-01")])
    assert ("document_old" in found.flags) is old


def test_the_terms_of_a_conversion_of_other_money_open_none_for_after_tax():
    terms = replace(conversion(frequency="once a year"), of_terms=True)
    other = conversion("conditions", "sources", sources=["pre_tax"], covers_after_tax=False)
    assert answer(after_tax("denies"), other, terms).provisions["in_plan_roth_conversion"].status == "conditional"


# -- ways out -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ways_out", "state", "routes"),
    [
        ([conversion("conditions", "distributable_only"), withdrawal()], "supported", 2),
        ([conversion("conditions", "distributable_only")], "inconclusive", 0),
        ([conversion("conditions", "distributable_only"), withdrawal("denies")], "partial", 0),
        ([conversion("conditions", "distributable_only"), withdrawal("conditions", "age", age=59.5)], "partial", 0),
        ([finding("otherwise_distributable_only", "permits"), conversion(covers_after_tax=None)], "inconclusive", 0),
        ([conversion("conditions", "sources", covers_after_tax=False), withdrawal("denies")], "partial", 0),
        ([conversion("conditions", "sources", covers_after_tax=False), withdrawal()], "supported", 1),
        ([conversion("denies"), withdrawal("conditions", "hardship")], "partial", 0),
        ([conversion("denies"), withdrawal("conditions", "capped")], "partial", 0),
        ([conversion("denies"), withdrawal("conditions", "not_rollable")], "partial", 0),
        ([conversion("denies"), withdrawal("conditions", "age", age=50)], "partial", 0),
        ([conversion("denies"), withdrawal("conditions", "points", points=65)], "supported_with_conditions", 1),
        (
            [conversion("denies"), withdrawal(), finding("match_forfeiture", "permits", match_forfeiture=True)],
            "supported_with_conditions",
            1,
        ),
        ([conversion("conditions", "age", age=59.5, covers_after_tax=None), withdrawal("denies")], "partial", 0),
        ([conversion("conditions", "age", age=59.5, covers_after_tax=None)], "inconclusive", 0),
        ([conversion("denies"), withdrawal("conditions")], "inconclusive", 0),
        ([conversion(), conversion("denies")], "inconclusive", 0),
    ],
)
def test_ways_out(ways_out, state, routes):
    found = answer(after_tax(), *ways_out)
    assert (found.state, len(found.routes)) == (state, routes)


@pytest.mark.parametrize(
    ("known", "state", "said"),
    [
        ({}, "partial", "only from age 59½."),
        ({"age": 45}, "partial", "this is not met yet."),
        ({"age": 59.5}, "supported_with_conditions", "this is met."),
        ({"age": 63}, "supported_with_conditions", "this is met."),
    ],
)
def test_the_reader_of_an_age(known, state, said):
    found = answer(
        after_tax(), conversion("denies"), withdrawal("conditions", "age", age=59.5), profile=reader(**known)
    )
    assert found.state == state
    assert found.conditions[0].text.endswith(said)


@pytest.mark.parametrize(
    ("years", "state"), [(None, "supported_with_conditions"), (3, "supported_with_conditions"), (7, "supported")]
)
def test_the_reader_of_long_participation(years, state):
    gate = withdrawal("conditions", "participation", participation_years=7)
    found = answer(after_tax(), conversion("denies"), gate, profile=reader(participation_years=years))
    assert found.state == state


def test_a_price_is_never_hidden():
    found = answer(
        after_tax(),
        conversion("denies"),
        withdrawal(),
        finding("suspension_penalty", "permits", suspension_months=6),
        finding("match_forfeiture", "permits", match_forfeiture=True),
    )
    assert [condition.text for condition in found.conditions] == [
        "A withdrawal of after-tax money stops contributions for 6 months.",
        "A withdrawal of after-tax money forfeits related match.",
    ]
    assert "penalty_condition" in found.flags


def test_a_refused_rollover_is_asked_about():
    found = answer(after_tax(), conversion("denies"), withdrawal("conditions", "not_rollable"))
    assert {"rollover_refused"} <= set(found.flags)
    assert "rollover_refused" in ids(found.questions)
    assert found.confidence == "low"


def test_conversion_without_a_roth_program():
    found = answer(roth("denies"), after_tax(), conversion())
    assert (found.state, found.confidence) == ("supported", "low")
    assert "roth_program_contradiction" in found.flags
    assert "roth_program" in ids(found.questions)


def test_conversion_of_unstated_sources():
    found = answer(after_tax(), conversion(covers_after_tax=None))
    assert (found.state, found.confidence) == ("supported", "medium")
    assert "conversion" in ids(found.questions)


@pytest.mark.parametrize(
    ("how", "asked"),
    [([conversion("conditions", "distributable_only", distributable_only=True)], False), ([], True)],
)
def test_what_the_document_says_of_conversions_is_not_asked(how: list, asked: bool) -> None:
    found = ids(answer(after_tax(), *how).questions)
    assert "withdrawal" in found  # what could be paid out may be converted: only when that is has to be asked
    assert ("conversion" in found) is asked


# -- silence and contradiction ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "pages", "state", "basis"),
    [
        (SPD, [], "not_supported", "omission"),
        (replace(SPD, kind="handbook"), [], "inconclusive", "incomplete_document"),
        (replace(SPD, kind="smm"), [], "inconclusive", "incomplete_document"),
        (replace(SPD, kind="notice"), [], "inconclusive", "not_a_plan_document"),
        (replace(SPD, plan_specific=False), [], "inconclusive", "not_plan_specific"),
        (replace(SPD, lists_sources=False), [], "inconclusive", "incomplete_document"),
        (replace(SPD, open_references=("see the Adoption Agreement",)), [], "inconclusive", "incomplete_document"),
        (replace(SPD, unexplained=(after_tax().span,)), [], "inconclusive", "incomplete_document"),
        (SPD, [PageState.TEXT, PageState.IMAGE], "inconclusive", "incomplete_document"),
        (SPD, [PageState.OCR, PageState.BLANK], "not_supported", "omission"),
    ],
)
def test_silence(facts, pages, state, basis):
    found = answer(roth(), facts=[facts], documents=[document(*pages)])
    assert (found.state, found.basis) == (state, basis)
    assert found.questions


def test_a_missing_page_breaks_silence():
    whole = document()
    torn = replace(whole, warnings=(ReadingWarning("missing_pages", "Pages 4 to 6 are not in the file."),))
    assert answer(roth(), documents=[torn]).basis == "incomplete_document"


def test_a_reference_to_a_document_that_was_read_too():
    election = DocumentFacts(kind="adoption_agreement", date="2025-01-01", lists_sources=True)
    basic = DocumentFacts(kind="plan_document", date="2020-01-01", open_references=("the Adoption Agreement",))
    assert answer(roth(), facts=[election, basic]).basis == "omission"


def test_ways_out_that_no_page_mentions():
    found = answer(after_tax())
    assert (found.state, found.basis) == ("inconclusive", "incomplete_document")
    assert {"conversion", "withdrawal", "documents"} <= set(ids(found.questions))


def test_an_undated_contradiction_cites_both():
    yes, no = after_tax(), after_tax("denies")
    found = answer(yes, no, conversion())
    assert (found.state, found.basis) == ("inconclusive", "conflict")
    assert {id(f) for f in found.findings} >= {id(yes), id(no)}


def test_denied_by_a_closed_list():
    found = answer(after_tax("denies", rule="sources.closed_list"), conversion())
    assert (found.state, found.basis, found.confidence) == ("not_supported", "closed_list", "medium")


def test_rolled_in_money_only():
    denied = answer(after_tax("rollover_only", payroll_denied=True))
    silent = answer(after_tax("rollover_only"))
    assert (denied.state, denied.basis) == ("not_supported", "explicit")
    assert (silent.state, silent.basis) == ("not_supported", "omission")


# -- other plans --------------------------------------------------------------------------------------------------


def test_another_plan_in_the_same_booklet():
    found = answer(
        after_tax("denies"),
        after_tax(plan="Fallow Clinic 403(b) Plan"),
        conversion(plan="Fallow Clinic 403(b) Plan"),
        withdrawal(plan="Stock Purchase Plan"),
        after_tax(plan="Employee Stock Purchase Plan"),
        withdrawal(plan="Employee Stock Purchase Plan"),  # holds no money for Roth, whatever may be taken out
    )
    assert found.state == "not_supported"
    assert {plan: other.state for plan, other in found.other_plans.items()} == {
        "Fallow Clinic 403(b) Plan": "supported"
    }
    assert found.provisions["in_plan_roth_conversion"].status == "not_addressed"


# -- what is said -------------------------------------------------------------------------------------------------


def test_every_answer_speaks_of_the_document_and_never_advises():
    for found in (answer(after_tax(), conversion()), answer(roth()), answer(after_tax("denies"))):
        assert found.summary.count(".") <= 2
        assert "you should" not in found.summary.lower()
        assert ids(found.warnings)[-1] == "not_advice"
        assert all(warning.source for warning in found.warnings)


def test_the_findings_that_carry_the_answer():
    grant, way, other = after_tax(), conversion(), withdrawal("denies")
    assert answer(grant, way, other).findings == (grant, way)


def test_a_price_of_a_conversion_is_told():
    found = answer(after_tax(), conversion("conditions", "penalty", suspension_months=3), withdrawal("denies"))
    assert [one.text for one in found.conditions] == [
        "A conversion of after-tax money stops contributions for 3 months."
    ]


def test_a_conversion_of_other_money_has_no_gate_for_after_tax_money():
    gated = conversion("conditions", "age", "sources", age=59.5, covers_after_tax=False)
    assert not answer(after_tax(), gated, withdrawal("denies")).conditions


def test_a_list_that_leaves_after_tax_out_is_not_said_to_refuse_it():
    found = answer(after_tax("denies", rule="after_tax.closed_list"))
    assert found.summary.startswith("The document lists every contribution that the plan takes")


OLDER_TEXT = [
    # what falls to another rule, whether the answer says that older text was replaced
    ((after_tax("denies"), after_tax(start=date(2026, 1, 1), rule="smm.new")), True),
    ((roth("denies"), roth(start=date(2026, 1, 1), rule="smm.new"), after_tax(), conversion()), False),
]


@pytest.mark.parametrize(("findings", "replaced"), OLDER_TEXT)
def test_only_text_on_contributions_and_ways_out_counts_as_replaced(findings, replaced):
    assert ("superseded_text_present" in answer(*findings).flags) is replaced


def test_refunds_after_testing_concern_no_one_who_cannot_contribute():
    refunds = finding("ACP_refund", "permits")
    assert "acp_refunds_mentioned" in answer(after_tax(), conversion(), refunds).flags
    assert "acp_refunds_mentioned" not in answer(after_tax("denies"), refunds).flags


@pytest.mark.parametrize(
    "plan",
    [
        "403(b) plan",
        "the 403(b) Plan",
        "403(b) or a government 457 plan",
        "Employer's other plans",
        "Larkfield ESPP",
        "Larkfield Mill Hands’ Pension",
        "Larkfield Pension (closed 1998)",
        "Yes. The Plan",
    ],
)
def test_a_plan_without_a_name_has_no_answer_of_its_own(plan):
    assert answer(after_tax("denies"), after_tax(plan=plan)).other_plans == {}


@pytest.mark.parametrize(
    ("plan", "told"),
    [
        ("Larkfield Thrift Plan (closed)", False),
        ("Larkfield Thrift Plan (Frozen since 2004)", False),
        ("Larkfield Thrift Plan (closed to new members)", True),
        ("Larkfield Thrift Plan (hourly)", True),
        ("Larkfield Savings and Pension", True),
    ],
)
def test_the_rules_of_its_day_open_no_plan_that_its_name_calls_closed(plan, told):
    assert (plan in answer(after_tax("denies"), after_tax(plan=plan), withdrawal(plan=plan)).other_plans) is told


def test_what_opens_on_leaving_asks_for_nothing_more_than_the_age():
    gates = [conversion("conditions", "age", age=59.5), conversion("conditions", "event"), conversion()]
    found = answer(after_tax(), *gates, withdrawal("denies"))
    assert found.state == "partial"
    assert [one.text for one in found.conditions] == [
        "After-tax money may be converted inside the plan only from age 59½."
    ]


def test_a_sentence_that_closes_is_not_older_than_itself() -> None:
    closing = after_tax("freezes", start=date(2019, 12, 27))
    once = replace(after_tax(), span=closing.span, inferred=True)
    found = answer(closing, once, conversion())
    assert "a later one replaces" not in found.summary


def test_a_rule_for_other_money_is_not_what_a_change_replaced() -> None:
    added = conversion(start=date(2023, 7, 1), sources=["after_tax"], rule="smm.conversion.permission")
    others = conversion("conditions", "age", "sources", age=59.5, covers_after_tax=False, sources=["pre_tax"])
    found = answer(after_tax(), added, others)
    assert "a later one replaces" not in found.summary


def test_a_bare_no_takes_no_roth_from_a_plan_that_offers_it() -> None:
    offered, no = roth(), replace(roth("denies"), inferred=True)
    assert answer(after_tax(), offered, no, conversion()).provisions["roth_deferrals"].status == "permitted"


def test_what_the_test_does_not_reach_is_not_asked_about():
    refund = finding("ACP_refund", "permits")
    asked = answer(after_tax(), conversion(), refund)
    assert "acp_refunds" in ids(asked.questions)
    assert "acp" in ids(asked.warnings)
    told = answer(after_tax(), conversion(), finding("ACP_refund", "permits", rule="testing.refunds_made"))
    assert "acp_refunds" not in ids(told.questions)
    assert "refunds_told" in told.flags
    without = answer(after_tax(groups_out=["highly compensated employees"]), conversion(), refund)
    assert "acp_refunds" not in ids(without.questions)
    assert "acp" not in ids(without.warnings)


@pytest.mark.parametrize(("section", "status"), [(("Converting",), "conditional"), (("Before 2026",), "permitted")])
def test_a_wait_told_with_the_grant_of_a_change_is_no_older_rule(section: tuple[str, ...], status: str) -> None:
    since = {"start": date(2026, 10, 1), "rule": "smm.conversion.permission", "sources": ["after_tax"]}
    granted = conversion(section=("Converting",), **since)
    wait = replace(conversion("conditions", "seasoning", section=section, seasoning_months=9, **since), inferred=True)
    found = answer(after_tax(), granted, wait)
    assert found.provisions["in_plan_roth_conversion"].status == status


@pytest.mark.parametrize(("age", "often"), [(59.5, "four times a year"), (65, None)])
def test_how_often_from_an_age_is_told_by_the_older_text_that_a_change_repeats(age: float, often: str | None) -> None:
    older = withdrawal(
        "conditions", "age", age=age, sources=["all"], section=("At work",), frequency="four times a year"
    )
    repeats = withdrawal(
        "conditions", "age", age=59.5, sources=["after_tax"], rule="smm.withdrawal.not_before", start=date(2026, 7, 1)
    )
    found = answer(after_tax(), conversion(), older, repeats, facts=[replace(SPD, date="2022-01-01")])
    assert found.provisions["in_service_after_tax"].attributes.get("frequency") == often
