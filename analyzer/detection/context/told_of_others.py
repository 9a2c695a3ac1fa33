"""Rights that a heading, a sentence or what stands around it shows to be of another subject, one kind of mistake a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import regex

from analyzer.detection.context import signs_of_others as signs
from analyzer.detection.sentence.findings import Draft
from analyzer.model import Stance
from analyzer.reasons import OF_ANOTHER_PLAN, OF_LEAVERS
from analyzer.shapes import guarded

AFTER_TAX = frozenset({"after_tax_contributions"})
MONEY_IN = AFTER_TAX | {"roth_deferrals"}
IN = MONEY_IN | {"after_tax_limit", "HCE_limit"}
CONVERSIONS = frozenset({"in_plan_roth_conversion", "auto_in_plan_conversion"})
WITHDRAWALS = frozenset({"in_service_after_tax"})
OUT = CONVERSIONS | WITHDRAWALS
ALL = IN | OUT
_OPENING = frozenset({Stance.PERMITS, Stance.CONDITIONS})
_LITTLE = 260  # characters before a sentence in which stands what it goes on with


@dataclass(frozen=True, slots=True)
class Told:
    """What stands around a sentence: the heading and the question over it, and its paragraph before and after."""

    title: str
    asked: str
    before: str
    text: str
    after: str
    beneath: str = ""  # the paragraph under the boxes of a form

    @property
    def over(self) -> str:
        """The heading, with the question where that is another."""
        return f"{self.title}. {self.asked}" if self.asked and self.asked != self.title else self.title


Where = Callable[[Told], str]


def _title(told: Told) -> str:
    return told.title


def _heading(told: Told) -> str:
    return told.over


def _sentence(told: Told) -> str:
    return told.text


def _after(told: Told) -> str:
    return told.after


def _before_it(told: Told) -> str:
    return f"{told.title}. {told.before}"


def _just_before(told: Told) -> str:
    return f"{told.title}. {told.before[-_LITTLE:]}"


def _before_and_here(told: Told) -> str:
    return f"{told.before} {told.text}"


def _so_far(told: Told) -> str:
    return f"{told.over}. {told.before} {told.text}"


def _from_here(told: Told) -> str:
    return f"{told.over}. {told.text} {told.after} {told.beneath}"


def _paragraph(told: Told) -> str:
    return f"{told.over}. {told.before} {told.text} {told.after} {told.beneath}"


def _since_the_source(told: Told) -> str:
    """What was said since the plan's own after-tax money was last named: an account that is spoken of later is "it"."""
    said = f"{told.over}. {told.before}"
    named = [m.end() for m in _AFTER_TAX_SOURCE.finditer(said)]
    return said[named[-1] :] if named else said


def _of_a_benefit(told: Told) -> str:
    """A sentence from the benefit on that it names; nothing where that is what participants receive."""
    benefit = _ANOTHER_BENEFIT.search(told.text)
    received = benefit is not None and _WHO_RECEIVES.search(told.text[: benefit.start()])
    return told.text[benefit.start() :] if benefit is not None and not received else ""


@dataclass(frozen=True, slots=True)
class _Other:
    """One other subject: which rights it makes none, where its words stand, and which words show the plan's money after all."""

    rights: frozenset[str] | None  # None: every right
    where: Where
    shows: Any
    why: str
    unless: tuple[tuple[Where, Any], ...] = ()
    along: tuple[tuple[Where, Any], ...] = ()  # what has to stand there too
    inferred: bool = False  # of rights alone that take their money over from what was said before

    def is_of(self, draft: Draft) -> bool:
        """Whether it concerns a finding."""
        of_it = self.rights is None or draft.provision in self.rights
        return of_it and draft.stance in _OPENING and (draft.inferred or not self.inferred)

    def shown(self, told: Told) -> bool:
        """Whether its words stand there, and none that show the plan's money."""
        stands = all(_found(one, told) for one in ((self.where, self.shows), *self.along))
        return stands and not any(_found(one, told) for one in self.unless)


def _found(place: tuple[Where, Any], told: Told) -> bool:
    where, shape = place
    return shape.search(where(told), timeout=1.0) is not None


_INSURED = guarded(  # "When your group coverage ends, you may convert all or part of it to an individual policy"
    r"\b(?:insurance|insured|coverages?|polic(?:y|ies)|insurer|premiums?|certificates? of insurance)\b",
    regex.IGNORECASE,
)
_AN_IRA = guarded(  # "Moving your traditional IRA to a Roth IRA with us is simple. You can convert as often as you like"
    r"\b(?:(?:traditional|rollover|SEP|SIMPLE|existing|old|own|your|an?) )+(?-i:IRAs?)\b(?: \w+){0,4} (?:in)?to (?:an? |your )?roth (?-i:IRA)\b"
    r"|\bconver\w+ (?:your|an?|any|the) (?:\w+ )?(?-i:IRA)\b",
    regex.IGNORECASE,
)
_SAVED_ELSEWHERE = guarded(  # "sent directly from your paycheck to a 529 college savings account"
    r"\b529\b|\bcollege (?:savings|account|fund)|\bstate (?:college|education|tuition) |\b(?:emergency|rainy[- ]day) (?:savings )?(?:accounts?|funds?)\b|\b(?-i:PLESA|HSA|FSA|ESPP|ABLE)\b"
    r"|\bhealth savings|\b(?:spending|checking|bank|brokerage|escrow|certificate|money market deposit) accounts?\b|\bcredit union|\bsavings bonds?\b|\bcharit|\b(?:stock|share) purchase|\btrump accounts?\b|\baccounts? in the name of your (?:child|son|daughter)"
    r"|\b(?:term |universal |whole )?life (?:insurance|coverage)|\b(?<!\b(?:who|that) (?:are|is|remain|were) (?:\w+ )?(?:members|participants) (?:of|in) the (?:[\w’'-]+ ){0,4})pension (?:plan|fund|trust)\b|\bbuy[- ]?back of service|\bpurchase (?:of )?service credit",
    regex.IGNORECASE,
)
_ANOTHER_BENEFIT = guarded(  # what a heading or the sentence itself is about: "Commuter Benefit", "continue medical coverage by making ..."
    r"\b(?:commuter|transit|parking|fares?|vanpool)\b|\b(?:medical|dental|vision|health|life|disability|illness|accident|survivors?['’]?|long-term care|COBRA)\b[^.;]{0,40}\b(?:coverage|insurance|premiums?|benefits|buy-?up)\b"
    r"|\bcollege (?:savings|accounts?|funds?|costs|expenses)\b|\b(?:for|toward|towards) college\b|\btuition\b|\b529\b|\bcharit\w+|\bsavings bonds?\b|\b(?:in|into|to) (?:an?|the|your|our) (?:emergency|rainy[- ]day) (?:savings )?(?:accounts?|funds?)\b(?! holders)|\b(?:stock|share) purchase\b|\b(?:buying|buy|purchase) (?:company |our |the company['’]s )?(?:stock|shares)\b|\bdues\b",
    regex.IGNORECASE,
)
_WHO_RECEIVES = guarded(  # "Participants other than those receiving disability benefits may make ..."
    r"\b(?:receiv\w+|collect\w+|drawing|on|under|other than|except|excluding|eligible for|while)\b[^.;,]{0,40}$",
    regex.IGNORECASE,
)
_OWN_SAVINGS = guarded(
    r"\bthrough (?:the|our|your|a) credit union\b|\baccounts? in (?:your|his|her|their) own name\b|\b(?:holiday|christmas|vacation|share|investment) club\b",
    regex.IGNORECASE,
)
_OF_FUNDS = guarded(  # "Your balance will be converted automatically", under "Notice of Fund Change"
    r"^[^.]*\b(?:funds?|investments?|record-?keepers?|mapping|lineup|(?:share|unit) class(?:es)?)\b[^.]*\."
    r"|\b(?:funds?|record-?keepers?|(?:share|unit) class(?:es)?)\b[^.]*\b(?:replac\w+|merg\w+|clos\w+|remov\w+|mapp\w+|chang\w+)\b",
    regex.IGNORECASE,
)
_A_TEST = guarded(  # "the ratio of the sum of Matching Contributions and after-tax Employee Contributions to ..."
    r"\bratios?\b|\b(?:actual )?(?:contribution|deferral) percentages?\b[^.;]*\bsum of\b", regex.IGNORECASE
)
_MAY = guarded(r"\b(?:may|can|elects?|permit\w*|allow\w*|accept\w*)\b", regex.IGNORECASE)
_OURS = guarded(  # and not "an account linked to the Plan", which stands beside it
    r"\b401\(k\)|(?<!\b(?:linked|attached|tied|related|connected) )\b(?:to|in|into|under) (?:the|this|our) plan\b|\bthe savings plan\b",
    regex.IGNORECASE,
)
_TO_AN_IRA = guarded(  # "contribute up to $7,500 a year of after-tax money to an IRA", "contributions you made to a Roth IRA"
    r"\bcontribute\b[^.;]{0,70}\bto (?:an?|your|his|her) (?:(?:roth|traditional|nondeductible) )*(?-i:IRA)\b"
    r"|\bcontributions? (?:that |which )?(?:you|he or she|they|participants?|members?) (?:have )?(?:made|make|put|paid) (?:in)?to (?:an?|your|his|her) (?:(?:roth|traditional|nondeductible) )*(?-i:IRA)\b",
    regex.IGNORECASE,
)
_A_DRAFT = guarded(  # "a specimen amendment (attached, unsigned: "Each Participant may make ...")", "sample language"
    r"\b(?:draft|specimen|sample|model) (?:plan )?(?:amendment|resolution|section|text|language|wording|clause|provision|paragraph)s?\b|\bfor your consideration\b"
    r"|\b(?:a|the|this|our) proposed (?:amendment|wording|text|language|section|clause|paragraph)\b|\bforms? of (?:an? )?amendment\b(?=[^.;“\"]*\b(?:unsigned|prepared|submitted|drafted|suggested|sent)\b)"
    r"|\(?\b(?:unsigned|not (?:yet )?(?:been )?(?:signed|executed|adopted))\b[^.;“\"]{0,40}[:)]",
    regex.IGNORECASE,
)
_ADOPTED = guarded(  # "The proposed amendment was adopted on May 2"
    r"\b(?:(?:was|were|has been|been|and) (?:duly |then |since |unanimously )*(?:adopted|approved|signed|executed)|is (?:now )?(?:in force|adopted|signed)|(?:adopt(?:s|ed)|approv(?:es|ed)|signed) (?:the|this|it)\b|is hereby amended)\b",
    regex.IGNORECASE,
)
_RECHARACTERIZED = guarded(r"\brecharacteri[sz]", regex.IGNORECASE)
_ROLLED_IN = guarded(
    r"^\W*(?:[\d.]+ )?(?:direct )?rollovers?\b(?! out)|\brollovers? of\b|\brolling (?:money )?in\b", regex.IGNORECASE
)
_BY_A_LOAN = guarded(
    r"\bby (?:taking|way of|means of|getting) (?:out )?an? (?:plan )?loan\b|\bprepay\w*\b[^.;]*\bbalance\b",
    regex.IGNORECASE,
)
_WHEN_LEAVING = guarded(
    r"(?<!\b(?:without|before|not|never|instead of) )\bleaving\b|\bwhen you (?:leave|retire)\b|\bafter (?:you leave|leaving|retirement)\b|\btermination of employment\b",
    regex.IGNORECASE,
)
_STILL_HERE = guarded(
    r"\b(?:while|still|during) \w+|\bemploy(?:ed|ee|ment)\b|\bat any time\b|\bactive\b", regex.IGNORECASE
)
_LEFT_OVER = guarded(  # over a right: "Legacy Delmont Plan Balances", and not "Legacy After-Tax Account"
    r"\blegacy\b[^.]*\bplan\b", regex.IGNORECASE
)
_IF_YOUR_PLAN = guarded(
    r"\b(?:types?|options?|features?) (?:that )?your plan (?:offers|has|allows)\b|\bonly if your plan (?:has|offers|allows|permits)\b",
    regex.IGNORECASE,
)
_ANOTHER_PLANS = guarded(  # "If your old account has after-tax money in it, that part could go to a Roth IRA, or you might take it in cash"
    r"^\W*(?:if|when|where) (?:your|the|an?|any) (?:old|former|prior|previous|earlier|other)(?: (?:employer|company)(?:['’]s)?)?(?: (?:retirement|savings|401\(k\)))? (?:account|plan|401\(k\))\b(?![^.;]*\b(?:this|our|the) plan\b)",
    regex.IGNORECASE,
)
_BROUGHT_IN = guarded(
    r"\broll(?:ed|ing|s)? (?:\w+ ){0,4}?(?:over )?(?:in|into|to) (?:the|this|our) plan\b|\brollovers? (?:in|into|contributions?)\b|\banother employer['’]s plan\b",
    regex.IGNORECASE,
)
_OF_A_LOAN = guarded(r"\b(?:loans?|repay\w*|repaid|instal+ments?|borrow\w*)\b", regex.IGNORECASE)
_OUR_MONEY = guarded(
    r"\b(?:after|post)-?\s?tax (?!(?:dollars|amounts?|funds|money|cash|basis)\b(?! (?:you|in|from|to) (?:your|the|this)?))(?:\w+ ){0,2}?(?:contributions?|savings|accounts?|deposits?|source|balances?)\b"
    r"|\b(?:voluntary|thrift|nondeductible|supplemental) (?:\w+ )?(?:contributions?|savings|accounts?|deposits?)\b|\b401\(k\)|\b(?:the|this|our) (?:savings )?plan\b|\bvested\b",
    regex.IGNORECASE,
)
_NAMES_TAXED = guarded(r"\b(?:after|post)-?\s?tax\b", regex.IGNORECASE)
_CONTRIBUTED = guarded(r"\bcontribut", regex.IGNORECASE)
_TO_ROTH = guarded(
    r"\b(?:in)?to (?:an? |your |his |her |the |their )?(?:designated )?roth\b|\broth (?:in-plan )?(?:conver|rollover|transfer)|\bin-plan\b",
    regex.IGNORECASE,
)
_NAMES_ROTH = guarded(r"\broth\b", regex.IGNORECASE)
_INTO_NO_ROTH = guarded(  # "will be converted automatically to the right to receive $41.50 in cash", "converted to a monthly annuity"
    r"\b(?:conver(?:t|ts|ted|ting|sion)|exchang(?:e|es|ed|ing))\b[^.;]{0,110}?\b(?:in)?to (?:(?:an?|the|its|your|his|her|equal|equivalent|\d[\d.,]*) )*(?:right to receive|cash\b|\$\d|u\.?s\.? dollars|(?:[\w-]+ ){0,3}?(?:annuit(?:y|ies)|pension|lifetime income|monthly (?:income|benefit|payments?)|instal+ments?|shares?|units?|stock|stable value|whole[- ]life|individual polic(?:y|ies)|permanent coverage|paid time off|leave|service credits?|points))\b"
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
_ASKED_ON_LEAVING = guarded(  # "I'm leaving. Now what? All of it is yours. ..."
    r"(?:^|[.?!*]\W+)\W*(?:I[’']m|I am|we[’']re|you[’']re) (?:leaving|retiring|quitting|moving on)\b[^.?!]{0,30}[.?!]",
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
    r"\b(?:deferred|vested|monthly|early|normal) pension\b|\b(?:benefits?|rights?) (?:of|under|from|in) (?:the|this|our) (?:\w+ )?(?:pension|cash balance|defined benefit) plan\b|\bforfeits? (?:(?:all|any|his|her|the) )*pension\b|\beach \$1,?000 buys\b|\bpayable by the [\w ]{0,30}(?:retirement income|pension|annuity) plan\b|\b(?:in lieu|instead) of (?:an?|the|his|her) (?:\w+ )?pension\b",
    regex.IGNORECASE,
)
_BUYS_PENSION = guarded(  # "A nurse may in addition buy extra pension with voluntary after-tax contributions of up to 5%"
    r"\b(?:buy(?:s|ing)?|purchas(?:e|es|ing)|add(?:s|ing)? to|increas(?:e|es|ing)|enlarg(?:e|es|ing)|improv(?:e|es|ing)|supplement(?:s|ing)?|provid(?:e|es|ing)|earn(?:s|ing)?)\b(?: (?:(?:your|his|her|their|the|an?|any|his or her|monthly|extra|more|additional|further|larger|higher|greater|eventual|future|lifetime|retirement|supplemental|years? of|units? of|deferred|credited) ?)*)(?:pensions?\b(?![- ](?:plan|linked))|annuity (?:credits?|benefits?|units?|income)\b|service credits?\b|credited service\b)",
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
_OTHER_COMPANIES = guarded(  # "A lot of companies our size use the third bucket for ...: after-tax money goes in and moves to Roth"
    r"^\W*(?:a (?:lot|number|handful) of|lots of|plenty of|many|most|some|several|a few|other)(?: (?:large|larger|big|bigger|small|smaller|tech|other|well-known))* (?:companies|employers|firms|corporations|organizations|start-?ups)\b",
    regex.IGNORECASE,
)
_WE_TOO = guarded(  # "Some employers offer them, and we do too", "Many companies do not, but we do"
    r"[,;:–—] ?(?:and |but |while |so |yet )*(?:we|ours?|this|here|the (?:plan|company|firm|bank))\b|\b(?:so|as) do we\b",
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
    r"\bcounsel (?:be|was|is|will be) (?:asked|directed|instructed|requested) to (?:prepare|draft|look|review|advise|report)\b|\bfor (?:discussion|consideration|decision|a vote) at (?:the|its|a|our) (?:\w+ ){0,3}?meeting\b|\bno (?:vote|action|decision) was taken\b|\bmotion (?:was|is) (?:laid on the table|tabled|postponed|withdrawn|lost|defeated|referred)\b|\b(?:tabled|carried over|put over|held over) (?:un)?(?:to|til)\b(?! [^.;,]{0,24}\b(?:accounts?|source|roth)\b)|\b(?:asked|agreed|wished|decided) to (?:see|hear|study|revisit|take up|look into)\b[^.;]{0,60}\b(?:meeting|quarter|year|later|again)\b",
    regex.IGNORECASE,
)
_VOTED = guarded(
    r"\bthe plan (?:takes|accepts|allows|permits|has|offers|lets)\b|\b(?:adopted|approved|resolved|voted (?:to (?:add|adopt|amend|allow)|in favor))\b",
    regex.IGNORECASE,
)
_TENTATIVE = guarded(  # "Does the tentative agreement give us the mega backdoor?", "the proposed contract"
    r"\b(?:tentative|proposed) (?:(?:labor|collective|bargaining|new) )*(?:agreement|contract|settlement)\b",
    regex.IGNORECASE,
)
_TO_BE_VOTED_ON = guarded(  # "If it is voted down", "Ballots close January 15, 2027", "if you ratify it"
    r"\b(?:voted? (?:it )?down|ballots? (?:close|are due|must|will|go out)|(?:if|unless|until|once|when) (?:it|you|members|the members|the \w+) (?:(?:is|are) )?(?:ratif(?:y|ies|ied)|approves?d?|rejects?|rejected|turn(?:s|ed)? (?:it )?down|fails?)|(?:subject to|awaits?|pending) ratification)\b",
    regex.IGNORECASE,
)
_AGREEMENT = r"(?:adoption|participation|joinder|participating employer) agreement"
_CHOSEN = r"(?:elect(?:s|ed)?|select(?:s|ed)?|specif(?:ies|ied|y)|ch(?:ooses?|ose|osen)|designat(?:es?|ed)|indicat(?:es?|ed)|provid(?:es?|ed)|permit(?:s|ted)?|allow(?:s|ed)?|check(?:s|ed)?|mark(?:s|ed)?|authoriz(?:es?|ed)|opt(?:s|ed)?|tick(?:s|ed)?)"
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
    r"|\b(?:pages?|guide|booklet|leaflet|article)\b[^.;]{0,60}\b(?:in|of|for) (?:all|many|every one of) the plans (?:it|we|they) (?:serves?|administers?|keeps?)\b|\b(?:look in|check|see|consult) your own (?:summary|plan|SPD|booklet)\b[^.;]{0,30}\bwhat yours\b"
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

_OUTSIDE = guarded(  # "... can keep going. They are credited to an account at the Bank. That account is not part of the Plan"
    r"\b(?:that|this|these|those|such|it|they)(?: (?:\w+ )?(?:accounts?|deposits?|savings|program|club|arrangement|money))? (?:is|are) (?:not (?:a |any )?part of|no part of|outside|held outside|kept outside) (?:the|this|our) (?:[\w()]+ ){0,3}?(?:plan|401\(k\))(?=[\s.,;:]*(?:$|[.,;:]))",
    regex.IGNORECASE,
)

_ELSEWHERE = "it speaks of savings that are no part of the plan’s after-tax source"

_OTHERS = (
    _Other(OUT | AFTER_TAX, _so_far, _A_DRAFT, "it is a draft that is still to be decided on", unless=((_paragraph, _ADOPTED),)),
    _Other(None, _before_and_here, _IF_YOUR_PLAN, "it speaks of what the reader’s plan may have"),
    _Other(OUT, _title, _LEFT_OVER, "it is about what a merged plan left behind", inferred=True),
    _Other(CONVERSIONS, _title, _WHEN_LEAVING, OF_LEAVERS, unless=((_sentence, _STILL_HERE),)),
    _Other(CONVERSIONS, _before_it, _OF_FUNDS, "it speaks of moving to another fund", unless=((_sentence, _TO_ROTH), (_title, _NAMES_ROTH))),
    _Other(CONVERSIONS, _so_far, _INSURED, "it speaks of converting an insurance", unless=((_sentence, _OUR_MONEY), (_sentence, _NAMES_ROTH))),
    _Other(CONVERSIONS, _before_it, _AN_IRA, "it speaks of converting an IRA, which is no money of the plan", unless=((_sentence, _OUR_MONEY),)),
    _Other(WITHDRAWALS | AFTER_TAX, _sentence, _TO_AN_IRA, "it speaks of an IRA, which is no money of the plan"),
    _Other(WITHDRAWALS | AFTER_TAX, _sentence, _BY_A_LOAN, "it speaks of paying back a loan"),
    _Other(WITHDRAWALS, _sentence, _ANOTHER_PLANS, "it is about money rolled in from another plan", along=((_before_it, _BROUGHT_IN),)),
    _Other(WITHDRAWALS, _just_before, _ANOTHER_BENEFIT, _ELSEWHERE, unless=((_sentence, _OUR_MONEY), (_sentence, _NAMES_TAXED))),
    _Other(WITHDRAWALS, _just_before, _OWN_SAVINGS, _ELSEWHERE, unless=((_sentence, _OUR_MONEY), (_sentence, _NAMES_TAXED))),
    _Other(MONEY_IN, _after, _ANOTHER_BENEFIT, _ELSEWHERE, unless=((_sentence, _OUR_MONEY), (_paragraph, _OURS))),
    _Other(MONEY_IN, _from_here, _OUTSIDE, _ELSEWHERE),
    _Other(MONEY_IN, _title, _ANOTHER_BENEFIT, _ELSEWHERE, unless=((_paragraph, _OURS),)),
    _Other(MONEY_IN, _of_a_benefit, _ANOTHER_BENEFIT, _ELSEWHERE, unless=((_sentence, _OURS),)),
    _Other(AFTER_TAX, _sentence, _A_TEST, "it defines a figure that is tested", unless=((_sentence, _MAY),)),
    _Other(AFTER_TAX, _sentence, _RECHARACTERIZED, "it corrects excess contributions"),
    _Other(AFTER_TAX, _title, _OF_A_LOAN, "it speaks of paying back a loan", unless=((_sentence, _CONTRIBUTED),)),
    _Other(AFTER_TAX, _title, _ROLLED_IN, "it is about money rolled in from another plan", unless=((_sentence, _MAY), (_sentence, _OUR_MONEY))),
    _Other(AFTER_TAX, _so_far, _SAVED_ELSEWHERE, _ELSEWHERE, unless=((_sentence, _OUR_MONEY),)),
    _Other(CONVERSIONS, _so_far, _INTO_NO_ROTH, "it speaks of converting into something that is no Roth account", unless=((_so_far, _TO_ROTH),)),
    _Other(CONVERSIONS, _from_here, _RECORDS_MOVE, "it speaks of a move to another recordkeeper or system", unless=((_sentence, _TO_ROTH),)),
    _Other(CONVERSIONS, _so_far, _TWO_STEPS_OUTSIDE, "it speaks of converting an IRA, which is no money of the plan", unless=((_sentence, _IN_OUR_PLAN),)),
    _Other(OUT, _heading, _OF_LOANS_ALONE, "it is an answer about loans", unless=((_sentence, _WAY_OF_ITS_OWN),)),
    _Other(OUT, _sentence, _KEPT_UP, "it is told of loans"),
    _Other(WITHDRAWALS, _sentence, _IN_A_PAST_WINDOW, "it tells of a time that is over"),
    _Other(OUT, _heading, _ON_RETIRING, OF_LEAVERS, unless=((_sentence, _AT_WORK),)),
    _Other(OUT, _so_far, _ASKED_ON_LEAVING, OF_LEAVERS, unless=((_sentence, _AT_WORK),)),
    _Other(IN, _paragraph, _HEALTH_ACCOUNT, "it speaks of an account for health costs", unless=((_sentence, _IN_OUR_PLAN),)),
    _Other(IN, _from_here, _RAINY_DAY, "it speaks of an emergency account", unless=((_sentence, _AFTER_TAX_SOURCE),)),
    _Other(WITHDRAWALS, _since_the_source, _RAINY_DAY, "it speaks of an emergency account", unless=((_sentence, _OUR_MONEY),), inferred=True),
    _Other(ALL, _heading, _PENSION_OVER, "it is about a pension", unless=((_paragraph, _SAVINGS_PLAN),)),
    _Other(AFTER_TAX | {"after_tax_limit"}, _sentence, _BUYS_PENSION, "it is about a pension"),
    _Other(ALL, _from_here, _PENSION_SAID, "it is about a pension", unless=((_paragraph, _SAVINGS_PLAN),)),
    _Other(ALL, _sentence, _WHAT_LAW_LETS, "it tells what the law lets plans do", unless=((_sentence, _OURS_DOES),)),
    _Other(ALL - {"roth_deferrals"}, _sentence, _OTHER_COMPANIES, "it tells what other companies do", unless=((_sentence, _OURS_DOES), (_sentence, _WE_TOO))),
    _Other(ALL, _sentence, _PRESENTED, "it tells what somebody put before a meeting", unless=((_sentence, _AS_IT_STANDS),)),
    _Other(ALL - {"roth_deferrals"}, _from_here, _NEVER_VOTED, "it is only under discussion", unless=((_paragraph, _VOTED),)),
    _Other(ALL - {"roth_deferrals"}, _so_far, _TENTATIVE, "it is told of an agreement that is still to be voted on", along=((_from_here, _TO_BE_VOTED_ON),)),
    _Other(ALL, _sentence, _BY_AGREEMENT, "it waits for an election that an adoption agreement makes"),
    _Other(OUT | AFTER_TAX | {"after_tax_limit"}, _from_here, _ALL_PLANS, "it serves plans of every kind, and tells what some of them have", unless=((_sentence, _OURS_DOES),)),
    _Other(IN, _sentence, _SENT_TO_AN_IRA, "it is about sending money to an IRA", unless=((_sentence, _PAYS_IN),)),
    _Other(WITHDRAWALS, _sentence, _FROM_ONE_ACCOUNT, "it is about another account", unless=((_sentence, _NAMES_AFTER_TAX),)),
    _Other(IN, _so_far, signs.STUDENT_LOANS, "it speaks of payments on student loans", unless=((_sentence, _AFTER_TAX_SOURCE), (_sentence, signs.ONE_MAY))),
    _Other(AFTER_TAX, _paragraph, signs.A_CLEARED_LOAN, "it speaks of paying back a loan", unless=((_sentence, signs.MAY_CONTRIBUTE),)),
    _Other(ALL, _after, signs.WINDOW_CLOSED, "it tells of a time that is over", along=((_sentence, signs.DURING_A_WINDOW),)),
    _Other(ALL, _paragraph, signs.SPECIMEN, "it is wording offered to plans that may want it"),
    _Other(AFTER_TAX, _after, signs.WITHIN_DEFERRALS, "it calls Roth contributions “after-tax”", unless=((_paragraph, signs.OTHER_THAN_ROTH),)),
    _Other(IN, _after, signs.SET_AT_ZERO, "the limit that was set is zero", along=((_sentence, signs.SET_BY_SOMEONE),)),
    _Other(CONVERSIONS, _from_here, signs.OF_THE_ELECTION, "it is about contributions that are still to come"),
    _Other(OUT, _from_here, signs.A_REFUND, "it corrects excess contributions", unless=((_sentence, signs.ONE_MAY),)),
    _Other(WITHDRAWALS, _after, signs.FEES_PAID, "it is about fees and costs of the plan"),
    _Other(ALL, _title, signs.IN_THE_NEWS, "it tells of another company’s plan", unless=((_paragraph, _OURS_DOES),)),
    _Other(AFTER_TAX, _paragraph, signs.DEEMED_IRA, "it speaks of an IRA, which is no money of the plan"),
    _Other(AFTER_TAX, _from_here, signs.BOUGHT_CHEAP, _ELSEWHERE, unless=((_paragraph, _OURS),)),
    _Other(ALL, _paragraph, signs.CANADIAN, "it is about a plan of another country"),
    _Other(ALL, _before_it, signs.SISTER_PLAN, OF_ANOTHER_PLAN, unless=((_sentence, signs.YOU_HERE),)),
    _Other(ALL, _sentence, signs.THEIR_PLAN, OF_ANOTHER_PLAN),
    _Other(ALL, _sentence, signs.SISTER_LETS, OF_ANOTHER_PLAN, along=((_paragraph, signs.OURS_APART),)),
    _Other(AFTER_TAX, _after, signs.FROM_A_FORMER_PLAN, "it is about money rolled in from another plan"),
    _Other(ALL, _sentence, signs.SUPPOSED, "it tells what a calculation supposes"),
    _Other(CONVERSIONS, _from_here, signs.OF_ANOTHERS_IRA, "it speaks of converting an IRA, which is no money of the plan", unless=((_sentence, _IN_OUR_PLAN),)),
    _Other(OUT, _sentence, signs.AN_HEIR_MAY, "it is about beneficiaries"),
    _Other(OUT, _paragraph, signs.FOR_THOSE_GONE, OF_LEAVERS, unless=((_sentence, signs.WHILE_AT_WORK),)),
    _Other(OUT, _so_far, signs.PUT_RIGHT, "it puts a mistake right", unless=((_sentence, signs.ONE_MAY),)),
    _Other(CONVERSIONS, _so_far, signs.TIME_OFF, "it speaks of converting into something that is no Roth account"),
    _Other(CONVERSIONS, _so_far, signs.CURRENCY, "it speaks of converting into something that is no Roth account", unless=((_sentence, _TO_ROTH),)),
    _Other(WITHDRAWALS, _sentence, signs.ELECTION_TAKEN_BACK, "it is about withdrawing an election"),
    _Other(WITHDRAWALS, _before_it, signs.BANKED, _ELSEWHERE, unless=((_sentence, _OUR_MONEY), (_sentence, _NAMES_TAXED))),
    _Other(WITHDRAWALS, _from_here, signs.FUND_TO_FUND, "it speaks of moving to another fund", unless=((_sentence, signs.LEAVES_THE_PLAN), (_sentence, signs.YOU_WITHDRAW))),
    _Other(WITHDRAWALS, _after, signs.GOES_BACK_IN, "it is told of loans", unless=((_paragraph, signs.LOAN_BY_NAME),)),
    _Other(OUT, _heading, signs.AN_ORDER, "it is about a former spouse"),
    _Other(OUT, _sentence, signs.TAKEN_OVER, OF_LEAVERS),
    _Other(ALL, _sentence, signs.TAKEN_OUT, "it lists what was taken out of the plan"),
    _Other(OUT, _sentence, signs.HOW_TO_READ, "it tells of what another passage is to be read"),
    _Other(OUT, _sentence, signs.COULD_UNTIL_THEN, "it tells of a time that is over"),
    _Other(ALL, _sentence, signs.COME_AND_HEAR, "it invites to a talk"),
    _Other(MONEY_IN | CONVERSIONS, _just_before, signs.A_LAW_LET_THEM, "it tells of what a law allows", unless=((_before_and_here, _OURS_DOES),), along=((_sentence, signs.GOES_ON_WITH_IT),)),
    _Other(MONEY_IN | CONVERSIONS, _sentence, signs.WHAT_AN_ACT_DID, "it tells of what a law allows", unless=((_sentence, _OURS_DOES),)),
    _Other(ALL, _paragraph, signs.IF_MERGED, "it is only under discussion", unless=((_sentence, _OURS_DOES),)),
)  # fmt: skip


def told_of_others(drafts: Sequence[Draft], told: Told) -> list[Draft]:
    """The findings of a sentence, those refused that its heading or its paragraph shows to be of another subject."""
    return [
        replace(d, stance=Stance.MENTIONS, counted=False, reason=why) if (why := _why(d, told)) else d for d in drafts
    ]


def _why(draft: Draft, told: Told) -> str:
    """Why a right is none to the plan's money; empty where it may be one."""
    return next((other.why for other in _OTHERS if other.is_of(draft) and other.shown(told)), "")
