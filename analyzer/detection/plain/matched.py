"""Matches told by the dollar ("For each dollar you contribute, whether pre-tax or Roth, the Company adds 50 cents"), as what is matched."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.shapes import guarded

_KIND = r"(?:(?:as )?(?:an? )?(?:traditional |voluntary )?(?:(?:pre|before|after|post)-?\s?tax|roth(?: 401\(k\))?)(?: (?:dollars?|money|contributions?|savings|deferrals?))?)"
_KINDS = rf"{_KIND}(?:(?:,? (?:or|and) |, ){_KIND}){{1,3}}"
_YOU = r"(?:you|a participant|a member|an employee|each participant|participants|members|employees)"
_GIVES = (
    r"(?:(?:will |shall )?(?:(?:also )?(?:contributes?|adds?|puts? in|gives?|pays?|kicks? in|chips? in|deposits?)))"
)
_SUM = r"(?:(?:\d+|[a-z-]+) cents?|\$\s?\d[\d.]*|\d+(?:\.\d+)?\s?%|another dollar|a dollar|one dollar|half (?:a dollar|of it|as much))"

_IS_LOST = r"(?:is|are|shall be|will be|being) (?:\w+ )?(?:forfeited|lost|taken back|given up|cancel(?:l)?ed)"

MATCHED: Turns = (
    # "may be paid before severance only if the match on them is forfeited", "the match on what you receive is lost": what it costs
    (
        guarded(
            rf"(?P<may>\b(?:may|can|will|shall|are|is)(?: be)?) paid(?: out)?(?: to (?:you|him|the \w+))?(?=,? (?:(?:before|prior to) (?:severance|separation|termination)|while|during)\b[^.;]{{0,60}}\b(?:only if|but|and|provided)\b[^.;]{{0,30}}\bmatch[^.;]{{0,50}}\b{_IS_LOST})",
            regex.IGNORECASE,
        ),
        r"\g<may> withdrawn",
    ),
    (
        guarded(
            rf"(?P<match>\bmatch(?:ing)?(?: contributions?| amounts?)?) (?:on|for|that goes with) (?:what(?:ever)?|(?:any|the) amounts?(?: that| which)?) (?P<who>you|he or she|he|she|the \w+|an? \w+) (?:receives?|gets?|(?:is|are) paid)(?= {_IS_LOST}(?![^.;]*\b(?:vest|leav|terminat|sever)))",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['match']} on what {m['who']} {'withdraw' if m['who'].lower() == 'you' else 'withdraws'}",
    ),
    # "The Company may not match what you put in after tax, and never has": no match, which refuses no contribution
    (
        guarded(
            r"\b(?:(?:may|can|could|shall|will|would|must) ?not|(?:can|could|wo|would)n?['’]t|(?:is|are) not (?:allowed|permitted|able|free) to|never) match (?P<what>[^.;]+?)(?:,? (?:and|nor) (?:(?:it|they|we|the (?:company|employer)) )?(?:(?:does|do|did|will|has|have) (?:not|so)|(?:does|do|wo)n['’]t|never (?:has|have|does|do|did|will)|has it(?: ever)?|does it|will it)(?: (?:done so|do so))?)?(?=\W*$|[.;])",
            regex.IGNORECASE,
        ),
        r"does not match \g<what>",
    ),
    # "The Plan does not provide for a match on Roth or after-tax contributions": these are not matched
    (
        guarded(
            r"\b(?P<no>(?:does|do)(?: not|n['’]t)) (?:provide(?: for)?|offer|make|have|pay) (?:an? |any |the )?(?:(?:company|employer) )?(?:match|matching contributions?) (?:on|for|of) (?=(?:any |your |the )?(?:(?:designated )?roth|(?:voluntary )?after-?\s?tax|voluntary)\b)",
            regex.IGNORECASE,
        ),
        r"\g<no> match ",
    ),
    # "100% of the first 4% of pay that you defer, whether you chose pre-tax or Roth": of both kinds
    (
        guarded(
            rf"(?<=\b(?:match\w*)\b[^.;]{{0,90}}\b(?:{_YOU}|he or she) (?:defers?|saves?|contributes?|puts? in|elects? to defer)),? (?:whether|no matter (?:if|whether)|be it|regardless of whether) (?:(?:you|it|they|he or she|that|this) (?:(?:have|has) )?(?:chose|choose|chosen|elected|elects?|is|are|was|goes in|go in|prefers?) )?(?!(?:[^.;]*)\b(?:after|post)-?\s?tax)(?P<kinds>{_KINDS})(?=\W*$|[,;)])",
            regex.IGNORECASE,
        ),
        lambda m: (
            f" as {m['kinds'].removeprefix('as ')}{'' if m['kinds'].lower().endswith(('contributions', 'savings', 'deferrals')) else ' contributions'}"
        ),
    ),
    # "For each dollar that you contribute, whether pre-tax or Roth, Harlow Mills contributes 50 cents"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:for|on|to) (?:each|every) (?:dollar|\$1(?:\.00)?)(?: of pay)? (?:that )?{_YOU} (?:contributes?|saves?|defers?|puts? in|sets? aside)(?:,| \(| [–—-])? ?(?:whether |either |be it |no matter if |regardless of whether )?(?:(?:it|that) is )?(?P<kinds>{_KINDS})(?:\)|,| [–—-])* (?P<who>(?!(?:you|they|it|he|she)\b)[\w’'&.,-]+(?: [\w’'&.,-]+){{0,7}}?) {_GIVES} (?P<sum>{_SUM})",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> matches \g<kinds> contributions, for each dollar \g<sum>",
    ),
    # "The Company puts in 25 cents for every dollar you save, whether before-tax or Roth"
    (
        guarded(
            rf"(?P<who>\b(?:the|your|our) [\w-]+|\bwe|^\W*(?-i:[A-Z])[\w’'&.,-]+(?: [\w’'&.,-]+){{0,6}}?) {_GIVES} (?P<sum>{_SUM}) (?:for|on|to) (?:each|every) (?:dollar|\$1(?:\.00)?) (?:that )?{_YOU} (?:contributes?|saves?|defers?|puts? in|sets? aside)(?:,| \(| [–—-])? ?(?:whether |either |be it |no matter if |regardless of whether )?(?:(?:it|that) is )?(?P<kinds>{_KINDS})(?=\W*$|[,;)])",
            regex.IGNORECASE,
        ),
        r"\g<who> matches \g<kinds> contributions, for each dollar \g<sum>",
    ),
)
"""A match that counts a kind of contributions is made on contributions that the plan takes."""
