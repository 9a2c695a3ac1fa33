"""What is done to the words of a passage before it is read: turns of phrase put plainly, leaders, numbers of sections."""

from __future__ import annotations

from functools import lru_cache

import regex

from analyzer.detection.plain.amendment_text import (
    as_amended,
    limit_restated,
    new_rule,
    only_reports_old,
    without_quotes,
)
from analyzer.detection.plain.lines import as_sentence
from analyzer.detection.plain.plainly import said_plainly
from analyzer.detection.vocabulary.highly import named_by_pay, rates_apart
from analyzer.shapes import MANY, guarded

_LEADERS = guarded(r"(?<![.\s])\s*+(?:\(\d\))?\s*+(?:\.\s?){4,}+(?=\d+(?:\.\d+)?\s?%|yes|no\b|\$)|\s*_{6,}\s*$")
_YES_NO_CODE = guarded(  # "Adopted (Y/N): _N_", "Permitted (Yes/No): No", "In-Plan Roth Conversions: Y/N: N"
    r"(?:[(\[](?:Y\s*/\s*N|Yes\s*/\s*No)[)\]]|(?<=:\s?)Y\s*/\s*N(?=:))\s*:?\s*_*(Y(?:es)?|No?)_*(?![^\W_])"
)
_YES_NO_OPEN = guarded(r"^.*\((?:Y\s*/\s*N|Yes\s*/\s*No)\)\s*:?\s*_+\W*$")  # "Adopted (Y/N): __": nothing yet
_YES_NO_BLANKS = guarded(  # "In-Plan Roth Conversions: X Yes __ No", "__ Yes X No"
    r"(?<=:\s)(?:(?:(?-i:X)|✓)\s*(?P<first>yes|no)\s*_{1,6}\s*(?:yes|no)|_{1,6}\s*(?:yes|no)\s*(?:(?-i:X)|✓)\s*(?P<second>yes|no))\W*$",
    regex.IGNORECASE,
)
_FEATURE_ELECTED = guarded(  # "Feature: After-tax contributions / Elected: No"
    r"^\W*(?:feature|provision|option|item|benefit): (?P<what>[^/|;:]{3,60}?)\s*[/|;,]\s*(?:elected|selected|offered|available|included|permitted)\?? ?: ?(?P<said>yes|no)\W*$",
    regex.IGNORECASE,
)
_CODE_FIRST = guarded(
    r"^(?:[A-Z0-9]{2,6}|\d{1,3}[a-z])\s+(?:\|\s+)?([YN])\s+(?:\|\s+)?((?:(?!\b[YN]\b(?!/)).)*?)\s*(?:\(Y/N\))?$"
)
_SHARED_OBJECT = guarded(  # "shall not accept, and the Trustee shall return, any contribution": one object for both
    r"(?<=\b(?:make|accept|contribute|receive|permit)), and the (?:trustees?|plan|plan administrator|administrator|committee|employer) (?:shall|will|may) (?:not accept|return|refuse|reject|not receive),",
    regex.IGNORECASE,
)
_NO_OTHERS_FIRST = guarded(  # "three kinds of contribution and no others: A, B and C"
    r"(?:,? and (?:no (?:others?|other kinds?)|nothing (?:else|more)|the plan (?:takes|accepts|allows|permits|has) (?:nothing else|no others?)(?: (?:from|out of) (?:your|their) pay)?|only (?:(?:these|those) )?(?:one|two|three|four)))\s*:(?!(?<=\b(?:convert|transfer|move|roll|turn|change)\b[^.;:]{0,160}:)\s*\((?:i|a|1)\))\s*(?P<list>[^.;]{3,200})(?P<more>(?:;(?: and| or)? \(\w{1,3}\) [^.;]{2,100}){0,8})",
    regex.IGNORECASE,
)
_ITEM_MARK = guarded(r"^\((?:i|a|1)\) ", regex.IGNORECASE)
_AFTER_TAX_ITEM = guarded(
    r"\(\w{1,3}\) (?:(?:your|the|his or her) )?(?:voluntary |employee )*(?:(?:after|post)-?\s?tax|nondeductible|voluntary|thrift) (?:employee )?(?:contributions?|savings|accounts?|deposits|money)",
    regex.IGNORECASE,
)
_NEXT_ITEM = guarded(r"; (?P<and>(?:and|or) )?\(\w{1,3}\) ", regex.IGNORECASE)
_EARNED = guarded(
    r"\b(?:what|whatever|anything) (?:it|they) (?:(?:has|have) )?(?:earned|gained)(?: or lost)?\b", regex.IGNORECASE
)
# "A Participant may, but need not, contribute ...": what one may, without that one need not.
_NEED_NOT = guarded(
    r"(?<=\b(?:may|can)),? (?:but|though) (?:need not|(?:is|are|shall) not (?:be )?(?:required|obliged|obligated) to|(?:does|do) not have to),?(?= (?:\w+ly )?(?:contribut|make|elect|authoriz|save|convert|withdraw|deposit|designat|request))",
    regex.IGNORECASE,
)
_NOTHING_BUT = guarded(
    r"\bnothing (?:but|other than|except)(?= (?:an? )?(?:pre|before|roth|elective|salary|deferr))", regex.IGNORECASE
)
# "On March 9 the Committee, acting under Section 4.7, resolved that ...": what was resolved is the rule.
_RESOLVED = guarded(
    r"^\W*(?:on [^.;,]{3,20}, \d{4},? )?the (?:\w+ ){0,3}?(?:board|committee|company|employer|directors|trustees)(?:, [^;,]{3,80}(?:,[^;,]{3,40})?,)? (?:has |have |accordingly |hereby |duly |unanimously ){0,2}(?:resolved|voted|determined) that (?=no\b|[^.;]{0,80}\b(?:shall|will)\b)",
    regex.IGNORECASE,
)
_CARRIED = guarded(  # "It was moved, seconded and carried that withdrawals ... cease": what was carried is the rule
    r"^\W*(?:(?:up)?on (?:a )?motion\b[^.;]{0,80}?, (?:it was )?|it was )(?:duly )?(?:moved,? (?:duly )?seconded,? and )?(?:(?:duly|unanimously) )?(?:carried|resolved|voted|agreed|approved|adopted|passed|determined)(?: unanimously)? that (?=\w)",
    regex.IGNORECASE,
)
_HAVING_DECIDED = guarded(  # "The Employer having determined not to avail itself of ..., a transfer shall be made only of ..."
    r"^\W*(?:[\d.]+ )?the [\w’' -]{3,40}? having (?:determined|elected|decided|resolved|concluded|chosen)(?: not)? to [^,;]{5,120}, (?=(?:an?|the|no|each|any)\b)",
    regex.IGNORECASE,
)
_IF_EARLIER = guarded(  # "after 24 months or, if earlier, at age 59½": whichever comes first
    r"\bor,? (?:if|when(?:ever)?) (?:that is |it is |that comes )?(?:earlier|sooner|first)\b,?", regex.IGNORECASE
)
# "Section 6.2" has a point in it that ends no sentence; what looks as far as the next full stop shall not stop there.
_NUMBERED = guarded(
    r"(?<=\b(?:sections?|articles?|sec\.|paragraphs?|subsections?|clauses?|item|§§?) ?)\d+(?:\.\d+)+(?!\s?%|\d)",
    regex.IGNORECASE,
)
_OTHER_PROVISION = guarded(  # "Notwithstanding any other provision of Article VII": other than this rule, and no word on other money
    r"\b(?P<but>notwithstanding|subject to|despite|in spite of|regardless of) (?:any|all|the|every) (?:other|contrary) (?=(?:provisions?|terms?|rules?|sections?|language)\b)",
    regex.IGNORECASE,
)
_ONE_SOURCE = guarded(  # "available for one source only: rollover money", "limited to a single source: ...": for that alone
    r"(?<=\b(?P<open>open|available|offered|allowed|permitted|limited|restricted|confined) )(?P<prep>for|to) (?:only )?(?:one|a single) (?:sources?|accounts?|kinds? of (?:money|account)|money types?|type of money)(?: only| alone)?: ",
    regex.IGNORECASE,
)
_SPARED_WHICH = guarded(  # "his Accounts other than the After-Tax Account, which may be withdrawn at any age": a rule of its own
    r"^(?P<before>[^;]*?)(?P<but>,? (?:other than|except(?: for)?|excluding|apart from|but not) (?P<what>(?:amounts? (?:credited to|held in|in|from) )?(?:the|his|her|your|their|any|his or her) [^,;.]{3,60}?)), which (?P<verb>(?:you |he |she |they |he or she )?(?:may|can|shall|will|is|are)\b)(?! already)",
    regex.IGNORECASE,
)
_REFUSES = guarded(r"\b(?:no|not|none|cannot|nothing)\b", regex.IGNORECASE)
_ADD_TO_IT = guarded(  # the head of a column: "Can I add to it?"
    r"^\W*(?P<may>(?:can|may) (?:I|you|we|members|participants|employees)(?: still)?) (?:add|put)(?: (?:new |more |any )?money)? (?:in)?to (?P<what>it|this|them|these|this (?:account|source))(?= ?\?)",
    regex.IGNORECASE,
)
_TO_BE_HAD = guarded(  # the head of a column: "Available before 59½"
    r"^\W*(?:(?:is (?:it|this)|are (?:they|these)) )?(?:available|accessible|payable|access|can (?:you|I) get (?:it|at it))(?: to you| for withdrawal)? (?:before|under|prior to) (?:age )?59\s?½?(?=\W*$)",
    regex.IGNORECASE,
)
_WHEN_AT_WORK = guarded(  # the head of a column: "When available to active employees"
    r"^\W*(?:(?:when|how soon) )?(?:(?:is (?:it|this)|are (?:they|these)) )?(?:available|accessible|payable)(?: (?:it is|they are))?(?: (?:to|for) (?:active|current|working) (?:employees|participants|members|associates)| while (?:you are |still )?(?:employed|working|at work)| in service)(?= ?\??\W*$)",
    regex.IGNORECASE,
)
_BETWEEN_VERBS = guarded(  # "A Participant may, whether or not a distributable event has occurred, transfer any vested amount ..."
    r"(?P<may>\b(?:may|can|shall|will)), (?P<aside>(?:whether or not|regardless of|irrespective of|without regard to|even (?:if|though)|notwithstanding)\b[^,;.]{3,90}), (?P<rest>[a-z][^.;]*)",
    regex.IGNORECASE,
)
_NO_ROTH_FEATURE = guarded(  # "The plan has no Roth feature, so after-tax money cannot be converted inside it": a rule of its own
    r"^\W*(?P<plan>(?:the|our|this) (?:\w+ )?plan) (?:has|offers|contains|includes) no roth (?:(?!conver|transfer|rollover)[\w-]+ )?(?:features?|options?|sources?|programs?|provisions?)(?: of any kind| at all)?(?:,? (?:so|and so|and therefore|which means(?: that)?) |(?=\W*$))",
    regex.IGNORECASE,
)
_GOES_LIVE = guarded(  # "In-plan Roth conversion of after-tax balances goes live on April 1, 2027"
    r"\b(?:goes? live|went live|will go live|go into effect|goes into effect|will launch|launche[sd]) (?P<when>(?:on|as of|effective|from|in) (?:\w+ (?:\d{1,2}, )?\d{4}))",
    regex.IGNORECASE,
)
_BALANCE = guarded(
    r"(?<=[\w)])\s+\$?\d{1,3}(?:,\d{3})*\.\d\d\W*$"
)  # "VOL EE (CLOSED 2011) 7,458.30": a line of a statement
_AND_TAKE_OUT = guarded(  # "save up to 8% of pay after tax and take that money out once a month"
    r"\band (?P<also>also )?(?:take|pull|draw) (?P<what>it|them|(?:that|this|the) money|(?:those|these|the) (?:contributions|savings|dollars|amounts))(?: back)? out\b",
    regex.IGNORECASE,
)
_BECAUSE_CLOSED = guarded(  # "Because after-tax contributions ended in 2011, a conversion can be made only as long as ...": two statements
    r"^\W*(?:because|since|as|inasmuch as) (?P<closed>[^,;]*\b(?:contributions?|savings|deposits?|conversions?|feature|option)\b[^,;]*?\b(?:ended|closed|stopped|ceased|discontinued|frozen|suspended|halted)\b[^,;]*), (?=\w)",
    regex.IGNORECASE,
)
_ADD_AND = guarded(  # "You cannot add to it and convert again each year": what is refused is the adding
    r"(?P<refused>\b(?:cannot|can ?not|can['’]t|may not) add (?:anything |more |money )?to (?:it|them|this|the account)) and (?:convert|withdraw|take)\b[^.;]*",
    regex.IGNORECASE,
)
_HELD_SO_LONG = guarded(  # "After-Tax Contributions must have been in the Plan for 24 months": before they may be withdrawn
    r"(?P<what>\b(?:after-?\s?tax|voluntary|thrift|nondeductible) (?:[\w-]+ )?(?:contributions?|amounts?|deposits?|savings|money)) must (?:have (?:been|remained|stayed)|remain|stay)(?: held)? in (?:the plan|the trust|your account|the account|his account|the fund) (?:for )?(?P<long>(?:at least |not less than )?[\w-]+ (?:full |complete )?(?:months?|years?))(?=\W*$)",
    regex.IGNORECASE,
)
_STILL_AT_WORK = guarded(  # "once you are 55 and still working"
    r"(?<=\b(?:once|when|after) (?:you|he or she|he|she|they)(?: are| is| reach| turn)? (?:\d\d|59½))(?: and|,)? (?:(?:are|is) )?still (?:working|employed|at work)(?: here| for us)?\b",
    regex.IGNORECASE,
)
_BELONGED = guarded(r"\b(?P<has>have|has) (?:belonged to|been (?:enrolled|a saver) in|taken part in) (?=the plan\b for\b)", regex.IGNORECASE)  # fmt: skip
_APOSTROPHE = guarded(r"(?<=\w)’(?=\w)")
_OPENER = guarded(r"^\W*(?:that is(?: to say)?|in other words|put (?:simply|otherwise|another way)|simply put|sorry|unfortunately|alas|regrettably|i am afraid(?: not)?|we are afraid(?: not)?),\s+", regex.IGNORECASE)  # fmt: skip
_BARS = guarded(r"(?<=[\w)%]) \| (?=[\w(])")  # "Not available: After-tax (other than Roth) | Employer Roth": a list
_MERGED = guarded(  # a time, and nothing of that other plan
    r"\b(?P<when>(?i:since|until|before|after)) (?i:the|that|its) (?:[A-Z][\w’'&.-]* ){1,5}(?i:plan) (?i:was|were) (?i:merged|combined)(?: (?i:with|into) (?i:this|the|our) (?i:one|plan))?",
)
_PUT_OFF = guarded(  # "The start of after-tax contributions has been put off until July 1, 2025": from then on
    r"^\W*(?:the )?(?:start|beginning|introduction|launch|opening|first date) (?:of|for) (?P<what>(?:[\w-]+ ){0,4}?(?:contributions?|conversions?|withdrawals?|rollovers?|deferrals?))(?:, which [^,.;]{3,60}(?:, \d{4})?,)? (?:has been|have been|was|is|will be) (?:put off|postponed|delayed|deferred|pushed back|moved|moved back|rescheduled) (?:until|till|to) (?P<when>[A-Z]\w+ (?:\d{1,2}, )?\d{4})(?=\W*$)",
    regex.IGNORECASE,
)
_PUT_OFF_FOR_GOOD = guarded(
    r"^\W*(?:the )?(?:start|beginning|introduction|launch|opening) (?:of|for) (?P<what>(?:[\w-]+ ){0,4}?(?:contributions?|conversions?|withdrawals?|rollovers?|deferrals?)) (?:has been|have been|was|is) (?:put off|postponed|delayed|deferred) (?:until further notice|indefinitely)(?=\W*$)",
    regex.IGNORECASE,
)
_THAT_INTENTION = guarded(  # "That plan has been abandoned": what was intended
    r"^\W*that plan (?=(?:has been|was|is) (?:now |since |later )?(?:abandoned|dropped|given up|shelved|cancel+ed|put off|postponed)\b)",
    regex.IGNORECASE,
)
_YES_NO_LETTERED = (
    guarded(  # "A. Employee Pre-Tax: Y   B. Employee Roth: N   C. Voluntary After-Tax: N": a value for each
        r"(?<=: )(?P<value>Y|N|Yes|No)\s+(?:[A-Z]|\d{1,2})[.)]\s+(?=[A-Z][\w-]+(?: [\w-]+){0,5}: (?:Y|N|Yes|No)\b)"
    )
)
_YES_NO_CELLS = guarded(  # "Pre-tax: yes | Roth: yes | After-tax: no": a value for each
    r"(?<=: (?:yes|no|none|n/a)) \| (?=[\w-]+(?: [\w-]+){0,4}: (?:yes|no|none|n/a)\b)", regex.IGNORECASE
)
_HAVE_IT_CHANGED = guarded(  # "you may have any vested part of your accounts, the After-Tax Account among them, changed to Roth in the Plan"
    r"\b(?P<may>may|can) have (?![^.;]*\b(?:elections?|rates?|catch-up|future)\b)(?P<what>(?:an?y?|all|the|your|his|her|their|part|each|every)\b[^.;]{3,150}?),? (?:changed|converted|switched|turned) (?:in)?to (?P<to>(?:an? |the |your )?roth\b)",
    regex.IGNORECASE,
)
_ITS_PLAN = guarded(  # "Its 401(k) plan allowed its people to save after taxes": of a company that was bought
    r"^\W*its (?:[\w()-]+ ){1,3}plan (?=(?:had )?(?:allowed|let|permitted|took|accepted|offered)\b)", regex.IGNORECASE
)
_WHETHER_OR_NOT = guarded(  # "1% to 6% and, whether or not the Member makes the largest of these, a further 1% to 10%"
    r",? whether or not [^,;.]{3,100},(?= (?:a further|an additional|another)\b)", regex.IGNORECASE
)
_LONG_AGO = guarded(  # "since 1974, when the operators could first set aside up to 6% of their wages": how it began
    r",? since (?:18|19|20)\d\d, when\b[^.;]*\bcould (?:first|only|already)\b[^.;]*"
    r"|,? in which\b[^.;]*\bcould\b[^.;]*(?<=\b(?:started|began|opened|founded|set up|established) (?:in|on) [^.;]*)",
    regex.IGNORECASE,
)
_THEIR_PLAN = guarded(  # "if you worked for Corn Belt, whose plan was merged into ours and had stopped taking after-tax contributions"
    r", which ended when (?:that|their|its) (?:\w+ )?plan\b[^.;,]*(?:, \d{4})?,?|, whose (?:\w+ )?plan (?:was|had)\b[^.;]*\b(?:stopped|ceased|ended|discontinued|closed|never)\b[^.;]*",
    regex.IGNORECASE,
)
_ALL_BUT = guarded(  # "from any vested account but after-tax": other than that
    r"\b(?P<all>(?:any|every|each|all)(?: [\w-]+){0,3} (?:accounts?|sources?|money|amounts?|balances?)) but(?= (?:the |your |an? )?(?:after|pre|post|before|roth|voluntary|thrift|match|employer|company|retirement|profit|rollover|safe)\b)",
    regex.IGNORECASE,
)
_INSERTED = guarded(  # "does not, at present, take after-tax money"
    r"(?<=\b(?:does|do|may|can|will|is|are) not), (?:at present|at this time|currently|as of now|for now|today|however|of course|in general|as a rule),(?= [a-z])",
    regex.IGNORECASE,
)
_NEED_NOT_BUT = guarded(
    r"(?<=\b(?:may|can)),? but (?:need not|does not have to|is not required to),(?= [a-z])", regex.IGNORECASE
)
_CEASED = guarded(  # "ceased to be allowed" as "are no longer allowed"
    r"\b(?:(?:has|have|had) )?ceased to be (?=(?:allowed|permitted|available|offered|possible|accepted|made|taken|open)\b)",
    regex.IGNORECASE,
)
_SURELY = guarded(r"^\W*(?:certainly|of course|absolutely|by all means|indeed|sure|definitely)(?=[.!]\W*$)", regex.IGNORECASE)  # fmt: skip
_RESERVED = guarded(r"^\W*\[?Reserved\.?\]?\s+(?=(?:(?:Section|Article|§)\s)?\d)")  # of the section before
_NEITHER_OF = guarded(  # "no After-Tax Contribution, and no earnings on it, may be withdrawn until ...": one subject
    r"(?<!\b(?:is|are|was|were|be|has|have|had|takes?|accepts?|offers?|contains?|permits?|allows?|provides?|makes?|with) )\bno (?P<one>(?:(?!\b(?:may|can|will|shall|is|are|must)\b)[^,;.]){3,50}), (?:and|or|nor) no (?P<other>[^,;.]{3,60}),? (?=(?:may|shall|can|will|is|are)\b)",
    regex.IGNORECASE,
)
_NONE_MAY_BE = guarded(  # "No contribution has been added to it since 2009, and none may be"
    r"^(?P<none>\W*no (?:[\w-]+ ){0,2}?(?:contributions?|deposits?|amounts?|money)) (?P<since>(?:has|have) been (?P<done>\w+)\b[^.;]*?),? (?:and|nor) none (?P<may>may|can|will) be\W*$",
    regex.IGNORECASE,
)
_TOGETHER_WITH = guarded(  # "Roth: 1% - 40% (together with before-tax)", "up to 50% of pay, combined with pre-tax": a remark
    r"(?<=%)(?P<of> of [^,;().:]{1,30})?\s*[,(]\s*(?:together|combined|in total|jointly|counted|shared|in combination|when added)\s+(?:with|to)\s+[^,;().]*(?:\)|(?=[,;.]|$))",
    regex.IGNORECASE,
)
_NOT_MATCHED = guarded(  # "After-tax: 1%-15%, company match does not apply"
    r"(?<=%)(?P<of> of [^,;().:]{1,30})?\s*[,(]\s*(?:(?:not|never) matched|unmatched|no (?:company |employer )?match|(?:the )?(?:company |employer )?match does not apply)\s*(?:\)|(?=[,;.]|$))",
    regex.IGNORECASE,
)
_NOTHING_BESIDES = guarded(  # "Apart from pre-tax and Roth deferrals, nothing can be contributed from pay"
    r"\b(?:apart from|other than|aside from|besides|except for) (?P<what>(?:an? )?(?:pre|before|roth|elective|salary|deferr)[^,;.]{2,60}), (?:nothing(?: else)?|no (?:other )?(?:money|contributions?|amounts?)) (?=(?:can|may|is|will) be )",
    regex.IGNORECASE,
)
_ARE_ALL = guarded(  # "Pre-tax and Roth contributions are all the Plan takes from your paycheck"
    r"(?P<before>: )?(?P<what>\b(?:pre|before)-?\s?tax[^.;:]{0,60}?\b(?:contributions|deferrals|savings|dollars|money)) (?:is|are) all (?:that )?(?P<who>the plan|we|our plan|this plan|it) (?P<verb>takes?|accepts?|allows?|permits?)\b",
    regex.IGNORECASE,
)
_ON_BY_DEFAULT = guarded(r"(?<=: )on(?= by default\b| for (?:everyone|every|all)\b)", regex.IGNORECASE)
_MADE_AS = guarded(  # "A Member may direct that his or her contributions be made as Roth, as After-Tax Contributions": may make them so
    r"\b(?:may|can) direct that (?P<what>(?:(?:his or her|his|her|their|your|any|all|such) )?[^.;,]{0,40}?contributions) be made\b",
    regex.IGNORECASE,
)
_NO_LONGER_DEFERRAL = guarded(  # "the portion of your election that can no longer be made as a deferral will continue as after-tax"
    r"\b(?:that|which) can(?: no longer|not) be (?:made|contributed|deferred) as (?:an? )?(?:deferrals?|pre-?tax|before-?tax|elective deferrals?)(?: contributions?)? (?=(?:will|shall|is|are)\b)",
    regex.IGNORECASE,
)
_AND_NOTHING_MORE = guarded(  # "Nothing has gone into it since, and nothing more can": the same again
    r"(?<=\bnothing (?:has|have)\b[^.;]*),? and nothing (?:more|further|else|new) (?:can|may|will)(?: be)?(?=\W*$)",
    regex.IGNORECASE,
)
_NEITHER_ROTH = guarded(  # "These deposits are neither Roth nor tax-deferred": what they are not, and no word on whether there is Roth
    r"\b(?P<verb>is|are) neither (?P<roth>roth(?: money| contributions| savings)?) nor [\w-]+(?: [\w-]+)?(?=\W*$|[,;:])",
    regex.IGNORECASE,
)
_FOR_WHICH = guarded(r", for which (?:purpose|reason)s?,? (?=(?:no|a|an|the|any|each|every)\b)", regex.IGNORECASE)
_PORTION_OF_IT = guarded(r"\bany portion(?= of (?:it|them)\b)", regex.IGNORECASE)  # of the account that was named


_CLOSING = guarded(
    r"\b(?:switched|turned|shut) off\b|(?<!\b(?:may|can|could|might) be )\b(?:stopped|ended|closed|suspended|discontinued|froze|frozen|halted|dropped)\b"
    r"|\bno longer\b|\b(?:may|can|are|is|do|does|will)(?: ?not|n['’]t) (?:be )?(?:permit|allow|accept|offer|made|make|contribut|available)",
    regex.IGNORECASE,
)
_FOR_TESTS = guarded(  # "after the plan did not pass testing two years in a row": why contributions were closed
    r",? ?\b(?:after|because|when|since|as) (?:the|our|this) plan (?:did not pass|had not passed|could not pass|(?:had )?failed|kept failing)"
    r"(?: (?!to\b)[\w-]+){0,5}? test(?:s|ing)?\b(?: (?:(?:two|three|several) (?:years|times)(?: in a row| running)?|again|in (?:19|20)\d\d))?,?"
    r"|,? ?\bbecause of (?:(?:the|its|our|last year['’]s) )?(?:[\w-]+ )?(?:nondiscrimination|ACP|401\(m\)) (?:test(?:s|ing)?)(?: results?)?\b,?"
    r"|,? ?\b(?:because|as|since|after|when) (?:(?:last year['’]s|this year['’]s|the [\w-]+) )?(?:nondiscrimination |ACP |401\(m\) |plan )?tests? (?:was |were |had |has )?(?:failed|not passed|not met)\b,?",
    regex.IGNORECASE,
)


_PAID_IN = guarded(  # "still takes after-tax payments from members of the annuity program": contributions
    r"(?<=\b(?:takes?|accepts?|receives?|permits?|allows?) (?:(?:no|any|only) )?(?:after-?\s?tax|voluntary|nondeductible)) payments"
    r"(?= from (?:its |the |your )?(?:members|employees|participants|staff|you\b|pay|wages)|\W*$)",
    regex.IGNORECASE,
)


_DASHED_KINDS = guarded(  # "Your rollover money – before-tax or after-tax – may be withdrawn"
    r"(?<=\brollover (?:money|amounts?|accounts?|savings|dollars))\s[–—-]\s(?P<kinds>[^–—.;]{3,50}?)\s[–—-]\s",
    regex.IGNORECASE,
)


_STAYS_THERE = guarded(  # "Until then they stay where they are": in the plan
    r"\b(?P<stays>stays?|remains?|staying|remaining) where (?:it is|they are)(?= until\b|\W*$)", regex.IGNORECASE
)
_AS_LONG_AS = guarded(r"\bfor as long as\b", regex.IGNORECASE)


def _closed_behind(match: regex.Match[str]) -> str:
    """A list that is closed before it begins, closed behind it; behind its last item where one of several is after-tax money."""
    items, more = match["list"], match["more"]
    if not _AFTER_TAX_ITEM.search(items + more):
        return f": {items}, and no others{more}"
    in_one_line = _ITEM_MARK.sub("", _NEXT_ITEM.sub(lambda m: f", {m['and'] or ''}", items + more))
    return f": {in_one_line}, and no others"


def _with_its_own_rule(match: regex.Match[str]) -> str:
    """What is spared, told as a rule of its own; beside a refusal that it is spared says something already."""
    spared = match["but"] if _REFUSES.search(match["before"]) else ""
    return f"{match['before']}{spared}; {match['what']} {match['verb']}"


@lru_cache(maxsize=MANY)
def smoothed(text: str) -> str:
    """ "Section 6.2" as "Section 6_2", one word; plain apostrophes; a sentence without the "That is," with which it takes up another."""
    text = _NO_ROTH_FEATURE.sub(r"\g<plan> does not accept Roth contributions. ", _BALANCE.sub("", text))
    text = _ADD_AND.sub(r"\g<refused>", _BECAUSE_CLOSED.sub(lambda m: f"{m['closed'].capitalize()}; ", text))
    text = _AND_TAKE_OUT.sub(lambda m: f"and {m['also'] or ''}withdraw {m['what']}", text)
    text = _BELONGED.sub(r"\g<has> been a participant in ", _STILL_AT_WORK.sub("", text))
    text = _HELD_SO_LONG.sub(r"\g<what> may be withdrawn only after they have been in the plan for \g<long>", text)
    text = _GOES_LIVE.sub(r"is permitted \g<when>", text)
    text = _BETWEEN_VERBS.sub(r"\g<may> \g<rest>, \g<aside>", text)
    text = _SPARED_WHICH.sub(_with_its_own_rule, text)
    text = _ONE_SOURCE.sub(lambda m: f"only {m['prep']} ", text)
    text = _OTHER_PROVISION.sub(r"\g<but> the ", _MERGED.sub(r"\g<when> the merger", text))
    text = _RESERVED.sub("", _FOR_WHICH.sub("; ", _NEITHER_OF.sub(r"no \g<one> or \g<other> ", text)))
    text = _INSERTED.sub("", _NEED_NOT_BUT.sub("", text))
    text = _AS_LONG_AS.sub("as long as", _STAYS_THERE.sub(r"\g<stays> in the plan", text))
    text = _DASHED_KINDS.sub(r", \g<kinds>, ", _PAID_IN.sub(" contributions", text))
    text = _FOR_TESTS.sub("", text).strip() if _CLOSING.search(text) else text
    text = _SURELY.sub("Yes", _CEASED.sub("are no longer ", text))
    text = _PUT_OFF.sub(r"Effective \g<when>, \g<what> are permitted", text)
    text = _PUT_OFF_FOR_GOOD.sub(r"The Plan does not permit \g<what>", text)
    text = _AND_NOTHING_MORE.sub("", _NEITHER_ROTH.sub(r"\g<verb> not \g<roth>", text))
    text = _MADE_AS.sub(r"may make \g<what>", _NO_LONGER_DEFERRAL.sub("", text))
    text = _NOT_MATCHED.sub(r"\g<of>; not matched", by_itself(text))
    text = _ARE_ALL.sub(
        lambda m: f"{'; ' if m['before'] else ''}{m['who']} {m['verb']} only {m['what']}",
        _ON_BY_DEFAULT.sub("yes,", text),
    )
    text = _NOTHING_BESIDES.sub(r"only \g<what> ", text)
    text = _NONE_MAY_BE.sub(r"\g<none> \g<since>, and \g<none> \g<may> be \g<done> to it.", text)
    text = _THAT_INTENTION.sub("That intention ", _YES_NO_CELLS.sub("; ", _YES_NO_LETTERED.sub(r"\g<value>; ", text)))
    text = rates_apart(_APOSTROPHE.sub("'", text))
    text = _HAVE_IT_CHANGED.sub(r"\g<may> convert \g<what> to \g<to>", text)
    text = _ITS_PLAN.sub("Its plan ", text)
    text = _WHETHER_OR_NOT.sub("", named_by_pay(text))
    text = _LONG_AGO.sub("", _THEIR_PLAN.sub("", text))
    text = _ALL_BUT.sub(r"\g<all> other than", text)
    text = _PORTION_OF_IT.sub("any part", _BARS.sub(", ", text))
    text = said_plainly(text)
    return str(_OPENER.sub("", _NUMBERED.sub(lambda m: m.group().replace(".", "_"), text)))


_WHO_MAY = guarded(  # "Who may make after-tax contributions: employees of Delta Division only"
    r"^\W*who (?:may|can) (?P<act>(?:make|elect|save|contribute|convert|withdraw)\b[^:?]{3,60})[:?]\s+(?P<people>(?!.*\b(?:may|can|is|are|will|must)\b)[^.;]{3,90})\W*$",
    regex.IGNORECASE,
)
_AVAILABLE_ARE = guarded(  # "Amounts available without regard to age are: first, after-tax contributions; second, ..."
    r"^\W*(?:the )?(?:amounts?|money|sources?|accounts?|balances?) (?:that (?:is|are) )?(?:available|open to withdrawal|withdrawable)(?: for withdrawal| to you| to be withdrawn)? (?P<how>without regard to age|regardless of age|at any (?:time|age)|before (?:age )?59½|while (?:you are |still )?employed|in service)(?:,? in this order,?)? (?:is|are)(?: the following)?\s*:\s*",
    regex.IGNORECASE,
)
# "Participants may not, except to the extent that the Company shall so provide by amendment, make ...": a verb that is split.
_UNLESS_AMENDED = guarded(
    r"(?<=\b(?:may|shall|can) not),? (?:except|unless|save)\b[^,;.]{3,120}?\b(?:amend\w*|hereafter|otherwise provides?|so provides?|so determines?)\b[^,;.]{0,60},(?= (?:make|contribute|convert|withdraw|elect|deposit|receive|transfer|be)\b)",
    regex.IGNORECASE,
)
# "May, on any day on which the Trust is valued, (i) withdraw from, or (ii) elect a Roth rollover of, his After-Tax Account."
_EITHER_OF_TWO = guarded(
    r"\b(?P<who>participants?|members?|employees?|you) (?P<may>may|can)(?:, (?P<when>(?:on|at|as of|once|during)\b[^,;]{3,70}),)? \((?:i|a|1)\) (?P<one>(?:withdraw|convert|elect|request|make|receive|transfer)[^,;()]{0,60}?)(?P<gap> (?:from|of|in))?,? (?:or|and|and/or) \((?:ii|b|2)\) (?P<two>(?:withdraw|convert|elect|request|make|receive|transfer)[^,;()]{0,60}?)(?P<gap2> (?:from|of|in)),? (?P<what>[^.;]+)",
    regex.IGNORECASE,
)


def _each_of_two(match: regex.Match[str]) -> str:
    """Two things that may be done with one kind of money, each as a statement of its own."""
    g = match.groupdict()
    when = f", {g['when']}" if g["when"] else ""
    first = f"{g['who']} {g['may']} {g['one']}{g['gap'] or ''} {g['what']}{when}"
    return f"{first}; {g['who']} {g['may']} {g['two']}{g['gap2']} {g['what']}"


# "EE Pre-Tax 80%; EE Roth 80%; EE After-Tax ____ %": a limit left blank names nothing that there is.
_LEFT_BLANK = guarded(r"(?:[;,]\s*)(?:[A-Z][\w-]*\s+){1,4}_{2,}\s?(?:%|percent)(?=\s*(?:[;,.]|$))")
_AT = r"(?:you (?:work|are working|are employed|are based|are paid) (?:for|by|(?P<at>at|in))|you are (?:an employee of|on the payroll of)|your employer is)"
_FIRM = r"(?P<who>(?!(?:the )?(?:Company|Employer|Plan|Firm|University|Code|Covered|Eligible)\b)(?:the )?(?-i:[A-Z])[^;:?]{1,90}?)"
_IF_THEIRS = guarded(  # "If you work for Hale Brothers, Inc. or Hale Gas LLC, you may also contribute after tax"
    rf"^(?P<if>\W*if ){_AT} {_FIRM}, you (?P<what>(?:may|can|cannot)\b)", regex.IGNORECASE
)
_THEIRS_IF = guarded(  # "You may contribute after tax if you work for Hale Brothers, Inc."
    rf"^\W*you (?P<what>(?:may|can|cannot)\b[^.;:]*?),? (?:but )?(?P<only>only )?if {_AT} {_FIRM}\.?$", regex.IGNORECASE
)


def _of_employers(text: str) -> str:
    """What "you" may who work for one of the employers, as said of the employees of that one."""
    text = _IF_THEIRS.sub(lambda m: f"Employees {m['at'] or 'of'} {m['who']} {m['what']}", text)
    return str(
        _THEIRS_IF.sub(
            lambda m: f"{'Only employees' if m['only'] else 'Employees'} {m['at'] or 'of'} {m['who']} {m['what']}.",
            text,
        )
    )


_MADE_ELSEWHERE = guarded(  # "after-tax contributions that you made to another plan": what could only be rolled in
    r"\b(?P<what>(?:after-?\s?tax|voluntary|nondeductible)(?: employee)? contributions?) (?:that|which)? ?(?:you|participants?|employees?|members?) (?:have )?(?:made|paid) (?:to|under|in|into) "
    r"(?P<where>(?:another|a|an|your|some other) (?:former |previous |prior |other |different |earlier )?(?:employer|company)?(?:['’]s)? ?plan)\b",
    regex.IGNORECASE,
)
_AS_STILL = (
    guarded(  # "Until 2010 salaried employees could choose after-tax savings, as represented employees still can"
        r", as (?P<who>(?:the )?[^,;.]{3,60}?) still (?:can|may|do)\W*$", regex.IGNORECASE
    )
)
_SENDS_TO_ROTH = guarded(  # "You may send your after-tax savings to Roth": no IRA is named, so it is inside the plan
    r"\b(?:send|get|shift|sweep|put|push|move|switch|change) (?P<what>(?:(?:my|your|his|her|their|the|this|that|any|all|some|of|part|a participant's) ){0,4}(?:(?:after|post)-?\s?tax|voluntary|thrift) (?:money|accounts?|balances?|savings|dollars|contributions)) (?:over )?(?:in)?to (?:(?:the )?roth side(?: of (?:the plan|(?:your|the) account))?|(?:your |the )?roth(?: (?:account|money))?)\b(?! (?:ira|individual|side)\b)",
    regex.IGNORECASE,
)
_MAKES_ROTH = guarded(  # "Can I make my after-tax money Roth?"
    r"\b(?P<verb>mak(?:e|es|ing)|made|turn(?:s|ed|ing)?) (?P<what>(?:(?:my|your|his|her|their|the|this|that|any|all|some|of|part|a participant's) ){0,4}(?:(?:after|post)-?\s?tax|voluntary|thrift) (?:money|accounts?|balances?|savings|dollars|contributions)) (?:into )?roth(?: money)?\b(?! (?!money|and (?:keep|leave) it\b|inside\b|within\b|in (?:the|this) plan|without\b|while\b)\w)",
    regex.IGNORECASE,
)
_CONDITIONS_APPLY = guarded(  # "Two conditions apply to a withdrawal of after-tax money. You must have been a member for two years"
    r"^\W*(?:(?:the|these|some|certain|several|a few|two|three|four|five) )(?:following )?(?:conditions|rules|requirements) (?:apply to|govern|must be met for) (?P<what>(?![^.;:]*\b(?:hardship|loans?|all|every|payments?)\b)[^.;:]{0,30}?\b(?:withdrawals?|conversions?)\b[^.;:]{0,50})(?=[.:])",
    regex.IGNORECASE,
)
_QUALIFIES = guarded(  # "You qualify for one after two years in the Plan"
    r"\b(?P<who>you|a participant|a member|participants|members|employees) (?:will )?(?:qualify|qualifies) for (?:one|such a withdrawal|this (?:type|kind) of withdrawal)(?=,? (?:when|once|after|if|at|only)\b)",
    regex.IGNORECASE,
)

_INTERNAL = guarded(  # "Internal Roth rollover: elected", "within-plan Roth transfer"
    r"\b(?:internal|intra-?plan|within-plan) (?:direct )?roth (?P<what>rollover|transfer|conversion)(?P<s>s?)\b",
    regex.IGNORECASE,
)
_MOVES_INSIDE = guarded(  # "F-2. Rollovers and transfers to Roth within the Plan", over what is permitted
    r"\b(?P<what>(?:rollovers?|transfers?|moves?)(?:(?:,| and| or|,? and/or) (?:rollovers?|transfers?|moves?))*) (?:in)?to roth(?: accounts?| sources?)? (?:inside|within|in) the plan\b",
    regex.IGNORECASE,
)


def as_conversion(text: str) -> str:
    """ "Make my after-tax money Roth", "send it to Roth", in a statement or a question, as what it is: a conversion.

    >>> as_conversion("Rollovers and transfers to Roth within the Plan")
    'In-plan Roth rollovers and transfers'
    """
    text = _INTERNAL.sub(lambda m: f"In-plan Roth {m['what'].lower()}{m['s']}", text)
    text = _MOVES_INSIDE.sub(lambda m: f"In-plan Roth {m['what'].lower()}", text)
    text = _SENDS_TO_ROTH.sub(lambda m: f"convert {m['what']} to Roth", text)
    return str(_MAKES_ROTH.sub(lambda m: f"convert {m['what']} to Roth", text))


_CHANGE_TO_ROTH = guarded(  # "When may I change to Roth?", "Can it be switched to Roth?"
    r"\b(?P<may>may|can|could) (?P<who>i|you|it|they|this|we)(?P<be> be)? (?:chang|switch|mov|turn)e?(?:ed)?(?: (?:it|them|this|over))? (?:in)?to roth\b",
    regex.IGNORECASE,
)


_MOVE_TO_ROTH = guarded(  # "Move to Roth inside the plan", "Turned to Roth in the plan", over a column
    r"^\W*(?:(?:can|may) (?:I|you|it|this|they) (?:be )?|(?:is|are) (?:it|they) )?(?:mov|turn|switch|chang|transferr?|shift|roll)(?:e|ed|ing|es)?(?: (?:it|them|this|money|over|(?:an? |the |your |any )?(?:existing |current |old |non-?roth )?(?:balances?|savings|accounts?)))*(?: (?:in)?to) (?:a |the |your )?roth(?: (?:account|source|money))?(?P<more>(?: (?:inside|within|in) (?:the |this |our )?plan)?(?: while (?:you are |still )?(?:employed|working))?)(?= ?\??\W*$)",
    regex.IGNORECASE,
)
_TAKES_NEW = guarded(  # over a column: "Still taking new money?", "New money accepted", "Still going in?", "Coming in now?"
    r"^\W*(?:(?:is it |are they )?(?:still )?(?:taking|accepting|takes|accepts|receives|receiving|open to|open for) (?:any )?new (?:money|savings|deposits)|new (?:money|savings|deposits) (?:accepted|allowed|taken|permitted)|(?:is it |are they )?(?:still |now )?(?:accepting|accepts|taking|takes|receiving|receives|open to|open for) (?:deposits|contributions|money)(?: now| today)?"
    r"|(?:is |are )?(?:(?:it|this|they|new money|money|deposits) )?(?:(?:still|now|today) )?(?:going|coming|goes|comes|being put|put) in(?: (?:now|today|still|any ?more))?)(?= ?\??\W*$)",
    regex.IGNORECASE,
)


def as_asked(head: str) -> str:
    """ "Can I add to it?", "When may I change to Roth?", "Available before 59½", over a column, as what they ask."""
    head = _TAKES_NEW.sub("New contributions accepted", _MOVE_TO_ROTH.sub(r"In-plan Roth conversion\g<more>", head))
    head = _WHEN_AT_WORK.sub("In-service withdrawal", head)
    head = _CHANGE_TO_ROTH.sub(lambda m: f"{m['may']} it be converted to Roth", head)
    head = _TO_BE_HAD.sub("In-service withdrawal at any age", head)
    return str(_ADD_TO_IT.sub(r"\g<may> contribute to \g<what>", head))


_LED_LIST = guarded(  # "The Plan does not allow: after-tax contributions | more than one hardship withdrawal a year"
    r"^[^:|]{3,60}\b(?:allows?|permits?|offers?|accepts?|takes?|includes?|have|has|may|can|cannot|not):\s+[^|]{3,120}\s\|\s",
    regex.IGNORECASE,
)
_BAR = guarded(r"\s+\|\s+")


@lru_cache(maxsize=MANY)
def by_itself(value: str) -> str:
    """A rate without the remark that it is shared: "1% to 75% (combined with before-tax)"."""
    return str(_TOGETHER_WITH.sub(r"\g<of>", value))


def rewritten(text: str) -> str:
    """A sentence in plain order and plain words; of one that quotes an old rule in order to delete it the new rule alone."""
    text = limit_restated(text)
    if only_reports_old(text):
        return without_quotes(text)
    if _LED_LIST.match(text):
        text = _BAR.sub("; ", text)
    said = text
    text = _LEFT_BLANK.sub("", _EITHER_OF_TWO.sub(_each_of_two, _UNLESS_AMENDED.sub("", as_sentence(text))))
    text = _WHO_MAY.sub(lambda m: f"{m['people'].rstrip(' .')} may {m['act']}.", text)
    text = _AVAILABLE_ARE.sub(lambda m: f"You may withdraw {m['how']} from: ", text)
    text = _CONDITIONS_APPLY.sub(lambda m: f"{m['what']} may be made on conditions", as_conversion(text))
    text = _QUALIFIES.sub(lambda m: f"{m['who']} may make one", text)
    text = as_amended(_NEED_NOT.sub("", _IF_EARLIER.sub("or", text)))
    text = _of_employers(_SHARED_OBJECT.sub("", text))
    text = _MADE_ELSEWHERE.sub(lambda m: f"a rollover of {m['what']} from {m['where']}", text)
    text = _AS_STILL.sub(lambda m: f"; {m['who']} may do so.", text)
    text = _NO_OTHERS_FIRST.sub(_closed_behind, text)
    text = _NOTHING_BUT.sub(lambda m: "Only" if m.group()[0] == "N" else "only", text)
    text = _EARNED.sub(
        "earnings", _CARRIED.sub("", _RESOLVED.sub("", _HAVING_DECIDED.sub("", _LEADERS.sub(": ", text))))
    )
    text = _YES_NO_BLANKS.sub(lambda m: f"{m['first'] or m['second']}.", text)
    text = _FEATURE_ELECTED.sub(lambda m: f"{m['what']}: {m['said']}.", text)
    text = _CODE_FIRST.sub(lambda m: f"{m.group(2)}: {'Yes' if m.group(1) == 'Y' else 'No'}.", text)
    text = _YES_NO_CODE.sub(lambda m: ": Yes." if m.group(1)[0] == "Y" else ": No.", _YES_NO_OPEN.sub("", text))
    return new_rule(text, said)


_THAT_MAY_BE = guarded(  # "Amounts that may be converted": a label
    r"\b(?:that|which|who|from which) (?:[\w-]+ ){0,3}?(?:may|can|will|are|is|could) (?:be )?\w+", regex.IGNORECASE
)


_FOLLOWING_MAY = guarded(  # "The following may be distributed once you have attained age 59½:": the entry is what may be
    r"^(?P<before>(?:[^.;:]{3,80}, )?)(?:each of )?(?:the following|these)(?: (?:vested )?(?:accounts?|amounts?|contributions?|money|sources?|balances?|money types))? (?P<may>(?:may|can|shall|will|cannot)\b(?: not)?(?: only)? be \w+\b(?!.*\bor\b,? (?:if\b|\w+ed\b)).*)$",
    regex.IGNORECASE,
)
_OF_THE_FOLLOWING = guarded(  # "may convert any portion of the following:": of the entry
    r"^(?P<lead>(?!.*\bnone of the following).*\b(?:of|from))(?: (?:any|all|each|either|one or more) of)? (?:the following|these)(?: (?:vested )?(?:accounts?|amounts?|contributions?|money|sources?|balances?|money types))?$",
    regex.IGNORECASE,
)
_SAYS_MORE = guarded(
    r"[:?]|[.;] \w|\b(?:may|can|cannot|will|shall|must|is|are|has|have|if|when|after(?!-?\s?tax)|once|until|only)\b",
    regex.IGNORECASE,
)
_ENTRY_END = guarded(r"\W*(?:\b(?:and|or)\W*)?$", regex.IGNORECASE)


_WHEN_FIRST = guarded(
    r"^(?P<when>(?:if|once|when|after|at|upon)\b[^,;:.]{3,60}), (?P<what>[^,;:]{3,80})$", regex.IGNORECASE
)
_REMAINING = guarded(  # beside the entries before it
    r"^(?:his|her|your|their|the|any|his or her) (?:remaining|other)(?: vested)? (?:accounts?|balances?|amounts?|money)$",
    regex.IGNORECASE,
)


_PUT_IN = guarded(  # "a payment to you of after-tax dollars you have put in": one's own, as all of them are
    r"(?<=\b(?:dollars|money|contributions|savings|amounts|deposits)),? (?:that |which )?(?:you|he or she|they|participants?|members?) (?:have |has )?(?:put in|contributed|paid in|saved|made|deposited)$",
    regex.IGNORECASE,
)


def _with_entry(lead: str, entry: str) -> str | None:
    """A lead that says what may be done with "the following", as said of one entry; None where either says it in another way."""
    told = _WHEN_FIRST.match(entry)
    what = _REMAINING.sub("other money", told["what"]) if told else _PUT_IN.sub("", entry)
    if _SAYS_MORE.search(what):
        return None
    if named := _FOLLOWING_MAY.match(lead):
        return f"{named['before']}{what} {named['may']}{' ' + told['when'] if told else ''}."
    if opened := _OF_THE_FOLLOWING.match(lead):
        return f"{told['when'] + ', ' if told else ''}{opened['lead']} {what}."
    return None


_NEVER_BEFORE = guarded(  # "may be withdrawn: ☒ never before separation"
    r"\b(?P<may>may|can) be (?P<what>withdrawn|distributed|paid|taken|converted),? never (?=before|until|prior)",
    regex.IGNORECASE,
)


_UNDER_RULES = guarded(  # "After-tax contributions are subject to these limits"
    r"\b(?:subject to|under|apply to [^.;:]{3,40}|within|limited by) (?:these|the following|certain|some) (?:\w+ )?(?:limits?|limitations?|rules?|conditions?|terms|restrictions?|exceptions?)$",
    regex.IGNORECASE,
)
_OF_SOMEONE = guarded(  # "A Participant represented by Local 77 may make Elective Deferrals but may not ..."
    r"^\W*(?:\(?\w{1,3}[.)] )?(?:an? |the |any |each |no |all )?(?:participants?|members?|employees?|partners?|persons?|you)\b[^.;:]{0,80}?\b(?:may|can|cannot|will|shall|must|is|are|do|does)\b",
    regex.IGNORECASE,
)


def composed_of(lead: str, text: str) -> str:
    """A lead-in and what it governs as one sentence; where the lead-in is only a label, as label and value."""
    lead = lead.strip().rstrip(":.").strip()
    if one := _with_entry(lead, _ENTRY_END.sub("", text)):
        return one
    if _UNDER_RULES.search(lead) and _OF_SOMEONE.match(text):
        return f"{lead}: {text}"  # a sentence of its own, with a money of its own
    if guarded(r"\b(?:following|as follows)$").search(lead) or guarded(
        r"\b(?:does|do|may|can|will|shall|is|are|not|allows?|permits?|accepts?|offers?|provides?|includes?|excluded|available)\b",
        regex.IGNORECASE,
    ).search(_THAT_MAY_BE.sub("", lead)):
        return str(_NEVER_BEFORE.sub(r"\g<may> not be \g<what> ", f"{lead} {text}"))
    return f"{lead}: {text}"
