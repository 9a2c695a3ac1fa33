"""Whether documents say that one payment can go two ways: the contributions to a Roth IRA, the earnings elsewhere."""
# ruff: noqa: E501 - the expressions are kept whole

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from analyzer.model import Block, Document

_ROTH = re.compile(
    r"\bRoth (?:IRA|individual retirement (?:account|annuity|plan)|account at (?:your|his|her|a|any)\b)", re.IGNORECASE
)
_NEAR = 220  # letters on each side of it
_JUST_BEFORE = 80  # letters before what is said to go two ways
_PUT_IN = re.compile(
    r"\b(?:contributions?|savings|deposits?|after-? ?tax|already (?:been )?(?:paid )?tax"
    r"|(?:what|the part|the portion)(?: that)? you (?:have )?(?:contributed|saved|deposited|put in)"
    r"|non-?taxable (?:amounts?|part|portion)"
    r"|(?:part|portion) (?:that )?(?:you|has|have|was|were)\b[^.;,]{0,20}\btaxed)",
    re.IGNORECASE,
)
_EARNED = r"\b(?:earnings?|growth|gains?|remainder|rest|balance|taxable (?:amounts?|part|portion))\b"
_GOES_ON = re.compile(rf"^(?:[^.;]|[.] (?=The )){{0,140}}?{_EARNED}[^.;]{{0,80}}(?:\bIRA\b|\bto\b)", re.IGNORECASE)
_COMES_FIRST = re.compile(
    rf"(?:{_EARNED}|\btaxable\b)[^.;]{{0,80}}\b(?:traditional|regular|rollover) (?:IRA|individual)", re.IGNORECASE
)
_FOR_EACH = re.compile(rf"^ for (?:the|your)\b[^.;]{{0,60}}{_EARNED}", re.IGNORECASE)
_TO_ANOTHER = re.compile(
    rf"\b(?:sent|paid|directed) to one(?: \w+)? and (?:the|their|its) {_EARNED}[^.;]{{0,30}} to another\b",
    re.IGNORECASE,
)
_INCREASE = r"(?:earnings?|growth|gains?|remainder|rest|balance|increase|increment|income|other)"
_ORDINARY = r"(?:traditional|regular|rollover|ordinary|second|another)"
_OF_TWO = re.compile(  # "the deposits to one and the increase to another", "to different plans"
    r"\b(?:contributions?|savings|deposits?|after-? ?tax (?:part|portion|money|amounts?))\b[^.;]{0,50}\bto one\b"
    rf"[^.;]{{0,60}}?,? and (?:the|their|its|any) {_INCREASE}\b[^.;]{{0,30}} to (?:another|the other|a second)\b"
    r"|\b(?:contributions?|deposits?|after-? ?tax|includible|taxed)\b[^.;]{0,90}\b(?:paid|sent|directed|rolled over)"
    r" (?:directly )?to (?:two )?different (?:eligible )?(?:retirement )?(?:recipients|plans|institutions)\b"
    r"|\b(?:deposits?|contributions?|savings|paid for)\b[^.;]{0,120}\b408A\b[^.;]{0,60}"
    rf"\band the (?:portion|part|amount)\b[^.;]{{0,30}}\b{_INCREASE} (?:be |may be |is )?"
    r"(?:paid|sent|rolled)[^.;]{0,20} to an(?:y )?other\b"
    # "amounts that are includible may be directed to one and amounts that are not to another"
    r"|\bamounts\b[^.;]{0,25}\b(?:includible|taxed)\b[^.;]{0,40}\b(?:directed|paid|sent|rolled over) to one\b[^.;]{0,12}\band amounts\b"
    r"[^.;]{0,40} to (?:another|the other|a second)\b"
    # "the part that has been so included goes to one recipient and the rest to another"
    r"|\b(?:includ\w+|taxed|taxable|tax-paid|after-? ?tax|contributions?|deposits?|basis)\b[^.;]{0,60}"
    r"\bgo(?:es)? to one (?:recipient|plan|institution|IRA|place|payee|provider|custodian)\b"
    rf"[^.;]{{0,12}}\band (?:the|its|any) {_INCREASE}\b[^.;]{{0,30}} to (?:another|the other|a second)\b"
    r"|\b(?:rollovers?|roll(?:ed)?|distributions?|payments?|withdrawals?|transfers?|paid|sent)\b[^.;]{0,90}\b(?:IRA|individual retirement)\b[^.;]{0,60}\bRoth\b[^.;]{0,60}\bor (?:(?:partly|in part) to each|(?:partly )?(?:to )?both)\b(?! (?:you|of you)\b)",
    re.IGNORECASE,
)
_TO_EACH = re.compile(  # "the Voluntary Contributions to a Roth IRA and the remainder to a traditional IRA"
    rf"\bto (?:an? )?Roth (?:IRA|individual retirement \w+),? and (?:(?:the|their|its|any|\$[\d,]+)(?: {_INCREASE}| of it)?|{_INCREASE}|what (?:it|they) (?:has |have )?earned)\b[^.;]{{0,60}}?"
    r" to (?:an? )?(?:traditional|regular|rollover|second|another) (?:IRA|individual|eligible retirement plan)"
    # "the cost may be sent to a Roth individual retirement account and the gain to a traditional one"
    r"|\b(?:cost|payment|withdrawal|contributions?|deposits?|savings|dollars|after-? ?tax (?:part|portion|money)|what (?:you|he or she|they) (?:have )?(?:put|paid) in)"
    r"\b[^.;]{0,90}\bto an? Roth (?:IRA|individual retirement \w+|account at \w+ \w+(?: or [\w ]{3,14})?),? (?:and|with) (?:the|their|its|any) "
    rf"{_INCREASE}\b[^.;]{{0,30}} to (?:an? )?{_ORDINARY} (?:one|IRA|individual)"
    # "one check to a Roth IRA for what you put in and another to an ordinary IRA for the gain"
    rf"|\bRoth (?:IRA|individual retirement \w+),? for [^.;]{{3,45}} and (?:one|another|the other|a second)\b[^.;]{{0,20}}"
    rf"\b{_ORDINARY} (?:one|IRA|individual retirement \w+),? for (?:(?:the|your|its|any) {_INCREASE}|what (?:it|they) (?:has |have )?earned)\b"
    # "a Roth IRA, which receives the deposits, and a traditional IRA, which receives the earnings"
    r"|\bRoth (?:IRA|individual retirement \w+),? (?:which|that|to) (?:receives?|takes?|gets?|holds?) [^.;,]{3,40},? and (?:an? )?"
    rf"{_ORDINARY} (?:one|IRA|individual retirement \w+),? (?:which|that|to) (?:receives?|takes?|gets?|holds?) (?:the|your|its|any|all) {_INCREASE}\b"
    # "the part that represents contributions to one IRA and the part that represents earnings to another"
    r"|\bcontributions to one (?:IRA|individual retirement (?:account|annuity)),? and the (?:part|portion)\b[^.;]{0,25}"
    rf"\b{_INCREASE} to (?:another|the other|a second)\b",
    re.IGNORECASE,
)
_AS_TOLD = re.compile(  # "to more than one destination, the payee may tell how the taxable part is allocated"
    r"\bto (?:more than one|two|several) (?:destination|recipient|institution|(?:eligible retirement )?plan|place|IRA|account|payee)s?\b[^.;]{0,80}"
    r"\b(?:tell|direct|specify|designate|elect|say|state|choose|indicate)\b(?:[^.;]{0,60}\b(?:taxable|pre-?tax|non-?taxable|after-?tax)\b[^.;]{0,40}"
    r"\b(?:allocated|assigned|divided)\b"
    # "the person may say which part is the amount that is not taxable"
    r"|[^.;]{0,30}\b(?:which|what) (?:part|portion|amount|one|of them)\b[^.;]{0,60}\b(?:includible|tax(?:ed|able)?|pre-?tax|non-?taxable|after-?tax|contributions?|deposits?|earnings)\b)",
    re.IGNORECASE,
)
_NOT_TAXED = re.compile(r"\bnot (?:includ[ai]ble|taxable)\b", re.IGNORECASE)
_NO_REFUSAL = re.compile(  # "If you do not want it paid to you, ...", "money that you have not converted"
    r"\bif you (?:do not|don['’]t|would rather not|prefer not to) (?!(?:(?:still|now) )?(?:work|leave|retire|stay|remain)\b)[^,;.]{3,60}, "
    r"|\bneed not (?:give|state) (?:an? |any )?reasons?\b|\b(?:that|which) (?:you have|has|have|was|were) not (?:yet )?(?:been )?converted\b",
    re.IGNORECASE,
)
_IN_TWO_PARTS = re.compile(r"\btwo (?:parts|payments)\b[^.;]{0,15}\bto different\b", re.IGNORECASE)
_SEVERAL = re.compile(  # "may be divided between two or more direct rollovers"
    r"\b(?:divided|split|paid|made|sent|directed)\b[^.;]{0,40}\b(?:between|among|in|into|as|by|to)\b[^.;]{0,12}"
    r"\b(?:two|more than one|several|separate)\b[^.;]{0,25}"
    r"\b(?:direct )?(?:rollovers?|receiving (?:accounts?|plans?)|iras?|eligible retirement plans)\b"
    r"|\bname (?:two|more than one) (?:receiving |different )?(?:accounts?|iras?|plans?|institutions?)"
    r" for (?:one|a single|the same) (?:distribution|withdrawal|payment)\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\bnot\b|\b(?:after|upon|on) (?:your |a )?(?:separation|severance|termination)|\bleaves?\b|\bon leaving\b"
    r"|\bwhen (?:you|I) retire\b",
    re.IGNORECASE,
)
"""Words of a sentence that refuses it, or that is of payments after employment ends."""
_REFUSED_HERE = re.compile(
    r"\bcannot\b|\b(?:can|won|isn|doesn|don)['’]t\b|\bno longer\b|\bnor\b"
    r"|\b(?:after|upon|on|at) (?:your |a |his |her |their )?(?:separation|severance|termination|retirement)\b|\bleavers?\b"
    r"|\b(?:after|when|once|if) you have (?:left|retired)\b"
    r"|\b(?:employment|service|job) (?:with \w+ )?(?:has |have |is )?(?:ends?|ended|ceases?|ceased|terminates?|terminated|over)\b"
    r"|\b(?:retirees?|former (?:employees?|participants?|members?)) (?:may|can|could)\b|\bbeneficiaries:",
    re.IGNORECASE,
)
"""The same, where it is said in the sentence itself."""


_AFTER_SEVERANCE = re.compile(
    r"\b(?:after|upon|on|following) (?:your |a )?(?:separation|severance|termination|leaving)\b", re.IGNORECASE
)
"""Words by which a whole sentence is of payments after employment ends, however far off."""


_OF_THE_LAW = re.compile(  # "The IRS lets people send ...; our Plan pays the whole in one check"
    r"\b(?:IRS|law|Code|many plans|some plans|other plans)\b[^.;]{20,300}[;,.] (?:but |however,? )?(?:our|the|this) plan"
    r"\b[^.;]{0,40}\b(?:whole|one check|a single|only one|does not|cannot)\b",
    re.IGNORECASE,
)
"""What the law would let a plan do, beside what this plan does."""


_TITLE_OF_LEAVERS = re.compile(  # "Payments after you leave. You may send ..."
    r"(?:^|(?<=[.;] ))(?:[\d.]+ )?(?:(?:your )?(?:payments?|distributions?|money|account|choices) )?(?:after|when|once|upon|on) "
    r"(?:you (?:leave|retire|have left)|leaving|severance|separation|termination|retirement)(?: [\w ]{2,24})?[.:] [^.;]{1,400}",
    re.IGNORECASE,
)
"""A title that runs in before a sentence on those who leave."""


_A_PART = re.compile(  # "if you want the after-tax part to go to a Roth IRA, name both institutions"
    r"\b(?:after-?\s?tax (?:part|portion)|(?:part|portion)\b[^.;]{0,60}\bcontributions?)\b[^.;]{0,60}"
    r"\bto (?:an? |your )?Roth (?:IRA|individual)|"
    r"\b(?:divided?|split)\b[^.]{0,120}\bcontributions? (?:may|can) be (?:sent|paid|rolled) to an? Roth IRA\b",
    re.IGNORECASE,
)


_APART = re.compile(
    r"\bnotice\b|\brollover options\b"
    r"|^\W*(?:[\w.]+[.:]? )?(?:(?:federal|income|about|your|how|the|of) )*tax(?:es|ation)?\b(?!-)"
    r"|\btax (?:rules|information|treatment|consequences|withholding)\b|\bleav(?:e|es|ing)\b|\bwhen (?:you|i) retire\b"
    r"|\b(?:after|upon|on|at) (?:your )?(?:employment|severance|separation|termination|retirement)\b"
    r"|\bterminat\w+ of employment\b",
    re.IGNORECASE,
)
_AT_WORK = re.compile(
    r"\bwhile\b|\bduring (?:employment|service)\b|\bin-?service\b|\bwithdraw|\bafter-?\s?tax account|\bstill\b"
    r"|\bbefore (?:you )?(?:leav|severance|terminat)",
    re.IGNORECASE,
)
"""Headings over what is told of taxes or of those who leave, and over what one may do while employed."""
_BOTH_TIMES = re.compile(
    r"\bbefore (?:or|and) after (?:severance|separation|termination|leaving)\b"
    r"|\b(?:when|if|after) you leave,? or (?:make|take|ask for) (?:an?|any) withdrawal\b"
    r"|\b(?:portion|part) of (?:an?|any|the) withdrawal\b|\ban? withdrawal (?:of|from)\b"
    r"|\bin[- ]service (?:or|and) (?:after|later)"
    r"|,? as (?:may|can) (?:an?|any|the) (?:distribution|payment) (?:after|upon|on|following) (?:separation|severance|termination|leaving|retirement)"
    r"|^\W*(?:[\w.]+ )?(?:direct rollovers?\W+)?(?:an?|any|each|the) distributee\b[^.]{0,90}"
    r"\beligible rollover distribution\b",
    re.IGNORECASE,
)
"""Words of a rule of payments before employment ends and after it: of whoever is paid one (IRC 401(a)(31))."""
_SENT_ON = re.compile(  # "A withdrawal is an eligible rollover distribution, and Section 7.6 applies to it."
    r"\b(?:withdraw\w*|in-?service|call for|recalls?|drawings?)\b(?:[^.;]|\.\d){0,200}?\bSection (?P<number>\d{1,2}\.\d{1,2})\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^\W{0,3}(?:Section )?(?P<number>\d{1,2}\.\d{1,2})\b", re.IGNORECASE)


def _said_of_those_at_work(document: Document) -> str:
    """The text without the chapters on taxes and on leaving: what goes in two ways then need not do so before."""

    def apart(block: Block) -> bool:
        over = [heading for heading in block.section[1:] if not _AT_WORK.search(heading)]
        of_others = bool(over) and len(over) == len(block.section) - 1 and any(map(_APART.search, over))
        return of_others and not _BOTH_TIMES.search(document.quote(block.span))

    told, left, start = [], [], 0
    for block in filter(apart, document.blocks):
        told.append(document.text[start : block.span.start])
        left.append(block)
        start = max(start, block.span.end)
    told.append(document.text[start:])
    return " ".join(" ".join([*told, *_sent_to(" ".join(told), left, document)]).split())


def _sent_to(text: str, left: Iterable[Block], document: Document) -> Iterator[str]:
    """The paragraphs on those who leave to whose number a rule of withdrawals sends: they are of both."""
    numbers = {match["number"] for match in _SENT_ON.finditer(" ".join(text.split()))}
    here = ""
    for block in left if numbers else ():
        said = document.quote(block.span)
        begun = _NUMBER.match(said)
        here = begun["number"] if begun else here
        if here in numbers:
            yield said


def states_split(document: Document) -> bool:
    """Whether some sentence says it of those at work (Notice 2014-54): it need not be a grant of its own."""
    said = _TITLE_OF_LEAVERS.sub(" ", _OF_THE_LAW.sub(" ", _said_of_those_at_work(document)))
    sentences = [one for one in _sentences(said) if not _AFTER_SEVERANCE.search(one)]
    text = _NO_REFUSAL.sub(" ", " ".join(sentences))
    if any(not _is_refused(one, text) for one in _A_PART.finditer(text)):
        return True
    several = any(not _is_refused(m, text) and not text[m.end() :].startswith(":") for m in _SEVERAL.finditer(text))
    return (
        several
        or _ticked(document)
        or any(map(_goes_two_ways, _sentences(text)))
        or any(
            not (_OTHERWISE.search(before) or _REFUSED_HERE.search(before))
            and (
                (_PUT_IN.search(before) and _GOES_ON.search(after))
                or _COMES_FIRST.search(before)
                or _FOR_EACH.search(after)
            )
            for before, after in _around(text)
        )
    )


def _is_refused(found: re.Match[str], text: str) -> bool:
    """Whether what is said before it refuses it, or is of those who leave."""
    before = text[max(0, found.start() - _JUST_BEFORE) : found.start()]
    here = re.split(r"[.;] ", before)[-1] + found[0]
    return _OTHERWISE.search(before + found[0]) is not None or _REFUSED_HERE.search(here) is not None


_YES = re.compile(r"\b(?:yes|permitted|allowed)\b", re.IGNORECASE)


def _ticked(document: Document) -> bool:
    """Whether a form answers that it can: "A Participant may name two receiving accounts: [x] Yes [ ] No"."""
    ticked = (p for block in document.blocks for p in block.passages if p.checked and p.lead_in is not None)
    return any(
        (_YES.search(said) and _SEVERAL.search(over)) or (_IN_TWO_PARTS.search(said) and "rollover" in over.lower())
        for said, over in (
            (document.quote(p.span), " ".join(document.quote(p.lead_in).split()))
            for p in ticked
            if p.lead_in is not None
        )
    )


def _goes_two_ways(sentence: str) -> bool:
    """Whether a sentence names two recipients of a payment, and neither refuses it nor is of those who leave."""
    said = " ".join(_NOT_TAXED.sub("includible", sentence).split())
    found = next((m for shape in (_OF_TWO, _TO_ANOTHER, _TO_EACH, _AS_TOLD) if (m := shape.search(said))), None)
    return found is not None and not _is_refused(found, said)


def _sentences(text: str) -> Iterator[str]:
    """The sentences of a text, without the words by which a rule is of those at work and of those who leave."""
    return (_BOTH_TIMES.sub(" ", one) for one in re.split(r"(?<=[.;]) ", text))


def _around(text: str) -> Iterator[tuple[str, str]]:
    """For every Roth IRA that a text names: its sentence up to there, and what follows."""
    for found in _ROTH.finditer(text):
        before = text[max(0, found.start() - _NEAR) : found.start()]
        yield re.split(r"[.;] ", before)[-1], text[found.end() : found.end() + _NEAR]
