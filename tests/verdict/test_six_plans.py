"""Six whole plans, from the findings a careful reader would note to the answer."""

from __future__ import annotations

from datetime import date

from analyzer.model import DocumentFacts
from analyzer.report import Basis, Route, VerdictState
from tests.verdict.cases import Profile, after_tax, answer, conversion, finding, roth, withdrawal

CONVERT, WITHDRAW = Route.IN_PLAN, Route.IN_SERVICE


def statuses_of(judgement):
    names = ("after_tax_contributions", "in_plan_roth_conversion", "in_service_after_tax", "roth_deferrals")
    return [judgement.provisions[name].status.value for name in names]


def test_everything_open_with_an_automatic_sweep():
    found = answer(
        roth(),
        after_tax(percent_min=1, percent_max=20, section=("Saving",)),
        after_tax(percent_min=1, percent_max=20, section=("At a glance",)),
        withdrawal(frequency="any time", section=("At a glance",)),
        finding("plan_limit_combined", "permits", combined_percent_max=60),
        finding("auto_in_plan_conversion", "permits", automatic=True),
        conversion(frequency="any business day"),
        withdrawal(frequency="any time", split_rollover=True),
        after_tax("mentions", counted=False),
    )
    assert (found.state, found.basis) == (VerdictState.SUPPORTED, Basis.EXPLICIT)
    assert found.routes == (CONVERT, WITHDRAW)
    assert found.automatic_conversion
    assert found.conditions == ()
    assert found.questions == ()
    assert found.confidence == "high"
    assert statuses_of(found) == ["permitted"] * 4
    assert found.provisions["after_tax_contributions"].attributes["percent_max"] == 20
    assert found.provisions["after_tax_contributions"].attributes["combined_percent_max"] == 60
    assert "earnings_taxable_on_conversion" in found.flags


def test_adoption_agreement_joins_distributable_amounts_with_withdrawal_at_any_time():
    found = answer(
        roth(),
        after_tax(limit="415(c)"),
        finding(
            "eligibility_exclusions",
            "denies",
            covers_after_tax=True,
            groups_out=["employees who worked fewer than 900 hours last year"],
        ),
        conversion("conditions", "distributable_only", covers_after_tax=None),
        withdrawal(frequency="any time"),
        facts=[DocumentFacts(kind="adoption_agreement", date="2024-07-01", lists_sources=True)],
    )
    assert (found.state, found.basis) == (VerdictState.SUPPORTED_WITH_CONDITIONS, Basis.EXPLICIT)
    assert found.routes == (CONVERT, WITHDRAW)
    assert not found.automatic_conversion
    assert statuses_of(found) == ["permitted", "permitted", "permitted", "permitted"]
    assert [condition.text for condition in found.conditions] == [
        "These participants may not make after-tax contributions: employees who worked fewer than 900 hours last year."
    ]
    assert "basic_plan_document_not_reviewed" in found.flags
    assert "split_rollover" in [question.id for question in found.questions]
    assert found.groups == {}


SMM_FINDINGS = (
    roth(section=("Contributions",)),
    after_tax("denies", section=("Contributions",)),
    conversion("denies", covers_after_tax=None, section=("Conversions",)),
    after_tax(percent_max=12, start=date(2026, 1, 1), rule="smm.replaced", section=("SMM item 1",)),
    finding("auto_in_plan_conversion", "permits", automatic=True, start=date(2026, 1, 1), section=("SMM item 2",)),
)


def test_summary_of_material_modifications_replaces_the_old_denials():
    found = answer(*SMM_FINDINGS)
    assert (found.state, found.routes) == (VerdictState.SUPPORTED, (CONVERT,))
    assert found.automatic_conversion
    assert statuses_of(found) == ["permitted", "permitted", "not_addressed", "permitted"]
    assert "superseded_text_present" in found.flags
    assert [r.finding for r in found.refused] == [SMM_FINDINGS[1], SMM_FINDINGS[2]]
    assert {r.reason for r in found.refused} == {"the rule effective January 1, 2026 takes its place"}
    assert [question.id for question in found.questions] == ["withdrawal"]


def test_the_same_change_before_its_date():
    found = answer(*SMM_FINDINGS, profile=Profile(as_of=date(2025, 12, 1)))
    assert (found.state, found.basis) == (VerdictState.NOT_SUPPORTED, Basis.NOT_YET_EFFECTIVE)
    assert found.effective_from == date(2026, 1, 1)
    assert found.routes == ()
    assert statuses_of(found)[0] == "permitted"
    assert found.refused == ()


def test_grant_to_a_bargaining_unit_only():
    found = answer(
        roth(),
        after_tax(percent_max=5, group="Schedule B - Local 88", section=("Schedule B - Local 88",)),
        after_tax("denies", groups_in=["salaried employees"], group="Schedule A - Salaried"),
        conversion(frequency="4 per year"),
        withdrawal("denies"),
        finding("in_service_withdrawal_other", "conditions", "age", age=59.5),
    )
    assert found.state is VerdictState.SUPPORTED_WITH_CONDITIONS
    assert found.routes == (CONVERT,)
    assert statuses_of(found) == ["permitted", "permitted", "prohibited", "permitted"]
    assert "group_condition" in found.flags
    assert found.provisions["after_tax_contributions"].groups_in == ("Schedule B - Local 88",)
    assert {name: group.state.value for name, group in found.groups.items()} == {
        "Schedule B - Local 88": "supported",
        "Schedule A - Salaried": "not_supported",
    }
    assert "group" in [question.id for question in found.questions]
    assert "Local 88" in found.conditions[0].text


def test_silence_in_a_complete_summary():
    found = answer(
        roth(),
        withdrawal("conditions", "age", age=59.5, sources=["all"]),
        after_tax("mentions", counted=False),
    )
    assert (found.state, found.basis, found.confidence) == (
        VerdictState.NOT_SUPPORTED,
        Basis.OMISSION,
        "medium",
    )
    assert statuses_of(found) == ["not_addressed", "not_addressed", "conditional", "permitted"]
    assert {"omission", "boilerplate_only_hits"} <= set(found.flags)
    assert "omission" in [question.id for question in found.questions]


def test_hardship_is_no_way_out():
    found = answer(
        roth(),
        after_tax(percent_max=3),
        conversion("denies", covers_after_tax=None),
        withdrawal("conditions", "hardship", sources=["after_tax"]),
        withdrawal("denies", sources=["all"]),
    )
    assert (found.state, found.routes) == (VerdictState.PARTIAL, ())
    assert statuses_of(found) == ["permitted", "prohibited", "conditional", "permitted"]
    assert "hardship_not_rollable" in found.flags
    assert "hardship" in found.conditions[0].text
    assert "withdrawal" in [question.id for question in found.questions]
    assert found.provisions["in_service_after_tax"].attributes["conditions"] == ["hardship"]
