"""What a label says of each thing in a list after it: that the plan has it, when it opens, what a key adds to a source."""

from __future__ import annotations

import regex

from analyzer.detection.laid_out.topics import FINITE, TopicReader
from analyzer.detection.plain.feature_lists import features_of, has_or_not
from analyzer.detection.sentence.clauses import split
from analyzer.detection.sentence.frames import Focus, Frame, Topic
from analyzer.shapes import guarded

_WHILE_ONE_IS = guarded(
    r"\b(?:while|before|until|when|after) (?:you|they|he or she|participants|an? \w+|still)\b[^,;]*", regex.IGNORECASE
)
_A_FEATURE = guarded(  # what ends the name of a feature in a list of them
    r"\b(?:contributions?|deferrals?|savings?|deposits?|conversions?|transfers?|withdrawals?|distributions?|payments?|loans?|match\w*|rollovers?(?: in)?|catch-?up|access|vesting|enrollment|investments?|window)\b",
    regex.IGNORECASE,
)
_A_CODE = guarded(r"(?:source )?(?:[A-Z]|\d{1,2}|[A-Z]\d)", regex.IGNORECASE)
_A_TIME = guarded(r"^\W*(?:from|at|after|on|upon|once|when|beginning)\b(?!.*\btax\b)", regex.IGNORECASE)
_NAME_AND_REMARKS = guarded(r"^(?P<name>[^():;]{3,60}?)\s*\((?P<remarks>[^()]{6,200})\)\W*$")
_LAST_NOUN = guarded(r"\s+(?:savings?|contributions?|deposits?|money|accounts?|source)\W*$", regex.IGNORECASE)
_BETWEEN_REMARKS = guarded(
    r"\s*;\s+|,\s+(?=(?:no |and )?(?:withdrawals?|deposits?|contributions?|conversions?|may|can)\b)"
)
_OF_DEPOSITS = guarded(  # "deposits ended 12/31/1998", "no deposits since 2003"
    r"^\W*(?P<no>no (?:new |further |more )?)?(?:contributions?|deposits?|new money|saving)(?P<rest> [^;]+)$",
    regex.IGNORECASE,
)
_OF_WAYS_OUT = guarded(  # "withdrawals before leaving ended 12/31/2010", "no withdrawals while employed"
    r"^\W*(?P<no>no )?(?P<what>(?:in-service )?withdrawals?|(?:in-plan )?(?:roth )?conversions?)(?! of\b)(?P<rest>(?: [^;]+)?)$",
    regex.IGNORECASE,
)
_OF_IT = guarded(r"^(?:may|can|cannot|may not|is|are|was|were) (?:not )?(?:be )?\w+", regex.IGNORECASE)
_SAVED = guarded(r"^(?:up to )?\d{1,2}\s?%(?: (?:to|-|–) \d{1,2}\s?%)? of \w+", regex.IGNORECASE)


def _as_account(name: str) -> str:
    """A source that a key calls "Thrift" or "Voluntary" alone, as the account that it is."""
    return f"{name} account" if name.lower() in ("thrift", "voluntary") else name


class ListedReader(TopicReader):
    """Reads the lists that stand after labels."""

    def _listed(self, label: str, value: str, *, is_source: bool) -> list[Frame]:
        """What a labelled list says, thing by thing; nothing where the label or the list is of another kind."""
        if is_source or _A_CODE.fullmatch(label):
            return self._of_remarks(value)
        if (said := has_or_not(label)) is not None:
            focus = Focus()  # "saving after tax, and changing them into Roth savings"
            told = [f"{said} {one}." for one in self._features(value)]
            return [frame for one in told for frame in self.reader.frames(split(self.nlp(one)), focus, Topic())]
        return self._from_then(label, value) if _A_TIME.match(label) else []

    def _from_then(self, when: str, value: str) -> list[Frame]:
        """ "From age 59½: withdrawals from any account, and conversion of any account to Roth": what opens when."""
        if FINITE.search(value) or self._topic(when).mentions:
            return []
        listed = features_of(value, lambda text: {"convert", "withdraw"} & set(self._topic(text).acts) != set())
        if not any("convert" in self._topic(one).acts for one in listed):
            return []
        then = f"{when[:1].lower()}{when[1:]}"
        return [
            f
            for one in listed
            for f in self.reader.frames(
                split(self.nlp(f"{one[:1].upper()}{one[1:]} may be made {then}.")), Focus(), Topic()
            )
        ]

    def _of_remarks(self, value: str) -> list[Frame]:
        """ "Source 5: After-tax savings (deposits ended 1998; withdrawals at any time)": what a key adds to the name of a source."""
        named = _NAME_AND_REMARKS.match(value)
        name = _as_account(named["name"].strip()) if named is not None else ""
        if named is None or {kind for kind, _ in self._topic(name).mentions} not in ({"after_tax"}, {"roth"}):
            return []
        money = _LAST_NOUN.sub("", name)
        found: list[Frame] = []
        for remark in _BETWEEN_REMARKS.split(named["remarks"]):
            if told := _OF_DEPOSITS.match(remark):
                said = f"{told['no'] or ''}{money} contributions{told['rest']}"
            elif told := _OF_WAYS_OUT.match(remark):
                said = f"{told['no'] or ''}{told['what']} of {name}{told['rest']}"
            elif _OF_IT.match(remark):
                said = f"{name} {remark}"
            elif _SAVED.match(remark):
                said = f"{money} contributions: {remark}"
            else:
                continue
            said = f"{said[:1].upper()}{said[1:]}."
            found += self.reader.frames(split(self.nlp(said)), Focus(), Topic())
        return found

    def _features(self, value: str) -> list[str]:
        """The features that a value lists, where it is no statement and lists more than one."""
        if FINITE.search(_WHILE_ONE_IS.sub("", value)):
            return []
        listed = features_of(value, lambda text: _A_FEATURE.search(text) is not None)
        return listed if len(listed) > 1 else []
