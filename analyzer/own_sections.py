"""The numbered section in which a quote stands, where its title runs in before its text and is set as no heading.

"6.2 Withdrawals." may be a heading because its items follow on lines of their own, and "6.3 Loans. A Member may borrow
..." none: what stands under 6.3 is not of 6.2.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from analyzer.model import BlockKind, Document, Span

_NUMBER = r"(?P<before>(?:[A-Z]-)?(?:\d{1,2}[.-])*)(?P<last>\d{1,2})"
_NUMBERED = re.compile(rf"^(?:(?:Section|Sec\.|§) ?)?{_NUMBER}[.:]? +[A-Z“\"]")
_RUNS_IN = re.compile(
    rf"^(?P<title>(?:(?:Section|Sec\.|§) ?)?{_NUMBER}[.:]? +[A-Z“\"](?:[^.:?☐☒]|\.(?=\d)){{2,110}}[.:?])(?= |$)"
)
_MOST_WORDS = 12  # of a title
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_NO_TITLE = re.compile(r"\b(?:shall|may|must|will|is|are|has|have|means)\b")
_FURTHEST = 3  # numbers on from the last: more is a reference to another place


class OwnSections:
    """The titles of one document that run in before their text, each with its place and the headings over it."""

    def __init__(self, document: Document) -> None:
        self._titles: list[tuple[int, tuple[str, ...], str]] = []
        for block in document.blocks:
            if block.kind in (BlockKind.HEADING, BlockKind.CONTENTS) or not _number(block.section):
                continue
            for passage in block.passages:
                if title := _title(document.quote(passage.span)):
                    self._titles.append((passage.span.start, block.section, title))

    def of(self, span: Span, section: tuple[str, ...]) -> tuple[str, ...]:
        """The section of a quote, with the title that runs in nearest before it in the place of its heading."""
        here, own = _number(section), section
        for start, under, title in self._titles:
            there = _number((title,))
            if under != section or start > span.start or here is None or there is None:
                continue
            if there[0] == here[0] and here[1] < there[1] <= here[1] + _FURTHEST:
                here, own = there, (*section[:-1], title)
        return own


def _number(section: Sequence[str]) -> tuple[str, int] | None:
    """The number of the last heading, as what siblings share and what tells them apart."""
    found = _NUMBERED.match(section[-1]) if section else None
    return (found["before"], int(found["last"])) if found and found["before"] else None


def _title(words: str) -> str | None:
    found = _RUNS_IN.match(" ".join(words.split()))
    if found is None or not found["before"]:
        return None
    title = found["title"]
    bare = _IN_BRACKETS.sub("", title)
    return title if len(bare.split()) <= _MOST_WORDS and not _NO_TITLE.search(bare) else None
