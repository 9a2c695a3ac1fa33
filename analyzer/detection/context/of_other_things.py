"""Rights told of other things than the plan's money: an insurance that may be converted, a college account, a loan's instalments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from analyzer.detection.sentence.findings import Draft
from analyzer.model import Stance
from analyzer.shapes import guarded

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
    r"|\bhealth savings|\b(?:spending|checking|bank|brokerage|escrow|certificate|money market deposit) accounts?\b|\bcredit union|\bsavings bonds?\b|\bcharit|\b(?:stock|share) purchase"
    r"|\b(?:term |universal |whole )?life (?:insurance|coverage)|\bpension (?:plan|fund|trust)\b|\bbuy[- ]?back of service|\bpurchase (?:of )?service credit",
    regex.IGNORECASE,
)
_ANOTHER_BENEFIT = guarded(  # what a heading or the sentence itself is about: "Commuter Benefit", "continue medical coverage by making ..."
    r"\b(?:commuter|transit|parking|fares?|vanpool)\b|\b(?:medical|dental|vision|health|life|disability|illness|accident|survivors?['’]?|long-term care|COBRA)\b[^.;]{0,40}\b(?:coverage|insurance|premiums?|benefits|buy-?up)\b"
    r"|\bcollege (?:savings|accounts?|funds?|costs|expenses)\b|\b(?:for|toward|towards) college\b|\btuition\b|\b529\b|\bcharit\w+|\bsavings bonds?\b|\b(?:in|into|to) (?:an?|the|your|our) (?:emergency|rainy[- ]day) (?:savings )?(?:accounts?|funds?)\b(?! holders)|\b(?:stock|share) purchase\b|\b(?:buying|buy|purchase) (?:company |our |the company['’]s )?(?:stock|shares)\b|\bdues\b",
    regex.IGNORECASE,
)
_WHO_RECEIVES = (
    guarded(  # "Participants other than those receiving disability benefits may make after-tax contributions"
        r"\b(?:receiv\w+|collect\w+|drawing|on|under|other than|except|excluding|eligible for|while)\b[^.;,]{0,40}$",
        regex.IGNORECASE,
    )
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
_TO_ROTH = guarded(
    r"\b(?:in)?to (?:an? |your |the )?(?:designated )?roth\b|\broth (?:conver|rollover|transfer)|\bin-plan\b",
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
_A_DRAFT = guarded(r"\bdraft (?:amendment|resolution|section|text)\b|\bfor your consideration\b", regex.IGNORECASE)
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
_NAMES_ROTH = guarded(r"\broth\b", regex.IGNORECASE)
_CONTRIBUTED = guarded(r"\bcontribut", regex.IGNORECASE)
_CONVERSIONS = frozenset({"in_plan_roth_conversion", "auto_in_plan_conversion"})
_WAYS_OUT = _CONVERSIONS | {"in_service_after_tax"}
_DECIDING = _WAYS_OUT | {"after_tax_contributions"}
_MONEY_IN = frozenset({"after_tax_contributions", "roth_deferrals"})
_OPENING = frozenset({Stance.PERMITS, Stance.CONDITIONS})
_OF_INSURANCE = "it speaks of converting an insurance"
_OF_AN_IRA = "it speaks of converting an IRA, which is no money of the plan"
_OF_SAVINGS_ELSEWHERE = "it speaks of savings that are no part of the plan’s after-tax source"
_OF_FUNDS_CHANGED = "it speaks of moving to another fund"
_OF_A_TEST = "it defines a figure that is tested"
_OF_A_DRAFT = "it is a draft that is still to be decided on"
_OF_ANY_PLAN = "it speaks of what the reader’s plan may have"
_OF_OLD_MONEY = "it is about what a merged plan left behind"
_OF_A_CORRECTION = "it corrects excess contributions"
_OF_LEAVERS = "it is about those who leave"
_OF_ROLLOVERS = "it is about money rolled in from another plan"
_OF_LOANS = "it speaks of paying back a loan"


def of_other_things(drafts: Sequence[Draft], text: str, before: str, after: str, title: str) -> list[Draft]:
    """The findings of a sentence, those that are of another thing refused.

    ``before`` and ``after`` are what the paragraph says around the sentence, ``title`` the heading over it.
    """
    if not any(one.stance in _OPENING for one in drafts):
        return list(drafts)
    if _A_DRAFT.search(f"{title}. {before} {text}"):
        return [_refused(d, _OF_A_DRAFT) if d.stance in _OPENING and d.provision in _DECIDING else d for d in drafts]
    if _IF_YOUR_PLAN.search(f"{before} {text}"):
        return [_refused(one, _OF_ANY_PLAN) if one.stance in _OPENING else one for one in drafts]
    return [_refused(one, why) if (why := _why_not(one, text, before, after, title)) else one for one in drafts]


def _why_not(draft: Draft, text: str, before: str, after: str, title: str) -> str:
    """Why a right is none to the plan's money; empty where it may be one."""
    if draft.stance not in _OPENING:
        return ""
    if draft.provision in _WAYS_OUT and draft.inferred and _LEFT_OVER.search(title):
        return _OF_OLD_MONEY
    if draft.provision in _CONVERSIONS:
        return _why_no_conversion(text, before, title)
    if draft.provision == "in_service_after_tax":
        return _why_no_withdrawal(text, before, title)
    return _why_no_contribution(draft, text, before, after, title) if draft.provision in _MONEY_IN else ""


def _why_no_withdrawal(text: str, before: str, title: str) -> str:
    """ "Through the credit union you may have pay put in a savings account. It can be taken out at any time." """
    if _TO_AN_IRA.search(text):
        return _OF_AN_IRA
    if _BY_A_LOAN.search(text):
        return _OF_LOANS
    if _ANOTHER_PLANS.match(text) and _BROUGHT_IN.search(f"{title}. {before}"):
        return _OF_ROLLOVERS
    if _OUR_MONEY.search(text) or _NAMES_TAXED.search(text):
        return ""
    last = before[-260:]
    kept_elsewhere = any(s.search(last) or s.search(title) for s in (_ANOTHER_BENEFIT, _OWN_SAVINGS))
    return _OF_SAVINGS_ELSEWHERE if kept_elsewhere else ""


def _why_no_conversion(text: str, before: str, title: str) -> str:
    over = f"{title}. {before}"
    if _WHEN_LEAVING.search(title) and not _STILL_HERE.search(text):
        return _OF_LEAVERS
    if _OF_FUNDS.search(over) and not (_TO_ROTH.search(text) or _NAMES_ROTH.search(title)):
        return _OF_FUNDS_CHANGED
    if _OUR_MONEY.search(text):
        return ""
    if _INSURED.search(f"{over} {text}") and not _NAMES_ROTH.search(text):
        return _OF_INSURANCE
    return _OF_AN_IRA if _AN_IRA.search(over) else ""


def _why_no_contribution(draft: Draft, text: str, before: str, after: str, title: str) -> str:
    around = f"{title}. {before} {text} {after}"
    told_after = _ANOTHER_BENEFIT.search(after) and not _OUR_MONEY.search(text)
    apart = (told_after or _ANOTHER_BENEFIT.search(title)) and not _OURS.search(around)
    benefit = None if _OURS.search(text) else _ANOTHER_BENEFIT.search(text)
    if apart or (benefit is not None and not _WHO_RECEIVES.search(text[: benefit.start()])):
        return _OF_SAVINGS_ELSEWHERE
    if draft.provision == "roth_deferrals":
        return ""
    if _A_TEST.search(text) and not _MAY.search(text):
        return _OF_A_TEST
    if _RECHARACTERIZED.search(text):
        return _OF_A_CORRECTION
    if _TO_AN_IRA.search(text):
        return _OF_AN_IRA
    if _BY_A_LOAN.search(text) or (_OF_A_LOAN.search(title) and not _CONTRIBUTED.search(text)):
        return _OF_LOANS
    if _OUR_MONEY.search(text):
        return ""
    if _ROLLED_IN.search(title) and not _MAY.search(text):
        return _OF_ROLLOVERS
    return _OF_SAVINGS_ELSEWHERE if _SAVED_ELSEWHERE.search(f"{title}. {before} {text}") else ""


def _refused(draft: Draft, why: str) -> Draft:
    return replace(draft, stance=Stance.MENTIONS, counted=False, reason=why)
