"""The report: one JSON object, versioned, that scripts and programs rely on (``plan-analyzer schema`` prints it)."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

CORE_PROVISIONS = ("after_tax_contributions", "roth_deferrals", "in_plan_roth_conversion", "in_service_after_tax")
"""The provisions every report holds, found or not."""


class VerdictState(StrEnum):
    """The answer."""

    SUPPORTED = "supported"
    SUPPORTED_WITH_CONDITIONS = "supported_with_conditions"
    PARTIAL = "partial"
    NOT_SUPPORTED = "not_supported"
    INCONCLUSIVE = "inconclusive"


class Basis(StrEnum):
    """What the answer rests on."""

    EXPLICIT = "explicit"
    CLOSED_LIST = "closed_list"
    OMISSION = "omission"
    CONFLICT = "conflict"
    INCOMPLETE_DOCUMENT = "incomplete_document"
    NOT_PLAN_SPECIFIC = "not_plan_specific"
    NOT_A_PLAN_DOCUMENT = "not_a_plan_document"
    NOT_YET_EFFECTIVE = "not_yet_effective"


class Status(StrEnum):
    """What the documents establish about one provision, for an active participant on the as-of date."""

    PERMITTED = "permitted"
    CONDITIONAL = "conditional"
    PROHIBITED = "prohibited"
    FROZEN = "frozen"
    ROLLOVER_ONLY = "rollover_only"
    NOT_ADDRESSED = "not_addressed"
    CONFLICTING = "conflicting"


class Route(StrEnum):
    """A way to move after-tax money to Roth while employed."""

    IN_PLAN = "in_plan_roth_conversion"
    IN_SERVICE = "in_service_distribution"


DocumentKind = Literal[
    "spd", "smm", "plan_document", "adoption_agreement", "amendment", "notice", "guide", "handbook", "other"
]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Generator(_Part):
    """The program and pattern data that made the report."""

    name: str = "plan-analyzer"
    version: str
    patterns: str = Field(description="sha256 of the pattern data")


class Administrator(_Part):
    """The plan administrator, as the document gives it."""

    name: str | None = None
    phone: str | None = None
    address: str | None = None


class Plan(_Part):
    """The plan's identity, as the document gives it."""

    name: str | None = None
    sponsor: str | None = None
    ein: str | None = None
    number: str | None = None
    type: str | None = None
    administrator: Administrator = Field(default_factory=Administrator)


class DocumentWarning(_Part):
    """Something about a document that its reader must be told."""

    code: str
    message: str


class ReadDocument(_Part):
    """One input document."""

    name: str
    sha256: str
    kind: DocumentKind
    title: str | None = None
    date: str | None = Field(None, description="ISO date, or year and month, or year, as precise as the document is")
    pages: int
    ocr_pages: list[int] = Field(default_factory=list)
    unreadable_pages: list[int] = Field(default_factory=list)
    warnings: list[DocumentWarning] = Field(default_factory=list)


class Condition(_Part):
    """What must hold for the verdict, in a sentence, with the evidence that says so."""

    text: str
    evidence: list[str] = Field(default_factory=list)


class Caution(_Part):
    """A risk that comes with the answer, with its authority."""

    id: str
    text: str
    source: str | None = None


class Verdict(_Part):
    """The answer, what it rests on and what to ask."""

    state: VerdictState
    basis: Basis
    routes: list[Route] = Field(default_factory=list)
    automatic_conversion: bool = False
    confidence: Literal["high", "medium", "low"] = "medium"
    summary: str
    effective_from: date | None = None
    conditions: list[Condition] = Field(default_factory=list)
    questions: list[str] = Field(default_factory=list)
    flags: list[str] = Field(default_factory=list)
    warnings: list[Caution] = Field(default_factory=list)
    evidence: list[str] = Field(default_factory=list)


class GroupVerdict(_Part):
    """A verdict for a group of participants, where it differs from the ordinary participant's."""

    group: str
    verdict: Verdict
    provisions: dict[str, ProvisionStatus] = Field(default_factory=dict)


class OtherPlan(_Part):
    """A whole verdict for a further plan described in the same file."""

    plan: str
    verdict: Verdict
    provisions: dict[str, ProvisionStatus] = Field(default_factory=dict)


class ProvisionStatus(_Part):
    """What the documents say about one provision."""

    status: Status
    attributes: dict[str, Any] = Field(default_factory=dict)
    evidence: list[str] = Field(default_factory=list)


class EvidenceBox(_Part):
    """Where a quote stands: PDF points from the page's top left corner."""

    page: int
    x0: float
    top: float
    x1: float
    bottom: float


TERMS = ("frequency", "minimum_dollars", "fee_dollars", "fee_after", "fee_when_split", "no_fee", "notice_days")
"""What a way out says of its use: how often, how much at least, for what fee, how long before."""


class Evidence(_Part):
    """A passage, counted or refused, quoted verbatim with its place."""

    id: str
    provision: str
    stance: str
    counted: bool
    reason: str
    document: int
    page: int
    page_label: str | None = None
    section: list[str] = Field(default_factory=list)
    quote: str
    shown: str | None = Field(
        None, description="the quote as it is read: with the heads of its row and columns, or the line that it leans on"
    )
    boxes: list[EvidenceBox] = Field(default_factory=list)
    rule: str
    reader: Literal["patterns", "statistical"] = "patterns"


class RoomCap(_Part):
    """A cap on after-tax contributions, in dollars; ``evidence`` are the quotes of one that the plan sets."""

    amount: float
    figured: str = ""
    evidence: list[str] = Field(default_factory=list)


class AfterTaxRoom(_Part):
    """The reader's own room for after-tax contributions in a year (IRC 415(c)), where the reader gave figures."""

    year: int
    room: float
    binding: str
    caps: dict[str, RoomCap]
    percent_of_pay: float = 0
    per_paycheck: float | None = None
    pay_periods: int | None = None
    notes: list[str] = Field(default_factory=list)
    notice: str = ""


class Report(_Part):
    """The whole report."""

    schema_version: Literal["1"] = "1"
    generator: Generator
    as_of: date
    plan: Plan = Field(default_factory=Plan)
    documents: list[ReadDocument]
    verdict: Verdict
    groups: list[GroupVerdict] = Field(default_factory=list)
    other_plans: list[OtherPlan] = Field(default_factory=list)
    provisions: dict[str, ProvisionStatus]
    room: AfterTaxRoom | None = None
    evidence: list[Evidence] = Field(default_factory=list)
