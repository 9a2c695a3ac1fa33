"""Schedules and appendices that say in their first words for whom they are."""

from __future__ import annotations

import pytest

from analyzer.detection import findings
from analyzer.reading.document import read_text

_GRANT = "A Participant may make after-tax contributions of 1% to 5% of pay."
GROUPS = (
    (
        "APPENDIX C\nThis Appendix applies solely to employees represented by Local 212.",
        "employees represented by Local 212",
    ),
    (
        "SUPPLEMENT D\nThis Supplement applies only to employees of the Bristol Division.",
        "employees of the Bristol Division",
    ),
    ("SCHEDULE 4\nThis Schedule is for the Bristol Division employees only.", "Bristol Division employees"),
    ("APPENDIX F\n1. This Appendix describes the special rules for hourly employees.", "hourly employees"),
    ("SCHEDULE A\nThis Schedule applies to all Participants.", None),
    ("SUPPLEMENT E\nThis Supplement covers contributions.", None),
    ("This Part applies to Participants.", None),
    ("APPENDIX G\nContributions are invested as directed. This Appendix applies to investments.", None),
)


NAMED = (
    ("SCHEDULE B. EMPLOYEES OF ARROYO PAPELERA DE PONCE, INC.", "Employees of Arroyo Papelera de Ponce, Inc."),
    ("APPENDIX B. EMPLOYEES OF DELL FOUNDRY", "Employees of Dell Foundry"),
    ("SCHEDULE A. PARTICIPATING AFFILIATES", None),
    ("SCHEDULE A. PARTICIPATING SUBSIDIARIES", None),
)


@pytest.mark.parametrize(("heading", "group"), NAMED)
def test_for_whom_a_schedule_is_by_its_heading(heading: str, group: str | None) -> None:
    told = [f for f in findings(read_text(f"{heading}\n\n{_GRANT}", name="schedule")) if f.counted]
    assert [f.group for f in told if f.provision == "after_tax_contributions"] == [group]


def test_who_live_somewhere_among_those_of_a_schedule() -> None:
    text = "APPENDIX B. EMPLOYEES OF DELL FOUNDRY\n\nNo Member who is a resident of Puerto Rico may save after tax."
    told = [
        f for f in findings(read_text(text, name="schedule")) if f.provision == "after_tax_contributions" and f.counted
    ]
    assert [f.group for f in told] == ["Employees of Dell Foundry who live in Puerto Rico"]


@pytest.mark.parametrize(("opening", "group"), GROUPS)
def test_for_whom_a_schedule_is(opening: str, group: str | None) -> None:
    told = [f for f in findings(read_text(f"{opening} {_GRANT}", name="schedule")) if f.counted]
    assert [f.group for f in told if f.provision == "after_tax_contributions"] == [group]
