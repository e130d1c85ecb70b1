"""Whatever a reader refuses is told in every language, with all that its sentence names."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from tryeza import documents
from tryeza.documents.content import Block, Unreadable
from tryeza.documents.reading.bounds import LONGEST_PARAGRAPH, check_lengths
from tryeza.kernel.catalogue import Language
from tryeza.kernel.telling import tell, words_of

ROOM = Path(documents.__file__).parent


def refusals() -> Iterator[tuple[str, ast.Call]]:
    """Every refusal that the room's source makes, by where it stands."""
    for file in sorted(ROOM.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Unreadable":
                yield f"{file.relative_to(ROOM)}:{node.lineno}", node


def strings(node: ast.AST) -> set[str]:
    return {n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and type(n.value) is str}


REFUSALS = dict(refusals())
# made again of what came from another process: its facts are those that it was made with
del REFUSALS[next(place for place in REFUSALS if place.startswith("content.py"))]


@pytest.mark.parametrize("place", REFUSALS)
def test_every_refusal_has_all_that_its_sentence_names(place: str) -> None:
    call = REFUSALS[place]
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    code, _, *words = call.args
    named = strings(words[0] if words else code)
    if not named:  # by the name of the file
        module = ast.parse((ROOM / place.split(":")[0]).read_text(encoding="utf-8"))
        named = {one for one in strings(module) if one in ("not_this_format", "unknown_format")}
    assert named
    for key in named:
        for language in ("sq", "sr", "en"):
            sentence = words_of("documents").words[f"unreadable.{key}"][language]
            assert isinstance(sentence, str)
            wanted = {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
            assert wanted <= given.keys(), (key, language)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            Language.ALBANIAN,
            "Paragrafi 2 ka 200001 shenja; mund të importohen së shumti 200000. "
            "Ndajeni me tastin Enter.",
        ),
        (
            Language.SERBIAN,
            "Pasus 2 ima 200001 znakova; može se uvesti najviše 200000. "
            "Podelite ga tasterom Enter.",
        ),
        (
            Language.ENGLISH,
            "Paragraph 2 has 200001 characters; at most 200000 can be imported. "
            "Divide it with the Enter key.",
        ),
    ],
)
def test_a_paragraph_that_is_too_long_is_told_with_its_place(language: Language, told: str) -> None:
    with pytest.raises(Unreadable) as refusal:
        check_lengths([Block("a"), Block("a" * (LONGEST_PARAGRAPH + 1))])
    assert tell(refusal.value.told, language) == told
