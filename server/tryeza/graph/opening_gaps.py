"""What the rules still ask for before a consultation may open, in the graph."""

from collections.abc import Sequence
from typing import Any

import strawberry

from tryeza.consultations import queries
from tryeza.consultations.explanations import describe
from tryeza.consultations.packs.demands import MENDED_BY, Gap
from tryeza.graph.consultation_vocabulary import OpeningPart
from tryeza.graph.context import Asking
from tryeza.graph.look_ahead import Call
from tryeza.graph.tree import put


@strawberry.type(description="Something that the rules ask for and that is missing.")
class OpeningGap:
    """A gap."""

    code: str = strawberry.field(description="What is missing, for programs: `missing.contact`.")
    message: str = strawberry.field(description="The same as a sentence in the reader's language.")
    mended_by: OpeningPart = strawberry.field(description="Which part of it is to be mended.")


async def fill_missing(asking: Asking, above: Sequence[Any], call: Call) -> None:
    """What is missing, for those who may open it; nobody else has to know."""
    gaps = await queries.gaps_of(asking.session, [one.uuid for one in above], asking.now)
    prepared = await queries.prepared_by(asking.session, asking.actor, list(gaps))
    for one in above:
        found = gaps[one.uuid] if one.uuid in prepared else []
        put(one, call, [_gap(gap, asking) for gap in found])


def _gap(gap: Gap, asking: Asking) -> OpeningGap:
    message = describe(gap, asking.language)
    return OpeningGap(code=gap.code, message=message, mended_by=MENDED_BY[gap.code])
