"""Reads the passages of a document in order, each in the context that governs it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import regex

from analyzer.detection import conditions
from analyzer.detection.clauses import split
from analyzer.detection.findings import Draft, apply
from analyzer.detection.frames import Focus, Frame, Topic
from analyzer.detection.language import pipeline
from analyzer.detection.sentences import FrameReader
from analyzer.lexicon import lexicon
from analyzer.model import Block, BlockKind, Document, Passage, PassageKind, Span, Stance

_TELLING = regex.compile(
    r"tax|roth|restoration|nonqualified|stock purchase|health savings|pension|canad|contribut|conver|withdr|voluntary|thrift|nondeduct|non-deduct|in-service|in-plan|supplement|take (?:it |money )?out|deduct|distribut|contribution|deferral|source|access|payable|paid|option|\bage\b|59|suspen|forfeit|\byear|\bmonth|only|permit|yes|none|any time|neither|both|these|this|they|it\b|rolled|sweep|swept|held|taken",
    regex.IGNORECASE,
)
_MARK = regex.compile(r"^\s*(?:[☒☐☑□■☓✓✔✗✘✕●○❑❒þýo¨]|\[\s?[xX✓]?\s?\]|\(\s?[xX]?\s?\)|_+\s?[xX]?\s?_*)\s+")
_ENUMERATOR = regex.compile(r"^(?:\(?[a-z0-9ivx]{1,4}[.)]\s+|\d+(?:\.\d+)+\.?\s+|[A-Z]-\d+(?:\.[a-z])?\.?\s+|[-•*]\s+)", regex.IGNORECASE)
_NO_CAP = regex.compile(r"^(?:none|no limit|n/?a|not applicable|-|–|—)\b", regex.IGNORECASE)
_WHILE_EMPLOYED = regex.compile(r"\bwhile (?:you are |you're |still )*(?:employed|working|active)|\bin[- ]service\b|\bduring employment", regex.IGNORECASE)
_MONEY_IN = regex.compile(r"contribut|payroll|how much|limit|\brate\b|amount|maximum|minimum|accepted|elect|percent|%|\bpay\b", regex.IGNORECASE)
_MARKED_SOURCES = regex.compile(r"\b(?:accounts?|sources?|money types?)\b[^.;]{0,30}\b(?:marked|checked|selected|below|following|may be (?:converted|transferred))\b", regex.IGNORECASE)
_FEATURE_ROW = regex.compile(r"^(?:is it |are they )?(?:allowed|permitted|available|offered|elected)\b", regex.IGNORECASE)
_MONEY_ROW = regex.compile(r"limit|maximum|minimum|how much|\brate|percent|%|payroll contribution|can i|may i", regex.IGNORECASE)
_FEATURE_COLUMN = regex.compile(r"allowed|permitted|available|offered|feature|yes|plan|status|provision|option|detail|rule|answer", regex.IGNORECASE)
_REDEFINITION = regex.compile(r"[\"“'‘]?after-?\s?tax(?:\s+\w+){0,3}[\"”'’]?,?\s+(?:means?|shall mean|refers? to|is another (?:name|word|term) for|is what we call|as used (?:here|in)[^.]{0,40}means?)\s+[^.]{0,50}\broth\b(?!\s+IRA)|[\"“'‘]after-?\s?tax\s+(?:option|contributions?|savings)[.,]?[\"”'’][^.]{0,20}\.?\s+(?:that|it|this) (?:was|is|has always been|were)\b[^.]{0,40}\broth\b", regex.IGNORECASE)
_EXCLUDED_LIST = regex.compile(r"\b(?:other than|except|excluding|not)\b[^.;]{0,80}?\b(?:listed|named|in|on)\s+(?:in\s+|on\s+)?(?P<name>(?:Schedule|Exhibit|Appendix|Attachment)\s+[A-Z0-9]+)\b")
_BLACKOUT = regex.compile(r"\bblackout (?:period|notice)?", regex.IGNORECASE)
_CONTENTS_LINE = regex.compile(r"(?:\.\s?){8,}")
_OTHER_SUBJECT = regex.compile(r"\bhardship|recharacteri|excess|\bmatch|safe harbor|spous|beneficiar|\bloan|\btogether\b|combined|\bsum\b|automatic", regex.IGNORECASE)
_EXCLUDES = regex.compile(r"exclud|not eligible|ineligible|may not (?:make|participate)", regex.IGNORECASE)
_PEOPLE = regex.compile(r"\b(?:employees?|participants?|members?|associates?|individuals?|persons?)\b", regex.IGNORECASE)
_SECTION_NUMBER = regex.compile(r"\b(?:[A-Z]-)?\d+(?:\.\d+)+\b|\b[A-Z]-\d+\b")
_FILLED_IN = 5  # ticks that make a form a completed one
_SOMEONE_ELSES = regex.compile(r"\b(?:stock purchase|ESPP|pension plan|health savings|deferred compensation|restoration plan|emergency savings|retirement income plan)\b", regex.IGNORECASE)
_PROMPT_NOTE = regex.compile(r"\s*\((?:choose|check|select|tick|complete|mark)[^)]*\)", regex.IGNORECASE)
_FINITE = regex.compile(r"\b(?:may|can|will|shall|must|is|are|was|were|does|do|has|have|permits?|allows?|accepts?|offers?|provides?)\b", regex.IGNORECASE)
_ORPHAN_NOTE = regex.compile(r"^\s*(?:[*†‡]+|\(?\d\))\s*\w")
_YES_NO_CODE = regex.compile(r"\(Y\s*/\s*N\)\s*:?\s*([YN])\b")
_LEADERS = regex.compile(r"\s*(?:\(\d\))?\s*(?:\.\s?){4,}\s*(?=\d+(?:\.\d+)?\s?%|yes|no\b|\$)|\s*_{6,}\s*$")
_CODE_FIRST = regex.compile(r"^[A-Z0-9]{2,6}\s+([YN])\s+(.*?)\s*(?:\(Y/N\))?$")
_BARE_ANSWER = regex.compile(r"^\W*(?:(?:are|is|shall be|may be|will be)\s+)?(?:not\s+)?(?:be\s+)?(?:yes|no|permitted|allowed|available|not applicable|n/?a|elected|none|selected|applies|does not apply|shall|offered)\b", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding draft with the passage that gave it."""

    draft: Draft
    span: Span
    block: Block


class PassageReader:
    """Turns the passages of one document into findings."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.nlp = pipeline()
        self.rules = lexicon().rules
        self.reader = FrameReader(lexicon())
        self._sections = {n: h for b in document.blocks for h in b.section[-1:] for n in _SECTION_NUMBER.findall(h)[:1]}
        self._ticks = sum(bool(p.checked) for b in document.blocks for p in b.passages)
        self._starts = _chapter_starts(document)
        self._topics: dict[str, Topic] = {}
        self._named_dates = _named_dates(document.text)
        self._codes = _source_codes(document.text)
        self._after_tax_is_roth = bool(_REDEFINITION.search(document.text, timeout=5.0))

    def read(self, block: Block) -> list[Placed]:
        """The findings of one block."""
        if block.kind in (BlockKind.CONTENTS, BlockKind.HEADING):
            return []
        if _BLACKOUT.search(self.document.quote(block.span)):
            return []
        focus, placed = Focus(), []
        heading = self._heading(block)
        running = heading
        for passage in block.passages:
            text = self.document.quote(passage.span)
            if passage.kind is PassageKind.CELL:
                frames = self._cell(passage, text, block, running)
            elif passage.checked is not None:
                frames = self._option(passage, text, block, running)
                placed += self._excluded(passage, text, block)
            else:
                frames, running = self._sentence(passage, text, focus, running)
            placed = _amended(placed, frames)
            drafts = [self._settled(d, text, block.section) for d in apply(self.rules, frames)]
            placed, drafts = _narrowed(placed, drafts)
            placed += [Placed(d, self._cited(passage), block) for d in drafts]
        return self._by_marked_sources(block, placed) if block.kind is BlockKind.FORM else placed

    def _settled(self, draft: Draft, text: str, section: tuple[str, ...]) -> Draft:
        """A draft in the light of the whole document: redefinitions, and exclusions that take in everyone."""
        draft = self._redefined(draft)
        if draft.effective_from is None and draft.stance in (Stance.PERMITS, Stance.CONDITIONS):
            start = next((when for path, when in self._starts.items() if section[: len(path)] == path), None)
            draft = replace(draft, effective_from=start)
        named = _EXCLUDED_LIST.search(text, timeout=1.0)
        if named is not None and draft.stance is Stance.PERMITS and draft.counted and self._lists_everyone(named.group("name")):
            return replace(draft, stance=Stance.DENIES, rule="exclusion.of_everyone", reason=f"{named.group('name')} excludes every employer")
        return draft

    def _lists_everyone(self, name: str) -> bool:
        """Whether the document says that a schedule names all employers."""
        shape = regex.escape(name) + r"\b[^.]{0,200}?\b(?:all|every|each)\b[^.]{0,30}\b(?:participating\s+)?(?:employers?|participating|companies|affiliates)"
        return bool(regex.search(shape, self.document.text, regex.IGNORECASE, timeout=5.0))

    def _redefined(self, draft: Draft) -> Draft:
        """Where the document says that by "after-tax" it means Roth, its after-tax grants are Roth ones."""
        if self._after_tax_is_roth and draft.provision == "after_tax_contributions" and draft.stance is Stance.PERMITS:
            return replace(draft, stance=Stance.MENTIONS, counted=False, rule="after_tax.redefined_as_roth", reason='the document calls Roth contributions "after-tax"')
        return draft

    def _removed(self, original: str, rewritten: str) -> tuple[Topic, list[Frame]] | None:
        """A quoted permission that a change takes out without a new text in its place is denied from then on."""
        if original == rewritten or not _DELETES.search(rewritten) or _REPORTS_OLD.search(original) or _NEW_TEXT.search(original):
            return None
        quoted = " ".join(q.group(1) or q.group(2) for q in _QUOTED.finditer(original, timeout=1.0))
        if not quoted:
            return None
        old = self.reader.frames(split(self.nlp(quoted)), Focus(), Topic())
        gone = [replace(f, polarity="deny", text=f"{rewritten} {f.text}") for f in old if f.polarity == "permit" and f.act in ("contribute", "convert", "withdraw")]
        return self._topic(quoted), gone

    def _heading_text(self, block: Block) -> str:
        """The nearest heading that names a subject, in its words."""
        for heading in reversed(block.section[-3:]):
            topic = self._topic(heading)
            if topic.mentions or topic.acts:
                return _ENUMERATOR.sub("", regex.sub(r"^(?:section|article|part)\s+[\dIVXA-Z.-]+\s+", "", heading, flags=regex.IGNORECASE))
        return ""

    def _heading(self, block: Block) -> Topic:
        """What the nearest heading that names a subject is about ("Availability" under "In-Plan Roth Rollovers")."""
        for heading in reversed(block.section[-3:]):
            topic = self._topic(heading)
            if topic.mentions or topic.acts:
                return topic
        return Topic()

    def _sentence(self, passage: Passage, text: str, focus: Focus, running: Topic) -> tuple[list[Frame], Topic]:
        """A sentence or list item; a verbless one that only names a subject becomes the topic of what follows."""
        topic = running
        if passage.question is not None:
            topic = self._topic(self.document.quote(passage.question))
        if text.rstrip("\"”’' ").endswith("?"):
            asked = self._topic(text)
            focus.mentions, focus.acts, focus.flags, focus.polarity = asked.mentions, asked.acts, frozenset(), "none"
            return [], asked
        if _ORPHAN_NOTE.match(text) and len(text) < 60:
            return [], running
        original = _ENUMERATOR.sub("", text)
        text = _PROMPT_NOTE.sub("", _rewritten(original))
        removed = self._removed(original, text)
        if removed is not None:
            focus.mentions, focus.acts = removed[0].mentions, removed[0].acts
            return removed[1], running
        for name, when in self._named_dates.items():
            text = regex.sub(rf"\b(?:the )?{regex.escape(name)}\b(?! \()", f"{name} ({when})", text, count=1, flags=regex.IGNORECASE)
        if self._codes:
            if len(_CODE_MEANING.findall(text)) > 1:
                return [], running
            text = _CODE.sub(lambda m: self._codes.get(m.group(), m.group()), text)
        if text.endswith(":") and passage.lead_in is None and not _FINITE.search(text):
            return [], self._topic(text)
        lead = self.document.quote(passage.lead_in) if passage.lead_in is not None else ""
        if lead:
            text = _composed(lead, text)
        if not _TELLING.search(text) or _CONTENTS_LINE.search(text):
            return [], running
        clauses = split(self.nlp(text))
        frames = self.reader.frames(clauses, focus, topic)
        if not lead and len(text) < 80 and not any(c.polarity for c in clauses) and text.rstrip().endswith((".", ":")) and len(text.split()) <= 8:
            if _SOMEONE_ELSES.search(text):
                focus.flags |= {"other_plan"}
            return frames, self._topic(text)
        return frames, running

    def _option(self, passage: Passage, text: str, block: Block, running: Topic) -> list[Frame]:
        """A form line: ticked, it states its prompt and its text; unticked beside a ticked one, it denies what it names."""
        label = _ENUMERATOR.sub("", _MARK.sub("", text))
        prompt = self._prompt(passage)
        if _BARE_ANSWER.match(label) and not self._names_something(prompt) and not self._names_something(label):
            prompt = self._heading_text(block)
        if self._lists_marked_sources(passage):
            return []
        if passage.checked:
            composed = _composed(prompt, label) if prompt else f"{label}: Yes"
            return self.reader.frames(split(self.nlp(composed)), Focus(), running)
        if _BARE_ANSWER.match(label) or not self._completed(block):
            return []
        return self._unticked(label, prompt, running)

    def _unticked(self, label: str, prompt_text: str, heading: Topic) -> list[Frame]:
        """An option left open beside ticked ones takes away what it names itself, and nothing else."""
        first, _, rest = label.partition(". ")
        if rest and not _FINITE.search(first):
            label = first
        elif _FINITE.search(label):
            return [replace(f, polarity="deny") for f in self.reader.frames(split(self.nlp(label)), Focus(), heading) if f.polarity == "permit" and f.money in ("after_tax", "roth") and "inherited" not in f.flags]
        own, prompt = self._topic(label), self._topic(prompt_text) if prompt_text else Topic()
        about = {*prompt.acts, *heading.acts}
        names = any(kind in ("after_tax", "roth") for kind, _ in own.mentions)
        feature = "convert" in own.acts and not own.mentions
        if _OTHER_SUBJECT.search(f"{prompt_text} {label}") or {"match", "borrow", "absorb"} & {*prompt.acts, *own.acts} or any(k in ("match", "employer") for k, _ in prompt.mentions):
            return []
        if names and {"convert", "withdraw"} & about and not conditions.gates(label):
            topic = Topic(prompt.mentions, tuple(a for a in ("convert", "withdraw") if a in about)[:1])
            return self.reader.frames(split(self.nlp(f"{topic.acts[0]} {label.rstrip('.:')}: No")), Focus(), topic)
        if (names and not about & {"convert", "withdraw", "roll_in", "roll"}) or feature:
            return self.reader.frames(split(self.nlp(f"{label.rstrip('.:')}: No")), Focus(), prompt)
        return []

    def _excluded(self, passage: Passage, text: str, block: Block) -> list[Placed]:
        """A ticked class of employees under "Employees excluded from ..." is out of what the prompt or its section names."""
        prompt = self._prompt(passage)
        label = _ENUMERATOR.sub("", _MARK.sub("", text))
        if not passage.checked or not _EXCLUDES.search(prompt) or not _PEOPLE.search(label):
            return []
        subjects = [prompt, *block.section[-2:], *(self._sections.get(n, "") for n in _SECTION_NUMBER.findall(prompt))]
        if not any(kind == "after_tax" for s in subjects for kind, _ in self._topic(s).mentions):
            return []
        attributes = {"groups_out": [label], "sources": ["after_tax"], "covers_after_tax": True}
        draft = Draft("eligibility_exclusions", Stance.CONDITIONS, "eligibility.excluded_class", "a class of employees is left out", True, attributes)
        return [Placed(draft, self._cited(passage), block)]

    def _names_something(self, text: str) -> bool:
        topic = self._topic(text) if text else Topic()
        return bool(topic.mentions or set(topic.acts) - {"absorb", "pay"})

    def _lists_marked_sources(self, passage: Passage) -> bool:
        """Whether an option is one of the accounts from which its prompt lets money be converted."""
        if passage.lead_in is None:
            return False
        prompt = self.document.quote(passage.lead_in)
        return bool(_MARKED_SOURCES.search(prompt)) and "convert" in self._whole_topic(prompt).acts

    def _whole_topic(self, text: str) -> Topic:
        return self.reader.topic(split(self.nlp(text)))

    def _by_marked_sources(self, block: Block, placed: list[Placed]) -> list[Placed]:
        """Narrows a conversion to the accounts ticked under it."""
        listed = [p for p in block.passages if p.checked is not None and self._lists_marked_sources(p)]
        ticked = {kind for p in listed if p.checked for kind, _ in self._topic(self.document.quote(p.span)).mentions}
        if not ticked or ticked & {"after_tax", "all"}:
            return placed
        changed = []
        for p in placed:
            d = p.draft
            if d.provision == "in_plan_roth_conversion" and d.counted and d.stance in (Stance.PERMITS, Stance.CONDITIONS):
                attributes = {**d.attributes, "covers_after_tax": False, "sources": sorted(ticked), "conditions": ["sources"]}
                p = replace(p, draft=replace(d, stance=Stance.CONDITIONS, attributes=attributes))
            changed.append(p)
        return changed

    def _prompt(self, passage: Passage) -> str:
        if passage.lead_in is None:
            return ""
        return _PROMPT_NOTE.sub("", _ENUMERATOR.sub("", _MARK.sub("", self.document.quote(passage.lead_in))))

    def _completed(self, block: Block) -> bool:
        """A form on which nothing is ticked decides nothing; one filled in elsewhere leaves this option out."""
        return self._ticks >= _FILLED_IN or any(p.checked for p in block.passages)

    def _cell(self, passage: Passage, text: str, block: Block, running: Topic) -> list[Frame]:
        """A cell says of its row and column what its text says."""
        heads = [self.document.quote(h) for h in (passage.row_head, passage.column_head) if h is not None]
        if passage.row_head is None:
            return []
        if not _TELLING.search(" ".join(heads)):
            return []
        value = text.strip()
        if _NO_CAP.match(value) and regex.search(r"limit|maximum|most", heads[-1], regex.IGNORECASE):
            return []
        about = self._cell_subject(heads)
        if about is None:
            return []
        label = " ".join([*(h.rstrip(":?") for h in heads), about]).strip()
        if value in ("-", "–", "—", "N/A", "n/a", "✗", "✘", "✕", "No", "NO", "☐"):
            value = "No"
        elif value in ("✓", "✔", "X", "x", "☒", "☑", "•", "●"):
            value = "Yes"
        clauses = split(self.nlp(f"{label}: {value}"))
        return self.reader.frames(clauses, Focus(), running)

    def _cell_subject(self, heads: list[str]) -> str | None:
        """What a cell is about where its heads do not say it in full: "" when they do, None when nobody can tell."""
        row = self._topic(heads[0])
        column = self._topic(heads[-1]) if len(heads) > 1 else Topic()
        if {"convert", "withdraw", "match", "borrow", "roll_in"} & {*row.acts, *column.acts}:
            return ""
        if _WHILE_EMPLOYED.search(" ".join(heads)):
            return "withdrawal"
        if len(heads) == 1:
            return ""
        if row.mentions:
            return self._subject_beside(heads[1], row, column)
        if column.mentions and (_MONEY_ROW.search(heads[0]) or _FEATURE_ROW.search(heads[0]) or self.reader.groups_in(heads[0])):
            return "contributions"
        return None

    @staticmethod
    def _subject_beside(other: str, row: Topic, column: Topic) -> str | None:
        """For a row of money, what a column without an act of its own asks."""
        if _MONEY_IN.search(other) or any(form == "contributions" for _, form in column.mentions):
            return "contributions"
        if _FEATURE_COLUMN.search(other):
            return "" if any(form == "contributions" for _, form in row.mentions) else "contributions"
        return None

    def _cited(self, passage: Passage) -> Span:
        span = passage.cite or passage.span
        lead = passage.lead_in
        if lead is not None and passage.kind is not PassageKind.CELL and lead.start <= span.start <= lead.start + 300 and span.end - lead.start <= 420:
            return Span(lead.start, span.end)
        return span

    def _topic(self, text: str) -> Topic:
        if text not in self._topics:
            short = text[:200]
            self._topics[text] = self.reader.topic(split(self.nlp(short))) if _TELLING.search(short) else Topic()
        return self._topics[text]


_QUOTED = regex.compile(r"[\"“”‘]([^\"“”]{12,}?)[\"”’]|(?<=\s)['‘]([^\"“”]{12,}?)['’](?=[\s,.;]|$)")
_DELETES = regex.compile(r"\b(?:delet\w+|strik\w+|struck|replac\w+|remov\w+|supersed\w+|amended|revis\w+|chang\w+)\b", regex.IGNORECASE)
_NEW_TEXT = regex.compile(r"\b(?:replac\w+[^.;]{0,60}?\b(?:with|by)\b|to read|substitut\w+|in (?:its|their) place|inserted|now reads?|reads?\s*:|new sentence|the following)\b", regex.IGNORECASE)


_CODE = regex.compile(r"(?<![\w$.])(?:[A-Z][A-Z0-9]{1,5}|\d{1,2})(?![\w%.])")
_CODE_MEANING = regex.compile(r"(?<![\w$])(?P<code>[A-Z][A-Z0-9]{1,5}|\d{1,2}(?=\s*=))\s*(?:=|:|–|-)?\s*(?P<money>(?:(?:EE|employee|employer)\s+)?(?:before-?\s?tax|pre-?\s?tax|after-?\s?tax|deferrals?|(?:employer\s+)?match\w*|Roth|rollover|profit sharing))", regex.IGNORECASE)


_A_DATE = r"(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}"
_NAMED_DATE = regex.compile(rf"(?P<when>{_A_DATE})\s*\(?,?\s*(?:\(|which is |called )(?:the\s+)?[\"“'‘](?P<name>[A-Za-z][\w\s-]{{3,30}})[\"”'’]|(?:the\s+)?[\"“'‘]?(?P<name2>[A-Za-z]+ date)[\"”'’]?\s+(?:is|means|will be|shall be)\s+(?P<when2>{_A_DATE})", regex.IGNORECASE)


def _named_dates(text: str) -> dict[str, str]:
    """Dates to which a document gives a name ("January 1, 2027 (the "opening date")")."""
    found = {}
    for match in _NAMED_DATE.finditer(text, timeout=5.0):
        name = (match.group("name") or match.group("name2")).strip()
        if name.lower() not in ("effective date", "this date", "that date"):
            found[name] = match.group("when") or match.group("when2")
    return found


_CHAPTER_STARTS = regex.compile(
    rf"\b(?:described|set out|contained|explained|summarized|provisions?|rules?|features?|changes?)\b[^.]{{0,40}}\b(?:this|the present) (?:chapter|section|part|supplement|article|appendix)\b[^.]{{0,30}}\b(?:opens?|takes? effect|begins?|starts?|becomes? effective|appl(?:y|ies)|effective)\b[^.]{{0,25}}?(?P<when>{_A_DATE})", regex.IGNORECASE
)


def _chapter_starts(document: Document) -> dict[tuple[str, ...], date]:
    """Chapters that say of themselves from when they hold, by their section path."""
    found: dict[tuple[str, ...], date] = {}
    for block in document.blocks:
        text = document.quote(block.span)
        if block.section and "this" in text and (match := _CHAPTER_STARTS.search(text, timeout=2.0)):
            found[block.section] = conditions.dates(match.group("when"))[0][1]
    return found


def _source_codes(text: str) -> dict[str, str]:
    """Codes that a document gives to its kinds of money ("ATK after-tax"); at least two, or they are none."""
    pairs = {m.group("code"): m.group("money") + " money" for m in _CODE_MEANING.finditer(text, timeout=5.0) if m.group("code").isupper() or m.group("code").isdigit()}
    return pairs if len(pairs) > 1 and regex.search(r"\b(?:codes?|sources?|money types?)\b", text, regex.IGNORECASE) else {}


_REPORTS_OLD = regex.compile(r"\b(?:booklet|SPD|summary plan description|section [\d.]+|page \d+|sentence|paragraph|item \d+|edition)\b[^.;:]{0,60}\b(?:says|said|states|stated|reads|read|provides|provided|described?|describes|printed)\b", regex.IGNORECASE)
_AS_AMENDED = regex.compile(r"\b(?:as amended|now|new|is amended|will read|shall read|replac\w+)\b", regex.IGNORECASE)


def _rewritten(text: str) -> str:
    """A sentence that quotes the old rule in order to delete it, as the new rule alone with its date."""
    if _REPORTS_OLD.search(text) and not _AS_AMENDED.search(text):
        return _QUOTED.sub("", text)
    text = _LEADERS.sub(": ", text)
    text = _CODE_FIRST.sub(lambda m: f"{m.group(2)}: {'Yes' if m.group(1) == 'Y' else 'No'}.", text)
    text = _YES_NO_CODE.sub(lambda m: ": Yes." if m.group(1) == "Y" else ": No.", text)
    quotes = list(_QUOTED.finditer(text, timeout=1.0))
    if not quotes or not _DELETES.search(_QUOTED.sub("", text)):
        return text
    effective = regex.search(r"\beffective\s+(?:as of\s+)?\w+ \d{1,2}, \d{4}", text, regex.IGNORECASE)
    prefix = f"{effective.group()}, " if effective else ""
    marker = _NEW_TEXT.search(text)
    fresh = [q.group(1) or q.group(2) for q in quotes if marker is not None and q.start() > marker.start()]
    return prefix + " ".join(fresh) if fresh else _QUOTED.sub("", text)


_ROUTES = {"in_service_after_tax", "in_plan_roth_conversion"}


def _amended(placed: list[Placed], frames: list[Frame]) -> list[Placed]:
    """What a later sentence of the block adds to the way out just granted: an age to reach, a refusal of rollover."""
    for frame in frames:
        if frame.act not in ("gate", "refusal") or not placed:
            continue
        last = next((p for p in reversed(placed) if p.draft.provision in _ROUTES and p.draft.stance in (Stance.PERMITS, Stance.CONDITIONS) and p.draft.counted), None)
        if last is None or (frame.act == "refusal" and last.draft.provision != "in_service_after_tax"):
            continue
        more = {"not_rollable": True} if frame.act == "refusal" else {k: v for k, v in frame.attributes.items() if k in _GATE_KINDS}
        kinds = ["not_rollable"] if frame.act == "refusal" else [_GATE_KINDS[k] for k in more]
        attributes = {**last.draft.attributes, **more}
        attributes["conditions"] = sorted({*attributes.get("conditions", []), *kinds})
        changed = replace(last, draft=replace(last.draft, stance=Stance.CONDITIONS, attributes=attributes))
        placed = [changed if p is last else p for p in placed]
    return placed


def _narrowed(placed: list[Placed], drafts: list[Draft]) -> tuple[list[Placed], list[Draft]]:
    """A list of sources without after-tax, or a denial for after-tax, narrows the conversion just granted without sources."""
    narrowing = [
        d for d in drafts
        if d.rule == "conversion.other_sources" or (d.rule == "conversion.denied" and "after_tax" in d.attributes.get("sources", []))
    ]
    if not narrowing:
        return placed, drafts
    for at, p in enumerate(placed):
        d = p.draft
        unnamed = "covers_after_tax" not in d.attributes or d.attributes.get("sources") == ["all"]
        if d.provision == "in_plan_roth_conversion" and d.stance is Stance.PERMITS and d.counted and unnamed:
            attributes = {**d.attributes, "covers_after_tax": False, "conditions": ["sources"]}
            placed[at] = replace(p, draft=replace(d, stance=Stance.CONDITIONS, attributes=attributes))
    return placed, drafts


_GATE_KINDS = {"age": "age", "seasoning_months": "seasoning", "participation_years": "participation", "service_years": "service", "points": "points"}


def _composed(lead: str, text: str) -> str:
    """A lead-in and what it governs as one sentence; where the lead-in is only a label, as label and value."""
    lead = lead.strip().rstrip(":.").strip()
    if regex.search(r"\b(?:following|as follows)$", lead) or regex.search(r"\b(?:does|do|may|can|will|is|are|not|allows?|permits?|accepts?|offers?|provides?|includes?|excluded|available)\b", lead, regex.IGNORECASE):
        return f"{lead} {text}"
    return f"{lead}: {text}"
