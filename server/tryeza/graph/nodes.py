"""Lasting things and their ids: opaque, one kind of id for all of them, and the way back."""

from base64 import urlsafe_b64decode
from binascii import Error as NotBase64
from binascii import b2a_base64
from collections.abc import Callable
from functools import lru_cache
from uuid import UUID

import strawberry

from tryeza.kernel.errors import Invalid, invalid

_UUID_BYTES = 16
_LONGEST = 100


@strawberry.interface(description="A lasting thing that can be asked for again by its id.")
class Node:
    """Relay's Node. `uuid` is the row's own key, `id` what clients see of it."""

    id: strawberry.ID = strawberry.field(
        description="The thing's identity in the whole schema: opaque, it never changes."
    )
    uuid: strawberry.Private[UUID]


def encode_id(type_name: str, uuid: UUID) -> strawberry.ID:
    """The id of a thing: base64url of its type's name and the 16 bytes of its key."""
    return encoder(type_name)(uuid)


@lru_cache(maxsize=500)
def encoder(type_name: str) -> Callable[[UUID], strawberry.ID]:
    """The same for many things of one type."""
    prefix = type_name.encode()

    def encode(uuid: UUID) -> strawberry.ID:
        plain = b2a_base64(prefix + uuid.bytes, newline=False)
        return strawberry.ID(plain.translate(_URL_SAFE).rstrip(b"=").decode())

    return encode


_URL_SAFE = bytes.maketrans(b"+/", b"-_")


def decode_id(node_id: str) -> tuple[str, UUID] | None:
    """The type's name and the key in an id; None when it is not one of ours."""
    if len(node_id) > _LONGEST:
        return None
    try:
        raw = urlsafe_b64decode(node_id + "=" * (-len(node_id) % 4))
        name = raw[:-_UUID_BYTES].decode("ascii")
    except (NotBase64, ValueError):
        return None
    if not name.isidentifier() or encode_id(name, UUID(bytes=raw[-_UUID_BYTES:])) != node_id:
        return None
    return name, UUID(bytes=raw[-_UUID_BYTES:])


def key_in(node_id: str, *type_names: str, path: str) -> UUID:
    """The key in the id of a thing of one of these types; Invalid at `path` when it is not one."""
    found = decode_id(node_id)
    if found is None or found[0] not in type_names:
        raise bad_id(path, *type_names)
    return found[1]


def bad_id(path: str, *type_names: str) -> Invalid:
    """The problem of an id that is not one of a thing of these types."""
    return invalid(path, "graph.bad_id", types=", ".join(type_names))
