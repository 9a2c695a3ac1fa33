"""Rules told in half a sentence: in a note, a relative clause, a list of cases, a power that was used, a no that is repeated."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

SAID = (
    ("In-Plan Roth Rollovers\n☒ a. Permitted\n☐ b. Not permitted\nIf permitted, the amounts that may be rolled over are:\n☒ i. Only amounts that the Participant is entitled to receive as a distribution under Section 18\n☐ ii. Any vested amount, whether or not distributable", {CONVERSION: "conditional"}),
    ("In-Plan Roth Rollovers are permitted. The amounts that may be rolled over are only amounts that the Participant is entitled to receive as a distribution under Section 18.", {CONVERSION: "conditional"}),
    ("In-Plan Roth Rollovers are permitted. Only amounts that the Participant is entitled to receive as a distribution under Section 18 may be rolled over.", {CONVERSION: "conditional"}),
    ("19. In-Plan Roth Rollovers\n ☒ a. Permitted\n ☐ b. Not permitted\n Amounts that may be converted:\n ☒ i. Only distributable amounts\n ☐ ii. Any vested amount", {CONVERSION: "conditional"}),
    ("Maximum contribution rates\nEmployee group | Before-tax contributions | After-tax contributions | Combined\nNon-highly compensated | 50% | 15% | 65%\nHighly compensated | 20% | 5% | 25%", {AFTER_TAX: "permitted"}),
    ("The Plan does not provide for transfers between Accounts by reason of an in-plan Roth rollover.", {CONVERSION: "prohibited"}),
    ("The Plan does not provide for withdrawals during employment, for loans, or for in-plan Roth rollovers.", {CONVERSION: "prohibited"}),
    ("The Plan does not provide for withdrawals during employment, for loans, or for transfers between Accounts by way of an in-plan Roth conversion.", {CONVERSION: "prohibited"}),
    ("The Plan makes no provision for loans or for in-plan Roth transfers.", {CONVERSION: "prohibited"}),
    ("You may withdraw money while working in these situations only: (a) you have reached age 59½; (b) you have a financial hardship. Your after-tax contributions are treated for this purpose in the same way as your pre-tax contributions.", {WITHDRAWAL: "conditional"}),
    ("You may take money out while employed only at age 59½ or for a hardship. The same rules apply to your after-tax account.", {WITHDRAWAL: "conditional"}),
    ("Under it you can contribute before-tax dollars, Roth dollars, or both. There is no provision for other employee contributions.", {AFTER_TAX: "prohibited"}),
    ("You can make pre-tax and Roth contributions. The Plan has no provision for other contributions by employees.", {AFTER_TAX: "prohibited"}),
    ("You can make pre-tax and Roth contributions. No provision is made for any other kind of employee contribution.", {AFTER_TAX: "prohibited"}),
    ("The Plan receives matching contributions. There is no provision for other employer contributions.", {AFTER_TAX: "not_addressed"}),
    ("While you work for the firm, nothing may be withdrawn, whether at 59½ or in an emergency.", {WITHDRAWAL: "prohibited"}),
    ("Nothing may be taken out while you work here, not even at 59½ or for a hardship.", {WITHDRAWAL: "prohibited"}),
    ("13. VOLUNTARY AFTER-TAX CONTRIBUTIONS\n13.1 Permitted? Yes (X) No ( )\n13.3 Withdrawals: any time ( ) age 59½ (X) none ( )", {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"}),
    ("13. VOLUNTARY AFTER-TAX CONTRIBUTIONS\n13.1 Permitted? Yes (X) No ( )\n13.3 Withdrawals: any time ( ) age 59½ ( ) none (X)", {AFTER_TAX: "permitted", WITHDRAWAL: "prohibited"}),
    ("In-service withdrawal of after-tax account: at any time [X]  at 59½ [ ]  not permitted [ ]", {WITHDRAWAL: "permitted"}),
    ("In-Plan Roth Rollovers are permitted at any time. Only amounts eligible for distribution may be rolled over to an IRA.", {CONVERSION: "permitted"}),
    ("You may withdraw your after-tax account at any time. In-Plan Roth Rollovers are permitted. Only amounts that the Participant is entitled to receive as a distribution may be rolled over.", {CONVERSION: "permitted"}),
    ("In-Plan Roth Rollovers\n☒ a. Permitted\n☐ b. Not permitted\nIf permitted, the amounts that may be rolled over are:\n☐ i. Only amounts that the Participant is entitled to receive as a distribution under Section 18\n☒ ii. Any vested amount, whether or not distributable", {CONVERSION: "permitted"}),
    ("You may withdraw money from the Plan while working in these situations only: (a) you have reached age 59½; or (b) you have a financial hardship.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw money from the Plan while working in these situations only: you have reached age 59½, or you have a financial hardship.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw money from the Plan while working only if you have reached age 59½ or have a financial hardship.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw money from the Plan while working in only two cases: after age 59½ and for hardship.", {WITHDRAWAL: "conditional"}),
    ("Money can be taken out of the Plan while you work in these cases only: 1) you are 59½ or older, 2) you have a hardship.", {WITHDRAWAL: "conditional"}),
    ("While you are employed, withdrawals are permitted in the following situations: (a) you have reached age 59½; (b) you have a financial hardship.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw your account after you reach age 59½ or for hardship.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw money from the Plan after you reach age 59½.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw money from the Plan after you reach age 59½ or for hardship.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw money from the Plan if you are 59½ or have a hardship.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw from the Plan only if you are 59½.", {WITHDRAWAL: "conditional"}),
    ("You may take a hardship withdrawal before you reach age 59½.", {WITHDRAWAL: "not_addressed"}),
    ("A hardship withdrawal taken before age 59½ is subject to a 10% tax.", {WITHDRAWAL: "not_addressed"}),
    ("Hardship withdrawals are permitted.", {WITHDRAWAL: "not_addressed"}),
    ("You may withdraw for hardship or to buy a house.", {WITHDRAWAL: "not_addressed"}),
    ("A hardship withdrawal may be taken by a participant age 50 or older.", {WITHDRAWAL: "not_addressed"}),
    ("Hourly employees may save on a pre-tax basis only. Neither group can convert money to Roth in the Plan.", {CONVERSION: "prohibited"}),
    ("Salaried and hourly employees may save pre-tax. Neither group can convert money to Roth in the Plan.", {CONVERSION: "prohibited"}),
    ("You may save pre-tax. Nobody can convert money to Roth in the Plan.", {CONVERSION: "prohibited"}),
    ("The Committee has used its authority under Section 4.6 to stop all after-tax contributions for the remainder of the 2026 Plan Year.", {AFTER_TAX: "frozen"}),
    ("The Committee has used its authority to stop all after-tax contributions for the rest of the year.", {AFTER_TAX: "frozen"}),
    ("The Administrative Committee has exercised its power to suspend after-tax contributions until further notice.", {AFTER_TAX: "frozen"}),
    ("The Committee has decided to stop all after-tax contributions.", {AFTER_TAX: "frozen"}),
    ("Because of the results of nondiscrimination testing, the Committee has used its authority under Section 4.6 to stop all after-tax contributions.", {AFTER_TAX: "frozen"}),
    ("They should not be confused with the traditional after-tax contributions that the Plan does not accept.", {AFTER_TAX: "prohibited"}),
    ("The traditional after-tax contributions that the Plan does not accept are something else.", {AFTER_TAX: "prohibited"}),
    ("These differ from after-tax contributions that the Plan does not accept.", {AFTER_TAX: "prohibited"}),
    ("They are not after-tax contributions, which the Plan does not accept.", {AFTER_TAX: "prohibited"}),
    ("You may make after-tax contributions. They are not like the Roth contributions that the Plan does not offer.", {AFTER_TAX: "permitted"}),
    ("You may make after-tax contributions that the Plan does not match.", {AFTER_TAX: "permitted"}),
    ("After-tax contributions that the Plan does not accept in a year because of a limit are returned. You may make after-tax contributions up to 5%.", {AFTER_TAX: "permitted"}),
    ("The Administrative Committee has decided to stop all after-tax contributions for the remainder of the 2026 Plan Year.", {AFTER_TAX: "frozen"}),
    ("The Committee has decided to stop all after-tax contributions for the remainder of the 2026 Plan Year.", {AFTER_TAX: "frozen"}),
    ("All after-tax contributions have been stopped for the rest of 2026.", {AFTER_TAX: "frozen"}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), SAID)
def test_it_is_read_as_it_is_meant(text: str, wanted: dict[str, str]) -> None:
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 30)))
    assert {provision: found[provision].status.value for provision in wanted} == wanted
