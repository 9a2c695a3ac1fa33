"""Words that stand for what was said before, or that only seem to say more: "continue to do so", "allow them"."""

from __future__ import annotations

import regex

from analyzer.detection.sentence.clauses import Clause
from analyzer.detection.sentence.frames import Focus
from analyzer.detection.sentence.turns import MAY_DO_SO
from analyzer.shapes import guarded

_COVERS = guarded(  # "The 401(k) Plan, which covers employees of Linden": what plan is meant, and no limit
    r"^\W*(?:which|that) (?:covers?|is (?:maintained|sponsored|for)|was established|benefits)\b", regex.IGNORECASE
)
SHARE_OF_PAY = guarded(  # "designate all or a portion of your elective deferrals as ...", "to the extent of 6% of salary"
    r"\b(?:designate|elect|direct|choose|treat|contribute|defer|make|split|have)\b[^.;]{0,60}\b(?:portion|part) of (?:your|his|her|their|the|such|an?|those|these)\b(?: [\w’'-]+){0,5} (?:deferrals?|contributions?|pay|compensation|salary|earnings|savings)\b"
    r"|\bto the extent of \d[\d.]*\s?(?:%|percent)",
    regex.IGNORECASE,
)
_CONTINUES = guarded(
    r"\b(?:continue|keep|go on|carry on)\b(?:,? \w+){0,3}? (?:do(?:ing)? so|it running|(?:at|with|under) )|\b(?:may|can) (?:still )?(?:continue|keep on|go on|carry on)\b(?=\W*$|,)",
    regex.IGNORECASE,
)


_ALREADY = guarded(
    r"\b(?:who|that) (?:was|were|had been|have been|are|is) (?:already |then |currently )*(?:making|contributing|saving)\b"
    r"|\b(?:already|then) (?:making|contributing)\b|\bexisting contributors?\b|\b(?:those|anyone|participants?|employees?|members?) (?:already )?(?:contributing|making them) on\b"
    r"|\bhad (?:an? )?(?:[\w-]+ ){0,3}(?:election|contribution|deduction)s?\b|\b(?:election|contribution|deduction)s? (?:then |already )?(?:on file|in (?:force|effect)|of record)\b"
    r"|\byou were (?:already |then )?(?:contributing|making|saving)\b",
    regex.IGNORECASE,
)
_GOES_ON = guarded(
    r"\b(?:may|can) (?:still )?(?:continue|keep(?: on)?|go on|carry on)(?: (?:to )?(?:contribut|sav|mak|do)\w*)",
    regex.IGNORECASE,
)


_CHOOSES_THEM = guarded(
    r"^\W*(?:who|if (?:you|he or she|a \w+|the \w+|an \w+)) (?:chooses?|wish(?:es)?|wants?|elects?|decides?|prefers?) to (?:make|contribute) (?:them|these|such|it|this)\b",
    regex.IGNORECASE,
)


def goes_on(clause: Clause, hanging: list[Clause], whole: str) -> str:
    """Whether someone may go on contributing: as a condition said ("so"), or as those who were at it ("already")."""
    if (_GOES_ON.search(clause.text) or _CONTINUES.search(clause.text)) and _ALREADY.search(whole):
        return "already"
    makes = any(a.label_ == "contribute" for c in hanging for a in c.acts)
    if makes and MAY_DO_SO.search(clause.text) and any(_CHOOSES_THEM.match(c.text) for c in hanging):
        return "already"  # "A Participant who chooses to make them may do so at any rate": of those named before
    return "so" if makes and _CONTINUES.search(clause.text) else ""


_ADDED_THERE = guarded(
    r"^\W*(?:and |but )?no (?:money|amounts?|funds?)\b[^.;]{0,40}\bto (?:this|that|the|such|it)\b", regex.IGNORECASE
)


def adds_nothing_there(clause: Clause) -> bool:
    """ "No money may be added to this account": no money of its own is meant, but that of the account."""
    return _ADDED_THERE.search(clause.text) is not None


_ONCE_LIMITED = guarded(  # "after-tax contributions, which had been limited to employees hired before 2010, may now be made by all"
    r"^\W*(?:which|that|and which) (?:had|were|was)\b[^.;]{0,20}\b(?:limited|restricted|confined|open|available|reserved|offered)\b",
    regex.IGNORECASE,
)
_NOT_TO = guarded(r"^\W*(?:but|and) (?:not (?:to|for|by|(?:any |the )?other)|no other)\b", regex.IGNORECASE)


def without_coverage(text: str, hanging: list[Clause]) -> str:
    """A clause's words without what only says whom the plan covers."""
    for other in hanging:
        if _COVERS.match(other.text) or _ONCE_LIMITED.match(other.text) or _NOT_TO.match(other.text):
            text = text.replace(other.text, "")
    return text


def goes_on_with_verb(clause: Clause, polarity: str, focus: Focus) -> bool:
    """Whether an entry of a list, or a clause whose verb is left out, goes on with the verb before it."""
    same = clause.gapped or (clause.listed and focus.polarity == "permit")  # "(i) at any time, the After-Tax Account"
    open_to_it = ("none", "assert", focus.polarity if same else "none")
    told = focus.polarity in ("permit", "deny") or (clause.listed and _tells_of_money_out(focus))
    return (clause.listed or clause.gapped) and polarity in open_to_it and told


_OUT = frozenset({"withdraw", "pay", "borrow"})
_FROM = guarded(r"\b(?:from|out of|against)\b", regex.IGNORECASE)


def _tells_of_money_out(focus: Focus) -> bool:
    """ "Your money will be paid from the following sources: ...": the entries are of what is paid, and not of what is put in."""
    acts = set(focus.acts)
    out = focus.polarity == "assert" and bool(acts & _OUT) and "contribute" not in acts
    return out and _FROM.search(focus.text) is not None


_MODAL_LAST = guarded(  # "Employees in grade 28 and above may not": who may or may not do what was named
    r"^\W*(?:(?:and|but|while|however) )?(?!(?:it|they|you|we|this|that|these|those)\b)[^;]{3,90}\b(?:may|can|may not|can ?not|can['’]t|are not|is not|are not eligible|is not eligible|are ineligible|are excluded)\W*$",
    regex.IGNORECASE,
)


def ends_on_modal(clause: Clause) -> bool:
    """Whether it names a subject and stops at "may" or "may not"."""
    return not clause.acts and _MODAL_LAST.match(clause.text) is not None
