"""A report made by hand with every feature a face of the report has to show, and a PDF to show it on."""

from __future__ import annotations

import io
from datetime import date

import pytest
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas

from analyzer.report import (
    Administrator,
    Caution,
    Condition,
    DocumentWarning,
    Evidence,
    EvidenceBox,
    Generator,
    GroupVerdict,
    OtherPlan,
    Plan,
    ProvisionStatus,
    ReadDocument,
    Report,
    Verdict,
)

MONEY_IN = "You may elect after-tax contributions of 1% to 15% of your eligible pay."
CONVERSION = "After-tax money may be moved to your Roth account at any time, up to four times a year."
WITHDRAWAL = (
    "Money that has been in your after-tax account for 24 months may be withdrawn while you are still employed."
)
REFUSED = "The Plan accepts rollovers of after-tax contributions from another employer's plan."


def evidence() -> list[Evidence]:
    """Three counted passages (one over a page break) and a refused one."""
    common = {"document": 0, "counted": True}
    return [
        Evidence(
            id="e1", provision="after_tax_contributions", stance="permits", reason="direct grant", page=5,
            page_label="3",
            section=["Saving", "Kinds of contributions"], quote=MONEY_IN, rule="after_tax.elect_percent",
            boxes=[EvidenceBox(page=5, x0=72, top=301.2, x1=460, bottom=312.9)], **common,
        ),
        Evidence(
            id="e2", provision="in_plan_roth_conversion", stance="permits", reason="names after-tax money", page=9,
            section=["Roth conversion"], quote=CONVERSION, rule="conversion.sources",
            boxes=[
                EvidenceBox(page=9, x0=72, top=730, x1=540, bottom=742),
                EvidenceBox(page=10, x0=72, top=72, x1=200, bottom=84),
            ],
            **common,
        ),
        Evidence(
            id="e3", provision="in_service_after_tax", stance="conditions", reason="seasoning of 24 months", page=12,
            section=["Withdrawals"], quote=WITHDRAWAL, rule="withdrawal.seasoning",
            boxes=[EvidenceBox(page=12, x0=72, top=200, x1=540, bottom=225)], **common,
        ),
        Evidence(
            id="e4", provision="after_tax_contributions", stance="mentions", counted=False, document=0, page=7,
            reason="speaks of rollovers into the plan, not of contributions from pay", section=["Rollovers"],
            quote=REFUSED, rule="after_tax.rollover_in", reader="statistical",
            boxes=[EvidenceBox(page=7, x0=72, top=100, x1=540, bottom=112)],
        ),
    ]  # fmt: skip


def verdict() -> Verdict:
    """A conditional yes with everything a verdict can carry."""
    return Verdict(
        state="supported_with_conditions",
        basis="explicit",
        routes=["in_plan_roth_conversion"],
        confidence="high",
        summary="After-tax contributions are open to salaried employees and can be converted to Roth inside the plan.",
        conditions=[Condition(text="Open to salaried employees only.", evidence=["e1"])],
        questions=[f"Question number {number}, is it answered?" for number in range(1, 7)],
        flags=["group_condition", "A sentence of its own."],
        warnings=[
            Caution(id="earnings", text="Earnings are taxable when they are converted.", source="IRC 72(e)(8)"),
            Caution(id="not_advice", text="No advice."),
        ],
        evidence=["e1", "e2"],
    )


def make_report() -> Report:
    """The report with every feature."""
    return Report(
        generator=Generator(version="0.1.0", patterns="0" * 64),
        as_of=date(2026, 11, 23),
        plan=Plan(
            name="Larkspur Tools 401(k) Plan", sponsor="Larkspur Tools, Inc.", ein="12-3456789", number="001",
            type="401(k)", administrator=Administrator(name="Benefits Office", phone="555-0100"),
        ),
        documents=[
            ReadDocument(
                name="larkspur.pdf", sha256="1" * 64, kind="spd", date="2026-01-01", pages=24, ocr_pages=[3, 4, 5],
                unreadable_pages=[20], warnings=[DocumentWarning(code="missing_pages", message="Page 21 is missing.")],
            )
        ],
        verdict=verdict(),
        groups=[GroupVerdict(group="Hourly employees", verdict=Verdict(
            state="not_supported", basis="explicit", summary="Hourly employees may not contribute after-tax.",
        ))],
        other_plans=[OtherPlan(plan="Larkspur Tools 403(b) Plan", verdict=Verdict(
            state="inconclusive", basis="incomplete_document", summary="Only a cover page of it is here.",
        ))],
        provisions={
            "after_tax_contributions": ProvisionStatus(
                status="permitted", attributes={"percent_min": 1, "percent_max": 15}, evidence=["e1"]
            ),
            "roth_deferrals": ProvisionStatus(status="not_addressed"),
            "in_plan_roth_conversion": ProvisionStatus(
                status="permitted", attributes={"frequency": "4 per year"}, evidence=["e2"]
            ),
            "in_service_after_tax": ProvisionStatus(
                status="conditional", attributes={"seasoning_months": 24, "conditions": ["seasoning"]}, evidence=["e3"]
            ),
        },
        evidence=evidence(),
    )  # fmt: skip


@pytest.fixture
def report() -> Report:
    """The report with every feature."""
    return make_report()


@pytest.fixture(scope="session")
def pdf() -> bytes:
    """Twelve letter-size pages, with the quotes where the report's boxes are."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=letter, invariant=True)
    lines = {
        5: [(310.5, MONEY_IN)],
        9: [(739.5, CONVERSION[:70])],
        10: [(81.5, CONVERSION[70:])],
        7: [(109.5, REFUSED)],
        12: [(209.5, WITHDRAWAL[:80]), (222.5, WITHDRAWAL[80:])],
    }
    for page in range(1, 13):
        canvas.setFont("Helvetica", 11)
        for top in range(48, 780, 13):
            if all(abs(top - line) > 12 for line, _ in lines.get(page, [])):
                canvas.setFillGray(0.35)
                canvas.drawString(
                    72, 792 - top, f"Page {page}: ordinary words of a plan booklet that fill the page evenly."
                )
        canvas.setFillGray(0)
        for line, words in lines.get(page, []):
            canvas.drawString(72, 792 - line, words)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
