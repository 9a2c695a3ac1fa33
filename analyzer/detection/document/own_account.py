"""What a document says of itself in its text: that it is the summary plan description, or that it binds in the base text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import regex

from analyzer.detection.document.regions import Regions
from analyzer.detection.vocabulary.organisations import SENTENCE_END
from analyzer.model import Block, BlockKind, Document
from analyzer.shapes import guarded

_PAPER = r"(?:guide|booklet|handbook|brochure|book|document|manual|binder|summary)"
_SPD = r"(?:summary plan descriptions?|SPDs?)\b(?!['’]s)(?!,? (?:supplements?|inserts?|companions?|riders?|updates?)\b)"
_IS = (
    r"(?:(?:is|are|serves?|constitutes?|forms?|makes? up|acts?|stands?|doubles?)(?: (?:also|together|itself|themselves))?"
    r"|(?:is|are) (?:also )?(?:given|furnished|handed|sent|provided|distributed|issued|meant|intended)\b[^.;]{0,60}?)"
    r" (?:(?:as|to be|to serve as) )?(?:the|your|our|its|their|a) (?:(?!(?:of|from|to|in|with|not|and|part)\b)[\w’'-]+ ){0,4}"
)
_BESIDE = r"(?:(?! (?:not|no longer|neither|summarizes|accompanies|supplements)\b)[^.;]){0,60}?"
_SAYS = guarded(
    rf"\b(?:this|these) (?:\w+ )?(?:{_PAPER}|pages)\b{_BESIDE} (?:also |both )?{_IS}{_SPD}"
    rf"|^\W*this (?:also )?{_IS}{_SPD}"
    rf"|^\W*(?:parts?|sections?|chapters?) [\w, ]{{1,60}}? {_IS}{_SPD}"
    rf"|\b{_SPD}[^.;]{{0,60}}? is this (?:\w+ )?{_PAPER}\b"
    rf"|\b(?:treat|keep|use) this (?:\w+ )?{_PAPER} as (?:the|your) (?:[\w’'-]+ ){{0,3}}{_SPD}",
    regex.IGNORECASE,
)
_OPENS_WITH_THIS = guarded(  # "The pages are about the Plan. Together they are the plan's summary plan description"
    rf"^\W*(?:this (?:\w+ )?{_PAPER}|(?:these|the) pages)\b", regex.IGNORECASE
)
_SO_IS_IT = guarded(
    rf"^\W*(?:(?:taken )?together,? )?(?:it|they)(?:,? too,?)? (?:also |both )?{_IS}{_SPD}", regex.IGNORECASE
)
_CALLED = guarded(  # "For those two plans the handbook is the summary plan description"
    rf"\bthe (?P<paper>{_PAPER}) (?:also )?{_IS}{_SPD}", regex.IGNORECASE
)
_SEVERAL = guarded(r"^\W*(?:the )?summary plan descriptions\b", regex.IGNORECASE)  # a cover: "... of the two plans"
_BASE_TEXT = guarded(  # "Part Two: Basic Plan Document 02"
    r"(?:(?:part|section|volume) (?:\w{1,6})\W+)?(?:the )?(?:basic|base|master|prototype|pre-?approved|volume submitter)"
    r" (?:plan )?document(?: (?:no\.?|number|#))?(?: ?#?\d[\w-]*)?(?: \([^()]{0,40}\))?",
    regex.IGNORECASE,
)
_BOUND_IN = guarded(  # "This Adoption Agreement may be used only with Text 02, which is bound in as Part Two"
    r"\b(?:bound|printed|attached|reproduced|set out|set forth|included|follows)(?: (?:in|here|behind|below|with it|hereto|to it))? as (?P<part>(?:part|section|volume|division) \w{1,6})\b",
    regex.IGNORECASE,
)
_FEWEST_BLOCKS = 8  # of a text, and no section of a form that only names it


def says_it_is_the_description(document: Document, where: Regions, cover: Iterable[str]) -> bool:
    """Whether a document says anywhere that it is the summary plan description that the law asks for."""
    cover = [line.lower() for line in cover]
    if any(_SEVERAL.search(line) for line in cover):
        return True
    for sentences in _paragraphs(document, where):
        for n, sentence in enumerate(sentences):
            if "summary plan description" not in sentence.lower() and "SPD" not in sentence:
                continue
            called = _CALLED.search(sentence)
            if called is not None and any(called["paper"].lower() in line for line in cover):
                return True  # the document calls itself so on its cover
            if _SAYS.search(sentence):
                return True
            if n and _SO_IS_IT.search(sentence) and _OPENS_WITH_THIS.search(sentences[n - 1]):
                return True
    return False


def holds_its_base_text(document: Document) -> bool:
    """Whether the basic plan document stands behind its adoption agreement in the same file.

    It is a text and no form: a section headed so on which boxes follow only names it.
    """
    blocks = document.blocks
    bound_in = {m["part"].lower() for m in _BOUND_IN.finditer(" ".join(document.text.split()))}
    for n, block in enumerate(blocks):
        if block.kind is BlockKind.HEADING:
            head = " ".join(document.quote(block.span).split()).strip(" .:")
            named = _BASE_TEXT.fullmatch(head) or any(head.lower().startswith(f"{part}.") for part in bound_in)
            if named and _is_text(blocks[n + 1 :]):
                return True
    return False


def _is_text(blocks: Sequence[Block]) -> bool:
    ticked = any(p.checked is not None for block in blocks for p in block.passages)
    return not ticked and sum(block.kind is not BlockKind.HEADING for block in blocks) >= _FEWEST_BLOCKS


def _paragraphs(document: Document, where: Regions) -> Iterator[list[str]]:
    """The sentences of each paragraph of the document's own."""
    for block in document.blocks:
        if block.kind in (BlockKind.HEADING, BlockKind.CONTENTS) or where.of(block).kind in ("guide", "superseded"):
            continue
        yield SENTENCE_END.split(" ".join(document.quote(block.span).split()))
