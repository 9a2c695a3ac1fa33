"""A section of the plan that an amendment names by its title, and strikes out, leaves reserved, or closes with words added to it."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

_NUMBER = r"(?:sections?|articles?|paragraphs?|subsections?|items?|§) ?[\w.()-]*\w\)?"
_MONEY_OR_ACT = r"(?:(?:(?:employee|participant|member)s?['’]?|voluntary|\(?(?:after|post)-?\s?tax\)?|non-?deductible|non-?roth|supplemental|additional|optional|thrift|matching|elective|salary|deferral|direct|automatic|designated|in-plan|roth|and|of|to) ){0,5}?(?:contributions?|savings|conversions?|rollovers?|transfers?|deferrals?)"
_TITLE = rf"(?:\([“\"]?|(?:headed|entitled|titled|captioned|named) [“\"]?|[“\"])(?:the )?(?P<what>(?![^()“”\"]*(?:withdrawal|rollover contribution)){_MONEY_OR_ACT})[,.]?[”\")]{{1,3}}"
_TITLE_BETWEEN = rf"(?:{_TITLE}|(?P<what>(?![^()“”\",]*withdrawal){_MONEY_OR_ACT})(?=,))"
_GONE = r"(?:is|are|was|were|shall be|has been) (?:hereby )?(?:deleted|removed|struck(?: out)?|stricken|repealed|eliminated|revoked|rescinded|taken out)"
_MARKED = r"(?:is|are|shall be|will be) (?:hereby )?(?:marked|designated|shown as|left|restated as|amended to read:?|changed to(?: read)?:?|replaced (?:by|with))"
_EMPTY = r"[“\"\[( ]*(?:(?:section |article |§ ?)?\d[\w.]* ?)?[\[(]?(?:reserved|intentionally (?:omitted|left blank|deleted)|omitted|not used)[.,\]\")” ]*"

_STRUCK = guarded(  # "Section 6.10, "In-Plan Roth Conversions", is removed from the Plan", "replaced with "4.5 [Reserved]", effective ..."
    rf"^(?P<lead>\W*(?:(?:\d{{1,2}}|[a-z])[.)] )?(?:effective (?:as of )?(?P<first>[^.;,]{{4,20}}(?:, \d{{4}})?),? )?(?:(?:on )?page \d+[:,] )?)(?:the )?(?:{_NUMBER}|section|chapter|paragraph)(?: of the plan(?: document)?)?,? {_TITLE_BETWEEN},?(?: (?:under|by) which [^“”\".;]{{3,120}}?,)? (?:{_GONE}"
    r"(?: in (?:its|their) entirety| entirely| altogether)?(?: from (?:the|this) (?:plan|adoption agreement|document))?(?:,? and (?:is |are )?not replaced)?"
    rf"(?:,? and (?:is |are )?(?:hereby )?(?:replaced|substituted) (?:by|with) (?:the words? )?{_EMPTY}|,? and the words? {_EMPTY},? (?:(?:is|are) )?(?:inserted|put|substituted) (?:in its place|therefor|in lieu thereof)|,? and (?:is )?(?:marked|designated|left|shown as) {_EMPTY})?|{_MARKED} {_EMPTY})(?:,? and (?:shall have|has|is of) no (?:further )?(?:force|effect)(?: (?:or|and) effect)?)?"
    r"(?:,? (?:effective|with effect|with respect to|with regard to|as|for)(?: (?:as of|from|on|for|with|of))*(?: (?:pay(?:roll)?(?: (?:period|date|day))?s?|paydays?|plan years?|compensation|payrolls|requests?|elections?|amounts|contributions)(?: (?:paid|received|made|filed))?(?: (?:beginning|ending|commencing|starting))?(?: on or)? (?:after|on|with|from))? (?:(?P<when>[A-Z]\w+ \d{1,2}, \d{4})|(?:the|that) same (?:date|day)))?(?:,? and no (?:request|election|application|contribution|transfer|rollover|conversion)s?\b[^;]*)?(?:,? (?:and|with) (?:the )?(?:remaining |following |subsequent )?(?:sections?|paragraphs?|articles?)\b[^;]*\b(?:renumbered|redesignated|relettered)\b[^;]*)?\W*$",
    regex.IGNORECASE,
)
_STRIKES = guarded(  # "Amendment Four deletes Section 8.3 (Roth Conversions) and leaves it reserved"
    rf"^(?P<lead>\W*)(?:(?:the|this|that|our) )?(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{{4}}) )?amendment(?: (?:no\. ?)?[\w-]+)? (?:deletes|removes|strikes(?: out)?|repeals|takes out) {_NUMBER}(?: of the plan)?,? {_TITLE}(?: from the plan)?(?:,? and (?:leaves|marks|shows|designates) it (?:as )?{_EMPTY})?(?:,? (?:effective|as of|from)(?: as of)? (?P<when>[A-Z]\w+ \d{{1,2}}, \d{{4}}))?\W*$",
    regex.IGNORECASE,
)
_LIMIT_STRUCK = guarded(  # "Section 4.5 (Limits on After-Tax Contributions) is deleted": and the contributions go on
    rf"^\W*(?:(?:\d{{1,2}}|[a-z])[.)] )?(?:effective [^.;,]{{4,20}}(?:, \d{{4}})?,? )?(?:the )?{_NUMBER},? [(\"“]{{0,2}}(?:the )?(?:(?:maximum|minimum|other|additional) )?(?:limit|limitation|restriction|prohibition|ban|suspension|condition|discontinuance|refund|return|reduction|waiting period|amount)s?\b[^()“”\"]{{3,70}}[.,]?[”\")]{{0,3}},? {_GONE}(?: in (?:its|their) entirety| entirely)?(?: from (?:the|this) plan)?(?:,? (?:effective )?(?:as of|on|from)? ?[A-Z]\w+ \d{{1,2}}, \d{{4}})?\W*$",
    regex.IGNORECASE,
)
_ADDED = guarded(  # "The following is added at the end of Section 3.5 (After-Tax Contributions): "No contribution shall be made under this Section after ...""
    rf"^(?P<lead>\W*).{{0,160}}?\b(?:to|of|in|section|article) (?:the end of )?(?:{_NUMBER}|[\d.]+\w),? (?:\([“\"]?|(?:headed|entitled|titled) [“\"]?|[“\"]?)(?:the )?(?P<what>{_MONEY_OR_ACT})[”\")]*,?(?P<how>[^“”\"]{{0,160}}?)[“\"](?P<said>[^“”\"]{{15,500}})[”\"]?\W*$",
    regex.IGNORECASE,
)
_HOUR = guarded(r"\b(?:the )?(?:close|end|start|opening) of business(?: on)? (?=[A-Z\d])", regex.IGNORECASE)
_CAME_BY = guarded(  # "Article IV-A (After-Tax Contributions), inserted by Amendment No. Four, is struck": where it came from
    r", (?:as )?(?:first )?(?:inserted|added|adopted|introduced) by (?:the )?(?:\w+ )?amendment(?: (?:no\.? ?|number )?[\w-]+)?,(?= (?:is|are|was|were|shall be|has been) )",
    regex.IGNORECASE,
)
_IS_ADDED = guarded(
    r"\b(?:adds?|(?:is|are) (?:hereby )?(?:added|inserted|appended)|(?:by )?(?:the addition of|adding|inserting|appending))\b",
    regex.IGNORECASE,
)
_OF_THE_SECTION = guarded(  # "No further contribution shall be made under this Section", "contributions hereunder shall cease"
    r"\b(?P<no>no )?(?:(?P<more>further|new|additional|such|other) )?(?:contributions?|conversions?|rollovers?|transfers?)(?P<between> (?:(?:shall|may|will|can) be (?:made|accepted|taken|received|permitted|allowed) )?)(?:under|pursuant to|in accordance with) this (?:section|article|paragraph)(?: [\d.]*\d)?\b"
    r"|\b(?P<no>no )?(?:(?P<more>further|new|additional|such|other) )?(?:contributions?|conversions?|rollovers?|transfers?)(?P<between> (?:(?:shall|may|will|can) be (?:made|accepted|taken|received|permitted|allowed) )?)hereunder\b",
    regex.IGNORECASE,
)


def _struck(match: regex.Match[str]) -> str:
    when = match["first"] or match["when"]
    since = f"Effective {when}, " if when else ""
    return f"{since}{match['what']} are discontinued."


def by_its_title(text: str) -> str:
    """A section that is struck out or closed, as what its title names.

    >>> by_its_title('Section 6.10, "In-Plan Roth Conversions", is removed from the Plan.')
    'In-Plan Roth Conversions are discontinued.'
    >>> by_its_title('The following is added at the end of Section 3.5 (After-Tax Contributions): "No contribution shall be made under this Section after December 31, 2020."')
    'No After-Tax Contributions shall be made after December 31, 2020.'
    """
    text = _CAME_BY.sub("", _HOUR.sub("", text))
    if struck := _STRUCK.match(text):
        return _struck(struck)
    if strikes := _STRIKES.match(text):
        since = f"Effective {strikes['when']}, " if strikes["when"] else ""
        return f"{strikes['lead']}{since}{strikes['what']} are discontinued."
    if _LIMIT_STRUCK.match(text):
        return ""
    added = _ADDED.match(text)
    if added is None or not _IS_ADDED.search(text[: added.start("said")]) or not _OF_THE_SECTION.search(added["said"]):
        return text
    return str(
        _OF_THE_SECTION.sub(
            lambda m: f"{m['no'] or ''}{added['what']}{(m['between'] or '').rstrip()}", added["said"], count=1
        )
    )


_OLD_TEXT = guarded(  # "WHEREAS, Section 4.2(c) of the Plan presently reads: "A Participant may make ...""
    r"(?:section|article|paragraph|§) ?(?P<n>\d[\w.()-]*\w\)?|\d)(?: of (?:the|this) (?:[\w’'()-]+ )*?plan)?,? (?:(?:presently|currently|now|today|at present|as (?:now |presently |currently )?in (?:effect|force)),? )?(?:reads?|provides?|states?|says)(?:,? (?:that|as follows|in (?:full|part)|in its entirety))?,?:? [“\"](?P<old>[^“”\"]{15,600})[”\"]",
    regex.IGNORECASE,
)
_NUMBER_GONE = guarded(  # "as of the first payroll date in March 2025, Section 4.2(c) is deleted and the words "[Reserved]" are put in its place"
    r"^(?:.*\bNOW,? THEREFORE\b,?(?: (?:be it|it is)(?: hereby)? resolved(?: that)?,?| the (?:company|employer|sponsor|board) hereby (?:amends the plan|resolves)[^.;“\"]{0,40}?[,:])?|\W*(?:(?:\d{1,2}|[a-z])[.)] )?)\W*"
    r"(?:resolved,? that,? )?(?:(?:effective|as of|from|with effect from|on|beginning|for (?:all )?(?:payrolls?|pay(?:roll)? (?:periods?|dates?)|plan years?|years)(?: (?:beginning|ending|starting|commencing|paid))?(?: on or)? (?:after|from))(?: as of| on| with)? (?P<first>[^.;“\"]{4,50}?), )?(?:the said |said |the )?(?:section|article|paragraph|§) ?(?P<n>\d[\w.()-]*\w\)?|\d)(?: of (?:the|this) (?:[\w’'()-]+ )*?plan)? "
    rf"{_GONE}(?: in (?:its|their) entirety| entirely| altogether)?(?:,? (?:effective|as of|from)(?: as of)? (?P<then>[^.;“\",]{{4,30}}(?:, \d{{4}})?))?"
    rf"(?:,? and (?:the words? )?{_EMPTY},? (?:(?:is|are) )?(?:(?:put|inserted|substituted) )?(?:in (?:its|the) (?:place|stead)(?: thereof)?|therefor|in lieu thereof)|,? and (?:is |shall be )?(?:replaced (?:by|with)|marked|designated|left|shown as|reserved) ?(?:the words? )?{_EMPTY})?\W*$",
    regex.IGNORECASE,
)
_DELETED_WITH_ITS_WORDS = guarded(  # "is amended by deleting Section 4.03, "Participants may make ...," and substituting "[Reserved]""
    rf"\bby (?:deleting|striking(?: out)?|removing) (?:section|article|paragraph|§) ?\d[\w.()-]*,? (?:which (?:reads|provides|states|says)(?: that)?,?:? )?(?P<old>[“\"][^“”\"]{{25,600}}[”\"]),?(?: and (?:substituting|inserting|putting|leaving)(?: in its place)? (?:the words? )?{_EMPTY}(?: in its place| therefor)?)?\W*$",
    regex.IGNORECASE,
)


def struck_by_number(text: str, before: str) -> str:
    """A section that is struck out by its number, as the words that were quoted of it before.

    >>> struck_by_number("Section 4.2 is deleted.", 'Section 4.2 of the Plan reads: "A Participant may make After-Tax Contributions."')
    'The words "A Participant may make After-Tax Contributions." are deleted.'
    """
    if deleted := _DELETED_WITH_ITS_WORDS.search(text):
        return f"The words {deleted['old']} are deleted."
    gone = _NUMBER_GONE.match(text)
    if gone is None:
        return text
    quoted = [m["old"] for m in _OLD_TEXT.finditer(f"{before} {text}") if m["n"].lower() == gone["n"].lower()]
    when = gone["first"] or gone["then"]
    return f'The words "{quoted[-1]}" are deleted{f", effective {when}" if when else ""}.' if quoted else text
