"""The three boxes: how money goes in and the two ways out, each with its answer, its terms and one quote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from analyzer.report import Basis, ProvisionStatus, Report, Status, VerdictState
from analyzer.reports import terms, words
from analyzer.reports.circumstances import dates, for_what_is_there, rates_of_groups
from analyzer.reports.quotes import Quote, clean, marked
from analyzer.reports.rolled_in import with_rolled_in
from analyzer.reports.telling import Telling, in_view, lead_to, names_a_wait
from analyzer.way_in import only_spills


@dataclass(frozen=True, slots=True)
class Gate:
    """One of the three boxes."""

    title: str
    question: str
    tone: str
    answer: str
    facts: str
    quote: Quote | None
    none: str  # what stands where there is no quote
    context: str = ""  # the question or heading that the quote stands under, where it says nothing without
    against: Quote | None = None  # the other side, where the documents contradict each other

    @property
    def quotes(self) -> tuple[tuple[Quote, str], ...]:
        """The quotes with what is told of each after its page."""
        own = ((self.quote, self.context),) if self.quote else ()
        return (*own, (self.against, _REFUSES)) if self.against else own


_ALLOWS, _REFUSES = "which allows it", "which does not"


_GATES = (
    ("Money in", "After-tax contributions from your pay", "after_tax_contributions"),
    ("Way out A", "In-plan Roth conversion", "in_plan_roth_conversion"),
    ("Way out B", "In-service withdrawal of after-tax money", "in_service_after_tax"),
)
_AFTER_TAX = re.compile(
    r"(?<!\bno )(?<!\bnot take )(?<!\bnot accept )\b(?:after|post)[- ]?tax\b"
    r"(?!.{0,40}\b(?:not|cannot|can['’]t) (?:be )?(?:accepted|taken|permitted|allowed|rolled|brought))",
    re.IGNORECASE,
)
"""Money that is named, and not said to be kept out: "after-tax money is not accepted"."""
_KEPT = re.compile(
    r"\b(?!(?:The|Your|An?|Any|Each|His|Her|My|Voluntary|Employee|Participant|Member|Before|Roth|Traditional"
    r"|Basic|Supplemental|Regular|Ordinary|Matched|Unmatched|Additional|Separate|Frozen|Old|Such|This|That|Other)\b)"
    r"[A-Z][a-z]+ (?:After|Post)-?[Tt]ax (?:Sub-?)?[Aa]ccount"
)
"""An account that has the name of another plan: money that came from there is in it, though none is taken now."""
_BROUGHT_IN = re.compile(
    r"(?<!\bno )(?<!\bnot )\b(?:after|post)[- ]?tax (?:money|amounts?|contributions?|dollars|savings) (?:that |which )?"
    r"(?:you |he or she |a participant |has |have |had |was |were |been ){0,4}"
    r"(?:rolled|brought|transferred) (?:in|over)\b",
    re.IGNORECASE,
)
"""Money of which a way out says that it came from elsewhere: "including after-tax money that you rolled in"."""
_MISSING = ProvisionStatus(status=Status.NOT_ADDRESSED)


def gates(report: Report, quotes: dict[str, Quote]) -> tuple[Gate, ...]:
    """The boxes in the order of the questions; a way out says no more than the money that goes in lets it."""
    report = with_rolled_in(report)
    telling = Telling(report, quotes)
    money_in, *ways = (_gate(*one, report, telling) for one in _GATES)
    if _takes_none(report):
        ways = [_of_other_money(way) for way in ways]
    ways[0] = _joined(ways[0], ways[1], report.provisions.get("in_plan_roth_conversion", _MISSING))
    return money_in, *(_given(money_in, way) for way in ways)


def _takes_none(report: Report) -> bool:
    """Whether after-tax money is refused, and nothing tells that there is any from before or from another plan."""
    found = report.provisions.get(_GATES[0][2], _MISSING)
    about = (_GATES[0][2], "rollover_in")
    told = (one for one in report.evidence if one.counted and one.provision in about and one.stance != "denies")
    there = any(one.stance in ("freezes", "rollover_only") or _AFTER_TAX.search(one.quote) for one in told)
    there = there or keeps_some(report)
    balance = {"legacy_balance", "rolled_in_balance"} & set(report.verdict.flags)
    return found.status is Status.PROHIBITED and not there and not balance


def keeps_some(report: Report) -> bool:
    """Whether a way out is told of after-tax money that is in the plan though none goes in: an old plan's account."""
    ways = {key for _, _, key in _GATES[1:]}
    told = (one.quote for one in report.evidence if one.counted and one.provision in ways and one.stance != "denies")
    return any(_KEPT.search(quote) or _BROUGHT_IN.search(quote) for quote in told)


def _of_other_money(way: Gate) -> Gate:
    """A way out in a plan that has no after-tax money: it is one for other money."""
    if way.tone == "open" and way.quote is None:  # what is said nowhere need not be asked either
        return replace(way, tone="no", answer=_TAKES_NONE, none=_NONE_TO_MOVE)
    if way.tone not in ("yes", "if") or way.answer.startswith("Only "):
        return way
    told = way if way.quote is None else replace(way, context="; ".join(filter(None, (way.context, _OF_OTHER_MONEY))))
    return replace(told, tone="no", answer=_TAKES_NONE, facts="")


_TAKES_NONE, _NONE_TO_MOVE = "No: the plan takes no after-tax money", "There is none to move."
_OF_OTHER_MONEY = "said of the plan’s other money"
_SEE_THE_OTHER = "to be read with way out B"
"""What is told of a quote that shows a way for money that is there, and of one that leads on to the other way."""


def _joined(way: Gate, other: Gate, found: ProvisionStatus) -> Gate:
    """A conversion of what could be withdrawn: its wait is that of the withdrawal, and stands in the box of that."""
    if way.tone != "if" or other.tone not in ("yes", "if") or way.quote is None or other.quote is None:
        return way
    if found.attributes.get("distributable_only") is not True or names_a_wait(way.quote, found):
        return way
    return replace(way, context="; ".join(filter(None, (way.context, _SEE_THE_OTHER))))


_OF_SWEEPS = ("automatic", "the business day after each contribution")


def _given(money_in: Gate, way: Gate) -> Gate:
    """A way out as it is worth to a reader: open to what is in the plan already where nothing new goes in."""
    if money_in.tone == "no":
        tone, reply = for_what_is_there(way.tone, way.answer)
        told = way.facts.replace(f"{terms.ON_REQUEST}: ", "").replace(f"{terms.ON_REQUEST} ", "")
        # nothing arrives to be swept
        facts = "; ".join(fact for fact in told.split("; ") if not fact.startswith(_OF_SWEEPS))
        return replace(way, tone=tone, answer=reply, facts=facts)
    if money_in.answer.startswith(_NOT_YET) and way.tone in ("yes", "if") and not way.answer.startswith(_NOT_YET):
        return replace(way, tone="if", answer=f"{way.answer}, once after-tax contributions begin")
    if money_in.tone == "open" and way.tone == "yes":
        return replace(way, tone="if", answer=f"{way.answer}, if the plan takes after-tax money")
    if money_in.tone == "open" and way.answer.startswith("Yes, if "):
        return replace(way, answer=f"{way.answer}, and if the plan takes after-tax money")
    return way


def _gate(title: str, question: str, key: str, report: Report, telling: Telling) -> Gate:
    found = report.provisions.get(key, _MISSING)
    tone, reply = terms.answer(found.status, found.attributes)
    if tone == "yes" and (later := _not_yet(found, report.as_of)):
        tone, reply = "if", later
    elif (
        tone == "if" and key == _GATES[0][2] and reply.startswith(_YES_IF) and (later := _not_yet(found, report.as_of))
    ):
        reply = f"{later}, if {reply.removeprefix(_YES_IF)}"
    if key == "in_plan_roth_conversion" and tone == "yes" and _swept(report, found):
        reply = f"Yes, {terms.automatic(found.attributes)}"
    if found.status is Status.ROLLOVER_ONLY and report.verdict.state is VerdictState.INCONCLUSIVE:
        tone, reply = "open", "Not stated, except for money that is rolled in"  # what it does not say is no "no"
    if found.status is Status.CONFLICTING and (sides := telling.both_sides(key, found)):
        return Gate(title, question, tone, clean(reply), "", in_view(sides[0]), "", _ALLOWS, in_view(sides[1]))
    quote = telling.best(key, found)
    if key == "in_plan_roth_conversion":  # what stays in the plan is not split between two IRAs
        found = found.model_copy(update={"attributes": {**found.attributes, "split_rollover": None}})
    told = [*_facts(tone, reply, found, report.as_of, telling.quotes)]
    if key == _GATES[0][2] and tone in ("yes", "if"):
        told[1:1] = [f"up to {words.number(rate)}% for {who}" for who, rate in rates_of_groups(report).items()]
    if key == _GATES[0][2] and only_spills(report):
        told.insert(0, "only what goes on when your deferrals reach the yearly limit")
    if key == _GATES[0][2] and tone in ("yes", "if") and _can_be_lowered(report, found):
        told.append("can be lowered for the highly compensated")
    facts = "; ".join(told)
    if quote is None or _one_of_a_list(quote):
        return Gate(
            title, question, tone, clean(reply), clean(facts), None, _no_quote(key, tone, quote, telling.quotes)
        )
    over = clean(lead_to(key, quote, found))
    if quote.evidence.id not in found.evidence and key == _GATES[0][2] and not over and quote.evidence.section:
        over = clean(f"under {marked(quote.evidence.section[-1])}")  # it is said to those of that part alone
    return Gate(title, question, tone, clean(reply), clean(facts), in_view(quote), "", over)


_LOWERS = re.compile(
    r"\b(?:may|can|must|has to|have to|will|further|whatever)\b.{0,100}?\b(?:limit|lower|reduc|restrict|suspend|stop|"
    r"discontinu)"
    # "the Committee may announce a cap below 12% for them", "are held to no lower limit, but the Committee may set one"
    r"|\b(?:may|can|could) (?:\w+ )?(?:set|fix|announce|prescribe|impose)\b.{0,30}?\b(?:cap|ceiling|maximum)\b"
    r"|\b(?:limit|lower|cap|ceiling)\w*\b.{0,120}?\b(?:may|can|could) (?:set|fix|announce|prescribe|impose) one\b",
    re.IGNORECASE,
)
_EMERGENCY = re.compile(r"\bemergency\b", re.IGNORECASE)
"""Words by which a plan may set a lower rate for some, and of savings that are another kind of money."""


def _can_be_lowered(report: Report, found: ProvisionStatus) -> bool:
    """Whether the plan may lower the rate of the highly compensated, where it sets none of their own."""
    limit = report.provisions.get("HCE_limit")
    if limit is None or limit.status not in (Status.PERMITTED, Status.CONDITIONAL):
        return False
    own = any(found.attributes.get(key) is not None for key in ("hce_percent_max", "hce_excluded"))
    said = (one.quote for one in report.evidence if one.id in limit.evidence and one.counted)
    lowers = any(_LOWERS.search(words) and not _EMERGENCY.search(words) for words in said)
    return lowers and not own and "not_tested" not in report.verdict.flags


def _swept(report: Report, found: ProvisionStatus) -> bool:
    """Whether conversions run by themselves, or will when contributions that are announced begin."""
    announced = report.verdict.basis is Basis.NOT_YET_EFFECTIVE and found.attributes.get("automatic") is True
    return report.verdict.automatic_conversion or announced


def _facts(tone: str, reply: str, found: ProvisionStatus, as_of: date, quotes: Mapping[str, Quote]) -> Iterator[str]:
    """Limits, terms and dates, where there is something they limit; both sides of a contradiction; a day of closing."""
    if found.status is Status.CONFLICTING:
        yield _both_sides(found, quotes)
    elif found.status is Status.FROZEN:
        yield from _closing(found, quotes)
    elif tone in ("yes", "if"):
        told = (*terms.facts(found.attributes), *dates(found, as_of))
        yield from (fact for fact in told if fact not in reply.lower() and fact not in reply)


def _closing(found: ProvisionStatus, quotes: Mapping[str, Quote]) -> Iterator[str]:
    """The day on which a source closed; where no passage names it, its month, the end of its year or its year alone."""
    if date := found.attributes.get("frozen_date"):
        day = words.day(str(date)) or ""
        said = " ".join(quotes[key].text for key in found.evidence if key in quotes)
        year = str(date)[:4]
        month = f"{day.split(' ')[0]} {year}"
        ended = re.search(rf"\b(?:end|last (?:pay(?:roll| ?day|check| date|ment| period))) of {year}\b", said)
        told = month if month in said else f"the end of {year}" if ended else year
        yield f"closed since {day if day in said else told}"


def _one_of_a_list(quote: Quote) -> bool:
    """Whether a quote is an item of the list that leaves after-tax out: by itself it says nothing of it."""
    return quote.evidence.rule.endswith(".closed_list") and len(quote.text.split()) < _FEW_WORDS


_FEW_WORDS = 8


def _no_quote(provision: str, tone: str, item: Quote | None, quotes: Mapping[str, Quote]) -> str:
    if item is not None:
        return f"The list on {item.page} names every contribution that the plan takes; after-tax is not on it."
    if tone != "open":
        return "There is no single passage to quote."
    alike = sum(1 for q in quotes.values() if q.evidence.provision == provision and not q.evidence.counted)
    if not alike:
        return "Nothing that was read says."
    looks, are = ("One passage looks", "is") if alike == 1 else (f"{words.spelled(alike)} passages look", "are")
    return f"Nothing that was read says. {looks} like an answer but {are} not one: see “{words.SET_ASIDE}”."


_NOT_YET = "Not yet"
_YES_IF = "Yes, if "


def _not_yet(found: ProvisionStatus, as_of: date) -> str:
    """From when a grant holds, where that day is still to come."""
    start = found.attributes.get("effective_from")
    return f"{_NOT_YET}: from {words.day(start)}" if isinstance(start, str) and start > as_of.isoformat() else ""


def _both_sides(found: ProvisionStatus, quotes: Mapping[str, Quote]) -> str:
    """Where a contradiction stands: the pages that allow and those that do not."""
    own = [quotes[key] for key in found.evidence if key in quotes and quotes[key].evidence.counted]
    sides = {
        "allowed": [one for one in own if one.evidence.stance in ("permits", "conditions")],
        "not allowed": [one for one in own if one.evidence.stance in ("denies", "freezes")],
    }
    told = (f"{word} on {'; '.join(dict.fromkeys(one.page for one in side))}" for word, side in sides.items() if side)
    return ", ".join(told)
