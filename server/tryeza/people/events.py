"""Tells the journal what happens to a person, in the person's own stream."""

from uuid import UUID

from tryeza.kernel.journal import FactValue, stream_of
from tryeza.kernel.work import Work


def event_of(kind: str) -> str:
    """The name of an event of this room."""
    return f"people.{kind}"


def record(work: Work, kind: str, person_id: UUID, **facts: FactValue) -> None:
    """Record `people.<kind>` of a person; `facts` hold ids and closed values, nothing personal."""
    work.record(
        event_of(kind),
        stream=stream_of("person", person_id),
        subject_id=person_id,
        organisation_id=None,
        **facts,
    )
