"""What takes its money from a heading or a neighbour, and is about something else, grants nothing."""

from __future__ import annotations

import pytest

from analyzer.detection import detect
from analyzer.model import Finding, Stance
from analyzer.reading.document import read_text

IN, OVER, OUT = "after_tax_contributions", "in_plan_roth_conversion", "in_service_after_tax"
ROTH, SWEEP = "roth_deferrals", "auto_in_plan_conversion"
START = (
    "# Alder 401(k) Plan\n\n## Contributions\n\n### After-tax savings\n\nYou may save up to 6% of pay after tax.\n\n"
)


def grants(text: str, provision: str) -> list[Finding]:
    return [
        one
        for one in detect(read_text(text, markdown=True)).findings
        if one.counted and one.provision == provision and one.stance in (Stance.PERMITS, Stance.CONDITIONS)
    ]


def said_of(text: str, provision: str, words: str) -> bool:
    document = read_text(text, markdown=True)
    found = detect(document).findings
    return any(one.counted and one.provision == provision and words in document.quote(one.span) for one in found)


AT_WORK = "## Withdrawals while you work\n\nYou may withdraw after-tax savings."
SILENT = [
    (
        ROTH,
        "## Do we have a deferred compensation plan?\n\nYes. It is not part of the 401(k) and it has no Roth feature.",
        "no Roth",
    ),
    (IN, "## Banking\n\nThe credit union is not part of the Plan and takes no after-tax contributions.", "takes no"),
    (
        OUT,
        "## Vesting\n\nAmounts not vested are forfeited on the earlier of distribution of the vested Account or five "
        "one-year breaks in service.",
        "forfeited",
    ),
    (
        IN,
        "### The tests\n\nIf a test is not passed, some after-tax savings of the higher-paid are sent back to them.",
        "sent",
    ),
    (IN, "### Could my after-tax savings be sent back?\n\nIt is possible.", "possible"),
    (IN, "## When you leave\n\n### Can after-tax savings be split?\n\nYes.", "Yes."),
    (OUT, "## If you die\n\n### Payment\n\nAfter-tax savings may be paid to your spouse monthly.", "monthly"),
    (IN, "## Borrowing\n\n### How do I pay it back?\n\nThey are withheld from your check after taxes.", "withheld"),
    (
        OUT,
        "## Turning after-tax savings into Roth\n\nYou do not have to be 59½ or have a right to withdraw.",
        "right to",
    ),
    (OUT, "## Turning after-tax savings into Roth\n\nNo tax is taken out when they move, so plan ahead.", "plan ahead"),
    (
        OVER,
        "### Roth savings\n\nYou may direct that all or part of your deferred savings be made as Roth savings.",
        "direct",
    ),
    (SWEEP, "### Catch-up\n\nYour catch-up must be Roth, and payroll makes it Roth automatically.", "payroll makes"),
    (
        IN,
        "## Leaving\n\nAny payment may be rolled over. After-tax amounts may be included, "
        "to another plan only by direct rollover and only if it records them apart.",
        "be included",
    ),
    (
        IN,
        "## Loans\n\nThe Rollover Account, with its after-tax part, is the last from which a loan is taken.",
        "last from",
    ),
    (OVER, "## Roth\n\nAutomatic conversion is not available at this time.", "Automatic conversion"),
    (OVER, "## Roth\n\nWe do not offer standing or automatic conversions.", "standing or automatic"),
]
SILENT += [
    (
        IN,
        "An Employee may contribute an eligible rollover distribution from another plan or an account.",
        "eligible rollover",
    ),
    (
        OUT,
        AT_WORK + "\n\n### What is a need?\n\nYou keep contributing.",
        "You keep",
    ),
    (
        OVER,
        "## Converting to Roth\n\n### I had after-tax savings. Can I still convert them?\n\n"
        "Yes. If you take the converted earnings out within five years you may.",
        "five years",
    ),
    (
        OVER,
        "## Converting\n\nWe are building a feature that would convert each contribution as it arrives.",
        "building",
    ),
    (
        SWEEP,
        "## The Mill plan\n\nAfter-tax savings were swept into the Roth account monthly. The last sweep was in 2022.",
        "swept",
    ),
    # refusals of something else
    (IN, "They were taxed when you made them, but the earnings on them were not.", "earnings"),
    (IN, "Roth savings, though taxed, are not what this booklet means by “after-tax savings”.", "means by"),
    (IN, "From March 1, 1990 until May 31, 2015 the Plan did not accept After-Tax Savings.", "1990"),
    (
        IN,
        "## Our other programs\n\nYou buy shares through the purchase program with after-tax payroll deductions. "
        "Neither is part of this Plan.",
        "Neither",
    ),
    (IN, "They do not carry over into any other kind of contribution.", "carry over"),
    (
        IN,
        "An election of after-tax savings does not arise by default and is no continuation of deferrals.",
        "by default",
    ),
    (
        OUT,
        AT_WORK + "\n\nAmounts that you contributed before 1987 come out first and carry no earnings.",
        "come out first",
    ),
    (
        OUT,
        AT_WORK + " The law does not allow a right of withdrawal to be taken away from amounts already credited.",
        "The law",
    ),
    (OUT, "You may not take a distribution on account of the transfer to another branch.", "on account"),
    (
        OUT,
        AT_WORK + " Before 2011 a Member who made a withdrawal of this kind was barred from making contributions "
        "for a year.",
        "barred",
    ),
    (ROTH, "## Roth catch-up\n\nNothing for you to do: we move it to the Roth line for you.", "Nothing"),
]
SILENT += [
    (OUT, AT_WORK + "\n\n### Is my old 403(b) account included in these withdrawals?\n\nNo.", "No."),
    (OUT, AT_WORK + "\n\nG-6. In-plan Roth rollovers.\n☒ Not allowed\n☐ Allowed", "Not allowed"),
]
STILL = [
    (SWEEP, "## Roth\n\nAfter-tax contributions are swept into the Roth account each month automatically.", "swept"),
    (OVER, "## Roth\n\nThe plan does not offer automatic conversion; ask for each one by phone.", "each one"),
    (IN, "You may save up to 6% of pay after tax.", "up to 6%"),
    (
        OUT,
        "## Withdrawals while you work\n\nYou may take out after-tax savings at any time, or move them to Roth.",
        "take out",
    ),
    (
        OVER,
        "## Roth\n\nYou may convert after-tax savings to Roth in the Plan, whether or not you could withdraw them.",
        "convert",
    ),
    (
        SWEEP,
        "## Roth\n\nEach after-tax contribution is converted to Roth automatically when it is posted.",
        "automatically",
    ),
]


REFUSES = [
    (IN, "The Plan does not accept after-tax contributions.", "does not accept"),
    (IN, "From January 1, 2020 the Plan does not accept after-tax contributions.", "2020"),
    (OVER, "You cannot convert after-tax savings to Roth inside the Plan.", "cannot convert"),
    (OUT, "After-tax savings may not be withdrawn while you are employed.", "may not be withdrawn"),
    (OUT, "You may not take a distribution of after-tax savings while you are employed.", "may not take"),
    (
        OUT,
        "After-tax savings may not be distributed while you are employed, and the match on them is forfeited.",
        "may not be distributed",
    ),
    (IN, "The after-tax program is not part of the 401(k) plan and accepts no contributions.", "accepts no"),
    (IN, "The thrift fund is not part of the 401(k) match, and it takes no after-tax contributions.", "takes no"),
    (ROTH, "The Plan does not offer Roth contributions.", "does not offer"),
]


@pytest.mark.parametrize(("provision", "text", "words"), SILENT)
def test_what_is_about_something_else_counts_for_nothing(provision: str, text: str, words: str) -> None:
    assert not said_of(START + text, provision, words)


@pytest.mark.parametrize(("provision", "text", "words"), STILL)
def test_what_is_about_the_thing_itself_counts(provision: str, text: str, words: str) -> None:
    assert grants(START + text, provision)
    assert said_of(START + text, provision, words)


@pytest.mark.parametrize(("provision", "text", "words"), REFUSES)
def test_what_refuses_the_thing_itself_counts(provision: str, text: str, words: str) -> None:
    assert said_of(START + text, provision, words)
