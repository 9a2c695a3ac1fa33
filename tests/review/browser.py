"""A real Chromium and a real server: for the tests, and for the pictures in the README."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ROOT = Path(__file__).parent.parent.parent


def chromium() -> str | None:
    """The browser that is installed, if one is."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


@contextmanager
def serving(store: Path) -> Iterator[str]:
    """The address of the page on a store, served by the command."""
    command = [sys.executable, "-m", "analyzer.cli", "review", str(store), "--no-browser"]
    served = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=ROOT)
    try:
        assert served.stderr is not None
        said = served.stderr.readline()
        address = re.search(r"http://[^/]+", said)
        assert address is not None, said
        yield address[0]
    finally:
        served.send_signal(signal.SIGINT)
        served.wait(30)


@contextmanager
def browsing() -> Iterator[Any]:
    """The browser."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - where there is a browser to drive

    with sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        try:
            yield found
        finally:
            found.close()
