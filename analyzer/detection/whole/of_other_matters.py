"""Grants read from sentences on something else: refunds, heirs, those who leave, loans, taxes, or no act at all.

Such a sentence takes its money from its heading or its neighbours. What its own words and its titles are about decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import regex

from analyzer.model import Document, Finding, Stance
from analyzer.reasons import (
    A_HEADING,
    BY_THE_WAY,
    MEANING_OF_WORDS,
    NARROWER,
    OF_ANOTHER_PLAN,
    OF_CATCH_UP,
    OF_LEAVERS,
    OF_LOANS,
    OF_MOVING_TO_ROTH,
    OF_NEED,
    OF_OTHER_MONEY,
    OF_ROLLOVERS,
    OF_TAKING_OUT,
    OF_TESTS,
    ONCE_CONVERTED,
    TAX_OF_CONVERSION,
    TAX_ON_THE_WAY_IN,
    TAX_ON_THE_WAY_OUT,
)
from analyzer.shapes import Expression, guarded

_IN, _OVER, _OUT = "after_tax_contributions", "in_plan_roth_conversion", "in_service_after_tax"
_ROTH, _SWEEP, _OTHER_OUT = "roth_deferrals", "auto_in_plan_conversion", "in_service_withdrawal_other"
_GRANTS = (Stance.PERMITS, Stance.CONDITIONS)
_TITLES = 2  # the nearest ones, a chapter and its part
_JUST_BEFORE = 160  # characters
_ENOUGH_WORDS = 5  # fewer are a cell or an answer, which says nothing without its heads

_NO_RIGHT = "it is about conversion, and gives no right to a withdrawal"
_FROM_PAY = "it tells how contributions are taken from pay, and is about no withdrawal"
_AS_ROTH = "it is about contributions made as Roth, not about money that is already in the plan"
_BY_ITSELF = "it says only that nothing is converted by itself"
_ROLLED_OUT = "it is about rollovers out of the plan"
_OF_TAXES = "it tells how the money is taxed, and neither allows nor refuses this"
_PROPOSED = "it is only proposed, and no rule of the plan"
_EARLIER = "it tells of earlier days"
_OTHERS = "it is about another program, which is no part of this plan"
_PRICE = "it tells what followed a withdrawal, not that none may be had"
_OF_A_ROW = "it is a row on something else, such as a limit or the match, and refuses no contributions"
_AT_THE_LIMIT = "it says only that deferrals stop at the limit; choosing after-tax directly is another matter"
_WHO_DEFERS = "it tells who may make deferrals, and is no list of every contribution"
_BY_DEFAULT = "it says only that nothing starts by itself"
_PROTECTS = "it protects a right that is there, and refuses none"
_ORDER = "it tells in which order money is paid"
_NO_MONEY_MOVED = "it tells of something else that is moved, and of no money that becomes Roth"


def _shape(expression: str) -> Expression:
    return guarded(expression, regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Matter:
    """What a sentence is about instead, by its own words and by the titles over it."""

    provisions: tuple[str, ...]
    words: Expression
    reason: str
    under: Expression | None = None
    unless: Expression | None = None
    unless_under: Expression | None = None
    after: Expression | None = None  # what stands just before: the question, or the prompt of a box


_ANY = _shape(r"\w")
_ROLLS_IN = _shape(r"\bmay contribute an? (?:eligible )?rollover\b")
_PUT_IN = (
    r"\bcontribut(?:e|es|ing)\b|\b(?:may|can|to|go on|continue|keep) (?:make|making|save|saving|choose|elect)\b"
    r"|\bcontributions? (?:of|from|are|is|may|will|stop)\b|\bpayroll\b|\bpay ?checks?\b|\d ?%|\bpercent\b|\bmatch|\bboth steps\b|\bput\b"
)
_PUTS_IN = _shape(_PUT_IN)
_STILL_HERE = _shape(r"\bwhile\b|\bstill\b|\bbefore you (?:leave|retire)\b|\bin service\b|\bcontribut(?:e|ing)\b")
_LEAVING = _shape(
    r"^\W*(?:[\dIVX.]+ )?(?:when|if|once|after) (?:you|I|he or she|a (?:member|participant)|(?:your )?(?:employment|service|work))\b"
    r"[^?]{0,30}\b(?:leaves?|ends?|retires?|dies?)\b"
    r"|^\W*(?:[\dIVX.]+ )?(?:leaving|payments? (?:at|after) the end of employment|distributions? after)\b|\bwhen I leave\?"
)
_WHILE_HERE = _shape(r"\bwithdraw|\bmoney\b|\baccess|\bdistribut|\bpayments?\b|\bwhile\b|\bbefore you leave\b|\bdraw")
_OUT_WORDS = _shape(
    r"withdr[ae]w|\b(?:tak|draw|drew|pa[iy]d?|send|sent|get|receiv|remov|reach|transf|roll|split|suspen)\w*|distribut|\bcash|"
    r"\bout\b|availab|\bopen|\btime\b|\bmoney\b|\bonce\b|months?\b|quarters?\b|years?\b|59|\bfees?\b|minimum|least|limit|"
    r"\bnumber\b|\border\b|\bfirst\b|earnings|\bIRA|\bloans?\b|\bvested\b|\bsame\b|\blike\b|\bchecks?\b|\bage\b|\bapplies\b|\bredeem|\bturn(?:ed|s)? (?:it |them )?in\b|\bvaluation\b|"
    r"\bbusiness days?\b|\bemploy|\b(?:ask|asks|apply|applies) for (?:it|this|that|them|one)\b|\bdo(?:es)? (?:so|this|it)\b"
)
_FROM_AN_OLD_PLAN = _shape(  # "This feature was carried over from the Alden Thrift Plan and was opened to others at the merger"
    r"^\W*(?:this|the|that) (?:feature|right|option|provision|privilege|kind of saving)\b[^.;]{0,30}? (?:was|were|has been|is|came) (?:carried|taken|brought|continued|kept|inherited)? ?(?:over )?from\b[^.;]*\bplan\b"
)
_MATTERS = (
    # "After-tax amounts are treated as a separate contract, and a Participant may withdraw them", of a rollover account
    _Matter(
        (_OUT,),
        _shape(r"\bafter-?\s?tax (?:amounts?|portion|part)\b"),
        OF_OTHER_MONEY,
        under=_shape(r"^\W*(?:[\d.]+ )?(?:the |your )?rollover (?:sub-?)?accounts?\W*$"),
    ),
    _Matter((_IN,), _FROM_AN_OLD_PLAN, BY_THE_WAY, unless=_PUTS_IN),
    # "Some after-tax savings of the higher-paid may be sent back", "Could some come back to me?" - "They can."
    _Matter(
        (_IN, _OUT),
        _shape(
            r"^(?=.*\b(?:tests?|higher-?paid|highly|supervisory|pass)\b)"
            r".*\b(?:(?:sent|come|comes|goe?s?|given|paid) back|returned|refunded)\b"
        ),
        OF_TESTS,
        unless=_shape(r"\b(?:may|can) (?:also )?(?:make|contribute|save|elect|withdraw)\b|\bup to \d|\d ?%"),
    ),
    _Matter(
        (_IN, _OUT),
        _shape(r"^\W*(?:they can|it can|it is possible|it may|they may|yes|sometimes)\W*$"),
        OF_TESTS,
        under=_shape(r"\b(?:come|sent|given|paid) back\b.*\?|\b(?:returned|refunded)\b.*\?"),
    ),
    _Matter((_OUT,), _shape(r"^\W*(?:each|every) year (?:we|the plan) (?:must |has to )?tests?\b"), OF_TESTS),
    # what is paid to those who leave, or to their heirs
    _Matter(
        (_IN, _OUT), _ANY, OF_LEAVERS, under=_LEAVING, unless=_STILL_HERE, unless_under=_shape(r"\bwhile\b|\bbefore\b")
    ),
    # loans
    _Matter(
        (_IN, _OVER),
        _shape(
            r"\b(?:two|the|a|your) loans?\b[^.;]*\b(?:pay|paid|borrow|taken from|outstanding)\b|\bhow much you can borrow\b"
            r"|^\W*(?:these|those) payments are not contributions\b"
        ),
        OF_LOANS,
        unless=_PUTS_IN,
    ),
    _Matter(
        (_IN,),
        _shape(r"^\W*(?:they|these|payments|instal\w+) are (?:withheld|deducted|taken)\b"),
        OF_LOANS,
        under=_shape(r"\bborrow|\brepa(?:y|id)|\bpay it back\b|\bpayments made\b|^\W*(?:[\w.]+ )?loans?\b"),
    ),
    # conversion told as if it were money put in, or a right to take it out
    _Matter(
        (_IN,),
        _ANY,
        OF_MOVING_TO_ROTH,
        under=_shape(r"\bmov(?:e|ing)\b.*\broth\b|\bmaking it roth\b|\bconver(?:t|sion)"),
        unless=_shape(rf"{_PUT_IN}|\bcontributions?\b|\bsavings? (?:plan|rate)\b|\belect|\bdeposits?\b"),
        unless_under=_shape(r"\bcontribut|\bsaving\b|\bput"),
    ),
    _Matter(
        (_OUT, _OTHER_OUT),
        _shape(
            r"\b(?:convert|roth)\b[^.;]*\bwhether or not\b[^.;]*\b(?:withdr\w+|distribut\w+|paid|tak(?:e|en)(?: out)?)\b"
            r"|\bnot have to\b[^.;]*\bright to withdraw\b|\bconversion is not a withdrawal\b|^\W*move (?:it|them|that) to roth\b"
        ),
        _NO_RIGHT,
    ),
    # "Automatic conversion is not available."; not where the sentence goes on with how to ask for one
    _Matter(
        (_OVER,),
        _shape(
            r"^\W*(?:at present,? )?(?:(?:an? |the )?automatic (?:[\w-]+ )?(?:conversions?|transfers?)\b[^.;,]{0,40}? (?:is|are) not "
            r"|(?:(?:the|this|our) plan|we) (?:do|does)(?: not|n[’']t) (?:\w+ )?(?:offer|have|make|provide|support) (?:an? |any )?"
            r"(?:(?:standing|recurring|scheduled) (?:or|and) )?automatic (?:conversions?|transfers?)\b)"
        ),
        _BY_ITSELF,
        unless=_shape(r"\b(?:ask|request|call|may|can|each one|by hand|yourself)\b"),
    ),
    # "Your loan may be moved if you change jobs", under "Moving Money to Roth"
    _Matter(
        (_OVER,),
        _shape(
            r"^(?:(?-i:[A-Z][A-Z -]+) )?\W*(?:your|the|an?|any|each|his|her|their|our) (?:[\w’'-]+ ){1,4}?(?:may|can|will|could) (?:also |then |still )?be "
            r"(?:moved|transferred|switched|shifted|changed|carried over)\b"
        ),
        _NO_MONEY_MOVED,
        unless=_shape(
            r"(?<!^(?-i:[A-Z][A-Z -]*))\b(?:money|accounts?|sub-?accounts?|contributions?|savings|balances?|dollars|amounts?|deposits?|deferrals?|sources?|"
            r"portions?|parts?|rollovers?|match\w*|roth|(?:after|pre|before|post)-?tax|earnings|units?|shares?|sums?|funds|thrift|voluntary)\b"
        ),
    ),
    # withdrawals told as if they were money put in
    _Matter(
        (_IN,),
        _shape(r"\b(?:permit|make|if the|a) (?:[\w-]+ )?withdrawals?\b|^\W*ask (?:for both|in the app)\b"),
        OF_TAKING_OUT,
        unless=_PUTS_IN,
    ),
    # catch-up contributions, which have to be Roth
    _Matter((_IN,), _shape(r"\bthat is, as roth\b|[“\"]after-?tax catch-?up[”\"]"), OF_CATCH_UP),
    _Matter(
        (_IN,),
        _shape(r"^\W*they are (?:then )?(?:taken|made|deducted) (?:on an after-?tax basis|after tax)"),
        OF_CATCH_UP,
        under=_shape(r"\bcatch-?up\b|\b50 or (?:older|over)\b"),
    ),
    _Matter((_SWEEP,), _shape(r"\bcatch-?up\b"), OF_CATCH_UP),
    # taxes
    _Matter(
        (_IN,),
        _shape(r"\b(?:not|never) (?:be )?taxed again\b"),
        TAX_ON_THE_WAY_IN,
        unless=_shape(rf"{_PUT_IN}|\bdeducted\b|\bwithheld\b"),
    ),
    _Matter(
        (_OUT,),
        _shape(r"\b20% withholding\b|\bowe 10% more\b|^\W*no tax is (?:taken out|withheld)\b"),
        TAX_ON_THE_WAY_OUT,
    ),
    _Matter((_OVER,), _shape(r"^\W*(?:there is )?no (?:10%|additional tax|withholding|tax)\b"), TAX_OF_CONVERSION),
    # the way into the plan
    _Matter(
        (_OUT,),
        _shape(
            r"\bcome out of (?:what is left of )?(?:your|the member['’]s) (?:\w+ )?pay\b|\bdraw deductions?\b|\bmake the election\b"
        ),
        _FROM_PAY,
    ),
    _Matter(
        (_OVER,),
        _shape(r"\b(?:direct|elect|choose|designate)\b[^.;]*\b(?:be|to be) made as (?-i:Roth)\b"),
        _AS_ROTH,
        unless=_shape(r"\bconver|\bin-?plan\b|\balready\b"),
    ),
    # the way out of it
    _Matter(
        (_OVER,),
        _shape(r"\bpaid (?:only )?to an? roth (?:individual retirement|IRA)"),
        _ROLLED_OUT,
        unless=_shape(r"\bin-?plan\b|\bwithin the plan\b|\bconver|\broth account\b"),
    ),
    # "the vested part of your Company Match Account"
    _Matter(
        (_OUT,),
        _shape(
            r"^(?!.*after-?tax.*\bvested).*\bvested (?:part|portion|balance) of (?:your |the |his )?"
            r"(?:company|employer|bank|firm|matching|class [b-z])\b"
        ),
        OF_OTHER_MONEY,
    ),
    # "Once you are no longer employed by the Firm", and what may stay until then
    _Matter(
        (_OUT,),
        _shape(r"\bmay (?:stay|remain)\b[^.;]*\brequired (?:minimum )?(?:distributions|payments)\b"),
        OF_LEAVERS,
        unless=_STILL_HERE,
    ),
    _Matter((_OUT,), _shape(r"^\W*(?:\w{1,2}\) )?hardship (?:distributions|withdrawals) are subject to\b"), OF_NEED),
    # "You keep contributing.", asked of withdrawals in need
    _Matter(
        (_OUT,),
        _shape(r"^\W*(?:you|they) (?:keep|go on|continue) (?:on )?(?:contributing|saving)\W*$"),
        _FROM_PAY,
    ),
    # "We are building a feature that would convert each contribution", "They were swept into Roth; the last time in 2022"
    _Matter(
        (_OVER, _SWEEP),
        _shape(r"\b(?:is|are) (?:building|developing|studying|exploring|working on)\b[^.;]*\b(?:would|could)\b"),
        _PROPOSED,
    ),
    _Matter(
        (_OVER, _SWEEP),
        _shape(r"\bwere (?:[\w-]+ )?swept\b|\bthe last (?:sweep|conversion|transfer) was (?:made|on|in)\b"),
        _EARLIER,
        unless=_shape(r"\b(?:are|is|may|can|will|shall|now|since)\b"),
    ),
    _Matter(
        (_OVER,), _shape(r"\bconverted (?:earnings|money|amounts?)\b[^.;]*\bwithin five years\b"), TAX_OF_CONVERSION
    ),
    _Matter((_IN,), _ROLLS_IN, OF_ROLLOVERS, unless=_shape(r"\d ?%|\bpayroll\b|\bafter-?tax\b")),
    # "... and until 2009 the first 5% was even matched"
    _Matter(
        (_IN,),
        _shape(
            r"\b(?:between|from) (?:\w+ )?\d{4} (?:and|to|until) (?:\w+ )?\d{4},? (?:you|members|participants) could\b"
        ),
        _EARLIER,
    ),
    # a title alone, and words on no withdrawal under no title on withdrawals
    _Matter((_OUT, _IN), _shape(r"^(?-i:\d+\.\d+ (?:[A-Z][\w-]+ ?){1,5}\.|Who may contribute\.)$"), A_HEADING),
    _Matter(
        (_OUT,),
        _shape(rf"^\W*(?:\S+\s+){{{_ENOUGH_WORDS - 1}}}"),
        BY_THE_WAY,
        unless=_OUT_WORDS,
        unless_under=_WHILE_HERE,
    ),
)
_SAID_TO_COME_IN = (
    _Matter((_IN,), _FROM_AN_OLD_PLAN, BY_THE_WAY, unless=_PUTS_IN),
    _Matter((_IN,), _shape(r"\bfrom which a loan is (?:made|taken)\b"), OF_LOANS),
    _Matter((_IN,), _shape(r"\bless any after-?tax amounts?\b[^.;]*\btaxable\b"), TAX_ON_THE_WAY_IN),
    _Matter(
        (_IN,),
        _shape(r"\bto (?:a|another|an eligible) (?:\w+ )?plan (?:only )?(?:by|in) (?:a )?direct rollover\b"),
        _ROLLED_OUT,
    ),
    _Matter((_IN,), _shape(r"\bsend it to an? (?-i:Roth) IRA\b"), _ROLLED_OUT),
    _Matter((_IN,), _ROLLS_IN, OF_ROLLOVERS, unless=_shape(r"\bafter-?tax\b")),
    _Matter((_IN,), _shape(r"^\W*withdrawals?\b[^.;]*\bused to (?:bring|carry|have)\b"), OF_TAKING_OUT),
)
"""The same of what is read as money that comes in by rollover."""
_NOT_OPEN = _shape(r"\b(?:may|shall|will|can) ?not\b")
_WITH_OWN_MONEY = _shape(
    r"\bwithdr|\bafter-?tax\b|\b(?:voluntary|thrift|nondeductible) (?:[\w-]+ )?(?:account|contributions?)\b"
)
_A_SOURCE_OF_ITS_OWN = _shape(  # "The after-tax program is not part of the Plan and accepts no contributions"
    r"^[^.;]*?\b(?:after-?tax|roth|voluntary|thrift|nondeductible|conversions?)\b[^.;]*?\b(?:is|are) (?:not|no)\b"
)
_SAID_TO_REFUSE = (
    # "They were taxed when made, but the earnings on them were not"
    _Matter(
        (_IN, _OVER, _OUT),
        _shape(r"\btaxed\b[^.;]*\bbut (?:the|what|their)\b[^.;,]{3,30}\b(?:has|have|was|were) not(?=\W*$|,)"),
        _OF_TAXES,
    ),
    _Matter((_IN,), _shape(r"\bnot what (?:this|the) [\w ]{2,30}\bmeans? by\b"), MEANING_OF_WORDS),
    # earlier days, and what a withdrawal cost in them
    _Matter(
        (_IN,),
        _shape(
            r"\b(?:from|between) [^.;]{0,14}\d{4} (?:until|to|through|and) [^.;]{0,14}\d{4},? (?:the plan|we) did not\b"
            r"|\balready made were not (?:returned|refunded)\b"
        ),
        _EARLIER,
    ),
    _Matter(
        (_IN, _OUT),
        _shape(
            r"\b(?:withdr[ae]w\w*|drew)\b[^.;]*\b(?:was|were) barred from (?:making )?(?:contribut|sav)"
            r"|\b(?:withdr[ae]w\w*|drew)\b[^.;]*\bnot (?:save|contribute)\b[^.]*\bthat rule (?:was|has been) dropped\b"
        ),
        _PRICE,
    ),
    _Matter((_OUT,), _shape(r"\bcome out first\b"), _ORDER, unless=_NOT_OPEN),
    # other programs, other money, other rows of a table
    _Matter(
        (_IN,),
        _shape(
            r"^\W*(?:neither|it|they|these) (?:is|are) (?:not )?(?:a )?part of (?:this|the) plan\b|\bthe following programs\b"
        ),
        _OTHERS,
        under=_shape(r"\bother (?:[\w-]+ ){0,2}(?:programs?|plans|benefits)\b"),
    ),
    _Matter((_IN,), _shape(r"^\W*it is not part of this plan; benefits under it\b"), _OTHERS),
    _Matter(
        (_IN,),
        _shape(
            r"^\W*(?:(?:annual|irs|legal) )?(?:dollar |contribution )?(?:limit|match)(?:ed)?\??\b.{0,30}\b(?:yes|no)\W*$"
        ),
        _OF_A_ROW,
        unless=_shape(r"[.;:]|\bafter-?tax\b"),
    ),
    _Matter(
        (_IN, _ROTH),
        _shape(r"^\W*(?:(?:traditional|SIMPLE|SEP|roth) IRAs?|403\(b\)|457\(b\))\W.{0,40}\b(?:no|not applicable)\W*$"),
        OF_ROLLOVERS,
    ),
    _Matter(
        (_IN,),
        _shape(r"^\W*(?:\w[.)] )?after-?tax (?:employee |voluntary )*(?:contributions?|amounts?|money)\W*$"),
        OF_ROLLOVERS,
        under=_shape(r"\brollovers?\b"),
    ),
    # "Your deferrals stop at the limit", "Part-timers may make deferrals even if ...": no list of every contribution
    _Matter(
        (_IN,),
        _shape(
            r"\breach\b[^.;]{0,120}\blimit\b[^.;]{0,120}\bdeferrals? (?:will )?stop\b|\bcarry over into any other kind of contrib"
        ),
        _AT_THE_LIMIT,
        unless=_shape(r"\b(?:only|sole|nothing|no other)\b"),
    ),
    _Matter(
        (_IN,),
        _shape(r"\bpart-?time\b[^.;]*\bmay make (?:[\w-]+ )?deferrals even\b"),
        _WHO_DEFERS,
        unless=_shape(r"\b(?:only|sole|nothing)\b"),
    ),
    _Matter((_IN,), _shape(r"\bdoes not (?:arise|start|begin) by default\b"), _BY_DEFAULT),
    _Matter(
        (_IN,), _shape(r"\bright of withdrawal\b"), OF_TAKING_OUT, unless=_shape(r"\b(?:accept|permit|allow|tak|mak)")
    ),
    _Matter(
        (_IN, _OUT),
        _shape(r"^\W*(?:many|most|some) (?:[\w-]+ )?(?:members|participants|employees|people)\b[^.;]*\buse them\b"),
        BY_THE_WAY,
    ),
    _Matter((_ROTH,), _shape(r"^\W*(?:there is )?nothing (?:else )?for you to do\b"), BY_THE_WAY),
    # rights that are protected, money once it is converted, what a transfer alone does not let out
    _Matter(
        (_OUT,),
        _shape(r"\blaw does not (?:allow|let|permit) an? (?:right|benefit)\b[^.;]*\btaken away\b"),
        _PROTECTS,
        unless=_NOT_OPEN,
    ),
    _Matter((_OUT,), _shape(r"\bbefore the conversion\b[^.;]*\bsame rules? (?:afterwards?|after)\b"), ONCE_CONVERTED),
    _Matter(
        (_OUT,),
        _shape(r"\bnot take a (?:distribution|withdrawal) on account of the (?:transfer|move|change)\b"),
        NARROWER,
    ),
    _Matter((_OUT,), _shape(r"^\W*mandatory\b.{0,60}\b(?:N/A|not applicable)\W*$"), OF_OTHER_MONEY),
    _Matter((_OUT,), _shape(r"\btax is\b[^.;]*\bis not a restriction on withdrawals\b"), TAX_ON_THE_WAY_OUT),
    # "It is not part of the 401(k), and it has no Roth feature"
    _Matter(
        (_IN, _OVER, _OUT, _ROTH),
        _shape(
            r"^\W*(?:it|this|that|(?:the|this|that|our|your) (?:[\w-]+ ){0,3}?(?:arrangement|plan|program|scheme|union|club|fund))"
            r" (?:is|are) (?:not (?:an? )?|no )part of (?:the|this|our|your) (?:401\(k\)(?! (?:match|limit|tests?|deferrals?|contributions?)\b)|(?:savings|retirement|plan)\b)"
            r"[^.;]{0,20}? (?:and|nor)(?: (?:it|they))? (?:has|have|takes?|accepts?|offers?|does|nothing in)\b"
        ),
        OF_ANOTHER_PLAN,
        unless=_A_SOURCE_OF_ITS_OWN,
    ),
    # "Amounts not vested are forfeited on the earlier of distribution of the vested Account or ..."
    _Matter((_OUT,), _shape(r"\b(?:is|are|shall be|will be) forfeited\b"), OF_OTHER_MONEY, unless=_WITH_OWN_MONEY),
    # "Is my 403(b) account included? No.", "In-plan Roth rollovers: ☒ Not allowed", under a title on withdrawals
    _Matter(
        (_OUT,),
        _shape(r"^\W*no\W*$"),
        OF_OTHER_MONEY,
        after=_shape(r"\b(?:403\(b\)|IRA) (?:account|money|balance)\b[^?.]{0,60}\?\W*$"),
    ),
    _Matter(
        (_OUT,),
        _shape(r"^\W*not (?:allowed|permitted|available)\W*$"),
        _NO_RIGHT,
        after=_shape(r"\bin-?plan (?:roth )?(?:rollovers?|conversions?|transfers?)\W*$"),
    ),
    _Matter((_OVER, _OUT), _shape(r"^\W*no\W*$"), BY_THE_WAY, under=_shape(r"\binsured\b.*\?")),
)
"""The same of what is read as a refusal."""


_ENDS_OR_REFUSES = _shape(  # what a denial says beside the other matter
    r"\b(?:no longer|discontinu\w*|ended|closed|ceased|froz\w*|prohibited|after-?tax (?:contributions?|savings|withdrawals?) (?:is|are) not (?:offered|permitted|allowed|accepted|available))\b"
    r"|\b(?:contributions?|savings|plan|we|it|account|members|participants|employees)\b[^.;,]{0,20}\b(?:does|do|will|may|shall|can) ?not (?:\w+ ){0,2}?(?:accept|permit|allow|be (?:made|withdrawn|paid)|make (?:after|voluntary))"
)


def without_other_matters(findings: Sequence[Finding], document: Document) -> list[Finding]:
    """Grants and refusals on something else count for nothing, nor does a refusal without Roth beside grants of Roth."""
    of_roth = any(
        f.counted and f.provision == _ROTH and f.stance is Stance.PERMITS and f.plan is None for f in findings
    )
    return [_weighed(one, document, of_roth) for one in findings]


def _weighed(finding: Finding, document: Document, of_roth: bool) -> Finding:
    if not finding.counted:
        return finding
    words = " ".join(document.quote(finding.span).split())
    before = " ".join(document.text[max(0, finding.span.start - _JUST_BEFORE) : finding.span.start].split())
    reason: str | None = None
    if finding.stance in _GRANTS:
        reason = _about(finding, words, _MATTERS, before)
    elif finding.stance is Stance.ROLLOVER_ONLY:
        reason = _about(finding, words, _SAID_TO_COME_IN, before)
    elif (
        finding.stance is not Stance.FREEZES
        and not _ENDS_OR_REFUSES.search(words, timeout=1.0)
        and (about := _about(finding, words, _SAID_TO_REFUSE, before))
    ):
        reason = about
    elif finding.provision == _ROTH and of_roth and "roth" not in words.lower() and len(words.split()) >= _ENOUGH_WORDS:
        reason = NARROWER if finding.stance is Stance.DENIES and finding.rule.endswith("roth.denied") else None
    return finding if reason is None else replace(finding, counted=False, reason=reason)


def _about(finding: Finding, words: str, matters: Sequence[_Matter], before: str) -> str | None:
    titles = [" ".join(title.split()) for title in finding.section[-_TITLES:]]
    for matter in matters:
        if finding.provision not in matter.provisions or not matter.words.search(words, timeout=1.0):
            continue
        if matter.unless is not None and matter.unless.search(words):
            continue
        if matter.after is not None and not matter.after.search(before):
            continue
        if matter.under is not None and not any(matter.under.search(title) for title in titles):
            continue
        if matter.unless_under is not None and any(matter.unless_under.search(title) for title in titles):
            continue
        return matter.reason
    return None
