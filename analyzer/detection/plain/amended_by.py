"""Who amended a plan and to what end: "The Board has amended the Plan to add after-tax contributions"."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

_BY_SOMEONE = guarded(
    r"^(?P<lead>\W*)(?P<first>effective [^,;.]{4,30}(?:, \d{4})?, )?(?:the (?:[\w’'-]+ ){0,3}?(?:board(?: of (?:directors|trustees|managers))?|company|employer|sponsor|committee|bank|firm|university|hospital|corporation|trustees|directors)|we) "
    r"(?:(?:has|have) )?(?:(?:now|recently|just|hereby|already) )?amended (?:the|our|this|its) (?:[\w&’'()-]+ ){0,5}?(?:plan|401\(k\)|program)(?P<then>,? (?:effective|as of|with effect from) [^,;.]{4,30}(?:, \d{4})?,?)? (?:so as )?to (?P<do>add|permit|allow|include|introduce|offer|provide for|accept|end|eliminate|discontinue|remove|drop|stop|close|suspend|freeze) (?P<what>(?![^;]*\b(?:if|provided that|when|once|subject to|as soon as|unless)\b)[^;]{4,160})$",
    regex.IGNORECASE,
)
_FROM_A_DAY = guarded(  # "Starting with the first payroll of January 2027 you may contribute ..."
    r"^\W*(?:starting|beginning|effective|from|as of|on and after|commencing|with effect from|after|the change|this change|these changes|the new|they|it)\b",
    regex.IGNORECASE,
)
_LIMIT_ASIDE = guarded(  # "whether or not you have reached the limit on your other deferrals": asks nothing
    r"(?<=\b(?:contribut|save|saving|put in|deposit|elect)\w*\b[^.;]{3,120}?),? (?:whether or not|regardless of whether|even if|whether) (?:you|he or she|they|the participant) (?:(?:has|have) )?(?:yet |already |also )?(?:reach|hit|met|meet|max|exhaust|us(?:e|ed) up|contribut|mak|made|elect)\w*(?: out)? (?:[^.;,]{0,30}\b)?(?:limit|maximum|ceiling|deferrals?|pre-?tax contributions?)\b(?: (?:on|for|of|to) (?:your|his|her|their|the) (?:[\w-]+ ){0,2}?(?:deferrals?|contributions|savings))?(?=\W*$|[,;])",
    regex.IGNORECASE,
)


def amended_by(sentence: str, following: str) -> str:
    """An amendment by someone, as what the plan has been amended to; the sentence after says from when, where it does.

    >>> amended_by("The Board amended the Plan to add after-tax contributions.", "Ask us for a form.")
    'The Plan has been amended to add after-tax contributions.'
    """
    sentence = _LIMIT_ASIDE.sub("", sentence)
    told = _BY_SOMEONE.match(sentence)
    if told is None or _FROM_A_DAY.match(following):
        return sentence
    since = (told["first"] or told["then"] or "").strip(" ,")
    opening = f"{since[:1].upper()}{since[1:]}, the Plan" if since else "The Plan"
    return f"{told['lead']}{opening} has been amended to {told['do']} {told['what']}"
