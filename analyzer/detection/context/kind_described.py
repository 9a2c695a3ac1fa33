"""Money that goes in, of a kind that the sentence before describes: "has been taxed and is not Roth", "the third", "that percentage"."""

from __future__ import annotations

import regex

from analyzer.detection.plain.named_by_its_tax import TAXED_NOT_ROTH
from analyzer.reading.sentences import last_sentence
from analyzer.shapes import guarded

_WHO = r"(?:(?:every|each|any|an?|the) (?:\w+ )?(?:participant|member|employee|saver)|all (?:of (?:us|you)|participants|members|employees)(?: in the plan)?|(?:participants|members|employees)|everyone(?: in the plan)?|everybody(?: in the plan)?|anyone(?: in the plan)?|anybody|you|we)"
_MAY = r"(?:may|can|(?:is|are) (?:free|at liberty|welcome|allowed|able) to)"


_TAXED_KIND = guarded(  # "Pay that lands in it has been taxed, is not Roth, and does not use up any of the limit"
    r"\b(?:pay|money|dollars|savings|whatever|what|contributions?)\b[^.;]{0,60}?\b(?:(?:has|have) (?:already )?been taxed|(?:is|are|was) (?:already )?taxed (?:first|already|before(?:hand)?|up front|on its way in)|(?:has|have) (?:already )?had (?:the )?tax taken (?:out|from it)),?(?: and| but)? (?:it |they )?(?:is|are)(?: not|n['’]t) roth\b",
    regex.IGNORECASE,
)
_KEPT_ELSEWHERE = guarded(
    r"\b(?:bank|emergency|rainy|health|college|brokerage|credit union|stock|share|pension|529|(?-i:IRAs?|HSAs?|PLESA))\b",
    regex.IGNORECASE,
)
_FILLS_IT = guarded(  # "All of us in the Plan may fill it from our paychecks with anything from 1% to 12% of pay"
    rf"^(?P<lead>\W*(?:\w+, )?)(?P<who>{_WHO}) (?P<may>{_MAY}) (?:(?:fill|feed|build up|top up|add to) it\b|(?:put|pay|send|direct|steer) (?P<what>[^.;,]{{3,40}}?) (?:in)?to it\b|(?:put into it|pay into it)\b)",
    regex.IGNORECASE,
)


def fills_that_kind(text: str, before: str) -> str:
    """What "it" may be filled with, after the money in it was told as taxed and not Roth.

    >>> fills_that_kind("You may fill it with 1% to 12% of pay.", "Pay that lands in it has been taxed and is not Roth. ")
    'You may make after-tax contributions with 1% to 12% of pay.'
    """
    fills = _FILLS_IT.match(text)
    if fills is None or not _TAXED_KIND.search(last_sentence(before)) or _KEPT_ELSEWHERE.search(before):
        return text
    of = f" of {fills['what']}" if fills["what"] else ""
    return f"{fills['lead']}{fills['who']} {fills['may']} make after-tax contributions{of}{text[fills.end() :]}"


_GOES_ON_AT_LIMIT = guarded(  # "when your savings together reach the federal dollar limit, the same percentage goes on being taken"
    r"\b(?:reach|hit|meet|get to|come to)(?:es|s)?\b[^.;]{0,40}\b(?:limit|maximum|ceiling|cap)\b[^.;]*\b(?:same |your )(?:percentage|rate|amount|deductions?|share of pay)\b[^.;]{0,20}\b(?:go(?:es)? on|continues?|keeps?|carr(?:y|ies) on|stays?)\b[^.;]*[.;]\W*$",
    regex.IGNORECASE,
)
_TAXED_FROM_THEN = guarded(  # "From then until December 31 it is taken from taxed pay, is held in your thrift account, and is not Roth"
    r"^(?P<lead>\W*)(?:from (?:then|that day|that payday|there) (?:on\b|(?:until|to|through) (?P<end>[\w ]{3,30}?))|thereafter|after that|for the rest of the year),? (?:it|they|this|that|the money|what is taken) (?:is|are|comes?) (?:taken |deducted |withheld )?(?:(?:out of|from) (?:already[- ])?taxed (?:pay|wages|earnings|salary)|after[- ]tax(?:es)?)\b(?P<rest>[^.;]*)",
    regex.IGNORECASE,
)
_NOT_ROTH = guarded(r"\b(?:is|are)(?: not|n['’]t) roth\b|\bnon-?\s?roth\b|\bwithout roth\b", regex.IGNORECASE)


def goes_on_taxed(text: str, before: str) -> str:
    """What is taken from then on, after the same rate was told to go on at the limit, as contributions that go on after tax.

    >>> goes_on_taxed("From then on it is taken from taxed pay and is not Roth.", "When you reach the limit your rate goes on. ")
    'When you reach the limit, your contributions continue as after-tax contributions.'
    """
    taxed = _TAXED_FROM_THEN.match(text)
    if taxed is None or not _NOT_ROTH.search(taxed["rest"]) or not _GOES_ON_AT_LIMIT.search(before):
        return text
    until = f" until {taxed['end']}" if taxed["end"] else ""
    return f"{taxed['lead']}When you reach the limit, your contributions continue as after-tax contributions{until}."


_COUNTED_UP = guarded(  # "You have three rates: before-tax, Roth, and taxed-but-not-Roth."
    r"\b(?:two|three|four) (?:\w+ )?(?:rates?|percentages?|elections?|choices|boxes|lines|buckets|kinds of \w+)\b[^.:;]{0,40}: (?P<list>[^.:;]{8,120})[.;]?\W*$",
    regex.IGNORECASE,
)
_COMMA = guarded(r",\s*(?:and |or )?|\s+(?:and|or) ", regex.IGNORECASE)
_NTH = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}
_UP_TO = guarded(  # "..., the third anything up to 15%", "The last may be from 1% to 10% of pay"
    r"(?:^|, |; |\band )\W*the (?P<nth>first|second|third|fourth|last)(?: (?:one|rate|percentage|kind|of them))?(?: (?:may|can) be(?: set at)?)?(?: (?:anything|any rate|anywhere))? (?P<rate>(?:up to|from \d+\s?% to|between \d+\s?% and) (?!0\s?%)\d+(?:\.\d+)?\s?%)",
    regex.IGNORECASE,
)
_AFTER_TAX_ITEM = guarded(
    rf"^\W*(?:the |your )?(?:{TAXED_NOT_ROTH}|(?:after|post)-?\s?tax)\b(?! roth)", regex.IGNORECASE
)


def the_nth_rate(text: str, before: str) -> str:
    """What "the third" may be up to, of the rates that the sentence before counts up.

    >>> the_nth_rate("The second may be up to 15%.", "You have two rates: Roth and after-tax. ")
    'The second may be up to 15%; you may make after-tax contributions of up to 15% of pay.'
    """
    counted = _COUNTED_UP.search(last_sentence(before))
    if counted is None:
        return text
    parts = _COMMA.split(TAXED.sub("after-tax", counted["list"]))
    for told in _UP_TO.finditer(text):
        nth = _NTH[told["nth"].lower()]
        if nth < len(parts) and _AFTER_TAX_ITEM.match(parts[nth]):
            return f"{text.rstrip(' .')}; you may make after-tax contributions of {told['rate']} of pay."
    return text


TAXED = guarded(TAXED_NOT_ROTH, regex.IGNORECASE)
_NOBODY_MUST = guarded(  # "No participant is obliged to add money that has been through withholding."
    r"^\W*(?:no (?:participant|member|employee|saver|one)|nobody|none of (?:us|you)) (?:is|are) (?:ever )?(?:obliged|required|forced|made|compelled|bound|asked) to (?P<do>(?:add|put in|contribute|save|make|set aside|convert|move|withdraw)\b[^.;]{5,90}?)\W*$",
    regex.IGNORECASE,
)
_BUT_ALL_MAY = guarded(  # "Yet every participant is at liberty to, out of any paycheck"
    rf"^(?P<lead>\W*(?:(?:yet|but|still|however),? )?)(?P<who>{_WHO}) (?P<may>(?:is|are) (?:free|at liberty|welcome|allowed|able) to|may|can)(?: (?:do so|do it))?(?=\W*$|,| (?:out of|from|on any|at any|whenever|up to)\b)",
    regex.IGNORECASE,
)


def nobody_must_but_may(text: str, before: str) -> str:
    """What everyone "is at liberty to", after nobody was said to be obliged to it.

    >>> nobody_must_but_may("But everyone may.", "Nobody is required to save after tax. ")
    'But everyone may save after tax.'
    """
    may = _BUT_ALL_MAY.match(text)
    must = _NOBODY_MUST.match(last_sentence(before)) if may is not None else None
    if may is None or must is None:
        return text
    return f"{may['lead']}{may['who']} {may['may']} {must['do'].strip()}{text[may.end() :]}"


_CHOOSES_KIND = guarded(  # "Sign in, click Paycheck, click "Non-Roth, taxed," and type a number from 1 to 10."
    rf"\b(?:click|choose|select|pick|tick|press|check|open|mark)(?: on)? (?:the )?[“\"'‘]?(?P<kind>{TAXED_NOT_ROTH}|(?:after|post)-?\s?tax)\b(?! roth)[^.;]{{0,30}}?\b(?:and|then) (?:type|enter|key in|set|pick|choose|fill in|write)\b[^.;]{{0,20}}?\b(?:number|percentage|rate|figure|percent)\b[^.;]*\.\W*$",
    regex.IGNORECASE,
)
_THAT_RATE = guarded(  # "That percentage of your pay begins to flow into your Plan account two weeks from Friday"
    r"^(?P<lead>\W*)(?P<what>(?:that|this|the) (?:percentage|rate|number|percent|share)(?: of (?:your )?(?:pay|paycheck|wages|salary))? (?:(?:begins?|starts?|will) (?:to )?)?(?:flow|flows|go|goes|be (?:taken|paid|put)|is (?:taken|paid|put))\b[^.;]*?\b(?:in)?to (?:your|the|this|our) (?:(?:plan|savings|retirement|thrift|401\(k\)|after-tax) )?(?:account|plan)\b)",
    regex.IGNORECASE,
)


def that_percentage(text: str, before: str) -> str:
    """What happens to "that percentage", after the kind was clicked and the number typed in.

    >>> that_percentage("That percentage goes into your account.", "Click After-tax and type a number. ")
    'You may make after-tax contributions: That percentage goes into your account.'
    """
    rate = _THAT_RATE.match(text)
    if rate is None or not _CHOOSES_KIND.search(last_sentence(before)):
        return text
    return f"{rate['lead']}You may make after-tax contributions: {text[rate.start('what') :]}"


KIND_DESCRIBED = (fills_that_kind, goes_on_taxed, the_nth_rate, nobody_must_but_may, that_percentage)
"""What makes such sentences whole, each given the sentence and the text before."""
