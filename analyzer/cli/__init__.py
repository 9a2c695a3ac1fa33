"""The command line: options in, exit codes out; everything else is done by the rooms below."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from analyzer import __version__, output
from analyzer.cli.batch import batch, export
from analyzer.cli.check import check
from analyzer.cli.compare import compare
from analyzer.cli.figures import room
from analyzer.cli.options import PROGRAM
from analyzer.cli.review import review
from analyzer.cli.upkeep import evaluate, list_patterns, run_pattern_tests, schema, show_pattern
from analyzer.errors import PlanAnalyzerError

BAD_USAGE = 2

app = typer.Typer(
    name=PROGRAM,
    help="Reads 401(k) plan documents and says, with cited passages, whether the plan supports the mega backdoor Roth.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)
patterns_app = typer.Typer(help="List, show and test the pattern files.", rich_markup_mode=None)
for command in (check, batch, export, review, room, compare, schema, evaluate):
    app.command()(command)
app.add_typer(patterns_app, name="patterns")
patterns_app.command("list")(list_patterns)
patterns_app.command("show")(show_pattern)
patterns_app.command("test")(run_pattern_tests)


def main() -> None:
    """The entry point of ``plan-analyzer``."""
    code = run(sys.argv[1:])
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        output.silence()
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Runs one command line and returns its exit code; what goes wrong is one line on standard error."""
    command = typer.main.get_command(app)
    try:
        code = command.main(args=arguments, prog_name=PROGRAM, standalone_mode=False)
        return code if isinstance(code, int) else 0
    except BrokenPipeError:
        output.silence()
        return 0
    except (PlanAnalyzerError, OSError) as error:
        return _fail(_line(error))
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if hasattr(error, "format_message"):  # a usage error, in every version of typer
            return _fail(f"{error.format_message()} See {PROGRAM} --help.")
        if os.environ.get("PLAN_ANALYZER_TRACEBACK"):
            raise
        return _fail(
            f"internal error, please report it: {type(error).__name__}: {error} (PLAN_ANALYZER_TRACEBACK=1 shows where)"
        )


def _fail(message: str) -> int:
    print(f"{PROGRAM}: {' '.join(message.split())}", file=sys.stderr)
    return BAD_USAGE


def _line(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(error) or type(error).__name__


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"{PROGRAM} {__version__}")
        raise typer.Exit


@app.callback()
def _global(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    pass
