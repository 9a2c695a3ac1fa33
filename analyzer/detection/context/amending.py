"""What a later sentence of a block adds to, or takes from, the finding before it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import regex

from analyzer.detection.plain.stopped_or_left_alone import WAIT_GONE
from analyzer.detection.plain.to_roth_inside import AMOUNTS, COULD_HAVE
from analyzer.detection.sentence import conditions
from analyzer.detection.sentence.findings import Draft
from analyzer.detection.sentence.frames import Frame
from analyzer.model import Block, Span, Stance
from analyzer.shapes import guarded

_ROUTES = {"in_service_after_tax", "in_plan_roth_conversion"}


_OF_MONEY = {"after_tax": "after_tax_contributions", "roth": "roth_deferrals"}
_GATE_KINDS = {
    "age": "age",
    "seasoning_months": "seasoning",
    "participation_years": "participation",
    "service_years": "service",
    "points": "points",
}


_AFTER_TAX = "after_tax_contributions"
LEFT_EMPTY = "; its box is left empty"  # the words of an unticked option alone seem to say the opposite
_GO_ON = "after_tax.those_already_contributing"


_BY_RATE = frozenset({"after_tax.limit", "after_tax.taken_from_pay", "after_tax.rate_in_passing"})


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding draft with the passage that gave it."""

    draft: Draft
    span: Span
    block: Block


_ONCE = "withdrawal.once_allowed"
_ON_LEAVING = "withdrawal.only_after_leaving"
_NOW = guarded(  # "Until 2019 you could withdraw it at any time. Now you must be 59½."
    r"^\W*(?:but |and )?(?:now|today|since then|from then on|currently|at present)\b", regex.IGNORECASE
)


_STARTS_AGAIN = guarded(  # "You must enroll again when the six months have passed": of what a withdrawal has stopped
    r"\b(?:enroll?|elect|sign up|begin|start|contribute|save|join|participate|apply) (?:[\w-]+ ){0,3}?(?:again|anew|once more)\b|\b(?:re-?(?:enroll?|start|join|elect|new)|resume)s?\b",
    regex.IGNORECASE,
)


def _opens(draft: Draft) -> bool:
    """Whether it opens a way out."""
    return draft.provision in _ROUTES and draft.stance in (Stance.PERMITS, Stance.CONDITIONS) and draft.counted


def amended(placed: list[Placed], frames: list[Frame]) -> list[Placed]:
    """What a later sentence of the block adds to the way out just granted: an age to reach, a refusal of rollover."""
    if any("reopened" in f.flags and f.act == "contribute" for f in frames):
        opened = {_OF_MONEY[f.money] for f in frames if "reopened" in f.flags and f.money in _OF_MONEY}
        placed = [p for p in placed if not (p.draft.provision in opened and p.draft.stance is Stance.FREEZES)]
    for frame in frames:
        if frame.act not in ("gate", "refusal") or not placed or frame.money == "other":
            continue  # "Roth: age 59½ only", in the row beneath that of after-tax money
        if frame.act == "gate" and _STARTS_AGAIN.search(frame.text):
            continue
        last = next(
            (p for p in reversed(placed) if (_opens(p.draft) or (p.draft.rule == _ONCE and _NOW.match(frame.text)))),
            None,
        )
        if last is None or (frame.act == "refusal" and last.draft.provision != "in_service_after_tax"):
            continue
        more = (
            {"not_rollable": True}
            if frame.act == "refusal"
            else {k: v for k, v in frame.attributes.items() if k in _GATE_KINDS}
        )
        if len(more) > 1 and conditions.either(frame.text):
            placed = _with_either(placed, last, more)
            continue
        kinds = ["not_rollable"] if frame.act == "refusal" else [_GATE_KINDS[k] for k in more]
        attributes = {**last.draft.attributes, **more}
        attributes["conditions"] = sorted({*attributes.get("conditions", []), *kinds})
        changed = replace(
            last, draft=replace(last.draft, stance=Stance.CONDITIONS, counted=True, attributes=attributes)
        )
        placed = [changed if p is last else p for p in placed]
    return placed


def _with_either(placed: list[Placed], last: Placed, gates: dict[str, Any]) -> list[Placed]:
    """ "What came in within 24 months must stay, unless you are 59½": two ways beside each other, of which one may be told already."""
    told = {
        key
        for p in placed
        for key, value in gates.items()
        if _opens(p.draft)
        if p.draft.provision == last.draft.provision and p.draft.attributes.get(key) == value
    }
    own = {key: value for key, value in last.draft.attributes.items() if key not in gates}
    kept = {*own.get("conditions", ())} - {_GATE_KINDS[key] for key in gates}
    ways = [
        replace(
            last,
            draft=replace(
                last.draft,
                stance=Stance.CONDITIONS,
                counted=True,
                attributes={**own, key: value, "conditions": sorted({*kept, _GATE_KINDS[key]}), "either": True},
            ),
        )
        for key, value in gates.items()
        if key not in told
    ]
    at = placed.index(last)
    return [*placed[:at], *([last] if told else []), *ways, *placed[at + 1 :]]


_NOT_UNTIL_THEN = guarded(  # said of what was just granted
    r"^\W*(?:until|before|prior to) (?:then|that(?: (?:time|date|day|age|birthday))?)\b[^.;]{0,20}?\b(?:neither|none of (?:this|these|that)|nothing of the kind|no such|you (?:can|may) do neither|it is not|they are not|this is not|that is not|you cannot)\b[^;]{0,60}$"
    r"|^\W*(?:the|your|our|this) plan (?:does|will|may|can)(?: not|n['’]t|not) (?:allow|permit|let|offer|make) (?:either|it|them|this|that|any of (?:this|these|it))\b[^.;]{0,15}\b(?:before (?:then|that)|sooner|earlier|until then)\b"
    r"|^\W*(?:neither(?: (?:one|of (?:them|these|those|the two)|\w+))?|none of (?:this|these|that)|nothing(?: of (?:this|that))?) (?:is|are|will be|can be done|may be done|applies)\b[^.;]{0,30}\b(?:until|before|prior to) (?:then|that\b)",
    regex.IGNORECASE,
)


def not_until_then(placed: list[Placed], text: str, before: str) -> list[Placed]:
    """ "Turning 59½ ... you may withdraw it and convert it. Until then neither is possible.": the time told of gates both."""
    if not _NOT_UNTIL_THEN.match(text):
        return placed
    found = {k: v for k, v in conditions.gates(before).items() if k in _GATE_KINDS}
    return [replace(p, draft=_gated(p.draft, found)) if _opens_freely(p.draft) else p for p in placed]


_ONLY_OF = guarded(r"^\W*(?:but |and )?(?:only|limited to|restricted to|confined to|solely)\b", regex.IGNORECASE)


_NO_MORE_THAN_PAYABLE = guarded(  # "The amount so converted shall not exceed the amount that he or she could then withdraw"
    r"^\W*(?:\(\w\) )?(?:the|any) amount (?:so |to be )?(?:rolled over|converted|transferred|moved)\b[^.;]{0,20}? (?:shall|may|can|must) not (?:exceed|be (?:more|greater) than) "
    r"[^.;]{0,80}?\b(?:could|would be able to|may|can|is entitled to)\b[^.;]{0,50}?\b(?:receive|withdraw|take|be paid)\b"
    # "Only amounts that the Participant is entitled to receive as a distribution may be rolled over"
    r"|^(?![^.;]*\bIRAs?\b)\W*(?:\w{1,3}[.)] )?(?:the amounts? (?:that|which) (?:may|can) be (?:rolled over|converted|transferred|moved) (?:is|are) )(?:only|limited to|solely) (?:those |such |the )?"
    r"(?:amounts?|money|sums|portions?)\b(?![^.;]*\bnot\b)[^.;]{0,70}?\b(?:entitled|eligible|able|could|otherwise)\b[^.;]{0,40}?\b(?:distribut\w+|withdraw\w*|receive|paid)\b"
    r"|^(?![^.;]*\bIRAs?\b)\W*(?:\w{1,3}[.)] )?only (?:those |such |the )?(?:amounts?|money|sums|portions?)\b(?![^.;]*\bnot\b)[^.;]{0,70}?\b(?:entitled|eligible|able|could|otherwise)\b"
    r"[^.;]{0,40}?\b(?:distribut\w+|withdraw\w*|receive|paid)\b[^.;]{0,40}? (?:may|can|shall) be (?:rolled over|converted|transferred|moved)\b"
    r"|^\W*(?:\(\w\) )?(?:the|this|our) plan does not (?:permit|allow|provide for) (?:the |any )?(?:transfer|conversion|rollover)s? of (?:any )?amounts? (?:that|which) (?:is|are) not "
    r"(?:then |otherwise |currently )*(?:distributable|withdrawable|eligible for (?:distribution|withdrawal))\b",
    regex.IGNORECASE,
)


_EXTENDS_TO = guarded(  # "In-plan Roth direct rollover. This right extends to such amounts, and only such amounts, as the Participant could ..."
    rf"^\W*(?:(?:this|the) (?:right|election|option|privilege)) (?:(?:extends?|applies|relates|is available) (?:only )?(?:to|for|with respect to)|covers?|reaches|is (?:limited|confined|restricted) to|may be (?:exercised|made) (?:only )?(?:for|of|as to|with respect to))(?: only)? (?:only )?(?:(?:any|such|those|the) )?{AMOUNTS}(?:, and (?:only (?:such|those) {AMOUNTS}|no others?|(?:such|those) (?:{AMOUNTS} )?(?:only|alone)),)?,? (?:(?:as|that|which) )?{COULD_HAVE}(?=\W*$)",
    regex.IGNORECASE,
)
_NAMED = "conversion.presupposed"


def limited_to_distributable(placed: list[Placed], drafts: list[Draft], text: str) -> list[Placed]:
    """ "In-Plan Roth Conversion: Yes. Limited to amounts that you could receive as a distribution.": a limit on the grant."""
    if _EXTENDS_TO.match(text) and placed and placed[-1].draft.rule == _NAMED:
        return [*placed[:-1], replace(placed[-1], draft=_of_distributable(placed[-1].draft))]
    only = _ONLY_OF.match(text) and any(d.attributes.get("distributable_only") for d in drafts)
    if not only and not _NO_MORE_THAN_PAYABLE.match(text):
        return placed
    limit = {"distributable_only": True, "conditions": ["distributable_only"]}
    return [
        replace(p, draft=replace(p.draft, stance=Stance.CONDITIONS, attributes={**p.draft.attributes, **limit}))
        if _opens_freely(p.draft) and p.draft.provision == "in_plan_roth_conversion"
        else p
        for p in placed
    ]


def _of_distributable(draft: Draft) -> Draft:
    """A right that a title names, and of which the text says how far it extends, as the conversion of what could be paid."""
    limit = {"distributable_only": True, "conditions": ["distributable_only"]}
    attributes = {**draft.attributes, **limit}
    reason = "it lets money be converted that could be paid out now"
    return replace(
        draft,
        stance=Stance.CONDITIONS,
        counted=True,
        rule="conversion.permission",
        reason=reason,
        attributes=attributes,
    )


_TILL_THEN = guarded(
    r"^\W*(?:(?:until|till|up to|before|prior to) (?:then|that(?: (?:time|date|day|point|moment|happens|age|birthday|anniversary|milestone|pay ?(?:day|check|roll|period|date))|(?=,))|it does|you (?:do|have|get there|reach (?:that|it)))|(?:any )?(?:earlier|sooner)(?: than that)?(?=,))",
    regex.IGNORECASE,
)


def closed_till_then(placed: list[Placed], drafts: list[Draft], text: str) -> tuple[list[Placed], list[Draft]]:
    """ "... open once your deferrals reach the limit. Before that point the election is switched off": a gate, and no closing."""
    if not _TILL_THEN.match(text):
        return placed, drafts
    left = [d for d in drafts if d.rule == _ON_LEAVING and any(_opens_by_gate(p.draft) for p in placed)]
    drafts = [d for d in drafts if d not in left]  # "Before that, it can be paid only if you leave": said by the gate
    shut = [d for d in drafts if d.provision == _AFTER_TAX and d.stance in (Stance.FREEZES, Stance.DENIES)]
    open_till_now = [p for p in placed if p.draft.provision == _AFTER_TAX and p.draft.stance is Stance.PERMITS]
    if not shut or not open_till_now:
        return placed, drafts
    if open_till_now[-1].draft.effective_from is not None:
        return placed, [
            d for d in drafts if d not in shut
        ]  # "From March 1, 2027 ... Before that day it is closed.": a date
    kinds = sorted({*open_till_now[-1].draft.attributes.get("conditions", []), "other"})
    draft = open_till_now[-1].draft
    gated = replace(draft, stance=Stance.CONDITIONS, attributes={**draft.attributes, "conditions": kinds})
    placed = [replace(p, draft=gated) if p is open_till_now[-1] else p for p in placed]
    return placed, [d for d in drafts if d not in shut]


_SINCE_THEN = guarded(  # "... must stay for 24 months. After that you may take it out", "those who have reached that age may do so"
    r"^\W*(?:only )?(?:after (?:that|which|this)(?! (?:withdrawal|payment|conversion|distribution))|from then on|(?:once )?(?:at|from|past|as of|(?:up)?on|on (?:and|or) after|(?:starting|beginning) (?:at|on|with)|(?:when|once) (?:you|they|he or she) (?:have|has) (?:had|reached|passed|celebrated)) that (?:point|time|age|date|day|birthday)(?: on(?:wards?)?| forward)?|(?:you|members?|participants?|employees|they|he or she) (?:may|can) then|thereafter|then|afterwards?|in (?:that|such(?: an?)?) (?:case|event)|if so|if (?:you|they|he or she|he|she) (?:do|does|have|has|meets?|satisf(?:y|ies)|qualif(?:y|ies))(?: (?:them|it|that|this|those|so|both|all of them|the requirements?))?(?=,| you\b))\b"
    r"|^[^.;]{0,40}\b(?:have|has|you) (?:reached|passed|attained|reach|pass|attain) (?:that|this) (?:age|time|point|birthday|period)\b",
    regex.IGNORECASE,
)
_SENTENCE = guarded(r"(?<=[.!?])\s+(?=[A-Z])")


_BEGINS_TO_CONTRIBUTE = guarded(
    r"(?<!\b(?:after|since|accounts?(?: is| are)?) )\b(?:begin|start|commence|make|elect|open(?:s|ed)?(?! (?:up|wide)\W*$|(?: up)?(?: to you)? (?:[\w-]+ ){1,5}?accounts?\b)|eligible|join|enroll?|take part|contribute|save|offered|available)\b",
    regex.IGNORECASE,
)
_STAYS_IN = guarded(
    r"\b(?:stays?|remains?|left|leave|held|kept|keep|withdraw\w*|withdrew|tak(?:e|en|ing) (?:it |them |\w+ )?out|conver[ts]\w*|distribut\w*|paid out|been in)\b",
    regex.IGNORECASE,
)


def from_then_on(drafts: list[Draft], text: str, before: str) -> list[Draft]:
    """What may be done "after that" waits for what the sentence before has told.

    A wait before contributing holds for contributions alone: what has been put in has no further wait.
    """
    if not _SINCE_THEN.match(text):
        return drafts
    last = _SENTENCE.split(before.rstrip())[-1]
    if WAIT_GONE.match(last):
        return drafts  # "The rule that made you wait 18 months is going away. From that date you may ..."
    if _BEGINS_TO_CONTRIBUTE.search(last) and not _STAYS_IN.search(last):
        waits = conditions.waits(last, last, alone=True)
        return [_gated(d, waits) if waits and _grants_after_tax(d) else d for d in drafts]
    found = {k: v for k, v in conditions.gates(last).items() if k in _GATE_KINDS}
    drafts = [_at_the_age(d) if "age" in found and _takes_any(d, text) else d for d in drafts]
    return [_gated(d, found) if found and _opens_freely(d) else d for d in drafts]


_TAKES_ANY = guarded(  # "What changes at 59½? After that you can withdraw from any part of your account"
    r"\b(?:can|may|is free to|are free to)\b[^.;,]{0,40}?\b(?:withdraw|take(?: out)?|draw)\b[^.;,]{0,25}?\b(?:any|all|every|whatever)\b",
    regex.IGNORECASE,
)


def _takes_any(draft: Draft, text: str) -> bool:
    """Whether money of every kind may be taken out, as it may be by nobody without a gate: none was read."""
    of_all = draft.rule == "withdrawal.presupposed" and draft.attributes.get("sources") == ["all"]
    return of_all and _TAKES_ANY.search(text) is not None


def _at_the_age(draft: Draft) -> Draft:
    reason = "it may be taken out while employed once a condition is met"
    return replace(draft, stance=Stance.PERMITS, rule="withdrawal.gated", reason=reason, counted=True)


def _grants_after_tax(draft: Draft) -> bool:
    return draft.provision == _AFTER_TAX and draft.stance is Stance.PERMITS and draft.counted


def _opens_by_gate(draft: Draft) -> bool:
    return draft.provision == "in_service_after_tax" and draft.stance is Stance.CONDITIONS and draft.counted


def _opens_freely(draft: Draft) -> bool:
    return draft.provision in _ROUTES and draft.stance is Stance.PERMITS and draft.counted


def _gated(draft: Draft, gates: dict[str, Any]) -> Draft:
    kinds = [_GATE_KINDS[k] for k in gates] or ["other"]
    return replace(draft, stance=Stance.CONDITIONS, attributes={**draft.attributes, **gates, "conditions": kinds})


_ARE_THE_ONLY = guarded(  # "They are the only after-tax contributions that the Plan accepts"
    r"^\W*(?:and |since |as )?(?:these|those|they|such (?:amounts|contributions)|this|that|it)\b(?: \w+){0,2}? (?:is|are) the (?:only|sole)\b[^.;]{0,30}\b(?:after-?\s?tax|nondeductible|taxed|voluntary)\b"
    r"|\bthere being no other (?:way|means|circumstance|case|source)\b|\bin no other (?:way|case|circumstance)s?\b",
    regex.IGNORECASE,
)


def only_those_rolled_in(placed: list[Placed], drafts: list[Draft], text: str) -> list[Draft]:
    """After-tax money that comes in by rollover, and "they are the only after-tax contributions": none comes from pay."""
    rolled = next((p.draft for p in placed if p.draft.stance is Stance.ROLLOVER_ONLY), None)
    if rolled is None or not _ARE_THE_ONLY.search(text):
        return drafts
    kept = [d for d in drafts if d.provision != _AFTER_TAX]
    return [*kept, replace(rolled, attributes={**rolled.attributes, "payroll_denied": True})]


_COMPULSORY = guarded(
    r"^\W*(?:participation|membership|this contribution|these contributions|(?:the|such|these|this) contributions?|they|it|contributing)(?: in the plan| to the plan)? (?:is|are)\b[^.;]{0,30}\b(?:mandatory|compulsory|required of|not (?:optional|voluntary)|a condition of)\b"
    r"|^\W*(?:no|an?) (?:member|employee|officer|participant)s? may (?:not )?(?:elect otherwise|opt out|decline)|^\W*(?:you|members?|employees|participants) (?:may|can) ?not (?:opt out|decline|elect otherwise)",
    regex.IGNORECASE,
)


_LEFT_TO_SCHEDULE = guarded(  # "Taxed savings come from pay after tax. Your Schedule states whether they may be made at your location."
    r"\b(?:schedule|appendix|supplement|exhibit|addendum|insert|annex|(?:highlights|fact|data|election) (?:page|sheet)|sheet)\b[^.;]{0,40}\b(?:states?|shows?|says?|tells?|explains?|indicates?|sets? (?:out|forth))\b(?: you)? (?:whether|if)\b[^.;]{0,60}\b(?:may|can|are|is|has|have|allows?|takes?|offers?)\b"
    r"|\bwhether\b[^.;]{0,60}\b(?:is|are) (?:stated|shown|set (?:out|forth)|given|told) in (?:the|your|an?) (?:[\w-]+ ){0,3}?(?:schedule|appendix|supplement|exhibit|addendum|insert|annex|sheet)\b",
    regex.IGNORECASE,
)


def without_bare_rates(placed: list[Placed], text: str) -> list[Placed]:
    """What only describes contributions, or tells their rate, where a later sentence says that it grants nothing.

    "All members contribute 4%, after tax. Participation is mandatory.": what must be contributed is not voluntary.
    "Taxed savings come from pay after tax. Your Schedule states whether they may be made.": the schedule decides.
    """
    if not (_COMPULSORY.search(text) or _LEFT_TO_SCHEDULE.search(text)):
        return placed
    return [p for p in placed if p.draft.rule not in _BY_RATE]


def let_go_on(placed: list[Placed], drafts: list[Draft]) -> tuple[list[Placed], list[Draft]]:
    """ "Closed to new elections. Those contributing on that date may continue.": what was closed is open to some."""
    if not any(d.rule == _GO_ON for d in drafts):
        return placed, drafts
    closed = (Stance.FREEZES, Stance.DENIES)
    kept = [p for p in placed if not (p.draft.provision == _AFTER_TAX and p.draft.stance in closed)]
    return kept, [d for d in drafts if not (d.provision == _AFTER_TAX and d.stance in (*closed, Stance.PERMITS))]


def _grants_for_after_tax(draft: Draft) -> bool:
    """Whether a conversion of after-tax money by name has been granted."""
    return (
        draft.provision == "in_plan_roth_conversion"
        and draft.counted
        and draft.stance is Stance.PERMITS
        and "after_tax" in draft.attributes.get("sources", [])
    )


_WHEN_AT_ALL = frozenset({*_GATE_KINDS.values(), "distributable_only"})
"""A rule that says when other money may be converted is no list of what may be."""


def narrowed(placed: list[Placed], drafts: list[Draft], unmarked: bool = False) -> tuple[list[Placed], list[Draft]]:
    """A list of sources without after-tax, or a denial for after-tax, narrows the conversion just granted without sources."""
    narrowing = [
        d
        for d in drafts
        if (d.rule == "conversion.other_sources" and not _WHEN_AT_ALL & {*d.attributes.get("conditions", ())})
        or (d.rule == "conversion.denied" and "after_tax" in d.attributes.get("sources", []))
    ]
    if any(_grants_all_money(p.draft) for p in placed):
        # "Not more than two elections may be made" names no money
        # nor does an account whose box is empty take anything from "☒ All Accounts other than the Roth Account"
        narrowing = [d for d in narrowing if (not d.inferred or d.attributes.get("sources")) and not unmarked]
    if not narrowing or any(_grants_for_after_tax(p.draft) for p in placed):
        return placed, drafts  # what says no source goes on with the grant for after-tax money
    for at, p in enumerate(placed):
        d = p.draft
        unnamed = "covers_after_tax" not in d.attributes or d.attributes.get("sources") == ["all"]
        if d.provision == "in_plan_roth_conversion" and d.stance is Stance.PERMITS and d.counted and unnamed:
            attributes = {**d.attributes, "covers_after_tax": False, "conditions": ["sources"]}
            placed[at] = replace(p, draft=replace(d, stance=Stance.CONDITIONS, attributes=attributes))
    return placed, drafts


def _grants_all_money(draft: Draft) -> bool:
    """Whether a conversion of every kind of money is granted in words of its own."""
    opens = draft.provision == "in_plan_roth_conversion" and draft.stance in (Stance.PERMITS, Stance.CONDITIONS)
    return opens and draft.counted and not draft.inferred and draft.attributes.get("sources") == ["all"]


def of_one_account(drafts: list[Draft]) -> list[Draft]:
    """What a sentence on the account that an old plan left says twice is of that account both times."""
    legacy = {d.provision for d in drafts if d.attributes.get("legacy_only") is True}
    return [
        replace(d, attributes={**d.attributes, "legacy_only": True})
        if d.provision in legacy and d.stance in (Stance.PERMITS, Stance.CONDITIONS)
        else d
        for d in drafts
    ]


_OF_MORE = guarded(r"\b(?:others?|also|too|every|all|in addition|as well|besides|remaining)\b", regex.IGNORECASE)
_NO_OTHERS = guarded(r"\bonly\b|\bno(?:ne)? (?:other|others)\b|\bsolely\b|\blimited to\b", regex.IGNORECASE)


def _lists_other_money(draft: Draft) -> bool:
    """Whether it lets only some kinds of money be converted, and after-tax money is none of them."""
    opens = draft.provision == "in_plan_roth_conversion" and draft.stance is Stance.CONDITIONS
    return opens and draft.attributes.get("covers_after_tax") is False and "sources" in draft.attributes["conditions"]


def of_the_listed(placed: list[Placed], drafts: list[Draft], text: str, listed: Callable[[Placed], str]) -> list[Draft]:
    """After a list of the only sources that may be converted, "any amount so described" is of these; ``listed`` gives words."""
    closed = any(_lists_other_money(p.draft) and _NO_OTHERS.search(listed(p)) for p in placed)
    if not closed or _OF_MORE.search(text):
        return drafts
    return [_of_the_listed(d) for d in drafts]


def _of_the_listed(draft: Draft) -> Draft:
    told = draft.attributes
    if draft.rule == "conversion.distributable_only":
        return replace(draft, attributes={**told, "covers_after_tax": False})
    unnamed = "covers_after_tax" not in told or told.get("sources") == ["all"]
    opens = draft.stance is Stance.PERMITS or told.get("conditions") == ["distributable_only"]
    if draft.provision != "in_plan_roth_conversion" or not (opens and draft.counted and unnamed):
        return draft
    kinds = [*told.get("conditions", ()), "sources"]
    return replace(draft, stance=Stance.CONDITIONS, attributes={**told, "covers_after_tax": False, "conditions": kinds})


def unless_open_to_all(placed: list[Placed]) -> list[Placed]:
    """An option left empty ("After-tax, at any time") denies nothing beside a ticked one that is open to every source."""
    open_to_all = {
        p.draft.provision
        for p in placed
        if p.draft.provision in ("in_service_after_tax", "in_plan_roth_conversion")
        and p.draft.counted
        and p.draft.stance in (Stance.PERMITS, Stance.CONDITIONS)
        and "all" in p.draft.attributes.get("sources", [])
    }
    return [
        p
        for p in placed
        if not (
            p.draft.provision in open_to_all and p.draft.stance is Stance.DENIES and p.draft.reason.endswith(LEFT_EMPTY)
        )
    ]


def as_chosen(placed: list[Placed]) -> list[Placed]:
    """ "Permitted", and beneath it "only amounts then distributable": the second choice says what the first lets happen."""
    chosen = [p for p in placed if p.draft.provision == "in_plan_roth_conversion" and p.draft.counted]
    if not any(p.draft.attributes.get("distributable_only") for p in chosen):
        return placed
    plain = [p for p in chosen if p.draft.stance is Stance.PERMITS and not p.draft.attributes]
    return [p for p in placed if not any(p is one for one in plain)]
