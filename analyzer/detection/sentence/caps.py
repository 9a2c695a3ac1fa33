"""When a "not" only sets a limit: "may not be higher than 10%", "no more often than twice a year"."""

from __future__ import annotations

import regex
from spacy.tokens import Span

from analyzer.detection.sentence.clauses import Clause
from analyzer.shapes import guarded

_CAP = guarded(
    r"(?:[\w’'-]+\s+){0,5}(?:more|oftener|higher|greater|less|fewer|lower|larger|over|in excess)(?:\s+(?:often|frequently))?\s+(?:than|of)\b"
    r"|(?:be\s+)?(?:together|combined|jointly|collectively|in\s+(?:total|all|the\s+aggregate)|when\s+added\s+together)\W+(?:exceed|come\s+to|total|pass)\b",
    regex.IGNORECASE,
)
_CAP_ON_HOW_OFTEN = guarded(r"(?:[\w’'-]+\s+){1,11}(?:more\s+(?:often|frequently)|oftener)\s+than\b", regex.IGNORECASE)


_CAP_ON_HOW_MUCH = guarded(  # "may not make After-Tax Contributions in excess of 5% of Compensation"
    r"(?:[\w’'-]+\s+){1,8}(?:(?:(?:that|which)\s+)?(?:would\s+)?exceed(?:s|ing)?|in\s+excess\s+of|(?:(?:of|totall?ing)\s+)?(?:more|greater|higher|less|fewer|lower|smaller)\s+than|over|above|below)\s+(?:\$?\s?\d|(?:one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|fifty)\b|(?<=\bof\s)(?:the|his|her|your|their|such)\b)",
    regex.IGNORECASE,
)


_CAP_ON_ALL = guarded(  # "no conversion may exceed the vested balance"
    r"(?:[\w’'-]+\s+){1,8}(?:shall|may|will|can|must|should)\s+(?:ever\s+)?exceed\b", regex.IGNORECASE
)


def caps(clause: Clause, negation: Span) -> bool:
    """ "May not be higher than", "may not deposit more than $22,500": a limit, not a denial."""
    near = clause.doc[negation.end : negation.end + 7].text
    far = clause.doc[negation.end : negation.end + 14].text
    return bool(
        _CAP.match(near) or _CAP_ON_HOW_OFTEN.match(far) or _CAP_ON_HOW_MUCH.match(far) or _CAP_ON_ALL.match(far)
    )
