"""Stands for the analysis in the workers: a document says in its text what befalls the worker that reads it."""

from __future__ import annotations

import os
import re
import signal
import time
from datetime import date
from pathlib import Path

from analyzer import __version__
from analyzer.batch.records import Failure
from analyzer.batch.run import Craft
from analyzer.batch.worker import Outcome, Task
from analyzer.report import (
    CORE_PROVISIONS,
    Evidence,
    Generator,
    GroupVerdict,
    Plan,
    ProvisionStatus,
    ReadDocument,
    Report,
    Verdict,
)


def pretend(task: Task) -> Outcome:
    """An outcome at once, or what the text of a document asks for."""
    texts = [Path(one.path).read_text(encoding="utf-8") for one in task.members]
    failures = {}
    for member, text in zip(task.members, texts, strict=True):
        if "HANG" in text:
            time.sleep(600)
        if "CRASH" in text:
            os.kill(os.getpid(), signal.SIGSEGV)
        if "KILLED" in text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "EXIT" in text:
            os._exit(3)
        if "EAT" in text:
            return _eat(member.sha256)
        if "BAD" in text:
            failures[member.sha256] = Failure("unreadable", f"{member.name}: this is not a PDF.")
    good = [(one, text) for one, text in zip(task.members, texts, strict=True) if one.sha256 not in failures]
    if not good:
        return Outcome(failures=failures)
    report = made([(one.name, text) for one, text in good], task.settings.as_of or date.today().isoformat())
    return Outcome(report.model_dump_json(), failures, pages=len(good))


def _eat(sha256: str) -> Outcome:
    try:
        return Outcome(str(len(bytearray(1 << 33))))
    except MemoryError:
        return Outcome(failures={sha256: Failure("memory", "it needs too much memory.")}, spent=True)


def made(documents: list[tuple[str, str]], as_of: str) -> Report:
    """A report; a line ``plan: NAME``, ``ein: …``, ``number: …`` or ``state: …`` in a text is its particular."""
    said = dict(re.findall(r"^(\w+): (.+)$", "\n".join(text for _, text in documents), re.MULTILINE))
    verdict = Verdict(
        state=said.get("state", "supported"), basis="explicit", routes=["in_plan_roth_conversion"], summary="Yes."
    )
    status = ProvisionStatus(status="permitted", attributes={"percent_max": 10}, evidence=["e0"])
    open_ = {"after_tax_contributions": status}
    return Report(
        generator=Generator(version=__version__, patterns="0" * 64),
        as_of=date.fromisoformat(as_of),
        plan=Plan(name=said.get("plan"), sponsor=said.get("sponsor"), ein=said.get("ein"), number=said.get("number")),
        documents=[ReadDocument(name=name, sha256="0" * 64, kind="spd", pages=1) for name, _ in documents],
        verdict=verdict,
        groups=[GroupVerdict(group="Local 12", verdict=verdict, provisions=open_)],
        provisions={**dict.fromkeys(CORE_PROVISIONS, ProvisionStatus(status="not_addressed")), **open_},
        evidence=[
            Evidence(
                id=f"e{index}",
                provision="after_tax_contributions",
                stance="permits",
                counted=True,
                reason="direct grant",
                document=index,
                page=1,
                section=["Ways to save"],
                quote=" ".join(text.split()),
                rule="after_tax.elect",
            )
            for index, (_, text) in enumerate(documents)
        ],
    )


PRETENCE = Craft(pretend)
