"""Which money may be moved to Roth, by whom and when: lists by code, money rolled in, what may be withdrawn, what is only asked for."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

# Sources listed by letters or numbers that a key explains
_BY_CODES = (
    ("IN-PLAN ROTH CONVERSION\nAllowed: Yes\nConvertible sources: 1, 3, 6\nSOURCE CODES\n1 Pre-tax deferral\n2 After-tax\n3 Company match\n6 Rollover", {CONVERSION: "conditional"}),
    ("Roth in-plan conversion – plan set-up\nActive? Y\nMoney types: A, D\n\nMoney type codes\nA - Pre-tax deferral\nB - Voluntary after-tax\nC - Roth deferral\nD - Employer match", {CONVERSION: "conditional"}),
    ("In-plan Roth conversion: permitted\nSources: PT, MT, RO\nCodes: PT = pre-tax deferrals; AT = after-tax contributions; MT = match; RO = rollover", {CONVERSION: "conditional"}),
    ("KEY\nA Salary deferral (pre-tax) | B After-tax voluntary | C Safe harbor match | D Roth 401(k)\n\nIN-PLAN ROTH CONVERSION\nAvailable ..... Yes\nFrom sources ..... A, C\nLimit ..... 2 per year", {CONVERSION: "conditional"}),
    ("ROTH CONVERSION SETUP\nFeature active: Yes\nEligible money sources: 10, 20, 30\n\nSOURCE LIST\n10 = Pre-tax\n15 = Employee after-tax\n20 = Match\n30 = Profit sharing", {CONVERSION: "conditional"}),
    ("CONVERSION SERVICE\nOffered ..... Y\nSources available ..... 11; 13; 14\n11 Pre-tax basic   12 After-tax basic   13 Employer match   14 Rollover", {CONVERSION: "conditional"}),
    ("In-Plan Roth Transfer\nStatus: Active\nTransfer from: E1, E3, R1\nSource table: E1 Employee pre-tax; E2 Employee after-tax; E3 Employer match; R1 Rollover", {CONVERSION: "conditional"}),
    ("IN-PLAN ROTH CONVERSION\nAllowed: Yes\nConvertible sources: 1, 2, 6\nSOURCE CODES\n1 Pre-tax deferral\n2 After-tax\n3 Company match\n6 Rollover", {CONVERSION: "permitted"}),
    ("ROTH IN-PLAN CONVERSION SETUP SHEET\nOffered: Y\nIn-service and separated: both\nEligible sources: A, B, C, F\nMax per year: 12\n\nSource legend\nA = Employee pre-tax\nB = Employee after-tax\nC = Match (vested)\nD = Roth\nE = QNEC\nF = Rollover pre-tax", {CONVERSION: "permitted"}),
    ("ROTH CONVERSION SETUP\nFeature active ........ Y\nSources allowed ....... 01, 02, 03, 20\nFrequency ............. 1 per quarter\n\nSOURCE KEY\n01 Salary deferral  |  02 Employee after-tax  |  03 Match  |  05 Discretionary  |  07 Roth deferral  |  20 Rollover pre-tax", {CONVERSION: "permitted"}),
    ("ROTH CONVERSION SETUP\nFeature active ........ Y\nSources allowed ....... all but 05\n\nSOURCE KEY\n01 Salary deferral  |  02 Employee after-tax  |  03 Match  |  05 Discretionary  |  07 Roth deferral", {CONVERSION: "permitted"}),
    ("ROTH CONVERSION SETUP\nFeature active ........ N\nSources allowed ....... 01, 03\n\nSOURCE KEY\n01 Salary deferral  |  02 Employee after-tax  |  03 Match", {CONVERSION: "prohibited"}),
    ("ROTH CONVERSION SETUP\nFeature active ........ Y\nSources allowed ....... 01, 02, 03, 05\n\nSOURCE KEY\n01 Salary deferral  |  02 Employee after-tax  |  03 Match  |  05 Discretionary  |  07 Roth deferral", {CONVERSION: "permitted", ROTH: "not_addressed"}),
    ("You may make Roth deferrals. You may convert any vested amount to Roth. Statement codes: 01 Salary deferral | 02 After-tax | 03 Match", {CONVERSION: "permitted", ROTH: "permitted"}),
    ("ROTH CONVERSION SETUP\nFeature active ........ Y\nSources allowed ....... 01, 02\nNot available for ..... 03\n\nSOURCE KEY\n01 Salary deferral  |  02 Employee after-tax  |  03 Match", {CONVERSION: "permitted"}),
    ("ROTH CONVERSION SETUP\nFeature active: N\nSources allowed: pre-tax, match", {CONVERSION: "prohibited"}),
    ("IN-PLAN ROTH CONVERSION\nOffered: No\nEligible sources: pre-tax, match and rollover", {CONVERSION: "prohibited"}),
    ("ROTH CONVERSION SETUP\nFeature active: Y\nSources allowed: pre-tax, after-tax\nNot available for: match", {CONVERSION: "permitted"}),
    ("1 Pre-tax contributions of 1% to 50% of pay\n2 After-tax contributions of 1% to 10% of pay\n3 Roth contributions of 1% to 50% of pay", {AFTER_TAX: "permitted"}),
)  # fmt: skip

# Conversion of after-tax money that came by rollover, and of what is put in here
_OF_ROLLED_IN = (
    ("Can I convert AT-ROLL to Roth? Yes, once a year. Conversion is limited to the after-tax rollover account; other sources stay where they are.", {CONVERSION: "conditional"}),
    ("\"RO-AFT\" is after-tax money you rolled over from a former employer's plan. Only RO-AFT can be converted to Roth, once a quarter.", {CONVERSION: "conditional"}),
    ("In-plan Roth conversion is confined to money you rolled into the Plan from another employer's plan.", {CONVERSION: "conditional"}),
    ("The \"ATRO\" account holds after-tax money rolled over from another plan. You may convert ATRO to Roth at any time; nothing else may be converted.", {CONVERSION: "conditional"}),
    ("Your Prior Plan After-Tax Account is the after-tax money that came here by direct rollover. A Roth conversion may be made from the Prior Plan After-Tax Account alone.", {CONVERSION: "conditional"}),
    ("What is a \"Source 88\" balance? After-tax amounts that you rolled over from a prior employer. May Source 88 be converted to Roth? Yes. Conversions are restricted to Source 88.", {CONVERSION: "conditional"}),
    ("What is the \"AT\" source on my statement? It is after-tax money that you contribute from your pay. Can I convert AT to Roth? Yes, once a year. Conversion is limited to AT; other sources stay where they are.", {CONVERSION: "permitted"}),
    ("\"AT-PAY\" is after-tax money deducted from your pay. Conversion is limited to AT-PAY.", {CONVERSION: "permitted"}),
    ("Can I convert my after-tax account to Roth? Yes, once a year. Conversion is limited to two requests.", {CONVERSION: "permitted"}),
    ("Only money you rolled in from a former employer's plan may be converted to Roth in the Plan.", {CONVERSION: "conditional"}),
    ("What does \"RLO-AT\" mean? It is after-tax money you rolled over from an old plan. Can I make it Roth? Yes: RLO-AT may be converted to Roth once a quarter. No other source may be.", {CONVERSION: "conditional"}),
    ("\"Incoming After-Tax\" means after-tax contributions made to a prior employer's plan and rolled over to this Plan. Incoming After-Tax may be converted to Roth in the Plan at any time.", {CONVERSION: "conditional"}),
    ("The AFTROL balance shows after-tax money that came by rollover from another plan. The Plan takes no after-tax money from your pay. You may convert AFTROL to Roth inside the Plan, and no other source.", {AFTER_TAX: "rollover_only", CONVERSION: "conditional"}),
    ("You may convert vested amounts to Roth, including money you rolled in from a former employer's plan.", {CONVERSION: "permitted"}),
    ("\"AT\" is after-tax money you contribute from your pay. \"ATR\" is after-tax money you rolled over from another plan. You may contribute 1% to 10% of pay after tax. You may convert AT to Roth inside the Plan each quarter.", {AFTER_TAX: "permitted", CONVERSION: "permitted"}),
    ("You may make after-tax contributions of 1% to 5% of pay. \"ATR\" is after-tax money you rolled over from another plan. You may convert your after-tax account and ATR to Roth inside the Plan each quarter.", {AFTER_TAX: "permitted", CONVERSION: "permitted"}),
)  # fmt: skip

# Conversion in the place of a payment: of what may be withdrawn, and when that may be
_OF_WHAT_MAY_BE_TAKEN = (
    ("A Participant who has attained age 55 may withdraw all or part of his After-Tax Account. In lieu of payment, the Participant may direct that the same amount be rolled over to his Roth Rollover Account in the Plan.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("7.1 A Member with five years of participation may withdraw his Thrift Account. 7.2 Instead of taking payment under 7.1, the Member may have that amount transferred to his Roth Account in the Plan. No other amount may be so transferred.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("Once you reach age 59½ you may withdraw your after-tax account. The amount you could withdraw, and no more, may be moved to a Roth account in the Plan instead.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("9.1 After-tax savings may be withdrawn after they have been in the Plan for 24 months. 9.2 In place of such a withdrawal, a member may have the sum converted to Roth within the Plan; no other sum may be converted.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("5.4 An Employee aged 55 or over may withdraw from his Voluntary Account. 5.5 Any amount that could be withdrawn under 5.4, but no other amount, may be converted to Roth within the Plan.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("You may take out after-tax money after five years in the Plan. What you may take out you may also convert to Roth inside the Plan, and nothing else.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("8.2 A Participant may withdraw his Supplemental Account once he has completed sixty months of participation. 8.3 The amount available under 8.2 may at his direction be moved to his Roth account under the Plan instead of being paid.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("10.1 On or after age fifty-five an Employee may withdraw his After-Tax Account. 10.2 In lieu of a withdrawal under 10.1, he may elect an in-plan Roth rollover of the amount that he could so withdraw.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("6.4 A Participant who has attained age 55 may direct the Trustee to pay him all or any part of his After-Tax Contribution Account. 6.5 In lieu of payment under Section 6.4 the Participant may direct that the same amount be rolled over directly to his In-Plan Roth Rollover Account.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("6.4 A Participant may at any time direct the Trustee to pay him all or any part of his After-Tax Contribution Account. 6.5 In lieu of payment under Section 6.4 the Participant may direct that the same amount be rolled over directly to his In-Plan Roth Rollover Account. No other amount may be so rolled over before Severance from Employment.", {CONVERSION: "permitted", WITHDRAWAL: "permitted"}),
    ("8.2 A Participant may withdraw his After-Tax Account at any time. 8.3 The amount available under 8.2, and no other, may at his direction be moved to a Roth account in the Plan instead of being paid.", {CONVERSION: "permitted", WITHDRAWAL: "permitted"}),
    ("6.4 A Participant who has attained age 55 may withdraw his After-Tax Account. 6.5 At any age the Participant may convert his After-Tax Account to Roth within the Plan.", {CONVERSION: "permitted", WITHDRAWAL: "conditional"}),
    ("You may withdraw your match at 59½. The same amount may be converted to Roth within the Plan; no other amount may be converted.", {CONVERSION: "conditional"}),
    ("A Member who has reached age 59½ may withdraw his Voluntary Account. In place of withdrawing it, the Member may have it moved to his Roth account in the Plan.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("After 24 months you may withdraw your after-tax contributions. The money you can withdraw may instead be moved to your Roth account in the Plan.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("12.1 A Participant aged 55 may withdraw his Post-Tax Account. 12.2 Any sum payable to him under 12.1 may, at his election, be credited to his Roth Account in lieu of being paid.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("In lieu of payment the Participant may direct that the amount be rolled over to a Roth IRA.", {CONVERSION: "not_addressed"}),
    ("In lieu of a payment, you may have the amount rolled over to another employer's Roth account.", {CONVERSION: "not_addressed"}),
    ("You may at any time convert your after-tax account to the Roth account in the Plan, in lieu of paying it out.", {CONVERSION: "permitted"}),
    ("9.1 After-tax savings may be withdrawn after they have been in the Plan for 24 months. 9.2 In lieu of a withdrawal, a member may have the sum converted to Roth within the Plan.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("9.1 After-tax savings may be withdrawn after they have been in the Plan for 24 months. In place of such a withdrawal, a member may have the sum converted to Roth within the Plan.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("You may have the amount rolled over to another employer's Roth account.", {CONVERSION: "not_addressed"}),
    ("You may have the payment rolled over to a Roth account in another employer's plan.", {CONVERSION: "not_addressed"}),
    ("You may roll the payment over to a new employer's Roth account.", {CONVERSION: "not_addressed"}),
    ("9.2 Withdrawals; Transfers to Roth. (a) The Supplemental (taxed) Contribution Account is available to an active Participant on request, without regard to age or need. (b) In lieu of payment, the Participant may have the amount transferred directly to his Roth Transfer Account under this Plan.", {CONVERSION: "permitted", WITHDRAWAL: "permitted"}),
    ("Your after-tax account is available to you on request, without regard to age or need.", {WITHDRAWAL: "permitted"}),
    ("The After-Tax Account is available to an active Participant at any time upon request.", {WITHDRAWAL: "permitted"}),
    ("The After-Tax Account is available to an active Participant on request after age 59½.", {WITHDRAWAL: "conditional"}),
    ("The After-Tax Account is available to all employees.", {WITHDRAWAL: "not_addressed"}),
    ("(a) The Supplemental (taxed) Contribution Account is available to an active Participant on request, without regard to age or need.", {WITHDRAWAL: "permitted"}),
    ("The Supplemental Contribution Account is available to an active Participant on request, without regard to age or need.", {WITHDRAWAL: "permitted"}),
    ("The Supplemental Account is available to you on request, without regard to age or need.", {WITHDRAWAL: "permitted"}),
)  # fmt: skip

# Who alone may convert
_BY_THOSE_ALONE = (
    ("After-tax savings closed to new savers on January 1, 2019; those then saving may continue. Only those who are still saving after tax may convert their after-tax savings to Roth.", {CONVERSION: "conditional"}),
    ("Participants with an after-tax election in effect, and no one else, may convert their after-tax account to Roth each quarter.", {CONVERSION: "conditional"}),
    ("Those who still contribute after tax, and they alone, may convert it to Roth inside the Plan.", {CONVERSION: "conditional"}),
    ("Members whose Voluntary Savings election remains in force may convert their Voluntary Savings to Roth each January; no other member may.", {CONVERSION: "conditional"}),
    ("Conversion to Roth of after-tax money is open to those who were contributing on December 31, 2015 and to no one else.", {CONVERSION: "conditional"}),
    ("Employees hired before 2010, and no others, may convert their after-tax account to Roth.", {CONVERSION: "conditional"}),
    ("Those who elected the Thrift Option before 2012, and nobody else, can turn their thrift savings into Roth inside the Plan.", {CONVERSION: "conditional"}),
    ("Participants may convert their after-tax account, and no other account, to Roth.", {CONVERSION: "permitted"}),
    ("All participants, and no other persons, may convert their after-tax account to Roth.", {CONVERSION: "permitted"}),
    ("Those who have after-tax money in the Plan may convert it to Roth each January.", {CONVERSION: "permitted"}),
    ("Those who make after-tax contributions, and no others, may convert their after-tax contributions to Roth.", {CONVERSION: "permitted"}),
    ("Those who are still in force at other plans, and no others, may convert at those plans.", {CONVERSION: "not_addressed"}),
    ("Only members who elected the Thrift Option before 2012 may convert their thrift account to Roth.", {CONVERSION: "conditional"}),
    ("Only participants who were enrolled in the Taxed Savings Option on June 30, 2016 can convert their after-tax account to Roth in the Plan.", {CONVERSION: "conditional"}),
    ("Only those who have an after-tax account may convert it to Roth.", {CONVERSION: "permitted"}),
    ("Only those who have reached age 59½ may convert their after-tax account to Roth.", {CONVERSION: "conditional"}),
)  # fmt: skip

# What a board is asked for, and what the Plan has today
_RECOMMENDED = (
    ("The Committee voted to recommend that the Trustees amend the 401(k) Plan to accept after-tax contributions and to let members convert them to Roth. The Director answered that the Plan has neither feature today and will have neither unless the Trustees adopt an amendment.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited"}),
    ("Members asked whether the Plan takes after-tax contributions and lets them be converted to Roth. The Chair replied that the Plan offers neither today and will not unless it is amended.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited"}),
    ("The Council resolved to ask the Board to amend the Plan to permit after-tax contributions and in-plan Roth conversions. The Plan provides for neither at present.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited"}),
    ("The Senate urged that the Plan be amended to take after-tax contributions and allow their conversion to Roth. Ms. Ode noted that neither exists in the Plan now and neither will until the Trustees act.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited"}),
    ("A petition asked the Trustees to add after-tax contributions and Roth conversion. The Secretary explained that the Plan has neither and that only the Trustees can add them.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited"}),
    ("The Committee recommended that the Trustees amend the Plan to let members convert their balances to Roth. The Plan does not have this feature today and will not have it unless the Trustees adopt an amendment.", {AFTER_TAX: "not_addressed", CONVERSION: "prohibited"}),
    ("The Committee recommended that the Trustees amend the Plan to accept after-tax contributions. The Plan does not have this feature today and will not have it unless the Trustees adopt an amendment.", {AFTER_TAX: "prohibited", CONVERSION: "not_addressed"}),
    ("The Committee voted to recommend that the Trustees amend the Plan to accept after-tax contributions and to let members convert them to Roth. Counsel reminded the Committee that a vote of this body changes nothing.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed"}),
    ("The Trustees were asked to accept after-tax contributions and to let members convert them to Roth. They declined; the Plan has neither feature.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited"}),
    ("The Committee recommended that the Trustees amend the Plan to accept after-tax contributions. The Plan does not have this feature today.", {AFTER_TAX: "prohibited", CONVERSION: "not_addressed"}),
    ("The Committee recommended that the Trustees amend the Plan to accept after-tax contributions. The Plan does not have this feature unless the Trustees adopt an amendment.", {AFTER_TAX: "prohibited", CONVERSION: "not_addressed"}),
    ("The Committee recommended that the Board amend the Plan to accept after-tax contributions. The Plan does not have this feature today.", {AFTER_TAX: "prohibited", CONVERSION: "not_addressed"}),
    ("The Committee recommended that the Trustees amend the Plan to accept after-tax contributions. The Plan does not accept after-tax contributions.", {AFTER_TAX: "prohibited", CONVERSION: "not_addressed"}),
)  # fmt: skip

# Refusals without the word conversion, the other side of a gate, and what is no rule of the Plan
_REFUSED = (
    ("If you are at least 59½, you can change any vested part of your account from pre-tax, after-tax or match into Roth. Younger participants may make new Roth contributions from pay but may not convert.", {CONVERSION: "conditional"}),
    ("Participants aged 59½ or older may convert any vested amount to Roth. Those who are younger cannot convert.", {CONVERSION: "conditional"}),
    ("From age 59½ you can convert your after-tax account to Roth. Participants under that age may not convert.", {CONVERSION: "conditional"}),
    ("You may convert vested money to Roth once you have turned 59½. Anyone younger may not.", {CONVERSION: "conditional"}),
    ("At 55 or over you may convert any part of your account to Roth inside the Plan. Participants who have not reached 55 may not make conversions.", {CONVERSION: "conditional"}),
    ("Members with five years of participation may convert their after-tax account to Roth. Members with less service may not convert.", {CONVERSION: "conditional"}),
    ("If you are 59½ or over, you may change your after-tax money into Roth. Younger employees can save Roth from pay but can't convert.", {CONVERSION: "conditional"}),
    ("Those 59½ and older may convert after-tax money to Roth. The rest may not convert anything.", {CONVERSION: "conditional"}),
    ("You may withdraw after 59½. Participants may not convert money to Roth.", {CONVERSION: "prohibited"}),
    ("Participants, younger or older, may not convert any money to Roth in the Plan.", {CONVERSION: "prohibited"}),
    ("Today our 401(k) takes pre-tax deferrals, Roth deferrals and rollovers, and nothing else; nor can money be moved to Roth inside it.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited", ROTH: "permitted"}),
    ("The Plan accepts pre-tax and Roth deferrals and nothing else, nor may money be changed to Roth inside it.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited", ROTH: "permitted"}),
    ("Our plan takes pre-tax deferrals and Roth deferrals, and nothing else; neither can any balance be turned into Roth inside it.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited", ROTH: "permitted"}),
    ("We take pre-tax deferrals, and no money can be moved to Roth inside the plan.", {CONVERSION: "prohibited"}),
    ("Pre-tax deferrals and Roth deferrals may be made; nor can a balance be converted to Roth in the Plan.", {CONVERSION: "prohibited"}),
    ("The Plan takes pre-tax and Roth savings; nor can one be moved into the other inside it.", {CONVERSION: "prohibited"}),
    ("Pre-tax money cannot be moved to Roth inside the Plan.", {CONVERSION: "not_addressed"}),
    ("The Plan takes pre-tax deferrals; nor can they be moved to Roth inside it.", {CONVERSION: "not_addressed"}),
    ("Amounts you hold as pre-tax, matching or after-tax money (this last shut to new deposits in 2012) cannot be redesignated as Roth while they remain in the Plan.", {AFTER_TAX: "frozen", CONVERSION: "prohibited"}),
    ("Your pre-tax, match and after-tax accounts (the last closed to new contributions in 2010) may not be redesignated as Roth in the Plan.", {AFTER_TAX: "frozen", CONVERSION: "prohibited"}),
    ("Amounts held in the Plan cannot be redesignated as Roth while they remain in the Plan.", {CONVERSION: "prohibited"}),
    ("Your account may hold pre-tax, Roth and after-tax money (the last has taken no new deposits since 2015).", {AFTER_TAX: "frozen"}),
    ("Sources: pre-tax, match and after-tax (the last of these closed to new money in 2009).", {AFTER_TAX: "frozen"}),
    ("No money in your account, whether pre-tax, match or after-tax, can be relabelled Roth so long as it stays in the Plan.", {CONVERSION: "prohibited"}),
    ("Amounts you hold as pre-tax, matching or after-tax money may not be reclassified as Roth while they stay in the Plan.", {CONVERSION: "prohibited"}),
    ("Amounts you hold as pre-tax, matching or after-tax money can be redesignated as Roth while they remain in the Plan.", {CONVERSION: "permitted"}),
    ("Your account may hold pre-tax, after-tax and match money (the last shut to new deposits in 2012).", {AFTER_TAX: "frozen"}),
    ("Investment transfers change the fund, never the source tag. A dollar, whether tagged pre-tax, after-tax or match, keeps its tag for as long as it is in the Plan; no form exists to change it.", {AFTER_TAX: "not_addressed", CONVERSION: "prohibited"}),
    ("Each dollar keeps the label it came in under, pre-tax, after-tax or match, until it leaves the Plan, and there is no form to change the label.", {AFTER_TAX: "not_addressed", CONVERSION: "prohibited"}),
    ("A contribution, once coded pre-tax, after-tax or match, keeps its code so long as it stays in the Plan.", {AFTER_TAX: "not_addressed", CONVERSION: "prohibited"}),
    ("Every dollar carries a tag (pre-tax, after-tax, match) and keeps it for as long as it is in the Plan; nothing you can file will change it.", {AFTER_TAX: "not_addressed", CONVERSION: "prohibited"}),
    ("Money keeps its tax label while in the Plan, whether pre-tax, after-tax or match; no request can change it.", {AFTER_TAX: "not_addressed", CONVERSION: "prohibited"}),
    ("Whether it is tagged pre-tax, after-tax or match, money keeps that tag while in the Plan.", {AFTER_TAX: "not_addressed", CONVERSION: "prohibited"}),
    ("A dollar, whether pre-tax or after-tax, keeps its tag until you convert it to Roth. You may convert at any time.", {AFTER_TAX: "not_addressed", CONVERSION: "permitted"}),
    ("The after-tax account keeps its name after the merger.", {AFTER_TAX: "not_addressed"}),
    ("There is no form for after-tax contributions; the Plan does not accept them.", {AFTER_TAX: "prohibited"}),
    ("If you roll to a designated Roth account in the Plan: where the Plan permits in-plan Roth rollovers, you cannot undo one. You may not be able to do this if you are no longer employed.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed"}),
    ("If you do a rollover to a designated Roth account in the Plan, the after-tax part is not taxed. You may not be able to do an in-plan rollover if you no longer work here.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed"}),
    ("Where the plan permits in-plan Roth rollovers, you may roll the payment to a designated Roth account. This may not be available to you if you have left employment.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed"}),
    ("If the Plan allows in-plan Roth rollovers, you could roll over a payment to a Roth account. You might not be able to do so once you no longer work for the employer.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed"}),
    ("You cannot do an in-plan Roth rollover under this Plan.", {CONVERSION: "prohibited"}),
    ("Since 2010 the tax code has allowed employers to let workers convert money already in a 401(k) to Roth, and since 2013 that may include money you can't yet withdraw.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed"}),
    ("Federal law has let employers allow workers to convert 401(k) money to Roth since 2010.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed"}),
    ("Under the tax code, employers may let participants convert pre-tax money already in a 401(k) to Roth. Whether to do so is up to each employer.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed"}),
    ("Congress has permitted plan sponsors since 2010 to let employees move money in a 401(k) to Roth.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed"}),
    ("Since 2010 the Code has allowed plans to let participants convert to Roth. Each employer decides.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed"}),
    ("Since 2010 the Plan has allowed participants to convert their vested account to Roth.", {CONVERSION: "permitted"}),
    ("In-plan Roth rollovers\n\nAmounts you hold cannot be converted to Roth while they remain in the Marl Creek Employees' Plan.", {AFTER_TAX: "not_addressed", CONVERSION: "prohibited"}),
    ("In-Plan Features\n\nThe Northgate Employees' Savings Plan does not accept after-tax contributions.", {AFTER_TAX: "prohibited"}),
    ("In-plan conversion set-up\nEnabled: Y\nSources: A C\n\nCodes\nA = Pre-tax\nB = Voluntary after-tax\nC = Match", {CONVERSION: "conditional"}),
    ("ROTH CONVERSION – PLAN OPTIONS\nAvailable: Yes\nConvertible money types: PRE, MTCH, ROLL\nMoney type key: PRE pre-tax deferral; AFT employee after-tax; MTCH match; ROLL rollover", {CONVERSION: "conditional"}),
    ("Roth conversion: ON\nSources included: 1-4\nLegend: 1 pre-tax; 2 match; 3 profit sharing; 4 rollover; 5 after-tax; 6 Roth", {CONVERSION: "conditional"}),
    ("In-plan Roth conversions are allowed from sources 1, 3 and 4.\nSource list: 1 Pre-tax, 2 After-tax, 3 Match, 4 Rollover", {CONVERSION: "conditional"}),
    ("In-plan Roth conversions are allowed from sources 1, 2 and 4.\nSource list: 1 Pre-tax, 2 After-tax, 3 Match, 4 Rollover", {CONVERSION: "permitted"}),
    ("Source 12 is after-tax money rolled over from the plan of a former employer. Source 12 alone is convertible to Roth in the Plan.", {CONVERSION: "conditional"}),
    ("7.3 A Member may at age 59½ withdraw his Taxed Savings. 7.4 Instead of receiving the withdrawal the Member may request that it be credited to his Roth Account in the Plan.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("You may withdraw your after-tax account after five years in the Plan. Rather than take the cash, you may have that amount moved to your Roth account in the Plan.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("After-tax contributions that have been in the Plan for two years may be withdrawn. Whatever may be withdrawn may also be converted to Roth inside the Plan.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("A Participant who is 55 may withdraw his voluntary contributions; alternatively, he may transfer the amount he could withdraw to his Roth account under the Plan.", {CONVERSION: "conditional", WITHDRAWAL: "conditional"}),
    ("People who still save after tax, and only they, may convert after-tax savings to Roth each quarter.", {CONVERSION: "conditional"}),
    ("The Staff Council asked the Board to amend the Plan so that employees may contribute after tax and convert to Roth. The Human Resources Manager replied that neither is allowed now and neither will be allowed unless the Board acts.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited"}),
    ("A resolution urging the Trustees to allow after-tax contributions and in-plan Roth conversions passed 12 to 3. The Plan has neither today.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited"}),
    ("You can convert your after-tax money to Roth from age 59½ on. If you are younger, you cannot.", {CONVERSION: "conditional"}),
    ("Conversions to Roth are for participants 59½ and over. Younger members cannot convert.", {CONVERSION: "conditional"}),
    ("The Plan accepts pre-tax deferrals, Roth deferrals and rollovers, nothing more. Nor is there a way to move money to Roth inside it.", {AFTER_TAX: "prohibited", CONVERSION: "prohibited", ROTH: "permitted"}),
    ("Your after-tax account (shut to new money in 2012) cannot be turned into Roth in the Plan.", {AFTER_TAX: "frozen", CONVERSION: "prohibited"}),
    ("A dollar keeps the source code it came in with, be it pre-tax, after-tax or match, as long as it stays in the Plan. Codes cannot be changed.", {AFTER_TAX: "not_addressed", CONVERSION: "prohibited"}),
    ("You may be unable to do this once you have left.", {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed"}),
)  # fmt: skip


@pytest.mark.parametrize(
    ("passage", "expected"),
    _BY_CODES + _OF_ROLLED_IN + _OF_WHAT_MAY_BE_TAKEN + _BY_THOSE_ALONE + _RECOMMENDED + _REFUSED,
)
def test_conversions_listed_and_confined(passage: str, expected: dict[str, str]) -> None:
    found = statuses(findings(read_text(passage, name="passage")), Profile(as_of=date(2026, 11, 30)))
    assert {name: found[name].status.value for name in expected} == expected
