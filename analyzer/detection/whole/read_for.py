"""A figure that is read for another one in the case of the highly compensated: "“4%” shall be read for “8%” in paragraph (b)"."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from analyzer.detection.sentence import conditions
from analyzer.model import Finding
from analyzer.shapes import guarded

_HIGHLY = guarded(r"\b(?:highly[- ](?:compensated|paid)|HCEs?)\b", regex.IGNORECASE)
_IS = r"(?:shall be|is|are|will be|is to be)"
_READ_FOR = guarded(
    rf"[“\"']?(?P<low>\d{{1,2}}(?:\.\d+)?)\s?%[”\"',]* {_IS} (?:read|substituted|used|taken|applied|put) (?:for|instead of|in (?:the )?place of|in lieu of) [“\"']?(?P<high>\d{{1,2}}(?:\.\d+)?)\s?%"
    rf"|[“\"']?(?P<high>\d{{1,2}}(?:\.\d+)?)\s?%[”\"',]*(?: (?:in|of|under) [^.;%]{{3,40}}?)? (?:{_IS} (?:read as|replaced (?:by|with)|reduced to|lowered to|taken as)|becomes) [“\"']?(?P<low>\d{{1,2}}(?:\.\d+)?)\s?%"
    r"|\b(?:with|by (?:reading|substituting)) [“\"']?(?P<low>\d{1,2}(?:\.\d+)?)\s?%[”\"']? (?:in (?:the )?place of|instead of|in lieu of|for) [“\"']?(?P<high>\d{1,2}(?:\.\d+)?)\s?%",
    regex.IGNORECASE,
)
_REFUSED = guarded(r"\bnot\b|\b(?:elective|pre-?tax|roth)\b", regex.IGNORECASE)


def lower_rate(text: str, section: tuple[str, ...], granted: Sequence[Finding]) -> str | None:
    """The lower limit of the highly compensated put plainly, where its section gives everyone's limit as the other figure."""
    text = conditions.in_percent(text)
    told = _READ_FOR.search(text)
    if told is None or _HIGHLY.search(text) is None or _REFUSED.search(text):
        return None
    low, high = float(told["low"]), float(told["high"])
    ours = any(one.section == section and one.attributes.get("percent_max") == high for one in granted)
    return (
        f"A Highly Compensated Employee may make after-tax contributions of no more than {told['low']}% of pay."
        if ours and low < high
        else None
    )
