"""Contributions that a section's title names and its first sentence takes from taxed pay: "Basic Contributions. A Member may ..."."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

_TIMEOUT = 5.0
_RULE = guarded(
    r"(?m)(?:(?:^|(?<=[.;] ))\W*(?:(?:section|§) ?)?\d{1,2}(?:\.\d{1,2})+[.:]? |^)(?:(?:your|the) )?(?P<name>(?-i:(?!Loan|Stock|Health|Spending|Brokerage|Emergency|Credit|Bank|Cash|Qualified|Nonelective|Profit|Safe|Catch|Roth|Pre|Before|Employer|Company|Matching|Rollover|Elective|Deferral|Salary|Employee|Member|Participant|Savings|No |Other |All )[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)) (?:contributions|deposits|savings|allotments|account)\. (?:(?:besides|in addition to|apart from|on top of|over and above) [^,.\n]{3,60}, )?"
    r"(?P<says>(?:an?|any|each|every|eligible|the|participants?|members?|employees?|you)\b(?:[^.\n]|\.\d|\n(?!\W*\d)){20,420}\.)",
    regex.IGNORECASE,
)
_MAY = guarded(r"\b(?:may|can|elects?|authori[sz]es?)\b", regex.IGNORECASE)
_TAXED = guarded(
    r"\bafter (?:the )?(?:withholding|deduction|payment) of (?:\w+ ){0,3}tax(?:es)?\b|\b(?:from|out of) (?:\w+ ){0,3}?(?:(?:after|post)-?\s?tax|taxed|already[- ]taxed) (?:pay|wages|salary|earnings|compensation|income)\b"
    r"|\b(?:pay|wages|salary|earnings|compensation)\b[^.;]{0,30}\b(?:on|from) which (?:\w+ ){0,4}tax(?:es)? (?:has|have) (?:already )?been\b"
    r"|\b(?:once|after) (?:(?:income|federal|all|payroll) )*(?:tax(?:es)?|withholding) (?:has|have|is|are) (?:already )?(?:been )?(?:withheld|figured|taken|computed|deducted|paid)\b"
    # "may authorize after-tax payroll deductions of ...", "may elect to contribute, by after-tax payroll deduction, ..."
    r"|\b(?:contribute|authori[sz]e|make|deposit|save|elect)\b[^.;]{0,60}?\b(?:after|post)-?\s?tax (?:payroll )?(?:deductions?|basis|contributions?|savings|deposits?|dollars)\b",
    regex.IGNORECASE,
)
_NOT_DEFERRED = guarded(  # "otherwise than under a cash or deferred arrangement"
    r"\b(?:otherwise than|and not|but not|not|other than) (?:under|by|through|as|pursuant to|part of) (?:an? |the |any )?(?:cash or deferred (?:arrangement|election)|salary (?:reduction|deferral)s?(?: agreement)?|elective deferrals?|pre-?tax(?: basis)?)\b",
    regex.IGNORECASE,
)
_OTHER_KIND = guarded(
    r"\b(?:roth|pre-?\s?tax|before-?\s?tax|(?:before|pre) (?:\w+ ){0,3}tax|deferr\w+|salary reduction|rollovers?|rolled)\b",
    regex.IGNORECASE,
)


def titled_as_taxed(text: str) -> tuple[str, ...]:
    """What the titles of sections call contributions that are taken from taxed pay.

    >>> titled_as_taxed("3.1 Basic Contributions. A Member may contribute 2% of pay, after the withholding of income tax.")
    ('Basic',)
    """
    found = (
        match["name"]
        for match in _RULE.finditer(text, timeout=_TIMEOUT)
        if _MAY.search(match["says"])
        and _TAXED.search(match["says"])
        and not _OTHER_KIND.search(_NOT_DEFERRED.sub(" ", match["says"]))
    )
    return tuple(dict.fromkeys(found))
