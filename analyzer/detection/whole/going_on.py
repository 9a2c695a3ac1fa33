"""Whether words tell of deferrals that go on as after-tax contributions: not where nothing goes on, or of other things."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import regex

from analyzer.lexicon import FindingRule, lexicon
from analyzer.model import Document, Finding
from analyzer.shapes import guarded

_SPILLOVER, _NONE, _GRANT = "after_tax.spillover", "after_tax.no_spillover", "after_tax.permission"
_GOES_ON = guarded(
    r"\bspill|\bkeep saving\b|\bcontinu\w+ (?:\w+[ -]){0,4}?(?:after-?tax|saving)",
    regex.IGNORECASE,
)
_FURTHER = guarded(
    r"\b(?:continu\w+|carr(?:y|ies|ied)|go(?:es)?|keeps?|switch\w*|turns?|becomes?|ma[dy]e?|deduct\w*|treated|same|automatic\w*|added|credited|flow\w*|roll\w*|paid|put)\b",
    regex.IGNORECASE,
)
_THE_END = guarded(  # "When you reach $24,500 ...", "... for the rest of the year"
    r"\breach\w*|\bhits?\b|\blimit|\bmaximum|\bmax\b|\$\d|\b402|\bsame (?:rate|percentage|percent)|\b(?:rest|remainder) of the|\bend of (?:the|each|that) year|\bexcess\b|\bexceed|\bceiling|\bcap\b|\bstop|\btop out|\bthrough december",
    regex.IGNORECASE,
)
_DOES_NOT = guarded(  # "They don't turn into after-tax savings on their own.", "... and nothing is switched"
    r"\b(?:do|does|will|shall|may|can|is|are)\s?(?:not|never|n[’']t) (?:\w+ ){0,2}?(?:spill|turn|continue|carr|go on|switch|become|roll|flow|change|be (?:continued|carried|switched|treated|made))"
    r"|\bnothing (?:is|will be|goes|gets)\b|\bspill-?\s?over (?:is|are) not\b",
    regex.IGNORECASE,
)
_ENDS = guarded(  # "His before-tax savings carry on, his after-tax savings end.": not the deferrals, which meet the limit
    r"^(?!.*\bas after-?\s?tax\b).*\bafter-?\s?tax (?:contributions?|savings|deposits?|deductions?|allotments?) (?:(?:will|shall|then|also) )?(?:ends?|stops?|ceases?|halts?)\b",
    regex.IGNORECASE,
)
_BESIDE_IT = guarded(  # "Apart from the spillover, you may elect ...", "If you wish to continue, make a separate after-tax election"
    r"\b(?:independent(?:ly)? of|apart from|aside from|separate(?:ly)? from|in addition to|besides|whether or not you (?:choose|elect|have)|without) (?:the |an? |any |your )?spill|\bseparate after-?\s?tax election\b(?![^.;]*\b(?:together|combined)\b)",
    regex.IGNORECASE,
)
_NO = guarded(r"^\W*no\W*$", regex.IGNORECASE)
_ASKED_BEFORE = guarded(r"\b(?:spill|continu|carr(?:y|ies) on|go on)(?![^?:]*\bstop)", regex.IGNORECASE)
_FEWEST_WORDS = 6  # "Yes, automatic" is an option of a form: what goes on is in its prompt


def without_false_spills(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """ "They don't turn into after-tax savings" counts for nothing; "They go to the After-Tax Account" is a grant like any."""
    return [_as_told(one, document) if one.rule.endswith(_SPILLOVER) else one for one in findings]


def _as_told(finding: Finding, document: Document) -> Finding:
    quote = document.quote(finding.span)
    before = document.text[max(0, finding.span.start - 250) : finding.span.start]
    if _DOES_NOT.search(quote) or _ENDS.search(quote) or (_NO.match(quote) and _ASKED_BEFORE.search(before)):
        rule = _rule(_NONE)
        return replace(
            finding,
            provision=rule.provision,
            stance=rule.stance,
            rule=rule.id,
            reason=rule.meaning,
            counted=False,
            attributes={},
        )
    goes_on = _GOES_ON.search(quote) or (_FURTHER.search(quote) and _THE_END.search(quote))
    if not _BESIDE_IT.search(quote) and (goes_on or len(quote.split()) < _FEWEST_WORDS):
        return finding
    rule = _rule(_GRANT)
    return replace(finding, rule=finding.rule.replace(_SPILLOVER, rule.id), reason=rule.meaning)


@lru_cache(maxsize=2)
def _rule(name: str) -> FindingRule:
    return next(rule for rule in lexicon().rules if rule.id == name)
