"""Which languages a text speaks, and which of them each paragraph does."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tryeza.documents.content import Block, Paragraph
from tryeza.documents.structure.detection import detect, main_script, tag
from tryeza.documents.structure.vocabulary import table

_SMALLEST_SHARE = 0.04  # of the letters, to count as a language of the text
_SCRIPT_OF = {"LATIN": "Latn", "CYRILLIC": "Cyrl"}
_LONG = 25  # letters, from which a passage is judged by itself


def spoken(blocks: Sequence[Block], *, declared: str | None) -> frozenset[str]:
    """The primary languages of a text: those detected in a fair share of it, or else declared."""
    weights: Counter[str] = Counter()
    for block in blocks:
        language = detect(block.text)
        if language is not None:
            weights[primary(language)] += len(block.text)
    if declared:
        weights[primary(declared)] += sum(weights.values()) or 1
    total = sum(weights.values())
    found = {language for language, weight in weights.items() if weight >= _SMALLEST_SHARE * total}
    return frozenset(found | _kin(found))


def primary(language: str) -> str:
    """The language of a tag without script and region."""
    return language.split("-")[0].lower()


def _kin(languages: Iterable[str]) -> set[str]:
    """The languages that share most words with these, so that neither is taken for the other."""
    families = {_family(language) for language in languages}
    return {language for language in table() if _family(language) in families}


def _family(language: str) -> str:
    words = table().get(language)
    return (words.kin if words is not None else None) or language


def tag_paragraphs(
    paragraphs: Sequence[Paragraph], blocks: Sequence[Block], *, declared: str | None
) -> tuple[Paragraph, ...]:
    """The paragraphs with their languages; short ones speak as the text around them does."""
    whole = declared or main_language(blocks)
    tagged: list[Paragraph] = []
    for paragraph in paragraphs:
        own = _own(paragraph.text, whole)
        tagged.append(replace(paragraph, language=own or _written(whole, paragraph.text)))
    return tuple(tagged)


def _own(text: str, whole: str | None) -> str | None:
    """What the passage itself says it speaks, if it says it clearly; between languages that share
    most words the whole text decides."""
    if sum(map(str.isalpha, text)) < _LONG:
        return None
    found = detect(text, against=primary(whole) if whole else None)
    if found is None or whole is None or found == whole:
        return found
    if _family(primary(found)) == _family(primary(whole)):
        return _written(whole, text)
    return found


def _written(language: str | None, text: str) -> str | None:
    """The text's language in the script of this passage; None where that cannot be."""
    script = main_script(text)
    if language is None or script is None:
        return language
    own = table().get(primary(language))
    if primary(language) == "sr" and script in _SCRIPT_OF:
        return tag("sr", _SCRIPT_OF[script])
    return language


def main_language(blocks: Iterable[Block]) -> str | None:
    """The language of most of a text: detected, else as the file declares it."""
    seen: Counter[str] = Counter()
    said: Counter[str] = Counter()
    for block in blocks:
        language = detect(block.text)
        if language is not None:
            seen[language] += len(block.text)
        if block.language:
            said[block.language] += len(block.text)
    for counted in (seen, said):
        if counted:
            return counted.most_common(1)[0][0]
    return None
