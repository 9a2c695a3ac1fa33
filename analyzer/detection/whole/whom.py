"""Of whom a rule on contributions is: one class's limit is no grant to another, and people in a list are each left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import regex

from analyzer.detection.sentence.subjects import class_refused, place_refused
from analyzer.detection.whole.rates_changed import effective_day
from analyzer.model import Document, Finding, Span, Stance
from analyzer.reasons import OF_MANY_MATTERS
from analyzer.shapes import guarded

_AFTER_TAX = "after_tax_contributions"
_OPENS = (Stance.PERMITS, Stance.CONDITIONS)
_HIGHLY = guarded(r"^(?!.*\bnon-?)\W*(?:an? |the )?(?:highly[- ]compensated|HCEs?)\b", regex.IGNORECASE)
_LOWER_FOR_THEM = guarded(  # "A Salaried Employee who is highly compensated may elect no more than 7% of pay"
    r"\bwho (?:is|are|was|were) (?:an? )?(?:highly[- ]compensated|HCEs?)\b[^.;]{0,60}?\b(?:may|can|shall|will|is|are)(?: not|not)?\b[^.;]{0,60}?\b(?:more than|in excess of|exceed|limited to|(?:a |the )?maximum)\b",
    regex.IGNORECASE,
)
_OF_SOMEONE = guarded(  # "Petra, a machinist, is 44 and puts $5,000 a year into her after-tax account"
    r"^\W*(?:For example, |Example[:.] )?(?!(?:Payroll|Management|Everyone|Anyone|Nobody|Plan|Participant|Member|Employee|You|It|He|She|Each|Every|The|An?|No)\b)[A-Z][a-z]+, (?:an? |the |who (?:is|was) |age |aged )?[^.;]{3,60}?, [^.;]{0,60}?\b(?:puts|saves|contributes|pays|sets aside|has|earns|makes)\b[^.;]{0,40}?\$\s?\d"
)
_RATE_CHANGED = guarded(  # "Section 3.2(a) is amended by striking "8%" and inserting "10%" in its place": how much, and not who
    r"\b(?:amended|changed|revised)\b[^;]{0,120}?\b(?:striking|deleting|replacing|changing|removing)(?: out)?\b[^;\w]{0,4}(?:the (?:words?|figure|number|phrase)\W{1,3})?(?:\d{1,3}(?:\.\d+)?\s?(?:%|percent)|[a-z-]{3,12} percent)[^;\w]{0,4}(?:\([^()]{1,8}\)[^;\w]{0,4})?(?:where\b[^;]{3,60}?)?(?:and )?\b(?:inserting|substituting|adding|with|to)\b",
    regex.IGNORECASE,
)
_EACH_TO = guarded(  # "not open to temporary staff, to interns and apprentices, or to anyone employed by Bell Dyeworks"
    r"\bnot (?:open|available|offered|extended) to (?P<first>[^.;,]{3,60}), to (?P<more>[^.;]{3,90}?,? (?:or|and|nor) to [^.;,]{3,60})",
    regex.IGNORECASE,
)
_NEXT_TO = guarded(r",? (?:(?:or|and|nor) )?to ", regex.IGNORECASE)
_BUT_NOT_AFTER_TAX = guarded(  # "Seasonal Employees and Employees of Bell Dyeworks may make Deferrals but may not make After-Tax Contributions"
    r"(?:^|[.:;)] )(?P<who>(?-i:[A-Z])[^.:;]{3,160}?) (?:may|can|are eligible to) (?:(?:make|elect|have) [^.;]{3,80}?|(?:defer|save|contribute)(?: [^.;]{3,80}?)?),? but (?:may|can|shall|are) ?not (?:eligible to )?(?:make|elect|have) (?:after-?\s?tax|voluntary|supplemental|thrift)\b",
    regex.IGNORECASE,
)
_MUST_STOP = guarded(  # "Plant Employees who transfer to Unit 4 must stop After-Tax Savings": who moves, and no grant
    r"\b(?:must|has to|have to|shall|are required to|is required to) (?:stop|cease|end|discontinue)\b", regex.IGNORECASE
)
_TALKS = guarded(  # "Bargaining for a new contract began in May": no contribution begins
    r"^\W*(?:(?:collective )?bargaining|negotiations?|talks|discussions?)\b[^.;]{0,80}\b(?:began|begin|starts?|started|opened|resumed?|continues?|are|is)\b",
    regex.IGNORECASE,
)
_SETTING_RATES = guarded(  # "contributions are made by payroll deduction and may be commenced, altered or discontinued"
    r"\bmay be (?:commenced|started|begun|elected|changed|altered)\b[^.;]{0,20}\b(?:discontinued|stopped|ended|suspended|revoked)\b",
    regex.IGNORECASE,
)
_OR_ANOTHER = (
    r"\b(?i:an?|any|each|every) {name},? or (?:an? )?(?P<other>[A-Z][\w-]+(?: [A-Z][\w-]+)?) (?:may|can|is|shall)\b"
)
_NO_GRANT = "it takes after-tax money for granted and does not say that it may be put in"


def for_whom(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings on after-tax contributions, each of those people, and no others, of whom its sentence speaks."""
    findings = [
        _shut_to_them(_of_those_listed(_of_those_before(one, document), document), document) for one in findings
    ]
    settled = [
        _settled(one, document.quote(one.span)) if one.provision == _AFTER_TAX and one.counted else one
        for one in findings
    ]
    return _of_the_same_people(_with_the_widest_of_a_row(_by_parts(settled, document)))


_HOW = ("conversion.mechanic", "conversion.automatic")


def _of_the_same_people(findings: Sequence[Finding]) -> list[Finding]:
    """ "Group S members may turn on the Sweep, under which savings are moved each payday": of these, how it works too."""
    whose = {
        one.span: (one.group, one.attributes["groups_in"])
        for one in findings
        if one.counted and one.stance in _OPENS and one.group and one.attributes.get("groups_in")
    }
    return [
        replace(one, group=whose[one.span][0], attributes={**one.attributes, "groups_in": whose[one.span][1]})
        if one.span in whose and one.group is None and one.counted and one.rule.removeprefix("smm.") in _HOW
        else one
        for one in findings
    ]


def _with_the_widest_of_a_row(findings: Sequence[Finding]) -> list[Finding]:
    """ "1% to 5% | 1% to 8%", under columns for people who all may: what is told to everyone goes up to 8%."""
    rates: dict[Span, list[float]] = {}
    for one in findings:
        if _rated_for_all(one):
            rates.setdefault(one.span, []).append(one.attributes["percent_max"])
    return [
        replace(one, attributes={**one.attributes, "percent_max": max(rates[one.span])})
        if _rated_for_all(one) and len(set(rates[one.span])) > 1
        else one
        for one in findings
    ]


def _rated_for_all(one: Finding) -> bool:
    open_to_all = one.group is None and not one.attributes.get("groups_in") and one.rule.endswith("after_tax.limit")
    told = one.provision == _AFTER_TAX and one.counted and one.stance in _OPENS
    return told and open_to_all and one.attributes.get("percent_max") is not None


_THEY_MAY_NOT = guarded(
    r"(?:^|[;.,] )they (?:may|can|do)(?: not|not) (?:make|contribute|elect|have)\b(?![^.;]*(?:\d|\b(?:more|until|unless|while|if|after(?!-|\s?tax)|before(?!-|\s?tax)|during|when)\b))",
    regex.IGNORECASE,
)
_THOSE = guarded(  # "Associates paid through the Ponce plant belong to the Program under an appendix."
    r"(?:^|[.:;?!]\s+)(?P<name>(?:Associates|Employees|Members|Participants|Colleagues) (?:paid|employed|working|based|represented|who (?:work|live|are)|in|at|of) (?!(?:the|this|our|your) (?:plan|company|program|employer|firm)\b)[^.;]{3,90}?) (?:belong|are (?:in|under|covered)|take part|participate|come|have)\b[^.;]{3,120}[.;]\s*$"
)


_NAMED_APART = guarded(
    r" (?!(?:Plan|Company|Program|Employer|Account)s?\b)[A-Z]\w+"
)  # "paid through Bayport", "of Local 5"


def _of_those_before(finding: Finding, document: Document) -> Finding:
    """ "Associates paid through Ponce belong to it under an appendix. They may not contribute after tax": these may not."""
    if finding.provision != _AFTER_TAX or finding.inferred or finding.attributes or finding.group:
        return finding
    quote = document.quote(finding.span)
    spoken_of = finding.stance is Stance.PRESUPPOSES or (finding.stance is Stance.DENIES and quote.startswith("They "))
    if not spoken_of or not _THEY_MAY_NOT.search(quote):
        return finding
    start = next((block.span.start for block in document.blocks if block.span.holds(finding.span)), finding.span.start)
    before = " ".join(document.text[start : finding.span.start].split())
    told = _THOSE.search(before)
    if told is None or _NAMED_APART.search(told["name"]) is None:
        return finding
    return replace(
        finding,
        stance=Stance.DENIES,
        counted=True,
        rule="after_tax.denied",
        reason="it says that the plan does not take after-tax contributions",
        group=told["name"],
        attributes={"groups_out": [told["name"]]},
    )


_NOT_TO_THEM = guarded(
    r"\b(?:not (?:open|available|offered|extended)|closed) to (?:them|these (?:employees|participants|members))\W*$",
    regex.IGNORECASE,
)
_WHO_DO_OTHERWISE = guarded(  # "Employees of Alden Caribe, P.S.C. who live in Puerto Rico make pre-tax contributions."
    r"(?:^|[.:;?!]\s+)(?P<name>(?:Associates|Employees|Members|Participants|Colleagues) (?:of|at|in|paid|employed|working|represented|who (?:live|reside|work|are)) (?!(?:the|this|our|your) (?:plan|company|program|employer|firm)\b)(?:[^.;:]|\b[A-Z]\.){3,90}?) (?:make|may|can|save|contribute|defer|have|take part)\b(?:[^.;]|\b[A-Z]\.){3,140}[.;]\s*$"
)
_SHUT = ("after_tax_contributions", "in_plan_roth_conversion", "roth_deferrals")


def _shut_to_them(finding: Finding, document: Document) -> Finding:
    """ "Employees of Alden Caribe make pre-tax contributions. Others are not open to them": to these, and to nobody else."""
    if finding.provision not in _SHUT or finding.stance is not Stance.DENIES or finding.group:
        return finding
    if finding.attributes.get("groups_out") or not _NOT_TO_THEM.search(document.quote(finding.span)):
        return finding
    start = next((block.span.start for block in document.blocks if block.span.holds(finding.span)), finding.span.start)
    told = _WHO_DO_OTHERWISE.search(" ".join(document.text[start : finding.span.start].split()), timeout=1.0)
    if told is None or _NAMED_APART.search(told["name"]) is None:
        return finding
    return replace(finding, group=told["name"], attributes={**finding.attributes, "groups_out": [told["name"]]})


_TITLE_OF_THOSE_OUT = guarded(  # "Groups not eligible to make After-Tax Contributions under Section 3.6.", over a list of them
    r"^\W*(?:the )?(?:following )?(?:groups?|classes|categories|employees|participants|members|associates) (?:(?:who|that) are )?(?:not eligible|ineligible|excluded|not permitted|not entitled)\b(?:[^.;:]|\.(?=\d)){3,120}[.:]\W*$",
    regex.IGNORECASE,
)
_A_LISTED_GROUP = guarded(  # "Employees represented by Local 7 at the Alden plant."
    r"^\W*(?P<name>(?:Associates|Employees|Members|Participants|Colleagues) (?:represented by|employed (?:by|at|in)|paid (?:by|through|from)|of|at|in) (?!(?:(?:may|shall|will|can|must|is|are|who)\b))(?:(?!\b(?:may|shall|will|can|must|is|are|were)\b)[^.;:]){3,140})[.;]\W*$"
)


def _of_those_listed(finding: Finding, document: Document) -> Finding:
    """ "Groups not eligible to make them under 3.6. Employees represented by Local 7 at the Alden plant.": these may not."""
    if finding.provision != _AFTER_TAX or finding.stance is not Stance.DENIES or finding.group or not finding.counted:
        return finding
    if not _TITLE_OF_THOSE_OUT.match(document.quote(finding.span)):
        return finding
    block = next((block for block in document.blocks if block.span.holds(finding.span)), None)
    after = [p for p in block.passages if p.span.start >= finding.span.end] if block is not None else []
    named = _A_LISTED_GROUP.match(" ".join(document.quote(after[0].span).split())) if after else None
    if named is None:
        return finding
    attributes = {**finding.attributes, "groups_out": [named["name"]]}
    papers = (document.quote(one.span) for one in document.blocks if block is not None and one.section == block.section)
    since = finding.effective_from or next((day for text in papers if (day := effective_day(text))), None)
    return replace(finding, group=named["name"], attributes=attributes, effective_from=since)


_IN_A_PART = guarded(  # "a Represented Employee in a unit named in Part II of Schedule A"
    r"(?P<name>(?-i:[A-Z])[\w-]+ (?:Employee|Member|Participant|Associate)s?)(?:,? who (?:is|are))? in an? (?:unit|plant|location|group|class) (?:named|listed) in (?P<part>Part (?:[IVX]{1,4}|[A-Z]|\d) of (?:Schedule|Appendix|Exhibit) [A-Z\d])\b"
)
_A_PART = guarded(r"^Part (?:[IVX]{1,4}|[A-Z]|\d)\b")
_A_SCHEDULE = guarded(r"^(?P<name>(?:Schedule|Appendix|Exhibit) [A-Z\d]+)\b", regex.IGNORECASE)


def _by_parts(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """The findings, a class whose units stand in two parts of a schedule told apart by the part: one may, and one may not."""
    text = " ".join(document.text.split())
    named = {(m["name"].removesuffix("s"), m["part"].lower()): m for m in _IN_A_PART.finditer(text, timeout=2.0)}
    if len({part for _, part in named}) <= 1:
        return [*findings]
    return [_of_part(one, " ".join(document.quote(one.span).split()), {name for name, _ in named}) for one in findings]


def _of_part(finding: Finding, quote: str, classes: set[str]) -> Finding:
    """A finding on such a class, as of the part that its sentence names, or under which it stands."""
    if not finding.counted:
        return finding
    parts = {m["name"].removesuffix("s"): _part_name(m["name"], m["part"]) for m in _IN_A_PART.finditer(quote)}
    under = _under_part(finding.section)
    own = (finding.group or "").removesuffix("s")
    if not parts and under and own in classes:
        parts = {own: _part_name(own, under)}
    if not parts:
        return finding
    renamed = {
        key: [parts.get(name.removesuffix("s"), name) for name in finding.attributes[key]]
        for key in ("groups_in", "groups_out")
        if finding.attributes.get(key)
    }
    let_in = renamed.get("groups_in")
    if let_in is not None:
        renamed["groups_in"] = [*let_in, *(name for name in parts.values() if name not in let_in)]
    return replace(finding, group=parts.get(own, finding.group), attributes={**finding.attributes, **renamed})


def _part_name(name: str, part: str) -> str:
    return f"{name.removesuffix('s')}s in a unit named in {part}"


def _under_part(section: tuple[str, ...]) -> str | None:
    """The part of a schedule under whose heading a passage stands, by its full name."""
    part = _A_PART.match(section[-1]) if len(section) > 1 else None
    schedule = _A_SCHEDULE.match(section[-2]) if part is not None else None
    return f"{part[0]} of {schedule['name'].title()}" if part is not None and schedule is not None else None


def _settled(finding: Finding, quote: str) -> Finding:
    for rule in _RULES:
        finding = rule(finding, quote)
    return finding


def _limit_of_the_highly_paid(finding: Finding, quote: str) -> Finding:
    """ "A Salaried Employee who is highly compensated may elect no more than 7%": a limit of these, not of the class."""
    named = finding.attributes.get("groups_in") or []
    theirs = [name for name in named if _HIGHLY.search(name)]
    if finding.stance not in _OPENS or not theirs or len(theirs) == len(named) or not _LOWER_FOR_THEM.search(quote):
        return finding
    return replace(finding, group=theirs[0], attributes={**finding.attributes, "groups_in": theirs})


def _without_examples(finding: Finding, quote: str) -> Finding:
    """What somebody with a name puts in is an example: no limit and no grant."""
    if finding.stance not in _OPENS or not _OF_SOMEONE.search(quote):
        return finding
    return replace(finding, stance=Stance.MENTIONS, counted=False, reason=OF_MANY_MATTERS)


def _change_of_rate(finding: Finding, quote: str) -> Finding:
    """A change of nothing but the rate lets in nobody whom the section leaves out."""
    if finding.stance not in _OPENS or not _RATE_CHANGED.search(quote):
        return finding
    return replace(finding, of_terms=True)


def _each_left_out(finding: Finding, quote: str) -> Finding:
    """Everyone in a list of those to whom something is not open."""
    told = _EACH_TO.search(quote) if finding.stance is Stance.DENIES else None
    if told is None:
        return finding
    names = [told["first"], *_NEXT_TO.split(told["more"])]
    names = [name.removeprefix("to ").strip() for name in names]
    return replace(finding, group=names[0], attributes={**finding.attributes, "groups_out": names})


def _let_into_others_only(finding: Finding, quote: str) -> Finding:
    """ "A and B may make deferrals but may not make after-tax contributions" grants neither of them any, and shuts out no one else."""
    named = finding.attributes.get("groups_in") or []
    told = _BUT_NOT_AFTER_TAX.search(quote)
    if told is None:
        return finding
    if finding.stance is Stance.DENIES and finding.group is None and not finding.attributes.get("groups_out"):
        names = _EACH_CLASS.split(told["who"].strip())
        if not all(_A_CLASS.search(name) for name in names):
            # "Resident physicians and fellows can defer but cannot make after-tax contributions": a calling
            names = [] if _ONLY_SO_MUCH.search(quote) else [who for _, who in class_refused(quote)]
        if not names:
            return finding
        return replace(finding, group=names[0], attributes={**finding.attributes, "groups_out": names})
    if finding.stance not in _OPENS or not named or any(name.lower() not in told["who"].lower() for name in named):
        return finding
    left = {key: value for key, value in finding.attributes.items() if key not in ("groups_in", *_RATES)}
    return replace(
        finding,
        stance=Stance.DENIES,
        rule=finding.rule.replace("permission", "denied").replace("limit", "denied"),
        reason="it says that the plan does not take after-tax contributions",
        attributes={**left, "groups_out": list(named)},
    )


_ONLY_SO_MUCH = guarded(r"\d\s?%|\b(?:more than|exceed\w*|in excess|until|while|unless)\b", regex.IGNORECASE)
_EACH_CLASS = guarded(
    r",? and (?=(?:[A-Z][\w-]+ )?(?:Employees|Members|Participants|Associates|Colleagues)\b)|, (?=[A-Z])"
)
_A_CLASS = guarded(
    r"^(?!(?:All|Eligible|Active|Such|These|Those|The|Any|Each|Every|Most|Other)\b)(?:[A-Z][\w-]+ )+(?:Employees|Members|Participants|Associates|Colleagues)\b|^(?:Employees|Members|Participants|Associates|Colleagues) of (?:the )?[A-Z]"
)
_RATES = ("percent_min", "percent_max", "dollar_max", "conditions")


def _no_grant_by_the_way(finding: Finding, quote: str) -> Finding:
    """Who must stop, and talks that began, show no contribution that is let in; nor does changing a rate close one."""
    taken = finding.stance in _OPENS and (
        (finding.rule.endswith("election_mechanic") and _MUST_STOP.search(quote) is not None)
        or (finding.inferred and _TALKS.search(quote) is not None)
    )
    closed = finding.stance is Stance.FREEZES and finding.inferred and _SETTING_RATES.search(quote) is not None
    return replace(finding, stance=Stance.PRESUPPOSES, counted=False, reason=_NO_GRANT) if taken or closed else finding


def _list_of_a_class(finding: Finding, quote: str) -> Finding:
    """ "Drivers and guards of Alden Galley LLC may make before-tax and Roth contributions only": what these may make."""
    if not finding.rule.endswith(".closed_list") or finding.group or finding.attributes.get("groups_out"):
        return finding
    told = place_refused(quote) if finding.stance is Stance.DENIES else []
    if not told:
        return finding
    who = told[0][1]
    return replace(finding, group=who, in_passing=False, attributes={**finding.attributes, "groups_out": [who]})


_ITEM = r"(?:(?:an?|any(?: other)?|the) )?[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}"
_LIST_OF_CLASSES = guarded(rf"(?:{_ITEM}, )*{_ITEM},? (?:or|and|nor) {_ITEM}(?![\w-])")
_BETWEEN = guarded(r",? (?:or|and|nor) |, ")
_NOT_THE_NAME = guarded(r"^(?:an?|any(?: other)?|the|no|neither) ", regex.IGNORECASE)
_NO_CLASS = guarded(
    r"^(?:Participant|Member|Employee|Associate|Beneficiary|Beneficiaries|Alternate Payee|Spouse|Plan|Company|Employer"
    r"|(?:[\w-]+ )*(?:Deferral|Contribution|Account|Saving|Deposit|Conversion|Withdrawal)|Roth|Section|After-Tax)s?\b"
)


def _all_in_a_list(finding: Finding, quote: str) -> Finding:
    """ "None may be made by a Partner, a Principal or a Director": each is left out, and not the first alone."""
    named = finding.attributes.get("groups_out") or []
    if finding.stance is not Stance.DENIES or not named:
        return finding
    for told in _LIST_OF_CLASSES.finditer(" ".join(quote.split()), timeout=1.0):
        items = [_NOT_THE_NAME.sub("", one) for one in _BETWEEN.split(told[0])]
        if any(_NO_CLASS.match(one) for one in items) or not set(items) & set(named):
            continue
        names = [*named, *(one for one in items if one not in named)]
        return replace(finding, attributes={**finding.attributes, "groups_out": names})
    return finding


_OR_WHO = guarded(  # "An Employee who is employed by Alden Caribe, LLC or who is a bona fide resident of Puerto Rico may not ..."
    r"\b(?:an?|each|any|every) (?P<who>employee|participant|member|associate) who is (?P<first>[^.;]{3,60}?),? or who is (?:an? )?(?P<then>(?:bona fide )?resident of Puerto Rico)\b",
    regex.IGNORECASE,
)


def _or_who_is(finding: Finding, quote: str) -> Finding:
    """ "An Employee who is employed by Alden Caribe or who is a resident of Puerto Rico": both, under one name."""
    named = finding.attributes.get("groups_out") or []
    told = _OR_WHO.search(" ".join(quote.split()), timeout=1.0) if finding.stance is Stance.DENIES else None
    if told is None or named != [told["then"]]:
        return finding
    name = f"{told['who'].lower()}s {told['first']} or {told['then'].replace('resident', 'residents')}"
    return replace(finding, group=name, attributes={**finding.attributes, "groups_out": [name]})


def _or_another(finding: Finding, quote: str) -> Finding:
    """ "A Partner or Counsel may elect": both are let in."""
    named = finding.attributes.get("groups_in") or []
    if finding.stance not in _OPENS or len(named) != 1:
        return finding
    told = regex.search(_OR_ANOTHER.format(name=regex.escape(named[0])), quote, timeout=1.0)
    if told is None or told["other"] in ("Participant", "Member", "Employee", "Associate"):
        return finding
    return replace(finding, attributes={**finding.attributes, "groups_in": [*named, told["other"]]})


_RULES: tuple[Callable[[Finding, str], Finding], ...] = (
    _limit_of_the_highly_paid,
    _without_examples,
    _change_of_rate,
    _each_left_out,
    _let_into_others_only,
    _no_grant_by_the_way,
    _list_of_a_class,
    _all_in_a_list,
    _or_who_is,
    _or_another,
)
