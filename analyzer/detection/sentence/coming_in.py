"""Money of another employer's plan on its way into this one, told in everyday words: "her former plan sends us ..."."""

from __future__ import annotations

import regex

from analyzer.shapes import guarded

_EARLIER = r"(?:old|former|prior|previous|earlier|last)"
_OWNER = r"(?:an?|your|his|her|their|my|the|[A-Z]\w+['’]s)"
_OTHER_FIRM = rf"(?:an?other|some other|any other|a different|{_OWNER} {_EARLIER}) (?:employer|company|firm|job|business|organization|institution)"
_THERE = (
    rf"(?:an?other|some other|a different|{_OWNER} {_EARLIER}) (?:employer|company|firm|job)(?:['’]s)? (?:[\w()-]+ )?plan"
    rf"|{_OWNER} {_EARLIER} (?:[\w()-]+ )?(?:plan|401\(k\)|403\(b\))"
    r"|(?:an?|the) plan (?:where|in which|at which) (?:you|he|she|they) (?:used to work|once worked|worked)"
    r"|(?:an?other|some other) (?:[\w()’'-]+ ){0,2}plan"
    rf"|(?:{_OWNER}|any) (?:[\w()-]+ ){{0,2}}?plan (?:of|at|with|run by|sponsored by|maintained by) (?:{_OTHER_FIRM})"
    rf"|(?:{_OTHER_FIRM})(?:['’]s)? (?:[\w()-]+ ){{0,2}}?plan"
    rf"|(?:an?other|{_OWNER} {_EARLIER}) (?:job|employer)|an? job (?:that )?(?:you|he|she|they) had(?: before| earlier)?"
)
_HERE = r"(?:(?:to )?us\b|here\b|(?:straight |directly |over )?(?:in)?to (?:ours|us|this plan|our (?:trustee|trust|recordkeeper)|our (?:[\w()-]+ )?plan)\b)"
_SENDS = r"(?:sends?|sent|mov(?:e|es|ed)|transfer(?:s|red)?|com(?:e|es)|came|wires?|wired|brings?|brought|pass(?:es|ed)?|paid|pays|mail(?:s|ed)?|follows?(?= you)|welcome)"
_ON_ITS_WAY = rf"\b{_SENDS}\b[^.;]{{0,40}}?\b{_HERE}"
_SENT_HERE = guarded(
    rf"\b(?:{_THERE})(?!\w)[^.;]{{0,60}}?{_ON_ITS_WAY}|{_ON_ITS_WAY}[^.;]{{0,40}}?\b(?:from|by|in) (?:{_THERE})(?!\w)",
    regex.IGNORECASE,
)
_TAKEN_FROM = guarded(  # "We take in after-tax money from the qualified plan of an employer you used to work for"
    rf"\b(?:accepts?|takes?(?: in)?|receive[sd]?|welcomes?|admits?)\b(?:(?!\b(?:pay(?:roll|checks?)?|wages|salary|earnings|roll\w*|and)\b)[^.;]){{0,60}}?\b(?:from|(?:held|saved|that you have|you have|left) (?:in|under|at)) (?:(?:{_OWNER}|any) (?:[\w()-]+ ){{0,2}}?plan (?:of|at|with|run by|sponsored by|maintained by) (?:{_OTHER_FIRM})|(?:{_OTHER_FIRM})(?:['’]s)? (?:[\w()-]+ ){{0,2}}?plan)(?!\w)",
    regex.IGNORECASE,
)
_BROUGHT_HERE = guarded(  # "you can move that money here": what is here already cannot be brought
    r"\b(?:bring|move|transfer|roll|send)(?:s|ing)? (?:it|them|(?:that|this|the|those|such) (?:money|savings|amounts?|dollars|part)) "
    r"(?:over |straight |directly )*(?:here\b|(?:in)?to (?:this|our) plan\b|to our trustee\b)",
    regex.IGNORECASE,
)
_CAME_WITH_SOMEONE = guarded(  # "after-tax contributions that came here from another airline's plan"
    r"^,? ?(?:(?:that|which) )?(?:(?:you|he|she|they|participants?|pilots?|employees?|members?) )?(?:(?:have|has|had|was|were|is|are|been) )*"
    r"(?:c[ao]me|brought|carried|arrived?|arriving|moved|sent|taken|received) (?:(?:over|here|in|along|across|to us|with (?:you|them|him|her)|directly) )*"
    rf"from (?:{_THERE}|(?:an?|your|his|her|their) (?:{_EARLIER}|different) (?:[\w()’'-]+ ){{0,2}}(?:plan|employer|company|firm|job|carrier)s?)(?!\w)",
    regex.IGNORECASE,
)
_FROM_PAY = guarded(r"\b(?:payroll|pay|paychecks?|wages|salary|deduct\w*|withh\w+)\b", regex.IGNORECASE)


_BRINGS = guarded(  # "Can I bring in money from an old plan?", "You may roll over money from another plan or IRA"
    rf"\b(?:bring|move|transfer|roll|send|consolidate)\b[^.?;]{{0,60}}?\b(?:from|of|in|my|your) (?:{_THERE}|{_EARLIER} (?:[\w()-]+ )?(?:plan|401\(k\)|account|employer|job))"
    r"|\brollovers? (?:in|into|to) (?:the|this|our) plan\b|\b(?:roll over|rollover) (?:[\w-]+ ){0,6}(?:from|of) (?:an?other|other|a former|your former)\b",
    regex.IGNORECASE,
)
_REFUSES_TAXED = guarded(
    r"^\W*(?:(?:we|the plan|it|our plan) (?:can['’]?t|cannot|can not|do(?:es)? not|don['’]t|doesn['’]t|may not|will not|won['’]t) (?:accept|take|receive) (?:any )?(?:after|post)-?\s?tax (?:money|amounts?|dollars|savings|funds|balances)"
    r"|(?:after|post)-?\s?tax (?:money|amounts?|dollars|savings|funds|balances)(?:,? (?:that|which) (?:is|are) not roth,?)? (?:cannot be|may not be|is not|are not|will not be) (?:accepted|taken|received))(?: (?:that|which) (?:is|are) not roth)?(?=\W*$)",
    regex.IGNORECASE,
)
_SAVES = guarded(
    r"\b(?:contribut\w+|sav(?:e|es|ing)|payroll|paychecks?|wages|salary|deduct\w*|withh\w+)\b", regex.IGNORECASE
)


_TAXED = r"(?:after|post)-?\s?tax (?:employee |member |participant )?(?:contributions?|savings|deposits|money|amounts?|dollars)"
_REFUSES_LIST = guarded(  # "We will not take: (i) after-tax employee contributions; (ii) ...", "Not accepted are after-tax contributions"
    rf"^(?P<lead>\W*(?:[\d.]+ )?(?:(?:but|however),? )?)(?:(?:we|the plan|it|our plan|the trustee|the fund) (?:cannot|can not|can['’]t|(?:may|will|shall|do|does) not|(?:wo|do|does)n['’]t) (?:accept|take|receive|admit)|(?:the following|these) (?:(?:may|will|shall|can)(?: not|not) be|are not) (?:accepted|taken|received|eligible)|(?:not (?:accepted|taken|eligible)|excluded|ineligible|refused)(?: (?:are|is))?|what (?:we|the plan) (?:won['’]t|will not|cannot|can['’]t|does not|do not) (?:take|accept)(?: (?:are|is))?)"
    rf"(?: any| are| is)?(?:\s?:\s(?:(?!\b(?:from|by|pay\w*|voluntary)\b)[^.:])*?\b{_TAXED}|\s(?:(?!\b(?:from|by|pay\w*|voluntary)\b)[^.:])*?\b{_TAXED}(?=[,;]? (?:or|nor|and)\b|[,;] \w))",
    regex.IGNORECASE,
)
_ON_ROLLOVERS = guarded(  # "ROLLOVERS INTO THE PLAN.", "We will take an eligible rollover distribution from ...", "Rolling money in."
    r"(?:^\s*|[.:;\n]\s*)(?:incoming |accepting |about )?(?:rollovers?(?: (?:contributions?|in|into the plan|to the plan))?|rolling (?:money |it )?(?:in|over)|transfers in|bringing (?:your )?money (?:with you|in|here|over)|moving money (?:here|in)(?: from [^.:]{3,40})?)[.:]"
    r"|\b(?:accepts?|takes?|receives?|welcomes?|accept|take|receive) (?:an? |any |only |a direct |eligible )*(?:direct )?(?:eligible )?rollovers?\b"
    r"|\brollover distributions? (?:are|is) (?:welcome|accepted|taken)\b",
    regex.IGNORECASE,
)
_ROLLED_IN = guarded(
    r"\brollover contributions?\b|\b(?:after|post)-?\s?tax (?:employee )?contributions?\b|\bsavings plans?\b|\ban? \w+ savings\b",
    regex.IGNORECASE,
)


def refused_on_its_way(text: str, before: str) -> str:
    """A refusal of after-tax money right after a question, or a sentence, about money from another plan, as of that money.

    >>> refused_on_its_way("We can't accept after-tax money.", "Can I bring in money from an old plan? Yes.")
    'The Plan does not accept rollovers of after-tax money.'
    """
    if _REFUSES_TAXED.match(text) and _BRINGS.search(before) and not _SAVES.search(before):
        return "The Plan does not accept rollovers of after-tax money."
    listed = _REFUSES_LIST.match(text)
    told = f"{before} {text}"
    if listed and _ON_ROLLOVERS.search(before) and not _SAVES.search(_ROLLED_IN.sub("", told)):
        return f"{listed['lead']}The Plan does not accept rollovers of after-tax contributions."
    return text


_ONLY_WAY_IN = guarded(  # "That is the only way in which after-tax money can come into the Plan"
    r"^\W*(?:that|this|it|a rollover|such a rollover) (?:is|being) the only (?:way|means|door|route|manner|after-?\s?tax money)(?: (?:in which|by which|that|for|through which))? (?P<what>[^.;]{0,20}?\b(?:after-?\s?tax|taxed|nondeductible)\b[^.;]{0,30}?\b)?(?:(?:can|may|could|will) )?(?:be )?(?:com|get|got|go|enter|reach|accept|take|find)\w*\b",
    regex.IGNORECASE,
)
_HOLDS_TAXED = guarded(r"\broll ?overs?\b[^.;]*\bafter-?\s?tax\b|\bafter-?\s?tax\b[^.;]*\broll(?:ed|ing)?[- ]?overs?\b|\broll over (?:[\w-]+ ){0,3}after-?\s?tax\b", regex.IGNORECASE)  # fmt: skip


def only_rolled_in(text: str, before: str) -> str:
    """That what was just told of rollovers is the only way of after-tax money into the plan, said in full.

    >>> only_rolled_in("That is the only way after-tax money can get in.", "A rollover may contain after-tax contributions.")
    'After-tax money can come into the Plan only in a rollover from another plan.'
    """
    if _ONLY_WAY_IN.match(text) and _HOLDS_TAXED.search(before):
        return "After-tax money can come into the Plan only in a rollover from another plan."
    return text


def sent_here(text: str) -> bool:
    """ "Money in another employer's plan can come here too", "his last plan sends us the after-tax part"."""
    if _SENT_HERE.search(text) or _TAKEN_FROM.search(text):
        return True
    return _BROUGHT_HERE.search(text) is not None and _FROM_PAY.search(text) is None


def came_with_someone(after: str) -> bool:
    """Whether what stands right behind money ("that you brought from a former employer's plan") tells of another plan's."""
    return _CAME_WITH_SOMEONE.match(after) is not None
