"""The two pages a person sees: the library, and a plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from analyzer.errors import EncryptedDocument, PlanAnalyzerError
from analyzer.report import VerdictState
from analyzer.reports import words
from analyzer.review import decisions, desk, drawing, library
from analyzer.review.decisions import OVERRIDE, Wish
from analyzer.review.plan_page import STATUSES, Sheets, about, pieces, plan_page, provisions
from analyzer.review.room_form import figures_of, room_form, with_room
from analyzer.review.service import Service
from analyzer.review.shelf import MissingFileError
from analyzer.review.sources import Source
from analyzer.review.standing import Standing, standing
from analyzer.review.templates import render
from analyzer.review.uploads import RefusedError, asked, wrong_password

_VERDICTS: Mapping[str, tuple[str, str]] = {
    state.value: (words.STATES[state], words.TONES[state]) for state in VerdictState
}


class Views:
    """Answers with HTML, and takes decisions."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def library(self, request: Request) -> Response:
        """The list of plans, or only its rows where a script asks for them."""
        return HTMLResponse(await run_in_threadpool(self._library, dict(request.query_params)))

    def _library(self, wanted: Mapping[str, str]) -> str:
        query = library.Query.of(wanted)
        with self._service.shelf.reading() as store:
            found = library.listing(store, query)
            empty = not found.all and not store.value("SELECT 1 FROM plans LIMIT 1")
        part = "rows" if wanted.get("part") == "rows" else "library"
        return render(
            part,
            query=query,
            found=found,
            verdicts=_VERDICTS,
            reviewed=library.REVIEWED,
            empty=empty,
            store=str(self._service.shelf.path.resolve()),
            sorts=library.SORTS,
        )

    async def plan(self, request: Request) -> Response:
        """A plan with its evidence and its pages."""
        return HTMLResponse(await run_in_threadpool(self._plan, request.path_params["plan"]))

    def _plan(self, plan: int) -> str:
        found = self.standing(plan)
        return render("plan", sheets=self._sheets(found), author=self._service.author, **self._shown(found))

    def _shown(self, found: Standing) -> dict[str, object]:
        """What the answer's part of the page shows."""
        return {
            "page": plan_page(found),
            "verdicts": _VERDICTS,
            "statuses": STATUSES,
            "provisions": provisions(found.base),
            "room": room_form(found.report, self._service.figures.get(found.content)),
        }

    def standing(self, plan: int) -> Standing:
        """The plan with what was decided on it. Raises RefusedError where there is no such plan."""
        found = standing(self._service.shelf, self._service.readers, plan)
        if found is None:
            raise RefusedError(
                "This plan is not in the library. It may have been analysed anew: look it up there.", 404
            )
        figures = self._service.figures.get(found.content)
        return replace(found, report=with_room(found.report, figures)) if figures else found

    def _sheets(self, found: Standing) -> list[Sheets]:
        """Each document's pages, or why there are none to see."""
        try:
            sources = self._service.shelf.sources(found.plan)
        except MissingFileError as error:
            return [
                Sheets(index, document.name, about(found.base, index), missing=str(error))
                for index, document in enumerate(found.base.documents)
            ]
        self._service.readers.read_ahead(sources)  # so that the first decision need not wait for it
        return [self._sheet(found, sources, index) for index in range(len(sources))]

    def _sheet(self, found: Standing, sources: Sequence[Source], index: int) -> Sheets:
        source, said = sources[index], about(found.base, index)
        try:
            if source.is_pdf:
                sizes = self._service.drawer.ask(drawing.page_sizes, source.path, source.password)
                return Sheets(index, source.name, said, sizes=sizes)
            text = self._service.readers.ask(desk.text_of, sources, index)
            places = self._service.readers.ask(desk.places_in_text, sources, found.report.model_dump_json())
            return Sheets(index, source.name, said, text=pieces(text, places, index))
        except EncryptedDocument as error:
            return Sheets(index, source.name, said, missing=str(error), locked=True)
        except PlanAnalyzerError as error:
            return Sheets(index, source.name, said, missing=str(error))

    async def password(self, request: Request) -> Response:
        """Opens those of a plan's documents that ask for a password."""
        password = (await asked(request)).get("password")
        sources = await run_in_threadpool(self._service.shelf.sources, request.path_params["plan"])
        if not sources or not await run_in_threadpool(self._service.unlock, sources, password):
            raise wrong_password(sources)
        return JSONResponse({"opened": True})

    async def figures(self, request: Request) -> Response:
        """Figures the person's own room from their numbers; answers with the plan's answer as it stands then."""
        plan, said = request.path_params["plan"], await asked(request)
        return HTMLResponse(await run_in_threadpool(self._figures, plan, said))

    def _figures(self, plan: int, said: Mapping[str, object]) -> str:
        found = self.standing(plan)
        given = figures_of(said, found.report)
        if given is None:
            self._service.figures.pop(found.content, None)
        else:
            self._service.figures[found.content] = given
        return self._part(self.standing(plan))

    async def decide(self, request: Request) -> Response:
        """Enters a decision, or undoes one; answers with the plan's answer and evidence as they stand then."""
        plan, wish = request.path_params["plan"], await asked(request)
        return HTMLResponse(await run_in_threadpool(self._decide, plan, wish))

    def _decide(self, plan: int, wish: Mapping[str, object]) -> str:
        found = self.standing(plan)
        shelf = self._service.shelf
        if wish.get("decision") == "undo":
            ids = {one.id for one in found.decided.rows}
            if wish.get("id") not in ids:
                raise RefusedError("There is no such decision on this plan.", 404)
            with shelf.writing() as store:
                decisions.undo(store, int(str(wish["id"])))
        else:
            checked = Wish.of(wish, self._service.author, provisions(found.base))
            self._enter(found, checked, str(wish.get("mark", "")))
        return self._part(self.standing(plan))

    def _enter(self, found: Standing, wish: Wish, mark: str) -> None:
        """Puts a decision into the store, on the evidence as the program read it."""
        if wish.decision == OVERRIDE:
            sha256, piece = found.content, None
        else:
            before = found.decided.standing.get(mark)
            shown = next((one for one in found.report.evidence if found.marks[one.id] == mark), None)
            if shown is None:
                raise RefusedError("This evidence is no longer part of the report; load the page anew.", 409)
            piece = shown.model_copy(update={"provision": before.provision}) if before else shown
            sha256 = found.digests[shown.document]
        with self._service.shelf.writing() as store:
            decisions.decide(store, wish, sha256, piece)

    def _part(self, found: Standing) -> str:
        return render("answer", **self._shown(found))

    async def picture(self, request: Request) -> Response:
        """A page of a document."""
        wanted, scale = request.path_params, request.query_params.get("scale", "2.0")
        chosen = next((one for one in drawing.SCALES if str(one) == scale), 2.0)
        return await run_in_threadpool(self._picture, wanted["plan"], wanted["document"], wanted["page"], chosen)

    def _picture(self, plan: int, document: int, page: int, scale: float) -> Response:
        source = self._source(plan, document)
        picture = self._service.drawer.ask(drawing.page_picture, source.path, page, scale, source.password)
        return Response(picture, media_type="image/png", headers={"Cache-Control": "private, max-age=3600"})

    def _source(self, plan: int, document: int) -> Source:
        sources = self._service.shelf.sources(plan)
        if not document < len(sources):
            raise RefusedError("There is no such document.", 404)
        return sources[document]

    async def outline(self, request: Request) -> Response:
        """The headings of the documents."""
        sources = await run_in_threadpool(self._service.shelf.sources, request.path_params["plan"])
        return JSONResponse(await run_in_threadpool(self._service.readers.ask, desk.outline, sources))

    async def find(self, request: Request) -> Response:
        """Where words stand in the documents."""
        sought = request.query_params.get("q", "").strip()[:200]
        if not sought:
            return JSONResponse([])
        sources = await run_in_threadpool(self._service.shelf.sources, request.path_params["plan"])
        return JSONResponse(await run_in_threadpool(self._service.readers.ask, desk.found, sources, sought))
