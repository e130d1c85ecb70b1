"""Nothing that a client can send is answered as a bug of ours: documents and variables at random.

Documents are made by schemathesis from the printed schema; variables are broken ids, cursors and
texts in the examples' own documents. All are sent over HTTP, as a person who may do much.
"""

import io
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from graphql.language import ast
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.core.result import Ok
from starlette.applications import Starlette

from tests.contract.test_examples import EXAMPLES
from tests.http.serving import asking
from tests.http.serving import settings as small_installation
from tests.world import NOON, World, a_revised_version, an_open_consultation
from tryeza.graph.nodes import encode_id
from tryeza.graph.schema import NODES, printed
from tryeza.http.app import create_app
from tryeza.kernel.ids import new_id
from tryeza.people.models import SignInMethod
from tryeza.people.sessions import open_session

GIVEN = settings(
    max_examples=2,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def _string(values: st.SearchStrategy[str]) -> st.SearchStrategy[ast.StringValueNode]:
    return values.map(lambda value: ast.StringValueNode(value=value))


moments = st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
schemathesis.graphql.scalar("DateTime", _string(moments.map(datetime.isoformat)))
schemathesis.graphql.scalar("Date", _string(moments.map(lambda moment: moment.date().isoformat())))
schemathesis.graphql.scalar("Url", _string(st.sampled_from(["https://example.org", "https://"])))

SCHEMA = schemathesis.graphql.from_file(io.StringIO(printed()))
OPERATIONS = [
    found.ok()
    for found in SCHEMA.get_all_operations()
    if isinstance(found, Ok) and not found.ok().label.startswith("Subscription")
]


@pytest.fixture
def app(world: World, database_url: str, tmp_path: Path) -> Starlette:
    """The application on the world, with free documents for everyone."""
    return create_app(
        small_installation(tmp_path, TRYEZA_DEMO="yes"), database_url, clock=lambda: NOON
    )


@pytest.fixture
async def client(app: Starlette, world: World) -> AsyncIterator[httpx.AsyncClient]:
    """Ilir's browser, of the secretariat, in a world with a revised draft and a consultation."""
    await a_revised_version(world)
    await an_open_consultation(world)
    ilir = await world.person("Ilir")
    async with world.acting("Ilir") as work:
        method = SignInMethod.PASSWORD
        secret = await open_session(work, person_id=ilir, method=method, device="test")
    async with asking(app) as client:
        client.cookies.set("tryeza", secret)
        client.headers["x-tryeza"] = "test"
        yield client


async def answered(client: httpx.AsyncClient, document: str, variables: Any = None) -> Any:
    """What comes back, which may be anything but a bug."""
    asked = json.dumps({"query": document, "variables": variables or {}})  # in ASCII
    headers = {"content-type": "application/json"}
    response = await client.post("/graphql", content=asked, headers=headers)
    assert response.status_code < 500, (document, variables, response.text)
    body = response.json()
    codes = [error["extensions"]["code"] for error in body.get("errors", [])]
    assert "INTERNAL" not in codes, (document, variables, body)
    return body


async def test_no_document_is_answered_as_a_bug(client: httpx.AsyncClient) -> None:
    sent: list[str] = []
    for operation in OPERATIONS:
        sent.extend(_documents(operation))
    for document in sent:
        await answered(client, document)
    assert len(sent) >= len(OPERATIONS)


def _documents(operation: Any) -> list[str]:
    found: list[str] = []

    @GIVEN
    @given(operation.as_strategy())
    def collect(case: Any) -> None:
        found.append(case.body)

    collect()
    return found


def _broken_ids() -> list[str]:
    absent = [encode_id(name, new_id()) for name in (*NODES, "Upload", "Stone")]
    return ["", "x", "0", "💥", "A" * 5_000, "Q29tbWVudA", "\x00", "\ud800", *absent]


CURSORS = ["", "x", "W10", "bnVsbA", "WzEsMl0", "💥", "A" * 5_000, "WyIyMDI2LTAzLTAyIiwgMV0"]


@pytest.mark.parametrize("name", sorted(EXAMPLES))
async def test_no_broken_variable_is_answered_as_a_bug(
    client: httpx.AsyncClient, name: str
) -> None:
    shown = EXAMPLES[name]
    wrong: list[Any] = [*_broken_ids(), *CURSORS, -1, 2**63, 1.5, True, None, [], {}, [None]]
    for path in _places(shown.variables):
        for value in wrong:
            await answered(client, shown.document, _with(shown.variables, path, value))


def _places(value: Any, above: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Every place in the variables, the whole ones first."""
    if not isinstance(value, dict):
        return [above]
    found = [above] if above else []
    return found + [place for key, one in value.items() for place in _places(one, (*above, key))]


def _with(value: Any, path: tuple[str, ...], new: Any) -> Any:
    if not path:
        return new
    return {**value, path[0]: _with(value[path[0]], path[1:], new)}


async def test_no_cursor_is_answered_as_a_bug(client: httpx.AsyncClient) -> None:
    document = """
    query ($after: String, $before: String, $first: Int, $last: Int) {
      consultations(after: $after, before: $before, first: $first, last: $last) {
        edges { cursor node {
          comments(after: $after, before: $before, first: $first, last: $last) { totalCount }
        } }
      }
    }
    """
    for cursor in CURSORS:
        for part in ({"after": cursor}, {"before": cursor}, {"before": cursor, "last": 2}):
            body = await answered(client, document, part)
            assert cursor == "" or body["errors"]
    for size in (-1, 0, 101, 2**31 - 1):
        await answered(client, document, {"first": size})
        await answered(client, document, {"last": size})
