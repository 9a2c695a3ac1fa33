"""Tables ruled between their rows only: bands of words between level rules of one width, cut into columns.

The words of a cell may be set at any height of its band: beside a cell of two lines, one of one line stands between
them. So rows cannot be told from the heights of their words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from analyzer.reading.lines import Piece, rows
from analyzer.reading.rulings import SNAP, Rect, Rule
from analyzer.reading.wrapped import goes_on_beneath

_TALLEST = 150.0  # points: what stands between rules further apart is no row of a table
_APART = 0.6  # of a line's height: what stands further off is not of the same row
_LARGER = 1.15  # times the usual size: a heading between two tables
_OVERRUN = 4.0  # points: a word too long for a narrow column ends in the margin before the next one's words
_FEWEST, _MOST = 3, 300  # rules: a page with more is a drawing


def banded(edges: Sequence[Rect], rules: Sequence[Rule], pieces: Sequence[Piece]) -> list[list[Rect]]:
    """The cells of each such table of a page; ``rules`` are those of its edges that run across."""
    found = []
    for run in _runs(rules, pieces) if _FEWEST <= len(rules) <= _MOST else ():
        left, right = run[0].start, run[0].end
        inside = [piece for piece in pieces if left - SNAP <= piece.x0 and piece.x1 <= right + SNAP]
        for part in _between_titles(run, inside) if inside else ():
            words = [piece for piece in inside if part[0].at < piece.middle < part[-1].at]
            borders = [left, *(_joints(edges, part) or _starts(words, part)), right]
            bands = [row for above, below in pairwise(part) for row in _rows_of(words, borders, above.at, below.at)]
            if len(borders) > 2 and _is_table(bands, borders, words):
                bands = [*_beyond(inside, borders, part[0].at, up=True), *bands]
                bands += _beyond(inside, borders, part[-1].at, up=False)
                found.append([Rect(x0, top, x1, bottom) for top, bottom in bands for x0, x1 in pairwise(borders)])
    return found


def _runs(rules: Sequence[Rule], pieces: Sequence[Piece]) -> Iterator[list[Rule]]:
    """Rules of one width, one beneath the other, with words between each two."""
    rest = sorted(rules)
    while rest:
        run = [rest.pop(0)]
        for rule in list(rest):
            last = run[-1]
            if abs(rule.start - last.start) > SNAP or abs(rule.end - last.end) > SNAP:
                continue
            words = any(last.at < piece.middle < rule.at and last.start <= piece.x0 <= last.end for piece in pieces)
            if not words or rule.at - last.at > _TALLEST:
                break
            run.append(rule)
            rest.remove(rule)
        if len(run) >= _FEWEST:
            yield run


def _between_titles(run: Sequence[Rule], pieces: Sequence[Piece]) -> Iterator[list[Rule]]:
    """The rules of each table: what stands between two tables of one width is a title or a paragraph."""
    usual = median(below.at - above.at for above, below in pairwise(run))
    size = median(piece.style.size for piece in pieces)
    rules = [run[0]]
    for above, below in pairwise(run):
        words = [piece for piece in pieces if above.at < piece.middle < below.at]
        large = min((piece.style.size for piece in words), default=0.0) > _LARGER * size
        if (large or below.at - above.at > 1.5 * usual) and _is_no_row(rows(words)):
            if len(rules) >= _FEWEST:
                yield rules
            rules = []
        rules.append(below)
    if len(rules) >= _FEWEST:
        yield rules


def _is_no_row(lines: Sequence[Sequence[Piece]]) -> bool:
    """Whether the lines of a band are in one column, or in two stretches: the last row of a table, then a title."""
    return all(len(line) == 1 for line in lines) or any(
        below[0].top - above[0].bottom > _APART * (below[0].bottom - below[0].top) for above, below in pairwise(lines)
    )


def _rows_of(
    pieces: Sequence[Piece], borders: Sequence[float], top: float, bottom: float
) -> Iterator[tuple[float, float]]:
    """A band, or each of its rows where no rule parts them: lines that begin in its first column and fill others."""
    lines = rows([piece for piece in pieces if top < piece.middle < bottom])
    begins = [lines[0]] if lines and lines[0][0].x0 < borders[1] else []
    for above, line in pairwise(lines):
        if line[0].x0 < borders[1] and not goes_on_beneath(above, line):
            begins.append(line)
    filled = [_filled(line, borders) for line in begins]
    columns = len(borders) - 1
    if len(begins) < 2 or min(filled) < max(2, columns - 1) or any(_continues(line) for line in begins[1:]):
        yield top, bottom
        return
    edges = [top, *(min(piece.top for piece in line) for line in begins[1:]), bottom]
    yield from pairwise(edges)


def _continues(line: Sequence[Piece]) -> bool:
    """Whether a line goes on the cells above it: it begins in lower case."""
    return line[0].text[:1].islower()


def _joints(edges: Sequence[Rect], rules: Sequence[Rule]) -> list[float]:
    """Where most of the rules are put together from the rules of single cells."""
    first, last = rules[0], rules[-1]
    level = [one for one in edges if one.bottom - one.top < SNAP < one.x1 - one.x0 and one.top > first.at - SNAP]
    starts = [[one.x0 for one in level if abs(one.top - rule.at) <= SNAP] for rule in rules]
    found: list[float] = []
    for x in sorted({x for row in starts for x in row if last.start + SNAP < x < last.end - SNAP}):
        if found and x - found[-1] <= SNAP:
            continue
        if sum(any(abs(start - x) <= SNAP for start in row) for row in starts) > 0.6 * len(rules):
            found.append(x)
    return found


def _starts(pieces: Sequence[Piece], rules: Sequence[Rule]) -> list[float]:
    """Where a new column of words begins: right of a strip that no piece covers, or at one place in most rows.

    Columns that are set close have no strip between them ("Match? Can be turned" is one piece), and a word too long
    for its own is printed into the next.
    """
    found: list[float] = []
    edge = None
    for piece in sorted(pieces, key=lambda one: one.x0):
        if edge is not None and piece.x0 > edge + SNAP:
            found.append(piece.x0 - SNAP / 2)
        edge = piece.x1 if edge is None else max(edge, piece.x1)
    bands = [[one for one in pieces if above.at < one.middle < below.at] for above, below in pairwise(rules)]
    begins = [sorted({piece.x0 for piece in band}) for band in bands]
    words = [
        {word.x0 for piece in band for word in piece.words} | set(some)
        for band, some in zip(bands, begins, strict=True)
    ]
    low = min((piece.x0 for piece in pieces), default=0.0)
    for x in sorted({x for some in begins for x in some if x > low + SNAP}):
        if any(abs(x - other) <= 2 * SNAP for other in found):
            continue
        own, any_word = (sum(any(0 <= start - x < 1.5 for start in some) for some in each) for each in (begins, words))
        crossed = any(word.x0 < x - 1 and word.x1 > x + 1.5 + SNAP for piece in pieces for word in piece.words)
        if 2 * own >= len(bands) > 2 and any_word >= 0.75 * len(bands) and not crossed:
            found.append(x)
    return sorted(found)


def _is_table(bands: Sequence[tuple[float, float]], borders: Sequence[float], pieces: Sequence[Piece]) -> bool:
    """Whether nearly every band has words in two columns, and none across the borders of columns."""
    filled = [_filled([one for one in pieces if top < one.middle < bottom], borders) for top, bottom in bands]
    return all(filled) and sum(count > 1 for count in filled) >= max(2, 0.7 * len(filled))


def _filled(pieces: Sequence[Piece], borders: Sequence[float]) -> int:
    """How many columns hold words; none where words go on over a border."""
    if any(_crosses(piece, border) for piece in pieces for border in borders[1:-1]):
        return 0
    return sum(any(x0 - 1 <= (one.x0 + one.x1) / 2 < x1 for one in pieces) for x0, x1 in pairwise(borders))


def _crosses(piece: Piece, border: float) -> bool:
    """Whether one of a piece's words stands on a border; a gap between two words may."""
    words = piece.words or ()
    edges = [(word.x0, word.x1) for word in words] or [(piece.x0, piece.x1)]
    return any(x0 < border - 1 and x1 > border + _OVERRUN for x0, x1 in edges)


def _beyond(pieces: Sequence[Piece], borders: Sequence[float], rule: float, up: bool) -> list[tuple[float, float]]:
    """The row of words above the first rule (column heads) or beneath the last one, where none closes it."""
    outside = rows([piece for piece in pieces if (piece.middle < rule if up else piece.middle > rule)])
    taken: list[Piece] = []
    edge = rule
    for row in reversed(outside) if up else outside:
        height = row[0].bottom - row[0].top
        apart = edge - row[0].bottom if up else row[0].top - edge
        if apart > _APART * height or not _filled(row, borders):
            break
        taken += row
        edge = row[0].top if up else row[0].bottom
    if _filled(taken, borders) < 2:
        return []
    return [(edge, rule)] if up else [(rule, edge)]
