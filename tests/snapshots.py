"""Databases kept aside with a thing already made in them, so that it is made once a session.

A world that needs a working group takes a copy of a database that has one (20 to 40 ms) instead of
making it again by a hundred statements. The first test that asks makes it, by the rooms' own acts.
"""

from dataclasses import dataclass, field
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncEngine

from tests import postgres


@dataclass(frozen=True, slots=True)
class Kept:
    """A database kept aside, and what a world knew of its contents."""

    name: str
    made: dict[str, object]


@dataclass(slots=True)
class Snapshots:
    """What this worker has kept so far, by the name of what was asked for."""

    server: postgres.Server
    kept: dict[str, Kept] = field(default_factory=dict)

    async def take(self, key: str, engine: AsyncEngine, made: dict[str, object]) -> None:
        """Keep the engine's database as it stands now."""
        name = f"kept_{uuid4().hex}"
        await engine.dispose()  # nobody may be connected to what is copied
        self.server.make_copy(name, str(engine.url.database))
        self.kept[key] = Kept(name, dict(made))

    async def restore(self, key: str, engine: AsyncEngine) -> dict[str, object]:
        """Put a copy of what was kept in the place of the engine's database; what was made."""
        kept = self.kept[key]
        await engine.dispose()
        self.server.drop(str(engine.url.database))
        self.server.make_copy(str(engine.url.database), kept.name)
        return dict(kept.made)
