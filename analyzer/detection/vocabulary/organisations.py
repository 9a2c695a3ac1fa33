"""Companies, committees and their addresses as plans write them: where a name ends and a place begins."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

PHONE = guarded(
    r"(?<![\d-])(?:(?:1[-. ])?(?:\(\d{3}\)|\d{3}\)?)[-. ]\s?)?\d{3}[-.]\d{4}(?!\d)"
)  # a local one has no area code
_ADDRESS_PART = guarded(
    r"^(?:\d+[\w-]*\s+\S|P\.?\s?O\.?\s?Box|(?:One|Two|Three|Four|Five|Ten|Twelve|Twenty|Forty|Fifty|Hundred)\s+[A-Z]|Suite\b|[Cc]/[Oo]\b|Att(?:n|ention)\b"
    r"|(?:[A-Z][\w.'’-]*\s+){1,3}(?:Building|Hall|House|Tower|Plaza|Square|Street|Avenue|Road|Campus|Office|Library|Depot|Terminal|Pier)$|Office of (?:Human|the)\b)"
)
_STATE = guarded(
    r"(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|Alabama|Alaska"
    r"|Ariz\w+|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana"
    r"|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)"
    r"|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington"
    r"|West Virginia|Wisconsin|Wyoming|Puerto Rico)(?: \d{5}(?:-\d{4})?)?\W*$"
)
_SUFFIX = guarded(r"^(?:Inc|LLC|L\.L\.C|LLP|L\.P|P\.C|Ltd|Co|N\.A|S\.A|PLLC|P\.A)\b\.?", regex.IGNORECASE)
_ROLE = guarded(
    r"^(?:.*\b(?:plan|program|agreement),?\s+)?(?:as )?(?:sponsored|adopted|maintained|established|offered) by\s+"
    r"|^.*\bfor (?:\w+ ){0,3}(?:employees|members|staff|associates|teammates) of\s+",
    regex.IGNORECASE,
)
_NEXT = guarded(  # what stands after a name on its line: "Acme, Inc. EIN 12-3456789. Plan number 001"
    r";|\s\||,?\s(?:and|with)\s(?:its|their|all|any|certain)\s(?:[\w.-]+\s){0,3}?(?:subsidiar|affiliate)\w*|\s*[,(]\s*(?=\d{2}-\d{7})|\s(?:appointed|designated|established) by\b|\s(?:(?:street|mailing|business) )?address(?=\s*:)|\s*\(?(?:tele)?phone(?: number)?\b(?=\W*(?:is\W+)?\(?\d|\W*$)|\s*[,(]?\s*\b(?:(?:FE|E|T)IN\b|employer identification (?:number|no)|taxpayer id|plan (?:number|no)\b)",
    regex.IGNORECASE,
)
SENTENCE_END = guarded(r"(?<!\b(?:(?i:Inc|Co|Corp|Ltd)|L\.L\.C|P\.C|N\.A|St|Mr|Ms|Dr|No|[A-Z]))\.\s+(?=[A-Z])")
_ABBREVIATED_END = guarded(  # a sentence that ends with "Inc.": what follows is one too, and no name
    r"(?<=\b(?:Inc|Co|Corp|Ltd|P\.C|L\.L\.C|N\.A)\.)\s+(?=[A-Z][^.,]{0,60}\s(?:is|are|was|has|have|may|shall|will|can|provides?)\b)"
)
_RUNS_ON = guarded(  # "Alder Company and, with its consent, Alder Rope Company"
    r"(?:,?\s(?:and(?:/or)?|or|together|along|including))+$"
)
_STOPS = guarded(r"\.{2,}$")  # "Alder Vets, P.C.. Trustee": one ends the name, one its line
COMPANY = guarded(r"\b(?:Inc|LLC|L\.L\.C|LLP|P\.C|Ltd|Corp|Corporation|Company|Companies|Co)\.?$")
_COMPANY_FIRST = guarded(
    r"(?P<company>[A-Z][^|:;]{2,70}?,? (?:Inc\.|LLC|L\.L\.C\.|LLP|P\.C\.|Ltd\.|Corporation|Company))(?:['’]s?)?\s(?=.*\bPlan\b)"
)


def who_and_where(value: str) -> tuple[str, str]:
    """Who, and where: the name ends where an address, a number or a remark in small letters begins."""
    value = _NEXT.split(value, maxsplit=1)[0]
    value = SENTENCE_END.split(value, maxsplit=1)[0]
    value = _ABBREVIATED_END.split(value, maxsplit=1)[0]
    parts = [part.strip() for part in value.split(",")]
    end = len(parts)
    for k, part in enumerate(parts):
        remark = part[:1].islower() and not part.startswith("of ")  # "Vice President, Human Resources, of Alder, Inc."
        in_town = k + 1 < len(parts) and _STATE.match(parts[k + 1]) is not None  # "Alder Company, Dover, Delaware"
        if k and not _SUFFIX.match(part) and (_ADDRESS_PART.match(part) or remark or in_town or PHONE.search(part)):
            end = k
            break
    who = guarded(r"^(?:[Tt]he|[Aa]n?)\s+(?=[A-Z])(?!Trustees)").sub("", ", ".join(parts[:end]))
    where = ", ".join(parts[end:]) if end < len(parts) and _ADDRESS_PART.match(parts[end]) else ""
    return trimmed(who), where.strip(" .")


def trimmed(who: str) -> str:
    """A name without the full stop that ends its sentence, but with that of its abbreviation."""
    who = _STOPS.sub(".", _ROLE.sub("", _RUNS_ON.sub("", who.strip(" ,"))).strip(" ,"))
    return who if guarded(r"\b(?:Inc|Co|Corp|Ltd|[A-Z](?:\.[A-Z])+)\.$").search(who) else who.rstrip(".")


def company_in(name: str) -> str | None:
    """The company whose name begins that of its plan: "Alder & Birch LLP Savings Plan"."""
    found = _COMPANY_FIRST.match(name)
    return found["company"] if found is not None else None
