"""How a child learns that we have died: from Linux's kernel, elsewhere from a pipe that closes."""

import os
import sys
from types import TracebackType

KERNEL_TELLS = sys.platform == "linux"  # prctl(PR_SET_PDEATHSIG); nothing like it on macOS


class LifeLine:
    """A pipe whose writing end only we hold, where the kernel does not tell a child of our death.

    `reading` is the end that the child's watchdog blocks on, or null where none is needed.
    """

    def __init__(self, needed: bool = not KERNEL_TELLS) -> None:
        self.reading: int | None = None
        self._writing: int | None = None
        if needed:
            self.reading, self._writing = os.pipe()

    @property
    def passed(self) -> tuple[int, ...]:
        """What the child has to inherit."""
        return () if self.reading is None else (self.reading,)

    def close(self) -> None:
        """Let go: a watchdog still waiting takes it for our death."""
        for end in (self.reading, self._writing):
            if end is not None:
                os.close(end)
        self.reading = self._writing = None

    def __enter__(self) -> "LifeLine":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
