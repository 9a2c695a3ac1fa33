"""Inputs and options that cannot be used: exit code 2, one line that says what is wrong, and nothing else anywhere."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from fixture_plans import PLANS
from PIL import Image

PLAN = PLANS / "p08-bridgepoint-guide.pdf"
COMPRESSED = PLANS / "p02-hollis-thrift-plan.pdf"  # its page tree is in a compressed object near the end


def missing(folder: Path) -> Path:
    return folder / "gone.pdf"


def a_folder(folder: Path) -> Path:
    (folder / "plans.pdf").mkdir()
    return folder / "plans.pdf"


def empty(folder: Path) -> Path:
    (folder / "empty.pdf").touch()
    return folder / "empty.pdf"


def picture(folder: Path) -> Path:
    Image.new("RGB", (40, 40), "white").save(folder / "picture.png")
    return (folder / "picture.png").rename(folder / "picture.pdf")


def truncated(folder: Path) -> Path:
    return cut_short(COMPRESSED, folder / "half.pdf")


def headless(folder: Path) -> Path:
    (folder / "head.pdf").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(range(256)) * 20)
    return folder / "head.pdf"


def encrypted(folder: Path) -> Path:
    with pikepdf.open(PLAN) as pdf:
        pdf.save(folder / "locked.pdf", encryption=pikepdf.Encryption(owner="owner", user="secret"))
    return folder / "locked.pdf"


def scanned(folder: Path) -> Path:
    with io.BytesIO() as out:
        Image.new("RGB", (850, 1100), "gray").save(out, "PDF", resolution=100)
        (folder / "scan.pdf").write_bytes(out.getvalue())
    return folder / "scan.pdf"


def unknown_kind(folder: Path) -> Path:
    (folder / "plan.docx").write_bytes(b"PK\x03\x04")
    return folder / "plan.docx"


def binary_text(folder: Path) -> Path:
    (folder / "plan.txt").write_bytes(b"plan\x00\x01")
    return folder / "plan.txt"


def cut_short(source: Path, target: Path) -> Path:
    """The first half of a file."""
    content = source.read_bytes()
    target.write_bytes(content[: len(content) // 2])
    return target


BAD_FILES: list[tuple[Callable[[Path], Path], list[str], str]] = [
    (missing, [], "no such file"),
    (a_folder, [], "folder"),
    (empty, [], "empty"),
    (picture, [], "not a PDF"),
    (truncated, [], "half.pdf"),
    (headless, [], "head.pdf"),
    (encrypted, [], "--password"),
    (encrypted, ["--password", "wrong"], "password"),
    (scanned, [], "OCR"),
    (scanned, ["--ocr", "never"], "OCR"),
    (unknown_kind, [], ".pdf"),
    (binary_text, [], "text"),
]


def check(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "analyzer.cli", "check", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)


def refused(done: subprocess.CompletedProcess[str]) -> str:
    """The one line that says what is wrong."""
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1, done.stderr
    assert done.stderr.startswith("plan-analyzer: ")
    assert "Traceback" not in done.stderr
    assert "internal error" not in done.stderr
    return done.stderr


@pytest.mark.parametrize(
    ("make", "options", "said"), BAD_FILES, ids=[" ".join([one[0].__name__, *one[1]]) for one in BAD_FILES]
)
def test_a_bad_file_is_one_line(make: Callable[[Path], Path], options: list[str], said: str, tmp_path: Path) -> None:
    path = make(tmp_path)
    before = sorted(tmp_path.iterdir())
    marked = [] if path.suffix == ".txt" else ["--highlight", tmp_path / "marked.pdf"]
    line = refused(check(path, *options, "-o", tmp_path / "report.json", *marked))
    assert said in line
    assert path.name in line
    assert sorted(tmp_path.iterdir()) == before


def test_the_right_password_opens(tmp_path: Path) -> None:
    done = check(encrypted(tmp_path), "--password", "secret")
    assert done.returncode == 0
    assert done.stdout


def test_what_is_left_of_a_plan_cut_short_is_read_with_a_warning_and_its_silence_means_nothing(tmp_path: Path) -> None:
    path = cut_short(PLANS / "p01-larkmoor-savings-plan.pdf", tmp_path / "half.pdf")
    done = check(path, "--format", "json")
    assert done.returncode == 0
    report = json.loads(done.stdout)
    assert "repaired" in [warning["code"] for warning in report["documents"][0]["warnings"]]
    assert "damaged" in done.stderr
    assert report["verdict"]["basis"] not in ("omission", "closed_list")


def test_a_bad_file_among_good_ones_is_named(tmp_path: Path) -> None:
    assert "half.pdf" in refused(check(PLAN, truncated(tmp_path)))


@pytest.mark.parametrize("words", [["--nonsense"], ["--format", "docx"], ["--as-of", "soon"], ["--age", "old"]])
def test_a_bad_option_is_one_line(words: list[str]) -> None:
    assert words[0].lstrip("-") in refused(check(PLAN, *words))


@pytest.mark.parametrize("option", ["-o", "--highlight"])
def test_an_output_that_cannot_be_written_is_one_line(option: str, tmp_path: Path) -> None:
    for target in (tmp_path / "none" / "out.pdf", tmp_path):
        refused(check(PLAN, option, target, "--format", "json"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="devices of POSIX")
def test_a_full_disk_is_one_line() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full on this machine")
    assert "No space left" in refused(check(PLAN, "-o", "/dev/full", "--format", "json"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_permission_is_one_line(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert "permission" in refused(check(PLAN, "-o", tmp_path / "out.json"))
