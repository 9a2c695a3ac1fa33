"""What looks like money taken out of the plan and is pay: "comes out of both checks", "from a partner's draw"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from analyzer.shapes import guarded

if TYPE_CHECKING:
    from spacy.tokens import Span

    from analyzer.detection.sentence.clauses import Clause

_CHECK = frozenset({"pay", "payroll", "paycheck", "wage", "salary", "check"})
_PARTNERS = guarded(  # what a partner takes from the firm
    r"\b(?:partner(?:s|['’]s|s['’])?|payroll (?:and|or)(?: \w+)?|guaranteed|salary (?:and|or))(?: (?:monthly|regular|weekly|quarterly|annual))?\s*$",
    regex.IGNORECASE,
)
_BEFORE_A_DRAW = frozenset({"'s", "’s", "from", "partnership", "partner", "guaranteed", "payroll", "monthly"})


_SHARE_OF_PAY = guarded(  # "have up to 12% of your base pay taken out", "taken out of each paycheck"
    r"\b(?:of|from|out of)\s+(?:(?:your|his|her|their|my|the|each|every|any|base|eligible|regular|gross|annual|covered|monthly|weekly)\s+){0,4}"
    r"(?:pay|paychecks?|checks?|salary|wages|compensation|payroll|(?:base|regular|eligible|annual|covered) earnings)\b(?!\s+(?:account|plan))",
    regex.IGNORECASE,
)
_AS_CONTRIBUTIONS = guarded(
    r"\bout\b(?: of [\w ]{1,20}?)? (?:as (?:an? |your )?|on an? )(?:(?:voluntary|regular|traditional) )?(?:(?:after|post)-?\s?tax|non-?deductible)\b(?!\s+(?:account|withdraw|distribut|payment))",
    regex.IGNORECASE,
)


_SAME_RATE = guarded(  # "keeps right on taking out the same percentage as after-tax savings"
    r"^\W*(?:out )?(?:the same|that|this|your|the) (?:percentage|percent|rate|amount|deduction)s?\b[^.;]{0,40}\bas\b",
    regex.IGNORECASE,
)


_OF_THAT = guarded(r"^(?:(?:out )?of|from) (?:that|it|this|them|those|these)\b", regex.IGNORECASE)
_A_PAY = guarded(
    r"\b(?:pay|wages|salary|salaries|compensation|paychecks?|allowances?|bonus(?:es)?|awards?|premiums?|commissions?|tips)\b(?! (?:into|toward|in)\b)",
    regex.IGNORECASE,
)


def comes_out_of_pay(clause: Clause, span: Span) -> bool:
    """ "The percentage comes out of both checks", "have 5% of pay taken out"."""
    if span[0].norm_ == "come":
        if (
            not clause.money
            and _OF_THAT.match(clause.doc[span.end : span.end + 2].text)
            and _A_PAY.search(clause.doc[: span.start].text)
        ):
            return True  # "Layoff pay is not wages, and so nothing comes out of that"
        return bool(_CHECK & {t.norm_ for t in clause.doc[span.end : span.end + 5]})
    return taken_out_of_pay(clause, span)


def taken_out_of_pay(clause: Clause, span: Span) -> bool:
    """ "You may have up to 12% of your pay taken out as after-tax contributions": what is put in."""
    if "take" not in {t.norm_ for t in span[:2]}:
        return False
    taken = _SHARE_OF_PAY.search(clause.text) or _AS_CONTRIBUTIONS.search(clause.text)
    return bool(taken or _SAME_RATE.match(clause.doc[span.end :].text))


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
