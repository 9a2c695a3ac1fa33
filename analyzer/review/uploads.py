"""What is dropped in: taken in as it comes, under its digest, within limits, and handed to the intake."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from analyzer.reports.quotes import clean
from analyzer.review.service import Service
from analyzer.review.sources import Source

MOST_BYTES = 100 * 2**20
"""Bytes of one file."""
MOST_FILES = 50
"""Files of one drop."""
_MOST_ASKED = 2**20  # bytes of a request that is no file
_SUFFIXES = (".pdf", ".txt", ".text", ".md", ".markdown")


class RefusedError(Exception):
    """A request that is not carried out; ``status`` is that of the answer, the message is for the person."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


async def asked(request: Request) -> dict[str, Any]:
    """The JSON object that a request holds. Raises RefusedError."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _MOST_ASKED:
            raise RefusedError("The request is too large.", 413)
    try:
        found = json.loads(body)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise RefusedError("The request is not understood.")
    return found


def _too_many() -> RefusedError:
    return RefusedError("Too many documents are waiting; try again when some are read.", 429)


def wrong_password(sources: Sequence[Source]) -> RefusedError:
    """What is said of a password that opens none of these documents."""
    named = sources[0].name if len(sources) == 1 else "any of these documents"
    return RefusedError(f"That password does not open {named}.", 403)


class Uploads:
    """The requests by which documents come in."""

    def __init__(self, service: Service) -> None:
        self._service, self._shelf, self._intake = service, service.shelf, service.intake

    async def file(self, request: Request) -> Response:
        """Takes in one file as the whole body of a request; answers with its digest."""
        name = shown_name(request.query_params.get("name", ""))
        suffix = PurePosixPath(name).suffix.lower()
        if suffix not in _SUFFIXES:
            raise RefusedError(f"{name}: only PDF, text and Markdown files can be read.", 415)
        length = request.headers.get("content-length", "0")
        if length.isdigit() and int(length) > MOST_BYTES:
            raise _too_large(name)
        self._shelf.files.mkdir(exist_ok=True)
        handle, part = tempfile.mkstemp(suffix=".part", dir=self._shelf.files)
        try:
            with os.fdopen(handle, "wb") as stream:
                sha256 = await _received(request, stream, name)
            await run_in_threadpool(_looked_at, Path(part), name, suffix)
            self._shelf.take_in(Path(part), sha256, suffix)
        except ClientDisconnect:
            raise RefusedError("The upload was broken off.") from None
        finally:
            Path(part).unlink(missing_ok=True)
        return JSONResponse({"sha256": sha256, "name": name})

    async def plans(self, request: Request) -> Response:
        """Puts files that have come in on the way to be read: a list of plans, each a list of files."""
        wanted = (await asked(request)).get("plans")
        if not isinstance(wanted, list) or not all(isinstance(files, list) and files for files in wanted):
            raise RefusedError("The request is not understood.")
        if sum(len(files) for files in wanted) > MOST_FILES:
            raise RefusedError(f"At most {MOST_FILES} files at once; `plan-analyzer batch` reads whole folders.", 413)
        jobs = []
        for sources in [[self._source(one) for one in files] for files in wanted]:
            job = self._intake.add(sources)
            if job is None:
                raise _too_many()
            jobs.append(job.told())
        return JSONResponse({"jobs": jobs}, 202)

    async def password(self, request: Request) -> Response:
        """Opens the documents of a plan that was locked, and puts it on the way to be read again."""
        password = (await asked(request)).get("password")
        found = self._intake.jobs([request.path_params["job"]])
        if not found or found[0].state != "locked":
            raise RefusedError("Nothing here waits for a password; drop the documents in again.", 409)
        [job] = found
        if not await run_in_threadpool(self._service.unlock, job.sources, password):
            raise wrong_password(job.sources)
        if not self._intake.again(job, self._shelf.passwords.given(job.sources)):
            raise _too_many()
        return JSONResponse({"jobs": [job.told()]}, 202)

    async def jobs(self, request: Request) -> Response:
        """How far the plans with these numbers are."""
        ids = [int(one) for one in request.query_params.get("ids", "").split(",") if one.isdecimal() and len(one) < 12]
        return JSONResponse({"jobs": [job.told() for job in self._intake.jobs(ids)]})

    def _source(self, one: Any) -> Source:
        sha256, name = (one.get("sha256"), one.get("name")) if isinstance(one, dict) else (None, None)
        try:
            path = self._shelf.uploaded(sha256) if isinstance(sha256, str) else None
        except ValueError:
            path = None
        if path is None or not isinstance(sha256, str):
            raise RefusedError("A file has not arrived; drop it in again.")
        shown = shown_name(name if isinstance(name, str) else "")
        return Source(str(path), shown, sha256, self._shelf.passwords[sha256])


async def _received(request: Request, stream: Any, name: str) -> str:
    digest, size = hashlib.sha256(), 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > MOST_BYTES:
            raise _too_large(name)
        digest.update(chunk)
        await run_in_threadpool(stream.write, chunk)
    if not size:
        raise RefusedError(f"{name}: the file is empty.")
    return digest.hexdigest()


def _looked_at(part: Path, name: str, suffix: str) -> None:
    """Says at once what is plainly no such file; the reader has the last word."""
    with part.open("rb") as stream:
        head = stream.read(2048)
    if suffix == ".pdf" and b"%PDF-" not in head:
        raise RefusedError(f"{name}: this is not a PDF, whatever its name says.", 415)


def _too_large(name: str) -> RefusedError:
    return RefusedError(f"{name}: larger than {MOST_BYTES // 2**20} MB.", 413)


def shown_name(name: str) -> str:
    """A file name to show: its last part, cleaned and not endless. No file of ours is ever named by it."""
    last = clean(name.replace("\\", "/").rpartition("/")[2])
    if len(last) > 120:
        last = last[:100] + "…" + last[-19:]
    return last or "document"
