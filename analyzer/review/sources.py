"""A document's file as the rooms of the page hand it to each other."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Source:
    """A file, the digest of what is in it, and the name it goes by; ``password`` opens it, where it asks for one."""

    path: str
    name: str
    sha256: str
    password: str | None = field(default=None, compare=False, repr=False)

    @property
    def is_pdf(self) -> bool:
        """Whether it has pages to draw."""
        return self.path.lower().endswith(".pdf") or not self.path.lower().endswith(
            (".txt", ".text", ".md", ".markdown")
        )
