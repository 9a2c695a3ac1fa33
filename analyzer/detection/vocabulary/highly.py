"""The highly compensated where a sentence does not call them so: by a title that the document gives them, or "their"."""

from __future__ import annotations

import regex

from analyzer.model import Document
from analyzer.shapes import Expression, guarded, of_document

_NAMED = guarded(r"\bhighly[- ]compensated\b|\bHCEs?\b", regex.IGNORECASE)
_TITLE = guarded(  # "Restricted Participant means a Participant designated from among Highly Compensated Employees"
    r"[“\"]?(?P<title>(?:[A-Z][\w-]+ ){1,3}(?:Participant|Employee|Member|Associate))s?[”\"]? (?:means|is|shall mean|refers to)\b"
    r"[^.;]{0,160}?\b(?:from among|who (?:is|are)|is one of|designat\w+[^.;]{0,60})[^.;]{0,30}?\b(?:Highly Compensated Employees?|HCEs?)\b"
)
_POINTS = guarded(
    r"\b(?:their|such|those|these) (?:[\w’'-]+ ){0,3}?(?:after-?\s?tax|voluntary|thrift|supplemental|contributions?|allotments?|savings|employees|participants|people|colleagues|members)\b"
    r"|\b(?:lower|reduce|limit|restrict|cut)\b[^.;]{0,60}\b(?:for|of) (?:this|that) group\b|\b(?:lower|reduced) (?:percentage|rate|limit|maximum)\b[^.;]{0,20}\bfor (?:this|that) group\b"
    r"|\b(?:may|can|might|could) (?:[\w-]+ )?(?:announce|set|fix|prescribe|impose|establish) [^.;]{0,25}?\b(?:cap|ceiling|limit|maximum|rate|percentage)\b[^.;]{0,45}? for them\b"
    r"|^\W*(?:the|an?|we|we'll|we’ll) (?:\w+ ){0,2}(?:may|might|can|could)(?: have to)? (?:lower|reduce|limit|cut)\b[^.;]{0,40}\b(?:elections?|rates?|percentages?|contributions?)\b"
    r"|(?:\b(?:that|this)|^\W*(?:for|in) 20\d\d,? the) (?:lower )?(?:ceiling|cap|limit|rate|maximum) (?:is|will be)\b[^.;]{0,25}\d\s?(?:%|percent)",
    regex.IGNORECASE,
)
_MORE = r"(?:more than|over|above|(?:exceeds|exceeded|exceeding))"
_PAID_MORE = rf"{_MORE} \$1[1-9]\d,\d00\b"
_BY_LAW = r"the (?:IRS|federal|tax law['’]s) (?:threshold|amount|figure|limit)"
_BY_PAY = guarded(  # section 414(q) by its amount: "If you earned more than $160,000 from the company in 2025, you may ..."
    rf"^\W*(?:if|where) (?:(?:you (?:earned|were paid|made)|your (?:pay|compensation|earnings)(?: from [\w ]{{2,20}})? (?:was|were)) {_PAID_MORE}"
    r"(?![^,]*\bsocial security\b)[^,.;]{0,40}\b(?:in 20\d\d|last year|(?:in )?the (?:year before|(?:prior|preceding|previous) year))(?: \((?:or|and)\b[^()]{3,60}\))?"
    rf"|your (?:pay|compensation|earnings)(?: from [\w ]{{2,20}}?)? in 20\d\d (?:was|were) {_PAID_MORE}),"
    r"(?: you are (?:an? )?[“\"]?highly[- ]compensated[”\"]?(?: employee| for 20\d\d)*,? and)?(?! you are)",
    regex.IGNORECASE,
)
_WHO_EARNED = guarded(  # "People who earned more than $160,000 in 2025 are limited to 12% of eligible pay"
    rf"\b(?:people|anyone|everyone|those|employees|participants|members|associates|an? (?:person|employee|participant|member|associate)) (?:who (?:earned|earn|were paid|was paid|are paid|made)|paid|earning|making|(?:with|whose) (?:pay|compensation|earnings)(?: (?:of|was|were|is|are))?) {_PAID_MORE}(?: (?:from|by) [\w ]{{2,20}}?)?"
    r",? (?:in 20\d\d|last year|(?:in |for )?the (?:year before|(?:prior|preceding|previous) year)|(?=(?:may|can|cannot|will|shall|are|is)\b))(?![^.;]*\b(?:social security|catch-?up)\b)"
    rf"|\b(?:people|anyone|everyone|those|employees|participants|members|associates) who (?:earned|earn|were paid|are paid|made|make) {_MORE} {_BY_LAW}(?: \(\$1[1-9]\d,\d00[^()]{{0,20}}\))?(?! for highly)(?![^.;]*\b(?:social security|catch-?up)\b)"
    r"|\bhighly[- ]paid (?:employees|people|participants|members|associates|colleagues)(?:, as (?:the )?(?:tax law|law|IRS|Code) defines? (?:them|it|these))?"
    r"(?![^.;]*\b(?:as|so) (?:may|can|do|are) (?:(?:every|any) other|(?:all )?(?:the )?others|everyone else)\b)",
    regex.IGNORECASE,
)
_PEOPLE = r"(?:employees|people|participants|members|associates|colleagues)"
_PAID_BY = guarded(  # "If Quillhaven paid you more than $160,000 in 2025, your cap for 2026 is 8%"
    rf"^\W*(?:for 20\d\d,? )?if (?:[A-Z][\w’'&-]*(?: [A-Z][\w’'&-]*){{0,2}}|the \w+|we) paid you {_PAID_MORE}(?![^,]*\bsocial security\b) (?:in 20\d\d|last year|(?:in )?the (?:year before|(?:prior|preceding|previous) year)),"
    rf"|^\W*if you (?:are|were) (?:among|one of) the highly[- ](?:paid|compensated) {_PEOPLE}(?: (?:of )?(?:last year|the year before))?(?:, as (?:the )?(?:federal |tax )*(?:law|code) [^,;()]{{3,40}}(?: \([^()]*\))?)?,"
    r"|^\W*(?:for 20\d\d,? )?if you (?:are|were) highly[- ]paid(?: (?:for 20\d\d|in 20\d\d|last year))?,"
    rf"|^\W*if you (?:earned|were paid) more than the (?:IRS|federal) (?:threshold|amount|figure|limit) (?:in 20\d\d|last year)(?: \(\$1[1-9]\d,\d00[^()]{{0,20}}\))?,",
    regex.IGNORECASE,
)
_IF_HIGHLY = guarded(  # "(1% to 12% if you are highly compensated)": the rest is for everyone
    r"(?P<rate>\([^()]{0,30}\d\s?(?:%|percent)[^()]{0,20}) if (?:you(?: are|'re) )?(?:an? )?(?:highly[- ]compensated(?: employee)?|HCE)\)",
    regex.IGNORECASE,
)
_HIGHLY_FIRST = guarded(  # "10% of Compensation (Highly Compensated Employees: 4%)"
    r"(?<=\d\s?(?:%|percent)[^.;()]{0,60})\((?:for )?(?:highly[- ]compensated(?: employees?| participants?)?|HCEs?)(?::|,| [–—-]| are limited to| limited to)? ?(?:(?P<none>0(?:\.0+)?\s?%|none|nil)|(?P<rate>\d+(?:\.\d+)?\s?%))",
    regex.IGNORECASE,
)
_TWO_RATES = guarded(  # "15% of Plan Compensation, and 6% of Plan Compensation for Highly Compensated Employees": all may
    r"(?P<all>\b\d+(?:\.\d+)?% of (?:[\w’']+ ){0,3}[\w’']+?),? (?:and|but|or) (?P<theirs>\d+(?:\.\d+)?%)(?: of (?:[\w’']+ ){0,3}?[\w’']+)? (?:for|in the case of) (?:an? )?(?:highly[- ]compensated (?:employees?|participants?)|HCEs?)\b",
    regex.IGNORECASE,
)
_PAY_LINE = guarded(  # "Group A, below the HCE pay line", "Group B, at or above the HCE pay line"
    r"\b(?:(?:paid|earning|with pay|whose pay is) )?(?:(?P<less>below|under|less than|beneath)|(?:at or |at and )?(?:above|over|more than)) the (?:HCE|highly[- ]compensated(?: employee)?)(?:['’]s)? (?:pay |compensation |earnings |salary )*(?:line|threshold|limit|cut-?off|amount|level|mark)\b",
    regex.IGNORECASE,
)
_WHO_THEY_ARE = guarded(  # "a highly compensated employee (generally, one who earned more than $160,000) may ..."
    r"(?P<name>\b(?:highly[- ]compensated(?: (?:employees?|participants?|members?|associates?|individuals?))?|HCEs?)\b)(?: for (?:the (?:plan )?year(?: before)?|20\d\d))?"
    r"(?: \((?:[^()%]|\d{1,2}(?:\.\d+)?\s?% (?:of the company|owner))*\)|,? which (?:for |in )?(?:20\d\d )?(?:generally |usually )?means (?:that )?[^,.;%]{0,30}\$1[1-9]\d,\d00[^,.;%]{0,40})(?=[,;]? \w)",
    regex.IGNORECASE,
)
_BARE_RATE = guarded(  # "from 2 to 9 per cent (5 for highly compensated employees)"
    r"(?P<open>(?:%|\bper\s?cent)(?: of [\w ]{2,30})? \()(?P<rate>\d{1,2})(?= for (?:an? )?(?:highly[- ]compensated|HCEs?)\b[^()]{0,30}\))",
    regex.IGNORECASE,
)
_QUOTED = guarded(
    r"[“\"](?P<name>[Hh]ighly[- ]compensated(?: employees?)?)(?:(?P<c>,)?[”\"]|[”\"](?=,))(?! (?:means?|is|are|shall mean|refers)\b)"
)
_ELECTION_REFUSED = guarded(  # "If you are highly compensated, your election will be rejected": they may make none
    r"^\W*if (?:you (?:are|were)|[^.;,]{3,40}\b(?:shows?|lists?|has|have|places?|puts?|names?) you (?:as|among|in|on)) (?:(?:an?|one of) )?(?:the )?highly[- ]compensated(?: (?:employees?|group|list))?(?: for (?:the|that|20\d\d)(?: \w+)?)?,? "
    r"(?:your|the|this|that|any such) (?:(?:after-?\s?tax|post-?\s?tax) )?election (?:will be|is|shall be|will not be|is not|cannot be) (?:rejected|refused|void|cancell?ed|ignored|honou?red|accepted|processed|switched off|turned off|set to (?:zero|0%?))\b[^.;]*",
    regex.IGNORECASE,
)
_FOR_THEM = "For highly compensated employees, "


def rates_apart(text: str) -> str:
    """A rate for all with that of the highly compensated in brackets, where it is told as a second one or with an "if".

    >>> rates_apart("15% of pay, and 6% of pay for Highly Compensated Employees")
    '15% of pay (6% for highly compensated employees)'
    """
    text = _HIGHLY_FIRST.sub(
        lambda m: f"({'except' if m['none'] else m['rate'] + ' for'} highly compensated employees", text
    )
    text = _IF_HIGHLY.sub(r"\g<rate> for highly compensated employees)", text)
    return str(_TWO_RATES.sub(r"\g<all> (\g<theirs> for highly compensated employees)", text))


def by_the_line(text: str) -> str:
    """People told by the pay from which on they are highly compensated, with their name.

    >>> by_the_line("Group A, below the HCE pay line")
    'Group A, non-highly compensated employees'
    """
    return str(_PAY_LINE.sub(lambda m: f"{'non-' if m['less'] else ''}highly compensated employees", text))


def named_by_pay(text: str) -> str:
    """A sentence that tells the highly compensated by what they earned, with their name; who they are is left out.

    >>> named_by_pay("HCEs (for 2026, those paid more than $160,000 in 2025) may save 4% of pay.")
    'HCEs may save 4% of pay.'
    """
    text = _WHO_THEY_ARE.sub(r"\g<name>", _QUOTED.sub(lambda m: m["name"] + (m["c"] or ""), text))
    text = _ELECTION_REFUSED.sub("Highly compensated employees may not make them", text)
    text = _WHO_EARNED.sub("highly compensated employees", by_the_line(text))
    text = _BARE_RATE.sub(r"\g<open>\g<rate>%", text)
    return str((_BY_PAY if _BY_PAY.search(text) else _PAID_BY).sub("If you are a highly compensated employee,", text))


class HighlyPaid:
    """Reads the sentences of a document in order; a block starts anew."""

    def __init__(self, document: Document) -> None:
        titles = {m["title"] for m in _TITLE.finditer(document.text, timeout=2.0) if not _NAMED.search(m["title"])}
        self._titles: list[Expression] = [
            of_document(rf"\b{regex.escape(title)}(?P<s>s?)\b") for title in sorted(titles)
        ]
        self._spoken_of = False

    def start(self) -> None:
        """A new block, in which nobody was spoken of yet."""
        self._spoken_of = False

    def named(self, text: str) -> str:
        """The sentence with the highly compensated called so, where it is of them; else as it is."""
        for title in self._titles:
            text = title.sub(r"Highly Compensated Employee\g<s>", text)
        text = named_by_pay(text)
        if _NAMED.search(text):
            self._spoken_of = True
            return text
        if not self._spoken_of or not _POINTS.search(text):
            return text
        return f"{_FOR_THEM}{text[:1].lower()}{text[1:]}"
