"""What a plan leaves out, told by other plans, by what one cannot elect, or by how a feature ended, put as a plain rule."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.reading.sentences import split as sentences
from analyzer.shapes import guarded

_AFTER_TAX = r"(?:(?:traditional|voluntary|employee|non-?roth) )*after-?\s?tax(?: (?:employee )?(?:contributions?|savings|money|deposits))"
_OURS = r"(?:ours|our plan|this plan|this|the plan|the company's plan|this one)"
_NOT_ONE = r"(?:(?:is|are)(?: not|n't) (?:one(?: of (?:them|those|these))?|among (?:them|those|these)|such a plan|that kind of plan|one that does)|does(?: not|n't)(?: do so| do that)?)"
_ONE = r"(?:is (?:one(?: of (?:them|those|these))?|among (?:them|those|these)|such a plan|that kind of plan)|does(?: so| that)?)"
_NEEDS = r"(?:takes|needs|requires|calls for|works only (?:in|with|under)|depends on|is only for|is possible only (?:in|with|under)|you need)"
_SPILLS_NOT = (
    r"(?:(?:does|do|will|can|cannot) ?(?:not|never)|n't|never) (?:spill|carry|roll|flow|go|continue|switch|change|turn)"
)


def _no_election(match: regex.Match[str]) -> str:
    """No election is no contribution, unless the money goes there by itself or the words are of catch-up."""
    if match["separate"] and not regex.search(_SPILLS_NOT, match.string, regex.IGNORECASE):
        return ""
    return f"{match['lead']}after-tax contributions are not permitted"


_MONEY = guarded(MONEY, regex.IGNORECASE)


def _as_before(match: regex.Match[str]) -> str:
    """What may be done again once what closed it is rescinded, with the money that was closed."""
    named = _MONEY.search(match["what"])
    rest = match["rest"]
    if named is not None:
        rest = regex.sub(r"\b(?:make|contribute|elect) (?:them|it|such contributions)\b", f"make {named.group()}", rest)
    return f"{match['lead']}{rest}"


_ITEM_MARK = guarded(r"[;,]?\s*(?:(?:and|or) )?\((?:[ivx]{1,4}|[a-h]|\d)\) ", regex.IGNORECASE)


def _items(listed: str) -> list[str]:
    """The items of a numbered list that runs on in a sentence."""
    return [item.strip() for item in _ITEM_MARK.split(listed) if item.strip()]


SHUT_AND_NOT_ADDED: Turns = (
    # "After-tax contributions shall not be withheld": no money is taken from pay, where "tax is not withheld" tells of tax
    (
        guarded(
            rf"(?P<what>\b{MONEY}) (?P<not>(?:is|are)(?: not|n['’]t)|(?:shall|will|may|can|must) not be|cannot be|won['’]t be) withheld(?! (?:up)?on\b|[^.;]*\b(?:until|unless)\b)(?P<of>,? (?:by payroll )?(?:from|out of) (?:(?:the|your|his|her|any|a|each|such|member|participant|employee)(?:['’]s)? )*(?:pay|paychecks?|wages|earnings|compensation|salary)\b)?",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['what']} {m['not']} deducted{m['of'] or ' from pay'}",
    ),
    # "Balances from the old plan may be withdrawn at any time. No one can add to them": nothing goes in, and it may go out
    (
        guarded(
            r"^(?P<lead>\W*(?:but |and )?)(?:no one|nobody|no (?:participant|member|employee|person)s?) (?:can|may|is (?:able|allowed|permitted) to) (?:now |today |any longer )?(?:add|pay|contribute|put)(?: in)? (?:(?:any|anything|any more|more|anything more|new) )?(?:money |contributions |savings )?(?:in)?to (?P<it>it|them|that account|those accounts)(?P<rest>(?: any ?more| now| today| any longer)?)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>Nothing can be added to \g<it>\g<rest>",
    ),
    # "The Plan does not provide for Roth Elective Deferrals or In-Plan Roth Rollovers": permits neither
    (
        guarded(
            r"(?<=\bplan )(?P<no>(?:does|do)(?: not|n['’]t)) provide for (?=(?:any |either )?(?:(?:designated )?roth|(?:voluntary )?after-?\s?tax|voluntary|in-plan|in-service)\b[^.;,]*? (?:or|nor) )",
            regex.IGNORECASE,
        ),
        r"\g<no> permit ",
    ),
    # "Although the Company no longer permits Roth deferrals, you may still convert your after-tax account": two statements
    (
        guarded(
            r"^(?P<lead>\W*)(?:although|though|even though|while) (?![^;]*?\b(?:conver\w+|withdraw\w*|in-plan)\b[^;]*, (?:you|participants|members|employees|an?|they|he or she)\b)(?P<shut>[^;]*?\b(?:no longer (?:permits?|allows?|offers?|accepts?|takes?|available|permitted|allowed|offered|accepted)|(?:was|were|has been|have been) (?:discontinued|closed|ended|stopped|eliminated|frozen|suspended))\b[^;]*?), (?P<who>you|participants|members|employees|an? (?:participant|member)|they|he or she) (?P<may>may|can) (?:still |continue to |nevertheless |nonetheless )(?=(?:convert|call|ask|elect|request|move|turn|change|transfer|withdraw|take|roll)\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{m['shut'][:1].upper()}{m['shut'][1:]}; {m['who']} {m['may']} ",
    ),
    # "took Roth contributions from January 2014 until June 30, 2019, when the Roth feature was closed"
    (
        guarded(
            r"^(?P<lead>\W*)(?:the|our|this)\b[^.;,]{0,60}? (?:took|accepted|allowed|permitted|offered|received) (?P<what>(?:designated )?(?:roth|(?:voluntary )?after-?\s?tax) (?:401\(k\) )?(?:contributions|deferrals|savings))(?: (?:from|beginning|starting)(?: in)? [^.;]{4,24}?)?,? (?:until|through|up to|till) (?P<day>(?:[A-Z][a-z]+ (?:\d{1,2}, )?)?(?:19|20)\d\d), when (?:it|they|(?:the|that|this) (?:[\w-]+ ){0,2}?(?:feature|option|source|program|choice|contributions|window)) (?:was|were) (?:closed|ended|discontinued|dropped|eliminated|removed|withdrawn|frozen|shut)(?: down| off)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{m['what'][:1].upper()}{m['what'][1:]} were discontinued on {m['day']}",
    ),
    # "The following are not available under this Plan: (i) loans from ...; (ii) conversion of ...": each by itself
    (
        guarded(
            r"^(?P<lead>\W*)(?:(?:each of )?the following(?: [\w-]+){0,3}?|these(?: [\w-]+){1,3}?) (?:are|is|shall|will|may)(?: be)? not (?:be )?(?:available|offered|permitted|allowed|provided(?: for)?)(?: (?:under|in|by) (?:the|this|our) plan)?\s?: ?(?P<items>(?:\((?:[ivx]{1,4}|[a-h]|\d)\) [^;:]{4,120}[;,]\s?(?:and |or )?){1,8}\((?:[ivx]{1,4}|[a-h]|\d)\) [^;:]{4,120}?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: m["lead"] + "; ".join(f"the Plan does not allow {item}" for item in _items(m["items"])),
    ),
    # "Nobody has been able to add to it since that date", "Employees have not been allowed to put money into it since 2011"
    (
        guarded(
            r"^(?P<lead>\W*(?:(?:but|and|however),? )?)(?:(?:nobody|no one|no (?:participants?|members?|employees?|associates?|savers?|partners?)) (?:has|have)|(?:you|participants|members|employees|associates) (?:have|has)(?: not|n['’]t)) been (?:able|allowed|permitted) to (?:add(?: (?:money|anything|more))?|contribute|put (?:money|anything|more)(?: money)?|make (?:any )?(?:new |further |more )?(?:contributions|deposits)|pay(?: anything)?) (?:in)?to (?P<it>it|them|(?:that|this|the|your) (?:[\w-]+ ){0,2}?(?:account|source|bucket|line|money)) (?=(?:since|after|for)\b(?! (?:you|he|she|they)\b))",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}No further contributions to {m['it']} have been permitted ",
    ),
    # "When you reach the limit your deferrals continue on an after-tax basis": two clauses, without the comma between them
    (
        guarded(
            r"^(?P<when>\W*(?:when|once|if|after|as soon as) (?:you|he or she|a (?:participant|member)) (?:reach|hit|meet|get to)(?:es|s)? (?:the|your|this|that|a) (?:[\w()-]+ ){0,4}?(?:limit|maximum|ceiling|cap)) (?=(?:your|any|all|the|further|his or her) (?:[\w-]+ ){0,3}?(?:deferrals|contributions|savings|deductions) )",
            regex.IGNORECASE,
        ),
        r"\g<when>, ",
    ),
    # "You have no after-tax election to make, because after-tax saving starts automatically at the limit"
    (
        guarded(
            r"^\W*(?:you have|there is) no (?:separate )?after-?\s?tax (?:election|choice)(?: (?:for you )?to make)?,? (?:because|since|as) (?=[^.;]*\bautomatic)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "They do not spill over to after-tax, and there is no separate after-tax election for you to make"
    (
        guarded(
            r"(?P<lead>^\W*|[,;:] (?:and |but |so )?)(?:there(?:'s| is) no|you have no|we (?:have|offer) no|no)(?P<separate> (?:separate|special|further|additional|other|second))? after-?\s?tax (?:election|choice|option|rate|box)(?: (?:for you )?to (?:make|elect|choose|switch to|pick|set|mark|tick|check|fall back on|turn to)| is (?:offered|available|provided)| (?:for|open to|available to) (?:you|participants|members|employees))?(?=\W*$|;|, (?:and|so|but|nor)\b)(?![^.]*\bautomatic)",
            regex.IGNORECASE,
        ),
        _no_election,
    ),
    # "There is no separate after-tax election for catch-up contributions": of what else there is nothing is said
    (
        guarded(
            r"^\W*there(?:'s| is) no (?:separate|special|further|additional|other) (?:after-?\s?tax )?election for (?:catch-?up|roth|pre-?tax|bonus|rollover) (?:contributions?|deferrals?|pay)(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "That strategy takes a plan that accepts after-tax contributions, and ours isn't one of them"
    (
        guarded(
            rf"^(?P<lead>\W*(?:A\. )?)[^.;:]{{3,80}}? {_NEEDS} (?:an? |the kind of )?(?:plans?|employer's plan) (?:that|which) (?:also )?(?:accepts?|takes?|allows?|permits?|offers?|has|have) (?P<what>{_AFTER_TAX}),? (?:and|but|which) (?P<ours>{_OURS} )?(?:(?P<no>{_NOT_ONE})|(?P<yes>{_ONE}))(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}The Plan {'does not accept' if m['no'] else 'accepts'} {m['what']}",
    ),
    # "The resolution of May 3, 2016 closing the Thrift Account to further deposits is hereby rescinded, and ..."
    (
        guarded(
            r"^(?P<lead>\W*(?:resolved,? (?:that )?)?)the (?:resolution|amendment|action|vote|provision|rule)(?: (?:of|adopted|dated|taken)(?: on)? [A-Z]\w+ \d{1,2}, \d{4},?)? (?:(?:that|which) )?(?:clos(?:ing|ed)|suspend(?:ing|ed)|end(?:ing|ed)|stopp(?:ing|ed)|freez(?:ing)|froze) (?P<what>[^.;]{3,90}?) (?:is|are|be|was|has been) (?:hereby )?(?:rescinded|repealed|revoked|withdrawn|reversed|cancell?ed|annulled),? (?:and )(?P<rest>(?:any|each|every|all|participants?|members?|employees?|eligible)\b[^.;]*)",
            regex.IGNORECASE,
        ),
        _as_before,
    ),
    # "any Participant may direct that Thrift Contributions of up to 5% of Base Pay be withheld and credited thereto"
    (
        guarded(
            rf"\b(?P<who>(?:(?:any|each|every|an?|the) )?(?:eligible |active )?(?:participant|member|employee)s?) (?P<may>may|can) (?P<again>again |once more |also )?direct that (?P<what>{MONEY}\b[^.;]{{0,50}}?) be (?:withheld|deducted|taken)(?: from (?:his|her|their|the|his or her) \w+(?: \w+)?)?(?: and (?:credited|paid|deposited)[^.;,]{{0,40}})?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may> \g<again>make \g<what>",
    ),
    # "The resolution closing the Thrift Account to further deposits is hereby reaffirmed"
    (
        guarded(
            rf"^(?P<lead>\W*)the (?:resolution|amendment|action|vote)(?: (?:of|adopted|dated)(?: on)? (?P<on>[A-Z]\w+ \d{{1,2}}, \d{{4}}),?)? (?:closing|that closed|which closed) (?P<what>{MONEY}) to (?:further|new|any further|additional) (?:deposits|contributions|money) is (?:hereby )?(?:reaffirmed|confirmed|ratified|continued)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> is closed to new contributions",
    ),
    # "After a long suspension the after-tax feature came back in 2019. It was withdrawn again on December 31, 2023": a feature
    (
        guarded(
            r"(?<=\bafter-?\s?tax (?:feature|option|source|program|choice)\b[^;]{0,120})\b(?P<it>it|the feature|the option|(?<=after-?\s?tax )(?:feature|option|source|choice)) was (?:withdrawn|taken away|taken out|removed) (?P<again>again )?(?P<when>(?:on|in|as of|effective|at the end of|with) [^.;]{4,30}?\d{4}),? (?:and )?(?:this time )?(?:for good|for ever|permanently)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<it> was discontinued \g<when>",
    ),
    # "The after-tax option was closed in 2010, brought back in 2015 and withdrawn for good in 2021"
    (
        guarded(
            r"(?P<what>\bafter-?\s?tax (?:feature|option|source|program|choice)) (?:was|had been) [^.;]{3,80}?\b(?:19|20)\d\d\b[^.;]{0,80}?(?:,| and|, and) (?:then )?(?:was )?(?:withdrawn|taken away|removed|dropped|pulled)(?: again)?(?: for good)? (?P<when>(?:in|on|at the end of|as of) [^.;,]{0,20}(?:, )?\b\d{4})(?: for good)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<what> was discontinued \g<when>",
    ),
    # "Nobody can put in any more, though the money keeps earning": of an old account
    (
        guarded(
            r"(?P<lead>^\W*|[,;] (?:and |but )?)(?:nobody|no one|no-one|none of us|no (?:participant|member|employee)) (?:can|may) (?:put|pay|deposit|save) (?:in )?(?:any(?:thing)? more|any further money|more)(?: (?:in|into it|to it))?(?:,? (?:though|although|but|while) (?:the|it|that|your)[^.;]*)?(?=\W*$|[;])",
            regex.IGNORECASE,
        ),
        r"\g<lead>no further contributions are accepted",
    ),
    # "shall not accept, as part of any Rollover Contribution, amounts representing after-tax employee contributions"
    (
        guarded(
            rf"\b(?P<take>accept|receive|take|permit),? (?:as (?:a )?part of|in|as|by way of) (?:any|an?|such|the) (?:direct |indirect |eligible )?rollovers?(?: contributions?| distribution)?,? (?:any |the )?(?:amounts? (?:representing|attributable to|consisting of|of) )?(?P<what>{_AFTER_TAX}|after-?\s?tax amounts?)",
            regex.IGNORECASE,
        ),
        r"\g<take> rollovers of after-tax amounts",
    ),
    (
        guarded(
            r"^(?P<lead>\W*)as (?:a )?part of (?:any|an?|such) rollovers?(?: contributions?)?, (?P<who>the (?:trustees?|plan|administrator)) (?P<may>(?:will|shall|may|can|does)(?: not)?) (?P<take>accept|receive|take) (?:any )?after-?\s?tax (?:amounts?|money|contributions?|employee contributions?)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> \g<may> \g<take> rollovers of after-tax amounts",
    ),
)
"""Each as what the plan does or does not take."""


_OTHERS_TAKE = guarded(  # "Some plans take after-tax contributions": what others do
    r"\b(?:some|many|most|other|certain|a few)(?: other)? (?:employers?(?:'|’)?s?(?:'|’)? )?(?:plans?|employers|companies)\b[^.;]*\b(?:take|accept|allow|permit|offer|have|let)\b(?![^.;]*\b(?:convert\w*|conversion\w*|withdraw\w*|loans?|match\w*)\b)[^.;]*\b(?:after-?\s?tax|already taxed|taxed (?:pay|income))\b",
    regex.IGNORECASE,
)
_NOT_ADDED = guarded(  # "The Committee looked at it last year and decided not to add it to ours"
    r"^\W*(?:(?:we|the (?:committee|company|board|employer|trustees?|plan sponsor|plan|firm|hospital|university|bank))\b[^.;]{0,80}?\b)(?:decided|chose|chosen|voted|elected|resolved) (?:not to (?:add|offer|adopt|include|introduce) (?:it|them|this|that|these|those|one|that kind)|against (?:it|them|that|this|adding (?:it|them)|doing so))(?: (?:to|in|for|at|under|here)(?: (?:ours|our (?:own )?plan|this plan|the plan|this one|this time))?)?\W*$",
    regex.IGNORECASE,
)


def not_added(text: str, before: str) -> str:
    """What other plans take and ours was not to be given, as what the plan does not take.

    >>> not_added("We considered it and decided against it.", "Some plans also take after-tax contributions.")
    'The Plan does not accept after-tax contributions.'
    """
    if not _NOT_ADDED.match(text):
        return text
    told = [before[start:end] for start, end in sentences(before)]
    return "The Plan does not accept after-tax contributions." if told and _OTHERS_TAKE.search(told[-1]) else text


_ASKS_THE_WAY_IN = guarded(  # "How does an after-tax balance get into this plan?"
    r"\b(?:how|where) (?:does|do|can|could|did|would) (?:an? |my |your |the |any )?after-?\s?tax (?:balance|money|contributions?|account|source|dollars) (?:get|come|came|go|arrive|end up|find its way) (?:in|into|to|here|from)\b[^?]{0,30}\?",
    regex.IGNORECASE,
)
_ROLLED = r"(?:(?:you|someone) (?:had|have|held|saved|built) it (?:at|with|in) (?:another|a former|an earlier|your old|a previous) [^.;,]{3,30}? and (?:you )?(?:rolled|brought|moved|transferred) it (?:in|over|here|into)[^.;]{0,20}|(?:by |through |as |from )?(?:an? )?(?:direct )?rollovers?(?: (?:from|of) [^.;]{3,40})?)"
_PAYROLL = r"(?:by |from |through |out of )?(?:your )?(?:payroll(?: deductions?)?|paychecks?|pay)"
_ONE_WAY = guarded(
    rf"^\W*(?:A\W+)?(?:(?:there is |there['’]s )?(?:just |only )?one way(?: only)?|in one way only|only one way|only)[:,;—– ]+{_ROLLED}\W*$",
    regex.IGNORECASE,
)
_TWO_WAYS = guarded(
    rf"^\W*(?:A\W+)?(?:(?:in |there are )?(?:two|either of two) ways\s?[:,;—–]\s?)?(?:either )?{_PAYROLL}(?:,? (?:or|and)|,) {_ROLLED}\W*$",
    regex.IGNORECASE,
)


def told_of_the_way_in(text: str, asked: str) -> str:
    """How after-tax money gets into the plan, as an answer tells it, as a rule.

    >>> told_of_the_way_in("One way only: a rollover from another plan.", "How does after-tax money get into this plan?")
    'After-tax money may come into the Plan only by rollover from another plan.'
    """
    if not _ASKS_THE_WAY_IN.search(asked):
        return text
    if _ONE_WAY.match(text):
        return "After-tax money may come into the Plan only by rollover from another plan."
    return "You may make after-tax contributions by payroll deduction." if _TWO_WAYS.match(text) else text


_ENDED_SO = guarded(  # "It was withdrawn again on December 31, 2023, this time for good"
    r"^(?P<it>\W*(?:but )?(?:it|the feature|the option|that option)) was (?:then )?(?:withdrawn|taken away|taken out|pulled) (?:again |once more )?(?P<when>(?:on|in|as of|effective|at the end of|with) [^.;]{0,24}?\d{4})(?:,? (?:and )?(?:this time )?(?:for good|for ever|permanently))?\W*$",
    regex.IGNORECASE,
)
_A_FEATURE = guarded(
    r"\bafter-?\s?tax (?:contribution |savings )?(?:feature|option|source|program|choice)\b", regex.IGNORECASE
)


def taken_away(text: str, before: str) -> str:
    """A feature that "was withdrawn", as one that ended, and no money that was paid out.

    >>> taken_away("It was withdrawn in 2023.", "The after-tax feature came back in 2019.")
    'It was discontinued in 2023.'
    """
    ended = _ENDED_SO.match(text)
    told = [before[start:end] for start, end in sentences(before)]
    if ended is None or not told or not _A_FEATURE.search(told[-1]):
        return text
    return f"{ended['it']} was discontinued {ended['when']}."
