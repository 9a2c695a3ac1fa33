"""What a table asks by its corner, its columns and its rows: of which groups, at what age, on what terms."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import regex

from analyzer.detection.laid_out.column_times import in_its_time, tells_them_apart
from analyzer.detection.laid_out.labels import AN_AGE
from analyzer.detection.laid_out.terms_beside import RESTRICTIONS, TERMS, on_terms, restricted_so, with_what_stops
from analyzer.detection.laid_out.topics import FINITE, tells_both_ways
from analyzer.detection.laid_out.ways_in_tables import WAY, WayReader
from analyzer.detection.sentence.frames import Topic
from analyzer.model import Block, Passage
from analyzer.shapes import guarded

_NA_IS_ABSENT = guarded(  # "N/A: the Plan does not provide for this source of money"
    r"\bN/A\W{0,3}\s*(?:=|:|–|—|-|means|indicates|shows)\s*(?:that )?(?:(?:the|this|your|our) plan (?:does not|doesn['’]t) (?:have|offer|provide(?: for)?|permit|allow|accept|include|use)|(?:the )?(?:source|money type|account|contribution(?: type)?)s? (?:(?:is|are) )?not (?:in|part of|offered|used|available|permitted|allowed|accepted|provided))\b",
    regex.IGNORECASE,
)
_BY_AGE = guarded(  # over a column: until or from the age at which the Code lets money out
    r"^\W*(?:(?:before|under|until|after|at|from|on or after|over)\b\W*)?(?:(?:reaching|attaining|you reach|you turn|turning) )?(?:age )?59\s?(?:½|1/2)(?: (?:or|and) (?:older|over|later|above))?\W*(?:\([^()]*\))?\W*$",
    regex.IGNORECASE,
)
WHILE_EMPLOYED = guarded(
    r"\bwhile (?:you are |you're |you |still )*(?:employed|working|work|active|(?:at work|on the payroll|here)\b)|\bin[- ]service\b|\bduring employment|\b(?:reach|get|tak|hav|draw|us|touch|pay|receiv)(?:ing|e|es)?\b.*\bbefore (?:you leave|leaving|you retire)\b|\((?:still |if )*(?:working|employed)\)",
    regex.IGNORECASE,
)
MONEY_IN = guarded(
    r"contribut|payroll|how much|limit|\brates?\b|\brange\b|amount|maximum|minimum|\bmax\b|\bmin\b|accepted|elect|percent|%|\bpay\b|\b(?:you|employees|participants|members|who) (?:can|may) (?:save|put (?:in|aside)|set aside|defer)\b",
    regex.IGNORECASE,
)
MONEY_ROW = guarded(
    r"limit|\bmax|\bmin\b|minimum|how much|\bmost (?:that )?(?:you|an? \w+) (?:can|may)|\brate|percent|%|payroll contribution|can i|may i",
    regex.IGNORECASE,
)
FEATURE_COLUMN = guarded(
    r"allowed|permitted|available|offered|feature|\bopen\b|\bin use\b|^(?:notes?|comments?|remarks?)$|yes|plan(?!ts?\b)|status|provision|option|detail|rule|answer|highlight|\bbrief|in short|summary|glance|\bterms\b|\bfacts?\b|overview|how it works|in a word|key points?|essentials|basics",
    regex.IGNORECASE,
)
_ELIGIBILITY = guarded(r"\beligib\w*|\bfor purposes of\b|\bentry (?:dates?|requirements?)\b", regex.IGNORECASE)
_SERVICE_COLUMN = guarded(
    r"^\W*(?:(?:years?|months?|length|period|minimum|required) (?:of )?)?(?:service|employment|waiting period)(?: (?:required|requirement|condition))?\W*$",
    regex.IGNORECASE,
)
_ELIGIBLE_AT = guarded(
    r"^\W*(?:(?:minimum|required) )?age\b|^\W*(?:entry|hours|plan entry|when you can join)\b", regex.IGNORECASE
)
_NO_SERVICE = guarded(
    r"^(?:none|no (?:wait\w*|service|minimum)|immediate(?:ly)?|0|date of hire|upon hire|at hire)\b", regex.IGNORECASE
)
_BEGINS_COLUMN = guarded(  # "When you may begin", "Eligible after", over the rows of kinds of contributions
    r"^\W*(?:when (?:(?:you|participants|members|employees|it|they) (?:may|can) (?:first )?(?:begin|start|enroll|contribute|elect (?:it|them)|make them)(?: (?:it|them|contributing|saving))?|(?:it|they) (?:begins?|starts?)|(?:you are |you become )?eligible)|eligible (?:after|when|on|from)|(?:you (?:may|can) )?(?:begin|start)(?:s|ing)?(?: (?:after|when|on|date|point))?|waiting period|wait)\W*$",
    regex.IGNORECASE,
)
_OF_CONTRIBUTIONS = guarded(
    r"\b(?:contributions?|deferrals?|savings?|what you (?:may|can) put in)\b(?<!\b(?:match\w*|withdraw\w*|convert\w*|conversion\w*|loans?)\b.*)(?!.*\b(?:match\w*|withdraw\w*|convert\w*|conversion\w*|loans?)\b)",
    regex.IGNORECASE,
)
_AT_ONCE = guarded(
    r"^(?:right away|at once|(?:on |from |with )?(?:(?:your|the) )?(?:day one|first (?:day|pay\w*)|hire|date of hire)|as soon as you (?:are hired|join|enroll)|any ?time)\b",
    regex.IGNORECASE,
)
_BEGINS = guarded(
    r"^(?:(?:only )?(?:after|once|when|upon|on completion of|following) .{4,90}|(?:at |on )?(?:your|the) first anniversary\b.{0,40})$",
    regex.IGNORECASE,
)
_BARE_TIME = guarded(
    r"^(?P<after>(?:only )?after )?(?P<time>(?:an? |one |two |three |six |twelve |\d+ )(?:full |consecutive )?(?:months?|years?|days))(?: (?:of (?P<of>service|employment)|here|with us))?$",
    regex.IGNORECASE,
)

_A_TIME = guarded(
    r"(?:an? |one |two |three |six |twelve |\d+ )(?:full |consecutive )?(?:months?|years?|days)(?: \([^()]*\))?",
    regex.IGNORECASE,
)
_ROLLED_IN_ONLY = guarded(
    r"^\W*(?:(?:by |via |from |through )?(?:incoming )?rollovers?(?: contributions?| money)? only|only (?:by|via|from|through|as)? ?(?:incoming )?rollovers?)\b",
    regex.IGNORECASE,
)
_ROLLED_KINDS = guarded(  # "Rollover Account (pre-tax, Roth and after-tax)": what has been rolled in, of any kind
    r"^(?P<rolled>\W*(?:your |the )?rollovers?(?: (?:accounts?|contributions?|money|source|balance))?)\s*(?:\(|:\s)(?:(?:(?:pre|before|after|post)-?\s?tax|roth|non-?roth)(?: (?:money|amounts?))?(?:,? (?:and|or) |, |/)?)+\)?\W*$",
    regex.IGNORECASE,
)
COUNTED_WITH = guarded(  # "1% – 50%, counted together with before-tax", "1% to 8% of pay. Not matched.": the limit of a row, and no other money
    r"(?<=\d\s?(?:%|percent)[^.;%]{0,40}\.(?: Not Roth\.)?) Not matched(?:\.|$)|,? (?:and )?(?:counted |added )?(?:together|combined|in combination) with (?:your )?(?:(?:pre|before)-?\s?tax|roth)(?: (?:contributions|savings|deferrals))?(?=\W*$)",
    regex.IGNORECASE,
)
_THIS_PAPER = guarded(
    r"\W*this (?:summary|booklet|guide|handbook|spd|document|brochure|notice)(?: \w+)?\W*$", regex.IGNORECASE
)
OTHER_TABLE = guarded(
    r"\b(?:invest\w*|funds?|tax(?:es|ed|ation)|charg\w+|fees?|costs?|expenses?|vest\w*|test\w*|correct\w*|leav\w+|terminat\w+|when you retire|after you retire|definitions?|glossary|death|divorce)\b",
    regex.IGNORECASE,
)
_NO_GROUP = guarded(
    r"\?\W*$|^\W*(?:you|details?|notes?|comments?|remarks?|status|match(?:ed|ing)?|taxed|type|kind|source)\b|\bcounts? (?:toward|against|under)|\$\s?\d|\b(?:funds?|balance|year|quarter|date|total|amount|(?:19|20)\d\d|fees?|charges?|costs?|minimum|notice|deadlines?|tax(?:es)?)\b|^\W*(?:how|which|what|when|where|why)\b|^\W*(?:participants?|members?|employees?) (?:may|can|must|choose)\b",
    regex.IGNORECASE,
)
_OFTEN = guarded(
    r"^\W*(?:how often|how many|frequency|number(?: of (?:withdrawals|requests))?|limits?|times)\b", regex.IGNORECASE
)
_NEED = guarded(r"\b(?:hardship|disab\w+|financial need|emergenc\w+|military|medical)\b", regex.IGNORECASE)
_LETTERS = guarded(r"[A-Z]\d?(?:(?:,| and|, and) [A-Z]\d?)*")
_PEOPLE = guarded(
    r"\b(?:(?:non-?)?(?:represented|union|bargain\w*|exempt|salaried)|hourly|employees|staff|faculty|local \d+|pilots|nurses|officers|partners|associates|(?:full|part)-time)\b",
    regex.IGNORECASE,
)
_ON_LEAVING = guarded(  # "Only at separation", "After you leave", "Not before retirement"
    r"\W*(?:only |not )?(?:(?:at|on|upon|after|when|following|before|until|till) (?:(?:you|they|your|his) )?(?:separat\w+|terminat\w+|severance|retir\w+|leav\w+|end of employment)(?:(?:,| or|,? or on)? (?:from (?:service|employment)|of employment|death|disability|retirement|separation|termination))*)\W*",
    regex.IGNORECASE,
)
_ZERO = guarded(r"0\s?%(?:\s?(?:-|–|to)\s?0\s?%)?|0\s?(?:-|–|to)\s?0\s?%?|[-–—]\s?0\s?%?\s?[-–—]")  # "0% to 0%", "-0-"
_TAXED = guarded(r"\((?:already |from )?taxed(?: pay| dollars| money)?\)", regex.IGNORECASE)  # "Voluntary (taxed)"
_TAXED_NOT_ROTH = guarded(  # "Taxed thrift (not Roth)"
    r"^(?:already[- ])?taxed(?= (?:employee |payroll )?(?:thrift|savings|contributions?|deposits|money)\W+(?:non-?roth|not (?:as )?roth)\b)",
    regex.IGNORECASE,
)
ROW_CODE = guarded(r"(?:src |source )?[A-Z]?\d{1,3}", regex.IGNORECASE)
_RATE = guarded(r"\d\s?%|\$\s?\d|percent|^\d{1,2}\s?[-–]\s?\d{1,2}\b", regex.IGNORECASE)
_A_PLAN = guarded(r"\bplan\b", regex.IGNORECASE)


_OFTEN_COLUMN = guarded(r"^\W*(?:how (?:often|many)|frequency|number|maximum number|times)\b", regex.IGNORECASE)


def named_by_tax(head: str) -> str:
    """ "Taxed thrift (not Roth)", at the head of a row, by the name of such money.

    >>> named_by_tax("Taxed thrift (not Roth)")
    'After-tax thrift (not Roth)'
    """
    return str(_TAXED_NOT_ROTH.sub("After-tax", head))


_OUT_OF_A_SOURCE = guarded(  # "In service, Employer": the row of one source among several, called by who puts it in
    r"^(?P<way>in-?\s?service(?: withdrawals?| distributions?| payments?)?\s?[,:(–—-]\s?)(?:the )?(?P<source>employer|company|sponsor|firm)\b\)?\W*$",
    regex.IGNORECASE,
)


def as_source(head: str) -> str:
    """ "In service, Employer", at the head of a row, by the name of the money that it is about.

    >>> as_source("In service, Employer")
    'In service, Employer contributions'
    >>> as_source("In service, Employer approval")
    'In service, Employer approval'
    """
    return str(_OUT_OF_A_SOURCE.sub(r"\g<way>\g<source> contributions", head))


_AN_ASIDE = guarded(r"\W*\((?:[^()]|\([^()]*\))*\)\W*")  # what alone is no caption: it goes on with the line before it


class TableReader(WayReader):
    """Tells what the cells of a table are about."""

    def _over_table(self, passage: Passage) -> str:
        """What stands over a table: its caption, or the question that it answers; nothing of what goes in and out."""
        over = passage.caption or passage.question
        words = self._words(over) if over is not None else ""
        if over is not None and _AN_ASIDE.fullmatch(words):  # "Which money ...? (Acme 401(k), website)"
            before = [p.span for b in self.document.blocks for p in b.passages if p.span.end <= over.start]
            words = f"{self._words(before[-1])} {words}" if before else words
        return "" if words and tells_both_ways(self._topic(words)) else words

    @cached_property
    def _absent_is_na(self) -> bool:
        """Whether a key says that "N/A" stands beside money that the plan does not have."""
        return _NA_IS_ABSENT.search(self.document.text) is not None

    def _on_its_terms(
        self, passage: Passage, heads: list[str], value: str, block: Block, over: set[str]
    ) -> tuple[list[str], str]:
        """ "After-tax | Withdrawable: Yes | Conditions: age 59½": the "Yes" with the terms beside it in its row.

        ``over`` is what the table is about; what is told are the heads and the value.
        """
        if len(heads) < 2:
            return heads, value
        if RESTRICTIONS.match(heads[1]) and self._is_of_two_columns(block) and {"convert", "withdraw"} & over:
            return heads[:1], restricted_so(value)  # "After-tax | None", under "Source | Restrictions"
        row = [(p.column_head, p.span) for p in block.passages if p.row_head == passage.row_head]
        terms = [self._words(span).strip() for head, span in row if head is not None and TERMS.match(self._words(head))]
        if (
            any(map(_ROLLED_IN_ONLY.search, terms))
            and self._answer(value)[0] == "Yes"
            and not self._topic(heads[1]).acts
        ):
            return heads[:1], "by rollover only"
        if "withdraw" in {*over, *self._topic(heads[1]).acts}:
            value = with_what_stops(value)
        if _OFTEN_COLUMN.match(heads[1]) and {"convert", "withdraw"} & over and not self._answer(value)[0]:
            return heads, on_terms(value, terms)  # "Once per plan year", beside "After 60 months as a participant"
        asked = set(self._topic(heads[1]).acts) or (over if FEATURE_COLUMN.search(heads[1]) else set())
        if self._answer(value) != ("Yes", "") or not {"convert", "withdraw"} & asked:
            return heads, value
        if any({"convert", "withdraw", "borrow"} & set(self._topic(one).acts) - asked for one in terms):
            return heads, value  # "Conversion: monthly": of another column
        return heads, on_terms(value, [one for one in terms if not self._answer(one)[0]])

    def _eligibility(self, heads: Sequence[str], value: str, caption: str, block: Block) -> str | None:
        """ "After-tax contributions | 12 months", under "Service" in a table of eligibility: who may make them, and when.

        A sentence, "" for a cell that says nothing of that, None in other tables.
        """
        over = " ".join((*block.section[-1:], caption, self._corner(block)))
        if len(heads) > 1 and _BEGINS_COLUMN.match(heads[1]) and _OF_CONTRIBUTIONS.search(self._corner(block)):
            return self._begins(heads[0], value)
        if len(heads) < 2 or not _ELIGIBILITY.search(over):
            return None
        topic = self._topic(heads[0])
        if topic.acts or not any(kind == "after_tax" for kind, _ in topic.mentions):
            return None
        if not _SERVICE_COLUMN.match(heads[1]):
            return "" if _ELIGIBLE_AT.match(heads[1]) else None
        money = heads[0] if "contribution" in heads[0].lower() else f"{heads[0]} contributions"
        if _NO_SERVICE.match(value):
            return f"Participants may make {money}."
        return f"Participants may make {money} after {value} of service." if _A_TIME.fullmatch(value) else ""

    def _begins(self, name: str, value: str) -> str | None:
        """ "After-tax | Once you have worked 1,000 hours", under "When you may begin": who may make them, and when."""
        topic = self._topic(name)
        if topic.acts or {kind for kind, _ in topic.mentions} != {"after_tax"}:
            return None
        money = name if "contribution" in name.lower() else f"{name} contributions"
        value = value.strip(" .")
        if self._refuses(value):
            return f"Participants may not make {money}."
        if _NO_SERVICE.match(value) or _AT_ONCE.match(value):
            return f"Participants may make {money}."
        if (bare := _BARE_TIME.match(value)) is not None:
            return f"Participants may make {money} only after {bare['time']} of {bare['of'] or 'service'}."
        return f"Participants may make {money} {value[:1].lower()}{value[1:]}." if _BEGINS.match(value) else ""

    def _ends_then(self, passage: Passage, value: str, block: Block) -> bool:
        """Whether what holds until a day ends on it: it is no refusal, and the cell for the days after it is one."""
        after = [p for p in block.passages if p.row_head == passage.row_head and p.span.start > passage.span.start]
        return not self._refuses(value) and any(self._refuses(self._words(p.span)) for p in after[:1])

    def _held_before(self, passage: Passage, value: str, block: Block) -> bool:
        """Whether what holds from a day on was so until then: both cells refuse, or both say the same."""
        row = [p for p in block.passages if p.row_head == passage.row_head and p.span.start < passage.span.start]
        if not row or row[-1].column_head is None:
            return False
        told = in_its_time(self._words(row[-1].column_head), self._heads_of_values(block))
        before = self._words(row[-1].span)
        same = before.strip(" .").lower() == value.strip(" .").lower()
        return (told or "").startswith("Until ") and (same or (self._refuses(before) and self._refuses(value)))

    def _is_of_no_column(self, passage: Passage, value: str, block: Block) -> bool:
        """ "After-tax | 12% | No", where nothing stands over the columns: what the "No" refuses, nobody can tell."""
        if passage.column_head is not None or not self._answer(value)[0] or self._answer(value)[1]:
            return False
        return sum(p.row_head == passage.row_head for p in block.passages) > 1

    def _asks_by_age(self, caption: str, running: Topic, block: Block) -> bool:
        """ "Source | Under 59½ | 59½ or older": a table of withdrawals, whatever does not stand over it."""
        if running.acts or self._whole_topic(caption).acts or OTHER_TABLE.search(caption):
            return False
        heads = dict.fromkeys(self._words(p.column_head) for p in block.passages if p.column_head is not None)
        acts = {act for head in heads for act in self._topic(head).acts}
        return any(map(_BY_AGE.match, heads)) and not acts & {"convert", "contribute", "borrow", "roll_in"}

    def _is_of_need(self, passage: Passage, heads: Sequence[str], block: Block) -> bool:
        """ "Hardship | Any | No limit": at any age and as often as there is need, and not at any time."""
        if len(heads) < 2 or not (AN_AGE.match(heads[1]) or _OFTEN.match(heads[1])):
            return False
        beside = (p for p in block.passages if p.row_head == passage.row_head and p is not passage)
        return any(_NEED.search(self._words(p.span)) for p in beside)

    def _heads_of_values(self, block: Block) -> list[str]:
        """What stands over the columns of values, each once."""
        heads = [p.column_head for p in block.passages if p.row_head is not None and p.column_head is not None]
        return [self._words(head) for head in dict.fromkeys(heads)]

    @staticmethod
    def _is_of_two_columns(block: Block) -> bool:
        """Whether beside the names of the rows there is one column of values."""
        return len({p.column_head for p in block.passages if p.row_head is not None and p.column_head is not None}) == 1

    def _is_of_documents(self, block: Block) -> bool:
        """ "Subject | This summary | Access Guide": which paper tells of what, and nothing of what it tells."""
        heads = {p.column_head for p in block.passages if p.column_head is not None}
        return len(heads) > 1 and any(_THIS_PAPER.match(self._words(head)) for head in heads)

    def _is_prose_in_columns(self, block: Block) -> bool:
        """Whether a table is one row of running text under its heads, so that no cell is the label of another."""
        below = [self._words(p.span).strip() for p in block.passages if p.column_head is not None]
        return 1 < len(below) < 4 and all(
            words.endswith(".") and len(words.split()) > 7 and FINITE.search(words) for words in below
        )

    def _name_of_row(self, passage: Passage, head: str, block: Block) -> str:
        """What a row is called: its first cell, or its second where the first holds only a code."""
        head = _ROLLED_KINDS.sub(r"\g<rolled>", _TAXED.sub("after-tax", head))
        if not ROW_CODE.fullmatch(head):
            return head
        names = (self._words(p.span) for p in block.passages if p.row_head == passage.row_head)
        return next(names, head)

    def _group_of(self, passage: Passage, heads: list[str], block: Block) -> tuple[str | None, str]:
        """Which head is a group of employees ("" where all groups are told the same), and the other head.

        The groups stand in the columns beside each other, or in the rows beneath each other; None where neither names one.
        """
        if len(heads) < 2:
            return None, ""
        cells = [p for p in block.passages if p.row_head is not None and p.column_head is not None]
        along = [p for p in cells if p.row_head == passage.row_head]
        down = [p for p in cells if p.column_head == passage.column_head]
        for group, thing, beside in ((heads[1], heads[0], along), (heads[0], heads[1], down)):
            others = [p.column_head if beside is along else p.row_head for p in beside]
            named = [other for other in others if other and self._is_group(self._words(other))]
            others = [other for other in others if other]
            apart = tells_them_apart([self._words(other) for other in others if other])
            if apart and not self._is_of_contributions(self._over_table(passage), block):
                continue
            people = sum(_PEOPLE.search(self._words(other)) is not None for other in named)
            if len(named) < len(others) and (people < 2 or not self._is_group(group)):
                continue  # beside a column of something else only people who are called so are groups
            kept = [p for p in beside if (p.column_head if beside is along else p.row_head) in named]
            if len(kept) < 2:
                continue
            if not self._whole_topic(thing).mentions and not self._whole_topic(thing).acts:
                continue
            said = {self._refuses(self._words(p.span)) for p in kept}
            return (self._lettered(group.strip("|* ")) if len(said) > 1 else ""), thing
        return None, ""

    def _refuses(self, value: str) -> bool:
        """Whether a cell says no, in a word, by a rate of nothing or by a time when nobody works here any more."""
        nothing = _ZERO.fullmatch(value.strip()) is not None or _ON_LEAVING.fullmatch(value.strip()) is not None
        return nothing or self._answer(value)[0] == "No"

    def _lettered(self, head: str) -> str:
        """ "S" over a column, where the document speaks of "Group S", as that group; any other head as it is."""
        if not _LETTERS.fullmatch(head):
            return head
        letters = regex.findall(r"[A-Z]\d?", head)
        named = [f"Group {one}" for one in letters if regex.search(rf"\bGroups? {one}\b", self.document.text)]
        return f"members in {' and '.join(named)}" if len(named) == len(letters) else head

    def _is_group(self, head: str) -> bool:
        """Whether a column head names neither money nor a feature nor what is asked of it: it must be a group."""
        if self._lettered(head) != head:
            return True
        if _NO_GROUP.search(head):
            return False
        topic = self._topic(head)
        asks = MONEY_ROW.search(head) or FEATURE_COLUMN.search(_A_PLAN.sub("", head)) or MONEY_IN.search(head)
        return (
            not (topic.mentions or set(topic.acts) - {"pay"} or asks or WAY.search(head) or WHILE_EMPLOYED.search(head))
            and len(head) > 2
        )

    def _of_group(self, row: str, block: Block) -> str | None:
        """What a row is about whose columns are groups: contributions where rates stand in the table, or what it says."""
        topic = self._topic(row)
        if topic.acts:
            return ""
        rates = any(
            _RATE.search(self._words(p.span)) or self._answer(self._words(p.span))[0]
            for p in block.passages
            if p.row_head
        )
        return "contributions" if topic.mentions and rates else None

    def _is_of_contributions(self, caption: str, block: Block) -> bool:
        """Whether a table says by its caption or its corner that it is of what goes in, and of nothing that comes out."""
        over = [words for words in (caption, self._corner(block)) if words]
        comes_out = any({"convert", "withdraw"} & set(self._topic(words).acts) for words in over)
        return any(map(MONEY_IN.search, over)) and not comes_out

    def _corner(self, block: Block) -> str:
        """The head of the column of row heads ("Maximum contribution rates"), which may say what the table is about."""
        rows = {p.row_head for p in block.passages if p.row_head is not None}
        return next((self._words(p.column_head) for p in block.passages if p.span in rows and p.column_head), "")
