"""Ties footnotes to what carries their marks: "Yes(1)" in a cell, and "(1) Union employees only" beneath the table."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from analyzer.model import Block, BlockKind, Note, Page, Passage, PassageKind, Span
from analyzer.reading.glyphs import LETTERS
from analyzer.reading.labels import is_labelled

_RAISED = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹" + LETTERS, "123456789abcdefghijklm")
_SIGN = f"[*†‡§]{{1,4}}|[¹²³⁴⁵⁶⁷⁸⁹]{{1,2}}|[{LETTERS}]"
# What a footnote begins with. "1." and "1)" number a list elsewhere: only small print and what stands beneath a table.
_BEGINS = re.compile(
    rf"(?P<mark>{_SIGN}|\((?:\d{{1,2}}|[a-z])\)|\[\d{{1,2}}\]|(?:[Nn]ote )?\d{{1,2}}[.):]?(?=\s+\S|[A-Z]))"
    r"\s*(?=\w|[(“\"])"
)
_BEGIN_SIGNS = frozenset("Nn" + LETTERS)  # the letters among what footnotes begin with
_SYMBOL = re.compile(r"[*†‡]{1,4}")
_AFTER_WORD = r"(?<=[^\W\d_]{2})|(?<=[”\"’)%½])"
_NUMBERS = r"\d{1,2}(?:,\s?\d{1,2})*"
# A mark stands at the end of a word; "401(k)(1)" and "(1) the Employer" are none.
_MARK = re.compile(
    rf"(?<=[^\s(\[*†‡§])(?:[{LETTERS}](?:,[{LETTERS}])+|{_SIGN})(?!\w)"
    rf"|(?:(?<=[^\W\d_]{{2}})|(?<=[”\"’%½.,;:])|(?<=\d\)))(?:\({_NUMBERS}\)|\[{_NUMBERS}\])(?!\w|\([^\d])"
    rf"|(?:{_AFTER_WORD}|(?<=[^\W\d_]{{2}}[.,;:!?])|(?<=[”\"’)%½][.,;:!?])){_NUMBERS}(?=[\s.,;:)]|$)"
)
_LETTER = re.compile(r"(?<=[^\W\d_]{2})\([a-z]\)(?=[\s.,;]|$)")  # in a cell: "Yes(a)"; "401(k)" is none
# In a cell it may stand apart at the end: "Yes (1)", "8% (a)", "Yes *", and after a bare answer "Yes 1".
_APART = re.compile(
    rf"(?<=\S\s)(?:\((?:{_NUMBERS}|[a-z])\)|\[{_NUMBERS}\]|[*†‡]{{1,4}})$|(?i:(?<=^yes\s)|(?<=^no\s)){_NUMBERS}$"
)
_MARK_ENDS = frozenset(")]*†‡0123456789")
_OF_CELLS = (_APART, _LETTER)
_CAN_HOLD = (BlockKind.FOOTNOTE, BlockKind.PARAGRAPH, BlockKind.LIST)


@dataclass(slots=True, eq=False)
class _Found:
    """A footnote: its key ("1", "*"), its words without the mark, its page, and the passages that carry its mark."""

    key: str
    span: Span
    page: int
    small: bool  # set in small print at the foot of its page
    carriers: list[Span] = field(default_factory=list)


class Footnotes:
    """The footnotes of a document and where their marks stand."""

    def __init__(self, blocks: Sequence[Block], text: str, pages: Sequence[Page]) -> None:
        self._blocks, self._text = blocks, text
        self._starts = [page.start for page in pages]
        self._of_passage: dict[Span, _Found] = {}
        self._by_key: defaultdict[str, list[_Found]] = defaultdict(list)  # in the order of the text
        for note in self._notes():
            self._by_key[note.key].append(note)

    def tied(self) -> tuple[Block, ...]:
        """The blocks, their passages tied: marks to footnotes, and footnotes to what carries their marks."""
        if not self._by_key:
            return tuple(self._blocks)
        passages = (p for block in self._blocks if block.kind is not BlockKind.CONTENTS for p in block.passages)
        own = {p.span: notes for p in passages if p.span not in self._of_passage and (notes := self._of(p))}
        return tuple(
            replace(block, passages=tuple(self._with_notes(p, own) for p in block.passages)) for block in self._blocks
        )

    def _with_notes(self, passage: Passage, own: dict[Span, list[Note]]) -> Passage:
        """A passage with the notes of its marks and, in a cell, of its heads' marks; or with what it is a note of."""
        note = self._of_passage.get(passage.span)
        if note is not None:
            return passage._replace(note_of=tuple(note.carriers), lead_in=None) if note.carriers else passage
        spans = (passage.span, passage.row_head, passage.column_head)
        notes = [note for span in spans if span is not None for note in own.get(span, ())]
        return passage._replace(notes=tuple(dict.fromkeys(notes))) if notes else passage

    def _page(self, offset: int) -> int:
        return bisect_right(self._starts, offset)

    def _notes(self) -> Iterator[_Found]:
        """What begins like a footnote: small print, what stands beneath a table or marked lines, "* ..." anywhere."""
        beneath = False  # a table, with nothing but notes between
        marked: set[str] = set()  # the marks of labelled lines right above: "After-tax savings ...... Yes (2)"
        for block in self._blocks:
            if block.kind not in _CAN_HOLD:
                beneath, marked = block.kind is BlockKind.TABLE, set()
                continue
            small = block.kind is BlockKind.FOOTNOTE
            found = self._in_block(block, small)
            if not (small or beneath):
                signs = [one for one in found if _SYMBOL.fullmatch(one[0].key)]
                signs = signs if len(signs) == 1 else []  # more of them are a list with stars for bullets
                found = [one for one in found if one in signs or one[0].key in marked]
            if marked and not (found or self._labelled(block)):
                marked = set()
            marked.update(self._marks_of_lines(block))
            for note, spans in found:
                self._of_passage.update(dict.fromkeys(spans, note))
                yield note
            beneath = beneath and bool(found)

    def _labelled(self, block: Block) -> bool:
        return any(is_labelled(self._text[p.span.start : p.span.end]) for p in block.passages)

    def _marks_of_lines(self, block: Block) -> Iterator[str]:
        """The marks that stand apart at the ends of a block's labelled lines."""
        for passage in block.passages:
            end = passage.span.end
            if self._text[end - 1] in _MARK_ENDS:
                words = self._text[passage.span.start : end]
                if (mark := _APART.search(words)) is not None and is_labelled(words):
                    yield from _keys(mark[0])

    def _in_block(self, block: Block, small: bool) -> list[tuple[_Found, list[Span]]]:
        """The footnotes of a block and their passages; one goes on until the next begins."""
        found: list[tuple[_Found, list[Span]]] = []
        before = block.span.start
        for passage in block.passages:
            end = passage.span.end
            words = self._text[before:end].lstrip()  # with a star that was taken for a bullet
            before = end
            begin = _BEGINS.match(words) if words[:1] in _BEGIN_SIGNS or not words[:1].isalpha() else None
            if begin is not None:
                span = Span(end - len(words) + begin.end(), end)
                found.append((_Found(_key(begin["mark"]), span, self._page(span.start), small), [passage.span]))
            elif found:
                note, spans = found[-1]
                note.span = Span(note.span.start, end)
                spans.append(passage.span)
        return found

    def _of(self, passage: Passage) -> list[Note]:
        """The notes of the marks in a passage; each is told of the passage."""
        start, end = passage.span.start, passage.span.end
        words = self._text[start:end]
        cell = passage.kind is PassageKind.CELL or (_APART.search(words) is not None and is_labelled(words))
        found: list[Note] = []
        for match in (*_MARK.finditer(words), *(one for kind in _OF_CELLS if cell for one in kind.finditer(words))):
            mark = Span(start + match.start(), start + match.end())
            notes = [note for key in _keys(match[0]) if (note := self._note(key, mark, cell)) is not None]
            if len(notes) < len(_keys(match[0])):
                continue  # "1,2" of which one is no footnote
            for note in notes:
                found.append(Note(mark, note.span))
                if passage.span not in note.carriers:
                    note.carriers.append(passage.span)
        return found

    def _note(self, key: str, mark: Span, cell: bool) -> _Found | None:
        """What a mark leads to: the next such note on its page, or small print before it; of a table, over the page."""
        alike = self._by_key.get(key, [])
        page, place = self._page(mark.start), bisect_right(alike, mark.start, key=lambda note: note.span.start)
        after, before = alike[place : place + 1], alike[max(place - 1, 0) : place]
        here = [note for note in after if note.page == page]
        here += [note for note in before if note.page == page and note.small]
        here += [note for note in after if cell and note.page == page + 1]
        return here[0] if here else None


def _key(mark: str) -> str:
    """What a mark and the footnote's own have in common: "(1)", "[1]", "1." and "¹" are one."""
    return mark.translate(_RAISED).lower().removeprefix("note ").strip("()[].:")


def _keys(mark: str) -> list[str]:
    return [_key(part.strip()) for part in mark.split(",")] if "," in mark else [_key(mark)]
