"""A consultation that was never opened can be withdrawn too: only an open one has a window."""

from alembic import op

revision = "0010_withdrawn_unopened"
down_revision = "0009_guards"
branch_labels = None
depends_on = None

_NAME = "ck_consultation_opened_has_a_window"
_WINDOW = "(opens_at IS NOT NULL AND closes_at IS NOT NULL)"


def upgrade() -> None:
    op.drop_constraint(op.f(_NAME), "consultation", type_="check")
    op.create_check_constraint(op.f(_NAME), "consultation", f"state <> 'opened' OR {_WINDOW}")


def downgrade() -> None:
    op.drop_constraint(op.f(_NAME), "consultation", type_="check")
    op.create_check_constraint(op.f(_NAME), "consultation", f"state = 'prepared' OR {_WINDOW}")
