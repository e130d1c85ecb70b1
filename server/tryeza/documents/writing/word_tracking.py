"""Puts tracked changes around what was written: who took out or put in runs, marks and rows."""

from collections.abc import Sequence
from itertools import count
from typing import Final

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from lxml.etree import _Element as Element

from tryeza.documents.printable import printable
from tryeza.documents.writing.markup import Hand

_GONE: Final = ("del", "moveFrom")
_CAME: Final = ("ins", "moveTo")
_ORDER: Final = ("ins", "del", "moveFrom", "moveTo")


class Tracking:
    """The changes of a document that is being written, each with a number of its own."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def struck(self, run: Element, hands: Sequence[Hand]) -> None:
        """Say of a run who took it out, the last one innermost."""
        if any(hand.move is None for hand in hands):
            for text in run.findall(qn("w:t")):
                text.tag = qn("w:delText")
        for hand in reversed(hands):
            run = self._around(run, self._change(_GONE, hand))

    def came(self, run: Element, hand: Hand) -> None:
        """Say of a run who put it in."""
        self._around(run, self._change(_CAME, hand))

    def mark(self, paragraph: Element, *, came: Sequence[Hand], gone: Sequence[Hand]) -> None:
        """Say of a paragraph's mark who put it in and who took it away, the first of each kind."""
        changes = self._first_of_each(came, gone, "moveTo", "moveFrom")
        if changes:
            looks = OxmlElement("w:rPr")
            looks.extend(changes)
            paragraph.get_or_add_pPr().append(looks)  # type: ignore[attr-defined]

    def row(self, row: Element, *, came: Sequence[Hand], gone: Sequence[Hand]) -> None:
        """Say of a table's row who put it in and who took it out, the first of each."""
        changes = self._first_of_each(came, gone, "ins", "del")
        if changes:
            whole = OxmlElement("w:cantSplit")  # the schema wants another property before them
            row.get_or_add_trPr().extend([whole, *changes])  # type: ignore[attr-defined]

    def _first_of_each(
        self, came: Sequence[Hand], gone: Sequence[Hand], move_to: str, move_from: str
    ) -> list[Element]:
        """The schema has one place for each kind, in this order."""
        found: dict[str, Hand] = {}
        for hand in came:
            found.setdefault(move_to if hand.move else "ins", hand)
        for hand in gone:
            found.setdefault(move_from if hand.move else "del", hand)
        return [self._element(name, found[name]) for name in _ORDER if name in found]

    def move(self, paragraph: Element, hand: Hand, *, came: bool) -> None:
        """Say that a paragraph, already written, is an end of a move."""
        if hand.move is None:
            return
        kind = "moveTo" if came else "moveFrom"
        begin = self._element(f"{kind}RangeStart", hand)
        begin.set(qn("w:name"), hand.move)
        end = OxmlElement(f"w:{kind}RangeEnd", {qn("w:id"): begin.get(qn("w:id"), "")})
        properties = paragraph.find(qn("w:pPr"))
        paragraph.insert(0 if properties is None else 1, begin)
        paragraph.append(end)

    def _change(self, names: tuple[str, str], hand: Hand) -> Element:
        return self._element(names[hand.move is not None], hand)

    def _element(self, name: str, hand: Hand) -> Element:
        made = OxmlElement(f"w:{name}", {qn("w:id"): str(next(self._numbers))})
        made.set(qn("w:author"), printable(hand.author))
        if hand.date is not None:
            made.set(qn("w:date"), moment(hand.date))
        return made

    @staticmethod
    def _around(run: Element, change: Element) -> Element:
        run.addprevious(change)
        change.append(run)
        return change


def moment(date: str) -> str:
    """A date in the form that the schema wants: with seconds, and a colon in its zone."""
    day, time = date[:10], date[11:]
    clock, zone = (time[:-1], "Z") if time.endswith("Z") else (time, "")
    for sign in "+-":
        if sign in clock:
            clock, _, zone = clock.partition(sign)
            zone = f"{sign}{zone[:2]}:{zone[-2:]}"
    return f"{day}T{clock}{':00' if clock.count(':') == 1 else ''}{zone}"
