"""Sentences that a change bound in with the plan strikes out, quoted or told by their place, and what repeats a no."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import detect, findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import judge, statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

BOOKLET = (
    "# Alder Mills Savings Plan\n\nSummary Plan Description\n\n{change}\n\n## Saving\n\n"
    "You may make after-tax contributions of up to 6% of pay.\n\n## Withdrawals\n\n"
    "You may withdraw after-tax contributions at any time. {old}\n"
)
SUSPENDED = "If you do, you may not make after-tax contributions for the next six months."
CHANGE = "## Summary of Material Modifications\n\nThis change takes effect on January 1, 2026. "

# how the change strikes the sentence, whether it is gone
STRUCK = (
    (f"The booklet says: “{SUSPENDED}” That sentence is removed.", True),
    (f"The section on withdrawals is amended by deleting the sentence “{SUSPENDED}”", True),
    (f"In the section on withdrawals, “{SUSPENDED}” is deleted.", True),
    ("In the section on withdrawals the words “for the next six months at a time” are deleted.", False),
    ("The section on loans is amended by deleting the sentence “You may have only one loan at any one time.”", False),
)


@pytest.mark.parametrize(("change", "gone"), STRUCK)
def test_a_quoted_sentence_is_none_once_it_is_struck(change: str, gone: bool) -> None:
    document = read_text(BOOKLET.format(change=CHANGE + change, old=SUSPENDED), "spd.md", markdown=True)
    found = detect(document)
    said = judge(list(found.findings), [found.facts], [document], Profile(date(2026, 11, 30)))
    assert said.provisions[WITHDRAWAL].status.value == ("permitted" if gone else "conditional")


PLAN = (
    "# Alder Mills Savings Plan\n\nPlan as restated January 1, 2009\n\n## 4.2 Voluntary Contributions\n\n"
    "A Member may make Voluntary Contributions, which are after-tax and not Roth, of 1% to 5% of Pay. "
    "No Voluntary Contribution shall be accepted after June 30, 2009.\n\n## 4.3 Directions\n\n"
    "A direction is given to the Company in writing.\n\n## Second Amendment\n\n"
    "1. Effective January 1, 2015, the {place} sentence of Section {section} is repealed{more}.\n"
)


@pytest.mark.parametrize(
    ("place", "section", "more", "status"),
    [
        ("last", "4.2", "", "permitted"),
        ("last", "4.2", ", and Members may again give directions under that Section", "permitted"),
        ("second", "4.2", "", "permitted"),
        ("last", "4.3", "", "frozen"),
    ],
)
def test_a_sentence_told_by_its_place_is_none_once_it_is_repealed(
    place: str, section: str, more: str, status: str
) -> None:
    document = read_text(PLAN.format(place=place, section=section, more=more), "plan.md", markdown=True)
    found = detect(document)
    said = judge(list(found.findings), [found.facts], [document], Profile(date(2026, 11, 30)))
    assert said.provisions[AFTER_TAX].status.value == status


# what a passage says, and what it does not
SAID = (
    # what is not the same thing is not refused
    ("The Plan accepts Employee After-Tax Contributions and Roth Deferrals.\nNote: Roth Deferrals are not Employee After-Tax Contributions.", {AFTER_TAX: "permitted", ROTH: "permitted"}),
    ("Remember: Roth deferrals are not after-tax contributions.", {AFTER_TAX: "not_addressed", ROTH: "not_addressed"}),
    ("NOTE: The Plan does not accept after-tax contributions.", {AFTER_TAX: "prohibited"}),
    ("Note: You may also make after-tax contributions of up to 5% of pay.", {AFTER_TAX: "permitted"}),
    # the limit of the law grants nothing
    ("Section 415 of the Code limits annual additions, that is, the sum of deferrals, after-tax employee contributions if any, and company contributions, to $72,000 for 2026 or, if less, 100% of compensation.", {AFTER_TAX: "not_addressed"}),
    # a no that is repeated
    ("Can I make after-tax contributions?\n\nNo. They are not part of the Plan.", {AFTER_TAX: "prohibited"}),
    ("Are after-tax contributions allowed?\n\nNo, they are not part of our Plan.", {AFTER_TAX: "prohibited"}),
    ("After-tax contributions do not form part of the Plan.", {AFTER_TAX: "prohibited"}),
    # contributions told by their tax
    ("A Member may have deducted from his Pay and contributed to the Plan a part of it that remains includible in his gross income and is not designated as a Roth Contribution.", {AFTER_TAX: "permitted", ROTH: "not_addressed"}),
    ("A Participant may elect that there be withheld from his Compensation, and paid to the Trustee, an amount that is includible in his gross income and that is not a Roth Contribution.", {AFTER_TAX: "permitted"}),
    ("Each Participant may authorize the Employer to deduct from his Compensation amounts on which he is taxed currently, other than Roth Contributions, and to pay them to the Trust.", {AFTER_TAX: "permitted"}),
    ("A Participant may not contribute any amount that is includible in gross income and is not a Roth Contribution.", {AFTER_TAX: "prohibited"}),
    ("Amounts that are includible in his gross income and are not Roth contributions are taxed in the year of distribution.", {AFTER_TAX: "not_addressed"}),
    # accounts that share a word
    ("You may change money in your Savings, Nondeductible, Match or Rollover Account into Roth money without taking it from the Plan.", {CONVERSION: "permitted"}),
    ("From age 59½ you may withdraw from your Nondeductible, Match and Rollover Accounts.", {WITHDRAWAL: "conditional"}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), SAID)
def test_it_is_read_as_it_is_meant(text: str, wanted: dict[str, str]) -> None:
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 30)))
    assert {provision: found[provision].status.value for provision in wanted} == wanted


CHANGED = (
    "# Alder Mills Savings Plan\n\nPlan as restated January 1, 2009\n\n## 4.2 {title}\n\n"
    "A Member may make {kind}. {sentence}\n\n## Second Amendment\n\n"
    "The following changes take effect on July 1, 2019.\n\n1. In Section 4.2, “5%” is changed to “10%”.\n"
)


@pytest.mark.parametrize(
    ("title", "kind", "sentence", "most"),
    [
        ("Voluntary Contributions", "after-tax Voluntary Contributions", "The deduction shall be in a whole percentage of Pay, not more than 5%.", 10),
        ("Voluntary Contributions", "after-tax Voluntary Contributions", "Such contributions shall not exceed 5% of Pay.", 10),
        ("Deferred Contributions", "Deferred Contributions before tax", "The deduction shall be in a whole percentage of Pay, not more than 5%.", None),
    ],
)  # fmt: skip
def test_words_put_for_words_are_of_the_contributions_of_their_section(
    title: str, kind: str, sentence: str, most: float | None
) -> None:
    document = read_text(CHANGED.format(title=title, kind=kind, sentence=sentence), "plan.md", markdown=True)
    found = detect(document)
    said = judge(list(found.findings), [found.facts], [document], Profile(date(2026, 11, 30)))
    assert said.provisions[AFTER_TAX].attributes.get("percent_max") == most
