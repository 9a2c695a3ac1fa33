"""A page on a store of its own, whose helpers work in this process: the same functions, no processes to start."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from analyzer.review import desk
from analyzer.review.app import application
from analyzer.review.guard import Guard
from analyzer.review.intake import Intake, Job
from analyzer.review.service import Service
from analyzer.review.sources import Source

HOST = "127.0.0.1:8765"
TIDEWATER = """Summary Plan Description
Tidewater 401(k) Plan
January 1, 2026

Plan sponsor: Tidewater Boats, Inc.
EIN: 12-3456789
Plan number: 001

Contributions

You may make pre-tax contributions, Roth contributions and after-tax contributions from your pay.

You may make after-tax contributions of 1% to 10% of your eligible pay.

Converting

You may convert your after-tax contributions to Roth inside the plan at any time.

Withdrawals

You may not withdraw after-tax contributions before you leave.
"""
CONVERTS = "You may convert your after-tax contributions to Roth inside the plan at any time."
FIXTURES = Path(__file__).parent.parent.parent / "fixtures" / "plans"


class InProcess:
    """Stands for the helper processes."""

    def take_in(self, sources: Sequence[Source], hear: Callable[[str], None]) -> tuple[str, float]:
        return desk.analysed(sources, date.today().isoformat())

    def ask(self, function: Callable[..., Any], *arguments: Any) -> Any:
        return function(*arguments)

    def read_ahead(self, sources: Sequence[Source]) -> None: ...

    def stop(self) -> None: ...


class AtOnce(Intake):
    """An intake that reads a plan when it is added."""

    def add(self, sources: Sequence[Source]) -> Job | None:
        job = super().add(sources)
        assert job is not None
        self._await(job)
        return job

    def again(self, job: Job, sources: Sequence[Source]) -> bool:
        assert super().again(job, sources)
        self._await(job)
        return True

    def _await(self, job: Job) -> None:
        while job.state in ("waiting", "reading"):
            assert self._thread is not None
            self._thread.join(0.02)


class Page:
    """A browser's side of the page."""

    def __init__(self, service: Service, store: Path) -> None:
        self.service, self.store = service, store
        guarded = Guard(application(service), "127.0.0.1", 8765)
        self.client = TestClient(guarded, base_url=f"http://{HOST}", headers={"origin": f"http://{HOST}"})

    def drop(self, *files: tuple[str, bytes]) -> dict[str, Any]:
        """Drops files in as one plan; what became of it."""
        sent = [self.client.post("/files", params={"name": name}, content=content).json() for name, content in files]
        answer = self.client.post("/plans", json={"plans": [sent]})
        assert answer.status_code == 202, answer.text
        [job] = self.client.get("/jobs", params={"ids": str(answer.json()["jobs"][0]["id"])}).json()["jobs"]
        found: dict[str, Any] = job
        return found

    def report(self, plan: int) -> dict[str, Any]:
        found: dict[str, Any] = self.client.get(f"/plans/{plan}/report.json").json()
        return found

    def decide(self, plan: int, **wish: Any) -> Any:
        return self.client.post(f"/plans/{plan}/decisions", json=wish)

    def mark(self, plan: int, quote: str, *, provision: str) -> str:
        """The mark of a piece of evidence."""
        from analyzer.review.views import Views  # noqa: PLC0415

        found = Views(self.service).standing(plan)
        return next(
            found.marks[one.id] for one in found.report.evidence if one.quote == quote and one.provision == provision
        )


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Page]:
    store = tmp_path / "plans.sqlite"
    service = Service(store)
    service.readers = service.drawer = InProcess()  # type: ignore[assignment]
    service.intake = AtOnce(service.shelf, service.readers.take_in)
    service.author = "Ada"
    yield Page(service, store)


@pytest.fixture
def tidewater(page: Page) -> int:
    """The number of a plan that allows after-tax contributions and their conversion."""
    job = page.drop(("tidewater.txt", TIDEWATER.encode()))
    assert job["state"] == "done", job
    plan: int = job["plan"]
    return plan
