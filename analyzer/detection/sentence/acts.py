"""What a clause does with the money; moving and rolling are told by where the money goes."""

from __future__ import annotations

import regex
from spacy.tokens import Span

from analyzer.detection.sentence.clauses import Clause, ClauseKind
from analyzer.detection.sentence.frames import Mention
from analyzer.detection.sentence.measures import open_both_ways
from analyzer.detection.sentence.mentions import is_no_payment
from analyzer.detection.sentence.movement import (
    GETS_TO_ROTH,
    TAKES_IN,
    WHAT_WAS_PUT_IN,
    changes_election,
    comes_from_another_plan,
    describes_money,
    moved,
    pays_into,
    rolled,
    to_an_ira,
    to_another,
)
from analyzer.detection.sentence.pay import comes_out_of_pay, is_what_is_paid, taken_out_of_pay
from analyzer.detection.sentence.polarity import has_pronoun, is_imperative
from analyzer.detection.sentence.taking import ASKS_FOR, BACK, TAKES, asks_own, receives_money, takes_own
from analyzer.detection.vocabulary.verbs import FINITE
from analyzer.shapes import guarded

OTHER_ACTS = {"convert", "withdraw", "pay", "roll", "roll_in", "roll_out", "borrow", "match", "absorb"}

_FEATURE_ENDS = guarded(
    r"\b(?:option|feature|program|right|privilege|provision|rule)s?\b[^.;,]{0,60}\b(?:has|have|was|were|is|will|be)\b[^.;,]{0,20}\b(?:withdrawn|taken)\b",
    regex.IGNORECASE,
)
_LIMITS = guarded(  # "the federal limit does not touch it"
    r"\b(?:limits?|ceilings?|caps?|rules?|restrictions?|tests?|taxes|creditors?|conversions?|autopilot|sweeps?|feature|service|program)\b[^.;,]{0,40}$",
    regex.IGNORECASE,
)
_UNIT = guarded(r"\b(?:percentage|dollar|flat|weekly|monthly|hours?|units?|currency)\b", regex.IGNORECASE)
_AN_IRA = guarded(r"\W*(?:all (?:of )?|part of )?(?:(?:a|an|your|his|her|their|money in|existing|traditional|regular)\s+){0,3}IRAs?\b", regex.IGNORECASE)  # fmt: skip
_UNIT_TO_UNIT = guarded(r"\b(?:percentage|flat|dollar)\b[^.;]*\bto an?\b[^.;]*\b(?:percentage|flat|dollar)\b", regex.IGNORECASE)  # fmt: skip
_INTO_UNITS = guarded(
    r"\bconvert\w*\b[^.;]{0,60}\b(?:in)?to\s+(?:an?\s+|the\s+)?(?:per-|daily|weekly|hourly|monthly|dollar|flat|percentage|units?|shares?|rate|cash)\b",
    regex.IGNORECASE,
)
_OF_SYSTEMS = guarded(
    r"\bconversion (?:of|to) (?:the |our |a |its )?(?:new )?(?:plan|trust|record|system|provider|platform)|\bplan (?:was|were|is|has been) converted\b|\bconverting (?:the plan )?to (?:a|our) new\b",
    regex.IGNORECASE,
)
_ROTH = guarded(r"\broth\b", regex.IGNORECASE)
_ROLLOVER_OF_AFTER_TAX = guarded(
    r"\brollovers?(?: contributions?)? (?:\w+ ){0,2}(?:include|consist|contain)", regex.IGNORECASE
)
_SAID_ABOVE = guarded(r"^(?:described|mentioned|discussed|referred to|set out|set forth) (?:above|below|here|herein|hereunder|therein|previously|earlier|(?:on|in|at|under) (?:the |this )?(?:page|section|chapter|article|part|booklet|summary))\b", regex.IGNORECASE)  # fmt: skip
_FOR_WHOM = guarded(r"\b(?:for|to|from|on) (?:the|any|an?|his|her|your|their|that) accounts?\W*\w*$", regex.IGNORECASE)
_BESIDES = guarded(
    r"^\W*(?:in addition to|besides|as well as|along with|on top of)(?: (?:a|an|any|the|your|these|such|making|in-plan|automatic|roth))*\W*$",
    regex.IGNORECASE,
)
_REACHING = {"reach", "reaches", "reached", "reaching", "access", "tap", "get"}
_A_LIMIT = guarded(
    r"^\W*(?:the|that|this|any|your|his|her|its|an?)?\W*(?:[\w-]+ ){0,3}?(?:limit|maximum|cap|ceiling)\b",
    regex.IGNORECASE,
)
_BOUNDS = {"limit", "maximum", "cap", "ceiling"}  # "reach the deferral limit"
_NOT_TO_ROTH = {"annuity", "insurance", "cash", "employment", "employee", "status"}  # "convert to an annuity"
_NO_SOURCES = {"roth", "roth_ira", "catch_up"}
_ALSO_AFTER = {
    "make", "elect", "authorize", "add", "begin", "start", "commence", "resume", "deduct", "be", "come", "take",
}  # fmt: skip
"""Verbs that also stand behind what is contributed: "deductions may begin", "deposits come out of your pay"."""


_JOINS = guarded(  # "may take part in the After-Tax Account"
    r"\b(?:participate|take part|enroll|join|(?:may|can) (?:also )?use)(?: in)? (?:the|our|this) (?:[\w-]+ ){0,2}?(?:(?:after|post)-?\s?tax|voluntary|thrift)\b(?: [\w-]+){0,2}? (?:accounts?|feature|option|program|part|side|source)\b",
    regex.IGNORECASE,
)
_STRONG_CONTRIBUTE = {"contribute", "save", "defer", "set", "put", "deposit"}


def acts_of(clause: Clause, text: str, mentions: tuple[Mention, ...], converting: bool) -> set[str]:
    """The acts of a clause; moving and rolling are told by where the money goes."""
    found: set[str] = {"roll_in"} if comes_from_another_plan(text) or _takes_rollovers(text, mentions) else set()
    if _JOINS.search(text):
        found.add("contribute")
    goes = moved(text, any(m[0] not in _NO_SOURCES for m in mentions)) or stays_where_it_is(clause, text)
    moves = converting or any(a.label_ in ("convert", "roll") or (a.label_ == "move" and goes) for a in clause.acts)
    measured = moves and not open_both_ways(text)
    measures = [c for c in clause.cues if c.label_ in ("distributable", "not_distributable") and measured]
    measures += [p for p in clause.polarity if p.label_ == "limit"]
    for span in clause.acts:
        kind = "move" if span.text.lower().startswith("recharacteri") else span.label_
        if is_no_payment(clause, span) or (moves and kind == "pay" and span.text.lower() == "distributable"):
            continue
        if kind == "withdraw" and taken_out_of_pay(clause, span):
            found.add("contribute")
            continue
        if kind == "pay" and _opens_to_savers(span, mentions):
            found.add("contribute")
            continue
        if kind in ("withdraw", "pay", "contribute", "absorb") and (
            _covered(span, measures) or _only_named(clause, span)
        ):
            continue
        if kind == "move":
            if pays_into(text) and any(m[0] == "after_tax" for m in mentions):
                found.add("contribute")
            if goes:
                found.add("convert")
            elif to_an_ira(text) and any(m[0] in ("after_tax", "all") for m in mentions):
                found.add("roll_out")
        elif kind == "roll":
            out = to_an_ira(clause.doc[span.start : span.end + 7].text)
            found.add("roll_out" if out and any(a.label_ == "convert" for a in clause.acts) else rolled(text))
        elif not _is_something_else(clause, span, text, mentions):
            found.add(kind)
    if {"withdraw", "pay"} & found and GETS_TO_ROTH.search(text):
        found = found - {"withdraw", "pay"} | {"convert"}
    if {"withdraw", "contribute"} <= found and _elects_to_withdraw(clause):
        found.discard("contribute")
    kinds = {m[0] for m in mentions}
    if {"rollover", "after_tax"} <= kinds and _ROLLOVER_OF_AFTER_TAX.search(text):
        found.add("roll_in")
    return converting_first(clause, found)


_OF_A_FEATURE = guarded(
    r"\b(?:option|feature|program|plus|election|contributions?|savings|deposits)\W*$", regex.IGNORECASE
)


def _opens_to_savers(span: Span, mentions: tuple[Mention, ...]) -> bool:
    """ "The after-tax option opens to you after two years": contributions begin then, and no account is opened."""
    if span[0].norm_ != "open" or not {("after_tax", form) for form in ("contributions", "bare")} & set(mentions):
        return False
    return any(form == "contributions" for _, form in mentions) or _OF_A_FEATURE.search(_subject(span)) is not None


def _subject(span: Span) -> str:
    """The words before a verb, less its own auxiliaries: "The after-tax option" of "The after-tax option is open"."""
    words = [word.text for word in span.doc[max(0, span.start - 6) : span.start]]
    while words and words[-1].lower() in _AUXILIARIES:
        words.pop()
    return " ".join(words)


_AUXILIARIES = frozenset(
    {"is", "are", "be", "been", "will", "shall", "become", "becomes", "also", "now", "only", "may", "first"}
)


def _takes_rollovers(text: str, mentions: tuple[Mention, ...]) -> bool:
    """ "The Plan accepts pre-tax, Roth and after-tax rollovers": what is rolled stands in the name of the money."""
    return ("rolled_after_tax", "rollover") in mentions and TAKES_IN.search(text) is not None


def _elects_to_withdraw(clause: Clause) -> bool:
    """ "A Participant with an After-Tax Account may elect to withdraw it": what is elected is the withdrawal."""
    electing = [a for a in clause.acts if a.label_ == "contribute"]
    taking = [a for a in clause.acts if a.label_ == "withdraw" and clause.doc[max(0, a.start - 1)].lower_ == "to"]
    return bool(taking) and all(a[0].norm_ in ("elect", "choose") and a.start < taking[0].start for a in electing)


def stays_where_it_is(clause: Clause, text: str) -> bool:
    """ "Amounts may not be moved to any other account": what is denied is any conversion."""
    return any(p.label_ in ("not", "deny") for p in clause.polarity) and to_another(text)


_OF_AN_ORDER = guarded(
    r"(?<!\b(?:by|on|with|per|through|in|under|upon) )(?<!\b(?:by|on|with|through|in|under|upon) (?:an?|the|your|such|his|her|written) )\b(?:orders?|instructions?|directions?|directives?|requests?|elections?|choices?|consents?|applications?|votes?|designations?)"
    r"(?: (?:once|that (?:is|was|has been)|so|already))?(?: (?:given|made|placed|received|signed|sent|filed|entered))?"
    r"(?: to (?:buy|sell|move|exchange|invest))? (?:(?:can|may|shall|will|could)(?: ?not|n['’]t)?|cannot)(?: (?:then|later|afterwards?|thereafter))?(?: be)?\s*$",
    regex.IGNORECASE,
)
_LEAVES_PEOPLE = guarded(
    r"from (?:(?:the|a|an|his|her|your|our|active) )*(?:partnership|firm|membership|employment|service|union|practice|bargaining)\b",
    regex.IGNORECASE,
)


def converting_first(clause: Clause, found: set[str]) -> set[str]:
    """Beside a conversion, words of putting in, paying or holding only say how it is done."""
    if "convert" not in found:
        return found
    if _either(clause) or _PAID_AS_WELL.search(clause.text):
        found = found - {"pay"} | {"withdraw"}
    return found - ({"contribute", "absorb", "pay"} if not contribution_leads(clause) else {"absorb", "pay"})


_PAID_AS_WELL = guarded(  # "in-plan Roth rollover of any vested amount, and distribution of the voluntary account on demand"
    r"(?:,|\band|\bor) (?:the )?(?:in-service )?(?:distribution|withdrawal|payment|payout)s? (?:of|from) [^.;,]{3,50}?\b(?:on demand|at any time|at any age|on request|upon request|while (?:still )?employed|whenever)\b",
    regex.IGNORECASE,
)
_MODALS = frozenset({"may", "can", "could", "will", "shall", "is", "are", "not", "whether"})


def _either(clause: Clause) -> bool:
    """ "Converted or distributed in service", "convert it, or request a payout": two things that may be done with the money."""
    pays = [a for a in clause.acts if a.label_ == "pay" and a.text.lower() not in ("distributable", "payable")]
    converts = [a for a in clause.acts if a.label_ in ("convert", "move", "roll")]
    for pay in pays:
        for other in converts:
            later = max(pay, other, key=lambda s: s.start)
            before = [t.lower_ for t in clause.doc[max(0, later.start - 5) : later.start]]
            at = next((n for n, word in enumerate(before) if word in ("or", "and/or")), None)
            if (
                at is not None
                and min(pay.start, other.start) < later.start - len(before) + at
                and not _MODALS & set(before)
            ):
                return True
    return False


def _is_an_account_or_pay(clause: Clause, span: Span) -> bool:
    """Whether a word that could be an act is a noun for whose account it is, or for what a partner is paid."""
    if span.label_ == "absorb" and span[-1].norm_ == "account":
        return _FOR_WHOM.search(clause.doc[: span.end + 1].text) is not None  # "for the account of a Participant"
    if span.label_ == "withdraw" and span[0].norm_ == "drawing":
        return _PAY_OF_A_PARTNER.search(clause.doc[: span.end].text) is not None  # "by charge against drawings"
    return span.label_ == "absorb" and span[-1].lower_ in ("draw", "draws")  # "6% of draw or salary"


def _is_something_else(clause: Clause, span: Span, text: str, mentions: tuple[Mention, ...]) -> bool:
    """Whether the word only looks like the act: "reach the limit", "convert to an annuity", "the option was withdrawn"."""
    kind, verb = span.label_, span._.part == "verb"
    others = {a.label_ for a in clause.acts} & {"withdraw", "borrow", "roll"}
    if kind == "convert" and others and not clause.has("automatic") and _BESIDES.search(clause.doc[: span.start].text):
        return True  # "in addition to Roth conversions, you may ...": of something else
    if kind == "convert" and _OF_A_MILL.search(clause.doc[max(0, span.start - 1) : span.end + 1].text):
        return True
    if kind == "contribute":
        if _is_in_a_title(clause, span):
            return True
        if verb and WHAT_WAS_PUT_IN.search(clause.doc[max(0, span.start - 8) : span.end].text):
            return True
        return not _puts_in(clause, span) or _opens_exception(clause, span)
    if _is_an_account_or_pay(clause, span):
        return True
    if kind == "absorb" and span.start and clause.doc[span.start - 1].lower_ == "as":
        return True  # "as described in Schedule B"
    if kind == "absorb" and span[0].norm_ == "exceed" and clause.norms()[:1] in (["no"], ["neither"], ["nor"]):
        return True  # "no Participant's After-Tax Contributions shall exceed 10%"
    if kind == "absorb" and _SAID_ABOVE.match(clause.doc[span.start : span.end + 2].text):
        return clause.doc[span.start - 1].lower_ not in (
            "is",
            "are",
            "be",
            "was",
            "were",
            "been",
        )  # "the deferrals described above"
    if kind == "pay" and _is_paid_somehow(clause, span):
        return True
    if kind == "pay":
        return span[0].norm_ == "receive" and not receives_money(clause, span)
    if kind == "withdraw" and span.text.lower() == "drawing" and clause.doc[span.end : span.end + 1].text == "account":
        return True  # a partner's drawing account
    before = clause.doc[max(0, span.start - 6) : span.start].text
    if kind == "withdraw" and (
        _DRAWS_A_LOAN.search(before) or _OF_AN_ORDER.search(before) or _is_looked_into(clause, span)
    ):
        return True  # "no part of a loan shall be drawn from the after-tax account", "Orders cannot be called back"
    if kind == "withdraw" and span.text.lower() in TAKES:
        return not takes_own(clause, span)
    if kind == "withdraw" and span[0].norm_ in ASKS_FOR and not BACK & {t.norm_ for t in span}:
        return not asks_own(clause, span)
    if kind == "withdraw" and span[0].norm_ == "touch" and _LIMITS.search(clause.doc[: span.start].text):
        return True
    if kind == "withdraw" and (comes_out_of_pay(clause, span) or is_what_is_paid(clause, span)):
        return True
    if (
        kind == "withdraw"
        and verb
        and (_PARTNER_GOES.search(_around(clause, span)) or _COMES_IN.search(_around(clause, span)))
    ):
        return True
    if kind == "withdraw" and verb:
        reaching = span[0].lower_ in _REACHING and not BACK & {t.norm_ for t in span}
        reached = reaching and _LIMITS.search(clause.doc[: span.start].text) is not None
        reached = reached or (reaching and _A_LIMIT.match(clause.doc[span.end : span.end + 6].text) is not None)
        return bool(_FEATURE_ENDS.search(text)) or reached or (reaching and not _object_is_money(clause, span))
    if kind == "withdraw" and _SUBJECT_TO.search(clause.doc[max(0, span.start - 5) : span.end + 1].text):
        return True
    if kind == "withdraw":
        return _LEAVES_PEOPLE.match(clause.doc[span.end : span.end + 5].text) is not None
    if kind == "convert" and describes_money(clause, span):
        return True
    if kind == "convert":
        following = _same_phrase(clause, span)
        to_ira = span.end < len(clause.doc) and clause.doc[span.end].norm_ in ("ira", "iras")
        return bool(
            to_ira
            or following & _NOT_TO_ROTH
            or (following & {"loan", "note"} and not mentions)
            or _AN_IRA.match(clause.doc[span.end : span.end + 8].text)
            or _OF_SYSTEMS.search(text)
            or (span.text.lower().startswith(("switch", "transfer", "change")) and changes_election(text))
            or _INTO_UNITS.search(text)
            or (verb and _turns_units(clause, span, text, mentions))
        )
    return False


def _same_phrase(clause: Clause, span: Span) -> set[str]:
    """The words right behind an act, up to a stop or a verb: "to an annuity", not "; loans" nor "are open to employees"."""
    found: set[str] = set()
    names = {i for money in clause.money for i in range(money.start, money.end)}  # "your Employee After-Tax Account"
    for token in clause.doc[span.end : span.end + 4]:
        if token.text in (";", ".", ":") or token.lower_ in FINITE:
            break
        if token.i not in names:
            found.add(token.norm_)
    return found


_OF_A_MILL = guarded(  # "the converting plants", "Wells River Converting": where paper is converted
    r"(?i:\bconverting (?:plant|mill|facility|facilities|operation|division)s?\b)|\b[A-Z][\w’'-]+ Converting\b"
)
_PAY_OF_A_PARTNER = guarded(
    r"\b(?:from|against|of|out of) (?:(?:his|her|their|your|the|an?|any|such|monthly|periodic|regular|partner(?:['’]s|s['’])?|partnership)\s)*drawings?$",
    regex.IGNORECASE,
)
_PARTNER_GOES = guarded(  # "capital is returned after a partner withdraws": whoever leaves a partnership
    r"\b(?:partner|shareholder|principal|owner|employer|company|affiliate|sponsor)s?(?: who| that| which)?(?: has| have| later| voluntarily)? withdr(?:aws?|ew|awn)\b(?=\W*$|\W+(?:or|and|from (?:the|this|our) (?:plan|partnership|firm)|voluntarily|retires?|dies|before|after(?!-?\s?tax)|during)\b|[,.;])",
    regex.IGNORECASE,
)
_COMES_IN = guarded(  # "the day after it reaches your account": money on its way in
    r"\b(?:it|they|this|that|money|amounts?|contributions?|deposits?|deductions?|payments?|dollars|funds|which)(?: has| have| first| actually)? reach(?:es|ed)?\b(?= (?:your|the|his|her|their|our|an?) (?:[\w-]+ ){0,3}?(?:account|source|plan|trust|trustee|recordkeeper)\b)",
    regex.IGNORECASE,
)


def _around(clause: Clause, span: Span) -> str:
    """The words around an act, in which its subject and its object stand."""
    return str(clause.doc[max(0, span.start - 4) : span.end + 7].text)


_PAID_THROUGH = guarded(
    r"\b(?:employees|people|those|anyone|participants|members|associates|workers|staff|who (?:is|are)) paid (?:through|on|from|by) (?:the|our|its|a) (?:[\w’&-]+\s+){0,4}?payroll\b",
    regex.IGNORECASE,
)


def _is_looked_into(clause: Clause, span: Span) -> bool:
    """ "Online access to your account", "access to information about it": it is seen, and not taken out."""
    word = span.text.lower()
    if not word.startswith("access"):  # "access to it is available", "access may be withdrawn"
        return _SEEN_BY_WIRE.search(clause.doc[: span.start].text) is not None
    before = clause.doc[max(0, span.start - 5) : span.start].text
    after = clause.doc[span.end : span.end + 20].text
    return _BY_WIRE.search(before) is not None or _FOR_ITS_FIGURES.match(after) is not None


_WIRE = r"\b(?:on-?line|internet|web(?:site)?|telephone|phone|electronic|mobile|digital|view-only|24-?hours?|around-the-clock)"
_BY_WIRE = guarded(rf"{_WIRE}[\s\w,/-]{{0,20}}$", regex.IGNORECASE)
_SEEN_BY_WIRE = guarded(rf"{_WIRE} access to [^.;,]{{3,50}}$", regex.IGNORECASE)
_FOR_ITS_FIGURES = guarded(
    r"^\W*(?:to )?(?:[\w’'-]+ ){0,5}?(?:information|statements?|balances?(?! (?:of|in|at) )|records?|details|data)\b"
    r"|^[^.;,]{0,70}? to (?:check|see|view|review|look at|monitor|track)\b",
    regex.IGNORECASE,
)


def _is_paid_somehow(clause: Clause, span: Span) -> bool:
    """ "Employees paid by the hour", "employees paid on the union payroll"."""
    if _PAID_HOW.match(clause.doc[span.end : span.end + 4].text):
        return True
    return _PAID_THROUGH.search(clause.doc[max(0, span.start - 3) : span.end + 9].text) is not None


_PAID_HOW = guarded(
    r"^\W*(?:by the (?:hour|day|week|mile|piece|job)|an? (?:hourly|weekly|monthly|annual)? ?(?:salary|wage|rate)|on (?:an? )?(?:commission|hourly|salary|salaried)|hourly|weekly|biweekly|monthly)\b",
    regex.IGNORECASE,
)
_DRAWS_A_LOAN = guarded(
    r"\bloans?(?:\s+(?:may|shall|can|will|must|is|are)(?:\s?not)?)?(?:\s+be)?\s*$", regex.IGNORECASE
)
_SUBJECT_TO = guarded(  # "it remains subject to the withdrawal rules of the account it came from": nothing is withdrawn
    r"\bsubject to (?:the|its|their|all) (?:same )?(?:withdrawal|distribution) (?:rule|restriction|provision)s?$",
    regex.IGNORECASE,
)


_TITLED = guarded(r"(?-i:^(?:[A-Z][\w&’'-]*[ -]+){1,6}?(?:Plan|Program|Scheme|Arrangement)s?\b)", regex.IGNORECASE)


def _is_in_a_title(clause: Clause, span: Span) -> bool:
    """ "The Deferred Compensation Restoration Program": what another plan is called, and nothing that is put in."""
    inside = span.start > clause.tokens[0] and clause.doc[span.start - 1].text not in (".", ":")
    return inside and _TITLED.match(clause.doc[span.start : span.start + 8].text) is not None


def takings(clause: Clause) -> list[Span]:
    """The words of a clause that speak of taking money out."""
    return [a for a in clause.acts if a.label_ == "withdraw" and not _is_something_else(clause, a, clause.text, ())]


def _opens_exception(clause: Clause, span: Span) -> bool:
    """ "Save that ..." and "save for ..." save nothing."""
    following = clause.doc[span.end].lower_ if span.end < len(clause.doc) else ""
    return span.text.lower() == "save" and following in ("that", "for")


def _turns_units(clause: Clause, span: Span, text: str, mentions: tuple[Mention, ...]) -> bool:
    """ "Convert a percentage to a flat dollar amount"."""
    return bool(
        not mentions
        and not _ROTH.search(text)
        and (not has_pronoun(clause) or bool(_UNIT_TO_UNIT.search(text)))
        and span.text.lower().startswith("convert")
        and _UNIT.search(text)
    )


def _covered(span: Span, others: list[Span]) -> bool:
    return any(o.start <= span.start and span.end <= o.end for o in others)


_MEASURE = guarded(  # "it is not necessary that you be old enough to ..."
    r"\b(?:(?:not|n['’]t) (?:necessary|require\w*|have to|need(?:ed)? to)|need not|needn['’]t|without|no need|no requirement|whether or not|regardless of whether|even if|whether)\b"
    r"[^.;]{0,50}\b(?:old enough|eligible|entitled|able|qualif\w+|in a position)(?: (?:to|for))?(?: (?:take|have|receive|request|make|a|an|any|the))*$",
    regex.IGNORECASE,
)


_ABILITY = guarded(  # "whether or not you could withdraw it", "money that you could not withdraw"
    r"\b(?:whether or not|regardless of whether)\b[^.;,]{0,50}\b(?:could|can|may|might)(?: (?:then|otherwise|now|also))?$"
    r"|\b(?:money|amounts?|anything|sums?)(?: that| which)? (?:you|he|she|they|a \w+|the \w+) could not(?: (?:then|otherwise|now|yet))?$",
    regex.IGNORECASE,
)


def _only_named(clause: Clause, span: Span) -> bool:
    """ "Without taking a distribution", "eligible for a withdrawal": the act is only a measure of something else."""
    if span.label_ == "withdraw" and _ABILITY.search(clause.doc[max(0, span.start - 14) : span.start].text):
        return True
    before = " ".join(t.norm_ for t in clause.doc[max(0, span.start - 8) : span.start])
    if _MEASURE.search(clause.doc[max(0, span.start - 14) : span.start].text):
        return True
    return bool(
        guarded(
            r"(?:(?:need|have) to be eligible for (?:a|an|any)|without|without (?:take|have|receive) (?:a|any)|qualify for (?:a|an)|have to be eligible for (?:a|an))$"
        ).search(before)
    )


def _object_is_money(clause: Clause, span: Span) -> bool:
    ends = [m.end for m in clause.money if span.end <= m.start <= span.end + 4]
    return any(end >= len(clause.doc) or clause.doc[end].norm_ not in _BOUNDS for end in ends)


def _puts_in(clause: Clause, span: Span) -> bool:
    """A contribute verb counts where it governs contributions: "make", "elect" and the like need one after (or before) them."""
    head = span[0].norm_
    if clause.doc[span.start].lower_ in ("savings", "saving", "contribution", "elective", "deposits"):
        return False
    if span.text.lower() in ("deposit", "deposits") and clause.doc[span.start - 1].lower_ in (
        "after",
        "of",
        "following",
    ):
        return False  # "24 months after deposit": a time
    if span.text.lower() == "made" and any(m.end == span.start for m in clause.money):
        return False  # "after-tax contributions made before 1987": already there
    if span.text.lower() == "made" and span.start and clause.doc[span.start - 1].norm_ in _CONTRIBUTED:
        return False  # "an account from contributions made under earlier rules"
    if head in _DECIDES and _allows_something(clause, span):
        return False
    if head == "make" and _TAKES_OUT.search(clause.doc[max(0, span.start - 14) : span.start].text):
        return False
    if head in _STRONG_CONTRIBUTE and span.text.lower() != "set":
        return True
    money = [
        m
        for m in clause.money
        if m._.form in ("contributions", "bare", "basis", "from_pay") or m[-1].norm_ in ("amount", "money")
    ]
    if any(span.end <= m.start <= span.end + 30 for m in money):
        return not any(
            a.label_ in ("withdraw", "convert", "roll", "borrow", "move") and span.end <= a.start < money[0].start
            for a in clause.acts
        )
    if head == "make" and _TO_AN_ACCOUNT.match(clause.doc[span.end : span.end + 12].text) is not None:
        return any(m.label_ in ("after_tax", "roth") for m in clause.money if span.end < m.start <= span.end + 12)
    before = any(m.end <= span.start for m in clause.money) or _follows_money(clause)
    return head in _ALSO_AFTER and before


_TAKES_OUT = guarded(  # "no withdrawal of After-Tax Contributions shall be made": what is made is the withdrawal
    r"\b(?:withdrawals?|distributions?|payments?|payouts?|conversions?|transfers?|refunds?|returns?|loans?) (?:of|from|out of) [^.;:,]{3,60}? (?:shall|may|can|will|must|is|are|was|were|be|been)(?: (?:not|only|also|then|be|been))*$",
    regex.IGNORECASE,
)
_TO_AN_ACCOUNT = guarded(  # "you cannot make new contributions to your Helix after-tax account"
    r"^\W*(?:any |no |new |further |additional |more |your |his |her |their |payroll )*(?:contributions?|deposits?) (?:in)?to\b",
    regex.IGNORECASE,
)
_CONTRIBUTED = frozenset({"contribution", "deposit", "saving", "deferral", "election"})
_DECIDES = frozenset({"elect", "choose"})
_ALLOWS = frozenset({"allow", "permit", "offer", "provide", "include", "let", "adopt", "accept", "open"})


def _allows_something(clause: Clause, span: Span) -> bool:
    """ "The Employer has elected to allow them": a decision about what the plan allows, and no contribution."""
    following = [t.norm_ for t in clause.doc[span.end : span.end + 4]]
    return following[:1] == ["to"] and bool(_ALLOWS & set(following))


def _follows_money(clause: Clause) -> bool:
    """Whether a relative clause stands right after the money of which it speaks."""
    start = clause.tokens[0]
    return clause.kind is ClauseKind.RELATIVE and any(start - 4 <= m.end <= start for m in clause.doc.spans["money"])


def contribution_leads(clause: Clause) -> bool:
    """Whether "may make ... contributions" is what the clause's permission governs, before any other act."""
    acts = sorted((a for a in clause.acts if a.label_ != "absorb"), key=lambda a: a.start)
    puts = [a for a in acts if a.label_ == "contribute" and _puts_in(clause, a)]
    if not puts or not acts:
        return False
    absorbed = any(a.label_ == "absorb" and a.start < puts[0].start for a in clause.acts)
    permits = [
        p
        for p in clause.polarity
        if p.label_ in ("permit", "not", "deny") and p.end <= puts[0].start + (0 if absorbed else 1)
    ]
    earlier = [a for a in acts if a.start < puts[0].start and a.label_ in OTHER_ACTS]
    return bool(permits or is_imperative(clause)) and not earlier
