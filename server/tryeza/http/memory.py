"""Keeps the garbage collector from walking, again and again, through what is no garbage."""

import gc

# An answer of ten thousand fields makes some 30,000 containers and drops them all by counting;
# Python's own threshold of 700 walks through them forty times.
_YOUNG, _MIDDLE, _OLD = 50_000, 20, 50


def settle() -> None:
    """Set aside all that start-up made, and collect seldom. Called once, when all is loaded."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG, _MIDDLE, _OLD)
