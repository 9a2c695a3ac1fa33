"""What looks like money taken out of the plan and is pay: "comes out of both checks", "from a partner's draw"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from analyzer.shapes import guarded

if TYPE_CHECKING:
    from spacy.tokens import Span

    from analyzer.detection.clauses import Clause

_CHECK = frozenset({"pay", "payroll", "paycheck", "wage", "salary", "check"})
_PARTNERS = guarded(  # what a partner takes from the firm
    r"\b(?:partner(?:s|['’]s|s['’])?|payroll (?:and|or)(?: \w+)?|guaranteed|salary (?:and|or))(?: (?:monthly|regular|weekly|quarterly|annual))?\s*$",
    regex.IGNORECASE,
)
_BEFORE_A_DRAW = frozenset({"'s", "’s", "from", "partnership", "partner", "guaranteed", "payroll", "monthly"})


def comes_out_of_pay(clause: Clause, span: Span) -> bool:
    """ "The percentage comes out of both checks"."""
    return span[0].norm_ == "come" and bool(_CHECK & {t.norm_ for t in clause.doc[span.end : span.end + 5]})


def is_what_is_paid(clause: Clause, span: Span) -> bool:
    """ "From a Partner's draw", "payroll or draw withholding": what a partner is paid."""
    before = clause.doc[span.start - 1].lower_ if span.start else ""
    after = clause.doc[span.end].lower_ if span.end < len(clause.doc) else ""
    told = (
        before in _BEFORE_A_DRAW
        or after == "withholding"
        or _PARTNERS.search(clause.doc[: span.start].text) is not None
    )
    return span[0].norm_ == "draw" and told
