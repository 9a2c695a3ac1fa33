"""Options with numbers, one chosen by its number after or over them: "Option 1: None. Option 2: up to 10%. Selected option: 1"."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from analyzer.model import Block, BlockKind, Document, Span
from analyzer.shapes import guarded

_KEY = r"(?P<key>[A-H]|[1-9])"
_WHO = r"(?:the )?(?:employer|sponsor|company)"
_CHOSEN = guarded(
    r"\b(?:(?:selected|elected|chosen|adopted) (?:option|choice|alternative|election)|(?:option|choice|alternative|election) (?:selected|elected|chosen|adopted|in effect)|selection|election|selected|elected|choice|"
    + _WHO
    + r"['’]?s?['’]? (?:choice|election|selection))\s*[:=]\s*(?:option |alternative |choice )?\(?_*"
    + _KEY
    + r"_*\)?\W*$|\b"
    + _WHO  # "The Employer selects Option _1_."
    + r" (?:hereby |has )?(?:select|elect|choose|adopt|chose)(?:s|ed|n)? (?:option|alternative|choice) \(?_*"
    + _KEY
    + r"_*\)?\W*$",
    regex.IGNORECASE,
)
_OPTIONS = (  # by their name, by a number in brackets, by a number alone
    guarded(rf"\b(?:option|alternative|choice)\s+\(?{_KEY}\)?\s*(?:[:.)=]|[–—-](?=\s)|(?=\())\s*", regex.IGNORECASE),
    guarded(rf"(?<![\w.])\({_KEY}\)\s+", regex.IGNORECASE),
    guarded(rf"(?<![\w.]){_KEY}\s*[.)=](?=\s)\s*", regex.IGNORECASE),
)
_TO_WHOM_IT_ASKS = guarded(
    r"\W*\(?\b(?:choose|select|check|mark|elect|circle) (?:only )?(?:one|an option)\b[^.:)]*[.:)]*\s*$",
    regex.IGNORECASE,
)
_NUMBER = guarded(
    r"^\W*(?:(?:section|item|part|article) )?(?:(?:[A-Z]|\d+(?:\.\d+)*)[.):]|\d+\.\d+)\s+", regex.IGNORECASE
)
_ASKS_FOR_ONE = guarded(
    r"\b(?:choose|select|check|mark|elect) (?:only )?one\b|\bif no (?:option|choice|election|box) is (?:selected|chosen|elected|checked|marked|made)\b",
    regex.IGNORECASE,
)
_MARKED = guarded(  # a mark, or an empty box beside which marks could stand
    r"[☐☒☑✓✔✗✘■●□]|\[\s*[xX✓_ ]?\s*\]|\(\s*[xX✓ ]\s*\)|_+\s*[xX✓]?\s*_+|(?:^|\n)\s*[xX]\s|\b(?:ELECTED|SELECTED|CHOSEN|ADOPTED)\b"
)
_ASKS_SAVERS = guarded(r"\b(?:you|your|online|each payday)\b", regex.IGNORECASE)  # and not those who set the plan up
_BLOCKS_BEFORE = 6
_BLOCKS_OF_OPTIONS = 10
_LONGEST = 900
_SHORTEST = 8  # characters of what a choice is about


@dataclass(frozen=True, slots=True)
class Choice:
    """What a set of numbered options is about, and the words of the one chosen."""

    about: str
    chosen: str
    place: Span | None = None
    """Where the option chosen stands, if it is what is cited."""


def choice_of(text: str) -> Choice | None:
    """The choice that a text makes; None where it names no options, or none of them by its number."""
    end = _CHOSEN.search(text)
    if end is None:
        return None
    told = (list(option.finditer(text[: end.start()])) for option in _OPTIONS)
    starts = next((one for one in told if len(one) > 1), [])
    keys = [str(match["key"]).upper() for match in starts]
    if len(set(keys)) < len(keys) or keys != sorted(keys) or end["key"].upper() not in keys:
        return None
    at = keys.index(end["key"].upper())
    stop = starts[at + 1].start() if at + 1 < len(starts) else end.start()
    chosen = text[starts[at].end() : stop].strip(" .;,()\n")
    about = _TO_WHOM_IT_ASKS.sub("", text[: starts[0].start()])
    return Choice(_NUMBER.sub("", about).strip(" .:;—–-\n"), chosen)


def _left_open(document: Document, at: int) -> dict[Span, Choice | None]:
    """Options with numbers of which one is to be chosen and none is: "(select one) Option 1: Yes. Option 2: No."."""
    if not _ASKS_FOR_ONE.search(document.quote(document.blocks[at].span)[-_LONGEST:]):
        return {}
    taken: list[Block] = []
    keys: list[str] = []
    last = 0
    for block in document.blocks[at : at + _BLOCKS_OF_OPTIONS]:
        words = document.quote(block.span)
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST):
            break
        opened = [str(match["key"]) for match in _OPTIONS[0].finditer(words)]
        if taken and not opened and len(taken) - last > 1 and not _ASKS_FOR_ONE.search(words):
            break  # what stands behind the last option and what it says
        if _MARKED.search(words) or _CHOSEN.search(words) or _ASKS_SAVERS.search(words):
            return {}
        taken.append(block)
        keys += opened
        last = len(taken) if opened else last
    return {one.span: None for one in taken} if len(keys) > 1 and keys == sorted(set(keys)) else {}


def choices_in(document: Document) -> dict[Span, Choice | None]:
    """The choices that blocks end or begin in, and None for the other blocks in which their options stand."""
    found: dict[Span, Choice | None] = {}
    for at, block in enumerate(document.blocks):
        if over := _chosen_over(document, at):
            found |= over
            continue
        if block.span not in found:
            found |= _left_open(document, at)
        if block.span in found or not _CHOSEN.search(document.quote(block.span)[-60:]):
            continue
        text, taken = document.quote(block.span), [block]
        for before in reversed(document.blocks[max(0, at - _BLOCKS_BEFORE) : at]):
            whole = choice_of(text)
            if (whole is not None and whole.about) or before.span in found:
                break
            if before.kind is BlockKind.TABLE or len(text) > _LONGEST:
                break
            text, taken = f"{document.quote(before.span)} {text}", [before, *taken]
        choice = choice_of(text)
        if choice is not None and choice.about and choice.chosen:
            found |= {one.span: None for one in taken}
            found[block.span] = choice
    return found


def _chosen_over(document: Document, at: int) -> dict[Span, Choice | None]:
    """The option that a line chooses over its options: "The Employer selects Option 1.", "Option 1: None."."""
    block = document.blocks[at]
    in_list = block.kind is BlockKind.LIST and len(block.passages) > 1
    line = block.passages[0].span if in_list else block.span
    after = block.passages[1:] if in_list else document.blocks[at + 1 : at + 1 + _BLOCKS_BEFORE]
    text = document.quote(line)
    end = _CHOSEN.search(text)
    about = _NUMBER.sub("", text[: end.start()]).strip(" .:;—–-\n") if end else ""
    options = {}
    for one in after:
        words = document.quote(one.span)
        opened = _OPTIONS[0].match(words)
        if opened is None:
            break
        options[opened["key"].upper()] = (one.span, words[opened.end() :].strip(" .;,()\n"))
    if end is None or len(about) < _SHORTEST or len(options) < 2 or end["key"].upper() not in options:
        return {}
    span, chosen = options[end["key"].upper()]
    choice = Choice(about, chosen, span)
    if in_list:
        return {block.span: choice}
    return {block.span: None, **{one: None for one, _ in options.values()}, span: choice}


MATCHED = guarded(  # "After-tax, unmatched", and not "After-tax contributions are not matched."
    r"(?<!\b(?:is|are|be|not)),? \(?(?:un-?\s?matched|(?<!not )matched|not matched)\)?\W*$", regex.IGNORECASE
)
UP_TO = guarded(  # "After-tax voluntary, maximum: 415 limit"
    r"^(?P<what>[^,:;()]{3,60}?)(?:[,:;]|\s\()\s*(?P<how>(?:(?:with|in|subject to) (?:an? )?)?(?:up to|max(?:imum)?|not (?:to exceed|more than)|limit(?:ed)?|from \d)\b.*)$",
    regex.IGNORECASE,
)
