"""Who may speak to the page."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from analyzer.review.guard import POLICY, Guard, is_loopback
from tests.review.conftest import HOST, Page

OURS = f"http://{HOST}"

REQUESTS = [
    ("a visit", "GET", {}, 200),
    ("a visit by another name of this machine", "GET", {"host": "localhost:8765"}, 200),
    ("a name that an attacker's DNS points here", "GET", {"host": "rebound.example:8765"}, 421),
    ("no port", "GET", {"host": "127.0.0.1"}, 421),
    ("another port", "GET", {"host": "127.0.0.1:80"}, 421),
    ("the page's own post", "POST", {"origin": OURS}, 405),
    ("a post from another site", "POST", {"origin": "https://evil.example"}, 403),
    ("a post from another server of this machine", "POST", {"origin": "http://127.0.0.1:3000"}, 403),
    ("a post from a sandboxed frame", "POST", {"origin": "null"}, 403),
    ("a post that does not say where from", "POST", {}, 403),
    ("a picture embedded by another site", "GET", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"}, 403),
    (
        "a link followed from another site",
        "GET",
        {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"},
        200,
    ),
    (
        "a frame in another site",
        "GET",
        {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe"},
        403,
    ),
]


@pytest.mark.parametrize(("what", "method", "headers", "status"), REQUESTS, ids=[row[0] for row in REQUESTS])
def test_who_is_let_in(page: Page, what: str, method: str, headers: dict[str, str], status: int) -> None:
    del page.client.headers["origin"]
    assert page.client.request(method, "/", headers=headers).status_code == status


def guarded(token: str | None, host: str = "192.0.2.7") -> TestClient:
    async def hello(_: object) -> PlainTextResponse:
        return PlainTextResponse("hello")

    app = Starlette(routes=[Route("/", hello)])
    return TestClient(Guard(app, host, 8765, token), base_url="http://192.0.2.7:8765")


def test_without_the_token_nothing_is_shown() -> None:
    client = guarded("secret")
    assert client.get("/").status_code == 401
    assert client.get("/?token=guess").status_code == 401
    assert client.get("/", headers={"cookie": "plan_analyzer_token=guess"}).status_code == 401


@pytest.mark.parametrize(
    ("name", "status"), [("192.0.2.7:8765", 401), ("[2001:db8::7]:8765", 401), ("rebound.example:8765", 421)]
)
def test_a_page_served_everywhere_goes_by_every_address_and_by_no_foreign_name(name: str, status: int) -> None:
    assert guarded("secret", "0.0.0.0").get("/", headers={"host": name}).status_code == status


def test_the_token_is_given_once_and_leaves_the_address() -> None:
    client = guarded("secret")
    first = client.get("/?token=secret&q=roth", follow_redirects=False)
    assert (first.status_code, first.headers["location"]) == (303, "/?q=roth")
    assert "HttpOnly" in first.headers["set-cookie"]
    assert "samesite=strict" in first.headers["set-cookie"].lower()
    assert client.get("/").text == "hello"


def test_the_way_on_never_leads_elsewhere() -> None:
    answer = guarded("secret").get("http://192.0.2.7:8765//evil.example/?token=secret", follow_redirects=False)
    assert answer.headers["location"] == "/evil.example/"


@pytest.mark.parametrize(
    ("host", "expected"),
    [("127.0.0.1", True), ("localhost", True), ("::1", True), ("127.8.9.1", True), ("0.0.0.0", False)],
)
def test_what_is_reached_from_this_machine_alone(host: str, expected: bool) -> None:
    assert is_loopback(host) is expected


class Inline(HTMLParser):
    """Collects what a policy without inline scripts and styles would refuse."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.hosts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if (tag == "script" and "src" not in given) or tag == "style":
            self.found.append(tag)
        self.found += [name for name in given if name == "style" or name.startswith("on")]
        self.hosts += [value for name, value in attrs if name in ("src", "href", "action") and value and "//" in value]


def test_pages_hold_no_inline_script_and_name_no_other_host(page: Page, tidewater: int) -> None:
    for address in ("/", f"/plans/{tidewater}", "/plans/999"):
        answer = page.client.get(address, headers={"accept": "text/html"})
        seen = Inline()
        seen.feed(answer.text)
        assert (seen.found, seen.hosts) == ([], []), address
        assert answer.headers["content-security-policy"] == POLICY
        assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("name", ["review.css", "review.js", "plan.js"])
def test_what_comes_with_the_page_asks_no_other_host(page: Page, name: str) -> None:
    text = page.client.get(f"/static/{name}").text
    assert re.findall(r"https?://(?!www\.w3\.org/2000/svg)", text) == []
    assert "@import" not in text
