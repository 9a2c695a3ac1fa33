"""Which plans of the employer a document describes beside its own, and which words speak of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import regex

from analyzer.detection.document.documents import TIMEOUT, OtherPlans, PlanKind, bare, found, is_contents_line
from analyzer.detection.sentence.sisters import TWO_PLANS
from analyzer.model import BlockKind, Document
from analyzer.shapes import Expression, guarded, of_document

_COVER_BLOCKS = 12
_OWN_KINDS = guarded(
    r"401\s?\(k\)|\b(?:thrift|savings|profit[- ]sharing|investment)\b[^.]{0,30}\bplan\b", regex.IGNORECASE
)
_LEADING = guarded(r"^(?:the|your|our|about the|about your|a|an)\s+", regex.IGNORECASE)
_FACTS_ABOUT = guarded(r"^(?:facts|information|important information) about (?:the|your|our) ", regex.IGNORECASE)
_FOR_BOTH = guarded(  # "Rules for the Savings Plan and the Pension Plan": the document's own is among them
    r"\b(?:rules|information|facts|provisions|matters|rights|claims|administration|details|procedures?|notices?|law|for|about)\b.*"
    r"\b(?:(?:401\(k\)|thrift|savings|profit[- ]sharing|investment)(?: \w+){0,2} plan,? and (?:the |your |our )?[^,;.]{3,60} plan"
    r"|plan,? and (?:the |your |our )?(?:401\(k\)|thrift|savings|profit[- ]sharing|investment)(?: \w+){0,2} plan)\b",
    regex.IGNORECASE,
)
_KIND_ALONE = 3  # words: "pension plan", "stock purchase plan"
_SMALL = frozenset({"of", "the", "for", "and", "&", "in", "on", "an", "a", "by"})
_LONGEST = 12
_OWNED = r"(?P<who>(?!(?:Company|Employer|Bank|Firm|Sponsor|Plan|Participant|Member|Employee)\b)[A-Z][\w&.-]+(?: [A-Z][\w&.-]+){0,4})['’]s (?:own )?(?:\w+ )?(?:plan|program)\b"
_SOMEONES = guarded(rf"\b{_OWNED}")  # "The University's plan is different from ours. Under that plan ..."
_SET_APART = guarded(  # "The Retirement Plan is a separate plan. Members who contributed to it after taxes ..."
    r"(?:^|[.;:!?]\s+)(?:The|Our|A) (?P<name>(?:[A-Z(][\w&.'’()-]*\s+(?:(?:for|of|and|the)\s+)*){0,8}(?:Plan|Program|Fund|Trust)) "
    r"(?:is (?:an? |the )?(?:separate|another|different|other)(?: \w+)? plan\b|is not (?:a )?part of this (?:\w+ )?[Pp]lan\b|is (?:described|explained|covered) in (?:another|a separate|a different|its own) (?:booklet|summary|handbook|document)\b)(?P<rest>.*)",
)
_SEPARATE = guarded(  # "The Northgate Plan, a separate plan, lets its members ..."
    r"^\W*(?:The|Our|A) (?P<name>(?:[A-Z(][\w&.'’()-]*\s+(?:(?:for|of|and|the)\s+)*){1,8}(?:Plan|Program|Fund|Trust)),? "
    r"(?:which is |itself |being )?an? (?:separate|different|distinct) (?:\w+ )?plan\b"
)
_HAS_ITS_OWN = guarded(  # "The Plan for employees in Hawaii, which has its own summary, allows ..."
    r"^\W*(?:The|Our|A) (?P<name>(?:[\w&.’'()-]+ ){0,6}?[Pp]lan (?:for|of|in|at) [^,;.]{3,60}), which has its own "
    r"(?:summary|booklet|document|handbook|rules|summary plan description)\b"
)
_IN_ITS_BOOKLET = guarded(  # "The Salaried Plan accepts after-tax contributions; see that plan's booklet"
    r"^\W*(?:The|Our|A|Its) (?P<name>(?:[\w&.’'()-]+ ){1,6}?[Pp]lan)\b[^.]*?[;,(] ?(?:and )?(?:see|read|look at|consult|refer to) (?:that plan['’]s|its(?: own)?|the other) (?:summary|booklet|document|handbook|guide|SPD)\b"
)
_PLACED = guarded(  # "They may make after-tax contributions to the Partners' Retirement Plan"
    r"(?:\b(?:to|into|in|under|through) (?:the|its|their)|^\W*(?:The|Our|Its)) (?P<name>(?:[A-Z][\w&.’'-]*\s+(?:(?:for|of|and)\s+)?){1,6}(?:Plan|Program))\b"
)
_BESIDE_OURS = guarded(  # "... to the Stock Purchase Plan, whatever they have elected under the 401(k) Plan"
    r",? (?:whatever|regardless of|no matter (?:what|how)|in addition to|apart from|besides|without regard to|independently of|separately from|whether or not) [^.;,]*\b(?:plan|401\(k\))[^.;]*",
    regex.IGNORECASE,
)
_OF_THE_PAST = guarded(  # "Contributions to the Thrift Plan ended in 1988": it may be part of this one by now
    r"\b(?:ended|ceased|stopped|discontinued|until|before|prior to|could|were|was|had|used to)\b", regex.IGNORECASE
)
_SOMEONES_PLAN = guarded(  # "make after-tax contributions to Widget's plan"
    rf"\b(?i:to|into|in|under|through|from) (?P<plan>{_OWNED})"
)
_NAMED_PLAN = guarded(  # "The Hadley Farms plan takes after-tax contributions of up to 6% of pay"
    r"^\W*(?:(?:But|And|While|Though|Although) t|T)he (?P<name>(?!(?:Savings|Thrift|Retirement|Investment|Profit|Company|Employer|Roth)\b)(?:[A-Z][\w&.’'-]*\s+){1,4}plan) (?:also |now |still )?(?:takes?|accepts?|lets?|allows?|permits?|offers?|has)\b"
)
_WHO_ARE_IN_IT = guarded(  # "Employees who remain members of the Hale Pension Plan may save before tax only": who they are
    r"\b(?P<who>(?i:employees|associates|staff|people|those|anyone|faculty|workers|colleagues)\b[^.;]{0,60}?) (?i:who|that) (?i:are|is|remain|were|still are) (?:still |also |active |accruing )*(?i:members|participants) (?:of|in) the (?:[A-Z][\w&.'’-]*\s+){1,5}(?:Plan|Program)(?=,? (?:may|can|cannot|are|and|or)\b)"
)
_RARELY = 3  # times: what a booklet says of another plan is soon said
_PLAN_OF_THEIR_OWN = guarded(  # "Employees of the Cannery are covered by a plan of their own. They contribute to it ..."
    r"\b(?:are|is) (?:covered|served) by (?:a plan of (?:their|its) own|their own plan|a separate plan|another plan|a different plan)\b(?P<rest>.*)"
    r"|\bhave (?:a (?:separate )?plan of their own|their own plan)\b(?P<rest>.*)",
)
_JOINED_OURS = guarded(  # what came from a plan that is part of this one is this plan's
    r"\b(?:merged|combined|folded|transferred|consolidated|brought) (?:in)?(?:to|with) (?:this|our|the|ours)\b",
    regex.IGNORECASE,
)
_A_PLAN = guarded(r"\b(?P<name>(?:[A-Z][\w&.’'-]*\s+(?:(?:for|of|and)\s+)?){1,7}(?:Plan|Program|Fund|Trust))\b")
_THEIRS = guarded(  # "Flight attendants may convert each quarter, but they do it in the Northmark Inflight 401(k) Plan"
    r"\b(?i:but|though|although|only|whereas),? (?i:they|he|she|that group|those employees) (?i:do (?:it|so|this|that)|can do (?:it|so|this|that)|(?:are|is) covered|participates?|takes? part|ha(?:ve|s) (?:it|this|that)|gets? (?:it|this|that)|saves?) (?i:in|under|through|by) (?i:the|a plan called the) "
    r"(?P<name>(?:[A-Z(\d][\w&.'’()-]*\s+(?:(?:for|of|and)\s+)*){1,8}(?:Plan|Program|Trust))\b"
)
_OF_THE_SAME = guarded(r"^\W*They\b|\b(?:it|its)\b", regex.IGNORECASE)
_THAT_PLAN = guarded(r"\b(?:that|those|the (?:latter|former|other)) (?:plan|program)s?\b", regex.IGNORECASE)
_THEIR_PLAN = guarded(  # "transferred to Acme Canada ... your contributions to that company's plan"
    r"\b(?:that|those|the other) (?:company|employer|firm|union|affiliate|compan(?:y|ies)|employers)['’]s? (?:own )?(?:plan|program)s?\b",
    regex.IGNORECASE,
)


_A_401K = guarded(
    r"\b(?:the|our|your) (?:[A-Z]\w+ ){0,4}401\(k\)(?: (?!plans\b)\w+){0,3} plan\b|\bplan \((?:the|our) 401\(k\)\)|(?:^|\n)401\(k\) plan\b",
    regex.IGNORECASE,
)
_SISTER = guarded(  # "Hospital employees: under the 403(b) Plan you can contribute ..."
    r"^\W*(?:(?i:for )?(?:[\w’'-]+ ){0,4}(?i:employees|staff|members|faculty|participants|personnel|physicians|nurses|workers)(?:[:,]| [–—-]) )?(?:(?i:in|under) )?(?:(?i:the|our|your) |(?=(?:403|457|401\(a)[^:]{3,30}:))(?P<name>(?:[A-Z][\w&.'’-]*\s+){0,5}(?:403\(b\)|457\([bf]\)|401\(a\))(?: [A-Z]\w+){0,3}(?: plan| program)?)(?<=Plan|Program|plan|program)\b"
)


_PAPER = r"(?:booklet|summary|document|guide|handbook|SPD)"
_OURS_IS_401K = guarded(  # "The laboratory company's 401(k), which is the plan described here", "this 401(k)"
    r"\b(?:this|our) 401\(k\)(?! plans\b)"
    rf"|\b401\(k\)(?: (?:\w+ ){{0,2}}plan)?,? \(?(?:(?:which|that) )?(?:(?:is|as) )?(?:the (?:only )?(?:plan|one) )?(?:that )?(?:described|explained|covered|this {_PAPER} (?:describes|explains|covers|is about))\b"
    rf"|\bthis {_PAPER} (?:only )?(?:describes|explains|covers|is about) (?:only )?(?:the|our) (?:[\w’'&-]+ ){{0,4}}401\(k\)"
    rf"|\bthe plan (?:that is )?(?:described|explained|covered) (?:here|(?:in|by) this {_PAPER}), (?:which is )?(?:the|our) (?:[\w’'&-]+ ){{0,4}}401\(k\)",
    regex.IGNORECASE,
)
_BARE = r"(?P<name>(?:[A-Z][\w&.’'-]*\s+){0,5}(?:403\(b\)|457\(b\)))"
_BARE_SISTER = guarded(  # "after-tax contributions to the Network's 403(b)", "Its 403(b) lets staff ...": a plan by its section alone
    rf"\b(?i:to|into|in|under|of|through|by)\s+(?i:the|our|their|its|an?)\s+{_BARE}"
    rf"|^\W*(?:The|Our|Its|Their|Your)\s+{_BARE}\s+(?:also\s+)?(?:lets?|allows?|offers?|permits?|accepts?|takes?|has|provides?|includes?|does(?: not|n[’']t) (?:let|allow|offer|permit|accept|take|have|include))\b"
    # "Yes, you can convert your 403(b) balance to Roth by calling its insurance company"
    r"|\b(?i:your|his|her|their|the|an?)\s+(?i:(?:old|former|frozen|closed|prior)\s+)?(?P<name>403\(b\)|457\(b\))\s+(?i:balance|account|money|contract|annuity)\b"
)
_SIDE_BY_SIDE = guarded(  # "Hospital staff are in the 403(b); physicians are in the 401(k)": two plans, each by its section
    r"\b(?:the|our) 401\(k\)(?! (?:plan )?limit)[\s\S]{0,600}?\b(?:the|our) (?:403\(b\)|457\(b\))(?! (?:plan )?limit)|\b(?:the|our) (?:403\(b\)|457\(b\))(?! (?:plan )?limit)[\s\S]{0,600}?\b(?:the|our) 401\(k\)(?! (?:plan )?limit)",
    regex.IGNORECASE,
)
_OTHER_SECTION = guarded(r"\b(?:403|457)\s?\(")
_TELLS = guarded(  # "Other plans let people convert after-tax savings.": a sentence, and no label
    r"^\W*(?:many|most|some|several|other|lots of|a few)\b.*\b(?:lets?|allows?|permits?|offers?|takes?|accepts?|ha(?:s|ve)|do(?:es)?|may|can|makes?|requires?|charges?)\b",
    regex.IGNORECASE,
)
_NAMES_401K = guarded(r"\b401\(k\)", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OtherPlan:
    """Tells other plans from the document's own."""

    known: OtherPlans
    kinds: tuple[PlanKind, ...]  # that are not the document's own
    own_names: tuple[str, ...]
    sister: Expression | None = None  # where the text tells a 401(k) plan from one of another section
    ours_is_401k: bool = False  # as the text or the cover itself says
    rare: frozenset[str] = frozenset()  # names of plans that the text seldom uses, and the cover not at all

    @classmethod
    def of(cls, document: Document, known: OtherPlans) -> OtherPlan:
        """A kind of plan on the cover is the document's own, unless there is a 401(k) plan in it too."""
        cover = _cover(document)
        own = tuple(line.lower() for line in cover if _is_plan_name(line))
        has_401k = any(_OWN_KINDS.search(line, timeout=TIMEOUT) for line in (*cover, *_headings(document)))
        kinds = [kind for kind in known.kinds if has_401k or not any(kind.term.search(line) for line in cover)]
        return cls(
            known,
            tuple(kinds),
            own,
            _SISTER if _A_401K.search(document.text, timeout=TIMEOUT) else None,
            _is_of_401k(document, cover),
            _rarely_named(document, own),
        )

    def is_own(self, heading: str) -> bool:
        """Whether a heading names the document's own plan."""
        title = _LEADING.sub("", bare(heading)).lower()
        title = _FACTS_ABOUT.sub("", title)
        return title in self.own_names or (_OWN_KINDS.match(title) is not None and self._kind(title) is None)

    def names_401k(self, heading: str) -> bool:
        """Whether a heading is nothing but the name of a 401(k) plan."""
        title = _LEADING.sub("", bare(heading)).strip(" .:")
        return _is_plan_name(title) and title.lower().endswith("plan") and _OWN_KINDS.search(title) is not None

    def named_by(self, heading: str) -> str | None:
        """The other plan that a heading is the name of, as the document says it."""
        if self.known.others.search(bare(heading), timeout=TIMEOUT):
            return "employer’s other plans"
        title = _LEADING.sub("", bare(heading)).strip(" .:")
        parts: list[str] = [str(part).strip() for part in guarded(r"\s[–—|-]\s|:\s").split(title)]
        return next((name for name in (title, *parts) if self._is_name(name)), None)

    def may_be_named_by(self, heading: str) -> str | None:
        """A heading that is the name of some plan, not of the document's own: what follows tells what kind it is of."""
        title: str = _LEADING.sub("", bare(heading)).strip(" .:")
        lower = title.lower()
        if not lower.endswith((" plan", " program")) or len(title.split()) > _LONGEST or _OWN_KINDS.search(lower):
            return None
        if self.known.relation.search(lower, timeout=TIMEOUT) or any(lower in name for name in self.own_names):
            return None
        return title

    def _is_name(self, title: str) -> bool:
        lower = title.lower()
        if not title or len(title.split()) > _LONGEST or title.endswith("?") or lower in self.own_names:
            return False
        if self.known.relation.search(lower, timeout=TIMEOUT) or self._within_own_name(lower):
            return False
        if _FOR_BOTH.search(lower):
            return False
        if any(len(name.split()) > _KIND_ALONE and name in lower for name in self.own_names):
            return False  # "Name of Plan. Tollgate Savings and Stock Investment Plan"
        match = self._kind(lower)
        if match is None or guarded(r"401\s?\(k\)").search(lower[: match.start()]):
            return False
        rest = lower[match.end() :].split()
        return not rest or rest[0] in _SMALL or rest[0].startswith("(")

    def _within_own_name(self, title: str) -> bool:
        """Whether a title is part of the document's own name; a cover that names several plans protects none."""
        ours = _OWN_KINDS.search(title, timeout=TIMEOUT) is not None
        names = (name for name in self.own_names if ours or _OWN_KINDS.search(name, timeout=TIMEOUT) is None)
        return any(title in name for name in names)

    def _kind(self, text: str) -> regex.Match[str] | None:
        found_at = (kind.term.search(text, timeout=TIMEOUT) for kind in self.kinds)
        return next((match for match in found_at if match is not None), None)

    def apart(self, opening: str) -> str | None:
        """The plan of which a paragraph says that it is a separate one."""
        if not found(self.known.separate, opening):
            return None
        match = self._kind(opening)
        return str(match.group()) if match is not None else "a separate plan"

    def labelled(self, opening: str) -> str | None:
        """The other plan that a paragraph's first words name, set like a heading in the line ("The 403(b) Plan. ...")."""
        label = guarded(r"[^.:]{4,70}(?=[.:] [A-Z])").match(opening)
        return self.named_by(label.group()) if label is not None and not _TELLS.search(label.group()) else None

    def spoken_of(self, sentence: str, before: str = "") -> str | None:
        """The other plan in which a sentence places what it says, where it says nothing of its own plan.

        "That plan" is the one of which the words before speak.
        """
        sentence = _WHO_ARE_IN_IT.sub(r"\g<who>", sentence, timeout=TIMEOUT)
        if self._kind(sentence) is not None and TWO_PLANS.match(sentence, timeout=TIMEOUT):
            return None  # read as what it says of the document's own
        if (owned := _THEIR_PLAN.search(sentence, timeout=TIMEOUT)) is not None:
            return str(owned.group())
        if (elsewhere := _IN_ITS_BOOKLET.match(sentence, timeout=TIMEOUT)) and not self._is_ours(elsewhere["name"]):
            return str(elsewhere["name"])
        if _THAT_PLAN.search(sentence, timeout=TIMEOUT):
            match = self._kind(before) or _SOMEONES.search(before, timeout=TIMEOUT)
            return str(match.group()) if match is not None else self._last_named(before)
        if self.sister is not None and (beside := self.sister.match(sentence, timeout=TIMEOUT)):
            return str(beside["name"])
        if (theirs := _THEIRS.search(sentence, timeout=TIMEOUT)) and not self._is_ours(theirs["name"]):
            return str(theirs["name"])
        if (beside := self._named_beside(sentence)) is not None:
            return beside
        if (placed := _PLACED.search(sentence, timeout=TIMEOUT)) and placed["name"] in self.rare:
            return None if _OF_THE_PAST.search(sentence) else str(placed["name"])
        kind = self._kind(sentence)
        others = sentence if kind is None else sentence[: kind.start()] + _BESIDE_OURS.sub("", sentence[kind.end() :])
        if self.known.own.search(others, timeout=TIMEOUT):
            return None  # "savings plan" is no name of its own in "the Executive Savings Plan"
        if (apart := self._set_apart(before)) and _OF_THE_SAME.search(sentence, timeout=TIMEOUT):
            return apart
        if (
            self.ours_is_401k
            and not _NAMES_401K.search(sentence)
            and (bare := _BARE_SISTER.search(sentence, timeout=TIMEOUT))
        ):
            return str(bare["name"])
        for kind in self.kinds:
            match = kind.term.search(sentence, timeout=TIMEOUT)
            if match is None:
                continue
            named = guarded(
                r"(?:^\W*|\b(?i:to|in|into|under|of|from|through|by|with|at|for)\s+)(?i:the|your|our|its|an?)\s+((?:[A-Z][\w&.'’-]*\s+){0,6})$"
            ).search(sentence[: match.start()], timeout=TIMEOUT)
            if named is not None:
                return str(named[1]) + str(match.group())
        return None

    def _named_beside(self, sentence: str) -> str | None:
        """A plan that a sentence names and tells apart, or gives to another company than the document's own."""
        for shape in (_SEPARATE, _HAS_ITS_OWN):
            if (separate := shape.match(sentence, timeout=TIMEOUT)) and not self._is_ours(separate["name"]):
                return str(separate["name"])
        if (whose := _SOMEONES_PLAN.search(sentence, timeout=TIMEOUT)) and self._is_not_ours(whose["who"]):
            return str(whose["plan"])
        named = _NAMED_PLAN.match(sentence, timeout=TIMEOUT)
        return str(named["name"]) if named is not None and self._is_not_ours(named["name"]) else None

    def _last_named(self, before: str) -> str | None:
        """The plan that the words before name last, where it is not the document's own."""
        named = [str(match["name"]) for match in _A_PLAN.finditer(before, timeout=TIMEOUT)]
        if not named or _JOINED_OURS.search(before, timeout=TIMEOUT):
            return None
        return None if self.is_own(named[-1]) or self._is_ours(named[-1]) else named[-1]

    def _is_not_ours(self, company: str) -> bool:
        """Whether a company is another than the one whose name the document's own plan has."""
        return bool(self.own_names) and company.split(maxsplit=1)[0].lower() not in " ".join(self.own_names)

    def _is_ours(self, name: str) -> bool:
        """Whether the document's own plan is called so, in whole or in part."""
        return _LEADING.sub("", name).lower() in " ".join(self.own_names)

    def _set_apart(self, before: str) -> str | None:
        """The plan that the words before a sentence tell from the document's own, where they do not come back to that."""
        match = _SET_APART.search(before, timeout=TIMEOUT) or _PLAN_OF_THEIR_OWN.search(before, timeout=TIMEOUT)
        if match is None or self.known.own.search(match["rest"], timeout=TIMEOUT):
            return None
        name = match.groupdict().get("name")
        return None if name and self.is_own(name) else name or "their own plan"


def _rarely_named(document: Document, own: tuple[str, ...]) -> frozenset[str]:
    """The names of plans that a document with a name of its own uses a few times; what joined it is its own by now."""
    if not own:
        return frozenset()
    text = " ".join(document.text.split())
    ours = " ".join(own)
    named = Counter(str(match["name"]) for match in _A_PLAN.finditer(text, timeout=TIMEOUT))
    return frozenset(
        name
        for name, times in named.items()
        if times <= _RARELY
        and _LEADING.sub("", name).lower() not in ours
        and of_document(
            rf"\b{regex.escape(name)}\b[^.;]{{0,120}}\b(?:merged|merger|became|renamed|(?:now|formerly) (?:called|known)|restated|predecessor)\b|\b(?:merged|merger|formerly|renamed|predecessor|called|known as)\b[^.;]{{0,60}}\b{regex.escape(name)}\b"
        ).search(text)
        is None
    )


def _cover(document: Document) -> tuple[str, ...]:
    """The lines that say what the whole document is: its first blocks, its running heads and its recorded title."""
    first = [document.quote(b.span) for b in document.blocks[:_COVER_BLOCKS] if b.level <= 1]
    lines = [line for line in first if len(line) < 160 and not is_contents_line(line)]
    return (*lines[:6], *document.margins, document.metadata.get("Title", ""))


def _headings(document: Document) -> tuple[str, ...]:
    return tuple(
        document.quote(b.span) for b in document.blocks if b.kind is BlockKind.HEADING and b.level in (1, 2, 3)
    )


def _is_of_401k(document: Document, cover: tuple[str, ...]) -> bool:
    """Whether the cover or the text says that the plan is a 401(k) plan, and no cover names a plan of another section."""
    if any(_OTHER_SECTION.search(line) for line in cover if not line.rstrip().endswith(".")):
        return False
    titled = any(_NAMES_401K.search(line) and _is_plan_name(line) for line in cover)
    told = titled or _OURS_IS_401K.search(document.text, timeout=TIMEOUT) is not None
    return told or _SIDE_BY_SIDE.search(document.text, timeout=TIMEOUT) is not None


def _is_plan_name(line: str) -> bool:
    return (
        2 <= len(line.split()) <= 14
        and not line.endswith(".")
        and guarded(r"(?<!\bin[ -])\bplan\b", regex.IGNORECASE).search(line) is not None
    )
