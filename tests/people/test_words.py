"""Every sentence of the room stands in all languages, and none is left that nobody says."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import tryeza
from tryeza.kernel.catalogue import Forms, Language, written_as
from tryeza.kernel.telling import words_of
from tryeza.people import asking, links
from tryeza.people.rules import _STATUS

PACKAGE = Path(tryeza.__path__[0])


def codes() -> Iterator[str]:
    """Every text in the sources that names a sentence of this room."""
    for source in [*PACKAGE.glob("people/**/*.py"), *PACKAGE.glob("http/*.py")]:
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                room, _, key = node.value.partition(".")
                if room == "people" and key.isidentifier():
                    yield key


def forms_of(form: Forms) -> list[str]:
    return [form] if isinstance(form, str) else list(form.values())


def test_what_is_said_is_in_the_catalogue_and_nothing_else_is() -> None:
    jobs = {name.partition(".")[2] for name in (asking.JOB, links.JOB)}
    by_status = {f"needs_{status}" for status in _STATUS.values()}
    assert (set(codes()) - jobs - {"needs_"}) | by_status == set(words_of("people").words)


@pytest.mark.parametrize("key", words_of("people").words)
def test_a_sentence_stands_in_every_language(key: str) -> None:
    forms = words_of("people").words[key]
    assert set(forms) == {written_as(language) for language in Language}
    said = [each for form in forms.values() for each in forms_of(form)]
    assert all(each.endswith((".", "{why}")) for each in said)
