"""Words that an amendment quotes in order to take them out: said as struck, or denied from then on."""

from __future__ import annotations

from dataclasses import replace

from analyzer.detection.amendment_text import DELETES, NEW_TEXT, QUOTED, REPORTS_OLD
from analyzer.detection.clauses import split
from analyzer.detection.frames import Focus, Frame, Topic
from analyzer.detection.settling import SettlingReader
from analyzer.model import Passage


class StruckOutReader(SettlingReader):
    """Reads what is quoted as struck out."""

    def _struck_out(self, passage: Passage, text: str) -> str:
        """One of several sentences that are quoted in order to strike them out, as what is struck out."""
        for start, end in self._struck:
            if passage.span.start < end and start < passage.span.end:
                old = self.document.text[max(start, passage.span.start) : min(end, passage.span.end)]
                return f"The words “{old.strip()}” are deleted."
        return text

    def _removed(self, original: str, rewritten: str) -> tuple[Topic, list[Frame]] | None:
        """A quoted permission that a change takes out without a new text in its place is denied from then on."""
        if (
            original == rewritten
            or not DELETES.search(rewritten)
            or REPORTS_OLD.search(original)
            or NEW_TEXT.search(original)
        ):
            return None
        quoted = " ".join(q.group(1) or q.group(2) for q in QUOTED.finditer(original, timeout=1.0))
        if not quoted:
            return None
        old = self.reader.frames(split(self.nlp(quoted)), Focus(), Topic())
        if len({f.money for f in old if f.act == "contribute"}) > 1:
            return self._topic(quoted), []  # a list of several kinds is taken out to be put otherwise
        gone = [
            replace(f, polarity="deny", text=f"{rewritten} {f.text}")
            for f in old
            if f.polarity == "permit" and f.act in ("contribute", "convert", "withdraw")
        ]
        return self._topic(quoted), gone
