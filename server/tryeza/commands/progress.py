"""Shows how far a backup is, where somebody is watching."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeElapsedColumn

from tryeza.commands.console import console
from tryeza.kernel.backups import Tell
from tryeza.kernel.backups.progress import Step, in_silence

WORDS = {Step.DATABASE: "Database", Step.FILES: "Files", Step.VERIFYING: "Verifying"}


@contextmanager
def watched() -> Iterator[Tell]:
    """What to tell the progress to: a bar for each step on a terminal, else nobody."""
    if not console.is_terminal:
        yield in_silence
        return
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress:
        bars = {step: progress.add_task(WORDS[step], total=None, visible=False) for step in Step}

        def tell(step: Step, done: int, in_all: int) -> None:
            progress.update(bars[step], completed=done, total=in_all or None, visible=True)

        yield tell
