"""A rate alone, under a heading or behind a sentence that names the money: "1% to 12% of pay", "Choose 1% to 10%"."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from analyzer.shapes import guarded

_AFTER_TAX = ("after_tax", "contributions")
_PERCENT = r"\d+(?:\.\d+)?\s?(?:%|percent)?(?: ?(?:to|through|–|-) ?\d+(?:\.\d+)?\s?(?:%|percent))?"
_BASE = r"(?: of (?:your |his or her |their |each |eligible |base |annual |gross |weekly )*(?:pay(?:check)?|compensation|earnings|salary|wages))?"
_ALONE = guarded(
    rf"^\W*(?:(?:you (?:can|may) )?(?:choose|elect|select|pick|save|contribute|set aside|put in)(?: any)?(?: (?:whole )?(?:rate|percentage|percent))?(?: you like)?,? )?(?P<rate>(?:from |between |up to |any (?:whole )?(?:rate|percentage) from )?{_PERCENT}{_BASE})(?: (?:each|per|every|a) (?:pay ?(?:period|day|check)|year))?(?:,? in whole percent(?:age)?s)?(?: in this way)?(?:,? whether or not you (?:also )?(?:make|have|elect) [\w -]{{3,40}})?\W*$",
    regex.IGNORECASE,
)
_IS_NIL = guarded(  # "For 2026 it is nil", after the greatest percentage that members may contribute
    r"^\W*(?:(?P<when>for (?:the )?(?:(?:plan|calendar|current|coming|this) )*(?:year )?(?:of )?(?:20\d\d|year)),? )?(?:it|(?:the|that|this) (?:percentage|rate|maximum|limit|figure|cap|ceiling)(?: (?P<then>for (?:the )?(?:(?:plan|calendar|current|coming|this) )*(?:year )?(?:of )?(?:20\d\d|year)))?) (?:is|has been|will be|shall be|remains)(?: (?:set|fixed) at| now)? (?:nil|none|zero(?: percent)?|0(?:\.0+)?\s?(?:%|percent))\W*$",
    regex.IGNORECASE,
)
_IN_PERCENT = guarded(r"%|\bpercent\b", regex.IGNORECASE)


def as_rate_of(text: str, mentions: Sequence[tuple[str, str]], acts: Sequence[str]) -> str:
    """A rate alone as what one may contribute, or not now, where nothing but after-tax contributions is spoken of; other text as it is."""
    spoken_of = set(mentions)
    if not spoken_of or not spoken_of <= {_AFTER_TAX, ("after_tax", "accounts"), ("after_tax", "bare")}:
        return text
    if set(acts) - {"contribute"}:
        return text
    if nil := _IS_NIL.match(text):
        when = told if (told := nil["when"] or nil["then"] or "")[-4:].isdigit() else ""
        return f"After-tax contributions are suspended {when}".rstrip() + "."
    alone = _ALONE.match(text)
    if alone is None or _IN_PERCENT.search(text) is None:
        return text
    return f"You may make after-tax contributions of {alone['rate']}."
