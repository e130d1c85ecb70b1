"""A document that asks for too much is told how much is allowed."""

import time

import pytest
from graphql import FragmentDefinitionNode, OperationDefinitionNode, parse

from tryeza.graph.execution import Caller, Graph, Request
from tryeza.graph.limits import Limits, Weight, check, weigh
from tryeza.graph.parsing import Documents
from tryeza.graph.schema import schema
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Limit

READER = Caller(free=True, language=Language.ENGLISH)


def weight(text: str, **variables: object) -> Weight:
    operation = Documents(schema(), Limits()).parsed(text).operation(None)
    return operation.weight(variables)


async def refused(graph: Graph, text: str, **variables: object) -> tuple[str, str]:
    answer = await graph.answer(Request(text, variables=variables), READER)
    assert answer.data is None
    assert not answer.executed
    (error,) = answer.errors
    return error["extensions"]["code"], error["message"]


def test_depth_counts_fields_through_fragments() -> None:
    text = """
        { consultation(slug: "a") { ...F } }
        fragment F on Consultation { document { ... on Document { version { id } } } }
    """
    assert weight(text).depth == 4
    with pytest.raises(Limit) as refused:
        check(weight(text), Limits(depth=3))
    assert (refused.value.told.code, refused.value.limit) == ("graph.too_deep", 3)


async def test_many_aliases_are_refused(graph: Graph) -> None:
    text = "{ " + " ".join(f'a{n}: node(id: "x") {{ id }}' for n in range(61)) + " }"
    code, message = await refused(graph, text)
    assert (code, message) == ("LIMIT", "The document has more than 60 aliases of fields.")


async def test_many_directives_are_refused(graph: Graph) -> None:
    text = '{ node(id: "x") { ' + "id @include(if: true) " * 61 + "} }"
    code, message = await refused(graph, text)
    assert (code, message) == ("LIMIT", "The document has more than 60 directives.")


async def test_many_tokens_are_refused_by_the_parser(graph: Graph) -> None:
    code, message = await refused(graph, "{ " + "__typename " * 3_001 + "}")
    assert (code, message) == ("LIMIT", "The document has more than 3000 tokens.")


COSTLY = """
query ($first: Int) {
  consultations(first: $first) { edges { node { version { paragraphs {
    comments(first: $first) { edges { node { id } } } } } } } }
}
"""


async def test_long_lists_in_long_lists_are_refused(graph: Graph) -> None:
    code, message = await refused(graph, COSTLY, first=100)
    assert code == "LIMIT"
    assert message == ("The request may give more than 200000 fields. Ask for shorter lists.")


def test_cost_counts_the_fields_of_the_largest_answer() -> None:
    one = "{ consultations(first: 5) { edges { node { id } } totalCount } }"
    # consultations, edges, 5 × (node, id), totalCount
    assert weight(one).cost == 1 + 1 + 5 * 2 + 1


def test_cost_follows_the_variables() -> None:
    assert weight(COSTLY, first=1).cost < weight(COSTLY, first=2).cost < weight(COSTLY).cost


def test_cost_follows_the_default_of_a_variable() -> None:
    text = "query ($first: Int = 7) { consultations(first: $first) { edges { cursor } } }"
    assert weight(text).cost == weight(text, first=7).cost < weight(text, first=8).cost


def test_page_larger_than_the_largest_costs_no_more_than_it() -> None:
    text = "query ($first: Int) { consultations(first: $first) { edges { cursor } } }"
    assert weight(text, first=10**9).cost == weight(text, first=100).cost


def test_fragments_that_double_each_other_are_weighed_at_once() -> None:
    fragments = "".join(
        f"fragment F{n} on Consultation {{ a: document {{ id }} ...F{n + 1} ...F{n + 1} }}"
        for n in range(100)
    )
    last = "fragment F100 on Consultation { id }"
    document = parse("{ consultation(slug: 1) { ...F0 } }" + fragments + last)
    operation, *definitions = document.definitions
    assert isinstance(operation, OperationDefinitionNode)
    began = time.process_time()
    named = {d.name.value: d for d in definitions if isinstance(d, FragmentDefinitionNode)}
    found = weigh(schema(), operation, named, {})
    assert time.process_time() - began < 1
    with pytest.raises(Limit):
        check(found, Limits())


async def test_no_document_within_the_limits_takes_long_to_validate(graph: Graph) -> None:
    fields = " ".join(f"... on Consultation {{ x{n % 7}: slug }}" for n in range(400))
    began = time.process_time()
    await graph.answer(Request(f'{{ consultation(slug: "a") {{ {fields} }} }}'), READER)
    assert time.process_time() - began < 5


async def test_anonymous_reader_sends_only_trusted_documents(graph: Graph) -> None:
    answer = await graph.answer(Request("{ __typename }"), Caller(language=Language.ENGLISH))
    assert answer.errors[0]["message"] == (
        "Send a trusted document (documentId); free documents need an access token."
    )


@pytest.mark.parametrize(
    ("on", "opening", "closing", "leaf"),
    [
        ("Query", "{ ", " }", "__typename"),
        ("Query", "{ ", " }", "viewer { person { id } }"),
        ("Query", "{ ", " }", "__schema { types { name } }"),
        ("Document", '{ document(slug: "a") { ', " } }", "id"),
        ("__Type", '{ __type(name: "Query") { ', " } }", "name"),
    ],
)
async def test_fragments_that_double_each_other_hold_nobody_up(
    graph: Graph, on: str, opening: str, closing: str, leaf: str
) -> None:
    doubled = " ".join(f"fragment F{n} on {on} {{ ...F{n + 1} ...F{n + 1} }}" for n in range(40))
    text = f"{opening}...F0{closing} {doubled} fragment F40 on {on} {{ {leaf} }}"
    begun = time.perf_counter()
    await graph.answer(Request(text), READER)
    assert time.perf_counter() - begun < 2
