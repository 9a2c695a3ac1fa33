"""Accounts that a merged plan left behind, called by its name: "the Tollgate After-Tax Account"."""

from __future__ import annotations

import regex

from analyzer.shapes import Expression, guarded, of_document

_NAMED = guarded(
    r"\b(?P<name>(?!(?:Your|The|An?|Any|Each|No|New|His|Her|Their|Prior|First|Second|Employee|Participant|Member|Voluntary|Traditional"
    r"|Regular|Supplemental|Basic|Plan|Roth|Non|In|To|Of|From|Since|After|Frozen|Closed)\b)[A-Z][\w&.’'-]+)"
    r"(?: [A-Z][\w&.’'-]*){0,3} (?:(?:After-?\s?Tax|Voluntary|Thrift) (?:[A-Z][\w-]* )?(?:Sub-?)?(?:Account|Source)|after-?tax (?:sub-?)?(?:account|source))s?\b"
)
_OLD_MONEY = guarded(  # "The Thrift Account holds the contributions made by employees of Corliss Gauge before July 1, 1991"
    r"\b(?P<name>(?!(?:The|An?|Any|Each|No|New|His|Her|Their|Your|In|To|Of|From|If|Roth|Rollover)\b)[A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+){0,3} (?:Sub-?)?Account)s?[”\"]?"
    r" (?:(?:shall )?(?:holds?|keeps?|contains?|consists? (?:only )?of)|means (?:the |an? |that )?(?:[\w-]+ ){0,8}?(?:holding|attributable to|credited with|for)|is made up of)"
    r" (?:only )?(?:the |any |those )?(?:[\w-]+ ){0,4}?(?:contributions|deposits|savings|amounts|money|balances)\b(?! (?:made|credited) (?:under|pursuant to) (?:Section|Article|this))"
    r"[^.;]{0,100}?\b(?:(?:before|prior to|until|through|up to) (?:[A-Z][a-z]+ )?(?:\d{1,2}, )?(?:19|20)\d\d"
    r"|(?:transferred|merged|came|brought) (?:over )?(?:in |here )?(?:from|with|into)|(?:to|under|in|of) (?:the |a )?(?:former|prior|predecessor|[A-Z][\w&.’'-]+(?: [A-Z][\w&.’'-]+){0,4} (?:Plan|Fund|Program)))\b"
)
_KEPT_APART = guarded(  # "The voluntary contributions which its members had made are kept in a Gas Employees Account"
    r"\b(?:contributions|deposits|savings|accounts|balances|money|amounts)\b[^.;]{0,60}?"
    r"(?:\b(?:which|that) (?:its|their|those|that plan['’]s) (?:members|participants|employees|people) (?:had )?(?:made|saved|paid in|put in)\b"
    r"|\b(?:of|from|under|in|brought from|transferred from) (?:that|the merged|the former|the prior|the old|such) [Pp]lan\b)[^.;]{0,40}?"
    r"\b(?:(?:are|were|is|was|have been|has been|shall be|will be) )?(?:kept|held|placed|credited|put|moved|transferred|maintained)(?: separately| apart)? (?:in|to|into) "
    r"(?:a|an|the|your|his|separate) (?P<name>(?!(?:Plan|Roth|Rollover|Trust)\b)[A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+){0,3} (?:Sub-?)?Account)s?\b"
)
_MERGED = r"\b{name}\b[^.;]{{0,200}}\b(?:merged|merger|acquired|acquisition|predecessor|transferred|joined|became (?:a )?part of)\b"


_MERGED_PLAN = guarded(  # "The Tallis Avionics Thrift and Savings Plan was merged into this Plan"
    r"\b(?P<name>(?!(?:Your|The|An?|Any|Each|This|That|Our|Prior|Former|Old|Other|Another|Savings|Retirement|Employee|Company)\b)[A-Z][\w&.’'-]+)"
    r"(?: (?:(?!The\b)[A-Z(][\w&.’')(-]*|and|of|for|the|&)){0,8} [Pp]lan,?(?: which)? "
    r"(?:(?:was|were|has been|had been) (?:merged|folded|combined|consolidated) into|became (?:a )?part of) (?:ours\b|(?:the|this|our)\b)"
)
_ITS_TERMS = (  # "under section 4.02 of the Tallis plan employees could contribute"
    r"\b(?:{names})\b(?: (?:[A-Z][\w&.’'-]*|and|of)){{0,6}} [Pp]lan\b(?!'s\b|’s\b)(?![^.;]*\b(?:may|can)\b)[^.;]*"
    r"\b(?:could|were (?:allowed|permitted|able|invited|accepted|made|taken)|was (?:allowed|permitted|accepted)|accepted|allowed|permitted|took|let|had (?:allowed|accepted|permitted|taken|offered|let)|used to)\b"
)


def terms_of_merged(text: str, own: str) -> Expression | None:
    """What tells of the terms of a plan that was merged into this one, ``own`` being the words of this one's cover."""
    cover = () if _MERGED_PLAN.search(own) else own.split()  # where a text begins with the merger, it has no cover
    names = sorted({match["name"] for match in _MERGED_PLAN.finditer(text)} - set(cover))
    return of_document(_ITS_TERMS.format(names="|".join(map(regex.escape, names)))) if names else None


def left_behind(text: str, own: str) -> Expression | None:
    """What names such an account in a document, ``own`` being the words of its cover, which name its own plan."""
    names = {match["name"] for match in _NAMED.finditer(text)}
    merged = [
        name
        for name in sorted(names)
        if name not in own and regex.search(_MERGED.format(name=regex.escape(name)), text, timeout=5.0)
    ]
    shapes = [
        rf"\b{regex.escape(name)}s?\b"
        for name in sorted(
            {" ".join(m["name"].split()) for shape in (_OLD_MONEY, _KEPT_APART) for m in shape.finditer(text)}
        )
    ]
    if merged:
        one_of = "|".join(map(regex.escape, merged))
        shapes.append(
            rf"^\W*(?:the )?(?:{one_of})\b[^.;,|]{{0,30}}\b(?:After-?\s?Tax|Voluntary|Thrift)(?=\W*$)"
        )  # a row's head
        shapes.append(
            rf"\b(?:{one_of})\b[^.;,]{{0,40}}\b(?:(?:After-?\s?Tax|Voluntary|Thrift)\b[^.;,]{{0,20}}\b(?:Account|Source)|after-?tax (?:account|source))s?\b"
        )
    return of_document("|".join(shapes)) if shapes else None
