"""Money moved within the plan: to other funds or systems, to Roth, or to nowhere, because it stays in the source it came to."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_WHO = r"(?:you|he or she|they|(?:an? |any |each |the )?(?:active )?(?:participant|member|employee)s?)"
_PAID_OUT = r"(?: until (?:it is |they are )?(?:paid|distributed)(?: out)?(?: (?:of|from|to)(?: (?:the plan|you))?)?)?"
_AMOUNT = (
    r"(?:(?:the|such|any|that|an) )?(?:amounts?|money|accounts?|balances?)(?: (?:transferred|elected|so elected))?"
)
_DISTRIBUTABLE = r"(?:distributable|distributed|withdrawable|payable|eligible for distribution|available for (?:distribution|withdrawal))"
_FUNDS = r"(?:funds?(?! of this)|investments?|investment (?:options?|lineup|menu)|fund lineup|lineup|portfolios?|target[- ]date|record-?keep(?:er|ing)|platform|system)"

_NOT_DENIED = r"(?!\b(?:not|no|never|cannot|neither|nor|nothing|none|without|unless|except\w*|only|if|prohibit\w*|exclud\w*|other than|\w+n['’]t)\b)[^.;]"


def _the_law_and_the_plan(match: regex.Match[str]) -> str:
    """What the Code lets a plan do, and the employer has elected, as what the plan does."""
    return f"{match['lead']}In-plan Roth conversions are permitted{' of ' + match['of'] if match['of'] else ''}, whether or not distributable"


_ON_LEAVING = guarded(r"\b(?:retire|leave|separat|terminat|sever|quit|employment ends)\w*", regex.IGNORECASE)

MOVED_WITHIN: Turns = (
    # "Each dollar is booked to the source through which it came in and stays there until you retire"
    (
        guarded(
            r"^(?P<lead>\W*)(?P<what>(?:(?:each|every|all|any) )?(?:dollars?|contributions?|money|amounts?|deposits?)) (?:is|are) (?:booked|credited|posted|assigned|recorded|allocated) to the (?P<where>source|account|bucket) (?:through|by|under|in|from|for) which (?:it|they) (?:came|come|comes|was|were|is|are|went|goes)(?: (?:in|made|contributed|deducted))?,? and (?P<stays>stays?|remains?) there(?P<until> until [^;]*)?(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}{m['what']} {m['stays']} in the {m['where']} through which it came in"
            + (
                f"; no money may be paid out {m['until'].strip()}"
                if m["until"] and _ON_LEAVING.search(m["until"])
                else ""
            )
        ),
    ),
    # "The recordkeeper has no means, and the plan gives it no authority, to move a dollar from one source to another or to pay it out any earlier"
    (
        guarded(
            r"^(?P<lead>\W*)(?:the |our |this )?(?:recordkeeper|trustees?|administrator|committee|plan|custodian) (?:has|have|gives? (?:the )?(?:recordkeeper|trustees?|administrator|committee|anyone|it)) no (?:means|authority|power|way|right|leave)(?:,? (?:and|nor does) the plan (?:gives?|grants?) (?:it|them|him) (?:no|any) (?:authority|power|leave|right),?)? to (?P<one>(?:move|transfer|convert|change|switch)\b[^;,]{6,90}?),? or to (?:pay|give|hand|release|distribute) (?:it|them|any(?:thing| money| of it)?|money)(?: out| over)?(?: to you)?(?: any (?:earlier|sooner)| before (?:then|that|you leave)| earlier| sooner)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>No one may \g<one>; no money may be paid out before you leave",
    ),
    # "an amount which, were you to ask for it on the same day, the Plan could pay to you in an eligible rollover distribution"
    (
        guarded(
            r"\b(?P<what>an amount|any amount|amounts|money|that part of [^,;.]{3,40}) (?:which|that),? (?:were (?:you|he or she|the participant|they) to (?:ask for|request|apply for) (?:it|them)|if (?:you|he or she|the participant|they) (?:asked for|requested|applied for) (?:it|them|payment))(?: (?:on|at) (?:the|that) (?:same |very )?(?:day|time|date))?,? (?:(?:the plan|we) (?:could|would) (?:pay|distribute)(?: (?:it|them))?(?: to (?:you|him or her|the participant|them))?|could (?:then )?be (?:paid|distributed)(?: to (?:you|him or her|the participant|them))?)(?: (?:in|as) an eligible rollover distribution)?",
            regex.IGNORECASE,
        ),
        r"\g<what> that is then distributable",
    ),
    # "has elected to allow in-plan Roth rollovers of amounts that are not otherwise distributable": of those too
    (
        guarded(
            rf"^(?P<lead>(?:{_NOT_DENIED})*?\b(?:convert(?:ed|ing|s)?|conversions?|rollovers?|transfers?|roll over|move)\b(?:{_NOT_DENIED}){{0,60}}?)\b(?P<what>(?:amounts?|money|balances?))(?: (?:that|which) (?:are|is)(?: not|n['’]t)| not)(?: (?:otherwise|then|yet|currently|presently))* (?:distributable|eligible for (?:an? )?(?:in-service )?distribution|available for (?:an? )?(?:in-service )?(?:distribution|withdrawal))(?: (?:to (?:him|her|you|them|him or her|the participant)|under the plan))?\b(?![^.;]*(?:\b(?:not|no|never|against|until|ended|ceased|stopped|discontinued|prohibited|forbidden|barred|refused|excluded|unavailable|disallowed)\b|n['’]t\b))",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what>, whether or not distributable",
    ),
    # "The other buckets in your account do not qualify for conversion": the rest of the money, and not all of the account
    (
        guarded(
            r"\b(?:(?:the|your|all|any|no) )?(?P<other>other|remaining) (?:buckets?|pots?|pockets?|sub-?accounts?|sources?|money types?)(?: (?:in|of|within|inside) (?:your|the|his or her) (?:plan )?account)?(?= (?:may|can|do|does|is|are|cannot|will)\b[^.;]*\b(?:conver\w+|roth)\b)(?<!\bno (?:other|remaining) [\w -]+)",
            regex.IGNORECASE,
        ),
        "Other accounts",
    ),
    # "After-tax and Roth balances will be transferred dollar for dollar to the new funds shown below": to other funds, and not to Roth
    (
        guarded(
            rf"^(?![^.;]*\broth (?:account|source)\b[^.;]*$)[^.;]*\b(?:balances?|accounts?|money|assets|savings|contributions)\b[^.;]{{0,40}} (?:will be|are|were|is|was|have been|has been) (?:automatically )?(?:transferred|moved|mapped|converted|reinvested|carried over)\b[^.;]{{0,50}}? (?:to|into|in) (?:the |an? |your |our )?(?:[\w-]+ ){{0,3}}?{_FUNDS}\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "after-tax amounts you brought to this plan from another employer's plan": rolled in
    (
        guarded(
            rf"(?<=\bconver\w*\b[^.;]*)\bafter-?\s?tax (?P<what>amounts?|money|contributions?|dollars|savings|balances?)(?: (?:that|which))? {_WHO} (?:have |has )?(?:brought|moved|transferred|carried)(?: (?:in|over))? (?:in)?to (?:this|the|our) plan from (?:an?|another|your|his|her|their) (?:[\w-]+ ){{0,2}}?(?:employer|plan|company|job)(?:['’]s plan)?",
            regex.IGNORECASE,
        ),
        r"rolled-over after-tax \g<what>",
    ),
    # "you will then be unable to contribute to the plan for six months"
    (
        guarded(
            r"\bwill (?:then |thereafter |afterwards )?be unable to (?=(?:contribute|make (?:any )?contributions|save|defer)\b)",
            regex.IGNORECASE,
        ),
        "may not ",
    ),
    # "may elect at any time, whether or not the amount is then distributable, to transfer ..."
    (
        guarded(
            rf"\b(?P<elect>elect|choose|direct|request|ask)(?P<when> (?:at any time|on any [\w ]{{3,20}}))?,? (?:and )?(?:whether or not|even (?:if|though)|regardless of whether) {_AMOUNT} (?:(?:is|are|would be) (?:not )?(?:then |otherwise |currently |yet )*{_DISTRIBUTABLE}|could (?:not )?(?:then |otherwise |yet )*be (?:distributed|withdrawn|paid(?: out)?)),? (?P<do>to (?:transfer|convert|move|have)\b[^.;]*)",
            regex.IGNORECASE,
        ),
        r"\g<elect>\g<when> \g<do>, whether or not it is distributable",
    ),
    # "Once money is deposited, it stays in the source to which it was contributed until it is paid out"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:(?:once|after|when) (?:money|a contribution|an amount|a dollar|it) (?:is|has been) [^.;,]{{3,40}}, (?:it|the money)|every (?:dollar|contribution|amount)(?:, [^.;]{{3,60}},)?|(?:each|all|any) (?:contribution|amount|money|dollar)s?) (?:then )?(?:stays?|remains?|must (?:stay|remain)|(?:is|are) kept|shall remain){_PAID_OUT} in the (?P<in>account|source|sub-?account) (?:to|in|into) which (?:it|they) (?:was|were) (?:first |originally )?(?:contributed|credited|deposited|made){_PAID_OUT}(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Each contribution remains in the \g<in> to which it was credited",
    ),
    # "Of the features we are asked about, two are not part of this plan: a brokerage window and conversion of balances to Roth"
    (
        guarded(
            r"^(?P<lead>\W*)(?:of [^.;:,]{3,60}, )?(?:these|those|two|three|four|several|some|the following)(?: (?:features|things|options))? (?:are|is) (?:not|no) (?:a )?(?:part of|offered (?:by|in|under)|available (?:in|under|through)|included in|found in) (?:this|the|our) plan: (?P<list>[^.;:]{5,200})",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan does not offer \g<list>",
    ),
    # "shall not, by election, transfer or otherwise, cause any portion of an Account ... to be credited to a Roth Account"
    (
        guarded(
            rf"\b(?P<who>{_WHO}) (?P<may>may|can|shall|cannot|will)(?P<no> not)?,?(?: (?:by|through) [^.;]{{3,40}}? or otherwise,)? cause (?P<what>[^.;]{{5,120}}?) to be (?:credited|transferred|moved|added|recast|converted|treated|turned)(?: as| (?:in)?to) (?P<to>(?:an? |the |his |her |their |your )?(?:designated )?roth\b)",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may>\g<no> convert \g<what> to \g<to>",
    ),
    # "Inside the plan there is no equivalent", after a rollover to a Roth IRA
    (
        guarded(
            r"^\W*(?:but )?(?:inside|within) (?:the|this|our) plan,? there (?:is|['’]s) no (?:equivalent|counterpart|parallel|such (?:feature|option|conversion|move)|way (?:to do|of doing) (?:it|this|that|so))(?=\W*$)",
            regex.IGNORECASE,
        ),
        "The Plan does not offer in-plan Roth conversions",
    ),
    # "After-tax can be made Roth within your account at any age"
    (
        guarded(
            r"\b(?P<may>may|can|could|cannot|may not|can['’]t) be (?:made|turned(?: into)?|changed (?:in)?to|switched to|rendered) roth(?: money)?\b(?! (?:contributions?|deferrals?|savings|iras?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<may> be converted to Roth",
    ),
    # "Section 402A(c)(4)(E) allows a plan to make amounts eligible for in-plan Roth treatment, and the Employer has so elected"
    (
        guarded(
            r"^(?P<lead>\W*)(?:section [\w()]+ of )?(?:the )?(?:internal revenue )?(?:code|law|irs|tax law|congress)(?: section [\w()]+)? (?:allows?|permits?|lets?|authorizes?) (?:an? )?(?:plans?|employers?) to [^.;]*\b(?:in-plan roth|roth (?:inside|within) the plan)\b[^.;]*?,? and (?:the|this|our) (?:employer|plan|company|sponsor) (?:has (?:so elected|elected to do so|chosen to do so|adopted (?:this|the) (?:feature|provision|option))|does so)(?: (?:with respect to|as to|for|in respect of) (?P<of>[^.;,]{3,60}))?(?:, (?:effective|as of|since|from) [^.;]{3,30})?(?=\W*$)",
            regex.IGNORECASE,
        ),
        _the_law_and_the_plan,
    ),
    # "there is no part of your non-Roth balance, whatever your age, that you can't move to the Roth side"
    (
        guarded(
            rf"\bthere (?:is|['’]s) no (?:part|portion) of (?P<what>[^.;,]{{3,60}}),?(?P<age> (?:whatever your age|at any age|regardless of (?:your )?age),?)? (?:that|which) (?P<who>{_WHO}) (?:cannot|can['’]t|may not) (?P<do>move|convert|transfer|withdraw|take|turn|change|roll)(?P<rest>[^.;]*)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['who']} can {m['do']} any part of {m['what']}{m['rest']}{' at any age' if m['age'] else ''}",
    ),
    # "the age at which a Participant may first make an in-plan Roth conversion, formerly 62, is reduced to 55"
    (
        guarded(
            rf"^(?P<lead>\W*(?:[^.;]{{3,60}}? )?)the age (?:at|from) which (?P<who>{_WHO}) (?:may|can) (?:first )?(?P<do>[^.;,]{{5,90}}?)(?:, (?:formerly|which was|until now) [^,;.]{{1,20}},)? (?:is|was|has been|will be) (?:reduced|lowered|raised|increased|changed|moved|cut)(?: from (?:age )?\d\d\S*)? to (?:age )?(?P<age>\d\d(?:½|\s1/2)?)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> may \g<do> only after attaining age \g<age>",
    ),
    # "it can't be done for what is already in your account", of changing one's mind about the kind of money
    (
        guarded(
            r"\b(?:it|this|that) (?:cannot|can['’]t|can not|may not) be (?:done|changed|undone) (?:for|with|to) (?:what|money|amounts?|contributions?|anything)(?: (?:that|which))?(?: is| are)? already in (?:your|the) (?:account|plan)(?=\W*$)",
            regex.IGNORECASE,
        ),
        "money already in your account may not be converted to Roth",
    ),
    # "The words ... are stricken from Section 6.9, it being intended that a Participant of any age may ..."
    (
        guarded(
            r"^(?P<lead>\W*)(?:the )?(?:words?|phrase|clause|sentence) [“\"][^”\"]{3,120}[”\"] (?:is|are|was|were) (?:hereby )?(?:stricken|struck|deleted|removed)(?: (?:from|in|out of) [^.;,]{3,60})?, (?:it being (?:intended|the intent)|so|with the (?:result|intent|effect)|the (?:intent|purpose|effect) being) that (?P<rule>[^;]{10,300})",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<rule>",
    ),
    # "The six-month suspension that used to follow a withdrawal of after-tax contributions has been abolished"
    (
        guarded(
            rf"^(?P<lead>\W*)the (?:[\w-]+ ){{0,3}}?(?:suspension|penalty|lock-?out|stop) (?:that|which) (?:used to (?:follow|apply (?:to|after)|come with)|once (?:followed|applied to)|(?:formerly |previously )?(?:followed|applied to|came with)) (?P<what>(?:an? |any |each |the )?(?:withdrawals?|distributions?)(?: (?:of|from) {MONEY})?) (?:has been|was|is|have been) (?:abolished|removed|dropped|eliminated|repealed|ended|lifted|discontinued|gone|no more)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> no longer suspends contributions",
    ),
)
