"""Mutations: done once, undone whole, and their problems answered as data."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
import strawberry
from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncEngine
from strawberry.schema.config import StrawberryConfig

from tests.graph.world import CLOSING, SPRING, World
from tryeza.documents.models import Document as DocumentRow
from tryeza.graph.acts import Act, act, loads
from tryeza.graph.documents import DOCUMENT, Document, DocumentQueries
from tryeza.graph.execution import Answer, Caller, Graph, Request
from tryeza.graph.limits import Limits
from tryeza.graph.parsing import Documents
from tryeza.graph.problems import ClosedProblem, ConflictProblem, InvalidProblem, LimitProblem
from tryeza.graph.scalars import SCALARS
from tryeza.graph.straight import straighten, without_null_defaults
from tryeza.kernel import errors
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import invalid
from tryeza.kernel.journal import JournalRow, stream_of
from tryeza.kernel.work import Work
from tryeza.people.credentials import TokenShown
from tryeza.people.models import ClientGrant


@strawberry.input(description="Which document gets which act type.")
class LabelDocumentInput(Act):
    """Input of the act under test."""

    slug: str
    act_type: str


@strawberry.type(description="The document was labelled.")
class LabelDocumentSuccess:
    """Success of the act under test."""

    document: Document


ALL = (InvalidProblem, ClosedProblem, ConflictProblem, LimitProblem)
KEPT: list[str] = []


async def label(work: Work, said: LabelDocumentInput) -> UUID:
    """Write first, then go wrong in the way that the act type names."""
    key: UUID = (
        await work.session.execute(
            update(DocumentRow)
            .where(DocumentRow.slug == said.slug)
            .values(act_type=said.act_type)
            .returning(DocumentRow.id)
        )
    ).scalar_one()
    work.record("documents.labelled", stream=stream_of("document", key), subject_id=key)
    match said.act_type:
        case "invalid":
            raise invalid("actType", "kernel.text_empty")
        case "closed":
            raise errors.Closed("consultations.window_closed", CLOSING)
        case "conflict":
            raise errors.Conflict("kernel.invalid", subject_id=key, current_revision=7)
        case "limit":
            raise errors.Limit("kernel.page_too_large", 100, retry_after=30)
        case "hidden":
            raise errors.NotFound("document")
        case "forbidden":
            raise errors.Forbidden("label", [errors.Told("kernel.sign_in_needed")])
        case "bug":
            raise ZeroDivisionError("a secret of ours")
    return key


async def keep(work: Work, said: LabelDocumentInput, problem: errors.Problem) -> errors.Problem:
    """Keep what was said when the window is closed."""
    if isinstance(problem, errors.Closed):
        KEPT.append(said.slug)
        return errors.Closed(problem.told.code, problem.at, kept_draft_id=UUID(int=1))
    return problem


@strawberry.type
class Mutations:
    """The act under test."""

    label_document = act(
        "Label a document.",
        input=LabelDocumentInput,
        success=LabelDocumentSuccess,
        problems=ALL,
        run=label,
        load=loads(document=DOCUMENT),
        subject=DOCUMENT,
        rescue=keep,
    )


MADE = strawberry.Schema(
    query=DocumentQueries, mutation=Mutations, config=StrawberryConfig(scalar_map=SCALARS)
)
SCHEMA = straighten(without_null_defaults(MADE._schema))
LABEL = """
mutation ($input: LabelDocumentInput!) {
  labelDocument(input: $input) {
    __typename
    ... on LabelDocumentSuccess { document { id actType title } }
    ... on Problem { message }
    ... on InvalidProblem { fields { path message code } }
    ... on ClosedProblem { closedAt keptDraftId }
    ... on ConflictProblem { currentRevision current { ... on Document { slug } } }
    ... on LimitProblem { limit retryAfter }
  }
}
"""


@pytest.fixture
def acting(graph: Graph) -> Graph:
    """The graph with the act under test."""
    return replace(graph, schema=SCHEMA, documents=Documents(SCHEMA, Limits()))


@pytest.fixture
async def arta(world: World, engine: AsyncEngine) -> Caller:
    """Arta, by an access token."""
    grant = {
        "id": UUID(int=9),
        "person_id": world.arta,
        "client": "Terminal",
        "created_at": SPRING,
        "expires_at": SPRING + timedelta(days=90),
    }
    async with engine.begin() as connection:
        await connection.execute(insert(ClientGrant).values(grant))
    return Caller(TokenShown(world.arta, UUID(int=9)), Language.ENGLISH, free=True)


def labelling(act_type: str, request_id: str | None = None) -> Request:
    said = {"slug": "strategjia-2030", "actType": act_type, "clientMutationId": request_id}
    return Request(LABEL, variables={"input": said})


async def stands(engine: AsyncEngine) -> tuple[str | None, int]:
    """The document's act type now, and how many events the journal has of it."""
    async with engine.connect() as connection:
        label_ = (await connection.execute(select(DocumentRow.act_type))).scalar_one()
        events = select(func.count()).where(JournalRow.kind == "documents.labelled")
        return label_, (await connection.execute(events)).scalar_one()


def payload(answer: Answer) -> Any:
    assert answer.errors == [], answer.errors
    assert answer.data is not None
    return answer.data["labelDocument"]


async def test_success_is_read_after_the_act(
    acting: Graph, arta: Caller, engine: AsyncEngine
) -> None:
    done = payload(await acting.answer(labelling("law"), arta))
    assert done["document"]["actType"] == "law"
    assert done["document"]["title"] == "Strategy for cooperation"
    assert await stands(engine) == ("law", 1)


async def test_event_is_appended_by_the_statement_that_reads_the_answer(
    acting: Graph, arta: Caller, statements: list[str]
) -> None:
    await acting.answer(labelling("law", "abc"), arta)
    # the actor; the write; the event and the payload
    assert len(statements) == 3
    assert "INTO journal" in statements[-1]


@pytest.mark.parametrize(
    ("goes", "problem", "says"),
    [
        (
            "invalid",
            "InvalidProblem",
            {
                "fields": [
                    {
                        "path": "actType",
                        "message": "Write something here.",
                        "code": "kernel.text_empty",
                    }
                ]
            },
        ),
        (
            "conflict",
            "ConflictProblem",
            {"currentRevision": 7, "current": {"slug": "strategjia-2030"}},
        ),
        ("limit", "LimitProblem", {"limit": 100, "retryAfter": 30}),
    ],
)
async def test_problem_is_answered_and_nothing_is_written(
    acting: Graph, arta: Caller, engine: AsyncEngine, goes: str, problem: str, says: dict[str, Any]
) -> None:
    told = payload(await acting.answer(labelling(goes), arta))
    assert told["__typename"] == problem
    assert {name: told[name] for name in says} == says
    assert await stands(engine) == (None, 0)


async def test_closed_window_keeps_what_was_written(
    acting: Graph, arta: Caller, engine: AsyncEngine
) -> None:
    KEPT.clear()
    told = payload(await acting.answer(labelling("closed"), arta))
    assert told["closedAt"] == "2026-04-30T21:59:59.000Z"
    assert told["keptDraftId"] is not None
    assert KEPT == ["strategjia-2030"]
    assert await stands(engine) == (None, 0)


@pytest.mark.parametrize(("goes", "code"), [("hidden", "NOT_FOUND"), ("forbidden", "FORBIDDEN")])
async def test_refusal_is_an_error_with_its_code(
    acting: Graph, arta: Caller, engine: AsyncEngine, goes: str, code: str
) -> None:
    answer = await acting.answer(labelling(goes), arta)
    assert [error["extensions"]["code"] for error in answer.errors] == [code]
    assert await stands(engine) == (None, 0)


async def test_forbidden_says_why(acting: Graph, arta: Caller) -> None:
    answer = await acting.answer(labelling("forbidden"), arta)
    assert answer.errors[0]["extensions"]["reasons"] == [
        {"code": "kernel.sign_in_needed", "message": "Sign in to do this."}
    ]


async def test_bug_is_masked_and_logged_under_its_id(
    acting: Graph, arta: Caller, engine: AsyncEngine, plain_log: list[Any]
) -> None:
    answer = await acting.answer(labelling("bug"), arta)
    (error,) = answer.errors
    assert error["extensions"]["code"] == "INTERNAL"
    assert "secret" not in str(answer)
    logged = [entry for entry in plain_log if entry["event"] == "graph.bug"]
    assert [entry["incident"] for entry in logged] == [error["extensions"]["id"]]
    assert error["extensions"]["id"] in error["message"]
    assert await stands(engine) == (None, 0)


async def test_same_request_gives_the_first_answer_and_writes_nothing(
    acting: Graph, arta: Caller, engine: AsyncEngine
) -> None:
    first = await acting.answer(labelling("law", "abc"), arta)
    again = await acting.answer(labelling("law", "abc"), arta)
    assert again == first
    assert await stands(engine) == ("law", 1)


async def test_same_request_sent_twice_at_once_happens_once(
    acting: Graph, arta: Caller, engine: AsyncEngine
) -> None:
    twice = [acting.answer(labelling("law", "abc"), arta) for _ in range(2)]
    one, other = await asyncio.gather(*twice)
    assert one == other
    assert await stands(engine) == ("law", 1)


async def test_id_of_another_request_is_refused(
    acting: Graph, arta: Caller, engine: AsyncEngine
) -> None:
    await acting.answer(labelling("law", "abc"), arta)
    told = payload(await acting.answer(labelling("plan", "abc"), arta))
    assert told["fields"][0]["path"] == "clientMutationId"
    assert await stands(engine) == ("law", 1)


async def test_one_act_of_a_request_goes_wrong_and_the_other_stands(
    acting: Graph, arta: Caller, engine: AsyncEngine
) -> None:
    text = """
    mutation {
      one: labelDocument(input: {slug: "strategjia-2030", actType: "law"}) { __typename }
      two: labelDocument(input: {slug: "strategjia-2030", actType: "invalid"}) { __typename }
    }
    """
    answer = await acting.answer(Request(text), arta)
    assert answer.data == {
        "one": {"__typename": "LabelDocumentSuccess"},
        "two": {"__typename": "InvalidProblem"},
    }
    assert await stands(engine) == ("law", 1)


async def test_revoked_token_is_told_and_does_nothing(
    acting: Graph, arta: Caller, engine: AsyncEngine
) -> None:
    async with engine.begin() as connection:
        await connection.execute(update(ClientGrant).values(revoked_at=SPRING))
    answer = await acting.answer(labelling("law"), arta)
    assert [error["extensions"]["code"] for error in answer.errors] == ["UNAUTHENTICATED"]
    assert answer.data is None
    assert await stands(engine) == (None, 0)


async def test_deadlock_is_tried_again(acting: Graph, arta: Caller, engine: AsyncEngine) -> None:
    """The database gives up the first try as the victim of a deadlock."""
    tries = []

    async def a_victim_once(work: Work, said: LabelDocumentInput) -> UUID:
        tries.append(said.act_type)
        key = await label(work, said)
        if len(tries) == 1:
            connection = await work.session.connection()
            await connection.exec_driver_sql(
                "DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '40P01'; END $$"
            )
        return key

    schema_ = _schema_with(a_victim_once)
    graph = replace(acting, schema=schema_, documents=Documents(schema_, Limits()))
    done = payload(await graph.answer(labelling("law"), arta))
    assert done["__typename"] == "LabelDocumentSuccess"
    assert tries == ["law", "law"]
    assert await stands(engine) == ("law", 1)


def _schema_with(run: Any) -> Any:
    @strawberry.type
    class Others:
        """The act under test, done in another way."""

        label_document = act(
            "Label a document.",
            input=LabelDocumentInput,
            success=LabelDocumentSuccess,
            problems=ALL,
            run=run,
            load=loads(document=DOCUMENT),
        )

    config = StrawberryConfig(scalar_map=SCALARS)
    made = strawberry.Schema(query=DocumentQueries, mutation=Others, config=config)
    return straighten(without_null_defaults(made._schema))
