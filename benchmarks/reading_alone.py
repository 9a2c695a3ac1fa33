"""Times reading by itself, without detection, beside bare pdfium and pdfplumber, and measures what it holds in memory.

They take turns in one process, after a first page that loads what they need; medians of processor time are printed.
Memory is the peak of a process that does nothing but read.

    make bench
    python benchmarks/reading_alone.py --pages 60 --runs 5 [FILE.pdf]
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pdfplumber
import pikepdf
import pypdfium2

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from analyzer.reading.document import read  # noqa: E402 - needs the path
from benchmarks.reading_speed import put_together  # noqa: E402

_FEW, _MANY = 10, 150  # pages whose memory is compared

# The peak that the system tells of a process counts what its parent held when it was started; Linux has a better one.
PEAK = """
import resource, sys
from pathlib import Path
from analyzer.reading.document import read
read(sys.argv[1], ocr="never")
status = Path("/proc/self/status")
lines = status.read_text().splitlines() if status.exists() else []
own = [int(line.split()[1]) for line in lines if line.startswith("VmHWM")]
print(own[0] if own else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def ours(path: Path) -> int:
    """Words in order, with tables, forms and headings: all that detection is given."""
    return len(read(path, ocr="never").text)


def bare_pdfium(path: Path) -> int:
    """Every page's text as pdfium has it, and nothing made of it."""
    pdf, found = pypdfium2.PdfDocument(path), 0
    for page in pdf:
        text = page.get_textpage()
        found += len(text.get_text_bounded())
        text.close()
        page.close()
    pdf.close()
    return found


def with_pdfplumber(path: Path) -> int:
    """Every page's text as pdfplumber has it."""
    found = 0
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            found += len(page.extract_text())
            page.close()
    return found


def main() -> None:
    """Prints the times, their ratios, and the peaks of memory."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("file", nargs="?", type=Path, help="a PDF of your own; default: fixture plans put together")
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.file or put_together(options.pages, Path(folder) / "plan.pdf")
        show_times(path, options.runs)
        many = put_together(_MANY, Path(folder) / "many.pdf")
        few = evenly(many, _FEW, Path(folder) / "few.pdf")
        show_memory(*(peak(one) for one in (few, many)))


def evenly(source: Path, pages: int, target: Path) -> Path:
    """So many pages of a document, one from each stretch of it, so that they are like the whole."""
    with pikepdf.open(source) as whole, pikepdf.new() as part:
        part.pages.extend(list(whole.pages)[:: len(whole.pages) // pages][:pages])
        part.save(target)
    return target


def show_times(path: Path, runs: int) -> None:
    """Pages a second of each, and how many times as long reading takes."""
    programs: dict[str, Callable[[Path], int]] = {
        "reading": ours,
        "bare pdfium text": bare_pdfium,
        "pdfplumber text": with_pdfplumber,
    }
    with pikepdf.open(path) as pdf, tempfile.TemporaryDirectory() as folder:
        pages = len(pdf.pages)
        first = evenly(path, 1, Path(folder) / "first.pdf")
        for program in programs.values():
            program(first)
    taken: dict[str, list[float]] = {name: [] for name in programs}
    for turn in range(runs):
        for name, program in programs.items():
            if name != "pdfplumber text" or turn < 2:  # it takes long, and its times differ little
                start = time.process_time()
                program(path)
                taken[name].append(time.process_time() - start)
    medians = {name: statistics.median(times) for name, times in taken.items()}
    print(f"reading alone, {pages} pages, median of {runs} turns in one process, processor time")
    for name, seconds in medians.items():
        ratio = "" if name == "reading" else f"   reading takes {medians['reading'] / seconds:.2f} times as long"
        print(f"  {name:<20}{seconds:>7.3f} s{pages / seconds:>8.1f} pages/s{ratio}")


def peak(path: Path) -> int:
    """Peak memory, in KiB, of a process that reads a document."""
    done = subprocess.run([sys.executable, "-c", PEAK, path], cwd=ROOT, capture_output=True, text=True, check=True)
    return int(done.stdout)


def show_memory(few: int, many: int) -> None:
    """Both peaks and their ratio."""
    print(f"peak memory of reading: {_FEW} pages {few / 1024:.1f} MiB, {_MANY} pages {many / 1024:.1f} MiB", end="")
    print(f", ratio {many / few:.2f}")


if __name__ == "__main__":
    main()
