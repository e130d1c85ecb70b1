"""The pages of a report's PDF as pictures: SVG, sharp at any size, each gzipped.

Vectors are smaller than pixels here: some 55 kB a page beside 175 kB of PNG at 110 dots an inch.
"""

import gzip
import re
from dataclasses import dataclass

from tryeza.kernel.catalogue import Language
from tryeza.reports.content import ConsultationReport
from tryeza.reports.rendering.pdf import data_of
from tryeza.reports.rendering.typesetting import svg_of_report

PIXELS_PER_POINT = 96 / 72  # of CSS
_SIZE = re.compile(rb'<svg[^>]*? width="([\d.]+)pt" height="([\d.]+)pt"')


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A page: its size in CSS pixels, and its gzipped SVG."""

    width: int
    height: int
    svg: bytes


def draw_pages(report: ConsultationReport, language: Language) -> list[DrawnPage]:
    """Every page of the PDF, in order, from one run of the typesetter."""
    return [_drawn(svg) for svg in svg_of_report(data_of(report, language))]


def _drawn(svg: bytes) -> DrawnPage:
    found = _SIZE.match(svg)
    if found is None:
        raise ValueError("an SVG of typst says its size in points")
    width, height = (round(float(size) * PIXELS_PER_POINT) for size in found.groups())
    # no time in it: the same page is the same bytes
    return DrawnPage(width, height, gzip.compress(svg, compresslevel=4, mtime=0))
