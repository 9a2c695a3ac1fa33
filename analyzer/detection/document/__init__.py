"""The document as a whole: what it is, whose plan it describes, its regions, its names and dates."""
