"""Rights that stand beside a denial of the match, in older inserts, in forms, schedules and histories, and denials that stand."""
# ruff: noqa: E501 - passages are quoted whole

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from analyzer.analysis import analyze
from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

_DAY = Profile(date(2026, 11, 30))
SAID = (
    (
        "# Savings Plan Document\n## 4.4 After-Tax Contributions\nA Participant may make After-Tax Contributions of 1% to 10% of Compensation. After December 31, 2023, no Employer Matching Contributions and no After-Tax Contributions shall be made.\n## 7.2 Withdrawals\nA Participant may withdraw all or part of the After-Tax Account at any time.",
        {AFTER_TAX: "prohibited/frozen/conflicting"},
    ),
    (
        "# Savings Plan Summary Plan Description\n## Contributions\nYou may make pre-tax contributions of 1% to 50% of pay. You may make after-tax contributions of 1% to 10% of pay. For plan years after 2023 there are no employer matching contributions and no employee after-tax contributions.\n## Withdrawals\nAfter-tax contributions may be withdrawn at any time.",
        {AFTER_TAX: "prohibited/frozen/conflicting"},
    ),
    (
        "# Savings Plan Summary Plan Description\n## Contributions\nMembers may make after-tax contributions of 1% to 10% of pay. Effective January 1, 2024, the Plan accepts no employer matching contributions and no after-tax contributions.\n## Withdrawals\nYou may withdraw after-tax contributions at any time.",
        {AFTER_TAX: "prohibited/frozen/conflicting"},
    ),
    (
        "# Savings Plan Summary Plan Description\n## Contributions\nMembers may make after-tax contributions of 1% to 10% of pay. Effective January 1, 2024, no employer matching contributions and no after-tax contributions will be made.\n## Conversions\nAfter-tax contributions may be converted to Roth at any time.",
        {AFTER_TAX: "prohibited/frozen/conflicting"},
    ),
    (
        "Members may make after-tax contributions of 1% to 10% of pay. Effective January 1, 2024, no employer matching contributions and no after-tax contributions will be accepted.",
        {AFTER_TAX: "prohibited/conflicting/frozen"},
    ),
    (
        "No Company matching contributions and no after-tax contributions are accepted after December 31, 2023.",
        {AFTER_TAX: "prohibited/frozen"},
    ),
    ("No company match and no after-tax contributions are available under this Plan.", {AFTER_TAX: "prohibited"}),
    (
        "The Plan provides for no employer matching contributions and no voluntary after-tax contributions.",
        {AFTER_TAX: "prohibited"},
    ),
    ("The Plan accepts no company matching contributions and no after-tax contributions.", {AFTER_TAX: "prohibited"}),
    ("No Company match, profit sharing or after-tax contributions are made to this Plan.", {AFTER_TAX: "prohibited"}),
    ("Since there is no employer match, the Plan does not permit after-tax contributions.", {AFTER_TAX: "prohibited"}),
    (
        "No discretionary matching contributions and no voluntary after-tax contributions shall be made under the Plan.",
        {AFTER_TAX: "prohibited"},
    ),
    ("No employer match or employee after-tax contributions are permitted.", {AFTER_TAX: "prohibited"}),
    (
        "# Savings Plan Summary Plan Description\n## Contributions\nAfter-tax contributions are not permitted.\nThis notice is a summary of material modifications made to the Dale Stock Purchase Plan.\n## Payroll deductions\nMembers may make after-tax contributions of 1% to 10% of pay.",
        {AFTER_TAX: "prohibited/conflicting"},
    ),
    (
        "# 401(k) Plan Adoption Agreement\nItem 8. Elimination of After-Tax Contributions. Mark one of (a) and (b)\n☒ (a) Permitted\n☐ (b) Not permitted",
        {AFTER_TAX: "prohibited/not_addressed/frozen"},
    ),
    (
        "# 401(k) Plan Adoption Agreement\nItem 8. Discontinuance of After-Tax Contributions. Mark one.\n☒ (a) Elected\n☐ (b) Not elected",
        {AFTER_TAX: "prohibited/not_addressed/frozen"},
    ),
    (
        "# 401(k) Plan Adoption Agreement\nItem 8. Elimination of In-Plan Roth Conversions. Mark one of (a) and (b)\n☒ (a) Permitted\n☐ (b) Not permitted",
        {CONVERSION: "prohibited/not_addressed"},
    ),
    (
        "# 401(k) Plan Adoption Agreement\nItem 8. Closing of In-Plan Roth Conversions. Mark one of (a) and (b)\n☒ (a) Permitted\n☐ (b) Not permitted",
        {CONVERSION: "prohibited/not_addressed"},
    ),
    (
        "# 401(k) Plan Adoption Agreement\nItem 8. Past After-Tax Contributions. Mark one of (a) and (b)\n☒ (a) Permitted\n☐ (b) Not permitted",
        {AFTER_TAX: "frozen/not_addressed"},
    ),
    (
        "# 401(k) Plan Adoption Agreement\nItem 8. After-Tax Contributions before the Effective Date. Mark one of (a) and (b)\n☒ (a) Permitted\n☐ (b) Not permitted",
        {AFTER_TAX: "frozen/not_addressed"},
    ),
    (
        "# 401(k) Plan Adoption Agreement\nItem 8. Investment Direction of After-Tax Contributions. Mark one of (a) and (b)\n☒ (a) Permitted\n☐ (b) Not permitted",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "# 401(k) Plan Adoption Agreement\nItem 8. After-Tax Contributions for Highly Compensated Employees. Mark one of (a) and (b)\n☒ (a) Permitted\n☐ (b) Not permitted",
        {AFTER_TAX: "conditional/not_addressed"},
    ),
    (
        "# 401(k) Plan Adoption Agreement\nItem 8. After-Tax Contributions by Union Employees. Mark one of (a) and (b)\n☒ (a) Permitted\n☐ (b) Not permitted",
        {AFTER_TAX: "conditional/not_addressed"},
    ),
    (
        "# Savings Plan Summary Plan Description\n## Contributions\nYou may make pre-tax deferrals. Loan payments are made by payroll deduction from pay after tax. Extra Payments are deducted from pay on which tax has been withheld.\n## Loans\nYou may make Extra Payments on your loan of up to 10% of pay at any time. Extra Payments may be made by payroll deduction.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "# 401(k) Savings Plan Summary Plan Description\n## Buy-Back Payments\nYou may make Buy-Back Payments. Buy-Back Payments come from pay on which tax has been withheld and restore forfeited service after a break. You may elect Buy-Back Payments of up to 10% of pay.\n## Withdrawals\nYou may withdraw Buy-Back Payments at any time.",
        {AFTER_TAX: "not_addressed", WITHDRAWAL: "not_addressed"},
    ),
    (
        "# Savings Plan Summary Plan Description\n## Contributions\nYou may contribute 1% to 50% of pay before tax. You may sign up for Direct Payments. Direct Payments are deducted from pay after tax and sent to your bank. You may elect Direct Payments of 1% to 100% of pay.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "# Benefits Summary\n## Savings Plan\nYou may contribute 1% to 50% of pay before tax.\n## Buy-Up Payments\nBuy-Up Payments are deducted after tax for extra life coverage. You may make Buy-Up Payments of up to 5% of pay and stop them at any time.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "A participant may request that the Employer withhold after-tax contributions from 1% to 10% of pay.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "An Employee may request that the Company deduct voluntary after-tax contributions from Compensation in any whole percentage up to 10%.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "An Employee may make After-Tax Contributions by filing a request that the Employer deduct them from Compensation, up to 10%.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "At any time a Participant may request that the Administrator direct the payment of all or part of the After-Tax Account.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "A Participant may request that the Trustee distribute all or any portion of the After-Tax Account at any time.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "You can request that the plan administrator pay out your after-tax contributions at any time, for any reason.",
        {WITHDRAWAL: "permitted"},
    ),
    ("At age 59½ you may request that the Trustee distribute your after-tax account.", {WITHDRAWAL: "conditional"}),
    (
        "A participant may request that the Plan Administrator convert after-tax contributions to the Roth account at any time.",
        {CONVERSION: "permitted"},
    ),
    (
        "You may request that the Trustee convert any part of your after-tax account to Roth at any time.",
        {CONVERSION: "permitted"},
    ),
    (
        "You may request that the Plan Administrator roll your after-tax account into a Roth account inside the Plan at any time.",
        {CONVERSION: "permitted"},
    ),
    (
        "Participants may at any time direct or request that the Trustee transfer after-tax amounts to the Roth account in an in-plan Roth conversion.",
        {CONVERSION: "permitted"},
    ),
    (
        "On reaching age 59½ a Participant may request that the Plan Administrator convert the After-Tax Account.",
        {CONVERSION: "conditional"},
    ),
    ("You may request that the Employer withhold Roth contributions from your pay.", {ROTH: "permitted"}),
    ("You can request that the Employer treat your deferrals as Roth contributions.", {ROTH: "permitted"}),
    ("To start, ask the Company to take Roth contributions from your pay.", {ROTH: "permitted"}),
    ("You may ask the Company to take from 1% to 50% of your pay as Roth contributions.", {ROTH: "permitted"}),
    (
        "You may request that the Company take after-tax contributions of 1% to 10% from your pay.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Members may direct or request that the Company deduct 1% to 10% of pay as after-tax contributions.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "A member may request the Company to take voluntary after-tax contributions of 1% to 10% out of each paycheck.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "To contribute after tax, ask the Company to take from 1% to 10% of your pay each payday.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "To save after tax, ask the Company to add an after-tax deduction of 1% to 10% to your payroll record.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "# Savings Plan Document\n## 3.2 After-Tax Contributions\nA Participant of an Employer listed on Schedule A may make After-Tax Contributions of 1% to 10% of Compensation. They may be withdrawn at any time.\n## Schedule A\nEmployers: Acme; Bolt\nEmployers added since: None",
        {AFTER_TAX: "permitted/conditional"},
    ),
    (
        "# Savings Plan Document\n## 3.2 After-Tax Contributions\nEach Participant, and each Employee of an Employer named on Schedule B, may make After-Tax Contributions of 1% to 10% of Compensation. They may be withdrawn at any time.\n## Schedule A\nParticipating Employers\nAcme\n## Schedule B\nNone",
        {AFTER_TAX: "permitted"},
    ),
    (
        "# Savings Plan Document\n## 3.2 After-Tax Contributions\nEach Participant, other than one employed by an Employer listed on Schedule B, may make After-Tax Contributions of 1% to 10% of Compensation. They may be withdrawn at any time.\n## Schedule A\nParticipating Employers\nHarbor Marine; Harbor Freight\n## Schedule B\nEmployers\nHarbor Marine Services; Harbor Freight Lines",
        {AFTER_TAX: "permitted/conditional"},
    ),
    (
        "# Savings Plan Document\n## 3.2 After-Tax Contributions\nEach Participant, other than an employee of a company listed in Exhibit 2, may make After-Tax Contributions of 1% to 10% of Compensation. They may be withdrawn at any time.\n## Exhibit 1\nCompany\nAlder\n## Exhibit 2\nAlder Canada; Alder Puerto Rico",
        {AFTER_TAX: "permitted/conditional"},
    ),
    (
        "# Savings Plan Document\n## 3.2 After-Tax Contributions\nEach Participant who is not in a unit listed in Appendix C may make After-Tax Contributions of 1% to 10% of Compensation. They may be withdrawn at any time.\n## Appendix A\nParticipating Employers\nAcme\n## Appendix C\nLocal 12 at Acme; Local 14 at Acme",
        {AFTER_TAX: "permitted/conditional"},
    ),
    (
        "# Savings Plan Document\n## 3.2 After-Tax Contributions\nEach Participant, other than one employed at a location listed on Schedule B before 1999, may make After-Tax Contributions of 1% to 10% of Compensation. They may be withdrawn at any time.\n## Schedule A\nEmployers\nAcme\n## Schedule B\nAcme (Toledo plant)",
        {AFTER_TAX: "permitted/conditional"},
    ),
    (
        "# Savings Plan Document\n## 3.2 After-Tax Contributions\nEach Participant, except an Employee at a site listed in Appendix B who is covered by a union contract, may make After-Tax Contributions of 1% to 10% of Compensation. They may be withdrawn at any time.\n## Appendix A\nParticipating Sites\nReno; Elko\n## Appendix B\nSites: Reno (Local 5); Elko (Local 9)",
        {AFTER_TAX: "permitted/conditional"},
    ),
    (
        "During the term of employment, a participant may make after-tax contributions of 1% to 10% of pay.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "You may make after-tax contributions of 1% to 10% of pay at any time during your term of employment.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Employees whose term of employment is expected to exceed 12 months may make voluntary after-tax contributions to the Plan.",
        {AFTER_TAX: "permitted/conditional"},
    ),
    (
        "Employees with an indefinite term of employment may make after-tax contributions of 1% to 10% of pay.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Each participant may elect voluntary after-tax contributions of up to 10% of pay for the term of employment with the Company.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Subject to any fixed term of employment, an Employee may make After-Tax Contributions of up to 10% of Compensation.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "A Participant who is in the term of employment under a contract may make After-Tax Contributions of up to 10% of Compensation.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "# Savings Plan Summary Plan Description\nYou may elect one of the following for your savings each payday. If no election is made, Option 1 applies.\nOption 1. You contribute before tax, 1% to 50% of pay.\nOption 2. You contribute after tax, 1% to 10% of pay.\nOption 3. You contribute to both.\nYou may withdraw your after-tax contributions at any time.",
        {AFTER_TAX: "permitted", WITHDRAWAL: "permitted"},
    ),
    (
        "# Savings Plan Summary Plan Description\nHow to save. Select one of the following online:\nOption A: Pre-tax contributions of 1% to 50% of pay\nOption B: Roth contributions of 1% to 50% of pay\nOption C: After-tax contributions of 1% to 10% of pay\nYou may convert after-tax contributions to Roth at any time.",
        {AFTER_TAX: "permitted", CONVERSION: "permitted", ROTH: "permitted"},
    ),
    (
        "# Savings Plan Summary Plan Description\nWhen you withdraw after-tax money while employed, choose one of these:\nOption 1: Take cash at any time.\nOption 2: Roll it to a Roth IRA at any time.\nAfter-tax contributions: you may contribute 1% to 10% of pay. If no election is made, nothing is deducted.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "# Savings Plan Summary Plan Description\nYou can save two ways, and may choose one or both. To select one, go online.\nOption 1: Pre-tax contributions, 1% to 50% of pay.\nOption 2: After-tax contributions, 1% to 10% of pay.\nWithdrawals: after-tax contributions at any time.",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "The employer match is mandatory. The after-tax contributions are withheld from your pay each payday as you direct, up to 10% of pay. They are always fully vested.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Safe harbor: the employer is required to contribute 3% of pay. After-tax contributions are taken from your pay in the amount you authorize, up to 10%. These contributions count toward the annual limit.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "The employer shall contribute 3% of pay as a safe harbor contribution; it is required to contribute whether or not you do. After-tax contributions are taken from your paycheck in the whole percentage you authorize. They are not matched.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Employees who work in California must contribute to state disability insurance. After-tax contributions to the Plan are deducted from pay at the percentage you request. These contributions are shown on your pay stub.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Acceptance of the arbitration agreement is a condition of employment. After-tax contributions to the Plan are withheld at the percentage you ask for, up to 10%. They are always fully vested.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Participation in the pension is mandatory. After-tax contributions are deducted from the pay of any participant who signs an authorization. They may not be changed.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "A signed enrollment form is required. After-tax contributions are deducted each payday at the percentage shown on the form, from 1% to 10%. You cannot change the rate.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Members' after-tax contributions are deducted from pay, from 1% to 15% as you instruct us. The rate cannot be changed.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "You pick a percentage from 1% to 10%. The amount is withheld from your pay after tax. The amount cannot be changed.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "After-tax contributions at 1% to 10% of pay, as you direct, are deducted through payroll. The rate may not be increased, but may be stopped at any time.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Your after-tax contribution is deducted at the percentage you enter, from 1% to 10%. You may not change it.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "2010: the Plan began to accept after-tax contributions from take-home pay. In 2026, deductions are stopped when your annual additions reach $72,000. You may contribute 1% to 10% of pay after tax.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "In 2010, the Plan began to accept after-tax contributions. In 2026, contributions are stopped when your annual additions reach $72,000.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "1984: after-tax savings from take-home pay began. 2009: suspended. 2011: suspension ended. Members may make after-tax contributions of 1% to 10% of pay.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "1984: savings from take-home pay began. 2009: suspended. January 2011: suspension ended; members may save 1% to 10% of take-home pay.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "1990: members first permitted to save from take-home pay. 2010: suspended. 2012: members could once more save from take-home pay. Today you may contribute 1% to 10% of pay after tax.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "1984: savings from take-home pay began. 2009: suspended in the recession. 2010: allowed from take-home pay once more. Members may save 1% to 10%.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "1984: savings from take-home pay began. 2009: suspended. 2010: back on, at 1% to 10% of take-home pay.",
        {AFTER_TAX: "permitted/not_addressed"},
    ),
    (
        "After-tax contributions have been accepted from take-home pay as follows. 1975: up to 6%. 1990: stopped at 8%. 2005: up to 10%. Members may save up to 10% of pay after tax.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "1975: members first allowed to save from take-home pay. 1999: terminated in connection with the merger were the old passbooks. Members may make after-tax contributions.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "In 1998, the Plan was amended to permit after-tax contributions from take-home pay. In 2020, the six-percent cap was removed. In 2026, contributions stopped after the annual limit was reached start again on January 1.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Members may make after-tax contributions of 1% to 10% of pay by payroll deduction.\nHistory: 1985, after-tax contributions first allowed; 1998, six-month suspension introduced; 2015, dropped with the new recordkeeper.",
        {AFTER_TAX: "permitted/conflicting"},
    ),
    (
        "The Small Business Jobs Act of 2010 permitted in-plan Roth conversions. This feature allows you to convert your after-tax account to Roth at any time.",
        {CONVERSION: "permitted"},
    ),
    (
        "The law permits total contributions up to $72,000. This option lets you contribute after tax beyond the deferral limit, up to 10% of pay.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "The Economic Growth Act of 2001 created Roth 401(k) contributions. This feature lets you contribute Roth money to the Plan, up to 50% of pay.",
        {ROTH: "permitted"},
    ),
    (
        "State law allows the Company to deduct contributions. These contributions are made after tax, at 1% to 10% of pay as you elect.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "The tax law permits conversions. That option is available for your after-tax account at any time.",
        {CONVERSION: "permitted"},
    ),
    (
        "By law the account lets you keep your basis. It may be converted to Roth at any time: participants may convert after-tax contributions whenever they wish.",
        {CONVERSION: "permitted"},
    ),
    (
        "The Railway Labor Act units are permitted to make after-tax contributions of up to 10% of pay under the Plan.",
        {AFTER_TAX: "permitted/conditional"},
    ),
    (
        "The Roth option is separate. This option allows you to contribute up to 10% of pay in after-tax contributions past the IRS deferral limit.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "# Savings Plan Summary Plan Description\n## Contributions\nThe Plan has pre-tax and Roth options. It allows you to contribute after-tax dollars of 1% to 10% of pay once you reach the deferral limit.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "# Savings Plan Summary Plan Description\n## Contributions\nYou may make post-tax contributions of 1% to 10% of pay. Post-tax money may be converted; what the IRS calls post-tax refers to contributions that are converted to Roth later. You may convert post-tax contributions to Roth at any time.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "# Savings Plan Summary Plan Description\n## Contributions\nYou may make post-tax contributions of 1% to 10% of pay. A post-tax account means an account that can be turned into Roth. You may convert post-tax contributions to Roth at any time.",
        {AFTER_TAX: "permitted"},
    ),
    (
        '"After-Tax Option." Members choose it on the enrollment form. Members contribute 1% to 10% of pay. Under the same heading is Roth, which is separate. You may make after-tax contributions of 1% to 10% of pay.',
        {AFTER_TAX: "permitted"},
    ),
    (
        "# Savings Plan Summary Plan Description\n| Feature | What the Plan allows |\n|---|---|\n| After-tax contributions | Told to payroll by the 15th: 1 to 10 percent of pay |\n| After-tax withdrawals | Call us |\n| In-plan Roth conversion of after-tax | Call us |",
        {AFTER_TAX: "permitted"},
    ),
    (
        "# Savings Plan Summary Plan Description\n| Feature | Offered |\n|---|---|\n| After-tax contributions | Varies from 1 to 10 percent by your election |\n| In-plan Roth conversion of after-tax | Contact the recordkeeper to request |",
        {AFTER_TAX: "permitted"},
    ),
    (
        "# Savings Plan Summary Plan Description\n## Contributions\n| Feature | What the Plan allows |\n|---|---|\n| After-tax contributions | Refer to payroll for deductions of 1% to 10% |\n| After-tax withdrawals | On request; call the Savings Line |",
        {AFTER_TAX: "permitted"},
    ),
    (
        "# Savings Plan Summary Plan Description\n## After-tax account\n| Question | Answer |\n|---|---|\n| Can I make after-tax contributions? | Ask payroll for a form; 1% to 10% of pay |\n| When can I withdraw after-tax money? | Call the Savings Line whenever you want it; there are no restrictions |\n| Can I convert to Roth? | Contact the Savings Line; conversions of after-tax money are made each business day |\n| Roth contributions | See page 12 for the 1% to 50% limits |",
        {ROTH: "permitted"},
    ),
    (
        "# Savings Plan Summary Plan Description\n| Feature | What the Plan allows |\n|---|---|\n| After-tax contributions | See payroll to sign up |\n| After-tax withdrawals | Call the service center to take one |\n| In-plan Roth conversion of after-tax | Ask the service center to convert |\n| Roth contributions | See HR to enroll |",
        {CONVERSION: "permitted", WITHDRAWAL: "permitted", ROTH: "permitted"},
    ),
    (
        "# 401(k) Plan Summary Plan Description\nYou may make after-tax contributions of 1% to 10% of pay. The After-Tax Account holds after-tax contributions, whether made here or rolled in. You may withdraw from the After-Tax Account at any time, and convert the After-Tax Account to Roth at any time.",
        {AFTER_TAX: "permitted", CONVERSION: "permitted", WITHDRAWAL: "permitted"},
    ),
    (
        "# Savings Plan Summary Plan Description\n## Contributions\nYou may make after-tax contributions of 1% to 10% of pay. The Thrift Account holds after-tax contributions including those rolled over from the Brill Plan. You may withdraw the Thrift Account at any time. You may convert the Thrift Account to Roth at any time.",
        {AFTER_TAX: "permitted", CONVERSION: "permitted", WITHDRAWAL: "permitted"},
    ),
    (
        "# 401(k) Plan Summary Plan Description\nYou may make after-tax contributions of 1% to 10% of pay. The Thrift Account holds after-tax contributions until they are rolled over into Roth. You may convert the Thrift Account at any time and withdraw the Thrift Account at any time.",
        {AFTER_TAX: "permitted", CONVERSION: "permitted", WITHDRAWAL: "permitted"},
    ),
    (
        "What can I put in during the first year? Just one thing: pre-tax deferrals. From the second year on, you may also make after-tax contributions up to 10% of pay.",
        {AFTER_TAX: "permitted/conditional"},
    ),
    (
        "What can I contribute as a rehired employee while my form is processed? Only these: pre-tax deferrals. Members may save after tax, 1% to 10% of pay.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "Your after-tax account may be withdrawn at any time for any reason. The after-tax account is paid on termination of employment. It may not be paid earlier.",
        {WITHDRAWAL: "permitted/conditional"},
    ),
    (
        "You may make after-tax contributions. There are no Company matching contributions on after-tax contributions.",
        {AFTER_TAX: "permitted"},
    ),
    ("No Employer match is made on voluntary after-tax contributions unless so elected.", {AFTER_TAX: "not_addressed"}),
    (
        "Employer contributions. No Company matching contributions are made on voluntary after-tax contributions.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "You may make after-tax contributions of 1% to 10% of pay. No employer match is paid on them.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "You may make after-tax contributions of 1% to 10% of pay. There is no match on after-tax contributions.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "You may make after-tax contributions of 1% to 10% of pay. No company match will be made for after-tax contributions.",
        {AFTER_TAX: "permitted"},
    ),
    ("No match and no after-tax contributions are made.", {AFTER_TAX: "prohibited"}),
    ("There is no match and there are no after-tax contributions.", {AFTER_TAX: "prohibited"}),
    (
        "You may make after-tax contributions of 1% to 10% of pay. There is no employer match on Roth or after-tax contributions.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "You may make after-tax contributions of 1% to 10% of pay. No employer contributions are made for after-tax contributions.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "You may make after-tax contributions of 1% to 10% of pay, for which there is no company match.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "No employer match is made, but you may make after-tax contributions of 1% to 10% of pay.",
        {AFTER_TAX: "permitted"},
    ),
    ("You may make after-tax contributions. They receive no employer match.", {AFTER_TAX: "permitted"}),
    (
        "You may make after-tax contributions. If you contribute after tax there is no company match.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "You may make after-tax contributions of up to 10% of pay. After-tax contributions receive no employer match.",
        {AFTER_TAX: "permitted"},
    ),
    (
        "# 401(k) Plan Adoption Agreement\nItem 8. After-Tax Contributions. Mark one of (a) and (b)\n☒ (a) Permitted\n☐ (b) Not permitted",
        {AFTER_TAX: "permitted"},
    ),
    (
        "# 401(k) Plan Adoption Agreement\nItem 8. Voluntary Employee After-Tax Contributions (other than Roth). Mark one of (a) and (b)\n☒ (a) Permitted\n☐ (b) Not permitted",
        {AFTER_TAX: "permitted"},
    ),
    (
        "# 401(k) Plan Adoption Agreement\nItem 22. In-Plan Roth Rollovers. Mark one of (a) and (b)\n☒ (a) Permitted\n☐ (b) Not permitted",
        {CONVERSION: "permitted"},
    ),
    (
        "# 401(k) Plan Adoption Agreement\nItem 22. In-Plan Roth Rollovers. Mark one of (a) and (b)\n☐ (a) Permitted\n☒ (b) Not permitted",
        {CONVERSION: "prohibited"},
    ),
    (
        "# 401(k) Plan Adoption Agreement\nItem 22. In-Plan Roth Conversions of After-Tax Accounts. Mark one of (a) and (b)\n☒ (a) Permitted\n☐ (b) Not permitted",
        {CONVERSION: "permitted"},
    ),
    (
        "# 401(k) Plan Adoption Agreement\nItem 9. In-Service Withdrawals from After-Tax Accounts. Mark one of (a) and (b)\n☒ (a) Permitted at any time\n☐ (b) Not permitted",
        {WITHDRAWAL: "permitted"},
    ),
    (
        "# 401(k) Plan Adoption Agreement\nItem 9. Roth Elective Deferrals. Mark one of (a) and (b)\n☒ (a) Permitted\n☐ (b) Not permitted",
        {ROTH: "permitted"},
    ),
    (
        "Any Member may pay into the Fund, from salary on which tax has been paid, up to one-tenth of such salary in each year (\"Personal Payments\").\nThe Member's share of the Fund arising from Personal Payments shall be payable at the same time as, and not before, his share arising from Bank Contributions.\nThe share arising from Bank Contributions shall be payable upon retirement, death, or other termination of the Member's service with the Bank.",
        {WITHDRAWAL: "prohibited"},
    ),
    (
        'Any Member may pay into the Fund, from salary on which tax has been paid, up to one-tenth of such salary in each year ("Personal Payments").',
        {AFTER_TAX: "permitted"},
    ),
    (
        'Any Member may pay into the Fund, from salary on which tax has been paid, up to one-tenth of such salary in each year ("Personal Payments"). A Member may withdraw Personal Payments at any time.',
        {WITHDRAWAL: "permitted"},
    ),
    (
        "A petition asked the Trustees to add after-tax contributions and Roth conversion. The Secretary explained that the Plan has neither and that only the Trustees can add them.",
        {AFTER_TAX: "prohibited", CONVERSION: "prohibited"},
    ),
    (
        "The Trustees were asked to accept after-tax contributions and to let members convert them to Roth. They declined; the Plan has neither feature.",
        {AFTER_TAX: "prohibited", CONVERSION: "prohibited"},
    ),
    (
        "The Council resolved to ask the Board to amend the Plan to permit after-tax contributions and in-plan Roth conversions. The Plan provides for neither at present.",
        {AFTER_TAX: "prohibited", CONVERSION: "prohibited"},
    ),
    (
        "The union requested that the Company let members make after-tax contributions and convert them to Roth.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed"},
    ),
    (
        "The Senate asked the Board to allow after-tax contributions and their conversion to Roth.",
        {AFTER_TAX: "not_addressed", CONVERSION: "not_addressed"},
    ),
    ("The union asked the Company to take after-tax contributions from pay.", {AFTER_TAX: "not_addressed"}),
    (
        "The Committee requests that the Board permit after-tax contributions of up to 10% of pay.",
        {AFTER_TAX: "not_addressed"},
    ),
    (
        "The unions requested that the Company accept after-tax contributions from all members.",
        {AFTER_TAX: "not_addressed"},
    ),
)
UNDER_HEADINGS = (
    (
        "# Savings Plan\nSummary Plan Description dated January 1, 2023\n## Contributions\nEffective January 1, 2018, after-tax contributions were discontinued.\n## Revision 2, March 2011\nMembers may make after-tax contributions of 1% to 10% of pay. They may be withdrawn at any time.",
        {AFTER_TAX: "prohibited/frozen/conflicting"},
    ),
    (
        "# Savings Plan\n## Update 1, 2010\nMembers may make after-tax contributions of 1% to 10% of pay. They may be withdrawn at any time.\n## Summary Plan Description, 2022\nThe Plan does not accept after-tax contributions. Pre-tax and Roth contributions are the only contributions.",
        {AFTER_TAX: "prohibited/frozen/conflicting"},
    ),
    (
        "# Savings Plan Summary Plan Description\nRestated January 1, 2022\n## Contributions\nAfter-tax contributions are not permitted.\n## Insert 1 - 2014\nMembers may make after-tax contributions of 1% to 10% of pay. They may be withdrawn at any time.",
        {AFTER_TAX: "prohibited/frozen/conflicting"},
    ),
    (
        "# Savings Plan Summary Plan Description\nJanuary 2020\n## Contributions\nThe Plan does not accept after-tax contributions.\n## Supplement 1, 2012\nMembers may make after-tax contributions of 1% to 10% of pay. They may be withdrawn at any time.",
        {AFTER_TAX: "prohibited/frozen/conflicting"},
    ),
    (
        "# Savings Plan Summary Plan Description\nJanuary 1, 2024\n## Contributions\nAfter-tax contributions are not permitted.\n## Earlier changes\nThe following is a summary of material modifications made before this booklet was printed. Effective January 1, 2010, members may make after-tax contributions of 1% to 10% of pay. They may be withdrawn at any time.",
        {AFTER_TAX: "prohibited/frozen/conflicting"},
    ),
    (
        "# Savings Plan Summary Plan Description\nJanuary 1, 2024\n## Contributions\nThe Plan does not accept after-tax contributions.\n## Update No. 4, June 2015\nBeginning July 1, 2015 you may make after-tax contributions of 1% to 10% of pay.\n## Update No. 9, June 2021\nLoans are limited to one.\nYou may withdraw after-tax contributions at any time.",
        {AFTER_TAX: "prohibited/frozen/conflicting"},
    ),
    (
        "# Savings Plan\n## Supplement 4, May 2016\nYou may make after-tax contributions of 1% to 10% of pay. You may convert after-tax contributions to Roth at any time.\n## Booklet of January 2022\nThe only contributions are pre-tax and Roth contributions. After-tax contributions are not accepted.",
        {AFTER_TAX: "prohibited/frozen/conflicting"},
    ),
    (
        "# Savings Plan Summary Plan Description\n## Contributions\nAfter-tax contributions are not permitted.\n## Insert 1 - 2014\nMembers may make after-tax contributions of 1% to 10% of pay. They may be withdrawn at any time.",
        {AFTER_TAX: "prohibited/conflicting"},
    ),
    (
        "# 401(k) Plan Adoption Agreement\nAfter-tax contributions. Choose one.\nOption 1: After-tax contributions are permitted up to 10% of pay. ELECTED\nOption 2: After-tax contributions are not permitted.",
        {AFTER_TAX: "permitted/conflicting"},
    ),
    (
        "# Savings Plan Summary Plan Description\n## Matching and other contributions\n| Type | Limit |\n|---|---|\n| After-tax contributions | 10% of pay |\n| Roth contributions | 50% of pay |",
        {AFTER_TAX: "permitted", ROTH: "permitted"},
    ),
    (
        "# Savings Plan Summary Plan Description\n## How contributions are matched\n| Type | You may contribute | Match |\n|---|---|---|\n| After-tax contributions | 10% of pay | None |\n| Roth contributions | 50% of pay | 50% |",
        {AFTER_TAX: "permitted", ROTH: "permitted"},
    ),
    (
        "# Savings Plan Summary Plan Description\n## Vesting\n| Contributions | You may make them | Vesting |\n|---|---|---|\n| After-tax contributions | Yes, 1% to 10% of pay | 100% |",
        {AFTER_TAX: "permitted"},
    ),
    (
        "# Savings Plan Summary Plan Description\n## Taxes on your savings\n| Type | Offered | Tax |\n|---|---|---|\n| After-tax | Yes | Now |\n| Roth | Yes | Now |",
        {ROTH: "permitted"},
    ),
)


@pytest.mark.parametrize(("text", "wanted"), SAID)
def test_it_is_read_as_it_is_meant(text: str, wanted: dict[str, str]) -> None:
    told = statuses(findings(read_text(text, name="passage")), _DAY)
    assert all(told[provision].status.value in status.split("/") for provision, status in wanted.items())


@pytest.mark.parametrize(("text", "wanted"), UNDER_HEADINGS)
def test_a_document_is_read_by_its_headings(text: str, wanted: dict[str, str], tmp_path: Path) -> None:
    paper = tmp_path / "plan.md"
    paper.write_text(text, encoding="utf-8")
    report, _ = analyze([paper], _DAY)
    assert all(report.provisions[provision].status.value in status.split("/") for provision, status in wanted.items())
