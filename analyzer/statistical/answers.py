"""What the models make of an answer for whole documents: a "yes" must be confirmed, a "no" must leave no offer unread.

Patterns go wrong on papers that nobody showed them: of 75 answers "supported" at first sight 26 were false, most of
them by one sentence on another matter, and 21 of 53 answers "not supported" (178 plans of rounds 50 to 68, each read by
the program as it stood before the round). The figures beside the bounds here are of those plans.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from analyzer.detection.context.telling import AFTER_TAX as AFTER_TAX_WORD
from analyzer.detection.document.throughout import calls_roth_after_tax
from analyzer.model import BlockKind, Document, Finding, PassageKind, Span, Stance
from analyzer.report import Route, VerdictState
from analyzer.statistical.reader import statistical_reader
from analyzer.statistical.rights import closedness, is_right, openness, provision_meant
from analyzer.statistical.stretches import Stretch, around, is_short, passage_of, stretches
from analyzer.statistical.transformer import transformer
from analyzer.verdict import Judgement
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL, provision_of
from analyzer.verdict.judgement import CLOSED, SHUTS

RULE = "statistical"
"""How the rule of a finding begins that only the statistical reader has."""

_CONFIRMED = 0.6
"""How likely some passage must be to open a gate of a "yes", as the transformer reads it: kept are 49 of 49 true
answers and 16 of 26 false ones."""
_REFUSED = 0.9
"""How likely some passage must be to refuse or to end after-tax contributions where a "no" rests on that: of 12 false
answers 2 have none, of 19 true ones all have one (.99 or more). A list that leaves them out is no refusal in words."""
_SOUNDS_LIKE_AN_OFFER, _IS_AN_OFFER = 0.75, 0.95
"""How likely a stretch without a finding on after-tax contributions must be an offer of them to keep a "no" open, to
the linear model, which is quick, and then to the transformer: opened are 13 of 21 false answers and none of 32 true
ones. By itself the transformer takes many a match or an automatic deferral for one."""

_YES = (VerdictState.SUPPORTED, VerdictState.SUPPORTED_WITH_CONDITIONS)
_SENTENCES = (PassageKind.SENTENCE, PassageKind.ITEM)
_SENTENCE = 5
"""Words of which a sentence has at least as many as speak for themselves: "They cannot." does not."""
_GATES = {Route.IN_PLAN: CONVERSION, Route.IN_SERVICE: WITHDRAWAL}
_OF_AFTER_TAX = (AFTER_TAX, "after_tax_limit", "spillover")
_UNREAD = "its words are those of an offer, as a statistical reader knows them, and no pattern reads anything in it"


def unconfirmed(judgement: Judgement, findings: Sequence[Finding], documents: Sequence[Document]) -> list[Finding]:
    """The findings, those doubted on which the answer rests and of which the transformer confirms none.

    Of a "yes" the gates are the contributions and the way out (where one of two ways was confirmed, the other was
    always right). A passage confirms a right if it opens the gate by itself, or under its heading, and with the
    sentences around it. Of a "no" that rests on a refusal it is what refuses after-tax contributions, or ends them.
    """
    found = list(findings)
    for carriers, confirms in _carried_by(judgement, found):
        if carriers and not any(confirms(found[n], documents[found[n].document]) for n in carriers):
            for n in carriers:
                found[n] = replace(found[n], doubted=True)
    return found


def _carried_by(
    judgement: Judgement, findings: Sequence[Finding]
) -> Iterator[tuple[list[int], Callable[[Finding, Document], bool]]]:
    """The places of the findings on which each part of an answer rests, and what confirms one of them."""
    contributions = judgement.provisions[AFTER_TAX]
    refused = contributions.status in CLOSED and not contributions.closed_list
    if judgement.state in _YES:
        for gate in ((AFTER_TAX,), tuple(_GATES[route] for route in judgement.routes)):
            yield [n for n, one in enumerate(findings) if is_right(one) and provision_meant(one) in gate], _confirms
    elif judgement.state is VerdictState.NOT_SUPPORTED and refused:
        yield [n for n, one in enumerate(findings) if _shuts_contributions(one)], _is_refused


def _shuts_contributions(finding: Finding) -> bool:
    own = finding.counted and finding.plan is None
    return own and finding.stance in SHUTS and provision_of(finding) == AFTER_TAX


def _confirms(right: Finding, document: Document) -> bool:
    """By itself and with what stands around it; of a ticked option, which is half a sentence, with that alone."""
    if is_short(document):
        return True  # it was read whole
    name = provision_meant(right)
    if _open(name, around(right.span, document)) < _CONFIRMED:
        return False
    passage, says = passage_of(right.span, document), document.quote(right.span)
    if passage is not None and passage.checked:
        return True
    return any(_open(name, text) >= _CONFIRMED for text in (says, "\n".join([*right.section[-1:], says])))


def _is_refused(refusal: Finding, document: Document) -> bool:
    """By itself, under its heading or with what stands around it; a box, a cell or a "No." is half a sentence."""
    passage, says = passage_of(refusal.span, document), document.quote(refusal.span)
    if is_short(document) or passage is None or passage.kind not in _SENTENCES or len(says.split()) < _SENTENCE:
        return True
    texts = (says, "\n".join([*refusal.section[-1:], says]), around(refusal.span, document))
    return any(closedness(transformer().opinion(text)[AFTER_TAX]) >= _REFUSED for text in texts)


def _open(name: str, text: str) -> float:
    return openness(transformer().opinion(text)[name])


def offer_unread(judgement: Judgement, findings: Sequence[Finding], documents: Sequence[Document]) -> Finding | None:
    """A doubted grant of after-tax contributions, where a "no" passed over what sounds like an offer.

    That nothing is said, or that contributions have ended, is believed only if no stretch without a finding on them,
    whatever it found, has the words of an offer. A plan's own name for the money ("Top-Up Savings") is what patterns
    fail to know. Of several stretches it is the likeliest one.
    """
    if judgement.state is not VerdictState.NOT_SUPPORTED or judgement.provisions[AFTER_TAX].open:
        return None
    found = [
        (likely, -index, -stretch.span.start, stretch)
        for index, document in enumerate(documents)
        for stretch in _without_finding(document, [one for one in findings if one.document == index])
        if statistical_reader().offered(stretch.text) >= _SOUNDS_LIKE_AN_OFFER
        and (likely := _open(AFTER_TAX, stretch.text)) >= _IS_AN_OFFER
    ]
    if not found:
        return None
    _, index, _, stretch = max(found, key=lambda one: one[:3])
    return _offer(stretch, -index, documents[-index])


def _without_finding(document: Document, findings: Sequence[Finding]) -> Iterator[Stretch]:
    """The stretches of a longer document with nothing read on after-tax contributions, Roth ones by their own name.

    "Up to 80% of pay, pre-tax, after-tax or some of each" is no offer where "after-tax" is what the booklet calls Roth.
    """
    read = [one for one in findings if provision_of(one) in _OF_AFTER_TAX]
    roth = calls_roth_after_tax(document.text)
    for stretch in () if is_short(document) else stretches(document):
        if not any(map(stretch.holds, read)) and _citable(stretch, document):
            yield replace(stretch, text=AFTER_TAX_WORD.sub("Roth", stretch.text)) if roth else stretch


def _offer(stretch: Stretch, index: int, document: Document) -> Finding:
    """A doubted grant at the sentence of a stretch that is an offer most of all, under its heading."""
    span, section = max(
        _citable(stretch, document),
        key=lambda one: _open(AFTER_TAX, "\n".join([*one[1][-1:], document.quote(one[0])])),
    )
    rule = f"{RULE}.offered"
    return Finding(AFTER_TAX, Stance.PERMITS, index, span, rule, _UNREAD, section=section, doubted=True)


def _citable(stretch: Stretch, document: Document) -> list[tuple[Span, tuple[str, ...]]]:
    """The passages of a stretch that can be quoted, with their sections; headings alone have none."""
    return [
        (passage.cite or passage.span, block.section)
        for block in document.blocks
        if block.kind not in (BlockKind.HEADING, BlockKind.CONTENTS)
        for passage in block.passages
        if stretch.span.start <= passage.span.start < stretch.span.end
    ]
