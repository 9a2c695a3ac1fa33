"""The wheel: holds the program, its pattern data and its command, and nothing of the project's own tools."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from analyzer import __version__, rules

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    build = f"from hatchling.build import build_wheel; print(build_wheel({str(folder)!r}))"
    done = subprocess.run([sys.executable, "-c", build], cwd=ROOT, capture_output=True, text=True, check=True)
    return zipfile.ZipFile(folder / done.stdout.split()[-1])


def test_every_module_and_template_is_in_it(wheel: zipfile.ZipFile) -> None:
    tracked = subprocess.run(["git", "ls-files", "analyzer"], cwd=ROOT, capture_output=True, text=True, check=False)
    if tracked.returncode:
        pytest.skip("not a git checkout")
    assert set(tracked.stdout.split()) <= set(wheel.namelist())


def test_the_pattern_data_is_in_it(wheel: zipfile.ZipFile) -> None:
    for name in rules.names():
        assert wheel.read(f"analyzer/patterns/{name}") == (ROOT / "patterns" / name).read_bytes()


def test_it_has_its_command_version_and_licence(wheel: zipfile.ZipFile) -> None:
    about = f"plan_analyzer-{__version__}.dist-info"
    assert "plan-analyzer = analyzer.cli:main" in wheel.read(f"{about}/entry_points.txt").decode()
    assert f"Version: {__version__}" in wheel.read(f"{about}/METADATA").decode()
    assert f"{about}/licenses/LICENSE" in wheel.namelist()
    assert f"{about}/licenses/patterns/transformer.LICENSE.txt" in wheel.namelist()


def test_nothing_else_is_in_it(wheel: zipfile.ZipFile) -> None:
    assert {name.split("/")[0] for name in wheel.namelist()} == {"analyzer", f"plan_analyzer-{__version__}.dist-info"}
    assert not [name for name in wheel.namelist() if name.endswith((".pdf", ".pyc", ".sqlite"))]


def test_an_unpacked_wheel_finds_its_patterns(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path)
    code = "import analyzer, analyzer.rules as r; print(analyzer.__file__, r.patterns_sha256(), sep='\\n')"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    ).stdout.split()
    assert Path(done[0]).is_relative_to(tmp_path)
    assert done[1] == rules.patterns_sha256()
