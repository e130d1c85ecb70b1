"""Resolves the styles of a Word file: what each sets, with all that it inherits."""

from dataclasses import dataclass
from typing import Final

from lxml.etree import _Element as Element

from tryeza.documents.reading.passages import clean
from tryeza.documents.reading.word import names, settings
from tryeza.documents.reading.word.names import w
from tryeza.documents.reading.word.numbering import Definitions
from tryeza.documents.reading.word.settings import Setting

_DEEPEST_HEADING: Final = 9
_LONGEST_NAME: Final = 253  # what Word allows
# Built-in styles that Word keeps in lower case and shows capitalised.
_SHOWN_CAPITALISED: Final = frozenset(
    ["heading", "toc", "caption", "footnote", "endnote", "header", "footer", "list", "index"]
)


@dataclass(frozen=True, slots=True)
class Style:
    """A style with everything it inherits."""

    name: str
    setting: Setting


class Styles:
    """All styles of a file, and what it sets for texts without any."""

    def __init__(self, root: Element | None, lists: Definitions) -> None:
        """Read `word/styles.xml`; a file without it has the styles its paragraphs name, empty."""
        self.defaults = _defaults(root)
        self._lists = lists
        self._elements = {
            element.get(w("styleId"), ""): element
            for element in (root.iterchildren(w("style")) if root is not None else ())
        }
        self._resolved: dict[str, Style] = {}
        self.default_paragraph = next(
            (
                style
                for style, element in self._elements.items()
                if element.get(w("type")) == "paragraph"
                and element.get(w("default"), "0").lower() not in names.OFF
            ),
            None,
        )

    def get(self, style: str | None) -> Style:
        """The style of an id; an unknown one is what its id says, so “Heading1” is a heading."""
        if style is None:
            return Style("", Setting())
        if style not in self._resolved:
            self._resolve(style)
        return self._resolved[style]

    def _resolve(self, style: str) -> None:
        """Resolve the line of ancestors from the oldest on; a circle is cut where it closes."""
        line: dict[str, None] = {}
        current: str | None = style
        while current is not None and current not in self._resolved and current not in line:
            line[current] = None
            current = names.child_value(self._elements.get(current), w("basedOn"))
        known = self._resolved.get(current) if current is not None else None
        below = known.setting if known else Setting()
        for one in reversed(line):
            self._resolved[one] = resolved = self._style(one, below)
            below = resolved.setting

    def _style(self, style: str, below: Setting) -> Style:
        element = self._elements.get(style)
        if element is None:
            return Style(_shown(style), _heading_by_name(style, below))
        own = settings.over(
            settings.of_paragraph(element.find(names.P_PROPERTIES)),
            settings.of_run(element.find(names.R_PROPERTIES)),
        )
        name = names.child_value(element, w("name")) or style
        setting = settings.over(own, below)
        if "outline" not in own:
            setting = _heading_by_name(name, setting)
        return Style(_shown(name), self._with_list(style, own, setting))

    def _with_list(self, style: str, own: Setting, setting: Setting) -> Setting:
        """A list decides which level of it a style is, and the indent of a style that joins it."""
        linked = self._lists.level_of_style(setting.get("num_id"), style)
        if linked is not None:
            setting = {**setting, "level": linked}
        if "num_id" in own and "indent" not in own:
            indent = self._lists.indent(own["num_id"], setting.get("level", 0))
            if indent is not None:
                setting = {**setting, "indent": indent}
        return setting


def _defaults(root: Element | None) -> Setting:
    if root is None:
        return Setting()
    defaults = w("docDefaults")
    run = root.find(f"{defaults}/{w('rPrDefault')}/{names.R_PROPERTIES}")
    paragraph = root.find(f"{defaults}/{w('pPrDefault')}/{names.P_PROPERTIES}")
    return settings.over(settings.of_run(run), settings.of_paragraph(paragraph))


def _heading_by_name(name: str, setting: Setting) -> Setting:
    """Word's own headings have their level by name, whether or not the file repeats it."""
    level = name.lower().replace(" ", "").removeprefix("heading")
    is_heading = name.lower().startswith("heading") and level.isascii() and level.isdigit()
    if is_heading and 1 <= int(level[:2]) <= _DEEPEST_HEADING:
        return {**setting, "outline": int(level[:2]) - 1}
    return setting


def _shown(name: str) -> str:
    """The name as people see it in English: “heading 1” is shown as “Heading 1”."""
    first = name.partition(" ")[0]
    if first == "toc":
        return f"TOC{name[3:]}"
    return clean(name.title() if first in _SHOWN_CAPITALISED else name)[:_LONGEST_NAME]
