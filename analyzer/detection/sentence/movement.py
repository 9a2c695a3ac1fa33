"""Where money goes: into the Roth account of the plan, from one account to another, out of the plan, or into it."""

from __future__ import annotations

import regex
from spacy.tokens import Span

from analyzer.detection.sentence.clauses import Clause
from analyzer.detection.sentence.coming_in import sent_here
from analyzer.shapes import guarded

INTO_PLAN = guarded(r"\b(?:in)?to\s+(?:the|this|our|your)\s+(?:\w+\s+){0,3}?plan\b|from\s+(?:an?other|a\s+(?:former|prior|previous)|your\s+(?:former|prior|previous|old)|prior|other|former|a\s+qualified|an?\s+eligible|any|eligible|the\s+prior)|accept\w*\s+(?:\w+\s+){0,4}rollover|rollovers?\s+(?:\w+\s+)?accepted|rollovers?\s+(?:in|into|from)\b|\broll\w*\s+(?:(?:it|them|money|amounts?|funds|over|savings|this|that|balances?)\s+)?in\b(?!\s+(?:the sense|accordance|cash|kind|part|whole|a (?:lump|single)))|\brolled\s+over\s+(?:and|$)|came\s+in", regex.IGNORECASE)  # fmt: skip
TAKES_IN = guarded(r"\b(?:accept\w*|take[sn]?(?!(?: \w+){0,3} out\b)|receiv\w+|welcome\w*)\b", regex.IGNORECASE)

# "to the Participant's In-Plan Roth Account", "into Roth": owners and adjectives may stand between, other money may not.
_OWNER = r"(?:a|an|the|your|his|her|or|their|its|this|such|designated|plan(?:'s|’s)?|separate|in-plan|participant(?:'s|’s)?|member(?:'s|’s)?|same|new|own)"
_STRANGER = r"(?:and|from|of|with|than|by|for|pre|after|before|not|non|traditional|contribut\w+|ira|iras)"
_ROTH_ACCOUNT = r"roth\s+(?!individual|iras?\b)(?:(?!iras?\b)[\w-]+\s+){0,3}?(?:(?:sub-?)?account|source|bucket|side|balance|portion|part|money)s?\b"
TO_ROTH_INSIDE = guarded(
    rf"\b(?:to|into|in|as|for|become|becomes|over\s+to|(?:make|makes|made|making)\s+(?:it|them))\s+(?:{_OWNER}\s+)*(?:designated\s+)?roth\b(?!\s+(?:IRAs?|individual|one\b[^.;]*\b(?:ordinary|traditional|regular)))"
    rf"|\b(?:to|into|as),?\s+(?:(?!{_STRANGER}\b)[\w’'-]+\s+){{1,5}}?{_ROTH_ACCOUNT}",
    regex.IGNORECASE,
)

_TO_ANOTHERS = guarded(  # "rolled over to another employer's Roth account", "to a Roth account in your new employer's plan"
    r"\b(?:in)?to (?:(?:an?other|any other|an?|your|his|her|their|the) )?(?:(?:new|other|next|future|former|subsequent|different) )*(?:(?<=other )|(?<=new )|(?<=next )|(?<=future )|(?<=former )|(?<=subsequent )|(?<=different ))(?:employer|company|plan)(?:[’']s)?(?: (?:retirement )?plan(?:[’']s)?)? (?:designated )?roth\b"
    r"|\b(?:in)?to (?:an?|the|your) (?:designated )?roth (?:[\w-]+ )?(?:accounts?|source) (?:in|of|under|at|with) (?:an?other|(?:an?|your|his|her|their|the) (?:new|other|next|future|different))\b(?![^.;]*\bwith us\b)",
    regex.IGNORECASE,
)

_ACCOUNT = r"(?:\w+[\s-]+){0,3}?(?:account|source|sub-?account|money\s+type|bucket|type)s?\b"
_ONE_TO_ANOTHER = guarded(
    r"\b(?:between|among|from\s+one)\s+(?:(?:the|your|his|plan|money|contribution|tax|participant(?:'s|’s)?)\s+)*(?:account|source|sub-?account|money type|bucket|type|character|treatment|category)s?\b(?!\s+funds?)"
    r"|\b(?:between|among|across)\s+(?:(?!fund|invest)[\w,’'-]+\s+){1,7}?(?:accounts|sources|buckets|money\s+types)\b"
    r"|\b(?:mov|transferr?|shift|switch)(?:e|ed|ing)?\b[^.;]{0,30}\b(?:between|among)\s+them\b"
    r"|\bin\s+one\b[^.;]{0,50}\b(?:in|to|into)\s+(?:the\s+other|another)\b"
    r"|\bas\s+(?:one|either)\b[^.;]{0,50}\b(?:in)?to\s+(?:the\s+other|another)\b"
    rf"|\b(?:(?<!\b(?:sent|paid|goes|go|rolled|directed)\sto\s)one|(?<!\bto\s)(?:each|any))\s+(?:such\s+)?{_ACCOUNT}[^.;]{{0,60}}?\b(?:to|into|for)\s+(?:an?\s*other|any\s+other|the\s+other)\b(?!\s+(?:fund|plan|employer|qualified|eligible|retirement|trust|person|individual|participant|member|employee|party|holder))",
    regex.IGNORECASE,
)

_TO_ANOTHER = guarded(  # "may not be moved to any other account": said of conversion only where it is denied
    r"\b(?:mov|transferr?|shift|switch|chang|convert|exchang)(?:e|ed|ing)?\b[^.;]{0,40}\b(?:in)?to\s+(?:an?\s*other|any\s+other|a\s+different)\s+(?:(?:of\s+(?:your|his|her|the)|plan|participant|contribution|type\s+of|kind\s+of)\s+)*(?:(?:sub-?)?account|source|money\s+type|bucket)s?\b(?!\s+(?:at|with|held|of\s+an?other|maintained|outside|holder|owner|funds?))",
    regex.IGNORECASE,
)

_OF_AN_IRA = guarded(r"\bIRAs?\b|\bindividual retirement (?:accounts?|annuit\w+)", regex.IGNORECASE)
_OF_FUNDS = guarded(
    r"\b(?:funds?|invest\w*|stock|brokerage|IRAs?|individual retirement (?:accounts?|annuit\w+))\b", regex.IGNORECASE
)

_ON_ITS_WAY_HOME = guarded(  # "Direct deposit may be divided among four bank accounts": pay, and no money of the plan
    r"\b(?:(?:bank|checking|credit union) accounts?|checking|accounts? (?:at|with|in) (?:[\w-]+ ){0,2}?(?:banks?|credit unions?)|direct(?:ly)? deposit(?:s|ed)?|(?:take-home|net) (?:pay|checks?))\b"
    r"|\b(?:your|the|his|her|their) (?:pay ?checks?|checks?|pay|wages|salary) (?:may|can|will|is|are)\b",
    regex.IGNORECASE,
)

_OUT_TARGET = guarded(r"\bIRAs?\b|another\s+(?:employer|eligible|qualified|plan)|eligible\s+(?:employer|retirement)\s+plan|new\s+employer|individual retirement|other\s+plan|plan\s+that\s+(?:will\s+)?accept", regex.IGNORECASE)  # fmt: skip
_IN_PLAN = guarded(r"\b(?:in-plan|(?:inside|within)\s+(?:the|this|our)\s+(?:\w+\s+)?plan|in\s+the\s+(?:same\s+)?plan|same\s+plan|without\s+leaving)\b", regex.IGNORECASE)  # fmt: skip
_COMES_FROM = guarded(r"\bfrom\s+(?:an?\s+)?(?:\w+\s+){0,2}(?:IRA|another)", regex.IGNORECASE)
_FROM_PLAN = guarded(
    r"\b(?:an?|your|the|any) (?:old|former|prior|previous|other) (?:[\w’'-]+ ){0,2}plan['’]s\b|\bfrom (?:an)?other (?:[\w’'-]+ ){0,2}plan|\bfrom (?:your|an?|the|his|her|their) (?:\w+ or )?(?:former|prior|previous|old|earlier|last) (?:[\w’'()-]+ ){0,3}plan"
    r"|\bfrom (?:an?other|any other|other|(?:(?:your|a|an|their|his|her|any) )?(?:former|prior|previous|old|past|last|earlier)) (?:employers?|compan(?:y|ies)|jobs?)\b"
    r"|\bfrom (?:any|an?) (?:other )?(?:eligible |qualified |tax-qualified )+(?:retirement |employer(?:['’]s)? )*plans?\b"
    r"|\bfrom (?:an?|any|your) (?:401\(k\)|403\(b\)|457(?:\(b\))?)[^.;]{0,40}?\b(?:an)?other\b"
    r"|\bfrom the trustees? of (?:an?other|the(?! (?:this|trust fund\b))|a (?:former|prior|predecessor)) (?:[\w’'&()-]+ ){0,5}plan\b|\b(?:plan-to-plan|trustee-to-trustee) transfers?\b|\btransfers? of [^.;]{0,60}\bfrom (?:the|an?) (?!(?:the )?participant)(?:(?-i:[A-Z])[\w’'&-]* ){1,4}plan\b"
    r"|\b(?:made|contributed|saved|paid|put) (?:in)?(?:to|under|in|at|with) (?:an?other|a (?:former|prior|previous)|your (?:former|prior|previous|old)) (?:[\w’']+ ){0,2}(?:plan|employer|company|job)\b",
    regex.IGNORECASE,
)
_SENT_HERE = guarded(  # "may be transferred to this Plan from the Retirement Plan"
    r"(?<!\b(?:account|balance)s? (?:was|were) )\b(?:transferr?ed|moved|brought|carried over|sent) (?:over |directly |in )?from (?:the|your|an?) (?!(?:trust|plan|savings|retirement|participant)\b)(?:(?:former|prior|old) )?(?:(?-i:[A-Z])[\w’'&-]* ){1,5}plan\b(?! to (?:an?|your|the)\b)"
    r"|\b(?:transferr?ed|moved|brought)\b[^.;]{0,30}\b(?:in)?to (?:this|the|our) plan\b[^.;]{0,20}\bfrom (?:an?other|the (?-i:[A-Z])|an? (?:\w+ )?plan)",
    regex.IGNORECASE,
)
_ROLLS_IN = guarded(
    r"\benters? (?:the|this|our) plan\b[^.;]{0,30}\brollovers?\b|\baccept\w*\s+(?:\w+[\s-]+){0,8}roll|\b(?:tak(?:e|ing)|receiv|welcom)\w*\s+(?:(?!out\b)\w+[\s-]+){0,5}roll|\bincoming (?:direct )?roll|\brollovers? only\b|\b(?:br(?:ing|ought|ings|inging))\b[^.;]{0,60}\b(?:over|with|from|here|in(?= by| through| as| with|\W*$))\b|\b(?:by|way of|through|as (?:part of )?)\s*(?:a |an |direct )*rollovers?\b[^.;]{0,30}\b(?:only|alone|no other)\b",
    regex.IGNORECASE,
)
_FROM_OWN = guarded(r"\bfrom (?:a participant(?:'s|’s)|the participant(?:'s|’s)|your|his|her|the)\b[^.;]{0,40}\baccount", regex.IGNORECASE)  # fmt: skip
_TO_IRA = guarded(r"\bto an? (?:roth |traditional )?IRA\b", regex.IGNORECASE)
_SENT_TO_IRA = guarded(r"\bto (?:an?|your|his|her|their)\s+(?:\w+\s+){0,2}IRAs?\b", regex.IGNORECASE)
_PAY_INTO = guarded(
    r"\b(?:direct|send|put|route|steer|move|transfer)\b[^.;]{0,70}(?:\b(?:pay|salary|earnings|wages|compensation|paychecks?)\b|%)[^.;]{0,40}\b(?:in)?to\b",
    regex.IGNORECASE,
)
_FROM_PAY = guarded(
    r"\b(?:payroll|deductions?|deduct(?:ed|s)?|withh(?:eld|old)|(?:%|percent|percentage|part|portion|share|amount)s?(?:\)| (?:up|from|not)\b[^;]{0,40}?)?[^.;]{0,50}? of (?:[\w’']+ ){0,4}(?:pay|compensation|earnings|salary|wages))\b",
    regex.IGNORECASE,
)
_TO_ACCOUNT = guarded(
    r"\b(?:credit(?:ed)?|deposit(?:ed)?|direct(?:ed)?|allocate[d]?|pay|paid|put|go(?:es)?|contribut(?:ed|ions?)|deductions?|deducted|withheld|added|sent)\b[^.;]{0,40}?\b(?:in)?to (?:[\w’'-]+ ){1,8}?(?:account|source)\b"
    r"|\b(?:deposit(?:ed)?|put|placed|for credit)\b[^.;]{0,30}?\b(?:in|to) (?:[\w’'-]+ ){1,8}?(?:account|source)\b",
    regex.IGNORECASE,
)
_ROLLING_FROM = guarded(r"^from (?:an)?other\b|\bby roll(?:ing|over)\b[^.;]*\bfrom\b", regex.IGNORECASE)
_BALANCE = guarded(
    r"\b(?:accounts?|balances?|money|amounts?|sources?|dollars?|savings|it|them|this|these|those|part|portion|contributions?|deposits?|what(?:ever)?|anything|everything)\b",
    regex.IGNORECASE,
)
_SWITCHES = guarded(  # "your contributions switch to Roth": those to come, and no balance
    r"\b(?:deferrals?|catch-?up(?: contributions?)?|(?:your|his|her|their|any|such|all|the) (?:pre-?tax )?(?:contributions?|savings))\b(?:(?!after-?\s?tax|balance|account)[^.;]){0,25}?\b(?:switch|chang|turn|shift|becom|go)\w*\b (?:over )?(?:from pre-?tax )?(?:(?:in)?to )?(?:being )?roth\b(?!\s+(?:sub-?)?(?:account|source))(?![^.;]*\b(?:daily|nightly|each|every|balance|account)\b)",
    regex.IGNORECASE,
)
_ELECTION = guarded(
    r"(?<!after-tax )(?<!after tax )\b(?:deferrals?|contributions?)\b[^.;]{0,12}\b(?:switch|change)\b[^.;]*\bwhen\b|\b(?:chang\w+|switch\w*|redirect\w*|designat\w+)\b(?:(?!after-?\s?tax|balance|account|already|money)[^.;]){0,60}\b(?:deferrals?|elections?|contributions?|rate|pay)\b(?!(?:(?!future)[^.;])*\b(?:balance|account|already|prior|past|you have made))"
    r"|\b(?:raise|lower|increase|decrease|reduce) (?:it|them)\b[^.;]*\b(?:change|switch) (?:it|them)\b"
    r"|\b(?:catch-?up contributions?|deferrals?|elections?)\b[^.;]{0,25}\bbe (?:changed|switched|redirected|designated|treated)\b"
    r"|\bdirect(?:s|ed|ing)?\b(?:(?!after-?\s?tax|balance|account|already|money)[^.;]){0,50}\bdeferrals?\b"
    r"|\b(?:direct|designate|elect|choose|split|treat|make|allocate|divide)(?:s|d|ed|ing)?\b (?:that )?(?:(?:all|any|some|part|a (?:part|portion|share)|or|none) (?:of )?){0,4}(?:your|his|her|their|his or her|the|such) (?:own |future |regular )?(?:contributions?|savings)\b(?:(?!after-?\s?tax|balance|account|already)[^.;]){0,40}?\bas\b",
    regex.IGNORECASE,
)
_FROM_PRIOR_PLAN = guarded(r"\bfrom (?:an?|the|your|another)?\s*(?:(?:prior|predecessor|former|previous|old|other|merged)\s+)+(?:\w+\s+)?plan", regex.IGNORECASE)  # fmt: skip
AFTER_TAX_PART_OF_ROLLED_IN = guarded(  # "Money you rolled over may be withdrawn, including any after-tax part of it."
    r"(?:\b(?:money|amounts?|funds|savings|contributions?|balances?) (?:that |which )?(?:you|he|she|they|participants?|members?|employees?) (?:have |has |had )?(?:rolled|brought|transferred)|\b(?:money|amounts?|funds|balances?) (?:that (?:was|were|has been|have been) )?(?:rolled|brought|transferred) in"
    r"|\b(?:rollover|rolled-?in) (?:money|amounts?|contributions?|accounts?|sources?|savings|funds|balances?))\b[^.;]*(?:\b(?:including|whether|(?:before|pre)-?\s?tax or)\b[^.;]*\b(?:after|post)-?\s?tax(?: (?:part|portion|amounts?|money|contributions?|savings|dollars))?\b|\b(?:after|post)-?\s?tax (?:part|portion|amounts?|money|contributions?|savings|dollars) included\b)",
    regex.IGNORECASE,
)
TO_AN_IRA = guarded(
    r"\b(?:to|into) (?:a|an|your|his|her|any|another) (?:\w+ ){0,2}?(?:roth |traditional )?IRA\b", regex.IGNORECASE
)
GETS_TO_ROTH = guarded(  # "Can I get that money into a Roth?"
    rf"\b(?:get|bring|have)\b[^.;?]{{0,50}}\binto\s+(?:{_OWNER}\s+)*(?:designated\s+)?roth\b(?!\s+(?:IRAs?|individual))"
    rf"|\bhave\s+(?:it|them|(?:the|that|this|any|all)\s+(?:payment|money|amount|withdrawal))\s+(?:made|paid|sent|credited|placed|deposited)\s+to\s+(?:{_OWNER}\s+)*(?:in-plan\s+|designated\s+)?roth\s+(?:\w+\s+){{0,2}}?(?:account|source|sub-?account)",
    regex.IGNORECASE,
)
ONLY_ROLLED = guarded(  # "The only after-tax money in the Plan is money rolled over from another employer's plan."
    r"\b(?:the only|the (?:one|only|sole) (?:kind|sort|type) of|all(?: of)?(?: the)?|any) (?:\w+ ){0,2}?(?:after|post)-?\s?tax (?:money|amounts?|dollars|contributions?|balances?|funds|savings)\b[^.;]{0,60}\b(?:is|are|was|were|consists? of|comes?|came)\b[^.;]{0,50}\b(?:rolled (?:over|in)|rollovers?\b|(?:from|in) (?:another|an?other|a (?:former|prior|previous)) (?:\w+['’]?s? )?(?:employer|plan))"
    r"|\b(?:holds?|contains?|accepts?|keeps?|takes?|receives?|has) (?:any )?(?:after|post)-?\s?tax (?:money|amounts?|dollars|contributions?|balances?|funds|savings)\b,? (?:only|solely|exclusively) (?:where|when|if|to the extent)\b[^.;]{0,50}\b(?:rolled (?:over|in)|rollovers?\b|transferr?ed)"
    r"|\b(?:after|post)-?\s?tax\b[^.;]{0,25}\b(?:account|source|column)s? (?:is|are) (?:only |solely |just |there )?for (?:amounts?|money|balances?|savings|contributions?)\b[^.;]{0,30}\broll(?:ed)? (?:over|in)\b"
    r"|\b(?:after|post)-?\s?tax (?:money|amounts?|dollars|contributions?|balances?|funds|savings)\b[^.;]{0,40}\b(?:comes?|came|arises?|enters?|originates?)(?: in| into the plan)? (?:only|solely|exclusively) (?:from|by|through|as)\b[^.;]{0,20}\broll",
    regex.IGNORECASE,
)
IF_ROLLED_IN = guarded(  # "... if they are directly rolled over from a plan of your former firm"
    r"^\W*(?:only )?(?:if|when|where|provided(?: that)?|as long as|so long as|to the extent(?: that)?)\b[^.;]{0,40}?\b(?:is|are|was|were|been|be)(?: \w+ly)? (?:rolled(?: over| in)?|transferred|moved|brought|paid)\b[^.;]{0,40}?\bfrom (?:an?|your|another|his|her|the|their|any)\b[^.;]{0,60}\b(?:plans?|employers?|firm|401\(k\)|403\(b\))",
    regex.IGNORECASE,
)
_SAYS_ROTH = guarded(r"\broth\b", regex.IGNORECASE)
_SAYS_IRA = guarded(r"\bIRAs?\b")

WHAT_WAS_PUT_IN = guarded(  # "send what you contributed to a Roth IRA": money that is there
    r"\b(?:send|sent|pay|paid|direct\w*|roll\w*|transfer\w*|mov\w+|withdraw\w*|tak\w+|convert\w*)\b[^.;]{0,25}\bwhat (?:you|he|she|they|he or she) (?:have |has |had )?(?:contributed|saved|deposited|put)$"
    r"|\btax(?:es)?\b[^.;]{0,20}\bon what (?:you|he|she|they|he or she) (?:have |has |had )?(?:contributed|saved|deposited|put|put in|paid in)$",
    regex.IGNORECASE,
)


_BRINGS = guarded(r"\b(?:bring|brings|brought|bringing|carry|carried) (?!back\b)", regex.IGNORECASE)


def comes_from_another_plan(text: str) -> bool:
    """Whether the clause tells of money that another plan sends in."""
    return (
        bool((TAKES_IN.search(text) or _BRINGS.search(text)) and _FROM_PLAN.search(text))
        or _SENT_HERE.search(text) is not None
        or sent_here(text)
    )


_CHANGES_RATE = guarded(  # "you can change the rate, switch to Roth or stop whenever you like"
    r"\b(?:change|raise|lower|increase|reduce) (?:the|your|his|her|their) (?:[\w-]+ )?(?:rate|percentage)\b[^.;]{0,25}\b(?:switch|change) to roth\b",
    regex.IGNORECASE,
)


_CHANGES_WHAT_COMES = guarded(  # "change some or all of your contributions from pre-tax to Roth", "all or part of your future savings"
    r"\b(?:chang|switch|redirect|convert|turn)\w*\b[^.;]{0,30}?\b(?:your|his|her|their|his or her|the|all) (?:own |payroll |elective |salary )?(?:contributions?|savings|deferrals?)(?: (?:election|type|choice))? from (?:being )?(?:pre|before)-?\s?tax to (?:being )?roth\b(?![^.;]*\b(?:already|existing|balances?|accounts?|previous\w*|in the plan)\b)"
    r"|\b(?:chang|switch|redirect|convert|turn)\w*\b[^.;]{0,40}?\b(?:future|upcoming|ongoing|new|later) (?:payroll )?(?:contributions?|savings|deferrals?|deductions?)\b",
    regex.IGNORECASE,
)


def changes_election(text: str) -> bool:
    """ "Your contributions switch to Roth": the contributions to come are made as Roth, and no balance is converted."""
    return any(shape.search(text) for shape in (_SWITCHES, _CHANGES_RATE, _CHANGES_WHAT_COMES))


def to_an_ira(text: str) -> bool:
    """Whether money goes to an IRA, and none comes from one."""
    return bool(_SENT_TO_IRA.search(text)) and not _COMES_FROM.search(text)


def pays_into(text: str) -> bool:
    """Whether what is moved is pay on its way into the plan."""
    return bool(_PAY_INTO.search(text))


def crediting_pay(acts: set[str], mentions: tuple[tuple[str, str], ...], text: str) -> set[str]:
    """ "May authorize payroll deductions to be credited to his After-Tax Account": a contribution, without a word for one."""
    into = {kind for kind, form in mentions if form == "accounts"} & {"after_tax", "roth"}
    if not into or acts & {"convert", "roll_in", "roll", "borrow"}:
        return acts
    if not (_FROM_PAY.search(text) and _TO_ACCOUNT.search(text)):
        return acts
    return (acts | {"contribute"}) - {"pay", "absorb", "withdraw"}


def from_one_to_another(text: str) -> bool:
    """Whether money goes from one account of the participant to another."""
    return bool(_ONE_TO_ANOTHER.search(text)) and not (_OF_AN_IRA.search(text) or _ON_ITS_WAY_HOME.search(text))


def to_another(text: str) -> bool:
    """Whether money goes to another account, wherever it comes from."""
    return bool(_TO_ANOTHER.search(text)) and not (_OF_FUNDS.search(text) or _ON_ITS_WAY_HOME.search(text))


_THEY_ARE_MOVED = guarded(  # "They can be moved to Roth": the money just named
    r"\b(?:they|it|these|those|this|that)\b[^.;,]{0,30}\b(?:moved|transferred|switched|shifted)\b|\b(?:move|transfer|switch|shift)(?:ing)? (?:them|it|these|those|this|that)\b",
    regex.IGNORECASE,
)


def moved(text: str, names_money: bool) -> bool:
    """Whether moving money, as the clause tells it, turns it into Roth inside the plan or changes its account."""
    if from_one_to_another(text):
        return True
    if _ELECTION.search(text) or changes_election(text) or _FROM_PRIOR_PLAN.search(text) or _TO_ANOTHERS.search(text):
        return False
    of_what = names_money or _BALANCE.search(text) or _THEY_ARE_MOVED.search(text)
    return bool(TO_ROTH_INSIDE.search(text)) and bool(of_what)


def rolled(text: str) -> str:
    """What rolling money is: in, out, inside the plan, or unsaid."""
    inside = _IN_PLAN.search(text) or (TO_ROTH_INSIDE.search(text) and _FROM_OWN.search(text))
    if _ROLLS_IN.search(text) and not inside and not _TO_IRA.search(text):
        return "roll_in"
    if _ROLLING_FROM.search(text) or _FROM_PLAN.search(text):
        return "roll_in"
    if _TO_ANOTHERS.search(text):
        return "roll_out"
    if (TO_ROTH_INSIDE.search(text) and not _SAYS_IRA.search(text)) or (
        _IN_PLAN.search(text) and _SAYS_ROTH.search(text) and (not to_an_ira(text) or TO_ROTH_INSIDE.search(text))
    ):
        return "convert"
    if _OUT_TARGET.search(text) and not _COMES_FROM.search(text):
        return "roll_out"
    return "roll_in" if INTO_PLAN.search(text) else "roll"


_CONVERTS_TO_IRA = guarded(
    r"\bconver(?:t|ts|ted|ting|sion|sions)\b(?:(?!\b(?:or (?!part\b|any\b|some\b|a portion\b)|roll\w*|paid)\b)[^.;]){0,80}?\b(?:to|into) (?:(?:an?|any|another|your|his|her|their|my) )?(?:\w+ )?roth (?:IRAs?\b|individual retirement)",
    regex.IGNORECASE,
)


def converts_outside(text: str) -> bool:
    """ "You may convert it to a Roth IRA": a rollover out of the plan, which the law calls a conversion too (IRC 408A(d)(3))."""
    return _CONVERTS_TO_IRA.search(text) is not None and not (_IN_PLAN.search(text) or TO_ROTH_INSIDE.search(text))


IN_THIS_WAY = guarded(r"\b(?:in (?:this|that|the same) (?:way|manner|fashion)|like (?:this|that))\b", regex.IGNORECASE)


_BEFORE_MONEY = frozenset({"the", "your", "his", "her", "their", "such", "any", "all", "each"})
_IS_MONEY = guarded(
    r"(?:in-plan |roth )*(?:accounts?|amounts?|money|balances?|funds|dollars|portion|part)\b", regex.IGNORECASE
)


def describes_money(clause: Clause, span: Span) -> bool:
    """ "Both the after-tax account and the converted Roth account": money that has been converted, and no conversion."""
    if span.text.lower() != "converted" or span.start == 0:
        return False
    before, after = clause.doc[span.start - 1].norm_, clause.doc[span.end : span.end + 3].text
    return before in _BEFORE_MONEY and _IS_MONEY.match(after) is not None
