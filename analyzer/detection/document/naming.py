"""The names that a document gives to its after-tax money, and its sentences with those names put into plain words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, lru_cache

import regex

from analyzer.detection.document.acts_named import (
    names_of_conversions,
    verbs_of_conversion,
    with_conversions_named,
)
from analyzer.detection.document.employers_named_roth import is_named_roth, with_the_employer
from analyzer.detection.document.numbered import Numbered, numbered
from analyzer.detection.document.titled import titled_as_taxed
from analyzer.detection.plain.taxed_now import SHARES_THE_LIMIT
from analyzer.model import BlockKind, Document
from analyzer.rules import Data, load
from analyzer.shapes import Expression, guarded, of_document

_TIMEOUT = 1.0
_NAME = r"(?P<name>(?-i:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}))"
_HEADS = r"(?:contributions?|savings?|deposits?|deductions?|money|dollars?|accounts?|sub-?accounts?|balances?|source|bucket|side|rate|elections?|withdrawals?|conversions?|amounts?|feature|option|units?)"
_TAIL = guarded(rf"(?:\s+{_HEADS})+$", regex.IGNORECASE)
_ORDINARY = guarded(
    r"(?P<word>Savings|Employee|Participant|Member|Associate|Additional|Extra|Optional) (?:Contributions?|Deposits?)"
)
_MORE = ("Additional", "Extra", "Optional")
_ROTH = guarded(  # and not a Roth IRA, "of the kind described in section 408A of the Code (a “Roth” account)"
    r"(?<!\b408A\b[^.;]{0,40})\broth\b(?![”\"’]? (?:IRAs?\b|individual retirement))", regex.IGNORECASE
)
_NO_ROTH = guarded(  # "The Agreement does not provide for Roth savings"
    r"\b(?:plan|agreement|we|trust|fund|company)\b[^.;]{0,20}\b(?:does|do|has|have)(?: not|n[’']t)(?: yet| currently)? (?:provide for|offer|accept|have|take|permit|allow|include|added?)(?: any)? (?:designated )?roth (?:401\(k\) )?(?:savings|contributions|deferrals|accounts?|option|source)\b"
    r"|\bmakes? no provision for (?:[\w-]+ ){0,6}?(?:designated )?roth (?:savings|contributions|deferrals|accounts?)\b"
    r"|\b(?:there (?:is|are)|(?:plan|agreement) (?:has|offers|accepts|provides for)) no (?:designated )?roth (?:401\(k\) )?(?:savings|contributions|deferrals|accounts?|option|source)\b"
    r"|\b(?:there (?:is|are)|(?:plan|agreement) (?:has|contains|includes)) no (?:means of accepting|qualified|designated) roth (?:contributions|(?:contribution )?program|feature)\b"
    r"|(?<=(?:^|[.;:]\s)[“\"]?)roth (?:401\(k\) )?(?:savings|contributions|deferrals)[”\"]? (?:are|is) not (?:provided for|offered|accepted|permitted|allowed|available)(?: (?:under|by|in) (?:the|this) plan)?(?=\W*(?:$|[.;]))",
    regex.IGNORECASE,
)
_SAVED = guarded(
    r"\b(?:contributions?|deposits?|savings|allotments?|deductions?)(?: (?:[A-Z]|\d{1,2}))?$", regex.IGNORECASE
)
_PAYMENTS = guarded(r"\bpayments$", regex.IGNORECASE)
_INTO_PLAN = guarded(  # "may pay into the Fund ... ("Personal Payments")": not on a loan, for insurance or to a bank
    r"\b(?:in)?to (?:the|this|our) (?:[\w-]+ ){0,2}(?:plan|fund|trust|trustees?|scheme)\b", regex.IGNORECASE
)
_SAVED_NEXT = guarded(r"[”\"’]?\s+(?:contributions?|deposits?|savings)\b", regex.IGNORECASE)
_TELLING = guarded(
    r"tax|roth|voluntary|deductible|gross income|take-home|net pay|government|uncle sam|\birs\b|\b(?:way|place) to save\b",
    regex.IGNORECASE,
)
_NUMBER = guarded(r"^(?:(?:section|article|part) )?\(?[\dA-Z]{1,3}(?:[.-]\d+)*[.)]?\s+(?=[A-Z“\"])")
_REFERS = guarded(  # "In the language of the tax law they are designated Roth contributions", "Do not mistake them for Roth Deposits"
    r"^(?:(?:in|under|for|by|to) [^,.;]{3,45}?,? )?(?:they|these|this|it)\b"
    r"|^(?:by (?:then|the time [^,.;]{3,40}?),? )?(?:the|that|this) money (?:(?:is|was|will be|has(?: already)? been) )?(?:already )?(?:taxed|comes?|goes)\b"
    r"|^(?:please )?(?:do not|don['’]t|never) (?:mistake|confuse) (?:them|it)\b"
    r"|^(?:(?:the )?(?:accountants?|lawyers?|law|tax law|code|irs|others|most (?:people|plans)|other plans|some)|in (?:the )?(?:law|trade),? they) (?:would |may |might |also )?calls? (?:them|these|it|this)\b"
    r"|^what (?:you|(?:an? |the )?(?:member|participant|employee)s?) (?:deposits?|saves?|puts? in|contributes?) (?:is|are|was|has)\b"
    r"|^(?:we|payroll|(?:the|your) (?:company|employer|payroll (?:office|department))|you|(?:an? |the )?(?:member|participant|employee)s?) (?:will |shall |must |may )?(?:takes?|deducts?|withholds?|collects?|makes?|pays?|save|saves) (?:them|it|these|tax(?:es)? on (?:them|it|these))\b",
    regex.IGNORECASE,
)
_ARE_ROTH = guarded(
    r"\b(?:they|these|this|it) (?:are|is) (?:called |known as )?(?:designated )?roth (?:contributions?|elective|deferrals?|savings|401\(k\))",
    regex.IGNORECASE,
)
_REFERS_BY_ITS_NOUN = guarded(  # "The deduction is made from what remains once income tax has been withheld", "From 1% to 10% of pay, deducted ..."
    r"^(?:the|this|that|such|each|your) (?:deductions?|deposits?|contributions?|money|savings) (?:is|are|comes?|will be|shall be|(?:do|does|shall|will) not)\b"
    r"|^(?:(?:federal|state|local|income|payroll|and|,) ?)*tax(?:es)? (?:comes?|is taken|are taken) (?:out |off )?first\b"
    r"|^(?:(?:from|between|up to|not more than|at most|any(?:thing| whole percentage)?,?) )+\d[^.;]{0,40}?(?:%|percent) of (?:[\w’']+ ){0,3}?(?:pay|salary|wages|earnings|compensation|paycheck),? (?:(?:which|that) (?:is|are) )?(?:deducted|withheld|taken|made|paid|contributed|saved|put)\b",
    regex.IGNORECASE,
)
_ITS_ARTICLE = guarded(r"^(?:The|Your|Our) (?=[A-Z])")  # "The Plus bucket"
_AN = guarded(r"^(?:An?|The|Each|Every) (?=[A-Z])")  # "A Reserve Contribution is ..."
_ASKED_OF = guarded(r"^(?:what|how about|about)(?: (?:is|are|about))?(?: the)?\s", regex.IGNORECASE)
_NAMED_SAVINGS = guarded(rf"(?<![\w-]){_NAME}(?=[.,;:)]|\s(?:[a-z(]|$)|$)")
_GOES_ON = (
    r"is|are|was|were|may|can|cannot|will|shall|must|has|have|does|do|did|and|or|nor|but|not|from|to|in|into|at|on|by|for"
    r"|with|that|which|if|when|while|without|as|than|after|before|any|each|once|stays|comes|goes|sits|counts|ends|pre|roth"
    r"|of|up|under|over|during|until|while|since|through|per|only|also|so|then|because|whether|held|made"
)
_ABBREVIATED = guarded(  # "Employee after-tax (EAT) contributions", "Voluntary Employee Contributions ("VEC")"
    r"(?P<words>(?:\b[\w-]+ ){0,3}\b(?:(?:after|post)-?\s?tax|voluntary)(?: (?!roth\b)[\w-]+){0,3}) \([“\"‘]?(?P<name>(?-i:[A-Z]{2,5}))[”\"’]?\)",
    regex.IGNORECASE,
)
_LETTERS_FIRST = guarded(  # "VS stands for Voluntary Savings"
    r"(?<![\w-])[“\"‘]?(?P<name>(?-i:[A-Z]{2,5}))[”\"’]? (?:stands|is short|is (?:the|our) abbreviation) for (?:the )?[“\"‘]?(?P<words>(?:[\w-]+ ){0,2}?(?:(?:after|post)-?\s?tax|voluntary|nondeductible)(?: (?!roth\b)[\w-]+){0,2}? (?:contributions?|savings|deposits?))\b",
    regex.IGNORECASE,
)
_AHEAD_OF_TAX = guarded(  # "Deferred Savings come out of pay ahead of income tax"
    r"\b(?:before|ahead of|in front of|prior to) (?:(?:any|all|the|federal|state|and|income|your) )*tax(?:es|ation)?\b|\b(?:pre|before)-tax\b(?! (?:and|or)\b)",
    regex.IGNORECASE,
)
_OF_OTHER_TAX = guarded(r"\b(?:roth|(?:after|post)-?\s?tax|either|already|match\w*)\b", regex.IGNORECASE)
_PROGRAM = guarded(r"(?<=\b[Tt]he\s|\b[Tt]his\s|\b[Oo]ur\s)Program(?=[’']s\b|[^\w’']|$)(?! [A-Z])")
_PLAN = guarded(r"\b(?:[Tt]he|[Tt]his|[Oo]ur)\s+Plan\b(?! [A-Z])")
_KEPT_IN = guarded(r" (?:Credit|Fund|Share|Ledger)$")
"""A name for the account that money is kept in, where no head noun says so: "Ordinary Credit", of "Ordinary Allotments"."""
_IN_BRACKETS = r"(?i:(?:already |previously )?taxed|(?:after|post)-?\s?tax|non-?deductible)"
_TOLD_IN_BRACKETS = guarded(
    rf"\b(?P<name>(?!Roth\b|The\b|Your\b|Basic\b|Employee\b|Savings\b)[A-Z][\w’'-]+) \({_IN_BRACKETS}\) (?i:{_HEADS})"
)
_RULE = guarded(r"\b(?:may|shall|will|must|can|cannot)\b", regex.IGNORECASE)
_NEAR = 140  # characters before a name in which stands what it is a name for
_NO_PLAN = r"(?!\s+(?:(?:Savings|Contribution|Deposit)\s+)?(?:Plan|Program)\b)"
_LONGEST = 420


def _shape(text: str) -> Expression:
    text = f"(?m:^){text}" if text.startswith("SAYS") else text  # from the beginning: no need to look from every letter
    return guarded(text.replace("NAME", _NAME).replace("SAYS", "(?P<says>.+)"), regex.IGNORECASE)


class Naming(Data):
    """``patterns/names.yaml``."""

    meaning: str
    source: str
    forward: tuple[str, ...]
    backward: tuple[str, ...]
    signs: dict[str, tuple[str, ...]]
    never: str
    not_names: str
    accept: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()

    @cached_property
    def defining(self) -> tuple[Expression, ...]:
        return tuple(_shape(text) for text in self.forward)

    @cached_property
    def calling(self) -> tuple[Expression, ...]:
        return tuple(_shape(text) for text in self.backward)

    @cached_property
    def sign(self) -> dict[str, Expression]:
        return {name: guarded("|".join(texts), regex.IGNORECASE) for name, texts in self.signs.items()}

    @cached_property
    def other(self) -> Expression:
        return guarded(self.never, regex.IGNORECASE)

    @cached_property
    def no_name(self) -> Expression:
        return guarded(self.not_names, regex.IGNORECASE)


class NamesFile(Data):
    """The one entry of the file."""

    naming: Naming


@cache
def naming() -> Naming:
    """The shapes and signs of names, read and checked once."""
    return load("names.yaml", NamesFile).naming


@dataclass(frozen=True, slots=True)
class OwnNames:
    """What a document calls its after-tax money, as the part of each name that its head noun does not say."""

    stems: tuple[str, ...] = ()
    mixed: tuple[str, ...] = ()
    """Names that mean after-tax money elsewhere, and here any kind: "You may designate your Supplemental Savings as Roth"."""
    common: tuple[str, ...] = ()
    """Ordinary words for a kind of savings, in a document that tells of their tax: "regular savings", "your own deposits"."""

    terms: tuple[str, ...] = ()
    """Terms with a capital that old texts use for savings from taxed pay, and for nothing else: "Deposits", "Allotments"."""

    roth: tuple[str, ...] = ()
    """Names that sound like after-tax money and are the document's for Roth: "After-Tax 401(k)"."""

    employer_is_roth: bool = False
    """Whether Roth is the name of the employer, and of no money."""

    is_program: bool = False
    """Whether the document calls its plan a Program, and nothing else "the Plan"."""

    numbered: Numbered = field(default_factory=Numbered)
    """What the document counts, "layer three" or "Class B", where one of them is after-tax money."""

    rolled: tuple[str, ...] = ()
    """What the document calls after-tax money that was rolled in: "AT-ROLL", on a statement."""

    untaxed: tuple[str, ...] = ()
    """What the document calls savings that come out of pay before tax: "Deferred" Savings."""

    conversions: tuple[str, ...] = ()
    """What the document calls a conversion to Roth inside the plan: a "Crossing"."""

    converting: tuple[str, ...] = ()
    """The verbs that the document explains as moving money to Roth: "to cross"."""

    def in_plain_words(self, text: str) -> str:
        """A text in which "after-tax" stands for the document's own names, and Roth for what it calls otherwise."""
        opens = text[:1]
        text = with_the_employer(text) if self.employer_is_roth else text
        text = _PROGRAM.sub("Plan", text) if self.is_program else text
        text = self.numbered.in_words(text)
        text = with_conversions_named(text, self.conversions, self.converting)
        for name in self.rolled:
            text = of_document(
                rf"(?<![\w-])[“\"‘]?{regex.escape(name)}[”\"’]?(?: (?:source|account|balance|money|bucket)\b)?(?![\w-]|(?: [\w-]+)? (?:is|are|means|holds|contains)\b[^.;]*(?:after|post)-?\s?tax)"
            ).sub("after-tax rollover account", text, timeout=_TIMEOUT)
        for name in self.roth:
            text = of_document(rf"\b{regex.escape(name)}(?!\w)").sub("Roth 401(k)", text, timeout=_TIMEOUT)
        for name in self.untaxed:
            text = of_document(
                rf"(?<![\w-]){regex.escape(name)}(?= (?i:{_HEADS})\b| and (?:[A-Z][\w-]+ )+(?i:{_HEADS})\b){_NO_PLAN}"
            ).sub("pre-tax", text, timeout=_TIMEOUT)
        for name in self.mixed:
            text = text.replace(name, name.rpartition(" ")[2])
        for stem in self.stems:
            if stem in text:
                text = _with_its_tax(stem).sub("after-tax", text, timeout=_TIMEOUT)
                text = _use(stem).sub(_plain, text, timeout=_TIMEOUT)
        for name in self.common:
            text = of_document(rf"\b(?i:{name})\b").sub(f"after-tax {name.rpartition(' ')[2]}", text, timeout=_TIMEOUT)
        for name in self.terms:
            text = of_document(rf"(?<!{_OF_SOMEONE} )(?<!-tax )\b{name}(?P<s>s?)\b(?! Account)").sub(
                rf"after-tax {name}\g<s>", text, timeout=_TIMEOUT
            )
        return f"A{text[1:]}" if opens.isupper() and text.startswith("after-tax") else text


@cache
def _use(stem: str) -> Expression:
    """A use of a name: with its head noun, or alone where no other noun makes it an ordinary word."""
    if _ORDINARY.fullmatch(f"{stem} Contributions"):  # a name only before its noun: "Savings Contribution Account"
        nouns = "Contributions?|Deposits?|Savings" if stem in _MORE else "Contributions?|Deposits?"
        return of_document(
            rf"(?<![\w-])(?<!401\(k\) )(?<!\b(?:Voluntary|Mandatory|Required) )[“\"‘]?{stem}(?P<head>\s+(?-i:{nouns})(?:\s+(?-i:Accounts?|Sub-?Accounts?))?\b){_NO_PLAN}[”\"’]?"
        )
    opens = r"(?<![\w-])(?<!\()" if stem.isupper() else r"(?<![\w-])"  # where the letters are explained they stay
    alone = rf"(?!\s+and\s+(?:[A-Z][\w-]+\s+){{1,3}}(?:Plan|Program)\b)(?=\s*(?:$|[^\s\w])|\s+(?i:{_GOES_ON})\b)"
    many = "" if stem.isupper() or stem.endswith("s") else "s?"
    return of_document(
        rf"{opens}[“\"‘]?{regex.escape(stem)}{many}[”\"’]?(?:(?P<head>\s+(?i:{_HEADS})\b){_NO_PLAN}|{alone})"
    )


@cache
def _with_its_tax(stem: str) -> Expression:
    """A name that has what it means in brackets behind it: "Supplemental (taxed) contributions"."""
    return of_document(rf"(?<![\w-]){regex.escape(stem)} \({_IN_BRACKETS}\)(?= (?i:{_HEADS}))")


def _plain(match: regex.Match[str]) -> str:
    head = match["head"]
    if head:
        return f"after-tax{head}"
    return "after-tax account" if _KEPT_IN.search(match[0]) else "after-tax contributions"


@lru_cache(maxsize=1)  # asked for in several rooms, one document after another
def own_names(document: Document) -> OwnNames:
    """The names that the sentences of a document give."""
    signs: dict[str, set[str]] = {}
    roth = _ROTH.search(document.text) is not None and _NO_ROTH.search(" ".join(document.text.split())) is None
    ahead: list[str] = []  # the names of what comes out of pay before tax
    before: list[str] = []  # the names that the sentence before it, in the same paragraph, gives
    small: dict[str, str] = {}  # the names that have no capital within a sentence
    text = " ".join(document.text.split())
    spoken_of: list[str] = []  # the names that the last sentence of the paragraph that gives any gives
    for heading, sentence, goes_on, earlier in _sentences(document):
        before, spoken_of = (before, spoken_of) if goes_on else ([], [])
        named = [*_namings(heading, sentence)]
        if _REFERS.match(sentence) and _ARE_ROTH.search(sentence):
            named = [(name, {"other"}) for name in spoken_of]
        elif _REFERS.match(sentence) and (meant := before or _savings_in(earlier)):
            named = [(name, _signs(_RULE.split(sentence, 1)[0])) for name in meant]
        before = [name for name, _ in named]
        spoken_of = before or spoken_of
        if _AHEAD_OF_TAX.search(sentence) and not _OF_OTHER_TAX.search(sentence):
            ahead += [_TAIL.sub("", name).strip() for name, _ in named if _of_savings(name, sentence)]
        for name, told in named:
            taxed = not roth and told == {"taxed"} and _of_savings(name, sentence)
            found = told | {"not_roth"} if taxed else told  # where there is no Roth money, what else could it be?
            stem = _TAIL.sub("", name).strip()
            if (ordinary := _ORDINARY.fullmatch(name)) is not None:
                signs.setdefault(ordinary["word"], set()).update(found)
            kept_for_savings = stem.endswith(" Fund") and found <= {
                "taxed",
                "not_roth",
            }  # "Road Fund", and no investment
            if (plain := _without_capitals(sentence, text)) is not None and plain.startswith(f"{stem.lower()} "):
                small[stem] = plain
            if stem and (kept_for_savings or naming().no_name.search(stem, timeout=_TIMEOUT) is None):
                signs.setdefault(stem, set()).update(found)
    kept = [
        s for s, found in signs.items() if "other" not in found and ("plain" in found or {"taxed", "not_roth"} <= found)
    ]
    kept += [name for name in _kept_in(kept, document.text) if name not in kept]
    told = {m["name"] for m in _TOLD_IN_BRACKETS.finditer(document.text, timeout=_TIMEOUT)}
    short = [name for name in (*_abbreviations(document.text), *sorted(told)) if name not in kept]
    short += [name for name in _items(document.text) if name not in short]
    short += [name for name in titled_as_taxed(document.text) if name not in (*kept, *short)]
    common = () if roth else _common_names(document.text)
    common = (*common, *_matched_ones(text))
    told_of = _told_of_deposits(document.text, roth=roth)
    common = (*common, *(small[stem] for stem in kept if stem in small))
    common = (*common, *(f"{whose} {word}" for word in told_of for whose in _WHOSE))
    terms = (*(() if roth else _terms(document.text)), *(word[:-1].capitalize() for word in told_of))
    own = tuple(sorted(kept + short, key=len, reverse=True))
    names = OwnNames(
        own,
        _of_any_kind(document.text),
        common,
        terms,
        _names_of_roth(document.text),
        is_named_roth(document.text),
        _PROGRAM.search(document.text) is not None and _PLAN.search(document.text) is None,
        rolled=_names_of_rolled_in(text),
        conversions=names_of_conversions(document.text),
        converting=verbs_of_conversion(document.text),
        untaxed=tuple(
            name
            for name in dict.fromkeys(ahead)
            if not signs.get(name)
            and not naming().no_name.search(name, timeout=_TIMEOUT)
            and not _said_of_others(name, document.text)
        ),
    )
    return replace(names, numbered=numbered(document, _signs, names.in_plain_words))


_SOUNDS_TAXED = (
    r"(?P<name>(?-i:(?:After|Post)-[Tt]ax (?:401\(k\)|(?!Contrib|Saving|Deposit|Money|Account|Roth)[A-Z][\w-]+)"
    r"|(?!Roth|The|Your|Our|This|Both|All|These|Such|Designated|Before|Pre)[A-Z][\w-]+ 401\(k\)))"
)
_NAMED_ROTH = guarded(  # "After-Tax 401(k) contributions are Roth contributions under section 402A"
    rf"\b{_SOUNDS_TAXED}(?: (?:contributions?|savings|deferrals?|money|dollars|option|account))? (?:are|is|means?|refers? to) (?:(?:the|a|an|simply|really|always|all|our name for) )*(?:designated )?roth (?:401\(k\)|elective|contributions?|deferrals?|savings|money|account|option)"
    rf"|\broth (?:401\(k\) )?(?:contributions?|deferrals?|savings|money|option|feature)\b[^.;]{{0,90}}?\b(?:called|named|labell?ed|known as|refers? to as)(?: (?:them|it|these|as|the|our|here))* [“\"‘]?{_SOUNDS_TAXED}",
    regex.IGNORECASE,
)
_WITH_DEFERRALS = guarded(  # "What you put into the After-Tax Option, added to your before-tax savings, may not go over $24,500": the deferral limit
    rf"\b(?-i:(?=[A-Z]))(?<!\broth\b[^.;]*){_SOUNDS_TAXED}\b[^.;]{{0,60}}?{SHARES_THE_LIMIT}",
    regex.IGNORECASE,
)


_NAMED_ROLLED_IN = guarded(  # "What is the "AT-ROLL" source on my statement? It is after-tax money that you brought here by direct rollover"
    r"(?:[“\"‘](?P<quoted>[A-Z][\w -]{1,28})[,.]?[”\"’]|(?<![\w-])(?P<bare>[A-Z]{2,}(?:-?[A-Z\d]+)*|(?:Source|Code|Money Type) \d{1,3}|(?!(?:Your|The|My|An?|This|Any) )(?:[A-Z][\w-]+ ){1,4}(?:Account|Source)))"
    r"(?i:(?: (?:source|account|balance|money|bucket|code|label|line))?(?: on (?:your|my|the) (?:\w+ )?statements?)?"
    r"(?:\?(?: (?:a[.:] ?)?(?:it|this|that) (?:is|holds|means|shows|contains))?| (?:is|are|means|holds|contains|consists of|shows|stands for)) (?:(?:the|your|any|only|all|money from|made up of) )*"
    r"(?:after|post)-?\s?tax (?:money|amounts?|contributions?|dollars|savings|balances?)\b(?P<says>[^.;?]{3,120}))"
)
_BY_ROLLOVER = guarded(r"\broll(?:s|ed|ing)?(?:-?\s?overs?)?\b", regex.IGNORECASE)
_FROM_PAY_TOO = guarded(
    r"\b(?:payroll|paychecks?|your pay|deducted|or (?:which|that)|roll(?:ed|ing)? (?:them |it )?out|to (?:an? )?(?:roth )?IRAs?|can|may|whether|includ\w+|until|till|as well as|also|both)\b",
    regex.IGNORECASE,
)


def _names_of_rolled_in(text: str) -> tuple[str, ...]:
    """What a document calls after-tax money that came by rollover, and by nothing else."""
    found = {
        m["quoted"] or m["bare"]
        for m in _NAMED_ROLLED_IN.finditer(text, timeout=_TIMEOUT)
        if _BY_ROLLOVER.search(m["says"]) and not _FROM_PAY_TOO.search(m["says"])
    }
    return tuple(sorted(found, key=len, reverse=True))


def _names_of_roth(text: str) -> tuple[str, ...]:
    """What a document calls Roth money that would be taken for after-tax money by its name."""
    text = " ".join(text.split())
    found = {m["name"] for shape in (_NAMED_ROTH, _WITH_DEFERRALS) for m in shape.finditer(text, timeout=_TIMEOUT)}
    return tuple(sorted(found))


_ITEM = guarded(  # "Item 14. Voluntary After-Tax Contributions", and then "Item 14 amounts may be distributed"
    r"(?m)^\W*(?P<name>Item \d{1,2}[A-Z]?)[.:]? (?:Voluntary|Employee After|After-Tax|Nondeductible|Non-Roth After)(?-i:[\w ()-]{3,60})$"
)


def _items(text: str) -> list[str]:
    """The items of a form that are headed with after-tax contributions: other items speak of their amounts by number."""
    return sorted({match["name"] for match in _ITEM.finditer(text, timeout=_TIMEOUT)})


def _kept_in(names: Iterable[str], text: str) -> list[str]:
    """What a document calls the account of what it named: the "Ordinary Credit" of a Member's "Ordinary Allotments"."""
    first = [name.partition(" ")[0] for name in names if " " in name]
    found = [of_document(rf"\b{regex.escape(word)} (?:Credit|Fund|Share|Ledger)\b").search(text) for word in first]
    return [str(match[0]) for match in found if match is not None]


_COMMON = r"(?P<name>(?:own|regular|ordinary|personal|payroll) (?:savings|deposits|contributions))"
_OF_SOMEONE = r"\b(?:Company|Employer|Matching|Corporation|Bank|Firm|Voluntary|Deferred|Nondeductible|Taxed|Bank's|Company's|Employer's)"
_TERM_BY_TAX = guarded(  # "Deposits are made from pay from which income tax has been withheld"
    rf"(?<!{_OF_SOMEONE} )\b(?P<name>(?-i:Deposit|Allotment))s?\b[^.;]{{0,60}}?\b(?:made|come|taken|deducted|paid) (?:out of|from) (?:\w+ ){{0,3}}?(?:pay|wages|salary|earnings) (?:(?:that|which) (?:has|have) (?:already )?been taxed|(?:on|from|upon) which\b[^.;]{{0,20}}\btax(?:es)? (?:has|have) (?:already )?been (?:withheld|paid|taken|deducted))"
    rf"|(?<!{_OF_SOMEONE} )\b(?P<name>(?-i:Deposit|Allotment))s (?:shall|are|will) (?:be )?not (?:be )?(?:deductible|excludable|excluded from)\b",
    regex.IGNORECASE,
)
_TAXABLE = r"(?:(?:the |your )?(?:pay|wages|income|earnings) (?:shown on (?:your|the) (?:form )?W-2|(?:on which you are|that is) taxed)|(?:your )?(?:taxable|W-2) (?:pay|wages|income|earnings))"
_TOLD_BY_TAX = (
    guarded(  # "Your own savings come out of pay on which income tax has already been withheld"
        rf"\b{_COMMON} (?:come|are taken|are deducted|are paid|are made) (?:out of|from) (?:\w+ ){{0,3}}?(?:pay|wages|salary|earnings) (?:(?:that|which) (?:has|have) (?:already )?been taxed|on which\b[^.;]{{0,20}}\btax(?:es)? (?:has|have) (?:already )?been (?:withheld|paid|taken|deducted)|after (?:it is|they are) taxed)",
        regex.IGNORECASE,
    ),
    guarded(rf"\b{_COMMON}(?:, which)? do not (?:reduce|lower) {_TAXABLE}", regex.IGNORECASE),
    guarded(  # "Tax-deferred savings reduce the pay shown on your W-2; regular savings do not"
        rf"\b(?:reduce|lower) {_TAXABLE}[;,] (?:but |and |while )?{_COMMON} do not(?=[.;,])", regex.IGNORECASE
    ),
)


_WHOSE = ("my", "your", "his", "her", "his or her", "their", "those", "these", "such", "own")
_FROM_TAXED = r"(?:come|are (?:taken|made|deducted|paid|withheld)) (?:out of|from) (?:\w+ ){0,3}?(?:pay|wages|salary|earnings) (?:(?:that|which) (?:has|have) (?:already )?been taxed|(?:on|from|upon) which\b[^.;]{0,30}\btax(?:es|ed)?\b)"
_OPENS = r"(?:(?:^|[.!?:;]\W)\s*(?:your |the |his |all |these |such )?(?:own )?|\b(?:your|his|a member['’]s|the member['’]s) (?:own )?)"


def _told_of_deposits(text: str, *, roth: bool) -> tuple[str, ...]:
    """ "deposits" in a document that calls after-tax contributions so, and no other money: "voluntary after-tax deposits".

    Where there is no Roth money, also by their tax: "Deposits come out of wages on which income tax has been withheld".
    """
    text = " ".join(text.split())
    return tuple(
        word
        for word in ("deposits", "allotments")
        if of_document(
            rf"(?i)\b(?:(?:after|post)-?\s?tax|voluntary|nondeductible) {word}\b"
            + ("" if roth else rf"|{_OPENS}{word} {_FROM_TAXED}")
        ).search(text, timeout=_TIMEOUT)
        and not of_document(
            rf"(?i)\b(?:(?:pre|before)-?\s?tax|roth|company|employer|match\w*|direct|rollover|deferred|bank|of|to|into) {word}\b"
        ).search(text, timeout=_TIMEOUT)
    )


def _terms(text: str) -> tuple[str, ...]:
    """The terms with a capital by which a document calls savings from taxed pay."""
    return tuple(sorted({m["name"] for m in _TERM_BY_TAX.finditer(" ".join(text.split()), timeout=_TIMEOUT)}))


def _common_names(text: str) -> tuple[str, ...]:
    """The ordinary words by which a document calls savings from taxed pay."""
    text = " ".join(text.split())
    found = {m["name"].lower() for shape in _TOLD_BY_TAX for m in shape.finditer(text, timeout=_TIMEOUT)}
    if _OWN_TAXED.search(text, timeout=_TIMEOUT) and not _UNTAXED.search(text):
        found |= {"own contributions", "member contributions", "participant contributions"}
    return tuple(sorted(found))


_MATCHED_TAXED = guarded(
    r"\b(?P<tier>(?:un)?matched) after-?\s?tax (?P<what>contributions|savings|deposits)\b", regex.IGNORECASE
)
_MATCHED_UNTAXED = guarded(
    r"\bmatched (?:(?:pre|before)-?\s?tax|roth|elective|salary|deferrals?|401\(k\))|\b(?:pre-?tax|before-?tax|roth|deferrals?)\b[^.;]{0,60}\bmatched (?:contributions|savings|deposits)\b",
    regex.IGNORECASE,
)


def _matched_ones(text: str) -> tuple[str, ...]:
    """ "Matched After-Tax Contributions", and then "your matched contributions": those, where no others are called matched."""
    if _MATCHED_UNTAXED.search(text, timeout=_TIMEOUT):
        return ()
    named = {f"{m['tier']} {m['what']}".lower() for m in _MATCHED_TAXED.finditer(text, timeout=_TIMEOUT)}
    return tuple(sorted(named))


_OWN_TAXED = guarded(  # "Contributions of a Member are made by payroll deduction and are not deductible by him"
    r"\b(?:(?:member|participant|employee)s?[’']? (?:own )?contributions|contributions (?:of|by|from) (?:an? |the |each |any )?(?:member|participant|employee)s?|(?:his|her|your|their) own contributions)\b[^.;]{0,80}\b(?:not (?:be )?(?:deductible|excludable|excluded from)|after (?:federal |income |all )*tax(?:es)?\b|(?:from|out of) (?:\w+ ){0,3}taxed pay)",
    regex.IGNORECASE,
)
_UNTAXED = guarded(
    r"\b(?:pre|before)-?\s?tax\b|\bsalary (?:reduction|deferral)\b|\bdeferrals?\b|401\(k\)", regex.IGNORECASE
)


_OPENS_A_SENTENCE = guarded(r"^\W*(?:Your )?(?P<name>[A-Z][\w’'-]+ (?:savings|deposits|contributions))\b")
_OF_ANYONE = ("Savings", "Employee", "Participant", "Member", "Associate")


def _without_capitals(sentence: str, text: str) -> str | None:
    """A name that has a capital only where a sentence opens with it: "Extra savings come out of taxed pay", "extra savings".

    What is ordinarily said of all contributions, "employee contributions", is no such name.
    """
    opens = _OPENS_A_SENTENCE.match(_NUMBER.sub("", sentence))
    if opens is None or opens["name"].partition(" ")[0] in _OF_ANYONE:
        return None
    name = opens["name"][0].lower() + opens["name"][1:]
    return name if of_document(rf"(?<![\w-]){regex.escape(name)}(?!\w)").search(text) is not None else None


_TIERS = r"(?P<name>(?:Basic|Supplemental|Supplementary|Additional) (?:Savings|Contributions|Deposits))"
_OF_ANY_KIND = guarded(
    rf"\b(?i:designate|elect|make|save|have)\b[^.;]{{0,50}}\b{_TIERS}\s+(?i:(?:made |contributed )?(?:as|on an?)) (?:an? )?(?i:roth|pre-?tax|before-?tax)\b"
    rf"|\b{_TIERS.replace('name', 'name2')}\s+(?:may|can) be (?:made )?(?:either )?(?:(?:as|on an?) )?(?i:roth|pre-?tax|before-?tax)\b"
)


def _of_any_kind(text: str) -> tuple[str, ...]:
    """The tiers of savings that a document says may be pre-tax or Roth ones, as "Basic" and "Supplemental" often are."""
    found = {match["name"] or match["name2"] for match in _OF_ANY_KIND.finditer(text, timeout=_TIMEOUT)}
    return tuple(sorted(found))


def _said_of_others(name: str, text: str) -> bool:
    """Whether what would be a name of pre-tax savings is the employer's, or is that of Roth savings too: "the University", "Basic Savings in Roth"."""
    word = regex.escape(name)
    shape = (
        rf"(?i:\bthe) {word}(?: (?!(?i:{_HEADS})\b)|['’.,;])|['’]s$|\b(?i:roth) {word}\b"
        rf"|\b{word} (?i:{_HEADS}) (?i:(?:may|can) be )?(?i:either|(?:made |saved )?(?:in|as|on) (?:an? )?roth)\b"
    )
    return name.endswith(("'s", "’s")) or of_document(shape).search(text, timeout=_TIMEOUT) is not None


def _of_savings(name: str, sentence: str) -> bool:
    """Whether a name is one of contributions, deposits or savings ("Basic Contributions")."""
    after = sentence[sentence.find(name) + len(name) :]
    return _is_saved(name, sentence) or _SAVED_NEXT.match(after) is not None


def _is_saved(name: str, sentence: str) -> bool:
    """Whether a name is that of savings by its noun; "Payments" are where it is said that they go into the plan."""
    paid_in = _PAYMENTS.search(name) is not None and _INTO_PLAN.search(sentence) is not None
    return paid_in or _SAVED.search(name) is not None


def _abbreviations(text: str) -> list[str]:
    """The letters that a document puts after a name for after-tax money: each opens a word of it."""
    found: list[str] = []
    for match in (m for shape in (_ABBREVIATED, _LETTERS_FIRST) for m in shape.finditer(text, timeout=_TIMEOUT)):
        initials = iter(word[0].upper() for word in guarded(r"[\s-]+").split(match["words"]) if word)
        told = naming().other.search(match["words"]) is None and all(letter in initials for letter in match["name"])
        if told and match["name"] not in found:
            found.append(str(match["name"]))
    return found


def _savings_in(sentence: str) -> list[str]:
    """The one name of savings in a sentence: "You may put up to 6% of your pay into the Plan as Reserve Contributions"."""
    named = (_AN.sub("", m["name"]) for m in _NAMED_SAVINGS.finditer(sentence, timeout=_TIMEOUT))
    found = {name for name in named if _is_saved(name, sentence)}
    return [*found] if len(found) == 1 else []


_LABEL = guarded(
    r"[“\"‘]?(?:[A-Z][\w’'-]+ ){1,3}(?:Savings|Contributions?|Deposits?|Money|Dollars|Account|Source)[”\"’]?\."
)
_EXPLAINS = guarded(  # "Heritage Savings. The after-tax contributions that employees of the old bank made": no sentence, what the name means
    r"^(?:The|Your|Our|Any|Voluntary)? ?(?:[\w-]+ ){0,2}?after-?\s?tax (?:[\w-]+ )?(?:contributions?|savings|deposits?)\b(?!,? (?:is|are|may|can|cannot|will|shall|must|were|was|do|does|have|has)\b)",
    regex.IGNORECASE,
)


def _sentences(document: Document) -> Iterable[tuple[str, str, bool, str]]:
    """Each sentence that speaks of tax, the heading it stands under, whether it follows such a one in a paragraph, and the one before it."""
    last = None
    for block in document.blocks:
        if block.kind in (BlockKind.CONTENTS, BlockKind.HEADING):
            continue
        earlier = ""
        for passage in block.passages:
            text = document.quote(passage.span)
            if len(text) <= _LONGEST and _TELLING.search(text) and "?" not in text:
                if _LABEL.fullmatch(earlier) and _EXPLAINS.match(text):
                    text = f"{earlier} {text}"
                yield (block.section[-1] if block.section else ""), text, last is block, earlier
                last = block
            earlier = text


def _namings(heading: str, sentence: str) -> Iterable[tuple[str, set[str]]]:
    """Every name that a sentence may give, with the signs in what it says of it."""
    sentence = _NUMBER.sub("", sentence)
    for shape in naming().defining:
        if (match := shape.search(sentence, timeout=_TIMEOUT)) is not None:
            yield match["name"], _signs(_RULE.split(match["says"], 1)[0])
    for shape in naming().calling:
        if (match := shape.search(sentence, timeout=_TIMEOUT)) is not None:
            yield match["name"], _signs(match["says"][-_NEAR:])
    heading = _NUMBER.sub("", heading).partition(":")[0].strip()  # "Bucket Three: the other one"
    heading = _ASKED_OF.sub("", heading).rstrip("? ")  # "What are Reserve Contributions?"
    heading = _ITS_ARTICLE.sub("", heading).rstrip(".")
    refers = _REFERS.match(sentence) or _REFERS_BY_ITS_NOUN.match(sentence)
    if refers and regex.fullmatch(rf"{_NAME}(?:\s+{_HEADS})?", heading, regex.IGNORECASE):
        yield heading, _signs(sentence)


def _signs(says: str) -> set[str]:
    """The signs in a description; ``other`` where something in it shows that another kind of money is meant."""
    known = naming()
    found = {name for name, sign in known.sign.items() if sign.search(says, timeout=_TIMEOUT)}
    rest = known.sign["not_roth"].sub("", known.sign["plain"].sub("", says))
    return found | {"other"} if found and known.other.search(rest, timeout=_TIMEOUT) else found
