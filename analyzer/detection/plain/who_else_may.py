"""Who else may: rights of the people of a plan that merged in, of those found to be disabled, and obstacles that pass."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_OTHERS = r"(?:no other (?:participant|member|employee|associate|person|partner)s?|(?:no one|nobody|none) else|none of the other(?: participant| member| employee)?s?)"
_PLAN_OF_OLD = r"(?P<name>(?-i:(?!The |This |Our )[A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+){0,3}) Plan)"
_WHO_FINDS = r"(?:the (?:plan )?(?:administrator|committee|trustees?|employer|company|board|insurer)|a (?:physician|doctor)(?: (?:chosen|selected|named|approved|appointed) by [^,;.]{3,40}?)?)"
_FINDS = r"(?:(?:has|have) )?(?:finds?|found|determines?|determined|certifie[sd]|decides?|decided|is satisfied|are satisfied)"
_HIM = r"(?:him|her|them|you|him or her|the (?:participant|member|employee))"
_HE = r"(?:he|she|they|you|he or she|the (?:participant|member|employee))"
_LOAN_FAILS = r"(?:(?:while|when|as long as|so long as|at any time when|during any period in which) [^.;,]{0,60}?\bloans?\b[^.;,]{0,40}?\b(?:in default|is overdue|in arrears|unpaid|defaulted)\b|(?:while|during|when) (?:(?:he|she|you|they|the participant) (?:is|are) on )?(?:an? |his |your )?(?:unpaid |military )?leave(?: of absence)?\b)"

_OVER_AN_AGE = guarded(r"\b(?:over|above) (?=\d\d ?½|\d\d(?=\W*$))", regex.IGNORECASE)

WHO_ELSE_MAY: Turns = (
    # "Those who are younger cannot convert": the younger ones, whom the age just told leaves out
    (
        guarded(
            r"^(?P<lead>\W*(?:and |but )?)(?:those|anyone|people|participants|members|employees) who (?:are|is) younger(?: than (?:that|this))?(?! than\b)(?= (?:may|can|cannot|must)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>younger participants",
    ),
    # "Younger participants may make new Roth contributions from pay but may not convert": said of them twice
    (
        guarded(
            r"^(?P<lead>\W*)(?P<who>younger (?:participants|members|employees|people|staff|workers|colleagues|associates|savers))(?P<may> (?:may|can)\b[^.;]*?),? but (?:they )?(?P<no>(?:may not|can ?not|can[’']t)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who>\g<may>; \g<who> \g<no>",
    ),
    # "They may contribute after tax; the main Plan makes no such contributions available to anyone else": they alone
    (
        guarded(
            r"(?:; |, (?:and |but |while )?)(?:the (?:(?:main|basic|rest of the) )?plan|we|the company) (?:makes?|offers?|allows?|permits?|accepts?|takes?|provides?|has|have) no such (?:contributions?|savings|deposits?|option|right|deferrals)(?: (?:available|open|possible))? (?:to|for|from|by) (?:anyone else|anybody else|(?:any|the) other (?:participant|member|employee|associate|person)s?|(?:any of )?the others?|others)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Former participants may withdraw their after-tax accounts": those who have left
    (
        guarded(
            r"^(?P<lead>\W*)(?:all |any )?(?:former|terminated|separated|inactive) (?:participants|members|associates)(?= (?:may|can) (?:withdraw|take|receive|draw|convert|elect|request)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>former employees",
    ),
    # "No other Participant may.", "No one else may do so.", ", and no other member can": what all others may not
    (
        guarded(
            rf"(?P<lead>^\W*|[,;] (?:and |but )?| and | but )(?P<who>{_OTHERS}) (?P<may>may|can)(?: do (?:so|this|that))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{'; ' if m['lead'].strip(' ,;') in ('and', 'but', '') and m.start() else m['lead']}other participants {m['may']} not"
        ),
    ),
    # "Former Kestrel Plan members may withdraw ...": members of a plan that has merged in
    (
        guarded(
            rf"\b(?:former|legacy|ex-) ?{_PLAN_OF_OLD} (?P<who>members|participants)(?= (?:may|can|who|and|are)\b)",
            regex.IGNORECASE,
        ),
        r"Members of the \g<name>",
    ),
    # "only if the Administrator has found him to be Disabled", "after the Committee has determined that he is disabled"
    (
        guarded(
            rf"\b(?P<if>only (?:if|when|after|where|in case)|if|after|unless|until|when) {_WHO_FINDS} {_FINDS} (?:{_HIM} (?:to be|to have become|is)|that {_HE} (?:is|are|has become|have become)) (?=(?:(?:totally|permanently|fully)(?: and (?:totally|permanently))? )?disabled\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['if'].replace('after', 'when')} he is ",
    ),
    (
        guarded(
            rf"\b(?P<if>only (?:if|when|after|where)) {_WHO_FINDS} {_FINDS} that (?P<he>{_HE} (?:has|have) (?:incurred|suffered|sustained|experienced|become)\b)",
            regex.IGNORECASE,
        ),
        r"\g<if> \g<he>",
    ),
    # "Who can convert: participants over 59½"
    (
        guarded(
            r"^\W*who (?P<may>can|may) (?P<what>convert|withdraw)(?P<it>(?: (?!who\b)[^:;?.–—]{3,50})?)(?::| –| —) (?P<who>(?:(?:all|only|any) )?(?:participants|members|employees|those|anyone|people)\b[^.;:]{3,70}?)(?=[.;]?\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['who'][0].upper()}{_OVER_AN_AGE.sub('over age ', m['who'][1:])} {m['may']} {m['what']}{m['it']}",
    ),
    # "at any time, whether or not the Committee finds him to be in need": no condition
    (
        guarded(
            rf",? whether or not {_WHO_FINDS} {_FINDS} [^,;.]{{4,80}}(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "If your base salary was above $160,000, you cannot elect them. Otherwise you can": whose pay was higher, and all others
    (
        guarded(
            r"^\W*if your (?P<pay>(?:(?:annual|base|total|prior[- ]year) ){0,2}(?:salary|pay|compensation|earnings|wages)\b[^,;$]{0,60}? (?:was|is|were|exceeded|exceeds)\b[^,;$]{0,20}\$[\d,]+(?:,\d{3})*(?: or more)?), you (?P<not>cannot|can not|can['’]t|may not)\b",
            regex.IGNORECASE,
        ),
        r"Employees whose \g<pay> \g<not>",
    ),
    (
        guarded(r"^\W*otherwise,? you (?P<may>can|may)(?P<rest>(?: do so)?(?:,[^.;]*)?)(?=\W*$)", regex.IGNORECASE),
        lambda m: f"All other employees {m['may']} do so{m['rest'].removeprefix(' do so')}",
    ),
    # "shall not be paid to him while he is employed, save where he is ordered to active duty": only then
    (
        guarded(
            rf"^(?P<what>\W*(?:(?:an? |the )?(?:participant|member|employee)['’]s )?{MONEY}(?: and the earnings (?:on|of) them)?) (?:shall|may|will|can) not be (?:paid|distributed|returned)(?: out)?(?: to (?:him|her|you|them|an? \w+|him or her))? (?P<while>(?:while|so long as|before|until)\b[^,;.]{{3,60}}?), (?:save|except|unless|other than) (?:only )?(?P<case>(?:where|when|if|in (?:the )?(?:case|event)|after|upon|on)\b(?=[^;]*\b(?:59 ?½|age \d\d|(?:active|military) (?:duty|service)|hardship|financial need|emergency|\w+ (?:years|months) of|his (?:written )?request|your (?:written )?request))(?![^;]*\b(?:order|court|required|401\(a\)|error|terminated)\b)[^;]*)",
            regex.IGNORECASE,
        ),
        r"\g<what> may be withdrawn while still employed only \g<case>",
    ),
    # "No after-tax contribution shall be accepted from a Participant while a loan to him is in default": at other times it is
    (
        guarded(
            rf"^\W*no (?P<what>{MONEY}) (?:shall|will|may|can) be (?:accepted|taken|made|received|deducted)(?: (?:from|by|for|out of) [^.;,]{{2,40}}?)? (?P<while>{_LOAN_FAILS}[^.;,]*)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"You may make \g<what>, except \g<while>",
    ),
    (
        guarded(
            rf"^\W*(?:no (?P<none>participant|member|employee)s? may|(?:you|participants?|a participant|members?|a member|employees?|an employee) (?:may|can) ?not) (?:make|contribute) (?P<what>{MONEY}) (?P<while>{_LOAN_FAILS}[^.;,]*)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"You may make \g<what>, except \g<while>",
    ),
    (
        guarded(
            rf"^\W*no withdrawals? (?:of|from) (?P<what>{MONEY}) (?:shall|will|may|can) be (?:made|paid|allowed|permitted)(?: (?:to|by) [^.;,]{{2,40}}?)? (?P<while>{_LOAN_FAILS}[^.;,]*)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"You may withdraw \g<what>, except \g<while>",
    ),
    # "At all other times a Participant may begin, change or discontinue such contributions": he may make them
    (
        guarded(
            r"^\W*at (?:all|any) other times?,? (?P<who>[\w ]{3,20}?) (?P<may>may|can) (?:begin|start|make|elect)\b[^.;]{0,60}?\b(?:discontinue|stop|end|cancel|suspend)(?: (?:such contributions|them|these))(?P<rest>[^.;]*)",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may> make such contributions\g<rest>",
    ),
)
"""Each with the rule that holds for all."""
