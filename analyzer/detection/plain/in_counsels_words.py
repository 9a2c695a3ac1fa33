"""Turns of counsel's old language, put as plain rules: "shall neither solicit nor receive", "upon, and not before, ..."."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.detection.plain.to_roth_inside import ROTH_ELSEWHERE
from analyzer.detection.plain.words_that_bind import letting_go
from analyzer.shapes import guarded

_ONE = r"(?:an?|any|each|every|such|the) (?:[\w-]+ ){0,2}?(?:participant|member|employee)"
_KIND = r"(?:(?:after|post)-?\s?tax|voluntary|nondeductible|employee)(?: employee)?(?: after-tax)? contributions"

_IN_FINITE = {
    "accept": "accept",
    "receiv": "receive",
    "tak": "take",
    "permit": "permit",
    "permitt": "permit",
    "allow": "allow",
    "offer": "offer",
    "provid": "provide",
}


def _refuses(match: regex.Match[str]) -> str:
    """A refusal in a participle as a sentence of its own."""
    verb = _IN_FINITE[match["verb"].lower()]
    return f"; the Plan {verb}s no " if verb in ("accept", "receive", "take") else f"; the Plan does not {verb} any "


IN_COUNSELS_WORDS: Turns = (
    # "may elect that any portion of his Account which is then payable to him be paid directly to the In-Plan Roth Rollover Account"
    (
        guarded(
            rf"(?P<who>{_ONE}|participants|members|employees|you) (?P<may>may|can|shall be entitled to) (?:elect|direct|request|ask) (?:that|to have) (?:all or |any |a |the |such )*(?:part|portion|amount|balance)s?(?: of (?:(?:the|his|her|your|their|such|a) )*(?:(?:participant|member|employee)['’]s )?(?:vested )?(?:accounts?|interest|balance))?,? (?:which|that) (?:is|are|would be|could be) (?:then |at that time |currently |otherwise |at the time )(?:be )?(?:payable|distributable|available|eligible (?:for|to be) (?:distribution|distributed)|paid|distributed|withdrawn)\b[^;]*?(?:be )?(?:paid|transferred|credited|rolled over|contributed|moved|converted)(?: directly| instead)* (?=(?:in)?to (?:the|a|his|her|your|such) (?:[\w-]+ ){{0,4}}?roth\b{ROTH_ELSEWHERE})",
            regex.IGNORECASE,
        ),
        r"\g<who> may convert only amounts that are then distributable to him ",
    ),
    # "... being revoked, and the Plan accepting no contribution other than ..., nor permitting any amount to be converted": what it refuses
    (
        guarded(
            r",? (?:(?:and )?(?:the|this|our) plan (?P<verb>accept|receiv|tak|permitt|allow|offer|provid)ing (?:for )?no|(?:and )?(?:the|this|our) plan not (?P<verb>accept|receiv|tak|permitt|allow|offer|provid)ing (?:for )?(?:any|an?)|(?<=\b(?:no|not)\b[^.;]{0,160})nor (?P<verb>accept|receiv|tak|permitt|allow|offer|provid)ing (?:for )?(?:any|an?)) ",
            regex.IGNORECASE,
        ),
        _refuses,
    ),
    # "an amount which, were you to ask for it on the same day, the Plan could pay to you": one that could be withdrawn
    (
        guarded(
            r"\b(?P<what>(?:amounts?|portions?|parts?|money|sums?|balances?)) (?:that|which),? (?:were|had|should|if) (?:you|he|she|he or she|they|(?:a|the) (?:participant|member))\b[^.;,]{3,70}, (?:the (?:plan|trustees?|administrator)|we) (?:could|would|might|may)(?: be able to| have)? (?:then |properly |lawfully )?(?:pay|paid|distributed?|released?)(?: out)?(?: to (?:you|him|her|him or her|them))?",
            regex.IGNORECASE,
        ),
        r"\g<what> that could then be withdrawn",
    ),
    # "the Trustee shall neither solicit nor receive from any Participant ..."
    (
        guarded(
            r"\b(?P<shall>shall|will|does|do|may) neither (?:solicit|seek|require|request|invite) nor (?P<take>receive|accept|permit|take)s?\b",
            regex.IGNORECASE,
        ),
        r"\g<shall> not accept",
    ),
    # "who is not for the Plan Year in question a Highly Compensated Employee": whom it leaves out
    (
        guarded(
            r"(?<=\bwho (?:is|are) not),? (?:(?:for|in|during|at any time (?:in|during)|with respect to|as of) (?:the|any|a|such|that|each) (?:given |particular |current |applicable )?(?:(?:plan|calendar) )?year(?: (?:in question|concerned|involved|to which they relate))?),?(?= (?:an? )?(?:highly|key|HCE))",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "may make contributions which shall not be Elective Deferrals and shall be made after reduction for taxes"
    (
        guarded(
            rf"(?P<may>{_ONE} (?:may|shall be entitled to|can) (?:make|contribute) )(?P<what>contributions|amounts)(?P<where>(?:[^.;,]|\.\d){{0,40}}?),? (?:which|that) (?:shall |will )?(?:not be|are not|be other than) (?:treated as |considered )?(?:elective deferrals|salary reduction contributions|before-tax contributions)\b(?:[^.;]|\.\d)*?\bafter (?:the )?(?:reduction|withholding|deduction)s? (?:for|of) (?:\w+ )?(?:income )?taxes\b(?![^.;]*\broth\b)",
            regex.IGNORECASE,
        ),
        r"\g<may>after-tax contributions\g<where>",
    ),
    # "Any amount that would be an eligible rollover distribution if paid may be converted": of the kind, and not of the time
    (
        guarded(
            r",? (?:that|which) would(?: otherwise)? (?:be|constitute|qualify as) (?:an )?eligible rollover distributions?(?:,? (?:if|were|when|once)\b[^.;,]{0,30}?\b(?:paid|distributed|made)(?: to (?:him|her|you|the \w+))?)?,?(?= (?:may|shall|can|to (?:be|a|the|his)|into|in|moved|transferred|rolled|converted|credited)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The Subaccounts from which an In-Plan Roth Transfer may be made are A and B, and no others"
    (
        guarded(
            r"(?P<lead>^\W*)(?:the )?(?:only )?(?:sub-?)?(?:accounts?|sources?|amounts?|balances?|contributions|money types) (?:from|out of|of) which (?P<what>(?:an? |any )?(?:in-plan )?(?:roth )?(?:transfers?|rollovers?|conversions?|in-service withdrawals?|withdrawals?)) (?:may|can|shall) be (?P<done>made|taken|elected) (?:are|is|shall be)(?: (?:only|limited to|the following))*:? (?P<list>[^.;]+?)(?:,? and (?:no|none) (?:others?|other accounts?))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> may be \g<done> only from \g<list>",
    ),
    # "considered ending in-service withdrawals and took no action": they go on
    (
        guarded(
            r"(?<=\b(?:consider|discuss|review|debate|weigh|study|studi)(?:ed|s|ing)? (?:the )?(?:ending|closing|removing|dropping|stopping|eliminating|suspending|end of|removal of)\b[^.;]{3,120}),? (?:and|but) (?:it )?(?:has |have )?(?:took|taken) no (?:action|decision|vote|further action)\b",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The Board, by a vote of 5 to 2, approved ending Roth conversions": how it was carried
    (
        guarded(
            r"(?<=\b(?:board|committee|trustees|directors|council)),? by (?:an? )?(?:unanimous |majority |written )*(?:vote|consent|resolution)(?: of (?:\w+|\d+) to (?:\w+|\d+))?,",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "RESOLVED FURTHER, that nothing in the foregoing shall allow ...": what is resolved is the rule
    (
        guarded(
            r"(?:(?<=^\W*)|(?<=[;.] (?:and )?))(?:be it )?(?:further )?(?-i:RESOLVED|Resolved)(?:,? (?i:further))?,? (?:by the [^,;]{3,40}, )?that,? (?!until\b|(?:the )?(?:proper |appropriate )?(?:officers?|counsel|management|secretary|president|committee)\b[^.;]*\b(?:directed|authorized|empowered|instructed|requested)\b)(?=\w)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Nor shall any part of the After-Tax Account, so long as he remains employed, be transferred to any other Account"
    (
        guarded(
            r"(?P<lead>^\W*|; )nor (?P<shall>shall|may|will) (?P<what>[^.;,]{3,90}?)(?P<aside>, (?:so long as|while|until|before)[^,;.]{3,80},)? be (?P<done>transferred|converted|withdrawn|paid|distributed|contributed|made|accepted)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> \g<shall> not be \g<done>",
    ),
    # "any contribution which is includible in the gross income of such Participant for the year in which made"
    (
        guarded(
            r"\b(?P<what>contributions?) (?:which|that) (?:is|are) includible in (?:the |his |her )?gross income\b(?: of (?:such|the|any|a) (?:participant|member|employee))?(?: for the (?:taxable )?year (?:in which|when) (?:so )?(?:it is |they are )?(?:made|contributed))?",
            regex.IGNORECASE,
        ),
        r"after-tax \g<what>",
    ),
    # "a Participant other than a Puerto Rico Participant may ...": whom it leaves out
    (
        guarded(
            r"\b(?P<who>(?:an? |any |each )?(?:participant|member|employee)(?P<many>s)?),? other than (?P<not>(?:an? |any )?(?-i:Puerto Rico) (?:participant|member|employee)s?),? (?=(?:may|shall|can|is|are)\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['who']} who {'are' if m['many'] else 'is'} not {m['not']} ",
    ),
    # "No contribution has been or may be made to the Account": what is refused now
    (
        guarded(r"(?<=\bno [\w -]{3,40} )(?:has|have) been or (?P<may>may|shall|will|can) be\b", regex.IGNORECASE),
        r"\g<may> be",
    ),
    # "a distribution, exclusive of any part which consists of after-tax contributions"
    (guarded(r",? exclusive of (?=(?:any|all|the|such|amounts?|after|voluntary)\b)", regex.IGNORECASE), ", excluding "),
    # "No Participant shall be required or permitted to make contributions to the Plan"
    (
        guarded(
            r"(?P<lead>^\W*|; )(?:no (?:participant|member|employee)s? (?:shall|will|may|is|are)(?: be)?|(?:(?:the|an?|each) )?(?:participants?|members?|employees?) (?:shall|will|may|are|is)(?: be)? neither) required (?:or|nor) (?:permitted|allowed|entitled) to (?:make (?:any )?contributions|contribute)(?: (?:to|under) (?:the|this) (?:plan|trust|fund))?(?: for any plan year(?: (?:beginning|starting) (?:after|on|with) [^.;,]{3,90})?)?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>Participants are not permitted to contribute",
    ),
    # "The Plan neither requires nor permits employee contributions", "All contributions are made by the Employer"
    (
        guarded(
            r"(?P<lead>^\W*|; )(?:no (?:employee|participant|member) contributions (?:shall be |may be |will be |are )(?:permitted|allowed|accepted|made|taken)"
            r"|no contributions (?:are |may be |shall be )(?:made|permitted|accepted|allowed) by (?:the )?(?:employees|participants|members)"
            r"|contributions (?:by|from|of) (?:the )?(?:employees|participants|members) (?:are|will be|shall be|may) not (?:be )?(?:accepted|permitted|allowed|made|taken)"
            r"|(?:the|this|our) plan (?:does not|neither requires nor) (?:permits?|allows?|accepts?|provides? for|takes?) (?:any )?(?:employee|participant|member) contributions"
            r"|(?:the|this|our) plan is (?:funded|paid for|financed) (?:solely|only|entirely|exclusively|wholly) by (?:the )?(?:employer|company)(?:['’]s)?(?: contributions)?"
            r"|all contributions(?: to the plan)? are made (?:solely |only )?by the (?:employer|company)"
            r"|(?:employees|participants|members|you) (?:make no contributions|contribute nothing))(?: (?:to|under|in) (?:the|this) (?:plan|trust|fund))?(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Participants are not permitted to contribute",
    ),
    # "and the Trustees may not accept employee contributions of any kind", "Employee contributions of any kind are not accepted"
    (
        guarded(
            r"(?P<lead>^\W*|[;:] |,? and )(?:the (?:trustees?|plan|fund|administrator|company|employer) (?:may|can|shall|will|does|do)(?: not|not) (?:accept|take|receive|permit|allow)(?: any)? (?:employee|participant|member) contributions?"
            r"|the (?:trustees?|plan|fund|administrator|company|employer) (?:may|can|shall|will|does|do)(?: not|not) (?:accept|take|receive) (?:any )?contributions? (?:from|by|of) (?:the |any |its )?(?:employees?|participants?|members?)"
            r"|(?:employee|participant|member) contributions of any (?:kind|sort|type) (?:are|may|shall|will|can)(?: not|not)(?: be)? (?:accepted|permitted|allowed|taken|made|received))(?: of any (?:kind|sort|type)| at all| whatever)?(?: (?:to|under|in) (?:the|this) (?:plan|trust|fund))?(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Participants are not permitted to contribute",
    ),
    # "To the extent provided in the Adoption Agreement, ..., and such contributions may be withdrawn at the times there specified"
    (
        guarded(
            r"(?<=\b(?:withdrawn|distributed|paid|paid out|converted|made)) (?:only )?(?:at|on|in) (?:the|such) (?:times?|dates?|events?|manner|circumstances)(?: and (?:to the extent|in the manner|on the conditions))? (?:(?:as )?(?:there(?:in)?|so) (?:specified|provided|stated|elected|selected|set forth)|(?:specified|provided|stated|elected|selected|set forth) (?:there(?:in)?|in the adoption agreement)|as the adoption agreement (?:provides|specifies|states))(?<=adoption agreement\b.*)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        " to the extent provided in the Adoption Agreement",
    ),
    # "No amount may be so directed unless it could, at that time, have been paid to him in cash"
    (
        guarded(
            r"^(?P<lead>\W*(?:[\d.]+ )?)no (?:such )?(?:amounts?|money|(?:transfer|conversion|direction|election)s?) (?:may|shall|can|will) be (?:so )?(?:converted|transferred|directed|rolled over|moved|made|elected) unless (?:it|they|the (?:amount|money)|such (?:an )?amounts?|(?:he|she|you|he or she|the participant|the member)) (?:(?:could|would|might|may|can)\b[^;]*\b(?:paid|distributed|distribut(?:able|ion)|payable|withdrawn|withdraw\w*|taken? (?:it |them )?(?:out|as a))|(?:is|are|was)\b[^;]{0,30}\b(?:distributable|payable|eligible (?:for|to be) (?:distribut\w+|paid)))\b[^;]*$",
            regex.IGNORECASE,
        ),
        r"\g<lead>Only an amount that could at that time be distributed may be so converted",
    ),
    # "No amount may be so converted unless the request is made in writing"
    (
        guarded(
            r"^(?P<lead>\W*(?:[\d.]+ )?)no (?:such )?(?P<what>amount|money) (?P<may>may|shall|can|will) be (?P<done>(?:so )?(?:converted|transferred|directed|withdrawn)) unless (?=(?:it is|the (?:request|election|participant|member)|you|he|she|a request)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>An \g<what> \g<may> be \g<done> only if ",
    ),
    # "Elective Deferrals shall be the sole contributions that a Participant may make"
    (
        guarded(
            r"\b(?:(?P<be>(?:shall|will|must) be) the (?:sole|only)|the sole) (?=(?:employee |participant |payroll )?(?:contributions?|deferrals?|amounts?|deposits?|savings)\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{'are ' if m['be'] else ''}the only ",
    ),
    # "No contributions by Participants shall be required or permitted", "are neither required nor allowed"
    (
        guarded(
            r"(?P<lead>^\W*|; )(?:no contributions? (?:by|of|from) (?:any |the )?(?:participant|member|employee)s? (?:shall|will|may|is|are)(?: be)?|contributions (?:by|of|from) (?:the )?(?:participants|members|employees) (?:shall|will|may|are)(?: be)? neither) required (?:or|nor) (?:permitted|allowed|accepted)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>Participants are not permitted to contribute",
    ),
    # "It is the intention of the Employer that no part of the Trust Fund be attributable to voluntary contributions"
    (
        guarded(
            r"\bit (?:is|being|was) the (?:intention|intent|purpose) (?:of the (?:employer|company|parties|plan) )?that no (?:part|portion|amount) of the (?:trust|fund|trust fund|plan|assets) (?:shall )?(?:be|consist|hold)\b[^.;]{0,20}?\b(?:attributable to|derived from|of|made up of) (?P<what>[^.;]{0,40}?contributions)",
            regex.IGNORECASE,
        ),
        r"the Plan does not accept \g<what>",
    ),
    # "..., it being the intent of this Section that no right to a distribution be created": why, after the rule
    (
        guarded(
            r", it being (?:the )?(?:intent|intention|purpose|understood|expressly understood|agreed)\b[^.;]{0,60}? that no (?:additional |new |other |separate )?(?:rights?|entitlement|benefit|option)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Notwithstanding Section 6.02, under which no distribution shall be made before age 59½, any Participant may ..."
    (
        guarded(
            r"^\W*notwithstanding (?:the (?:foregoing )?provisions? of )?(?:section|article|paragraph) [\w.()]+,? (?:under which|which|whereby|by which)\b[^;]*?, (?=(?:any|each|an?|every|the) (?:participant|member|employee)\b[^.;]*\bmay\b)",
            regex.IGNORECASE,
        ),
        letting_go(""),
    ),
    # "Nothing herein shall be construed to permit a Participant to make Voluntary Contributions"
    (
        guarded(
            rf"(?P<lead>^\W*(?:but |and )?)(?:nothing (?:in [^;,]{{3,60}}?|herein|contained [^;,]{{3,60}}?)|no provision (?:of|in) [^;,]{{3,60}}?) (?:shall|will|is to|may) (?:be (?:construed|read|deemed|interpreted|taken) (?:as|to) |be construed as )?(?:permit|allow|authorize|entitle|enable)(?:ting|ing|s)? (?P<who>{_ONE}) to (?=\w)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> may not ",
    ),
    # "amounts which would otherwise have been deferred shall, unless he elects otherwise, be contributed as After-Tax Contributions"
    (
        guarded(
            rf"\b(?:the )?(?:amounts?|sums?|deferrals?) (?:which|that) would otherwise (?:have been|be) (?:so )?(?:deferred|contributed)\b[^.;]*? (?:shall|will|are to) (?:,? ?[^.;]{{0,90}}?,? )?be (?:withheld and )?(?:contributed|paid|made|treated)(?: to the (?:plan|trust))? as (?P<kind>{_KIND})",
            regex.IGNORECASE,
        ),
        r"the Participant may make \g<kind>, at the limit on deferrals,",
    ),
    # "shall be paid to the Participant upon, and not before, his retirement"
    (
        guarded(
            r"\b(?P<shall>shall|will|is to|are to) be (?P<done>paid|distributed|payable|distributable)(?P<whom> to [^,;]{3,50}?)? (?:up)?on,? (?:and|but) not before,? ",
            regex.IGNORECASE,
        ),
        r"\g<shall> not be \g<done>\g<whom> before ",
    ),
    # "Save in the case of hardship, ...", "save as Section 7.2 provides"
    (
        guarded(
            r"(?P<lead>^\W*|, )save (?=(?:in (?:the )?(?:case|event) of|for|as|upon|on account of|only|with)\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{'Except' if not m['lead'] else 'except'} ",
    ),
    # "A Participant who has attained age 59½ but has not had a Severance from Employment may withdraw": still employed
    (
        guarded(
            r"(?<=\b(?:who|if|when|once|after)\b[^.;]{3,80}?)(?P<but>\b(?:but|and|though)) (?:(?:who|he or she|he|she|you|they|the \w+) )?(?:has|have) not (?:yet )?(?:(?:had|incurred|experienced|undergone) (?:an?|any|his or her|a full) (?:severance|termination|separation)|terminated|separated|severed|retired|left)"
            r"(?: (?:from|of|in|his|her|their|his or her|employment|service|employed|with the|the employ of the|the|employer|company))*\b(?=,? (?:may|can|shall|is|are|and|or|you)\b|,)",
            regex.IGNORECASE,
        ),
        r"\g<but> is still employed",
    ),
    # "A Participant who has not severed from employment shall not be entitled to any payment from his After-Tax Account"
    (
        guarded(
            rf"\b(?P<who>{_ONE}) who (?:has not (?:yet )?(?:severed|separated|terminated|retired)|remains|is (?:still )?)(?: ?(?:from|in|his|their|employment|service|employed|with the|the employ of the|employer|company))* shall not be entitled to (?:any |receive any )?(?:payment|distribution|withdrawal)s? (?P<of>of|from)\b",
            regex.IGNORECASE,
        ),
        r"While employed \g<who> may not make a withdrawal \g<of>",
    ),
    # "Amounts credited to the Voluntary Account shall be subject to withdrawal at the election of the Participant"
    (
        guarded(
            r"\b(?:shall|will|is|are) (?:be )?subject to withdrawal (?=(?:at|by|upon|on|in|only|after|from|while|during|without)\b)",
            regex.IGNORECASE,
        ),
        "may be withdrawn ",
    ),
    # "entitled to receive an eligible rollover distribution ... may, in lieu of payment, elect that it be contributed to a Roth Account"
    (
        guarded(
            rf"(?P<who>{_ONE})\b[^.;]{{0,120}}?\b(?:eligible rollover distribution|distribution|payment)\b[^.;]*?,? (?:may|shall be entitled to|can)\b[^.;]*?\b(?:elect|direct|request)\b[^.;]{{0,40}}?\b(?:such distribution|it|the same|the (?:amount|distribution)|that amount)\b(?: shall| to)? be (?:contributed|transferred|paid|credited|rolled over) (?:directly )?to (?P<to>(?:a|his|the|such) (?:designated )?roth (?:[\w-]+ )?account)",
            regex.IGNORECASE,
        ),
        r"\g<who> may convert only amounts that are then distributable to him to \g<to>",
    ),
)
"""Each with what it is in plain words."""
