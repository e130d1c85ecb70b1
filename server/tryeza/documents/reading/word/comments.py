"""Reads the comments of a Word file: what they say, who wrote them, which answer which."""

from dataclasses import dataclass, replace
from typing import Final

from lxml.etree import _Element as Element

from tryeza.documents.reading.word import names, paragraphs, tables
from tryeza.documents.reading.word.names import w
from tryeza.documents.reading.word.package import Package
from tryeza.documents.reading.word.story import File, begin

_PARAGRAPH_ID: Final = f"{{{names.WORD_2010}}}paraId"
_OF_THREAD: Final = f"{{{names.WORD_2012}}}"
_OF_IDS: Final = f"{{{names.COMMENT_IDS}}}"
_OF_FACTS: Final = f"{{{names.COMMENT_FACTS}}}"


@dataclass(frozen=True, slots=True)
class WordComment:
    """A comment; `parent` is the place among all comments of the one that it answers."""

    id: str
    author: str  # empty where the file names nobody
    initials: str
    date: str  # as the file has it: mostly the author's own clock, whatever zone it names
    text: str
    paragraphs: tuple[str, ...]  # the ids of its paragraphs, by which other parts speak of it
    parent: int | None = None
    orphaned: bool = False  # it answers a comment that is not there
    resolved: bool = False
    durable: str | None = None  # an id that stays when the file is saved again
    utc: str | None = None  # the moment it was written, where the file knows it


@dataclass(frozen=True, slots=True)
class _Thread:
    parent: str | None
    resolved: bool


def read_comments(package: Package, file: File) -> tuple[WordComment, ...]:
    """The comments in the order of the file, with their threads."""
    part = package.related("comments")
    if part is None:
        return ()
    story = begin(file, part)
    found = [
        _comment(element, "\n".join(
            paragraphs.as_text(line).text for line in tables.flat(element, story)
        ).strip("\n"))
        for element in part.root.iterchildren(w("comment"))
    ]  # fmt: skip
    return tuple(_with_facts(_with_threads(found, package), package))


def _comment(element: Element, text: str) -> WordComment:
    return WordComment(
        id=element.get(w("id")) or "",
        author=(element.get(w("author")) or "").strip(),
        initials=(element.get(w("initials")) or "").strip(),
        date=(element.get(w("date")) or "").strip(),
        text=text,
        paragraphs=tuple(
            number.upper() for p in element.iter(names.P) if (number := p.get(_PARAGRAPH_ID))
        ),
    )


def _with_threads(comments: list[WordComment], package: Package) -> list[WordComment]:
    """With what `commentsExtended` says; it names a comment by its last paragraph, some by any."""
    threads = _threads(package)
    known = {number: at for at, one in enumerate(comments) for number in one.paragraphs}
    threaded = []
    for at, comment in enumerate(comments):
        own = (threads[number] for number in reversed(comment.paragraphs) if number in threads)
        thread = next(own, _Thread(None, False))
        parent = known.get(thread.parent) if thread.parent is not None else None
        orphaned = thread.parent is not None and parent in (None, at)
        parent = None if orphaned else parent
        threaded.append(
            replace(comment, parent=parent, orphaned=orphaned, resolved=thread.resolved)
        )
    return _without_circles(threaded)


def _threads(package: Package) -> dict[str, _Thread]:
    part = package.related("commentsExtended")
    found: dict[str, _Thread] = {}
    for element in part.root.iterchildren(f"{_OF_THREAD}commentEx") if part else ():
        number = (element.get(f"{_OF_THREAD}paraId") or "").upper()
        parent = element.get(f"{_OF_THREAD}paraIdParent")
        done = (element.get(f"{_OF_THREAD}done") or "0").lower() not in names.OFF
        found.setdefault(number, _Thread(parent.upper() if parent else None, done))
    return found


def _without_circles(comments: list[WordComment]) -> list[WordComment]:
    """No comment answers one that answers it in turn; the first of a circle begins the thread."""
    rooted: set[int] = set()
    for at in range(len(comments)):
        path: dict[int, None] = {}
        above: int | None = at
        while above is not None and above not in rooted and above not in path:
            path[above] = None
            above = comments[above].parent
        if above in path:
            first = min(list(path)[list(path).index(above) :])
            comments[first] = replace(comments[first], parent=None, orphaned=True)
        rooted.update(path)
    return comments


def _with_facts(comments: list[WordComment], package: Package) -> list[WordComment]:
    """With the durable ids and the moments that newer programs keep in parts of their own."""
    durable = _attributes(package, "commentsIds", _OF_IDS, "paraId", "durableId")
    moments = _attributes(package, "commentsExtensible", _OF_FACTS, "durableId", "dateUtc")
    facts = []
    for comment in comments:
        number = next((durable[one] for one in comment.paragraphs if one in durable), None)
        utc = moments.get(number.upper()) if number else None
        facts.append(replace(comment, durable=number, utc=utc))
    return facts


def _attributes(
    package: Package, kind: str, vocabulary: str, key: str, value: str
) -> dict[str, str]:
    part = package.related(kind)
    found: dict[str, str] = {}
    for element in part.root if part else ():
        name, what = element.get(f"{vocabulary}{key}"), element.get(f"{vocabulary}{value}")
        if name and what:
            found.setdefault(name.upper(), what)
    return found
