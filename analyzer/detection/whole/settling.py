"""What a finding amounts to in the light of the whole document: redefinitions, dated chapters, exclusions of everyone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import regex

from analyzer.detection.document.schedules import class_is_everyone, names_everyone
from analyzer.detection.laid_out.forms import FormReader
from analyzer.detection.sentence.findings import Draft
from analyzer.model import Stance
from analyzer.reasons import LEFT_TO_OTHERS, NO_CONVERSION_INSIDE, OF_MANY_MATTERS
from analyzer.shapes import guarded, of_document

_EXCLUDED_LIST = guarded(
    r"\b(?:other than|except|excluding|not|(?<!\b(?:[Nn]o|not|nor|none|cannot|only)\b[^.;]{0,200})unless)\b[^.;]{0,80}?\b(?:listed|named|in|on)\s+(?:in\s+|on\s+)?(?P<name>(?:Schedule|Exhibit|Appendix|Attachment)\s+[A-Z0-9]+)\b"
)

_EXCLUDED_CLASS = guarded(  # "An Associate, not being an Excluded Associate, may make nondeductible contributions"
    r"\b(?:not being|other than|except(?: for)?|excluding|(?:who|that) (?:is|are) not|unless (?:he|she|it|they|he or she) (?:is|are)) (?:an? |any |the )?(?P<name>(?:Excluded|Ineligible|Exempt|Excepted) [A-Z]\w+?)s?\b"
)
_GRANTED_TO_LIST = guarded(  # "An Employee of a Participating Employer designated in Appendix B ... may contribute"
    r"\b(?i:employers?|employees?|participants?|members?|companies|affiliates|groups?|locations?|divisions?|plants?)\b[^.;]{0,40}?\b(?:designated|listed|named|identified|specified|set (?:forth|out))\b[^.;]{0,40}?\b(?:in|on)\s+(?P<name>(?:Schedule|Exhibit|Appendix|Attachment)\s+[A-Z0-9]+)\b[^.;]*\b(?:may|can|shall be (?:entitled|permitted|allowed|eligible))\b"
)
_NOBODY = r"no (?:participating )?(?:employers?|companies|affiliates|groups?|employees?|locations?)"

_NO_RIGHT: tuple[tuple[Any, str, str], ...] = (
    # words of a passage, the name of the rule, why nothing in it is a right of this plan's participants
    (
        guarded(
            r"\b(?:law|IRS|Internal Revenue (?:Service|Code)|Code)\b[^.;]{0,30}\b(?:makes?|requires?|forces?)\b[^.;]{0,40}\b(?:start|begin)\w*\b[^.;]{0,90}\b7[0-5]\b",
            regex.IGNORECASE,
        ),
        "made_by_law",
        "it is about a payment that the law requires, or forbids without consent",
    ),
    (
        guarded(r"\beligible rollover distribution['’\"”]*,? (?:means|is|includes?)\b", regex.IGNORECASE),
        "in_passing",
        "it tells what the law lets be rolled over",
    ),
    (
        guarded(r"^\W*(?:the|your) (?:employer['’]s )?adoption agreement (?:may|can)\b", regex.IGNORECASE),
        "speaks_of_plans_in_general",
        "it speaks of plans in general, of the law, or of what another document may choose",
    ),
    (
        guarded(  # "If your Data sheet gives a voluntary account, it may be paid on the terms shown there"
            r"^\W*(?:if|where|when) your (?:[\w’'-]+ ){0,3}sheet\b[^.;,]{0,80},[^.;]*\b(?:on the terms|in the cases|as|to the extent|only as|what) (?:that )?(?:(?:are|is|it|they|the sheet) )?(?:shown|stated|given|set out|listed|shows?|states?|says?|gives?)\b",
            regex.IGNORECASE,
        ),
        "speaks_of_plans_in_general",
        "it speaks of plans in general, of the law, or of what another document may choose",
    ),
    (
        guarded(  # "The rules for taking it out before 59½ are not covered here"
            r"\b(?:rules?|terms|conditions|details|requirements|provisions) (?:for|on|about|of|under which|that (?:govern|apply to))\b[^.;]{0,140}?\b(?:is|are) (?:not (?:covered|described|explained|given|told|set out|stated|part of|included|in|found in) ?(?:here|in (?:this|the)|by this|this)|left out (?:here|of this))\b",
            regex.IGNORECASE,
        ),
        "presupposed",
        LEFT_TO_OTHERS,
    ),
    (
        guarded(
            r"^\W*the (?:plan )?(?:administrator|committee) may (?:establish|set|adopt|prescribe|make) (?:\w+ )?(?:rules|limits|procedures)\b",
            regex.IGNORECASE,
        ),
        "presupposed",
        "it leaves rules to the administrator and grants nothing itself",
    ),
    (
        guarded(  # "after-tax deposits of highly compensated employees may have to be sent back in part"
            r"^(?!.*\b(?:may|can) (?:\w+ )?(?:withdraw|convert|take))"
            r"(?=.*\b(?:highly[- ]compensated|higher[- ]paid|non-?discrimination|tests?|tested|excess)\b)"
            r".*\b(?:(?:sent|paid|given|handed) back|returned|refunded)\b",
            regex.IGNORECASE,
        ),
        "in_passing",
        OF_MANY_MATTERS,
    ),
)
_NOT_EARLIER = guarded(
    r"\b(?:not|never) (?:be )?(?:withdrawn|taken(?: out)?|paid(?: out)?|distributed) (?:any )?(?:earlier|sooner|before (?:then|that))\b",
    regex.IGNORECASE,
)
"""What only repeats that an age or a wait, stated beside it, comes first."""
_HARDSHIP_TOO = guarded(
    r"\bhardship (?:withdrawals?|payments?|distributions?) (?:may|can) (?:also )?include\b", regex.IGNORECASE
)
_WAYS_OUT = {"in_service_after_tax": "withdrawal", "in_plan_roth_conversion": "conversion"}


def no_right(draft: Draft, text: str) -> Draft:
    """A draft of a way out, set aside where its passage speaks of the law, of a definition or of another document."""
    if draft.provision not in _WAYS_OUT or not draft.counted:
        return draft
    on_leaving = draft.rule.endswith(("only_after_leaving", "payable_on_leaving"))
    if (draft.stance is Stance.DENIES and not on_leaving and _NOT_EARLIER.search(text)) or (
        draft.stance is Stance.PERMITS and _HARDSHIP_TOO.search(text)
    ):
        reason = "it repeats what comes first, or is about hardship, and gives no rule of its own"
        return replace(draft, stance=Stance.MENTIONS, counted=False, rule="withdrawal.in_passing", reason=reason)
    if draft.stance not in (Stance.PERMITS, Stance.CONDITIONS):
        return draft
    found = next(((rule, why) for words, rule, why in _NO_RIGHT if words.search(text, timeout=1.0)), None)
    if found is None:
        return draft
    name = f"{'smm.' if draft.rule.startswith('smm.') else ''}{_WAYS_OUT[draft.provision]}.{found[0]}"
    return replace(draft, stance=Stance.MENTIONS, counted=False, rule=name, reason=found[1])


_REFUSED_FOR_OTHERS = "conversion.denied_for_other_money"
_NO_CONVERSIONS = guarded(  # "In-Plan Roth Rollovers are not available under the Plan", to a question about pre-tax money
    r"^\W*(?:no\W+)?in-?plan roth (?:rollovers?|conversions?|transfers?) (?:is|are) not (?:available|offered|permitted|allowed|a feature) (?:under|in|by|of) (?:the|this|our) plan\W*$",
    regex.IGNORECASE,
)
_AT_TIMES = guarded(r"\b(?:before|until|unless|except|if|when)\b", regex.IGNORECASE)
_LISTED_MONEY = guarded(  # "Regular, Supplemental or Company money", and not "they are neither after-tax nor Roth contributions"
    r"(?<!\b(?:is|are|was|were) (?:neither|not) )\b(?P<names>[\w-]+(?:, [\w-]+){0,3},? (?:or|and|nor) [\w-]+) (?:contributions|money|savings|deposits|dollars)\b"
)


def _of_nobody(draft: Draft, reason: str) -> Draft:
    """A grant that reaches nobody, as the denial that it is."""
    return replace(
        draft,
        stance=Stance.DENIES,
        counted=True,
        rule="exclusion.of_everyone",
        reason=reason,
        group=None,
        attributes={k: v for k, v in draft.attributes.items() if k not in ("groups_in", "groups_out")},
    )


class SettlingReader(FormReader):
    """Settles the drafts of findings."""

    def _settled(self, draft: Draft, text: str, section: tuple[str, ...]) -> Draft:
        """A draft in the light of the whole document: redefinitions, and exclusions that take in everyone."""
        draft = self._left_to_each(self._redefined(no_right(draft, text)))
        draft = self._refusing_ours_too(draft, text)
        if draft.effective_from is None and draft.stance in (Stance.PERMITS, Stance.CONDITIONS):
            start = next((when for path, when in self._starts.items() if section[: len(path)] == path), None)
            draft = replace(draft, effective_from=start)
        named = _EXCLUDED_LIST.search(text, timeout=1.0)
        if (
            named is not None
            and ((draft.stance is Stance.PERMITS and draft.counted) or draft.rule == "after_tax.proposed")
            and names_everyone(named.group("name"), self.document.text)
        ):
            return _of_nobody(draft, f"{named.group('name')} excludes every employer")
        left_out = _EXCLUDED_CLASS.search(text, timeout=1.0)
        if (
            left_out is not None
            and draft.stance is Stance.PERMITS
            and draft.counted
            and class_is_everyone(left_out["name"], self.document.text)
        ):
            return _of_nobody(draft, f"everyone is an {left_out['name']}")
        given = _GRANTED_TO_LIST.search(text, timeout=1.0)
        if given is not None and draft.stance is Stance.PERMITS and draft.counted and self._lists_nobody(given["name"]):
            return _of_nobody(draft, f"{given['name']} names nobody")
        return draft

    def _refusing_ours_too(self, draft: Draft, text: str) -> Draft:
        """A refusal to convert other money that names after-tax money beside it, or all conversions by their name."""
        if not draft.rule.endswith(_REFUSED_FOR_OTHERS):
            return draft
        of_all = _NO_CONVERSIONS.match(text) is not None
        listed = _LISTED_MONEY.search(text) if _AT_TIMES.search(text) is None else None
        names = regex.split(r",? (?:or|and|nor) |, ", listed["names"]) if listed is not None else []
        kinds = {kind for name in names for kind, _ in self._topic(f"{name} contributions").mentions}
        if not of_all and "after_tax" not in kinds:
            return draft
        left = {k: v for k, v in draft.attributes.items() if k not in ("covers_after_tax", "sources", "conditions")}
        ours = {} if of_all else {"covers_after_tax": True, "sources": ["after_tax"]}
        rule = draft.rule.removesuffix(_REFUSED_FOR_OTHERS) + "conversion.denied"
        return replace(
            draft,
            stance=Stance.DENIES,
            counted=True,
            rule=rule,
            reason=NO_CONVERSION_INSIDE,
            attributes={**left, **ours},
        )

    def _lists_nobody(self, name: str) -> bool:
        """Whether the document says that a schedule names nobody: "Appendix B. Employers designated: None."."""
        label = regex.escape(name)
        shape = (
            rf"(?m)(?:^|[.;]\s)\W*{label}\b[^;]{{0,160}}?[:.—–-]\s*(?:none\b(?! of)|{_NOBODY}\b)"
            rf"|\b{_NOBODY}(?: (?:is|are|has been|have been))?(?: \w+)? (?:designated|listed|named|identified)(?: in| on)? {label}\b"
        )
        return of_document(shape, regex.IGNORECASE).search(self.document.text, timeout=5.0) is not None

    def _left_to_each(self, draft: Draft) -> Draft:
        """Where each participating employer elects after-tax contributions, what is told of them is no grant by this one."""
        told = draft.provision == "after_tax_contributions" and (
            draft.in_passing or draft.stance in (Stance.PERMITS, Stance.CONDITIONS)
        )
        if told and draft.group is None and self._each_elects:
            return replace(
                draft,
                stance=Stance.MENTIONS,
                counted=False,
                rule="after_tax.left_to_each_employer",
                reason="each participating employer elects whether to take them, and the elections are not here",
            )
        return draft

    def _redefined(self, draft: Draft) -> Draft:
        """Where the document says that by "after-tax" it means Roth, its after-tax grants are Roth ones."""
        if self._after_tax_is_roth and draft.provision == "after_tax_contributions" and draft.stance is Stance.PERMITS:
            return replace(
                draft,
                stance=Stance.MENTIONS,
                counted=False,
                rule="after_tax.redefined_as_roth",
                reason='the document calls Roth contributions "after-tax"',
            )
        return draft
