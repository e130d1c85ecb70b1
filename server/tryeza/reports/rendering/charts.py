"""A report's chart as a picture, for formats that cannot draw it themselves."""

import json

import msgspec

from tryeza.reports.outline import Chart
from tryeza.reports.rendering.legible import legible_tree
from tryeza.reports.rendering.typesetting import png_of_chart

CHART_WIDTH, CHART_HEIGHT = 160, 21  # millimetres


def chart_png(chart: Chart) -> bytes:
    """The chart as a PNG of 160 by 21 mm."""
    drawn = legible_tree(msgspec.to_builtins(chart)).tree
    data = {"width": CHART_WIDTH, "height": CHART_HEIGHT, "chart": drawn}
    return png_of_chart(json.dumps(data, ensure_ascii=False))
