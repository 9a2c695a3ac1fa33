"""When a "not" only tells what money is, and refuses none: what it is called, how it is taxed, where it stands today."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from analyzer.shapes import guarded

if TYPE_CHECKING:
    from spacy.tokens import Span

    from analyzer.detection.sentence.clauses import Clause

# A kind of contribution with its noun, and nothing after it that would say what is done with it.
_A_KIND = (
    r"(?:(?:an?|any|the|kinds? of|forms? of) )*(?:(?:designated|elective|salary|deferr(?:al|ed)|pre-?\s?tax|before-?\s?tax|roth|catch-?up|match\w*|rollover|employer|"
    r"company|qualified|nonelective|safe harbor|deductible|and|or|nor|an?) )*"
    r"(?:contributions?|deferrals?|reductions?|deposits?|savings|allotments?|pre-?\s?tax|before-?\s?tax|roth)\b"
)
_IS_NOT_OF_A_KIND = guarded(
    r"(?:also |themselves )?(?:(?:a |an )?designated (?:as )?(?:an? )?roth\b|roth (?:elective )?(?:contributions?|deferrals?)\b|(?:an? )?(?:elective |salary |deferr(?:al|ed) |pre-?\s?tax |before-?\s?tax |roth )+(?:contributions?|deferrals?|reductions?|deposits?|savings|allotments?)\b(?!\s+(?:that|which|to|is|are|may|can|shall|will)\b)|counted\b|exclud(?:ed|able)\b|(?:due|owed)\b(?= (?:on|for|if|when|until)\b))",
    regex.IGNORECASE,
)
_IS_NEITHER = guarded(rf"{_A_KIND}(?:,? n?or {_A_KIND})+(?!\s+(?:that|which|to|is|are|may|can|shall|will)\b)", regex.IGNORECASE)  # fmt: skip
_ARE_A_KIND = guarded(
    rf"[^.;]{{0,90}}?\b(?:is|are|constitutes?|(?:is|are|shall be|will be) (?:treated|considered|regarded|counted) as)\s+{_A_KIND}(?=\W*(?:$|under|within|for|as|of|,|and))",
    regex.IGNORECASE,
)
_A_TERM = guarded(
    rf"^\W*(?:(?:the|a|an|term|word|phrase|definition of|meaning of) )*[\"“”'‘’]?{_A_KIND}[\"“”'‘’]?\s+(?:shall |do |does |will )?(?:excludes?|exclud(?:e|ing)|(?:shall |do |does |will )?not include)\b",
    regex.IGNORECASE,
)
_IS_TAXED = guarded(  # "neither they nor their earnings are taxed"
    r"[^.;,]{0,60}?\b(?:is|are|was|were|be)\s+(?:they\s+|it\s+|these\s+|those\s+)?(?:\w+ly\s+)?(?:tax(?:ed|able)|subject to|includ(?:ed|ible))\b",
    regex.IGNORECASE,
)
_IS_STILL_THERE = guarded(  # "money that has not been converted"
    r"(?:yet )?(?:been )?(?:converted|moved|transferred|rolled|withdrawn|taken out)\b", regex.IGNORECASE
)
_ROLLABLE = guarded(
    r"(?:not |never |n['’]t )?(?:\w+ly )?(?:be )?(?:(?:treated|considered|regarded) as )?(?:an? )?eligible (?:rollover|(?:for|to be) (?:an? |direct )*roll)",
    regex.IGNORECASE,
)
_IS_TAKEN_FOR = guarded(  # "no election to convert shall be treated as a distribution"
    r"^\W*no\b[^.;]{3,120}?\b(?:shall|will|is|are|may|can) (?:be )?(?:treated|considered|regarded|deemed|viewed|counted|construed) (?:as |to be |to constitute )?(?:an? )?(?:\w+ )?(?:distribution|withdrawal|payment|loan|new election|cut-?back|reduction|amendment|waiver|assignment|forfeiture)s?\b",
    regex.IGNORECASE,
)
_IS = frozenset({"is", "are", "was", "were"})


_NOT_AS_ROTH = guarded(  # "Voluntary Contributions shall not be designated as Roth contributions"
    r"not be (?:(?:designated|treated|considered|regarded|counted|deemed)(?: (?:as|to be))?|as) (?:an? )?(?:designated )?roth\b",
    regex.IGNORECASE,
)


def describes(clause: Clause, negation: Span) -> bool:
    """ "Deposits are not designated Roth contributions", "they are not counted": tells what the money is, and refuses none."""
    before = clause.doc[negation.start - 1].lower_ if negation.start else ""
    following = clause.doc[negation.end : negation.end + 8].text
    if negation.text.lower() in ("neither", "nor") and _IS_TAXED.match(clause.doc[negation.end :].text) is not None:
        return True
    if negation.text.lower() == "neither" and _is_neither(clause, negation, before):
        return True
    if negation.text.lower() == "no":
        return before == "" and _IS_TAKEN_FOR.match(clause.text) is not None
    if _NOT_AS_ROTH.match(clause.doc[negation.start :].text):
        return any(m.label_ == "after_tax" and m.end <= negation.start for m in clause.money)
    if before in _IS and _IS_NOT_OF_A_KIND.match(following) is not None:
        return True
    return before in ("have", "has", "had") and _IS_STILL_THERE.match(following) is not None


def _is_neither(clause: Clause, negation: Span, before: str) -> bool:
    """ "Is neither an Elective Deferral nor a Roth Deferral", "neither A nor B are Elective Deferrals"."""
    rest = clause.doc[negation.end :].text
    return bool((before in _IS and _IS_NEITHER.match(rest)) or _ARE_A_KIND.match(rest))


def is_part_of_neither(clause: Clause, negation: Span) -> bool:
    """A "nor" that goes on with a "neither" which only describes."""
    earlier = [p for p in clause.polarity if p.label_ == "not" and p.start < negation.start]
    return negation.text.lower() == "nor" and any(p.text.lower() == "neither" and describes(clause, p) for p in earlier)


def of_rollover(clause: Clause, word: Span) -> bool:
    """ "These withdrawals are not eligible for direct rollover": what may be done with a payment, and not whether one may be had."""
    return _ROLLABLE.match(clause.doc[word.start :].text) is not None


def defines_a_term(clause: Clause) -> bool:
    """ "The term Elective Deferrals excludes Voluntary Contributions": what a word does not mean."""
    return _A_TERM.match(clause.text) is not None


_INCOME = guarded(r"from (?:your |his |her |their )?(?:gross |taxable )?income\b", regex.IGNORECASE)


def taxes(clause: Clause, denial: Span) -> bool:
    """ "Excluded from gross income": tells how money is taxed, and keeps none out of the plan."""
    return _INCOME.match(clause.doc[denial.end : denial.end + 4].text) is not None


_LIMIT = guarded(
    r"not (?:a )?part of (?:the|that|this) (?:\$|dollar |annual |yearly |federal )*(?:\d|limit|ceiling|402)",
    regex.IGNORECASE,
)


def of_a_limit(clause: Clause, denial: Span) -> bool:
    """ "Not part of the $24,500": outside a limit, and not outside the plan."""
    return _LIMIT.match(clause.doc[denial.start : denial.end + 5].text) is not None


_STAYS_OUT = guarded(
    r"(?:choos|opt|elect|decid|prefer|chose)\w* not to\s+(?:contribute|participate|save|defer|join|enroll?|take part|be enrolled|make any contributions?)\b",
    regex.IGNORECASE,
)


def declines(clause: Clause, negation: Span) -> bool:
    """ "You may decide not to participate, or choose Roth": the "not" of what a person may decline."""
    return negation.start > 0 and _STAYS_OUT.match(clause.doc[negation.start - 1 : negation.end + 3].text) is not None


def is_refused_by_the_saver(clause: Clause, denial: Span) -> bool:
    """ "Choose Roth, or choose not to contribute at all": what a person may decline, and the plan refuses none."""
    return _STAYS_OUT.match(clause.doc[denial.start : denial.end + 3].text) is not None


_ASIDE = guarded(
    r"(?:leaving|setting) (?:out|aside)|excluding|omitting|disregarding|ignoring|apart from", regex.IGNORECASE
)


def leaves_aside(clause: Clause, denial: Span) -> bool:
    """ "All contributions (leaving out catch-up)": takes something out of the reckoning, and nothing out of the plan."""
    before = clause.doc[denial.start - 1].text if denial.start else ""
    return before in (",", "(", "—", "–", "") and _ASIDE.match(denial.text) is not None


_UNTIL_ASKED = guarded(  # "after-tax contributions do not start unless you elect them"
    r"\b(?:start|begin|begun|set up|turned? on|enrol|sign)\w*\b[^.;]{0,50}\b(?:unless|until) (?:you|he or she|they|the participant|the member) (?:\w+ )?(?:ask|elect|request|choose|sign|tell|authoriz|enroll)\w*\b(?! to (?:defer|contribute|make) (?:at least|the max))",
    regex.IGNORECASE,
)
_OUT = {"withdraw", "pay", "convert", "borrow"}
_BY_ITSELF = guarded(r"\bautomatic(?:ally)?\b|\bby (?:itself|themselves|default)\b", regex.IGNORECASE)
_ENROLLS = guarded(
    r"\b(?:enrol\w*|sign(?:s|ed|ing)? (?:\w+ )?up|automatic (?:[\w-]+ ){0,3}(?:contributions?|deferrals?|savings|enrol\w+|election)"
    r"|automatically (?:be )?(?:start|begin|deduct|withh|contribut|made|make|put|opt|plac|tak|elect)\w*"
    r"|(?:start|begin|deduct|withh|contribut|made|make|put|opt|plac|tak|elect)\w* (?:\w+ )?automatically)\b",
    regex.IGNORECASE,
)
_UNASKED = guarded(  # "after-tax contributions are never started for you": one has to ask, and may
    r"\b(?:start|begin|begun|set up|turn|switch|open|elect|choos|chosen|mak|made|deduct|withh|tak)\w*(?: on| up)?\b[^.;,]{0,30}?"
    r"(?:\bfor you\b|\b(?:on|in) your (?:behalf|name)\b|\bwithout (?:your|his or her|an?|the participant['’]s) (?:\w+ )?(?:election|request|consent|action|instructions?|authorization|asking|say-so)\b"
    r"|\b(?:unless|until) (?:you|he or she|they|the participant|the member) (?:\w+ )?(?:ask|elect|request|choose|sign|tell|authorize|enroll)\w*)",
    regex.IGNORECASE,
)


def enrolls(clause: Clause, negation: Span) -> bool:
    """ "We do not enroll anyone in after-tax automatically": none is signed up unasked, and none is shut out."""
    unasked = _UNASKED.search(clause.text) or _UNTIL_ASKED.search(clause.doc[clause.tokens[0] :].text)
    if unasked and not _OUT & {a.label_ for a in clause.acts}:
        return True
    following = clause.doc[negation.end : negation.end + 12].text
    return _BY_ITSELF.search(following) is not None and _ENROLLS.search(clause.text) is not None


_BINDS_NOT = guarded(
    r"\b(?:limits?|ceilings?|rules?|restrictions?|tests?|penalt(?:y|ies)|suspensions?)\b[^.;,]{0,40}\b(?:does|do|did|will) (?:not|never) (?:touch|affect|reach|concern|bind|govern|apply)\b",
    regex.IGNORECASE,
)


def spares(clause: Clause, negation: Span) -> bool:
    """ "The federal limit does not touch it": what a limit leaves alone is not refused."""
    return negation.text.lower() in ("not", "never") and _BINDS_NOT.search(clause.text) is not None


def saves_nothing(clause: Clause, negation: Span) -> bool:
    """ "A person deferring nothing may ...": says of whom a rule speaks, and denies nothing."""
    before = clause.doc[negation.start - 1].lower_ if negation.start else ""
    return negation.text.lower() in ("nothing", "none") and before.endswith("ing")


def advises(clause: Clause, negation: Span) -> bool:
    """ "Savings should not be drawn out the moment they are matched": an opinion, not a rule."""
    return negation.start > 0 and clause.doc[negation.start - 1].lower_ == "should"
