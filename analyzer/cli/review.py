"""``review``: the local web page."""

# ruff: noqa: PLC0415 - commands import what they use when they run

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def review(
    store: Annotated[
        Path, typer.Argument(metavar="[STORE]", help="The results store; it is made where there is none.")
    ] = Path("plan-analyzer.sqlite"),
    *,
    port: Annotated[int | None, typer.Option(min=1, max=65535, help="Default: a free one.")] = None,
    host: Annotated[
        str, typer.Option(help="The address to serve at; any but this machine's own asks visitors for a token.")
    ] = "127.0.0.1",
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Print the address and open nothing.")] = False,
) -> None:
    """Open a local web page: drop in plans, see the evidence on its pages, decide, hand out."""
    from analyzer.review.server import serve

    serve(store, host, port, browser=not no_browser)
