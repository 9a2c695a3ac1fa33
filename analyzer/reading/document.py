"""Reads a file into a Document: opens it, orders its pages, gathers and composes its text."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path

import pypdfium2

from analyzer.errors import DocumentTooLarge, NoText, UnreadableDocument
from analyzer.model import Document, Page, PageState, ReadingWarning
from analyzer.reading.attachments import XFA, Attachment, attachments, is_cover, is_xfa, not_read
from analyzer.reading.compose import Composer
from analyzer.reading.contents import contents_lines, footnote_lines
from analyzer.reading.footnotes import Footnotes
from analyzer.reading.gather import Chunk, Role, gatherer
from analyzer.reading.headings import Sections, body_style
from analyzer.reading.layout import Layout
from analyzer.reading.lines import Line, Style
from analyzer.reading.lostsigns import settle
from analyzer.reading.margins import Margins, missing_pages, set_aside
from analyzer.reading.pages import Sheet, sheets
from analyzer.reading.pdf import MAX_BYTES, OpenPdf, open_pdf
from analyzer.reading.plaintext import flow_of
from analyzer.reading.recognition import Recognition
from analyzer.reading.struck import told_struck
from analyzer.reading.tables import Grid
from analyzer.reading.text import Hyphens, TextWriter
from analyzer.reading.watermarks import told

_SUFFIXES = frozenset({".pdf", ".txt", ".text", ".md", ".markdown"})


def read(
    path: Path | str, *, password: str | None = None, ocr: str = "auto", tell: Callable[[str], None] | None = None
) -> Document:
    """Reads a .pdf, .txt or .md file.

    ``ocr`` says which pages are read from their pictures: those without usable text (auto), none or all. ``tell`` is
    told of each.
    Raises UnreadableDocument (one of its kinds) with one line that says what is wrong.
    """
    path = Path(path)
    data = _bytes_of(path)
    suffix = path.suffix.lower()
    if suffix == ".pdf" or (suffix not in _SUFFIXES and data[:5] == b"%PDF-"):
        return _guarded(data, path.name, password, Recognition(ocr, tell))
    if suffix not in _SUFFIXES:
        raise UnreadableDocument(f"{path.name}: only .pdf, .txt and .md files can be read.")
    return read_text(_decoded(data, path.name), path.name, markdown=suffix in {".md", ".markdown"})


def read_all(
    path: Path | str, *, password: str | None = None, ocr: str = "auto", tell: Callable[[str], None] | None = None
) -> list[Document]:
    """Reads a file like :func:`read`, and the PDFs attached to it; the cover sheet of a portfolio is left out."""
    path = Path(path)
    inside, left = _attached(path, password)
    if not inside:
        return [read(path, password=password, ocr=ocr, tell=tell)]
    found, failed = list[Document](), list[ReadingWarning]()
    for one in inside:
        try:
            found.append(_guarded(one.data, f"{path.name}: {one.name}", password, Recognition(ocr, tell)))
        except UnreadableDocument as error:
            failed.append(ReadingWarning("attachment", f"An attachment could not be read: {error}"))
    try:
        whole = read(path, password=password, ocr=ocr, tell=tell)
    except NoText:
        if not found:
            raise
        return found
    others = [warning for warning in whole.warnings if warning.code != "attachment"]
    whole = replace(whole, warnings=(*others, *failed, *not_read(left)))
    return found if found and is_cover(whole.text) else [whole, *found]


def _attached(path: Path, password: str | None) -> tuple[list[Attachment], list[str]]:
    """The PDFs inside a PDF; whatever is wrong with the file is said when it is read itself."""
    if path.suffix.lower() != ".pdf" or not path.is_file() or path.stat().st_size > MAX_BYTES:
        return [], []
    try:
        with pypdfium2.PdfDocument(path, password=password) as handle:
            return attachments(handle)
    except Exception:
        return [], []


def read_text(text: str, name: str = "-", markdown: bool = False) -> Document:
    """A Document from text that is at hand: standard input, or a single passage."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    if not text.strip():
        raise NoText(f"{name}: there is no text in it.")
    flow = flow_of(text, markdown)
    return _assemble(_Source(name, digest), flow, body_style([line for line in flow if isinstance(line, Line)]))


def _bytes_of(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UnreadableDocument(f"{path}: this is a folder; give a file, or use the batch command.")
        if path.stat().st_size > MAX_BYTES:
            raise DocumentTooLarge(f"{path.name}: larger than {MAX_BYTES // 2**20} MB.")
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableDocument(f"{path}: there is no such file.") from None
    except (OSError, ValueError) as error:
        raise UnreadableDocument(
            f"{path}: the file cannot be read ({getattr(error, 'strerror', None) or error})."
        ) from None


def _decoded(data: bytes, name: str) -> str:
    """Text from bytes: UTF-8 or UTF-16 by its mark, or Windows-1252."""
    encodings = ["utf-16"] if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ["utf-8-sig", "cp1252"]
    if b"\x00" in data and encodings[0] != "utf-16":
        raise UnreadableDocument(f"{name}: this is not a text file.")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise UnreadableDocument(f"{name}: the text's encoding is not known; save it as UTF-8.")


def _guarded(data: bytes, name: str, password: str | None, recognition: Recognition) -> Document:
    """Reads a PDF; whatever a hostile file makes the parsers do becomes one line."""
    try:
        pdf = open_pdf(data, name, password)
        try:
            with _without_collection():
                return _read_pdf(pdf, name, password, recognition)
        finally:
            pdf.close()
    except UnreadableDocument:
        raise
    except RecursionError:
        raise UnreadableDocument(f"{name}: the PDF is nested too deeply to be read.") from None
    except MemoryError:
        raise DocumentTooLarge(f"{name}: the PDF needs more memory than there is.") from None
    except Exception as error:
        raise UnreadableDocument(f"{name}: the PDF could not be read ({type(error).__name__}).") from error


@contextmanager
def _without_collection() -> Iterator[None]:
    """Keeps Python from looking for cycles among a document's many small parts, which has none."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def _read_pdf(pdf: OpenPdf, name: str, password: str | None, recognition: Recognition) -> Document:
    found = sheets(pdf)
    warnings = [*pdf.warnings, *recognition.read(pdf, found), *_beside_pages(pdf, name, found)]
    warnings.extend(settle([sheet.pieces for sheet in found]))
    states = [sheet.state for sheet in found]
    warnings.extend(_unreadable(name, states, recognition))
    warnings.extend(told([words for sheet in found for words in sheet.watermark]))
    warnings.extend(told_struck([words for sheet in found for words in sheet.struck]))
    margins = set_aside([sheet.pieces for sheet in found], [sheet.upright.height for sheet in found])
    warnings.extend(missing_pages(margins.labels, margins.totals))
    flow, notes, body = _flow(found)
    repaired = any(warning.code == "repaired" for warning in warnings)  # rebuilt files are saved without encryption
    source = _Source(
        name,
        pdf.sha256,
        margins,
        [(sheet.width, sheet.height) for sheet in found],
        states,
        notes,
        pdf.data,
        None if repaired else password,
        pdf.metadata(),
        warnings,
        [sheet for sheet in found if sheet.state is PageState.OCR or sheet.misread],
    )
    return _assemble(source, flow, body)


def _beside_pages(pdf: OpenPdf, name: str, found: Sequence[Sheet]) -> list[ReadingWarning]:
    """Warnings about what the file holds beside its pages; an error where that is all."""
    inside, left = attachments(pdf.handle)
    warnings = not_read([*(one.name for one in inside), *left])
    if is_xfa(pdf.handle):
        words = " ".join(piece.text for sheet in found[:2] for piece in sheet.pieces)
        if len(found) == 1 and "wait" in words.lower() and len(words) < 1_500:
            raise UnreadableDocument(f"{name}: an XFA form, which cannot be read; print it to a PDF and give that.")
        warnings.append(XFA)
    return warnings


def _unreadable(name: str, states: Sequence[PageState], recognition: Recognition) -> list[ReadingWarning]:
    """A warning about pages that were not read; an error when there is nothing else."""
    pictures = [index for index, state in enumerate(states, start=1) if state is PageState.IMAGE]
    if PageState.TEXT not in states and PageState.OCR not in states:
        what = "no page has text that can be used (a scan)" if pictures else "there is no text in it"
        raise NoText(f"{name}: {what}; {recognition.why_not}.")
    if not pictures:
        return []
    listed = ", ".join(map(str, pictures[:20])) + (" and more" if len(pictures) > 20 else "")
    subject = f"Page {listed} is a picture" if len(pictures) == 1 else f"Pages {listed} are pictures"
    return [ReadingWarning("unreadable_pages", f"{subject} without usable text, not read: {recognition.why_not}.")]


def _flow(found: Sequence[Sheet]) -> tuple[list[Line | Grid], set[int], Style]:
    """All lines and tables in reading order, the ids of the lines that are footnotes, and the usual style."""
    layout = Layout()
    by_page = []
    for sheet in found:
        by_page.append(list(layout.flow(sheet)))
        sheet.pieces.clear()  # its words are in the lines now; with each word's place they weigh more than the document
    lines = [[line for line in page if isinstance(line, Line)] for page in by_page]
    body = body_style(list(chain.from_iterable(lines)))
    flow: list[Line | Grid] = []
    notes: set[int] = set()
    for sheet, page, own in zip(found, by_page, lines, strict=True):
        here = footnote_lines(own, body, sheet.upright.height)
        notes |= here
        flow.extend(sorted(page, key=lambda element: id(element) in here) if here else page)
    return flow, notes, body


@dataclass(slots=True)
class _Source:
    """What a document is assembled from, besides its lines."""

    name: str
    sha256: str
    margins: Margins = field(default_factory=lambda: Margins(labels=[None]))
    sizes: Sequence[tuple[float, float]] = ((612.0, 792.0),)
    states: Sequence[PageState] = (PageState.TEXT,)
    notes: set[int] = field(default_factory=set)  # ids of footnote lines
    data: bytes = b""
    password: str | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)
    warnings: Sequence[ReadingWarning] = ()
    scans: Sequence[Sheet] = ()  # pages read from their pictures, and those with marks that are written otherwise


def _assemble(source: _Source, flow: list[Line | Grid], body: Style) -> Document:
    """The document of lines and tables in reading order, most of it in the style ``body``; ``flow`` is used up."""
    loose = [element for element in flow if isinstance(element, Line)]
    gathering = gatherer(loose, body, source.notes, contents_lines(loose))
    chunks = _notes_first(gathering.chunks(flow))
    _free_cover(chunks)
    sections = Sections([chunk.rank for chunk in chunks if chunk.rank is not None])
    in_tables = (
        line for grid in flow if isinstance(grid, Grid) for row in grid.rows for cell in row for line in cell.lines
    )
    writer = TextWriter(Hyphens([line.text for line in chain(loose, in_tables)]))
    flow.clear()  # what is written next lets go of line after line: together they weigh as much as the document
    loose.clear()
    blocks = Composer(writer, sections, gathering.marks).compose(chunks)
    text, pages = writer.finish(source.sizes, source.margins.labels, source.states)
    scans = {sheet.number: sheet for sheet in source.scans}
    return Document(
        name=source.name,
        sha256=source.sha256,
        text=text,
        pages=tuple(_with_places(page, scans.get(page.number)) for page in pages) if scans else pages,
        blocks=Footnotes(blocks, text, pages).tied(),
        data=source.data,
        password=source.password,
        metadata=source.metadata,
        margins=tuple(source.margins.texts),
        warnings=tuple(source.warnings),
    )


def _with_places(page: Page, sheet: Sheet | None) -> Page:
    """A page with the places of what was read from its picture."""
    return page if sheet is None else replace(page, places=sheet.places, misread=sheet.misread)


def _notes_first(chunks: list[Chunk]) -> list[Chunk]:
    """Moves footnotes before a paragraph that runs over the page's end: each page is one slice of the text."""
    ordered: list[Chunk] = []
    for chunk in chunks:
        place = len(ordered)
        if chunk.role is Role.FOOTNOTE:
            page = chunk.lines[0].page
            while place and ordered[place - 1].lines and ordered[place - 1].lines[-1].page > page:
                place -= 1
        ordered.insert(place, chunk)
    return ordered


def _free_cover(chunks: Sequence[Chunk]) -> None:
    """On a cover, a page of headings only, just the title heads what follows; its date and subtitle do not.

    A paper of one page has no cover, whatever it is made of.
    """
    cover = [chunk for chunk in chunks if chunk.lines and chunk.lines[0].page == 1]
    rest = any(chunk.lines[0].page > 1 if chunk.lines else chunk.grid and chunk.grid.page > 1 for chunk in chunks)
    if not rest or any(chunk.role is not Role.HEADING and len(chunk.text) > 150 for chunk in cover):
        return
    titles = [chunk for chunk in cover if chunk.rank is not None]
    top = min((chunk.rank for chunk in titles if chunk.rank is not None), default=None)
    for chunk in titles:
        if chunk.rank != top:
            chunk.rank = None
