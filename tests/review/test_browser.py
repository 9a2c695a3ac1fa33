"""The page in a real Chromium: drop, read, look, decide, reload, hand out; nothing asks another host."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from PIL import Image

from tests.review.browser import browsing, chromium, serving
from tests.review.conftest import CONVERTS, FIXTURES, TIDEWATER
from tests.review.test_hostile_text import ATTACK
from tests.review.test_passwords import OPENS, locked

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(chromium() is None, reason="no Chromium is installed (Debian: apt-get install chromium)"),
]

PLAN = FIXTURES / "p15-cobalt-finch-brochure.pdf"
QUARTERLY = "Once in each calendar quarter you can convert"
_PATIENCE = 120_000  # milliseconds that a busy machine may take to read a plan

DROP = """([name, data]) => {
  const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
  const carried = new DataTransfer();
  carried.items.add(new File([bytes], name));
  for (const kind of ["dragenter", "dragover", "drop"])
    document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true }));
}"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(tmp_path_factory.mktemp("review") / "plans.sqlite") as found:
        yield found


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with browsing() as found:
        yield found


@pytest.fixture
def tab(browser: Any, address: str) -> Iterator[Any]:
    """A tab that may reach no other host, and must not complain."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, accept_downloads=True)
    page = context.new_page()
    page.set_default_timeout(_PATIENCE)
    elsewhere, complaints = [], []

    def pass_on(route: Any) -> None:
        if route.request.url.startswith((address, "data:", "blob:")):
            route.continue_()
        else:
            elsewhere.append(route.request.url)
            route.abort()

    context.route("**/*", pass_on)
    page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: (complaints.append(dialog.message), dialog.dismiss()))
    yield page
    context.close()
    assert (elsewhere, complaints) == ([], [])


@pytest.fixture(scope="module")
def plan(browser: Any, address: str) -> str:
    """The address of the plan, dropped onto the page."""
    page = browser.new_page()
    page.set_default_timeout(_PATIENCE)
    page.goto(address)
    page.evaluate(DROP, [PLAN.name, base64.b64encode(PLAN.read_bytes()).decode()])
    page.wait_for_url("**/plans/*")
    found: str = page.url
    page.close()
    return found


def quote(page: Any) -> Any:
    """The card of the quote on quarterly conversions."""
    return page.locator(".item", has_text=QUARTERLY).first


def verdict(page: Any) -> str:
    found: str = page.locator("#verdict").get_attribute("data-state")
    return found


def drawn(page: Any, sheet: str) -> None:
    """Waits until the picture of a page is there (the page's own policy lets no test wait by evaluating text)."""
    page.locator(f"{sheet} img").first.evaluate("picture => { picture.loading = 'eager'; return picture.decode(); }")


def test_a_dropped_document_is_read_and_answered(tab: Any, plan: str) -> None:
    tab.goto(plan)
    assert verdict(tab) == "supported"
    assert "this plan supports the mega backdoor Roth" in tab.inner_text("h1")
    assert tab.locator(".gate").count() == 3
    drawn(tab, ".sheet")


def test_a_click_on_a_quote_shows_its_words_under_the_mark(tab: Any, plan: str) -> None:
    tab.goto(plan)
    card = quote(tab)
    card.locator("blockquote").click()
    marks = tab.locator("rect.current")
    marks.first.wait_for()
    drawn(tab, ".sheet:has(rect.current)")
    view = tab.locator("#pages").bounding_box()
    read = []
    for mark in marks.all():
        place = mark.bounding_box()
        assert view["y"] <= place["y"] <= view["y"] + view["height"]
        is_over_ink(tab, place)
        read.append(words_under(mark))
    assert " ".join(read) in card.locator("blockquote").inner_text()
    assert " ".join(read).startswith(QUARTERLY)


def words_under(mark: Any) -> str:
    """What another program reads in the rectangle of a mark."""
    number = int(mark.evaluate("one => one.closest('.sheet').dataset.page"))
    x, y, width, height = (float(mark.get_attribute(name)) for name in ("x", "y", "width", "height"))
    with pdfplumber.open(PLAN) as pdf:
        part = pdf.pages[number - 1].crop((x - 1, y, x + width + 1, y + height), strict=False)
        return " ".join((part.extract_text() or "").split())


def is_over_ink(tab: Any, place: dict[str, float]) -> None:
    """The pixels of a mark are its colour, with letters in it."""
    picture = Image.open(io.BytesIO(tab.screenshot(clip=place))).convert("RGB")
    pixels = [picture.getpixel((x, y)) for x in range(3, picture.width - 3) for y in range(3, picture.height - 3)]
    assert sum(is_colour(one) for one in pixels) > 0.25 * len(pixels)
    assert sum(max(one) < 110 for one in pixels) > 0.02 * len(pixels)


def is_colour(pixel: Any) -> bool:
    """The green of conversions."""
    return all(abs(a - b) < 12 for a, b in zip(pixel, (0x99, 0xE6, 0x9E), strict=True))


def test_a_rejection_changes_the_verdict_and_is_found_again(tab: Any, address: str) -> None:
    tab.goto(address)
    tab.set_input_files("#files", [{"name": "tidewater.txt", "mimeType": "text/plain", "buffer": TIDEWATER.encode()}])
    tab.wait_for_url("**/plans/*")
    assert verdict(tab) == "supported"
    card = tab.locator('.item[aria-label^="In-plan Roth conversion"]', has_text=CONVERTS)
    card = tab.locator(f'.item[data-mark="{card.first.get_attribute("data-mark")}"]')
    card.get_by_role("button", name="Reject").click()
    tab.locator('#verdict[data-state="inconclusive"]').wait_for()
    assert "Kept. The verdict is now: Inconclusive." in tab.inner_text("#said")
    tab.reload()
    assert verdict(tab) == "inconclusive"
    assert "Read by the program alone: Supported." in tab.inner_text("#verdict")
    assert card.get_by_role("button", name="Reject").get_attribute("aria-pressed") == "true"
    lines = tab.request.get(f"{address}/decisions.jsonl").text()
    assert CONVERTS in [json.loads(line)["text"] for line in lines.splitlines()]
    card.get_by_role("button", name="Undo").click()
    tab.locator('#verdict[data-state="supported"]').wait_for()


def test_the_keys_alone_will_do(tab: Any, plan: str) -> None:
    tab.goto(plan)
    tab.keyboard.press("j")
    first = tab.locator(".item.current").get_attribute("data-mark")
    tab.keyboard.press("j")
    assert tab.locator(".item.current").get_attribute("data-mark") != first
    tab.keyboard.press("k")
    assert tab.locator(".item.current").get_attribute("data-mark") == first
    tab.keyboard.press("a")
    tab.locator(".item.current.decided-accept").wait_for()
    tab.keyboard.press("u")
    tab.locator(".item.current:not(.decided-accept)").wait_for()
    tab.keyboard.press("+")
    assert tab.inner_text("#zoom") == "125%"
    tab.keyboard.press("o")
    tab.locator("#outline button").first.wait_for()
    tab.keyboard.press("/")
    tab.keyboard.type("calendar quarter")
    tab.keyboard.press("Enter")
    tab.locator("rect.found.here").wait_for()
    tab.keyboard.press("Escape")
    tab.keyboard.press("?")
    assert tab.locator("#keys").is_visible()


def test_everything_is_handed_out(tab: Any, plan: str) -> None:
    tab.goto(plan)
    for name, start in (("Marked PDF", b"%PDF-"), ("Report as JSON", b"{"), ("Letter", b"PK"), ("Web annot", b"{")):
        tab.locator("#handout summary").click()
        with tab.expect_download() as download:
            tab.locator("#handout a", has_text=name).click()
        assert Path(download.value.path()).read_bytes().startswith(start)
        tab.keyboard.press("Escape")


def test_several_files_are_asked_about(tab: Any, address: str) -> None:
    tab.goto(address)
    files = [
        {
            "name": f"{name}.txt",
            "mimeType": "text/plain",
            "buffer": f"Summary Plan Description\n{name} 401(k) Plan".encode(),
        }
        for name in ("Alder", "Birch")
    ]
    tab.set_input_files("#files", files)
    assert tab.inner_text("#together-names").split() == ["Alder.txt", "Birch.txt"]
    tab.get_by_role("button", name="Each on its own").click()
    tab.locator("#jobs .done").nth(1).wait_for()
    tab.fill("input[name=q]", "birch")
    tab.locator(".tally", has_text="for “birch”").wait_for()
    assert tab.locator(".plans tbody tr").count() == 1


def test_what_is_no_plan_is_an_error_in_plain_words(tab: Any, address: str) -> None:
    tab.goto(address)
    tab.set_input_files(
        "#files", [{"name": "broken.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 nothing"}]
    )
    tab.locator("#jobs .failed").wait_for()
    assert "broken.pdf" in tab.inner_text("#jobs .failed")


def test_a_password_is_asked_for_and_a_wrong_one_can_be_given_anew(browser: Any, address: str) -> None:
    page = browser.new_page()  # not the tab: the browser itself complains of an answer that refuses
    page.set_default_timeout(_PATIENCE)
    page.goto(address)
    page.set_input_files("#files", [{"name": "locked.pdf", "mimeType": "application/pdf", "buffer": locked()}])
    asked = page.get_by_label("locked.pdf asks for a password.")
    asked.fill("guess")
    asked.press("Enter")
    page.locator(".wrong", has_text="That password does not open locked.pdf.").wait_for()
    page.reload()
    asked.fill(OPENS)
    asked.press("Enter")
    page.wait_for_url("**/plans/*")
    drawn(page, ".sheet")
    assert verdict(page) == "supported"
    assert OPENS not in page.content()
    page.close()


def test_the_room_is_figured_from_ones_own_numbers(tab: Any, plan: str) -> None:
    tab.goto(plan)
    tab.locator(".numbers summary").click()
    for name, value in {
        "pay": "$210,000",
        "year": "2026",
        "deferral": "24500",
        "employer": "10500",
        "age": "38",
    }.items():
        tab.fill(f"#numbers [name={name}]", value)
    tab.get_by_role("button", name="Figure the room").click()
    tab.locator("#room h2", has_text="Your room for after-tax contributions in").wait_for()
    tab.reload()
    assert tab.input_value("#numbers [name=pay]") == "$210,000"
    tab.get_by_role("button", name="Clear").last.click()
    tab.locator("#room").wait_for(state="detached")


def test_the_pages_stay_where_one_was_when_the_outline_opens(tab: Any, plan: str) -> None:
    tab.goto(plan)
    quote(tab).locator("blockquote").click()
    tab.locator("#where", has_text="Page 4 of 14").wait_for()
    tab.keyboard.press("o")
    tab.locator("#outline button").first.wait_for()
    tab.wait_for_timeout(500)
    assert tab.inner_text("#where") == "Page 4 of 14"
    assert tab.locator("rect.current").first.is_visible()
    tab.keyboard.press("/")
    tab.keyboard.type("calendar quarter")
    tab.keyboard.press("Enter")
    tab.locator("rect.found.here").wait_for()
    tab.keyboard.press("Escape")
    assert (tab.locator("rect.found").count(), tab.inner_text("#hits")) == (0, "")


def test_a_document_that_is_an_attack_does_nothing(tab: Any, address: str) -> None:
    tab.goto(address)
    tab.set_input_files(
        "#files", [{"name": "<img src=x onerror=alert(2)>.txt", "mimeType": "text/plain", "buffer": ATTACK.encode()}]
    )
    tab.wait_for_url("**/plans/*")
    assert "<script>alert(1)</script>" in tab.inner_text("#main")
    tab.locator(".item").first.get_by_role("button", name="Accept").click()
    tab.locator(".decided-accept").first.wait_for()
    tab.goto(address)
    assert "onerror=alert(2)" in tab.inner_text(".plans")


@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_runs_over_the_edge(tab: Any, plan: str, address: str, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    for place in (address, plan):
        tab.goto(place)
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
    tab.locator(".numbers summary").click()
    tab.locator(".override summary").click()
    tab.locator(".item [data-open=correct]").first.click()
    side = tab.locator("#side")
    assert side.evaluate("one => one.scrollWidth - one.clientWidth") == 0
    edge = side.bounding_box()["x"] + side.bounding_box()["width"]
    for field in tab.locator("#side form:visible :is(select, input, button)").all():
        place = field.bounding_box()
        assert place is None or place["x"] + place["width"] <= edge
