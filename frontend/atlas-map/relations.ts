import type Feature from 'ol/Feature.js';
import type { FeatureLike } from 'ol/Feature.js';
import type LineString from 'ol/geom/LineString.js';
import type MultiLineString from 'ol/geom/MultiLineString.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import type OlMap from 'ol/Map.js';
import VectorSource from 'ol/source/Vector.js';
import { Fill, RegularShape, Stroke, Style, Text } from 'ol/style.js';
import type { Words } from '../words.ts';
import type { Palette } from './palette.ts';
import { SERIF } from './symbols.ts';

export interface RelationReader {
  colours: Palette;
  selected: string | null;
  words: Words;
}

/** Where on a way its arrowheads stand, as shares of its length: the end itself lies under a marker. */
const ARROWHEADS = [0.45, 0.9];

/** Arcs of treaties, unbroken, and of movements, dashed with arrowheads; each says along its line which it is. */
export class RelationLayers {
  readonly arcs: VectorLayer<VectorSource<Feature>>;
  readonly labels: VectorLayer<VectorSource<Feature>>;
  private readonly source = new VectorSource<Feature>();

  constructor(private readonly reader: () => RelationReader) {
    const { source } = this;
    this.arcs = new VectorLayer({ source, zIndex: 25, style: (feature) => this.arc(feature) });
    this.labels = new VectorLayer({ source, zIndex: 26, declutter: 'relations', style: (feature) => this.label(feature) });
  }

  /** Draws these arcs; of several between the same places only the first is named. */
  put(features: Feature[]): void {
    const named = new Set<string>();
    for (const feature of features) {
      const name = `${feature.get('kind')} ${feature.get('title')}`;
      feature.set('named', !named.has(name));
      named.add(name);
    }
    this.source.clear(true);
    this.source.addFeatures(features);
  }

  setVisible(visible: boolean): void {
    [this.arcs, this.labels].forEach((layer) => layer.setVisible(visible));
  }

  redraw(): void {
    this.source.changed();
  }

  /** The id of the arc at a pixel. */
  idAt(map: OlMap, pixel: number[]): string | undefined {
    return map.forEachFeatureAtPixel(pixel, (feature) => String(feature.getId()), { layerFilter: (layer) => layer === this.arcs, hitTolerance: 6 });
  }

  private colour(feature: FeatureLike): string {
    const { colours } = this.reader();
    return feature.get('kind') === 'movement' ? colours.movement : colours.treaty;
  }

  private arc(feature: FeatureLike): Style[] {
    const { colours, selected } = this.reader();
    const chosen = feature.getId() === selected;
    const movement = feature.get('kind') === 'movement';
    const color = this.colour(feature);
    const width = chosen ? 3.6 : 2;
    const styles = [
      new Style({ stroke: new Stroke({ color: colours.halo, width: width + 3 }), zIndex: chosen ? 2 : 0 }),
      new Style({ stroke: new Stroke({ color, width, lineDash: movement ? [9, 6] : undefined }), zIndex: chosen ? 3 : 1 }),
    ];
    return movement ? [...styles, ...linesOf(feature).flatMap((line) => ARROWHEADS.map((share) => arrowhead(line, share, color)))] : styles;
  }

  private label(feature: FeatureLike): Style | undefined {
    const { colours, selected, words } = this.reader();
    const chosen = feature.getId() === selected;
    if (!feature.get('named') && !chosen) {
      return undefined;
    }
    return new Style({
      text: new Text({
        text: chosen ? String(feature.get('title')) : words.say(`relation.${feature.get('kind')}`),
        placement: 'line',
        font: `italic ${chosen ? 700 : 500} 12.5px ${SERIF}`,
        textBaseline: 'bottom',
        offsetY: -2,
        overflow: chosen,
        fill: new Fill({ color: this.colour(feature) }),
        stroke: new Stroke({ color: colours.halo, width: 3 }),
      }),
    });
  }
}

function linesOf(feature: FeatureLike): LineString[] {
  const geometry = feature.getGeometry() as LineString | MultiLineString;
  return geometry.getType() === 'LineString' ? [geometry as LineString] : (geometry as MultiLineString).getLineStrings();
}

function arrowhead(line: LineString, share: number, color: string): Style {
  const [at, next] = [line.getCoordinateAt(share), line.getCoordinateAt(Math.min(1, share + 0.01))];
  const rotation = Math.atan2(next[0] - at[0], next[1] - at[1]);
  return new Style({ geometry: new Point(at), image: new RegularShape({ points: 3, radius: 7, rotation, rotateWithView: true, fill: new Fill({ color }) }), zIndex: 4 });
}
