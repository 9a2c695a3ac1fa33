"""Amendments that quote what they put in and take out, and notices of what was added or ended."""

from __future__ import annotations

import pytest

from analyzer.detection import detect
from analyzer.reading.document import read_text
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL
from tests.verdict.cases import established

SECTION = {
    AFTER_TAX: "Section 4.4 (Voluntary After-Tax Contributions)",
    CONVERSION: "Section 7.9 (In-Plan Roth Conversions)",
    WITHDRAWAL: "Section 8.2 (Withdrawals of After-Tax Contributions)",
}
GRANT = {
    AFTER_TAX: '"A Participant may make Voluntary After-Tax Contributions of up to 10% of Compensation."',
    CONVERSION: '"A Participant may convert all or part of his After-Tax Account to a Roth Account within the Plan."',
    WITHDRAWAL: '"A Participant may withdraw all or part of his After-Tax Contributions Account while employed."',
}
REFUSAL = {
    AFTER_TAX: '"No after-tax contributions are permitted."',
    CONVERSION: '"The Plan does not permit In-Plan Roth Conversions."',
    WITHDRAWAL: '"After-Tax Contributions may not be withdrawn before termination of employment."',
}
# {0}: the section; {1}: what is put in; {2}: what is taken out
PUT_IN = (
    "{0} of the Plan is amended in its entirety to read as follows: {1}",
    "Effective January 1, 2020, {0} is hereby amended to read: {1}",
    "{0} is deleted and replaced with the following: {1}",
    "The Plan is amended by adding a new {0}, which reads: {1}",
    "{0} is hereby restated as follows: {1}",
    "{0} is amended by striking {2} and inserting {1}",
    "{0} is amended by replacing the sentence {2} with {1}",
    "In {0}, the words {2} are deleted and the words {1} are substituted therefor.",
    "{0} is revised to provide: {1}",
    "By this amendment, {0} is rewritten to state: {1}",
)
TAKEN_OUT = (
    "{0}, which provided {1}, is hereby deleted.",
    "The sentence {1} in {0} is deleted.",
    "{0}, reading {1}, is repealed effective January 1, 2021.",
    "{1} is stricken from {0}.",
    "The following sentence is removed from {0}: {1}",
    "{0} is amended by deleting {1}",
)
OFFERED = {
    AFTER_TAX: ("after-tax contributions", "the voluntary after-tax contribution option"),
    CONVERSION: ("in-plan Roth conversions of after-tax contributions", "the in-plan Roth conversion feature"),
    WITHDRAWAL: (
        "in-service withdrawals of after-tax contributions",
        "withdrawals of after-tax contributions during employment",
    ),
}
ADDED = (
    "Effective January 1, 2024, the Plan is amended to permit {}.",
    "The Plan was amended in 2023 to add {}.",
    "The Company has added {} to the Plan.",
    "We have added {} to the Plan, effective January 1, 2024.",
    "This amendment adds {}.",
    "We are pleased to announce that the Plan now offers {}.",
    "The Plan is hereby amended to provide for {}.",
    "The Company offers {}.",
    "Participants have access to {}.",
)
ENDED = (
    "Effective January 1, 2024, the Plan is amended to eliminate {}.",
    "The Plan was amended in 2023 to remove {}.",
    "The Company has discontinued {}.",
    "This amendment eliminates {}.",
    "The Plan is hereby amended to prohibit {}.",
    "The Company decided to end {} as of December 31, 2023.",
    "The Plan ceased to offer {} on July 1, 2019.",
    "The Board resolved to terminate {} effective January 1, 2025.",
    "There is no provision in the Plan for {}.",
)
SHUT = ("prohibited", "frozen")


@pytest.mark.parametrize("instruction", PUT_IN)
@pytest.mark.parametrize("provision", SECTION)
def test_what_is_put_in(provision: str, instruction: str) -> None:
    section, grant, refusal = SECTION[provision], GRANT[provision], REFUSAL[provision]
    assert established(instruction.format(section, grant, refusal))[provision] == "permitted"
    if "{2}" in instruction:
        assert established(instruction.format(section, refusal, grant))[provision] in SHUT


@pytest.mark.parametrize("instruction", TAKEN_OUT)
@pytest.mark.parametrize("provision", SECTION)
def test_what_is_taken_out(provision: str, instruction: str) -> None:
    assert established(instruction.format(SECTION[provision], GRANT[provision]))[provision] in SHUT


OFFERS = [(provision, what) for provision, several in OFFERED.items() for what in several]


@pytest.mark.parametrize("notice", ADDED)
@pytest.mark.parametrize(("provision", "what"), OFFERS)
def test_what_is_added(provision: str, what: str, notice: str) -> None:
    assert established(notice.format(what))[provision] == "permitted"


@pytest.mark.parametrize("notice", ENDED)
@pytest.mark.parametrize(("provision", "what"), OFFERS)
def test_what_has_ended(provision: str, what: str, notice: str) -> None:
    assert established(notice.format(what))[provision] in SHUT


# passage, provision, status
PASSAGES = [
    # where a sentence stands is no money that it speaks of; what a title names is, where words of its text are changed
    (
        "In the chapter “Roth Contributions”, the sentence under “Moves” applies only to other money than after-tax.",
        ROTH,
        "not_addressed",
    ),
    ("Neither after-tax contributions nor hardship withdrawals of earnings are permitted.", AFTER_TAX, "prohibited"),
    ("To the extent the Plan allows in-plan Roth conversions, tax rules apply.", CONVERSION, "not_addressed"),
    ("In-service withdrawals of after-tax contributions, where available, are taxed.", WITHDRAWAL, "not_addressed"),
    (
        "Nothing in Section 4.2 shall be read to prevent a Participant from making After-Tax Contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The right of Participants to make After-Tax Contributions, restored in 2014, was withdrawn as of December 31, "
        "2021.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The after-tax limit has changed. It was 6% of pay through 2025; since January 1, 2026, it is 12%.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("No employer match is made on after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("No deduction is allowed for after-tax contributions.", AFTER_TAX, "not_addressed"),
    (
        "No forfeiture of Matching Contributions shall occur by reason of a withdrawal of Voluntary Contributions.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Section 3.9 is amended by adding at its end: “(e) Unless the Member has chosen otherwise, each after-tax"
        " contribution shall be converted to Roth on the next business day.",  # the quotation goes on
        CONVERSION,
        "permitted",
    ),
    (
        "Section 3.9 is amended by adding at its end: “(e) Unless the Member has chosen otherwise, no after-tax"
        " contribution shall be converted to Roth.",
        CONVERSION,
        "prohibited",
    ),
    ("After-tax contributions can be moved on any business day.", AFTER_TAX, "not_addressed"),
    ("The first 10% may be before-tax or Roth; the rest must be after-tax.", AFTER_TAX, "permitted"),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_it_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status


_ADDED = (
    "# Savings Plan\n\n## FOURTH AMENDMENT\n\n1. A new Section 7.5 is added: “7.5 After-Tax Account. A Participant who "
    "has been a Participant for at least sixty months may withdraw the After-Tax Account.”\n\n"
)
_IN_PLACE = "1. Section {} is deleted and the following is put in its place: “{}”\n"
_LOANS = "Loans. No loan shall be made."
REPLACED_LATER = [
    # the amendment, what it puts in the place of which section, and whether the sixty months of the fourth still count
    (
        "SIXTH",
        _IN_PLACE.format("7.5", "7.5 Account. It may be withdrawn at any time."),
        False,
    ),
    ("SECOND", _IN_PLACE.format("7.5", f"7.5 {_LOANS}"), True),
    ("SIXTH", _IN_PLACE.format("7.6", f"7.6 {_LOANS}"), True),
]


@pytest.mark.parametrize(("which", "text", "counts"), REPLACED_LATER)
def test_what_an_amendment_added_falls_to_a_later_one_that_replaces_it(which: str, text: str, counts: bool) -> None:
    document = read_text(f"{_ADDED}## {which} AMENDMENT\n\n{text}", name="t", markdown=True)
    assert any(f.counted and f.attributes.get("participation_years") for f in detect(document).findings) is counts
