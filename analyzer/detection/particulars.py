"""Which plan a document describes: name, sponsor, numbers and administrator, from where the document states them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import regex

from analyzer.detection.cover import Cover
from analyzer.detection.documents import TIMEOUT, Particulars, bare, words
from analyzer.detection.otherplans import OtherPlan
from analyzer.detection.regions import Regions
from analyzer.model import Block, BlockKind, Document, Identity, Passage, PassageKind
from analyzer.shapes import guarded

_GENERIC = guarded(r"^(?:name|plan|the plan|employer|address|telephone|phone|pn)$", regex.IGNORECASE)
_PHONE = guarded(r"(?<![\d-])(?:(?:1[-. ])?\(?\d{3}\)?[-. ]\s?)?\d{3}[-.]\d{4}(?!\d)")  # a local one has no area code
_AFTER_EIN = guarded(
    r"\d{2}-\d{7}\s*(?:[;,/]|and)\s*(?:plan (?:number|no\.?)\s*)?(?P<number>\d{3})(?!\d)", regex.IGNORECASE
)
_EIN = guarded(r"(?<!\d)\d{2}-\d{7}(?!\d)")
_NUMBER = guarded(r"(?<!\d)\d{3}(?!\d)")
_ADDRESS_PART = guarded(
    r"^(?:\d+[\w-]*\s+\S|P\.?\s?O\.?\s?Box|(?:One|Two|Three|Four|Five|Ten|Twelve|Twenty|Forty|Fifty|Hundred)\s+[A-Z]|Suite\b|[Cc]/[Oo]\b|Att(?:n|ention)\b"
    r"|(?:[A-Z][\w.'’-]*\s+){1,3}(?:Building|Hall|House|Tower|Plaza|Square|Street|Avenue|Road|Campus|Office|Library)$|Office of (?:Human|the)\b)"
)
_LINE_NUMBER = guarded(r"\(?[A-Z]?-?\d+(?:\.\d+)*\)?\.?")
_SUFFIX = guarded(r"^(?:Inc|LLC|L\.L\.C|LLP|L\.P|P\.C|Ltd|Co|N\.A|S\.A|PLLC|P\.A)\b\.?", regex.IGNORECASE)
_MARK = guarded(r"^\W*(?:[xX]\s+)?(?:\(?[a-z0-9]{1,2}[.)]\s+)?")
_OTHER = guarded(r"^other(?: \([^)]*\))?:\s*", regex.IGNORECASE)
_ITEM = guarded(r"^(?:[A-Z]-)?\d+(?:[.-]\d+)*\.?\s+(?=[A-Z])")
_ROLE = guarded(
    r"^(?:.*\b(?:plan|program|agreement),?\s+)?(?:as )?(?:sponsored|adopted|maintained|established|offered) by\s+",
    regex.IGNORECASE,
)
_NEXT = guarded(  # what stands after a name on its line: "Acme, Inc. EIN 12-3456789. Plan number 001"
    r";|\s*\(?(?:tele)?phone(?: number)?\b|\s*[,(]?\s*\b(?:(?:FE|E|T)IN\b|employer identification (?:number|no)|taxpayer id|plan (?:number|no)\b)",
    regex.IGNORECASE,
)
_LINE = guarded(r"^(?P<label>[^:.]{2,70}?(?:\([^)]*\))?)\s*(?::|\.|\s[–—-])\s+(?P<value>\S.*)$")
_SENTENCE_END = guarded(r"(?<!\b(?:Inc|Co|Corp|Ltd|L\.L\.C|P\.C|N\.A|St|Mr|Ms|Dr|No|[A-Z]))\.\s+(?=[A-Z])")
_COMPANY = guarded(r"\b(?:Inc|LLC|L\.L\.C|LLP|P\.C|Ltd|Corp|Corporation|Company|Companies|Co)\.?$")
_ROLE_ALONE = guarded(
    r"(?:the )?(?:Committee|Company|Corporation|Board|Sponsor|Bank|Firm)"
)  # its name stands elsewhere
_PRONOUN = guarded(r"(?:the|this|your|our|a|an) (?:plan|company|employer)\b|this\b|it\b|you\b|we\b", regex.IGNORECASE)
_SMALL = frozenset({"OF", "THE", "FOR", "AND", "IN", "ON", "AT", "BY", "AN", "A"})
_KEPT = guarded(r"(?:LLC|LLP|L\.L\.C\.|P\.C\.|PC|USA|U\.S\.|NA|N\.A\.|[&\d#].*|401\(K\)|[IVX]{2,})[,.]?")
_LONGEST = 420
_SEVERAL = 3  # rows of a table that are labels
_ROW = 16  # words
_SUBJECTS = ("sponsor", "administrator", "name")


@dataclass(frozen=True, slots=True)
class _Stated:
    """A label and what stands beside it, with the heading it stands under."""

    label: str
    value: str
    section: tuple[str, ...]
    together: bool = False  # in a table of which several rows are such labels


@dataclass(slots=True)
class _Found:
    """The particulars as far as they are found; the first statement of each stands."""

    values: dict[str, str] = field(default_factory=dict)
    subject: str = ""

    def put(self, name: str, value: str | None) -> None:
        """Keeps a value for a particular that has none yet."""
        if value:
            self.values.setdefault(name, value)


def particulars(document: Document, where: Regions, cover: Cover) -> Identity:
    """The plan that a document describes; what it does not state is None."""
    known, found = words().particulars, _Found()
    for stated in _all_stated(document, where, known):
        _take(found, stated, known)
    text = _own_text(document, where)
    found.put("name", cover.plan_name)
    for name in ("name", "sponsor", "ein", "number", "administrator", "phone"):
        if name not in found.values:
            _from_sentences(found, name, text, known)
    found.put(
        "sponsor", next((_trimmed(line) for line in cover.first if _COMPANY.search(line) and ":" not in line), None)
    )
    if "ein" not in found.values and len(numbers := set(_EIN.findall(document.text))) == 1:
        found.put("ein", numbers.pop())  # the only one there is, though its label wraps around it
    return _identity(found, cover, text)


def _identity(found: _Found, cover: Cover, text: str) -> Identity:
    values = found.values
    administrator = values.get("administrator")
    if administrator and guarded(words().particulars.same_as_employer, regex.IGNORECASE).search(administrator):
        administrator = values.get("sponsor")
    return Identity(
        name=_as_written(values.get("name"), text),
        sponsor=values.get("sponsor"),
        ein=values.get("ein"),
        number=values.get("number"),
        type=_type(" ".join((values.get("name", ""), values.get("type", ""))), cover, text),
        administrator=administrator,
        administrator_phone=values.get("phone") or values.get("sponsor_phone"),
        administrator_address=values.get("address") or values.get("sponsor_address"),
    )


def _all_stated(document: Document, where: Regions, known: Particulars) -> Iterator[_Stated]:
    """Every label with its value in the plan's own text, in reading order."""
    previous: Block | None = None
    for block in document.blocks:
        region = where.of(block)
        if region.kind in ("boilerplate", "other_plan", "guide") or region.plan or block.kind is BlockKind.CONTENTS:
            if block.kind is BlockKind.TABLE and region.kind == "boilerplate" and not region.plan:
                told = _of_table(document, block, known, where.other)  # it may follow a chapter on rights or claims
                yield from (stated for stated in told if stated.together)
            previous = None
            continue
        if block.kind is BlockKind.TABLE:
            yield from _of_table(document, block, known, where.other)
        else:
            yield from _of_lines(document, block)
            yield from _row_before(document, block, known)
            if previous is not None and block.kind is not BlockKind.HEADING:
                value = document.quote(block.span)
                if len(value) <= 250:
                    yield _Stated(bare(document.quote(previous.span)), value, block.section)
        previous = block if block.kind is BlockKind.HEADING else None


def _of_table(document: Document, block: Block, known: Particulars, other: OtherPlan) -> Iterator[_Stated]:
    """The rows of a table as labels and values; a heading row that is itself a label and its value is one too.

    Where columns stand for several plans, that of a pension or another plan beside the document's own is passed over.
    """
    rows: dict[str, str] = {}
    heads = [p for p in block.passages if p.row_head is None and p.column_head is None]
    if len(heads) == 2:
        rows[document.quote(heads[0].span)] = document.quote(heads[1].span)
    columns = {document.quote(p.column_head) for p in block.passages if p.row_head and p.column_head}
    others = {head for head in columns if other.named_by(head) is not None}
    passed_over = others if others != columns else set()
    for passage in block.passages:
        beside = passage.column_head is not None and document.quote(passage.column_head) in passed_over
        if passage.row_head is not None and not beside:
            rows.setdefault(document.quote(passage.row_head), document.quote(passage.span))
    rows.update(_numbered(document, block))
    several = sum(_field(label, known) is not None for label in rows) >= _SEVERAL
    for label, value in rows.items():
        yield _Stated(label.rstrip(":. "), value, block.section, several)


def _row_before(document: Document, block: Block, known: Particulars) -> Iterator[_Stated]:
    """A row that stands by itself before the table that it belongs to: "Plan sponsor Graymere Mutual Company"."""
    at = document.blocks.index(block) + 1
    following = document.blocks[at] if at < len(document.blocks) else None
    if block.kind is not BlockKind.PARAGRAPH or following is None or following.kind is not BlockKind.TABLE:
        return
    heads = [document.quote(p.row_head) for p in following.passages if p.row_head is not None]
    words_ = document.quote(block.span).split()
    if len(words_) > _ROW or sum(_field(head, known) is not None for head in dict.fromkeys(heads)) < _SEVERAL:
        return
    for n in range(len(words_) - 1, 0, -1):
        label, value = " ".join(words_[:n]), " ".join(words_[n:])
        if _field(label, known) is not None and value[:1].isupper():
            yield _Stated(label, value, block.section, True)
            return


def _numbered(document: Document, block: Block) -> Iterator[tuple[str, str]]:
    """The labels and values of rows that begin with the number of a line ("1.1 | Name of Employer | ...")."""
    rows: dict[str, list[str]] = {}
    for passage in block.passages:
        if passage.row_head is not None and _LINE_NUMBER.fullmatch(document.quote(passage.row_head)):
            rows.setdefault(document.quote(passage.row_head), []).append(document.quote(passage.span))
    return ((cells[0], cells[1]) for cells in rows.values() if len(cells) == 2)


def _of_lines(document: Document, block: Block) -> Iterator[_Stated]:
    """Lines such as "Plan Number: 001" or "Plan Number. 001", and ticked answers."""
    whole = document.quote(block.span) if block.span.end - block.span.start <= _LONGEST else ""
    match = _LINE.match(_ITEM.sub("", whole), timeout=TIMEOUT) if whole else None
    if match is not None:
        yield _Stated(match["label"].strip(), match["value"].strip(), block.section)
    for passage in block.passages:
        if passage.checked:
            yield from _ticked(document, passage, block)
        elif len(block.passages) > 1 and passage.kind in (PassageKind.SENTENCE, PassageKind.ITEM):
            line = _LINE.match(_ITEM.sub("", document.quote(passage.span)), timeout=TIMEOUT)
            if line is not None:
                yield _Stated(line["label"].strip(" •-"), line["value"].strip(), block.section)


def _ticked(document: Document, passage: Passage, block: Block) -> Iterator[_Stated]:
    if passage.lead_in is None:
        return
    label = guarded(r"\s+(?:is|shall be)$").sub("", document.quote(passage.lead_in).rstrip(": "))
    yield _Stated(label, _OTHER.sub("", _MARK.sub("", document.quote(passage.span))), block.section)


def _field(label: str, known: Particulars) -> str | None:
    """The particular that a label asks for."""
    label = bare(label).strip(" .:•-")
    return next((name for name, pattern in known.label.items() if pattern.match(label, timeout=TIMEOUT)), None)


def _take(found: _Found, stated: _Stated, known: Particulars) -> None:
    """Keeps what a label states, under the particular that it asks for."""
    name = _field(stated.label, known)
    if (
        name is None
        or stated.value.endswith(":")
        or guarded(known.not_values, regex.IGNORECASE).search(stated.value, timeout=TIMEOUT)
    ):
        return
    heading = bare(stated.section[-1]) if stated.section else ""
    placed = stated.together or guarded(known.section, regex.IGNORECASE).search(heading, timeout=TIMEOUT) is not None
    if _GENERIC.match(stated.label) and not placed:
        return
    if name == "name" and not guarded(r"\b(?:plan|program|trust|arrangement)\b", regex.IGNORECASE).search(stated.value):
        name = "sponsor" if guarded(r"employer|sponsor|company", regex.IGNORECASE).search(heading) else ""
    if name in _SUBJECTS:
        found.subject = name
    _store(found, name, stated.value)
    if name == "sponsor" and "administrator" in stated.label.lower():
        _store(found, "administrator", stated.value)


_NUMBER_BESIDE = guarded(  # "Carrow 401(k) Plan, Plan Number 002", "Northmark Pilots' 401(k) Plan, 004"
    r"(?<=\bplan),?\s+\(?(?:plan\s+)?(?:(?:number|no\.?)\s*)?(?P<number>0\d\d)\b", regex.IGNORECASE
)


def _store(found: _Found, name: str, value: str) -> None:
    if name == "name":
        beside = _NUMBER_BESIDE.search(value)
        found.put("name", _plan_name(value[: beside.start()] if beside is not None else value))
        if beside is not None:
            found.put("number", beside["number"])
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
    elif name == "phone" and (phone := _PHONE.search(value)):
        found.put("phone" if found.subject == "administrator" else "sponsor_phone", phone.group())
    elif name == "address":
        _address(found, value)


def _organisation(found: _Found, name: str, value: str) -> None:
    """A name, and the address and telephone number that often stand with it."""
    value = guarded(r"\s*\((?:the|hereinafter|referred)\b", regex.IGNORECASE).split(value, maxsplit=1)[0]
    who, rest = _split(guarded(r"^WHEREAS,?\s+(?:the\s+)?").sub("", value))
    if not who or name in found.values or _ROLE_ALONE.fullmatch(who):
        return
    found.put(name, who)
    prefix = "" if name == "administrator" else "sponsor_"
    phone = _PHONE.search(value)
    if phone is not None:
        found.put(f"{prefix}phone", phone.group())
    if rest:
        found.put(f"{prefix}address", rest)


def _address(found: _Found, value: str) -> None:
    phone = _PHONE.search(value)
    if phone is not None:
        found.put("phone" if found.subject == "administrator" else "sponsor_phone", phone.group())
        value = guarded(r"\W*(?:tele)?phone\b.*$", regex.IGNORECASE).sub("", value)
    name = "address" if found.subject == "administrator" else "sponsor_address"
    before = found.values.get(name)
    if before and not guarded(r"\d{5}").search(before):
        found.values[name] = f"{before}, {value}"
    elif guarded(r"\d").search(value):
        found.put(name, value.rstrip("."))


def _split(value: str) -> tuple[str, str]:
    """Who, and where: the name ends where an address, a number or a remark in small letters begins."""
    value = _NEXT.split(value, maxsplit=1)[0]
    value = _SENTENCE_END.split(value, maxsplit=1)[0]
    parts = [part.strip() for part in value.split(",")]
    end = len(parts)
    for k, part in enumerate(parts):
        if k and not _SUFFIX.match(part) and (_ADDRESS_PART.match(part) or part[:1].islower() or _PHONE.search(part)):
            end = k
            break
    who = guarded(r"^(?:[Tt]he|[Aa]n?)\s+(?=[A-Z])(?!Trustees)").sub("", ", ".join(parts[:end]))
    where = ", ".join(parts[end:]) if end < len(parts) and _ADDRESS_PART.match(parts[end]) else ""
    return _trimmed(who), where.strip(" .")


def _trimmed(who: str) -> str:
    """A name without the full stop that ends its sentence, but with that of its abbreviation."""
    who = _ROLE.sub("", who.strip(" ,"))
    return who if guarded(r"\b(?:Inc|Co|Corp|Ltd|[A-Z](?:\.[A-Z])+)\.$").search(who) else who.rstrip(".")


def _plan_name(value: str) -> str:
    value = _SENTENCE_END.split(value, maxsplit=1)[0]
    value = guarded(r"\s*\((?:the|also|referred|hereafter)\b|[“\"]|;", regex.IGNORECASE).split(value, maxsplit=1)[0]
    return str(guarded(r"^[Tt]he\s+(?=[A-Z])").sub("", value)).strip(" .,")


def _as_written(name: str | None, text: str) -> str | None:
    """A name in capitals, as the running text writes it."""
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
            if not (value[:1].isupper() or value[:1].isdigit() or value[:1] == "(") or _PRONOUN.match(value):
                continue
            found.subject = "administrator" if name == "phone" else found.subject
            _store(found, name, value)
            if name in found.values:
                return


def _own_text(document: Document, where: Regions) -> str:
    """The plan's own paragraphs as one text, for sentences that state a particular."""
    own = (b for b in document.blocks if b.kind not in (BlockKind.HEADING, BlockKind.CONTENTS))
    return "\n".join(
        document.quote(b.span) for b in own if where.of(b).kind in ("plan", "glossary") and not where.of(b).plan
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
