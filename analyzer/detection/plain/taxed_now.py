"""Roth deferrals told by their tax: deferrals that are taxed now, or "after tax with tax-free earnings"."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.shapes import guarded

SHARES_THE_LIMIT = (
    r"\b(?:added to|together with|combined with|along with|taken with|plus|and|with)\b[^.;]{0,30}\b(?:before|pre)-?\s?tax\b[^.;]{0,60}?"
    r"\b(?:(?:(?:may|can|must|will|shall) ?not|cannot|can['’]t|never) (?:together |in total |jointly )?(?:exceed|go (?:over|above|beyond)|be (?:more|greater|higher) than|top|pass|(?:add up to|total) more than)"
    r"|(?:is|are) (?:together )?(?:limited to|capped at))\b[^.;]{0,30}?"
    r"(?:\$(?:1[89],[05]00|2[0234],500|23,000)\b(?!,)|\b(?:section )?402\(g\)|\b(?:federal|irs|annual|elective) (?:\w+ )?deferral limit)"
)
"""What follows the name of money that shares the limit of 402(g) with before-tax savings: Roth, whatever it is called."""
_DEFERRALS = r"(?:(?:your|his|her|their|the|all|any|elective|salary|401\(k\)) ){0,3}deferrals"

TAXED_NOW: Turns = (
    # "you pay tax today and none later": no tax, and nothing refused
    (
        guarded(
            r"(?P<pay>\bpay(?:s|ing)? (?:(?:the|your|income) )?tax(?:es)? [^.;,]{2,40}?),? (?:and|but) (?:none|nothing)(?= (?:later|afterwards?|then|when|at|on|if|in)\b)",
            regex.IGNORECASE,
        ),
        r"\g<pay> and no tax",
    ),
    # "It is open to all and is the only after-tax contribution the Plan accepts": two statements of the same
    (
        guarded(
            r"^(?P<it>\W*(?:it|this|that|they|these|those)) (?P<first>(?:is|are) [^;]{4,120}?),? and (?P<be>is|are) (?P<only>the (?:only|sole|one) (?:kind of |form of )?(?:after|post)-?\s?tax (?:contributions?|savings|money|option)\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['it']} {m['first']}; {m['it'].strip().lower()} {m['be']} {m['only']}",
    ),
    # "Your after-tax contributions, added to your before-tax savings, may not exceed $24,500 for 2026": one limit, which is that of deferrals
    (
        guarded(
            rf"^(?![^.;]*\broth\b)(?P<lead>[^.;]*?)\b(?:after|post)-?\s?tax\b(?P<rest>[^.;]{{0,90}}?{SHARES_THE_LIMIT})",
            regex.IGNORECASE,
        ),
        r"\g<lead>Roth\g<rest>",
    ),
    # "when the option has been open five years, nothing is taxed on the way out, not even the growth"
    (
        guarded(
            r"\bnothing (?:is|will be) taxed(?: on the way out| when (?:it|you|they) [^.;,]{3,30})?(?:,? not even (?:the |its |your )?(?:growth|earnings|gains|interest))?(?=\W*$|,)",
            regex.IGNORECASE,
        ),
        "all of it is tax-free",
    ),
    # "deferrals may be made before tax or, as section 402A allows, after tax with tax-free earnings"
    (
        guarded(
            rf"(?P<lead>\b(?:{_DEFERRALS}|defer|deferral)\b[^.;]{{0,40}}?\b(?:pre|before)[-\s]?tax(?: basis)?,? or),? (?:(?:as|under|in accordance with) (?:section |code section )?(?:402A|section 402A|code section 402A)[^,.;]{{0,25}},? )?(?:on an )?after[-\s]tax(?: basis)?,? (?:with|and (?:later )?with) (?:the |their )?(?:tax-free (?:earnings|growth)|earnings (?:that are )?(?:free of tax|tax-free|not taxed))(?: (?:on|in|upon) an? qualified distribution)?(?: under (?:code )?section 402A(?: of the code)?)?",
            regex.IGNORECASE,
        ),
        r"\g<lead> as Roth deferrals",
    ),
    (
        guarded(
            rf"(?P<lead>\b(?:{_DEFERRALS}|defer|deferral)\b[^.;]{{0,40}}?\b(?:pre|before)[-\s]?tax(?: basis)?,? or),? (?:(?:as|under) (?:the )?(?:code )?(?:section )?402A\b[^,.;]{{0,25}}, after[-\s]tax|after[-\s]tax (?:under|as allowed by|as permitted by) (?:the )?(?:code )?section 402A\b(?: of the (?:internal revenue )?code)?)",
            regex.IGNORECASE,
        ),
        r"\g<lead> as Roth deferrals",
    ),
    # "deferrals may be taxed now and go to a Roth account rather than be taxed later"
    (
        guarded(
            rf"(?P<what>\b{_DEFERRALS}) (?P<may>may|can) be taxed (?:now|when made|at once|today|up front|in the year (?:they are )?made),? (?:and|to) (?:(?:go|be credited|be put|be paid|credited|put|paid) )?(?:in)?to (?:an?|your|the|his) (?:designated )?roth (?:account|source)(?:,? (?:rather than|instead of) [^.;]*)?",
            regex.IGNORECASE,
        ),
        r"\g<what> \g<may> be made as Roth deferrals",
    ),
    (
        guarded(
            rf"\b(?P<who>you|participants|members|employees|a participant|an employee) (?P<may>may|can) (?:have|choose to have|elect to have) (?P<what>{_DEFERRALS}) taxed (?:now|when made|today|up front)(?: (?:instead of|rather than) [^.;,]*)?",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may> make \g<what> as Roth deferrals",
    ),
    # "Roth contributions, which an employee may make in some plans but cannot make in ours"
    (
        guarded(
            r"^(?:[^.;]*?\b(?:mistaken for|confused with|mixed up with|taken for) )?\W*(?P<what>(?:designated )?roth (?:401\(k\) )?(?:contributions|deferrals)),? (?:which|that) (?:an? \w+|employees|participants|people|members|you) (?:may|can) (?:make|elect) (?:in|under) (?:some|many|most|other|certain) (?:other )?(?:employers['’] )?plans,? (?:but|though|and) (?:(?:can|may) ?not|not)(?: (?:make|elect|do so))? (?:in|under) (?:ours|this one|this plan|our plan)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"The Plan does not accept \g<what>",
    ),
    (
        guarded(
            r"^\W*(?P<what>(?:designated )?roth (?:401\(k\) )?(?:contributions|deferrals))(?:, which (?:other|some|many|most) plans (?:offer|allow|accept|have|permit),| (?:are|is) something (?:that )?(?:an? \w+|employees|participants|people|you) (?:may|can) make in (?:some|many|most|other) (?:other )?plans,? but) (?:(?:can|may) ?not be made|are not (?:allowed|accepted|permitted|offered|available)|not) (?:in|under) (?:ours|this one|this plan|our plan)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"The Plan does not accept \g<what>",
    ),
    # "Roth contributions, which an employee could not make in the old plan, may be made in ours"
    (
        guarded(
            r"(?<=\broth (?:contributions|deferrals)),? which [^,;.]{3,40}? (?:could|did) not (?:make|have|do|elect) (?:in|under|at|with) (?:the|our|your|their) (?:old|former|prior|previous|other) (?:plan|company|employer),? ",
            regex.IGNORECASE,
        ),
        " ",
    ),
    # "out of pay on which income tax has been withheld, Roth deferrals not counted"
    (
        guarded(
            r"(?<=\bcontribute\b[^.;]{0,80} )(?:pay|wages|salary|earnings) (?:on|from) which (?:federal )?(?:income )?tax(?:es)? (?:has|have) (?:already )?been (?:withheld|paid|taken)",
            regex.IGNORECASE,
        ),
        "after-tax pay",
    ),
    (
        guarded(
            r",? (?:(?:and )?roth (?:deferrals|contributions|savings) (?:not (?:counted|included)|aside|apart)|not counting (?:any )?roth (?:deferrals|contributions|savings))(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        "",
    ),
)
"""Each with the kind of money by its name."""
