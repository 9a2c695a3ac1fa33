"""``batch`` and ``export``: many documents into a store, and a store into tables."""

# ruff: noqa: PLC0415 - commands import what they use when they run

from __future__ import annotations

import sys
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from analyzer import output
from analyzer.cli.options import PROGRAM, AsOfOption, BadOptionError, FormatOption, Ocr, PlainFormat, date_of

_STORE = Path("plan-analyzer.sqlite")


class Engine(StrEnum):
    """What runs the workers."""

    LOCAL = "local"
    RAY = "ray"


class Per(StrEnum):
    """What makes documents one plan's."""

    FOLDER = "folder"
    FILE = "file"
    IDENTITY = "identity"


def batch(  # noqa: PLR0913 - one parameter per option
    *,
    path: Annotated[
        list[str], typer.Argument(metavar="PATH", help="Files, folders, globs, or addresses such as s3://plans/2026.")
    ],
    store: Annotated[Path, typer.Option(metavar="FILE", help="Where the results are kept.")] = _STORE,
    jobs: Annotated[int, typer.Option(min=0, max=512, help="Worker processes; 0: one for each core.")] = 0,
    timeout: Annotated[float, typer.Option(metavar="SECONDS", min=0.1, help="For each document.")] = 300.0,
    memory: Annotated[int, typer.Option(metavar="MB", min=512, help="For each worker's address space.")] = 4096,
    one_plan_per: Annotated[
        Per, typer.Option(help="The documents of a folder are one plan's, or each file's, or those that name one plan.")
    ] = Per.FILE,
    retry: Annotated[bool, typer.Option("--retry", help="Try again what could not be read before.")] = False,
    as_of: AsOfOption = None,
    ocr: Annotated[Ocr, typer.Option(help="When to read pictures of text.")] = Ocr.AUTO,
    watch: Annotated[
        bool, typer.Option("--watch", help="Keep looking into PATH, and write each report beside its document.")
    ] = False,
    engine: Annotated[Engine, typer.Option(help="Processes of this machine, or a Ray cluster.")] = Engine.LOCAL,
    out: Annotated[
        str | None, typer.Option(metavar="FOLDER", help="Where --engine ray puts its Parquet files: a path or address.")
    ] = None,
    format: FormatOption = PlainFormat.TEXT,
) -> int:
    """Read many documents into a results store; run it again and it goes on where it stopped."""
    from analyzer.batch.batch import Wanted
    from analyzer.batch.batch import batch as whole
    from analyzer.batch.progress import Progress

    if engine is not Engine.RAY and out is not None:
        raise BadOptionError("--out is for --engine ray; plan-analyzer export writes tables from a store.")
    if engine is Engine.RAY and (out is None or watch):
        raise BadOptionError("--engine ray needs --out, a folder or address for its Parquet files, and does not watch.")
    wanted = Wanted(path, store, jobs, one_plan_per.value, retry)
    settings = replace(
        wanted.settings,
        ocr=ocr.value,
        as_of=date_of(as_of).isoformat() if as_of else None,
        timeout=timeout,
        memory=memory * 2**20,
    )
    wanted = replace(wanted, settings=settings)
    if watch:
        from analyzer.batch.watch import watch as keep_watching

        keep_watching(wanted)
    with Progress() as progress:
        if out is not None:
            from analyzer.batch.cluster import batch_on_ray

            found = batch_on_ray(wanted, out, progress)
        else:
            found = whole(wanted, progress)
    output.print_out(found.as_json() if format is PlainFormat.JSON else found.as_text())
    return 1 if found.failures else 0


def export(
    *,
    store: Annotated[Path, typer.Argument(metavar="STORE", help="The results store that `batch` has written.")],
    target: Annotated[
        Path, typer.Option("-o", "--output", metavar="FILE", help="A .csv, .jsonl, .parquet or .xlsx file.")
    ],
) -> None:
    """Write the results in a store as CSV, JSON Lines, Parquet or an Excel workbook."""
    from analyzer.batch.export import export as written

    count = written(store, target)
    print(f"{PROGRAM}: {count} {'row' if count == 1 else 'rows'} in {target}", file=sys.stderr)
