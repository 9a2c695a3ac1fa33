"""What is laid out and not written as prose: labelled lines, tables, forms with tick boxes."""
