"""How often, and how much at least, by the sentences beside a grant of a way out."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

import pytest

from analyzer.detection import detect
from analyzer.detection.sentence.how_often import notice_asked
from analyzer.reading.document import read_text
from analyzer.reports import terms

OUT = "You may withdraw all or part of your After-Tax Account at any time and for any reason."
IN = "You may convert all or part of your After-Tax Account to Roth inside the Plan."
TERMS = [
    (OUT, "Up to four such withdrawals may be made in a calendar year.", "up to four times in a calendar year", None),
    (OUT, "You may make two withdrawals of this type in a calendar year and the minimum is $500.", "twice in a calendar year", 500),
    (OUT, "Not more than four distributions under Section 5.02 may be made in a Plan Year.", "up to four times in a plan year", None),
    (OUT, "Withdrawals under Section 8.03 may be made each year.", "at any time", None),
    (OUT, "Withdrawals are limited to two each Plan Year.", "twice each plan year", None),
    (OUT, "Not more than two withdrawals may be made under this Section in a Plan Year.", "twice in a plan year", None),
    (OUT, "One such withdrawal may be made in each half of the calendar year.", "once in each half of the calendar year", None),
    (OUT, "You may do this as often as monthly.", "monthly", None),
    (OUT, "The smallest withdrawal is $250, or the whole account if less.", "at any time", 250),
    (OUT, "Not more than one such withdrawal may be taken in a calendar quarter and the amount may not be less than $1,000.", "once in a calendar quarter", 1000),
    (OUT, "Rollover Account. You may withdraw it once in each Plan Year.", "at any time", None),
    (OUT, "Emergency. Once in a calendar year you may withdraw up to $1,000.", "at any time", None),
    (OUT, "The smallest loan is $1,000.", "at any time", None),
    (OUT, "There is a limit of two payments a year.", "twice a year", None),
    (OUT, "There is a limit of two loan payments a year.", "at any time", None),
    (OUT, "Requests may be made once in any sixty days.", "once in any sixty days", None),
    (OUT, "You may take three withdrawals from the After-Tax Account in a calendar year.", "up to three times in a calendar year", None),
    (OUT, "Bank Contributions may be withdrawn after two years, and then once only in any calendar year.", "at any time", None),
    (OUT, "Each payment must be at least $200, and there may be three in a calendar year.", "up to three times in a calendar year", 200),
    (OUT, "One withdrawal may be made in each calendar half-year.", "once in each calendar half-year", None),
    (OUT, "Ask for any amount from $150 up, or for all of it.", "at any time", 150),
    (OUT, "There may be charges for this in a calendar year.", "at any time", None),
    (OUT, "You may make up to three withdrawals in a calendar year, not counting hardship withdrawals.", "up to three times in a calendar year", None),
    (OUT, "A withdrawal shall be of at least $500, and not more than two requests shall be granted in a Plan Year, disregarding those made on account of Hardship.", "twice in a plan year", 500),
    (OUT, "Of Hardship withdrawals not more than two shall be granted in a Plan Year, disregarding others.", "at any time", None),
    (OUT, "A withdrawal may not be less than $400 and is charged to the investment funds in proportion.", "at any time", 400),
    (IN, "You may make up to one conversion in each calendar month.", "once in each calendar month", None),
    (IN, "Conversions are processed on the day of your request, and four may be made in a calendar year.", "up to four times in a calendar year", None),
    (IN, "Contributions may be converted once they have met the 24-month requirement.", None, None),
    (IN, "You may do so whenever you like.", "at any time", None),
    (IN, "There is no limit on how often, and the least is $50.", "at any time", 50),
    (IN, "A Member may convert as often as he or she wishes, but at most twice in a calendar year.", "twice in a calendar year", None),
    (IN, "You cannot convert whenever you like.", None, None),
    (IN, "You may change your beneficiary whenever you like.", None, None),
    (IN, "You may make two moves a quarter.", "twice a quarter", None),
    (IN, "Directions are accepted by telephone, not more than once in a calendar quarter.", "once in a calendar quarter", None),
    (IN, "The match is a matter of its own. You ask for a Roth transfer by telephone. You can make one in a year, and the least is $75.", "once in a year", 75),
    (IN, "Directions on the funds are accepted once a quarter.", None, None),
    (IN, "A match that is not vested does not count. Loans are asked for by telephone. You can have one in a year.", None, None),
    (IN, "You may have six Single Moves in a calendar year.", "up to six times in a calendar year", None),
    (IN, "You may have two Personal Loans in a calendar year.", None, None),
    (IN, "Earnings go along. You may make two Crossings in a plan year.", "twice in a plan year", None),
    (IN, "The smallest conversion is $200, or the whole account if it is less.", None, 200),
]  # fmt: skip


def test_the_own_name_of_after_tax_money_keeps_what_follows_with_it() -> None:
    text = (
        "SAVING\n\nYou may make after-tax contributions, called Extra Savings. They are not Roth.\n\n"
        "MAKING MONEY ROTH\n\nYou may have money in your Extra Savings re-designated as Roth. The match can be re-designated "
        "only after five years. For Extra Savings there is no wait. You may do this once a month."
    )
    found = detect(read_text(text)).findings
    often = {f.attributes.get("frequency") for f in found if f.provision == "in_plan_roth_conversion" and f.counted}
    assert "once a month" in often


@pytest.mark.parametrize(("grant", "beside", "often", "least"), TERMS)
def test_what_a_sentence_beside_a_grant_says_of_its_use(
    grant: str, beside: str, often: str | None, least: float | None
) -> None:
    found = detect(read_text(f"MOVING MONEY\n\n{grant} {beside}\n", name="t")).findings
    first = next(f for f in found if f.counted and f.provision in ("in_service_after_tax", "in_plan_roth_conversion"))
    assert (first.attributes.get("frequency"), first.attributes.get("minimum_dollars")) == (often, least)


FEES = [
    # grant, what stands beside it; the fee, how many are free before it, whether it is told that there is none
    (OUT, "A charge of $30 is made for each check.", 30, None, None),
    (OUT, "Growth goes with it in proportion. A charge of $30 is made for each check.", 30, None, None),
    (OUT, "Merriweather charges $45 for each withdrawal and takes it from what is paid.", 45, None, None),
    (OUT, "The fee is $40, or $65 if the withdrawal goes to two accounts.", 40, None, None),
    (OUT, "The first two withdrawals in a calendar year are free and each later one costs $20.", 20, 2, None),
    (OUT, "The third and each later withdrawal of a year bear a charge of $20.", 20, 2, None),
    (OUT, "There is no limit on withdrawals, though Merriweather charges $20 for each after the second in a year.", 20, 2, None),
    (OUT, "It costs $40 a year to keep each account.", None, None, None),
    (OUT, "There is no fee for a withdrawal.", None, None, True),
    (OUT, "There is no charge for a withdrawal, except $15 for a check by overnight mail.", None, None, None),
    (OUT, "If you want a paper check for a withdrawal, the charge is $15.", None, None, None),
    (IN, "No charge is made for a conversion.", None, None, True),
    (IN, "No fee.", None, None, True),
    (IN, "You can do this twice a year. It costs nothing.", None, None, True),
    (IN, "Rollover Account. It costs nothing.", None, None, None),
    (IN, "There’s no fee and no minimum.", None, None, True),
    (IN, "No charge to move after-tax money to Roth.", None, None, True),
    (IN, "No fee is due for a copy of the booklet.", None, None, None),
    (IN, "The first two conversions in a Plan Year are free of charge; $20 is charged for each of the others.", 20, 2, None),
    (IN, "No fee is charged for the first conversion in a year; a later one costs $20.", 20, 1, None),
]  # fmt: skip


@pytest.mark.parametrize(("grant", "beside", "fee", "after", "none"), FEES)
def test_what_a_way_out_costs(grant: str, beside: str, fee: float | None, after: int | None, none: bool | None) -> None:
    found = detect(read_text(f"MOVING MONEY\n\n{grant} {beside}\n", name="t")).findings
    first = next(f for f in found if f.counted and f.provision in ("in_service_after_tax", "in_plan_roth_conversion"))
    assert tuple(first.attributes.get(key) for key in ("fee_dollars", "fee_after", "no_fee")) == (fee, after, none)


IN_A_SECTION_OF_OTHER_MONEY = f"""# Savings Plan

## Roth conversions

You may convert vested company match and pre-tax money to Roth inside the Plan. How often? Once a quarter for these sources. Merriweather's minimum is $900.

## After-tax money

{IN}
"""


def test_the_least_that_is_told_of_other_money_is_none_of_ours() -> None:
    found = detect(read_text(IN_A_SECTION_OF_OTHER_MONEY, name="t", markdown=True)).findings
    ours = [f for f in found if f.counted and f.provision == "in_plan_roth_conversion" and f.stance.value == "permits"]
    assert ours
    assert all("minimum_dollars" not in f.attributes for f in ours)


CHAPTERS = [
    # what the chapter says before its sections, what another of its sections says; how often, how much at least
    ("The Plan allows the withdrawals described here. The least amount is $300.", "", None, 300),
    ("The minimum you may take is $250.", "", None, 250),
    ("A withdrawal may not be less than $500, and is taken from the funds in proportion.", "", None, 500),
    ("", "Withdrawals under Sections 7.1 to 7.3 may not be for less than $500, and not more than two withdrawals may be made in a Plan Year.", "twice in a plan year", 500),
    ("The least amount of a hardship withdrawal is $300.", "", None, None),
    ("The minimum for a loan is $1,000.", "", None, None),
    ("", "Withdrawals from the Rollover Account may not be for less than $500.", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("chapter", "sibling", "often", "least"), CHAPTERS)
def test_what_a_chapter_says_of_every_withdrawal(
    chapter: str, sibling: str, often: str | None, least: float | None
) -> None:
    text = f"""# Savings Plan

## Withdrawals while you work

{chapter}

### After-Tax Account

You may withdraw all or part of your After-Tax Account for any reason.

### Payment

{sibling}
"""
    found = detect(read_text(text, name="t", markdown=True)).findings
    first = next(f for f in found if f.counted and f.provision == "in_service_after_tax")
    assert (first.attributes.get("frequency"), first.attributes.get("minimum_dollars")) == (often, least)


OF_OTHERS = [
    # the heading of the section beside that on a standing instruction, what it says; how often, how much at least
    ("Converting other accounts", "Two such conversions are allowed in a calendar year and each must be at least $1,000.", None, None),
    ("Other money", "Conversions may be made once a quarter and the least is $400.", None, None),
    ("Conversions on request", "Two such conversions are allowed in a calendar year and each must be at least $1,000.", "twice in a calendar year", 1000),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "said", "often", "least"), OF_OTHERS)
def test_what_a_section_on_other_money_says_is_of_that_alone(
    heading: str, said: str, often: str | None, least: float | None
) -> None:
    text = f"""# Savings Plan

## Conversions to Roth

### The standing instruction

If you give a standing instruction, every after-tax contribution is converted to Roth on the day after it arrives.

### {heading}

{said}
"""
    found = detect(read_text(text, name="t", markdown=True)).findings
    first = next(f for f in found if f.counted and f.provision == "in_plan_roth_conversion")
    assert (first.attributes.get("frequency"), first.attributes.get("minimum_dollars")) == (often, least)


LINES = [
    # what stands in another part of the document; how often, how much at least, the fee of the conversion
    ("## Choices\n\n- In-Plan Roth Rollovers: two in each Plan Year; the smallest amount is $900.", "twice in each plan year", 900, None),
    ("## Charges to accounts\n\n- In-Plan Roth Transfer: $45", None, None, 45),
    ("## Charges to accounts\n\n- In-Plan Roth Transfer, each: $45", None, None, 45),
    ("## Charges to accounts\n\n| Service | Charge |\n| --- | --- |\n| Loan | $60 |\n| In-Plan Roth Transfer: | $45 |", None, None, 45),
    ("## Charges to accounts\n\n- In-service withdrawal: $45", None, None, None),
    ("## Balances\n\n| Account | Balance |\n| --- | --- |\n| In-Plan Roth Transfer | $45 |", None, None, None),
    ("## Choices\n\n- Hardship distributions: two in each Plan Year; the smallest amount is $900.", None, None, None),
]  # fmt: skip


@pytest.mark.parametrize(("elsewhere", "often", "least", "fee"), LINES)
def test_a_line_named_after_a_way_out_tells_of_it(
    elsewhere: str, often: str | None, least: float | None, fee: float | None
) -> None:
    text = f"# Savings Plan\n\n## Conversion\n\n{IN}\n\n{elsewhere}\n"
    found = detect(read_text(text, name="t", markdown=True)).findings
    first = next(f for f in found if f.counted and f.provision == "in_plan_roth_conversion")
    assert tuple(first.attributes.get(key) for key in ("frequency", "minimum_dollars", "fee_dollars")) == (
        often,
        least,
        fee,
    )


def test_when_a_sweep_moves_a_contribution_is_told_with_it() -> None:
    swept = "While AutoRoth is on, each after-tax contribution is converted to Roth automatically on the business day after it is credited."
    text = f"# Savings Plan\n\n## Conversion\n\n{IN} You may do so twice in a year. {swept}\n"
    found = detect(read_text(text, name="t", markdown=True)).findings
    automatic = [f for f in found if f.counted and f.attributes.get("automatic") is True]
    assert [f.attributes.get("swept") for f in automatic][:1] == ["the business day after each contribution"]


def test_a_payment_to_two_accounts_may_cost_more() -> None:
    text = f"MOVING MONEY\n\n{OUT} The fee is $40, or $65 if the payment is split between two accounts.\n"
    found = next(f for f in detect(read_text(text, name="t")).findings if f.provision == "in_service_after_tax")
    assert "fee $40 ($65 if it is split)" in terms.facts(found.attributes)


NAMED = [
    # a sentence of another chapter, and whether a conversion, or a withdrawal, is told to be free
    ("There is no charge for a conversion.", True, None),
    ("A conversion (see page 4) costs nothing.", True, None),
    ("There is no charge for converting to Roth or for changing funds.", True, None),
    ("There is no charge for changing funds.", None, None),
    ("Conversions and withdrawals cost nothing.", True, True),
    ("There is no charge for a statement.", None, None),
    ("There is no charge for a hardship withdrawal.", None, None),
]


@pytest.mark.parametrize(("sentence", "convert", "withdraw"), NAMED)
def test_what_a_way_out_costs_may_be_told_of_it_by_its_name(
    sentence: str, convert: bool | None, withdraw: bool | None
) -> None:
    text = f"MOVING MONEY\n\n{IN}\n\nTAKING MONEY OUT\n\n{OUT}\n\nRUNNING THE PLAN\n\n{sentence}\n"
    found = [f for f in detect(read_text(text, name="t")).findings if f.counted]
    for provision, free in (("in_plan_roth_conversion", convert), ("in_service_after_tax", withdraw)):
        assert next(f for f in found if f.provision == provision).attributes.get("no_fee") is free


BORROWED = [
    # the heading over what is said of a loan, and what the withdrawal that it names costs
    ("Borrowing", None),
    ("Borrowing from the Plan", None),
    ("Loans and withdrawals", 35),
]


@pytest.mark.parametrize(("heading", "fee"), BORROWED)
def test_what_a_loan_costs_is_no_price_of_the_withdrawal_that_is_named_beside_it(
    heading: str, fee: float | None
) -> None:
    text = f"# Savings Plan\n\n## {heading}\n\n{OUT} So you cannot borrow it. There is a set-up charge of $35.\n"
    found = [f for f in detect(read_text(text, name="t", markdown=True)).findings if f.counted]
    first = next(f for f in found if f.provision == "in_service_after_tax")
    assert first.attributes.get("fee_dollars") == fee


EACH = [
    # a sentence of another chapter with a heading of its own, and the fee of the withdrawal
    ("Asking for money", "A $15 processing fee comes out of each withdrawal.", 15),
    ("Asking for money", "Castellan takes $15 out of each withdrawal for its work.", 15),
    ("Asking for money", "A fee of $15 is charged for each withdrawal from the rollover account.", None),
    ("Asking for money", "A $15 fee comes out of each loan.", None),
    ("Hardship", "A $15 processing fee comes out of each withdrawal.", None),
    ("After you leave", "A $15 processing fee comes out of each withdrawal.", None),
]


@pytest.mark.parametrize(("heading", "sentence", "fee"), EACH)
def test_a_fee_of_each_withdrawal_is_told_wherever_it_stands(heading: str, sentence: str, fee: float | None) -> None:
    text = f"# Savings Plan\n\n## After-tax account\n\n{OUT}\n\n## {heading}\n\n{sentence}\n"
    found = [f for f in detect(read_text(text, name="t", markdown=True)).findings if f.counted]
    assert next(f for f in found if f.provision == "in_service_after_tax").attributes.get("fee_dollars") == fee


AT_AN_AGE = [
    # what is said of after-tax money, and the terms on which all money may leave from 59½ on
    ("After-tax money may be withdrawn once you are 59½.", "up to three times in a year", 300),
    ("After-tax money may be withdrawn once you are 60.", None, None),
    ("After-tax money may be withdrawn once you are 59½, but not less than $100 at a time.", None, 100),
]


@pytest.mark.parametrize(("sentence", "often", "least"), AT_AN_AGE)
def test_from_an_age_on_after_tax_money_leaves_on_the_terms_of_all_money(
    sentence: str, often: str | None, least: float | None
) -> None:
    everything = "Once you are 59½ you may withdraw all or part of your vested account. You may make three of these withdrawals in a year. The minimum is $300."
    text = f"# Savings Plan\n\n## After-tax account\n\n{sentence}\n\n## Age 59½\n\n{everything}\n"
    found = [f for f in detect(read_text(text, name="t", markdown=True)).findings if f.counted]
    first = next(f for f in found if f.attributes.get("sources") == ["after_tax"])
    assert (first.attributes.get("frequency"), first.attributes.get("minimum_dollars")) == (often, least)


VALUED = [
    ("“Valuation Date” means the last business day of March, June, September and December.", "once in each calendar quarter"),
    ("“Valuation Date” means the last day of each calendar month.", "once in each calendar month"),
    ("“Valuation Date” means each day on which the New York Stock Exchange is open.", None),
    ("“Trading Date” means the last business day of March, June, September and December.", None),
]  # fmt: skip


@pytest.mark.parametrize(("definition", "often"), VALUED)
def test_what_is_done_on_valuation_dates_is_done_as_often_as_these_come(definition: str, often: str | None) -> None:
    text = f"""# Savings Plan

## Definitions

{definition}

## Withdrawals

A Member may, as of any Valuation Date and upon thirty days' notice, withdraw all or part of the After-Tax Account.
"""
    found = [f for f in detect(read_text(text, name="t", markdown=True)).findings if f.counted]
    assert next(f for f in found if f.provision == "in_service_after_tax").attributes.get("frequency") == often


def test_the_least_may_be_told_by_what_little_can_be_taken_out() -> None:
    text = f"MOVING MONEY\n\n{OUT} You can take out as little as $150 or all of it.\n"
    found = [f for f in detect(read_text(text, name="t")).findings if f.counted]
    assert next(f for f in found if f.provision == "in_service_after_tax").attributes.get("minimum_dollars") == 150


NOTICE = [
    ("A Member may, upon not less than thirty days' written notice to the Committee, withdraw all of it.", 30),
    ("One withdrawal may be made in a Plan Year, on 15 days’ notice.", 15),
    ("You must give us at least ten (10) days' advance notice of each withdrawal.", 10),
    ("Withdrawals require a 30-day written notice.", 30),
    ("The Committee may, on 30 days' notice to participants, limit withdrawals.", None),
    ("Upon 30 days' notice the Company may suspend withdrawals.", None),
    ("You have at least 30 days after you receive this notice to decide on a distribution.", None),
    ("A withdrawal is paid within 30 days.", None),
    ("You may withdraw it once in any 90 days, and a notice will be sent to you.", None),
]


@pytest.mark.parametrize(("sentence", "days"), NOTICE)
def test_how_long_before_a_withdrawal_is_asked_for(sentence: str, days: int | None) -> None:
    assert notice_asked(sentence) == days


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("One withdrawal is permitted in a Plan Year, on 30 days’ notice.", 30),
        ("You may change or stop your contributions on seven days' notice.", None),
        ("A loan may be repaid early on 10 days' notice.", None),
    ],
)
def test_the_notice_is_that_of_the_withdrawal(said: str, days: int | None) -> None:
    text = f"# Savings Plan\n\n## Withdrawals\n\nYou may withdraw your after-tax contributions at any age. {said}\n"
    found = [f for f in detect(read_text(text, markdown=True)).findings if f.provision == "in_service_after_tax"]
    assert {f.attributes.get("notice_days") for f in found if f.counted and "after_tax" in f.attributes["sources"]} >= {
        days
    }


OF_AN_ITEM = """# Savings Plan

## The Old Account

These rules apply to your Tarrant After-Tax Account:

- Convert it. You may convert your Tarrant After-Tax Account to a Roth conversion account at any time.
- Withdraw it. You may withdraw from it, at any age and for any reason, once every four months. The smallest \
withdrawal is $350.
"""


def test_a_withdrawal_under_a_conversion_in_one_list_has_its_own_terms() -> None:
    found = detect(read_text(OF_AN_ITEM, name="t", markdown=True)).findings
    out = next(f for f in found if f.counted and f.provision == "in_service_after_tax")
    assert (out.attributes.get("frequency"), out.attributes.get("minimum_dollars")) == ("once every four months", 350)


LETTERED = """# Savings Plan

## Withdrawals

While you work here you may withdraw:

(a) your company account, after five years in the Plan;

(b) your after-tax account, at any time.

{said}
"""


@pytest.mark.parametrize(
    ("said", "often"),
    [
        ("You are limited to two withdrawals in a year under (a).", "at any time"),
        ("You are limited to two withdrawals in a year under (b).", "twice in a year"),
        ("You are limited to two withdrawals in a year.", "twice in a year"),
        ("Withdrawals, other than those under (a), may be made no more than twice in a year.", "twice in a year"),
        ("Withdrawals, other than those under (b), may be made no more than twice in a year.", "at any time"),
    ],
)
def test_terms_of_an_item_named_by_its_letter_are_those_of_that_item(said: str, often: str) -> None:
    found = detect(read_text(LETTERED.format(said=said), name="t", markdown=True)).findings
    out = next(f for f in found if f.counted and f.provision == "in_service_after_tax")
    assert out.attributes.get("frequency") == often
