"""What stands beside a rule and is none of it: a reason, other money's exception, required contributions, figures net of tax."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.detection.plain.words_that_bind import letting_go
from analyzer.shapes import guarded

_OTHER_MONEY = r"(?:(?:pre|before)-?\s?tax|elective deferral|salary (?:deferral|reduction)|deferral|401\(k\)|roth|rollover|match(?:ing)?|employer|company|profit[- ]sharing)s?"
_OURS = r"(?:ours|our (?:own )?(?:[\w()]+ )?(?:plan|company|firm|bank|hospital)|this plan|the (?:[\w()]+ )?(?:plan|company|employer|firm|bank|hospital)|we)"
_OTHERS = r"(?:(?:the |a )?(?:many|most|some|nearly all|a number of|several|a few|quite a few|lots of|other|large|larger|big|bigger) )+(?:[\w()-]+ ){0,2}?(?:plans?|employers?|companies|firms|programs|banks|hospitals|universities|businesses|competitors)"
_PAPER = r"(?:booklet|summary|handbook|guide|document|SPD)"
_REQUIRED = r"(?:(?:the|his|her|your|their|any|such|these|those|his or her) )?(?:required|mandatory|compulsory)(?: (?:member|employee|participant|\d+(?:\.\d+)?%))* contributions?"
_A_CHILD = r"(?:an?|your|his or her|the) (?:new )?(?:child|baby)"
_OWN_MONEY = r"(?:(?:after|post)-?\s?tax|voluntary|thrift|nondeductible|taxed)"

SAID_BESIDE: Turns = (
    # "Each Participant shall contribute 3% of pay, which shall be withheld after tax": how it is contributed
    (
        guarded(
            r"(?P<must>\b(?:shall|must|(?:is|are) (?:required|obliged) to) (?:contribute|pay|save|deposit) [^.;,]{3,60}), which (?:amount |contribution |sum )?(?:(?:shall|will|must|is to|are to) be|is|are) (?:withheld|deducted|taken)(?: (?:from|out of) [^.;,]{3,40}?)? (?P<how>after-?\s?tax(?:es)?|(?:on an? )?after-?\s?tax basis|after (?:income |withholding )?taxes)\b",
            regex.IGNORECASE,
        ),
        r"\g<must> \g<how>",
    ),
    # "Nothing you put into it uses up any of the deferral limit": of the limit, and no contribution is refused
    (
        guarded(
            r"\bnothing (?:that )?(?P<in>(?:you|he|she|they|(?:an?|the) (?:member|participant|employee)) (?:puts?|pays?|contributes?|deposits?|saves?|adds?)(?: (?:in(?:to)?|to) (?:it|them|(?:the|your|this) [\w-]+(?: [\w-]+)?))?) (?P<does>count|use|reduce|lower|affect)s\b",
            regex.IGNORECASE,
        ),
        r"what \g<in> does not \g<does>",
    ),
    # "The 401(k) Savings Plan described here does not accept them", "This booklet describes a plan that accepts none": this plan
    (
        guarded(
            rf"^(?P<lead>\W*(?:(?:and|but) )?)(?:the (?:[\w()’'&-]+ ){{0,4}}plan (?:(?:that|which) (?:is )?)?(?:(?:described|explained|covered) (?:here|in (?:this|these) {_PAPER})|(?:(?:that|which) )?(?:this {_PAPER}) (?:describes|explains|covers|is about)),?|this {_PAPER}(?:, (?:which|for|meant)[^,;]{{3,50}},)? (?:describes|explains|covers|is about) a plan (?:that|which)) (?=(?:does|do|has|takes?|accepts?|allows?|permits?|offers?|lets?|provides?|contains?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>This Plan ",
    ),
    # "While many companies let people save after tax, ours does not, because too few would use it": a reason besides
    (
        guarded(
            rf"(?P<rule>\b{_OURS} (?:do|does)(?: not|n['’]t)(?: (?:do so|allow it|permit it|offer it|offer this))?),? (?:because(?: of)?|since|as|for (?:want|lack|fear) of|owing to|due to|on account of|given|in view of|having|finding|believing) (?!\d|(?:of )?(?-i:[A-Z])[a-z]+ \d)[^.;]+(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<rule>",
    ),
    # "many companies our size let people save after tax": of whatever size they are
    (
        guarded(
            rf"(?P<others>\b{_OTHERS})(?: of)? (?:our|about our|roughly our|a similar|the same|comparable|similar|our own|a like) (?:size|kind|type|trade|sort)(?= (?:let|allow|permit|offer|take|accept|do|have|save|convert)\b)",
            regex.IGNORECASE,
        ),
        r"\g<others>",
    ),
    # "Unlike many companies, which let people keep saving after tax, ours stops at the limit": what others do is left aside
    (
        guarded(
            rf"^(?P<lead>\W*)(?:unlike|in contrast to|as opposed to) {_OTHERS},? (?:which|that|who|where|whose)\b[^;]*?, (?={_OURS} (?!(?:do|does|is|are)\b))",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "Some employers let people convert after-tax savings; ours does not", "While other hospitals take ..., we do too"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:(?:while|although|though|whereas) )?{_OTHERS} (?:also |still |will |now )?(?P<do>let|allow|permit|offer|take|accept|provide|have) (?!not\b)(?P<what>(?![^.;]*\b(?:at any time|any ?time|whenever|freely|at will|without)\b)[^.;]{{5,140}}?)\s?[,;–—-]+ (?:but |yet |and )?(?:{_OURS} (?P<no>do(?:es)?(?: not|n['’]t|(?<!\bhave\b[^;]{{0,200}}) neither))(?: (?:do so|allow it|permit it|offer it|offer this|take them|accept them))?|{_OURS} do(?:es)?(?: so)?,? (?:too|also|as well)|so (?:does ours|do we|does our plan))(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}The Plan {'does not ' if m['no'] else ''}{m['do']}{'' if m['no'] else 's'} {m['what']}",
    ),
    # "While many companies ended after-tax saving, ours did not": what goes on, and no word of a right
    (
        guarded(
            rf"^\W*(?:(?:while|although|though|whereas) )?{_OTHERS} (?:have |has )?(?:ended|dropped|stopped|closed|frozen|froze|discontinued|given up|abandoned|cut)\b[^.;]*[,;] (?:but |yet )?{_OURS} (?:did|has|have)(?: not|n['’]t)(?: done so)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Within one year after a child is born to or adopted by you", "When a baby is born to you", "New parents may take up to ...": an event by its name
    (
        guarded(
            rf"\b(?P<after>after|of|from|following|when|if|once|upon) (?:{_A_CHILD} (?:is|has been) born to (?:or|and|/) ?(?:(?:is|has been) )?adopted by (?:you|him or her|him|her|them|the (?:participant|member|employee)|an? (?:participant|member|employee))|(?:you|he or she|a participant|a member) becom(?:e|es) a (?:new )?(?:parent|mother|father)(?: by birth or adoption)?|{_A_CHILD} (?:is born to|arrives|comes) ?(?:you|him or her|by birth or adoption)?|the arrival of {_A_CHILD}(?:,? by birth or adoption)?),?(?= )",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{'after' if m['after'].lower() in ('when', 'if', 'once', 'upon') else m['after']} the birth or adoption of a child,"
        ),
    ),
    (
        guarded(
            r"^(?P<lead>\W*)(?:(?:all|any) )?new parents (?P<may>may|can) (?=(?:take|withdraw|draw|receive|request)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>After the birth or adoption of a child, you \g<may> ",
    ),
    # "The old plan did not accept after-tax contributions": the money is named, and nothing said of this plan
    (
        guarded(
            rf"^\W*(?:the|our|its|their) (?:old|former|prior|previous|earlier|original|predecessor) (?:\w+ )?plan (?:did not|didn['’]t|never) (?:accept|take|allow|permit|offer)(?:ed)? (?P<what>{MONEY})(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<what>",
    ),
    # "shows a "Roth" tab for all of its clients": a thing of the screen
    (
        guarded(
            r"(?<=\b(?:shows?|has|have|displays?|lists?|contains?|see|with|offers?)\b[^.;]{0,15})[\"“‘']?\b(?:roth|(?:after|post)-?\s?tax)[\"”’']? (?=(?:tab|button|icon|link|menu|screen|web ?page|checkbox|drop-?down)s?\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "no amount held under this Plan shall be distributed": no amount
    (
        guarded(
            r"(?<=\bno (?:other )?amounts?) (?:(?:then )?held|standing|credited) (?:under|in) (?:this|the) (?:plan|trust)(?= (?:shall|may|will|can)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "I am sorry to say you cannot: our 401(k) neither takes ..."
    (
        guarded(
            r"^\W*(?:(?:i am|i['’]m|we are|we['’]re) (?:sorry|afraid|pleased|happy|glad|delighted)(?: to (?:say|tell you|report|add))?(?: that)? )?(?:yes, |no, )?you (?:cannot|can not|can['’]t|can|may|may not)\s?[:;–—-]+\s?(?=(?:our|the|this|that|we|it)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Your Roth Account holds only Roth Savings and Roth money rolled over": what is in one account
    (
        guarded(
            r"^\W*(?:the|your|his|her|a|an|each|this) (?:[\w’'-]+ ){1,4}(?:account|source|sub-?account) (?:(?:holds|contains|receives|is credited with) only|consists (?:only|solely) of|is (?:made up|composed) (?:only|solely) of)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "so you owe no further tax on the contributions themselves"
    (
        guarded(
            r"(?P<no>\b(?:no|without|not any)) (?:further|more|additional|other|new) (?=(?:(?:federal|income|state|current) )*tax(?:es)?\b)",
            regex.IGNORECASE,
        ),
        r"\g<no> ",
    ),
    # "The new feature does not give anyone access to money that could not be paid out before": what it is not
    (
        guarded(
            r"^\W*(?:the|this|that) (?:new |added |same )?(?:features?|option|program|amendment|change|conversion(?: feature| option)?|election|addition) (?:(?:does not|doesn['’]t|will not) (?:give|provide|offer|grant|create|open)|(?:gives|provides|offers|grants|creates|opens))(?: (?:to )?(?:anyone|you|participants?|members?|any participant))? (?:(?:an?y? |the )?(?:new |additional |further )?access to|(?:an?y? |the )?(?:new |additional |further )(?:rights?|ways?)|no (?:new |additional |further )?(?:rights?|ways?|access))\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "any of the after-tax savings that earned a Company match", of what is withdrawn
    (
        guarded(
            rf"(?<=\bwithdraw\b[^.;]*)(?P<what>{MONEY}) (?:that|which) (?:earned|received|have earned|drew|were given) (?:an? |the )?(?:company |employer )?match(?:ing contributions?)?(?=[,. ])",
            regex.IGNORECASE,
        ),
        r"\g<what>",
    ),
    # "your right to contribute to the Plan will be suspended": a price, and no grant
    (
        guarded(
            r"\b(?P<whose>your|his|her|their|the participant['’]s|the member['’]s) right to (?:contribute|make contributions|save)(?: to the plan)? (?P<will>will|shall|is|are)(?: be)? suspended\b",
            regex.IGNORECASE,
        ),
        r"\g<whose> contributions \g<will> be suspended",
    ),
    # "You may choose to have 1% to 15% of your pay deducted after taxes to buy shares": of another plan
    (
        guarded(
            r"\b(?:after|post)[- ]tax(?:es)? (?=to (?:buy|purchase) (?:\w+ )?(?:shares|stock)\b)", regex.IGNORECASE
        ),
        "",
    ),
    # "Former employees with a balance: in-plan Roth rollover is available for all subaccounts"
    (
        guarded(
            r"^\W*(?:former|terminated|retired|separated) (?:employees|participants|members|associates)[^:.;]{0,30}:\s[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "The rule that made you wait ... is going away": and none is left
    (
        guarded(
            r"^\W*the (?:rule|requirement|provision) (?:that|which) (?:made|makes|required|requires|had) (?:you|participants|members) (?:to )?wait\b[^.;]* (?:is going away|goes away|went away|(?:is|was|has been|is being|will be) (?:dropped|removed|eliminated|ended|abolished)|ends|ended)(?: (?:on|as of|from) [^.;]*)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "In addition to the required 5% participant contribution, which is picked up by the College and not taxed, ..."
    (
        guarded(
            rf"^(?P<lead>\W*)(?:in addition to|over and above|besides|beyond|on top of|apart from) {_REQUIRED}(?:, which [^,;]*)?, (?=\w)",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "Form needed: Roth Conversion Request, no spouse signature"
    (
        guarded(r"^\W*(?:forms?|paperwork)(?: (?:needed|required|to use))?\s?:\s[^.;]*(?=\W*$)", regex.IGNORECASE),
        "",
    ),
    # "More recent after-tax contributions may not be withdrawn", beside those that may
    (
        guarded(
            rf"^\W*(?:more recent|newer|younger|more recently made|later) {MONEY} (?:may not|cannot|can not) be (?:withdrawn|taken|paid)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Until now, after-tax savings had to stay in the Plan for 24 months": how it was
    (
        guarded(
            rf"^\W*(?:until (?:now|recently)|up to now|up until now|so far|in the past|formerly|previously|hitherto),? (?P<what>(?:{MONEY})?)[^.;]*?\b(?:had to|needed to|(?:was|were) (?:required|obliged|only|not)|could (?:not|only)|was a|used to be)\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<what>",
    ),
    # "the in-plan conversions that you may have read about are not possible here": those of this plan
    (
        guarded(
            r"(?P<what>\b(?:conversions?|contributions?|withdrawals?|rollovers?|savings)) (?:that|which) (?:you|some(?: of you)?|many(?: of you)?|others|people|members|participants|employees) (?:(?:may|might|have|has|had|will) )*(?:(?:read|heard|asked|inquired|written|talked|wondered)\b(?: us)?(?: about)?|seen)\b[^,;.]*? (?=(?:are|is|will|can|cannot)\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> ",
    ),
    # "the interest and gains on them stay in the Fund until your employment ends": contributions without their earnings
    (
        guarded(
            r"(?P<back>\b(?:withdraw|have|take|get|draw)\b[^;]*?\b(?:contributions|deposits|savings|money)\b[^;]*?),? but (?:the |any |their |its )?(?:interest|earnings|gains?|growth|income)(?: (?:and|or) (?:interest|earnings|gains?|growth|profits?))?(?: on (?:them|it|these|those)| thereon)? (?:stays?|remains?|must stay|must remain|(?:is|are) (?:kept|left|held)) in the (?:fund|trust|plan|account) until\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        letting_go(r"\g<back> (without earnings)", "age", "leaving"),
    ),
    # "The earnings on those deposits, and the Company's share, remain in the trust until you retire": of them alone
    (
        guarded(
            r"^\W*(?:(?:but|however),? )?(?:the |any |all )?(?:interest|earnings|gains?|growth|investment (?:income|earnings|gains?))(?:,? (?:and|or) (?:the )?(?:interest|earnings|gains?|growth|profits?|losses))? (?:on|of|from|earned on) (?:them|it|these|those|that|such|the|your|his|after)\b[^.;]*? (?:stays?|remains?|must (?:stay|remain|be left)|(?:is|are) (?:kept|left|held|locked)|(?:may|can)(?:not| not)(?: themselves)? be (?:withdrawn|taken out|paid))\b[^.;]{0,60}?\b(?:until|till|unless|before)\b(?=[^.;]*\b(?:retire|leave|die|dies|death|terminat\w*|separat\w*|severance|employment ends?|service ends?)\b)(?![^.;]*\b(?:contributions|deposits|savings) (?:themselves|as well|too|alike)\b|[^.;]*\band (?:the|your|those|these|his|their) (?:[\w-]+ ){0,2}?(?:contributions|deposits|savings)\b)[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        letting_go("", "age", "leaving"),
    ),
    # "a Member may contribute, in addition to his Required Contributions, an amount not in excess of ...": what is voluntary
    (
        guarded(
            rf"(?P<may>\b(?:may|can)\b[^.;,]{{0,60}}?),? (?:in addition to|over and above|besides|beyond|on top of|apart from|aside from|as well as) {_REQUIRED},?(?= |\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<may>",
    ),
    (
        guarded(
            r"^(?P<lead>\W*)(?:in addition to|over and above|besides|beyond|on top of|apart from|aside from) the (?:\d+(?:\.\d+)?\s?%|\w+ percent)(?: of (?:\w+ )?(?:pay|earnings|salary|wages))? (?:that|which) (?:is|are|he must|you must|she must) (?:compulsory|required|mandatory|contribute|pay|put in), (?=\w)",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    (
        guarded(
            rf"(?P<who>\b(?:an? |any |each |every )?(?:participant|member|employee)s?),? (?:who (?:is|are) (?:making|also making|contributing)|making|who makes?) (?:(?:the )?(?:maximum|full) )?{_REQUIRED},?(?= (?:may|can)\b)",
            regex.IGNORECASE,
        ),
        r"\g<who>",
    ),
    # "Other than a hardship distribution from the Pre-Tax Account, no amount attributable to After-Tax Contributions ...": of other money
    (
        guarded(
            rf"^(?P<lead>\W*(?:[\d.]+ (?:[A-Z][\w ]{{3,40}}\. )?)?)(?:other than|with the (?:sole |only )?exception of|except(?:ing)?(?: for)?|apart from|aside from|save(?: for)?|besides|but for) (?![^;]{{0,160}}?\b{_OWN_MONEY}\b[^;,]*, (?:no|neither|nothing)\b)(?:(?:for )?(?:an? |any |participant )?loans?,? and (?:for )?)?(?:an? |any |the )?(?:hardship |in-service |age 59½ )*(?:withdrawals?|distributions?|payments?)(?: (?:after|at|upon|on) (?:age )?59\s?½)?,? (?:of|from) (?:the |his |her |your |a participant['’]s |an? )?{_OTHER_MONEY}(?: (?:accounts?|contributions?|deferrals?|money|amounts?|source))*(?: (?:under|pursuant to|in accordance with|described in|as provided in) (?:[^,;.]|\.\d)*)?, (?=(?:no|neither|nothing)\b[^;]*\b{_OWN_MONEY}\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>",
    ),
    # "No amount attributable to After-Tax Contributions may be paid before Severance, except for hardship withdrawals of elective deferrals"
    (
        guarded(
            rf"^(?P<rule>\W*(?:[\d.]+ (?:[A-Z][\w ]{{3,40}}\. )?)?(?:no|neither|nothing)\b[^;]*\b{_OWN_MONEY}\b[^;]*?),? (?:other than|with the (?:sole |only )?exception of|except(?: for)?|apart from|save(?: for)?) (?:an? |any |the )?(?:hardship |in-service |age 59½ )*(?:withdrawals?|distributions?|payments?) (?:of|from) (?:the |his |her |your |a participant['’]s |an? )?{_OTHER_MONEY}(?: (?:accounts?|contributions?|deferrals?|money|amounts?|source))*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<rule>",
    ),
    # "No other amount, including After-Tax Contributions, may be paid before Severance"
    (
        guarded(
            rf"^(?P<lead>\W*)no other (?:amounts?|money|accounts?|part of the account|contributions?),? (?:including|not even) (?:the |any |his |your )?(?P<what>(?:[\w-]+ )?{_OWN_MONEY} (?:\w+ )?(?:contributions?|savings|accounts?|money|balances?)),? (?=(?:may|can|shall|will|is|are)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>No \g<what> ",
    ),
    # "The suspension of after-tax contributions announced in May 2020 came to an end on January 1, 2022"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:the |any )?(?:suspension|freeze|hold|halt|pause|moratorium|ban|interruption) (?:of|on|in) (?P<what>{MONEY})(?: (?:that )?(?:was )?(?:announced|imposed|begun|began|made|adopted|ordered|declared|in effect|of)[^.;,]{{3,40}}?)? (?:(?:came|comes) to an end|ended|ends|expired|(?:was|is|has been) (?:lifted|removed|revoked|rescinded|withdrawn))(?: (?:on|in|as of|effective|with effect from))? (?P<day>(?:(?-i:[A-Z])[a-z]+ (?:\d{{1,2}}, )?)?(?:19|20)\d\d)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>Effective \g<day>, participants may again make \g<what>",
    ),
    # "After-tax contributions, which had been suspended since 2020, resumed on January 1, 2023"
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>{MONEY})(?:, (?:which|that) (?:had been|were|have been|was) (?:suspended|frozen|halted|stopped|paused|interrupted|on hold|discontinued)[^,;]*,)? (?:(?:were|have been|are) (?:resumed|reinstated|restored|restarted|reopened)|(?:have )?resumed|resume|began again|started again)(?: (?:on|in|as of|effective|from))? (?P<day>(?:(?-i:[A-Z])[a-z]+ (?:\d{{1,2}}, )?)?(?:19|20)\d\d)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>Effective \g<day>, participants may again make \g<what>",
    ),
    # "Turn on the after-tax view", "the after-tax tab", "Select "after-tax" on the chart": figures from which the tax is taken
    (
        guarded(
            r"\b(?:after|post)-?\s?tax(?= (?:views?|settings?|displays?|figures?|tabs?|toggles?|charts?|screens?|graphs?|projections?|estimates?|pictures?|modes?|results?)\b)"
            r"|(?<=\b(?:select|choose|click(?: on)?|switch to|tap|press) [“\"]?)(?:after|post)-?\s?tax(?=[”\"]? (?:on|in|above|below|at the (?:top|bottom) of) (?:the |your )?(?:chart|graph|screen|display|slider|projection|planner|calculator|picture)\b)"
            r"|(?<=\b(?:projections?|charts?|graphs?|planner|calculator|slider|displays?|estimates?|toggle|switch) to [“\"]?)(?:after|post)-?\s?tax\b(?! (?:contributions?|savings|deposits|money|account))",
            regex.IGNORECASE,
        ),
        "net",
    ),
    # "the Employee Stock Purchase Plan; RESOLVED, that the limit on after-tax payroll deductions under that plan is raised"
    (
        guarded(
            r"(?<=^(?![^.]*\b(?:401\(k\)|savings plan|retirement plan|thrift plan|profit[- ]sharing plan)\b)[^.]*?(?P<plan>\b(?:stock|share) (?:purchase|ownership|option) (?:plan|program|scheme))\b[^.]*?\bunder )(?:that|the|this|such) (?:plan|program|scheme)\b",
            regex.IGNORECASE,
        ),
        r"the \g<plan>",
    ),
)
"""Each with what is left of it."""
