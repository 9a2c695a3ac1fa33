"""In which region of the paper a sentence stands, and what that does to the finding it gives."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from textwrap import dedent

import pytest
from fixture_plans import PLANS

from analyzer.detection import findings
from analyzer.detection.document.documents import Titles, bare, words
from analyzer.detection.document.grouping import group_of
from analyzer.detection.document.regions import Region, regions
from analyzer.detection.whole.placing import place
from analyzer.model import Block, Document, Finding, Span, Stance
from analyzer.reading.document import read, read_text

COVER = "# Norwick Valve 401(k) Savings Plan\n\n## Summary Plan Description\n\n"
HERE = "THE SENTENCE"
LONG = "A paragraph longer than a line of paper, so that nobody could take what follows for more of it, or so we hope."


def document(text: str) -> Document:
    return read_text(dedent(text), "spd.md", markdown=True)


def block_of(where: Document, words_in_it: str) -> Block:
    return next(b for b in where.blocks if words_in_it in where.text[b.span.start : b.span.end])


def region_of(text: str, cover: str = COVER) -> Region:
    """The region of the paragraph that holds THE SENTENCE."""
    read_one = document(cover + dedent(text))
    return regions(read_one).of(block_of(read_one, HERE))


KNOWN = words()
TITLES = {
    **{part.id: part for part in KNOWN.boilerplate},
    "glossary": KNOWN.glossary,
    "chapters": KNOWN.chapters,
    "notice_parts": KNOWN.notice_parts,
    "own_topics": KNOWN.own_topics,
    "changes": KNOWN.changes,
    "superseded": KNOWN.superseded,
    "earlier_contributions": KNOWN.earlier_contributions,
}


@pytest.mark.parametrize(("name", "heading"), [(n, h) for n, t in TITLES.items() for h in t.accept])
def test_headings_that_match(name: str, heading: str) -> None:
    titles: Titles = TITLES[name]
    assert titles.heads(heading)


@pytest.mark.parametrize(("name", "heading"), [(n, h) for n, t in TITLES.items() for h in t.reject])
def test_headings_that_do_not_match(name: str, heading: str) -> None:
    assert not TITLES[name].heads(heading)


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Part Four. The Employee Stock Purchase Plan", "The Employee Stock Purchase Plan"),
        ("ARTICLE XII. CLAIMS PROCEDURE", "CLAIMS PROCEDURE"),
        ("Appendix: Special Tax Notice", "Special Tax Notice"),
        ("SECTION 9.02 IN-SERVICE DISTRIBUTIONS", "IN-SERVICE DISTRIBUTIONS"),
        ("4.3 Matching contributions", "Matching contributions"),
        ("Part-time employees", "Part-time employees"),
        ("Supplement for employees of Norwick Valve", "Supplement for employees of Norwick Valve"),
        ("I. INTRODUCTION", "INTRODUCTION"),
        ("Investments", "Investments"),
    ],
)
def test_a_heading_without_its_number(heading: str, title: str) -> None:
    assert bare(heading) == title


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("## Special Tax Notice\n\nTHE SENTENCE.", "rollover_notice"),
        # its sections are set like chapters, and go on with it
        (
            "## Your Rollover Options\n\nText.\n\n## If your payment includes after-tax contributions\n\nTHE SENTENCE.",
            "rollover_notice",
        ),
        ("## Your Rollover Options\n\nText.\n\n## Rules of the road\n\nTHE SENTENCE.", "rollover_notice"),
        # the sentence with which it opens is enough, whatever the heading
        (
            "## Attachment 2\n\nYou are receiving this notice because all or a portion of a payment may be able to be"
            " rolled over.\n\n### How much may I roll over?\n\nTHE SENTENCE.",
            "rollover_notice",
        ),
        ("## Statement of ERISA Rights\n\n### Enforce Your Rights\n\nTHE SENTENCE.", "erisa_rights"),
        ("## Claims and Appeals\n\nTHE SENTENCE.", "claims"),
        ("## Other Provisions\n\n### Top-Heavy Rules\n\nTHE SENTENCE.", "top_heavy"),
        ("## Nondiscrimination Testing\n\nTHE SENTENCE.", "testing"),
        ("## Investing Your Account\n\nTHE SENTENCE.", "investments"),
        ("## Tax Information About Payments\n\nTHE SENTENCE.", "tax_information"),
        ("## Matching\n\nExample: THE SENTENCE.", "example"),
        ("## How it looks\n\nOdile is 41 and earns $190,000. THE SENTENCE.", "example"),
        ("## How it looks\n\nMs. Brandvold, age 44, saves 6% as Roth. THE SENTENCE.", "example"),
        ("## How it looks\n\nMiss Peverell earns $82,000. THE SENTENCE.", "example"),
        ("## Appendix 4. Participation Agreement (form)\n\nTHE SENTENCE.", "blank_form"),
        ("## Glossary\n\nTHE SENTENCE.", "glossary"),
        # and what is none of these, or is over
        ("## Your Contributions\n\nTHE SENTENCE.", ""),
        ("## Your Rollover Options\n\nText.\n\n## Plan Information\n\nTHE SENTENCE.", ""),
        ("## Your Rollover Options\n\nText.\n\n## In-Plan Roth Conversions\n\nTHE SENTENCE.", ""),
        ("## Top-Heavy Rules\n\nText.\n\n## Your Contributions\n\nTHE SENTENCE.", ""),
        ("## Investing Your Account\n\nText.\n\n### In-Plan Roth Conversions\n\nTHE SENTENCE.", ""),
        ("## Rollovers Into the Plan\n\nTHE SENTENCE.", "rollovers_in"),
        ("## Loans\n\n### Terms of Repayment\n\nTHE SENTENCE.", ""),
        (f"## Matching\n\nExample: {LONG}\n\nTHE SENTENCE. {LONG}", ""),
        ("## When you are 59½\n\nIt is 62 if you have saved for ten years and earn $40,000. THE SENTENCE.", ""),
        ("## Who runs it\n\nMs. Brandvold serves as administrator and may be asked for a form. THE SENTENCE.", ""),
    ],
)
def test_boilerplate(text: str, name: str) -> None:
    assert region_of(text).name == name


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("## Part 3. The Employee Stock Purchase Plan\n\n### End\n\nTHE SENTENCE.", "Employee Stock Purchase Plan"),
        ("## The Retirement Income Plan\n\nTHE SENTENCE.", "Retirement Income Plan"),
        ("## Deferred Compensation Plan for Executives\n\nTHE SENTENCE.", "Deferred Compensation Plan for Executives"),
        ("## Chapter 4: Norwick 403(b) Plan\n\nTHE SENTENCE.", "Norwick 403(b) Plan"),
        ("## Health Savings Account\n\nTHE SENTENCE.", "Health Savings Account"),
        ("## The Canadian Savings Plan\n\nTHE SENTENCE.", "Canadian Savings Plan"),
        # a section of its chapter that is named after a part of it stays in the chapter
        (
            "## Income Protection and Spending Accounts\n\n### Life insurance\n\nText.\n\n### Gifts\n\nTHE SENTENCE.",
            "Income Protection and Spending Accounts",
        ),
        ("## Part 2\n\nThis Part describes the Norwick Pension Plan. THE SENTENCE.", "Norwick Pension Plan"),
        ("## Questions\n\nTHE SENTENCE about the share plan. It is a separate plan.", "share plan"),
        # a name that tells no kind, and a first paragraph that does
        ("## The Retirement Plan\n\nTHE SENTENCE. It pays a monthly benefit for life.", "Retirement Plan"),
        ("## The Retirement Plan\n\nTHE SENTENCE. You choose how much to save.", None),
        # the plan's own name, its history and its neighbours are not other plans
        ("## The 401(k) Savings Plan\n\nTHE SENTENCE.", None),
        ("## The Thrift and Savings Plan\n\nTHE SENTENCE.", None),
        ("## Prior Plan Accounts\n\nTHE SENTENCE.", None),
        ("## Transfers From the Norwick Pension Plan\n\nTHE SENTENCE.", None),
        ("## If you also belong to the Pension Plan\n\nTHE SENTENCE.", None),
        ("## No Pension Benefit Guaranty Corporation Insurance\n\nTHE SENTENCE.", None),
        ("## The Pension Plan\n\nText.\n\n## The 401(k) Plan\n\nTHE SENTENCE.", None),
    ],
)  # fmt: skip
def test_other_plans(text: str, plan: str | None) -> None:
    assert region_of(text).plan == plan


@pytest.mark.parametrize(
    "cover",
    ["# Harbor Clinic 403(b) Plan\n\n", "# City of Alder 457(b) Deferred Compensation Plan\n\n"],
)
def test_a_403b_or_457b_document_is_about_its_own_plan(cover: str) -> None:
    title = cover.removeprefix("# ").strip()
    assert region_of(f"## The {title}\n\nTHE SENTENCE.", cover).plan is None
    assert region_of("## The 403(b) Plan\n\nTHE SENTENCE.", "# Harbor Clinic 403(b) Plan\n\n").plan is None


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("## Schedule B - Local 217\n\n### Contributions\n\nTHE SENTENCE.", "Local 217"),
        ("## SCHEDULE C - NON-UNION HOURLY EMPLOYEES\n\nTHE SENTENCE.", "Non-Union Hourly Employees"),
        ("## Appendix PR\n\nTHE SENTENCE.", "Puerto Rico participants"),
        ("## Provisions for Salaried Employees\n\nTHE SENTENCE.", "Salaried Employees"),
        ("## Supplement for employees of Coldbrook, LLC\n\nTHE SENTENCE.", "employees of Coldbrook, LLC"),
        ("## Hourly Employees\n\nTHE SENTENCE.", "Hourly Employees"),
        ("## Employees Hired Before January 1, 2010\n\nTHE SENTENCE.", "Employees Hired Before January 1, 2010"),
        ("## Employees of the Company\n\nTHE SENTENCE.", None),
        # what the document itself says that a schedule is for
        (
            "Schedule D applies to employees who are not represented by a union.\n\n## Schedule D\n\nTHE SENTENCE.",
            "employees who are not represented by a union",
        ),
        ("## Schedule B - Local 217\n\nText.\n\n## Contributions - everyone\n\nTHE SENTENCE.", None),
        ("## Schedule A. Participating Employers\n\nTHE SENTENCE.", None),
        ("## Highly Compensated Employees\n\nTHE SENTENCE.", None),
        ("## Part-time employees\n\nTHE SENTENCE.", None),
    ],
)  # fmt: skip
def test_groups(text: str, group: str | None) -> None:
    assert region_of(text).group == group


@pytest.mark.parametrize("heading", KNOWN.groups.accept)
def test_group_headings(heading: str) -> None:
    assert group_of(heading, KNOWN.groups, {})


@pytest.mark.parametrize("heading", KNOWN.groups.reject)
def test_headings_that_name_no_group(heading: str) -> None:
    assert group_of(heading, KNOWN.groups, {}) is None


@pytest.mark.parametrize(
    ("text", "smm", "effective"),
    [
        # bound behind, with items that are set like chapters
        (
            "## Contributions\n\nText.\n\n## Summary of Material Modifications\n\nEffective January 1, 2026, the plan"
            " changes.\n\n## SMM Item 1\n\nTHE SENTENCE.",
            True,
            date(2026, 1, 1),
        ),
        ("## Summary of Material Modifications dated May 1, 2025\n\nTHE SENTENCE.", True, None),
        ("## Third Amendment\n\nThis amendment takes effect on July 1, 2024.\n\nTHE SENTENCE.", True, date(2024, 7, 1)),
        (  # the day of the plan as restated is not that of the change
            "## Second Amendment to the Alder Plan (As Amended and Restated Effective January 1, 2021)\n\n"
            "Effective April 1, 2026, the Plan is changed.\n\nTHE SENTENCE.",
            True,
            date(2026, 4, 1),
        ),
        # over where the text that it changes begins, or where a document's closing parts do
        ("## Summary of Changes\n\nText.\n\n## Summary Plan Description\n\n### Savings\n\nTHE SENTENCE.", False, None),
        ("## Summary of Material Modifications\n\nText.\n\n## Statement of ERISA Rights\n\nTHE SENTENCE.", False, None),
        ("## Amendment and Termination\n\nTHE SENTENCE.", False, None),
    ],
)  # fmt: skip
def test_changes(text: str, smm: bool, effective: date | None) -> None:
    region = region_of(text)
    assert (region.smm, region.effective_from) == (smm, effective)


def test_a_change_bound_in_front_ends_at_the_text_that_it_changes() -> None:
    text = """\
    # Summary of Material Modifications

    Changes that take effect on July 1, 2025

    ## A new contribution

    THE CHANGE.

    ## Summary Plan Description

    ## Your Contributions

    THE SENTENCE.
    """
    read_one = document(text)
    where = regions(read_one)
    change = where.of(block_of(read_one, "THE CHANGE"))
    assert change.smm and change.effective_from == date(2025, 7, 1)
    assert not where.of(block_of(read_one, HERE)).smm


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Prior SPD provisions (before 2020)", "superseded"),
        ("Contributions made before 1987", "plan"),
        ("Prior service", "plan"),
    ],
)
def test_text_kept_for_the_record(heading: str, kind: str) -> None:
    assert region_of(f"## {heading}\n\nTHE SENTENCE.").kind == kind


def test_what_came_of_earlier_contributions_may_still_be_withdrawn() -> None:
    text = "## Thrift deposits before 2009\n\nTHE SENTENCE."
    assert not placed(text).counted
    assert placed(text, replace(GRANT, provision="in_service_after_tax")).counted


def test_a_text_for_many_plans_is_a_guide_throughout() -> None:
    text = (
        "# Saving at work\n\nThis guide is for plans served by Alder.\n\nYour plan may be different.\n\nTHE SENTENCE."
    )
    assert region_of(text, cover="").kind == "guide"
    assert region_of("# Saving at work\n\nYour plan may be different.\n\nTHE SENTENCE.", cover="").kind == "plan"


GRANT = Finding("after_tax_contributions", Stance.PERMITS, 0, Span(0, 0), "after_tax.permission", "a grant")


def placed(text: str, finding: Finding = GRANT) -> Finding:
    """A finding as it is placed at THE SENTENCE."""
    read_one = document(COVER + dedent(text))
    start = read_one.text.index(HERE)
    span = Span(start, read_one.text.find(".", start) + 1)
    return place(replace(finding, span=span), regions(read_one), block_of(read_one, HERE), read_one)


def test_a_grant_in_boilerplate_is_refused_with_its_reason() -> None:
    found = placed("## Special Tax Notice\n\nTHE SENTENCE.")
    assert not found.counted and found.reason == "it stands in the rollover notice, which serves many plans"


def test_a_denial_in_a_chapter_that_grants_nothing_is_still_the_plans_own() -> None:
    denial = replace(GRANT, stance=Stance.DENIES)
    assert placed("## Nondiscrimination Testing\n\nTHE SENTENCE.", denial).counted
    assert not placed("## Nondiscrimination Testing\n\nTHE SENTENCE.").counted
    assert not placed("## Special Tax Notice\n\nTHE SENTENCE.", denial).counted


def test_refunds_belong_to_the_chapter_on_testing() -> None:
    assert placed("## Nondiscrimination Testing\n\nTHE SENTENCE.", replace(GRANT, provision="ACP_refund")).counted


def test_a_definition_counts_unless_it_is_hedged() -> None:
    assert placed("## Definitions\n\nTHE SENTENCE says up to 10% of pay.").counted
    assert not placed("## Definitions\n\nTHE SENTENCE means contributions after tax, if any.").counted


def test_a_sentence_that_places_its_rule_in_another_plan() -> None:
    found = placed("## Taking money out\n\nTHE SENTENCE of what you put into the Employee Stock Purchase Plan.")
    assert found.plan == "Employee Stock Purchase Plan"
    assert placed("## Savings\n\nTHE SENTENCE: unlike the Pension Plan, the Plan lets you save after tax.").plan is None


def test_the_group_of_a_chapter_and_that_of_a_sentence() -> None:
    local = "## Schedule B - Local 217\n\nTHE SENTENCE."
    assert placed(local).group == "Local 217"
    assert placed(local, replace(GRANT, group="members of Local 217")).group == "members of Local 217"
    assert (
        placed(local, replace(GRANT, group="employees hired before 2010")).group
        == "Local 217, employees hired before 2010"
    )


def test_a_finding_in_a_change_says_so_and_takes_its_date() -> None:
    text = "## Summary of Material Modifications\n\nThe changes are effective March 1, 2026.\n\nTHE SENTENCE."
    found = placed(text)
    assert (found.rule, found.effective_from) == ("smm.after_tax.permission", date(2026, 3, 1))
    own = placed(text, replace(GRANT, effective_from=date(2027, 1, 1)))
    assert own.effective_from == date(2027, 1, 1)


@pytest.mark.parametrize(
    "text",
    [
        "THE SENTENCE of the booklet is “The Plan takes after-tax contributions.”| That sentence is deleted.",
        "THE SENTENCE in the 1994 booklet was this; the 1994 booklet put it this way: “You may save after tax.”|",
        "For example, if THE SENTENCE holds, Maria saves 5% after tax.|",
        "THE SENTENCE leaves $35,000 under the limit, so she sets her after-tax rate at 14%.|",
    ],
)
def test_quotations_and_examples(text: str) -> None:
    """The finding's sentence is what stands before the bar."""
    sentence, after = text.split("|")
    read_one = document(f"{COVER}## Your Savings\n\n{sentence}{after}")
    start = read_one.text.index(sentence)
    finding = replace(GRANT, span=Span(start, start + len(sentence)))
    assert not place(finding, regions(read_one), block_of(read_one, HERE), read_one).counted


def test_a_paragraph_opens_for_a_group() -> None:
    """Its "you" are those people, and nobody else."""
    text = """
    Residents of Puerto Rico take part in the Plan on different terms. THE SENTENCE is for them.

    Everyone else reads on here.
    """
    assert region_of(text).group == "Residents of Puerto Rico"
    read_one = document(COVER + dedent(text))
    assert regions(read_one).of(block_of(read_one, "Everyone else")).group is None


def test_regions_are_cheap() -> None:
    read_one = read(PLANS / "p16-corvane-wrap-handbook.pdf", ocr="never")
    regions(read_one)
    start = time.perf_counter()
    regions(read_one)
    assert time.perf_counter() - start < 0.5


def test_basic_plan_document_grants_nothing() -> None:
    """What waits for an adoption agreement is no grant; with the boxes ticked in the same file it may be one."""
    text = """
    # Basic Plan Document 07

    This Basic Plan Document is a pre-approved plan. The Employer that executes an Adoption Agreement adopts it. If the
    Employer has elected to permit them, the rules elected in the Adoption Agreement apply, and the Adoption Agreement
    may limit contributions.

    ## Contributions

    A Participant may make after-tax contributions of up to 10% of Compensation.
    """
    assert not [f for f in findings(document(text)) if f.counted]
    assert [f for f in findings(document(text + "\n    [X] After-tax contributions are permitted.\n")) if f.counted]


def test_what_other_sections_provide_prevails_over_the_general_rule() -> None:
    """A denial that yields says so."""
    text = "Except as expressly provided in this Article, no amount may be withdrawn from the After-Tax Account."
    denials = [f for f in findings(document(text)) if f.stance is Stance.DENIES]
    assert denials and all(f.attributes.get("yields") for f in denials)
