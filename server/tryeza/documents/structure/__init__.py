"""From the blocks of a file to the paragraphs of a text: kinds, labels, depth, headings above, languages."""

from dataclasses import replace

from tryeza.documents.content import Reading, Text
from tryeza.documents.structure.languages import spoken, tag_paragraphs
from tryeza.documents.structure.outline import Outline
from tryeza.documents.structure.survey import survey


def structure(reading: Reading, *, language: str | None = None) -> Text:
    """The paragraphs of what a reader found; `language` is the text's own, where a person said it."""
    languages = spoken(reading.blocks, declared=language)
    outline = Outline(survey(reading.blocks, languages))
    outline.walk()
    paragraphs = tag_paragraphs(outline.paragraphs, reading.blocks, declared=language)
    return Text(paragraphs, (*reading.warnings, *outline.warnings))
