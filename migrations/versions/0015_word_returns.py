"""Word files that came back, and what was found in them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0015_word_returns"
down_revision = "0014_carried_place"
branch_labels = None
depends_on = None

_KINDS = ("comment", "suggest", "insert", "delete", "move", "join", "split")


def upgrade() -> None:
    op.create_table(
        "word_return",
        sa.Column("id", sa.Uuid(), nullable=False),
        _key("consultation_id"),
        _key("version_id"),
        sa.Column("language", sa.Text(), nullable=False),
        _key("file_id"),
        sa.Column("sha256", sa.LargeBinary(), nullable=False),
        _key("organisation_id", nullable=True),
        sa.Column("speaker_name", sa.Text(), nullable=True),
        _moment("received_at"),
        sa.Column("notices", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        _key("read_by_id"),
        _moment("read_at"),
        _key("confirmed_by_id", nullable=True),
        _moment("confirmed_at", nullable=True),
        sa.Column("revision", sa.BigInteger(), server_default="1", nullable=False),
        sa.CheckConstraint(
            "(confirmed_at IS NULL) = (confirmed_by_id IS NULL)",
            name=op.f("ck_word_return_confirmed_by_somebody"),
        ),
        *(
            _foreign("word_return", column, table)
            for column, table in (
                ("consultation_id", "consultation"),
                ("version_id", "version"),
                ("file_id", "stored_file"),
                ("organisation_id", "organisation"),
                ("read_by_id", "person"),
                ("confirmed_by_id", "person"),
            )
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_word_return")),
        sa.UniqueConstraint(
            "consultation_id", "sha256", name=op.f("uq_word_return_consultation_id_sha256")
        ),
    )
    op.create_index(op.f("ix_word_return_organisation_id"), "word_return", ["organisation_id"])
    _create_finds()


def _create_finds() -> None:
    op.create_table(
        "return_find",
        sa.Column("id", sa.Uuid(), nullable=False),
        _key("return_id"),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(*_KINDS, name="kind", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("author", sa.Text(), nullable=True),
        sa.Column("written", sa.Text(), nullable=True),
        _key("paragraph_version_id", nullable=True),
        sa.Column("start", sa.BigInteger(), nullable=True),
        sa.Column("end", sa.BigInteger(), nullable=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("quote", "text", "old", "new")),
        *(
            sa.Column(name, sa.Boolean(), nullable=False)
            for name in ("is_resolved", "is_sure", "is_taken")
        ),
        _key("parent_id", nullable=True),
        _key("answers_id", nullable=True),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        _key("comment_id", nullable=True),
        sa.CheckConstraint(
            '(start IS NULL) = ("end" IS NULL) AND start >= 0 AND "end" > start',
            name=op.f("ck_return_find_range_is_whole"),
        ),
        *(
            _foreign("return_find", column, table)
            for column, table in (
                ("return_id", "word_return"),
                ("paragraph_version_id", "paragraph_version"),
                ("parent_id", "return_find"),
                ("answers_id", "comment"),
                ("comment_id", "comment"),
            )
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_return_find")),
        sa.UniqueConstraint(
            "return_id", "position", name=op.f("uq_return_find_return_id_position")
        ),
    )
    for column in ("paragraph_version_id", "digest", "comment_id"):
        op.create_index(op.f(f"ix_return_find_{column}"), "return_find", [column])


def _key(name: str, *, nullable: bool = False) -> sa.Column[sa.Uuid]:
    return sa.Column(name, sa.Uuid(), nullable=nullable)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[sa.DateTime]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _foreign(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}"))


def downgrade() -> None:
    op.drop_table("return_find")
    op.drop_table("word_return")
