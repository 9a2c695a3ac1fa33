"""Pay that one may have sent to the after-tax account ("have any part of your bonus sent to ..."), as a contribution and no payment."""

from __future__ import annotations

import regex

from analyzer.detection.everyday import MONEY, Turns
from analyzer.shapes import guarded

_PAY = (
    r"(?:(?:your|the|his|her|their|each|every|any|an?|his or her) )?(?:[\w-]+ ){0,2}?"
    r"(?:bonus(?:es)?|incentives?(?: (?:awards?|checks?|payments?|pay))?|commissions?|overtime|pay(?:checks?)?|salary|wages|raises?)"
)
_SHARE = r"(?:(?:up to|as much as|any|all|some|some or all|part|any part|a part|a portion|half|between|all or part|\d+\s?%(?: to \d+\s?%)?|any percentage|a percentage)(?: or all| or part)?(?: of)? ){0,3}"
_TO_IT = rf"(?:in|into|to|toward|towards) (?P<to>{MONEY})"

DIRECTED_PAY: Turns = (
    # "You may elect to have up to 50% of your bonus directed to your after-tax account"
    (
        guarded(
            rf"\b(?:(?:elect|choose|ask|arrange) (?:to have|that)|have) (?P<what>{_SHARE}{_PAY}) (?:(?:be )?(?:sent|directed|routed|channell?ed|steered|moved|applied|paid)|go) {_TO_IT}",
            regex.IGNORECASE,
        ),
        r"contribute \g<what> to \g<to>",
    ),
    # "Direct any part of your annual incentive payment to after-tax savings"
    (
        guarded(
            rf"^\W*(?:direct|send|route|steer|channel|put|move) (?P<what>{_SHARE}{_PAY}) {_TO_IT}", regex.IGNORECASE
        ),
        r"You may contribute \g<what> to \g<to>",
    ),
    # "Your bonus can be paid in cash or put in your after-tax account"
    (
        guarded(
            rf"(?P<what>\b{_SHARE}{_PAY}) (?P<may>can|may) be (?:paid|taken|received)(?: to you)?(?: in cash| out)? or (?:be )?(?:put|sent|directed|deposited|paid|contributed) {_TO_IT}",
            regex.IGNORECASE,
        ),
        r"\g<what> \g<may> be contributed to \g<to>",
    ),
)
