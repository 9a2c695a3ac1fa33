"""Whether after-tax money is matched where no sentence says so in full: answers, cells, ticks, and what leans on a title."""

from __future__ import annotations

from collections.abc import Callable

import regex

from analyzer.model import Document, Passage, PassageKind
from analyzer.shapes import guarded

MATCHED, UNMATCHED = "After-tax contributions are matched.", "After-tax contributions are not matched."

_ASKS = guarded(r"\bmatch(?:ed|es|ing)?\b", regex.IGNORECASE)
_ABOUT_TERMS = guarded(  # "Is the match vested?", "When is the match made?", "loan payments matched?": no question of this
    r"\b(?:vest\w*|when|how|why|loans?|true-?up|withdr\w+|conver\w+|invest\w*|forfeit\w*|safe harbor|formula|rate|percent\w*|accounts?|earliest|minimum|limit)\b",
    regex.IGNORECASE,
)
_ANSWER = guarded(
    r"^\W*(?P<said>yes|no|none|not matched|matched)\b(?!,? (?:but|unless|if|except|only|up)\b)", regex.IGNORECASE
)
_ON_A_FORM = guarded(
    r"^\W*(?:\(\w{1,3}\)\W*)?(?:(?:they|these|such contributions) )?(?:(?:are|will be|shall be) )?(?P<said>not matched|matched(?! (?:in part|only))|not taken into account (?:in (?:determining|figuring) |for )(?:the )?match\w*)\b",
    regex.IGNORECASE,
)
_COUNTED_TOO = guarded(  # "Both Before-Tax and After-Tax Thrift Contributions are counted."
    r"\bafter-?\s?tax\b[^.;]{0,40}\b(?:are|is) (?:both |all |also |each )?(?:counted|taken into account|eligible)\b(?! (?:as|in the test|in (?:working|figuring) out how much (?:you|one|he|a \w+) (?:may|can) borrow|toward|against|when|only))",
    regex.IGNORECASE,
)
_FOR_A_TEST = guarded(  # "section 401(m)(2), for which purpose ... are taken into account": counted for the test, and not matched
    r"\b401\([km]\)\(\d|\b(?:415|annual additions?|(?:actual )?(?:contribution|deferral) percentages?|ADP|ACP|non-?discrimination|limitation year)\b"
    r"|\b(?:test(?:s|ing|ed)?|highly compensated)\b",
    regex.IGNORECASE,
)
_NO_DIFFERENCE = guarded(
    r"\bmakes? no difference (?:to the (?:company|employer|match) )?whether\b[^.;]{0,60}\bafter-?\s?tax\b(?! \(?roth)",
    regex.IGNORECASE,
)
_OURS = r"(?:after-?\s?tax|thrift|voluntary|supplemental|taxed|non-?deductible)\b(?! \(?roth)"
_COUNTED_AS = r"(?:are|is) (?:taken|counted|reckoned|matched|considered|looked at|used)"
_IN_TURN = guarded(  # "Deferrals are taken first and After-Tax Contributions next", of those that are matched
    rf"\b(?:deferrals?|(?:pre|before)-?\s?tax|roth)\b[^.;]{{0,40}} {_COUNTED_AS} first\b[^.;]{{0,40}}\b{_OURS}[^.;]{{0,30}}"
    r"\b(?:next|second|then|last|after (?:them|those|that))\W*$"
    rf"|\bafter-?\s?tax\b(?! \(?roth)[^.;]{{0,30}}\b{_COUNTED_AS} (?:next|second|then|last|after (?:them|those|that|the [\w -]{{3,30}}))\W*$",
    regex.IGNORECASE,
)
_PER_DOLLAR = guarded(
    r"\b(?:for|on) (?:each|every) dollar\b[^.;]{0,80}\b(?:contributes?|adds?|pays?|puts? in|credits?)\b"
    r"|\b(?:contributes?|adds?|pays?|puts? in|credits?)\b[^.;]{0,40}\b(?:for|on) (?:each|every) dollar\b(?= (?:of|that|you|he|she)\b)",
    regex.IGNORECASE,
)
_IS_MATCHED = guarded(r"\b(?:are|is) (?:all |both )?matched\b(?<!\bnot matched)", regex.IGNORECASE)
_ARE_NOT = guarded(r"\bafter-?\s?tax\b[^.;]{0,60}\b(?:are|is) not\W*$", regex.IGNORECASE)
_DENIED = guarded(r"\b(?:not|no|nor|never|neither|none)\b|n[’']t\b", regex.IGNORECASE)

Kinds = Callable[[str], set[str]]


def answered(passage: Passage, over: str, document: Document, kinds: Kinds) -> str | None:
    """What an answer, a cell or a ticked option says of the match on after-tax money, as a sentence.

    ``over`` is the last sentence before the block, which is the prompt of options that have no other; ``kinds`` gives the
    kinds of contributions that words name. What is asked must be of after-tax money alone.
    """
    text = document.quote(passage.span)
    if passage.kind is PassageKind.CELL:
        return _in_a_cell(text, passage, document, kinds)
    above = [document.quote(one) for one in (passage.lead_in, passage.question, passage.caption) if one is not None]
    if passage.checked:
        told = next((one for one in (*above, over) if kinds(one)), "")
        said = _ON_A_FORM.match(text) or (_of_the_match(told) and _ANSWER.fullmatch(text.rstrip(".")))
        return _as_said(said["said"]) if said and kinds(told) == {"after_tax"} else None
    asked = document.quote(passage.question) if passage.question is not None else ""
    if passage.checked is None and asked and _of_the_match(asked) and kinds(asked) == {"after_tax"}:
        return _as_said(said["said"]) if (said := _ANSWER.match(text)) else None
    return None


def _in_a_cell(text: str, passage: Passage, document: Document, kinds: Kinds) -> str | None:
    """ "Matched?" over "No" in the row of after-tax contributions, or beside it in their column."""
    said = _ANSWER.match(text)
    if said is None or passage.row_head is None or passage.column_head is None or _ASKS.search(text[said.end() :]):
        return None
    heads = document.quote(passage.row_head), document.quote(passage.column_head)
    for of_match, of_money in (heads, heads[::-1]):
        if _of_the_match(of_match) and not kinds(of_match) and kinds(of_money) == {"after_tax"}:
            return _as_said(said["said"])
    return None


def _of_the_match(words: str) -> bool:
    return _ASKS.search(words) is not None and _ABOUT_TERMS.search(words) is None


def _as_said(said: str) -> str:
    return UNMATCHED if said.lower().startswith(("no", "none")) else MATCHED


def leaning(text: str, before: str, section: tuple[str, ...]) -> str | None:
    """What a sentence says of the match by the one before it, or by the title that it stands under."""
    if _ARE_NOT.search(text) and _IS_MATCHED.search(before) and not _DENIED.search(before):
        return UNMATCHED  # "Roth contributions are matched. After-tax contributions are not."
    if _FOR_A_TEST.search(text):
        return None
    titled = bool(section) and _of_the_match(section[-1])
    if (titled or _ASKS.search(f"{before} {text}") or _PER_DOLLAR.search(before)) and not _DENIED.search(
        text.replace("no difference", "")
    ):
        counted = _PER_DOLLAR.search(before) is not None and _IN_TURN.search(text) is not None
        return MATCHED if counted or _COUNTED_TOO.search(text) or _NO_DIFFERENCE.search(text) else None
    return None
