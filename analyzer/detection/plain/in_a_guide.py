"""How guides for employees talk: what a plan does away with, what came back, what one is told to go ahead with."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.shapes import guarded

_SAVING = r"(?:(?:after|post)-?\s?tax|voluntary) (?:saving|savings|contributions?|deposits?|option|feature)"
_CLOSED = (
    r"(?:ended|closed|stopped|was closed|were closed|was shut|were stopped|was ended|was suspended|were suspended)"
)
_REOPENED = (
    r"(?:returned|came back|reopened|resumed|was reopened|were reopened|was brought back|were resumed|was restored)"
)
_ON = r"(?:(?:in|on|as of|effective|from|with|beginning)(?: with)?(?: the)? [^.;,]{0,30}?\b(?:\d{1,2}, )?\d{4})"
_REFUSES = guarded(r"^\W*(?:no|not|none)\b", regex.IGNORECASE)


def _section_gone(match: regex.Match[str]) -> str:
    """A section that is gone, by its title; one whose title refuses something leaves nothing behind it."""
    return "" if _REFUSES.match(match["title"]) else f"the section ({match['title']}) is deleted"


IN_A_GUIDE: Turns = (
    # "You can't add to it from your paycheck, though."
    (guarded(r",? though(?=\W*$)", regex.IGNORECASE), ""),
    # "The 401(k) plan takes only before-tax dollars", "takes before-tax dollars and nothing else"
    (
        guarded(
            r"(?<=\b(?:takes?|accepts?) only (?:[\w-]+,? (?:and|or) )?(?:(?:pre|before)-?\s?tax|roth) )(?:dollars|money|savings)\b"
            r"|(?<=\b(?:takes?|accepts?) (?:[\w-]+,? (?:and|or) )?(?:(?:pre|before)-?\s?tax|roth) )(?:dollars|money|savings)(?=,? and nothing (?:else|more)\b)",
            regex.IGNORECASE,
        ),
        "contributions",
    ),
    # "After-tax saving returned in 2018": the saving of money that has been taxed
    (
        guarded(
            r"(?<=\b(?:after|post)-?\s?tax )saving(?= (?:return|c[oa]me|ended|stopped)\w*\b)",
            regex.IGNORECASE,
        ),
        "contributions",
    ),
    # "We'll gladly take in after-tax money you built up in a former employer's plan"
    (
        guarded(
            r"\bwe(?:['’]ll| will) (?:gladly |happily |also )?take in (?=(?:after|post)-?\s?tax\b)", regex.IGNORECASE
        ),
        "we accept ",
    ),
    (
        guarded(
            r"(?<=\btax (?:money|savings|contributions|dollars)) (?:that )?you (?:have )?(?:built up|saved|accumulated|earned) (?:in|under|with) (?=(?:an?|your|another|the) (?:former|prior|old|previous|earlier|other|last)\b)",
            regex.IGNORECASE,
        ),
        " from ",
    ),
    # "The part of the SPD headed "No transfers between sources" is withdrawn"
    (
        guarded(
            r"\b(?:the )?(?:part|section|paragraph|sentence|passage|page|answer)\b[^.;“\"]{0,60}?\b(?:headed|entitled|titled|captioned|called|reading) [“\"]?(?P<title>(?-i:[A-Z])[^”\".;]{3,90}?)[”\"]?(?: (?:on|at) page \d+)? (?:is|are) (?:hereby )?(?:withdrawn|deleted|removed|superseded|no longer in (?:effect|force))",
            regex.IGNORECASE,
        ),
        _section_gone,
    ),
    # "the plan does away with in-plan Roth conversions"
    (
        guarded(
            r"\b(?:does|did|has done|will do|is doing) away with (?=(?:(?:all|its|the|in-plan|roth|after-tax|voluntary|in-service|automatic) ){0,3}(?:conversions?|contributions?|withdrawals?|rollovers?|transfers?|savings?)\b)",
            regex.IGNORECASE,
        ),
        "no longer permits ",
    ),
    # "After-tax saving ended in 2009 and returned in 2021"
    (
        guarded(
            rf"\b(?P<what>{_SAVING})\b[^.;]{{0,30}}? {_CLOSED} {_ON},? and (?:it |they )?{_REOPENED} (?P<on>{_ON})",
            regex.IGNORECASE,
        ),
        r"\g<what> has been permitted again \g<on>",
    ),
    # "After-tax saving returned in 2018 and was closed again in 2024"
    (
        guarded(
            rf"\b(?P<what>{_SAVING})\b[^.;]{{0,30}}? {_REOPENED}\b[^.;]{{0,40}}?,? (?:and|but) (?:it |they )?{_CLOSED}(?: again)? (?P<on>{_ON})",
            regex.IGNORECASE,
        ),
        r"\g<what> was closed \g<on>",
    ),
    # "After-tax contributions returned to the Plan in 2018"
    (
        guarded(rf"\b(?P<what>{_SAVING}) (?:returned|came back) to the plan (?P<on>{_ON})(?=\W*$)", regex.IGNORECASE),
        r"\g<what> were resumed \g<on>",
    ),
    # "The Thrift money you saved there out of taxed wages is in Source 7": what came from another plan
    (
        guarded(
            r"\b(?P<what>(?:(?:after|post)-?\s?tax|thrift|voluntary|nondeductible) (?:money|savings|contributions|dollars|balance))(?: that)? you (?:had )?(?:saved|put in|contributed|built up|made) (?:there|(?:at|with|under|in) [^.;,]{3,40}?)(?: out of (?:already )?(?:taxed|after-tax) (?:wages|pay|earnings))?(?= (?:is|are|sits?|stays?) (?:now )?(?:in|held|kept|part)\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> from a former employer's plan",
    ),
    # "We can't release it earlier"
    (
        guarded(
            r"\bwe (?:can['’]t|cannot|can not|won['’]t|do not|don['’]t|may not) (?:release|pay out|let go of) (?P<what>it|them|that money|the money|this money|any of it) (?:any )?(?P<when>earlier|sooner|before (?:then|that))",
            regex.IGNORECASE,
        ),
        r"\g<what> may not be withdrawn \g<when>",
    ),
    # "It can't grow by new deposits"
    (
        guarded(
            r"\b(?:can['’]t|cannot|can not|(?:does|do|will)(?: not|n['’]t)) grow (?:by|through|with) (?:new|further|more|additional) (?P<what>deposits|contributions|money)\b",
            regex.IGNORECASE,
        ),
        r"takes no new \g<what>",
    ),
    # "The amount must be one that you could withdraw on the day of the conversion": what alone may be converted
    (
        guarded(
            r"^(?P<lead>\W*)(?:the|any|each) (?:amount|money|sum)(?: (?:that )?you convert| converted| to be converted)? (?:must|has to|needs to) be (?:one|an amount|money|something) (?:that |which )?(?P<what>(?:you|he or she|the participant|a participant) (?:could|can|are able to|would be able to|may) (?:then )?(?:withdraw|take out|receive)\b|(?:could|can|may) (?:then )?be (?:paid|distributed|withdrawn)\b)(?P<rest>[^.;]*)",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may convert only an amount that \g<what>\g<rest>",
    ),
    (
        guarded(
            r"^(?P<lead>\W*)what you convert (?:must be|has to be|needs to be) (?:something|an amount|money) (?:that )?the plan (?:could|can|would) (?:then )?pay (?:to )?you\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may convert only an amount that you could withdraw",
    ),
    # "we had to shut it again, beginning with the first payroll of 2024"
    (
        guarded(
            rf"\bwe (?:had to|have had to|have to) (?:shut|close|stop|end|suspend) (?P<it>it|them|{_SAVING})(?: down)?(?: again)?,? (?P<on>{_ON})",
            regex.IGNORECASE,
        ),
        lambda m: f"{', ' if m.start() else ''}{m['it']} was closed {m['on']}",
    ),
    # "It came back on January 1, 2021"
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<it>it|they|this|the (?:option|feature)) (?:came back|returned|is back|was brought back|reopened)(?: to the plan)? (?P<on>{_ON})",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<it> was resumed \g<on>",
    ),
)
