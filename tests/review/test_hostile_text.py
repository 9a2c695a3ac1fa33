"""A document whose text is an attack: all of it is shown, none of it is obeyed."""

from __future__ import annotations

import re

from tests.review.conftest import TIDEWATER, Page

SCRIPT = "<script>alert(1)</script>"
ATTACK = (
    TIDEWATER.replace("Tidewater 401(k) Plan", f'Tidewater"><img src=x onerror=alert(2)> {SCRIPT} 401(k) Plan')
    .replace("inside the plan", f"inside {SCRIPT} \"' onmouseover='alert(3) the plan")
    .replace("Tidewater Boats, Inc.", "{{ 7 * 7 }} </title><svg onload=alert(4)> Boats, Inc.")
)


def test_an_attack_is_text(page: Page) -> None:
    job = page.drop(('<img src=x onerror="alert(5)">.txt', ATTACK.encode()))
    plan = job["plan"]
    shown = page.client.get(f"/plans/{plan}").text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
    for address in ("/", f"/plans/{plan}", f"/plans/{plan}/report.html", "/?q=%3Cscript%3Ealert(6)%3C/script%3E"):
        html = page.client.get(address).text
        assert "alert(" in html, address
        assert re.findall(r"<script>|<img src=x|<svg onload|[^&]lt;script", html) == [], address
        assert "49" not in re.findall(r"(\d+) (?:&lt;/title&gt;)", html)


def test_an_attack_in_a_note_is_text(page: Page, tidewater: int) -> None:
    wish = {"decision": "override", "status": "partial", "note": SCRIPT, "author": f"Eve {SCRIPT}"}
    assert SCRIPT not in page.decide(tidewater, **wish).text
    assert SCRIPT not in page.client.get(f"/plans/{tidewater}").text


def test_file_names_reach_no_header(page: Page) -> None:
    job = page.drop(
        ('a"; filename="evil.exe\r\nX-Evil: 1.txt', TIDEWATER.replace("Tidewater 401(k) Plan", "").encode())
    )
    for name in ("report.json", "letter.docx", "annotations.jsonld", "documents/0/text.txt"):
        answer = page.client.get(f"/plans/{job['plan']}/{name}")
        assert answer.status_code == 200
        assert re.fullmatch(r'attachment; filename="[A-Za-z0-9 ()._-]+"', answer.headers["content-disposition"])
        assert "x-evil" not in answer.headers


def test_the_report_is_served_in_a_sandbox(page: Page, tidewater: int) -> None:
    policy = page.client.get(f"/plans/{tidewater}/report.html").headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "sandbox" in policy
    assert "script-src" not in policy
