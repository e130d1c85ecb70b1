"""The words of the served pages: all there, in every language, with the same places for facts."""

import re
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path

import pytest

from tryeza.http.web.languages import SCREENS, Screen
from tryeza.http.web.speaking import Speaking, speaking, words
from tryeza.kernel.catalogue import Forms

TEMPLATES = files("tryeza.http.web") / "templates"
CLIENT = Path(__file__).parents[3] / "web" / "src" / "words"
# The client's vocabularies that served pages have, too, and under which keys.
SAID_AS = {
    "AUDIENCES": "audience",
    "CHANNELS": "channel",
    "COMMENT_KINDS": "comment",
    "CONSULTATION_KINDS": "consultation",
    "DOCUMENT_STATUSES": "status",
    "DRAFT_KINDS": "draft",
    "GROUP_KINDS": "group",
    "ORGANISATION_KINDS": "organisation",
    "OUTCOMES": "outcome",
    "PHASES": "phase",
    "PLACE_STATES": "place",
    "SEAT_ROLES": "seat",
    "SIDES": "side",
    "STANDINGS": "standing",
    "SUPPORTING_KINDS": "supporting",
    "TEXT_LANGUAGES": "text",
}
_FACT = re.compile(r"{(\w+)}")


def forms(said: Forms) -> list[str]:
    return [said] if isinstance(said, str) else list(said.values())


@pytest.mark.parametrize("key", sorted(words().words))
def test_words_are_in_every_language_with_the_same_facts(key: str) -> None:
    said: Mapping[str, Forms] = words().words[key]
    assert set(said) == {"sq", "sr", "en"}
    facts = {frozenset(_FACT.findall(form)) for one in said.values() for form in forms(one)}
    assert len(facts) == 1


def test_every_word_of_a_template_is_there() -> None:
    text = "".join(one.read_text(encoding="utf-8") for one in TEMPLATES.iterdir())
    used = set(re.findall(r'say\(\s*"([a-z_.0-9]+)"\s*[,)]', text))
    assert len(used) > 100
    assert used - set(words().words) == set()


def speaker(tag: str) -> Speaking:
    return speaking(next(screen for screen in SCREENS if screen.tag == tag))


@pytest.mark.parametrize(
    ("language", "day", "moment", "number"),
    [
        ("sq", "4 dhjetor 2026", "të premten, 4 dhjetor 2026, ora 23:59 (CET)", "12\u00a0345"),
        ("sr-Latn", "4. decembar 2026.", "u petak, 4. decembar 2026. u 23:59 (CET)", "12.345"),
        ("sr-Cyrl", "4. децембар 2026.", "у петак, 4. децембар 2026. у 23:59 (CET)", "12.345"),
        ("en", "4 December 2026", "Friday 4 December 2026, 23:59 (CET)", "12,345"),
    ],
)
def test_days_and_numbers_are_written_as_people_write_them(
    language: str, day: str, moment: str, number: str
) -> None:
    say = speaker(language)
    at = "2026-12-04T22:59:00.000Z"
    assert (say.day("2026-12-04"), say.day(at)) == (day, day)
    assert say.moment(at, "Europe/Belgrade") == moment
    assert say.number(12345) == number


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("sq", "1\u00a0234 komente"),
        ("sr-Latn", "1.234 komentara"),
        ("sr-Cyrl", "1.234 коментара"),
        ("en", "1,234 comments"),
    ],
)
def test_thousands_stand_apart_in_sentences_too(language: str, sentence: str) -> None:
    assert speaker(language)("comments.count", count=1234) == sentence


def test_a_value_that_is_newer_than_the_words_is_shown_as_it_is() -> None:
    assert speaker("sq").of("outcome", "POSTPONED") == "POSTPONED"
    assert speaker("sr-Cyrl").of("outcome", "ACCEPTED") == "прихваћен"


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.tag)
def test_a_value_is_called_the_same_by_the_server_and_by_the_client(screen: Screen) -> None:
    told = {
        (vocabulary, value): (translated, str(speaking(screen).of(SAID_AS[vocabulary], value)))
        for vocabulary, value, translated in of_the_client(screen.tag)
        if vocabulary in SAID_AS
    }
    assert {vocabulary for vocabulary, _ in told} == SAID_AS.keys()
    assert {key: both for key, both in told.items() if both[0] != both[1]} == {}


def of_the_client(tag: str) -> Iterator[tuple[str, str, str]]:
    """Each value of the client's vocabularies, and what it is called in a language."""
    source = (CLIENT / "vocabulary.ts").read_text("utf-8")
    catalogue = (CLIENT / tag / "app.po").read_text("utf-8")
    said = dict(re.findall(r'^msgid "(.+)"\nmsgstr "(.+)"$', catalogue, re.MULTILINE))
    for name, body in re.findall(r"export const (\w+): Vocabulary = \{(.*?)\};", source, re.DOTALL):
        for value, message in re.findall(r"(\w+): msg`([^`]*)`", body):
            yield name, value, said.get(message, message)
