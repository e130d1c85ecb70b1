"""Runs migrations on the connection that the program hands over; there is no other way in."""

from alembic import context

from tryeza.kernel.db import Base
from tryeza.kernel.schema import load_models

load_models()

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transaction_per_migration=True,
    compare_server_default=True,
)
with context.begin_transaction():
    context.run_migrations()
