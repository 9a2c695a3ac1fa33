"""Quotes as a report shows them: cleaned, with their places, and the same words once whatever they establish."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analyzer.report import Evidence, Report, Status
from analyzer.reports import words

_LEADERS = re.compile(r"\s*(?:\.\s?){5,}")  # the dots of a table of contents, in the faces; JSON has them all
_BIDI = dict.fromkeys([0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])


def clean(text: str) -> str:
    """Text from a document without control characters: they could steer a terminal or reorder what is shown."""
    flat = "".join(" " if unicodedata.category(char) == "Cc" else char for char in text.translate(_BIDI))
    return " ".join(flat.encode("utf-8", "replace").decode("utf-8").split())


_MARKS = str.maketrans({"“": "‘", "”": "’", '"': "'"})


def marked(text: str) -> str:
    """Words of a document in quotation marks; those among them are single ones, and a lone one is left out."""
    opened = text.count("“") - text.count("”")
    if opened > 0 and text.startswith("“"):
        text = text[1:]  # what it opens is closed further on in the document
    elif opened < 0 and text.endswith("”"):
        text = text[:-1]
    return f"“{text.translate(_MARKS)}”"


@dataclass(frozen=True, slots=True)
class Quote:
    """One piece of evidence, ready to print."""

    evidence: Evidence
    text: str
    shown: str  # the words as they are printed: with what they are not understood without
    place: str  # page, section and, where there are several, the document
    page: str
    on: str  # the page alone, as the PDF counts it
    provision: str
    stance: str
    reason: str
    rule: str


_WIDER, _NARROWER = words.STANCES["permits"], words.STANCES["conditions"]


def _in_one(stances: Sequence[str]) -> str:
    """What a passage does to one provision: what it allows on a condition it need not be said to allow."""
    each = dict.fromkeys(stances)
    if _NARROWER in each:
        each.pop(_WIDER, None)
    return ", ".join(each)


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a document with everything that was read in them."""

    quotes: tuple[Quote, ...]  # of the same words: one for each provision
    again: tuple[str, ...] = ()  # other pages that say the same of the same provision
    joined: str = ""  # the words of all, where some are sentences that follow one another

    @property
    def text(self) -> str:
        """The words."""
        return self.joined or self.quotes[0].shown

    @property
    def place(self) -> str:
        """Where they stand."""
        return self.quotes[0].place

    @property
    def subject(self) -> str:
        """What they are about, and what they do to it."""
        return "; ".join(f"{provision}: {stance}" for provision, stance in self.subjects)

    @property
    def subjects(self) -> tuple[tuple[str, str], ...]:
        """Each provision once, with what the passage does to it."""
        said: dict[str, list[str]] = {}
        for quote in self.quotes:
            said.setdefault(quote.provision, []).append(quote.stance)
        return tuple((provision, _in_one(stances)) for provision, stances in said.items())

    @property
    def reasons(self) -> tuple[tuple[str, str], ...]:
        """Why they count or do not, each reason once, with the rules that say so."""
        found: dict[str, list[str]] = {}
        for quote in self.quotes:
            reader = " (statistical reader)" if quote.evidence.reader == "statistical" else ""
            found.setdefault(quote.reason + reader, []).append(quote.rule)
        return tuple((reason, ", ".join(dict.fromkeys(rules))) for reason, rules in found.items())


def passages(quotes: Iterable[Quote]) -> tuple[Passage, ...]:
    """The quotes by their words: a passage that bears on several provisions is shown once."""
    found: dict[tuple[int, int, str], list[Quote]] = {}
    for quote in quotes:
        piece = quote.evidence
        found.setdefault((piece.document, piece.page, quote.shown), []).append(quote)
    return tuple(_run_on([Passage(tuple(alike)) for alike in found.values()]))


_LONGEST = 600  # letters of sentences that are shown as one passage


def _run_on(found: list[Passage]) -> list[Passage]:
    """The passages, each sentence once: what is shown after another that is shown too goes on from there."""
    for late in sorted(found, key=lambda one: _number(one.quotes[0])):
        early = next((one for one in found if one is not late and _leads(one, late)), None)
        own = late.quotes[0].text
        if early is None or len(early.text) + len(own) > _LONGEST:
            continue
        between = " … " if late.text.endswith(f"… {own}") else " "
        first = min(found.index(early), found.index(late))
        one = Passage((*early.quotes, *late.quotes), joined=f"{early.text}{between}{own}")
        rest = [each for each in found if each is not early and each is not late]
        found = [*rest[:first], one, *rest[first:]]
    return found


def _leads(early: Passage, late: Passage) -> bool:
    """Whether a passage ends with the sentence that another is shown after, or is the line over an item."""
    here, there, quote = early.quotes[-1].evidence, late.quotes[0].evidence, late.quotes[0]
    if (here.document, here.page) != (there.document, there.page) or not quote.shown.endswith(quote.text):
        return False
    lead = quote.shown.removesuffix(quote.text).rstrip(" …")
    return early.text == lead if lead[-1:] not in (*".!?”",) else early.text.endswith(lead)


def _number(quote: Quote) -> tuple[int, int, int]:
    """Where a quote stands in reading order: pieces are numbered in it."""
    number = _NUMBER_AT_END.search(quote.evidence.id)
    return quote.evidence.document, quote.evidence.page, int(number[0]) if number else 0


def in_short(quotes: Sequence[Quote]) -> tuple[Passage, ...]:
    """The first quote for each provision and stance, with the pages of the others; the same words once."""
    found: dict[tuple[str, str], list[Quote]] = {}
    for quote in quotes:
        found.setdefault((quote.provision, quote.stance), []).append(quote)
    alike: dict[tuple[str, str], list[list[Quote]]] = {}
    for group in found.values():
        alike.setdefault((group[0].place, group[0].shown), []).append(group)
    return tuple(
        Passage(
            tuple(group[0] for group in groups),
            tuple(dict.fromkeys(q.page for group in groups for q in group[1:] if q.page != groups[0][0].page)),
        )
        for groups in alike.values()
    )


_ORDER = (
    "after_tax_contributions",
    "in_plan_roth_conversion",
    "auto_in_plan_conversion",
    "in_service_after_tax",
    "in_service_rolled_in",
)
"""The provisions that decide, in the order of the questions."""


def in_order(quotes: Iterable[Quote]) -> list[Quote]:
    """Quotes in the order of the questions; within one of them as the report has them."""
    return sorted(quotes, key=lambda one: _ORDER.index(one.evidence.provision) if decides(one) else len(_ORDER))


def decides(quote: Quote) -> bool:
    """Whether a quote is about one of the questions that the answer turns on."""
    return quote.evidence.provision in _ORDER


def quote_of(report: Report, piece: Evidence) -> Quote:
    """A piece of evidence, ready to print."""
    page = _page(piece)
    parts = [page]
    plan = (report.plan.name or "").casefold()
    if section := [head for head in piece.section if head.casefold() != plan and not _CONTENTS.match(head)]:
        parts.append(clean(" › ".join(section)))
    on = page.partition(" (printed")[0]
    if len(report.documents) > 1 and piece.document < len(report.documents):
        parts.insert(0, clean(report.documents[piece.document].name))
        on = f"{parts[0]}, {on}"
    return Quote(
        evidence=piece,
        text=_LEADERS.sub(" … ", clean(piece.quote)),
        shown=_LEADERS.sub(" … ", clean(piece.shown or piece.quote)),
        place=", ".join(parts),
        page=", ".join(parts[:2]) if len(report.documents) > 1 else page,
        on=on,
        provision=words.provision(piece.provision),
        stance=_stance(report, piece),
        reason=_OF_TERMS if piece.counted and _TERMS.match(piece.quote) else clean(piece.reason),
        rule=clean(piece.rule),
    )


def _stance(report: Report, piece: Evidence) -> str:
    """What a passage does to its provision; where after-tax money is taken from pay, a rollover is one way more."""
    money_in = report.provisions.get("after_tax_contributions")
    from_pay = money_in is not None and money_in.status in (Status.PERMITTED, Status.CONDITIONAL)
    if piece.counted and piece.stance == "rollover_only" and from_pay:
        return "also by rollover"
    return words.stance(piece.stance, piece.provision, counted=piece.counted)


_OF_TERMS = "it tells the terms of what is allowed beside it"
_TERMS = re.compile(
    r"\W*(?:there (?:is|are) no (?:[\w-]+ ){0,2}(?:charges?|fees?|minimum|limits?)\b"
    r"|no (?:fees?|charges?|minimum|suspension)\b|ask for (?:it|them)\b|the (?:smallest|least)\b"
    r"|you (?:may|can) (?:do (?:this|so)|ask for (?:it|them))\b)",
    re.IGNORECASE,
)
"""How a sentence begins that allows nothing itself: it tells how, how much or at what cost."""


_NUMBER_AT_END = re.compile(r"\d+$")


def _page(piece: Evidence) -> str:
    """The page, or pages, with what is printed on them where that is another number."""
    last = max((box.page for box in piece.boxes), default=piece.page)
    page = f"pp. {piece.page}–{last}" if last > piece.page else f"p. {piece.page}"
    label = clean(piece.page_label or "")
    if not label or label == str(piece.page):
        return page
    if last > piece.page and _NUMBER_AT_END.search(label):
        more = last - piece.page
        label += f"–{_NUMBER_AT_END.sub(lambda number: str(int(number[0]) + more), label)}"
    return f"{page} (printed {label})"


def pages_of(ids: Iterable[str], quotes: dict[str, Quote], most: int | None = None) -> str:
    """The pages where pieces of evidence stand, each once and in their order; of the first ``most`` alone."""
    each = list(dict.fromkeys(quotes[key].on for key in ids if key in quotes))
    cited = [quote for quote in quotes.values() if quote.on in each[:most]]
    ordered = list(dict.fromkeys(quote.on for quote in sorted(cited, key=_where)))
    if not all(_PLAIN_PAGE.fullmatch(one) for one in ordered):
        return "; ".join(ordered)
    first_and_last = [[int(number) for number in re.findall(r"\d+", one)] for one in ordered]
    pages = {page for ends in first_and_last for page in range(ends[0], ends[-1] + 1)}
    return f"{'p.' if len(pages) == 1 else 'pp.'} {words.runs(pages)}" if pages else ""


_PLAIN_PAGE = re.compile(r"pp?\. [\d–]+")
_CONTENTS = re.compile(r"\W*(?:table of )?contents\W*$", re.IGNORECASE)
"""A heading of no section: what stands after a table of contents is not part of it."""


def _where(quote: Quote) -> tuple[int, int]:
    return quote.evidence.document, quote.evidence.page
