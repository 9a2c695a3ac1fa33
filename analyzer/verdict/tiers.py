"""Whether matched and unmatched after-tax money leave on different terms: the wait of the one is none of the other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from analyzer.model import Document, Finding, Stance
from analyzer.verdict.clauses import WITHDRAWAL

_MATCHED = re.compile(
    r"\b(?:basic|matched)\b|\ba match(?:ing contribution)? (?:was|has been|is) (?:paid|made|credited)\b", re.IGNORECASE
)
_UNMATCHED = re.compile(r"\b(?:supplement(?:al|ary)|unmatched|additional|extra|not (?:been )?matched)\b", re.IGNORECASE)
_ALL_OF_IT = re.compile(r"\bwithdraw (?:all or (?:any )?(?:part|portion)|any or all)\b", re.IGNORECASE)
_WAITS = frozenset({"seasoning", "participation", "age"})


def in_tiers(findings: Iterable[Finding], documents: Sequence[Document]) -> bool:
    """ "Basic savings may be withdrawn only after 24 months", "Supplemental ones may be withdrawn in any month".

    So too where all of the account may be withdrawn, and of that only what was matched has to wait.
    """
    waits = free = False
    for finding in findings:
        if finding.provision != WITHDRAWAL or not finding.counted or not 0 <= finding.document < len(documents):
            continue
        text = documents[finding.document].quote(finding.span)
        kinds = set(finding.attributes.get("conditions") or ())
        if finding.stance is Stance.CONDITIONS and kinds & _WAITS:
            waits |= _MATCHED.search(text) is not None and _UNMATCHED.search(text) is None
        elif finding.stance is Stance.PERMITS:
            free |= _MATCHED.search(text) is None and bool(_UNMATCHED.search(text) or _ALL_OF_IT.search(text))
    return waits and free
