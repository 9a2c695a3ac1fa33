"""Kinds of after-tax money that a document names and tells apart: what is said of one says nothing of the other.

"No Thrift Contributions have been accepted since 1986" closes Thrift Contributions, where "Supplemental Contributions"
are defined beside them and taken today; "The Tollgate After-Tax Account may be withdrawn at any time" frees what was
left behind by a plan that was merged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from analyzer.model import Document, Finding, Stance
from analyzer.shapes import Expression, guarded, of_document

_AFTER_TAX = "after_tax_contributions"
_SAVED = r"(?:Contributions?|Deposits?|Savings|Allotments?|Deductions?)"
_NAME = r"(?P<name>(?:(?:Old|Prior|Former|New) )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?: After-?\s?Tax)?"
_NAMED = guarded(rf"\b{_NAME} {_SAVED}\b")
_MEANT = guarded(rf"[“\"]{_NAME} {_SAVED}[”\"],? (?:means?|shall mean|is|are)\b")
_KEPT = guarded(
    r"\b(?:(?:Old|Prior|Former|New) )?(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?: After-?\s?Tax)?(?: Contributions?| Savings)? (?:Sub-?)?[Aa]ccount\b"
)
_CLASS = guarded(r"\b(?:Class|Bucket|Tier|Source|Pool) [A-Z]\b")  # "Units of Class C", beside those of Class T
_ANY = guarded(  # what every kind is called
    r"^(?:Voluntary|Employee|Participant|Member|Associate|Nondeductible|Payroll|Own|Such|The|These|Those|All|Any|No|Your|Their|After|Tax|Personal|Individual|Matching|Roth|Elective|Salary|Deferral|Employer|Company|Plan|Rollover|Profit|Pre|Other|Additional|Annual|Savings|Contributions?|Investment|Capital)\b"
)
_WAYS_OUT = ("in_plan_roth_conversion", "in_service_after_tax")
_OF_A_PLAN = guarded(
    r"\b(?!(?:The|Your|His|Her|Their|Any|Each|An?|Such|That|All)\b)(?P<name>[A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+)?) (?:After-?\s?Tax|after-?\s?tax|[Tt]hrift|Voluntary)(?: Contributions?| contributions?| Savings)? (?:[Ss]ub-?)?(?:[Aa]ccounts?|[Ss]ources?|[Mm]oney|[Bb]alances?)\b"
)
_LEFT_BEHIND = guarded(
    r"\b(?:protected|preserved|grandfathered|merged|mergers?|predecessor|acquired|acquisitions?)\b|\b(?:prior|former|transferred) (?:plans?|accounts?|benefits)\b",
    regex.IGNORECASE,
)
_OF_A_PRIOR_PLAN = guarded(r"^(?:Prior|Former|Predecessor|Merged|Acquired) Plan\b")  # "a Prior Plan Thrift Account"
_OLD = guarded(  # over what is told of an account that takes nothing more: "Old Thrift Account", "The former Savings Fund"
    r"\b(?:old|former|prior|previous|earlier|closed|frozen|legacy|grandfathered|historic\w*) (?:[\w’'-]+ ){0,4}?(?:accounts?|money|balances?|contributions?|savings|deposits|funds?|units?)\b",
    regex.IGNORECASE,
)
_IS_PAST = guarded(rf"{_OLD.pattern}|\b(?:was|were|used to|had|could|once)\b", regex.IGNORECASE)
_OPENS = (Stance.PERMITS, Stance.CONDITIONS)
_REASON = "it closes another kind of after-tax money, which the document names apart from what it takes now"


def without_other_kinds(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings, those that close one named kind uncounted where another named kind is taken."""
    apart = _told_apart(document.text)
    if len(apart) < 2:
        return [*findings]
    ours = [f for f in findings if f.provision == _AFTER_TAX and f.counted and f.plan is None]
    taken = {name for f in ours if f.stance in _OPENS for name in _names(f, document, apart)}

    def of_another(finding: Finding) -> bool:
        named = _names(finding, document, apart)
        return bool(named) and bool(taken) and not named & taken

    closing = [f for f in ours if f.stance in (Stance.FREEZES, Stance.DENIES) and of_another(f)]
    closed = {name for f in closing for name in _names(f, document, apart)}
    found = [replace(f, stance=Stance.MENTIONS, counted=False, reason=_REASON) if f in closing else f for f in findings]
    return [
        replace(f, attributes={**f.attributes, "legacy_only": True})
        if f.counted and f.provision in _WAYS_OUT and (named := _names(f, document, apart)) and named <= closed
        else f
        for f in found
    ]


def _told_apart(text: str) -> frozenset[str]:
    """The names that have a definition of their own, or an account."""
    text = " ".join(text.split())
    named = {m["name"] for m in _NAMED.finditer(text)}
    own = {m["name"] for shape in (_MEANT, _KEPT) for m in shape.finditer(text)}
    classes = {m[0] for m in _CLASS.finditer(text)}
    return frozenset(name for name in named & own if _ANY.match(name) is None) | classes


def _names(finding: Finding, document: Document, apart: frozenset[str]) -> set[str]:
    """Which of the names a finding's own sentence uses."""
    quote = " ".join(document.quote(finding.span).split())
    return {name for name in apart if regex.search(rf"\b{regex.escape(name)}\b", quote)}


_ADDED_TO_IT = guarded(
    r"\b(?:add(?:ed)?|contribut(?:e|ed|ions?)|paid|pay|deposit(?:ed|s)?|put) (?:in)?to (?:it|them|that (?:account|source|balance))\b",
    regex.IGNORECASE,
)
_HOLDS_OLD = guarded(  # "a source called "Valley Voluntary", which holds after-tax savings made before the 2001 merger."
    r"\bholds?\b[^.;]{0,60}\b(?:savings|contributions|deposits|allotments|money)\b[^.;]{0,30}\b(?:before|prior to|until|up to)\b[^.;]{3,60}[.;]\W*$",
    regex.IGNORECASE,
)
_BEFORE = 260  # characters in which the sentence before stands


def with_sources_of_before(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """ "X holds savings made before the merger. Nothing can be added to it.": that source is closed, and no other."""
    return [
        replace(f, attributes={**f.attributes, "legacy_account": True})
        if f.provision == _AFTER_TAX
        and f.stance is Stance.FREEZES
        and f.inferred
        and _ADDED_TO_IT.search(document.quote(f.span))
        and _HOLDS_OLD.search(" ".join(document.text[max(0, f.span.start - _BEFORE) : f.span.start].split()))
        else f
        for f in findings
    ]


def with_what_was_left_behind(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings, ways out of an account that has the name of a plan merged into this one marked as for that alone."""
    text = " ".join(document.text.split())
    return [
        replace(f, attributes={**f.attributes, "legacy_only": True})
        if f.counted and f.provision in _WAYS_OUT and _is_left_behind(f, document, text)
        else f
        for f in findings
    ]


_THAT_ONE = guarded(r"^\W*(?:(?:the|this|that|such) (?:account|balance|source|money)|it|they)\b", regex.IGNORECASE)


def with_the_account_just_closed(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """ "A Heritage After-Tax Account has been closed since 2008. The account may be withdrawn": that one alone."""
    closed = {
        f.span
        for f in findings
        if f.counted and f.provision == _AFTER_TAX and f.stance is Stance.FREEZES and f.attributes.get("legacy_account")
    }
    behind = {two.span for block in document.blocks for one, two in pairwise(block.passages) if one.span in closed}
    return [
        replace(f, attributes={**f.attributes, "legacy_only": True})
        if f.counted
        and f.provision in _WAYS_OUT
        and f.stance in _OPENS
        and f.span in behind
        and _THAT_ONE.match(document.quote(f.span))
        else f
        for f in findings
    ]


_AN_ACCOUNT = guarded(r"\b(?P<name>[A-Z][a-z]+) (?:Sub-?)?Accounts?\b")


_ENDS_CONTRIBUTIONS = (
    guarded(  # "The Thrift Account was closed to after-tax contributions": they end, and no old account
        r"\b(?:(?:after|post)-?\s?tax|voluntary) (?:[\w-]+ )?(?:contributions?|savings|deposits?)\b", regex.IGNORECASE
    )
)


def _is_home(name: str, document: Document) -> bool:
    """Whether what is contributed goes into the account of this name: then it is the plan's own."""
    goes = rf"\b(?:credited|goes?|kept|held|placed|recorded) [^.;]{{0,30}}\b{regex.escape(name)} (?:Sub-?)?Account"
    return regex.search(goes, document.text) is not None


def with_closed_accounts_apart(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings, those on an account that takes nothing more marked as of that alone, where money of another name goes in.

    "You may convert a Thrift Account or withdraw it, but may not add to it", beside supplemental contributions.
    """
    ours = [f for f in findings if f.provision == _AFTER_TAX and f.counted and f.plan is None]
    closing = [f for f in ours if f.stance in (Stance.FREEZES, Stance.DENIES) and not f.in_passing]
    live = [f for f in ours if f.stance in _OPENS and not f.inferred and not _IS_PAST.search(document.quote(f.span))]
    text = " ".join(document.quote(f.span) for f in live)
    shut = {
        name
        for f in closing
        if f.stance is Stance.FREEZES and not _ENDS_CONTRIBUTIONS.search(document.quote(f.span))
        for name in _accounts(f, document)
        if name not in text and not _is_home(name, document)
    }
    if not live or not shut:
        return [*findings]
    apart = [f for f in findings if f.counted and _accounts(f, document) and _accounts(f, document) <= shut]
    return [
        replace(f, attributes={**f.attributes, "legacy_account" if f in closing else "legacy_only": True})
        if f in apart and (f in closing or (f.provision in _WAYS_OUT and f.stance in _OPENS))
        else f
        for f in findings
    ]


def _accounts(finding: Finding, document: Document) -> set[str]:
    """The accounts that a finding's own sentence calls by a name of their own."""
    quote = " ".join(document.quote(finding.span).split())
    return {m["name"] for m in _AN_ACCOUNT.finditer(quote) if _ANY.match(m["name"]) is None}


def with_old_accounts_apart(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings, what a section on an old, closed account says told of that alone, where another section takes new money.

    What was taken once, or what becomes of the old money, takes none.
    """
    closed = {f.section for f in findings if f.counted and _closes_old(f, document)}
    opens = (f for f in findings if f.counted and f.provision == _AFTER_TAX and f.stance in _OPENS)
    taken = {f.section for f in opens if not _IS_PAST.search(document.quote(f.span))} - closed
    if not closed or not taken:
        return [*findings]
    return [
        replace(f, attributes={**f.attributes, "legacy_account" if _closes_old(f, document) else "legacy_only": True})
        if f.counted
        and f.section in closed
        and (_closes_old(f, document) or (f.provision in _WAYS_OUT and f.stance in _OPENS))
        else f
        for f in findings
    ]


_HOLDERS = guarded(  # "a Participant who had an account balance in the Alden Savings Plan on June 30, 2017"
    r"\b(?:who|that) (?:had|has|have|hold|holds) (?:an? )?(?:[\w-]+ ){0,3}?(?:accounts?|balances?)\b", regex.IGNORECASE
)


def without_holders(findings: Sequence[Finding]) -> list[Finding]:
    """The findings on an old, closed balance without the people who have one: for what they put in today, they are all others."""
    return [_for_all(one) if one.group and _of_holders(one) else one for one in findings]


def _of_holders(finding: Finding) -> bool:
    old = any(finding.attributes.get(key) is True for key in ("legacy_account", "legacy_only"))
    return old and finding.counted and _HOLDERS.search(finding.group or "") is not None


def _for_all(finding: Finding) -> Finding:
    left = {key: value for key, value in finding.attributes.items() if key not in ("groups_in", "groups_out")}
    return replace(finding, group=None, attributes=left)


def _closes_old(finding: Finding, document: Document) -> bool:
    """Whether a sentence under the heading of an old account, or of one that has a plan's name, says that it is closed."""
    over = finding.section[-1] if finding.section else ""
    if finding.provision != _AFTER_TAX or finding.stance is not Stance.FREEZES:
        return False
    if _OLD.search(over) is not None or _is_of_a_merged_plan(over, document):
        return True
    named = _OF_A_PLAN.search(over) if finding.attributes.get("legacy_account") is True else None
    own = named is not None and _ANY.match(named["name"]) is None
    return own and named is not None and named["name"] in " ".join(document.quote(finding.span).split())


_BY_NAME = guarded(  # "Halyard accounts", over what is told of the money that came with that company's plan
    r"^\W*(?:(?:The|Your) )?(?P<name>[A-Z][\w&’'-]+)(?: [A-Z][\w&’'-]+)? (?i:accounts?|money|balances?)\W*$"
)


def _is_of_a_merged_plan(heading: str, document: Document) -> bool:
    named = _BY_NAME.match(heading)
    if named is None or _ANY.match(named["name"]) is not None:
        return False
    return _came_over(named["name"]).search(" ".join(document.text.split())) is not None


_FROM_AN_OLD_PLAN = guarded(  # "Balances from the old Dunmore Savings and Loan thrift plan may be withdrawn at any time"
    r"\b(?:balances?|amounts?|money|contributions?|savings|accounts?) (?:that (?:came|come) )?(?:from|of|under) the (?:old|former|prior|merged|predecessor) (?-i:[A-Z])[\w&’'-]+ (?:[\w&’'-]+ ){0,5}?(?:plan|program|fund)\b",
    regex.IGNORECASE,
)


def _is_left_behind(finding: Finding, document: Document, text: str) -> bool:
    if _FROM_AN_OLD_PLAN.search(document.quote(finding.span)) is not None:
        return True
    named = _OF_A_PLAN.search(" ".join(document.quote(finding.span).split()))
    if named is None or _ANY.match(named["name"]) is not None:
        return False
    if _OF_A_PRIOR_PLAN.match(named["name"]) or (finding.section and _LEFT_BEHIND.search(finding.section[-1])):
        return True
    return _came_over(named["name"].partition(" ")[0]).search(text) is not None


def _came_over(name: str) -> Expression:
    """What tells that the plan or the company of a name became part of this one."""
    name = regex.escape(name)
    return of_document(
        rf"\b{name}\b[^.;]{{0,120}}\b(?:merged|merger|acquired|predecessor|transferred (?:in)?to)\b"
        rf"|\b(?:old|former|prior|merged|predecessor) {name}\b[^.;]{{0,60}}\b[Pp]lan\b"
    )
