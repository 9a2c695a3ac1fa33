"""The command line: what goes where, exit codes, one line for each thing that goes wrong."""

from __future__ import annotations

import io
import json
import os
import stat
import subprocess
import sys
import types
from datetime import date
from pathlib import Path

import jsonschema
import pikepdf
import pytest

from analyzer import __version__
from analyzer.cli import run
from analyzer.errors import NotAPdf
from analyzer.model import Document, Page, Profile
from analyzer.report import (
    DocumentWarning,
    Evidence,
    EvidenceBox,
    Generator,
    ProvisionStatus,
    ReadDocument,
    Report,
    Verdict,
)

HEAVY = ("spacy", "pdfplumber", "pypdfium2", "pikepdf", "PIL", "jinja2", "starlette", "uvicorn")


def blank_pdf() -> bytes:
    pdf = pikepdf.Pdf.new()
    pdf.add_blank_page()
    out = io.BytesIO()
    pdf.save(out, deterministic_id=True)  # otherwise its /ID is of the second it was made in
    return out.getvalue()


class FakeAnalysis:
    """Stands for the analysis: keeps what it was asked and answers with a small report."""

    def __init__(self) -> None:
        self.paths: list[Path] = []
        self.profile: Profile | None = None
        self.options: dict[str, object] = {}
        self.error: Exception | None = None

    def __call__(
        self, paths: list[Path], profile: Profile, *, ocr: str, password: str | None
    ) -> tuple[Report, list[Document]]:
        self.paths, self.profile, self.options = list(paths), profile, {"ocr": ocr, "password": password}
        if self.error:
            raise self.error
        documents = [
            Document(path.name, "0" * 64, "", (Page(1, None, 612, 792, 0, 0),), (), data=blank_pdf()) for path in paths
        ]
        return self.report(profile, documents), documents

    @staticmethod
    def report(profile: Profile, documents: list[Document]) -> Report:
        """A report with a warning and a quote on page 1 of every document."""
        warning = DocumentWarning(code="missing_pages", message="Page 2 is missing.")
        status = ProvisionStatus(status="permitted", evidence=["e0"])
        return Report(
            generator=Generator(version=__version__, patterns="0" * 64),
            as_of=profile.as_of,
            documents=[
                ReadDocument(name=item.name, sha256=item.sha256, kind="spd", pages=1, warnings=[warning])
                for item in documents
            ],
            verdict=Verdict(state="supported", basis="explicit", summary="It works – “well”."),
            provisions={"after_tax_contributions": status},
            evidence=[
                Evidence(
                    id=f"e{index}",
                    provision="after_tax_contributions",
                    stance="permits",
                    counted=True,
                    reason="grant",
                    document=index,
                    page=1,
                    quote="You may.",
                    boxes=[EvidenceBox(page=1, x0=10, top=10, x1=99, bottom=20)],
                    rule="r",
                )
                for index in range(len(documents))
            ],
        )


@pytest.fixture
def analysis(monkeypatch: pytest.MonkeyPatch) -> FakeAnalysis:
    fake = FakeAnalysis()
    module = types.ModuleType("analyzer.analysis")
    module.analyze = fake  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "analyzer.analysis", module)
    return fake


@pytest.fixture
def spd(tmp_path: Path) -> Path:
    path = tmp_path / "spd.pdf"
    path.write_bytes(blank_pdf())
    return path


def said(capfd: pytest.CaptureFixture[str]) -> str:
    """The one line on standard error; nothing on standard output."""
    out, err = capfd.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith("plan-analyzer: ")
    return err


def test_check_prints_text_without_escape_codes_into_a_pipe(
    analysis: FakeAnalysis, spd: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", str(spd)]) == 0
    out, err = capfd.readouterr()
    assert out.startswith("✓ Yes: this plan supports the mega backdoor Roth")
    assert "\x1b" not in out
    assert err == ""


def test_json_stands_alone_on_standard_output_and_warnings_on_standard_error(
    analysis: FakeAnalysis, spd: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", str(spd), "--format", "json"]) == 0
    out, err = capfd.readouterr()
    assert json.loads(out)["verdict"]["summary"] == "It works – “well”."
    assert err == "plan-analyzer: spd.pdf: Page 2 is missing.\n"


def test_every_option_reaches_the_analysis(analysis: FakeAnalysis, spd: Path, tmp_path: Path) -> None:
    smm = tmp_path / "smm.txt"
    words = ["check", str(spd), str(smm), "-", "--as-of", "2026-02-03", "--age", "59.5", "--participation-years", "4"]
    assert run([*words, "--no-hce", "--group", "Local 12", "--ocr", "never", "--password", "x", "-o", "-"]) == 0
    assert analysis.paths == [spd, smm, Path("-")]
    assert analysis.profile == Profile(date(2026, 2, 3), 59.5, 4.0, False, "Local 12")
    assert analysis.options == {"ocr": "never", "password": "x"}


def test_left_out_options_mean_today_and_nobody_in_particular(analysis: FakeAnalysis, spd: Path) -> None:
    assert run(["check", str(spd)]) == 0
    assert analysis.profile == Profile(date.today())
    assert analysis.options == {"ocr": "auto", "password": None}


FORMATS = [("a.json", "{"), ("a.HTML", "<!doctype"), ("a.htm", "<!doctype"), ("a.md", "# "), ("a.txt", "✓ Yes")]


@pytest.mark.parametrize(("name", "start"), FORMATS)
def test_the_suffix_chooses_the_format(
    analysis: FakeAnalysis, spd: Path, tmp_path: Path, name: str, start: str
) -> None:
    assert run(["check", str(spd), "-o", str(tmp_path / name)]) == 0
    assert (tmp_path / name).read_text("utf-8").startswith(start)


def test_an_explicit_format_wins_over_the_suffix(analysis: FakeAnalysis, spd: Path, tmp_path: Path) -> None:
    assert run(["check", str(spd), "-o", str(tmp_path / "a.txt"), "--format", "json"]) == 0
    json.loads((tmp_path / "a.txt").read_text("utf-8"))


def test_highlight_writes_a_marked_copy_of_each_pdf(
    analysis: FakeAnalysis, spd: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "smm.pdf"
    other.write_bytes(blank_pdf())
    assert run(["check", str(spd), str(other), "--highlight", str(tmp_path / "out.pdf")]) == 0
    for name in ("out.pdf", "out-2.pdf"):
        with pikepdf.open(tmp_path / name) as marked:
            assert marked.pages[0].obj.Annots[0].Subtype == "/Highlight"
    assert str(tmp_path / "out-2.pdf") in capfd.readouterr().err
    assert spd.read_bytes() == blank_pdf()


def test_an_unreadable_input_is_one_line_and_exit_code_2(
    analysis: FakeAnalysis, spd: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    analysis.error = NotAPdf("spd.pdf: this is not a PDF.")
    assert run(["check", str(spd)]) == 2
    assert said(capfd) == "plan-analyzer: spd.pdf: this is not a PDF.\n"


@pytest.mark.parametrize("error", [FileNotFoundError(2, "No such file or directory", "gone.pdf"), KeyError("bug")])
def test_what_nobody_expected_is_one_line_too(
    analysis: FakeAnalysis, spd: Path, capfd: pytest.CaptureFixture[str], error: Exception
) -> None:
    analysis.error = error
    assert run(["check", str(spd)]) == 2
    assert "Traceback" not in said(capfd)


BAD_USAGE = [
    (["check"], "Missing argument"),
    (["check", "SPD", "--nonsense"], "No such option: --nonsense"),
    (["check", "SPD", "--format", "docx"], "docx"),
    (["check", "SPD", "-o", "OUT/a.docx"], "no format goes with this suffix"),
    (["check", "SPD", "-o", "OUT/a.pdf"], "--highlight"),
    (["check", "SPD", "-o", "OUT/none/a.json"], "there is no folder"),
    (["check", "SPD", "-o", "OUT", "--format", "json"], "this is a folder"),
    (["check", "SPD", "-o", "SPD", "--format", "json"], "one of the documents to read"),
    (["check", "SPD", "--highlight", "SPD"], "one of the documents to read"),
    (["check", "SPD", "--highlight", "OUT/a.pdf", "-o", "OUT/a.pdf", "--format", "text"], "a file of its own"),
    (["check", "plan.txt", "--highlight", "OUT/a.pdf"], "no input is one"),
    (["check", "SPD", "--as-of", "11/23/2026"], "--as-of is a date such as"),
    (["check", "SPD", "--age", "-1"], "--age"),
    (["check", "SPD", "--age", "nan"], "--age"),
    (["check", "SPD", "--age", "old"], "--age"),
    (["check", "SPD", "--ocr", "maybe"], "--ocr"),
    (["nonsense"], "nonsense"),
    ([], "Missing command"),
    (["room"], "--pay"),
    (["room", "--pay", "much"], "--pay is not a number"),
    (["room", "--pay", "200000", "--year", "2031"], "limits.yaml"),
    (["room", "--pay", "200000", "--year", "2026", "--deferral", "30000"], "402(g)"),
]


@pytest.mark.usefixtures("analysis")
@pytest.mark.parametrize(("words", "message"), BAD_USAGE)
def test_bad_usage_is_one_line_and_exit_code_2(
    spd: Path, capfd: pytest.CaptureFixture[str], words: list[str], message: str
) -> None:
    folder = spd.parent
    before = sorted(folder.iterdir())
    assert run([word.replace("SPD", str(spd)).replace("OUT", str(folder)) for word in words]) == 2
    assert message in said(capfd)
    assert sorted(folder.iterdir()) == before


def test_a_failed_write_leaves_the_old_file_and_nothing_else(
    analysis: FakeAnalysis,
    spd: Path,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "a.json"
    target.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert run(["check", str(spd), "-o", str(target)]) == 2
    assert "No space left on device" in capfd.readouterr().err
    assert target.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "spd.pdf"]


@pytest.mark.skipif(os.name == "nt", reason="file modes of POSIX")
def test_written_files_have_ordinary_modes_and_links_stay_links(
    analysis: FakeAnalysis, spd: Path, tmp_path: Path
) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    link.symlink_to(real)
    assert run(["check", str(spd), "-o", str(link)]) == 0
    assert link.is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) & 0o600 == 0o600
    assert stat.S_IMODE(real.stat().st_mode) & 0o044 == 0o044 & ~_mask()


def _mask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def test_room_answers_in_text_and_json(capfd: pytest.CaptureFixture[str]) -> None:
    words = ["room", "--year", "2026", "--pay", "200000", "--age", "40", "--deferral", "24500", "--employer", "8000"]
    assert run([*words, "--plan-percent", "10", "--format", "json"]) == 0
    found = json.loads(capfd.readouterr().out)
    assert (found["room"], found["binding"], found["caps"]) == (20000, "plan_pct", {"415c": 39500, "plan_pct": 20000})
    assert run([*words, "--pay-periods", "26"]) == 0
    assert capfd.readouterr().out.startswith("After-tax room for 2026: $39,500\n")


def test_schema_is_the_schema_of_the_report(capfd: pytest.CaptureFixture[str], analysis: FakeAnalysis) -> None:
    assert run(["schema"]) == 0
    schema = json.loads(capfd.readouterr().out)
    jsonschema.Draft202012Validator.check_schema(schema)
    report = FakeAnalysis.report(Profile(date(2026, 1, 1)), [])
    jsonschema.validate(json.loads(report.model_dump_json()), schema)


def test_version(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capfd.readouterr().out == f"plan-analyzer {__version__}\n"


def test_commands_that_are_listed_are_those_that_work(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    lines = capfd.readouterr().out.split("Commands:")[1].splitlines()
    names = [line.split()[0] for line in lines if line.startswith("  ") and not line.startswith("   ")]
    assert {"check", "room", "schema", "evaluate", "patterns"} <= set(names)
    assert "the pattern files." in " ".join(lines)


@pytest.mark.parametrize("words", ["--help", "check --help", "room --year 2026 --pay 100000", "--version"])
def test_quick_commands_load_nothing_heavy(words: str) -> None:
    loaded = f"print(sorted(set(sys.modules) & set({HEAVY!r})))"
    code = f"import sys; from analyzer.cli import run; run({words.split()!r}); {loaded}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    assert done.stderr == ""


def test_a_reader_that_stops_reading_is_no_error() -> None:
    program = f"{sys.executable} -m analyzer.cli schema | head -c 10"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert done.stderr == ""
    assert done.stdout == '{\n  "$sche'
