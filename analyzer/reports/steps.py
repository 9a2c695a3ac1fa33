"""What usually comes next once the plan has answered: the steps in order, with the plan's own words and pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from analyzer.reasons import OF_ANOTHER_PLAN
from analyzer.report import Basis, Evidence, ProvisionStatus, Report, Route, Status, VerdictState
from analyzer.reports import terms, words
from analyzer.reports.circumstances import rates_of_groups
from analyzer.reports.gates import Gate, keeps_some
from analyzer.reports.quotes import marked
from analyzer.reports.rolled_in import accepted_on
from analyzer.reports.telling import Telling, names_subject, runs_by_itself
from analyzer.reports.words import listed, number
from analyzer.room import own_cap
from analyzer.switching import STARTS_OFF, STARTS_ON, start_of
from analyzer.way_in import only_spills

_GOES_IN = (VerdictState.SUPPORTED, VerdictState.SUPPORTED_WITH_CONDITIONS)
_AFTER_TAX = "after_tax_contributions"
_CONVERSION = "in_plan_roth_conversion"
_WITHDRAWAL = "in_service_after_tax"
_SWEEP = "auto_in_plan_conversion"
_ROTH = "roth_deferrals"
_CHANNEL = re.compile(
    r"^\W*go to\b|\bcall(?:ing)? (?!(?:it|this|that|them|these|those)\b)|\b(phone|telephone|web ?site|online|on-line|"
    r"log (in|on)|mobile app|"
    r"(election|enrollment|request|conversion|withdrawal) form|forms?\b.{0,40}\b(from|at)|"
    r"on form [\w-]+|in writing|contact)\b",
    re.IGNORECASE,
)
"""Words of a sentence that tell how something is asked for."""
_NAMED = re.compile(
    r"\bcalls?\b.{0,40}\b(roth|conversion|contribution|after-?tax|voluntary)|\btelephone compan|\bsince (18|19)\d\d\b",
    re.IGNORECASE,
)
"""What only tells what a thing is called."""
_NOT_OF_ELECTING = re.compile(
    r"\bconver|\bwithdraw|\brehire|\breinstat|\blimit (?:is|was) reached\b"
    r"|\breach(?:es)? (?:the|that|this) (?:[\w-]+ )?limit\b|\brollovers?\b|\bdistributing plan\b",
    re.IGNORECASE,
)
"""Words of a sentence on after-tax contributions that does not tell how they are elected."""
_NOT_OF_SWITCHING = re.compile(
    r"\bbefore (?:you|it|he or she) (?:turn|switch|was|is)\w*\b|\bnot included\b", re.IGNORECASE
)
"""Words of what a switch does not reach: "Amounts deposited before you turn it on are not included"."""
_REPLY = re.compile(r"^(?:No|Yes)[.,;:] (?=[A-Z])")
"""The answer that a sentence begins with, to a question that is not quoted with it."""
_EACH_DAY = re.compile(r"\bda(y|ily)\b", re.IGNORECASE)
_SWITCH = re.compile(r"\bturn(s|ed)? |\bsign(s|ed)? up|\benroll|\belect|\bstanding\b|\bunless\b", re.IGNORECASE)
"""Words that tell whether something runs by itself or has to be switched on."""
_TURNS_ON = re.compile(
    r"\b(turn|switch)\b.{0,40}\b(on|off)\b|\bsign up\b|\benroll\b|\bstanding\b|\bsweep\b|\bevery (paycheck|payday)\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells how something is made to run by itself."""
_NEXT_BEST = 3  # quotes that may be given where the best does not fit
_LONGEST = 280  # letters of a quote that fits in a step


def next_steps(report: Report, telling: Telling, boxes: Sequence[Gate]) -> Sequence[str]:
    """The steps in order, with the page of what the plan says; what the boxes quote is not quoted again."""
    above = frozenset(quote.evidence.quote for box in boxes for quote, _ in box.quotes)
    return tuple(_Steps(report, telling, above).all())


@dataclass(slots=True)
class _Steps:
    """The steps of one report; the plan's words are given once, with the first step that they serve."""

    report: Report
    telling: Telling
    above: frozenset[str]
    told: set[str] = field(default_factory=set)

    def all(self) -> Iterator[str]:
        yield self.confirm()
        if self.report.verdict.state in _GOES_IN:
            yield from self.money_in()
            yield from self.ways_out()
            yield from self.records()
        elif self.report.verdict.state is VerdictState.PARTIAL:
            yield from self.money_in()
            yield from self.from_an_age()
            yield from self.on_leaving()
        elif self.report.verdict.basis is Basis.NOT_YET_EFFECTIVE:
            yield from self.when_they_begin()
        elif self.report.verdict.state is VerdictState.NOT_SUPPORTED:
            if "legacy_balance" in self.report.verdict.flags:
                yield from self.old_balance()
            elif "rolled_in_balance" in self.report.verdict.flags:
                yield from self.rolled_in()
            elif keeps_some(self.report):
                yield from self.old_balance()
            yield from self.without_it()
        else:
            yield from self.while_it_is_open()

    def on_leaving(self) -> Iterator[str]:
        """What ends the wait of those who may not withdraw while they work."""
        sooner = any(self.opens_at())
        yield (
            f"When you leave your job{', if that is sooner' if sooner else ''}: ask for two direct rollovers, the "
            "contributions to a Roth IRA and the earnings to a traditional IRA (IRS Notice 2014-54). "
            f"Until {'one of these' if sooner else 'then'} the money stays, and its earnings are taxed when they move "
            "to Roth."
        )

    def without_it(self) -> Iterator[str]:
        """What a plan that takes no after-tax contributions offers instead, and what would change it."""
        roth = self.said(_ROTH)
        if roth.status in (Status.PERMITTED, Status.CONDITIONAL):
            yield f"What can go to Roth here: Roth contributions from pay{self.at(_ROTH)}, up to the yearly limit."
        if any(one.verdict.state in _GOES_IN for one in self.report.groups):
            yield "Other participants may make after-tax contributions: ask which group you are counted in."
        elif self.report.verdict.basis is Basis.OMISSION:
            yield (
                "If the plan takes after-tax contributions after all, read the paper that says so together with this "
                "one, in one `plan-analyzer check`."
            )
        else:
            yield (
                "Only the employer can open the plan to after-tax contributions, by amending it: ask whether that is "
                "planned."
            )

    def open_ways(self) -> list[str]:
        """The ways out that the documents open to after-tax money, if only on a condition that can be met."""
        return [
            name
            for name in (_CONVERSION, _WITHDRAWAL)
            if self.said(name).status in (Status.PERMITTED, Status.CONDITIONAL)
            and self.said(name).attributes.get("covers_after_tax") is not False
            and terms.routes(self.said(name).attributes)
        ]

    def while_it_is_open(self) -> Iterator[str]:
        """What is not known until the answers come, and what to do with them."""
        if self.said(_AFTER_TAX).status in (Status.PERMITTED, Status.CONDITIONAL):
            yield (
                "Until the answers come, it is not known how after-tax money can move to Roth while you work: what "
                "goes in may have to stay until you leave, and its earnings are taxed when they move."
            )
            yield from self.from_an_age()
        yield "When papers come, read them together with these, in one `plan-analyzer check`."

    def from_an_age(self) -> Iterator[str]:
        """What opens at the lowest age from which a way leads on to Roth."""
        open_at = self.opens_at()
        if not open_at:
            return
        age = min(open_at.values())
        ways = [name for name, first in open_at.items() if first == age]
        split = f" {self.split()}." if _WITHDRAWAL in ways else ""
        yield f"From age {number(age)}: {self.asked_for(*ways)}.{split}"

    def opens_at(self) -> dict[str, float]:
        """The lowest age at which each way leads on to Roth, of those that open at an age."""
        return {
            name: min(ages)
            for name in (_CONVERSION, _WITHDRAWAL)
            if self.said(name).status is Status.CONDITIONAL and (ages := self.ages(name))
        }

    def split(self) -> str:
        """That one request can send contributions and earnings to two IRAs."""
        may = (
            "The law lets one request name two rollovers, and the document does not say whether the plan does"
            if "split_rollover_not_stated" in self.report.verdict.flags
            else "One request can name two rollovers"
        )
        return f"{may}: the contributions to a Roth IRA, the earnings to a traditional IRA (IRS Notice 2014-54)"

    def ages(self, provision: str) -> list[float]:
        """The ages from which after-tax money may go on to Roth."""
        attributes = self.said(provision).attributes
        if attributes.get("covers_after_tax") is False:
            return []
        ways = terms.routes(attributes)
        return [terms.threshold("age", way) for way in ways if "age" in terms.kinds(way)]

    def asked_for(self, *provisions: str, waits: bool = False, arrives: bool = True) -> str:
        """The ways out as something to ask for, each with its page, and with its wait where that was not told.

        Where no contribution ``arrives`` any more none is swept: what is there has to be asked for.
        """
        wait = {name: f"{self.wait(name)}," if waits and self.wait(name) else "" for name in (_CONVERSION, _WITHDRAWAL)}
        asked = {
            _CONVERSION: f"a conversion{self.at(_CONVERSION)}{wait[_CONVERSION].rstrip(',')}",
            _WITHDRAWAL: f"a withdrawal{self.at(_WITHDRAWAL)}{wait[_WITHDRAWAL]} as a direct rollover to a Roth IRA",
        }
        told = [f"for {asked[name]}" for name in provisions]
        if arrives and _CONVERSION in provisions and self.said(_CONVERSION).attributes.get("automatic") is True:
            swept = f"each contribution is converted{self.wait(_CONVERSION)} without a request{self.at(_CONVERSION)}"
            start = self.said(_CONVERSION).attributes.get("automatic_start")
            more = {STARTS_ON: " unless you switch that off", STARTS_OFF: " if you switch that on"}.get(str(start), "")
            rest = [one for name, one in zip(provisions, told, strict=True) if name != _CONVERSION]
            return f"{swept}{more}" + (f"; or ask {rest[0]}" if rest else "")
        between = ", or " if wait[_CONVERSION] and provisions[0] == _CONVERSION else " or "
        return f"ask {between.join(told)}"

    def when_they_begin(self) -> Iterator[str]:
        """When after-tax contributions that are announced can be elected."""
        start = words.day(str(self.report.verdict.effective_from or "")) or "that date"
        if only_spills(self.report):
            begin = f"From {start}, {self.others()} go on as after-tax contributions at the yearly limit"
        else:
            told = str(self.said(_AFTER_TAX).attributes.get("elections_from") or "")
            first = words.day(told)
            since = "Since" if first and told <= self.report.as_of.isoformat() else "From"
            begin = f"{since} {first or start} you can elect after-tax contributions, apart from {self.others()}"
            begin += f"; they begin on {start}" if first else ""
        yield f"{begin}{self.at(_AFTER_TAX)}.{self.how(_AFTER_TAX)}"
        if ways := self.open_ways():
            yield f"From then on, {self.asked_for(*ways, waits=True)}."

    def old_balance(self) -> Iterator[str]:
        """What may be done with after-tax money that went in before the source was closed."""
        if open_ways := self.open_ways():
            yield (
                "If you have an after-tax balance, find out how much of it is earnings, which are taxed when they "
                f"move, and then {self.asked_for(*open_ways, arrives=False)}."
            )

    def rolled_in(self) -> Iterator[str]:
        """What may be done with after-tax money of another plan, which can come in by rollover."""
        taken = self.telling.quotes.get(accepted_on(self.report) or "")
        page = self.at(_AFTER_TAX) if taken is None else f" [{taken.on}]"
        if taken is None and self.said(_AFTER_TAX).status is not Status.ROLLOVER_ONLY:
            yield from self.old_balance()  # there is a rule for what came in, and none was read by which more may
        elif open_ways := self.open_ways():
            yield (
                f"If another plan holds after-tax money of yours, it can be rolled in here{page}; then "
                f"{self.asked_for(*open_ways, waits=True, arrives=False)}."
            )

    def confirm(self) -> str:
        office = self.report.plan.administrator
        whom = ", ".join(part for part in (office.name, office.phone) if part)
        asked = f"the administrator ({whom})" if whom else "the administrator"
        if not self.report.verdict.questions:
            return f"Ask {asked} whether the documents read here are the current ones."
        one = len(self.report.verdict.questions) == 1
        what, reply = ("question", "answer") if one else ("questions", "answers")
        return (
            f"Send {asked} the {what} in this report and ask for the {reply} in writing; "
            "`plan-analyzer check --letter` writes the letter."
        )

    def others(self) -> str:
        """The contributions beside which after-tax ones are made, Roth ones where the document has them."""
        roth = self.said(_ROTH).status in (Status.PERMITTED, Status.CONDITIONAL)
        return "pre-tax and Roth ones" if roth else "pre-tax ones"

    def money_in(self) -> Iterator[str]:
        """How after-tax contributions are elected, or what they follow; the box has their limits."""
        others = self.others()
        elect = (
            f"Elect after-tax contributions, apart from {others}"
            if self.report.verdict.state in _GOES_IN
            else f"If you want to make after-tax contributions all the same, elect them apart from {others}"
        )
        if only_spills(self.report):
            begin = f"After-tax contributions begin when {others} reach the yearly limit{self.at(_AFTER_TAX)}"
            start = start_of(one.quote for one in self.report.evidence if one.id in self.said(_AFTER_TAX).evidence)
            switch = {STARTS_ON: "leave that switched on", STARTS_OFF: "switch that on"}
            told = switch.get(start, "ask whether that has to be switched on")
            yield f"{begin}: {told}.{self.how(_AFTER_TAX)}"
        else:
            yield f"{elect}{self.at(_AFTER_TAX)}.{self.how(_AFTER_TAX)}{self.goes_on_by_itself()}"
        if self.report.room is None:
            yield f"To see how much can go in after-tax in a year: `{self.room()}`{self.if_another_rate()}."

    def goes_on_by_itself(self) -> str:
        """ "... automatically continue as after-tax unless you tell us not to": more than what is elected."""
        found = self.said("spillover")
        told = (one.quote for one in self.report.evidence if one.id in found.evidence)
        start = start_of(told) if found.status is Status.PERMITTED else ""
        on = f"{self.others()} go on as after-tax contributions at the yearly limit{self.at('spillover')}"
        if start == STARTS_OFF:
            return f" If you ask for it, {on}."
        return f" Unless you switch that off, {on}." if start == STARTS_ON else ""

    def room(self) -> str:
        """The command that figures the after-tax room, with the plan's caps filled in."""
        found = self.said(_AFTER_TAX)
        command = "plan-analyzer room --pay DOLLARS --deferral DOLLARS --employer DOLLARS"
        for option, key in (("--plan-percent", "percent_max"), ("--combined-percent", "combined_percent_max")):
            cap = own_cap(found.attributes, key)
            if isinstance(cap, (int, float)):
                command += f" {option} {cap:g}"
        return command

    def if_another_rate(self) -> str:
        """The rates to give in that command where a lower one is set for the highly compensated, or one for a group."""
        rates = [(f"for {who}", rate) for who, rate in rates_of_groups(self.report).items()]
        lower = self.said(_AFTER_TAX).attributes.get("hce_percent_max")
        own = own_cap(self.said(_AFTER_TAX).attributes, "percent_max")
        if isinstance(lower, (int, float)) and lower != own:
            rates.append(("if you are highly compensated", lower))
        told = "; ".join(f"{whom}: `--plan-percent {rate:g}`" for whom, rate in rates)
        return f" ({told})" if told else ""

    def ways_out(self) -> Iterator[str]:
        """How each open way is walked, and what it does to the earnings."""
        verdict = self.report.verdict
        if Route.IN_PLAN in verdict.routes and verdict.automatic_conversion:
            yield self.swept()
        elif Route.IN_PLAN in verdict.routes:
            yield (
                f"Ask for a conversion {self.how_soon()}{self.at(_CONVERSION)}: the sooner it follows, the smaller the "
                f"earnings to be taxed.{self.price(_CONVERSION)}{self.how(_CONVERSION, _SWEEP)}"
            )
        if Route.IN_SERVICE in verdict.routes:
            ask = "Or, instead of converting, ask" if Route.IN_PLAN in verdict.routes else "Ask"
            yield (
                f"{ask} for a withdrawal{self.wait(_WITHDRAWAL)}{self.at(_WITHDRAWAL)}, as a direct rollover to a Roth "
                f"IRA.{self.price(_WITHDRAWAL)} {self.split()}. Both IRAs have to be open by then."
                f"{self.how(_WITHDRAWAL)}"
            )

    def swept(self) -> str:
        """What there is to do about a conversion that runs by itself: nothing, or to switch it on."""
        start = self.said(_CONVERSION).attributes.get("automatic_start")
        if start == STARTS_OFF:
            how = self.how_to_switch() or self.words(_CONVERSION)
            page = "" if how else self.at(_CONVERSION)
            return f"Switch on the automatic conversion{page}: from then on no contribution needs a request.{how}"
        before = frozenset(self.told)
        told = self.words(_CONVERSION)
        if start == STARTS_ON:
            page = "" if told else self.at(_CONVERSION)
            return f"Leave the automatic conversion on{page}: no contribution then needs a request.{told}"
        by_hand = self.how_to_switch()
        known = any(_SWITCH.search(quote) for quote in self.told - before)
        ask = "" if known else " Ask whether this is on from the start or has to be switched on."
        page = "" if told or by_hand else self.at(_CONVERSION)
        return f"Have each contribution converted automatically{page}.{told}{ask}{by_hand}"

    def how_soon(self) -> str:
        """When a conversion can follow: after its wait, as often as the plan counts, or soon."""
        often = str(self.said(_CONVERSION).attributes.get("frequency") or "")
        if wait := self.wait(_CONVERSION):
            return f"as soon as the plan allows it{wait}"
        if terms.is_count(often) and not _EACH_DAY.search(often):
            return f"as often as the plan allows ({terms.plainly(often)})"
        return "soon after each contribution"

    def wait(self, provision: str) -> str:
        """What the shortest way has to wait for, after a comma."""
        found = self.said(provision)
        if found.status is not Status.CONDITIONAL:
            return ""
        all_waits = [terms.waits(way) for way in terms.routes(found.attributes)]
        fewest = min((len(waits) for waits in all_waits), default=0)
        told = dict.fromkeys(" and ".join(waits.values()) for waits in all_waits if len(waits) == fewest)
        return f", {listed([*told], 'or')}" if fewest else ""

    def price(self, provision: str) -> str:
        """That a request costs something, and after which wait it does not."""
        ways = terms.routes(self.said(provision).attributes)
        paid = [way for way in ways if "penalty" in terms.kinds(way)]
        free = [" and ".join(terms.waits(way).values()) for way in ways if way not in paid]
        if not paid or not all(free):
            return ""
        what = "conversion" if provision == _CONVERSION else "withdrawal"
        on = {str(way.get("price_on") or "") for way in paid}
        if len(on) == 1 and "" not in on:
            return f" A {what} that takes {on.pop()} has a price under this plan: see the conditions."
        if not free:
            return f" Each {what} has a price under this plan: see the conditions."
        return f" A {what} has a price under this plan, except {listed(free, 'or')}: see the conditions."

    def records(self) -> Iterator[str]:
        """The papers that show what has been taxed already."""
        yield "Keep the statements that show contributions and earnings apart: they prove what has been taxed already."
        in_service = Route.IN_SERVICE in self.report.verdict.routes
        more = "; a rollover to a Roth IRA may also call for Form 8606" if in_service else ""
        yield (
            "Expect Form 1099-R with code G for each move: box 2a shows the taxable part, box 5 the contributions"
            f"{more}."
        )

    def how_to_switch(self) -> str:
        """The plan's words on how an automatic conversion is switched on; a single one is asked for in another way."""
        told = (one for one in self.report.evidence if one.provision in (_SWEEP, _CONVERSION) and _tells_how(one))
        own = [one for one in told if one.quote not in self.told]
        best = [one for one in own if _TURNS_ON.search(one.quote)] or [one for one in own if one.provision == _SWEEP]
        return self.quoted(best[0], "On how to do it") if best else ""

    def how(self, *provisions: str, lead: str = "In the plan's words") -> str:
        """The plan's own words on how something is asked for: where to call or click, or which form."""
        told = [
            piece
            for name in provisions
            for piece in self.report.evidence
            if piece.provision == name and _tells_how(piece)
        ]
        told.sort(key=lambda piece: not piece.counted)
        return next((self.quoted(piece, lead) for piece in told if piece.quote not in self.told), "")

    def words(self, provision: str) -> str:
        """The plan's own words on a provision, those that show it best; nothing where its box quotes them."""
        shown = [one.evidence for one in self.telling.shown(provision, self.said(provision))[:_NEXT_BEST]]
        if provision == _CONVERSION and self.report.verdict.automatic_conversion:
            shown = [one for one in shown if runs_by_itself(one.quote)]
        fits = next((one for one in shown if len(one.quote) <= _LONGEST and one.quote not in self.told), None)
        if fits is None:
            return ""
        told = self.quoted(fits)
        return "" if fits.quote in self.above else told

    def quoted(self, piece: Evidence, lead: str = "In the plan's words") -> str:
        self.told.add(piece.quote)
        shown = _REPLY.sub("", self.telling.quotes[piece.id].shown)
        return f" {lead}: {marked(shown)} [{self.telling.quotes[piece.id].on}]"

    def said(self, provision: str) -> ProvisionStatus:
        return self.report.provisions.get(provision) or ProvisionStatus(status=Status.NOT_ADDRESSED)

    def at(self, provision: str) -> str:
        """The page of the quote that shows a provision best, in brackets."""
        best = self.telling.best(provision, self.said(provision))
        return f" [{best.on}]" if best is not None else ""


def _tells_how(piece: Evidence) -> bool:
    """Whether a passage of this plan, counted or taking the right for granted, names a way of asking for it."""
    live = piece.counted or (piece.stance == "presupposes" and not piece.reason.startswith(OF_ANOTHER_PLAN))
    fits = len(piece.quote) <= _LONGEST and names_subject(piece.provision, piece.quote)
    if piece.provision in (_CONVERSION, _SWEEP) and _NOT_OF_SWITCHING.search(piece.quote):
        return False
    if piece.provision == _AFTER_TAX and _NOT_OF_ELECTING.search(piece.quote):
        return False
    whole = piece.quote.rstrip()[-1:] in ".!?:”)"  # a line of a table tells two things at once
    return live and fits and whole and _CHANNEL.search(piece.quote) is not None and _NAMED.search(piece.quote) is None
