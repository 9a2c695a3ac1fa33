"""Whether a clause permits or denies: how far a "not" reaches, and when it denies nothing."""

from __future__ import annotations

import regex
from spacy.tokens import Span

from analyzer.detection.sentence.caps import caps
from analyzer.detection.sentence.clauses import Clause, ClauseKind
from analyzer.detection.sentence.describing import (
    advises,
    declines,
    defines_a_term,
    describes,
    enrolls,
    is_part_of_neither,
    is_refused_by_the_saver,
    leaves_aside,
    of_a_limit,
    of_rollover,
    saves_nothing,
    spares,
    taxes,
)
from analyzer.shapes import guarded

_TWICE = guarded(
    r"\b(?:nothing|nobody|no one|never|none|no \w+)\b[^.;,]{0,60}\b(?:not|n't|cannot)\b|\bnot\b[^.;,]{0,25}\bwithout\b",
    regex.IGNORECASE,
)


_NO_REASON_NOT = guarded(  # "there is no reason a driver cannot save after tax as well"
    r"\b(?:no|nor is there (?:any|a)|not any) (?:reason|cause|rule|law)\b(?: why| that| for which| by which)?[^.;,]{0,60}?(?:\b(?:cannot|not)\b|n['’]t\b)",
    regex.IGNORECASE,
)
_NOT_ALL = guarded(  # "not all funds are available in every account": of some, and it neither permits nor denies
    r"^\W*(?:and |but |however,? )?not (?:all|every)\b(?! of (?:these|those|them))", regex.IGNORECASE
)
_SAME = guarded(r"\bthe same (?:is|goes|applies|rule|holds)\b", regex.IGNORECASE)


_RIGHT_ENDED = guarded(
    r"^\W*(?:(?:effective|as of|on|since|from|beginning|in) [^.;]{4,24}?,? )?(?:that|this|the) (?:right|option|feature|privilege|provision|choice|ability) (?:was|has|is|ended|ceased)\b",
    regex.IGNORECASE,
)
_OTHERS_MAY = guarded(
    r"^\W*(?:but |and )?(?:(?:every|any)(?:one|body) else|(?:all )?(?:the )?(?:others|rest|other (?:participants|employees|members|associates)))(?: of (?:you|us|them))? (?:may|can|cannot|does|do|is|are)\b",
    regex.IGNORECASE,
)


_NONE = guarded(r"\b(?:is|are|has|have|offers?|takes?|accepts?) none\b", regex.IGNORECASE)


SOURCES_LABEL = guarded(
    r"^(?:eligible|available|allowed|permitted)?\s*(?:money types?|sources?|accounts?)\b|^(?:permitted|allowed|available|eligible|made)\s+from\b",
    regex.IGNORECASE,
)


_SO_ELECTED = guarded(
    r"\bso elect(?:ed|s)\b|\b(?:chosen|elected|decided|opted) not to(?: do so)?\W*$", regex.IGNORECASE
)
PRO_FORM = guarded(
    r"\b(?:neither|both|(?:offer|allow|permit|adopt|add|have|include|accept|provide)(?:s|ed|ing)? either(?: one| (?:feature|option|of (?:them|these|those)(?: (?:two )?(?:features|options|things))?))?(?: (?:now|today|yet|currently|at present))?(?=\W*$)|so elected|(?:adopted|elected|added|chosen) (?:this|these|it)|one of (?:them|those|these)"
    r"|(?:do(?:es)?|offers?|allows?|permits?|has|have|provides?|includes?|adopted|elected|added|contains?|accepts?|takes?|with) none of (?:these|them|those|the (?:two|three|four|above|foregoing)|(?:these|those|the) (?:two |three |four |other )?(?:features|options|things|choices|extras|additions))\b(?! [a-z])"
    r"|(?:not|n[’']t) (?:do|offer|allow|permit|have|provide|include|accept|contain|take) any of (?:these|them|those|the (?:two|three|four|above|foregoing))\b(?! [a-z])"
    r"|(?:not|n[’']t) (?:offer|allow|permit|provide(?: for)?|have|accept|include|take) (?:that|this|it|them|those|these)\b(?=\W*$)"
    r"|(?:has|have|offers?|provides?) no such (?:feature|option|choice|program|provision)s?(?=\W*$)"
    r"|(?:ha(?:s|ve) never|n[’']t ever|never) (?:added|adopted|offered|allowed|permitted|had|accepted|taken) (?:it|them|these|this|either)(?: one| feature| option)?(?=\W*$)"
    r"|something (?:that )?(?:our|the|this|we|you)|(?:not|no|n[’']t) (?:an? )?(?:option|feature|choice)s? (?:here|(?:of|in) (?:our|this|the) plan))\b",
    regex.IGNORECASE,
)


_PRONOUNS = {
    "thereof",
    "thereto",
    "therefrom",
    "it",
    "they",
    "them",
    "these",
    "those",
    "this",
    "such",
    "either",
    "both",
    "neither",
    "one",
    "same",
    "ones",
    "that",
}


_NO_MEANS = guarded(
    r"\b(?:no|nor|not (?:have|contain|include|provide) any)\s+(?:[\w-]+\s+){0,2}?(?:provision|procedure|feature|arrangement|means|method|mechanism|option|rule|program|process|facility|way)s?\b[^.;]{0,40}?\W(?:(?:by|under|through|in|with)\s+which|that\s+(?:would\s+)?(?:let|allow|permit|enable)s?)\s*$"
    r"|\bno\s+(?:\w+\s+){0,2}(?:account|source|bucket)s?\s+(?:\w+\s+){0,3}that\s+(?:can|may|will)\s*$"
    r"|\b(?:nothing|no\s+(?:\w+\s+)?(?:account|source)s?)\s+(?:in)?to\s+which(?:\s+\w+)?\s*$",
    regex.IGNORECASE,
)


_AND_NO_OTHERS = guarded(
    r"^(?:and|but|,) no others?(?: (?:kinds?|types?|sorts?))?(?:(?: of)? (?:contributions?|deferrals?|savings))?\W*$",
    regex.IGNORECASE,
)  # closes a list and denies none of it


_SET_AGAINST = guarded(r"^, not (?:a|an|the|our|your|some) [\w’' -]{2,40},", regex.IGNORECASE)
_NOT_INSTEAD = guarded(  # "in addition to, and not in place of, your pre-tax savings": beside them
    r"not (?:instead of|in (?:the )?(?:place|lieu|stead) of|as an? (?:substitute|replacement) for|in substitution for)\b",
    regex.IGNORECASE,
)
_WAIT_IS_GONE = guarded(  # "The waiting period for withdrawals has been dropped": an obstacle is taken away
    r"^\W*(?:effective [^.;]{4,30}, |(?:as of|since|from|on) [^.;]{4,30}, )?(?:the |our |this |that |any )?(?:(?:[\w-]+ ){0,3}?waiting period|(?:[\w-]+ ){1,3}?wait|(?:[\w-]+ ){0,3}?(?:age|service|participation|holding period|waiting|seasoning) (?:requirement|rule|condition|restriction)|holding period)\b"
    r"(?:[^.;]|\.\d){0,90}?\b(?:(?:is|are|was|were|has been|have been) (?:\w+ly )?(?:dropped|removed|lifted|eliminated|abolished|ended|waived|repealed|deleted|discontinued|done away with)|no longer applies)\b",
    regex.IGNORECASE,
)


def _names_between(clause: Clause, negation: Span) -> bool:
    """Whether money or an act is named before the comma after a "not"."""
    stop = next((t.i for t in clause.doc[negation.end :] if t.text == ","), negation.end)
    return any(negation.end <= s.start < stop for s in (*clause.money, *clause.acts))


def tells_of_what_is_not_there(clause: Clause) -> bool:
    """ "The Plan has no provision under which a Participant may ...": what it would let happen is denied."""
    return bool(clause.tokens) and _NO_MEANS.search(clause.doc[: clause.tokens[0] + 2].text) is not None


def polarity_of(clause: Clause) -> tuple[str, bool]:
    """permit, deny, assert or none, and whether a "no ... restriction" frees."""
    if tells_of_what_is_not_there(clause):
        return "deny", False
    if _NO_REASON_NOT.search(clause.text) or _WAIT_IS_GONE.match(clause.text):
        return "permit", True
    if _NOT_ALL.match(clause.text):
        return "assert", False
    negations, denials, free = 0, 0, False
    permits = sum(1 for p in clause.polarity if p.label_ == "permit" and not of_rollover(clause, p))
    seen_not, only_automatic = False, 0
    for span in clause.polarity:
        if span.label_ == "not":
            if any(m._.form == "from_pay" and m.start <= span.start < m.end for m in clause.money):
                continue  # "do not lower your taxes" names the money
            if _frees(clause, span):
                free = True
                continue
            if _of_what_is_not_distributable(clause, span) or _leaves_the_rest(clause, span):
                continue
            if span.text.lower() == "nor" and seen_not:
                continue
            if ends_only_automatic(clause, span):
                only_automatic += 1
                continue
            if caps(clause, span) or advises(clause, span):
                continue
            if _SET_AGAINST.match(clause.doc[max(0, span.start - 1) :].text) and not _names_between(clause, span):
                continue  # "a custom document, not the free prototype, so the Plan takes ..."
            if _NOT_INSTEAD.match(clause.doc[span.start :].text):
                continue
            if _AND_NO_OTHERS.match(clause.doc[max(0, span.start - 1) :].text):
                continue
            if denials and _refuses_besides(clause, span):
                continue
            if _answers(clause, span):
                continue
            if (
                describes(clause, span)
                or of_rollover(clause, span)
                or is_part_of_neither(clause, span)
                or spares(clause, span)
                or saves_nothing(clause, span)
                or enrolls(clause, span)
                or declines(clause, span)
            ):
                continue
            negations += 1
            seen_not = True
        elif any(m._.form == "from_pay" and m.end == span.start for m in clause.money):
            continue  # "not excluded from gross income" names the money
        elif span.label_ == "deny" and not (
            taxes(clause, span)
            or of_a_limit(clause, span)
            or leaves_aside(clause, span)
            or defines_a_term(clause)
            or is_refused_by_the_saver(clause, span)
        ):
            denials += 1
    if _denied(clause, negations, denials):
        return "deny", free
    if only_automatic > 1:
        permits = 0  # "You cannot enroll in daily conversion, as the plan does not offer it"
    if negations or denials or permits:
        return "permit", free
    finite = any(
        clause.doc[i].lower_ in ("is", "are", "will", "has", "have", "does", "do", "was", "were", "must")
        for i in clause.tokens
    )
    return ("assert" if finite or clause.acts else "none"), free


def _denied(clause: Clause, negations: int, denials: int) -> bool:
    """A negation denies, a denying word denies, one on the other permits ("not unavailable"); two plain ones deny twice."""
    if negations and denials:
        return denials > 1
    if negations > 1:
        return not _TWICE.search(clause.text)
    return bool(negations or denials)


_AFTER_AN_ANSWER = frozenset({",", ";", ":", "–", "—", "--"})
_JOINS = frozenset({"and", "or", "nor", ",", "&"})


def _answers(clause: Clause, negation: Span) -> bool:
    """ "No, conversions are not part of the Plan", "No, that is prohibited": the no of an answer, which is said again."""
    doc = clause.doc
    before = doc[negation.start - 1].text if negation.start else "?"
    follows = doc[negation.end].text if negation.end < len(doc) else ""
    said_again = any(span.label_ == "deny" and span.start > negation.start for span in clause.polarity)
    return negation.text.lower() == "no" and before in "?.!:" and follows in _AFTER_AN_ANSWER and said_again


def _refuses_besides(clause: Clause, negation: Span) -> bool:
    """ "The Plan takes no after-tax money and no rollovers": one more thing refused, and no denial of the first."""
    return negation.text.lower() in ("no", "nor") and clause.doc[negation.start - 1].lower_ in _JOINS


def _frees(clause: Clause, negation: Span) -> bool:
    """ "No waiting period", "no limit other than ...": the negation takes a restriction away."""
    if negation.text.lower() not in ("no", "without", "neither", "nor"):
        return False
    window = range(negation.end, negation.end + 6)
    money = {i for m in clause.money for i in range(m.start, m.end)}
    acts = {a.start for a in clause.acts if a.label_ != "absorb"}
    for cue in clause.cues:
        if cue.label_ == "restriction" and cue.start in window and cue.start not in money:
            between = range(negation.end, cue.start)
            spoken_of = any(p.label_ in ("permit", "deny") and p.start in between for p in clause.polarity)
            return not spoken_of and not acts.intersection(between) - {cue.start - 1}  # "no withdrawal restrictions"
    limit = [
        p
        for p in clause.polarity
        if p.label_ == "limit"
        and p.start in window
        and p.lemma_.lower() not in ("from", "between", "within")
        and p.text.lower() not in ("from", "between", "within", "up to")
    ]
    return bool(limit) and negation.text.lower() in ("no", "not", "without")


_MAY_CONVERT = guarded(
    r"\b(?:(?:may|can|wants? to|wish(?:es)? to|plans? to|intends? to|decides? to|would like to|chooses? to)\s+(?:\w+ly\s+)?convert|must (?:ask|request|call|apply))\b"
    r"|\b(?:may|can) (?:also )?be (?:converted|moved|transferred|rolled)\b[^.;]*\b(?:as often as|as many as|up to|once|twice|at most|no more|not more|times)\b"
    r"|\b(?:may|can) (?:ask for|request an?|have|apply for)\b[^.;]*\bconver\w+[^.;]*\b(?:each|every|per) (?:calendar |plan )?(?:month|quarter|year)\b|\bconver\w+[^.;]*\b(?:on|upon|at (?:your|his|her|their)|by) (?:written )?requests?\b|\beligible (?:for|to be)\b[^.;]*\bconver\w+",
    regex.IGNORECASE,
)
_OF_ITSELF = guarded(
    r"\bautomat|\bstanding\b|\bby default\b|\bsweeps?\b|\bswept\b|\bunless\b|\bopt(?:ed|ing)?\b|\bby itself\b|\bon its own\b|\bwithout (?:any|further)\b"
    # "Payday Convert moves each after-tax contribution", "Choose 'Each payday' and each contribution is moved when it posts"
    r"|\b(?:moves|converts|transfers|sends|sweeps) (?:each|every) (?:[\w-]+ ){0,2}?(?:contribution|deposit)\b"
    r"|\b(?:each|every) (?:[\w-]+ ){0,2}?(?:contribution|deposit) is (?:then )?(?:moved|converted|transferred|swept)\b",
    regex.IGNORECASE,
)


def _of_what_is_not_distributable(clause: Clause, negation: Span) -> bool:
    """ "All sources, including amounts not otherwise distributable": a wider measure, and no denial."""
    return any(c.label_ == "not_distributable" and c.start <= negation.start < c.end for c in clause.cues)


def _leaves_the_rest(clause: Clause, negation: Span) -> bool:
    """ "Rolled-in amounts, and no others, may be converted": closes the list, and denies nothing in it."""
    before = clause.doc[negation.start - 1].lower_ if negation.start else ""
    after = clause.doc[negation.end].lower_ if negation.end < len(clause.doc) else ""
    return (
        negation.text.lower() in ("no", "nothing", "none")
        and before in ("and", "but")
        and after in ("other", "others", "else")
        and any(p.start > negation.end for p in clause.polarity if p.label_ == "permit")
    )


_SAYS_WHEN = guarded(  # "Convert after-tax to Roth: online, any day"
    r"^\W*(?:(?:online|by phone|on the website|by calling)\b[^.;]{0,20})?\b(?:any ?time|any (?:business )?day|whenever|daily|monthly|quarterly|once|twice|as often|each|every)\b",
    regex.IGNORECASE,
)


def is_imperative(clause: Clause) -> bool:
    """ "Save up to 8% after-tax", "convert as often as you like": a live mechanic addressed to participants.

    A label grants nothing: "Convert after-tax to Roth: to be announced".
    """
    after = clause.doc[clause.tokens[-1] + 1 :].text if clause.tokens else ""
    told = clause.kind is not ClauseKind.LABEL or after.startswith(".") or _SAYS_WHEN.match(after) is not None
    return told and begins_with_an_act(clause)


def begins_with_an_act(clause: Clause) -> bool:
    """Whether its first word is what somebody does with money: "Convert after-tax to Roth"."""
    first = next(
        (
            clause.doc[i]
            for i in clause.tokens
            if clause.doc[i].is_alpha and clause.doc[i].lower_ not in ("then", "or", "and", "just", "simply")
        ),
        None,
    )
    return first is not None and any(
        a.start == first.i
        and a._.part == "verb"
        and a.label_ in ("contribute", "convert", "withdraw", "move")
        and first.lower_ == first.norm_
        for a in clause.acts
    )


_ASKED_EACH_TIME = guarded(
    r"\b(?:must|have to|has to|needs? to) (?:ask|call|apply|request|log (?:in|on)|file|submit)\b[^.;]{0,40}\b(?:each|every)\b"
    r"|\bnothing unless (?:you|they|he or she|the participant|a participant) (?:ask|request|call|elect|direct)s?\b"
    r"|\b(?:is|are) not (?:\w+ )?(?:converted|moved|transferred|swept) unless (?:you|they|the participant|a participant) (?:ask|request|call|elect|direct)s?\b",
    regex.IGNORECASE,
)


def leaves_it_to_the_saver(clause: Clause) -> bool:
    """Tells how often, and nothing that the plan does: "you may convert every payday", "you must ask each quarter"."""
    if _ASKED_EACH_TIME.search(clause.sentence):
        return True
    asked = is_imperative(clause) or _MAY_CONVERT.search(clause.text) is not None
    return asked and _OF_ITSELF.search(clause.text) is None


_NOT_OF_ITSELF = guarded(  # "after-tax contributions do not move to Roth by themselves"
    r"(?:not|never|n['’]t)\b[^.;,]{0,60}\b(?:by (?:themselves|itself)|on (?:its|their) own|on (?:a|any|the) (?:\w+ )?schedule|at set (?:times|intervals))\b(?!,? or otherwise)",
    regex.IGNORECASE,
)


def ends_only_automatic(clause: Clause, negation: Span) -> bool:
    """ "We no longer convert automatically" ends the automatism, not the conversion."""
    if _NOT_OF_ITSELF.match(clause.doc[negation.start :].text) is not None:
        return any(a.label_ in ("convert", "move") for a in clause.acts)
    converts = [a for a in clause.acts if a.label_ == "convert"]
    automatic = [c for c in clause.cues if c.label_ == "automatic" and c.start >= negation.end]
    beside = any(c.end == a.start or a.end <= c.start <= a.end + 6 for c in automatic for a in converts)
    named = [c for c in clause.cues if c.label_ == "automatic" and any(c.end == a.start for a in converts)]
    return bool(named) or beside or bool(converts and automatic and automatic[0].start <= negation.end + 1)


_FINITE = {
    "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "may", "can", "will", "shall", "must", "might",
    "could", "would", "should", "ca", "wo", "become", "becomes",
}  # fmt: skip


def is_verbless(clause: Clause) -> bool:
    """A list, an amount or a time without a verb of its own."""
    return not any(clause.doc[i].lower_ in _FINITE for i in clause.tokens)


_NOT_OURS = guarded(
    r"^\W*(?:it|they|this|that)\s+(?:ca|can|may|is|are)\s?(?:not|n[’']t)\s+(?:be\s+)?(?:in|at|under|with)\s+(?:ours|our plan|this plan|us)\b|^\W*(?:not )?(?:in|at|under) (?:ours|our plan|this plan)\b",
    regex.IGNORECASE,
)
_AFFIRMS = guarded(
    r"^\W*(?:(?:yes|and|but|so)\W+)?(?:it|we|they|you|(?:the|our|this) (?:[\w()]+ )?plan|ours|there)\s+(?:does|do|can|may|is|are)(?:\s?not|n[’']t)?\s*(?:[,;:—–.!]|$)",
    regex.IGNORECASE,
)


def affirms(clause: Clause) -> bool:
    """ "It does, for all vested accounts.": the answer that what was asked is so, or with a "not" that it is not."""
    return bool(_AFFIRMS.match(clause.text))


_THE_LAW = guarded(  # "The IRS may.": no word of the plan
    r"^\W*(?:but |and )?(?:the )?(?:IRS|internal revenue service|law|courts?|government|treasury|state)\b",
    regex.IGNORECASE,
)
_IS_IN = guarded(r"\bmay be (?:in|a member of|a participant in|enrolled in) (?:both|either|one)\b", regex.IGNORECASE)


def speaks_of_the_law(clause: Clause) -> bool:
    """ "The IRS may.", "the law does not": an authority is its subject, and no word is said of the plan."""
    return _THE_LAW.match(clause.text) is not None


def is_elliptical(clause: Clause) -> bool:
    """A clause that ends on its verb or is one: "but Roth may not", "Not available", "ours does neither"."""
    words = [n for n in clause.norms() if n not in (".", ",", "!", ")", '"', "”", "'", "’")]
    if _SO_ELECTED.search(clause.text) and len(words) <= 12:
        return True
    adds = PRO_FORM.search(clause.text) is not None  # "Our firm has never added them": a feature, and no money
    acts = {a.label_ for a in clause.acts if not (adds and a[0].norm_ == "add")}
    if not words or acts & {"convert", "withdraw", "contribute", "pay", "roll"}:
        return False
    if speaks_of_the_law(clause) or _IS_IN.search(clause.text):
        return False
    if words[:2] == ["no", "other"]:
        return False  # says what else is not, and nothing of what was named
    if (
        _SAME.search(clause.text)
        or _OTHERS_MAY.match(clause.text)
        or _RIGHT_ENDED.match(clause.text)
        or SOURCES_LABEL.match(clause.text)
        or _NONE.search(clause.text)
        or affirms(clause)
        or _NOT_OURS.match(clause.text)
        or (PRO_FORM.search(clause.text) and len(words) <= 12)
    ):
        return True
    ends = {
        "may",
        "can",
        "be",
        "do",
        "not",
        "neither",
        "both",
        "allow",
        "permit",
        "available",
        "eligible",
        "offer",
        "none",
        "yes",
        "no",
        "so",
        "n't",
        "too",
        "are",
        "is",
        "unavailable",
        "n/a",
        "activate",
        "implement",
        "adopt",
    }
    return words[-1] in ends or (len(words) <= 12 and clause.polarity != [] and not any(m._.form == "contributions" for m in clause.money) and words[0] in ("not", "no", "yes", "none", "permit", "allow", "available", "any", "at", "offer", "only", "neither", "once", "up", "limited", "eligible"))  # fmt: skip


def stops_at_its_verb(clause: Clause) -> bool:
    """ "Roth is not offered. After-tax is.": the rest of the sentence before is understood, without its "not"."""
    words = [clause.doc[i].lower_ for i in clause.tokens if clause.doc[i].is_alpha]
    return (
        1 < len(words) <= 8 and "where" not in words and words[-1] in {"is", "are", "does", "do", "may", "can", "will"}
    )


_SO_MADE = guarded(
    r"\b(?:contributions?|amounts?|sums?|deposits?|savings|money|moneys|monies) so (?!that\b)\w+"
    r"|\b(?:anything|whatever|what|money|amounts?|any part|the part|the rest)(?: that| which)? (?:you|he or she|he|she|they|a \w+|the \w+) (?:have|has|do|does)(?: not|n['’]t) (?:yet )?(?:been )?convert(?:ed)?\b"
    r"|\bwhat (?:you|he or she|he|she|they|a \w+|the \w+) (?:have |has |had )?(?:put in|paid in|contributed|saved|deposited)\b",
    regex.IGNORECASE,
)


_THE_ACCOUNT = guarded(
    r"^\W*(?:(?:and|but|however),? )?the (?:(?:sub-?)?account|source|bucket|balance|money|amount|saving|deposit)s? (?:is|are|may|can|cannot|shall|will|must|does|stays?|remains?)\b",
    regex.IGNORECASE,
)


_THAT_ACCOUNT = guarded(  # "may draw the Account down once a year": the one spoken of
    r"\b(?:withdraw|draw|draw down|draw upon|draw on|convert|take|from|of) the (?:sub-?account|account|source|bucket|balance)(?: down| out)?(?=\W*$|\W+(?:once|twice|at any|when|whenever|each|every|in whole|to roth)\b)",
    regex.IGNORECASE,
)


def has_pronoun(clause: Clause) -> bool:
    """Whether it points back: "it", "such amounts", "sums so lodged"."""
    return any(n in _PRONOUNS for n in clause.norms()) or bool(
        _SO_MADE.search(clause.text) or _THE_ACCOUNT.match(clause.text) or _THAT_ACCOUNT.search(clause.text)
    )
