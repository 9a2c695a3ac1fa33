"""Table cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from analyzer.detection.context.telling import as_roth
from analyzer.detection.document.legends import answer_of
from analyzer.detection.document.special_dates import BEGINS
from analyzer.detection.laid_out.column_times import at_work, in_its_time, of_leavers, only_on_leaving
from analyzer.detection.laid_out.labels import IN_BY_ROLLOVER, ROLLED_IN, from_pay, label_words
from analyzer.detection.laid_out.market_columns import in_its_plan
from analyzer.detection.laid_out.papers import leaves_it_open
from analyzer.detection.laid_out.tables import (
    COUNTED_WITH,
    FEATURE_COLUMN,
    MONEY_IN,
    MONEY_ROW,
    OTHER_TABLE,
    ROW_CODE,
    WHILE_EMPLOYED,
    TableReader,
    as_source,
    named_by_tax,
)
from analyzer.detection.laid_out.topics import TELLING
from analyzer.detection.laid_out.ways_in_tables import AN_EVENT, OUT_COLUMN, WAY_IN
from analyzer.detection.plain.feature_lists import KINDS_BESIDE
from analyzer.detection.plain.opened_by import with_its_gate
from analyzer.detection.plain.plainly import said_plainly
from analyzer.detection.plain.rewriting import as_asked, by_itself, composed_of, rewritten, smoothed
from analyzer.detection.sentence.clauses import split
from analyzer.detection.sentence.frames import Focus, Frame, Topic
from analyzer.detection.sentence.polarity import SOURCES_LABEL
from analyzer.detection.vocabulary.dates import dates_in
from analyzer.detection.vocabulary.highly import rates_apart
from analyzer.model import Block, Passage
from analyzer.shapes import guarded

_WHAT_CHANGED = guarded(  # over the column of a record of amendments
    r"^\W*(?:what (?:was )?changed|what (?:it|the amendment) (?:did|does|changed)|(?:nature|summary|description|effect) of (?:the )?(?:changes?|amendments?)|changes?(?: made)?|amendments?(?: made)?|summary|description|effect|what happened)\W*$",
    regex.IGNORECASE,
)
_ENDED_THEN = guarded(r"(?<!\b(?:was|were|been|is|are) )\b(?P<ended>ended|stopped|ceased)(?=\W*$)", regex.IGNORECASE)
_WHEN_CHANGED = guarded(
    r"^\W*(?:effective(?: date| as of| from)?|dates?(?: effective| of change)?|when|years?|as of|since|in force from|from)\W*$",
    regex.IGNORECASE,
)
_NO_CAP = guarded(r"^(?:none|no limit|n/?a|not applicable|-|–|—)\b", regex.IGNORECASE)


_BOUNDLESS = guarded(r"^(?:none|no (?:limit|maximum|minimum|cap)|unlimited|n/?a|not applicable)\b", regex.IGNORECASE)
_BOUND = guarded(  # over a column of how often, how little or how much goes out at a time
    r"^\W*(?:how (?:often|many|much)|frequency|number|times|(?:annual|yearly|your|the) )?\W*(?:(?:minimum|maximum|smallest|largest|least|most|limits?|times|amounts?|allowed|a year|per year|each year|often|of (?:withdrawals|requests|distributions)|taken?)\W*)*$",
    regex.IGNORECASE,
)
_OUT_OF_PLAN = guarded(r"\b(?:withdraw\w*|loans?|borrow\w*|distributions?|payments?|payouts?)\b", regex.IGNORECASE)
_APPLIES_NOT = guarded(r"n/?a|not applicable", regex.IGNORECASE)
_OTHER_CONTRIBUTION = guarded(  # "Foundry contribution": money of the employer, called by its name
    r"\W*(?:the )?(?-i:[A-Z])(?!(?:mployee|articipant|ember|otal|ll|ny|our|oluntary|dditional|upplemental)\b)[\w&’'-]+ (?:contribution|allocation|award)\W*$",
    regex.IGNORECASE,
)
_ASKS_IN_FULL = (
    guarded(  # "Can I convert after-tax money to Roth?", under a heading on withdrawals: a question of its own
        r"^\W*(?:can|may|could|is|are|does|do) ", regex.IGNORECASE
    )
)
_PRICE = guarded(r"\b(?:fees?|charges?|costs?|prices?|who pays)\b", regex.IGNORECASE)


_WHEN_PAID = guarded(  # "When a distribution may be made", in a table of distributions while employed
    r"^\W*(?:(?:when|at what time|how soon)\b|(?:times?|dates?|events?) (?:of|for|at which|on which|when)\b)[^|]*\b(?:distribut\w+|paid|payable|payments?|tak(?:e|en)|available)\W*(?:made|from it|it|out)?\W*$|^\W*(?:when|times?) [^|]*\b(?:distribution|payment|withdrawal) (?:may|can) be (?:made|taken|had)\W*$",
    regex.IGNORECASE,
)
_BEFORE_LEAVING = guarded(
    r"\b(?:while|during|before|prior to|in-?service|without)\b[^|]*\b(?:employ\w*|work\w*|service|severance|separation|terminat\w+|leav\w+)|\bin-?service\b",
    regex.IGNORECASE,
)


_FEATURE_ROW = guarded(r"^(?:is it |are they )?(?:allowed|permitted|available|offered|elected)\b", regex.IGNORECASE)


_DASH = guarded(r"[\s–—-]+")
_PERCENTAGE = guarded(r"(?:up to |(?:from )?\d{1,2}\s?%?\s?(?:to|[-–—])\s?)?\d{1,2}\s?%(?: of pay)?", regex.IGNORECASE)
_OF_A_RATE = guarded(
    r"(?:up to |from )?(?:\d{1,3}\s?%?\s?(?:to|[-–—])\s?)?\d{1,3}\s?%(?: of (?:\w+ )?pay)?", regex.IGNORECASE
)
_FROM_A_DAY = guarded(r"^effective\b.*\d{4}$", regex.IGNORECASE)
_NOTES = guarded(r"^\W*(?:notes?|remarks?|comments?|details?)\W*$", regex.IGNORECASE)
_ENTRIES = guarded(r"(?<=[.;])\s+(?=[A-Z][\w½’' (),/-]{2,40}:\s)")  # "After-tax: four a year. Match: after five years"


_FREE_OF_CHARGE = guarded(
    r"\W*(?:no (?:charge|fee|cost)s?|free(?: of charge)?|waived)\W*",
    regex.IGNORECASE,
)


# A second column that is called after nothing in particular: each row is a line with a label.
_ANSWERS = guarded(
    r"^\W*(?:(?:the|our|your|a|brief|short|main|key|plan|general) )*(?:how (?:it|this|that|they|the plan|each) works?|what (?:it|this|that|the plan|you|we|they) (?:is|are|means?|does|do|says?|provides?|offers?|gets?|allows?|(?:should |need to )?know)|"
    r"answers?|details?|descriptions?|summary|summaries|features?|provisions?|rules?|explanations?|highlights?|terms|design|facts|points|benefits?|overview|notes?|comments?|information|in (?:brief|short|a nutshell|general)|at a glance|(?:[\w&’'()]+ ){0,5}(?:plan|program))(?: (?:for you|in brief|at a glance|works|rules|provisions?|feature|details?))?\W*$",
    regex.IGNORECASE,
)


_HAVE_LEFT = guarded(r"^\W*(?:terminated|former|separated|retired)\b(?! from)", regex.IGNORECASE)
_OF_LEAVERS = guarded(  # a column of those who have left, beside one of those at work
    r"^\W*(?:(?:terminated|former|separated|retired)(?: (?:vested )?(?:employees?|participants?|members?|associates?|staff))?|retirees?|alternate payees?|beneficiar(?:y|ies)"
    r"|(?:after|when|once|if) (?:you |they )?(?:leave|leaving|(?:have |has |['’]ve )?(?:already )?left|are (?:retired|gone|no longer (?:working|employed)(?: here)?)|retire|retirement|retiring|termination|terminated|separation|severance|employment ends)(?: (?:us|the company|service|employment|of employment|from service))?)\W*$",
    regex.IGNORECASE,
)
_CONVERTED = guarded(  # a row for what is Roth by now: "After-tax, converted to Roth"
    r"^\W*(?:already )?converted\b|(?<!\b(?:not|never|yet|un) )(?<!not yet )(?<!not been )\bconverted (?:(?:in)?to roth|money|balances?|amounts?)\b",
    regex.IGNORECASE,
)
_UNCONVERTED = guarded(
    r",? \(?(?:not (?:yet )?converted|that (?:has|have) not been converted)\)?(?=\W*$)|\bunconverted ", regex.IGNORECASE
)
_PAYS_IN = guarded(r"contribut|payroll|deferral", regex.IGNORECASE)


_ITEM_NUMBER = guarded(r"^\W*(?:\d{1,2}(?:\.\d{1,2})*(?:\([a-z0-9]{1,3}\))*[.)]?|[a-z][.)])\s+")
_BARE_RATE = guarded(r"\d{1,3}(?:\s?(?:to|-|–|—)\s?\d{1,3})?")  # "1 to 12", where a head says that it is per cent
_ENDED_BESIDE = guarded(
    r"\s*\((?:(?:(?:new|payroll|all|further|employee) )?(?:deposits?|contributions?|additions?|savings|new money)? ?(?:(?:were|was|have been|has been) )?(?:ended|stopped|ceased|discontinued|closed|frozen|suspended)|(?:takes? )?no (?:new|more|further|longer) (?:\w+ )?(?:deposits?|contributions?|money|savings|additions?))\b(?![^()]*\b(?:to new|new (?:members|participants|hires)|resumed|reopened|until)\b)[^()]*\)",
    regex.IGNORECASE,
)
_A_DAY = guarded(r"\b(?:in|on|since|as of|after|at the end of|with) (?:\w+ )?(?:\d{1,2}, )?\d{4}\b", regex.IGNORECASE)
_MARKED_RATE = guarded(r"^(?P<rate>\d{1,3}\s?(?:to|-|–|—)\s?\d{1,3})(?P<mark>(?: ?\([a-z\d]\)| ?\*+)?)$")
_IN_PERCENT = guarded(  # over a table of rates: "What you may contribute, as a percent of pay"
    r"\b(?:contribut|sav(?:e|ing)|defer|election|limit)\w*\b.*(?:\bpercent(?:age)?s?\b|%) of (?:[\w-]+ ){0,2}(?:pay|compensation|salary|earnings|wages)\b",
    regex.IGNORECASE,
)
_SOURCES_BY_CODE = guarded(  # "Sources: 01 EE PRE-TAX 02 EE ROTH 03 EE VOL AFTER-TAX", laid out as a row
    r"\W*(?:(?:money|contribution|plan) )?(?:sources?|source codes?|types?)\s*:\s*(?:\d{1,3}|[A-Z]\d?)[.)=]?\s*(?:EE|ER|EMPLOYEE|EMPLOYER)\b(?:(?!\b(?:[yn]|yes|no|closed|frozen)\b)[^%])*$",
    regex.IGNORECASE,
)
_ZERO = guarded(r"\W*(?:0+(?:\.0+)?\s?%?|\$0(?:\.00)?|zero|none|nil)\W*", regex.IGNORECASE)
_LEAST = guarded(  # a column of how little: "Minimum %", "Lowest rate"; of what one has: "Default", "Your current rate"
    r"^\W*(?:(?:plan|employee|contribution|deferral|your|the|rate|percentage) )*(?:min(?:imum|\.)?|lowest|least|smallest|default|automatic|auto|initial|starting|current|present)\b(?! (?:limit|max))(?![^.;]*\bmax)",
    regex.IGNORECASE,
)
_ASKS_ELSE = guarded(  # "Shares the $24,500 limit?", "Loans?": a yes or no that lets nothing in or out
    r"\b(?:shares?|subject to|counts? (?:for|to|toward|against)|counted|under|within|affected by)\b[^?]*\b(?:limit|match|maximum|ceiling|cap)\b|\b(?:limit|maximum|cap) (?:apply|applies)\b|\b(?:is |are |be )?taxed\b|^\W*loans?\W*$|\blimited\?",
    regex.IGNORECASE,
)
_RATES = guarded(
    r"^(?!.*\b(?:match|loan|withdraw|balance|invest|roth conver)).*\b(?:contributions?|deferrals?|savings)\b.*\b(?:rates?|limits?|percent\w*|amounts?)\b|\b(?:rates?|limits?) (?:of|on) (?:\w+ )?(?:contributions?|savings)\b",
    regex.IGNORECASE,
)
_OF_A_PLAN = guarded(
    r"\b(?:401\(?k\)?|403\(?b\)?|roth|contributions?|contrib|deferrals?|savings?|thrift|voluntary|retirement|match\w*|rollovers?|plan)\b|^\W*(?:EE |employee )?(?:pre|before|after|post|aft)[ -]?tax(?: (?:ee|employee|basis|percent|%))?(?: ?\([^()]*\))?\W*$",
    regex.IGNORECASE,
)
_ASKS_OF_A_PLAN = guarded(
    r"\b(?:contribut\w*|withdraw\w*|conver\w+|deferral|money type|source|roth|in-service)\b", regex.IGNORECASE
)
_OF_PAY = guarded(
    r"\d\s?(?:%|percent) of (?:[\w-]+ ){0,2}(?:pay|compensation|salary|earnings|wages)\b", regex.IGNORECASE
)
_RATED = guarded(  # "Voluntary After-Tax Contributions, up to 10% of Compensation": a feature with its limit
    r"^\W*(?P<what>(?:[\w-]+ ){0,2}(?:(?:after|post)-?\s?tax|voluntary|nondeductible)(?: [\w-]+)?? contributions)[,:]? ?\(?(?P<much>(?:,? ?(?:of )?(?:up to|from|not more than|maximum(?: of)?)?)? ?\d[^.;()]*(?:%|percent)[^.;()]*)\)?\W*$",
    regex.IGNORECASE,
)
_PUTS_IN = guarded(  # a row for what one puts in, beneath the kinds of money: "You may contribute", "Contributions"
    r"^\W*(?:(?P<may>(?:what |how |whether )?(?:you|members|participants|employees) (?:may|can) (?:contribute|save|put in|put aside|set aside|defer)(?: from (?:each |your )?pay\w*)?)|(?:(?:your|employee|payroll|paycheck|my) )?(?:contributions?|deferrals?|savings)(?: (?:range|allowed|permitted|accepted))?)\W*$",
    regex.IGNORECASE,
)
_OF_EMPLOYEES = frozenset({"pre_tax", "roth", "after_tax"})
_KINDS_BELOW = guarded(  # the corner of a table with a row for each kind of money: "Account", "Money type"
    r"^\W*(?:(?:your|plan|type|kind|source|name|which|contribution|money|savings|the|of) )*(?:accounts?|sub-?accounts?|sources?|moneys?|contributions?|(?:account|source|money|contribution) (?:types?|kinds?|sources?|names?))\W*$",
    regex.IGNORECASE,
)
_MAY_BE_TAXED = guarded(  # all money, or money by a name that plans give to after-tax contributions
    r"\b(?:all|any|every\w*|each|other|others|else|total|whole|entire|both|rest|remainder|thrift|voluntary|\w*tax\w*|own|employee|member|participant|personal|regular|ordinary|traditional|extra|additional|supplement\w*|basic|savings|contributions?|deposits?|your)\b",
    regex.IGNORECASE,
)
_AN_AMOUNT = guarded(r"^\W*\$\s?(?P<n>\d[\d,]*(?:\.\d+)?)\W*$")
_TOTAL = guarded(r"^\W*(?:grand )?(?:total|sum|in all|all together|altogether)\b", regex.IGNORECASE)
_SUMMANDS = 2
"""Of fewer amounts than these no sum is worked out."""
_A_RATE = guarded(r"^\W*\d{1,2}(?:\.\d+)?\s?%(?: or (?:more|higher|above))?\W*$", regex.IGNORECASE)
_MATCH_WORKED_OUT = guarded(  # a column of what the employer adds to the rates in the row
    r"\bmatch(?:ed|es)?\b|\b(?:company|employer|bank|firm) (?:adds|contributes|puts in|gives)\b", regex.IGNORECASE
)
_AN_ACCOUNT = guarded(r"\b(?-i:[A-Z])\w+ (?:sub-?)?(?:accounts?|sources?)$", regex.IGNORECASE)


_TICKED = {"☒", "☑", "✓", "✔", "✘", "✗", "[X]", "[x]", "X", "x"}
_BOXES = _TICKED | {"☐", "□", "[ ]", "[]", "❏", "❑"}


def _only_roth(topic: Topic) -> bool:
    """Whether a head names Roth money alone, and not the conversion to it."""
    return not topic.acts and {kind for kind, _ in topic.mentions} == {"roth"}


def _of(group: str | None, frame: Frame) -> Frame:
    """A frame as it holds for the group that a column stands for."""
    if not group:
        return frame
    side = "groups_out" if frame.polarity == "deny" or "zero" in frame.flags else "groups_in"
    return replace(
        frame, group=group, attributes={**frame.attributes, side: [group]}, flags=frame.flags | {"group_column"}
    )


_IN_401K = guarded(r"\b401\(k\)")
_SISTER_PLAN = guarded(  # a column for a plan of another kind beside one for the 401(k): "Faculty 403(b)", "Pension Plan"
    r"\b(?:403\(b\)|457\([bf]\)|401\(a\)|pension|cash balance|stock purchase|ESPP|nonqualified|deferred compensation)(?![^|]*\b401\(k\))",
    regex.IGNORECASE,
)


_ANOTHERS_PLAN = guarded(  # a row for where money is rolled from: "Another employer's 401(k) plan", "Governmental 457(b) plan"
    r"^\W*(?:(?:an?|your) )?(?:(?:another|other|former|prior|previous|new) employers?[’']?s? |governmental |(?:eligible )?(?:403\(b\)|457\(b\)|401\(a\)) )(?:(?:qualified|401\(k\)|403\(b\)|457\(b\)|401\(a\)|retirement|deferred compensation) )*plans?\W*$",
    regex.IGNORECASE,
)
_EXPLAINS_LINES = guarded(  # a column that explains the lines of a statement
    r"^\W*what (?:it|this|the (?:line|column)|this line) (?:shows|tells you)\W*$", regex.IGNORECASE
)
_ROW_401K = guarded(r"^\W*(?:the |our )?(?:[\w&’'-]+ ){0,4}?401\(k\)(?: [\w&’'-]+){0,4}\W*$", regex.IGNORECASE)
_LISTS_PLANS = guarded(  # the corner of a table with a row for each plan: "Program", "Benefit", "Which plan"
    r"^\W*(?:(?:the|our|your|which|name of|company|benefit|retirement|savings) )*(?:programs?|plans?|benefits?|benefit plans?|arrangements?|coverages?)(?: names?)?\W*$",
    regex.IGNORECASE,
)
_PUT_IN = guarded(  # a column of what one pays in: "How you pay", "Your cost", "What you can put in"
    r"\b(?:how (?:you|it is|it['’]s|members|employees) (?:pay|paid|saved?|contribute)|paid for|your (?:cost|share|contributions?|deductions?)|put in|pay in|cost to you|funded|contributions?|deductions?|deposits?|savings)\b",
    regex.IGNORECASE,
)

_A_FORM = guarded(  # "In-plan Roth rollover request | Yes", under "In this mailing": which papers are enclosed
    r"\b(?:requests?|elections?|forms?|designations?|transmittals?|statements?|notices?|applications?|authorizations?|instructions|schedules?)(?: \([^()]*\))?\W*$",
    regex.IGNORECASE,
)
_ENCLOSED = guarded(
    r"\b(?:enclosed|attached|included|in (?:this|the|your) (?:mailing|kit|packet|package|envelope|folder|file|booklet)|copies|sent with)\b",
    regex.IGNORECASE,
)


class CellReader(TableReader):
    """Reads table cells: each says of its row and column what its text says."""

    def _cell(self, passage: Passage, text: str, block: Block, running: Topic) -> list[Frame]:
        """A cell says of its row and column what its text says."""
        value = rates_apart(COUNTED_WITH.sub("", KINDS_BESIDE.sub("", text.strip())))
        sign = self._words(passage.row_head) if passage.row_head is not None and self._legend else ""
        if answer := answer_of(sign, self._legend):  # "N | 4(c) Thrift contributions", where N = not elected
            return self._told([_ITEM_NUMBER.sub("", value)], answer, running)
        if self._is_prose_in_columns(block) and passage.column_head is not None:
            head = self._words(passage.column_head)
            if _OF_LEAVERS.match(head):
                return []
            return self.reader.frames(split(self.nlp(with_its_gate(value))), Focus(), self._topic(head))
        if (since := self._changed_on(passage, block)) is not None:
            return [
                frame for part in value.split(";") if part.strip() for frame in self._as_changed(part.strip(), since)
            ]
        if (begins := self._rate_that_begins(passage, value)) is not None:
            return self.reader.frames(split(self.nlp(begins)), Focus(), Topic())
        heads = [from_pay(as_asked(self._words(h))) for h in (passage.row_head, passage.column_head) if h is not None]
        if self._calls_roth_after_tax(block):
            heads = [as_roth(head) for head in heads]
        if any(_SOURCES_BY_CODE.match(words) for words in (*heads, value)):
            return []  # a key to sources offers none of them
        if passage.row_head is not None and ROW_CODE.fullmatch(heads[0]):
            heads[0] = self._name_of_row(passage, heads[0], block)
            if not self._is_of_a_plan(heads[0], block):
                return []
        if (of_plan := self._of_the_plan(passage, heads, block)) is not None:
            return self._told(of_plan, value, running) if of_plan else []
        return [*self._under(heads, passage, value, block, running), *self._ended_beside(passage, block)]

    def _ended_beside(self, passage: Passage, block: Block) -> list[Frame]:
        """ "After-tax (deposits ended in 2015)", at the head of a row: what its first cell is cited with."""
        if passage.row_head is None:
            return []
        words = self._words(passage.row_head)
        told = _ENDED_BESIDE.search(words)
        if told is None or next((p for p in block.passages if p.row_head == passage.row_head), None) is not passage:
            return []
        topic = self._topic(words.replace(told[0], ""))
        if {kind for kind, _ in topic.mentions} != {"after_tax"} or topic.acts:
            return []
        day = _A_DAY.search(told[0])
        since = f" {day[0]}" if day else ""
        return self.reader.frames(
            split(self.nlp(f"After-tax contributions were discontinued{since}.")), Focus(), Topic()
        )

    def _rate_that_begins(self, passage: Passage, value: str) -> str | None:
        """ "Voluntary After-Tax Contributions, up to 10% of Compensation | 01/01/2027", under "Effective date": a limit from then on."""
        if (
            passage.row_head is None
            or passage.column_head is None
            or not BEGINS.match(self._words(passage.column_head))
        ):
            return None
        rated = _RATED.match(self._words(passage.row_head))
        if rated is None or not any(dates_in(value)):
            return None
        return f"Effective {value.strip(' .')}, participants may make {rated['what']}{rated['much']}."

    def _is_of_a_plan(self, name: str, block: Block) -> bool:
        """Whether what a code stands for is money of a plan, and no "Gym membership, after-tax" of a payroll."""
        columns = [self._words(p.column_head) for p in block.passages if p.column_head is not None]
        return _OF_A_PLAN.search(name) is not None or any(_ASKS_OF_A_PLAN.search(head) for head in columns)

    def _under(self, heads: list[str], passage: Passage, value: str, block: Block, running: Topic) -> list[Frame]:
        """What a cell says under what its row and its column are called."""
        caption = self._over_table(passage)
        if self._asks_by_age(caption, running, block):
            caption = "In-service withdrawals"
        if passage.row_head is None or self._is_of_no_column(passage, value, block):
            return []
        heads[0], value = as_source(named_by_tax(heads[0])), by_itself(value)
        if not TELLING.search(" ".join([caption, *heads])) and not TELLING.search(self._corner(block)):
            return []
        if any(of_leavers(head, self._heads_of_values(block)) for head in heads[1:]):
            return []
        if not self._is_of_contributions(caption, block):
            heads[1:] = [at_work(head, self._heads_of_values(block)) for head in heads[1:]]
            value = only_on_leaving(heads[-1], value)
        if self._is_of_documents(block) or self._is_of_another_matter(caption, block):
            return []
        heads[0] = self._name_of_row(passage, self._kinds.of_row(heads[0], self._corner(block), block), block)
        if (wait := self._eligibility(heads, value, caption, block)) is not None:
            return self.reader.frames(split(self.nlp(said_plainly(wait))), Focus(), Topic()) if wait else []
        if self._absent_is_na and _APPLIES_NOT.fullmatch(value):
            return self._told([heads[0], "contributions"], "No", running) if self._topic(heads[0]).mentions else []
        if len(heads) > 1:
            told = in_its_time(heads[1], self._heads_of_values(block))
            told = in_its_plan(told, self._heads_of_values(block)) if told else told
            if told is None or (told.startswith("Until ") and not self._ends_then(passage, value, block)):
                return []  # of earlier days
            always = told.startswith("Effective ") and self._held_before(passage, value, block)
            heads[1:] = [told] if told and not always else []
        heads, value = self._on_its_terms(
            passage, heads, value, block, {*running.acts, *self._whole_topic(caption).acts}
        )
        if _FREE_OF_CHARGE.fullmatch(value) or (_DASH.fullmatch(value) and "%" in heads[0]):
            return []  # in a list of prices, or nothing beside "After-tax, to 10% of pay"
        return self._says(heads, passage, value, block, running, caption)

    def _says(
        self, heads: list[str], passage: Passage, value: str, block: Block, running: Topic, caption: str
    ) -> list[Frame]:
        """What a cell says of a row and a column whose names are told in full."""
        over_it = " ".join((*block.section[-1:], caption))
        told = self._by_kind_of_withdrawal(passage, heads, value, block, f"{over_it} {self._corner(block)}")
        if told is not None:
            return told
        labels_only = len(heads) > 1 and _ANSWERS.match(heads[1]) and not OTHER_TABLE.search(over_it)
        if labels_only and self._is_of_two_columns(block):
            del heads[1]
        if len(heads) > 1 and _WHEN_PAID.match(heads[1]) and _BEFORE_LEAVING.search(over_it):
            heads[1] = "In-service withdrawal"
        told_nothing = _HAVE_LEFT.match(heads[0]) or self._asks_of_match(heads) or self._applies_not(heads, value)
        told_nothing = (
            told_nothing or _ANOTHERS_PLAN.match(heads[0]) or any(_EXPLAINS_LINES.match(h) for h in heads[1:])
        )
        told_nothing = told_nothing or (_A_FORM.search(heads[0]) and any(_ENCLOSED.search(h) for h in heads[1:]))
        told_nothing = told_nothing or leaves_it_open(value)
        if heads[0] == value or told_nothing or self._is_of_need(passage, heads, block):
            return []
        heads[0] = _UNCONVERTED.sub("", heads[0])
        if _CONVERTED.search(heads[0]) or any(_OF_LEAVERS.match(head) for head in heads[1:]):
            return []
        if len(heads) > 1 and _IN_401K.search(self._words(block.span)):
            if _SISTER_PLAN.search(heads[1]):
                return []
            heads = heads[:1] if _IN_401K.search(heads[1]) else heads
        if any(_ASKS_ELSE.search(head) for head in heads) and self._answer(value)[0]:
            return []
        if any("%" in head for head in heads) and _BARE_RATE.fullmatch(value):
            heads, value = [head.replace("%", "") for head in heads], f"{value}%"
        elif (rate := _MARKED_RATE.match(value)) and _IN_PERCENT.search(over_it):
            value = f"{rate['rate']}%{rate['mark']}"
        if _ZERO.fullmatch(value) and any(_LEAST.match(head) for head in heads):
            return []  # how little one may put in, or what is taken from those who choose nothing
        if value in ("✓", "✔") and (len(heads) == 1 or WAY_IN.match(heads[1])):
            value = (
                "Yes"  # "| After-tax contributions | ✓ |", "From payroll | By rollover": what the plan has, or takes
            )
        crossed = {"✗", "✘"} & set(self._words(block.span)) and {"✓", "✔"} & set(self._words(block.span))
        if value in _BOXES and not crossed:  # beside ticks a cross is a "no", and neither is a box
            return self._ticked_cell(caption, heads, running) if value in _TICKED else []
        if _NO_CAP.match(value) and guarded(r"limit|maximum|most", regex.IGNORECASE).search(heads[-1]):
            return []
        if len(heads) > 1 and _BOUNDLESS.match(value) and self._bounds_a_way_out(heads[1], over_it, running):
            return []
        if _NO_CAP.match(value) and any(_PRICE.search(t) for t in (caption, *heads, self._corner(block))):
            return []  # a fee of nothing
        if _ASKS_IN_FULL.match(heads[0]) and "convert" in self._topic(heads[0]).acts:
            caption, running = "", Topic()
        named = self._naming(caption)
        over = self._whole_topic(named[0]) if named else Topic()
        group, thing = self._group_of(passage, heads, block)
        if group is not None:
            heads = [thing]
        acts = {*over.acts, *running.acts}
        about = (
            self._cell_subject(heads, acts, self._corner(block), value)
            if group is None
            else self._of_group(thing, block)
        )
        if about is None or self._says_one_way(passage, heads, value, block):
            return []
        if _OTHER_CONTRIBUTION.match(heads[0]) and not self._topic(heads[0]).mentions:
            return []
        if about == ROLLED_IN:
            return self._told([about, heads[0]], value, running)
        if not (over.mentions or self._topic(heads[0]).mentions) and self._is_money_untold(heads[0], block):
            return []
        labels = [*named, *heads, *([about] if about else [])]
        entries = _ENTRIES.split(value) if _ENTRIES.search(value) else [value]
        return [_of(group, frame) for entry in entries for frame in self._told(labels, entry, running)]

    def _bounds_a_way_out(self, head: str, over_it: str, running: Topic) -> bool:
        """ "Roth | No limit", under "How often" in a table of withdrawals: of what goes out, and no limit of what goes in."""
        out = {"convert", "withdraw", "pay", "borrow"} & {*running.acts, *self._whole_topic(over_it).acts}
        return bool(out) and _BOUND.match(head) is not None

    def _is_money_untold(self, head: str, block: Block) -> bool:
        """ "PAYSOP Account", or "Gainshare (vested)" among "Match" and "Rollover": money of a kind that nobody can tell."""
        if _AN_ACCOUNT.search(head):
            return True
        if not _KINDS_BELOW.match(self._corner(block)) or _MAY_BE_TAXED.search(head):
            return False
        return any(self._topic(self._words(p.row_head)).mentions for p in block.passages if p.row_head is not None)

    def _changed_on(self, passage: Passage, block: Block) -> str | None:
        """ "1/1/2024 | Conversion of after-tax accounts ended": the day of a change, in a table of what has changed and when."""
        if passage.row_head is None or passage.column_head is None:
            return None
        if not _WHAT_CHANGED.match(self._words(passage.column_head)):
            return None
        row = [p for p in block.passages if passage.row_head in (p.row_head, p.span)]
        dates = [p for p in row if p.column_head is not None and _WHEN_CHANGED.match(self._words(p.column_head))]
        told = (self._words(p.span).strip() for p in dates)
        return next((words for words in told if any(dates_in(words))), None)

    def _as_changed(self, part: str, since: str) -> list[Frame]:
        """What a record of changes tells of one of them, from the day on which it took effect."""
        told = _ENDED_THEN.sub(lambda m: f"{m['ended']} on {since}", f"{part[:1].lower()}{part[1:]}")
        return self.reader.frames(split(self.nlp(smoothed(rewritten(f"Effective {since}, {told}")))), Focus(), Topic())

    def _is_of_another_matter(self, caption: str, block: Block) -> bool:
        """Whether a table is of balances, vesting or the like, or works the match out; "Which balances can be converted?" is of conversions."""
        if {"convert", "withdraw"} & set(self._whole_topic(caption).acts):
            return False
        rows = {self._words(p.row_head) for p in block.passages if p.row_head is not None}
        heads = {self._words(p.column_head) for p in block.passages if p.column_head is not None}
        if rows and all(map(_A_RATE.match, rows)) and any(map(_MATCH_WORKED_OUT.search, heads)):
            return True
        if self._adds_up(block):
            return True
        over = (caption, self._words(block.passages[0].span))
        titled = any(_OUT_OF_PLAN.search(title) and self._other_matter(title) for title in block.section[-1:])
        return titled or any(self._other_matter(text) for text in over)

    def _adds_up(self, block: Block) -> bool:
        """Whether the amounts of a column come to the total beneath them: what somebody saves in a year, and no limits."""
        columns: dict[str, list[tuple[str, float]]] = {}
        for one in block.passages:
            amount = _AN_AMOUNT.match(self._words(one.span)) if one.row_head is not None else None
            if amount is not None and one.row_head is not None:
                head = self._words(one.column_head) if one.column_head is not None else ""
                cell = (self._words(one.row_head), float(amount["n"].replace(",", "")))
                columns.setdefault(head, []).append(cell)
        return any(
            len(cells) > _SUMMANDS
            and _TOTAL.match(cells[-1][0]) is not None
            and sum(amount for _, amount in cells[:-1]) == cells[-1][1]
            for cells in columns.values()
        )

    def _of_the_plan(self, passage: Passage, heads: Sequence[str], block: Block) -> list[str] | None:
        """In a table with a row for each plan or benefit, of which one is the 401(k): what its cell is of, nothing for the others; None elsewhere."""
        rows = {self._words(p.row_head) for p in block.passages if p.row_head is not None}
        own = [row for row in rows if _ROW_401K.match(row)]
        if len(heads) < 2 or len(own) != 1 or len(rows) < 2 or not _LISTS_PLANS.match(self._corner(block)):
            return None
        if self._words(passage.row_head) != own[0]:  # type: ignore[arg-type]
            return []
        return ["Contributions"] if _PUT_IN.search(heads[1]) else [heads[1]]

    def _asks_of_match(self, heads: list[str]) -> bool:
        """Whether a column asks whether money is matched, which says nothing of the money itself."""
        column = self._topic(heads[1]) if len(heads) > 1 else Topic()
        kinds = {kind for kind, _ in column.mentions}
        return (kinds == {"match"} or (not kinds and column.acts == ("match",))) and not self._topic(heads[0]).acts

    def _applies_not(self, heads: list[str], value: str) -> bool:
        """ "In-service withdrawal of after-tax money: n/a": a way out of money that there is not."""
        way_out = len(heads) == 1 and {"withdraw", "convert"} & set(self._topic(heads[0]).acts)
        return bool(way_out) and _APPLIES_NOT.fullmatch(value) is not None

    def _ticked_cell(self, caption: str, heads: list[str], running: Topic) -> list[Frame]:
        """A tick says of its row what its column is called, under the sentence above the table where there is one."""
        if len(heads) < 2:
            return []
        if _PAYS_IN.search(heads[1]) and self._topic(heads[0]).mentions and not self._topic(heads[0]).acts:
            return self._told([heads[0], "contributions"], "Yes", running)
        lead = caption if caption.endswith(":") else ""
        if "withdraw" in self._whole_topic(caption).acts and AN_EVENT.fullmatch(heads[0].strip()):
            source = label_words(heads[1])
            return (
                self._told([source, "in-service withdrawal"], heads[0], running) if self._topic(source).mentions else []
            )
        if not (lead or running.acts) and self._topic(heads[0]).mentions and OUT_COLUMN.fullmatch(heads[1].strip()):
            return self._told([heads[0], "in-service withdrawal"], heads[1], running)
        return self.reader.frames(
            split(self.nlp(f"{composed_of(lead, heads[0]) if lead else heads[0]}: {heads[1]}")), Focus(), running
        )

    def _cell_subject(self, heads: list[str], over: set[str], corner: str, value: str) -> str | None:
        """What a cell is about where its heads do not say it in full: "" when they do, None when nobody can tell."""
        row = self._topic(heads[0])
        column = self._topic(heads[-1]) if len(heads) > 1 else Topic()
        if "convert" in {*row.acts, *column.acts} and (_only_roth(row) or _only_roth(column)):
            return None  # of Roth money that would be converted to Roth a table says nothing
        if "convert" in row.acts and "withdraw" in over and SOURCES_LABEL.match(corner):
            return None  # the source of money that has been converted, in a table of withdrawals
        if {"convert", "withdraw", "match", "borrow", "roll_in"} & {*row.acts, *column.acts}:
            return ""
        if WHILE_EMPLOYED.search(" ".join(heads)):
            return "" if over & {"convert"} else "withdrawal"
        if len(heads) == 1:
            return ""
        if over & {"convert", "withdraw", "roll_in"} and not _PAYS_IN.search(heads[1]):
            return ""
        if row.mentions and OUT_COLUMN.fullmatch(heads[1].strip()):
            return "in-service withdrawal"
        if row.mentions and IN_BY_ROLLOVER.search(heads[1]):
            return ROLLED_IN
        if row.mentions:
            said = self._answer(value)[0] in ("Yes", "No") and not _DASH.fullmatch(value)
            told = said or _PERCENTAGE.fullmatch(value)
            if _FROM_A_DAY.match(heads[1]) and (told or any(form == "contributions" for _, form in row.mentions)):
                return "contributions" if told else ""
            return self._subject_beside(heads[1], row, column, value)
        if column.mentions and self._is_put_in(heads[0], value) and {k for k, _ in column.mentions} <= _OF_EMPLOYEES:
            return "contributions"
        if column.mentions and (
            MONEY_ROW.search(heads[0])
            or _FEATURE_ROW.search(heads[0])
            or self.reader.groups_in(heads[0])
            or _RATES.search(corner)
        ):
            return "contributions"
        return None

    def _is_put_in(self, row: str, value: str) -> bool:
        """Whether a cell tells how much of a kind of money goes in, or in a row that asks for that, whether any does."""
        puts_in = _PUTS_IN.match(row)
        said = puts_in is not None and puts_in["may"] is not None and self._answer(value)[0] in ("Yes", "No")
        return said or (puts_in is not None and _OF_A_RATE.fullmatch(value) is not None)

    @staticmethod
    def _subject_beside(other: str, row: Topic, column: Topic, value: str) -> str | None:
        """For a row of money, what a column without an act of its own asks, or its value tells."""
        if MONEY_IN.search(other) or any(form == "contributions" for _, form in column.mentions):
            return "contributions"
        if _NOTES.match(other):
            return ""
        if FEATURE_COLUMN.search(other):
            return "" if any(form == "contributions" for _, form in row.mentions) else "contributions"
        return "contributions" if _OF_PAY.search(value) and not column.mentions else None
