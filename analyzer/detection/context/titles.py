"""What a section is about, where an amendment gives only its number: "Section 3.4(a) is amended by striking ..."."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import regex

from analyzer.model import BlockKind, Document
from analyzer.shapes import guarded

_HEADING = guarded(
    r"^(?:(?:section|article|§)\s*)?(?P<number>\d+\.\d+)[.:]?\s+(?P<title>[A-Z][\w’',&/() -]{3,70})\.?$",
    regex.IGNORECASE,
)
_AMENDED = guarded(
    r"\b(?P<section>(?:section|§) ?(?P<number>\d+\.\d+)(?:\([a-z0-9]+\))*)(?! \()(?P<rest>(?: of the plan)?,? (?:is|are|be) (?:hereby )?(?:further )?amended\b)",
    regex.IGNORECASE,
)


_UNDER_THIS = guarded(
    r"\b(?:such |any |the |to have )?(?<!\b(?:tax|roth|thrift|voluntary|deferral|matching|rollover|nonelective|employer|company) )(?P<noun>contributions)\b(?P<made>(?: (?:may|shall|to|can|will))?(?: be)?(?: made)?) under this (?P<part>section|article|paragraph|subsection)\b",
    regex.IGNORECASE,
)
_OF_CONTRIBUTIONS = guarded(
    r"^(?:(?:section|article|§)\s*)?(?:[\dA-Z]+(?:\.\d+)*[.:]?\s+)?(?P<title>(?!no\b|[^.:;]*\bemployer)[^.:;]{0,50}\b(?:(?:after|post)-?\s?tax|voluntary|roth|nondeductible|thrift)\b[^.:;]{0,30}\b(?:contributions|deposits))\.?$",
    regex.IGNORECASE,
)


_OF_THE_EMPLOYER = guarded(  # "Article V. Contributions by the Employers"
    r"\bcontributions? (?:by|of) (?:the |an? |each )?(?:participating )?(?:employers?|company)\b|\b(?:employer|company|matching|nonelective) contributions\b",
    regex.IGNORECASE,
)


_OF_CONVERSIONS = guarded(  # "8.11 Direct Rollover to Roth Account Within the Plan"
    r"\bin-plan roth (?:conversions?|rollovers?|transfers?)\b|\broth conversions?\b|\b(?:rollovers?|transfers?) to (?:an? |the )?(?:designated )?roth accounts?,? (?:with)?in (?:the|this) plan\b"
    # "Moving Money to Roth Inside the Plan", "Turning your savings into Roth"
    r"|\b(?:mov|turn|chang|switch|convert)ing\b[^.;?]{0,40}?\b(?:in)?to roth\b(?! IRA)",
    regex.IGNORECASE,
)
_MOVED = guarded(  # "After-tax savings may be moved at any age": to Roth, where the section is about that
    r"(?P<may>\b(?:may|can)(?: not|not)?(?: also| only)?) be (?:moved|transferred|switched)\b(?!,? (?:to|into|from|out|between|among|back|over|in|within|around|inside)\b)",
    regex.IGNORECASE,
)
_IS_ASKED = guarded(r"^\W*(?:\d+\W+)?(?:which|what|how|when|who)\b[^?]{0,60}\?\W*$", regex.IGNORECASE)
_OF_FUNDS = guarded(r"\b(?:funds?|invest\w*|portfolios?|stock|elections?)\b", regex.IGNORECASE)
_MOVED_UNDER_THIS = guarded(
    r"\b(?:directly )?(?:rolled over|transferred|moved|rolled) under this (?:section|article|paragraph|subsection)\b",
    regex.IGNORECASE,
)


def with_its_money(text: str, title: str, over_it: Sequence[str] = ()) -> str:
    """A sentence on "contributions under this Section", with those that the title of the section names, or the employer's.

    ``over_it`` are the headings over the section, the nearest last.
    """
    asked = [*over_it[-2:-1]] if _IS_ASKED.match(title) else []  # the heading over a question
    if any(_OF_CONVERSIONS.search(heading) for heading in (title, *asked)):
        text = str(_MOVED_UNDER_THIS.sub("converted to Roth", text))
        return text if _OF_FUNDS.search(text) else str(_MOVED.sub(r"\g<may> be converted to Roth", text))
    named = _OF_CONTRIBUTIONS.match(title.strip())
    if named is not None:
        return str(_UNDER_THIS.sub(lambda m: m.group().replace(m["noun"], named["title"], 1), text))
    if any(_OF_THE_EMPLOYER.search(heading) for heading in (title, *over_it[-1:])):
        return str(_UNDER_THIS.sub(lambda m: m.group().replace(m["noun"], "employer contributions", 1), text))
    return text


def section_titles(document: Document) -> Mapping[str, str]:
    """The titles of the numbered sections of a document, by number; of two with one number the first."""
    found: dict[str, str] = {}
    for block in document.blocks:
        if block.kind is not BlockKind.HEADING:
            continue
        heading = _HEADING.match(" ".join(document.quote(block.span).split()))
        if heading is not None:
            found.setdefault(heading["number"], heading["title"].strip())
    return found


_SECTION = guarded(  # "5.8 The Plan may receive ...", "Section 5.8 accepts ..."
    r"(?:^|\n|(?<=[.;:)]\s))(?:(?:section|§) ?)?(?P<number>\d{1,2}\.\d{1,2})[.:]?\s+(?=(?-i:[A-Z])|(?:accepts|permits|allows|lets|provides|governs|covers)\b)",
    regex.IGNORECASE | regex.MULTILINE,
)
_SAYS = 400  # characters of a section in which it tells what comes into the plan under it
_ROLLED_IN = guarded(
    r"\broll(?:s|ed|ing)?[- ]?overs?\b|\broll(?:s|ed|ing)?\b[^.;]{0,40}\b(?:over|in|into)\b", regex.IGNORECASE
)
_AFTER_TAX = guarded(r"\b(?:after-?\s?tax|nondeductible)\b", regex.IGNORECASE)
_PUTS_IN = guarded(  # "Each Participant may make After-Tax Contributions of up to 10% of Compensation"
    r"\b(?:may|can|elects?)\b(?! not)[^.;]{0,60}\b(?:make|contribute|authorize|save)\b[^.;]{0,40}\b(?:after-?\s?tax|nondeductible)\b",
    regex.IGNORECASE,
)
_UNDER_SECTION = guarded(  # "an In-Plan Roth Rollover of amounts received under Section 5.8"
    r"\b(?:amounts?|money|sums?|contributions?|rollovers?|what(?:ever)?) (?:(?:that|which) (?:are|is|were|was|have been|has been) )?(?:so )?"
    r"(?:received|accepted|taken in|rolled over|rolled in|transferred in|contributed|credited|came in|comes in|entered)(?: by the (?:plan|trust|trustees?))? "
    r"(?:under|pursuant to|in accordance with) (?:section|§) ?(?P<number>\d{1,2}\.\d{1,2})(?:\([a-z0-9]+\))*",
    regex.IGNORECASE,
)


def money_of_sections(document: Document) -> Mapping[str, str]:
    """The after-tax money that comes into the plan under a numbered section: rolled in, or contributed."""
    text = document.text
    starts = list(_SECTION.finditer(text, timeout=5.0))
    ends = [*(match.start() for match in starts[1:]), len(text)]
    found: dict[str, set[str]] = {}
    for match, end in zip(starts, ends, strict=False):
        says = text[match.end() : min(end, match.end() + _SAYS)]
        if _AFTER_TAX.search(says) and _ROLLED_IN.search(says):
            found.setdefault(match["number"], set()).add("the after-tax rollover amounts")
        elif _PUTS_IN.search(says):
            found.setdefault(match["number"], set()).add("after-tax contributions")
    return {number: kinds.pop() for number, kinds in found.items() if len(kinds) == 1}


def with_what_it_receives(text: str, money: Mapping[str, str]) -> str:
    """A sentence on "amounts received under Section 5.8", with the after-tax money that the section tells of."""
    return str(_UNDER_SECTION.sub(lambda m: money.get(m["number"], m.group()), text)) if money else text


_AT_SECTION = r"(?:at|under|of|in|by) (?:(?:section|§|item) ?)?(?P<number>\d{1,2}\.\d{1,2})(?:\([a-z0-9]+\))*"
_LAST_UNDER = guarded(  # "The last payroll to which the elections at 3.06 apply is that of December 27, 2024"
    rf"^(?P<lead>(?:[^.;:]{{3,60}}(?:\. |: ))?)(?:the )?(?:last|final) (?:payroll|payday|pay period|paycheck|plan year|day|date) (?:to|for|on|from|in) which (?:the |any )?(?:elections?|contributions?|deductions?|provisions?|terms|amounts?) {_AT_SECTION} (?:apply|applies|(?:may|can|shall) be (?:made|taken|withheld)|(?:are|is|were|was) (?:made|taken|withheld|deducted)) (?:is|was|shall be|will be) (?:that of |the one of |the payroll of )?(?P<when>[^.;]{{0,30}}\b(?:19|20)\d\d)\b",
    regex.IGNORECASE,
)
_NOTHING_UNDER = guarded(  # "The Employer shall withhold nothing under 3.06 from any later payroll"
    rf"\b(?:withhold|deduct|take|accept|contribute|remit) (?:nothing|no (?:amounts?|contributions?|money|sums?|further (?:amounts?|contributions?))) {_AT_SECTION}",
    regex.IGNORECASE,
)


def with_title(text: str, titles: Mapping[str, str]) -> str:
    """An amending sentence with the title of the section that it amends beside the number."""

    def titled(match: regex.Match[str]) -> str:
        title = titles.get(match["number"])
        return f"{match['section']} ({title}){match['rest']}" if title else str(match.group())

    def ended(match: regex.Match[str]) -> str:
        title = titles.get(match["number"])
        return f"{match['lead']}{title} ended on {match['when']}" if title else str(match.group())

    def refused(match: regex.Match[str]) -> str:
        title = titles.get(match["number"])
        return f"accept no {title}" if title else str(match.group())

    if not titles:
        return text
    return str(_NOTHING_UNDER.sub(refused, _LAST_UNDER.sub(ended, _AMENDED.sub(titled, text))))
