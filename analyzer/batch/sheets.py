"""The results as a workbook to work with: plans, evidence with links to its pages, employers, failures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from analyzer.batch.columns import CITED
from analyzer.batch.results import Result, results, unread
from analyzer.batch.store import Store
from analyzer.errors import PlanAnalyzerError

_MOST_ROWS = 1_048_575
_MOST_LINKS = 65_000
_LONGEST = 32_000
"""What Excel takes: rows and links of a sheet, characters of a cell."""

_VERDICTS = {  # in the words a reader knows, with a colour that says the same
    "supported": ("Yes", "C6EFCE"),
    "supported_with_conditions": ("Yes, with conditions", "E2EFDA"),
    "partial": ("Partly", "FFEB9C"),
    "not_supported": ("No", "FFC7CE"),
    "inconclusive": ("Unclear", "EDEDED"),
}
_ROUTES = {
    "in_plan_roth_conversion": "in-plan Roth conversion",
    "in_service_distribution": "in-service withdrawal to a Roth IRA",
}
_PLANS = {
    "Employer": 30,
    "Plan": 38,
    "EIN": 12,
    "No.": 6,
    "Verdict": 20,
    "Ways to Roth": 30,
    "Conditions": 44,
    "Summary": 50,
    **{
        heading: width
        for name in ("After-tax money", "Conversion", "Withdrawal")
        for heading, width in ((f"{name}: quote", 50), (f"{name}: page", 18))
    },
    "To ask": 44,
    "Confidence": 11,
    "As of": 12,
    "Administrator": 30,
    "Documents": 11,
    "Not read": 9,
    "Files": 50,
}
_EVIDENCE = {
    "Employer": 30,
    "Plan": 38,
    "Provision": 26,
    "Says": 14,
    "Counted": 9,
    "Quote": 80,
    "Page": 18,
    "Document": 30,
    "Section": 30,
    "Why": 36,
    "Rule": 28,
}
_EMPLOYERS = {
    "Employer": 36,
    "EIN": 12,
    "Plans": 8,
    "Documents": 11,
    **{words: 20 for words, _ in _VERDICTS.values()},
}
_UNREAD = {"File": 70, "What happened": 16, "Why": 80}


class TooManyRowsError(PlanAnalyzerError):
    """More results than a worksheet can hold."""


def write_workbook(store: Store, target: Path) -> int:
    """Writes the workbook, row by row; how many plans and failures are in it."""
    from openpyxl import Workbook  # noqa: PLC0415 - for this format only

    book = Workbook(write_only=True)
    plans = _Sheet(book, "Plans", _PLANS).fill(_plan(found) for found in results(store))
    _Sheet(book, "Evidence", _EVIDENCE).fill(row for found in results(store) for row in _evidence(found))
    _Sheet(book, "Employers", _EMPLOYERS).fill(list(row.values()) for row in store.each("SELECT * FROM employers"))
    failures = _Sheet(book, "Not read", _UNREAD).fill([one.address, one.kind, one.message] for one in unread(store))
    book.save(target)
    return plans + failures


class _Linked(str):
    """A cell's text that leads somewhere."""

    address: str | None

    def __new__(cls, text: str, address: str | None) -> _Linked:
        made = super().__new__(cls, text)
        made.address = address
        return made


class _Sheet:
    """A worksheet with a heading that stays in sight, a filter, and links."""

    def __init__(self, book: Any, name: str, columns: dict[str, int]) -> None:
        from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415
        from openpyxl.utils import get_column_letter  # noqa: PLC0415

        self._sheet = book.create_sheet(name)
        self._sheet.freeze_panes = "C2" if "Plan" in columns else "A2"
        self._last = get_column_letter(len(columns))
        for place, width in enumerate(columns.values(), start=1):
            self._sheet.column_dimensions[get_column_letter(place)].width = width
        self._wrapped = Alignment(wrap_text=True, vertical="top")
        self._bold, self._blue = Font(bold=True), Font(color="0563C1", underline="single")
        self._fills = {words: PatternFill("solid", fgColor=colour) for words, colour in _VERDICTS.values()}
        self._links = 0
        self._sheet.append([self._cell(name, heading=True) for name in columns])

    def fill(self, rows: Iterable[Sequence[Any]]) -> int:
        """Writes the rows; how many there are."""
        count = 0
        for count, row in enumerate(rows, start=1):
            if count > _MOST_ROWS:
                raise TooManyRowsError("there are more rows than a worksheet holds; export to .parquet or .csv.")
            self._sheet.append([self._cell(value) for value in row])
        self._sheet.auto_filter.ref = f"A1:{self._last}{count + 1}"
        return count

    def _cell(self, value: Any, heading: bool = False) -> Any:
        from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415

        text = isinstance(value, str)
        cell = WriteOnlyCell(self._sheet, _clean(value) if text else value)
        if text:
            cell.data_type = "s"  # a text that begins with = is no formula
        cell.alignment = self._wrapped
        if heading:
            cell.font = self._bold
        elif text and value in self._fills:
            cell.fill = self._fills[value]
        if isinstance(value, _Linked) and value.address and self._links < _MOST_LINKS:
            self._links += 1
            cell.hyperlink = value.address
            cell.font = self._blue
        return cell


def _clean(text: str) -> str:
    """A text as a workbook can hold it: no control characters, not too long."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415

    return str(ILLEGAL_CHARACTERS_RE.sub(" ", text))[:_LONGEST].encode("utf-8", "replace").decode("utf-8")


def _plan(found: Result) -> list[Any]:
    plan, verdict = found.report["plan"], found.report["verdict"]
    automatic = " (automatic)" if verdict["automatic_conversion"] else ""
    cited = []
    for provision in CITED.values():
        evidence = found.cited(provision)
        cited += [evidence["quote"], _page(found, evidence)] if evidence else [None, None]
    return [
        *(plan[name] for name in ("sponsor", "name", "ein", "number")),
        _VERDICTS[verdict["state"]][0],
        "\n".join(_ROUTES[one] + (automatic if one.startswith("in_plan") else "") for one in verdict["routes"]),
        "\n".join(one["text"] for one in verdict["conditions"]),
        verdict["summary"],
        *cited,
        "\n".join(verdict["questions"]),
        verdict["confidence"],
        found.report["as_of"],
        plan["administrator"]["name"],
        found.row["documents"],
        found.row["unread"],
        "\n".join(found.addresses),
    ]


def _evidence(found: Result) -> Iterator[list[Any]]:
    plan = found.report["plan"]
    for one in found.report["evidence"]:
        yield [
            plan["sponsor"],
            plan["name"],
            one["provision"].replace("_", " "),
            one["stance"].replace("_", " "),
            "yes" if one["counted"] else "no",
            one["quote"],
            _page(found, one),
            found.report["documents"][one["document"]]["name"],
            " › ".join(one["section"]),
            one["reason"],
            one["rule"],
        ]


def _page(found: Result, evidence: dict[str, Any]) -> _Linked:
    """The page as the PDF counts it and as it is printed, leading to the document."""
    printed = f" (printed {evidence['page_label']})" if evidence["page_label"] else ""
    return _Linked(f"p. {evidence['page']}{printed}", found.link(evidence))
