"""Text and Markdown in, passages out: (kind, quote, lead-in or question, state)."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analyzer.errors import NoText
from analyzer.model import BlockKind, Document, Passage, PassageKind
from analyzer.reading.document import read_text
from analyzer.reading.places import boxes


def lead(document: Document, passage: Passage) -> str | None:
    governor = passage.lead_in or passage.question
    return document.quote(governor) if governor else None


Row = tuple[str, str | None, bool | None, int]


def options(text: str) -> list[Row]:
    document = read_text(text)
    return [
        (document.quote(one.span), lead(document, one), one.checked, one.depth)
        for block in document.blocks
        for one in block.passages
        if one.kind is PassageKind.OPTION
    ]


def test_a_sentence_that_ends_within_its_quotes_heads_no_list() -> None:
    text = (
        "# Changes\n\n1. Rates. No change has been made to the section headed “Withdrawals During Employment.”\n"
        "  (a) Catch-up contributions must be Roth.\n  (b) The limits are higher."
    )
    document = read_text(text, markdown=True)
    items = [p for block in document.blocks for p in block.passages if "(" in document.quote(p.span)]
    assert [lead(document, one) for one in items] == [None, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Money from after tax: [ ] Yes  [X] No",
            [("[ ] Yes", "Money from after tax:", False, 0), ("[X] No", "Money from after tax:", True, 0)],
        ),
        (
            "5. Sources (check all that apply)\n[X] a. Pre-tax\n[ ] b. After-tax, up to ____%\n    [x] 1. HCEs only\n"
            "    [ ] 2. all\n[X] c. Rollovers",
            [
                ("[X] a. Pre-tax", "5. Sources (check all that apply)", True, 0),
                ("[ ] b. After-tax, up to ____%", "5. Sources (check all that apply)", False, 0),
                ("[x] 1. HCEs only", "[ ] b. After-tax, up to ____%", True, 1),
                ("[ ] 2. all", "[ ] b. After-tax, up to ____%", False, 1),
                ("[X] c. Rollovers", "5. Sources (check all that apply)", True, 0),
            ],
        ),
        (
            "At a glance\n✓ Roth\n✗ After-tax",
            [("✓ Roth", "At a glance", True, 0), ("✗ After-tax", "At a glance", False, 0)],
        ),
        (
            "5.05 Excluded: ☒ Interns ☐ Highly paid ☐ Other: ____",
            [
                ("☒ Interns", "5.05 Excluded:", True, 0),
                ("☐ Highly paid", "5.05 Excluded:", False, 0),
                ("☐ Other: ____", "5.05 Excluded:", False, 0),
            ],
        ),
        (
            "7.1 After-tax: [ ] (a) None [X] (b) Limited as follows: [X] (1) 415 only [ ] (2) 5% [ ] (c) Other",
            [
                ("[ ] (a) None", "7.1 After-tax:", False, 0),
                ("[X] (b) Limited as follows:", "7.1 After-tax:", True, 0),
                ("[X] (1) 415 only", "[X] (b) Limited as follows:", True, 1),
                ("[ ] (2) 5%", "[X] (b) Limited as follows:", False, 1),
                ("[ ] (c) Other", "7.1 After-tax:", False, 0),
            ],
        ),
        ("Pre-tax ☒  After-tax ☐", [("Pre-tax ☒", None, True, 0), ("After-tax ☐", None, False, 0)]),
        (
            "The match is:\n_X_ fixed\n___ none",
            [("_X_ fixed", "The match is:", True, 0), ("___ none", "The match is:", False, 0)],
        ),
        ("Loans:  ( ) Yes  (X) No", [("( ) Yes", "Loans:", False, 0), ("(X) No", "Loans:", True, 0)]),
        (
            "The match is:\n○ fixed\n● none",
            [("○ fixed", "The match is:", False, 0), ("● none", "The match is:", True, 0)],
        ),
        (
            "Contributions\n[X] Pre-tax\n[X] After-tax, limited to 6% of Compensation\n"
            "In-plan Roth rollovers\n[ ] Permitted",
            [
                ("[X] Pre-tax", "Contributions", True, 0),
                ("[X] After-tax, limited to 6% of Compensation", "Contributions", True, 0),
                ("[ ] Permitted", "In-plan Roth rollovers", False, 0),
            ],
        ),
        (
            "Contributions\n[X] After-tax, limited to 6% of the\nCompensation paid\n[ ] Roth",
            [
                ("[X] After-tax, limited to 6% of the Compensation paid", "Contributions", True, 0),
                ("[ ] Roth", "Contributions", False, 0),
            ],
        ),
        ("Roman (x) is no box. Nor is [see below].", []),
        ("You may:\n● save\n● borrow", []),  # filled circles alone are bullets
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else "",
)
def test_options(text: str, expected: list[Row]) -> None:
    assert options(text) == expected


def test_dashes_in_small_letters_are_items() -> None:
    document = read_text("Once you are 59½:\n\n- your before-tax account\n- your after-tax account\n")
    items = [one for block in document.blocks for one in block.passages if one.kind is PassageKind.ITEM]
    assert [(document.quote(one.span), lead(document, one)) for one in items] == [
        ("your before-tax account", "Once you are 59½:"),
        ("your after-tax account", "Once you are 59½:"),
    ]


def test_a_number_inside_open_brackets_begins_no_item() -> None:
    text = (
        "You may convert company contributions and rollovers (sources 1, 5 and\n7) to Roth, twice a year, at any age."
    )
    document = read_text(text)
    assert [document.quote(p.span) for block in document.blocks for p in block.passages] == [" ".join(text.split())]


def test_lists_have_their_lead_in_and_depth() -> None:
    document = read_text(
        "You may save a lot. The Plan does not allow:\n- after-tax money\n- conversions, including:\n"
        "  - of Roth money. This is\n    final.\n  - of others\n- loans\nEverything else is allowed.\n"
    )
    found = [
        (document.quote(one.span), lead(document, one), one.depth)
        for block in document.blocks
        if block.kind is BlockKind.LIST
        for one in block.passages
    ]
    assert found == [
        ("after-tax money", "The Plan does not allow:", 0),
        ("conversions, including:", "The Plan does not allow:", 0),
        ("of Roth money.", "conversions, including:", 1),
        ("This is final.", "conversions, including:", 1),
        ("of others", "conversions, including:", 1),
        ("loans", "The Plan does not allow:", 0),
    ]
    assert document.quote(document.blocks[-1].passages[0].span) == "Everything else is allowed."


@pytest.mark.parametrize(
    ("text", "question", "answers"),
    [
        ("Can I contribute after taxes?\nNo. You cannot.", "Can I contribute after taxes?", ["No.", "You cannot."]),
        ("Q. Is it free?\nA. Yes. It is.", "Q. Is it free?", ["A. Yes.", "It is."]),
        ("Q: May I convert? A: Yes.", "Q: May I convert?", ["A: Yes."]),
        ("Question 12: May I?\n\nYes.", "Question 12: May I?", ["Yes."]),
    ],
)
def test_answers_have_their_question(text: str, question: str, answers: list[str]) -> None:
    document = read_text(text)
    passages = [one for block in document.blocks for one in block.passages]
    assert document.quote(passages[0].span) == question
    assert [document.quote(one.span) for one in passages[1:]] == answers
    assert all(one.question == passages[0].span for one in passages[1:])


@pytest.mark.parametrize(
    "text",
    [
        "| Source | Limit |\n|---|---|\n| Roth | 5% |\n| After-tax | 0% |",
        "Source       Limit\nRoth         5%\nAfter-tax    0%\n",
        "Source | Limit\nRoth | 5%\nAfter-tax | 0%\n",
        "Source\tLimit\nRoth\t5%\nAfter-tax\t0%\n",
        "Source   Limit\nRoth   5%   After-tax   0%\n",
    ],
)
def test_tables(text: str) -> None:
    document = read_text(text, markdown="|" in text)
    assert [block.kind for block in document.blocks] == [BlockKind.TABLE]
    last = document.blocks[0].passages[-1]
    assert last.row_head is not None
    assert last.column_head is not None
    assert last.cite is not None
    quotes = [document.quote(span) for span in (last.span, last.row_head, last.column_head, last.cite)]
    assert quotes == ["0%", "After-tax", "Limit", "After-tax 0%"]


def test_labelled_lines_have_their_caption() -> None:
    document = read_text("Plan features\nRoth: Yes     Loans: No\nAfter-tax ........ No\n")
    found = [(document.quote(one.span), one.caption) for block in document.blocks for one in block.passages]
    caption = document.blocks[0].passages[0].span
    assert found == [
        ("Plan features", None),
        ("Roth: Yes", caption),
        ("Loans: No", caption),
        ("After-tax ........ No", caption),
    ]


def test_sections() -> None:
    document = read_text(
        "# Saving\n\n## After-tax\nYou may.\n\n## Roth\nYou may, too.\n\n# Loans\nNone are made.\n", markdown=True
    )
    assert [block.section for block in document.blocks if block.kind is BlockKind.PARAGRAPH] == [
        ("Saving", "After-tax"),
        ("Saving", "Roth"),
        ("Loans",),
    ]
    document = read_text(
        "ARTICLE IV\nCONTRIBUTIONS\n\n4.1 Deferrals. You may.\n\nARTICLE V - LOANS\n\n5.1 None. None.\n"
    )
    assert [block.section for block in document.blocks if block.kind is BlockKind.PARAGRAPH] == [
        ("ARTICLE IV CONTRIBUTIONS",),
        ("ARTICLE V - LOANS",),
    ]


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("your contribu-\ntions are safe", "your contributions are safe"),
        ("the after-\ntax money", "the after-tax money"),
        ("an in-\nplan conversion", "an in-plan conversion"),
        ("pre-\ntax or post-\ntax", "pre-tax or post-tax"),
        ("a recordkeeper and a record-\nkeeper", "a recordkeeper and a recordkeeper"),  # as elsewhere in the document
        ("a true-up and a true-\nup", "a true-up and a true-up"),
        ("soft\u00adened ﬁrst eﬀort\u00a0now", "softened first effort now"),
    ],
)
def test_words_are_put_together(text: str, joined: str) -> None:
    assert read_text(text).text == joined


def test_a_lone_sentence_has_no_boxes() -> None:
    document = read_text("You may not make after-tax contributions to this Plan.")
    (passage,) = document.blocks[0].passages
    assert document.quote(passage.span) == "You may not make after-tax contributions to this Plan."
    assert boxes(document, passage.span) == ()
    with pytest.raises(NoText):
        read_text(" \n ")


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="aB1.:;-|#*?_[]()xX☐☒✓●○ \n\t", min_size=1, max_size=160), st.booleans())
def test_any_text_is_read(text: str, markdown: bool) -> None:
    """Every character is read once and every span lies in its block."""
    if not text.strip():
        return
    document = read_text("word " + text, markdown=markdown)
    for block in document.blocks:
        for one in block.passages:
            assert block.span.start <= one.span.start < one.span.end <= block.span.end
    assert document.pages[0].end == len(document.text)
    if not markdown and "|" not in text and "-" not in text:
        assert "".join(document.text.split()) == "".join(("word " + text).split())


def test_a_paper_of_one_page_with_a_table_keeps_its_headings() -> None:
    text = "# Alder Plan\n\n## Ways out\n\nYou may leave.\n\n## Dates\n\n| What | Begins |\n|---|---|\n| A | B |\n"
    document = read_text(text, name="plan.md", markdown=True)
    assert [block.section[-1:] for block in document.blocks if block.kind is not BlockKind.HEADING] == [
        ("Ways out",),
        ("Dates",),
    ]


def sections(text: str) -> list[tuple[str, ...]]:
    return [block.section for block in read_text(text).blocks if block.kind is not BlockKind.HEADING]


def test_short_rows_alone_over_paragraphs_are_the_titles_of_a_plain_text() -> None:
    told = "You may withdraw what you have saved from pay after tax, and what it has earned, twice a year."
    numbered = f"1. Saving from your pay\n\n{told}\n\n2. Extra savings\n\n{told}\n\n3. Taking it out\n\n{told}\n"
    plain = f"Saving from your pay\n\n{told}\n\nExtra savings\n\n{told}\n\nWhat it costs\n\n{told}\n"
    assert sections(numbered) == [("1. Saving from your pay",), ("2. Extra savings",), ("3. Taking it out",)]
    assert sections(plain) == [("Saving from your pay",), ("Extra savings",), ("What it costs",)]


@pytest.mark.parametrize(
    "row",
    [
        # what stands alone over a paragraph and is no title: one row, items of a list, a sentence, a lead-in, a value
        "Saving from your pay",
        "4. Saving from your pay",
        "You may save.",
        "You may make:",
        "After-tax contributions $500",
    ],
)
def test_a_row_alone_is_no_title_by_itself(row: str) -> None:
    told = "You may withdraw what you have saved from pay after tax, and what it has earned, twice a year."
    assert set(sections(f"{row}\n\n{told}\n\n{told}\n")) == {()}
