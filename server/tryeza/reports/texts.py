"""What changed between the two texts that a report is about, in each language they are in."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.documents.comparing import EntryKind, Op, RedlineEntry, compare
from tryeza.documents.content import Paragraph
from tryeza.documents.models import Version, VersionText
from tryeza.documents.queries import as_content, placed_paragraphs
from tryeza.kernel.isolation import isolated
from tryeza.reports import content
from tryeza.reports.placing import articles_in

_CHANGES: Mapping[EntryKind, content.ChangeKind] = {
    EntryKind.EDITED: content.ChangeKind.EDITED,
    EntryKind.MOVED_TO: content.ChangeKind.MOVED,
    EntryKind.SPLIT: content.ChangeKind.SPLIT,
    EntryKind.MERGED: content.ChangeKind.MERGED,
    EntryKind.REMOVED: content.ChangeKind.REMOVED,
    EntryKind.ADDED: content.ChangeKind.ADDED,
}
_SEGMENTS: Mapping[Op, content.SegmentKind] = {
    Op.EQUAL: content.SegmentKind.KEPT,
    Op.INSERT: content.SegmentKind.INSERTED,
    Op.MOVE_TO: content.SegmentKind.INSERTED,
    Op.DELETE: content.SegmentKind.DELETED,
    Op.MOVE_FROM: content.SegmentKind.DELETED,
}
# Where a whole paragraph moved, the words that moved with it are not new.
_SEGMENTS_OF_MOVED: Mapping[Op, content.SegmentKind] = {
    **_SEGMENTS,
    Op.MOVE_TO: content.SegmentKind.KEPT,
}


class ReportTexts:
    """The version that was consulted on, and the revised one where there is one.

    `leading` is the language to which the consulted version's others are aligned; `compared` the
    one of both versions in which changes are counted, the leading one if both have it, and empty
    where they share none; `others_in` the others that both are in.
    """

    def __init__(
        self, session: AsyncSession, versions: Sequence[Version], leading: str, in_both: list[str]
    ) -> None:
        self._session = session
        self._versions = versions
        self._leading = leading
        self.compared = leading if leading in in_both else next(iter(in_both), "")
        self._others_in = [tag for tag in in_both if tag != self.compared]

    @classmethod
    async def read(
        cls, session: AsyncSession, version: Version, revised: Version | None
    ) -> "ReportTexts":
        """What languages the texts are in, in one statement."""
        versions = [version] if revised is None else [version, revised]
        texts = await session.scalars(
            select(VersionText)
            .where(VersionText.version_id.in_([one.id for one in versions]))
            .order_by(VersionText.language)
        )
        languages: dict[UUID, list[str]] = {one.id: [] for one in versions}
        leading = ""
        for text in texts:
            languages[text.version_id].append(text.language)
            if text.is_leading and text.version_id == version.id:
                leading = text.language
        in_both = [tag for tag in languages[version.id] if tag in languages[versions[-1].id]]
        return cls(session, versions, leading, in_both)

    async def others(self) -> tuple[content.OtherText, ...]:
        """The report's texts in the languages beside the one in which changes are counted."""
        return tuple(
            [
                content.OtherText(
                    language=language,
                    changes=await self.changes(language),
                    articles=await self._articles(language),
                )
                for language in self._others_in
            ]
        )

    async def changes(self, language: str) -> tuple[content.Change, ...]:
        """What changed in this language; nothing where there is no revised text in it."""
        if len(self._versions) == 1 or not language:
            return ()
        old, new = [
            as_content(await placed_paragraphs(self._session, version.id, language))
            for version in self._versions
        ]
        comparison = await isolated(compare, old, new)
        return tuple(
            content.Change(
                kind=_CHANGES[entry.kind],
                label=entry.label_new or entry.label_old,
                path=new[entry.new[0]].path if entry.new else old[entry.old[0]].path,
                segments=_segments(entry),
                moved_from=_moved_from(entry, old),
            )
            for entry in comparison.redline
            if entry.kind in _CHANGES
        )

    async def _articles(self, language: str) -> Mapping[str, str]:
        """What each article of the leading text is called in the other language."""
        names: dict[str, str] = {}
        for version in self._versions:
            here = articles_in(await placed_paragraphs(self._session, version.id, language))
            there = articles_in(await placed_paragraphs(self._session, version.id, self._leading))
            for paragraph, (_, article) in there.items():
                if paragraph in here:
                    names.setdefault(article, here[paragraph][1])
        return names


def _segments(entry: RedlineEntry) -> tuple[content.Segment, ...]:
    kinds = _SEGMENTS_OF_MOVED if entry.kind is EntryKind.MOVED_TO else _SEGMENTS
    return tuple(content.Segment(kinds[part.op], part.text) for part in entry.segments)


def _moved_from(entry: RedlineEntry, old: Sequence[Paragraph]) -> tuple[str, ...]:
    if entry.kind is not EntryKind.MOVED_TO:
        return ()
    return tuple(filter(None, (*old[entry.old[0]].path, entry.label_old)))
