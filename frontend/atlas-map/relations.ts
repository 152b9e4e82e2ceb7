import type { FeatureLike } from 'ol/Feature.js';
import type Feature from 'ol/Feature.js';
import type { LineString, MultiLineString } from 'ol/geom.js';
import VectorLayer from 'ol/layer/Vector.js';
import type OlMap from 'ol/Map.js';
import { fromLonLat } from 'ol/proj.js';
import type { Projection } from 'ol/proj.js';
import Point from 'ol/geom/Point.js';
import VectorSource from 'ol/source/Vector.js';
import { Fill, RegularShape, Stroke, Style, Text } from 'ol/style.js';
import type { Words } from '../words.ts';
import type { Palette } from './palette.ts';
import { SERIF } from './symbols.ts';

export interface RelationReader {
  colours: Palette;
  selected: string | null;
  projection: Projection;
  words: Words;
}

/** Arcs of treaties, unbroken, and of movements, dashed with an arrowhead at each end of a way; each named at its middle. */
export class RelationLayer extends VectorLayer<VectorSource<Feature>> {
  constructor(reader: () => RelationReader) {
    super({ source: new VectorSource<Feature>(), zIndex: 25, style: (feature) => styles(feature, reader()), updateWhileInteracting: true });
  }

  /** The id of the arc at a pixel. */
  idAt(map: OlMap, pixel: number[]): string | undefined {
    return map.forEachFeatureAtPixel(pixel, (feature) => String(feature.getId()), { layerFilter: (layer) => layer === this, hitTolerance: 5 });
  }

  /** Draws these arcs; of several between the same places only the first is named. */
  put(features: Feature[]): void {
    const named = new Set<string>();
    for (const feature of features) {
      const name = `${feature.get('kind')} ${feature.get('title')}`;
      feature.set('named', !named.has(name));
      named.add(name);
    }
    this.getSource()!.clear(true);
    this.getSource()!.addFeatures(features);
  }
}

function styles(feature: FeatureLike, { colours, selected, projection, words }: RelationReader): Style[] {
  const chosen = feature.getId() === selected;
  const movement = feature.get('kind') === 'movement';
  const color = movement ? colours.movement : colours.treaty;
  const width = chosen ? 3.6 : 2;
  const found = [
    new Style({ stroke: new Stroke({ color: colours.halo, width: width + 3 }) }),
    new Style({ stroke: new Stroke({ color, width, lineDash: movement ? [9, 6] : undefined }) }),
  ];
  const geometry = feature.getGeometry() as LineString | MultiLineString;
  const lines = geometry.getType() === 'LineString' ? [(geometry as LineString).getCoordinates()] : (geometry as MultiLineString).getCoordinates();
  if (movement) {
    found.push(...lines.map((line) => arrow(line, color)));
  }
  const at = feature.get('at') as [number, number] | undefined;
  if (at && feature.get('named')) {
    found.push(
      new Style({
        geometry: new Point(fromLonLat(at, projection)),
        text: new Text({
          text: words.say(`relation.${feature.get('kind')}`, String(feature.get('title'))),
          font: `italic ${chosen ? 700 : 500} 12.5px ${SERIF}`,
          offsetY: -9,
          fill: new Fill({ color }),
          stroke: new Stroke({ color: colours.halo, width: 3.5 }),
        }),
      }),
    );
  }
  return found;
}

/** An arrowhead at the end of a line. */
function arrow(line: number[][], color: string): Style {
  const [before, end] = line.slice(-2);
  const rotation = Math.atan2(end[0] - before[0], end[1] - before[1]);
  return new Style({ geometry: new Point(end), image: new RegularShape({ points: 3, radius: 8, displacement: [0, 0], rotation, rotateWithView: true, fill: new Fill({ color }) }) });
}
