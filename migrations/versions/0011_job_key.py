"""A job has no key of its own: nothing ever wrote one."""

import sqlalchemy as sa
from alembic import op

revision = "0011_job_key"
down_revision = "0010_withdrawn_unopened"
branch_labels = None
depends_on = None

_HAS_KEY = sa.text("key IS NOT NULL")


def upgrade() -> None:
    op.drop_index("uq_job_key", table_name="job")
    op.drop_column("job", "key")


def downgrade() -> None:
    op.add_column("job", sa.Column("key", sa.Text(), nullable=True))
    op.create_index("uq_job_key", "job", ["key"], unique=True, postgresql_where=_HAS_KEY)
