"""Kinds of money that a paper calls by numbers ("Money Type 40"), under the names that its own list gives them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import regex

from analyzer.model import Block, BlockKind, Document, Span
from analyzer.shapes import guarded

_LIST_HEAD = guarded(
    r"^\W*(?:(?:money|source|contribution|account|fund) )?(?:types?|codes?|sources?|numbers?|nos?\.?|#)\W*$",
    regex.IGNORECASE,
)
_NUMBER = r"[A-Z]?\d{1,3}[A-Z]?"
_NUMBERS = rf"(?P<numbers>{_NUMBER}(?:(?:,| and| or|, and|, or| &) {_NUMBER})*)"
_ALONE = guarded(_NUMBER)
_CALLED = guarded(  # "Money Types 10, 20 and 60"
    rf"\b(?i:money|source|contribution|account) (?i:types?|codes?|sources?|numbers?) {_NUMBERS}(?![\d%.]\d|\w)"
)
_ROW = guarded(rf"^{_NUMBERS}(?P<rest>(?:,? with (?:the |its |their )?earnings)?(?: \([^()]{{3,40}}\))?)$")
_OF_MONEY = guarded(
    r"\b(?:tax|taxed|roth|match\w*|rollovers?|employer|company|voluntary|thrift|profit|deferrals?|contributions?)\b",
    regex.IGNORECASE,
)
_FEW = 6  # words of a description that can stand for a name
_EMPLOYEES, _EMPLOYERS = guarded(r"\bEE\b"), guarded(r"\bER\b")
_FIRST = guarded(r"^(?:your |the |any )?(?P<name>[^.;]{3,90})", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MoneyTypes:
    """The name of each kind of money by its number, and the tables that give them."""

    names: Mapping[str, str] = field(default_factory=dict)
    lists: frozenset[Span] = frozenset()

    def in_words(self, text: str) -> str:
        """A text with the names in the place of the numbers: "added to Money Type 40" is "added to voluntary contributions"."""
        if not self.names:
            return text
        return str(_CALLED.sub(lambda m: self._named(m["numbers"]) or m.group(), text))

    def of_row(self, head: str, corner: str, block: Block) -> str:
        """The head of a row of numbers in a table of kinds of money, as the kinds it is of; any other head as it is."""
        told = _ROW.match(head) if self.names and block.span not in self.lists and _LIST_HEAD.match(corner) else None
        named = self._named(told["numbers"]) if told else None
        return f"{named}{told['rest']}" if told and named else head

    def _named(self, numbers: str) -> str | None:
        found = [self.names.get(number) for number in regex.findall(_NUMBER, numbers)]
        return " and ".join(name for name in found if name) if found and all(found) else None


def money_types(document: Document) -> MoneyTypes:
    """The numbered kinds of money of a document; at least two, or there are none."""
    names: dict[str, str] = {}
    lists: set[Span] = set()
    for block in document.blocks:
        if block.kind is not BlockKind.TABLE:
            continue
        found = dict(_listed(document, block))
        if len(found) > 1:
            names |= {number: name for number, name in found.items() if number not in names}
            lists.add(block.span)
    return MoneyTypes(names, frozenset(lists)) if names else MoneyTypes()


def _listed(document: Document, block: Block) -> list[tuple[str, str]]:
    """The number and the name in each row of a table that says what each number is."""
    heads = {p.span for p in block.passages if p.column_head and _LIST_HEAD.match(document.quote(p.column_head))}
    rows: dict[Span, list[str]] = {}
    for passage in block.passages:
        if passage.row_head is not None and passage.row_head in heads:
            rows.setdefault(passage.row_head, []).append(" ".join(document.quote(passage.span).split()))
    told = ((document.quote(head).strip(), _name(cells)) for head, cells in rows.items())
    return [(number, name) for number, name in told if name and _ALONE.fullmatch(number)]


def _name(cells: Sequence[str]) -> str | None:
    """What a row calls its money: its description, or the name on statements where that is shorter and names money too."""
    described = _FIRST.match(cells[-1])
    short = cells[0] if len(cells) > 1 and _OF_MONEY.search(cells[0]) else ""
    if described is None or not (short or _OF_MONEY.search(described["name"])):
        return None
    if short and len(described["name"].split()) > _FEW:
        return f"{_EMPLOYEES.sub('employee', _EMPLOYERS.sub('employer', short)).lower()} account"
    return str(described["name"]).strip()
