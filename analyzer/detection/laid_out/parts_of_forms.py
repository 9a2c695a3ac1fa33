"""Items of a form that name money alone, in a part about payments before severance: "7.4 Employee After-Tax Contributions"."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from analyzer.shapes import guarded

_NUMBER = r"(?P<number>\W*(?:(?:part|article|section|§)\s*)?(?:[\dIVX]{1,4}|[A-Z])?(?:[.-]\d+)*[.:)]?\s+)?"
_WHILE_EMPLOYED = guarded(  # "Part 7. Payments Before Severance", "IN-SERVICE WITHDRAWALS"
    rf"^{_NUMBER}(?:in-service (?:withdrawals?|distributions?|payments?)"
    r"|(?:withdrawals?|distributions?|payments?) (?:in service|(?:before|prior to|during|while|without) (?:[\w-]+ ){0,3}?(?:severance|separation|termination|employ(?:ed|ment)|service))\b[^.;]{0,30})\W*$",
    regex.IGNORECASE,
)
_MONEY_ALONE = guarded(
    rf"^{_NUMBER}(?P<what>(?:(?:voluntary|employee|participant|after-?\s?tax|pre-?tax|roth|elective|matching|nonelective|rollover|profit sharing) )+(?:contributions?|deferrals?))\W*$",
    regex.IGNORECASE,
)


def under_withdrawals(heading: str, over: Sequence[str]) -> str:
    """The title of such an item as what it is about; any other as it is.

    >>> under_withdrawals("7.4 Employee After-Tax Contributions", ["Part 7. Payments Before Severance"])
    '7.4 In-service withdrawal of Employee After-Tax Contributions'
    >>> under_withdrawals("4.5 Employee After-Tax Contributions", ["Part 4. Contributions by Participants"])
    '4.5 Employee After-Tax Contributions'
    """
    if not over or not _WHILE_EMPLOYED.match(over[-1]) or not (named := _MONEY_ALONE.match(heading)):
        return heading
    return f"{named['number'] or ''}In-service withdrawal of {named['what']}"
