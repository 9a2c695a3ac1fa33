"""Reads the clauses of a sentence one after another and keeps in mind what they spoke of."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.rights.conversions import lies_idle, wished, without_what_is_dormant
from analyzer.detection.rights.elections import roth_in_use, told_in_condition, told_in_passing
from analyzer.detection.rights.handing_on import announced, left_by, under_label, with_whole_list
from analyzer.detection.rights.statements import Statement
from analyzer.detection.rights.widening import widened, with_tied
from analyzer.detection.rights.withdrawals import given_as_reason, priced
from analyzer.detection.sentence.acts import acts_of
from analyzer.detection.sentence.clauses import Clause, ClauseKind
from analyzer.detection.sentence.closed_lists import only_these
from analyzer.detection.sentence.excepting import without_exceptions
from analyzer.detection.sentence.frames import Focus, Frame, Mention, Topic
from analyzer.detection.sentence.gating import under_gate_of_lead, under_later_gate, under_shared_gate
from analyzer.detection.sentence.polarity import is_verbless, tells_of_what_is_not_there
from analyzer.detection.sentence.refusals import with_refusals
from analyzer.detection.sentence.sisters import of_our_plan
from analyzer.detection.sentence.subjects import subject_told_of
from analyzer.detection.vocabulary.highly import by_the_line
from analyzer.detection.vocabulary.signals import signals
from analyzer.detection.vocabulary.verbs import MODALS
from analyzer.lexicon import Lexicon
from analyzer.shapes import guarded, shape

_WHETHER = guarded(
    r"\bwhether(?: an?| the)? $|\b(?:same|like|alike)\b[^.;,]{0,25}\bas $", regex.IGNORECASE
)  # "whether Partner, Counsel or Staff": all of them


_RATE_OF_SOME = guarded(  # "25% of pay (18% for highly compensated employees)": the rest is of everyone
    r"\([^()]{0,30}\d\s?(?:%|percent)[^()]{0,30}\b(?:for|if|in the case of)\b[^()]*\)"
    r"|,? or (?:whatever|such|any|a) (?:lower|lesser|smaller) (?:rate|percentage|limit|amount)\b[^.;]{0,60}\b(?:for|on|to)\b[^.;]*",
    regex.IGNORECASE,
)
_OR_EMPLOYEE = guarded(r" (?:or|and) (?:an? |the |other )?(?:employees?|staff|associates?)\b", regex.IGNORECASE)
_AND_ALL_OTHERS = guarded(
    r"\W+(?:n?or|and) (?:from |of |in |at )?(?:any|every|all|some)(?: the)? other\b", regex.IGNORECASE
)


_FOR = guarded(r"^\W*for\b", regex.IGNORECASE)
_THEY = guarded(r"^\W*(?:and |but )?they\b", regex.IGNORECASE)
_FOLLOWING = guarded(r"\b(?:following|these|below|listed|as follows)\b", regex.IGNORECASE)
_WONDERS = guarded(r"\b(?:wonder|ask|asks|asked|know|question|curious|sure)\b", regex.IGNORECASE)


_GOES_ON = guarded(
    r"\W*(?:but |and )?(?:excludes?|includes?|does not|is not|not)\b|\W*(?:but |and |then )+\w+ed (?:it|them|half|part|all|some|from|her|his|the)\b",
    regex.IGNORECASE,
)


def _hanging(clauses: list[Clause], index: int) -> list[Clause]:
    """What hangs on a clause, and the exceptions that hang on the same clause as it."""
    parent = clauses[index].parent
    hanging = [
        c
        for c in clauses
        if c.parent == index or (parent is not None and c.parent == parent and c.kind is ClauseKind.EXCEPTION)
    ]
    return hanging + _of_the_subject(clauses, index)


_SAME_SUBJECT = guarded(r"^\W*and (?:may|can|shall|will)\b", regex.IGNORECASE)
_OF_SAME_PEOPLE = guarded(  # "A Career Agent may make deferrals but shall not be eligible to make After-Tax Contributions"
    r"^\W*(?:and|but|yet|nor)(?: also| still| otherwise| therefore)? (?:may|can|cannot|shall|will|must|is|are|does|do)\b",
    regex.IGNORECASE,
)


def _of_the_subject(clauses: list[Clause], index: int) -> list[Clause]:
    """What narrows the subject that a clause shares with the one before: "Staff who have ... may withdraw it, and may convert it"."""
    if not _SAME_SUBJECT.match(clauses[index].text):
        return []
    before = next((n for n in reversed(range(index)) if clauses[n].kind is ClauseKind.MAIN), None)
    if before is None:
        return []
    verb = next((i for i in clauses[before].tokens if clauses[before].doc[i].lower_ in MODALS), 0)
    return [
        c
        for c in clauses
        if c.parent == before and c.kind is ClauseKind.RESTRICTIVE and c.tokens and c.tokens[-1] < verb
    ]


def _opens_condition(clause: Clause) -> bool:
    """A condition, or "Depending on what your employer's plan allows"."""
    return clause.kind is ClauseKind.CONDITION or clause.text.lower().startswith("depending on")


_DEFINES = guarded(  # "It is the nickname for a two-step: put after-tax money into a 401(k), then make it Roth"
    r"^\W*(?:it|this|that|they|these) (?:is|was|are) (?:just |only |simply |merely )?(?:the|an?|another|our|their|what) (?:[\w-]+ ){0,2}?(?:nicknames?|names?|terms?|words?|phrases?|labels?|shorthand|expressions?|people call|is called)\b(?! of (?:the|this) plan)",
    regex.IGNORECASE,
)


_HEARD = guarded(  # "You may have heard that people elsewhere can save after tax and have it converted"
    r"^\W*(?:(?:many|some|most|a few|several) (?:of (?:you|us|our \w+) )?)?(?:(?:our|new) )?(?:you|people|savers|employees|members|participants|associates|colleagues)? ?(?:may|might|will|have|perhaps|often|sometimes)?(?: have| sometimes| often)* (?:heard|hear|read)\b",
    regex.IGNORECASE,
)


def _of_every_clause(opening: Clause | None) -> frozenset[str]:
    """What a sentence's opening says of all of it: that it is about plans in general, or tells what a word means."""
    if opening is None:
        return frozenset()
    generic = {"generic"} if _opens_condition(opening) and opening.has("generic") else set()
    heard = {"generic"} if _HEARD.match(opening.text) else set()
    return frozenset(generic | heard | ({"aside"} if _DEFINES.match(opening.text) else set()))


def _carried(clause: Clause, aside: bool, of_all: frozenset[str], main: list[Frame]) -> set[str]:
    """What a clause takes over from the one before: talk of plans in general, or of another matter with the same subject."""
    carried = set(of_all)
    if clause.kind is ClauseKind.RELATIVE and any("other_plan" in f.flags for f in main):
        carried.add(
            "other_plan"
        )  # "... take part in the Canadian plan, under which voluntary contributions are possible"
    return carried | ({"aside"} if aside and _GOES_ON.match(clause.text) else set())


def _only_adds(clause: Clause, local: Focus) -> bool:
    """ "... counts after-tax contributions, if any, and 25% of pay": one thing more of which plans in general are told."""
    adds = clause.text.lower().startswith(("and ", "or ")) and is_verbless(clause)
    return adds and "generic" in local.flags and not clause.listed


class FrameReader:
    """Reads the clauses of one sentence after another; keeps the focus between them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._signals = signals()
        self._known_groups: dict[str, tuple[tuple[str, str], ...]] = {}
        self._groups = [(g.id, shape(g.pattern, cased=g.id in ("affiliate", "hire_date"))) for g in lexicon.groups]

    def frames(self, clauses: list[Clause], focus: Focus, topic: Topic) -> list[Frame]:
        """The frames of a sentence; ``focus`` is left on what it spoke of."""
        # all frames; those of the clause that a list goes on with; "For hourly employees the rule is another: they may ..."
        found, lead, those = list[Frame](), list[Frame](), list[tuple[str, str]]()
        exceptions: list[tuple[int | None, Statement]] = []
        ruled: dict[int | None, list[Frame]] = {}  # the frames of each main clause, for the exceptions that hang on it
        local = Focus(
            focus.mentions,
            focus.acts,
            focus.flags - {"label"},
            focus.polarity,
            gates=focus.gates,
            said=focus.said,
            groups=focus.groups,
            account=focus.account,
        )
        opening = next((c for c in clauses if c.kind is not ClauseKind.LABEL), None)
        of_all = _of_every_clause(opening)
        first, opened, idle, aside = True, None, False, False
        for index, clause in enumerate(clauses):
            if clause.kind is ClauseKind.RESTRICTIVE and (
                tells_of_what_is_not_there(clause) or _is_added(clause, clauses)
            ):
                clause.kind = ClauseKind.RELATIVE  # it is the statement itself, and supposes nothing
            if opened is not None and clause.listed and index and clauses[index - 1].listed:
                local = replace(opened)  # each entry under a label goes on with the label, not with the entry before
            if clause.kind in (ClauseKind.CONDITION, ClauseKind.RESTRICTIVE):
                reading = Statement(clause, [], local, topic, first, self.groups_in, self._signals)
                found += self._told_aside(reading, clauses)
            here = local.acts_here | self._acts(clause)
            if clause.kind in (ClauseKind.CONDITION, ClauseKind.UNLESS, ClauseKind.RESTRICTIVE):
                local.acts_here = here
                continue
            reading = Statement(clause, _hanging(clauses, index), local, topic, first, self.groups_in, self._signals)
            those = _of_those(reading, those)
            here |= reading.acts
            idle = idle or lies_idle(reading)
            if clause.kind is ClauseKind.LABEL and index + 1 < len(clauses):
                local = opened = under_label(local, reading)
                local.acts_here = here
                continue
            if "convert" in reading.acts and not reading.own_mentions and _announces(clauses, index):
                local, lead = announced(reading, here), reading.frames()
                continue
            if clause.kind is ClauseKind.EXCEPTION:
                exceptions.append((clause.parent, reading))
                local = _behind_exception(reading, clauses[index + 1 : index + 2], local)
                continue
            told = of_all | ({"generic"} if _only_adds(clause, local) else set())
            reading.flags |= _carried(clause, aside or "aside" in local.flags, told, ruled.get(clause.parent, []))
            frames = widened(reading, [_dated(f, clause, clauses) for f in reading.frames()], local)
            lead, frames = under_gate_of_lead(lead, frames, clause, local)
            reading.flags |= {
                flag
                for flag in ("other_plan", "aside", "closed", "legacy_account")
                if any(flag in f.flags for f in frames)
            } | ({"under_gate"} if any("gated" in f.flags for f in frames) else set())
            aside = any("aside" in f.flags for f in frames)
            found += frames
            ruled[index] = frames
            local = left_by(reading, frames, local)
            local.acts_here = here
            first = False
        if not local.acts and local.acts_here & {"convert", "withdraw"} and _WONDERS.search(clauses[0].text):
            local = asked_about(clauses, local.acts_here)  # "You may wonder if you can convert them."
        found = under_later_gate(under_shared_gate(_with_exceptions(found + _whole_lists(clauses), exceptions, ruled)))
        found = without_what_is_dormant(
            of_our_plan(
                with_refusals(with_tied(found + priced(clauses, found, focus, topic), clauses, focus)), clauses
            ),
            idle,
        )
        _leave(focus, with_whole_list(local, clauses), clauses)
        return without_what_reopened(without_what_is_excepted(found, clauses), clauses)

    @staticmethod
    def _told_aside(reading: Statement, clauses: list[Clause]) -> list[Frame]:
        """What a condition, or a clause that only describes, states all the same."""
        if reading.clause.kind is ClauseKind.RESTRICTIVE:
            return told_in_passing(reading, clauses)
        if reading.clause.kind is not ClauseKind.CONDITION:
            return []
        found = roth_in_use(reading.clause) + wished(reading, clauses)
        return found + given_as_reason(reading) + told_in_condition(reading, clauses)

    @staticmethod
    def _acts(clause: Clause) -> frozenset[str]:
        """The acts that the words of a subordinate clause name."""
        return frozenset(acts_of(clause, clause.text, (), False))

    def topic(self, clauses: list[Clause]) -> Topic:
        """What a heading, lead-in or head cell is about."""
        focus = Focus()
        mentions: list[Mention] = []
        acts: list[str] = []
        for clause in clauses:
            reading = Statement(clause, [], focus, Topic(), True, self.groups_in, self._signals)
            mentions += reading.own_mentions
            acts += sorted(reading.acts)
        return Topic(tuple(dict.fromkeys(mentions)), tuple(dict.fromkeys(acts)))

    def groups_in(self, text: str) -> list[tuple[str, str]]:
        """The groups that a rule is limited to; one of which it says "whether ..." or "... or any other" is no limit."""
        if text not in self._known_groups:
            self._known_groups[text] = tuple(self._limited_to(text))
        return list(self._known_groups[text])

    def _limited_to(self, text: str) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        text = by_the_line(_RATE_OF_SOME.sub(" ", text))
        spans: dict[str, tuple[int, int]] = {}
        for kind, group in self._groups:
            named = sorted(group.finditer(text), key=lambda m: m.start())
            everyone = {m.group("name") for m in named if _WHETHER.search(text[: m.start("name")])}
            if kind == "owners":  # "a Partner or employee": whoever works there
                everyone |= {m.group("name") for m in named if _OR_EMPLOYEE.match(text, m.end("name"))}
            for match in named:
                if _OF_LONG_STANDING.match(text, match.end("name")) and _OF_THE_PLAN.search(match.group("name")):
                    continue  # "a member of the Savings Plan for five full years": how long, and not who
                if match.group("name") in everyone or _AND_ALL_OTHERS.match(text, match.end("name")):
                    continue
                name = _AND_NONE.sub("", " ".join(match.group("name").split()))
                if _EVERYBODY.fullmatch(name) and not _SPECIFIED.match(text, match.end("name")):
                    continue
                if _WORKING_HERE.fullmatch(name) and _NO_MORE.match(text, match.end("name")):
                    continue
                if _OF_ANY.fullmatch(name) and not _SPECIFIED.match(text, match.end("name")):
                    continue
                if any(name in other for _, other in found):
                    continue
                found = [one for one in found if not name.startswith(f"{one[1]} ")]  # "the Mission Systems segment"
                spans[name] = match.span("name")
                beside = next((one for one in found if _run_into(spans.get(one[1]), spans[name])), None)
                if beside is None:
                    found.append((kind, name))
                    continue
                start, end = sorted((*spans[beside[1]], *spans[name]))[::_ENDS]
                joined = _AND_NONE.sub("", " ".join(text[start:end].split()))
                spans[joined] = (start, end)
                found[found.index(beside)] = (beside[0], joined)
        return found


_ENDS = 3  # of two spans that overlap, the first place and the last


def _run_into(one: tuple[int, int] | None, other: tuple[int, int]) -> bool:
    """Two names that share a word are one: "Hourly employees" and "employees of the Eastfield mill"."""
    return one is not None and (one[0] < other[0] < one[1] < other[1] or other[0] < one[0] < other[1] < one[1])


_AND_NONE = guarded(r"\s+and (?:to |for )?no ?(?:one|body) else$", regex.IGNORECASE)
_EVERYBODY = guarded(  # "employees of the participating companies", "an employed Participant before age 59½": no group of them
    r"(?:(?:an?|any|each|every|all|the) )?(?:(?:active|employed|eligible|current) )*(?:employees?|participants?|members?|associates?)"
    r"(?: (?:of|employed by) (?:(?:the|an?|any|each) )?(?:participating|adopting) (?:employers?|compan(?:y|ies)|affiliates?)| (?:before|after|under|over|until) (?:age )?\d[\d½.]*)",
    regex.IGNORECASE,
)
_WORKING_HERE = guarded(  # "Available to active Participants only": as are all who save
    r"(?:(?:the|all) )?(?:active|employed) (?:employees|participants|members|associates)", regex.IGNORECASE
)
_NO_MORE = guarded(r"(?: only)?\W*$|(?: only)?[,;.]", regex.IGNORECASE)
_OF_ANY = guarded(  # "the Plan has taken none since then from employees of any Business Unit": from nobody
    r"(?:employees?|participants?|members?|associates?|those) (?:of|in|at) (?:any|every|each|all)(?: of the| our)? "
    r"(?:[\w’'-]+ ){0,2}(?:units?|divisions?|companies|company|employers?|locations?|groups?|plants?|segments?)",
    regex.IGNORECASE,
)
_SPECIFIED = guarded(
    r"\s+(?:named|listed|shown|that|which|where|whose|with|in|on|designated|identified)\b", regex.IGNORECASE
)
_OF_LONG_STANDING = guarded(r"\s+for\b", regex.IGNORECASE)
_OF_THE_PLAN = guarded(
    r"\b(?:member|participant)s? (?:of|in) (?:the|this|our) (?:[\w’'-]+ ){0,3}(?:plan|program|fund)$", regex.IGNORECASE
)


def _whole_lists(clauses: list[Clause]) -> list[Frame]:
    """What a list states that its lead calls whole: "The Plan is funded only by the following: deferrals and match"."""
    listed = only_these(clauses)
    flags = frozenset({"closed_list", "stated"})
    return [Frame("sources", "other", "assert", flags, {}, tuple(listed), clauses[0].sentence)] if listed else []


def _behind_exception(reading: Statement, following: list[Clause], local: Focus) -> Focus:
    """What an exception leaves for a clause right behind it: "Except for the after-tax account, which may be withdrawn ..."."""
    if not following or following[0].kind is not ClauseKind.RELATIVE:
        return local
    reading.told_of_it = following[0].text
    return replace(local, mentions=reading.taken_out())


_HOW_IT_IS_PAID = guarded(  # "The sum is payable within twenty days": of the withdrawal that was spoken of
    r"^\W*(?:(?:the|such|any|each|that|this) )?(?:sums?|amounts?|money|proceeds|cash|checks?)(?: (?:so )?(?:withdrawn|requested|taken out|asked for|due))?(?:,[^,.;]*,)? "
    r"(?:is|are|will be|shall be|becomes?) (?:then |normally |usually |ordinarily )?(?:payable|paid|sent|mailed|released)\b",
    regex.IGNORECASE,
)


_OF_THE_REST = guarded(  # "No other money in the account can be turned into Roth": "this", after it, is still what may be done
    r"^\W*(?:no other (?:[\w-]+ ){0,2}?(?:money|accounts?|sources?|parts?|portions?|balances?|amounts?|contributions?|kinds?|types?)|nothing else)\b",
    regex.IGNORECASE,
)


def _leave(focus: Focus, local: Focus, clauses: list[Clause]) -> None:
    """Leaves the focus on what a sentence spoke of last; what it says of catch-up alone adds to what was spoken of."""
    told_again = bool(focus.mentions and clauses and set(focus.acts) & set(local.acts))
    if told_again and _OF_THE_REST.match(clauses[0].sentence):
        return
    named = local.mentions or _said_aside(clauses)
    if {kind for kind, _ in named} == {"catch_up"}:
        named = tuple(dict.fromkeys((*focus.mentions, *named)))
    goes_on = local.acts == ("pay",) and "withdraw" in focus.acts and _HOW_IT_IS_PAID.match(clauses[0].sentence)
    focus.mentions, focus.acts = named, ("withdraw",) if goes_on else local.acts
    focus.flags, focus.polarity, focus.gates, focus.said = local.flags, local.polarity, local.gates, local.said
    focus.groups, focus.account = local.groups, local.account


def as_answer(clauses: list[Clause], topic: Topic) -> list[Clause]:
    """ "Once it has been in the Plan for two years.": a condition that is the whole answer says when it may be done."""
    if not (topic.text.endswith("?") and {"convert", "withdraw"} & set(topic.acts)):
        return clauses
    if not clauses or any(c.kind not in (ClauseKind.CONDITION, ClauseKind.RESTRICTIVE) for c in clauses):
        return clauses
    return [replace(clauses[0], kind=ClauseKind.MAIN, parent=None), *clauses[1:]]


_EXCEPT_THAT = guarded(r"^\W*(?:except(?:ing)?|save|provided,? however,?)\b(?: that\b)?", regex.IGNORECASE)


def without_what_is_excepted(found: list[Frame], clauses: list[Clause]) -> list[Frame]:
    """ "No after-tax contributions, except that deferrals above the limit go on as such": the exception is the grant."""
    rules = [c for c in clauses if c.kind is ClauseKind.MAIN and _EXCEPT_THAT.match(c.text)]
    granted = [
        n
        for n, f in enumerate(found)
        if f.act == "contribute" and f.money == "after_tax" and (f.polarity == "permit" or "spill" in f.flags)
        if {"explicit", "spill"} & f.flags
        and "other_plan" not in f.flags
        and any(c.text.strip() in f.text for c in rules)
    ]
    if not granted:
        return found
    return [
        f
        for n, f in enumerate(found)
        if n > granted[-1] or f.act != "contribute" or f.money != "after_tax" or f.polarity != "deny"
    ]


def _is_reopened(frame: Frame) -> bool:
    again = "reopened" in frame.flags or ("resumed" in frame.flags and frame.polarity != "deny")
    return again and "closed" not in frame.flags


def without_what_reopened(found: list[Frame], clauses: list[Clause]) -> list[Frame]:
    """ "They were suspended in 2010 and were later reinstated": the closing that the same sentence takes back."""
    told = {c.text: c.tokens[-1] for c in clauses}
    places = [max((at for text, at in told.items() if f.text.startswith(text)), default=n) for n, f in enumerate(found)]
    last = max((at for at, f in zip(places, found, strict=True) if _is_reopened(f)), default=-1)
    opened = {f.money for f in found if _is_reopened(f)}
    return [
        f for at, f in zip(places, found, strict=True) if at >= last or f.money not in opened or "closed" not in f.flags
    ]


_FROM_THEN = guarded(r"\b(?:effective|beginning|starting|as of|from)\b(?: \w+){0,3} \w+ \d{1,2}, \d{4}", regex.IGNORECASE)  # fmt: skip


_PUTS_IN = guarded(
    r"\b(?:adds?|added|inserts?|inserted|adopts?|adopted|introduc\w+|creates?|opens?)\b", regex.IGNORECASE
)


def _is_added(clause: Clause, clauses: list[Clause]) -> bool:
    """ "Adds a new Section 4.5 under which Members may ...": what is added is the rule itself."""
    main = clauses[clause.parent] if clause.parent is not None else None
    added = main is not None and not main.has("generic", "tentative") and _PUTS_IN.search(main.text)
    return bool(added) and clause.text.lower().startswith(("under which", "by which", "whereby", "pursuant to which"))


def _dated(frame: Frame, clause: Clause, clauses: list[Clause]) -> Frame:
    """ "Amendment 3, effective January 1, 2026, adds a section under which ...": the date holds for what is added."""
    if clause.kind is not ClauseKind.RELATIVE or clause.parent is None:
        return frame
    main = clauses[clause.parent].text
    since = _FROM_THEN.search(main)
    return replace(frame, text=f"{since.group()}, {frame.text}") if since and _PUTS_IN.search(main) else frame


def _announces(clauses: list[Clause], index: int) -> bool:
    """ "The following accounts may be converted: ...": the list says which, and the announcement alone nothing."""
    listed = index + 1 < len(clauses) and clauses[index + 1].listed
    return listed and bool(_FOLLOWING.search(clauses[index].text))


def asked_about(clauses: list[Clause], acts: frozenset[str]) -> Focus:
    """What a sentence raises as a question, which the next one answers."""
    mentions = tuple((m.label_, m._.form) for c in clauses for m in c.money if m.label_ not in ("roth", "roth_ira"))
    return Focus(mentions, tuple(sorted(acts & {"convert", "withdraw"})))


_SUCH = ("such ", "these ", "those ")


_ONE_OF_THEM = guarded(  # "If you are one of them you may go on contributing"
    r"^\W*(?:if|where|when|as long as) (?:you|he or she|an employee|a participant|a member) (?:are|is) (?:one of (?:them|these|those|this)|among (?:them|these|those)|in (?:this|that|such a) (?:group|class|category)|such an? )",
    regex.IGNORECASE,
)


def _of_those(reading: Statement, those: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The group of which "they" speaks: that of "For hourly employees nothing has changed: they may ..."."""
    if (_THEY.match(reading.text) or _OF_SAME_PEOPLE.match(reading.text)) and not reading.groups:
        reading.groups = those
    if not reading.groups and any(_ONE_OF_THEM.match(c.text) for c in reading.hanging):
        reading.groups = list(reading.focus.groups)
    if reading.polarity == "deny" and all(name.lower().startswith(_SUCH) for _, name in reading.groups):
        reading.groups = subject_told_of(reading.text, reading.clause.sentence) or reading.groups
    return reading.groups if _FOR.match(reading.text) or _is_subject(reading) else those


_DETERMINER = guarded(r"^\W*(?:(?:and|but|the|all|our|an?|any|each|every|no) )*", regex.IGNORECASE)


def _is_subject(reading: Statement) -> bool:
    """ "Store employees are in the Plan too, but they may not ...": the clause speaks of its group first of all."""
    subject = _DETERMINER.sub("", reading.text).lower()
    # a clause is cut off from its "who were in the Old Plan on December 31, 2005"
    return any(subject.startswith(name.lower().split(" who ")[0]) for _, name in reading.groups)


def _with_exceptions(
    found: list[Frame], exceptions: list[tuple[int | None, Statement]], ruled: dict[int | None, list[Frame]]
) -> list[Frame]:
    """The frames of a sentence, with what each "except ..." takes out of the clause that it hangs on."""
    for at, reading in exceptions:
        own = ruled.get(at, [])
        changed = without_exceptions(own, reading.taken_out()) + reading.exceptions(own)
        found = [f for f in found if not any(f is one for one in own)] + changed
    return found


def _said_aside(clauses: list[Clause]) -> tuple[Mention, ...]:
    """After-tax money that a sentence names only in a relative clause ("B dollars, which were taken after taxes")."""
    aside = [c for c in clauses if c.kind in (ClauseKind.RELATIVE, ClauseKind.RESTRICTIVE)]
    return tuple((m.label_, m._.form) for c in aside for m in c.money if m.label_ == "after_tax")
