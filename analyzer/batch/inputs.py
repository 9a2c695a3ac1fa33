"""Which documents a batch has: files, folders, globs and remote addresses, each document once."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from analyzer.errors import PlanAnalyzerError

SUFFIXES = (".pdf", ".txt", ".text", ".md", ".markdown")
_REMOTE = re.compile(r"[a-z][a-z0-9+.-]+::?//|[^:]+::[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_WILD = re.compile(r"[*?\[]")


class BadAddressError(PlanAnalyzerError):
    """A remote address that cannot be used: no driver for it, or nothing answers there."""


@dataclass(frozen=True, slots=True)
class Input:
    """One document to read. ``address`` is as the store has it; ``place`` is what opens it (a path or a full address).

    ``folder`` is the folder it lies in; ``missing`` says that a path was given where there is nothing.
    """

    address: str
    place: str
    name: str
    folder: str
    remote: bool = False
    missing: bool = False


def inputs(given: Iterable[str]) -> list[Input]:
    """Every document under what was given, in order, each address once."""
    found: dict[str, Input] = {}
    for text in dict.fromkeys(given):
        for one in _remote(text) if is_remote(text) else _local(text):
            found.setdefault(one.address, one)
    return list(found.values())


def is_remote(text: str) -> bool:
    """Whether this is an address such as ``s3://`` or ``zip://*.pdf::plans.zip`` and no path."""
    return bool(_REMOTE.match(text)) and not Path(text).exists()


def _local(text: str) -> Iterator[Input]:
    path = Path(text)
    if path.is_dir():
        yield from _folder(path)
    elif path.exists() or not _WILD.search(text):
        yield _file(path, missing=not os.path.lexists(path))
    else:
        matches = sorted(glob.glob(text, recursive=True))  # noqa: PTH207 - the pattern may be absolute
        if not matches:
            yield _file(path, missing=True)
        yield from (_file(Path(match)) for match in matches if not Path(match).is_dir())


def _folder(top: Path) -> Iterator[Input]:
    """The documents in a folder and the folders in it, in order; a link that leads back up is not followed twice."""
    seen: set[tuple[int, int]] = set()
    for here, folders, files in os.walk(top, followlinks=True):
        with suppress(OSError):
            about = Path(here).stat()
            if (about.st_dev, about.st_ino) in seen:
                folders.clear()
                continue
            seen.add((about.st_dev, about.st_ino))
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if _is_document(name):
                yield _file(Path(here) / name)


def _is_document(name: str) -> bool:
    return name.lower().endswith(SUFFIXES) and not name.startswith((".", "~$"))


def _file(path: Path, missing: bool = False) -> Input:
    place = os.path.abspath(path)  # noqa: PTH100 - resolving would lose the name that a link was given
    return Input(printable(place), place, printable(path.name), printable(str(Path(place).parent)), missing=missing)


def printable(text: str) -> str:
    """A name as text that can be stored: bytes that are no UTF-8 are written out (``\\xff``)."""
    return os.fsencode(text).decode("utf-8", "backslashreplace")


def _remote(text: str) -> Iterator[Input]:
    system, path = remote_system(text)
    chained = text.partition("::")[2]
    protocol = text.partition("://")[0]

    def whole(inner: str) -> str:
        inner = inner.lstrip("/") if chained else inner
        address = inner if inner.startswith(f"{protocol}://") else f"{protocol}://{inner}"
        return f"{address}::{chained}" if chained else address

    try:
        if _WILD.search(path) and not protocol.startswith("http"):
            places = [one for one in system.glob(path) if not system.isdir(one)]
        elif path and system.isfile(path):
            yield _at(text, path)
            return
        else:
            places = [one for one in system.find(path) if _is_document(PurePosixPath(one).name)]
    except FileNotFoundError:
        places = []
    except Exception as error:  # each driver has errors of its own
        raise BadAddressError(f"{text}: cannot be listed ({type(error).__name__}: {error}).") from error
    if not places:
        yield _at(text, path, missing=True)
    for one in sorted(map(str, places)):
        yield _at(whole(one), one)


def _at(address: str, path: str, missing: bool = False) -> Input:
    inner = PurePosixPath(path or address)
    folder = address.replace(str(inner), str(inner.parent), 1) if str(inner) in address else address
    return Input(printable(address), address, printable(inner.name), printable(folder), remote=True, missing=missing)


def remote_system(address: str) -> tuple[Any, str]:
    """The file system behind an address and the path in it. Raises BadAddressError with what to install."""
    try:
        from fsspec.core import url_to_fs  # noqa: PLC0415 - for remote addresses only

        system, path = url_to_fs(address)
    except ImportError as error:
        raise BadAddressError(f"{address}: {error}") from error
    except Exception as error:  # each driver has errors of its own
        raise BadAddressError(f"{address}: cannot be opened ({type(error).__name__}: {error}).") from error
    return system, str(path)
