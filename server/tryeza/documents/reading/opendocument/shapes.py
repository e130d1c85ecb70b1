"""Leaves out what is drawn on the pages of an ODT text, and counts it."""

from typing import Final

from lxml.etree import _Element as Element

from tryeza.documents.reading.left_out import LeftOut
from tryeza.documents.reading.opendocument.names import draw

_BOX: Final = draw("text-box")


def is_shape(tag: str) -> bool:
    """Whether an element is drawn rather than written."""
    return tag.startswith(draw(""))


def leave_out(shape: Element, left_out: LeftOut) -> None:
    """Count the text boxes in a shape, or else the shape."""
    boxes = [box for box in shape.iter(_BOX) if _is_outermost(box, shape)]
    for box in boxes:
        left_out.add("text_boxes", words(box))
    if not boxes:
        holds_object = next(shape.iter(draw("object"), draw("object-ole")), None) is not None
        left_out.add("objects" if holds_object else "drawings")


def words(element: Element) -> str:
    """All text in an element, to be counted."""
    return " ".join(str(part) for part in element.itertext())


def _is_outermost(box: Element, shape: Element) -> bool:
    above = box.getparent()
    while above is not None and above is not shape:
        if above.tag == _BOX:
            return False
        above = above.getparent()
    return True
