"""From frames to findings: the rules of ``patterns/provisions/``, and the attributes each finding carries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import regex

from analyzer.detection.sentence import conditions
from analyzer.detection.sentence.frames import Frame
from analyzer.detection.sentence.in_force import in_force
from analyzer.detection.sentence.outright import outright
from analyzer.detection.sentence.rates import own_rates
from analyzer.lexicon import FindingRule
from analyzer.model import Stance
from analyzer.shapes import guarded

_KIND_NAMES = {"after_tax": "after_tax", "pre_tax": "pre_tax", "roth": "roth", "match": "match", "employer": "employer", "rollover": "rollover", "rolled_after_tax": "rollover", "all": "all", "catch_up": "pre_tax"}  # fmt: skip


_OF_EVERY_TYPE = guarded(
    r"\b(?:money|savings|amounts?|contributions?) of (?:any|every|whatever) (?:type|kind|sort)\b", regex.IGNORECASE
)
_MADE_BEFORE = guarded(  # "contributions made before 1987 may be withdrawn at any time, without earnings"
    r"\bpre-19\d\d\b|\b(?:made|contributed|deposited|put in|credited|paid in)\b[^.;,]{0,60}\b(?:before|prior to)\b[^.;]{0,20}\b(?:19|20)\d\d\b"
    # "shall continue to apply to the amount credited to the Account on June 30, 2014, and to no other amount"
    r"|\b(?:amounts?|balances?) (?:credited|held|standing)\b[^.;]{0,40}\bon (?:\w+ \d{1,2}, )?(?:19|20)\d\d\b[^.;]{0,60}\b(?:no other|alone)\b",
    regex.IGNORECASE,
)
_MADE_SINCE = guarded(r"\bpost-19\d\d\b|\b(?:after|since) (?:\w+ (?:\d{1,2}, )?)?(?:19|20)\d\d\b", regex.IGNORECASE)
_TAKEN_OVER = frozenset({"inherited", "inherited_act", "pronoun", "nothing_named", "unsaid"})

_ELSEWHERE = guarded(
    r"\b(?:these|those)\b.*\bnot (?:a )?part of\b", regex.IGNORECASE
)  # "made to that plan. Those are not part of this one."
_RIGHTS = ("after_tax_contributions", "in_plan_roth_conversion", "in_service_after_tax", "roth_deferrals")


@dataclass(frozen=True, slots=True)
class Draft:
    """A finding before it is placed in a document."""

    provision: str
    stance: Stance
    rule: str
    reason: str
    counted: bool
    attributes: dict[str, Any] = field(default_factory=dict)
    effective_from: date | None = None
    effective_to: date | None = None
    group: str | None = None
    inferred: bool = False
    in_passing: bool = False
    of_terms: bool = False


def apply(rules: Iterable[FindingRule], frames: Iterable[Frame]) -> list[Draft]:
    """For each frame and provision, the first rule that fits."""
    drafts: list[Draft] = []
    for frame in map(_of_its_act, own_rates(frames)):
        if frame.act == "withdraw" and _lists_ways(frame.text):
            continue
        decided: set[str] = set()
        for rule in rules:
            if frame.act not in rule.when["act"] or rule.provision in decided or not _fits(rule, frame):
                continue
            if rule.provision == _ROLLED_IN and not _of_rolled_in_alone(frame):
                continue
            decided.add(rule.provision)
            drafts += _drafts(rule, frame)
    drafts.sort(key=lambda d: not d.in_passing)  # what a sentence denies outright it does not deny in passing
    return list({(d.provision, d.rule, str(d.attributes), d.group): d for d in drafts}.values())


_ROLLED_IN = "in_service_rolled_in"
_ROLLED = guarded(r"\broll(?:-?overs?|ed|s)\b", regex.IGNORECASE)
_OF_OTHER_ROLLOVERS = (
    guarded(  # "your Roth rollover account", "the pre-tax rollover account": no after-tax money is in them
        r"\b(?:roth|(?:pre|before)-?\s?tax|taxable|conversion|loan) (?:rollovers?|rolled)\b", regex.IGNORECASE
    )
)


def _of_rolled_in_alone(frame: Frame) -> bool:
    """Whether a right is of money that was rolled in, which may be after-tax money, and of no other kind beside it."""
    sources = set(_sources(frame))
    return "rollover" in sources and sources <= {"rollover", "after_tax"} and _reaches_rolled_in(frame)


def _of_rolled_in(rule: FindingRule, frame: Frame) -> dict[str, Any]:
    """That a rule for money that was rolled in names the after-tax money in it."""
    names = frame.money == "rolled_after_tax" or _AFTER_TAX_NAMED.search(frame.text) is not None
    return {"covers_after_tax": True} if rule.provision == _ROLLED_IN and names else {}


def _reaches_rolled_in(frame: Frame) -> bool:
    """Whether what was rolled in, as a sentence names it, may be after-tax money: not "the Roth rollover account"."""
    return frame.money == "rolled_after_tax" or _OF_OTHER_ROLLOVERS.search(frame.text) is None


def _fits(rule: FindingRule, frame: Frame) -> bool:
    features = {"act": frame.act, "money": frame.money, "polarity": frame.polarity}
    return (
        all(features[name] in values for name, values in rule.when.items())
        and frame.flags.issuperset(rule.flags)
        and frame.flags.isdisjoint(rule.unless)
    )


def _drafts(rule: FindingRule, frame: Frame) -> list[Draft]:
    stance, attributes = rule.stance, _attributes(rule, frame) | _of_rolled_in(rule, frame)
    if rule.id == "withdrawal.penalty":
        found = {k: frame.attributes[k] for k in ("suspension_months", "match_forfeiture") if k in frame.attributes}
        names = {"suspension_months": "suspension_penalty", "match_forfeiture": "match_forfeiture"}
        terms = {
            k: v
            for k, v in frame.attributes.items()
            if k in ("price_until_months", "price_until_age", "price_on", "suspended", "match_stop_months")
        }
        own = (
            frame.group if frame.group and frame.group in frame.text else None
        )  # "If a member in Group H does so, ..."
        terms |= {k: v for k, v in frame.attributes.items() if own and k in ("groups_in", "groups_out")}
        return [
            Draft(names[k], stance, rule.id, rule.meaning, True, {k: v, **terms}, group=own) for k, v in found.items()
        ]
    if rule.id in ("conversion.after_leaving_only", "conversion.after_leaving"):
        attributes["conditions"] = sorted({*attributes.get("conditions", []), "event"})
    if rule.id == "conversion.after_leaving" and attributes.pop("distributable_only", None):
        attributes["conditions"].remove("distributable_only")  # what those who have left may convert binds nobody else
    if rule.id == "withdrawal.only_of_other_money":
        attributes.pop("sources", None)  # those named are the ones that may be taken out
    if rule.id == "withdrawal.not_rollable":
        attributes = {"not_rollable": True, "conditions": ["not_rollable"]}
    if stance is Stance.PERMITS and attributes.get("conditions"):
        stance = Stance.CONDITIONS
    if stance is Stance.PERMITS and rule.provision == "in_service_after_tax" and "not_rollable" in frame.flags:
        stance, attributes["conditions"] = Stance.CONDITIONS, ["not_rollable"]
        attributes["not_rollable"] = True
    if (waits := _of_either(rule, frame, attributes)) and stance is Stance.CONDITIONS:
        return [one for way in waits for one in _drafts_of(rule, frame, stance, way)]
    return _drafts_of(rule, frame, stance, attributes)


_COULD_SINCE = guarded(  # "from 1999 everyone could": when it began, and not when it ended
    r"\b(?:from|since|beginning in|starting in|as of) (?:the )?(?:\w+ (?:\d{1,2}, )?)?(?:19|20)\d\d\b[^.;]{0,60}?\b(?:could|were (?:able|allowed|permitted|free))\b",
    regex.IGNORECASE,
)


def _drafts_of(rule: FindingRule, frame: Frame, stance: Stance, attributes: dict[str, Any]) -> list[Draft]:
    # "limited to contributions made before 1987": the date is the money's
    start, end = (None, None) if rule.id == "withdrawal.only_of_earlier_money" else in_force(frame, stance)
    if stance is Stance.FREEZES and _COULD_SINCE.search(frame.text):
        start = None
    if stance is Stance.FREEZES and start is not None:
        attributes["frozen_date"] = start.isoformat()
    inferred = not _TAKEN_OVER.isdisjoint(frame.flags) or (stance is Stance.DENIES and "excepted" in frame.flags)
    if rule.provision == _ROLLED_IN:  # what names the account itself has its own gates, wherever the act is named
        inferred = _ROLLED.search(frame.text) is None
    draft = Draft(
        rule.provision,
        stance,
        rule.id,
        rule.meaning,
        rule.counted,
        attributes,
        start,
        end,
        frame.group,
        inferred,
        in_passing=rule.provision in _RIGHTS and _in_passing(rule, stance, frame, start, inferred),
        of_terms=stance is Stance.PERMITS and rule.provision in _ROUTES and _OF_TERMS.match(frame.text) is not None,
    )
    return [draft, *_companions(draft, frame)]


_AFTER_TAX_ALONE = guarded(
    r"\W*(?:after-?\s?tax|voluntary)(?: (?:money|contributions?|accounts?))?\W*", regex.IGNORECASE
)
_AN_EVENT = guarded(r"\W*(?:hardships?|disability|loans?|(?:at |after )?(?:age )?59\D{0,4}\d?)\W*", regex.IGNORECASE)
_FEW, _SHORT = 3, 4  # items of a list, words of each


def _lists_ways(text: str) -> bool:
    """A cell that names the ways there are: "After-tax, rollover, hardship, age 59½"; each has its own gate."""
    items = text.rpartition(": ")[2].split(", ")
    short = len(items) >= _FEW and all(len(item.split()) <= _SHORT for item in items)
    events = any(_AN_EVENT.fullmatch(item) for item in items)
    return short and events and any(_AFTER_TAX_ALONE.fullmatch(item) for item in items)


_WAIT_KEYS = {
    "age": "age",
    "seasoning": "seasoning_months",
    "participation": "participation_years",
    "service": "service_years",
}


_TWO = 2
_OR_HARDSHIP = guarded(  # "only after you reach age 59½ or if you qualify for a hardship withdrawal"
    r"\bor\b(?: (?:if|in|for|upon|on|because|account|case|the|a|an|of|you|qualify|have|has|incur|suffer|event)){0,7} (?:\w+ )?hardship\b"
    r"|\bhardship\b[^.;,]{0,20},? or\b[^.;]{0,40}\b(?:age|59)|\bor\W*$"
    r"|\b(?:before|until|under|prior to) (?:(?:age|reaching|attaining|you|are|is|reach|attain|turn|the) )*59\S*,?[^.;]{0,90}\bonly\b[^.;]{0,40}\bhardship\b"
    r"|\bnot (?:yet )?(?:attained|reached|turned)\b[^.;]{0,30}59[^;]{0,140}\bexcept\b[^.;]{0,60}\bhardship\b"
    r"|\bonly\b[^.;]{0,40}\bhardship\b[^.;]{0,30}\b(?:before|until) (?:age )?59",
    regex.IGNORECASE,
)


def _of_either(rule: FindingRule, frame: Frame, attributes: dict[str, Any]) -> list[dict[str, Any]]:
    """Attributes for each of two waits of which one is enough: "24 months or, if earlier, age 59½"."""
    told = [kind for kind in _WAIT_KEYS if kind in attributes.get("conditions", ())]
    either = "one_wait_enough" in frame.flags or conditions.either(frame.text)
    hardship = "hardship" in attributes.get("conditions", ()) and _OR_HARDSHIP.search(frame.text)
    if rule.provision not in _ROUTES or not told:
        return []
    if hardship:
        told.append("hardship")
    elif len(told) < _TWO or not either:
        return []
    return [
        {key: value for key, value in attributes.items() if key not in {_WAIT_KEYS.get(k) for k in told if k != kind}}
        | {"conditions": [k for k in attributes["conditions"] if k not in told or k == kind], "either": True}
        for kind in told
    ]


_ROUTES = frozenset({"in_plan_roth_conversion", "in_service_after_tax"})
_OF_TERMS = guarded(  # "Up to four conversions may be made in a year", "You can have the withdrawal sent to a Roth IRA"
    r"^\W*(?:[\d.]+ )?(?:up to|no more than|not more than|at most|a maximum of|only|no fewer than) (?:\w+|\d+)(?: \(\d+\))? (?:[\w-]+ ){0,3}?(?:conversions?|rollovers?|transfers?|withdrawals?|distributions?|requests?|elections?)\b"
    r"|^\W*(?:[\d.]+ )?(?:one|two|three|four|six|twelve|\d+)(?: \(\d+\))? (?:such )?(?:[\w-]+ ){0,2}?(?:conversions?|rollovers?|transfers?|withdrawals?)\b (?:may|can|are|is)\b"
    r"|^\W*(?:[\d.]+ )?(?:the|a|each|every) (?:minimum|maximum|smallest|least|largest) (?:[\w-]+ ){0,4}?(?:conversion|rollover|transfer|withdrawal|distribution|amount)\b"
    r"|^\W*(?:you|(?:an?|the|each|every) (?:participant|member|employee)) (?:can|may) (?:have|ask (?:for|to have)) (?:the|your|such an?|each|that|this) (?:withdrawal|distribution|payment)s? (?:to be )?(?:sent|paid|made|rolled|mailed|deposited|split|divided|transferred|issued)\b"
    r"|^\W*(?:the|your|such an?|each|that|this) (?:withdrawal|distribution|payment) (?:can|may) be (?:sent|made payable|rolled (?:over|directly)|mailed|deposited|split|divided)\b",
    regex.IGNORECASE,
)


_INTO_ONE_ACCOUNT = guarded(  # "No voluntary contributions have been received into the Gas Employees Account since 1994"
    r"\b(?:in)?to the (?!(?:[\w-]+ ){0,3}?(?:(?:after|post)-?\s?tax|voluntary|thrift|nondeductible|plan|trust|employee|member|participant|savings)\b)(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+){0,3} Account\b",
    regex.IGNORECASE,
)


def _in_passing(rule: FindingRule, stance: Stance, frame: Frame, start: date | None, inferred: bool) -> bool:
    if stance is Stance.FREEZES:
        return inferred
    one_account = rule.provision == "after_tax_contributions" and _INTO_ONE_ACCOUNT.search(frame.text)
    if stance is Stance.DENIES and one_account:
        return True
    if stance is not Stance.DENIES or start is not None or rule.id.endswith(".ended"):
        return False
    if rule.provision == "in_plan_roth_conversion" and {"inherited", "inherited_act"} <= frame.flags:
        return True  # "It does not.", to a question of more than conversions
    return not outright(frame.text) or (inferred and _ELSEWHERE.search(frame.text) is not None)


def _companions(draft: Draft, frame: Frame) -> list[Draft]:
    """Findings on neighbouring provisions that the same words give."""
    found = []
    if (
        draft.provision == "in_plan_roth_conversion"
        and draft.counted
        and draft.stance in (Stance.PERMITS, Stance.CONDITIONS)
    ):
        if draft.attributes.get("automatic") is True:
            found.append(
                Draft(
                    "auto_in_plan_conversion",
                    Stance.PERMITS,
                    "conversion.automatic",
                    "it happens without a request",
                    True,
                    {},
                    draft.effective_from,
                    None,
                    draft.group,
                )
            )
        if draft.attributes.get("distributable_only") and draft.rule != "conversion.other_sources":
            found.append(
                Draft(
                    "otherwise_distributable_only",
                    Stance.PERMITS,
                    "conversion.distributable_only",
                    "it lets money be converted only where it could be paid out now",
                    True,
                )
            )
    return found


_ALL_OR_PART = guarded(r"\ball or (?:any|a|some)(?: (?:part|portion))?\b|\ball or part\b", regex.IGNORECASE)
_EVERY = guarded(
    r"\b(?:any|all|each|every)(?: of)?(?: (?:his|her|their|your|the|his or her))?(?: \w+)? (?:accounts?|sources?|sub-?accounts?|money|amounts?)\b",
    regex.IGNORECASE,
)
_INTO_AFTER_TAX = guarded(
    r"\b(?:in)?to (?:the |your |an? |his |her |their |his or her )?(?:after|post)-?\s?tax\b", regex.IGNORECASE
)
_AFTER_TAX_NAMED = guarded(r"\b(?:after|post)-?\s?tax\b", regex.IGNORECASE)


_IN_PLAN = guarded(r"\bin-?plan roth (?:rollover|transfer|conversion)s?\b", regex.IGNORECASE)


def _of_its_act(frame: Frame) -> Frame:
    """ "You may make one In-Plan Roth rollover in each quarter": a rollover is what is done, and not what with."""
    taken = {kind for kind, _ in frame.mentions} <= {"rollover"} and "inherited" in frame.flags
    if frame.act != "convert" or not frame.mentions or not taken or not _IN_PLAN.search(frame.text):
        return frame
    return replace(frame, money="unstated", mentions=())


def _sources(frame: Frame) -> list[str]:
    """The money that a way out names; not "all or any part" of one account, nor the after-tax (Roth) one it goes into."""
    found = {_KIND_NAMES[k] for k, _ in frame.mentions if k in _KIND_NAMES}
    others = found - {"all", "after_tax"}
    part = frame.act != "convert" and _ALL_OR_PART.search(frame.text)
    if others and part and not _EVERY.search(_ALL_OR_PART.sub(" ", frame.text)):
        found.discard("all")
    named, into = (len(shape.findall(frame.text)) for shape in (_AFTER_TAX_NAMED, _INTO_AFTER_TAX))
    if frame.act == "convert" and others and into and named == into:
        found.discard("after_tax")
    return sorted(found)


_WAITS = ("age", "service_years", "participation_years")
_WHILE_SAVING = guarded(  # "only in a month for which you are also making Before-Tax Contributions at the 6% rate"
    r"\bonly (?:in|for|during) (?:a|any|each) (?:month|year|quarter|pay period)\b[^.;]{0,20}\b(?:for|in|during) which (?:you|he or she|the participant|they)\b[^.;]{0,25}\b(?:making|contribut\w+|saving)\b"
    r"|\bonly (?:if|while|when|as long as|so long as) (?:you|he or she|they|the participant) (?:are|is) (?:also |already )?(?:making|contributing|saving|deferring)\b"
    # "To contribute after-tax you must first save enough to get the whole match", "only after you have earned the full match"
    r"|\bmust first (?:be )?(?:contribut|sav|defer|earn|put)\w*\b(?![^.;]*\b(?:limit|max\w*)\b)|\bmust be (?:contributing|saving|deferring) at least\b[^.;]{0,40}\bbefore\b"
    r"|\bonly (?:after|once|when|if) (?:you|he or she|the participant|they)\b(?![^.;]*\b(?:limit|max\w*)\b)[^.;]{0,50}\b(?:match\b|(?:pre|before)-?\s?tax\b|\d%)",
    regex.IGNORECASE,
)
_CAPS = ("percent_min", "percent_max", "dollar_max", "dollar_each", "limit", "minimum_dollars", "minimum_each")


_BUT_THE_OLD = guarded(  # "any Account, other than the Prior Plan Account": of all that is not old
    r"^(?:(?!\b(?:prior|old|former|predecessor|frozen|legacy|merged|closed|transferred)\b)[^.;])*"
    r"\b(?:other than|except(?:ing)?(?: for| from)?|but not|excluding|apart from|and not)\b[^.;]{0,80}?"
    r"\b(?:prior|old|former|predecessor|frozen|legacy|merged|closed|transferred)\b[^.;]{0,40}\b(?:accounts?|balances?|money|sources?|contributions?)\b",
    regex.IGNORECASE,
)


def _attributes(rule: FindingRule, frame: Frame) -> dict[str, Any]:
    found = {k: v for k, v in frame.attributes.items() if v is not None}
    if rule.provision in ("in_plan_roth_conversion", "in_service_after_tax", _ROLLED_IN):
        sources = _sources(frame)
        if rule.provision == "in_plan_roth_conversion":
            sources = (
                [s for s in sources if s != "roth"]
                if rule.id not in ("conversion.only_movement", "conversion.stays_put")
                else []
            )
            found |= _conversion(rule, frame, sources)
        elif rule.stance is Stance.DENIES and "all" in sources and _OF_EVERY_TYPE.search(frame.text):
            sources = ["after_tax", *sources]  # said of after-tax money as of any other
        if sources:
            found["sources"] = sources
        kinds = _gates(frame, found, rule)
        if kinds and rule.stance in (Stance.PERMITS, Stance.CONDITIONS):
            found["conditions"] = kinds
        if "split" in frame.flags and rule.provision == "in_service_after_tax":  # a conversion goes to no IRA
            found["split_rollover"] = True
        old = "legacy" in frame.flags and _BUT_THE_OLD.search(frame.text) is None
        of_what_was = old or {"group_held_then", "pronoun"} <= frame.flags  # "... you can draw on it"
        if of_what_was and rule.stance is not Stance.DENIES:
            found["legacy_only"] = True
        if _MADE_BEFORE.search(frame.text):
            found.pop("frequency", None)  # of an old part of the balance alone
            if rule.stance is Stance.PERMITS and rule.provision == "in_service_after_tax":
                found |= {} if _MADE_SINCE.search(frame.text) else {"legacy_only": True}
        elif "earnings_left" in frame.flags:
            found["earnings_included"] = False
    elif rule.provision == "after_tax_contributions":
        caps = () if frame.act == "match_formula" else _CAPS  # how much is matched is no limit of what may go in
        found = {k: v for k, v in found.items() if k in (*caps, "groups_in", "groups_out", *_WAITS)}
        if waits := [k.removesuffix("_years") for k in _WAITS if k in found]:
            found["conditions"] = waits
        if rule.stance is Stance.PERMITS and _WHILE_SAVING.search(frame.text):
            found["conditions"] = ["other"]
        if rule.stance is not Stance.PERMITS:
            found = {k: v for k, v in found.items() if k.startswith("groups")}
        if rule.stance is Stance.DENIES and "groups_in" in found:
            found["groups_out"] = found.pop("groups_in")  # "Contributions of Tulsa employees consist solely of ..."
        if rule.id == "after_tax.spillover":
            found.pop("dollar_max", None)  # where the deferrals end, not the after-tax money that follows
        if rule.stance is Stance.CONDITIONS:
            found["conditions"] = ["other"]
        if rule.stance in (Stance.FREEZES, Stance.DENIES) and "legacy_account" in frame.flags:
            found["legacy_account"] = True
        if rule.stance is Stance.ROLLOVER_ONLY and "one_way" in frame.flags:
            found["payroll_denied"] = True  # "the only way in is by rollover"
    else:
        found = {k: v for k, v in found.items() if k.startswith("groups")}
    if "dollar_cap" in found and "capped" not in found.get("conditions", []):
        del found["dollar_cap"]
    return found | _standing(rule, frame)


def _standing(rule: FindingRule, frame: Frame) -> dict[str, Any]:
    """Where a refusal itself says how it stands to the other provisions."""
    if rule.stance not in (Stance.DENIES, Stance.FREEZES):
        return {}
    told = {"yields": "yields" in frame.flags, "prevails": _PREVAILS.search(frame.text) is not None}
    return {key: True for key, so in told.items() if so}


_PREVAILS = guarded(  # "Notwithstanding Section 4.5 or any other provision of the Plan, ..."
    r"^\W*(?:[\d.]+ )?(?:notwithstanding|despite|in spite of|regardless of) (?:(?:the )?(?:sections?|articles?|paragraphs?) [\w.()]+|any(?:thing)?\b[^.;,]{0,40}\b(?:plan|contrary|article|section)\b|the foregoing)",
    regex.IGNORECASE,
)
_TO_THE_YOUNG = guarded(  # "Younger participants may convert after-tax contributions only"
    r"\byounger (?:participants?|members?|employees?|associates?|people|savers?|pilots?|colleagues)\b|\b(?:you|who|he or she|they) (?:are|is) (?:still )?(?:younger|not (?:yet )?that old)\b"
    r"|\b(?:under|below|younger than|not yet|before) (?:(?:the )?age (?:of )?)?(?:59\b|5\d\b|6[0-5]\b)|^\W*(?:before|until) (?:then|that age)\b",
    regex.IGNORECASE,
)


SOURCES_LEFT_OPEN = "conversion.sources_left_open"


def _conversion(rule: FindingRule, frame: Frame, sources: list[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if rule.id == SOURCES_LEFT_OPEN:
        pass
    elif "after_tax" in sources or "all" in sources:
        found["covers_after_tax"] = True
    elif sources or rule.id == "conversion.other_sources":
        found["covers_after_tax"] = False
    if "not_distributable" in frame.flags:
        found["distributable_only"] = False
    elif "distributable" in frame.flags and not ("after_tax" in sources and "any_time" in frame.flags):
        found["distributable_only"] = True
    if "not_automatic" in frame.flags:
        found["automatic"] = False
    elif "automatic" in frame.flags and frame.polarity != "deny":
        found["automatic"] = True
    if frame.polarity == "permit" and sources and "age" not in frame.attributes and _TO_THE_YOUNG.search(frame.text):
        found["to_the_young"] = True
    if rule.id == "conversion.of_rolled_in_money":
        found |= {"rolled_in_only": True, "covers_after_tax": False}
    opens = rule.stance in (Stance.PERMITS, Stance.CONDITIONS) and _ROLLED.search(frame.text) is not None
    if opens and found.get("covers_after_tax") is False and "rollover" in sources and _reaches_rolled_in(frame):
        found["covers_rolled_in"] = True  # "twice a year", of a sentence before it, has not the gates of that one
    return found


def _gates(frame: Frame, found: dict[str, Any], rule: FindingRule) -> list[str]:
    kinds = [
        k
        for k, key in (
            ("age", "age"),
            ("seasoning", "seasoning_months"),
            ("participation", "participation_years"),
            ("service", "service_years"),
            ("points", "points"),
        )
        if key in found
    ]
    needs = "hardship" in frame.flags and "non_hardship" not in frame.flags
    if needs and "turned" in frame.flags and rule.provision == "in_plan_roth_conversion":
        kinds.append("hardship")  # "Except in hardship, it cannot be converted"
    if needs and rule.provision in ("in_service_after_tax", _ROLLED_IN):
        kinds.append("hardship")
        if "dollar_cap" in frame.attributes:
            kinds.append("capped")
    if found.pop("for_an_event", False):
        kinds.append("event")
    if found.pop("asks_more", False):
        kinds.append("other")
    if found.get("distributable_only"):
        kinds.append("distributable_only")
    if rule.id == SOURCES_LEFT_OPEN or (
        rule.provision == "in_plan_roth_conversion" and found.get("covers_after_tax") is False
    ):
        kinds.append("sources")
    if any(k in found for k in ("groups_in", "groups_out")):
        kinds.append("group")
    if (
        rule.provision == "in_service_after_tax"
        and frame.money == "after_tax"
        and ({"suspension_months", "match_forfeiture"} & found.keys())
    ):
        kinds.append("penalty")
    return kinds
