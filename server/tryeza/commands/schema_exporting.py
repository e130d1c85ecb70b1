"""`tryeza export-schema`: the GraphQL schema in its own language."""

import sys

import typer

from tryeza.graph.schema import printed

app = typer.Typer()


@app.command()
def export_schema() -> None:
    """Print the GraphQL schema (SDL), as `schema/tryeza.graphql` holds it."""
    sys.stdout.write(printed())
