"""Where a clause opens: at "if", "unless", "except", "which", "but", and at an "and" before a new verb."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

from analyzer.detection.vocabulary.dates import MONTHS
from analyzer.detection.vocabulary.verbs import (
    ACCOUNTS,
    MODALS,
    STATES_OF_PLANS,
    SUBJECTS,
    Words,
    breaks_ahead,
    has_finite,
    modal_at,
    says_again,
    subject_ahead,
    subject_then_verb,
    told_on,
    verb_soon,
)

_CONDITION_OPENERS = {"if", "when", "whenever", "once", "provided", "unless", "until", "because", "since", "as"}
_OTHERS = {"many", "most", "some", "several", "other"}  # "While many employers take them, ours doesn't"
_CONCESSIVE = {"although", "though", "while", "whereas", "whilst", "despite"}
_AT_WORK = {"employee", "employed", "employ", "employment", "work", "working", "service", "here"}
BEFORE_WHICH = {"to", "of", "from", "in", "for", "with", "by", "under", "through", "on", "at", "upon"}
_PLACES = {"place", "account", "source", "bucket", "part", "only"}
_REPORTING = {"provide", "state", "say", "note", "mean", "remember", "require", "understand", "so", "elect", "show", "such", "ensure", "know", "agree", "decide", "assume", "tell", "specify"}  # fmt: skip
_BEFORE_NOUNS = frozenset(
    {"in", "of", "from", "to", "into", "with", "for", "under", "on", "at", "by", "after", "before", "until", "since"}
)
_LIKES = frozenset({"like", "likes", "wish", "wishes", "want", "wants", "please", "pleases", "choose", "chooses"})
_FEATURES = frozenset(
    {"feature", "option", "service", "right", "program", "provision", "ceiling", "choice", "percentage", "opportunity"}
)
_KEEPING = {"keep", "hold", "set", "stand", "account", "kept", "held"}  # "kept apart from" excepts nothing
_KINDS = {"tax", "roth"}
_AMENDING = ("amend", "change", "revise", "modify", "restate")
_HAVING = {"have", "has", "had"}
_SUMS = {"money", "amount", "balance", "sum", "fund", "anything"}
_UNITS = {"year", "quarter", "month", "week", "day", "period"}


class ClauseKind(StrEnum):
    """What a clause does in its sentence."""

    MAIN = "main"
    LABEL = "label"  # "In-plan conversion:" before its value
    CONDITION = "condition"
    UNLESS = "unless"
    CONCESSIVE = "concessive"
    EXCEPTION = "exception"
    RELATIVE = "relative"  # ", which may be withdrawn at any time"
    RESTRICTIVE = "restrictive"  # "that you may withdraw"


Opened = (
    tuple[ClauseKind | None, int] | None
)  # the kind and how many tokens its opener takes; None where a rule has no say
_NOTHING: Opened = (None, 0)


_FROM_NOW_ON = frozenset({"now", "then", "instead", "henceforth", "thereafter", "only"})


class _Place:
    """The n-th of some tokens of a sentence, and what stands around it; ``current`` is the clause so far."""

    __slots__ = ("current", "following", "n", "previous", "tokens", "word", "words")

    def __init__(self, words: Words, tokens: list[int], n: int, current: list[int]) -> None:
        self.words, self.tokens, self.n, self.current = words, tokens, n, current
        self.word = words[tokens[n]].lower_
        self.following = words[tokens[n + 1]].lower_ if n + 1 < len(tokens) else ""
        self.previous = words[tokens[n - 1]] if n else None

    @property
    def after_comma(self) -> bool:
        """Whether a comma stands right before."""
        return self.previous is not None and self.previous.text == ","

    @property
    def has_verb(self) -> bool:
        """Whether the clause so far has a verb of its own."""
        return bool(self.current) and has_finite(self.words, self.current)

    def next(self, count: int) -> list[str]:
        """The words that follow."""
        return [self.words[i].lower_ for i in self.tokens[self.n + 1 : self.n + 1 + count]]

    def verb_soon(self, step: int = 1, reach: int = 9) -> bool:
        """Whether a verb follows before long."""
        return verb_soon(self.words, self.tokens, self.n + step, reach)

    def subject_then_verb(self, step: int = 1) -> bool:
        """Whether a subject and its verb follow."""
        return subject_then_verb(self.words, self.tokens, self.n + step)


def opens(words: Words, tokens: list[int], n: int, current: list[int]) -> tuple[ClauseKind | None, int]:
    """The kind of clause that opens at the n-th token, and how many tokens its opener takes."""
    here = _Place(words, tokens, n, current)
    return next((opened for rule in _RULES if (opened := rule(here)) is not None), (None, 0))


def _unless(here: _Place) -> Opened:
    if here.word == "unless":
        return ClauseKind.UNLESS, 1
    if here.word == "so" and here.next(2) == ["long", "as"]:
        return ClauseKind.CONDITION, 3
    return None


def _by_another_way(here: _Place) -> bool:
    """ "... may not be withdrawn before age 59½, other than by a conversion": what escapes the rule, and not its money."""
    return here.has_verb and here.next(2)[-1:] in (["by"], ["to"], ["through"])


def _exception(here: _Place) -> Opened:
    """What takes something out of a rule: "except", "save for", "apart from", "but not"; "except that" opens a rule of its own."""
    word, following, previous = here.word, here.following, here.previous
    if word in ("except", "save") and following == "that" and here.current:
        return ClauseKind.MAIN, 2
    if word == "save" and following == "for" and (previous is None or previous.lower_ not in MODALS | {"not", "to"}):
        return ClauseKind.EXCEPTION, 2
    if (
        word in ("except", "excluding")
        or (word == "apart" and following == "from" and (previous is None or previous.norm_ not in _KEEPING))
        or (
            word == "but" and following == "not" and (not here.verb_soon(2) or (here.after_comma and not here.has_verb))
        )
        or (word == "but" and here.next(2) == ["no", "other"] and here.after_comma and not here.has_verb)
        or (word == "and" and here.next(2) in (["not", "for"], ["not", "to"], ["not", "by"]) and here.has_verb)
    ):
        return ClauseKind.EXCEPTION, 2 if following in ("for", "from", "that", "not") else 1
    if word == "other" and following == "than" and (not here.current or _by_another_way(here)):
        return ClauseKind.EXCEPTION, 2
    if word == "with" and here.next(3) == ["the", "exception", "of"]:
        return ClauseKind.EXCEPTION, 4
    return None


def _at_work_one_may(words: list[str]) -> bool:
    """ "While you are an employee you may ...": the time at work, and right behind it what one may do."""
    at = next((n for n, word in enumerate(words) if word in _AT_WORK), len(words))
    return any(one in SUBJECTS and other in MODALS for one, other in pairwise(words[at + 1 :]))


def _only_at_work(words: list[str]) -> bool:
    """ "you are still working": the time at work, in which nothing else is said."""
    at = next((n for n, word in enumerate(words) if word in _AT_WORK), None)
    return at is not None and not {*MODALS, "not"} & {*words[: at + 1]}


_MONEY_WORDS = frozenset({"tax", "pre-tax", "before-tax", "after-tax", "roth", "rollover", "match", "matching"})


def _and_at_work(here: _Place) -> bool:
    """ "The Plan has no conversions, and while you work here you can ...": a statement of its own, at a time."""
    joined = here.word in ("and", "but") and here.after_comma and here.has_verb
    later = here.next(12)
    one_may = any(one in SUBJECTS and other in MODALS for one, other in pairwise(later[1:]))
    return joined and one_may and later[0] in ("while", "when", "once", "until", "after", "at", "from", "upon")


def _concession(here: _Place) -> Opened:
    """ "Although ...", and "while ..." where a subject and a verb follow."""
    if here.word == "even" and here.following in ("though", "if", "when"):
        return ClauseKind.CONCESSIVE if here.following == "though" else ClauseKind.CONDITION, 2
    if here.word not in _CONCESSIVE or here.following == "employed" or not (not here.current or here.after_comma):
        return None
    if here.word == "while" and not here.current and _at_work_one_may(here.next(9)):
        return ClauseKind.CONDITION, 1  # "While you are an employee you may convert": a time, and no concession
    if here.word in ("while", "whilst") and here.after_comma and _only_at_work(here.next(6)):
        return (
            _NOTHING  # "..., with its earnings, while you are still working if you have reached 59½": the time at work
        )
    of_money = here.after_comma and _MONEY_WORDS & {*here.next(3)} and here.verb_soon(1, 12)
    opens_so = here.word != "while" or here.subject_then_verb() or here.following in _OTHERS or of_money
    return (ClauseKind.CONCESSIVE, 1) if opens_so else _NOTHING


def _in_another_role(here: _Place) -> bool:
    """ "It keeps coming out of your pay, but now as after-tax contributions": what the same money becomes."""
    at = 2 if here.following in _FROM_NOW_ON else 1
    return here.next(at)[-1:] == ["as"] and here.next(at + 1)[-1] != "of" and not here.subject_then_verb(at + 1)


def _goes_on_with_the_time(here: _Place) -> bool:
    """ "At or after age 59½ but before severance from employment, a Participant may ...": one time, told from both ends."""
    of_time = here.following in ("before", "prior", "after", "while", "during", "until")
    at_once = here.following in ("in", "no") and not here.has_verb
    return at_once or (of_time and not (here.has_verb and here.after_comma))


def _contrast(here: _Place) -> Opened:
    """ "But ...", "then ..." and "because the Plan ...": what follows is stated as well."""
    if here.word == "however" and here.after_comma and here.following == ",":
        return _NOTHING
    then = here.word == "then" and here.current and here.after_comma
    if then or _gives_reason(here) or _and_at_work(here):
        return ClauseKind.MAIN, 1
    if here.word == "but" and (_in_another_role(here) or _goes_on_with_the_time(here)):
        return _NOTHING
    not_yet = here.word == "yet" and here.previous is not None and not here.after_comma  # "is not yet available"
    if (
        here.word in ("but", "however", "yet")
        and here.current
        and here.following not in ("not", "only")
        and not not_yet
    ):
        return ClauseKind.MAIN, 1
    if here.word == "but" and here.current and here.following == "only" and here.subject_then_verb(2):
        return ClauseKind.MAIN, 1
    return None


_PROVISOS = (
    *([",", word, ",", "that"] for word in ("however", "further")),
    *([word, ",", "that"] for word in ("however", "further")),
    *([word, "that"] for word in (",", "however", "further", "always", "also")),
)


def _proviso(here: _Place) -> int:
    """How many words open "provided, however, that he has been a Participant for five years"; none where a rule follows."""
    opened = next((len(one) + 1 for one in _PROVISOS if here.next(len(one)) == one), 0)
    rest = [here.words[i].lower_ for i in here.tokens[here.n + opened :]]
    return 0 if not opened or {*MODALS, "not", "no"} & {*rest} else opened


def _condition(here: _Place) -> Opened:
    if here.word == "so" and here.following == "that" and here.current:
        amends = any(here.words[i].norm_ in _AMENDING for i in here.current)
        return (ClauseKind.MAIN if amends else ClauseKind.CONDITION), 2
    if here.word == "provided" and (skipped := _proviso(here)):
        return ClauseKind.CONDITION, skipped
    if here.word in _CONDITION_OPENERS and _opens_condition(here.words, here.tokens, here.n):
        return ClauseKind.CONDITION, 1
    fronted = here.word in ("after", "before") and not here.current and here.following in SUBJECTS
    fronted = fronted or (here.word in ("where", "wherever") and not here.current)
    if fronted and breaks_ahead(here.words, here.tokens, here.n):
        return ClauseKind.CONDITION, 1
    if here.word == "should" and not here.current and subject_ahead(here.words, here.tokens, here.n + 1):
        return ClauseKind.CONDITION, 1
    return None


_STATING = frozenset({"understand", "acknowledge", "agree", "confirm", "certify"})


def _goes_on_stating(here: _Place) -> bool:
    """ "I understand that I may change it monthly, and that I may withdraw it": a statement of its own, as the first was."""
    told = [here.words[i] for i in here.tokens[: here.n]]
    stated = any(one.norm_ in _STATING and other.lower_ == "that" for one, other in pairwise(told))
    return stated and (here.following in SUBJECTS or here.following in ("i", "these", "this", "the", "such", "my"))


def _relative(here: _Place) -> Opened:
    """What says more of the noun before it: "which", "who", "to which", "that you make"."""
    words, tokens, n, word, previous = here.words, here.tokens, here.n, here.word, here.previous
    if previous is None:
        return None
    goes_on = previous.lower_ in ("and", "or") and _nonrestrictive(words, tokens[:n])
    kind = ClauseKind.RELATIVE if here.after_comma or goes_on else ClauseKind.RESTRICTIVE
    taxed = word == "on" and any(
        words[i].norm_ in ("tax", "income", "federal") for i in tokens[n + 2 : n + 4] if words[i - 1].text != "-"
    )  # "pay on which tax is paid"
    if word == "under" and here.following == "which" and _stands(here):
        return ClauseKind.MAIN, 2
    if (
        word in BEFORE_WHICH
        and here.following in ("which", "whom")
        and not taxed
        and (here.current or here.after_comma)
    ):
        return kind, 2
    told_of_tax = word == "which" and previous.lower_ == "on" and "tax" in here.next(3)
    if word in ("which", "who", "whom", "whose") and (here.current or here.after_comma) and not told_of_tax:
        return kind, 1
    if word == "where" and previous.norm_ in _PLACES and here.verb_soon():
        return ClauseKind.RESTRICTIVE, 1
    if word == "that" and here.following in ACCOUNTS and here.next(2)[1:] in _BEHIND_IT:
        return None  # "you may withdraw that account or move it": the one spoken of
    if word == "that" and here.following in _FEATURES and here.next(2)[1:] not in (["you"], ["we"], ["the"]):
        return None  # "our Plan has not adopted that feature", "within that ceiling": what was named before
    if word == "that" and here.after_comma and told_on(words, tokens[:n]) and here.verb_soon(1, 7):
        return ClauseKind.MAIN, 1
    if word == "that" and (here.after_comma or previous.lower_ == "and") and _goes_on_stating(here):
        return ClauseKind.MAIN, 1
    introduces = previous.norm_ in _REPORTING or previous.lower_ in _BEFORE_NOUNS  # "whatever is in that source"
    if word == "that" and previous.lower_ in ("if", "when", "once"):
        return None  # "and, if that is exhausted, from the After-Tax Account": what was just named
    if word == "that" and here.current and not introduces and here.verb_soon(1, 7):
        return ClauseKind.RESTRICTIVE, 1
    if (
        word in ("each", "both", "any", "all", "either", "none", "neither")
        and here.after_comma
        and here.next(2) == ["of", "which"]
    ):
        return ClauseKind.RELATIVE, 3  # "..., each of which a Participant may elect"
    refused = here.following in MODALS and (here.following == "cannot" or here.next(2)[1:] == ["not"])
    bare = word in SUBJECTS and (refused or here.following in _HAVING) and previous.norm_ in _SUMS
    if bare and here.current and not here.has_verb:
        return ClauseKind.RESTRICTIVE, 1  # "money you could not withdraw stays where it is"
    return None


_BEHIND_IT = (
    [],
    *(
        [word]
        for word in ("or", "and", ",", "at", "after", "before", "only", "when", "once", "until", "out", "upon", "while")
    ),
)
_ORDERS = frozenset({"instruction", "election", "direction", "order", "request"})


def _stands(here: _Place) -> bool:
    """ "... may give a standing instruction under which each contribution is converted": that is what then happens."""
    before = here.previous
    return before is not None and before.norm_ in _ORDERS and "standing" in {here.words[i].lower_ for i in here.current}


def _second_verb(here: _Place) -> Opened:
    """A comma or "and" after which a new verb begins."""
    words, current, word, following = here.words, here.current, here.word, here.following
    if current and _inside_subordinate(words, current) and _plan_at_last(here) and here.subject_then_verb():
        return ClauseKind.MAIN, 1
    if word == "and" and here.has_verb and here.next(3)[::2] == ["(", ")"] and here.subject_then_verb(4):
        return ClauseKind.MAIN, 1
    if word == "," and _grants_again(here):
        return ClauseKind.MAIN, 2 if following in ("and", "or") else 1
    if word == "," and following in MODALS and here.has_verb:
        return _NOTHING if _subject_waits(words, current) else (ClauseKind.MAIN, 1)
    if word == "," and following in ("and", "or") and current and modal_at(words, here.tokens, here.n + 2):
        return ClauseKind.MAIN, 2
    if word == "," and following == "and" and here.has_verb and here.next(2)[-1:] == ["no"] and here.verb_soon(3, 14):
        return (
            ClauseKind.MAIN,
            2,
        )  # "... have been permitted, and no portion of an Account, from whatever source, shall be paid"
    if word == "and" and here.next(2) in (["there", "is"], ["there", "are"]) and current:
        return ClauseKind.MAIN, 1
    if word == "so" and here.after_comma and here.has_verb:
        return (ClauseKind.MAIN, 1) if here.verb_soon() else _NOTHING
    said = [words[k].lower_ for k in current[:2]]  # "Yes, up to 10%, and you can ..."
    answered = said in (["yes", ","], ["no", ","]) and here.after_comma
    if word not in ("and", "or", "nor", "so", ",") or not (here.has_verb or answered) or not here.subject_then_verb():
        return None
    if word == "," and following not in SUBJECTS | {"no", "the", "such"}:
        return _NOTHING
    if _inside_subordinate(words, current) or _joins_kinds(words, current, following):
        return _NOTHING
    if word in ("and", "or") and _goes_on_relative(words, current, following):
        return _NOTHING
    return ClauseKind.MAIN, 1


_GRANTS = frozenset({"takes", "lets", "pays", "allows", "permits", "accepts", "offers", "converts", "provides"})
_PLANS = frozenset({"plan", "company", "employer", "it", "bank", "firm", "trust", "document"})


def _grants_again(here: _Place) -> bool:
    """ "The Plan takes after-tax contributions, lets me convert them, and pays them out": one subject, and a verb for each."""
    verb = here.next(2)[-1:] if here.following in ("and", "or") else [here.following]
    before = {here.words[i].lower_ for i in here.current}
    return bool(set(verb) & _GRANTS and before & _GRANTS and before & _PLANS)


def _subject_waits(words: Words, current: list[int]) -> bool:
    """ "You must leave before any part of it, your own savings included, | can be paid": the verb is still to come."""
    opened = max((n for n, i in enumerate(current) if words[i].lower_ in ("before", "until")), default=None)
    return opened is not None and opened > 0 and not has_finite(words, current[opened:])


def _goes_on_relative(words: Words, current: list[int], following: str) -> bool:
    """ "Which is a separate document and is not reproduced here": no comma and no subject of its own before the verb."""
    if (
        says_again(words, current, following)
        and words[current[0]].lower_ in ("who", "that")
        and words[current[-1]].text != ","
    ):
        return True
    return (
        words[current[0]].lower_ == "which"
        and words[current[-1]].text != ","
        and following in ("is", "are", "was", "were")
    )


def _nonrestrictive(words: Words, before: list[int]) -> bool:
    """Whether ", which ..." opened earlier in the stretch: "..., which you may withdraw and which you may convert"."""
    return any(
        words[i].lower_ == "which"
        and (words[i - 1].text == "," or (words[i - 1].lower_ in BEFORE_WHICH and words[i - 2].text == ","))
        for i in before
        if i
    )


def _gives_reason(here: _Place) -> bool:
    """ "... because the Plan does not accept them": a reason is stated, not supposed."""
    if not here.current or here.word not in ("because", "since"):
        return False
    subject, verb = (*here.next(2), "", "")[:2]
    if here.after_comma and subject in ("it", "we", "there", "they") and verb in STATES_OF_PLANS:
        return True
    of_plan = "plan" in here.next(4)[1:]
    return of_plan and (here.word == "because" or (here.after_comma and bool(STATES_OF_PLANS & set(here.next(6)[2:]))))


def _plan_at_last(here: _Place) -> bool:
    """ "... or to your beneficiary if you die, and the Plan does not offer ...": no other main clause is to come."""
    rest = [here.words[i].lower_ for i in here.tokens[here.n + 1 :]]
    after = here.current[0] > 0 and here.words[here.current[0] - 1].text != "."
    return after and here.after_comma and "," not in rest and "plan" in rest[:5] and here.word in ("and", "but")


def _joins_kinds(words: Words, current: list[int], following: str) -> bool:
    """Whether "and" joins two kinds of money or of tax: "pre-tax and Roth contributions", "federal and state taxes"."""
    last = words[current[-1]].lower_
    return (last in _KINDS and following in ("roth", "after", "pre", "before", "post")) or last == "federal"


def _inside_subordinate(words: Words, current: list[int]) -> bool:
    """A conjunction inside an "if ..." goes on with the condition."""
    return words[current[0]].lower_ in ("if", "when", "once", "because")


_PROVIDED_THINGS = frozenset({"form", "forms", "space", "box", "card", "envelope", "portal", "notice"})


def _opens_condition(words: Words, tokens: list[int], n: int) -> bool:
    word = words[tokens[n]].lower_
    if word == "as":
        return [words[i].lower_ for i in tokens[n : n + 3]] in (["as", "long", "as"], ["as", "soon", "as"])
    if word == "whenever" and [words[i].lower_ in _LIKES for i in tokens[n + 2 : n + 3]] == [True]:
        return False  # "you may withdraw it whenever you like": at any time
    if word == "because" and n + 1 < len(tokens) and words[tokens[n + 1]].lower_ == "of":
        return False
    if word == "once":
        return not _counts(words, tokens, n)
    if word == "provided" and n and words[tokens[n - 1]].lower_ in _PROVIDED_THINGS:
        return False  # "on the form provided, he may ..."
    if word == "provided":
        return n + 1 < len(tokens) and words[tokens[n + 1]].lower_ in (
            "that",
            "you",
            "the",
            "it",
            "they",
            "however",
            ",",
        )
    if (
        word in ("until", "since", "before")
        and n + 1 < len(tokens)
        and (words[tokens[n + 1]].lower_ in MONTHS or words[tokens[n + 1]].like_num)
    ):
        return False
    if word in ("until", "since") and n + 1 < len(tokens) and words[tokens[n + 1]].lower_ in ("then", "that", "now"):
        return False
    if word in ("until", "since"):
        if n + 2 < len(tokens) and words[tokens[n + 1]].lower_ in ("you", "he", "she", "they"):
            return True  # "it grows until you draw on it"
        comma = next((m for m in range(n + 1, len(tokens)) if words[tokens[m]].text == ","), len(tokens))
        return verb_soon(words, tokens[:comma], n + 1, 8)
    if word == "if" and n and words[tokens[n - 1]].lower_ in ("as", "see", "even", "only"):
        return True
    return True


def _counts(words: Words, tokens: list[int], n: int) -> bool:
    """Whether "once" is a number ("not more than once in any quarter"), and not the opening of a clause."""
    previous = words[tokens[n - 1]].lower_ if n else ""
    after = [words[i] for i in tokens[n + 1 : n + 5]]
    if previous in ("than", "least", "only", "at", "all") or (
        after and after[0].lower_ in ("each", "every", "per", "during", "in")
    ):
        return True
    return bool(after) and after[0].lower_ in ("a", "any") and any(w.norm_ in _UNITS for w in after[1:3])


_RULES = (_unless, _exception, _concession, _contrast, _condition, _relative, _second_verb)
