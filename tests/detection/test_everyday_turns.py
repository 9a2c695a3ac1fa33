"""Everyday turns: what has ended in other words, what each money may do, who wants to and may do so."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    # what has ended, or has not
    ("The in-plan conversion option went away on January 1, 2024.", CONVERSION, "prohibited"),
    ("The conversion feature is gone.", CONVERSION, "prohibited"),
    ("In-plan conversions lapsed in 2023.", CONVERSION, "prohibited"),
    ("The Roth conversion option no longer exists.", CONVERSION, "prohibited"),
    ("The conversion feature was retired in 2022.", CONVERSION, "prohibited"),
    ("The Roth conversion feature expired at the end of 2024.", CONVERSION, "prohibited"),
    ("The conversion program was wound down in 2023.", CONVERSION, "prohibited"),
    ("The Plan did away with in-plan Roth conversions in 2022.", CONVERSION, "prohibited"),
    ("In-plan conversions were abolished in 2021.", CONVERSION, "prohibited"),
    ("We took away the conversion feature last year.", CONVERSION, "prohibited"),
    ("The conversion feature was pulled in March 2024.", CONVERSION, "prohibited"),
    ("In-plan conversion disappeared with the move to the new record-keeper.", CONVERSION, "prohibited"),
    ("After-tax contributions went away in 2015.", AFTER_TAX, "frozen"),
    ("The after-tax option is gone.", AFTER_TAX, "frozen"),
    ("The after-tax feature lapsed when the plans merged.", AFTER_TAX, "frozen"),
    ("The after-tax source no longer exists.", AFTER_TAX, "frozen"),
    ("The Plan did away with after-tax contributions in 2018.", AFTER_TAX, "frozen"),
    ("After-tax contributions were abolished in 2021.", AFTER_TAX, "frozen"),
    ("We took away the after-tax option in 2019.", AFTER_TAX, "frozen"),
    ("The after-tax option was pulled in 2019.", AFTER_TAX, "frozen"),
    (
        "The age limit on after-tax contributions went away in 2015; you may contribute up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    ("The matching of after-tax contributions went away in 2020. You may still make them.", AFTER_TAX, "permitted"),
    ("The fee for conversions went away in 2024.", CONVERSION, "not_addressed"),
    (
        "The six-month suspension went away in 2019; you may withdraw after-tax money at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Withdrawals of after-tax money went away in 2019.", WITHDRAWAL, "prohibited"),
    ("The after-tax withdrawal option was eliminated in 2019.", WITHDRAWAL, "prohibited"),
    (
        "The limit of two withdrawals a year is gone. You may withdraw after-tax money at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    # withdrawals that have ended
    ("The after-tax withdrawal option was eliminated in 2019.", WITHDRAWAL, "prohibited"),
    ("Withdrawals of after-tax money were discontinued in 2019.", WITHDRAWAL, "prohibited"),
    ("In-service withdrawals of after-tax contributions ended on June 30, 2019.", WITHDRAWAL, "prohibited"),
    ("The Plan discontinued in-service withdrawals of after-tax contributions in 2015.", WITHDRAWAL, "prohibited"),
    (
        "The right to withdraw after-tax contributions was eliminated effective January 1, 2019.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("Withdrawals from the after-tax account are no longer permitted.", WITHDRAWAL, "prohibited"),
    ("You can no longer withdraw after-tax money while you work.", WITHDRAWAL, "prohibited"),
    ("Until 2019 you could withdraw after-tax money at any time.", WITHDRAWAL, "not_addressed"),
    # each money with its own time
    (
        "Pre-tax and match money opens up at 59½, and after-tax money may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Pre-tax money opens up at 59½; after-tax money is open at any time.", WITHDRAWAL, "permitted"),
    ("After-tax money opens up at 59½.", WITHDRAWAL, "conditional"),
    ("After-tax money becomes available at 59½, the match after five years.", WITHDRAWAL, "conditional"),
    ("The match becomes available after five years and after-tax money at any time.", WITHDRAWAL, "permitted"),
    ("Pre-tax: 59½. After-tax: any time. Match: five years.", WITHDRAWAL, "not_addressed"),
    (
        "You have to be 59½ to touch pre-tax money, but after-tax money is yours to take whenever you like.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Pre-tax money must wait for 59½, while after-tax money need not.", WITHDRAWAL, "permitted"),
    ("Unlike pre-tax money, after-tax money can be taken before 59½.", WITHDRAWAL, "permitted"),
    ("Like pre-tax money, after-tax money can be taken only after 59½.", WITHDRAWAL, "conditional"),
    (
        "No part of your account may be withdrawn before 59½, and that includes after-tax money.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "No part of your account may be withdrawn before 59½, with the exception of after-tax money.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Apart from your after-tax account, nothing may be withdrawn before 59½.", WITHDRAWAL, "permitted"),
    ("After five years of participation you may withdraw match and after-tax money.", WITHDRAWAL, "conditional"),
    ("You may withdraw after-tax money at any age and match after five years.", WITHDRAWAL, "permitted"),
    ("After-tax and rollover money is always available.", WITHDRAWAL, "permitted"),
    (
        "Your after-tax money is available to you at any time, your pre-tax money at 59½ and the match when you leave.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Your pre-tax money is available at 59½, and so is your after-tax money.", WITHDRAWAL, "conditional"),
    ("Pre-tax money can be converted at 59½, after-tax money at any time.", CONVERSION, "permitted"),
    ("After-tax money can be converted at any time and the rest at 59½.", CONVERSION, "permitted"),
    ("You can convert after-tax money now; pre-tax conversions start at 59½.", CONVERSION, "permitted"),
    ("You can convert at 59½, no matter the source.", CONVERSION, "conditional"),
    ("Everyone may save pre-tax; after-tax saving is open after one year.", AFTER_TAX, "permitted"),
    (
        "Pre-tax money may be withdrawn at 59½, and after-tax money may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Pre-tax money may be withdrawn at 59½, and after-tax money at any time.", WITHDRAWAL, "permitted"),
    ("The match may be withdrawn after five years and after-tax money at any time.", WITHDRAWAL, "permitted"),
    ("After-tax money may be withdrawn at 59½, the match after five years.", WITHDRAWAL, "conditional"),
    (
        "After-tax money may be withdrawn to you at any time, your pre-tax money at 59½ and the match when you leave.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax money may be withdrawn at any time, your pre-tax money at 59½ and the match when you leave.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You can take out rollover and after-tax money at any time, pre-tax money at 59½, and match when you leave.",
        WITHDRAWAL,
        "permitted",
    ),
    ("You may withdraw after-tax money at any time and the rest at 59½.", WITHDRAWAL, "permitted"),
    ("You may withdraw after-tax money at 59½ and the rest when you leave.", WITHDRAWAL, "conditional"),
    ("After-tax money can be converted at any time and the rest at 59½.", CONVERSION, "permitted"),
    ("After-tax money can be converted at any time and pre-tax money at 59½.", CONVERSION, "permitted"),
    ("All accounts except the match can be withdrawn at any time while you are employed.", WITHDRAWAL, "permitted"),
    ("All accounts except after-tax may be withdrawn at any time.", WITHDRAWAL, "prohibited"),
    ("Pre-tax money may be withdrawn at 59½, and so may after-tax money.", WITHDRAWAL, "conditional"),
    ("After-tax money can be withdrawn before 59½, unlike pre-tax money.", WITHDRAWAL, "permitted"),
    ("Unlike pre-tax money, after-tax money can be withdrawn before 59½.", WITHDRAWAL, "permitted"),
    ("Like pre-tax money, after-tax money can be withdrawn only after 59½.", WITHDRAWAL, "conditional"),
    ("The age 59½ withdrawal rule does not apply to after-tax money.", WITHDRAWAL, "permitted"),
    ("The age 59½ withdrawal rule applies to all sources.", WITHDRAWAL, "conditional"),
    (
        "You may convert pre-tax money at 59½. The age 59½ rule does not apply to after-tax money.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Withdrawals while employed\n\nPre-tax and match money opens up at 59½. After-tax money opens up "
        "after two years.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Withdrawals while employed\n\nAt any time: rollover, after-tax. At 59½: pre-tax, Roth, match.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Withdrawals while employed\n\nPre-tax: 59½. After-tax: any time. Match: five years.", WITHDRAWAL, "permitted"),
    ("Your match is available after three years of service.", WITHDRAWAL, "not_addressed"),
    ("Your after-tax account is available on the website at any time.", WITHDRAWAL, "not_addressed"),
    (
        "Rollover money is available at any time. After-tax money is not available until you leave.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("After-tax money is available for loans at any time.", WITHDRAWAL, "not_addressed"),
    ("After-tax savings are available at any time to employees who have left.", WITHDRAWAL, "not_addressed"),
    ("After-tax money is open at any age, but only for hardship.", WITHDRAWAL, "conditional"),
    # turns of speech
    ("The Committee has considered in-plan Roth conversions and has not adopted them.", CONVERSION, "prohibited"),
    ("In-plan Roth conversion is something the Company has looked at but not added.", CONVERSION, "prohibited"),
    ("Conversions were looked at by the Committee in 2024 and adopted in 2025.", CONVERSION, "permitted"),
    ("No after-tax money may be held in the Plan.", AFTER_TAX, "prohibited"),
    (
        "Shareholders and partners may not make after-tax contributions. Everyone else in the firm may, up to"
        " 10% of base salary.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Highly compensated employees may not make after-tax contributions; all others may, up to 8% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    ("Union members may not make after-tax contributions, and neither may anyone else.", AFTER_TAX, "prohibited"),
    ("If you want to withdraw after-tax money, you may do so at any time.", WITHDRAWAL, "permitted"),
    ("If you wish to convert your after-tax account to Roth, you may do so once a quarter.", CONVERSION, "permitted"),
    ("A participant who wants to withdraw after-tax contributions may do so at any time.", WITHDRAWAL, "permitted"),
    ("If you want to withdraw after-tax money, you may not do so before age 59½.", WITHDRAWAL, "conditional"),
    (
        "If you have left the Company and want to withdraw after-tax money, you may do so at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Notwithstanding Section 7.2, under which no withdrawal may be made before age 59½, a Participant may"
        " withdraw any part of the After-Tax Account at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In spite of Section 8.1, which bars distributions before severance, a Participant may withdraw "
        "after-tax contributions at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Notwithstanding the foregoing, a Participant may not withdraw the After-Tax Account before age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_a_turn_establishes(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
