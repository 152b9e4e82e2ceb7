import type Feature from 'ol/Feature.js';
import type { Geometry } from 'ol/geom.js';
import { transformExtent } from 'ol/proj.js';
import type View from 'ol/View.js';
import { isCarried, type Json, load, names, NOTHING, read } from './data.ts';
import type { Ground } from './layers.ts';
import { boxOf, moment } from './moments.ts';
import type { MapState } from './protocol.ts';

/** From this zoom on the finer borders are drawn. */
const NEAR_ZOOM = 5;

/** The layers of states, borders, claims and differences: fetched for a day and a view, refined where the reader comes near. */
export class Political {
  private far: Feature<Geometry>[] = [];
  private shown = '';

  constructor(
    private readonly layers: () => Ground,
    private readonly get: (path: string) => Promise<Json>,
  ) {}

  /** Fetches what a state needs, and answers with how to show it: nothing is drawn before the caller says so. */
  async fetch(state: MapState): Promise<() => Feature<Geometry>[]> {
    const [borders, claims, difference] = await Promise.all([
      state.date ? this.get(`map/borders.geojson?${moment(state)}`) : NOTHING,
      state.date ? this.get(`map/claims.geojson?${moment(state)}`) : NOTHING,
      state.date && state.with ? this.get(`map/difference.geojson?${moment(state)}&with=${encodeURIComponent(state.with)}`) : NOTHING,
    ]);
    return () => {
      const name = state.projection;
      this.far = read(borders, name);
      this.shown = '';
      this.put('claims', read(claims, name));
      this.put('difference', read(difference, name));
      this.put('names', names(this.far, name) as Feature<Geometry>[]);
      this.putBorders(this.far);
      return this.far;
    };
  }

  /** Draws the finer borders near by and the coarse ones from afar; fetching what is not there yet. */
  async refine(state: MapState, view: View, size: number[], isCurrent: () => boolean): Promise<void> {
    const near = state.date && (view.getZoom() ?? 0) >= NEAR_ZOOM;
    const box = near ? boxOf(transformExtent(view.calculateExtent(size), view.getProjection(), 'EPSG:4326', 8)) : null;
    const path = box ? `map/borders-near.geojson?${moment(state)}&bbox=${box}` : '';
    // A pack carries them where its tour goes near.
    const wanted = box && isCarried(path) ? `${path}&${state.projection}` : '';
    if (wanted === this.shown) {
      return;
    }
    this.shown = wanted;
    if (!wanted) {
      this.putBorders(this.far);
      return;
    }
    const json = await this.get(path);
    if (this.shown === wanted && isCurrent() && json.features.length > 0) {
      this.putBorders(read(json, state.projection));
    }
  }

  private putBorders(features: Feature<Geometry>[]): void {
    this.put('territories', features.filter((feature) => feature.get('layer') === 'territory'));
    this.put('borders', features.filter((feature) => feature.get('layer') === 'border'));
  }

  private put(layer: keyof Ground, features: Feature<Geometry>[]): void {
    const source = this.layers()[layer].getSource()!;
    source.clear(true);
    source.addFeatures(features);
  }
}

/** Gets layers of our server; one that fails is empty and the failure is told. */
export function getter(fail: (fault: unknown) => Json): (path: string) => Promise<Json> {
  return (path) => load(path).catch(fail);
}
