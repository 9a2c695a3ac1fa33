"""What a section is about, where an amendment gives only its number: "Section 3.4(a) is amended by striking ..."."""

from __future__ import annotations

from collections.abc import Mapping

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
    r"^(?:(?:section|article|§)\s*)?(?:[\dA-Z]+(?:\.\d+)*[.:]?\s+)?(?P<title>[^.:;]{0,50}\b(?:(?:after|post)-?\s?tax|voluntary|roth|nondeductible|thrift)\b[^.:;]{0,30}\b(?:contributions|deposits))\.?$",
    regex.IGNORECASE,
)


def with_its_money(text: str, title: str) -> str:
    """A sentence on "contributions under this Section", with those that the title of the section names."""
    named = _OF_CONTRIBUTIONS.match(title.strip())
    if named is None:
        return text
    return str(_UNDER_THIS.sub(lambda m: m.group().replace(m["noun"], named["title"], 1), text))


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


def with_title(text: str, titles: Mapping[str, str]) -> str:
    """An amending sentence with the title of the section that it amends beside the number."""

    def titled(match: regex.Match[str]) -> str:
        title = titles.get(match["number"])
        return f"{match['section']} ({title}){match['rest']}" if title else str(match.group())

    return str(_AMENDED.sub(titled, text)) if titles else text
