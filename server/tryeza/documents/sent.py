"""What a review copy says, in data of its own, of the text and comments that it was sent with."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from tryeza.documents.origin import NAMESPACE, Origin
from tryeza.documents.printable import printable

_T = f"{{{NAMESPACE}}}"
_NUMBER = re.compile(r"[0-9]{1,9}")  # no file has more; Python refuses to read thousands of digits


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change that had no place in the text, such as one to another wording.

    `after` is the identity of the paragraph behind which it moves one, if it does.
    """

    kind: str
    old: str
    new: str
    before: bool = False
    after: str | None = None


@dataclass(frozen=True, slots=True)
class SentComment:
    """A comment as it was sent; its author and its words no word processor alters.

    `parent` is the place of the one that it answers. `elsewhere` says that it is not where the
    file anchors it but on `paragraph` (an identity; None for nowhere), there on
    `start` to `end` or, without them, on the paragraph, with words of another wording as `quote`.
    """

    id: str
    author: str
    text: str
    parent: int | None = None
    elsewhere: bool = False
    paragraph: str | None = None
    start: int | None = None
    end: int | None = None
    quote: str = ""
    proposal: Proposal | None = None  # the change that it tells


@dataclass(frozen=True, slots=True)
class SentChange:
    """A tracked change as it was sent; `id` is that of what proposes it, empty for none.

    `lost` is how it reads where a program keeps only the other of two deletions of the same words.
    """

    id: str
    author: str
    date: str | None
    paragraph: str
    kind: str
    new: str
    lost: str | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """All that the data says; `title` is what its pages are headed with."""

    origin: Origin
    title: str = ""
    comments: tuple[SentComment, ...] = ()
    changes: tuple[SentChange, ...] = ()


def words_of(text: str) -> str:
    """The words of a comment, whatever becomes of the space between them."""
    return "".join(text.split())


def as_data(sent: Sent) -> etree._Element:
    """The data as it is written."""
    root = etree.Element(f"{_T}copy", nsmap={"t": NAMESPACE})
    root.set("title", printable(sent.title))
    root.set("document", sent.origin.document)
    root.set("version", sent.origin.version)
    for identity in sent.origin.paragraphs:
        etree.SubElement(root, f"{_T}paragraph", {"id": identity})
    for comment in sent.comments:
        element = etree.SubElement(root, f"{_T}comment", dict(_values(comment)))
        etree.SubElement(element, f"{_T}text").text = printable(comment.text)
        if comment.proposal is not None:
            _add_proposal(element, comment.proposal)
    for change in sent.changes:
        _add_change(root, change)
    return root


def _add_change(root: etree._Element, change: SentChange) -> None:
    values = {"id": change.id, "paragraph": change.paragraph, "kind": change.kind}
    if change.date is not None:
        values["date"] = change.date
    made = etree.SubElement(root, f"{_T}tracked", values)
    made.set("author", printable(change.author))
    etree.SubElement(made, f"{_T}new").text = printable(change.new)
    if change.lost is not None:
        etree.SubElement(made, f"{_T}lost").text = printable(change.lost)


def _add_proposal(element: etree._Element, proposal: Proposal) -> None:
    made = etree.SubElement(element, f"{_T}change", {"kind": proposal.kind})
    if proposal.before:
        made.set("before", "1")
    if proposal.after is not None:
        made.set("after", proposal.after)
    etree.SubElement(made, f"{_T}old").text = printable(proposal.old)
    etree.SubElement(made, f"{_T}new").text = printable(proposal.new)


def _values(comment: SentComment) -> Iterator[tuple[str, str]]:
    yield "id", printable(comment.id)
    yield "author", printable(comment.author)
    for name in ("parent", "paragraph", "start", "end"):
        value = getattr(comment, name)
        if value is not None:
            yield name, str(value)
    if comment.elsewhere:
        yield "elsewhere", "1"
    if comment.quote:
        yield "quote", printable(comment.quote)


def from_data(root: etree._Element) -> Sent:
    """The data as it was read; what is no number is none."""
    identities = [one.get("id") or "" for one in root.iterchildren(f"{_T}paragraph")]
    origin = Origin(root.get("document") or "", root.get("version") or "", tuple(identities))
    comments = [_comment(one) for one in root.iterchildren(f"{_T}comment")]
    title = root.get("title") or ""
    changes = tuple(_change(one) for one in root.iterchildren(f"{_T}tracked"))
    return Sent(origin, title, tuple(_without_false_parents(comments)), changes)


def _change(element: etree._Element) -> SentChange:
    return SentChange(
        id=element.get("id") or "",
        author=element.get("author") or "",
        date=element.get("date"),
        paragraph=element.get("paragraph") or "",
        kind=element.get("kind") or "",
        new=element.findtext(f"{_T}new") or "",
        lost=element.findtext(f"{_T}lost"),
    )


def _comment(element: etree._Element) -> SentComment:
    return SentComment(
        id=element.get("id") or "",
        author=element.get("author") or "",
        text=element.findtext(f"{_T}text") or "",
        parent=_number(element.get("parent")),
        elsewhere=element.get("elsewhere") == "1",
        paragraph=element.get("paragraph"),
        start=_number(element.get("start")),
        end=_number(element.get("end")),
        quote=element.get("quote") or "",
        proposal=_proposal(element.find(f"{_T}change")),
    )


def _proposal(element: etree._Element | None) -> Proposal | None:
    if element is None:
        return None
    old, new = element.findtext(f"{_T}old") or "", element.findtext(f"{_T}new") or ""
    kind, before = element.get("kind") or "", element.get("before") == "1"
    return Proposal(kind, old, new, before, element.get("after"))


def _without_false_parents(comments: Sequence[SentComment]) -> Iterator[SentComment]:
    """A comment answers an earlier one, so that threads have no circles."""
    for at, one in enumerate(comments):
        known = one.parent is not None and one.parent < at
        yield one if known or one.parent is None else _orphan(one)


def _orphan(comment: SentComment) -> SentComment:
    return SentComment(comment.id, comment.author, comment.text)


def _number(value: str | None) -> int | None:
    return int(value) if value is not None and _NUMBER.fullmatch(value) else None
