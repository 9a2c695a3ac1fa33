"""What a document is: its kind, its date, the plan it describes, and whether its silence could mean anything."""

from __future__ import annotations

import json
from textwrap import dedent
from typing import Any

import pytest
from fixture_plans import PLANS, document_of

from analyzer.detection import detect
from analyzer.detection.document.identity import facts
from analyzer.detection.vocabulary.dates import dates_in
from analyzer.model import DocumentFacts
from analyzer.reading.document import read_text

LABELS = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(PLANS.glob("*.json"))}
KINDS = {
    "p705-wexcombe-freight": "plan_document",
    "p707-wexcombe-precision-castings": "adoption_agreement",
    "p709-tolliver-bray-scale": "plan_document",
    "p684-fallbrook-teague": "plan_document",
    "p694-ostrander-forge": "plan_document",
    "p695-wendover-oral-surgeons": "adoption_agreement",
    "p697-brightwater-board": "handbook",
    "p698-quillmarsh-analytical": "adoption_agreement",
    "p700-fennimore-lusk-tile": "handbook",
    "p685-bramwick-veterinary": "adoption_agreement",
    "p686-marlstone-water-power": "handbook",
    "p689-osei-brightwater-engineers": "adoption_agreement",
    "p691-mackinaw-straits-utilities": "handbook",
    "p692-hartsgrove-paper": "plan_document",
    "p675-dunmarrow-adoption": "adoption_agreement",
    "p676-narraway-marine": "plan_document",
    "p677-thistledown-faq": "guide",
    "p680-fenwright-aerostructures": "handbook",
    "p681-stavely-slate": "plan_document",
    "p570-quillstone-robotics": "adoption_agreement",
    "p575-ollerton-vane": "adoption_agreement",
    "p586-quarrington-aa": "adoption_agreement",
    "p554-brantock-sills": "adoption_agreement",
    "p559-tamarack-bay-surgical": "adoption_agreement",
    "p565-dunmere": "adoption_agreement",
    "p545-dunmore-pike-veterinary": "adoption_agreement",
    "p551-quillon-surveying": "plan_document",
    "p534-thornbury-vane": "plan_document",
    "p538-tillery-adoption": "adoption_agreement",
    "p515-arden-coast-plan": "plan_document",
    "p519-pemberly": "adoption_agreement",
    "p579-averline-container": "plan_document",
    "p594-brackwater-milling": "plan_document",
    "p596-cobalt-ridge": "adoption_agreement",
    "p604-tamarack-cooperative-banks": "plan_document",
    "p606-grantham-pell-engineers": "adoption_agreement",
    "p522-whitlock": "amendment",
    "p525-merrow-instruments": "plan_document",
    "p526-wexcombe-tool": "adoption_agreement",
    "p504-ellery-bridge": "adoption_agreement",
    "p505-sandoval-fruit": "adoption_agreement",
    "p506-brannock-mills": "plan_document",
    "p511-ostrander-smm": "smm",
    "p495-hallbrook-castings": "adoption_agreement",
    "p496-aldergrove-fenwick": "plan_document",
    "p498-marrowby-instruments": "adoption_agreement",
    "p502-brightmoor-diagnostics": "guide",
    "p459-tarvin-hollowell": "adoption_agreement",
    "p461-wexcombe-thorne": "plan_document",
    "p463-bellhaven-health": "handbook",
    "p469-larkmoor-medical": "adoption_agreement",
    "p471-brannock-foods": "plan_document",
    "p472-quillstone-software": "guide",
    "p480-tessmer-booklet": "handbook",
    "p477-northmoor-telecom": "smm",
    "p484-kessington-bank": "adoption_agreement",
    "p486-larkhill-press": "plan_document",
    "p420-calder-voss": "handbook",
    "p425-lathrop-merrow": "plan_document",
    "p428-tamarack-hollow-adoption": "adoption_agreement",
    "p434-vantrease-handbook": "handbook",
    "p430-corliss-wendover-plan": "plan_document",
    "p435-penhallow-thrift": "plan_document",
    "p437-sorley-hatch": "plan_document",
    "p441-harrowgate-pell": "plan_document",
    "p442-merrow-coast-bank": "handbook",
    "p444-brisbane-hollow": "adoption_agreement",
    "p452-harwick-lyle-penrose": "plan_document",
    "p454-adoption": "adoption_agreement",
    "p419-ashgrove": "plan_document",
    "p422-ostrander-refractories": "adoption_agreement",
    "p424-tolliver-finch": "handbook",
    "p407-corvane": "adoption_agreement",
    "p411-calloway": "plan_document",
    "p413-castellane": "adoption_agreement",
    "p414-wendham": "plan_document",
    "p415-keswickinstruments": "plan_document",
    "p326-larkfield": "adoption_agreement",
    "p383-tolliverbexley": "adoption_agreement",
    "p389-dunmoreridge": "adoption_agreement",
    "p381-osterberg": "guide",
    "p329-corvane": "adoption_agreement",
    "p331-harrowpoint": "plan_document",
    "p333-pemberton": "adoption_agreement",
    "p336-harcourt": "plan_document",
    "p337-corrigan": "adoption_agreement",
    "p339-sableridge": "plan_document",
    "p341-larkspur": "adoption_agreement",
    "p344-ashgrove": "plan_document",
    "p347-tidewell": "adoption_agreement",
    "p307-norlund": "adoption_agreement",
    "p308-meridew": "handbook",
    "p312-tarnbrook": "adoption_agreement",
    "p266-halvorsen-quist": "adoption_agreement",
    "p278-ashcombe-vogel": "adoption_agreement",
    "p226-cordell-trunkline-thrift": "plan_document",
    "p234-brannock-law": "adoption_agreement",
    "p235-hollenbeck-millwork": "plan_document",
    "p239-ardmore-freightlink": "handbook",
    "p242-saint-aldate-university": "plan_document",
    "p248-thornquill-consulting-guide": "guide",
    "p252-delmarsh-beverage-11k": "other",
    "p253-corvane-semiconductor": "adoption_agreement",
    "p255-tessellate-software": "plan_document",
    "p256-palisade-microdevices": "adoption_agreement",
    "p185-halvorsen-plan-document": "plan_document",
    "p186-tamarack-adoption-agreement": "adoption_agreement",
    "p197-hadleigh-brace": "plan_document",
    "p200-verrill-stroud": "plan_document",
    "p206-staffwell": "adoption_agreement",
    "p214-corvane-exchange": "plan_document",
    "p218-trucking-adoption-agreement": "adoption_agreement",
    "p149-caddo-ridge": "plan_document",
    "p151-harcourt-delano": "adoption_agreement",
    "p158-corbel-strand": "adoption_agreement",
    "p168-quillstone": "guide",
    "p175-prairie-lantern": "plan_document",
    "p02-hollis-thrift-plan": "plan_document",
    "p08-bridgepoint-guide": "guide",
    "p09-quillmark-adoption-agreement": "adoption_agreement",
    "p10-brackenridge-adoption-agreement": "adoption_agreement",
    "p24-engineering-firm": "adoption_agreement",
    "p29-quillon-strand": "plan_document",
    "p31-kestrel-meridian": "handbook",
    "p33-pendry-volk": "adoption_agreement",
    "p36-cloverleigh-bpd": "plan_document",
    "p41-corwith-dane": "plan_document",
    "p45-northwall-guide": "guide",
    "p49-merriweather-adoption": "adoption_agreement",
    "p63-quillfeather": "adoption_agreement",
    "p64-wexcombe": "plan_document",
    "p74-vantry-adoption": "adoption_agreement",
    "p75-graystone-thrift": "plan_document",
    "p76-orrin-valley-smm": "smm",
    "p77-calloway-guide": "guide",
    "p86-coldwater-adoption": "adoption_agreement",
    "p87-northgate-plan": "plan_document",
    "p89-sable-ridge-amendment": "amendment",
    "p90-keystone-valley": "handbook",
    "p66-fairhaven-optical": "handbook",
    "p95-castellane": "adoption_agreement",
    "p97-harrow-bend": "plan_document",
    "p101-verdant-harbor": "guide",
    "p109-hollenbeck": "plan_document",
    "p110-tamarind": "adoption_agreement",
    "p120-trellis-communications": "handbook",
    "p125-tamarack-ridge": "plan_document",
    "p131-strathmere-whitlock": "plan_document",
    "p137-old-harbor-mutual": "plan_document",
    "p138-torvald-driveline": "adoption_agreement",
    "p16-corvane-wrap-handbook": "handbook",
    "p399-calumet": "plan_document",
    "p402-bannerstone": "plan_document",
    "p395-trestlewood": "plan_document",
    "p403-corvane": "plan_document",
    "p236-halvorsen-owner": "adoption_agreement",
    "p267-brannock-deveraux": "plan_document",
    "p272-orsola": "handbook",
    "p314-isley": "plan_document",
    "p322-stillwater-forks": "plan_document",
    "p324-prairie-rivers": "adoption_agreement",
    "p350-trabuefinch": "plan_document",
    "p352-kesselring": "adoption_agreement",
    "p355-sablewood": "adoption_agreement",
    "p356-norcrosstidewater": "plan_document",
    "p358-corvane": "plan_document",
    "p359-lindqvist": "adoption_agreement",
    "p363-carrow": "adoption_agreement",
    "p365-inlandcascade": "plan_document",
    "p366-larkmoor": "guide",
    "p367-corriveau": "adoption_agreement",
    "p369-thornquist": "plan_document",
    "p371-lindqvist": "adoption_agreement",
    "p374-kittredge": "plan_document",
    "p376-quillfeather": "adoption_agreement",
    "p378-whitlow": "adoption_agreement",
    "p380-thornbury": "plan_document",
    "p387-erieharbor": "plan_document",
    "p391-corrigan": "plan_document",
    "p401-harmoncreek": "adoption_agreement",
    "p54-tamarack-county": "handbook",
    "p714-granmoor-forge": "plan_document",
    "p715-sprowston-gear": "adoption_agreement",
    "p718-vantongeren-optical-glass": "plan_document",
    "p720-duskwater-orthopaedic": "adoption_agreement",
    "p722-penhallow-grain-barge": "adoption_agreement",
    "p724-tarbell-osgood-instrument": "adoption_agreement",
    "p725-halvorsen-pike-paper": "handbook",
    "p730-bexley-orthodontic": "adoption_agreement",
    "p732-verrick-instruments": "adoption_agreement",
    "p733-halloran-vance": "handbook",
    "p741-penhallow-optical": "adoption_agreement",
    "p744-quillan-roark-dental": "adoption_agreement",
    "p748-tattersby-housewares": "handbook",
    "p749-kestelman-bright": "adoption_agreement",
    "p751-belgrove-halloran-engineers": "plan_document",
}


def facts_of(text: str) -> DocumentFacts:
    """The facts of a Markdown text, without findings."""
    return facts(read_text(dedent(text), "document.md", markdown=True), [])


@pytest.mark.parametrize("name", LABELS)
def test_the_fixtures(name: str) -> None:
    label: dict[str, Any] = LABELS[name]["identity"]
    about = facts(document_of(name), [])
    plan = about.identity
    stated = {
        "name": plan.name,
        "sponsor": plan.sponsor,
        "ein": plan.ein,
        "number": plan.number,
        "administrator": plan.administrator,
        "phone": plan.administrator_phone,
        "address": plan.administrator_address,
    }
    assert {key: stated[key] for key in label if key in stated} == {k: v for k, v in label.items() if k in stated}
    assert about.kind == KINDS.get(name, "spd")
    assert about.plan_specific == (name not in ("p08-bridgepoint-guide", "p36-cloverleigh-bpd", "p45-northwall-guide"))
    assert about.lists_sources == (name != "p08-bridgepoint-guide")
    assert bool(about.open_references) == (
        name
        in (
            "p14-haldane-voss-booklet-one",
            "p144-pinebluff-dental-lab",
            "p176-cottonwood-districts",
            "p192-calderwood",
            "p200-verrill-stroud",
            "p462-lumengene",
            "p502-brightmoor-diagnostics",
            "p729-ostrander-lockhart",
        )
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("# Alder 401(k) Plan\n\n## Summary Plan Description\n\nText.", "spd"),
        ("# Your Savings Plan\n\nThis booklet is the Summary Plan Description of the Alder Savings Plan.", "spd"),
        ("# Summary of Material Modifications\n\nto the Alder 401(k) Plan\n\nText.", "smm"),
        ("# Summary of Material Modifications to the Summary Plan Description\n\nText.", "smm"),
        ("# SPD with Summary of Material Modifications\n\nText.", "spd"),
        ("# Summary of Material Modifications\n\nText.\n\n# Summary Plan Description\n\nText.", "spd"),
        ("# Second Amendment to the Alder 401(k) Plan\n\nWHEREAS, the Company may amend the Plan;", "amendment"),
        (
            "# Alder 401(k) Plan\n\nAs Amended and Restated Effective January 1, 2022\n\n## Article I\n\nText.",
            "plan_document",
        ),
        ("# Adoption Agreement\n\nNon-standardized 401(k) plan\n\nText.", "adoption_agreement"),
        # a text without headings has the lines before its prose for a cover
        ("Alder 401(k) Plan\n\nSummary Plan Description\n\nYou may join on your first day.", "spd"),
        ("# Alder Mills\n\n## Alder 401(k) Plan\n\nSummary Plan Description\n\nText.", "spd"),
        # what a document is bound with or made from
        ("# Alder Plan\n\nAs Restated\n\nWith the First Amendment (of May 2, 2025)\n\nText.", "plan_document"),
        ("# Alder Plan\n\nRestated 2022; Amendments No. 1 and 2; Summary of Changes\n\nText.", "plan_document"),
        ("# Alder Plan\n\nAmendment and Restatement\n\nText.", "plan_document"),
        ("# Alder Plan\n\n## Summary Plan Description\n\nMade from your Employer's Adoption Agreement\n\nText.", "spd"),
        ("# Summary of Changes of May 2025 bound with\n\n# Summary Plan Description of 2021\n\nText.", "spd"),
        ("# Your Alder 401(k)\n\nA plain guide\n\nIt is the summary plan description of the Alder Plan.", "spd"),
        ("# Alder Plan\n\nA description of the Plan for those who have joined it\n\nText.", "spd"),
        ("# Alder Plan\n\n2026 Handbook\n\nText.", "handbook"),
        ("# Safe Harbor Notice\n\nFor the 2026 plan year.", "notice"),
        ("You are receiving this notice because a payment may be eligible for rollover.", "notice"),
        ("# Benefits Handbook\n\nText.", "handbook"),
        # a book that holds the description of each of its plans, and one that only tells of plans
        (
            "# Our Plans\n\nSummary Plan Descriptions\n\nThis book contains the summary plan descriptions of both.",
            "spd",
        ),
        (
            "# Employee Handbook\n\nThis handbook holds the summary plan description of each: "
            "Part B is on the Savings Plan and Part C on the Pension Plan.",
            "spd",
        ),
        (
            "# Our Plans\n\nSummary Plan Descriptions\n\nEach plan has a description, which this book sums up.",
            "handbook",
        ),
        (
            "# Benefits Handbook\n\nIt describes your plans. Their summary plan descriptions are on our website.",
            "handbook",
        ),
        ("# Alder 401(k) Plan Highlights\n\nText.", "guide"),
        ("You may make after-tax contributions of up to 10% of pay.", "other"),
        ("Ask for the Summary Plan Description.", "other"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert facts_of(text).kind == kind


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("# Alder 401(k) Plan\n\n## Summary Plan Description\n\nEffective January 1, 2024\n\nText.", "2024-01-01"),
        ("# Alder 401(k) Plan\n\nRevised 6/2023\n\nText.", "2023-06"),
        ("# Alder 401(k) Plan\n\n2026 edition\n\nText.", "2026"),
        # set as large as the title above it, it is a line of the cover and no chapter
        ("# ALDER PLAN\n\n## Summary Plan Description\n\n## May 1, 2025\n\n### 1. Saving\n\nText.", "2025-05-01"),
        ("# ALDER PLAN\n\n## 1. Saving\n\nText.\n\n## 2. The change of May 1, 2025\n\nText.", None),
        ("# Alder 401(k) Plan\n\nOctober 2026\n\nText.", "2026-10"),
        ("# Alder 401(k) Plan\n\nEffective 2026-01-01\n\nText.", "2026-01-01"),
        ("# Alder 401(k) Plan\n\nThis Summary Plan Description describes the Plan as of July 1, 2021.", "2021-07-01"),
        (
            "# Alder 401(k) Plan\n\nThis leaflet is the summary plan description of the Plan as revised May 1, 2025.",
            "2025-05-01",
        ),
        # on one line with other particulars, at which the text goes on
        (
            "# Alder 401(k) Plan\n\n## About this booklet\n\nSummary Plan Description | Effective January 1, 2026 | "
            "Plan No. 001 | EIN 12-3456789\n\n"
            + "The Plan helps those who work for us to save for the years in which they no longer do. "
            * 3,
            "2026-01-01",
        ),
        ("# Alder 401(k) Plan\n\nEffective January 1, 2026. Plan No. 001. EIN 12-3456789.\n\nText.", "2026-01-01"),
        (
            "# Alder 401(k) Plan\n\nSummary Plan Description\nIn effect on and after April 1, 2025\n\nText.",
            "2025-04-01",
        ),
        ("# Alder 401(k) Plan\n\nFor those hired on or after April 1, 2025\n\nText.", None),
        ("# Alder 401(k) Plan\n\nIssued April 2026. Tells of the Plan as in effect on April 1, 2026", "2026-04-01"),
        # of a change: its own date, and not that of what it changes
        (
            "# Second Amendment to the Alder Plan\n\nWHEREAS, the Plan was last restated effective May 1, 2021; and\n\n"
            "NOW, THEREFORE, the Plan is amended effective July 1, 2026 as follows.",
            "2026-07-01",
        ),
        (
            "# FIRST AMENDMENT\n\nto the\n\nALDER MILLS, INC. SAVINGS PLAN\n\n(May 1, 2024 Restatement)\n\n"
            "The Company hereby amends the Plan, effective October 1, 2026:\n\nExecuted September 2, 2026",
            "2026-10-01",
        ),
        ("ALDER 401(K) PLAN\nSUMMARY PLAN DESCRIPTION\nJANUARY 2026\n\nYou may join.", "2026-01"),
        (
            "# Changes\n\nSummary of Material Modifications\n\nAlder Plan\n\nJune 2026\n\n"
            "This notice updates the summary plan description dated January 1, 2024.",
            "2026-06",
        ),
        # what changed, what came before and when the plan began are other dates
        ("# Alder 401(k) Plan\n\nOriginally established effective March 1, 1985\n\nText.", None),
        ("# Alder 401(k) Plan\n\nThis summary takes the place of the one dated May 1, 2018.", None),
        ("# Alder 401(k) Plan\n\nCopyright 2019 Tidewater Documents\n\nText.", None),
    ],
)
def test_dates(text: str, date: str | None) -> None:
    assert facts_of(text).date == date


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("January 1, 2024", ["2024-01-01"]),
        ("1st day of January, 2024", ["2024-01-01"]),
        ("Sept. 30, 2025", ["2025-09-30"]),
        ("03/15/2026 and 6/2023", ["2026-03-15", "2023-06"]),
        ("13/2023 and February 30, 2024", []),
        ("$2,024 or 2,000 hours, 56-5552024", []),
    ],
)
def test_written_dates(text: str, iso: list[str]) -> None:
    assert [written.iso for written in dates_in(text)] == iso


INFORMATION = [
    """\
    # Alder 401(k) Plan

    ## Plan Information

    | Item | Details |
    | --- | --- |
    | Plan name | Alder & Sons 401(k) Plan |
    | Plan sponsor | Alder & Sons, Inc., 12 Mill Road, Dover, Delaware 19901 |
    | EIN | 51-5550100 |
    | Plan number | 001 |
    | Plan Administrator | Alder Benefits Committee, 12 Mill Road, Dover, Delaware 19901; 302-555-0110 |
    """,
    """\
    # Alder 401(k) Plan

    ## General Information About Your Plan

    Name of Plan: Alder & Sons 401(k) Plan

    Plan Sponsor: Alder & Sons, Inc., 12 Mill Road, Dover, Delaware 19901

    Employer Identification Number: 51-5550100

    Plan Number: 001

    Plan Administrator: Alder Benefits Committee, 12 Mill Road, Dover, Delaware 19901. Telephone: 302-555-0110.
    """,
    """\
    # Alder & Sons 401(k) Plan

    ## Administration

    Alder & Sons, Inc., a Delaware corporation, established the Plan. The employer identification number of the Company
    is 51-5550100, and the Plan has been assigned plan number 001. The Plan Administrator is Alder Benefits Committee,
    12 Mill Road, Dover, Delaware 19901. You can reach the Plan Administrator by telephone: the phone number is
    302-555-0110.
    """,
]


@pytest.mark.parametrize("text", INFORMATION, ids=["table", "lines", "sentences"])
def test_plan_information(text: str) -> None:
    plan = facts_of(text).identity
    assert (plan.name, plan.sponsor) == ("Alder & Sons 401(k) Plan", "Alder & Sons, Inc.")
    assert (plan.ein, plan.number) == ("51-5550100", "001")
    assert plan.administrator == "Alder Benefits Committee"
    assert plan.administrator_phone == "302-555-0110"
    assert plan.administrator_address == "12 Mill Road, Dover, Delaware 19901"


@pytest.mark.parametrize(
    ("text", "sponsor"),
    [
        (
            "# Alder 401(k) Plan\n\n## Facts\n\nPlan sponsor: Alder & Sons, Inc. EIN 51-5550100. Plan number 001.",
            "Alder & Sons, Inc.",
        ),
        ("# Alder 401(k) Plan\n\n## Facts\n\nPlan sponsor: Hospital in Dover, Inc.", "Hospital in Dover, Inc."),
        ("Alder Plan\nJuly 1, 2025\n\nAlder & Sons, Inc. sponsors this 401(k) plan.", "Alder & Sons, Inc."),
        ("# Tern Prototype 401(k) Plan adopted by Alder & Sons LLC\n\nText.", "Alder & Sons LLC"),
        ("# Alder Plan\n\n## Facts\n\nPlan sponsor: Alder Telephone Company", "Alder Telephone Company"),
        (
            "# Alder Plan\n\n## Facts\n\nPlan sponsor: Alder Mill Company, Canal Depot, 4 Mill Road",
            "Alder Mill Company",
        ),
        ("# Alder Plan\n\n## Facts\n\nPlan sponsor: Alder, Inc. Payroll is run by Tern, Inc. for it.", "Alder, Inc."),
        # in whole sentences
        (
            "# Alder Plan\n\n## Facts\n\nThe Alder Plan (plan number 003, EIN 51-5550100) is sponsored by Alder Tool "
            "and Die Company. It files each July.",
            "Alder Tool and Die Company",
        ),
        (
            '# Alder Plan\n\n1.1 History. Alder & Oak, P.L.L.C. (the "Firm") established this savings plan.',
            "Alder & Oak, P.L.L.C.",
        ),
        ('# Alder Plan\n\n(b) "Employer" means Alder Metals, Inc. and each subsidiary.', "Alder Metals, Inc."),
        (
            "# Alder Plan\n\n## Facts\n\nSponsor: The Alder Trust\n\n## Staff\n\nStaff of The Alder Trust may join.",
            "The Alder Trust",
        ),
        (
            "# Alder Plan\n\n## Facts\n\nIt is the Alder Plan, sponsored by Alder Mines Corporation (EIN: 51-5550100).",
            "Alder Mines Corporation",
        ),
        (
            "# Alder Plan\n\n## Facts\n\nThe Trustees of Alder College sponsor the plan.",
            "The Trustees of Alder College",
        ),
        ("# Alder Plan\n\n## Facts\n\nYour employer is Alder Rope Company, 3 Quay Street.", "Alder Rope Company"),
        (
            '# Alder Plan\n\nTHIS AGREEMENT is between Alder, L.L.C. (hereinafter called the "Employer").',
            "Alder, L.L.C.",
        ),
        ("# Alder Plan\n\n## Definitions\n\n(b) Company. Alder Iron, Inc., or any successor.", "Alder Iron, Inc."),
        ("# Alder Plan\n\n## Facts\n\nPlan sponsor (and EIN): Alder Optics, Inc. (51-5550100)", "Alder Optics, Inc."),
        (
            "# Your Plan\n\nFor all of the employees of Alder Books, Inc.\n\nPrepared by Tern Documents, Inc.",
            "Alder Books, Inc.",
        ),
        ("# Alder Plan\n\n## Facts\n\nSponsor: Alder Grain Company, Salina, Kansas", "Alder Grain Company"),
        (
            "# Alder Plan\n\n## Facts\n\nThe IRS gave a number to the sponsor, Alder Trees, Inc., in 1990.",
            "Alder Trees, Inc.",
        ),
        ("# Alder Plan\n\n## 1. Employer\n\n1.1 Legal name of Employer: Alder Sails Company", "Alder Sails Company"),
        ("# Alder Plan\n\n## Facts\n\nPlan Sponsor for all plans: Alder Stone, Inc.", "Alder Stone, Inc."),
        (
            "# Alder Plan\n\n## Facts\n\nThis is your plan. Its sponsor is Alder Fishing, LLC, and its number is 001.",
            "Alder Fishing, LLC",
        ),
        (
            "# Alder Plan\n\nEffective May 1, 2003, Alder Point, Inc. adopted the Alder 401(k) Plan.",
            "Alder Point, Inc.",
        ),
        (
            '# Alder Plan\n\nAlder Homes, Inc. (the "Company"), sponsor of the Alder Homes Plan, hereby amends it.',
            "Alder Homes, Inc.",
        ),
        (
            "# Alder Plan\n\n## Facts\n\nThe Plan is sponsored by the Board of the Alder 401(k) Plan.",
            "Board of the Alder 401(k) Plan",
        ),
        (
            '# Alder Plan\n\nAlder Ropes, LLC (the "Company"), a limited liability company of Dover, Delaware, whose '
            "employer identification number is 51-5550101, is the sponsor and the administrator of the Plan.",
            "Alder Ropes, LLC",
        ),
        # the name of a plan may begin with that of its company
        ("# Alder & Oak LLP Savings Plan\n\nThe Firm may amend the Plan.", "Alder & Oak LLP"),
    ],
)
def test_where_the_name_of_a_sponsor_begins_and_ends(text: str, sponsor: str) -> None:
    assert facts_of(text).identity.sponsor == sponsor


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "# ALDER MILLS, INC.\n\n# SAVINGS PLAN\n\nThe Alder Mills, Inc. Savings Plan is described here.",
            "Alder Mills, Inc. Savings Plan",
        ),
        ("# Thrift Plan of Alder Mutual Company\n\nText.", "Thrift Plan of Alder Mutual Company"),
        ("# Your 401(k)\n\n## Facts\n\nName of the Plan: Alder Nest Egg", "Alder Nest Egg"),
        ("# Fourth Amendment to the Alder Nut 401(k) Plan\n\nText.", "Alder Nut 401(k) Plan"),
        ("# Summary Plan Description\n\nPrepared for Alder Nut 401(k) Plan\n\nText.", "Alder Nut 401(k) Plan"),
        ("# Handbook\n\n## Saving\n\nThe Alder Nut 401(k) Plan is maintained by Alder Nut.", "Alder Nut 401(k) Plan"),
        (
            "# Your Plan\n\n## Facts\n\n### What is the plan called?\n\nThe Alder Nut Nest Plan. It is old.",
            "Alder Nut Nest Plan",
        ),
        (
            "# Alder 401(k) Plan\n\n## The Plan\n\nAlder, Inc. (the Company) began the Plan in 1974.",
            "Alder 401(k) Plan",
        ),
    ],
)
def test_names_of_plans(text: str, name: str) -> None:
    assert facts_of(text).identity.name == name


def test_the_name_of_a_plan_in_a_plain_text() -> None:
    text = "ALDER NUT RETIREMENT SAVINGS PLAN\nSummary Plan Description\nJanuary 1, 2026\n\nYou may save from your pay."
    assert facts(read_text(text, "spd.txt"), []).identity.name == "Alder Nut Retirement Savings Plan"


@pytest.mark.parametrize(
    ("text", "administrator", "phone"),
    [
        (
            "“Committee” means the Alder, Inc. Savings Committee, which is the administrator.",
            "Alder, Inc. Savings Committee",
            None,
        ),
        ("1.2 Committee means the Pay and Savings Committee of three persons.", "Pay and Savings Committee", None),
        (
            "The Plan is administered by the Savings Committee of Alder & Oak LLP. Its phone number is 302-555-0110.",
            "Savings Committee of Alder & Oak LLP",
            "302-555-0110",
        ),
        (
            "The administrator is the Savings Board of Alder & Oak LLP at that address, telephone 302-555-0110.",
            "Savings Board of Alder & Oak LLP",
            "302-555-0110",
        ),
        ("Who sponsors and administers it: Alder & Oak, Inc., 4 Mill Road, Dover, Delaware", "Alder & Oak, Inc.", None),
        ("1.2 Committee. The Alder Savings Committee, appointed by the Board.", "Alder Savings Committee", None),
        (
            "The Alder Savings Committee is the Plan Administrator. Telephone the Committee at 302-555-0110.",
            "Alder Savings Committee",
            "302-555-0110",
        ),
        ("A group of us, called the Alder Savings Board, is the Plan Administrator.", "Alder Savings Board", None),
        ("Ask the Plan Administrator, Alder Savings Board, at 302-555-0110.", "Alder Savings Board", "302-555-0110"),
        (
            "The Savings Board appointed by Alder is the Plan Administrator. You may call it at 302-555-0110.",
            "Savings Board",
            "302-555-0110",
        ),
        (
            "The Plan Sponsor is Alder, Inc. The Company is the plan administrator. Its phone number is 302-555-0110.",
            "Alder, Inc.",
            "302-555-0110",
        ),
        ("Plan Administrator’s name and address: Alder Savings Board, 9 Quay Street", "Alder Savings Board", None),
        ("From: Alder Mills, Inc., plan administrator.", "Alder Mills, Inc.", None),
        (
            "The sponsor is Alder, Inc. The sponsor’s address is 9 Quay Street, and its phone number is 302-555-0110. "
            "The sponsor also acts as plan administrator.",
            "Alder, Inc.",
            "302-555-0110",
        ),
        ("The Plan is run by the Alder Savings Board.", "Alder Savings Board", None),
        (
            "The Plan Administrator shall be the Vice President, Finance, of Alder Corp.",
            "Vice President, Finance, of Alder Corp.",
            None,
        ),
        (
            "A committee of three, known as the Alder Savings Board, which shall be the administrator.",
            "Alder Savings Board",
            None,
        ),
        (
            "| Administered by | Alder Savings Board |\n| --- | --- |\n| Plan number | 002 |",
            "Alder Savings Board",
            None,
        ),
        ("Plan Administrator:\n\n[X] (b) a committee: Alder Savings Board", "Alder Savings Board", None),
        (
            "| Role | Name | Telephone |\n| --- | --- | --- |\n| Plan sponsor | Alder, Inc. | 302-555-0101 |\n"
            "| Plan administrator | Alder Savings Board | 302-555-0110 |",
            "Alder Savings Board",
            "302-555-0110",
        ),
        (
            "Alder Ropes, LLC (the “Company”), a company of Dover, is the sponsor and administrator of the Plan.",
            "Alder Ropes, LLC",
            None,
        ),
        (
            "Alder Ropes, Inc., 9 Quay Street, Dover, is the sponsor and the plan administrator. Its employer "
            "identification number is 51-5550101. Telephone 302-555-0110.",
            "Alder Ropes, Inc.",
            "302-555-0110",
        ),
        (
            "The Alder Savings Board appointed by the Company, which is the administrator of the Plan.",
            "Alder Savings Board",
            None,
        ),
        (
            "Plan Administrator: Alder Savings Board, 9 Quay Street; telephone\n\n302-555-0110.",
            "Alder Savings Board",
            "302-555-0110",
        ),
    ],
)
def test_administrators_in_sentences(text: str, administrator: str, phone: str | None) -> None:
    plan = facts_of(f"# Alder Plan\n\n## Administration\n\n{text}").identity
    assert (plan.administrator, plan.administrator_phone) == (administrator, phone)


AGREEMENTS = [
    """\
    # Adoption Agreement

    ## Part 1. Employer and Plan

    Item 1. Employer. Alder Vets, P.C., 12 Mill Road, Dover, Delaware 19901. Telephone 302-555-0110. EIN 51-5550100.

    Item 2. Plan. Alder Vets 401(k) Plan. Plan number. 003.

    Item 3. Plan Administrator.

    [X] The Employer

    [ ] Other: ____
    """,
    """\
    # Adoption Agreement

    ## Section 1. The Employer

    1.1 Name and address. Alder Vets, P.C., 12 Mill Road, Dover, Delaware 19901. Telephone 302-555-0110.

    1.2 EIN and plan number. 51-5550100; 003

    ## Section 2. The Plan

    2.1 Name. Alder Vets 401(k) Plan.

    2.2 Plan Administrator. The Employer is the Administrator.
    """,
]


@pytest.mark.parametrize("text", AGREEMENTS, ids=["items", "sections"])
def test_numbered_lines_of_an_adoption_agreement(text: str) -> None:
    plan = facts_of(text).identity
    assert (plan.name, plan.sponsor, plan.administrator) == (
        "Alder Vets 401(k) Plan",
        "Alder Vets, P.C.",
        "Alder Vets, P.C.",
    )
    assert (plan.ein, plan.number, plan.administrator_phone) == ("51-5550100", "003", "302-555-0110")


@pytest.mark.parametrize(
    "text",
    [
        "Plan ID No.: 003.",
        "### What is the plan number?\n\n003",
        "Its sponsor is Alder, Inc., and its number on government forms is 003.",
        "Plan name / plan no.: Alder Plan / 003",
        "The sponsor has given the plan the number 003.",
        "Administrator: Alder Board, 3 Quay Street. Plan 003.",
        "2.1 Name of Plan: Alder 401(k) Plan 2.2 Number of Plan: 003",
        "| Plan | Plan number |\n| --- | --- |\n| Alder Health Plan | 501 |\n| Alder 401(k) Plan | 003 |",
    ],
)
def test_numbers_of_plans(text: str) -> None:
    assert facts_of(f"# Alder 401(k) Plan\n\n## Plan facts\n\n{text}").identity.number == "003"


def test_a_table_that_is_cut_in_two_is_one_table() -> None:
    head = "| Item | Details |\n| --- | --- |\n"
    first = f"{head}| Plan name | Alder Plan |\n| Plan number | 003 |\n| Plan Administrator | Alder Board |\n"
    text = f"# Alder Plan\n\n## The small print\n\n{first}\n{head}| Telephone | 302-555-0110 |\n"
    assert facts_of(text).identity.administrator_phone == "302-555-0110"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Alder 401(k) Savings Plan", "401(k)"),
        ("Alder Safe Harbor 401(k) Plan", "safe harbor 401(k)"),
        ("Alder Solo 401(k) Plan", "solo 401(k)"),
        ("Harbor Clinic 403(b) Plan", "403(b)"),
        ("City of Alder 457(b) Plan", "457(b)"),
        ("Alder Money Purchase Plan", "401(a)"),
        ("Alder Employees' Thrift Plan", None),
    ],
)
def test_types(title: str, kind: str | None) -> None:
    assert facts_of(f"# {title}\n\nText.").identity.type == kind


CONTRIBUTIONS = "# Alder 401(k) Plan\n\n## Your Contributions\n\n{}\n"


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        ("Withdrawals while you are employed are described in Booklet 3.", True),
        ("You may make after-tax contributions if elected in the Adoption Agreement.", True),
        ("For the contributions you may make, see the separate brochure.", True),
        # not what decides, or no other document
        ("If this booklet and the plan document differ on contributions, the plan document governs.", False),
        ("For more on contributions, see page 12.", False),
        ("You may ask for a copy of the plan document for the rules on withdrawals.", False),
        ("Your contributions are matched, as described in the next chapter.", False),
    ],
)
def test_references_to_other_documents(text: str, open_: bool) -> None:
    assert bool(facts_of(CONTRIBUTIONS.format(text)).open_references) == open_


@pytest.mark.parametrize(
    ("text", "lists"),
    [
        ("You can make pre-tax and Roth contributions. The company adds a match.", True),
        ("Contributions are important.", False),
        ("The company adds a match and a profit sharing contribution.", False),
    ],
)
def test_a_list_of_sources(text: str, lists: bool) -> None:
    assert facts_of(CONTRIBUTIONS.format(text)).lists_sources is lists


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("# Alder 401(k) Plan\n\n## Statements\n\nAfter-tax contributions appear on a line of their own.", True),
        (
            "# Alder 401(k) Plan\n\n## Special Tax Notice\n\nAfter-tax contributions appear on a line of their own.",
            False,
        ),
        ("# Alder 401(k) Plan\n\n## Statements\n\nAfter-tax Roth contributions appear on a line of their own.", False),
    ],
)
def test_mentions_that_nothing_explains(text: str, left: bool) -> None:
    assert bool(facts_of(text).unexplained) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("# Alder 401(k) Plan\n\n## Withdrawals\n\nYou may withdraw your After-Tax Account at any time.", True),
        (
            "# Alder 401(k) Plan\n\n## Withdrawals\n\nYou may withdraw your After-Tax Account at any time. "
            "After-tax contributions ended in 2009.",
            False,
        ),
        (
            "# Alder 401(k) Plan\n\n## Stock\n\nYou pay for the stock with after-tax payroll deductions, and you can "
            "sell or withdraw your shares any time.",
            False,
        ),
    ],
)
def test_live_rights_over_money_of_which_nothing_says_how_it_came_in(text: str, left: bool) -> None:
    assert bool(detect(read_text(text, "spd.md", markdown=True)).facts.unexplained) is left


def test_a_mention_with_a_finding_is_explained() -> None:
    text = "# Alder 401(k) Plan\n\n## Saving\n\nYou may make after-tax contributions of up to 10% of your pay."
    assert not detect(read_text(text, "spd.md", markdown=True)).facts.unexplained


def test_an_adoption_agreement_on_which_nothing_is_ticked_serves_any_employer() -> None:
    options = "\n".join(f"[{{}}] ({letter}) An option that the employer may choose." for letter in "abcdefghijkl")
    text = f"# Adoption Agreement\n\n## Contributions\n\nThe Plan accepts:\n\n{options}\n"
    assert not facts_of(text.replace("{}", " ")).plan_specific
    assert facts_of(text.replace("{}", "X", 1).replace("{}", " ")).plan_specific


def test_what_stands_first_under_a_heading_may_be_of_another() -> None:
    text = (
        "# Alder Savings Plan\n\n## Who runs the Plan\n\nThe Plan Sponsor is Alder Foundry Company. The Plan "
        "Administrator is the Alder Benefits Committee, 9 Quay Street, Lorain, Ohio 44052."
    )
    identity = detect(read_text(text, "spd.md", markdown=True)).facts.identity
    assert (identity.sponsor, identity.administrator) == ("Alder Foundry Company", "Alder Benefits Committee")


FACTS = "### Plan facts\n\n"
BOARD = "| Plan number | 002 |\n| Plan administrator | Alder Board |\n"
TABLE = "| Item | Entry |\n| --- | --- |\n"
RUN = "### Administration\n\n"


@pytest.mark.parametrize(
    ("phone", "text"),
    [
        # of one who serves the plan, and not of those who run it
        (
            "302-555-0110",
            f"### 1. Employer\n\n{TABLE}| Name | Alder Sails, Inc. |\n| Address | 9 Quay Street |\n"
            f"| Telephone | 302-555-0110 |\n\n### 2. The Plan\n\n{TABLE}| Plan name | Alder Plan |\n"
            "| Plan number | 002 |\n| Plan administrator | Alder Sails, Inc. |\n\n### 9. Provider\n\n| Item | Entry |\n"
            "| --- | --- |\n| Name | Tern Documents, LLC |\n| Address | 4 Elm Road |\n| Telephone | 715-555-0119 |",
        ),
        (
            None,
            f"{FACTS}{TABLE}| Plan name | Alder Plan |\n| Plan number | 002 |\n"
            "| Plan administrator | Alder Savings Board |\n"
            "| Trustee | Tern Trust Company |\n| Telephone | 715-555-0119 |",
        ),
        (
            None,
            f"{FACTS}Plan Administrator: Alder Savings Board\n\nRecordkeeper: Tern Records, Inc.\n\n"
            "Phone: 715-555-0119",
        ),
        (
            "302-555-0110",
            f"{FACTS}Plan Administrator: Alder Savings Board\n\nTelephone: 302-555-0110\n\n"
            "Directed Trustee: Tern Trust Company\n\nTelephone: 715-555-0119",
        ),
        (
            None,
            f"{FACTS}Plan Administrator: Alder Savings Board\n\n### Pre-Approved Plan Provider\n\n"
            f"{TABLE}| Name | Tern, LLC |\n| Mailing address | 4 Elm Road |\n| Phone | 715-555-0119 |",
        ),
        (
            "302-555-0110",
            f"{FACTS}Trustee: Tern Trust Company\n\nPlan Administrator: Alder Savings Board\n\nTelephone: 302-555-0110",
        ),
        (
            "302-555-0110",
            f"{FACTS}- Plan administrator: Alder Savings Board\n- Records kept by: Tern Records, Inc.\n"
            "- Administrator's telephone: 302-555-0110",
        ),
        # a line or a desk for members, in the row under the administrator
        (
            "1-800-555-0110",
            f"{FACTS}{TABLE}| Plan number | 002 |\n"
            "| Plan administrator | Alder Savings Board |\n"
            "| Alder Benefits Line | 1-800-555-0110 |",
        ),
        (
            "302-555-0110",
            f"{FACTS}{TABLE}| Sponsor | Alder Sails, Inc. |\n| Plan number | 002 |\n"
            "| Plan administrator | Alder Savings Board |\n"
            "| Employee Service Center | 302-555-0110 |",
        ),
        (
            "302-555-0110",
            f"{FACTS}Plan Administrator: Alder Savings Board\n\nHuman Resources Help Desk: 302-555-0110",
        ),
        (
            "302-555-0110",
            f"{FACTS}- Plan administrator: Alder Savings Board\n- Plan number: 002\n"
            "- Alder & Sons Member Hotline: 302-555-0110.",
        ),
        (
            "302-555-0110",
            f"{FACTS}{TABLE}| Plan number | 002 |\n"
            "| Plan administrator | Alder Savings Board |\n"
            "| Benefits Line | 1-800-555-0119 |\n| Telephone | 302-555-0110 |",
        ),
        (
            None,
            f"{FACTS}{TABLE}| Plan number | 002 |\n"
            "| Plan administrator | Alder Savings Board |\n"
            "| Recordkeeper | Tern, Inc. |\n| Savings Line | 1-800-555-0119 |",
        ),
        # beside an address that begins with a name
        (
            "302-555-0110",
            f"{RUN}12.2 **Address.** Alder Savings Committee, 9 Quay Street, Dover, Delaware; phone 302-555-0110.",
        ),
        (
            "302-555-0110",
            f"{RUN}Mailing address: Alder Savings Board, 9 Quay Street, Dover, Delaware; telephone 302-555-0110",
        ),
        (
            "302-555-0110",
            f"{RUN}Address. Pay and Savings Committee, 9 Quay Street, Dover, Delaware, phone 302-555-0110.",
        ),
        (
            "302-555-0110",
            f"{RUN}“Committee” means the Savings Committee.\n\n4.1 Address. Savings Committee, 9 Quay Street, Dover, "
            "Delaware 19901; telephone 302-555-0110. The plan’s number is 002.",
        ),
        (
            "302-555-0110",
            f"{RUN}{TABLE}| Address | Alder Benefits Board, P.O. Box 9, Dover, Delaware; "
            "(302-555-0110) |\n| Plan number | 002 |",
        ),
        (
            "302-555-0110",
            f"{RUN}Plan Administrator: Alder Savings Board\n\nAddress: The Board, 9 Quay Street; phone 302-555-0110",
        ),
        ("302-555-0110", f"{RUN}If something is unclear, write to pay@alder.example or call us at 302-555-0110."),
        (
            "302-555-0110",
            f"{FACTS}{TABLE}{BOARD}| Employee Benefits Office | 302-555-0110 |",
        ),
        (
            None,
            f"{FACTS}{TABLE}{BOARD}| Pension Office | 302-555-0110 |",
        ),
        (None, f"{RUN}For your own account call Oriel Retirement at 302-555-0110."),
        (None, "### Claims\n\nAddress: Alder Claims Committee, 9 Quay Street, Dover, Delaware; telephone 302-555-0119"),
        (None, f"{RUN}Address: Alder Appeals Committee, 9 Quay Street, Dover, Delaware; telephone 302-555-0119"),
    ],
)
def test_whose_telephone_it_is(phone: str | None, text: str) -> None:
    assert facts_of(f"# Alder Plan\n\n## Particulars\n\n{text}").identity.administrator_phone == phone


@pytest.mark.parametrize(
    "text",
    [
        "“Company” means Alder Company and, with the consent of its Directors, Alder Rope Company.",
        "“Company” means the Alder Company or, where the Board so says, a successor.",
        '"Employer" means Alder Company and, from May 1, 2020, Alder Mills, Inc.',
        "“Plan Sponsor” means Alder Company, and such of its subsidiaries as join.",
        "1.4 Company means Alder Company together, where the sense allows, with those that it owns.",
        "The employer that sponsors it. Alder Company, 9 Quay Street, Dover, Delaware.",
        "The company which maintains the plan: Alder Company",
        "Sponsor of each plan. Alder Company, 9 Quay Street, Dover, Delaware 19901.",
        "Plan sponsor for both plans: Alder Company",
        "Sponsor of all of these plans: Alder Company",
        "Employer of both: Alder Company",
    ],
)
def test_a_sponsor_and_those_that_it_may_take_in(text: str) -> None:
    assert facts_of(f"# Savings Booklet\n\n## Particulars\n\n{text}").identity.sponsor == "Alder Company"


@pytest.mark.parametrize(
    "text",
    [
        "It is number 003 among the plans of the Company.",
        "The Plan is a savings plan. It bears number 003 in the filings.",
        "Among the company’s plans this plan has the number 003.",
        "Our plan is No. 003.",
        "The Plan files under number 003 each July.",
        "The plan goes by plan number 003 in the government’s records.",
    ],
)
def test_a_number_among_several(text: str) -> None:
    assert facts_of(f"# Alder 401(k) Plan\n\n## Character\n\n{text}").identity.number == "003"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "Alder Birch LLP Retirement Plan",
            "# The Retirement Plan, in Questions\n\n# Alder Birch LLP\n\n## Who is who?\n\n"
            "- **The plan.** Alder Birch LLP Retirement Plan, plan number 002. It is kept on the calendar year.",
        ),
        (
            "Alder Birch LLP Retirement Plan",
            "# The Retirement Plan\n\n## Last things\n\nThe plan: The Alder Birch LLP Retirement Plan (plan no. 002)",
        ),
        (
            "Alder Savings Plan",
            "# Savings Plan\n\n# Alder, Inc.\n\n## Joining\n\nYou join the Alder Savings Plan at once.",
        ),
        (
            "Alder & Oak LLP 401(k) Plan",
            "# 401(k) Plan\n\n# Alder & Oak LLP\n\n## Joining\n\nYou join the Alder & Oak LLP 401(k) Plan at once.",
        ),
        (
            "Alder Mills Employees’ Savings Plan",
            "# Employees’ Savings Plan\n\n# Alder Mills Company\n\n## Joining\n\n"
            "Those in the Alder Mills Employees’ Savings Plan need not join again.",
        ),
        # what the text calls no otherwise
        ("Retirement Plan", "# Retirement Plan\n\n# Alder, Inc.\n\n## Joining\n\nYou join the Plan at once."),
        (
            "Savings Plan",
            "# Savings Plan\n\n# Alder, Inc.\n\n## Joining\n\nWith the Tern Savings Plan it has nothing to do.",
        ),
    ],
)
def test_a_name_that_is_only_a_kind_of_plan(name: str, text: str) -> None:
    assert facts_of(text).identity.name == name


@pytest.mark.parametrize(
    "label",
    [
        "**Plan Administrator of each plan.** {}",
        "Plan administrator for all plans: {}",
        "Administrator of both plans: {}",
        "Plan Administrator of all of the plans. {}",
        "The plan administrator of every plan: {}",
    ],
)
def test_an_administrator_of_several_plans(label: str) -> None:
    value = "Benefits Committee, 9 Quay Street, Dover, Delaware 19901. Telephone 302-555-0110."
    plan = facts_of(f"# Handbook\n\n## Facts about the plans\n\n{label.format(value)}").identity
    assert (plan.administrator, plan.administrator_phone) == ("Benefits Committee", "302-555-0110")


@pytest.mark.parametrize(
    ("lists", "heading", "text"),
    [
        (True, "The Five Buckets at a Glance", "Green is before-tax savings, gold is Roth savings."),
        (True, "Your accounts at a glance", "Pre-tax contributions and Roth contributions, and our match."),
        (True, "At a glance", "Before-tax, Roth and rollover accounts."),
        (True, "What We Hold for You, at a Glance", "Pre-tax money; after-tax contributions."),
        (True, "The money at a glance", "The match, and salary deferrals."),
        (True, "Article IV. Allotments by members", "Ordinary Allotments; Deferred Allotments; Roth contributions."),
        (True, "Setting Pay Aside", "Before-tax money, after-tax contributions and our match."),
        (True, "Payroll deductions", "Pre-tax or Roth, as you choose."),
        (True, "Your allotment", "A salary reduction, and the match."),
        (True, "What you may set aside", "Roth and before-tax money."),
        (False, "Allotments to the Trustee", "The Trustee invests them as the Board directs."),
        (False, "The funds at a glance", "A fund of stocks and a fund of bonds."),
    ],
)
def test_chapters_that_list_sources(lists: bool, heading: str, text: str) -> None:
    assert facts_of(f"# Alder 401(k) Plan\n\n## {heading}\n\n{text}").lists_sources is lists


def test_what_a_document_is_stands_in_the_lines_beneath_its_title() -> None:
    text = (
        "# Marlow & Finch Engineering 401(k) Plan\n\nSummary Plan Description. January 1, 2026. "
        "Plan Administrator: Marlow & Finch Engineering, Inc., 40 Dock Road, Bath, Maine 04530, "
        "207-555-0142. EIN 01-5550173. Plan number 002.\n\n"
        "## Your contributions\n\nYou may make pre-tax contributions.\n"
    )
    about = facts(read_text(text, name="plan.md", markdown=True), [])
    assert (about.kind, about.date) == ("spd", "2026-01-01")
    plan = about.identity
    assert (plan.administrator, plan.administrator_phone, plan.administrator_address) == (
        "Marlow & Finch Engineering, Inc.",
        "207-555-0142",
        "40 Dock Road, Bath, Maine 04530",
    )


def test_a_question_is_not_answered_by_the_label_under_it() -> None:
    about = facts_of(
        """
        # Haldane Investment Plan

        ### Who runs the Plan?

        Plan name Haldane Investment Plan

        Plan administrator: Benefits Committee of Haldane Works, Inc., at the same address, 316-555-0148
        """
    )
    assert about.identity.administrator == "Benefits Committee of Haldane Works, Inc."
    assert about.identity.administrator_phone == "316-555-0148"
