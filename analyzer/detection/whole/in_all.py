"""The cap on all contributions together where the sentence names none: "The total of the two may not be more than 25%"."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from analyzer.shapes import guarded

_SAVES = r"(?:save|contribute|deposit|defer|put (?:in|aside)|set aside|elect|authorize)"
_NO_MORE = r"(?:exceed\w*|more than|over|greater than|at most|limited to|(?:be|is) (?:from )?\d{1,2}(?:\.\d+)?\s?%? to)"
_THE_SUM = guarded(  # "as long as the total is not more than 60%", "Your total election for all three may not exceed 80%"
    rf"\b(?:the|your|their|this) (?:total|sum)(?: (?:elections?|rates?|contributions?|savings|percentages?|amount))?(?: (?:of|for) (?:(?:the|these|all|all of the|those|your) )?(?:two|three|four|both|these|them|all|elections|rates|percentages))?"
    rf" (?:may|can|must|shall|cannot|is|are|be)\b[^.;%]{{0,30}}?\b{_NO_MORE}\b"
    r"|\ball together,? (?:they|these|those|it) (?:may|can|must|shall|cannot)\b[^.;%]{0,40}\bmore than\b",
    regex.IGNORECASE,
)
_OF_ALL_YOU_SAVE = guarded(  # "In all, you may not deposit more than 60%", "You may save up to 50% of Base Pay altogether"
    rf"\b(?:in all|in total|altogether|all told),? (?:you|(?:a|each|the) (?:participant|member|employee|associate)) (?:may|can|must|shall|cannot)\b[^.;%]{{0,10}} {_SAVES}\b"
    rf"|\b(?:you|(?:a|each|the) (?:participant|member|employee|associate)) (?:may|can)(?:not| not)? {_SAVES} (?:up to|(?:not |no )?more than|from|as much as)\b[^.;$]{{0,60}}(?:%|percent)[^.;$]{{0,40}}\b(?:in all|in total|altogether|all told)\b"
    r"|\b(?:mix|combin\w+)\b[^.;%$]{0,40}\bup to \d[^.;$]{0,40}\b(?:in all|in total|altogether|all told)\b",
    regex.IGNORECASE,
)
_NOT_OF_SAVERS = guarded(
    r"\$|^\W*(?:if|when|where|once|whenever)\b|\b(?:employer|company|(?<!\bmix (?:and|&) )match\w*|annual additions|each|accounts?|loans?|withdraw\w*|highly|example)\b|\d\s?% of the (?:total|sum)\b",
    regex.IGNORECASE,
)
_SEVERAL = guarded(  # ways of saving of which one is after tax, where the paragraph or its subtitles say so
    r"\b(?:two|three|four|several|both) (?:ways|kinds|types|sorts|forms)\b|\b(?:in|of) (?:the )?(?:three|several) ways\b|\bof the other (?:kinds|types|sorts)\b|\bother (?:kinds|types) of (?:contributions|savings|deposits)\b|\bthe three kinds\b",
    regex.IGNORECASE,
)
_ALL_TOGETHER = "Pre-tax, Roth and after-tax contributions together: "
_UNDER_SECTIONS = guarded(  # "The contributions of a Member under Sections 4.1, 4.2 and 4.5 together shall not exceed 60%"
    rf"\b(?:contributions|deposits|savings|allotments)\b[^.;%]{{0,40}}? under (?:sections?|paragraphs?|items?) (?P<numbers>\d{{1,2}}\.\d{{1,2}}(?:,? (?:and )?\d{{1,2}}\.\d{{1,2}})+)"
    rf"(?=[^;%]{{0,60}}\b(?:together|in all|altogether|the sum|total|aggregate|combined)\b)[^;%]{{0,60}}\b{_NO_MORE}\b",
    regex.IGNORECASE,
)
_SECTION = guarded(r"\d{1,2}\.\d{1,2}")
_LEADING_NUMBER = guarded(r"^\W*(?:section |part |item )?(?P<number>\d{1,2}\.\d{1,2})\b", regex.IGNORECASE)


def of_sections(text: str, granted: Iterable[tuple[str, ...]]) -> str | None:
    """A cap on what is contributed under several sections by number, of which one grants after-tax contributions.

    ``granted`` are the paths of headings of the grants.
    """
    told = _UNDER_SECTIONS.search(text)
    if told is None or _NOT_OF_SAVERS.search(text):
        return None
    numbers = {found["number"] for path in granted if path and (found := _LEADING_NUMBER.match(path[-1]))}
    return f"{_ALL_TOGETHER}{text}" if numbers & set(_SECTION.findall(told["numbers"])) else None


class SeveralKinds:
    """Follows, sentence by sentence, which kinds of contributions a paragraph and its section have spoken of."""

    def __init__(self) -> None:
        self._section: tuple[str, ...] | None = None
        self._kinds: set[str] = set()
        self._several = False

    def start(self, section: tuple[str, ...], beneath: set[str]) -> None:
        """A new block; ``beneath`` are the kinds of money that the titles under its section name."""
        if section != self._section:
            self._section, self._kinds, self._several = section, set(), False
        self._kinds |= beneath

    def hears(self, text: str, kinds: set[str]) -> None:
        """What is spoken of from here on."""
        self._kinds |= kinds
        self._several = self._several or _SEVERAL.search(text) is not None

    def of_all(self, text: str) -> str | None:
        """The sentence with the kinds of contributions that its sum is of, where it is one and names none.

        What was spoken of must be after-tax money and another kind: the sum of two after-tax rates is no cap on others.
        """
        if _NOT_OF_SAVERS.search(text):
            return None
        alone = self._kinds == {"after_tax"} and not self._several
        without = bool(self._kinds) and not self._kinds & {"after_tax", "all"}
        if _OF_ALL_YOU_SAVE.search(text):
            return None if alone or without else f"{_ALL_TOGETHER}{text}"
        several = self._several or len(self._kinds) > 1
        named = "after_tax" in self._kinds and several
        return f"{_ALL_TOGETHER}{text}" if named and _THE_SUM.search(text) else None
