"""Who may speak to the page: this machine alone, from the page itself, or whoever holds the token.

Any web site that a browser visits can send requests to this machine. Three checks keep them out: the Host header (a
name that an attacker's DNS points here is not ours), the Origin of whatever changes something, and, on an address that
others can reach, a token.
"""

from __future__ import annotations

import hmac
import ipaddress
import socket
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qsl, urlencode, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cache-Control": "no-store",
}
EVERYWHERE = ("0.0.0.0", "::")
"""Served at every address of the machine, which goes by each of them."""
_SAFE = frozenset({"GET", "HEAD"})
_COOKIE = "plan_analyzer_token"


def is_loopback(host: str) -> bool:
    """Whether an address is reached from this machine alone."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def own_names(host: str, port: int) -> frozenset[str]:
    """The Host headers under which the page may be asked for."""
    names = {host}
    if is_loopback(host):
        names |= {"127.0.0.1", "localhost", "::1"}
    elif host in EVERYWHERE:
        names |= {"localhost", socket.gethostname().lower()}
    shown = {f"[{name}]" if ":" in name and not name.startswith("[") else name for name in names}
    return frozenset(f"{name}:{port}" for name in shown) | (frozenset(shown) if port == 80 else frozenset())


def is_address(host: str, port: int) -> bool:
    """Whether a Host header is a plain address with our port: what no attacker's DNS can point anywhere."""
    name, _, number = host.rpartition(":")
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return number == str(port)


class Guard:
    """Stands before the application and lets through what may pass."""

    def __init__(self, app: ASGIApp, host: str, port: int, token: str | None = None) -> None:
        self._app, self._token, self._port = app, token, port
        self._names, self._everywhere = own_names(host, port), host in EVERYWHERE

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuses a request, or passes it on and puts the headers on its answer."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        refusal = self._refusal(scope)
        await (refusal or self._app)(scope, receive, with_headers)

    def _refusal(self, scope: Scope) -> Response | None:
        headers, method = Headers(scope=scope), scope["method"]
        host = headers.get("host", "").lower()
        if host not in self._names and not (self._everywhere and is_address(host, self._port)):
            return PlainTextResponse("This page does not go by that name.", 421)
        if not self._from_here(headers, method, host):
            return PlainTextResponse("Only the page itself may ask for this.", 403)
        return None if self._token is None else self._without_token(scope, headers)

    def _from_here(self, headers: Headers, method: str, host: str) -> bool:
        """Whether a request comes from a page of ours, or is a person's own visit."""
        origin, site = headers.get("origin"), headers.get("sec-fetch-site")
        if origin is not None and urlsplit(origin).netloc.lower() != host:
            return False
        if method not in _SAFE:
            return origin is not None
        if site in ("cross-site", "same-site"):  # a link from elsewhere may open a page, and embed nothing
            return headers.get("sec-fetch-mode") == "navigate" and headers.get("sec-fetch-dest") == "document"
        return True

    def _without_token(self, scope: Scope, headers: Headers) -> Response | None:
        asked = dict(parse_qsl(scope["query_string"].decode("latin-1")))
        if self._holds(asked.get("token")):
            rest = urlencode({name: value for name, value in asked.items() if name != "token"})
            answer = RedirectResponse("/" + scope["path"].lstrip("/") + (f"?{rest}" if rest else ""), 303)
            answer.set_cookie(_COOKIE, self._token or "", httponly=True, samesite="strict", path="/")
            return answer
        try:
            cookie = SimpleCookie(headers.get("cookie", "")).get(_COOKIE)
        except CookieError:
            cookie = None
        if cookie is not None and self._holds(cookie.value):
            return None
        return PlainTextResponse("Open the address that plan-analyzer has printed: it holds the token.", 401)

    def _holds(self, token: str | None) -> bool:
        return token is not None and hmac.compare_digest(token.encode(), (self._token or "").encode())
