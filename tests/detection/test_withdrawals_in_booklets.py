"""Withdrawals from the after-tax account in booklet words: what opens it, its price, how one asks, what moved in."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, WITHDRAWAL

ROTH = "roth_deferrals"

OPENED = (
    (
        (
            "Turning 59½ opens up your whole account. From that birthday you can withdraw any of your money, "
            "after-tax savings included, even though you are still working."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Five years in the Plan unlocks your after-tax account: once you have completed 60 months as a "
            "participant you can withdraw from it while you work. Before that, it can be paid only if you "
            "leave or die."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "At 59½, everything in the Plan becomes available to you, including your after-tax money, whether "
            "or not you have left the Company."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Once you reach age 59½ your whole account is open to you. From then on you may take out any of "
            "it, after-tax savings too, while you keep working."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Reaching age 55 unlocks your after-tax account. From that day you can draw on it as often as you "
            "like without leaving the Company."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("Your 59½ birthday is the key to your after-tax account: after it you can take money out whenever you want."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "When you turn 59½ the door to your after-tax account opens. Starting on that birthday you can "
            "withdraw it at any time."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You don't have to wait until you are 59½. After-tax savings can be withdrawn at any time, even "
            "while you are still working."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Turning 59½ opens up your pre-tax account. Your after-tax account is open at any age: withdraw "
            "from it whenever you like."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("From age 59½, after-tax savings included, your entire balance can be withdrawn while you are employed."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "As of your 59½ birthday, you are free to withdraw all of your balance, including after-tax "
            "contributions, though still employed."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("Ten years of service opens your after-tax account. After that you may withdraw from it once a year."),
        WITHDRAWAL,
        "conditional",
    ),
    ("Three years of participation unlocks after-tax withdrawals.", WITHDRAWAL, "conditional"),
    ("After-tax withdrawals become available after five years in the Plan.", WITHDRAWAL, "conditional"),
    (
        (
            "Complete five years in the Plan and you can dip into your after-tax account while you're still on "
            "the payroll. Until then, the money stays put unless you leave or die."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Until you have completed 60 months as a participant, your after-tax account is payable only on "
            "death or termination. After that, you can withdraw from it while employed."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You gain access to your after-tax account after five years of membership. Earlier than that, it "
            "is paid only at separation or death."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Your after-tax account is locked for your first five years in the Plan. After that, you may "
            "withdraw from it while employed."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("Members with fewer than 60 months in the Plan cannot withdraw after-tax money.", WITHDRAWAL, "conditional"),
    ("Your after-tax account can be paid only if you leave or die.", WITHDRAWAL, "prohibited"),
    (
        (
            "Five years in the Plan unlocks your company match account: once you have completed 60 months as a "
            "participant you can withdraw from it while you work. Your after-tax account can be withdrawn at "
            "any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Five years in the Plan unlocks your company match account: once you have completed 60 months as a "
            "participant you can withdraw from it while you work."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Your after-tax money is within reach once you have been in the Plan for five years.", WITHDRAWAL, "conditional"),
    (
        (
            "After you have five years of participation behind you, you may draw on your after-tax account "
            "while you are still employed."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("Hit your five-year mark in the Plan and your after-tax account opens up to you.", WITHDRAWAL, "conditional"),
    (
        ("At your fifth anniversary in the Plan, in-service withdrawals of after-tax savings become possible."),
        WITHDRAWAL,
        "conditional",
    ),
    ("Until you are 59½, only your after-tax account can be touched.", WITHDRAWAL, "permitted"),
    (
        (
            "While you work here, your after-tax savings are the one part of your account you can get at "
            "whenever you like."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You can get at your after-tax savings at any time; for everything else you must wait until 59½.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Everything but your after-tax money is locked until 59½.", WITHDRAWAL, "not_addressed"),
    ("Your after-tax account stays shut until age 55, even if you need the money.", WITHDRAWAL, "conditional"),
    ("Not until you are 55 may you touch your after-tax account.", WITHDRAWAL, "conditional"),
    (
        "You have to be at least 55 with ten years of service to take after-tax money while employed.",
        WITHDRAWAL,
        "conditional",
    ),
    ("After-tax contributions: accessible after 24 months in the account.", WITHDRAWAL, "conditional"),
    ("An after-tax contribution becomes withdrawable two years after it was made.", WITHDRAWAL, "conditional"),
    (
        "Each dollar of after-tax savings must season for 24 months before you can withdraw it.",
        WITHDRAWAL,
        "conditional",
    ),
    ("There is no age or service requirement for taking your after-tax contributions.", WITHDRAWAL, "permitted"),
    (
        (
            "Members who have completed five years of participation may withdraw from their after-tax "
            "accounts; all others must wait."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "If you have been in the Plan less than five years, you may not withdraw your after-tax savings.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Once you've been a member for three years, you're free to pull out your after-tax money any time.",
        WITHDRAWAL,
        "conditional",
    ),
    ("No withdrawals of after-tax savings during your first two years of membership.", WITHDRAWAL, "conditional"),
    (
        (
            "Vesting: after three years of service you are vested in the match. Your after-tax account is "
            "always vested and you may withdraw it at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Once you are eligible to join (after one year of service), you may save after tax. You may "
            "withdraw those savings at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("Nobody may withdraw after-tax savings before leaving, whatever his age or service.", WITHDRAWAL, "prohibited"),
    ("Your after-tax account opens only when you leave the Company.", WITHDRAWAL, "prohibited"),
    ("After-tax savings stay put as long as you work here.", WITHDRAWAL, "prohibited"),
    ("When you turn 59½ you may withdraw your pre-tax account.", WITHDRAWAL, "not_addressed"),
    (
        (
            "You can withdraw from your after-tax account once you have completed 60 months as a participant. "
            "Before you have completed 60 months, it can be paid only if you leave or die."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You can withdraw from your after-tax account once you have completed 60 months as a participant. "
            "Until then, it can be paid only if you leave or die."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Starting with your 59½ birthday you can withdraw any of your money, after-tax savings included, "
            "even though you are still working."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Once you are 59½ you can withdraw any of your money, after-tax savings included, even though you "
            "are still working."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "At 59½, everything in the Plan may be withdrawn, including your after-tax money, whether or not "
            "you have left the Company."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "When you turn 59½ your after-tax account becomes available to you, whether or not you have left "
            "the Company."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Whether or not you have left the Company, your after-tax account can be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "After-tax money may be withdrawn at any time. If you take a withdrawal, you will not be matched "
            "for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax money may be withdrawn at any time. If any of the money you withdraw was contributed in "
            "the last two years, the Company will not match your savings for the six months that follow."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax money may be withdrawn at any time. If you do, the Company will not match your savings "
            "for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax money may be withdrawn at any time. If you do, the Company will not match your savings "
            "for the six months that follow."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax money may be withdrawn at any time. You lose matching contributions for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax money may be withdrawn at any time. If you withdraw money, no Company match is paid for "
            "the next half year."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Your after-tax savings are held in a separate account. You may request a payment from it, for any "
            "purpose, once every six months."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Your after-tax savings are held in a separate account. You may withdraw any amount from it, for "
            "any purpose, once every six months."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Your after-tax savings are always yours. Once every six months you may withdraw any amount from "
            "that account for any purpose."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Five years in the Plan unlocks your after-tax account: once you have completed 60 months as a "
            "participant you can withdraw from it while you work. Sooner, it can be paid only if you leave or "
            "die."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Five years in the Plan unlocks your after-tax account: once you have completed 60 months as a "
            "participant you can withdraw from it while you work. Until you get there, it is paid only if you "
            "leave or die."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Once you turn 59½ you may withdraw from any of your accounts, after-tax included. Until then, "
            "your after-tax account is paid only when you retire or leave."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw after-tax savings at any time. Until then, your pre-tax account is paid only "
            "when you leave."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Your after-tax account may be withdrawn after five years. Before that you must leave the company "
            "to get at it."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("Your after-tax account may be withdrawn after five years. Before that nothing may be taken from it."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Until 2015 after-tax accounts could be withdrawn after five years. Since then, it can be paid "
            "only if you leave."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    ("Your after-tax account stays in the Plan, but no more can be put in.", AFTER_TAX, "frozen"),
    ("Your after-tax money is still yours, but nothing more can be added.", AFTER_TAX, "frozen"),
    ("You keep your after-tax balance, but no more can be put in.", AFTER_TAX, "frozen"),
    ("Your after-tax balance remains, but no new contributions can be made.", AFTER_TAX, "frozen"),
    ("Before 59½ the only money you can withdraw is your after-tax account.", WITHDRAWAL, "permitted"),
    ("Before 59½ the only money you can touch is your after-tax account.", WITHDRAWAL, "permitted"),
    ("You can get your hands on your after-tax account at any time.", WITHDRAWAL, "permitted"),
    ("You can lay your hands on your after-tax account at any time.", WITHDRAWAL, "permitted"),
    ("Only after you are 55 may you touch your after-tax account.", WITHDRAWAL, "conditional"),
    ("You do not have to reach any particular age to take your after-tax contributions.", WITHDRAWAL, "permitted"),
    ("On your fifth anniversary in the Plan you may withdraw after-tax savings.", WITHDRAWAL, "conditional"),
    (
        "After the fifth anniversary of your joining the Plan you may withdraw after-tax savings.",
        WITHDRAWAL,
        "conditional",
    ),
    ("You may withdraw after-tax savings from the second anniversary of the contribution.", WITHDRAWAL, "conditional"),
    ("When you reach your five-year mark in the Plan you may withdraw after-tax savings.", WITHDRAWAL, "conditional"),
    ("With five years under your belt, you may withdraw after-tax savings.", WITHDRAWAL, "conditional"),
    ("A member of five years' standing may withdraw after-tax savings.", WITHDRAWAL, "conditional"),
    ("Five-year members may withdraw after-tax savings while employed.", WITHDRAWAL, "conditional"),
    (
        "Sixty months of membership is what it takes to get at your after-tax account while working.",
        WITHDRAWAL,
        "conditional",
    ),
    ("It takes five years in the Plan before you may withdraw after-tax savings.", WITHDRAWAL, "conditional"),
    (
        (
            "The after-tax account is a five-year commitment: you may not withdraw until you have been a "
            "participant for 60 months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Age 59½ is the magic number: from then on you can withdraw anything in your account, after-tax "
            "money included."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("At 55 and at any time after that, you can take your after-tax account.", WITHDRAWAL, "conditional"),
    (
        "As soon as you celebrate your 59½ birthday, any account, after-tax included, is yours to withdraw.",
        WITHDRAWAL,
        "conditional",
    ),
    ("When you have ten years with the Company, your after-tax account is unlocked.", WITHDRAWAL, "conditional"),
    ("Your account is opened for withdrawals at 59½. That includes after-tax savings.", WITHDRAWAL, "conditional"),
    (
        "You may withdraw after-tax savings at any age. At 59½ the rest of your account opens up as well.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Withdrawals from your after-tax account begin to be available after 24 months of participation.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After you have participated for at least 60 months, you may withdraw all or part of your "
            "after-tax account. If you have participated for a shorter time, only contributions that have been "
            "in the Plan for two years may be withdrawn."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Newer members must wait: after-tax savings cannot be withdrawn in your first three years.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Have you been in the Plan for five years? Then you may withdraw from your after-tax account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "If you are 59½ or older, you can withdraw from any of your accounts, after-tax among them.",
        WITHDRAWAL,
        "conditional",
    ),
    ("If you are under 59½, you can withdraw from your after-tax account only.", WITHDRAWAL, "permitted"),
    ("In-service withdrawals before 59½ are limited to after-tax and rollover money.", WITHDRAWAL, "permitted"),
    ("Regardless of how long you have been a member, you may withdraw after-tax savings.", WITHDRAWAL, "permitted"),
    ("From your first day in the Plan you may withdraw after-tax savings.", WITHDRAWAL, "permitted"),
)

PRICED = (
    (
        (
            "You can withdraw your after-tax contributions at any time. Please note: if any of the dollars you "
            "take were contributed in the last two years, the Company will not match your savings for the six "
            "months that follow."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw your after-tax savings whenever you wish. Be aware: if you do, the Company match "
            "stops for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You can take out after-tax money at any time. Keep in mind that the Company will not match your "
            "contributions for the three months after a withdrawal of money put in within the last 24 months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("After-tax savings may be withdrawn at any time. The catch: you lose matching contributions for six months."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax savings may be withdrawn at any time. A withdrawal puts your contributions on hold for "
            "six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax savings may be withdrawn at any time. Taking a withdrawal means no Company match for "
            "the next half year."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax savings may be withdrawn at any time. Note that money which has been in the Plan for "
            "less than two years costs you six months of match."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Withdraw after-tax savings at any time. You will sit out the match for six months if you do.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Withdraw after-tax savings at any time. A $25 processing fee is taken from each withdrawal.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "After-tax savings may be withdrawn at any time. Unlike a hardship withdrawal, taking one will not "
            "stop the Company match."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax savings may be withdrawn at any time. Your match continues without interruption.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("You can withdraw after-tax savings at any time, and the Company will keep matching your savings as before."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You can withdraw your after-tax savings at any time. If you take a hardship withdrawal from your "
            "pre-tax account, the Company will not match your savings for the six months that follow."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "At any time you can withdraw from your after-tax account. If part of what you withdraw went in "
            "during the past 24 months, matching contributions are suspended for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("You can withdraw after-tax dollars at any time, but you'll have to stop contributing for six months."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "When you make an after-tax withdrawal, you are barred from contributing for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw after-tax money. If you withdraw savings that earned a match in the last 24 "
            "months, you lose that match."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("Each after-tax withdrawal triggers a three-month suspension from the Plan.", WITHDRAWAL, "conditional"),
    (
        (
            "After-tax savings can be withdrawn at any time, but be prepared: you won't be able to contribute "
            "again for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("Withdraw after-tax savings and you are out of the Plan for six months.", WITHDRAWAL, "conditional"),
    (
        (
            "Withdrawals of after-tax savings are allowed any time, free of charge and without any break in "
            "your contributions."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Withdrawals from your after-tax account are unlimited, except that one made within two years of "
            "the deposit costs you the match."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You pay for a withdrawal of after-tax savings with a six-month pause in Company contributions.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("A withdrawal of after-tax savings is followed by six months in which the Company puts in nothing for you."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Company matching stops for six months following any withdrawal from your after-tax account.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("You may withdraw after-tax savings once a year. The 10% federal penalty tax may apply to the earnings."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The old six-month suspension after an after-tax withdrawal is gone; you may withdraw at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "After-tax money may be withdrawn at any time. If any of the dollars you take were contributed in "
            "the last two years, the Company will not match your savings for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax money may be withdrawn at any time. If any of the dollars you take are less than two "
            "years old, the Company will not match your savings for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax money may be withdrawn at any time. Please note: the Company will not match your "
            "savings for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax money may be withdrawn at any time. Please note: if you do, the Company will not match "
            "your savings for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax money may be withdrawn at any time. Note: if any of it was contributed in the last two "
            "years, the Company will not match your savings for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax money may be withdrawn at any time. If any of it was contributed in the last two years, "
            "the Company will not match your savings for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax money may be withdrawn at any time. The Company will not match your savings for six "
            "months if any of the money you take is less than two years old."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax money may be withdrawn at any time. Note: you cannot contribute for six months after a "
            "withdrawal."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax money may be withdrawn at any time. You will receive no match for the next half year.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("After-tax money may be withdrawn at any time. If you do, you will receive no match for half a year."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax money may be withdrawn at any time. A withdrawal means no Company match for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax money may be withdrawn at any time. A withdrawal means that you get no Company match "
            "for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax money may be withdrawn at any time. You will sit out the match for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("After-tax money may be withdrawn at any time. You will sit out the match for six months if you do so."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("After-tax money may be withdrawn at any time. If you do, you will sit out the match for six months."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("After-tax money may be withdrawn at any time. You will go without the match for six months if you do."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax money may be withdrawn at any time. If you do, you miss out on the match for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax money may be withdrawn at any time. Doing so costs you six months of match.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax money may be withdrawn at any time. Every withdrawal costs you the match for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax money may be withdrawn at any time, but it will cost you six months of Company match.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax money may be withdrawn at any time, though your match is put on hold for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax money may be withdrawn at any time, at the price of six months without match.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax money may be withdrawn at any time. The price is a six-month break in the Company match.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("After-tax money may be withdrawn at any time. For six months afterwards nothing you save is matched."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax money may be withdrawn at any time. Your payroll deductions stop for six months once "
            "the check is cut."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax money may be withdrawn at any time. Be careful, though: the match on anything withdrawn "
            "within two years is taken back."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax money may be withdrawn at any time. You forfeit the match on whatever you take.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax money may be withdrawn at any time. A withdrawal has no effect on your match.",
        WITHDRAWAL,
        "permitted",
    ),
    ("After-tax money may be withdrawn at any time. You keep every dollar of match.", WITHDRAWAL, "permitted"),
    (
        ("After-tax money may be withdrawn at any time. If you leave before three years, you forfeit the match."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("After-tax money may be withdrawn at any time. After a hardship withdrawal the match stops for six months."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax money may be withdrawn at any time. The Company does not match after-tax contributions.",
        WITHDRAWAL,
        "permitted",
    ),
    ("After-tax money may be withdrawn at any time. A $50 fee applies.", WITHDRAWAL, "permitted"),
    (
        (
            "After-tax money may be withdrawn at any time. If you stop contributing, you must wait six months "
            "before you may start again."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("After-tax money may be withdrawn at any time. Company contributions are not matched.", WITHDRAWAL, "permitted"),
    (
        (
            "You can take your after-tax savings out any time you like. There's just one catch: for six months "
            "you won't get the match."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("Take out after-tax savings at any time. Afterwards, contributions of every kind stop for three months."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You can withdraw after-tax contributions at any time. Know before you go: taking money that is "
            "less than two years old stops the match for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You can withdraw after-tax contributions at any time. If the amount you take includes "
            "contributions made in the last 24 months, you cannot contribute for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You can withdraw after-tax contributions at any time. There is a $30 charge for each withdrawal "
            "after the first in a year."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You can withdraw after-tax contributions at any time. Please note: the minimum is $250.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You can withdraw after-tax contributions at any time. Please note: earnings are taxable when paid.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You can withdraw after-tax contributions at any time. Note: you may have to wait up to ten days "
            "for your check."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You can withdraw after-tax contributions at any time. Please note: you must be 59½ to withdraw "
            "pre-tax contributions."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You can withdraw after-tax contributions at any time. Please note: you must have been in the Plan "
            "for two years."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You can withdraw after-tax contributions at any time. Important: only one withdrawal is allowed "
            "in any six months."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("You can withdraw after-tax contributions at any time. Remember: money you take out cannot be put back."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Your company match is suspended for six months if you withdraw matched after-tax contributions. "
            "Unmatched after-tax contributions may be withdrawn without this penalty."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "If you take money out of your after-tax account, the Company will stop matching your "
            "contributions until the start of the next calendar quarter."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("A withdrawal of after-tax contributions made less than 24 months ago means that you sit out six months."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You can take your after-tax money out any time. There is a catch: no match for six months.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw after-tax savings whenever you choose. Please note: when you do, your payroll "
            "contributions are stopped for the rest of the year."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw after-tax savings whenever you choose. Remember: a withdrawal does not stop your "
            "contributions."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You may withdraw after-tax savings whenever you choose. Caution: if the withdrawal includes "
            "matched savings, you go without the match for three months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "You may withdraw after-tax savings whenever you choose. The downside: the Company will not match "
            "what you save for a full year."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("You may withdraw after-tax savings whenever you choose. The cost is $25.", WITHDRAWAL, "permitted"),
    (
        (
            "You may withdraw after-tax savings whenever you choose. The price is a break of six months in "
            "your contributions."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw after-tax savings whenever you choose. If you stop saving, the match stops too.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You may withdraw after-tax savings whenever you choose. If you suspend your contributions, you "
            "may not resume them for six months."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You may withdraw after-tax savings whenever you choose. If you take a hardship withdrawal, you "
            "may not contribute for six months."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You may withdraw after-tax savings at any time. Any withdrawal other than for hardship stops your "
            "match for six months."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("You may withdraw after-tax savings at any time. A loan does not stop your match.", WITHDRAWAL, "permitted"),
    (
        "Your after-tax account opens for withdrawals when you have been a member for three years.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax contributions are open to every employee after one year of service. You may withdraw "
            "them at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "After-tax contributions are open to every employee after one year of service. You may withdraw "
            "them at any time."
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "Ten years of service opens the door to early retirement. Your after-tax account may be withdrawn "
            "at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Completing a year of service opens the Plan to you. After that you may save after tax, and you "
            "may take it out at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Five years of service unlocks a bigger match. After-tax money can be withdrawn whenever you like.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A member of five years' standing may draw on his after-tax account during employment.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Before your third anniversary in the Plan you cannot withdraw after-tax savings.", WITHDRAWAL, "conditional"),
    (
        (
            "On reaching 59½ you may withdraw everything. Sooner than that, you may only withdraw your "
            "after-tax account."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("Once you turn 59½ your pre-tax and Roth money opens up. Until then, only after-tax money can be withdrawn."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Once you turn 59½, you may withdraw any account, after-tax included. Before that, nothing may "
            "leave the Plan unless you do."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After five years in the Plan you may withdraw your after-tax account. Until then it is payable "
            "only at death, disability or termination."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After five years in the Plan your match can be withdrawn. Until then it is payable only when you "
            "leave. Your after-tax account is payable only when you leave."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
)

ASKED = (
    (
        (
            "Your after-tax savings are always yours. Once every six months you may request any amount from "
            "that account for any purpose."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Your after-tax savings are held in a separate account. You may request any amount from it, for "
            "any purpose, once every six months."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Your after-tax savings are never locked up: twice a year you may ask for any part of that "
            "account, and you do not have to give a reason."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "About after-tax savings: once every six months you may request any amount from that account for "
            "any purpose."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Money you put in after tax goes to your after-tax account. You can ask to have all or part of "
            "that account paid to you once each quarter, no reason required."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Your after-tax savings are held in a separate account. Call the Service Center to request any "
            "amount from it. No reason is needed."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Your pre-tax savings are held in a separate account. Once every six months you may request any "
            "amount from that account for any purpose."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Your after-tax savings are held in a separate account. You may request a statement of that "
            "account once every six months."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Your after-tax savings are held in a separate account. You may request a loan from that account "
            "for any purpose."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Your after-tax savings are held in a separate account. Once you are 59½ you may request any "
            "amount from that account for any purpose."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    ("After-tax savings: request any amount, any time, for any purpose.", WITHDRAWAL, "permitted"),
    ("Ask for as much of your after-tax account as you like, as often as once a month.", WITHDRAWAL, "permitted"),
    ("You may call for payment of all or any part of your after-tax account at any time.", WITHDRAWAL, "permitted"),
    (
        (
            "Just tell us how much of your after-tax account you want and we will send you a check; you can do "
            "this up to four times a year."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Your after-tax account is there for you: ask for it and it will be paid, no questions asked.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Payment from your after-tax account is made on your written request at any time.", WITHDRAWAL, "permitted"),
    ("A check from your after-tax account is yours for the asking.", WITHDRAWAL, "permitted"),
    ("Need cash? Your after-tax account can be tapped for any reason.", WITHDRAWAL, "permitted"),
    ("You can request a distribution from your after-tax account twice per calendar year.", WITHDRAWAL, "permitted"),
    ("The after-tax account may be drawn down at your pleasure while you remain in service.", WITHDRAWAL, "permitted"),
    ("You may help yourself to your after-tax account once each quarter.", WITHDRAWAL, "permitted"),
    ("A member who applies in writing shall be paid all or part of his after-tax account.", WITHDRAWAL, "permitted"),
    ("You can ask for a hardship withdrawal from your after-tax account.", WITHDRAWAL, "conditional"),
    (
        "On your request the Trustee will pay you your after-tax account, but only after you have left.",
        WITHDRAWAL,
        "prohibited",
    ),
    ("You may request that your after-tax account be invested in any fund.", WITHDRAWAL, "not_addressed"),
    ("You may request a copy of your after-tax account statement at any time.", WITHDRAWAL, "not_addressed"),
    ("Only when you are 55 may you withdraw your after-tax account.", WITHDRAWAL, "conditional"),
    ("Not until age 55 can you withdraw from your after-tax account.", WITHDRAWAL, "conditional"),
    ("You may touch your after-tax account only after you are 55.", WITHDRAWAL, "conditional"),
    ("Not until you leave may you withdraw your after-tax account.", WITHDRAWAL, "prohibited"),
    ("You may request any amount of it.", WITHDRAWAL, "not_addressed"),
    ("Request any amount from your after-tax account at any time.", WITHDRAWAL, "permitted"),
    ("Request all or any part of your after-tax account whenever you like.", WITHDRAWAL, "permitted"),
    (
        "You hold the key to your after-tax account: any part of it can be paid to you whenever you ask.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "What if I need my after-tax savings? Call the Benefits Center and ask for a withdrawal. You can "
            "do so once a quarter."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax account: you may apply for any part of the balance, for whatever purpose, twice a year.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Your voluntary contributions can be returned to you at your request at any time.", WITHDRAWAL, "permitted"),
    (
        (
            "A participant may, by filing a request, receive in cash all or any part of his after-tax account "
            "once in each six-month period."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("You have after-tax savings? They are yours to take out whenever you choose.", WITHDRAWAL, "permitted"),
    ("We pay out after-tax savings on request, in a lump sum, once a year.", WITHDRAWAL, "permitted"),
    ("You may apply for a loan from your after-tax account at any time.", WITHDRAWAL, "not_addressed"),
    ("You may request a rollover of your after-tax account when you leave.", WITHDRAWAL, "not_addressed"),
    (
        "If you request a withdrawal from your after-tax account, it will be paid within ten days.",
        WITHDRAWAL,
        "not_addressed",
    ),
)

MOVED_IN = (
    (
        (
            "Your balance was moved into this Plan as the 'Delmore A/T' source. No new money goes into it, and "
            "you may take one withdrawal from it each year for any reason."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Your balance was moved into this Plan as the 'Delmore A/T' source. No new money goes into it, and "
            "you may take one withdrawal from it each year for any reason."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            'The balance of your old after-tax account came over as the "Halvard After-Tax" source. Nothing '
            "more can be added to it, but you can take it out once a year, for any reason, while you work here."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            'The balance of your old after-tax account came over as the "Halvard After-Tax" source. Nothing '
            "more can be added to it, but you can take it out once a year, for any reason, while you work here."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Your after-tax balance from the Delmore plan is shown on your statement as 'Delmore After-Tax'. "
            "It takes no new contributions. You may make one withdrawal a year from it."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Your after-tax balance from the Delmore plan is shown on your statement as 'Delmore After-Tax'. "
            "It takes no new contributions. You may make one withdrawal a year from it."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Your Delmore balance is kept in the 'Prior Plan After-Tax' source. This source is closed to new "
            "contributions and may be withdrawn once each plan year, no reason needed."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Your Delmore balance is kept in the 'Prior Plan After-Tax' source. This source is closed to new "
            "contributions and may be withdrawn once each plan year, no reason needed."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Your balance was moved into this Plan as the 'Delmore Match' source. No new money goes into it, "
            "and you may take one withdrawal from it each year for any reason."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Your after-tax balance was moved into this Plan as the 'Delmore A/T' source. No new money goes "
            "into it, and it stays there until you leave."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Your after-tax balance was moved into this Plan as the 'Delmore A/T' source. No new money goes "
            "into it, and you may take a withdrawal from it once you turn 59½."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax contributions made to the Delmore plan before the merger may be taken out at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "After-tax contributions made to the Delmore plan before the merger may be taken out at any time.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Money that came from the Delmore plan as after-tax is in your Prior After-Tax source; you may "
            "withdraw it once a year."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("The Prior After-Tax source takes no new money. You may withdraw it once a year.", AFTER_TAX, "frozen"),
    ("The Prior After-Tax source takes no new money. You may withdraw it once a year.", WITHDRAWAL, "permitted"),
    ("The Prior After-Tax source takes no new money and cannot be paid out until you leave.", WITHDRAWAL, "prohibited"),
    (
        "Your Delmore after-tax balance keeps the rules it had there: you may withdraw it after age 55.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Your old-plan after-tax money is still yours, but no more can be put in.", AFTER_TAX, "frozen"),
    ("Your balance is kept in the After-Tax source.", AFTER_TAX, "not_addressed"),
    ("Your Delmore balance is kept in the 'Prior Plan After-Tax' source.", AFTER_TAX, "not_addressed"),
    ("Your balance is held in the 'After-Tax' source.", AFTER_TAX, "not_addressed"),
    ("Your old balance sits in the After-Tax account.", AFTER_TAX, "not_addressed"),
    ("Your money from the Delmore plan is kept in the Prior Plan After-Tax source.", AFTER_TAX, "not_addressed"),
    ("Your Delmore balance was moved to the after-tax source.", AFTER_TAX, "not_addressed"),
    (
        (
            'When the Orvane plan joined ours, its after-tax accounts became the "Orvane AT" source. You may '
            "take from that source at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "The Orvane After-Tax source was closed to contributions in 2019. Once a year you can make a "
            "withdrawal from it."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "The Orvane After-Tax source was closed to contributions in 2019. Once a year you can make a "
            "withdrawal from it."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Your balance from the Orvane plan includes after-tax money. It sits in its own source, gets no "
            "new contributions, and may be withdrawn once a year."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Your balance from the Orvane plan includes after-tax money. It sits in its own source, gets no "
            "new contributions, and may be withdrawn once a year."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Grandfathered after-tax money: closed to new savings; one withdrawal a year for any purpose.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Grandfathered after-tax money: closed to new savings; one withdrawal a year for any purpose.",
        WITHDRAWAL,
        "permitted",
    ),
    ("Your after-tax account came over from Orvane. No contributions go to that account.", AFTER_TAX, "frozen"),
    ("Your after-tax account came over from Orvane. No contributions go into it.", AFTER_TAX, "frozen"),
    ("Your after-tax account came over from Orvane. No contributions are going into it today.", AFTER_TAX, "frozen"),
    ("Your after-tax account came over from Orvane. It receives no contributions.", AFTER_TAX, "frozen"),
    ('Its after-tax accounts became the "Orvane AT" source. No new money goes into that source.', AFTER_TAX, "frozen"),
    ("At 55 and at any time after that, you can withdraw after-tax money.", WITHDRAWAL, "conditional"),
    (
        "At 59½ and any time thereafter you may withdraw from any account, after-tax included.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Age 55 is what counts: after that, you may take after-tax savings out whenever you like.",
        WITHDRAWAL,
        "conditional",
    ),
    ("Here is the rule: after that, you may take after-tax savings out whenever you like.", WITHDRAWAL, "permitted"),
    ("Age 59½ does not matter: from then on or before, you can withdraw after-tax money.", WITHDRAWAL, "permitted"),
)

FROM_A_BONUS = (
    (
        ("When bonuses are paid, you can direct as much as 30% of your bonus to traditional after-tax contributions."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("When bonuses are paid, you can direct as much as 30% of your bonus to traditional after-tax contributions."),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Want to save more at bonus time? You can direct as much as 30% of your bonus to traditional "
            "after-tax contributions."
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Want to save more at bonus time? You can direct as much as 30% of your bonus to traditional "
            "after-tax contributions."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("You can put up to half of your annual incentive into after-tax contributions.", WITHDRAWAL, "not_addressed"),
    ("You can put up to half of your annual incentive into after-tax contributions.", AFTER_TAX, "permitted"),
    ("You may have any part of your bonus sent to your after-tax account.", AFTER_TAX, "permitted"),
    ("You may have any part of your bonus sent to your after-tax account.", WITHDRAWAL, "not_addressed"),
    ("You can take up to 25% of your bonus and put it in your after-tax account.", AFTER_TAX, "permitted"),
    ("You can take up to 25% of your bonus and put it in your after-tax account.", WITHDRAWAL, "not_addressed"),
    ("From each bonus, you may send as much as 50% to your after-tax account.", AFTER_TAX, "permitted"),
    ("From each bonus, you may send as much as 50% to your after-tax account.", WITHDRAWAL, "not_addressed"),
    ("Bonus pay can go to after-tax savings, up to 20%.", AFTER_TAX, "permitted"),
    ("Bonus pay can go to after-tax savings, up to 20%.", WITHDRAWAL, "not_addressed"),
    ("You may have up to 20% of your bonus put into after-tax savings.", AFTER_TAX, "permitted"),
    ("You can have part of each bonus deposited in your after-tax account.", AFTER_TAX, "permitted"),
    ("You may elect to have up to 50% of your bonus directed to your after-tax account.", AFTER_TAX, "permitted"),
    ("You may have your after-tax account paid to an IRA.", AFTER_TAX, "not_addressed"),
    ("You may ask that some or all of your annual bonus go to your after-tax account.", AFTER_TAX, "permitted"),
    ("Up to 30% of your bonus can be directed to traditional after-tax contributions.", AFTER_TAX, "permitted"),
    ("Up to 30% of your bonus can be directed to traditional after-tax contributions.", WITHDRAWAL, "not_addressed"),
    (
        "Your bonus can go into the Plan as after-tax contributions, if you tell us before it is paid.",
        AFTER_TAX,
        "permitted",
    ),
    ("Your bonus can be paid in cash or put in your after-tax account.", WITHDRAWAL, "not_addressed"),
    ("Your bonus can be paid in cash or put in your after-tax account.", AFTER_TAX, "permitted"),
    ("You may take your bonus in cash or have it added to your after-tax account.", WITHDRAWAL, "not_addressed"),
    ("You may take your bonus in cash or have it added to your after-tax account.", AFTER_TAX, "permitted"),
    ("No part of your bonus may be directed to after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("You can direct as much as 30% of your bonus to Roth contributions.", AFTER_TAX, "not_addressed"),
    (
        ("You may have your bonus sent to your bank account. Your after-tax account can be withdrawn at any time."),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Take as much as 25% of every incentive check and put it toward after-tax savings.", WITHDRAWAL, "not_addressed"),
    ("Take as much as 25% of every incentive check and put it toward after-tax savings.", AFTER_TAX, "permitted"),
    ("Direct any part of your annual incentive payment to after-tax savings.", AFTER_TAX, "permitted"),
    ("Direct any part of your annual incentive payment to after-tax savings.", WITHDRAWAL, "not_addressed"),
    (
        ("When your bonus comes, you choose how much of it is paid to you and how much goes to after-tax savings."),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("When your bonus comes, you choose how much of it is paid to you and how much goes to after-tax savings."),
        WITHDRAWAL,
        "not_addressed",
    ),
    ("On each bonus you may make a separate after-tax election of up to 25%.", AFTER_TAX, "permitted"),
    ("On each bonus you may make a separate after-tax election of up to 25%.", WITHDRAWAL, "not_addressed"),
    ("Commission checks may be directed to the Plan as after-tax savings, up to 15%.", AFTER_TAX, "permitted"),
    ("Commission checks may be directed to the Plan as after-tax savings, up to 15%.", WITHDRAWAL, "not_addressed"),
    ("You can have your whole profit-sharing bonus paid into after-tax savings.", AFTER_TAX, "permitted"),
    ("You can have your whole profit-sharing bonus paid into after-tax savings.", WITHDRAWAL, "not_addressed"),
    (
        "You can take your profit-sharing bonus as cash, or put it away as after-tax savings.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("You can take your profit-sharing bonus as cash, or put it away as after-tax savings.", AFTER_TAX, "permitted"),
)


@pytest.mark.parametrize(
    ("text", "provision", "status"),
    (
        *OPENED,
        *PRICED,
        *ASKED,
        *MOVED_IN,
        *FROM_A_BONUS,
    ),
)
def test_a_text_is_read_as_it_is_meant(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 29)))
    assert found[provision].status.value == status
