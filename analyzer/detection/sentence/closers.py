"""Where a clause ends without a word that says so: at a comma, at a new subject, at the verb of the clause around it."""

from __future__ import annotations

from analyzer.detection.sentence.openers import BEFORE_WHICH
from analyzer.detection.vocabulary.verbs import (
    COMMON_VERBS,
    FINITE,
    MODALS,
    PLAN_VERBS,
    SUBJECTS,
    Words,
    breaks,
    says_again,
    verb_ahead,
)

_NOMINAL = {"the", "a", "an", "your", "his", "her", "their", "each", "any", "such", "i", "is", "are"}
_LETS = {"permit", "allow", "enable", "entitle", "authorize"}  # "permits Participants who have ... | to convert"
_DONE_WITH_MONEY = {
    "convert",
    "withdraw",
    "contribute",
    "make",
    "elect",
    "transfer",
    "move",
    "roll",
    "take",
    "direct",
    "bring",
}


def new_subject(words: Words, tokens: list[int], n: int, current: list[int]) -> bool:
    """Where a fronted condition without a comma ends: "once you have a year of service | you may make ..."."""
    if words[tokens[n]].lower_ == "there" and n + 1 < len(tokens) and words[tokens[n + 1]].lower_ in FINITE:
        return True
    if words[tokens[n]].lower_ not in SUBJECTS | {"a", "the", "each", "any", "no", "nothing", "your"}:
        return False
    reach = 2 if words[tokens[n]].lower_ in SUBJECTS else 6 if _is_whole(words, current) else 3
    modal = any(words[i].lower_ in MODALS for i in tokens[n + 1 : n + 1 + reach])
    if words[tokens[n]].lower_ in ("it", "they") and n + 1 < len(tokens):
        modal = modal or words[tokens[n + 1]].lower_ in PLAN_VERBS | {"is", "are"}
    return (
        modal
        and len(current) >= 3
        and words[tokens[n - 1]].lower_
        not in ("and", "or", "that", "which", "than", "before", "after", "until", "when", "if")
    )


_TAKING = _DONE_WITH_MONEY | {"have", "want", "need", "use", "leave", "get", "change", "do", "be"}
_JOINTS = BEFORE_WHICH | {"as", "than", "if", "your", "the", "a", "an", "any", "all", "each", "this", "that", "not"}


def _is_whole(words: Words, current: list[int]) -> bool:
    """Whether a fronted condition could end here: "when you turn 59½ | your after-tax account may be withdrawn"."""
    last = words[current[-1]]
    subject = len(current) > 1 and words[current[1]].lower_ in SUBJECTS
    return subject and len(current) > 2 and last.lower_ not in _JOINTS and last.norm_ not in _TAKING


_GOES_ON = frozenset(
    {"or", "die", "retire", "resign", "quit"}
)  # "until you leave, die or become disabled, no part ..."


def ends_fronted(words: Words, tokens: list[int], n: int) -> bool:
    """Whether a comma ends a fronted clause; one before "or" goes on with it ("if you are 59½, or have been a member ...")."""
    goes_on = n + 1 < len(tokens) and words[tokens[n + 1]].lower_ in _GOES_ON
    return breaks(words, tokens[n]) and not goes_on and verb_ahead(words, tokens, n + 1)


_LEAVES_OPEN = frozenset(
    {"if", "where", "provided", "unless", "that", "whether"}
)  # "if you are 59½, and you can show it"


def opens_rule(words: Words, tokens: list[int], n: int, current: list[int]) -> bool:
    """Where a rule of its own goes on behind a condition: "... is taxed when you draw on it, | and you may draw on it weekly"."""
    ahead = [words[i].lower_ for i in tokens[n + 1 : n + 4]]
    if words[tokens[n]].text != "," or len(ahead) < 3 or ahead[0] not in ("and", "but") or ahead[1] not in SUBJECTS:
        return False
    opener = next((words[i].lower_ for i in current if words[i].is_alpha), "")
    return ahead[2] == "may" or (ahead[2] in ("can", "cannot") and opener not in _LEAVES_OPEN)


_OPENS_SUBJECT = frozenset({"the", "all", "no", "any", "every", "each", "your", "our", "this", "nothing"}) | SUBJECTS


def within_exceptions(words: Words, tokens: list[int], n: int) -> bool:
    """ "Apart from pre-tax, | Roth and catch-up contributions, employees cannot ...": a comma between the things excepted."""
    joined = False
    for at in range(n + 1, min(n + 16, len(tokens))):
        low, opens = words[tokens[at]].lower_, words[tokens[at - 1]].text == ","
        if low in FINITE or (opens and low in _OPENS_SUBJECT):
            return False
        if low == "," and joined:
            return True
        joined = joined or low in ("and", "or", "&")
    return False


def main_verb_after_exception(words: Words, tokens: list[int], n: int) -> bool:
    """ "Any source except after-tax | can be converted": the exception has no verb of its own."""
    if words[tokens[n]].lower_ == "be" and words[tokens[n - 1]].text == ",":
        return True  # "direct that his Accounts, excluding any loan, be transferred"
    return words[tokens[n]].lower_ in FINITE and words[tokens[n - 1]].lower_ not in SUBJECTS | FINITE


_NAMING = frozenset({"a", "an", "the", "any", "each", "such", "roth", "plan", "direct", "automatic", "no"})


def _is_named(words: Words, i: int) -> bool:
    """Whether a word that is a verb elsewhere is a noun here: "from which a Roth transfer may be made"."""
    return i > 0 and words[i - 1].lower_ in _NAMING


def main_verb_returns(words: Words, tokens: list[int], n: int, current: list[int]) -> bool:
    """After "that you make", the next modal or "is" belongs to the main clause again."""
    low = words[tokens[n]].lower_
    if low == "from" and n + 1 < len(tokens) and words[tokens[n + 1]].lower_.endswith("ing"):
        return True  # "prevents a Participant who has ... | from continuing to contribute"
    joins = any(words[i].lower_ in ("join", "joins", "enroll", "enrolls") for i in current[1:])
    if joins and low in ("authorize", "authorizes", "contribute", "contributes"):
        return True  # "Members who join the Fund | authorize a deduction"
    if low == "to" and n + 1 < len(tokens) and words[tokens[n + 1]].norm_ in _DONE_WITH_MONEY:
        return any(words[i].norm_ in _LETS for i in range(max(0, current[0] - 6), current[0]))
    if says_again(words, current, low) and words[tokens[n - 1]].lower_ in ("or", "and"):
        return False
    if words[tokens[n - 1]].lower_ == "to" and low in ("have", "be", "do"):
        return False  # "a Participant who wishes to | have access to it may ..."
    bare = words[current[0]].lower_ in SUBJECTS
    goes_on = low in ("continues", "continue", "goes") and any(
        words[i].lower_ in FINITE or words[i].norm_ in _DONE_WITH_MONEY | {"put", "save", "pay"} for i in current[1:]
    )
    if low not in FINITE and not goes_on and not (bare and low in ("stays", "stay", "remains", "remain")):
        return False
    if (
        words[current[0]].lower_ == "whose"
        and low not in MODALS
        and not any(words[i].lower_ in FINITE for i in current[1:])
    ):
        return False  # "a Participant whose employment | has terminated"
    inner = current[2:] if len(current) > 1 and words[current[1]].lower_ in ("which", "whom") else current[1:]
    with_subject = (
        words[current[0]].lower_ in BEFORE_WHICH
    )  # "on which contributions may be paid | are retirement and death"
    if (
        not with_subject
        and inner
        and words[inner[0]].lower_ not in _NOMINAL | SUBJECTS
        and words[inner[0]].lower_ not in FINITE
    ):
        return words[tokens[n - 1]].lower_ not in FINITE  # "that secures a loan | may not be converted"
    verbs = COMMON_VERBS | _DONE_WITH_MONEY
    earlier = [
        i
        for i in inner
        if words[i].lower_ in FINITE
        or ((words[i].lower_ in PLAN_VERBS or words[i].norm_ in verbs) and not (with_subject and _is_named(words, i)))
    ]
    return bool(earlier) and words[tokens[n - 1]].lower_ not in FINITE and words[tokens[n - 1]].norm_ not in ("not",)
