"""What changed between the two texts that a report is about, in each language they are in."""

from collections.abc import Mapping, Sequence

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
    """The version that was consulted on, and the revised one where there is one."""

    def __init__(self, session: AsyncSession, version: Version, revised: Version | None) -> None:
        self._session = session
        self._version = version
        self._revised = revised

    async def others(self, leading: str) -> tuple[content.OtherText, ...]:
        """The languages beside the leading one in which the report's texts can be read."""
        return tuple(
            [
                content.OtherText(
                    language=language,
                    changes=await self.changes(language),
                    articles=await self._articles(leading, language),
                )
                for language in await self._languages()
                if language != leading
            ]
        )

    async def changes(self, language: str) -> tuple[content.Change, ...]:
        """What changed in this language; nothing where there is no revised text."""
        if self._revised is None:
            return ()
        old = as_content(await placed_paragraphs(self._session, self._version.id, language))
        new = as_content(await placed_paragraphs(self._session, self._revised.id, language))
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

    async def _languages(self) -> list[str]:
        """The languages that both texts are in."""
        texts = await self._session.execute(
            select(VersionText.version_id, VersionText.language)
            .where(VersionText.version_id.in_([version.id for version in self._versions()]))
            .order_by(VersionText.language)
        )
        of: dict[str, int] = {}
        for _, language in texts:
            of[language] = of.get(language, 0) + 1
        return [language for language, times in of.items() if times == len(self._versions())]

    def _versions(self) -> list[Version]:
        return [version for version in (self._version, self._revised) if version is not None]

    async def _articles(self, leading: str, language: str) -> Mapping[str, str]:
        """What each article of the leading text is called in the other language."""
        names: dict[str, str] = {}
        for version in self._versions():
            here = articles_in(await placed_paragraphs(self._session, version.id, language))
            there = articles_in(await placed_paragraphs(self._session, version.id, leading))
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
