"""The telegram's map as QGIS draws it: the borders of its day, the rival claims, and what it mentions."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLabeling,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
    QgsCategorizedSymbolRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont

# Equal-area round the Halha; degrees.
CRS = "+proj=laea +lat_0=46.5 +lon_0=114.5 +datum=WGS84 +units=m"

# Metres east and north of that point.
VIEW = QgsRectangle(-770000, -585000, 1134000, 605000)

# Millimetres; at this resolution 1600 by 1000 pixels.
WIDTH, HEIGHT, DPI = 320, 200, 127

SEA = "#dde6ea"
INK = "#3b3a36"
ACCENT = "#9c2f24"
TINTS = {
    "soviet-union": "#ece3dc",
    "mongolia": "#f2ead2",
    "tannu-tuva": "#e9e2e6",
    "china": "#e7ead9",
    "manchukuo": "#ecdcd0",
    "japan": "#e5d3cb",
}
OTHER = "#eeeeea"


def draw(package, mentions, target):
    """Whether the picture was written."""
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem.fromProj(CRS))
    borders = QgsVectorLayer(f"{package}|layername=borders", "Borders of 1 April 1936", "ogr")
    claims = QgsVectorLayer(f"{package}|layername=claims", "Claimed, though another held it", "ogr")
    style_borders(borders)
    style_claims(claims)
    style_mentions(mentions)
    # The topmost first.
    layers = [mentions["points"], mentions["lines"], mentions["areas"], claims, borders]
    project.addMapLayers(layers)
    written = export(project, layers, target)
    project.removeAllMapLayers()
    return written


def text(size, color, family="DejaVu Sans", italic=False, bold=False, spacing=0.0, halo=True):
    font = QFont(family)
    font.setItalic(italic)
    font.setBold(bold)
    if spacing:
        font.setLetterSpacing(QFont.AbsoluteSpacing, spacing)
    form = QgsTextFormat()
    form.setFont(font)
    form.setSize(size)
    form.setColor(QColor(color))
    if halo:
        buffer = QgsTextBufferSettings()
        buffer.setEnabled(True)
        buffer.setSize(0.7)
        buffer.setColor(QColor(255, 255, 255, 190))
        form.setBuffer(buffer)
    return form


def label(layer, expression, form, placement, prepare=lambda settings: None):
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.placement = placement
    settings.setFormat(form)
    prepare(settings)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def style_borders(layer):
    line = {"outline_color": "#8d8980", "outline_width": "0.25", "outline_style": "solid"}
    categories = [
        QgsRendererCategory(name, QgsFillSymbol.createSimple({"color": tint, **line}), name) for name, tint in TINTS.items()
    ]
    categories.append(QgsRendererCategory(None, QgsFillSymbol.createSimple({"color": OTHER, **line}), "other"))
    layer.setRenderer(QgsCategorizedSymbolRenderer("sovereign", categories))

    def prepare(settings):
        settings.fitInPolygonOnly = True
        settings.centroidInside = True
        settings.multilineAlign = QgsPalLayerSettings.MultiCenter
        settings.wrapChar = "|"

    label(
        layer,
        "replace(upper(\"name\"), map('''S REPUBLIC', '''S|REPUBLIC', 'LEASED ', 'LEASED|'))",
        text(9.5, "#77736a", "DejaVu Serif", spacing=1.6),
        QgsPalLayerSettings.Horizontal,
        prepare,
    )


def style_claims(layer):
    """By who claims: where two claim the same ground, their hatchings cross."""
    looks = (
        ("mongolia", "by Mongolia", "#5b6f3a", 45, 1.1),
        ("manchukuo", "by Manchukuo", "#8a5a2b", 135, 1.1),
        ("china", "by China", "#8d8fa8", 45, 3.2),
    )
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "claimant",
            [QgsRendererCategory(claimant, hatched(color, angle, apart), words) for claimant, words, color, angle, apart in looks],
        )
    )


def hatched(color, angle, apart):
    """Lines so many millimetres apart, within a fine outline."""
    hatching = QgsLinePatternFillSymbolLayer()
    hatching.setLineAngle(angle)
    hatching.setDistance(apart)
    hatching.setSubSymbol(QgsLineSymbol.createSimple({"line_color": color, "line_width": "0.14"}))
    symbol = QgsFillSymbol.createSimple({})
    symbol.changeSymbolLayer(0, hatching)
    symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer(QColor(color), 0.2, Qt.DashLine))
    return symbol


def style_mentions(mentions):
    mentions["areas"].setName("Areas named in the telegram")
    mentions["lines"].setName("Lines named in the telegram")
    mentions["points"].setName("Places named in the telegram")
    # Opaque, as most are named more than once and lie upon each other.
    area = {"style": "no", "outline_color": "#dba99f", "outline_width": "0.9", "joinstyle": "round"}
    mentions["areas"].setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(area)))
    style_lines(mentions["lines"])
    style_points(mentions["points"])


def style_lines(layer):
    looks = (("mongolia", "on Mongolia’s map", "solid"), ("manchukuo", "on Manchukuo’s map", "dash"))
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "claimant",
            [
                QgsRendererCategory(
                    claimant, QgsLineSymbol.createSimple({"line_color": ACCENT, "line_width": "0.45", "line_style": style}), words
                )
                for claimant, words, style in looks
            ],
        )
    )

    def prepare(settings):
        settings.lineSettings().setPlacementFlags(QgsLabeling.AboveLine | QgsLabeling.MapOrientation)
        settings.dist = 0.6
        settings.maxCurvedCharAngleIn = 35
        settings.maxCurvedCharAngleOut = -35

    # Once for both readings.
    words = "if(\"claimant\" = 'mongolia', \"quote\", NULL)"
    label(layer, words, text(8.5, ACCENT, italic=True), QgsPalLayerSettings.Curved, prepare)


def style_points(layer):
    dot = {"name": "circle", "color": ACCENT, "size": "2.4", "outline_color": "white", "outline_width": "0.35"}
    ring = {"name": "circle", "color": "255,255,255,120", "size": "3.2", "outline_color": ACCENT, "outline_width": "0.4"}
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "kind",
            [
                QgsRendererCategory("region", QgsMarkerSymbol.createSimple(ring), "region, by its middle"),
                QgsRendererCategory(None, QgsMarkerSymbol.createSimple(dot), "town"),
            ],
        )
    )

    def prepare(settings):
        settings.offsetType = QgsPalLayerSettings.FromSymbolBounds
        settings.dist = 0.8

    label(layer, '"title"', text(10, ACCENT, bold=True), QgsPalLayerSettings.OrderedPositionsAroundPoint, prepare)


def export(project, layers, target):
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(WIDTH, HEIGHT, QgsUnitTypes.LayoutMillimeters))
    chart = add_map(layout, layers)
    add_panel(layout)
    add_words(layout, "The border of Outer Mongolia and Manchukuo", text(15, INK, "DejaVu Serif", halo=False), 8, 7, 190, 8)
    add_words(
        layout,
        "as Ambassador Bullitt’s telegram of about 1 April 1936 speaks of it (FRUS 1936, vol. IV, doc. 83)",
        text(8, INK, halo=False),
        8,
        15,
        190,
        6,
    )
    add_legend(layout, chart, layers)
    add_scale(layout, chart)
    add_words(
        layout,
        "Equal-area projection. Borders: Natural Earth,\nDispatch Atlas; places: GeoNames (CC BY 4.0).",
        text(6.5, "#5d5a53"),
        78,
        HEIGHT - 12,
        90,
        8,
    )
    # Not by exportToImage, which asks GDAL for a georeference that a PNG cannot take.
    return QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI).save(target)


def place(layout, item, x, y, width, height):
    item.attemptMove(QgsLayoutPoint(x, y, QgsUnitTypes.LayoutMillimeters))
    item.attemptResize(QgsLayoutSize(width, height, QgsUnitTypes.LayoutMillimeters))
    layout.addLayoutItem(item)


def add_map(layout, layers):
    chart = QgsLayoutItemMap(layout)
    chart.setRect(QRectF(0, 0, WIDTH, HEIGHT))
    place(layout, chart, 0, 0, WIDTH, HEIGHT)
    chart.setLayers(layers)
    chart.setBackgroundColor(QColor(SEA))
    chart.setExtent(VIEW)
    grid = QgsLayoutItemMapGrid("degrees", chart)
    grid.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    grid.setIntervalX(5)
    grid.setIntervalY(5)
    grid.setLineSymbol(QgsLineSymbol.createSimple({"line_color": "120,130,135,70", "line_width": "0.12"}))
    grid.setAnnotationEnabled(True)
    grid.setAnnotationFormat(QgsLayoutItemMapGrid.CustomFormat)
    grid.setAnnotationExpression(
        "abs(@grid_number) || '°' || if(@grid_axis = 'x', if(@grid_number < 0, 'W', 'E'), if(@grid_number < 0, 'S', 'N'))"
    )
    grid.setAnnotationFont(font_of(text(6.5, INK)))
    grid.setAnnotationFontColor(QColor("#6b7377"))
    for side in (QgsLayoutItemMapGrid.Left, QgsLayoutItemMapGrid.Right, QgsLayoutItemMapGrid.Bottom, QgsLayoutItemMapGrid.Top):
        grid.setAnnotationPosition(QgsLayoutItemMapGrid.InsideMapFrame, side)
    for side in (QgsLayoutItemMapGrid.Left, QgsLayoutItemMapGrid.Right):
        grid.setAnnotationDisplay(QgsLayoutItemMapGrid.LatitudeOnly, side)
    for side in (QgsLayoutItemMapGrid.Bottom, QgsLayoutItemMapGrid.Top):
        grid.setAnnotationDisplay(QgsLayoutItemMapGrid.LongitudeOnly, side)
    chart.grids().addGrid(grid)
    chart.setFrameEnabled(True)
    chart.setFrameStrokeColor(QColor("#8d8980"))
    return chart


def add_panel(layout):
    """Behind the title, that it can be read over the map."""
    panel = QgsLayoutItemShape(layout)
    panel.setShapeType(QgsLayoutItemShape.Rectangle)
    panel.setSymbol(QgsFillSymbol.createSimple({"color": "255,255,255,215", "outline_style": "no"}))
    place(layout, panel, 5, 5, 145, 17)


def add_words(layout, words, form, x, y, width, height):
    item = QgsLayoutItemLabel(layout)
    item.setText(words)
    item.setFont(font_of(form))
    item.setFontColor(form.color())
    place(layout, item, x, y, width, height)


def font_of(form):
    font = form.font()
    font.setPointSizeF(form.size())
    return font


def add_legend(layout, chart, layers):
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(chart)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    for layer in layers[:-1]:
        root.addLayer(layer)
    for part in (QgsLegendStyle.SymbolLabel, QgsLegendStyle.Subgroup, QgsLegendStyle.Group):
        legend.setStyleFont(part, font_of(text(8, INK)))
    legend.setFontColor(QColor(INK))
    legend.setBackgroundColor(QColor(255, 255, 255, 215))
    legend.setReferencePoint(QgsLayoutItemLegend.LowerLeft)
    layout.addLayoutItem(legend)
    legend.attemptMove(QgsLayoutPoint(13, HEIGHT - 9, QgsUnitTypes.LayoutMillimeters))
    legend.adjustBoxSize()


def add_scale(layout, chart):
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(chart)
    bar.setStyle("Line Ticks Up")
    bar.setUnits(QgsUnitTypes.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setUnitsPerSegment(200)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setTextFormat(text(7.5, INK))
    place(layout, bar, 76, HEIGHT - 22, 80, 12)
