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


RULES = (
    "4.2 A Participant may contribute from 1% to 8% of Pay after tax.\n\n"
    "7.3 Withdrawals. After-tax contributions may be withdrawn at any time. {old}\n\n"
    "8.1 The Plan Year ends on June 30.\n\n"
)
BARRED = "A Participant who does so may not contribute for the next six months."

# what stands after the rules, whether the sentence on the suspension is still one of them
SAID_OF_IT = (
    # struck out
    ("SECOND AMENDMENT, effective July 1, 2023. The last sentence of Section 7.3 is repealed.", False),
    ("SECOND AMENDMENT. Effective July 1, 2023, the second sentence of Section 7.3 is deleted in its entirety.", False),
    (f"SECOND AMENDMENT. Section 7.3 is amended by deleting “{BARRED}”", False),
    (f"RESOLVED, that “{BARRED}” is hereby struck out.", False),
    # not made, or not yet
    ("PROPOSED SECOND AMENDMENT. The last sentence of Section 7.3 is repealed.", True),
    ("Draft for comment\n\nThe last sentence of Section 7.3 is repealed.", True),
    ("Second Amendment (not adopted)\n\nThe last sentence of Section 7.3 is repealed.", True),
    ("Should the board agree, the last sentence of Section 7.3 will be repealed.", True),
    ("The last sentence of Section 7.3 shall be deleted once the IRS has issued its letter.", True),
    ("It is not the case that the last sentence of Section 7.3 is repealed.", True),
    ("Would you save more if the last sentence of Section 7.3 is repealed? We are looking into it.", True),
    (f"The union asked for an amendment by deleting “{BARRED}” The Company said no.", True),
    (f"Section 7.3 would be amended by deleting “{BARRED}”", True),
    ("RESOLVED, subject to a favorable ruling, that the last sentence of Section 7.3 is repealed.", True),
    ("SECOND AMENDMENT. The last sentence of Section 7.3 is deleted for 2029 and later years.", True),
    ("SECOND AMENDMENT. The last sentence of Section 7.3 is deleted as of July 1, 2029.", True),
    # for some, or of other money
    ("For those who work at the Dover mill, the last sentence of Section 7.3 is repealed.", True),
    ("The last sentence of Section 7.3 is deleted for Members of Local 12.", True),
    (f"“{BARRED}” That rule is withdrawn for the Dover mill only.", True),
    ("The last sentence of Section 7.3 is deleted with respect to Roth contributions.", True),
    ("The last sentence of Section 7.3 is deleted insofar as it concerns hardship.", True),
    # something is put in its place
    (f"Section 7.3 is amended by deleting “{BARRED}”, and by inserting “He may not contribute for a year.”", True),
    (f"Section 7.3 is amended by striking “{BARRED}” in favor of “He may not contribute for a year.”", True),
    (f"“{BARRED}” is deleted; in its place is put “He may not contribute for a year.”", True),
    ("The last sentence of Section 7.3 is removed and put in Section 7.8 instead.", True),
    # another paper
    ("AMENDMENT to the Dover Pension Plan\n\nThe last sentence of Section 7.3 is repealed.", True),
    ("AMENDMENT of Appendix B. The last sentence of Section 7.3 is repealed.", True),
    (f"“{BARRED}” is removed from the web page.", True),
    # undone
    (
        "FIRST AMENDMENT, effective May 1, 2016. The last sentence of Section 7.3 is repealed.\n\n"
        "SECOND AMENDMENT, effective May 1, 2019. The last sentence of Section 7.3 is restored.",
        True,
    ),
    # another sentence
    ("SECOND AMENDMENT. The first sentence of Section 8.1 is repealed.", True),
    ("7.3 Loans. No loans are made.\n\nSECOND AMENDMENT. The last sentence of Section 7.3 is repealed.", True),
)


@pytest.mark.parametrize(("change", "stands"), SAID_OF_IT)
def test_a_strike_is_one_where_it_is_made_for_all_and_for_good(change: str, stands: bool) -> None:
    document = read_text(RULES.format(old=BARRED) + change)
    found = detect(document)
    said = judge(list(found.findings), [found.facts], [document], Profile(date(2026, 11, 30)))
    assert said.provisions[WITHDRAWAL].status.value == ("conditional" if stands else "permitted")


def test_a_title_before_a_period_is_no_sentence_of_its_section() -> None:
    text = (
        "4.2 Kinds of contributions. A Participant may not make after-tax contributions. "
        "Deferrals may be changed each month.\n\n4.3 Pay is base pay.\n\n"
        "AMENDMENT, effective July 1, 2021. The second sentence of Section 4.2 is repealed."
    )
    assert statuses(findings(read_text(text)), Profile(date(2026, 11, 30)))[AFTER_TAX].status.value == "prohibited"


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
