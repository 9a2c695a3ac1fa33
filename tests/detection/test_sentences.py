"""What clauses and frames a sentence of plan prose gives: the reach of "not", "only", "but" and "unless"."""

from __future__ import annotations

import pytest

from analyzer.detection.rights.sentences import FrameReader
from analyzer.detection.sentence.clauses import split
from analyzer.detection.sentence.frames import Focus, Frame, Topic
from analyzer.detection.vocabulary.language import pipeline
from analyzer.lexicon import lexicon


def frames(sentence: str) -> list[Frame]:
    """The frames of one sentence read alone."""
    return FrameReader(lexicon()).frames(split(pipeline()(sentence)), Focus(), Topic())


# sentence, act, money, what it says of them
SAYINGS = [
    ("You may make after-tax contributions.", "contribute", "after_tax", "permit"),
    ("You may not make after-tax contributions.", "contribute", "after_tax", "deny"),
    ("No one may, unless the Plan is amended, make after-tax contributions.", "contribute", "after_tax", "deny"),
    ("After-tax contributions are not unavailable.", "contribute", "after_tax", "permit"),
    ("No limit other than section 415(c) applies to after-tax contributions.", "contribute", "after_tax", "permit"),
    ("You may not make Roth contributions, may not make after-tax contributions.", "contribute", "after_tax", "deny"),
    ("You may not borrow from your after-tax account, but may withdraw from it.", "withdraw", "after_tax", "permit"),
    ("You can take your after-tax savings out whenever you like.", "withdraw", "after_tax", "permit"),
    ("Your after-tax account may be moved to your Roth account in the Plan.", "convert", "after_tax", "permit"),
    ("Pre-tax money cannot be converted to Roth.", "convert", "other", "deny"),
    ("Any account other than a Roth account may be converted.", "convert", "all", "permit"),
    ("The Plan accepts rollovers of after-tax amounts from another plan.", "roll_in", "after_tax", "permit"),
    ("Your after-tax rollover account may be withdrawn at any time.", "withdraw", "rolled_after_tax", "permit"),
    ("With the exception of after-tax money, nothing may be withdrawn.", "withdraw", "after_tax", "permit"),
    ("A Member may have his Voluntary Account moved to a Roth Conversion Account.", "convert", "after_tax", "permit"),
    ("Any source except after-tax can be converted to Roth.", "convert", "other", "permit"),
    ("Moving money between the pre-tax and after-tax buckets is not possible.", "convert", "after_tax", "deny"),
    ("If you want to convert your after-tax account to Roth, call us.", "convert", "after_tax", "permit"),
    ("Convert as much of your after-tax account as you like.", "convert", "after_tax", "permit"),
    ("There is no Roth feature.", "contribute", "roth", "deny"),
    ("Besides your Roth deferrals, you may contribute to the after-tax source.", "contribute", "roth", "permit"),
    ("You can leave your after-tax account or have it converted to Roth.", "convert", "after_tax", "permit"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "act", "money", "polarity"), SAYINGS)
def test_a_sentence_says(sentence: str, act: str, money: str, polarity: str) -> None:
    assert (act, money, polarity) in {(f.act, f.money, f.polarity) for f in frames(sentence)}


# sentence, act of which it refuses nothing
REFUSES_NOTHING = [
    ("No withdrawal affects the right to make further contributions.", "withdraw"),
    ("The part of a withdrawal that represents Voluntary Contributions is not.", "withdraw"),
    ("Neither they nor the earnings on your Roth contributions are taxed.", "contribute"),
    ("After-tax money you have not converted stays in the Plan until you leave.", "convert"),
]


@pytest.mark.parametrize(("sentence", "act"), REFUSES_NOTHING)
def test_a_not_about_something_else_refuses_nothing(sentence: str, act: str) -> None:
    said = [f for f in frames(sentence) if f.act == act and f.polarity == "deny"]
    assert all("no_effect" in f.flags for f in said)


# sentence, act on which nothing may be said to be permitted
SILENT = [
    ("Loan repayments are made on an after-tax basis.", "contribute"),
    ("After-tax contributions may affect the tax on your payment.", "contribute"),
    ("Breaks in service of fewer than five years do not cause a loss of earlier service.", "withdraw"),
    ("Elections you make after tax tables are updated take effect in March.", "contribute"),
    ("They are not after-tax contributions and do not count toward any limit.", "contribute"),
]


@pytest.mark.parametrize(("sentence", "act"), SILENT)
def test_a_sentence_permits_nothing(sentence: str, act: str) -> None:
    said = [f for f in frames(sentence) if f.act == act and f.money == "after_tax" and f.polarity == "permit"]
    assert all({"unsaid", "absorbed"} & f.flags for f in said)


CUTS = [
    ("You may withdraw them at any time, but Roth money may not be withdrawn.", 2),
    ("If you make after-tax contributions, you may withdraw them.", 2),
    ("After-tax contributions that you make may be withdrawn.", 2),
    ("Once you have a year of service you may make after-tax contributions.", 2),
    ("Pre-tax, Roth and after-tax contributions are accepted.", 1),
]


@pytest.mark.parametrize(("sentence", "count"), CUTS)
def test_a_sentence_is_cut_where_a_new_verb_begins(sentence: str, count: int) -> None:
    assert len(split(pipeline()(sentence))) == count
