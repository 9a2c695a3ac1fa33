"""What can go wrong with an input, each with the one line a user is shown."""

from __future__ import annotations


class PlanAnalyzerError(Exception):
    """An input or option that cannot be used; its message is one line: what is wrong and what to do."""


class UnreadableDocument(PlanAnalyzerError):
    """A document that could not be read at all."""


class NotAPdf(UnreadableDocument):
    """The file's bytes are not those of a PDF (a picture renamed, an empty file, a word-processor file)."""


class EncryptedDocument(UnreadableDocument):
    """The PDF asks for a password that was not given, or the one given is wrong."""


class DamagedDocument(UnreadableDocument):
    """The PDF is truncated or broken beyond what the parsers can open."""


class NoText(UnreadableDocument):
    """Every page is a picture (a scan) and optical character recognition is off or not installed."""


class DocumentTooLarge(UnreadableDocument):
    """More pages or bytes than the reader takes."""


class BadPatternFile(PlanAnalyzerError):
    """A file under ``patterns/`` breaks its own schema: an unknown key, a missing source, an impossible rule."""


class LimitsNotPublished(PlanAnalyzerError):
    """The IRS limits of the year asked for are not in ``patterns/limits.yaml``; they are never extrapolated."""
