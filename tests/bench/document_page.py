"""CPU of server and database for the document page, against PostgreSQL making the same JSON itself.

Both are answered by the same process over the same connection, in turn, on one draft of 200
paragraphs and 1,000 comments of which the first three of each paragraph are shown, with author,
organisation and answer. Measured are the CPU times of this process and of its PostgreSQL backends.
"""

import os
import statistics
import sys
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import psutil
import uvloop
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine
from tests import postgres
from tests.graph.world import SPRING, make_world

from tryeza.graph.execution import Caller, Graph, Request
from tryeza.graph.limits import Limits
from tryeza.graph.parsing import Documents
from tryeza.graph.schema import schema
from tryeza.http.memory import settle
from tryeza.kernel.catalogue import Language
from tryeza.kernel.db import connect, sessions

PARAGRAPHS, COMMENTS, SHOWN, ORGANISATIONS = 200, 1_000, 3, 30
WARM, ROUNDS, BATCH = 5, 12, 5
TARGET = 4.0

PAGE = """
query DocumentPage($slug: String!, $first: Int) {
  document(slug: $slug) {
    id title status
    version {
      id number publishedAt
      paragraphs {
        id kind depth label path text
        comments(first: $first) {
          edges {
            node {
              id number kind text createdAt
              author { id name }
              organisation { id name kind }
              answer { outcome reason }
            }
          }
        }
      }
    }
  }
}
"""

# The same page as one statement, as fast as we could write it: sets joined and ranked once (a
# LATERAL for each paragraph takes five times as long). Ids are left as PostgreSQL writes them.
REFERENCE = text("""
WITH d AS (SELECT * FROM document WHERE slug = :slug),
v AS (
  SELECT v.* FROM version v JOIN d ON v.document_id = d.id
  WHERE v.published_at IS NOT NULL AND v.audience = 'public' ORDER BY v.number DESC LIMIT 1),
t AS (
  SELECT t.language FROM version_text t JOIN v ON t.version_id = v.id
  ORDER BY array_position(ARRAY['en'], t.language), t.is_leading DESC LIMIT 1),
placed AS (
  SELECT s.paragraph_id, n.comment_id FROM anchor n
  JOIN paragraph_version s ON s.id = n.paragraph_version_id JOIN v ON s.version_id = v.id
  UNION ALL
  SELECT s.paragraph_id, n.comment_id FROM projection n
  JOIN paragraph_version s ON s.id = n.paragraph_version_id JOIN v ON s.version_id = v.id
  WHERE n.state <> 'lost'),
ranked AS (
  SELECT placed.paragraph_id, c.*, row_number() OVER (
    PARTITION BY placed.paragraph_id ORDER BY c.created_at, c.id) AS place
  FROM placed JOIN comment c ON c.id = placed.comment_id
  JOIN consultation k ON k.id = c.consultation_id
  WHERE c.scope = 'consultation' AND c.state = 'standing' AND c.publicity <> 'not_public'
    AND k.state <> 'prepared' AND k.audience = 'public'),
edges AS (
  SELECT c.paragraph_id, json_agg(json_build_object('node', json_build_object(
    'id', c.id, 'number', c.number, 'kind', upper(c.kind), 'text', c.text,
    'createdAt', c.created_at,
    'author', CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'name', a.name) END,
    'organisation', CASE WHEN o.id IS NOT NULL THEN
      json_build_object('id', o.id, 'name', o.names->>'en', 'kind', upper(o.kind)) END,
    'answer', CASE WHEN w.id IS NOT NULL THEN
      json_build_object('outcome', upper(w.outcome), 'reason', w.reason) END
  )) ORDER BY c.place) AS edges
  FROM ranked c
  LEFT JOIN person a ON a.id = c.author_id AND c.publicity = 'named'
  LEFT JOIN organisation o ON o.id = c.organisation_id
  LEFT JOIN answered_comment l ON l.comment_id = c.id
  LEFT JOIN answer w ON w.id = l.answer_id AND w.published_at IS NOT NULL
  WHERE c.place <= :first GROUP BY c.paragraph_id),
paragraphs AS (
  SELECT json_agg(json_build_object(
    'id', p.id, 'kind', upper(p.kind), 'depth', p.depth, 'label', p.label, 'path', p.path,
    'text', p.text, 'comments', json_build_object('edges', coalesce(e.edges, '[]'::json))
  ) ORDER BY p.position) AS listed
  FROM paragraph_version p JOIN v ON v.id = p.version_id JOIN t ON t.language = p.language
  LEFT JOIN edges e ON e.paragraph_id = p.paragraph_id)
SELECT CAST(json_build_object('data', json_build_object('document', json_build_object(
  'id', d.id, 'title', d.titles->>'en', 'status', upper(d.status),
  'version', json_build_object('id', v.id, 'number', v.number, 'publishedAt', v.published_at,
    'paragraphs', paragraphs.listed)))) AS text)
FROM d, v, paragraphs
""")


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU milliseconds of one answer."""

    server: float
    database: float

    @property
    def total(self) -> float:
        """Both together."""
        return self.server + self.database


Answering = Callable[[], Awaitable[bytes]]


def main(_corpus: Path | None = None) -> bool:
    """Measure and print; whether the target was reached. The corpus is not needed."""
    session = postgres.open_session()
    try:
        database = postgres.server()
        name = database.copy()
        ratio = uvloop.run(measure(database.url(name)))
        database.drop(name)
        return ratio <= TARGET
    finally:
        if session is not None:
            postgres.close_session(*session)


async def measure(url: str) -> float:
    """Answer both ways in turn and print what they cost; how many times as much ours does."""
    engine = connect(url, pool_size=1)
    async with sessions(engine)() as session:
        await make_world(
            session, paragraphs=PARAGRAPHS, comments_=COMMENTS, organisations=ORGANISATIONS
        )
        await session.execute(text("ANALYZE"))
        await session.commit()
    ours, reference = _ours(engine), _reference(engine)
    for _ in range(WARM):
        bodies = [await ours(), await reference()]
    _check_same(*bodies)
    backends = await _backends(engine)
    settle()
    costs: list[tuple[Cost, Cost]] = []
    for _ in range(ROUNDS):
        costs.append((await _cost(ours, backends), await _cost(reference, backends)))
    await engine.dispose()
    return _print(costs, [len(body) for body in bodies])


def _ours(engine: AsyncEngine) -> Answering:
    limits = Limits()
    graph = Graph(
        schema=schema(),
        sessions=sessions(engine),
        clock=lambda: SPRING,
        documents=Documents(schema(), limits),
        limits=limits,
    )
    request = Request(PAGE, variables={"slug": "strategjia-2030", "first": SHOWN})
    caller = Caller(free=True, language=Language.ENGLISH)

    async def answer() -> bytes:
        answer = await graph.answer(request, caller)
        return msgspec.json.encode(answer.body())

    return answer


def _reference(engine: AsyncEngine) -> Answering:
    values = {"slug": "strategjia-2030", "first": SHOWN}

    async def answer() -> bytes:
        async with engine.connect() as connection:
            body: str = (await connection.execute(REFERENCE, values)).scalar_one()
            return body.encode()

    return answer


def _check_same(ours: bytes, reference: bytes) -> None:
    """Both must show as many paragraphs, comments, authors, organisations and answers."""
    counts = [
        [body.count(key) for key in (b'"path"', b'"createdAt"', b'"reason"', b'"author"')]
        for body in (ours, reference)
    ]
    if counts[0] != counts[1]:
        raise AssertionError(f"The two pages differ: {counts}")


async def _backends(engine: AsyncEngine) -> Sequence[psutil.Process]:
    """The PostgreSQL processes that answer this engine."""
    async with engine.connect() as connection:
        return [
            psutil.Process((await connection.execute(text("SELECT pg_backend_pid()"))).scalar_one())
        ]


async def _cost(answering: Answering, backends: Sequence[psutil.Process]) -> Cost:
    server, database = _server(), _database(backends)
    for _ in range(BATCH):
        await answering()
    return Cost(
        (_server() - server) * 1000 / BATCH, (_database(backends) - database) * 1000 / BATCH
    )


def _server() -> float:
    times = os.times()
    return times.user + times.system


def _database(backends: Sequence[psutil.Process]) -> float:
    return sum(sum(backend.cpu_times()[:2]) for backend in backends)


def _print(costs: Sequence[tuple[Cost, Cost]], sizes: Sequence[int]) -> float:
    for name, of, size in (("graph", 0, sizes[0]), ("postgres", 1, sizes[1])):
        server = statistics.median(pair[of].server for pair in costs)
        database = statistics.median(pair[of].database for pair in costs)
        cost = f"server {server:6.1f} ms  database {database:6.1f} ms"
        print(f"document page: {name:9}{cost}  {size:,} bytes")
    ratio = statistics.median(ours.total / reference.total for ours, reference in costs)
    print(f"document page: ratio {ratio:.2f}, to reach at most {TARGET:.0f}")
    return ratio


if __name__ == "__main__":
    sys.exit(not main())
