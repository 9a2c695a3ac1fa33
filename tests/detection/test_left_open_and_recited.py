"""Accounts that someone is to name, recitals, boxes of former times, and whose contributions are made as Roth."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

LEFT_OPEN = (
    (
        (
            "A Participant may elect to convert to a Roth Conversion Account all or any part of the "
            "nonforfeitable balance of those of his or her Accounts that the Committee has designated for this "
            "purpose in its written procedures."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may convert to Roth such of his Accounts as the Plan Administrator shall designate.",
        CONVERSION,
        "conditional",
    ),
    (
        ("In-Plan Roth Rollovers may be made from the Accounts specified by the Administrator in a uniform policy."),
        CONVERSION,
        "conditional",
    ),
    (
        "You may convert certain accounts to Roth, as listed in the Administrator's conversion procedures.",
        CONVERSION,
        "conditional",
    ),
    (
        (
            "A Participant may elect an In-Plan Roth Conversion of any Account designated by the Committee "
            "from time to time."
        ),
        CONVERSION,
        "conditional",
    ),
    ("You may convert to Roth the account types that the recordkeeper's procedures allow.", CONVERSION, "conditional"),
    (
        (
            "A Participant may convert any Account, including the After-Tax Account, in accordance with "
            "procedures of the Committee."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "You may convert all or part of your vested account to Roth on the form that the Committee has "
            "designated for this purpose."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "A Participant may convert the vested balance of his or her Accounts to a Roth Conversion Account "
            "at the times that the Committee designates."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "A Participant may elect to convert those of his or her Accounts that are vested to a Roth "
            "Conversion Account."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "E-6 Contributions made as Roth\nEmployer matching contributions designated as Roth: ☒ Not "
            "permitted ☐ Permitted"
        ),
        ROTH,
        "not_addressed",
    ),
    ("Roth matching contributions are not permitted.", ROTH, "not_addressed"),
    ("Employer contributions may not be made as Roth contributions.", ROTH, "not_addressed"),
    (
        ("No amount contributed under it before January 1, 2022 was subject to a right of withdrawal before age 59½."),
        AFTER_TAX,
        "not_addressed",
    ),
    ("No amount contributed before 2010 may be withdrawn before age 59½.", AFTER_TAX, "not_addressed"),
    ("No contribution made before 2015 was subject to a match.", AFTER_TAX, "not_addressed"),
    (
        (
            "☒ A Participant may make voluntary After-Tax Employee Contributions.\n☐ After-Tax Employee "
            "Contributions were permitted before ____________ but are no longer permitted."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "E-6 Contributions made as Roth\n☐ A Participant may designate vested Matching or Nonelective "
            "Contributions as Roth\n☒ Not permitted"
        ),
        ROTH,
        "not_addressed",
    ),
    ("Roth Deferrals\n☐ Permitted\n☒ Not permitted", ROTH, "prohibited"),
    ("Roth Contributions\n☐ Permitted, and matched as Elective Deferrals are\n☒ Not permitted", ROTH, "prohibited"),
    (
        (
            "In accordance with section 402A(c)(4) of the Code, a Participant may elect to convert to a Roth "
            "Conversion Account all or any part of the nonforfeitable balance of those of his or her Accounts "
            "that the Committee has designated for this purpose in its written procedures, as in effect from "
            "time to time, whether or not the amount could otherwise be distributed."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "A Participant may elect to convert to Roth those of his Accounts that the Committee has "
            "designated. The Committee may in its procedures add or remove an Account, set a minimum amount, "
            "and limit the number of conversions in a Plan Year."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        "The Committee may in its procedures add or remove an Account that can be converted to Roth.",
        CONVERSION,
        "not_addressed",
    ),
    (
        (
            "WHEREAS, the Firm wishes to raise the limit on After-Tax Contributions, and to provide for "
            "conversions to Roth within the Plan;"
        ),
        CONVERSION,
        "not_addressed",
    ),
    ("WHEREAS, the Company desires to amend the Plan to permit In-Plan Roth Conversions;", CONVERSION, "not_addressed"),
    (
        (
            "WHEREAS, the Company desires to amend the Plan to permit In-Plan Roth Conversions; NOW, "
            "THEREFORE, a new Section 5.9 is added: A Participant may convert any vested amount, including "
            "After-Tax Contributions, to Roth."
        ),
        CONVERSION,
        "permitted",
    ),
    ("WHEREAS, the Company desires to permit after-tax contributions;", AFTER_TAX, "not_addressed"),
    (
        (
            "A Participant who has attained age 59½ may withdraw, while employed by or a partner in the Firm, "
            "all or any part of his After-Tax Account."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "“(c) An amount converted shall remain subject to the restrictions on distribution that applied to "
            "it before the conversion, shall be accounted for separately, and may not be converted back."
        ),
        CONVERSION,
        "not_addressed",
    ),
    (
        ("Amounts converted remain subject to the distribution rules that applied to them before the conversion."),
        CONVERSION,
        "not_addressed",
    ),
    ("A converted amount may not be converted back.", CONVERSION, "not_addressed"),
    ("Once converted, amounts shall be accounted for separately.", CONVERSION, "not_addressed"),
    (
        (
            "The Committee may in its procedures add or remove an Account, set a minimum amount, and limit the "
            "number of conversions in a Plan Year."
        ),
        CONVERSION,
        "permitted",
    ),
)

STILL_EMPLOYED = (
    (
        (
            "A Participant who has attained age 59½ but has not had a Severance from Employment may withdraw "
            "all or any part of the vested portion of his or her Accounts, including the Voluntary "
            "Contribution Account."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "A Participant who has not had a Severance from Employment may withdraw all or part of the "
            "After-Tax Account at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Member who has not terminated employment may at any time withdraw after-tax contributions.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Participant who has not yet retired may withdraw from his or her after-tax account once a year.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "A Participant who has attained age 59½ and has not separated from service may withdraw after-tax "
            "contributions."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Prior to a Severance from Employment, a Participant who has not attained age 59½ may not withdraw "
            "after-tax contributions."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("A Participant who has not had a Severance from Employment may not withdraw after-tax contributions."),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "A Participant who has not had a Severance from Employment may convert after-tax contributions to "
            "Roth within the Plan."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Although the Participant has not had a severance from employment, the Participant may withdraw "
            "after-tax contributions."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "A Participant who has not had a Severance from Employment and has attained age 62 may receive a "
            "distribution of his entire account, including after-tax contributions."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "An Employee who has not incurred a Termination of Employment shall not be entitled to a "
            "withdrawal of after-tax contributions."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    ("If you have not left the company and are 59½, you may withdraw after-tax money.", WITHDRAWAL, "conditional"),
    ("If you have not left the company you may withdraw after-tax money at any time.", WITHDRAWAL, "permitted"),
)


@pytest.mark.parametrize(("text", "provision", "status"), [*LEFT_OPEN, *STILL_EMPLOYED])
def test_what_it_says(text: str, provision: str, status: str) -> None:
    told = statuses(findings(read_text(text)), Profile(as_of=date(2026, 11, 28)))
    assert told[provision].status.value == status
