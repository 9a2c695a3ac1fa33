"""The letter to the plan administrator: the questions that the documents leave open, and a request for papers."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass

from analyzer.report import Report
from analyzer.reports import words
from analyzer.reports.markdown import escape
from analyzer.reports.quotes import clean

_PAPERS = (
    "Please send me the current summary plan description, every summary of material modifications since, and the plan "
    "section or adoption agreement page on after-tax contributions, in-plan Roth rollovers and in-service withdrawals "
    "(ERISA section 104(b)(4))."
)
_WRITING = "Please answer in writing; a reply by e-mail is enough."


@dataclass(frozen=True, slots=True)
class Letter:
    """The parts of a letter, in order."""

    to: tuple[str, ...]
    date: str
    subject: str
    opening: str
    questions: tuple[str, ...]
    closing: tuple[str, ...]
    signature: tuple[str, ...]


def letter(report: Report, suffix: str) -> bytes:
    """The letter as .docx, .md or .txt."""
    parts = _parts(report)
    return {".docx": _docx, ".md": _markdown, ".txt": _text}[suffix](parts)


def _parts(report: Report) -> Letter:
    plan, office = report.plan, report.plan.administrator
    name = clean(plan.name or "[name of the plan]")
    numbers = [f"EIN {clean(plan.ein)}" if plan.ein else "", f"plan number {clean(plan.number)}" if plan.number else ""]
    known = ", ".join(part for part in numbers if part)
    read = words.listed([_document(report, index) for index in range(len(report.documents))])
    questions = tuple(clean(question) for question in report.verdict.questions if not _asks_for_papers(question))
    plan_named = f"the {name.removeprefix('The ').removeprefix('the ')}" + (f" ({known})" if known else "")
    opening = f"I take part in {plan_named}. I have read {read}"
    if questions:
        leaves = "leaves" if len(report.documents) == 1 else "leave"
        opening += f", which {leaves} {'this' if len(questions) == 1 else 'these points'} open:"
    else:
        opening += (
            f". Please tell me whether {'it is' if len(report.documents) == 1 else 'they are'} still current, and what "
            "has changed since on after-tax contributions, in-plan conversions or withdrawals."
        )
    return Letter(
        to=tuple(clean(line) for line in (*_addressed(office.name, plan.sponsor), office.address or _NO_ADDRESS)),
        date=words.day(report.as_of.isoformat()) or "",
        subject=f"{name}: after-tax contributions and Roth conversion",
        opening=opening,
        questions=questions,
        closing=(_PAPERS, _WRITING),
        signature=("Sincerely,", "", "[your name]", "[your address and employee number]"),
    )


_NO_ADDRESS = "[address]"
_NO_EMPLOYER = "[name of your employer]"


def _addressed(office: str | None, sponsor: str | None) -> tuple[str, ...]:
    """Who the letter goes to, and where: the employer's name once, though it administers the plan itself."""
    if office is None or (sponsor is not None and office.casefold() == sponsor.casefold()):
        return ("Plan Administrator", sponsor or _NO_EMPLOYER)
    return (office,) if sponsor is None or sponsor.casefold() in office.casefold() else (office, sponsor)


def _document(report: Report, index: int) -> str:
    document = report.documents[index]
    dated = words.day(document.date)
    if paper := _READ.get(document.kind):
        return paper + (f", dated {dated}" if dated else "")
    return f"its {words.KINDS[document.kind]}" + (f" dated {dated}" if dated else "")


_READ: Mapping[str, str] = {
    # papers about a plan that are no part of it, as the letter speaks of them
    "guide": "a guide to it",
    "notice": "a notice about it",
    "handbook": "a handbook about it",
    "other": "a document about it",
}


def _asks_for_papers(question: str) -> bool:
    """The closing asks for the current papers anyway; one that the document names has to be asked for by name."""
    return question.startswith("Please send the current")


def _text(parts: Letter) -> bytes:
    lines = [*parts.to, "", parts.date, "", *_wrapped(f"Re: {parts.subject}"), "", "Dear Plan Administrator,", ""]
    lines += [*_wrapped(parts.opening), ""]
    for number, question in enumerate(parts.questions, start=1):
        lines += [*_wrapped(question, f"{number}. "), ""]
    for paragraph in parts.closing:
        lines += [*_wrapped(paragraph), ""]
    return ("\n".join([*lines, *parts.signature]) + "\n").encode()


def _wrapped(text: str, head: str = "") -> list[str]:
    """Lines of a letter; "after-tax" stays in one of them."""
    import textwrap  # noqa: PLC0415 - only here

    return textwrap.wrap(text, 78, initial_indent=head, subsequent_indent=" " * len(head), break_on_hyphens=False)


def _markdown(parts: Letter) -> bytes:
    lines = ["  \n".join(escape(line) for line in parts.to), parts.date, f"**Re: {escape(parts.subject)}**"]
    lines += ["Dear Plan Administrator,", escape(parts.opening)]
    lines += ["\n".join(f"{n}. {escape(question)}" for n, question in enumerate(parts.questions, start=1))]
    lines += [*map(escape, parts.closing), "  \n".join(escape(line) for line in parts.signature if line)]
    return ("\n\n".join(line for line in lines if line) + "\n").encode()


def _docx(parts: Letter) -> bytes:
    import docx  # noqa: PLC0415 - for this face only
    from docx.shared import Pt  # noqa: PLC0415

    paper = docx.Document()
    style = paper.styles["Normal"]
    style.font.name, style.font.size = "Calibri", Pt(11)
    paper.core_properties.title, paper.core_properties.author = parts.subject, ""
    paper.add_paragraph("\n".join(parts.to))
    paper.add_paragraph(parts.date)
    paper.add_paragraph().add_run(f"Re: {parts.subject}").bold = True
    paper.add_paragraph("Dear Plan Administrator,")
    paper.add_paragraph(parts.opening)
    for question in parts.questions:
        paper.add_paragraph(question, style="List Number")
    for paragraph in parts.closing:
        paper.add_paragraph(paragraph)
    paper.add_paragraph("\n".join(parts.signature))
    target = io.BytesIO()
    paper.save(target)
    return target.getvalue()
