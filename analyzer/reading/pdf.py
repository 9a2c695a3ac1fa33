"""Opens a PDF, saying in one line what is wrong with one that does not open, and takes the words of its pages."""

from __future__ import annotations

import hashlib
import io
import logging
import warnings
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import pypdfium2

from analyzer.errors import DamagedDocument, DocumentTooLarge, EncryptedDocument, NotAPdf
from analyzer.model import ReadingWarning

MAX_PAGES = 5_000
MAX_BYTES = 500 * 2**20
_PASSWORD_NEEDED = 4  # FPDF_ERR_PASSWORD


@dataclass(slots=True)
class OpenPdf:
    """An open PDF with the bytes it was opened from (repaired ones, if it was damaged)."""

    handle: Any
    data: bytes
    sha256: str
    warnings: list[ReadingWarning] = field(default_factory=list)

    def metadata(self) -> dict[str, str]:
        """Title, author, producer and the like, as far as the file has them and they are text."""
        found = {}
        for key in self.handle.METADATA_KEYS:
            with suppress(UnicodeDecodeError):  # half a character in a damaged file
                found[key] = self.handle.get_metadata_value(key)
        return {key: value for key, value in found.items() if value}

    def close(self) -> None:
        """Frees pdfium's memory now rather than at the next garbage collection."""
        self.handle.close()


def open_pdf(data: bytes, name: str, password: str | None = None) -> OpenPdf:
    """Opens PDF bytes, repairing them where that helps.

    Raises NotAPdf, EncryptedDocument, DamagedDocument or DocumentTooLarge.
    """
    _check_bytes(data, name)
    digest = hashlib.sha256(data).hexdigest()
    told: list[ReadingWarning] = []
    try:
        handle = pypdfium2.PdfDocument(data, password=password)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_NEEDED:
            raise EncryptedDocument(_password_line(name, password)) from None
        data = _repaired(data, name, password)
        handle = pypdfium2.PdfDocument(data)
        told.append(ReadingWarning("repaired", "The file was damaged and was repaired; parts of it may be missing."))
    if len(handle) > MAX_PAGES:
        handle.close()
        raise DocumentTooLarge(f"{name}: more than {MAX_PAGES:,} pages; split it and read the parts.")
    if len(handle) == 0:
        handle.close()
        raise DamagedDocument(f"{name}: the PDF has no pages.")
    return OpenPdf(handle, data, digest, told)


def _check_bytes(data: bytes, name: str) -> None:
    """Refuses what is no PDF before a parser sees it."""
    if len(data) > MAX_BYTES:
        raise DocumentTooLarge(f"{name}: larger than {MAX_BYTES // 2**20} MB.")
    if not data:
        raise NotAPdf(f"{name}: the file is empty.")
    if b"%PDF-" not in data[:1024]:
        raise NotAPdf(f"{name}: not a PDF ({_what_it_is(data)}).")


def _what_it_is(data: bytes) -> str:
    """What a file that is no PDF seems to be, by its first bytes."""
    for start, kind in (
        (b"\x89PNG", "a PNG picture"),
        (b"\xff\xd8", "a JPEG picture"),
        (b"GIF8", "a GIF picture"),
        (b"II*\x00", "a TIFF picture"),
        (b"MM\x00*", "a TIFF picture"),
        (b"PK\x03\x04", "a word-processor or ZIP file"),
        (b"\xd0\xcf\x11\xe0", "an old word-processor file"),
        (b"{\\rtf", "an RTF file"),
        (b"<", "a web page or XML file"),
    ):
        if data.lstrip().startswith(start):
            return kind
    return "its content is not that of a PDF"


def _password_line(name: str, password: str | None) -> str:
    """What to say about a PDF that stays closed."""
    if password is None:
        return f"{name}: the PDF is encrypted; give its password with --password."
    return f"{name}: the password given with --password does not open the PDF."


def _repaired(data: bytes, name: str, password: str | None) -> bytes:
    """The PDF rebuilt by pikepdf and saved without encryption, or the error that says it cannot be."""
    import pikepdf  # noqa: PLC0415 - only damaged files need it

    logging.getLogger("pikepdf").setLevel(logging.CRITICAL)  # what it mends is not the reader's concern
    try:
        with warnings.catch_warnings(action="ignore"), pikepdf.open(io.BytesIO(data), password=password or "") as pdf:
            if not len(pdf.pages):
                raise DamagedDocument(f"{name}: the PDF is damaged and no page of it could be recovered.")
            saved = io.BytesIO()
            pdf.save(saved, encryption=False, fix_metadata_version=False)
            rebuilt = saved.getvalue()
        pypdfium2.PdfDocument(rebuilt).close()
    except pikepdf.PasswordError:
        raise EncryptedDocument(_password_line(name, password)) from None
    except DamagedDocument:
        raise
    except Exception:
        raise DamagedDocument(f"{name}: the PDF is damaged or cut short and could not be repaired.") from None
    return rebuilt
