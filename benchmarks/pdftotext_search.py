"""What fits on one line of a shell: pdftotext, and the same regular expressions over what it prints."""

import subprocess
import sys

from plain_search import search

found = 0
for name in sys.argv[1:]:
    done = subprocess.run(["pdftotext", name, "-"], capture_output=True, text=True, check=True)
    found += sum(search(" ".join(page.split())) for page in done.stdout.split("\f"))
print(found, "matches")
