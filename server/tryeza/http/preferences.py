"""What a client would rather have: the values of an `Accept-…` header with their weights."""

_LONGEST_HEADER = 300  # characters; nobody means more, and each is looked at


def weighed(header: str) -> list[tuple[str, float]]:
    """The values in small letters, as they stand, from 0 to 1 (RFC 9110, 12.4.2).

    0 refuses, and so does a weight that is broken.
    """
    return [_weighed(part) for part in header[:_LONGEST_HEADER].lower().split(",")]


def _weighed(part: str) -> tuple[str, float]:
    value, _, rest = part.partition(";")
    _, _, weight = rest.replace(" ", "").partition("q=")
    try:
        return value.strip(), float(weight) if weight else 1.0
    except ValueError:
        return value.strip(), 0.0
