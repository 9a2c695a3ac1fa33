"""What looks like money taken out of the plan and is pay: "comes out of both checks", "from a partner's draw"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Span

    from analyzer.detection.clauses import Clause

_CHECK = frozenset({"pay", "payroll", "paycheck", "wage", "salary", "check"})
_BEFORE_A_DRAW = frozenset({"'s", "’s", "from", "partnership", "partner", "guaranteed", "payroll", "monthly"})


def comes_out_of_pay(clause: Clause, span: Span) -> bool:
    """ "The percentage comes out of both checks"."""
    return span[0].norm_ == "come" and bool(_CHECK & {t.norm_ for t in clause.doc[span.end : span.end + 5]})


def is_what_is_paid(clause: Clause, span: Span) -> bool:
    """ "From a Partner's draw", "payroll or draw withholding": what a partner is paid."""
    before = clause.doc[span.start - 1].lower_ if span.start else ""
    after = clause.doc[span.end].lower_ if span.end < len(clause.doc) else ""
    return span[0].norm_ == "draw" and (before in _BEFORE_A_DRAW or after == "withholding")
