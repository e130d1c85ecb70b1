"""What was answered before an answer was revised or replaced is kept."""

import sqlalchemy as sa
from alembic import op

revision = "0012_earlier_answer"
down_revision = "0011_job_key"
branch_labels = None
depends_on = None

_OUTCOMES = ("accepted", "partially_accepted", "rejected", "noted", "out_of_scope")


def upgrade() -> None:
    op.create_table(
        "earlier_answer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("answer_id", sa.Uuid(), nullable=False),
        sa.Column(
            "outcome",
            sa.Enum(
                *_OUTCOMES, name="outcome", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("recommended_by_id", sa.Uuid(), nullable=False),
        sa.Column("recommended_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("replaced_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["answer_id"], ["answer.id"], name=op.f("fk_earlier_answer_answer_id")
        ),
        sa.ForeignKeyConstraint(
            ["recommended_by_id"], ["person.id"], name=op.f("fk_earlier_answer_recommended_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_earlier_answer")),
    )
    op.create_index(
        op.f("ix_earlier_answer_answer_id"), "earlier_answer", ["answer_id"], unique=False
    )


def downgrade() -> None:
    op.drop_table("earlier_answer")
