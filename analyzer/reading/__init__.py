"""Reads plan documents: a PDF, text or Markdown file becomes a Document of passages with exact places."""

from analyzer.reading.document import read, read_text
from analyzer.reading.pictures import page_picture
from analyzer.reading.places import boxes, boxes_of

__all__ = ["boxes", "boxes_of", "page_picture", "read", "read_text"]
