"""What stands between the words of a rule and says nothing of it, and rules told by their parts: who splits what, which is all there is."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.detection.plain.words_that_bind import letting_go
from analyzer.shapes import guarded

_KIND = (
    r"(?:(?:traditional )?(?:pre|before)-?\s?tax|(?:designated )?roth|(?:regular |voluntary )?(?:after|post)-?\s?tax)"
)
_WHO = r"(?:you|(?:an? |each |the )?(?:participant|member|employee|associate)s?)"
_PART = r"(?:how much|(?:what|which) (?:part|portion|share|percentage|percent|amount))"
_OF_IT = r"(?: of (?:it|that|this|(?:your|the|each|their|his or her) (?:[\w-]+ )?(?:contributions?|savings|amount|pay|deferrals?|total|rate)))?"
_IS = r"(?: (?:is|are|goes in|go in|will be|(?:is |are )?to (?:be|go in)|you want))?(?: made)?(?: as)?"
_KINDS = guarded(rf"\b{_KIND}\b", regex.IGNORECASE)
_RATE = r"(?:\d{1,3}(?:\.\d+)?\s?(?:%|percent|per cent))"
_TAXED = r"(?:voluntary |regular )?(?:(?:after|post)-?\s?tax|voluntary|thrift)"
_DATE = r"(?:(?-i:[A-Z])[a-z]+ (?:\d{1,2}, )?\d{4}|\d{4}|\d{1,2}/\d{1,2}/\d{2,4})"
_HOLDERS = (  # who keeps the money of a plan, and the account that it comes into
    r"(?:(?:the|your|our|its|his|her|their) )?(?:(?:plan['’]s|plan) )?(?:(?:trust(?:ee)?s?|trust fund|record-?keeper|custodian|provider)\b"
    r"|(?:(?:voluntary|after-?\s?tax|contribution) ){1,3}account\b|(?-i:[A-Z][a-z]+)(?! (?-i:[A-Z])| (?:account|source))\b(?<!roth))(?![^.;]*\b(?:roth|conver))"
)
_STANDS = r"(?![^.;]*\b(?:no longer|not (?:accepted|permitted|allowed|covered|part)|discontinu\w*|ended|end|closed|stopped|will begin|would|if|proposed|before|until)\b)"
_OF_PAYMENTS = r"(?:roll\w*|withdraw\w*|distribut\w*|transfer\w*|payments?|loans?|statements?|balances?)"
_FORBIDS = r"(?:forbidding|prohibiting|barring|restricting|limiting|preventing|which (?:forbids|prohibits|bars|restricts|limits|prevents))"


def _may_make(match: regex.Match[str]) -> str:
    """Parts into which one splits what one saves, as the kinds of contributions that one may make."""
    kinds = [*dict.fromkeys(kind[0] for kind in _KINDS.finditer(match["parts"]))]
    return f"{match['who']} may make {', '.join(kinds[:-1])} and {kinds[-1]} contributions"


ASIDES_AND_PARTS: Turns = (
    # "pre-tax, matching or after-tax money (this last shut to new deposits in 2012) cannot ...": of the one named last
    (
        guarded(
            r"^(?P<told>[^()]*\b(?P<kind>(?:(?:after|post)-?\s?tax|voluntary|thrift|nondeductible))(?: (?:employee )?(?:money|accounts?|savings|contributions?|dollars|balances?|sources?|amounts?))?) \((?:(?:this|the|these) (?:last|latter)(?: (?:one|of (?:them|these|which|the (?:three|two|four))))?,? (?:(?:was|is|were|has been|being) )?|(?=\w+ to (?:new|further|more|additional)\b))(?:shut|closed|frozen) (?P<closed>(?:to|for|since|in|as of|on)\b[^()]*)\)(?P<rest>[^()]*?)(?P<end>\.?\s*)$",
            regex.IGNORECASE,
        ),
        r"\g<told>\g<rest>; \g<kind> contributions have been closed \g<closed>\g<end>",
    ),
    # "You may withdraw them except before age 59½", "other than while you are under age 59½": but not before it
    (
        guarded(
            r"(?<!\bno\b[^.;]{0,80}|\bnot\b[^.;]{0,80}|\bnothing\b[^.;]{0,80}|\bwithout\b[^.;]{0,40}|(?<!after-\s?)\b(?:tax|penalty|taxed)\b[^.;]{0,40}),? (?:except|other than|save) (?:(?:that )?not )?(?:before|prior to|until|(?:while|when|if) (?:you|he or she|he|she|the \w+) (?:are|is) (?:still )?(?:under|below|younger than)) (?=(?:the )?(?:age\b|\d\d ?½|attain|reach)|(?:you|he or she|the \w+) (?:reach|attain|turn)|you are (?:age )?\d\d)",
            regex.IGNORECASE,
        ),
        ", but not before ",
    ),
    # "online access to your after-tax account", "access to information on it": it is looked at, and no way out of it
    (
        guarded(
            r"(?P<wire>\b(?:on-?line|internet|web(?:site)?|(?:tele)?phone|electronic|mobile|digital|view-only|24-?hours?|around-the-clock)(?:,? (?:and|or) [\w-]+)?) access to (?:(?:your|the|his|her|their|an?|any|all|of|or) ){0,3}(?:[\w-]+ ){0,2}?(?:(?:sub-?)?accounts?|contributions|savings|balances?)\b",
            regex.IGNORECASE,
        ),
        r"\g<wire> pages",
    ),
    (
        guarded(
            r"\baccess to (?:(?:the|any|all|your|this) ){0,2}(?P<told>information|statements?|records?|details|data) (?:on|about|of|for|regarding|concerning) (?:(?:your|the|his|her|their|an?|any|all) ){0,2}(?:[\w-]+ ){0,2}?(?:(?:sub-?)?accounts?|contributions|savings|balances?)\b",
            regex.IGNORECASE,
        ),
        r"the \g<told>",
    ),
    # "you decide how much of it is before-tax, how much is Roth and how much is after-tax"
    (
        guarded(
            rf"(?<!\b{_OF_PAYMENTS}\b[^.;]*)\b(?P<who>{_WHO})(?: may| can| must)? (?:decides?|chooses?|specif(?:y|ies)|elects?|determines?|(?:says?|indicates?|tells? us)(?= {_PART} of )) (?![^.;]*\b{_OF_PAYMENTS}\b)(?P<parts>{_PART}{_OF_IT}{_IS} {_KIND}(?:(?:,? and |, )(?:{_PART}{_OF_IT}{_IS} )?{_KIND}){{1,2}})(?: contributions?| savings)?\b",
            regex.IGNORECASE,
        ),
        _may_make,
    ),
    # "you may continue to direct them to pre-tax, to Roth or to both": contributions, and no money that is there
    (
        guarded(
            r"\b(?:(?:continue|go on) to )?direct (?:them|it|these|your (?:regular |own )?contributions) to pre-?tax,? (?:or )?(?:to )?roth(?:,? or (?:to )?(?:both|some of each|a mix of the two))?",
            regex.IGNORECASE,
        ),
        "make pre-tax or Roth contributions",
    ),
    # "Payroll transfers each after-tax contribution to the trustee as soon as it is made": it is handed over, and no conversion
    (
        guarded(
            rf"\b(?:transfers|sends|moves|sweeps|forwards) (?=(?:each|every|all|your|the) (?:[\w-]+ ){{0,3}}?(?:contributions?|deposits?) (?:in)?to {_HOLDERS})",
            regex.IGNORECASE,
        ),
        "remits ",
    ),
    (
        guarded(
            rf"(?<=\b(?:contributions?|deposits?) (?:is|are|be|will be|shall be) (?:then |promptly )?)(?:transferred|sent|moved|swept|forwarded)(?= (?:in)?to {_HOLDERS})",
            regex.IGNORECASE,
        ),
        "remitted",
    ),
    # "No change may be made to after-tax contributions": nothing is let in by it
    (
        guarded(
            r"\bno changes? (?:(?:may|can|shall|will) be made|(?:is|are) (?:permitted|allowed)) (?:to|in) [^.;,]{3,60}(?=\W*$|;)"
            r"|\bno changes? (?:to|in|of) [^.;,]{3,60}? (?:is|are|shall be|will be) (?:permitted|allowed|made|accepted)\b",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "You may convert any vested money, and it costs nothing": a price, and no refusal
    (
        guarded(
            r"(?<=\w),? and (?:(?:it|this|that|doing (?:so|it|this)|to do (?:so|it|this)|each(?: one)?|they) (?:all )?(?:costs?|will cost|does cost) (?:you |them |the participant |the member )?nothing|(?:you|they|participants|members) (?:pay|are charged) nothing|(?:the (?:plan|recordkeeper|trustee|company|administrator|provider)|(?-i:[A-Z])[\w&’'-]+(?: (?-i:[A-Z])[\w&’'-]+)?) (?:charges|takes|asks) (?:you )?nothing)(?: (?:for it|to do (?:so|it|this)|extra|at all|either))?(?=\W*$|[.;,])",
            regex.IGNORECASE,
        ),
        ", free of charge",
    ),
    # "Employees who remain members of the Hale Pension Plan may save before tax only": who they are, and no rule of that plan
    (
        guarded(
            r"(?<=\b(?:employees|associates|staff|people|those|anyone|faculty|workers|colleagues)\b[^.;]{0,60}\b(?:who|that) (?:are|is|remain|were|still are) (?:still |also |active |accruing )*(?:members|participants) (?:of|in) the (?:[\w&.'’-]+ ){0,4}pension) plan(?=,? (?:may|can|cannot|are|and|or)\b)(?![^.;]*\b(?:(?:to|into|under) (?:it|that plan|the (?:[\w-]+ )?pension\w*)|(?:larger|bigger|higher|greater|additional|extra|more) pension|(?:service|pension) credits?|(?:years|credit) (?:of|for) (?:[\w-]+ )?service|annuity)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "In-Plan Roth Rollovers: ☒ Shall not apply.": a box of a form
    (
        guarded(r"(?<=[☒✓✔] )(?P<shall>shall|does|do|will)(?P<not> not)? apply(?=\W*$)", regex.IGNORECASE),
        lambda m: "Not permitted" if m["not"] else "Permitted",
    ),
    # "only an amount that, on the day of your request, you could take from the Plan": when that is asked, and no more
    (
        guarded(
            r"(?<=\b(?:amounts?|money|part|portion|sums?) (?:that|which)), (?:on|at|as of) (?:the )?(?:day|date|time|moment|that)\b[^,;.]{0,50},(?= (?:you|he or she|they|the (?:participant|member|employee)|a (?:participant|member)) (?:could|can|may|would|are|is)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The only after-tax contribution that the Plan accepts, however, is ..."
    (
        guarded(
            r"(?<=\b(?:accepts?|takes?|allows?|permits?|offers?|has|have)), (?:however|of course),(?= (?:is|are)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "A Participant may not, unless and until this Section is amended by the Board, make ...": as long as it stands
    (
        guarded(
            r"(?<=\b(?:may|shall|will|can|does|do) not), (?:unless and until|until|unless) (?:this|the|such) (?:section|article|plan|paragraph|agreement)\b[^,;.]{0,30}? (?:is|are|shall be|has been) (?:so )?(?:amended|changed)\b[^,;.]{0,50},",
            regex.IGNORECASE,
        ),
        "",
    ),
    (
        guarded(r"\botherwise than (?:through|in the form of)(?= )", regex.IGNORECASE),
        "other than",
    ),
    # "; until such an announcement the Plan accepts ...": as it is now
    (
        guarded(
            r"(?P<lead>^\W*|[;.] (?:and |but )?)until (?:such an? |that |the )(?:announcement|notice|amendment|decision|vote|election)(?: is (?:made|given|signed|adopted|taken))?,? (?=(?:the|this|our) plan |we |the trustees? )",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "Contributions were suspended on February 1, 2010, as part of the cost reduction program, and were reinstated ..."
    (
        guarded(
            r"(?<=\b(?:suspended|stopped|closed|discontinued|ended|frozen|halted)\b[^.;]{0,50}), (?:as (?:a )?part of|in the course of|in response to|because of|on account of|following|owing to|due to|at the time of) [^,;.]{3,70},(?= and (?:(?:they|it|contributions) )?(?:was|were|have been|has been)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Section 7.2, forbidding in-service withdrawals, shall likewise not apply to amounts so contributed"
    (
        guarded(
            rf"(?<=\b(?:section|article|paragraph)s? [\dA-Z][\w.()-]{{0,12}}), {_FORBIDS} [^,;]{{3,80}},(?= (?:shall|does|do|will|is|are) (?:likewise |also |therefore )?not (?:apply|be applied|applicable)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Withdrawals are permitted on any business day, but not while a loan from your other accounts is in default"
    (
        guarded(
            r"(?<=\b(?:permitted|allowed|available|made|withdrawn|taken|day|time)),? but not (?:while|when|if|during(?: any time when)?) (?:an?|any|your|the) (?:plan )?loan\b[^;.]{0,50}? (?:is|remains) (?:in default|overdue|past due)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "While many employers allow ..., ours does none of these"
    (
        guarded(
            r"(?<=, )(?P<who>ours|our (?:own )?plan|this plan|this one|the plan|we)(?P<do> does| do) (?:none of (?:these(?: things)?|this|that|those|them|it|the (?:above|sort))|nothing of the (?:kind|sort)|no such thing)\b",
            regex.IGNORECASE,
        ),
        r"\g<who>\g<do> neither",
    ),
    # "from 1952 to 1983 there were no others": how it once was
    (
        guarded(
            r"(?:(?<=; )|^\W*)(?:from \d{4} (?:to|until|through) \d{4}|(?:until|before|at) \w* ?\d{4}|at first|in the beginning|originally),? there (?:were|was) (?:no(?:ne)? (?:others?|other kinds?|other contributions|other deposits)|nothing else)\b",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The Plan has never had any other way to contribute money on which you have already paid tax, and it does not have one now"
    (
        guarded(
            r"\b(?P<plan>(?:the|this|our) plan) (?:has never had|never had|does not have|has had no|has not) (?:any |an? )?(?:other )?way (?:for (?:you|participants|members) )?to (?:contribute|save|put in|add|pay in) (?P<what>(?:money|pay|wages|dollars) (?:on which (?:you|they|participants) (?:have|has) already paid (?:income )?tax|that (?:has|have) (?:already )?been taxed)|(?:after|post)-?\s?tax (?:money|dollars|pay))(?:,? and (?:it )?(?:does not|doesn['’]t|has not) (?:have )?(?:one|any|that) (?:now|today))?",
            regex.IGNORECASE,
        ),
        r"\g<plan> does not accept after-tax contributions other than Roth contributions",
    ),
    # "The after-tax contributions you make from your pay (up to 6% of salary) may not be ...": a limit is a right to make them
    (
        guarded(
            rf"(?P<what>\b(?:the )?(?:voluntary )?(?:after|post)-?\s?tax contributions) (?:that )?(?:you|participants|members) (?:may )?make (?:from|out of) (?:your|their) (?:pay|paychecks?|wages|salary) \((?:of )?(?P<rate>(?:up to|not more than|at most|from \d[\d.]*\s?%? to) {_RATE}(?: of [\w ]{{3,25}})?)\)(?P<rest>{_STANDS}[^.;]*)",
            regex.IGNORECASE,
        ),
        r"\g<what>\g<rest>; you may make after-tax contributions of \g<rate> from your pay",
    ),
    # "The account may not be increased by further contributions", "and it takes none today"
    (
        guarded(
            r"\b(?:may|can|shall|will) (?:not|no longer) be (?:increased|added to|enlarged) by (?:further|new|additional|more|any|later) contributions?\b",
            regex.IGNORECASE,
        ),
        "are closed to further contributions",
    ),
    (
        guarded(
            r"(?<=\b(?:contributions|deposits|savings)\b[^.;]{3,60}),? (?:and|but) (?:it|the account|the source) (?:takes|accepts|receives) none (?:today|now|any ?more|any longer)\b",
            regex.IGNORECASE,
        ),
        ", and no further contributions are accepted",
    ),
    # "nothing in this Plan restricts the amount of his own taxed wages that a Participant may have withheld as Voluntary Contributions"
    (
        guarded(
            rf"\bnothing in (?:this|the) (?:plan|section|article) (?:restricts|limits|restrains|caps) (?:the (?:amount|percentage|portion|share) of )?(?P<what>[^;.]{{3,80}}?) (?:that|which) (?P<who>{_WHO}|he or she) may (?:have withheld and (?:paid|contributed)|have (?:withheld|deducted)|contribute|pay|deposit|put in)\b(?: (?:and paid )?(?:in)?to the (?:trust|trustee|plan))?(?:(?P<as> as (?:an? )?(?:[\w-]+ )?(?:voluntary|thrift|(?:after|post)-?\s?tax)(?: [\w-]+)? contributions)|(?<=\b(?:taxed|after-?tax|own)\b[^.;]*))",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['who']} may contribute {m['what']}{m['as'] or ' as after-tax contributions'}",
    ),
    # "... remain in the Trust until you leave the Company, and may be converted to Roth only at that point"
    (
        guarded(
            r"(?<=\buntil (?P<who>you|he or she|they|(?:the|a) (?:participant|member|employee)) (?P<leaves>leaves?|retires?|terminates?|separates?|quits?)\b[^;.]{0,60}),? and (?P<may>(?:may|can) be (?:converted|moved|transferred|withdrawn|rolled)\b[^;.,]{0,30}?) only (?:at that (?:point|time)|then)\b",
            regex.IGNORECASE,
        ),
        r"; they \g<may> only after employment ends",
    ),
    # "Participants' contributions from Compensation shall be pre-tax or designated Roth": and nothing else
    (
        guarded(
            r"^(?P<lead>\W*(?:[\d.]+ )?)(?:(?:all|any) )?(?:participants?['’]s?|employees?['’]s?|members?['’]s?|your) contributions(?: (?:from|out of) (?:compensation|pay|wages|salary))? (?:shall|must|will) be (?:made )?(?:either )?(?P<one>pre-?tax|before-?tax) or (?P<two>(?:designated )?roth)(?= contributions| deferrals|\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Participants may make only \g<one> or \g<two> contributions",
    ),
    # "Section 7.5 (Distribution on Severance) shall be the only provision under which such contributions are paid"
    (
        guarded(
            r"\b(?:section|article) [\d.]+ \((?:[\w ]*\b(?:on|upon|after|following) )(?P<event>severance|separation|termination)(?: (?:from|of) (?:employment|service))?\) (?:shall be|is|will be) the only (?:provision|section) under which (?P<what>[^.;]{3,60}?) (?:are|may be|is|shall be|will be) (?:paid|distributed|withdrawn)\b",
            regex.IGNORECASE,
        ),
        r"\g<what> may be paid only upon \g<event> from employment",
    ),
    # "references in the model language to qualified Roth contribution programs shall be disregarded"
    (
        guarded(
            r"(?:(?P<and>,? and )|^\W*)(?:any |all )?references? in [^.;]{3,80}? to (?![^.;]*\b(?:after-?\s?tax|voluntary|thrift|withdraw\w*|in-service)\b)[^.;]{3,160}? (?:shall|are to|should|must) be (?:disregarded|ignored|treated as deleted)(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "... is moved to Roth on the day it arrives, before it has time to earn anything taxable"
    (
        guarded(
            r"(?<=\broth\b[^.;]{0,60}), (?:so )?before (?:it|they|that money) (?:has|have|can have)(?: had)? (?:any )?(?:time|a chance|an opportunity|the chance) to (?:earn|grow|gain|build)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Contributions were suspended on February 1, 2010, and were reinstated on October 1, 2019": what holds since then
    (
        guarded(
            rf"(?P<what>\b(?:{_TAXED} )?(?:contributions|savings|deposits)) (?:was|were) (?:suspended|stopped|halted|frozen|discontinued|closed) (?:in|on|as of|effective) {_DATE},? and (?:they )?(?:was|were) (?:reinstated|resumed|restored|reopened|reintroduced) (?P<on>(?:in|on|as of|effective) {_DATE})",
            regex.IGNORECASE,
        ),
        r"\g<what> were resumed \g<on>",
    ),
    # "The Committee will decide next spring whether they may resume": nothing is decided
    (
        guarded(
            r"^\W*(?:(?:the|our|its) (?:[\w-]+ ){0,2}?(?:committee|board|company|employer|trustees|administrator|directors|bank|firm)|we|it) (?:will|shall|expects? to|plans? to|intends? to|has yet to|is to) (?:then |later |again |next )?(?:decide|determine|consider|review|reconsider|announce|re-?examine|look at)\b[^.;]{0,40}?\b(?:whether|if) (?![^.;]*\b(?:which|that) (?:is|are|was|were)\b)[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Not permitted: voluntary after-tax, rollover of after-tax"
    (
        guarded(
            r"(?<=^\W*(?:not |un)?(?:permitted|allowed|available|offered|accepted): (?:[\w() -]{3,40}, ){0,4})(?P<what>(?:voluntary |employee |regular ){0,2}(?:after|post)-?\s?tax)(?=,|;|\W*$| and\b| or\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> contributions",
    ),
    # "Withdrawal: You may withdraw ...": the title says nothing that the sentence does not
    (
        guarded(
            r"^\W*(?:(?:in-service |voluntary |after-tax )?(?:withdrawals?|distributions?)|taking (?:it|money) out): (?=(?:you|(?:an? |each |the )?(?:participant|member|employee)s?) (?:may|can|cannot|may not) (?:[\w’'-]+ ){0,2}?(?:withdraw|take|draw|convert|move|transfer|roll)\b)|^\W*(?:conversions?|roth conversions?|in-plan (?:roth )?(?:conversions?|rollovers?)|moving (?:it )?to roth): (?=(?:you|(?:an? |each |the )?(?:participant|member|employee)s?) (?:may|can|cannot|may not) (?:[\w’'-]+ ){0,2}?(?:convert\b|(?:move|transfer|roll)\b[^.;]*\broth\b))",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "direct that some or all of your Tax-Deferred Deposits be made instead as Roth Deposits": of pay to come
    (
        guarded(
            r"\b(?:direct|elect|ask|choose|request|designate) that (?:some or all|all or (?:a )?(?:part|portion)|any (?:part|portion)|some|part|all) of (?:your|his|her|their|the|his or her) (?:pre-?tax|before-?tax|tax-deferred|elective|salary|401\(k\)) (?:deposits|contributions|deferrals|savings|allotments) be (?:made|treated|credited)(?: instead)?(?: as)? (?:designated )?roth(?: (?:deposits|contributions|deferrals|savings|allotments))?",
            regex.IGNORECASE,
        ),
        "make Roth contributions",
    ),
    # "Under Summary No. 1 you could convert only ...", "Since a withdrawal could be made once in 12 months, so could a conversion": as it was
    (
        guarded(
            r"^\W*under (?:(?:the |our )?(?:old|former|prior|earlier|previous) (?:rules?|terms|booklet|plan|summary)|(?:summary|notice|amendment|smm) no\. ?\d+|the (?:summary|notice|amendment|booklet) of [^,;.]{3,20}),? (?:you|he or she|(?:an? |the )?(?:participant|member|employee)s?) could\b(?![^.;]*\b(?:not|no longer|never)\b)[^.;]*(?=\W*$)"
            r"|^\W*since [^.;,]{3,90} could [^.;,]{3,60}, so could [^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        letting_go("", "only"),
    ),
    # "may convert any vested Account other than the Roth Account, including the After-Tax Account": what is Roth already is left aside
    (
        guarded(
            r"(?<=\bconver[^.;]{0,120}\b(?:account|accounts|balance|amount|money)),? (?:other than|except(?: for| from)?|excluding|but not) (?:(?:the|a|an|his|her|your|their|his or her|any) )?(?:designated )?roth (?:(?:401\(k\)|contributions?|deferral|elective|rollover|savings) )*(?:sub-?)?accounts?(?=\b(?!,? (?:and|or|nor)\b|, (?:the |your |his |her |an? )?(?:[\w-]+ ){0,3}?(?:accounts?|money|contributions?)\b))",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "If they would do so, Thrift Contributions shall be discontinued": what becomes of contributions over a limit
    (
        guarded(
            r"^\W*(?:if|when|whenever|to the extent(?: that)?) (?:they|it|this|these|(?:the|that|such) (?:limit(?:ation)?|(?:annual )?additions|sum|total))\b[^.;,]{0,60}?\b(?:would|exceeds?|exceeded|do so|does so)\b[^.;,]{0,40}, (?![^.;]*\bamend)[^.;]*\b(?:shall|will|must) be (?:first )?(?:discontinued|stopped|reduced|returned|refunded|cut back|suspended)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "We are not able to answer this by e-mail": of an answer, and no right
    (
        guarded(
            r"^\W*(?:we|they|I|the (?:\w+ ){0,2}?(?:office|desk|representatives?|line)) (?:(?:are|is|am) not able to|(?:cannot|can not|can['’]t)) (?:answer|tell|say|advise|discuss|explain|give (?:you )?advice)\b(?![^.;]*\b(?:not|no longer|discontinu\w*|ended|closed|ceased|froz\w*)\b)[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "A conversion no longer counts as your withdrawal for the 12 months": of counting, and no right gone
    (
        guarded(
            r"^\W*(?:an?|each|any|the|such an?|your)? ?(?:[\w-]+ ){0,2}?(?:conversions?|rollovers?|withdrawals?|transfers?|distributions?) (?:(?:does|do|will|shall) not|(?:does|do)n['’]t|no longer|never) counts? (?:as|toward|towards|against|in)\b(?![^.;]*\b(?:not|no longer|discontinu\w*|ended|closed|ceased|froz\w*)\b)[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "everything turns on whether the after-tax money can be withdrawn": which is not said
    (
        guarded(
            r"(?<=\b(?:everything|much|it all|a (?:great deal|lot)) (?:then |else |here )?)(?:(?:turns?|hinges?|hangs?|rests?|rides?|depends?) (?:up)?on|(?:comes?|boils?) down to) whether\b(?! or not)[^.;]*",
            regex.IGNORECASE,
        ),
        "matters",
    ),
    # "Members who came from there may remember that they could take out their savings every January"
    (
        guarded(
            r"\b(?:may|might) (?:still |well )?(?:remember|recall)\b(?: that| when| how)?(?! \d)(?![^.;]*\b(?:not|no longer|never|discontinu\w*|ended|closed|ceased|froz\w*)\b)[^.;]*\b(?:could|used to)\b[^.;]*",
            regex.IGNORECASE,
        ),
        "tell of old times",
    ),
    # "if you meet the five-year and age rules, never again": no tax again
    (guarded(r"(?<=\btax(?:es)?\b[^.;]{3,100}),? (?:and |but )?never again(?=\W*$)", regex.IGNORECASE), ""),
)
