"""Imports spaCy without its command line, which would bring typer, requests, httpx and weasel: a third of the time.

spaCy's own ``__init__`` imports ``spacy.cli.info`` for one function that is not used here. A stand-in takes its place
while spaCy is imported and is gone afterwards, so that whoever wants ``spacy.cli`` gets the real one.
"""

from __future__ import annotations

import sys
from types import ModuleType

_COMMAND_LINE = ("spacy.cli", "spacy.cli.info")


def _import() -> None:
    if "spacy" in sys.modules:
        return
    stand_ins = {name: ModuleType(name) for name in _COMMAND_LINE}
    stand_ins["spacy.cli"].__path__ = []
    stand_ins["spacy.cli.info"].info = None  # type: ignore[attr-defined]
    sys.modules.update(stand_ins)
    try:
        import spacy  # noqa: PLC0415
    finally:
        for name in _COMMAND_LINE:
            del sys.modules[name]
    for name in ("cli", "info"):
        spacy.__dict__.pop(name, None)


_import()
