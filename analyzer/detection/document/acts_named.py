"""What a document calls a conversion to Roth when it does not call it so: a "Crossing", "the Swap", "to cross is to move to Roth"."""

from __future__ import annotations

import regex

from analyzer.shapes import Expression, guarded, of_document

_TIMEOUT = 5.0
_NAME = r"(?P<name>(?-i:(?!In-Plan\b|A\b|An\b|The\b)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}))"
_ACT = r"(?:an?|the|our|your) (?:[\w-]+ ){0,2}?(?:in-?plan roth (?:conversion|rollover|transfer)|in-?plan conversion to roth|roth conversion (?:in|inside|within) (?:the|this|our) plan|in-?plan conversion)"
_ENDS = r"s?(?= inside\b| within\b| of\b|\W|$)"
_SHAPES = (
    # "Crossing. An in-plan Roth rollover.", in a glossary; "A Swap is an in-plan Roth conversion"
    guarded(rf"(?m)^\W*(?:(?:an?|the) )?[“\"‘]?{_NAME}[”\"’]?(?:[.:]|,? (?:is|means|shall mean|is our (?:name|word) for)) {_ACT}{_ENDS}", regex.IGNORECASE),
    # "We call an in-plan Roth conversion a “Swap”"
    guarded(rf"\b(?:we|the plan|this (?:booklet|summary|guide|document)) calls? {_ACT}s? (?:an? |the )?[“\"‘]?{_NAME}\b", regex.IGNORECASE),
    guarded(rf"\b{_ACT}s?,? (?:\((?:an?|the|called an?) |(?:which|that) (?:we|the plan) calls? (?:an? |the )?|called (?:an? |the ))[“\"‘]?{_NAME}\b", regex.IGNORECASE),
    # "A Crossing moves money that is already in your account ... The law calls it an in-plan Roth rollover"
    guarded(
        rf"(?m)^\W*(?:an?|the|each) [“\"‘]?{_NAME}[”\"’]? (?:moves|turns|changes|shifts|takes)\b[^.;]{{5,160}}\.\s+(?:the (?:tax )?(?:law|code|IRS)|tax people|lawyers|others) calls? (?:it|this|that) {_ACT}",
        regex.IGNORECASE,
    ),
)  # fmt: skip
_VERB = guarded(  # "To cross is to move to Roth", "To redesignate an amount is to transfer it, inside the Fund, to a designated Roth account"
    r"(?m)(?:^|(?<=[.;:] ))\W*(?:\d[\d.]* )?to [“\"‘]?(?P<verb>[a-z]{3,12})[”\"’]?(?: (?:an amount|amounts|money|an account|a balance|savings|it))?,? (?:is|means) to (?:move|convert|change|switch|transfer|turn)\b[^.;]{0,200}? (?:in)?to (?:an? |the )?(?:designated )?roth(?: (?:account|money|savings|side|source)s?)?(?=[.,; ](?! ?IRA| ?individual))",
    regex.IGNORECASE,
)
_READ_ALREADY = guarded(
    r"conver|rollover|transfer|withdraw|distribut|\broth ira\b|\bplan\b|account|contribution|savings|deferral|\b(?:it|this|that|these|they|no|yes|what|definitions?|section|article|route|option|example)\b",
    regex.IGNORECASE,
)


def names_of_conversions(text: str) -> tuple[str, ...]:
    """The names, longest first, that a document gives to the conversion of money to Roth inside the plan.

    >>> names_of_conversions("Crossing. An in-plan Roth rollover.")
    ('Crossing',)
    """
    found = {m["name"] for shape in _SHAPES for m in shape.finditer(text, timeout=_TIMEOUT)}
    return tuple(sorted((name for name in found if not _READ_ALREADY.search(name)), key=len, reverse=True))


def verbs_of_conversion(text: str) -> tuple[str, ...]:
    """The verbs that a document explains as moving money to Roth.

    >>> verbs_of_conversion("To cross is to move to Roth.")
    ('cross',)
    """
    return tuple(dict.fromkeys(m["verb"].lower() for m in _VERB.finditer(text, timeout=_TIMEOUT)))


def _uses(name: str) -> tuple[tuple[Expression, str], ...]:
    word = rf"[“\"‘]?{regex.escape(name)}(?P<s>(?:s|es)?)[”\"’]?(?!\w)"
    made = r"in-plan Roth conversion\g<s>"
    return (
        # "Heritage Savings may make the Crossing at any age": it is what is converted
        (of_document(rf"(?i:\b(?:make|take) (?:the|an?) ){word}"), "be converted to Roth inside the Plan"),
        (of_document(rf"(?i:\ban? ){word}"), rf"an {made}"),
        (of_document(rf"(?<![\w-]){word}"), made),
    )


def with_conversions_named(text: str, names: tuple[str, ...], verbs: tuple[str, ...]) -> str:
    """A text in which each name stands for what it names."""
    for name in names:
        if name in text:
            for shape, plain in _uses(name):
                text = shape.sub(plain, text, timeout=_TIMEOUT)
    for verb in verbs:
        stem = regex.escape(verb)
        text = of_document(rf"(?i)\b(?P<may>may|can|cannot|to) {stem}\b").sub(r"\g<may> convert to Roth", text, timeout=_TIMEOUT)  # fmt: skip
        done = rf"(?:{stem}ed|{stem}d)" if not verb.endswith("e") else rf"{stem}d"
        text = of_document(rf"\b(?P<be>be|is|are|was|were|been|amounts?|money) {done}\b").sub(r"\g<be> converted to Roth", text, timeout=_TIMEOUT)  # fmt: skip
        text = of_document(rf"(?<=\b(?i:an?|each|any|no|of|the) ){regex.escape(verb.removesuffix('e'))}(?:ion|ing)\b").sub("conversion to Roth", text, timeout=_TIMEOUT)  # fmt: skip
    return text
