"""What is dropped in: limits, names, and where it lies."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from analyzer.review import uploads
from analyzer.review.uploads import shown_name
from tests.review.conftest import FIXTURES, TIDEWATER, Page

REFUSED = [
    ("plan.pdf", b"PK\x03\x04 a word-processor file", 415, "not a PDF"),
    ("plan.docx", b"anything", 415, "only PDF, text and Markdown"),
    ("plan", b"%PDF-1.7", 415, "only PDF"),
    ("plan.pdf", b"", 400, "is empty"),
]


@pytest.mark.parametrize(("name", "content", "status", "said"), REFUSED, ids=[row[3] for row in REFUSED])
def test_what_is_no_document_is_refused_in_plain_words(
    page: Page, name: str, content: bytes, status: int, said: str
) -> None:
    answer = page.client.post("/files", params={"name": name}, content=content)
    assert answer.status_code == status
    assert said in answer.json()["error"]
    assert list(page.service.shelf.files.glob("*")) == []


def test_a_file_that_is_too_large_is_broken_off(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "MOST_BYTES", 1000)
    chunks = iter([b"%PDF-1.7" + b"x" * 900, b"x" * 900])  # no length is announced
    answer = page.client.post("/files", params={"name": "large.pdf"}, content=chunks)
    assert answer.status_code == 413
    assert answer.json()["error"].startswith("large.pdf: larger than")
    assert list(page.service.shelf.files.glob("*")) == []


def test_too_many_at_once_are_refused(page: Page) -> None:
    sent = page.client.post("/files", params={"name": "a.txt"}, content=b"text").json()
    answer = page.client.post("/plans", json={"plans": [[sent]] * (uploads.MOST_FILES + 1)})
    assert answer.status_code == 413


def test_a_file_lies_under_its_digest_whatever_it_is_called(page: Page) -> None:
    content = TIDEWATER.encode()
    answer = page.client.post("/files", params={"name": "../../etc/cron.d/evil.txt"}, content=content)
    assert answer.json() == {"sha256": hashlib.sha256(content).hexdigest(), "name": "evil.txt"}
    assert [one.name for one in page.service.shelf.files.iterdir()] == [f"{answer.json()['sha256']}.txt"]


@pytest.mark.parametrize("sha256", ["../../../etc/passwd", "a" * 63, "A" * 64, 7, None])
def test_a_digest_that_is_none_leads_nowhere(page: Page, sha256: object) -> None:
    answer = page.client.post("/plans", json={"plans": [[{"sha256": sha256, "name": "x.pdf"}]]})
    assert (answer.status_code, answer.json()["error"]) == (400, "A file has not arrived; drop it in again.")


@pytest.mark.parametrize("asked", [b"", b"[]", b'{"plans": 3}', b'{"plans": [[]]}', b"\xff"])
def test_nonsense_is_answered(page: Page, asked: bytes) -> None:
    assert page.client.post("/plans", content=asked).status_code == 400


NAMES = [
    ("C:\\plans\\spd.pdf", "spd.pdf"),
    ("spd\u202efdp.exe.pdf", "spdfdp.exe.pdf"),
    ("a\x00b\n.pdf", "a b .pdf"),
    ("", "document"),
    ("x" * 300 + ".pdf", "x" * 100 + "…" + "x" * 15 + ".pdf"),
]


@pytest.mark.parametrize(("name", "shown"), NAMES)
def test_names_are_cleaned_before_they_are_shown(name: str, shown: str) -> None:
    assert shown_name(name) == shown


def test_a_damaged_pdf_is_an_error_in_plain_words(page: Page) -> None:
    job = page.drop(("broken.pdf", b"%PDF-1.7\nnothing more"))
    assert job["state"] == "failed"
    assert job["message"].startswith("broken.pdf: ")


def test_the_same_document_is_not_read_twice(page: Page, tidewater: int) -> None:
    job = page.drop(("again.txt", TIDEWATER.encode()))
    assert (job["plan"], job["message"]) == (tidewater, "Already in the library.")


def test_several_files_are_one_plan(page: Page) -> None:
    amendment = (
        b"Summary of Material Modifications\nTidewater 401(k) Plan\nMarch 1, 2026\n\nAfter-tax contributions end."
    )
    job = page.drop(("tidewater.txt", TIDEWATER.encode()), ("smm.txt", amendment))
    assert [one["name"] for one in page.report(job["plan"])["documents"]] == ["tidewater.txt", "smm.txt"]


def test_what_a_batch_has_read_is_shown_from_where_it_lies(page: Page, tmp_path: Path) -> None:
    from analyzer.batch.batch import Wanted, batch  # noqa: PLC0415

    document = tmp_path / "spd.txt"
    document.write_text(TIDEWATER)
    batch(Wanted([str(document)], page.store, jobs=1))
    shown = page.client.get("/plans/1").text
    assert "You may convert your after-tax contributions" in shown
    assert 'class="typed"' in shown
    document.write_text("something else")
    assert "is no longer where it was read from" in page.client.get("/plans/1").text


def test_pages_are_drawn(page: Page) -> None:
    plan = FIXTURES / "p15-cobalt-finch-brochure.pdf"
    job = page.drop((plan.name, plan.read_bytes()))
    picture = page.client.get(f"/plans/{job['plan']}/documents/0/pages/1.png")
    assert picture.headers["content-type"] == "image/png"
    assert picture.content.startswith(b"\x89PNG")
    assert page.client.get(f"/plans/{job['plan']}/documents/0/pages/99.png").status_code == 422
    assert page.client.get(f"/plans/{job['plan']}/documents/7/pages/1.png").status_code == 404
