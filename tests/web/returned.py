"""What somebody does to a review copy in Word before it is sent back."""

import io
from copy import deepcopy

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.run import Run

WRITER, DAY = "Drita Vera", "2026-03-02T09:00:00Z"


def worked_on(copy: bytes, *, on: str, says: str, adds: str) -> bytes:
    """The copy with a comment on the paragraph of these words, and tracked words at its end."""
    document = Document(io.BytesIO(copy))
    paragraph = next(one for one in document.paragraphs if on in one.text)
    document.add_comment(paragraph.runs, text=says, author=WRITER, initials="DV")
    last = paragraph.runs[-1]
    tracked = OxmlElement("w:ins")
    for name, value in (("id", "9001"), ("author", WRITER), ("date", DAY)):
        tracked.set(qn(f"w:{name}"), value)
    more = Run(deepcopy(last._element), paragraph)
    more.text = adds
    tracked.append(more._element)
    last._element.addnext(tracked)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()
