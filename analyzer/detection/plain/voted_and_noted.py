"""Minutes: what was moved and failed, what was resolved, what somebody pointed out of the plan as it stands."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_SPEAKER = r"(?:(?:mr|ms|mrs|dr|prof)\.? [\w’'-]+|the (?:[\w-]+ ){0,2}?(?:chair(?:man|woman|person)?|secretary|treasurer|recordkeeper|consultant|administrator|actuary|auditors?|attorney|trustees?|committee|director|manager|president|provost|dean|officer)|counsel|she|he|one (?:member|trustee))"
_SAID = r"(?:pointed out|answered|replied|responded|observed|noted|remarked|reminded (?:the|those|everyone|us)(?: \w+){0,3}|explained|recalled|mentioned|stated|confirmed|reported|advised (?:the|them|us)(?: \w+)?)"
_FEATURE = rf"(?:an? |the )?(?:in-plan )?(?:roth )?(?:rollovers?|conversions?)(?: (?:feature|option|provision))?(?: of [^.;,]{{3,80}}?)?|{MONEY}(?: option| feature)?"
_CONSIDERED = r"(?: inside the plan)? (?:was|were|had been|has been|have been) (?:considered|studied|discussed|proposed|reviewed|looked (?:at|into)|talked about)(?: (?:in (?:19|20)\d\d|then|at the time))?,? (?:and|but) (?:(?:was|were|has|have|had) )?(?:(?:been )?(?:rejected|turned down|voted down|dropped)|not (?:been )?(?:adopted|added|approved|accepted|taken up|introduced))"

_DRAFT = r"(?:language|wording|text|a draft|(?:an? |the )?(?:\w+ )?(?:amendment|resolution|section|provision)s?)"
_PEOPLE = r"(?:you|members|participants|employees|associates|an? (?:member|participant|employee))"

_TODAY = r" (?:today|now|at present|currently|yet|at this time)"
_OF_TWO = guarded(r"\b(?:neither|none|either|any|these|those|them)\b", regex.IGNORECASE)


def _has_it_not(match: regex.Match[str]) -> str:
    """What the plan has not today, whatever may come: one feature, or two that were told of before."""
    return "the Plan offers neither" if _OF_TWO.search(match["none"]) else "this plan has not adopted that feature"


VOTED_AND_NOTED: Turns = (
    # "your Trustees voted 6 to 2 to have counsel draw up language under which members could pay in after-tax money": no rule yet
    (
        guarded(
            rf"^\W*(?:from [^.;:]{{3,40}}: )?[^.;:]*?\b(?:to have|ask(?:s|ed)?|direct(?:s|ed)?|instruct(?:s|ed)?|engag(?:es|ed)|(?:is|are|has been|have been)(?=(?: now)? (?:drafting|drawing up|preparing|writing|working on))) ?(?:(?:our |the |its |fund |plan |outside |legal )*(?:counsel|attorneys?|lawyers?|actuary|consultants?|recordkeeper) )?(?:now )?(?:to )?(?:draw up|draft|prepare|write|work on|drafting|drawing up|preparing|writing|working on) {_DRAFT} (?:(?:under|by) which (?P<who>{_PEOPLE}) (?:could|can|may|might|would be able to)|(?:that|which) would (?:let|allow|permit|enable) (?P<who>{_PEOPLE})(?: to)?) (?P<what>[^.;]+?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"The Trustees will consider an amendment to allow \g<who> to \g<what>",
    ),
    # "The Trust does not take either one", "The Plan takes neither of them"
    (
        guarded(
            r"^(?P<lead>\W*(?:(?:but|and|however),? )?)(?:the|our|this) (?:[\w()-]+ ){0,2}?(?:plan|trust|fund) (?:(?:does|do)(?: not|n['’]t) (?:now |currently |presently )?(?:take|accept|allow|permit|offer|have|provide for) either|(?:now |currently |presently )?(?:takes|accepts|allows|permits|offers|has|provides for) neither)(?: one| of (?:them|these|those|the two)| kind)?(?: (?:now|today|at present|yet|at this time))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>We accept neither",
    ),
    # "about putting in money that has already been taxed", "whether they can pay in wages on which tax has been paid"
    (
        guarded(
            r"(?<=\b(?:about|whether (?:they|you|we|I|members|employees|participants) (?:can|may|could)) )(?P<put>put|pay|contribut|add|sav)(?P<ing>ting|ing|e)?(?: in| into the (?:plan|trust|fund))? (?:more |extra |their own )?(?:money|dollars|wages|pay|salary|earnings) (?:(?:that|which) (?:has|have) (?:already |first )?been taxed|(?:that|which) (?:is|are) already taxed|already taxed|on which (?:the |income )*tax(?:es)? (?:has|have|is|are) (?:already |first )?(?:been )?(?:paid|withheld))(?! as roth\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{'making' if (m['ing'] or '').endswith('ing') else 'make'} after-tax contributions",
    ),
    # "the Plan as written has no place for them", "The document as it reads today leaves no room for after-tax contributions"
    (
        guarded(
            rf"\b(?:the|our|this) (?:plan|trust|document|plan document|plan text)(?:,? (?:as (?:it )?(?:now |currently |presently |today )?(?:written|stands|drafted|worded|reads|is)(?: (?:now|today))?|in its present form|today|at present),?)? (?:has|leaves|makes|offers|contains|holds|provides) no (?:place|room|space|slot) (?:in it )?for (?P<what>them|it|these|those|such (?:contributions|money|deposits|savings)|that kind of (?:contribution|money)|{_FEATURE})(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"the Plan does not accept \g<what>",
    ),
    # "In your 401(k) you can make pre-tax or Roth deferrals; it has neither of those two hospital features": those told of before
    (
        guarded(
            r"^(?P<first>\W*[^;:]*\b(?:pre-?tax|before-?tax|roth|salary) [^;:]*); (?:but |and )?(?P<none>(?:it|the plan|ours|we|your plan) (?:has|have|offers?|allows?|permits?) (?:neither|none) of (?:those|these|the)) (?:(?!after\b|pre\b|roth\b)[\w’'-]+ ){0,3}?(?:features?|options?|things|rights|choices)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<none> features. \g<first>",
    ),
    # "There are none, and neither feature will exist unless an amendment is signed"
    (
        guarded(
            r"^(?P<lead>\W*)(?:there (?:are|is) none,? and |so |(?:for|until) (?:now|then),? |today,? )?(?P<neither>neither (?:feature|option|one|of (?:them|these|those)(?: (?:two )?features)?)) (?:will (?:exist|be (?:available|offered|part of the plan))|exists|is (?:available|in (?:the|this|our) plan|offered)) (?:unless|until|before) [^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<neither> exists now",
    ),
    # "asked the Board to amend the Plan so that employees may contribute after tax": what it is asked to let them do
    (
        guarded(
            r"(?<=(?<!\bas )\b(?:ask|urg|petition|request|recommend|propos)\w*\b[^.;]*\b(?:amend(?:ing)?|be amended) (?:the|this|our) (?:401\(k\) )?plan) so that (?P<who>employees|members|participants|associates|people|they|we) (?:may|can|could|might|would be able to)\b",
            regex.IGNORECASE,
        ),
        r" to let \g<who>",
    ),
    # "the Plan has neither feature today and will have neither unless the Trustees adopt an amendment": it has none
    (
        guarded(
            r"(?P<none>\b(?:(?:the|this|our) plan|we|it) (?:now |currently |today )?(?:(?:has|have|offers?|permits?|allows?|accepts?|provides? for|includes?|contains?|does) (?:neither|none)|(?:(?:does|do)(?: not|n[’']t)) (?:have|offer|permit|allow|accept|provide for|include|contain|do) (?:either|any|this|that|these|those|such an?|it|them))\b(?: of (?:them|these|those|the two))?(?: (?:two )?(?:features?|options?|things?|rights?|arrangements?|provisions?|choices?))?)(?: (?:today|now|at present|currently|yet|at this time))?,? (?:and|nor) (?:(?:it|we|the plan) )?(?:will|shall|would)(?: not|n[’']t)?(?: (?:it|we|the plan))?(?: (?:have|offer|permit|allow|accept|provide for|include|contain|do))?(?: (?:neither|either|any|it|them|so|this|that|none))?(?: of (?:them|these|those))?(?: (?:unless|until|before|till) [^.;]*)?(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        _has_it_not,
    ),
    (
        guarded(
            rf"(?P<none>\b(?:the|this|our) plan does(?: not|n[’']t) (?:now |currently |yet |presently )?(?:have|offer|include|contain) (?:(?:this|that|such a) (?:feature|option|provision|right|choice)(?={_TODAY})|(?:either|any) of (?:these|those|the) (?:two )?(?:features|options|provisions|things|rights)))(?:{_TODAY})?(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        _has_it_not,
    ),
    (
        guarded(
            r"\bneither(?P<what> (?:feature|option|one|of (?:them|these|those)(?: (?:two )?features)?))? (?:exists|is (?:available|offered|part of the plan|in (?:the|this|our) plan))(?: in (?:the|this|our) plan)?(?: (?:today|now|at present|currently|yet))?,? (?:and|nor) (?:neither |either )?(?:will|shall|would)(?: (?:either|neither|it|they))?(?: (?:exist|be(?: available| offered)?))? (?:unless|until|before|till) [^.;]*(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        r"neither\g<what> exists now",
    ),
    # "Mr. Ortiz pointed out that the Plan as it stands does not let employees contribute": what the Plan does
    (
        guarded(
            rf"^(?P<lead>\W*){_SPEAKER} {_SAID} that (?=(?:the|our|this) plan(?:,? (?:as|at|in)\b[^.;]{{3,30}}?,?)? (?:(?:do|does|has|is|had|offers|permits|allows|lets|accepts|takes|makes|provides|remains|accordingly|still|currently|now|already)\b))",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    (
        guarded(
            r"(?<=\b(?:the|our|this) plan),? (?:as (?:it (?:now |currently |presently )?stands|(?:(?:now|currently|presently) )?(?:written|drafted|worded))|in its present form|at present|as it is)(?:(?<!,), ?|,| (?=\w))(?= ?(?:does|do|has|is|permits|allows|lets|accepts|takes|makes|provides)\b)",
            regex.IGNORECASE,
        ),
        " ",
    ),
    # "the Plan remains without any in-plan Roth conversion feature"
    (
        guarded(
            rf"\b(?:the|our|this) plan (?:accordingly |therefore |thus |still )?(?:remains|is|continues|stays) without (?:any |an? )?(?P<what>{_FEATURE})(?: feature| option)?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"the Plan does not offer \g<what>",
    ),
    # "does not let employees contribute on an after-tax basis, and the item was tabled": what became of the item
    (
        guarded(
            r",? and (?:the|that|this) (?:item|matter|proposal|question|subject|idea|topic) (?:was|has been) (?:then |accordingly )?(?:tabled|dropped|deferred|postponed|laid on the table|put over|closed)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "A motion to adopt in-plan Roth rollovers failed for want of a second": the Plan has none
    (
        guarded(
            rf"^\W*(?:an?|the|his|her) (?:motion|proposal|resolution) (?:to|that the plan) (?:adopt|add|allow|permit|introduce|offer|accept|begin|open|let in) (?P<what>{_FEATURE})(?: to the plan)?,? (?:(?:was|has been) (?:made and )?(?:defeated|rejected|voted down|lost|not (?:carried|adopted|seconded))|(?:was made and )?(?:failed|died|lapsed|lost|did not (?:carry|pass)))\b(?![^.;]*\b(?:but|later|carried|adopted|passed|approved)\b)[^;.]*",
            regex.IGNORECASE,
        ),
        r"The Plan does not offer \g<what>",
    ),
    (
        guarded(
            rf"^\W*(?:an?|the|his|her) (?:motion|proposal|resolution) that (?P<what>{MONEY}|in-plan roth (?:rollovers|conversions)) be (?:permitted|allowed|accepted|added|adopted|offered),? (?:(?:was|has been) (?:made and )?(?:defeated|rejected|voted down|lost)|(?:was made and )?(?:failed|died|lapsed|lost|did not (?:carry|pass)))\b(?![^.;]*\b(?:but|later|carried|adopted|passed|approved)\b)[^;.]*",
            regex.IGNORECASE,
        ),
        r"The Plan does not offer \g<what>",
    ),
    # "A motion to end in-plan Roth rollovers failed, and participants may still convert": as before
    (
        guarded(
            r"^\W*(?:an?|the|his|her) (?:motion|proposal) to (?:end|close|stop|discontinue|suspend|remove|drop|eliminate)\b[^.;]*? (?:failed|was defeated|was rejected|did not carry|lost|died)\b[^.;,]*,? and (?=[^.;]*\b(?:may|can)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "it was RESOLVED that all Voluntary After-Tax Contributions be suspended beginning February 1, 2026"
    (
        guarded(
            rf"^(?![^.;]*\b(?:if|should|unless|whether|when|had)\b[^.;]*\bresolved)(?:[^.;]*?\b(?:it was |be it )?(?:further )?resolved,? (?:further,? )?that,? |\W*)(?:(?:effective|under|pursuant to|beginning|as of|from) (?:[^.;]|\.\d){{3,40}}?,? )?(?P<what>{MONEY})(?: (?:by|of) (?:all )?(?:participants|members|employees))? (?:shall )?be (?P<how>suspended|discontinued|ended|terminated|closed|eliminated)\b",
            regex.IGNORECASE,
        ),
        r"\g<what> are \g<how>",
    ),
    # "; the suspension took effect as voted"
    (
        guarded(
            r"; the (?:suspension|change|closing|resolution|amendment|discontinuance) (?:took effect|became effective|went into (?:effect|force)|was carried out)(?: (?:as (?:voted|resolved|planned)|accordingly|on that date))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Rev. Rul. 60-323 leaves the timing to the plan, and Section 9.3 entitles an employee ...": what this plan does ("Rev." may have been taken for a title)
    (
        guarded(
            r"^\W*(?:the (?:code|law|regulations?|service|irs)|(?:(?:rev|after-tax contributions)\. ?)?rul\. [\d-]+|(?:the )?revenue ruling [\d-]+|\d\d-\d{1,3}) leaves? (?:the (?:timing|matter|question|choice|decision)|it|that) to (?:the|each) (?:plan|employer|sponsor)s?,? (?:and|but) (?=(?:section|article|your|this|our|the)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Amendment No. 2 had raised from 5% to 15% of base pay the most a member may contribute out of after-tax pay"
    (
        guarded(
            r"^\W*(?:[^.;]{0,60}?\breported that )?(?:(?:the )?(?:first|second|third|fourth|fifth) amendment|amendment (?:no\. ?|number )?\w+)(?:,[^.;]{5,90}?,)? (?:has |had )?(?:raised|increased|lifted|lowered|reduced|cut|changed) from (?P<old>\d+(?:\.\d+)?%) to (?P<new>\d+(?:\.\d+)?%) of (?P<pay>[\w ]{3,20}?) the (?:most|maximum|amount|highest rate)(?: that)? (?P<who>an? \w+|members|participants|employees|you) may contribute(?P<rest>[^.;]*)",
            regex.IGNORECASE,
        ),
        r"\g<who> may contribute up to \g<new> of \g<pay>\g<rest>",
    ),
    # "the trustees voted to leave the Plan as it is, with deferrals accepted on a pre-tax basis only"
    (
        guarded(
            r"^[^.;]*?\b(?:voted|decided|agreed|chose|resolved|elected) to (?:leave|keep) the plan (?:as it (?:is|was|stands)|unchanged|without change)(?:, with|:|,|; ) ?(?:all |salary |elective )*deferrals (?:(?:are|being|still|to be) )*(?:accepted|made|taken|permitted|allowed|continue) (?:on a )?(?:pre|before)-?\s?tax(?: basis)? (?:only|alone)(?=\W*$)",
            regex.IGNORECASE,
        ),
        "The Plan accepts pre-tax deferrals only",
    ),
    (
        guarded(
            r"^\W*(?:all )?(?:elective |salary )?deferrals (?:are|may be|shall be|must be) (?:accepted|made|taken) (?:(?:on a )?(?:pre|before)-?\s?tax(?: basis)? (?:only|alone)|only on a pre-?tax basis)(?=\W*$)",
            regex.IGNORECASE,
        ),
        "The Plan accepts pre-tax deferrals only",
    ),
    # "Automatic conversion was considered and was not adopted": nothing of the conversion that there is
    (
        guarded(
            rf"^\W*(?:an? |the )?automatic (?:daily |nightly |in-plan |roth ){{0,3}}(?:{_FEATURE}){_CONSIDERED}(?=\W*$)",
            regex.IGNORECASE,
        ),
        "The matter was considered",
    ),
    # "In-plan conversion of after-tax savings was discussed and was not adopted"
    (
        guarded(
            rf"^\W*(?P<what>(?:in-plan |roth |in-service |after-tax ){{0,3}}(?:{_FEATURE})){_CONSIDERED}(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"The Plan does not offer \g<what>",
    ),
)
"""Each with what it leaves in the plan."""
