"""Looks at a GeoPackage of Dispatch Atlas and at its API through QGIS, as .ci/qgis calls it: API GEOPACKAGE PICTURE."""

import json
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeatureRequest,
    QgsProviderRegistry,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

import picture

DAY = "1936-04-01"
HALHA = QgsRectangle(110, 40, 130, 55)

# Seconds for the server to read its data.
PATIENCE = 120

# Of several kinds of geometry, of which QGIS draws one: see the API's guide.
MIXED = {"mentions"}


class Checks:
    """Prints a line for each thing that was looked at, and counts what is not as it should be."""

    def __init__(self):
        self.failed = 0

    def same(self, what, found, expected):
        self.holds(f"{what}: {found}", found == expected, f"expected {expected}")

    def holds(self, what, right, otherwise=""):
        print(f"ok    {what}" if right else f"FAILS {what} {otherwise}", flush=True)
        self.failed += not right


def ask(api, path, **parameters):
    """An answer of the API."""
    query = "?" + urllib.parse.urlencode(parameters) if parameters else ""
    request = urllib.request.Request(api + path + query, headers={"Accept": "application/geo+json, application/json"})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def matched(api, collection, **parameters):
    """How many features the API itself says there are."""
    return ask(api, f"/collections/{collection}/items", limit=1, **parameters)["numberMatched"]


def wait_for(api):
    """Until the server answers."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return ask(api, "")
        except (urllib.error.URLError, ConnectionError):
            if time.monotonic() > end:
                raise
            time.sleep(0.5)


def served(api, collection):
    """A collection as QGIS' dialog for OGC API - Features opens it."""
    uri = f"pagingEnabled='true' restrictToRequestBBOX='1' srsname='OGC:CRS84' typename='{collection}' url='{api}' version='OGC_API_FEATURES'"
    return QgsVectorLayer(uri, collection, "OAPIF")


def kinds(layer):
    """Of which kinds the geometries are, each once."""
    return {feature.geometry().type() for feature in layer.getFeatures() if feature.hasGeometry()}


def has_dates(layer):
    names = {field.name() for field in layer.fields()} & {"from", "to", "earliest", "latest"}
    return {name: layer.fields().field(name).typeName() for name in sorted(names)}


def look_at_package(checks, path):
    """Every layer of the GeoPackage, against what GDAL counts in it."""
    package = ogr.Open(path)
    names = [package.GetLayer(index).GetName() for index in range(package.GetLayerCount())]
    checks.same("GeoPackage has the layers", names, ["mentions", "relations", "borders", "claims"])
    parts = QgsProviderRegistry.instance().querySublayers(path, Qgis.SublayerQueryFlag.ResolveGeometryType)
    for name in names:
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        table = package.GetLayerByName(name)
        checks.holds(f"GeoPackage, {name}: is valid, in {layer.crs().authid()}", layer.isValid() and layer.crs().authid() == "EPSG:4326")
        checks.same(f"GeoPackage, {name}: features", sum(1 for _ in layer.getFeatures()), table.GetFeatureCount())
        drawn = 0
        for part in parts:
            if part.name() == name:
                sub = QgsVectorLayer(part.uri(), name, "ogr")
                drawn += sum(1 for feature in sub.getFeatures() if feature.hasGeometry())
        table.SetAttributeFilter("geom IS NOT NULL")
        checks.same(f"GeoPackage, {name}: drawn in the layers that QGIS offers", drawn, table.GetFeatureCount())
        if has_dates(layer):
            checks.same(f"GeoPackage, {name}: days", set(has_dates(layer).values()), {"Date"})


def look_at_collection(checks, api, collection):
    layer = served(api, collection)
    what = f"API, {collection}"
    checks.holds(
        f"{what}: is valid, {'in ' + layer.crs().authid() if layer.isSpatial() else 'without geometry'}",
        layer.isValid() and (not layer.isSpatial() or layer.crs().authid() == "EPSG:4326"),
    )
    everything = matched(api, collection)
    ids = [feature["id"] for feature in layer.getFeatures()]
    checks.same(f"{what}: features, read page by page", len(ids), everything)
    checks.same(f"{what}: each once", len(set(ids)), everything)
    checks.same(f"{what}: counted", layer.featureCount(), everything)
    if collection not in MIXED and layer.isSpatial():
        checks.same(
            f"{what}: drawn as {QgsWkbTypes.geometryDisplayString(layer.geometryType())}", kinds(layer), {layer.geometryType()}
        )
    if has_dates(layer):
        checks.same(f"{what}: days", set(has_dates(layer).values()), {"Date"})
    if layer.isSpatial():
        look_into_box(checks, api, collection, what)


def look_into_box(checks, api, collection, what):
    """In a fresh layer, which has nothing of the collection yet."""
    layer = served(api, collection)
    found = sum(1 for _ in layer.getFeatures(QgsFeatureRequest().setFilterRect(HALHA)))
    box = ",".join(str(edge) for edge in (HALHA.xMinimum(), HALHA.yMinimum(), HALHA.xMaximum(), HALHA.yMaximum()))
    checks.same(f"{what}: near the Halha", found, matched(api, collection, bbox=box))


def look_at_api(checks, api):
    collections = [each["id"] for each in ask(api, "/collections")["collections"]]
    for collection in collections:
        look_at_collection(checks, api, collection)
    apart = sum(matched(api, f"mentions-{shape}") for shape in ("points", "lines", "areas"))
    placed = sum(1 for feature in served(api, "mentions").getFeatures() if feature.hasGeometry())
    checks.same("API, mentions: those with a place, drawn in three layers", apart, placed)
    borders = served(api, "borders")
    for condition, parameters in (
        (f"\"from\" = '{DAY}'", {"datetime": DAY}),
        ("\"status\" = 'colony'", {"status": "colony"}),
    ):
        borders.setSubsetString(condition)
        found = sum(1 for _ in borders.getFeatures())
        checks.same(f"API, borders: filtered by {condition}", found, matched(api, "borders", **parameters))


def main(api, package, target):
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    complaints = []

    def listen(message, tag, level):
        if level in (Qgis.Warning, Qgis.Critical):
            complaints.append(f"{tag}: {message}")

    application.messageLog().messageReceived.connect(listen)
    application.initQgis()
    checks = Checks()
    print(f"      QGIS {Qgis.QGIS_VERSION}")
    wait_for(api)
    look_at_package(checks, package)
    look_at_api(checks, api)
    mentions = {shape: served(api, f"mentions-{shape}") for shape in ("points", "lines", "areas")}
    checks.holds(f"picture: {target}", picture.draw(package, mentions, target))
    checks.same("QGIS complains of", complaints, [])
    mentions.clear()
    application.exitQgis()
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
