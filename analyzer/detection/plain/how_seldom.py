"""How often, told by refusing the next one too soon ("no withdrawal within six months of the last"), and what else limits a right."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.shapes import guarded

_WHAT = r"(?:(?:in-service |in-plan |roth |partial )*(?:withdrawals?|conversions?))"
_WAIT = r"(?:(?:one|two|three|four|six|nine|twelve|eighteen|\d{1,2})(?: \(\d{1,2}\))? (?:full |calendar |consecutive )?(?:days?|weeks?|months?|years?|quarters?)|(?:calendar |full )?(?:week|month|quarter|year))"
_OF_THE_LAST = r"(?:of|after|from) (?:(?:the|his|her|your|their|any|a|an) )?(?:last|previous|prior|preceding|earlier|other|another|first)(?: (?:one|such|withdrawal|conversion)){0,2}"

HOW_SELDOM: Turns = (
    # ", nor shall any withdrawal from it be made within six months of the last": once in six months, and no refusal
    (
        guarded(
            rf", (?:and |or )?nor (?:may|shall|can|will) (?:any|an?|another|more than one) (?P<what>{_WHAT})(?P<of> (?:from|of) [^.;,]{{2,80}}?)? be made (?:sooner than|within|less than) (?:an? )?(?P<wait>{_WAIT}) {_OF_THE_LAST}(?P<with>,? (?:nor|or) without (?:the |his or her |your )?(?:written |notarized )*consent of)?",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"; any {m['what']}{m['of'] or ''} may be made once every {m['wait']}{', with the consent of' if m['with'] else ''}"
        ),
    ),
    # "No withdrawal from the Voluntary Account may be made within six months of the last"
    (
        guarded(
            rf"^(?P<lead>\W*)no (?P<what>{_WHAT})(?P<of> (?:from|of) [^.;,]{{2,80}}?)? (?:may|shall|can|will) be made (?:sooner than|within|less than) (?:an? )?(?P<wait>{_WAIT}) {_OF_THE_LAST}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>Any \g<what>\g<of> may be made once every \g<wait>",
    ),
    # "You may not make a withdrawal from your after-tax account within six months of another"
    (
        guarded(
            rf"(?P<may>\b(?:may|can|shall)) ?not make (?P<what>(?:an?|any|another) {_WHAT})(?P<of> (?:from|of) [^.;,]{{2,80}}?)? (?:sooner than|within|less than) (?:an? )?(?P<wait>{_WAIT}) {_OF_THE_LAST}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"may make \g<what>\g<of> once every \g<wait>",
    ),
    # "These are the only restrictions on withdrawal of that Account, which apply equally before and after Severance": it is open now
    (
        guarded(
            r"^(?P<lead>\W*)(?:these|those|the (?:foregoing|above)) (?:are|shall be) (?:the |its )?(?:only|sole) (?:restrictions?|limits?|limitations?|conditions?) (?:on|upon|to|of) (?:the )?withdrawals? (?:of|from) (?P<what>[^.;,]{3,60}), (?:which|and (?:they|these)) apply (?:equally |alike |in the same way )*(?:both )?(?P<when>before and after|during and after|while employed and after) (?P<leave>[^.;,]{5,50}?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> may be withdrawn at any time, \g<when> \g<leave>",
    ),
)
