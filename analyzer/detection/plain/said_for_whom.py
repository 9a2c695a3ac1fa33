"""For whom a rule is, said before a colon: "For hourly employees: you may ..." is "For hourly employees, you may ..."."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.shapes import guarded

_PEOPLE = r"(?:employees|participants|members|associates|partners|staff|workers|nurses|pilots|physicians|officers|managers|colleagues)"
_RIGHTS = r"(?:(?:in-plan |in-service |roth |after-tax |voluntary |these |such )*(?:conversions?|withdrawals?|distributions?|rollovers?)|(?:converting|withdrawing|moving) [^.;,]{3,50}?)"
_GATE = r"(?:59½|59 ?1/2|age \d\d|aged \d\d|\d\d (?:and|or) (?:over|older|above)|(?:\w+|\d+) (?:\([\d]+\) )?(?:years?|months?)(?:['’])? (?:or more )?(?:of|in)\b)"

SAID_FOR_WHOM: Turns = (
    # "Conversions are for people who are 59½ or older": for no others
    (
        guarded(
            rf"(?P<what>\b{_RIGHTS}(?: of [^.;,]{{3,50}}?)?(?: (?:in)?to (?:a |your |the )?roth(?: account)?)?) (?P<be>is|are) (?:meant |intended |there )?for (?P<who>(?:anyone|anybody|everyone|everybody|those|people|persons|{_PEOPLE})\b(?=[^.;,]{{0,60}}?{_GATE}))",
            regex.IGNORECASE,
        ),
        r"\g<what> \g<be> available only to \g<who>",
    ),
    # "For employees represented by Local 1187 only: you may make nondeductible contributions", "Hourly employees only: you may ..."
    (
        guarded(
            rf"^(?P<lead>\W*(?:\d{{1,2}}[.)] |\([a-z]\) )?)(?:for )?(?P<who>(?<=\bfor )(?:[\w&’'-]+ ){{0,4}}?{_PEOPLE}(?: (?:who|whose|represented|covered|employed|hired|working|of|at|in|on)\b[^:.;,]{{2,70}}?)?(?P<only> only)?|(?:[\w&’'-]+ ){{0,4}}?{_PEOPLE}(?: (?:represented|covered|employed|hired|working|of|at|in)\b[^:.;,]{{2,70}}?)?(?P<only> only)) ?[:—–] ?(?=(?:you|they|each of you)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>For \g<who>, ",
    ),
)
"""A colon would make a label of the people, and the rule one of everybody's."""
