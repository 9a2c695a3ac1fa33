"""Way out B: what a clause says of withdrawals and payments, their gates and their price."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import regex
from spacy.tokens import Span

from analyzer.detection.rights.draws import as_granted, is_drawn_from, is_paid_on_request
from analyzer.detection.sentence import conditions, prices
from analyzer.detection.sentence.acts import takings
from analyzer.detection.sentence.clauses import Clause, ClauseKind
from analyzer.detection.sentence.frames import Focus, Frame, Mention, Topic
from analyzer.detection.sentence.framing import Framing
from analyzer.detection.sentence.gating import FREE_OF_GATE
from analyzer.detection.sentence.mentions import theme_of
from analyzer.detection.sentence.movement import IN_THIS_WAY, TO_AN_IRA, TO_ROTH_INSIDE
from analyzer.detection.sentence.polarity import has_pronoun
from analyzer.detection.sentence.refusals import only_refuses_rollover, refuses_rollover
from analyzer.detection.sentence.taking import object_of
from analyzer.detection.sentence.turning import GATES
from analyzer.detection.sentence.turns import OFFERED_TO, obstacle_removed
from analyzer.shapes import guarded

_ASKS = guarded(
    r"\b(?:must|need(?:s)? to|ha(?:s|ve) to|required?|only|requires?|minimum age|eligible|waiting period)\b",
    regex.IGNORECASE,
)


_PAID_THEY = guarded(
    r"^\W*(?:they|it|these|this|those|such|neither|both|the same|no part|any part)\b.{0,40}\b(?:paid|payable|distribut\w+|releas\w+|return\w+|remain|held|stay)",
    regex.IGNORECASE,
)


_OCCASION = guarded(
    r"\b(?:after|following|upon|because of|as a result of|by reason of)(?: (?!the date|payment)[\w-]+){0,6}$",
    regex.IGNORECASE,
)


_PAID_NOTHING = guarded(
    r"\b(?:nothing|no (?:\w+ )?(?:amounts?|benefits?|payments?|distributions?|withdrawals?|savings|balance|part|portion))\b|\bno benefits?\b",
    regex.IGNORECASE,
)


_NO_BENEFIT = guarded(r"\bno benefits?\b[^.;]{0,20}\bwhether\b", regex.IGNORECASE)


def withdrawal_frames(reading: Framing) -> list[Frame]:
    """What it says of withdrawals, or of payments where it names no withdrawal."""
    if _takes_back_a_price(reading) or _denies_what_follows(reading) or only_refuses_rollover(reading.text):
        return []
    if is_drawn_from(reading):
        return [as_granted(reading)]
    if "withdraw" in reading.acts:
        return [_under_gate(_settled(reading.frame("withdraw", theme_of(reading.mentions)), reading), reading)]
    if is_paid_on_request(reading):
        frame = reading.frame("withdraw", "after_tax")
        return [replace(frame, polarity="permit", flags=frame.flags - {"presupposed"})]
    if not reading.acts and _available_at(reading):
        return [reading.frame("pay", theme_of(reading.mentions))]
    if "pay" not in reading.acts or reading.acts & {"convert", "roll_in"}:
        return []
    if reading.polarity == "deny" and _NO_BENEFIT.search(reading.text):
        return [_settled(reading.frame("pay", "all"), reading)]
    if "borrow" in reading.acts or (_A_LOAN.match(reading.clause.sentence) and not reading.own_mentions):
        return []
    if reading.own_mentions or "label" in reading.focus.flags or _PAID_THEY.search(reading.text) or _goes_on(reading):
        return [_settled(reading.frame("pay", theme_of(reading.mentions)), reading)]
    if reading.polarity == "deny" and _PAID_NOTHING.search(reading.text):
        return [_settled(reading.frame("pay", "all"), reading)]
    return []


def _under_gate(frame: Frame, reading: Framing) -> Frame:
    """ "Money held for 24 months may be withdrawn. One withdrawal may be made every six months.": the wait holds on."""
    gates = dict(reading.focus.gates)
    goes_on = {"inherited", "pronoun", "inherited_act"} & frame.flags and not reading.own_mentions
    if not gates or not goes_on or frame.polarity == "deny" or GATES & frame.attributes.keys():
        return frame
    if {"gated", "excepted", "separation"} & frame.flags or FREE_OF_GATE.search(reading.text):
        return frame
    return replace(frame, flags=frame.flags | {"gated"}, attributes={**gates, **frame.attributes})


_A_LOAN = guarded(  # "A loan shall bear interest and shall be amortized in level payments"
    r"^\W*(?:\(?\w{1,3}\) )?(?:a|an|any|each|every|the|all|such|plan|no|participant) (?:[\w-]+ )?loans?\b",
    regex.IGNORECASE,
)
_OPEN_AT_ANY_TIME = guarded(
    r"\b(?:accounts?|contributions?|money|savings|balances?|source|deposits|dollars) (?:is|are) (?:also |always )?available (?:to you )?(?:at any time|at all times|whenever|on request|once (?:a|each|every)|anytime)\b(?! online| on the| by phone)",
    regex.IGNORECASE,
)


def _available_at(reading: Framing) -> bool:
    """ "After-tax money is available once you turn 59½", or on hardship, or while you work: it is to be taken."""
    offered = any(p.text.lower() in ("available", "accessible", "off limits") for p in reading.clause.polarity)
    if not offered or not (reading.own_mentions or (reading.mentions and reading.focus.text)):
        return False
    if OFFERED_TO.search(reading.text):
        return False
    if reading.polarity == "deny" and "separation" in reading.flags:
        return True
    if reading.polarity == "permit" and {"separation", "only"} <= reading.flags:
        return True  # "Money of any type is available only when you leave."
    if reading.polarity == "permit" and _OPEN_AT_ANY_TIME.search(reading.text):
        return True
    return conditions.age(reading.whole) is not None or bool({"hardship", "employed"} & reading.flags)


def _goes_on(reading: Framing) -> bool:
    """Whether a payment is of the money that the sentence, or one before that it points back to, spoke of."""
    if not reading.mentions:
        return False
    if reading.focus.text or (has_pronoun(reading.clause) and not reading.clause.listed) or reading.of_that_account():
        return True
    first = next((i for i in reading.clause.tokens if reading.clause.doc[i].is_alpha), -1)
    return any(a.label_ == "pay" and a.start == first for a in reading.clause.acts)  # "Payable on retirement."


_IT_WENT = guarded(
    r"^\W*(?:and |but |however,? )?(?:this|that|it|the (?:rule|penalty|suspension|practice|restriction)|no such (?:\w+ )?)\b",
    regex.IGNORECASE,
)
_OF_A_PRICE = guarded(r"\b(?:suspen|forfeit|penalt|stopp?(?:s|ed)\b|ceas)", regex.IGNORECASE)


def _takes_back_a_price(reading: Framing) -> bool:
    """ "A withdrawal suspended contributions, but this was dropped": the price is refused, and not the withdrawal."""
    denied = reading.polarity == "deny" and "withdraw" not in reading.own_acts and not reading.own_mentions
    return denied and bool(_IT_WENT.match(reading.text) and _OF_A_PRICE.search(reading.focus.text))


def _denies_what_follows(reading: Framing) -> bool:
    """ "For six months after a withdrawal you may not contribute": the withdrawal is only the occasion."""
    if reading.polarity != "deny":
        return False
    withdrawals = [a for a in reading.clause.acts if a.label_ == "withdraw"]
    occasions = [a for a in withdrawals if a._.part == "noun" and _OCCASION.search(reading.clause.doc[: a.start].text)]
    return bool(withdrawals) and len(occasions) == len(withdrawals)


def _settled(frame: Frame, reading: Framing) -> Frame:
    """A withdrawal from which an obstacle is taken away is permitted; naming a part of an account presupposes nothing."""
    polarity, flags = frame.polarity, frame.flags
    if frame.act == "pay" and _stays(reading):
        if any(p.label_ == "frees" for p in reading.clause.polarity):  # "it does not have to stay until you leave"
            return replace(frame, polarity="permit", flags=flags - {"separation", "exclusive"} | {"employed"})
        return _turned_around(frame)
    if "exclusive" in flags and _OF_LEAVERS.match(reading.text):
        flags -= {"exclusive"}
    if reading.clause.kind is not ClauseKind.RESTRICTIVE and not reading.clause.has("presupposed"):
        flags -= {"presupposed"}
    if _refused_with_others(reading):
        attributes = {k: v for k, v in frame.attributes.items() if k not in GATES}
        return replace(frame, polarity="deny", flags=flags - _OF_ONE_KIND, attributes=attributes)
    if "manner" in flags and _is_between_two(reading.whole):
        kept = {k: v for k, v in frame.attributes.items() if k != "seasoning_months"}
        return replace(frame, flags=flags if GATES & kept.keys() else flags - {"gated"}, attributes=kept)
    if polarity in ("assert", "none") and obstacle_removed(reading.clause, ("withdraw", "pay")):
        polarity = "permit"
    if any(p.label_ == "not" and p.end == a.start for p in reading.clause.polarity for a in takings(reading.clause)):
        flags -= {"loan"}  # "no borrowing and no withdrawing"
    return replace(frame, polarity=polarity, flags=flags)


_FROM_ANOTHER = guarded(
    r"\b(?:second|another|next|last|latest|previous|prior|preceding|each other|again|between|apart|one withdrawal|(?:the|his|her|your|their) first(?! (?:after|contribut|deposit|saving|regular)\w*)|since (?:a|any|the|his|her|your) withdrawal)\b",
    regex.IGNORECASE,
)
_HELD_SO_LONG = guarded(  # "not less than $500, if the money has been in the Plan for two years": its own wait
    r"\b(?:money|amounts?|contributions?|savings|deposits?|balances?|they|it)\b[^.;,]{0,30}\b(?:been|held|remained|stayed|kept|credited|on deposit)\b[^.;,]{0,50}\b(?:months?|years?)\b",
    regex.IGNORECASE,
)


def _is_between_two(text: str) -> bool:
    """ "A second withdrawal may not be made until six months after the first": a limit of use, and no wait of the money."""
    return _HELD_SO_LONG.search(text) is None and _FROM_ANOTHER.search(text) is not None


_OF_LEAVERS = guarded(  # "Terminated participants may take a full distribution only": nothing of those who work
    r"^\W*(?:an? |any |all |the )?(?:former|terminated|retired|separated|deceased|inactive) (?:employees?|participants?|members?|associates?|staff)\b",
    regex.IGNORECASE,
)
_AMONG_REFUSED = guarded(
    r"^(?!.*\b(?:except|unless|other than|only|apart from)\b).*\bin-?\s?service (?:withdrawals?|distributions?|payments?)\b(?! (?:for|on account|due|because|in case|upon|on|of) )",
    regex.IGNORECASE,
)
_REFUSED_BESIDE = guarded(
    r"\b(?:loans?|hardship (?:withdrawals?|distributions?)|borrowing)\b\s*(?:,|\band\b|\bor\b|\bnor\b)|(?:,|\band|\bor|\bnor|\bno|\bneither)\s+(?:(?:no|any|participant)\s+)*(?:loans?|hardship (?:withdrawals?|distributions?)|borrowing)\b",
    regex.IGNORECASE,
)
_OF_ONE_KIND = {
    "loan",
    "hardship",
    "hardship_only_denied",
    "hardship_unstated",
    "non_hardship",
    "free",
    "gated",
    "turned",
}


def _refused_with_others(reading: Framing) -> bool:
    """ "The Plan has no loans, no hardship withdrawals and no in-service withdrawals": each is refused by itself."""
    denied = reading.polarity == "deny" or any(p.text.lower() == "no" for p in reading.clause.polarity)
    return denied and bool(_AMONG_REFUSED.match(reading.whole) and _REFUSED_BESIDE.search(reading.text))


_STAYING = {"remain", "stay", "keep", "hold", "retain", "wait", "lock", "left"}


def _stays(reading: Framing) -> bool:
    """Whether the only payment in the clause is one that is put off: money that stays, is held or locked in."""
    paying = [a for a in reading.clause.acts if a.label_ == "pay"]
    return bool(paying) and all(a[0].norm_ in _STAYING for a in paying)


_LOCKED = guarded(r"\b(?:lock|tied up|(?:stay|remain|kept)\w* (?:closed|shut|sealed))", regex.IGNORECASE)


def _turned_around(frame: Frame) -> Frame:
    """What stays is not paid, and what need not stay is; what stays for a time is paid once the time is over."""
    by_itself = frame.polarity == "deny" and _LOCKED.search(frame.text)
    if frame.polarity == "deny" and not by_itself:
        return replace(frame, polarity="permit")
    if GATES & frame.attributes.keys() or "hardship" in frame.flags:
        return replace(frame, polarity="permit", flags=frame.flags | {"gated", "turned"})
    return replace(frame, polarity="deny")


def consequences(reading: Framing) -> list[Frame]:
    """What a sentence adds to the withdrawal that it or the one before speaks of: a price, or a refusal of rollover."""
    if not {"withdraw", "convert", "pay"} & (reading.acts | set(reading.focus.acts) | set(reading.topic.acts)):
        return []
    found = []
    if (
        {"withdraw"} & (reading.acts | set(reading.focus.acts))
        and prices.penalties(reading.whole, reading.clause.sentence)
        and not _of_soldiers(reading)
        and not (_IN_A_HARDSHIP.search(reading.whole) and not _BUT_HARDSHIP.search(reading.whole))
    ):
        found.append(reading.frame("penalty", _money_of_price(reading)))
    if _only_gates(reading):
        gate = reading.frame("gate", theme_of(reading.focus.mentions))
        asked = not conditions.gates(reading.whole).keys() & GATES or GATES & gate.attributes.keys()
        found += [gate] if asked else []  # "you do not have to be 59½" asks for nothing
    relative = reading.clause.kind is ClauseKind.RELATIVE and not reading.own_mentions
    said = f"{_said_before(reading)}{reading.whole}" if relative else reading.whole
    beside = "" if reading.own_mentions else f"{reading.topic.text} {reading.clause.sentence}"
    inside = TO_ROTH_INSIDE.search(said) is not None and not TO_AN_IRA.search(said)
    inside = inside or ("convert" in reading.acts and IN_THIS_WAY.search(said) is not None)
    if not inside and "refunds" not in reading.flags and refuses_rollover(said, beside):
        found.append(reading.frame("refusal", theme_of(reading.mentions or reading.focus.mentions)))
    return found


_IN_A_HARDSHIP = guarded(  # the price of another kind of withdrawal
    r"\b(?:after|following|(?:take|takes|receive|receives|make|makes|request|requests)(?: out)?|upon) (?:an? |any |the |such a )?(?:[\w-]+ )?hardship (?:withdrawal|distribution|payment)s?\b",
    regex.IGNORECASE,
)
_OF_SOLDIERS = guarded(  # their withdrawals stop contributions by law, and nobody else's (IRC 414(u)(12)(B)(ii))
    r"\b(?:active duty|military|uniformed services|reservists?)\b", regex.IGNORECASE
)


def _of_soldiers(reading: Framing) -> bool:
    """ "If you are on active duty you may take your own contributions out. You may not contribute for six months afterward." """
    own = "withdraw" in reading.acts
    before = [frame.text for frame in reading.focus.said] if not own else []
    said = [str(reading.clause.sentence)]
    return any(map(_OF_SOLDIERS.search, said)) or (bool(before) and all(map(_OF_SOLDIERS.search, before)))


def _said_before(reading: Framing) -> str:
    """The words right before a relative clause, which say of what it speaks."""
    start = reading.clause.tokens[0]
    return str(reading.clause.doc[max(0, start - 8) : start].text) + " "


_NOT_OF_OTHERS = r"(?![^.;]*\b(?:iras?|qaca|company|employer|match\w*|rolled|rollovers?|convert\w*|conversions?|roth|(?:pre|before)-?\s?tax|loans?)\b)"
_EACH_WAITS = guarded(  # "but each contribution has to sit in your account for two years first"
    rf"{_NOT_OF_OTHERS}^\W*(?:(?:and|but|though|however),? )?(?:(?:each|every|any|the|your|a) (?:[\w-]+ ){{0,2}}?(?:contribution|deposit|dollar|amount|money)s?|(?:it|they|the money))\b[^.;,]{{0,12}}\b(?:must|needs? to|ha(?:s|ve) to) (?:first )?(?:sit|stay|be|remain|have been|rest|wait|season|age)\b"
    # "Amounts credited more recently must stay until they reach the 24-month mark", "Newer money must wait 24 months"
    rf"|{_NOT_OF_OTHERS}^\W*(?:(?:and|but|though|however),? )?(?:(?:newer|later|more recent|recent|new|younger) )?(?:contributions?|deposits?|dollars|amounts?|money|sums)\b(?! (?:withdrawn|taken|converted|paid out|rolled))[^.;,]{{0,60}}? (?:must|needs? to|ha(?:s|ve) to) (?:first )?(?:sit|stay|remain|rest|wait|season|age)\b"
    # "Deposits less than 24 months old stay where they are"
    r"|^\W*(?:(?:and|but|though|however),? )?(?:contributions?|deposits?|dollars|amounts?|money|sums|what (?:was|has been|is|you) (?:\w+ )?)\b[^.;,]{0,30}\b(?:within|in|during|less than|fewer than|under) [^.;,]{2,30}? (?:months?|years?)(?: old)?,? (?:stays?|remains?)(?: put| where (?:it is|they are)| in the (?:plan|trust|fund|account))\b",
    regex.IGNORECASE,
)


_NEW_ELECTION = guarded(  # "When the six months have passed, the Participant must make a new election": to contribute
    r"\bnew (?:election|authorization|enrol+ment)\b|\b(?:contribut\w+|savings?|deductions?) (?:may |can |will |must )?(?:be )?(?:resum|start|begin)\w*(?: again)?\b|\bcontribute again\b"
    r"|\b(?:if|when|once|after) (?:you|they|he or she|an? \w+|the \w+) (?:stop|suspend|discontinue|cease|quit)s? (?:contributing|saving|making|(?:your|their|his or her) (?:[\w-]+ )?(?:contributions|deductions|savings))\b",
    regex.IGNORECASE,
)


def _only_gates(reading: Framing) -> bool:
    """ "You must be at least 59½.": a sentence that only adds a gate to what was said before."""
    waits = _EACH_WAITS.match(reading.text) is not None
    return (
        not reading.own_acts & {"convert", "withdraw", "borrow", "roll", *(() if waits else ("contribute", "pay"))}
        and (not reading.own_mentions or waits)
        and bool(conditions.gates(reading.whole))
        and (waits or _ASKS.search(reading.text) is not None)
        and "tax_talk" not in reading.signalled("withdraw")
        and _NEW_ELECTION.search(reading.clause.sentence) is None
    )


def _money_of_price(reading: Framing) -> str:
    """The money whose withdrawal has the price: what is named right after the act, or what was spoken of before."""
    clauses = (reading.clause, *reading.hanging)
    named = tuple(m for c in clauses for m in _taken_in(c))
    if not named and "withdraw" not in reading.own_acts:
        named = reading.focus.mentions or reading.mentions
    if not named and _NAMED_KIND.match(reading.text) and reading.own_mentions:
        named = (
            reading.own_mentions
        )  # "Type 2 withdrawals, from the Company match, ... bring a suspension of six months"
    stopped = tuple(m for m in reading.own_mentions if m[0] == "after_tax")  # beside a chapter on Roth money too
    over_it = () if {kind for kind, _ in reading.topic.mentions} <= {"roth", "rollover"} else reading.topic.mentions
    return theme_of(named or reading.focus.mentions or over_it or stopped or reading.mentions)


_NAMED_KIND = guarded(
    r"^\W*(?:the |an? )?(?:(?:type|class|kind|category|tier) (?:\d+|[A-Z]|I+)\b )?(?:\w+ )?(?:withdrawals?|distributions?|payments?),? (?:from|of|out of)\b",
    regex.IGNORECASE,
)
_COMES_FROM = guarded(  # "if any part of a withdrawal comes from basic after-tax contributions"
    r"^\W*(?:(?:is|are|was|be) )?(?:comes?|made|taken|drawn|paid|consists?)\b[^.;,]{0,20}\b(?:from|of)\b[^.;,]{0,25}$",
    regex.IGNORECASE,
)


def _opens_anew(clause: Clause, act: Span, money: Span) -> bool:
    """ "After such a withdrawal | the company match stops": money that is the subject of what follows."""
    between = clause.doc[act.end : money.start].text.strip().lower()
    return between in ("", "the", "your", "our", ",", ", the", ", your")


def _taken_in(clause: Clause) -> tuple[Mention, ...]:
    """The money that a withdrawal governs ("withdraw any of your matched after-tax savings")."""
    objects = [(act, object_of(clause, act)) for act in takings(clause)]
    governed = [m for act, m in objects if m is not None and not (act._.part == "noun" and _opens_anew(clause, act, m))]
    named = [m for act in takings(clause) for m in clause.money if m.end == act.start and act._.part == "noun"]
    named += [
        m
        for act in takings(clause)
        for m in clause.money
        if act._.part == "noun" and act.end < m.start and _COMES_FROM.search(clause.doc[act.end : m.start].text)
    ]
    return tuple((m.label_, m._.form) for m in [*governed, *named])


_HOLDS = guarded(  # "from this account, which is made up of your contributions from taxed wages"
    r"^\W*which (?:is|are) (?:made up|composed) of\b|^\W*which (?:consists? of|holds?|contains?|comprises?)\b",
    regex.IGNORECASE,
)


def _held_there(clauses: list[Clause], taking: list[Clause]) -> tuple[Mention, ...]:
    """The money of an account from which something is taken, as a clause right behind it tells."""
    after = [c for before, c in pairwise(clauses) if any(before is one for one in taking)]
    holding = [c for c in after if c.kind is ClauseKind.RELATIVE and _HOLDS.match(c.text)]
    return tuple(("after_tax", m._.form) for c in holding for m in c.money if m.label_ == "after_tax")


def priced(clauses: list[Clause], found: list[Frame], focus: Focus, topic: Topic) -> list[Frame]:
    """ "If you withdraw after-tax contributions, your contributions are suspended": a right to withdraw, at a price.

    Where the sentence names no money, the price is on the withdrawal that was spoken of before.
    """
    text = " ".join(c.text for c in clauses)
    taking = [c for c in clauses if takings(c)]
    if not taking and clauses and _DOES_SO.search(clauses[0].sentence):
        told = [
            f
            for f in (*focus.said, *found)
            if f.act == "withdraw" and f.polarity == "permit" and f.money == "after_tax"
        ]
        of_it = theme_of(topic.mentions) == "after_tax" and "withdraw" in topic.acts  # under "After-tax withdrawals"
        price = prices.penalties(text, clauses[0].sentence) if told or of_it else {}
        if price and not told:
            return [Frame("penalty", "after_tax", "assert", frozenset(), price, (), text)]
        return [replace(told[-1], flags=frozenset({"priced"}), attributes=price, text=text)] if price else []
    spared = _BUT_HARDSHIP.search(text) is not None  # a price on every withdrawal but those for hardship
    if not taking or any(_of_plans_in_general(c) or (c.has("hardship") and not spared) for c in clauses):
        return []
    price = prices.penalties(text, clauses[0].sentence)
    if not price:
        return []
    named = tuple(m for c in taking for m in _part_taken(c) or _taken_in(c) or _taken_before(c))
    named = named or _held_there(clauses, taking)
    if theme_of(named) == "after_tax":
        stated = any(f.act == "withdraw" and f.money == "after_tax" and f.polarity in ("permit", "deny") for f in found)
        losing = any({"suspension_months", "match_forfeiture"} & f.attributes.keys() for f in found)
        if stated and not losing and not any(f.polarity == "deny" for f in found):
            return [Frame("penalty", "after_tax", "assert", frozenset(), price, named, text)]
        return [] if stated else [Frame("withdraw", "after_tax", "permit", frozenset({"priced"}), price, named, text)]
    before = focus.mentions or topic.mentions
    if not (named or before) and str(price.get("suspended", "")).startswith("after-tax") and _OF_HERE.search(text):
        return [Frame("penalty", "after_tax", "assert", frozenset(), price, (), text)]
    if named or theme_of(before) != "after_tax":
        return []
    if any(_points_back(c) for c in taking) and not any(f.act == "withdraw" and f.polarity == "permit" for f in found):
        return [Frame("withdraw", "after_tax", "permit", frozenset({"priced"}), price, before, text)]
    if any(f.act == "penalty" for f in found):
        return []
    return [Frame("penalty", "after_tax", "assert", frozenset(), price, before, text)]


def _part_taken(clause: Clause) -> tuple[Mention, ...]:
    """ "Who withdraws any portion of the After-Tax Account": what the portion is of."""
    if {kind for kind, _ in _taken_in(clause)} != {"all"}:
        return ()
    return tuple(m for m in _taken_before(clause) if m[0] != "all")


_OF_HERE = guarded(  # "who makes a withdrawal under this Section shall not make After-Tax Contributions"
    r"\bwithdrawals?\b[^.;,]{0,20}\b(?:under|pursuant to|in accordance with) (?:this|the (?:foregoing|preceding)|section|paragraph)\b",
    regex.IGNORECASE,
)
_IF_ANY_PART = guarded(r"^\W*if any (?:part|portion|amount|of)\b", regex.IGNORECASE)


def _of_plans_in_general(clause: Clause) -> bool:
    """Whether a clause is hedged; "if any part of a withdrawal ..." is a condition, and no "contributions, if any"."""
    return clause.has("generic") and _IF_ANY_PART.match(clause.text) is None


_DOES_SO = guarded(
    r"\b(?:do|does|did|doing|done) (?:so|this|that|it)\b"
    r"|\b(?:if|when|whenever|once|should) (?:you|he|she|they|he or she|a (?:participant|member)|the (?:participant|member)|any (?:participant|member)) (?:do|does|did)\b(?=\W*(?:,|$))"
    r"|^\W*(?:unless [^,;.]{3,40}, )?after (?:the|that|each|such an?) (?:payment|withdrawal)\b"
    r"|^\W*(?:but )?(?:think (?:first|twice|before you)|be (?:warned|aware)|beware|note|remember)\b"
    r"|\b(?:for|during|in) (?:the )?(?:next|following|ensuing) (?:\w+ )?(?:months?|quarters?|years?)\b|\bmonths (?:that|which) follow\b|\bmonths (?:after that|afterwards?|thereafter|from then)\b"
    r"|^\W*(?:in (?:that|this|such) (?:case|event)|the (?:price|cost|catch|consequence|penalty)|in return|as a result|thereafter|afterwards?|then)\b",
    regex.IGNORECASE,
)


_BUT_HARDSHIP = guarded(
    r"\b(?:other than|otherwise than|except(?:ing)?(?: for| in| on)?|unless|apart from|not(?= (?:by|on|for|because)))\b[^.;,]{0,40}\b(?:hardship|emergency)|\bnon-?hardship\b",
    regex.IGNORECASE,
)


_SOME_LIKE = guarded(  # "Some savers prefer after-tax money because it can be withdrawn more easily": of plans in general
    r"^\W*(?:(?:and|but|while) )?(?:some|many|most|others|a few)(?: \w+){0,2}? (?:prefer|like|favor|think|feel|believe|want|value)\b",
    regex.IGNORECASE,
)


def given_as_reason(reading: Framing) -> list[Frame]:
    """ "Because your after-tax account is open to withdrawal at all times, ...": a reason is stated as a fact."""
    opener = reading.clause.doc[reading.clause.tokens[0]].lower_
    if _SOME_LIKE.match(reading.clause.sentence):
        return []
    if opener not in ("because", "since") or theme_of(reading.own_mentions or reading.mentions) != "after_tax":
        return []
    return withdrawal_frames(reading)


def _points_back(clause: Clause) -> bool:
    """Whether what is taken was named before ("any of these deposits", "them")."""
    return any(
        {"it", "them", "these", "those", "such", "this", "that"} & {t.norm_ for t in clause.doc[a.end : a.end + 5]}
        or _THE_ACCOUNT.match(clause.doc[a.end : a.end + 4].text)
        for a in takings(clause)
    )


_THE_ACCOUNT = guarded(
    r"^\W*(?:from |out of )?the (?:account|source|balance|money)\b(?! (?:of|in|for)\b)", regex.IGNORECASE
)


def _taken_before(clause: Clause) -> tuple[Mention, ...]:
    """The money of a clause whose verb stands last ("if after-tax savings are withdrawn")."""
    return tuple((m.label_, m._.form) for m in clause.money) if clause.kind in _HANGING else ()


_HANGING = (ClauseKind.CONDITION, ClauseKind.RESTRICTIVE, ClauseKind.RELATIVE)
