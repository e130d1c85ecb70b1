"""Says which paragraph of a new version is which of the old: its identity lives on, or is new."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from tryeza.documents.comparing.lineage import Link, LinkKind
from tryeza.kernel import ids


@dataclass(frozen=True, slots=True)
class Strand:
    """One old and one new paragraph version (either may be missing) of a link, by place."""

    link_id: UUID
    old: int | None
    new: int | None
    kind: LinkKind
    score: float
    sure: bool


def strands(links: Sequence[Link]) -> list[Strand]:
    """The links pulled apart into pairs; those of a split or a merge share their `link_id`."""
    return [
        Strand(link_id, old, new, link.kind, link.score, link.sure)
        for link, link_id in ((link, ids.new_id()) for link in links)
        for old in link.old or (None,)
        for new in link.new or (None,)
    ]


def continue_identities(
    links: Sequence[Link], old: Sequence[UUID], old_sizes: Sequence[int], new_sizes: Sequence[int]
) -> list[UUID]:
    """The identity of each new paragraph.

    `old` holds the identity of each old paragraph, the sizes the length of each text. A split
    gives the identity to its longest piece, a merge takes that of the longest it was made of;
    an unsure link gives none until a person confirms it.
    """
    identities = [ids.new_id() for _ in new_sizes]
    for link in links:
        if not (link.old and link.new and link.sure):
            continue
        heir = max(link.new, key=lambda place: new_sizes[place])
        forebear = max(link.old, key=lambda place: old_sizes[place])
        identities[heir] = old[forebear]
    return identities
