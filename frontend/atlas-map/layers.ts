import type Feature from 'ol/Feature.js';
import type { FeatureLike } from 'ol/Feature.js';
import VectorLayer from 'ol/layer/Vector.js';
import VectorSource from 'ol/source/Vector.js';
import { Fill, Stroke, Style } from 'ol/style.js';
import type { Words } from '../words.ts';
import type { Palette } from './palette.ts';
import type { LayerName, MapState } from './protocol.ts';
import { hatch, ruled, sizeLabel, territoryLabel } from './symbols.ts';

/** What decides how the ground is drawn, apart from the data. */
export interface GroundState {
  colours: Palette;
  /** Territories that the document speaks of. */
  spokenOf: Set<string>;
  selectedTerritory: string | null;
  /** The tint of each territory, by number. */
  tints: Map<string, number>;
  words: Words;
}

export type Ground = Record<
  'land' | 'coast' | 'graticule' | 'territories' | 'lakes' | 'rivers' | 'borders' | 'today' | 'claims' | 'difference' | 'names',
  VectorLayer<VectorSource<Feature>>
>;

const line = (color: string, width: number, lineDash?: number[]) => new Style({ stroke: new Stroke({ color, width, lineDash }) });

/** Pixels around the map that are drawn too, so that a drag need not draw anew at each step. */
export const BUFFER = 400;

/** The layers below the document's own features, lowest first. */
export function ground(state: () => GroundState): Ground {
  const layer = (zIndex: number, style: (feature: FeatureLike, resolution: number) => Style | Style[] | undefined, declutter = false) =>
    new VectorLayer({ source: new VectorSource<Feature>(), style, zIndex, declutter, renderBuffer: BUFFER });
  return {
    land: layer(0, () => new Style({ fill: new Fill({ color: state().colours.land }) })),
    territories: layer(1, (feature) => territory(feature, state())),
    graticule: layer(2, () => line(state().colours.graticule, 1)),
    lakes: layer(3, () => new Style({ fill: new Fill({ color: state().colours.sea }), stroke: new Stroke({ color: state().colours.coast, width: 0.7 }) })),
    coast: layer(4, () => line(state().colours.coast, 0.9)),
    rivers: layer(4, () => line(state().colours.water, 1)),
    today: layer(5, () => line(state().colours.today, 1.2, [1, 4])),
    borders: layer(6, (feature) => border(feature, state().colours)),
    claims: layer(7, (feature) => claim(feature, state().colours)),
    difference: layer(7, (feature) => difference(feature, state().colours)),
    names: layer(8, (feature, resolution) => territoryName(feature, resolution, state()), true),
  };
}

/** Shows the layers that are wanted, and what is compared. */
export function showLayers(layers: Ground, wanted: MapState): void {
  const on = (layer: LayerName) => wanted.layers.includes(layer);
  layers.territories.setVisible(on('borders-of-day'));
  layers.borders.setVisible(on('borders-of-day'));
  layers.names.setVisible(on('borders-of-day') && on('labels'));
  layers.today.setVisible(on('borders-today'));
  layers.claims.setVisible(on('claims') && wanted.with === null);
  layers.difference.setVisible(wanted.with !== null);
  layers.graticule.setVisible(on('graticule'));
  layers.lakes.setVisible(on('water'));
  layers.rivers.setVisible(on('water'));
}

function territory(feature: FeatureLike, state: GroundState): Style[] {
  const id = String(feature.getId());
  const set = state.spokenOf.has(id) ? state.colours.spokenTints : state.colours.tints;
  const styles = [new Style({ fill: new Fill({ color: set[state.tints.get(id) ?? 0] }) })];
  if (feature.get('status') === 'occupied') {
    styles.push(new Style({ fill: new Fill({ color: ruled(state.colours.occupied) }) }));
  }
  if (id === state.selectedTerritory) {
    styles.push(line(state.colours.markers.region, 2.5));
  }
  return styles;
}

/** Certain lines are whole; approximate ones have long dashes, disputed ones short dashes in the colour of claims. */
function border(feature: FeatureLike, colours: Palette): Style {
  switch (feature.get('kind')) {
    case 'disputed':
      return line(colours.disputed, 1.8, [5, 3]);
    case 'approximate':
      return line(colours.border, 1.4, [1, 3.5]);
    default:
      return line(colours.border, 1.1);
  }
}

function claim(feature: FeatureLike, colours: Palette): Style {
  const isArea = feature.getGeometry()?.getType().endsWith('Polygon');
  return isArea ? new Style({ fill: new Fill({ color: hatch(colours.claim, 10) }) }) : line(colours.disputed, 1.6, [5, 3]);
}

/** What two maps give to different territories, hatched the other way than claims, with its size. */
function difference(feature: FeatureLike, colours: Palette): Style[] {
  const area = new Style({ fill: new Fill({ color: hatch(colours.difference, 8, true) }), stroke: new Stroke({ color: colours.difference, width: 1.2 }) });
  const km2 = Number(feature.get('km2'));
  return [area, sizeLabel(`${km2.toLocaleString('en-GB')} km²`, colours)];
}

/** Small states are named only from near; those the document speaks of carry its own label. */
function territoryName(feature: FeatureLike, resolution: number, { colours, spokenOf, words }: GroundState): Style | undefined {
  const widthInPixels = (feature.get('width') as number) / resolution;
  const name = words.name(`territory.${feature.getId()}`, String(feature.get('name')));
  const longest = Math.max(...name.split(' (').map((part) => part.length));
  return widthInPixels > longest * 6 && !spokenOf.has(String(feature.getId())) ? territoryLabel(name, colours, feature.get('sovereign') === feature.getId()) : undefined;
}
