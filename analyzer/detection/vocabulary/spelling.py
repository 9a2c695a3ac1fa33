"""One spelling for what plans print in many: "59-1/2" and "fifty-nine and one-half (59½)" are "59½", "after– tax" is "after-tax"."""

from __future__ import annotations

from functools import lru_cache

import regex

from analyzer.shapes import guarded

_TENS = {"forty": 40, "fifty": 50, "sixty": 60, "seventy": 70}
_ONES = {w: n for n, w in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"), start=1)}
_AND_A_HALF = r"(?:[\s–-]{0,3}(?:½|1\s?[/⁄]\s?2(?!\d))|\.5(?!\d)|[\s-]*(?:and|&)[\s-]+(?:½|1\s?[/⁄]\s?2(?!\d)|(?:an?|one)[\s-]+half\b))"
_IN_WORDS = rf"(?:{'|'.join(_TENS)})(?:[\s-](?:{'|'.join(_ONES)})\b)?"
_NO_OTHER_UNIT = r"(?!\s?(?:%|percent|per cent|million|days?\b|hours?\b|times\b))"

_HALF = guarded(rf"(?<![\d.,$/-])\b(?P<age>[4-7]\d|{_IN_WORDS}){_AND_A_HALF}{_NO_OTHER_UNIT}", regex.IGNORECASE)
_TWICE = guarded(  # "59½ (59½)", "fifty-five (55)"
    rf"\b(?:(?P<half>\d\d½)\s?\((?:(?P=half)|\d\d½)\)|(?:{_IN_WORDS})\s?\((?P<age>[4-7]\d½?)\))", regex.IGNORECASE
)
_HYPHENED = guarded(  # "After- Tax", "before –tax", "in–plan"
    r"\b(?P<first>after|before|pre|post|non|in)(?:\s?-\s?|\s?[‐‑–—]|[‐‑–—]\s)(?P<then>tax|roth|plan|service|deductible|hardship|elective)\b(?!-)",
    regex.IGNORECASE,
)
_IN_FULL = guarded(  # "age fifty-five", "sixty-two years of age"
    rf"(?:(?<=\b(?:age|aged|attain\w*|reach\w*|turn\w*|age of|of age) ){_IN_WORDS}|\b{_IN_WORDS}(?= years (?:of age|old)\b))(?![\w-])",
    regex.IGNORECASE,
)
_SHORT = guarded(
    r"(?<=\b\d{1,3}[\s-]?)(?P<unit>mo|yr)(?P<many>s?)\b\.?(?=\W|$)", regex.IGNORECASE
)  # "24 mos.", "2 yrs"

_IN_SVC = guarded(r"\bIN[- ]?SVC\b", regex.IGNORECASE)  # of a record-keeper's screens: "IN-SVC WD: ANYTIME"
_WD = guarded(r"\b(?<=in-service )(?:W/?D|WDRL|WTHDRWL)S?\b", regex.IGNORECASE)
_A_T = guarded(r"(?<![/&])\bA/T\b(?![/&])")  # "the Delmore A/T source"
_AFT = guarded(r"\b(?:(?:VOL|EE|EMPL?)\b\.?\s){0,2}AFT\.?[\s-]TAX\b", regex.IGNORECASE)  # "VOL EE AFT TAX"
_RANGE = guarded(r"(?<=\d\s?%)\s?[-–—]\s?(?=\d+(?:\.\d+)?\s?%)")  # "0% - 10%"

_KIND_OF_SERVICE = guarded(  # "three years of Vesting Service": a wait as any other, and nothing on vesting
    r"(?<=\byears? of )(?:vesting|credited|eligibility|benefit|continuous) (?=service\b)", regex.IGNORECASE
)


@lru_cache(maxsize=4096)
def in_one_spelling(text: str) -> str:
    """``text`` with its ages in figures and its compounds with a hyphen.

    >>> in_one_spelling("After– Tax money, at 59-1/2")
    'After-Tax money, at 59½'
    >>> in_one_spelling("Money held for 24 mos. is open")
    'Money held for 24 months is open'
    >>> in_one_spelling("VOL EE AFT TAX")
    'after-tax'
    >>> in_one_spelling("After-tax: 0% – 10%")
    'After-tax: 0% to 10%'
    """
    text = _WD.sub(
        "withdrawal", _IN_SVC.sub("in-service", _RANGE.sub(" to ", _AFT.sub("after-tax", _A_T.sub("after-tax", text))))
    )
    text = _KIND_OF_SERVICE.sub("", text)
    text = _SHORT.sub(lambda m: ("month" if m["unit"].lower() == "mo" else "year") + m["many"], text)
    return str(_HYPHENED.sub(r"\g<first>-\g<then>", in_figures(text)))


def in_figures(text: str) -> str:
    """``text`` with each age that has a half, or is spelled out beside its figures, in figures alone.

    >>> in_figures("after attaining age fifty-nine and one-half (59-1/2)")
    'after attaining age 59½'
    >>> in_figures("age fifty-five (55)")
    'age 55'
    >>> in_figures("59.5% of pay")
    '59.5% of pay'
    """
    text = _TWICE.sub(lambda m: m["half"] or m["age"], _HALF.sub(lambda m: f"{_years(m['age'])}½", text))
    return _IN_FULL.sub(lambda m: str(_years(m.group())), text)


def _years(age: str) -> int:
    """A number of years in figures or in words."""
    if age.isdecimal():
        return int(age)
    tens, *ones = age.lower().replace("-", " ").split()
    return _TENS[tens] + sum(_ONES[one] for one in ones)
