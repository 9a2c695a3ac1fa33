"""A document that asks for a password: asked for it, read with it, and the password kept nowhere."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pikepdf
import pytest

from analyzer.review import desk, drawing
from analyzer.review.service import Service
from analyzer.review.sources import Source
from tests.review.conftest import FIXTURES, Page

PLAN = FIXTURES / "p15-cobalt-finch-brochure.pdf"
OPENS = "Hollyhock-7719"


def locked(user: str = OPENS, owner: str = "the owner's") -> bytes:
    """The plan under a password."""
    out = io.BytesIO()
    with pikepdf.open(PLAN) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(user=user, owner=owner))
    return out.getvalue()


@pytest.fixture(autouse=True)
def no_memory_of_other_tests() -> None:
    """In the tests, the helpers are this process."""
    desk._kept.clear()
    drawing._open.clear()


def unlock(page: Page, job: int, password: object) -> tuple[int, dict[str, str]]:
    answer = page.client.post(f"/jobs/{job}/password", content=json.dumps({"password": password}))
    found: dict[str, str] = answer.json()
    return answer.status_code, found


def test_it_is_asked_for_and_opens_the_document(page: Page) -> None:
    job = page.drop(("spd.pdf", locked()))
    assert (job["state"], job["message"], job["plan"]) == ("locked", "spd.pdf asks for a password.", None)
    assert unlock(page, job["id"], OPENS)[0] == 202
    [job] = page.client.get("/jobs", params={"ids": job["id"]}).json()["jobs"]
    assert job["state"] == "done"
    assert page.report(job["plan"])["verdict"]["state"] == "supported"
    place = f"/plans/{job['plan']}/documents/0"
    assert page.client.get(f"{place}/pages/1.png").content.startswith(b"\x89PNG")
    marked = page.client.get(f"{place}/marked.pdf").content
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(marked))
    pikepdf.open(io.BytesIO(marked), password=OPENS).close()


WRONG = ["guess", "", "hollyhock-7719", f"{OPENS}\0", "\ud800", "x" * 501, None, 7, [OPENS]]


@pytest.mark.parametrize("password", WRONG, ids=repr)
def test_a_wrong_one_is_said_in_plain_words_and_can_be_given_anew(page: Page, password: object) -> None:
    job = page.drop(("spd.pdf", locked()))
    assert unlock(page, job["id"], password) == (403, {"error": "That password does not open spd.pdf."})
    assert unlock(page, job["id"], OPENS)[0] == 202


def test_each_document_of_a_plan_can_have_its_own(page: Page) -> None:
    job = page.drop(("spd.pdf", locked("first")), ("smm.pdf", locked("second")))
    assert job["message"] == "spd.pdf asks for a password."
    assert unlock(page, job["id"], "neither") == (403, {"error": "That password does not open any of these documents."})
    unlock(page, job["id"], "first")
    [job] = page.client.get("/jobs", params={"ids": job["id"]}).json()["jobs"]
    assert (job["state"], job["message"]) == ("locked", "smm.pdf asks for a password.")
    unlock(page, job["id"], "second")
    [job] = page.client.get("/jobs", params={"ids": job["id"]}).json()["jobs"]
    assert job["state"] == "done"


def test_nothing_is_unlocked_that_does_not_wait_for_it(page: Page, tidewater: int) -> None:
    assert unlock(page, 1, OPENS)[0] == 409
    assert unlock(page, 77, OPENS)[0] == 409
    assert page.client.post(f"/plans/{tidewater}/password", json={"password": OPENS}).status_code == 403
    assert page.client.post("/plans/77/password", json={"password": OPENS}).status_code == 403


def test_a_document_that_only_restricts_its_owner_is_read_without(page: Page) -> None:
    assert page.drop(("spd.pdf", locked(user="")))["state"] == "done"


def test_it_is_written_nowhere_and_asked_for_again_when_the_program_was_ended(
    page: Page, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    job = page.drop(("spd.pdf", locked()))
    unlock(page, job["id"], OPENS)
    kept = [path for path in page.store.parent.rglob("*") if path.is_file()]
    assert {path.suffix for path in kept} >= {".sqlite", ".pdf"}
    for path in kept:
        assert OPENS.encode() not in path.read_bytes(), path
    said = capfd.readouterr()
    assert OPENS not in said.out + said.err + caplog.text
    assert OPENS not in page.client.get("/plans/1").text
    assert OPENS not in repr(page.service.shelf.sources(1))

    no_memory = Service(page.store)
    no_memory.readers, no_memory.drawer = page.service.readers, page.service.drawer
    desk._kept.clear()
    drawing._open.clear()
    page = Page(no_memory, page.store)
    shown = page.client.get("/plans/1").text
    assert "spd.pdf asks for a password." in shown or "The PDF asks for a password." in shown
    assert 'data-address="/plans/1/password"' in shown
    assert page.client.get("/plans/1/documents/0/pages/1.png").status_code == 422
    assert page.client.post("/plans/1/password", json={"password": "guess"}).status_code == 403
    assert page.client.post("/plans/1/password", json={"password": OPENS}).status_code == 200
    assert 'class="sheet"' in page.client.get("/plans/1").text


def test_what_opens_a_file(tmp_path: Path) -> None:
    path = tmp_path / "spd.pdf"
    path.write_bytes(locked())
    tried = {one: drawing.opens(str(path), one) for one in (None, "guess", OPENS, "the owner's")}
    assert tried == {None: False, "guess": False, OPENS: True, "the owner's": True}
    damaged = tmp_path / "damaged.pdf"
    damaged.write_bytes(b"%PDF-1.7 nothing")
    assert drawing.opens(str(damaged), None)  # what it lacks is no password


def test_a_source_does_not_show_its_password() -> None:
    assert OPENS not in repr(Source("spd.pdf", "spd.pdf", "0" * 64, OPENS))
