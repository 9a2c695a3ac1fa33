"""Money in: what a clause says of contributions from pay, after-tax and Roth, and of lists of them."""

from __future__ import annotations

import regex
from spacy.tokens import Span

from analyzer.detection.rights.told_with import SPILLS_ON, spilled, told_besides
from analyzer.detection.sentence import conditions
from analyzer.detection.sentence.acts import OTHER_ACTS, contribution_leads
from analyzer.detection.sentence.clauses import ClauseKind
from analyzer.detection.sentence.closed_lists import adds_no_other, names_deferrals, spared
from analyzer.detection.sentence.frames import MONEY_IN, Frame
from analyzer.detection.sentence.framing import WEAK, Framing
from analyzer.detection.sentence.mentions import (
    mentions_of,
    one_is_the_other,
    side_by_side,
    speaks_of_contributions,
    theme_of,
)
from analyzer.detection.sentence.movement import TAKES_IN, comes_from_another_plan
from analyzer.detection.sentence.polarity import PRO_FORM, is_verbless
from analyzer.detection.sentence.standing import ends_on_modal
from analyzer.detection.sentence.turns import BEGINS_WITH_OURS, CONSIST, OFFERED_TO
from analyzer.detection.sentence.turns import answers as says_yes_or_no
from analyzer.shapes import guarded

_ADDS = guarded(
    r"\b(?:company|employer|bank|firm|we|hospital|(?!(?:Members?|Participants?|Employees?|You|They)\b)[A-Z]\w+)\s+(?:also\s+|will\s+)?(?:adds?|contributes?|puts? in|kicks? in|pays? in)\s+(?:an?\s+)?(?:additional\s+)?(?:\w+\s+cents?|one dollar|\$[\d.]+|\d+%|half|the same)\b|\b(?:receives?|gets?|earns?|attracts?) (?:the|a|the same|an equal) (?:company |employer )?match\b"
)
_NO_PRICE = guarded(r"\b(?:no|without(?: any| a)?) (?:\w+ ){0,2}?(?:suspensions?|penalt(?:y|ies)|fees?|charges?|forfeitures?|interest|loss)\b", regex.IGNORECASE)  # fmt: skip
_AMONG = guarded(  # "You may choose either one, or both": of the kinds just named
    r"\b(?:choose|make|elect|use|select) (?:either|both|one or (?:both|more)|any (?:one )?(?:or all )?of (?:them|these|the (?:two|three)))\b(?![^.;]*\b(?:fund|invest|form of|account|method)\w*)",
    regex.IGNORECASE,
)
_NO_OTHERS = guarded(
    r"\W*(?:and |but )?(?:there (?:is|are) |(?:we|it|they|the (?:\w+ )?plan) (?:takes?|accepts?|allows?|has|have|permits?|offers?) )?(?:no (?:other|further|third|fourth)\b|none other|nothing (?:else|more))"
    r"|\W*(?:and |but )?(?:we|it|they|the (?:\w+ )?plan) (?:do|does|will)(?: not|n['’]t) (?:take|accept|allow|permit|offer) any other\b",
    regex.IGNORECASE,
)
_OLD = 55
_TOLD_OF_THEN = guarded(
    r"^\W*(?:it|they|this|that) (?:was|were|did|had|would)(?: not|n['’]t)\W*$"
    r"|^\W*(?:this|that|the) (?:option|choice|feature|account) (?:was|is)\W*$",  # "That option was, and is, the Roth 401(k)"
    regex.IGNORECASE,
)
_IN_ORDER = guarded(r"\bin (?:this|the following|that) order\b", regex.IGNORECASE)
_PARTS_OF_ACCOUNT = guarded(  # "Your account may have up to six parts: pre-tax, Roth, after-tax, match": how it is recorded
    r"^\W*(?:your|the|an?|each|every|it) (?:account |member's account |participant's account )?(?:may |can |will )?(?:have|has|hold|holds|consists? of|is divided into|is split into|is made up of|contains?)\b[^.;:]{0,30}\bparts\s*:",
    regex.IGNORECASE,
)
_ONLY_ROLLED_IN = guarded(  # "We can't take after-tax money from your paycheck, only from another plan."
    r"\b(?:paychecks?|pay|payroll|wages|salary|directly)\b[^.;]{0,20},? (?:but )?only (?:from|by|as|through|if|when)\b[^.;]{0,40}\b(?:another|rollovers?|rolled|other plans?)\b",
    regex.IGNORECASE,
)
_CHOOSES_AMOUNT = guarded(r"\W*(?:you|participants|members) (?:may |can )?(?:choose|pick|select|name) (?:the|an|what) amount\b", regex.IGNORECASE)  # fmt: skip
_PICKS = guarded(r"\W*(?:then )?(?:choose|select|pick|click|enter)\b", regex.IGNORECASE)
_NO_CONTRIBUTIONS = guarded(  # "no other contributions on an after-tax basis"
    r"\bno (?:other |such )?(?:\w+ )?(?:contributions?|deposits?|savings|money) (?:on|from|out of|by)\b",
    regex.IGNORECASE,
)
_NOR = guarded(r"\W*nor (?:can|may|will|shall|are|is|does|do)\b", regex.IGNORECASE)
_IS_SO = guarded(  # "It is not in force for Employees of Orrin Retail"
    r"^\W*(?:but |and |however,? )?(?:it|they|this|these|that|the (?:option|feature|program|right|privilege))(?: (?:option|feature|program|right|privilege))? (?:is|are|was|were)(?: not|n['’]t)? (?:now |yet |currently )?(?:in force|in effect|available|offered|open|allowed|permitted|extended)\b(?= (?:for|to|in|at|with)\b)",
    regex.IGNORECASE,
)
_CHOICE = guarded(
    r"\b(?:contributions?|savings?|deposits?|deferrals?|elections?|deductions?)\b[^.;]{0,50}\b(?:may|can|will|are to) (?:be|go|come)\b",
    regex.IGNORECASE,
)
_HOLDS = guarded(
    r"^\W*(?:no|neither|nor)\b[^.;]{0,60}\b(?:accounts?|sources?|sub-?accounts?)\b[^.;]{0,25}\b(?:is|are) (?:\w+ )?(?:kept|held|maintained|established|provided|set up|opened)\b|\bthere(?:['’]s| is| are) no\b|\bthere (?:has|have) never been\b|\b(?:plan|we|ours|it|company|employer|trust|document)\b[^.;]{0,40}\b(?:ha(?:s|ve)|holds?|maintains?|contains?|accepts?|offers?|keeps?|includes?|takes?|provides?)\b",
    regex.IGNORECASE,
)


def _of_something_else(reading: Framing, *, explicit: bool, own: bool) -> set[str]:
    """ "Neither is conditioned on age": of whatever may be done; "in this order: pre-tax, Roth": of what is taken out."""
    if _comes_in_order(reading):
        return {"unsaid", "with_withdraw"}
    if _CHOOSES_AMOUNT.match(reading.text) and "withdraw" in {*reading.focus.acts, *reading.topic.acts}:
        return {"unsaid", "absorbed", "with_withdraw"}  # "You choose the amount, we pay it from your after-tax account"
    if "contribute" not in reading.own_acts and _PARTS_OF_ACCOUNT.match(reading.clause.sentence):
        return {"unsaid", "aside"}
    unasked = not own and reading.free and not reading.own_acts and "contribute" not in reading.focus.acts
    return {"unsaid"} if unasked or (explicit and _picks_a_source(reading)) else set()


def _of_others_than_these(reading: Framing, *, own: bool) -> bool:
    """ "No other designation is available": of others than those named."""
    return not own and reading.polarity == "deny" and _NO_OTHERS.match(reading.text) is not None


_ROUTES = frozenset({"convert", "withdraw", "match", "borrow"})


def _goes_on_with_another_matter(reading: Framing) -> bool:
    """ "Many companies match after-tax contributions. Ours does not.": of the match, and of no contributions."""
    if reading.own_mentions or reading.own_acts or not reading.inherited or _SEVERAL.search(reading.text):
        return False
    acts, ours = set(reading.focus.acts), BEGINS_WITH_OURS.match(reading.text) is not None
    if "contribute" in acts or not (ours or PRO_FORM.search(reading.text)):
        return False
    return bool(acts & _ROUTES) or (ours and not acts and reading.focus.polarity == "none")


def _is_ours(reading: Framing) -> bool:
    """ "Plenty of plans have an after-tax account. This one does not.": of an account into which one contributes."""
    ours = BEGINS_WITH_OURS.match(reading.text) is not None and not reading.focus.acts
    return ours and reading.focus.polarity != "none" and "generic" in reading.focus.flags


def contribution_frames(reading: Framing) -> list[Frame]:
    if reading.free and _NO_PRICE.search(reading.text) and "contribute" not in reading.own_acts:
        return []  # "unmatched contributions carry no suspension"
    if _TOLD_OF_THEN.match(reading.text):
        return []  # "It was not, and contributions continue"
    found = []
    explicit = "contribute" in reading.acts
    others = _other_acts(reading)
    any_way = "match" in reading.acts and guarded(
        r"\bwhether\b|\bno matter\b|\bregardless\b|\bany combination\b", regex.IGNORECASE
    ).search(reading.whole)
    if reading.acts == {"match"} or any_way or _ADDS.search(reading.text):
        return _matched(reading)
    spills = bool(reading.signals["spill"].found(reading.whole))
    spills = spills or SPILLS_ON.search(reading.clause.sentence) is not None
    spills = spills or "closed" in reading.signalled("contribute")
    kinds = {
        m
        for m in (reading.own_mentions if _converts_alone(reading) else reading.mentions)
        if (spills and m[1] == "accounts")
        or m[1] in ("contributions", "bare", "basis")
        or (
            m[1] == "accounts"
            and (
                explicit
                or CONSIST.match(reading.text)
                or reading.clause.has("frozen")
                or (reading.clause.has("only") and one_is_the_other(reading.clause))
                or (reading.polarity == "deny" and (_HOLDS.search(reading.text) or _is_ours(reading)))
            )
        )
    }
    answers = _answers(reading) or bool(reading.polarity == "permit" and _AMONG.search(reading.text))
    for kind in ("after_tax", "roth"):
        if any(m[0] == kind for m in kinds):
            own = any(m[0] == kind for m in reading.own_mentions)
            of_more = not own and (_REQUESTED.match(reading.text) or _GOES_ON_APPLYING.search(reading.text))
            of_more = of_more or (own and not explicit and _is_done_to_them(reading))
            if of_more or _of_others_than_these(reading, own=own) or _goes_on_with_another_matter(reading):
                found.append(reading.frame("contribute", kind, {"unsaid"}))
                continue
            if explicit and not own and not answers and reading.polarity == "deny" and not _told_at_once(reading):
                found.append(reading.frame("contribute", kind, {"unsaid"}))
                continue
            if (
                explicit
                and not own
                and not answers
                and not others
                and not reading.makes_them
                and not contribution_leads(reading.clause)
                and "label" not in reading.focus.flags
                and not (reading.inherited and reading.polarity == "deny")
                and not _is_not_adopted(reading)
            ):
                found.append(reading.frame("contribute", kind, {"unsaid"}))
                continue
            if (elsewhere := _of_something_else(reading, explicit=explicit, own=own)) and not _is_not_adopted(reading):
                found.append(reading.frame("contribute", kind, elsewhere))
                continue
            if reading.inherited and len(reading.clause.tokens) <= 2 and not answers:
                continue
            if own and "contribute" not in reading.own_acts and (elsewhere := _lists_for_another_act(reading)):
                extra = {"unsaid", "absorbed", *(f"with_{a}" for a in elsewhere)}
                found.append(reading.frame("contribute", kind, extra))
                continue
            at_once = reading.polarity == "deny" and _SUCH_NOT_MADE.match(reading.text)
            if not explicit and not others and not at_once and not _speaks_of_permission(reading, kind):
                found.append(reading.frame("contribute", kind, {"unsaid"}))
                continue
            extra = {"explicit"} if explicit and not others else set()
            if others and not (explicit and reading.polarity != "none" and not (others - {"absorb", "roll"})):
                extra |= {"absorbed", *(f"with_{a}" for a in others)}
            pro_form = reading.inherited and bool(PRO_FORM.search(reading.text)) and not _of_another_question(reading)
            if (explicit and others and contribution_leads(reading.clause)) or side_by_side(reading.clause) or pro_form:
                extra = {"explicit"}
            if "roll_in" in others and _was_put_in_there(reading.whole):
                extra = {
                    "absorbed",
                    "with_roll_in",
                }  # "rollovers may include amounts you contributed to your last plan"
            if "roll_in" in others and reading.polarity == "deny" and _is_sent_in(reading.whole):
                extra = {"absorbed", "with_roll_in"}  # "we do not accept after-tax contributions made to another plan"
            found.append(reading.frame("contribute", kind, extra))
    found = [spilled(reading, frame) for frame in told_besides(reading, found)]
    return found + _of_sources(reading)


def _of_sources(reading: Framing) -> list[Frame]:
    """What a clause says of contributions that it does not call after-tax, or of all but those that it spares."""
    named_here = any(m[0] == "after_tax" for m in reading.own_mentions)
    spares_some = not named_here and names_deferrals({kind for kind, _ in spared(reading)})
    adds_none = not reading.own_mentions and adds_no_other(reading)
    if any(m[0] == "after_tax" for m in reading.mentions) and not (adds_none or spares_some):
        return []
    theme = theme_of(tuple(m for m in reading.mentions if m[0] != "after_tax"))
    named = {"contribution_noun"} if speaks_of_contributions(reading.clause) else set()
    return [reading.frame("sources", theme, named)]


def _converts_alone(reading: Framing) -> bool:
    """ "The In-Plan Roth Switch is no longer part of the Plan": of conversion, and of no money that was spoken of before."""
    return "convert" in reading.own_acts and "label" not in reading.focus.flags


_PAYROLL = guarded(r"\b(?:paychecks?|payroll|from (?:your|his|her|their) (?:pay|wages|salary))\b", regex.IGNORECASE)


def _is_sent_in(text: str) -> bool:
    """Whether what is refused is money of another plan; not in "we can't take it from your paycheck, only from another plan"."""
    return comes_from_another_plan(text) and _PAYROLL.search(text) is None


_PUT_IN_THERE = guarded(
    r"\b(?:you|he|she|they|he or she|the (?:participant|member|employee)|an? (?:participant|member|employee))(?: (?:have|has|had|once|previously|already))* (?:contributed|made|saved|paid|put|deposited)\b[^.;]{0,60}\b(?:to|into|in|under|at|with) (?:your|a|an|another|the|his|her|their|his or her) (?:(?:last|former|prior|previous|old|other|earlier)\b|employer other than)"
    r"|\b(?:you|he|she|they|he or she|participants?|members?|employees?)(?: (?:have|has|had|once|previously|already))* (?:contributed|made|saved|paid|put|deposited)\b[^.;]{0,40}\b(?:to|into|in|under|at|with) another\b",
    regex.IGNORECASE,
)


def _was_put_in_there(text: str) -> bool:
    """Whether the only contributing told of is that to a plan of another employer, and is over."""
    return _PUT_IN_THERE.search(text) is not None and _PAYROLL.search(text) is None


_SEVERAL = guarded(r"\b(?:neither|both|either|none|any of|these|those|them|two|three)\b", regex.IGNORECASE)


_BRINGS_IN = guarded(
    r"\b(?:roll|bring|transfer|move|send|take)\b[^?]*\b(?:here|(?:in|into|to|over to) (?:the|this|our|your) (?:[\w()-]+ )?(?:plan|401\(k\))|from (?:my|another|an?|the) (?:[\w’'-]+ ){0,3}(?:plan|employer|401\(k\)))",
    regex.IGNORECASE,
)


def _of_another_question(reading: Framing) -> bool:
    """ "May I turn it into Roth? That is not something our plan allows.": of what was asked, and of no contributions."""
    asked = set(reading.topic.acts)
    routes = {"convert", "withdraw"} & asked
    if not reading.topic.text.rstrip().endswith("?") or not routes or "contribute" in asked:
        return False
    # "Can I bring them here and turn them into Roth? Yes to both.": both of what was asked
    return _SEVERAL.search(reading.text) is None or len(routes) > 1 or _BRINGS_IN.search(reading.topic.text) is not None


_SHARE_OF_PAY = guarded(
    r"\b(?:up to|as much as|from|between) \d[^.;]{0,20}(?:%|percent) of (?:[\w-]+ ){0,2}(?:pay|salary|wages|compensation|earnings)\b",
    regex.IGNORECASE,
)


def _other_acts(reading: Framing) -> set[str]:
    """What else the clause does with the money, so that it may say nothing of contributing it."""
    others = set(reading.acts & OTHER_ACTS)
    if reading.goes_on or _rolls_last(reading) or CONSIST.match(reading.text):
        others -= {"roll", "roll_in", "roll_out"}
    if reading.polarity == "deny" and _ONLY_ROLLED_IN.search(reading.text):
        others -= {"roll", "roll_in"}
    if others == {"absorb"} and reading.polarity == "deny" and _HOLDS.search(reading.text):
        others = set()
    if reading.polarity == "deny" and _PAYROLL.search(reading.text) and "taken" in reading.signalled("contribute"):
        others -= {"absorb"}  # "nothing of that kind can be taken from your paycheck"
    if "label" in reading.focus.flags and reading.polarity != "deny" and _SHARE_OF_PAY.search(reading.text):
        others -= {"absorb"}  # "After-tax: you pay the tax now, up to 8% of pay"
    if reading.polarity == "deny" and "closed" in reading.signalled("contribute"):
        others -= {"absorb"}  # "no deposits are credited to that account"
    return others - _refused_beside(reading) if reading.polarity == "deny" else others


_NO_MORE_OF = guarded(r"(?:,|\band|\bor)\s+(?:no|nor)(?:\s+[\w-]+){0,2}$", regex.IGNORECASE)


def _refused_beside(reading: Framing) -> set[str]:
    """ "No after-tax contributions from pay and no rollovers": acts that are only further things refused."""
    beside, governing = set[str](), set[str]()
    for act in reading.clause.acts:
        refused = any(p.label_ in ("not", "deny") and p.end < act.start - 1 for p in reading.clause.polarity)
        apart = refused and act._.part == "noun" and _NO_MORE_OF.search(reading.clause.doc[: act.start].text)
        (beside if apart else governing).add(act.label_)
    return {act for kind in beside - governing for act in (kind, *({"roll_in"} if kind == "roll" else ()))}


_ELSEWHERE = frozenset({"roll", "roll_in", "match", "borrow"})


_ONLY_OR_NOT = guarded(r"^\W*(?:not|no|only)\b|\bonly\W*$", regex.IGNORECASE)  # "Pre-tax and Roth only. Not after-tax."


def _lists_for_another_act(reading: Framing) -> set[str]:
    """ "Rollovers into the Plan: yes, pre-tax and Roth. No after-tax.": words without a verb, of what was spoken of before."""
    before = set(reading.focus.acts) or set(reading.topic.acts)
    named = {form for kind, form in reading.own_mentions if kind in ("after_tax", "roth")}
    if "contribute" in before or "contributions" in named or not is_verbless(reading.clause):
        return set()
    of_routes = named == {"accounts"} or (named == {"bare"} and _ONLY_OR_NOT.search(reading.text) is not None)
    return before & (_ELSEWHERE | {"withdraw", "convert"} if of_routes else _ELSEWHERE)


def _rolls_last(reading: Framing) -> bool:
    """ "Your own contributions (pre-tax or Roth), rollovers from another plan, and ...": a list that names them besides."""
    rolls = [a for a in reading.clause.acts if a.label_ == "roll" and a._.part == "noun"]
    money = [m for m in reading.clause.money if m.label_ in ("pre_tax", "roth")]
    if not (reading.clause.listed and rolls and money) or len(rolls) < len(
        [a for a in reading.clause.acts if a.label_ == "roll"]
    ):
        return False
    first = rolls[0].start
    return all(m.end < first for m in money) and bool(
        {",", "and", "or"} & {t.text for t in reading.clause.doc[first - 2 : first]}
    )


def _picks_a_source(reading: Framing) -> bool:
    """ "Convert at the website: choose After-Tax, then Roth": a choice on the way of money out, not into the plan."""
    out = {"convert", "withdraw"} & {*reading.focus.acts, *reading.topic.acts}
    named = {form for _, form in reading.own_mentions}
    return bool(out) and named == {"bare"} and _PICKS.match(reading.text) is not None


def _comes_in_order(reading: Framing) -> bool:
    """ "Withdrawals are taken in this order: after-tax, rollover, match": sources of what goes out."""
    return "contribute" not in reading.own_acts and _IN_ORDER.search(reading.clause.sentence) is not None


def _answers(reading: Framing) -> bool:
    """ "No.", "Not at this time.", "Ours has neither feature.": the whole of what was asked or said of plans in general."""
    whole = not {"match", "employer", "rollover"} & {kind for kind, _ in reading.mentions}
    short = len(reading.clause.tokens) <= (16 if says_yes_or_no(reading.clause) else 7)
    short = short or bool(PRO_FORM.search(reading.text)) or ends_on_modal(reading.clause)
    return reading.inherited and whole and short


def _matched(reading: Framing) -> list[Frame]:
    """A match formula, of the money it names or of "pay that you contribute as ..."."""
    inner = [
        mention
        for c in reading.hanging
        if c.kind is ClauseKind.RESTRICTIVE and any(a.label_ == "contribute" for a in c.acts)
        for mention in mentions_of(c, c.text)[1]
    ]
    named = (*reading.mentions, *inner)
    themes = [theme_of(named)] if named else []
    if any(kind == "roth" for kind, _ in named):
        themes.append("roth")
    return [reading.frame("match_formula", theme) for theme in themes]


def _told_at_once(reading: Framing) -> bool:
    """Whether a denial that names no money is of contributing all the same: "you may not make them", "nothing is taken"."""
    return (
        _is_not_adopted(reading)
        or reading.makes_them
        or "taken" in reading.signalled("contribute")
        or _denies_at_once(reading)
    )


def _is_not_adopted(reading: Framing) -> bool:
    """Whether what a question asks of contributing alone is said not to be offered at all."""
    asked = {*reading.focus.acts, *reading.topic.acts}
    plain = asked == {"contribute"} and _ASKS_NO_MORE.search(reading.topic.text) is not None
    return plain and _NOT_ADOPTED.match(reading.text) is not None


def _denies_at_once(reading: Framing) -> bool:
    """Whether the denial is of the contributing itself: "they may not be made", not "cannot be changed after ... made"."""
    puts = [a.start for a in reading.clause.acts if a.label_ == "contribute"]
    return (
        any(p.label_ in ("not", "deny") and any(0 <= at - p.end <= 3 for at in puts) for p in reading.clause.polarity)
        or "label" in reading.focus.flags
        or _SUCH_NOT_MADE.match(reading.text) is not None
    )


_NOT_ADOPTED = guarded(  # "Can I make after-tax contributions? The plan does not offer them", as it is put plainly
    r"^\W*(?:this plan has(?: not|n['’]t) adopted that feature|(?:we|the company|the plan|our plan|this plan) (?:do|does)(?: not|n['’]t) (?:offer|have|allow|permit|provide for) (?:that|this|it|them|those|such contributions))\W*$",
    regex.IGNORECASE,
)
_ASKS_NO_MORE = guarded(  # and nothing like "... from my bonus", "... in a lump sum"
    r"\b(?:contributions?|savings|deposits|deferrals|after-?\s?tax)(?: (?:here|now|yet|at all|too|as well|(?:to|in|under|into) (?:the|this|our|my|your) [\w()]+(?: [\w()]+)?))?\W*$",
    regex.IGNORECASE,
)
_REQUESTED = guarded(  # "a distribution of the account, which may be requested on any business day"
    r"^\W*(?:which|that|these|it|they|one) (?:may|can|must|shall|will) (?:also |then |only )?be (?:requested|applied for|obtained|received|paid|drawn)\b",
    regex.IGNORECASE,
)
_GOES_ON_APPLYING = guarded(  # "until then the section headed "What you can contribute" continues to apply"
    r"\b(?:sections?|pages?|chapters?|paragraphs?|rules?|terms|SPD|booklet|summary plan description)\b[^.;]{0,60}\b(?:continues?|remains?|goes on|stays?)\s(?:to apply|to govern|applicable|in (?:effect|force))\b",
    regex.IGNORECASE,
)
_SUCH_NOT_MADE = guarded(
    r"^\W*(?:such|these|those) (?:[\w-]+ )?(?:contributions?|deposits?|savings|deductions?) (?:may|can|could|shall|will|are)(?: not|not|n[’']t)\b[^.;,]{0,12}\b(?:made|accepted|permitted|allowed|taken|available)\b\W*$"
    r"|^\W*(?:but |and )?(?:ours|we|(?:our|this|the) (?:\w+ )?plan) (?:is|are) not (?:among|one of) (?:them|these|those)\b",
    regex.IGNORECASE,
)


def _old_enough_to_take(reading: Framing) -> bool:
    """ "Available only after you reach age 59½": the age of whoever takes money out, and not of whoever puts it in."""
    return (conditions.age(reading.whole) or 0) >= _OLD


def _only_available(reading: Framing) -> bool:
    """ "After-tax contributions are available before you leave": to be taken, not to be made."""
    permits = {p.text.lower() for p in reading.clause.polarity if p.label_ == "permit"}
    return permits == {"available"}


def _provides(span: Span) -> bool:
    """Whether a word permits something by itself; not in "may leave them to provide a larger annuity"."""
    aim = span.start > 0 and span.doc[span.start - 1].lower_ == "to" and span.root.lower_ == "provide"
    return not aim and span.text.lower() not in WEAK


_DONE_TO_THEM = guarded(  # "After-tax contributions may be audited at any time"
    r"\b(?:contributions?|savings|deposits?|money|dollars)(?: [\w-]+){0,3}? (?:may|can|could|shall|will|must|might) (?:(?:also|only|then|later|always|still|now|thereafter|otherwise) )*be (?:(?:also|only|then|later|\w+ly) )*(?P<verb>\w+(?:ed|en|wn|id|ld|de|ught|ut|et|ft|pt))\b(?!-)",
    regex.IGNORECASE,
)
_OF_MAKING = guarded(
    r"(?:made|elected|begun|(?:re)?started|commenced|resumed|reinstated|stopped|suspended|discontinued|ended|changed|increased|decreased|raised|lowered"
    r"|reduced|adjusted|revised|varied|set|chosen|selected|designated|authorized|permitted|allowed|accepted|offered|contributed|deducted|withheld|taken"
    r"|given|put|saved|added|continued|adopted|available|deposited|paid|remitted|received|accumulated|collected|directed|entered|arranged|requested"
    r"|funded|initiated|established|activated|scheduled|turned|switched|enrolled|opted|tendered|submitted|effected|implemented|instituted|completed|specified|fixed|expressed|opened|introduced|delivered|transmitted|forwarded|sent|mailed|brought"
    r"|limited|capped|deferred|combined|split|divided|treated|voluntary|mandatory|higher|lower|more|less|as|from|up|in|on|at|one|any|no|not|after|before|between)",
    regex.IGNORECASE,
)
_BY_THE_PLAN = guarded(
    r" (?:(?:from time to time|at any time|prospectively),? )?by (?:the |its |our )?(?:[\w-]+ ){0,2}?(?:committee|administrator|company|employer|trustees?|recordkeeper|board|sponsor|court)\b(?! (?:from|by payroll|out of))",
    regex.IGNORECASE,
)


def _is_done_to_them(reading: Framing) -> bool:
    """Whether something is done to contributions that are there, and they are not made: "may be audited", "can be viewed"."""
    told = _DONE_TO_THEM.search(reading.text) if reading.polarity == "permit" and not reading.own_acts else None
    if told is None:
        return False
    return _OF_MAKING.fullmatch(told["verb"]) is None or _BY_THE_PLAN.match(reading.text, told.end()) is not None


def _speaks_of_permission(reading: Framing, kind: str) -> bool:
    """Whether the clause says something of the contribution itself: "may" before any verb at all does not."""
    own = any(m[0] == kind for m in reading.own_mentions)
    if (
        not own
        and {"convert", "withdraw", "roll_in", "match"} & set(reading.topic.acts)
        and "label" not in reading.focus.flags
    ):
        return False
    if "label" in reading.focus.flags or reading.goes_on or (reading.inherited and len(reading.clause.tokens) <= 14):
        return True
    if own and _NOR.match(reading.text):
        return True
    if reading.polarity == "deny" and "taken" in reading.signalled("contribute"):
        return True  # "nothing of that kind can be taken from your paycheck"
    if not own and MONEY_IN in reading.focus.flags and _IS_SO.match(reading.text):
        return not {"convert", "withdraw"} & set(reading.focus.acts)
    offered = OFFERED_TO.search(reading.text) is not None
    if (
        not offered
        and _only_available(reading)
        and ({"hardship", "employed"} & reading.flags or _old_enough_to_take(reading))
    ):
        return False
    if reading.polarity == "deny" and guarded(r"\bfor (?:the )?(?:after|post)-?\s?tax\W*$", regex.IGNORECASE).search(
        reading.text
    ):
        return False
    if not own and len(reading.clause.tokens) > 14:
        return False
    strong = any(p.label_ == "deny" or (p.label_ == "permit" and _provides(p)) for p in reading.clause.polarity)
    no_money = any(
        p.label_ == "not"
        and any(
            p.end <= m.start <= p.end + (6 if _NO_CONTRIBUTIONS.search(reading.text) else 3)
            for m in reading.clause.money
        )
        and (
            p.text.lower() in ("no", "neither", "nor", "without")
            or (own and p.text.lower() == "nothing" and TAKES_IN.search(reading.text))
        )
        for p in reading.clause.polarity
    )
    if reading.polarity == "deny":
        return (
            strong
            or no_money
            or bool(
                own
                and guarded(
                    r"\b(?:do|does|did)(?:\s+not|n't)\s+(?:\w+\s+)?(?:have|hold|maintain|contain|take|keep)\b|\bha(?:s|ve) no\b"
                    r"|\b(?:are|is)(?:\s+not|n't) (?:now |currently |a |an |any )*(?:part|feature|element|component|provision)s? of\b"
                    r"|\bthere (?:has|have) never been\b|\bha(?:s|ve) never (?:had|been|taken|held|included)\b|\bnever had\b|\bat no time (?:has|have|had|did)\b"
                    r"|\b(?:plan|we|company|employer|trust)\b[^.;,]{0,20}\b(?:do|does|did)(?:\s+not|n't)\s+(?:\w+\s+)?(?:include|provide for|feature|contemplate)\b(?![^.;]*\b(?:compensation|match|test|limit|taxable)\b)",
                    regex.IGNORECASE,
                ).search(reading.text)
            )
        )
    return (
        strong
        or no_money
        or reading.free
        or (own and bool(_CHOICE.search(reading.text) or CONSIST.match(reading.text)))
        or bool(
            own
            and (
                _HOLDS.search(reading.text)
                or reading.clause.polarity == []
                or any(p.label_ == "limit" for p in reading.clause.polarity)
            )
        )
    )
