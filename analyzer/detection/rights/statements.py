"""The frames that a clause states, with their flags and attributes."""

from __future__ import annotations

from analyzer.detection.rights.contributions import contribution_frames
from analyzer.detection.rights.conversions import conversion_frames
from analyzer.detection.rights.withdrawals import consequences, withdrawal_frames
from analyzer.detection.sentence.frames import Frame
from analyzer.detection.sentence.framing import Framing
from analyzer.detection.sentence.mentions import theme_of
from analyzer.detection.sentence.movement import AFTER_TAX_PART_OF_ROLLED_IN, TAKES_IN


class Statement(Framing):
    """What a clause, so read, states: its frames."""

    def frames(self) -> list[Frame]:
        """Every frame of the clause."""
        found = [*conversion_frames(self), *withdrawal_frames(self)]
        for act in ("roll_in", "roll_out", "match", "borrow"):
            if act in self.acts and not (act == "roll_in" and self._was_rolled_in()):
                found.append(self.frame(act, theme_of(self.mentions)))
        found += contribution_frames(self)
        return self._with_exceptions(found) + consequences(self)

    def _was_rolled_in(self) -> bool:
        """ "Money you rolled over may be withdrawn, including any after-tax part of it": it is in the plan by now."""
        moved = AFTER_TAX_PART_OF_ROLLED_IN.search(self.text) and self.acts & {"withdraw", "convert"}
        return bool(moved) and not TAKES_IN.search(self.text)
