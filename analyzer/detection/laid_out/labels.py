"""Labelled values: a label is a topic, its value says of that topic what it says.

A table cell (row and column head), the option of a form (prompt), and a line such as "In-plan conversion: none" are all read
here, so that one reading of values serves them all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from analyzer.detection.laid_out.entries import coded, dashed_record, entries, remarked, run_together, trailing
from analyzer.detection.laid_out.listed import ListedReader
from analyzer.detection.laid_out.prompts import DISTRIBUTABLE_ALONE
from analyzer.detection.laid_out.short_values import as_answer
from analyzer.detection.laid_out.topics import ENUMERATOR, FINITE, MARK, asks_of_another_matter
from analyzer.detection.plain.rewriting import as_conversion
from analyzer.detection.sentence import conditions, dollars
from analyzer.detection.sentence.clauses import Clause, ClauseKind, split
from analyzer.detection.sentence.frames import Focus, Frame, Topic
from analyzer.detection.sentence.leaving import is_of_leavers
from analyzer.detection.sentence.polarity import begins_with_an_act
from analyzer.detection.vocabulary.dates import dates_in
from analyzer.model import Block, Passage
from analyzer.reading.labels import is_labelled
from analyzer.shapes import guarded

_CODES = guarded(
    r"\s*\((?:Y\s*/\s*N|yes\s*/\s*no|(?:choose|check|select|elect|tick|complete|mark|circle|(?:plan |BPD )?section|§|item|form|adoption agreement|article)\b[^)]*)\)",
    regex.IGNORECASE,
)
_ANSWERS = {"answer_yes": "Yes", "answer_no": "No", "answer_closed": "closed to contributions"}
_LEADER = guarded(r"\s*(?:\.\s?){4,}\s*|\s+\.{3}\s+(?=[^\s.][^.]{0,40}$)|\s*…+\s*|_{3,}")
_ASKED = guarded(r"^(?P<label>[^:;?]{3,90})\?\s+(?P<value>(?:yes|no|none|n/a|[yn]|✓|✔|✗|✘)(?!\w).*)$", regex.IGNORECASE)
_LABEL = guarded(
    r"^(?P<label>[^:;]{1,110}?)\s*(?::|(?:\.\s?){4,}|\s\.{3}(?=\s+[^\s.][^.]{0,40}$)|\s[—–-]{1,2}(?=\s))\s*(?P<value>\S.*)$",
    regex.DOTALL,
)
_CODED = guarded(r"^(?P<value>[YN])\s+(?P<label>[A-Z]\w[^\d,]*)(?P<rest>.*)$", regex.DOTALL)
_END_OF_ANSWER = guarded(r"^\s*(?:$|[,;.(:–—-])")

# Labels that ask for the terms of use of something, so that "none" or "no" takes a restriction away.
_TERMS_OF_USE = guarded(
    r"\b(?:min(?:imum)?|max(?:imum)?|limits?|frequency|how (?:often|many)|fees?|charges?|costs?|notice|reasons?|consent|forms?|"
    r"paperwork|waiting|holding period|restrictions?|conditions?|limitations?|processing|deadline|windows?|age req\w*|req(?:uire(?:d|ments?))?\b|per year|"
    r"times|suspension|penalt\w+|auto(?:matic)?[- ]?enroll\w*|vesting|match\w*|documentation)\b",
    regex.IGNORECASE,
)

# A remark in brackets after a label that is a statement of its own.
_ASIDE = guarded(
    r"\s*\((?P<words>[^()]*\b(?:closed|no new|no further|no longer|none accepted|grandfathered|frozen|inactive|discontinued|since|not available|not offered)\b[^()]*)\)",
    regex.IGNORECASE,
)
_BEHIND = guarded(  # "VOL EE voluntary employee, closed 2006"
    r"\s*[,–—-]\s+(?P<words>(?:closed|frozen|inactive|discontinued|grandfathered|no new|no further|none accepted)\b[^;]*)$",
    regex.IGNORECASE,
)
_ENDS_ON_TERM = guarded(  # "In-plan Roth conversion fee: none"
    r"\b(?:fees?|charges?|costs?|(?:minimum|least|smallest)(?: (?:amount|transfer|conversion|withdrawal))?|waiting period|deadline|paperwork|penalt(?:y|ies)|suspension)\W*$",
    regex.IGNORECASE,
)
_NOTHING = guarded(r"^(?:min(?:imum)? )?0\s?%?\s*(?:[-–—,]|to)?\s*(?:max(?:imum)? )?0\s?%?$", regex.IGNORECASE)
_Y_OR_N = guarded(r"(?:y|n|yes|no)\W*", regex.IGNORECASE)  # "Employee Roth: N; Voluntary After-Tax: N"
_KEY = guarded(
    r"\b(?:codes?|key|legend|abbreviations?)\b|^(?!.*\((?:y|n|yes|no)\))\W*(?:(?:money|contribution|plan|account) )?(?:sources?|types?)\s*:",
    regex.IGNORECASE,
)
_OF_SOURCES = guarded(
    r"\b(?:codes?|key|legend|sources?|money types?|types of money|account types?)\b|\bstatements? (?:may|can|will)?\s?(?:lists?|shows?)\b",
    regex.IGNORECASE,
)
_TAKES_NO_MORE = guarded(
    r"\b(?:closed|frozen|inactive|discontinued|grandfathered|no longer|no (?:new|further)|none accepted)\b",
    regex.IGNORECASE,
)
_BETWEEN_ITEMS = guarded(r"[;,]\s+(?:and\s+)?(?![^()]*\))|\s+and\s+(?![^()]*\))")
_BETWEEN_PARTS = guarded(r";\s+(?:and\s+)?(?![^()]*\))")
_CODED_LIST = guarded(r"(?:\W*(?:\d{1,3},?|[A-Z][A-Z0-9]{1,3})\s+[a-zA-Z][a-zA-Z’' -]+[,;.]?\s*){3,}")
_NUMBERED_SOURCE = guarded(
    r"(?:source|code|money type|account|src) (?:no\. ?|#)?(?:\d{1,3}|[A-Z]\d?)", regex.IGNORECASE
)
_A_KIND = guarded(  # what a code means, with what is told beside it ("After-tax (closed 2010)")
    r"(?:(?:EE|employee|your|salary|elective|voluntary|company|employer|regular) )*(?:(?:pre|before|after|post)-?\s?tax|roth|rollovers?|match(?:ing)?|deferrals?|profit sharing|nonelective|voluntary)(?: (?:contributions?|money|savings|deferrals?))?(?: \([^()]*\)|, (?:closed|frozen|inactive)\b[^;]*)?\W*",
    regex.IGNORECASE,
)
_MORE = guarded(
    r"^\W*(?:new|further|additional|ongoing|future|current)\b.*\b(?:contributions?|deposits?|money|deferrals?)\b",
    regex.IGNORECASE,
)

_KINDS_ALONE = guarded(  # "In-service withdrawals: after-tax, rollover"
    r"(?:(?:(?:pre|before|after|post)-?\s?tax|roth|rollovers?|match(?:ing)?|employer|voluntary|company)(?: (?:contributions?|money|accounts?|sources?|savings))?(?:,? (?:and|or|&) |, |; | / |(?=\W*$)| (?=only)))+(?:only)?\W*",
    regex.IGNORECASE,
)
_ROLLOVERS_ALONE = guarded(
    r"\brollovers?\b(?! (?:contributions?|money|accounts?|sources?|savings)\b)", regex.IGNORECASE
)
IN_BY_ROLLOVER = guarded(
    r"^(?:accepted |permitted |allowed )?(?:by |via |as )?(?:direct )?rollovers?(?: in| accepted)?$", regex.IGNORECASE
)
ROLLED_IN = "rollovers into the plan accepted"
_ROLLOVERS = guarded(
    r"^from (?:an? |another |your |the )?(?:(?:previous|former|prior|other|governmental|qualified|traditional|roth) )*(?:(?:employer['’]s |employer )?(?:qualified )?plan|(?:40[13]|457)\([a-z]\)\S*(?: plan)?|SEP|SIMPLE|IRA|annuity)(?!\w)[^:]{0,30}$"
    r"|^(?:(?:incoming|direct|indirect|eligible|permitted|accepted|allowed|types? of|kinds? of) )*roll(?:overs?|-?ins?)(?: (?:contributions?|sources?|types?|kinds?|money types?|money|amounts?|accepted|allowed|permitted|available|in|into the plan|into this plan|to the plan))*$",
    regex.IGNORECASE,
)
_ROLLED_OUT = guarded(r"^(?:direct )?roll(?:overs?|ing)?[ -]?out\b", regex.IGNORECASE)
_WHILE = guarded(
    r"\b(?:while|during|before)\b.*\b(?:employ\w*|work\w*|service|leav\w+|job|retire\w*)", regex.IGNORECASE
)
_BEFORE_AGE = guarded(  # "In-service distributions before age 59½, other than for hardship", over a table of accounts
    r"(?:^|(?<=\b(?:withdrawals?|distributions?|payments?) ))(?:before|under|younger than|prior to)\s+(?:age\s+)?(?:55|59|6\d)\s?½?(?:,? (?:other than|except|apart from) (?:for |in case of |on account of )?hardship)?$",
    regex.IGNORECASE,
)
AN_AGE = guarded(r"^\W*(?:minimum |required )?age(?: (?:required|requirement|limit))?\W*$", regex.IGNORECASE)
_A_REASON = guarded(
    r"^\W*(?:(?:a |the )?reasons?|purpose|need|cause|showing)(?: (?:needed|required|asked|given))?\W*$",
    regex.IGNORECASE,
)
_NONE_ASKED = guarded(
    r"(?:none|no|not|any)(?: (?:is )?(?:needed|required|asked|necessary|reason|purpose))?\.?", regex.IGNORECASE
)
_NO_AGE = guarded(r"(?:any(?: age)?|none|no (?:minimum|age|limit|requirement)|not required)\.?", regex.IGNORECASE)
_UNDERAN_AGE = guarded(  # "In-plan Roth conversion, under 59½": the end of a label that a "no" refuses until that age
    r"[,;]? \(?(?:if |when |while )?(?:under|before|younger than|prior to) (?:age )?(?P<age>5\d½?|6\d½?)\)?$",
    regex.IGNORECASE,
)
_WHEN = guarded(r"\b(?:at )?any ?time\b|\bhardship\b|\bany age\b|\b59\s?½", regex.IGNORECASE)
ASKS = guarded(r"\W*(?:who|what|when|which|how|where|whether)\b", regex.IGNORECASE)
_OTHER_MATTER = guarded(
    r"^\W*(?:account |current |your |employer |company )*(?:balances?|vest(?:ing|ed)|investments?|allocations?|tax treatment|taxes|"
    r"loans?|match(?:ing|ed)?|testing|test|beneficiar\w+|year[- ]to[- ]date|examples?)\b|"
    r"\b(?:eligible|available|qualif\w+) for (?:the |a )?(?:match\w*|loans?)\b|\bworksheet\b|\bare (?:loans|matched)\b",
    regex.IGNORECASE,
)
_OF_MONEY = guarded(
    r"^(?:(?:open (?:to|for)|accept(?:s|ing)|tak(?:es|ing)|receiv(?:es|ing)) )?(?:new |employee |payroll |current |future )?(?:contributions?|contrib|deposits?|money|payroll deductions?)(?: (?:allowed|accepted|permitted|rate|limit))*$",
    regex.IGNORECASE,
)
_CLOSED_SINCE = guarded(  # "Inactive since: 06/30/2017"
    r"^(?:inactive|closed|frozen|discontinued|deactivated|no (?:new )?(?:contributions|deposits|money))(?: (?:since|as of|on|from|date|after))?$",
    regex.IGNORECASE,
)
_UNDER_ANOTHER = 2  # labels: that of the source, and that of what is said of it
STATUS = guarded(r"^(?:(?:source|account|current|contribution|election) )?status$", regex.IGNORECASE)
_BALANCE = guarded(  # "After-tax (source 03): balance $1,204.00"
    r"^\W*(?:(?:current|ending|opening|closing|vested|account|total|your) )*(?:balance|market value|value)\b[^.;]{0,30}\d",
    regex.IGNORECASE,
)
_PERCENT = guarded(r"%|\bpct\b|\bpercent", regex.IGNORECASE)
_LEFT_OUT = guarded(
    r"^\W*(?:the following )?(?:\w+ ){0,2}?(?:excluded|exclusions?|ineligible|not eligible|may not make|may not participate)\b",
    regex.IGNORECASE,
)
_CONDITIONED = guarded(  # "If you do not, the recordkeeper will convert in this order: ..."
    r"^\W*(?:if|when|unless|once|until|where)\b[^,:]{2,80},\s(?:[\w’'-]+\s){1,5}?(?:will|shall|may|can|must|is|are|does|do|converts?|takes?|pays?)\b",
    regex.IGNORECASE,
)
_SPEAKS = guarded(  # "Nothing you need to do: ..."
    r"^\W*(?:nothing|all|everything|one thing|the good news|the short answer|the rule)\b[^:]{0,40}(?:\b(?:you|we|they|I)\b[^:]*|\bis\W*)$|^\W*(?:good news|simple|easy|in short|yes and no)\W*$",
    regex.IGNORECASE,
)
_SUBJECT = guarded(
    r"^\W*(?:money |contribution |account |transaction |withdrawal |fund )?(?:(?:source|type|kind) of (?:contribution|money|account|withdrawal)|source|type|src|code|name|feature|option|provision|account|item|election)s?"
    r"(?: \d+)?(?: (?:desc|name|code|no\.?|\d+|snapshot|summary|record|details?|profile|card|overview|at a glance))?$",
    regex.IGNORECASE,
)
_PAID_AT_WORK = guarded(  # "Payment while employed: not available"
    r"^\W*(?:payments?|payouts?|distributions?|cash|access|paid(?: out)?|payable|available|money out)(?: (?:to you|of it|of this money))? (?:while|during|before|prior to) (?:you are |you’re |you're )?(?:still )?(?:employed|employment(?: ends)?|working(?: here)?|work|at work|in service|you leave(?: us| the company)?|leaving|termination|separation)\W*$",
    regex.IGNORECASE,
)
_WITHDRAWAL_TYPE = guarded(
    r"^\W*(?:in-service )?(?:withdrawal|distribution) (?:type|kind|option|name)s?\b", regex.IGNORECASE
)
_OUT_AT = guarded(
    r"^out (?=(?:at|any|after|on|when|only|once|whenever|while|before|\d)\b)", regex.IGNORECASE
)  # "out at 59½"
_BARE_MONEY = {
    "rollin": ROLLED_IN,
    "roll-in": ROLLED_IN,
    "rollins": ROLLED_IN,
    "roll-ins": ROLLED_IN,
    "rollover": "rollover account",
    "rollovers": "rollover account",
    "match": "matching account",
    "voluntary": "voluntary account",
    "thrift": "thrift account",
}


def _until_the_age(frame: Frame) -> Frame:
    """A refusal "before age 59½" says nothing of the time after it."""
    if frame.polarity != "deny" or frame.act not in ("withdraw", "pay"):
        return frame
    return replace(frame, attributes={"age": 59.5, **frame.attributes})


_ANYTHING = guarded(  # what is no name of a thing: "all", "none", an age, a time, a reason
    r"\b(?:all|any|no|none|nothing|never|everything|n/?a|not|only|until|before|after|while|except|unless|always|yes|if|when|at)\b|\d",
    regex.IGNORECASE,
)


def _only_tells_codes(pairs: Sequence[tuple[str, str]]) -> bool:
    """ "Source 1: pre-tax; Source 5: after-tax": which money each number stands for, and no word on what is let in."""
    return len(pairs) > 1 and all(
        _NUMBERED_SOURCE.fullmatch(label) and _A_KIND.fullmatch(kind) for label, kind in pairs
    )


class LabelReader(ListedReader):
    """Reads values under their labels."""

    def _told(self, labels: Sequence[str], value: str, running: Topic) -> list[Frame]:
        """What a value says of the topic that its labels, the widest first, name together."""
        labels = [ROLLED_IN if _ROLLOVERS.match(clean) else clean for label in labels if (clean := label_words(label))]
        if any(_ROLLED_OUT.match(label) for label in labels):
            return []
        if labels == [_BARE_MONEY["rollovers"]] and not running.acts and self._lists_kinds(value):
            labels = [ROLLED_IN]  # "Rollovers: pre-tax, Roth, after-tax"
        if running.mentions or len(labels) > 1:
            labels = ["In-service withdrawal" if _PAID_AT_WORK.match(label) else label for label in labels]
        value = as_answer(_LEADER.sub(" ", value).strip())
        if (code := coded(value)) is not None:
            labels, value = [*labels, code[0]], code[1]
        if not labels or not value:
            return []
        if (out := _OUT_AT.match(value)) is not None and not self._whole_topic(labels[-1]).acts:
            labels, value = [*labels, "In-service withdrawal"], value[out.end() :]
        aside = _ASIDE.search(labels[-1])
        if aside is not None:
            source = labels[-1][
                : aside.start()
            ]  # "VOL EE (closed 6/88) ... in-service": closed is the source, and no way out of it
            labels[-1] = _ASIDE.sub(" ", labels[-1])
            told = self._whole_topic(source)
            closed = [source] if told.mentions and not told.acts else labels[-1:]
            return [*self._told(closed, aside["words"], Topic()), *self._told(labels, value, running)]
        if len(labels) > 1 and _A_REASON.match(labels[-1]) and _NONE_ASKED.fullmatch(value):
            return []  # "Reason: none needed" refuses nothing
        if len(labels) > 1 and AN_AGE.match(labels[-1]) and _NO_AGE.fullmatch(value):
            labels, value = labels[:-1], "At any time"
        under = _UNDERAN_AGE.search(labels[-1])
        if under is not None and under.start() and self._answer(value)[0] == "No":
            labels[-1], value = labels[-1][: under.start()], f"not before age {under['age']}"
        young = any(_BEFORE_AGE.search(label) for label in labels)
        labels, value = self._completed_labels(labels, value, running)
        heads = [self._label_clause(label) for label in labels]
        if any(is_of_leavers(head) for head in heads):
            return []
        answer, rest = self._answer(value)
        if not answer and self._refuses_something_else(heads, value):
            return []
        asks_aside = self._asks_terms(heads[-1], labels[-1]) or asks_of_another_matter(labels[-1])
        if answer in ("Yes", "No") and asks_aside:
            return []
        left_out = any(_LEFT_OUT.match(label) for label in labels)
        if answer in ("Yes", "No") and left_out and not self._topic(labels[-1]).acts:
            return self._left_out(labels) if answer == "Yes" and len(labels) > 1 else []
        if _NOTHING.match(value):
            answer, rest = "No", ""
        if not answer and self._fills(heads, value):
            of_others = _KINDS_ALONE.fullmatch(value) is not None and "after" not in value.lower()
            answer, rest = "Yes", _ROLLOVERS_ALONE.sub("rollover money", value) if of_others else value
        if answer:
            value = f"{answer}, {rest}" if rest else answer
        frames = self.reader.frames([*heads, *_as_entry(split(self.nlp(value)), len(heads))], Focus(), running)
        return [_until_the_age(f) for f in frames] if young else frames

    def _refuses_something_else(self, heads: Sequence[Clause], value: str) -> bool:
        """ "Cannot be converted: company stock": of all that may not be, only what is no money that is known is named."""
        refuses = any(p.label_ in ("not", "deny") for head in heads for p in head.polarity)
        named = any(head.money for head in heads) or _ANYTHING.search(value) or FINITE.search(value)
        return refuses and not named and not self._whole_topic(value).mentions

    def _left_out(self, labels: Sequence[str]) -> list[Frame]:
        """ "Excluded from making after-tax contributions: Hourly employees: Yes": who may not, which "No" would let in."""
        if "after_tax" not in {kind for label in labels[:-1] for kind, _ in self._topic(label).mentions}:
            return []
        return self.reader.frames(
            split(self.nlp(f"{labels[-1]} may not make after-tax contributions.")), Focus(), Topic()
        )

    def _completed_labels(self, labels: list[str], value: str, running: Topic) -> tuple[list[str], str]:
        """Labels with what goes without saying: that "at any time" is of withdrawals, what a record is about, per cent."""
        labels = [_BEFORE_AGE.sub("at any age", label) for label in labels]
        if _PERCENT.search(labels[-1]) and guarded(r"\d{1,3}").fullmatch(value):
            value = f"{value}%"
        source = self._topic(labels[0]) if len(labels) == _UNDER_ANOTHER else running
        kinds = {kind for kind, _ in source.mentions} & {"after_tax", "roth"}
        of_source = len(labels) == 1 or (len(labels) == _UNDER_ANOTHER and not source.acts)
        if of_source and len(kinds) == 1 and (_OF_MONEY.match(labels[-1]) or STATUS.match(labels[-1])):
            labels = ["after-tax contributions" if "after_tax" in kinds else "Roth contributions"]
        if of_source and kinds == {"after_tax"} and _CLOSED_SINCE.match(labels[-1]) and any(dates_in(value)):
            labels, value = ["after-tax contributions"], f"closed since {value}"
        acts = {a.label_ for label in labels for a in self._label_clause(label).acts}
        about = {kind for kind, _ in running.mentions} - {"employer"}
        of_record = labels == ["In-service withdrawal"] or ("convert" in acts and self._names_no_source(labels))
        if of_record and about and not set(running.acts) - {"match"}:
            labels = [running.text, *labels]  # of the source that the record is about
        if not acts & {"convert", "withdraw", "roll_in", "contribute"}:
            if running.text and {"convert", "withdraw"} & set(running.acts) and running.text not in labels:
                labels = [running.text, *labels]
            elif _WHEN.search(labels[-1]) and self._answer(value)[0]:
                labels = ["in-service withdrawal", *labels]
        return labels, value

    def _names_no_source(self, labels: Sequence[str]) -> bool:
        """Whether labels name no money but the Roth to which it goes ("Roth conversion eligible")."""
        return all(kind == "roth" for label in labels for kind, _ in self._topic(label).mentions)

    def _line(
        self, passage: Passage, text: str, lead: str, block: Block, running: Topic
    ) -> tuple[list[Frame], Topic] | None:
        """A labelled line, or several labelled values on one; None for a sentence."""
        over = lead or self._over_line(passage, block)
        if lead and FINITE.search(lead) and not ASKS.match(lead):
            return None
        if self._other_matter(over) or (block.section and self._other_matter(block.section[-1])):
            return [], running
        parts = label_and_value(text)
        if closed := self._closed_in_list(parts[1] if parts else text, text):
            return closed, running
        if not over and _only_tells_codes(each := entries(text)):
            return self._key(each), running
        if _KEY.search(text) and len(entries(parts[1] if parts else text)) > 1:
            return self._key(entries(parts[1] if parts else text)), running
        if _KEY.search(text) and _CODED_LIST.fullmatch(parts[1] if parts else text):
            return [], running
        if (record := dashed_record(text)) is not None:
            return self._pairs([*self._naming(over), *self._naming(record[0])], record[1], running), running
        if len(each := entries(text)) > 1 and names_subject(each[0][0]) and self._names_something(each[0][1]):
            about = self._topic(each[0][1])  # "SOURCE: EE AFTER TAX; STATUS: CLOSED; IN-SVC WD: ANYTIME"
            return self._pairs(self._naming(over), each[1:], about), about
        if parts is not None and (inner := self._of_what_it_names(*parts)) is not None:
            return self._pair(self._naming(over), *inner, running)
        if parts is not None and (told := self._listed(*parts, is_source=names_subject(parts[0]))):
            return told, running
        if parts is not None and _BALANCE.match(parts[1]):
            return [], running
        if parts is not None and self._is_prose(*parts, over):
            return None
        if len(each := entries(text)) > 1 and _Y_OR_N.fullmatch(each[0][1]):
            return self._pairs(self._naming(over), each, running), running
        if parts is not None and (is_labelled(text) or over or self._answer(parts[1])[0]):
            return self._pair(self._naming(over), *parts, running)
        if together := entries(text):
            return self._pairs(self._naming(over), together, running), running
        begins, together = run_together(self.nlp(text))
        if together:
            return self._pairs([*self._naming(over), *self._naming(begins)], together, running), running
        if (single := trailing(text)) is not None and self._names_something(single[0]):
            return self._told([*self._naming(over), single[0]], single[1], running), running
        if (named := remarked(text)) is not None and self._answer(named[1])[0] and self._names_something(named[0]):
            return self._told([named[0]], named[1], Topic()), running
        return None

    def _of_what_it_names(self, label: str, value: str) -> tuple[str, str] | None:
        """ "Account: After-tax – at any time": a label that only introduces, and the label and value that it introduces."""
        inner = label_and_value(value) if names_subject(label) else None
        return inner if inner is not None and self._whole_topic(inner[0]).mentions else None

    def _other_matter(self, text: str) -> bool:
        """Whether a line that stands over others turns to balances, vesting, investments, the match, loans or taxes."""
        if not _OTHER_MATTER.search(text):
            return False
        return not {"convert", "withdraw", "contribute"} & set(self._whole_topic(text).acts)

    def _over_line(self, passage: Passage, block: Block) -> str:
        """What stands over a labelled line: its caption, the question asked last, or a heading that names what is done."""
        if passage.caption is None and passage.question is not None and self._asked_at > passage.question.start:
            return self._asked_words
        for span in (passage.caption, passage.question):
            if span is not None:
                return self._words(span)
        heading = self._heading_text(block)
        return heading if {"convert", "withdraw", "roll_in"} & set(self._topic(heading).acts) else ""

    def _key(self, pairs: Sequence[tuple[str, str]]) -> list[Frame]:
        """A key of codes grants nothing; what it adds to a kind of money ("(closed 6/30/2013)", ", closed 2006") holds."""
        found = []
        for code, meaning in pairs:
            aside = _ASIDE.search(meaning) or _BEHIND.search(meaning)
            if aside is not None:
                label = f"{code} {meaning[: aside.start()]} {meaning[aside.end() :]}".strip()
                found += self._told([label], _as_closed(aside["words"]), Topic())
        return found

    def _closed_in_list(self, listed: str, text: str) -> list[Frame]:
        """ "Sources: EEPT pre-tax; VOLEE voluntary contributions (no further deposits)": what a list says is closed."""
        items = _BETWEEN_PARTS.split(listed)
        items = items if len(items) > 2 else _BETWEEN_ITEMS.split(listed)
        if len(items) < 3 or not _OF_SOURCES.search(text):
            return []
        return self._key([("", item) for item in items])

    def _fills(self, heads: Sequence[Clause], value: str) -> bool:
        """Whether a value without a verb says which money, from when or how often: "after-tax only", "age 59½", "12 per year"."""
        if not any(a.label_ in ("convert", "withdraw") for head in heads for a in head.acts):
            return False
        if any(p.label_ in ("not", "deny") for head in heads for p in head.polarity):
            return False
        if _KINDS_ALONE.fullmatch(value):
            return True
        clauses = split(self.nlp(value))
        gated = bool(conditions.gates(value))  # "24 months after deposit"
        if any(not _verbless(c) or c.polarity or (c.acts and not gated) for c in clauses):
            return False
        return any(c.money for c in clauses) or bool(conditions.gates(value) or dollars.terms_of_use(value))

    def _is_prose(self, label: str, value: str, over: str) -> bool:
        """Whether a colon stands in a sentence: after an instruction, or after words that name nothing before a clause."""
        asks = ASKS.match(label) and not label.endswith("?")  # "What the Plan does have is the old kind: ..."
        if (
            _SPEAKS.match(label)
            or (begins_with_an_act(self._label_clause(label)) and not self._answer(as_answer(value))[0])
            or (asks and FINITE.search(label))
            or _CONDITIONED.match(label)
        ):
            return True
        return not over and FINITE.search(value) is not None and not self._names_something(label)

    def _pair(self, over: list[str], label: str, value: str, running: Topic) -> tuple[list[Frame], Topic]:
        """One label and its value, which may itself be a row of labelled values or only name what follows."""
        if names_subject(label) and not self._lists_kinds(value):
            subject = value.rstrip(".")
            if _WITHDRAWAL_TYPE.match(label):
                words = f"in-service withdrawal: {subject}"
                return [], replace(self._topic(words), acts=("withdraw",), text=words)
            return [], self._topic(subject if self._names_something(subject) else f"{subject} account")
        if (of_source := self._of_source(label, value)) is not None:
            return of_source
        if IN_BY_ROLLOVER.match(label) and (over or running.text):
            return self._told([ROLLED_IN, over[0] if over else running.text], value, Topic()), running
        if together := entries(value):
            return self._pairs([*over, *self._naming(label)], together, running), running
        if _MORE.match(label) and self._answer(value)[0] == "No":
            return self._told([*over, "Contributions"], f"no {label.lower()}", running), running
        return self._told([*over, label], value, running), running

    def _of_source(self, label: str, value: str) -> tuple[list[Frame], Topic] | None:
        """ "AFTER-TAX (VAT)..... Accepting contributions: N   Withdrawals: Y": a source, and what a record says of it line by line."""
        inner, source = label_and_value(value), self._topic(label_words(label))
        if inner is None or source.acts or len({kind for kind, _ in source.mentions}) != 1:
            return None
        if not self._answer(inner[1])[0] or FINITE.search(value):
            return None
        return self._told([inner[0]], inner[1], source), source

    def _lists_kinds(self, value: str) -> bool:
        """Whether a value names several kinds of money, as the types of contribution that a plan has."""
        kinds = {kind for kind, _ in self._whole_topic(value).mentions}
        return len(kinds & {"pre_tax", "roth", "after_tax", "match", "employer", "rollover"}) > 1

    def _pairs(self, over: list[str], pairs: Sequence[tuple[str, str]], running: Topic) -> list[Frame]:
        """Labelled values beside each other; how often and how much are of the way out that is named beside them."""
        of_a_way = any({"convert", "withdraw"} & set(self._topic(label).acts) for label, _ in pairs)
        told = [
            (label, value)
            for label, value in pairs
            if not (of_a_way and _TERMS_OF_USE.search(label) and not self._topic(label).acts)
        ]
        if any(DISTRIBUTABLE_ALONE.match(label) and self._answer(value)[0] == "Yes" for label, value in told):
            # "In-plan Roth conversion: Y   Only if distributable: Y"
            told = [
                (label, "only of amounts then distributable" if "convert" in self._topic(label).acts else value)
                for label, value in told
                if not DISTRIBUTABLE_ALONE.match(label)
            ]
        return [frame for label, value in told for frame in self._told([*over, label], value, running)]

    def _naming(self, text: str) -> list[str]:
        """A line that stands over others, where it says what they are about."""
        if text.strip(" :").lower() in _BARE_MONEY:
            return [text]
        if _HEADS_BOTH.search(text):
            return []
        topic = self._whole_topic(text) if text else Topic()
        if text and not set(topic.acts) - {"pay", "absorb"} and _WHILE.search(text):
            return [f"withdrawals {text[0].lower()}{text[1:]}"]
        return [text] if topic.mentions or topic.acts else []

    def _label_clause(self, label: str) -> Clause:
        doc = self.nlp(label)
        clause = Clause(doc, ClauseKind.LABEL, [word.i for word in doc if not word.is_space])
        clause.fill()
        return clause

    def _answer(self, value: str) -> tuple[str, str]:
        """Whether a value begins with a yes or no of any kind, and what follows it."""
        doc = self.nlp(value)
        for cue in sorted(doc.spans["cue"], key=lambda c: -len(c)):
            if cue.start or cue.label_ not in _ANSWERS:
                continue
            rest = doc[cue.end :].text
            if cue.text.lower() in ("yes", "y") or _END_OF_ANSWER.match(rest):
                return _ANSWERS[cue.label_], rest.strip(" ,;:-–—").rstrip(".")
        return "", value

    @staticmethod
    def _asks_terms(head: Clause, label: str) -> bool:
        """Whether a label asks only how a thing is used: "Minimum", "Reason required", "Limit on after-tax contributions"."""
        if _ENDS_ON_TERM.search(label):
            return True
        found = _TERMS_OF_USE.search(label)
        return found is not None and (not head.acts or found.start() < head.doc[head.acts[0].start].idx)


def _as_closed(words: str) -> str:
    """What a key says of a source that takes no more, in words that say so whatever stands beside them."""
    return f"closed to contributions, {words}" if _TAKES_NO_MORE.search(words) else words


_HEADS_BOTH = guarded(  # "Contributions and distributions", over boxes on either: it says nothing of any
    r"\bcontributions?,? (?:and|&|/) (?:[\w-]+ ){0,2}(?:distributions?|withdrawals?|payments?|conversions?)\b",
    regex.IGNORECASE,
)
_FROM_PAY = guarded(  # a column of a table: "From my paycheck?"
    r"^(?:can (?:it|i|you) (?:come|contribute|save) )?(?:(?:taken|deducted|comes?|contributed) )?(?:from|through|out of) (?:(?:my|your|the|each) )?(?:pay(?:check|roll)?s?|wages|salary)(?: deductions?)?\W*$",
    regex.IGNORECASE,
)


def from_pay(head: str) -> str:
    """The head of a column as what it is of, where it asks whether money is taken from pay."""
    return str(_FROM_PAY.sub("Contributions from pay", head))


def label_words(label: str) -> str:
    """A label without its number, box, leaders and notes to whoever fills it in."""
    words = _CODES.sub("", ENUMERATOR.sub("", MARK.sub("", _LEADER.sub(" ", from_pay(label.strip()))))).strip(
        " :?|*†‡."
    )
    return as_conversion(str(_BARE_MONEY.get(words.lower(), words)))


def label_and_value(text: str) -> tuple[str, str] | None:
    """The two parts of a labelled line; None for a sentence."""
    if coded := _CODED.match(text):
        return coded["label"], f"{coded['value']}, {coded['rest'].lstrip(', ')}".rstrip(", ")
    found = _LABEL.match(text) or _ASKED.match(text)
    return (found["label"], found["value"]) if found else None


def names_subject(label: str) -> bool:
    """Whether a label only introduces what the lines after it are about ("Source:", "Withdrawal type:")."""
    return _SUBJECT.match(label_words(label)) is not None


def _as_entry(clauses: list[Clause], after: int) -> list[Clause]:
    """The clauses of a value that stand after so many labels, its verbless ones as entries of what these open."""
    if clauses and all(c.kind is ClauseKind.CONDITION for c in clauses):
        clauses = [replace(clauses[0], kind=ClauseKind.MAIN, parent=None), *clauses[1:]]  # "whenever you like"
    return [
        replace(c, listed=_verbless(c) or c.listed, parent=c.parent if c.parent is None else c.parent + after)
        for c in clauses
    ]


def _verbless(clause: Clause) -> bool:
    return clause.kind is ClauseKind.MAIN and not any(clause.doc[i].lower_ in _FINITE for i in clause.tokens)


_FINITE = {"may", "can", "cannot", "will", "shall", "must", "is", "are", "was", "were", "has", "have", "does", "do"}
