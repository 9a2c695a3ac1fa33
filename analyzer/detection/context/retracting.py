"""What a later sentence takes back: a statement called a mistake, a power that nobody has used."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.context.amending import Placed
from analyzer.detection.context.found_empty import found_empty
from analyzer.detection.sentence.findings import Draft
from analyzer.model import Stance
from analyzer.reading.sentences import last_sentence
from analyzer.shapes import guarded

_WAS_WRONG = guarded(  # "The guide said that the Plan accepts them. That was an error."
    r"^\W*(?:unfortunately,? )?(?:that|this|it|(?:that|this) (?:statement|sentence|line|page)|what it (?:said|says)) (?:was|is) (?:not (?:so|right|correct|true|accurate)|(?:an? )?(?:error|mistake|misprint)|(?:in error|incorrect|wrong|mistaken|untrue|a printing error))\b",
    regex.IGNORECASE,
)
_REPORTED = guarded(
    r"\b(?:said|says|stated|states|told|reported|suggested|suggests|printed|announced|indicated|implied)\b",
    regex.IGNORECASE,
)
_NONE_SO_FAR = guarded(  # "The Committee may permit them ... . As of the date of this restatement no such announcement has been made."
    r"\bno (?:such |(?!(?:[\w-]+ ){0,2}?(?:decision|vote)\b))(?:[\w-]+ ){0,2}?(?:announcement|determination|designation|action|resolution|decision|election|permission|rule|notice|authorization|vote)(?: of (?:that|this) (?:kind|sort))? (?:has|have) (?:yet |so far |ever )?been (?:made|taken|given|adopted|issued|passed)\b"
    r"|\b(?:it|they|(?:the|our) (?:[\w-]+ ){0,2}?(?:committee|company|employer|board|administrator|trustees)) (?:has|have) (?:not|never)(?: yet| so far)?(?: ever)? (?:done so|made (?:such an?|any such|that) [\w-]+|exercised (?:this|that|the|its) (?:power|authority|discretion|right)|so (?:permitted|determined|announced|elected))\b",
    regex.IGNORECASE,
)
_NOT_OF_THIS_PLAN = guarded(  # "After-tax amounts in the contracts may be withdrawn. Those rules do not apply to this Plan."
    r"\b(?:those|these|such|that|this) (?:rules?|terms|provisions?|rights?) (?:do|does)(?: not|n['’]t) (?:apply|belong|extend) (?:to|under|in) (?:this|our|the [\w ]{0,30}?) ?plan\b"
    r"|^\W*(?:none|nothing) of (?:this|that|these|those) (?:applies|apply) (?:to|under|in) (?:this|our|the [\w ]{0,30}?) ?plan\b",
    regex.IGNORECASE,
)
_NOT_EVERY_PLAN = guarded(  # "A conversion lets you move after-tax savings to Roth. Not every plan allows it"
    r"^\W*(?:however, )?(?:not (?:every|all) (?:employer['’]?s? )?plans?|(?:some|many) plans do not|whether (?:your|a) plan) (?:allows?|permits?|offers?|has|have|does|do|provides?|accepts?)\b"
    # "Log in to see which of these your plan has", "Ask your HR team whether yours is one of them"
    r"|^\W*(?:please )?(?:(?:log|sign) (?:in|on)|to (?:see|find out|learn|check|know)|ask|check|see|find out|visit|contact|call|look|review|read|refer to)\b(?![^.;]*\bquestions?\b)[^.;]*?\b(?:(?:which|what|the(?= (?:kinds?|types?|ones)\b))(?: (?:of (?:these|them|those)|(?:kinds?|types?|sources?)(?: of (?:contributions?|money|savings))?|contributions?(?: types?)?|buckets?|ones?|choices))? (?:your (?:own )?(?:employer['’]?s? )?(?:(?:401\(k\)|retirement|workplace) )?(?:plan|employer|company)|yours) (?:has|have|offers?|allows?|permits?|accepts?|gives? you)|(?:whether|if) (?:your (?:own )?(?:employer['’]?s? )?(?:(?:401\(k\)|retirement|workplace) )?(?:plan|employer|company)|yours) (?:is (?:one of (?:them|these|those)|among them)|(?:has|have|offers?|allows?|permits?|accepts?|does|gives? you)(?: (?:it|them|this|these|that|one|so|(?:after-?\s?tax|roth)\b[^.;]{0,40}))?))(?=\W*$|,)"
    # "Check your plan's materials to find out whether this option is open to you", "Ask HR whether your plan has it"
    r"|^\W*(?:please )?(?:ask|check|see|find out|visit|contact|call|look|review|read|refer to|consult|talk to|speak with|confirm with)\b[^.;]*?\b(?:whether|if) (?:(?:this|the|that|such an?) (?:\w+ )?(?:option|feature|choice|strategy|provision) is (?:open|available|offered|part)|(?:it|this|they|these|that) (?:is|are) (?:available|offered|allowed|permitted) (?:in|under|by|through) your (?:own )?(?:employer['’]?s? )?plan|(?:your|yours)(?: own)?(?: employer['’]?s?)?(?: 401\(k\))?(?: plan)? (?:has|offers?|allows?|permits?|includes?|provides?|accepts?|supports?))\b"
    r"|^\W*not (?:every|all) (?:statements?|accounts?|participants?|members?) (?:will |may |would )?(?:show|list|have|has|include|carry)s? (?:every|all|each)\b"
    r"|\b(?:contribution |money )?(?:types?|options?|features?|sources?)(?: (?:that|which))? your (?:employer['’]?s? )?plan (?:does not|doesn['’]t|may not) (?:offer|allow|permit|have|accept)\b"
    # "Your plan must allow each step", "Availability varies by plan"
    r"|^\W*(?:of course, |but |remember, )?your (?:own )?(?:employer['’]?s? )?plan (?:must|has to|needs to|would have to|would need to) (?:allow|permit|offer|support|have|provide for|include) (?:each|every|all|both|these|those|this|that|it|them|after-?\s?tax)\b"
    # "Features differ from employer to employer"
    r"|^(?:[^.;:]{3,60}: )?\W*(?:(?:the |plan )?(?:availability|features?|options?|choices?|contribution types|rules|what is offered)|these|they)(?: of (?:these|them|each))? (?:vary|varies|differs?|depends?) (?:(?:by|from|among|on|with) (?:your |the )?(?:employer(?:['’]s)? )?plans?\b|(?:by|among) (?:employers?|compan(?:y|ies))\b|from (?:one )?(?:plan|employer|company) to (?:the next|another|plan|employer|company)\b)"
    # "Your plan's rules determine which apply to you"
    r"|^\W*(?:your|each|the) (?:own )?(?:employer['’]?s? )?plan['’]s (?:own )?(?:rules|terms|provisions|documents?) (?:determines?|decides?|governs?|says?|tells?|states?)(?: you)? (?:which|what|whether)\b[^.;]{0,30}\b(?:apply|applies|available|offered|allowed|(?:is|are) open)\b",
    regex.IGNORECASE,
)
_NOT_CONNECTED = guarded(  # "The Holiday Club is run by the credit union and has no connection with the 401(k) Plan."
    r"^\W*(?P<what>it|they|this|that|(?:(?:the|our|this|that) )?(?![^.;]{0,40}\b(?:tax|contribut\w*|roth|deferrals?|account)\b)[A-Z][\w’'& -]{3,40}?)\b[^.;]{0,60}?"
    r"\b(?:(?:has|have) (?:no connection (?:with|to)|nothing to do with)|(?:is|are) (?:not (?:a |any )?part of|no part of|(?:quite |entirely |wholly )?separate from|not connected (?:with|to)|independent of))"
    r" (?:the|this|our) (?!roth\b)(?:[\w-]+ ){0,3}?(?:401\(k\)|plan\b)(?!['’]s| (?:limit|match))",
    regex.IGNORECASE,
)
_NONE_OF_THEM = guarded(  # "None of the three is part of the Plan": of all the arrangements that the paragraph tells of
    r"^\W*(?:(?:none|neither|no one) of (?:(?:these|those|the) )?(?:them|which|these|those|two|three|four|five|six|above|programs|arrangements|benefits|accounts)\b[^.;]{0,25}?\b(?:is|are|forms?) (?:an? |any )?part of"
    r"|(?:(?:all|both)(?: (?:of )?(?:these|those|them|two|three|four|five))?|(?:the|these|those) (?:two|three|four|five|programs|arrangements|benefits)) (?:are|stand) (?:not (?:a |any )?part of|no part of|(?:quite |entirely |wholly )?(?:separate|apart) from|outside(?: of)?))"
    r" (?:the|this|our) (?!roth\b)(?:[\w-]+ ){0,3}?(?:401\(k\)|plan\b)(?!['’]s)",
    regex.IGNORECASE,
)
_NOT_THERE_AFTER_ALL = guarded(  # "It has not been ordered as of the date of this Exhibit.", "No date has been set"
    r"\b(?:is|are) (?:separate from|not (?:one|part|any part) of|no part of) (?:the (?:company|firm|employer)['’]s|our|this|the [\w ]{0,20}in our) (?:[\w()]+ ){0,3}?(?:plan|401\(k\))(?=\W*$|[,;])"
    r"|\bnot one of the (?:accounts|features|benefits) (?:in|of|under) (?:our|the|this) (?:[\w()]+ ){0,2}?(?:plan|401\(k\))"
    r"|\b(?:has|have) no application to the (?-i:[A-Z])[\w ]{3,40}?(?:Plan|Program)\b"
    r"|^\W*(?:it|this|they|(?:the|this|that) (?:service|feature|option|amendment)) (?:has|have) not (?:yet )?been (?:ordered|adopted|approved|activated|signed)\b"
    r"|^\W*no (?:start |effective )?date has been set\b|\bfeatures? (?:discussed|described|shown) (?:here )?may not be (?:part of|available in|offered by) your\b"
    r"|\bif your plan does not (?:permit|allow|offer) (?:the|this|such|it)\b|\bin the absence of an election by the (?:adopting )?employer\b"
    r"|\b(?:acquire|have|gain)s? (?:any|no) (?:feature|right)s? (?:of|under) that plan\b"
    r"|\bwhich (?:contribution |money )?types? (?:are|is) available to you\b|\bto see whether (?:conversions|contributions|withdrawals|these|they) are available to you\b",
    regex.IGNORECASE,
)
_REPEATS_NO = guarded(
    r"^\W*(?:it|they|this|that|these|those) (?:is|are)(?: not|n['’]t) (?:an? |any )?part of (?:the|our|this)\b",
    regex.IGNORECASE,
)
_ONCE_OPENED = guarded(  # "Voluntary Contributions were first permitted in 1988. They were discontinued."
    r"\b(?:was|were) (?:first |originally |initially )?(?:permitted|allowed|accepted|introduced|added|offered|begun|opened|established|made available)\b(?![^.;]*\bnot\b)",
    regex.IGNORECASE,
)
_TENTATIVE = guarded(  # "The Letter would let pilots convert it. It is a tentative agreement"
    r"^\W*(?:it|this|that|the (?:letter|agreement|amendment|change)) (?:is|remains) (?:(?:only|still|just|so far|as yet) )*(?:an? )?(?:tentative\b|proposal\b|(?:mere |first )?draft\b|subject to ratification\b)",
    regex.IGNORECASE,
)
_WOULD = guarded(r"\bwould (?:let|allow|permit|enable|give|make|open|add)\b", regex.IGNORECASE)
_LAST_SWEEP = guarded(  # "They were swept each month. The last sweep was made on June 30, 2022."
    r"^\W*the (?:last|final) (?:such )?(?:sweeps?|conversions?|roth transfers?) (?:was|were|took|ran)\b[^.;]*\b(?:19|20)\d\d\b",
    regex.IGNORECASE,
)
_NO_POWER = guarded(  # "We are often asked for exceptions. The Trustees have no power to make them."
    r"^\W*(?:(?:the|our) (?:[\w-]+ ){0,2}?(?:trustees?|committee|administrator|company|employer|board|office)|we|nobody here|they) (?:has|have) no (?:power|authority|discretion|right) to (?:make|grant|allow|give|permit|arrange) (?:them|any|one|it|that)(?=\W*$|[,;])",
    regex.IGNORECASE,
)
_ASKED_FOR_THEM = guarded(r"\b(?:exceptions?|loans?|advances?|exemptions?)\W*$", regex.IGNORECASE)
_CONVERSIONS = frozenset({"in_plan_roth_conversion", "auto_in_plan_conversion"})
_ARTICLE = guarded(r"^(?:the|our|this|that) ", regex.IGNORECASE)
_ANOTHERS = guarded(  # "The Salaried Plan lets its participants convert after-tax contributions."
    r"(?:^|[.!?]\s+)(?:[Tt]he|[Tt]heir|[Hh]is|[Hh]er) (?:[A-Z][\w’'-]+ ){1,4}Plan (?:lets?|allows?|permits?|takes?|accepts?|offers?|has)\b[^.;]*\.\s*$"
)
_OURS_DOES_NOT = guarded(
    r"^\W*(?:ours|our(?: own)? plan|this plan) (?:does not|does[n]['’]t|do not|cannot)\b(?=\W*$|,| so\b)",
    regex.IGNORECASE,
)
_NO_SUCH_HERE = guarded(  # "Some plans let a person move money to Roth ... There is no such transfer in this Plan", "Ours has nothing of the kind"
    r"^\W*(?:there (?:is|are) no such (?:[\w-]+ ){0,2}?(?:transfers?|conversions?|things?|features?|options?|rights?|rules?|contributions?|choices?|possibility|provisions?|arrangements?)(?: (?:in|under) (?:this|our|the) | here\b|(?=\W*$))"
    r"|(?:the|our|this) (?:[\w()’'-]+ ){0,3}?plan (?:has|contains|offers|provides|allows|permits) (?:no such|nothing of (?:the|that|this) (?:kind|sort)|none of (?:this|that|these|those|it|them)|neither)\b"
    r"|ours (?:has|offers|allows|permits) (?:no such|nothing of (?:the|that|this) (?:kind|sort)|none|neither)\b|(?:nothing|none) of (?:the|that|this) (?:kind|sort) (?:exists|is (?:offered|found|provided|allowed|possible)|applies)\b[^.;]{0,20}\b(?:here|this plan|our plan|the plan)\b"
    r"|(?:we|you) (?:have|will find|offer) (?:no such [\w-]+|nothing of (?:the|that|this) (?:kind|sort))(?: here| in (?:this|our|the) plan)?(?=\W*$|,))",
    regex.IGNORECASE,
)
_ASKS_FOR_SOMETHING = (
    guarded(  # "Other plans charge a fee for after-tax contributions": what ours does without is the fee
        r"\b(?:requir\w*|charg\w*|impos\w*|insist\w*|demand\w*|fees?|penalt\w*|waiting periods?)\b", regex.IGNORECASE
    )
)
_IN_GENERAL = "speaks_of_plans_in_general"
_OURS_DOES = guarded(  # "Some plans do not offer it; ours does."
    r"[;,:–—] (?:but |and )?(?:ours|our(?: own)? plan|this plan|we) (?:does|do)(?=\W*$|,)", regex.IGNORECASE
)
_AFTER_TAX = "after_tax_contributions"
_REFUSED = {
    _AFTER_TAX: "after_tax.denied",
    "in_plan_roth_conversion": "conversion.denied",
    "in_service_after_tax": "withdrawal.denied",
}
_ONLY_PROPOSED = {
    "after_tax.proposed": _AFTER_TAX,
    "conversion.proposed": "in_plan_roth_conversion",
    "withdrawal.proposed": "in_service_after_tax",
}


def retracted(placed: list[Placed], drafts: list[Draft], text: str, before: str) -> tuple[list[Placed], list[Draft]]:
    """The findings without what a sentence takes back; ``before`` is the sentence before it.

    What is said not to apply to this plan was told of another, in all of the paragraph before it. A power to allow
    something that nobody has used allows nothing: what it might have opened is closed.
    """
    if _WAS_WRONG.match(text) and _REPORTED.search(before) and placed:
        last = placed[-1].span
        return [p for p in placed if p.span != last], drafts
    if _NO_POWER.match(text) and _ASKED_FOR_THEM.search(before):
        return placed, []
    if placed and _TENTATIVE.match(text) and _WOULD.search(last_sentence(before)):
        last = placed[-1].span
        return [p for p in placed if p.span != last], drafts
    if _LAST_SWEEP.match(text):
        return [p for p in placed if not _is_conversion(p.draft)], [d for d in drafts if not _is_conversion(d)]
    if _OURS_DOES_NOT.match(text) and placed and _ANOTHERS.search(before):
        theirs = [p for p in placed if p.span == placed[-1].span]
        refused = [
            _as_refused(p.draft) for p in theirs if p.draft.provision in _REFUSED and p.draft.stance is Stance.PERMITS
        ]
        return [p for p in placed if p not in theirs], drafts + refused
    if placed and _NO_SUCH_HERE.match(text) and not _ASKS_FOR_SOMETHING.search(last_sentence(before)):
        general = [p for p in placed if p.span == placed[-1].span and p.draft.rule.endswith(_IN_GENERAL)]
        refused = [
            _as_refused(p.draft)
            for p in general
            if p.draft.provision in _REFUSED and p.draft.attributes.get("covers_after_tax") is not False
        ]
        told = {d.provision for d in refused}
        return placed, [d for d in drafts if d.provision not in told] + refused
    if _ONCE_OPENED.search(before) and any(d.rule == "after_tax.closed" and d.counted for d in drafts):
        opened = [p for p in placed if p.draft.stance is Stance.PERMITS and p.draft.provision == _AFTER_TAX]
        placed = [p for p in placed if p not in opened or p.span != placed[-1].span]
    if _NOT_EVERY_PLAN.match(text) and not _OURS_DOES.search(text):
        return [], [d for d in drafts if not d.inferred]
    if _REPEATS_NO.match(text) and placed and placed[-1].draft.stance is Stance.DENIES and placed[-1].draft.counted:
        return placed, drafts  # "No. They are not part of the Plan." repeats the no, and is of no other plan
    if _NOT_OF_THIS_PLAN.search(text) or _NOT_THERE_AFTER_ALL.search(text):
        return [p for p in placed if p.draft.stance is Stance.FREEZES and p.draft.counted], drafts
    if _NONE_OF_THEM.match(text) and any(p.draft.counted and p.draft.stance is not Stance.DENIES for p in placed):
        return [], _without_inferred_refusals(drafts)
    apart = _NOT_CONNECTED.match(text)
    if apart and placed and (len(apart["what"]) < 5 or _ARTICLE.sub("", apart["what"]).lower() in before.lower()):
        last = placed[-1].span
        return [p for p in placed if p.span != last], _without_inferred_refusals(drafts)
    last_said = [p.draft for p in placed if p.span == placed[-1].span and p.draft.rule in _ONLY_PROPOSED]
    if _NONE_SO_FAR.search(text) and last_said:
        provision = _ONLY_PROPOSED[last_said[0].rule]
        unused = replace(
            last_said[0],
            provision=provision,
            stance=Stance.DENIES,
            counted=True,
            rule=_REFUSED[provision],
            reason="the power to allow them has not been used",
        )
        return placed, [d for d in drafts if d.provision != provision] + [unused]
    return found_empty(placed, drafts, text, before)


def _is_conversion(draft: Draft) -> bool:
    """Whether a finding opens conversion, by hand or by itself."""
    return draft.provision in _CONVERSIONS and draft.stance in (Stance.PERMITS, Stance.CONDITIONS)


def _without_inferred_refusals(drafts: list[Draft]) -> list[Draft]:
    """What is said to stand outside the plan is told of by that, and nothing of the plan's own money is refused."""
    return [d for d in drafts if not (d.inferred and d.stance is Stance.DENIES)]


def _as_refused(draft: Draft) -> Draft:
    """What another plan permits, or others do, as refused in this one."""
    return replace(
        draft,
        stance=Stance.DENIES,
        counted=True,
        rule=_REFUSED[draft.provision],
        reason="another plan has it and this one has not",
        attributes={},
    )
