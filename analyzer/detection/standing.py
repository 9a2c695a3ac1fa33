"""Words that stand for what was said before, or that only seem to say more: "continue to do so", "allow them"."""

from __future__ import annotations

import regex

from analyzer.detection.clauses import Clause

_COVERS = regex.compile(  # "The 401(k) Plan, which covers employees of Linden": what plan is meant, and no limit
    r"^\W*(?:which|that) (?:covers?|is (?:maintained|sponsored|for)|was established|benefits)\b", regex.IGNORECASE
)
SHARE_OF_PAY = regex.compile(  # "designate all or a portion of your elective deferrals as ..."
    r"\b(?:designate|elect|direct|choose|treat|contribute|defer|make|split|have)\b[^.;]{0,60}\b(?:portion|part) of (?:your|his|her|their|the|such|an?|those|these)\b(?: [\w’'-]+){0,5} (?:deferrals?|contributions?|pay|compensation|salary|earnings|savings)\b",
    regex.IGNORECASE,
)
_CONTINUES = regex.compile(
    r"\b(?:continue|keep|go on|carry on)\b(?:,? \w+){0,3}? (?:do(?:ing)? so|(?:at|with|under) )|\b(?:may|can) (?:still )?(?:continue|keep on|go on|carry on)\W*$",
    regex.IGNORECASE,
)


def goes_on_so(clause: Clause, hanging: list[Clause]) -> bool:
    """ "If you were making after-tax contributions ..., you may continue to do so": the contributing of the condition."""
    return _CONTINUES.search(clause.text) is not None and any(a.label_ == "contribute" for c in hanging for a in c.acts)


def without_coverage(text: str, hanging: list[Clause]) -> str:
    """A clause's words without what only says whom the plan covers."""
    for other in hanging:
        if _COVERS.match(other.text):
            text = text.replace(other.text, "")
    return text
