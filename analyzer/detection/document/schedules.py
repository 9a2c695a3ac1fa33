"""Lists of employers at the end of a document: whether one that leaves out employers leaves out every one of them."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded, of_document

_EMPLOYERS = guarded(
    r"(?:^|\n|(?<=[.;])\s)\W*(?:\d{1,2}(?:\.\d{1,2})*\.?\s+)?(?:(?:Schedule|Exhibit|Appendix|Attachment) \w{1,3}\s*(?:[.:—–-]+\s*|\())?(?:(?:all|the) ){0,2}(?:participating|adopting) (?:employers?|companies|affiliates)\)?(?: \([^)\n]{3,40}\))?(?: (?:are|is|include))?\s*(?:[:—–-]|\.(?=\s+(?-i:[A-Z])))?\s*(?P<list>[^\n]{4,600})",
    regex.IGNORECASE,
)
_DEFINED = guarded(  # "'Employer' means A Holdings, A Cement and A Haulage, and no other entity"
    r"[“\"'‘](?:(?:participating|adopting) )?employers?[”\"'’] (?:means|shall mean|is|are) (?:(?:each|any) of )?(?:the following:? )?(?P<list>(?-i:[A-Z])[^\n]{4,600})",
    regex.IGNORECASE,
)
_NO_OTHERS = guarded(
    r",? (?:and|but) (?:(?:there (?:are|is)|it includes|they include) )?(?:no(?:t any|ne)? (?:others?|else|one else)|nobody else)\b[^\n.;]{0,40}|, only\b",
    regex.IGNORECASE,
)
_TITLE = r"[^:;\n]{0,30}\b(?:employers?|companies|affiliates)\b[^:;\n]{0,60}:"  # "EMPLOYERS EXCEPTED FROM SECTION 3.7:"
_BETWEEN = guarded(
    r"\s*;\s*(?:and\s+)?|\n|,\s+(?:and\s+)?(?!(?:Inc|LLC|L\.L\.C|Ltd|LP|L\.P|Corp|Co|N\.A|P\.C|PC)\b)|\s+and\s+"
)
_ANEW = r"\W*(?:Schedule|Exhibit|Appendix|Attachment|Section|Article|\d)\b"  # a line that is no name on a list
_NEXT = guarded(r"[.;]\s+(?=(?:Schedule|Exhibit|Appendix|Attachment|Section|Article)\b)")  # where a list is over
_NO_NAME = guarded(r"[^\w&]+")
_WORKPLACES = r"(?:employers?|companies|affiliates?|subsidiar(?:y|ies)|schools?|locations?|divisions?|units?|plants?|offices?|facilit(?:y|ies)|sites?|campus(?:es)?|stores?|branch(?:es)?|hospitals?|departments?|mills?)"
_EACH_OTHER = (  # "Each other Affiliate that is, or after the date hereof becomes, an Employer", at the end of a list
    rf"(?:each|every|any|all) other {_WORKPLACES}[^.;]{{0,12}}? (?:that|which) (?:is|are|has|have|now|at any time)\b"
    r"(?!\s+(?:not|neither)\b)[^.;]{0,50}\b(?:(?:an? )?(?:[\w-]+ )?employers?|adopted the plan|participates?|participating)\b"
)
_AND_NO_OTHER_EMPLOYERS = (  # "Schedule B: ... (There are no Participating Employers other than those named above.)"
    rf"[^\f]{{0,600}}?\b(?:there (?:is|are) (?:currently |now )?no (?:other )?(?:participating |adopting |member )?{_WORKPLACES}"
    rf" (?:in the plan )?(?:(?:other than|except|besides|but) (?:those|the ones)(?: (?:that|which) are)? (?:named|listed|shown|set out)|not (?:named|listed) )"
    rf"|no other (?:participating |member )?(?:company|{_WORKPLACES}) (?:has|have) adopted the plan\b|no (?:other )?{_WORKPLACES} other than those (?:named|listed|shown)[^.;)]{{0,30}} (?:participates?|has adopted|have adopted)\b|there (?:is|are) (?:currently |now )?no other (?:participating |adopting |member )(?:company|companies|{_WORKPLACES})(?=\s*[.;)]))"
)


def names_everyone(schedule: str, text: str) -> bool:
    """Whether a document says that a schedule names all employers, or names each of them in it."""
    name = regex.escape(schedule)
    shapes = (
        # "Appendix A. All Schools of the Network, and the Network Office."
        rf"\b{name}(?: \([^)]{{3,60}}\))?\s*[.:—–-]+\s*(?:[^.:]{{3,140}}:\s*)?(?:all|every|each)\b(?: of)?(?: the| our)? (?:[\w-]+ ){{0,2}}?{_WORKPLACES}\b",
        rf"\b{name}\b{_AND_NO_OTHER_EMPLOYERS}",
        rf"{name}\b(?:[^.]|\.(?!\s+[A-Z])|(?<=\b(?:Co|Inc|Corp|Ltd|No|Bros|LP|L\.P|LLC|L\.L\.C|LLP|N\.A|P\.C)\.?)\.){{0,300}}?\b(?:(?:all|every|each)\b[^.]{{0,30}}\b(?:participating\s+)?(?:employers?|participating|companies|affiliates|subsidiar)|{_EACH_OTHER})",
    )
    said = any(of_document(shape, regex.IGNORECASE).search(text, timeout=5.0) for shape in shapes)
    return said or _each_is_in(schedule, text)


def _each_is_in(schedule: str, text: str) -> bool:
    """Whether a schedule names each employer that the document names as a participating one."""
    everyone = _EMPLOYERS.search(text, timeout=5.0) or _DEFINED.search(text, timeout=5.0)
    stands = of_document(
        rf"(?:^|\n|(?<=[.;])\s)\W*{regex.escape(schedule)}\b\s*(?:\([^)\n]{{2,60}}\))?\s*[:.—–-]*\s*(?:{_TITLE}\s*)?(?P<list>[^\n]{{4,600}}(?:\n(?!{_ANEW})[^\n]{{4,80}}){{0,12}})",
        regex.IGNORECASE,
    )
    listed = stands.search(text, timeout=5.0)
    if everyone is None or listed is None:
        return False
    employers = _names(everyone["list"])
    return bool(employers) and employers <= _names(listed["list"])


_ALL_WORK_IN = guarded(  # "Each Associate works in one of the following: a Store, a Distribution Center, or the Home Office"
    r"\b(?:each|every|all) (?:of (?:the|our) )?(?:[\w-]+ )?(?:employees?|associates?|participants?|members?|workers?|colleagues?)(?: of the (?:company|employer))? (?:works?|(?:is|are) (?:employed|assigned)|belongs?) (?:in|at|to) (?:(?:either|exactly )?(?:one|any) of (?:the following|these|(?:two|three|four|five) \w+)?\s?:? ?)?(?P<list>[^.;:]{8,200})",
    regex.IGNORECASE,
)
_LEADS_IN = guarded(
    r"^[^,]*?\b(?:works?|working|employed|assigned|belongs?|belonging) (?:in|at|to) (?:either )?", regex.IGNORECASE
)
_PLACES = guarded(r",\s+(?:and|or)\s+|,\s+|\s+(?:and|or)\s+")
_ARTICLE = guarded(r"^(?:an?|the|any|our)\s+", regex.IGNORECASE)


def class_is_everyone(name: str, text: str) -> bool:
    """Whether a class that a document defines takes in each of the places in which it says that everyone works."""
    text = " ".join(text.split())
    everyone = _ALL_WORK_IN.search(text, timeout=5.0)
    defined = of_document(
        rf"\b{regex.escape(name)}s?[’'”\"]? (?:means?|shall mean|is|are) (?:an?|any|each|every|all) (?P<list>[^.;]{{8,240}})",
        regex.IGNORECASE,
    ).search(text, timeout=5.0)
    if everyone is None or defined is None:
        return False
    places = _named_places(everyone["list"])
    return len(places) > 1 and places <= _named_places(_LEADS_IN.sub("", defined["list"]))


def _named_places(listed: str) -> set[str]:
    """The places of a list, without their articles."""
    return {_ARTICLE.sub("", part.strip()).lower() for part in _PLACES.split(listed) if part.strip()}


def _names(listed: str) -> set[str]:
    """The names of a list, without their points and commas."""
    listed = _NO_OTHERS.split(_NEXT.split(listed)[0])[0]
    return {name for part in _BETWEEN.split(listed) if (name := _NO_NAME.sub(" ", part).strip().lower())}
