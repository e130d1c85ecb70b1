"""Writes a text for people to take away: as Word, as a web page, as Markdown."""

from tryeza.documents.writing.html import write_html
from tryeza.documents.writing.markdown import write_markdown
from tryeza.documents.writing.word import write_word

__all__ = ["write_html", "write_markdown", "write_word"]
