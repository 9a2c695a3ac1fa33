"""Which plan a document describes: name, sponsor, numbers and administrator, from where the document states them."""

from __future__ import annotations

from dataclasses import dataclass, field

import regex

from analyzer.detection.document.cover import Cover
from analyzer.detection.document.documents import TIMEOUT, Particulars, bare, words
from analyzer.detection.document.regions import Regions
from analyzer.detection.document.stated import Stated, all_stated, field_of, is_of_another
from analyzer.detection.vocabulary.organisations import COMPANY, PHONE, SENTENCE_END, company_in, trimmed, who_and_where
from analyzer.model import BlockKind, Document, Identity
from analyzer.shapes import guarded

_GENERIC = guarded(r"^(?:name|plan|the plan|employer|company|address|telephone|phone|number|pn)$", regex.IGNORECASE)
_AFTER_EIN = guarded(
    r"\d{2}-\d{7}\s*(?:[;,/]|and)\s*(?:plan (?:(?:number|no\.?)\s*)?)?(?P<number>\d{3})(?!\d)", regex.IGNORECASE
)
_EIN = guarded(r"(?<!\d)\d{2}-\d{7}(?!\d)")
_NUMBER = guarded(r"(?<!\d)\d{3}(?!\d)")
_ABBREVIATION = guarded(r"\b(?:Inc|Co|Corp|Ltd|P\.C|L\.L\.C|N\.A)$")
_ROLE_ALONE = guarded(  # its name stands elsewhere
    r"(?:the )?(?:Committee|Company|Corporation|Board|Sponsor|Bank|Firm)"
)
_NO_ONE = guarded(r"(?:[Aa]n?|[Ee]ach|[Aa]ny|[Ee]very|[Tt]his|[Tt]hat|[Ss]uch)\s+[a-z]")  # "A committee of employees"
_VENDOR = guarded(
    r"\b(?:prepared|provided|published|provider|recordkeep\w+|counsel|attorneys|administrators?)\b", regex.IGNORECASE
)
_PRONOUN = guarded(r"(?:the|this|your|our|a|an) (?:plan|company|employer)\b|this\b|it\b|you\b|we\b", regex.IGNORECASE)
_NEXT_LABEL = guarded(r"(?<=\.)\s+[A-Z][\w ]{2,40}:$")  # the label of what stands in the next block
_UNLESS = guarded(  # what a form prints after an entry
    r",? unless (?:another|otherwise|someone)\b.*$", regex.IGNORECASE
)
_PLAN = guarded(r"\b(?:plan|program|trust|arrangement)\b", regex.IGNORECASE)
_OF_PLAN = guarded(  # whatever stands beside it, "Future Fund" too
    r"\bname of (?:the|your|this) plan\b|\bplan name\b", regex.IGNORECASE
)
_WHOSE = guarded(r"\b(?:(?P<administrator>administrator|committee)|sponsor|employer|company)\b", regex.IGNORECASE)
_EIN_LABEL = guarded(r"\bein\b|\bidentification (?:number|no)\b", regex.IGNORECASE)
_EIN_LENGTH = len("12-3456789")
_EIN_BESIDE = guarded(r"\b(?:EIN|identification (?:number|no\.?))\W{1,3}\d{2}-\d{7}(?!\d)", regex.IGNORECASE)
_SAYS = guarded(
    r"\b(?:is|are|was|were|has|have|may|shall|will|must|can|means|adopts?|established|maintains|consists)\b"
)
_SMALL = frozenset({"OF", "THE", "FOR", "AND", "IN", "ON", "AT", "BY", "AN", "A"})
_KEPT = guarded(r"(?:LLC|LLP|L\.L\.C\.|P\.C\.|PC|USA|U\.S\.|NA|N\.A\.|[&\d#].*|401\(K\)|[IVX]{2,})[,.]?")
_KIND_ALONE = guarded(  # "Employees' Savings and Investment Plan"
    r"(?:(?:employees?[’']?s?|retirement|savings|profit[- ]sharing|thrift|investment|incentive|deferred|compensation|401\(k\)|and|&) ?)+"
    r"(?:plan|program)(?: and trust)?",
    regex.IGNORECASE,
)
_COMMITTEE = guarded(
    r"^(?!.*\b(?:Claims?|Appeals?|Review|Directors|Investments?(?! Plan))\b).*\b(?:Committee|Board|Administrator)\b"
)
_ADMINISTRATION = guarded(r"\b(?:administ\w+|committee|board)\b", regex.IGNORECASE)
_TITLED = guarded(  # "Alder & Birch LLP Retirement Plan"
    r"(?:[Tt]he )?(?:(?:[A-Z\d][\w&.,'’()/-]*|&|of|the|and|for) ){1,12}(?:Plan|Program)(?: and Trust)?"
)
_TITLE_CASE = guarded(r"(?:(?:[A-Z][\w&.,'’-]*|&|of|the|and|for)(?: |$))+")
_RECITAL_LETTER = guarded(r"(?P<letter>[A-Y])\.\s+(?=[A-Z])")
_OWN_KIND = guarded(  # a row of a table of several plans: "Savings Plan | Alder Savings Plan, plan number 004"
    r"(?:the )?(?:(?:employees?['’]?s?|retirement) )?(?:401\(k\)|savings|thrift|profit[- ]sharing|investment)(?: (?:and|&|savings|investment|retirement|thrift))* plan",
    regex.IGNORECASE,
)
_REACHED = ("phone", "address", "line")  # what tells where to write or to call
_OF_WHOM_ONE_SPEAKS = guarded(  # a label that names no one
    r"(?:(?:full |legal )?name(?: and address)?|(?:(?:street|mailing|business) )?address|(?:tele)?phone(?: number| no\.?)?"
    r"|city, state.*|(?:employer |tax(?:payer)? )?(?:identification number|id number|ein)(?: \(ein\))?)$",
    regex.IGNORECASE,
)
_BESIDE = ("ein", "number", "phone", "address")
_SUBJECTS = ("sponsor", "administrator", "name")


@dataclass(slots=True)
class _Found:
    """The particulars as far as they are found; the first statement of each stands."""

    values: dict[str, str] = field(default_factory=dict)
    subject: str = ""
    section: tuple[str, ...] = ()  # in which the subject was named
    another: tuple[str, ...] | None = None  # the section in which the last one named was the trustee or another

    def put(self, name: str, value: str | None) -> None:
        """Keeps a value for a particular that has none yet."""
        if value:
            self.values.setdefault(name, value)


def particulars(document: Document, where: Regions, cover: Cover) -> Identity:
    """The plan that a document describes; what it does not state is None."""
    known, found = words().particulars, _Found()
    for stated in all_stated(document, where, known):
        _take(found, stated, known)
    text = _own_text(document, where)
    named = "name" in found.values  # by a label
    found.put("name", cover.plan_name)
    for name in ("name", "sponsor", "ein", "number", "administrator", "phone"):
        if name not in found.values:
            numbered = name in ("ein", "number")  # a cover may give them too
            _from_sentences(found, name, "\n".join((text, *cover.first)) if numbered else text, known)
    companies = (line for line in cover.first if COMPANY.search(line) and ":" not in line and not _VENDOR.search(line))
    found.put("sponsor", next(map(trimmed, companies), None))
    found.put("sponsor", company_in(found.values.get("name", "")))
    if not named:
        _fuller_name(found, cover, text)
    if "ein" not in found.values and len(numbers := set(_EIN.findall(document.text))) == 1:
        found.put("ein", numbers.pop())  # the only one there is, though its label wraps around it
    return _identity(found, cover, text)


def _fuller_name(found: _Found, cover: Cover, text: str) -> None:
    """Puts the sponsor in front of a name that is only a kind of plan, "Retirement Plan", where the text has them so."""
    sponsor, name = (found.values.get("sponsor") or "").split(), found.values.get("name")
    kinds = [name] if name is not None else [line.removeprefix("The ") for line in cover.lines]
    firsts = [" ".join(sponsor[:n]) for n in range(len(sponsor), 0, -1)]
    for kind in kinds:
        if _KIND_ALONE.fullmatch(kind) is None:
            continue
        for first in dict.fromkeys(form for one in firsts for form in (one, one.rstrip(",."))):
            fuller = regex.escape(f"{first} {kind}")
            if regex.search(rf"(?:(?<![\w&] )|\b[a-z]+ )\b{fuller}(?!\w)", text) is not None:
                found.values["name"] = f"{first} {kind}".removeprefix("The ")
                return


def _with_article(name: str | None, text: str) -> str | None:
    """A name with the article that belongs to it: the text writes it large in the middle of a sentence."""
    large = rf"\b(?:of|by|for|with|to|and|at|from|means|between) The {regex.escape(name or '')}(?!\w|['’]|\s[A-Z])"
    return f"The {name}" if name and regex.search(large, text) is not None else name


def _identity(found: _Found, cover: Cover, text: str) -> Identity:
    values = found.values
    if (sponsor := _with_article(values.get("sponsor"), text)) is not None:
        values["sponsor"] = sponsor
    administrator = values.get("administrator")
    known = words().particulars
    same = guarded(known.same_as_employer, regex.IGNORECASE).search(administrator or "") is not None
    said = administrator is None and guarded(known.employer_administers, regex.IGNORECASE).search(text) is not None
    if same or said:
        administrator = values.get("sponsor")
    return Identity(
        name=_as_written(values.get("name"), text),
        sponsor=values.get("sponsor"),
        ein=values.get("ein"),
        number=values.get("number"),
        type=_type(" ".join((values.get("name", ""), values.get("type", ""))), cover, text),
        administrator=administrator,
        administrator_phone=values.get("phone") or values.get("sponsor_phone") or values.get("line"),
        administrator_address=values.get("address") or values.get("sponsor_address"),
    )


def _take(found: _Found, stated: Stated, known: Particulars) -> None:
    """Keeps what a label states, under the particular that it asks for."""
    name, value = field_of(stated.label, known), _NEXT_LABEL.sub("", _UNLESS.sub("", stated.value))
    if name is None and _OWN_KIND.fullmatch(stated.label) and _NUMBER_BESIDE.search(value):
        name = "name"
    if (
        name is None
        or value.endswith(":")
        or guarded(known.not_values, regex.IGNORECASE).search(value, timeout=TIMEOUT)
    ):
        if name is None and is_of_another(stated.label):
            found.another = stated.section
        return
    heading = bare(stated.section[-1]) if stated.section else ""
    if _is_anothers(found, stated, name, heading):
        return
    placed = stated.together or guarded(known.section, regex.IGNORECASE).search(heading, timeout=TIMEOUT) is not None
    # What the plan's people are told beside their names, or beneath a line with one that is set as a heading.
    named = found.values.get(found.subject, "")
    beneath = bool(named and stated.section) and stated.section[:-1] == found.section and named in stated.section[-1]
    here = stated.section == found.section or beneath
    # "Company. Alder, Inc., or any successor"
    company = name == "sponsor" and COMPANY.search(who_and_where(value)[0]) is not None
    beside_number = _NUMBER_BESIDE.search(value) if name == "name" else None
    titled = beside_number is not None and _TITLED.fullmatch(value[: beside_number.start()].strip()) is not None
    if name == "line":
        found.put("line", value.strip(" .") if here and PHONE.fullmatch(value.strip(" .")) is not None else None)
        return
    if name == "address" and (placed or here or _ADMINISTRATION.search(heading)) and _is_of_committee(stated, value):
        _committee_at(found, value, stated.section)
        return
    if (_GENERIC.match(stated.label) or stated.loose) and not (
        placed or company or titled or (here and name in _BESIDE)
    ):
        return
    if name == "name" and not _PLAN.search(_plan_name(value)) and not _OF_PLAN.search(stated.label):
        name = "sponsor" if guarded(r"employer|sponsor|company", regex.IGNORECASE).search(heading) else ""
    if name in _SUBJECTS:
        found.subject, found.section, found.another = name, stated.section, None
    elif (whose := _WHOSE.search(stated.label)) is not None:
        found.subject = "administrator" if whose["administrator"] else "sponsor"
    _store(found, name, value)
    if name == "sponsor" and _ADMINISTERS.search(stated.label):
        _store(found, "administrator", value)
    beside = _EIN if _EIN_LABEL.search(stated.label) else _EIN_BESIDE
    if name == "sponsor" and (ein := beside.search(value)) is not None:
        found.put("ein", ein.group()[-_EIN_LENGTH:])


_ADMINISTERS = guarded(r"\badministrator\b|\badministers\b|\bruns\b", regex.IGNORECASE)  # "Who sponsors and runs it"
_NUMBER_BESIDE = guarded(  # "Carrow 401(k) Plan, Plan Number 002", "Northmark Pilots' 401(k) Plan, 004"
    r"(?<=\bplan)\s*[,;/]?\s+\(?(?:plan\s+)?(?:(?:number|no\.?)\s*)?(?P<number>0\d\d)\b", regex.IGNORECASE
)


def _is_anothers(found: _Found, stated: Stated, name: str, heading: str) -> bool:
    """Whether it is that of the trustee, in the row under its name, or of the provider, under that as a heading."""
    if name in _REACHED and found.another == stated.section and not _WHOSE.search(stated.label):
        return True
    unnamed = _OF_WHOM_ONE_SPEAKS.match(stated.label) is not None
    return name in ("name", "ein", *_REACHED) and unnamed and is_of_another(heading)


def _is_of_committee(stated: Stated, value: str) -> bool:
    """Whether an address begins with the name of a committee: "Savings Plan Committee, 12 Mill Road, Dover, Delaware"."""
    who, rest = who_and_where(value)
    whose = _WHOSE.search(stated.label)
    ours = _OF_WHOM_ONE_SPEAKS.match(stated.label) or (whose is not None and whose["administrator"])
    return bool(ours and rest and _TITLE_CASE.fullmatch(who) and _COMMITTEE.search(who))


def _committee_at(found: _Found, value: str, section: tuple[str, ...]) -> None:
    """A committee with its address and telephone; called that alone, it is whichever the document names elsewhere."""
    who, rest = who_and_where(value)
    alone = _ROLE_ALONE.fullmatch(who) is not None
    if not alone:
        found.put("administrator", who)
    if alone or found.values["administrator"] == who:
        found.subject, found.section, found.another = "administrator", section, None
        phone = PHONE.search(value)
        found.put("phone", phone.group() if phone is not None else None)
        found.put("address", _without_phone(rest).rstrip(" ,;"))


def _store(found: _Found, name: str, value: str) -> None:
    if name == "name":
        beside = _NUMBER_BESIDE.search(value)
        title = _plan_name(value[: beside.start()] if beside is not None else value)
        found.put("name", None if _SAYS.search(title) else title)
        if beside is not None:
            found.put("number", beside["number"])
            found.put("type", value[beside.end() :])  # "..., a profit sharing plan with a 401(k) feature"
    elif name == "ein" and (ein := _EIN.search(value)):
        found.put("ein", ein.group())
        if (both := _AFTER_EIN.search(value)) is not None:
            found.put("number", both["number"])
    elif name == "number" and (number := _NUMBER.search(value)):
        found.put("number", number.group())
    elif name == "type":
        found.put("type", value)
    elif name in ("sponsor", "administrator"):
        _organisation(found, name, value)
    elif name == "phone" and (phone := PHONE.search(value)):
        found.put("phone" if found.subject == "administrator" else "sponsor_phone", phone.group())
    elif name == "address":
        _address(found, value)


_SAME_ADDRESS = guarded(  # "Brindle Goods, Inc. (same address), 509-555-0100": that of the one named before
    r"\s*(?:\((?:at )?(?:the )?same address\)|, (?:at )?(?:the )?same address\b)", regex.IGNORECASE
)


def _organisation(found: _Found, name: str, value: str) -> None:
    """A name, and the address and telephone number that often stand with it."""
    value = _SAME_ADDRESS.sub("", value)
    value = guarded(r"\s*\((?:the|hereinafter|referred|att(?:entio)?n)\b", regex.IGNORECASE).split(value, maxsplit=1)[0]
    who, rest = who_and_where(guarded(r"^WHEREAS,?\s+(?:the\s+)?").sub("", value))
    if not who or _NO_ONE.match(who) or _ROLE_ALONE.fullmatch(who) or _is_sentence(who):
        return
    if name in found.values:
        if _says_better(who, found.values[name]):
            found.values[name] = who
        return
    found.put(name, who)
    prefix = "" if name == "administrator" else "sponsor_"
    phone = PHONE.search(value)
    if phone is not None:
        found.put(f"{prefix}phone", phone.group())
    if rest:
        found.put(f"{prefix}address", _without_phone(rest).rstrip(" ,;"))


def _says_better(who: str, before: str) -> bool:
    """Whether a later statement names in full whom the first shortened, or alone whom it named first of a group.

    "Alder Mills Retirement Committee", beside "Retirement Committee"; "Alder, Inc.", beside "Alder, Inc., Birch LLC".
    """
    alone = before.startswith(f"{who}, ") and COMPANY.search(who) and COMPANY.search(before[len(who) :])
    return who.startswith(f"{before} of ") or who.endswith(f" {before}") or bool(alone)


def _is_sentence(who: str) -> bool:
    """Whether words are a sentence and no name; "The Company is the Administrator" names the sponsor all the same."""
    said = _SAYS.search(who)
    same = guarded(words().particulars.same_as_employer, regex.IGNORECASE).search(who)
    return said is not None and (same is None or said.group() == "means")


def _address(found: _Found, value: str) -> None:
    phone = PHONE.search(value)
    if phone is not None:
        found.put("phone" if found.subject == "administrator" else "sponsor_phone", phone.group())
        value = _without_phone(value)
    name = "address" if found.subject == "administrator" else "sponsor_address"
    before = found.values.get(name)
    if before and not guarded(r"\d{5}").search(before):
        found.values[name] = f"{before}, {value}"
    elif guarded(r"\d").search(value):
        found.put(name, value.rstrip("."))


def _without_phone(address: str) -> str:
    """An address up to the telephone number that goes on behind it."""
    phone = PHONE.search(address)
    if phone is None:
        return address
    return guarded(r"\W*(?:tele)?phone\b.*$", regex.IGNORECASE).sub("", address[: phone.start()]).rstrip(" ;,(")


def _plan_name(value: str) -> str:
    value = SENTENCE_END.split(value, maxsplit=1)[0]
    value = guarded(r"\s*\((?:the|also|referred|hereafter)\b|[“\"]|;", regex.IGNORECASE).split(value, maxsplit=1)[0]
    return str(guarded(r"^[Tt]he\s+(?=[A-Z])").sub("", value)).strip(" .,")


def _as_written(name: str | None, text: str) -> str | None:
    """A name in capitals, as the running text writes it."""
    if name is not None and name.endswith("401(k)") and f"{name} Plan" in text:
        return f"{name} Plan"
    if name is None or not name.replace("(k)", "(K)").replace("(b)", "(B)").isupper():
        return name
    found = (m.group() for m in regex.finditer(regex.escape(name), text, regex.IGNORECASE))
    written = (one for one in found if not one.replace("(k)", "(K)").replace("(b)", "(B)").isupper())
    return next((str(one) for one in written), _in_small_letters(name))


def _in_small_letters(name: str) -> str:
    """A name that the document writes in capitals alone."""
    words = [
        word.lower() if n and word in _SMALL else word if _KEPT.fullmatch(word) else word[:1] + word[1:].lower()
        for n, word in enumerate(name.split(" "))
    ]
    return " ".join(words).replace("401(K)", "401(k)").replace("403(B)", "403(b)")


def _from_sentences(found: _Found, name: str, text: str, known: Particulars) -> None:
    for pattern in known.sentence.get(name, ()):
        for match in pattern.finditer(text, overlapped=True, timeout=TIMEOUT):
            value = match["value"].strip()
            value += "." * (_ABBREVIATION.search(value) is not None and text.startswith(".", match.end("value")))
            if not (value[:1].isupper() or value[:1].isdigit() or value[:1] == "(") or _PRONOUN.match(value):
                continue
            value = _without_letter(value, text, match.start("value"))
            found.subject = "administrator" if name == "phone" else found.subject
            _store(found, name, value)
            if name in found.values:
                return


def _without_letter(value: str, text: str, at: int) -> str:
    """A name without the letter of the recital that it begins: "A. Alder, Inc., an Oregon corporation", and "B. ..." follows.

    "J. Alder & Sons, Inc." keeps its own.
    """
    letter = _RECITAL_LETTER.match(value)
    if letter is None or (at and text[at - 1] not in "\n;."):
        return value
    following = chr(ord(letter["letter"]) + 1)
    beside = regex.search(rf"(?:^|\n|[.;]\s+(?:and\s+)?){following}\.\s+[A-Z]", text[at:])
    return value[letter.end() :] if beside is not None else value


def _own_text(document: Document, where: Regions) -> str:
    """The plan's own paragraphs as one text, for sentences that state a particular."""
    own = (b for b in document.blocks if b.kind not in (BlockKind.HEADING, BlockKind.CONTENTS))
    ours = (b for b in own if where.of(b).kind in ("plan", "glossary") and not where.of(b).plan)
    return "\n".join(
        " | ".join(document.quote(p.span) for p in b.passages) if b.kind is BlockKind.TABLE else document.quote(b.span)
        for b in ours
    )


def _type(stated: str, cover: Cover, text: str) -> str | None:
    """The kind of plan: as its information says, else as its cover does, else what the text names most."""
    kinds = words().types
    for source in (stated, " ".join(cover.lines)):
        for kind in kinds:
            if guarded(kind.pattern, regex.IGNORECASE).search(source, timeout=TIMEOUT):
                if kind.id == "profit sharing" and guarded(r"401\s?\(k\)").search(text):
                    return "401(k)"
                return kind.id
    common = {name: text.count(name) for name in ("401(k)", "403(b)", "457(b)")}
    best = max(common, key=lambda name: common[name])
    return best if common[best] else None
