"""Findings made ready to be weighed: which provision each bears on, for whom, since when and with what authority."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from analyzer.model import DocumentFacts, Finding, Stance
from analyzer.verdict.groups import HCE, of_one_rule
from analyzer.verdict.table import verdict_rules

AFTER_TAX = "after_tax_contributions"
ROTH = "roth_deferrals"
CONVERSION = "in_plan_roth_conversion"
WITHDRAWAL = "in_service_after_tax"
ROLLED_IN = "in_service_rolled_in"
CONVERSION_OF_ROLLED_IN = "in_plan_rolled_in"
"""The two ways out of money that was rolled in: of after-tax money where it comes in so alone (Rev. Rul. 2004-12)."""

_SAME = {"in_service_withdrawal_after_tax": WITHDRAWAL, "hce_limit": "HCE_limit", "acp_refund": "ACP_refund"}
_GRANTS = {"auto_in_plan_conversion": CONVERSION, "spillover": AFTER_TAX}
"""Mechanics that cannot exist without the provision: where they are granted, it is (domain 2)."""
_IMPLIED = {"after_tax_limit": AFTER_TAX, "after_tax_match": AFTER_TAX}
"""A positive limit or a match formula carries a grant where the provision is not stated itself (domain 2)."""
_PRICES = ("suspension_penalty", "match_forfeiture")

_KINDS = {
    "age": "age",
    "seasoning_months": "seasoning",
    "participation_years": "participation",
    "service_years": "service",
    "points": "points",
    "suspension_months": "penalty",
    "match_forfeiture": "penalty",
    "dollar_cap": "capped",
}
_DECISIVE = (Stance.PERMITS, Stance.CONDITIONS, Stance.DENIES, Stance.FREEZES, Stance.ROLLOVER_ONLY)


@dataclass(frozen=True, slots=True, eq=False)
class Clause:
    """A counted finding as it bears on one provision.

    ``applies_to`` are the only participants it speaks of (empty: all), ``not_to`` those it leaves out. ``starts`` and
    ``ends`` bound the time in which it holds. ``rank`` and ``dated`` are its document's; ``change`` says that it is
    part of a summary of material modifications or an amendment.
    """

    finding: Finding
    provision: str
    stance: Stance
    kinds: frozenset[str]
    applies_to: tuple[str, ...]
    not_to: tuple[str, ...]
    starts: date | None
    ends: date | None
    rank: int
    dated: date | None
    change: bool
    implied: bool = False
    closed_balance: bool = False  # reaches only what was left behind, while new money has rules of its own
    inferred: bool = False  # weighed within whole documents: a passage alone has nothing else to go by
    slight: bool = False  # weighed in the same way: only a limit, list or rate shows it, or one sentence says it
    of_terms: bool = False  # a grant told by its terms of use, which takes the gates of the grant beside it
    in_passing: bool = False  # weighed in the same way: a denial of something narrower than the right
    outweighed: bool = False  # what several sections of its document say is against it (weighing.py)

    @property
    def opens(self) -> bool:
        """Whether it lets something happen."""
        return self.stance in (Stance.PERMITS, Stance.CONDITIONS)

    @property
    def is_price(self) -> bool:
        """Whether it is told only as what a withdrawal costs."""
        return self.finding.provision in _PRICES

    @property
    def closed_list(self) -> bool:
        """A denial that follows only from a list that leaves the provision out."""
        return self.stance is Stance.DENIES and self.finding.rule.endswith(".closed_list")

    def attribute(self, key: str) -> Any:
        """An attribute of the finding, None where it has none."""
        return self.finding.attributes.get(key)

    @property
    def sources(self) -> tuple[str, ...]:
        """The money it names, empty where it names none."""
        return _texts(self.attribute("sources"))


def clauses(findings: Iterable[Finding], facts: Sequence[DocumentFacts] = ()) -> list[Clause]:
    """Every counted, decisive finding as a clause of the provision (or provisions) it bears on."""
    ready: list[Clause] = []
    for finding in findings:
        if not finding.counted or finding.plan is not None:
            continue
        provision = provision_of(finding)
        if finding.stance in _DECISIVE:
            ready.append(_clause(finding, provision, facts))
        ready.extend(_derived(finding, provision, facts))
    return _with_slight(ready) if facts else ready


_SHOWN = frozenset(
    {
        "limit",
        "listed",
        "matched",
        "rate_in_passing",
        "taken_from_pay",
        "limited",
        "terms_of_use",
        "regulated",
        "limited_to",
    }
)
"""Rules by which a grant is shown by something else that is said: less than a grant in words of its own."""

_DESCRIBED_AT_LENGTH = 2  # sentences: a plan that takes after-tax contributions says more of them than one thing
_TITLE = re.compile(r"\b(?:after|post)-?\s?tax|\b(?:voluntary|thrift|supplemental|non-?deductible)\b", re.IGNORECASE)


def _titled(clause: Clause) -> bool:
    """Whether it stands in a section of its own, as a formal document tells each contribution in one sentence."""
    return bool(clause.finding.section) and _TITLE.search(clause.finding.section[-1]) is not None


def _with_slight(ready: list[Clause]) -> list[Clause]:
    """Marks a grant shown by something else that is said, and one that no other sentence of its document repeats."""
    opening = [c for c in ready if c.provision == AFTER_TAX and c.opens]
    told = Counter(c.finding.document for c in opening)
    alone = [c for c in opening if told[c.finding.document] < _DESCRIBED_AT_LENGTH and not _titled(c)]
    return [replace(c, slight=True) if c in alone or c.finding.rule.rpartition(".")[2] in _SHOWN else c for c in ready]


def provision_of(finding: Finding) -> str:
    """The provision a finding bears on, under the one name that the verdict uses for it."""
    return _SAME.get(finding.provision, finding.provision)


def _derived(finding: Finding, provision: str, facts: Sequence[DocumentFacts]) -> Iterable[Clause]:
    """What a finding on a neighbouring provision says about a core one."""
    opens = finding.stance in (Stance.PERMITS, Stance.CONDITIONS)
    if provision in _GRANTS and opens:
        yield _clause(finding, _GRANTS[provision], facts)
    if (
        provision in _IMPLIED and opens and not finding.rule.startswith("after_tax.")
    ):  # those are read from the grant itself
        yield _clause(finding, _IMPLIED[provision], facts, implied=True)
    if provision == "otherwise_distributable_only" and opens:
        limit = _clause(finding, CONVERSION, facts)
        yield replace(limit, stance=Stance.CONDITIONS, kinds=frozenset({"distributable_only"}))
    if provision in _PRICES and _is_price(finding):
        priced = _clause(finding, WITHDRAWAL, facts)
        yield replace(priced, stance=Stance.CONDITIONS, kinds=frozenset({"penalty"}))
    left_out: tuple[str, ...] = ()
    if provision == "HCE_limit" and (finding.stance is Stance.DENIES or finding.attributes.get("hce_excluded")):
        left_out = (HCE,)
    if provision == "eligibility_exclusions" and reaches_after_tax(finding):
        left_out = _texts(finding.attributes.get("groups_out")) or ((finding.group,) if finding.group else ())
    if left_out:
        denial = _clause(finding, AFTER_TAX, facts)
        yield replace(denial, stance=Stance.DENIES, kinds=frozenset(), applies_to=left_out, not_to=())


def _is_price(finding: Finding) -> bool:
    """Whether a penalty is one on withdrawing after-tax money (T.D. 9875 ended those after a hardship withdrawal)."""
    if finding.stance in (Stance.DENIES, Stance.MENTIONS):
        return False
    return finding.attributes.get("covers_after_tax") is not False and "hardship" not in _kinds(finding)


def reaches_after_tax(finding: Finding) -> bool:
    """Whether a finding says that it speaks of after-tax money (a class left out of the whole plan does not)."""
    named = _texts(finding.attributes.get("sources"))
    return finding.attributes.get("covers_after_tax") is True or "after_tax" in named


def _clause(finding: Finding, provision: str, facts: Sequence[DocumentFacts], implied: bool = False) -> Clause:
    inside, outside = _scope(finding)
    gates = _kinds(finding)
    if inside or outside:
        gates -= {"group"}
    rank, dated, change = _authority(finding, facts)
    return Clause(
        finding=finding,
        provision=provision,
        stance=_stance(finding.stance, gates),
        kinds=gates,
        applies_to=inside,
        not_to=outside,
        starts=finding.effective_from or _closing_date(finding),
        ends=finding.effective_to,
        rank=rank,
        dated=dated,
        change=change,
        implied=implied,
        closed_balance=finding.attributes.get("legacy_only") is True,
        inferred=finding.inferred and bool(facts),
        of_terms=finding.of_terms,
        in_passing=finding.in_passing and bool(facts) and not inside,
    )


def _stance(stance: Stance, kinds: frozenset[str]) -> Stance:
    """A grant with a gate is a condition; a condition whose only gate is its group is a grant to that group."""
    if stance in (Stance.PERMITS, Stance.CONDITIONS):
        return Stance.CONDITIONS if kinds else Stance.PERMITS
    return stance


def _kinds(finding: Finding) -> frozenset[str]:
    """The gates on what a finding opens; those a reader of the attributes can tell where they are not listed."""
    if finding.stance not in (Stance.PERMITS, Stance.CONDITIONS, Stance.PRESUPPOSES):
        return frozenset()
    attributes = finding.attributes
    kinds = set(_texts(attributes.get("conditions")))
    kinds |= {flag for flag in ("not_rollable", "distributable_only") if attributes.get(flag) is True}
    if provision_of(finding) in (CONVERSION, WITHDRAWAL) and finding.stance is Stance.PERMITS:
        # A wait or a price counts though the clause was read as a plain grant; an age may come from a sentence on tax.
        kinds |= {kind for key, kind in _KINDS.items() if key != "age" and attributes.get(key) not in (None, False)}
    if attributes.get("covers_after_tax") is False and finding.provision == CONVERSION:
        kinds.add("sources")
    if finding.stance is Stance.CONDITIONS and not kinds:
        kinds |= {kind for key, kind in _KINDS.items() if attributes.get(key) not in (None, False)}
        if not kinds and not any(_scope(finding)):
            kinds.add("other")
    if {"age", "hardship"} <= kinds:
        kinds.discard(
            "hardship"
        )  # "except after 59½ or for hardship": either is enough, and only the age leads on to Roth
    return frozenset(kinds)


def _scope(finding: Finding) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Whom a finding is limited to, and whom it leaves out."""
    inside = ((finding.group,) if finding.group else ()) + _texts(finding.attributes.get("groups_in"))
    outside = _texts(finding.attributes.get("groups_out"))
    if finding.attributes.get("hce_excluded") and finding.stance in (Stance.PERMITS, Stance.CONDITIONS):
        outside = (*outside, HCE)
    if finding.stance in (Stance.DENIES, Stance.FREEZES) and finding.group in outside:
        return of_one_rule((*inside, *outside)), ()  # each of those whom it leaves out
    return of_one_rule(inside), of_one_rule(outside)


def _authority(finding: Finding, facts: Sequence[DocumentFacts]) -> tuple[int, date | None, bool]:
    """The rank and date of a finding's document, and whether it announces a change."""
    ranks = verdict_rules().precedence
    announced = finding.rule.startswith("smm")
    if not 0 <= finding.document < len(facts):
        return (ranks["smm"] if announced else ranks["spd"]), None, announced
    about = facts[finding.document]
    rank = ranks.get(about.kind, ranks["other"])
    if announced:
        rank = max(rank, ranks["smm"])
    return rank, iso_date(about.date), announced or about.kind in ("smm", "amendment")


def _closing_date(finding: Finding) -> date | None:
    if finding.stance is not Stance.FREEZES:
        return None
    return iso_date(finding.attributes.get("frozen_date"))


def iso_date(text: object) -> date | None:
    """The first day of an ISO date, year and month, or year."""
    if isinstance(text, date):
        return text
    try:
        parts = [int(part) for part in str(text).split("-")]
        return date(*[*parts, 1, 1][:3]) if text else None
    except (TypeError, ValueError):
        return None


def _texts(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    if isinstance(value, str):
        return (value,)
    return tuple(str(item) for item in value) if isinstance(value, (list, tuple, set, frozenset)) else ()
