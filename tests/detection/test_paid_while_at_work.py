"""When after-tax money is paid to those at work: waits in a relative clause, "and not earlier", the sole ground, own deposits, "the former"."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import WITHDRAWAL

SAID = (
    ("Money that has been in your Supplemental Account for at least 24 full months may be withdrawn once per quarter, whatever the reason. Supplemental Contributions are after-tax contributions.", {WITHDRAWAL: "conditional"}),
    ("Supplemental Contributions (after-tax)\nMoney that has been in your Supplemental Account for at least 24 full months may be withdrawn once per quarter, whatever the reason.", {WITHDRAWAL: "conditional"}),
    ("After-tax money which has been in the account for two full years may be withdrawn at any time.", {WITHDRAWAL: "conditional"}),
    ("After-tax contributions that have been on deposit for not less than 24 whole months may be taken out at will.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw after-tax amounts that have stood to your credit for at least three full years, for any reason.", {WITHDRAWAL: "conditional"}),
    ("After-tax savings that have stayed in the Plan for 36 complete months can be withdrawn once a year.", {WITHDRAWAL: "conditional"}),
    ("Any after-tax dollar that has been in the Plan a full two years is yours to take out.", {WITHDRAWAL: "conditional"}),
    ("Amounts that have been held in your After-Tax Account for at least two Plan Years may be withdrawn on any business day.", {WITHDRAWAL: "conditional"}),
    ("After-tax contributions that have reached their 24-month mark may be withdrawn.", {WITHDRAWAL: "conditional"}),
    ("Once a deposit to your After-Tax Account is 24 months old you may take it out.", {WITHDRAWAL: "conditional"}),
    ("Whatever has been in your After-Tax Account for at least 24 full calendar months can be drawn out whenever you wish.", {WITHDRAWAL: "conditional"}),
    ("Such part of your After-Tax Account as has been there for at least 24 full months may be withdrawn once per quarter.", {WITHDRAWAL: "conditional"}),
    ("After-tax contributions credited at least 24 full months ago may be withdrawn for any reason.", {WITHDRAWAL: "conditional"}),
    ("Only after-tax dollars that have aged 24 full months may be withdrawn. Newer dollars must stay.", {WITHDRAWAL: "conditional"}),
    ("Your After-Tax Account may be withdrawn, but amounts credited in the last 24 months must stay until they reach the 24-month mark.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw from your After-Tax Account. Amounts credited more recently than 24 months must stay until they reach the 24-month mark or until your employment ends, if earlier.", {WITHDRAWAL: "conditional"}),
    ("Money in your Supplemental Account may be withdrawn once per quarter, whatever the reason. Supplemental Contributions are after-tax contributions.", {WITHDRAWAL: "permitted"}),
    ("After-tax contributions may be withdrawn at any time. Match money that has been in your account for at least 24 full months may be withdrawn too.", {WITHDRAWAL: "permitted"}),
    ("After-tax contributions may be withdrawn at any time, however long they have been in your account.", {WITHDRAWAL: "permitted"}),
    ("Rollover money that has been in your account for at least 24 full months may be withdrawn.", {WITHDRAWAL: "not_addressed"}),
    ("You may withdraw after-tax money once per quarter. Money that has been in your account for at least 24 full months is invested in the default fund.", {WITHDRAWAL: "permitted"}),
    ("After-tax money that has been contributed since 2019 may be withdrawn at any time.", {WITHDRAWAL: "permitted"}),
    ("The balance of a Member's Voluntary After-Tax Savings shall be paid to the Member, or to the Beneficiary, following Retirement, Total Disability, death or other termination of service with Redgrave Foundry Corporation, and shall not be paid at any earlier time.", {WITHDRAWAL: "prohibited"}),
    ("A Member's After-Tax Account shall be paid upon termination of employment and shall not be paid at any earlier date.", {WITHDRAWAL: "prohibited"}),
    ("The After-Tax Account is distributable upon termination of employment and not earlier.", {WITHDRAWAL: "prohibited"}),
    ("After-tax contributions are payable on retirement, death or disability, and not sooner.", {WITHDRAWAL: "prohibited"}),
    ("Your after-tax savings are paid to you when you leave, not before.", {WITHDRAWAL: "prohibited"}),
    ("The After-Tax Account becomes payable upon severance from employment and at no earlier time.", {WITHDRAWAL: "prohibited"}),
    ("After-tax contributions will be distributed when your employment ends but at no time before that.", {WITHDRAWAL: "prohibited"}),
    ("After-tax savings shall be distributed following death, Retirement or other separation from service and in no event earlier.", {WITHDRAWAL: "prohibited"}),
    ("Voluntary contributions are paid on the Member's retirement, disability or death and not otherwise.", {WITHDRAWAL: "prohibited"}),
    ("The Voluntary Contribution Account is payable after the Member leaves the service of the Company, and no sooner.", {WITHDRAWAL: "prohibited"}),
    ("Your after-tax balance is released, with earnings, when you quit, retire, become totally disabled or die, and never before then.", {WITHDRAWAL: "prohibited"}),
    ("The After-Tax Account shall be paid on termination of employment. It shall not be paid at any earlier time.", {WITHDRAWAL: "prohibited"}),
    ("After-tax money comes out when you leave the company, never earlier.", {WITHDRAWAL: "prohibited"}),
    ("ARTICLE IV – MEMBER VOLUNTARY SAVINGS\n4.1 Voluntary Savings are not deductible by the Member and shall be fully vested.\n4.2 The balance of a Member's Voluntary Savings shall be paid to the Member following Retirement, death or other termination of service, and shall not be paid at any earlier time.", {WITHDRAWAL: "prohibited"}),
    ("The Match Account is payable upon termination of employment and not earlier.", {WITHDRAWAL: "not_addressed"}),
    ("Your after-tax money may be withdrawn at any time. The match is paid when you leave and not earlier.", {WITHDRAWAL: "permitted"}),
    ("After-tax contributions are payable at age 59½ and not earlier.", {WITHDRAWAL: "conditional"}),
    ("After-tax contributions may be paid upon attaining age 59½ or termination of employment, and not earlier.", {WITHDRAWAL: "conditional"}),
    ("After-tax contributions are paid upon termination of employment.", {WITHDRAWAL: "prohibited"}),
    ("Regular after-tax savings come out once income tax has been figured. Unlike Roth savings, what they earn is taxed when it is paid to you. You can stop or restart them through the Savings Line on any business day.", {WITHDRAWAL: "not_addressed"}),
    ("Regular after-tax savings come out once income tax has been figured.", {WITHDRAWAL: "not_addressed"}),
    ("Unlike Roth savings, what after-tax savings earn is taxed when it is paid to you. You can stop or restart them on any business day.", {WITHDRAWAL: "not_addressed"}),
    ("The earnings on after-tax contributions are taxed when they are paid to you. You may change them at any time.", {WITHDRAWAL: "not_addressed"}),
    ("What your after-tax contributions earn is taxed when it comes out. You can raise or lower them on any payday.", {WITHDRAWAL: "not_addressed"}),
    ("After-tax contributions are taken from pay after tax; their growth is taxable when withdrawn. You may begin or stop them whenever you like.", {WITHDRAWAL: "not_addressed"}),
    ("Earnings on after-tax savings are taxable on withdrawal. You may suspend them at any time.", {WITHDRAWAL: "not_addressed"}),
    ("Growth on your after-tax savings is taxed as you receive it. You can turn them off by phone on any business day.", {WITHDRAWAL: "not_addressed"}),
    ("Income tax is due on what after-tax savings earn when it is distributed. They can be stopped at any time.", {WITHDRAWAL: "not_addressed"}),
    ("You pay tax on earnings when after-tax money is paid out. You may resume them in any pay period.", {WITHDRAWAL: "not_addressed"}),
    ("After-tax savings are yours. You can take them out on any business day; what they earn is taxed when it is paid to you.", {WITHDRAWAL: "permitted"}),
    ("What after-tax savings earn is taxed when it is paid to you. You can withdraw them on any business day.", {WITHDRAWAL: "permitted"}),
    ("What they earn is taxed when paid, but your after-tax savings can be paid to you at any time.", {WITHDRAWAL: "permitted"}),
    ("After-tax savings are deducted from pay. You can stop, restart or withdraw them on any business day.", {WITHDRAWAL: "permitted"}),
    ("You can withdraw your after-tax savings. You can stop or restart them on any business day.", {WITHDRAWAL: "permitted"}),
    ("Only after-tax money that has been in your Personal Account for at least 36 complete months may be withdrawn.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw after-tax savings that have stood to your credit for two years or longer.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw your after-tax account. You must have been on the payroll, and may ask at any time.", {WITHDRAWAL: "permitted"}),
    ("You may withdraw from your After-Tax Account. Amounts credited less than 24 months ago must stay until they are 24 months old.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw from your After-Tax Account. Newer money must stay for 24 months.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw from your After-Tax Account. Amounts credited within the last 24 months may not be withdrawn.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw from your After-Tax Account. Amounts must stay in the Plan until they are 24 months old.", {WITHDRAWAL: "conditional"}),
    ("You may withdraw from your After-Tax Account. Each deposit must remain in the account for 24 months.", {WITHDRAWAL: "conditional"}),
    ("The After-Tax Account shall be paid on termination of employment. It may not be withdrawn before then.", {WITHDRAWAL: "prohibited"}),
    ("Your after-tax savings are paid to you when you retire, quit or die. They are not available any sooner.", {WITHDRAWAL: "prohibited"}),
    ("Your after-tax savings are paid to you when you leave. No part of them can be paid earlier.", {WITHDRAWAL: "prohibited"}),
    ("After-tax contributions are released when you quit, retire, become disabled or die. You cannot have them before that.", {WITHDRAWAL: "prohibited"}),
    ("After-tax contributions are distributed upon severance from employment. No payment is made at any earlier date.", {WITHDRAWAL: "prohibited"}),
    ("The balance of the after-tax account becomes payable on retirement, death or other termination of service. None of it may be taken out any earlier.", {WITHDRAWAL: "prohibited"}),
    ("The After-Tax Account shall be paid on attaining age 59½. It shall not be paid at any earlier time.", {WITHDRAWAL: "conditional"}),
    ("The After-Tax Account may be withdrawn at any time. The match is paid on termination. It shall not be paid at any earlier time.", {WITHDRAWAL: "permitted"}),
    ("The match is paid on termination. It shall not be paid at any earlier time.", {WITHDRAWAL: "not_addressed"}),
    ("Your after-tax account is paid when you leave or at age 59½. It is not available any sooner.", {WITHDRAWAL: "conditional"}),
    ("After-tax contributions are paid on termination of employment. They shall not be paid at any earlier time.", {WITHDRAWAL: "prohibited"}),
    ("Your After-Tax Account is paid when you leave. It may not be paid before then.", {WITHDRAWAL: "prohibited"}),
    ("Your After-Tax Account is paid when you leave. It is not paid before then.", {WITHDRAWAL: "prohibited"}),
    ("Your After-Tax Account is paid when you leave. It cannot be withdrawn before then.", {WITHDRAWAL: "prohibited"}),
    ("Your After-Tax Account is paid on termination of employment. It cannot be withdrawn before then.", {WITHDRAWAL: "prohibited"}),
    ("Your After-Tax Account is paid on termination of your employment. It cannot be withdrawn before then.", {WITHDRAWAL: "prohibited"}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), SAID)
def test_it_is_read_as_it_is_meant(text: str, wanted: dict[str, str]) -> None:
    found = statuses(findings(read_text(text, name="passage")), Profile(date(2026, 11, 30)))
    assert {name: found[name].status.value for name in wanted} == wanted
