"""Rights that a heading, a sentence or what stands around it shows to be of another subject, one kind of mistake a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import regex

from analyzer.detection.sentence.findings import Draft
from analyzer.model import Stance
from analyzer.shapes import guarded

IN = frozenset({"after_tax_contributions", "after_tax_limit", "HCE_limit", "roth_deferrals"})
CONVERSIONS = frozenset({"in_plan_roth_conversion", "auto_in_plan_conversion"})
OUT = CONVERSIONS | {"in_service_after_tax"}
ALL = IN | OUT
_OPENING = frozenset({Stance.PERMITS, Stance.CONDITIONS})


@dataclass(frozen=True, slots=True)
class Told:
    """What stands around a sentence: the heading or question over it, the sentence, and its paragraph before and after."""

    over: str
    before: str
    text: str
    after: str


def _sentence(told: Told) -> str:
    return told.text


def _heading(told: Told) -> str:
    return told.over


def _so_far(told: Told) -> str:
    return f"{told.over}. {told.before} {told.text}"


def _from_here(told: Told) -> str:
    return f"{told.over}. {told.text} {told.after}"


def _paragraph(told: Told) -> str:
    return f"{told.over}. {told.before} {told.text} {told.after}"


@dataclass(frozen=True, slots=True)
class _Other:
    """One other subject: which rights it makes none, where its words stand, and which words show the plan's money after all."""

    rights: frozenset[str]
    where: Callable[[Told], str]
    shows: Any
    why: str
    unless: Any = None
    unless_in: Callable[[Told], str] = _sentence


_TO_ROTH = guarded(
    r"\b(?:in)?to (?:an? |your |his |her |the |their )?(?:designated )?roth\b|\broth (?:in-plan )?(?:conver|rollover|transfer)|\bin-plan\b",
    regex.IGNORECASE,
)
_ROTH_HERE = guarded(r"\broth\b", regex.IGNORECASE)
_INTO_NO_ROTH = guarded(  # "will be converted automatically to the right to receive $41.50 in cash", "converted to a monthly annuity"
    r"\b(?:conver(?:t|ts|ted|ting|sion)|exchang(?:e|es|ed|ing))\b[^.;]{0,110}?\b(?:in)?to (?:(?:an?|the|its|your|his|her|equal|equivalent) )*(?:right to receive|cash\b|\$\d|u\.?s\.? dollars|(?:[\w-]+ ){0,3}?(?:annuit(?:y|ies)|pension|lifetime income|monthly (?:income|benefit|payments?)|instal+ments?|shares?|units?|stock|stable value|whole[- ]life|individual polic(?:y|ies)|permanent coverage|paid time off|leave|service credits?|points))\b"
    r"|\bannuity conversions?\b|\bconversion factors?\b|\bconversion (?:of|to) (?:an? )?annuit|\b(?:share|unit|stock|currency) conversion\b",
    regex.IGNORECASE,
)
_RECORDS_MOVE = guarded(  # "Conversion weekend", "moved dollar for dollar to the new system"
    r"\bconversion (?:weekend|week|date|blackout|freeze|night)\b|\b(?:to|on|onto|by) (?:the|our|a|your) (?:(?:new|next|successor) )(?:[\w’'-]+ ){0,2}?(?:systems?|record-?keep(?:er|ing)|platform|providers?|website|custodian|vendor)\b"
    r"|\b(?:record-?keep(?:er|ing)|system|platform|data|provider) (?:conversion|migration|change|transition)\b",
    regex.IGNORECASE,
)
_TWO_STEPS_OUTSIDE = guarded(  # "put nondeductible dollars in a traditional IRA and convert them to Roth a day or so afterward"
    r"\b(?:traditional|nondeductible|non-deductible) (?-i:IRAs?)\b[^.;]{0,50}\b(?:and|then) (?:\w+ ){0,2}?conver\w+|(?<!mega )(?<!mega-)\bbackdoor (?:roth )?(?-i:IRA)|\bconver\w+ (?:it|them|the (?:\w+ )?IRA) to (?:an?|your) roth (?-i:IRA)\b",
    regex.IGNORECASE,
)
_IN_OUR_PLAN = guarded(
    r"\b401\(k\)|\b(?:in|under|within|inside|into) (?:the|this|our) (?:savings )?plan\b|\b(?:after|post)-?\s?tax (?:contributions?|accounts?|savings|source|balances?)\b",
    regex.IGNORECASE,
)
_OF_LOANS_ALONE = guarded(  # "Can I borrow what I converted?", over its answer
    r"^(?!.*\b(?:withdraw|distribut|take out|get at|access|contribut))(?!.*\bconver(?:t|sions?)\b).*(?:\bborrow|\bloans?\b)",
    regex.IGNORECASE,
)
_WAY_OF_ITS_OWN = guarded(  # what is told besides under "Loans": "You may also withdraw ..."
    r"\bwithdraw\w*|\b(?:may|can) (?:also |instead |still )?(?:convert|roll|take)\b|\bcontribut\w*", regex.IGNORECASE
)
_KEPT_UP = guarded(  # "neither tax nor penalty is due so long as you keep up the payments"
    r"\b(?:so long as|as long as|if|provided) (?:you|he or she|they) (?:keep up|make|meet|pay) (?:(?:the|your|all|his|her|each) )?(?:\w+ )?(?:payments?|instal+ments?)\b|\bpay(?:ing)? (?:back )?the loan\b|\bout on loan\b",
    regex.IGNORECASE,
)
_ON_RETIRING = guarded(  # "What happens to after-tax dollars when I retire?", "At retirement"
    r"(?<!\bbefore )(?<!\buntil )\b(?:when|once|after|if) (?:I|you|we|they|members?|participants?|employees?) (?:retires?|leaves?|quits?|stops? work\w*|goes?|terminates?)\b|\b(?:at|on|upon|after|following) (?:(?:your|normal|his|her) )?(?:retirement|termination|separation|severance)\b|^\W*(?:[\d.]+ )?(?:retiring|leaving (?:us|the company|work|employment)|saying goodbye)\b",
    regex.IGNORECASE,
)
_AT_WORK = guarded(
    r"\b(?:while|still|during) (?:\w+ ){0,2}(?:work|employ|here|at|on|active|in service)\w*|\bat any time\b|\bany time\b|\bactive\b|\bnow\b|\bwhether or not\b|\bbefore\b",
    regex.IGNORECASE,
)
_HEALTH_ACCOUNT = guarded(  # "You may add after-tax dollars to your account ..., up to the family or self-only limit", "Topping up your health account"
    r"\bhealth (?:care )?(?:savings? |spending |reimbursement )?accounts?\b|\bself-only\b|\b(?:family|individual) (?:coverage )?limit\b|\b(?-i:HSAs?|FSAs?|HRA)\b|\bhigh[- ]deductible\b|\bform 8889\b|\bdeduct(?:ion)?\b[^.;]{0,20}\bform 1040\b",
    regex.IGNORECASE,
)
_RAINY_DAY = guarded(  # "set aside up to 3% of pay in after-tax dollars for a rainy day"
    r"\b(?:rainy|stormy)[- ]days?\b|\b(?:emergency|sidecar|side-?car|starter|short-term) (?:savings |cash )?(?:accounts?|funds?|reserves?|cushions?)\b(?! holders)|\b(?:until|when|once) (?:the|your|that) (?:side |\w+ )?(?:account|balance|cushion|fund) (?:reaches|holds|hits|gets to|stands at) \$[1-5],?\d00\b|\bcapped at \$2,[56]00\b|\bpension-linked emergency\b|\b(?-i:PLESA)\b",
    regex.IGNORECASE,
)
_AFTER_TAX_SOURCE = guarded(
    r"\b(?:after|post)-?\s?tax (?:\w+ )?(?:contributions?|accounts?|savings|source|balances?)\b|\b(?:thrift|voluntary) (?:\w+ )?(?:accounts?|contributions?|savings)\b|\belective deferrals?\b",
    regex.IGNORECASE,
)
_PENSION_OVER = guarded(  # "Pension: refund of member contributions"
    r"^\W*(?:[\d.]+ )?(?:(?:the|your|our|about) )*(?:(?:\w+ )?pension\b(?!-linked)|(?:cash balance|defined benefit|retirement income) plan|retirement system|annuity plan)\b",
    regex.IGNORECASE,
)
_PENSION_SAID = guarded(  # "By taking the refund he gives up all other benefits of the Pension Plan"
    r"\b(?:deferred|vested|monthly|early|normal) pension\b|\b(?:benefits?|rights?) (?:of|under|from|in) (?:the|this|our) (?:\w+ )?(?:pension|cash balance|defined benefit) plan\b|\bforfeits? (?:(?:all|any|his|her|the) )*pension\b|\b(?:in lieu|instead) of (?:an?|the|his|her) (?:\w+ )?pension\b",
    regex.IGNORECASE,
)
_SAVINGS_PLAN = guarded(r"\b401\(k\)|\b(?:savings|thrift|profit[- ]sharing) plan\b|\broth\b", regex.IGNORECASE)
_WHAT_LAW_LETS = guarded(  # "Since 2010 the tax law has let an employer amend its 401(k) plan so that ..."
    r"\b(?:law|congress|code|statute|irs|treasury|act|regulations?|notice [\d-]+)\b[^.;,]{0,60}\b(?:let|lets|letting|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|enable[sd]?|free[sd]?|empower(?:s|ed)|authoriz(?:es|ed)|made it possible for|opened the way for|le(?:ft|aves) it to|g[ai]ves?) (?:(?:an?|any|all|every|each|most|those|sponsors of) )?(?:(?!the |this |our |your )\w+ )?(?:401\(k\) )?(?:employers?|plans?|sponsors?|compan(?:y|ies))(?: sponsors?)?\b(?! (?:of|with) (?:the|this|our))",
    regex.IGNORECASE,
)
_OURS_DOES = guarded(
    r"\b(?:our|your|this) (?:own )?(?:\w+ )?(?:plan|company)\b(?! (?:may|might|could))|\b(?:company|employer|firm|plan|board|bank|trustees?|committee) (?:has|have) (?:so )?(?:elected|added|adopted|chosen|decided)\b|\bours (?:does|do|is|allows)\b|\bthe plan (?:now |also )?(?:allows|permits|has|was|lets)\b|\bwe (?:have|now|still|offer|added)\b|\byou (?:may|can)\b",
    regex.IGNORECASE,
)
_PRESENTED = guarded(  # "The consultant outlined an automatic daily sweep of after-tax balances to Roth and estimated a set-up charge"
    r"^\W*(?:(?:mr|mrs|ms|dr)\. [\w’'-]+|(?:the|our|a|its|their) (?:[\w’'-]+ ){0,2}?(?:consultants?|advis[eo]rs?|record-?keepers?|providers?|vendors?|representatives?|counsel|actuary|brokers?|guests?|speakers?|team)|counsel|representatives? of [^.;,]{3,40}|(?-i:[A-Z][\w’'.-]+ [A-Z][\w’'-]+) of [\w’'&. -]{3,30}),? "
    r"(?:(?:then|also|next|briefly|has|had|further) ){0,2}(?:outlined|sketched|proposed|recommended|suggested|described|pitched|demonstrated|illustrated|quoted|estimated|floated|walked|took (?:the|us|members)|showed|previewed|put forward|raised|offered to (?:set up|build|add|support)|presented|priced|modell?ed)\b",
    regex.IGNORECASE,
)
_AS_IT_STANDS = guarded(
    r"\b(?:already|currently|existing|at present|now (?:in|has|allows|offers|permits))\b|\bthat (?:the|our) plan (?:has|allows|permits|offers|lets)\b",
    regex.IGNORECASE,
)
_NEVER_VOTED = guarded(  # "It was moved and seconded that counsel be asked to prepare language for discussion"
    r"\bcounsel (?:be|was|is|will be) (?:asked|directed|instructed|requested) to (?:prepare|draft|look|review|advise|report)\b|\bfor (?:discussion|consideration|decision|a vote) at (?:the|its|a|our) (?:\w+ ){0,3}?meeting\b|\bno (?:vote|action|decision) was taken\b|\b(?:tabled|carried over|put over|held over) (?:un)?(?:to|til)\b|\b(?:asked|agreed|wished|decided) to (?:see|hear|study|revisit|take up|look into)\b[^.;]{0,60}\b(?:meeting|quarter|year|later|again)\b",
    regex.IGNORECASE,
)
_VOTED = guarded(
    r"\bthe plan (?:takes|accepts|allows|permits|has|offers|lets)\b|\b(?:adopted|approved|resolved|voted (?:to (?:add|adopt|amend|allow)|in favor))\b",
    regex.IGNORECASE,
)
_AGREEMENT = r"(?:adoption|participation|joinder|participating employer) agreement"
_CHOSEN = r"(?:elect(?:s|ed)?|select(?:s|ed)?|specif(?:ies|ied|y)|ch(?:ooses?|ose|osen)|designat(?:es?|ed)|indicat(?:es?|ed)|provid(?:es?|ed)|permit(?:s|ted)?|check(?:s|ed)?|mark(?:s|ed)?|authoriz(?:es?|ed)|opt(?:s|ed)?|tick(?:s|ed)?)"
_IF = r"(?:(?:but )?only )?(?:if|to the extent|provided|where|when|whenever|unless|insofar as|so long as|as long as|in the event|on condition|should)(?:,? (?:and|but) (?:only )?(?:if|when|to the extent|as|for so long as))*,?(?: that)?(?:,? however)?(?:,? that)?"
_BY_AGREEMENT = guarded(  # "If and to the extent so elected by the Employer in Section 31 of the Adoption Agreement"
    rf"\b{_IF} (?:(?:and|so|as|it|this|such|an?|option|feature|election|right|is|are|has|have|been|shall|be|expressly|affirmatively|otherwise|Section|made) ){{0,5}}{_CHOSEN}(?: by (?:the|an|its|each) (?:[\w-]+ )?(?:employer|company|sponsor)(?: so)?)?,?[^.;,]{{0,45}}\b{_AGREEMENT}\b"
    rf"|\b{_IF} (?:the|an|its|each|his|such|a) (?:[\w-]+ )?(?:employer|company|sponsor)(?: (?:has|have|had|shall|shall have|so|affirmatively|expressly|does)){{0,3}} {_CHOSEN}\b[^.;]{{0,70}}\b{_AGREEMENT}\b"
    rf"|\b{_IF} (?:(?:the|its|an|each) (?:employer['’]s |applicable )?)?(?:(?:section|item|box|option|part|paragraph|line) [\w.()-]+ (?:of|in|on) (?:the|its|an) )?(?:[\w’'-]+ )?{_AGREEMENT} (?:(?:of|for) (?:the|his|its) \w+ )?(?:so |is |has been |are |expressly |affirmatively |shall ){{0,3}}{_CHOSEN}\b"
    rf"|\b(?:of|for|with) (?:an?|any|each|those|the) (?:[\w-]+ )?(?:employers?|compan(?:y|ies)|sponsors?) (?:that|which|who|whose)(?: (?:has|have|so|shall have)){{0,2}} (?:{_CHOSEN}|{_AGREEMENT})\b[^.;,]{{0,40}}(?:\b{_AGREEMENT}\b|\bso\b)"
    rf"|\b(?:this|the) (?:section|article|paragraph|option)\b[^.;]{{0,20}}\b(?:applies|apply|shall apply|is operative|has effect|is effective|shall be effective) (?:only )?(?:if|where|when|to the extent|as)\b[^.;]{{0,60}}\b{_AGREEMENT}\b",
    regex.IGNORECASE,
)
_ALL_PLANS = guarded(  # "ROTH CONVERSION REQUEST -- ALL PLANS", "will be declined if your plan's document does not provide for"
    r"\b(?:declined|returned|rejected|refused|sent back|not (?:be )?(?:processed|honored|accepted|carried out))\b[^.;]{0,40}\b(?:if|where|unless|when) (?:your|the|an?) (?:employer['’]?s? )?plan(?:['’]s (?:\w+ )?(?:documents?|terms|rules))? (?:does not|doesn['’]t|permits?|allows?|provides?|offers?)\b"
    r"|\b(?:not (?:every|all)|some|many|only some) (?:employer['’]?s? )?plans? (?:do not |don['’]t |does not )?(?:allows?|offers?|permits?|provides? for|has|have|accepts?)\b"
    r"|\b(?:one|kind|type|choice|option|reason|source|box)s? (?:that |which )?your (?:employer['’]?s? )?plan (?:does not|doesn['’]t|may not) (?:allow|offer|permit|have|provide for)\b"
    r"|\b(?:plans?|employers?) (?:differ|vary)\b|\b(?:differs?|var(?:y|ies)) (?:from|by) (?:one )?(?:plan|employer)\b|\b(?:subject to|depends on|depending on) (?:the terms of )?(?:your|each) (?:employer['’]?s? )?plan(?:['’]s)?\b",
    regex.IGNORECASE,
)
_IN_A_PAST_WINDOW = guarded(  # "Between September 15 and October 31, 2025, participants were able to pull out ..."
    r"\b(?:between|from|during)\b[^.;]{3,40}\b(?:and|through|to|until)\b[^.;]{3,25}\b(?:19|20)\d\d\b[^.;]{0,60}\b(?:were|was|could)\b"
    r"|\b(?:were|was|had been) (?:\w+ )?(?:able|allowed|permitted|free|entitled|eligible)\b[^.;]{0,120}\b(?:between|from|during)\b[^.;]{3,40}\b(?:and|through|to|until)\b[^.;]{3,25}\b(?:19|20)\d\d\b",
    regex.IGNORECASE,
)
_SENT_TO_AN_IRA = guarded(  # "you may send them straight to a Roth IRA and have the growth on them go to a traditional IRA"
    r"\b(?:straight|direct(?:ly)?|over|on)? ?(?:in)?to (?:an?|your|his|her|the same) (?:(?:roth|traditional|rollover|own|or|and) )+(?-i:IRA)\b",
    regex.IGNORECASE,
)
_PAYS_IN = guarded(
    r"\bcontribut|\bput in\b|\d\s?%|\bpayroll|\bpaychecks?\b|\bof (?:your )?pay\b|\bdeduct", regex.IGNORECASE
)
_ONE_ACCOUNT = r"(?:profit[- ]sharing|match(?:ing)?(?: contributions?)?|employer(?: contributions?)?|company(?: contributions?)?|ESOP|stock bonus|nonelective|non-elective|rollover(?: contributions?)?|regular|pre-?tax|elective deferrals?|deferrals?|safe harbor|discretionary|QNEC|money purchase|QACA)"
_FROM_ONE_ACCOUNT = guarded(  # "withdraw from his Profit Sharing Account any amount that has been held in the Trust"
    rf"\b(?:withdraw|take|draw|receive|convert|request|be paid|distribut\w+|transfer)\b[^.;]{{0,20}}\b(?:from|out of|within|in) (?:(?:his|her|your|the|their|an?|such|vested|or) )*{_ONE_ACCOUNT}(?: (?:and|or) {_ONE_ACCOUNT})? (?:sub-?)?(?:accounts?|source)\b,? (?:(?:all|any|some|an?|up to|one|the)\b[^.;]{{0,12}} )?(?:amounts?|part|portion|sums?|money|whatever|anything|contributions)\b",
    regex.IGNORECASE,
)
_NAMES_AFTER_TAX = guarded(
    r"\b(?:after|post)-?\s?tax\b|\bvoluntary\b|\bthrift\b|\bemployee contribution", regex.IGNORECASE
)

_OTHERS = (
    _Other(CONVERSIONS, _so_far, _INTO_NO_ROTH, "it speaks of converting into something that is no Roth account", _TO_ROTH, _so_far),
    _Other(CONVERSIONS, _from_here, _RECORDS_MOVE, "it speaks of a move to another recordkeeper or system", _TO_ROTH),
    _Other(CONVERSIONS, _so_far, _TWO_STEPS_OUTSIDE, "it speaks of converting an IRA, which is no money of the plan", _IN_OUR_PLAN),
    _Other(OUT, _heading, _OF_LOANS_ALONE, "it is an answer about loans", _WAY_OF_ITS_OWN),
    _Other(OUT, _sentence, _KEPT_UP, "it is told of loans"),
    _Other(frozenset({"in_service_after_tax"}), _sentence, _IN_A_PAST_WINDOW, "it tells of a time that is over"),
    _Other(OUT, _heading, _ON_RETIRING, "it is about those who leave", _AT_WORK),
    _Other(IN, _paragraph, _HEALTH_ACCOUNT, "it speaks of an account for health costs", _IN_OUR_PLAN),
    _Other(IN, _from_here, _RAINY_DAY, "it speaks of an emergency account", _AFTER_TAX_SOURCE),
    _Other(ALL, _heading, _PENSION_OVER, "it is about a pension", _SAVINGS_PLAN, _paragraph),
    _Other(ALL, _from_here, _PENSION_SAID, "it is about a pension", _SAVINGS_PLAN, _paragraph),
    _Other(ALL, _sentence, _WHAT_LAW_LETS, "it tells what the law lets plans do", _OURS_DOES),
    _Other(ALL, _sentence, _PRESENTED, "it tells what somebody put before a meeting", _AS_IT_STANDS),
    _Other(ALL - {"roth_deferrals"}, _from_here, _NEVER_VOTED, "it is only under discussion", _VOTED, _paragraph),
    _Other(ALL, _sentence, _BY_AGREEMENT, "it waits for an election that an adoption agreement makes"),
    _Other(OUT | {"after_tax_contributions", "after_tax_limit"}, _from_here, _ALL_PLANS, "it serves plans of every kind, and tells what some of them have", _OURS_DOES),
    _Other(IN, _sentence, _SENT_TO_AN_IRA, "it is about sending money to an IRA", _PAYS_IN),
    _Other(frozenset({"in_service_after_tax"}), _sentence, _FROM_ONE_ACCOUNT, "it is about another account", _NAMES_AFTER_TAX),
)  # fmt: skip


def told_of_others(drafts: Sequence[Draft], told: Told) -> list[Draft]:
    """The findings of a sentence, those refused that its heading or its paragraph shows to be of another subject."""
    if not any(one.stance in _OPENING for one in drafts):
        return list(drafts)
    shown = [
        other
        for other in _OTHERS
        if any(d.provision in other.rights for d in drafts) and other.shows.search(other.where(told), timeout=1.0)
    ]
    shown = [one for one in shown if one.unless is None or one.unless.search(one.unless_in(told)) is None]
    why = {right: one.why for one in reversed(shown) for right in one.rights}
    return [
        replace(d, stance=Stance.MENTIONS, counted=False, reason=why[d.provision])
        if d.stance in _OPENING and d.provision in why
        else d
        for d in drafts
    ]
