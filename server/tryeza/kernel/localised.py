"""Texts that people give in several languages: checked on the way in, filled up for ordering."""

from collections.abc import Mapping

from tryeza.kernel.catalogue import Language, in_language, written_as
from tryeza.kernel.errors import FieldError, Invalid, Told, invalid
from tryeza.kernel.text import clean

# The languages that a text is kept in: Serbian once, whichever script it is shown in.
KEPT: tuple[str, ...] = tuple(dict.fromkeys(written_as(language) for language in Language))


def clean_texts(
    texts: Mapping[str, str], *, path: str, longest: int, multiline: bool = False
) -> dict[str, str]:
    """The texts by language, each cleaned; languages with nothing in them are left out.

    `longest` counts code points of each. Raises Invalid for broken text (`path.sq`) and for a
    language that is not kept (`path`), Limit when one is too long. The result may be empty.
    """
    kept: dict[str, str] = {}
    errors: list[FieldError] = []
    for language, text in texts.items():
        where = f"{path}.{language}"
        if language not in KEPT:
            errors.append(FieldError(path, Told("kernel.language_not_kept")))
        elif text.strip():
            try:
                kept[language] = clean(text, path=where, longest=longest, multiline=multiline)
            except Invalid as problem:
                errors.extend(problem.fields)
    if errors:
        raise Invalid(*errors)
    return kept


def clean_name(texts: Mapping[str, str], *, path: str, longest: int) -> dict[str, str]:
    """Like `clean_texts` for one line in at least one language; Invalid when there is none."""
    kept = clean_texts(texts, path=path, longest=longest)
    if not kept:
        raise invalid(path, "kernel.text_empty")
    return kept


def in_each(texts: Mapping[str, str]) -> dict[str, str]:
    """What a reader of each kept language reads: its own text, or the one in its place."""
    return {language: in_language(texts, Language(language)) for language in KEPT}
