"""Compares the verdict on a fixture plan with that on a scan of it: 200 dots to the inch, half a degree askew.

python benchmarks/scanned_verdicts.py            # every plan: a quarter of an hour or more
python benchmarks/scanned_verdicts.py p09 p24
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from analyzer.analysis import analyze  # noqa: E402 - needs the path
from analyzer.model import Profile  # noqa: E402
from tests.reading.scanning import scanned  # noqa: E402

PLANS = ROOT / "fixtures" / "plans"


def verdicts(plan: Path, folder: Path) -> tuple[str, str]:
    """The verdict's state on a plan and on its scan."""
    label = json.loads(plan.with_suffix(".json").read_text(encoding="utf-8"))
    profile = Profile(date.fromisoformat(label.get("as_of", "2026-11-23")))
    scan = folder / plan.name
    scan.write_bytes(scanned(plan.read_bytes(), askew=0.5))
    printed, seen = (analyze([path], profile)[0].verdict.state.value for path in (plan, scan))
    return printed, seen


def main() -> None:
    """A line for each plan, and how many agree."""
    names = sys.argv[1:] or [path.stem for path in sorted(PLANS.glob("*.pdf"))]
    agreed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            start = time.perf_counter()
            printed, seen = verdicts(next(PLANS.glob(f"{name}*.pdf")), Path(folder))
            agreed += printed == seen
            word = "same" if printed == seen else "OTHER"
            print(f"{name:<40}{word:<7}{printed:<26}{seen:<26}{time.perf_counter() - start:>6.0f} s", flush=True)
    print(f"{agreed} of {len(names)} scans have the verdict of their plan")


if __name__ == "__main__":
    main()
