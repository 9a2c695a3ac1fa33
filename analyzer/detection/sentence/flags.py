"""Flags of a frame that follow from its other flags, its money and its gates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import regex

from analyzer.detection.sentence.cases import of_a_case
from analyzer.detection.sentence.clauses import ClauseKind, is_finite
from analyzer.detection.sentence.closed_lists import closed_list
from analyzer.detection.sentence.mentions import one_is_the_other, side_by_side
from analyzer.detection.sentence.polarity import has_pronoun
from analyzer.detection.sentence.turns import NOT_CONVERTED
from analyzer.shapes import guarded

if TYPE_CHECKING:
    from analyzer.detection.sentence.framing import Framing


_STATES = {"explicit", "listed", "limit", "amount", "mechanic", "free", "spill", "equating"}
"""What makes of a mere assertion about money a statement that it is contributed."""


def _is_stated(reading: Framing, flags: set[str]) -> bool:
    """Whether a clause says that a contribution is made, and does not merely name the money in another matter."""
    if reading.polarity == "permit" or _STATES & flags:
        return True
    if {"withdraw", "convert"} & set(reading.topic.acts):
        return False
    if _is_title(reading):
        return False
    named = any(form == "contributions" for kind, form in reading.own_mentions if kind in ("roth", "after_tax"))
    return named or not is_finite(reading.clause)


def _is_title(reading: Framing) -> bool:
    """ "Roth Contributions.": a heading run in before its text, which says nothing yet."""
    if (
        reading.polarity != "none"
        or reading.inherited
        or reading.clause.listed
        or reading.focus.flags
        or reading.topic.text
    ):
        return False
    if not reading.text.endswith("."):
        return False
    named = {i for money in reading.clause.money for i in range(money.start, money.end)}
    words = [i for i in reading.clause.tokens if reading.clause.doc[i].is_alpha]
    return len(reading.clause.money) == 1 and set(words) <= named


_AGAINST = guarded(r"\b(?:decid|vot|advis|resolv)\w* (?:against|not to)\b|\brejected\b", regex.IGNORECASE)
_OF_A_PRICE = guarded(
    r"\b(?:suspensions?|penalt(?:y|ies)|waiting periods?|fees?|charges?|restrictions?|limits?)\b", regex.IGNORECASE
)
_WIDENS = guarded(
    r"\b(?:consider|discuss|stud|review|look|weigh|thought|think|debat|explor|examin)\w*\b[^.;]{0,40}?\b(?:(?:open|extend|widen|expand|broaden)\w*\b[^.;]{0,60}\b(?:to|for)\b(?! (?:offer|allow|permit|include|accept|provide|add))|(?:lower|remov|lift|drop|eas|loosen|relax|waiv|end|abolish|rais|add|chang|increas|reduc)\w*\b[^.;]{0,30}\b(?:age|limits?|rules?|requirements?|restrictions?|minimum|fees?|waiting|cap)\b)",
    regex.IGNORECASE,
)
_NAMES_CONTRIBUTIONS = guarded(
    r"\W*(?:\d[\d.]*\W+)?(?:(?:your|employee|participant|member|payroll|permitted|allowed|available|accepted|types? of|kinds? of|the) )*(?:contributions?|ways to (?:save|contribute))(?: (?:types?|sources?|options?|choices|permitted|allowed|accepted|available|offered))*\W*|\W*401\(k\) plan\W*",
    regex.IGNORECASE,
)


def _lists_contributions(reading: Framing, kinds: set[str]) -> bool:
    """ "Employee contributions: pre-tax, Roth and after-tax.": the kinds that there are."""
    return (
        len(kinds & {"pre_tax", "roth", "after_tax"}) > 1
        and not is_finite(reading.clause)
        and reading.polarity in ("none", "permit")
        and _NAMES_CONTRIBUTIONS.fullmatch(reading.focus.text) is not None
    )


def _narrowed(act: str, flags: set[str], reading: Framing) -> set[str]:
    """What makes a denial one of a case, and a list one of what goes out."""
    if act in ("convert", "withdraw", "contribute") and reading.polarity == "deny" and of_a_case(reading):
        return {"in_case"}
    if act == "convert" and "closed" in flags and _OLD.search(reading.whole):
        return set() if reading.signals["closed"].found(_OLD.sub("", reading.whole)) else {"not:closed"}
    if act == "contribute" and {"listed", "frozen"} <= flags and reading.polarity == "none":
        return {"not:listed"}  # "Legacy Post-Tax Source (code LPT).": the name of what is closed
    out = act == "contribute" and "listed" in flags and "explicit" not in flags and _lists_money_out(reading)
    return {"not:listed", "absorbed"} if out else set()


_OLD = guarded(  # "your Grandfathered After-Tax Account may be converted": the account is closed, and not the conversion
    r"\b(?:grandfathered|frozen) (?=(?:units?|accounts?|balances?|sources?|(?:after|post)-?\s?tax|money|contributions?|savings|amounts?)\b)",
    regex.IGNORECASE,
)
_OUT_OF_THE_PLAN = frozenset({"withdraw", "convert", "pay", "borrow"})


def _lists_money_out(reading: Framing) -> bool:
    """ "Withdrawals are taken in the following order: after-tax contributions, ...": no list of what goes in."""
    putting_in = {"contribute"} & {*reading.own_acts, *reading.focus.acts}
    return (
        reading.polarity in ("assert", "none")
        and not putting_in
        and bool(_OUT_OF_THE_PLAN & {*reading.own_acts, *reading.focus.acts})
    )


_ARE_THE_ONLY = guarded(
    r"^\W*(?:and |since |as |because )?(?:those|these|this|that|they|it|which)\b(?: \w+){0,3}? (?:is|are) (?:here |in fact |by law )?the (?:only|sole|one)\b",
    regex.IGNORECASE,
)


def _are_the_only(reading: Framing) -> bool:
    """ "You may make Roth contributions. Those are the only contributions after tax": what was named is all there is of it."""
    before = {kind for kind, _ in reading.focus.mentions}
    own = {kind for kind, _ in reading.own_mentions}
    return (
        "after_tax" in own
        and "roth" in before
        and "after_tax" not in before
        and reading.polarity != "deny"
        and _ARE_THE_ONLY.match(reading.text) is not None
    )


_ROTH_OR_MORE = guarded(r"\b(?:roth|also|too|as well|in addition|besides)\b", regex.IGNORECASE)


def _only_pre_tax_told(reading: Framing) -> bool:
    """ "What you contribute goes in before tax, and there is no other way to contribute": Roth is none of the ways either."""
    told = {kind for kind, _ in reading.focus.mentions}
    goes_on = reading.clause.tokens[0] > 0 and not reading.own_mentions
    sentence = reading.clause.sentence
    return goes_on and told == {"pre_tax"} and _ROTH_OR_MORE.search(sentence) is None


def _of_what_went_before(act: str, flags: set[str], reading: Framing) -> set[str]:
    """What a refusal is of, as the words around it tell: an old account, a widening turned down, one item of a list."""
    more: set[str] = set()
    if "partial" in flags and any(NOT_CONVERTED.match(c.text) for c in reading.hanging):
        more.add("not:partial")  # "anything you have not converted you may withdraw": the rest of it
    before_it = not reading.own_mentions and any(kind == "roth" for kind, _ in reading.focus.mentions)
    if "pre_tax_alone" in flags and (
        before_it or (reading.clause.listed and "roth" in reading.clause.sentence.lower())
    ):
        more.add("not:pre_tax_alone")  # "(a) your before-tax contributions; (b) your Roth contributions; ..."
    if "closed" in flags and act == "contribute" and "legacy_account" in reading.focus.flags and "inherited" in flags:
        more.add("legacy_account")  # "... the Prior Thrift Account, to which no further amounts may be contributed"
    before = reading.clause.doc[: reading.clause.tokens[0]].text
    if "closed" in flags and "inherited" in flags and _OF_A_PRICE.search(before or reading.text):
        more.add("aside")  # "there used to be a suspension, but it was eliminated": the price has ended
    widened = reading.text if "tentative" in flags or reading.own_acts else reading.focus.text
    if reading.polarity == "deny" and _AGAINST.search(reading.text) and _WIDENS.search(widened):
        more.add("aside")  # "we considered opening conversions to younger employees and decided against it"
    return more


def _equated(reading: Framing, kinds: set[str], flags: set[str]) -> set[str]:
    """Whether after-tax money and Roth are said to be one thing, and which of the two is so described."""
    apart = "non_roth" in flags or reading.excepted or not one_is_the_other(reading.clause)
    apart = apart or _ABOVE_ROTH.search(reading.text) is not None
    if not {"after_tax", "roth"} <= kinds or apart:
        return set()
    return (
        {"equated", "roth_first"} if reading.own_mentions[:1] and reading.own_mentions[0][0] == "roth" else {"equated"}
    )


_ABOVE_ROTH = guarded(  # "After-tax contributions are the only way to save more than the Roth limit": another kind of money
    r"\b(?:more than|beyond|above|over|past|on top of|in excess of) (?:(?:the|your|what|pre-?tax|and|combined|annual) ){0,4}roth\b[^.;]{0,25}\b(?:limits?|maximum|allows?|cap)\b",
    regex.IGNORECASE,
)
_COULD_NOT = guarded(
    r"^\W*(?:before|until|prior to|up to|through)\b[^.;]*\b(?:could not|couldn['’]t|were not|was not|did not|no [\w -]{3,40} (?:were|was|could))\b",
    regex.IGNORECASE,
)
_A_PAYMENT = guarded(r"\b(?:loans?|repayments?|premiums?|union dues|garnishments?)\b[^.;,]*,?\s*$", regex.IGNORECASE)
_NEAR = 8  # words before a relative clause, in which stands what it is about


def _of_a_payment(reading: Framing) -> bool:
    """ "Loan repayments, which are taken from your pay after taxes": what is repaid, and no contribution."""
    clause = reading.clause
    start = clause.tokens[0]
    before = clause.doc[max(0, start - _NEAR) : start].text
    return clause.kind is ClauseKind.RELATIVE and _A_PAYMENT.search(before) is not None


_GOES_ON_AFTER_TAX = guarded(  # "When I reach the limit, do my contributions carry over as after-tax?"
    r"\b(?:continue(?! with)|carry (?:on|over)|go on|spill(?: over)?|switch(?: over)?|roll over|turn into|become|change (?:over )?to|be treated as)\b[^.?]{0,40}\b(?:after|post)-?\s?tax\b[^?]*\?\s*$",
    regex.IGNORECASE,
)
_THE_LIMIT = guarded(r"\b(?:limit|maximum|cap|ceiling|402\(g\))|\$\d", regex.IGNORECASE)


def _of_spilling_alone(act: str, reading: Framing) -> set[str]:
    """A "No" to whether deferrals go on as after-tax contributions at their limit: it refuses that alone."""
    refused = act == "contribute" and reading.polarity == "deny" and not reading.own_mentions
    asked = reading.topic.text
    return {"not_spilled"} if refused and _GOES_ON_AFTER_TAX.search(asked) and _THE_LIMIT.search(asked) else set()


_AGE = r"(?:59½|59 ?1/2|\bage \d\d)"
_AGE_OR_NEED = guarded(  # "only after age 59½ or for hardship", "(a) you have reached 59½; (b) you have a hardship"
    rf"{_AGE}[^.]{{0,60}}?(?:\bor\b(?! (?:older|over|above|later|more)\b)|\band for\b|[;(]|\b\w\))[^.]{{0,50}}?\bhardship|\bhardship\b[^.]{{0,60}}?(?:\bor\b|[;(])[^.]{{0,50}}?{_AGE}"
    rf"|\bhardship(?: withdrawals?)? and (?:withdrawals? )?(?:(?:the|upon|on|after|at|for) )*(?:attain\w+ (?:of )?|reaching )?{_AGE}",
    regex.IGNORECASE,
)
_YOUNGER = guarded(
    r"\beven (?:by|for|if|when)\b|\bonly for (?:an? |financial )?hardship\b|\bnot even\b|\b(?:before|under|until|younger than|prior to) (?:you (?:are|reach|turn) |(?:reaching|attaining|attainment of) )?(?:age )?5\d|\bpenalt|\badditional tax|\b10 ?(?:%|percent)",
    regex.IGNORECASE,
)


def _in_need_alone(flags: set[str], attributes: dict[str, Any], reading: Framing) -> bool:
    """Whether a payment of no money in particular is for hardship, and from no age on besides."""
    if "hardship" not in flags or "non_hardship" in flags or reading.mentions:
        return False
    from_an_age = "age" in attributes and _AGE_OR_NEED.search(reading.whole) and not _YOUNGER.search(reading.whole)
    return not from_an_age


def combined_flags(act: str, flags: set[str], attributes: dict[str, Any], reading: Framing) -> set[str]:
    """Flags that follow from others."""
    more: set[str] = set()
    kinds = {k for k, _ in reading.mentions}
    if {"after_tax", "roth"} <= kinds:
        more.add("beside_after_tax")
    if (
        act == "convert"
        and any(m[0] == "after_tax" and m[1] == "contributions" for m in reading.mentions)
        and side_by_side(reading.clause)
    ):
        more.add("beside_contributions")
    if _in_need_alone(flags, attributes, reading):
        more.add("hardship_unstated")
    if "closed" in flags and "resumed" in flags:
        more |= reading.later_of_closed_and_resumed()
    elif (
        "resumed" in flags
        and (reading.polarity != "deny" or reading.signals["resumed"].found(reading.whole))  # "has not been resumed"
        and "closed" in reading.focus.flags
        and act == "contribute"
        and (has_pronoun(reading.clause) or (reading.focus.text and not reading.own_mentions))
    ):
        more |= {"reopened"}  # "It was suspended in 2009. It came back in 2012.", "... and were reinstated in 2019"
    if "label" in reading.focus.flags and "amount" in flags and guarded(r"^[\d\s%$,.\-–to]+").match(reading.text):
        more.add("limit")
    if "one_way" in flags and guarded(r"\b(?:roll|transfer)", regex.IGNORECASE).search(reading.clause.sentence):
        more.add("by_rollover")
    if "rate" in flags:
        more |= {"limit", "amount"}
    more |= _of_what_went_before(act, flags, reading) | ({"generic"} if "others_offer" in flags else set())
    if "past_window" in flags and act in ("contribute", "sources", "convert", "match_formula"):
        # "Before 2024 you could not contribute after tax": what was refused in a time that is over closes nothing
        more.add("aside" if reading.polarity == "deny" and _COULD_NOT.search(reading.text) else "closed")
    more |= _equated(reading, kinds, flags)
    gates = [
        k for k in ("age", "seasoning_months", "participation_years", "service_years", "points") if k in attributes
    ]
    hardship = "hardship" in flags and "non_hardship" not in flags
    if (
        act in ("withdraw", "pay")
        and hardship
        and reading.polarity == "deny"
        and not guarded(r"\b(?:even|except|only|other than|unless|until)\b", regex.IGNORECASE).search(reading.whole)
    ):
        more.add("hardship_only_denied")
    if act in ("withdraw", "pay", "convert") and (gates or hardship or "group_affiliate" in flags):
        more.add("gated")
    if act == "withdraw" and {"fee_dollars", "minimum_dollars"} & attributes.keys():
        more.add("terms_of_use")
    if act == "contribute" and ("loan_payment" in flags or _of_a_payment(reading)):
        more.add("aside")
    if act == "contribute" and "presupposed_money" in flags and "explicit" not in flags:
        more.add("presupposed")
    if act == "contribute" and "split" in flags and "explicit" not in flags:
        more.add("aside")  # "two rollovers: your contributions to a Roth IRA, the earnings to a traditional IRA"
    if act == "contribute" and _is_stated(reading, flags):
        more.add("stated")
    if "until_then" in flags and "tentative" in reading.focus.flags:
        more.add("not:until_then")  # "No date has been set. Until then ...": a list that holds for everyone, and now
    if {"named_class", "inherited"} <= flags:
        more.add("one_class")  # "No deduction has gone to Class C since 1993": of the others it says nothing
    if act == "contribute" and "label" in reading.focus.flags and _lists_contributions(reading, kinds):
        more.add("listed")
    more |= _narrowed(act, flags, reading) | _of_spilling_alone(act, reading)
    if act == "contribute" and _are_the_only(reading):
        more |= {"equated", "equating", "only"}
    if act == "sources" and closed_list(reading, flags):
        more |= {"closed_list", "pre_tax_alone"} if _only_pre_tax_told(reading) else {"closed_list"}
    return more
