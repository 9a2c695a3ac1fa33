"""What several sections say against what one passage seems to: a right told at length is seldom denied in one sentence.

Where a document grants a right in three sections and a sentence elsewhere seems to deny it in words that are not the
right's own ("No.", a list that leaves it out, an account that is closed), the sentence is about something else. And a
single sentence that seems to grant what two sections deny is about something else too. A denial that names the right
and denies it outright is never outweighed: that is a contradiction, and the reader must ask.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.model import Stance
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL, Clause

_AT_LENGTH = 3
"""Sections that grant a right: of documents read at first sight that granted it in so many, none denied it after all."""
_TWICE = 2
"""Sections that deny it, against one sentence that seems to grant it."""


def weighed(clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses, those marked that other sections of their own document outweigh."""
    return [replace(c, outweighed=True) if _outweighed(c, clauses) else c for c in clauses]


def _outweighed(clause: Clause, clauses: Sequence[Clause]) -> bool:
    if clause.provision not in (AFTER_TAX, CONVERSION, WITHDRAWAL) or clause.change or clause.starts is not None:
        return False
    beside = [
        c
        for c in clauses
        if c.provision == clause.provision and c.finding.document == clause.finding.document and not c.closed_balance
    ]
    grants = {c.finding.section for c in beside if c.opens}
    denials = {c.finding.section for c in beside if _denies(c) and not c.applies_to}
    if clause.opens:
        return clause.provision == AFTER_TAX and len(grants) == 1 and len(denials) >= _TWICE
    return _denies(clause) and not _in_its_own_words(clause) and len(grants) >= _AT_LENGTH > len(denials)


def _denies(clause: Clause) -> bool:
    return clause.stance in (Stance.DENIES, Stance.FREEZES)


def _in_its_own_words(clause: Clause) -> bool:
    """A denial of the right itself that takes nothing over from another sentence."""
    outright = clause.finding.rule.rpartition(".")[2] in ("denied", "closed", "closes_itself")
    return outright and not (clause.finding.inferred or clause.finding.in_passing)
