"""A second, statistical reading of the same passages: where it and the patterns disagree, the answer is less sure.

It never makes a verdict better than the patterns do. In whole documents it only doubts. A linear model, quick enough
for every page, doubts a right that the patterns read in a passage whose words are not those of one. A transformer is
asked of the few passages that carry an answer: each gate of a "yes" must be confirmed by one of them, and a "no" stays
open where an offer was passed over. It reads whole any text as short as the passages that it was taught by, and there
the status of a provision is what all readers together make likeliest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np

from analyzer.model import Document, Finding, Profile, Span, Stance
from analyzer.report import CORE_PROVISIONS, Status
from analyzer.statistical.answers import RULE, offer_unread, unconfirmed
from analyzer.statistical.reader import STATUSES, Figures, Opinion, statistical_reader
from analyzer.statistical.rights import OPEN, is_right, openness, provision_meant
from analyzer.statistical.stretches import is_short, stretches
from analyzer.statistical.transformer import transformer
from analyzer.verdict import Judgement, ProvisionState, Refusal, statuses
from analyzer.verdict.judgement import CLOSED

__all__ = ["RULE", "doubted", "offer_unread", "overruled", "second_opinion", "stretches", "together", "unconfirmed"]

_LIKELIER, _A_RIGHT, _AGAINST = 0.5, 0.7, 0.8
"""How likely a status must be to be taken: one that gives no more than the patterns read, a right where they read
nothing, and more than they read. To refuse wrongly costs a question, to grant wrongly locks money away."""
_HARDLY = 0.05
"""How unlikely a right of a longer document must be to be doubted: its terms may stand in other sections."""
_GIVES = {Status.PERMITTED: 2, Status.CONDITIONAL: 1}
_STANCES = {
    Status.PERMITTED: Stance.PERMITS,
    Status.CONDITIONAL: Stance.CONDITIONS,
    Status.PROHIBITED: Stance.DENIES,
    Status.FROZEN: Stance.FREEZES,
    Status.ROLLOVER_ONLY: Stance.ROLLOVER_ONLY,
}
_DECIDING = frozenset(_STANCES.values())
DISAGREE = "readers_disagree"
_OVERRULED = "a pattern reads it so, and the words of the whole passage speak against it"
_ELECTED_ELSEWHERE = ".left_to_each_employer"
_REASON = "its words are those of passages that say so, as a statistical reader knows them; no pattern reads it"


def doubted(findings: Sequence[Finding], document: Document, profile: Profile) -> list[Finding]:
    """The findings of one document, those rights doubted that stand where all readers together see none."""
    found, least = list(findings), _LIKELIER if is_short(document) else _HARDLY
    for stretch in stretches(document):
        inside = [n for n, one in enumerate(findings) if stretch.holds(one)]
        rights = [n for n in inside if is_right(findings[n])]
        if not rights:
            continue
        likely = _likely(stretch.text, _read([findings[n] for n in inside], profile), short=is_short(document))
        for n in rights:
            name = provision_meant(findings[n])
            if openness(likely[name]) < least:
                found[n] = replace(findings[n], doubted=True)
    return found


def overruled(
    states: Mapping[str, ProvisionState], findings: Sequence[Finding], document: Document, profile: Profile
) -> dict[str, ProvisionState]:
    """The states of a short text, core provisions with the status that all readers together make likeliest.

    One that is overruled rests on the sentence that speaks most for its status, by the rule ``statistical.<status>``.
    A longer document's states stay as they are. What elections outside the text decide is made no right.
    """
    found = dict(states)
    if not is_short(document):
        return found
    read = _read(findings, profile)
    likely = _likely(document.text, read, short=True)
    for name in CORE_PROVISIONS:
        status = together(likely[name], read[name])
        if status in OPEN and read[name] not in OPEN and _left_open(name, findings):
            continue
        if status not in (read[name], states[name].status):
            found[name] = _state(name, status, document)
    return found


def second_opinion(
    judgement: Judgement, findings: Sequence[Finding], documents: Sequence[Document], profile: Profile
) -> tuple[Judgement, list[Finding]]:
    """A judgement with the statuses that all readers give a short text, and the findings with those they rest on.

    The verdict stays that of the patterns, with the flag ``readers_disagree``; what is overruled is listed as refused.
    """
    if len(documents) != 1:
        return judgement, list(findings)
    states = overruled(judgement.provisions, findings, documents[0], profile)
    changed = [name for name in states if states[name] is not judgement.provisions[name]]
    if not changed:
        return judgement, list(findings)
    against = [one for one in findings if one.counted and provision_meant(one) in changed and one.stance in _DECIDING]
    flags = judgement.flags if DISAGREE in judgement.flags else (*judgement.flags, DISAGREE)
    refused = (*judgement.refused, *(Refusal(one, _OVERRULED) for one in against))
    new = [finding for name in changed for finding in states[name].findings]
    return replace(judgement, provisions=states, flags=flags, refused=refused), [*findings, *new]


def _left_open(name: str, findings: Sequence[Finding]) -> bool:
    """Whether a right was set aside because elections or a schedule that are not in the document decide it."""
    return any(provision_meant(one) == name and one.rule.endswith(_ELECTED_ELSEWHERE) for one in findings)


def _read(findings: Sequence[Finding], profile: Profile) -> dict[str, Status]:
    """What the patterns read in a text, its findings taken alone."""
    states = statuses(findings, profile)
    return {name: states[name].status for name in CORE_PROVISIONS}


def _likely(text: str, read: Mapping[str, Status], *, short: bool) -> Opinion:
    """What the models make of a text beside the patterns: of a short one the transformer too."""
    linear = statistical_reader().opinion(text)
    own = _read_whole(text) if short else None
    return statistical_reader().weighed(linear, read) if own is None else transformer().weighed((own, linear), read)


@lru_cache(maxsize=64)
def _read_whole(text: str) -> Opinion | None:
    """What the transformer says of a text, which is asked for its rights and again for its statuses."""
    return transformer().opinion(text) if transformer().can_read(text) else None


def together(likely: Figures, read: Status) -> Status:
    """What all readers make of a provision: the likeliest status if it is likely enough, or what the patterns read.

    What the patterns read as refused, frozen or only rolled in is never made permitted: "After-tax contributions are
    not offered" after a sentence that offers Roth is like many that grant them, to models that weigh words.
    """
    best = int(np.argmax(likely))
    status = STATUSES[best]
    if status is Status.PERMITTED and read in CLOSED:
        return read
    if _GIVES.get(status, 0) <= _GIVES.get(read, 0):
        enough = _LIKELIER
    elif read is Status.NOT_ADDRESSED:
        enough = _A_RIGHT if status is Status.PERMITTED else _LIKELIER
    else:
        enough = _AGAINST
    return status if likely[best] >= enough else read


def _state(name: str, status: Status, document: Document) -> ProvisionState:
    """What a provision is by the words of the text: the condition of a conditional one is left to its reader."""
    if status is Status.NOT_ADDRESSED:
        return ProvisionState(name)
    conditional = status is Status.CONDITIONAL
    finding = Finding(
        provision=name,
        stance=_STANCES[status],
        document=0,
        span=_most_telling(name, status, document),
        rule=f"{RULE}.{status.value}",
        reason=_REASON,
        attributes={"conditions": ["other"]} if conditional else {},
        doubted=True,
    )
    return ProvisionState(name, status, finding.attributes, (finding,), now=status)


def _most_telling(name: str, status: Status, document: Document) -> Span:
    """The sentence of a text that alone speaks most for a status."""
    reader, at = transformer(), STATUSES.index(status)
    spans = [passage.cite or passage.span for block in document.blocks for passage in block.passages]
    spans = spans or [block.span for block in document.blocks]  # a text that is a heading and no more
    return max(spans, key=lambda span: reader.opinion(document.quote(span))[name][at])
