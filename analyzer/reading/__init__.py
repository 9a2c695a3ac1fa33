"""Reads plan documents: a PDF, text or Markdown file becomes a Document of passages with exact places."""
