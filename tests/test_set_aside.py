"""Why a passage was set aside is told by what its words are about."""

from __future__ import annotations

import pytest

from analyzer.set_aside import closer_reason, is_heading

GRANTED = "it takes after-tax money for granted and does not say that it may be put in"
PASSING = "it is about testing, corrections, definitions, investments, statements or examples"
PROPOSED = "it is only proposed, under study or waiting for approval, and no rule of the plan today"
REPLACED = "the rule effective July 1, 2026 takes its place"
NARROWER = "it denies something narrower, and takes nothing from the grant"
OTHERS = "it is about converting other money"
ANOTHER = "it is about another plan"
GENERAL = "it speaks of plans in general, of the law, or of what another document may choose"
PROPOSED = "it is only proposed or under study, and no rule of the plan today"
MENTIONS = "it mentions conversion and does not grant it"
WITHDRAWS = "it mentions withdrawals and does not grant them"
IN, OVER, OUT = "after_tax_contributions", "in_plan_roth_conversion", "in_service_after_tax"

REASONS = [
    # a provision, the reason of the rule, the words, the heading over them, how the closer reason begins
    (IN, GRANTED, "Payments are taken from your paycheck after taxes.", "Paying it back", "it is about paying back"),
    (IN, PASSING, "Repayments are made on an after-tax basis.", "Terms", "it is about paying back a loan"),
    (IN, GRANTED, "Payments are taken from your paycheck after taxes.", "Thrift savings", "it takes after-tax money"),
    (IN, PASSING, "Excess contributions are not recharacterized as after-tax.", "", "it is about tests"),
    (IN, GRANTED, "Thrift Contributions are annual additions.", "", "it counts contributions towards the limit"),
    (IN, GRANTED, "After-tax contributions are always fully vested.", "", "it says only that the money is vested"),
    (IN, GRANTED, "You may move vested match money to after-tax savings.", "", "it takes after-tax money"),
    (
        IN,
        GRANTED,
        "After-tax contributions included in a payment are not taxed.",
        "",
        "it tells how a payment is taxed",
    ),
    (IN, GRANTED, "Your after-tax contributions are part of each payment.", "", "it tells what a payment consists of"),
    (IN, PROPOSED, "WHEREAS, the Company desires to add after-tax savings;", "", "it tells why a change was made"),
    (
        OUT,
        PROPOSED,
        "The contributions are considered to come out first.",
        "",
        "it tells how the law looks on the money",
    ),
    (IN, PROPOSED, "The Company is considering after-tax savings.", "", "it is only proposed"),
    (IN, GRANTED, "4.05 Nondeductible Contributions.", "", "it is a heading"),
    (
        IN,
        GRANTED,
        "“Thrift Contribution” means one that is included in income.",
        "",
        "it only tells what the words mean",
    ),
    (IN, PASSING, "She puts in 4% after tax.", "An example", "it stands in an example"),
    (IN, PASSING, "Premiums for the disability plan are paid after tax.", "", "it is about pay that goes elsewhere"),
    (IN, PASSING, "My brother-in-law's company lets him save after tax.", "", "it is about another employer's plan"),
    (IN, PASSING, "My sister retired from here and saved after tax for years.", "", "it is what somebody tells"),
    (
        IN,
        GENERAL,
        "If so elected, annual additions include after-tax contributions.",
        "",
        "it speaks of plans in general",
    ),
    (IN, GRANTED, "The Plan takes no after-tax money from other employers.", "", "it is about rollovers"),
    (IN, GRANTED, "Social Security wages over $150,000: the extra is after tax.", "", "it is about catch-up"),
    (IN, GRANTED, "After-tax contributions are in box 5 of Form 1099-R.", "", "it tells how a payment is reported"),
    (IN, GRANTED, "6D-2 Limits on After-Tax Contributions (complete only if 6D-1 is marked).", "", "it is a heading"),
    (
        OUT,
        WITHDRAWS,
        "You must first take what you can from the after-tax account.",
        "Hardship",
        "it is about withdraw",
    ),
    (OVER, GENERAL, "Conversions are irrevocable.", "", "it tells what a conversion does"),
    (OVER, MENTIONS, "A converted amount goes to the Roth Account.", "", "it tells what becomes of money"),
    (OVER, MENTIONS, "G-6. In-Plan Roth Rollovers.", "", "it is a heading"),
    (OUT, WITHDRAWS, "Nothing is suspended because of a hardship withdrawal.", "", "it is about withdrawals in need"),
    (OUT, WITHDRAWS, "No part may be withdrawn, even as a hardship withdrawal.", "", "it mentions withdrawals"),
    # one reason that names many things: which of them it is, or none
    (IN, PASSING, "Nobody is enrolled automatically in after-tax savings.", "", "it is about what starts without"),
    (IN, PASSING, "No Member is required to make Thrift Deposits.", "", "it says only that nobody has to"),
    (IN, PASSING, "A conversion moves money that you have saved.", "", "it is about moving money to Roth"),
    (
        IN,
        PASSING,
        "After leaving, the after-tax part may be rolled over to a Roth IRA.",
        "",
        "it is about taking money",
    ),
    (IN, PASSING, "Loan payments come out of your check after tax.", "", "it is about paying back a loan"),
    (IN, PASSING, "Whether you have an After-Tax Account depends on your group.", "", "it is said by the way"),
    (OVER, PASSING, "A Roth conversion moves money to a Roth account.", "", "it tells what a conversion is"),
    (OVER, PASSING, "No conversion may be made before that age.", "", "it tells until when this is not open"),
    (OVER, PASSING, "I read about turning after-tax savings into Roth.", "", "it is what somebody tells of himself"),
    (OUT, PASSING, "Excess contributions are paid back, Thrift Deposits first.", "", "it is about tests"),
    (OUT, PASSING, "Others take it by the tenth year after your death.", "", "it is about what heirs are paid"),
    (IN, PROPOSED, "WHEREAS, the Bank wishes to raise the limit on Thrift Deposits;", "", "it tells why a change"),
    (IN, PROPOSED, "Members should consider Roth before after-tax savings.", "", "it is advice"),
    (IN, PROPOSED, "The Board is considering after-tax savings.", "", "it is only proposed"),
    (IN, NARROWER, "Automatic enrollment never starts an after-tax contribution.", "", "it is about what starts"),
    (IN, NARROWER, "You may not make after-tax contributions while on leave.", "", "it denies something narrower"),
    (OVER, OTHERS, "After-tax money daily; other accounts from 59½", "", "it is counted for what it says"),
    (OVER, OTHERS, "Pre-tax accounts from age 59½", "", "it is about converting other money"),
    (
        IN,
        ANOTHER + ": 457(b) plan",
        "After-tax money is accepted only if it comes directly from that plan.",
        "Rollovers into the Plan",
        "it is about another plan’s money, brought in by rollover",
    ),
    (IN, ANOTHER + ": 457(b) plan", "That plan takes after-tax money.", "Other plans", "it is about another plan: 457"),
    (
        IN,
        ANOTHER,
        "Disability premiums are taken from pay after tax.",
        "Benefits",
        "it is about pay that goes elsewhere",
    ),
    (IN, ANOTHER, "The leaflet shows the after-tax return of each fund.", "Funds", "it tells what an investment earns"),
    # what a later rule leaves alone
    (
        "roth_deferrals",
        REPLACED,
        "No contributions other than Roth ones have been taken.",
        "",
        "it denies something narr",
    ),
    (IN, REPLACED, "Nobody is automatically enrolled in after-tax savings.", "", "it is about what starts"),
    (OUT, REPLACED, "A Member may make withdrawals under this Article and not otherwise.", "", "it leaves room"),
    (OUT, REPLACED, "The minimum and the number of withdrawals stay as they are.", "", "it says which terms"),
    (OUT, REPLACED, "Earnings on them are withdrawn in proportion.", "", "it tells how much of the earnings"),
    (OUT, REPLACED, "Amounts that you convert may be withdrawn on the same terms.", "", "it tells what becomes"),
    (OUT, REPLACED, "Your Old Deposit Account may be withdrawn at any time.", "", "it is about an older balance"),
    (OUT, REPLACED, "After-tax savings may be withdrawn after 24 months.", "", REPLACED),
    (IN, REPLACED, "The Plan does not take after-tax savings.", "", REPLACED),
    # a reason that says what it is stands
    (IN, "it is about another plan: Pension Plan", "Repayments are made after tax.", "", "it is about another plan"),
]


@pytest.mark.parametrize(("provision", "reason", "words", "head", "told"), REASONS)
def test_a_refusal_is_told_by_what_the_passage_is_about(
    provision: str, reason: str, words: str, head: str, told: str
) -> None:
    assert closer_reason(provision, reason, words, [head]).startswith(told)


def test_a_title_in_capitals_with_a_rate_is_told_at_once() -> None:
    """Its letters are not tried one by one: that doubled the time with each of them."""
    assert not is_heading("VOLUNTARY EMPLOYEE AFTER-TAX CONTRIBUTIONS OF EACH PARTICIPANT: 10%")
    assert is_heading("VOLUNTARY EMPLOYEE AFTER-TAX CONTRIBUTIONS OF EACH PARTICIPANT")
