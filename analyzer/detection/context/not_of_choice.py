"""Contributions that everyone must make, told over several sentences: "... of each operator. They are withheld after tax, and you cannot opt out"."""

from __future__ import annotations

import regex

from analyzer.reading.sentences import last_sentence
from analyzer.reading.sentences import split as sentences
from analyzer.shapes import guarded

_IT = r"(?:(?:they|them|it|this|these|those|(?:the|this|that|these|such|those|all such) (?:[\w-]+ )?(?:contributions?|deductions?|amounts?|percentage|rate|deposits?)|(?:the|this|its|their) (?:rate|amount))(?: or (?:the|its|their) (?:rate|amount))?)"
_WHO = r"(?:you|he or she|they|no ?one|nobody|(?:no|an?|the|each|any) (?:\w+ )?(?:employee|participant|member|officer|operator|teacher|trooper|deputy|worker)|(?:employees|participants|members|officers|operators|teachers))"
_UNDO = r"(?:opt(?:ed)? out(?: of)?|waived?|declined?|refused?|stop(?:ped)?|changed?|varied|vary|revoked?|increased?|raised?|reduced?|lowered?|cancel+(?:ed)?|discontinued?|withdrawn? from|altered?|suspended?)"
_MANY = rf"{_UNDO}(?:,? (?:or|nor|and) (?:be )?{_UNDO})*"
_NO_CHOICE = guarded(  # "you cannot opt out of them or change the rate", "The contribution may be neither waived nor increased"
    rf"(?:(?<!\w){_WHO} (?:(?:can|may|do|does|could|must|shall)(?: not|n['’]t|not)|can neither|may neither|may|can|(?:is|are)(?: not|n['’]t) (?:able|allowed|permitted|free) to) {_MANY} ?{_IT}?(?: (?:or|nor) (?:{_UNDO} )?{_IT})?"
    rf"|(?<!\w){_IT} (?:(?:can|may|must|shall)(?: not|n['’]t|not)|(?:can|may|shall) neither) be {_MANY}"
    rf"|(?<!\w){_IT} (?:(?:can|may|shall) be neither) {_MANY}"
    rf"|(?<!\w){_WHO} (?:have|has) no (?:choice|say|option|right to \w+)(?: (?:about|in|over|as to) {_IT}(?: or its rate)?)?"
    rf"|(?<!\w)(?:you|they|members|officers) can neither {_UNDO} {_IT} nor {_UNDO} {_IT})(?=\W*$|[,;:])",
    regex.IGNORECASE,
)
_BOUND = guarded(  # "As a condition of employment", "as a term of employment", "is required", "mandatory contributions"
    r"\b(?:(?:condition|(?:as|is|are) an? (?:\w+ )?term) of (?:(?:his|her|their|your|being|continued) )*(?:employment|hire|hired|service|appointment|employed)|mandatory|compulsory|(?:is|are) (?:not (?:optional|voluntary|a matter of choice)|required)\b(?! to (?:sign|file|complete|give))|(?:is|are) required to contribute|(?:must|shall) (?:each )?contribute(?! at least))\b",
    regex.IGNORECASE,
)
_THEN_BOUND = guarded(
    rf"^\W*{_IT} (?:is|are) (?:mandatory|compulsory|required|not optional|not voluntary|obligatory)\b(?! (?:to|if|only))",
    regex.IGNORECASE,
)
_OF_CHOICE = guarded(
    r"\b(?:voluntary|voluntarily|elects?|chooses?|optional|if you wish|in addition|may (?:make|contribute|also|save)|can (?:make|contribute|save))\b(?<!not voluntary)(?<!not optional)",
    regex.IGNORECASE,
)
_AS_TOLD = guarded(  # "in the amount you authorize", "from 1% to 10%, as you direct", "at the percentage shown on the form"
    r"\b(?:you|he|she|they|members?|participants?|employees?|who) (?:pick|enter|direct|instruct|authori[sz]e|request|ask(?:s|ed)? for|specif(?:y|ies)|select|designate|decide|signs?|choose|set)s?\b|\b(?:shown|entered|stated|given) (?:on|in) (?:the|your|an?) (?:\w+ )?(?:form|election|authorization)\b|\b(?:from|between) \d[\d.]*\s?(?:%|percent)? (?:to|and) \d",
    regex.IGNORECASE,
)
_WAY_OUT = guarded(
    r"\b(?:opt|waiv|declin|refus|stop|revok|cancel|discontinu|withdraw|suspend|choice|say|option|right)",
    regex.IGNORECASE,
)
_OF_ANOTHER = guarded(  # what is required there is no contribution of the employees to the plan
    r"\b(?:employer|company) (?:is|match\w*|contribut\w+|shall|must|will)\b|\b(?:match|arbitration|pension|safe harbor|disability|insurance|social security|agreement|union|dues|form|training|participation in the|test\w*)\b(?! contribut)",
    regex.IGNORECASE,
)
_PUTS_IN = guarded(
    r"\b(?:contribut\w+|deduct\w+|withh(?:eld|olds?)|(?:is|are) (?:taken|made|paid)|comes? out|takes?|pays?)\b",
    regex.IGNORECASE,
)
_TAXED = guarded(r"\b(?:after|post)[-\s]?tax(?:es)?\b|\btaxed\b", regex.IGNORECASE)
_TILL = guarded(r"\b(?:more than|until|during|while|except|unless|if|when|once|after the)\b", regex.IGNORECASE)
_LEANS = guarded(rf"(?<!\w){_IT}\b", regex.IGNORECASE)
_THEY_ARE = guarded(rf"(?<!\w){_IT} (?:is|are)\b", regex.IGNORECASE)
_END = guarded(r"\W*$")
_AND = guarded(r",? (?:and|so|but|which|therefore)\W*$", regex.IGNORECASE)
_ON_CONDITION = " as a condition of employment"


def not_of_choice(text: str, before: str, after: str) -> str:
    """A sentence on contributions that those around it call required, as one on required contributions.

    >>> told = "As a condition of employment each officer contributes 5% of base pay. "
    >>> not_of_choice("The contribution is withheld after tax and you cannot opt out of it.", told, "")
    'mandatory contributions are withheld after tax.'
    """
    if any(chosen.search(one) for chosen in (_OF_CHOICE, _AS_TOLD) for one in (text, last_sentence(before))):
        return text
    earlier = before[-300:]
    bound_before = any(
        _BOUND.search(told) and not _OF_ANOTHER.search(told)
        for told in (earlier[start:end] for start, end in sentences(earlier))
    )
    leans = _LEANS.search(text) is not None
    own = _BOUND.search(text) is not None
    unchosen = None if _TILL.search(text) else _NO_CHOICE.search(text)
    taxed_before = _TAXED.search(earlier) is not None
    if unchosen is not None and (own or bound_before or (taxed_before and _bare(unchosen, text) and _given(earlier))):
        rest = _AND.sub("", text[: unchosen.start()]).rstrip(" ,;:")
        if not rest:
            return "The contribution is a condition of employment."
        text = f"{rest}{text[unchosen.end() :]}" if text[unchosen.end() :].strip(" .;") else f"{rest}."
    next_one = after.lstrip().split(". ")[0].rstrip(".")
    then = _THEN_BOUND.match(after) or (_WAY_OUT.search(next_one) and _NO_CHOICE.match(next_one)) or None
    needed = not own and ((bound_before and leans) or then is not None)
    if needed and _TAXED.search(text) and _PUTS_IN.search(text):
        if _THEY_ARE.search(text):
            return _THEY_ARE.sub("mandatory contributions are", text, count=1)
        return _END.sub(lambda m: f"{_ON_CONDITION}{m[0].strip() or '.'}", text, count=1)
    return text


def _bare(unchosen: regex.Match[str], text: str) -> bool:
    return not text[: unchosen.start()].strip(' "“(') and not text[unchosen.end() :].strip(" .;")


def _given(before: str) -> bool:
    """Whether the sentence before tells what each person contributes, and lets nobody choose how much."""
    told = last_sentence(before)
    return (
        _PUTS_IN.search(told) is not None
        and _OF_CHOICE.search(told) is None
        and regex.search(r"\d\s?%|½%|percent", told) is not None
    )
