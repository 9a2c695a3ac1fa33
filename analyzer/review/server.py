"""Starts the page: a socket on this machine, a line that says where, the browser."""

from __future__ import annotations

import os
import secrets
import socket
import sys
import threading
import webbrowser
from collections.abc import Callable
from pathlib import Path

import uvicorn

from analyzer.errors import PlanAnalyzerError
from analyzer.review.app import application
from analyzer.review.guard import Guard, is_loopback
from analyzer.review.service import Service


class CannotServeError(PlanAnalyzerError):
    """An address that the page cannot be had at."""


def serve(store: Path, host: str, port: int | None, *, browser: bool) -> None:
    """Serves the page until it is interrupted. Raises CannotServeError or StoreError before anything is served."""
    listening = _listening(host, port)
    with listening:
        number = int(listening.getsockname()[1])
        token = None if is_loopback(host) else secrets.token_urlsafe(24)
        service = Service(store)
        guarded = Guard(application(service), host.lower(), number, token)
        shown = f"[{host}]" if ":" in host else socket.gethostname() if host == "0.0.0.0" else host
        address = f"http://{shown}:{number}/" + (f"?token={token}" if token else "")
        settings = uvicorn.Config(
            guarded,
            log_level="error" if os.environ.get("PLAN_ANALYZER_TRACEBACK") else "critical",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=2,
            lifespan="on",
            ws="none",
        )

        def announce() -> None:
            print(
                f"plan-analyzer review: {address}  (Ctrl-C ends it; the library is {store})",
                file=sys.stderr,
                flush=True,
            )
            if browser:
                threading.Timer(0.3, webbrowser.open, [address]).start()

        try:
            _Announced(settings, announce).run(sockets=[listening])
        except KeyboardInterrupt:
            pass
        finally:
            service.close()


class _Announced(uvicorn.Server):
    """Says where it is once it answers and has taken the signals over: whoever reads that may end it cleanly."""

    def __init__(self, settings: uvicorn.Config, announce: Callable[[], None]) -> None:
        super().__init__(settings)
        self._announce = announce

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._announce()


def _listening(host: str, port: int | None) -> socket.socket:
    """A socket at the address; port None is any free one."""
    try:
        [family, kind, protocol, _, place] = socket.getaddrinfo(
            host, port or 0, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listening = socket.socket(family, kind, protocol)
    except OSError as error:
        raise CannotServeError(f"--host {host}: there is no such address ({error.strerror or error}).") from None
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(place)
        listening.listen(128)
    except OSError as error:
        listening.close()
        raise CannotServeError(f"{host}, port {port or 'any'}: cannot be used ({error.strerror or error}).") from None
    return listening
