"""Times the whole analysis of a 60-page document, beside a plain script that searches the same pages with pdfplumber.

Both run in a process of their own, from a cold start to the last result, several times in turn; medians are printed.
Modules are compiled before the first run that counts, as an installer leaves them.

    make bench
    python benchmarks/reading_speed.py --pages 120 --runs 5 [FILE.pdf]
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pikepdf

ROOT = Path(__file__).resolve().parent.parent
PLANS = ROOT / "fixtures" / "plans"

OURS = """
import sys
from datetime import date
from pathlib import Path
from analyzer.analysis import analyze
from analyzer.model import Profile
report, _ = analyze([Path(sys.argv[1])], Profile(date(2026, 11, 23)))
print(len(report.evidence), "pieces of evidence,", report.verdict.state.value)
"""

PLAIN = (Path(__file__).parent / "plain_search.py").read_text(encoding="utf-8")


def main() -> None:
    """Prints both times and their ratio."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("file", nargs="?", type=Path, help="a PDF of your own; default: fixture plans put together")
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.file or put_together(options.pages, Path(folder) / "plan.pdf")
        with pikepdf.open(path) as pdf:
            pages = len(pdf.pages)
        compiled = Path(folder) / "compiled"
        ours, plain = [], []
        for _ in range(options.runs + 1):
            ours.append(timed(OURS, path, compiled))
            plain.append(timed(PLAIN, path, compiled))
    show(pages, ours[1:], plain[1:])


def put_together(pages: int, target: Path) -> Path:
    """A document of so many pages from the fixture plans, in order."""
    with pikepdf.new() as whole:
        for source in sorted(PLANS.glob("*.pdf")) * (1 + pages // 200):
            with pikepdf.open(source) as pdf:
                whole.pages.extend(list(pdf.pages)[: pages - len(whole.pages)])
            if len(whole.pages) == pages:
                break
        whole.save(target)
    return target


def timed(program: str, path: Path, compiled: Path) -> tuple[float, str]:
    """Seconds that a program takes on a file in a fresh process, and what it says; ``compiled`` keeps its modules."""
    settings = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    settings["PYTHONPYCACHEPREFIX"] = str(compiled)
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", program, path], cwd=ROOT, env=settings, capture_output=True, text=True, check=True
    )
    return time.perf_counter() - start, done.stdout.strip()


def show(pages: int, ours: list[tuple[float, str]], plain: list[tuple[float, str]]) -> None:
    """The medians, side by side."""
    times = [statistics.median(seconds for seconds, _ in runs) for runs in (ours, plain)]
    print(f"{pages} pages, median of {len(ours)} runs, each a process of its own")
    for name, seconds, runs in zip(("plan-analyzer", "pdfplumber and 24 regexes"), times, (ours, plain), strict=True):
        print(f"  {name:<27}{seconds:>6.2f} s{pages / seconds:>8.1f} pages/s   {runs[0][1]}")
    print(f"  ratio                      {times[1] / times[0]:>6.2f}")


if __name__ == "__main__":
    main()
