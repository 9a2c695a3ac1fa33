"""Whether conversions happen by themselves, in the light of a whole document that may say that none does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from analyzer.model import Document, Finding
from analyzer.shapes import guarded

_NEVER = guarded(
    r"\b(?:conversions?|transfers?) (?:are|is) (?:never|not) (?:(?:made|done|processed|performed|carried out) )?"
    r"(?:automatic(?:ally)?|(?:by|on|under) (?:a )?standing (?:order|instruction|election)s?)\b(?! unless\b)"
    r"|\bthere (?:is|are) no (?:standing (?:order|instruction|election)s?|automatic (?:service|arrangement)) (?:for|of) conversions?\b"
    r"|\b(?:does|do|will|shall)(?: not|n['’]t) (?:make (?:\w+ )?conversions?|convert (?:\w+ ){0,4}?(?:money|amounts?|accounts?|it|them|contributions?)(?: for you)?) automatically\b"
    r"|\b(?:does|do|will)(?: not|n['’]t) (?:offer|have|make|provide|support|allow)(?: any)? (?:[\w-]+,? (?:and |or )?){0,3}?"
    r"(?:scheduled|recurring|repeating|standing|automatic)\b[^.;]{0,30}?\b(?:conversions?|transfers?)\b"
    r"|\bthere (?:is|are) no (?:[\w-]+,? or )?(?:scheduled|recurring|repeating|standing|automatic)(?:,? or [\w-]+)? (?:conversions?|transfers?)\b"
    r"|\b(?:offers?|has|have|makes?|provides?(?: for)?) no automatic conversions?\b|\bautomatic conversions? (?:is|are) not (?:offered|available|made|provided)\b",
    regex.IGNORECASE,
)
_BY_ITSELF = guarded(
    r"\bauto(?:matic(?:ally)?)?\b|\bauto-|\bstanding\b|\bswe(?:ep|pt)\b|\bwithout (?:a |any |further |another )?(?:request|action|asking|instruction)"
    r"|\bunless you (?:opt|tell|ask)|\bby default\b|\bis the default\b|\bdaily conver|\beach (?:[\w-]+ ){0,2}?(?:contribution|deposit)\b",
    regex.IGNORECASE,
)
_SWEEP = "auto_in_plan_conversion"


def without_sweeps(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """ "Conversions are never made automatically": what only tells how often they are processed is no sweep."""
    if _NEVER.search(" ".join(document.text.split()), timeout=5.0) is None:
        return [*findings]
    kept = (one for one in findings if one.provision != _SWEEP or _swept(one, document))
    return [_on_request(one) if not _swept(one, document) else one for one in kept]


def _swept(finding: Finding, document: Document) -> bool:
    """Whether words of the finding itself tell of money that is converted unasked."""
    return _BY_ITSELF.search(document.quote(finding.span)) is not None


def _on_request(finding: Finding) -> Finding:
    if finding.attributes.get("automatic") is not True:
        return finding
    return replace(finding, attributes={k: v for k, v in finding.attributes.items() if k != "automatic"})
