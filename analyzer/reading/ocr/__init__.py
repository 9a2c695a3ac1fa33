"""Character recognition: pages that are pictures of text, or whose text layer is bad, read from their picture."""
