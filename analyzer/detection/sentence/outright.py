"""Whether a denial is said of a right as a whole, or in passing of something narrower.

"The Plan does not accept after-tax contributions" denies the right. "Voluntary contributions are never begun
automatically", "conversions are not made online" and "you may not contribute after-tax for six months" deny a way, a
name or a time of it; a person who reads them beside the grant sees no contradiction.
"""

from __future__ import annotations

import regex

_MONEY = """
aftertax non roth nonroth voluntary nondeductible non-deductible thrift traditional regular supplemental
optional unmatched additional pretax deferral deferrals elective salary reduction 401 k catch up matching
contribution contributions deposit deposits saving savings money amount amounts dollars account accounts balance
balances source sources fund trust payroll compensation earnings pay
employer company firm bank university employee employees participant participants participant's member members member's associate associates
staff colleague anyone anybody everyone
"""
_ACTS = """
accept accepts accepted accepting permit permits permitted permitting permission allow allows allowed allowing offer
offers offered offering provide provides provided providing provision provisions available unavailable availability
make makes made making elect elects receive receives received contribute contributes contributing include includes
included including contain contains have has had adopt adopts adopted add adds added exist exists exclude excludes
excluded take takes taken taking choose chosen save saves saving put putting let lets authorize authorizes authorized
authorise authorised enabled prohibit prohibited prohibits barred support supports eligible entitled right
convert converts converted converting conversion conversions rollover rollovers roll rolled transfer transfers
transferred transferring move moved moving recharacterize recharacterized exchange exchanged change changed
withdraw withdraws withdrawn withdrawal withdrawals distribute distributed distribution distributions paid payable
payment payments get
mega backdoor check else change two three four paycheck paychecks withholding deduction deductions others another besides
part feature features option options opportunity arrangement kind kinds type types form forms way ways means method
manner basis plan plans plan's section article question answer yes
"""
_GRAMMAR = """
not no never neither nor none cannot can't cant won't don't doesn't isn't aren't nothing without any longer only yet q
a an the this that these those our your their its his her my own you we it they he she which there here someone one
ones is are was were be been being do does did will would shall may might can could must should
of to in on by from for with at as and or but so if other than except besides apart either also both all each every
under into in-plan inside within out while during still early employed employment working work service in-service
therefore thus accordingly however please note whatsoever moreover further furthermore because
at present currently now time today effective since beginning starting
"""
_OF_THE_RIGHT = frozenset(f"{_MONEY} {_ACTS} {_GRAMMAR}".split())
_NUMBERED = regex.compile(r"^\W*(?:\(?[a-z0-9]{1,4}[.)]\s*|[\p{So}\p{Co}]\s*)+|\(\d+\)", regex.IGNORECASE)
_DATE = regex.compile(
    r"\b(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:\d{1,2}, )?)?(?:19|20)\d\d\b",
    regex.IGNORECASE,
)
_TAXED = regex.compile(r"\b(?:after|pre|before|post)[- ]?tax(?:es)?\b", regex.IGNORECASE)
_NOTE = regex.compile(r"(?<=\p{L}[.,])\d{1,2}(?=\W*$)")  # the mark of a footnote behind the last word
_WORD = regex.compile(r"[\p{L}\p{N}½][\p{L}\p{N}½’'%.,]*")


def outright(text: str) -> bool:
    """Whether a denial speaks of the right itself and of nothing else; ``text`` is its clause with those that hang on it."""
    return not beside_the_right(text)


_CLOSED = frozenset(
    [
        "discontinued",
        "frozen",
        "closed",
        "suspended",
        "eliminated",
        "ended",
        "stopped",
        "ceased",
        "dropped",
        "abolished",
        "withdrawn",
        "removed",
        "accepted",
        "accepting",
        "further",
        "additional",
        "new",
        "more",
        "longer",
        "future",
    ]
)
_SENTENCE = 4  # words: "No." and "None (see Section 3)" deny what they stand beside, and may be misplaced


def in_its_own_words(sentence: str) -> bool:
    """Whether a whole sentence denies or closes the right, and says nothing else: "The Plan takes no after-tax money."."""
    return len(_WORD.findall(sentence)) >= _SENTENCE and _CLOSED.issuperset(beside_the_right(sentence))


def beside_the_right(text: str) -> list[str]:
    """The words of a denial that speak of something else than the right: a way, a length of time, another account."""
    text = _TAXED.sub("aftertax", _DATE.sub(" ", _NUMBERED.sub(" ", _NOTE.sub("", text))))
    words = (w.lower().replace("’", "'").strip(".,'") for w in _WORD.findall(text))
    return [word for word in words if word and word not in _OF_THE_RIGHT]
