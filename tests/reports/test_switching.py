"""An automatic conversion: on from the start, or only for those who ask for it."""

from __future__ import annotations

import pytest

from analyzer.report import Basis, ProvisionStatus, Report, Route, Status
from analyzer.reports.answer import answer
from analyzer.switching import with_start

from .test_steps import CONVERSION, said

EACH = "Each after-tax contribution is converted to Roth on the business day after it is credited."
STARTS: list[tuple[str, str]] = [
    # what the document says beside EACH, and how the conversion stands at first
    ("Daily conversion is turned on for you when you start after-tax contributions.", "on"),
    ("You are automatically enrolled in the conversion service.", "on"),
    ("Daily Convert is the default; you may opt out on the website.", "on"),
    ("It stays on from your first contribution unless you turn it off.", "on"),
    ("This happens unless the Participant declines.", "on"),
    ("Conversions are made each night unless the Participant has elected otherwise.", "on"),
    ("If you have turned it off, you may still convert by calling.", "on"),
    ("You may turn this off, and you may turn it back on later; unless you stop it, it runs each week.", "on"),
    ("You may sign up for daily conversion of your after-tax account.", "off"),
    ("If you enroll in the conversion service, that is done for you each payday.", "off"),
    ("A pilot may turn on Convert-on-Arrival for each conversion.", "off"),
    ("A Participant may file a standing election to convert.", "off"),
    ("The sweep is off until you turn it on.", "off"),
    ("Auto-Convert starts out off.", "off"),
    ("Turn it on once and every contribution is converted.", "off"),
    ("You can ask Harborline to convert your contributions to Roth automatically.", "off"),
    ("You may direct that each contribution be converted.", "off"),
    ("Once the Night Mover is on, each deposit goes to Roth.", "off"),
    ("Switch on Auto-Move on your page and each deposit goes to Roth.", "off"),
    ("You may also choose automatic conversion on the website.", "off"),
    ("If you elect automatic conversion, it is done each payday.", "off"),
    ("You can ask for one, or switch on a feature that does it each payday.", "off"),
    ("Switch on ‘Move it for me’ and Harborline moves every deposit the night it arrives.", "off"),
    ("Choose ‘Roth each payday’ and each deposit is moved when it posts.", "off"),
    ("A member may elect to have each deposit converted to Roth on the day after it is credited.", "off"),
    ("Turn it on or off on your page. It leaves alone what was there before you turned it on.", "off"),
    ("As a standing election, under which each deposit is moved.", "off"),
    ("At the election of the Participant, automatically on each payroll date.", "off"),
    ("A Member may elect that each deposit be moved automatically to Roth on the payday.", "off"),
    ("You may choose to have your savings automatically converted when they post.", "off"),
    ("You may choose not to have your savings automatically converted when they post.", ""),
    ("You may turn conversion off by telephone.", "on"),
    ("Once it is on file, your beneficiary form stays.", ""),
    ("With a standing instruction in force, each payday's savings are converted the same night.", "off"),
    ("A five-year period for the 10% tax starts on January 1 of the year of each conversion.", ""),
    ("You may turn automatic conversion on or off at any time.", ""),
    ("You can switch automatic conversion off and on again.", ""),
    ("You may convert any amount on request.", ""),
]


def swept(*quotes: str) -> Report:
    report = said(CONVERSION, *quotes, automatic=True)
    report.provisions["after_tax_contributions"] = ProvisionStatus(status=Status.PERMITTED)
    report.verdict.routes, report.verdict.automatic_conversion = [Route.IN_PLAN], True
    return report


@pytest.mark.parametrize(("words", "start"), STARTS)
def test_how_a_conversion_stands_at_first_is_read_from_its_words(words: str, start: str) -> None:
    found = with_start(swept(EACH, words)).provisions[CONVERSION].attributes
    assert found.get("automatic_start", "") == start


def test_what_a_section_says_beside_its_quotes_tells_too_but_not_of_contributions() -> None:
    beside = ["Your savings carry on as after-tax unless you turn that off.", "It is off until you turn it on."]
    assert with_start(swept(EACH), beside).provisions[CONVERSION].attributes["automatic_start"] == "off"
    assert "automatic_start" not in with_start(swept(EACH), beside[:1]).provisions[CONVERSION].attributes


TOLD: list[tuple[str, str, str]] = [
    # the words, the answer of the box, how the step begins
    (
        "You may sign up for daily conversion.",
        "Yes, automatic if you switch it on",
        "Switch on the automatic conversion",
    ),
    ("It runs unless you opt out.", "Yes, automatic unless you switch it off", "Leave the automatic conversion on"),
    ("It is quick.", "Yes, automatic", "Have each contribution converted automatically"),
]


@pytest.mark.parametrize(("words", "reply", "step"), TOLD)
def test_the_box_and_the_step_tell_whether_there_is_anything_to_switch(words: str, reply: str, step: str) -> None:
    shown = answer(swept(EACH, words))
    assert next(gate.answer for gate in shown.gates if gate.title == "Way out A") == reply
    assert [one for one in shown.next_steps if one.startswith(step)]


def test_terms_beside_a_sweep_are_those_of_a_request() -> None:
    report = said(CONVERSION, EACH, automatic=True, minimum_dollars=250, frequency="any business day")
    report.verdict.automatic_conversion = True
    facts = next(gate.facts for gate in answer(report).gates if gate.title == "Way out A")
    assert facts == "also on request: at least $250, on any business day"


def test_a_sweep_that_begins_with_the_contributions_is_called_automatic() -> None:
    report = said(CONVERSION, EACH, automatic=True)
    report.verdict.basis = Basis.NOT_YET_EFFECTIVE
    assert "Yes, automatic" in next(gate.answer for gate in answer(report).gates if gate.title == "Way out A")
