"""What the rules in force on one provision amount to: one function for each kind of provision.

Each takes clauses that all apply to the same participants on the same date and that no other clause supersedes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from analyzer.model import Stance
from analyzer.report import Status
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROLLED_IN, ROTH, WITHDRAWAL, Clause, iso_date
from analyzer.verdict.judgement import ProvisionState, Way
from analyzer.verdict.precedence import NARROWING
from analyzer.verdict.ways import (
    NOT_BEFORE,
    after_membership,
    bars,
    bound_by,
    free_at_all,
    from_an_age,
    limits_on,
    merged,
    of_its_own,
    pays_for_need,
    says_when,
    way_of,
    with_terms,
    with_terms_beside,
    without_price,
)

_WAITS = frozenset({"age", "service", "participation", "points", "seasoning", "event", "other"})
"""Gates on everyone's right to contribute (domain 6); a cap leaves the right itself as it is."""
_PAYABLE_ON_LEAVING = "withdrawal.payable_on_leaving"
"""That money is paid when employment ends denies an earlier payment only where nothing else is said of one."""
_PAID_AT_REQUEST = "withdrawal.paid_at_request"
"""How a payment is made says nothing of when, where a gate on after-tax money does."""
_ENDED = "withdrawal.ended"  # that a freer right of earlier days ended denies nothing of the narrower one of today
_TAKEN_OUT = "conversion.ended"  # what a change takes out of the older text
_RESTRICTIONS = frozenset({"penalty", "not_rollable", "seasoning", "group"})
"""Gates that bind a withdrawal right stated elsewhere; other gates open a way of their own."""


def rule_on(provision: str, clauses: Sequence[Clause]) -> ProvisionState:
    """The status that the clauses give a provision, with its gates, attributes and evidence."""
    clauses = _without_what_yields(clauses)
    if provision == AFTER_TAX:
        return contributions(clauses)
    if provision == WITHDRAWAL:
        found = withdrawal(clauses)
        return with_terms_beside(found, clauses) if found.status is Status.PERMITTED else found
    if provision == CONVERSION:
        found = conversion(clauses)
        return with_terms_beside(found, clauses) if found.open else found
    if provision == ROLLED_IN:
        return rolled_in(clauses)
    return simple(provision, clauses)


def _without_what_yields(clauses: Sequence[Clause]) -> list[Clause]:
    """ "Except as this Article provides, nothing is paid before severance" stands only where nothing is provided."""
    return [c for c in clauses if c.attribute("yields") is not True] if any(c.opens for c in clauses) else [*clauses]


def contributions(clauses: Sequence[Clause]) -> ProvisionState:
    """Gate 1: live voluntary after-tax contributions from pay (Treas. Reg. 1.401(m)-1(a)(3))."""
    opens = _stated(c for c in clauses if c.opens)
    freezes = [c for c in clauses if c.stance is Stance.FREEZES]
    denials = [c for c in clauses if c.stance is Stance.DENIES]
    rollovers = [c for c in clauses if c.stance is Stance.ROLLOVER_ONLY]
    refusing = freezes + denials + [c for c in rollovers if c.attribute("payroll_denied") is True]
    refusing = [c for c in refusing if c.attribute("legacy_account") is not True]
    if opens and refusing:
        return _state(AFTER_TAX, Status.CONFLICTING, opens + refusing)
    if opens:
        return _grant(opens, clauses)
    if freezes or _shut_on_a_date(denials):
        return _state(AFTER_TAX, Status.FROZEN, freezes + denials, _frozen_date(freezes + denials))
    if rollovers and (not denials or _together(rollovers, denials)):
        extra = {"payroll_denied": True} if denials else {}
        return _state(AFTER_TAX, Status.ROLLOVER_ONLY, rollovers + denials, extra)
    if denials:
        return _state(AFTER_TAX, Status.PROHIBITED, denials)
    return ProvisionState(AFTER_TAX)


def _shut_on_a_date(denials: Sequence[Clause]) -> bool:
    """Whether a denial has a day on which it began; a change that repeats what the older text denies began nothing."""
    dated = [c for c in denials if c.starts is not None and not c.closed_list]
    denied_before = any(c.starts is None and not c.change and not c.closed_list for c in denials)
    return bool(dated) and not (denied_before and all(c.change for c in dated))


def _grant(opens: list[Clause], clauses: Sequence[Clause]) -> ProvisionState:
    """A grant is conditional only by a gate that everyone must pass."""
    gated = [c for c in opens if c.kinds & _WAITS]
    evidence = opens + [c for c in clauses if c.opens and c not in opens]
    if not gated:
        return _state(AFTER_TAX, Status.PERMITTED, evidence)
    kinds = frozenset[str]().union(*(c.kinds & _WAITS for c in gated))
    return _state(AFTER_TAX, Status.CONDITIONAL, evidence, ways=[way_of(kinds, gated)])


def _stated(opens: Iterable[Clause]) -> list[Clause]:
    """The grants made in so many words; where there is none, those that a limit or a match formula implies."""
    found = list(opens)
    return [c for c in found if not c.implied] or found


def _frozen_date(closings: Sequence[Clause]) -> dict[str, Any]:
    """The last day on which a source closed; "until 2009 it was matched" tells the end of the match alone."""
    own = [c for c in closings if not c.finding.rule.endswith(".matched")]
    told = {c.finding.span for c in own if c.attribute("frozen_date") is not None}
    # "The last were taken in June 2008", in a notice of 2019: the day that the sentence tells is that of the closing.
    own = [c for c in own if c.attribute("frozen_date") is not None or c.finding.span not in told]
    dates = {c.starts for c in own if c.starts is not None}
    if not dates:
        return {}
    last = max(dates)
    through = last - timedelta(days=1)  # "through the last payroll of March", in a text that holds from April 1
    ended = {iso_date(c.attribute("frozen_date")) for c in own}
    return {"frozen_date": (through if through in ended else last).isoformat()}


def _together(one: Sequence[Clause], other: Sequence[Clause]) -> bool:
    """Whether a denial stands with the rollover rule that it limits, and is not a rule of its own."""
    places = {(c.finding.document, c.finding.section) for c in one}
    return all((c.finding.document, c.finding.section) in places for c in other)


def withdrawal(clauses: Sequence[Clause]) -> ProvisionState:
    """Gate 2B: in-service payment of after-tax contributions (Rev. Rul. 60-323, 69-277: any time, if a plan says).

    Where matched and unmatched money each has a gate of its own, each is a way: the wait of one, the price of another.
    """
    tiers = sorted({str(c.attribute("tier")) for c in clauses if c.attribute("tier") is not None}, reverse=True)
    each = [_withdrawal([c for c in clauses if c.attribute("tier") in (None, tier)]) for tier in tiers]
    if len(each) > 1 and all(state.status is Status.CONDITIONAL and state.ways for state in each):
        both = _state(WITHDRAWAL, Status.CONDITIONAL, clauses)
        found = tuple(f for f in both.findings if any(f in state.findings for state in each))
        ways = {(way.kinds, repr(sorted(way.attributes.items(), key=str))): way for s in each for way in s.ways}
        return replace(both, findings=found, attributes=_of_each(each), ways=tuple(ways.values()))
    return _withdrawal(clauses)


def _of_each(states: Sequence[ProvisionState]) -> dict[str, Any]:
    """The attributes of the tiers together, with every gate that one of them has, and the terms of the first."""
    kinds = sorted({kind for state in states for kind in state.attributes.get("conditions", ())})
    found: dict[str, Any] = {}
    for state in states:
        found = {**state.attributes, **found}
    return {**with_terms(found, states[0].attributes), "conditions": kinds}


def _withdrawal(clauses: Sequence[Clause]) -> ProvisionState:
    about = _as_changed(_of_live_money([c for c in clauses if _reaches_contributions(c)]))
    denials = [c for c in about if c.stance in (Stance.DENIES, Stance.FREEZES)]
    permits = [c for c in about if c.stance is Stance.PERMITS]
    gated = _without_needs_of_others([c for c in about if c.stance is Stance.CONDITIONS])
    if any("after_tax" in c.sources and not c.kinds <= _RESTRICTIONS for c in gated):
        permits = [c for c in permits if c.finding.rule != _PAID_AT_REQUEST and not c.of_terms]
    limits = [c for c in gated if c.kinds <= _RESTRICTIONS]
    ways = _from_the_first_age([c for c in gated if not c.kinds <= _RESTRICTIONS])
    if not permits and any("age" in c.kinds for c in ways):  # "none before 59½"; "at 59½ all but after-tax money"
        denials = [c for c in denials if c.attribute("age") is None]
    if permits or ways:
        denials = [c for c in denials if c.finding.rule != _PAYABLE_ON_LEAVING]
    if ways and not permits:
        denials = [c for c in denials if c.finding.rule != _ENDED]
    limits, ways = _said_of_it(limits, permits), _said_of_it(ways, permits)
    if permits or ways or _stands_alone(limits):  # what is denied in passing, of money named before, decides nothing
        denials = [c for c in denials if not (c.in_passing and c.inferred)]
    if denials and (permits or ways or _stands_alone(limits)):
        permits, ways, denials = _specific(permits, denials), _exceptions(ways, denials), _not_general(denials, permits)
        if denials and permits:
            return _state(WITHDRAWAL, Status.CONFLICTING, permits + denials)
    if limits and not denials and (early := _priced_when_young(permits, limits)) is not None:
        if not (left := [c for c in ways if not (_adds_nothing(c) or pays_for_need(c))]):
            return early
        if all(c.kinds == {"age"} for c in left):
            return replace(early, ways=(*early.ways, *(bound_by(c, []) for c in left)))
    if permits:
        return _any_time(permits, ways, limits)
    if ways or (_stands_alone(limits) and not denials):
        apart = of_its_own(limits, ways)
        found = [bound_by(c, limits_on(c, limits, apart)) for c in ways]
        if not found or apart:
            main = way_of(frozenset[str]().union(*(c.kinds for c in limits)), limits)
            found += [main, *without_price(main, limits)]
        state = _state(WITHDRAWAL, Status.CONDITIONAL, ways + limits, ways=found)
        # how often after-tax money may leave is told, and not how often everything may from an age on
        return replace(state, attributes=with_terms(state.attributes, merged(limits))) if apart and ways else state
    if denials:
        return _state(WITHDRAWAL, Status.PROHIBITED, denials)
    return ProvisionState(WITHDRAWAL)


def _without_needs_of_others(gated: list[Clause]) -> list[Clause]:
    """ "No other payment, except for hardship" tells of whatever money: nothing of that which has an age of its own."""
    own = any("after_tax" in c.sources and not c.inferred and c.kinds == {"age"} for c in gated)
    return [c for c in gated if not (own and c.inferred and not c.sources and c.kinds == {"hardship"})]


def _from_the_first_age(ways: list[Clause]) -> list[Clause]:
    """ "At normal retirement age from every account; at 59½ from these": a higher age alone opens nothing more."""
    by_age = [c for c in ways if c.kinds == {"age"} and c.attribute("age") is not None and not bars(c)]

    def is_later(one: Clause) -> bool:
        sooner = [c for c in by_age if c.attribute("age") < one.attribute("age")]
        return any("after_tax" in c.sources or "after_tax" not in one.sources for c in sooner)

    return [c for c in ways if c not in by_age or not is_later(c)]


def _said_of_it(gated: list[Clause], permits: list[Clause]) -> list[Clause]:
    """The gates that bind a right given outright: one whose money is only taken over binds it in its own section alone.

    "A payment of this kind cannot be rolled over", far from "you may withdraw your after-tax account at any time", is
    of whatever that other section speaks of.
    """
    outright = [c for c in permits if "after_tax" in c.sources and not (c.inferred or c.implied)]
    if not outright:
        return gated
    return [c for c in gated if not c.inferred or "after_tax" in c.sources or _together([c], outright)]


def _priced_when_young(permits: list[Clause], limits: list[Clause]) -> ProvisionState | None:
    """A price that is asked only for money that came in lately: one may pay it, or wait; either is enough."""
    young = [c for c in limits if c.attribute("price_until_months") is not None]
    barred = any(bars(c) and "seasoning" in c.kinds for c in limits)
    if not young or barred or not (permits or _stands_alone(limits)):
        return None
    waits = [c for c in limits if c not in young and c.kinds == {"seasoning"}]
    others = [c for c in limits if c not in young and c not in waits]
    both = frozenset[str]().union(*(c.kinds for c in others))
    early = way_of(both | {"penalty"}, [*permits, *young, *others])
    months = {"seasoning_months": young[0].attribute("price_until_months")}
    told = waits or young
    late = Way(
        both | {"seasoning"},
        {**merged([*permits, *waits, *others]), **({} if waits else months)},
        tuple(c.finding for c in [*permits, *told, *others]),
    )
    return _state(WITHDRAWAL, Status.CONDITIONAL, [*permits, *limits], ways=[late, early])


def _adds_nothing(clause: Clause) -> bool:
    """Whether a way beside a price that one may pay now asks for an age, and has the price of any other way."""
    return clause.kinds == {"age"} and clause.attribute("no_price") is not True


def _of_live_money(clauses: list[Clause]) -> list[Clause]:
    """A way out of a closed balance is none for the money that goes in today, where that has rules of its own."""
    live = [c for c in clauses if not c.closed_balance]
    return live if any(c.opens or c.stance is Stance.DENIES for c in live) else clauses


def _as_changed(clauses: list[Clause]) -> list[Clause]:
    """A change that lets after-tax money out on terms of its own takes the place of an older bar on it."""
    new = [c for c in clauses if c.change and c.opens and "after_tax" in c.sources and not (c.inferred or bars(c))]

    def is_older(one: Clause) -> bool:
        day = one.dated or date.min
        return not one.change and any(c.kinds and (c.starts or c.dated or date.max) >= day for c in new)

    return [c for c in clauses if not (bars(c) and is_older(c))]


def _any_time(permits: list[Clause], ways: list[Clause], limits: list[Clause]) -> ProvisionState:
    """The best way out wins, unless a price, a wait or a gate on after-tax money alone binds it."""
    details = [c for c in ways if c.kinds <= NARROWING and c.sources == ("after_tax",)]
    barring = [c for c in ways if c.finding.rule == NOT_BEFORE and "after_tax" in c.sources and bars(c)]
    seasoned = any("seasoning" in c.kinds and "after_tax" in c.sources for c in limits)
    if seasoned:
        details = []  # an age at which money may leave that has not been held so long is a way beside the wait
    if barring or (details and not any(says_when(c) for c in permits)):
        limits = limits + (barring or details)
    if not limits:
        return _state(WITHDRAWAL, Status.PERMITTED, permits)
    kinds = frozenset[str]().union(*(c.kinds for c in limits))
    main = way_of(kinds, [*permits, *limits])
    own = merged([*permits, *limits])
    sooner = [*after_membership(ways, limits), *from_an_age(ways, limits)] if seasoned else []
    if main.kinds == {"penalty"}:
        free = [c for c in ways if c.kinds == {"age"} and (c.attribute("no_price") is True or free_at_all(c, limits))]
        sooner += [bound_by(c, []) for c in free]
        limits = limits + free
    if not any("age" in way.kinds and "penalty" not in way.kinds for way in sooner):
        sooner += without_price(main, limits)
    found = _state(WITHDRAWAL, Status.CONDITIONAL, permits + limits, ways=[main, *sooner])
    # how often and how much from an age on is no limit of the way before it
    found = replace(found, attributes=with_terms(found.attributes, own))
    return _with_terms_of(found, [*limits, *(c for c in ways if c.kinds == main.kinds)]) if barring else found


def _with_terms_of(state: ProvisionState, clauses: Sequence[Clause]) -> ProvisionState:
    """How often and how much as these say: what is barred until its gate is passed is not the money that is let out."""
    told = merged(clauses)
    ways = tuple(replace(way, attributes=with_terms(way.attributes, told)) for way in state.ways)
    return replace(state, attributes=with_terms(state.attributes, told), ways=ways)


def _reaches_contributions(clause: Clause) -> bool:
    """Whether a withdrawal rule is about money contributed after-tax, not rolled in or of another kind."""
    if clause.attribute("covers_after_tax") is False or clause.attribute("rolled_in_only") is True:
        return False
    named = clause.sources
    return not named or bool({"after_tax", "all"} & set(named))


def _stands_alone(limits: Sequence[Clause]) -> bool:
    """Whether a limit is itself stated as a right; a penalty from its own provision is only a price of one."""
    return any(not c.is_price for c in limits)


def _general(clause: Clause) -> bool:
    """Whether a rule is of all money, and does not name after-tax money too; a denial that names none is one."""
    return ("all" in clause.sources and "after_tax" not in clause.sources) or (
        clause.stance is Stance.DENIES and not clause.sources
    )


def _specific(permits: list[Clause], denials: list[Clause]) -> list[Clause]:
    """Grants that stand against the denials: one for all money falls to a denial for after-tax money."""
    if any(not _general(denial) for denial in denials):
        return [c for c in permits if not _general(c)]
    return permits


def _exceptions(ways: list[Clause], denials: list[Clause]) -> list[Clause]:
    """Gated ways are exceptions to a denial that is as general as they are."""
    if any(not _general(denial) for denial in denials):
        return [c for c in ways if not _general(c)]
    return ways


def _not_general(denials: list[Clause], permits: list[Clause]) -> list[Clause]:
    """Denials that stand against the grants: one for all money falls to a grant for after-tax money."""
    if any(permit.sources and not _general(permit) for permit in permits):
        return [c for c in denials if not _general(c)]
    return denials


def _is_replaced(denial: Clause, opens: list[Clause]) -> bool:
    """ "The paragraph on conversions is deleted. From January 1 you may convert": what a change puts in its place."""
    return (
        denial.change
        and denial.finding.rule.endswith(_TAKEN_OUT)
        and any(c.change and _together([denial], [c]) for c in opens)
    )


def conversion(clauses: Sequence[Clause]) -> ProvisionState:
    """Gate 2A: in-plan Roth rollover that reaches after-tax money (IRC 402A(c)(4); Notices 2010-84, 2013-74)."""
    denials = [c for c in clauses if c.stance in (Stance.DENIES, Stance.FREEZES) and not _of_other_money(c)]
    permits = [c for c in clauses if c.stance is Stance.PERMITS]
    gated = [c for c in clauses if c.stance is Stance.CONDITIONS]
    denials = [c for c in denials if not _is_replaced(c, permits + gated)]
    if any(_grants_any_money(c) for c in permits + gated):
        gated = [c for c in gated if not _times_other_money(c)]
    if any(c.attribute("covers_after_tax") is True and not c.of_terms for c in permits + gated):
        # "You can turn some of your money into Roth": which, another passage says
        gated = [c for c in gated if not c.finding.rule.endswith(_LEFT_OPEN)]
    if any(_limits_all(c) for c in gated):  # "rollover money can be withdrawn, so it can be converted": an example
        gated = [c for c in gated if set(c.sources) != {"rollover"}]
    if any("sources" in c.kinds for c in gated):
        outright = any("after_tax" in c.sources and not c.of_terms for c in permits)
        permits = [c for c in permits if not (_detail(c) or (c.inferred and denials)) and (outright or not c.of_terms)]
    if any(c.kinds & NARROWING and not _of_other_money(c) for c in gated):
        permits = [c for c in permits if not c.of_terms]
    if any("after_tax" in c.sources for c in denials):
        permits = [c for c in permits if "after_tax" in c.sources or c.attribute("distributable_only") is False]
    ours = [c for c in gated if not {"sources", "event"} & c.kinds and c.attribute("covers_after_tax") is not False]
    if denials and (permits or ours):
        return _state(CONVERSION, Status.CONFLICTING, permits + gated + denials)
    if denials and all(
        c.finding.rule.endswith(_ALSO_AFTER_LEAVING) for c in gated
    ):  # what leavers may do is nothing here
        return _state(CONVERSION, Status.PROHIBITED, denials)
    named = [c for c in permits if c.attribute("covers_after_tax") is True or "after_tax" in c.sources]
    everything = any(c.attribute("distributable_only") is False for c in permits)
    gated = _without_other_money_beside(_said_of_it(gated, permits))
    binding = _without_ways_beside(
        [c for c in gated if _binds_conversion(c, named) or (_limits_all(c) and not everything)]
    )
    if permits and not binding:
        return _state(CONVERSION, Status.PERMITTED, named + [c for c in permits if c not in named])
    if permits:
        kinds = frozenset[str]().union(*(c.kinds for c in binding))
        return _state(CONVERSION, Status.CONDITIONAL, permits + binding, ways=[way_of(kinds, [*permits, *binding])])
    if gated:
        ways = _conversion_ways(gated)
        found = _state(CONVERSION, Status.CONDITIONAL, gated + denials, ways=ways)
        own = [c for c in gated if c.attribute("covers_after_tax") is True or "after_tax" in c.sources]
        if not own or len(own) == len(gated):
            return found
        # A rule for other money beside it takes nothing away.
        return replace(found, attributes={**merged(own), "covers_after_tax": True})
    return ProvisionState(CONVERSION)


def _detail(clause: Clause) -> bool:
    """A permission that names no money ("once a year"): beside a list of sources it is of those alone."""
    return not clause.sources and (clause.inferred or clause.finding.rule.endswith(_A_LIMIT))


_A_LIMIT = "conversion.limited"
_LEFT_OPEN = "conversion.sources_left_open"
_ALSO_AFTER_LEAVING = "conversion.after_leaving"  # what may be done after leaving too takes nothing from who stays


def _without_other_money_beside(gated: list[Clause]) -> list[Clause]:
    """ "At 59½ any vested money. Before that age, only money rolled over": the second takes nothing from the first."""
    if not any(c.attribute("covers_after_tax") is True and "sources" not in c.kinds for c in gated):
        return gated
    return [c for c in gated if not _is_of_others_beside(c)]


def _is_of_others_beside(clause: Clause) -> bool:
    """Whether a clause frees other money from an age, or is of what came in by rollover alone."""
    young = clause.attribute("to_the_young") is True and _of_other_money(clause)
    return young or (clause.attribute("rolled_in_only") is True and "sources" in clause.kinds)


def _without_ways_beside(binding: list[Clause]) -> list[Clause]:
    """What opens on an event, such as leaving, is a way beside an age or a wait and asks for nothing more."""
    return [c for c in binding if "event" not in c.kinds] or binding


def _conversion_ways(gated: list[Clause]) -> list[Way]:
    """Gates that name after-tax money are ways for it; a list that leaves it out closes the ways that name nothing."""
    named = [c for c in gated if c.attribute("covers_after_tax") is True or "after_tax" in c.sources]
    if named:
        return [way_of(c.kinds, [c]) for c in named]
    left_out = [c for c in gated if "sources" in c.kinds]
    if left_out:
        return [way_of(frozenset[str]().union(*(c.kinds for c in gated)), gated)]
    return [way_of(c.kinds, [c]) for c in gated]


def _binds_conversion(clause: Clause, named: Sequence[Clause]) -> bool:
    """Whether a gated conversion rule limits the plain grants beside it.

    A rule for other money does not limit a grant that names after-tax money; a gate that names no money limits the
    grants of its own section, and those that name no money either.
    """
    if not named:
        return True
    if clause.kinds == {"age"} and any(_is_of_the_young(c) or _is_way_beside(c, clause) for c in named):
        return False
    if "sources" in clause.kinds or _of_other_money(clause) or clause.finding.rule.endswith(_ALSO_AFTER_LEAVING):
        return False
    return clause.attribute("covers_after_tax") is True or _together([clause], named)


def _is_of_the_young(clause: Clause) -> bool:
    """ "At 59½ any source. If you are younger you may convert your after-tax account.": no age is asked for that."""
    return clause.attribute("to_the_young") is True and "after_tax" in clause.sources


def _is_way_beside(grant: Clause, wider: Clause) -> bool:
    """ "Once a year the After-Tax Account. At 59½ any vested account in the same manner.": the first asks no age."""
    return wider.inferred and wider.sources == ("all",) and grant.sources == ("after_tax",) and says_when(grant)


def _limits_all(clause: Clause) -> bool:
    """Whether only what could be paid out may be converted, of whatever kind it is (Notice 2010-84, Q&A-3)."""
    return "distributable_only" in clause.kinds and not clause.sources


def _grants_any_money(clause: Clause) -> bool:
    """A grant of conversion, or of what could be paid out, that is not of certain sources."""
    of_any = not clause.sources or "all" in clause.sources
    return of_any and not clause.inferred and "sources" not in clause.kinds


def _times_other_money(clause: Clause) -> bool:
    """ "Pre-tax contributions cannot be converted until you are 59½": when that may be, and no list of what may be."""
    return _of_other_money(clause) and "sources" in clause.kinds and bool(clause.kinds & _TIMES)


_TIMES = frozenset({"age", "seasoning", "participation", "service", "points", "distributable_only"})


def _of_other_money(clause: Clause) -> bool:
    named = clause.sources
    return bool(named) and not {"after_tax", "all"} & set(named)


def rolled_in(clauses: Sequence[Clause]) -> ProvisionState:
    """Payment of money that was rolled in: by what names after-tax money in it, else by what is said of all of it.

    A sentence that takes its money over ("You may do so twice a year") has not the gates of the one before it.
    """
    about = [c for c in clauses if c.attribute("covers_after_tax") is True] or [*clauses]
    if not any(_at_any_time(c) or not c.inferred for c in about):
        return ProvisionState(ROLLED_IN)
    if any(c.stance is Stance.CONDITIONS for c in about) and not any(map(_at_any_time, about)):
        about = [c for c in about if c.stance is not Stance.PERMITS]  # that it may be, beside when it may
    return simple(ROLLED_IN, about)


def _at_any_time(clause: Clause) -> bool:
    return clause.stance is Stance.PERMITS and "any time" in str(clause.attribute("frequency"))


def simple(provision: str, clauses: Sequence[Clause]) -> ProvisionState:
    """Any other provision: open, closed or contradictory."""
    opens = [c for c in clauses if c.opens]
    freezes = [c for c in clauses if c.stance is Stance.FREEZES]
    denials = [c for c in clauses if c.stance is Stance.DENIES]
    if provision == ROTH and any(not c.inferred for c in opens):
        denials = [c for c in denials if not c.inferred]  # "No.", to a question of more than whether there is Roth
    rollovers = [c for c in clauses if c.stance is Stance.ROLLOVER_ONLY]
    if opens and (denials or freezes):
        return _state(provision, Status.CONFLICTING, opens + denials + freezes)
    if opens:
        plain = [c for c in opens if c.stance is Stance.PERMITS]
        status = Status.PERMITTED if plain else Status.CONDITIONAL
        return _state(provision, status, plain or opens, ways=[] if plain else [way_of(c.kinds, [c]) for c in opens])
    for status, found in (
        (Status.FROZEN, freezes),
        (Status.PROHIBITED, denials),
        (Status.ROLLOVER_ONLY, rollovers),
    ):
        if found:
            return _state(provision, status, found)
    return ProvisionState(provision)


def _state(
    provision: str,
    status: Status,
    clauses: Sequence[Clause],
    attributes: dict[str, Any] | None = None,
    ways: Sequence[Way] = (),
) -> ProvisionState:
    found = tuple(dict.fromkeys(clauses))
    return ProvisionState(
        provision=provision,
        status=status,
        now=status,
        attributes={**merged(found), **(attributes or {})},
        findings=tuple(c.finding for c in found),
        ways=tuple(ways),
        closed_list=bool(found) and all(c.closed_list for c in found),
    )
