"""Whatever the findings: there is an answer, and a yes always rests on a grant and on a way out."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from analyzer.model import DocumentFacts, Profile, Stance
from analyzer.report import CORE_PROVISIONS
from analyzer.verdict import judge, statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import document, finding

NEIGHBOURS = ("auto_in_plan_conversion", "spillover", "HCE_limit", "suspension_penalty", "eligibility_exclusions")
KINDS = ("age", "hardship", "seasoning", "participation", "group", "penalty", "distributable_only", "sources", "capped")
DAYS = st.none() | st.dates(date(2005, 1, 1), date(2030, 12, 31))
NAMES = st.sampled_from(["Local 7", "salaried employees", "HCEs", "Puerto Rico residents", "employees not in Local 7"])
OPEN = (Stance.PERMITS, Stance.CONDITIONS)

ATTRIBUTES = st.fixed_dictionaries(
    {},
    optional={
        "covers_after_tax": st.booleans(),
        "distributable_only": st.booleans(),
        "legacy_only": st.booleans(),
        "payroll_denied": st.booleans(),
        "hce_excluded": st.booleans(),
        "sources": st.lists(st.sampled_from(["after_tax", "pre_tax", "all", "rollover"]), max_size=2),
        "groups_in": st.lists(NAMES, min_size=1, max_size=2),
        "groups_out": st.lists(NAMES, min_size=1, max_size=2),
        "age": st.sampled_from([50, 59.5]),
        "frozen_date": st.sampled_from(["2009", "2009-03", "2009-03-31", "long ago"]),
    },
)


@st.composite
def findings(draw):
    return finding(
        draw(st.sampled_from(CORE_PROVISIONS + NEIGHBOURS)),
        draw(st.sampled_from(Stance)),
        *draw(st.lists(st.sampled_from(KINDS), max_size=2, unique=True)),
        document=draw(st.integers(0, 2)),
        counted=draw(st.booleans()),
        start=draw(DAYS),
        end=draw(DAYS),
        group=draw(st.none() | NAMES),
        rule=draw(st.sampled_from(["test.rule", "smm.change", "test.closed_list"])),
        **draw(ATTRIBUTES),
    )


FACTS = st.lists(
    st.builds(
        DocumentFacts,
        kind=st.sampled_from(["spd", "smm", "plan_document", "adoption_agreement", "guide"]),
        date=st.sampled_from([None, "2012", "2020-05", "2026-01-01"]),
        plan_specific=st.booleans(),
        lists_sources=st.booleans(),
    ),
    max_size=3,
)
PROFILES = st.builds(
    Profile,
    as_of=st.dates(date(2015, 1, 1), date(2029, 1, 1)),
    age=st.none() | st.floats(20, 75),
    participation_years=st.none() | st.floats(0, 40),
    hce=st.none() | st.booleans(),
    group=st.none() | NAMES,
)


@settings(max_examples=300, deadline=None)
@given(st.lists(findings(), max_size=8), FACTS, PROFILES)
def test_there_is_always_an_answer_and_yes_rests_on_grants(found, facts, profile):
    answer = judge(found, facts, [document() for _ in facts], profile)
    assert set(CORE_PROVISIONS) <= set(answer.provisions)
    assert answer.summary and "{" not in answer.summary
    assert not any("{" in text.text for text in (*answer.conditions, *answer.questions, *answer.warnings))
    if answer.state.startswith("supported"):
        counted = [f for f in found if f.counted and f.stance is not Stance.MENTIONS]
        # What will be closed on a later date is open until then.
        closing = [
            f
            for f in counted
            if f.stance in (Stance.DENIES, Stance.FREEZES) and f.effective_from and f.effective_from > profile.as_of
        ]
        assert any(f.provision in (AFTER_TAX, "spillover") and (f.stance in OPEN or f in closing) for f in counted)
        assert any(
            f.provision in (CONVERSION, WITHDRAWAL, "auto_in_plan_conversion") and (f.stance in OPEN or f in closing)
            for f in counted
        )
        assert answer.routes


@settings(max_examples=300, deadline=None)
@given(st.lists(findings(), max_size=5), PROFILES)
def test_the_order_of_passages_on_paper_means_nothing(found, profile):
    forward, backward = statuses(found, profile), statuses(found[::-1], profile)
    assert {name: state.status for name, state in forward.items()} == {
        name: state.status for name, state in backward.items()
    }
