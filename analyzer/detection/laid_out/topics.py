"""What headings, questions, prompts and table heads are about; where a passage is to be cited."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import Any

import regex

from analyzer.detection.context.remarks import is_remark, with_remarks
from analyzer.detection.context.section_heads import heads_hardship
from analyzer.detection.context.telling import after_tax_is_roth, as_roth, titled_as_roth
from analyzer.detection.context.titles import money_of_sections, section_titles
from analyzer.detection.document.classes import after_tax_classes
from analyzer.detection.document.legends import in_words, legend_of
from analyzer.detection.document.mergers import left_behind, terms_of_merged
from analyzer.detection.document.money_types import money_types
from analyzer.detection.document.naming import own_names
from analyzer.detection.document.throughout import (
    calls_roth_after_tax,
    chapter_starts,
    codes_of_tables,
    defines_after_tax_as_roth,
    left_to_elections,
    named_dates,
    source_codes,
)
from analyzer.detection.document.valued_daily import valued_daily
from analyzer.detection.laid_out.choices import choices_in
from analyzer.detection.laid_out.parts_of_forms import under_withdrawals
from analyzer.detection.laid_out.prompts import PROMPT_NOTE
from analyzer.detection.plain.amendment_text import struck_quotes
from analyzer.detection.plain.rewriting import as_conversion
from analyzer.detection.rights.sentences import FrameReader
from analyzer.detection.sentence import conditions
from analyzer.detection.sentence.clauses import split
from analyzer.detection.sentence.frames import Focus, Topic
from analyzer.detection.sentence.turns import CONVERTED, ENDS_ON_MAY, HOW_TO, MAKES_THEM, MAY_DO_SO, USES_IT
from analyzer.detection.vocabulary.language import pipeline
from analyzer.detection.vocabulary.marks import marks_of, unmarked
from analyzer.detection.vocabulary.spelling import in_one_spelling
from analyzer.lexicon import lexicon
from analyzer.model import Block, BlockKind, Document, Passage, PassageKind, Span
from analyzer.shapes import guarded, shape

TELLING = guarded(
    r"tax|roth|\bvol\b|nonded|transfer|\bdip\b|\bsav|restoration|nonqualified|(?:stock|share) (?:purchase|scheme)|health savings|pension|annuity|covered (?:by|under) the|canad|contribut|conver|withdr|voluntary|thrift|nondeduct|non-deduct|in-service|in-plan|\bIPRC?\b|supplement|(?:tak|get)\w* (?:\w+ ){0,3}(?:out|back)\b|money out|deduct|distribut|contribution|deferral|source|access|payable|paid|option|\bage\b|59|suspen|forfeit|\byear|\bmonth|only|permit|receiv|severance|employ|leave|yes|none|any time|neither|both|these|this|they|it\b|rolled|sweep|swept|held|taken|those|\bsuch\b|feature|\bright\b|privilege|\bours?\b|\bwe (?:do|have)|nothing|\bno[rt]?\b|n[’']t\b|hardship|take-?home|(?:set|put) aside|\bloan|borrow|out of the plan|\bolder\b|\b(?:at least|reached|attained|turned) (?:5|6|fifty|sixty)|given up|that(?:[’']s| is) (?:it\b|all|the (?:whole|full|complete|entire))|\bback\b|\byours\b|\bplan does\b|\bplan is (?:a )?(?:separate|different)\b",
    regex.IGNORECASE,
)


MARK = guarded(
    r"^\s*(?:[☒☐☑□■☓✓✔✗✘✕●○❑❒þýo¨]|\[\s?[xX✓]?\s?\]|\(\s?[xX]?\s?\)|_+\s?[xX]?\s?_*|[YN](?=\s+\(?\d{1,2}(?:\.\d{1,2})*[a-z]?[.)]?\s+[A-Z])|[xX](?=\s+(?:[A-Z(]|(?:does|do|will|shall|is|are|may|yes|no|not)\b)))\s+"
)


ENUMERATOR = guarded(  # a page cited before its words too ("p. 22  No part of ..."), and not the "Mr." of "Mr. Hale's old plan"
    r"^(?!(?:mrs?|ms|dr|prof|st|mt)\.)(?:pg?\.\s?\d{1,3}[.:,]?\s+(?=[A-Z])|\(?[a-z0-9ivx]{1,4}[.)]\s+|\d+(?:\.\d+)+(?:\([a-z0-9]{1,3}\))*\.?\s+|[A-Z]-\d+(?:\.[a-z])?\.?\s+|\d+[A-Z]?-\d+[.)]?\s+|\d{1,2}\([a-z]{1,2}\)\s+|items? \d{1,3}[a-z]?[.:]\s+|[-•*]\s+)",
    regex.IGNORECASE,
)


_WHICH = guarded(
    r"^\W*(?:Q\W+|\d+\W+)?(?:(?:and|so|from|of)\s+)?(?:what|which|who|whose|when|how (?:often|many|much))\b[^?]*\b(?:may|can|could|is|are|does|do|will|ca|cannot|eligible|allowed|available)\b[^?]*\?\W*$",
    regex.IGNORECASE,
)
_WHICH_AND_WHEN = guarded(  # "Which savings, and when?", under what one may do with them
    r"^\W*(?:Q\W+|\d+\W+)?(?:which|what|whose|from which|when|how often|how much)(?: (?:savings|money|accounts?|contributions?|sources?|amounts?|kinds?|kinds? of money))?(?:,? and (?:which|when|how(?: often| much| many times)?|from (?:when|what age)))*\W*$",
    regex.IGNORECASE,
)
_YES_NO = guarded(
    r"^\W*(?:Q\W*|\d+\W*)?(?:(?:and|so|but|if|once|when)\b[^?]*,\s*)?(?:do|does|did|will|would|must|should|has|have|am|is|are)\b",
    regex.IGNORECASE,
)
_MAY_I = guarded(
    r"(?!.*\b(?:have|need) to\b)(?!\W*(?:are|is|was|were) (?:my|our|your|his|her|their|these|those)\b.*\bpart of\b)(?:.*\b(?:offer(?:s|ed)?|allow\w*|permit\w*|possible|available|let|lets|takes?|part of|accept(?:s|ed)?|support(?:s|ed)?|provided?|included?|able|eligible|feature|option|choice|way)\b|.*\b(?:is|are) there\b(?! (?:(?:an?|any|some|also|other) )*(?:\w+ )?(?:limits?|fees?|charges?|costs?|minimum|maximum|penalt\w+|deadlines?|tax\w*|waiting|risks?|downsides?|catch|reasons?|difference|restrictions?)\b)|.*\bhave (?:a|an|any|in-plan|roth|after)\b|.*\bcan i\b)(?!.*\bhave to\b)",
    regex.IGNORECASE,
)
_MY_OWN = guarded(  # "Do I have after-tax contributions?", "Am I making them now?": what the asker has chosen, and not what one may
    r"\b(?:do i (?:already |now |currently )*have (?!(?:to|the|a|an|any|another) (?:\w+ )?(?:option|right|choice|way|chance|ability)\b)(?!to\b)"
    r"|am i (?:already |now |currently )*(?:mak|contribut|sav|enroll|sign|put)|(?:did|have) i (?:already |ever )*(?:made?|contributed?|saved?|elect(?:ed)?|sign(?:ed)?))",
    regex.IGNORECASE,
)
_DO_THE_SAME = guarded(  # "I take a quarterly withdrawal. Can I do the same with my new after-tax contributions?"
    r"\bdo (?:the same|that|this|so|likewise)\b(?! here| in this plan| under this plan)", regex.IGNORECASE
)
_COMPARES = guarded(  # "Which kind of contribution is preferable?": asks for advice, and not for what may be done
    r"\b(?:preferable|better|best|wiser|wisest|right for|suits?|difference|differ|should (?:i|you|a|an|the)|advantages?|compare\w*|make[s]? sense)\b",
    regex.IGNORECASE,
)
_OF_BOTH = guarded(
    r"\b(?:both|each|they|the two)(?: of (?:them|these|the two))?(?: kinds| types)? (?:come|comes|are|is|go|goes)\b(?!.*(?:\bmay\b|\bcan\b|%))",
    regex.IGNORECASE,
)
_LIMITED = guarded(
    r"\b(?:before(?! (?:i|we|you|they|he or she|he|she) (?:retires?|leaves?|quits?|stops? work\w*|separates?|terminates?)\b)|until|unless|more than|sooner|earlier|without(?! (?:having to )?(?:(?:leav|quit|retir|stopp?|separat|terminat)|(?:tak(?:e|ing)|withdraw(?:ing)?) (?:it|them|any|the money|that money|money|a (?:withdrawal|distribution))\b))|again|both|after i|once i|as well|undo|undone|revers\w+|cancel\w*|change my mind|avoid|escape|get around|(?:from|on|of) (?:my|our|the) (?:\w+ )?(?:vacation|bonus(?:es)?|severance|overtime|commissions?|tips|sick|holiday)|beneficiar\w+)\b",
    regex.IGNORECASE,
)
_UNDOES = guarded(  # "Can I undo a conversion? No."
    r"\b(?:undo|undone|revers\w+|cancel\w*|revok\w+|rescind\w*|unwind|unwound|recharacteriz\w+|(?:change|convert|move|switch|turn|take|put|go)(?: \w+){0,3} back)\b",
    regex.IGNORECASE,
)
_WHICH_NOT = guarded(r"\b(?:not|cannot)\b|n[’']t\b", regex.IGNORECASE)


SECTION_NUMBER = guarded(r"\b(?:[A-Z]-)?\d+(?:\.\d+)+\b|\b[A-Z]-\d+\b|\b\d{1,2}\([a-z]\)(?=\s)")


FINITE = guarded(
    r"\b(?:may|can|will|shall|must|is|are|was|were|does|do|has|have|permits?|allows?|accepts?|offers?|provides?)\b",
    regex.IGNORECASE,
)


_SYMBOLS = frozenset("✘✗✔✓✕❏❑❒❐")  # letters of a symbol font, which are others on the page
_BOXES = frozenset("☐☒")


_ITEM_TITLE = guarded(r"^(?:(?:[A-Z]-?)?\d+(?:[.-]\d+)*[.)]|\d+[A-Z]?-\d+[.)]?)\s+[A-Z][^.]{3,100}\.?$")
_UNPOINTED_TITLE = guarded(r"^(?:[A-Z]-\d+|\d+\.\d+)\s+[A-Z][^.]{3,100}\.?$")  # "E-4 After-Tax Contributions"
_LEANS_ON_TITLE = guarded(r"\b(?:these|they|them|it|this(?= is\b))\b|\bas follows\W*$", regex.IGNORECASE)
_SECTION_TITLE = guarded(r"^(?:(?i:election|item|section) \d+(?:[.-]\d+)*[.)]?|\d+(?:\.\d+)+)\s+[A-Z][^.]{3,100}\.?$")
_ITEM_NUMBER = guarded(r"^(?:(?i:election|item|section) )?(?:[A-Z]-?)?\d+(?:[.-]\d+)*[.)]?$")


def _item_titles(document: Document) -> dict[Span, Span]:
    """For the sentences of a numbered item of a form ("D-6. Voluntary Employee Contributions. These are ..."), its title."""
    titles: dict[Span, Span] = {}
    for block in document.blocks:
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST) or len(block.passages) < 2:
            continue
        first, *rest = block.passages if block.kind is BlockKind.PARAGRAPH else block.passages[-2:]
        title = guarded(r"\s*\([^)]*\)").sub("", document.quote(first.span))
        if _ITEM_TITLE.match(title):
            titles |= {p.span: first.span for p in rest}
        elif _UNPOINTED_TITLE.match(title):
            titles |= {p.span: first.span for p in rest if _LEANS_ON_TITLE.search(document.quote(p.span))}
    return titles


def _titles_before(document: Document) -> dict[Span, Span]:
    """For options that no prompt heads, the title of the numbered item that ends the block before them."""
    titles: dict[Span, Span] = {}
    for before, block in pairwise(document.blocks):
        if block.kind is not BlockKind.FORM or not before.passages or block.section != before.section:
            continue
        title = _title_in(document, before)
        if before.kind is BlockKind.FORM or title is None:
            continue
        options = takewhile(lambda p: p.checked is not None, block.passages)
        titles |= {p.span: title for p in options if p.lead_in is None}
    return titles


def _title_in(document: Document, block: Block) -> Span | None:
    """The title of the numbered item that a block ends with ("4.05 Roth Deferrals.") or begins with ("Election 14. ...")."""
    last = block.passages[-1].span
    if _ITEM_TITLE.match(document.quote(last)) or _SECTION_TITLE.match(document.quote(last)):
        return last
    spans = [p.span for p in block.passages[:2]]
    numbered = len(spans) > 1 and _ITEM_NUMBER.match(document.quote(spans[0])) is not None
    return spans[1] if numbered and not FINITE.search(document.quote(spans[1])) else None


_BOTH_WAYS = guarded(  # "Contributions and Withdrawals": what stands under it says itself which of them it is of
    r"\b(?:contributions?|deferrals?|savings?|contributing|saving|money in)\b,? (?:(?:vesting|rollovers?|transfers?|loans?|conversions?),? ){0,3}(?:and|&|/|or) (?:(?:in-service|plan|loans?,?|and|your) ){0,3}(?:withdrawals?|distributions?|payments?|money out|access|(?:in-plan )?(?:roth )?conversions?)\b(?! of\b)",
    regex.IGNORECASE,
)
_NO_MONEY = (("pre_tax", "bare"),)  # "(Ouray Optics 401(k))", the name of the plan
_ANOTHER_SUBJECT = guarded(  # though it stand in a part on conversions and withdrawals
    r"\b(?:cash-?outs?|forms? of (?:payment|distribution|benefit)|beneficiar\w+|minimum distributions?|time of payment|expenses|loans?|domestic relations|forfeitures?)\b",
    regex.IGNORECASE,
)


_NAMES_THE_PLAN = guarded(  # "First Amendment to the Savings and Profit Sharing Plan": a title, of no money in particular
    r"^\W*(?:\w+ )?amendment\b.*\b(?:to|of) the\b.*\bplan\W*$"
    r"|\b(?:savings|retirement|thrift|401\(k\)|investment|stock ownership),? (?:and|&) profit[- ]sharing (?:401\(k\) )?plan(?: (?:of|for) [^.;:]{3,80})?\W*$",
    regex.IGNORECASE,
)


_FRONTED = guarded(  # "After-tax, is that the same as Roth?"
    r"^\W*(?:Q\W+)?[^,?]{3,40}, (?=(?:is|are|does|do|was|were)\b (?:that|it|this|they|these|those)\b)", regex.IGNORECASE
)


_OF_DEDUCTIONS = guarded(  # "Are the premiums that I pay after tax part of this? No."
    r"^\W*(?:Q\W+)?(?:are|is|do|does|will)\b[^,?]{0,40}\b(?:premiums?|dues|garnishments?|coverage|parking|insurance)\b",
    regex.IGNORECASE,
)


AND_WE = guarded(  # "My last employer let us make after-tax contributions. Do we?"
    r"^\W*(?:and |so )?(?:do|does|can|may|are|is) (?:we|you|I|(?:this|our|the) plan|ours|it)(?: here| too| as well| also| do (?:that|so|the same|it))?(?: here)?\?\W*$",
    regex.IGNORECASE,
)
_IS_THE_SAME = guarded(  # "Is the Roth option the same thing as after-tax contributions?"
    r"^\W*(?:Q\W+|\d+\W+)?(?:(?:and|so|but) )?(?:is|are|aren['’]t|isn['’]t)\b[^?]*\b(?:the same (?:thing |kind |money )?as|(?:just |only )?an?other (?:name|word|term) for|different from|identical|the same (?:thing|kind|money)\W*\?)"
    r"|\b(?:isn['’]t|is|aren['’]t|are) (?:that|this|it|those|they|after-?\s?tax) (?:not )?(?:just|only|simply|really) (?:the same|an?other (?:name|word|term)|roth\b)[^?]*\?\W*$",
    regex.IGNORECASE,
)


def asks_of_another_matter(question: str) -> bool:
    """ "Do conversions count against the limit?", "Do I have any?": a yes-or-no question, and none of what may be done."""
    question = str(_FRONTED.sub("", question))
    if _OF_DEDUCTIONS.search(question) or _MY_OWN.search(question) or _IS_THE_SAME.search(question):
        return True
    return _YES_NO.match(question) is not None and not _MAY_I.match(question)


def compares_both(question: str, answer: str) -> bool:
    """ "Is Roth the same as after-tax? No, though both come out of your check after tax": what two kinds share, and no grant."""
    return _IS_THE_SAME.search(question) is not None and _OF_BOTH.search(answer) is not None


def converts_apart(option: Topic, heading: Topic) -> bool:
    """Whether an option is of conversion, and the heading over it of contributions that are no after-tax ones."""
    other = CONVERTED.isdisjoint(kind for kind, _ in heading.mentions)
    return "convert" in option.acts and "convert" not in heading.acts and bool(heading.mentions) and other


_MONEY_OUT = guarded(  # "E. Money out while you are still here", as a heading
    r"^(?P<number>\W*(?:\w{1,3}[.)]\s+)?)(?:getting |taking )?(?:your )?money out\b", regex.IGNORECASE
)


_ASKS_OF_IT = guarded(  # "When can I withdraw them?", "Can this money be converted?"
    r"\b(?:withdraw|take|get(?: at)?|convert|move|turn|roll|cash|draw(?: on)?|make|reach|touch) (?:it|them|this|that|these|those)\b"
    r"|\b(?:can|may|will|could) (?:it|they|this money|that money|these|those)(?: contributions| amounts| savings)? be\b",
    regex.IGNORECASE,
)

_FREE_OF_AGE = guarded(  # "Withdrawals before 59½", "Where the 59½ rule stops", "No need to wait for 59½"
    r"before|under|\b(?:rule|age|limit|wait|59\s?½)(?: rule| limit)? (?:stops?|ends?|does not|doesn['’]t|no longer|is (?:gone|dropped|lifted)|was (?:dropped|lifted))\b|\b(?:no need|need not|without|not only|never mind|nothing to do with)\b",
    regex.IGNORECASE,
)


def tells_both_ways(topic: Topic) -> bool:
    """Whether a title is of what goes in and of what goes out, so that neither can be taken from it."""
    return topic.mentions in ((), _NO_MONEY) and _BOTH_WAYS.search(topic.text) is not None


class TopicReader:
    """A document and what its headings, prompts and table heads are about."""

    _tied_before = ""  # the money whose rules after-tax money follows, told at the end of the paragraph before

    def __init__(self, document: Document) -> None:
        self.document = document
        self.nlp = lru_cache(maxsize=16)(pipeline())  # a line is looked at as a label, and then as a sentence
        self.rules = lexicon().rules
        self.reader = FrameReader(lexicon())
        self._sections = {n: h for b in document.blocks for h in b.section[-1:] for n in SECTION_NUMBER.findall(h)[:1]}
        self._ticks = sum(bool(p.checked) for b in document.blocks for p in b.passages)
        self._titles = [document.quote(b.span)[:160] for b in document.blocks[:2]]
        self._label_before = ""  # the label of the line before, where it names money or an act
        self._source_before = Topic()  # the source of money that a labelled line of the block named last
        self._elects = ""  # what a participant's form has said that it elects
        self._prompts = {p.lead_in for b in document.blocks for p in b.passages if p.checked is not None}
        self._captions = {p.caption for b in document.blocks for p in b.passages}
        self._starts = chapter_starts(document)
        self._choices = choices_in(document)
        self._record: Topic | None = None  # what the labelled lines above were about
        self._says_whole = shape(*lexicon().signals["closed_list_shape"].alternatives)
        self._special_case = shape(*lexicon().signals["special_case"].alternatives)
        self._order_before: Focus | None = None  # what a paragraph left that opens an order of sources
        self._list_before: Block | None = None  # the list that ends just before the block being read
        self._asked_at = -1  # where the latest question stands, and what it is about
        self._question_read = Topic()
        self._asked_words = ""
        # where ticks are letters of a symbol font, empty boxes are letters of it too
        self._signs = _SYMBOLS if _SYMBOLS.isdisjoint(document.text) else _SYMBOLS | _BOXES
        self._asker = ""  # what the one who asks tells of himself before the question
        self._acts_asked: tuple[str, ...] = ()  # what the latest question with an act of its own asked of
        self._item_titles = _item_titles(document)
        self._section_titles = section_titles(document)
        self._money_of_sections = money_of_sections(document)
        self._titles_before = _titles_before(document)
        self._topics: dict[str, Topic] = {}
        self._left_behind = left_behind(document.text, " ".join(self._titles))
        self._terms_of_merged = terms_of_merged(document.text, " ".join(self._titles))
        self._named_dates = named_dates(document.text)
        self._struck = struck_quotes(document.text)
        self._codes = source_codes(document.text) or codes_of_tables(document)
        self._legend = legend_of(document.text)
        self._classes = after_tax_classes(document.text)
        self._names = own_names(document)
        self._kinds = money_types(document)
        self._marks = marks_of(document)
        self._valued_daily = valued_daily(document)
        self._plain: dict[Span, str] = {}
        for block in document.blocks:
            if self._ticks and block.kind is BlockKind.HEADING:  # the prompt of the options beneath it
                title = document.quote(block.span)
                if (told := under_withdrawals(title, block.section)) != title:
                    self._plain[block.span] = told
        self._as_roth: dict[tuple[str, ...], bool] = {}
        self._each_elects = left_to_elections(document) is not None
        self._after_tax_is_roth = calls_roth_after_tax(document.text)
        self._defined_as_roth = defines_after_tax_as_roth(document.text)

    def _words(self, span: Span) -> str:
        """What stands at a span, without marks of footnotes, in one spelling, and with the document's names for after-tax money in plain words."""
        if span not in self._plain:
            plain = self._names.in_plain_words(unmarked(self.document, span, self._marks))
            self._plain[span] = in_one_spelling(self._kinds.in_words(plain))
        return self._plain[span]

    def _title_of(self, passage: Passage, block: Block) -> str:
        """The title run in before a passage, or else the heading over it."""
        first = self._words(block.passages[0].span)
        run_in = passage is not block.passages[0] and first.endswith(".") and not FINITE.search(first)
        return first if run_in else (block.section[-1] if block.section else "")

    def _with_remarks(self, passage: Passage) -> str:
        """The words of a passage with the footnotes of its own marks; to the first value of a row also those of its name."""
        own, row = passage.span, passage.row_head
        notes = [self._words(n.text) for n in passage.notes if own.holds(n.mark)]
        if (
            row is not None
            and row.end < own.start
            and not self.document.text[row.end : own.start].strip(" \n\t|*†‡¹²³")
        ):
            notes += [self._words(n.text) for n in passage.notes if row.holds(n.mark)]
        text = with_remarks(self._words(own), notes)
        return in_words(text, self._legend) if self._legend else text

    def _is_signed(self, passage: Passage) -> bool:
        """Whether a line ends in signs that the document gives a meaning to."""
        words = self._words(passage.span)
        return bool(self._legend) and "=" not in words and in_words(words, self._legend) != words

    def _is_remark(self, passage: Passage) -> bool:
        """Whether a passage is a footnote that is read with what carries its mark."""
        return bool(passage.note_of) and is_remark(self._words(passage.span))

    def _topic(self, text: str) -> Topic:
        text = PROMPT_NOTE.sub("", self._names.in_plain_words(text))
        if text not in self._topics:
            short = as_conversion(text[:200])
            topic = self.reader.topic(split(self.nlp(short))) if TELLING.search(short) else Topic()
            self._topics[text] = replace(topic, text=text)
        return self._topics[text]

    def _calls_roth_after_tax(self, block: Block) -> bool:
        """Whether the section of a block tells of "after-tax" money what is true of Roth money alone, or a definition does."""
        if self._defined_as_roth:
            return True
        if not block.section:
            return after_tax_is_roth(self._words(block.span))
        if block.section not in self._as_roth:
            title = block.section[-1]
            under = " ".join(self._words(b.span) for b in self.document.blocks if b.section == block.section)
            self._as_roth[block.section] = titled_as_roth(title, under) or after_tax_is_roth(f"{title}. {under}")
        return self._as_roth[block.section]

    def _question(self, text: str, running: Topic) -> Topic:
        """What a question is about and what its answers say: "Which may not?" goes on with the question before it.

        A bare "No" to "Do I have to wait?" or "May I before I reach the limit?" denies nothing of the thing itself.
        """
        if running.acts and _WHICH_AND_WHEN.match(text):
            return replace(running, asks="permit")
        asked = self._topic(text)
        if asked.acts and not asked.mentions and _ASKS_OF_IT.search(text):
            asked = replace(asked, mentions=running.mentions)
        if not _WHICH.match(text):
            last = guarded(r"[.!]\s+(?=[A-Z])").split(text)[-1]
            if last != text and AND_WE.match(last) and asked.mentions:
                return replace(asked, acts=asked.acts or ("contribute",))
            aside = bool({"match", "employer"} & {kind for kind, _ in asked.mentions}) or bool(
                _LIMITED.search(last) or _UNDOES.search(last)
            )
            aside = aside or asks_of_another_matter(last) or (not asked.acts and _DO_THE_SAME.search(last) is not None)
            return replace(asked, asks="other") if aside else asked
        if _COMPARES.search(text):
            return replace(asked, asks="other")
        if not asked.acts and not asked.mentions:
            asked = replace(asked, acts=running.acts)
        return replace(asked, asks="deny" if _WHICH_NOT.search(text) else "permit")

    def _whole_topic(self, text: str) -> Topic:
        return self.reader.topic(split(self.nlp(text)))

    def _names_something(self, text: str) -> bool:
        topic = self._topic(text) if text else Topic()
        return bool(topic.mentions or set(topic.acts) - {"absorb", "pay"})

    @staticmethod
    def _gates(heading: str) -> tuple[tuple[str, Any], ...]:
        """The age that a heading asks for, and not one that does not bind what stands beneath."""
        found = conditions.gates(heading)
        return tuple((k, v) for k, v in found.items() if k == "age" and not _FREE_OF_AGE.search(heading))

    def _titles_over(self, block: Block) -> list[str]:
        """The nearest three headings over a block, from the outermost."""
        titles = list(block.section[-3:])
        return [under_withdrawals(one, titles[:at]) for at, one in enumerate(titles)] if self._ticks else titles

    def _heading(self, block: Block) -> Topic:
        """What the nearest heading that names a subject is about ("Availability" under "In-Plan Roth Rollovers")."""
        over_it = [_MONEY_OUT.sub(r"\g<number>Withdrawals", in_one_spelling(one)) for one in self._titles_over(block)]
        gates = self._gates(over_it[-1]) if over_it else ()
        roth_here = self._calls_roth_after_tax(block)
        for heading in reversed(over_it):
            if heads_hardship(heading):
                return Topic(acts=("withdraw",), gates=gates)
            if _NAMES_THE_PLAN.search(heading):
                continue
            if _ANOTHER_SUBJECT.search(heading):
                return Topic(gates=gates)
            topic = self._topic(as_roth(heading) if roth_here else heading)
            if topic.acts and not topic.mentions and _ASKS_OF_IT.search(heading):
                topic = replace(topic, mentions=self._money_asked(block))
            if tells_both_ways(topic):
                return Topic(gates=gates)
            if topic.mentions or topic.acts:
                return replace(topic, gates=gates)
        return Topic(gates=gates)

    def _money_asked(self, block: Block) -> tuple[tuple[str, str], ...]:
        """The money of the last question before the one a block stands under: "Does the Plan take ...?", "When can I withdraw them?"."""
        over, asked = block.section[:-1], block.section[-1]
        before = takewhile(lambda one: one != (*over, asked), dict.fromkeys(b.section for b in self.document.blocks))
        questions = [one[-1] for one in before if one and one[:-1] == over and one[-1].endswith("?")]
        return next((t.mentions for t in map(self._topic, reversed(questions)) if t.mentions), ())

    def _heading_text(self, block: Block) -> str:
        """The nearest heading that names a subject, in its words."""
        for heading in reversed(self._titles_over(block)):
            if _ANOTHER_SUBJECT.search(heading):
                return ""
            topic = self._topic(heading)
            if tells_both_ways(topic):
                return ""
            if topic.mentions or topic.acts:
                return str(
                    ENUMERATOR.sub(
                        "",
                        guarded(r"^(?:section|article|part)\s+[\dIVXA-Z.-]+\s+", regex.IGNORECASE).sub("", heading),
                    )
                )
        return ""

    def _cited(self, passage: Passage) -> Span:
        span = passage.cite or passage.span
        lead = passage.lead_in
        if (
            lead is not None
            and passage.kind is not PassageKind.CELL
            and lead.start <= span.start <= lead.start + 300
            and span.end - lead.start <= 420
        ):
            span = Span(lead.start, span.end)
        if self._signs.isdisjoint(self.document.text[span.start : span.end]) and not self.document.draws(_BOXES, span):
            return span
        return self._beside_mark(passage.span)

    def _beside_mark(self, own: Span) -> Span:
        """The words of an option without its mark: one that is drawn, or of a symbol font, is not found on the page again."""
        text = self.document.text[own.start : own.end]
        if (mark := MARK.match(text)) is not None:
            return Span(own.start + mark.end(), own.end)
        at = next((place for place, letter in enumerate(text) if letter in _BOXES or letter in _SYMBOLS), len(text))
        after = text[at + 1 :].lstrip()
        if after:  # its number stands before the mark
            return Span(own.end - len(after), own.end)
        return Span(own.start, own.start + len(text[:at].rstrip()))


_TURNS_TO = guarded(  # "Rollover money is kept apart. You can take it out whenever you like."
    r"^\W*(?:your |all |the )?(?:rollover|rolled-in|roll-in|match\w*|employer|company) (?:money|amounts?|balances?|contributions?|accounts?)\b",
    regex.IGNORECASE,
)


_FOR_MORE = guarded(  # "Call us or ask your employer for details.": no word on what may be done
    r"^\W*(?:please |just |simply )?(?:call|contact|ask|see|visit|check with|log (?:on|in)|refer|consult|talk|speak|write|e-?mail|phone|turn)\b(?![^.;]*\b(?:to (?:convert|withdraw|contribute|elect|make|start|request)|convert\w*|withdraw\w*)\b)[^.;]*\bfor (?:more |further |all |full |the )?(?:details?|information|help|particulars|assistance|guidance)\W*$",
    regex.IGNORECASE,
)


_ONCE_CONVERTED = guarded(  # "Once changed over, the money may be drawn as it could have been before": it is Roth money by then
    r"^\W*(?:once|after|when|as soon as) (?:(?:it|they|the (?:money|amount|balance)|that money|an amount|amounts?|money|you) )?(?:(?:is|are|has been|have been|have|has|was|were) )?(?:been )?(?:converted|changed over|switched over|moved to roth|made roth|transferred to (?:the |a |your )?(?:designated )?roth)\b",
    regex.IGNORECASE,
)


def is_worth_reading(text: str, topic: Topic) -> bool:
    """Whether a sentence may say something, or turn to other money than was spoken of."""
    if _FOR_MORE.match(text) or _ONCE_CONVERTED.match(text):
        return False
    turns = (
        _TURNS_TO.match(text)
        or MAKES_THEM.search(text)
        or USES_IT.search(text)
        or ENDS_ON_MAY.match(text)
        or MAY_DO_SO.search(text)
    )
    return bool(topic.asks or HOW_TO.match(topic.text) or TELLING.search(text) or turns)
