"""Questions and their answers: what is asked, what an answer is of, and answers that say nothing of a right."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.context.answers import answered_at_once, asks_for_any_reason, whole_answer
from analyzer.detection.context.telling import (
    AFTER_TAX,
    as_roth,
)
from analyzer.detection.laid_out.topics import AND_WE, FINITE, compares_both
from analyzer.detection.plain.asked_as import DO_WITH_IT, as_mostly_answered, as_mostly_asked
from analyzer.detection.sentence.frames import Focus, Mention, Topic, turn_to
from analyzer.detection.whole.made_whole import WholeSentenceReader
from analyzer.model import Block, Passage
from analyzer.reading.sentences import last_sentence
from analyzer.shapes import guarded

_NARROW_QUESTION = guarded(r"\b(?:before|without|unless|until|instead of|by check|from a bonus)\b", regex.IGNORECASE)
_AND_MORE = guarded(  # "Must I convert it all? No, you may convert part of it."
    r"^\W*(?:no|yes)\s*[,;:–—-]\s*(?=\w+ \w+)", regex.IGNORECASE
)
_WHEN_IS_THAT = guarded(  # of what was asked just before
    r"^\W*(?:Q\W+|\d+\W+)?(?:and )?(?:when|how soon|at what (?:age|time|point)) (?:is|would|will) (?:that|it|this)(?: be)?\W*$",
    regex.IGNORECASE,
)
_BARE_NO = guarded(r"^\W*(?:A\W+)?no\b", regex.IGNORECASE)
_BARE_ANSWER = guarded(  # "Are my after-tax contributions vested? Yes."
    r"^\W*(?:yes|no)(?:, (?:they|it|you|we|that|this) (?:are|is|do|does|will|would|ca)(?: not|n[’']t)?)?\W*$"
    r"|^\W*(?:they|it|that) (?:are|is|do|does|will|would)(?: not|n[’']t)\W*$"
    r"|^\W*not (?:because of|by (?:it|them|that)|on (?:that|this) account|for that reason|by reason of)\b[^.;]*\.?$",
    regex.IGNORECASE,
)
_OTHER_ACTS = frozenset({"convert", "withdraw", "match", "borrow", "roll_in", "roll_out"})
_GOES_BACK = guarded(r"\b(?:that|this|it|so|them|these|either|one)\b", regex.IGNORECASE)
_POINTS_BACK = guarded(r"\b(?:them|it|these (?:\w+)|those (?:\w+)|this money|that money)\b", regex.IGNORECASE)
_DONE_WITH_IT = guarded(  # "Can I withdraw it before I retire?", after "After-tax? Yes."
    r"\b(?:withdraw|convert|take|draw|move|transfer|roll)(?: out| any of| some of| all of)? (?:them|it|that money|this money|those(?: contributions)?|these(?: contributions)?)\b",
    regex.IGNORECASE,
)
_OF_OURS = frozenset({"contribute", "withdraw", "convert"})
_OF_OTHERS = guarded(
    r"\b(?:roll|loans?|repay|premiums?|transfer|brought|bring|old|former|another|IRA)\w*", regex.IGNORECASE
)
_NEAR = 300  # letters from a question to the next one, which goes on with what it asked of
_OF_SOMEONE_ELSE = guarded(  # "Can the Company get at the money if it goes under?": not what the saver may do
    r"^\W*(?:Q\W+|\d+\W+)?(?:and )?(?:can|could|may|might|will|would|does|do|is|are) (?:my |the |our |an? |any |his |her |their |your )?(?:[\w’'-]+ )?"
    r"(?:company|employer|firm|bank|hospital|creditors?|courts?|judge|government|irs|state|union|trustees?|directors?|owners?|lenders?|landlord|anyone(?: else)?|anybody(?: else)?|someone else|other people"
    r"|husband|wife|spouse|ex(?:-(?:husband|wife|spouse))?|children|child|kids|heirs|parents?|family|boss|manager)(?: (?:or|and) [\w’' ]{2,20}?)? (?:ever |still |also |be able to |allowed to |able to )*"
    r"(?:get (?:at|to|hold of|into)|touch|reach|seize|garnish|attach|claim|withdraw|borrow|raid|spend|use|dip into|see|look at|draw (?:on|from|out)|(?:take|get|have)(?= (?:my|the|your|this|that|any of (?:my|the)|some of (?:my|the)) (?:[\w-]+ )?(?:accounts?|money|savings|balance)\b(?! from)| (?:any |some |the )?money (?:from|out of) (?:my|the|your) (?:[\w-]+ )?(?:accounts?|savings|balance)\b| (?:it|back|away|out)\b| what (?:is|I)))\b[^?]*\?\W*$",
    regex.IGNORECASE,
)
_THEY_CANNOT = guarded(
    r"^\W*(?:A\W+)?(?:no\W+)?(?:it|they|he or she|nobody|no one|none of them)(?: (?:can|may|will|does|do|is|are)(?: ?not|n['’]t)?)?\W*$",
    regex.IGNORECASE,
)
_LOOKS_AGAIN = guarded(  # "We review our plan features every year, and will let you know if that changes."
    r"^\W*(?:we|the company|the committee|the plan sponsor) (?:regularly |periodically |always )?(?:reviews?|looks? at|evaluates?|re-?examines?)\b(?![^.;]*\b(?:may|can|permit\w*|allow\w*)\b)",
    regex.IGNORECASE,
)

_THEY_DO = guarded(r"^\W*(?:they|those|these|all of them|it) (?:do|can|may|will|are|does|is)\W*$", regex.IGNORECASE)
_OTHERS_TOLD_OF = guarded(  # "Some companies' plans do.", "Many employers offer them."
    r"^\W*(?:(?:some|many|most|several|other|a few|a number of|lots of|plenty of|certain|larger?) )+(?:of )?(?:[\w-]+ ){0,2}?"
    r"(?:compan(?:y|ies)|employers?|firms?|corporations?|organi[sz]ations?|plans?|banks?|universities|hospitals)\b(?![^.?!]*\b(?:we|our|ours|this|us)\b)",
    regex.IGNORECASE,
)


def said_of_others(text: str, before: str) -> bool:
    """Whether "They do." goes back to other companies, of which the sentence before it told, and answers no question.

    >>> said_of_others("They do.", "Does the Plan allow it? Some companies' plans do. ")
    True
    >>> said_of_others("It does.", "Does the Plan allow it? ")
    False
    """
    return _THEY_DO.match(text) is not None and _OTHERS_TOLD_OF.match(last_sentence(before)) is not None


def said_besides(text: str, topic: Topic) -> str:
    """What a "No, ..." goes on to say, where the "No" answers something else than whether one may."""
    return str(_AND_MORE.sub("", text)) if topic.asks == "other" else text


_ONLY_A_PRICE = guarded(  # "What does the Plan cost me? $14 a quarter, plus what the funds charge."
    r"^(?:[^?]*\b(?:cost|charge|fee|price|pay for)\b[^?]*\?)?\W*\$\d[\d,.]* (?:a|an|per|each|every) (?:month|quarter|year|account)\b(?:, (?:plus|and|in addition to|which|taken|charged|deducted) [^.;]*)?\W*$",
    regex.IGNORECASE,
)


def answers_nothing(text: str, topic: Topic) -> bool:
    """A bare "Yes" or "No" to a question of something else than whether one may, of somebody else, or that compares two kinds."""
    question, mark, answer = text.rpartition("?") if topic.asks == "" and "?" in text else (topic.text, "", text)
    if _OF_SOMEONE_ELSE.match(question + mark) and (_BARE_ANSWER.match(answer) or _THEY_CANNOT.match(answer)):
        return True
    if _ONLY_A_PRICE.match(text):
        return True
    if _LOOKS_AGAIN.match(text) or (topic.asks == "other" and compares_both(topic.text, text)):
        return True
    unsaid = topic.asks == "other" or (asks_for_any_reason(topic.text) and _BARE_NO.match(text))
    return bool(unsaid) and _BARE_ANSWER.match(text) is not None


class QuestionReader(WholeSentenceReader):
    """Keeps in mind what was asked, for the sentences that answer it."""

    def _asked(self, question: str, running: Topic) -> Topic:
        """What a question is about; "May I contribute before ...?" asks of the "before", so that "No" denies that alone."""
        topic = self._question(question, running)
        topic = replace(topic, text=f"{self._asker} {topic.text}") if self._asker else topic
        return Topic() if topic.acts == ("contribute",) and _NARROW_QUESTION.search(question) else topic

    def _turned(self, passage: Passage, text: str, focus: Focus, running: Topic) -> Topic:
        """What a question turns to, which its answers then speak of."""
        text = as_mostly_asked(self._asked_words if _WHEN_IS_THAT.match(text) and self._asked_words else text)
        asked = self._asked(text, running)
        if AND_WE.match(text) and focus.mentions:
            asked = Topic(focus.mentions, focus.acts or ("contribute",), text=text)
        if DO_WITH_IT.search(text) and not asked.mentions:
            asked = replace(asked, mentions=focus.mentions, acts=("withdraw",))
        elif not (asked.acts or asked.mentions) and _GOES_BACK.search(text):
            asked = replace(asked, mentions=focus.mentions, acts=focus.acts)  # "Can I do that here?"
        if {"withdraw", "convert"} & set(asked.acts) and not asked.mentions and _DONE_WITH_IT.search(text):
            asked = replace(asked, mentions=focus.mentions or self._asked_before(passage))
        if asked.acts and {kind for kind, _ in asked.mentions} <= {"roth_ira"} and _POINTS_BACK.search(text):
            asked = replace(asked, mentions=focus.mentions)  # "Can I instead take them out to a Roth IRA?"
        if asked.mentions and not asked.acts and len(text.split()) <= 6 and not FINITE.search(text):
            asked = replace(asked, acts=self._acts_asked)  # "Can I convert pre-tax money? Yes. After-tax?"
        self._asked_at, self._question_read = passage.span.start, asked
        self._asked_words, self._acts_asked = text, asked.acts or self._acts_asked
        turn_to(focus, asked)
        return asked

    def _asked_before(self, passage: Passage) -> tuple[Mention, ...]:
        """The money that the question before asked of, where it asked of what one puts in here or what becomes of it."""
        before = self._question_read
        near = 0 <= passage.span.start - self._asked_at < _NEAR
        ours = set(before.acts) <= _OF_OURS and not _OF_OTHERS.search(self._asked_words)
        return before.mentions if near and ours else ()

    def _topic_asked(self, passage: Passage, block: Block, running: Topic) -> Topic:
        """What the question is about that a passage answers; what went before where it answers none."""
        if passage.question is None:
            return running
        if passage.question.start >= self._asked_at:
            question = as_mostly_asked(self._words(passage.question))
            if AFTER_TAX.search(question) and self._calls_roth_after_tax(block):
                return self._asked(
                    as_roth(question), running
                )  # what the answer calls "after-tax", its question does too
            return self._question_read if passage.question.start == self._asked_at else self._asked(question, running)
        # "No, it has not. So what can I do with it?", and the answer beneath
        return self._question_read if self._follows_question(block) else running

    def _follows_question(self, block: Block) -> bool:
        """Whether the question asked last is the last sentence before a block."""
        between = self.document.text[self._asked_at : block.span.start].rstrip()
        return between.endswith("?") and between.count("?") == 1

    def _question_over(self, passage: Passage, block: Block) -> str:
        """The words of the question that a passage answers, if any."""
        question = passage.question
        if self._asked_at >= (question.start if question is not None else block.span.start):
            return self._asked_words
        return self._words(question) if question is not None else ""

    def _as_answer(self, passage: Passage, text: str, running: Topic) -> str:
        """An answer as the sentence that it stands for; any other text as it is."""
        text = as_mostly_answered(text)
        if passage.question is not None:
            of_contributions = not _OTHER_ACTS & {*running.acts, *self._acts_asked}
            later = self._asked_at >= passage.question.start
            question = self._asked_words if later else as_mostly_asked(self._words(passage.question))
            text = whole_answer(question, text, of_contributions=of_contributions)
        return answered_at_once(text)
