"""Lines that explain a source of a statement: "What it is: money you paid in from take-home pay", "Getting it out: ..."."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.shapes import guarded

_IT = r"(?:it|this money|the money|your money|that money|money)"

EXPLAINS = guarded(
    r"^\W*(?:what (?:it|this|that) (?:is|means)|description|meaning|explanation)\s*[:—–]\s*(?=\w)", regex.IGNORECASE
)
"""A line of a record that says what its source is."""

TOLD_OF_A_SOURCE: Turns = (
    # "After-Tax Account: no deposits taken since December 31, 1998": what a line says of its source
    (
        guarded(
            r"(?P<what>\b(?:(?:after|post)-?\s?tax|voluntary|nondeductible|thrift)(?: [\w-]+)?? (?:accounts?|source|contributions|savings|deposits|money)\s?[:–—]\s|^\W*)no (?P<new>(?:new |further |more )?(?:deposits|contributions|money|additions|savings)) (?:(?:(?:has|have) been |were |was )?(?:taken|accepted)|received) since (?=(?:[\w]+ (?:\d{1,2}, )?)?(?:19|20)\d\d\b(?! (?:[\w-]+ ){0,2}statement))(?![^.;]*\bstatements?\b)",
            regex.IGNORECASE,
        ),
        r"\g<what>no \g<new> since ",
    ),
    # "The voluntary share is payable only on retirement": an account of a fund, and no share of stock
    (
        guarded(
            r"\b(?P<the>(?:the|an?|your|his|her|their|his or her|member['’]s|participant['’]s|employee['’]s)(?: (?:separate|own|individual))?) (?P<kind>voluntary|after-?\s?tax|basic voluntary) share(?=\W*$|[,;.]| (?:is|are|may|can|cannot|shall|will|must|has|which|that|and|at|in the (?:plan|trust|fund)|as (?:well|it)|under)\b)(?! (?:and|or) (?:share|stock|dividend)s?\b)",
            regex.IGNORECASE,
        ),
        r"\g<the> \g<kind> account",
    ),
    # "What it is: Money you paid in from take-home pay under the Barn plan"
    (
        guarded(
            r"\b(?:money|amounts|savings|dollars|what) (?:that )?you (?:(?:once|yourself) )?(?:paid|put|saved|contributed)(?: in(?:to the plan)?)? (?:from|out of) (?:your )?(?:take-home|net|taxed|after-?\s?tax) pay\b",
            regex.IGNORECASE,
        ),
        "after-tax money you paid in",
    ),
    # "Getting it out: Request all or part online at any time"
    (
        guarded(
            rf"^\W*(?:(?:getting|taking|drawing) {_IT} out|getting at (?:it|the money)|how (?:to|you can|do I|can you) (?:get|take|draw) {_IT} out|when you can (?:get|take|have) {_IT}(?: out)?|access)\s*[:—–]\s*(?:(?:you (?:may|can) )?(?:request|ask for|apply for|take|withdraw) (?=(?:all|any|part|some|it)\b))?",
            regex.IGNORECASE,
        ),
        "In-service withdrawals: ",
    ),
)
"""Each with what it says of the money."""
