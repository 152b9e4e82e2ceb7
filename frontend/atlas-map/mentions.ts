import Feature from 'ol/Feature.js';
import type { FeatureLike } from 'ol/Feature.js';
import type { Geometry } from 'ol/geom.js';
import Point from 'ol/geom/Point.js';
import { circular } from 'ol/geom/Polygon.js';
import VectorLayer from 'ol/layer/Vector.js';
import type OlMap from 'ol/Map.js';
import { fromLonLat, getPointResolution, type Projection } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import { Fill, Stroke, Style } from 'ol/style.js';
import { group, type Group, type MentionFeature } from './groups.ts';
import { BUFFER } from './layers.ts';
import type { Palette } from './palette.ts';
import type { Kind } from './protocol.ts';
import { label, marker, type Emphasis } from './symbols.ts';

/** Beyond this the gazetteer's point stands for a wide stretch of land, which is shown by its rim. */
const VAGUE_METRES = 60_000;

export interface Reader {
  colours: Palette;
  emphasis: (ids: readonly string[]) => Emphasis;
  projection: Projection;
}

/** The document's own features on the map: lines and areas of relative places, rims of vague regions, markers and their labels. */
export class MentionLayers {
  readonly shapes: VectorLayer<VectorSource<Feature>>;
  readonly markers: VectorLayer<VectorSource<Feature>>;
  readonly labels: VectorLayer<VectorSource<Feature>>;
  groups: Group[] = [];
  private anchors = new Map<string, number[]>();

  constructor(private readonly reader: () => Reader) {
    const layer = (zIndex: number, style: (feature: FeatureLike, resolution: number) => Style[], declutter = false) =>
      new VectorLayer({ source: new VectorSource<Feature>(), style, zIndex, declutter, renderBuffer: BUFFER });
    this.shapes = layer(20, (feature, resolution) => this.shape(feature, resolution));
    this.markers = layer(30, (feature) => marker(this.groupOf(feature), this.reader().colours, this.emphasisOf(feature)));
    this.labels = layer(31, (feature) => [label(this.groupOf(feature), this.reader().colours, this.emphasisOf(feature))], true);
  }

  /** Puts mentions on the map; shapes are those of the features that have one, by id. */
  show(mentions: MentionFeature[], shapes: Map<string, Feature<Geometry>>): void {
    this.anchors = new Map();
    this.groups = group(mentions);
    const relative = mentions.filter((mention) => mention.kind === 'relative' && mention.point !== null && shapes.has(mention.id));
    for (const mention of relative) {
      this.groups.push({ ...mention, key: mention.id, label: mention.quote, title: mention.label, nameToday: '', point: mention.point!, ids: [mention.id] });
    }
    const { projection } = this.reader();
    for (const each of this.groups) {
      const point = fromLonLat(each.point, projection);
      each.ids.forEach((id) => this.anchors.set(id, point));
    }
    fill(this.shapes, [...relative.map((mention) => asShape(shapes.get(mention.id)!, mention, projection)), ...this.rims(projection)]);
    // A rival's line has the same words: one label is enough.
    const drawn = this.groups.filter((each) => each.kind !== 'relative' || mentions.some((mention) => mention.id === each.ids[0] && mention.mention === mention.id));
    fill(this.markers, this.groups.map((each) => this.pointOf(each)));
    fill(this.labels, drawn.map((each) => this.pointOf(each)));
  }

  /** Where a mention's marker stands, in the map's projection. */
  anchorOf(id: string): number[] | undefined {
    return this.anchors.get(id);
  }

  /** The anchors of all markers that are worth fitting the first view to. */
  anchorsOf(kinds: readonly Kind[]): number[][] {
    return this.groups.filter((each) => kinds.includes(each.kind)).map((each) => this.anchors.get(each.ids[0])!);
  }

  groupOf(feature: FeatureLike): Group {
    return feature.get('group') as Group;
  }

  /** The group at a pixel: markers and labels first, then lines, as a point on a line is easier to miss. */
  groupAt(map: OlMap, pixel: number[]): Group | undefined {
    const at = (layer: object, hitTolerance: number) => map.forEachFeatureAtPixel(pixel, (feature) => this.groupOf(feature), { layerFilter: (each) => each === layer, hitTolerance });
    return at(this.markers, 4) ?? at(this.labels, 2) ?? at(this.shapes, 5);
  }

  redraw(): void {
    [this.shapes, this.markers, this.labels].forEach((layer) => layer.changed());
  }

  private pointOf(each: Group): Feature {
    const feature = new Feature(new Point(this.anchors.get(each.ids[0])!));
    feature.set('group', each);
    return feature;
  }

  private rims(projection: Projection): Feature[] {
    return this.groups
      .filter((each) => each.territory === null && each.kind !== 'relative' && (each.radius ?? 0) > VAGUE_METRES)
      .map((each) => {
        const feature = new Feature<Geometry>(circular(each.point, each.radius!, 96).transform('EPSG:4326', projection));
        feature.setProperties({ group: each, rim: true });
        return feature;
      });
  }

  private emphasisOf(feature: FeatureLike): Emphasis {
    return this.reader().emphasis(this.groupOf(feature).ids);
  }

  /** An area is tinted; a line has a soft band as wide as its error on the ground. A rival's reading is broken. */
  private shape(feature: FeatureLike, resolution: number): Style[] {
    const { colours, emphasis, projection } = this.reader();
    const each = this.groupOf(feature);
    if (feature.get('rim')) {
      return [new Style({ stroke: new Stroke({ color: colours.markers.region, width: 1.4, lineDash: [1, 7], lineCap: 'round' }) })];
    }
    const strong = emphasis(each.ids) !== 'none';
    const rival = feature.get('rival') as boolean;
    const edge = new Stroke({ color: colours.relative, width: strong ? 2.6 : 1.6, lineDash: rival ? [5, 5] : undefined });
    if (feature.getGeometry()!.getType().endsWith('Polygon')) {
      return [new Style({ fill: new Fill({ color: `${colours.relative}${strong ? '38' : '1c'}` }), stroke: edge })];
    }
    const metres = getPointResolution(projection, resolution, this.anchors.get(each.ids[0])!);
    const band = Math.max(5, (2 * (each.radius ?? 0)) / metres);
    return [
      new Style({ stroke: new Stroke({ color: `${colours.relative}${strong ? '48' : '24'}`, width: band }) }),
      new Style({ stroke: edge }),
    ];
  }
}

/** The shape of a relative place; a point is drawn as the ground that its error leaves open. */
function asShape(shape: Feature<Geometry>, mention: MentionFeature, projection: Projection): Feature {
  const geometry = shape.getGeometry()!;
  const isPoint = geometry.getType() === 'Point';
  const feature = new Feature<Geometry>(isPoint ? circular(mention.point!, mention.radius ?? 0, 96).transform('EPSG:4326', projection) : geometry);
  feature.setProperties({ group: { ...mention, key: mention.id, ids: [mention.id] }, rival: mention.id !== mention.mention });
  return feature;
}

function fill(layer: VectorLayer<VectorSource<Feature>>, features: Feature[]): void {
  layer.getSource()!.clear(true);
  layer.getSource()!.addFeatures(features);
}
