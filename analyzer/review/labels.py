"""Decisions as labelled passages: the lines that ``plan-analyzer evaluate`` and a trainer read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from analyzer.report import CORE_PROVISIONS, Status
from analyzer.review.decisions import ON_EVIDENCE, Decision
from analyzer.review.rulings import STANCES

_STATUSES = {stance.value: Status(status) for status, stance in STANCES.items()}
Passage = tuple[str, int | None, str]
"""The digest of a document, a page of it, and words on that page."""
Reading = tuple[str, str, bool]
"""A provision, what the passage was read to do to it, and whether that counted."""


def labelled(decisions: Iterable[Decision], read: Mapping[Passage, Sequence[Reading]]) -> str:
    """One line of JSON for each passage that was decided on, with a label for each core provision.

    ``read`` is what the program read in a passage. What nobody has decided on keeps that label, or "not addressed".
    """
    passages: dict[Passage, dict[str, Decision]] = {}
    for one in decisions:
        if one.decision in ON_EVIDENCE and one.quote:
            passages.setdefault((one.sha256, one.page, one.quote), {})[one.mark] = one
    lines = []
    for passage, by_mark in passages.items():
        taken, last = list(by_mark.values()), max(by_mark.values(), key=lambda one: one.id)
        if not any(one.provision in CORE_PROVISIONS or one.becomes in CORE_PROVISIONS for one in taken):
            continue
        line = {
            "id": f"review-{last.id}",
            "text": passage[2],
            "labels": _labels(taken, read.get(passage, ())),
            "trap": "rejected" if last.decision == "reject" else "none",
            "why": "; ".join(dict.fromkeys(one.note for one in taken if one.note)),
            "source": {"sha256": passage[0], "page": passage[1], "author": last.author, "at": last.at},
        }
        lines.append(json.dumps(line, ensure_ascii=False))
    return "".join(f"{line}\n" for line in lines)


def _labels(taken: Sequence[Decision], read: Sequence[Reading]) -> dict[str, str]:
    labels = dict.fromkeys(CORE_PROVISIONS, Status.NOT_ADDRESSED.value)
    said = {provision: _STATUSES.get(stance, Status.NOT_ADDRESSED).value for provision, stance, _ in read}
    labels |= {name: said[name] for name, _, counted in read if counted and name in labels}
    for one in taken:
        if one.provision in labels:
            kept = said.get(one.provision) if one.decision == "accept" else None
            labels[one.provision] = kept or Status.NOT_ADDRESSED.value
    for one in taken:
        if one.decision == "correct" and one.becomes in labels:
            labels[one.becomes] = one.status or Status.NOT_ADDRESSED.value
    return labels
