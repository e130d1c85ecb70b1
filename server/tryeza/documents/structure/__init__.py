"""From the blocks of a file to the paragraphs of a text: kinds, labels, depth, paths, languages."""

from dataclasses import replace

from tryeza.documents.content import Reading, Text
from tryeza.documents.structure.languages import Languages
from tryeza.documents.structure.outline import Outline
from tryeza.documents.structure.survey import survey


def structure(reading: Reading, *, language: str | None = None) -> Text:
    """The paragraphs of what a reader found, each block at most one.

    `language` is the BCP 47 tag of the text's own language, where a person said it.
    """
    languages = Languages(reading.blocks, declared=language)
    outline = Outline(survey(reading.blocks, languages.spoken))
    outline.walk()
    paragraphs = (
        paragraph if paragraph.source is None
        else replace(paragraph, language=languages.of(paragraph.source))
        for paragraph in outline.paragraphs
    )  # fmt: skip
    return Text(tuple(paragraphs), (*reading.warnings, *outline.warnings))
