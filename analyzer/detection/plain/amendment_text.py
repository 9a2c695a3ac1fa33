"""The words of an amendment: the old rule that it quotes, what it strikes, puts in, raises, widens or frees."""

from __future__ import annotations

import regex

from analyzer.reading.sentences import split as sentences
from analyzer.shapes import guarded

QUOTED = guarded(r"[\"“”‘]([^\"“”]{12,}?)[\"”’]|(?<=\s)['‘]([^\"“”]{12,}?)['’](?=[\s,.;]|$)")
_RECITALS = guarded(
    r"^\W*WHEREAS\b.*?\bNOW,? THEREFORE\b[,:]?\s*(?:(?i:be it |it is )?(?i:hereby )?(?i:resolved)\b,?\s*(?i:that\b,?)?\s*)?"
)


_HAVING_CONSIDERED = guarded(  # "Having considered the petition of the unit, the Company amends the Plan as follows"
    r"^\W*(?:after )?having (?:duly )?(?:considered|received|heard|reviewed|studied|weighed|discussed) [^,;.]{3,140}, "
    r"(?=(?:the|its|our) [\w’'-]+(?: [\w’'-]+){0,4}? (?:hereby |now )?(?:amends?|adopts?|resolves?|changes?|decided|approves?|agrees?)\b(?! (?:not|against)\b))",
    regex.IGNORECASE,
)


def operative(text: str) -> str:
    """What is resolved, without recitals before it that quote the rule that is given up, or tell what was asked for."""
    text = _HAVING_CONSIDERED.sub("", text)
    recitals = _RECITALS.match(text)
    return text[recitals.end() :] if recitals and QUOTED.search(recitals.group(), timeout=1.0) else text


_A_RATE = r"\d{1,3}(?:\.\d+)?\s?(?:%|percent|per cent)"
_LIMIT_RESTATED = guarded(  # "the maximum after-tax contribution "5% of eligible pay" is changed to "15% of eligible pay"": two rates, and no text
    rf"\bthe (?:maximum|highest|greatest|largest|top) (?P<kind>(?:voluntary )?(?:after|post)-?\s?tax) (?:contribution|savings|deposit)(?: rate| percentage| limit)?,? (?:of )?[“\"‘]?{_A_RATE}[^.;”\"]{{0,40}}[”\"’]?,? (?:is|are|has been|was) (?:hereby )?(?:changed|amended|increased|raised|revised|lowered|reduced|replaced)(?: (?:to read|by|with))?(?: to)? [“\"‘]?(?P<rate>{_A_RATE}(?: of [\w ]{{3,25}})?)(?:(?P<stop>\.)?[”\"’])?",
    regex.IGNORECASE,
)


def limit_restated(text: str) -> str:
    """A limit that is told by its old and its new words, as what may be contributed now.

    >>> limit_restated('The maximum after-tax contribution "5% of pay" is changed to "15% of pay."')
    'you may make after-tax contributions of up to 15% of pay.'
    """
    return str(
        _LIMIT_RESTATED.sub(
            lambda m: f"you may make {m['kind']} contributions of up to {m['rate']}{m['stop'] or ''}", text
        )
    )


_QUOTE_STRUCK = guarded(  # "the words "There is no third bucket. The Plan takes no after-tax contributions" are deleted"
    r"[\"“](?P<old>[^\"“”]{20,1200})[\"”],?\s+(?:(?:is|are|was|were|has been|have been|shall be)\s+(?:hereby\s+)?)(?:deleted|removed|struck|stricken|withdrawn|superseded|repealed)\b",
    regex.IGNORECASE,
)


_STRUCK_AFTER_RECITALS = guarded(  # "WHEREAS, Section 4.7 provides: "..."; ... effective January 1, 2022, the quoted text is stricken"
    r"[\"“](?P<old>[^\"“”]{20,1200})[\"”][^\"“”]{0,600}?(?:\beffective (?:as of )?(?P<day>[A-Z][a-z]+ \d{1,2}, \d{4}),? )?\bthe (?:quoted (?:text|language|words?|sentence|provision)|(?:text|language|words?|sentence|provision) (?:so |above )?quoted(?: above)?) (?:is|are|shall be) (?:hereby )?(?:deleted|removed|struck|stricken|withdrawn|repealed)\b"
    # "Question 18 now reads: "..." Effective October 1, 2025, strike that answer and put in its place: "...""
    r"|[\"“](?P<old>[^\"“”]{20,1200}[.!?])[\"”]\s+(?:effective (?:as of )?(?P<day>[A-Z][a-z]+ \d{1,2}, \d{4}),? )?(?:(?:strike|delete|remove|cross out)(?: out)? (?:that|this|the) (?:answer|sentence|text|paragraph|rule|language)\b|(?:that|this) (?:answer|text|paragraph|rule|language) (?:is|was|has been|shall be) (?:hereby )?(?:deleted|removed|struck|stricken|withdrawn|repealed)\b)",
    regex.IGNORECASE,
)
_ONE_STRUCK = guarded(  # "... says: "You may save 8%. You may withdraw it." The first of those two sentences is removed for payrolls after ..."
    r"[\"“'‘](?P<old>[^\"“”‘]{20,800})[\"”'’]\s+(?:of (?:these|those|the)(?: two| three)?(?: sentences)?,? )?the (?P<which>first|second|third|last|former|latter)(?: (?:of (?:(?:these|those|the|them)(?: two| three)?(?: sentences| lines| statements)?)|sentence|line|statement|one))?,? (?P<done>(?:is|was|has been|are|shall be) (?:hereby )?(?:deleted|removed|struck(?: out)?|stricken|withdrawn|repealed|taken out|crossed out))"
    r"(?P<when>,? (?:effective|as of|(?:with respect to|for|as to|in respect of|from|with|on)\b) [^.;]{4,60})?",
    regex.IGNORECASE,
)
_NTH = {"first": 0, "former": 0, "second": 1, "third": 2, "latter": -1, "last": -1}


def struck_quotes(text: str) -> list[tuple[int, int, str | None]]:
    """Where in a document words stand that it quotes in order to strike them out, and as of when where that is said.

    Of several sentences all, or the one that the sentence after the quotation names by its number; that sentence has
    None for its time, since it says nothing else.
    """
    whole: list[tuple[int, int, str | None]] = [
        (*m.span("old"), "") for m in _QUOTE_STRUCK.finditer(text, timeout=5.0) if ". " in " ".join(m["old"].split())
    ]
    for m in _STRUCK_AFTER_RECITALS.finditer(text, timeout=5.0):
        whole.append((*m.span("old"), f" effective {m['day']}" if m["day"] else ""))
    for told in _ONE_STRUCK.finditer(text, timeout=5.0):
        quoted = [(told.start("old") + start, told.start("old") + end) for start, end in sentences(told["old"])]
        if (nth := _NTH[told["which"].lower()]) < len(quoted) and len(quoted) > 1:
            whole += [(*quoted[nth], told["when"] or ""), (told.start("which"), told.end("done"), None)]
    return whole


_SENTENCE_STRUCK = guarded(  # "The sentence on page 14 that reads "You may convert ..." is deleted, and the heading is replaced with Reserved"
    r"^\W*(?:(?:change|item|amendment|number|no\.?) \w{1,4}[.:)] )?(?:effective [^.;“\"]{4,40}, )?the (?:(?:first|second|third|next|last|final|entire) )?(?:sentence|words?|paragraph|bullet|line|statement|text|language|answer)s?\b[^“\".;]{0,60}? (?:that|which) (?:now |currently )?(?:reads?|says?|states?),?:? (?P<old>[“\"][^“”\"]{12,}[”\"]),? (?:is|are|was|were|has been|have been) (?:hereby )?(?:deleted|removed|struck(?: out)?|stricken|withdrawn|repealed|taken out)(?P<when>,? (?:effective|as of) [^.;“\"]{4,30})?(?:,? and (?:the|its) (?:heading|title|caption)\b[^.;“\"]*\b(?:reserved|deleted|removed))?\W*$",
    regex.IGNORECASE,
)


_PRINTED_BY_MISTAKE = guarded(  # "The sentence at the foot of page 14, "At any time you may ...," was printed by mistake and should be struck out"
    r"^\W*(?:(?:erratum|errata|correction|notice)\b[^.;“\"]{0,60}[.:] )?(?:the )?(?:(?:first|second|third|next|last|final|entire) )?(?:sentence|words?|paragraph|bullet|line|statement|text|language|answer|entry)s?\b[^“\".;]{0,60}?[,:]? (?P<old>[“\"][^“”\"]{12,}[”\"]),? (?:(?:(?:was|were) (?:printed|included|left|put|inserted|published|carried over|kept)|appear(?:s|ed)|(?:is|are|was|were))(?: there| in)? (?:by mistake|in error|by (?:an )?(?:error|accident|oversight)|mistakenly|erroneously|an? (?:\w+ )?(?:error|mistake|misprint))|(?:should|must|is to|are to) (?:never have been printed|not have been (?:printed|included|there)|be (?:struck(?: out)?|deleted|crossed out|disregarded|ignored|removed)))\b[^“”\".;]{0,80}(?=\W*$)",
    regex.IGNORECASE,
)


_SECTION_STRUCK = guarded(  # "Section 4.5, which provides that "a Participant may contribute ...," is deleted for payroll dates after June 30, 2024"
    r"^\W*(?:\d{1,2}[.)] )?(?:(?:change|item|amendment|number|no\.?) \w{1,4}[.:)] )?(?:effective [^.;“\"]{4,40}, )?(?:the )?(?:section|article|paragraph|item|subsection|provision) [\w.()]{1,12}(?: of (?:the|this) plan)?,? \(?(?:which|that) (?:now |currently |presently )?(?:provides?|states?|says|stipulates?)(?: that)?,?:? (?P<old>[“\"][^“”\"]{12,}[”\"])\)?,? (?:is|was|has been|shall be) (?:hereby )?(?:deleted|removed|struck(?: out)?|stricken|withdrawn|repealed|rescinded)(?P<when>,? (?:(?:effective|as of)|(?:with respect to|for|as to|in respect of) (?:all )?(?:payroll dates|payrolls|pay periods|pay ?days|plan years|periods|compensation|contributions)) [^.;“\"]{4,50})?\W*$",
    regex.IGNORECASE,
)


def sentence_struck(text: str) -> str:
    """A sentence or section that is named by what it "reads" or "provides" and taken out, or was printed by mistake, as words that are deleted."""
    struck = _SENTENCE_STRUCK.match(text) or _SECTION_STRUCK.match(text)
    if struck is None and (printed := _PRINTED_BY_MISTAKE.match(text)) is not None:
        return f"The words {printed['old']} are deleted."
    return f"The words {struck['old']} are deleted{struck['when'] or ''}." if struck else text


DELETES = guarded(
    r"\b(?:delet\w+|strik\w+|struck|replac\w+|remov\w+|supersed\w+|amended|revis\w+|chang\w+|no longer appl\w+)\b",
    regex.IGNORECASE,
)
NEW_TEXT = guarded(
    r"\b(?:replac\w+(?:[^.;]|\.\d|[.][\"”]){0,240}?\b(?:with|by)\b|to read|substitut\w+|in (?:its|their) place|inserted(?! by (?:the )?(?:\w+ )?amendment\b)|by the (?:addition|insertion) of (?:this|the following|a new|an additional)\b|(?:insert|write in|put in)(?=[:,]? [“\"])|adding|inserting|appending|\bto (?:add|insert|append|include|provide|state)\b(?=[^.;“\"]{0,60}[:,]?\s?[“\"])|(?<!\b(?:which|that|it) )now reads?|(?<=so that it )now reads|(?:shall|will) (?:henceforth |hereafter |thereafter |from then on |now )?(?:provide|read|say)(?=[^.;“\"]{0,30}:)|reads?\s*:|new sentence|the following)\b",
    regex.IGNORECASE,
)
REPORTS_OLD = guarded(
    r"\b(?:booklet|SPD|summary plan description|section [\d.]+|page \d+|sentence|paragraph|item \d+|edition)\b[^.;:]{0,110}?\b(?:says|said|states|stated|reads|read|provides|provided|described?|describes|printed)\b",
    regex.IGNORECASE,
)
_PUT_RIGHT = guarded(
    r"\bread(?:s|ing)?\b[^.;:\"“]{0,30}\b(?:instead|in (?:its|their) place)\b|\binstead,? (?:please )?read\b|\b(?:should|is to|are to|must) (?:now |instead |therefore )?(?:read|say)\b|\bplease read\b",
    regex.IGNORECASE,
)
_AS_AMENDED = guarded(
    r"\b(?:as amended|(?:is|are) (?:hereby )?(?:added|inserted)|now|new|is amended|will read|shall read|replac\w+)\b",
    regex.IGNORECASE,
)
_ITEM = r"(?:the |an? )?(?:election|option|provisions?|feature|box|selection|text|language|section|item|article|paragraph|line)s?(?: (?:at|in|of|under|for|contained in|made (?:in|under|at)))?(?: (?:section|item|article|paragraph|line|part|option|box)s?)? ?[\w.()-]{0,12}"
_OF_MONEY = r"\((?:the )?[“\"]?(?P<what>[^()“”\"]{4,60}?(?:contributions?|deferrals?|rollovers?|conversions?|withdrawals?|transfers?))[”\"]?\)"
_STRIKES = guarded(rf",? by (?:striking|deleting|removing|revoking|withdrawing|unchecking|rescinding) {_ITEM} ?{_OF_MONEY}", regex.IGNORECASE)  # fmt: skip
_ADDS = guarded(rf",? (?:and )?by (?:adding|inserting|making|checking|selecting|restoring) {_ITEM} ?{_OF_MONEY}", regex.IGNORECASE)  # fmt: skip
_EFFECTIVE = guarded(r"\beffective\s+(?:as of\s+)?\w+ \d{1,2}, \d{4}", regex.IGNORECASE)
_AMENDED = guarded(r"\b(?:is|are|was|were|has been|be) (?:hereby )?(?:further )?amended\b", regex.IGNORECASE)


def _as_elected(text: str) -> str:
    """ "Amended by striking the election at Item 16(b) (Voluntary Contributions) and by adding ...": what ends, and what is let in."""
    if not _AMENDED.search(text) or not (_STRIKES.search(text) or _ADDS.search(text)):
        return text
    since = _EFFECTIVE.search(text)
    when = f"{since.group()}, " if since else ""
    text = _ADDS.sub(lambda m: f"; {when}{m['what']} are permitted", text)
    return str(_STRIKES.sub(lambda m: f"; {when}{m['what']} are discontinued", text))


_AMOUNT = r"[^“”\"]{0,12}?(?:\d+(?:\.\d+)?\s?(?:%|percent)|\w+(?:-\w+)? percent|\$[\d,]+)[^“”\"]{0,16}?"
_NEW_LIMIT = guarded(  # "Section 4.04 ("Voluntary Contributions") is amended by replacing "six percent" with "ten percent""
    r"(?P<what>\b(?:(?:voluntary|after-?\s?tax|nondeductible|thrift|supplemental) )(?:[\w-]+ ){0,2}?(?:contributions?|savings|deposits?))\b[^.;]{0,60}?\b(?:is|are|be) (?:hereby )?(?:amended|changed|revised),? (?:by|to) "
    rf"(?:replac\w+|strik\w+|delet\w+|chang\w+|substitut\w+)[^“”\"]{{0,30}}[“\"]{_AMOUNT}[”\"][^“”\"]{{0,70}}\b(?:with|by|to|inserting|substituting|place)\b[^“”\"]{{0,20}}[“\"](?P<new>{_AMOUNT})[”\"]",
    regex.IGNORECASE,
)
_LIMIT_STRUCK = guarded(  # "amended by striking "six percent" where it limits After-Tax Contributions and inserting "ten percent""
    rf"\b(?:replac\w+|strik\w+|delet\w+|chang\w+|substitut\w+)[^“”\"]{{0,30}}[“\"]{_AMOUNT}[”\"],? (?:where(?:ver)?|as|in each place|in)\b[^“”\".;]{{0,60}}?"
    r"(?P<what>\b(?:(?:voluntary|after-?\s?tax|nondeductible|thrift|supplemental) )(?:[\w-]+ ){0,2}?(?:contributions?|savings|deposits?))\b"
    rf"[^“”\".;]{{0,40}}\b(?:with|by|to|inserting|substituting|place)\b[^“”\"]{{0,20}}[“\"](?P<new>{_AMOUNT})[”\"]",
    regex.IGNORECASE,
)
_LIMIT_LAST = guarded(  # "striking "six percent" and inserting "twelve percent" as the maximum rate of After-Tax Contributions"
    rf"\b(?:replac\w+|strik\w+|delet\w+|chang\w+|substitut\w+)[^“”\"]{{0,30}}[“\"]{_AMOUNT}[”\"][^“”\".;]{{0,40}}\b(?:with|by|to|inserting|substituting|place)\b[^“”\"]{{0,20}}[“\"](?P<new>{_AMOUNT})[”\"] as the (?:[\w-]+ ){{0,2}}?(?:limit|maximum|rate|percentage|cap)(?: rate| percentage| amount)? (?:(?:of|for|on) (?:a participant['’]s |an employee['’]s )?|(?:at|up to) which (?:a participant|an employee|a member|participants|members|employees) may (?:make|contribute) )"
    r"(?P<what>(?:(?:voluntary|after-?\s?tax|nondeductible|thrift|supplemental) ){1,2}(?:[\w-]+ ){0,2}?(?:contributions?|savings|deposits?))\b",
    regex.IGNORECASE,
)


def _raised(text: str) -> str:
    """The new limit, where an amendment puts one amount in the place of another under the name of the contributions."""
    plain = _SECTION_NUMBER.sub("", text)
    found = _NEW_LIMIT.search(plain, timeout=1.0) or _LIMIT_STRUCK.search(plain, timeout=1.0)
    found = found or _LIMIT_LAST.search(plain, timeout=1.0)
    return f"{found['what']} may be made up to {found['new']} of pay. " if found else ""


_SECTION_NUMBER = guarded(r"\b(?:section|article|item|§)s? [\d.]+(?:\([a-z]\))*", regex.IGNORECASE)
_FREED = guarded(  # "by deleting the requirement that X have been held for two years, so that they may be withdrawn at any time"
    r"^.{0,160}?\b(?:delet|strik|remov|eliminat|drop)\w* (?:the|any|all) (?:[\w-]+ ){0,2}?(?:requirements?|conditions?|restrictions?|limitations?|waiting periods?|rules?) that (?P<what>[^.;,]{4,60}?) (?:have|has|be|must|are|is|shall|may|can)\b[^.;]*?,? so that (?:they|it|such \w+) (?P<rest>(?:may|can|are|is)\b)",
    regex.IGNORECASE,
)
_FREED_AND = guarded(  # "by striking the requirement that X remain for two years; a Participant may hereafter withdraw them"
    r"^.{0,160}?\b(?:delet|strik|remov|eliminat|drop)\w* (?:the|any|all) (?:[\w-]+ ){0,2}?(?:requirements?|conditions?|restrictions?|limitations?|waiting periods?|rules?) that (?P<what>[^.;,]{4,60}?) (?:remain|stay|have|has|be|must|are|is|shall|may|can)\b[^.;]*; (?:and )?(?P<who>(?:an?|the|any|each) (?:participant|member|employee) (?:may|can)) (?:hereafter|now|thereafter|then|henceforth) (?P<act>withdraw|convert) (?:them|it)\b",
    regex.IGNORECASE,
)
_WIDENED = guarded(  # "the list of accounts from which a Roth transfer may be made is expanded to include the after-tax account"
    r"\bthe (?:list|number|class|kinds?|types?|group|range) of (?:\w+ )?(?:accounts?|sources?|amounts?|money(?: types?)?|contributions?|balances?) (?:(?:from|of|for|out of) which (?P<what>[^.;,]{4,60}?) (?:may|can) be (?:made|taken|effected|done|requested)|(?:that|which) (?:may|can|are eligible to|you may|you can|participants may|participants can) (?:be )?(?P<how>convert(?:ed)?|transferred|moved|withdrawn|withdraw|rolled over)(?P<where>[^.;,]{0,50}?)) (?:is|are|has been|have been|will be|was) (?:hereby )?(?:expanded|extended|enlarged|broadened|widened|amended|revised|changed|increased) to (?:also )?include (?P<x>[^.;]+)",
    regex.IGNORECASE,
)
_EXTENDED = guarded(  # "In-plan Roth conversions are extended to after-tax accounts"
    r"\b(?P<what>(?:in-plan )?(?:roth )?(?:conversions?|rollovers?|transfers?|in-service withdrawals?)) (?:is|are|has been|have been) (?:hereby )?(?:extended|expanded|broadened|opened) to (?:also )?(?:include )?(?P<x>(?:[\w-]+ ){0,4}?(?:(?:after|post)-?\s?tax|voluntary|thrift)[^.;,]*)",
    regex.IGNORECASE,
)


def _widened(match: regex.Match[str]) -> str:
    """What a list is widened by, as the right that the list is of."""
    if match["what"]:
        return f"{match['what']} may be made from {match['x']}"
    how = {"convert": "converted", "withdraw": "withdrawn"}.get(match["how"].lower(), match["how"])
    return f"{match['x']} may be {how}{match['where']}"


_QUOTED_TITLE = guarded(
    r"\b(headed|titled|entitled|captioned|named|section|chapter|part|paragraph|heading)\s+[“\"]([^“”\"]{2,80})[”\"]",
    regex.IGNORECASE,
)


_TITLE_IN_BRACKETS = guarded(  # "Section 5.11 ("In-Plan Roth Rollovers") is deleted", "Section 7.9, "In-Plan Roth Rollovers," is deleted"
    r"(?:(?<=\b(?:section|article|paragraph|item) [\w.()-]{1,12},? )(?P<in>\()|(?<=\b(?:section|article|paragraph|item) \d[\w.()-]{0,11}, ))[“\"](?P<title>[^“”\"()]{2,80}?),?[”\"](?(in)\))(?=,? (?:is|are) (?:hereby )?(?:deleted|removed|struck|stricken|repealed)\b)",
    regex.IGNORECASE,
)


_WHERE_IT_STANDS = guarded(  # "In the chapter “Roth Contributions”, the sentence under “No conversions” applies only to ...": a place, and no money
    r"^(?P<lead>\W*(?:and |also |likewise )?)in (?:the )?(?:chapter|section|part|answer|article)(?: (?:headed|titled|entitled|called|on|[\d.]+))? [“\"][^“”\"]{2,60}[,.]?[”\"],? (?=the (?:\w+ )?(?:sentences?|paragraphs?|words?|lines?|bullets?)\b)",
    regex.IGNORECASE,
)


def without_quoted_titles(text: str) -> str:
    """ "The chapter headed “In-Plan Roth Conversions” is deleted": the quotation marks are those of a title, not of an old rule."""
    text = _WHERE_IT_STANDS.sub(r"\g<lead>", text)
    text = _TITLE_IN_BRACKETS.sub(r"(\g<title>)", text)
    return str(_QUOTED_TITLE.sub(lambda m: f"{m.group(1)} {m.group(2)}", text))


_WHICH_LET = guarded(  # "Section 6.5, which let participants convert after-tax amounts, is deleted"
    r"^\W*(?:the )?(?:section|paragraph|article|item|clause|sentence|provision|rule|feature|option|chapter)\b[^.;,]{0,30}(?:\.\d+[^;,]{0,20})?, which (?:let|lets|allowed|allows|permitted|permits) "
    r"(?P<who>participants|members|employees|associates|you|a participant|a member) (?:to )?(?P<act>[^;]{4,120}?), (?:is|was|are|has been) (?:hereby )?(?:deleted|removed|repealed|eliminated|withdrawn|struck)(?P<rest>[^;]*)$",
    regex.IGNORECASE,
)


_PROVISO_ADDED = guarded(  # "Section 6.2, allowing a Participant to withdraw X at any time, is amended by adding "provided that ...""
    r"^\W*(?:section|article|paragraph)\b[^,;“\"]{0,40}, (?:which (?:allows|permits|lets|entitles)|allowing|permitting|letting|entitling|under which|by which) (?P<who>an? \w+|participants|members|employees|any \w+|each \w+)(?: to| may)? (?P<act>[^;“\"]{4,120}?), "
    r"(?:is|are|shall be) (?:hereby )?(?:further )?amended by [^“\"]{0,80}?\b(?:add|insert|append)ing [^“\"]{0,50}[“\"],? ?(?P<more>(?:provided|but|except|unless|after|and)\b[^“”\"]*?)\.?[”\"]",
    regex.IGNORECASE,
)


_READ_AS_ROTH = guarded(  # "where your older booklet says that you may contribute 'up to 20% after-tax', read 'up to 20% Roth'"
    r"^(?P<lead>\W*)(?:so,? |thus |therefore,? )?(?:where|wherever|when|if) (?:your|the|an?|any) (?:old(?:er)? |earlier |previous |prior )?(?:[\w-]+ )?(?:booklets?|guides?|editions?|summar(?:y|ies)|materials?|handbooks?) (?:says?|said|tells? you|states?) (?:that )?(?P<may>(?:you|members|participants|employees) (?:may|can) (?:contribute|save|elect|put in|defer|make)) ['‘“\"]?[^'’“”\";]{0,40}?\bafter-?\s?tax\b[^'’“”\";]{0,40}['’”\"]?,? (?:please )?(?:now )?read(?: this as)?:? ['‘“\"](?P<new>[^'’“”\";]{0,40}?\broth\b[^'’“”\";]{0,40}?)[.,]?['’”\"]",
    regex.IGNORECASE,
)


def only_reports_old(text: str) -> bool:
    """Whether it says what an old paper said, and puts nothing in its place."""
    return REPORTS_OLD.search(text) is not None and not (
        _PUT_RIGHT.search(text) or _AS_AMENDED.search(text) or _READ_AS_ROTH.match(text)
    )


def without_quotes(text: str) -> str:
    """What is said around the words of an old rule."""
    return str(QUOTED.sub("", text))


_A_TIME = r"(?:at any time|at all times|upon|on request|once|after|not earlier than|only|when|while|during|before|until|following|at age|from)\b[^“”\"]{0,70}?"
_TIME_CHANGED = guarded(  # "amended, as to the After-Tax Account, by striking "upon attainment of age 59½" and substituting "at any time""
    r"^.{0,120}?\bamended,? (?:as to|with respect to|in respect of|as (?:it|they) (?:applies|apply|relates?) to|insofar as it (?:applies|relates) to) (?P<what>[^;“”\"]{4,90}?),? by (?:striking|deleting|removing|replacing|changing)(?: out)?(?: the (?:words?|phrase|clause))? "
    rf"[“\"](?P<old>{_A_TIME})[.,]?[”\"],? (?:(?:and|by) )?(?:substituting|inserting|putting|adding|with|to|by)(?: (?:therefor|in (?:its|their) (?:place|stead)|the (?:words?|phrase|clause)))*,? [“\"](?P<new>{_A_TIME})[.,]?[”\"]",
    regex.IGNORECASE,
)
_OF_CONVERSION = guarded(r"\b(?:rollovers?|conversions?|transfers?)\b", regex.IGNORECASE)


def _time_changed(match: regex.Match[str]) -> str:
    """The time that an amendment puts in the place of another, as when the account or the transfer may be had."""
    act = "made" if _OF_CONVERSION.search(match["what"]) else "withdrawn"
    return f"{match['what'][:1].upper()}{match['what'][1:]} may be {act} {match['new']}"


def as_amended(text: str) -> str:
    """What an amendment frees, extends, widens, strikes or lets in, as the right that it leaves."""
    text = _READ_AS_ROTH.sub(r"\g<lead>\g<may> \g<new>", text)
    text = _TIME_CHANGED.sub(_time_changed, text)
    text = _PROVISO_ADDED.sub(lambda m: f"{m['who'].capitalize()} may {m['act']}, {m['more']}", text)
    text = _FREED.sub(lambda m: f"{m['what']} {m['rest']}", text)
    text = _FREED_AND.sub(lambda m: f"{m['who']} {m['act']} {m['what']}", text)
    text = _EXTENDED.sub(lambda m: f"{m['what']} may be made from {m['x']}", text)
    text = _WIDENED.sub(_widened, _as_elected(text))
    return str(_WHICH_LET.sub(lambda m: f"{m['who'].capitalize()} may no longer {m['act']}{m['rest']}", text))


_IS_ADDED = guarded(  # "Section 3.6 is added to read, “A Participant may ...”"
    r"\b(?:is|are|be|has been|have been) (?:hereby )?(?:added|inserted|adopted)\b[^“”\"]{0,60}\b(?:to|shall|will) read\b",
    regex.IGNORECASE,
)


_SO_THAT = guarded(  # "by striking "ten percent" and inserting "sixteen percent", so that After-Tax Contributions may be 16% of pay"
    r"(?:[”\"]|,)[^“”\";]{0,40}? so that (?P<rule>[^“”\"]+\b(?:may|can|shall|will|must|is|are)\b[^“”\"]+)$",
    regex.IGNORECASE,
)


_READS_IN_FULL = guarded(  # "by deleting the words “but not until he is 59½”, so that it shall read: “A Participant may ...”"
    r"\b(?:so (?:that|as)|such that|with the result that|whereby|and,? as (?:so |thus )?(?:amended|changed|revised),?)\b[^“”\"]{0,60}?\b(?:read|reads|provide|provides|state|states)\b(?: in (?:full|its entirety|its place|whole)| as follows| now| thus| entire)*[,:]?\s*[“\"](?P<new>[^“”\"]{12,})[”\"]",
    regex.IGNORECASE,
)


_ADDED_ON = guarded(  # "Section 4.12 is amended by adding at its end: “(d) Unless the Participant elects otherwise, each ...", which goes on in the next sentence
    r"\bby (?:adding|inserting|appending)\b[^“”\".;]{0,60}[“\"](?:\([a-z]{1,3}\) )?(?P<new>[^“”\"]{20,})$",
    regex.IGNORECASE,
)


def new_rule(text: str, said: str) -> str:
    """A sentence that quotes the old rule in order to delete it, as the new rule alone with its date; ``said`` is its own text."""
    quotes = list(QUOTED.finditer(text, timeout=1.0))
    effective = _EFFECTIVE.search(text)
    prefix = f"{effective.group()}, " if effective else ""
    prefix += (raised := _raised(text))
    put_right = _PUT_RIGHT.search(said)
    whole = [] if put_right else [m["new"] for m in _READS_IN_FULL.finditer(text)]
    if whole and DELETES.search(text):
        return prefix + " ".join(whole)  # what is struck or put in before it is in it already, or is no more
    changes = DELETES.search(without_quotes(text)) or _IS_ADDED.search(text)
    if not quotes and changes and (added := _ADDED_ON.search(text)):
        return f"{prefix}{added['new']}"
    if not quotes or not (put_right or changes):
        return prefix if raised else text
    marker = put_right or NEW_TEXT.search(text)
    if (so_that := _SO_THAT.search(text, quotes[-1].end() - 1)) and not put_right:
        return f"{prefix}{so_that['rule'][:1].upper()}{so_that['rule'][1:]}"
    fresh = [q.group(1) or q.group(2) for q in quotes if marker is not None and q.start() >= marker.end() - 1]
    return prefix + " ".join(fresh) if fresh else without_quotes(text)
