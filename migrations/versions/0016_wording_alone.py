"""A proposed wording may stand without words beside it: its reason is optional."""

from alembic import op

revision = "0016_wording_alone"
down_revision = "0015_word_returns"
branch_labels = None
depends_on = None

_NAME = "ck_comment_text_has_words"


def upgrade() -> None:
    op.drop_constraint(op.f(_NAME), "comment", type_="check")
    op.create_check_constraint(
        op.f(_NAME),
        "comment",
        "char_length(text) <= 20000 AND (text <> '' OR proposed_wording IS NOT NULL)",
    )


def downgrade() -> None:
    """Leave it loose: no wording that stands alone is lost, and the program before works on it."""
