"""A second, statistical reading of the same passages: where it and the patterns disagree, the answer is less sure.

It never makes a verdict better than the patterns do. In whole documents it only doubts: a right that the patterns read
in a passage whose words are not those of one does not open its gate by itself, and where silence decides, a passage
that sounds like an offer and was not read keeps the answer open. That is a linear model, quick enough for every page.
It reads whole any text as short as the passages that it was taught by, with a transformer too, and there the status of
a provision is what all of them together make likeliest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from analyzer.model import Block, BlockKind, Document, Finding, Profile, Span, Stance
from analyzer.report import CORE_PROVISIONS, Basis, Status, VerdictState
from analyzer.statistical.reader import STATUSES, Figures, Opinion, statistical_reader
from analyzer.statistical.transformer import transformer
from analyzer.verdict import Judgement, ProvisionState, Refusal, statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, provision_of

__all__ = ["RULE", "doubted", "offer_unread", "overruled", "second_opinion", "stretches", "together"]

RULE = "statistical"
"""How the rule of a finding begins that only this reader has."""

_SHORT = 150
"""Words of a text that is read whole, if it is of one section: the passages that teach have up to about as many."""
_SECTION = 120
"""Words of a longer document that are read together, under their heading."""
_LIKELIER, _A_RIGHT, _AGAINST = 0.5, 0.7, 0.8
"""How likely a status must be to be taken: one that gives no more than the patterns read, a right where they read
nothing, and more than they read. To refuse wrongly costs a question, to grant wrongly locks money away."""
_HARDLY = 0.05
"""How unlikely a right of a longer document must be to be doubted: its terms may stand in other sections."""
_SOUNDS_LIKE_AN_OFFER = 0.95
"""How likely a stretch must be one that offers after-tax contributions to keep an answer by silence open."""
_GIVES = {Status.PERMITTED: 2, Status.CONDITIONAL: 1}
_OPEN = (Status.PERMITTED, Status.CONDITIONAL)
_CLOSED = (Status.PROHIBITED, Status.FROZEN, Status.ROLLOVER_ONLY)
_GRANTS = (Stance.PERMITS, Stance.CONDITIONS)
_STANCES = {
    Status.PERMITTED: Stance.PERMITS,
    Status.CONDITIONAL: Stance.CONDITIONS,
    Status.PROHIBITED: Stance.DENIES,
    Status.FROZEN: Stance.FREEZES,
    Status.ROLLOVER_ONLY: Stance.ROLLOVER_ONLY,
}
_ABOUT = {"auto_in_plan_conversion": CONVERSION}
_DECIDING = frozenset(_STANCES.values())
DISAGREE = "readers_disagree"
_OVERRULED = "a pattern reads it so, and the words of the whole passage speak against it"
_OF_AFTER_TAX = (AFTER_TAX, "after_tax_limit", "spillover")
_ELECTED_ELSEWHERE = ".left_to_each_employer"
_UNREAD = "its words are those of an offer, as a statistical reader knows them, and no pattern reads anything in it"
_REASON = "its words are those of passages that say so, as a statistical reader knows them; no pattern reads it"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some hundred words of a document that are read together."""

    span: Span
    text: str


def doubted(findings: Sequence[Finding], document: Document, profile: Profile) -> list[Finding]:
    """The findings of one document, those rights doubted that stand where all readers together see none."""
    found, least = list(findings), _LIKELIER if is_short(document) else _HARDLY
    for stretch in stretches(document):
        inside = [n for n, one in enumerate(findings) if _starts_in(one, stretch.span)]
        rights = [n for n in inside if _is_right(findings[n])]
        if not rights:
            continue
        likely = _likely(stretch.text, _read([findings[n] for n in inside], profile), short=is_short(document))
        for n in rights:
            name = _provision(findings[n])
            if sum(likely[name][STATUSES.index(status)] for status in _OPEN) < least:
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
        if status in _OPEN and read[name] not in _OPEN and _left_open(name, findings):
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
    against = [one for one in findings if one.counted and _provision(one) in changed and one.stance in _DECIDING]
    flags = judgement.flags if DISAGREE in judgement.flags else (*judgement.flags, DISAGREE)
    refused = (*judgement.refused, *(Refusal(one, _OVERRULED) for one in against))
    new = [finding for name in changed for finding in states[name].findings]
    return replace(judgement, provisions=states, flags=flags, refused=refused), [*findings, *new]


def offer_unread(judgement: Judgement, findings: Sequence[Finding], documents: Sequence[Document]) -> Finding | None:
    """A doubted grant of after-tax contributions, where an answer by silence passed over what sounds like an offer.

    That nothing is said is believed only if no stretch without a finding on such contributions, whatever it found, has
    the words of an offer. A plan's own name for the money ("Top-Up Savings") is what patterns fail to know. Of several
    stretches it is the likeliest one.
    """
    if judgement.state is not VerdictState.NOT_SUPPORTED or judgement.basis not in (Basis.OMISSION, Basis.CLOSED_LIST):
        return None
    reader, found = statistical_reader(), []
    for index, document in enumerate(documents):
        read = [one for one in findings if one.document == index and provision_of(one) in _OF_AFTER_TAX]
        for stretch in () if is_short(document) else stretches(document):
            if any(_starts_in(one, stretch.span) for one in read) or not _citable(stretch, document):
                continue
            if (likely := reader.offered(stretch.text)) >= _SOUNDS_LIKE_AN_OFFER:
                found.append((likely, -index, -stretch.span.start, stretch))
    if not found:
        return None
    _, index, _, stretch = max(found, key=lambda one: one[:3])
    return _offer(stretch, -index, documents[-index])


def _offer(stretch: Stretch, index: int, document: Document) -> Finding:
    """A doubted grant at the sentence of a stretch that sounds most like an offer."""
    reader = statistical_reader()
    span, section = max(_citable(stretch, document), key=lambda one: reader.offered(document.quote(one[0])))
    return Finding(
        AFTER_TAX, Stance.PERMITS, index, span, f"{RULE}.offered", _UNREAD, section=section, doubted=True
    )  # fmt: skip


def _citable(stretch: Stretch, document: Document) -> list[tuple[Span, tuple[str, ...]]]:
    """The passages of a stretch that can be quoted, with their sections; headings alone have none."""
    return [
        (passage.cite or passage.span, block.section)
        for block in document.blocks
        if block.kind not in (BlockKind.HEADING, BlockKind.CONTENTS)
        for passage in block.passages
        if stretch.span.start <= passage.span.start < stretch.span.end
    ]


def is_short(document: Document) -> bool:
    """Whether a document is read whole."""
    sections = {block.section for block in document.blocks if block.kind is not BlockKind.HEADING}
    return len(sections) == 1 and len(document.text.split()) <= _SHORT


def _left_open(name: str, findings: Sequence[Finding]) -> bool:
    """Whether a right was set aside because elections or a schedule that are not in the document decide it."""
    return any(_provision(one) == name and one.rule.endswith(_ELECTED_ELSEWHERE) for one in findings)


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
    if status is Status.PERMITTED and read in _CLOSED:
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


def stretches(document: Document) -> Iterator[Stretch]:
    """A short text whole, the blocks of a longer one by some hundred words, each heading with what stands under it."""
    if is_short(document):
        yield _stretch(document.blocks, document)
        return
    parts: list[Block] = []
    for block in document.blocks:
        heading = block.kind is BlockKind.HEADING
        full = sum(_words(one, document) for one in (*parts, block)) > _SECTION
        if (heading or full) and any(one.kind is not BlockKind.HEADING for one in parts):
            yield _stretch(parts, document)
            parts = []
        if block.kind is not BlockKind.CONTENTS:
            parts.append(block)
    if parts:
        yield _stretch(parts, document)


def _stretch(blocks: Sequence[Block], document: Document) -> Stretch:
    span = Span(blocks[0].span.start, blocks[-1].span.end)
    return Stretch(span, document.text[span.start : span.end])


def _words(block: Block, document: Document) -> int:
    return len(document.text[block.span.start : block.span.end].split())


def _starts_in(finding: Finding, span: Span) -> bool:
    return span.start <= finding.span.start < span.end


def _is_right(finding: Finding) -> bool:
    """Whether a finding opens one of the gates."""
    open_ones = finding.counted and finding.plan is None and finding.stance in _GRANTS
    return open_ones and _provision(finding) in CORE_PROVISIONS


def _provision(finding: Finding) -> str:
    return _ABOUT.get(finding.provision, provision_of(finding))
