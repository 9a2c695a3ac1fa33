"""What many would write: pdfplumber for the text, spaCy for the sentences, regular expressions over each of them."""

import sys

import pdfplumber
import spacy
from plain_search import search

nlp = spacy.blank("en")
nlp.add_pipe("sentencizer")
found = 0
for name in sys.argv[1:]:
    with pdfplumber.open(name) as pdf:
        for page in pdf.pages:
            text = " ".join((page.extract_text() or "").split())
            page.close()
            found += sum(search(sentence.text) for sentence in nlp(text).sents)
print(found, "matches")
