"""The seal of a consultation's journal: how far it goes, and whether all of it still holds."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import strawberry
from sqlalchemy import Select, select

from tryeza.graph.comments import run_ids
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking
from tryeza.graph.look_ahead import Call
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import put, table_of
from tryeza.kernel.journal import JournalHead, JournalRow, stream_of
from tryeza.kernel.journal_check import faults_in

_HEAD = table_of(JournalHead)
_JOURNAL = table_of(JournalRow)


@strawberry.type(description="A fault: an event that is not as it was written.")
class JournalFault:
    """A fault of a chain."""

    position: int = strawberry.field(description="At which event of the stream.")
    what: str = strawberry.field(
        description="What was done to it: `altered`, `missing`, `cut` or `headless`."
    )


@strawberry.type(
    description="The seal of a journal: whoever keeps its hash can tell later that nothing before"
    " it was altered, removed or reordered."
)
class JournalSeal:
    """Where a chain stands."""

    events: int = strawberry.field(description="How many events it covers.")
    hash: str = strawberry.field(description="The hash of the last event, hexadecimal.")
    faults: list[JournalFault] = strawberry.field(
        description="What does not hold, found by reading every event again; empty when all does."
    )
    download_path: str = strawberry.field(
        description="Where all events are downloaded as JSON lines, below this server's address."
    )


async def _fill_seals(asking: Asking, above: Sequence[Any], call: Call) -> None:
    keys = [one.uuid for one in above]
    run = {row.id for row in await asking.rows(run_ids(asking.actor).where(_OWN.in_(keys)))}
    for one in above:
        put(one, call, await _seal(asking, one.uuid) if one.uuid in run else None)


async def _seal(asking: Asking, consultation_id: UUID) -> JournalSeal:
    stream = stream_of("consultation", consultation_id)
    rows = await asking.rows(_events(stream))
    head = next(iter(await asking.rows(select(_HEAD).where(_HEAD.c.stream == stream))), None)
    faults = faults_in(stream, rows, (head.position, head.hash) if head else None)
    return JournalSeal(
        events=head.position if head else 0,
        hash=head.hash.hex() if head else "",
        faults=[JournalFault(position=one.position, what=one.what) for one in faults],
        download_path=f"/downloads/journals/{consultation_id}.jsonl",
    )


def _events(stream: str) -> Select[Any]:
    return select(_JOURNAL).where(_JOURNAL.c.stream == stream).order_by(_JOURNAL.c.position)


_OWN = CONSULTATION.table.c.id


@extending(
    CONSULTATION,
    _fill_seals,
    "The seal of its journal, checked now; null for those who do not run it.",
)
def journal_seal(self: Consultation) -> JournalSeal | None:
    """The seal, read ahead."""
    found: JournalSeal | None = self.__dict__["journal_seal"]
    return found


ROOM = Room()
