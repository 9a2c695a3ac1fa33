"""Words that an amendment quotes in order to take them out: said as struck, denied from then on, or put otherwise in their sentence."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.plain.amendment_text import DELETES, NEW_TEXT, QUOTED, REPORTS_OLD, sentence_struck
from analyzer.detection.sentence.clauses import split
from analyzer.detection.sentence.frames import Focus, Frame, Topic
from analyzer.detection.whole.settling import SettlingReader
from analyzer.model import Passage
from analyzer.shapes import guarded

_WORDS_FOR_WORDS = guarded(  # "In Section 4.2 the words "6% of Compensation" are replaced by "15% of Compensation""
    r"(?P<verb>\b(?:replac|chang)\w+ (?:the )?(?:words? |phrase |figures? |number )?)?[“\"](?P<old>[^“”\"]{2,160})[”\"],?(?: (?:where (?:it|they) (?:appears?|occurs?)|in (?:[^“”\".;]|\.\d){3,60}?))?(?:,? which (?:now )?reads? [“\"][^“”\"]+[”\"],?)? "
    r"(?:(?:is|are|shall be) (?:hereby )?(?:(?:deleted|struck|stricken|removed) and )?(?:replaced (?:by|with)|changed to|amended to read)"
    r"|(?:is|are|was|were|has been|have been) (?:everywhere |throughout )?(?:replaced|changed)(?: throughout| everywhere)? (?:by|with|to)"
    r"|(?(verb)(?:with|by|to)|(?!))"
    r"|and (?:by )?(?:substituting|inserting|replacing (?:it|them) with)(?: in (?:its|their) (?:place|stead|lieu))?)"
    r" (?:the )?(?:words?|phrase|figures?|number|percentage)?,? ?[“\"](?P<new>[^“”\"]{2,160}?)[.,;]?[”\"]",
    regex.IGNORECASE,
)
_WORDS_BEFORE_WORDS = guarded(  # "the words "zero percent" are substituted for "ten percent"", "“0%” replaces “10%”"
    r"[“\"](?P<new>[^“”\"]{2,160}?)[.,;]?[”\"] (?:(?:is|are|shall be) (?:hereby )?(?:substituted for|put in (?:the )?place of|inserted in place of)|replaces?|takes? the place of) (?:the )?(?:words?|phrase|figures?|number|percentage)? ?[“\"](?P<old>[^“”\"]{2,160}?)[.,;]?[”\"]",
    regex.IGNORECASE,
)
_QUOTED_THERE = guarded(r"[“\"](?P<said>[^“”\"]{1,400})[”\"]")
_FROM_DAY = guarded(
    r"\b(?:effective|from|beginning(?: on(?: or after| and after)?)?|on (?:or|and) after|as of) (?P<day>(?:the )?[A-Z]\w+ \d{1,2}, \d{4})"
)
_OF_SECTION = guarded(r"\b(?:section|article|paragraph|§)\s?(?P<number>\d{1,2}(?:\.\d{1,2})+)", regex.IGNORECASE)
_SECTION_BEGINS = guarded(r"^\W*(?:section\s|§\s?)?(?P<number>\d{1,2}(?:\.\d{1,2})+)[.:)]?\s", regex.IGNORECASE)
_TAXED_NAME = guarded(  # the words "after-tax option" replaced by "Roth 401(k)": a new name for the same money
    r"^(?:the |your )?after-?\s?tax (?:option|contributions?|savings|account|deferrals?|feature|money)$",
    regex.IGNORECASE,
)
_ROTH_NAME = guarded(r"^(?:the |your |designated )?roth\b(?! IRA)[\w ()]{0,24}$", regex.IGNORECASE)
_DATED = 70  # characters after the verb
_IN_ITS_PLACE = guarded(  # the sentence behind one that strikes words out
    r"^\W*(?:in (?:its|their) (?:place|stead|lieu)|(?:the )?(?:new|following) (?:sentence|words|text|paragraph)s? (?:replaces?|takes? (?:its|their) place|(?:is|are) (?:put|inserted|substituted))|(?:it|they|that sentence) (?:is|are) replaced (?:by|with)|(?:read|insert|put|substitute) (?:instead|in (?:its|their) place))\b",
    regex.IGNORECASE,
)
_TELLING = 4  # words that one sentence alone is likely to have


def _sentence_there(text: str, old: str, new: str) -> str:
    """The sentence with the old words that an instruction quotes besides them: "Section 4.2, which now reads "A Member may ..."""
    quotes = [str(m["said"]) for m in _QUOTED_THERE.finditer(text, timeout=1.0)]
    return next((q for q in quotes if old in q and len(q.split()) > len(old.split()) and q.rstrip(".,;") != new), "")


_OF_ITS_TITLE = guarded(
    r"^(?:the|such|this|these|that|any such|his|their) (?:(?:payroll )?deduction|contribution|percentage|rate|amount)s?(?: so (?:made|elected|withheld|contributed))?(?= (?:shall|may|must|will|is|are)\b)",
    regex.IGNORECASE,
)
_CONTRIBUTIONS = guarded(
    r"^\W*(?:(?:section\s|§\s?)?\d{1,2}(?:\.\d{1,2})*[.:)]?\s)?(?P<title>[\w -]{3,60}\b(?:contributions|deposits|savings))\W*$",
    regex.IGNORECASE,
)


def _by_its_title(said: str, title: str) -> str:
    """A sentence that says only "the deduction" or "such percentage", with the contributions that its section is about."""
    of = _CONTRIBUTIONS.match(title)
    return str(_OF_ITS_TITLE.sub(f"The {of['title']}", said)) if of is not None else said


class StruckOutReader(SettlingReader):
    """Reads what is quoted as struck out."""

    def _struck_out(self, passage: Passage, text: str) -> str:
        """One of several sentences that are quoted in order to strike them out, as what is struck out."""
        for start, end, when in self._struck:
            if passage.span.start < end and start < passage.span.end:
                if when is None:  # it says which of the sentences before it is struck, and a date perhaps
                    return "" if passage.span.end - end < _DATED else text
                old = self.document.text[max(start, passage.span.start) : min(end, passage.span.end)]
                return f"The words “{old.strip()}” are deleted{when}."
        return sentence_struck(text)

    def _put_otherwise(self, passage: Passage, text: str) -> str:
        """An instruction to put new words for old ones, as the sentence of the document that it changes, with the new words."""
        told = _WORDS_FOR_WORDS.search(text, timeout=1.0) or _WORDS_BEFORE_WORDS.search(text, timeout=1.0)
        if told is None:
            return text
        if quoted := _sentence_there(text, told["old"], told["new"]):
            day = _FROM_DAY.search(text)
            since = f"Effective {day['day']}, " if day else ""
            return f"{since}{quoted.replace(told['old'], told['new'])}"
        section = _OF_SECTION.search(text)
        if _TAXED_NAME.match(told["old"]) and _ROTH_NAME.match(told["new"]):
            return f"What used to be called the {told['old']} is now called {told['new']}."
        changed = list(dict.fromkeys(self._sentences_with(told["old"], section["number"] if section else "", passage)))
        return changed[0].replace(told["old"], told["new"]) if len(changed) == 1 else text

    def _sentences_with(self, words: str, section: str, instruction: Passage) -> list[str]:
        """The sentences of a section that have these words; of the whole document where the words are many."""
        found, here = [], ""
        for block in self.document.blocks:
            begun = _SECTION_BEGINS.match(self._words(block.span))
            here = begun["number"] if begun else here
            if here != section and (not section or len(words.split()) < _TELLING):
                continue
            found += [
                _by_its_title(said, block.section[-1] if block.section else "")
                for passage in block.passages
                if passage.span != instruction.span and words in (said := self._words(passage.span))
            ]
        return found

    def _removed(self, original: str, rewritten: str, after: str = "") -> tuple[Topic, list[Frame]] | None:
        """A quoted permission that a change takes out without a new text in its place is denied from then on.

        The new text may stand in the sentence behind it: "In its place read: ...".
        """
        if (
            original == rewritten
            or not DELETES.search(rewritten)
            or REPORTS_OLD.search(original)
            or NEW_TEXT.search(original)
        ):
            return None
        quoted = " ".join(q.group(1) or q.group(2) for q in QUOTED.finditer(original, timeout=1.0))
        if not quoted:
            return None
        if _IN_ITS_PLACE.match(after):
            return self._topic(quoted), []
        old = self.reader.frames(split(self.nlp(quoted)), Focus(), Topic())
        if len({f.money for f in old if f.act == "contribute"}) > 1:
            return self._topic(quoted), []  # a list of several kinds is taken out to be put otherwise
        gone = [
            replace(f, polarity="deny", text=f"{rewritten} {f.text}")
            for f in old
            if f.polarity == "permit"
            and f.act in ("contribute", "convert", "withdraw")
            and "turned" not in f.flags  # "no Participant may withdraw it before age 59½" had been a bar
        ]
        return self._topic(quoted), gone
