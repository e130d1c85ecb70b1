"""Short texts of our own, a paragraph a line, and what structure makes of each line."""

from tryeza.documents.content import Block, Reading, Text
from tryeza.documents.structure import structure


def taken_apart(text: str, *, language: str | None = None) -> Text:
    """The text of these lines; a line that is indented by spaces is indented on the page, too."""
    blocks = tuple(
        Block(line.strip(), indent=120 * (len(line) - len(line.lstrip())))
        for line in text.strip("\n").split("\n")
    )
    return structure(Reading(blocks), language=language)


def outline(text: str | Text) -> list[str]:
    """Each paragraph as "kind <label> text", indented by its depth."""
    whole = taken_apart(text) if isinstance(text, str) else text
    return [
        "  " * paragraph.depth + f"{paragraph.kind} <{paragraph.label}> {paragraph.text}".rstrip()
        for paragraph in whole.paragraphs
    ]


def kinds(text: str) -> list[str]:
    """The kinds of a text's paragraphs in order."""
    return [paragraph.kind.value for paragraph in taken_apart(text).paragraphs]


def labels(text: str) -> list[str]:
    """The labels of a text's paragraphs in order."""
    return [paragraph.label for paragraph in taken_apart(text).paragraphs]


def path_of(text: str, words: str) -> tuple[str, ...]:
    """The headings above the one paragraph that holds these words."""
    found = [paragraph for paragraph in taken_apart(text).paragraphs if words in paragraph.text]
    assert len(found) == 1, words
    return found[0].path


def warnings(text: str) -> list[str]:
    """The codes of what the importer noticed."""
    return [warning.code for warning in taken_apart(text).warnings]
