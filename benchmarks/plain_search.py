"""What many would write first: every page's text by pdfplumber, and a couple of dozen regular expressions over it."""

import re
import sys

import pdfplumber

EXPRESSIONS = [
    r"after[- ]tax\s+(?:employee\s+)?contributions?",
    r"voluntary\s+(?:employee\s+)?contributions?",
    r"nondeductible\s+(?:employee\s+)?contributions?",
    r"thrift\s+contributions?",
    r"after[- ]tax\s+account",
    r"in[- ]plan\s+(?:Roth\s+)?(?:conversion|rollover|transfer)",
    r"Roth\s+(?:conversion|deferrals?|contributions?)",
    r"convert\w*\s+[^.]{0,80}\s+Roth",
    r"in[- ]service\s+(?:withdrawals?|distributions?)",
    r"withdraw\w*\s+[^.]{0,80}\s+while\s+(?:still\s+)?(?:employed|working)",
    r"hardship\s+(?:withdrawals?|distributions?)",
    r"age\s+59\s*(?:1/2|½)",
    r"\b(?:may|can)\s+(?:elect|choose|make|contribute)",
    r"\b(?:may|can)\s*not\b",
    r"\bnot\s+(?:permit|allow|accept)\w*",
    r"\bno\s+longer\b",
    r"\b\d{1,3}\s*%\s+(?:of|to)",
    r"\$\s?\d[\d,]*",
    r"\beffective\s+(?:as\s+of\s+)?\w+\s+\d{1,2},\s+\d{4}",
    r"\b(?:frozen|discontinued)\b",
    r"\bautomatic(?:ally)?\b",
    r"\b(?:maximum|limit)\b",
    r"\beligible\b",
    r"\b(?:union|Local\s+\d+|highly\s+compensated)\b",
]
rules = [re.compile(one, re.IGNORECASE) for one in EXPRESSIONS]


def search(text: str) -> int:
    """How often the expressions are found."""
    return sum(1 for rule in rules for _ in rule.finditer(text))


def main() -> None:
    """Every page of one document."""
    found = 0
    with pdfplumber.open(sys.argv[1]) as pdf:
        for page in pdf.pages:
            text = " ".join(page.extract_text().split())
            page.close()
            found += search(text)
    print(found, "matches")


if __name__ == "__main__":
    main()
