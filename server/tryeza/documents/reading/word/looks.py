"""Resolves how a run of Word looks, from what is set on it and what its styles set."""

from typing import Final, NamedTuple

from tryeza.documents.reading.word.settings import Setting
from tryeza.documents.reading.word.styles import Styles

_MOST_KEPT: Final = 10_000  # looks; a text has some dozens
_TOGGLES: Final = ("bold", "bold_complex", "italic", "italic_complex", "hidden")


class Look(NamedTuple):
    """How a run looks, as far as it is kept."""

    bold: bool
    italic: bool
    hidden: bool
    font: str | None
    languages: tuple[str | None, str | None]  # as the script is, and for East Asian letters


class Looks:
    """The looks of runs, each resolved once."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._known: dict[tuple[object, ...], Look] = {}

    def of_run(self, direct: Setting, style: str | None) -> Look:
        """What is set on the run itself, else what its styles make of it (ECMA-376-1, 17.7.3).

        `style` is that of the paragraph. Bold in the styles of both paragraph and run is plain.
        """
        key = (style, *direct.items())
        look = self._known.get(key)
        if look is None:
            look = self._resolved(direct, self._styles.get(style).setting)
            if len(self._known) < _MOST_KEPT:
                self._known[key] = look
        return look

    def _resolved(self, direct: Setting, base: Setting) -> Look:
        character = self._styles.get(direct.get("style")).setting
        defaults = self._styles.defaults
        found: Setting = {**defaults, **base, **character, **direct}
        for toggle in _TOGGLES:
            if toggle not in direct and toggle in found:
                by_styles = bool(base.get(toggle)) != bool(character.get(toggle))
                found[toggle] = bool(defaults.get(toggle)) or by_styles
        complex_script = found.get("right_to_left", False)
        language = found.get("language_complex") if complex_script else found.get("language")
        return Look(
            bold=bool(found.get("bold_complex") if complex_script else found.get("bold")),
            italic=bool(found.get("italic_complex") if complex_script else found.get("italic")),
            hidden=bool(found.get("hidden")),
            font=found.get("font"),
            languages=(language, found.get("language_asian") or language),
        )
