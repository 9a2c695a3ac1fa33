"""Who is meant by "them": the people that the sentence began with."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

_TO_THEM = guarded(
    r"\b(?:to|for|by|from|covers?|includes?) (?:them|(?:these|those|such) (?:employees|participants|members|people|persons|staff|individuals|associates))\W*$",
    regex.IGNORECASE,
)
_PEOPLE = r"(?:employees?|staff|physicians?|residents?|interns?|nurses?|partners?|associates?|workers?|drivers?|pilots?|attendants?|students?|temps|fellows?|officers?|executives?|contractors?|crews?|faculty|hires?)"
_WHO = guarded(
    rf"^\W*(?:the )?(?P<who>(?!(?:you|they|we|it|all|every|each|any|no|our|participants?|members?|employees?|eligible|staff|associates?|active)\b)[^.;:]{{0,110}}?\b{_PEOPLE}\b[^.;:,]{{0,60}}?)(?<!\bwho|\bthat|\bwhich)\s+(?:may|can|are|will|shall|have|share|participate|must)\b",
    regex.IGNORECASE,
)


_ONE_AND_ALL = r"(?:employees?|participants?|members?|associates?|colleagues?|staff|team members?|workers?|people|persons?|individuals?|those|anyone|personnel)"
_OF_A_CALLING = r"(?:directors?|officers?|managers?|leaders?|supervisors?|nurses?|physicians?|doctors?|residents?|interns?|fellows?|drivers?|pilots?|attendants?|teachers?|faculty|professors?|attorneys?|lawyers?|partners?|principals?|shareholders?|counsel|paralegals?|clerks?|mechanics?|technicians?|engineers?|analysts?|agents?|executives?|vice presidents?|bankers?|tellers?|dispatchers?|operators?|trainees?|apprentices?|journeymen|guards?|contractors?|students?)"
_REFUSED = guarded(  # "Employees in higher bands may not make them", "Directors and above are not eligible"
    rf"^\W*(?:(?:and|but|while|whereas|however|the|an?|any|no|all|our)\b,? ?)*"
    rf"(?P<who>(?:{_ONE_AND_ALL} (?:in|at|below|above|under|over|on|outside|within|hired|paid|covered|represented|whose|employed by|assigned|classified|ranked|earning|of|from) (?!(?:by |under )?(?:the |this |our )?(?:plan|company|employer|firm|bank|program|time|any|all|each|their|his|your|leave)\b)[^.;:,]{{2,60}}?"
    rf"|(?:[\w’'-]+ ){{0,2}}?{_OF_A_CALLING}(?:(?:,? and|,? or|,) (?:[\w’'-]+ ){{0,3}}?[\w’'-]+)?(?: (?:in|at|of|who|above|below|with) [^.;:,]{{2,50}}?)?))"
    r"(?=,? (?:may|can|cannot|shall|must|will|are|is|do|does|have)\b)(?![^.;]*\b(?:years?|months?|days?|service|age|hours|until)\b)",
    regex.IGNORECASE,
)


def class_refused(clause: str) -> list[tuple[str, str]]:
    """The people of whom a refusal is said, where they are a class of their own and not everyone."""
    who = _REFUSED.match(clause, timeout=1.0)
    return [("class", " ".join(who["who"].split()))] if who is not None else []


_A_PLACE = guarded(
    r"\b(?:in|at|of|from|assigned to) (?:[\w’'-]+ ){0,3}?(?:(?-i:(?!Plan\b|Company\b|Employer\b|Age\b)[A-Z][a-z]+)|campus|plants?|divisions?|locations?|offices?|sites?|mills?|hospitals?|branch(?:es)?|units?|subsidiar(?:y|ies))\b",
    regex.IGNORECASE,
)


def place_refused(clause: str) -> list[tuple[str, str]]:
    """ "Staff at the Salem plant may not", of what other people may convert or withdraw: those of one place."""
    return [(kind, who) for kind, who in class_refused(clause) if _A_PLACE.search(who)]


_THEY = guarded(
    r"^(?P<lead>\W*(?:they [^.;]{3,90}; (?:and |so |but )?)?)they (?=(?:cannot|can not|can['’]t|may not|do not|don['’]t|are not|aren['’]t|will not|shall not)\b)",
    regex.IGNORECASE,
)
_OF_A_PLACE = (  # "Associates paid through the Ponce, Puerto Rico, plant"
    r"(?:participants|members|employees|associates|staff|people|workers) (?:(?:who|that) (?:are )?)?(?:paid|employed|working|work|based|hired|covered|represented|located|living|live|residing|reside|assigned) "
    r"(?:through|at|in|by|under|on|from|to) (?!(?:(?:the|this|our|an?|any|its) )?(?:plan|company|program|employer|bank|firm|corporation|sponsor|participating|united states|u\.s\.|payroll)(?!\w))(?:[\w’'()-]+,? ){0,7}?[\w’'()-]+"
)
_THOSE = guarded(  # "Because federal tax rules treat them differently, Career Agents may save on a Before-Tax basis only."
    rf"(?:^|[.!?]\s+)(?:(?:because|since|although|though|while|as|if|under|for)\b[^,;.]*, )?(?:the )?(?P<who>(?!(?:you|they|we|it|all|every|each|any|no|our|most|many|some|other|eligible|such|these|those|participating|participants?|members?|employees?|associates?|staff|people)\b)(?:[\w’'-]+ ){{0,4}}?(?:{_ONE_AND_ALL}|{_OF_A_CALLING})(?: (?:in|at|of|covered by|represented by|hired|employed by) [^,;.]{{2,50}}?)?|{_OF_A_PLACE}) "
    rf"(?:may|can|are|have|will|shall|must|do|save|contribute|participate|belong|take part|come under|fall under)\b[^.!?]*[.!?]\s*$",
    regex.IGNORECASE,
)


def those_told_of(text: str, before: str) -> str:
    """ "They cannot make After-Tax Savings.", after a sentence on one class of people, as said of that class.

    >>> those_told_of("They may not save after tax.", "Career Agents may save before tax only.")
    'Career Agents may not save after tax.'
    """
    if not _THEY.match(text) or (who := _THOSE.search(before, timeout=1.0)) is None:
        return text
    return str(_THEY.sub(lambda m: f"{m['lead']}{who['who']} ", text, count=1))


def subject_told_of(clause: str, opening: str) -> list[tuple[str, str]]:
    """ "Residents and per diem staff may defer, but after-tax savings are not offered to them": the class so left out."""
    who = _WHO.match(opening, timeout=1.0) if _TO_THEM.search(clause) else None
    return [("class", " ".join(who["who"].split()))] if who is not None else []
