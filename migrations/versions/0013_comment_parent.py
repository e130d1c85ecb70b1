"""Replies are counted for every comment of a reading page: each count is a look-up."""

import sqlalchemy as sa
from alembic import op

revision = "0013_comment_parent"
down_revision = "0012_earlier_answer"
branch_labels = None
depends_on = None

_IS_REPLY = sa.text("parent_id IS NOT NULL")


def upgrade() -> None:
    op.create_index("ix_comment_parent_id", "comment", ["parent_id"], postgresql_where=_IS_REPLY)


def downgrade() -> None:
    op.drop_index("ix_comment_parent_id", table_name="comment")
