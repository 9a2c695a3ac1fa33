"""What a document says once and means throughout: dates it names, chapters that begin later, codes, what others elect."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

import regex

from analyzer.detection.vocabulary.dates import dates_in
from analyzer.model import BlockKind, Document
from analyzer.shapes import guarded

CODE = guarded(
    r"(?<![\w$.])(?:[A-Z][A-Z0-9]{1,5}|(?<![/-])\d{1,2}(?![/-]\d))(?!\w|%|\.\d)|(?<=[:,]\s|\band\s|&\s)[A-Z](?=\s*(?:[,.;]|$|\band\b))"
)
CODE_KEY = guarded(  # what stands on one line behind the codes that it explains
    r"(?<=\S\s)(?:[A-Za-z]+\s){0,3}(?:codes|key|legend)\s*:[^:]*$", regex.IGNORECASE
)
CODE_MEANING = guarded(  # "ATK after-tax", "4 = after-tax", "Source 04 AFTER-TAX", and not "Roth 1%-60% 02" before "After-tax"
    r"(?<![\w$])(?P<code>[A-Z][A-Z0-9]{1,5}|\d{1,2}(?=\s*=)|(?<=^|[\n;,:(]\s?|\b(?:source|code|src|type)s?\s)0\d(?=\s)|[A-Z](?=\s*[=:–-]))\s*(?:=|:|–|-)?\s*(?P<money>(?:(?:EE|employee|employer)\s+)?(?:before-?\s?tax|pre-?\s?tax|(?:after|post)-?\s?tax|deferrals?|(?:employer\s+)?match\w*|Roth|rollover|profit sharing))",
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
_PARTICIPANT_ELECTS = guarded(  # "A Participating Employer may elect to have its Employees make contributions on an after-tax basis"
    r"\b(?:each|an?|any|every) (?:participating|adopting|contributing|member) (?:employer|district|institution|agency|organization|entity|affiliate|company|firm)\b[^.;]{0,20}\b(?:may|can) (?:elect|choose|decide)\b[^.;]{0,60}\b(?:accept|permit|allow|offer|take|make)\b[^.;]{0,60}\b(?:after-?\s?tax|voluntary)\b",
    regex.IGNORECASE,
)
_ELECTIONS = guarded(r"^\W*(?:supplement|appendix|schedule|exhibit|addendum|annex)\b", regex.IGNORECASE)
_AS_SCHEDULED = guarded(  # "Voluntary Contributions only if, and to the extent that, Schedule C so provides"
    r"\b(?:after-?\s?tax|voluntary|supplemental|thrift) (?:\w+ )?contributions? only (?:if|to the extent|where)\b[^.;]{0,60}\b(?P<schedule>schedule (?-i:[A-Z\d]))\b[^.;]{0,120}\b(?:so )?(?:provides?|permits?|allows?|states)\b",
    regex.IGNORECASE,
)


def left_to_elections(document: Document) -> str | None:
    """The words by which contributions depend on elections not in the document: an agreement's, or an absent schedule's."""
    if elects := EACH_ELECTS.search(document.text, timeout=5.0):
        return str(elects.group())
    titles = [document.quote(b.span).strip().lower() for b in document.blocks if b.kind is BlockKind.HEADING]
    elects = _PARTICIPANT_ELECTS.search(document.text, timeout=5.0)
    if elects is not None and not any(map(_ELECTIONS.match, titles)):
        return str(elects.group())
    told = _AS_SCHEDULED.search(document.text, timeout=5.0)
    if told is None:
        return None
    return None if any(title.startswith(told["schedule"].lower()) for title in titles) else str(told.group())


_ALWAYS = (
    r",?(?:,? (?:was|were|is|are|has|have|had|been|and|then|now|still|always|in fact|really|as|just|today),?){1,7}"
)
REDEFINITION = guarded(
    r"[\"“'‘]?(?:after|post)-?\s?tax(?:[\"”'’],?\s+(?:in|throughout)\s+(?:this|the)\s+(?:chapter|booklet|book|guide|summary|document)|(?:\s+\w+){0,3}[\"”'’]?),?\s+(?:means?|shall mean|refers? to|is another (?:name|word|term) for|is what we call|as used (?:here|in)[^.]{0,40}means?)\s+(?:(?!\b(?:other than|not|non|except|besides|apart from|unlike|nor|convert\w*|turned|later|become|rolled)\b)[^.]){0,50}\broth\b(?!\s+IRA)|[\"“'‘](?:after|post)-?\s?tax\s+(?:option|contributions?|savings)[.,]?[\"”'’][^.]{0,20}\.?\s+(?:(?:that|this|the) (?:choice|option|election|name|money)|that|it|this|these|they) (?:was|is|(?:has|have) always been|were)\b[^.]{0,40}\broth\b"
    r"|\b(?:after|post)-?\s?tax (?:money|contributions?|savings|dollars|deferrals) (?:is|are) (?:simply |just |only )?what (?:the (?:tax )?(?:law|code|IRS)|others?|most (?:people|plans)|everyone else) calls? [“\"‘]?(?:an? )?(?:designated |qualified )?roth\b(?!\s+IRA)"
    r"|\b(?:after|post)-?\s?tax(?: (?:money|contributions?|savings|dollars))? (?:by|under) (?:its|their|the|another)\s(?:[\w-]+\s){0,4}(?:name|term|label),? (?:an? )?(?:designated )?roth\b(?!\s+IRA)"
    r"|\b(?:after|post)-?\s?tax (?:money|contributions?|savings|dollars) (?:(?:is|are) )?(?:officially |formally |also |elsewhere )*(?:known|called|referred to)(?: (?:by|in|under) (?:[\w-]+ ){1,4}?)?(?: as)? (?:an? )?(?:designated )?roth\b(?!\s+IRA)"
    r"|\b(?:after|post)-?\s?tax (?:money|contributions?|savings|dollars|option|feature|choice) (?:(?:under|in|into|made to|of|to) (?:this|the|our) plan )?(?:is|are) (?:all |always |only |really |simply |the |a |an )*(?:designated )?roth (?:401\(k\) |elective )?(?:contributions?|deferrals?|savings|option|feature|choice|401\(k\))(?! to\b)"
    r"|\b(?:when|where|wherever) (?:we|you see us|(?:this|the|our|your) (?:[\w-]+ )?(?:booklet|summary|guide|screen|form|statement|payslip|pay stub|website|site)) (?:says?|uses?|writes?|speaks? of)(?: the (?:word|words|term))? [\"“'‘]?(?:after|post)-?\s?tax[\"”'’]?[^.;]{0,90}?,? (?:we|it)(?:['’]re| are| is| have| has)? (?:talking about|talk about|speaking of|means?|referr?(?:ing|s)? to) (?:the |a )?(?:designated )?roth\b(?!\s+IRA)"
    r"|\bis [\"“'‘]?(?:after|post)-?\s?tax[\"”'’]?(?: money| savings| contributions?)? (?:here )?(?:the same (?:thing )?as|another (?:word|name|term) for) roth\b[^.;?]{0,20}\?\s*(?:A(?:nswer)?[.:]\s*)?yes\b"
    r"|\bwhat (?:we|payroll|this (?:booklet|summary|guide)) (?:calls?|means? by) [\"“'‘]?(?:after|post)-?\s?tax[\"”'’]?(?: money| savings| contributions?)? (?:is|are|means) (?:really |always |simply |in fact )?(?:designated )?roth\b(?!\s+IRA)"
    r"|[\"“'‘](?:after|post)-?\s?tax[\"”'’] is (?:our|the plan['’]s|payroll['’]s|the company['’]s) (?:word|name|term|label) for (?:designated )?roth\b(?!\s+IRA)"
    # "We have said “after-tax savings” in our booklets since 2009. It is what the tax law calls a designated Roth contribution"
    r"|[\"“'‘](?:after|post)-?\s?tax(?: (?:money|contributions?|savings|dollars|option))?[.,]?[\"”'’][^.;]{0,110}\.\s+(?:it|this|that|they) (?:is|are|means?) (?:what )?(?:the (?:tax )?(?:law|code|IRS)|others?|most (?:people|plans)|everyone else|(?:many|other) (?:people|plans)) (?:calls?|knows? as|names?) (?:an? )?(?:designated )?roth\b(?!\s+IRA)"
    r"|\bby [\"“'‘]?(?:after|post)-?\s?tax[\"”'’]?,? (?:we|this (?:booklet|summary|guide|plan)) means? roth\b(?!\s+IRA)"
    # "Earlier editions spoke of the “Post-Tax Option.” ... The money elected under that heading was, and is, a designated Roth contribution"
    rf"|[\"“'‘](?:after|post)-?\s?tax(?: [\w-]+)?[.,]?[\"”'’](?:[^.;]{{0,110}}[.;]\s+){{1,3}}?\w[^.;]{{4,80}}?\b(?:under|by|at|behind|with|in) (?:that|this|the (?:old|earlier|same)) (?:heading|name|label|title|term|words?){_ALWAYS} (?:an? |the )?(?:designated )?roth\b(?!\s+IRA)"
    rf"|\bunder the (?:old |earlier )?(?:heading|name|label|title) (?:of )?[\"“'‘](?:after|post)-?\s?tax(?: [\w-]+)?,?[\"”'’]{_ALWAYS} (?:an? |the )?(?:designated )?roth\b(?!\s+IRA)",
    regex.IGNORECASE,
)
_HERE = guarded(  # "After-tax here means what you contributed as Roth": in this notice alone
    r"^\W*after-?\s?tax[\"”'’]?(?: \w+)? (?:here|in this (?:notice|section|paragraph|part))\b", regex.IGNORECASE
)
_NAMED_EVENT = guarded(  # ""Benefit Commencement Date" means the first day of the month after the Participant retires, dies or ..."
    r"(?:[“\"]|(?<=[.;]\s)the )(?P<name>(?-i:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){1,3}))[”\"]? (?:means|is|shall mean|shall be)\b(?P<says>[^.;]{10,220})",
    regex.IGNORECASE,
)
_LEAVES = guarded(
    r"\b(?:retires?|retirement|terminat\w+|separat\w+|severance|ceases? to be (?:an )?(?:employee|employed)|(?:employment|service)(?: with [^.;,]{3,50}?)? (?:ends|ceases|terminates))\b",
    regex.IGNORECASE,
)
_STAYS = guarded(
    r"\b(?:5\d|6\d|7\d|age|hardship|whether or not|while|elects?|request\w*|valuation)\b", regex.IGNORECASE
)


_GATED_EVENT = guarded(  # ""Distributable Event" shall mean the first of: (i) Severance from Employment; ... (iv) attainment of age 59½"
    r"(?:[“\"]|(?<=\n)|^)(?P<name>(?-i:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2} Event))[”\"]?(?:,? (?:shall mean|means|is|shall be)\b|:)(?P<says>[^.]{10,260})",
    regex.IGNORECASE,
)
_AGE = guarded(
    r"\bage (?:of )?(?P<age>[5-7]\d(?:\s?½|\.5| 1/2)?)|\b(?P<birthday>[5-7]\d)(?:th|st|nd|rd) birthday\b",
    regex.IGNORECASE,
)


@lru_cache(maxsize=4)  # asked where topics are found, among neighbours and of offers, of one document at a time
def calls_roth_after_tax(text: str) -> bool:
    """Whether a document says that by "after-tax" it means Roth, and not only in one of its parts."""
    return any(not _HERE.match(one.group()) for one in REDEFINITION.finditer(text, timeout=5.0))


_DEFINED_AS_ROTH = guarded(  # ""After-Tax Deferral" means that part of ... which he designates as a Roth contribution"
    r"[“\"‘](?:employee )?after-?\s?tax (?:elective )?(?:deferrals?|contributions?|savings|amounts?)[”\"’],? (?:shall )?(?:means?|refers? to|is|are)\b"
    r"(?![^.;]*\b(?:not|other than|except|excluding|exclusive of|neither|nor|non)\b[^.;]{0,40}\broth\b)[^.;]{0,200}?\b(?:as|are|is|be) (?:an? )?(?:designated )?roth (?:contributions?|elective|deferrals?|401)",
    regex.IGNORECASE,
)


_NEAR = 60
_THE_ONLY_ONE = guarded(  # "The single way to contribute after-tax dollars is the Roth option": of others it says that there are none
    r"\b(?:only|single|sole|one) (?:way|kind|type|sort|form|option|means|method|after-?\s?tax)\b|\bonly after-?\s?tax\b",
    regex.IGNORECASE,
)
_ANOTHER_KIND = guarded(  # money after tax that is not Roth, which the document may mean as well
    r"\bnon-?roth\b|\b(?:other than|not|never|neither|nor|besides|apart from|separate from|distinct from|different from|unlike|in addition to)(?: (?:as|an?|the|your|designated))* roth\b(?! (?:iras?|accounts?|individual)\b)"
    r"|\b(?:traditional|voluntary|regular|ordinary|true|real|plain|non-?deductible|thrift)[, ](?:employee )?(?:after|post)-?\s?tax\b|\bthrift (?:contributions?|savings)\b|\bvoluntary (?:employee )?contributions?\b"
    r"|\b(?:old|older|other|another|different|second|separate|earlier|classic)(?:[- ](?:style|kind|type|sort|form))? (?:of )?(?:after|post)-?\s?tax\b|\b(?:after|post)-?\s?tax (?:contributions?|money|amounts?|dollars) (?:from|in) (?:an? |your )?(?:former|previous|prior|another|old)\b|\broth (?:and|or) (?:after|post)-?\s?tax\b|\b(?:after|post)-?\s?tax (?:and|or) roth\b",
    regex.IGNORECASE,
)


def defines_after_tax_as_roth(text: str) -> bool:
    """Whether Roth contributions have the name of after-tax ones throughout: by a definition, or where no others are told of."""
    if _DEFINED_AS_ROTH.search(text, timeout=5.0) is not None:
        return True
    named = [one for one in REDEFINITION.finditer(text, timeout=5.0) if not _HERE.match(one.group())]
    named = [one for one in named if not _THE_ONLY_ONE.search(text[max(0, one.start() - _NEAR) : one.end()])]
    return bool(named) and _ANOTHER_KIND.search(text, timeout=5.0) is None


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
    for match in _GATED_EVENT.finditer(text, timeout=5.0):
        age = _AGE.search(match["says"])
        if age and _LEAVES.search(match["says"]) and "not " not in match["says"]:
            found[match["name"]] = f"age {age['age'] or age['birthday']} or termination of employment"
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
            found[block.section] = next(dates_in(match.group("when"))).day
    return found


_KNOWN_SHORT = frozenset(
    {"ACP", "ADP", "EE", "ER", "ERISA", "FICA", "HCE", "IRA", "IRC", "IRS", "NHCE", "QMAC", "QNEC", "ROTH", "SMM", "SPD", "TAX"}
)  # fmt: skip
"""Short names that every plan uses, and no codes of its sources."""


def _is_word(code: str, text: str) -> bool:
    """Whether letters are a word or a short name that is no code: "AND" of a heading, the "IRS"."""
    return code in _KNOWN_SHORT or (len(code) > 1 and regex.search(rf"\b{code.lower()}\b", text) is not None)


def codes_named(text: str, codes: Mapping[str, str]) -> int:
    """How many codes of the document a text gives a meaning to, as a key does; "sources 01 pre-tax, 03 match" is no key."""
    told = (m for m in CODE_MEANING.finditer(text, timeout=1.0) if "=" in m.group() or m.group()[0] != "0")
    entries = [code for code, _ in _entries_from(text, 0) if code in codes or f"#{code}" in codes]
    return max(sum(m.group("code") in codes for m in told), len(entries))


def with_meanings(text: str, codes: Mapping[str, str]) -> str:
    """A text with the kinds of money for their codes, but where it only says what a code means."""
    told = [m.start("code") for m in CODE_MEANING.finditer(text, timeout=1.0)]
    text = str(CODE.sub(lambda m: m.group() if m.start() in told else codes.get(m.group(), m.group()), text))
    text = _LETTERS.sub(lambda m: ", ".join(codes.get(c, c) for c in regex.findall("[A-Z]", m.group())), text)
    return str(_NUMBERS.sub(lambda m: _NUMBER.sub(lambda n: codes.get(f"#{n.group()}", n.group()), m.group()), text))


_NUMBER_MEANING = guarded(  # "Source 1 Pre-tax", "Code 4: after-tax"
    r"\b(?:source|code|money type)s? (?P<code>[1-9]\d?)(?: is| means|:| =| [–-])?\s+(?P<money>(?:(?:EE|employee|employer)\s+)?(?:before-?\s?tax|pre-?\s?tax|after-?\s?tax|deferrals?|(?:employer\s+)?match\w*|Roth|rollover|profit sharing))",
    regex.IGNORECASE,
)
_KEY_TO_NUMBERS = guarded(  # "Key to buckets: 1, your pre-tax savings; 2, your after-tax savings; 3, the Firm's profit sharing"
    r"\b(?:key|legend) (?:to|for|of) (?:the |our )?(?:buckets?|sources?|money types?|numbers|accounts?)\s?:\s?(?P<list>\d\W[^.:]{10,300})",
    regex.IGNORECASE,
)
_KEYED = guarded(
    r"(?:^|[;,] )(?P<code>\d{1,2})(?:,|\)| [=–-])? (?:(?:your|the|our|any) )?(?:[\w’']+['’]s )?(?P<money>[^;,\d]{4,40})"
)
_NUMBERS = guarded(  # "from Sources 1, 2 and 4", "Sources allowed ....... 01, 03, 05"
    r"(?<!\b(?:key|legend|list) (?:to|of|for) )\b(?:(?:sources?|codes?|money types?|buckets?)(?: (?:allowed|permitted|available|eligible|included|open|convertible))?(?:\s?[:…]|(?:\s?\.){2,})?|(?:transfers?|conversions?|from|not (?:available|allowed|open) (?:for|to)|excluded)(?:\s?[:…]|(?:\s?\.){2,})) ?\d{1,2}(?:(?:,? and |, |; |,? or | & )\d{1,2})*(?![\w%])(?!(?: is| means|:| =| [–-])?\s+(?:pre|before|after|roth|match|employ|company|salary|roll|profit|defer|vol|ee\b))",
    regex.IGNORECASE,
)
_NUMBER = guarded(r"\b\d{1,2}\b")
_LETTERS = guarded(r"(?<=\b(?:[Ss]ources?|SOURCES?)(?: \w+)?: ?)[A-Z]\b(?:[ /,]+[A-Z]\b)+(?=\W*$)")  # "Sources: A C"
_KEY_OPENS = guarded(  # "SOURCE KEY", over "01 Salary deferral | 02 Employee after-tax | 05 Discretionary"
    r"(?:^|\n|(?<=[.;][^\S\n])|(?<=\d)[^\S\n](?=(?-i:[A-Z]{3})))[^\S\n]*(?:(?:(?:money|contribution|account)[ -](?:types?|sources?)|sources?|types? of money|money|accounts?|statement)[^\S\n]+)?(?:codes?|key|legend|list|table)(?:[^\S\n]+(?:of|to|for)[^\S\n]+(?:the[^\S\n]+)?[\w -]{3,30})?[^\S\n]*(?::\s*|\n\s*)",
    regex.IGNORECASE,
)
_ENTRY = guarded(  # one of its entries: "05 Discretionary"; where lines have run together, it ends before the next code
    r"(?P<code>[A-Z]?\d{1,3}|[A-Z]{1,5})(?:\s?[=:.)]\s?|\s[–-]\s|[^\S\n]+)(?P<money>(?-i:[A-Za-z])[^\n|;=,.:%]{2,48}?)[^\S\n]*"
    r"(?:(?:[|;,]|\n|[^\S\n]{2,})\s*|\.?(?=\s*$)|[^\S\n](?=(?:[A-Z]\s?=|[A-Z]?\d{1,3}(?:\s?[=:)]|\s[–-])?\s[A-Za-z]))|(?=[^\S\n][A-Z][a-z]+:))"
)
_TELLS_MONEY = guarded(
    r"\b(?:(?:pre|post|after|before)?tax|taxed|PSP|ER PS|roth|match\w*|rollovers?|employer|company|voluntary|thrift|profit|deferrals?|discretionary|non-?elective|QNEC|QMAC|safe harbor)\b",
    regex.IGNORECASE,
)
_THE_EMPLOYERS = guarded(
    r"\b(?:discretionary|profit sharing|non-?elective|QNEC|QMAC|safe harbor|employer|company|PSP|ER PS)\b",
    regex.IGNORECASE,
)
_SALARY = guarded(r"^(?:(?:employee|EE|elective|salary) )+(?:deferrals?|contributions?)$", regex.IGNORECASE)


def _entries_from(text: str, at: int) -> list[tuple[str, str]]:
    """The codes that follow one another from a place on, each with the money it stands for."""
    found: list[tuple[str, str]] = []
    while (entry := _ENTRY.match(text, at)) is not None and _TELLS_MONEY.search(entry["money"]):
        found.append((entry["code"], _as_money(entry["money"].strip())))
        at = entry.end()
    return found


def _as_money(named: str) -> str:
    """The words of a key for a kind of money, as the money they are: "Discretionary" is the employer's."""
    if _SALARY.match(named):
        return "pre-tax deferrals"
    bare = named if guarded(r"\btax", regex.IGNORECASE).search(named) else ""
    if not bare and _THE_EMPLOYERS.search(named) and "match" not in named.lower():
        return "employer contributions"
    last = guarded(r"(?:contributions?|deferrals?|money|savings|account|\))$", regex.IGNORECASE)
    return named if last.search(named) else f"{named} money"


_SOURCES_OPEN = guarded(r"^\W*(?:money |contribution )?sources\s?:\s*(?=\d)", regex.IGNORECASE)


def keyed(text: str) -> dict[str, str]:
    """The codes of a key that has a title or a line of its own; at least three, or it is none.

    >>> keyed("SOURCE KEY\\n01 Salary deferral | 02 Employee after-tax | 05 Discretionary")
    {'01': 'pre-tax deferrals', '02': 'Employee after-tax money', '05': 'employer contributions'}
    """
    found: dict[str, str] = {}
    for title in _KEY_OPENS.finditer(text, timeout=5.0):
        each = _entries_from(text, title.end())
        found |= dict(each) if len(each) > 2 else {}
    for line in text.split("\n"):
        opened = _SOURCES_OPEN.match(line)
        each = _entries_from(line, opened.end() if opened else 0)
        found |= dict(each) if len(each) > 2 and len({money for _, money in each}) == len(each) else {}
    return found


_CODES = guarded(  # the head of a column of codes
    r"^\W*(?:(?:money|contribution|account) )?(?:sources?|codes?|source codes?|(?:source|account|money type) (?:no\.?|number|#|id))(?: on your statement)?\W*$",
    regex.IGNORECASE,
)
_A_CODE = guarded(r"(?=[A-Z]*\d|[A-Z]{2})[A-Z0-9]{1,5}")
_A_SOURCE = guarded(r"\b(?:tax|roth|match\w*|rollovers?|employer|company|voluntary|thrift|profit)\b", regex.IGNORECASE)


def codes_of_tables(document: Document) -> dict[str, str]:
    """The codes that a column of a table gives to the kinds of money in its rows; at least two, or they are none."""
    found: dict[str, str] = {}
    for passage in (p for block in document.blocks for p in block.passages):
        if passage.column_head is None or passage.row_head is None:
            continue
        if not _CODES.match(document.quote(passage.column_head)):
            continue
        code, row = document.quote(passage.span).strip(), " ".join(document.quote(passage.row_head).split())
        if _A_CODE.fullmatch(code) and _A_SOURCE.search(row) and len(row.split()) <= 6:
            found[code] = row if row.lower().endswith(("contributions", "savings", "account")) else f"{row} money"
    return found if len(found) > 1 else {}


def source_codes(text: str) -> dict[str, str]:
    """Codes that a document gives to its kinds of money ("ATK after-tax"); at least two, or they are none.

    A word that the document writes in small letters too is none, though it stands in capitals before a kind of money.
    """
    pairs = {
        m.group("code"): m.group("money") + " money"
        for m in CODE_MEANING.finditer(text, timeout=5.0)
        if (m.group("code").isupper() and not _is_word(m.group("code"), text)) or m.group("code").isdigit()
    }
    for key in _KEY_TO_NUMBERS.finditer(text, timeout=5.0):
        pairs |= {f"#{m['code']}": m["money"].strip() for m in _KEYED.finditer(" ".join(key["list"].split()))}
    pairs |= {f"#{m['code']}": f"{m['money']} money" for m in _NUMBER_MEANING.finditer(text, timeout=5.0)}
    for code, money in keyed(text).items():  # a bare number is one only behind "sources"
        pairs.setdefault(f"#{code}" if code.isdigit() else code, money)
    return (
        pairs
        if len(pairs) > 1 and guarded(r"\b(?:codes?|sources?|money types?|key|legend)\b", regex.IGNORECASE).search(text)
        else {}
    )
