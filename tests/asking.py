"""Asks the graph as somebody of the world, and tells what it cost the database."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import event

from tests.world import NOON, World
from tryeza.graph.execution import Caller, Graph, Request
from tryeza.graph.limits import Limits
from tryeza.graph.nodes import encode_id
from tryeza.graph.parsing import Documents
from tryeza.graph.schema import schema
from tryeza.kernel.catalogue import Language
from tryeza.kernel.files import FileStore
from tryeza.people.credentials import CookieShown
from tryeza.people.models import SignInMethod
from tryeza.people.opaque import digest_of
from tryeza.people.sessions import open_session
from tryeza.reports.page_store import PageStore
from tryeza.search.index import Index

__all__ = ["Reply", "ask", "encode_id", "told"]

_UNCOUNTED = ("SAVEPOINT", "RELEASE", "ROLLBACK", "BEGIN", "COMMIT")


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back: the data, the codes of errors, and the statements it took.

    Transaction control is not counted; reading who asks is, and so is the journal.
    """

    data: Any
    errors: list[str]
    statements: list[str]

    @property
    def acting(self) -> list[str]:
        """The statements beside the journal's, the last of which also reads an act's answer."""
        return [one for one in self.statements if "INTO journal" not in one]


async def ask(
    world: World,
    name: str,
    document: str,
    *,
    language: Language | None = None,
    now: datetime = NOON,
    files: FileStore | None = None,
    pages: PageStore | None = None,
    index: Index | None = None,
    **variables: object,
) -> Reply:
    """Ask as a person of the world (or "nobody").

    Where no language is asked for, the public is answered in English, and who is signed in in
    Albanian, as their accounts say.
    """
    cookie = await _cookie(world, name, now)
    if cookie is None and language is None:
        language = Language.ENGLISH
    graph = Graph(
        schema=schema(),
        sessions=world.database,
        clock=lambda: now,
        documents=_documents(),
        limits=Limits(),
        files=files,
        pages=pages,
        index=index,
    )
    with _counted(world) as statements:
        answer = await graph.answer(
            Request(document, variables=variables), Caller(cookie, language, free=True)
        )
    codes = [str((error.get("extensions") or {}).get("code")) for error in answer.errors]
    return Reply(answer.data, codes, statements)


def told(problem: Any) -> list[tuple[str, str]]:
    """The fields of an InvalidProblem and why each does not fit."""
    return [(field["path"], field["code"]) for field in problem["fields"]]


@lru_cache(maxsize=1)
def _documents() -> Documents:
    return Documents(schema(), Limits())


async def _cookie(world: World, name: str, now: datetime) -> CookieShown | None:
    if name == "nobody":
        return None
    key = f"cookie {name} {now.date()}"  # a session does not outlive its idle time
    if key not in world.made:
        person_id = await world.person(name)
        async with world.acting(name, now=now) as work:
            secret = await open_session(
                work, person_id=person_id, method=SignInMethod.PASSWORD, device="test"
            )
        world.made[key] = CookieShown(digest_of(secret))
    return cast(CookieShown, world.made[key])


@contextmanager
def _counted(world: World) -> Iterator[list[str]]:
    seen: list[str] = []

    def note(_c: object, _k: object, statement: str, *_: object) -> None:
        if not statement.startswith(_UNCOUNTED):
            seen.append(statement)

    event.listen(world.engine.sync_engine, "before_cursor_execute", note)
    yield seen
    event.remove(world.engine.sync_engine, "before_cursor_execute", note)
