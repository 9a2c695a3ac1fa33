"""Rights for some, at a price, or none: what a footnote, a head, an old name or an adoption agreement makes of a grant."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

TO_SOME = "permitted to some"

PRICES = (  # What payroll will not take, or the company not give, after a withdrawal is its price.
    ("You may save up to 6% of pay after tax. You may withdraw your after-tax savings at any time. If you do, you will be unable to make deposits for the next six months.", {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"}),
    ("You may save up to 6% of pay after tax. You may withdraw your after-tax savings at any time. Payroll will not accept after-tax savings from you for the next six months.", {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"}),
    ("You may save up to 6% of pay after tax. You may withdraw your after-tax savings at any time. We will not take contributions from you for six months after that.", {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"}),
    ("Members may make after-tax contributions. A Member may withdraw his after-tax contributions at any time. The Trustee shall accept no contribution from him during the six months following a withdrawal.", {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"}),
    ("You may make after-tax contributions. You may withdraw them at any time, but you are then unable to contribute for three months.", {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"}),
    ("You may make after-tax contributions. Take some out whenever you like. After a withdrawal the Company refuses further deposits from you for twelve months.", {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"}),
    ("You may make after-tax contributions. You may withdraw them at any time. Following a withdrawal your deductions are turned off for six months.", {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"}),
    ("You may make after-tax contributions. You may withdraw them on request. Think first: deductions will be switched off for half a year.", {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"}),
    ("You may make after-tax contributions. You may withdraw them on request. The price is six months without company contributions.", {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"}),
    ("You may make after-tax contributions. You may withdraw them on request. No further savings may be made for the six months that follow, and Company contributions for the member stop for the same six months.", {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"}),
    ("You may make after-tax contributions. You may withdraw them on any Friday. Be warned: company matching contributions stop for the six months following each withdrawal and are not made up later.", {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"}),
    ("You may make after-tax contributions. You may withdraw them at any time. Be warned that if the savings you take have been in the Plan less than two full years, you also give up the Company contributions that were made on them.", {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"}),
    ("You may make after-tax contributions and withdraw them at any time. If what you draw was matched within the last two years, the match on those same dollars is cancelled.", {AFTER_TAX: "permitted", WITHDRAWAL: "conditional"}),
    ("You may make after-tax contributions. You may withdraw them at any time. Payroll cannot accept changes to your rate for the next six days.", {AFTER_TAX: "permitted", WITHDRAWAL: "permitted"}),
    ("You may make after-tax contributions. You may withdraw them at any time. After a hardship withdrawal of pre-tax savings you were once unable to make deposits for six months; that is no longer so.", {AFTER_TAX: "permitted", WITHDRAWAL: "permitted"}),
    ("You may make after-tax contributions. You may withdraw them at any time. You will not be unable to make deposits afterwards.", {AFTER_TAX: "permitted", WITHDRAWAL: "permitted"}),
    ("You may make after-tax contributions. You may withdraw them at any time. We will not accept a second request for a withdrawal within six months.", {AFTER_TAX: "permitted", WITHDRAWAL: "permitted"}),
    ("You may make after-tax contributions. You may withdraw them at any time. The Plan will not accept rollovers from you for the first six months of employment.", {AFTER_TAX: "permitted", WITHDRAWAL: "permitted"}),
    ("You may make after-tax contributions. You may withdraw them at any time. If you take a loan and default, you will be unable to borrow for the next twelve months.", {AFTER_TAX: "permitted", WITHDRAWAL: "permitted"}),
)  # fmt: skip

FOR_SOME = (  # Contributions that some may not make, in a footnote, in a class of employees, by what they are paid.
    ("Participants other than Highly Compensated Employees may make after-tax contributions of up to 6% of pay.", {AFTER_TAX: TO_SOME}),
    ("After-tax contributions of up to 6% of pay may be made. Highly Compensated Employees may not make them.", {AFTER_TAX: TO_SOME}),
    ("You may make after-tax contributions of up to 6% of pay. Anyone who earned more than $160,000 in the prior year is not eligible for this feature.", {AFTER_TAX: TO_SOME}),
    ("Salaried employees may make after-tax contributions of up to 6% of pay. Hourly employees may not.", {AFTER_TAX: TO_SOME}),
    ("Source | Rate\nPre-tax | 1%-75%\nPost-tax voluntary | 1%-12% (1)\n(1) Closed for 2026 to anyone paid more than $160,000 by Castellane Group in 2025.", {AFTER_TAX: TO_SOME}),
    ("Source | Rate\nPre-tax | 1%-75%\nAfter-tax, not Roth | 1%-12% (a)\n(a) Election is 0% for anyone on the prior year's highly compensated list.", {AFTER_TAX: TO_SOME}),
    ("Source | By payroll?\nPre-tax | Yes\nAfter-tax, not Roth | Yes (1)\n(1) Closed to anyone whose pay last year was above the IRS figure for highly compensated employees.", {AFTER_TAX: TO_SOME}),
    ('Source | From your pay?\nPre-tax | Yes\nEmployee post-tax, non-Roth | Yes, up to 8% (a)\n(a) Not open to anyone whose earnings from us in the preceding year were more than the federal "highly compensated" figure.', {AFTER_TAX: TO_SOME}),
    ("Source | From your pay?\nPre-tax | Yes\nEmployee after-tax | Yes (1)\n(1) Highly compensated employees may not elect it.", {AFTER_TAX: TO_SOME}),
    ("Source | From your pay?\nPre-tax | Yes\nEmployee after-tax | Up to 10% †\n† Members of Local 12 are excluded.", {AFTER_TAX: TO_SOME}),
    ("After-tax contributions: 1% to 8% of pay.* \n* You cannot make these if you are a highly compensated employee.", {AFTER_TAX: TO_SOME}),
    ('Employee post-tax contributions. Those of us who are not "highly compensated" under the tax rules may contribute another 5% of pay after tax. If you are highly compensated, your election will be rejected.', {AFTER_TAX: TO_SOME}),
    ("Section 3.9 Employee Savings Contributions. Each Participant who is not a Highly Compensated Employee may contribute to the Trust, out of amounts already subject to income tax, not less than 1% nor more than 7% of Compensation.", {AFTER_TAX: TO_SOME}),
    ("Source | From your pay?\nPre-tax | Yes\nEmployee after-tax | Up to 10% (1)\n(1) Closed to changes during December.", {AFTER_TAX: "permitted"}),
    ("Source | Rate\nPre-tax | 1%-75%\nEmployee after-tax | Up to 10% (1)\nCompany match | 4% (2)\n(1) Bonus pay counts.\n(2) Not open to highly compensated employees.", {AFTER_TAX: "permitted"}),
    ("After-tax contributions may be up to 12% of pay (5% for highly compensated employees).", {AFTER_TAX: "permitted"}),
    ("All employees, highly compensated or not, may make after-tax contributions.", {AFTER_TAX: "permitted"}),
    ("You may make after-tax contributions of up to 10% of pay. Highly compensated employees may not make catch-up contributions before tax.", {AFTER_TAX: "permitted"}),
    ("You may make after-tax contributions of up to 10% of pay. Leased employees and nonresident aliens are not eligible for the Plan.", {AFTER_TAX: "permitted"}),
    ("Source | What you may elect\nPre-tax | 1%–50%\nEmployee post-tax, non-Roth (a) | 1%–10%\n\n(a) Election is 0% for anyone on the prior year's highly compensated list.", {AFTER_TAX: TO_SOME}),
    ("Source | Paid out while employed?\nPre-tax | 59½\nEmployee after-tax | Yes (b)\n(b) Reaches only deposits that have been in the Plan 24 full months; newer deposits wait.", {WITHDRAWAL: "conditional"}),
    ("Source | Paid out while employed?\nPre-tax | 59½\nEmployee after-tax | Yes (1)\n(1) Only deposits that have been in the Plan 24 full months.", {WITHDRAWAL: "conditional"}),
    ("Source | Paid out while employed?\nPre-tax | 59½\nEmployee after-tax | Yes (1)\n(1) Limited to contributions made at least two years ago.", {WITHDRAWAL: "conditional"}),
    ("Source | Paid out while employed?\nPre-tax | 59½\nEmployee after-tax | Yes (1)\n(1) For deposits at least 24 months old.", {WITHDRAWAL: "conditional"}),
    ("Source | Paid out while employed?\nPre-tax | 59½\nEmployee after-tax | Yes (1)\n(1) Once a deposit has been held for two years.", {WITHDRAWAL: "conditional"}),
    ("Source | Paid out while employed?\nPre-tax | 59½\nEmployee after-tax | Yes (1)\n(1) After five years in the Plan.", {WITHDRAWAL: "conditional"}),
    ("| Faculty | Clinic staff | House officers\nPre-tax deferral | Yes | Yes | Yes\nEmployee after-tax | Yes (a) | Yes (a) | No\nEmployer 3% | Yes | Yes | No\n\n(a) Up to 7% of salary. Closed to you for any year in which the Plan's records show you as a highly compensated employee.", {AFTER_TAX: TO_SOME}),
    ('Those of us who are not "highly compensated" under the tax rules may contribute another 2%, 4% or 5% of pay to the Plan, after tax. If you are highly compensated, your election will be rejected.', {AFTER_TAX: TO_SOME}),
    ("If you are not “highly compensated,” you may make after-tax contributions of up to 6% of pay.", {AFTER_TAX: TO_SOME}),
    ('Employees who are not "highly compensated employees" can contribute up to 6% of pay after tax. "Highly compensated employees" cannot.', {AFTER_TAX: TO_SOME}),
    ("You may make after-tax contributions of up to 6% of pay. If you are highly compensated, your election will be rejected.", {AFTER_TAX: TO_SOME}),
    ("You may make after-tax contributions of up to 6% of pay. If our list shows you as highly compensated, your election will not be honored.", {AFTER_TAX: TO_SOME}),
    ("You may make after-tax contributions of up to 6% of pay. The after-tax election is switched off for anyone who is highly compensated.", {AFTER_TAX: TO_SOME}),
    ("Only employees who are not highly compensated may make after-tax contributions.", {AFTER_TAX: TO_SOME}),
    ("You may add traditional after-tax contributions of up to 8% of pay. Anyone who earned more than $160,000 from Quillan in the prior year is not eligible for this last feature.", {AFTER_TAX: TO_SOME}),
    ("For any Plan Year, each Participant who is not a Highly Compensated Employee may contribute to the Trust, out of amounts already subject to income tax, not less than 1% nor more than 7% of Compensation.", {AFTER_TAX: TO_SOME}),
    ('Each Participant who is not a Highly Compensated Employee may contribute to the Trust, out of amounts already subject to income tax, up to 7% of Compensation (an "Employee Savings Contribution").', {AFTER_TAX: TO_SOME}),
    ("Each Participant may contribute to the Trust, out of amounts already subject to income tax, not less than 1% nor more than 7% of Compensation.", {AFTER_TAX: "permitted"}),
    ("A Participant may contribute to the Plan out of pay that has already been subject to income tax up to 5% of pay.", {AFTER_TAX: "permitted"}),
    ("A Participant may contribute out of sums on which income tax has already been paid from 1% to 5% of Compensation.", {AFTER_TAX: "permitted"}),
    ('You may make after-tax contributions of up to 8% of pay. The match for "highly compensated" employees is lower.', {AFTER_TAX: "permitted"}),
    ("You may make after-tax contributions of up to 8% of pay. If you are highly compensated, some may be returned to you.", {AFTER_TAX: "permitted"}),
    ("You may make after-tax contributions of up to 8% of pay. If you are highly compensated, your catch-up election will be rejected unless it is Roth.", {AFTER_TAX: "permitted"}),
    ("Each Participant may receive out of amounts already subject to income tax a statement of basis.", {AFTER_TAX: "not_addressed"}),
    ("Rollovers of amounts already subject to income tax are accepted.", {AFTER_TAX: "not_addressed"}),
)  # fmt: skip

ROTH_ALONE = (  # Roth by the limit that it shares, by what screens and old booklets call it, as the only kind there is.
    ("AFTER-TAX SAVINGS OPTION\n\nIn place of, or alongside, pre-tax savings you may have after-tax savings withheld from each paycheck. The two together cannot be more than $24,500 in 2026. If you are over 59½ and at least five years have gone by since the first of your after-tax savings went in, then neither the savings nor the growth on them is subject to federal income tax when paid to you.", {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ("After-Tax Savings\nYou may have after-tax savings withheld from each paycheck. Pre-tax and after-tax savings together cannot be more than $24,500 in 2026.", {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ("You may contribute pre-tax or after-tax. The two together cannot be more than $24,500.", {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ("Employees choose before-tax or after-tax contributions. Both count toward the one annual limit of $24,500 for 2026.", {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ("After-Tax Option\nYou may save after tax. The sum of your pre-tax and after-tax savings may not exceed the IRS limit of $24,500 for 2026. If five years have passed and you are 59½, no part of a payment is subject to income tax.", {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ('Booklets printed before this year called one of your two 401(k) choices the "after-tax option." That choice has always been a Roth 401(k) contribution: it counts with your pre-tax contributions toward the one annual limit.', {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ('What earlier guides called the "after-tax option" is a Roth 401(k) contribution, and always has been. It counts with your pre-tax contributions toward the one annual limit.', {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ('Our old forms spoke of "after-tax contributions." These have always been designated Roth contributions.', {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ("There is just a single kind of after-tax contribution our 401(k) takes, and that is the Roth contribution, within the $24,500 limit for 2026.", {AFTER_TAX: "prohibited", ROTH: "permitted"}),
    ("Roth is the single kind of after-tax saving we take.", {AFTER_TAX: "prohibited", ROTH: "permitted"}),
    ('On the enrollment screen "after-tax" means Roth. You may elect it at any time.', {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ("The one kind of after-tax contribution the Plan takes is Roth.", {AFTER_TAX: "prohibited", ROTH: "permitted"}),
    ("We take one sort of after-tax money only, the Roth contribution.", {AFTER_TAX: "prohibited", ROTH: "permitted"}),
    ("With Roth 401(k) savings, the contribution is made with after-tax dollars and is not taxed again at retirement. You may split your 1% to 50% between the two however you please. The company matches both in the same way.", {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ("With traditional 401(k) savings, your contribution comes out before income tax. With Roth 401(k) savings, it is made with after-tax dollars. The company matches both alike.", {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ("Roth contributions are made with after-tax dollars. Pre-tax contributions are not. Both are matched at the same rate.", {AFTER_TAX: "not_addressed", ROTH: "permitted"}),
    ("You may make after-tax contributions and Roth contributions. The company matches both in the same way.", {AFTER_TAX: "permitted", ROTH: "permitted"}),
    ("You may contribute pre-tax, Roth, or after-tax. Pre-tax and Roth together cannot be more than $24,500; after-tax comes on top of that.", {AFTER_TAX: "permitted", ROTH: "permitted"}),
    ("You may make voluntary after-tax contributions of up to 10% of pay. They do not count toward the $24,500 limit that applies to pre-tax and Roth.", {AFTER_TAX: "permitted"}),
    ("You may make after-tax contributions. All contributions together cannot be more than $72,000.", {AFTER_TAX: "permitted"}),
    ('Booklets printed before this year called your thrift savings the "regular option." They have always been voluntary after-tax contributions of up to 6% of pay.', {AFTER_TAX: "permitted"}),
)  # fmt: skip

STRUCK = (  # Sections and answers that an amendment quotes in order to take them out.
    ('WHEREAS, Section 3.07 of the Plan now reads: "A Participant may elect to contribute, on an after-tax basis, up to ten percent (10%) of Compensation"; and\nNOW, THEREFORE, for payroll periods beginning after December 31, 2023, Section 3.07 is deleted and the words "3.07 [Reserved]" are put in its place.', {AFTER_TAX: "frozen"}),
    ('Section 3.07 of the Plan now reads: "A Participant may elect to contribute, on an after-tax basis, up to ten percent (10%) of Compensation." Effective January 1, 2024, Section 3.07 is deleted in its entirety and the word "[Reserved]" is substituted therefor.', {AFTER_TAX: "frozen"}),
    ('Section 4.2 presently provides: "Participants may make voluntary after-tax contributions of 1% to 8% of pay." Section 4.2 is hereby deleted and replaced by "4.2 Reserved."', {AFTER_TAX: "prohibited"}),
    ('Question 18 now reads: "May I withdraw my after-tax account without leaving? Yes, you may withdraw it at any time." Effective October 1, 2025, strike that answer and put in its place: "It is payable following your separation from service, or to your beneficiary at death."', {WITHDRAWAL: "prohibited"}),
    ('Section 7.2 currently reads: "After-tax accounts may be withdrawn at any time." Effective January 1, 2025, strike that sentence and insert: "After-tax accounts are payable only after Severance from Employment."', {WITHDRAWAL: "prohibited"}),
    ('The answer to question 9 was: "You may withdraw your after-tax account at any time." That answer is struck out. In its place read: "Your after-tax account is paid only when you leave, retire, become disabled or die."', {WITHDRAWAL: "prohibited"}),
    ('WHEREAS, Section 3.07 now reads: "No Participant may make after-tax contributions"; and NOW, THEREFORE, Section 3.07 is deleted and replaced with: "3.07 A Participant may make after-tax contributions of up to 5% of Compensation."', {AFTER_TAX: "permitted"}),
    ('Section 3.07 now reads: "A Participant may elect to contribute, on an after-tax basis, up to ten percent (10%) of Compensation." Section 3.08, on rollovers, is deleted.', {AFTER_TAX: "permitted"}),
    ('Section 3.07 now reads: "A Participant may elect to contribute, on an after-tax basis, up to ten percent (10%) of Compensation." The word "ten" is deleted and the word "twelve" put in its place.', {AFTER_TAX: "permitted"}),
    ('Question 18 now reads: "May I withdraw my after-tax account without leaving? Yes, you may withdraw it at any time." The answer to question 19 is struck.', {WITHDRAWAL: "permitted"}),
    ('Section 3.7 is deleted and replaced to read: "A Participant may make after-tax contributions of up to 10% of Compensation."', {AFTER_TAX: "permitted"}),
)  # fmt: skip

NO_RIGHTS = (  # Payments, lists and hints that give no right, and rights that wait for something else.
    ("A Participant may roll over to the Roth Account, within the Plan, so much of any non-Roth account as is then payable to the Participant under Article VII.", {CONVERSION: "conditional"}),
    ("A Participant may convert to Roth within the Plan such part of his accounts as he could then withdraw.", {CONVERSION: "conditional"}),
    ("You may roll over within the Plan to your Roth account whatever part of your account is payable to you at that time.", {CONVERSION: "conditional"}),
    ("A Member may transfer to the in-plan Roth account so much of his non-Roth balance as could be distributed to him on that date.", {CONVERSION: "conditional"}),
    ("A Participant may convert to Roth inside the Plan as much of the pre-tax and after-tax accounts as is then available for distribution under Section 9.", {CONVERSION: "conditional"}),
    ("A Participant may roll over to the Roth Account, within the Plan, so much of any non-Roth account as the Participant elects.", {CONVERSION: "permitted"}),
    ("You may convert as much of your after-tax account to Roth inside the Plan as you like.", {CONVERSION: "permitted"}),
    ("Paying back your loan. Payments are taken from your check each week, after tax, for up to five years.", {WITHDRAWAL: "not_addressed"}),
    ("Loan payments are made by payroll deduction, after tax, each pay day.", {WITHDRAWAL: "not_addressed"}),
    ("Repaying a loan: your payments come out of your check every two weeks, after tax. You may pay it off at any time.", {WITHDRAWAL: "not_addressed"}),
    ("Loans. You repay by payroll deduction on an after-tax basis and may prepay at any time without penalty.", {WITHDRAWAL: "not_addressed"}),
    ("Sponsors that wish to may also add in-plan Roth rollovers under section 402A(c)(4).", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed"}),
    ("An employer may add an in-plan Roth conversion feature to its plan.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed"}),
    ("Employers that want to can allow participants to convert after-tax money to Roth.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed"}),
    ("Plan sponsors may let employees make after-tax contributions. Each of these is a design choice.", {AFTER_TAX: "not_addressed"}),
    ("An alternate payee may be paid as soon as the order is found to be qualified, even though you are still working. Unless the order says otherwise, the award is taken proportionately from each sub-account you hold (pre-tax, Roth, after-tax, match or rollover, as the case may be).", {WITHDRAWAL: "not_addressed", ROTH: "not_addressed"}),
    ("Fees are charged proportionately to each account you have (pre-tax, Roth, after-tax or match).", {ROTH: "not_addressed"}),
    ("Hardship payments are taken from each sub-account (pre-tax, Roth, match) pro rata.", {ROTH: "not_addressed"}),
    ("SPECIAL TAX NOTICE\nYou may have the after-tax part paid directly to a Roth IRA and the taxable part to a traditional IRA.", {WITHDRAWAL: "not_addressed"}),
    ("If the Employer so elects in the Adoption Agreement, a Participant may make Employee Contributions. To the extent elected, such Contributions may be withdrawn at the times specified in Item 31 of the Adoption Agreement.", {AFTER_TAX: "not_addressed", WITHDRAWAL: "not_addressed"}),
    ("After-tax contributions may be withdrawn at the times specified in the Adoption Agreement.", {WITHDRAWAL: "not_addressed"}),
    ("Voluntary Contributions may be withdrawn as and when provided in Item 12 of the Adoption Agreement.", {WITHDRAWAL: "not_addressed"}),
    ("Voluntary Contributions may be withdrawn during employment to the extent provided in the Adoption Agreement.", {WITHDRAWAL: "not_addressed"}),
    ("The hardship amount approved is drawn from your accounts in this order: after-tax, rollover, pre-tax. This is the one way an employee under age 60 can reach the after-tax account. From 60 on, no proof of need is asked for.", {WITHDRAWAL: "conditional"}),
    ("A hardship payment may be taken from your after-tax account. This is the only way an active employee can get at it before age 60.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw your after-tax account at any time by calling the Service Center. This is the one way you can reach the after-tax account.", {WITHDRAWAL: "permitted"}),
    ("We will take after-tax (non-Roth) amounts when they come straight from the trustee of the old plan with a breakdown of basis and earnings. A direct transfer of this kind is the sole way after-tax money gets into our plan.", {AFTER_TAX: "rollover_only", WITHDRAWAL: "not_addressed"}),
    ("The Plan will accept after-tax amounts straight from the trustee of your former plan.", {AFTER_TAX: "rollover_only", WITHDRAWAL: "not_addressed"}),
    ("A Participant may roll over to the Roth Account, within the Plan, so much of any non-Roth account as is then available for distribution under Article VII.", {CONVERSION: "conditional"}),
    ("A Participant may roll over to the Roth Account, within the Plan, so much of any account as is then available for distribution.", {CONVERSION: "conditional"}),
    ("A Participant may roll over to the Roth Account within the Plan so much of any non-Roth account as is then payable to the Participant under Article VII.", {CONVERSION: "conditional"}),
    ("A Participant may roll over to the Roth Account, within the Plan, any amounts then distributable from any non-Roth account.", {CONVERSION: "conditional"}),
    ("A Participant may roll over to the Roth Account, within the Plan, any amounts then distributable.", {CONVERSION: "conditional"}),
)  # fmt: skip

IN_TABLES = (  # Columns of when money may be had, and names of taxed money; contributions out of taxed pay.
    ("Source | How much\nPre-tax | up to $24,500\nVoluntary taxed (non-Roth) | 1% to 12% of base pay", {AFTER_TAX: "permitted"}),
    ("Money type | Withdrawal while employed\nSalary deferral | Age 59½\nVoluntary taxed savings | Any time, any reason", {WITHDRAWAL: "permitted"}),
    ("Money type | Withdrawal while employed\nPre-tax savings | Age 59½\nVoluntary taxed savings | Not until you leave or retire", {WITHDRAWAL: "prohibited"}),
    ("Money | While still flying\nPre-tax and Roth deferrals | From age 59½\nPost-tax (non-Roth) | Whenever you like; two requests a month", {WITHDRAWAL: "permitted"}),
    ("Money | While working\nPre-tax | At 59½\nAfter-tax | As often as you like", {WITHDRAWAL: "permitted"}),
    ("Money | While still working\nPre-tax | At 59½\nAfter-tax | Any time you wish", {WITHDRAWAL: "permitted"}),
    ("Source | Earliest payout\nPre-tax | 59½ or hardship\nPost-tax voluntary | Termination of employment, death or disability", {WITHDRAWAL: "prohibited"}),
    ("Source | When it can be paid\nPre-tax | 59½\nAfter-tax | When you leave, retire or die", {WITHDRAWAL: "prohibited"}),
    ("Source | Earliest payout\nPre-tax | 59½ or hardship\nAfter-tax | Any time", {WITHDRAWAL: "permitted"}),
    ("Source | Payable before you leave?\nPre-tax | 59½ or hardship\nAfter-tax, not Roth | 59½", {WITHDRAWAL: "conditional"}),
    ("Payable before you leave?\nAfter-tax: any day, any age, no reason needed.", {WITHDRAWAL: "permitted"}),
    ("Source | Payable before you leave?\nMatch, taxed when paid | Any time\nPre-tax | 59½", {WITHDRAWAL: "not_addressed"}),
    ("Source | Earliest payout\nPre-tax | 59½\nRollover | Any time", {WITHDRAWAL: "not_addressed"}),
    ("Source | Withdrawal while employed\nPre-tax | 59½ or hardship\nPost-tax voluntary | Termination of employment, death or disability", {WITHDRAWAL: "prohibited"}),
    ("Source | Withdrawal while employed\nPre-tax | 59½ or hardship\nAfter-tax | Any time", {WITHDRAWAL: "permitted"}),
    ("Source | Withdrawal while employed\nPre-tax | 59½ or hardship\nAfter-tax, not Roth | 59½", {WITHDRAWAL: "conditional"}),
    ("Source | Withdrawal while employed\nPre-tax and Roth deferrals | From age 59½\nPost-tax (non-Roth) | Whenever you like; two requests a month", {WITHDRAWAL: "permitted"}),
    ("Source | While working\nPre-tax and Roth deferrals | From age 59½\nPost-tax (non-Roth) | Whenever you like; two requests a month", {WITHDRAWAL: "permitted"}),
    ("Source | While working\nPre-tax and Roth deferrals | From age 59½\nAfter-tax | Whenever you like; two requests a month", {WITHDRAWAL: "permitted"}),
    ("Source | Withdrawal while employed\nPre-tax | 59½ or hardship\nPost-tax voluntary | Only on termination of employment, death or disability", {WITHDRAWAL: "prohibited"}),
    ("Source | Withdrawal while employed\nPre-tax | 59½ or hardship\nPost-tax voluntary | Not until termination of employment, death or disability", {WITHDRAWAL: "prohibited"}),
    ("Source | Withdrawal while employed\nPre-tax | 59½ or hardship\nPost-tax voluntary | Not until you leave", {WITHDRAWAL: "prohibited"}),
    ("Source | Withdrawal while employed\nPre-tax | 59½ or hardship\nPost-tax voluntary | Only after you leave", {WITHDRAWAL: "prohibited"}),
    ("After-tax balances are available to participants in active service at any time on request.", {WITHDRAWAL: "permitted"}),
    ("After-tax balances are available to active participants at any time.", {WITHDRAWAL: "permitted"}),
    ("Your thrift account is available to you at any time on request, even while you work.", {WITHDRAWAL: "permitted"}),
    ("The voluntary account is available to members in service whenever they ask.", {WITHDRAWAL: "permitted"}),
    ("After-tax balances are available to participants in active service at age 59½ on request.", {WITHDRAWAL: "conditional"}),
    ("After-tax balances are available to participants in active service only for hardship.", {WITHDRAWAL: "conditional"}),
    ("Statements of after-tax balances are available to participants at any time on request.", {WITHDRAWAL: "not_addressed"}),
    ("Pre-tax balances are available to participants over 59½ at any time on request.", {WITHDRAWAL: "not_addressed"}),
    ("Loans from after-tax balances are available to participants in active service at any time.", {WITHDRAWAL: "not_addressed"}),
    ("Besides your regular 401(k) savings, you may have up to 8% of each paycheck put by after income tax has come out.", {AFTER_TAX: "permitted"}),
    ("You may have from 1% to 6% of your gross pay deposited on an after-tax basis in the Larkmoor Hotels Savings Plan.", {AFTER_TAX: "permitted"}),
    ("Up to 8% of base salary may go into the Retirement Savings Plan as voluntary post-tax savings.", {AFTER_TAX: "permitted"}),
    ("On top of either one, elect 1% to 8% of base pay out of money that has already been taxed.", {AFTER_TAX: "permitted"}),
    ("A Personal Savings Subaccount, for up to 6% of take-home pay that the Participant directs be withheld without reduction of taxable wages.", {AFTER_TAX: "permitted"}),
    ("A Member may have 2%, 4% or 6% of straight-time wages held out of take-home pay, taxes having first been taken, and placed in the Member's Regular Savings.", {AFTER_TAX: "permitted"}),
    ("You may deposit 1 to 6 percent of your monthly salary in the thrift account by payroll deduction. Income tax is withheld from your salary before the deposit is taken.", {AFTER_TAX: "permitted"}),
    ("EMPLOYEE AFTER-TAX, other rules\nPayroll rate: 1% to 6%, changeable monthly.", {AFTER_TAX: "permitted"}),
    ("Any participant may authorize supplemental post-tax deductions, which are not Roth, of as much as 15 percent of salary.", {AFTER_TAX: "permitted"}),
    ("Source | How much | Change to Roth?\nPre-tax | up to $24,500 together with Roth | Yes\nVoluntary taxed (non-Roth) | 1% to 12% of base pay | Yes", {AFTER_TAX: "permitted"}),
    ("Members working under the Agreement may check off up to $60 a week of taxed wages to a Personal Thrift balance.", {AFTER_TAX: "permitted"}),
    ("The ceiling on after-tax contributions went from 7% to 12% of Eligible Earnings.", {AFTER_TAX: "permitted"}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), (*PRICES, *FOR_SOME, *ROTH_ALONE, *STRUCK, *NO_RIGHTS, *IN_TABLES))
def test_it_is_read_as_it_is_meant(text: str, wanted: dict[str, str]) -> None:
    found = statuses(findings(read_text(text)), Profile(date(2026, 11, 30)))
    read = {name: found[name].status.value for name in wanted}
    contributions = found[AFTER_TAX]
    if wanted.get(AFTER_TAX) == TO_SOME and (contributions.groups_in or contributions.groups_out):
        read[AFTER_TAX] += " to some"
    assert read == wanted
