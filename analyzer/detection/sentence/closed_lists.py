"""Lists of contributions that are whole: "pre-tax and Roth only", "none other than ...", "It takes nothing else"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from analyzer.detection.sentence.acts import OTHER_ACTS
from analyzer.detection.sentence.clauses import ClauseKind
from analyzer.detection.sentence.frames import MONEY_IN
from analyzer.detection.sentence.mentions import mentions_of, speaks_of_contributions
from analyzer.detection.sentence.polarity import is_verbless
from analyzer.reading.sentences import split as sentences
from analyzer.shapes import guarded

if TYPE_CHECKING:
    from analyzer.detection.sentence.clauses import Clause
    from analyzer.detection.sentence.frames import Mention
    from analyzer.detection.sentence.framing import Framing

_ONLY_AS_ROTH = guarded(  # "may make these extra contributions only as Roth contributions": some of them, and no list
    r"(?:\b(?:these|those|such|the|any|extra|additional|catch-?up) (?:\w+ )?(?:contributions?|deferrals?|amounts?)\b[^.;]{0,90}|\bmakes? (?:them|it) )\b(?:(?:only|solely|exclusively) (?:as|in the form of|on an?) (?:(?:an?|after-?\s?tax|designated) )*\(?roth\b|(?:as|in the form of) (?:(?:an?|after-?\s?tax|designated) )*\(?roth\)?(?: \w+){0,2} only\b)",
    regex.IGNORECASE,
)
_CLOSES = guarded(
    r"^\W*(?:and |but )?(?:there (?:is|are) |the (?:\w+ )?plan (?:has|takes|accepts) |it (?:takes|accepts|has) |we (?:take|accept) |(?:that|those|these)(?: (?:two|three|four|ones))?(?:,? (?:plus|and|(?:together|along) with) [^.;:]{3,60}?,?)?(?:['’]s| is| are) )?(?:the )?"
    r"(?:it\W*$|all\W*$|all (?:there is|we take|the plan takes|(?:the |of the )?(?:kinds?|types?|sorts?)(?: of (?:contributions?|savings))? (?:there (?:is|are)|(?:that )?(?:we|the plan) (?:takes?|accepts?)))|(?:only|whole|entire|full|complete) (?:(?:two|three|four|2|3|4) )?(?:(?:employee |participant |kinds of |types of )*contributions?|deferrals|deposits|savings|ones|list|menu|choices?|kinds?|types?|sources?|ways?)|"
    r"nothing (?:else|more|further)|none other|no[ -]others?\b(?! than)|no (?:third|fourth|further|additional|fifth)(?: (?:kind|type|sort|form|choice|option|source|way)|(?=\W*$)))",
    regex.IGNORECASE,
)
_WHO_WAITS = guarded(
    r"\b(?:with |who ha(?:s|ve) (?:completed )?)(?:fewer|less) than [^.;]{1,30}\b(?:service|participation|in the plan)\b|\b(?:under|until|below) (?:the )?age\b|\buntil (?:that time|then)\b|\blong-?\s?term,? part-?\s?time\b",
    regex.IGNORECASE,
)
_SHUT_OUT_BY = guarded(  # "A person who is excluded by Section 2.9(d) may make Elective Deferrals and Roth Contributions only"
    r"^\W*(?:\([a-z\d]+\) )?(?:an?|any|each|every|those|the) (?:[\w-]+ ){0,2}?(?:persons?|employees?|individuals?|people|members?|participants?) (?:(?:who|that) (?:is|are|was|were|would be)(?: otherwise)? (?:excluded|ineligible|shut out|barred) (?:by|under|from|because)\b|whom? (?:section|paragraph|clause|article|item)\b(?:[^.;,]|\.\d){0,25}? (?:would )?(?:otherwise )?(?:excludes?|bars?|shuts? out)\b)",
    regex.IGNORECASE,
)
_IF_OF_A_CLASS = guarded(
    r"^\W*(?:if|when|while|where) (?:you|he|she|they|an? \w+) (?:are|is|were|was|work|works|belong) (?:in|an?|at|not|one|hired|employed|covered|represented)\b",
    regex.IGNORECASE,
)
_PLAN_TAKES = guarded(
    r"^\W*(?:that|which)? ?(?:the |our |this |your )?(?:[\w&’'-]+ ){0,4}?(?:plan|401\(k\)|we|company|employer) (?:takes?|accepts?)\W*$",
    regex.IGNORECASE,
)
_ONLY_PLAN = guarded(r"\b(?:pre|before)-?\s?tax[- ]only (?:plan|401)", regex.IGNORECASE)
_ONLY_CHOICE = guarded(r"\bonly (?:\w+ ){0,2}(?:choices?|options?)\b", regex.IGNORECASE)
_OF_ANOTHER_MATTER = guarded(  # "automatic enrollment applies to deferrals only", "only deferrals can be used (for hardship)"
    r"\b(?:auto(?:matic)?(?:ally)?[- ](?:enrol\w+|escalat\w+|increas\w+|contributions?)|enrol(?:l?ment|l?ed)|escalation|increases?|defaults?|limits?|ceilings?|catch-?up|hardship|loans?|withdrawals?|conversions?|true-?up|tests?|testing|suspensions?|elections?|(?:this|that) (?:rule|section|paragraph|limit|feature|match))\b[^.;]{0,50}\b(?:appl(?:y|ies)|relates?|refers?|extends?|reach(?:es)?|covers?|(?:is|are) (?:limited|made|for|of|in|on|to)|(?:comes?|(?:is|are|be) (?:taken|drawn|paid)) from|to|into|in)\b[^.;]*\b(?:only|solely|exclusively)\b"
    r"|\b(?:only|solely|exclusively)\b[^.;]*\b(?:can|may|will|shall|are|is)(?: be)? (?:then )?(?:used|counted|considered|matched|eligible for|subject to|affected|taken into account|included|tested|refunded|returned|suspended|stopped|automatically|increased)\b",
    regex.IGNORECASE,
)
_OTHER_SUBJECT = guarded(
    r"\b(?:hardship|loans?|borrow\w*|withdraw\w*|conver\w+|match\w*|distributions?|enrol\w*|testing|forfeitures?)\b",
    regex.IGNORECASE,
)
_OF_CONTRIBUTIONS = guarded(r"\b(?:contribut|sav(?:e|ing)|deferr|deposit|money in)\w*", regex.IGNORECASE)
_OF_AN_ACCOUNT = guarded(  # "... Account, to which no other ...", "credited to the Roth Subaccount, and no other contribution shall be"
    r"\b(?:to|into|in) which no (?:other|further)\b|\b(?:credited|allocated|posted|added) (?:only |solely )?to (?:the|a|an|his|her|their|your|such|that) (?:[\w-]+ ){0,4}(?:sub-?)?accounts?\b",
    regex.IGNORECASE,
)
_NO_OTHER_IN_IT = guarded(  # "... shall be credited to the Roth Subaccount, and no other contribution shall be (credited to it)"
    r"\b(?:sub-?)?accounts?,? (?:and|but) no (?:other|further) (?:\w+ ){0,2}?(?:contributions?|amounts?|money|deferrals?) (?:shall|may|will|can|do|does|is|are)(?: be)?(?: so)?(?: (?:credited|allocated|posted|added|held)(?: (?:to|in) (?:it|them|the same|(?:that|such|the) \w+))?)?(?=\W*$|[;,])",
    regex.IGNORECASE,
)
_OF_A_RULE = guarded(  # "The dollar limit applies to pre-tax and Roth contributions only."
    r"\b(?:limits?|rules?|tests?|match\w*|suspensions?|requirements?|escalation|increases?|restrictions?|ceilings?|sections?(?: [\d.]+)?|402\(g\)|penalt(?:y|ies)|features?)\b(?:[^.;]|\.\d){0,70}\b(?:appl(?:y|ies)|applicable|relates?|refers?|counts?|covers?|affects?|extends?)\b",
    regex.IGNORECASE,
)
_OF_ANOTHER_ACT = frozenset({"convert", "withdraw", "borrow", "match"})
_TURNS_INTO = frozenset({"be", "is", "are", "as", "become", "count", "treat", "make", "may", "can", "must"})
_ENROLLMENT = guarded(  # "automatic enrollment applies to pre-tax contributions only": what one is signed up for unasked
    r"\b(?:automatic(?:ally)?|auto)[ -](?:[\w-]+ ){0,3}?(?:enrol\w*|increas\w*|escalat\w*|contribut\w*|deferrals?|elections?|start\w*|begin\w*)|\b(?:enrol\w*|increas\w*|escalat\w*|contribut\w*|start\w*|deduct\w*|begin\w*) (?:[\w-]+ ){0,4}?automatically\b|\b(?:default|deemed) (?:[\w-]+ ){0,2}?(?:election|contribution|deferral|rate)\w*|\byou are (?:automatically )?enrolled\b",
    regex.IGNORECASE,
)
_OTHER_CONTRIBUTION = guarded(
    r"\b(?:no|not|n['’]t)\b[^.;]{0,60}\bcontributions? of any other (?:kind|type|sort)\b|"
    r"\bcontributions? of any other (?:kind|type|sort)s?\b[^.;]{0,20}\b(?:is|are|can|may|will)(?: ?not|n['’]t)\b|"
    r"\b(?:no|not|n['’]t)\b[^.;]{0,40}\bany other (?:kind|type|sort)s? of (?:employee |participant |payroll )?(?:contributions?|deferrals?|savings|deposits?)\b|"
    r"(?:\bno|(?:\bnot|n['’]t) (?:\w+ )?any) other (?:\w+ ){0,2}(?:contributions?|deferrals?|deposits?|savings|money|designation|(?:kind|type|sort|form|class|source)s?\b)",
    regex.IGNORECASE,
)


_FROM_PAY = guarded(  # "The Plan takes pre-tax and Roth money from your pay and no other"
    r"\b(?:(?:from|out of) (?:your |their |his or her |an employee['’]s |a participant['’]s )?(?:pay|wages|salary|earnings|paychecks?)|your (?:paychecks?|payroll deductions?))\b",
    regex.IGNORECASE,
)
_NO_OTHER_AND_NO = guarded(  # "the Plan has no other employee contributions and no conversion feature"
    r"\bno other (?:[\w-]+ ){0,2}?(?:contributions?|deferrals?|deposits?|savings|(?:kind|type|sort|form)s? of (?:contributions?|savings))\b,? (?:and|or|nor) (?:no )?(?:[\w-]+ ){0,4}?(?:conversions?|loans?|withdrawals?|match(?:ing)?|rollovers?|features?|transfers?)\b",
    regex.IGNORECASE,
)
_ONLY_THESE = guarded(  # "The Plan is funded only by the following:", "Only from these:"
    r"\b(?:only|solely|exclusively) (?:by|from|of|through|with|in|the|these|those)\b[^.;:]{0,40}\b(?:following|these|those|sources?|kinds?|types?|ways?)\b|\b(?:these|following)\b[^.;:]{0,25}\b(?:only|alone|and (?:no|from no) others?)\W*$",
    regex.IGNORECASE,
)
_OF_MONEY_IN = guarded(
    r"\b(?:contribut\w+|deposit\w*|funded|(?:money|account)\b[^.;:]{0,40}\b(?:comes?|came|made up|holds?|consists?)|accepts?|takes)\b",
    regex.IGNORECASE,
)
_ONLY_FOR = guarded(  # "the only contributions we match", "no contribution other than deferrals is counted": for one purpose
    r"\b(?:only|no(?= (?:\w+ )?(?:contributions?|deferrals?|savings) (?:other|except)))\b[^.;]{0,40}\b(?:contributions?|deferrals?|savings|ones|amounts)\b[^.;]*?\b(?:that|which|we|is|are|(?:the|your) (?:\w+ )?(?:company|employer|plan))\b[^.;]{0,25}\b(?:match(?:es|ed)?|refund\w*|return(?:ed|s)|test(?:ed|s)?|count(?:ed|s)?|taken into account|considered|subject to|vest\w*|forfeit\w*|used|insured|invested)\b"
    r"|\bonly (?:\w+ ){0,2}?(?:contributions?|deferrals?|savings|amounts?) (?:so )?(?:matched|refunded|returned|tested|counted|taken into account|considered|subject to|used|invested)\b",
    regex.IGNORECASE,
)


_PUTS_MONEY_IN = guarded(  # "There are two buckets you can put money into, pre-tax and Roth, and that is it."
    r"\b(?:you|employees|participants|members) (?:can|may) put (?:your |their )?(?:own )?(?:money|pay|dollars)(?:,| (?:in|into)\b)",
    regex.IGNORECASE,
)
_EMPLOYEES_MONEY = guarded(  # "All employee money in the Plan is pre-tax or Roth; we do not take any other kind"
    r"^\W*all (?:of )?(?:the )?(?:employee|participant|payroll) (?:money|dollars)\b|^\W*all (?:of )?(?:the )?money (?:that )?(?:employees|participants|you) (?:put|pay|save)\b",
    regex.IGNORECASE,
)


def only_these(clauses: list[Clause]) -> list[Mention]:
    """The money of a list that its lead calls whole: "The Plan is funded only by the following: deferrals and match"."""
    at = next((n for n, c in enumerate(clauses) if _ONLY_THESE.search(c.text) and _before_colon(c)), None)
    if at is None:
        return []
    lead, entries = clauses[: at + 1], clauses[at + 1 :]
    other = {a.label_ for c in lead for a in c.acts} & {"convert", "withdraw", "borrow", "match", "pay", "roll"}
    named = [m for c in entries for m in mentions_of(c, c.text)[1]]
    kinds = {kind for kind, _ in named}
    ruled = any(p.label_ != "limit" for c in entries for p in c.polarity)
    whole = not other and not ruled and all(c.kind is ClauseKind.MAIN for c in entries)
    about = any(_OF_MONEY_IN.search(c.text) for c in lead)
    return named if whole and about and names_deferrals(kinds) and not kinds & {"after_tax", "all"} else []


def _before_colon(clause: Clause) -> bool:
    return clause.kind is ClauseKind.LABEL or str(clause.doc[clause.tokens[-1] + 1 : clause.tokens[-1] + 2].text) == ":"


_OF_THAT_PERSON = guarded(  # "No other provision for contributions applies to that person"
    r"\b(?:to|for|by|of|by or for|on behalf of|with respect to) (?:such an?|that|those|such) (?:person|employee|individual|people|worker|associate)s?\b(?! of the)",
    regex.IGNORECASE,
)
_THAT_ONE_MAY_NOT = guarded(  # "and such an Employee may not make Voluntary Contributions"
    r"\b(?P<who>such an? (?:person|employee|individual|worker|associate))(?= (?:(?:may|shall|can|will) not|cannot|can['’]t|is not (?:eligible|permitted|allowed))\b[^.;]*\bcontribut)",
    regex.IGNORECASE,
)
_NO_OTHER_THAN_THESE = guarded(
    r"^\W*(?:[\w.()]+ )?no other (?:\w+ ){0,4}?(?:contributions?|deferrals?|savings)\b", regex.IGNORECASE
)
_CLASS_NAMED = r"\b(?:(?:long-term,? )?part-time|per diem|seasonal|temporary|leased|non-?resident|union|collectively bargained|casual|student|highly compensated|rehired|puerto rico|foreign|expatriate)(?: \w+)? (?:employee|person|individual|worker|associate|alien|member|intern)s?\b|\binterns?\b"
_NAMED, _ARTICLE = guarded(_CLASS_NAMED, regex.IGNORECASE), guarded(r"^(?:an? )?", regex.IGNORECASE)
_A_CLASS = guarded(  # "Long-term part-time employees", "an employee who works fewer than 1,000 hours": and not every participant
    _CLASS_NAMED
    + r"|\b(?:employee|person|individual|worker)s? (?:in|of|within|belonging to) (?:the )?(?:class|category|group)\b[^.;,]{0,30}"
    r"|\b(?:employee|person|individual|worker|associate|someone|anyone)s?,? (?:who|whose) (?!ha(?:s|ve) (?:become|completed|met|satisfied|entered|attained)|meets?\b|satisf\w+|elects?\b|(?:is|are|becomes?) (?:an? )?(?:eligible|participants?|members?))[^.;,]{3,90}",
    regex.IGNORECASE,
)


def of_one_class(text: str, before: str) -> str:
    """What is shut to "such a person", with the class of employees that the sentence before was about.

    >>> of_one_class("No other contributions may be made by such a person.", "Leased employees may defer.")
    'No other contributions may be made by such a person, of Leased employees.'
    >>> of_one_class("Such an Employee may not make Voluntary Contributions.", "Per diem employees may defer.")
    'a Per diem employee may not make Voluntary Contributions.'
    >>> of_one_class("No other contributions may be made by such a person.", "Each Participant may defer.")
    'No other contributions may be made by such a person.'
    """
    named = _THAT_ONE_MAY_NOT.search(text)
    if (named is None and _OF_THAT_PERSON.search(text) is None) or _A_CLASS.search(text):
        return text
    parts = [*sentences(before)]
    of_whom = _A_CLASS.search(before[parts[-1][0] : parts[-1][1]]) if parts else None
    if of_whom and named:
        whom = (_NAMED.search(of_whom.group()) or of_whom).group()
        one = _ARTICLE.sub("an " if whom[0].lower() in "aeiou" else "a ", whom)
        return f"{text[: named.start()]}{one.rstrip('s')}{text[named.end() :]}"
    return f"{text.rstrip(' .')}, of {of_whom.group()}." if of_whom and _NO_OTHER_THAN_THESE.match(text) else text


def closed_list(reading: Framing, flags: set[str]) -> bool:
    """Whether the clause says that the contributions named here, or just before, are all there are."""
    undecided = "tentative" in reading.focus.flags and "until_then" in flags  # the plan waits, and no newcomer
    if (_WHO_WAITS.search(reading.whole) and not undecided) or (
        not reading.groups and any(_IF_OF_A_CLASS.match(c.text) for c in reading.hanging)
    ):
        return False  # "a Participant with fewer than five Years of Service may make Elective Deferrals only"
    sentence = reading.clause.sentence
    if (
        _SHUT_OUT_BY.match(sentence)
        or _ONLY_FOR.search(sentence)
        or _OF_AN_ACCOUNT.search(reading.whole)
        or _NO_OTHER_IN_IT.search(sentence)
    ):
        return False
    if (
        _TAKEN_OUT.search(sentence)
        or _NO_OTHER_WAS.search(sentence)
        or (_OF_THAT_PERSON.search(sentence) and _A_CLASS.search(sentence))
    ):
        return False
    beside = _NO_OTHER_AND_NO.search(reading.text) is not None and reading.polarity == "deny"
    if not beside and reading.acts & OTHER_ACTS - {"absorb", "roll_in", "roll"}:
        return False
    if beside and MONEY_IN in reading.focus.flags and _names_what_there_is(reading):
        return True
    described = [c for c in reading.hanging if c.kind is ClauseKind.RESTRICTIVE and not _PLAN_TAKES.match(c.text)]
    if any(a.label_ in _OF_ANOTHER_ACT for c in described for a in c.acts):
        return False  # "the only contributions that may be withdrawn are ..."
    return (
        _whole_list(reading, flags)
        or names_deferrals({kind for kind, _ in spared(reading)})
        or (adds_no_other(reading) and _names_what_there_is(reading))
    )


# "Accounts in the former plan were moved here. There was no other sort.": what that plan had held
_NO_OTHER_WAS = guarded(r"^\W*(?:(?:but|and) )?there (?:was|were|had been) no others?\b", regex.IGNORECASE)
_TAKEN_OUT = guarded(  # "then from the pre-tax account (contributions only)", "only pre-tax money is available for hardship"
    r"\baccounts?,? \((?:your |own )*contributions only\b|\bcontributions only,? (?:no|not|without|but not|and not) (?:their |the )?earnings\b"
    r"|\bavailable for (?:an? )?(?:hardship|loans?|in-service|withdrawals?)\b"
    r"|\b(?:distributions?|withdrawals?|payments?|loans?)\b(?:[^.;]|\.\d){0,60}\b(?:made|paid|taken|drawn|funded) (?:only|solely|exclusively) (?:from|out of)\b",
    regex.IGNORECASE,
)


def _names_what_there_is(reading: Framing) -> bool:
    """Whether deferrals were named just before, and after-tax money was not."""
    before = {kind for kind, _ in reading.focus.mentions}
    return names_deferrals(before) and "after_tax" not in before


def spared(reading: Framing) -> tuple[Mention, ...]:
    """What a denial of contributions of every kind leaves: "none other than ...", "save for ...", "that are not ..."."""
    named = {kind for kind, _ in reading.own_mentions}
    if reading.polarity != "deny" or named - {"all", "rollover"} or not speaks_of_contributions(reading.clause):
        return ()
    found = list(reading.excepted)
    for clause in reading.hanging:
        opens_with_not = clause.kind is ClauseKind.RESTRICTIVE and guarded(
            r"(?:that|which)\s+(?:is|are)\s+not\b|other than\b", regex.IGNORECASE
        ).match(clause.text)
        if clause.kind is ClauseKind.EXCEPTION or opens_with_not:
            out, inside = mentions_of(clause, clause.text)
            found += [*out, *inside]
    return tuple(found)


def names_deferrals(kinds: set[str]) -> bool:
    """Whether elective deferrals, pre-tax or Roth, are among them."""
    return bool(kinds & {"pre_tax", "roth"})


def _whole_list(reading: Framing, flags: set[str]) -> bool:
    kinds = {kind for kind, _ in reading.mentions}
    return (
        "closed_list_shape" in flags
        and names_deferrals(kinds)
        and "after_tax" not in kinds
        and _catch_up_is_listed(reading)
        and not _of_the_match(reading)
        and not _ENROLLMENT.search(reading.whole)
        and not _under_another_subject(reading)
        and not _OF_ANOTHER_MATTER.search(reading.text)
        and not _ONLY_AS_ROTH.search(reading.clause.sentence)
        and (
            speaks_of_contributions(reading.clause)
            or _of_saving(reading)
            or _under_contributions(reading)
            or bool(_ONLY_PLAN.search(reading.text))
            or (kinds >= {"pre_tax", "roth"} and bool(_FROM_PAY.search(reading.clause.sentence)))
            or (kinds >= {"pre_tax", "roth"} and bool(_ONLY_CHOICE.search(reading.text)))
            or (kinds >= {"pre_tax", "roth"} and bool(_PUTS_MONEY_IN.search(reading.text)))
            or (bool(_ONLY_CHOICE.search(reading.text)) and _asks_to_contribute(reading))
        )
    )


_CONTRIBUTIONS = guarded(  # the label of "Employee contributions: pre-tax and Roth only"
    r"^\W*(?:(?:there (?:is|are)|the plan (?:takes|accepts|has|allows)|you (?:may|can) make) (?:(?:one|two|three|four) )?)?(?:(?:your|employee|participant|member|payroll|available|permitted|kinds? of|types? of|sources? of|forms? of) )*(?:contributions?|deferrals|savings)"
    r"(?: (?:types?|kinds?|options?|choices?|sources?|allowed|permitted|available|accepted|you (?:can|may) make|from (?:pay|employees|participants|you)))*\W*$",
    regex.IGNORECASE,
)


def _under_contributions(reading: Framing) -> bool:
    """ "Employee contributions: pre-tax and Roth only": its label says that these are the contributions there are."""
    before = reading.clause.doc[: reading.clause.tokens[0]].text
    if not before and "label" in reading.focus.flags:
        before = f"{reading.focus.text}:"
    return before.rstrip().endswith(":") and _CONTRIBUTIONS.match(before) is not None


def _asks_to_contribute(reading: Framing) -> bool:
    """ "If you want to contribute after-tax dollars, your only choice is ...": the condition says of what."""
    conditions = [c for c in reading.hanging if c.kind is ClauseKind.CONDITION]
    return any(a.label_ == "contribute" for c in conditions for a in c.acts)


def _catch_up_is_listed(reading: Framing) -> bool:
    """Whether catch-up contributions, where named, are one of the list and not what is said to be Roth or pre-tax only."""
    kinds = [kind for kind, _ in reading.mentions]
    if "catch_up" not in kinds:
        return True
    spans = sorted(reading.clause.money, key=lambda s: s.start)
    at = next((n for n, span in enumerate(spans) if span.label_ == "catch_up"), 0)
    doc, own = reading.clause.doc, set(reading.clause.tokens)  # "and, if you are 50, catch-up contributions"
    before = [doc[i] for i in range(spans[at - 1].end, spans[at].start) if i in own] if at else []
    return "pre_tax" in kinds[: kinds.index("catch_up")] and not _TURNS_INTO & {t.norm_ for t in before}


def _of_the_match(reading: Framing) -> bool:
    """ "The match applies to deferrals only": what is matched, and no list of what may be contributed."""
    if _OF_A_RULE.search(reading.text):
        return True
    spans = sorted(reading.clause.money, key=lambda s: s.start)
    if len(spans) < 2 or spans[0].label_ != "match":
        return False
    return any(t.is_alpha and t.norm_ not in ("and", "or") for t in reading.clause.doc[spans[0].end : spans[1].start])


def _under_another_subject(reading: Framing) -> bool:
    """ "Hardship. Elective Deferrals only.": of what may be taken, and no list of what may be contributed."""
    if not is_verbless(reading.clause):
        return False
    before = reading.clause.doc[: reading.clause.tokens[0]].text if reading.clause.tokens else ""
    label = before if len(before.split()) in (1, 2, 3, 4) else ""
    label = f"{label} {reading.focus.text if 'label' in reading.focus.flags else reading.topic.text}"
    return _OTHER_SUBJECT.search(label) is not None and not _OF_CONTRIBUTIONS.search(label)


def _of_saving(reading: Framing) -> bool:
    """ "You can save in two ways only: before-tax and Roth": a list that a sentence about contributing opened."""
    other = _OF_ANOTHER_ACT & {*reading.focus.acts, *reading.topic.acts}
    return reading.clause.listed and MONEY_IN in reading.focus.flags and not other


_CARRIED_OVER = guarded(  # "The election stops there; it is not carried over to any other kind of contribution"
    r"\b(?:carr(?:y|ies|ied)|spill\w*|roll(?:s|ed)?|mov(?:e|es|ed)|shift(?:s|ed)?|switch(?:es|ed)?|go(?:es)?|turn(?:s|ed)?|redirected|applied|converted)\b(?: over)? (?:to|into|in) any other (?:kind|type|sort|form)s?\b",
    regex.IGNORECASE,
)


def adds_no_other(reading: Framing) -> bool:
    """A sentence that adds nothing but that nothing is left out, after one that speaks of contributing."""
    if _CARRIED_OVER.search(reading.text):
        return False
    told = MONEY_IN in reading.focus.flags or _EMPLOYEES_MONEY.search(reading.focus.text) is not None
    if not told or {"match", "withdraw", "convert"} & set(reading.focus.acts):
        return False
    return bool(_CLOSES.search(reading.text)) or (
        {kind for kind, _ in reading.own_mentions} <= {"all"} and bool(_OTHER_CONTRIBUTION.search(reading.text))
    )
