"""The command line and composition root: each command is a module, loaded when it is asked for."""

import sys
from importlib import import_module
from typing import Any, ClassVar, cast

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command


class Commands(TyperGroup):
    """The commands by name; `inspect` must not wait for a web server to be imported."""

    modules: ClassVar[dict[str, str]] = {
        "serve": "serving",
        "demo": "demonstrating",
        "migrate": "migrating",
        "create-admin": "appointing",
        "export-schema": "schema_exporting",
        "journal": "journal_keeping",
        "backup": "backing_up",
        "restore": "restoring",
        "inspect": "inspecting",
        "compare": "comparing",
        "review": "reviewing",
        "merge": "merging",
        "report": "reporting",
        "statistics": "counting",
        "analyse": "analysing",
        "group": "grouping",
        "search": "searching",
        "reindex": "reindexing",
    }

    # Typer hands over the context of a click of its own, which it does not export.

    def list_commands(self, ctx: Any) -> list[str]:
        """Every command, in the order in which people meet them."""
        return list(self.modules)

    def get_command(self, ctx: Any, cmd_name: str) -> TyperCommand | TyperGroup | None:
        """The command of this name, from its module."""
        module = self.modules.get(cmd_name)
        if module is None:
            return None
        command = get_command(import_module(f"tryeza.commands.{module}").app)
        command.name = cmd_name
        return cast("TyperCommand | TyperGroup", command)


app = typer.Typer(
    cls=Commands,
    name="tryeza",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="An open platform on which civil society and institutions draft texts together.",
)


@app.callback()
def _root() -> None:
    """An open platform on which civil society and institutions draft texts together."""


def main() -> None:
    """Run the command that the process was started with."""
    try:
        app()
    except BrokenPipeError:  # whoever read our output has read enough
        sys.stderr.close()
        sys.exit(0)
