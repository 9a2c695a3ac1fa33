"""Chapters, schedules and supplements that hold for some of the participants only, as the document names them."""

from __future__ import annotations

from analyzer.detection.documents import TIMEOUT, Groups, bare, found
from analyzer.model import Document

_LONGEST = 14


def group_names(document: Document, known: Groups) -> dict[str, str]:
    """What the document says each schedule is for: "Schedule B applies to employees represented by Local 217"."""
    names: dict[str, str] = {}
    for match in known.applying.finditer(document.text, timeout=TIMEOUT):
        name = _clean(" ".join(match["name"].split()))
        if found(known.name, name) and not known.not_name.search(name, timeout=TIMEOUT):
            names.setdefault(_key(match["id"]), name)
    return names


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
    title = bare(text)
    prefix = known.prefix.match(title, timeout=TIMEOUT)
    if prefix is None:
        return _clean(title) if found(known.whole, title) else None
    name = title[prefix.end() :]
    return _clean(name) if found(known.name, name) else None


def _of_schedule(label: str, rest: str, known: Groups, schedules: dict[str, str]) -> str | None:
    stated = schedules.get(_key(label))
    if stated is not None:
        return stated
    marker = label.rsplit(maxsplit=1)[-1]
    if marker in known.aliases and not rest:
        return known.aliases[marker]
    prefix = known.prefix.match(rest, timeout=TIMEOUT)
    name = rest[prefix.end() :] if prefix is not None else rest
    return _clean(name) if found(known.name, name) or found(known.whole, name) else None


def _key(label: str) -> str:
    return " ".join(label.lower().split())


def _clean(name: str) -> str:
    """A group's name without what leads to it; capitals throughout are the heading's, not the name's."""
    name = name.strip(" .:,;–—-")
    for leading in ("all ", "those ", "the "):
        if name.lower().startswith(leading):
            name = name[len(leading) :]
    return name.title() if name.isupper() and len(name) > 5 else name
