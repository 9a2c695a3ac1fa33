"""Times the review page on this machine: a search among 5,000 plans, and the first page of a 150-page document.

make bench-review
"""

from __future__ import annotations

import hashlib
import io
import json
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
from starlette.testclient import TestClient

from analyzer.batch.records import Arrival, Records
from analyzer.batch.store import Store
from analyzer.review.app import application
from analyzer.review.guard import Guard
from analyzer.review.service import Service

ROOT = Path(__file__).resolve().parent.parent
PLANS, PAGES = 5_000, 150
STATES = ("supported", "supported_with_conditions", "partial", "not_supported", "inconclusive")
WORDS = ["Harbor", "Cedar", "Lark", "Stone", "River", "North", "Quill", "Bright", "Maple", "Iron", "Summit", "Willow"]
TRADES = ["Analytics", "Steel", "Health", "Logistics", "Foods", "Energy", "Insurance", "Media", "Robotics", "Airlines"]


def main() -> None:
    """Prints the medians."""
    with tempfile.TemporaryDirectory() as folder:
        service = Service(Path(folder) / "plans.sqlite")
        guarded = Guard(application(service), "127.0.0.1", 8765)
        ours = "http://127.0.0.1:8765"
        with TestClient(guarded, base_url=ours, headers={"origin": ours}) as client:
            document = long_document()
            plan, seconds = read(client, document)
            print(f"{PAGES} pages read and kept: {seconds:.1f} s")
            page = median(lambda: client.get(f"/plans/{plan}"))
            picture = f"/plans/{plan}/documents/0/pages/1.png?scale=2.0"
            print(f"its page of the review: {page:.0f} ms")
            print(f"the picture of its first page: {median(lambda: client.get(picture)):.0f} ms")
            fill(service, client.get(f"/plans/{plan}/report.json").json())
            for words in ("", "cedar", "cedar steel", "no such plan"):
                found = median(lambda words=words: client.get("/", params={"part": "rows", "q": words}))  # type: ignore[misc]
                print(f"search for {words!r} among {PLANS:,} plans: {found:.0f} ms")


def median(call: Callable[[], Any]) -> float:
    """Milliseconds of a call, the median of nine after one to warm up."""
    times = []
    for _ in range(10):
        start = time.perf_counter()
        answer = call()
        times.append((time.perf_counter() - start) * 1000)
        assert answer.status_code == 200, answer.text
    return statistics.median(times[1:])


def long_document() -> bytes:
    """The fixture plans one after another, up to so many pages."""
    whole = pikepdf.Pdf.new()
    for path in sorted((ROOT / "fixtures" / "plans").glob("*.pdf")):
        with pikepdf.open(path) as part:
            whole.pages.extend(part.pages)
    del whole.pages[PAGES:]
    out = io.BytesIO()
    whole.save(out)
    return out.getvalue()


def read(client: TestClient, document: bytes) -> tuple[int, float]:
    """Drops a document in and waits for it; the plan's number, and the seconds."""
    start = time.perf_counter()
    sent = client.post("/files", params={"name": "long.pdf"}, content=document).json()
    [job] = client.post("/plans", json={"plans": [[sent]]}).json()["jobs"]
    while job["state"] in ("waiting", "reading"):
        time.sleep(0.1)
        [job] = client.get("/jobs", params={"ids": job["id"]}).json()["jobs"]
    if job["state"] != "done":
        sys.exit(job["message"])
    return job["plan"], time.perf_counter() - start


def fill(service: Service, report: dict[str, Any]) -> None:
    """Puts so many plans with made-up names into the store."""
    chance = random.Random(1)
    store = Store(service.shelf.path, sqlite3.connect(service.shelf.path, isolation_level=None))
    store.write("PRAGMA synchronous = OFF")
    records = Records.begin(store, service.shelf.settings, "benchmark")
    report["evidence"] = report["evidence"][:10]
    for number in range(PLANS):
        sponsor = f"{chance.choice(WORDS)} {chance.choice(WORDS)} {chance.choice(TRADES)}"
        digest = hashlib.sha256(str(number).encode()).hexdigest()
        name = f"{sponsor.lower().replace(' ', '-')}-spd.pdf"
        told = {
            **report,
            "plan": {**report["plan"], "name": f"{sponsor} 401(k) Savings Plan", "sponsor": f"{sponsor}, Inc."},
            "documents": [{**report["documents"][0], "name": name, "sha256": digest}],
            "verdict": {**report["verdict"], "state": chance.choice(STATES)},
        }
        records.keep([Arrival(name, name, name, None, digest, 1, name)], digest, json.dumps(told), 0.1)
    store.close()


if __name__ == "__main__":
    main()
