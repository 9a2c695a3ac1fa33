"""Exceptions for those who stand on a schedule: where everyone stands on it, the exception has swallowed the rule.

"Each Participant, other than one employed by an Employer named on Schedule B" lets in nobody where Schedule B names every
Employer of Schedule A; nor does a grant to those named on a schedule that names none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import regex

from analyzer.detection.document.grouping import key_of
from analyzer.model import Document, Finding, Stance
from analyzer.shapes import guarded

_LABEL = (
    r"(?:Appendix|Schedule|Supplement|Addendum|Annex|Exhibit|Attachment|List) (?:(?-i:[A-Z]{1,2}|[IVX]{1,4})|\d{1,2})\b"
)
_BEGINS = guarded(rf"^\W*(?P<label>{_LABEL})(?P<rest>.*)$", regex.IGNORECASE)
_UNITS = r"(?:employers?|compan(?:y|ies)|affiliates?|subsidiaries|subsidiary|divisions?|units?|locations?|plants?|sites?|classes|class|groups?|departments?)"
_OF_ALL = guarded(  # "Participating Employers", over the names of all who belong to the plan
    rf"^\W*(?:(?:the|list of|names of|all|current|participating|adopting|covered|sponsoring) )*{_UNITS}\b(?:,? (?:(?:that|which) (?:participate|have adopted(?: (?:it|the plan))?)|participating|covered|of the plan|in the plan|under the plan)\b)*(?!\W*(?:not|whose|exclud\w+|that|which|who|other|without|left|ineligible)\b)[\s:.;,()–—-]*(?P<names>\S.*)$",
    regex.IGNORECASE | regex.DOTALL,
)
_OUT = guarded(  # "other than an individual employed by an Employer named on Schedule B", "unless ... listed in Appendix B"
    rf"\b(?:other than|except(?: for)?|excepting|excluding|unless|but not|(?:is|are|was|were) not)\b[^.;]{{0,80}}?\b{_UNITS}\b[^.;]{{0,45}}?\b(?:on|in|under|by) (?:the )?(?P<label>{_LABEL})",
    regex.IGNORECASE,
)
_IN = guarded(  # "Each Eligible Employee of an Employer named on Schedule B"
    rf"\b(?:of|by|at|in|for) (?:an? |any |the |those |one of the )?{_UNITS} (?:(?:that|which) (?:is|are) )?(?:named|listed|shown|set out|set forth|identified|specified|designated) (?:on|in|under) (?:the )?(?P<label>{_LABEL})",
    regex.IGNORECASE,
)
_NONE = guarded(
    r"(?:^|[\n:.–—-])\W*(?:none|nil|n/a|not applicable|\[?reserved\]?)(?: (?:at present|at this time|as of [^.;]{4,30}))?\W*$",
    regex.IGNORECASE,
)
_OF_SOME = guarded(  # "... listed on Schedule B before 1999", "... listed in Appendix B who is covered by a union contract"
    r"[^.;,\w]{0,3}(?:before|after|prior to|since|on or|who|whose|that|with|if|when|while|until|hired|and who|and is|and whose)\b",
    regex.IGNORECASE,
)
_BESIDE_OTHERS = guarded(  # "Each Participant, and each Employee of an Employer named on Schedule B"
    r"\b(?:each|any|every|all)\b.*?\b(?:and|or|as well as|including|plus)\b (?:(?:each|any|every|all|an?|the|those) )?(?:[\w-]+ ){0,3}$",
    regex.IGNORECASE,
)
_HAS_NAMES = guarded(r";|:\s*\S")
_TITLE_BEFORE = guarded(r"(?<!\b(?:at|of|in|for|from|by|with|near|and|the))[\s:–—-]+$", regex.IGNORECASE)
_PARTED = guarded(r"[;:]\s*|,? and |\.\s*$")
_FIRM = guarded(r",? (?:inc|llc|l\.l\.c|corp(?:oration)?|co|company|ltd|lp)\.?$", regex.IGNORECASE)
_SIGN = guarded(r"^\W*(?:(?:\d{1,2}|[a-z])[.)]\s+)?|\W+$", regex.IGNORECASE)
_NEXT = guarded(r"\s*[;\n]\s*(?:and )?")
_AND = guarded(r",? and ")
_SENTENCE = guarded(r"\b(?:may|shall|is|are|will|can|has|have|means)\b")
_OPENS = (Stance.PERMITS, Stance.CONDITIONS)
_RIGHTS = ("after_tax_contributions", "in_plan_roth_conversion", "in_service_after_tax", "roth_deferrals")
_OF_WHOM = ("groups_in", "groups_out", "conditions", "percent_max", "percent_min", "dollar_max")
_SHUT = "it is open to nobody: everyone is among those whom it leaves out"


def with_listed_exceptions(found: list[Finding], document: Document) -> list[Finding]:
    """The findings, a grant that leaves out everyone, by the schedules of the document, as the refusal that it is."""
    if not any(_tells(one) and _named(_words(one, document)) for one in found):
        return found
    lists = _lists(document)
    shut = {one.provision for one in found if _tells(one) and _reaches_nobody(_words(one, document), lists)}
    return [
        _refused(one) if _tells(one) and one.provision in shut and _is_of_them(one, document) else one for one in found
    ]


def _tells(one: Finding) -> bool:
    return one.counted and one.stance in _OPENS and one.provision in _RIGHTS


def _words(one: Finding, document: Document) -> str:
    return " ".join(document.quote(one.span).split())


def _named(words: str) -> regex.Match[str] | None:
    return _OUT.search(words, timeout=1.0) or _IN.search(words, timeout=1.0)


def _reaches_nobody(words: str, lists: Mapping[str, str]) -> bool:
    if (out := _OUT.search(words, timeout=1.0)) is not None:
        label = key_of(out["label"])
        everyone = [name for key, told in lists.items() if key != label for name in _everyone(told)]
        if _OF_SOME.match(words[out.end() :]):
            return False
        left_out = _entries(lists.get(label, ""))
        return bool(everyone) and all(any(_is_entry(name, one) for one in left_out) for name in everyone)
    let_in = _IN.search(words, timeout=1.0)
    if let_in is None or _BESIDE_OTHERS.search(words[: let_in.start()]):
        return False
    return _names_none(lists.get(key_of(let_in["label"]), ""))


def _names_none(told: str) -> bool:
    """Whether a schedule says "None" under its title, and names nobody."""
    lines = [line for line in told.split("\n") if line.strip(" .:;–—-")]
    return any(_NONE.search(line) for line in lines) and not any(
        _HAS_NAMES.search(line) for line in lines if not _NONE.search(line)
    )


def _is_entry(name: str, entry: str) -> bool:
    """Whether an entry is that name, alone or behind the title of the schedule: "Local 12 at Acme" is not Acme."""
    title, found, _ = entry.rpartition(name)
    return entry.endswith(name) and bool(found) and (not title or _TITLE_BEFORE.search(title) is not None)


def _entries(told: str) -> set[str]:
    """What stands on a schedule, entry by entry: "Acme (Toledo plant)" is not Acme."""
    parts = [part for line in told.split("\n") for part in _PARTED.split(line)]
    return {_firm(_plain(_SIGN.sub("", part))) for part in parts if part.strip()}


def _is_of_them(one: Finding, document: Document) -> bool:
    """Whether a finding is that rule, or tells how it is made ("in whole percentages"), and is no right of another group."""
    return _named(_words(one, document)) is not None or not (one.group or one.attributes.get("groups_in"))


def _refused(one: Finding) -> Finding:
    rule = one.rule.replace("permission", "denied").replace("limit", "denied")
    told = {key: value for key, value in one.attributes.items() if key not in _OF_WHOM}
    return replace(one, stance=Stance.DENIES, rule=rule, reason=_SHUT, group=None, attributes=told)


def _lists(document: Document) -> dict[str, str]:
    """What stands on each schedule, its title with it, by its label."""
    found: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in document.text.split("\n"):
        begins = _BEGINS.match(line)
        if begins is not None:
            current = found.setdefault(key_of(begins["label"]), [])
            current.append(begins["rest"])
        elif current is not None and line.strip():
            if _SENTENCE.search(line):
                current = None  # the text goes on
            else:
                current.append(line)
    return {label: "\n".join(lines) for label, lines in found.items()}


def _everyone(told: str) -> list[str]:
    """The names on a schedule of all; none of any other."""
    listed = _OF_ALL.match(told, timeout=1.0)
    if listed is None or _NONE.search(told):
        return []
    parts = [part for part in _NEXT.split(listed["names"]) if part.strip()]
    parts = _AND.split(parts[0]) if len(parts) == 1 else parts
    return [name for part in parts if (name := _firm(_plain(_SIGN.sub("", part))))]


def _firm(name: str) -> str:
    return _FIRM.sub("", name)


def _plain(words: str) -> str:
    return " ".join(words.lower().split())
