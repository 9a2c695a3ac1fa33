"""Questions put in many ways, and the answers that people speak."""

from __future__ import annotations

import pytest

from analyzer.detection.plain.asked_as import as_mostly_answered, as_mostly_asked
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

QUESTIONS = (
    (AFTER_TAX, "Can I make after-tax contributions?"),
    (AFTER_TAX, "May I contribute more than the IRS deferral limit on an after-tax basis?"),
    (AFTER_TAX, "Does the Plan allow after-tax (non-Roth) contributions?"),
    (CONVERSION, "Can I convert my after-tax contributions to Roth while I am still working?"),
    (CONVERSION, "Are in-plan Roth conversions of after-tax money allowed?"),
    (CONVERSION, "May I convert my after-tax account to Roth in the Plan?"),
    (WITHDRAWAL, "Can I withdraw my after-tax contributions while I am employed?"),
    (WITHDRAWAL, "Can I roll my after-tax account to a Roth IRA while still employed?"),
    (WITHDRAWAL, "Is my after-tax money available to me while I work here?"),
)
YES = ("Yes.", "Absolutely.", "Certainly, and there is no fee.", "Of course.", "Yes, you may.", "The answer is yes.")
NO = ("No.", "Unfortunately, no.", "I'm afraid not.", "Nope.", "Never.", "Not under this Plan.", "Not since 2015.")
OPEN = (
    "That depends.",
    "See the Plan document.",
    "Possibly.",
    "Some plans allow it.",
    "Check with the plan administrator.",
)
AGED = ("Yes, but only after you reach age 59½.", "Only if you are at least 59½.", "Once you are 59½, yes.")


@pytest.mark.parametrize(
    ("answer", "statuses"),
    [
        *((yes, ("permitted",)) for yes in YES),
        *((no, ("prohibited", "frozen")) for no in NO),
        *((left_open, ("not_addressed",)) for left_open in OPEN),
    ],
)
@pytest.mark.parametrize(("provision", "question"), QUESTIONS)
def test_answer(provision: str, question: str, answer: str, statuses: tuple[str, ...]) -> None:
    assert established(f"Q: {question}\nA: {answer}")[provision] in statuses
    assert established(f"{question} {answer}")[provision] in statuses


@pytest.mark.parametrize("answer", AGED)
@pytest.mark.parametrize(("provision", "question"), [row for row in QUESTIONS if row[0] != AFTER_TAX])
def test_at_an_age(provision: str, question: str, answer: str) -> None:
    assert established(f"Q: {question}\nA: {answer}")[provision] == "conditional"


@pytest.mark.parametrize(
    ("spoken", "said"),
    [
        ("Beginning January 1, 2027, yes.", "Yes, beginning January 1, 2027."),
        ("Not yet, but the feature will open on January 1, 2027.", "Yes, beginning January 1, 2027."),
        ("Sure, at any time.", "Yes, at any time."),
        ("You may take a loan.", "You may take a loan."),
        ("Surely the match is vested.", "Surely the match is vested."),
    ],
)
def test_in_the_words_of_most(spoken: str, said: str) -> None:
    assert as_mostly_answered(spoken) == said


def test_other_questions_stay_as_they_are() -> None:
    question = "Can I roll my old 401(k) into the Plan?"
    assert as_mostly_asked(question) == question
