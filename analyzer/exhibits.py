"""The evidence of a report: which findings are shown, counted or refused, each with its quote and its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from analyzer.counted_for import counted_for
from analyzer.model import Box, Document, Finding, Stance
from analyzer.own_sections import OwnSections
from analyzer.reading.places import boxes_of
from analyzer.reasons import OF_ANOTHER_PLAN, OF_OTHER_CONVERSIONS
from analyzer.report import Evidence, EvidenceBox
from analyzer.set_aside import closer_reason
from analyzer.statistical import RULE as STATISTICAL
from analyzer.surroundings import surroundings
from analyzer.verdict import Judgement

MOST_REFUSED = 40
"""How many passages that look like support and are not are shown at most."""

LOOKS_LIKE_SUPPORT = (
    "after_tax_contributions",
    "in_plan_roth_conversion",
    "in_service_after_tax",
    "auto_in_plan_conversion",
    "spillover",
    "in_service_withdrawal_other",
    "hardship",
    "rollover_in",
    "roth_deferrals",
)
"""The provisions whose refused passages a reader looks for, the most telling first."""

_NAMED = re.compile(
    r"after[-\s]*tax|post[-\s]*tax|non-?deductible|voluntary|thrift|supplemental|already\s+(been\s+)?taxed|taxed\s+pay"
    r"|\bconver(t|sion)|in-plan",
    re.IGNORECASE,
)
"""What a reader searches a document for: the names of the money and of its way to Roth."""
_LEADERS = re.compile(r"(\. ?){8}")
"""The dots of a table of contents."""
_ANSWERS = frozenset({Stance.PERMITS, Stance.CONDITIONS, Stance.DENIES, Stance.FREEZES, Stance.ROLLOVER_ONLY})

_ROLLED_IN = "in_service_rolled_in"

Key = tuple[int, int, int, str, str]


def key_of(finding: Finding) -> Key:
    """What makes two findings one piece of evidence: the same words, on the same provision, to the same effect."""
    return finding.document, finding.span.start, finding.span.end, finding.provision, finding.stance.value


class Exhibits:
    """The evidence of one report, numbered in reading order; verdicts and statuses cite it by id."""

    def __init__(self, documents: Sequence[Document], findings: Sequence[Finding], judgement: Judgement) -> None:
        self._documents = documents
        self._around = surroundings(documents)
        self._sections = [OwnSections(document) for document in documents]
        self._statuses = {name: state.status for name, state in judgement.provisions.items()}
        cited = {key_of(finding) for finding in _cited(judgement)}
        refusals = {key_of(refusal.finding): refusal.reason for refusal in judgement.refused}
        counted: dict[Key, tuple[Finding, str | None]] = {}
        refused: dict[Key, tuple[Finding, str | None]] = {}
        for finding in findings:
            key, why = key_of(finding), _why_refused(finding, refusals)
            if why is None and key not in cited and finding.provision == _ROLLED_IN:
                continue  # told only where no other after-tax money is in the plan
            if why is None and key not in cited and _of_other_money(finding):
                refused.setdefault(key, (finding, OF_OTHER_CONVERSIONS))
            elif why is None:
                counted.setdefault(key, (finding, None))
            elif key in cited or key in refusals:
                refused.setdefault(key, (finding, why))
        likely = [finding for finding in findings if _could_mislead(finding, documents)]
        for finding in _refused_to_show(likely, counted, refused):
            refused[key_of(finding)] = (finding, _why_refused(finding, refusals))
        shown = {**refused, **counted}  # what counts once is not also refused
        self._shown = [shown[key] for key in sorted(shown)]
        self._ids = {key_of(finding): f"e{number}" for number, (finding, _) in enumerate(self._shown, start=1)}

    def ids(self, findings: Iterable[Finding]) -> list[str]:
        """The ids of findings, each once, in the order given."""
        return list(dict.fromkeys(self._ids[key_of(finding)] for finding in findings if key_of(finding) in self._ids))

    def counted(self, findings: Iterable[Finding]) -> list[str]:
        """The ids of the findings that count: what an answer rests on is not what another rule has overridden."""
        standing = {f"e{number}" for number, (_, why) in enumerate(self._shown, start=1) if why is None}
        return [key for key in self.ids(findings) if key in standing]

    def evidence(self) -> list[Evidence]:
        """Every piece, with its quote and its boxes."""
        boxes = self._boxes()
        return [self._piece(finding, why, boxes[key_of(finding)]) for finding, why in self._shown]

    def _boxes(self) -> Mapping[Key, Sequence[Box]]:
        """Where the quotes stand; each document is opened once."""
        found: dict[Key, Sequence[Box]] = {}
        for index, document in enumerate(self._documents):
            here = [finding for finding, _ in self._shown if finding.document == index]
            places = boxes_of(document, [finding.span for finding in here])
            found.update((key_of(finding), boxes) for finding, boxes in zip(here, places, strict=True))
        return found

    def _piece(self, finding: Finding, why: str | None, boxes: Sequence[Box]) -> Evidence:
        document, span = self._documents[finding.document], finding.span
        quote = document.quote(span)
        assert quote, f"evidence without words: {finding}"
        assert quote.split() == document.text[span.start : span.end].split(), f"not what the document says: {quote}"
        page = document.page_of(span.start)
        return Evidence(
            id=self._ids[key_of(finding)],
            provision=finding.provision,
            stance=finding.stance.value,
            counted=why is None,
            reason=self._reason(finding, why, quote),
            document=finding.document,
            page=page.number,
            page_label=page.label,
            section=list(self._sections[finding.document].of(span, finding.section)),
            quote=document.as_read(span),
            shown=self._around[finding.document].shown(span, finding.rule),
            boxes=[EvidenceBox(page=one.page, x0=one.x0, top=one.top, x1=one.x1, bottom=one.bottom) for one in boxes],
            rule=finding.rule,
            reader="statistical" if finding.rule.startswith(f"{STATISTICAL}.") else "patterns",
        )

    def _reason(self, finding: Finding, why: str | None, quote: str) -> str:
        """Why the piece counts, or why not, told as closely as its words and its box allow."""
        if why is None:
            return counted_for(finding, quote, self._statuses)
        if finding.stance is Stance.DENIES and self._around[finding.document].left_empty(finding.span):
            return _LEFT_EMPTY
        return closer_reason(finding.provision, why, quote, finding.section)


_LEFT_EMPTY = "its box is left empty, which takes nothing from what a ticked one says"


def _cited(judgement: Judgement) -> Iterable[Finding]:
    """Every finding that an answer rests on, of this plan, its groups and the other plans."""
    yield from judgement.findings
    for state in judgement.provisions.values():
        yield from state.findings
    for condition in judgement.conditions:
        yield from condition.findings
    for other in (*judgement.groups.values(), *judgement.other_plans.values()):
        yield from _cited(other)


def _of_other_money(finding: Finding) -> bool:
    """Whether a finding tells which other money may be converted: that closes conversion where nothing opens it."""
    return finding.rule.endswith("conversion.other_sources")


_NO_NAME = re.compile(
    r"^(?:or|and|yes|no|that|this)\b|^(?:an? separate|the other)\b|\bother plans?$|\bthe plan$", re.IGNORECASE
)
"""Words that stand where a plan's name could: "or pension plan", "employer's other plans", "that company's plan"."""
_BEFORE_A_NAME = re.compile(
    r"^[ •–-]*(?:\d{1,2}-[A-Z]\. +)?(?:(?:(?:a |one )?word about|(?:an )?overview of) )?"
    r"(?:the (?=(?-i:[A-Z]))(?![\w-]+[’']s ))?"
    r"(?:[^.;]{1,60}?\b(?:has|provides|offers|sponsors|maintains) (?:(?:its own|an?|the) )?)?",
    re.IGNORECASE,
)
"""What a heading or a sentence puts before a name: "2-F. The ...", "A Word About the ...", "the firm has a ..."."""
_NAMED_AS = re.compile(
    r"^.*?\b(?:plans?|programs?|insurance|funds?|accounts?)\b(?=\W*(?:of|for|in|under)\b [a-z])", re.IGNORECASE
)


def _plan_name(words: str) -> str:
    """The name of another plan as it is told; empty where the words name none."""
    if _NO_NAME.search(words.lstrip(" •–-")):
        return ""
    name = _BEFORE_A_NAME.sub("", words, count=1)
    found = _NAMED_AS.match(name)
    name = found[0] if found and name != words else name
    if name.isupper() and " " in name:
        name = " ".join(word.capitalize() for word in name.split())
    return re.sub(r"^benefit (?=pension)", "defined benefit ", name)


def _why_refused(finding: Finding, refusals: Mapping[Key, str]) -> str | None:
    """Why a finding does not count for this plan; None where it does."""
    if finding.plan is not None:
        name = _plan_name(finding.plan)
        return OF_ANOTHER_PLAN + (f": {name}" if name else "")
    if not finding.counted:
        return finding.reason
    return refusals.get(key_of(finding))


def _could_mislead(finding: Finding, documents: Sequence[Document]) -> bool:
    """Whether a reader could take the words for an answer: they read as one, or name the money or the way to Roth.

    Sentences that the reading weighed because of what stood around them, and that name neither, would only be noise.
    """
    words = documents[finding.document].quote(finding.span)
    if _LEADERS.search(words) or _says_nothing_of_roth(finding, words):
        return False
    return (finding.stance in _ANSWERS and finding.provision != "hardship") or _NAMED.search(words) is not None


def _says_nothing_of_roth(finding: Finding, words: str) -> bool:
    """Whether after-tax words were only weighed as a name of Roth contributions."""
    in_passing = finding.provision == "roth_deferrals" and finding.stance in (Stance.MENTIONS, Stance.PRESUPPOSES)
    return in_passing and "roth" not in words.lower()


def _refused_to_show(
    findings: Sequence[Finding], counted: Mapping[Key, object], refused: Mapping[Key, object]
) -> list[Finding]:
    """The refused findings that a reader cares about: what looks like support before what only presupposes it.

    Left out is what adds nothing: the same words refused or counted for the same provision, or presupposing one where
    they count for another.
    """
    standing = {key[:4] for key in (*counted, *refused)}
    telling_words = {key[:3] for key in counted}
    found: dict[tuple[int, int, int, str], Finding] = {}
    for finding in findings:
        words = key_of(finding)[:4]
        presupposed = finding.stance in (Stance.PRESUPPOSES, Stance.MENTIONS)
        if (finding.counted and finding.plan is None) or finding.provision not in LOOKS_LIKE_SUPPORT:
            continue
        if words not in standing and not (presupposed and words[:3] in telling_words):
            found.setdefault(words, finding)
    return sorted(found.values(), key=_how_telling)[:MOST_REFUSED]


def _how_telling(finding: Finding) -> tuple[bool, int]:
    return finding.stance is Stance.PRESUPPOSES, LOOKS_LIKE_SUPPORT.index(finding.provision)
