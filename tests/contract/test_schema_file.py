"""The schema that is committed is the one that the server prints; what would break is named."""

from pathlib import Path

from graphql import build_schema
from graphql.utilities import find_breaking_changes, find_dangerous_changes

from tryeza.graph.limits import Limits
from tryeza.graph.parsing import Documents
from tryeza.graph.schema import printed, schema
from tryeza.graph.trusted import Trusted, document_id

FOLDER = Path(__file__).parents[2] / "schema"


def changes() -> str:
    """What `make schema` would change for clients, the breaking ones first."""
    old, new = build_schema((FOLDER / "tryeza.graphql").read_text()), build_schema(printed())
    breaking = [f"BREAKING {one.description}" for one in find_breaking_changes(old, new)]
    dangerous = [f"dangerous {one.description}" for one in find_dangerous_changes(old, new)]
    return "\n".join([*breaking, *dangerous]) or "only additions and words"


def test_committed_schema_is_the_one_that_is_printed() -> None:
    same = (FOLDER / "tryeza.graphql").read_text() == printed()
    assert same, f"Run `make schema`, and tell of it in CHANGES.md. It changes:\n{changes()}"


def test_deprecated_fields_say_when_they_go() -> None:
    lacking = [
        f"{name}.{field}"
        for name, type_ in schema().type_map.items()
        if not name.startswith("__")
        for field, definition in getattr(type_, "fields", {}).items()
        if definition.deprecation_reason and "Removal on " not in definition.deprecation_reason
    ]
    assert lacking == []


def test_trusted_documents_are_valid_and_within_the_limits() -> None:
    documents = Documents(schema(), Limits())
    for text in Trusted.in_folder(FOLDER / "trusted").documents.values():
        for operation in documents.parsed(text).operations.values():
            documents.weigh(operation, {})


def test_examples_are_valid() -> None:
    documents = Documents(schema(), Limits())
    for path in sorted((FOLDER / "examples").glob("*.graphql")):
        parsed = documents.parsed(path.read_text())
        assert parsed.errors == (), path.name
        for operation in parsed.operations.values():
            documents.weigh(operation, {})


def test_id_of_a_trusted_document_is_the_digest_of_its_file(tmp_path: Path) -> None:
    text = "query Nothing { __typename }\n"
    (tmp_path / "nothing.graphql").write_text(text)
    found = Trusted.in_folder(tmp_path)
    assert found.text_of(document_id(text)) == text
    assert found.text_of(f"sha256:{document_id(text).upper()}") == text
    assert found.text_of("0" * 64) is None
