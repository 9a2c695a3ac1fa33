"""The least that any program must do: every page's text by pdfium, and nothing made of it."""

import sys

import pypdfium2

found = 0
for name in sys.argv[1:]:
    pdf = pypdfium2.PdfDocument(name)
    for page in pdf:
        text = page.get_textpage()
        found += len(text.get_text_bounded())
        text.close()
        page.close()
    pdf.close()
print(found, "characters")
