"""Reads what stands in a paragraph of Word: pieces of text of one look, and citations of notes."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from lxml.etree import _Element as Element

from tryeza.documents.content import Changes
from tryeza.documents.reading import passages, symbol_fonts
from tryeza.documents.reading.passages import Piece
from tryeza.documents.reading.word import changes, names, settings
from tryeza.documents.reading.word.fields import ListNumber
from tryeza.documents.reading.word.names import m, w
from tryeza.documents.reading.word.settings import Setting
from tryeza.documents.reading.word.story import Story

_TOGGLES: Final = ("bold", "bold_complex", "italic", "italic_complex", "hidden")
_EAST_ASIAN: Final = re.compile("[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff]")
_SPACES: Final = str.maketrans("\t\n\r", "   ")

_RUN: Final = w("r")
_T: Final = w("t")
_DELETED_TEXT: Final = w("delText")  # met only where the deletion is rejected
_SYM: Final = w("sym")
_RUBY: Final = w("ruby")
_HYPERLINK: Final = w("hyperlink")
_FORMULAS: Final = frozenset({m("oMath"), m("oMathPara")})
_FORMULA_TEXT: Final = m("t")
_FORMULA_SIGNS: Final = {m("den"): "/", m("sup"): "^", m("sub"): "_"}
_DRAWINGS: Final = {w("drawing"): "drawings", w("pict"): "drawings", w("object"): "objects"}
_BOX: Final = w("txbxContent")
_SIGNS: Final = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("br"): "\n",
    w("cr"): "\n",
    w("noBreakHyphen"): "\u2011",
}
_NOTES: Final = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}


class Citation(NamedTuple):
    """A place where a note is cited; `mark` only where the author typed it."""

    kind: str  # footnote or endnote
    id: str
    mark: str | None


@dataclass(slots=True)
class Content:
    """What was found in a paragraph so far."""

    base: Setting  # of the paragraph's style
    pieces: list[Piece] = field(default_factory=list)
    cited: list[Citation] = field(default_factory=list)
    list_numbers: list[tuple[int, ListNumber]] = field(default_factory=list)  # at which piece
    hides: bool = False


class _Look(NamedTuple):
    bold: bool
    italic: bool
    hidden: bool
    font: str | None
    languages: tuple[str | None, str | None]  # as the script is, and for East Asian letters


def has_text(container: Element, made: Changes) -> bool:
    """Whether any text is left in a paragraph or a run with these changes made."""
    return any(
        bool(element.text) if element.tag in (_T, _DELETED_TEXT) else has_text(element, made)
        for element in changes.contents(container, made)
    )


def read_paragraph(paragraph: Element, story: Story, into: Content) -> None:
    """Add what stands in a paragraph, with the file's changes made."""
    _read(paragraph, story, into, None)


def _read(container: Element, story: Story, into: Content, href: str | None) -> None:
    for element in changes.contents(container, story.file.changes):
        if element.tag == _RUN:
            _read_run(element, story, into, href)
        elif element.tag == _HYPERLINK:
            target = story.links.get(element.get(names.R_ID) or "")
            _read(element, story, into, passages.link(target) or href)
        elif element.tag in _FORMULAS:
            into.pieces.append(Piece(_formula(element)))


def _read_run(run: Element, story: Story, into: Content, href: str | None) -> None:
    look = _look(settings.of_run(changes.run_properties(run, story.file.changes)), story, into.base)
    for element in changes.contents(run, story.file.changes):
        reader = _READERS.get(str(element.tag))
        if reader is not None:
            reader(element, story, into)
            continue
        text = _text(element, story, look)
        if text and not story.fields.in_instruction:
            _add(text, look, story, into, href)


def _add(text: str, look: _Look, story: Story, into: Content, href: str | None) -> None:
    if look.hidden:
        into.hides = True
        story.file.left_out.add("hidden_text", text)
        return
    language = look.languages[1 if _EAST_ASIAN.search(text) else 0]
    target = href or passages.link(story.fields.href)
    into.pieces.append(Piece(text, look.bold, look.italic, target, language))


def _text(element: Element, story: Story, look: _Look) -> str:
    """The text that an element of a run stands for, empty for one that is no text."""
    if element.tag in (_T, _DELETED_TEXT):
        return symbol_fonts.as_signs((element.text or "").translate(_SPACES), look.font)
    if element.tag == _SYM:
        return _symbol(element, story)
    if element.tag == _RUBY:
        return _ruby(element)
    return _SIGNS.get(str(element.tag), "")


def _symbol(element: Element, story: Story) -> str:
    try:
        code = int(element.get(w("char")) or "", 16)
    except ValueError:
        code = 0
    shown = symbol_fonts.sign(code, element.get(w("font")))
    if shown == symbol_fonts.UNKNOWN:
        story.file.left_out.add("unknown_symbols")
    return shown


def _ruby(element: Element) -> str:
    """Characters with their reading in brackets after them."""
    base, reading = (
        "".join(text.text or "" for part in element.iterchildren(w(name)) for text in part.iter(_T))
        for name in ("rubyBase", "rt")
    )
    return f"{base}({reading})" if reading else base


def _formula(element: Element) -> str:
    """A formula in one line: its text, with a sign where a part stands above or below."""
    parts: list[str] = []
    for part in element.iter(_FORMULA_TEXT, _T, *_FORMULA_SIGNS):
        parts.append(_FORMULA_SIGNS.get(str(part.tag)) or part.text or "")
    return "".join(parts)


def _look(direct: Setting, story: Story, base: Setting) -> _Look:
    """A run's look: what is set on it, else what its styles make of it (ECMA-376-1, 17.7.3)."""
    styles = story.file.styles
    character = styles.get(direct.get("style")).setting
    found: Setting = {**styles.defaults, **base, **character, **direct}
    for toggle in _TOGGLES:
        if toggle not in direct and toggle in found:
            by_styles = bool(base.get(toggle)) != bool(character.get(toggle))
            found[toggle] = bool(styles.defaults.get(toggle)) or by_styles
    complex_script = found.get("right_to_left", False)
    language = found.get("language_complex") if complex_script else found.get("language")
    return _Look(
        bold=bool(found.get("bold_complex") if complex_script else found.get("bold")),
        italic=bool(found.get("italic_complex") if complex_script else found.get("italic")),
        hidden=bool(found.get("hidden")),
        font=found.get("font"),
        languages=(language, found.get("language_asian") or language),
    )


def _read_field_mark(element: Element, story: Story, into: Content) -> None:
    kind = element.get(w("fldCharType"))
    if kind == "end":
        _read_computed(story, into)
    story.fields.mark(kind)
    box = element.find(f"{w('ffData')}/{w('checkBox')}")
    if box is not None:
        into.pieces.append(Piece("☒" if _is_checked(box) else "☐"))


def _read_computed(story: Story, into: Content) -> None:
    """A field whose number is not in the file: a list's is counted later, in its place."""
    number = story.fields.list_number
    if number is not None:
        into.list_numbers.append((len(into.pieces), number))
        into.pieces.append(Piece(""))
    elif story.fields.computes_number:
        story.file.left_out.add("computed_fields")


def _is_checked(box: Element) -> bool:
    state = box.find(w("checked"))
    if state is None:
        state = box.find(w("default"))
    return state is not None and names.is_on(state)


def _read_instruction(element: Element, story: Story, into: Content) -> None:
    story.fields.instruct(element.text or "")


def _read_citation(element: Element, story: Story, into: Content) -> None:
    custom = (element.get(w("customMarkFollows")) or "0").lower() not in names.OFF
    following = element.getnext() if custom else None
    mark = following.text if following is not None and following.tag == _T else None
    into.cited.append(Citation(_NOTES[str(element.tag)], element.get(w("id")) or "", mark))


def _leave_out_drawing(element: Element, story: Story, into: Content) -> None:
    boxes = [box for box in element.iter(_BOX) if _counts(box, element)]
    for box in boxes:
        words = " ".join(text.text or "" for text in box.iter(_T))
        story.file.left_out.add("text_boxes", words)
    if not boxes:
        story.file.left_out.add(_DRAWINGS[str(element.tag)])


def _counts(box: Element, drawing: Element) -> bool:
    """Whether a box is neither inside another nor the copy of one for older programs."""
    above = box.getparent()
    while above is not None and above is not drawing:
        if above.tag in (_BOX, names.FALLBACK):
            return False
        above = above.getparent()
    return True


_READERS: Final[dict[str, Callable[[Element, Story, Content], None]]] = {
    w("fldChar"): _read_field_mark,
    w("instrText"): _read_instruction,
    w("delInstrText"): _read_instruction,
    **dict.fromkeys(_NOTES, _read_citation),
    **dict.fromkeys(_DRAWINGS, _leave_out_drawing),
}
