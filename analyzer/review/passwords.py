"""The passwords of documents that ask for one: in this process's memory, gone when it ends, and written nowhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from analyzer.review.sources import Source

LONGEST = 500
"""Characters of a password."""


class Passwords:
    """What opens which document, by its digest."""

    def __init__(self) -> None:
        self._by_digest: dict[str, str] = {}

    def __getitem__(self, sha256: str) -> str | None:
        """The password of the document with this digest, if it has been given."""
        return self._by_digest.get(sha256)

    def given(self, sources: Sequence[Source]) -> list[Source]:
        """The documents, each with the password that is known of it by now."""
        return [replace(one, password=self[one.sha256]) for one in sources]

    def unlock(self, sources: Sequence[Source], password: object, opens: Callable[[str, str | None], bool]) -> bool:
        """Tries a password on every document that is closed; whether it has opened any.

        ``opens`` says whether a password opens the file at a path. Only what opens a document is remembered.
        """
        if not isinstance(password, str) or not 0 < len(password) <= LONGEST or not _can_be_typed(password):
            return False
        closed = [one for one in sources if one.is_pdf and not opens(one.path, self[one.sha256])]
        opened = [one for one in closed if opens(one.path, password)]
        self._by_digest |= {one.sha256: password for one in opened}
        return bool(opened)


def _can_be_typed(password: str) -> bool:
    """Whether the parsers can take it: no half characters, and nothing that ends a text in C."""
    return "\0" not in password and not any("\ud800" <= char <= "\udfff" for char in password)
