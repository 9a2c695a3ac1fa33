"""What the text of a pre-approved plan leaves to the adoption agreement of each employer grants nothing by itself."""

from __future__ import annotations

import pytest

from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

# passage, provision, status
PASSAGES = [
    (
        "If After-Tax Employee Contributions are authorized under AA §6C-1, a Participant may contribute any amount "
        "as After-Tax Employee Contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "If authorized under AA §10-1, a Participant may withdraw amounts attributable to After-Tax Employee "
        "Contributions at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Where so elected by the Employer, Participants may make After-Tax Contributions.", AFTER_TAX, "not_addressed"),
    (
        "If permitted under the Adoption Agreement, a Participant may elect an In-Plan Roth Rollover of his After-Tax "
        "Account.",
        CONVERSION,
        "not_addressed",
    ),
    ("If you are authorized to work in the country, you may make after-tax contributions.", AFTER_TAX, "permitted"),
]


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_waits_for_an_election_of_the_employer(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status
