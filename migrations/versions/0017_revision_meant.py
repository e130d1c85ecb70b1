"""An endorsement and an answer keep which revision of the comment they are about.

Those that stand get the revision that stood when they were made. The program before writes none:
then the times say it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0017_revision_meant"
down_revision = "0016_wording_alone"
branch_labels = None
depends_on = None

# the revision of comment c that stood at a moment
_STOOD = """
    CASE WHEN c.edited_at IS NULL OR c.edited_at <= {moment} THEN c.revision
    ELSE coalesce((SELECT max(r.revision) FROM comment_revision AS r
                   WHERE r.comment_id = c.id AND r.written_at <= {moment}), 1) END
"""


def upgrade() -> None:
    op.add_column("endorsement", sa.Column("revision", sa.BigInteger(), nullable=True))
    op.add_column("answered_comment", sa.Column("comment_revision", sa.BigInteger(), nullable=True))
    op.execute(
        f"UPDATE endorsement AS e SET revision = {_STOOD.format(moment='e.endorsed_at')}"  # noqa: S608 - our own
        " FROM comment AS c WHERE c.id = e.comment_id"
    )
    answered_at = "greatest(a.recommended_at, a.decided_at)"
    op.execute(
        f"UPDATE answered_comment AS l SET comment_revision = {_STOOD.format(moment=answered_at)}"  # noqa: S608 - our own
        " FROM comment AS c, answer AS a WHERE c.id = l.comment_id AND a.id = l.answer_id"
    )


def downgrade() -> None:
    op.drop_column("answered_comment", "comment_revision")
    op.drop_column("endorsement", "revision")
