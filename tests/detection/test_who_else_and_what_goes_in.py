"""Who else may, what an employer elected none of, minutes, what goes into an account or stays, Roth told by its tax."""

from __future__ import annotations

from datetime import date

import pytest

from analyzer.detection import findings
from analyzer.model import Profile
from analyzer.reading.document import read_text
from analyzer.verdict import statuses
from analyzer.verdict.clauses import AFTER_TAX, CONVERSION, ROTH, WITHDRAWAL

SAID = (
    (
        (
            "Former Arden Plan participants may withdraw from their after-tax accounts at any time "
            "while employed. No other participant may do so."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("Only former Arden Plan members may withdraw from their after-tax accounts at any time while employed."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Employees who were members of the Arden Plan may withdraw from their after-tax accounts "
            "at any time while employed. No one else may."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Former members of the Arden Plan may withdraw from their after-tax accounts at any time "
            "while employed, and no other Participant may."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Legacy Orrin Thrift Plan participants can take out their after-tax money whenever they "
            "like; nobody else can."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Former Danner Plan participants may convert their after-tax accounts to Roth inside the "
            "Plan. No other member may."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "Salaried employees may convert after-tax money to Roth within the plan once a quarter, "
            "but no other employee may."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "Employees may withdraw their after-tax contributions at any time. No other money may be "
            "withdrawn before age 59½."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "You may withdraw your after-tax account at any time while employed. No other account may "
            "be touched before you leave."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("While in Service, a Participant may elect an in-plan Roth rollover of his Accounts only if he is Disabled."),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "A Participant in Service may convert his Accounts to Roth within the Plan only if the "
            "Committee has determined that he is totally disabled."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "A Participant in Service may make an in-plan Roth rollover of any Account only after the "
            "Administrator has found that he has suffered a hardship."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        ("An employee may withdraw his after-tax account only if the Committee finds him to be in financial need."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "An employee may withdraw his after-tax account at any time, whether or not the Committee "
            "finds him to be in financial need."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "A Participant may withdraw his after-tax contributions while employed only if a "
            "physician chosen by the Committee has certified him to be Disabled."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "A Participant may convert any vested Account to Roth within the Plan, but only if the "
            "Administrator has received his election by the 15th of the month."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Although Section 3.6 of the Basic Plan Document lets a Participant make Voluntary "
            "After-Tax Contributions, the Employer has elected that the Plan shall accept none."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Section 3.6 of the Basic Plan Document would permit Nondeductible Employee Contributions "
            "of up to 10% of Compensation. The Employer elects that this Plan shall accept none."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Section 3.6 of the Basic Plan Document, under which a Participant may make Nondeductible "
            "Employee Contributions, shall not apply to this Plan."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Despite Section 4.1 of the prototype, which allows Participants to make voluntary "
            "after-tax contributions, this Employer has chosen to have none."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Notwithstanding Section 3.6 of the Basic Plan Document, under which no Participant may "
            "make Nondeductible Employee Contributions, the Employer elects that a Participant may "
            "make them up to 10% of Compensation."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Notwithstanding Section 6.2 of the Basic Plan Document, under which a Participant may "
            "make in-plan Roth rollovers, the Employer elects that this Plan shall permit none."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "Notwithstanding Section 6.2 of the Basic Plan Document, under which a Participant may "
            "withdraw after-tax contributions at any time, the Employer elects that none shall be "
            "permitted before severance from employment."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "No after-tax contributions will be taken from your pay while your plan loan is in "
            "default. At any other time you may start, change or stop them."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("No Participant may make Voluntary After-Tax Contributions while his Plan loan is in default."),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "No after-tax contributions shall be accepted from a Participant while he is on unpaid "
            "leave. At all other times he may make them by payroll deduction."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("No after-tax contributions shall be accepted from a Participant while he is employed.", AFTER_TAX, "prohibited"),
    (
        (
            "No withdrawal of after-tax contributions shall be made to a Participant while a Plan "
            "loan to him is in default. At all other times he may withdraw them on request."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("The only form in which you may make after-tax contributions is as Roth 401(k) contributions."),
        AFTER_TAX,
        "prohibited",
    ),
    ("You may make after-tax contributions to the Plan in one form only, Roth contributions.", AFTER_TAX, "prohibited"),
    ("After-tax contributions may be made in just one way: as Roth deferrals.", AFTER_TAX, "prohibited"),
    ("The Plan allows one kind of after-tax contribution only: Roth 401(k) deferrals.", AFTER_TAX, "prohibited"),
    (
        (
            "You may make after-tax contributions in two forms: Roth 401(k) contributions and "
            "traditional voluntary after-tax contributions."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("You may make after-tax contributions in one way only: by payroll deduction.", AFTER_TAX, "permitted"),
    ("Source | Minimum | Maximum\nPre-tax | 1% | 75%\nRoth | 1% | 75%\nAfter-tax | 0% | 0%", AFTER_TAX, "prohibited"),
    ("Source | Min % | Max %\nPre-tax | 1 | 75\nRoth | 1 | 75\nAfter-tax (non-Roth) | 1 | 10", AFTER_TAX, "permitted"),
    ("Source | Min. | Max.\nPre-tax | 1% | 75%\nAfter-tax | 0% | 0%", AFTER_TAX, "prohibited"),
    ("Source | Min. % | Max. %\nPre-tax | 1 | 75\nAfter-tax | 1 | 8", AFTER_TAX, "permitted"),
    ("Source | Min. % | Max. %\nPre-tax | 0 | 75\nAfter-tax | 0 | 8", AFTER_TAX, "permitted"),
    (
        ("Ms. Lowry observed that the Plan as written does not permit employees to make after-tax contributions."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Mr. Pell pointed out that the Plan, as it stands, permits employees to contribute up to "
            "10% of pay on an after-tax basis."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("The recordkeeper pointed out that some plans do not let employees contribute on an after-tax basis."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "Mr. Pell pointed out that the plan of the Dellwood Company does not let employees "
            "contribute on an after-tax basis."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("The Chair reminded the members that the Plan at present has no after-tax contribution feature."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Counsel noted that the Plan in its present form does not provide for voluntary after-tax "
            "contributions, and the matter was tabled."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Ms. Lowry pointed out that the Plan as it stands does not let participants convert after-tax money to Roth."),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "Employees of a Participating Employer named on Schedule A may make after-tax "
            "contributions. Schedule A names no one."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "After-tax contributions may be made by employees of the employers listed in Appendix C. "
            "Appendix C is blank."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Section 5.2 lets employees of any Participating Employer named on Schedule A contribute "
            'after-tax dollars. Schedule A reads: "None."'
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Section 5.2 lets employees of any Participating Employer named on Schedule A contribute "
            "after-tax dollars. Schedule A names every Participating Employer."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Section 5.2 lets employees of any Participating Employer contribute after-tax dollars. "
            "Schedule A, which lists the investment funds, names no one."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("There is no source in the Plan for after-tax money out of your paycheck.", AFTER_TAX, "prohibited"),
    ("The Plan has no source for non-Roth after-tax money from payroll.", AFTER_TAX, "prohibited"),
    (
        (
            "Q. After I hit the federal limit, can I go on saving from taxed pay?\nA. Yes. Deductions "
            "go on for the rest of the year into a separate source for non-Roth after-tax money."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Many employers let their people save after-tax dollars in the 401(k). This Plan never has and does not now."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Some of our competitors' plans accept after-tax contributions from payroll. Ours never has."),
        AFTER_TAX,
        "prohibited",
    ),
    (
        ("Many plans let participants convert after-tax money to Roth. This Plan never has and does not now."),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "The Thrift Account holds what members contributed after tax to the Corvin Plan before it "
            "merged into this Plan in 2016. Nothing but earnings is added to it."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "The After-Tax Account holds contributions you made before 2009. Only investment earnings "
            "are now credited to it."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "The After-Tax Account consists of a Participant's contributions made before January 1, "
            "2001. Nothing may be added to it except investment earnings."
        ),
        AFTER_TAX,
        "frozen",
    ),
    ("RESOLVED, that all Voluntary After-Tax Contributions be discontinued as of July 1, 2025.", AFTER_TAX, "frozen"),
    (
        ("It was resolved that after-tax contributions be suspended from March 1, 2026 until further notice."),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "On motion duly seconded, it was RESOLVED that after-tax contributions of up to 8% of pay "
            "be permitted from January 1, 2025."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "It was moved that after-tax contributions be suspended beginning February 1, 2026; the "
            "motion failed, and participants may continue to make them."
        ),
        AFTER_TAX,
        "permitted",
    ),
    ("A motion that after-tax contributions be permitted was made and failed.", AFTER_TAX, "prohibited"),
    (
        (
            "It was resolved that the suspension of after-tax contributions be lifted from March 1, "
            "2026, and Participants may make them again."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "After-tax contributions may be started by a member who has contributed at the matched "
            "rate for twelve months."
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "A member who has made Basic Contributions for at least one year may also make voluntary "
            "after-tax contributions of up to 10% of pay."
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "Regular after-tax contributions are open to any employee who has been contributing "
            "before tax for six months."
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "Voluntary after-tax contributions may be made by any member who has elected Basic "
            "Contributions at the full matched rate."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Voluntary after-tax contributions may be changed once every six months by any member who makes them."),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Not more than once in any calendar quarter, a Participant may cause his after-tax "
            "account to be converted to Roth inside the Plan."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "At most four times a year, and irrevocably, you may have your after-tax account recast "
            "as Roth money within the Plan."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Not more than twice a year a member may have his voluntary after-tax account "
            "redesignated as a Roth account in the Plan."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "A Participant may cause his after-tax balance to be recharacterized as designated Roth "
            "money inside the Plan."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        ("A Participant may not cause his after-tax balance to be recast as Roth money inside the Plan."),
        CONVERSION,
        "prohibited",
    ),
    (
        ("No more than two times in any Plan Year, a Participant may withdraw any part of his after-tax account."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "A Participant may make In-Plan Roth Rollovers of any Account if, and only if, the "
            "Committee has adopted rules for them. The Committee has adopted none."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "A Participant may convert any Account to Roth within the Plan when, and only when, the "
            "Committee has adopted procedures. No procedures have been adopted, and this Section is "
            "inoperative."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        ("In-Plan Roth Rollovers may be made of any vested Account under procedures that the Committee has adopted."),
        CONVERSION,
        "permitted",
    ),
    ("Section 6.9 (In-Plan Roth Rollovers) is not in operation.", CONVERSION, "prohibited"),
    ("All money stays, until it is distributed, in the account to which it was contributed.", CONVERSION, "prohibited"),
    (
        ("Each contribution shall remain until distribution in the Account to which it was originally credited."),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "No dollar, pre-tax, after-tax or Roth, may leave the account to which it was first "
            "contributed until it is paid out of the Plan."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "Every dollar stays in the account to which it was contributed unless you ask that "
            "after-tax money be converted to Roth within the Plan."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        ("Every dollar remains until it is paid out of the Plan in the investment fund that you choose."),
        CONVERSION,
        "not_addressed",
    ),
    ("A motion to add an in-plan Roth conversion failed by a vote of two to three.", CONVERSION, "prohibited"),
    ("A motion to adopt in-plan Roth rollovers died for lack of a second.", CONVERSION, "prohibited"),
    (
        ("A motion to adopt in-plan Roth rollovers was carried, and participants may make them from January 1, 2026."),
        CONVERSION,
        "permitted",
    ),
    (
        ("A motion to end in-plan Roth rollovers failed, and participants may still convert any vested account."),
        CONVERSION,
        "permitted",
    ),
    ("A motion to allow after-tax contributions was defeated; the Plan remains as it was.", AFTER_TAX, "prohibited"),
    (
        ("The proposal to add in-plan Roth rollovers did not carry, and the Plan remains without them."),
        CONVERSION,
        "prohibited",
    ),
    ('SECOND: Section 6.5, "In-Plan Roth Conversions," is deleted.', CONVERSION, "prohibited"),
    (
        ("Section 6.5 - In-Plan Roth Conversions - is deleted in its entirety and reserved for future use."),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            'Section 7.9, "In-Plan Roth Rollovers," is deleted in its entirety and replaced by: "A '
            "Participant may at any time transfer any vested Account to his Roth Account within the "
            'Plan."'
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            'THIRD: Section 4.4, "Voluntary After-Tax Contributions," is deleted in its entirety for '
            "payrolls after June 30, 2024."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "Only Roth Elective Deferrals and rollovers from other employers' Roth accounts shall be "
            "credited to the Roth Account, and nothing from any other Account."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "The Roth Account shall consist solely of Roth Elective Deferrals and Roth rollovers from "
            "other plans; no amount from another Account of the Plan shall be credited to it."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        ("Q. Do I have to show a hardship to take out my after-tax savings while I am employed?\nA. No."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("Q. Must I be 59½ to draw on my after-tax savings while I am working?\nA. No, and no reason is asked for."),
        WITHDRAWAL,
        "permitted",
    ),
    ("Q. Must I leave the Company to draw on my after-tax savings?\nA. Yes.", WITHDRAWAL, "prohibited"),
    (
        ("Q. Must I show a hardship to draw on my after-tax savings while I am working?\nA. Yes, you must."),
        WITHDRAWAL,
        "conditional",
    ),
    ("Q. Must I give a reason when I take money from my after-tax account?\nA. No.", WITHDRAWAL, "permitted"),
    ("A member who asks for his after-tax account while employed must take all of it.", WITHDRAWAL, "permitted"),
    (
        (
            "An active member who wants his after-tax account must take the whole balance; partial "
            "payments are not made."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("A former employee who asks for his after-tax account must take the entire balance.", WITHDRAWAL, "not_addressed"),
    (
        (
            "Section 9.3 of the Plan entitles an employee to be paid his after-tax contributions on "
            "request, without regard to his age or length of service."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("Section 9.3 entitles an employee to be paid his after-tax contributions after ten years of service."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Under Section 9.3 an employee is entitled to payment of his after-tax account on demand, "
            "regardless of age or service."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Withdrawals are paid first from your after-tax money and, once you are 59½, from your "
            "other accounts as well. You may ask for one at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("It shall be paid from his after-tax contributions only if he has reached 59½.", WITHDRAWAL, "conditional"),
    (
        (
            'Section 9.2 is amended, with respect to the After-Tax Account, by deleting "after '
            'attaining age 59½" and inserting "at any time".'
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            'Section 9.2 is amended, as to the After-Tax Account, by striking "at any time" and '
            'substituting "upon attainment of age 59½."'
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            'Section 9.2 is amended, as to the Matching Account, by striking "upon attainment of age '
            '59½" and substituting "at any time during employment."'
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            "Section 6.4 is amended, as to in-plan Roth rollovers of the After-Tax Account, by "
            'striking "upon attainment of age 59½" and substituting "at any time."'
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "After-tax contributions shall not be paid to an employee while he is employed, save "
            "where he is called to active duty."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax contributions shall not be paid to a Participant before he leaves, save where "
            "he has reached age 59½."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("After-tax contributions shall not be paid to a Participant while he is employed, save where he has died."),
        WITHDRAWAL,
        "prohibited",
    ),
    ("Deferrals may be made before tax or after tax with tax-free earnings. You choose.", ROTH, "permitted"),
    ("You may defer before tax, or after tax under section 402A of the Code.", ROTH, "permitted"),
    (
        (
            "Your 401(k) deferrals can be pre-tax or, under Code section 402A, after tax with "
            "earnings free of tax in a qualified distribution."
        ),
        ROTH,
        "permitted",
    ),
    (
        (
            "Your 401(k) deferrals can be pre-tax or, under Code section 402A, after tax with "
            "earnings free of tax in a qualified distribution."
        ),
        AFTER_TAX,
        "not_addressed",
    ),
    ("Deferrals may be taxed when made and credited to a Roth account.", ROTH, "permitted"),
    (("You can have your deferrals taxed now instead of later; they then go to your Roth account."), ROTH, "permitted"),
    ("Deferrals are taxed when paid out, not when made.", ROTH, "not_addressed"),
    (
        ("The trustees voted to leave the Plan as it is, with deferrals accepted on a pre-tax basis only."),
        ROTH,
        "prohibited",
    ),
    (
        ("The Board decided to keep the Plan as it is: salary deferrals are accepted before tax only."),
        ROTH,
        "prohibited",
    ),
    ("Roth contributions, which other plans offer, cannot be made in ours.", ROTH, "prohibited"),
    ("Roth contributions are something employees may make in many plans but not in ours.", ROTH, "prohibited"),
    (("Roth contributions, which an employee could not make in the old plan, may be made in ours."), ROTH, "permitted"),
    (
        ("After-tax contributions should not be confused with Roth contributions, which you may also make."),
        ROTH,
        "permitted",
    ),
    (
        ("Amendment No. 3 raised from 6% to 12% of pay the most that a member may contribute after tax."),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "The Secretary reported that Amendment No. 2 had lowered from 10% to 5% of pay the most "
            "an employee may contribute on an after-tax basis, Roth deferrals aside."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Amendment No. 2 raised from 5% to 15% of base pay the most a member may contribute before tax."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            "You may contribute up to 10% of pay out of pay on which income tax has already been "
            "withheld, Roth contributions not included."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Legacy Harbor Plan members may take out their after-tax money whenever they wish while "
            "they work here. Nobody else may do so."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "A participant who came from the Harbor Plan may withdraw his after-tax account at any "
            "time; no other participant can."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Employees at the Toledo plant may convert after-tax savings to Roth in the Plan each "
            "quarter, and no one else may."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        ("You may withdraw your after-tax account once a year. No one else may request a withdrawal on your behalf."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("Your after-tax account may be paid to you at any time while employed. No other person may sign for you."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "A Participant in Service may convert any Account to Roth within the Plan only if the "
            "Trustees determine that he has incurred a Disability."
        ),
        CONVERSION,
        "conditional",
    ),
    (
        (
            "A Participant may convert any vested Account to Roth within the Plan at any time, even "
            "if the Committee has found him to be disabled."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "A Participant may withdraw his after-tax contributions at any time unless the "
            "Administrator has found that they are subject to a court order."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "After-tax contributions may not be distributed to a Participant before severance from "
            "employment, except in the event that he is called to active duty."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax contributions shall not be paid to a member while he is employed, except upon "
            "his request in any month of January or July."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("After-tax contributions shall not be paid to a member while he is employed, except upon his death."),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        ("After-tax contributions will not be paid to you while you are employed, except in case of hardship."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "The Basic Plan Document (Section 3.6) lets a Participant make Voluntary After-Tax "
            "Contributions, but this Employer has elected none."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Although Section 3.6 of the Basic Plan Document allows voluntary after-tax "
            "contributions, the Employer does not elect them."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Section 3.6 of the Basic Plan Document, under which a Participant may make Nondeductible "
            "Contributions, applies to this Plan."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Despite Section 6.2 of the prototype, which permits in-plan Roth rollovers, the Employer "
            "has chosen to permit none."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        ("The Plan has no separate account for after-tax contributions; they are held with your rollover money."),
        AFTER_TAX,
        "not_addressed",
    ),
    ("There is no account for after-tax money in this Plan.", AFTER_TAX, "prohibited"),
    ("There is no place in the Plan for non-Roth after-tax money from your paycheck.", AFTER_TAX, "prohibited"),
    ("Only one kind of after-tax contribution is allowed: the Roth 401(k) contribution.", AFTER_TAX, "prohibited"),
    ("After-tax contributions can be made in one way only: online at the Plan's website.", AFTER_TAX, "permitted"),
    ("The treasurer explained that the Plan as now written takes no after-tax contributions.", AFTER_TAX, "prohibited"),
    (
        ("The actuary noted that the Plan, as presently worded, lets members contribute after tax up to 6% of pay."),
        AFTER_TAX,
        "permitted",
    ),
    (
        "The consultant noted that the plan of a competitor lets members contribute after tax.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("The Secretary noted that the Plan had accepted after-tax contributions until 2010.", AFTER_TAX, "frozen"),
    ("Counsel observed that the Plan remains without any in-plan Roth conversion feature.", CONVERSION, "prohibited"),
    ("The proposal to allow in-plan conversions of after-tax money was voted down.", CONVERSION, "prohibited"),
    (
        ("A proposal to add voluntary after-tax contributions was put to the Committee and will be voted on in March."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "A motion to raise the limit on after-tax contributions from 5% to 10% of pay failed.",
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("RESOLVED FURTHER, that Voluntary Contributions be discontinued with the payroll of June 30, 2024."),
        AFTER_TAX,
        "frozen",
    ),
    ("It was resolved to study whether after-tax contributions be permitted.", AFTER_TAX, "not_addressed"),
    (
        (
            "Amendment Two increased from 8% to 16% of eligible pay the maximum that participants may "
            "contribute on an after-tax basis."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Amendment No. 4 increased from 5% to 10% of pay the amount members may contribute as Roth deferrals."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        "Contributions stay, until they are distributed, in the source to which they were made.",
        CONVERSION,
        "prohibited",
    ),
    (
        ("Once made, each contribution is kept in the account to which it was first credited until paid out."),
        CONVERSION,
        "prohibited",
    ),
    (
        ("Money stays in the account to which it was contributed; you may change how it is invested at any time."),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "Your Roth account takes only your own Roth contributions and Roth rollovers; nothing may "
            "be moved to it from any other account."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "Your After-Tax Account holds the contributions you made to the Tolliver Plan before the "
            "merger. Apart from earnings, nothing can be added to it."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        (
            "The Voluntary Account holds amounts contributed after tax before 2012. It is credited "
            "with investment earnings and with nothing else."
        ),
        AFTER_TAX,
        "frozen",
    ),
    (
        ("Four times a year at most, you may recast your after-tax account as a Roth account within the Plan."),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Not more than once a month, and irrevocably, a Participant may have his after-tax money "
            "recharacterized as Roth money within the Plan."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        "A Participant may have his excess deferrals recharacterized as after-tax contributions.",
        AFTER_TAX,
        "not_addressed",
    ),
    ("You choose whether your deferrals are taxed now, as Roth deferrals, or later.", ROTH, "permitted"),
    (
        ("Your deferrals can be taxed today and go into a Roth account instead of being taxed at retirement."),
        ROTH,
        "permitted",
    ),
    ("Deferrals may be made pre-tax or after tax with tax-free growth under section 402A.", ROTH, "permitted"),
    ("Loans are repaid after tax with earnings credited to your account.", ROTH, "not_addressed"),
    ("Deferrals are accepted before tax only.", ROTH, "prohibited"),
    ("Deferrals shall be accepted solely on a pre-tax basis.", ROTH, "prohibited"),
    (
        (
            "After hearing from counsel the Board voted to leave the Plan unchanged; deferrals "
            "continue on a pre-tax basis only."
        ),
        ROTH,
        "prohibited",
    ),
    ("In many plans an employee may make Roth contributions; in ours he cannot.", ROTH, "prohibited"),
    (
        (
            "A Participant may transfer his Accounts to his Roth Account within the Plan once the "
            "Committee has adopted rules. To date no such rules have been adopted."
        ),
        CONVERSION,
        "prohibited",
    ),
    (
        (
            "A Participant may transfer his Accounts to his Roth Account within the Plan under rules "
            "of the Committee, which has adopted them."
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "Employees of the companies listed in Exhibit B may make after-tax contributions. Exhibit "
            "B lists no companies."
        ),
        AFTER_TAX,
        "prohibited",
    ),
    (
        (
            "Employees of the companies listed in Exhibit B may make after-tax contributions. Exhibit "
            "C lists no companies."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "Participants may make after-tax contributions of up to 10% of pay. Schedule A, which "
            "names those who may not, names no one."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        (
            "After-tax contributions are open to a member who has been contributing at least 6% "
            "before tax for twelve months."
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "After you have contributed at the matched rate for three months, you may add voluntary "
            "after-tax contributions."
        ),
        AFTER_TAX,
        "conditional",
    ),
    (
        (
            "Members may make after-tax contributions from their date of hire and, once they have "
            "contributed for six months, may change the rate monthly."
        ),
        AFTER_TAX,
        "permitted",
    ),
    (
        ("Q. Do I need a reason to draw on my after-tax account?\nA. No, nothing of the kind is required."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            "Q. Must I be 59½ to take out my after-tax savings while I work here?\nA. No, and there is "
            "no penalty under the Plan."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    ("Any active employee who requests his after-tax account must take it in full.", WITHDRAWAL, "permitted"),
    (
        (
            "The withdrawal comes first from your after-tax money and, once you are 59½, from your "
            "other accounts too. You may ask at any time."
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("Withdrawals at 59½ are taken first from after-tax contributions and then from other accounts."),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "Section 8.1 is amended, as it applies to the Voluntary Account, by deleting the words "
            '"after five years of participation" and inserting "at any time".'
        ),
        WITHDRAWAL,
        "permitted",
    ),
    (
        (
            'Section 8.1 is amended, as to the Rollover Account, by striking "upon severance from '
            'employment" and inserting "at any time".'
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    ('THIRD: Section 6.8, "In-Plan Roth Transfers," is hereby deleted.', CONVERSION, "prohibited"),
    (
        (
            'Section 6.8, "In-Plan Roth Transfers," is amended by adding: "A Participant may transfer '
            'his After-Tax Account at any time to his Roth Account."'
        ),
        CONVERSION,
        "permitted",
    ),
    (
        (
            "After-tax contributions shall not be paid to a Participant while he is employed, except "
            "when required by section 401(a)(9) of the Code."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "After-tax contributions shall not be paid to a Participant while he is employed, except "
            "if the Plan is terminated."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "After-tax contributions shall not be paid to a Participant while he is employed, except "
            "in the case of a Participant who is 59½."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        (
            "After-tax contributions shall not be paid to a Participant while he is employed, except "
            "as provided in Section 9."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    (
        (
            "After-tax contributions shall not be paid to a Participant before severance from "
            "employment, except where they were contributed in error."
        ),
        WITHDRAWAL,
        "prohibited",
    ),
    ("A retired member who asks for his after-tax account must take the entire balance.", WITHDRAWAL, "not_addressed"),
    ("A member who asks for his after-tax account must take the entire balance.", WITHDRAWAL, "not_addressed"),
    (
        (
            "Hardship withdrawals may be made from the Roth Deferral Account, and no amount may be "
            "taken from any other account."
        ),
        CONVERSION,
        "not_addressed",
    ),
    (
        ("Loans are taken first from the Roth Account and nothing from any other account while it lasts."),
        CONVERSION,
        "not_addressed",
    ),
    (
        ("There is no separate account for after-tax contributions. They are held with your Roth contributions."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        ("If it is resolved that after-tax contributions be suspended, you will be told 30 days before."),
        AFTER_TAX,
        "not_addressed",
    ),
    ("A motion to allow after-tax contributions failed in 2015 but was carried in 2020.", AFTER_TAX, "not_addressed"),
    ("A motion to suspend after-tax contributions was made; no vote was taken.", AFTER_TAX, "not_addressed"),
    ("It was moved that after-tax contributions be suspended.", AFTER_TAX, "not_addressed"),
    ("The Committee considered whether after-tax contributions be suspended.", AFTER_TAX, "not_addressed"),
    ("Otherwise you can.", ROTH, "not_addressed"),
    ("If you are under 59½ you cannot withdraw after-tax savings. Otherwise you can.", WITHDRAWAL, "conditional"),
    (
        (
            "If your pay is above $160,000, you cannot withdraw after-tax savings until you leave. "
            "Otherwise you can, at any time."
        ),
        WITHDRAWAL,
        "conditional",
    ),
    (
        ("The Committee noted that the Plan permits withdrawals of after-tax contributions at any time."),
        WITHDRAWAL,
        "permitted",
    ),
    (
        ("Section 3.6 of the Basic Plan Document permits voluntary after-tax contributions if the Employer so elects."),
        AFTER_TAX,
        "not_addressed",
    ),
    (
        (
            'Section 9.2 is amended, as to the Roth Account, by striking "upon attainment of age 59½" '
            'and substituting "at any time."'
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    (
        (
            'Section 9.2 would be amended, as to the After-Tax Account, by striking "upon attainment '
            'of age 59½" and substituting "at any time", if the proposal is adopted.'
        ),
        WITHDRAWAL,
        "not_addressed",
    ),
    ("Deferrals may be taxed when paid and go to a Roth IRA.", ROTH, "not_addressed"),
)


@pytest.mark.parametrize(("text", "provision", "status"), SAID)
def test_it_is_read_as_it_is_meant(text: str, provision: str, status: str) -> None:
    found = statuses(findings(read_text(text, name="x")), Profile(date(2026, 11, 23)))
    assert found[provision].status.value == status
