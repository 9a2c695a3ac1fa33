"""The provisions beside the three that decide: limits, match, testing, loans, rollovers and changes of the text.

They are read from single sentences by the rules of ``patterns/neighbours.yaml``, and from the findings that decide: a grant
that names a rate is also a limit, a closed source has its date.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import regex

from analyzer.detection.document.naming import own_names
from analyzer.detection.document.regions import Regions
from analyzer.detection.document.throughout import calls_roth_after_tax
from analyzer.detection.laid_out.topics import MARK
from analyzer.detection.sentence import conditions, dollars
from analyzer.detection.vocabulary.highly import HighlyPaid
from analyzer.detection.vocabulary.language import pipeline
from analyzer.detection.whole.in_all import SeveralKinds, of_sections
from analyzer.detection.whole.matching import MATCHED, answered, leaning
from analyzer.detection.whole.placing import place
from analyzer.detection.whole.read_for import lower_rate
from analyzer.lexicon import NeighbourRule, lexicon
from analyzer.model import Block, BlockKind, Document, Finding, Passage, PassageKind, Span, Stance
from analyzer.shapes import guarded

_TIMEOUT = 1.0
_LONGEST, _WITH_PROVISOS = 700, 1200  # characters of a sentence; what is longer is a list that was not cut
_PROVISO = guarded(r"\bprovided,? (?:however|further)\b", regex.IGNORECASE)
_EMPLOYEE_MONEY = frozenset({"pre_tax", "roth", "after_tax", "all"})
_CUE = guarded(
    r"\b(?:combin\w+|together|sum|total|aggregate\w*|altogether|added|adds? up|everything)\b", regex.IGNORECASE
)
_EXCEPTED = guarded(r"\b(?:except|but|provided|of which|however|although)\b", regex.IGNORECASE)
_PERCENT = guarded(r"(\d{1,3}(?:\.\d+)?)\s?(?:%|percent)|\((\d{1,3})%\)", regex.IGNORECASE)
_PAY = guarded(
    r"(?:%|percent|\bper cent|\b(?:each|every) dollar|\bpercentage)\)?\s+of\s+(?:your|his|her|their|the|a|an|each|one's|participant's|his or her)?\s*"
    r"(?P<pay>(?:(?:annual|base|basic|eligible|covered|plan|regular|gross|total|straight-time|certified)\s+){0,3}"
    r"(?:pay|compensation|salary|earnings|wages))\b",
    regex.IGNORECASE,
)


def neighbours(document: Document, index: int, where: Regions, told: Sequence[Finding] = ()) -> list[Finding]:
    """What each sentence says of them; ``index`` is the document's place among the documents of the plan.

    ``told`` is what has been found: where it takes no after-tax money, a bare "Yes" in a column on the match, which may be
    of Roth under that name, makes none.
    """
    found = []
    granted = [f for f in told if f.counted and f.provision == "after_tax_contributions" and f.stance in _OPENS]
    takes, ours = bool(granted), {f.section for f in granted if f.section}
    highly, names, several, titles = HighlyPaid(document), own_names(document), SeveralKinds(), _Titles(document)
    before = ""
    for block in document.blocks:
        if block.kind in (BlockKind.CONTENTS, BlockKind.HEADING):
            continue
        highly.start()
        several.start(block.section, titles.beneath(block.section))
        over, after_tax_alone, before = before if block.kind is BlockKind.FORM else "", False, ""
        for passage in block.passages:
            if passage.checked is False:
                continue
            span = _whole(passage, document)
            text = _asked(passage, block, document) + document.quote(span)
            if passage.checked and _THEY.match(text) and _PART_TIME.search(over):
                text = f"{over} {text}"
            if len(text) > (_WITH_PROVISOS if _PROVISO.search(text) else _LONGEST) or text.endswith("?"):
                continue
            of_them = conditions.in_percent(highly.named(text)) if "%" not in text else highly.named(text)
            rules = [(rule, text) for rule in _fitting(text)]
            plain = names.in_plain_words(text)
            for put in dict.fromkeys((of_them, plain)):
                if put != text:
                    rules += [(rule, put) for rule in _fitting(put, text) if rule.provision in _IN_PLAIN_WORDS]
            if (lower := lower_rate(text, block.section, granted)) is not None:
                read_so = [(rule, lower) for rule in _fitting(lower) if rule.provision == "HCE_limit"]
                rules = [*read_so, *(one for one in rules if one[0].provision != "HCE_limit")]
            said = [
                answered(passage, over, document, lambda words: _put_in(names.in_plain_words(words))),
                leaning(plain, before, block.section),
            ]
            said = [one for one in said if takes or one != MATCHED or passage.kind is not PassageKind.CELL]
            if _MATCHED_OR_NOT.search(text) and after_tax_alone:
                said.append(_THEM.sub("after-tax contributions", text))
            alone = _OTHERS_ALONE_MATCHED.search(plain) is not None and _AND_OURS.search(plain) is None
            if takes and (alone or _BUT_NOT_OURS.search(plain)):
                said.append("After-tax contributions are not matched.")
            if block.section in ours and _is_put_in_there(text, block.section):
                said.append("After-tax contributions are not matched.")
            if takes and _EVERY_KIND_MATCHED.search(text):
                said.append("After-tax contributions are matched.")
            rules += [
                (rule, one) for one in said if one for rule in _fitting(one) if rule.provision == "after_tax_match"
            ]
            before = text
            in_all = (several.of_all(text) or of_sections(text, ours)) if "%" in text else None
            if in_all is not None:
                rules += [(rule, in_all) for rule in _fitting(in_all) if rule.provision == "plan_limit_combined"]
            several.hears(text, _put_in(plain))
            after_tax_alone = after_tax_alone or _of_after_tax_alone(plain)
            after_tax_alone = after_tax_alone and not _OF_OTHER_PAYMENTS.search(text)
            for rule, words in rules:
                attributes = {k: v for name in rule.attributes for k, v in _READERS[name](words).items()}
                finding = Finding(
                    rule.provision, rule.stance, index, span, rule.id, rule.meaning, attributes=attributes,
                    section=block.section,
                )  # fmt: skip
                found.append(place(finding, where, block, document))
    return _first_of_each(found if takes else _without_match_on_roth(found, document))


def _first_of_each(found: list[Finding]) -> list[Finding]:
    """The findings, of those at one place on one provision the first that was made."""
    return list({(f.provision, f.span): f for f in reversed(found)}.values())[::-1]


def _without_match_on_roth(found: list[Finding], document: Document) -> list[Finding]:
    """ "Your after-tax savings are matched just as your before-tax ones are", where "after-tax" is what Roth is called."""
    if not calls_roth_after_tax(document.text):
        return found
    return [f for f in found if f.provision != "after_tax_match" or f.stance is not Stance.PERMITS]


_OPENS = (Stance.PERMITS, Stance.CONDITIONS)
_IN_PLAIN_WORDS = frozenset({"HCE_limit", "plan_limit_combined", "after_tax_match"})
"""What is read again with the document's own names for after-tax money, and for the highly compensated, put plainly."""
_MATCHED_OR_NOT = guarded(  # "Your Employer does not match them.", "No match is paid on them."
    r"^\W*(?:they|these|those)\b[^.;]{0,120}\b(?:not|nor)(?: be)? matched\b|\bnot match (?:(?:or|and) (?:\w+ ){1,2})?(?:to )?(?:them|these|those|it)\b|\bno (?:\w+ )?match(?:ing contributions?)? (?:is|are) (?:paid|made|given) (?:on|for) (?:them|these|those|it)\b",
    regex.IGNORECASE,
)
_DEFERRED = r"(?:(?:pre|before)-?\s?tax|tax-deferred|roth|elective|salary)(?: 401\(k\))?"
_DEFERRALS = (
    rf"(?:your |the |employee )?{_DEFERRED}(?:(?:,? and|,? or|,|/) {_DEFERRED}){{0,2}} "
    r"(?:contributions?|savings|deferrals?|deposits?)(?:,? including [\w -]{3,40}?,?)?"
)
_OTHERS_ALONE_MATCHED = guarded(  # "Only before-tax and Roth contributions are matched": after-tax ones are not
    rf"\bonly {_DEFERRALS} (?:are|is|will be|shall be) (?:eligible (?:for|to receive) (?:the |a )?(?:[\w-]+ )?match|matched)\b"
    rf"|\b{_DEFERRALS} (?:only|alone) (?:are|is|will be|shall be) matched\b"
    rf"|\bmatch(?:es)? (?:only )?{_DEFERRALS} (?:only|alone)\b|\bmatch(?:es)? only {_DEFERRALS}(?=\W*$|[,;.])"
    rf"|\bmatch(?:ing contributions?)? (?:is|are|will be) (?:made |paid |given |figured |calculated )?(?:only )?(?:on|for) {_DEFERRALS} (?:only|alone)\b"
    rf"|\bmatch(?:ing contributions?)? (?:is|are|will be) (?:made |paid |given |figured |calculated )?only (?:on|for) {_DEFERRALS}(?=\W*$|[,;.])"
    rf"|\bonly (?:contributions|savings|deferrals)(?: that)? (?:we|the (?:company|employer|plan|bank|firm)) match(?:es)? are {_DEFERRALS}(?=\W*$|[,;.])",
    regex.IGNORECASE,
)
_BUT_NOT_OURS = guarded(  # "... are matched, after-tax savings are not", "on Roth savings, but not on after-tax savings"
    r"\bmatch(?:ed)?\b[^.;:]{0,60}?[,;:–—]? (?:but |and |while |whereas |though )?(?:the |your |any )?(?:[\w-]+ )?(?:after|post)-?\s?tax(?: (?:and catch-?up))?(?: (?:contributions?|savings|deposits?|money|ones))?(?: and catch-?up(?: (?:contributions?|ones))?)? (?:(?:is|are|do|does|will) not|(?:is|are|do|does)n['’]t)(?=\W*$|[,;])"
    r"|\bmatch(?:ing contributions?|es)?\b[^.;:]{0,60}?\b(?:on|for|of) [^.;:,]{3,60}?,? (?:and|but) (?:not|never) (?:on|for|of) (?:the |your |any )?(?:[\w-]+ )?(?:after|post)-?\s?tax\b",
    regex.IGNORECASE,
)
_AND_OURS = guarded(r"\b(?:after|post)-?\s?tax\b|\b(?:basic|supplement\w+|voluntary|thrift|all)\b", regex.IGNORECASE)
_NOT_MATCHED_THERE = guarded(  # "We do not match what you put in the Supplemental Account."
    r"\b(?:do|does|will|shall)(?: not|n['’]t) match (?:what|anything|any money|the money|whatever) (?:that )?(?:you|he or she|a member|a participant) (?:puts?|pays?|contributes?|saves?) (?:in|to)(?:to)? (?:the|your|this) (?P<where>[\w -]{3,40}? account)\b",
    regex.IGNORECASE,
)


def _is_put_in_there(text: str, section: Sequence[str]) -> bool:
    """Whether what is said not to be matched is put into the account that the section of a grant is headed with."""
    told = _NOT_MATCHED_THERE.search(text)
    return told is not None and told["where"].lower() in section[-1].lower()


_EVERY_KIND_MATCHED = guarded(  # "The Company adds one dollar for each dollar of your deposits, of any kind, up to 6% of Base Pay"
    r"\b(?:company|employer|bank|firm|we|corporation|hospital|university)\b (?:also |will |shall )?(?:adds?|contributes?|pays?|match(?:es)?)\b[^.;]{0,30}"
    r"\b(?:dollar|cents|\$1(?:\.00)?) (?:for|on|of) (?:each|every) (?:dollar|\$1(?:\.00)?) (?:of|in) (?:your|the [\w’']+|his or her) "
    r"(?:own )?(?:deposits|contributions|savings|allotments),? (?:of|whatever) (?:(?:any|every|whatever|all) (?:kind|type)s?|(?:the|their) (?:kind|type))\b",
    regex.IGNORECASE,
)
_OF_OTHER_PAYMENTS = guarded(  # "Loan payments are taken after tax. They are not after-tax contributions. They are not matched."
    r"\b(?:loans?|borrow\w*|repay\w*|instal+ments?)\b|\b(?:is|are|was|were) (?:not|never|no) (?:[\w-]+ ){0,3}?after-?\s?tax (?:contributions?|savings|deposits?)\b",
    regex.IGNORECASE,
)
_THEM = guarded(r"\b(?:them|they|these|those|it)\b", regex.IGNORECASE)


_ON_CONTRIBUTIONS = ("tax", "roth", "deferr", "savings", "contribution", "deposit")


def _put_in(text: str) -> set[str]:
    """The kinds of contributions that a sentence names."""
    return _money(text) & _EMPLOYEE_MONEY if any(word in text.lower() for word in _ON_CONTRIBUTIONS) else set()


class _Titles:
    """Which contributions the titles beneath a section name: "Before-Tax Contributions" and "After-Tax Contributions"."""

    def __init__(self, document: Document) -> None:
        self._titles: dict[tuple[str, ...], set[str]] = {}
        for section in {block.section for block in document.blocks if len(block.section) > 1}:
            self._titles.setdefault(section[:-1], set()).update(_put_in(section[-1]))

    def beneath(self, section: tuple[str, ...]) -> set[str]:
        return self._titles.get(section, set())


def _of_after_tax_alone(text: str) -> bool:
    """Whether a sentence names after-tax money and no other that one puts in: "them" in the next ones is that money."""
    return "tax" in text.lower() and _money(text) & _EMPLOYEE_MONEY == {"after_tax"}


def implied(findings: list[Finding], document: Document) -> list[Finding]:
    """What findings that decide say beside it: limits, dates, spillover and match are shown under their own names."""
    return [more for finding in findings if finding.counted for more in _implied(finding, document)]


def _implied(finding: Finding, document: Document) -> Iterator[Finding]:
    opens = finding.stance in (Stance.PERMITS, Stance.CONDITIONS)
    if finding.provision == "after_tax_contributions" and opens:
        limits = {
            k: v
            for k in ("percent_min", "percent_max", "dollar_max", "dollar_each", "limit")
            if (v := finding.attributes.get(k))
        }
        if limits:
            pay = _PAY.search(document.quote(finding.span), timeout=_TIMEOUT)
            yield _beside(finding, "after_tax_limit", limits | ({"pay_base": pay["pay"].lower()} if pay else {}))
        if finding.rule == "after_tax.spillover":
            yield _beside(finding, "spillover", {})
        quote = document.quote(finding.span)
        if finding.rule == "after_tax.matched" and not _OF_THE_PAST.search(quote) and not _ONLY_OTHERS.search(quote):
            yield _beside(finding, "after_tax_match", _matched(quote))
    if finding.stance is Stance.FREEZES and finding.attributes.get("frozen_date"):
        date = {"frozen_date": finding.attributes["frozen_date"]}
        yield replace(_beside(finding, "frozen_dates", date), stance=Stance.FREEZES)
    dates = {"effective_from": finding.effective_from, "effective_to": finding.effective_to}
    told = {name: when.isoformat() for name, when in dates.items() if when is not None}
    if told and finding.stance in (Stance.PERMITS, Stance.CONDITIONS, Stance.DENIES):
        yield replace(_beside(finding, "effective_dates", told), effective_from=None, effective_to=None)


_ONLY_OTHERS = guarded(  # "to make after-tax savings, but only basic savings are matched"
    r"\bonly (?:the |your )?(?:[\w-]+ ){0,2}?(?:savings|contributions|deposits|deferrals) (?:is|are) matched\b(?<!\bonly [^.;]*after-?\s?tax[^.;]*)",
    regex.IGNORECASE,
)
_OF_THE_PAST = guarded(r"^\W*(?:until|before|prior to|from (?:\w+ )?\d{4} to)\b|\bsub-?accounts?\b", regex.IGNORECASE)
"""A match of earlier days, or the account of one."""


def _beside(finding: Finding, provision: str, attributes: Mapping[str, Any]) -> Finding:
    return replace(finding, provision=provision, stance=Stance.PERMITS, attributes=attributes)


def _asked(passage: Passage, block: Block, document: Document) -> str:
    """ "Are After-Tax Contributions matched?" before the "☒ No" that answers it on a form; "..., taken together:".

    What counts alike counts for the match where the question or the title asks of it.
    """
    asks = document.quote(passage.question) if passage.question is not None else "".join(block.section[-1:])
    if _OF_THE_MATCH.search(asks) and _ALIKE.search(document.quote(passage.span)):
        return f"{asks} "
    over = passage.question or passage.lead_in or passage.caption
    asked = document.quote(over) if passage.checked and over is not None else ""
    return f"{asked} " if _ASKED_ON_FORMS.search(asked) else ""


_LONG_TERM = r"\blong-term,? part-?time\b|\b401\(k\)\((?:15|2\)\(D)\)"
_PART_TIME = guarded(_LONG_TERM, regex.IGNORECASE)
_ASKED_ON_FORMS = guarded(rf"\bmatch(?:ed|ing)\b|\b(?:together|combined)\b|{_LONG_TERM}", regex.IGNORECASE)
_THEY = guarded(r"^\W*(?:[✘☒] )?They may\b")

_OF_THE_MATCH = guarded(r"\bmatch", regex.IGNORECASE)
_ALIKE = guarded(r"\bcount (?:alike|equally)\b", regex.IGNORECASE)


def _whole(passage: Passage, document: Document) -> Span:
    """A table is read by its rows: a cell with what it is cited with. A mark before an option is not quoted: in a symbol
    font it is another letter on the page."""
    span = passage.cite if passage.kind is PassageKind.CELL and passage.cite is not None else passage.span
    mark = MARK.match(document.text[span.start : span.end])
    return Span(span.start + mark.end(), span.end) if mark is not None and mark.end() < span.end - span.start else span


def _fitting(text: str, printed: str = "") -> Iterator[NeighbourRule]:
    """For each provision the first rule that fits; what the words ``printed`` rule out, no plainer ones let in."""
    lower, money, decided = text.lower(), None, set()
    for rule, words, unless in _rules():
        if rule.provision in decided or not any(literal.lower() in lower for literal in rule.literals):
            continue
        if not all(one.search(text, timeout=_TIMEOUT) for one in words):
            continue
        if any(one.search(said, timeout=_TIMEOUT) for said in (text, printed) if said for one in unless):
            continue
        if rule.money or rule.money_kinds:
            money = _money(text) if money is None else money
            if rule.money and not money & set(rule.money):
                continue
            if len(money & _EMPLOYEE_MONEY) < rule.money_kinds and "all" not in money:
                continue
        decided.add(rule.provision)
        yield rule


@lru_cache(maxsize=1)
def _rules() -> list[tuple[NeighbourRule, list[Any], list[Any]]]:
    return [
        (rule, [_compiled(one) for one in rule.words], [_compiled(one) for one in rule.unless])
        for rule in lexicon().neighbours
    ]


def _compiled(expression: str) -> Any:
    return guarded(expression, regex.IGNORECASE)


def _money(text: str) -> set[str]:
    doc = pipeline()(text)
    return {span.label_ for span in doc.spans["money"]}


def _combined(text: str) -> dict[str, Any]:
    """The percentage that follows the word for the sum; where none does, the last one. What is excepted is no part of it."""
    text = next((part for part in _EXCEPTED.split(text) if _CUE.search(part) and _PERCENT.search(part)), text)
    cue = _CUE.search(text)
    figures = [(m.start(), float(m[1] or m[2])) for m in _PERCENT.finditer(text)]
    _, highest = conditions.percents(text[cue.start() :]) if cue is not None else (None, None)
    if not figures and highest is None:
        return {}
    value = highest if highest is not None else figures[-1][1]
    return {"combined_percent_max": int(value) if value == int(value) else value}


_OWNS = guarded(r"\bown(?:s|ed|ers?|ership)?\b[^.;%]{0,30}$", regex.IGNORECASE)
"""Before the share of the company that makes someone highly compensated, which is no rate."""


_RATE_OF_HCE = guarded(
    r"(?P<before>\d{1,3}(?:\.\d+)?)\s?(?:%|percent)[^.;%]{0,25} (?:for|to|in the case of|if you are|if you’re|if) (?:an? |any |the |those who are )?(?:highly[- ]compensated|HCEs?)\b"
    r"|\b(?:highly[- ]compensated|HCEs?)\b[^%;]*?(?:\d{1,2}(?:\.\d+)?\s?(?:%|percent)?\s?(?:to|-|–|and)\s?)?(?P<after>\d{1,3}(?:\.\d+)?)\s?(?:%|percent)",
    regex.IGNORECASE,
)
"""The rate that stands with the highly compensated: the one given to them, else the first after they are named."""
_NO_RATE_OF_HCE = guarded(
    r"\btop[- ]paid\b|\btop (?:20|twenty)\b|\b(?:not|other than|except|non-?) ?(?:an? |any |the )?(?:highly[- ]compensated|HCEs?)\b"
    r"|\d\s?% too\b|(?<!\b(?:highly|HCEs?)\b[^.;%]*)\b\d[\d.]*\s?%[^.;%]{0,50}\b(?:or|at) (?:whatever|such|any|a) (?:lower|lesser|smaller|other) (?:rate|percentage|limit|amount)\b"
    r"|(?<!\b(?:not|no) )\b(?:lower|less|smaller|lesser) (?:rate |percentage |limit |ceiling |maximum )?than (?:the )?\d"
    r"|\b(?:may|can|could|might) (?:\w+ ){0,2}(?:lower|reduce|limit|cut|change|adjust) (?:the|that|this|their|your|its) [^.;]{0,30}?\d"
    # "the Committee may announce a cap below 12% for them": one that is not told
    r"|\b(?:cap|ceiling|limit|maximum|rate|percentage) (?:of )?(?:below|under|less than|lower than) (?:the )?\d",
    regex.IGNORECASE,
)
"""Where a rate is that of those who are not highly compensated, or one that may yet be lowered for them."""


_MAY_YET_BE_LOWERED = guarded(  # "The maximum is 6% for a Highly Compensated Employee, and the Committee may reduce the 6% during a year"
    r"(?<=\d\s?(?:%|percent)[^.;]{0,160}),? (?:and|but) (?:the|we|it)\b[^.;%]{0,30}\b(?:may|can|could|might) (?:\w+ ){0,2}(?:lower|reduce|limit|cut|change|adjust) (?:the|that|this|their|your|its)\b.*",
    regex.IGNORECASE | regex.DOTALL,
)
_FIXED_FOR_THEM = guarded(  # "The Committee may fix a lower percentage for ..., and for 2027 has fixed eight"
    r"\bpercentage\b[^%]*,? and (?:for 20\d\d )?(?:has|have) (?:fixed|set)(?: it at)? (?P<rate>[a-z]+|\d{1,2})\W*$",
    regex.IGNORECASE,
)


def _highly_compensated(text: str) -> dict[str, Any]:
    text = conditions.in_percent(_MAY_YET_BE_LOWERED.sub("", text, timeout=_TIMEOUT))
    if (fixed := _FIXED_FOR_THEM.search(text, timeout=_TIMEOUT)) is not None:
        _, rate = conditions.percents(f"{fixed['rate']} percent")
        return {"hce_percent_max": float(rate)} if rate is not None else {}
    if _NO_RATE_OF_HCE.search(text):
        return {}
    told = _RATE_OF_HCE.search(text)
    figures = [float(m[1] or m[2]) for m in _PERCENT.finditer(text) if not _OWNS.search(text[: m.start()])]
    if told is not None and not _OWNS.search(text[: told.start("after" if told["after"] else "before")]):
        return {"hce_percent_max": float(told["before"] or told["after"])}
    return {"hce_percent_max": min(figures)} if figures else {}


def _sources(text: str) -> dict[str, Any]:
    names = {"after_tax": "after_tax", "rolled_after_tax": "after_tax", "pre_tax": "pre_tax", "roth": "roth", "match": "match",
             "employer": "employer", "rollover": "rollover", "all": "all"}  # fmt: skip
    found = sorted({names[kind] for kind in _money(_NOT_TAKEN.sub(" ", text)) if kind in names})
    return {"sources": found} if found else {}


_NOT_TAKEN = guarded(  # "pre-tax and Roth money; after-tax money is not accepted", "IRAs, but no after-tax money"
    r"[;,] (?:but |and )?(?:no|not) [\w -]{0,20}after-?\s?tax[^.;]*|[;,.] [^.;,]{0,30}after-?\s?tax[^.;,]{0,40}\b(?:is|are|will be|cannot be|may not be) (?:not )?(?:accepted|taken|permitted|allowed|rolled)\b[^.;]*",
    regex.IGNORECASE,
)


def _left_out(text: str) -> dict[str, Any]:
    """Who is left out: what stands before the denial."""
    match = guarded(r"^(?P<who>.{3,160}?)\s+(?:are|is|may|will|shall|who)\b").match(text)
    return {"groups_out": [match["who"]]} if match and not _NOBODY.match(match["who"]) else {}


_NOBODY = guarded(  # "Provided you are not an Excluded Employee", "The following employees are excluded:"
    r"\W*(?:none|provided|if|unless|when|you\b|it\b|they\b|the following|these|such)\b", regex.IGNORECASE
)


_FIRST_OF_PAY = guarded(  # "The first 6% of Pay that a Member allots is the Basic Allotment, and the Company matches it"
    r"\bfirst (?P<rate>\d{1,2}(?:\.\d)?)\s?% of (?:(?:your|his|her|their|his or her|the|a|each|an?) )?(?:[\w’']+ ){0,3}?"
    r"(?:pay|compensation|salary|earnings|wages)\b",
    regex.IGNORECASE,
)
_AND_MORE = guarded(r"\b(?:next|following|further|another|additional) \d{1,2}(?:\.\d)?\s?%", regex.IGNORECASE)


def _matched(text: str) -> dict[str, Any]:
    """That after-tax money is matched, with the rate up to which contributions are, where one step alone is told."""
    first = _FIRST_OF_PAY.findall(text)
    told = len(set(first)) == 1 and _AND_MORE.search(text) is None
    return {"matched": True, **({"matched_up_to": conditions.whole(float(first[0]))} if told else {})}


_READERS: Mapping[str, Callable[[str], dict[str, Any]]] = {
    "combined_percent_max": _combined,
    "hce_percent_max": _highly_compensated,
    "hce_excluded": lambda text: {"hce_excluded": True},
    "matched": _matched,
    "not_matched": lambda text: {"matched": False},
    "age_59": lambda text: {"age": 59.5},
    "sources": _sources,
    "split": lambda text: {"split_rollover": True},
    "groups_out": _left_out,
    "terms_of_use": dollars.terms_of_use,
}
