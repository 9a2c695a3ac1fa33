"""The command: what it prints, what it refuses, how it ends."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from analyzer.cli import run

COMMAND = [sys.executable, "-m", "analyzer.cli", "review", "--no-browser"]


def test_a_port_in_use_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert run(["review", str(tmp_path / "s.sqlite"), "--no-browser", "--port", str(port)]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert f"port {port}: cannot be used" in line
    assert not (tmp_path / "s.sqlite").exists()


REFUSED = [
    (["folder/none/s.sqlite"], "there is no folder"),
    (["--host", "no.such.host.invalid"], "no such address"),
    (["--port", "99999"], "--port"),
]


@pytest.mark.parametrize(("arguments", "said"), REFUSED)
def test_what_cannot_be_served_is_one_line(
    arguments: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["review", "--no-browser", *arguments]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert said in line


def test_a_file_that_is_no_store_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "notes.sqlite"
    path.write_text("not a store")
    assert run(["review", str(path), "--no-browser"]) == 2
    assert "left as it is" in capsys.readouterr().err
    assert path.read_text() == "not a store"


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
def test_it_says_where_it_is_and_ends_when_told(tmp_path: Path, host: str) -> None:
    served = subprocess.Popen(
        [*COMMAND, str(tmp_path / "s.sqlite"), "--host", host], stderr=subprocess.PIPE, text=True, cwd=Path.cwd()
    )
    try:
        assert served.stderr is not None
        said = served.stderr.readline()
        address = re.search(r"http://\S+", said)
        assert address is not None, said
        if host == "127.0.0.1":
            assert "token" not in said
            with urllib.request.urlopen(address[0], timeout=20) as answer:
                assert b"mega backdoor Roth" in answer.read()
        else:
            assert re.search(r"\?token=[\w-]{32}", said)
    finally:
        served.send_signal(signal.SIGINT)
        assert served.wait(30) == 0
        assert served.stderr is not None
        assert served.stderr.read() == ""
