"""Quotes as they are read aloud: cells with their heads, items with their lead-in, sentences with what they lean on."""

from __future__ import annotations

import pytest

from analyzer.model import Document, Span
from analyzer.reading.document import read_text
from analyzer.surroundings import Surroundings

PLAN = """# Halden Optics 401(k) Plan

## Your contributions

| Type | Percent of pay | Matched? | Section |
| --- | --- | --- | --- |
| Pre-tax | 1% to 50% | Yes | 2 |
| After-tax | 1% to 8% | No | 3 |

| Kind | Salaried | Hourly |
| --- | --- | --- |
| Roth contributions | Yes | Yes |
| After-tax contributions | Yes, 1% to 8% | No |

| Event | Deferral | After-Tax |
| --- | --- | --- |
| In-service, on request | ☐ | ☒ |

## Conversion

When you start after-tax contributions, daily conversion is turned on for you. From then on, each contribution is
converted on the day it arrives. You may turn it off at any time on the website.

A few other points about money in the plan:

- A conversion costs nothing.
- You may convert after-tax money at any time.
- Withdraw it. You may withdraw from the after-tax account twice a year.

Some plans let members do this at home. The Halden plan is not one of them.

You reach the age of release at 59½. From that age the whole may be withdrawn.

The rollover account is free at 62. You can then take it in parts.
"""


@pytest.fixture(scope="module")
def plan() -> Document:
    return read_text(PLAN, name="plan.md")


def shown(plan: Document, first: str, last: str = "", rule: str = "x.permission") -> str | None:
    start = plan.text.index(first)
    end = plan.text.index(last, start) + len(last) if last else start + len(first)
    return Surroundings(plan).shown(Span(start, end), rule)


def test_a_row_of_a_table_is_told_with_the_heads_of_its_columns(plan: Document) -> None:
    assert shown(plan, "After-tax", " 3") == "After-tax – Percent of pay: 1% to 8%; Matched? No"


def test_a_cell_is_told_with_its_row_and_column(plan: Document) -> None:
    assert shown(plan, "Yes, 1% to 8%") == "After-tax contributions – Salaried: Yes, 1% to 8%"


def test_a_row_of_boxes_is_told_with_those_that_are_ticked(plan: Document) -> None:
    assert shown(plan, "In-service, on request") == "In-service, on request – After-Tax"


def test_a_sentence_in_mid_thought_is_told_with_the_one_before(plan: Document) -> None:
    told = shown(plan, "From then on,", "arrives.")
    assert told is not None and told.startswith("When you start after-tax contributions, daily conversion is turned on")
    assert told.endswith("From then on, each contribution is converted on the day it arrives.")
    assert shown(plan, "When you start", "for you.") is None
    assert shown(plan, "You may turn it off", "website.") is None


def test_one_of_them_is_told_with_what_they_are(plan: Document) -> None:
    told = shown(plan, "The Halden plan", "one of them.")
    assert told == "Some plans let members do this at home. The Halden plan is not one of them."


def test_an_age_is_told_with_what_follows_from_it(plan: Document) -> None:
    told = shown(plan, "From that age", "withdrawn.")
    assert told == "You reach the age of release at 59½. From that age the whole may be withdrawn."


def test_an_item_is_told_with_its_lead_in_and_without_the_items_between(plan: Document) -> None:
    lead = "A few other points about money in the plan:"
    assert shown(plan, lead, "at any time.") == f"{lead} … You may convert after-tax money at any time."
    assert shown(plan, lead, "costs nothing.") in (None, f"{lead} A conversion costs nothing.")
    assert shown(plan, lead, "at any time.", "x.closed_list") is None


def test_the_label_of_an_item_is_told_with_what_it_is_a_label_of(plan: Document) -> None:
    told = "… Withdraw it. You may withdraw from the after-tax account twice a year."
    assert (shown(plan, "A few other points", "Withdraw it.") or "").endswith(told)
    assert (shown(plan, "You may withdraw from", "twice a year.") or told).endswith(told[2:])


FORM = """# Halden Optics Adoption Agreement

## Employee contributions

4.2 Voluntary Contributions. (These are taken from pay that has been taxed.)

☐ (a) Not permitted

☒ (b) Permitted, 1% to 9% of Compensation

4.3 Limits on Voluntary Contributions. (Mark all that apply.)

☒ None but the limit of the law

4.4 Voluntary Contributions may be made by:

☒ Members of Group A

## Notice of changes

March 9, 2026

- You may convert your savings to Roth inside the Plan, whatever your age.
- You may withdraw your savings once a month.
"""


LEADS = [
    # the option, how it is told
    (
        "(b) Permitted, 1% to 9% of Compensation",
        "4.2 Voluntary Contributions. … (b) Permitted, 1% to 9% of Compensation",
    ),
    ("None but the limit of the law", "4.3 Limits on Voluntary Contributions. … None but the limit of the law"),
    ("Members of Group A", "4.4 Voluntary Contributions may be made by: … Members of Group A"),
]


@pytest.mark.parametrize(("option", "told"), LEADS)
def test_an_option_is_told_with_what_it_is_about_and_not_with_how_to_tick_it(option: str, told: str) -> None:
    form = read_text(FORM, name="form.md")
    span = next(one.span for block in form.blocks for one in block.passages if form.quote(one.span).endswith(option))
    assert (Surroundings(form).shown(span, "x.permission") or "").replace("☒ ", "") == told


def test_the_date_over_an_item_leads_in_to_nothing() -> None:
    form = read_text(FORM, name="form.md")
    span = Span(form.text.index("March 9, 2026"), form.text.index("your age.") + len("your age."))
    assert "March" not in (Surroundings(form).shown(span, "x.permission") or "")


def test_an_option_whose_box_is_not_ticked_is_known_by_it(plan: Document) -> None:
    around = Surroundings(plan)
    boxes = [one for block in plan.blocks for one in block.passages if one.checked is not None]
    assert {one.checked for one in boxes} == {True, False}
    assert [around.left_empty(one.span) for one in boxes] == [one.checked is False for one in boxes]
    sentence = plan.text.index("You may convert")
    assert not around.left_empty(Span(sentence, sentence + 15))


def test_what_can_then_be_done_is_told_with_its_time(plan: Document) -> None:
    told = shown(plan, "You can then take it in parts.")
    assert told == "The rollover account is free at 62. You can then take it in parts."


AMENDED = """# First Amendment

3. Section 6.3. The following is added: "A withdrawal takes earnings in proportion."

4. Small balances. The words "$5,000" are replaced.
"""


def test_the_end_of_a_quoted_text_leads_in_to_nothing() -> None:
    document = read_text(AMENDED, name="amendment.md")
    for _, passage in Surroundings(document)._all:
        told = Surroundings(document).shown(passage.span, "x.permission")
        assert told is None or not told.startswith("A withdrawal takes")


MONEY_OF_ANOTHER = """# Halden Optics 401(k) Plan

How do I take money from my after-tax account? Ask online. You can take as little as $200 or as much as all of it.

You may withdraw your voluntary account at any age. You may take some or all of it for any purpose.

You may withdraw some or all of your savings. The Committee has all of it on record.
"""


def test_money_that_is_only_called_it_is_told_with_what_names_it() -> None:
    text = read_text(MONEY_OF_ANOTHER, markdown=True)
    told = shown(text, "You can take as little", "all of it.")
    assert told == (
        "How do I take money from my after-tax account? … You can take as little as $200 or as much as all of it."
    )
    told = shown(text, "You may take some or all of it", "purpose.")
    assert told is not None and told.startswith("You may withdraw your voluntary account at any age.")
    assert shown(text, "You may withdraw some", "savings.") is None
