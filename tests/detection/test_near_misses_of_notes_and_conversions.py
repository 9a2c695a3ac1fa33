"""Near misses: gates of the money told after them, conversions the law or another plan allows, what a word in brackets leaves."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

GATES = (  # A gate before after-tax money is its gate, unless the money is one of the cases told.
    ("In-service distributions are permitted at age 59½, from after-tax contributions and rollover contributions, in whole or in part.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("A member may take an in-service withdrawal after attaining age 59½, from his or her after-tax account, in cash.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("In-service withdrawals are offered only at age 59½ or later, from after-tax contributions, or in the case of hardship, from rollover contributions.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("Members may request hardship distributions, from after-tax accounts, limited to the amount of need.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("In-service withdrawals are allowed upon reaching 59½, of after-tax contributions, on a first-in first-out basis.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("In-service withdrawals are allowed upon attaining age 59½, from the after-tax account or in kind.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("In-service distributions may be made to members who have attained age 59½, from after-tax accounts, rollover accounts and employer accounts.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("Members may make withdrawals of after-tax contributions or for hardship after they attain age 59½.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("Withdrawals of vested balances are permitted upon reaching 59½, of after-tax contributions.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("In-service withdrawals are permitted after 36 months of participation, from after-tax accounts, up to twice in a year.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("In-service withdrawals are permitted for members with ten years of service, from after-tax accounts, once every year.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("In-service withdrawals are limited to hardship withdrawals, from after-tax contributions, as approved by the Committee.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("In-service withdrawals are limited to members who have reached 59½, from after-tax accounts.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("Withdrawals are permitted for hardship, at 59½, or from after-tax contributions, in which case contributions stop for a half year.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("In-service withdrawals are permitted once a member attains age 59½, from after-tax contributions.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("In-service distributions are offered to active members who have reached age 59½, from after-tax and rollover accounts.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("Withdrawals may be made after attaining age 59½, of after-tax contributions, subject to a $500 minimum.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("Withdrawals are allowed in cases of hardship, from after-tax contributions, in accordance with the plan document.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("A member may request a withdrawal, upon reaching age 59½, from after-tax contributions or rollover contributions.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("A member may request a withdrawal on account of hardship, from after-tax contributions.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("A member may take a withdrawal at age 59½; from after-tax contributions; as often as once a quarter.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("Employees may take withdrawals after four years of participation, from after-tax contributions, without penalty.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("Withdrawals can be requested at age 59½, of after-tax contributions or rollover contributions, in writing.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("In-service withdrawals may be taken by members age 59½ or older, from after-tax contributions, whenever they like.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("Members may take an in-service withdrawal at or after age 59½, of after-tax contributions and rollovers, whenever they like.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "conditional", ROTH: "not_addressed"}),
    ("In-service withdrawals are permitted (i) for hardship or (ii) from the after-tax account, in each case after age 59½.", {WITHDRAWAL: "conditional"}),
    ("In-service withdrawals are permitted (i) from the after-tax account or (ii) for hardship, in each case after ten years of service.", {WITHDRAWAL: "conditional"}),
    ("Withdrawals are allowed to employees with ten years of service, for hardship, or from after-tax contributions.", {WITHDRAWAL: "conditional"}),
    ("Members may take withdrawals from their after-tax accounts, for hardship, or for any reason, after age 59½.", {WITHDRAWAL: "conditional"}),
    ("Withdrawals are permitted for hardship or from after-tax contributions, and contributions are suspended for a half year.", {WITHDRAWAL: "conditional"}),
    ("Members may take in-service withdrawals upon attaining age 59½, for a hardship, or out of after-tax savings.", {WITHDRAWAL: "permitted"}),
    ("Members may take withdrawals at age 59½, out of after-tax savings, by telephone.", {WITHDRAWAL: "conditional"}),
    ("A withdrawal may be requested once the member is 59½, from the voluntary post-tax account, in shares.", {WITHDRAWAL: "conditional"}),
)  # fmt: skip

BY_WHOM = (  # What a plan was not amended to, or the Code lets plans do, is no right here.
    ("The Plan has not been amended to add an after-tax feature and the ability to convert to Roth.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("The Plan has never been amended to add an after-tax option and the ability to convert.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("The Plan was not amended to provide an after-tax feature and an option for in-plan Roth conversions.", {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("No plan of the Employer has been amended to include an after-tax feature and the right to convert after-tax money to Roth.", {AFTER_TAX: "not_addressed", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("We have not amended the Plan to offer an after-tax option and the ability to convert it to Roth.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("The Employer declined to have the Plan amended to add an after-tax feature and the ability to convert after-tax money to Roth.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("The Committee considered whether the Plan should be amended to add an after-tax feature and an in-plan Roth conversion.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("The Trustees will vote on whether the Plan should be amended to add an after-tax option and an in-plan Roth conversion option.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("The draft restatement, which amended the plan to add an after-tax option and the ability to convert to Roth, was rejected.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("The Plan cannot be amended to add an after-tax feature and the ability to convert to Roth without Board approval.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("Under section 402A(c)(4) plans can allow members to elect any transfers it permits.", {CONVERSION: "not_addressed"}),
    ("IRS Notice 2013-74 explains section 402A(c)(4)(E) and which plans may allow the transfers it describes.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("The transfers which section 402A(c)(4)(E) permits may be made only if the plan so provides.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("Members should see a tax adviser before electing any transfers that section 402A(c)(4) allows.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("The Employer may elect to make available the transfers that Section 402A(c)(4)(E) permits.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("The Employer has considered section 402A(c)(4) of the Code and has elected not to make available the transfers for which it provides.", {CONVERSION: "prohibited"}),
    ("The Employer has elected not to offer the transfers that section 402A(c)(4) of the Code permits.", {CONVERSION: "prohibited"}),
    ("The Employer has considered section 402A(c)(4) of the Code and has elected to make available the transfers for which it provides.", {CONVERSION: "permitted"}),
    ("The Plan does not offer the transfers that section 402A(c)(4)(E) of the Code describes.", {CONVERSION: "prohibited"}),
    ("An employer whose plan has been reviewed by counsel may allow the transfers that section 402A(c)(4) permits.", {CONVERSION: "not_addressed"}),
    ("The Employer has not decided whether to allow the transfers that section 402A(c)(4) permits.", {CONVERSION: "not_addressed"}),
)  # fmt: skip

TO_WHERE = (  # An amount that may be paid becomes Roth only where it goes to the plan's own Roth account.
    ("Any amount payable may be paid to a Roth account in another plan.", {CONVERSION: "not_addressed"}),
    ("The amount available for distribution may be rolled over to a Roth individual retirement account.", {CONVERSION: "not_addressed"}),
    ("The amount payable to you may be paid directly to a Roth account at another financial institution.", {CONVERSION: "not_addressed"}),
    ("Any amount you are entitled to receive may be rolled over to a Roth-type account elsewhere.", {CONVERSION: "not_addressed"}),
    ("All amounts payable may be rolled over, except that Roth amounts may go only to a Roth account.", {CONVERSION: "not_addressed"}),
    ("Any amounts distributable may be paid in cash, Roth amounts included.", {CONVERSION: "not_addressed"}),
    ("The amount payable may be paid in cash or rolled over, but Roth money must go to a Roth IRA.", {CONVERSION: "not_addressed"}),
    ("Any amounts payable shall be paid first from pre-tax accounts and last from the Roth account.", {CONVERSION: "not_addressed"}),
    ("The amount you may withdraw shall be paid pro rata from the pre-tax and Roth accounts.", {CONVERSION: "not_addressed"}),
    ("All amounts you could take may be paid in a lump sum, including Roth contributions.", {CONVERSION: "not_addressed"}),
    ("The amount available for withdrawal may be paid from the pre-tax account before the Roth account.", {CONVERSION: "not_addressed"}),
    ("Any amount payable under Section 7.3 shall be credited to the Roth account from which it was lent.", {CONVERSION: "not_addressed"}),
    ("Any amount available may be transferred among the pre-tax, Roth and after-tax investment options.", {CONVERSION: "not_addressed"}),
    ("The amount payable may be converted to an annuity, Roth amounts excepted.", {CONVERSION: "not_addressed"}),
    ("Any amount available for withdrawal may be moved to your new employer's plan, Roth amounts included.", {CONVERSION: "not_addressed"}),
    ("The Plan has no in-plan conversions. Any amount payable may be paid in cash or rolled over, including to a Roth IRA or a Roth account of another plan.", {CONVERSION: "prohibited"}),
    ("No in-plan conversions are allowed. The amount you could take may be paid to you, and Roth money may be rolled over.", {CONVERSION: "prohibited"}),
    ("In-plan Roth conversion is not permitted. Any amount distributable may be transferred to another plan, including any Roth account.", {CONVERSION: "prohibited"}),
    ("In-plan Roth conversion is not permitted. Any amounts payable may be paid from the pre-tax or Roth account as you direct.", {CONVERSION: "prohibited"}),
    ("The amount available under 8.2, and no other, may at his or her direction be moved to a Roth account instead of being paid.", {CONVERSION: "conditional"}),
    ("Any amount the Member could withdraw may be transferred to his or her Roth account in the Plan.", {CONVERSION: "conditional"}),
    ("The amount then payable under Section 7.1, but no more, may at the Member's election be converted to Roth.", {CONVERSION: "conditional"}),
)  # fmt: skip

COMPARED = (  # Limits, prices and manners of a right in other plans are no refusal of the right.
    ("Limits on after-tax withdrawals of the kind that other companies' plans have are not part of this Plan; you may withdraw after-tax money whenever they like.", {WITHDRAWAL: "permitted"}),
    ("The waiting period for after-tax withdrawals that many plans have is not part of our Plan; you may withdraw after-tax money whenever they like.", {WITHDRAWAL: "permitted"}),
    ("You may convert your after-tax account to Roth whenever they like. The fee for conversions that other plans have is not allowed here.", {CONVERSION: "permitted"}),
    ("You may make after-tax contributions. The match on after-tax contributions that some other companies' plans provide is not available here.", {AFTER_TAX: "permitted"}),
    ("You may make after-tax contributions. The matched after-tax contributions that some companies offer are not available here.", {AFTER_TAX: "permitted"}),
    ("You may make after-tax contributions by payroll. The lump-sum after-tax contributions that some companies accept are not permitted here.", {AFTER_TAX: "permitted"}),
)  # fmt: skip

LEFT_STANDING = (  # A second clause, a bracket or a however takes no right or refusal away.
    ("Participation does not end, but contributions stop for a half year after any withdrawal of after-tax money.", {WITHDRAWAL: "conditional"}),
    ("Eligibility for an in-service withdrawal does not arise until the member is 59½ if the withdrawal is of after-tax money.", {WITHDRAWAL: "conditional"}),
    ("Service shall not end by reason of a transfer, and withdrawals of after-tax contributions are not permitted before service ends.", {WITHDRAWAL: "prohibited"}),
    ("Participation does not stop, but a member who withdraws after-tax savings may not contribute for a half year.", {WITHDRAWAL: "conditional"}),
    ("Your participation will not end, but you may not contribute for a half year after an after-tax withdrawal.", {WITHDRAWAL: "conditional"}),
    ("Vesting will not be affected, but matching contributions are suspended for a half year after you withdraw after-tax contributions.", {WITHDRAWAL: "conditional"}),
    ("A forfeiture shall not occur unless the member makes a withdrawal of after-tax contributions, in which case the match on them is forfeited.", {WITHDRAWAL: "conditional"}),
    ("After-tax contributions may be made and withdrawn whenever they like. A forfeiture will not occur, but contributions are suspended for a half year after such withdrawal.", {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"}),
    ("You may not make, however, after-tax contributions.", {AFTER_TAX: "prohibited"}),
    ("The Plan does not permit, however, Roth contributions.", {ROTH: "prohibited"}),
    ("The Plan permits pre-tax deferrals. It does not accept, however, after-tax contributions, nor does it allow, however, in-plan conversions.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("You may make after-tax contributions. You may not take, however, in-service withdrawals.", {AFTER_TAX: "permitted", WITHDRAWAL: "prohibited"}),
    ("The Employer will not accept, however, after-tax contributions.", {AFTER_TAX: "prohibited"}),
    ("The Plan does not currently provide for, however, after-tax contributions.", {AFTER_TAX: "prohibited"}),
    ("No Member may make, however, after-tax contributions to the Plan.", {AFTER_TAX: "prohibited"}),
    ("The Plan does not offer, however, in-plan Roth conversions.", {CONVERSION: "prohibited"}),
    ("The Plan does not permit, however, Roth conversions inside the Plan.", {CONVERSION: "prohibited"}),
    ("The Plan does not allow, however, in-service withdrawals of after-tax money.", {WITHDRAWAL: "prohibited"}),
    ("The list of contributions is a short set (no Roth, no after-tax).", {AFTER_TAX: "prohibited"}),
    ("The Plan offers a limited choice (no Roth, no after-tax).", {AFTER_TAX: "prohibited", ROTH: "prohibited"}),
    ("The range (no after-tax) of contributions is pre-tax and Roth.", {AFTER_TAX: "prohibited"}),
    ("The Plan no longer accepts employee contributions (other than pre-tax and Roth contributions).", {AFTER_TAX: "prohibited"}),
    ("The Plan no longer allows employee contributions (other than Roth and pre-tax).", {AFTER_TAX: "prohibited"}),
    ("The Plan no longer permits new employee contributions (other than elective deferrals).", {AFTER_TAX: "frozen"}),
    ("Employee contributions (other than pre-tax and Roth deferrals) are no longer permitted.", {AFTER_TAX: "prohibited"}),
    ("Employee contributions (other than 401(k) deferrals) were no longer accepted after 2012.", {AFTER_TAX: "frozen"}),
    ("In-service withdrawals of contributions (other than after-tax contributions) are no longer permitted.", {WITHDRAWAL: "permitted"}),
    ("Rollovers. The plan accepts rollovers from an IRA. The Plan does not take after-tax contributions out of pay.", {AFTER_TAX: "prohibited"}),
    ("The Plan accepts eligible rollover distributions. The Plan does not accept after-tax employee contributions.", {AFTER_TAX: "prohibited"}),
    ("The Plan accepts direct rollovers of pre-tax amounts. The Plan does not accept voluntary post-tax contributions.", {AFTER_TAX: "prohibited"}),
    ("The Plan accepts rollovers and pre-tax deferrals. The Plan will not accept after-tax contributions from employees.", {AFTER_TAX: "prohibited"}),
    ("You may elect deferrals and bring rollovers. Rollovers. The Plan accepts rollovers in cash. Our plan does not accept voluntary post-tax employee contributions.", {AFTER_TAX: "prohibited"}),
    ("The Plan accepts rollovers of pre-tax and Roth money. Our plan does not accept after-tax employee contributions.", {AFTER_TAX: "prohibited"}),
    ("You may roll money in from an IRA: the Plan accepts rollovers whenever they like. We do not accept after-tax savings.", {AFTER_TAX: "prohibited"}),
    ("Employees may make pre-tax and Roth deferrals and the Plan accepts rollovers. It does not accept after-tax employee contributions.", {AFTER_TAX: "prohibited"}),
    ("A member who has reached age 59½ may convert the after-tax account to the Roth account. No other money may be moved to the Roth account while employed.", {AFTER_TAX: "not_addressed", CONVERSION: "conditional", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("A Member who has attained age 59½ may convert any account to the Roth Account. No other amounts may be transferred to the Roth account. Members may make after-tax contributions.", {AFTER_TAX: "permitted", CONVERSION: "conditional", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("After-tax contributions may be moved to the Roth account whenever they like. No other money may be moved to the Roth account.", {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("Members may make after-tax contributions of up to 8% of pay, with after-tax contributions suspended in any month in which the 415 limit is reached.", {AFTER_TAX: "permitted"}),
    ("You may save pre-tax, Roth or after-tax, with Roth contributions eliminated from the match calculation.", {AFTER_TAX: "permitted", ROTH: "permitted"}),
    ("After-tax contributions are accepted today. Frozen after-tax contributions from the merged Hale plan may be withdrawn whenever they like.", {AFTER_TAX: "permitted", WITHDRAWAL: "permitted"}),
    ("The Plan permits in-plan rollovers of the distributable portion of an account and in-plan transfers of nondistributable amounts whenever they like, including after-tax amounts.", {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("Effective 2023 after-tax balances can be converted; conversion of the distributable portion of an account is taxed when made.", {AFTER_TAX: "not_addressed", CONVERSION: "permitted", WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("The Trustees voted against a motion to permit Roth contributions and rollovers from IRAs.", {ROTH: "not_addressed"}),
)  # fmt: skip

OTHER_ACCOUNTS = (  # That no other account becomes Roth says nothing against the one that may.
    ("The after-tax account may be moved to the Roth account in the Plan whenever they like. No amount that stands to the credit of any other Account shall be moved to, or be treated as if it were part of, the Roth Account for so long as it remains in the Trust.", {CONVERSION: "permitted"}),
    ("At 59½ a Member may convert the after-tax account to the Roth account. No amount that stands to the credit of any other Account shall be moved to the Roth Account for so long as it remains in the Trust.", {CONVERSION: "conditional"}),
    ("You may convert your after-tax account to Roth in the Plan. No amount credited to any other account may be moved to the Roth account.", {CONVERSION: "permitted"}),
    ("After-tax contributions may be moved to the Roth account whenever they like. No money that is in any other account may be moved to the Roth account.", {CONVERSION: "permitted"}),
    ("The Roth Account shall hold the Roth contributions of a Member. No other Account shall be moved to the Roth Account for so long as it remains in the Trust.", {CONVERSION: "prohibited"}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), [*GATES, *BY_WHOM, *TO_WHERE, *COMPARED, *LEFT_STANDING, *OTHER_ACCOUNTS])
def test_what_only_sounds_alike_is_read_as_it_is_meant(text: str, wanted: dict[str, str]) -> None:
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 30)))
    assert {provision: found[provision].status.value for provision in wanted} == wanted
