"""The next steps and the quote of each box: the plan's own words, those that say it best, and once."""

from __future__ import annotations

from typing import Any

import pytest

from analyzer.reasons import OF_ANOTHER_PLAN
from analyzer.report import Evidence, ProvisionStatus, Report, Route, Status, VerdictState
from analyzer.reports import render
from analyzer.reports.answer import answer

from .conftest import make_report
from .test_text import flat

MONEY_IN, CONVERSION, WITHDRAWAL = "after_tax_contributions", "in_plan_roth_conversion", "in_service_after_tax"


def said(provision: str, *quotes: str, status: str = "permitted", stance: str = "permits", **more: Any) -> Report:
    """A report in which a provision rests on quotes, in the order in which they stand."""
    report = make_report()
    section, rule = more.pop("section", ["Rules"]), more.pop("rule", "x.permission")
    report.evidence = [
        Evidence(
            id=f"e{number}", provision=provision, stance=stance, counted=True, reason="said", document=0, page=number,
            section=section, quote=quote, rule=rule, boxes=[],
        )
        for number, quote in enumerate(quotes, start=1)
    ]  # fmt: skip
    found = ProvisionStatus(status=Status(status), attributes=more, evidence=[one.id for one in report.evidence])
    report.provisions = {provision: found}
    report.verdict.evidence, report.verdict.conditions = [], []
    return report


BEST: list[tuple[str, list[str], str]] = [
    # a provision, what counts for it in reading order, the quote of its box
    (WITHDRAWAL, ["After-tax Any time", "You may withdraw your after-tax account at any time."], "You may withdraw"),
    (
        WITHDRAWAL,
        ["There is no minimum, whatever the amount.", "You may withdraw money at any age."],
        "You may withdraw",
    ),
    (
        CONVERSION,
        ["Yes, without taking it out of the Plan.", "You can convert any account to Roth."],
        "You can convert",
    ),
    (
        CONVERSION,
        ["You may convert your pre-tax account to Roth.", "After-tax money may be converted in the same way."],
        "After-tax money",
    ),
    (MONEY_IN, ["No more than that is taken.", "You may save 6% of pay after tax."], "You may save"),
    (
        MONEY_IN,
        ["A voluntary contribution is elected on a form.", "(b) Permitted, in an amount of 1% to 10% of after-tax pay"],
        "A voluntary contribution",
    ),
    (
        MONEY_IN,
        ["You may make after-tax money grow", "(b) Permitted, in an amount of 1% to 10% of pay after tax saved"],
        "(b) Permitted",
    ),
    (
        WITHDRAWAL,
        [
            "You may withdraw old after-tax money under the same rules as supplemental savings.",
            "You can take out your supplemental savings whenever you like.",
        ],
        "You can take out",
    ),
]


POSITIVE: list[tuple[str, list[str], str]] = [
    # a provision that is open from 59½, what counts for it in reading order, the quote of its box
    (
        WITHDRAWAL,
        [
            "No amount may be withdrawn from the After-Tax Account before age 59½.",
            "Once you are 59½ you may withdraw any amount from your after-tax account.",
        ],
        "Once you are 59½",
    ),
    (
        WITHDRAWAL,
        [
            "Until 59½ after-tax savings are reached only in case of hardship.",
            "From 59½ you may take any part of your after-tax savings.",
        ],
        "From 59½",
    ),
    (
        CONVERSION,
        ["You cannot convert after-tax money until you are 59½.", "At 59½ you can convert your after-tax account."],
        "At 59½",
    ),
]


def test_a_right_at_a_price_is_shown_by_the_right() -> None:
    cost = "After a withdrawal from the after-tax account the match stops for three months."
    right = "You may withdraw from your after-tax account once every six months."
    price = {"conditions": ["penalty"], "suspension_months": 3}
    shown = answer(said(WITHDRAWAL, cost, right, status="conditional", **price)).gates[2].quote
    assert shown is not None and shown.text == right


@pytest.mark.parametrize(("provision", "quotes", "best"), POSITIVE)
def test_what_is_open_is_not_shown_by_a_denial(provision: str, quotes: list[str], best: str) -> None:
    gate = {"conditions": ["age"], "age": 59.5}
    report = said(provision, *quotes, status="conditional", stance="conditions", **gate)
    assert any(gate.quote.text.startswith(best) for gate in answer(report).gates if gate.quote)


@pytest.mark.parametrize(("provision", "quotes", "best"), BEST)
def test_a_box_quotes_the_sentence_that_says_it_best(provision: str, quotes: list[str], best: str) -> None:
    shown = {gate.question: gate.quote for gate in answer(said(provision, *quotes)).gates}
    assert any(quote.text.startswith(best) for quote in shown.values() if quote)


SWEPT = [
    "If automatic conversion is off, you can still convert.",
    "After-tax money may be converted on any business day.",
    "Unless you turn it off, each after-tax contribution is converted on the evening it is invested.",
]


def test_automatic_conversion_is_shown_by_what_happens_to_each_contribution() -> None:
    report = said(CONVERSION, *SWEPT)
    report.verdict.routes, report.verdict.automatic_conversion = [Route.IN_PLAN], True
    gate = answer(report).gates[1]
    assert gate.quote is not None
    assert gate.quote.text == SWEPT[2]


def test_a_way_to_roth_is_not_shown_by_a_hardship_payment() -> None:
    hardship = "A hardship withdrawal may come from after-tax savings."
    at_an_age = "Once you are 59½ you may withdraw any amount."
    gated = {"status": "conditional", "stance": "conditions", "age": 59.5, "conditions": ["age"]}
    report = said(WITHDRAWAL, hardship, at_an_age, **gated)
    report.evidence.append(report.evidence[0].model_copy(update={"id": "e9", "provision": "hardship"}))
    gate = answer(report).gates[2]
    assert gate.quote is not None
    assert gate.quote.text.startswith("Once you are 59½")


def test_a_long_form_is_shown_by_its_ticked_line() -> None:
    form = "Withdrawals are permitted as follows: " + "☐ (a) None of these. " * 15
    gate = answer(said(WITHDRAWAL, f"{form}☒ (d) After-Tax Contributions: at any time.")).gates[2]
    assert gate.quote is not None
    assert gate.quote.shown == "Withdrawals are permitted as follows: … ☒ (d) After-Tax Contributions: at any time."


def test_the_administrator_is_told_without_labels_and_with_one_number() -> None:
    report = make_report()
    report.plan.administrator.phone = "304-555-0182"
    report.plan.administrator.address = "41 Park, Charleston, West Virginia 25300. Telephone: 304-555-0182"
    assert "Administrator: Benefits Office, 304-555-0182, 41 Park, Charleston, West Virginia 25300" in (
        answer(report).plan_facts
    )


def test_a_way_to_roth_is_shown_before_one_that_leads_nowhere() -> None:
    """Both are ways out; the box tells of the one that its answer is about."""
    report = said(
        WITHDRAWAL,
        "You may withdraw after-tax money for a hardship.",
        "You may withdraw after-tax money once you are 59½.",
        status="conditional",
        ways=[
            {"conditions": ["hardship"], "evidence": ["e1"]},
            {"conditions": ["age"], "age": 59.5, "evidence": ["e2"]},
        ],
    )
    gate = answer(report).gates[2]
    assert gate.quote is not None
    assert gate.quote.text == "You may withdraw after-tax money once you are 59½."


def test_many_pages_do_not_crowd_out_the_day() -> None:
    report = said(MONEY_IN, *(f"You may save {n}% after tax." for n in range(1, 9)))
    report.verdict.evidence = [one.id for one in report.evidence]
    assert answer(report).standing.endswith("pp. 1–3 and others")


def test_an_answer_that_needs_its_question_is_shown_with_it() -> None:
    report = said(CONVERSION, "No.", status="prohibited", stance="denies", section=["Q15. Can I convert it?"])
    assert "“No.” p. 1, in answer to “Q15. Can I convert it?”" in flat(render(report, "text"))
    assert "in answer to “Q15. Can I convert it?”" in render(report, "html")
    assert "in answer to “Q15. Can I convert it?”" in render(report, "markdown")


def test_a_time_alone_is_shown_with_what_it_answers() -> None:
    report = said(WITHDRAWAL, "At any time.", section=["When can I withdraw them?"])
    assert "“At any time.” p. 1, in answer to “When can I withdraw them?”" in flat(render(report, "text"))


def test_words_on_another_plan_are_not_the_plan_s_own() -> None:
    passage = "The calculator on the website lets you model after-tax contributions."
    report = said(MONEY_IN, "You may save after tax.", passage)
    report.evidence[1].counted, report.evidence[1].stance = False, "presupposes"
    report.evidence[1].reason = f"{OF_ANOTHER_PLAN}: Executive Savings Plan"
    assert not any("calculator" in step for step in answer(report).next_steps)


def test_a_contradiction_shows_both_sides() -> None:
    report = said(MONEY_IN, "You may save after tax.", "You may not save after tax.", status="conflicting")
    report.evidence[1].stance = "denies"
    shown = flat(render(report, "text").replace("│", ""))
    assert "“You may save after tax.” p. 1, which allows it “You may not save after tax.” p. 2, which does not" in shown
    assert "which allows it" in render(report, "html") and "which does not" in render(report, "markdown")


HOW = [
    # a passage of the document, whether it tells how something is asked for
    ("You may convert by calling Oakstem on any business day.", True),
    ("A conversion is requested on Form R-12.", True),
    ("Call 800-555-0100 to convert.", True),
    ("Lawyers call it an in-plan Roth conversion.", False),
    ("Some articles call that “after-tax catch-up”.", False),
    ("All of it was what we now call after-tax money.", False),
    ("The conversion has served the telephone company since 1974.", False),
    ("You may start or stop your election on the website.", False),  # says nothing of conversion
]


@pytest.mark.parametrize(("passage", "tells"), HOW)
def test_a_step_quotes_how_something_is_asked_for(passage: str, tells: bool) -> None:
    report = said(CONVERSION, passage)
    report.verdict.routes = [Route.IN_PLAN]
    assert any(passage in step for step in answer(report).next_steps) is tells


ASKED = [
    # how often the plan converts, what the step asks for
    (None, "Ask for a conversion soon after each contribution [p. 1]"),
    ("at any time", "Ask for a conversion soon after each contribution [p. 1]"),
    ("any business day", "Ask for a conversion soon after each contribution [p. 1]"),
    ("up to four times a year", "Ask for a conversion as often as the plan allows (up to four times a year) [p. 1]"),
]


@pytest.mark.parametrize(("frequency", "step"), ASKED)
def test_no_more_conversions_are_asked_for_than_the_plan_allows(frequency: str | None, step: str) -> None:
    report = said(CONVERSION, "After-tax money may be converted.", **({"frequency": frequency} if frequency else {}))
    report.verdict.routes = [Route.IN_PLAN]
    assert any(one.startswith(step) for one in answer(report).next_steps)


WAITED = [
    # what the plan asks for first, what the steps say of a conversion and of a withdrawal
    (
        {"seasoning_months": 24, "conditions": ["seasoning"]},
        "Ask for a conversion as soon as the plan allows it, once the money has been in the plan for 24 months",
        "Ask for a withdrawal, once the money has been in the plan for 24 months",
    ),
    (
        {
            "conditions": ["age", "participation"],
            "ways": [
                {"age": 59.5, "conditions": ["age"]},
                {"participation_years": 5, "conditions": ["participation"]},
            ],
        },
        "as soon as the plan allows it, from age 59½ or after 5 years in the plan",
        "Ask for a withdrawal, from age 59½ or after 5 years in the plan",
    ),
    (
        {"suspension_months": 6, "conditions": ["penalty"]},
        "Ask for a conversion soon after each contribution",
        "Each withdrawal has a price under this plan: see the conditions.",
    ),
    (
        {
            "conditions": ["age", "penalty"],
            "ways": [{"suspension_months": 6, "conditions": ["penalty"]}, {"age": 59.5, "conditions": ["age"]}],
        },
        "A conversion has a price under this plan, except from age 59½: see the conditions.",
        "A withdrawal has a price under this plan, except from age 59½: see the conditions.",
    ),
]


WHERE_IT_GOES = [
    # a sentence beside the grant, whether it tells how contributions are elected
    ("After-tax contributions may go to a Roth IRA.", False),
    ("They go to your After-Tax Account, where contributions and earnings are recorded separately.", False),
    ("Go to Contributions, then choose an after-tax rate.", True),
]


@pytest.mark.parametrize(("sentence", "tells"), WHERE_IT_GOES)
def test_where_money_goes_is_not_how_it_is_asked_for(sentence: str, tells: bool) -> None:
    report = said(MONEY_IN, "You may save 6% of pay after tax.", sentence)
    assert any(f"In the plan's words: “{sentence}”" in step for step in answer(report).next_steps) is tells


@pytest.mark.parametrize(("terms", "conversion", "withdrawal"), WAITED)
def test_what_has_to_be_waited_or_paid_for_is_said_in_its_step(terms: Any, conversion: str, withdrawal: str) -> None:
    for provision, route, step in (
        (CONVERSION, Route.IN_PLAN, conversion),
        (WITHDRAWAL, Route.IN_SERVICE, withdrawal),
    ):
        report = said(provision, "After-tax money may be moved.", status="conditional", **terms)
        report.verdict.routes = [route]
        assert any(step in one for one in answer(report).next_steps)


@pytest.mark.parametrize(
    ("flags", "said_so"),
    [
        ([], "One request can name two rollovers:"),
        (["split_rollover_not_stated"], "does not say whether the plan does:"),
    ],
)
def test_a_split_is_promised_only_where_nothing_asks_about_it(flags: list[str], said_so: str) -> None:
    report = said(WITHDRAWAL, "You may withdraw after-tax money.")
    report.verdict.routes, report.verdict.flags = [Route.IN_SERVICE], flags
    assert any(said_so in step for step in answer(report).next_steps)


SWITCHES = [
    ("Unless you turn it off, each after-tax contribution is converted on the day it arrives.", False),
    ("Each after-tax contribution is converted on the day it arrives.", True),
]


@pytest.mark.parametrize(("sentence", "asked"), SWITCHES)
def test_what_the_quote_answers_is_not_asked(sentence: str, asked: bool) -> None:
    report = said(CONVERSION, sentence)
    report.verdict.routes, report.verdict.automatic_conversion = [Route.IN_PLAN], True
    assert any("Ask whether this is on" in step for step in answer(report).next_steps) is asked


def test_what_a_box_quotes_is_not_quoted_again_in_the_steps() -> None:
    sweep = "Each contribution is converted on the day it arrives, unless you call to stop it."
    report = said(CONVERSION, sweep)
    report.evidence.append(report.evidence[0].model_copy(update={"id": "e9", "provision": "auto_in_plan_conversion"}))
    report.provisions["auto_in_plan_conversion"] = ProvisionStatus(status=Status.PERMITTED, evidence=["e9"])
    report.verdict.routes, report.verdict.automatic_conversion = [Route.IN_PLAN], True
    told = answer(report)
    assert [box.quote.shown for box in told.gates if box.quote] == [sweep]
    assert sweep not in " ".join(told.next_steps)
    assert "Ask whether this is on" not in " ".join(told.next_steps)  # the words in the box say so


def test_what_all_of_pay_limits_is_no_cap_of_the_plan() -> None:
    report = said(MONEY_IN, "You may save after tax.", percent_max=100, combined_percent_max=100, limit="415(c)")
    steps = " ".join(answer(report).next_steps)
    assert "--plan-percent" not in steps
    assert "--combined-percent" not in steps


def test_notes_do_not_repeat_the_headline_the_summary_or_a_condition() -> None:
    report = make_report()
    report.verdict.flags = ["group_condition", "penalty_condition", "unreadable_pages", "split_rollover_not_stated"]
    report.verdict.conditions[0].text = "Only these participants may make after-tax contributions: Pilots."
    notes = answer(report).flags
    assert len(notes) == 2
    assert notes[0] == "A withdrawal of after-tax money can have a price under the plan."
    report.verdict.conditions[0].text = "A withdrawal of after-tax money stops contributions for 6 months."
    assert answer(report).flags[0] == "After-tax contributions are open to some groups of employees only."


def test_a_group_under_another_tax_law_is_told_so_in_its_row() -> None:
    report = make_report()
    report.groups[0].verdict.flags = ["other_tax_law"]
    report.groups[0].verdict.state = "inconclusive"
    assert "Hourly employees: Inconclusive, being under another tax law" in flat(render(report, "text"))


def test_the_same_words_beside_the_answer_are_quoted_once() -> None:
    report = make_report()
    both = "You may withdraw after 59½ or in case of hardship."
    for number, provision in enumerate(("hardship", "in_service_withdrawal_age_59½"), start=8):
        copy = report.evidence[0].model_copy(update={"id": f"e{number}", "provision": provision, "quote": both})
        report.evidence.append(copy)
    beside = flat(render(report, "text")).split("What else the documents say")[1].split("Read and set aside")[0]
    assert beside.count(both) == 1
    assert "e8, e9 Hardship withdrawal: allowed; In-service withdrawal after age 59½: allowed" in beside


def automatic(*quotes: str) -> str:
    """The steps of a plan that converts automatically, told in these words."""
    report = said(CONVERSION, *quotes)
    report.verdict.routes, report.verdict.automatic_conversion = [Route.IN_PLAN], True
    return " ".join(answer(report).next_steps)


def test_how_to_ask_for_one_conversion_is_not_how_to_switch_the_automatic_one_on() -> None:
    steps = automatic(
        "Each after-tax contribution is converted every evening.",
        "Call the service center at any time for a single conversion.",
        "On the website, choose Contributions and turn on automatic conversion.",
    )
    assert "On how to do it: “On the website, choose Contributions" in steps
    assert "single conversion" not in steps


def test_a_switch_is_told_of_by_what_it_does_and_without_the_reply_before_it() -> None:
    steps = automatic(
        "Once it is on, each after-tax contribution is converted every evening.",
        "Money put in before you turn it on has to be converted by phone.",
        "No. On the website, under Savings, switch on the automatic conversion.",
    )
    assert "On how to do it: “On the website, under Savings" in steps
    assert "by phone" not in steps


def test_nobody_asks_whether_a_conversion_is_on_that_the_document_says_is_on() -> None:
    steps = automatic("Contributions are now converted every payday for you.", "You may turn this off on the website.")
    assert "Ask whether this is on" not in steps


def test_a_plan_without_roth_names_no_roth_contributions_in_its_steps() -> None:
    report = make_report()
    report.verdict.routes = [Route.IN_SERVICE]
    report.provisions["roth_deferrals"] = ProvisionStatus(status=Status.PROHIBITED)
    assert "apart from pre-tax ones" in " ".join(answer(report).next_steps)


@pytest.mark.parametrize(
    ("account", "told"),
    [
        ("Amounts in the Tidewater After-Tax Account may be converted to Roth.", True),
        ("You may convert after-tax money that you rolled in to Roth.", True),
        ("You may convert your After-Tax Account to Roth.", False),
        ("You may convert any vested account to Roth.", False),
    ],
)
def test_an_old_plan_s_account_has_a_step_of_its_own(account: str, told: bool) -> None:
    report = said(CONVERSION, account)
    report.verdict.state, report.verdict.routes, report.verdict.flags = VerdictState.NOT_SUPPORTED, [], []
    report.provisions[MONEY_IN] = ProvisionStatus(status=Status.PROHIBITED)
    steps = answer(report).next_steps
    assert any("If you have an after-tax balance" in step and "for a conversion" in step for step in steps) is told


def test_a_way_out_for_some_is_no_note_where_nothing_goes_in() -> None:
    report = make_report()
    report.verdict.state, report.verdict.flags = VerdictState.NOT_SUPPORTED, ["route_group_condition"]
    assert answer(report).flags == ()


def test_what_only_follows_a_limit_is_not_elected() -> None:
    words = "Your contributions keep going, and for the rest of the year they go into an after-tax account."
    report = said(MONEY_IN, words, rule="after_tax.spillover")
    steps = flat(render(report, "text"))
    assert "After-tax contributions begin when pre-tax ones reach the yearly limit [p. 1]: ask whether" in steps
    assert "Only what goes on when your deferrals reach the yearly limit" in steps
    assert "Elect after-tax contributions" not in steps
    on = said(MONEY_IN, f"Unless you have turned it off in the app, {words.lower()}", rule="after_tax.spillover")
    assert "reach the yearly limit [p. 1]: leave that switched on." in flat(render(on, "text"))
    report.provisions[MONEY_IN].attributes["percent_max"] = 10  # a rate can be chosen, so there is an election
    assert "Elect after-tax contributions" in flat(render(report, "text"))


NOT_ELECTING = [
    # words of the plan that name a way of asking, and are no way of electing after-tax contributions
    "Go to Contributions online and choose Convert your after-tax contributions now.",
    "If you are rehired, make a new election of voluntary contributions on the form in use then.",
    "When you reach the yearly limit, log on and raise your after-tax contributions.",
    "The old plan must state in writing how much of a rollover was contributed after tax.",
]


@pytest.mark.parametrize("words", NOT_ELECTING)
def test_how_to_contribute_is_not_told_by_what_is_for_another_case(words: str) -> None:
    report = said(MONEY_IN, "You may make after-tax contributions.", words)
    assert not any(words in step for step in answer(report).next_steps)


def test_a_detail_of_what_is_allowed_is_not_called_a_permission() -> None:
    report = said(CONVERSION, "You may convert after-tax money.", "There is no charge and no minimum.")
    counted = {quote.text: quote.reason for quote in answer(report).counted}
    assert counted["There is no charge and no minimum."] == "it tells the terms of what is allowed beside it"
    assert counted["You may convert after-tax money."] == "said"


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        (
            "At the limit your deferrals automatically continue as after-tax contributions, unless you tell us not to.",
            True,
        ),
        ("You may choose to have deferrals continue as after-tax contributions at the limit.", False),
        ("By a separate election they continue as after-tax contributions at the limit.", True),
    ],
)
def test_deferrals_that_go_on_are_told_beside_the_election(quote: str, told: bool) -> None:
    report = said("spillover", quote)
    report.provisions[MONEY_IN] = ProvisionStatus(status=Status.PERMITTED, attributes={"percent_max": 10}, evidence=[])
    steps = " ".join(answer(report).next_steps)
    assert ("go on as after-tax contributions at the yearly limit" in steps) is told
