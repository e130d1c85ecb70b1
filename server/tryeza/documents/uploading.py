"""Reads an uploaded file as a text: in a process of its own, refused in the person's language."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from tryeza.documents.actions import SourceText
from tryeza.documents.content import Changes, Paragraph, Unreadable
from tryeza.documents.importing import import_text
from tryeza.documents.models import StoredFile
from tryeza.documents.origin import Origin
from tryeza.documents.review import Review, review
from tryeza.kernel.errors import FieldError, Invalid, invalid
from tryeza.kernel.isolation import OutOfBounds, isolated
from tryeza.kernel.text import clean_language
from tryeza.kernel.work import Work


async def read_upload(
    work: Work, *, file_id: UUID, language: str, changes: Changes = Changes.ACCEPTED
) -> SourceText:
    """The text of a file that the actor uploaded.

    Raises Invalid at `uploadId`, saying what is wrong with the file and what to do, and at
    `language` for what is no tag of one.
    """
    language = clean_language(language, path="language")
    stored, path = await uploaded(work, file_id)
    with _told_at_upload():
        text = await isolated(
            import_text, path, filename=stored.name, changes=changes, language=language
        )
    return SourceText(text=text, language=language, changes=changes, file_id=stored.id)


async def review_upload(
    stored: StoredFile, path: Path, *, base: Sequence[Paragraph], origin: Origin
) -> Review:
    """What a returned Word file that was uploaded holds, on the text that was sent out.

    Raises Invalid at `uploadId`, saying what is wrong with the file and what to do.
    """
    with _told_at_upload():
        return await isolated(review, path, filename=stored.name, base=base, origin=origin)


@contextmanager
def _told_at_upload() -> Iterator[None]:
    """What is wrong with a file is told at `uploadId`."""
    try:
        yield
    except Unreadable as refused:
        raise Invalid(FieldError("uploadId", refused.told)) from refused
    except OutOfBounds as error:
        raise invalid("uploadId", "documents.unreadable.out_of_bounds") from error


async def uploaded(work: Work, file_id: UUID) -> tuple[StoredFile, Path]:
    """A file that the actor uploaded, and where it lies. Raises Invalid at `uploadId`.

    Only who uploaded a file attaches it: an id that leaked must show nobody a text.
    """
    own = select(StoredFile).where(
        StoredFile.id == file_id, StoredFile.uploaded_by_id == work.actor.person_id
    )
    stored = (await work.session.execute(own)).scalar_one_or_none()
    if stored is None or work.files is None:
        raise invalid("uploadId", "documents.no_such_upload")
    path = work.files.path_of(stored.sha256)
    if not path.is_file():
        raise invalid("uploadId", "documents.no_such_upload")
    return stored, path
