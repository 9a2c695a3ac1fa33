"""Times a batch over a corpus made of the fixture plans, beside what others would write for the same pages.

    make bench
    python benchmarks/many_documents.py --documents 240 --pages 26 --sample 12

In one run, on the same files: the whole analysis by `plan-analyzer batch` with one worker and with two, again with
nothing to do, and (a) bare text by pdfium, (b) pdfplumber, spaCy's sentences and regular expressions, (c) pdftotext and
the same expressions. What matters is seconds of CPU for a page: they hold on a machine that others use too. (b) is so
slow that it reads every twelfth document only. Memory is the highest that any worker had, over the run.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pikepdf

ROOT = Path(__file__).resolve().parent.parent
PLANS = ROOT / "fixtures" / "plans"
HERE = Path(__file__).resolve().parent
COMMAND = """
import sys
from multiprocessing import forkserver
from analyzer.cli import run
code = run(sys.argv[1:])
forkserver._forkserver._stop()  # waits for the server that workers are copied from, so that the system counts their CPU
sys.exit(code)
"""


@dataclass
class Measured:
    """What a program took: seconds on the clock and of CPU, pages, and the memory of its workers over time (MB)."""

    wall: float
    cpu: float
    pages: int
    memory: list[float]
    said: str

    @property
    def rate(self) -> float:
        """Pages for each second of CPU."""
        return self.pages / self.cpu


def main() -> None:
    """Builds the corpus, takes every time and prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--documents", type=int, default=240)
    parser.add_argument("--pages", type=int, default=26, help="pages of each document")
    parser.add_argument("--sample", type=int, default=12, help="(b) reads every so-manieth document")
    parser.add_argument("--keep", type=Path, help="a folder to keep the corpus in")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or Path(scratch) / "corpus"
        files = corpus(folder, options.documents, options.pages)
        show(files, options.pages, options.sample, Path(scratch))


def corpus(folder: Path, documents: int, pages: int) -> list[Path]:
    """So many documents of so many pages from the fixture plans, no two the same."""
    folder.mkdir(parents=True, exist_ok=True)
    plans = sorted(PLANS.glob("*.pdf"))
    files = [folder / f"plan-{number:04}.pdf" for number in range(documents)]
    for number, target in enumerate(files):
        if target.exists():
            continue
        with pikepdf.new() as whole:
            place = number
            while len(whole.pages) < pages:
                with pikepdf.open(plans[place % len(plans)]) as part:
                    whole.pages.extend(list(part.pages)[: pages - len(whole.pages)])
                place += 1 + number // len(plans)
            whole.docinfo["/Title"] = f"Plan {number}"
            whole.save(target)
    return files


def show(files: Sequence[Path], pages: int, sample: int, scratch: Path) -> None:
    """Every program on the corpus, and what it comes to."""
    whole = len(files) * pages
    print(f"{len(files)} documents, {whole} pages; load of the machine {os.getloadavg()[0]:.1f}", flush=True)
    one = batch(files, whole, scratch / "one.sqlite", 1)
    again = batch(files, whole, scratch / "one.sqlite", 1)
    two = batch(files, whole, scratch / "two.sqlite", 2)
    bare = script("bare_pdfium.py", files, whole)
    some = files[::sample]
    plain = script("plain_spacy.py", some, len(some) * pages)
    rows = [("plan-analyzer batch, one worker", one), ("plan-analyzer batch, two workers", two)]
    rows += [("(a) pdfium, text alone", bare), (f"(b) pdfplumber, spaCy, regex (1 in {sample})", plain)]
    if shutil.which("pdftotext"):
        rows.append(("(c) pdftotext and regex", script("pdftotext_search.py", files, whole)))
    print(f"{'':<42}{'wall s':>9}{'CPU s':>9}{'pages':>8}{'pages per CPU s':>17}")
    for name, found in rows:
        print(f"{name:<42}{found.wall:>9.1f}{found.cpu:>9.1f}{found.pages:>8}{found.rate:>17.1f}")
    print(
        f"\nours to (a) {one.rate / bare.rate:.2f}, to (b) {one.rate / plain.rate:.1f}, "
        f"two workers to one on the clock {one.wall / two.wall:.2f}"
    )
    print(f"second run: {again.cpu:.2f} s of CPU, {100 * again.cpu / one.cpu:.2f}% of the first; {again.said}")
    for name, found in rows[:2]:
        halves = found.memory[: len(found.memory) // 2], found.memory[len(found.memory) // 2 :]
        print(
            f"{name}: peak memory of a worker {max(found.memory):.0f} MB; "
            f"median of each half {statistics.median(halves[0]):.0f}, {statistics.median(halves[1]):.0f} MB"
        )
    print(f"plan-analyzer --help: {help_time():.3f} s of CPU")


def batch(files: Sequence[Path], pages: int, store: Path, jobs: int) -> Measured:
    """The command, as anybody runs it."""
    words = [sys.executable, "-c", COMMAND, "batch", str(files[0].parent), "--store", str(store)]
    found = run([*words, "--jobs", str(jobs), "--format", "json", "--as-of", "2026-11-23"], pages, workers=True)
    said = json.loads(found.said)
    found.said = f"{said['analysed']} analysed, {said['reused']} known, {said['failed']} failed"
    assert not said["failed"], said["failures"][:3]
    return found


def script(name: str, files: Sequence[Path], pages: int) -> Measured:
    """A program of ours that does what others would."""
    return run([sys.executable, str(HERE / name), *map(str, files)], pages)


def run(words: Sequence[str], pages: int, *, workers: bool = False) -> Measured:
    """A program to its end, with the CPU of all its processes."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    memory: list[float] = []
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(words, cwd=ROOT, stdout=out)
        while True:
            try:
                process.wait(0.5)
                break
            except subprocess.TimeoutExpired:
                if workers and (seen := worker_memory(process.pid)):
                    memory.append(seen)
        if process.returncode:
            raise SystemExit(f"{words[2]} ended with {process.returncode}")
        out.seek(0)
        said = out.read().decode()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Measured(time.perf_counter() - start, cpu, pages, memory, said)


def worker_memory(pid: int) -> float:
    """The most memory (MB) that any worker of a run has right now: the grandchildren of its process."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    sizes = [0.0]
    for child, parent in parents.items():
        if parents.get(parent) == pid:
            try:
                status = (Path("/proc") / str(child) / "status").read_text()
                sizes.append(int(status.partition("VmRSS:")[2].split()[0]) / 1024)
            except (OSError, IndexError):
                continue
    return max(sizes)


def help_time() -> float:
    """Seconds of CPU for the help text, the median of five."""
    times = []
    for _ in range(5):
        found = run([sys.executable, "-m", "analyzer.cli", "--help"], 0)
        times.append(found.cpu)
    return statistics.median(times)


if __name__ == "__main__":
    main()
