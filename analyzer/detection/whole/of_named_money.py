"""Withdrawals that name no money, or call it by a name of the document, where another passage tells which money it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from analyzer.model import Document, Finding, Passage, Span, Stance
from analyzer.shapes import guarded

_WITHDRAWAL = "in_service_after_tax"
_AGE = guarded(r"\b59\s?(?:½|1/2|\.5)")
_KINDS = (
    guarded(r"\b(?:pre|before)-?\s?tax\b|\bdeferrals?\b|\belective\b|\bsalary reduction\b", regex.IGNORECASE),
    guarded(r"\broth\b", regex.IGNORECASE),
    guarded(r"\bmatch\w*", regex.IGNORECASE),
    guarded(r"\brollovers?\b", regex.IGNORECASE),
    guarded(r"\b(?:employer|company|discretionary|profit[- ]sharing|non-?elective|safe harbor)\b", regex.IGNORECASE),
)
_FEWEST = 2  # kinds that make a list of what may be taken out
_AFTER_TAX_TOO = guarded(
    r"\b(?:after|post)-?\s?tax\b|\bvoluntary\b|\bnondeductible\b|\bthrift\b|\ball (?:or (?:any )?part of )?(?:of )?(?:your|the|his|any)\b(?! (?:vested )?(?:(?:pre|before)-?\s?tax|roth|elective|salary|deferral|match|company|employer|rollover))"
    r"|\b(?:all|any|every|each|entire|whole|total) (?:other )?(?:\w+ )?(?:accounts?|balances?|sources?|money|amounts?|contributions?)\b",
    regex.IGNORECASE,
)
_MONEY = guarded(
    r"\b(?:money|accounts?|contributions?|balances?|savings|amounts?|sources?|funds|all|any|part)\b", regex.IGNORECASE
)
_REASON = "another passage names the money that may be taken out at that age, and after-tax money is not among it"


_SAVED = r"(?:Savings|Contributions|Deposits|Allotments)"
_ARE_DEFERRALS = guarded(  # "Regular Savings are either Before-Tax Savings or Roth Savings", and never after tax
    rf"(?<![\w’'-])(?P<name>(?!(?:Your|The|All|Any|These|Those|Such|Roth|Catch-Up|Employee|Total)\b)[A-Z][\w’'-]+ {_SAVED}) (?:are|may be|can be|may be made|are made)(?: either)?"
    r" (?:your |as )?(?:(?:[Bb]efore|[Pp]re)-[Tt]ax|Roth)(?: \w+)?,? (?:or|and|or as|and/or) (?:as )?(?:(?:[Bb]efore|[Pp]re)-[Tt]ax|Roth)\b(?![^.;]*\b[Aa]fter-?\s?[Tt]ax\b)",
)

_IS_EMPLOYERS = guarded(  # "Each Participating Employer contributes to the Basic Contribution Account", whatever that is elsewhere
    r"\b(?:Employer|Company|Firm|Bank|University|College|Hospital|Corporation|Cooperative)s? (?:contributes?|(?:shall|will) contribute|credits?|pays?)\b(?: (?!after|employee|participant)[\w%,.$-]+){0,8}? (?:in)?to (?:the|your|his|her|an?) (?P<name>(?!(?:After|Voluntary|Employee|Participant|Member|Thrift|Plan|Trust)\b)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) Account\b",
)


def of_named_money(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings, in which "Age 59½ withdrawals: Yes" is of pre-tax and matching money where a rule says of which it is."""
    deferrals = {m["name"] for m in _ARE_DEFERRALS.finditer(" ".join(document.text.split()), timeout=5.0)}
    findings = [_of_deferrals(one) if _names_one(one, deferrals, document) else one for one in findings]
    employers = {f"{m['name']} Account" for m in _IS_EMPLOYERS.finditer(" ".join(document.text.split()), timeout=5.0)}
    findings = [_of_deferrals(one) if _names_account(one, employers, document) else one for one in findings]
    unnamed = {id(one) for one in findings if _names_no_money(one, document)}
    if not unnamed:
        return list(findings)
    passages = {p.span: p for block in document.blocks for p in block.passages}
    if not any(_names_its_money(one, passages, document) for one in findings):
        return list(findings)
    return [
        replace(one, stance=Stance.MENTIONS, counted=False, rule="withdrawal.of_named_money", reason=_REASON)
        if id(one) in unnamed
        else one
        for one in findings
    ]


def _names_one(finding: Finding, names: set[str], document: Document) -> bool:
    """Whether a right to withdraw is of savings that the document's own name makes deferrals, and names no other money."""
    if not names or finding.provision != _WITHDRAWAL or not finding.counted or "sources" in finding.attributes:
        return False
    quote = " ".join(document.quote(finding.span).split())
    return any(name in quote for name in names) and _AFTER_TAX_TOO.search(quote) is None


def _names_account(finding: Finding, accounts: set[str], document: Document) -> bool:
    """Whether a rule on withdrawals names an account of the employer's money, and no after-tax money beside it."""
    if not accounts or finding.provision != _WITHDRAWAL or not finding.counted:
        return False
    quote = " ".join(document.quote(finding.span).split())
    return any(name in quote for name in accounts) and _AFTER_TAX_TOO.search(quote) is None


def _of_deferrals(finding: Finding) -> Finding:
    reason = "it is about money that the document calls by a name of its own, and that is no after-tax money"
    return replace(finding, stance=Stance.MENTIONS, counted=False, rule="withdrawal.of_named_money", reason=reason)


def _names_no_money(finding: Finding, document: Document) -> bool:
    """Whether a right to withdraw at an age takes its money over from elsewhere, and names none."""
    return (
        finding.provision == _WITHDRAWAL
        and finding.counted
        and (finding.inferred or _MONEY.search(document.quote(finding.span)) is None)
        and finding.stance is Stance.CONDITIONS
        and list(finding.attributes.get("conditions", ())) == ["age"]
        and "sources" not in finding.attributes
    )


def _names_its_money(finding: Finding, passages: dict[Span, Passage], document: Document) -> bool:
    """Whether a rule on money other than after-tax money is of that age, and lists the kinds of money it is of."""
    if finding.rule != "withdrawal.of_other_money":
        return False
    words = document.quote(finding.span)
    cell = passages.get(finding.span)
    head = document.quote(cell.row_head) if cell is not None and cell.row_head is not None else ""
    listed = sum(kind.search(words) is not None for kind in _KINDS)
    return _AGE.search(f"{head} {words}") is not None and listed >= _FEWEST and _AFTER_TAX_TOO.search(words) is None
