"""What the models make of an answer for a whole document: a "yes" is confirmed, and a "no" leaves no offer unread."""

# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from analyzer.analysis import analyze_documents
from analyzer.detection import detect
from analyzer.model import BlockKind, Document, Finding, Profile, Span, Stance
from analyzer.reading.document import read, read_text
from analyzer.report import CORE_PROVISIONS, Basis, VerdictState
from analyzer.statistical import answers, offer_unread, unconfirmed
from analyzer.statistical.reader import StatisticalReader
from analyzer.statistical.rights import openness
from analyzer.statistical.transformer import transformer
from analyzer.verdict import Judgement, judge

AFTER_TAX, ROTH, CONVERSION, WITHDRAWAL = CORE_PROVISIONS
PROFILE = Profile(date(2026, 11, 30))
FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"

READ = [
    # (provision, a passage under its heading, whether it opens the gate): what confirms a "yes", and what has misled patterns
    (AFTER_TAX, "Saving more\nBesides deferrals you may save from 1% to 8% of pay as after-tax contributions.", True),
    (AFTER_TAX, "At the credit union\nYou may have part of your net pay put into a share account there.", False),
    (AFTER_TAX, "Taxes\nThe excess over the limit has to go in after tax, as Roth catch-up contributions.", False),
    (CONVERSION, "Roth conversions\nYou may convert your after-tax account to Roth inside the Plan once a quarter.", True),
    (CONVERSION, "Charges\n$12 a quarter, and what the funds charge.", False),
    (CONVERSION, "When markets fall\nMany people switch to cash at the worst moment and back when prices have risen.", False),
    (WITHDRAWAL, "While you work\nYou may withdraw after-tax contributions at any time and for any reason.", True),
    (WITHDRAWAL, "Contributions\nRead “Payments” before you elect them, because it is not easy to have them back.", False),
]  # fmt: skip


@pytest.mark.parametrize(("provision", "text", "opens"), READ)
def test_what_opens_a_gate(provision: str, text: str, opens: bool) -> None:
    assert (openness(transformer().opinion(text)[provision]) >= 0.7) is opens


CHAPTERS = "\n\n".join(
    f"## Chapter {number}\n\nThe Committee keeps the records of the Plan and answers questions about them. Claims are "
    "decided in writing within ninety days, and an appeal is decided within sixty days after it was received."
    for number in range(8)
)
IN = "You may make after-tax contributions of up to 10% of your pay, besides Roth ones."
OUT = "You may convert your after-tax contributions to Roth inside the Plan at any time."
CLOSED = "After-tax contributions are not allowed under the Plan."


def _booklet(*sections: str) -> Document:
    text = "\n\n".join(f"## Part {number}\n\n{section}" for number, section in enumerate(sections))
    return read_text(f"# Alder Savings Plan\n\n{text}\n\n{CHAPTERS}", name="plan.md", markdown=True)


def _judged(document: Document, findings: tuple[Finding, ...]) -> Judgement:
    return judge(findings, [detect(document).facts], [document], PROFILE)


def test_a_yes_that_is_confirmed_stays() -> None:
    document = _booklet(IN, OUT)
    found = detect(document).findings
    judgement = _judged(document, found)
    assert judgement.state is VerdictState.SUPPORTED
    assert unconfirmed(judgement, found, [document]) == list(found)


@pytest.mark.parametrize("provision", [AFTER_TAX, CONVERSION])
def test_a_yes_by_a_sentence_on_another_matter_is_doubted(provision: str) -> None:
    document = _booklet(IN, OUT)
    other = document.text.index("Claims are decided")
    elsewhere = Span(other, document.text.index(".", other) + 1)
    found = tuple(
        replace(one, span=elsewhere) if one.provision == provision and one.stance is Stance.PERMITS else one
        for one in detect(document).findings
    )
    judgement = _judged(document, found)
    assert judgement.state is VerdictState.SUPPORTED
    doubted = unconfirmed(judgement, found, [document])
    assert {one.provision for one in doubted if one.doubted} == {provision}
    again = _judged(document, tuple(doubted))
    assert again.state is VerdictState.INCONCLUSIVE
    assert "readers_disagree" in again.flags


def test_one_passage_that_opens_a_gate_is_enough() -> None:
    document = _booklet(IN, OUT)
    found = detect(document).findings
    other = document.text.index("Claims are decided")
    [right] = [one for one in found if one.provision == CONVERSION and one.stance is Stance.PERMITS]
    more = (*found, replace(right, span=Span(other, other + 20)))
    assert unconfirmed(_judged(document, more), more, [document]) == list(more)


def test_other_answers_need_no_confirming() -> None:
    document = _booklet(IN)
    found = detect(document).findings
    judgement = _judged(document, found)
    assert judgement.state not in (VerdictState.SUPPORTED, VerdictState.SUPPORTED_WITH_CONDITIONS)
    assert unconfirmed(judgement, found, [document]) == list(found)


OFFER = "Third-Bucket Savings: you may also put in up to 9% of your pay after income tax has been taken from it. This money is not Roth and does not count toward the yearly limit on your other savings."


def test_a_refusal_leaves_no_offer_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    document = _booklet(CLOSED, OFFER)
    detected = detect(document)
    refused = tuple(one for one in detected.findings if "not allowed" in document.quote(one.span))
    monkeypatch.setattr("analyzer.detection.detect", lambda *_: replace(detected, findings=refused))
    verdict = analyze_documents([document], PROFILE).verdict
    assert (verdict.state, verdict.basis) == (VerdictState.INCONCLUSIVE, Basis.CONFLICT)


def test_a_refusal_with_nothing_beside_it_stands() -> None:
    verdict = analyze_documents([_booklet(CLOSED)], PROFILE).verdict
    assert (verdict.state, verdict.basis) == (VerdictState.NOT_SUPPORTED, Basis.EXPLICIT)


ABOUT_REFUSALS = [
    # (what was read as a refusal of after-tax contributions, whether its words are those of one)
    ("After-tax contributions are not allowed under the Plan.", True),
    ("No employee may make after-tax contributions after December 31, 2019.", True),
    ("The third jar has no lid.", False),
    ("The Company may not match what goes in there, and does not.", False),
    ("The Account holds such deposits and the increase upon them and nothing else.", False),
]


@pytest.mark.parametrize(("says", "refuses"), ABOUT_REFUSALS)
def test_a_no_needs_a_refusal_that_is_one(says: str, refuses: bool) -> None:
    document = _booklet(CLOSED, says)
    at = Span(place := document.text.rindex(says), place + len(says))
    found = tuple(
        replace(one, span=at) if one.provision == AFTER_TAX and one.stance is Stance.DENIES else one
        for one in detect(_booklet(CLOSED, "")).findings
    )
    judgement = _judged(document, found)
    assert judgement.state is VerdictState.NOT_SUPPORTED
    again = _judged(document, tuple(unconfirmed(judgement, found, [document])))
    assert again.state is (VerdictState.NOT_SUPPORTED if refuses else VerdictState.INCONCLUSIVE)
    assert ("readers_disagree" in again.flags) is not refuses


SILENT = FIXTURES / "plans" / "p716-tamsin-rook-veterinary.pdf"


def _hear_an_offer_in(monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    """Both models take for an offer what holds one of the words, and nothing else."""

    def heard(text: str) -> float:
        return 0.96 if any(one in text for one in words) else 0.0

    monkeypatch.setattr(StatisticalReader, "offered", lambda _, text: heard(text))
    monkeypatch.setattr(answers, "_open", lambda _, text: heard(text))


def test_silence_is_no_answer_where_something_unread_sounds_like_an_offer(monkeypatch: pytest.MonkeyPatch) -> None:
    document = read(SILENT, ocr="never")
    judged = analyze_documents([document], PROFILE)
    assert (judged.verdict.state, judged.verdict.basis) == (VerdictState.NOT_SUPPORTED, Basis.OMISSION)

    _hear_an_offer_in(monkeypatch, "appeal")
    report = analyze_documents([document], PROFILE)
    assert report.verdict.state is VerdictState.INCONCLUSIVE
    assert "readers_disagree" in report.verdict.flags
    [shown] = {one.quote for one in report.evidence if one.reader == "statistical"}
    assert "appeal" in shown
    assert report.provisions[AFTER_TAX].attributes["doubted"] is True


def test_what_was_read_and_refused_is_not_brought_up_again(monkeypatch: pytest.MonkeyPatch) -> None:
    document = read(SILENT, ocr="never")
    found = detect(document)
    judgement = judge(found.findings, [found.facts], [document], PROFILE)
    said = {document.quote(one.span) for one in found.findings if one.provision == AFTER_TAX}
    assert said
    _hear_an_offer_in(monkeypatch, *said)
    assert offer_unread(judgement, found.findings, [document]) is None
    _hear_an_offer_in(monkeypatch, "")
    assert offer_unread(judgement, found.findings, [document]) is not None


def test_headings_alone_offer_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    document = read(SILENT, ocr="never")
    found = detect(document)
    judgement = judge(found.findings, [found.facts], [document], PROFILE)
    alone = replace(document, blocks=tuple(one for one in document.blocks if one.kind is BlockKind.HEADING))
    _hear_an_offer_in(monkeypatch, "")
    assert offer_unread(judgement, (), [alone]) is None
