"""Texts in several languages: which one a field shows."""

from collections.abc import Mapping
from typing import Annotated, TypeAlias

import strawberry

from tryeza.graph.context import Info
from tryeza.kernel.catalogue import Language, in_language

InLanguage: TypeAlias = Annotated[
    Language | None,
    strawberry.argument(
        description=(
            "In which language; the reader's own if not said. Where there is no text in it:"
            " Albanian, then English, then Serbian."
        )
    ),
]


def said(texts: Mapping[str, str], info: Info, language: Language | None) -> str:
    """The text in the language that was asked for, or in the reader's own."""
    asking = info.context
    return in_language(texts, language or asking.language)


def in_query(language: Language | None) -> str:
    """How a download's address goes on that names the language; it ends where none is named."""
    return f"?language={language.value}" if language else ""


def languages_of(texts: Mapping[str, str]) -> list[Language]:
    """The languages in which there is a text; Serbian in one script can be read in both."""
    found = [language for language in Language if texts.get(language.value)]
    if any(tag in texts for tag in ("sr", "sr-Latn")):
        found.extend(one for one in _SERBIAN if one not in found)
    return found


_SERBIAN = (Language.SERBIAN, Language.SERBIAN_CYRILLIC)
_TAGS: Mapping[Language, tuple[str, ...]] = {
    Language.ALBANIAN: ("sq",),
    Language.SERBIAN: ("sr-Latn", "sr", "sr-Cyrl"),
    Language.SERBIAN_CYRILLIC: ("sr-Cyrl", "sr-Latn", "sr"),
    Language.ENGLISH: ("en",),
}


def tags_of(language: Language) -> list[str]:
    """The BCP 47 tags of texts that a reader of this language reads, the best first."""
    return list(_TAGS[language])


@strawberry.input(
    description="A text in one or more languages; Serbian in Latin script, shown in both."
)
class TextsInput:
    """A text that a person gives by language."""

    sq: str | None = strawberry.field(default=None, description="In Albanian.")
    sr: str | None = strawberry.field(default=None, description="In Serbian, in Latin script.")
    en: str | None = strawberry.field(default=None, description="In English.")


def given(texts: TextsInput) -> dict[str, str]:
    """The texts that were given, by language."""
    said_in = {"sq": texts.sq, "sr": texts.sr, "en": texts.en}
    return {language: text for language, text in said_in.items() if text is not None}
