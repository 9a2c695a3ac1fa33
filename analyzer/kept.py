"""What was worked out of the program's own regular expressions, kept between runs in the user's cache folder.

To parse and compile the expressions that one document asks for takes longer than to read it with them. Only those of
the program are kept, none with words of a document in it (:func:`analyzer.shapes.of_document`): the file tells nothing
of what was read. It is the reader's own, like Python's compiled modules; without it everything is worked out anew.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

import regex

from analyzer import __version__

Key = tuple[str, int]  # an expression and its flags
Needs = tuple[tuple[str, ...], ...]

_DIGEST = sha256().digest_size


@dataclass(slots=True)
class Known:
    """What is known of an expression."""

    needs: Needs | None = None
    compiled: bytes | None = None  # pickled

    def pattern(self, expression: str, flags: int) -> regex.Pattern[str]:
        """The compiled expression."""
        if self.compiled is None:
            made: regex.Pattern[str] = regex.compile(expression, flags)
            self.compiled = pickle.dumps(made)
            return made
        kept: regex.Pattern[str] = pickle.loads(self.compiled)
        return kept


@dataclass(slots=True)
class _Store:
    """What is known in this run."""

    known: dict[Key, Known]
    written: int  # how many things stand in the file, as far as this run knows

    def count(self) -> int:
        """How many things are known: what is known never changes, so that as many are the same."""
        return sum((one.needs is not None) + (one.compiled is not None) for one in self.known.values())


def recall(expression: str, flags: int) -> Known:
    """What is known of one of the program's own expressions; what is found out about it is kept by :func:`keep`."""
    return _store().known.setdefault((expression, flags), Known())


def keep() -> None:
    """Writes what is known, beside what other runs have written, where something is new; nothing if it cannot be."""
    store = _store()
    if store.count() == store.written:
        return
    with contextlib.suppress(OSError):
        path = _path()
        path.parent.mkdir(parents=True, exist_ok=True)
        for key, other in _read(path).items():
            one = store.known.setdefault(key, other)
            one.needs, one.compiled = one.needs or other.needs, one.compiled or other.compiled
        content = pickle.dumps({key: (one.needs, one.compiled) for key, one in store.known.items()})
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.stem)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(sha256(content).digest() + content)
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
    store.written = store.count()


@cache
def _store() -> _Store:
    store = _Store({}, 0)
    with contextlib.suppress(OSError):
        store.known = _read(_path())
    store.written = store.count()
    return store


def _read(path: Path) -> dict[Key, Known]:
    """What a file holds; nothing where there is none, or it is not whole."""
    data = path.read_bytes() if path.exists() else b""
    digest, content = data[:_DIGEST], data[_DIGEST:]
    if not content or sha256(content).digest() != digest:
        return {}
    return {key: Known(*one) for key, one in pickle.loads(content).items()}


def _path() -> Path:
    from platformdirs import user_cache_path  # noqa: PLC0415 - only what is read or written asks for the folder

    made_by = f"{__version__}-{sys.implementation.cache_tag}-regex-{regex.__version__}"
    return user_cache_path("plan-analyzer", appauthor=False) / f"expressions-{made_by}.bin"
