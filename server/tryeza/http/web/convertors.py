"""Which first parts of a path are a language of the screens; no other is an address."""

from starlette.convertors import Convertor, register_url_convertor

from tryeza.http.web.languages import SCREENS, Screen, screen_named

NAME = "screen"


class ScreenConvertor(Convertor[Screen]):
    """A language in a path, by its tag."""

    regex = "|".join(screen.tag for screen in SCREENS)

    def convert(self, value: str) -> Screen:
        """The language of this tag. Raises ValueError for none of ours."""
        screen = screen_named(value)
        if screen is None:
            raise ValueError(value)
        return screen

    def to_string(self, value: Screen) -> str:
        """Its tag."""
        return value.tag


register_url_convertor(NAME, ScreenConvertor())
