"""Turns of notices, minutes, amendments and answers: what was directed, talked about, deleted, or left to another paper."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_SO_LONG = r"(?:an? (?:(?:full|whole) )?(?:year|month)|(?:one|two|three|four|five|six|nine|twelve|\d{1,2}) (?:(?:full|whole) )?(?:years?|months?))"
_YEARS = {
    "first": "one year",
    "second": "two years",
    "third": "three years",
    "fourth": "four years",
    "fifth": "five years",
    "tenth": "ten years",
}
_OUR_PLAN = r"(?:the|our|this) (?:[\w&’'-]+ ){0,3}?(?:401\(k\)(?: plan)?|(?:savings |retirement )?plan)"


def _that_account(named: str) -> str:
    """An account as it is named; one that has no name but "the new account" is the one just spoken of."""
    return named if regex.search(r"tax|voluntary|thrift", named, regex.IGNORECASE) else "that account"


NOTICES: Turns = (
    # "the Board read the draft of an Eighth Amendment, which would let employees ...": a draft lets nobody do anything
    (
        guarded(
            r"^\W*[^.;]{0,80}?\b(?:board|committee|trustees?|council|company|bank|counsel|members|we) (?:then |also |has |have )*(?:read|saw|heard|received|reviewed|considered|discussed|looked (?:at|over)|was shown|were shown|went through) (?:the |an? |counsel['’]s )?(?:first |new |revised )?(?:draft|outline|sketch|proposed text|proposal)\b[^.;]{0,60}?,? (?:which|that|under which|to|letting|by which) (?![^.;]*\b(?:adopted|approved|signed)\b)[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The right to convert them is another story: it came in with 2018, and was withdrawn in 2021": what became of it
    (
        guarded(
            r"(?P<what>\b(?:the |a )?(?:right|option|ability|feature|chance|choice)\b[^.;:]{0,80}?) (?:is|was) (?:another|a different|quite another|a separate) (?:story|matter|thing|case)\s?[:;—–] ?it [^.;]{3,120}?\b(?P<ended>(?:was|has been) (?:withdrawn|ended|dropped|closed|taken away|removed|discontinued)\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> \g<ended>",
    ),
    # "Leaving aside your after-tax account, which you may draw down whenever you like, nothing can be paid ...": an exception
    (
        guarded(
            r"^(?P<lead>\W*)(?:leaving|setting|putting) aside (?=(?:the|your|his|her|their|any|all|an?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>except for ",
    ),
    # "shall study, and report by June 30, whether A and B ought to be added to the Plan": nothing is added
    (
        guarded(
            r"\b(?:shall|will|is to|are to|should) (?:study|look into|consider|examine|review|explore|investigate)(?:,? and (?:shall )?report\b[^.;]{0,60}?)?,? (?:whether|if) (?P<what>[^.;]{4,160}?) (?:ought to|should|could|might|can|may) be (?P<act>added(?: to the plan)?|offered|allowed|permitted|introduced|adopted)\b",
            regex.IGNORECASE,
        ),
        r"is considering adding \g<what>",
    ),
    # "That doesn't make them Regular savings": what they are called, and no refusal
    (
        guarded(
            r"^\W*(?:that|this|it) (?:does not|doesn['’]t|did not|will not) (?:make|turn) (?:it|them|these|those) (?:into )?(?:[\w-]+ ){0,3}?(?:savings|contributions|deposits|money)\W*$",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Once these savings have been in the plan a full year you can change them to Roth"
    (
        guarded(
            rf"(?<=\b(?:been|lain|stayed|remained|sat|stood) in (?:the|this|our|your) (?:plan|fund|account|program)) (?P<long>{_SO_LONG}),?(?= (?:you|they|it|he|she|an?|the|participants|members|employees)\b)",
            regex.IGNORECASE,
        ),
        r" for \g<long>,",
    ),
    # "After your second anniversary with us you may also save up to 8% of pay after tax"
    (
        guarded(
            rf"\b(?P<from>after|from|on|upon|as of|once you (?:reach|pass|have reached)) (?:your|his|her|the|their|his or her) (?P<nth>{'|'.join(_YEARS)}) (?:work |service |employment )?anniversary (?:with (?:us|the (?:company|firm|bank))|of (?:(?:your|his|her|their) )?(?:hire|employment|hiring|date of hire|being hired|joining (?:us|the (?:company|firm))|starting work))",
            regex.IGNORECASE,
        ),
        lambda m: f"after {_YEARS[m['nth'].lower()]} of service",
    ),
    # "Nothing goes into the 401(k) after tax", "No after-tax money is taken for the 401(k)"
    (
        guarded(
            rf"\b(?:nothing|no (?:money|pay|contributions?|deductions?|part of your pay)) (?:goes|may go|can go|is put|is paid|is taken|are taken|comes) (?:in|into|to|for|toward) (?P<plan>{_OUR_PLAN}) (?:after[- ]tax|on an after-tax basis|from (?:taxed|after-tax) pay)(?=\W*$|[;,:])"
            rf"|\bno after-?\s?tax (?:money|pay|dollars|amounts?|deductions?) (?:is|are) (?:taken|deducted|withheld|held|collected) (?:for|toward|into) (?P<plan>{_OUR_PLAN})(?=\W*$|[;,:])",
            regex.IGNORECASE,
        ),
        r"\g<plan> does not accept after-tax contributions",
    ),
    # "contributions to it are always taken before tax": that way alone
    (
        guarded(
            r"(?P<lead>^|[;,.] )\W*(?:all )?contributions (?:to (?:it|the plan|the 401\(k\)(?: plan)?) )?(?:are|must be|have to be) (?:always|only|solely|exclusively|without exception) (?:taken|made|deducted|withheld)(?: out)?(?: of pay)? (?:before[- ]tax|on a (?:pre|before)-?tax basis)(?=\W*$|[;,])",
            regex.IGNORECASE,
        ),
        r"\g<lead>the Plan accepts only pre-tax contributions",
    ),
    # "Money in the new account will not be available before you leave", "What is in the after-tax account cannot be had until you leave"
    (
        guarded(
            r"^(?P<lead>\W*(?:but |and )?)(?:the |your |any |all )?(?:money|savings|amounts?|funds|dollars|balances?|what is|whatever is|anything) (?:held |saved )?in (?P<what>(?:the|this|that|your) (?:new )?(?:(?:after-?tax|voluntary|thrift) )?account) (?:(?:will|is|are|shall|would|can|may)(?: then)? (?P<no>not )?|(?P<cannot>cannot |can't |won't ))(?:be )?(?:available|accessible|had|reached|touched|locked up|got at|gotten)(?<!(?<!not )locked up)(?: out)?(?: to you)?(?= (?:before|until|till|at any time|at any age|whenever|only|after|once|while|as long as)\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{_that_account(m['what'])} may {'not ' if m['no'] or m['cannot'] else ''}be withdrawn",
    ),
    # "Savings in this account are locked up until you leave"
    (
        guarded(
            r"^(?P<lead>\W*(?:but |and )?)(?:the |your |any |all )?(?:money|savings|amounts?|funds|dollars|balances?|what is|whatever is|anything) (?:held |saved )?in (?P<what>(?:the|this|that|your) (?:new )?(?:(?:after-?tax|voluntary|thrift) )?account) (?:is|are|stays?|remains?|will be|will stay) (?:locked(?: up| in)?|tied up) (?=until\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{_that_account(m['what'])} may not be withdrawn ",
    ),
    # "tell us to credit your vested match after tax, to a Roth match account": employer money as Roth
    (
        guarded(
            r"(?P<match>\b(?:vested )?(?:(?:company|employer|matching|nonelective|profit[- ]sharing|employer's|company's) )*(?:match|(?<=\b(?:matching|employer|company|nonelective|sharing) )contributions?)),? (?:(?:made|credited|paid|treated|contributed) )?(?:after[- ]tax|on an after-tax basis|as after-tax(?: money)?)(?=,? (?:to|into|in|as|and held in) (?:an? |the |your )?(?:\w+ )?roth\b)",
            regex.IGNORECASE,
        ),
        r"\g<match> as Roth",
    ),
    # "Participants making after-tax contributions on December 31, 2019 may continue them"
    (
        guarded(
            rf"^\W*(?:the |all |any )?(?:participants|members|employees|those|persons|anyone) (?:who (?:were|was) )?(?:then )?(?:making|contributing) (?P<what>{MONEY}) (?P<when>(?:on|at|as of|before) [^.;]{{4,30}}?) (?:may|can) (?:continue|keep|go on)(?: (?:to make|making|with|to do so))?(?: them| so| this| these)?(?=\W*$|[,;]| at\b)",
            regex.IGNORECASE,
        ),
        r"If you were making \g<what> \g<when>, you may go on making them",
    ),
    # "The Administrator has directed that no Employee After-Tax Contributions be accepted for the Plan Year"
    (
        guarded(
            r"^\W*(?:(?:on|by|in) [^.;]{3,40}, )?the (?:\w+ ){0,2}?(?:administrator|committee|board|trustees?|company|employer|directors|sponsor)(?: of the plan)? (?:has |have )?(?:directed|ordered|instructed|ruled|required|provided|decided|determined|resolved) that (?P<what>[^.;]{3,90}?) (?P<no>not )?be (?P<done>accepted|taken|made|received|deducted|withheld|permitted|allowed|withdrawn|converted|paid)\b",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['what'][:1].upper()}{m['what'][1:]} shall {m['no'] or ''}be {m['done']}",
    ),
    # "Amounts contributed for earlier years may be withdrawn at any time"
    (
        guarded(
            r"^(?P<lead>\W*(?:but |however, )?)(?:the |all |any )?(?:amounts?|sums?|money|balances?) (?:already )?(?:contributed|saved|put in|paid in|deposited|credited) (?P<when>(?:for|in|during|before) (?:any )?(?:earlier|prior|previous|past|other|that|such) (?:plan )?years?)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Such contributions made \g<when>",
    ),
    # "No after-tax contributions shall be accepted for the Plan Year ending December 31, 2026"
    (
        guarded(
            r"(?<=\bno (?:[\w-]+ ){0,4}?contributions (?:shall|will|may|are|can) (?:be )?(?:accepted|taken|made|received|permitted|allowed)) (?:for|during|in) the plan year (?:ending|that ends|which ends|ended)(?: on)? [A-Z][a-z]+ \d{1,2}, (?P<year>20\d\d)",
            regex.IGNORECASE,
        ),
        r" during \g<year>",
    ),
    # "Section 9.2, by which a Participant could not withdraw ..., is deleted": a refusal that is gone grants nothing by itself
    (
        guarded(
            r"^\W*(?:[\d.]+ )?(?:the (?:\w+ ){1,2}?sentence of )?(?:section|paragraph|article|item)\b[^;]{0,40}?,? (?:by|under|in) which (?:an? |the |any )?[^;,]{3,40}? (?:could not|cannot|may not|might not|was not able to)\b[^;]{3,120}?,? (?:is|was|are|has been) (?:hereby )?(?:deleted|removed|repealed|stricken|eliminated|rescinded)\b[^;]*",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Section 9.2, by which a Participant could withdraw his Voluntary Account before Severance, is deleted, so that ...": the right is gone
    (
        guarded(
            r"^(?P<lead>\W*(?:[\d.]+ )?)(?:the (?:\w+ ){1,2}?sentence of )?(?:section|paragraph|article|item)\b[^;]{0,40}?,? (?:by|under|in) which (?:an? |the |any )?(?P<who>participants?|members?|employees?) (?:could|might|was able to|were able to|may|can) (?P<what>(?:withdraw|convert|transfer)\b(?!.*\bonly\b[^;]*\b(?:is|was|are) (?:hereby )?deleted)[^;]{3,120}?),? (?:is|was|are|has been) (?:hereby )?(?:deleted|removed|repealed|stricken|eliminated|rescinded)(?: in its entirety)?(?: (?:effective|as of|on) [^,;]{4,24}(?:, \d{4})?)?(?! and (?:replaced|substituted|the following))",
            regex.IGNORECASE,
        ),
        r"\g<lead>No \g<who> may \g<what>",
    ),
    # "The second sentence of Section 9.2 is deleted, so that the Voluntary Account is payable solely on ...": what holds from then on
    (
        guarded(
            r"^\W*(?:[\d.]+ )?(?:the (?:\w+ ){1,2}?sentence of )?(?:section|paragraph|article|item) [^;,]{1,30}? (?:is|was|are|has been) (?:hereby )?(?:deleted|removed|repealed|stricken|eliminated|rescinded|amended),? (?:so that|with the (?:result|effect) that|whereby)(?: (?:from|on and after|effective) (?:[A-Z][a-z]+ \d{1,2}, )?\d{4},?)? (?=(?:the|a|an|any|no|each|all|after|participants|members|voluntary|contributions)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "No Participant may withdraw ..., so that the Voluntary Account is payable solely on Severance"
    (
        guarded(
            r"(?<=^\W*no (?:participants?|members?|employees?) may\b[^;]{6,140}), (?:so that|with the result that) (?=(?:the|his|such)\b)",
            regex.IGNORECASE,
        ),
        "; ",
    ),
    # "To the extent the Employer so elects, a Participant may make ... and may withdraw them": a condition of both
    (
        guarded(
            r"^(?P<lead>\W*(?:[\d.]+ (?:[\w-]+ ){1,6}?[\w-]+\. )?)(?:to the extent|insofar as)(?: that)? (?=(?:the|an|its) (?:[\w-]+ )?(?:employer|company|sponsor|adoption agreement) (?:has |have )?(?:so |expressly )?(?:elect|specif|provid|select|permit|indicat|cho[so])\w*)",
            regex.IGNORECASE,
        ),
        r"\g<lead>If ",
    ),
    # "The plan has no conversion feature, for after-tax or for any other money"
    (
        guarded(
            r"(?<=\bno (?:[\w-]+ ){0,3}?(?:conversions?|withdrawals?|rollovers?|transfers?|distributions?)(?: (?:feature|option|provision|right|facility))?),? (?:whether )?(?:for|of|from) (?:(?:your|the|any) )?(?P<what>(?:after|post)-?\s?tax|voluntary|thrift)(?: (?:money|savings|contributions|accounts?|amounts?))? (?:or|nor|and) (?:for |of |from )?(?:any |all |the )?other (?:money|savings|accounts?|contributions|kinds?|sources?|types?)(?: (?:of|here)[^.;,]{0,20})?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r" of \g<what> money",
    ),
    # "the Plan has no in-service withdrawal feature"
    (
        guarded(
            r"\b(?P<plan>(?:the|our|this) plan|it|we) (?:has|have|offers?) no (?P<what>in-service (?:withdrawal|distribution)s?|(?:in-plan )?(?:roth )?conversion|in-plan roth (?:rollover|transfer))(?: feature| option| provision| facility)(?P<of> of [\w-]+ money)?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['plan']} does not allow {m['what'].rstrip('s')}s{m['of'] or ''}",
    ),
    # "The other three companies have not taken up either feature": of their people
    (
        guarded(
            r"^(?P<lead>\W*(?:but |and )?)(?:the|all|our|its|any) (?P<who>(?:other|remaining|rest of the) (?:\w+ ){0,2}?(?:companies|employers|affiliates|subsidiaries|businesses|firms|divisions)(?: (?:of|in) the group)?) (?:have|has|did) not (?:yet )?(?:adopt|take up|taken up|elect|add|introduce|choose|chosen|join|offer)(?:ed|d)? (?P<what>(?:(?:this|the|that|these|those|either|any|such) )?(?:features?|options?|provisions?|arrangements?|of (?:them|these|the two)|it|them|so))\b(?: (?:of|for) (?:these|this|the) \w+)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}Employees of the {m['who']} may {'do neither' if m['what'].lower().startswith('either') else 'not do so'}"
        ),
    ),
    # "Our plan has not taken up the feature"
    (
        guarded(
            r"^(?P<lead>\W*(?:but |and )?)(?P<who>(?:our|this|the) plan|our company|we|ours) (?:have|has) not (?:yet )?(?:adopted|taken up|elected|added|introduced|chosen) (?:this|the|that|these|those|such) (?:features?|options?|provisions?|arrangements?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> does not do so",
    ),
    # "may withdraw the vested Company Contributions made in respect of his after-tax Deposits": the employer's money alone
    (
        guarded(
            rf"(?<=\b(?:withdraw\w*|draw|take|receive|distribut\w+|paid|payable)\b[^.;]{{0,60}}\b(?:company|employer|bank|firm|match\w*)(?: matching)? (?:contributions?|money|amounts?)) (?:(?:that|which) (?:are|were|have been) )?(?:made|credited|allocated|contributed|given|paid) (?:in respect of|with respect to|on account of|on|for|to match) (?:(?:his|her|your|their|the|any|such) )*{MONEY}",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "You may continue to add to that source", "you can keep putting money into it"
    (
        guarded(
            r"(?<=\b(?:you|members|participants|employees|they) (?:may|can)(?: still| also| then)? (?:(?:continue|keep|go on)(?: on)? )?(?:to )?)(?:add|put|pay)(?:t?(?P<ing>ing))?(?: (?:more |new |extra )?(?:money|savings|deposits))?(?: on)? (?:in)?to (?=(?:it|them|(?:that|this|the) (?:\w+ )?(?:source|account|bucket))\b)(?![^.;]*\broll)",
            regex.IGNORECASE,
        ),
        lambda m: f"contribut{'ing' if m['ing'] else 'e'} to ",
    ),
    # "At their meeting of August 20, 2026 the Trustees voted to stop taking after-tax deductions as of the September 4 payroll"
    (
        guarded(
            r"^\W*(?:[^.;:]{3,60}: )?(?:(?:at|in|on|by) [^.;]{3,60}?,? )?(?:the|our|your) (?:\w+ ){0,3}?(?:trustees?|board|committee|company|employer|directors|sponsor)(?: of (?:the|our) \w+)? (?:has |have )?(?:voted|resolved|decided|agreed|determined|elected|chosen|chose)(?: on [^.;]{4,24},?)? to (?:stop|cease|end|discontinue|suspend|halt)(?: (?:taking|accepting|collecting|making|deducting|withholding|permitting|allowing|offering))? (?P<what>(?:all |any |your )?(?:after-?\s?tax|voluntary|thrift)(?: payroll| employee| savings)?) (?:deductions|contributions|savings|deposits)(?: from (?:your )?pay(?:checks?)?)?(?! for\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['what'][:1].upper()}{m['what'][1:]} contributions are discontinued",
    ),
    # "Salaried: once in any calendar quarter. Hourly (2019 Labor Agreement): none until employment ends."
    (
        guarded(
            r"^(?P<who>\W*(?:salaried|hourly(?:[- ]paid)?|(?:non-?)?union|(?:non-?)?bargaining|(?:non-?)?exempt|(?:non-?)?represented|full-time|part-time|weekly(?:[- ]paid)?)(?: and (?:salaried|hourly|exempt|non-?exempt|part-time))?)(?: \([^():]{3,40}\))?: (?=\w)",
            regex.IGNORECASE,
        ),
        r"\g<who> employees: ",
    ),
    # "Ms. Okafor presented the consultant's paper on after-tax contributions with daily conversion to Roth": what was talked about
    (
        guarded(
            r"^\W*(?:(?:item|no\.|agenda item) [\w.]{1,5}[.:]? )?(?:(?:mrs?|ms|dr|prof)\. )?[^.;]{2,50}? (?:(?:then|also|next|briefly|has|have|had) ){0,2}(?:presented|gave|made|delivered|heard|received|reviewed|discussed|circulated|distributed|introduced|went through|read|took note of|considered|studied)(?: \w+ed)? (?:an?|the|its|his|her|their) (?:[\w’'-]+ ){0,4}?(?:paper|report|memorandum|memo|presentation|proposals?|study|analysis|comparison|survey|briefing|note|outline|slides) (?:on|about|of|regarding|concerning|for|on the subject of) (?P<what>[^;]{6,})",
            regex.IGNORECASE,
        ),
        r"The Committee is considering \g<what>",
    ),
    # "one who does so may pay in nothing for twelve months"
    (
        guarded(
            r"\b(?P<may>may|can) (?:pay|put|add)(?: in)? (?:nothing|no more|no new money)(?: more)?(?: in)?\b(?= (?:for|until|during)\b)",
            regex.IGNORECASE,
        ),
        r"\g<may> not make contributions",
    ),
    # "have the payroll office hold back up to 10% of your wages": withhold, and not give back
    (
        guarded(
            r"\b(?:hold|keep|set)(?P<s>s?) back (?=(?:up to |as much as |between |from )?(?:\d|an? (?:part|portion|percentage|amount|share)|part of|some of|any (?:part|percentage|amount)))",
            regex.IGNORECASE,
        ),
        r"withhold\g<s> ",
    ),
    # "You can keep contributing to the source in the meantime": the one just spoken of
    (
        guarded(
            r"(?<=\b(?:keep|continue|go on|still)\b[^.;,]{0,20}\bcontribut(?:e|ing) to )the (?=(?:source|account)\b(?! (?:of|for|that|which|you)\b))",
            regex.IGNORECASE,
        ),
        "that ",
    ),
    # "Office staff and supervisors are not part of this arrangement"
    (
        guarded(
            r"^(?P<who>\W*(?!this|that|these|those|it|they|we|after|contributions)[^.;:,]{3,70}?) (?P<are>is|are) not (?:a )?(?:part of|parties to|a party to|in|within|covered by) (?:this|the|that) (?:arrangement|program|feature|option|offer|provision|scheme)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<are> not included",
    ),
    # "The quarterly withdrawal from the after-tax account that the old booklet describes ended on the same day": which paper tells of it
    (
        guarded(
            r"(?<=\b(?:withdrawals?|conversions?|transfers?|contributions?|savings?|accounts?|money|rights?|deposits?)\b[^.;,]{0,60}),? (?:that|which|of which|about which) (?:the|your|our|an?) (?:(?:old|earlier|last|former|previous|prior|first|(?:19|20)\d\d|printed|employee|benefits?) )*(?:booklet|handbook|summary|SPD|guide|brochure|edition|leaflet|manual)(?: plan description)?(?: of (?:19|20)\d\d)? (?:still |also )?(?:describe[sd]?|mention(?:s|ed)|tells?(?: of)?|told(?: of)?|explain(?:s|ed)|speaks?(?: of)?|spoke(?: of)?|shows?|showed)(?P<comma>,?)(?= )",
            regex.IGNORECASE,
        ),
        r"\g<comma>",
    ),
)
"""Each with the rule in the words of most."""
