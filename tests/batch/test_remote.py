"""Addresses on the network: a server on this machine stands for it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from analyzer.batch.batch import Wanted, batch

from .craft import PRETENCE
from .test_run import SETTINGS, done, reasons


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def site(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """An address, and the folder that is served there."""
    pytest.importorskip("aiohttp")
    folder = tmp_path / "site"
    folder.mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", folder
    server.shutdown()
    server.server_close()


def test_documents_on_the_web(site: tuple[str, Path], tmp_path: Path) -> None:
    address, folder = site
    (folder / "spd.txt").write_text("state: partial")
    given = [f"{address}/spd.txt", f"{address}/gone.txt"]
    for expected in ((1, 0, 1), (0, 1, 1)):
        found = batch(Wanted(given, tmp_path / "plans.sqlite", 1, settings=SETTINGS), craft=PRETENCE)
        assert done(found) == expected
        assert reasons(found) == {"gone.txt": "vanished"}
        assert [row["addresses"] for row in found.plans] == [given[0]]
    (folder / "spd.txt").write_text("state: supported")
    found = batch(Wanted(given[:1], tmp_path / "plans.sqlite", 1, settings=SETTINGS), craft=PRETENCE)
    assert found.verdicts == {"supported": 1}
