"""Short answers to questions about contributions, as the whole sentences that they stand for."""

from __future__ import annotations

import regex

from analyzer.detection.context.asked_who_and_when import told_who_and_when
from analyzer.shapes import guarded

_HOW_MUCH = guarded(
    r"^\W*(?:Q\W+|\d+\W+)?(?:and\s+)?(?:how much|what (?:is|are|['’]s) the (?:most|maximum|limits?)|up to how much|at what rate)\b(?=[^?]*\b(?:contribut\w*|sav(?:e|ing)s?|put|deposit)\b)[^?]*\b(?:after|post)-?\s?tax\b[^?]*\?\W*$",
    regex.IGNORECASE,
)
_NOT_SO = guarded(r"\b(?:withdraw\w*|convert\w*|take out|match\w*|roll\w*|already|roth)\b", regex.IGNORECASE)
_AMOUNT = guarded(
    r"^\W*(?:up to|from|between|anything|any (?:amount|whole|percentage)|as much as|as little as|at (?:least|most)|not more than|no more than|a maximum of|\$?\d)",
    regex.IGNORECASE,
)
_NOTHING = guarded(r"^\W*(?:nothing|none|zero|\$?0%?)\W*$", regex.IGNORECASE)
_WHAT_KINDS = guarded(
    r"^\W*(?:Q\W+|\d+\W+)?(?:what|which|how)(?: (?:(?:kinds?|types?|sorts?|forms?) of )?(?P<kind>(?:employee )?contributions?|(?:after|post)-?\s?tax (?:money|contributions?|savings)|money|dollars|savings))?\b[^?]*\b(?:(?:can|may) (?:I|you|we|employees|participants|members) (?:make|put|contribute|pay|save)|(?:can|may|will) (?:come|go|be (?:taken|contributed|saved|deducted))|does (?:the|our|this|your|my) (?:[\w’'&-]+ ){0,3}?plan (?:accept|take|allow|permit|have|offer)|are (?:accepted|allowed|permitted))\b(?! (?:out|back|to (?:me|my bank)))(?<!\b(?:much|often|many)\b[^?]*)[^?]*\?\W*$",
    regex.IGNORECASE,
)
_KINDS = r"(?:pre|before|after|post)-?\s?tax|roth|elective|salary|traditional"
_ONLY = guarded(
    r"^\W*(?:there (?:is|are) )?(?:only|just) (?:one|two|three|four)(?: (?:kinds?|types?))?\s*[:,—–-]\s*(?P<list>.+?)\W*$",
    regex.IGNORECASE,
)
_LIST = guarded(
    rf"^\W*(?:(?:there are )?(?:two|three|four)(?: (?:kinds?|types?))?\s*[:,—–-]\s*)?(?P<list>(?:{_KINDS})\b[^.;]{{0,90}})\W*$",
    regex.IGNORECASE,
)
_AND_NO_MORE = guarded(  # "Pre-tax and Roth dollars, and nothing else.", "Pre-tax or Roth only."
    rf"^\W*(?:only\s+(?P<list>(?:{_KINDS})\b[^.;]{{0,90}}?)|(?P<list>(?:{_KINDS})\b[^.;]{{0,90}}?)(?:,? (?:and|but) (?:nothing (?:else|more)|no others?(?: kind)?)|,? only|[.;] (?:that is|that['’]s) (?:all|it)))\W*$",
    regex.IGNORECASE,
)
_ONLY_AS_ROTH = guarded(
    r"^\W*(?:yes\W+)?(?:but )?only (?:as|through|by way of|in the form of|by making) (?:an? )?(?P<what>(?:designated )?roth(?: 401\(k\))?[^.;]{0,40}?)\W*$",
    regex.IGNORECASE,
)
_OF_AFTER_TAX = guarded(
    r"^\W*(?:Q\W+|\d+\W+)?(?:can|may|do|does|am|is)\b[^?]*\b(?:contribut\w*|sav(?:e|ings?)|put|make|deposit|accept|take|allow|option)\b[^?]*\?\W*$(?<=(?:after|post)-?\s?tax\b[^?]*\?\W*)",
    regex.IGNORECASE,
)
_LET_IN = guarded(
    r"^\W*(?:Q\W+|\d+\W+)?(?:what|which)\b[^?]*\b(?:(?:can|may) (?:I|you|be|employees|participants|members|come) (?:roll(?:ed)?|transfer(?:red)?|brought?|bring)\b[^?]*\b(?:in|into|over)\b|come in(?:to the plan)? (?:by|as an?) rollover|rollovers? (?:does|are|will|can|may))[^?]*\?\W*$",
    regex.IGNORECASE,
)
_LET_IN_LIST = guarded(rf"^\W*(?:{_KINDS})\b[^.;]{{0,180}}\W*$", regex.IGNORECASE)
_MONEY = (
    r"(?:an?\s|any\s)?(?:traditional |voluntary |designated )?(?P<kind>after-?\s?tax|roth)"
    r"(?: (?:401\(k\) |employee )?(?:contributions?|deferrals?|savings|source|option|feature))?"
)
_TAKES = guarded(
    rf"^\W*(?:Q\W+|\d+\W+)?(?:does|do|will) (?:the |this |our |my |your )?(?:[\w()-]+ ){{0,2}}?(?:plan|company|you) (?:have|offer|accept|allow|permit|include|take|provide(?: for)?) {_MONEY}\W*$",
    regex.IGNORECASE,
)
_AND_OF = guarded(
    rf"^\W*(?:and |what about |how about )*{_MONEY}\?\W*$",
    regex.IGNORECASE,
)
_ADDS = guarded(  # "Will you be adding Roth?", "Is Roth coming?", "Will there be a Roth option?"
    rf"^\W*(?:Q\W+|\d+\W+)?(?:(?:will|are|do|does|is) (?:you|we|they|(?:the |our |this )?(?:plan|company)) (?:be |going to |plan(?:ning)? to |ever )*(?:add|introduc|offer|bring(?:ing)? in)(?:e|ing)? {_MONEY}|(?:is|are) {_MONEY} (?:coming|planned|on (?:the|its) way|in the works|(?:going )?to be (?:added|offered))|will there (?:ever )?be {_MONEY})(?: soon| this year| next year)?\W*$",
    regex.IGNORECASE,
)
_LONG_HAD = guarded(  # "We have had it for years: up to 7% of base salary", "Yes, it has been there all along"
    r"^\W*(?:A\W+)?(?:yes\W+)?(?:(?:(?:that|this|it)(?: one)?,? )?(?:we|the plan) ?(?:have|has|['’]ve|['’]s) (?:always )?had(?: (?:it|that|them|those|one))?|(?:that|this|it|they)(?: one)? (?:has|have|['’]s|['’]ve) (?:always )?been (?:there|available|open|offered|(?:in|part of) the plan))(?: (?:for (?:many |some |several )?(?:years|decades)|for a long time|since (?:19|20)\d\d|all along|from the (?:start|beginning)))\s*(?:[,;:—–-]\s*(?P<rest>(?:up to|from|at|of|between|\d).+?))?\W*$",
    regex.IGNORECASE,
)
_YES_NO = guarded(
    r"^\W*(?P<no>yes|no)\b(?:[,;:—–-]\s*(?P<rest>(?:up to|from|at|of|between|\d).+?))?\W*$", regex.IGNORECASE
)
_BARE = guarded(
    r"^\W*(?:A\W+)?(?:(?P<yes>yes(?:, (?:all (?:of them|(?:of )?(?:the )?(?:two|three|four)|these)|both(?: of (?:them|these))?|it does|you (?:can|may)|(?:we|they) (?:do|are|can)|there (?:is|are)))?|both(?: are)?|all (?:two|three|four)(?: of them)?)"
    r"|(?:no\W+)?(?:none(?: of (?:them|these|those|the (?:two|three|four)))?(?: (?:is|are)(?: \w+)?)?|neither(?: (?:is|are|one|of (?:them|these)))*|not (?:at this time|currently|at present|yet|in this plan)|(?:it does|you (?:can|may)|(?:we|they) (?:do|are)) ?(?:not|n['’]t))(?: (?:at this time|at present|currently))?"
    r"|no(?:, (?:it does|you (?:can|may)|(?:we|they) (?:do|are)) ?(?:not|n['’]t))?(?:,? (?:not )?(?:at this time|at present|currently))?)\W*$",
    regex.IGNORECASE,
)
_SO_FAR = r"(?:now|yet|so far|at present|presently|at this time|currently|today|for now|at the moment)"
_NOT_NOW = guarded(  # "Will the Plan ever take after-tax contributions? It does not now."
    rf"^\W*(?:A\W+)?(?:(?:it|they|we|you|the plan) (?:does|do|are|is|can)(?: ?not|n['’]t) {_SO_FAR}|not {_SO_FAR}|{_SO_FAR},? (?:it|they|we|you|the plan) (?:does|do|are|is|can)(?: ?not|n['’]t))(?=\W*$)",
    regex.IGNORECASE,
)
_ALREADY = guarded(  # "It already does.", "We do already.", "They are available now."
    r"^\W*(?:A\W+)?(?:(?:it|they|we|you) (?:could|did|was|were)(?: ?not|n['’]t)[^.;]{0,40}[;,] (?:but )?)?(?:it|they|we|you|the plan) (?:already (?:does|do|are|is|can)|(?:does|do|are|is|can) (?:already|now))(?=\W*$)",
    regex.IGNORECASE,
)
_UNDECIDED = guarded(
    r"^\W*(?:A\W+)?no (?:\w+ )?(?:decision|plans?|date|conclusion|commitment)\b[^.;]{0,60}(?=\W*$)", regex.IGNORECASE
)
_OPENS = r"^\W*(?:Q\W+|\d+\W+)?(?:and |so )?"
_PEOPLE = r"(?:I|you|we|(?:eligible |active |the |an? |all )*(?:employees?|participants?|members?|associates?))"
_ASKED = (
    guarded(
        rf"{_OPENS}(?P<verb>do|does) (?P<subject>(?:the|our|this|my|your) (?:[\w()-]+ ){{0,3}}?(?:plan|company|employer|401\(k\))|we|you) (?P<rest>[^?]+)\?\W*$",
        regex.IGNORECASE,
    ),
    guarded(rf"{_OPENS}(?P<verb>can|may) (?P<subject>{_PEOPLE}) (?P<rest>[^?]+)\?\W*$", regex.IGNORECASE),
    guarded(
        rf"{_OPENS}(?P<verb>is|are|can|may) (?P<subject>(?!there\b|my\b|you\b|we\b)[^?]+?) (?P<rest>(?:available|offered|allowed|permitted|accepted|possible|provided|part of|be (?:rolled|brought|transferred|moved))\b[^?]*)\?\W*$",
        regex.IGNORECASE,
    ),
)
_FEATURES = guarded(
    r"\b(?:contributions?|deferrals?|conversions?|rollovers?|withdrawals?|distributions?|convert|withdraw|roth)\b",
    regex.IGNORECASE,
)
_ROLLS_IN = guarded(  # "Can I roll my old plan's after-tax money into this Plan?"
    r"\b(?:roll|bring|transfer|move|mov)\w*\b[^?]*\b(?:in|into|over|here|from)\b", regex.IGNORECASE
)
_OUT = guarded(r"\b(?:out|IRAs?|roth|leave|convert\w*|withdraw\w*)\b", regex.IGNORECASE)
_NON_ROTH = guarded(  # "after-tax contributions other than Roth": the kind that is asked about, and no word on Roth
    r"(?P<what>(?:voluntary |employee )*(?:after|post)-?\s?tax (?:(?:employee )?contributions?|savings|money|deferrals?|deposits?)),?(?: that (?:is|are))? (?:other than|besides|apart from|aside from|except(?: for)?|not) (?:designated )?roth(?: (?:contributions?|deferrals?|ones|money|savings))?",
    regex.IGNORECASE,
)
_MY = guarded(r"\bmy\b", regex.IGNORECASE)
_ME = guarded(r"\b(?:(?-i:I)|me)\b", regex.IGNORECASE)
_YES_AND = guarded(
    r"^\W*(?:A\W+)?(?P<yes>yes)\b[,;:—–-]?\s+(?:(?:as long as|if|but only|provided|by|through|only)\b[^.;]*)\W*$",
    regex.IGNORECASE,
)
_MARKED = guarded(r"^\W*(?:A|Answer|ANSWER)[.:)]\s+")  # the letter before an answer
_FINITE = guarded(  # "Pre-tax contributions lower your taxable pay": a sentence, and no list of kinds
    r"\b(?:is|are|may|can|will|shall|must|do|does|has|have)\b"
    r"|\b(?:contributions|deferrals|savings|money|dollars)\s(?!and\b|or\b|plus\b|from\b|of\b|up\b|to\b|in\b|on\b|at\b|with\b|only\b|but\b)[a-z]+\b",
    regex.IGNORECASE,
)
_CONTRIBUTIONS = guarded(r"\b(?:contributions?|deferrals?)\W*$", regex.IGNORECASE)
_DOLLARS = guarded(r"\s(?:dollars|money)\W*$", regex.IGNORECASE)


_WAITS = guarded(  # "Is there a waiting period to withdraw after-tax money? Yes, two years."
    r"^\W*(?:Q\W+|\d+\W+)?is there (?:an? |any )?(?P<what>(?:waiting|holding) period|(?:minimum )?age(?: requirement| limit)?|service requirement) (?:to|for|before (?:I|you|we) can) (?P<act>(?:withdraw\w*|tak(?:e|ing)|convert\w*|draw\w*|mak(?:e|ing))\b[^?]*)\?\W*$",
    regex.IGNORECASE,
)
_SO_LONG = guarded(r"^\W*(?:A\W+)?(?:(?P<no>no)|yes[,;:—–-]? (?P<long>(?:after |at )?(?:age )?(?:\d|one|two|three|five|six|twelve|twenty)[^.;]{1,40}))\W*$", regex.IGNORECASE)  # fmt: skip
_WHEN = guarded(
    r"^\W*(?:Q\W+|\d+\W+)?when (?:did|will) (?:the |our |this )?(?:plan|company|we|you) (?P<turn>stop|end|start|begin) (?:taking|accepting|allowing|offering|permitting) (?P<what>[^?]+)\?\W*$",
    regex.IGNORECASE,
)
_AT_A_TIME = guarded(
    r"^\W*(?:A\W+)?(?P<when>(?:in|on|as of|at the end of|effective)\b[^.;]{0,40}\d{4})\W*$", regex.IGNORECASE
)
_WHEN_MAY = guarded(  # "When can I start after-tax contributions? Once I have two years of service."
    r"^\W*(?:Q\W+|\d+\W+)?(?:and )?(?:when|how soon) (?:can|may|could|do|will) (?:I|you|we|a participant|participants|members?|employees?) "
    r"(?P<act>(?:start|begin|make|elect|contribute|save|convert|withdraw|take|get|move|roll)\b(?![^?]*\bconverted\b)[^?]*)\?\W*$",
    regex.IGNORECASE,
)
_TAKES_MONEY = guarded(  # "take my after-tax dollars": out of the plan
    r"^(?:take|get|have|touch) (?=(?:your|the|any|all|some)\b[^?]*\b(?:money|dollars|savings|contributions?|account|balance)\W*$)",
    regex.IGNORECASE,
)
_FROM_THEN = guarded(
    r"^\W*(?:A\W+)?(?:(?:you|participants|members|employees) (?:become|are|will be|can be) (?:first )?eligible(?: for (?:this|it|that)[^,.;]{0,40}?)? )?"
    r"(?P<when>(?:only |not )?(?:after|once|when|on|at|upon|as soon as|until|from|beginning)\b[^.;]*)\.?\W*$",
    regex.IGNORECASE,
)
_WHAT_IF = guarded(  # "What happens if I withdraw after-tax money? You may not contribute for six months."
    r"^\W*(?:Q\W+|\d+\W+)?(?:and )?what (?:happens |will happen )?(?P<case>(?:if|when) (?:I|you|a participant|participants|a member) (?:withdraw|take out|take a withdrawal)\b[^?]*)\?\W*$",
    regex.IGNORECASE,
)
_ONE_PAYS = guarded(  # what the answer says it costs
    r"^\W*(?:A\W+)?(?:you|participants?|members?|your|the company|matching|no)\b[^.;]*\b(?:suspend\w*|not (?:contribute|save|make)|forfeit\w*|lose)\b",
    regex.IGNORECASE,
)
_BECAUSE = guarded(r"^\W*(?:A\W+)?because\s+", regex.IGNORECASE)
_WHY = guarded(r"^\W*(?:Q\W+|\d+\W+)?why\b", regex.IGNORECASE)


_OBSTACLE = guarded(  # "Is there an income limit? Not for Roth, and not for conversions."
    r"^\W*(?:Q\W+|\d+\W+)?(?:is|are) there (?:an? |any )?(?P<what>(?:[\w-]+ ){0,2}?(?:limit|fee|charge|cost|minimum|maximum|penalty|deadline|waiting period|restriction|requirement)s?)\b[^?]*\?\W*$",
    regex.IGNORECASE,
)
_WITHOUT_EARNINGS = guarded(  # "Can I take out only the contributions and leave the earnings? No."
    r"\b(?:only|just)\b[^?]{0,40}\b(?:contributions?|principal|what I (?:put|paid) in)\b[^?]*\b(?:leave|leaving|without|and not)\b[^?]{0,30}\b(?:earnings|growth)\b[^?]*\?\W*$"
    r"|\b(?:do|will|can) I (?:get|receive|take)(?: back| out)? (?:only|just) (?:what I (?:have )?(?:put|paid|saved)(?: in)?|my (?:own )?contributions)\?\W*$",
    regex.IGNORECASE,
)
_NOT_FOR = guarded(r"^\W*(?:A\W+)?(?:not|none|no, not) (?:for|on|to|with)\b", regex.IGNORECASE)


_ANSWER_FIRST = guarded(  # the code that a screen prints before its prompt
    r"^(?P<answer>Y|N|Yes|No|YES|NO)\s*[-–—:.|]?\s+(?P<prompt>(?=[A-Z(])[^?;.:]{4,90}?\b(?:allowed|permitted|available|offered|accepted|elected|in use))\s?\?$"
)


def with_answer_last(text: str) -> str:
    """ "N  Voluntary after-tax contributions allowed?" as "Voluntary after-tax contributions allowed? No"."""
    found = _ANSWER_FIRST.match(text)
    return text if found is None else f"{found['prompt']}? {'Yes' if found['answer'][0] == 'Y' else 'No'}"


_KEPT_THERE = guarded(  # "Is my after-tax money locked up until I retire?", "Do I have to keep it in the plan until I leave?"
    r"^\W*(?:Q\W+|\d+\W+)?(?:and |so )?(?:(?:is|are) (?P<held>(?:my|the|our|your)\b[^?]*?\b(?:money|accounts?|savings|balance|contributions|dollars)) (?:locked(?: up| in| away)?|tied up|stuck)"
    r"|(?:do|must) (?:I|we|you)(?: have to)? (?:keep|leave) (?P<kept>(?:my|the|our|your)\b[^?]*?\b(?:money|accounts?|savings|balance|contributions|dollars))) ?(?:(?:up|in|inside|there)\b[^?]{0,20}?)? ?(?:until|till) (?P<till>[^?]{3,40})\?\W*$",
    regex.IGNORECASE,
)
_PLAIN = guarded(r"^\W*(?:A\W+)?(?:(?P<yes>yes)(?:, (?:(?:you|they|I) (?:do|must|have to)|it is|they are))?|no(?:, (?:(?:you|they|it) (?:do|need|is|are) ?(?:not|n['’]t)|not at all|there is no (?:waiting period|wait|such (?:rule|requirement)|waiting)))?)\W*$", regex.IGNORECASE)  # fmt: skip
_LEAVES = guarded(
    r"\b(?:leav\w+|retir\w+|quit|separat\w+|terminat\w+|employment ends|stop working|die)\b", regex.IGNORECASE
)


def _of_being_locked(question: str, answer: str) -> str | None:
    """Whether money may come out earlier than when the question fears that it may."""
    asked, said = _KEPT_THERE.match(question), _PLAIN.match(answer)
    if asked is None or said is None:
        return None
    what, till = (_ME.sub("you", _MY.sub("your", words)) for words in (asked["held"] or asked["kept"], asked["till"]))
    return f"You may not withdraw {what} until {till}." if said["yes"] else f"You may withdraw {what} before {till}."


def _of_times(question: str, answer: str) -> str | None:
    """What is answered to a question of waiting, of when something began or ended, or of why."""
    waits, long = _WAITS.match(question), _SO_LONG.match(answer)
    if waits is not None and long is not None:
        act = _ME.sub("you", _MY.sub("your", waits["act"]))
        return f"There is no {waits['what']} to {act}." if long["no"] else f"You may {act} only after {long['long']}."
    when, at = _WHEN.match(question), _AT_A_TIME.match(answer)
    if when is not None and at is not None:
        ends = when["turn"].lower() in ("stop", "end")
        return (
            f"The Plan stopped taking {when['what']} {at['when']}."
            if ends
            else f"Beginning {at['when'].split(' ', 1)[1]}, the Plan accepts {when['what']}."
        )
    may, since = _WHEN_MAY.match(question), _FROM_THEN.match(answer)
    if may is not None and since is not None:
        act = _TAKES_MONEY.sub("withdraw ", _ME.sub("you", _MY.sub("your", may["act"])))
        refused = since["when"].lower().startswith("not ")
        told = _ME.sub("you", _MY.sub("your", since["when"][:1].lower() + since["when"][1:]))
        sooner = guarded(r"\d|\bor\b|^only\b").search(told) is not None
        only = "only " if _LEAVES.search(told) and not sooner else ""
        return f"You may not {act} {told[4:]}." if refused else f"You may {act} {only}{told}."
    case = _WHAT_IF.match(question)
    if case is not None and _ONE_PAYS.match(answer):
        return f"{_ME.sub('you', _MY.sub('your', case['case'])).capitalize()}, {answer[:1].lower()}{answer[1:]}"
    if _WHY.match(question) and _BECAUSE.match(answer):
        return str(_BECAUSE.sub("", answer))
    return None


_MUST_ONE = guarded(  # "Do I have to quit before I can take out my after-tax money? No."
    r"^\W*(?:Q\W+|\d+\W+)?(?:do|must|does|will) (?:I|you|we|a participant|participants|members?|employees?)(?: (?:have|need) to| first)* (?P<first>(?:be|quit|leave|wait|reach|retire|turn|give|explain|state|say|tell|sign|pay|notify|ask|get|file|provide|obtain|stop|(?<=\b(?:to|must \w+) )have|work|show|prove|stop working)\b[^?]{0,60}?),? (?:to|in order to|before (?:I|you|we|they) (?:can|may)) (?P<act>(?:withdraw|take|get|convert|draw|move|cash)\b[^?]*)\?\W*$",
    regex.IGNORECASE,
)
_WHO = guarded(  # "Who can make after-tax contributions? Only participants who are not highly compensated."
    r"^\W*(?:Q\W+|\d+\W+)?(?:and )?who (?:can|may|is (?:eligible|allowed|permitted) to) (?P<act>(?:make|elect|convert|withdraw|contribute|take|save)\b[^?]*)\?\W*$",
    regex.IGNORECASE,
)
_IF_PAYABLE = guarded(  # "You can, as long as it could be paid to you", "Not unless it's money you already qualify to withdraw"
    r"^\W*(?:A\W+)?(?:no, )?(?:not unless|only if|only) (?:it(?: is|['’]s) )?(?:money|an? amount|amounts?|whatever|what)(?: (?:that|which))? (?:you|he or she|they) (?:(?:already|now|currently|could|can|would) )*(?:(?:qualify|are eligible|are entitled|are free|are able) to )?(?:withdraw|take(?: out)?|be paid|receive)(?: (?:now|today|then))?\W*$"
    r"|^\W*(?:A\W+)?(?:yes|you (?:can|may)|it can)\W+(?:but )?(?:only )?(?:as long as|so long as|if|provided(?: that)?) (?:it|they|the money|that money|you) (?:could|can) (?:(?:be )?(?:paid|distributed|withdrawn|taken)(?: out)?(?: to you)?|(?:take|withdraw) it(?: out)?)(?: (?:then|now|at the time|at that time|on that day))?\W*$",
    regex.IGNORECASE,
)
_WAITS_FOR = guarded(  # "Do I have to wait until I'm 59½ to do a Roth conversion?"
    r"^\W*(?:Q\W+|\d+\W+)?(?:do|must|will) (?:I|you|we) (?:(?:have|need) to )?(?:wait (?:until|till|for) (?:I['’]m |I am |I turn |I reach |age )*|be )(?P<age>\d\d½?)(?: years old)? (?:to|before I(?: can| may)?) (?P<act>(?:convert|do an? (?:in-plan )?roth conversion|withdraw|take)\b[^?]*)\?",
    regex.IGNORECASE,
)
# "Your after-tax contributions and their earnings, no: you can convert those whenever you want"
_OF_ONE_KIND = guarded(
    r"^\W*(?:A\W+)?(?:and |but )?(?:for |with )?(?P<what>[^,;:.?]{3,80}),? (?:(?P<yes>yes)|no)\b(?=\W*$|[:;,.])",
    regex.IGNORECASE,
)
_WITHDRAW = guarded(r"^(?:withdraw|take)\b", regex.IGNORECASE)
_WHAT_QUALIFIES = guarded(  # "Which balances qualify for an in-plan Roth conversion?"
    r"\b(?:which|what)\b[^?]*\b(?:qualif(?:y|ies)|(?:is|are) eligible) for (?P<what>(?:an? )?(?:in-plan )?(?:roth )?(?:conversions?|rollovers?|transfers?|in-service withdrawals?))\b",
    regex.IGNORECASE,
)
_QUALIFIES = guarded(r"\bqualif(?:y|ies)\b(?! for)", regex.IGNORECASE)
_OF_ROLLING_IN = guarded(  # "Can I roll in after-tax money from my old plan?"
    r"\b(?:roll(?:ed|ing)?(?: it| them| money)? (?:over|in(?:to)?)|bring|rollovers?)\b|\b(?:old|former|previous|prior|another|other)(?: employer['’]s)? plan\b",
    regex.IGNORECASE,
)
_TAKES_NO = guarded(
    r"^\W*(?:no\W+)?(?:we|the plan|it) (?:do|does) not (?:take|accept|allow) (?P<what>(?:any )?(?:after|post)-?\s?tax (?:money|amounts|dollars))\W*$",
    regex.IGNORECASE,
)
_NOBODY = guarded(
    r"^\W*(?:A\W+)?(?:nobody|no one|no employees?)\b(?:,? (?:for now|at present|today|currently|at this time))?\W*$",
    regex.IGNORECASE,
)
_PEOPLE_ALONE = guarded(
    r"^\W*(?:A\W+)?(?P<people>(?:(?:only|all|any|every|each|just) )?(?:(?!who\b|that\b|no\b)[\w'’-]+ ){0,5}?(?:employees?|participants?|members?|associates?|staff|partners?|shareholders?|people|person|those|one|anyone|everyone)\b(?: (?:who(?:se)?|that|in|at|of|with|hired|covered|employed|represented|earning|paid)\b[^.;]*)?)\W*$",
    regex.IGNORECASE,
)
_THE_ANSWER_IS = guarded(  # "For now, the answer is no."
    r"^\W*(?:(?:for now|today|at present|currently|at the moment|for the present|so far)\W+)?(?:the|our|my) (?:short )?answer (?:is|remains)(?: still)? (?P<said>yes|no)\W*$",
    regex.IGNORECASE,
)
_MODAL = guarded(r"\b(?:may|can|must|will|shall|cannot)\b", regex.IGNORECASE)


_MAY_CONVERT = guarded(  # "Can I move after-tax money to Roth without taking it out of the Plan?"
    r"^\W*(?:Q\W+|\d+\W+)?(?:[^?.]{3,60}\. )?(?:and |so )?(?:can|may) (?:I|we|you|participants|members|employees) (?P<act>(?:convert|move|roll|transfer|switch|change|turn)\b[^?]*?\broth\b(?! IRA)(?: (?:account|source|money|contributions?))?)(?:,? (?:with|in|inside|while)[^?]*)?\?\W*$",
    regex.IGNORECASE,
)
_AS_FAR_AS = guarded(  # "Yes, to the extent you would be allowed to take it out."
    r"^\W*(?:A\W+)?(?:yes\W+)?(?:but )?(?:only )?(?:to the extent|as far as|so far as|insofar as|if|as long as|provided|when) (?:that )?(?:you|it|they|the money) (?:would|could|can|may|are|is|were)\b(?: (?:otherwise|then|also|be|now))*(?: (?:allowed|able|entitled|eligible|free|permitted|available) (?:to|for))?(?: be)? (?:take|taken|withdraw|withdrawn|withdrawal|paid|distribut\w+|receive)\b[^.;]*\W*$",
    regex.IGNORECASE,
)
_WHAT_MAY = guarded(  # "What can I convert to Roth? Any part of your account that you are entitled to withdraw."
    r"^\W*(?:Q\W+|\d+\W+)?(?:and |so )?(?:what|which(?: of my)? (?:money|accounts?|sources?|parts?(?: of my account)?|amounts?)|how much(?: of my account)?) (?:can|may) (?:I|we|you|participants|members|employees) (?P<act>convert|withdraw|take out|move|roll over)(?P<to> (?:in)?to (?:the |my |a )?(?:designated )?roth(?: account| source)?| while[^?]*)?\?\W*$",
    regex.IGNORECASE,
)
_A_PART = guarded(  # words that name money, with what describes it and without a verb of their own
    r"^\W*(?:A\W+)?(?P<what>(?:only |just )?(?:any|all|the|whatever|everything|amounts?|money)\b(?: (?!(?:is|are|may|can|will|must|that|which|you)\b)[\w’'-]+){0,6} (?:that |which )?(?:you|could|would|is|are|may|can)\b(?: [\w’'-]+){1,10})\W*$",
    regex.IGNORECASE,
)


_FOR_ANY_REASON = guarded(  # "Can I take it for any reason at all? No. It must be for medical bills."
    r"^\W*(?:Q\W+|\d+\W+)?(?:and |so )?(?:can|may) (?:I|we|you|participants|members|employees) (?P<act>(?:take|withdraw|get|draw)\b[^?]*?) for (?:any|whatever) (?:reason|purpose)\b[^?]*\?\W*$",
    regex.IGNORECASE,
)
_IT_IS_FOR = guarded(
    r"^\W*(?:A\W+)?(?:no\W+)?(?:(?:while|as long as|until)\b[^.;,]{0,40},? )?(?:it|they|the (?:money|withdrawal|reason)|this|that|withdrawals?) (?:must|has to|have to|can only|may only) be (?:only |to pay )?(?:for )?(?P<what>[^.;]+)",
    regex.IGNORECASE,
)


def asks_for_any_reason(question: str) -> bool:
    """Whether money is asked for "for any reason at all": what reasons there are is told after a "No"."""
    return _FOR_ANY_REASON.match(question) is not None


def _of_what_and_why(question: str, answer: str) -> str | None:
    """What is answered where a conversion is measured by what could be withdrawn, or a withdrawal asks for a need."""
    may, far = _MAY_CONVERT.match(question), _AS_FAR_AS.match(answer)
    if may is not None and far is not None:
        act = _ME.sub("you", _MY.sub("your", may["act"]))
        return f"You may {act}, but only amounts that you could withdraw."
    asked, part = _WHAT_MAY.match(question), _A_PART.match(answer)
    if asked is not None and part is not None:
        what = part["what"][:1].lower() + part["what"][1:]
        return f"You may {asked['act']}{_MY.sub('your', asked['to'] or '')} {what}."
    anyhow, need = _FOR_ANY_REASON.match(question), _IT_IS_FOR.match(answer)
    if anyhow is not None and need is not None:
        act = _ME.sub("you", _MY.sub("your", anyhow["act"]))
        return f"You may {act} only for {need['what']}."
    return None


_WISHES = guarded(  # "Taking after-tax money out?", "Want to convert it to Roth?"
    r"^\W*(?:Q\W+)?(?:(?:do you |would you |if you )?(?:want|like|wish|need|hope|plan|ready) to (?P<act>(?:take|withdraw|convert|move|make|put|add)\b[^?]{3,90})|(?P<taking>taking|withdrawing|converting|moving|making|putting|adding) (?P<what>[^?]{3,90}))\?\W*$",
    regex.IGNORECASE,
)
_AHEAD = guarded(
    r"^\W*(?:A\W+)?(?:go (?:right )?ahead|by all means|sure|feel free|no problem|of course)\b(?:,? no questions asked)?(?P<rest>[^.!?]*)(?=\W*$)",
    regex.IGNORECASE,
)
_VERBS = {"taking": "take", "making": "make", "moving": "move", "putting": "put", "withdrawing": "withdraw", "converting": "convert", "adding": "add"}  # fmt: skip


def _gone_ahead(question: str, answer: str) -> str | None:
    """ "Taking after-tax money out? Go ahead, as often as you like.": one may."""
    wish, ahead = _WISHES.match(question), _AHEAD.match(answer)
    if wish is None or ahead is None:
        return None
    act = wish["act"] or f"{_VERBS[wish['taking'].lower()]} {wish['what']}"
    return f"You may {_ME.sub('you', _MY.sub('your', act))}{ahead['rest']}."


_REFUSED = guarded(r"^\W*(?:A\W+)?(?:no\b(?:,? not)?|not)(?: (?:yet|now|so far|at this time|at present|for now|currently|this year))?\W*$|^\W*(?:A\W+)?none (?:yet|so far|at present|at this time|now|currently)\W*$", regex.IGNORECASE)  # fmt: skip


def _of_what_is_there(question: str, answer: str, *, of_contributions: bool) -> str | None:
    """ "And after-tax? We have had it for years: up to 7%.", "Will you be adding Roth? Not at this time.": whether one may."""
    adds = _ADDS.match(question)
    asked = adds or (_TAKES.match(question) or _AND_OF.match(question) if of_contributions else None)
    if asked is None:
        return None
    if had := _LONG_HAD.match(answer):
        return f"You may make {asked['kind']} contributions{' (' + had['rest'] + ')' if had['rest'] else ''}."
    return f"You may not make {adds['kind']} contributions." if adds and _REFUSED.match(answer) else None


_ASKS_TO_ROTH = guarded(
    r"\b(?:switch|chang|convert|mov|turn|mak)(?:e|ed|ing)?\b[^?]{0,60}\broth\b[^?]*\?", regex.IGNORECASE
)
_NEW_AND_OLD = guarded(  # "New contributions, yes: just change your election.", "Money that is already in your account, no."
    r"^\W*(?:(?P<new>(?:(?:only|your) )?(?:new|future|coming|later) (?:contributions|deferrals|savings|money|paychecks))|(?:the |any |your )?(?P<old>(?:money|savings|contributions|amounts?|what(?:ever)? is)[^.;:,]{0,30}?\balready\b[^.;:,]{0,40}?|(?:old|past|earlier) (?:contributions|deferrals|savings|money)))[,:]? (?P<said>yes|no)\b",
    regex.IGNORECASE,
)


def _of_new_and_old(question: str, answer: str) -> str | None:
    """What may be made Roth is what comes in from now on, or what is there already: only the second is a conversion."""
    told = _NEW_AND_OLD.match(answer) if _ASKS_TO_ROTH.search(question) else None
    if told is None:
        return None
    may = "may" if told["said"].lower() == "yes" else "may not"
    return f"You {may} make Roth contributions." if told["new"] else f"You {may} convert {told['old']} to Roth."


def whole_answer(question: str, answer: str, *, of_contributions: bool) -> str:
    """The sentence that an answer without a verb stands for; any other answer as it is."""
    answer = _THE_ANSWER_IS.sub(lambda m: f"{m['said'].capitalize()}.", _MARKED.sub("", answer))
    answer = _UNDECIDED.sub("That is not decided yet", _ALREADY.sub("Yes.", _NOT_NOW.sub("No.", answer)))
    there = told_who_and_when(question, answer) or _of_what_is_there(
        question, answer, of_contributions=of_contributions
    )
    if (whole := there or _gone_ahead(question, answer) or _of_several(question, answer)) is not None:
        return whole
    said = _YES_NO.match(answer)
    taken = _TAKES.match(question) or (_AND_OF.match(question) if of_contributions else None)
    if said is not None and taken is not None:
        rest = f" ({said['rest']})" if said["rest"] else ""
        may = "may" if said["no"].lower() == "yes" else "may not"
        return f"You {may} make {taken['kind']} contributions{rest}."
    if (as_roth := _ONLY_AS_ROTH.match(answer)) and _OF_AFTER_TAX.match(question):
        return f"The only after-tax contributions you may make are {as_roth['what']}."
    if _LET_IN.match(question) and not _FINITE.search(answer[:40]) and _LET_IN_LIST.match(answer):
        return f"The Plan accepts rollovers of {answer.strip(' .')}."
    if _WITHOUT_EARNINGS.search(question) and _PLAIN.match(answer):
        return "Each payment carries its share of the earnings."
    obstacle = _OBSTACLE.match(question)
    if obstacle is not None and _NOT_FOR.match(answer):
        return f"There is no {obstacle['what']} of that kind."
    for told in (_of_times, _of_what_and_why, _of_being_locked, _of_new_and_old):
        if (whole := told(question, answer)) is not None:
            return whole
    asked, plain = _MUST_ONE.match(question), _PLAIN.match(answer)
    if asked is not None and plain is not None:
        first, act = (_ME.sub("you", _MY.sub("your", asked[part])) for part in ("first", "act"))
        return f"You must {first} to {act}." if plain["yes"] else f"You may {act}, and you do not have to {first}."
    if asked is not None and asked["first"].lower() == "wait" and (so_long := _SO_LONG.match(answer)):
        return f"You may {_ME.sub('you', _MY.sub('your', asked['act']))} only after {so_long['long']}."
    if _MAY_CONVERT.match(question) and _IF_PAYABLE.match(answer):
        return "You may convert only amounts that are then distributable to you."
    if (waits := _WAITS_FOR.match(question)) and (said := _OF_ONE_KIND.match(answer)):
        done = "withdrawn" if _WITHDRAW.search(waits["act"]) else "converted to Roth"
        when = f"only after age {waits['age']}" if said["yes"] else "at any age"
        return f"{said['what']} may be {done} {when}."
    if (sought := _WHAT_QUALIFIES.search(question)) is not None:
        answer = _QUALIFIES.sub(lambda m: f"{m.group()} for {sought['what']}", answer)
    if _OF_ROLLING_IN.search(question) and (refused := _TAKES_NO.match(answer)):
        return f"The Plan does not accept rollovers of {refused['what']}."
    who, people = _WHO.match(question), _PEOPLE_ALONE.match(answer)
    if who is not None and _NOBODY.match(answer):
        return f"No one may {who['act']}."
    if who is not None and people is not None and not _MODAL.search(answer):
        return f"{people['people'].strip(' .')} may {who['act']}."
    if _FINITE.search(answer[:40]):
        return answer
    if _HOW_MUCH.match(question) and not _NOT_SO.search(question):
        if _NOTHING.match(answer):
            return "You may not make after-tax contributions."
        if _AMOUNT.match(answer):
            return f"You may make after-tax contributions of {answer.strip()}"
    asked = _WHAT_KINDS.match(question)
    if asked is None:
        return answer
    kind = asked["kind"] or "contributions"
    if guarded(r"money|dollars|savings", regex.IGNORECASE).fullmatch(kind):
        kind = "contributions"
    if only := _ONLY.match(answer) or _AND_NO_MORE.match(answer):
        return f"The only {kind} you may make are {_as_contributions(only['list'])}."
    if "tax" not in kind.lower() and (listed := _LIST.match(answer)):
        return f"You may make {_as_contributions(listed['list'])}."
    return answer


_AT_ONCE = guarded(r"(?P<question>[A-Z][^?]{8,160}\?)\s+(?P<answer>(?:yes|no)\b[^?.;]{0,40}\.?)\s*", regex.IGNORECASE)


def answered_at_once(text: str) -> str:
    """A question with its answer on one line as a sentence, where it stands for one; else as it is.

    >>> answered_at_once("Is my after-tax money locked up until I retire? Yes.")
    'You may not withdraw your after-tax money until you retire.'
    """
    asked = _AT_ONCE.fullmatch(text)
    if asked is None:
        return text
    return _of_being_locked(asked["question"], asked["answer"]) or text


def _of_several(question: str, answer: str) -> str | None:
    """A bare "Yes" or "No" to a question of several features, as the sentence that says it of each of them."""
    bare = _BARE.match(answer)
    rolls = _ROLLS_IN.search(question) is not None and _OUT.search(question) is None
    bare = bare or (_YES_AND.match(answer) if rolls else None)
    if bare is None or (not rolls and len(_FEATURES.findall(question)) < 2):
        return None
    asked = next((found for shape in _ASKED if (found := shape.match(question))), None)
    if asked is None:
        return None
    verb, subject, rest = asked["verb"].lower(), asked["subject"], asked["rest"].strip()
    if subject.lower() in ("i", "my"):
        subject = "You"
    denial = "" if bare["yes"] else " not"
    said = _NON_ROTH.sub(r"non-Roth \g<what>", _ME.sub("you", _MY.sub("your", rest)))
    return f"{subject[:1].upper()}{subject[1:]} {verb}{denial} {said}."


def _as_contributions(kinds: str) -> str:
    """ "Pre-tax and Roth" with the noun that goes without saying."""
    kinds = _DOLLARS.sub("", kinds.strip(" .,"))
    return kinds if _CONTRIBUTIONS.search(kinds) else f"{kinds} contributions"
