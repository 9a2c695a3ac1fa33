"""Makes the pictures of the review page that README.md shows, in an installed Chromium.

make pictures
"""

from __future__ import annotations

import io
import sys
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.review.browser import browsing, chromium, serving  # noqa: E402 - the project's own tools, found above

PICTURES = ROOT / "docs" / "pictures"
PLANS = ("p12-tannersville-thrift-plan", "p13-wetherall-announced-for-2027", "p07-marrow-creek-401k")
SHOWN = "p15-cobalt-finch-brochure"
_PATIENCE = 180_000  # milliseconds


def main() -> None:
    """Reads a few fixture plans through the page and takes its picture."""
    if chromium() is None:
        sys.exit("No Chromium is installed (Debian: apt-get install chromium).")
    PICTURES.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(Path(folder) / "plans.sqlite") as address,
        browsing() as browser,
    ):
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.set_default_timeout(_PATIENCE)
        for name in (*PLANS, SHOWN):
            page.goto(address)
            page.set_input_files("#files", ROOT / "fixtures" / "plans" / f"{name}.pdf")
            page.wait_for_url("**/plans/*")
        page.fill("#author", "A. Reviewer")
        card = page.locator(".item", has_text="Once in each calendar quarter").first
        card.locator("blockquote").click()
        page.locator("rect.current").first.wait_for()
        page.locator(".sheet:has(rect.current) img").evaluate("picture => picture.decode()")
        page.evaluate("document.getElementById('side').scrollTop = 0")
        take(page, "plan")
        card.scroll_into_view_if_needed()
        card.get_by_role("button", name="Reject").click()
        page.locator(".decided-reject").wait_for()
        take(page, "decided")
        page.goto(address)
        take(page, "library", height=520)


def take(page: Any, name: str, height: int = 800) -> None:
    """A picture of the window in 255 colours: a third of the size, and nobody sees the difference."""
    picture = Image.open(io.BytesIO(page.screenshot(clip={"x": 0, "y": 0, "width": 1280, "height": height})))
    picture.convert("RGB").quantize(255).save(PICTURES / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
