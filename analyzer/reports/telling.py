"""Which of the quotes behind an answer shows it best: a whole sentence that grants or refuses, and names the money."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from analyzer.report import ProvisionStatus, Report, Status
from analyzer.reports import terms
from analyzer.reports.quotes import Quote

_TELLING: Mapping[Status, tuple[str, ...]] = {
    Status.PERMITTED: ("permits", "conditions"),
    Status.CONDITIONAL: ("conditions", "permits"),
    Status.PROHIBITED: ("denies",),
    Status.FROZEN: ("freezes", "denies"),
    Status.ROLLOVER_ONLY: ("rollover_only", "denies"),
    Status.CONFLICTING: ("permits", "conditions", "denies"),
}
_DIRECT = frozenset(
    {"permission", "gated", "denied", "closed", "rolled_in_only", "mechanic", "automatic", "happens", "paid_in_service"}
)
"""Rules, by the last part of their name, that read a grant or a refusal itself, and not something that implies one."""
_ABOUT: Mapping[str, re.Pattern[str]] = {
    name: re.compile(pattern, re.IGNORECASE)
    for name, pattern in {
        "after_tax_contributions": r"contribut|\bsav(e|ing)|deposit|withh|deduct|put in|set aside",
        "in_plan_roth_conversion": r"conver|\broth\b|transfer",
        "auto_in_plan_conversion": r"conver|\broth\b|transfer",
        "in_service_after_tax": r"withdr|distribut|\bdr(aw|ew)|\btak(e|en|ing) .{0,60}\bout\b|\bpaid\b|any time",
    }.items()
}
_THE_MONEY = re.compile(r"(after|post)[- ]tax|voluntary|supplemental|thrift", re.IGNORECASE)
_EACH = re.compile(
    r"\b(each|every)\b.{0,60}\b(contributions?|deposits?|nights?|evenings?|days?|paychecks?|payrolls?|pay periods?)\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells of every contribution as it arrives, or of every day."""
_ANSWER = re.compile(r"^\W*(yes|no|not)\b", re.IGNORECASE)
_FEWEST_WORDS = 6
_LONGEST = 360  # letters; a longer sentence is shown where no shorter one says as much
_LONG = 260  # letters; of a form, whose boxes run on, what is ticked is shown alone


@dataclass(frozen=True, slots=True)
class Telling:
    """Orders the quotes of a report by how well they show an answer."""

    report: Report
    quotes: Mapping[str, Quote]

    def best(self, provision: str, found: ProvisionStatus) -> Quote | None:
        """The one quote that shows a status best; None where nothing counted stands behind it."""
        own = [self.quotes[key] for key in found.evidence if key in self.quotes]
        return next(iter(self.in_order(provision, found, (one for one in own if one.evidence.counted))), None)

    def ids(self, provision: str, found: ProvisionStatus, ids: Iterable[str]) -> list[str]:
        """Ids of evidence, the most telling first."""
        own = (self.quotes[key] for key in ids if key in self.quotes)
        return [quote.evidence.id for quote in self.in_order(provision, found, own)]

    def in_order(self, provision: str, found: ProvisionStatus, quotes: Iterable[Quote]) -> list[Quote]:
        """The quotes, the most telling first; among equals the first read."""
        wanted = _TELLING.get(found.status, ())
        on_the_way = {key for way in terms.routes(found.attributes) for key in way.get("evidence", ())}
        limits = self._words_of("after_tax_limit") if provision == "after_tax_contributions" else frozenset()
        hardship = self._words_of("hardship") if provision == "in_service_after_tax" else frozenset()
        swept = provision == "in_plan_roth_conversion" and self.report.verdict.automatic_conversion

        def rank(quote: Quote) -> tuple[object, ...]:
            piece = quote.evidence
            return (
                wanted.index(piece.stance) if piece.stance in wanted else len(wanted),
                swept and _EACH.search(quote.text) is None,
                bool(on_the_way) and piece.id not in on_the_way,
                piece.quote in hardship,
                not names_subject(provision, quote.text),
                not _whole(quote.text),
                len(quote.text) > _LONGEST and "☒" not in quote.text,
                piece.rule.rpartition(".")[2] not in _DIRECT,
                _THE_MONEY.search(quote.text) is None,
                piece.quote not in limits,
                piece.id not in self.report.verdict.evidence,
            )

        return sorted(quotes, key=rank)

    def _words_of(self, provision: str) -> frozenset[str]:
        return frozenset(one.quote for one in self.report.evidence if one.provision == provision and one.counted)


def names_subject(provision: str, text: str) -> bool:
    """Whether words say what they are about; without their question, some answers do not."""
    about = _ABOUT.get(provision)
    return about is None or about.search(text) is not None


def question_of(provision: str, quote: Quote) -> str:
    """The question that a quote answers, where its own words leave the subject to it; empty where they do not."""
    head = quote.evidence.section[-1] if quote.evidence.section else ""
    return head if head.endswith("?") and not names_subject(provision, quote.text) else ""


def in_view(quote: Quote) -> Quote:
    """A quote as a box shows it: of a long form only its last ticked line, the one that was read."""
    before, tick, line = quote.text.rpartition("☒")
    if len(quote.text) <= _LONG or not before.strip() or not line.strip():
        return quote
    return replace(quote, text=f"… {tick}{line}")


def _whole(text: str) -> bool:
    """Whether words can be read by themselves: a sentence, and no cell of a table or one-word answer."""
    return "☒" in text or (text[-1:] in ".!?:”)" and len(text.split()) >= _FEWEST_WORDS and _ANSWER.match(text) is None)
