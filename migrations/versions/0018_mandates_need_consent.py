"""A mandate needs the consent of the person; what is taken back before it begins is kept, and said.

Whoever represents an organisation until now does so by a record that nobody asked them about; they
may resign. A server of before, which may still write while this one comes, knows no consent: what
it writes counts at once, by the column's own answer.
"""

import sqlalchemy as sa
from alembic import op

revision = "0018_mandates_need_consent"
down_revision = "0017_revision_meant"
branch_labels = None
depends_on = None

_ONCE = "ex_representative_once_at_a_time"


def upgrade() -> None:
    moment = sa.DateTime(timezone=True)
    op.add_column("representative", sa.Column("agreed_at", moment, nullable=True))
    op.add_column("representative", sa.Column("withdrawn_at", moment, nullable=True))
    op.execute("UPDATE representative SET agreed_at = recorded_at")
    op.alter_column("representative", "agreed_at", server_default=sa.text("now()"))
    op.drop_constraint(op.f(_ONCE), "representative")
    _exclude(where="withdrawn_at IS NULL")


def downgrade() -> None:
    """Keep every row; what nobody agreed to, or was taken back, is put on a day long gone.

    The program before knows no other way to say that somebody does not speak for an organisation
    now. Each has a day of its own, because a person has one mandate of an organisation at a time.
    """
    op.drop_constraint(op.f(_ONCE), "representative")
    op.execute(
        """
        UPDATE representative SET is_lead = false, term = daterange(void.day, void.day + 1)
        FROM (
            SELECT id, date '1900-01-01' + CAST(row_number() OVER (
                PARTITION BY organisation_id, person_id ORDER BY id
            ) - 1 AS integer) AS day
            FROM representative WHERE agreed_at IS NULL OR withdrawn_at IS NOT NULL
        ) AS void
        WHERE representative.id = void.id
        """
    )
    _exclude()
    op.drop_column("representative", "withdrawn_at")
    op.drop_column("representative", "agreed_at")


def _exclude(where: str | None = None) -> None:
    op.create_exclude_constraint(
        _ONCE,
        "representative",
        (sa.column("organisation_id"), "="),
        (sa.column("person_id"), "="),
        (sa.column("term"), "&&"),
        using="gist",
        where=sa.text(where) if where else None,
    )
