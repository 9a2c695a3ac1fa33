"""Forms that participants fill in: what such a form offers to choose, the plan offers, though every box on it is blank."""

from __future__ import annotations

import regex

from analyzer.detection.clauses import split
from analyzer.detection.frames import Focus, Frame, Topic
from analyzer.detection.labels import LabelReader
from analyzer.model import Block, Passage
from analyzer.shapes import guarded

_REQUEST = guarded(
    r"\b(?:request|application|enrol\w+ form|election form|change form|withdrawal form|conversion form|"
    r"I (?:hereby )?(?:request|elect|direct|authori[sz]e|wish|want|choose|apply))\b",
    regex.IGNORECASE,
)
_EMPLOYERS = guarded(r"\b(?:adoption agreement|the employer|adopting employer|plan sponsor)\b", regex.IGNORECASE)
_I_ELECT = r"\bI (?:hereby )?(?:elect|direct|authori[sz]e|request|agree|want|choose)\b"
_ELECTED = {  # what "I elect to ..." elects, and the words for it
    "contributions": r"\b(?:deduct|contribut|withh[eo]ld|defer|sav)",
    "Roth conversion": r"\bconver(?:t|sion)",
    "in-service withdrawal": r"\bwithdraw",
}
_BLANK = guarded(r"\$?\s?_{2,}\s?%?")


class RequestReader(LabelReader):
    """Reads the blank forms of participants, and options that are left open."""

    def _denied(self, label: str, topic: Topic) -> list[Frame]:
        """What an option left open denies; its own words alone would grant it ("b. continues in effect as ...")."""
        frames = self.reader.frames(split(self.nlp(f"{label}: No")), Focus(), topic)
        return [frame for frame in frames if frame.polarity != "permit"]

    def _is_request(self, passage: Passage, block: Block) -> bool:
        """Whether an unticked option stands on a participant's form on which nothing is ticked."""
        if self._ticks or _EMPLOYERS.search(self.document.text[:2000]):
            return False
        spans = [span for span in (passage.lead_in, passage.caption) if span is not None]
        over = [*block.section[-2:], *(self._words(span) for span in spans), *self._titles]
        return any(_REQUEST.search(text) for text in over)

    def _elections(self, text: str, running: Topic) -> list[Frame] | None:
        """The kinds of money beside the blanks of an election ("____% Roth"); None where it has no blanks or elects nothing."""
        for what, said in _ELECTED.items():
            if guarded(rf"{_I_ELECT}.{{0,80}}{said}", regex.IGNORECASE).search(text):
                self._elects = what
        if not self._elects or not _BLANK.search(text):
            return None
        parts = [
            part.strip(" :") for part in _BLANK.split(text) if part.strip(" :") and not guarded(_I_ELECT).search(part)
        ]
        return [frame for part in parts for frame in self._told([self._elects, part], "Yes", running)]
