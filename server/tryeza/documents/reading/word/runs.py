"""Reads what stands in a paragraph of Word: pieces of text of one look, and citations of notes."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from lxml.etree import _Element as Element

from tryeza.documents.content import Changes
from tryeza.documents.reading import passages, symbol_fonts
from tryeza.documents.reading.passages import Piece
from tryeza.documents.reading.word import changes, drawings, names, settings
from tryeza.documents.reading.word.fields import ListNumber
from tryeza.documents.reading.word.looks import Look
from tryeza.documents.reading.word.names import m, w
from tryeza.documents.reading.word.revisions import STAYS, Fate
from tryeza.documents.reading.word.story import Story
from tryeza.documents.reading.word.tracing import Atom

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
    fate: Fate = STAYS


@dataclass(slots=True)
class Content:
    """What was found in a paragraph so far."""

    style: str | None  # the paragraph style's id
    pieces: list[Piece] = field(default_factory=list)
    cited: list[Citation] = field(default_factory=list)
    list_numbers: list[tuple[int, ListNumber]] = field(default_factory=list)  # at which piece
    hides: bool = False
    atoms: list[Atom] = field(default_factory=list)  # where changes are traced
    newly_cited: list[Citation] = field(default_factory=list)  # in text that a change brought

    def put(self, piece: Piece, element: Element, story: Story) -> None:
        """Take in a piece; one that a tracked change brought is only traced."""
        came = story.came(element)
        if story.tracking is not None:
            place = None if came else len(self.pieces)
            self.atoms.append(story.tracking.atom(piece, element, place))
        if not came:
            self.pieces.append(piece)


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
    for element in changes.contents(container, story.file.walked):
        if element.tag == _RUN:
            _read_run(element, story, into, href)
        elif element.tag == _HYPERLINK:
            target = story.links.get(element.get(names.R_ID) or "")
            _read(element, story, into, passages.link(target) or href)
        elif element.tag in _FORMULAS:
            into.put(Piece(_formula(element)), element, story)


def _read_run(run: Element, story: Story, into: Content, href: str | None) -> None:
    direct = settings.of_run(changes.run_properties(run, story.file.changes))
    look = story.file.looks.of_run(direct, into.style)
    for element in changes.contents(run, story.file.walked):
        reader = _READERS.get(str(element.tag))
        if reader is not None:
            reader(element, story, into)
            continue
        text = _text(element, story, look)
        fields = story.fields_at(element)
        if not text or fields.in_instruction:
            continue
        if look.hidden:
            into.hides = into.hides or not story.came(element)
            story.file.left_out.add("hidden_text", text)
        else:
            target = href or passages.link(fields.href)
            into.put(_piece(text, look, target), element, story)


def _piece(text: str, look: Look, href: str | None) -> Piece:
    language = look.languages[1 if _EAST_ASIAN.search(text) else 0]
    return Piece(text, look.bold, look.italic, href, language)


def _text(element: Element, story: Story, look: Look) -> str:
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


def _read_field_mark(element: Element, story: Story, into: Content) -> None:
    kind = element.get(w("fldCharType"))
    if kind == "end":
        _read_computed(element, story, into)
    story.fields_at(element).mark(kind)
    box = element.find(f"{w('ffData')}/{w('checkBox')}")
    if box is not None:
        into.put(Piece("☒" if _is_checked(box) else "☐"), element, story)


def _read_computed(element: Element, story: Story, into: Content) -> None:
    """A field whose number is not in the file: a list's is counted later, in its place."""
    fields = story.fields_at(element)
    number = fields.list_number
    if number is not None and not story.came(element):
        into.list_numbers.append((len(into.pieces), number))
        into.put(Piece(""), element, story)
    elif fields.computes_number:
        story.file.left_out.add("computed_fields")


def _is_checked(box: Element) -> bool:
    state = box.find(w("checked"))
    if state is None:
        state = box.find(w("default"))
    return state is not None and names.is_on(state)


def _read_instruction(element: Element, story: Story, into: Content) -> None:
    story.fields_at(element).instruct(element.text or "")


def _read_citation(element: Element, story: Story, into: Content) -> None:
    custom = (element.get(w("customMarkFollows")) or "0").lower() not in names.OFF
    following = element.getnext() if custom else None
    mark = following.text if following is not None and following.tag == _T else None
    number, fate = element.get(w("id")) or "", story.fate(element)
    citation = Citation(_NOTES[str(element.tag)], number, mark, fate)
    (into.newly_cited if story.came(element) else into.cited).append(citation)


def _leave_out_drawing(element: Element, story: Story, into: Content) -> None:
    drawings.leave_out(element, story.file.left_out)


_READERS: Final[dict[str, Callable[[Element, Story, Content], None]]] = {
    w("fldChar"): _read_field_mark,
    w("instrText"): _read_instruction,
    w("delInstrText"): _read_instruction,
    **dict.fromkeys(_NOTES, _read_citation),
    **dict.fromkeys(drawings.KINDS, _leave_out_drawing),
}
