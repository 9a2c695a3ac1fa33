"""Which of the quotes behind an answer shows it best: a whole sentence that grants or refuses, and names the money."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from analyzer.report import Basis, Evidence, ProvisionStatus, Report, Status
from analyzer.reports import proving, terms, words
from analyzer.reports.quotes import Quote, marked
from analyzer.room import own_cap
from analyzer.way_in import only_spills

_TELLING: Mapping[Status, tuple[str, ...]] = {
    Status.PERMITTED: ("permits", "conditions"),
    Status.CONDITIONAL: ("conditions", "permits"),
    Status.PROHIBITED: ("denies",),
    Status.FROZEN: ("freezes", "denies"),
    Status.ROLLOVER_ONLY: ("denies", "rollover_only"),  # that nothing goes in from pay tells more, where it is said
    Status.CONFLICTING: ("permits", "conditions", "denies"),
}
_OPENS = ("permits", "conditions")
_DIRECT = frozenset(
    {
        *("permission", "gated", "not_before", "denied", "closed", "will_close", "rolled_in_only"),
        *("mechanic", "automatic", "happens", "paid_in_service"),
    }
)
"""Rules, by the last part of their name, that read a grant or a refusal itself, and not something that implies one."""
_ABOUT: Mapping[str, re.Pattern[str]] = {
    name: re.compile(pattern, re.IGNORECASE)
    for name, pattern in {
        "after_tax_contributions": r"contribut|\bsav(e|ing)|deposit|withh|deduct|put in|set aside",
        "in_plan_roth_conversion": r"conver|\broth\b|transfer",
        "auto_in_plan_conversion": r"conver|\broth\b|transfer",
        "in_service_after_tax": r"withdr|distribut|\bdr(aw|ew)|\btak(e|en|ing) .{0,60}\bout\b"
        r"|\bpaid (?:out|to|in)\b|\bbe paid\b|any time"
        r"|\btake (any|all|some|money)\b|\bleave the plan\b",
    }.items()
}
_THE_MONEY = re.compile(r"(after|post)[- ]tax|voluntary|supplemental|thrift", re.IGNORECASE)
_EACH = re.compile(
    r"\b(each|every)\b(?! (?:kind|type|sort|source)s?\b).{0,60}"
    r"\b(contributions?|deposits?|nights?|evenings?|days?|pay(checks?|days?|rolls?| periods?))\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells of every contribution as it arrives, or of every day."""
_BY_ITSELF = re.compile(
    r"\bautomatic|\bauto-|\bswe(ep|pt)\b|\bstanding\b|\bby itself\b|\bnightly\b|\bdaily\b", re.IGNORECASE
)
"""Words of what happens without a request."""
_IF_PERMITTED = re.compile(r"\W*if (?:so )?permitted (?:under|in|at|above)\b", re.IGNORECASE)
"""A list of what would hold, whether or not it does: "If permitted under K-1, ... may be made from"."""
_BESIDE = re.compile(
    r"^\W*you (?:may|can) (?:turn|switch) (?:it|this|that|conversion) off\b|"
    r"^\W*without (?!regard|asking|leaving)[\w\s-]{1,30},|"
    r"\bis (?:income|taxed|taxable)(?: income)? (?:in|for) (?:that|the) year\b|"
    r"^\W*(?:(?:while|when|if) )?(?:you are )?on (?:an? )?(?:unpaid |paid )?leave\b|"
    r"military|uniformed serv|reemployment|\bkind of plan\b|\bbecomes? eligible\b|^\W*depending on\b|"
    r"\bwho becomes?\b|"
    r"\b(?:is|are|be) eligible to\b.{0,80}\b(?:when|after|once|as soon as)\b|former(ly)? rule|"
    r"\bnow reads?\b|\b(?:is|are) something else\b|\breinstated\b|\babolished\b|"
    r"^\W*(?:[\w’'.-]+ ){0,5}(?:sum|total) of\b|\bpre-1987\b|\bbefore january 1, 1987\b|\bmay 5, 1986\b|"
    r"\bin-plan roth (dollars|money|amounts)\b|\b(?:under the same rules|on the same terms) as\b|\bthe table applies\b|"
    r"^\W*no (\w+ )?(\d+% )?additional tax\b|^\W*no tax is withheld\b|"
    r"^\W*from (?:19|20)\d\d (?:until|to|through)\b|"
    r"^\W*now,? therefore\b(?!.*\b(?:inserting|substitut|replac))|^\W*whereas\b(?!.*\bamended by\b)|"
    r"^\W*amounts? (?:so )?(?:converted|credited to (?:the|his|her|your) (?:in-plan )?roth)\b|"
    r"\b(?:was|were) (?:first )?introduced\b|\bhaving (?:determined|decided|resolved)\b|"
    r"\bsince it (?:began|was founded)\b|"
    r"^\W*from the (?:foundation|beginning)\b|\b(?:sometimes|often) (?:expect|assume|think|believe)\b|"
    r"^[\W\d.]*(?:an? |the )?(?:[\w’'-]+ ){1,4}[\W]*(?:shall )?means\b|\bwent (?:up )?from \d+\s?% to\b|"
    r"\bwas (shortened|lengthened)\b|^\W*the order of withdrawals?\b|"
    r"\bwithdrawals? (?:be|is|are) charged (?:first )?to\b|"
    r"^\W*if you (move|transfer)\b|\bcatch-?up is roth\b|"
    r"^\W*an? (person|participant|member|employee) (deferring|saving|contributing|who (defers|saves|contributes)) \d",
    re.IGNORECASE,
)
"""Words of a sentence that bears on an answer and does not give it: a special case, the past, what is without it."""
_CONVERTED = re.compile(
    r"\broth conversion (sub-?)?account\b|(?<!\bnot )\b(have|has|been|is) converted\b|\b(?:already|money) converted\b",
    re.IGNORECASE,
)
"""Words of money that was converted before it is withdrawn."""
_ON_CONVERSION = re.compile(
    r"\bconver(?:t|sion)|\broth (?:transfer|rollover)|\b(?:in)?to roth\b|\bturn(?:ing)? .{1,40} roth\b", re.IGNORECASE
)
_ON_WITHDRAWAL = re.compile(r"\bwithdr|\bdistribut|\btaking money\b|\bmoney out\b", re.IGNORECASE)
"""Words of the headings of a chapter that is about the one way out, or about the other."""
_GOES_ON_TO = re.compile(
    r"\b(?:roth |traditional )?ira\b|\bindividual retirement\b|\beligible rollover\b|\brolled over\b", re.IGNORECASE
)
_TAKES_OUT = re.compile(
    r"\b(?:may|can|cannot|could|entitled to|right to)\b[^.;]{0,80}\b(?:withdraw|draw|take)\b"
    r"|\b(?:may|can)(?: not|not)? (?:\w+ )?be (?:withdrawn|taken|drawn|paid out)\b"
    r"|\bavailable\b|\bat any time\b|\bcome out\b|\bwhenever\b",
    re.IGNORECASE,
)
"""Words of a payment that goes on to an IRA, and of the right to be paid."""
_TERMS_ALONE = re.compile(
    r"^(?!.*\b(?:accounts?|money|balances?|amounts?|contributions|savings|after-?tax)\b)\W*"
    r"(?:(?:after that |then )?(?:you|an? \w+|the \w+) (?:may|can) "
    r"(?:do (?:this|it|so)|convert|withdraw|ask for \w+|make \w+)\b"
    r"[^.;]{0,20}\b(?:once|twice|times|often)\b|(?:conversions?|withdrawals?) (?:may|can) be (?:made|requested|taken)\b"
    r"|(?:you|participants?|members?) (?:may not|cannot) (?:convert|withdraw|take) less than\b"
    r"|the (?:least|smallest)\b[^.;]{0,40}\$|there is no (?:minimum|charge|fee|limit)\b"
    r"|(?:withdrawals?|conversions?) (?:are|is) limited to\b|the \w+ makes the request\b)"
    r"|^(?!.*\b(?:accounts?|money|balances?|amounts?|contributions|savings|after-?tax)\b)\W*(?:up to |at most )?"
    r"(?:once|twice|\w+ times) (?:each|every|per|in|an?)\b"
    r"|^\W*no (?:election|request) under this section\b",
    re.IGNORECASE,
)
"""A sentence that only says how often: "You may convert once a month"."""
_PROMPT = re.compile(
    r"^\W*(?:[\w-]{0,4}[\d.)][\w.()]{0,4} )?(?:accounts?|sources?|amounts?) (?:from|of|to) which\b", re.IGNORECASE
)
"""The head of a form's options: "38. Accounts from which an In-Plan Roth Rollover may be made."."""
_ONCE_OPEN = re.compile(
    r"\bcould (?:also )?(?:make|put|save|contribute|elect)\b|\bformerly\b|\bused to\b", re.IGNORECASE
)
_ENDED = re.compile(
    r"\b(?:end(?:ed|s)?|stop(?:ped|s)?|ceased|closed|discontinued|no longer|last|none|no new|came to an end)\b",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\b(?:through|until|up to|before|last)\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:no|not|none|nothing|never|cannot)\b", re.IGNORECASE)
"""Words of what was once open, of its closing, and of what is refused."""
_ROLLED_IN = re.compile(r"(?<!roth )\brollover ((sub-?)?account|money)", re.IGNORECASE)
_MOVES = re.compile(r"\bmov(?:e|ing)\b", re.IGNORECASE)
"""Words of a conversion under a heading that says to what: "You may move all or part of the account"."""
_ROLLS_IN = re.compile(
    r"^\W*(?:rollovers? (?:may|can)\b|[^.;]{0,80}\brolled (?:over|in) (?:from|into) (?:another|other)\b)", re.IGNORECASE
)
"""Words of money brought in from elsewhere, after-tax or not: what may be withdrawn is then the rollover account."""
_LEANS = re.compile(
    r"^\W*(it|they|them|this|that|these|those|such|also|then|instead|otherwise|from then on|after that|before that|"
    r"for (?:the same|that|this) reason|at that (?:age|time)|in that case|once you have (?:done|do)|"
    r"go to|log in|log on|click|ask for|call|send)\b",
    re.IGNORECASE,
)
"""How a sentence begins that leans on the one before it, or only says which button to press."""
_LEAVES_IT = re.compile(r"^\W*you\b.{0,40}\b(?:it|them)\W*$", re.IGNORECASE)
"""A short answer whose "it" is in the question: "You just cannot add to it."."""
_SO_LONG = re.compile(
    r"\b(\d+|two|three|four|five|six|ten|twelve|eighteen|twenty[- ]four|thirty|sixty)\b\W*(\(\d+\) ?)?"
    r"((full|calendar|consecutive|plan|continuous)[- ])*[- ]?(months?|years?)\b|\banniversary\b",
    re.IGNORECASE,
)
_GATE_WORDS: Mapping[str, re.Pattern[str]] = {
    "age": re.compile(
        r"(?<!\bany )(?<!\bwhatever his )(?<!\bwhatever your )(?<!\bwhatever )(?<!\bregard to )(?<!\bregardless of )"
        r"(?<!\birrespective of )(?<!\bevery )\bage\b|59|fifty-nine",
        re.IGNORECASE,
    ),
    "seasoning": _SO_LONG,
    "participation": _SO_LONG,
    "service": re.compile(rf"{_SO_LONG.pattern}|\byears? of (?:vesting )?service\b", re.IGNORECASE),
}
"""Words without which a sentence does not state a wait."""
_SOURCES = re.compile(r"\bsources?\b|\b(pre|before)-?tax\b|\bmatch|\brollover account", re.IGNORECASE)
"""Words of a list of the money that may be converted."""
_ENDS = re.compile(r"[.!?:”]$|[.!?]\)$|;( (or|and))?$")
_ANSWER = re.compile(r"^\W*(yes\b|not\b|no\b(?=\s*([.,;:!–—-]|$)))", re.IGNORECASE)
_FEWEST_WORDS = 6
_LONGEST = 360  # letters; a longer sentence is shown where no shorter one says as much
_LONGEST_HEAD = 80
_EMPTY_BOX = "its box is left empty"
"""The end of the reason of an option that is not ticked: its words alone seem to say the opposite."""
_LONG = 260  # letters; of a form, whose boxes run on, what is ticked is shown alone


_MONEY_IN = "after_tax_contributions"
_CONVERSION, _SWEEP = "in_plan_roth_conversion", "auto_in_plan_conversion"


@dataclass(frozen=True, slots=True)
class Telling:
    """Orders the quotes of a report by how well they show an answer."""

    report: Report
    quotes: Mapping[str, Quote]

    def best(self, provision: str, found: ProvisionStatus) -> Quote | None:
        """The one quote that shows a status best; None where nothing counted stands behind it."""
        return next(iter(self.shown(provision, found)), None)

    def both_sides(self, provision: str, found: ProvisionStatus) -> tuple[Quote, Quote] | None:
        """Of a contradiction, the quote that shows best what is allowed and the one that refuses it."""
        sides = (Status.PERMITTED, _OPENS), (Status.PROHIBITED, ("denies", "freezes"))
        own = [self.quotes[key] for key in found.evidence if key in self.quotes]
        each = [
            self.in_order(provision, found.model_copy(update={"status": status}), side)
            for status, stances in sides
            if (side := [one for one in own if one.evidence.counted and one.evidence.stance in stances])
        ]
        return (each[0][0], each[1][0]) if len(each) == len(sides) else None

    def shown(self, provision: str, found: ProvisionStatus) -> list[Quote]:
        """The quotes that may show a status, the best first."""
        ids = [*found.evidence]
        if provision == _CONVERSION and self.report.verdict.automatic_conversion:
            sweep = self.report.provisions.get(_SWEEP)
            ids += sweep.evidence if sweep else []
            about = (one for one in self.report.evidence if one.counted and one.provision == _CONVERSION)
            ids += [one.id for one in about if _EACH.search(one.quote)]
        own = [self.quotes[key] for key in dict.fromkeys(ids) if key in self.quotes]
        own = [one for one in own if one.evidence.counted]
        return self.in_order(provision, found, [*own, *self._of_a_part(provision, found, own), *self._list(found, own)])

    def _list(self, found: ProvisionStatus, own: Sequence[Quote]) -> list[Quote]:
        """The sentence that lists the money which can be converted, where it is shown as one that tells of no other."""
        if found.attributes.get("covers_after_tax") is not False or any(map(_lists_sources, own)):
            return []
        return [one for one in self.quotes.values() if _lists_sources(one)]

    def _of_a_part(self, provision: str, found: ProvisionStatus, own: Sequence[Quote]) -> list[Quote]:
        """What grants the rate of the box to a part of the participants, where nothing does that is said to all."""
        if provision != _MONEY_IN or found.status not in (Status.PERMITTED, Status.CONDITIONAL):
            return []
        cap = own_cap(found.attributes, "percent_max")

        def grants_it(one: Quote) -> bool:
            named = _of_after_tax(one.shown) if cap is None else _names(cap, one.shown)
            return (
                _opens(one)
                and named
                and proving.gives(one.shown)
                and not proving.begins_after(one.shown, self.report.as_of)
            )

        if any(
            _names(cap, one.shown) if cap is not None else proving.gives(one.shown) and not _beside(one.text)
            for one in own
            if _opens(one)
        ):
            return []
        told = (one for one in self.quotes.values() if one.evidence.counted and one.evidence.provision == provision)
        known = {one.evidence.id for one in own}
        return [one for one in told if grants_it(one) and one.evidence.id not in known]

    def ids(self, provision: str, found: ProvisionStatus, ids: Iterable[str]) -> list[str]:
        """Ids of evidence, the most telling first."""
        own = (self.quotes[key] for key in ids if key in self.quotes)
        return [quote.evidence.id for quote in self.in_order(provision, found, own)]

    def in_order(self, provision: str, found: ProvisionStatus, quotes: Iterable[Quote]) -> list[Quote]:
        """The quotes, the most telling first; among equals the first read."""
        wanted = _TELLING.get(found.status, ())
        on_the_way = {key for way in terms.routes(found.attributes) for key in way.get("evidence", ())}
        hardship = self._words_of("hardship") if provision == "in_service_after_tax" else frozenset()
        verdict = self.report.verdict
        announced = verdict.basis is Basis.NOT_YET_EFFECTIVE and found.attributes.get("automatic") is True
        swept = provision == _CONVERSION and (verdict.automatic_conversion or announced)
        money_in = self.report.provisions.get(_MONEY_IN)
        goes_in = money_in is not None and money_in.status in (Status.PERMITTED, Status.CONDITIONAL)
        cap = own_cap(found.attributes, "percent_max")
        opens = found.status in (Status.PERMITTED, Status.CONDITIONAL)
        closed = found.status is Status.FROZEN
        closing = words.day(str(found.attributes.get("frozen_date") or "")) or "" if closed else ""
        routes = terms.routes(found.attributes)
        waits = [set(terms.waits(way)) for way in routes] if all(map(terms.waits, routes)) else []
        figures = [[_figure(kind, way) for kind in terms.waits(way)] for way in routes] if waits else []
        soonest = next((one for one in waits if one - {"age"}), set()) if len(waits) > 1 else set()
        priced = any(set(terms.kinds(way)) - {"group"} == {"penalty"} for way in routes)
        if priced:
            wanted = ("permits", "conditions")  # what is open at a price is granted first
        refused = frozenset(
            one.quote
            for one in self.report.evidence
            if one.provision == provision and one.counted and one.stance == "denies"
        )
        left_out = found.attributes.get("covers_after_tax") is False
        people = terms.groups(found.attributes) if opens else []
        legacy = found.attributes.get("legacy_only") is True
        payable = found.status is Status.CONDITIONAL and found.attributes.get("distributable_only") is True
        rolled_in = any(found.attributes.get(key) is True for key in ("rolled_in_only", "covers_rolled_in"))
        only_spilled = provision == _MONEY_IN and only_spills(self.report)

        def place_of(stance: str, *, in_full: bool) -> int:
            if in_full and stance in _OPENS:
                return 0  # it grants with its price, or its wait
            if found.status is Status.PERMITTED and stance in _OPENS:
                return 0  # what holds without a gate is shown by any sentence that allows it
            return wanted.index(stance) if stance in wanted else len(wanted)

        def rank(quote: Quote) -> tuple[object, ...]:
            piece, text, shown = quote.evidence, quote.text, quote.shown
            told = " ".join((shown, *piece.section[-1:]))
            said = shown if _put_together(quote) or not _whole(text) else text
            no_grant = _tells_no_grant(shown, or_hardship=provision == "in_service_after_tax")
            the_rate = cap is not None and _names(cap, said)
            in_full = not priced and not no_grant and any(_names_gates(one, said) for one in waits)
            at_a_price = priced and _GRANTING.search(said) is not None and _PRICE.search(said) is not None
            named = names_subject(provision, said) or (the_rate and _of_after_tax(said))
            named = named or (provision == _CONVERSION and _MOVES.search(said) is not None)
            return (
                opens and piece.stance in _SHUTS and not (left_out and _refuses_it(quote)),
                left_out and not _refuses_it(quote),
                left_out and not _lists_sources(quote),
                _beside(text) or (goes_in and _of_rolled_in(text)) or _IF_PERMITTED.match(shown) is not None,
                opens and not legacy and proving.of_those_who_still_have(text),
                provision == "in_service_after_tax" and (_CONVERTED.search(text) is not None or _of_conversion(piece)),
                provision == "in_service_after_tax" and (_only_goes_on(text) or _ROLLS_IN.match(text) is not None),
                closed and _ONCE_OPEN.search(text) is not None and _ENDED.search(text) is None,
                piece.provision not in (provision, _SWEEP),
                bool(on_the_way) and piece.id not in on_the_way,
                _TERMS_ALONE.search(text) is not None or _PROMPT.search(shown) is not None,
                opens and (proving.of_the_least(text) or proving.of_no_charge(text)),
                proving.of_one_person(text),
                piece.quote in hardship,
                swept and not runs_by_itself(text),
                provision == _MONEY_IN and opens and proving.of_them(shown) and not _of_after_tax(shown),
                cap is not None and _A_RATE.search(said) is not None and not the_rate,
                proving.moves_a_limit(text),
                provision == _MONEY_IN
                and opens
                and (
                    (proving.steers(shown) and not the_rate)
                    or proving.assumes_a_tick(shown)
                    or proving.of_the_election(text)
                ),
                bool(people) and not any(_of_people(name, quote) for name in people),
                not (_whole(text) or _put_together(quote)) or (proving.of_them(text) and proving.refers(text)),
                legacy and not proving.of_a_closed_balance(shown),
                rolled_in and "roll" not in said.lower(),
                rolled_in and not _of_after_tax(text),
                closed
                and _THE_MONEY.search(text) is None
                and (_LEANS.match(text) is not None or _LEAVES_IT.search(text) is not None),
                opens and ((not waits and no_grant) or _leans(quote.shown)),
                closed and not _tells_of_an_end(shown, closing),
                place_of(piece.stance, in_full=at_a_price or in_full),
                opens and piece.quote in refused,
                priced and not at_a_price,
                bool(closing) and closing not in text,
                swept and _EACH.search(text) is None,
                bool(waits)
                and (
                    _COSTS.search(text) is not None
                    or _TOO_NEW.search(text) is not None
                    or not any(_names_gates(one, told) for one in waits)
                ),
                provision == _MONEY_IN
                and not only_spilled
                and (
                    (opens and piece.rule.endswith(".spillover") and not (the_rate and _GRANTING.search(said)))
                    or proving.goes_on(said)
                ),
                opens and no_grant,
                provision == _MONEY_IN and opens and not proving.gives(said),
                bool(figures) and not any(all(names(said) for names in one) for one in figures),
                payable and not proving.of_what_is_payable(said) and not any(_names_gates(one, said) for one in waits),
                cap is not None and not the_rate,
                bool(waits) and not any(_names_gates(one, text) for one in waits),
                bool(soonest) and not _names_gates(soonest, text),
                shown.count("•") > 1,
                left_out and _SOURCES.search(text) is None,
                bool(people) and not any(_of_people(name, quote, words_only=True) for name in people),
                "?" in text,
                not named,
                _LEANS.match(text) is not None,
                len(said) > _LONGEST and "☒" not in text,
                piece.rule.rpartition(".")[2] not in _DIRECT,
                not _of_after_tax(said),
                not (_of_after_tax(said) or proving.of_any_money(said)),
                not _whole(text),
                piece.id not in self.report.verdict.evidence,
            )

        return sorted(quotes, key=rank)

    def _words_of(self, provision: str) -> frozenset[str]:
        return frozenset(one.quote for one in self.report.evidence if one.provision == provision and one.counted)


_REFUSING = re.compile(
    r"\b(?:may|can|could|shall|will) (?:only )?not\b|\bcannot\b|\bcan[’']t\b"
    r"|\bno (?:amount|part|withdrawal|distribution|conversion|money|one|participant)\b"
    r"|\bnot (?:available|permitted|allowed|used|until|before)\b"
    r"|\b(?:does|do|did) not (?:provide|have to|need)\b|\bneed not\b",
    re.IGNORECASE,
)
_PRICED = re.compile(
    r"\bmatch\w* (?:\w+ ){0,2}stops?\b|\bstops? for (?:the )?(?:next )?\w+ (?:months|weeks)\b", re.IGNORECASE
)
_HAS_TO = re.compile(
    r"^\W*(?:you|participants?|members?) (?:have to|must) ask\b|\b(?:must|has to) be (?:asked for|requested)\b",
    re.IGNORECASE,
)
_GRANTING = re.compile(r"\b(?:may|can),? (?!not\b|only\b|be\b)[a-z]+", re.IGNORECASE)
"""Words of a sentence that tells what is open by what is not: true, and no proof of a Yes to one who reads it."""
_COSTS = re.compile(
    r"\b(?:suspen\w+|forfeit\w*|will not match|no match\w*|(?:may|shall) not (?:make|contribute))\b", re.IGNORECASE
)
"""Words of a sentence on what a withdrawal costs, which is not the one that allows it."""


_TOO_NEW = re.compile(r"(?<!not )(?<!no )\bless than [\w-]+ (?:full )?(?:months|years)\b", re.IGNORECASE)
"""Words of money that has not waited, which is another way than that of money that has."""
_PRICE = re.compile(
    rf"(?<!no )(?<!without )(?<!without a )(?:{_COSTS.pattern})|{_PRICED.pattern}|\bstops?\b|\bmiss\b", re.IGNORECASE
)
"""The price of a withdrawal in words that also grant it."""


def _beside(words: str) -> bool:
    """Whether a sentence bears on an answer and does not give it."""
    return _BESIDE.search(words) is not None or proving.of_one_payment(words)


def _tells_no_grant(words: str, *, or_hardship: bool) -> bool:
    """Whether a sentence refuses, prices or asks for something, and grants nothing besides."""
    beside = any(shape.search(words) for shape in (_REFUSING, _PRICED, _HAS_TO))
    return (beside or (or_hardship and "hardship" in words.lower())) and _GRANTING.search(words) is None


def _leans(words: str) -> bool:
    """Whether a sentence leans on another; the line over a list does not ("It depends on the money: ...")."""
    return _LEANS.match(words) is not None and ":" not in words


_MONTHS = {12: "one|a|twelve", 24: "two|twenty[- ]four", 36: "three|thirty[- ]six", 48: "four", 60: "five|sixty"}
_MONTHS |= {6: "six", 18: "eighteen", 84: "seven", 120: "ten"}


def _figure(kind: str, way: Mapping[str, Any]) -> Callable[[str], bool]:
    """A test of words for the number of a wait: 60 months are five years."""
    number = terms.threshold(kind, way)
    if kind not in ("seasoning", "participation", "service") or not number:
        return lambda words: True
    months = round(number if kind == "seasoning" else number * 12)
    told = "|".join(filter(None, (str(months), str(months // 12) if months % 12 == 0 else "", _MONTHS.get(months, ""))))
    shape = re.compile(rf"\b(?:{told})\b\W*(?:\(\d+\)\W*)?(?:[\w-]+[ -])?(?:months?|years?)\b", re.IGNORECASE)
    return lambda words: shape.search(words) is not None


def _lists_sources(quote: Quote) -> bool:
    """Whether a passage lists the money that may be converted and leaves after-tax money out."""
    return quote.evidence.rule.endswith("conversion.other_sources") and _SOURCES.search(quote.shown) is not None


def _refuses_it(quote: Quote) -> bool:
    """Whether a passage says that after-tax money may not be converted: more than a list that leaves it out."""
    refused = quote.evidence.stance == "denies" and quote.evidence.counted
    return refused and _THE_MONEY.search(quote.shown) is not None and _NOT.search(quote.shown) is not None


def _tells_of_an_end(words: str, day: str) -> bool:
    """Whether words say that nothing goes in, or until which day it did."""
    ended = _ENDED.search(words) is not None or _NOT.search(words) is not None
    return ended or bool(day and day in words and _UNTIL.search(words))


def _opens(quote: Quote) -> bool:
    return quote.evidence.stance in _OPENS


def _names_gates(kinds: set[str], text: str) -> bool:
    """Whether words name every wait of one way."""
    return all(kind not in _GATE_WORDS or _GATE_WORDS[kind].search(text) for kind in kinds)


def names_a_wait(quote: Quote, found: ProvisionStatus) -> bool:
    """Whether a quote tells the wait of one way in full; true also where no way has one."""
    each = [set(terms.waits(way)) for way in terms.routes(found.attributes)]
    return not any(each) or any(one and _names_gates(one, quote.shown) for one in each)


_SHUTS = ("denies", "freezes", "rollover_only")
"""What a passage does that can show no right."""


def runs_by_itself(text: str) -> bool:
    """Whether words tell of a conversion that needs no request."""
    return _EACH.search(text) is not None or _BY_ITSELF.search(text) is not None


def _of_after_tax(text: str) -> bool:
    return _THE_MONEY.search(text) is not None


_A_RATE = re.compile(r"\d\s?(%|percent|per cent)", re.IGNORECASE)


def _names(percent: object, text: str) -> bool:
    """Whether words name a percentage in figures."""
    figure = re.escape(words.number(percent))
    return re.search(rf"(?<![\d.]){figure}\s?(%|percent|per cent)", text, re.IGNORECASE) is not None


_TELLING_WORDS = re.compile(r"[a-z]{3,}|\d+", re.IGNORECASE)
_ANY_PEOPLE = frozenset(
    ["all", "and", "are", "the", "who", "employees", "employee", "participants", "participant", "members", "member"]
)


def _of_people(group: str, quote: Quote, *, words_only: bool = False) -> bool:
    """Whether a passage names a group, or stands under a heading that does: by the words that its name begins with."""
    told = [word.lower().removesuffix("s") for word in _TELLING_WORDS.findall(group) if word.lower() not in _ANY_PEOPLE]
    place = " ".join((quote.text, *([] if words_only else quote.evidence.section[-1:]))).lower()
    return all(word in place for word in told[:2])


def _of_rolled_in(text: str) -> bool:
    """Whether a sentence is about money brought in from elsewhere, and not about after-tax money too."""
    return _ROLLED_IN.search(text) is not None and _THE_MONEY.search(text) is None


def _of_conversion(piece: Evidence) -> bool:
    """Whether a passage stands in a chapter on conversion, where withdrawals are those of money that was converted."""
    heads = " ".join(piece.section[1:] or piece.section)
    return _ON_CONVERSION.search(heads) is not None and _ON_WITHDRAWAL.search(heads) is None


def _only_goes_on(text: str) -> bool:
    """Whether a sentence tells where a payment may go, and not that one may be had."""
    return _GOES_ON_TO.search(text) is not None and _TAKES_OUT.search(text) is None


def names_subject(provision: str, text: str) -> bool:
    """Whether words say what they are about; without their question, some answers do not."""
    about = _ABOUT.get(provision)
    return about is None or about.search(text) is not None


def lead_to(provision: str, quote: Quote, found: ProvisionStatus | None = None) -> str:
    """The question or heading that a quote stands under, where its own words leave the subject to it; else empty.

    A wait that is only in the heading ("After age 59½") is part of what is said under it.
    """
    if quote.evidence.reason.endswith(_EMPTY_BOX):
        return _EMPTY_BOX
    head = quote.evidence.section[-1] if quote.evidence.section else ""
    named = names_subject(provision, quote.shown)
    waits = {kind for way in terms.routes(found.attributes) for kind in terms.waits(way)} if found else set()
    if any(shape.search(head) and not shape.search(quote.shown) for k in waits if (shape := _GATE_WORDS.get(k))):
        named = False
    elif quote.shown != quote.text:  # it is shown with what it stands under
        return ""
    if head.endswith("?"):
        return "" if named and _whole(quote.shown) else f"in answer to {marked(head)}"
    return (
        f"under {marked(head)}" if head and len(head) <= _LONGEST_HEAD and not (named and _whole(quote.shown)) else ""
    )


def in_view(quote: Quote) -> Quote:
    """A quote as a box shows it: of a long form only its head and its last ticked line, the one that was read."""
    before, tick, line = quote.shown.rpartition("☒")
    if len(quote.shown) <= _LONG or not before.strip() or not line.strip():
        return quote
    head = _BOXES.split(before, maxsplit=1)[0].strip(" …")
    head = head if len(head) <= _LONGEST_HEAD else ""
    return replace(quote, shown=f"{head} … {tick}{line}".strip())


_BOXES = re.compile("[☐☒]")


_OPTION = re.compile(r"^\W*\(?\w{0,3}\)?\W*(?:not )?permitted\b(?:\W+\w+){5}", re.IGNORECASE)
"""An option of a form that says what is chosen: "(b) Permitted, in an amount of 1% to 10% of Plan Compensation"."""


def _put_together(quote: Quote) -> bool:
    """Whether a fragment is a whole one with the line over it: "... are permitted, up to: … 8% of Compensation"."""
    return quote.shown != quote.text and _GIVES.search(quote.shown) is not None and _APART in quote.shown


_APART = " … "
_GIVES = re.compile(
    r"\b(?<!not )(?:permitted|allowed|available|may (?!not\b)[a-z]+|can (?!not\b)[a-z]+)\b", re.IGNORECASE
)


def _whole(text: str) -> bool:
    """Whether words can be read by themselves: a sentence, and no cell of a table or one-word answer."""
    return (
        "☒" in text
        or _OPTION.match(text) is not None
        or (_ENDS.search(text) is not None and len(text.split()) >= _FEWEST_WORDS and _ANSWER.match(text) is None)
    )
