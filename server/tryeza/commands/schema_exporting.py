"""`tryeza export-schema`: the GraphQL schema in its own language."""

import sys

import typer

from tryeza.commands.console import AsJson, print_json
from tryeza.graph.schema import printed

app = typer.Typer()


@app.command()
def export_schema(as_json: AsJson = False) -> None:
    """Print the GraphQL schema (SDL), as `schema/tryeza.graphql` holds it."""
    if as_json:
        print_json({"schema": printed()})
    else:
        sys.stdout.write(printed())
