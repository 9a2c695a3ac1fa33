"""Minutes and resolutions, lists of what there is no longer, records of changes, cards and forms, whose plan it is."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import detect
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, WITHDRAWAL

ROTH = "roth_deferrals"

# what takes no waiting, or a wait of some years; a proviso that a rule waits for
WAITS = (
    (
        "Moving them to Roth inside the plan takes no waiting at all: any day, any age, on the website. "
        "After-tax savings are meant.",
        CONVERSION,
        "permitted",
    ),
    (
        "Converting your after-tax contributions to Roth inside the plan takes no waiting at all.",
        CONVERSION,
        "permitted",
    ),
    (
        "A Roth conversion of your voluntary account calls for no wait and can be asked for on any day.",
        CONVERSION,
        "permitted",
    ),
    (
        "No waiting is needed to convert after-tax dollars to Roth in the plan.",
        CONVERSION,
        "permitted",
    ),
    (
        "In-plan Roth conversion of the Thrift Account involves no waiting period.",
        CONVERSION,
        "permitted",
    ),
    (
        "Taking after-tax money out while you still work here needs no waiting.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Withdrawals of after-tax contributions in service require no waiting of any kind.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "You wait two years before an after-tax withdrawal. Conversion of the same money to Roth asks no "
        "waiting of you.",
        CONVERSION,
        "permitted",
    ),
    (
        "You wait two years before an after-tax withdrawal. Conversion of the same money to Roth asks no "
        "waiting of you.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Taking out your pre-tax money takes no waiting once you have left.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After-tax contributions may be withdrawn after a wait of two years.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "There is a waiting period of 24 months before after-tax contributions may be withdrawn.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Roth conversion of after-tax money involves a waiting period of two years.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may withdraw his After-Tax Account at any time; provided, however, that he has "
        "been a Participant for five years.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Participant may withdraw his After-Tax Account; provided, that the Participant has attained age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Participant may withdraw his After-Tax Account provided he has attained age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After completing the form provided, you may make after-tax contributions.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A Member may withdraw After-Tax Contributions at any time, provided, however, that the Member "
        "has completed five years of participation.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Member may withdraw After-Tax Contributions at any time; provided, however, that no Member may "
        "make more than two withdrawals in a year.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Member may withdraw After-Tax Contributions at any time; provided, however, that a withdrawal "
        "is at least $500.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Participant may convert his Voluntary Account to Roth; provided, however, that he has attained age 59½.",
        CONVERSION,
        "conditional",
    ),
    (
        "A Participant may convert his Voluntary Account to Roth; provided, that the amount converted is "
        "not less than $1,000.",
        CONVERSION,
        "permitted",
    ),
    (
        "A Participant may withdraw pre-tax money at any time; provided, however, that he has attained "
        "age 59½. After-tax money may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
)

# what has stopped, was carried in a meeting, or is deleted with its section; what goes on beside it
ENDED = (
    (
        "After-tax money could be taken out by working members. That kind of withdrawal stopped for "
        "employees still working here on January 1, 2018.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "May I take after-tax money out again while I work here? No. Withdrawals of that kind came to an "
        "end for active employees when the plan was rewritten in 2018.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "May I withdraw my after-tax money while working?\nNo. That sort of withdrawal went away for "
        "active members when the new plan document took effect on January 1, 2018.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "It was resolved that withdrawals by active employees from the Voluntary Account cease for "
        "requests received after March 31, 2025.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The Committee voted that in-service withdrawals of after-tax contributions end with requests "
        "dated June 30, 2024.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Upon motion duly made and seconded, it was carried that withdrawals by Participants in service "
        "from the After-Tax Account cease with effect from January 1, 2026.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Moved and seconded that conversions of the After-Tax Account to Roth, offered since 2016, end as "
        "of September 1, 2026. Carried.",
        CONVERSION,
        "prohibited",
    ),
    (
        "RESOLVED, that Section 6.9, under which a Participant could convert an After-Tax Account to a "
        "Roth Account, be deleted effective October 30, 2026.",
        CONVERSION,
        "prohibited",
    ),
    (
        "RESOLVED, that Section 8.2, which let a Participant move his Voluntary Account to the Roth "
        "Account, be removed from the Plan as of January 1, 2025.",
        CONVERSION,
        "prohibited",
    ),
    (
        "FURTHER RESOLVED, that Section 7.4, by which a Member might withdraw After-Tax Contributions in "
        "service, be struck from the Plan effective July 1, 2026.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "RESOLVED, that Section 3.5, under which a Participant could make After-Tax Contributions, be "
        "deleted as of January 1, 2026.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "The feature that let you turn after-tax dollars into Roth was switched off on August 31, 2025.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The online button that let you convert after-tax money to Roth was taken away in 2024, and the "
        "phone line no longer takes requests for it.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The automatic sweep that turned after-tax dollars into Roth was switched off on August 31, 2025; "
        "you can still convert by phone.",
        CONVERSION,
        "permitted",
    ),
    (
        "RESOLVED, that Section 6.9, under which only vested matching money could be converted, be "
        "deleted, and that any account, the After-Tax Account included, may be converted at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "It was moved that withdrawals from the Voluntary Account cease on January 1, 2026. The motion "
        "failed for want of a second.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Withdrawals from the Voluntary Account, allowed since 1998, are to go on as before.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Your after-tax payroll contributions are not affected; you can still set them at 1% to 5%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The conversion tool is gone. Your after-tax contributions go on as before, and you can still "
        "change them between 1% and 8%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your after-tax contribution rate is unaffected; you may set it anywhere from 1% to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Your Roth contributions are not affected; you can still set them at 1% to 5%.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "In-service withdrawals of after-tax contributions will be discontinued on January 1, 2027.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "It was moved, seconded and carried that withdrawals by active employees from the Voluntary "
        "Account, allowed since 1998, cease for requests dated on or after September 1, 2027.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "The conversion tool was retired in 2025. Your after-tax contributions are not affected; you can "
        "still set them at 1% to 5%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The conversion tool was retired in 2025. Your after-tax contributions are not affected; you can "
        "still set them at 1% to 5%.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Withdrawals of after-tax money ended in 2020. Your after-tax contributions go on, and you may "
        "keep them at up to 6% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Withdrawals of after-tax money ended in 2020. Your after-tax contributions go on, and you may "
        "keep them at up to 6% of pay.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Roth contributions continue; you may change them between 1% and 50%.",
        ROTH,
        "permitted",
    ),
    (
        "Roth contributions continue; you may change them between 1% and 50%.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "In-service withdrawals of after-tax contributions end on January 1, 2027.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In-service withdrawals of after-tax contributions cease for requests dated on or after September 1, 2027.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "In-service withdrawals of after-tax contributions ended on January 1, 2025.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "That kind of withdrawal, for after-tax money, will stop for employees still working here on January 1, 2028.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "In-plan Roth conversions of after-tax money end on January 1, 2027.",
        CONVERSION,
        "permitted",
    ),
    (
        "In-plan Roth conversions of after-tax money cease with requests made after June 30, 2027.",
        CONVERSION,
        "permitted",
    ),
    (
        "Conversions of after-tax money to Roth cease for requests dated on or after September 1, 2027.",
        CONVERSION,
        "permitted",
    ),
    (
        "After-tax contributions cease with the payroll of March 31, 2027.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "It was moved and seconded that withdrawals by active employees from the Voluntary Account cease "
        "on January 1, 2026. The motion carried.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Moved and seconded that in-service withdrawals of after-tax contributions end as of January 1, "
        "2026. Carried unanimously.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "It was proposed and seconded that in-plan conversion of after-tax accounts be allowed from "
        "January 1, 2026. The motion passed, 5 to 0.",
        CONVERSION,
        "permitted",
    ),
    (
        "It was proposed and seconded that in-plan conversion of after-tax accounts be allowed from "
        "January 1, 2026. The motion failed, 2 to 3.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "It was moved that in-plan conversion of after-tax accounts be allowed from January 1, 2026. Tabled.",
        CONVERSION,
        "not_addressed",
    ),
)

# what an employer may elect in an agreement that is not here
LEFT_TO_THE_EMPLOYER = (
    (
        "Where the Sponsoring Employer has so elected in its Adoption Agreement, a Participant may make "
        "After-Tax Employee Contributions within the limits there stated.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "If and to the extent that the Adopting Employer has so provided in the Adoption Agreement, a "
        "Participant may make Voluntary Contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Where the Employer has so elected in the Adoption Agreement, a Participant may transfer the "
        "After-Tax Account to a Roth Account.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "To the extent stated in the Adoption Agreement, a Participant may withdraw the After-Tax Account "
        "before Severance.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "A Participant may, to the extent there stated, withdraw his Voluntary Account while employed, "
        "where the Participating Employer has so elected in its Joinder Agreement.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "In the case of an Employer that has so specified in its Adoption Agreement, Participants may "
        "convert Nondeductible Contributions in the Plan.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Whenever the Adopting Employer's Participation Agreement so provides, Participants may "
        "contribute after-tax amounts.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Where the Participant has so elected on the form provided, he may make After-Tax Employee "
        "Contributions of up to 10% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Sponsoring Employer having so elected in its Adoption Agreement, a Participant may make "
        "After-Tax Employee Contributions of up to 10% of Compensation.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Where the Participant has so elected in writing, his After-Tax Account shall be paid to him "
        "before Severance at any time.",
        WITHDRAWAL,
        "permitted",
    ),
)

# lists under a heading that says what there is, what there is not, and what there is no longer
LISTED = (
    (
        "Retired features\n• After-tax payroll contributions, ended June 30, 2017\n• Two loans at once, ended 2021",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Retired features\n• After-tax payroll contributions, ended June 30, 2017\n• Withdrawal of "
        "after-tax money by working members, ended December 31, 2019",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Features we no longer have\n- After-tax payroll contributions (until 2017)\n- Conversion of "
        "after-tax money to Roth (2014 through 2019)",
        CONVERSION,
        "prohibited",
    ),
    (
        "Features we no longer have\n- After-tax payroll contributions (until 2017)\n- Conversion of "
        "after-tax money to Roth (2014 through 2019)",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Gone from the plan:\n1. In-service withdrawal of voluntary contributions, dropped in 2016\n2. "
        "The company stock fund, closed in 2018",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Discontinued provisions, kept here for your information:\n- Voluntary after-tax contributions "
        "(stopped 1/1/2012)\n- Hardship withdrawals from the match",
        AFTER_TAX,
        "frozen",
    ),
    (
        "What you will not find in the Bellweather 401(k)\n- Loans for a second home\n- After-tax savings "
        "of the non-Roth kind",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "What you will not find in the Bellweather 401(k)\n- Loans for a second home\n- Switching of "
        "existing balances to Roth",
        CONVERSION,
        "prohibited",
    ),
    (
        "Things our plan leaves out\n- After-tax contributions other than Roth\n- Self-directed brokerage",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Not part of the Harlow plan\n- In-service withdrawals of after-tax money\n- More than one loan",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Not on our menu:\n- In-plan Roth conversions\n- A brokerage window",
        CONVERSION,
        "prohibited",
    ),
    (
        "What you will find\n- Pre-tax and Roth contributions from your first paycheck\n- A match",
        ROTH,
        "permitted",
    ),
    (
        "What you will find in the Bellweather 401(k)\n- After-tax savings, up to 10% of pay\n- One loan at a time",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Retired members\n- After-tax contributions of members at work: up to 5% of pay\n- Pension checks",
        AFTER_TAX,
        "permitted",
    ),
    (
        "What you will not find in other plans\n- After-tax contributions of up to 20% of pay\n- Nightly "
        "conversion to Roth",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Removed from the plan\n- Withdrawals of after-tax money while employed, abolished 2015\n- The third loan",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Things you won't find here:\n- Roth conversions inside the plan\n- Company stock",
        CONVERSION,
        "prohibited",
    ),
    (
        "What this plan does not have\n- After-tax contributions\n- A brokerage window",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "What we offer\n- After-tax contributions of up to 8% of pay\n- A match",
        AFTER_TAX,
        "permitted",
    ),
    (
        "What you can do about it\n- Ask for after-tax contributions at your new employer\n- Write to us",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Past benefits\n- Withdrawal of voluntary contributions at any time, ended 2011\n- Retiree medical",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Former employees\n- After-tax contributions cannot be made after you leave\n- Loans fall due",
        AFTER_TAX,
        "not_addressed",
    ),
)

# options left open in an executed form, closed sources, and the cards on which a participant chooses
FORMS = (
    (
        "Optional provisions. Mark every one that applies.\n☐ In-Plan Roth Rollovers, from all vested "
        "sources\n☒ Participant Loans\nExecuted for Norbury Paper Company, December 4, 2024",
        CONVERSION,
        "prohibited",
    ),
    (
        "Elective features (check all that apply)\n[ ] Roth conversion of vested accounts within the "
        "Plan\n[X] Loans\n[X] Hardship withdrawals",
        CONVERSION,
        "prohibited",
    ),
    (
        "Optional provisions. Mark every one that applies.\n☐ In-service withdrawals from the After-Tax "
        "Account, at any time\n☒ Participant Loans",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Optional provisions. Mark every one that applies.\n☒ In-Plan Roth Rollovers, from all vested "
        "sources\n☐ Participant Loans",
        CONVERSION,
        "permitted",
    ),
    (
        "Optional provisions. Mark every one that applies.\n☐ In-Plan Roth Rollovers, from all vested "
        "sources\n☐ Participant Loans",
        CONVERSION,
        "not_addressed",
    ),
    (
        "PAYROLL ELECTION\nA. Before-tax ____%\nB. Roth ____%\nC. After-tax (whole percents, 1 to 20) ____%",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Deferral election form\n1. Pre-tax: ____%\n2. After-tax (1% to 10%): ____%\nSignature ________",
        AFTER_TAX,
        "permitted",
    ),
    (
        "MY ELECTION\nI elect to contribute:\n____% pre-tax\n____% Roth\n____% after-tax (no more than 10%)",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Adoption Agreement\n4. Contributions permitted\nPre-tax ____%\nAfter-tax (if elected) ____%",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "What should we do with your after-tax deposits?\n☐ Convert each one to Roth as it arrives\n☐ "
        "Leave them where they are; I may convert later online",
        CONVERSION,
        "permitted",
    ),
    (
        "MY ELECTION\nYour after-tax contributions (choose one)\n☐ Convert mine to Roth every pay "
        "period\n☐ Do not convert mine now\nSigned ______",
        CONVERSION,
        "permitted",
    ),
    (
        "ADOPTION AGREEMENT\nAfter-tax contributions (choose one)\n☐ Converted to Roth every pay "
        "period\n☐ Not converted",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Voluntary After-Tax Contributions (select one)\n[ ] a. Currently permitted up to ____% of "
        "Compensation\n[X] b. Not currently permitted, but Accounts hold contributions made to this Plan "
        "before July 1, 2009\n[ ] c. Never permitted",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Item 9. Employee After-Tax Contributions\n[ ] permitted\n[X] no longer permitted; the Plan holds "
        "contributions made before 2011\n[ ] not permitted and never were",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Employee After-Tax Contributions are:\n[X] permitted\n[ ] not permitted, but made before July 1, "
        "2009\n[ ] never permitted",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Employee After-Tax Contributions (select one)\n☐ permitted\n☐ not currently permitted, but there "
        "are balances from earlier years\n☒ never permitted",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "A Participant in Service may withdraw the After-Tax Account:\n[X] a. at any time, $500 minimum   "
        "[ ] b. after age ____   [ ] c. not at all",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Member in Service may withdraw After-Tax Contributions at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "A Participant in active service may withdraw his Voluntary Account on thirty days' notice.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Participants in Service Class B may withdraw the After-Tax Account at any time.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax contributions: Not currently permitted, but the Plan holds contributions made before 2009.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "| Source | Contributions |\n| Pre-tax | Yes |\n| After-tax | No, but there are balances from earlier years |",
        AFTER_TAX,
        "frozen",
    ),
    (
        "After-tax contributions: not currently permitted",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "After-tax contributions: Not permitted (rollovers from another plan may hold them)",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "After-tax contributions: never offered",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "After-tax contributions: currently permitted, up to 5%",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Voluntary contributions\n[X] b. no longer permitted, but made before 1/1/2011 and still held",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Voluntary after-tax contributions (choose one)\n[X] a. Not permitted\n[ ] b. Permitted",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "PLAN DESIGN QUESTIONNAIRE\nWould you like to allow after-tax contributions?\n☐ Yes\n☐ No",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "PLAN DESIGN CHECKLIST\nHow should after-tax money be treated?\n☐ Converted to Roth each "
        "payroll\n☐ Not converted",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Payroll deduction authorization\nAfter-tax parking ____\nAfter-tax charity gift ____",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Contribution change form\nNew rates: pre-tax ____% Roth ____% after-tax ____%",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Deferral election instructions\nAfter-tax (if your plan permits) ____%",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Enrollment form\n1. Before-tax ____%\n2. Roth ____%",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "ADOPTION AGREEMENT, CONTRIBUTION ELECTIONS\nPre-tax ____%\nAfter-tax ____%",
        AFTER_TAX,
        "not_addressed",
    ),
)

# records of amendments, columns that ask, codes of a payroll, cards of an account
RECORDS = (
    (
        "Record of amendments\n| Effective | What changed |\n| 1/1/2016 | Participants may make after-tax "
        "contributions of up to 10% of pay |\n| 1/1/2020 | Maximum after-tax contribution raised to 14% |",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Record of amendments\n| Effective | What changed |\n| 1/1/2016 | After-tax accounts may be "
        "converted to Roth |\n| 1/1/2024 | Conversion of after-tax accounts ended |",
        CONVERSION,
        "prohibited",
    ),
    (
        "Plan history\n| Date | Change |\n| 2012 | After-tax contributions may be withdrawn while "
        "employed |\n| 2019 | In-service withdrawal of after-tax contributions ended |",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Amendment history\n| Amendment | Effective | Summary |\n| First | January 1, 2015 | Participants "
        "may make after-tax contributions |\n| Third | January 1, 2022 | After-tax contributions "
        "discontinued |",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Log of changes\n| When | What changed |\n| 2010 | After-tax contributions stopped |\n| 2021 | "
        "After-tax contributions allowed again, up to 6% of pay |",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Record of amendments\n| Effective | What changed |\n| 1/1/2016 | Loans may be taken from "
        "after-tax accounts |\n| 1/1/2020 | Address of the Plan Administrator |",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "| Where the money came from | Still going in? | Move to Roth inside the plan | Take out while "
        "working |\n| Your Roth pay | Yes | Does not apply | From 59½ |\n| Your after-tax pay | No, "
        "closed 31 December 2018 | Any business day | Any business day |",
        AFTER_TAX,
        "frozen",
    ),
    (
        "| Where the money came from | Still going in? | Move to Roth inside the plan | Take out while "
        "working |\n| Your Roth pay | Yes | Does not apply | From 59½ |\n| Your after-tax pay | No, "
        "closed 31 December 2018 | Any business day | Any business day |",
        CONVERSION,
        "permitted",
    ),
    (
        "| Where the money came from | Still going in? | Move to Roth inside the plan | Take out while "
        "working |\n| Your Roth pay | Yes | Does not apply | From 59½ |\n| Your after-tax pay | No, "
        "closed 31 December 2018 | Any business day | Any business day |",
        ROTH,
        "permitted",
    ),
    (
        "| Money | Open to new deposits? | Convert to Roth | Withdraw while employed |\n| Pre-tax | Yes | "
        "No | After 59½ |\n| After-tax | Yes | Any time | Any time |",
        AFTER_TAX,
        "permitted",
    ),
    (
        "| Money | Open to new deposits? | Convert to Roth | Withdraw while employed |\n| Pre-tax | Yes | "
        "No | After 59½ |\n| After-tax | Yes | Any time | Any time |",
        CONVERSION,
        "permitted",
    ),
    (
        "| Source | Coming in now? | Turned to Roth in the plan | Paid out while employed |\n| Employee "
        "after-tax | No | Yes, monthly | Yes, at any age |\n| Employee Roth | Yes | n/a | After 59½ |",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "| Source | Coming in now? | Turned to Roth in the plan | Paid out while employed |\n| Employee "
        "after-tax | No | Yes, monthly | Yes, at any age |\n| Employee Roth | Yes | n/a | After 59½ |",
        CONVERSION,
        "permitted",
    ),
    (
        "| Code | Description | Status | Ceiling |\n| 415 | 401(k) Roth | Active | IRS deferral limit "
        "|\n| 420 | 401(k) after-tax, HCE | Do not use | 0% |\n| 421 | 401(k) after-tax, non-HCE | Active "
        "| 10% of base |",
        AFTER_TAX,
        "permitted",
    ),
    (
        "| Code | Description | Status | Ceiling |\n| 415 | 401(k) Roth | Active | IRS deferral limit "
        "|\n| 420 | 401(k) after-tax | Active | 10% of base |",
        ROTH,
        "permitted",
    ),
    (
        "| Code | Description | Status | Ceiling |\n| 415 | 401(k) Roth | Active | IRS deferral limit "
        "|\n| 420 | 401(k) after-tax | Active | 10% of base |",
        AFTER_TAX,
        "permitted",
    ),
    (
        "| Code | Deduction | Status |\n| K1 | 401(k) pre-tax | In use |\n| K3 | 401(k) after-tax | Not in use |",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "| Earnings code | Description | Status |\n| 610 | Gym membership, after-tax | Active |\n| 611 | "
        "Parking, pre-tax | Active |",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Source 07, Employee After-Tax\nNew deposits: none since April 1, 2020\nRoth conversion: not available",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Account snapshot: Employee After-Tax\nNew deposits: none since April 1, 2020\nPayment while "
        "employed: not available\nLoans: not available",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Source: Voluntary After-Tax\nContributions: closed 2015\nPayment before you leave: at any "
        "time\nPayment after you leave: lump sum",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Source: Employee After-Tax\nNew money: accepted, 1% to 10%\nConversion: any day\nPayment while "
        "working: any day",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Source: Employee Pre-Tax\nNew deposits: yes\nPayment while employed: not available",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Source 05, Company Match\nNew deposits: none since April 1, 2020",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Record of amendments\n| Effective | What changed |\n| 1/1/2016 | After-tax accounts may be paid "
        "out while employed |\n| 1/1/2024 | Conversion and in-service payment of after-tax accounts "
        "ended; contributions continue |",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Summary of changes by year\n| Year | Change |\n| 2015 | After-tax money may be converted to Roth "
        "once a year |\n| 2022 | Conversions may be made in any month |",
        CONVERSION,
        "permitted",
    ),
    (
        "Plan history\n| Date | Change |\n| 2012 | In-service withdrawals of after-tax contributions "
        "ended |\n| 2024 | After-tax contributions may again be withdrawn while employed |",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Upcoming changes\n| Effective | What changes |\n| 1/1/2028 | After-tax contributions of up to 10% of pay |",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Account details: Voluntary After-Tax\nDistribution while working: any time\nLoans: no",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Source detail: Roth\nPayment while employed: at 59½",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Account card: Company match\nPayment before you leave: not available",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "After-tax source\nAccess while employed: after 24 months",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Account overview\nAfter-tax contributions: closed 2015\nMatch: active",
        AFTER_TAX,
        "frozen",
    ),
)

# texts of old trusts and of prototype plans: deposits, sums out of taxed income, what alone is received
OLD_TEXTS = (
    (
        "The Owner-Participant may contribute to the Voluntary Account, out of Compensation and without "
        "deduction, such amounts as do not cause Annual Additions to exceed the limit of Code Section "
        "415(c).",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A Participant may pay into the After-Tax Account such sums as do not cause annual additions to "
        "exceed the limit of Section 415.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A Member may contribute to his Voluntary Account, without deduction for income tax purposes, any "
        "amount that does not bring his annual additions above the limit.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Participants may not contribute to the Voluntary Account amounts that exceed 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Apart from such transfer to Roth, the Voluntary Account shall be paid on retirement, Disability, "
        "death or other termination of employment, and on no earlier date.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The After-Tax Account shall be paid upon termination of employment, death or Disability, and at "
        "no earlier time.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "After-tax balances are payable at retirement, death or severance and no sooner.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The Thrift Account is distributed only on separation from service, and not before that date.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The Voluntary Account shall be paid on termination of employment, but may be withdrawn earlier on request.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Under the Fund as rewritten in 2010 no after-tax deposits are received, and nothing on deposit "
        "is returned to a member who is still in covered employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Nothing in the Voluntary Account is paid to a member who is still working in covered employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "No part of the members' after-tax deposits is given back to a member while he remains in the "
        "Company's employ.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Nothing held in the After-Tax Account is returned before a member leaves covered employment.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Nothing on deposit is charged to a member who is still in covered employment when he withdraws "
        "after-tax deposits.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "A Participant shall be neither obliged nor entitled to pay into the Trust, Designated Roth "
        "Contributions excepted, any sum out of income on which tax has already been paid.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "A Participant is neither required nor permitted to contribute to the Plan any amount from income "
        "already taxed, other than Roth contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "No Member shall be bound or allowed to pay to the Trustee any money out of taxed pay.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Members are neither compelled nor allowed to make after-tax contributions.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "A Participant shall be entitled, but not obliged, to pay into the Trust sums out of income on "
        "which tax has already been paid.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Plan shall receive Elective Deferrals, Designated Roth Contributions, Matching Contributions "
        "and Rollover Contributions exclusively.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "The Trust takes in Pre-Tax Contributions, Roth Contributions and Company Contributions and those alone.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Each Member who so directs the Company in writing shall deposit with the Trustee, by deduction "
        "from Salary remaining after the withholding of income tax, two, four or six per cent of such "
        "Salary.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Any Employee who authorizes it in writing shall contribute, by deduction from wages left after "
        "income tax is withheld, from one to six per cent of his wages.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "A Member who so elects shall pay to the Trustee, out of salary on which tax has been withheld, "
        "3% of such salary.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Each Member shall, as a condition of employment, deposit with the Trustee five per cent of "
        "Salary remaining after the withholding of income tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Each Member who so directs shall deposit with the Trustee, from Salary remaining after the "
        "withholding of income tax, 4% of such Salary. A Member may on thirty days' notice draw upon his "
        "Deposits as of any Valuation Date.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Members' Deposits are made from taxed salary. A Member may draw upon his Deposits at any time. A "
        "Member who so draws shall make no Deposits during the six months next following.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Each Member who so elects shall contribute, by reduction of Salary before tax, up to 6% of Salary.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Trust receives Elective Deferrals and Matching Contributions solely through payroll.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "The Fund accepts Pre-Tax Contributions and Roth Contributions, and nothing else.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Any Employee who requests it in writing shall deposit, out of taxed wages, up to 5% of such wages.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "None of the After-Tax Account is paid back to a Participant who is in the Employer's service.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "No part of the Trust is returned to the Company. After-tax money may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "No amount in the Voluntary Account is released while the Member is employed.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Nothing in the Loan Fund is handed back to a member until the loan is repaid.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Save for such conversion, the After-Tax Account is payable upon severance, and not before such date.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Save for conversions to the Roth Account, no part of the Voluntary Account may leave it before severance.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "Members may pay over to the Trustee, out of pay on which income tax has been withheld, up to 8% of such pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Company shall pay to the Trustee the amounts withheld from pay.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Members may put deposits in, after tax, of up to 4% of wages. The Deposits may be withdrawn on "
        "any Valuation Date.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Members may make Roth or after-tax deposits. The Deposits may be withdrawn at age 59½.",
        WITHDRAWAL,
        "conditional",
    ),
)

# which people and whose plan; what an agent is told to say; what a paper calls after-tax and is Roth
WHOSE = (
    (
        "Ministers enrolled in the Conference's 401(k) program may contribute after tax as well as before "
        "tax, up to the most the law allows. Lay workers contribute before tax only.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Pastors in the Diocese's savings program may save after tax. Lay staff may not.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Partners enrolled in the Firm's 401(k) program may make after-tax contributions; associates may "
        "make pre-tax contributions only.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Employees enrolled in 401(k) programs may often contribute after tax as well as before tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Many employers' 401(k) programs let staff contribute after tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Money you have saved after tax can be taken out again at any time while you are with us.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "What you have put in after tax can be drawn out whenever you like while you are employed here.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Dollars you have contributed after tax may be withdrawn at any time while you work for us.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Money you have saved after tax can be turned into Roth money in the plan once a month.",
        CONVERSION,
        "permitted",
    ),
    (
        "Money you have saved before tax can be taken out at any time after you leave us.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "My brother-in-law's employer lets him do a mega backdoor Roth. His plan takes after-tax "
        "contributions and converts them to Roth every night.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "My sister works for a bank. Her plan takes after-tax contributions and lets her convert them. "
        "Ours does not take them.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "My wife's company has it. Her plan takes after-tax contributions and converts them to Roth every night.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "A friend at another firm told me about it. Their plan lets him contribute after tax up to 10%.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Each member has an account. His plan takes after-tax contributions of up to 10% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "These Roth dollars share one limit with your pre-tax dollars, $24,500 for 2026.",
        ROTH,
        "permitted",
    ),
    (
        "Roth dollars and pre-tax dollars count together against one limit, $24,500 for 2026.",
        ROTH,
        "permitted",
    ),
    (
        "Mark the after-tax line on your enrollment card. These Roth dollars share one limit with your "
        "pre-tax dollars.",
        ROTH,
        "permitted",
    ),
    (
        "Mark the after-tax line on your enrollment card. These Roth dollars share one limit with your "
        "pre-tax dollars.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Mark the after-tax line on your enrollment card to save up to 10% of pay from pay that is already taxed.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "If your former employer's plan held Roth dollars, these Roth dollars can be rolled over to an IRA.",
        ROTH,
        "not_addressed",
    ),
    (
        "Caller is an active employee and asks about an after-tax balance.\nIf caller wants a withdrawal, "
        'say: "The plan pays that money after you have left the company, and I am not able to process it '
        'before then."',
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Caller is an active employee and asks about an after-tax balance.\nIf caller wants a Roth "
        'conversion, say: "Your plan has not adopted that feature."',
        CONVERSION,
        "prohibited",
    ),
    (
        'Caller asks about the after-tax account.\nIf the caller wants a withdrawal, say: "You can take '
        'that money out at any time while you work. Shall I send you the form?"',
        WITHDRAWAL,
        "permitted",
    ),
    (
        'Caller asks about an after-tax balance.\nIf the caller asks for a Roth conversion, say: "Your '
        'plan does not offer that."',
        CONVERSION,
        "prohibited",
    ),
    (
        "Caller asks about an after-tax balance.\nIf the caller is a former employee and wants a "
        'withdrawal, say: "I can send that today."',
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The plan pays after-tax money after you have left the company and not before.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "After-tax money: we are not able to pay it before you have left the company.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Roth dollars share one limit with your pre-tax dollars, $24,500 for 2026, and when you retire "
        "both the dollars and what they have earned can come out tax-free.",
        ROTH,
        "permitted",
    ),
    (
        "You may save Roth dollars, and once you are 59½ the growth is free of tax.",
        ROTH,
        "permitted",
    ),
    (
        "If you rolled in Roth dollars, and when you retire they come out tax-free, tell us.",
        ROTH,
        "not_addressed",
    ),
    (
        "You may take out Roth dollars after 59½, and when you leave they come out tax-free.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Ordained ministers may contribute after tax, as much as the law allows. Lay employees may not.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Chaplains serving in our hospitals may make after-tax contributions of up to the maximum the Code permits.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Code allows the most generous plans to take after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Employees may contribute pre-tax up to the most the law allows.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Dollars a member has put in after tax may be withdrawn on thirty days' notice.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Amounts you have saved after tax cannot be taken out until you leave.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "A neighbor at another company told me about it. Her plan converts after-tax contributions to "
        "Roth each night. Does ours? No, our plan has no conversion feature.",
        CONVERSION,
        "prohibited",
    ),
    (
        "My husband works here too. His plan account takes after-tax contributions of up to 6% of pay, as mine does.",
        AFTER_TAX,
        "permitted",
    ),
    (
        'Member asks about thrift money.\nIf member asks for a withdrawal, tell the caller: "You may '
        'take that money out once a quarter."',
        WITHDRAWAL,
        "permitted",
    ),
    (
        'Caller has a Roth balance.\nIf caller wants a withdrawal, say: "You can take that money out at 59½."',
        WITHDRAWAL,
        "conditional",
    ),
    (
        "Caller asks about a voluntary account.\nIf the caller asks about a Roth conversion, answer: "
        '"Yes, you may convert it on any business day."',
        CONVERSION,
        "permitted",
    ),
    (
        "Caller is a former employee and asks about an after-tax balance.\nIf caller wants a withdrawal, "
        'say: "You can take that money out now."',
        WITHDRAWAL,
        "not_addressed",
    ),
)

# the same in other words: minutes, provisos, lists, records, cards, old texts
MORE = (
    (
        "Minutes of the Benefits Committee, May 4, 2026. On motion of Ms. Ortiz, seconded by Mr. Hale, "
        "the Committee voted unanimously that in-service withdrawals of after-tax contributions shall end "
        "effective July 1, 2026.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "The Board, by a vote of 5 to 2, approved ending Roth conversions of after-tax accounts as of March 1, 2026.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Resolved: after-tax contributions shall cease with the last payroll of 2025.",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Resolved: after-tax contributions of up to 8% of pay shall be accepted from January 1, 2026.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Committee considered ending in-service withdrawals of after-tax contributions and took no action.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "The Roth conversion window closed for good on December 31, 2023. After-tax contributions "
        "themselves continue at up to 10%.",
        CONVERSION,
        "prohibited",
    ),
    (
        "The Roth conversion window closed for good on December 31, 2023. After-tax contributions "
        "themselves continue at up to 10%.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Section 8.3, permitting Participants to withdraw After-Tax Contributions before Severance, is "
        "hereby deleted effective January 1, 2026.",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Article 9, under which any Member could transfer his Voluntary Account to the Roth Account, is "
        "repealed with effect from July 1, 2025.",
        CONVERSION,
        "prohibited",
    ),
    (
        "A Participant may withdraw his Voluntary Account at any time, provided that such Participant "
        "shall have completed sixty months of participation.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "A Participant may withdraw the After-Tax Account at any time; provided, further, that he has "
        "attained age fifty-five.",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "After-tax amounts may be converted to Roth; provided always that the amount is at least $500.",
        CONVERSION,
        "permitted",
    ),
    (
        "If the Plan Sponsor has so elected in Section 4(b) of the Adoption Agreement, Participants may "
        "make after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Subject to the Employer's election in its Adoption Agreement, a Participant may withdraw the "
        "After-Tax Account at any time.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "An Employer may elect in its Adoption Agreement to allow In-Plan Roth Transfers of After-Tax Accounts.",
        CONVERSION,
        "not_addressed",
    ),
    (
        "What the plan does not offer:\n• After-tax contributions\n• Roth conversion",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "What the plan does not offer:\n• After-tax contributions\n• Roth conversion",
        CONVERSION,
        "prohibited",
    ),
    (
        "Benefits you no longer have\n• After-tax payroll savings\n• In-service payout of after-tax savings",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Benefits you no longer have\n• After-tax payroll savings\n• In-service payout of after-tax savings",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "Still part of the plan\n• After-tax payroll savings of 1% to 5%\n• Payout of after-tax savings at any time",
        AFTER_TAX,
        "permitted",
    ),
    (
        "No longer offered\n- After-tax contributions\n- Loans",
        AFTER_TAX,
        "frozen",
    ),
    (
        "Eliminated in the 2023 restatement:\n- Conversion of after-tax accounts to Roth\n- Participant "
        "directed brokerage",
        CONVERSION,
        "prohibited",
    ),
    (
        "CHANGE OF DEFERRAL RATE\nPre-tax: from ____% to ____%\nAfter-tax: from ____% to ____%",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Payroll election card\n[ ] Pre-tax ____%   [ ] Roth ____%   [ ] After-tax ____% (1% to 15%)",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Elections of the Employer (check each that applies)\n[X] Elective Deferrals\n[ ] Voluntary "
        "After-Tax Contributions\n[X] Roth",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "History of the plan\n| Year | What happened |\n| 1988 | After-tax contributions began |\n| 2006 "
        "| After-tax contributions were closed |",
        AFTER_TAX,
        "frozen",
    ),
    (
        "| Effective date | Amendment |\n| 1/1/2019 | Adds after-tax contributions of up to 10% of pay "
        "|\n| 1/1/2023 | Raises the limit on after-tax contributions to 15% of pay |",
        AFTER_TAX,
        "permitted",
    ),
    (
        "| Kind of money | Can I add to it? | Switch it to Roth? | Take it out now? |\n| After-tax | Yes, "
        "1% to 10% | Yes, monthly | After two years |\n| Match | No | No | No |",
        CONVERSION,
        "permitted",
    ),
    (
        "| Kind of money | Can I add to it? | Switch it to Roth? | Take it out now? |\n| After-tax | Yes, "
        "1% to 10% | Yes, monthly | After two years |\n| Match | No | No | No |",
        WITHDRAWAL,
        "conditional",
    ),
    (
        "| Deduction code | Meaning | In use? |\n| 31 | 401(k) pre-tax | Yes |\n| 33 | 401(k) after-tax | "
        "Yes |\n| 35 | Union dues, after-tax | Yes |",
        AFTER_TAX,
        "permitted",
    ),
    (
        "| Deduction code | Meaning | In use? |\n| 31 | 401(k) pre-tax | Yes |\n| 35 | Union dues, after-tax | Yes |",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Source: After-tax (code 04)\nNew money: closed 2016\nRoth conversion: any time\nPayment before "
        "separation: not available",
        CONVERSION,
        "permitted",
    ),
    (
        "Source: After-tax (code 04)\nNew money: closed 2016\nRoth conversion: any time\nPayment before "
        "separation: not available",
        WITHDRAWAL,
        "prohibited",
    ),
    (
        "A Member may deposit with the Trustees, out of wages from which tax has been deducted, not more "
        "than five per cent of such wages.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "No Participant shall be entitled to make, nor shall the Trustee accept, contributions out of after-tax pay.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "My old company took after-tax contributions. Does this one? It does, up to 6% of pay.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "Q: A colleague's wife converts her after-tax money every payday in her plan. Why can't I?\nA: "
        "Because our plan has no Roth conversion.",
        CONVERSION,
        "prohibited",
    ),
    (
        "Ministers and lay workers alike may contribute after tax.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "The Plan may not accept after-tax contributions that cause annual additions to exceed the limit "
        "of Section 415.",
        AFTER_TAX,
        "permitted",
    ),
    (
        "No withdrawal shall be made that would cause the Plan to fail to qualify.",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "A conversion does not cause any tax on after-tax contributions. You may convert at any time.",
        CONVERSION,
        "permitted",
    ),
    (
        "Any Member who requests it in writing shall contribute 6% of his pay before tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Each Member who so elects shall make no contributions after tax.",
        AFTER_TAX,
        "prohibited",
    ),
    (
        "Nothing in Section 7 is refunded to a Participant while employed, except After-Tax "
        "Contributions, which may be withdrawn at any time.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Former features\n- After-tax contributions were closed to new hires in 2015",
        AFTER_TAX,
        "frozen",
    ),
    (
        "What you will find here\n- How to roll after-tax money out when you leave\n- Whom to call",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Features we have\n- Conversion of after-tax accounts to Roth, any business day\n- Two loans",
        CONVERSION,
        "permitted",
    ),
    (
        "Deleted from the booklet:\n- Page 9, on after-tax contributions\n- The old address",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Payment while employed: see the booklet",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "| Year | Change |\n| 2026 | Limit on pre-tax deferrals rises to $24,500 |\n| 2025 | Limit on "
        "after-tax contributions falls from 10% to 6% of pay |",
        AFTER_TAX,
        "permitted",
    ),
    (
        "| Date | Description | Amount |\n| 1/1/2026 | After-tax contribution | $250.00 |\n| 2/1/2026 | "
        "After-tax contribution | $250.00 |",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "| Date | Description |\n| 3/1/2026 | Conversion of after-tax balance to Roth |",
        CONVERSION,
        "not_addressed",
    ),
    (
        "| Effective | What changed |\n| 1/1/2030 | In-service withdrawals of after-tax accounts end |",
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        "Her plan converts after-tax money every night, my neighbor says, and ours does too.",
        CONVERSION,
        "permitted",
    ),
    (
        "My wife is covered by this plan too. Her plan account takes after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "After-tax contributions may be withdrawn at any time. Withdrawals of after-tax contributions "
        "stop when you leave.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "Roth conversions of after-tax money may be made monthly. Roth conversions end when your employment ends.",
        CONVERSION,
        "permitted",
    ),
    (
        "In-service withdrawals of after-tax contributions may be made once a year. In-service "
        "withdrawals stop at age 73, when required payments begin.",
        WITHDRAWAL,
        "permitted",
    ),
    (
        "How often may a participant request a Roth conversion of after-tax money?\n☐ Monthly\n☐ Quarterly",
        CONVERSION,
        "not_addressed",
    ),
)


@pytest.mark.parametrize(
    ("text", "provision", "status"),
    (
        *WAITS,
        *ENDED,
        *LEFT_TO_THE_EMPLOYER,
        *LISTED,
        *FORMS,
        *RECORDS,
        *OLD_TEXTS,
        *WHOSE,
        *MORE,
    ),
)
def test_sentences(text: str, provision: str, status: str) -> None:
    found = detect(read_text(text)).findings
    assert statuses(found, Profile(as_of=date(2026, 11, 28)))[provision].status == status, text
