"""Whether a conversion that runs by itself is on from the start or has to be switched on, by the documents' words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from analyzer.reasons import OF_ANOTHER_PLAN
from analyzer.report import Evidence, ProvisionStatus, Report

_CONVERSION, _SWEEP = "in_plan_roth_conversion", "auto_in_plan_conversion"
STARTS_ON, STARTS_OFF = "on", "off"

_WHO = r"(?:you|he|she|they|(?:the|an?|each|any) [\w-]+)"
_MOVES = r"(?:turn(?:s|ed)?|switch(?:es|ed)?)"
_SIGNS = r"(?:signs? up|signed up|enrolls?|enrolled|opts? in|opted in|so elects?|so chooses?|directs? otherwise)"
_PICKS = r"(?:choose|chooses|elect|elects|pick|picks|select|selects|ask|asks|request|requests|set up|sets up)"
_THING = r"(?:(?!(?:off|back)\b)[\w-]+ ){0,4}?"
_OF_CONTRIBUTIONS = re.compile(
    r"\bspill|\b(?:carry|carries|go|goes) on as\b|\bcontinues? as\b|\bincrease|\bescalat|\beligib", re.IGNORECASE
)
"""Words of other things that run by themselves: contributions that go on at a limit, or rise every year."""
_DEFAULT = re.compile(
    r"\bby default\b|\b(?:is|are) the default\b|\b(?:turned|switched) on for (?:you|the|each|every)\b"
    r"|\byou are (?:automatically |then )?(?:signed up|enrolled)\b"
    r"|\bconverted\b.{0,40}\bfor you\b|\b(?:is|stays|starts out|comes) on from\b"
    r"|\bstarts (?:out )?on(?! (?:[A-Z][a-z]+ \d|the |an? |your |each ))"
    r"|\bis on (?:unless|until)\b",
    re.IGNORECASE,
)
"""Words of what is on before anybody asks: "On by default; you may opt out"."""
_STAYS_ON = re.compile(
    rf"\bunless {_WHO} .{{0,60}}\b(?:off|out|otherwise|declines?|not to|objects?|stops?)\b"
    rf"|\bunless {_WHO} (?:declines?|has declined|have declined|objects?|says? no)\b"
    rf"|\bif {_WHO} (?:have |has )?(?:turned|switched) {_THING}off\b|\b(?:opt(?:s|ed|ing)?|choose to be) out\b",
    re.IGNORECASE,
)
"""Words of what runs for those who do nothing: "unless you turn it off"."""
_CAN = r"(?:may|can|must|have to|has to|need to) (?:[\w-]+ ){0,2}?"
_ASKED = re.compile(
    rf"\b(?:if|when|once|whenever) {_WHO} (?:have |has |first )?(?:{_MOVES} {_THING}on\b|{_SIGNS}\b(?! otherwise))"
    rf"|\b{_CAN}{_MOVES} {_THING}on\b(?! (?:or|and) off)|\b{_WHO} {_CAN}{_SIGNS}\b"
    r"|\b(?:may|can) ask\b.{0,30}\bonce\b|\b(?:may|can) ask\b.{0,90}\bautomatically\b"
    r"|\b(?:may|can) (?:direct|instruct)\b.{0,20}\b(?:each|every)\b|\bby a separate election\b"
    r"|\b(?:files?|filed|places?|gives?|makes?|leaves?|set(?:s| up)?|enters?) (?:[\w-]+ ){0,2}standing\b"
    r"|\bstanding (?:instruction|order|election|request) (?:in force|on file|in effect|in place)\b"
    r"|\b(?:is|are|stays?|remains?|starts?|comes) (?:out )?off (?:until|unless)\b|\bstarts? out off\b"
    r"|^\W*(?:turn|switch) (?:(?:it|this|that|[\w-]+) on\b|on [\w-]+ and\b)|\band (?:turn|switch) it on\b"
    r"|\byou turn (?:it|this) on yourself\b|\b(?:has|must|needs) (?:to )?be (?:turned|switched) on\b"
    r"|\bautomatic(?:ally)? if you\b|\bchoose yes\b"
    r"|\b(?:once|when|while|if) (?:it |that |this |(?:the|your) (?:[\w-]+ ){1,4}?)(?:is|has been) "
    r"(?:turned |switched )?on(?=,)"
    r"|(?:^|[.:!] )\W*(?:turn|switch) on (?:[‘“\"']?[\w-]+[’”\"']? ){1,7}?and "
    r"(?:[\w-]+ (?:\w+s )?){0,2}?(?:each|every|all)\b"
    r"|(?:^|[.:!] )\W*(?:choose|pick|select) [‘“\"'][^’”\".;]{3,40}[’”\"'],? and (?:each|every|all)\b"
    rf"|\b{_WHO} (?:may|can) (?:also |instead )?{_PICKS} to have (?:each|every|all)\b"
    rf"|\bbefore (?:you|he|she|they|he or she|the [\w-]+) (?:{_MOVES}) (?:it|this|that) on\b"
    r"|\b(?:may|can)\b.{1,80}?\bor (?:turn|switch) on (?:an?|the)\b"
    rf"|\b(?:(?:if|when|once) {_WHO}|{_WHO} (?:may|can)(?: also| instead)?) {_PICKS} (?:for )?(?:an? |the )?auto"
    r"|\b(?:may|can) (?:also |instead )?(?:elect|choose|request|direct|instruct)\b(?! not\b)(?:(?!\bnot\b)[^.;]){3,90}?"
    r"\b(?:be|to have|have) (?:[\w-]+ ){0,4}?(?:(?:converted|transferred|moved|rolled over) automatically"
    r"|automatically (?:converted|transferred|moved|rolled over))\b"
    r"|\bas a standing (?:election|instruction|order|request)\b"
    r"|\bat (?:your|his|her|their|(?:the|each|a) (?:participant[’']s|member[’']s|employee[’']s)?) ?"
    r"(?:election|request|option|direction|choice)(?: of (?:the|an?|each) \w+)?, automatically\b",
    re.IGNORECASE,
)
"""Words of what runs only for those who ask for it once: "If you choose automatic conversion", "Once it is on, ..."."""

_MAY_END = re.compile(
    r"\byou (?:may|can) (?:turn|switch) (?:(?:the|this|automatic|nightly|daily|roth) ){0,3}conversions? off\b"
    r"(?! (?:and|or) )",
    re.IGNORECASE,
)
"""Words that, where nothing is said of switching it on, tell of what is on: "You may turn conversion off"."""


def with_start(report: Report, beside: Iterable[str] = (), later: Collection[str] = ()) -> Report:
    """The report with how an automatic conversion stands at first among that provision's attributes.

    ``beside`` are the sentences of the sections that tell of it, where the documents are at hand; ``later`` those that
    hold only from a day to come.
    """
    start = start_of(piece.quote for piece in report.evidence if _tells(piece) and piece.quote not in later)
    start = start or start_of(words for words in beside if not _OF_CONTRIBUTIONS.search(words))
    if not start:
        return report

    def told(provisions: Mapping[str, ProvisionStatus], *, swept: bool) -> dict[str, ProvisionStatus]:
        return {
            name: _told(found, start, swept=swept) if name == _CONVERSION else found
            for name, found in provisions.items()
        }

    groups = [
        one.model_copy(update={"provisions": told(one.provisions, swept=one.verdict.automatic_conversion)})
        for one in report.groups
    ]
    own = told(report.provisions, swept=report.verdict.automatic_conversion)
    return report.model_copy(update={"provisions": own, "groups": groups})


def _told(found: ProvisionStatus, start: str, *, swept: bool) -> ProvisionStatus:
    if "automatic_start" in found.attributes or not (swept or found.attributes.get("automatic") is True):
        return found
    return found.model_copy(update={"attributes": {**found.attributes, "automatic": True, "automatic_start": start}})


def start_of(about: Iterable[str]) -> str:
    """On or off at first; nothing where the words do not say, or say both."""
    sentences = [" ".join(words.split()) for words in about]
    if any(_DEFAULT.search(words) for words in sentences):
        return STARTS_ON
    asked = any(_ASKED.search(words) for words in sentences)
    runs = any(_STAYS_ON.search(words) and not _ASKED.search(words) for words in sentences)
    if not asked and not runs and any(_MAY_END.search(words) for words in sentences):
        return STARTS_ON
    if asked is runs:
        return ""
    return STARTS_OFF if asked else STARTS_ON


def _tells(piece: Evidence) -> bool:
    """Whether a passage is on the conversions of this plan, counted or not."""
    return piece.provision in (_CONVERSION, _SWEEP) and not piece.reason.startswith(OF_ANOTHER_PLAN)
