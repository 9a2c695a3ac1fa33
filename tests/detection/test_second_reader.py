"""The second reader: a grant among words that are unusual for it opens nothing, and one usual place is enough."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from analyzer.analysis import analyze_documents
from analyzer.detection import findings
from analyzer.detection.whole.second_reader import LIMIT, around, second_reader
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.report import Report, VerdictState
from analyzer.verdict.table import Gates, decide, verdict_rules

IN, CONVERSION, OUT = "after_tax_contributions", "in_plan_roth_conversion", "in_service_after_tax"

COMPANIES = [
    # (about, usual, words)
    (
        IN,
        True,
        "After-tax contributions. In addition to pre-tax and Roth contributions you may contribute from 1% to 8% of "
        "your eligible pay on an after-tax basis by payroll deduction. You can change or stop your election any time.",
    ),
    (IN, True, "Contributions of Participants. A Participant may make voluntary after-tax contributions to the Trust."),
    (
        IN,
        False,
        "Rent deposit plan. Tenants of the Company's cottages may have up to 10% of pay after tax put aside by "
        "payroll. The landlord's agent draws the rent on the first of the month and mails the tenant a receipt.",
    ),
    (
        CONVERSION,
        True,
        "Roth conversions. You may convert all or part of your after-tax account to Roth within the Plan while you "
        "work. The earnings are taxed in the year of the conversion.",
    ),
    (
        CONVERSION,
        False,
        "The reservoir club. Shares of Class C stock may be converted at the holder's option into Class A stock on "
        "any trading day; the transfer agent mails new certificates and fractional shares are sold at auction.",
    ),
    (
        OUT,
        True,
        "In-service withdrawals. You may withdraw all or part of your after-tax contributions and their earnings at "
        "any time while you are employed, and roll the payment over to a Roth IRA.",
    ),
    (
        OUT,
        False,
        "Lockers and deposits. The deposit on your locker, your badge and your parking hangtag may be taken back at "
        "any time at the guard's window, in cash, if you surrender the key and the hangtag undamaged.",
    ),
]


@pytest.mark.parametrize(("about", "usual", "words"), COMPANIES)
def test_company_is_usual_or_not(about: str, usual: bool, words: str) -> None:
    reader = second_reader()
    assert (reader.provisions[about].usual(words, reader.known) > 0.5) is usual


@pytest.mark.parametrize("at", [0, 3, 7])
def test_a_sentence_is_seen_with_those_around_it(at: int) -> None:
    texts = [f"sentence {n} " + "word " * 28 for n in range(8)]
    seen = around(texts, at)
    assert texts[at] in seen
    assert seen == texts[texts.index(seen[0]) : texts.index(seen[0]) + len(seen)]  # one run of them
    assert LIMIT - 30 < len(" ".join(seen).split()) <= LIMIT


def test_a_long_sentence_is_seen_alone() -> None:
    long = "word " * (LIMIT + 1)
    assert around(["before", long, "behind"], 1) == [long]


PLAN = (
    "# Acme Tools 401(k) Plan\n\nSummary Plan Description, January 2026\n\n"
    "## Contributions\n\nYou may make pre-tax contributions of 1% to 50% of pay and Roth contributions.\n\n"
    "## Withdrawals while you work\n\nYou may withdraw your account after you reach age 59½ or for hardship.\n\n"
    "## Roth conversions\n\nYou may convert any vested part of your account to Roth inside the Plan at any time.\n\n"
)
STRANGE = (
    "## Saving for the boathouse\n\nEvery employee may contribute up to 10% of pay after tax. The commodore of the "
    "rowing club spends it on oars, varnish and the regatta, and hangs the donors' names beside the slipway.\n\n"
)
USUAL = (
    "## After-tax contributions\n\nYou may also make after-tax contributions of up to 10% of pay by payroll deduction, "
    "in addition to your pre-tax and Roth contributions.\n\n"
)


def _report(text: str) -> Report:
    return analyze_documents([read_text(text, name="plan.md", markdown=True)], Profile(date(2026, 11, 29)))


def test_a_grant_in_unusual_company_alone_gives_no_yes() -> None:
    report = _report(PLAN + STRANGE)
    assert report.provisions[IN].status == "permitted"  # what the sentence says stands
    assert report.provisions[IN].attributes["doubted"] is True
    assert report.verdict.state is VerdictState.INCONCLUSIVE
    assert "readers_disagree" in report.verdict.flags
    assert any("voluntary after-tax" in question for question in report.verdict.questions)


@pytest.mark.parametrize("text", [PLAN + USUAL, PLAN + USUAL + STRANGE])
def test_one_usual_place_is_enough(text: str) -> None:
    report = _report(text)
    assert "doubted" not in report.provisions[IN].attributes
    assert report.verdict.state is VerdictState.SUPPORTED
    assert "readers_disagree" not in report.verdict.flags


def test_a_passage_read_alone_is_not_doubted() -> None:
    assert not any(one.doubted for one in findings(read_text(STRANGE, name="x", markdown=True)))


def test_doubted_contributions_are_never_an_answer() -> None:
    known = verdict_rules().gates
    for conversion, withdrawal, document in product(known.conversion, known.withdrawal, known.document):
        assert decide(Gates("doubted", conversion, withdrawal, document)).state is VerdictState.INCONCLUSIVE


_TICKED_AT_AN_AGE = (
    ("All vested Accounts: upon attainment of age 59½", False),
    ("Any vested account: on reaching age 62", False),
    ("All lockers and accounts: upon attainment of age 59½", True),
)


@pytest.mark.parametrize(("option", "may_be_doubted"), _TICKED_AT_AN_AGE)
def test_every_vested_account_at_an_age_is_of_the_plan(option: str, may_be_doubted: bool) -> None:
    badges = "\u2610 (b) Lockers, hangtags and badges: at any time"
    text = f"5.02 Other In-Service Distributions\n\n\u2612 (a) {option}\n{badges}\n"
    found = [one for one in findings(read_text(text)) if one.counted and one.provision == OUT]
    assert may_be_doubted or (found and not any(one.doubted for one in found))
