"""Identifiers: UUIDv7 (RFC 9562), so that rows made in turn lie beside each other in an index."""

from uuid import UUID

import uuid_utils.compat


def new_id() -> UUID:
    """A fresh UUIDv7."""
    return uuid_utils.compat.uuid7()
