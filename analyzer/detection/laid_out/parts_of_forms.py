"""Items and prompts of a form that name money alone, in a part about payments at work: "7.4 Employee Contributions"."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from analyzer.detection.laid_out.prompts import IN_SERVICE
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

_NAMES_MONEY = guarded(  # "13.3 Employee Contribution Account (after-tax):", and not "Is consent needed for the After-Tax Account?"
    r"^\W*(?:[\w.()-]{1,6}[.:)]? )?(?!(?:is|are|do|does|may|can|will|number|minimum|maximum|limits?|fees?|consent)\b)(?:(?!(?:for|of|from)\b)[\w’'-]+,? ){0,6}?(?:accounts?|sub-?accounts?|contributions?|savings|deposits|money|sources?)(?: \([^()]*\))?[:.]?\W*$",
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


def paid_at_work(prompt: str, heading: str) -> str | None:
    """A prompt (without its number) that names money alone under a heading on payments at work: when that is paid.

    >>> paid_at_work("Employee Contribution Account (after-tax):", "Part 13. Payments during employment")
    'In-service withdrawal of the Employee Contribution Account (after-tax):'
    """
    if not _NAMES_MONEY.search(prompt) or not IN_SERVICE.search(heading):
        return None
    return f"In-service withdrawal of the {prompt}"
