"""Leaves out what is drawn on the pages of Word, and counts it."""

from typing import Final

from lxml.etree import _Element as Element

from tryeza.documents.reading.left_out import LeftOut
from tryeza.documents.reading.word import names
from tryeza.documents.reading.word.names import w

KINDS: Final = {w("drawing"): "drawings", w("pict"): "drawings", w("object"): "objects"}
_BOX: Final = w("txbxContent")


def leave_out(drawing: Element, left_out: LeftOut) -> None:
    """Count the text boxes in a drawing, or else the drawing."""
    boxes = [box for box in drawing.iter(_BOX) if _counts(box, drawing)]
    for box in boxes:
        left_out.add("text_boxes", " ".join(text.text or "" for text in box.iter(w("t"))))
    if not boxes:
        left_out.add(KINDS[str(drawing.tag)])


def _counts(box: Element, drawing: Element) -> bool:
    """Whether a box is neither inside another nor the copy of one for older programs."""
    above = box.getparent()
    while above is not None and above is not drawing:
        if above.tag in (_BOX, names.FALLBACK):
            return False
        above = above.getparent()
    return True
