"""Reads the tables of lemmas before the first search would have to wait for them."""

import asyncio
from typing import Final

from tryeza.search.query import words_of

_AFTER: Final = 5.0  # seconds: who starts a server looks at a page first


async def keep_warm() -> None:
    """Read the tables once, some seconds of CPU in a thread, and keep them until cancelled."""
    await asyncio.sleep(_AFTER)
    await asyncio.to_thread(words_of, "gati")
    await asyncio.Event().wait()
