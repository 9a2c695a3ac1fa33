"""Chapters, schedules and supplements that hold for some of the participants only, as the document names them."""

from __future__ import annotations

import regex

from analyzer.detection.document.documents import TIMEOUT, Groups, bare, found
from analyzer.model import BlockKind, Document
from analyzer.shapes import guarded, of_document

_LONGEST = 14
_LONGEST_NAME = 4
_LONGEST_UNDER = 9
_SIBLINGS = 2
_NEAR = 20
"""Characters before the words by which a schedule says for whom it is: a number, and no sentence."""


def group_names(document: Document, known: Groups) -> dict[str, str]:
    """What the document says each schedule is for: "Schedule B applies to employees represented by Local 217"."""
    names = {
        **_of_those_under_them(document, known),
        **_beside_groups(document, known),
        **_appendices_of_people(document, known),
    }
    titles = _titles(document, known)
    for match in known.applying.finditer(document.text, timeout=TIMEOUT):
        name = _clean(" ".join(match["name"].split()))
        label = _over(match.start(), document, known) if match["id"][:5].lower() == "this " else match["id"]
        if name.lower().startswith(_ELIGIBLE) and not found(known.name, titles.get(key_of(label), "")):
            name = name[
                len(_ELIGIBLE) :
            ]  # "Sub-Plan 3 covers Eligible Employees of Bell Engines", under another heading
        if label and found(known.name, name) and not known.not_name.search(name, timeout=TIMEOUT):
            names.setdefault(key_of(label), name)
    return names


_ELIGIBLE = "eligible "


def _over(at: int, document: Document, known: Groups) -> str:
    """The label of the schedule that opens with the words at a place: "This Appendix applies solely to employees of ..."."""
    block = next(n for n, block in enumerate(document.blocks) if block.span.end > at)
    heading = document.blocks[block - 1] if block and at - document.blocks[block].span.start < _NEAR else None
    if heading is None or heading.kind is not BlockKind.HEADING:
        return ""
    label = known.schedule.match(" ".join(document.quote(heading.span).split()))
    return str(label["id"]) if label is not None else ""


def _appendices_of_people(document: Document, known: Groups) -> dict[str, str]:
    """Schedules that are headed with a word that the text uses of people: "Appendix P: Pilots", "a Pilot may elect"."""
    names: dict[str, str] = {}
    for block in document.blocks:
        title = " ".join(document.quote(block.span).split()) if block.kind is BlockKind.HEADING else ""
        heading = known.schedule.match(title)
        if heading is None or not heading["rest"] or known.not_name.search(heading["rest"], timeout=TIMEOUT):
            continue
        if known.thing.search(heading["rest"]):
            continue  # "Part Two. Contributions": what is made or chosen, and nobody
        first = _PARTS.split(heading["rest"], maxsplit=1)[0].strip(" .:")
        if len(first.split()) <= _LONGEST_NAME and _used_of_people(first, document.text, known):
            whole = heading["rest"].strip(" .:")
            names.setdefault(key_of(heading["id"]), _clean(whole if len(whole.split()) <= _LONGEST_NAME else first))
    return names


_PARTS = guarded(r"\s+(?:and|or|&)\s+|\s*[,(]", regex.IGNORECASE)
_UNDER = r"\b(?:participants?|employees?|members?|associates?|those)(?: who are)? (?:under|covered (?:by|under)|subject to|in) (?:this {word}|{word}s? [A-Z]\b)"


def _of_those_under_them(document: Document, known: Groups) -> dict[str, str]:
    """What heads the schedules of which the text says that people are under them: "Participants under Schedules B and C"."""
    names: dict[str, str] = {}
    for key, rest in _titles(document, known).items():
        word = regex.escape(key.split()[0])
        under = of_document(_UNDER.format(word=word), regex.IGNORECASE).search(document.text, timeout=TIMEOUT)
        if under is not None and len(rest.split()) <= _LONGEST_UNDER and not known.thing.search(rest):
            names[key] = _clean(rest)
    return names if len(names) >= _SIBLINGS else {}


def _titles(document: Document, known: Groups) -> dict[str, str]:
    """What each lettered schedule is headed with."""
    titles: dict[str, str] = {}
    for block in document.blocks:
        title = " ".join(document.quote(block.span).split()) if block.kind is BlockKind.HEADING else ""
        heading = known.schedule.match(title)
        if heading is not None and heading["rest"] and " " in heading["id"]:
            titles.setdefault(key_of(heading["id"]), heading["rest"])
    return titles


def _beside_groups(document: Document, known: Groups) -> dict[str, str]:
    """What heads the schedules beside two or more for groups: "Schedule F: Faculty", "Schedule L: Local 9", "Schedule T: Trades"."""
    titles = _titles(document, known)
    groups = {key for key, rest in titles.items() if found(known.name, rest) or found(known.whole, rest)}
    if len(groups) < _SIBLINGS or any(known.thing.search(rest) for rest in titles.values()):
        return {}
    return {key: _clean(rest) for key, rest in titles.items() if len(rest.split()) <= _LONGEST_NAME}


def _used_of_people(name: str, text: str, known: Groups) -> bool:
    shape = known.people.replace("NAME", regex.escape(name.removesuffix("S").removesuffix("s")))
    return of_document(shape, regex.IGNORECASE).search(text, timeout=TIMEOUT) is not None


_UNION_AND_PLACE = guarded(  # "USW Local 663, Canton", over what its agreement provides
    r"^(?P<name>(?:[A-Z]{2,6} )?(?:Local|Lodge)(?: Union)?(?: No\.?)? \d{1,5}[A-Z]?), (?:[A-Z][a-z]+ ?){1,3}$"
)


def group_of(heading: str, known: Groups, schedules: dict[str, str]) -> str | None:
    """The group that a heading limits its chapter to, None where it does not."""
    text = heading.strip().rstrip(".:")
    if len(text.split()) > _LONGEST or text.endswith("?"):
        return None
    if known.all.search(text, timeout=TIMEOUT) or known.not_name.search(text, timeout=TIMEOUT):
        return None
    schedule = known.schedule.match(text, timeout=TIMEOUT)
    if schedule is not None:
        return _of_schedule(schedule["id"], schedule["rest"], known, schedules)
    if (union := _UNION_AND_PLACE.match(text)) is not None:
        return str(union["name"])
    title = bare(text)
    prefix = known.prefix.match(title, timeout=TIMEOUT)
    if prefix is None:
        return _clean(title) if found(known.whole, title) else None
    name = title[prefix.end() :]
    return _clean(name) if found(known.name, name) else None


_ON_OTHER_TERMS = guarded(  # "Residents of Puerto Rico take part in the Plan on different terms. After-tax contributions are not available to you"
    r"^\W*(?P<name>(?:residents|employees|participants|members|associates|workers|people|those) (?:of|in|at|living in|working in|who (?:live|work) in|represented by|covered by) (?!the (?:plan|company)\b)[^,.;]{3,60}?) "
    r"(?:(?:take part|participate|are covered|save|join|come)\b[^.;]{0,40}\b(?:on|under|by) (?:different|separate|special|other|their own) (?:terms|rules|provisions)|have (?:different|separate|special|their own) (?:terms|rules))\b",
    regex.IGNORECASE,
)


def group_opened(text: str) -> str | None:
    """The group for which a paragraph says that its own terms follow, None where it says no such thing."""
    told = _ON_OTHER_TERMS.match(text, timeout=TIMEOUT)
    return _clean(told["name"]) if told is not None else None


_RUN_IN_TITLE = guarded(r"^\W*(?P<title>[A-Z][^.:;?!]{4,70})\.\s+(?=[A-Z])")
_SAYS_SOMETHING = guarded(
    r"\b(?:may|can|cannot|will|shall|must|is|are|was|were|has|have|had|does|do|did)\b", regex.IGNORECASE
)
_NAME_ENDS = guarded(r"\s*[,(–—]|\s-\s")
_PEOPLE_OF = guarded(
    r"^(?:residents|employees|participants|members|associates) (?:of|in|at|represented by|covered by) (?!(?:the|this|our|your) (?:plan|company|employer|trust)\b)(?-i:[A-Z])[^,]+$",
    regex.IGNORECASE,
)


def group_titled(text: str, known: Groups, schedules: dict[str, str]) -> str | None:
    """The group that a paragraph's own title limits it to: "Local 1440, machinists (Lima). Members may contribute ..."."""
    titled = _RUN_IN_TITLE.match(text)
    if titled is None or _SAYS_SOMETHING.search(titled["title"]):
        return None
    title: str = titled["title"]
    return title if _PEOPLE_OF.match(title) else group_of(_NAME_ENDS.split(title, maxsplit=1)[0], known, schedules)


def _of_schedule(label: str, rest: str, known: Groups, schedules: dict[str, str]) -> str | None:
    stated = schedules.get(key_of(label))
    if stated is not None:
        return stated
    marker = label.rsplit(maxsplit=1)[-1]
    if marker in known.aliases and not rest:
        return known.aliases[marker]
    prefix = known.prefix.match(rest, timeout=TIMEOUT)
    if prefix is None and known.thing.match(rest):
        return None  # "Part H. Distributions to Participants Who Are Still Employed"
    name = rest[prefix.end() :] if prefix is not None else rest
    return _clean(name) if found(known.name, name) or found(known.whole, name) else None


def key_of(label: str) -> str:
    """A schedule's label as it is looked up: "appendix b"."""
    return " ".join(label.lower().split())


def _clean(name: str) -> str:
    """A group's name without what leads to it; capitals throughout are the heading's, not the name's."""
    name = name.strip(" .:,;–—-")
    for leading in ("all ", "those ", "the "):
        if name.lower().startswith(leading):
            name = name[len(leading) :]
    name = name.removesuffix(" only")
    name += "." if _A_FIRM.search(name) else ""
    return _LITTLE.sub(lambda m: m[0].lower(), name.title()) if name.isupper() and len(name) > 5 else name


_LITTLE = guarded(r"(?<!^)\b(?:An?|And|Of|The|For|In|Or|At|To|By|On|De|Del|La)\b(?!\.)")
_A_FIRM = guarded(
    r", (?:Inc|Ltd|Corp|Co)$", regex.IGNORECASE
)  # "Employees of Dell Foundry, Inc.", whose stop is its own
