"""The languages of the screens as addresses name them, and which one a visitor gets at first."""

from dataclasses import dataclass

from starlette.requests import HTTPConnection

from tryeza.http.refusals import reader_language
from tryeza.kernel.catalogue import Language

COOKIE = "language"


@dataclass(frozen=True, slots=True)
class Screen:
    """A language of the screens: its tag, in addresses and `lang`, and its name for itself."""

    tag: str
    language: Language
    name: str
    text: str  # the tag of texts that its readers read: `sq`, `sr`, `en`

    @property
    def in_graph(self) -> str:
        """The value of the graph's enum `Language`."""
        return self.language.name


SCREENS = (
    Screen("sq", Language.ALBANIAN, "Shqip", "sq"),
    Screen("sr-Latn", Language.SERBIAN, "Srpski", "sr"),
    Screen("sr-Cyrl", Language.SERBIAN_CYRILLIC, "Српски", "sr"),
    Screen("en", Language.ENGLISH, "English", "en"),
)
_BY_TAG = {screen.tag: screen for screen in SCREENS}
_BY_LANGUAGE = {screen.language: screen for screen in SCREENS}


def screen_named(tag: str) -> Screen | None:
    """The language that an address names; None for one that we do not have."""
    return _BY_TAG.get(tag)


def screen_in(connection: HTTPConnection) -> Screen:
    """The language of an address; of one without any, that of its visitor."""
    first = str(connection.scope["path"]).split("/")[1:2]
    return (screen_named(first[0]) if first else None) or screen_for(connection)


def screen_for(connection: HTTPConnection) -> Screen:
    """What a visitor of `/` gets: what they chose last, else what the browser asks for."""
    chosen = screen_named(connection.cookies.get(COOKIE, ""))
    return chosen or _BY_LANGUAGE[reader_language(connection)]
