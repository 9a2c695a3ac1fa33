"""Money that is told apart by what it is not, or by what is done with it: deferrals, the employer's own, what is Roth already."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.shapes import guarded

MONEY_TOLD_APART: Turns = (
    # "You may also withdraw what was deducted if you ask within 90 days": automatic deferrals (IRC 414(w)), and no other money
    (
        guarded(
            r"\b(?P<take>withdraw|take back|take out|get back) (?:what|the amounts?(?: that)?|those amounts?(?: that)?|the money(?: that)?|any amounts?(?: that)?) (?:(?:was|were|has been|have been|had been|is|are) )?(?:automatically )?(?:deducted|withheld|enrolled)(?=[^.;]*\b(?:30|60|90|thirty|sixty|ninety) days\b)",
            regex.IGNORECASE,
        ),
        r"\g<take> the automatic pre-tax deferrals",
    ),
    # "any vested portion of the account not already held as Roth, including after-tax contributions": what is meant
    (
        guarded(
            r"(?<=\w)(?<!\b(?:and|is|are)),? (?:that (?:is|are) |which (?:is|are) )?not (?:already|yet|now|itself|themselves) (?:been )?(?:held |designated |treated |classified )?(?:as |in )?(?:an? |the )?(?:designated )?roth(?: (?:accounts?|money|sources?|amounts?|contributions?))?(?=[,;.]| to\b| in\b| may\b| can\b|\W*$)",
            regex.IGNORECASE,
        ),
        " other than Roth money",
    ),
    # "contributed as Taxed Contributions, which shall be credited to ..., shall not be Elective Deferrals, and shall ..."
    (
        guarded(
            r"(?<=\bcontribut[^.;]*), (?:and )?(?:which )?(?:shall|will|do|are|is) not (?:(?:be|constitute|count as|be treated as|be considered) )?(?:an? )?(?:elective|pre-?\s?tax|before-?\s?tax|salary) (?:deferrals?|contributions?)(?=,)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "A contribution made by a mistake of fact is returned to the Employer, and one that is not deductible ...": its own
    (
        guarded(
            r"\b(?P<a>an?|any|every) (?P<what>contributions?)(?= (?:that (?:is|was) |which (?:is|was) )?(?:made )?(?:by|because of|by reason of|on account of|through|due to|under|in) (?:an? |any )?(?:good faith )?mistakes? of fact\b)",
            regex.IGNORECASE,
        ),
        r"\g<a> Employer \g<what>",
    ),
    # "The match is put in with each payroll. You may not choose to have it made as Roth.": nobody has his own savings made
    (
        guarded(
            r"\b(?:have|had|get) (?P<it>it|them|this|these) (?=(?:made|paid(?: in)?|put in|contributed|deposited|credited|treated) as (?:a )?(?:designated )?roth\b)",
            regex.IGNORECASE,
        ),
        "have the Employer contribution ",
    ),
)
