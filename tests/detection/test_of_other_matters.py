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


SILENT = [
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
STILL = [
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


@pytest.mark.parametrize(("provision", "text", "words"), SILENT)
def test_what_is_about_something_else_counts_for_nothing(provision: str, text: str, words: str) -> None:
    assert not said_of(START + text, provision, words)


@pytest.mark.parametrize(("provision", "text", "words"), STILL)
def test_what_is_about_the_thing_itself_counts(provision: str, text: str, words: str) -> None:
    assert grants(START + text, provision)
    assert said_of(START + text, provision, words)
