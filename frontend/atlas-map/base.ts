import type { FeatureLike } from 'ol/Feature.js';
import { coast, grid, type Json, NOTHING, read } from './data.ts';
import type { Ground } from './layers.ts';
import type { MapState, ProjectionName } from './protocol.ts';

/** Land, waters, the grid and the borders of today: what lies under every map. */
export class Base {
  constructor(
    private readonly layers: () => Ground,
    private readonly get: (path: string) => Promise<Json>,
  ) {}

  /** Fetches what a state needs, and answers with how to show it: nothing is drawn before the caller says so. */
  async fetch(state: MapState): Promise<(name: ProjectionName, isNew: boolean) => void> {
    const [land, lakes, rivers, today] = await Promise.all([
      this.get('map/land.geojson'),
      this.get('map/lakes.geojson'),
      this.get('map/rivers.geojson'),
      state.layers.includes('borders-today') ? this.get('map/today.geojson') : NOTHING,
    ]);
    return (name, isNew) => {
      if (isNew) {
        this.put('land', read(land, name));
        this.put('coast', [coast(land, name)]);
        this.put('lakes', read(lakes, name));
        this.put('rivers', read(rivers, name));
        this.put('graticule', [grid(name)]);
      }
      this.put('today', read(today, name));
    };
  }

  /** Fetches the borders of today when the reader first wants them. */
  async showToday(name: ProjectionName): Promise<void> {
    this.put('today', read(await this.get('map/today.geojson'), name));
  }

  private put(layer: keyof Ground, features: FeatureLike[]): void {
    const source = this.layers()[layer].getSource()!;
    source.clear(true);
    source.addFeatures(features as never[]);
  }
}
