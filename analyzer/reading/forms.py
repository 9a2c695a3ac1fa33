"""Option marks: tick boxes, bracketed and typed marks, radio circles and icons, with their state."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from analyzer.reading.lines import Line
from analyzer.reading.lists import marker


class Mark(NamedTuple):
    """A box or tick in a text: where it stands and whether it is ticked (None: nobody can tell)."""

    start: int
    end: int
    checked: bool | None


UNKNOWN = "⬚"  # a box of which nobody can tell whether it is ticked
SIGNS = {True: "☒", False: "☐", None: UNKNOWN}
_EMPTY = "☐□▢◻🞎🞏⬜❏❐❑❒¨"
_TICKED = "☒☑☓✓✔"
_CROSSES = "✗✘✕✖"
_SURE = (
    rf"[{_EMPTY}{_TICKED}{_CROSSES}{UNKNOWN}]|\[\s{{0,3}}[xX✓✔✗]?\s{{0,3}}\](?!\()"
    r"|(?<!\w)_{1,4}\s?[xX✓✔]\s?_{1,4}(?!\w)"
)
_RADIO = r"[●○■]"
_ROUND = r"(?<![\w)])\(\s{0,4}[xX✓✔]?\s{0,4}\)"
_MAY_BE_ROUND = re.compile(r"\(\s{0,4}[xX✓✔]?\s{0,4}\)")
_ROUND_TICK = re.compile(r"(?<![\w)])\(\s{0,2}[xX✓✔]\s{0,2}\)")  # alone it can be the number of an item
_BLANK = r"(?:^|(?<=^\(\w\) )|(?<=^\w[.)] ))_{2,6}(?=\s+\S)"  # "(a) ____ shall not be permitted"
_INITIALED = r"^_{1,6}\s?[A-Z]{2,3}\s?_{1,6}(?=\s+\S)"  # somebody's initials, where another line has an empty blank
_LETTERS_X = frozenset("xX")
_LONE_X = r"^[xX](?=\s+[A-Z(])"  # where another line of its column has an empty blank
_BLANK_INSIDE = r"(?<!\S)_{2,6}(?=\s+[A-Za-z]|\s*$)"
_LETTERED = r"\[\s?[YN]\s?\]"  # "Elective Deferrals [Y]", where another line has such a letter too
_ELECTED = r"^[YN](?=\s+\(?\d{1,2}(?:\.\d{1,2})*[a-z]?[.)]?\s+[A-Z])"  # "N 12b. After-Tax Contributions.", among others
_LETTER_BOX = re.compile(r"(?<!\S)[þo](?=\s+[\w(“\"])")
_X_BESIDE_BOX = r"(?<![\w’'-])[xX](?=\s+(?:does|do|will|shall|is|are|may|yes|no|not)\b)"  # "X does / □ does not"
_SURE_ONLY = re.compile(_SURE)
_ANY = re.compile(rf"{_SURE}|{_RADIO}|{_ROUND}|{_LETTERED}|_")
_FIRST_SIGNS = re.compile(rf"[{_EMPTY}{_TICKED}{_CROSSES}{UNKNOWN}●○■]")  # what marks begin with, beside "[", "(", "_"
_SHOWN = re.compile(
    r"\b(?:box(?:es)?|marked|ticked|checked|selected|symbol|sign|mark) [(“\"']$", re.I
)  # "a box (☒) is"
_LONGEST_SHOWN = 12
_CHECK = re.compile(r"[xX✓✔✗☒☑☓●■]")
_PROMPT = re.compile(r"[A-Z0-9(§]")
_YES_OR_NO = re.compile(r"\s*(?:yes|no|not|permitted|allowed|elected|available)\b", re.I)
LONGEST_PROMPT = 80
_NEIGHBOURS = 6  # lines above and below that can show what an ambiguous sign means
_ENUMERATOR = re.compile(r"\s*(?:\(?[A-Za-z0-9]{1,4}[.)]|\d+(?:\.\d+)+\.?|[A-Z]-\d+\.?)?\s*")


class Marks:
    """Finds the option marks of a document's lines; what "●", "( )" or "____" mean is told by the lines about."""

    def __init__(self, lines: Sequence[Line]) -> None:
        texts = [line.text for line in lines]
        self._patterns: dict[int, re.Pattern[str]] = {}
        self._crossed: set[int] = set()
        whole = "\n".join(texts)
        hints = [index for index, text in enumerate(texts) if _may_have_mark(text) and _ANY.search(text)]
        if "þ" in whole:  # Wingdings letters in a text without fonts: "o Yes þ No"
            hints = sorted({*hints, *(index for index, text in enumerate(texts) if _LETTER_BOX.search(text))})
        if "__" in whole:
            crossed = (index for index, text in enumerate(texts) if text[:1] in _LETTERS_X)
            hints = sorted({*hints, *(index for index in crossed if re.match(_LONE_X, texts[index]))})
        elected = [index for index, text in enumerate(texts) if text[:2] in ("Y ", "N ") and re.match(_ELECTED, text)]
        hints = sorted({*hints, *elected})
        for index in hints:
            low, high = max(0, index - _NEIGHBOURS), index + _NEIGHBOURS + 1
            around = "\n".join(texts[low:high])
            self._patterns[id(lines[index])] = self._pattern(lines, texts, index)
            if re.search(rf"[{_EMPTY}]|\[\s*\]", around) and not re.search("[✓✔]", around):
                self._crossed.add(id(lines[index]))
        if self._crossed and not any(sign in whole for sign in "✓✔"):
            self._crossed |= {id(lines[index]) for index in hints}  # a form has one sign for what is elected

    @staticmethod
    def _pattern(lines: Sequence[Line], texts: Sequence[str], index: int) -> re.Pattern[str]:
        text = texts[index]
        span = range(max(0, index - _NEIGHBOURS), min(len(lines), index + _NEIGHBOURS + 1))
        around = "\n".join(texts[place] for place in span)
        parts = [_SURE]
        same = "\n".join(texts[place] for place in span if abs(lines[place].x0 - lines[index].x0) < 3)
        if all(re.search(rf"^{sign}|{sign}\s*\S+.*{sign}", same, re.M) for sign in "●○") or (
            text.count("●") and text.count("○")
        ):
            parts.append("[●○]")
        if "■" in around and re.search(rf"[{_EMPTY}]", around):
            parts.append("■")
        if re.search(r"(?<![\w)])\(\s{1,4}\)", around) or len(_ROUND_TICK.findall(around)) > 1:
            parts.append(_ROUND)
        if len(re.findall(_LETTERED, around)) > 1:
            parts.append(_LETTERED)
        if len(re.findall(_ELECTED, around, re.M)) > 1:
            parts.append(_ELECTED)
        if re.search(rf"[{_EMPTY}]", text):
            parts.append(_X_BESIDE_BOX)
        if "þ" in around:
            parts.append(_LETTER_BOX.pattern)
        if re.search(r"(?<!\w)_+\s?[xX✓✔]\s?_+", around):
            parts.append(_BLANK if "_X" not in text.upper() else _BLANK_INSIDE)
        elif re.search(_LONE_X, same, re.M) and re.search(_BLANK, same, re.M):
            parts += [_LONE_X, _BLANK]
        elif re.search(_INITIALED, around, re.M) and re.search(_BLANK, around, re.M):
            parts += [_INITIALED, _BLANK]
        return re.compile("|".join(parts), re.M)

    def of_line(self, line: Line) -> list[Mark]:
        """The marks of one line, as offsets into its text."""
        pattern = self._patterns.get(id(line))
        if pattern is None:
            return []
        crossed = id(line) in self._crossed
        return [
            Mark(found.start(), found.end(), _is_ticked(found[0], crossed))
            for found in pattern.finditer(line.text)
            if not _SHOWN.search(line.text, max(found.start() - _LONGEST_SHOWN, 0), found.start())
        ]

    def may_be_in(self, line: Line) -> bool:
        """Whether a line may have a mark: most lines are told by this at once."""
        return id(line) in self._patterns

    def begins(self, line: Line) -> bool:
        """Whether a line begins with an option (its number may stand before the box)."""
        marks = self.of_line(line)
        return bool(marks) and is_enumerator(line.text[: marks[0].start])

    def answers(self, line: Line) -> bool:
        """Whether a line is an option that only answers ("[X] Permitted", "[ ] No"), and so needs a prompt above it."""
        marks = self.of_line(line)
        return bool(marks) and _YES_OR_NO.match(line.text, marks[0].end) is not None

    def asks(self, line: Line) -> bool:
        """Whether a line is a prompt with its options: a numbered item, a title in capitals or a label, then boxes."""
        marks = self.of_line(line)
        if not marks or is_enumerator(line.text[: marks[0].start]):
            return False
        lead = line.text[: marks[0].start].rstrip()
        if not _PROMPT.match(lead) or len(lead) > LONGEST_PROMPT:
            return False
        return any(gap.offset == marks[0].start for gap in line.gaps) or self.prompts(line)

    def prompts(self, line: Line) -> bool:
        """Whether the words before a line's first box ask: by their form, or by the answers that follow."""
        marks = self.of_line(line)
        lead = line.text[: marks[0].start].rstrip()
        answers = len(marks) > 1 and _YES_OR_NO.match(line.text, marks[0].end) is not None
        answers = answers or re.fullmatch(_LETTERED, line.text[marks[0].start : marks[0].end]) is not None
        answers = answers or (len(marks) > 1 and _are_short(line.text, marks))
        return answers or lead.isupper() or lead.endswith((":", "?", "...", "…")) or marker(lead) is not None


def _are_short(text: str, marks: Sequence[Mark]) -> bool:
    """Whether what stands after each mark of a line is a few words: "After-Tax ☒ any time ☐ age 59½ ☐ none"."""
    ends = [mark.start for mark in marks[1:]] + [len(text)]
    return all(0 < len(text[mark.end : end].split()) <= _FEW for mark, end in zip(marks, ends, strict=True))


_FEW = 5  # words


def _may_have_mark(text: str) -> bool:
    """Whether a text has a sign that marks begin with; most lines are told at once."""
    if "[" in text or "_" in text or ("(" in text and _MAY_BE_ROUND.search(text)):
        return True
    return not text.isascii() and _FIRST_SIGNS.search(text) is not None


def mark_at_start(text: str) -> Mark | None:
    """The unmistakable mark a table cell begins with."""
    found = _SURE_ONLY.match(text)
    return Mark(0, found.end(), _is_ticked(found[0], False)) if found else None


def marks_in(text: str) -> list[Mark]:
    """The unmistakable marks of a table cell."""
    if not _may_have_mark(text):
        return []
    return [Mark(found.start(), found.end(), _is_ticked(found[0], False)) for found in _SURE_ONLY.finditer(text)]


def is_enumerator(text: str) -> bool:
    """Whether a text is empty or only an item's number: "(a)", "5.05"."""
    return _ENUMERATOR.fullmatch(text) is not None


def _is_ticked(sign: str, crossed: bool) -> bool | None:
    if sign == UNKNOWN:
        return None
    if sign.strip("[] ") == "N" or sign == "o":
        return False
    if sign in _CROSSES:
        return crossed
    return _CHECK.search(sign) is not None or any(letter in _TICKED or letter.isalpha() for letter in sign)


def option_label(text: str) -> str:
    """The words of an option after its box."""
    sign = _SURE_ONLY.match(text)
    return text[sign.end() :].lstrip() if sign else ""


def option_number(text: str) -> str:
    """The kind of number an option has after its box ("(a)", "1."), empty without one."""
    sign = _SURE_ONLY.match(text) or re.match(r"\(\s*\w?\s*\)|_+|[●○■]", text)
    found = marker(text[sign.end() :].lstrip()) if sign else None
    return found.shape if found else ""


class Choice(NamedTuple):
    """One option of a form's text: its stretch including the mark, and its state (None: nothing is read of it)."""

    start: int
    end: int
    checked: bool | None


def prompts_apart(text: str, marks: Sequence[Mark]) -> list[tuple[int, int, list[Mark]]]:
    """The stretches of a line under a prompt each ("Roth: ☒ yes ☐ no. Loans: ☐ yes ☒ no"), with their marks."""
    edges = [0]
    for mark, following in pairwise(marks):
        if found := _NEXT_PROMPT.search(text, mark.end, following.start):
            edges.append(found.end())
    edges.append(len(text))
    return [
        (
            low,
            high,
            [mark._replace(start=mark.start - low, end=mark.end - low) for mark in marks if low <= mark.start < high],
        )
        for low, high in pairwise(edges)
    ]


def choices(text: str, marks: Sequence[Mark]) -> tuple[int, list[Choice]]:
    """The end of the prompt (0: none) and the options of a form line's text."""
    lead = text[: marks[0].start]
    rest = text[marks[-1].end :].strip(" .;")
    last = text[marks[-1].start : marks[-1].end]
    qualified = rest.startswith((",", "(")) and re.fullmatch(_LETTERED, last) is not None
    if _are_halves(text, marks):
        return _labels_first(text, marks)
    if (not rest or qualified) and not is_enumerator(lead) and not _asked_once(text, marks):
        return _labels_first(text, marks)
    prompt = 0 if is_enumerator(lead) else len(_before_its_number(lead))
    starts = [0 if prompt == 0 and index == 0 else mark.start for index, mark in enumerate(marks)]
    if prompt and not _NAMED_OPTION.search(lead):
        starts[0] -= len(lead[prompt:].lstrip())
    ends = [*starts[1:], len(text)]
    for index in range(1, len(marks)):
        if named := _NAMED_OPTION.search(text, marks[index - 1].end, starts[index]):
            ends[index - 1] = named.start()
        else:
            starts[index] = ends[index - 1] = _with_number(text, marks[index - 1].end, starts[index])
    return prompt, [
        Choice(start, start + len(_BEFORE_NEXT.sub("", text[start:end])), mark.checked)
        for start, end, mark in zip(starts, ends, marks, strict=True)
    ]


def _are_halves(text: str, marks: Sequence[Mark]) -> bool:
    """Whether two boxes stand behind the halves of a verb: "shall [X] shall not [ ] be permitted"."""
    if len(marks) != 2:
        return False
    half = _HALF_BEFORE.search(text[: marks[0].start])
    return half is not None and text[marks[0].end : marks[1].start].strip(" /;,") == f"{half['half']} not"


def _asked_once(text: str, marks: Sequence[Mark]) -> bool:
    """Whether only the first box stands after a colon: a prompt and its options, the last of them without words."""
    after = [text[: mark.start].rstrip().endswith((":", "?")) for mark in marks]
    return len(marks) > 1 and after[0] and not all(after)


_HALF_BEFORE = re.compile(r"(?:^|[\s:.?])(?P<half>shall|may|does|do|is|are|will|can)\s*$")
_ANSWER_LAST = re.compile(r"(?<=[\w)])\s+(?:Yes|No|Y|N|YES|NO)$")  # the label of a box, after its prompt
_NEXT_PROMPT = re.compile(  # behind an option, and not behind its letter: "(X) b. Allowed until 2009. 18. Conversion:"
    r"(?:(?<=[.;])(?<![\s)][A-Za-z]\.)|(?<=\b(?:Yes|yes|YES))|(?<=\b(?:No|no|NO)))\s+"
    r"(?=(?:[A-Z0-9][\w.-]*[.)]?\s+)?[A-Z](?:(?!\.\s+[A-Z0-9])[^:?]){2,90}[:?]\s*"
    r"(?:(?:\([A-Za-z0-9]{1,2}\)|[A-Za-z][.)])\s*)?$)"
    r"|(?<=[.;])\s+(?=(?:\d{1,2}(?:\.\d{1,2})+|[A-Z]{1,2}-\d{1,2})\.?\s+[A-Z][^:?.;]{3,90}$)"  # "C-5 Roth [X]"
    # "ITEM 14. ROTH ELECTIVE DEFERRALS. (1) [ ]", "Section 4: Roth deferrals [ ]"
    r"|(?<=[.;])\s+(?=(?i:item|section|part|question|election)\s+\d{1,3}(?:[.-]\d{1,2})*[.:]?\s+[A-Z][^:?.;]{3,90}[.:]?\s*"
    r"(?:(?:\([A-Za-z0-9]{1,2}\)|[A-Za-z][.)])\s*)?$)"
)
_BEFORE_NEXT = re.compile(r"\s*(?:[/|]\s*)?$")  # "☒ Yes / ☐ No"
_NAMED_OPTION = re.compile(  # "Option 1 (X) None. B ( ) Up to 10%": what an option is called, and no part of its label
    r"(?<=[\s:])(?:Option|Choice|Alternative|Selection) (?:[A-Z]|\d{1,2})[.:)]?\s*$|(?<=[:.;])\s+[A-Z]\s*$"
)
_FIRST_NUMBER = re.compile(r"(?<=[:?])\s+(?:\([A-Za-z0-9]{1,2}\)|[A-Za-z][.)])$")
_NUMBER_BEFORE = re.compile(r"(?<=\s)(?:\([A-Za-z0-9]{1,4}\)|[A-Za-z0-9]{1,2}\.)\s*$")


def _before_its_number(lead: str) -> str:
    """A prompt without the number or name of its first option: "Roth Elective Deferrals: (a) [X] are permitted"."""
    lead = _NAMED_OPTION.sub("", lead).rstrip()
    numbered = _FIRST_NUMBER.search(lead)
    return lead if numbered is None else lead[: numbered.start()].rstrip()


def _with_number(text: str, after: int, start: int) -> int:
    """Where an option begins when its own number stands before its box."""
    found = _NUMBER_BEFORE.search(text, after, start)
    return found.start() if found and found.start() > after + 1 else start


def _labels_first(text: str, marks: Sequence[Mark]) -> tuple[int, list[Choice]]:
    """Options whose boxes stand after their labels; a prompt ends in a colon or question mark."""
    lead = text[: marks[0].start].rstrip()
    half = _HALF_BEFORE.search(lead) if _are_halves(text, marks) else None
    cut = max(lead.rfind(": "), lead.rfind("? "))
    answered = _ANSWER_LAST.search(lead)
    prompt = cut + 1 if cut > 0 else (answered.start() if answered else 0)
    prompt = half.start("half") if half is not None else prompt
    found, start = [], prompt
    for mark in marks:
        while start < mark.start and text[start] in " ,;|":
            start += 1
        found.append(Choice(start, mark.end, mark.checked))
        start = mark.end
    rest = text[start:].lstrip()
    if rest.startswith((",", "(")) or _are_halves(text, marks):  # "Voluntary Employee Contributions [Y], maximum 10%"
        found[-1] = found[-1]._replace(end=len(text.rstrip()))
    return prompt, found
