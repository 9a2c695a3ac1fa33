"""Questions and answers in the words in which they are mostly put: "Is my money available to me?" asks for a withdrawal."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, TAKES_OUT, InOrder, Turns
from analyzer.shapes import guarded

_MY_MONEY = r"(?P<what>(?:my|our|your|the|any)\b[^?]*?\b(?:after|post)-?\s?tax\b[^?]*?)"
_QUESTIONS: Turns = (
    # "Is there a Roth side to our plan?"
    (
        guarded(
            r"(?<=^\W*(?:Q\W+)?(?:and |so )?(?:is|was) there (?:an? |any )?(?:[\w-]+ )?)(?P<kind>roth|(?:after|post)-?\s?tax) (?:side|part|half|piece|version|bucket|arm|door) (?:to|of|in) (?=(?:the|our|this|your) (?:\w+ )?plan\b)",
            regex.IGNORECASE,
        ),
        r"\g<kind> option in ",
    ),
    # "And getting at it before I retire?", "What about drawing on my after-tax money while I work here?"
    (
        guarded(
            r"^(?P<lead>\W*(?:Q\W+)?)(?:(?:and|but|so|then) )?(?:(?:what|how) about )?(?:getting (?:at|to|hold of)|touching|taking out|drawing (?:on|out)|withdrawing|reaching) (?P<what>it|that|them|those|(?:my|the|our) (?:[\w-]+ ){0,3}?(?:money|account|savings|contributions|part)) (?P<when>(?:before|while|ahead of|without|as long as|in)\b[^?]{3,50})\?",
            regex.IGNORECASE,
        ),
        r"\g<lead>Can I withdraw \g<what> \g<when>?",
    ),
    # "Do I need a reason to draw on my after-tax account?"
    (
        guarded(
            r"\bdo I (?:need|have to have) (?P<what>(?:a |any )?(?:reason|cause|purpose|hardship)) to (?:draw on|take from|tap|dip into) (?=my\b[^?]*\b(?:after|post)-?\s?tax\b)",
            regex.IGNORECASE,
        ),
        r"do I have to give \g<what> to withdraw ",
    ),
    # "Must I give a reason when I take money from my after-tax account?"
    (
        guarded(
            r"\b(?P<must>must I|do I have to|do I need to) (?P<what>(?:give|state|show|have) (?:a |any )?(?:reason|cause|purpose|hardship|need)) (?:when|before|if) I (?:take|draw|withdraw) (?:any )?(?:money )?(?:from |out of )?(?=my\b[^?]*\b(?:after|post)-?\s?tax\b)",
            regex.IGNORECASE,
        ),
        r"\g<must> \g<what> to withdraw ",
    ),
    # "Do I have to stop my after-tax savings if I take a hardship withdrawal?": of what goes in, and of no withdrawal
    (
        guarded(
            r"(?<=^[^?]*\b(?:stop|suspend\w*|give up|interrupt\w*|quit)\b[^?]*\b(?:contribut\w*|savings?|deposits?)\b[^?]{0,40}?),? (?:if|when|after|once|because) (?:I|we|you|someone|a participant) (?:takes?|makes?|gets?|receives?|have|has) (?:an? )?[^?]{0,40}\b(?:withdrawal|loan|distribution)s?(?=\s*\?)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Can I turn it into Roth while it's in the plan?"
    (
        guarded(
            r",? while (?:it(?:['’]s| is)|they(?:['’]re| are)) (?:still )?in (?=(?:the|our|this) plan\b)",
            regex.IGNORECASE,
        ),
        " in ",
    ),
    # "And if it has never been deducted: my old plan's thrift contributions, say?"
    (
        guarded(
            r"^(?![^?]*\b(?:roll|bring|transfer|move|put)\b).*\bmy (?:old|former|previous|prior|last)(?: employer['’]s)? plan['’]s (?P<what>(?:[\w-]+ ){0,2}(?:contributions|money|savings|deposits))\b[^?]*\?",
            regex.IGNORECASE,
        ),
        r"Can I roll in \g<what> from my old plan?",
    ),
    # "Can after-tax savings be taken as Roth Savings instead, as they go in?": what they are called, and no withdrawal
    (
        guarded(
            r"^[^?]*\b(?:after|post)-?\s?tax\b[^?]*\bbe (?:taken|treated|made|counted|designated) as (?:an? )?(?:designated )?roth (?:savings|contributions?|deferrals?|money)\b[^?]*\?",
            regex.IGNORECASE,
        ),
        "Does it change its name?",
    ),
    # "When is my after-tax account paid?", "When can I have my after-tax money?"
    (
        guarded(
            rf"(?P<when>^\W*(?:Q\W+)?(?:and |so )?when) (?:(?:can|may|do|will) (?:I|we|you|participants|members|employees) (?:have|get|receive|take) (?P<what>{MONEY})|(?:is|are|will|can) (?P<paid>{MONEY}) (?:be |get )?(?:paid|distributed|payable|available|returned))(?: out| back)?(?: to (?:me|us|you|participants|members|employees))?\s*\?",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['when']} can I withdraw {m['what'] or m['paid']}?",
    ),
    *TAKES_OUT,
    # "Can I have my after-tax account paid to me?", "can I obtain a distribution of it?"
    (
        guarded(
            rf"(?P<ask>\b(?:can|may) (?:I|we|you|participants|members|employees) )(?:(?:receive|obtain|get|take|request)(?: a distribution of| payment of)?|have|use) (?P<what>{MONEY})(?: paid(?: out)?(?: to (?:me|us|you|them))?)?(?=[^?]*\b(?:while|before|still|without leaving|during)\b)",
            regex.IGNORECASE,
        ),
        r"\g<ask>withdraw \g<what>",
    ),
    # "Can I roll my after-tax account to a Roth IRA while still employed?"
    (
        guarded(
            rf"\b(?P<may>can|may) (?P<who>I|we|you|participants|members|employees) (?:roll(?: over)?|transfer|move) {_MY_MONEY}(?: over)? (?:in)?to (?:an?|my|your|another) (?:roth |outside |personal )*IRA\b(?=[^?]*\b(?:while|before|still|without leaving|during)\b)",
            regex.IGNORECASE,
        ),
        r"\g<may> \g<who> withdraw \g<what>",
    ),
    # "Is my after-tax money available to me while I work here?"
    (
        guarded(
            rf"\b(?:is|are) {_MY_MONEY} (?:available|accessible|open) (?:to|for) (?:me|us|you|participants|members|employees)\b(?=[^?]*\b(?:while|before|still|without leaving|during)\b)",
            regex.IGNORECASE,
        ),
        r"can I withdraw \g<what>",
    ),
    # "May I contribute more than the IRS deferral limit on an after-tax basis?"
    (
        guarded(
            r"\b(?P<may>can|may) (?P<who>I|we|you|participants|members|employees) (?:contribute|save|put in|put away) (?:more than|above|over|beyond|past)\b[^?]*? (?:on an|as|in) (?P<kind>(?:after|post)-?\s?tax)(?: basis| contributions| money| savings)?(?=\s*\?)",
            regex.IGNORECASE,
        ),
        r"\g<may> \g<who> make \g<kind> contributions",
    ),
)
DO_WITH_IT = guarded(  # "So what can I do with it while I'm still employed?", after a "No"
    r"\bwhat (?:else )?(?:can|may) (?:I|we|you|a member|participants) do (?:instead )?with (?:it|them|that money|this money)\b[^?]*\b(?:while|before|as long as|without leaving)\b",
    regex.IGNORECASE,
)
_DATE = r"(?:(?:on|in|from) )?(?P<when>(?:[A-Z][a-z]+\.? )?(?:\d{1,2}, )?20\d\d|\d{1,2}/\d{1,2}/\d{2,4})"
_ANSWERS: Turns = (
    # "There isn't.", to whether there is a Roth option
    (
        guarded(r"^(?P<lead>\W*(?:A\W+)?)there (?:is not|isn['’]t|is none)(?: (?:one|any|such (?:an? )?(?:thing|option)))?(?=\W*$)", regex.IGNORECASE),
        r"\g<lead>No",
    ),
    # "That we do have, and have had since 1984.", "Those we don't take."
    (
        guarded(
            r"^(?P<lead>\W*(?:A\W+)?)(?:that|those|these|this|them|it)(?: one| kind)?,? (?:we|the plan|the company)(?:(?: (?:do|does|certainly|indeed))? (?:have|has|offers?|takes?|accepts?|allows?|permits?)|(?P<no> (?:do|does)(?: not|n['’]t) (?:have|offer|take|accept|allow|permit)))(?:,? and (?:always )?(?:have|has) (?:always )?(?:had|offered|taken|accepted|allowed|done)?(?: (?:it|them|so))?(?: (?:since|for)\b[^.;,]{2,30})?)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['lead']}{'No' if m['no'] else 'Yes'}",
    ),
    # "The rest, no.", after what may be done with one part
    (guarded(r"^\W*(?:and |but )?(?:the (?:rest|others?)|everything else|nothing else)(?:,? no(?:t|ne)?| (?:can|may)(?: ?not|n['’]t))?(?=\W*$)", regex.IGNORECASE), ""),
    # "That part, whenever you like.", to whether it may be taken out
    (
        guarded(
            r"^(?P<lead>\W*(?:A\W+)?)(?:that|this|the (?:after|post)-?\s?tax) (?:part|money|account|one|bit|piece),? (?:yes,? )?(?P<when>whenever you (?:like|want|wish|please)|(?:at )?any ?time(?: you (?:like|want|wish))?|(?:once|twice) (?:a|every|each) (?:year|quarter|month))(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"\g<lead>Yes, \g<when>",
    ),
    # "No, and no other reason is asked for."
    (
        guarded(
            r"^(?P<lead>\W*(?:A\W+)?no)(?:,|;|:| —| –)? (?:and |for )?(?:no (?:other )?(?:reason|cause|purpose|explanation)|nothing (?:else|of the kind)) (?:is|need be|has to be|must be|will be) (?:asked(?: for)?|required|needed|given|stated|shown|wanted)(?=\W*$)"
            r"|^(?P<so>\W*(?:A\W+)?no)(?:,|;)? and there (?:is|are) no (?:penalt(?:y|ies)|charges?|fees?)(?: (?:under|in|from) the plan| for it)?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: m["lead"] or m["so"],
    ),
    # "Yes, from 1980 to 1995.", to whether the plan ever took them
    (
        guarded(
            r"^\W*(?:A\W+)?yes,? from (?:(?:[A-Z][a-z]+\.? )?(?:\d{1,2}, )?(?:19|20)\d\d) (?:to|until|through|till) (?P<end>(?:[A-Z][a-z]+\.? )?(?:\d{1,2}, )?(?:19|20)\d\d)\b",
            regex.IGNORECASE,
        ),
        r"They were discontinued in \g<end>",
    ),
    # "Beginning January 1, 2027, yes.", "Not yet, but the feature opens on January 1, 2027."
    (
        guarded(
            rf"^\W*(?:A\W+)?(?:beginning|starting|effective|as of|from|on|after) (?:with )?{_DATE},? yes\W*$",
            regex.IGNORECASE,
        ),
        r"Yes, beginning \g<when>.",
    ),
    (
        guarded(
            rf"^\W*(?:A\W+)?not (?:yet|until (?:then|now))[,;:.—–-]+ ?(?:but )?(?:it|they|this|that|the (?:feature|option|plan))\b[^.;]{{0,30}}\b(?:open|begin|start|be (?:available|added|offered|allowed|permitted)|(?:is|are) (?:coming|added)|launch|arrive|come)\w*(?: beginning| starting| effective)? {_DATE}\W*$",
            regex.IGNORECASE,
        ),
        r"Yes, beginning \g<when>.",
    ),
    # "Certainly, and there is no fee."
    (
        guarded(r"^(?P<lead>\W*(?:A\W+)?)(?:certainly|absolutely|sure(?:ly)?|of course|definitely|you bet|by all means|indeed|it is|they are)(?P<rest>[.!]?$|[,;:—–-]\s?)", regex.IGNORECASE),
        r"\g<lead>Yes\g<rest>",
    ),
    # "I'm afraid not.", "Nope.", "Never."
    (
        guarded(r"^(?P<lead>\W*(?:A\W+)?)(?:(?:I(?: am|['’]m) |we(?: are|['’]re) )?(?:afraid|sorry)[,—–-]* (?:but )?(?:not|no)|nope|never|regrettably,? (?:not|no)|sadly,? (?:not|no)|not at all|by no means)(?P<rest>[.!]?$|[,;—–-]\s?)", regex.IGNORECASE),
        r"\g<lead>No\g<rest>",
    ),
)  # fmt: skip


_ASKED, _ANSWERED = InOrder(_QUESTIONS), InOrder(_ANSWERS)


def as_mostly_asked(question: str) -> str:
    """A question in the words of most: what it asks is a contribution, a withdrawal or a conversion.

    >>> as_mostly_asked("Is my after-tax money available to me while I work here?")
    'can I withdraw my after-tax money while I work here?'
    """
    return _ASKED(question)


def as_mostly_answered(answer: str) -> str:
    """An answer with the yes or no for which it stands in front.

    >>> as_mostly_answered("I'm afraid not.")
    'No.'
    """
    return _ANSWERED(answer)
