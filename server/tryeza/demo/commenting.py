"""Lets people say what the files say they said, in the order in which it happened."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from uuid import UUID

from tryeza.comments import actions, endorsing, positions
from tryeza.comments.actions import Source
from tryeza.comments.models import Channel, Comment, Scope
from tryeza.comments.placing import Place
from tryeza.comments.saying import Said
from tryeza.demo.drafting import Places
from tryeza.demo.script import Change, Hiding, Position, Reply, Spoken, Support
from tryeza.demo.stage import Act, Stage, in_order
from tryeza.demo.timetable import moment
from tryeza.kernel.work import Work

NumberedAct = tuple[int, Act]  # on which working day of the window, and what happens then


@dataclass(frozen=True, slots=True)
class Answerable:
    """A comment that was made, and the answer that the file has for it."""

    comment_id: UUID
    organisation: str | None
    answer: str


@dataclass(frozen=True, slots=True)
class Hearing:
    """A consultation in which people speak: its first day, and where the text's places are."""

    stage: Stage
    consultation_id: UUID
    opens: date
    places: Mapping[str, Places]  # by language
    said: list[tuple[UUID, Spoken]] = field(default_factory=list)
    answerable: list[Answerable] = field(default_factory=list)

    async def hear(
        self, spoken: list[Spoken], positions: list[Position], *, also: Sequence[NumberedAct] = ()
    ) -> None:
        """Carry out everything that was said and done, each at a moment of its day."""
        acts = [act for number, one in enumerate(spoken) for act in self._about(one, number)]
        acts += [act for position in positions for act in self._collating(position)]
        acts += also
        days = self.stage.days
        await in_order((days.nth(self.opens, number), act) for number, act in acts)

    def _about(self, spoken: Spoken, number: int) -> Iterator[NumberedAct]:
        key = spoken.key or f"{self.consultation_id}/{number}"
        yield spoken.told_on, partial(self._say, spoken, key)
        for support in spoken.supported:
            yield support.day, partial(self._endorse, support, key)
        for reply in spoken.replies:
            yield reply.day, partial(self._reply, spoken, reply, key)
        if spoken.edited is not None:
            yield spoken.edited.day, partial(self._edit, spoken, spoken.edited, key)
        if spoken.withdrawn is not None:
            yield spoken.withdrawn, partial(self._withdraw, spoken.by, key)
        if spoken.hidden is not None:
            yield spoken.hidden.day, partial(self._hide, spoken.hidden, key)

    async def _say(self, spoken: Spoken, key: str, at: datetime) -> None:
        async with self.stage.acting(spoken.by, at) as work:
            way = self._add if spoken.channel is Channel.WEB else self._capture
            comment = await way(work, spoken)
        self.stage.comments[key] = comment.id
        self.said.append((comment.id, spoken))
        if spoken.answer is not None:
            self.answerable.append(Answerable(comment.id, spoken.organisation, spoken.answer))

    async def _add(self, work: Work, spoken: Spoken) -> Comment:
        return await actions.add(
            work,
            consultation_id=self.consultation_id,
            said=_said(spoken),
            place=self._place(spoken),
            for_organisation_id=self._organisation(spoken.organisation),
            scope=_scope(spoken),
            publicity=spoken.publicity,
        )

    async def _capture(self, work: Work, spoken: Spoken) -> Comment:
        source = Source(
            spoken.channel,
            moment(self.stage.days.nth(self.opens, spoken.day), 15),
            speaker_name=spoken.speaker,
            organisation_id=self._organisation(spoken.organisation),
        )
        return await actions.capture(
            work,
            consultation_id=self.consultation_id,
            said=_said(spoken),
            source=source,
            place=self._place(spoken),
            publicity=spoken.publicity,
        )

    async def _reply(self, spoken: Spoken, reply: Reply, key: str, at: datetime) -> None:
        async with self.stage.acting(reply.by, at) as work:
            await actions.add(
                work,
                consultation_id=self.consultation_id,
                said=Said(reply.kind, reply.text, language=reply.language),
                parent_id=self.stage.comments[key],
                for_organisation_id=self._organisation(reply.organisation),
                scope=_scope(spoken),
            )

    async def _endorse(self, support: Support, key: str, at: datetime) -> None:
        async with self.stage.acting(support.by, at) as work:
            await endorsing.endorse(
                work,
                comment_id=self.stage.comments[key],
                for_organisation_id=self.stage.organisations[support.organisation],
            )

    async def _edit(self, spoken: Spoken, change: Change, key: str, at: datetime) -> None:
        wording = change.wording or spoken.wording
        said = Said(spoken.kind, change.text, wording, spoken.language)
        async with self.stage.acting(spoken.by, at) as work:
            await actions.edit(work, comment_id=self.stage.comments[key], revision=1, said=said)

    async def _withdraw(self, by: str, key: str, at: datetime) -> None:
        async with self.stage.acting(by, at) as work:
            await actions.withdraw(work, comment_id=self.stage.comments[key])

    async def _hide(self, hiding: Hiding, key: str, at: datetime) -> None:
        async with self.stage.acting(hiding.by, at) as work:
            await actions.hide(work, comment_id=self.stage.comments[key], reason=hiding.reason)

    def _collating(self, position: Position) -> Iterator[NumberedAct]:
        yield position.opened, partial(self._open_position, position)
        for key in position.of:
            yield position.collated, partial(self._collate, position, key)
        if position.submitted is not None:
            yield position.submitted, partial(self._submit, position)

    async def _open_position(self, position: Position, at: datetime) -> None:
        async with self.stage.acting(position.lead, at) as work:
            opened = await positions.open_position(
                work,
                consultation_id=self.consultation_id,
                organisation_id=self.stage.organisations[position.organisation],
            )
        self.stage.positions[position.organisation] = opened.id

    async def _collate(self, position: Position, key: str, at: datetime) -> None:
        async with self.stage.acting(position.lead, at) as work:
            copy = await positions.copy_into_position(work, comment_id=self.stage.comments[key])
            if key in position.edited:
                said = Said(copy.kind, position.edited[key], copy.proposed_wording, copy.language)
                await actions.edit(work, comment_id=copy.id, revision=copy.revision, said=said)
        if key in position.answers:
            self.answerable.append(
                Answerable(copy.id, position.organisation, position.answers[key])
            )

    async def _submit(self, position: Position, at: datetime) -> None:
        async with self.stage.acting(position.lead, at) as work:
            await positions.submit_position(
                work, position_id=self.stage.positions[position.organisation]
            )

    def _place(self, spoken: Spoken) -> Place | None:
        if spoken.at is None:
            return None
        return Place(self.places[spoken.language][spoken.at], quote=spoken.words)

    def _organisation(self, key: str | None) -> UUID | None:
        return self.stage.organisations[key] if key else None


def _scope(spoken: Spoken) -> Scope:
    return Scope.ORGANISATION if spoken.inside else Scope.CONSULTATION


def _said(spoken: Spoken) -> Said:
    return Said(spoken.kind, spoken.text, spoken.wording, spoken.language)
