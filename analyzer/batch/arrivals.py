"""Brings inputs to this machine and says what their content is, so that no content is read twice."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from analyzer.batch.inputs import Input, remote_system
from analyzer.batch.records import Arrival, Failure, Records

_AHEAD = 16
"""How many inputs are fetched before they are needed: a network answers late, not slowly."""
_CHUNK = 1 << 20


@dataclass(slots=True)
class Gathering:
    """The inputs of one plan: a file by itself, the files of a folder, or what bears one plan's identity."""

    name: str
    inputs: Sequence[Input]
    arrivals: list[Arrival] = field(default_factory=list)
    failures: list[tuple[Arrival, Failure]] = field(default_factory=list)


class Arrivals:
    """Fetches and digests the inputs of gatherings, a few ahead of the one that is asked for."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._threads = ThreadPoolExecutor(_AHEAD, "fetch")
        self._spool = Path(tempfile.mkdtemp(prefix="plan-analyzer-"))
        self._count = 0

    def of(self, gatherings: Iterable[Gathering]) -> Iterator[Gathering]:
        """The gatherings, in order, each with what has arrived and what has not."""
        waiting: deque[tuple[Gathering, list[Callable[[], Arrival | tuple[Arrival, Failure]]]]] = deque()
        for gathering in gatherings:
            waiting.append((gathering, [self._start(one, gathering.name) for one in gathering.inputs]))
            if len(waiting) >= _AHEAD:
                yield _arrived(*waiting.popleft())
        while waiting:
            yield _arrived(*waiting.popleft())

    def _start(self, one: Input, gathered: str) -> Callable[[], Arrival | tuple[Arrival, Failure]]:
        """What gives the input when it has come: at once where the store knows it, or from a thread."""
        empty = Arrival(one.address, one.name, gathered, None, "", 0, one.place)
        if one.missing:
            return lambda: (empty, Failure("vanished", f"{one.name}: there is no such file."))
        if not one.remote:
            return self._local(empty)
        self._count += 1
        target = self._spool / str(self._count)
        last = self._records.last(one.address)
        future: Future[Arrival | tuple[Arrival, Failure]] = self._threads.submit(_fetched, empty, one, target, last)
        return future.result

    def _local(self, empty: Arrival) -> Callable[[], Arrival | tuple[Arrival, Failure]]:
        try:
            mark = fingerprint(empty.path)
        except (OSError, ValueError) as error:
            said = _unread(empty, error)
            return lambda: said
        last = self._records.last(empty.address)
        if last is not None and last[0] == mark:
            arrival = _with(empty, *last)
            return lambda: arrival
        future = self._threads.submit(_digested, empty, mark)
        return future.result

    def done_with(self, arrivals: Sequence[Arrival]) -> None:
        """Removes the copies that were fetched."""
        for one in arrivals:
            folder = Path(one.path).parent
            if folder.parent == self._spool:
                shutil.rmtree(folder, ignore_errors=True)

    def close(self) -> None:
        """Stops fetching and removes every copy."""
        self._threads.shutdown(wait=True, cancel_futures=True)
        shutil.rmtree(self._spool, ignore_errors=True)


def fingerprint(path: str | Path) -> str:
    """What changes when a file's content does: its size and both of its times."""
    about = Path(path).stat()
    return f"{about.st_size}:{about.st_mtime_ns}:{about.st_ctime_ns}"


def _arrived(gathering: Gathering, coming: Sequence[Callable[[], Arrival | tuple[Arrival, Failure]]]) -> Gathering:
    for ask in coming:
        found = ask()
        if isinstance(found, Arrival):
            gathering.arrivals.append(found)
        else:
            gathering.failures.append(found)
    return gathering


def _digested(empty: Arrival, mark: str) -> Arrival | tuple[Arrival, Failure]:
    try:
        path = Path(empty.path)
        if not path.is_file():
            return empty, Failure("unreadable", f"{empty.name}: this is not a file.")
        return _with(empty, mark, *_digest(path))
    except OSError as error:
        return _unread(empty, error)


def _digest(path: Path) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
    return digest.hexdigest(), size


def _fetched(
    empty: Arrival, one: Input, folder: Path, last: tuple[str, str, int] | None
) -> Arrival | tuple[Arrival, Failure]:
    """Copies a remote input into a folder of its own, under its own name; not if it is the one that was seen last."""
    try:
        system, path = remote_system(one.place)
        mark = _remote_mark(system, path)
        if last is not None and last[0] == mark:
            return _with(empty, *last)  # a worker that needs it after all fetches it from its address
        target = fetch(one.place, one.name, folder)
        arrived = _with(empty, mark, *_digest(target))
    except Exception as error:  # each driver has errors of its own
        shutil.rmtree(folder, ignore_errors=True)
        return _unread(empty, error)
    return Arrival(**{**_fields(arrived), "path": str(target), "fetched": True})


def fetch(address: str, name: str, folder: Path) -> Path:
    """A copy of a remote input in a new folder, under its own name."""
    system, path = remote_system(address)
    folder.mkdir()
    target = folder / (name.replace("/", "_") or "document")
    with system.open(path, "rb") as source, target.open("wb") as copy:
        shutil.copyfileobj(source, copy, _CHUNK)
    return target


_TELLING = (
    "etag",
    "lastmodified",
    "updated",
    "mtime",
    "generation",
    "contentmd5",
    "md5hash",
    "crc",
    "crc32c",
    "created",
)
"""What storage says of an object that changes when its content does, under whichever spelling."""


def _remote_mark(system: Any, path: str) -> str | None:
    """What changes when a remote file's content does; None where its storage says nothing of that kind."""
    with suppress(Exception):
        about = {key.lower().replace("_", "").replace("-", ""): value for key, value in system.info(path).items()}
        telling = [f"{key}={about[key]}" for key in _TELLING if about.get(key) is not None]
        if telling:
            return f"remote:{about.get('size')}:{' '.join(telling)}"
    return None


def _unread(empty: Arrival, error: Exception) -> tuple[Arrival, Failure]:
    if isinstance(error, FileNotFoundError):
        return empty, Failure("vanished", f"{empty.name}: it is no longer there.")
    said = (error.strerror if isinstance(error, OSError) else None) or f"{type(error).__name__}: {error}"
    return empty, Failure("vanished", f"{empty.name}: cannot be opened ({' '.join(said.split())}).")


def _with(empty: Arrival, mark: str | None, sha256: str, size: int) -> Arrival:
    return Arrival(**{**_fields(empty), "fingerprint": mark, "sha256": sha256, "bytes": size})


def _fields(one: Arrival) -> dict[str, Any]:
    return {name: getattr(one, name) for name in Arrival.__slots__}
