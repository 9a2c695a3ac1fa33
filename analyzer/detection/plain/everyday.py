"""Everyday words for what a plan offers, has ended or only intends, and for when each money may be had, put as a plain rule."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import regex

from analyzer.detection.plain.feature_lists import KINDS_BESIDE
from analyzer.detection.plain.words_that_bind import letting_go, unless_it_binds
from analyzer.shapes import ByWords, Expression, guarded

Turns = tuple[tuple[Expression, str | Callable[[regex.Match[str]], str]], ...]
"""Turns of speech, each with what it is in plain words."""


class InOrder:
    """Turns taken one after another, each tried only where the words stand that it needs."""

    def __init__(self, *turns: Turns) -> None:
        self._turns = [
            (turn, unless_it_binds(turn, plain) if isinstance(plain, str) else plain)
            for some in turns
            for turn, plain in some
        ]

    @cached_property
    def _by_words(self) -> ByWords[tuple[Expression, Callable[[regex.Match[str]], str]]]:
        return ByWords((turn, turn[0].needs) for turn in self._turns)

    def __call__(self, text: str) -> str:
        """A text after each turn in its order; a later one meets what the earlier ones have made."""
        done = -1
        while True:
            before = text
            for at, (turn, plain) in self._by_words.held(text.lower()):
                if at > done:
                    text, done = turn.pattern.sub(plain, text), at
                    if text != before:
                        break  # it may hold other words now
            else:
                return text


MONEY = r"(?:(?:the|your|their|any|all|such|my|new|own|his or her) ){0,3}(?:(?:traditional|regular|unmatched|non-?roth|(?<!\bno )employee) )?(?:(?:after|post)-?\s?tax|voluntary|nondeductible|thrift|supplemental)(?: \(non-?roth\)|(?: \w+| after-?\s?tax| \w+ after-?\s?tax))?? (?:payroll )?(?:contributions?|money|savings|accounts?|balances?|dollars|deposits)"
_SOMEONE = r"(?:you|he or she|they|(?:(?:an?|any|the|each|every|all|our|other) )?(?:eligible |active )?(?:participant|member|employee|associate|partner|team member|saver)s?)"
_WANTS = r"(?:(?:want|wish|choose|decide|elect|need|prefer|plan|hope|intend)(?:e?s)?|would (?:like|prefer)) to"
_FEATURE = rf"(?:(?:the|our|your|this|that|all|any|old) ){{0,2}}(?:(?:(?:after|post)-?\s?tax|roth|in-plan|voluntary|thrift|supplemental|in-service|conversion|contribution|withdrawal|savings|automatic|daily) ){{0,3}}(?:contributions?|option|feature|conversions?|withdrawals?|program|source|rollovers?|transfers?|sweep)(?: of {MONEY})?"
_KIND = r"(?:(?:(?:pre|before|after|post)-?\s?tax|roth|rollover|match(?:ing)?|employer|company|voluntary|profit[- ]sharing|deferral|thrift|other|vested)(?:,? (?:and|or) |, | |\b))+"
_BUT = r"(?:other than|except(?: for| from)?|excluding|but not)"
_THE = r"(?:the|any|your|his or her|an?)"
_NOT_ROTH = r"(?:(?:pre|before|after|post)-?\s?tax|voluntary|thrift|match(?:ing)?|rollover)"
_IN_ACCOUNTS = r"(?:(?:sub-?)?accounts?|balances?|sources?|money|amounts?|contributions?|savings)"
_HELD = rf"\b(?:(?:the|your|their|any|all|such|my|our|his or her) )*(?:{_KIND}(?:money|savings|dollars|balances?|accounts?|sources?)|match|rollovers)\b"
_AFTER_TAX_NAMED = guarded(r"\b(?:(?:after|post)-?\s?tax|voluntary|nondeductible|thrift)\b", regex.IGNORECASE)
_ROLLOVER_NAMED = guarded(r"\brollovers?\b", regex.IGNORECASE)
_A_TIME_FOR_IT = r"(?:only )?(?:at any (?:time|age)|any ?time|whenever|(?:at|from|after|once you (?:are|reach|turn)|when you (?:are|reach|turn)|(?:up)?on (?:reaching|attaining)) (?:age )?(?:5\d|6\d|7\d)\b|after \w+ (?:years|months)\b|when you leave|on request|every|once a|twice a)"
_TWO_KINDS = r"(?:(?:traditional )?(?:pre|before)[-\s]?tax|traditional|tax-deferred)(?: (?:contributions?|savings?|deferrals|dollars|money))?,? (?:or|and|and/or) (?:after-?\s?tax roth|roth(?: after-?\s?tax)?)(?: 401\(k\))?(?: (?:contributions?|savings?|deferrals|dollars|money))?"


def _the_rest(match: regex.Match[str]) -> str:
    """All money but what was named: after-tax money too, where only rollovers were."""
    before = match.string[: match.start()]
    if _AFTER_TAX_NAMED.search(before) or not _ROLLOVER_NAMED.search(before):
        return f"{match['and']} other money"
    return f"{match['and']} all accounts other than the rollover account"


_RECALL = r"(?:recall|retrieve|claim back|call in|request the return of|ask for the return of|remove)"
_CORRECTS = (  # payroll, elections and what went wrong: none of them takes money out as one likes
    r"\b(?:excess\w*|exceed\w*|pay ?rolls?|pay ?checks?|re-?start\w*|elections?|mistak\w*|errors?|tests?|testing|history|highly compensated|loans?|rebalanc\w*|(?:brokerage )?window|corrective|corrections?|totals?)\b"
)
_THE_PLAN = r"(?:plan|lender|bank|company|employer|committee|administrator|trustees?|recordkeeper|board|court|custodian|sponsor|we)"
_THE_ACCOUNT = r"(?:from (?:the|this|our|your|his|her|their|such|that) (?:[\w’'-]+ ){0,3}?(?:plan|(?:sub-?)?accounts?|trust|fund)\b)"
_OF_THEM = rf"(?:(?:all|any|some|part|a part|any part|the whole|up to [\w%$,.]{{1,12}})(?: or (?:all|any|part|any part))?(?: of| from)? )?(?:(?:his|her) )?(?:{MONEY}(?<!\bcontribution)|(?:deposits|contributions|savings)\b)"
_AND_THEN = rf"(?=\W*$|[.;,]| (?:at|while|whilst|once|twice|whenever|upon|without|if|that|which|for any|during|each|every|only|in whole|in part|in cash|and|or|on (?:any|request|written|\w+ days)|after|until|not|as often|{_THE_ACCOUNT})\b)"

TAKES_OUT: Turns = (
    # "A Member may recall from the Supplementary Account any deposits ...", "may request the return of his after-tax contributions"
    (
        guarded(
            rf"(?<!{_CORRECTS}[^.;]*|\b{_THE_PLAN} )(?P<may>\b(?:may|can|shall|(?<=\b(?:right|able|entitled|permitted|allowed|free) )to))(?P<not>(?: not|not)?) {_RECALL} (?![^.;]*{_CORRECTS})(?=(?:{_THE_ACCOUNT} )?{_OF_THEM}{_AND_THEN})",
            regex.IGNORECASE,
        ),
        r"\g<may>\g<not> withdraw ",
    ),
    (
        guarded(
            rf"(?<!{_CORRECTS}[^.;]*)(?P<what>{MONEY}|\b(?:deposits?|contributions?|money|amounts?)\b[^.;,]{{0,90}}?) (?P<may>may|can|shall)(?P<not>(?: not|not)?) be (?:recalled|retrieved|claimed back|called in|removed)(?= (?:at|once|whenever|only|while|in|after|other|except|until|before|during|on|by (?:you|him|her|them|the member|the participant|an? (?:participant|member|employee))|{_THE_ACCOUNT})\b|[.,;]|$)(?![^.;]*{_CORRECTS})",
            regex.IGNORECASE,
        ),
        r"\g<what> \g<may>\g<not> be withdrawn",
    ),
    # "Participants may retrieve their after-tax contributions total from the website": what they look at
    (
        guarded(
            rf"\b(?P<may>may|can|to) retrieve (?:(?:his|her) )?{MONEY} (?:totals?|history|histories|statements?|records?|figures?|data|information)\b",
            regex.IGNORECASE,
        ),
        r"\g<may> view their statements",
    ),
    # "One recall may be made in a calendar quarter"
    (
        guarded(
            r"^(?P<lead>\W*(?:\(?\w{1,3}[.)] )?)(?P<one>an?|one|no|each|every|any|the|two|such an?) recall(?P<s>s?)(?= (?:may|is|are|does|shall|of|must)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<one> withdrawal\g<s>",
    ),
    # "take your after-tax account in cash", "liquidate it", "remove it from the Plan"
    (
        guarded(
            rf"\b(?:take|get|receive) (?P<what>{MONEY})(?: back)? in cash\b|\b(?:liquidate|take back|cash in) (?P<what>{MONEY})|\b(?:remove|move|take|pull|get) (?P<what>{MONEY}) (?:out of|from) (?:the|this|our|your|my) plan\b(?! (?:to|into) (?:another|your new|a new|my new))",
            regex.IGNORECASE,
        ),
        r"withdraw \g<what>",
    ),
)
"""Taking money out, in words of every day."""
_SUCH_ACCOUNT = guarded(r"\b(?:such|that|the said) (?:sub-?)?account\b", regex.IGNORECASE)


def _despite(match: regex.Match[str]) -> str:
    """The rule of which one need take no notice, without what it says; an account that it named stands for "such Account"."""
    named = match["account"]
    return f"{match['rule']},{_SUCH_ACCOUNT.sub(f'the {named}', match['rest']) if named else match['rest']}"


EVERYDAY: Turns = (
    *TAKES_OUT,
    # "A closed After-Tax Account may be withdrawn at any time": which account, and no refusal
    (
        guarded(
            r"\b(?P<the>an?|the|your|his|her|their|any|this|that|such|these|those|all) closed (?=(?:[\w-]+ ){0,2}?(?:(?:after|post)-?\s?tax|voluntary|thrift) (?:[\w-]+ )?(?:sub-?)?(?:accounts?|sources?|balances?|money)\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{'a' if m['the'].lower() in ('a', 'an') else m['the']} frozen ",
    ),
    # "that you are 59½, disabled, or no longer living": who has died, and nothing that has ended
    (guarded(r"\bno longer (?:living(?! up to| on\b)|alive)\b", regex.IGNORECASE), "deceased"),
    # "Notwithstanding Section 5.4 or any other provision under which an After-Tax Account is not payable before severance, ..."
    (
        guarded(
            rf"(?P<rule>\b(?:notwithstanding|despite|in spite of) (?:(?:the )?(?:sections?|articles?|paragraphs?|§)\s?[\w.()]+ (?:or|and) )?(?:any(?: other)?|the) (?:provisions?|sections?|terms?|rules?)(?: (?:of|in) (?:the|this) (?:plan|article))?),? (?:(?:under|by|pursuant to) which|which|that) (?:(?:(?:an? |the |any |his |her |their |your )?(?P<account>{MONEY})|[^,;]{{3,40}}?) )?(?:is|are|may|shall|can|does|do|cannot|prevents?|bars?|restricts?|limits?|forbids?|allows?|permits?|lets?)\b[^,;]{{3,120}},(?P<rest> [^;]*)",
            regex.IGNORECASE,
        ),
        _despite,
    ),
    # "Notwithstanding Section 7.2, under which no withdrawal may be made before 59½, a Participant may ...", in brackets too
    (
        guarded(
            r"(?P<rule>\b(?:notwithstanding|despite|in spite of) (?:the )?(?:(?:provisions|terms) of )?(?:the )?(?:sections?|articles?|paragraphs?|§)\s?[\w.()]+)(?:,? (?:(?:under|by|pursuant to) which|which)\b[^,;]{5,160},(?= )| \((?:(?:under|by|pursuant to) which|which)\b[^();]{5,160}\),?(?= ))"
            r"|(?P<spared>^\W*(?:sections?|articles?|paragraphs?|§)\s?[\w.()]+), (?:(?:under|by) which|which)\b[^,;]{5,160},(?= (?:does|do|shall) not apply\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['rule']}," if m["rule"] else m["spared"],
    ),
    # "If you want to withdraw after-tax money, you may do so at any time"
    (
        guarded(
            rf"(?P<lead>(?:^|[,;] |\b(?:and|but) )\W*)(?:if|when|whenever|should|where) (?P<who>{_SOMEONE}) {_WANTS} (?P<act>(?!do so)[^,;]{{5,140}}?),? (?:then )?(?:you|he or she|they|he|she|{_SOMEONE}) (?P<may>(?:may|can)(?: ?not|n['’]t| also| always)?|(?:is|are) free to) do (?:so|this|that)\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> \g<may> \g<act>",
    ),
    # "A participant who wants to withdraw after-tax contributions may do so at any time"
    (
        guarded(
            rf"(?P<who>{_SOMEONE}|those),? (?:(?:who|that) {_WANTS}|wishing to|wanting to|choosing to) (?P<act>(?!do so)[^,;]{{5,140}}?),? (?P<may>(?:may|can)(?: ?not|n['’]t| also| always)?|(?:is|are) free to) do (?:so|this|that)\b",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may> \g<act>",
    ),
    # "After-tax contributions will come to an end with the last paycheck of December 2026"
    (
        guarded(
            rf"(?P<what>{MONEY}|{_FEATURE}) (?:(?P<will>will|shall|is to|are to) (?:come|draw)|came|drew|(?:has|have|had) (?:come|drawn)) to (?:an end|a close|a stop)(?: altogether| for good)?(?= (?:on|with|at|in|by|from|as of|after)\b|\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['what']} {m['will']} end" if m["will"] else f"{m['what']} ended",
    ),
    # "From now on the only deductions for the Plan are Before-Tax Savings and Roth Savings"
    (
        guarded(
            r"\b(?:the )?only deductions (?:for|to|into|under) (?:the|our|this) plan (?=(?:is|are|will be|shall be) (?:your |the |for )?(?:(?:pre|before)-?\s?tax|roth|elective|salary|basic)\b)",
            regex.IGNORECASE,
        ),
        "the only contributions under the Plan ",
    ),
    # "The in-plan conversion option went away on January 1, 2024"
    (
        guarded(
            rf"(?P<lead>(?:^|[,;:] )\W*(?:(?:and|but|so) )?)(?P<what>(?=[^.;]*(?:tax|roth|conver|withdraw|rollover|in-plan)){_FEATURE}) (?:has |have )?(?:went away|gone away|lapsed|vanished|disappeared|fell away|fallen away|(?:was|were|been) (?:retired|pulled|abolished|wound down|scrapped|axed|taken away|done away with|dismantled))\b",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> was discontinued",
    ),
    # "The Plan did away with after-tax contributions in 2018"
    (
        guarded(
            rf"\b(?:the (?:plan|company|employer|committee|board|bank|firm|sponsor|trustees?)|we) (?:has |have )?(?:did away with|done away with|took away|taken away|scrapped|axed|abolished|pulled|retired|got rid of|wound down) (?P<what>{_FEATURE})\b",
            regex.IGNORECASE,
        ),
        r"\g<what> was discontinued",
    ),
    # "The conversion feature is gone"
    (
        guarded(
            rf"(?P<lead>(?:^|[,;:] )\W*(?:(?:and|but|so) )?)(?P<what>(?=[^.;]*(?:tax|roth|conver|withdraw|rollover|in-plan)){_FEATURE}) (?:is|are) (?:now |all )?gone(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> was discontinued",
    ),
    # "Pre-tax money opens up at 59½", "after-tax money is available to you at any time"
    (
        guarded(
            rf"(?<!\b(?:conversions?|rollovers?|transfers?) (?:of|from) (?:[\w-]+ ){{0,3}})(?P<what>{_HELD}) (?:(?:opens? up|unlocks?|frees up|comes? free|becomes? (?:available|accessible|free)|(?:is|are) (?:available|accessible|open|unlocked|released|freed))(?: to you| for (?:withdrawal|you))?) (?P<when>{_A_TIME_FOR_IT})",
            regex.IGNORECASE,
        ),
        r"\g<what> may be withdrawn \g<when>",
    ),
    (
        guarded(
            rf"(?P<what>{_HELD}) (?:is|are) always (?:available|accessible|open)(?: to you)?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<what> may be withdrawn at any time",
    ),
    # "after-tax money can be taken before 59½"
    (
        guarded(
            rf"(?<={_HELD} (?:may|can) (?:only )?be )taken(?= (?:{_A_TIME_FOR_IT}|(?:only )?before|only))",
            regex.IGNORECASE,
        ),
        "withdrawn",
    ),
    # "Pre-tax money must wait for 59½, while after-tax money need not"
    (
        guarded(
            rf"(?P<one>{_HELD}) (?:must|has to|have to) (?:wait|stay)(?: in(?: the plan)?)? (?:for|until|till) (?P<when>[^,;]{{2,25}}),? (?P<but>while|but|whereas|and) (?P<other>{_HELD}) (?:need not|does not|do not|doesn['’]t|don['’]t)(?: (?:have to|wait|stay))*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<one> may be withdrawn only at \g<when>, \g<but> \g<other> may be withdrawn at any time",
    ),
    # "... at any time and the rest at 59½": other money than was named
    (
        guarded(
            rf"(?P<and>,| and|;|, and) (?:all )?(?P<rest>the rest|everything else|all else|the others|the remainder|other (?:contributions|amounts|accounts|sources|money|savings|balances)),?(?= {_A_TIME_FOR_IT})",
            regex.IGNORECASE,
        ),
        _the_rest,
    ),
    # "... and match never before you leave"
    (
        guarded(
            r"(?<=\b(?:money|savings|match|dollars|balances?|accounts?)) (?:never|not) (?:before|until) you leave\b",
            regex.IGNORECASE,
        ),
        " only when you leave",
    ),
    # "Pre-tax money may be withdrawn at 59½, and so may after-tax money"
    (
        guarded(
            rf"^(?P<one>\W*{_HELD}) (?P<may>(?:may|can) be \w+) (?P<when>{_A_TIME_FOR_IT}[^,;]{{0,12}}),? (?:and )?so (?:may|can|is|are) (?P<other>{_HELD})(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<one> and \g<other> \g<may> \g<when>",
    ),
    # "You may take a withdrawal once each year, whether or not you have left the Company": in service too
    (
        guarded(
            rf",? whether (?:or not )?{_SOMEONE} (?:(?:has|have) (?:already )?(?:left|retired|terminated|separated|quit|resigned)|(?:is|are) (?:still |yet |currently )*(?:employed|working|retired|in service)(?: or (?:already )?(?:retired|have left|gone))?|(?:remains?|continues?|is|are)(?: to be)? (?:employed|an employee|at work|in (?:(?:covered|active|eligible) )?(?:employment|service)))(?: (?:the|our|his|her|your|from|of the|with the) (?:company|employer|bank|firm|hospital|university|employment|service|district|college))?(?: or not)?(?=[,;]|\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "have as much as 10% of your salary taken from your take-home pay, after taxes have been figured, and invested alongside your 401(k)"
    (
        guarded(
            r"\bhave (?P<rate>(?:as much as |up to |from )?\d[^.;,]{0,40}?) (?:taken|deducted|withheld)(?: out)?(?: (?:from|out of) (?:your |the )?(?:take-home pay|paychecks?|pay))?,? after (?:(?:all|federal|income|the) )*taxes (?:have been|are) (?:figured|computed|calculated|withheld|taken|deducted)(?: out)?,? (?=and (?:saved|invested|put|contributed)\b[^.;]{0,20}\b(?:alongside|beside|next to|along with|in(?:to)? the plan)\b(?![^.;]*\b(?:roth|shares|charit\w+)\b))",
            regex.IGNORECASE,
        ),
        r"contribute \g<rate> on an after-tax basis, ",
    ),
    # "Within one year after a child is born or your adoption of a child becomes final, you may withdraw ...": an event by its name
    (
        guarded(
            rf"\b(?P<after>after|of|from|following) (?:(?:an?|your|his or her|the) child is born(?: to (?:you|him or her))?(?: or (?:(?:your|his or her|the) adoption of (?:an?|the) child (?:becomes|is) final|(?:{_SOMEONE} )?adopts? (?:an?|the) child))?|(?:your|his or her|the) adoption of (?:an?|the) child (?:becomes|is) final),",
            regex.IGNORECASE,
        ),
        r"\g<after> the birth or adoption of a child,",
    ),
    # "has decided to add neither the after-tax source nor the conversion feature": a source that is added is what goes into it
    (
        guarded(
            r"\b(?:source|bucket|money type)\b(?<=\b(?:add|introduce|offer|adopt|adding|introducing|offering|adopting) (?:(?:neither|both|either) )?(?:(?:the|an?|any) )?(?:after|post)-?\s?tax [\w ]{6,10})",
            regex.IGNORECASE,
        ),
        "contributions",
    ),
    # "given our nondiscrimination test results, ...": why, and not what
    (
        guarded(
            r"(?P<and>^\W*|,? and,? )given (?:(?:the|our|its|these|last year['’]s) )?(?:[\w-]+ ){0,3}?test(?:s|ing)?(?: results?)?, ",
            regex.IGNORECASE,
        ),
        r"\g<and>",
    ),
    # "The age 59½ rule does not apply to after-tax money"
    (
        guarded(
            rf"\b(?:the|this|that) (?:(?:age )?59\s?½|age) (?P<out>withdrawal )?(?:rule|requirement|limit|restriction|minimum|condition) (?:(?:does|will|shall) not|doesn['’]t|won['’]t) (?:apply to|cover|affect|bind|reach|hold for) (?P<what>{_HELD})(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['what']} may {'be withdrawn' if m['out'] else 'do so'} at any age",
    ),
    # "There are four sources of money in our Plan and four only": a whole list of what goes in
    (
        guarded(
            r"\bthere are (?:(?P<only>only|just|exactly) )?(?P<many>two|three|four|five|six|[2-6]) (?:kinds|types|sorts|sources) of (?:money|contributions|dollars|deposits)(?: (?:in|into|that (?:go|come) into|under|paid into) (?:the|our|this) plan)?(?(only)|,? (?:and|but) (?:only (?P=many)|(?P=many) only|no (?:more|others?)))(?=\s*:|\W*$)",
            regex.IGNORECASE,
        ),
        r"The Plan accepts only \g<many> kinds of contributions",
    ),
    # "There are two ways to save: before tax and Roth", "You have two choices for your contributions: pre-tax or Roth"
    (
        guarded(
            rf"\b(?:there are|you have|we (?:have|offer|take|accept)|(?:the|this|our) plan (?:has|offers|takes|accepts|allows)|you (?:may|can) make|you can choose between) (?:only |just |exactly )?(?:two|2) (?:kinds|types|sorts|forms|sources|ways|choices|options)(?: (?:of|to|for|in which|that) (?![^:,—–]*\b(?:regular|basic|elective|salary|catch-up|matched|deferrals?)\b)[\w ]{{3,40}}?)?(?<=\b(?:contributions?|save|contribute|saving|savings|ways|choices|options|make|put into the plan))(?: (?:that )?you (?:can|may) make)?(?: (?:to|under|in|into) (?:the|our|your|this) (?!(?:[\w&.’'()-]+ ){{0,8}}?(?:457|403|pension|HSA|FSA|purchase|deferred|retiree)\b)(?:[\w&.’'()-]+ ){{0,8}}?(?:plan|401\(k\)|program))? ?(?::|,|—|–|-) ?(?:(?:either|you may save) )?{_TWO_KINDS}(?=\W*$)"
            rf"|\byour (?:own )?contributions (?:can|may|must) be (?:of )?(?:only|just|either of) (?:two|2) (?:kinds|types|sorts) ?(?::|,|—|–|-) ?{_TWO_KINDS}(?=\W*$)"
            rf"|\bonly (?:two|2) (?:kinds|types|sorts) of (?:employee |payroll |your )?(?:money|contributions|savings) (?:(?:may |can )?(?:go|come|be put|be made|are (?:accepted|taken|allowed|permitted)))(?: (?:in)?to| by| in| under)? (?:the|our|this) plan ?(?::|,|—|–|-) ?{_TWO_KINDS}(?=\W*$)"
            rf"|\bthe only (?:money|contributions?) (?:that )?(?:we|the plan) (?:takes?|accepts?) from (?:your|the|any) (?:paychecks?|pay|payroll|wages) (?:is|are) {_TWO_KINDS}(?=\W*$)"
            r"|\b(?:the|our|this) plan (?:takes|accepts) (?:money|contributions|savings) from (?:your|the|any) (?:paychecks?|pay|payroll|wages) only (?:(?:pre|before)[-\s]?tax) (?:or|and) (?:as )?roth(?=\W*$)",
            regex.IGNORECASE,
        ),
        "The Plan accepts pre-tax and Roth contributions only",
    ),
    # "If your rate would take you over the limit, the rest is after-tax"
    (
        guarded(
            r"\bthe (?P<rest>rest|excess|remainder|overflow) (?:is|goes in(?: as)?|becomes|counts as|will be|will go in(?: as)?) after-?\s?tax(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"the \g<rest> is contributed as after-tax contributions",
    ),
    # "You pick a percentage for each type: pre-tax, Roth, after-tax"
    (
        guarded(
            r"\b(?P<who>you|participants?|members?|employees?) (?:(?:may|can|will|must) )?(?:pick|choose|enter|elect|set|select)s? (?:a|the|your|one|separate) (?:percentages?|rates?|percents?|amounts?) for each (?:type|kind|source|of (?:these|them))?[^:.;]{0,30}: (?P<kinds>[^.;:]{10,70}?)(?: contributions)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<who> may make \g<kinds> contributions",
    ),
    # "loans, hardship, age 59½, after-tax and rollover withdrawals": kinds of withdrawals, of which none gates another
    (KINDS_BESIDE, ""),
    # "No amount held in any other Account may be transferred to the Roth Account": money in other accounts stays there
    (
        guarded(
            r"\bno (?:amounts?|part|portion|money|balance)(?:,? (?:held|credited|standing|deposited))? (?:in|of|to|from) (?:any other|any of (?:the|your) other|another|the other|other) (?P<what>(?:[\w-]+ )?(?:sub-?)?accounts?|source) (?P<may>may|can|shall|will) be (?=(?:transferred|moved|converted|rolled|exchanged)\b(?![^.;]*\b(?:unless|except|other than)\b))",
            regex.IGNORECASE,
        ),
        r"amounts in other accounts \g<may> not be ",
    ),
    # "Money that you could not withdraw, such as deferrals before age 59½, cannot be converted": of none that one could
    (
        guarded(
            r"^\W*(?:however, )?(?:money|amounts?|any (?:money|amount)|contributions) (?:that )?(?:(?:you|a participant|participants|members?|he or she) (?:could|can|may)(?: ?not|n['’]t)(?: yet| otherwise| now)? (?:withdraw|receive|take out|draw)|(?:is|are) not (?:yet |otherwise |then )?(?:available for|eligible for|subject to) (?:withdrawal|distribution)|not (?:yet |otherwise )?(?:available for|eligible for) (?:withdrawal|distribution))\b(?![^.;]*\b(?:after-?\s?tax|voluntary|thrift|all of)\b)[^.;]*?, (?:such as|like|for example,?|including) [^.;]*?,? (?:cannot|can ?not|may not|is not|are not)(?: be)? (?:converted|transferred|rolled over|moved|eligible)\b[^.;]*",
            regex.IGNORECASE,
        ),
        letting_go("", "age"),
    ),
    # "The average percentage of pay contributed by the highly compensated may exceed that of everyone else by ...": a test
    (
        guarded(
            r"^\W*(?:the )?(?:average |actual )?(?:percentages?|rates?|ratios?) (?:of (?:pay|compensation|salary) )?(?:contributed|saved|deferred)\b[^.;]*?\b(?:exceed|more than|above|greater than|over)\b[^.;]*\b(?:everyone else|(?:that|those) of|the (?:others|rest)|other (?:members|participants|employees)|non-?highly)\b[^.;]*",
            regex.IGNORECASE,
        ),
        letting_go("", "only"),
    ),
    # "We check that those who are highly paid do not save after tax at a rate far above that of the others": a test
    (
        guarded(
            r"^(?=[^.;]*\b(?:check|test|make sure|see|show|verify|confirm|ensure|prove|demonstrate)(?:s|ed|ing)?\b(?: to see| each year| every year)?,? (?:that|whether|if)\b)"
            r"(?=[^.;]*\b(?:highly|higher|better)[- ](?:paid|compensated)\b|[^.;]*\bHCEs?\b)"
            r"[^.;]*\b(?:rate|rates|percentages?|level|more|much|share)\b[^.;]*\b(?:above|higher|greater|more|ahead of|out of line with)\b[^.;]*"
            r"\b(?:everyone else|everybody else|others|the rest|the other|other (?:members|participants|employees|people)|lower[- ]paid|non-?highly)\b[^.;,]*\W*$",
            regex.IGNORECASE,
        ),
        letting_go("", "must", "refused"),
    ),
    # "From March to August he makes no after-tax contributions": what happens to somebody in an example
    (
        guarded(
            r"^\W*(?:from|between|in|during|until|since|for) (?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b[^.;]{0,30}? (?:he|she) (?:makes|made|has|puts in|contributes) no(?:thing)?\b[^.;]*",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "may designate that Matching Contributions be made on a Roth basis": money of the employer, and no deferral
    (
        guarded(
            r"^(?![^.;]*\b(?:deferrals?|salary reduction)\b)[^.;]*?\b(?:may|can) (?:elect|designate|choose|direct)\b[^.;]*\b(?:matching|nonelective|employer|profit[- ]sharing|company)(?: (?:and|or) [\w-]+)? contributions?\b[^.;]*\b(?:as|on an?|to be)\b[^.;]{0,30}\broth\b[^.;]*",
            regex.IGNORECASE,
        ),
        letting_go("", "if"),
    ),
    # "The amount so treated remains subject to the withdrawal limits that apply to Elective Deferrals": limits, and no right
    (
        guarded(
            r"^\W*(?:the|any) (?:amounts?|contributions?) so (?:treated|recharacterized|characterized)\b[^.;]*\b(?:remains?|shall (?:remain|be)|is|are) subject to\b[^.;]*",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Voluntary Contributions shall be distributable only when the Employer Account becomes distributable by reason of death"
    (
        guarded(
            r"\b(?:shall be|is|are|may be) (?:distributable|distributed|payable|paid|withdrawn) only (?:when|if|as|at the time)\b[^.;]{0,80}?\b(?:distributable|distributed|payable|paid) (?:by reason|on account|because|upon) of? ?(?=(?:the )?(?:\w+['’]s )?(?:separation|severance|termination|death|retirement|disability)\b)",
            regex.IGNORECASE,
        ),
        "may be withdrawn only upon ",
    ),
    # "The Committee hereby suspends the making of After-Tax Contributions by all Participants": they are suspended
    (
        guarded(
            r"\bhereby (?P<ends>suspends|discontinues|terminates|ends) (?:the (?:making|acceptance) of |all (?:further )?)?(?P<what>(?:voluntary |supplemental )*(?:(?:after|post)-?\s?tax|voluntary|nondeductible)(?: employee)? contributions)(?: (?:by|of) (?:all )?(?:participants|members|employees))?(?: for payrolls? dated)? (?=(?:on and after|on or after|effective|as of|from|beginning)\b|\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"provides that {m['what']} are {'suspended' if m['ends'].lower() == 'suspends' else 'discontinued'} "
        ),
    ),
    # "by deduction from wages already subject to income tax"
    (
        guarded(
            r"\b(?:wages|pay|salary|earnings) already subject(?:ed)? to (?:federal )?(?:income )?tax(?:es|ation)?\b",
            regex.IGNORECASE,
        ),
        "after-tax pay",
    ),
    # "This election does not depend on how you make your own contributions, which must be pre-tax, Roth or a mix of those two"
    (
        guarded(
            r"^[^.;]*\b(?P<whose>your|his|her|their|members['’]|participants['’]) own contributions,? which (?:must|can only|may only) be (?:either )?pre-?tax,? (?:or )?roth(?:,? or (?:an? )?(?:mix|mixture|combination|blend)[^.;]*)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "The Plan accepts pre-tax and Roth contributions only",
    ),
    # "We don't do after-tax"
    (
        guarded(
            r"\b(?P<we>we|the plan|our plan) (?:do|does)(?: not|n['’]t) do after-?\s?tax(?: contributions| money| savings?)?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<we> cannot accept after-tax contributions",
    ),
    # "Roth replaced after-tax saving in 2008"
    (
        guarded(
            r"\broth (?:contributions |saving |savings )?(?:has |have )?replaced (?P<what>(?:(?:after|post)-?\s?tax|voluntary) (?:contributions|saving|savings|option|feature))\b",
            regex.IGNORECASE,
        ),
        r"\g<what> was discontinued",
    ),
    # "The Company reserves the right to allow after-tax contributions": it has not done so
    (
        guarded(r"\breserves? the right to (?=(?:add|allow|permit|offer|introduce|adopt|open)\b)", regex.IGNORECASE),
        "may later ",
    ),
    # "After-tax money is not converted to Roth unless you ask"
    (
        guarded(
            r"\b(?:is|are) (?:not|never) (?:automatically )?(?:converted|turned|moved|changed|switched|made|transferred) (?:over )?(?:(?:in)?to )?(?:your |the |a )?roth(?P<to>(?: account| source| money)?(?: (?:in|inside|within) the plan)?) unless (?P<ask>(?:you|he or she|they|the (?:participant|member)) (?:so )?(?:asks?|requests?|elects?|chooses?|tells? us|opts? in|signs? up|directs?|wants?)\b[^,;]{0,30})",
            regex.IGNORECASE,
        ),
        r"may be converted to Roth\g<to> if \g<ask>",
    ),
    # "Everything but the match", "anything you are vested in"
    (
        guarded(
            r"\b(?P<all>everything|all|anything|any source|any account|every source|every account) but (?=(?:the |your |my )?(?:match\w*|employer|company|roth|rollover|pre-?tax|after-?tax|loans?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<all> except ",
    ),
    (
        guarded(r"\b(?:anything|everything|whatever) (?:that )?you(?: are|['’]re) vested in\b", regex.IGNORECASE),
        "any vested money",
    ),
    # "Ours is one of them", "We do too": of plans that do what was told
    (
        guarded(
            r"^\W*(?:and )?(?:ours is (?:one(?: of (?:them|those))?|among (?:them|those))|so (?:do we|does ours)|(?:we|ours) (?:do|does),? (?:too|as well))\W*$",
            regex.IGNORECASE,
        ),
        "Ours does.",
    ),
    # "Conversions happen on their own: you need do nothing"
    (
        guarded(
            r"(?:[:;,–—-]| and)? ?\b(?:you|participants|members) (?:need do nothing|need not do anything|(?:do not|don['’]t) (?:need|have) to do anything)(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Auto-convert: OFF"
    (guarded(r"\bauto-?\s?convert(?:s|ing|sion)?(?=\s*:)", regex.IGNORECASE), "automatic conversion"),
    # "because of how the nondiscrimination tests would come out": no money comes out
    (
        guarded(
            r"(?<=\b(?:tests?|testing|results?) (?:(?:would|will|might|may|could|have|has|did) )?)c[oa]mes? out\b",
            regex.IGNORECASE,
        ),
        "turn out",
    ),
    # "by payroll deduction or, in the case of a Member, by draw deduction": of a partner's pay
    (guarded(r"\bdraw(?=[- ]deductions?\b)", regex.IGNORECASE), "payroll"),
    # "you do not have to reach the pre-tax and Roth limit": no money is reached
    (
        guarded(
            r"\b(?P<reach>reach(?:ed|es|ing)?) (?P<the>the|your|that|this|its) (?:(?:pre-?tax|before-?tax|roth|elective|deferrals?|contributions?|regular|annual|irs|federal|and|or)[ /,]+){1,6}(?=(?:limit|maximum|cap|ceiling)s?\b)",
            regex.IGNORECASE,
        ),
        r"\g<reach> \g<the> ",
    ),
    # "it does not reach back to money that was there before": it is not of that
    (
        guarded(
            r"\b(?P<not>do|does|did|will)(?: not|n['’]t) reach (?:back )?(?:to|as far back as)(?= (?:(?:any|the|your|his|her) )?(?:after-?tax )?(?:money|contributions|balances?|amounts?|savings|earlier)\b)",
            regex.IGNORECASE,
        ),
        r"\g<not> not apply to",
    ),
    # "all accounts other than the Roth and after-tax accounts": neither of them
    (
        guarded(
            rf"(?P<out>\b{_BUT} )(?P<the>{_THE} )?(?P<one>(?:designated )?roth)(?: (?P<own>{_IN_ACCOUNTS}))?,? (?:and|or) (?:{_THE} )?(?P<other>{_NOT_ROTH}) (?P<what>{_IN_ACCOUNTS})\b",
            regex.IGNORECASE,
        ),
        r"\g<out>\g<the>\g<other> \g<what> and \g<the>\g<one> \g<what>",
    ),
    (
        guarded(
            rf"(?P<out>\b{_BUT} )(?P<the>{_THE} )?(?P<one>{_NOT_ROTH}) (?:and|or) (?P<other>(?:designated )?roth|{_NOT_ROTH}) (?P<what>{_IN_ACCOUNTS})\b",
            regex.IGNORECASE,
        ),
        r"\g<out>\g<the>\g<one> \g<what> and \g<the>\g<other> \g<what>",
    ),
    # "you may convert any account except the after-tax account to Roth": other than that account
    (
        guarded(
            r"\bexcept(?:ing)?(?: for)? (?=(?:(?:the|an?|any|your|his or her) )?(?:[\w-]+ ){1,4}?(?:accounts?|sources?|money|balances?|contributions?|savings)(?:,? (?:and|or) (?:[\w-]+ ){1,4}?(?:accounts?|sources?|money|balances?|contributions?|savings))? (?:in)?to (?:an? |the |your )?(?:designated )?roth\b)",
            regex.IGNORECASE,
        ),
        "other than ",
    ),
    # "all accounts other than the Roth account, including the after-tax account, may be converted": it is among all
    (
        guarded(
            r"(?P<out>,? (?:other than|except(?: for)?|excluding|but not) (?:an?|the|any|your|his or her|their)? ?(?:designated )?roth(?: (?:conversion|deferrals?|rollovers?|transfers?|elective|contributions?|sources?|(?:sub-?)?accounts?|balances?|money|amounts?)){0,3}?)(?P<in>, (?:and )?including [^,;.]{3,70})(?=, (?:may|can|could|is|are|shall|will)\b)",
            regex.IGNORECASE,
        ),
        r"\g<in>\g<out>",
    ),
    # "ask for it on the draw instruction": a paper about a partner's pay, as "the draw schedule" is
    (
        guarded(
            r"(?<=\b(?:the|an?|your|his|her|their|each|every|next|monthly|partner['’]s|partnership) )draw(?=[- ](?:instructions?|elections?|schedules?|sheets?|statements?|dates?|days?|payments?)\b)",
            regex.IGNORECASE,
        ),
        "payroll",
    ),
    # "For a person saving 3% it may matter very little to wait": advice, and no permission
    (
        guarded(
            r"(?<=\b(?:it|this|that|which|one) )(?:may|can|might|could) (?:well )?(?=(?:matter|make (?:little|no|some|a) |pay to|suit|help|be (?:better|wiser|worth|simpler|easier|cheaper|wise|smart))\b)",
            regex.IGNORECASE,
        ),
        "would ",
    ),
    # "In-plan Roth conversion is something the Company has looked at but not added"
    (
        guarded(
            r"\b(?P<what>[\w -]{3,40}?) (?:is|are) (?:something|a (?:feature|thing|step|question)|an option) (?:that |which )?(?:(?:the )?\w+|we) (?:has|have) (?:looked at|looked into|studied|considered|reviewed|discussed|weighed|talked about)(?: [\w ]{2,20})?,? (?:and|but|though|yet) (?:(?:it |they |we )?(?:has|have) )?(?:not|never)(?: yet| so far)? (?:adopted|added|offered|approved|introduced|taken up|agreed to|put in)(?: (?:it|them))?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"The Plan does not offer \g<what>",
    ),
    # "The Plan may not hold after-tax money"
    (
        guarded(
            rf"\b(?:the|this|our) plan (?:may not|can ?not|does not|will not) (?:hold|keep) (?:any )?(?P<kept>{MONEY})\b",
            regex.IGNORECASE,
        ),
        r"the Plan does not accept \g<kept>",
    ),
    # "may elect to have any part of his Account be considered "designated Roth contributions" for purposes of the Plan"
    (
        guarded(
            r"\bto have (?P<what>(?:any|all|the|a|part|his|her|your|some)\b[^;]{3,320}?),? (?:be )?(?:considered|treated as|deemed|recharacterized as|redesignated as|changed (?:in)?to) [“\"]?designated roth contributions[”\"]?(?: (?:for (?:all )?purposes of|under|within) the plan)?",
            regex.IGNORECASE,
        ),
        r"to convert \g<what> to designated Roth contributions inside the Plan",
    ),
    # "The Committee may, in its discretion, permit Participants to make After-Tax Contributions"
    (
        guarded(
            r"(?P<may>\b(?:committee|administrator|company|employer|board|sponsor|trustees?) (?:may|can)), (?:in|at) (?:its|their|his) (?:(?:sole|absolute|full|own) )*discretion[^,;.]{0,60}, (?=(?:permit|allow|authorize|let|accept|offer|add)\b)",
            regex.IGNORECASE,
        ),
        r"\g<may> ",
    ),
    # "The Committee has said that it expects to add an automatic conversion feature during 2027"
    (
        guarded(
            r"(?P<who>\b(?:committee|company|employer|board|sponsor|trustees?|firm|bank|we)) (?:has |have )?(?:said|announced|stated|indicated|told us|let us know) that (?:it|they|we|the \w+) (?=(?:expects?|plans?|intends?|hopes?|aims?|wants?|may|might|could|(?:is|are) (?:considering|planning|thinking|looking|weighing))\b)",
            regex.IGNORECASE,
        ),
        r"\g<who> ",
    ),
    # "All other participants may do so, in any amount up to the legal maximum"
    (
        guarded(r"(?<=\b(?:may|can) do so),? (?:in|for) (?:any|whatever) amounts?\b[^.;]*", regex.IGNORECASE),
        "",
    ),
    # "It means no more than after-tax contributions followed by a move to Roth"
    (
        guarded(r"\b(?P<it>it|that|this) means (?:no more than|nothing (?:more|else|other) than)\b", regex.IGNORECASE),
        r"\g<it> is a name for",
    ),
    # "The Schedule is a separate sheet. You can ask your office manager for the current one": a paper, and no withdrawal
    (
        guarded(
            r"(?P<ask>\b(?:ask|call|write|contact)\b[^.;]{0,60}\bfor (?:the|a) (?:current|latest|newest|printed|new|recent)) one\b",
            regex.IGNORECASE,
        ),
        r"\g<ask> copy",
    ),
    # "The Withdrawal Schedule is a separate sheet and is not part of this guide"
    (
        guarded(
            r",?(?: and| but)? (?:is|are) not (?:a )?part of (?:this|the|our) (?:guide|booklet|summary|handbook|document|brochure|letter|SPD)\b",
            regex.IGNORECASE,
        ),
        " stands elsewhere",
    ),
)
