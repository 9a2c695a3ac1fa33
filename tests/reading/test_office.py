"""Pages that LibreOffice made of Word and OpenDocument files: columns, tables, and boxes of every kind it writes."""

from __future__ import annotations

from typing import Any

import pytest

from analyzer.model import BlockKind, Document, Passage, PassageKind
from analyzer.reading.document import read
from tests.reading import known_page
from tests.reading.make_office import KEPT, PAGES


def passages(document: Document, kind: PassageKind) -> list[Passage]:
    return [one for block in document.blocks for one in block.passages if one.kind is kind]


def cells(document: Document) -> set[tuple[Any, ...]]:
    """Cells with the heads of their rows and columns, and what stands over the columns."""
    return {
        tuple(document.quote(span) if span else None for span in (one.row_head, one.column_head, one.caption, one.span))
        for one in passages(document, PassageKind.CELL)
    }


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_libreoffice(name: str) -> None:
    document = read(KEPT / f"{name}.pdf")
    sentences = [document.quote(one.span) for one in passages(document, PassageKind.SENTENCE)]
    assert sentences == [*known_page.sentences(), known_page.PROMPT]
    head, *rows = known_page.TABLE
    found = {one[:2] + one[3:] for one in cells(document)}
    assert {(row[0], head[at], row[at]) for row in rows for at in range(1, 4)} <= found
    options = passages(document, PassageKind.OPTION)
    states = [(document.quote(one.span)[2:], one.checked) for one in options]
    assert states == [(label, ticked) for label, ticked in known_page.OPTIONS]
    assert {document.quote(one.lead_in) for one in options if one.lead_in} == {known_page.PROMPT}


OPTIONS = [
    ("Period of service (select one):", 0, False, "None."),
    ("Period of service (select one):", 0, True, "Three months of service, whatever the number of hours."),
    ("Period of service (select one):", 0, False, "One year of service with 1,000 hours."),
    ("Excluded Employees (select all that apply):", 0, True, "Leased employees."),
    ("Excluded Employees (select all that apply):", 0, False, "Employees who are nonresident aliens with no income"),
    ("Excluded Employees (select all that apply):", 0, True, "Employees who are covered by a collective bargaining"),
    ("1. The following contributions may be made", 0, True, "Elective Deferrals before tax, not more than 80% of"),
    ("1. The following contributions may be made", 0, True, "Roth Elective Deferrals."),
    ("1. The following contributions may be made", 0, True, "Voluntary After-Tax Employee Contributions1 , not more"),
    ("(c) ☒ Voluntary After-Tax Employee", 1, False, "only by Nonhighly Compensated Employees."),
    ("(c) ☒ Voluntary After-Tax Employee", 1, True, "by all Participants."),
    ("1. The following contributions may be made", 0, False, "Deemed IRA contributions."),
    ("2. Matching Contributions (select one):", 0, False, "None."),
    ("2. Matching Contributions (select one):", 0, True, "The Employer matches 50% of Elective Deferrals up to 6%"),
    ("In-Plan Roth Rollovers are (choose one", 0, False, "not permitted under the Plan."),
    ("In-Plan Roth Rollovers are (choose one", 0, True, "permitted, and the following accounts may be converted"),
    ("☒ permitted, and the following accounts", 1, False, "Elective Deferrals"),
    ("☒ permitted, and the following accounts", 1, True, "After-Tax Employee Contributions and their earnings,"),
    ("☒ permitted, and the following accounts", 1, False, "Matching Contributions"),
    ("May After-Tax Employee Contributions be", 0, True, "Yes"),
    ("May After-Tax Employee Contributions be", 0, False, "No"),
    ("May Elective Deferrals be withdrawn", 0, True, "Yes"),
    ("May Elective Deferrals be withdrawn", 0, False, "No"),
    ("May Matching Contributions be withdrawn", 0, False, "Yes"),
    ("May Matching Contributions be withdrawn", 0, True, "No"),
    ("Is there a minimum amount for a", 0, False, "Yes"),
    ("Is there a minimum amount for a", 0, True, "No"),
    ("Loans are permitted:", 0, True, "Yes"),
    ("Loans are permitted:", 0, False, "No"),
    ("Loans from After-Tax Accounts:", 0, False, "Yes"),
    ("Loans from After-Tax Accounts:", 0, True, "No"),
]


def test_an_adoption_agreement_of_word() -> None:
    document = read(KEPT / "agreement.pdf")
    assert len(document.pages) == 3
    found = passages(document, PassageKind.OPTION)
    assert len(found) == len(OPTIONS)
    for passage, (lead, depth, checked, words) in zip(found, OPTIONS, strict=True):
        assert passage.lead_in is not None
        assert document.quote(passage.lead_in).startswith(lead)
        assert words in document.quote(passage.span)
        assert (passage.depth, passage.checked) == (depth, checked)


def test_heads_over_several_columns() -> None:
    document = read(KEPT / "agreement.pdf")
    found = cells(document)
    money = "After-Tax Contributions"
    assert (money, "Before 59½", "While employed", "At any time, four times in a Plan Year") in found
    assert (money, "From 59½", "While employed", "Yes") in found
    assert (money, "Loans", None, "No") in found
    vesting = "Contributions of the Employer vest by years of service as the table says:"
    assert ("Matching Contributions", "2 years", vesting, "67%") in found
    assert ("Plan Number", None, None, "001") in found


def test_a_footnote_of_word_is_tied_to_its_option() -> None:
    document = read(KEPT / "agreement.pdf")
    notes = [block for block in document.blocks if block.kind is BlockKind.FOOTNOTE]
    assert [document.quote(block.span) for block in notes] == [
        "1 Not available to Employees who are covered by a collective bargaining agreement."
    ]
    [carrier] = notes[0].passages[0].note_of
    assert document.quote(carrier).startswith("(c) ☒ Voluntary After-Tax Employee Contributions1")
