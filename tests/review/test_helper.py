"""A helper process is lost without harm, and replaced."""

from __future__ import annotations

import os
import time

import pytest

from analyzer.errors import NotAPdf, UnreadableDocument
from analyzer.review.helper import Helper


def double(number: int) -> int:
    return 2 * number


def crash() -> None:
    os._exit(11)


def refuse() -> None:
    raise NotAPdf("x.pdf: not a PDF.")


def fail() -> None:
    raise ZeroDivisionError


def eat() -> int:
    return len(bytearray(8 * 2**30))


def test_it_works_on_after_whatever_a_document_does() -> None:
    helper = Helper(seconds=60)
    try:
        assert helper.ask(double, 21) == 42
        with pytest.raises(NotAPdf, match="not a PDF"):
            helper.ask(refuse)
        with pytest.raises(UnreadableDocument, match="ZeroDivisionError"):
            helper.ask(fail)
        with pytest.raises(UnreadableDocument, match="more memory"):
            helper.ask(eat)
        with pytest.raises(UnreadableDocument, match="crash"):
            helper.ask(crash)
        assert helper.ask(double, 4) == 8
    finally:
        helper.stop()


def test_what_takes_too_long_is_given_up() -> None:
    helper = Helper(seconds=3)
    try:
        with pytest.raises(UnreadableDocument, match="Given up after 3 seconds"):
            helper.ask(time.sleep, 600)
    finally:
        helper.stop()
