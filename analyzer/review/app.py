"""The page's addresses and what answers there."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from analyzer.errors import PlanAnalyzerError
from analyzer.review.decisions import BadDecisionError
from analyzer.review.handouts import Handouts
from analyzer.review.service import Service
from analyzer.review.shelf import MissingFileError
from analyzer.review.templates import render, static
from analyzer.review.uploads import RefusedError, Uploads
from analyzer.review.views import Views

_STATIC = {
    "review.css": "text/css",
    "review.js": "text/javascript",
    "plan.js": "text/javascript",
    "icon.svg": "image/svg+xml",
}


def application(service: Service) -> Starlette:
    """The whole page, without the guard that stands before it."""
    views, uploads = Views(service), Uploads(service)
    handouts = Handouts(service, views)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        service.close()

    return Starlette(
        routes=[
            Route("/", views.library),
            Route("/files", uploads.file, methods=["POST"]),
            Route("/plans", uploads.plans, methods=["POST"]),
            Route("/jobs", uploads.jobs),
            Route("/jobs/{job:int}/password", uploads.password, methods=["POST"]),
            Route("/decisions.jsonl", handouts.decisions),
            Route("/plans/{plan:int}", views.plan),
            Route("/plans/{plan:int}/decisions", views.decide, methods=["POST"]),
            Route("/plans/{plan:int}/password", views.password, methods=["POST"]),
            Route("/plans/{plan:int}/figures", views.figures, methods=["POST"]),
            Route("/plans/{plan:int}/outline", views.outline),
            Route("/plans/{plan:int}/find", views.find),
            Route("/plans/{plan:int}/documents/{document:int}/pages/{page:int}.png", views.picture),
            Route("/plans/{plan:int}/documents/{document:int}/marked.pdf", handouts.marked),
            Route("/plans/{plan:int}/documents/{document:int}/text.txt", handouts.text),
            Route("/plans/{plan:int}/{name}", handouts.file),
            Route("/static/{name}", _file),
        ],
        exception_handlers={
            RefusedError: _refused,
            BadDecisionError: _bad_decision,
            MissingFileError: _missing,
            PlanAnalyzerError: _unreadable,
            HTTPException: _not_there,
            Exception: _failed,
        },
        lifespan=lifespan,
    )


async def _file(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in _STATIC:
        raise HTTPException(404)
    return Response(static(name), media_type=_STATIC[name])


async def _refused(request: Request, error: Exception) -> Response:
    return _said(request, str(error), error.status if isinstance(error, RefusedError) else 400)


async def _bad_decision(request: Request, error: Exception) -> Response:
    return _said(request, str(error), 400)


async def _missing(request: Request, error: Exception) -> Response:
    return _said(request, str(error), 410)


async def _unreadable(request: Request, error: Exception) -> Response:
    return _said(request, " ".join(str(error).split()), 422)


async def _not_there(request: Request, error: Exception) -> Response:
    return _said(request, "There is nothing at this address.", getattr(error, "status_code", 404))


async def _failed(request: Request, error: Exception) -> Response:
    return _said(request, f"Something went wrong here ({type(error).__name__}); please report it.", 500)


def _said(request: Request, message: str, status: int) -> Response:
    """What went wrong, as a page for people and as an object for the script."""
    if "text/html" in request.headers.get("accept", "") and request.method == "GET":
        return HTMLResponse(render("error", message=message), status)
    return JSONResponse({"error": message}, status)
