"""What goes in and what cannot, told by roads into the plan, by paychecks and by what is taxed, as what may be contributed."""

from __future__ import annotations

import regex

from analyzer.detection.plain.all_but_some import drawn_only_so
from analyzer.detection.plain.everyday import Turns
from analyzer.shapes import guarded

_PLAN = r"(?:the|this|our) (?:plan|trust|trust fund|fund)"
_PAY = r"(?:pay ?checks?|pay|compensation|wages|salary|earnings)"

_ROLLED = guarded(r"\ba rollover from (?:elsewhere|outside|another plan|other plans)", regex.IGNORECASE)
_DEFERRED = guarded(
    rf"\b(?:{_PAY}|money|dollars) (?:that (?:is|are) )?(?:deferred|saved|put in|set aside) (?:(?P<roth>as (?:an? )?roth(?: money| dollars)?|to roth)|(?:before|pre)[- ]?tax(?:es)?)",
    regex.IGNORECASE,
)


def _as_deferrals(match: regex.Match[str]) -> str:
    """ "salary deferred before tax" is pre-tax deferrals."""
    return "Roth deferrals" if match["roth"] else "pre-tax deferrals"


_EARNED = r"(?:pay|wages|salary|earnings|income|compensation)"
_TAX_PAID = rf"(?:(?:(?:the|that part of|part of) )?(?:(?:your|his|her|their|his or her) )?(?:own )?(?:(?:take-home|net|(?:already[- ])?taxed|after-?\s?tax) {_EARNED}|{_EARNED} (?:on which (?:income |the |federal )*tax(?:es)? (?:has|have) (?:already |first )?been (?:paid|withheld|deducted|taken)|(?:that|which) (?:has|have) (?:already |first )?been taxed|already taxed|(?:that remains?|remaining|left) after (?:the )?(?:withholding of )?(?:income )?tax(?:es)?)))"
_OWN_ACCOUNT = (  # the plan itself, or the member's account in it: no vacation account, and no fund for relief
    r"(?:(?:the|this|our) (?:(?:401\(k\)|retirement|savings|thrift|profit[- ]sharing) ){0,2}(?:plan|fund|trust(?: fund)?|program)(?! [a-z]+ (?:fund|account|plan)\b)"
    r"|(?:your|his|her|their|his or her|the|an?) (?:(?:own|individual|personal|plan|401\(k\)|retirement|savings|thrift|voluntary|supplemental|contribution|member|participant|(?:after|post)-?\s?tax|(?:member|participant|employee)['’]s) ){0,2}accounts?)"
)
_EXCEPTED = r"(?:savings|contributions|deposits|accounts?|payments|additions)"
_OTHER_CAUSE = r"(?!(?:christmas|holiday|vacation|club|relief|charit\w+|emergency)\b)"
_OF_LEAVING = guarded(
    r"\b(?:leaves?|withdr\w+|paid|pay|taken|take|drawn|distribut\w+|come|comes|released|reached|touched)\b",
    regex.IGNORECASE,
)
_ABOVE = r"(?:,? (?:over and above|in addition to|on top of|beyond|besides) (?:the |your |his |her |their )?(?:[\w$,-]+ ){0,4}?(?:maximum|limit|ceiling|deferrals?)(?=[,;.]|\W*$))?"
_NO_SUCH = r"(?![^;]*\b(?:roth|roll\w*|transfer\w*|repa(?:y|id)\w*|loans?|premiums?|(?:an?other|former|prior|old) (?:employer['’]s )?plan|distributions?|relief|colleagues|charit\w+)\b)"


def _excepted_and_built_up(match: regex.Match[str]) -> str:
    """Savings out of taxed pay that are excepted from what stays in the plan, as after-tax savings with both their rights."""
    if not _OF_LEAVING.search(match["rule"]):
        return str(match.group())
    what, who, then = f"{match['whose']} after-tax {match['what']}", match["who"], match["then"] or ""
    made = f"{who.lower()} may make after-tax contributions{(match['rate'] or '').replace(',', '')}"
    if gated := drawn_only_so(who, what, then):
        return f"{match['lead']}{gated}; {made}"
    told = f" which {who} {then}," if then else ""
    return f"{match['lead']}{match['but']} {what},{told} {match['rule']}; {made}"


_RATE = r"(?:(?:up to|of up to|of|not (?:above|over|more than|exceeding|to exceed)|at most|a maximum of|from|between) (?:an additional )?(?:[^.;,()]|\.\d|per cent\.){2,45}?)"
_WITHHELD = r"(?:(?:on|from|upon) which (?:the |any |income |federal )*tax(?:es)? (?:shall |will |has |have |must )?(?:first |already )?(?:have |been |be )?(?:first |already )?(?:been )?(?:withheld|paid|taken|deducted)|(?:(?:income|the) )?tax(?:es)? having (?:first |already )?been (?:withheld|paid|taken))"
_SAVES = r"(?:contributions?|savings?|deposits?|deferrals?|deductions?|allotments?)"
_NO_LESS_TAXABLE = r"(?:without (?:(?:any|a) )?(?:reduction (?:of|in)|reducing) (?:(?:his|her|their|your|the) )?taxable (?:pay|income|wages|earnings|compensation)|(?:that|which) (?:leaves|does not (?:reduce|lower|change)) (?:(?:his|her|their|your|the) )?taxable (?:pay|income|wages|earnings)(?: (?:unchanged|as it is))?)"
_EACH = r"(?:a|an|the|each|any|every)"

OUT_OF_TAXED_PAY: Turns = (
    # "You can have 1% to 10% of each check go into the Plan after the usual taxes have been withheld from it."
    (
        guarded(
            rf"\b(?P<who>you|(?:participants|members|employees)) (?P<may>may|can) have (?P<rate>(?:from )?\d{{1,2}}% (?:to|through|-|–) \d{{1,2}}%|up to \d{{1,2}}%) of (?:each|your|every|the|their) (?:(?:eligible )?{_PAY}|checks?) (?:go|put|paid|placed|deposited|sent) (?:in)?to (?:the|our|this) plan,? after (?:(?:the|all|your|usual|income|payroll|ordinary) )*tax(?:es)? (?:has|have|is|are) (?:been )?(?:withheld|taken|deducted)(?: from (?:it|them))?(?=\W*$|[,;])(?![^.;]*\broth\b)",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may> make after-tax contributions of \g<rate> of pay",
    ),
    # "may supplement his Basic deferrals by a further deduction of up to 9 per cent. of Earnings, on which income tax shall first have been withheld"
    (
        guarded(
            rf"^{_NO_SUCH}(?P<who>[^;:]{{2,60}}?) (?P<may>may|can) (?:also )?(?:supplement|augment|add to|increase|top up) (?:(?:his|her|their|your|his or her) )?(?:[\w-]+ ){{0,2}}?{_SAVES} (?:by |with |through )?(?:an? )?(?:(?:further|additional|extra|second|payroll|voluntary) )*{_SAVES} (?P<rate>{_RATE}),? {_WITHHELD}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may> make after-tax contributions \g<rate>",
    ),
    # ""Taxed" saving, up to an additional 10%, comes out of what is left": after tax
    (
        guarded(
            rf"^{_NO_SUCH}(?P<lead>\W*)[“\"‘']?(?:already[- ])?taxed[”\"’']? (?:saving|savings|contributions|deposits),? (?P<rate>{_RATE}(?: more)?),? (?:comes?|(?:is|are) (?:taken|deducted|drawn)) (?:out of|from) (?:what|whatever) (?:is left|remains|is left over)(?: (?:after|over)[^.;]{{0,40}})?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may make after-tax contributions, \g<rate>",
    ),
    # "have your employer deduct $1.00 an hour from your wages, after taxes are taken, and send it to the Fund Office"
    (
        guarded(
            rf"\b(?P<do>deduct|withhold|take) (?:\$?[\d.]+[^;]{{0,50}}?|[\w-]+ cents?) (?:an|per|each|a) hour (?:from|out of) (?P<pay>(?:(?:your|his|her|their|the) )?{_PAY}),? (?:after|once) (?:(?:the|your|income|all|federal) )*taxes(?: (?:are|have been|were|had been) (?:taken|withheld|deducted|figured|paid)(?: out)?)?,? and (?:send|forward|pay|remit)(?: it)? (?:over )?to the (?:fund|trust|plan)(?: office| fund)? for (?:your|his|her|their) (?:(?:own|individual|individual account|plan) )?(?:account|credit)\b",
            regex.IGNORECASE,
        ),
        r"\g<do> after-tax contributions from \g<pay> for the Plan",
    ),
    # "Besides the pre-tax deduction, it does have an after-tax one"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:besides|in addition to|along with|apart from|aside from|on top of|next to|beside) (?:(?:the|a|its|your) )?(?:pre|before)-?\s?tax (?:{_SAVES}|election|savings option|option)s?,? (?:it|the plan|our plan|ours|we|there|our 401\(k\)) (?:(?:does|do) (?:also )?(?:have|offer|take)|(?:also )?(?:has|have|offers?|takes?|is)|exists) (?:also )?an? (?:after-?\s?tax|taxed) (?:one|{_SAVES}|option|election)(?:,? (?:that is |which is )?not roth)?(?: (?:too|also|as well))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan accepts after-tax contributions",
    ),
    # "Additional Deposits are such sums, not over 6% of earnings and not under a salary reduction agreement, as the Member directs the paymaster to withhold"
    (
        guarded(
            rf"^(?P<lead>\W*(?:(?:section|sec\.|article) [\w.]+\s)?)(?P<what>(?:[\w’'-]+ ){{0,3}}{_SAVES}) (?:are|means?|shall (?:be|mean)|is) (?:such|those|the|any)(?: sums| amounts| money)?,? (?P<rate>not (?:above|over|exceeding|more than|to exceed) [^.;,]{{3,50}}?),? and not (?:the subject of|subject to|under|deferred under|made under|pursuant to|covered by|reduced under) (?:a|any|the|his) (?:salary|wage|pay) reduction (?:agreement|election),? as (?P<who>{_EACH} (?:member|participant|employee)) (?:instructs|directs|authorizes|orders|elects|requests) (?:the (?:[\w-]+ ){{1,2}})?to (?:retain|withhold|deduct|keep back|take|have withheld|have deducted)(?: (?:from|out of) (?:his|her|their) (?:pay|wages|earnings|salary))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{m['who'][:1].upper()}{m['who'][1:]} may make after-tax contributions, {m['rate']}",
    ),
    # "may add to his Account, by payroll authorization and without any reduction of taxable pay, up to 8% of Earnings"
    (
        guarded(
            rf"^{_NO_SUCH}(?P<who>[^;:]{{2,80}}?) (?P<may>may|can) (?:add|pay|put|deposit|contribute|save)(?: (?:in)?(?:to|in) {_OWN_ACCOUNT})?,? (?:by|through) (?:means of )?payroll (?:authorization|deduction)s?,?(?: and)? {_NO_LESS_TAXABLE},?",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may> make after-tax contributions",
    ),
    # "Your after-tax election (up to 15% of salary) carried over and you can still change it each pay period": it is in force
    (
        guarded(
            rf"^(?P<lead>\W*)your after-?\s?tax (?:contribution |savings |deferral )?(?:election|rate|percentage)s?(?: \((?P<rate>{_RATE})\)|,? (?P<of>of [^.;,]{{3,30}}?))? (?:(?:has|have|was|were) )?(?:carried over|carries over|come over|came over|moved(?: over)?|transferred|stayed|stays|remains?|continues?)(?: (?:with us|to the new \w+(?: \w+)?|in (?:force|effect|place)|unchanged|as it (?:is|was)))*,? and (?:you )?(?:can|may) (?:still |always )?(?:be )?(?:change|adjust|raise|lower)d?(?: it)?\b",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}You may make after-tax contributions {m['rate'] or m['of'] or ''}, and may change the rate"
        ),
    ),
    # "from Pay after it has been included in income": on an after-tax basis, whatever the sentence does with it
    (
        guarded(
            rf"(?:\b(?:from|out of)|(?<=%) of) (?:(?:the|your|his|her|their|his or her) )?(?:eligible )?{_PAY},? (?:only )?(?:after|once) (?:it|they|that|this) (?:has|have|is|are|was|were) (?:already )?(?:been )?(?:taxed\b|(?:included|counted) in (?:(?:taxable|gross|his|her|your|their|the|[\w’']+ employee['’]s) ){{0,3}}income\b|subjected to (?:income )?tax\b)(?: for (?:the|that) year)?",
            regex.IGNORECASE,
        ),
        "on an after-tax basis",
    ),
    # "may contribute to the Trust, out of amounts already subject to income tax, not less than 1%", "out of money that has already been taxed"
    (
        guarded(
            rf"(?<=\b(?:contribute|save|deposit|put|pay|elect|add|set aside|put aside)\b[^;:]*?)(?<!\b(?:roth|rollover|rolled|who (?:wants?|wish(?:es)?|prefers?|likes?|chooses?) to|(?:wishing|wanting) to)\b[^;:]*),? (?:from|out of|with) (?:amounts?|sums|money|dollars|{_PAY}) (?:(?:that|which) (?:has|have|had) )?already (?:been )?(?:subject(?:ed)? to (?:federal |income )*tax(?:ation)?|through (?:tax )?withholding|taxed)\b(?! (?:at|on|in)\b),?(?![^;:]*\b(?:roll\w*|transfer\w*|roth)\b)",
            regex.IGNORECASE,
        ),
        " on an after-tax basis",
    ),
    # "you may have up to 8% of each paycheck put by after income tax has come out"
    (
        guarded(
            rf"(?<=\b(?:may|can) have [^.;]{{3,40}}\b(?:{_PAY}|check)) (?:put by|laid by|set by|put aside|set aside|held back|kept back|held out) (?:for you )?after (?:(?:the|your|income|federal|all) )*tax(?:es)? (?:has|have) (?:come out|been (?:taken|withheld|figured|paid|deducted))(?: of it)?",
            regex.IGNORECASE,
        ),
        " contributed to the Plan on an after-tax basis",
    ),
    # "may have 2%, 4% or 6% of wages held out of take-home pay, taxes having first been taken, and placed in the Member's Regular Savings"
    (
        guarded(
            rf"(?P<may>\b(?:may|can)) have (?P<rate>[^.;]{{2,50}}? of [\w’'-]+(?: [\w’'-]+){{0,2}}) (?:held|kept|taken|withheld|deducted)(?: back)? (?:out of|from) (?:(?:his|her|your|their) )?(?:take-home|net) {_PAY}(?:, (?:the )?(?:income )?tax(?:es)? having (?:first |already )?been (?:taken|withheld|paid|deducted))?,? and (?:placed|put|deposited|credited|paid) (?:in|into|to) [^.;,]{{3,60}}(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<may> make after-tax contributions of \g<rate>",
    ),
    # "may add to their accounts out of taxed wages", "may pay into the Fund, from salary on which tax has been paid"
    (
        guarded(
            rf"^{_NO_SUCH}(?P<who>[^;:]{{2,160}}?) (?P<may>may|can)(?P<not> not)? (?:(?:add|pay|put|deposit|contribute)(?: (?:money|sums|amounts|something))? (?:in)?(?:to|in)|set aside in|save in|build up|put aside in|lay aside in) {_OWN_ACCOUNT},? (?:from|out of) {_TAX_PAID}{_ABOVE}",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['who']} {m['may']}{m['not'] or ''} make after-tax contributions",
    ),
    # "Members may add to their accounts by rollover money on which tax has been paid": from another plan
    (
        guarded(
            rf"\b(?P<may>may|can) (?:add|pay|put|deposit|contribute) (?:in)?(?:to|in) {_OWN_ACCOUNT},? (?:by|in|through|as) (?:an? )?(?:direct )?(?:rollovers?|transfers?)(?: contributions?)?(?: of)? (?=(?:\w+ )?(?:money|amounts?|dollars|savings|contributions)\b)",
            regex.IGNORECASE,
        ),
        r"\g<may> roll over to the Plan from another plan ",
    ),
    # "... make after-tax contributions in each year ("Personal Payments")": their name, and no payment
    (
        guarded(
            r"(?<=\bmake after-tax contributions\b[^;]{0,120}) \((?:the |his |her |their )?[“\"](?:[\w-]+ )?payments?[”\"]\)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "may elect to have 2% to 6% of Earnings deducted and paid to the Trustee as Voluntary Savings": what goes in, and no payment out
    (
        guarded(
            rf"(?<=\b(?:elect|ask|have|direct|authori[sz]e|choose|request|instruct)\b[^.;]*\b{_PAY}\b[^.;]*)(?P<off>\b(?:deducted|withheld|taken(?: out)?)\b[^.;,]{{0,30}}?,? and )?\b(?:paid|turned|remitted|transmitted|sent)(?: over)? to (?:the|this|our) (?:trustees?|trust(?: fund)?|plan|fund)\b(?P<when>(?: (?:each|every) \w+)?),?(?= (?:as|to be (?:credited|held|held as))\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['off'].removesuffix(' and ').rstrip(',') if m['off'] else 'contributed to the Plan'}{m['when']}",
    ),
    # "may pay into the Fund, from salary on which tax has been paid, up to one-tenth of such salary": may contribute it
    (
        guarded(
            rf"(?P<may>\b(?:may|can)(?: also| each \w+)?) pay (?:in)?to (?P<plan>{_PLAN}),? (?P<from>(?:from|out of) (?:(?:his|her|your|their) )?(?:[\w-]+ )?{_PAY},? (?:(?:on|from|upon) which (?:income )?tax(?:es)? (?:has|have|is|are) (?:already |first )?(?:been )?(?:paid|withheld|taken|deducted)|(?:that|which) (?:has|have) (?:already )?been taxed|already taxed))(?=,|\W*$| )",
            regex.IGNORECASE,
        ),
        r"\g<may> contribute to \g<plan> \g<from>",
    ),
    # "out of taxed wages, over and above the $24,500 salary-deferral maximum": beside a limit that is not theirs
    (
        guarded(
            rf"(?<=\b(?:after|post)-?\s?tax\b[^.;]*|\btaxed {_PAY}\b[^.;]*|\btake-home {_PAY}\b[^.;]*),? (?:over and above|in addition to|on top of|beyond|apart from|aside from) (?:the |that |your |his )?(?:\$[\d,]+ )?(?:(?:annual|yearly|federal|irs|legal|statutory|dollar) )*(?:(?:salary|elective)[- ])?(?:deferral|reduction)s? (?:maximum|limit|cap|ceiling)\b,?",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Except for your Supplemental Savings, which you build up out of take-home pay (5% at most) and may draw on, nothing leaves"
    (
        guarded(
            rf"^{_NO_SUCH}(?P<lead>\W*(?:[\d.]+ )?)(?P<but>except(?:ing)?(?: for)?|apart from|aside from|other than|save(?: for)?|with the exception of) (?P<whose>your|the|his|her|their|any) {_OTHER_CAUSE}(?P<what>(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)?? {_EXCEPTED}), which (?P<who>you|members|participants|employees|an? \w+)(?: may| can)? (?:builds? up|puts? aside|sets? aside|saves?|pays? in|makes?|contributes?|lays? aside) (?:from|out of) {_TAX_PAID}(?P<rate> \([^()]{{2,40}}\)|, (?:up to|not more than|at most) [^,;.]{{2,40}})?(?:,? and (?P<then>(?:may|can) [^,;.]{{4,60}}))?, (?P<rule>[^;.]+)(?=\W*$)",
            regex.IGNORECASE,
        ),
        _excepted_and_built_up,
    ),
    # "The Paymaster may be ordered to hold out of each payment of Salary, when every tax upon it has been withheld, ..."
    (
        guarded(
            rf"\b(?P<do>hold|keep)(?P<s>s?) (?:out|back)(?= (?:(?:up to|from|at least|not more than|as much as) )?(?:(?:of|from) |(?:[^.;,]{{2,40}}? (?:of|from) ))(?:[\w’']+ ){{0,4}}?{_PAY}\b)(?: of\b)?",
            regex.IGNORECASE,
        ),
        r"withhold\g<s>",
    ),
    # "a Member may order the Paymaster to withhold ...", "The Paymaster may be ordered to withhold ...": it is the saver's to say
    (
        guarded(
            rf"(?:\b(?:may|can) (?:order|direct|instruct|have|tell|authori[sz]e) (?:the|your|his or her) (?:paymaster|pay office|payroll(?: office| department)?|timekeeper|cashier)(?: to)?|\b(?:the|your) (?:paymaster|pay office|payroll office|timekeeper|cashier) (?:may|can) be (?:ordered|directed|instructed|told|asked|authori[sz]ed) to) (?:withhold|deduct|take)(?: from)?(?= [^.;]*\b{_PAY}\b)",
            regex.IGNORECASE,
        ),
        "may have deducted from",
    ),
    # "to buy Units of after-tax contributions": what the deduction is for
    (
        guarded(
            r"\b(?:to buy|for the purchase of) (?:(?:new )?units of )?(?P<what>after-tax (?:contributions|units))",
            regex.IGNORECASE,
        ),
        r"as \g<what>",
    ),
    # "Basic Savings, which the new law lets us leave off your W-2, ...": how other money is taxed
    (
        guarded(
            r"(?<=\b(?:savings|contributions|deposits|deferrals|allotments)), which (?:the )?(?:(?:new|tax|federal|revenue|present) ){0,3}(?:law|code|act) (?:now )?(?:lets|allows|permits|enables) (?:us|you|the company|the plan)(?: to)? (?:leave off|keep off|exclude from|leave out of|take off|deduct (?:from|on))[^.;,]{2,40},",
            regex.IGNORECASE,
        ),
        ",",
    ),
    # "Should you want some of it back, hand a card to your timekeeper, and your deposits will reach you soon after the month closes"
    (
        guarded(
            r"^(?P<lead>\W*)(?:should you (?:ever )?(?:want|wish for|need|require)|(?:if|when|whenever) you (?:want|wish|need)) (?:some|any|all|part|a part)(?: or all)? of (?:it|them|that money|your savings|what you saved) back, [^.;]{3,80}, and (?P<what>your [^.;]{3,90}?) (?:will|shall) (?:(?:then )?reach you|be (?:sent|paid|mailed|handed|returned)(?: back)? to you|be (?:sent|paid|mailed|handed) back|come back to you|be in your hands)\b[^.;]*",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may withdraw \g<what> at any time",
    ),
    # "Employee money reaches the Trust by three roads and there is no fourth: salary deferred before tax, ..."
    (
        guarded(
            rf"^(?P<lead>\W*)(?:(?:employees?|members?|participants?|your|the|all)['’]? (?:own )?)?(?:money|contributions|savings|dollars) (?:reach(?:es)?|enters?|comes? (?:in)?to|gets? (?:in)?to|goes? (?:in)?to) {_PLAN} by (?:one|two|three|four|five|\d) (?:roads?|ways?|routes?|doors?|paths?|gates?|channels?|means)[ ,;]+(?:and |but )?(?:there (?:is|are) )?(?:no|not a|never a) (?:second|third|fourth|fifth|sixth|others?|more)\s?[:;–—-]\s?(?P<list>[^.;]+)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}The Plan accepts only {_ROLLED.sub('rollovers', _DEFERRED.sub(_as_deferrals, m['list']))}"
        ),
    ),
    # "Nothing withheld from Compensation shall find its way into the After-Tax Sub-Account"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:nothing|no (?:amount|sum|part|money|portion)) (?:withheld|deducted|taken|contributed|saved) (?:from|out of) (?:(?:your|his|her|the|any|a|an \w+['’]s|a \w+['’]s) )?{_PAY} (?:shall|may|will|can) (?:ever )?(?:find its way|go|pass|be (?:credited|paid|put|deposited|added|allocated)) (?:in)?to (?P<what>(?:the|that|this|his|her|your) (?:[\w-]+ ){{0,4}}(?:sub-?)?(?:account|source)s?)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan does not accept payroll contributions to \g<what>",
    ),
    # "the same percentage keeps coming out, only now from pay that has been taxed"
    (
        guarded(
            rf"\b(?P<what>(?:the|that|your) (?:same |usual |elected )?(?:percentage|rate|amount|deduction|saving)s?) (?:keeps?|will keep|goes on|go on|will go on|continues?|will continue) (?:coming out|being (?:taken|withheld|deducted)|to (?:come out|be (?:taken|withheld|deducted))),? (?:(?:only|but|though) )?(?:now|then|from then on) (?:from|out of) (?:(?:your|the) )?{_PAY} (?:that|which) (?:has|have) (?:already |first )?been taxed",
            regex.IGNORECASE,
        ),
        r"\g<what> continues as after-tax contributions",
    ),
    # "may contribute through payroll amounts that are includible in gross income and that are not designated as Roth elective deferrals"
    (
        guarded(
            r"\bcontribute (?P<how>(?:through|by|from|out of) [^.;,]{3,30}? )?(?:any )?(?:amounts?|sums?|money|dollars) (?:that|which) (?:is|are|will be|would be) (?:includible|includable|included) in (?:(?:his|her|their|your|his or her) )?(?:gross |taxable )?income(?: when (?:contributed|made))?,? (?:and|but) (?:(?:that|which) )?(?:is|are|have|has)(?: not|n['’]t)(?: been)? designated as (?:an? )?(?:designated )?roth (?:elective )?(?:contributions?|deferrals?)",
            regex.IGNORECASE,
        ),
        lambda m: f"make after-tax contributions {m['how'] or ''}".rstrip(),
    ),
    # "Whether you sort parcels or run the depot, neither the Roth election nor the after-tax election is closed to you"
    (
        guarded(
            r"(?P<lead>^\W*(?:whether (?:you|he or she|they) [^.;,]{5,90}, )?|[;:] (?:and )?)neither (?P<one>(?:the|your) [\w -]{3,30}?) nor (?P<other>(?:the|your) [\w -]{3,30}?) (?:is|will be) (?:closed|denied|barred|shut|refused|unavailable|forbidden) to (?P<who>you|any \w+|anyone|participants|members|employees)\b",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{'' if m['lead'].lower().lstrip().startswith('whether') else m['lead']}{m['one']} and {m['other']} are both open to {m['who']}"
        ),
    ),
    # "up to 12% in the after-tax bucket, and every deposit there will be carried over to the Roth side"
    (
        guarded(
            r"(?<=\b(?:after|post)-?\s?tax (?:bucket|account|source|pot|side)\b[^.;]{0,30}), and (?P<each>every|each|any|all) (?P<what>deposits?|contributions?|dollars?|money) (?:there|in it|so saved)\b",
            regex.IGNORECASE,
        ),
        r", and \g<each> after-tax \g<what>",
    ),
    # "Section 27 stays what it has been: pre-tax, Roth and catch-up, full stop"
    (
        guarded(
            r"^(?P<lead>\W*)(?:(?:if|should|unless|until) [^.;,:]{3,60}, )?(?:section [\w.]+|article [\w.]+|the plan|it|everything|our plan) (?:stays|remains|is) (?:what|as) it (?:has been|is|was)(?: (?:since|from) [^.;,:]{2,30})?\s?[:–—-]\s?(?P<list>(?:pre|before)-?\s?tax[^.;]{2,60}?),? (?:full stop|period|and (?:that is all|nothing else|no more))(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan accepts only \g<list> contributions",
    ),
)
"""Each with the money by its name."""
