"""What is stopped, left alone or taken away, and how it is said: waits that go, sections that do not reach an account."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.detection.plain.words_that_bind import letting_go
from analyzer.shapes import guarded

_GOES = r"(?:(?:is|are) (?:going away|being (?:dropped|removed|lifted|eliminated)|(?:dropped|removed|lifted|eliminated|gone|abolished|repealed))|(?:goes|went) away|(?:ends?|ended|disappears?|no longer applies)|(?:has|have) been (?:dropped|removed|lifted|eliminated)|will (?:go away|be (?:dropped|removed|lifted|eliminated)|no longer apply))"

WAIT_GONE = guarded(  # "The rule that made you wait until a deposit had been in the Plan for 18 months is going away"
    rf"^\W*(?:the|that|this|our|any) (?:rule|requirement|provision|condition|restriction)s? (?:that|which|under which|by which)(?: has| had| have)? (?:(?:made|makes?|required|requires?|forced|has had|had) (?:you|participants|members|employees) (?:to )?wait|(?:you|participants|members|employees) (?:had|have|must|were (?:required|made))(?: to)? wait)\b[^.;]*? {_GOES}(?: (?:on|from|as of|effective|with) [^.;]{{3,30}})?(?=\W*$)",
    regex.IGNORECASE,
)
"""A wait that is no more."""

_NOT_TOUCHED = r"(?:(?:impair|affect|limit|restrict|diminish|abridge|prejudice|disturb|reduce|curtail|end)s?|takes? away|interferes? with)"
_WHO = r"(?:(?:an?|any|each|every|the) (?:[\w-]+ )?(?:participant|member|employee|associate)|participants|members|employees|associates)"


def _right_kept(match: regex.Match[str]) -> str:
    """A right that is said to be left as it is, as the right that it is."""
    return f"{match['lead']}{match['who'] or 'you'} may "


_NO_RIGHT_HERE = guarded(  # "if any", "under a prior plan", "to change your election"
    r"\bif (?:any|one|there|applicable)\b|\b(?:an?other|prior|former|old|previous|predecessor|merged|frozen) (?:[\w’'-]+ )?(?:plans?|employers?|accounts?)\b|\b(?:elections?|beneficiar\w+|address|investments?)\b",
    regex.IGNORECASE,
)


def _right_kept_as_it_is(match: regex.Match[str]) -> str:
    """A right that has not changed, as the right that it is; what it would be, or was elsewhere, grants nothing."""
    if _NO_RIGHT_HERE.search(match.group()):
        return "Nothing has changed."
    return f"{match['lead']}{match['who'] or 'you'} may {match['what']}"


_RIGHT = (  # "Your right to withdraw from the account while you are employed, as described in the Summary, ..."
    rf"^(?P<lead>\W*(?:[\w ]{{3,30}}, )?)(?:(?:your|the|this|that|their|our members['’]) (?:existing |present |old )?|(?P<who>{_WHO}|members|participants|employees)['’]s? )"
    r"(?:rights?|ability|freedom|option|choice) to (?P<what>(?:withdraw|convert|make|take|contribute|move|draw|transfer|change|save|have|roll)\b(?:[^.;,]|\.\d|,\d)*)(?:, [^.;,]{4,60},)? "
)

STOPPED_OR_LEFT_ALONE: Turns = (
    # "the period for which Net-Pay Contributions are stopped is three months in place of six": how long, and no end
    (
        guarded(
            r"\bthe (?:period|time) (?:for|during|in) which (?P<what>[^.;,]{3,80}?) (?:are|is) (?P<done>stopped|suspended) (?:is|shall be|will be) (?P<long>(?:\w+|\d{1,2}) months?)(?:,? (?:in place of|instead of|rather than|and not|no longer) (?:\w+|\d{1,2})(?: months?)?)?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        r"\g<what> are \g<done> for \g<long>",
    ),
    # "Your right to withdraw from it while you are employed, as described in the Summary, has not changed"
    (
        guarded(
            rf"{_RIGHT}(?:(?:has|have) not (?:been )?(?:changed|altered|affected|touched)|(?:is|are) (?:unchanged|unaffected|untouched|not (?:affected|changed|altered|touched)|the same)|(?:stays?|remains?) (?:unchanged|unaffected|the same|just )?(?:as (?:it|they) (?:is|are|was|were)|as before|in (?:force|effect|place))?|(?:does|do|will) not change)(?: by [^.;]{{3,60}}| as (?:before|it was))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        _right_kept_as_it_is,
    ),
    # "Your right to withdraw it while employed has ended"
    (
        guarded(
            rf"{_RIGHT}(?:(?:has|have) (?:now )?(?:ended|ceased|lapsed|expired|come to an end)|(?:is|are) (?:gone|no more)|ended|ceased|lapsed|no longer exists?)(?P<when>(?: (?:on|as of|with|in|effective|from) [^.;]{{3,40}})?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>the right to \g<what> was eliminated\g<when>",
    ),
    # "The Committee suspended after-tax contributions by all Participants until the Committee decides otherwise": for all, until then
    (
        guarded(
            rf"(?<=\b(?:suspended|discontinued|halted|stopped|ended|terminated) {MONEY}) (?:by|of|for|from) (?:all|every|each|any) (?:eligible |active )?(?:participants?|members?|employees?|savers?)\b",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "On motion duly seconded, the Committee, acting under Section 3.9, suspended ...": the Committee did
    (
        guarded(
            r"^(?P<lead>\W*)(?:(?:up)?on (?:a )?motion[^.;,]{0,40}, )?(?P<who>the (?:[\w-]+ ){0,2}?(?:committee|board|company|employer|trustees?|administrator)), (?:acting|by (?:virtue|authority)|pursuant|exercising|in the exercise|as it may|under)\b(?:[^.;,]|\.\d){3,60}, (?=(?:has |have )?(?:suspended|discontinued|halted|stopped|ended|terminated|resumed|reinstated|reopened)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<who> ",
    ),
    # "By Amendment 2022-3 the Plan ceased to accept them for payroll periods ending after December 31, 2022"
    (
        guarded(
            r"(?P<lead>(?:^|[,;] (?:and|but) )\W*(?:(?:but|and|however|then),? )?(?:(?:by|under|through|pursuant to) [^.;,]{3,40}?,? |(?:effective|as of|on|in|since|from|at) [^.;]{4,40}?,? )?)(?:it|we|(?:the|our|this) (?:plan|company|employer|trust|trustees?|fund)) (?:(?P<will>will|shall)|has|have|had)? ?(?:since |then )?(?:ceased?|stop(?:ped|s)?|ceases|quit|discontinued?) (?:to (?:accept|take|receive|allow|permit|offer)|accepting|taking|receiving|allowing|permitting|offering) (?:them|these|those|such contributions|any more of them)\b(?P<when>(?: (?:for|with|on|in|after|as of|at|from|effective)\b[^;]{3,80}?)?)(?=[.;]?\s*$|[,;] (?:and|but|so)\b)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}they {'will be' if m['will'] else 'were'} discontinued{m['when']}",
    ),
    # "the Participant's election under Section 5.4 shall be revoked and no new election shall be given effect for six months"
    (
        guarded(
            r"(?<!\bloans?\b[^.;]*)\b(?:the|his|her|your|their|his or her|such|(?:the|an?) (?:participant|member|employee)['’]s) (?:(?:contribution|payroll[- ]deduction|savings|(?:after|post)-?\s?tax) ){0,2}(?:elections?|authorizations?)(?: (?:in effect )?under (?:section|paragraph|article) [\w.()]+\w\)?| to (?:contribute|save)[^.;,]{0,20})? (?:shall|will|is|are)(?: (?:thereupon|then|immediately|automatically|at once|be|deemed))* (?:revoked|cancel+ed|terminated|void(?:ed)?),? and (?:no (?:new|further|other|later) (?:elections?|authorizations?) (?:shall|will|may|can)(?: be)? (?:given effect|made|effective|accepted|honored|filed|take effect)|(?:he|she|he or she|you|they|the participant|the member) (?:may not|shall not|cannot) (?:elect|contribute|file a new election|make a new election)(?: anew| again)?) (?P<long>for|until|during|before|within)\b",
            regex.IGNORECASE,
        ),
        r"contributions shall be suspended \g<long>",
    ),
    # "That withdrawal option ended when the thrift feature was closed": of what was told before it
    (
        guarded(
            r"^\W*(?:that|this) (?:(?:after-?tax|in-plan|roth|in-service|voluntary) )*(?P<what>withdrawal|conversion|contribution|transfer|rollover)s? (?:option|feature|privilege|right|program|provision|opportunity) (?:(?:has |had )?(?:ended|expired|ceased|stopped|lapsed|come to an end|came to an end)|(?:was|has been) (?:discontinued|eliminated|removed|withdrawn|dropped|closed|ended|repealed|taken away))\b[^.;]*(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"The Plan no longer allows such \g<what>s",
    ),
    # "The limit of two withdrawals in a Plan Year and the minimum of $500 remain": terms that a change leaves, and no grant
    (
        guarded(
            r"^\W*(?:the|these|those|all(?: of the)?|its) (?:(?:present|existing|other|same|current) )?(?:limit|minimum|maximum|fee|charge|number|frequency|restriction|rule|provision|term|condition)s?\b(?:[^.;]|\.\d){0,140}? (?:remain|stay|continue)s?(?: (?:in (?:force|effect|place)|unchanged|the same|to apply|as (?:they|it) (?:are|is|were|was)|as before))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        "Nothing else has changed",
    ),
    # "The increase does not alter the time at which Voluntary Contributions may be withdrawn": what that is stands elsewhere
    (
        guarded(
            r"(?P<lead>^\W*|[;,] (?:and|but) )(?:(?:the|this|that|these|such|our) [^;,.]{0,80}?\b(?:does|do|did|shall|will|is|are)(?: not|n['’]t) (?:(?:meant|intended) to )?|(?:nothing\b|no part of|neither) [^;,.]{0,80}? )(?:alter|affect|change|modify|amend|disturb|touch)(?:e?s)? (?:how|when|whether|the (?:time|date|rule|condition|circumstance|way|manner|term|extent|order|age|point|occasion)s? (?:at|on|under|in|by|to|of|upon|for) (?:which|what))\b[^.;:]*?(?=\W*$|:|[;,] (?:and|but|nor)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>nothing else has changed",
    ),
    # "the suspension shall not impair the right of any Participant under Section 5.11 to convert After-Tax Contributions"
    (
        guarded(
            rf"(?P<lead>(?:^|[;,] )\W*(?:(?:further )?(?:resolved|provided),? (?:further,? )?)?(?:(?:and|but) )?(?:(?:further )?(?:resolved|provided),? )?(?:that )?)(?:(?:the|this|that|these|such|our) [^;,.]{{0,80}}?\b(?:shall|does|do|will|is|are) not (?:(?:meant|intended) to |to )?|nothing\b[^;,.]{{0,80}}? ){_NOT_TOUCHED} (?:(?:the|any|such) rights?(?: that)? of (?P<who>{_WHO})|(?:your|the) rights?)(?: (?:under|pursuant to|given by|granted by|in) (?:sections?|articles?|paragraphs?|§) ?[\w.()]+)? to (?=(?:convert|withdraw|transfer|move|take|make|contribute)\b)",
            regex.IGNORECASE,
        ),
        _right_kept,
    ),
    # "..., and balances will no longer move by themselves": of the automatic conversion that has ended
    (
        guarded(
            r",? (?:and|so) (?:(?:the|your|any|all|after-?\s?tax|new) )*(?:money|balances?|savings|dollars|amounts?|contributions|accounts?|it|they) (?:will |does |do )?(?:no longer|not) (?:be )?(?:moved?|sweep|swept|convert(?:ed)?|roll(?:ed)?|transfer(?:red)?|go(?:es)?)s?(?: over| to roth)? (?:by (?:itself|themselves)|on (?:its|their) own|automatically|without (?:a|your) request)(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Contributions deposited after that time are not available until the Member's Service ends": when they may be had
    (
        guarded(
            rf"^(?P<what>\W*(?:the |any |such )?{MONEY}(?: (?:that (?:were|are|have been) )?(?:made|deposited|contributed|credited|paid in)\b[^.;,]{{0,60}}?)?) (?P<are>are|is) not available (?P<until>until|before|unless and until|prior to) (?=[^.;]*\b(?:59\s?½|age \d\d|years?|months?|leav\w+|separat\w+|retire\w*|terminat\w+|(?:service|employment)(?: \w+)? ends?|end of)\b)(?![^.;]*\b(?:eligib\w+|hired?|enrol\w*|completed?)\b)",
            regex.IGNORECASE,
        ),
        r"\g<what> may not be withdrawn \g<until> ",
    ),
    # "..., and Section 8.07 (Hardship) shall not extend to such Account": a ground that is shut for it, and none that is open
    (
        guarded(
            r"(?:,? and|^\W*)\s*(?:the )?(?:sections?|articles?|paragraphs?|§) ?[\d.]+(?: \([^()]{3,40}\))? (?:shall|does|do|will|is|are) not (?:extend|apply|be applicable|applicable|available) to (?:such|that|the|this|his|her|your|any)(?: [\w-]+){0,3} (?:account|contributions|amounts?|balance)s?(?=\W*$)",
            regex.IGNORECASE,
        ),
        letting_go(""),
    ),
    # "The Plan makes no provision for further Voluntary Contributions": there were some
    (
        guarded(
            rf"\b(?:makes?|contains?|has|have|there is) no (?:provision|allowance) for (?:any )?(?P<more>further|additional|new|future|more) (?P<what>{MONEY})",
            regex.IGNORECASE,
        ),
        r"permits no further \g<what>",
    ),
    # "shall receive no contributions but Salary Reduction contributions and rollovers": a whole list
    (
        guarded(
            r"\b(?P<none>no (?:other )?(?:employee )?(?:contributions?|amounts?|money|deposits?)(?: of any kind)?),? (?:but|save)(?: only| for)? (?=(?!not\b|they\b|it\b|you\b|the plan\b)[^.;]*\b(?:contributions?|deferrals?|rollovers?|match\w*)\b)",
            regex.IGNORECASE,
        ),
        r"\g<none> other than ",
    ),
    # "... take part in the 401(k) Plan, which does not have them": that plan does not
    (
        guarded(
            r"(?<=\b(?:take part|participate|are covered|belong|are members?|are enrolled) (?:in|by|to|of) )(?P<plan>(?:the|our|this) 401\(k\) plan), which (?P<no>(?:does not|doesn['’]t) (?:have|offer|take|accept|allow|permit)) (?P<what>them|it|any|such contributions)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<plan>; the 401(k) Plan \g<no> \g<what>",
    ),
    # "can be started or stopped with any month's payroll": by whoever makes them
    (
        guarded(
            r"\b(?P<may>may|can) be (?:started|begun|elected|changed|raised|increased)(?:,? (?:changed|increased|decreased|raised|lowered|or|and))*,? (?:or|and) (?:stopped|ended|suspended|discontinued|cancel+ed)\b",
            regex.IGNORECASE,
        ),
        r"\g<may> be elected or changed",
    ),
    (WAIT_GONE, letting_go("")),
    # "When the Roth choice was added, few continued, and the Company decided to do without the feature": what people did
    (
        guarded(
            r"^(?P<lead>\W*)(?:(?:when|after|once|since|as) [^.;,]{3,60}, )?(?:few|fewer|many|most|some|hardly any|almost no one|nobody)(?: (?:and fewer|members|participants|employees|people|of (?:them|us|you)))? (?:continued|went on|kept (?:on|it up|saving)|stopped|chose (?:it|them)|used (?:it|them)|remained|signed up),? and (?P<rule>the (?:company|committee|board|bank|employer|sponsor|plan|trustees)\b)",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<rule>",
    ),
    # "The last of these contributions was taken from pay on June 30, 2016"
    (
        guarded(
            rf"^(?P<lead>\W*)the (?:very )?last (?:of (?P<these>these|those|such|the) )?(?P<what>{MONEY}|contributions?|deposits?|payroll deductions?)(?: of (?:this|that) kind)? (?:was|were) (?:taken|made|deducted|withheld|accepted|received)(?: (?:from|out of) (?:pay|paychecks?|anyone['’]s pay|wages))? (?:on|in|with|at) (?P<day>(?:the (?:last|final) payroll of )?(?:[A-Z]\w+ )?(?:\d{{1,2}}, )?\d{{4}})",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{'These ' if m['these'] else ''}{m['what']} were discontinued on {m['day']}",
    ),
    # "the June 30, 2023 payroll, which was the last one that carried after-tax contributions"
    (
        guarded(
            rf"(?P<day>\b(?-i:[A-Z])[a-z]+ (?:\d{{1,2}}, )?(?:19|20)\d\d)(?: (?:payroll|payday|paycheck|pay date|pay period))?(?:,? which)? was the (?:very )?(?:last|final) (?:(?:one|payroll|payday|paycheck|pay date|pay period) )?(?:(?:that|which) )?(?:to (?:carry|include|have)|(?:carried|included|had|took|contained)|with|for) (?P<what>{MONEY})(?=\W*$|,)",
            regex.IGNORECASE,
        ),
        r"\g<day>; \g<what> were discontinued after \g<day>",
    ),
    # "Conversions themselves haven't gone anywhere": they go on
    (
        guarded(
            r"(?P<what>\b(?:conversions?|withdrawals?|contributions?|elections?|(?:the|this|that|our|your) (?:[\w-]+ ){0,3}?(?:option|feature|right|choice))(?: (?:itself|themselves))?) (?:(?:has|have)(?: not|n['’]t) (?:gone (?:anywhere|away)|disappeared|been (?:dropped|taken away|discontinued))|(?:is|are)(?: not|n['’]t) going (?:anywhere|away))(?=\W*$|[,:;])",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['what']} {'are' if m['what'].lower().rstrip().endswith(('s', 'selves')) else 'is'} still available"
        ),
    ),
    # "Until a Participant has 60 months of participation, a withdrawal is limited to contributions held for 24 months": a wait
    (
        guarded(
            r"^(?P<lead>\W*(?:\(?[a-z\d]{1,3}[.)]\s*)?)until (?:you|an? (?:participant|member|employee)|he or she) (?:has|have) (?:completed|been a (?:participant|member) for|had)? ?[^.;,]{5,60}?(?:participation|membership|service|participant|member)(?: in the plan)?, (?:an?|any|each|such) withdrawals?(?P<from> (?:from|of) [^.;,]{3,60}?)? (?:is|are|shall be|may be) (?:limited to|only of|made only of) (?P<what>(?:contributions|amounts|deposits|money)) (?:that |which )?(?:have been |were )?(?:credited(?: to it)?|in (?:it|the plan|the account)|on deposit|held(?: in (?:it|the plan))?|made) (?:for )?(?P<long>(?:at least|not less than|more than) [^.;,]{3,30}?(?:months|years)(?: (?:earlier|before|ago))?)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}A Participant may withdraw{m['from'] or ''} only {m['what']} that have been in the Plan for {m['long']}"
        ),
    ),
)
