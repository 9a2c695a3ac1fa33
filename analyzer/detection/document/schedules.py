"""Lists of employers at the end of a document: whether one that leaves out employers leaves out every one of them."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded, of_document

_EMPLOYERS = guarded(
    r"(?:^|\n|(?<=[.;])\s)\W*(?:(?:Schedule|Exhibit|Appendix|Attachment) \w{1,3}\s*(?:[.:—–-]+\s*|\())?(?:(?:all|the) ){0,2}(?:participating|adopting) (?:employers?|companies|affiliates)\)?(?: \([^)\n]{3,40}\))?(?: (?:are|is|include))?\s*[:—–-]?\s*(?P<list>[^\n]{4,600})",
    regex.IGNORECASE,
)
_TITLE = r"[^:;\n]{0,30}\b(?:employers?|companies|affiliates)\b[^:;\n]{0,60}:"  # "EMPLOYERS EXCEPTED FROM SECTION 3.7:"
_BETWEEN = guarded(
    r"\s*;\s*(?:and\s+)?|\n|,\s+(?:and\s+)?(?!(?:Inc|LLC|L\.L\.C|Ltd|LP|L\.P|Corp|Co|N\.A|P\.C|PC)\b)|\s+and\s+"
)
_NEXT = guarded(r"[.;]\s+(?=(?:Schedule|Exhibit|Appendix|Attachment|Section|Article)\b)")  # where a list is over
_NO_NAME = guarded(r"[^\w&]+")


def everyone_is_in(schedule: str, text: str) -> bool:
    """Whether a schedule names each employer that the document names as a participating one."""
    everyone = _EMPLOYERS.search(text, timeout=5.0)
    stands = of_document(
        rf"(?:^|\n|(?<=[.;])\s)\W*{regex.escape(schedule)}\b\s*(?:\([^)\n]{{2,60}}\))?\s*[:.—–-]*\s*(?:{_TITLE}\s*)?(?P<list>[^\n]{{4,600}})",
        regex.IGNORECASE,
    )
    listed = stands.search(text, timeout=5.0)
    if everyone is None or listed is None:
        return False
    employers = _names(everyone["list"])
    return bool(employers) and employers <= _names(listed["list"])


def _names(listed: str) -> set[str]:
    """The names of a list, without their points and commas."""
    listed = _NEXT.split(listed)[0]
    return {name for part in _BETWEEN.split(listed) if (name := _NO_NAME.sub(" ", part).strip().lower())}
