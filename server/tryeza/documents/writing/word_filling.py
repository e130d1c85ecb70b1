"""Fills paragraphs of Word: runs and links, tracked changes, ranges of comments, marks."""

from collections.abc import Sequence
from copy import deepcopy
from typing import cast

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.text.paragraph import CT_P
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run as WordRun
from lxml.etree import _Element as Element

from tryeza.documents.content import Mark
from tryeza.documents.origin import mark_of
from tryeza.documents.printable import printable
from tryeza.documents.writing.layout import Run
from tryeza.documents.writing.markup import Added, Hand, Markup
from tryeza.documents.writing.stretches import Begins, Ends, Kept, stretches
from tryeza.documents.writing.word_tracking import Tracking


class Filling:
    """What is shared by all paragraphs of a document that is being written."""

    def __init__(self, document: Document, language: str | None) -> None:
        self.tracking = Tracking()
        self._document = document
        self._language = language
        self._marks = 0

    def fill(
        self,
        written: WordParagraph,
        text: str,
        marks: Sequence[Mark],
        markup: Markup,
        language: str | None,
    ) -> WordParagraph:
        """Write a text with all that was done to it; the paragraph in which it ends."""
        for stretch in stretches(text, marks, markup):
            if isinstance(stretch, Kept):
                added = self.add(written, stretch.run, language)
                self.tracking.struck(added, stretch.struck)
            elif isinstance(stretch, Begins):
                written._p.append(_numbered("commentRangeStart", stretch.number))
            elif isinstance(stretch, Ends):
                written._p.append(_numbered("commentRangeEnd", stretch.number))
                self.speak_of(written, stretch.number)
            elif stretch.breaks:
                written = self._broken(written, stretch.hand)
            else:
                self._came(written, stretch, language)
        return written

    def _came(self, written: WordParagraph, added: Added, language: str | None) -> None:
        run = self.add(written, Run(added.text), language)
        self.tracking.came(run, added.hand)

    def _broken(self, written: WordParagraph, hand: Hand) -> WordParagraph:
        """A new paragraph of the same looks; the mark between the two is the hand's."""
        following = cast("CT_P", OxmlElement("w:p"))
        if written._p.pPr is not None:
            following.append(deepcopy(written._p.pPr))
        written._p.addnext(following)
        self.tracking.mark(written._p, came=[hand], gone=[])
        return WordParagraph(following, written._parent)

    def add(self, written: WordParagraph, run: Run, language: str | None) -> Element:
        """A run of text, in a link if it is one."""
        added = written.add_run(printable(run.text))
        added.bold, added.italic = run.bold or None, run.italic or None
        if language and language != self._language:
            _say_language(added, language)
        if run.href is not None:
            self._link(added, run.href)
        return added._element

    def _link(self, run: WordRun, href: str) -> None:
        """Wrap the run into a link; python-docx reads links but does not write them."""
        kind = RELATIONSHIP_TYPE.HYPERLINK
        relation = self._document.part.relate_to(href, kind, is_external=True)
        link = OxmlElement("w:hyperlink", {qn("r:id"): relation})
        run._element.addprevious(link)
        link.append(run._element)

    def speak_of(self, written: WordParagraph, comment: int) -> None:
        """Cite a comment here."""
        written.add_run()._element.append(_numbered("commentReference", comment))

    def name(self, first: WordParagraph, last: WordParagraph, identity: str) -> None:
        """Mark a paragraph, or those that it became, with its identity."""
        self._marks += 1
        begin = _numbered("bookmarkStart", self._marks)
        begin.set(qn("w:name"), mark_of(identity))
        first._p.insert(0 if first._p.pPr is None else 1, begin)
        last._p.append(_numbered("bookmarkEnd", self._marks))


def without_links(marks: Sequence[Mark]) -> list[Mark]:
    """The marks of a text in a part that holds no addresses."""
    return [mark for mark in marks if mark.href is None]


def _numbered(name: str, number: int) -> Element:
    return OxmlElement(f"w:{name}", {qn("w:id"): str(number)})


def _say_language(run: WordRun, language: str) -> None:
    run._element.get_or_add_rPr().append(OxmlElement("w:lang", {qn("w:val"): language}))
