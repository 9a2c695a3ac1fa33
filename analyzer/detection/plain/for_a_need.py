"""Payments for a need that is not called by its name: "one of the six needs printed on Form 12", "let you have as much as the need calls for"."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_SO_MANY = r"(?:two|three|four|five|six|seven|eight|several|\d{1,2})"
_SHOWN = r"(?:listed|printed|named|shown|described|set out|set forth|specified|stated|given)"

FOR_A_NEED: Turns = (
    # "one of the six needs printed on the back of Form 12": what the law calls a hardship
    (
        guarded(
            rf"\b(?:(?:any )?one|any|either) of the (?:{_SO_MANY} )?(?:(?:serious|urgent|pressing|severe) )?(?:needs|hardships|emergencies)(?: that are| which are)? {_SHOWN} (?:(?:on|in|at|under|by) [^.;,]{{3,50}}?|below|above|here)(?=\W*$|[,;]| (?:has|have|is|are|befalls?|may|can|falls?|strikes?|and)\b)",
            regex.IGNORECASE,
        ),
        "a hardship",
    ),
    # "the Committee will let you have as much of your after-tax savings as the need calls for"
    (
        guarded(
            rf"\b(?P<lets>(?:(?:will|may|can|shall) )?(?:lets?|allows?)) (?P<who>you|him|her|them|(?:an?|any|the) (?:member|participant|employee)|members|participants|employees)(?: to)? have (?:as much of (?P<some>(?:his |her )?{MONEY}|them|it|this money|that money) as (?:the|that|your|his|her) (?:need|hardship|emergency) (?:calls for|requires|demands|takes|warrants)|(?P<what>(?:his |her )?{MONEY})(?= (?:(?:back )?only|if|when|at|for|whenever|on|once|back)\b))",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lets']} {m['who']}{'' if m['lets'].lower().endswith(('let', 'lets')) else ' to'} withdraw {m['some'] or m['what']}"
            f"{' for a hardship' if m['some'] else ''}"
        ),
    ),
    # "...; for a boat, a vacation or a better investment it will not": what is no such need
    (
        guarded(
            r"(?<=\b(?:needs?|hardships?|emergenc(?:y|ies))\b[^.]{3,240}?)[;,] (?:but )?for (?:an? |the |your )?[^.;]{3,90}? (?:it|they|we|you|the (?:committee|plan|trustees?|administrator))(?:,? (?:will|may|can|does|do|shall)(?: not|not)|,? (?:won|can|do|does)(?:n['’]t|['’]t))(?: do so)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
)
"""Each with the name that the law has for it."""
