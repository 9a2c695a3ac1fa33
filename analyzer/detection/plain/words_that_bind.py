"""Words that bind: a denial, an end, a gate, an exception. No turn takes one out of a sentence that it does not name itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import regex

from analyzer.shapes import Expression, guarded

_WORDS = {  # what a word looks like in a sentence, and in the expression of a turn
    "discontinued": (r"discontinu\w*", r"discontinu"),
    "no longer": (r"no longer", r"no longer"),
    "age": (r"59\s?½|59\.5|59 1/2|age \d\d|attain\w* age", r"59|age(?![a-z])"),
    "only": (r"only|solely", r"only|solely"),
    "until": (r"until|till", r"(?:un)?till?"),
    "unless": (r"unless", r"unless"),
    "except": (r"except\w*|other than", r"except|other than"),
    "ceased": (r"ceas(?:e[sd]?|ing)", r"ceas"),
    "frozen": (r"fr(?:ee|o)z(?:e[sn]?|ing)", r"fr(?:ee|o)z"),
    "ended": (r"ended", r"end(?![a-df-z])"),
    "closed": (r"closed", r"clos"),
    "stopped": (r"stopped", r"stop"),
    "suspended": (r"suspend\w*|suspension", r"suspen"),
    "prohibited": (r"prohibit\w*|barred|forbid\w*", r"prohibit|bar(?![a-z])|barred|forbid"),
    "refused": (
        r"(?:does|do|is|are|may|can|will|shall)(?: not|n['’]t) (?:be |now |currently |yet )?"
        r"(?:accept|permit|allow|offer|ma[dk]e|tak|available|withdr|convert|distribut|contribut)\w*"
        r"|(?:cannot|can['’]t|never) be \w+|no (?:[\w-]+ ){0,3}?(?:contributions?|conversions?|withdrawals?|deposits?) (?:is|are|may|can|will)|no one may",
        r"(?:can)?not?(?![a-z])|n\[",
    ),
    "if": (
        r"(?:if|provided(?: that)?) (?:you|he or she|they|(?:an? |the )?(?:participant|member|employee)s?) (?:are|is|have|has|ha[sd] been|reach|work|attain)\w*",
        r"if(?![a-z])|provided",
    ),
    "must": (
        r"(?:you|he or she|they|(?:participant|member|employee)s?) (?:must|ha(?:s|ve) to|needs? to) (?:first )?(?:be|have|reach|attain|wait|leave)|at least age",
        r"must|at least",
    ),
    "leaving": (
        r"(?<!\btaxed )(?:after|upon|on|until|at|before|following) (?:your |his |her |the )?(?:termination|separation|severance|retirement)|terminates? employment|retires?",
        r"terminat|separat|sever|retire",
    ),
}
_BINDS = guarded("|".join(rf"(?P<w{n}>\b(?:{shape})(?!\w))" for n, (shape, _) in enumerate(_WORDS.values())), regex.IGNORECASE)  # fmt: skip
_NAMES = dict(enumerate(_WORDS))
_REFUSES = guarded(  # what a turn puts in its place may refuse by itself, and then nothing is let in by what it takes away
    r"\b(?:only|solely|no longer|(?:does|do|may|can|shall|will) ?not (?:accept|permit|allow|offer|take|make|contribute|be)|cannot|discontinued|closed|suspended|frozen|stopped|prohibited|remains? in the)\b",
    regex.IGNORECASE,
)
_MARKS = guarded(r"\\[a-zA-Z]")
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")


def _name(found: regex.Match[str]) -> str:
    return _NAMES[int(str(found.lastgroup)[1:])]


def _binding(text: str) -> frozenset[str]:
    return frozenset(_name(found) for found in _BINDS.finditer(text))


def _without_looks(expression: str) -> str:
    """An expression without what it only looks at, before or behind what it takes.

    >>> _without_looks(r"(?<=\\bnot )one(?! (?:of|in) [^)]) two")
    'one two'
    """
    taken: list[str] = []
    depth, look, at = 0, 0, 0  # how deep in brackets, how deep a look was opened (0: in none), where
    in_set = False
    while at < len(expression):
        mark, width = expression[at], 1
        if mark == "\\":
            width = 2
        elif in_set:
            in_set = mark != "]"
        elif mark == "[":
            in_set, width = True, 2 if expression[at + 1] != "\\" else 1
        elif mark == "(":
            depth += 1
            look = look or (depth if expression.startswith(_LOOKS, at) else 0)
        if not look:
            taken.append(expression[at : at + width])
        if mark == ")" and not in_set and width == 1:
            look = 0 if look == depth else look
            depth -= 1
        at += width
    return "".join(taken)


@cache
def _named(expression: str) -> frozenset[str]:
    """The words that bind which a turn takes by name, and not in one of its gaps."""
    taken = _MARKS.sub(" ", _without_looks(expression)).lower()
    return frozenset(word for word, (_, name) in _WORDS.items() if regex.search(rf"(?<![a-z])(?:{name})", taken))


def taken_away(expression: str, words: str, plain: str) -> frozenset[str]:
    """The words that bind which a turn takes away in a gap.

    >>> sorted(taken_away(r"it is told [^.]*", "it is told that they ended", ""))
    ['ended']
    >>> sorted(taken_away(r"it ended [^.]*", "it ended then", ""))
    []
    """
    lost = _binding(words) - _binding(plain)
    return lost - _named(expression) if lost and not _REFUSES.search(plain) else frozenset()


_JOINS = guarded(  # where, before a word that binds, a statement of its own begins
    r"(?P<noun>\b(?:(?:the|your|voluntary|employee|(?:after|post|pre)-?\s?tax|roth|in-plan|in-service|thrift|automatic) ){0,4}(?:contributions?|conversions?|withdrawals?|rollovers?|savings|accounts?|money|feature|option))?,? "
    r"(?P<which>which )(?:(?P<own>is|are|was|were|has|have|had|will|may|can|cannot|do|does|ended|ceased|closed|stopped)\b)?"
    r"|(?P<if>, (?=(?:but )?(?:only )?(?:if|unless|provided|except)\b))"
    r"|[:;]\s+|(?:,|\s[–—-])?\s(?:and|but|so|since|because|although|though|while|whereas|when|where|(?:under|by) which)\s(?:that )?",
    regex.IGNORECASE,
)

_UNDECIDED = guarded(  # what may come to be, or was only asked for
    r"\b(?:whether|would (?:let|allow|permit|enable|add)|proposals?|proposed|requests?|requested|wish|suggest\w*|demand|position|draft|asked|consider\w*)\b",
    regex.IGNORECASE,
)
_TURNS_AWAY = guarded(r"\b(?:but|since|because|although|though|while|whereas|when)\b", regex.IGNORECASE)
_REFUSED = guarded(
    r"\b(?:no|not|cannot|never|no longer|discontinued|ended|closed|ceased|stopped|suspended|frozen|prohibited)\b|n['’]t\b",
    regex.IGNORECASE,
)
_ASKS = guarded(
    r"^(?:(?:at|in|on|to|by|for|under|until|from|after) )?(?:what|which|when|how|who|whom|whether)\b", regex.IGNORECASE
)
_TILL_THEN = guarded(
    r"^(?:until|till) (?:then|that (?:time|day)),? ", regex.IGNORECASE
)  # as long as nothing is decided


def _what_binds(match: regex.Match[str], lost: frozenset[str]) -> str:
    """Of words that would be taken away, the statement that binds.

    The rest is not a rule by itself, and might be taken for one: "The Board will say whether after-tax contributions, which
    ended in 2019, will be opened again." Where no statement is told apart from the rest, all of them,
    unless they tell of what is not decided.
    """
    words = match.group()
    goes_on = bool(match.string[: match.start()].strip())  # a sentence that has begun before
    first = next(found.start() for found in _BINDS.finditer(words) if _name(found) in lost)
    begins = [(join.start("own") if join["own"] else join.end(), join) for join in _JOINS.finditer(words)]
    before = [(at, join) for at, join in begins if join.start() > 0 and at <= first and (goes_on or not join["if"])]
    undecided = _UNDECIDED.search(words[:first]) is not None
    if not before:
        return "" if undecided else words
    at, join = before[-1]
    turns_away = join["own"] or _TURNS_AWAY.search(join.group()) or _TILL_THEN.match(words[at:])
    if undecided and not (turns_away or _REFUSED.search(words[at:])):
        return ""
    if join["own"]:
        said = f"{join['noun'] or 'it'} {words[at:].split(',')[0]}"
    else:
        said = _TILL_THEN.sub("", words[at:]) + (" it" if join["which"] else "")
    if _ASKS.match(said):
        return ""
    mark = ", " if join["if"] is not None else "; "
    return f"{mark}{said}" if goes_on else said


class LettingGo(str):
    """What a turn puts in plain words, with the words that bind which it may take away."""

    __slots__ = ("words",)
    words: frozenset[str]


def letting_go(plain: str, *words: str) -> LettingGo:
    """What a turn puts in plain words though a word that binds is lost: what it bound is set aside, gone, or other money."""
    told = LettingGo(plain)
    told.words = frozenset(words or _WORDS)
    return told


def unless_it_binds(turn: Expression, plain: str) -> Callable[[regex.Match[str]], str]:
    """What a turn puts in plain words; the words as they are where one that binds would be lost."""
    let_go = plain.words if isinstance(plain, LettingGo) else frozenset()

    def put(match: regex.Match[str]) -> str:
        said = str(match.expand(plain))
        lost = taken_away(turn.expression, match.group(), said) - let_go
        if not lost:
            return said
        return match.group() if said.strip() else _what_binds(match, lost)

    return put
