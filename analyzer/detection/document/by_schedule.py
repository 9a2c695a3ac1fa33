"""Groups that a passage calls by the schedule for them: "offered only to employees covered by Appendix B"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import regex

from analyzer.detection.document.documents import words
from analyzer.detection.document.grouping import group_names, group_of, key_of
from analyzer.model import BlockKind, Document, Finding, Stance
from analyzer.shapes import guarded

_LABEL = r"(?P<id>(?:Appendix|Schedule|Supplement|Addendum|Annex|Exhibit|Part) (?-i:[A-Z]{1,2}|\d{1,2}))"
_PEOPLE = guarded(
    r"(?:an? |the |those |all )?(?:employees?|participants?|members?|associates?|those|anyone|people)?\s*"
    r"(?:who (?:are|is) )?(?:covered (?:by|under|in)|under|subject to|listed in|named in|described in|in|of)?\s*(?:the )?"
    + _LABEL,
    regex.IGNORECASE,
)
_ALONE = guarded(_LABEL + r" only\b|\bonly (?:for|under|in|by) " + _LABEL, regex.IGNORECASE)
_NAMES = ("groups_in", "groups_out")


def with_groups_of_schedules(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings, each group by the name that heads its schedule: one group has one name in a report."""
    names = _headed(document)
    return [_named(finding, names, document) for finding in findings] if names else [*findings]


def _headed(document: Document) -> dict[str, str]:
    """The group for which each schedule is, by the schedule's label."""
    known = words().groups
    stated = group_names(document, known)
    found: dict[str, str] = {}
    for block in document.blocks:
        title = " ".join(document.quote(block.span).split()) if block.kind is BlockKind.HEADING else ""
        heading = known.schedule.match(title)
        if heading is not None and (name := group_of(title, known, stated)) is not None:
            found.setdefault(key_of(heading["id"]), name)
    return {**stated, **found}


def _named(finding: Finding, names: Mapping[str, str], document: Document) -> Finding:
    told: dict[str, Any] = {
        key: [own for name in finding.attributes[key] for own in _of_schedules(name, names)]
        for key in _NAMES
        if finding.attributes.get(key)
    }
    if finding.group is None and not told and finding.stance is Stance.PERMITS:
        alone = _ALONE.search(document.quote(finding.span))
        group = names.get(key_of(alone["id"])) if alone is not None else None
        if group is not None:
            return replace(finding, group=group, attributes={**finding.attributes, "groups_in": [group]})
    group = _of_schedules(finding.group, names)[0] if finding.group else None
    return replace(finding, group=group, attributes={**finding.attributes, **told})


_SEVERAL = guarded(  # "Participants under Schedules B and C"
    r"(?:the |all )?(?:employees?|participants?|members?|associates?|those|people)\s*(?:who (?:are|is) )?(?:covered (?:by|under|in)|under|subject to|in|of) (?:the )?"
    r"(?P<kind>Appendices|Appendixes|Schedules|Supplements|Addenda|Annexes|Exhibits|Parts) (?P<ids>(?:(?-i:[A-Z]{1,2})|\d{1,2})(?:(?:, and |, or |, | and | or )(?:(?-i:[A-Z]{1,2})|\d{1,2}))+)",
    regex.IGNORECASE,
)
_ONE_OF = {"appendices": "Appendix", "appendixes": "Appendix", "addenda": "Addendum", "annexes": "Annex"}
_BETWEEN = guarded(r",? and |,? or |, ")


def _of_schedules(name: str, names: Mapping[str, str]) -> list[str]:
    """Each group that is called by the schedules for them: "Participants under Schedules B and C"."""
    several = _SEVERAL.fullmatch(name)
    if several is None:
        return [_of_schedule(name, names)]
    kind = _ONE_OF.get(several["kind"].lower(), several["kind"].removesuffix("s"))
    own = [names.get(key_of(f"{kind} {one}")) for one in _BETWEEN.split(several["ids"])]
    return [one for one in own if one is not None] if all(own) else [name]


def _of_schedule(name: str, names: Mapping[str, str]) -> str:
    """A group's own name, where it is called by nothing but its schedule."""
    label = _PEOPLE.fullmatch(name)
    return names.get(key_of(label["id"]), name) if label is not None else name
