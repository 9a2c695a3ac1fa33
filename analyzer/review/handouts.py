"""What a reviewer hands on: the report, the marked document, the letter, the annotations, the decisions."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from analyzer.batch.store import Store
from analyzer.report import Report
from analyzer.review import decisions, desk
from analyzer.review.labels import Passage, Reading, labelled
from analyzer.review.service import Service
from analyzer.review.uploads import RefusedError
from analyzer.review.views import Views

_REPORT_POLICY = (
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox allow-modals"
)
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class Handouts:
    """Every file is made when it is asked for, from the plan as it stands then."""

    def __init__(self, service: Service, views: Views) -> None:
        self._service, self._views = service, views

    async def file(self, request: Request) -> Response:
        """One of the files of a plan, by name."""
        makers: dict[str, Callable[[int], Response]] = {
            "report.html": self._html,
            "report.json": self._json,
            "letter.docx": self._letter,
            "annotations.jsonld": self._annotations,
        }
        make = makers.get(request.path_params["name"])
        if make is None:
            raise RefusedError("There is no such file.", 404)
        return await run_in_threadpool(make, request.path_params["plan"])

    async def marked(self, request: Request) -> Response:
        """A document with its evidence marked."""
        return await run_in_threadpool(self._marked, request.path_params["plan"], request.path_params["document"])

    async def text(self, request: Request) -> Response:
        """A document's text as it was read: the positions of the annotations count its characters."""
        return await run_in_threadpool(self._text, request.path_params["plan"], request.path_params["document"])

    async def decisions(self, _: Request) -> Response:
        """All decisions of the store as labelled passages."""
        return await run_in_threadpool(self._labels)

    def _html(self, plan: int) -> Response:
        report = self._views.standing(plan).report
        page = self._made(plan, report, "html")
        return Response(page, media_type="text/html", headers={"Content-Security-Policy": _REPORT_POLICY})

    def _json(self, plan: int) -> Response:
        report = self._views.standing(plan).report
        return _download(report.model_dump_json(indent=2).encode(), "application/json", f"{_stem(report)}.json")

    def _letter(self, plan: int) -> Response:
        from analyzer.reports.letter import letter  # noqa: PLC0415 - for this file only

        report = self._views.standing(plan).report
        return _download(letter(report, ".docx"), _WORD, f"{_stem(report)} - letter.docx")

    def _annotations(self, plan: int) -> Response:
        report = self._views.standing(plan).report
        made = self._made(plan, report, "annotations")
        return _download(made, "application/ld+json", f"{_stem(report)} - annotations.jsonld")

    def _marked(self, plan: int, document: int) -> Response:
        report = self._views.standing(plan).report
        if document >= len(report.documents):
            raise RefusedError("There is no such document.", 404)
        made = self._made(plan, report, "marked", document)
        return _download(made, "application/pdf", f"{_plain(report.documents[document].name)} - marked.pdf")

    def _text(self, plan: int, document: int) -> Response:
        sources = self._service.shelf.sources(plan)
        if document >= len(sources):
            raise RefusedError("There is no such document.", 404)
        text = self._service.readers.ask(desk.text_of, sources, document)
        return _download(
            text.encode("utf-8", "replace"), "text/plain; charset=utf-8", f"{_plain(sources[document].name)}.txt"
        )

    def _made(self, plan: int, report: Report, what: str, document: int = 0) -> bytes:
        sources = self._service.shelf.sources(plan)
        return self._service.readers.ask(desk.handed_out, sources, report.model_dump_json(), what, document)

    def _labels(self) -> Response:
        with self._service.shelf.reading() as store:
            lines = labelled(decisions.every(store), _read(store))
        return _download(lines.encode(), "application/x-ndjson", "decisions.jsonl")


def _read(store: Store) -> dict[Passage, list[Reading]]:
    """What the program read in the passages that were decided on."""
    rows: Any = store.each(
        "SELECT DISTINCT documents.sha256, evidence.page, evidence.quote, evidence.provision, evidence.stance, "
        "evidence.counted FROM decisions JOIN documents ON documents.sha256 = decisions.sha256 "
        "JOIN evidence ON evidence.document = documents.id AND evidence.page = decisions.page "
        "AND evidence.quote = decisions.quote"
    )
    found: dict[Passage, list[Reading]] = {}
    for row in rows:
        reading = (row["provision"], row["stance"], bool(row["counted"]))
        found.setdefault((row["sha256"], row["page"], row["quote"]), []).append(reading)
    return found


def _stem(report: Report) -> str:
    return _plain(report.plan.name or report.documents[0].name)


def _plain(name: str) -> str:
    """A name that is safe in a header and on every disk."""
    stem = re.sub(r"\.(pdf|txt|text|md|markdown)$", "", name, flags=re.IGNORECASE)
    return " ".join(re.sub(r"[^A-Za-z0-9()._-]+", " ", stem).split()).strip(". ")[:80] or "plan"


def _download(content: bytes, kind: str, name: str) -> Response:
    return Response(content, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})
