"""Verbs, subjects and commas: where a clause of plan prose has, or is about to have, a verb of its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from spacy.tokens import Doc, Token


class Word:
    """A token, with what is asked of it again and again looked up once."""

    __slots__ = ("_token", "i", "lower_", "norm_", "text", "whitespace_")

    def __init__(self, token: Token) -> None:
        self._token, self.i = token, token.i
        self.text, self.whitespace_ = token.text, token.whitespace_
        self.lower_, self.norm_ = token.lower_, token.norm_

    @property
    def is_space(self) -> bool:
        """Whether it is nothing but space."""
        return self.text.isspace()

    @property
    def is_alpha(self) -> bool:
        """Whether it has letters only."""
        return self.text.isalpha()

    @property
    def is_digit(self) -> bool:
        """Whether it has digits only."""
        return self.text.isdigit()

    @property
    def is_punct(self) -> bool:
        """Whether it is a mark."""
        return bool(self._token.is_punct)

    @property
    def like_num(self) -> bool:
        """Whether it is a number, in digits or in words."""
        return bool(self._token.like_num)


Words = Sequence[Word]
_BEFORE_A_MONTH = frozenset(
    ("in", "of", "since", "by", "until", "till", "through", "before", "after", "dated", "during", "from", "every", "each",
     "early", "late", "last", "next")
)  # fmt: skip


_A_MONTH = "the month of may"


def is_the_month(before: str, word: str, after: str) -> bool:
    """Whether a "May" is the month: "suspended in May 2019", "in force on May 1, 2001 may continue"."""
    return word == "May" and (after.isdigit() or before in _BEFORE_A_MONTH)


def words_of(doc: Doc) -> Words:
    """The words of a sentence, made once."""
    words: Words | None = doc.user_data.get("words")
    if words is None:
        words = doc.user_data["words"] = [Word(token) for token in doc]
        for before, word, after in zip(words, words[1:], words[2:], strict=False):
            if is_the_month(before.lower_, word.text, after.text):
                word.lower_ = _A_MONTH  # and no verb
    return words


MODALS = {"may", "can", "ca", "cannot", "will", "wo", "shall", "must", "might", "could", "would", "should"}
FINITE = MODALS | {"is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "isn't", "aren't"}
PLAN_VERBS = {
    "permits", "allows", "offers", "accepts", "provides", "excludes", "prohibits", "includes", "requires", "lets", "takes",
    "remains", "remain", "apply", "applies", "stays", "stay", "goes", "go", "become", "becomes", "continue", "continues",
    "limits", "holds", "permit", "allow", "offer", "accept", "makes", "features", "elects", "restricts", "supports",
    "turn", "turns", "move", "moves", "transfer", "transfers", "ended", "began", "stopped", "ceased", "needs", "need", "permitted", "converts", "sweeps", "keeps", "means", "lacks", "ends",
}  # fmt: skip
COMMON_VERBS = {
    "make",
    "contribute",
    "hold",
    "reach",
    "leave",
    "work",
    "complete",
    "elect",
    "attain",
    "earn",
    "receive",
    "participate",
    "like",
    "wish",
    "want",
    "please",
    "choose",
    "turn",
    "become",
    "retire",
}
SUBJECTS = {"you", "we", "they", "it", "he", "she", "participants", "members", "employees"}
STATES_OF_PLANS = frozenset(
    [
        "has",
        "have",
        "does",
        "do",
        "is",
        "are",
        "takes",
        "take",
        "accepts",
        "accept",
        "offers",
        "offer",
        "allows",
        "permits",
        "lets",
    ]
)
ACCOUNTS = frozenset({"account", "money", "balance", "source", "amount", "subaccount", "bucket"})
_NOUNS_TOO = {"transfer", "transfers", "limits", "permit", "permits", "need", "needs", "turn", "turns", "move", "moves"}
_BEFORE_A_NOUN = {",", "or", "and", "no", "any", "a", "roth", "the", "such", "plan", "-", "financial", "heavy"}


def has_finite(words: Words, tokens: list[int]) -> bool:
    return any(words[i].lower_ in FINITE or (words[i].lower_ in PLAN_VERBS and not is_noun(words, i)) for i in tokens)


def is_noun(words: Words, i: int) -> bool:
    """Whether a word that may be a verb stands where only a noun can: "no rollover, transfer or conversion"."""
    return words[i].lower_ in _NOUNS_TOO and i > 0 and words[i - 1].lower_ in _BEFORE_A_NOUN


def says_again(words: Words, current: list[int], verb: str) -> bool:
    """Whether a verb is the one that the clause began with: "who have reached age 59½ or have completed five years"."""
    return len(current) > 1 and words[current[1]].lower_ == verb and verb not in MODALS


def modal_at(words: Words, tokens: list[int], n: int) -> bool:
    return n < len(tokens) and words[tokens[n]].lower_ in MODALS


def verb_soon(words: Words, tokens: list[int], n: int, reach: int = 9) -> bool:
    return any(
        words[i].lower_ in FINITE or words[i].lower_ in PLAN_VERBS or words[i].norm_ in COMMON_VERBS
        for i in tokens[n : n + reach]
    )


def verb_ahead(words: Words, tokens: list[int], n: int) -> bool:
    return has_finite(words, tokens[n:]) or any(words[i].norm_ in COMMON_VERBS for i in tokens[n:]) or n < len(tokens)


def subject_then_verb(words: Words, tokens: list[int], n: int) -> bool:
    """Whether a subject of at most ten words and then a finite verb follow, with no comma or conjunction between."""
    for step, i in enumerate(tokens[n : n + 12]):
        low = words[i].lower_
        if low in FINITE or (low in PLAN_VERBS and step > 0 and not is_noun(words, i)):
            return True
        if low in SUBJECTS and step > 0 and words[i - 1].lower_ not in ("and", "or", "but", ","):
            return False  # "the contributions you have made": a relative clause without its pronoun
        if low in (",", "and", "that", "which", "who", "if", "when", "but", "unless", "(", "by", "under", "as"):
            return False
        if step > 0 and low in _SUBORDINATE and words[i + 1 : i + 2] and words[i + 1].text != "-":
            return False  # "or distributed while the Member is an Employee": the verb is that of the subordinate clause
    return False


_SUBORDINATE = frozenset({"while", "until", "before", "after", "because", "where", "whether", "once", "provided"})


def subject_ahead(words: Words, tokens: list[int], n: int) -> bool:
    """Whether a subject stands here: "should you withdraw" opens a condition, "should be withdrawn" does not."""
    return n < len(tokens) and words[tokens[n]].lower_ in SUBJECTS | {"a", "an", "the", "any", "your"}


def breaks(words: Words, i: int) -> bool:
    """Whether a comma is one, and not that of a date or a number or of a list in brackets."""
    if words[i].text != "," or in_brackets(words, i):
        return False
    return not (i + 1 < len(words) and words[i + 1].like_num and i > 0 and words[i - 1].like_num)


def breaks_ahead(words: Words, tokens: list[int], n: int) -> bool:
    """Whether a comma closes the clause that opens here: "after you turn 59½, you may"."""
    return any(breaks(words, i) for i in tokens[n + 2 : n + 20])


def in_brackets(words: Words, i: int) -> bool:
    """Whether a bracket that opened before is still open."""
    last = next((words[n].text for n in range(i - 1, -1, -1) if words[n].text in "()"), "")
    return last == "("


_DECIDING = frozenset({"decide", "determine", "resolve", "announce", "conclude", "state", "provide", "agree"})


def told_on(words: Words, before: list[int]) -> bool:
    """ "The Committee has decided, on the advice of counsel, that ...": what was decided, after what is set between."""
    return any(words[i].norm_ in _DECIDING and words[j].text == "," for i, j in pairwise(before[:-1]))
