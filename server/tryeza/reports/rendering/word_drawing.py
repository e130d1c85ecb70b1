"""A picture in WordprocessingML, with the words that stand for it."""

from lxml import etree

from tryeza.reports.outline import Chart
from tryeza.reports.rendering.charts import CHART_HEIGHT, CHART_WIDTH
from tryeza.reports.rendering.printable import printable

EMU_PER_MILLIMETRE = 36_000
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_TEMPLATE = """
<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:wp="{wp}" xmlns:a="{a}" xmlns:pic="{pic}"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
 <wp:inline distT="0" distB="0" distL="0" distR="0">
  <wp:extent cx="{width}" cy="{height}"/>
  <wp:docPr id="{number}" name="chart{number}"/>
  <wp:cNvGraphicFramePr/>
  <a:graphic><a:graphicData uri="{pic}"><pic:pic>
   <pic:nvPicPr><pic:cNvPr id="{number}" name="chart{number}.png"/><pic:cNvPicPr/></pic:nvPicPr>
   <pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
   <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>
    <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
  </pic:pic></a:graphicData></a:graphic>
 </wp:inline>
</w:drawing>
"""


def inline_picture(chart: Chart, relation: str, number: int) -> etree._Element:
    """The drawing of a chart; `relation` is the relationship id of its picture."""
    drawing = etree.fromstring(
        _TEMPLATE.format(
            wp=_WP,
            a=_A,
            pic=_PIC,
            width=CHART_WIDTH * EMU_PER_MILLIMETRE,
            height=CHART_HEIGHT * EMU_PER_MILLIMETRE,
            number=number,
            relation=relation,
        ),
        etree.XMLParser(remove_blank_text=True),
    )
    for named in drawing.iter(f"{{{_WP}}}docPr", f"{{{_PIC}}}cNvPr"):
        named.set("descr", printable(chart.alternative))
    return drawing
