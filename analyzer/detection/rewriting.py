"""What is done to the words of a passage before it is read: old text that is quoted, codes, leaders, named dates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import regex

from analyzer.detection import conditions
from analyzer.detection.lines import as_sentence
from analyzer.model import BlockKind, Document
from analyzer.shapes import guarded

QUOTED = guarded(r"[\"“”‘]([^\"“”]{12,}?)[\"”’]|(?<=\s)['‘]([^\"“”]{12,}?)['’](?=[\s,.;]|$)")


DELETES = guarded(
    r"\b(?:delet\w+|strik\w+|struck|replac\w+|remov\w+|supersed\w+|amended|revis\w+|chang\w+|no longer appl\w+)\b",
    regex.IGNORECASE,
)


NEW_TEXT = guarded(
    r"\b(?:replac\w+(?:[^.;]|\.\d|[.][\"”]){0,240}?\b(?:with|by)\b|to read|substitut\w+|in (?:its|their) place|inserted|insert(?=[:,]? [“\"])|adding|inserting|appending|(?<!\b(?:which|that|it) )now reads?|(?<=so that it )now reads|reads?\s*:|new sentence|the following)\b",
    regex.IGNORECASE,
)


_LEADERS = guarded(r"(?<![.\s])\s*+(?:\(\d\))?\s*+(?:\.\s?){4,}+(?=\d+(?:\.\d+)?\s?%|yes|no\b|\$)|\s*_{6,}\s*$")


_YES_NO_CODE = guarded(r"\(Y\s*/\s*N\)\s*:?\s*([YN])\b")


_CODE_FIRST = guarded(r"^[A-Z0-9]{2,6}\s+([YN])\s+((?:(?!\b[YN]\b(?!/)).)*?)\s*(?:\(Y/N\))?$")


CODE = guarded(
    r"(?<![\w$.])(?:[A-Z][A-Z0-9]{1,5}|\d{1,2})(?!\w|%|\.\d)|(?<=[:,]\s|\band\s|&\s)[A-Z](?=\s*(?:[,.;]|$|\band\b))"
)


CODE_KEY = guarded(  # what stands on one line behind the codes that it explains
    r"(?<=\S\s)(?:[A-Za-z]+\s){0,3}(?:codes|key|legend)\s*:[^:]*$", regex.IGNORECASE
)


CODE_MEANING = guarded(
    r"(?<![\w$])(?P<code>[A-Z][A-Z0-9]{1,5}|\d{1,2}(?=\s*=)|[A-Z](?=\s*[=:–-]))\s*(?:=|:|–|-)?\s*(?P<money>(?:(?:EE|employee|employer)\s+)?(?:before-?\s?tax|pre-?\s?tax|after-?\s?tax|deferrals?|(?:employer\s+)?match\w*|Roth|rollover|profit sharing))",
    regex.IGNORECASE,
)


_A_DATE = r"(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}"


_NAMED_DATE = guarded(
    rf"(?P<when>{_A_DATE})\s*\(?,?\s*(?:\(|which is |called )(?:the\s+)?[\"“'‘](?P<name>[A-Za-z][\w\s-]{{3,30}})[\"”'’]|(?:the\s+)?[\"“'‘]?(?P<name2>[A-Za-z]+ date)[\"”'’]?\s+(?:is|means|will be|shall be)\s+(?P<when2>{_A_DATE})",
    regex.IGNORECASE,
)


EACH_ELECTS = guarded(  # "Your District may elect in its Participation Agreement to accept after-tax contributions"
    r"\b(?:your|each|an?|the|any) (?:(?:participating|adopting|contributing|member) )?(?:employer|district|institution|agency|school|organization|entity|affiliate|municipality|credit union|hospital)s?\b[^.;]{0,20}\b(?:may|can) (?:elect|choose)\b[^.;]{0,60}\b(?:participation|joinder|adoption|participating employer) agreement\b[^.;]{0,60}\b(?:accept|permit|allow|offer|take)\b[^.;]{0,40}\b(?:after-?\s?tax|voluntary|supplemental)\b",
    regex.IGNORECASE,
)
_AS_SCHEDULED = guarded(  # "Voluntary Contributions only if, and to the extent that, Schedule C so provides"
    r"\b(?:after-?\s?tax|voluntary|supplemental|thrift) (?:\w+ )?contributions? only (?:if|to the extent|where)\b[^.;]{0,60}\b(?P<schedule>schedule (?-i:[A-Z\d]))\b[^.;]{0,120}\b(?:so )?(?:provides?|permits?|allows?|states)\b",
    regex.IGNORECASE,
)


_SHARED_OBJECT = guarded(  # "shall not accept, and the Trustee shall return, any contribution": one object for both
    r"(?<=\b(?:make|accept|contribute|receive|permit)), and the (?:trustees?|plan|plan administrator|administrator|committee|employer) (?:shall|will|may) (?:not accept|return|refuse|reject|not receive),",
    regex.IGNORECASE,
)
_NO_OTHERS_FIRST = guarded(  # "three kinds of contribution and no others: A, B and C"
    r"(?:,? and (?:no (?:others?|other kinds?)|nothing (?:else|more)|only (?:(?:these|those) )?(?:one|two|three|four)))\s*:\s*(?P<list>[^.;]{3,200})",
    regex.IGNORECASE,
)


def left_to_elections(document: Document) -> str | None:
    """The words by which contributions depend on elections not in the document: an agreement's, or an absent schedule's."""
    if elects := EACH_ELECTS.search(document.text, timeout=5.0):
        return str(elects.group())
    told = _AS_SCHEDULED.search(document.text, timeout=5.0)
    if told is None:
        return None
    titles = [document.quote(b.span).strip().lower() for b in document.blocks if b.kind is BlockKind.HEADING]
    return None if any(title.startswith(told["schedule"].lower()) for title in titles) else str(told.group())


REDEFINITION = guarded(
    r"[\"“'‘]?after-?\s?tax(?:\s+\w+){0,3}[\"”'’]?,?\s+(?:means?|shall mean|refers? to|is another (?:name|word|term) for|is what we call|as used (?:here|in)[^.]{0,40}means?)\s+(?:(?!\b(?:other than|not|non|except|besides|apart from|unlike|nor)\b)[^.]){0,50}\broth\b(?!\s+IRA)|[\"“'‘]after-?\s?tax\s+(?:option|contributions?|savings)[.,]?[\"”'’][^.]{0,20}\.?\s+(?:that|it|this) (?:was|is|has always been|were)\b[^.]{0,40}\broth\b"
    r"|\bafter-?\s?tax(?: (?:money|contributions?|savings|dollars))? (?:by|under) (?:its|their|the|another)\s(?:[\w-]+\s){0,4}(?:name|term|label),? (?:an? )?(?:designated )?roth\b(?!\s+IRA)"
    r"|\bafter-?\s?tax (?:money|contributions?|savings|dollars) (?:(?:is|are) )?(?:officially |formally |also |elsewhere )*(?:known|called|referred to)(?: (?:by|in|under) (?:[\w-]+ ){1,4}?)?(?: as)? (?:an? )?(?:designated )?roth\b(?!\s+IRA)"
    r"|\bafter-?\s?tax (?:money|contributions?|savings|dollars|option|feature|choice) (?:(?:under|in|into|made to|of|to) (?:this|the|our) plan )?(?:is|are) (?:all |always |only |really |simply |the |a |an )*(?:designated )?roth (?:401\(k\) |elective )?(?:contributions?|deferrals?|savings|option|feature|choice|401\(k\))(?! to\b)"
    r"|\bby [\"“'‘]?after-?\s?tax[\"”'’]?,? (?:we|this (?:booklet|summary|guide|plan)) means? roth\b(?!\s+IRA)",
    regex.IGNORECASE,
)


REPORTS_OLD = guarded(
    r"\b(?:booklet|SPD|summary plan description|section [\d.]+|page \d+|sentence|paragraph|item \d+|edition)\b[^.;:]{0,110}?\b(?:says|said|states|stated|reads|read|provides|provided|described?|describes|printed)\b",
    regex.IGNORECASE,
)


_PUT_RIGHT = guarded(
    r"\bread(?:s|ing)?\b[^.;:\"“]{0,30}\binstead\b|\binstead,? (?:please )?read\b|\b(?:should|is to|are to|must) (?:now |instead |therefore )?(?:read|say)\b|\bplease read\b",
    regex.IGNORECASE,
)
_AS_AMENDED = guarded(r"\b(?:as amended|now|new|is amended|will read|shall read|replac\w+)\b", regex.IGNORECASE)


_NAMED_EVENT = guarded(  # ""Benefit Commencement Date" means the first day of the month after the Participant retires, dies or ..."
    r"[“\"](?P<name>(?-i:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){1,3}))[”\"] (?:means|is|shall mean|shall be)\b(?P<says>[^.;]{10,220})",
    regex.IGNORECASE,
)
_LEAVES = guarded(
    r"\b(?:retires?|retirement|terminat\w+|separat\w+|severance|ceases? to be (?:an )?(?:employee|employed)|(?:employment|service) (?:ends|ceases|terminates))\b",
    regex.IGNORECASE,
)
_STAYS = guarded(
    r"\b(?:5\d|6\d|7\d|age|hardship|whether or not|while|elects?|request\w*|valuation)\b", regex.IGNORECASE
)


def named_dates(text: str) -> dict[str, str]:
    """Dates to which a document gives a name ("January 1, 2027 (the "opening date")"), and that of leaving."""
    found = {}
    for match in _NAMED_EVENT.finditer(text, timeout=5.0):
        if (
            match["name"].endswith(("Date", "Event"))
            and _LEAVES.search(match["says"])
            and not _STAYS.search(match["says"])
        ):
            found[match["name"]] = "when employment ends"
    for match in _NAMED_DATE.finditer(text, timeout=5.0):
        name = (match.group("name") or match.group("name2")).strip()
        if name.lower() not in ("effective date", "this date", "that date"):
            found[name] = match.group("when") or match.group("when2")
    return found


_CHAPTER_STARTS = guarded(
    rf"\b(?:described|set out|contained|explained|summarized|provisions?|rules?|features?|changes?)\b[^.]{{0,40}}\b(?:this|the present) (?:chapter|section|part|supplement|article|appendix)\b[^.]{{0,30}}\b(?:opens?|takes? effect|begins?|starts?|becomes? effective|appl(?:y|ies)|effective)\b[^.]{{0,25}}?(?P<when>{_A_DATE})",
    regex.IGNORECASE,
)


def chapter_starts(document: Document) -> dict[tuple[str, ...], date]:
    """Chapters that say of themselves from when they hold, by their section path."""
    found: dict[tuple[str, ...], date] = {}
    for block in document.blocks:
        text = document.quote(block.span)
        if block.section and "this" in text and (match := _CHAPTER_STARTS.search(text, timeout=2.0)):
            found[block.section] = conditions.dates(match.group("when"))[0][1]
    return found


_KNOWN_SHORT = frozenset(
    {"ACP", "ADP", "ERISA", "FICA", "HCE", "IRA", "IRC", "IRS", "NHCE", "QMAC", "QNEC", "ROTH", "SMM", "SPD", "TAX"}
)
"""Short names that every plan uses, and no codes of its sources."""


def _is_word(code: str, text: str) -> bool:
    """Whether letters are a word or a short name that is no code: "AND" of a heading, the "IRS"."""
    return code in _KNOWN_SHORT or (len(code) > 1 and regex.search(rf"\b{code.lower()}\b", text) is not None)


def codes_named(text: str, codes: Mapping[str, str]) -> int:
    """How many codes of the document a text gives a meaning to."""
    return sum(m.group("code") in codes for m in CODE_MEANING.finditer(text, timeout=1.0))


def source_codes(text: str) -> dict[str, str]:
    """Codes that a document gives to its kinds of money ("ATK after-tax"); at least two, or they are none.

    A word that the document writes in small letters too is none, though it stands in capitals before a kind of money.
    """
    pairs = {
        m.group("code"): m.group("money") + " money"
        for m in CODE_MEANING.finditer(text, timeout=5.0)
        if (m.group("code").isupper() and not _is_word(m.group("code"), text)) or m.group("code").isdigit()
    }
    return (
        pairs
        if len(pairs) > 1 and guarded(r"\b(?:codes?|sources?|money types?)\b", regex.IGNORECASE).search(text)
        else {}
    )


_EARNED = guarded(
    r"\b(?:what|whatever|anything) (?:it|they) (?:(?:has|have) )?(?:earned|gained)(?: or lost)?\b", regex.IGNORECASE
)
# "A Participant may, but need not, contribute ...": what one may, without that one need not.
_NEED_NOT = guarded(
    r"(?<=\b(?:may|can)),? (?:but|though) (?:need not|(?:is|are|shall) not (?:be )?(?:required|obliged|obligated) to|(?:does|do) not have to),?(?= (?:\w+ly )?(?:contribut|make|elect|authoriz|save|convert|withdraw|deposit|designat|request))",
    regex.IGNORECASE,
)
_NOTHING_BUT = guarded(
    r"\bnothing (?:but|other than|except)(?= (?:an? )?(?:pre|before|roth|elective|salary|deferr))", regex.IGNORECASE
)
# "On March 9 the Committee, acting under Section 4.7, resolved that ...": what was resolved is the rule.
_RESOLVED = guarded(
    r"^\W*(?:on [^.;,]{3,20}, \d{4},? )?the (?:\w+ ){0,3}?(?:board|committee|company|employer|directors|trustees)(?:, [^;,]{3,80}(?:,[^;,]{3,40})?,)? (?:has |have |accordingly |hereby |duly |unanimously ){0,2}(?:resolved|voted|determined) that (?=no\b|[^.;]{0,80}\b(?:shall|will)\b)",
    regex.IGNORECASE,
)


# "Section 6.2" has a point in it that ends no sentence; what looks as far as the next full stop shall not stop there.
_IF_EARLIER = guarded(  # "after 24 months or, if earlier, at age 59½": whichever comes first
    r"\bor,? (?:if|when(?:ever)?) (?:that is |it is |that comes )?(?:earlier|sooner|first)\b,?", regex.IGNORECASE
)
_NUMBERED = guarded(
    r"(?<=\b(?:sections?|articles?|sec\.|paragraphs?|subsections?|clauses?|item|§§?) ?)\d+(?:\.\d+)+(?!\s?%|\d)",
    regex.IGNORECASE,
)


_APOSTROPHE = guarded(r"(?<=\w)’(?=\w)")
_OPENER = guarded(r"^\W*(?:that is(?: to say)?|in other words|put (?:simply|otherwise|another way)|simply put|sorry|unfortunately|alas|regrettably|i am afraid(?: not)?|we are afraid(?: not)?),\s+", regex.IGNORECASE)  # fmt: skip


_IF_HIGHLY = guarded(  # "(1% to 12% if you are highly compensated)": the rest is for everyone
    r"(?P<rate>\([^()]{0,30}\d\s?(?:%|percent)[^()]{0,20}) if you(?: are|'re) (?:an? )?(?:highly[- ]compensated(?: employee)?|HCE)\)",
    regex.IGNORECASE,
)


_BARS = guarded(r"(?<=[\w)%]) \| (?=[\w(])")  # "Not available: After-tax (other than Roth) | Employer Roth": a list
_MERGED = guarded(  # a time, and nothing of that other plan
    r"\b(?P<when>(?i:since|until|before|after)) (?i:the|that|its) (?:[A-Z][\w’'&.-]* ){1,5}(?i:plan) (?i:was|were) (?i:merged|combined)(?: (?i:with|into) (?i:this|the|our) (?i:one|plan))?",
)
_PUT_OFF = guarded(  # "The start of after-tax contributions has been put off until July 1, 2025": from then on
    r"^\W*(?:the )?(?:start|beginning|introduction|launch|opening|first date) (?:of|for) (?P<what>(?:[\w-]+ ){0,4}?(?:contributions?|conversions?|withdrawals?|rollovers?|deferrals?))(?:, which [^,.;]{3,60}(?:, \d{4})?,)? (?:has been|have been|was|is|will be) (?:put off|postponed|delayed|deferred|pushed back|moved|moved back|rescheduled) (?:until|till|to) (?P<when>[A-Z]\w+ (?:\d{1,2}, )?\d{4})(?=\W*$)",
    regex.IGNORECASE,
)
_PUT_OFF_FOR_GOOD = guarded(
    r"^\W*(?:the )?(?:start|beginning|introduction|launch|opening) (?:of|for) (?P<what>(?:[\w-]+ ){0,4}?(?:contributions?|conversions?|withdrawals?|rollovers?|deferrals?)) (?:has been|have been|was|is) (?:put off|postponed|delayed|deferred) (?:until further notice|indefinitely)(?=\W*$)",
    regex.IGNORECASE,
)
_STRUCK_OUT = guarded(  # "Section 3.5 (After-Tax Contributions) is deleted in its entirety and replaced by "Reserved""
    r"^(?P<when>\W*(?:effective [^.;]{4,30}, )?)(?:section|article|paragraph|subsection) [\w.()-]+(?: of the plan(?: document)?)?,? (?:\(|(?:headed|entitled|titled) [\"“])(?:the )?(?P<what>(?![^()\"“”]*withdrawal)(?:[\w-]+ ){0,4}?(?:contributions?|conversions?|rollovers?|deferrals?))[)\"”],? (?:is|are) (?:hereby )?(?:deleted|removed|struck(?: out)?|stricken|repealed)(?: in its entirety| entirely)?(?:,? and (?:is )?(?:replaced|substituted) (?:by|with) (?:the word )?[\"“\[]*reserved[\"”\].]*)?\W*$",
    regex.IGNORECASE,
)
_THAT_INTENTION = guarded(  # "That plan has been abandoned": what was intended
    r"^\W*that plan (?=(?:has been|was|is) (?:now |since |later )?(?:abandoned|dropped|given up|shelved|cancel+ed|put off|postponed)\b)",
    regex.IGNORECASE,
)
_YES_NO_CELLS = guarded(  # "Pre-tax: yes | Roth: yes | After-tax: no": a value for each
    r"(?<=: (?:yes|no|none|n/a)) \| (?=[\w-]+(?: [\w-]+){0,4}: (?:yes|no|none|n/a)\b)", regex.IGNORECASE
)
_INSERTED = guarded(  # "does not, at present, take after-tax money"
    r"(?<=\b(?:does|do|may|can|will|is|are) not), (?:at present|at this time|currently|as of now|for now|today|however|of course|in general|as a rule),(?= [a-z])",
    regex.IGNORECASE,
)
_CEASED = guarded(  # "ceased to be allowed" as "are no longer allowed"
    r"\b(?:(?:has|have|had) )?ceased to be (?=(?:allowed|permitted|available|offered|possible|accepted|made|taken|open)\b)",
    regex.IGNORECASE,
)
_SURELY = guarded(r"^\W*(?:certainly|of course|absolutely|by all means|indeed|sure|definitely)(?=[.!]\W*$)", regex.IGNORECASE)  # fmt: skip
_RESERVED = guarded(r"^\W*\[?Reserved\.?\]?\s+(?=(?:(?:Section|Article|§)\s)?\d)")  # of the section before


_PORTION_OF_IT = guarded(r"\bany portion(?= of (?:it|them)\b)", regex.IGNORECASE)  # of the account that was named


def smoothed(text: str) -> str:
    """ "Section 6.2" as "Section 6_2", one word; plain apostrophes; a sentence without the "That is," with which it takes up another."""
    text = _MERGED.sub(r"\g<when> the merger", text)
    text = _RESERVED.sub("", text)
    text = _INSERTED.sub("", text)
    text = _SURELY.sub("Yes", _CEASED.sub("are no longer ", text))
    text = _PUT_OFF.sub(r"Effective \g<when>, \g<what> are permitted", text)
    text = _PUT_OFF_FOR_GOOD.sub(r"The Plan does not permit \g<what>", text)
    text = _STRUCK_OUT.sub(r"\g<when>\g<what> are discontinued.", text)
    text = _THAT_INTENTION.sub("That intention ", _YES_NO_CELLS.sub("; ", text))
    text = _IF_HIGHLY.sub(r"\g<rate> for highly compensated employees)", _APOSTROPHE.sub("'", text))
    text = _PORTION_OF_IT.sub("any part", _BARS.sub(", ", text))
    return str(_OPENER.sub("", _NUMBERED.sub(lambda m: m.group().replace(".", "_"), text)))


_ITEM = r"(?:the |an? )?(?:election|option|provisions?|feature|box|selection|text|language|section|item|article|paragraph|line)s?(?: (?:at|in|of|under|for|contained in|made (?:in|under|at)))?(?: (?:section|item|article|paragraph|line|part|option|box)s?)? ?[\w.()-]{0,12}"
_OF_MONEY = r"\((?:the )?[“\"]?(?P<what>[^()“”\"]{4,60}?(?:contributions?|deferrals?|rollovers?|conversions?|withdrawals?|transfers?))[”\"]?\)"
_STRIKES = guarded(rf",? by (?:striking|deleting|removing|revoking|withdrawing|unchecking|rescinding) {_ITEM} ?{_OF_MONEY}", regex.IGNORECASE)  # fmt: skip
_ADDS = guarded(rf",? (?:and )?by (?:adding|inserting|making|checking|selecting|restoring) {_ITEM} ?{_OF_MONEY}", regex.IGNORECASE)  # fmt: skip
_EFFECTIVE = guarded(r"\beffective\s+(?:as of\s+)?\w+ \d{1,2}, \d{4}", regex.IGNORECASE)
_AMENDED = guarded(r"\b(?:is|are|was|were|has been|be) (?:hereby )?(?:further )?amended\b", regex.IGNORECASE)


def as_elected(text: str) -> str:
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
    rf"\b(?:replac\w+|strik\w+|delet\w+|chang\w+|substitut\w+)[^“”\"]{{0,30}}[“\"]{_AMOUNT}[”\"][^“”\".;]{{0,40}}\b(?:with|by|to|inserting|substituting|place)\b[^“”\"]{{0,20}}[“\"](?P<new>{_AMOUNT})[”\"] as the (?:[\w-]+ ){{0,2}}?(?:limit|maximum|rate|percentage|cap)(?: rate| percentage| amount)? (?:of|for|on) (?:a participant['’]s |an employee['’]s )?"
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


_WHO_MAY = guarded(  # "Who may make after-tax contributions: employees of Delta Division only"
    r"^\W*who (?:may|can) (?P<act>(?:make|elect|save|contribute|convert|withdraw)\b[^:?]{3,60})[:?]\s+(?P<people>(?!.*\b(?:may|can|is|are|will|must)\b)[^.;]{3,90})\W*$",
    regex.IGNORECASE,
)
_AVAILABLE_ARE = guarded(  # "Amounts available without regard to age are: first, after-tax contributions; second, ..."
    r"^\W*(?:the )?(?:amounts?|money|sources?|accounts?|balances?) (?:that (?:is|are) )?(?:available|open to withdrawal|withdrawable)(?: for withdrawal| to you| to be withdrawn)? (?P<how>without regard to age|regardless of age|at any (?:time|age)|before (?:age )?59½|while (?:you are |still )?employed|in service)(?:,? in this order,?)? (?:is|are)(?: the following)?\s*:\s*",
    regex.IGNORECASE,
)
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


# "Participants may not, except to the extent that the Company shall so provide by amendment, make ...": a verb that is split.
_UNLESS_AMENDED = guarded(
    r"(?<=\b(?:may|shall|can) not),? (?:except|unless|save)\b[^,;.]{3,120}?\b(?:amend\w*|hereafter|otherwise provides?|so provides?|so determines?)\b[^,;.]{0,60},(?= (?:make|contribute|convert|withdraw|elect|deposit|receive|transfer|be)\b)",
    regex.IGNORECASE,
)
# "May, on any day on which the Trust is valued, (i) withdraw from, or (ii) elect a Roth rollover of, his After-Tax Account."
_EITHER_OF_TWO = guarded(
    r"\b(?P<who>participants?|members?|employees?|you) (?P<may>may|can)(?:, (?P<when>(?:on|at|as of|once|during)\b[^,;]{3,70}),)? \((?:i|a|1)\) (?P<one>(?:withdraw|convert|elect|request|make|receive|transfer)[^,;()]{0,60}?)(?P<gap> (?:from|of|in))?,? (?:or|and|and/or) \((?:ii|b|2)\) (?P<two>(?:withdraw|convert|elect|request|make|receive|transfer)[^,;()]{0,60}?)(?P<gap2> (?:from|of|in)),? (?P<what>[^.;]+)",
    regex.IGNORECASE,
)


def _each_of_two(match: regex.Match[str]) -> str:
    """Two things that may be done with one kind of money, each as a statement of its own."""
    g = match.groupdict()
    when = f", {g['when']}" if g["when"] else ""
    first = f"{g['who']} {g['may']} {g['one']}{g['gap'] or ''} {g['what']}{when}"
    return f"{first}; {g['who']} {g['may']} {g['two']}{g['gap2']} {g['what']}"


# "EE Pre-Tax 80%; EE Roth 80%; EE After-Tax ____ %": a limit left blank names nothing that there is.
_LEFT_BLANK = guarded(r"(?:[;,]\s*)(?:[A-Z][\w-]*\s+){1,4}_{2,}\s?(?:%|percent)(?=\s*(?:[;,.]|$))")


_QUOTED_TITLE = guarded(
    r"\b(headed|titled|entitled|captioned|named|section|chapter|part|paragraph|heading)\s+[“\"]([^“”\"]{2,80})[”\"]",
    regex.IGNORECASE,
)


def without_quoted_titles(text: str) -> str:
    """ "The chapter headed “In-Plan Roth Conversions” is deleted": the quotation marks are those of a title, not of an old rule."""
    return str(_QUOTED_TITLE.sub(lambda m: f"{m.group(1)} {m.group(2)}", text))


_AT = r"(?:you (?:work|are working|are employed|are based) (?:for|by|(?P<at>at|in))|you are (?:an employee of|on the payroll of)|your employer is)"
_FIRM = r"(?P<who>(?!(?:the )?(?:Company|Employer|Plan|Firm|University|Code|Covered|Eligible)\b)(?:the )?(?-i:[A-Z])[^;:?]{1,90}?)"
_IF_THEIRS = guarded(  # "If you work for Hale Brothers, Inc. or Hale Gas LLC, you may also contribute after tax"
    rf"^(?P<if>\W*if ){_AT} {_FIRM}, you (?P<what>(?:may|can|cannot)\b)", regex.IGNORECASE
)
_THEIRS_IF = guarded(  # "You may contribute after tax if you work for Hale Brothers, Inc."
    rf"^\W*you (?P<what>(?:may|can|cannot)\b[^.;:]*?),? (?:but )?(?P<only>only )?if {_AT} {_FIRM}\.?$", regex.IGNORECASE
)


def _of_employers(text: str) -> str:
    """What "you" may who work for one of the employers, as said of the employees of that one."""
    text = _IF_THEIRS.sub(lambda m: f"Employees {m['at'] or 'of'} {m['who']} {m['what']}", text)
    return str(
        _THEIRS_IF.sub(
            lambda m: f"{'Only employees' if m['only'] else 'Employees'} {m['at'] or 'of'} {m['who']} {m['what']}.",
            text,
        )
    )


_MADE_ELSEWHERE = guarded(  # "after-tax contributions that you made to another plan": what could only be rolled in
    r"\b(?P<what>(?:after-?\s?tax|voluntary|nondeductible)(?: employee)? contributions?) (?:that|which)? ?(?:you|participants?|employees?|members?) (?:have )?(?:made|paid) (?:to|under|in|into) "
    r"(?P<where>(?:another|a|an|your|some other) (?:former |previous |prior |other |different |earlier )?(?:employer|company)?(?:['’]s)? ?plan)\b",
    regex.IGNORECASE,
)
_AS_STILL = (
    guarded(  # "Until 2010 salaried employees could choose after-tax savings, as represented employees still can"
        r", as (?P<who>(?:the )?[^,;.]{3,60}?) still (?:can|may|do)\W*$", regex.IGNORECASE
    )
)


_WHICH_LET = guarded(  # "Section 6.5, which let participants convert after-tax amounts, is deleted"
    r"^\W*(?:the )?(?:section|paragraph|article|item|clause|sentence|provision|rule|feature|option|chapter)\b[^.;,]{0,30}(?:\.\d+[^;,]{0,20})?, which (?:let|lets|allowed|allows|permitted|permits) "
    r"(?P<who>participants|members|employees|associates|you|a participant|a member) (?:to )?(?P<act>[^;]{4,120}?), (?:is|was|are|has been) (?:hereby )?(?:deleted|removed|repealed|eliminated|withdrawn|struck)(?P<rest>[^;]*)$",
    regex.IGNORECASE,
)


_MAKES_ROTH = guarded(  # "Can I make my after-tax money Roth?"
    r"\b(?P<verb>mak(?:e|es|ing)|made|turn(?:s|ed|ing)?) (?P<what>(?:(?:my|your|his|her|their|the|this|that|any|all|some|of|part|a participant's) ){0,4}(?:(?:after|post)-?\s?tax|voluntary|thrift) (?:money|accounts?|balances?|savings|dollars|contributions)) (?:into )?roth(?: money)?\b(?! (?!money)\w)",
    regex.IGNORECASE,
)


_CONDITIONS_APPLY = guarded(  # "Two conditions apply to a withdrawal of after-tax money. You must have been a member for two years"
    r"^\W*(?:(?:the|these|some|certain|several|a few|two|three|four|five) )(?:following )?(?:conditions|rules|requirements) (?:apply to|govern|must be met for) (?P<what>(?![^.;:]*\b(?:hardship|loans?|all|every|payments?)\b)[^.;:]{0,30}?\b(?:withdrawals?|conversions?)\b[^.;:]{0,50})(?=[.:])",
    regex.IGNORECASE,
)
_QUALIFIES = guarded(  # "You qualify for one after two years in the Plan"
    r"\b(?P<who>you|a participant|a member|participants|members|employees) (?:will )?(?:qualify|qualifies) for (?:one|such a withdrawal|this (?:type|kind) of withdrawal)(?=,? (?:when|once|after|if|at|only)\b)",
    regex.IGNORECASE,
)


def as_conversion(text: str) -> str:
    """ "Make my after-tax money Roth", in a statement or a question, as what it is: a conversion."""
    return str(_MAKES_ROTH.sub(lambda m: f"convert {m['what']} to Roth", text))


def rewritten(text: str) -> str:
    """A sentence that quotes the old rule in order to delete it, as the new rule alone with its date."""
    put_right = _PUT_RIGHT.search(text)
    if REPORTS_OLD.search(text) and not (put_right or _AS_AMENDED.search(text)):
        return str(QUOTED.sub("", text))
    text = _LEFT_BLANK.sub("", _EITHER_OF_TWO.sub(_each_of_two, _UNLESS_AMENDED.sub("", as_sentence(text))))
    text = _WHO_MAY.sub(lambda m: f"{m['people'].rstrip(' .')} may {m['act']}.", text)
    text = _AVAILABLE_ARE.sub(lambda m: f"You may withdraw {m['how']} from: ", text)
    text = _CONDITIONS_APPLY.sub(lambda m: f"{m['what']} may be made on conditions", as_conversion(text))
    text = _QUALIFIES.sub(lambda m: f"{m['who']} may make one", text)
    text = _FREED.sub(lambda m: f"{m['what']} {m['rest']}", text)
    text = _FREED_AND.sub(lambda m: f"{m['who']} {m['act']} {m['what']}", text)
    text = _EXTENDED.sub(lambda m: f"{m['what']} may be made from {m['x']}", text)
    text = _WIDENED.sub(_widened, as_elected(_NEED_NOT.sub("", _IF_EARLIER.sub("or", text))))
    text = _of_employers(_SHARED_OBJECT.sub("", text))
    text = _MADE_ELSEWHERE.sub(lambda m: f"a rollover of {m['what']} from {m['where']}", text)
    text = _WHICH_LET.sub(lambda m: f"{m['who'].capitalize()} may no longer {m['act']}{m['rest']}", text)
    text = _AS_STILL.sub(lambda m: f"; {m['who']} may do so.", text)
    text = _NO_OTHERS_FIRST.sub(lambda m: f": {m['list']}, and no others", text)
    text = _NOTHING_BUT.sub(lambda m: "Only" if m.group()[0] == "N" else "only", text)
    text = _EARNED.sub("earnings", _RESOLVED.sub("", _LEADERS.sub(": ", text)))
    text = _CODE_FIRST.sub(lambda m: f"{m.group(2)}: {'Yes' if m.group(1) == 'Y' else 'No'}.", text)
    text = _YES_NO_CODE.sub(lambda m: ": Yes." if m.group(1) == "Y" else ": No.", text)
    quotes = list(QUOTED.finditer(text, timeout=1.0))
    effective = _EFFECTIVE.search(text)
    prefix = f"{effective.group()}, " if effective else ""
    prefix += (raised := _raised(text))
    if not quotes or not (put_right or DELETES.search(QUOTED.sub("", text))):
        return prefix if raised else text
    marker = put_right or NEW_TEXT.search(text)
    fresh = [q.group(1) or q.group(2) for q in quotes if marker is not None and q.start() >= marker.end() - 1]
    return prefix + " ".join(fresh) if fresh else str(QUOTED.sub("", text))


_THAT_MAY_BE = guarded(  # "Amounts that may be converted": a label
    r"\b(?:that|which|who|from which) (?:[\w-]+ ){0,3}?(?:may|can|will|are|is|could) (?:be )?\w+", regex.IGNORECASE
)


def composed_of(lead: str, text: str) -> str:
    """A lead-in and what it governs as one sentence; where the lead-in is only a label, as label and value."""
    lead = lead.strip().rstrip(":.").strip()
    if guarded(r"\b(?:following|as follows)$").search(lead) or guarded(
        r"\b(?:does|do|may|can|will|is|are|not|allows?|permits?|accepts?|offers?|provides?|includes?|excluded|available)\b",
        regex.IGNORECASE,
    ).search(_THAT_MAY_BE.sub("", lead)):
        return f"{lead} {text}"
    return f"{lead}: {text}"
