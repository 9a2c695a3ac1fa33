"""Feeds damaged PDFs to the reader and counts what becomes of them: read, refused in one line, or something worse.

Every file is a small PDF of the tests or a few pages of a fixture plan with bytes overwritten, cut out, doubled,
numbers made huge, or objects exchanged. The same seed makes the same file.

    python benchmarks/fuzz_reading.py --files 20000
    python benchmarks/fuzz_reading.py --keep FOLDER --only 1234     # writes one of them, to be looked at
"""

from __future__ import annotations

import argparse
import io
import multiprocessing
import os
import random
import re
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import pikepdf  # noqa: E402 - needs the path

from analyzer.errors import PlanAnalyzerError  # noqa: E402
from analyzer.reading.document import read  # noqa: E402
from tests.reading import make_boxes, make_pdfs  # noqa: E402

SECONDS = 20.0
"""For one file; the program itself allows more."""
MEMORY = 2 * 2**30
"""Bytes of address space for the reading process."""


def seeds() -> list[bytes]:
    """The files that are damaged."""
    found = [make() for make in make_pdfs.MAKERS.values()] + [make() for make in make_boxes.KINDS.values()]
    for path in sorted((ROOT / "fixtures" / "plans").glob("*.pdf"))[::5]:
        with pikepdf.open(path) as pdf, io.BytesIO() as out:
            del pdf.pages[3:]
            pdf.save(out)
            found.append(out.getvalue())
    return found


def overwrite(data: bytearray, rng: random.Random) -> None:
    """Random bytes in random places."""
    for _ in range(rng.choice((1, 3, 10, 50))):
        data[rng.randrange(len(data))] = rng.randrange(256)


def cut(data: bytearray, rng: random.Random) -> None:
    """A stretch left out, or the end."""
    start = rng.randrange(len(data))
    del data[start : len(data) if rng.random() < 0.3 else start + rng.randrange(1, 400)]


def double(data: bytearray, rng: random.Random) -> None:
    """A stretch repeated elsewhere."""
    start = rng.randrange(len(data))
    place = rng.randrange(len(data))
    data[place:place] = data[start : start + rng.randrange(1, 2_000)]


def enlarge(data: bytearray, rng: random.Random) -> None:
    """A number made huge, negative or wrong."""
    numbers = list(re.finditer(rb"(?<![\w.])-?\d+(?:\.\d+)?(?![\w.])", bytes(data)))
    for found in sorted(rng.sample(numbers, min(len(numbers), rng.choice((1, 2, 5)))), key=lambda one: -one.start()):
        new = rng.choice((b"0", b"-1", b"99999", b"4294967295", b"1e38", b"2147483647", b"100000", b"0.0000001"))
        data[found.start() : found.end()] = new


def exchange(data: bytearray, rng: random.Random) -> None:
    """References to other objects: loops, and things in each other's place."""
    references = list(re.finditer(rb"\b\d+ 0 R\b", bytes(data)))
    for found in rng.sample(references, min(len(references), rng.choice((1, 2, 4)))):
        new = b"%d 0 R" % rng.randrange(1, 40)
        data[found.start() : found.end()] = new.ljust(found.end() - found.start())


def rename(data: bytearray, rng: random.Random) -> None:
    """One name in place of another."""
    names = list(re.finditer(rb"/[A-Za-z]{2,20}\b", bytes(data)))
    if len(names) > 1:
        one, other = rng.sample(names, 2)
        data[one.start() : one.end()] = other[0]


def repacked(data: bytes, rng: random.Random) -> bytes:
    """A page's instructions damaged inside their compression."""
    with pikepdf.open(io.BytesIO(data)) as pdf, io.BytesIO() as out:
        page = pdf.pages[rng.randrange(len(pdf.pages))]
        page.contents_coalesce()
        content = bytearray(page.Contents.read_bytes())
        if content:
            for change in rng.sample((overwrite, cut, double, enlarge), 2):
                if content:
                    change(content, rng)
        page.Contents.write(bytes(content))
        pdf.save(out)
        return out.getvalue()


CHANGES: tuple[Callable[[bytearray, random.Random], None], ...] = (overwrite, cut, double, enlarge, exchange, rename)


def damaged(number: int, files: list[bytes]) -> bytes:
    """The damaged file with a number."""
    rng = random.Random(number)
    source = rng.choice(files)
    if rng.random() < 0.3:
        try:
            return repacked(source, rng)
        except Exception:  # an encrypted or an odd one: damaged as a whole
            pass
    data = bytearray(source)
    for _ in range(rng.choice((1, 1, 2, 4))):
        if len(data) > 10:
            rng.choice(CHANGES)(data, rng)
    return bytes(data)


@dataclass(slots=True)
class Tally:
    """What became of the files."""

    outcomes: Counter[str] = field(default_factory=Counter)
    worse: list[str] = field(default_factory=list)
    slowest: tuple[float, int] = (0.0, -1)
    memory: int = 0


def _work(pipe: Any, first: int, last: int) -> None:
    """Reads the damaged files from ``first`` to ``last``, telling of each."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    files = seeds()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "damaged.pdf"
        for number in range(first, last):
            path.write_bytes(damaged(number, files))
            start = time.perf_counter()
            try:
                read(path, ocr="never")
                outcome = "read"
            except PlanAnalyzerError as error:
                told = str(error)
                outcome = f"refused: {type(error).__name__}"
                if "\n" in told or "could not be read (" in told:
                    outcome = f"WORSE: {told}"
            except BaseException as error:
                outcome = f"WORSE: {type(error).__name__}: {error}"
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            pipe.send((number, outcome, time.perf_counter() - start, memory))
    pipe.send(None)


def run(first: int, last: int) -> Tally:
    """Reads damaged files in a process that is replaced when it dies or hangs."""
    tally = Tally()
    context = multiprocessing.get_context(
        "spawn"
    )  # whoever calls this may have threads, which a fork would not survive
    while first < last:
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=_work, args=(theirs, first, last), daemon=True)
        process.start()
        theirs.close()
        try:
            while True:
                if not ours.poll(SECONDS + (20 if first == last else 40)):
                    tally.outcomes["WORSE: hangs"] += 1
                    tally.worse.append(f"{first}: hangs")
                    break
                told = ours.recv()
                if told is None:
                    return tally
                number, outcome, seconds, memory = told
                _count(tally, number, outcome, seconds, memory)
                first = number + 1
        except EOFError:
            tally.outcomes["WORSE: the process died"] += 1
            tally.worse.append(f"{first}: the process died")
        process.kill()
        process.join()
        first += 1
    return tally


def _count(tally: Tally, number: int, outcome: str, seconds: float, memory: int) -> None:
    tally.outcomes[outcome.split(": ", 2)[0] if outcome.startswith("WORSE") else outcome] += 1
    if outcome.startswith("WORSE"):
        tally.worse.append(f"{number}: {outcome}")
    if seconds > SECONDS:
        tally.worse.append(f"{number}: {seconds:.0f} seconds")
    tally.slowest = max(tally.slowest, (seconds, number))
    tally.memory = max(tally.memory, memory)


def main() -> None:
    """Prints how many files were read, refused, or ended badly."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--files", type=int, default=2_000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--keep", type=Path, metavar="FOLDER")
    parser.add_argument("--only", type=int, action="append", default=[])
    options = parser.parse_args()
    if options.keep:
        for number in options.only:
            (options.keep / f"damaged-{number}.pdf").write_bytes(damaged(number, seeds()))
        return
    start = time.perf_counter()
    tally = run(options.first, options.first + options.files)
    total = sum(tally.outcomes.values())
    print(f"{total:,} damaged files in {time.perf_counter() - start:,.0f} s")
    for outcome, count in tally.outcomes.most_common():
        print(f"  {count:>7,}  {outcome}")
    print(f"  slowest {tally.slowest[0]:.1f} s (number {tally.slowest[1]}); most memory {tally.memory / 1024:,.0f} MB")
    for line in tally.worse[:40]:
        print(f"  {line}")


if __name__ == "__main__":
    main()
