"""Being at work told by what one holds or draws ("as long as you hold an appointment"), and what cannot be done meanwhile."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import InOrder, Turns
from analyzer.shapes import guarded

_AS_LONG_AS = r"(?:(?:for )?(?:as|so) long as|while|for (?:the )?(?:whole )?time (?:that )?|until the day)"
_SOMEONE = r"(?:you|he|she|they|he or she|(?:an?|the|any|each) (?:participant|member|employee))"
_POST = r"(?:appointments?|positions?|posts?|jobs?|offices?|chairs?|faculty (?:rank|status))"
_PAY = r"(?:paychecks?|wages?|salary|pay|pay ?checks?)"

_ANYONE = (
    r"(?:(?:you|he|she|they|he or she|(?:an?|the|any|each|that) (?:participant|member|employee|associate|saver)) )?"
)
_HERE = r"(?: (?:by|with|at|for|of|from) (?:us|(?:the|our|an?|any) (?:participating )?[\w’'-]+)| here)?"
_EMPLOYED = rf"(?:(?:is|are|remains?|stays?|continues?) )?(?:still |actively |yet )?(?:in (?:the |our |its |his |active )*(?:[\w’'-]+['’]s )?(?:employ(?:ment)?|service)|employed|working|at work|active|on the payroll|an? (?:active )?employee){_HERE}"
_GONE = rf"(?:(?:has|have) )?(?:already |since )?(?:left|retired|gone|separated|terminated)(?: (?:it|us|its employ|(?:the|our|his|her|your) [\w’'-]+))?{_HERE}"

_PERSON = r"(?:(?:an?|any|the|each|every) (?:[\w-]+ )?(?:person|participant|member|employee|associate|worker|saver)|persons|people|those|anyone|anybody|someone|somebody|participants|members|employees|associates|staff)"
_IN_WORK = r"(?:in (?!(?:an?|another|other|that|its former)\b)(?:(?!(?:other|another|affiliat\w+|former|previous|prior|military|uniformed)\b)[\w’'-]+ ){0,4}?(?:employ|employment|service)(?: of (?:the|our|this) (?:company|employer|bank|firm|[\w’'-]+))?|on (?:the|our|its) (?:[\w’'-]+ )?payroll|at work(?: here)?|working(?: here| for (?:us|the (?:company|employer)))?)"
_MANY = ("people", "those", "staff")
_NO_MONEY = r"no (?:money|amounts?|funds|sums?|part of (?:any|the|your) accounts?)"

AT_WORK: Turns = (
    # "Cash withdrawals. None while you are employed by the Bank.": none before that is over
    (
        guarded(
            rf"^(?P<lead>\W*)(?:none|not)(?: (?:at all|whatever|of any kind))? (?:(?:while|as long as|so long as|when) {_SOMEONE} (?:are|is|remains?) (?:still |actively )?(?:employed|working|at work|on the payroll|in service|an employee)(?: (?:by|for|with|at|of|here)(?: (?:the|our|us|this|any)(?: [\w’'-]+)?| (?-i:[A-Z])[\w’'&-]+(?: (?-i:[A-Z])[\w’'&-]+)*)?)?|(?:during|in the course of) (?:your |the |his or her )?(?:employment|service))(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>None before your employment ends",
    ),
    # "paid out to a person still in parish employment", "to people who remain in the Company's employ": who are still employed
    (
        guarded(
            rf"(?P<who>\b{_PERSON}) (?:(?:who|that) (?:(?:is|are) (?:still|yet|currently)|remains?|stays?|continues?|(?:is|are))|still|yet) {_IN_WORK}(?=\W*$|[,;]| (?:may|can|shall|will|is|are|before|until|for|on|at)\b)",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['who']} who {'are' if m['who'].lower() in _MANY or m['who'].lower().endswith('s') else 'is'} still employed"
        ),
    ),
    # "We pay out no money of any kind to ...", "Money of no kind is paid out", "A person ... is paid no money of any kind"
    (
        guarded(
            rf"^(?P<lead>\W*)(?:(?:we|the (?:plan|trustees?|fund)) (?:will |shall |do |does )?pays?(?P<out> out)? (?P<none>{_NO_MONEY})(?: of any (?:kind|sort|type|description))?|(?P<what>money|amounts|funds) of no (?:kind|sort|type) (?:is|are) paid(?P<out> out)?) (?P<to>to [^.;,]{{3,80}})(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{(m['none'] or 'no ' + m['what']).capitalize()} may be paid{m['out'] or ''} {m['to']}",
    ),
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<who>{_PERSON} (?:who (?:is|are) still employed|(?:while|before|until) [^.;,]{{3,40}}?)) (?:is|are|shall be|will be|may be) paid (?P<none>{_NO_MONEY})(?: of any (?:kind|sort|type|description))?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{m['none'].capitalize()} may be paid to {m['who'][:1].lower()}{m['who'][1:]}",
    ),
    # "No money, whatever its source, is paid out to ...", "No money of any kind is paid out to ..."
    (
        guarded(
            r"(?P<none>\bno (?:money|amounts?|funds|sums?))(?:,? (?:whatever|regardless of|irrespective of|no matter what) (?:its|their|the) (?:source|kind|type|origin|tax)(?: (?:may be|is))?,?| of (?:any|whatever) (?:kind|sort|type|source|description)| (?:from|in) any (?:account|source)(?: of any kind)?)(?= (?:(?:is|are|(?:may|can|shall|will) be) (?:paid|distributed|released|withdrawn|taken)|leaves?|comes? out)\b)",
            regex.IGNORECASE,
        ),
        lambda m: m["none"][:-5] + "money" if m["none"].lower().endswith("funds") else m["none"],
    ),
    # "on any Business Day, whether the Member is still in the employ of the Bank or has left it, and ...": at any time
    (
        guarded(
            rf",? whether {_ANYONE}(?:{_EMPLOYED},? or {_ANYONE}{_GONE}|{_GONE},? or (?:not|{_ANYONE}{_EMPLOYED}))(?=\W*$|[,;]|\) )",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "a move of money from one tax treatment to another, such as after-tax to Roth": of that, as of the others
    (
        guarded(
            r"\bfrom one (?:[\w-]+ ){0,2}?(?:treatment|status|type|kind|source|account|sub-?account|character|basis|bucket) to (?:another|the other),? \(?(?:such as|for example,?|e\.g\.,?|as) (?:from )?(?P<from>(?:after|post)-?\s?tax(?: \w+)?) (?:in)?to (?P<to>(?:the )?roth(?: account| source)?)\)?(?=\W*$| (?:can|may|is|will|cannot)\b)",
            regex.IGNORECASE,
        ),
        r"from \g<from> to \g<to>",
    ),
    # "A move of money from after-tax to Roth cannot be made": a conversion
    (
        guarded(
            r"\b(?P<an>an? |any |no )?(?:moves?|shifts?|switch(?:es)?|transfers?) of (?:money|amounts?|dollars|balances?|savings) from (?:the )?(?P<kind>(?:after|post)-?\s?tax)(?: (?:account|source|money|side))? (?:in)?to (?:the )?roth(?: (?:account|source|side))?(?! IRA)\b",
            regex.IGNORECASE,
        ),
        lambda m: f"{(m['an'] or '').replace('an ', 'a ')}conversion of {m['kind']} money to Roth",
    ),
    # "As long as you hold a University appointment no part ...", "while he draws a salary from the Bank": while employed
    (
        guarded(
            rf"\b{_AS_LONG_AS} (?P<who>{_SOMEONE}) (?:still |continues? to |actively )?(?:(?:holds?|occup(?:y|ies)|fills?|keeps?|ha(?:s|ve)) (?:an?|any|the|your|his|her|their) (?:(?!no\b|new\b|other\b)[\w’'-]+ ){{0,3}}?{_POST}(?:,? (?:here|(?:with|at|in|under|of) (?:us|the|our|this|any) (?:(?!who\b)[\w’'-]+ ?){{0,3}}|(?:with|at) (?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)*))?"
            rf"|(?:draws?|receives?|gets?|earns?|collects?) (?:an?|your|his|her|their) (?:(?:regular|weekly|monthly) )?{_PAY} (?:from|with|at) (?:us|(?:the|our|any) (?:participating )?[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)*|(?-i:[A-Z])[\w’'&.-]+(?: (?-i:[A-Z])[\w’'&.-]+)*))(?=,? )",
            regex.IGNORECASE,
        ),
        lambda m: f"while {m['who']} {'are' if m['who'].lower() in ('you', 'they') else 'is'} employed",
    ),
    # "As long as you are employed no part of your account ...": a comma shows where the condition ends
    (
        guarded(
            rf"(?P<when>^\W*{_AS_LONG_AS} {_SOMEONE} (?:(?:are|is) (?:still |actively )?(?:employed|working|at work|on the payroll|an employee|in service)|works?|remains? (?:employed|at work|in service|an employee))(?: (?:by|for|with|at|of|here)(?: (?:the|our|us|this|any)(?: [\w’'-]+)?| (?-i:[A-Z])[\w’'-]+)?)?) (?=(?:no (?:part|portion|amount|money|payment)|nothing|none)\b)",
            regex.IGNORECASE,
        ),
        r"\g<when>, ",
    ),
)


_NONE_OF_THESE = guarded(
    r"^(?P<when>\W*(?:as|so|for|while|until|if|when|during|before)\b[^:;.]{3,90}?,? )?\W*none of (?:the following|these)(?: (?:things|actions|transactions|changes))? (?:(?:can|may|will)(?: ever)? (?:happen|occur|take place|be (?:done|made|permitted|allowed))|(?:is|are) (?:possible|permitted|allowed|available))(?P<then> (?:as|so|for|while|until|if|when|during|before)\b[^:;.]{3,90}?)?\s*:?\s*$",
    regex.IGNORECASE,
)
_AT_WORK = InOrder(AT_WORK)


def none_of_these(lead: str) -> str:
    """What announces a list of which nothing can be done, as a statement of the entries.

    >>> none_of_these("As long as you draw a paycheck from Ostrander Capital, none of the following can happen:")
    'The following cannot be done while you are employed:'
    """
    told = _NONE_OF_THESE.match(lead)
    if told is None:
        return lead
    when = _AT_WORK(f"{told['when'] or told['then'] or ''}".strip().rstrip(",") + ", ").rstrip(", ")
    return f"The following cannot be done {when[:1].lower()}{when[1:]}".rstrip() + ":"
