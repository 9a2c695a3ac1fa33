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
