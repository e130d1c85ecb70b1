"""What the comparison said of a comment's place is kept once a person settled it."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0014_carried_place"
down_revision = "0013_comment_parent"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "projection",
        sa.Column("carried", postgresql.JSONB(astext_type=sa.Text()), nullable=True),
    )


def downgrade() -> None:
    op.drop_column("projection", "carried")
