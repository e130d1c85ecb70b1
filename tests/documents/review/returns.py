"""Makes small returned Word files, and short ways to ask what a review of them found."""

from collections.abc import Iterable

from tests.documents.reading.files import docx, p, run

from tryeza.documents.importing import import_text
from tryeza.documents.review import Change, Comment, Review, review

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
DAY = "2026-03-09T10:15:00Z"

QUORUM = "Grupi punues merr vendime me shumicën e anëtarëve."
INVITATION = "Ftesa u dërgohet organizatave pesë ditë përpara."
MINUTES = "Procesverbali miratohet në takimin e radhës."


def by(kind: str, content: str, author: str = "Drita", date: str = DAY, id: int = 1) -> str:
    """A tracked change of runs: ins, del, moveFrom, moveTo."""
    return f'<w:{kind} w:id="{id}" w:author="{author}" w:date="{date}">{content}</w:{kind}>'


def ins(text: str, author: str = "Drita") -> str:
    """Inserted words."""
    return by("ins", run(text), author)


def gone(text: str, author: str = "Drita", kind: str = "del") -> str:
    """Deleted words."""
    return by(kind, f'<w:r><w:delText xml:space="preserve">{text}</w:delText></w:r>', author)


def mark(kind: str, author: str = "Drita") -> str:
    """The tracked change of a paragraph's mark."""
    return f'<w:{kind} w:id="9" w:author="{author}" w:date="{DAY}"/>'


def line(*runs: str, changed: str = "") -> str:
    """A paragraph of ready-made runs, with what was done to its mark."""
    return f"<w:p><w:pPr><w:rPr>{changed}</w:rPr></w:pPr>{''.join(runs)}</w:p>"


def on(id: int, content: str) -> str:
    """Runs that a comment is on."""
    return f'<w:commentRangeStart w:id="{id}"/>{content}<w:commentRangeEnd w:id="{id}"/>{at(id)}'


def at(id: int) -> str:
    """The place where a comment is cited."""
    return f'<w:r><w:commentReference w:id="{id}"/></w:r>'


def comment(id: int, text: str, author: str = "Besim", date: str = DAY) -> str:
    """A comment whose paragraph has the id of the comment in eight digits."""
    return (
        f'<w:comment w:id="{id}" w:author="{author}" w:date="{date}" w:initials="B">'
        f'<w:p xmlns:w14="{W14}" w14:paraId="{id:08d}">{run(text)}</w:p></w:comment>'
    )


def thread(id: int, parent: int | None = None, done: bool = False) -> str:
    """What `commentsExtended` says of a comment."""
    above = f' w15:paraIdParent="{parent:08d}"' if parent is not None else ""
    return f'<w15:commentEx w15:paraId="{id:08d}"{above} w15:done="{int(done)}"/>'


def returned(
    *body: str, comments: Iterable[str] = (), threads: Iterable[str] = (), **parts: str
) -> bytes:
    """A returned file of ready-made paragraphs."""
    told, held = "".join(comments), dict(parts)
    extra: dict[str, str | bytes] = {}
    if told:
        held["comments"] = told
    if ties := "".join(threads):
        held["commentsExtended"] = ""
        extra["word/commentsExtended.xml"] = (
            f'<w15:commentsEx xmlns:w15="{W15}">{ties}</w15:commentsEx>'
        )
    return docx("".join(body), extra=extra, **held)


def draft(*texts: str) -> bytes:
    """The file that was sent out."""
    return docx("".join(p(text) for text in texts))


def reviewed(data: bytes, base: bytes | None = None) -> Review:
    """The review of a returned file, on its base if there is one."""
    sent = import_text(base, filename="base.docx").paragraphs if base is not None else None
    return review(data, filename="returned.docx", base=sent)


def wanted(data: bytes, base: bytes | None = None) -> list[tuple[str, int | None, str, str]]:
    """Kind, paragraph, old and new text of each change."""
    return [
        (one.kind.value, one.paragraph, one.old, one.new) for one in reviewed(data, base).changes
    ]


def only_change(data: bytes) -> Change:
    """The one change of a file."""
    (change,) = reviewed(data).changes
    return change


def only_comment(data: bytes) -> Comment:
    """The one comment of a file."""
    (found,) = reviewed(data).comments
    return found


def noticed(found: Review) -> dict[str, dict[str, object]]:
    """The facts of the notices by their codes."""
    return {told.code.removeprefix("documents.review."): dict(told.facts) for told in found.notices}
