"""What a plan does, told by comparing it with others, with the law, with its old text or with earlier times, put as its own rule."""

from __future__ import annotations

import regex

from analyzer.detection.plain.everyday import MONEY, Turns
from analyzer.shapes import guarded

_OTHERS = r"(?:(?:many|most|some|nearly all|almost all|almost every|a number of|(?:a |the )?(?:great )?majority of|all|the|several|a few|quite a few|lots of) )*(?:other )?(?:[\w()-]+ ){0,2}?(?:plans?|employers?|companies|firms|programs|banks|hospitals|universities)(?: (?:in|of) (?:our|this|the) (?:industry|size|field|country|area))?"
_OUR = r"(?P<whose>ours|our(?: own)?(?: [\w()-]+)? plan|(?:this|the)(?: [\w()-]+)? plan|we)"
_LAW = r"(?:(?:the|federal|tax|current) )*(?:law|tax code|code|internal revenue code|irs(?: rules)?|rules|regulations)"


def _our(match: regex.Match[str]) -> str:
    """The plan of the document as the subject, whatever it was called."""
    return "We" if match["whose"].lower() == "we" else "The Plan"


_FREELY = guarded(r"\bany ?time\b|\bfor any (?:reason|purpose)\b", regex.IGNORECASE)

_TAXED_IN = guarded(r"\b(?:after|post)-?\s?tax\b", regex.IGNORECASE)
_TO_ROTH = guarded(
    r"\b(?:conver\w+|flip\w*|mov\w+|turn\w*|chang\w+|switch\w*|roll\w*|transfer\w*)\b[^.;:]{0,50}\broth\b|\b(?:in-plan )?roth (?:conversion|rollover|transfer)s?\b",
    regex.IGNORECASE,
)


def _left_out_here(match: regex.Match[str]) -> str:
    """The steps that others take, as what the plan does not: nothing of steps that are neither."""
    refused = [
        rule
        for told, rule in (
            (_TAXED_IN, "the Plan does not accept after-tax contributions"),
            (_TO_ROTH, "the Plan does not permit any account to be converted to Roth"),
        )
        if told.search(match["what"])
    ]
    return f"{match['lead']}{'; '.join(refused)}" if refused else str(match[0])


_DO = r"(?:(?:now|also|may|do|have|can|will|does not|do not|don['’]t|doesn['’]t) )*(?:allow|offer|permit|accept|provide(?: for)?|have|include|take|forbid|prohibit|restrict|refuse|let)s?(?: (?:today|now))?"
_FEATURE = r"(?:conversions?|rollovers?|transfers?|withdrawals?|distributions?|contributions?|savings|deposits|feature|option|right|money)"
_ITSELF = r"(?<!\b(?:limit\w*|restrict\w+|conditions?|waiting periods?|waits?|delays?|fees?|charges?|costs?|prices?|penalt\w+|suspen\w+|match\w*|ages?|require\w*|consent|approval|notices?|minimums?|maximums?|caps?|ceilings?|automatic\w*|daily|weekly|monthly|quarterly|lump[- ]sums?|number|tax(?:es|ation)|rules?|deadlines?|windows?|forms?|unlimited|unmatched)\b[^.;]{0,90})"
"""The right stands for itself before it: no limit, price, match or manner of it is told."""

COMPARED: Turns = (
    # "The in-plan conversions that some other companies' plans allow are not part of our Plan": of others the clause alone tells
    (
        guarded(
            rf"{_ITSELF}(?<=\b{_FEATURE}(?: [^.;,]{{0,40}})?),? (?:that|which|(?:of )?the (?:kind|sort) (?:that|which)) {_OTHERS}(?:['’]s?)?(?: (?:401\(k\) )?plans?)? {_DO},? (?=(?:is|are) (?:not |allowed |permitted |available |accepted |offered |part )[^.;]*\b(?:our|this|here|(?<!\bof )the)\b(?! (?:former|old|prior|\w+ (?:company|plan)['’]s))(?:(?: [\w()-]+){{0,2}} plan\b)?)",
            regex.IGNORECASE,
        ),
        " ",
    ),
    (
        guarded(
            rf"{_ITSELF}(?<=\b(?:the plan|our plan|this plan|we) (?:does not|do not|doesn['’]t|don['’]t) (?:have|offer|provide(?: for)?|include|allow|permit|accept) (?:the |any |such )?[^.;,]{{0,40}}\b{_FEATURE}),? (?:that|which) {_OTHERS} {_DO}(?=\W*$)",
            regex.IGNORECASE,
        ),
        "",
    ),
    (
        guarded(
            rf"{_ITSELF}(?<=\b{_FEATURE}) (?:found|offered|available|common|seen|allowed) (?:in|by|at|under) {_OTHERS} (?=(?:is|are) not (?:available|offered|allowed|permitted|accepted|part|included|found)\b[^.;]*\b(?:here|(?:our|this|the) plan)\b)",
            regex.IGNORECASE,
        ),
        " ",
    ),
    # "Some companies let people save after-tax money and flip it to Roth: two steps that our plan leaves out"
    (
        guarded(
            r"^(?P<lead>\W*)(?:while |although )?(?:some|many|most|other|several|a few|a number|certain|larger?|big)\b[^.;:]{0,60}?\b(?:let|lets|allow|allows|permit|permits|offer|offers|have|accept)\b(?P<what>[^.;]{10,200}?)(?:[:;,–—]| [-–—]) ?(?:(?:both|neither|none|two|three|all|the) (?:of (?:which|them|these) |(?:steps|things|features|moves|rights|options) (?:(?:that|which) )?)|(?:steps|things|features|something|which) (?:(?:that|which) )?)"
            r"(?:our|the|this)(?: [\w’'&-]+){0,3}? plan (?:leaves? out|lacks?|omits?|does without|(?:does|do)(?: not|n['’]t) (?:have|do|offer|allow|include|provide(?: for)?|permit)|(?<=\b(?:neither|none) of (?:which|them|these)\b[^.;]{0,60})(?:does|has|offers|allows|permits|provides for))(?:,? (?:today|as it (?:is|stands|was)[^.;,]{0,20}|at present|now|so far|yet))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        _left_out_here,
    ),
    # "the tax rules that apply to them are not those of Roth savings": they differ, and nothing is refused
    (
        guarded(
            r"\b(?:is|are) not (?:those|that|the (?:ones?|rules?|limits?)) (?:of|for|(?:that|which) (?:apply|applies) to) (?=(?:an? |the )?(?:designated )?(?:roth|(?:pre|before|after|post)-?\s?tax|match\w*|regular|ordinary)\b)",
            regex.IGNORECASE,
        ),
        "differ from those of ",
    ),
    # "..., on the same proof and for the same six expenses as a hardship withdrawal of salary deferrals": of hardship, and not of deferrals
    (
        guarded(
            r",? (?:on|for|under|with|upon|subject to|in) (?:exactly )?the same (?:[\w-]+ ){0,4}[\w-]+(?:,? (?:and|or) (?:(?:on|for|under|with|upon|subject to|in) )?(?:the same )?(?:[\w-]+ ){0,4}?[\w-]+)? (?:as|that apply to|required for|needed for) (?:(?:those )?(?:for|of) )?(?:an? |the |any )?(?:financial )?hardship (?:withdrawals?|distributions?)(?: (?:of|from) (?:your |the |his or her |any )?(?:salary|elective|pre-?\s?tax|before-?\s?tax|401\(k\)|roth|deferral|basic)(?: (?:and|or) (?:roth|pre-?\s?tax))?(?: (?:deferrals?|contributions?|savings|money|account|deferral account|elective deferrals))*)?(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        lambda m: "" if _FREELY.search(m.string[: m.start()]) else ", on account of hardship",
    ),
    # "Many companies do not offer after-tax contributions, but we do: up to 8% of pay"
    (
        guarded(
            rf"^\W*{_OTHERS} (?:do not|don['’]t|cannot|can['’]t) (?P<verb>offer|allow|permit|accept|take|have|provide)(?: for)? (?P<what>[^,;:]{{5,90}}),? (?:but|though|while|and|yet) (?:we|ours|(?:our|this|the) plan|(?-i:[A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+){{0,3}})) (?:do|does)\b(?! not|n['’]t)(?P<rest>(?::[^.;]+)?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"The Plan \g<verb>s \g<what>\g<rest>",
    ),
    # "While many plans in our industry have dropped theirs, we still take after-tax contributions": what others did is left aside
    (
        guarded(
            rf"^\W*(?:(?:while|although|though|whereas) )?(?=(?:many|most|some|nearly all|almost all|several|other|a (?:few|number|majority)|lots of)\b){_OTHERS} (?:have|has|do|does|no longer)\b[^.;,]{{3,60}}, (?:but |yet )?(?=(?:we|ours|our|this|the)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
    # "Unlike many plans, ours takes after-tax contributions", "As in most plans, ours takes none"
    (
        guarded(
            rf"^\W*(?:unlike|like|(?:just )?as (?:in|at|with|under)|in contrast to|compared (?:to|with)|in common with) {_OTHERS},? {_OUR}(?= (?!is\b|are\b))",
            regex.IGNORECASE,
        ),
        _our,
    ),
    # "We are one of the few employers that let you save after tax", "We are not among those"
    (
        guarded(
            r"^\W*(?:we(?: are|['’]re)|ours is|(?:our|this|the) (?:[\w()-]+ )?(?:plan|company|employer) is) (?P<not>not )?(?:one of|among) (?:the |those )?(?:(?:very )?(?:few|many|rare|growing number of|minority of|majority of) )?(?:[\w()-]+ )?(?:plans|employers|companies|firms) (?:that|which|who) (?P<do>let|allow|permit|offer|accept|take|have|provide)\b",
            regex.IGNORECASE,
        ),
        lambda m: f"We {'do not ' if m['not'] else ''}{m['do']}",
    ),
    # "The law allows after-tax contributions, and so does the Plan"
    (
        guarded(
            rf"^\W*{_LAW} (?P<what>(?:allows?|permits?|lets?)\b[^.;]{{5,140}}?),? and (?:so (?:does|do)|{_OUR}(?= (?:does|do)\b| (?:allows|permits|lets))) (?:{_OUR}|(?:(?:does|do)(?: so)?|allows? (?:it|this|them)|permits? (?:it|this|them)|lets you)(?:,? (?:too|also|as well))?)(?=\W*$)",
            regex.IGNORECASE,
        ),
        r"The Plan \g<what>",
    ),
    # "Although the Code leaves it to each employer whether to allow in-plan Roth rollovers, the Company has elected to allow them"
    (
        guarded(
            r"^(?P<lead>\W*)(?:(?:although|while|though) )?(?:the )?(?:internal revenue )?(?:code|law|irs|tax law|congress) (?:leaves|left) (?:it|the choice|the decision) (?:up )?to (?:each|the|every|an) (?:employer|plan|company|plan sponsor|sponsor)s? (?:whether to|whether or not to|to decide whether to|to choose whether to) (?P<verb>allow|permit|offer|accept|provide) (?P<what>[^;]{5,160}?),? (?:and )?(?:the (?:plan|company|employer|committee|board|sponsor)|we|ours) (?:has|have) (?:elected|chosen|decided|agreed) (?P<no>not )?to (?:(?:allow|permit|offer|accept|provide) (?:them|it|this|these|those)|do so)(?=\W*$|[,;])",
            regex.IGNORECASE,
        ),
        lambda m: (
            f"{m['lead']}The Plan {'does not ' if m['no'] else ''}{m['verb']}{'' if m['no'] else 's'} {m['what']}"
        ),
    ),
    # "The plan takes after-tax contributions": accepts them
    (
        guarded(
            rf"(?P<we>\b(?:the|our|this) (?:(?:savings|401\(k\)|retirement|thrift|incentive) )?plan|\bwe|\bours)(?P<how>(?: (?:also|now|still|currently|will|does|do|not|does not|do not|no longer|never))*) (?P<take>takes?) (?=(?:(?:in|no|only|both|pre-?tax,?|roth|and) )*{MONEY}\b(?! (?:into (?:account|consideration)|out of (?:the|this|our) plan|very|seriously)))",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['we']}{m['how']} accept{'s' if m['take'].lower() == 'takes' else ''} ",
    ),
    # "After-tax contributions are on hold"
    (
        guarded(
            rf"(?P<what>{MONEY}) (?P<be>is|are|was|were|ha(?:s|ve) been) (?:(?:now|currently|still|again|presently) )?(?:(?:put |placed )?on (?:hold|ice|pause)|paused|at a standstill)\b",
            regex.IGNORECASE,
        ),
        r"\g<what> \g<be> suspended",
    ),
    # "After-tax contributions are back", "have resumed", "The hold on after-tax contributions was lifted in 2023"
    (
        guarded(
            rf"^(?P<lead>\W*)(?P<what>{MONEY}) (?:(?:are|is) (?:now )?back(?: again)?(?: on| in)?(?! (?:the|a|an|in the|to|pay)\b)|(?:ha(?:s|ve) |did )?(?:now )?resumed?|(?:was|were|ha(?:s|ve) been) (?:resumed|restarted|reopened))(?=\W*$|[,;]| (?:in|on|as of|with|effective) )",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> are again accepted",
    ),
    (
        guarded(
            rf"^(?P<lead>\W*)(?:the |any |this )?(?:hold|freeze|suspension|ban|moratorium|pause|stop|halt|bar) (?:on|of|in|for) (?P<new>new )?(?P<what>{MONEY})(?:, which [^,;]{{3,60}},)? (?:(?:was|is|has been|were) (?:now |since )?(?:lifted|ended|removed|over|taken off|revoked|rescinded)|(?:has |have )?ended)(?=\W*$|[,;]| (?:in|on|as of|with|effective) )",
            regex.IGNORECASE,
        ),
        r"\g<lead>\g<what> are again accepted",
    ),
    # "Until further notice no after-tax contributions will be taken"
    (
        guarded(
            rf"^\W*until further notice,? (?P<rule>(?:the plan|we) (?:accepts? no|(?:does|do|will) not accept|takes? no|(?:does|do|will) not take)|no)(?P<what> (?:any |new )?{MONEY})(?P<taken> (?:will|can|may|are|shall)(?: be)? (?:accepted|taken|made|permitted|allowed))?(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['what'].strip().removeprefix('any ').removeprefix('new ')} are suspended until further notice",
    ),
    # "There is a two-year wait for after-tax withdrawals"
    (
        guarded(
            r"^\W*there is (?:also )?an? (?P<long>[\w-]+)[- ](?P<unit>year|month)s? (?:wait|waiting period|holding period|holding requirement) (?:for|on|before|that applies to) (?:an? |any |all )?(?:(?P<money>(?:after|post)-?\s?tax) withdrawals?|withdrawals? of (?P<what>"
            + MONEY
            + r"))(?=\W*$)",
            regex.IGNORECASE,
        ),
        lambda m: f"{m['what'] or 'after-tax money'} may be withdrawn only after {m['long']} {m['unit']}s in the plan",
    ),
    # "The Code lets a plan permit it. The Plan has elected to do so for all accounts."
    (
        guarded(
            r"^\W*(?:the (?:plan|company|employer|committee|board|sponsor)|we) (?:has|have) (?:elected|chosen|decided|agreed) to do so(?: for (?:all|every|each|any) (?:accounts?|sources?|participants?|members?|employees))?\W*$",
            regex.IGNORECASE,
        ),
        "Ours does.",
    ),
    # "The summary says that they are not available. Amendment Four, signed September 9, 2025, added them, at up to 10% of pay"
    (
        guarded(
            r"^\W*(?:the )?(?:(?:first|second|third|fourth|fifth|sixth|latest|recent|\d{4}) )?amendment(?: (?:no\.? ?|number )?(?:one|two|three|four|five|six|seven|eight|nine|ten|[IVX\d]+))?(?:,(?! (?:added|restored|introduced))[^,;.]{3,40}(?:, \d{4})?,)? (?:added|restored|introduced|reinstated|brought back) (?:them|these|those|this (?:option|feature)|such contributions)\b(?P<rest>,? (?:at|of|up to)\b)?",
            regex.IGNORECASE,
        ),
        lambda m: f"They are now permitted{m['rest'] or ''}",
    ),
    # "may authorize the Employer to withhold from his Compensation, and to pay to the Trustee, amounts that are ..."
    (
        guarded(
            r",? and (?:to )?(?:pay|remit|transmit|deliver|forward)(?: over)? to the (?:trustees?|trust|plan|fund|recordkeeper),?(?= (?:an? |any |such )?(?:amounts?|sums?|contributions?|portion)\b)",
            regex.IGNORECASE,
        ),
        "",
    ),
)
"""A comparison, each with the plan's own rule in plain words."""
