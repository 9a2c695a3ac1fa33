"""Papers that are named and not at hand, what no box says, words that only look like withdrawals, how a sum is paid."""

from __future__ import annotations

import pytest

from analyzer.detection.laid_out.papers import SEE_ELSEWHERE, names_a_paper
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL
from tests.verdict.cases import established

PAPERS = [
    # a line, whether it is only the name of a paper
    ("Addendum E, Withdrawals from Voluntary After-Tax Accounts (retained by the Trustee; not reproduced)", True),
    ("Exhibit B: In-Service Withdrawals of After-Tax Contributions", True),
    ("Schedule 2 – In-Plan Roth Conversions of After-Tax Accounts", True),
    ("Rider C (Voluntary After-Tax Contributions)", True),
    ("Appendix A. In-Plan Roth Conversions", True),
    ("Exhibit B: After-tax contributions may be withdrawn at any time.", False),
    ("Schedule 2 – In-Plan Roth Conversions of After-Tax Accounts: Yes", False),
    ("Schedule A, After-Tax Contributions of 5%", False),
    ("Exhibit B, withdrawals of after-tax contributions", False),
]

ELSEWHERE = [
    ("Other: see Addendum E.", True),
    ("Other (see the attached Schedule 4)", True),
    ("See Section 7.06 of the Basic Plan Document", True),
    ("As follows: refer to Exhibit A", True),
    ("Other: at any time", False),
    ("Other: see item 14.2", False),
]

PASSAGES = [
    # passage, provision, status
    ("An Account that isn’t named in this Part can’t be withdrawn before Severance.", WITHDRAWAL, "not_addressed"),
    ("Sources not listed above may not be withdrawn during employment.", WITHDRAWAL, "not_addressed"),
    ("An account which is not marked below may not be distributed before termination.", WITHDRAWAL, "not_addressed"),
    ("Accounts that are not described here may not be withdrawn in service.", WITHDRAWAL, "not_addressed"),
    ("No account may be withdrawn before severance from employment.", WITHDRAWAL, "prohibited"),
    ("Your after-tax account may not be withdrawn before severance from employment.", WITHDRAWAL, "prohibited"),
    ("Words beside an empty box are no part of the Plan.", WITHDRAWAL, "not_addressed"),
    ("An empty line is not part of the Agreement.", WITHDRAWAL, "not_addressed"),
    ("Where the space is empty the item does not apply.", WITHDRAWAL, "not_addressed"),
    ("You may not empty your after-tax account while you work here.", WITHDRAWAL, "prohibited"),
    ("You may empty your after-tax account whenever you like.", WITHDRAWAL, "permitted"),
    ("Leased Employees may not take part in any portion of the Plan.", WITHDRAWAL, "not_addressed"),
    ("The following may not take part in any part of the Plan: interns and leased employees.", WITHDRAWAL,
     "not_addressed"),
    ("An employee of a contractor shall not take part in any portion of the Trust.", WITHDRAWAL, "not_addressed"),
    ("You may take part of your after-tax account at any time.", WITHDRAWAL, "permitted"),
    ("In-Plan Roth Rollovers are permitted, and only of amounts for which a distribution event under Article VI has "
     "occurred.", CONVERSION, "conditional"),
    ("A Participant may convert amounts as to which a distributable event described in Section 7.2 has occurred.",
     CONVERSION, "conditional"),
    ("Conversion is limited to amounts for which an event permitting distribution within the meaning of Part 9 has "
     "occurred.", CONVERSION, "conditional"),
    ("A Participant may convert any vested amount, whether or not a distribution event under Article VI has occurred.",
     CONVERSION, "permitted"),
    ("These are kept with the Plan:\n\n- Exhibit B: In-Service Withdrawals of After-Tax Contributions\n- Schedule 2 – "
     "In-Plan Roth Conversions of After-Tax Accounts", AFTER_TAX, "not_addressed"),
    ("A Participant may transfer to his Roth Account any Account; provided, that the transfer may be made only "
     "of such amounts as, on that day, could be paid to the Participant.", CONVERSION, "conditional"),
    ("You may convert any vested account to Roth, but the conversion may be made only from those amounts that you "
     "could then withdraw.", CONVERSION, "conditional"),
    ("A Member may convert his accounts to Roth; provided, however, that no conversion shall be allowed of money "
     "that is not vested.", CONVERSION, "permitted"),
    ("Conversions are arranged by telephone and not on the website.", CONVERSION, "not_addressed"),
    ("In-plan conversions are requested by phone, not online.", CONVERSION, "not_addressed"),
    ("You may convert your after-tax account to Roth by telephone, but not in person.", CONVERSION, "permitted"),
    ("Conversions are not available, on the website or by telephone.", CONVERSION, "prohibited"),
    ("After-tax contributions form no part of the $24,500.", AFTER_TAX, "not_addressed"),
    ("After-tax savings are no part of the limit on deferrals.", AFTER_TAX, "not_addressed"),
    ("Voluntary Contributions are made from what remains of pay after income tax, and neither reduce his taxable "
     "income nor form any part of that sum.", AFTER_TAX, "not_addressed"),
    ("After-tax contributions are no part of this Plan.", AFTER_TAX, "prohibited"),
    ("From 1979 until 2021 Voluntary Contributions could be recalled in any quarter.", AFTER_TAX, "not_addressed"),
    ("After-tax contributions may be recalled at any time.", WITHDRAWAL, "permitted"),
    ("Voluntary savings may not be recalled before you retire.", WITHDRAWAL, "prohibited"),
    ("Employees may be recalled to work. After-tax contributions then begin again.", WITHDRAWAL, "not_addressed"),
    ("Orders cannot be called back.", WITHDRAWAL, "not_addressed"),
    ("An instruction to sell may not be withdrawn.", WITHDRAWAL, "not_addressed"),
    ("Requests once made cannot be taken back.", WITHDRAWAL, "not_addressed"),
    ("After-tax savings sent in by request cannot be drawn until you retire.", WITHDRAWAL, "prohibited"),
    ("After-tax savings cannot be called back while you work here.", WITHDRAWAL, "prohibited"),
    ("Layoff pay is not wages, and so nothing comes out of that.", WITHDRAWAL, "not_addressed"),
    ("Bonuses are not eligible and nothing may come out of them.", WITHDRAWAL, "not_addressed"),
    ("Nothing comes out of your account before you leave.", WITHDRAWAL, "prohibited"),
    ("You have until the ninetieth day from the first deduction to ask for the money back.", WITHDRAWAL,
     "not_addressed"),
    ("After-tax savings are yours to draw on while you work here, whatever your age.", WITHDRAWAL, "permitted"),
    ("The vested balance of the Bank Matching Account may be withdrawn after ten years of participation.", WITHDRAWAL,
     "not_addressed"),
    ("The vested balance of your accounts may be withdrawn after ten years of participation.", WITHDRAWAL,
     "conditional"),
    ("R units hold Roth money. Letter R deposits are Roth deposits. S is money on which the tax was withheld.\n\nS "
     "units may be turned in at any time.", WITHDRAWAL, "permitted"),
    ("A units hold pre-tax money. Letter A deposits are pre-tax. Letter B deposits are after-tax.\n\nB units may be "
     "withdrawn at any time.", WITHDRAWAL, "permitted"),
    ("R units hold Roth money. Letter R deposits are Roth deposits. S is money on which no tax was withheld.\n\nS "
     "units may be turned in at any time.", WITHDRAWAL, "not_addressed"),
]  # fmt: skip

A_RIGHT = "A Participant may withdraw any part of the After-Tax Account once a quarter. "
PRICES = [
    # what follows a right to withdraw, its status
    ("The sum is payable within twenty days after the valuation has been completed. The Member shall, however, make no "
     "Thrift Contributions during the six months next following that date.", "conditional"),
    ("The amount withdrawn is paid in cash by the tenth. Contributions to the Plan are then suspended for six months.",
     "conditional"),
    ("The proceeds are sent by check. After-tax contributions stop for six months.", "conditional"),
    ("Such sum will be mailed to the Participant. No Company match is made for the next twelve months.", "conditional"),
    ("Amounts are paid on severance from the Matching Account. New employees make no contributions for six months.",
     "permitted"),
    ("The sum is payable within twenty days. Contributions go on without interruption.", "permitted"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "only_named"), PAPERS)
def test_the_title_of_a_paper_says_nothing_of_what_stands_in_it(line: str, only_named: bool) -> None:
    assert names_a_paper(line) is only_named


@pytest.mark.parametrize(("option", "elsewhere"), ELSEWHERE)
def test_an_option_that_sends_the_reader_to_another_paper(option: str, elsewhere: bool) -> None:
    assert (SEE_ELSEWHERE.match(option) is not None) is elsewhere


@pytest.mark.parametrize(("passage", "provision", "status"), PASSAGES)
def test_what_is_no_withdrawal_and_what_only_may_be_paid(passage: str, provision: str, status: str) -> None:
    assert established(passage)[provision] == status


@pytest.mark.parametrize(("then", "status"), PRICES)
def test_a_price_told_after_how_the_sum_is_paid(then: str, status: str) -> None:
    assert established(A_RIGHT + then)[WITHDRAWAL] == status
