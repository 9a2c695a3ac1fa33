"""Words: their normal forms, the terms of the pattern files, the spellings of money, dates and names."""
