"""What goes on, begins again, is dropped or is left to the others, in words that lean on the sentence before."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.detection.sentence.sisters import OURS_IS_TOLD_APART, TWO_PLANS
from analyzer.detection.vocabulary.dates import dates_in
from analyzer.shapes import guarded

_STOPPED = r"(?:suspended|stopped|halted|frozen|discontinued|closed|paused|ended|interrupted)"
_RESUMED = r"(?:(?:were |was |have |has |have been |has been )?(?:resumed|begun again|began again|started(?: up)? again|restarted|reopened|taken up again|brought back|reinstated|(?:will|are to|shall) (?:be )?(?:resumed?|restart(?:ed)?|reopen(?:ed)?|begin again|reinstated)))"
_A_TIME = r"(?:(?!\b(?:and|but|then|until|end|stop|clos)\w*\b)[^.;,]|(?<=\d),(?= \d))*?"  # and not "in 2019 but ended them in 2023"
_INTO = r"(?:in)?to (?:the |your |an? )?(?:after|post)-?\s?tax(?: (?:source|account|side|bucket|contributions|savings))?(?! (?:status|treatment)\b)"
_OF_NO_PLAN = r"\b(?:roth|ESPP|HSA|FSA|catch|loan|stock|share|pre|after|vacation|club|charit|christmas|holiday|bond|gift|union|credit|insur|emergenc|college|529|dues|parking|commut)"  # pay is taken for them too
_DROPPED = r"(?:(?:no longer|does not any longer) appl(?:y|ies)|(?:has|have|had) been (?:dropped|removed|eliminated|abolished|lifted|done away with|taken out|repealed|deleted|waived)|(?:is|are|was|were) (?:dropped|removed|eliminated|abolished|lifted|done away with|repealed|deleted|gone|no more))"
_OUT = r"(?:withdrawn|taken out|drawn(?: out)?|paid(?: out)?|distributed)"
_WAIT = r"(?:(?:(?:\w+|\d+)-(?:year|month)|[\w-]+(?: year| month)s?) )?(?:wait|waiting period|holding period|seasoning (?:period|rule)|rule|requirement)"
_DRAWING = r"(?:in-service )?(?:(?:after|post)-?\s?tax withdrawals?|withdrawals? (?:of|from) (?:the |your |any )?(?:after|post)-?\s?tax (?:contributions?|money|accounts?|balances?|savings))"

GOES_ON: Turns = (
    # "payroll will carry on at the same percentage, and the money will go in as after-tax contributions": past the limit
    (
        guarded(
            rf"(?<!\b(?:some|many|most|other) (?:[\w-]+ )?(?:plans?|employers?|companies)\b[^.;]*)(?<=\b(?:reach|hit|met|meet|at|past|over|beyond)\w*\b[^.;]{{0,50}}\b(?:limit|maximum|ceiling|\$\d\d,\d{{3}})\b[^.;]{{0,40}}),? (?:(?:payroll|we|(?:your|the) (?:company|employer|deductions?|payroll office)) (?:will |shall )?(?:simply |just |then |automatically )?(?:carry on|carries on|goes? on|keeps? (?:on|going|deducting|withholding|taking)|continues?)\b[^.;,]{{0,70}},? and |(?P<rest>the (?:rest|remainder|balance|excess)(?: of (?:what you save|your (?:savings|contributions|election|percentage)))?|anything (?:more|further|above it|over it)|whatever (?:more|else) you save|further savings) )(?(rest)|(?:the|that|this|your) (?:money|amounts?|savings|deductions?|contributions?) )(?:will |shall )?(?:then |automatically |instead )?(?:goe?s?|be put|is put|are put|come|comes) in(?:to the plan)? as (?P<what>(?>{MONEY}))(?!,? (?:there\b|(?:at|to|in|of|under) (?:the |an?other |an? |your )?(?:other |new |(?-i:[A-Z])\w+ )plan))(?<!\bplan\b[^.;]{{0,80}})",
            regex.IGNORECASE,
        ),
        r", your contributions will continue as \g<what>",
    ),
    # "payroll keeps your election running into the after-tax source", "we roll your percentage over to after-tax"
    (
        guarded(
            rf"(?P<gap> ?)\b(?:payroll|we|the (?:plan|system|company|payroll \w+)) (?:keeps?|lets?|rolls?|sends?|carr(?:y|ies)|directs?|steers?|runs?|spills?) (?P<what>(?:your|the|their|his) (?:same )?(?:election|deductions?|percentage|rate|savings|contributions|deferrals?))(?: (?:running|going|flowing|coming|continue|run|go|flow|on|over|in))* {_INTO}",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{_comma_before(m)}{m['what']} automatically continue{'' if m['what'].endswith('s') else 's'} as after-tax contributions"
        ),
    ),
    # "Deductions that would go past $24,500 are credited to the after-tax account instead"
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>(?:any )?(?:(?:payroll |salary )?deductions|contributions|deferrals|savings|amounts?|money|whatever|what)) (?:(?:that|which) )?(?:would (?:otherwise )?)?(?:goe?s?|is|are|exceeds?|be)(?: (?:past|over|above|beyond|in excess of))? (?P<limit>(?:the|your)? ?(?:\$\d\d,\d{{3}}|(?:[\w()]+ ){{0,3}}limit)(?: limit)?) (?:is|are|goes|go|will be|shall be)(?: (?:then|instead|automatically))? (?:credited|put|paid|sent|moved|placed|directed)? ?{_INTO}(?: instead)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>when you reach \g<limit>, your contributions automatically continue as after-tax contributions",
    ),
    # "After-tax contributions, suspended at the end of 2009, resumed with the first paycheck of 2018"
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>{MONEY}|(?:payroll )?(?:contributions|deposits|savings) (?:in)?to the (?:after-?\s?tax|voluntary|thrift) account), (?:which (?:was|were|had been) )?{_STOPPED}\b(?:[^,.;]*?\b(?:19|20)\d\d)?, {_RESUMED}(?P<when>{_A_TIME}\b(?:19|20)\d\d)\W*$",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}Participants may again make after-tax contributions{_since(m['when'])}.",
    ),
    # "Following a freeze from 2009 to 2016, after-tax contributions are again accepted"
    (
        guarded(
            r"^\W*(?:following|after) an? (?:\w+ )?(?:freeze|suspension|pause|halt|hold|interruption|break)\b[^.;,]*, (?=[^.;]*\b(?:again|once more)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "We brought back after-tax contributions in 2022 after dropping them in 2010"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:we|the (?:company|plan|committee|employer|board)) (?:have |has )?(?:brought back|reinstated|reopened|restored|resumed)(?: taking| accepting)? (?P<what>{MONEY})(?P<when> (?:in|on|as of|from|effective) {_A_TIME}\b20\d\d)(?:,? (?:after|having) (?:dropp|suspend|stopp|clos|end|freez|discontinu)\w*\b[^.;]*)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}Participants may again make after-tax contributions{_since(m['when'])}",
    ),
    # "After-tax contributions came back in 2018 and went away again in 2021"
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>{MONEY}) (?:came back|returned|(?:were )?(?:resumed|reopened|reinstated|brought back))\b[^.;,]*? and (?:then )?(?:went away|were dropped|ended|stopped|were (?:ended|stopped|closed|suspended|discontinued))(?: again| for good| once more)?(?P<when> (?:in|on|as of|at the end of) [^.;,]*?\b20\d\d)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> were discontinued\g<when>",
    ),
    # "After-tax contributions, suspended in 2009, have not resumed"
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>{MONEY}), (?:which (?:was|were|had been) )?{_STOPPED}(?P<when>\b[^,.;]*?\b(?:19|20)\d\d)?, (?:have|has) (?:not|never) (?:been )?(?:since )?(?:resumed|restarted|reopened|reinstated)\W*$",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> were discontinued\g<when>.",
    ),
    # "SavePlus dollars come from your net pay and do not use up any of your $24,500"
    (
        guarded(
            r"\b(?:come|comes|(?:is|are) funded|(?:is|are) paid) (?:out )?(?:of|from) (?=(?:your |the )?(?:net|take-home) pay\b)",
            regex.IGNORECASE,
        ),
        "are taken from ",
    ),
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<name>(?![^.;]{{0,30}}?(?:{_OF_NO_PLAN})\w* (?:\w+ )?(?:dollars|money))(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+)?) (?:dollars|money) (?=are taken from (?:your |the )?(?:net|take-home) pay and\b[^.;]*\b(?:not|untouched|outside|alone)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<name> savings ",
    ),
    (
        guarded(
            r"\b(?:(?:do|does) not use up (?:any|a cent|part)? ?(?:of )?(?P<what>(?:your|the) (?:\$\d\d,\d{3}(?: limit)?|(?:[\w()]+ ){0,3}limit))|leaves? (?P<left>(?:your|the) (?:\$\d\d,\d{3}(?: limit)?|(?:[\w()]+ ){0,3}limit)) (?:untouched|alone|whole|intact|as it is)|(?:is|are) not (?:a )?part of (?P<no>(?:your|the) (?:[\w()]+ ){0,3}(?:\$\d\d,\d{3}|limit)))",
            regex.IGNORECASE,
        ),
        lambda m: f"do not count against {m['what'] or m['left'] or m['no']}",
    ),
    # "The twelve-month wait before after-tax contributions can be withdrawn has been dropped"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:the|any|our|we have dropped the) (?!\$)(?:[\w-]+ ){{0,3}}?(?:wait|waiting period|holding period|seasoning period|(?:age )?requirement|rule|restriction|condition)(?: that\b[^.;]{{0,70}})? (?:(?:before|until) (?:(?P<what>{MONEY}) (?:can|may|could) be (?:{_OUT}|(?P<roth>converted(?: to roth)?))|(?:you|one|participants|members) (?:can|may|could) (?:withdraw|take out|draw) (?P<yours>{MONEY}))|(?:to|for|before|on) (?:withdraw(?:ing)?|tak(?:e|ing) out|draw(?:ing)?|withdrawals? of) (?P<taken>{MONEY})) {_DROPPED}(?P<when>(?:,? (?:on|as of|effective|in|from|since) [^.;]*?\b20\d\d)?)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}{m['what'] or m['yours'] or m['taken']} may be {m['roth'] or 'withdrawn'} at any time{_since(m['when'])}"
        ),
    ),
    # "You no longer have to wait two years to withdraw after-tax contributions"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:you|participants|members|employees) (?:no longer|do not|need not|don['’]t)(?: any longer)?(?: (?:have|need) to)? wait(?: [^.;,]{{3,30}}?)? (?:to|before (?:you|they) (?:can|may)) (?:withdraw|take out|draw) (?P<what>{MONEY})(?: any longer| any ?more)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> may be withdrawn at any time",
    ),
    # "We have eliminated the two-year wait for after-tax withdrawals", "The 24-month rule for after-tax withdrawals was deleted"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:(?:we|the (?:company|plan|committee|employer|board)) (?:have|has)? ?(?:now |also )?(?:dropped|removed|eliminated|abolished|lifted|ended|did away with) (?:the|our|any) {_WAIT} (?:for|on|before) {_DRAWING}|(?:the|our|any) {_WAIT} (?:for|on|before) {_DRAWING} {_DROPPED}(?: by [^.;,]{{3,30}})?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>after-tax contributions may be withdrawn at any time",
    ),
    # "After-tax withdrawals used to require 24 months in the plan; that requirement is gone"
    (
        guarded(
            rf"^(?P<lead>\W*){_DRAWING} (?:used to (?:require|need|wait for)|(?:formerly|previously|once) required)\b[^.;]*[;.,] (?:but )?(?:that|the|this) (?:requirement|wait|rule|condition) {_DROPPED}(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>after-tax contributions may be withdrawn at any time",
    ),
    # "Withdrawals of after-tax contributions are not limited in number": as many as one likes
    (
        guarded(
            rf"^(?P<what>\W*(?:(?:in-service |in-plan )?(?:withdrawals?|conversions?|distributions?) (?:of|from) {MONEY}|(?:after|post)-?\s?tax withdrawals?)) (?:is|are) not (?:limited|restricted|capped)(?: (?:in|as to) (?:number|frequency|how often\b[^.;,]*)(?:,? (?:or|and|nor)(?: in)? amount)?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<what> may be made at any time",
    ),
    # "The $50 fee before after-tax contributions can be withdrawn has been dropped": a price, and no right
    (
        guarded(
            rf"^\W*(?:the|any|our) (?:[\w$.,-]+ ){{0,3}}?(?:fees?|charges?|surcharges?|minimum(?: amount)?|penalt(?:y|ies)) (?:before|for|on|to|when|that|of)\b[^.;]*\b(?:withdr\w+|conver\w+|distribut\w+)[^.;]*? {_DROPPED}(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "We have dropped the rule that after-tax contributions must stay in the plan for 24 months before they can be withdrawn"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:we|the (?:company|plan|committee|employer|board)) (?:have|has)? ?(?:now |also )?(?:dropped|removed|eliminated|abolished|lifted|ended) the (?:rule|requirement|condition) that (?P<what>{MONEY}) (?:must|had to|have to|has to) (?:stay|remain|be (?:held|kept|left))\b[^.;]*? before (?:they|it) (?:can|may|could) be {_OUT}(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> may be withdrawn at any time",
    ),
    # "I'm pleased to confirm that ...", "This is to confirm that ...": and what is confirmed is said
    (
        guarded(
            r"^\W*(?:as promised,? )?(?:(?:I am|I['’]m|we are|we['’]re) (?:very )?(?:pleased|happy|glad|delighted|sorry|writing) to (?:confirm|tell you|let you know|say|inform you|report|advise you)|it is my pleasure to (?:confirm|tell you)|please (?:accept|take|regard) this (?:letter|note|e-?mail|message) as (?:our |my )?(?:written )?confirmation|this (?:letter |note |is )?(?:to )?(?:confirms?|advises you)|(?:I|we) (?:(?:can |hereby )?confirm|regret to (?:inform|tell|advise) you|regret to say))(?: to you)? that,? ",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Kindly confirm that after-tax contributions are allowed": a request, and no rule
    (
        guarded(
            r"^\W*(?:(?:please|kindly)|(?:could|can|would|will) you(?: please| kindly)?) (?:confirm|verify|check|tell (?:us|me)|let (?:us|me) know) (?:that|whether|if)\b[^.;]*[.?]?$",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "You can have it paid to you or rolled over to your own Roth IRA in any month, whether or not you are still working"
    (
        guarded(
            r"\b(?P<may>may|can)(?:, however,| also)? have (?P<what>it|them|that money|(?:your|the) [\w -]{3,40}?) (?:paid(?: out)?|sent|distributed|rolled over|rolled)\b(?P<to>[^.;]*?),? (?:(?:whether or not|even (?:if|though|while)|while) (?:you are|you['’]re|he or she is|still)(?: still)? (?:working|employed|at work|in service)(?: here)?|employed or not|working or not)(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['may']} withdraw {m['what']}{_how_often(m['to'])} while employed",
    ),
    # "The after-tax account may be rolled over to your own Roth IRA in any month, whether or not you are still employed"
    (
        guarded(
            rf"^(?P<what>\W*{MONEY}) (?P<may>may|can) be (?:paid|sent|distributed|rolled)\b(?P<to>[^.;]*?),? whether or not (?:you are|he or she is|the (?:participant|member) is) (?:still )?(?:working|employed|at work|in service)(?: here)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['what']} {m['may']} be withdrawn{_how_often(m['to'])} while employed",
    ),
    # "Because the Plan has no Roth account, after-tax money cannot be converted within the Plan": two statements
    (
        guarded(
            r"^\W*(?:(?:because|since|as) )?(?:(?P<plan>(?:the|our|this) (?:\w+ )?plan) (?:has|offers|contains|includes|have) no|(?P<plan>(?:the|our|this) (?:\w+ )?plan) (?:lacks|does not (?:have|offer|contain|include)) an?|there (?:is|are|being) no) (?:designated )?roth (?:401\(k\) )?(?:accounts?|features?|options?|sources?|programs?|side|contributions?|deferrals?)(?: (?:in|under) (?P<plan>(?:the|our|this) (?:\w+ )?plan))?,? ?(?:, |, (?:so|and so|and therefore|which means(?: that)?) |so )(?=\w)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['plan'] or 'the Plan'} does not accept Roth contributions; ",
    ),
    # "You may roll in money from a former employer's plan, after-tax money included"
    (
        guarded(
            r"\b(?:roll|bring|transfer)(?: over| in)? money (?P<from>from [^.;,]{3,50}?\bplans?), (?P<what>(?:after|post)-?\s?tax (?:money|amounts|dollars|contributions)) included",
            regex.IGNORECASE,
        ),
        r"roll over money, including \g<what>, \g<from>",
    ),
    # "the $24,500 does not touch it": a limit touches, and nobody takes anything out
    (
        guarded(
            r"\b(?P<cap>(?:the|that|this) (?:[\w-]+ ){0,2}?(?:\$\d\d,\d{3}(?: (?:limit|cap|ceiling|maximum))?|limit|cap|ceiling|maximum)(?: on [\w -]{3,30}?)?) (?:(?:does|will|can) not|(?:doesn|won|can)['’]t|never) (?:touch|touches|bite|bites|catch|catches|reach|reaches) (?=it\b|them\b|this\b|these\b|that\b|those\b|(?:your|the|any) )",
            regex.IGNORECASE,
        ),
        r"\g<cap> does not apply to ",
    ),
    # "after-tax amounts when they come straight from the trustee of the old plan": by direct rollover
    (
        guarded(
            r"(?<=\b(?:after|post)-?\s?tax\b[^.;]*)(?:,? (?P<only>only )?(?:when|if|provided(?: that)?|so long as|as long as) (?:they|it|these|this) (?:comes?|(?:is|are) (?:sent|wired|paid))(?: to us)?)? (?:straight|directly) from (?:the )?(?:trustee|custodian|administrator) of (?:the|your|an?) (?:old|former|previous|prior|last|other) (?:employer['’]s )?plan\b",
            regex.IGNORECASE,
        ),
        lambda m: f" {m['only'] or ''}by direct rollover from another plan",
    ),
    # "Rollovers are the one way to bring after-tax money in"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:direct |an? )?rollovers?(?: from [^.;,]{{3,40}})? (?:is|are) the (?:one|only|sole) (?:way|means|route) (?:to (?:bring|get|put|move) (?P<what>{MONEY})|for (?P<for>{MONEY}) to (?:come|get|go)) in(?:to)?(?: (?:the|this|our) plan| your account)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{m['what'] or m['for']} comes into this plan only by rollover from another plan",
    ),
    # "They shall be credited with no contributions after that date, and no other Participant shall have such an account"
    (
        guarded(
            r"^(?P<what>\W*(?:they|such accounts|these accounts|those accounts)) (?:shall|will|may|are to) (?:be credited with|receive|be given|accept|take) no (?:further |additional |new |more )?(?:contributions|deposits|money|savings)(?: (?:after|since|from) [^,;.]*)?(?:,? and no other (?:participant|member|employee|person)s? (?:shall|will|may) have [^,;.]*)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<what> are closed to new contributions",
    ),
    # "If you have read about in-plan conversions elsewhere, note that we have not adopted them"
    (
        guarded(
            r"^\W*(?:if|although|though|while) you (?:may )?(?:have )?(?:read|heard|learned|seen something) (?:about|of) (?P<what>(?:[\w-]+ ){0,3}?(?:conversions?|after-?\s?tax (?:contributions?|savings)|withdrawals?))\b[^.;,]*, (?:please )?(?:(?:note|know|be aware|remember)(?: that)? )?(?:we|the (?:plan|company)|our plan) (?:have|has|does|do)(?: not|n['’]t) (?:adopt|add|offer|includ)(?:e|ed)? (?:it|them|these|those|that)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"The Plan does not allow \g<what>",
    ),
    # "Money, once in an account, stays in that account and cannot be shifted to another"
    (
        guarded(
            r"\b(?P<stays>stays? in (?:that|its|the same) (?:account|source|money type))(?: (?:as long as|until) [^.;,]{3,40})?,? (?:and|it) (?:cannot|may not|can never|can(?:no|['’])t|is not) (?:be )?(?:shifted|moved|transferred|switched|changed) to (?:another|any other|an?other one)(?: (?:account|source|one))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<stays>; the Plan does not permit in-plan Roth conversions",
    ),
    # "payable at the same time as the Participant's other Accounts, namely upon Severance from Employment": at that time
    (
        guarded(
            r"(?<=\b(?:payable|distributable|distributed|paid|withdrawn|available)) (?:only )?(?:at the same times?(?: and in the same manner)? as|when|together with|along with) [^.;:,]{3,60}?\b(?:accounts?|contributions|balances?|money|savings)(?: (?:is|are|becomes?) (?:payable|distributable|paid))?,? (?:namely|that is(?: to say)?|i\.e\.|to wit|meaning),? (?=(?:only |solely )?(?:upon|on|at|after|when|following|in the event of)\b)",
            regex.IGNORECASE,
        ),
        " ",
    ),
    # "Voluntary Contributions are payable at the same time as the Employer Account, on separation or death", "... together with the
    # Retirement Account and not otherwise, and the Retirement Account is distributable upon ..."
    (
        guarded(
            rf"^(?P<what>\W*(?:an? )?{MONEY}) (?:is|are|shall be|will be) (?:payable|distributable|distributed|paid) (?:only )?(?:at the same time as|together with|when|with) (?:the |his |her |your |their |a participant['’]s |the participant['’]s )?(?:rest of |remainder of |other |employer |matching |vested |whole |retirement |pension |profit sharing )*(?:contribution )?(?:accounts?|contributions|balances?)(?: (?:is|are|becomes?))?(?: (?:payable|distributable|paid|distributed))?(?: and (?:not otherwise|at no other time))?,? (?:(?:and|but) (?:the|that|such|his|her) (?:[\w-]+ ){{0,2}}?(?:account|balance) (?:is|shall be|will be) (?:payable|distributable|distributed|paid) (?:only )?)?(?:on|upon|by reason of|in the event of|after|following|because of|at) (?:(?:the|a) participant['’]s |his |her )?(?:withdrawal (?:or|and) (?=retirement from the (?:firm|partnership|company|employer)))?(?P<when>(?:(?:a |his |her |the )?(?:separation|severance|termination|retirement|death|disability|leaving)\b[^.;]*?))(?: only)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<what> may be withdrawn only upon \g<when>",
    ),
    # "5% of wages, which amount is not picked up by the City and is therefore after-tax": after-tax money, and no refusal
    (
        guarded(
            r"(?P<are>,? (?:which (?:amount )?)?(?:is|are)) not picked up(?: by (?:the )?[\w ]{2,30}?)?,? and (?:(?:is|are|so|therefore|thus|hence|for that reason) ){1,3}(?=(?:made )?(?:on an )?(?:after|post)-?\s?tax)",
            regex.IGNORECASE,
        ),
        r"\g<are> ",
    ),
)
"""Each with the rule that it is."""


_OPENS_WHEN = guarded(r"^\W*(?:once|when|whenever|after|if|at)\b(?:[^,.;]|(?<=\d),(?=\d))*\s$", regex.IGNORECASE)


def _comma_before(match: regex.Match[str]) -> str:
    """The comma that "Once you hit $24,500 payroll rolls ..." leaves out after its condition."""
    return ", " if _OPENS_WHEN.match(f"{match.string[: match.start()]} ") else str(match["gap"])


def _since(when: str | None) -> str:
    """The day from which something holds, as the last date that is told of it."""
    days = list(dates_in(when or ""))
    return f", effective {(when or '')[days[-1].start : days[-1].end]}" if days else ""


_OFTEN = guarded(
    r" (?:in any (?:month|quarter|year)|at any time|any ?time|on any (?:business )?day|once (?:a|an|each|every|per) \w+|(?:each|every) (?:month|quarter|year)|monthly|quarterly|when(?:ever)? you (?:like|wish|want|choose))\b",
    regex.IGNORECASE,
)


def _how_often(text: str) -> str:
    often = _OFTEN.search(text)
    return often.group() if often else ""


_PEOPLE = r"(?:participants?|members?|employees?|associates?|partners?|persons?|people|staff|officers?|workers)"
_FOR_SOME_ONLY = guarded(  # "The Committee has suspended After-Tax Contributions by Highly Compensated Employees for 2026."
    rf"(?:^|[.!?]\s+)(?=[^.!?]*\b(?:(?:after|post)-?\s?tax|voluntary) (?:[\w-]+ )?(?:contributions?|savings|deposits)\b)(?=[^.!?]*\b(?:HCEs?|highly|officers?|directors?|{_PEOPLE} (?:who|of|in|at|paid|covered)|(?:[\w-]+ ){{1,2}}(?:employees|members|participants))\b)[^.!?]*\b(?:{_STOPPED}|may not|cannot|not (?:permitted|allowed|open))\b[^.!?]*[.!?]\W*$",
    regex.IGNORECASE,
)
_OTHERS_GO_ON = guarded(  # "All other Participants may go on electing them as before.", "The rest of you may keep making them."
    rf"^(?P<who>\W*(?:(?:all |the )?other(?: eligible)? {_PEOPLE}|everyone else|everybody else|all others|others|the others|the rest(?: of (?:you|us|the {_PEOPLE}))?)) (?:may|can|are free to) (?:(?:still )?(?:go on|continue|keep on|keep|carry on)(?: (?:to (?:make|elect)|making|electing|with))?(?: (?:them|these|those|such contributions))?|(?:make|elect) (?:them|these|those))(?: (?:as (?:before|now|usual|always)|without change))?\W*$",
    regex.IGNORECASE,
)
_HERE_TOO = guarded(  # "The 401(k) Plan for clinic staff does not.", "Ours never has.", "So does ours."
    r"^\W*(?:but |however,? |yet )?(?:(?P<so>so) (?:does|do) (?:ours|our (?:own )?plan|we|this (?:one|plan))|(?:ours|(?:our(?: own)?|the|this) (?:[\w-]+ )?(?:401\(k\) )?plan(?: for [\w ]{3,30})?|this one|we)(?:, (?:which is )?(?:described|covered|explained) (?:here|in this \w+),)? (?:(?P<yes>(?:does|do)(?: too| as well)?)|(?P<no>(?:does|do)(?: ?not|n['’]t)(?: (?:permit|allow|accept|take|offer) (?:them|it|these|this))?|never (?:has|have|did)|(?:has|have) (?:none|never)|(?:accepts?|takes?|permits?|allows?|offers?) (?:none|no such (?:contributions?|thing)))))\W*$",
    regex.IGNORECASE,
)
_OF_PLANS_APART = guarded(  # "403(b)", "pension": not the plan at hand, whatever is said of it
    r"\b(?:403\(b\)|(?:457|pension|ESPP|union|nonqualified|hourly|retirement income)\b)", regex.IGNORECASE
)
_ELSEWHERE_LETS = guarded(  # "The Foundation's 403(b) Plan takes after-tax contributions of up to 5% of salary."
    r"(?:^|[.!?]\s+)\W*(?P<who>(?:(?:many|most|some|several|other|lots of|a few)\b(?: [\w-]+){0,3}? (?:plans|employers|companies)|(?:the|our|a|your)\b[^.!?;,]{0,40}?\b(?:403\(b\)|457\(b\)|(?:union|pension|hourly|nonqualified|restoration)\b)[^.!?;,]{0,25}?\bplan)) "
    r"(?:also )?(?P<no>(?:do|does)(?: ?not|n['’]t) )?(?:lets?|allows?|permits?|offers?|takes?|accepts?|ha(?:s|ve))\b (?P<rest>[^.!?;]*)[.!?]\W*$",
    regex.IGNORECASE,
)
_ELSEWHERE_HINDERS = guarded(  # "Some plans make you wait until 59½." "Other plans charge a fee."
    r"(?:^|[.!?]\s+)\W*(?:many|most|some|several|other|lots of|a few)\b(?: [\w-]+){0,3}? (?:plans|employers|companies) (?:makes?|charges?|requires?|limits?|restricts?|forces?|asks?|suspends?)\b[^.!?;]*[.!?]\W*$",
    regex.IGNORECASE,
)
_CONVERTING = guarded(r"\bconver\w+|\bin-plan\b|\binto? (?:a )?roth\b", regex.IGNORECASE)
_SAVING = guarded(
    r"\b(?:(?:after|post)-?\s?tax|voluntary) (?:[\w-]+ )?(?:contributions?|savings|deposits|money|accounts?|option|feature|source)\b|\b(?:save|contribute|put in)\b[^.;]*\bafter[-\s]?tax(?:es)?\b",
    regex.IGNORECASE,
)
_BOTH_FEATURES = guarded(  # "after-tax contributions and in-plan Roth conversions": two things, each by its name
    r"\b(?:after|post)-?\s?tax (?:contributions?|savings|deposits),? (?:and|or|as well as|plus|along with) (?:(?:in-plan|roth|their|automatic|of|to) )*conversions?\b(?! (?:of|from) (?!(?:them|those)\b))",
    regex.IGNORECASE,
)
_OTHER_ACTS = guarded(r"\b(?:withdraw\w*|tak(?:e|ing) out|roll\w*|loans?|borrow\w*|match\w*)\b", regex.IGNORECASE)
_NUMBER = r"(?:Section|Article|Paragraph|§) ?(?P<number>[\w.]*\w)"
_TITLE = r"(?P<what>(?:(?:employee|participant|voluntary|in-plan|roth|and|(?:after|post)-?\s?tax|nondeductible|designated) ?){1,4}(?:contributions?|conversions?|rollovers?|transfers?|deferrals?))"
_TITLED = guarded(rf"\b{_NUMBER},? ?\(?{_TITLE}\b[^.;()]{{0,40}}[),.]", regex.IGNORECASE)
_NOT_FOR = guarded(  # "Section 3.4 (After-Tax Contributions, 1% to 9% of Pay) shall not apply to such Employee"
    rf"(?P<lead>^|, ){_NUMBER},? ?\(?{_TITLE}(?P<more>,[^();]{{3,40}})?[),]+ (?:(?:shall|will|do(?:es)?) not apply|is not applicable) (?:to|for) (?P<who>(?:(?!but\b)[\w’'-]+ ){{0,5}}?(?:{_PEOPLE}|HCEs)(?: (?:of|in|at|(?P<here>(?:who (?:is|are) )?(?:described|referred to|named|covered) (?:in|by|under) this)|covered by|who)\b[^,;.]{{3,50}})?)(?=\W*$|[,;]| but\b)(?P<others>,? (?:but|and) (?:it )?(?:applies|shall apply) to (?P<rest>everyone else|everybody else|(?:all |the )?(?:others?|other {_PEOPLE})))?",
    regex.IGNORECASE,
)
_FOR_ALL_BUT = guarded(  # "Section 3.4 (After-Tax Contributions) applies to all Participants other than members of the Bargaining Unit"
    rf"(?P<lead>^\W*){_NUMBER},? ?\(?{_TITLE}(?P<more>,[^();]{{3,40}})?[),]+ (?:applies|shall apply) (?:only )?to (?P<who>(?:all |every |each )?{_PEOPLE} (?:other than|except(?: for)?|who are not|excluding) [^,;.]{{3,60}})(?=\W*$)"
    rf"|(?P<lead>^\W*)(?P<not>(?:[\w’'-]+ ){{0,5}}?{_PEOPLE}(?: (?:of|in|at) [^,;.]{{3,40}})?) (?:is|are) not (?:covered by|subject to|within) {_NUMBER},? ?\(?{_TITLE}\)?(?=\W*$)",
    regex.IGNORECASE,
)
_FOR_THE_OTHERS = guarded(  # "Section 3.4 applies to all other Participants."
    rf"^\W*(?:(?:(?:{_NUMBER}|it|that section) (?:applies|shall apply|continues to apply|remains open) to) (?P<who>(?:all |the )?other {_PEOPLE}|everyone else|all others)|(?P<who>(?:all |the )?other {_PEOPLE}|everyone else|all others) (?:is|are|shall be|remain)(?: covered by (?:{_NUMBER}|it|that section))?)\W*$",
    regex.IGNORECASE,
)
_TAKEN_AGAIN = guarded(  # "It began taking them again in 2017.", after "The Plan stopped taking after-tax contributions in 2009."
    rf"^\W*(?:it|we|the (?:plan|company)) (?:began|started|resumed|went back to)(?: (?:taking|accepting|allowing|permitting|offering))?(?: (?:them|these|those|it))?(?: again| once more)?(?P<when> (?:in|on|from|as of|with) {_A_TIME}\b20\d\d)\W*$",
    regex.IGNORECASE,
)
_TAKEN_NO_MORE = guarded(
    rf"(?:^|[.!?]\s+)[^.!?]*\b(?:stopped|ceased|discontinued|quit|suspended|halted)(?: (?:taking|accepting|allowing|permitting|offering))? {MONEY}[^.!?]*[.!?]\W*$",
    regex.IGNORECASE,
)
_SAME_DAY = guarded(
    r"\b(?:as of|effective(?: on)?|from|on) (?P<day>(?:the|that) same (?:date|day))\b", regex.IGNORECASE
)


_SECTIONS = guarded(r"\b(?:403|457)\s?\([bf]\)", regex.IGNORECASE)
_401K = guarded(r"\b401\s?\(k\)", regex.IGNORECASE)


def _is_of_another_section(titles: Sequence[str]) -> bool:
    """Whether a document calls its own plan a 403(b) or 457 plan, so that a "401(k) Plan" in it is the other one."""
    named = [title for title in titles if not title.rstrip().endswith(".")]
    return any(_SECTIONS.search(title) for title in named) and not any(_401K.search(title) for title in named)


def by_what_goes_before(text: str, before: str, titles: Sequence[str] = ()) -> str:
    """A sentence that goes on with the one before it for others, for this plan or for the same day, as told in full.

    >>> by_what_goes_before("Ours does not.", "Other plans let people convert after-tax savings. ")
    'The Plan does not allow in-plan Roth conversions.'
    >>> by_what_goes_before("Section 6.10 is repealed as of the same date.", "Section 3.2 is amended as of January 1, 2026. ")
    'Section 6.10 is repealed as of January 1, 2026.'
    """
    if (others := _OTHERS_GO_ON.match(text)) and _FOR_SOME_ONLY.search(before):
        return f"{others['who']} may make after-tax contributions."
    ours = not _is_of_another_section(titles)
    if ours and (two := TWO_PLANS.match(text)) is not None and OURS_IS_TOLD_APART.search(text):
        return _of_ours(two["said"], text, own=two["own"])
    if (ours or not _401K.search(text)) and (told := _of_this_plan(text, before)) is not None:
        return told
    if (again := _TAKEN_AGAIN.match(text)) and _TAKEN_NO_MORE.search(before):
        return f"Participants may again make after-tax contributions{_since(again['when'])}."
    if (others := _FOR_THE_OTHERS.match(text)) and (named := list(_TITLED.finditer(before))):
        own = [m for m in named if others["number"] in (None, m["number"])]
        return f"{others['who']} may make {own[-1]['what']}." if own else text
    text = _FOR_ALL_BUT.sub(
        lambda m: (
            f"{m['lead']}{m['who']} may make {m['what']}"
            if m["who"]
            else f"{m['lead']}{m['not']} may not make {m['what']}"
        ),
        _NOT_FOR.sub(_refused_to_some, text),
    )
    if (same := _SAME_DAY.search(text)) and (days := list(dates_in(before))):
        day = before[days[-1].start : days[-1].end]
        return f"{text[: same.start('day')]}{day}{text[same.end('day') :]}"
    return text


def _refused_to_some(match: regex.Match[str]) -> str:
    if match["here"] and not match["rest"]:
        return str(match["lead"])  # "to a Participant described in this Appendix": what others may is told elsewhere
    others = f"; {match['rest']} may make {match['what']}" if match["rest"] else ""
    return f"{match['lead']}{match['who']} may not make {match['what']}{others}"


def _of_ours(said: str, text: str, *, own: str | None) -> str:
    """What a sentence on two plans says of the plan at hand."""
    if own is not None:
        return f"{own} {said}."
    if _OTHER_ACTS.search(said):
        return text
    if _CONVERTING.search(said):
        return "The Plan does not allow in-plan Roth conversions."
    return "The Plan does not accept after-tax contributions." if _SAVING.search(said) else text


def _of_this_plan(text: str, before: str) -> str | None:
    """ "Ours does not.", after what other plans let people do: the same said of the plan at hand."""
    here = _HERE_TOO.match(text) if not _OF_PLANS_APART.search(text) else None
    if here is not None and here["no"] and _ELSEWHERE_HINDERS.search(before):
        return ""  # no such hindrance here, and no refusal
    lets = _ELSEWHERE_LETS.search(before) if here is not None else None
    if here is None or lets is None or _OTHER_ACTS.search(lets["rest"]):
        return None
    does = bool(here["so"]) or bool(here["yes"])
    if here["so"] and lets["no"]:
        return None
    if _BOTH_FEATURES.search(lets["rest"]):
        accepts, allows = ("accepts", "allows") if does else ("accepts no", "does not allow")
        return f"The Plan {accepts} after-tax contributions; the Plan {allows} in-plan Roth conversions."
    if _CONVERTING.search(lets["rest"]):
        return "The Plan allows in-plan Roth conversions of after-tax money." if does else "The Plan does not allow in-plan Roth conversions."  # fmt: skip
    if _SAVING.search(lets["rest"]):
        return f"The Plan {'accepts' if does else 'does not accept'} after-tax contributions."
    return None
