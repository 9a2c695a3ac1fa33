"""Writing results: whole files or none, and standard output that may close early."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from analyzer.errors import PlanAnalyzerError

STANDARD_OUTPUT = Path("-")


class CannotWriteError(PlanAnalyzerError):
    """An output that cannot be written: no such folder, no permission, no space."""


def check_target(target: Path, inputs: list[Path]) -> None:
    """Raises CannotWriteError where ``target`` cannot be written or is one of the inputs: before any work is done."""
    if target == STANDARD_OUTPUT:
        return
    folder = target.parent
    if not folder.is_dir():
        raise CannotWriteError(f"{target}: there is no folder {folder} to write to.")
    if target.is_dir():
        raise CannotWriteError(f"{target}: this is a folder; name a file in it.")
    if not os.access(target if target.exists() else folder, os.W_OK):
        raise CannotWriteError(f"{target}: no permission to write there.")
    if target.exists() and any(source.exists() and target.samefile(source) for source in inputs):
        raise CannotWriteError(f"{target}: this is one of the documents to read; name another file.")


def write(target: Path, content: bytes) -> None:
    """Writes a file whole: into a temporary file beside it first, which then takes its place."""
    with replacing(target) as part:
        part.write_bytes(content)


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A file to write to, which takes the place of ``target`` when all is written, and is gone if that fails."""
    try:
        if target.exists() and not target.is_file():  # a device or a pipe cannot be replaced
            yield target
            return
        real = target.resolve()
        handle, name = tempfile.mkstemp(prefix=f".{real.name[:40]}.", suffix=".part", dir=real.parent)
        os.close(handle)
        part = Path(name)
        try:
            yield part
            part.chmod(real.stat().st_mode & 0o777 if real.exists() else 0o666 & ~_umask())
            part.replace(real)
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise
    except OSError as error:
        raise CannotWriteError(f"{target}: cannot be written: {error.strerror or error}.") from error


def _umask() -> int:
    """The process's file mode mask, which can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def print_out(content: str, *, encoding: str = "utf-8") -> None:
    """Text to standard output; a reader that has closed it (``| head``) ends the output quietly."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content.encode(encoding, "replace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        silence()


def silence() -> None:
    """Sends what is still to come nowhere, so that the interpreter does not complain when it closes the stream."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
