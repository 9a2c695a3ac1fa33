"""Who and which money alone: exclusions set between subject and verb, what is not for everyone, and reasons put first."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_MAY = r"(?:may|can|shall|will|is eligible|are eligible|(?:is|are) (?:permitted|allowed))"
_ALL = r"(?:everyone|everybody|anyone and everyone|(?:all|every|each)(?: of (?:the|our|us))?(?: (?:eligible|active|plan))?(?: (?:participants?|employees?|members?|associates?|colleagues|staff|workers?|person|one))?)"
_OTHER = r"(?:others|other (?:part|portion|money|amounts?|account|source|balance|contributions|person|participant|employee|member|associate|group|one)s?(?: (?:of|in|under) (?:your|his|her|their|the|a) [\w’' -]{3,40}?)?|one else|body else)"
_THING = r"(?:withdraw|conver|distribut|loan|contribut|rollover|deferral|earning|money|amount|match|transfer|balance|account)"
_MOVED = r"(?:converted|moved|transferred|switched|changed|swept|rolled)"
_KIND = r"(?:types?|kinds?|categor(?:y|ies)|tax (?:types?|categor(?:y|ies)|status(?:es)?)|sources?|accounts?|(?:types?|kinds?) of (?:accounts?|money|contributions?|sources?))"


def _both(match: regex.Match[str]) -> str:
    """What is denied of two acts at once, of each by itself."""
    who, may, rest = match["who"], match["may"], match["rest"]
    return f"{who} {may} not be {match['one']}{rest}, and {who} {may} not be {match['other']}{rest}"


def _not_for_all(match: regex.Match[str]) -> str:
    """What is not open to everyone is open to some, whom other sentences name: this one tells of neither."""
    return f"Eligibility for {match['what']} differs."


def _both_excepted(match: regex.Match[str]) -> str:
    """What is denied of two acts at once of all but after-tax money: of that money both may be done."""
    when = (match["when"] or "").replace(",", "", 1).rstrip(" .")
    what, may = match["what"], "may" if match["may"] == "shall" else match["may"]
    return f"{match['lead']}{match['but']} {match['one']}{when}; {what} {may} {match['other'].rstrip(' .')}{when}."


def _excepted_with_its_right(match: regex.Match[str]) -> str:
    """What holds of all but one account, and then what holds of that one, each in a sentence of its own."""
    what, who = match["what"], match["who"]
    if who is None:
        right = f"{what} {_IS_OPEN.sub('may be withdrawn', match['right'])}"
    else:
        right = f"{who} {match['may']} {_RECALLS.sub('withdraw', match['verb'])} {what}{match['when']}"
    return f"{match['lead']}{match['but']} {what}, {match['rest'].rstrip(' .')}; {right}."


_IS_OPEN = guarded(
    r"^(?:(?:may|can) be (?:requested|asked for|called for|drawn on|reached)|yours to (?:draw on|take|have|withdraw))|^(?:is|are) (?:yours to (?:draw on|take|have|withdraw)|(?:freely )?(?:available|open|accessible|payable|distributable)(?: to (?:you|him|her|them|(?:an?|the|any) (?:participant|member|employee)))?)(?= )",
    regex.IGNORECASE,
)
_RECALLS = guarded(r"^(?:recall|call for|take back|reclaim|draw on|draw upon|retrieve|draw)$", regex.IGNORECASE)
_GATED = guarded(
    r"\b(?:59|age \d\d|hardship|needs?|emergenc\w+|illness|only|once (?!an?\b|each|every|per|in)|after|when (?!you (?:like|wish|choose|please))|until|if|unless|upon|in case|years?|months?)\b",
    regex.IGNORECASE,
)
_DRAWN = guarded(
    r"^(?:(?:may|can) )?(?:draw (?:up)?on|draw(?: out)?|withdraw|take(?: out)?|use|reach|have|get)(?P<gate>[^,;]*)",
    regex.IGNORECASE,
)


def drawn_only_so(who: str, what: str, then: str) -> str:
    """What may be drawn on once a gate has opened, where all other money stays; nothing where no gate is told.

    >>> drawn_only_so("you", "your after-tax savings", "may draw on once you are 59½")
    'you may withdraw your after-tax savings once you are 59½'
    >>> drawn_only_so("you", "your after-tax savings", "may draw on as you see fit")
    ''
    """
    drawn = _DRAWN.match(then)
    return f"{who} may withdraw {what}{drawn['gate']}" if drawn and _GATED.search(drawn["gate"]) else ""


def _built_up_and_drawn(match: regex.Match[str]) -> str:
    """Both rights to the money that is excepted: what goes in out of taxed pay, and when it may be drawn on."""
    who = match["who"].lower()
    made = f"{who} may make after-tax contributions{match['pay']}{' ' + match['rate'] if match['rate'] else ''}"
    if gated := drawn_only_so(match["who"], match["what"], match["rest"]):
        return f"{gated}; {made}"
    return f"{match['but']}, which {match['who']} {match['may']} {match['rest']}; {made}"


ALL_BUT_SOME: Turns = (
    # "a Participant whose terms of employment are the subject of the labor agreements covering the two mills"
    (
        guarded(
            r"\b(?P<who>(?:an?|any|each|every|no) (?:participant|member|employee)|participants|members|employees) whose (?:terms(?: and conditions)? of employment|employment|wages|pay|job|position)s? (?:is|are) (?:the subject of|subject to|covered by|governed by|set by|fixed by|determined by) (?:an?|the|any|one of the) (?:labou?r|collective(?: bargaining)?|union|bargaining) (?:agreement|contract)s?(?: (?:covering|of|with|between|for) (?:(?!\b(?:shall|may|will|can|is|are)\b)[^.;,])*)?(?= (?:shall|may|will|can|is|are|has|have)\b)",
            regex.IGNORECASE,
        ),
        r"\g<who> covered by a collective bargaining agreement",
    ),
    # "shall have no right to ... unless and until the applicable agreement so provides, and neither does so"
    (
        guarded(
            r"(?<=\b(?:no right|not|n['’]t|cannot|neither|nor)\b[^.;]{3,120}?),? unless (?:and until )?(?:the|its|their|his|that|such an?|the applicable|the relevant) (?:[\w-]+ ){0,3}?(?:agreement|contract)s? so (?:provides?|permits?|states?)(?:,? and (?:neither|none|it|no such agreement)(?: of (?:them|these))? (?:does|now|do|currently|yet)\b[^.;]*)?(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Any Participant of the Dunmore Textile Plan, unless a Highly Compensated Employee": the plan is no class
    (
        guarded(
            r"\b(?P<who>(?:any|each|every) (?:eligible )?(?:participant|member)) (?:of|in|under) the (?:(?-i:[A-Z])[\w&’'-]+ ){1,5}plan(?=, (?:unless|other than|except|if)\b)",
            regex.IGNORECASE,
        ),
        r"\g<who>",
    ),
    # "Save for your Post-Tax Subaccount, which is yours to draw on whenever you ask, no part of your Account can be paid out before ..."
    (
        guarded(
            r"^(?P<lead>\W*(?:[\d.]+ )?)(?P<but>except(?:ing)?(?: for)?|save(?: for)?|other than|apart from|aside from|barring|with the exception of) (?P<what>[^,;.]{3,60}),"
            r" (?:(?:on|from|out of) )?which (?:(?P<who>you|(?:an?|the|any) (?:member|participant|employee)) (?P<may>may|can) (?P<verb>withdraw|recall|call for|take back|take out|reclaim|draw on|draw upon|retrieve|draw)(?P<when>(?: (?!no\b|nothing\b)[^,;]{2,80}?)?)|(?P<right>(?:is|are|may be|can be) (?!not\b)[^,;]{4,80}?)),"
            r" (?P<rest>(?:nothing|none|no (?:part|portion|money|amounts?|sums?|payment|other))\b[^;]*)$",
            regex.IGNORECASE,
        ),
        _excepted_with_its_right,
    ),
    # "Except for your after-tax savings, which you build up out of take-home pay (5% at most) and may draw on as you see fit, nothing ..."
    (
        guarded(
            rf"^(?P<but>\W*(?:except for|other than|apart from|aside from|save for) (?P<what>{MONEY})), which (?P<who>you|members?|participants?|employees?) (?:build(?: up)?|put (?:in|aside)|set aside|save|make|contribute|pay in)s?(?P<pay> (?:out of|from) (?:(?:your|their|his|her) )?(?:take-home|net|taxed|after-?\s?tax) (?:pay(?:checks?)?|wages|salary))(?:,? (?P<rate>\([^()]{{2,40}}\)))?,? and (?:which (?:you|they) )?(?P<may>may|can) (?P<rest>[^;]*(?:nothing|no (?:money|part|amounts?|other money))\b[^;]*?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        _built_up_and_drawn,
    ),
    # "may leave the Plan, or be moved to a designated Roth account within it": within the Plan
    (
        guarded(
            r"(?<=\broth (?:[\w-]+ )?(?:sub-?)?account) (?:with)?in it\b(?! (?:is|are|has|may|will|can)\b)", regex.IGNORECASE
        ),
        "",
    ),
    # "Except for after-tax contributions, no part of an account may be withdrawn, or be moved to Roth, while in service": each by itself
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<but>(?:except(?:ing)?(?: for| as to)?|other than|save(?: for)?|apart from|aside from) (?P<what>(?:(?:any |the )?amounts attributable to )?(?:an? (?:member|participant|employee)['’]s )?{MONEY}), (?:no (?:part|portion|money|amount)|none|nothing)(?: (?:of|in) [^,;.]{{3,40}}?)? (?P<may>may|can|shall)) (?P<one>(?!not\b)[^,;.]{{4,60}}),? (?:n?or) (?:(?:may|can|shall) )?(?P<other>(?:be|leave|go)\b[^,;.]{{4,90}})(?P<when>, (?:while|until|before|so long as|as long as)\b[^;]*)?$",
            regex.IGNORECASE,
        ),
        _both_excepted,
    ),
    # "up to $5,000 from your vested Account, without the After-Tax Account, within one year": without what is in it
    (
        guarded(
            rf"(?<=\b(?:accounts?|balances?|money|savings|sources?|amounts?|everything|anything|all)\b[^,;.]{{0,30}}), (?:without|leaving (?:out|aside)|not (?:counting|including)) (?P<what>{MONEY})(?=\W*$|,)",
            regex.IGNORECASE,
        ),
        r" other than \g<what>",
    ),
    # "Any such Employee, but no Highly Compensated Employee, may elect", "Salaried staff, but not partners, may"
    (
        guarded(
            rf"^(?P<who>[^,;.:]{{3,90}}), (?:but|and) (?P<no>no|not(?: (?:an?|any|the|those))?) (?!others?\b|more\b|{_OTHER}|[^,;.]*\b{_THING})(?P<out>[^,;.]{{3,70}}), (?={_MAY}\b(?! not\b))",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['who']}, other than {'a ' if m['no'].lower() == 'no' else ''}{m['out']}, ",
    ),
    # "Those rolled-in amounts, and no other part of your account, may be converted", "Pilots, but no one else, may"
    (
        guarded(
            rf"^(?P<lead>\W*)(?!only\b)(?P<who>[^,;.:]{{3,90}}), (?:(?:but|and) no ?{_OTHER}|and (?:they|those|these) (?:alone|only)|and only (?:they|those|these)), (?={_MAY}\b(?! not\b))",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}Only {m['who'][0].lower()}{m['who'][1:]} ",
    ),
    # "The after-tax money you rolled in is the only money that may be moved to a Roth account"
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<who>[^,;.:]{{3,90}}?) (?:is|are) the only (?:money|amounts?|part|portion|balances?|dollars|sources?|accounts?|contributions)(?: (?:of|in) (?:your|the|his|her) [\w’' -]{{3,30}}?)? (?:that|which) (?P<may>may|can) be (?={_MOVED}\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}Only {m['who'][0].lower()}{m['who'][1:]} {m['may']} be ",
    ),
    # "Roth is not offered to everyone", "Not everyone may make after-tax contributions"
    (
        guarded(
            rf"^\W*(?P<what>[^.;,:]{{3,60}}?) (?:is|are)(?: not|n['’]t) (?:offered|open|available|extended)(?: (?:to|for)) {_ALL}(?=\W*$)",
            regex.IGNORECASE,
        ),
        _not_for_all,
    ),
    (
        guarded(
            rf"^\W*not {_ALL} (?:may|can|is (?:eligible|able|allowed|permitted) to|are (?:eligible|able|allowed|permitted) to) (?:make|elect|have) (?P<what>{MONEY}|roth contributions|in-plan (?:roth )?conversions?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        _not_for_all,
    ),
    # "Because the Plan does not offer Roth deferrals, in-plan conversions are not available": both are said
    (
        guarded(
            r"^\W*(?:\[(?:next page|pages? [^\]]{1,8})\] )?(?:because|since|as) (?P<fact>(?:the|our|this) plan (?:does not|doesn['’]t|has no|takes no|accepts no|offers no)\b[^,;.]{3,60}\b(?:roth|after-?\s?tax)\b[^,;.]{0,40}), (?=\w)",
            regex.IGNORECASE,
        ),
        r"\g<fact>; ",
    ),
    # "there is no Roth account to which your existing balances could be converted"
    (
        guarded(
            rf"\bthere (?:is|are) no (?:designated )?roth (?:sub-?)?(?:accounts?|source) (?:in)?to which (?P<what>[^.;,]{{3,50}}?) (?:could|can|may|might|would) be {_MOVED}",
            regex.IGNORECASE,
        ),
        r"you may not convert \g<what> to Roth in the Plan",
    ),
    # "There is not, and has never been, any other way to contribute after-tax dollars"
    (
        guarded(
            r"\bthere(?: is|['’]s|(?: is|['’]s) not|(?: is|['’]s)n['’]t)(?:, (?:and|nor) (?:there )?(?:has|have) (?:never|not) been,)?(?: now)? (?:no|any) other (?:ways?|means|method)(?: (?:for you|open to you|in which|by which))? (?:to|of|you (?:may|can)) (?:contribut|sav|put)\w*(?: in)? (?P<what>(?:after|post)-?\s?tax) (?:dollars|money|contributions|amounts|savings)(?! (?:than|except|but|besides)\b)",
            regex.IGNORECASE,
        ),
        r"The Plan does not accept any other \g<what> contributions",
    ),
    # "It can be neither withdrawn nor converted to Roth while you are an employee"
    (
        guarded(
            r"(?P<who>(?<=^\W*|[:;] )(?:it|they|(?:those|these|such|this|that) [\w ]{3,30}?)) (?P<may>can|may|shall) (?:be neither|neither be) (?P<one>withdrawn|distributed|paid out|taken out|converted(?: to roth)?) nor,? ?(?:(?:under|through|by) [^,;.]{3,60}, )?(?P<other>withdrawn|distributed|paid out|taken out|converted(?: to roth)?)(?P<rest>[^.;,]*)(?=\W*$)",
            regex.IGNORECASE,
        ),
        _both,
    ),
    # "Amounts that are not yet available for withdrawal may not be converted": a rule that is in operation
    (
        guarded(
            r"(?<=\b(?:amounts?|money|sources?|accounts?|balances?|portions?|contributions|dollars) (?:that|which) (?:is|are|(?:can|may)) )not yet (?=(?:available|eligible|distributable|withdrawable) for\b)",
            regex.IGNORECASE,
        ),
        "not ",
    ),
    # "balances attributable to them remain in participants' accounts, where they must stay until employment ends"
    (
        guarded(
            r"(?P<what>\b(?:balances?|amounts?|money|contributions|savings|accounts?)\b[^.;,]{0,60}?) (?:remains?|stays?|are (?:still )?(?:held|kept)|is (?:still )?(?:held|kept))[^.;,]{0,50}, where (?:it|they) (?:must|have to|has to|shall|will|need to) (?:stay|remain|be (?:left|kept|held)) (?P<until>until|till|as long as|so long as|while)\b",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['what']} may not be withdrawn {m['until']}",
    ),
    # "After-tax contributions, which you may take at your request"
    (
        guarded(
            r"(?P<may>,? which (?:you|he or she|he|they|participants?|members?|a \w+) (?:may|can)) take(?: out)? (?=(?:at (?:your|his|her|their|his or her) request|on request|at any time|whenever|when(?:ever)? you (?:like|wish|ask))\b)",
            regex.IGNORECASE,
        ),
        r"\g<may> withdraw ",
    ),
    # "you can roll your after-tax balance out up to four times a year while you are employed"
    (
        guarded(
            rf"(?P<may>\b(?:may|can) )roll (?P<what>{MONEY}) out(?! (?:in)?to\b| of (?:your|another|an old|a former)\b)(?: of the plan)?(?=\W|$)",
            regex.IGNORECASE,
        ),
        r"\g<may>move \g<what> out of the plan",
    ),
    # "deducted each payday from your earnings after income tax has been withheld"
    (
        guarded(
            r"(?<!\broth\b[^.;]{0,90})(?P<made>\b(?:deducted|taken|withheld|paid|collected)(?: (?:each|every) (?:pay ?day|pay period|month|week|paycheck))?)(?: out of| from) (?:your|his|her|their|the) (?:earnings|pay|paychecks?|wages|salary),? (?:only )?(?:after|once) (?:(?:all|federal|the|your|income|withholding|payroll) )*tax(?:es)? (?:has|have) (?:already )?been (?:withheld|taken(?: out)?|deducted|paid)",
            regex.IGNORECASE,
        ),
        r"\g<made> on an after-tax basis",
    ),
    # "on and after the date on which age 59½ is reached, and not earlier": the same said twice
    (
        guarded(
            r"(?P<when>\b(?:after|from|at|upon|when|once|until) [^.;,]{0,60}(?:59\s?½|59\.5|59 1/2|\bage \d{2}))"
            r",? (?:and|but) not (?:earlier|sooner|before(?: then| that(?: date| day)?)?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<when>",
    ),
    # "Money on deposit for less than 24 months": held so long
    (
        guarded(r"(?<=\w )on deposit(?: (?:in|with) (?:the|this) (?:plan|trust))?(?= (?:for )?(?:less|fewer) than\b)", regex.IGNORECASE),
        "held",
    ),
    (
        guarded(
            r"^(?P<those>\W*(?:those|amounts|contributions|money|any)) (?:on deposit|held|that have been (?:there|in the plan)|in the plan) (?:for )?(?:a shorter (?:time|period)|less time|less than that) (?P<may>may|can)(?: be)? (?P<not>neither(?: be)?|not(?: be)?) (?P<deny>[^;]{3,120});? (?:but )?after (?P<so>\d+ (?:full )?(?:months|years)) (?:you|he|they|a \w+) (?:may|can) do (?:either|both|so)\b",
            regex.IGNORECASE,
        ),
        lambda m: f"Contributions held less than {m['so'].replace('full ', '')} {m['may']} not be {_or(m['deny'])}",
    ),
    # "in the account for the type of money it was when it was made"
    (
        guarded(
            r"(?<=\bin the )(?P<kept>account|source|sub-?account) for the (?:type|kind|category) of (?:money|contribution|dollars) (?:that )?(?:it|they) (?:was|were) (?:when|as) (?:it|they) (?:was|were) (?:first )?(?:made|contributed|paid in|put in)(?:,? whether [^.;]{3,80})?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<kept> to which it was contributed",
    ),
    # "The recordkeeper cannot move a balance from one type of account to another at your request"
    (
        guarded(
            rf"^\W*(?:(?:the|our|this) (?:plan|record-?keeper|trustees?|administrator|company)|we|you|participants|members) (?:cannot|can not|can['’]t|may not|will not|does not|do not|is not able to|are unable to|is unable to) (?:re-?code |)?(?:move|transfer|shift|switch|change|convert|re-?book) (?:(?:an?|any|your|existing|the|his) )*(?:balances?|money|amounts?|contributions?|savings|dollars) from one {_KIND} to another(?: one| type| kind)?(?: (?:at|on|upon) (?:your|a participant['’]s|his) (?:own )?request)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "The Plan does not allow contributions to be moved from one tax category to another",
    ),
    # "go on as after-tax contributions unless you opt out, and every night your after-tax source is swept"
    (
        guarded(
            r"(?P<unless>\bunless (?:you|he or she|they|(?:the|a) (?:participant|member)) (?:opts? out|(?:elects?|chooses?|says?|directs?) otherwise|tells? us (?:otherwise|not to|to stop)|declines?)), and (?=(?:(?:each|every) \w+|then|at|on|the|your|any|all|whatever)\b)",
            regex.IGNORECASE,
        ),
        r"\g<unless>; ",
    ),
    # "the part of your salary you choose to defer, which may be pre-tax or Roth"
    (
        guarded(
            r"\bthe (?:part|portion|amount|share|percentage) of your (?:salary|pay|wages|compensation|earnings) (?:that |which )?you (?:choose|elect|decide) to (?:defer|save)(?=,? (?:which|that|as|on a)\b)",
            regex.IGNORECASE,
        ),
        "your deferrals",
    ),
    # "every night whatever has landed in your after-tax source is swept into your Roth in-plan conversion source"
    (
        guarded(
            r"\b(?:whatever|anything(?: that)?|all that|any money that) (?:has|have) (?:landed|gone|come|been (?:put|paid|deposited|credited)|arrived|built up|collected) (?:in|into|to) (?:your|the|his|their) (?P<what>(?:after|post)-?\s?tax (?:source|(?:sub-?)?account|bucket))",
            regex.IGNORECASE,
        ),
        r"the money in your \g<what>",
    ),
    (
        guarded(
            r"(?P<is>\b(?:is|are) (?:then |automatically )?)(?:swept|moved|transferred|carried|sent|shifted) (?:over )?(?:in)?to (?:your|the|a|his|their) roth (?:in-plan )?(?:conversion|rollover|converted) (?:source|(?:sub-?)?account|bucket)",
            regex.IGNORECASE,
        ),
        r"\g<is>converted to Roth in the plan",
    ),
)  # fmt: skip
"""A later one meets what the earlier ones have made."""


def _or(acts: str) -> str:
    """ "withdrawn nor, under the Plan's feature, converted", as what may not be done either way."""
    return str(_ASIDE.sub(" or ", acts))


_ASIDE = guarded(r",? nor\b(?:, (?:under|through|by) [^,;.]{3,80},)? ", regex.IGNORECASE)
