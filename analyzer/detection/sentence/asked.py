"""Conditions that a clause states in words of its own: who "has reached the Qualifying Age", "after the holding period".

An age, a wait or a length of service in figures is read by :mod:`analyzer.detection.sentence.conditions`. What is left here is known
to be asked, and not what it is: a right that stands under it is no plain right.
"""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

_MEETS = (
    r"(?:(?:has|have|had|is|are|was|were|shall have|will have) )?(?:first |already |also |previously |once )?"
    r"(?:attain\w*|reach\w*(?! (?:the |your |his |her |their |its |our |an? )?(?:[\w’'-]+ ){0,2}?(?:accounts?|sub-?accounts?|plan|trust|trustee|fund|record-?keeper|custodian)\b)|complet\w+|satisf\w+|meets?|met|meeting|fulfil\w*|qualif(?:y|ies|ied)|incur\w*|suffer\w*|experienc\w+|pass\w*"
    r"|been approved|retire[sd]?|terminat\w+|separat\w+|sever\w+|left(?! (?:(?:the|his|her|their|your|an?) (?:account|balance|money)|it|them|money)\b)|leaves?|stop(?:s|ped)? working|ceas\w+|disabled|transfer\w* to|had an? (?:severance|separation)|eligible (?:under|for (?:an? )?(?:in-service )?(?:distribution|withdrawal|payment)s?)"
    r"|(?:becom(?:es?|ing) |become )?(?:fully|100%|100 percent|one hundred percent) (?:\(100%\) )?vested|vested in full"
    r"|becom(?:es?|ing) eligible (?:for (?:an? )?(?:in-service )?(?:distribution|withdrawal|payment)s?|to (?:receive|take|withdraw))"
    r"|within \w+ (?:\(\d+\) )?(?:years|months) of)\b"
)
_NOT_ASKED = (  # limits that are used up, papers that are filled in, the eligibility of everyone in the plan
    r"(?!(?:(?!\b(?:may|can|will|shall)\b)[^.;,]){0,60}\b(?:limits?|maximums?|ceilings?|caps?|402\(g\)|forms?|applications?|requests?|elections?|paperwork|calls?|notices?|conversions?"
    r"|rollovers?|enrol\w+|transactions?|steps?|process\w*|eligibility|deferrals?|contributions?|fees?|loss(?:es)?|costs?|tax\w*|agreement|training|minimum|threshold)\b)"
)
_PEOPLE = (
    r"(?:participants?|members?|employees?|associates?|those|anyone|someone|person|people|savers?|one|he|she|you|they)"
)
_WHO = guarded(rf"\b{_PEOPLE}(?: \w+)?,? (?:who|that) {_MEETS}{_NOT_ASKED}", regex.IGNORECASE)
_STRUCK = (  # what befalls someone, and nobody chooses
    r"(?:(?:totally|permanently|fully)(?:,? (?:and |or )?(?:totally|permanently))? disabled|disabled|terminally ill|seriously ill|incapacitated|laid off|furloughed"
    r"|(?:called|ordered|recalled|activated) (?:to|for|into) (?:active |military |full-time )*(?:duty|service)|(?:on|in|performing|serving (?:on|in)) (?:active |qualified )?(?:military|uniformed) (?:duty|service|leave|services)|on active duty"
    r"|(?:an? |the )?(?:victim of domestic (?:abuse|violence)|qualified reservist)|affected by (?:an? )?(?:\w+ )?(?:declared )?disaster)"
)
_ONCE = guarded(
    r"(?<!\b(?:or|and|even|both|also|not only|times?|anytime) )\b(?:after|upon|once|when(?:ever)?|following|as soon as|on or after|only if|provided(?: that)?|not (?:until|before)) "
    rf"(?:(?:the|a|an|any|such|each|his|her|your|their) )?(?:{_PEOPLE} )?{_MEETS}{_NOT_ASKED}",
    regex.IGNORECASE,
)
_ONLY_THEN = guarded(rf"\bonly (?:after|once|upon|on or after|following)\b{_NOT_ASKED}", regex.IGNORECASE)
_PERIOD = guarded(
    r"(?<!\b(?:or|and|even|both|also) )\b(?:after|following|upon|at|once|when|until|through|before)(?: the (?:end|expir\w+|completion|close|conclusion) of)? (?:the|an?|any|your|its|their|this|that|such|each) (?:[\w-]+ ){0,3}?"
    r"(?:(?:holding|waiting|lock-?up|lock-?in|restricted|restriction|required|seasoning|aging|maturity|vesting) periods?\b|lock-?(?:up|in)\b|required (?:[\w-]+ )?period of)",
    regex.IGNORECASE,
)
_EVENTS = guarded(
    r"\b(?:upon|after|following|on) (?:the )?(?:occurrence of )?(?:(?:one|any|either|each|the (?:first|earliest|earlier|latest|later)) of )?(?:or more of )?(?:the|these) (?:[\w-]+ ){0,2}?(?:events|conditions|circumstances)\b",
    regex.IGNORECASE,
)
_OWN_TERM = guarded(  # "matured contributions", "Early Retirement Age", "his Special Withdrawal Date": defined elsewhere
    r"\b(?:after|upon|at|on|following) (?:(?:his|her|your|their|the|an?|his or her) )?(?:one-year )?(?:break in service|required beginning date|retirement eligibility)\b"
    r"|\b(?:early|special|qualif\w+|deferred|disability|late) (?:[A-Z]\w+ )?(?:retirement|withdrawal|distribution) (?:age|date)\b"
    r"|\b(?:matured|seasoned) (?:after-tax |voluntary )?(?:class|contributions?|deposits?|amounts?|savings|money|account|portion|part|share|balance)\b|\b(?:has|have) (?:fully )?(?:matured|seasoned|ripened|aged)\b"
    r"|\bwithin \w+ (?:\(\d+\) )?(?:years|months) of (?:his |her |your |their |normal )?retirement\b",
    regex.IGNORECASE,
)
_FOR_AN_EVENT = guarded(  # "in the event of disability", "if you are called to active duty", "a Participant who becomes Totally Disabled"
    r"(?<!\b(?:including|even|except|or|and|not only) )\b(?:in the (?:event|case) of|because of|on account of|due to|by reason of|upon|if you (?:are|become)|if (?:he or she|the participant) (?:is|becomes)) "
    r"(?:(?:your|his|her|an?|the|his or her|total|totally|permanent|permanently|and|serious) )*(?:disab\w+|illness|plant closings?|layoff|reduction in force|called to active duty|divorce|terminal\w*|bankruptcy|eviction|foreclosure)\b"
    r"|\b(?:if|while|when) (?:you|he or she|they|the participant) (?:are|is) (?:an? )?(?:active |inactive )?(?:(?:participant|member|employee) )?(?:on|receiving) (?:long-term|short-term|total|military) (?:disability|leave|duty)\b|\bwhile on (?:military|medical|disability) leave\b"
    r"|\bonly (?:if|where|when|in case) (?:you|he or she|he|she|they|the (?:participant|member|employee)) (?:is|are|has been|have been|becomes?) (?:ordered|called|declared|certified|found|determined|adjudged|(?:totally|permanently|fully)(?: and (?:totally|permanently))? disabled|disabled|ill\b|injured|laid off|furloughed|on (?:military|medical|disability|sick) leave)"
    rf"|\b(?:if|while|when|whenever|as long as|during (?:any )?(?:time|period)s? (?:that|when|in which)) (?:you|he or she|they|an?y? (?:participant|member|employee)|the (?:participant|member|employee)) (?:are|is|become|becomes|has been|have been) (?:an? )?{_STRUCK}\b"
    rf"|\b{_PEOPLE} (?:who|that) (?:are|is|become|becomes|has become|has been|have been|was|were|perform|performs) (?:an? )?{_STRUCK}\b",
    regex.IGNORECASE,
)
_SMALL_BALANCE = guarded(
    r"\bif (?:your|his|her|the|a participant['’]s) (?:[\w-]+ ){0,2}(?:account|balance) (?:is (?:less than|under|below|not more than)|does not exceed)\b",
    regex.IGNORECASE,
)


def asks_more(text: str) -> bool:
    """Whether a clause makes what it lets someone do depend on something that is not told in figures.

    >>> asks_more("A Participant who has reached the Qualifying Age may withdraw it")
    True
    >>> asks_more("A Participant who has reached the annual limit may withdraw it")
    False
    >>> asks_more("They are converted on the day after they reach your account")
    False
    """
    return any(shape.search(text) for shape in (_WHO, _ONCE, _ONLY_THEN, _PERIOD, _EVENTS, _OWN_TERM, _SMALL_BALANCE))


def for_an_event(text: str) -> bool:
    """Whether a clause lets someone do it only when something befalls them: no way that can be counted on.

    >>> for_an_event("A Participant who becomes Totally Disabled may convert it")
    True
    >>> for_an_event("A Participant who has reached the Qualifying Age may withdraw it")
    False
    """
    return _FOR_AN_EVENT.search(text) is not None
