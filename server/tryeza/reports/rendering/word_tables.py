"""A report's tables in WordprocessingML: fixed columns, header rows repeated on every page."""

from collections.abc import Sequence

from lxml import etree

from tryeza.reports.outline import Annex, AnnexRow, Facts, Line, Look, Numbers, Records
from tryeza.reports.rendering.printable import printable
from tryeza.reports.rendering.word_xml import W, element, paragraph, run, twips

PORTRAIT_WIDTH = 160.0  # millimetres between the margins
FACT_NAME_WIDTH = 52.0
NUMBER_WIDTH = 27.0
LEAST_TEXT_WIDTH = 30.0  # what a name needs beside many numbers
FEW_COLUMNS = 5
FEW_ROWS = 14
HEADER_SHADE = "1F3A5F"
TOTAL_SHADE = "E8EDF4"
_LOOKS: dict[Look, tuple[tuple[str, dict[str, str]], ...]] = {
    Look.PLAIN: (),
    Look.STRONG: (("b", {}),),
    Look.QUOTE: (("i", {}),),
    Look.LABEL: (("color", {"val": "595959"}), ("sz", {"val": "14"})),
}


def facts_table(facts: Facts) -> etree._Element:
    """Names and values in two columns."""
    widths = (FACT_NAME_WIDTH, PORTRAIT_WIDTH - FACT_NAME_WIDTH)
    table = _table(facts.title, widths)
    for name, value in facts.rows:
        table.append(_row([_text_cell(name, widths[0], bold=True), _text_cell(value, widths[1])]))
    return _kept_together(table)


def numbers_table(numbers: Numbers) -> etree._Element:
    """A first column of text, then numbers; the total stands out."""
    columns = len(numbers.header)
    many = columns > FEW_COLUMNS
    narrow = min(NUMBER_WIDTH, (PORTRAIT_WIDTH - LEAST_TEXT_WIDTH) / (columns - 1))
    widths = (PORTRAIT_WIDTH - narrow * (columns - 1), *[narrow] * (columns - 1))
    table = _table(numbers.title, widths, has_header=True)
    table.append(_header_row(numbers.header, widths, "SmallHead" if many else "TableNumber"))
    for row in numbers.rows:
        table.append(_row(_number_cells(row, widths)))
    if numbers.total:
        table.append(_row(_number_cells(numbers.total, widths, shade=TOTAL_SHADE)))
    return _kept_together(table)


def records_table(records: Records) -> etree._Element:
    """Texts under a header, in columns of equal width."""
    widths = [PORTRAIT_WIDTH / len(records.header)] * len(records.header)
    table = _table(records.title, widths, has_header=True)
    table.append(_header_row(records.header, widths))
    for row in records.rows:
        table.append(_row([_text_cell(cell, w) for cell, w in zip(row, widths, strict=True)]))
    return _kept_together(table)


def annex_table(annex: Annex) -> etree._Element:
    """The table of comments; the row of a long comment may go on over the page."""
    table = _table(annex.title, annex.widths, has_header=True)
    table.append(_header_row(annex.header, annex.widths, "AnnexText", "AnnexText"))
    for row in annex.rows:
        table.append(_annex_row(row, annex.widths))
    return table


def _table(title: str, widths: Sequence[float], has_header: bool = False) -> etree._Element:
    properties = element(
        "tblPr",
        element("tblStyle", val="ReportTable"),
        element("tblW", w=twips(sum(widths)), type="dxa"),
        element("tblLayout", type="fixed"),
        element("tblLook", val="0420" if has_header else "0480", firstRow=int(has_header)),
        element("tblCaption", val=printable(title)),
    )
    grid = element("tblGrid", *(element("gridCol", w=twips(width)) for width in widths))
    return element("tbl", properties, grid)


def _row(cells: Sequence[etree._Element]) -> etree._Element:
    return element("tr", element("trPr", element("cantSplit")), *cells)


def _kept_together(table: etree._Element) -> etree._Element:
    """A table of a few rows stays on one page: each line but the last row's keeps with the next."""
    rows = table.findall(f"{{{W}}}tr")
    if len(rows) <= FEW_ROWS:
        for row in rows[:-1]:
            for properties in row.iter(f"{{{W}}}pPr"):
                properties.insert(1, element("keepNext"))
    return table


def _header_row(
    titles: Sequence[str],
    widths: Sequence[float],
    style: str = "TableText",
    first_style: str = "TableText",
) -> etree._Element:
    styles = [first_style, *[style] * (len(titles) - 1)]
    cells = [
        _cell([paragraph(each, [_white(title)])], width, HEADER_SHADE)
        for title, width, each in zip(titles, widths, styles, strict=True)
    ]
    return element("tr", element("trPr", element("cantSplit"), element("tblHeader")), *cells)


def _white(title: str) -> etree._Element:
    return run(title, element("b"), element("color", val="FFFFFF"))


def _number_cells(
    row: Sequence[str], widths: Sequence[float], shade: str = ""
) -> list[etree._Element]:
    bold = bool(shade)
    first = _text_cell(row[0], widths[0], bold, shade)
    rest = (
        _text_cell(cell, width, bold, shade, "TableNumber")
        for cell, width in zip(row[1:], widths[1:], strict=True)
    )
    return [first, *rest]


def _text_cell(
    text: str, width: float, bold: bool = False, shade: str = "", style: str = "TableText"
) -> etree._Element:
    looks = [element("b")] if bold else []
    return _cell([paragraph(style, [run(text, *looks)])], width, shade)


def _cell(paragraphs: Sequence[etree._Element], width: float, shade: str = "") -> etree._Element:
    properties = element("tcPr", element("tcW", w=twips(width), type="dxa"))
    if shade:
        properties.append(element("shd", val="clear", color="auto", fill=shade))
    return element("tc", properties, *paragraphs)


def _annex_row(row: AnnexRow, widths: Sequence[float]) -> etree._Element:
    cells = (
        _cell([_annex_line(line) for line in lines] or [paragraph("AnnexText", [])], width)
        for lines, width in zip(row.cells, widths, strict=True)
    )
    keeping = [element("trPr", element("cantSplit"))] if row.keeps_together else []
    return element("tr", *keeping, *cells)


def _annex_line(line: Line) -> etree._Element:
    looks = [element(tag, **attributes) for tag, attributes in _LOOKS[line.look]]
    return paragraph("AnnexText", [run(line.text, *looks, language=line.language)])
