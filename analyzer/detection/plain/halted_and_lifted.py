"""Sources that are shut and opened again, told by the halt, by the last payroll or by what alone is added, as the plain rule."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_YEAR = r"\b(?:19|20)\d\d"
_WHEN = rf"(?:with|on|as of|from|in|effective|at|after|beginning) (?P<day>[^.;,]*?(?:, )?{_YEAR})"
_HALT = r"(?:halt|suspension|freeze|stop|hold|pause|closure|closing|moratorium|ban)"
_THEM = (
    rf"(?:(?:such|these|those|any|the) (?:\w+ )?(?:savings|contributions|deposits|deductions)|them|(?:an? )?{MONEY})"
)
_RESULTS = r"(?:its |the |their )?(?:own )?(?:investment )?(?:earnings|income|gains|returns|results|experience|growth|interest|dividends)(?: (?:and|or) (?:losses|gains))?"
_BUT_RESULTS = rf"(?:but|except|other than|save) (?:for )?{_RESULTS}"
_TAXED_ACCOUNT = r"(?:(?:the|an?|your|each|any|his or her) )?(?:(?:participant|member|employee)[’']s )?(?:after-?\s?tax|voluntary|thrift|nondeductible) (?:[\w-]+ )?(?:sub-?)?accounts?"
_OF_ONE = r"(?: of (?:an?|the|each|any) (?:participant|member|employee))?"
_ADDED_TO = rf"(?:shall|will|may|can|is|are)(?: be)? (?:added|credited|paid|posted) (?:in)?to (?P<where>{_TAXED_ACCOUNT}){_OF_ONE}"
_ELECTION = r"(?:(?:after|post)-?\s?tax|voluntary|thrift|nondeductible)(?: contribution| savings| payroll)? elections?"
_STOPPED = r"\b(?:stopped|ended|closed|discontinued|suspended|frozen|ceased|halted|froze|no longer|none)\b"

_TO_COME = ("will", "can", "shall", "may")


def _the_last(match: regex.Match[str]) -> str:
    """The last payroll for contributions, as their end."""
    one = regex.match(r"an? (.*)", match["what"], regex.IGNORECASE)
    what = "They" if match["what"].lower() == "them" else (f"{one[1]}s" if one else match["what"]).capitalize()
    ends = "will end" if match["will"].lower() in _TO_COME else "ended"
    return f"{match['lead']}{what} {ends} with the payroll of {match['when']}"


def _no_election(match: regex.Match[str]) -> str:
    """Elections that lapsed and cannot be made again, as contributions that cannot be made."""
    when = regex.search(r"\w+ \d{1,2}, \d{4}$", match["then"] or match["when"] or "")
    since = f" after {when[0]}" if when else ""
    return f"{match['lead']}No further after-tax contributions may be made{since}"


def _nothing_added(match: regex.Match[str]) -> str:
    """An account to which only earnings are added, as one to which nobody may contribute."""
    return f"{match['lead']}no further contributions may be made to {match['what'] or match['where']}"


HALTED_AND_LIFTED: Turns = (
    # "The Plan stopped taking after-tax contributions in 2010, although the balance stays invested": how it lies is beside the matter
    (
        guarded(
            rf"(?<={_STOPPED}[^.;]{{0,140}}),? (?:although|though|while|but|and) (?:(?:the|your|any|that|an|existing|old|earlier) ){{0,2}}(?:\w+ )?(?:balances?|accounts?|money|deposits|savings|contributions)(?: (?:that )?you (?:already )?(?:have|had|made))? (?:(?:will |may )?(?:stays?|remains?|continues?(?: to be)?)|(?:is|are) still) invested\b[^.;]*(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The halt was lifted with the first pay date of October 2022, and the choice has been open ever since"
    (
        guarded(
            rf"^(?P<lead>\W*(?:[^.;,]{{3,40}}, )?)(?:the|that|this) {_HALT}(?: (?:ordered|announced|imposed|made|begun|told of) (?:by|in|under) [^.;,]{{3,40}})? (?:(?:was|is|has been|were) (?:lifted|ended|removed|called off|rescinded|cancell?ed|taken away|over)|came to an end|ended) {_WHEN}(?:,? and (?:the|this|that|it) ?(?:\w+ ){{0,3}}?(?:has been|is|was|has (?:stayed|remained)|remains|stays) open\b[^.;]*)?(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        r"\g<lead>They have been open again since \g<day>",
    ),
    # "The last payroll from which we will take such savings is that of June 26, 2026"
    (
        guarded(
            rf"(?P<lead>(?:^|[:“\"])\W*(?:\([a-z\d]{{1,3}}\) )?(?:notwithstanding [^.;:]{{3,60}}?, )?)the (?:last|final) (?:payroll(?: period)?|pay ?checks?|pay ?day|pay date|pay period|check|wages) (?:from|in|on|for|with|out of) which (?:(?:the|our|this) (?:plan|company|employer|trustee|payroll office)|we|they) (?P<will>will|can|shall|may|took|(?:has|have) taken|accepted|withheld|accepts|takes)(?: (?:take|accept|withhold|deduct|collect|receive))? (?P<what>{_THEM}) (?:is|was|will be|shall be) (?:(?:that|the one|those|the (?:payroll|pay) period) )?(?:(?:that |which )?(?:ends|ended|ending) )?(?:of|on|for|dated)?\s?(?P<when>[^.;,]*?(?:, )?{_YEAR})",
            regex.IGNORECASE,
        ),
        _the_last,
    ),
    # "What you have built up will stay invested in your name until you retire or leave us; it will not be paid out earlier"
    (
        guarded(
            r"\b(?:will |must |shall |has to |have to )?(?:stays?|remains?) invested(?: (?:in|under) your (?:own )?name| for you)? (?:until|till) (?=(?:you|he or she|they|the \w+|an? \w+|your (?:employment|job)) (?:retires?|leaves?|quits?|dies?|terminates?|ends?|(?:is|are) (?:no longer )?employed|stops? working)\b)",
            regex.IGNORECASE,
        ),
        "cannot be withdrawn until ",
    ),
    # "Each after-tax election in force on that date shall lapse, and no such election shall be given effect afterwards"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:each|every|all|any)(?: of the)? {_ELECTION}\b(?P<when>[^.;]{{0,60}}?{_YEAR}|[^.;]{{0,40}}? that (?:date|day))?[^.;]{{0,60}}?\b(?:lapsed?|lapses|expires?|expired|ended|ends?)\b(?P<then>[^.;]{{0,60}}?{_YEAR})?[^.;]{{0,60}}?,? and (?:no (?:such|new|further|other|later) (?:elections?|ones?)|none) (?:shall|may|will|can) be (?:made|given effect|accepted|filed|honored)(?: or [\w ]{{3,20}}?)?(?: afterwards?| after that(?: date)?| thereafter| later| in (?:its|their) place| by any person)*(?=\W*$)",
            regex.IGNORECASE,
        ),
        _no_election,
    ),
    # "The After-Tax Account shall be credited with nothing further except its own earnings", "nothing but earnings is added
    # to the after-tax account", "nothing further is"; and not what is past a limit: "Nothing is credited to your account"
    (
        guarded(
            rf"(?P<lead>(?:^|[,;] (?:and|but) )\W*(?:after [^.;,]{{3,30}}(?:, \d{{4}})?, )?)(?:(?P<what>{_TAXED_ACCOUNT}){_OF_ONE}\b(?P<more>[^.;]{{0,80}}?,? (?:but|and))? (?:shall|will|may|can|is|are)(?: be)? credited with nothing (?:further|more|else) {_BUT_RESULTS}"
            rf"|nothing (?:(?:further|more|else) )?{_BUT_RESULTS} {_ADDED_TO}(?: {_BUT_RESULTS})?"
            rf"|nothing (?:(?:further|more|else) )?{_ADDED_TO} {_BUT_RESULTS}"
            rf"|nothing (?:further|more) {_ADDED_TO}(?=\W*(?:$|[.;])))",
            regex.IGNORECASE,
        ),
        _nothing_added,
    ),
    # "a Prior Plan Taxed Account, to which nothing but investment results may be added"
    (
        guarded(
            rf",? (?:in)?to which nothing {_BUT_RESULTS} (?:may|can|shall|will|is|are)(?: now| any longer)? ?(?:be )?(?:added|credited|paid|posted)",
            regex.IGNORECASE,
        ),
        ", to which no further contributions may be made",
    ),
    # "This is what you paid in from taxed wages under the old rules"
    (
        guarded(
            r"^(?P<lead>\W*)(?:this|that|it) is (?:what|the money|money|the amount) (?:that |which )?you (?:once |yourself )?(?:paid|put|contributed|saved) (?:in )?(?:from|out of) (?:your )?(?:already )?(?:taxed|after-?\s?tax|take-home|net) (?:wages|pay|salary|earnings|income)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>This account holds the after-tax contributions you made",
    ),
    # "No paycheck feeds it any more"
    (
        guarded(
            r"^(?P<lead>\W*)(?:no (?:pay ?checks?|payrolls?|new money|deductions?)|nothing from (?:your |any )?(?:pay ?checks?|pay|payroll)) (?:feeds?|fills?|goes? (?:in)?to|flows? (?:in)?to|reach(?:es)?) (?P<what>it|them|this (?:account|source|money)|that (?:account|source|money))(?: (?:any ?more|any longer|now|today))(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>No new contributions can be made to \g<what>",
    ),
    # "that plan was folded into the co-op's in 2017"
    (
        guarded(
            r"\b(?P<plan>plan|it) (?P<was>was|were|has been|had been) (?:folded|rolled|brought|taken|absorbed|combined|merged) (?:up )?(?:in)?to (?:ours|the (?!plan\b)[\w-]+['’]s)(?: own)?(?= (?:in|on|as of|at|effective) |\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<plan> \g<was> merged into ours",
    ),
)
"""Each with the state that it ends in."""
