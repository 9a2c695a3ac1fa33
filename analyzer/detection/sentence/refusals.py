"""Refusals of rollover: a document that says of a withdrawal that it cannot be rolled over, or is sent to no IRA."""

from __future__ import annotations

from dataclasses import replace

import regex

from analyzer.detection.sentence.frames import Frame
from analyzer.shapes import guarded

_NOT = r"(?:not|never|cannot|can[’']t|won[’']t|n[’']t)"
_TREATED = r"(?:treat(?:ed)?|consider(?:ed)?|regard(?:ed)?|deem(?:ed)?|view(?:ed)?)"
_TARGET = r"(?:IRAs?|individual retirement|retirement plan|other plan|another plan)"
_REFUSES = guarded(
    rf"\b{_NOT} (?:(?:be )?{_TREATED}(?: as| to be)? |be )?(?:an? )?eligible rollover"
    rf"|\b{_NOT} {_TREATED} (?:[\w-]+ ){{1,6}}?(?:as |to be )?(?:an? )?eligible rollover"
    rf"|\b{_NOT} (?:then )?be (?:transferred|sent|paid|directed|moved) (?:directly )?to an? (?:\w+ ){{0,2}}{_TARGET}"
    rf"|\b(?:will|does|do|shall|may)\s?(?:not|n[’']t) (?:pay|send|transfer|issue|make|direct|roll|deliver|mail)\b[^.;,]{{0,50}}\bto (?:an? |any |your )?(?:\w+ ){{0,2}}{_TARGET}"
    rf"|\b{_NOT} be (?:directly )?rolled|\bineligible for (?:direct )?rollover|\b{_NOT} (?:be )?eligible (?:for (?:an? )?(?:direct )?rollover|(?:for|to be) roll)"
    r"|\bno (?:such |in-service |after-tax |voluntary )*(?:withdrawal|distribution|payment|payout)s?\b[^.;]{0,40}\b(?:rolled over|eligible for (?:an? )?(?:direct )?rollover|an? eligible rollover)"
    r"|\bdirect rollovers? (?:of|from) [^.;]{0,50}\b(?:is|are) (?:not|un)\s?(?:available|permitted|allowed|offered)",
    regex.IGNORECASE,
)
_OF_OTHER_PAYMENTS = guarded(
    r"\b(?:hardship|(?:required )?minimum (?:required )?distributions?|RMDs?|instal?lments?|loans?|corrective|excess|refund\w*|over the limit|paid back|returned|dividends?|death benefits?|beneficiar\w+)\b",
    regex.IGNORECASE,
)
_INTO_THE_PLAN = guarded(  # "After-tax amounts may not be rolled over to the Plan": what does not come in
    r"\brolled (?:over )?(?:in(?:to)?|to) (?:the|this|our) (?:[\w-]+ )?plan\b", regex.IGNORECASE
)
_OF_THIS = guarded(r"\b(?:after-?\s?tax|voluntary|in-service|such|these|those) (?:\w+ )?(?:withdrawals?|distributions?|payments?|payouts?)\b", regex.IGNORECASE)  # fmt: skip
_ALLOWS = guarded(r"\b(?:may|can|is|are) (?!not\b|n)\b", regex.IGNORECASE)


def refuses_rollover(text: str, beside: str = "") -> bool:
    """Whether it refuses to roll over a withdrawal of the participant's own choosing: not one for hardship, not a minimum one.

    ``beside`` is the sentence around a clause that names no money: it says which withdrawal is meant.
    """
    if _REFUSES.search(text) is None or _INTO_THE_PLAN.search(text):
        return False
    return _OF_OTHER_PAYMENTS.search(f"{text} {beside}") is None or _OF_THIS.search(text) is not None


def only_refuses_rollover(text: str) -> bool:
    """Whether that is all it says ("the Plan will not pay such withdrawals to an IRA"): the withdrawal itself is not refused."""
    match = _REFUSES.search(text)
    return match is not None and _ALLOWS.search(text[: match.start()]) is None


def with_refusals(found: list[Frame]) -> list[Frame]:
    """The frames of a sentence: a withdrawal that it allows and then refuses to roll over is one that cannot be."""
    if not any(f.act == "refusal" and f.money == "after_tax" for f in found):
        return found
    return [
        replace(f, flags=f.flags | {"not_rollable"}) if f.act in ("withdraw", "pay") and f.polarity == "permit" else f
        for f in found
    ]
