"""What was put in earlier, what old papers called it, what holds in another plan "there" and in this one "here"."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_YOU = r"(?:you|he or she|they|he|she|participants?|members?|employees?|people)"
_PAPERS = r"(?:(?:our|the|your|some|many|all|most|older|old|earlier|previous|past|prior|former) )+(?:booklets?|guides?|handbooks?|brochures?|statements?|forms?|materials?|notices?|documents?|websites?|newsletters?|papers?)"
_HERE = r"(?:here|in (?:ours|this plan|this one|our plan|the 401\(k\)(?: plan)?))"
_THERE = r"(?:there|in (?:theirs|that plan|that one|the other(?: plan)?))"
_LEFT_UNSAID = guarded(  # "here, no balance of any description may be": what it may not be has just been said
    r"\b(?P<may>may|can|cannot)(?P<not> not)?(?P<be> be)?\W*$", regex.IGNORECASE
)
_DONE = guarded(r"\b(?:may|can)(?: also)? (?P<be>be )?(?P<rest>(?!not\b)[^;]+)$", regex.IGNORECASE)


def _ours(match: regex.Match[str]) -> str:
    """What holds here, with what it leaves unsaid of what holds there."""
    ours = match["ours"].strip()
    unsaid, done = _LEFT_UNSAID.search(ours), _DONE.search(match["theirs"])
    if unsaid is None or done is None:
        return f"{ours[:1].upper()}{ours[1:]}"
    be = "" if unsaid["be"] else done["be"] or ""
    return f"{ours[:1].upper()}{ours[1:].rstrip(' .')} {be}{done['rest'].strip(' .')}."


THEN_AND_THERE: Turns = (
    # "At a glance (page 2): After-tax contributions, up to 10% of pay": where it stands in the booklet
    (
        guarded(
            r"^\W*(?:(?:the )?(?:plan )?(?:at a glance|highlights?|details?|summary|in brief|in detail|quick facts|overview|fine print|main text))(?: \((?:on )?(?:page|p\.|pp\.|chapter|section) ?[\w.-]{1,6}\)|,? (?:on )?page \d+)?: (?=\S)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Any after-tax money you put in before then": a time gone by, and no leave to put any in
    (
        guarded(
            rf"(?P<what>{MONEY}),? (?:(?:that|which) )?{_YOU} (?:had |have )?(?:already )?(?:put in|paid in|contributed|saved|deposited|set aside|made)(?= (?:before|by|up to|until|through|prior to|in the years (?:before|to)|as of) (?![^.;]*\b(?:comes?|goe?s?|paid|taken|drawn) (?:out |back )?first\b)(?!(?:taxes|tax|the end of each|(?:each|every) )\b))",
            regex.IGNORECASE,
        ),
        r"\g<what> contributed",
    ),
    # "... goes on sharing in investment results": it is there, and none is put in
    (
        guarded(
            r"\b(?:(?:goes|will go|go) on|(?:keeps?|will keep)(?: on)?) (?:(?:to )?(?:share|participate)|sharing|participating) in (?:the )?(?:plan['’]s |fund['’]s |trust['’]s )?(?:investment |market )?(?:results?|earnings|gains?(?: and losses)?|experience|returns?)",
            regex.IGNORECASE,
        ),
        "stays invested",
    ),
    # "If you used to save after tax you may wish to look at the Roth option": of whom it is said, and no end of Roth
    (
        guarded(
            r"^\W*(?:if|those of) you(?: who)? (?:used to|once|formerly|previously) (?:sav|contribut|put (?:money )?in|pa(?:y|id) in|mak|made)\w*\b[^.;]{0,30}?(?:after|post)-?\s?tax(?:es)?(?: (?:contributions|money|savings|basis))?,? (?=(?:you )?(?:may|can|might|will|could)\b(?![^.;]*\b(?:after|post)-?\s?tax)[^.;]*\broth\b)(?P<you>you )?",
            regex.IGNORECASE,
        ),
        "You ",
    ),
    # "Our booklets spoke of the "after-tax option" from 2008 to 2023": a name, and no right
    (
        guarded(
            rf"^\W*(?:(?:from|between|until|before|since|in|for) [^,;.:]{{3,40}},? )?{_PAPERS} (?:has |have |had )?(?:always |often |sometimes |also )?(?:spoke|spoken|speak|talked?|told|referred|refer)s? (?:of|to|about) (?P<what>(?:an?|the|our|your|this)? ?[“\"‘]?(?P<name>{MONEY}|after-?\s?tax (?:option|feature|choice|account|side|401\(k\)|program))[,.]?[”\"’]?)(?: (?:from|between|until|before|since|in|for) \d[^.;,]*)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"It used to be called the \g<name>",
    ),
    # "That option has never been anything but the Roth 401(k), and you may still elect it"
    (
        guarded(
            r"^(?P<lead>\W*)(?P<what>(?:that|this|the|it)\b[^,;.]{0,50}?) (?:has|have) never (?:been|meant) (?:anything|any other \w+|something) (?:but|other than|except|else than) (?P<is>(?:the |a |our |designated )*roth\b[^.;]*?)(?:,? and (?P<may>(?:you|participants?|members?|employees?|everyone) (?:may|can)) (?:still |now |also )?(?:elect|choose|use|make|pick|contribute to) it\b(?P<rest>[^.;]*))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}{m['what']} has always been {m['is']}"
            + (f"; {m['may']} make Roth contributions{m['rest']}" if m["may"] else "")
        ),
    ),
    # "There, you may make after-tax contributions; here, pre-tax and Roth are all there is": what holds here
    (
        guarded(
            rf"^\W*{_THERE},? (?P<theirs>[^;]{{8,200}}?); (?:but |and |while )?{_HERE},? (?P<ours>[^;]{{4,200}})$",
            regex.IGNORECASE,
        ),
        _ours,
    ),
    (
        guarded(
            rf"^\W*{_HERE},? (?P<ours>[^;]{{8,200}}?); (?:but |and |while )?{_THERE},? (?P<theirs>[^;]{{4,200}})$",
            regex.IGNORECASE,
        ),
        _ours,
    ),
    # "pre-tax and Roth are all there is"
    (
        guarded(
            r"^(?P<lead>\W*)(?P<what>(?:(?:pre|before)-?\s?tax|roth)(?: (?:money|contributions?|savings))?(?:,? (?:and|or|plus) (?:(?:pre|before)-?\s?tax|roth)(?: (?:money|contributions?|savings))?)?) (?:is|are|makes? up) all (?:there is|there are|that is offered|we (?:have|take|offer)|you (?:may|can) (?:make|put in|choose))(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>The Plan accepts only \g<what> contributions",
    ),
    # "After-tax contributions, up to 10% of pay, in addition to pre-tax and Roth": kinds side by side
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>{MONEY},? (?:up to|(?:from )?\d[\d.]*%? (?:to|through|[-–]))[^,;.]{{2,40}}),? (?:in addition to|on top of|besides|as well as|beside) (?P<others>(?:(?:pre|before)-?\s?tax|roth)(?:,? (?:and|or) (?:(?:pre|before)-?\s?tax|roth))?)(?: (?:contributions?|savings|money|deferrals))?(?=\W*$|;)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what>; \g<others> contributions",
    ),
    # "No part of your account, whatever its source, may be paid": after-tax money too, by what it says
    (
        guarded(
            r"(?P<none>^\W*(?:no part of|none of|nothing in|no money in|no amount in) [^,;.]{3,60}), (?:(?:from|of) )?(?:whatever|regardless of|no matter what|no matter which)(?: (?:its|their|the))? (?:source|kind|type|tax status|origin|sort)s?(?: of (?:money|contributions?))?(?: (?:it is|it was|they are))?,(?= )",
            regex.IGNORECASE,
        ),
        r"\g<none>, after-tax money included,",
    ),
)
"""Each as what it is: something gone by, a name, or the rule of this plan."""
