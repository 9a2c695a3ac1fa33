"""Pay that the office holds back, money that sat for a while, and how a price follows a withdrawal, put as plain rules."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_PAY = r"(?:(?:your|their|his or her|each|every|the) )?(?:take-home |net |after-tax )?(?:pay(?:checks?)?|wages|salary|earnings)"
_RATE = r"(?:(?:up to|as much as|from|any part of|part of|some of|a part of|between) )*(?:\$?\d[^.;]{0,50}?|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b[^.;]{0,50}?|any amount|an amount)?"
_OFFICE = r"(?:(?:the|our|your) )?(?:(?:front|payroll|business|personnel) )?(?:office|payroll|company|employer|bookkeeper|department|us|hr|human resources)"
_HOLD = r"(?:hold back|keep back|withhold|take(?: out)?|deduct|set aside)"
_PUT = r"(?:place|put|deposit|pay|send)(?:s|ed)?"
_CENTS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}


def _of_each_dollar(match: regex.Match[str]) -> str:
    """So many cents of every dollar that one earns, as a rate of pay."""
    cents = match["cents"].lower()
    return f"{_CENTS.get(cents, cents)}% of pay"


def _as_kind(match: regex.Match[str]) -> str:
    """ "What you save as Roth", "what you save before tax": a kind of contributions."""
    said = match["kind"].lower()
    kind = "Roth" if said == "as roth" else "after-tax" if said.startswith("after") else "pre-tax"
    return f"{kind} contributions"


HELD_BACK: Turns = (
    # "However, you must then sit out six months", "Afterwards he sits out for half a year": out of the plan, and no contributions
    (
        guarded(
            r"(?<!\b(?:not|no|never|nobody|without|loans?|if)\b[^.;]*|\bmeans (?:that )?(?:you|(?:a|the) (?:member|participant)) |n['’]t\b[^.;]*)\b(?![^.;]*\b(?:borrow\w*|loans?)\b)(?P<must>(?:(?:must|shall|will|ha(?:s|ve) to|needs? to)(?: then| first| afterwards?)? )?)sit(?P<s>s?) out(?: (?:of )?(?:the|this|our) (?:plan|program|fund))?,? (?:for )?(?P<time>(?:(?:a|at least|the next|the following|a full|a period of) )*(?:\d{1,2}|two|three|four|six|nine|twelve|eighteen|twenty-four)(?: \(\d{1,2}\))? (?:full |calendar )?months?|(?:a|one|half a)(?: full)? year)\b",
            regex.IGNORECASE,
        ),
        r"\g<must>make\g<s> no contributions for \g<time>",
    ),
    # "you may not make after-tax savings, and the Company does not match savings of any kind, for the six months that follow": both
    (
        guarded(
            rf"(?P<stop>\b(?:may|can)(?: ?not|n[’']t) (?:make|contribute|add) (?:any |further )?{MONEY}), and (?P<too>(?:the|our|your) (?:company|employer|plan|bank|firm)\b[^,;.]{{5,80}}?), (?P<time>(?:for|during|until the end of) (?:the |a )?(?:next |following )?(?:period of )?(?:\d{{1,2}}|three|six|nine|twelve|eighteen|twenty-four)(?: \(\d{{1,2}}\))? (?:full |calendar )?months?\b[^,;.]*)",
            regex.IGNORECASE,
        ),
        r"\g<stop> \g<time>, and \g<too> \g<time>",
    ),
    # "(1) what you defer from your wages before tax; (2) what you defer as Roth; (3) anything you roll over": kinds of a list
    (
        guarded(
            r"(?<=(?:^|[;:,])\W*(?:and )?(?:\(?\w\)\s*)?)what (?:you|employees|members|participants) (?:defer|save|put in|contribute)(?: (?:from|out of) (?:your|their|each) (?:pay|wages|salary|paychecks?))? (?P<kind>before taxe?s?|pre-?tax|as roth|after taxe?s?)(?=\s*(?:[;,.]|$))",
            regex.IGNORECASE,
        ),
        _as_kind,
    ),
    # "There are three sources of money: what you save before tax, ...": kinds of contributions
    (
        guarded(
            r"(?P<lead>\bthere are (?:only )?(?:two|three|four|five|six|[2-6]) )(?:kinds|types|sorts|sources) of (?:money|dollars)(?: (?:in|into|that (?:go|come) into) (?:the|our|this) plan)?(?=\s*:)",
            regex.IGNORECASE,
        ),
        r"\g<lead>types of contributions",
    ),
    # "six cents of every dollar you earn"
    (
        guarded(
            r"\b(?P<cents>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) cents (?:of|from|out of|on) (?:every|each) dollar(?: (?:that )?(?:you|they|he or she|a member|a participant) earns?| of (?:your )?(?:pay|wages))",
            regex.IGNORECASE,
        ),
        _of_each_dollar,
    ),
    # "you may have the office hold back from your take-home pay up to 6% of pay and place it in your thrift account"
    (
        guarded(
            rf"(?P<lead>\b(?:you|participants|members|employees) (?:may|can) )(?:have|ask|authorize|direct|tell) {_OFFICE} (?:to )?{_HOLD} (?:(?P<rate>{_RATE}) (?:from|out of) {_PAY}|(?:from|out of) {_PAY} (?P<rate>{_RATE})),? (?:and|to) {_PUT} (?:it|them|that|the money)? ?(?:in|into|to) (?P<what>{MONEY}|(?:your|the|an?) (?:roth|(?:pre|before)-?tax) (?:401\(k\) )?(?:account|savings|contributions))",
            regex.IGNORECASE,
        ),
        r"\g<lead>contribute \g<rate> to \g<what>",
    ),
    # "Until the end of 2008 you could ..."
    (
        guarded(
            r"^(?P<lead>\W*(?:up )?until )(?:the (?:end|close) of|year-?end) (?P<year>(?:19|20)\d\d)(?=,? (?:you|participants|members|employees|people|we|the plan) (?:could|used to|were|took|accepted|let|allowed)\b(?![^.]*\b(?:draw|withdraw|take out)\b))",
            regex.IGNORECASE,
        ),
        r"\g<lead>December 31, \g<year>",
    ),
    # "Until the end of 2008 you could put money in the plan from your net pay"
    (
        guarded(
            r"\b(?P<could>(?:could|used to|were able to|were allowed to) )(?:put|pay|place|set aside|save|deposit) (?:(?:after-?\s?tax )?(?:money|savings|dollars) )?(?:(?:in|into|to) (?:the|our|this) plan )?(?:from|out of) (?:your|their) (?:net|take-home|taxed|after-?tax) pay(?:checks?)?(?:, and (?:some|many|a few|several)(?: people| of you| employees)? did)?",
            regex.IGNORECASE,
        ),
        r"\g<could>make after-tax contributions",
    ),
    (
        guarded(
            r"\b(?P<could>(?:could|used to|were able to|were allowed to) )(?:put|pay|place) after-?\s?tax (?:money|savings|dollars) (?:in|into) (?:the|our|this) plan(?:, and (?:some|many|a few|several)(?: people| of you| employees)? did)?",
            regex.IGNORECASE,
        ),
        r"\g<could>make after-tax contributions",
    ),
    # "your after-tax account, both what you put in and what it has earned": the whole of it
    (
        guarded(
            r"(?<=\b(?:account|balance|savings|contributions|money)),? (?:both |meaning |that is, )?(?:what you (?:have )?(?:put|paid) in|your own (?:contributions|deposits)) (?:and|as well as|plus) (?:what (?:it|they) (?:has|have) (?:earned|made)|(?:the |its |their |any )?(?:earnings|growth|interest))(?: (?:on|of) (?:it|them))?,?(?=[ .;(]|$)",
            regex.IGNORECASE,
        ),
        " with earnings",
    ),
    # "If you were having taxed savings deducted on December 31, 2012, you may keep on doing so"
    (
        guarded(
            rf"\b(?P<were>were|was|are|is) (?:already )?having (?P<what>{MONEY}|taxed savings) (?:deducted|withheld|taken(?: out)?)(?: (?:from|out of) {_PAY})?(?P<then>[^.;]{{0,60}}?)(?:, (?P<who>you|they|he or she) (?P<may>may|can) (?:keep on|go on|continue) doing (?:so|this|that))?(?=[,.;]|$)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['were']} making after-tax contributions{m['then']}"
            + (f", {m['who']} {m['may']} continue to make them" if m["who"] else "")
        ),
    ),
    # "only those dollars that you would be allowed to take out in cash on the same day": a day, and nothing that goes by itself
    (
        guarded(
            r"(?<=\b(?:would|could|might)\b[^.;]{3,60}\b(?:take|taken|withdraw|withdrawn|paid|received?|distributed|cash)\b[^.;]{0,20}) (?:on )?(?:the|that) (?:very )?same day\b",
            regex.IGNORECASE,
        ),
        " then",
    ),
    # "A month’s savings have aged when they have been in the plan for 24 full months": until then they stay
    (
        guarded(
            rf"(?P<lead>(?:^|, )\W*)(?P<what>(?:(?:an?|any|each|every|the|your|his|her|such) )?(?:(?:month|quarter|year)['’]s )?{MONEY}) (?:matures?|ages?|seasons?|ripens?|(?:has|have) (?:fully )?(?:matured|aged|seasoned|ripened)|(?:is|are|becomes?) (?:fully )?(?:matured?|aged|seasoned|ripe)) (?:when|once|after|as soon as|only when) (?=(?:it|they) (?:has|have) been\b[^.;]{{0,60}}\b(?:months?|years?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> may not be withdrawn until ",
    ),
    # "Each after-tax deposit has to "age" in the Plan for two years"
    (
        guarded(
            r"\b(?P<must>must|ha(?:s|ve) to|needs? to|should) [“\"‘]?(?:age|season|ripen|mature|sit|rest)[”\"’]? (?=(?:(?:in|inside|within) (?:the|your|this) (?:\w+ )?(?:plan|account|bucket) )?for (?:at least )?[^.;]{1,20}?(?:months?|years?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<must> stay ",
    ),
    # "Dollars that have sat in the after-tax bucket for at least 24 months can be paid out to you"
    (
        guarded(
            r"\b(?:dollars|money|amounts?|deposits?|savings|contributions?) (?:that|which) (?:have|has) (?:sat|stayed|rested|remained|lain|been sitting|been held|spent time) in (?P<whose>the|your|an?) (?P<kind>after-?\s?tax|voluntary|thrift) (?:bucket|account|source|sub-?account|pot)\b",
            regex.IGNORECASE,
        ),
        r"money that has been in \g<whose> \g<kind> account",
    ),
    # "at any time, provided that, for the six months after the withdrawal, the Participant shall make no contributions"
    (
        guarded(
            r",? (?P<but>provided(?:,? however,?)?(?: that)?|except that|but|on condition that),? (?:for|during) (?:the|a period of|a)? ?(?P<long>(?:\w+|\d+)(?: \(\d+\))?[ -](?:months?|years?)(?: period)?) (?:after|following|beginning (?:on|with)) (?:the|such|each|any|a|that) withdrawal, (?P<who>(?:the |such |an? )?(?:participant|member|employee)|you|he or she|no contributions?) (?:(?:shall|may|will|can) (?P<no>make no|not (?:make|contribute)|not be (?:allowed|permitted) to (?:make|contribute))|shall be made)(?: (?:any )?contributions?)?(?: of any kind)?(?: by or)?(?: for (?:the participant|him|him or her))?(?: to the plan)?",
            regex.IGNORECASE,
        ),
        lambda m: (
            f", provided that {'the Participant' if m['who'].lower().startswith('no ') else m['who']} shall make no contributions to the Plan for {m['long']} after the withdrawal"
        ),
    ),
)
