"""Which money a clause speaks of: lists, what is taken out of them, and names that only describe."""

from __future__ import annotations

import itertools
from typing import Any

import regex
from spacy.tokens import Span

from analyzer.detection.sentence.clauses import Clause, ClauseKind
from analyzer.detection.sentence.coming_in import came_with_someone
from analyzer.detection.sentence.frames import Mention
from analyzer.detection.sentence.measures import measures_another
from analyzer.detection.sentence.movement import GETS_TO_ROTH, TO_ROTH_INSIDE, from_one_to_another, to_another
from analyzer.detection.sentence.pay import taken_out_of_pay
from analyzer.detection.vocabulary.money import BETWEEN_KINDS
from analyzer.shapes import guarded

NON_ROTH = guarded(r"non-?\s?roth|not\s+(?:a\s+|an?\s+|designated\s+as\s+)?(?:designated\s+)?roth|separate\w*\s+from\s+(?:your\s+|any\s+)?roth|other than roth|(?:different|distinguished) from roth|opposed to roth|(?:in addition to|besides|beyond|apart from|aside from|on top of|over and above|as well as) (?:(?:your|any|the|his|her|pre-?\s?tax|before-?\s?tax|elective|deferrals?|contributions?|and|or|designated)[\s,]+)*roth|distinct from", regex.IGNORECASE)  # fmt: skip


_WAS_ROLLED_IN = guarded(
    r"\b(?:money|amounts?|balances?|savings|what|anything|funds)\b(?: that| which)?[^.;,]{0,25}\brolled (?:in|over)\b",
    regex.IGNORECASE,
)
_ROLLED = guarded(
    r"\brolled (?:\w+ ){0,2}after-?\s?tax|after-?\s?tax (?:[\w-]+ ){0,2}(?:that )?(?:you |he |she |they )?(?:have |has |had |was |were |is |are |been )*(?<!\bbe )rolled\b(?! (?:over |out )?(?:in)?to (?:an? |the |your |his |her |his or her |their )?(?:designated |in-plan |separate )*roth\b)"
    r"|\brollover (?:money|amounts?|accounts?|savings|dollars|balances?)(?:\s?[–—(-]|,(?![^.;]{0,40}?\bafter-?\s?tax (?:[\w-]+ )?(?:sub-?)?(?:accounts?|sources?|balances?|contributions?|savings)\b))\s?(?:whether |(?:before|pre)-?\s?tax |and |or |roth[, ])*after-?\s?tax\b"
    r"|\brollover (?:\w+ ){0,2}?(?:account|source|balance)s?,? (?:including|with|and(?! (?:the |your |his |her |their |all )?(?:after|post)-?\s?tax (?:[\w-]+ )?(?:sub-?)?(?:account|source|balance)s?\b)|holds?|holding|contains?|containing|includes?|has) (?:any |the |all )?after-?\s?tax\b"
    r"|\bafter-?\s?tax (?:(?!contributed|deferr)[^.;]){0,60}\b(?:came|comes?|coming|enter(?:s|ed)?|received|accepted|brought in|held)\b[^.;]{0,60}\b(?:by|through|in|via|as|from|of)\b[^.;]{0,30}\brollovers?\b"
    r"|\bafter-?\s?tax (?:amounts?|money|dollars|funds|contributions?|part|portion|basis|savings)(?: (?:that|which))?(?: (?:is|are|was|were|will be|shall be))?(?: (?:held|kept|credited|recorded|posted|placed|put|deposited|carried|maintained|accounted for))? (?:in|of|to|under) (?:an?|your|the|his or her|his|her|such) (?:\w+ )?rollover (?:account|source|sub-?account|balance)s?\b"
    r"|\bafter-?\s?tax (?:[\w-]+ ){1,2}(?:that|which) (?:came|comes?|(?:was|were|is|are) (?:moved|brought|sent|paid)) (?:over |in )?from (?:your|a|an|another|the|his|her|their|his or her) (?:(?:old|former|prior|previous|other|earlier|last) |another )(?:employer|job|company|plan)"
    r"|\b(?:came|comes|coming|originated) from (?:an? |your |the )?after-?\s?tax (?:[\w-]+ ){1,3}(?:in|of|under|at|with) (?:your|a|an|the|another) (?:\w+ )?(?:former|prior|previous|old|other|earlier)\b",
    regex.IGNORECASE,
)


_IS_NOT = guarded(r"^\W*(?:they|it|these|those|this|that) (?:is|are|was|were) (?:not|neither)\b", regex.IGNORECASE)


_IS_A_PLAN = guarded(  # "a rollover from a previous employer's 401(k)": a plan, and no money of this one
    r"\b(?:employer['’]?s?['’]?|company['’]s|job['’]s|firm['’]s|former|previous|prior|old|other|another|solo|individual) 401\(k\)$",
    regex.IGNORECASE,
)
_FACTS = guarded(  # "401(k) quick facts": of the plan, and of no money
    r"\W*(?:plan |quick |key |basic |program )*(?:facts?|features?|highlights?|summary|overview|basics|at a glance|provisions|details)\b",
    regex.IGNORECASE,
)


def _names_the_plan(clause: Clause, span: Span) -> bool:
    """Whether "401(k)" is a plan: that of another employer, or the one whose facts a title announces."""
    if _IS_A_PLAN.search(clause.doc[max(0, span.start - 4) : span.end].text):
        return True
    if span.text.lower() == "401(k) features":
        return True
    return span.text.lower() == "401(k)" and _FACTS.match(clause.doc[span.end : span.end + 4].text) is not None


THIS_OR_ANY = guarded(
    r"\b(?:this|that|these|those|it|them)(?: \w+)? (?:or|nor|and) (?:of |from |in )?(?:any|all)(?: of)?(?: the)? other\b"
    r"|\b(?:after|post)-?\s?tax (?:contributions? )?(?:sub-?)?accounts?,? (?:or|nor|and) (?:of |from |in )?any other(?: accounts?)?\b",
    regex.IGNORECASE,
)
_OF_A_LOAN = guarded(r"^\W*(?:source |account )?loans?\b", regex.IGNORECASE)  # "a Roth-source loan"


def _in_any_amount(clause: Clause, span: Span) -> bool:
    """ "You may, in any amount, once a month", "any amount from it": a measure of what was named, and no money of its own."""
    if span.text.lower() != "any amount":
        return False
    before = clause.doc[span.start - 1].lower_ if span.start > 0 else ""
    return before in ("in", "for") or _OF_WHAT_WAS_NAMED.match(clause.doc[span.end : span.end + 4].text) is not None


_OF_WHAT_WAS_NAMED = guarded(
    r"^(?:from|of|out of|in) (?:it|them|(?:that|this|these|those|such) (?:accounts?|sources?|balances?|money|savings|funds?))\b",
    regex.IGNORECASE,
)


def _no_other(clause: Clause, span: Span) -> bool:
    """ "After-tax contributions, and no other money, may be converted": only closes what was named."""
    before = [t.lower_ for t in clause.doc[max(0, span.start - 3) : span.start + 1]]
    return any(
        pair in (("and", "no"), ("but", "no")) for pair in itertools.pairwise(before)
    ) and "other" in span.text.lower() + " ".join(before)


_TO_ROTH_FROM = (
    guarded(  # "to convert to Roth any portion of his Rollover Account": what is converted, and not what it becomes
        r"^\s*(?:any|all|part|his|her|your|their|the|some)\b(?! roth)|[^.;]*\b(?:of|from)\b", regex.IGNORECASE
    )
)
_OF_BALANCE_OF_ONE = guarded(  # "all or any part of the vested balance of his Pre-Tax Account"
    r"of (?:(?:the|his|her|your|their|his or her) )?(?:(?:vested |entire |whole )*(?:balance|portion|part|interest)s? (?:of|in|under) (?:(?:the|his|her|your|their|his or her) )?)?(?:vested )?(?:(?:bank|company|employer|corporation|firm|trust)(?:['’]s)? )?",
    regex.IGNORECASE,
)
_OF_ONE = guarded(
    r"^of(?: (?:the|his|her|your|their|its|such|a|an|or|vested|eligible|participant|member|'s|’s))*$", regex.IGNORECASE
)


def _becomes(text: str, start: int, end: int, words: str) -> bool:
    """Whether words in or near behind "to Roth" belong to what the money becomes ("to Roth in your rollover account")."""
    at = text.find(words, start, end + 50)
    return at >= 0 and (at < end or _TO_ROTH_FROM.match(text[end:at]) is None)


def _is_part_of_another(clause: Clause, span: Span) -> bool:
    """ "Any portion of his Matching Account": a part of the money named behind it, and not of all."""
    if span[-1].norm_ not in ("portion", "amount", "part", "balance", "interest"):
        return False
    if span.start > 1 and clause.doc[span.start - 1].text == "(":
        return any(m.end == span.start - 1 for m in clause.money)  # "Profit Sharing (vested portion)"
    named = next((m for m in clause.money if m.start >= span.end and m.label_ != "all"), None)
    if named is None:
        return False
    between = clause.doc[span.end : named.start].text
    if _OF_ONE.match(between) is not None and span[-1].norm_ in ("portion", "amount", "part"):
        return True
    if "other" in named.text.lower() or named.end > clause.tokens[-1]:
        return False  # "the vested balance of any other Account", "of the Before-Tax", where a line breaks off
    return _OF_BALANCE_OF_ONE.fullmatch(f"{between.strip()} ") is not None


def _behind_of(clause: Clause, span: Span) -> bool:
    """ "Any portion of other money": of the rest."""
    return span.start > 0 and clause.doc[span.start - 1].norm_ == "of"


def mentions_of(clause: Clause, text: str) -> tuple[tuple[Mention, ...], tuple[Mention, ...]]:
    """The money excepted in the clause ("other than ...") and the money it speaks of, without mere descriptions."""
    excepted: list[Mention] = []
    mentions: list[Mention] = []
    last: Span | None = None
    target = TO_ROTH_INSIDE.search(text)
    goes_around = from_one_to_another(text) or to_another(text)
    for span in clause.money:
        kind = kind_of(clause, span)
        if (
            target
            and kind in ("roth", "rollover")
            and _becomes(text, target.start(), target.end(), span.text)
            and (any(a.label_ in ("roll", "move", "convert") for a in clause.acts) or GETS_TO_ROTH.search(text))
        ):
            continue
        if (kind == "pre_tax" and _names_the_plan(clause, span)) or (
            kind == "all" and _is_part_of_another(clause, span)
        ):
            continue
        if kind == "roth" and _OF_A_LOAN.match(clause.doc[span.end : span.end + 4].text):
            continue
        if _in_any_amount(clause, span) or _no_other(clause, span) or measures_another(clause, span):
            continue
        if goes_around and kind == "employer" and "other" in span.text.lower():
            continue  # "from one account to any other account" names no source
        if kind == "employer" and THIS_OR_ANY.search(clause.doc[max(0, span.start - 4) : span.end].text):
            kind = "all"  # "of this or any other account": of the one spoken of as well
        if (
            target
            and kind == "employer"
            and "other" in span.text.lower()
            and not (mentions or _behind_of(clause, span))
        ):
            kind = "all"  # "from his other accounts to his Roth account"
        if _after_exception(clause, span) or _goes_on_excepting(clause, span, last):
            excepted.append((kind, span._.form))
            last = span
        elif _replaced(clause, span) if kind == "after_tax" else _set_beside(clause, span, kind):
            continue
        else:
            mentions.append((kind, span._.form))
    mentions = _by_pay(clause, mentions)
    kinds = {k for k, _ in mentions}
    describes = not NON_ROTH.search(text) and one_is_the_other(clause)
    if "roth" in kinds and describes:
        mentions = [m for m in mentions if not (m[0] == "after_tax" and m[1] in ("bare", "basis"))]
    if "catch_up" in kinds:
        mentions = [m for m in mentions if not (m[0] == "after_tax" and m[1] in ("basis", "bare"))]
    if (
        kinds & {"match", "employer"}
        and not in_list(clause, "after_tax")
        and not _contributed_before(clause)
        and not guarded(
            r"after-?\s?tax\s*(?:\([^)]*\)\s*)?(?:,|\||and\b|or\b)|(?:,|\band|\bor)\s+(?:\w+\s+)?after-?\s?tax",
            regex.IGNORECASE,
        ).search(text)
    ):
        mentions = [m for m in mentions if not (m[0] == "after_tax" and m[1] in ("basis", "bare"))]
    mentions = [m for m in mentions if m[1] != "net"]
    named = [m for m in clause.money if m.label_ == "after_tax"]
    beside_own = len(named) > 1 and any(
        "roll" not in clause.doc[max(0, m.start - 2) : m.end + 4].text.lower() for m in named
    )
    if not beside_own and (
        _ROLLED.search(text) or any(_ROLLED.search(clause.doc[m.start : m.end + 12].text) for m in named)
    ):
        mentions = [("rolled_after_tax", m[1]) if m[0] == "after_tax" else m for m in mentions]
    if not mentions and not target and _WAS_ROLLED_IN.search(text):
        mentions = [("rollover", "accounts")]
    if _IS_NOT.match(text):
        mentions = [("employer", m[1]) if m[0] == "after_tax" else m for m in mentions]
    if not mentions and any(
        a.label_ == "roll" and a._.part == "noun" and a.text.lower().endswith("s") for a in clause.acts
    ):
        mentions = [("rollover", "contributions")]
    return tuple(e for e in excepted if e[1] != "net"), tuple(dict.fromkeys(mentions))


def _contributed_before(clause: Clause) -> bool:
    """ "May contribute on a nondeductible basis up to the limit remaining after company contributions": the saver's money."""
    puts = [a.start for a in clause.acts if a.label_ == "contribute" and a._.part == "verb"]
    basis = [m for m in clause.money if m.label_ == "after_tax"]
    others = [m.start for m in clause.money if m.label_ in ("match", "employer")]
    return bool(puts and basis and others) and puts[0] < basis[0].start and basis[0].end + 3 < min(others)


_TAKEN = frozenset({"add", "contribution", "contribute", "saving", "save", "deposit", "deduct", "deduction", "authorize", "withhold", "put", "allotment", "allot", "aside"})  # fmt: skip
_NO_SAVING = frozenset({"premium", "due", "dues", "loan", "coverage", "insurance", "garnishment", "parking", "park"})
_NOT_CONTRIBUTED = frozenset({"withdraw", "pay", "borrow", "convert", "roll"})


_OF_WHAT_IS_LEFT = guarded(
    r"(?:%|\bpercent)\s?(?:\(\d+%\) )?of (?:what(?:ever)?|the (?:\w+ )?(?:pay|amount|compensation|salary|earnings)(?: that)?|(?:your|his|her|their) (?:\w+ )?(?:pay|compensation|salary|earnings)(?: that)?) (?:remains?|remaining|is left|left)\b",
    regex.IGNORECASE,
)


def _by_pay(clause: Clause, mentions: list[Mention]) -> list[Mention]:
    """ "Deposits come out of net pay": what pay it comes from names the money of a contribution that has no other name."""
    mentions = [
        ("roth", "contributions") if m == ("roth", "from_pay") else m for m in mentions
    ]  # "Roth ... from net pay"
    named = [m for m in mentions if m[1] != "from_pay"]
    if len(named) == len(mentions):
        return mentions
    if _OF_WHAT_IS_LEFT.search(clause.sentence):
        return named  # a share of what is left of pay is a limit, whatever kind of contribution it is of
    words = set(clause.norms())
    contributed = bool(_TAKEN & words and not _NO_SAVING & words) and not any(
        a.label_ in _NOT_CONTRIBUTED and a.text.lower() not in ("take", "taken") and not is_no_payment(clause, a)
        for a in clause.acts
    )
    if contributed and _opens_by_adding(clause):
        return [*named, ("after_tax", "basis")]  # "Besides your deferrals, you may put in part of your take-home pay"
    return [("after_tax", "basis")] if contributed and not named else named


_WAGES = {"wage", "wages", "salary", "salaries", "compensation", "paycheck", "paychecks", "payroll", "payrolls"}
_OF_PAY = {"of", "my", "base", "eligible", "annual", "regular", "your", "his", "her", "their", "covered", "plan"}


_IS_BLANK = guarded(
    r"^(?:an?|is|are|left|if|be|no|stands?|remains?) empty\b|\bempty (?:box|line|space|blank|cell|column|field|row|entry|circle|square|brackets?)",
    regex.IGNORECASE,
)
_PAID_IN = guarded(  # "one payment to the Plan in a Plan Year by check"; not to the trustee of another plan
    r"^payments? (?:(?:by|in the form of) (?:an? )?(?:[\w’']+ )?(?:check|cheque|draft|wire|cash) )?(?:in)?to (?:the|this) (?:plan|trustee|trust|fund)\b"
    r"(?! (?:(?:or )?(?:trustee|administrator|custodian) )?(?:of|for|in which|to which|that you) (?!the plan\b))",
    regex.IGNORECASE,
)


def is_no_payment(clause: Clause, act: Span) -> bool:
    """Whether what is paid is tax ("earnings on which tax has been paid"), "pay" is what people earn, or a check is drawn.

    Nor is what is paid into the plan paid out of it.
    """
    if act.label_ == "pay" and _PAID_IN.match(clause.doc[act.start : act.end + 14].text):
        return True
    before = clause.doc[act.start - 1].norm_ if act.start else ""
    if before in ("check", "cheque", "draft"):
        return True
    if act.text.lower() == "credit" and clause.doc[act.end : act.end + 1].text.lower() in ("union", "unions"):
        return True
    if act.text.lower() == "empty" and _IS_BLANK.search(clause.doc[max(0, act.start - 1) : act.end + 1].text):
        return True  # "words beside an empty box are no part of the Plan"
    if act.label_ == "pay" and before == "-" and act[0].lower_ == "paid":
        return True  # "hourly-paid employees"
    if act.label_ == "pay" and before in _WAGES:
        return True  # "beginning with wages paid in January"
    if act.label_ == "pay" and act[0].lower_ == "pay" and before in _OF_PAY:
        return True
    following = [t.norm_ for t in clause.doc[act.end : act.end + 2]]
    if act.label_ == "pay" and following[:1] == ["of"] and following[-1] in _WAGES:
        return True  # "withhold from each payment of Compensation"
    near = clause.doc[max(1, act.start - 5) : act.end + 3]
    return act.label_ == "pay" and any(
        t.norm_ == "tax" and clause.doc[t.i - 1].lower_ not in ("-", "after", "before", "pre", "post") for t in near
    )


_TELLING = frozenset({ClauseKind.CONDITION, ClauseKind.RESTRICTIVE, ClauseKind.RELATIVE})


_NONDEDUCTIBLE = guarded(r"^non-?deductible$", regex.IGNORECASE)


def taxed_first(clause: Clause, hanging: list[Clause]) -> bool:
    """Whether a clause hung on one of contributing tells that tax comes first: "... from earnings on which tax was paid"."""
    telling = [m for c in hanging if c.kind in _TELLING for m in c.money]
    if any(m.label_ in ("roth", "pre_tax") for m in telling):
        return False  # "... that is includible in income, designated as Roth contributions"
    if _OF_WHAT_IS_LEFT.search(clause.sentence):
        return False
    told = any((m._.form == "from_pay" or _NONDEDUCTIBLE.search(m.text)) and not _negated(m) for m in telling)
    words = set(clause.norms())
    return told and bool((_TAKEN | {"take"}) & words) and not _NO_SAVING & words


def _negated(span: Span) -> bool:
    """ "Shall not be includible in income", "which would be includible": said of pay that is not taxed."""
    return any(
        t.lower_ in ("not", "never", "n't", "would", "otherwise") for t in span.doc[max(0, span.start - 3) : span.start]
    )


_EMPLOYERS = frozenset({"employer", "company", "match", "matching", "nonelective"})


_AS_ROTH = guarded(  # "contributions that are included in gross income | and are designated as Roth contributions"
    r"^(?:when made)?\W*(?:(?:and|but|that|which) )*(?:is|are) (?:\w+ly )?(?:designated (?:as )?)?(?:an? )?(?:designated )?roth\b",
    regex.IGNORECASE,
)


def kind_of(clause: Clause, span: Span) -> str:
    if (
        span.label_ == "roth"
        and span.end < len(clause.doc)
        and clause.doc[span.end].norm_ in ("ira", "individual", "iras")
    ):
        return "roth_ira"
    if span.label_ == "roth" and _EMPLOYERS & {t.norm_ for t in span}:
        return "employer"  # "employer Roth", "Roth matching contributions"
    if span.label_ == "after_tax" and span[-1].lower_ == "accounts" and _counts_accounts(span):
        return "all"
    if span.label_ == "after_tax" and came_with_someone(clause.doc[span.end : span.end + 14].text):
        return "rolled_after_tax"
    if span.label_ == "after_tax" and span[-1].lower_ in _TAXED and _AS_ROTH.match(clause.doc[span.end :].text):
        return "roth"
    return str(span.label_)


_TAXED = frozenset({"income", "taxed", "made"})  # the last word of money told by how it is taxed
_SEVERAL = frozenset({"two", "three", "four", "five", "2", "3", "4", "5"})


def _counts_accounts(span: Span) -> bool:
    """ "The Plan has two employee contribution accounts, one for before-tax and one for Roth": what kinds they are is told next."""
    return span[0].norm_ == "employee" and span.start > 0 and span.doc[span.start - 1].lower_ in _SEVERAL


_NO_OTHER_THAN = guarded(  # "any other kind of after-tax contribution than Roth"
    r"\bother (?:[\w-]+ ){1,7}than(?: (?:a|an|the|your|designated|those|from|as))*$", regex.IGNORECASE
)


def _after_exception(clause: Clause, span: Span) -> bool:
    before = [t.norm_ for t in clause.doc[max(0, span.start - 5) : span.start]]
    text = " ".join(before)
    if _NO_OTHER_THAN.search(clause.doc[max(0, span.start - 10) : span.start].text):
        return True
    following = clause.doc[span.end : span.end + 3].text.lower()
    if guarded(r"\W*(?:alone\s+)?(?:excepted|aside(?! from)|apart(?! from))\b").match(following):
        return True
    if _opens_by_adding(clause):
        return False
    return bool(
        guarded(
            r"\b(?:other than|otherwise than(?: pursuant to| by)?|except(?: for)?|excluding|apart from|aside from|besides|beyond)(?: (?:a|an|the|your|his|her|their|its|own|or|from|any|such|amount|in|of|participant|member|'s|’s|designated))*$"
        ).search(text)
    )


def _opens_by_adding(clause: Clause) -> bool:
    """ "Besides your Roth deferrals, you may contribute after tax": what is named first is there as well."""
    adds = guarded(r"\W*(?:besides|beyond|apart from|aside from)\b", regex.IGNORECASE).match(clause.text) is not None
    return (
        adds
        and any(a.label_ in ("contribute", "absorb") or taken_out_of_pay(clause, a) for a in clause.acts)
        and all(p.label_ != "not" for p in clause.polarity)
    )


def _replaced(clause: Clause, span: Span) -> bool:
    """ "In lieu of after-tax contributions, the Plan offers Roth": what is not there."""
    before = clause.doc[max(0, span.start - 4) : span.start].text.lower()
    return bool(guarded(r"\b(?:in lieu of|instead of|in place of)(?: (?:the|your|any|his|her|their))?$").search(before))


_TOLD_APART = guarded(  # "these are different from Roth contributions": what after-tax money is not
    r"\b(?:(?:different|distinct|distinguished|differ|differs|differing|differently|separate|separately|apart and separate) from|not (?:to be |be )?confused with|(?:not|n['’]t) the same (?:thing )?as|no kind of|not a (?:kind|form|type) of|unlike|as opposed to|rather than),?(?: (?:a|an|the|any|your|his|her|their|designated|those|these|that|our|elective))*$",
    regex.IGNORECASE,
)


def _set_beside(clause: Clause, span: Span, kind: str) -> bool:
    """ "In addition to your pre-tax savings you may ...": money that only says what the rest comes on top of."""
    before = clause.doc[max(0, span.start - 9) : span.start].text.lower()
    if kind == "roth":
        return _TOLD_APART.search(before) is not None
    if kind not in ("pre_tax", "catch_up"):
        return False
    return bool(
        guarded(
            r"\b(?:in addition to|on top of|over and above|in lieu of|instead of)(?: (?:or|in lieu of|instead of|in place of|in addition to|the|your|any|his|her|their|regular))*(?: (?:what(?:ever)?|anything|the amounts?|any amounts?) (?:that )?(?:you|they|he or she) (?:may )?(?:defer|save|contribute|put in|set aside)s?)?$"
        ).search(before)
    )


_MORE_EXCEPTED = guarded(  # "other than the Voluntary Account, the Rollover Account and amounts converted from the ..."
    r"(?:,|,? ?and|,? ?or) (?:amounts?|money|balances?|sums?|anything) (?:that (?:were|was|is|are) )?(?:converted|transferred|moved|held|credited) (?:from|in|to|under) (?:the|your|his|her|an?)",
    regex.IGNORECASE,
)


def _goes_on_excepting(clause: Clause, span: Span, last: Span | None) -> bool:
    """ "Other than salary deferrals, the required match and rollovers": the list goes on with what is excepted."""
    if last is None or last.end > span.start:
        return False
    if _MORE_EXCEPTED.fullmatch(clause.doc[last.end : span.start].text.strip()):
        return True
    between = {t.norm_ for t in clause.doc[last.end : span.start]}
    return bool({"and", "or", ",", "("} & between) and between <= _SEPARATORS | {
        "employer",
        "'s",
        "’s",
        "require",
        "required",
        "(",
        "whether",
        "include",
        "including",
        "which",
        "may",
        "be",
    }


_JOINING = BETWEEN_KINDS | {"as", "well", "plus", "in", "either"}
_SEPARATORS = _JOINING | {"your", ";", "vested", "rollover", "any", "his", "her"}


def coordinated(clause: Clause) -> bool:
    """Whether two kinds of money stand side by side in a list rather than one describing the other."""
    spans = sorted(clause.money, key=lambda s: s.start)
    for left, right in itertools.pairwise(spans):
        between = [t.norm_ for t in clause.doc[left.end : right.start]]
        if {left.label_, right.label_} == {"after_tax", "roth"} and between and set(between) <= _JOINING:
            return True
    return False


_ALSO = (_JOINING - {"the", "a", "as", "in", "either"}) | {"neither", "but", "addition"}


def one_is_the_other(clause: Clause) -> bool:
    """Whether nothing between "after-tax" and "Roth" tells them apart."""
    spans = sorted((m for m in clause.money if m.label_ in ("after_tax", "roth")), key=lambda s: s.start)
    for left, right in itertools.pairwise(spans):
        if left.label_ != right.label_ and not {t.norm_ for t in clause.doc[left.end : right.start]} & _ALSO:
            return True
    return False


def in_list(clause: Clause, kind: str) -> bool:
    """Whether money of this kind stands in a list beside other money."""
    spans = sorted(clause.money, key=lambda s: s.start)
    return any(
        kind in (left.label_, right.label_)
        and left.end < right.start
        and {t.norm_ for t in clause.doc[left.end : right.start]} <= _SEPARATORS
        for left, right in itertools.pairwise(spans)
    )


def _outside_brackets(doc: Any, start: int, end: int) -> list[str]:
    """The normal forms between two places, without bracketed remarks."""
    words, depth = [], 0
    for token in doc[start:end]:
        depth += token.text == "("
        if not depth and token.text != ")":
            words.append(token.norm_)
        depth = max(0, depth - (token.text == ")"))
    return words


def side_by_side(clause: Clause) -> bool:
    """A list of features ("Roth contributions, after-tax contributions or conversions") under one verb."""
    nouns = [a for a in clause.acts if a.label_ in ("convert", "withdraw") and a._.part == "noun"]
    verbs = [
        a for a in clause.acts if a.label_ in ("convert", "withdraw", "roll", "move", "pay") and a._.part == "verb"
    ]
    money = [
        m
        for m in clause.money
        if m._.form in ("contributions", "bare") and m.label_ in ("after_tax", "roth", "pre_tax")
    ]
    if not nouns or verbs or not money:
        return False
    for noun in nouns:
        for m in money:
            first, second = sorted((noun, m), key=lambda s: s.start)
            between = _outside_brackets(clause.doc, first.end, second.start)
            if first is noun and m._.form == "bare" and between[:1] == [","]:
                continue  # "partial withdrawals, pre-tax or after-tax, may be made": of which money they are
            if not {",", "and", "or", "nor", "/"} & set(between) or len(between) > 12:
                continue
            if not set(between) & {
                "of",
                "from",
                "to",
                "for",
                "be",
                "may",
                "can",
                "that",
                "which",
                "by",
                "into",
                "will",
            }:
                return True
    return False


def theme_of(mentions: tuple[Mention, ...]) -> str:
    kinds = {k for k, _ in mentions} - {"roth_ira"}
    for kind in ("after_tax", "rolled_after_tax", "all"):
        if kind in kinds:
            return kind
    return "other" if kinds else "unstated"


def speaks_of_contributions(clause: Clause) -> bool:
    return any(
        n in ("contribution", "contribute", "deferral", "saving", "save", "accept", "deposit") for n in clause.norms()
    )
