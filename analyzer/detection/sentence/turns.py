"""Turns of phrase by which a clause takes something over from what went before, or turns from it."""

from __future__ import annotations

import regex

from analyzer.detection.sentence.clauses import Clause, ClauseKind
from analyzer.shapes import guarded

APPLIES = guarded(r"\b(?:apply|request|ask|do so|do this|be done|take one|submit)\b", regex.IGNORECASE)


ASKS_AROUND = guarded(  # "Most plans let you convert it; ask your HR team": whether this one does
    r"^\W*(?:so |please |then |just )*(?:ask|check with|talk to|speak (?:to|with)|contact|see|consult)\b",
    regex.IGNORECASE,
)
ASKS_FOR_PAPER = guarded(  # "You can ask your office manager for a copy": a paper, and no withdrawal
    r"\b(?:ask|apply|request|call|write|contact|get|obtain|receive|download|print|find)\b[^.;]{0,70}?\b(?:for )?(?:an?|the|your|our) (?:(?:current|latest|newest|printed|new|recent|free|full|paper|withdrawal|separate|up-to-date) ){0,2}(?:cop(?:y|ies)|form|schedule|sheet|booklet|brochure|leaflet|chart|list|statement|edition|version)\b",
    regex.IGNORECASE,
)
TOLD_ELSEWHERE = guarded(r"\b(?:is|are) (?:shown|stated|set (?:out|forth)|told|listed|found|determined)\b|\bdepends?\b")
LIMITS_WHICH = guarded(  # "A plan may limit which money types can be converted": that some can is told elsewhere, or not at all
    r"\b(?:limits?|restricts?|decides?|determines?|chooses?|specif(?:y|ies)|says?|states?) (?:which|what) (?:[\w-]+ ){0,3}(?:may|can|will) be (?:converted|withdrawn|rolled|transferred|contributed)\b",
    regex.IGNORECASE,
)
ADDITIONS = guarded(r"\bannual additions\W*$", regex.IGNORECASE)
NO_MORE = guarded(r"\W*(?:no|nothing|none)\b", regex.IGNORECASE)
ONLY_THEN = guarded(  # the whole answer to whether one may
    r"^\W*(?:(?:yes|no|but|and)\W+)*(?:only|not until|not before|never before|not unless)\b", regex.IGNORECASE
)
THEN = guarded(r"^\W*(?:yes\W+)?(?:once|after|when|whenever|if|upon|as soon as|at)\b", regex.IGNORECASE)
HAS_DONE = guarded(  # "may elect to have any amount that is distributable ... transferred"
    r"\b(?:elect|direct|choose|request|ask)\w*(?:,[^.;,]{3,80},)?\s+(?:to\s+have|that)\b", regex.IGNORECASE
)
FROM_OTHERS = guarded(
    r"\broll\w*\b[^.;]{0,60}\bfrom (?:\w+ ){0,2}other (?:\w+ )?plans?\b|\bdecided against\b", regex.IGNORECASE
)
WHICH_DID = guarded(  # "merged with the Oakdale plan, which did not accept ..."
    r"\W*(?:which|and which|whose participants) (?:\w+ )?(?:did|had|held|allowed|permitted|accepted|offered|took|could)\b",
    regex.IGNORECASE,
)
OURS = guarded(r"\b(?:ours?|we|here|the (?:plan|company|employer|firm|bank))\b", regex.IGNORECASE)
OF_THAT_DAY = guarded(  # "carried out at that day's closing prices", "ended the same day": nothing that happens unasked
    r"\b(?:that|the same) (?:day|evening|night)['’]s\b|\bclosing (?:prices?|values?)\b|\bon the (?:very )?day (?:that )?(?:you|he|she|they|a participant|the participant) (?:reach|turn|complete|attain|hit)"
    r"|\b(?:ended|stopped|closed|ceased|went away) (?:on )?(?:the|that) (?:very )?same (?:day|evening|night)\b"
    r"|\bovernight (?:delivery|mail|shipping|courier|checks?)\b"
    # "the account may be converted by itself": alone, without the others
    r"|\b(?:may|can) be (?:converted|transferred|moved|rolled over)(?: to roth)? by (?:itself|themselves)\b"
    r"|\b(?:may|can) (?:also )?(?:convert|transfer|move|roll over) [^.;,]{1,60}\bby (?:itself|themselves)\b(?! (?:each|every|when|as|on)\b)",
    regex.IGNORECASE,
)
SOME_PLAN = guarded(
    r"['’]s own (?:\w+ )?plan\b|\ban (?:[\w-]+ ){0,4}(?:savings )?plan (?:open to|for|of|sponsored by|maintained by)\b"
    r"|\b(?:the|our|its|another) (?:[\w()-]+ ){0,4}plan(?: that is)? (?:of|sponsored by|maintained by|offered by|run by|at) (?:our|its|the|another) (?:[\w-]+ )?(?:parent(?! and\b)|(?:sister|affiliated|holding) company|subsidiary(?! and\b))\b",
    regex.IGNORECASE,
)
OF_ADDITIONS = guarded(r"^\W*annual additions\W+(?:includes?|means?|are|consists?)\b", regex.IGNORECASE)
OF_THAT_PLAN = guarded(r"^\W*(?:that|those|the other|the (?:latter|former)) (?:plan|program)s?\b", regex.IGNORECASE)
ONE_CONVERTS = guarded(  # "each quarter he converts it": a person does it; "one conversion in each month": as often as one asks
    r"\b(?:you|he|she|they) (?:then |also )?(?:converts?|moves?|rolls?|transfers?)\b"
    r"|^(?!.*\b(?:auto\w*|swe(?:ep|pt)\w*|standing|by itself|unless|opt)\b).*\b(?:once|twice|one|two|three|four|six|twelve|\d{1,2})\b(?! (?:business )?days?\b)[^.;$%]{0,60}\b(?:each|every) (?:calendar |plan |business )?(?:month|quarter|week|day)\b",
    regex.IGNORECASE,
)
_ASKS_FOR_A_RIGHT = guarded(r"^\W*(?:Q\W+|\d+\W+)?(?:can|may|could)\b", regex.IGNORECASE)
_BY_ITSELF = guarded(
    r"\bauto\w*|\bswe(?:ep|pt)\w*|\bby itself\b|\bovernight\b|\bunless\b|\bopt\w*|\bstanding\b|\bwithout\b|\bsame (?:day|night)\b",
    regex.IGNORECASE,
)
ONLY_WHAT = guarded(  # "you may only roll over an amount that you could receive as a distribution"
    r"\bonly (?:roll over|transfer|move) (?:an? |any |those |such )?(?:amounts?|money)\b|\bonly (?:an? |those )?(?:amounts?|money)\b[^.;]{0,80}\bmay be (?:rolled over|transferred|moved)\b",
    regex.IGNORECASE,
)
OF_HARDSHIP = guarded(
    r"^\W*(?:\w+(?: \w+)? (?:may|can) (?:make|take|request|receive|apply for) )?(?:(?:a|an|any|the|your|such|each|no) )?"
    r"(?:financial )?(?:hardship|emergency) (?:withdrawal|distribution|payment)s?\b",
    regex.IGNORECASE,
)
_MORE = r"\b(?:also|other|otherwise|any ?time|any reason|without (?:an? |any )*(?:hardship|reason|need|showing)|regular|in-service|in service)\b"
OF_MORE = guarded(_MORE, regex.IGNORECASE)
OF_IT = guarded(  # "It may come from ...", "Such a withdrawal may include ...": of the withdrawal last spoken of
    r"^\W*(?:it|they|the (?:money|amount)|(?:the|such|this|that|these|those)(?: an?| kinds? of| types? of)? (?:withdrawal|distribution|payment)s?)\b"
    rf"(?![^.;]*{_MORE})",
    regex.IGNORECASE,
)
TO_THAT_PLAN = guarded(
    r"\b(?:transfer\w*|roll\w*|mov\w+|sent|send|go|goes)\b[^.;]{0,60}\bto (?:the|an?) (?:(?-i:[A-Z])[\w’'&-]* ){1,4}plan, which\b"
    r"|\b(?:403\(b\)|457\(b\)|pension|cash balance|money purchase) plan,? (?:in|under|to|into) which\b"
    r"|\bplan of (?:its|their) own\b[^.;]*, which\b",
    regex.IGNORECASE,
)
THE_OTHER = guarded(  # "Ironworkers are covered by the Annuity Fund. The Fund lets a member ..."
    r"^\W*(?:(?:the|that) (?:fund|pension|scheme|program)|that plan|it|members? of (?:it|the fund|that plan))\b",
    regex.IGNORECASE,
)
OTHERS_HAD = guarded(  # "After-tax contributions, which the former Oakdale plan permitted, are not part of this Plan"
    r"\W*(?:which|that) (?:were |was )?(?:(?:allowed|permitted|accepted|offered|available|made) (?:by|in|under|to) )?(?:the|our|your|its|their|that|an?) (?:[\w&’'-]+ ){0,2}?(?:old|former|prior|previous|predecessor|merged|acquired|earlier)\b(?: [\w&’'-]+){0,5} (?:plan|program|booklet)\b",
    regex.IGNORECASE,
)
NOW = guarded(r"\b(?:now|today|currently|became|ha(?:s|ve) become)\b", regex.IGNORECASE)
MERGED = guarded(
    r"\b(?:merged|acquired|predecessor|former|prior|transferred|came|moved|brought)\b[^.;]{0,90}\bplan\b|\bplan\b[^.;]{0,90}\b(?:merged|acquired)\b",
    regex.IGNORECASE,
)
OTHERS_DO = guarded(  # "..., which many other employers' plans do not"
    r"\W*(?:which|something|as)\b[^.;]*\b(?:plans|employers|companies|others|firms)['’]?\s+(?:do|does|may|can|will)(?: not|n[’']t)?\W*$",
    regex.IGNORECASE,
)
UNLIKE_OURS = guarded(
    r"^\W*(?:unlike|in contrast to|as opposed to|(?:while|although|though|whereas) (?:some|many|most|other|certain|a few)\b[^.;,]*\bplans?)\b[^.;]*,\s*(?:ours|our|this|we|the (?:[\w’']+ )?plan|the (?:firm|company|bank|employer|society|hospital)(?:['’]s)?(?: (?:\w+ )?plan)?)\b",
    regex.IGNORECASE,
)


MEANS_ROTH = guarded(  # "... after-tax, which again means Roth"
    r"^\W*(?:which|that)\s+(?:\w+ly\s+|again\s+|here\s+|just\s+)?(?:means?|(?:is|are)(?:\s+to\s+say)?,?)\s+(?:here\s+|only\s+|simply\s+|just\s+|the\s+|a\s+|designated\s+)*roth\b",
    regex.IGNORECASE,
)
MADE_TO_ROTH = guarded(  # "Contributions that staff make to the Roth source are made after tax"
    r"\b(?:makes?|made|elects?|elected|contributes?|directs?|goes?|go) (?:as|to|into|in|under) (?:the |an? |your |their )?(?:designated )?roth\b(?! ira)",
    regex.IGNORECASE,
)
AS_ROTH = guarded(  # "must be made after tax, as Roth contributions"
    r"\bafter-?\s?tax(?: basis)?\b,? (?:that is,? )?(?:and )?(?:as|in the form of) (?:designated )?roth (?:elective )?(?:contributions?|deferrals?)"
    # "Tier two is Roth, taken from pay already taxed": how it is taken, and no second kind
    r"|\b(?:is|are) (?:all |always |designated )*roth(?: (?:contributions?|savings|deferrals?|money))?,? (?:and )?(?:(?:is|are) )?(?:taken|deducted|withheld|made|paid|comes?) (?:out of|from) (?:(?!(?:after|post)-?\s?tax (?:contributions?|savings|accounts?))[^.;,])*(?=\W*$|[,;])",
    regex.IGNORECASE,
)
ELIDED = guarded(  # "... do not": of what was said before
    r"\b(?:do|does|did|is|are|was|were|has|have|will|would)(?: not|n['’]t)(?: either)?\W*$", regex.IGNORECASE
)
ANOTHER_IS_NOT = (
    guarded(  # "A withdrawal under Section 8.2 is an eligible rollover distribution; one under Section 8.4 is not"
        r"^\W*(?:and |but |while |whereas )?(?:one|another|those)\b[^.;,]{0,60}\b(?:is|are) not\W*$", regex.IGNORECASE
    )
)
TAX_FREE = guarded(r"\btax-free\b|\bfree (?:of|from) (?:income )?tax|\btaxed\b|\btaxable\b", regex.IGNORECASE)
WHICH_DOES = guarded(r"^\W*which\s+(?:you|he|she|they|we|participants?)\s+(?:may|can)\s+do\b", regex.IGNORECASE)
NO_LIMIT = guarded(
    r"\bno (?:\w+ ){0,2}(?:limits?|age|waiting|restrictions?|minimum|service requirement)\b", regex.IGNORECASE
)
CONTRIBUTIONS_GO_ON = guarded(  # "Withdrawals have ended. Your after-tax contributions go on": the contributions alone
    r"^\W*(?:(?:and|but|while|your|our|the|these|those|all|regular|payroll|ordinary|employee|(?:after|post)-?\s?tax|voluntary|thrift)[\s,]+){0,6}(?:contributions?|savings|deposits|deductions)(?: themselves)? (?:will |shall )?(?:go(?:es)? on|continues?|carry on|keep going|(?:is|are) (?:not affected|unaffected|unchanged))\b",
    regex.IGNORECASE,
)
SETS_RATE = guarded(  # "you can still set them at 1% to 5%": how much is put in
    r"\b(?:set|change|keep|adjust|move|raise|lower|vary|choose|put)(?: it| them| these| this| that)? (?:anywhere |at any rate |to any rate )?(?:at|to|between|from|up to|within) (?:anything |anywhere )?(?:from |between |up to )?\d{1,2}(?:\.\d+)?\s?(?:%|percent)?(?:\s?(?:to|and|-|–)\s?\d{1,3})?\s?(?:%|percent)",
    regex.IGNORECASE,
)
SHARES_MODAL = guarded(  # "you can leave it there or have it converted"
    r"^\W*(?:or|and|and/or|or else)\s+(?:either\s+)?(?:to\s+)?(?:have|convert|move|roll|transfer|ask|request|withdraw|take|switch)\b",
    regex.IGNORECASE,
)
MONEY_OF_ALL_KINDS = guarded(  # "balances already in the Plan cannot be moved": of whatever source
    r"(?<!\b(?:such|these|those|that|this|the|your|his|her|of|which)\s)\b(?:balances|amounts|money|accounts|savings)\b",
    regex.IGNORECASE,
)
ONE_FOR_ANOTHER = guarded(  # "One account may not be exchanged for another": whichever they are
    r"\b(?:one|any|an?|each) (?:sub-?)?(?:account|source)\b[^.;]{0,70}\b(?:for|to|into|from|with) (?:another|the other|any other)\b|\b(?:between|among) (?:the )?(?:sub-?)?(?:accounts|sources)\b",
    regex.IGNORECASE,
)
REFUNDS = guarded(r"^\W*(?:a|any|the|such|these|this) refunds? (?:is|are|may|can|cannot|will)\b|^\W*(?:the |any |all |such |these |those )?(?:returned|refunded|corrective|corrected|excess) (?:amounts?|contributions?|deferrals?|money|distributions?|payments?|savings)\b|\b(?:forfeited or refunded|refunded (?:by|to)|returned to (?:you|them|him|the participant)|corrective)\b", regex.IGNORECASE)  # fmt: skip
ON_REQUEST = guarded(
    r"\b(?:on|as of) the (?:same )?(?:day|date) (?:on which )?(?:you|he|she|they|he or she|the participant|a participant) (?:ask|request|appl|elect|submit|call|file|make)\w*"
    r"|\b(?:conversions?|transfers?|rollovers?)(?: of [^.;,]{2,40}?)? (?:(?:that|which) (?:are|is) )?(?:asked for|requested|ordered|submitted)\b"
    r"|\b(?:requests?|orders?|forms?|elections?)\b[^.;,]{0,50}?\b(?:received|submitted|made|placed|entered|completed) (?:by|before|after|on)\b",
    regex.IGNORECASE,
)
STAYS = guarded(r"\b(?:stays?|remains?|is left|are left)\b", regex.IGNORECASE)
WHETHER = guarded(
    r"^\W*(?:and |or |but |(?:the )?(?:matters?|questions?|choices?|decisions?|things?)\b[^.;]{0,50}\b(?:is|are) )?whether\b(?! or not)",
    regex.IGNORECASE,
)
ACROSS = guarded(r"\b(?:moved?|transferr?(?:ed)?|switch(?:ed)?|swept|sen[dt]|carried|shift(?:ed)?) (?:it |them )?(?:across|over)\b", regex.IGNORECASE)  # fmt: skip
HOW_TO = guarded(  # "How do I take money from my after-tax source?": whoever is told how, may
    r"^(?!.*\b(?:leave|left|retire\w*|terminat\w+|separat\w+|quit|die|death|beneficiar\w+|hardship|loan|borrow|stop|cancel|undo|tax(?:ed|es)\b))\W*(?:Q\W+|\d+\W+)?(?:(?:and|so)\s+)?how (?:do|can|may|would|should|does) (?:I|you|we|one|a participant|participants|members|a member)\b",
    regex.IGNORECASE,
)
DO_THIS = guarded(
    r"^\W*(?:A\W+)?(?:(?:then|just|simply|please|you (?:must|should|need to|can|may|will need to|have to))\s+)?(?:call|phone|contact|log|go|visit|complete|submit|send|file|ask|use|press|click|select|choose|fill|sign|write|notify|mark)\b(?![^.;]*\b(?:whether|advis\w+|accountant|tax professional)\b)",
    regex.IGNORECASE,
)
THE_ONLY = guarded(r"\bthe only (?:\w+ ){0,2}?(?:money|source|account|amount|balance|bucket|kind|type)s?\b", regex.IGNORECASE)  # fmt: skip
DOES_ELSE = guarded(
    r"\b(?:(?:pay|put) (?:\w+ )?back|repay|join|participate|enroll?|vote|assign|pledge|(?:added|credited|deposited|contributed) to)\b"
    # "Tell us of mistakes within 90 days; after that we may only be able to correct from the present onward": what the office does
    r"|\b(?:we|they|the (?:desk|plan|office|administrator|record-?\s?keeper|committee|company|trustees?)) (?:may|can|will|might|could)(?: \w+){0,5}? (?:correct|fix|adjust|rectify|put right|look into|answer|reply|investigate)\b",
    regex.IGNORECASE,
)
THE_ACCOUNT = guarded(
    r"\b(?:withdraw|take|taking|convert|move|draw|receive|cash out)s?\b(?: \w+){0,4}? the (?:whole |entire |full |remaining |vested )?(?:account|balance)\b(?! (?:balance )?(?:of|that|held|to which|in (?:the|your|his|her|their|an?))\b)"
    r"|^\W*(?:each|every|any) (?:new )?(?:contribution|deposit)(?: you make)? (?:is|will be|may be|can be|gets) (?:\w+ly )?(?:converted|moved|swept)\b",
    regex.IGNORECASE,
)
ONLY_PAYMENT = guarded(  # "The only withdrawal that can reach your after-tax source is a hardship withdrawal"
    r"^\W*the only (?:[\w-]+ ){0,2}?(?:withdrawal|distribution|payment|payout)s?\b", regex.IGNORECASE
)
SOURCES_HEAD = guarded(
    r"^\W*(?:the |only (?:the )?)?(?:only )?(?:sources?|accounts?|money|amounts?|balances?|types? of money|money types?)\b",
    regex.IGNORECASE,
)


EVENTS_HEAD = guarded(
    r"^\W*the only (?:times?|events?|occasions?|circumstances?|ways?|reasons?|points?)\b", regex.IGNORECASE
)


NOR_THE_REST = guarded(  # "..., nor can any other money in the Plan", "the same is true of every other source"
    r"^\W*(?:and\s+)?(?:(?:nor|neither)\b[^.;]{0,30}?|the\s+same\s+(?:is\s+true|goes|holds|applies|is\s+so)\s+(?:of|for|to|with)\s+)\b(?:(?:any|every|all)(?:\s+of)?(?:\s+(?:the|your|his|her))?\s+other\s+(?:vested\s+)?(?:money|monies|amounts?|accounts?|sources?|balances?|contributions?|kinds?|types?|part|portion|funds)\b|(?:any|every)thing\s+else\b)",
    regex.IGNORECASE,
)
TAKES_UP = guarded(  # "and our Plan does so", "and the Company has elected to add this feature"
    r"\b(?:(?:the|our|this) (?:(?!extent|the\b)[\w()-]+ ){0,2}?(?:plan|company|employer|sponsor|committee|board|bank|firm)|we|ours) (?:(?:has|have) (?:\w+ly )?(?:taken (?:full )?advantage of|made use of|(?:elected|chosen|decided|opted) to (?:add|offer|adopt|include|provide)|adopted|added) (?:it|this|that|these|them|such an?)\b|(?:does|do) so\b|(?:adopts|adopted|offers|has|includes) (?:this|that|such an?) (?:feature|option|provision|right|rule)\b)",
    regex.IGNORECASE,
)
OWN_CHOICE = guarded(  # "as the Code allows, the Employer has elected to permit ...": what this plan has chosen
    r"^\W*(?:all|both|each|every one|the) (?:of )?(?:the |our )?(?:two|three|four|five|six|participating) (?:[A-Z]\w+ )?(?:companies|employers|subsidiaries|affiliates|divisions|firms) (?:offers?|allows?|lets?|permits?|takes?|accepts?)\b|"
    r"(?<!\b(?:if|where|when|extent|extent that|whether|unless|provided|that) )(?:\b(?:the|our|this) (?:(?!extent|the\b)[\w()-]+ ){0,2}?(?:plan|company|employer|sponsor|committee|board|bank|firm)|\bwe) (?:has|have) (?:\w+ly )?(?:elected|chosen|decided|opted) to (?:permit|allow|offer|add|adopt|include|provide|let)\b(?![^.;]*\badoption agreement\b)",
    regex.IGNORECASE,
)
LETS_IT = guarded(
    r"\b(?:allow|permit|offer|includ|adopt|support|provid|mak|add)(?:e|es|ed|s|ing)?(?: for)? (?:it|them|this|these|such)\b(?! (?:plan|\w*contributions?|deferrals?|amounts?|money)\b)|\b(?:does|do|did) so (?:provide|permit|allow|elect)\b",
    regex.IGNORECASE,
)
CONVERTED = {"after_tax", "rolled_after_tax", "all"}


def in_order(clause: Clause, hanging: list[Clause]) -> str:
    """The clause with the restrictive ones set inside it, in the order of the page ("people who work at X may not")."""
    inner = [i for c in hanging if c.kind is ClauseKind.RESTRICTIVE for i in c.tokens]
    return "".join(clause.doc[i].text_with_ws for i in sorted([*clause.tokens, *inner])) if inner else ""


def as_printed(clause: Clause, hanging: list[Clause]) -> str:
    """The clause and everything that hangs on it, in the order of the page."""
    return "".join(clause.doc[i].text_with_ws for i in sorted({i for c in (clause, *hanging) for i in c.tokens}))


def answers(clause: Clause) -> bool:
    """Whether it opens with a yes or no of its own, and not with "no savings ..."."""
    norms = clause.norms()
    return norms[0] in ("yes", "no") and (len(norms) == 1 or not norms[1].isalnum())


_ANY_AMOUNT = guarded(
    r"^\W*(?:any|all|the|your|up to the)? ?(?:whole |full |vested |entire )*(?:amount|percentage|sum|balance|part|portion)s?\b(?! (?:in|of) (?:your|the|his|her) )",
    regex.IGNORECASE,
)


def says_how_much(mentions: tuple[tuple[str, str], ...], text: str) -> bool:
    """ "Voluntary contributions: any amount up to 10% of pay": how much, and not which money."""
    return {kind for kind, _ in mentions} == {"all"} and bool(_ANY_AMOUNT.match(text))


_THEY_COME = guarded(
    r"^\W*(?:and |because |since |so )?(?:they|these|those|it|both|such (?:contributions|deferrals))\b[^.;]{0,30}?\b(?:taken|deducted|withheld|comes?|made|paid|drawn)\b"
    # "The second kind is Roth, taken from pay already taxed", "... and comes out of pay already taxed"
    r"|^\W*(?:(?:and|but) )?(?:(?:is|are) )?(?:taken|deducted|withheld|comes?|made|paid|drawn)\b",
    regex.IGNORECASE,
)


def tells_how_taken(mentions: tuple[tuple[str, str], ...], text: str) -> bool:
    """ "They are deducted from your pay after tax has been withheld": how money is taken, and not which."""
    forms = {form for kind, form in mentions if kind == "after_tax"}
    return len(mentions) == 1 and forms <= {"from_pay", "basis", "bare"} and bool(forms and _THEY_COME.match(text))


_CHANGES_RATE = guarded(  # "The match is raised from 50% to 60%": of the match alone, whatever was spoken of before
    r"^\W*(?:\d+\W+)?(?:effective [^.;]{4,30}, )?(?:the|our|this|company|employer)\b(?: [\w-]+){0,4}? (?:match\w*|rate|limit|maximum|percentage|contributions?|formula)(?: [\w-]+){0,6}? (?:is|are|was|were|has been|have been|will be|rises?|rose|goes|went)\b(?: \w+)? (?:raised|increased|reduced|lowered|changed|cut|up|down|from)\b",
    regex.IGNORECASE,
)


def changes_rate(text: str) -> bool:
    """Whether a clause tells that a rate or formula changes, and so of nothing that was spoken of before it."""
    return _CHANGES_RATE.match(text) is not None


STOPS_AND_STARTS = guarded(  # "You can stop or restart them on any business day": what goes in, whatever was told of its payment
    r"^\W*(?:yes\W+|and |but )?(?:you|participants?|members?|employees?|an? (?:participant|member|employee)|they|he or she|he|she) (?:may|can)(?: also| always| then)? "
    r"(?P<one>stop|start|restart|re-start|begin|resume|suspend|pause|cancel|change|adjust|vary|increase|decrease|raise|lower|reduce|revoke|(?:turn|switch) (?P<on>them|it|these|those) (?:on|off|up|down)|(?:turn|switch) (?:on|off))"
    r"(?:,? (?:and |or |and/or )?(?&one))*(?(on)|,? (?:them|it|these|those)(?: (?:contributions|savings|deposits|deductions))?)(?: (?:again|up or down|or (?:turn |switch )?(?:them |it )?(?:on|off)))?(?=\W*$|[,;]| (?:at|on|by|in|with|whenever|as|any|through|from|each|every|once|effective|online|for|when|if|until)\b)",
    regex.IGNORECASE,
)


_HINDERS = frozenset({"prevent", "bar", "prohibit", "preclude", "restrict", "keep", "stop"})


def obstacle_removed(clause: Clause, acts: tuple[str, ...]) -> bool:
    """Whether an obstacle to the act is taken away ("need not have a hardship to withdraw"), not the act ("need not withdraw")."""
    at = [a.start for a in clause.acts if a.label_ in acts]
    return any(
        p.label_ == "frees" and (p[-1].norm_ in _HINDERS or not any(0 <= start - p.end <= 2 for start in at))
        for p in clause.polarity
    )


LETS_ONE = guarded(  # "only if the Plan would let you take it out"
    r"\bwould (?:then )?(?:let|allow|permit)\b|\bcould (?:then |also )?(?:be )?(?:withdraw|take|receiv|distribut|paid|request)",
    regex.IGNORECASE,
)
KEPT_HERE = guarded(  # "are kept in an account of their own"; "A Hale Prior Plan after-tax balance": what came from that plan
    r"\b(?:is|are) (?:now )?(?:held|kept|shown)\b[^.;]{0,60}\baccount\b"
    r"|\b(?:prior|predecessor|merged) plan (?:(?:after-?\s?tax|thrift|voluntary|contributions?) ){0,2}(?:sub-?)?(?:accounts?|balances?)\b",
    regex.IGNORECASE,
)
CAME_HERE = guarded(  # "That plan had taken after-tax contributions; the balances came across and are closed to new money"
    r"^\W*(?:and |but )?(?:the|those|these|its|their|such|any)? ?(?:balances?|money|amounts?|savings|accounts?|they|it|contributions) (?:then |all |later )?(?:came|come|w(?:as|ere) (?:brought|moved|carried|transferred|taken)) (?:across|over|along|here|to us|with (?:it|them))\b",
    regex.IGNORECASE,
)
NO_PART = guarded(r"\b(?:not|no) (?:a )?part of (?:this|the|our) (?:[\w()]+ )?plan\b", regex.IGNORECASE)


_LEAVES_OUT = guarded(  # "the sources that may be converted do not include after-tax contributions"
    r"(?:\bnot|n['’]t|\bnever) (?:\w+ly )?(?:include|cover|extend to|reach|contain|comprise|embrace)\b|\bexclud(?:e|es|ing)\b|\bleaves? out\b|\bomits?\b",
    regex.IGNORECASE,
)


def of_what_is_listed(text: str, main: str, inner: str) -> str:
    """Whether what a list names may be converted: "the sources that may be converted do not include after-tax money"."""
    turned = {"permit": "deny", "deny": "permit"}
    return turned.get(inner, inner) if main == "deny" and _LEAVES_OUT.search(text) else inner


BUT_FOR_NEED = guarded(  # "not available while you are employed except in case of hardship": then it is
    r"\b(?:not|never|no|cannot|neither|nothing|none)\b[^;]*\b(?:except(?: for| in| on| upon)?|exception of|unless|other than|only|apart from|save|but)\b[^.;]{0,45}\b(?:hardship|financial need|emergency)",
    regex.IGNORECASE,
)


BEGINS_LATER = guarded(
    r"^(?!.*\b(?:withdr\w+|hardship|again|resum\w+|suspen\w+|rehire\w*|loan)).*\b(?:may|can|shall) ?not (?:make|elect|begin|start|contribute|save)\b[^.;]{0,60}\b(?:until|before|unless)\b (?:he or she|you|he|she|they|the (?:participant|employee|member)|an? (?:participant|employee|member)|after|completing|completion|the (?:first|entry)) ?[^.;]{0,60}\b(?:(?:year|month|day)s? of (?:\w+ )?(?:service|employment)|(?:\d+|one|two|three|six|twelve|ninety|thirty|sixty) (?:\(\d+\) )?(?:days|months|years?)|(?:age|attain\w*|reach\w*) (?:age )?(?:18|19|20|21|eighteen|twenty-one)|entry date|eligibility (?:requirements?|service|conditions?))\b"
    r"|^(?!.*\b(?:withdr\w+|hardship|again|resum\w+|suspen\w+|rehire\w*|loan)).*\b(?:who|that) (?:(?:has|have|is|are)(?: not|n['’]t)(?: yet)?|(?:is|are) (?:under|younger than))\b[^.;]{0,50}\b(?:(?:year|month|day)s? of (?:\w+ )?(?:service|employment)|(?:\d+|one|two|three|six|twelve|ninety) (?:days|months|years?)|(?:18|19|20|21|eighteen|twenty-one))\b[^.;]{0,40}\b(?:may|can|shall) ?not (?:make|elect|begin|start|contribute|save)\b"
    r"|^(?!.*\b(?:withdr\w+|hardship|again|resum\w+|suspen\w+|rehire\w*|loan)).*\bcontributions? (?:is|are|may|can)(?: not|n['’]t|not) (?:be )?(?:\w+ )?(?:allowed|permitted|available|made|accepted|offered|open)\b[^.;]{0,20}\b(?:during|in|within|for|until) (?:your|the|an employee['’]s|a member['’]s|his|her|their) (?:first|initial) (?:\w+ )?(?:year|\d+ days|months?|\w+ months)"
    r"|\b(?:not|n['’]t) (?:yet )?(?:eligible|able|permitted|allowed) (?:for|to (?:make|elect)) (?:[\w-]+ ){0,3}?contributions? (?:during|in|within|for|until) (?:your|the|his|her|their) (?:first|initial) (?:\w+ )?(?:year|months?)\b",
    regex.IGNORECASE,
)


MAKES_THEM = guarded(  # "They can be made, up to 8% of pay", "staff may not make this kind of contribution"
    r"\b(?:make|elect|begin|start|choose) (?:them|these|those|either|both|any|it|such (?:contributions|deposits)|(?:this|that) (?:kind|type|sort|form) of (?:contributions?|savings?|deposits?))(?=\W*$|\W+(?:if|when|until|unless|at|by|of|in|from|up|for|and|or|only|either|as|once|while|here|too|also|through|during)\b)"
    r"|\b(?:may|can|could) (?:also |still )?add(?: money| more)? to (?:it|them|this|that)(?: account| source)?\b[^.;]{0,20}\b(?:through|by|from) (?:your |his |her |their |each |regular )?(?:payroll|pay|paychecks?|deductions?|wages)\b"
    r"|^\W*(?:yes\W+|but |and )?(?:they|these|those|such (?:contributions|deposits)) (?:can|may|must|shall|could|are to)(?:not| not)? (?:only |also |now |still |then )?be (?:made|elected|contributed|put in)\b",
    regex.IGNORECASE,
)
PLAN_HAS = guarded(  # "It has pre-tax contributions and it has after-tax contributions"
    r"^\W*(?:and |but )?(?:it|we|(?:the|this|our) (?:[\w()-]+ ){0,2}?plan) (?:also |now |still )?ha(?:s|ve) (?:both |two kinds of )?(?:[\w-]+,? (?:and |or )?){0,8}?(?:contributions|savings|deposits|option|feature)(?=\W*$|,|\W+(?:and|or|of|up)\b)",
    regex.IGNORECASE,
)
IS_FOR_PEOPLE = guarded(  # "After-tax contributions are for staff in the home office and for general managers only"
    r"\b(?:contributions?|savings|deposits?|deductions?|option|feature) (?:is|are)(?: not|n['’]t)? (?:only |just |strictly |reserved |meant |intended |there )*for (?=[^.;]{0,70}\b(?:employees?|participants?|members?|staff|associates?|colleagues|managers|officers|executives|partners|workers|crew|pilots|people|those|personnel|drivers|nurses|physicians|faculty|attendants|teachers|attorneys|lawyers|directors|supervisors|operators|mechanics|technicians|clerks|engineers|agents|doctors|dispatchers|residents|fellows)\b)",
    regex.IGNORECASE,
)
PICKS_SOURCES = guarded(  # "You choose the sources (before-tax, after-tax, match)": of what is converted or paid
    r"\b(?:choose|select|pick|name|decide on)s? (?:the|which|your|each|any|from what|what) (?:money )?(?:sources?|accounts?|buckets?|money types?|kinds? of money|types? of money|money)\b",
    regex.IGNORECASE,
)
ENDS_ON_MAY = guarded(  # "All others may.", "Those at Lima cannot."
    r"^\W*(?:(?!the (?:law|irs|code)\b)[\w’'()-]+ ){1,6}?(?:may|can|do|does|could|will)(?: ?not|n['’]t)?(?: (?:do )?so)?\W*$",
    regex.IGNORECASE,
)
MONEY_THAT = guarded(  # "Money that is in the after-tax source may be paid to you"
    r"^\W*(?:and |but )?(?:the |any |all |no |only )?(?:money|moneys|amounts?|sums?|dollars|funds)\b", regex.IGNORECASE
)
LIES_IN = guarded(
    r"^\W*(?:that|which) (?:is|are|was|were|has been|have been|stands?|remains?|sits?|lies?) (?:still |already |now )?(?:held |credited |kept |invested )?(?:in|to|under|on deposit in)\b"
    # "money you have saved after tax", "dollars that a member has put in after tax"
    r"|^\W*(?:that |which )?(?:you|he|she|they|members?|participants?|employees?|an? (?:member|participant|employee))(?: have| has)?(?: already| once)? (?:saved|put (?:in|aside|away)|contributed|paid in|deposited|set aside|added)(?: from pay)?(?:,? on an?)? (?:after|post)-?\s?tax\b",
    regex.IGNORECASE,
)
CONSIST = guarded(  # "Contributions to the Plan consist of Elective Deferrals and of no others"
    r"^\W*(?:but |and )?(?:the )?(?:(?:an? |each )?(?:employee|participant|member)(?:['’]?s|s['’])? |your )?(?:own )?contributions? "
    r"(?:(?:to|under|by|of) [^.;,]{3,60}? )?(?:shall |may |will )?(?:consists?|(?:are|is) (?:made up|composed)) (?:only |solely |exclusively |entirely |wholly )?of\b",
    regex.IGNORECASE,
)
OF_NEW_MONEY = guarded(  # "Can I switch my money to Roth? New contributions, yes": how one goes on contributing
    r"^\W*(?:new|future|later|coming) (?:contributions?|deferrals?|savings|deposits?)\b", regex.IGNORECASE
)
USES_IT = guarded(  # "Employees hired later cannot use it"
    r"\b(?:may|can|could|do|does|will)(?:not| not|n['’]t)? (?:use|have|elect|take part in|participate in|take advantage of) (?:it|this|that|(?:this|that|the) (?:option|feature|source|choice|type|kind))(?=\W*$|\W+(?:if|when|until|unless|at|for)\b)",
    regex.IGNORECASE,
)
NOT_CONVERTED = guarded(
    r"^\W*(?:(?:that|which) )?(?:you|he or she|he|she|they|an? \w+|the \w+) (?:have|has|do|does)(?: not|n['’]t) (?:yet )?(?:been )?convert"
    r"|^\W*(?:that|which) (?:have|has)(?: not|n['’]t) (?:yet )?been converted\b",
    regex.IGNORECASE,
)
MAY_DO_SO = guarded(r"\b(?:may|can) (?:also )?do so\b", regex.IGNORECASE)
"""Of what was named before: "Every other Participant may do so, up to 10% of pay"."""
APART_FROM = (  # what only tells two kinds of money apart
    r"(?:the same as|identical (?:to|with)|confused with|(?:separate|distinct|different|apart|distinguished|differs?) from|is not|are not)"
    r" (?:(?:your|any|the|designated) )*"
)
TOLD_HERE = guarded(  # "the U.S. plan, which this summary describes"
    r"^\W*(?:which|that) (?:this|the present) (?:\w+ )?(?:summary|booklet|guide|document|description|spd) (?:describes|explains|covers|is about|summari[sz]es)\b",
    regex.IGNORECASE,
)
NO_OTHER_INCLUDING = guarded(  # "it does not accept any other contribution, including after-tax contributions": they are refused
    r"\b(?:no|any) other (?:[\w-]+ ){0,3}?(?:contributions?|money|savings|deposits?|deferrals?|amounts?)\b[^.;]{0,20}\bincluding (?:any |all )?(?:after|post)-?\s?tax\b",
    regex.IGNORECASE,
)
BEGINS_WITH_OURS = guarded(  # "Ours does not.", "Our firm has never added them", and of a friend's plan: "You may not."
    r"^\W*(?:and |but |while |here,? )?(?:(?:ours|our (?:own )?(?:plan|company|employer|firm|bank|hospital|university)|this one|here|(?:in|under|with|through) (?:the|our|your) 401\s?\(k\)|(?:the|our|your) 401\s?\(k\)(?! (?:of|from|at|with) (?:your|a|an|another|the) (?:old|former|prior|other|previous))(?: plan)?)(?!\w)"
    r"|(?:that|this|it) (?:(?:can|may) ?not be done|(?:is|was)(?: not|n['’]t) (?:done|possible|allowed|permitted|offered|available)) here\b"
    r"|(?:you (?:(?:may|can|could|do) ?not|(?:ca|do|could)n['’]t)|we (?:(?:may|can|could) ?not|(?:ca|could)n['’]t))\W*$|we (?:do|can do|have|offer) neither\b)",
    regex.IGNORECASE,
)
STANDING_ORDER = guarded(  # "... under which each contribution is transferred", "Once you turn it on, each ...", "that each be converted on the day after it is posted"
    r"\bstanding (?:instruction|election|direction|order|request)s?,? under which\b"
    r"|\bonce (?:you|he or she|they|the participant) (?:switch(?:es)?|turns?|ha(?:ve|s) (?:switched|turned)) (?:it|this|that) on, (?:each|every)\b"
    r"|\beach (?:new |future |later )?(?:after-?\s?tax |voluntary |such )?(?:contribution|deposit)\b[^.;]{0,20}\b(?:be|is|gets?)\b[^.;]{0,80}\b(?:after|when|once|as soon as|on which) (?:it|they) (?:(?:is|are|comes?|goes?) (?:posted|deposited|credited|made|received|contributed|in)|posts?|arrives?|lands?)\b"
    # "Payday Convert moves each after-tax contribution to your Roth account on the business day after it is posted"
    r"|\b(?:moves|converts|transfers|sends|sweeps) (?:each|every) (?:new |future |later )?(?:after-?\s?tax |voluntary |such )?(?:contribution|deposit)\b[^.;]{0,90}\b(?:after|when|once|as soon as|on which|the (?:day|night|moment)) (?:it|they) (?:(?:is|are|comes?|goes?) (?:posted|deposited|credited|made|received|contributed|in)|posts?|arrives?|lands?)\b"
    # "On the evening of the day a deposit reaches your account, we move it to the Roth part"
    r"|\bon the (?:very )?(?:day|evening|night|morning|business day)(?: (?:of|after) the day)? (?:that |on which |when )?(?:it|they|(?:an?|each|every|the|your|any) (?:[\w-]+ ){0,3}?(?:deposit|contribution|amount|money)s?) (?:reach|arrive|come|post|land|settle|(?:is|are) (?:posted|credited|deposited|received|made))\w*(?![^.;]*\b(?:(?:former|prior|previous|other|old|an?other) (?:employer['’]s )?(?:plan|employer)|rolled|rollovers?|if it was)\b)",
    regex.IGNORECASE,
)


TAKES_NO_MONEY = guarded(
    r"\b(?:takes?|accepts?|receives?|allows?|permits?|has|offers?)\b(?: not| no|n['’]t)?[^.;]{0,30}\b(?:contributions?|deposits?)\b",
    regex.IGNORECASE,
)


TAKES_NO_MORE = guarded(  # "you may convert what is there, but the Plan takes no new money of that kind"
    r"\b(?:takes?|accepts?|receives?|admits?) no (?:new|more|further|additional|fresh) (?:money|contributions?|deposits?|savings|amounts?)\b"
    r"|\b(?:plan|401\(k\)|ESOP|we|it|ours)\b[^.;]{0,14}\b(?:does|do)(?: not|n['’]t) (?:accept|take) (?:them|those|these|any|any of (?:them|these|those)|such (?:contributions|money|savings))\b(?! out| back)",
    regex.IGNORECASE,
)


OTHER_THAN_HARDSHIP = guarded(  # "what could be distributed, otherwise than on account of hardship, may be converted"
    r"\botherwise than (?:(?:on account|by reason|because|in case|in the event) of|for|as) (?:an? |such |financial )*hardship\b",
    regex.IGNORECASE,
)
THIS_PLAN = guarded(
    r"\b(?:this plan|merged into (?:ours|our (?:\w+ )?plan)|our plan (?:lets?|allows?|permits?|accepts?|takes?|offers?)|plan(?: that)? (?:described|explained|summari[sz]ed|told of) (?:(?:in|by) this|here\b|below)|plan, which this (?:\w+ )?(?:summary|booklet|guide|document|spd) describes|401\(k\) plan|savings plan|of the plan|the plan (?:may|does|accepts|permits|allows|offers|will)|to the plan)\b",
    regex.IGNORECASE,
)


THE_TRANSFER = guarded(  # "This is called an in-plan Roth transfer. The transfer may be made from any account, ..."
    r"^\W*(?:the|such|this|each|any|a) (?:transfer|rollover)s? (?:may|can) be made (?:from|of|out of)\b",
    regex.IGNORECASE,
)


_TO_PASS_TESTS = guarded(  # "were suspended so that the Plan would not fail its annual test": why, and nothing of tests
    r"^\W*(?:so that|in order (?:that|to)|so as)\b[^.;]*\b(?:tests?|testing|nondiscrimination)\b", regex.IGNORECASE
)


def not_of_the_rule(text: str) -> bool:
    """Whether what hangs on a clause tells of another plan, or why a rule was made, and adds nothing to it."""
    return bool(OTHERS_HAD.match(text) or _TO_PASS_TESTS.match(text))


OFFERED_TO = guarded(  # "After-tax contributions are available to active participants only": these may contribute
    r"\bcontributions? (?:is|are) (?:\w+ )?available (?:only )?(?:(?:to|for) (?!(?:you|them)\b)|(?:only )?(?:while|when|during)\b)(?![^.;]*\b(?:any time|at all times|withdraw|request|age|hardship|5\d)\b)",
    regex.IGNORECASE,
)


def answers_how_often(question: str, answer: str) -> bool:
    """Whether "at the end of each quarter" answers "Can I convert it?": as often as one asks, and not by itself.

    >>> answers_how_often("Can I move it to Roth?", "Yes, at the end of each quarter.")
    True
    """
    return _ASKS_FOR_A_RIGHT.match(question) is not None and _BY_ITSELF.search(answer) is None
