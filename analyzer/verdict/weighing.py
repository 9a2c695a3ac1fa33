"""What several sections say against what one passage seems to: a right told at length is seldom denied by the way.

Where a document grants a right outright in two sections, and a sentence elsewhere seems to deny it in words that are
not the right's own ("No.", a list that leaves it out, another account that is closed), the sentence is about something
else. A denial that is a sentence of its own on the right, or has a date, is never outweighed: that is a contradiction,
and the reader must ask.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.model import Stance
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL, Clause

_TWICE = 2
"""Sections that grant it outright.

Of the 142 provisions on which documents seemed to contradict themselves when they were first read, 45 were granted so;
43 of these were rights; two stood in texts that serve many plans.
"""


def weighed(clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses, those marked that other sections of their own document outweigh."""
    return [replace(c, outweighed=True) if _outweighed(c, clauses) else c for c in clauses]


def _outweighed(clause: Clause, clauses: Sequence[Clause]) -> bool:
    if clause.provision not in (AFTER_TAX, CONVERSION, WITHDRAWAL) or not _denies(clause):
        return False
    if clause.finding.own_words or clause.change or clause.applies_to or clause.starts is not None:
        return False
    beside = [
        c
        for c in clauses
        if c.provision == clause.provision and c.finding.document == clause.finding.document and not c.closed_balance
    ]
    told = {c.finding.section for c in beside if c.opens and not (c.inferred or c.implied or c.slight)}
    denials = {c.finding.section for c in beside if _denies(c) and not c.applies_to}
    return len(told) >= max(_TWICE, len(denials))


def _denies(clause: Clause) -> bool:
    return clause.stance in (Stance.DENIES, Stance.FREEZES)
