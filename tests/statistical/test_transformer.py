"""The transformer: what it sees of a text, that the order of words counts, and what its file holds."""

from __future__ import annotations

import numpy as np
import pytest

from analyzer.report import CORE_PROVISIONS, Status
from analyzer.rules import patterns_directory
from analyzer.statistical.reader import STATUSES, statistical_reader
from analyzer.statistical.transformer import FILE, pieces, plain, transformer, unpacked

AFTER_TAX, _, _, WITHDRAWAL = CORE_PROVISIONS
KNOWN = {
    word: at
    for at, word in enumerate(
        ["[CLS]", "[SEP]", "[UNK]", "roll", "##over", "##s", "after", "-", "tax", "5", "%", "(", ")", "k", "##½", "59"]
    )
}


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("☒ Roth ☐ none", "[x] Roth [ ] none"),
        ("Roth\nafter- tax", "Roth ¶ after-tax"),
        ("at fifty-nine and one-half (59-1/2)", "at 59½"),
        ("the Plan’s", "the Plan's"),
    ],
)
def test_texts_are_in_one_spelling(text: str, seen: str) -> None:
    assert plain(text) == seen


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rollovers", ["roll", "##over", "##s"]),
        ("after-tax, 5%", ["after", "-", "tax", "[UNK]", "5", "%"]),  # the comma is not known here
        ("(k)", ["(", "k", ")"]),
        ("59½", ["59", "##½"]),
        ("rollx after", ["[UNK]", "after"]),  # a word is known whole or not at all
        ("Tâx", ["tax"]),
    ],
)
def test_words_are_split_into_the_longest_known_pieces(text: str, words: list[str]) -> None:
    assert pieces(text, KNOWN) == [KNOWN[one] for one in ("[CLS]", *words, "[SEP]")]


@pytest.mark.parametrize(
    ("text", "can"),
    [
        ("You may make after-tax contributions. " * 20, True),
        # a hundred words, and more pieces
        ("Section 1.401(k)-1(f)(2) of the Regulations, as of 12/31/2026. " * 12, False),
    ],
)
def test_it_says_whether_it_can_read_to_the_end(text: str, can: bool) -> None:
    assert transformer().can_read(text) is can
    assert np.isclose(transformer().opinion(text)[AFTER_TAX].sum(), 1)


def test_an_opinion_is_of_every_status_of_each_core_provision() -> None:
    opinion = transformer().opinion("You may make after-tax contributions of up to 10% of your pay.")
    assert tuple(opinion) == CORE_PROVISIONS
    assert all(len(one) == len(STATUSES) and np.isclose(one.sum(), 1) for one in opinion.values())


def test_a_text_without_words_has_an_opinion() -> None:
    assert transformer().opinion("")[AFTER_TAX].argmax() == STATUSES.index(Status.NOT_ADDRESSED)


def test_the_order_of_words_counts() -> None:
    one = "Your after-tax account, and not your match, may be withdrawn while you are employed."
    other = "Your match, and not your after-tax account, may be withdrawn while you are employed."
    first, second = (transformer().opinion(text)[WITHDRAWAL] for text in (one, other))
    assert np.abs(first - second).max() > 0.05


def test_its_opinion_is_weighed_with_those_of_the_others() -> None:
    text = "You may make after-tax contributions, which are not Roth, of up to 10% of your pay."
    opinions = (transformer().opinion(text), statistical_reader().opinion(text))
    silent = dict.fromkeys(CORE_PROVISIONS, Status.NOT_ADDRESSED)
    granting = silent | {AFTER_TAX: Status.PERMITTED}
    at = STATUSES.index(Status.PERMITTED)
    read, unread = (transformer().weighed(opinions, one)[AFTER_TAX] for one in (granting, silent))
    assert np.isclose(read.sum(), 1)
    assert read[at] > unread[at]


def test_rows_of_one_byte_have_a_scale() -> None:
    packed = {
        "words": np.array([[127, -127], [0, 1]], dtype=np.int8),
        "words:scale": np.array([0.5, 2], dtype=np.float32),
        "words.factor": np.array([1, 2], dtype=np.float16),
        "vocabulary": np.array([65], dtype=np.uint8),
    }
    weights = dict(unpacked(packed))
    assert sorted(weights) == ["words", "words.factor"]
    assert weights["words"].tolist() == [[63.5, -63.5], [0, 2]]


def test_it_reads_as_the_network_that_was_taught() -> None:
    with (patterns_directory() / FILE).open("rb") as file, np.load(file) as packed:
        texts, told = bytes(packed["examples"]).decode().split("\0"), packed["examples told"]
    assert len(texts) == len(told) >= 40
    for text, wanted in zip(texts, told, strict=True):
        read = np.array([transformer().opinion(text)[name] for name in CORE_PROVISIONS])
        assert np.abs(read - wanted).max() < 0.1, text  # rows of one byte are a little off


def test_what_it_learned_is_small() -> None:
    assert len((patterns_directory() / FILE).read_bytes()) < 20_000_000
