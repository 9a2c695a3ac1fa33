"""When contributions may begin, told as a starting line, a wait that was cut, or what is held back at first, put as a plain rule."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import Turns
from analyzer.detection.plain.words_that_bind import letting_go
from analyzer.detection.sentence import conditions
from analyzer.reading.sentences import split as sentences
from analyzer.shapes import guarded

_NUMBER = (
    r"(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four|thirty|sixty|ninety)"
)
_UNIT = r"(?:days?|weeks?|months?|years?)"
_TIME = rf"{_NUMBER}(?: \(\d{{1,3}}\))?(?: full| complete| consecutive)? {_UNIT}(?: of (?:eligibility |continuous )?(?:service|employment|participation|work|membership))?"
_FIRST = r"(?:your|the|his or her|their) first (?:service |work )?(?:anniversary|year)(?: (?:with|of|at|in) (?:the|your|our) (?:company|employment|employer|hire|service|plan|job))?"
_KIND = r"(?:(?:traditional|regular|ordinary|voluntary|employee|non-?roth) )*after-?\s?tax(?: \(non-?roth\)|, non-?roth,?)?(?: (?:employee )?(?:contributions?|savings|money|dollars|deposits))?"
_WAIT = r"(?:(?:time|period|months|service|length of service) (?:that )?(?:you|participants|members|employees|a participant|a member) (?:must|have to|has to|need to|need|needs) ?(?:wait|work|serve|complete|have)?|(?:[\w-]+ ){0,2}?(?:wait|waiting period|service requirement|service condition|eligibility period))"
_CUT = r"(?:(?:has|have) been |is |was |were |will be |are )?(?:now |hereby )?(?:cut|reduced|shortened|lowered|lengthened|raised|extended|increased|changed|brought down|dropped|goes|went|falls|fell|drops|rises|rose|comes down)"
_GONE = r"(?:(?:has|have) been |is |was |are |will be )(?:now |hereby )?(?:eliminated|removed|dropped|abolished|ended|waived|lifted|done away with|repealed)(?! (?:from|to)\b)|no longer applies"
_MAKING = rf"(?:(?:for|before|on|to|that applies to|until) (?:(?:you|they|a \w+) (?:may|can) )?(?:start |starting |begin |beginning )?)(?:(?:making |make |electing |elect |to make )?(?P<what>(?:any )?{_KIND})(?<=contributions?|savings|deposits|after-?tax)|(?:saving|save|contributing|contribute) (?:on an? )?(?:non-?roth,? )?after-?\s?tax(?: basis)?(?: \(non-?roth\))?)"


def _after_the_new_wait(match: regex.Match[str]) -> str:
    """Contributions after the wait as it is now, with the unit of the old one where the new one names none."""
    wait = match["new"]
    if not match["unit"]:
        wait = f"{wait} {match['oldunit']}"
    elif not regex.search(r"\bof\b", wait) and match["of"]:
        wait = f"{wait}{match['of']}"
    return f"{match['lead']}You may make after-tax contributions only after {wait}{'' if ' of ' in wait else ' of service'}"


STARTS_AND_WAITS: Turns = (
    # "After an employee has been in the Plan for five years, he may withdraw": once that is so
    (
        guarded(
            r"^(?P<lead>\W*(?:[\d.]+ )?)after (?=(?:an?|the|any|each) (?:[\w-]+ )?(?:employee|participant|member) (?:has|shall have) (?:been (?:in|a)|completed|had|participated|attained|reached|served)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Once ",
    ),
    # "After an employee has been a member for five years, he may withdraw": in the Plan
    (
        guarded(
            r"(?<=\b(?:once|after|when|until|unless|if) (?:an?|the|any|each|you|he or she) ?(?:[\w-]+ )?(?:employee|participant|member)? ?)(?P<has>has|have) been an? (?:member|participant)(?: (?:of|in) the plan)? (?=for (?:at least )?[\w-]+ (?:years?|months?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<has> been in the Plan ",
    ),
    # "provided the sum has been held through one complete Valuation Period": a wait, where the period is no day
    (
        guarded(
            r",? (?:provided(?: that)?|so long as|as long as|if) (?:they|it|such (?:sums?|amounts?)|(?:the|those|these) \w+) (?:have|has) (?:been (?:held|on deposit|kept)|remained|stayed)(?: (?:there|in the \w+))? (?:through|for)(?: at least)? (?:one|an?) (?:(?:whole|full|complete|entire) )?valuation period\b",
            regex.IGNORECASE,
        ),
        letting_go(" once they have passed through one whole Valuation Period", "if"),
    ),
    # "Once an employee has completed sixty months of participation in the Plan he or she may withdraw": the wait ends before "he"
    (
        guarded(
            r"^(?P<wait>\W*(?:[\d.]+ )?(?:once|after|when|as soon as) (?:an?|the|any|each) (?:[\w-]+ )?(?:employee|participant|member) (?:has|shall have|will have) (?:completed|had|been|attained|reached|finished|served)\b[^,;.]{3,70}?) (?=(?:he or she|he|she|they|such (?:employee|participant|member)) (?:may|can|shall be)\b)",
            regex.IGNORECASE,
        ),
        r"\g<wait>, ",
    ),
    # "It cannot be taken out straight after it goes in: it must have been in the Plan for at least six months": the wait alone
    (
        guarded(
            r"(?P<lead>^\W*(?:\(?[\da-z]{1,2}[.)] ?)?)(?P<what>it|they|money|your money|(?:(?:your|the|any) )?(?:[\w-]+ ){0,2}?(?:money|contributions|savings|deposits|amounts?|balance))"
            r" (?:can ?not|can['’]t|may not|must not) be (?:taken|withdrawn|drawn|paid)(?: out)? (?:straight|right|immediately|directly|shortly|soon) after (?:it|they) (?:goes?|(?:is|are|has been|have been|was|were) (?:put|paid|contributed|deposited|credited|made))(?: in)?(?:to the (?:plan|account))?"
            r"[:;,—–-]+ ?(?:as |for |since |but |and )?(?:it|they|the money) (?:must|ha(?:s|ve) to) (?:first )?(?:have been|be|stay|remain|have stayed|have remained|be held|have been held) (?=[^.;]*\b(?:months?|years?|quarters?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> may be withdrawn only once it has been ",
    ),
    # "A Member who has taken part for fewer than 60 months may withdraw only those deposits that have been held for 24 months": so long they wait
    (
        guarded(
            rf"(?P<who>\b(?:participants?|members?|employees?|associates?)) (?:who|that) (?:has|have) (?:participated|taken part|been (?:an? )?(?:participants?|members?)|belonged)(?: (?:in|of|to) (?:the|this) plan)? for (?:fewer|less) than {_NUMBER}(?: \(\d{{1,3}}\))? (?:months|years) (?P<may>may|can) withdraw only (?:those |the |such )?(?P<what>[^.;]{{3,90}}?),? (?:that|which) (?P<held>(?:have|has) been (?:held|credited|on deposit|in (?:the|his|her|their))\b[^.;]*\b(?:months|years)\b)",
            regex.IGNORECASE,
        ),
        r"\g<who> \g<may> withdraw only \g<what> that \g<held>",
    ),
    # "Roth contributions open to you after six months of service": are open to you
    (
        guarded(
            r"(?P<what>\b(?:contributions|deferrals|savings|deposits|conversions|withdrawals|option|feature)) opens?(?: up)? (?P<to>to|for) (?=(?:you|participants|members|employees|everyone|everybody|all|each|every|an?|new|him|her|them)\b[^.;]{0,40}\b(?:after|once|when|as soon as|on|upon|from|at|in)\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> become available \g<to> ",
    ),
    # "Beginning July 1, 2027, or such later date as the recordkeeper is able to support it, participants ...": not before that day
    (
        guarded(
            r"(?<=\b(?:19|20)\d\d),? or,? (?:if later,? )?(?:(?:on|at|as of|from) )?(?:such|any|an?|some|the) (?:later|other) (?:date|day|time)\b[^,;.]{0,90},",
            regex.IGNORECASE,
        ),
        ",",
    ),
    # "Once you have made such a withdrawal you must wait six months before the next one": how often, and no wait before the first
    (
        guarded(
            r"(?:^|(?<=[;,] ))\W*(?:(?:and|but) )?(?:once|after|if|when(?:ever)?) (?:(?:you|he or she|they|an?y? (?:participant|member)) (?:have |has )?(?:made|taken|had|make|take|makes|takes) )?(?:such )?(?:an?|one|any|each|your) (?P<what>withdrawal|conversion)(?: of [^.;,]{3,50})?,? (?:you|he or she|they|the (?:participant|member)) (?:must|ha(?:s|ve) to|needs? to|will have to) wait (?P<wait>(?:at least )?(?:[\w-]+|\w+ \(\d+\)) (?:months?|days?|years?)) before (?:the next(?: one)?|another(?: one)?|(?:(?:you|he or she|they) (?:may|can) )?(?:making|taking|requesting|make|take|request) (?:another|the next|a second)(?: one| withdrawal| conversion)?|doing so again)(?=\W*$|[;,])",
            regex.IGNORECASE,
        ),
        r"A \g<what> may be made once every \g<wait>",
    ),
    # "A member who has belonged to the Plan for five years is excused from the 24-month wait": the wait does not apply
    (
        guarded(
            r"^(?P<lead>\W*)(?P<who>an? (?:participant|member|employee|associate|saver|person) (?:who|with) [^.;,]{5,70}?) (?:is|are) (?:excused|exempt(?:ed)?|freed|free|released) from (?P<wait>the (?:[\w-]+ ){0,2}?(?:wait|waiting period|holding period|waiting requirement))(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}{m['wait'][:1].upper()}{m['wait'][1:]} does not apply to {m['who'][:1].lower()}{m['who'][1:]}"
        ),
    ),
    # "The time you must wait before saving on a non-Roth after-tax basis has been cut from three years of service to one"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:effective [^,;.]{{4,20}}(?:, \d{{4}})?, )?(?:(?:we|the (?:company|committee|plan|board|employer)) (?:have |has |had )?(?:cut|reduced|shortened|lowered|lengthened|raised|extended|increased|changed) )?(?:the|our|your|a) {_WAIT} {_MAKING}(?: (?:{_CUT}))? from {_NUMBER}(?: full| complete)? (?P<oldunit>{_UNIT})(?P<of> of (?:service|employment|participation))? to (?P<new>(?:only |just )?{_NUMBER}(?: (?P<unit>{_UNIT})(?: of (?:service|employment|participation))?)?)(?=\W*$|,| (?:on|as of|effective|from|beginning|starting)\b)",
            regex.IGNORECASE,
        ),
        _after_the_new_wait,
    ),
    # "The waiting period for after-tax contributions has been eliminated"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:effective [^,;.]{{4,20}}(?:, \d{{4}})?, )?(?:the|our|any) {_WAIT} {_MAKING} (?:{_GONE})(?=\W*$|,? (?:on|as of|effective|from|since|beginning)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>You may make after-tax contributions without a wait",
    ),
    # "For traditional after-tax, the starting line is your first anniversary with the company"
    (
        guarded(
            rf"(?P<lead>^\W*|; (?:and |but )?)for (?P<what>{_KIND}),? (?:the )?(?:starting (?:line|point|gate)|start|it|wait) is (?P<when>{_FIRST}|{_TIME})(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}you may make after-tax contributions only after {_in_years(m['when'])}",
    ),
    # "Your first chance to make traditional after-tax contributions comes after two years with the company"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:your|the|a participant's|a member's|an employee's) (?:first|earliest) (?:chance|opportunity|time) to (?:make|start|begin|elect) (?P<what>{_KIND}) (?:comes|is|arises|will come) (?:only )?(?:after|at|upon) (?:(?:completing|you complete) )?(?P<when>{_FIRST}|{_TIME})(?: (?:with|at) (?:the|our) (?:company|firm|bank|employer|hospital|university))?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}you may make {m['what']} only after {_in_years(m['when'])}",
    ),
    # "We ask for a year of service before you make after-tax contributions"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:we|the plan|the company|our plan) (?:asks? for|requires?|calls? for|wants?) (?:at least )?(?P<when>{_TIME}) before (?:you|participants|members|employees|an? \w+) (?:(?:may|can) )?(?:make|start|begin|elect)s? (?P<what>{_KIND})(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}you may make {m['what']} only after {_in_years(m['when'])}",
    ),
    # "After-tax contributions are held back from new members for the first six months in the plan"
    (
        guarded(
            rf"(?P<lead>^\W*|(?:^|[,;:] )(?:A\. )?because )(?:{_KIND}|it|they|that|this(?: choice| option)?) (?:is|are) (?:held back|kept|withheld|shut off|closed off|off limits|not open|blocked) (?:from|to|for) (?:everyone|everybody|all|each|every|any|new|a new|all new|us all)(?: (?:new )?(?:members?|participants?|employees?|hires?|of us|joiners?))? (?:for|during|in|until after) (?:the|your|their|his or her) first (?P<wait>{_NUMBER} {_UNIT}|year|month)(?: (?P<of>of service|in the plan|of employment|here|at work|of participation|with us))?(?=\W*$|[,;.])",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"you may make after-tax contributions only after {m['wait'] if ' ' in m['wait'] else 'one ' + m['wait']} {_served(m['of'])}"
        ),
    ),
)
"""Each with the wait that there is now."""


def _in_years(when: str) -> str:
    """A first anniversary as the year that it ends; a bare time as one of service."""
    if "first" in when.lower():
        return "one year as a participant" if "plan" in when.lower() else "one year of service"
    return when if " of " in when else f"{when} of service"


_ASKS_SERVICE = guarded(  # "Service requirement for making Employee After-Tax Contributions (up to 6% of Compensation):"
    rf"^\W*(?:(?:minimum|required|length of) )*(?:(?:age and )?service|employment|eligibility|waiting period|wait)(?: (?:requirements?|conditions?|period|required))? (?:for|to|before) (?:(?:making|make|electing|elect) )?(?P<what>{_KIND})(?P<much> \([^():]*\))?\W*$",
    regex.IGNORECASE,
)
_SERVICE = guarded(rf"^\W*(?P<wait>{_TIME})\W*$", regex.IGNORECASE)
_NO_SERVICE = guarded(
    r"^\W*(?:none|no (?:service|waiting period|wait|requirement|minimum)\b[^.;:]{0,20}|immediate(?:ly)?\b[^.;:]{0,20})\W*$",
    regex.IGNORECASE,
)


def asked_of_service(prompt: str, label: str) -> str | None:
    """What a ticked box says under a prompt on the service that after-tax contributions ask for; None elsewhere.

    >>> asked_of_service("Service requirement for making After-Tax Contributions:", "6 Months of Service")
    'Participants may make After-Tax Contributions only after 6 Months of Service'
    """
    asks = _ASKS_SERVICE.match(prompt)
    if asks is None:
        return None
    granted = f"Participants may make {asks['what']}{asks['much'] or ''}"
    if _NO_SERVICE.match(label):
        return granted
    if (told := _SERVICE.match(label)) is None:
        return None
    return f"{granted} only after {told['wait'] if ' of ' in told['wait'].lower() else told['wait'] + ' of service'}"


_FROM_THEN = guarded(  # "From that Entry Date the Participant may contribute ...", "Thereafter ..."
    r"^\W*(?:(?:on and )?(?:from|after|beginning (?:on|with)|on) (?:that|such|this|the said) (?:entry |first |anniversary )?(?:date|day|point|time|anniversary|payroll)(?: (?:on(?:wards?)?|forward))?|from then on|thereafter|afterwards?),? (?=(?:such |an? |the |any |each |you |he |she |they |participants|members|employees)[^.;]*\b(?:may|can)\b)",
    regex.IGNORECASE,
)
_NOT_BEFORE_THEN = guarded(  # "Section 3.08 shall not apply to any Participant before ...", "applies to Participants who have completed ..."
    r"\b(?:(?:shall|does|do|will)(?: not|n't) (?:apply|be available|extend|be open) to [^.;]{3,60}? (?:before|until|prior to)\b|(?:applies|apply|extends?|is (?:open|available|limited)) (?:only )?to [^.;]{3,60}? (?:who|that) (?:has|have) (?:completed?|been|served|worked)\b|(?:becomes?|is|are) eligible (?:[^.;]{3,50}? )?(?:after|on|upon|once|when)\b|must (?:first )?(?:have )?(?:completed?|serve|work)\b)",
    regex.IGNORECASE,
)
_OF_CONTRIBUTIONS = guarded(
    r"\b(?:contribut\w*|save|savings|deposits?|put aside|set aside|withheld)\b", regex.IGNORECASE
)


def from_that_date(text: str, before: str) -> str:
    """What may be contributed "from that date", with the wait of the sentence before that the date ends.

    >>> from_that_date("From that date he may contribute after tax.", "This Section shall not apply to a Participant before he has two years of service.")
    'After completing 2 years of service, he may contribute after tax.'
    """
    opens = _FROM_THEN.match(text)
    if opens is None or not _OF_CONTRIBUTIONS.search(text) or conditions.gates(text):
        return text
    told = [before[start:end] for start, end in sentences(before)]
    if not told or not _NOT_BEFORE_THEN.search(told[-1]):
        return text
    found = conditions.gates(told[-1])
    if "service_years" in found:
        return f"After completing {found['service_years']:g} years of service, {text[opens.end() :]}"
    if "participation_years" in found:
        return f"After completing {found['participation_years']:g} years as a participant, {text[opens.end() :]}"
    return text


def _served(where: str | None) -> str:
    """What a wait is counted in."""
    return "as a participant" if where and ("plan" in where or "participation" in where) else "of service"


_ASKS_FOR_AFTER_TAX = guarded(  # "Why can't I choose after-tax yet?", "When can I pick after-tax?"
    r"\b(?:can|can['’]t|cannot|may|could|do) (?:I|you|we|a new hire|new members) (?:not )?(?:yet )?(?:pick|choose|elect|select|start|begin|sign up for|make|use) (?:(?:the|any|making) )?(?:(?:traditional|non-?roth|voluntary) )?after-?\s?tax(?: (?:contributions?|savings?|option|choice|box))?(?: (?:yet|now|here|too))?\s?\?",
    regex.IGNORECASE,
)
_IT_OPENS = guarded(  # "It opens to you after a year in the plan"
    r"^\W*(?:A\W+)?(?:because )?(?:it|they|that|this|that (?:choice|option|box)) (?:(?:will )?(?:opens?(?: up)?|unlocks?|starts?|begins?|becomes? (?:available|open)|shows? up)|(?:is|are) (?:open|available))(?: (?:to|for) (?:you|everyone|members|participants|new \w+))? (?:only )?(?:after|once|when) (?P<when>[^.;]{3,70})\W*$",
    regex.IGNORECASE,
)


def begins_as_asked(text: str, asked: str) -> str:
    """When what a question asks for begins, by its name: it begins to be made, and not to be paid.

    >>> begins_as_asked("It opens to you after a year in the plan.", "Why can't I choose after-tax yet?")
    'You may make after-tax contributions only after a year in the plan.'
    """
    opens = _IT_OPENS.match(text)
    if opens is None or not _ASKS_FOR_AFTER_TAX.search(asked):
        return text
    return f"You may make after-tax contributions only after {opens['when']}."
