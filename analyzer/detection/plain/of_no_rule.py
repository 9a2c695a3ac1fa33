"""Sentences beside the rules: what no law asks of a plan, an election that is not renewed, a tax treatment that is gone."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.detection.plain.words_that_bind import letting_go
from analyzer.shapes import guarded

_LAWS_LIMIT = r"(?:(?:the|that|this|your|their|his or her|an?) (?:[\w$(),-]+ ){0,4}?(?:limit|maximum|ceiling|cap)\b(?: on [^.;,]{3,60}?)?)"

_EMPLOYERS = (
    r"(?:compan(?:y|ies)|employers?|firms?|plans?|places?|jobs?|organi[sz]ations?|hospitals?|universit(?:y|ies)|banks?)"
)
_ASKING = r"(?:when|whether|how (?:much|many|often|soon|far)|what|which|who|whom)"
_ASKED = (  # a question as the subject of a sentence: not "how much you may contribute", which takes for granted that one may
    r"(?:(?:when|whether|how(?=,? and (?:when|whether))|in (?:what|which)|(?:under|on|upon) (?:what|which)|by (?:whom|which)|who|which|what)\b"
    r"|how (?:much|many|often|soon|far)\b(?=[^.;:]*\b(?:withdr[ae]w|tak(?:e|en) out|paid out|convert)))(?=[^.;:]*\b(?:may|can|could|might|shall)\b)"
    r"(?: (?:cases|circumstances|conditions|events|times|terms|amounts|months|employees|members|participants|associates|accounts|sources|kinds|money))?"
)
_SETTLED = (  # by whom, or by what other paper
    r"(?:is|are|will be|shall be) (?:(?:\w+ly|all|to be) )*(?:governed|determined|decided|settled|fixed|set(?: out| forth| down)?|laid down|regulated|controlled|prescribed|specified|stated|described|given|found|told|covered|left|a (?:matter|question)) "
    r"(?:by|in|under|from|for|to|with)\b"
)

_SAVED = r"(?:(?:the |your |any )?(?:[\w-]+ ){0,2}?(?:(?:pre|before|after|post)-?\s?tax|roth|catch-?up|supplemental|voluntary)(?: (?:and|or|,) (?:[\w-]+ ){0,2}?(?:(?:pre|before|after|post)-?\s?tax|roth|catch-?up))?(?: (?:contributions?|savings|deferrals?|deposits?|money|dollars|ones))?)"

_ONES_RATE = r"(?:the |your |this |that )?(?:after|post)-?\s?tax (?!(?:contribution )?(?:limit|maximum|cap|ceiling))(?:contributions? |savings |deferral )?(?:rate|election|percentage|amount|box|line|slider|contributions?|deduction|number)"
_TO_ZERO = r"(?:back )?(?:to|at|down to) (?:0\s?%|0 percent|zero(?: percent)?|nothing|none|\$0)"
_ROOM = r"(?:it|this|that|(?:the |your |any |this )?(?:[\w-]+ ){0,2}?(?:room|limit|maximum|percentage|allowance|\d+ ?%)(?: (?:under|below|within|of|in) [^.;,]{3,40}?)?)"
_IS_NOT = r"(?:(?:does|do|can|will|may|is|are)(?: ?not|n['’]t)|can['’]t|won['’]t)"

OF_NO_RULE: Turns = (
    # "The exclusion of interns does not apply, as regards Elective Contributions only, to ...": how far an exclusion goes
    (
        guarded(
            r",? (?:as regards|with regard to|with respect to|for purposes of|in respect of|as to) (?:the )?(?:elective|pre-?\s?tax|before-?\s?tax|salary)[- ](?:[\w-]+ )?(?:contributions?|deferrals?|savings)(?: (?:and|or) (?:[\w-]+ ){1,3}?(?:contributions?|deferrals?))? only,(?= to\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The Plan has no step by which Net-Pay Deposits can be turned into Roth money": they cannot
    (
        guarded(
            r"\b(?P<who>(?:the|our|this|your) (?:[\w-]+ ){0,3}?plan|it|we) (?:has|have|offers?|provides?|contains?) no (?:step|way|means|mechanism|process|procedure|method|device|path|route) (?:by|through|in|under) which (?P<what>[^.;]{3,140}?) (?P<can>can|may|could|might) be (?=(?:turned|converted|changed|moved|transferred|made|withdrawn|taken|paid|rolled)\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> \g<can> not be ",
    ),
    # "may be withdrawn at the times elected in item F-5", "If item F-2 permits,": what a form elects, not what this says
    (
        guarded(
            r"\bat (?:the|such|those) times (?:as )?(?:(?:the employer )?(?:is |are )?(?:elected|selected|chosen|marked|ticked|checked|elects|selects|marks)) in (?:item|line|election|box) (?:[A-Z][-. ]?\d{1,2}|\d{1,3})[a-z]?(?:\(\w\))?",
            regex.IGNORECASE,
        ),
        "at the times elected in the Adoption Agreement",
    ),
    (
        guarded(
            r"\b(?P<if>if|where|to the extent(?: that)?) (?:item|line|election|box) (?:[A-Z][-. ]?\d{1,2}|\d{1,3})[a-z]?(?:\(\w\))? (?:so )?(?:permits|provides|allows)(?: it| them| this)?(?=,| )",
            regex.IGNORECASE,
        ),
        r"\g<if> the Adoption Agreement so provides",
    ),
    # "Neither age nor length of service is a condition of conversion under this Section": what is asked, and not the act
    (
        guarded(
            r"\b(?P<is>is|are|shall be|will be) (?P<not>not )?(?:an? )?(?:condition|precondition|prerequisite|requirement)s? (?:of|for|to) (?=(?:an? |any |the |such )?(?:in-plan |roth |in-service )*(?:conversions?|converting|withdrawals?|withdrawing|rollovers?|transfers?)\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['is']} {m['not'] or ''}required for ",
    ),
    (
        guarded(
            r"\bneither (?:an? )?(?P<one>[^.;,]{2,40}?) nor (?:an? )?(?P<other>[^.;,]{2,40}?) (?:is|are|shall be|will be) required for (?=(?:an? |any |the |such )?(?:in-plan |roth |in-service )*(?:conversions?|converting|withdrawals?|withdrawing)\b)",
            regex.IGNORECASE,
        ),
        r"no \g<one> or \g<other> is required for ",
    ),
    # "What they earn is taxed when you take it out, but the savings themselves are not": not taxed, and not refused
    (
        guarded(
            r"(?P<taxed>\b(?:is|are|will be) tax(?:ed|able)\b[^.;,]{0,50}),? (?:but|while|and) (?:the|your|those) (?:[\w-]+ ){0,3}?(?:savings|contributions|deposits|money)(?: themselves| itself)? (?:is|are|will) not(?: be)?(?=\W*$|,? (?:because|since|for|as)\b)",
            regex.IGNORECASE,
        ),
        r"\g<taxed>",
    ),
    (guarded(r"\bno least amount\b", regex.IGNORECASE), "no minimum amount"),
    # "as a qualified rollover contribution to a designated Roth account under section 402A(c)(4)": what the law calls a conversion
    (
        guarded(
            r"\bqualified rollover contributions?(?= to (?:an?|the) designated roth\b| (?:under|described in|within the meaning of|for purposes of|as defined in) (?:(?:code )?section |§ ?)402A\b)",
            regex.IGNORECASE,
        ),
        "qualified transfer",
    ),
    # "The money has been taxed by then, so you don't save any tax going in": no saving that is refused
    (
        guarded(
            r"(?:,? (?:so|and|but) (?:that )?|^\W*)(?:you|participants|members|employees|they|it)(?: will)? (?:do|does|will|would|can|won['’]t|don['’]t|doesn['’]t)?(?: ?not|n['’]t)? ?saves? (?:you )?(?:any|no|some)?(?: current)? ?(?:income )?tax(?:es)?\b(?! (?:money|dollars|contributions))(?: (?:going in|at first|on the way in|now|today|this year|when (?:it|they) goe?s? in|by (?:making|putting)[^.;,]*|with (?:it|them)[^.;,]*))*(?=\W*$|,| and\b| but\b)",
            regex.IGNORECASE,
        ),
        letting_go(""),
    ),
    # "The people who run the plan are not liable for how it comes out": how it turns out, and no payment
    (
        guarded(
            r"\b(?P<how>(?:how|whatever way|the way)) (?P<what>(?:it|this|that|they|things|(?:the|your) (?:investments?|choices?|account)|your account)(?: all)?) (?:comes?|came) out(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<how> \g<what> will develop",
    ),
    # "In a trust that the Company can't touch", "Apart from tax levies, nobody can reach your account": what others cannot claim
    (
        guarded(
            r"(?:,? (?:in a trust )?(?:that|which|where) (?:neither )?|^\W*(?:(?:apart|aside) from|except (?:for|by)|other than) [^.;]{3,90}, (?:your )?(?:creditors|nobody(?: else)?|no one(?: else)?) |^\W*(?:nobody|no one) (?=can (?:attach|seize|garnish)))"
            r"(?:(?:the|our|your) )?(?:(?:company|employer|firm|bank|hospital|creditors|nobody(?: else)?|no one(?: else)?|(?-i:[A-Z][\w’'&-]+))(?:,? (?:and|or|nor) (?:its |your |their |the )?(?:creditors|company|employer))? )?"
            r"(?:can(?:not| not|['’]t)?|could not|may not|is able to) (?:(?:attach|seize|garnish) or )?(?:touch|reach|get at|lay (?:its |their )?hands on|claim)(?: it| them| your (?:account|money))?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "We will never call you and ask for it", of a password; "A common mistake is to get out after prices have dropped"
    (
        guarded(
            r"^\W*(?:(?:we|the (?:plan|recordkeeper|service center)|nobody|no one)(?: here| from [^.;,]{3,30})? (?:will|would) (?:never )?(?:call|e-?mail|text|phone|contact|write to) you (?:and|to) ask\b[^.;]*|(?:an?|one|another) (?:common|frequent|usual|costly) mistake (?:is|was) to\b[^.;]*)\W*$",
            regex.IGNORECASE,
        ),
        letting_go(""),
    ),
    # "It doesn't bank up", "because the room under the limit can't be saved up": what is not used is gone, and no money refused
    (
        guarded(
            rf"(?:,? (?:because|since|as|for) |^\W*(?:but |and )?){_ROOM} (?!(?:can ?not|can['’]t|may not|is not|will not|won['’]t) be rolled over\W*$){_IS_NOT} (?:be )?(?:bank(?:ed)?|save[d]?|store[d]?|buil[dt]|pile[d]?|add(?:ed)?|accumulate[d]?|carr(?:y|ied)|roll(?:ed)?|held|made)(?: (?:up|over|forward|on|back|later))?(?: (?:from|to|into|for|in|during) [^.;]{{3,50}})?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Choosing a Roth percentage does not enroll you": how one begins, and no refusal of what was chosen
    (
        guarded(
            r"(?P<by>^\W*|[;,] (?:and |but |so )?)(?:choosing|electing|picking|entering|making|selecting) (?:an? |the |your )?(?:[\w-]+ ){1,3}?(?:percentage|rate|election|contribution|deferral)s? (?:does|will)(?: not|n['’]t) (?:by itself |also |automatically )*(?:enroll?|sign) you(?: up)?(?: (?:in|for) [^.;]{3,60})?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<by>",
    ),
    # "You can't put it back and you can't roll it over", of a payment: it is not repaid
    (
        guarded(
            r"^\W*(?:you|(?:the |a )?(?:participants?|members?)) (?:cannot|can['’]t|can not|may not) (?:put (?:it|them|the money) back|pay (?:it|them) back|repay (?:it|them)),? (?:and|or|nor)(?: (?:you )?(?:cannot|can['’]t|can you|can not|may not))? roll (?:it|them) over(?=\W*$)",
            regex.IGNORECASE,
        ),
        "This payment cannot be rolled over",
    ),
    # "You may not be able to do this if you are no longer employed": a notice's word for all plans, and no rule of one
    (
        guarded(
            r"^\W*(?:you|participants|members) (?:may|might) not be able to (?:do|make|use|elect|choose) (?:this|that|so|it|(?:an? |the )?(?:in-plan|roth|such)[\w -]{0,40}?)(?: (?:if|once|when|after|where|unless) (?:you|they) (?:are|have|no longer|do not|don['’]t)\b[^.;]*)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Conversion is not payment", "Remember that a conversion is not a payment to you": what it is, and no refusal
    (
        guarded(
            r"^\W*(?:(?:please )?(?:remember|note|keep in mind)(?: that)?,? )?(?:an? |the )?(?:in-plan )?(?:roth )?(?:conversion|rollover) is not (?:the same (?:thing )?as )?(?:an? )?(?:payments?|distributions?|withdrawals?|payouts?)(?: (?:of money|to (?:you|him|her|the participant|the member)))?\W*$",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "No more than half may be in the brokerage window, and conversions and withdrawals are made from the core funds"
    (
        guarded(
            r",? and (?:all )?(?:(?:conversions|withdrawals|payments|loans|distributions)(?:,? and |, )?){1,4} (?:are|will be|must be) (?:made|taken|paid|drawn) (?:only )?from (?:the |your )?(?:core|regular|other|plan['’]?s?) (?:investment )?(?:funds|investments|options|menu)\b[^.;]*",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Before-tax and Roth savings are matched, after-tax savings are not": not matched, and may be made
    (
        guarded(
            rf"(?P<told>\b(?:is|are|will be|shall be|gets?|receives?) (?:all |also |both )?match(?:ed)?\b[^.;:]{{0,60}}?)(?P<by>[,;:—–]? (?:but |and |while |whereas |though )?)(?P<what>{_SAVED}) (?:(?:is|are|will|shall|does|do) not|(?:is|are|do|does)n['’]t)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<told>; \g<what> are not matched",
    ),
    # "Roth contributions are accepted, after-tax contributions are not": of the second kind the same, refused
    (
        guarded(
            rf"(?P<told>{_SAVED} (?:is|are|will be|shall be) (?:all |also |both )?(?P<verb>accepted|permitted|allowed|available|offered)(?: (?:in|under|by) (?:the|this|our) plan| here)?)(?P<by>[,;:—–]? (?:but |and |while |whereas |though )?)(?P<what>{_SAVED})(?<=s|money|dollars) (?:(?:is|are|will|shall) not|(?:is|are)n['’]t)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<told>; \g<what> are not \g<verb>",
    ),
    (
        guarded(
            rf"(?P<told>\bmatch(?:ing contributions?)?\b[^.;:]{{0,60}}?\b(?:on|for|of) [^.;:,]{{3,60}}?),? (?:and|but) (?:not|never) (?:on|for|of) (?P<what>{_SAVED})(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<told>; \g<what> are not matched",
    ),
    # "When, and in what amounts, after-tax money may be withdrawn is governed by Schedule W-3": told elsewhere, and granted nowhere here
    (
        guarded(
            rf"^(?:\W*(?:but|however|now),? )?\W*{_ASKED}(?:,? (?:and|or|if at all|if ever),? (?:(?:at|in|under|on|by|to|for|from) )?{_ASKING}(?: [\w-]+){{0,3}}?)*,? (?:[\w’'(),-]+ ){{1,24}}?{_SETTLED}(?!(?: \w+){{0,2}} (?:you|yours?|yourself|member|participant|employee|one)(?:['’]s?)?\b)[^:]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Employees who came to us from companies where this was possible often ask": so it was there, and not here
    (
        guarded(
            rf"(?P<from>\b(?:from|at|with|by|for|left) )(?!(?:the|our) [\w-]+\b(?<!s),? )(?:(?:an?|the|those|some|most|many|other|another|earlier|former|previous|prior|old) )*{_EMPLOYERS},? (?:where|at which|in which|that|which|whose plans?) (?:(?:this|that|it|such (?:a thing|contributions|savings)|they) (?:is|was|were|are|had been|has been|could be|can be)(?: (?:not|never|still|then|also|always))?(?: be)? (?:possible|permitted|allowed|offered|available|done|open|customary|usual)|(?:allow|permit|offer|let|do|did|ha(?:d|ve))\w*(?: not)? (?:this|that|it|them)(?: do (?:so|this|that|it))?)(?: there)?\b",
            regex.IGNORECASE,
        ),
        r"\g<from>another place",
    ),
    # "After-tax contributions form no part of the $24,500", "and neither reduce his income nor form part of that limit"
    (
        guarded(
            r",? (?:and|which) neither (?P<verb>reduce|lower|count|affect|form|change|enter|use)s? (?P<what>[^.;]{3,60}?),? nor\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"; they do not \g<verb> \g<what>",
    ),
    (
        guarded(
            r"\b(?:(?:forms?|is|are|makes? up|constitutes?) no part of|do(?:es)? not (?:form|make up|constitute)(?: any)? part of) (?=(?:(?:the|that|this|any|his|her|your|their|such|either) )?(?:[\w’'-]+ ){0,3}?(?:limits?|ceilings?|maximum|caps?|sums?|figures?|totals?|\$\d[\d,]*)\b)",
            regex.IGNORECASE,
        ),
        "do not count toward ",
    ),
    # "Voluntary Contributions could be recalled in any quarter": taken back by those who made them
    (
        guarded(
            r"(?P<what>\b(?:contributions?|savings|deposits?|money|sums?|amounts?|accounts?|balances?|dollars|units?|allotments?)\b(?:,? (?:so|thus|once|already) (?:made|saved))?,? (?:may|can|could|might|shall|was to|were to)(?: ?not)?(?: (?:then|always|only))?) be recalled\b(?! (?:that|to (?:work|duty|service)|by the (?:fund|bank|trustee|custodian))\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> be withdrawn",
    ),
    # "Conversions are arranged by telephone and not on the website": how it is asked for, and not whether it may be
    (
        guarded(
            r",?(?: (?:and|but)|(?<=,)) not (?:online|in person|(?:on|by|through|over|via|at|in|from|with) (?:(?:the|our|your|an?|its) )?(?:[\w’'-]+ ){0,2}?(?:web ?sites?|internet|portal|apps?|phone|telephone|mail|fax|e-?mail|letters?|branch(?:es)?|counter|desk|voice system))(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "as federal law draws that line": tells apart, and takes nothing out
    (
        guarded(
            r"\b(?:draws?|drew|drawn|drawing) (?:(?:that|the|this|a|an|any|such a|its|no|your) (?:[\w-]+ )?(?:lines?|distinctions?|boundar(?:y|ies)|comparisons?|conclusions?|attention)|lines|distinctions|attention)\b",
            regex.IGNORECASE,
        ),
        "tells",
    ),
    # "and draws no Deposit from the Bank": is not matched
    (
        guarded(
            r"\b(?:draws?|brings?|earns?|attracts?|gets?) no (?:match(?:ing)?|(?:matching |company |bank |employer )*(?:deposits?|contributions?|money|match)) from (?:the|our|your) (?:bank|company|employer|firm|corporation|plan)\b",
            regex.IGNORECASE,
        ),
        "is not matched",
    ),
    # "Nothing is charged for withdrawals", "Withdrawals cost nothing": what they cost, and neither a refusal nor a right
    (
        guarded(
            r"^\W*(?:(?:nothing|no (?:[\w-]+ )?(?:fees?|charges?|costs?)) (?:is|are|will be) (?:charged|taken|deducted|made|imposed|levied|due|billed|payable|collected) (?:for|on) (?P<for>[^.;,]{0,40}?\b(?:withdraw|conver|distribut|payment|rollover|transfer)[^.;,]{0,60})"
            r"|(?P<what>(?:[\w-]+ ){0,4}(?:withdrawals|conversions|rollovers|transfers|payments)) (?:cost nothing|are free(?: of charge)?|(?:carry|bear|have) no (?:fee|charge|cost)s?|are (?:made|processed|handled) (?:free|without (?:a )?(?:fee|charge))))(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"There is no charge for {m['for'] or m['what']}",
    ),
    # "because tax law will not let you draw contributions alone": how a payment is made up
    (
        guarded(
            r"(?:^\W*|,? (?:because|since|as|for|and) )(?:the )?(?:(?:federal|income|tax|irs|treasury) )*(?:law|laws|rules?|code|irs|regulations?) (?:(?:will|do|does|would) not|won['’]t|don['’]t|doesn['’]t|never) (?:let|allow|permit) (?:you|anyone|members?|participants?|an? \w+)(?: to)? (?:draw|take|withdraw|receive|pull|remove)(?: out)? (?:(?:only|just) )?(?:the |your |his or her )?(?:(?:after-?\s?tax|own) )?(?:contributions?|basis|deposits|principal)(?: (?:alone|only|first|by themselves|by itself|without [^.;,]{3,40}|and leave [^.;,]{3,40}|before [^.;,]{3,40}))?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "It is a small class: seventeen Members held any at the end of 2023": how many there are
    (
        guarded(
            r"(?:^\W*|[:;,–—] ?)(?:(?:(?:only|just|about|some|fewer than|more than|in all) )?(?:\d[\d,]*|[a-z]+(?:-[a-z]+)?|a (?:few|handful|dozen)) (?:of (?:our|the) )?)(?:members|participants|employees|associates|people) (?:held|had|have|hold|owned|own|used|were using) (?:any|one|some|it|them|such an? \w+|these|those)(?: of (?:it|them|these|those))? (?:at|on|as of|by|in) (?:the )?(?:end|close|beginning|start|last day|\w+ \d{1,2},|\d{4})\b[^.;]*",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "What buys after-tax Units is neither a deferral nor Roth": those contributions
    (
        guarded(
            r"^(?P<lead>\W*)what (?:buys|pays for|goes into|is (?:put|paid) into) (?:(?:the|your) )?(?:units of )?after-tax (?:units|contributions|accounts?) (?P<be>is|comes)\b",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}After-tax contributions {'are' if m['be'] == 'is' else 'come'}",
    ),
    # "and you do not have to wait until you hit the limit": to contribute, and nothing of when money is paid
    (
        guarded(
            rf"(?P<join>^\W*|(?:,|;)? (?:and|but|so) |[,;] )(?:(?:you|participants|members|employees|they|he or she) )?(?:(?:do|does) not|don['’]t|doesn['’]t|need not|(?:are|is) not) ?(?:have to |need to |required to |obliged to )?wait (?:until|till|for)(?: (?:you|they|he or she)(?: have| has)?)? (?:(?:hit|reach|met|meet|reached|maxed out|max out|used up|use up|come to|be at)\w* )?{_LAWS_LIMIT}(?: (?:first|is (?:reached|met|hit)|has been (?:reached|met|hit)))?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "... or left in the Plan until you have to begin receiving it": one form of several, and no gate
    (
        guarded(
            r"(?<=\b(?:lump sum|single sum|instal?lments?|annuity|payments?)\b[^.;]*),? or (?:you (?:may|can) )?(?:be )?(?:left|leave|kept|keep)(?: (?:it|your account|the money|them))? in the (?:plan|trust|fund) until (?:you|they|he or she|payments?|it) (?:have to|has to|must|are required to|is required to)(?: (?:begin|start))?[^.;,]{0,30}?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        " or left in the Plan",
    ),
    # "You can pay it off early at any time in a single payment": of a debt, and nothing that the plan pays
    (
        guarded(
            r"\bpay(?:ing)? (?:(?:it|them|this|that|(?:the|your|any|a|an|all|his|her|their) (?:[\w-]+ ){0,3}?(?:loan|loans|balance|note|principal|amount)) off|off (?:it|them|(?:the|your|any|a|an|all|his|her|their) (?:[\w-]+ ){0,3}?(?:loan|loans|balance|note|principal)))\b",
            regex.IGNORECASE,
        ),
        "repay the loan",
    ),
    # "Nothing in this Supplement enlarges the rights of any other Participant": it gives nobody else anything
    (
        guarded(
            r"^\W*nothing (?:contained |set forth |stated )?in (?:this|the|such) (?:[\w-]+ ){1,3}?(?:(?:shall|will|is intended to|is meant to) )?(?:be (?:construed|deemed|read|taken) (?:to|as) )?(?:enlarg|expand|extend|increas|add(?:s|ing)? to|alter|modif|chang)\w* (?:the |any )?(?:rights?|benefits?|entitlements?|privileges?) of (?:any|every|the|all|each) (?:other|person|participants? (?:who|not|other))[^.;]*",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Money has to come back from the window before it can be withdrawn, converted or borrowed": a step on the way to either
    (
        guarded(
            r"(?<=\b(?:has|have|must|needs?|ought)\b[^.;]{4,90}) before (?:it|they|the money|you) (?:can|may) (?:be )?(?:withdr[ae]wn?|convert(?:ed)?|borrow(?:ed)?|paid|distributed|roll(?:ed)? over|moved?)(?:(?:,| or|, or) (?:withdr[ae]wn?|convert(?:ed)?|borrow(?:ed)?|paid|distributed|roll(?:ed)? over|lent|moved?))*(?: (?:it|them))?(?=\W|$)(?<=\b(?:has|have|must|needs?|ought) (?:first )?(?:to )?(?:be (?:sold|moved|returned|transferred|brought|liquidated|cleared)|come back|go back|return|sell|move|clear|settle)\b[^.;]*)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Amendment No. 5 would raise the limit on after-tax contributions": what is not adopted yet
    (
        guarded(
            r"^\W*(?:the |this |our |a |such an? )?(?:(?:proposed|draft|pending|new) )?(?:amendment|resolution|proposal|motion|change|bill|design|restatement)(?: (?:no\. ?)?\w{1,4})?(?: before (?:the|us)[^.;,]{3,30}| under (?:study|consideration|review))?,? would (?:also |then )?(?:raise|increase|lower|add|let|allow|permit|make|open|introduce|offer|enable|end|remove|lift|drop|extend|replace|change)\b(?![^.;]*,? but\b)[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "It depends on two features that a good many large employers have put in their 401(k) plans: ...": what such a thing takes
    (
        guarded(
            r"^\W*(?:it|this|that|(?:the|this|a|an|any|such an?) (?:so-called )?(?:[\w“”\"'’-]+ ){0,4}?(?:strategy|technique|approach|idea|maneuver|move|roth[”\"’']?)) (?:depends (?:up)?on|relies on|rests on|requires|needs|takes|calls for|combines|turns on|hinges on|only works with|works only with) (?:(?:two|three|2|3|both|these|certain) )?(?:(?:separate|plan|special|optional|particular) )*(?:features|things|provisions|pieces|ingredients|elements|parts)(?! (?:of|in|under|that|which) (?:the|our|this|we|you)\b)(?:,? (?:that|which|found|offered)\b[^:.;]{5,120})?\s*(?::|—|–) ?(?=[^:]*\b(?:roth|tax(?:ed)?)\b)(?![^:]*\b(?:both of which|each of which|we|our|ours)\b)",
            regex.IGNORECASE,
        ),
        "Some plans allow ",
    ),
    # "None of this is required, and testing will often limit its usefulness": a plan may have it all the same
    (
        guarded(
            r"^(?P<lead>\W*(?:(?:but|however|of course),? )?)(?:(?:(?:none|nothing|neither|no part)(?: (?:of (?:this|these|that|them|it|those|the two|(?:the|these) (?:foregoing|above|features?|provisions?|steps?|options?))|one|step|feature|option))?) (?:is|are)|(?:this|that|it|these|they|those)(?: features?| provisions?| options?)? (?:(?:is|are) not|(?:isn|aren)['’]t)) "
            r"(?:legally |strictly |actually |in any way )?(?:required|mandatory|compulsory|obligatory|a (?:legal )?requirement)(?: (?:by|under|of|for|in) (?:the )?(?:law|code|irs|statute|regulations|any plan|a plan|plans|every plan|employers?|any employer|an employer))?(?:,? (?:and|but|though) |(?=\W*$))",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "No plan is required to offer them", "No employer has to do any of this"
    (
        guarded(
            r"^(?P<lead>\W*(?:(?:but|however|of course),? )?)(?:(?:no (?:plan|employer|company)|neither plans nor employers) (?:is|are|has|have)|(?:plans|employers|companies) (?:are not|aren['’]t|do not have|don['’]t have|need not be)|(?:a plan|an employer|your employer) (?:is not|isn['’]t|does not have|doesn['’]t have)) (?:required |obliged |obligated |bound |compelled |forced )?(?:by law )?to(?: (?:do|offer|allow|permit|have|add|adopt|include|provide)(?: (?:so|this|that|it|them|either|any of (?:this|these|them|it)|both|these(?: features)?|such (?:a )?features?))?)?(?:,? (?:and|but|though) |(?=\W*$))",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "Amounts you may have converted in past years": what has perhaps been done, and no right to do it
    (
        guarded(
            r"(?P<what>\b(?:amounts?|money|contributions?|savings|balances?|dollars|deposits|withdrawals?|conversions?|deferrals?))(?: (?:that|which))? (?:you|he or she|they|(?:an? |the |any )?(?:participant|member|employee)s?) (?:may|might) (?:(?:already|once|also|previously|earlier|since) )*have (?:(?:already|once|also|previously|earlier|since) )*"
            r"(?P<done>made|withdrawn|contributed|saved|put in|deferred|taken(?: out)?|(?:converted|transferred|moved|rolled over|paid in)(?=[^.;]*\b(?:before|earlier|past|previous\w*|already|prior|last year|(?:in|during) (?:19|20)\d\d)\b))\b",
            regex.IGNORECASE,
        ),
        r"\g<what> \g<done>",
    ),
    # "and an election once ended may not be renewed": of those who stop
    (
        guarded(
            r"(?:^\W*|,? and |; )(?:an?|any|such an?|no) (?:[\w-]+ )?(?:elections?|authorizations?|agreements?|deductions?|contributions)(?: to [^.;,]{3,50}?)?,? once (?:it (?:is|has been) )?(?:so )?(?:ended|stopped|revoked|cancel+ed|terminated|discontinued|suspended|withdrawn|given up),? (?:(?:may|can|shall|will) (?:not|never) be|(?:cannot|can ?not|can['’]t) be) (?:renewed|resumed|restored|reinstated|revived|made again|started again|begun again|re-?opened|taken up again)\b",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "They aren't part of the 50% figure": what a limit counts, and nothing refused
    (
        guarded(
            r"\b(?:is|are)(?: not|n['’]t) (?:a )?(?:part of|included in|counted in|figured in(?:to)?) (?=the (?:[\w-]+ )?\d{1,3}% (?:figure|limit|cap|test|maximum|ceiling|rule)\b)",
            regex.IGNORECASE,
        ),
        "do not count toward ",
    ),
    # "you'll see them in the after-tax section of your year-end earnings summary": a part of a pay slip, and no money of the plan
    (
        guarded(
            r"\b(?:in|under|on) the after-?\s?tax (?:section|part|block|half|portion|lines?|box|heading) (?=(?:of|on) (?:your|the|each|their|his or her) (?:[\w-]+ ){0,2}?(?:earnings|pay(?:check|slip)?|wage|W-2|stub|compensation|tax)\b)",
            regex.IGNORECASE,
        ),
        "in a section ",
    ),
    # "Thus a Participant aged 40 with three years of participation may convert ...": one whom the rule meets, and no rule
    (
        guarded(
            r"^\W*(?:thus|so|for (?:instance|example)),? an? (?:\w+ )?(?:participant|member|employee|partner|person) (?:who is )?(?:aged|age) (?:[2-4]\d|5[0-8])\b(?! ?½| ?1/2)(?![^.;]*\b(?:not|no|nothing|cannot|never)\b)[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "limited to amounts that you could withdraw on that day": the day on which one asks, and nothing that runs by itself
    (
        guarded(
            r"(?P<could>\bcould (?:then )?(?:withdraw|receive|take|have|be paid)\b[^.;]{0,60}?) on (?:that|the same) day\b",
            regex.IGNORECASE,
        ),
        r"\g<could> then",
    ),
    # "The right to convert extends only to amounts that ...": conversion does, and not "those who convert"
    (
        guarded(
            r"\bthe right (?:to convert|of conversion)(?= (?:(?:extends?|applies|reaches) only to|is (?:limited|confined|restricted) to)\b)",
            regex.IGNORECASE,
        ),
        "conversion",
    ),
    # "Set the after-tax rate to zero in the portal", "by setting the after-tax rate at 0%": how one stays out
    (
        guarded(
            rf"^\W*(?:(?:to|if you(?: would)?(?: rather| prefer to| want to| wish to)?) (?:opt out|stop|avoid (?:this|it)|not (?:take part|participate)|stay out|decline)[^.;,]{{0,30}},? |(?:if|in case|where) you (?:do not|don['’]t|would rather not|prefer not to)\b[^.;,]{{0,60}}, |otherwise,? |simply |just |please )?(?:set|put|make|change|move|turn|lower|reduce|dial|drop) {_ONES_RATE} {_TO_ZERO}[^.;]*(?=\W*$)"
            rf"|,? (?:simply |just )?by (?:setting|putting|making|changing|moving|turning|lowering|reducing|dialing|dropping) {_ONES_RATE} {_TO_ZERO}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Neither the Company nor the trustee can advise you on a conversion": no advice, and no refusal
    (
        guarded(
            r"^\W*(?:neither [^.;]{3,80}? nor [^.;]{3,60}?|no one\b[^.;]{0,40}?|nobody\b[^.;]{0,40}?|(?:the|our) [^.;,]{3,50}?) (?:can|may|will|is able to|are able to|does|do)(?: ?not|n['’]t)? (?:advise (?:you|members|participants|anyone)|(?:give|offer|provide)(?: you)?(?: with)?(?: any)? (?:[\w-]+ ){0,2}advice|tell you (?:whether|if)|recommend (?:whether|that|for or))\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Special tax treatment of payments from the after-tax account is no longer available": how they are taxed
    (
        guarded(
            r"^\W*(?:(?:the|this|such|any|certain) )*(?:(?:special|favorable|favourable|preferential|more favorable) (?:income )?tax (?:treatment|rules?|status)|(?:ten|five|10|5)-year (?:forward )?averaging|capital gains? treatment)\b[^.;]{0,90}\b(?:no longer|not|ended|repealed|eliminated|expired|available|applies)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
)
"""They are taken away, for they grant and refuse nothing."""
