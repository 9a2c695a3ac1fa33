"""What ended and what came back, rights that were taken away, ways out named by rows, and waits told in days."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

ROWS = (
    (
        (
            "Withdrawals while you are working\nReason | Pre-tax | Roth | After-tax\nAny reason | No | No | "
            "Yes\nHardship | Yes | Yes | Yes"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Withdrawals while you are working\nReason | Pre-tax | After-tax\nAny reason, under 59½ | No | "
            "Yes\nAge 59½ or over | Yes | Yes"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Withdrawals while you are working\nWhen | Pre-tax | After-tax\nBefore age 59½ | No | Yes\nAfter "
            "age 59½ | Yes | Yes"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Withdrawals while you are working\nWhen | Pre-tax | After-tax\nUnder 59½, any reason | No | Yes\n"
            "Hardship | Yes | Yes"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Withdrawals while you are working\nWhen | Pre-tax | After-tax\nUnder 59½ | Hardship only | Any "
            "reason\n59½ and over | Any reason | Any reason"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Withdrawals while you are working\nReason | Pre-tax | After-tax\nNo reason needed, any age | No | "
            "Yes\nHardship | Yes | Yes\nDisability | Yes | Yes"
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Withdrawals while you are working\nReason | Pre-tax | After-tax\nAny reason, under 59½ | No | No\n"
            "Any reason, 59½ or over | Yes | Yes"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Withdrawals while you are working\nReason | Pre-tax | After-tax\nHardship | Yes | Yes\n59½ or "
            "over | Yes | Yes"
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax contributions must have been in your account for at least 90 days before they can be "
            "converted to Roth."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        "After-tax money must have been in the Plan for two years before you may convert it to Roth.",
        CONVERSION,
        "conditional",
    ),
    (
        ("Contributions must season for 30 days before they may be converted. After-tax contributions are eligible."),
        CONVERSION,
        "conditional",
    ),
    (
        "After-tax contributions have to be held for 12 months before conversion to Roth is allowed.",
        CONVERSION,
        "conditional",
    ),
    (
        ("Your after-tax contributions need to have been in the Plan six months before an in-plan Roth conversion."),
        CONVERSION,
        "conditional",
    ),
    (
        ("Before after-tax contributions can be converted to Roth, they must have been credited for 24 months."),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "After-tax contributions must have been in your account for at least 24 months before they can be "
            "withdrawn while you work."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax contributions must be posted to your account before they can be converted to Roth, "
            "normally the next business day."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Your conversion election must have been received before it can be processed. You may convert "
            "after-tax money at any time."
        ),
        CONVERSION,
        "permitted",
    ),
    ("After-tax saving was closed in 2008 and opened again on January 1, 2022.", AFTER_TAX, "permitted"),
    (
        (
            "After-tax saving was closed in 2008 and opened again on January 1, 2022. Today you may put in up "
            "to 9% of base pay on this basis."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("After-tax contributions were stopped in 2010 and resumed on July 1, 2021.", AFTER_TAX, "permitted"),
    ("The after-tax feature was suspended in 2009 and brought back in 2018.", AFTER_TAX, "permitted"),
    ("After-tax contributions, discontinued in 2001, were reintroduced on January 1, 2024.", AFTER_TAX, "permitted"),
    ("After-tax saving was opened in 1998 and closed on January 1, 2012.", AFTER_TAX, "frozen"),
    ("After-tax contributions were discontinued in 2015 and have not been reopened.", AFTER_TAX, "frozen"),
    ("After-tax saving closed in 2008; it opens again on January 1, 2027.", AFTER_TAX, "permitted"),
    (
        (
            "Through August 31, 2024 you could withdraw your after-tax contributions at any time. Effective "
            "September 1, 2024 that right was removed."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Through August 31, 2024 you could withdraw your after-tax contributions at any time. Effective "
            "September 1, 2024 that right was removed."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        ("Until 2020 you could convert after-tax balances to Roth. That option was eliminated on January 1, 2021."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Until 2020 you could convert after-tax balances to Roth. That option was eliminated on January 1, 2021."),
        CONVERSION,
        "prohibited",
    ),
    (
        "Until 2020 you could make after-tax contributions. That option was eliminated on January 1, 2021.",
        AFTER_TAX,
        "frozen",
    ),
    (
        ("Until 2020 you could make after-tax contributions. Effective January 1, 2021 that right was withdrawn."),
        AFTER_TAX,
        "frozen",
    ),
    (
        "Until 2020 you could borrow from your after-tax account. That feature was discontinued in 2021.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Our 401(k) gives you two choices: before-tax or Roth. There is no third, non-Roth after-tax bucket."),
        AFTER_TAX,
        "prohibited",
    ),
    ("You can save before-tax or Roth. We have no third bucket for non-Roth after-tax money.", AFTER_TAX, "prohibited"),
    ("There isn't a separate after-tax bucket in this plan.", AFTER_TAX, "prohibited"),
    ("The plan does not have a third, after-tax bucket beyond Roth.", AFTER_TAX, "prohibited"),
    ("There is no separate bucket for after-tax earnings; they follow your contributions.", AFTER_TAX, "not_addressed"),
)

WAITS = (
    (
        (
            "After-tax contributions must have been in your account for at least 90 days before they can be "
            "converted to Roth. Conversions are processed on the last business day of each month."
        ),
        CONVERSION,
        "conditional",
    ),
    ("After-tax deposits held for 45 days may be converted to Roth inside the Plan.", CONVERSION, "conditional"),
    (
        "You may convert after-tax money to Roth once it has been held in the Plan for 180 days.",
        CONVERSION,
        "conditional",
    ),
    ("Each after-tax deposit must season 30 days before you may convert it to Roth.", CONVERSION, "conditional"),
    (
        ("A 60-day holding period applies before after-tax contributions may be converted to Roth in the plan."),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "After-tax contributions that have remained in the Plan at least 90 days may be withdrawn while "
            "you are employed."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        "You may withdraw after-tax contributions at any time; the check is sent within 10 days.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "A notice must have been given 30 days before you withdraw after-tax contributions, which you may "
            "do at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "The conversion fee is charged 30 days after you convert your after-tax money to Roth, as you may "
            "at any time."
        ),
        CONVERSION,
        "permitted",
    ),
    ("You may withdraw your after-tax account at any time. Checks are held for 7 days.", WITHDRAWAL, "permitted"),
)

RETURNS = (
    ("After-tax contributions were eliminated in 2009 and re-established effective 2019.", AFTER_TAX, "permitted"),
    ("After-tax contributions were opened in 1998 and closed on January 1, 2012.", AFTER_TAX, "frozen"),
    ("After-tax saving was closed in 2008 and will not be opened again.", AFTER_TAX, "frozen"),
    ("The after-tax window was closed in 2008. It has not been opened again.", AFTER_TAX, "frozen"),
    ("After-tax contributions were reintroduced in 2012 and discontinued in 2020.", AFTER_TAX, "frozen"),
    ("In-plan Roth conversions were closed in 2019 and opened again in 2022.", CONVERSION, "permitted"),
    (
        "After-tax contributions were closed to new money in 2008; the match was reintroduced in 2012.",
        AFTER_TAX,
        "frozen",
    ),
    ("The company match was discontinued in 2009 and reintroduced in 2011.", AFTER_TAX, "not_addressed"),
    (
        "After-tax contributions were not accepted between 2008 and 2015; they were opened again in 2016.",
        AFTER_TAX,
        "permitted",
    ),
)

RIGHTS = (
    (
        (
            "Until 2020 you could withdraw after-tax contributions at any time. That option was eliminated on "
            "January 1, 2021."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "Until 2020 you could withdraw after-tax contributions at any time. That option was eliminated on "
            "January 1, 2021."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Before 2019 after-tax contributions could be withdrawn in service. This feature ended January 1, 2019."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Before 2019 after-tax contributions could be withdrawn in service. This feature ended January 1, 2019."),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        ("In the past you could take out your after-tax money twice a year. The privilege was withdrawn in 2022."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("Until 2020 you could convert after-tax balances to Roth. That right was removed on January 1, 2021."),
        CONVERSION,
        "prohibited",
    ),
    (
        ("Until 2020 you could convert after-tax balances to Roth. That right was removed on January 1, 2021."),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Until 2020 you could contribute after-tax. That right was removed on January 1, 2021.", AFTER_TAX, "frozen"),
    (
        "Until 2020 you could contribute up to 5% after-tax. The option was dropped on January 1, 2021.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "You may withdraw after-tax contributions at any time. The waiting period was removed in 2021.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You may withdraw after-tax contributions at any time. The right to a second withdrawal in a year "
            "was removed in 2021."
        ),
        WITHDRAWAL,
        "permitted",
    ),
)

BUCKETS = (
    ("There is no third, non-Roth after-tax bucket.", AFTER_TAX, "prohibited"),
    ("There is no separate after-tax bucket beyond the Roth one.", AFTER_TAX, "prohibited"),
    ("There is no after-tax bucket.", AFTER_TAX, "prohibited"),
    ("There's no third bucket for non-Roth after-tax money.", AFTER_TAX, "prohibited"),
    ("We have just two buckets, pre-tax and Roth.", AFTER_TAX, "not_addressed"),
    ("There is no after-tax (non-Roth) source in our plan.", AFTER_TAX, "prohibited"),
    ("There is no separate after-tax account for loan repayments.", AFTER_TAX, "not_addressed"),
    (
        "There is no separate bucket for after-tax earnings; they stay with your contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("There is no third kind of saving, such as non-Roth after-tax.", AFTER_TAX, "prohibited"),
    ("There is no separate after-tax limit; one limit applies to all contributions.", AFTER_TAX, "not_addressed"),
    ("No after-tax bucket exists in this plan.", AFTER_TAX, "prohibited"),
    ("There is no separate source for after-tax rollovers.", AFTER_TAX, "not_addressed"),
    (
        (
            "Account B holds the taxed dollars that members of the former Wexler Thrift Plan saved before the "
            "two plans were combined on October 1, 2011. Nothing more may go into Account B."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        "Account B holds after-tax money saved under the old plan. Nothing more may go into Account B.",
        AFTER_TAX,
        "frozen",
    ),
    ("Your After-Tax Account holds contributions made before 2011. Nothing more may go into it.", AFTER_TAX, "frozen"),
    ("No more money can go into the After-Tax Account, which holds what you saved before 1990.", AFTER_TAX, "frozen"),
    (
        (
            "The Thrift Account holds your after-tax savings of earlier years. Nothing new may be added to the "
            "Thrift Account."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        "Nothing else may be paid into your after-tax account this year once you reach the limit.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Account B holds your after-tax savings. Nothing may go into Account B except through payroll.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("Elect after-tax contributions, and enroll in daily Roth conversion.", CONVERSION, "permitted"),
    (
        (
            "Elect after-tax contributions in addition to your regular deferral, up to the overall limit, and "
            "enroll in daily Roth conversion."
        ),
        CONVERSION,
        "permitted",
    ),
    ("Sign up for automatic Roth conversion on the Contributions page.", CONVERSION, "permitted"),
    (
        "To move after-tax contributions to Roth, enroll in the daily conversion service on the website.",
        CONVERSION,
        "permitted",
    ),
    ("Turn on auto-convert for your after-tax contributions on the Contributions page.", CONVERSION, "permitted"),
    ("You can enroll in nightly Roth conversion of your after-tax contributions.", CONVERSION, "permitted"),
    ("Enroll in our free webinar on Roth conversion.", CONVERSION, "not_addressed"),
    ("Some plans let you enroll in daily Roth conversion.", CONVERSION, "not_addressed"),
    (
        ("The plan accepts rollovers from other plans. After-tax money can come along if it is sent directly."),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        ("You may bring money from an old 401(k). After-tax dollars may come too, but only by direct transfer."),
        AFTER_TAX,
        "rollover_only",
    ),
    (
        "You may move an old employer's account here, and its after-tax part can come with it.",
        AFTER_TAX,
        "rollover_only",
    ),
    ("We accept rollovers of pre-tax money; after-tax money cannot come along.", AFTER_TAX, "not_addressed"),
    ("You cannot sign up for automatic conversion, since the plan does not have it.", CONVERSION, "prohibited"),
    (
        "You can't have after-tax money converted automatically, because the plan doesn't allow it.",
        CONVERSION,
        "prohibited",
    ),
    ("Daily conversion is not available, as the plan does not offer it.", CONVERSION, "not_addressed"),
    ("The plan does not offer automatic conversion; ask for each one by phone.", CONVERSION, "permitted"),
    ("After-tax money is not converted automatically; you call and ask each time.", CONVERSION, "permitted"),
    ("Sign up for a workshop about Roth conversions.", CONVERSION, "not_addressed"),
    ("Join us for a talk on in-plan Roth conversion.", CONVERSION, "not_addressed"),
    ("Register for the course on Roth conversion.", CONVERSION, "not_addressed"),
    ("Watch the video on in-plan Roth conversions.", CONVERSION, "not_addressed"),
    ("Download our guide to Roth conversion.", CONVERSION, "not_addressed"),
    ("Ask an adviser about a Roth conversion.", CONVERSION, "not_addressed"),
    ("Read more about Roth conversion on the website.", CONVERSION, "not_addressed"),
    ("Sign up for our webinar about after-tax contributions.", AFTER_TAX, "not_addressed"),
    ("You may convert after-tax money at any time; see the video on the website.", CONVERSION, "permitted"),
    (
        "After-tax contributions are allowed up to 10%; a short video on the website explains how.",
        AFTER_TAX,
        "permitted",
    ),
)


@pytest.mark.parametrize(("text", "provision", "status"), [*ROWS, *WAITS, *RETURNS, *RIGHTS, *BUCKETS])
def test_what_it_says(text: str, provision: str, status: str) -> None:
    told = statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))
    assert told[provision].status.value == status
