"""Drafts a room's first migration from its tables: `python migrations/draft.py people`.

Only until the first release; afterwards a migration says what changes, and is written by hand.
"""

import subprocess
import sys

from alembic.autogenerate import render_python_code
from alembic.operations import ops
from sqlalchemy import Table

from tryeza.kernel.db import Base
from tryeza.kernel.schema import ROOMS, folder, load_models

_HEAD = '''"""The tables of {room}."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql
{extra}
revision = "{revision}"
down_revision = {before}
branch_labels = None
depends_on = None


'''


def main(room: str) -> None:
    """Write the migration of this room."""
    load_models()
    names = ("kernel", *ROOMS)
    place = names.index(room)
    revision = f"{place + 1:04d}_{room}"
    before = f'"{place:04d}_{names[place - 1]}"' if place else None
    tables = [t for t in Base.metadata.sorted_tables if _room_of(t) == room]
    upgrade = ops.UpgradeOps(ops=[op for t in tables for op in _creation(t)])
    downgrade = ops.DowngradeOps(ops=[ops.DropTableOp.from_table(t) for t in reversed(tables)])
    up = render_python_code(upgrade).replace("tryeza.kernel.journal.", "")
    up = up.replace("=Text()", "=sa.Text()")
    extra = "\nfrom tryeza.kernel.journal import Xid8\n" if "Xid8" in up else ""
    # terms that may not overlap need GiST over plain columns
    first = 'op.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")\n    '
    body = (
        _HEAD.format(room=room, revision=revision, before=before, extra=extra)
        + "def upgrade() -> None:\n    "
        + (first if room == "kernel" else "")
        + up
        + "\n\ndef downgrade() -> None:\n    "
        + render_python_code(downgrade)
        + "\n"
    )
    path = folder() / "versions" / f"{revision}.py"
    path.write_text(body, encoding="utf-8")
    ruff = [sys.executable, "-m", "ruff"]
    for step in (["check", "--fix", "--quiet"], ["format", "--quiet"]):
        subprocess.run([*ruff, *step, str(path)], check=True)
    print(path)


def _room_of(table: Table) -> str:
    mapper = next(m for m in Base.registry.mappers if m.local_table is table)
    return mapper.class_.__module__.split(".")[1]


def _creation(table: Table) -> list[ops.MigrateOperation]:
    indexes = sorted(table.indexes, key=lambda i: str(i.name))
    return [ops.CreateTableOp.from_table(table), *map(ops.CreateIndexOp.from_index, indexes)]


if __name__ == "__main__":
    main(sys.argv[1])
