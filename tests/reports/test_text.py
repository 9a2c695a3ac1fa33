"""The report on a terminal: what a reader finds, and where."""

from __future__ import annotations

import re
from typing import Literal

import pytest

from analyzer.report import Condition, ProvisionStatus, ReadDocument, Report, Status, Verdict
from analyzer.reports import Terminal, render
from analyzer.reports.text import SCREEN

from .conftest import CONVERSION, MONEY_IN, REFUSED, WITHDRAWAL, make_report

FIRST_SECTION = "── The plan"


def flat(text: str) -> str:
    """Text without the frame and its line breaks, so that wrapped sentences can be looked up."""
    return " ".join(re.sub(r"[│┌└─]", " ", text).split())


def screen_of(report: Report, terminal: Terminal = Terminal()) -> list[str]:  # noqa: B008
    text = render(report, "text", terminal=terminal)
    return text.split(FIRST_SECTION)[0].rstrip("\n").split("\n")


def test_the_first_line_is_the_verdict(report: Report) -> None:
    lines = render(report, "text").splitlines()
    assert lines[0].startswith("◐ Yes, with conditions: this plan supports the mega backdoor Roth")
    assert lines[1].endswith("Roth conversion")


def test_the_screen_names_plan_document_date_confidence_and_basis(report: Report) -> None:
    screen = flat("\n".join(screen_of(report)))
    assert "Larkspur Tools 401(k) Plan" in screen
    assert "larkspur.pdf, summary plan description dated January 1, 2026, 24 pages" in screen
    assert "Confidence high: stated outright, pp. 5, 9–10." in screen
    assert "As of November 23, 2026." in screen


STANDINGS = [
    ("high", ["document_old"], "Confidence high: stated"),
    ("medium", ["document_old"], "Confidence medium, as the document is old (the plan may have changed): stated"),
    ("medium", ["earnings_taxable_on_conversion"], "Confidence medium: stated"),
]


@pytest.mark.parametrize(("confidence", "flags", "standing"), STANDINGS)
def test_low_confidence_has_its_reason_and_is_not_told_again(
    report: Report, confidence: Literal["high", "medium"], flags: list[str], standing: str
) -> None:
    report.verdict.confidence, report.verdict.flags = confidence, flags
    text = flat(render(report, "text"))
    assert standing in text
    assert text.count("The document is old") == (confidence == "high")


BOXES = [
    ("Money in: After-tax contributions from your pay", "✓ Yes", MONEY_IN, "p. 5 (printed 3)"),
    ("Way out A: In-plan Roth conversion", "✓ Yes", CONVERSION, "pp. 9–10"),
    (
        "Way out B: In-service withdrawal of after-tax money",
        "◐ Yes, if the money has been in the plan for 24 months",
        WITHDRAWAL,
        "p. 12",
    ),
]


@pytest.mark.parametrize(("title", "reply", "quote", "page"), BOXES)
def test_each_box_answers_quotes_and_gives_the_page(
    report: Report, title: str, reply: str, quote: str, page: str
) -> None:
    box = next(part for part in "\n".join(screen_of(report)).split("┌─") if title in part)
    assert reply in flat(box)
    assert f"“{quote}” {page}" in flat(box)


def test_the_screen_has_conditions_groups_notes_and_questions(report: Report) -> None:
    screen = flat("\n".join(screen_of(report)))
    assert "Open to salaried employees only. [p. 5]" in screen
    assert "Hourly employees: Not supported" in screen
    assert "Larkspur Tools 403(b) Plan: Inconclusive" in screen
    assert "After-tax contributions are open to some groups of employees only." in screen
    assert re.search(r"Ask the administrator: \(and \d more below\)", screen)


def test_after_the_screen_come_steps_then_all_evidence_then_the_refused_with_reasons(report: Report) -> None:
    text = flat(render(report, "text").split(FIRST_SECTION)[1])
    steps, evidence = text.split("Evidence that counts (3)")
    counted, refused = evidence.split("Read and set aside (1)")
    assert "Earnings are taxable when they are converted. (IRC 72(e)(8))" in steps
    assert "No advice." not in steps
    assert "plan-analyzer room --pay DOLLARS --deferral DOLLARS --employer DOLLARS --plan-percent 15`" in steps
    for number in range(1, 7):
        assert f"{number}. Question number {number}, is it answered?" in steps
    for quote in (MONEY_IN, CONVERSION, WITHDRAWAL):
        assert quote in counted
    assert REFUSED not in counted
    assert REFUSED in refused
    assert "Set aside because: speaks of rollovers into the plan, not of contributions from pay" in refused
    assert "(statistical reader)" in refused
    assert "larkspur.pdf: could not read page 20." in refused
    assert "larkspur.pdf: pages 3–5 read from a picture by character recognition." in refused


def test_a_list_that_the_screen_shows_whole_is_not_repeated(report: Report) -> None:
    report.verdict.questions = report.verdict.questions[:1]
    text = render(report, "text")
    assert text.count("Question number 1, is it answered?") == 1
    assert "Questions for the administrator" not in text


def test_the_same_words_are_quoted_once_with_all_that_they_establish(report: Report) -> None:
    again = report.evidence[0].model_copy(update={"id": "e9", "provision": "after_tax_limit"})
    report.evidence.append(again)
    evidence = flat(render(report, "text")).split("Evidence that counts (3)")[1]
    assert evidence.count(MONEY_IN) == 1
    assert "e1, e9 After-tax contributions: allowed; Limit on after-tax contributions: stated" in evidence


def test_marks_within_a_quote_are_single_ones(report: Report) -> None:
    report.evidence[0].quote = "These are “after-tax” contributions."
    assert "“These are ‘after-tax’ contributions.”" in flat(render(report, "text"))
    assert "“These are ‘after-tax’ contributions.”" in render(report, "html")
    assert "“These are ‘after-tax’ contributions.”" in render(report, "markdown")


def test_a_wait_tells_only_what_it_changes(report: Report) -> None:
    report.groups = []
    table = flat(render(report, "text")).split("Who gets what, and when")[1].split("Before the first")[0]
    assert "Everyone, now After-tax contributions" in table
    assert "Everyone, once the money has been in the plan for 24 months In-service withdrawal ✓ Yes" in table


def test_what_does_not_decide_is_told_in_short(report: Report) -> None:
    loan = {"provision": "loans", "quote": "You may borrow from your account."}
    report.evidence.append(report.evidence[0].model_copy(update={"id": "e8", **loan}))
    report.evidence.append(report.evidence[0].model_copy(update={"id": "e9", **loan, "quote": "Loans.", "page": 8}))
    beside = flat(render(report, "text")).split("What else the documents say")[1].split("Read and set aside")[0]
    assert "e8 Loans: allowed “You may borrow from your account.” p. 5 (printed 3); also p. 8 (printed 3)" in beside
    assert "“Loans.”" not in beside


def test_it_ends_with_one_line_that_it_is_no_advice_and_never_tells_anyone_what_to_do(report: Report) -> None:
    text = render(report, "text")
    assert "not tax or legal advice" in text.splitlines()[-1]
    assert not re.search(r"\byou (should|must|need to)\b", text, re.IGNORECASE)


@pytest.mark.parametrize("width", [80, 90, 100])
def test_an_overfull_answer_still_fits_one_screen(width: int) -> None:
    report = make_report()
    long = "words that go on and on about one and the same thing " * 12
    report.verdict.summary = long
    report.verdict.conditions = [Condition(text=f"{number}: {long}", evidence=["e1"]) for number in range(9)]
    report.verdict.flags = [f"{number}: {long}" for number in range(9)]
    report.verdict.questions = [f"{number}: {long}" for number in range(12)]
    for piece in report.evidence:
        piece.quote = long
    lines = screen_of(report, Terminal(width=width))
    assert len(lines) <= SCREEN
    assert max(map(len, lines)) <= width
    screen = "\n".join(lines)
    for part in (
        "Money in",
        "Way out A",
        "Way out B",
        "Conditions",
        "Ask the administrator",
        "more below",
    ):
        assert part in screen


def test_conditions_are_cut_last(report: Report) -> None:
    """What must hold is read whole; quotes, notes and questions give way to it."""
    long = "Only these participants may make after-tax contributions: " + "the members of one union or another, " * 3
    report.verdict.conditions = [Condition(text=f"{number}: {long}end {number}.") for number in range(3)]
    report.verdict.questions = [f"{number}: {long}" for number in range(9)]
    screen = flat("\n".join(screen_of(report)))
    for number in range(3):
        assert f"end {number}." in screen


def test_of_a_question_that_is_too_long_the_brackets_go_before_the_words(report: Report) -> None:
    asked = "Am I among the participants who may make after-tax contributions?"
    report.verdict.questions = [f"{asked} (The document leaves out: {'the members of another union, ' * 9}Local 9)"]
    text = render(report, "text")
    assert f"• {asked}\n" in text
    assert "Local 9)" in text  # in full below


def test_no_line_is_wider_than_the_terminal(report: Report) -> None:
    for width in (80, 100):
        assert max(map(len, render(report, "text", terminal=Terminal(width=width)).splitlines())) <= width


def test_no_escape_codes_unless_asked_for_and_the_same_words_with_them(report: Report) -> None:
    plain = render(report, "text")
    assert "\x1b" not in plain
    colored = render(report, "text", terminal=Terminal(color=True))
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == plain


def test_a_terminal_of_plain_letters_gets_plain_letters(report: Report) -> None:
    render(report, "text", terminal=Terminal(unicode=False)).encode("ascii")


def test_a_document_cannot_steer_the_terminal(report: Report) -> None:
    report.plan.name = "Evil \x1b]0;title\x07\x1b[2J plan\u202e"
    report.evidence[0].quote = "one\x1b[31mtwo\rthree\x9b"
    text = render(report, "text")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)


def _partial(age: float | None) -> Report:
    report = make_report()
    report.verdict = Verdict(state="partial", basis="explicit", summary="The plan allows no conversion.")
    report.provisions["in_plan_roth_conversion"] = ProvisionStatus(status="prohibited")
    report.provisions["in_service_after_tax"] = (
        ProvisionStatus(status="conditional", attributes={"age": age}) if age else ProvisionStatus(status="prohibited")
    )
    return report


def test_half_a_plan_is_said_plainly() -> None:
    until_age = flat(render(_partial(59.5), "text"))
    assert (
        "You can put the money in, but this document gives no way to move it to Roth until you reach age 59½"
        in until_age
    )
    assert "◐ Yes, if you are 59½ or older" in until_age
    other_money = _partial(None)
    other_money.provisions["in_plan_roth_conversion"] = ProvisionStatus(
        status="conditional", attributes={"age": 59.5, "covers_after_tax": False}
    )
    assert "no way to move it to Roth until you leave your job." in flat(render(other_money, "text"))
    assert "no way to move it to Roth until you leave your job." in flat(render(_partial(None), "text"))


def test_silence_is_said_to_be_silence() -> None:
    report = make_report()
    report.verdict = Verdict(state="not_supported", basis="omission", summary="", confidence="medium")
    report.provisions["after_tax_contributions"] = ProvisionStatus(status="not_addressed")
    text = flat(render(report, "text"))
    assert text.startswith("✕ No, as far as this says: after-tax contributions are not mentioned")
    assert "Confidence medium: not mentioned anywhere in a complete 24-page document." in text
    assert (
        "? Not stated Nothing that was read says. One passage looks like an answer but is not one: see “Read and set"
        in text
    )


def test_what_is_named_and_not_offered_is_not_said_to_be_unmentioned() -> None:
    report = make_report()
    flags = ["omission", "boilerplate_only_hits"]
    report.verdict = Verdict(state="not_supported", basis="omission", summary="", confidence="medium", flags=flags)
    text = flat(render(report, "text"))
    assert text.startswith("✕ No, as far as this says: after-tax contributions are not offered")
    assert "Confidence medium: not offered anywhere in a complete 24-page document." in text


def test_a_later_start_is_not_shown_as_yes() -> None:
    report = make_report()
    start = report.as_of.replace(year=2027)
    report.verdict = Verdict(state="not_supported", basis="not_yet_effective", summary="", effective_from=start)
    report.provisions["after_tax_contributions"].attributes["effective_from"] = start.isoformat()
    text = render(report, "text")
    assert text.startswith("✕ Not yet: after-tax contributions begin on November 23, 2027\n")
    assert "◐ Not yet: from November 23, 2027" in text


def test_conversion_that_leaves_after_tax_money_out_is_a_no() -> None:
    report = make_report()
    report.provisions["in_plan_roth_conversion"] = ProvisionStatus(
        status="conditional", attributes={"covers_after_tax": False, "conditions": ["sources"]}
    )
    assert "✕ No: after-tax money is not among the money it covers" in render(report, "text")


def test_with_several_documents_each_place_names_its_own() -> None:
    report = make_report()
    report.documents.append(ReadDocument(name="smm.pdf", sha256="2" * 64, kind="smm", pages=2))
    report.evidence[1].document = 1
    text = flat(render(report, "text"))
    assert "larkspur.pdf, p. 5 (printed 3)" in text
    assert "smm.pdf, pp. 9–10" in text
    assert "smm.pdf, summary of material modifications, undated, 2 pages" in text


def test_pages_over_a_break_have_both_printed_numbers(report: Report) -> None:
    report.evidence[1].page_label = "7"
    assert "pp. 9–10 (printed 7–8)" in flat(render(report, "text"))


def test_a_table_of_contents_is_no_section(report: Report) -> None:
    report.evidence[0].section = ["Table of Contents", "Kinds of contributions"]
    text = flat(render(report, "text"))
    assert "p. 5 (printed 3), Kinds of contributions" in text


def test_a_rollover_beside_contributions_from_pay_is_one_way_more(report: Report) -> None:
    report.evidence[2].provision, report.evidence[2].stance = "after_tax_contributions", "rollover_only"
    assert "After-tax contributions: also by rollover" in flat(render(report, "text"))
    report.provisions["after_tax_contributions"].status = Status.ROLLOVER_ONLY
    assert "After-tax contributions: by rollover only" in flat(render(report, "text"))


def test_a_change_that_carries_the_answer_is_named_beside_the_document(report: Report) -> None:
    assert "later change" not in flat(render(report, "text"))
    report.evidence[0].rule = "smm.after_tax.permission"
    assert "24 pages, with a later change that the answer rests on (page 5)" in flat(render(report, "text"))
    older = report.evidence[0].model_copy(update={"id": "older", "rule": "after_tax.permission"})
    report.evidence.append(older)
    report.verdict.evidence.append("older")
    assert "24 pages, with a later change (page 5)" in flat(render(report, "text"))
