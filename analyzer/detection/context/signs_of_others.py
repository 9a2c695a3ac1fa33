"""Words that show a right to be of another subject, person, plan or time, for the lines of :mod:`told_of_others`."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

STUDENT_LOANS = guarded(  # "What you send your lender counts here as though you had contributed it"
    r"\bstudent[- ]loans?\b|\b(?:send|pay|paid|sent)\b[^.;]{0,20}\b(?:your|the|a) lenders?\b", regex.IGNORECASE
)
A_CLEARED_LOAN = guarded(  # "These payments are entered in your account as after-tax contributions", of a loan in default
    r"\bdeemed (?:distribution|distributed)\b|\b(?:pay|paying|paid) (?:it|the loan|your loan) (?:down|off)\b|\buntil the loan is (?:cleared|repaid|paid)\b",
    regex.IGNORECASE,
)
WINDOW_CLOSED = guarded(  # "The Window opens on April 1, 2021 and closes on March 31, 2022"
    r"\b(?:window|period|offer|season|drive)\b[^.;]{0,20}?\b(?:opens?|opened|begins?|began|runs?|ran|starts?|started|is open|was open)\b[^.]{0,40}?\b(?:closes?|closed|ends?|ended|to|through|until)\b[^.]{0,25}?\b(?:19\d\d|20[01]\d|202[0-5])\b",
    regex.IGNORECASE,
)
TAKEN_OUT = guarded(  # "Taken out: the after-tax election, the daily Roth conversion"
    r"^\W*(?:taken out|removed|deleted|dropped|eliminated|discontinued|withdrawn|struck out|gone|what(?:[’']s| is| was) (?:gone|removed|deleted|dropped|taken out|no longer (?:there|offered)))\s*[:–—]",
    regex.IGNORECASE,
)
HOW_TO_READ = guarded(  # "the sentence under “No conversions” applies only to money other than after-tax contributions"
    r"\bthe (?:sentence|paragraph|passage|words|text|statement)s? (?:under|headed|beneath|in|that)\b[^.;]{3,70}? appl(?:y|ies) only to\b",
    regex.IGNORECASE,
)
COULD_UNTIL_THEN = guarded(  # "Until the closing on August 31 you could put in after-tax contributions"
    r"^\W*until (?!now\b|further\b)[^.;,]{3,60}?,? (?:you|they|we|employees|participants|members|associates|an? \w+|any \w+|every \w+) could\b",
    regex.IGNORECASE,
)
DURING_A_WINDOW = guarded(  # and not "each pay period"
    r"\b(?:window|offer|drive)\b|\bduring (?:the|this|that|our|an?) (?!pay)(?:[\w-]+ ){0,4}?(?<!pay )(?<!payroll )(?:period|season)\b",
    regex.IGNORECASE,
)
SPECIMEN = guarded(  # "Sponsors of our document who would like to add this wording should send us their order form"
    r"\b(?:sponsors?|employers?|plans|clients|users)(?: of (?:our|this) (?:[\w-]+ )?(?:document|prototype|plan))? (?:who|that|which) (?:would like|wants?|wish|wishes|cares?) to (?:add|adopt|use|insert|include) (?:this|the (?:following|above)|these) (?:wording|language|text|provisions?|sentence|paragraph|section|clause)"
    r"|\b(?:wording|language|text|clauses?) (?:that )?(?:sponsors|employers|plans) (?:may|can) (?:use|adopt|copy)\b",
    regex.IGNORECASE,
)
WITHIN_DEFERRALS = guarded(  # "Together with what you save before tax it must stay within the yearly deferral limit of $24,500"
    r"\b(?:together|combined|added together|along) with\b[^.;]{0,30}\b(?:pre|before)[-\s]?tax\b[^.;]{0,40}\b(?:must|may|cannot|can|has to|have to|counts?)\b[^.;]{0,50}\b(?:deferral (?:dollar )?limit|402\(g\))"
    r"|\bnothing (?:is|will be) (?:due|owed|taxed)\b[^.;]{0,40}\b(?:growth|earnings|gains)\b",
    regex.IGNORECASE,
)
OTHER_THAN_ROTH = guarded(
    r"\b(?:not|no|non|other than|besides|apart from)[- ](?:an? |the )?roth\b|\bconver|\broll", regex.IGNORECASE
)
SET_AT_ZERO = guarded(  # "Posted so far: 2024, 0%; 2025, 0%; 2026, 0%"
    r"\b202[6-9]\b[^;.\d]{0,12}\b(?:0(?:\.0+)?\s?(?:%|percent)|zero|none)", regex.IGNORECASE
)
SET_BY_SOMEONE = guarded(  # "up to the percentage that the Committee sets for the year"
    r"\b(?:percentage|rate|limit|maximum|share)\b[^.;]{0,60}\b(?:sets?|fix(?:es|ed)?|announc(?:es|ed)|decid(?:es|ed)|determin(?:es|ed)|posts?|posted)\b",
    regex.IGNORECASE,
)
OF_THE_ELECTION = guarded(  # "by moving the percentage from one line to the other"; "What is in your account by then stays as it is"
    r"\bby moving the (?:percentage|rate|number|election) from one (?:line|box|row|column) to (?:the other|another)\b"
    r"|\bwhat (?:is|was) (?:already )?in your account\b[^.;]{0,25}\b(?:stays|remains|is left) (?:as|what|where) it (?:is|was)\b",
    regex.IGNORECASE,
)
A_REFUND = guarded(  # "Checks go to higher-paid employees in years when the test comes out too high"
    r"\b(?:checks?|payments?|refunds?)\b[^.;]{0,40}\b(?:higher[- ]paid|highly[- ](?:paid|compensated)|HCEs?)\b[^.;]*\btests?\b|\b(?:years?|when|in which|if) (?:(?:when|in which|that) )?(?:the|a) (?:\w+ )?test (?:comes? out|fails?|is (?:failed|not passed|not met))\b",
    regex.IGNORECASE,
)
ONE_MAY = guarded(
    r"\b(?:you|he or she|participants?|members?|employees?) (?:may|can) (?!find|get|see|receive)\w+", regex.IGNORECASE
)
MAY_CONTRIBUTE = guarded(
    r"\b(?:may|can)\b[^.;]{0,40}\b(?:contribut\w*|save|elect)\b|\bthe plan (?:accepts|takes)\b", regex.IGNORECASE
)
WHILE_AT_WORK = guarded(
    r"\bwhile (?:you|he or she|they|still|employed|working|at work)\b|\bstill (?:employed|working|at work)\b|\bactive\b",
    regex.IGNORECASE,
)
YOU_WITHDRAW = guarded(r"\byou (?:may|can) (?:also )?(?:withdraw|take|request|draw)\b", regex.IGNORECASE)
YOU_HERE = guarded(r"\byou\b|\b(?:this|our) plan\b|\bhere\b", regex.IGNORECASE)
LOAN_BY_NAME = guarded(r"\bloans?\b|\bborrow", regex.IGNORECASE)
FEES_PAID = guarded(  # "They go to pay the recordkeeping fee, the audit and the cost of any order"
    r"^\W*(?:they|it|these(?: amounts)?|this money|such amounts|the (?:money|amounts?)) (?:go|goes|(?:is|are) (?:used|applied|taken)|serves?) to (?:pay|meet|cover|defray)\b[^.;]{0,60}\b(?:fees?|audit|expenses|costs?|charges)\b",
    regex.IGNORECASE,
)
IN_THE_NEWS = guarded(  # "Industry news"
    r"^\W*(?:[\d.]+ )?(?:(?:industry|business|trade|market|competitor) news|in the (?:news|papers)|news (?:from|of) (?:other|elsewhere)|around the industry|what (?:others|other companies) (?:do|offer|are doing))\b",
    regex.IGNORECASE,
)
DEEMED_IRA = guarded(  # "an account the Trustee keeps for you under section 408(q) ... is treated as a traditional IRA"
    r"\b408\(q\)|\bdeemed (?-i:IRAs?)\b|\btreated (?:in every respect )?as (?:an? |your )?(?:traditional|roth|individual) (?:(?-i:IRA)|individual retirement)\b",
    regex.IGNORECASE,
)
BOUGHT_CHEAP = guarded(  # "your contributions are used to purchase whole Acme shares at 85% of the market price"
    r"\b(?:purchase|buy)\b[^.;]{0,40}\bshares?\b[^.;]{0,40}\bat (?:\d\d\s?% of|a discount|a reduced)", regex.IGNORECASE
)
CANADIAN = guarded(  # "to the non-registered side of the Group Savings Arrangement"
    r"\bnon-registered (?:side|savings|account|plan)\b|\b(?-i:RRSPs?|TFSAs?|DPSPs?)\b", regex.IGNORECASE
)
SISTER_PLAN = guarded(  # "are covered by the Acme Distribution Savings Plan and not by this one"
    r"\bcovered by (?:the|an?) [^.;]{3,60}\bplan,? (?:and )?(?:not|rather than|instead of) (?:by |under )?(?:this|our|the)\b|\b(?:our|a) sister plans?\b",
    regex.IGNORECASE,
)
_LETS = r"(?:lets?|allows?|permits?|enables?|gives?|offers?|accepts?|takes?|has)"
_OTHER_EMPLOYER = r"(?:parent|hospital|university|college|school|foundation|medical (?:center|group)|affiliate|subsidiary|city|county|state|union|sister (?:company|firm|plan|hospital)|(?:other|neighboring|sister|parent) \w+)"
THEIR_PLAN = guarded(  # "people employed by the Hospital, whose 403(b) plan lets them make after-tax contributions"
    rf"\bwhose (?:own )?(?:[\w()’'-]+ ){{0,3}}?(?:plan|program|403\(b\)|457\(b\)|401\(k\)) (?:also |now )?{_LETS}\b(?: (?:them|its|their|employees|staff|members|people|faculty))?\b"
    rf"|^\W*(?:employees|people|staff|members|those|workers|colleagues) (?:of|at|in|employed by) (?:our|the|a) {_OTHER_EMPLOYER}\b[^.;]{{0,30}} have an? (?:[\w()-]+ ){{0,3}}(?:plan|403\(b\)|457\(b\)|401\(k\)) (?:that|which) {_LETS}\b",
    regex.IGNORECASE,
)
SISTER_LETS = guarded(  # "The hospital's 403(b) plan lets its employees make after-tax contributions", beside "Your 401(k) ..."
    rf"^\W*(?:the |our |a )?(?:{_OTHER_EMPLOYER}|(?-i:[A-Z][\w&.-]+(?: [A-Z][\w&.-]+){{0,4}}))(?:['’]s?) (?:own )?(?:403\(b\)|457\(b\)|401\(k\)|retirement|savings)?(?: ?plan)? (?:also |now )?{_LETS}\b(?![^.;]*\b(?:you|your|ours?|we)\b)",
    regex.IGNORECASE,
)
OURS_APART = guarded(  # "Your 401(k) does not have that feature", "That is their plan and not yours", "Our plan has neither"
    r"(?:^|[.;,:!?—–-]) ?\W*(?:(?:but|and|while|though|whereas|in|under|by contrast,?|unlike it,?) )*(?:your|our|this) (?:own )?(?:401\(k\)(?: plan)?|plan\b)[^.;]{0,60}(?:\b(?:not|no|neither|nor|none|lacks?|without|differs?|different|only)\b|n['’]t\b)|\b(?:not|and not|n['’]t) (?:yours|ours)\b|\b(?:yours|ours) (?:is|are|does|do|has|offers?|lacks?|differs?)\b|\btheir plan and yours\b",
    regex.IGNORECASE,
)
FROM_A_FORMER_PLAN = guarded(  # "It has to come by trustee-to-trustee payment from the plan of a company where you used to work"
    r"\b(?:it|they|this money|the money|such money) (?:has to|have to|must|needs to|need to|can only|may only) come\b[^.;]{0,60}\b(?:from|out of) (?:(?:the|an?|your|another) )?(?:[\w-]+ )?(?:plan|account|(?-i:IRA)|employer)\b[^.;]*\b(?:used to work|former|previous|earlier|another|other|before you came)\b",
    regex.IGNORECASE,
)
SUPPOSED = guarded(  # "We took it that your pay grows by 3% a year and that you contribute 4% after tax"
    r"\b(?:we|it|the (?:figures?|projection|picture|table|chart)) (?:took it|takes? it|assumed?|assumes|supposed?|supposes|imagined?) that\b",
    regex.IGNORECASE,
)
OF_ANOTHERS_IRA = (
    guarded(  # "ask the custodian to convert it. If you have other traditional IRAs, a share will be taxable"
        r"\bcustodian to convert\b|\b(?:your|any|have) other (?:traditional )?(?-i:IRAs)\b", regex.IGNORECASE
    )
)
AN_HEIR_MAY = guarded(  # "Your spouse may have your after-tax account converted to Roth"
    r"^\W*(?:your|the|a|his or her) (?:surviving )?(?:spouse|husband|wife|widow|widower|beneficiar(?:y|ies)|heirs?|children|executor|estate)\b(?! (?:and|or) (?:you|participant))[^.;,]{0,20}\b(?:may|can)\b",
    regex.IGNORECASE,
)
FOR_THOSE_GONE = guarded(  # "This page is for people who have inherited an account."
    r"\bthis (?:page|form|section|line|leaflet|part|chapter|sheet|notice|number|desk) is (?:only |meant |intended )*for\b[^.;]{0,30}\b(?:inherit\w*|(?:have|has|who) (?:left|retired|quit)|former (?:employees?|participants?|members?)|retirees|beneficiar\w+|survivors|no longer work\w*|alternate payees)\b"
    r"|\buse (?:this|the) (?:page|form|section|line|sheet|slip) (?:only )?(?:when|if|after|once) you (?:have )?(?:retired?|leave|left|quit)\b",
    regex.IGNORECASE,
)
PUT_RIGHT = guarded(  # "Roth contributions that payroll has posted as after-tax by mistake are moved to your Roth account"
    r"\b(?:posted|coded|credited|entered|recorded|booked)\b[^.;]{0,60}\b(?:by mistake|in error|mistakenly|wrongly)\b",
    regex.IGNORECASE,
)
TIME_OFF = guarded(  # "convert up to 40 hours of unused vacation into after-tax or Roth contributions"
    r"\bconver\w+\b[^.;]{0,40}\b(?:hours?|days?) of (?:[\w-]+ ){0,2}?(?:vacation|leave|paid time off|(?-i:PTO))\b",
    regex.IGNORECASE,
)
CURRENCY = guarded(  # "contributions taken from pay in pesos or euros are converted on payday at that day's rate"
    r"\b(?:pesos?|euros?|pounds sterling|yen|currenc(?:y|ies)|exchange rates?)\b", regex.IGNORECASE
)
ELECTION_TAKEN_BACK = guarded(  # "Your decision to save after tax is your own and you may withdraw it at any time"
    r"\b(?:your|the|an?|his|her) (?:decision|election|authorization|choice|consent|enrollment|request)\b(?:(?!\b(?:money|contributions?|accounts?|savings|dollars)\b)[^.;]){0,60}\b(?:may|can) (?:withdraw it|take it back|be withdrawn)\b",
    regex.IGNORECASE,
)
BANKED = guarded(  # "a Ready Cash account at First Lakes Bank instead of your checking account"
    r"\baccount at (?:the )?(?:[\w’'&-]+ ){0,3}(?:bank|credit union)\b|\binstead of (?:your|a) checking account\b",
    regex.IGNORECASE,
)
FUND_TO_FUND = guarded(  # "Name the other fund or funds that are to receive the money"; "The proceeds are invested in the fund you choose next"
    r"\bname the (?:other|new) funds?\b|\bfunds? (?:that|which) (?:is|are) to receive\b|\b(?:proceeds|cash|money|amounts?)\b[^.;]{0,40}\b(?:(?:is|are) invested in|(?:arrives?|lands?)\b[^.;]{0,30}\bin|go(?:es)? into) the (?:(?:other|core|new|money market) )?funds?\b",
    regex.IGNORECASE,
)
LEAVES_THE_PLAN = guarded(
    r"\b(?:paid|sent|mailed) to (?:you|him|her|your)\b|\b(?-i:IRA)\b|\bout of the (?:plan|trust)\b|\bin cash\b",
    regex.IGNORECASE,
)
GOES_BACK_IN = guarded(  # "The money goes back in by payroll deduction, with interest, over no more than five years"
    r"\b(?:goes|go|(?:is|are) (?:put|paid)|you (?:pay|put) it) back(?: in)?\b(?=[^.;]*\binterest\b)[^.;]*\b(?:payroll|instal+ments?|years)\b",
    regex.IGNORECASE,
)
AN_ORDER = guarded(  # "If part of your account goes to a former spouse"
    r"\b(?:divorce|former spouse|court orders?|(?-i:QDROs?)|alternate payees?)\b", regex.IGNORECASE
)
TAKEN_OVER = guarded(  # "Should the buyer take over your job and not your account, you may withdraw your after-tax money"
    r"^\W*(?:should|if|when|once) (?:the|a|your) (?:buyer|purchaser|acquirer|unit|division|business|plant|subsidiary) (?:takes? over|is sold|are sold|buys?|hires?)\b",
    regex.IGNORECASE,
)
COME_AND_HEAR = guarded(  # "Bring a sandwich and hear how after-tax contributions and a Roth conversion can multiply what you save"
    r"^\W*(?:come|bring|join|stop by|drop in|attend|sign up|register)\b[^.;]{0,60}\b(?:hear|learn|find out|discover|see) (?:how|why|what|whether|more)\b",
    regex.IGNORECASE,
)
IF_MERGED = guarded(  # "If the shareholders of both companies say yes, the two plans will be joined"
    r"\bif the (?:merger|deal|sale|acquisition) (?:goes through|closes|is approved)\b|\bif (?:the )?(?:share|stock)holders\b[^.;]{0,40}\b(?:say yes|approve|agree|vote)\b",
    regex.IGNORECASE,
)
A_LAW_LET_THEM = guarded(  # "A law of 2006 allowed Roth accounts. This option lets members save ..."
    r"(?:\b(?-i:Act|Congress|Public Law)\b|\b(?:laws?|statutes?|legislation)\b)[^.;]{0,120}?\b(?:authorized|allow(?:s|ed)|permit(?:s|ted)|enabled?s?|lets?|created?|introduced|established|made)\b[^;]{0,160}$",
    regex.IGNORECASE,
)
GOES_ON_WITH_IT = guarded(
    r"^\W*(?:(?:this|that|the|such|these|those)(?: new| roth)? (?:features?|options?|benefits?|programs?|provisions?|law|change|accounts?|contributions?)|it|this)\b(?![^.;]*\b(?:our|this|the (?:company['’]s|savings|401\(k\))) plan\b)(?![^.;]*\b(?:you|your|to the plan|under the plan|participants)\b)",
    regex.IGNORECASE,
)
WHAT_AN_ACT_DID = guarded(  # "The Pension Reform Act of 2006 authorized plans to add a Roth feature": its subject is the law
    r"^\W*(?:(?:in|on|under) [^.;,]{3,40}, )?(?:the )?(?-i:(?:(?:[A-Z][\w.&’'-]*|of|and|for|to|on|\d[\d.]*),? ){1,12}Act\b|Congress\b|Public Law\b)(?![^.;]*\bplan (?:was|has been|is|now)\b)[^.;]{0,110}?(?<!\b(?:is|are|was|were|be|been|not) )\b(?:authorized|allow(?:s|ed)|permit(?:s|ted)|enabled|created|introduced|established|made)\b",
    regex.IGNORECASE,
)
