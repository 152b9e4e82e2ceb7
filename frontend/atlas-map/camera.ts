import { boundingExtent } from 'ol/extent.js';
import type OlMap from 'ol/Map.js';
import { fromLonLat, toLonLat } from 'ol/proj.js';
import type View from 'ol/View.js';
import type { MentionLayers } from './mentions.ts';
import type { MapState, ViewState } from './protocol.ts';

const MOVE_MILLISECONDS = 350;

/** A place as addresses have it: zoom/latitude/longitude. */
export function placeWords({ lon, lat, zoom }: ViewState): string {
  return [zoom.toFixed(2), lat.toFixed(4), lon.toFixed(4)].join('/');
}

/** Moves the view; gently, unless the reader wishes for calm. */
export class Camera {
  private readonly calm = matchMedia('(prefers-reduced-motion: reduce)');

  constructor(
    private readonly map: OlMap,
    private readonly own: MentionLayers,
  ) {}

  zoom(steps: number): void {
    this.view().animate({ zoom: (this.view().getZoom() ?? 3) + steps, duration: this.duration() });
  }

  /** Looks where the state says, else at all places. */
  look(state: MapState): void {
    if (state.place) {
      this.view().setCenter(fromLonLat([state.place.lon, state.place.lat], this.view().getProjection()));
      this.view().setZoom(state.place.zoom);
    } else {
      this.showAll(0);
    }
  }

  /** Where the map is looked at, in degrees. */
  place(): ViewState {
    const [lon, lat] = toLonLat(this.view().getCenter() ?? [0, 0], this.view().getProjection());
    return { lon, lat, zoom: this.view().getZoom() ?? 0 };
  }

  showAll(duration = this.duration()): void {
    const points = this.own.anchorsOf(['place', 'relative', 'metonym', 'implicit']);
    const all = points.length > 0 ? points : this.own.anchorsOf(['region']);
    if (all.length > 0) {
      const [width] = this.map.getSize() ?? [600];
      const side = Math.min(90, width / 8);
      this.view().fit(boundingExtent(all), { padding: [70, side + 40, 60, side], maxZoom: 6, duration });
    }
  }

  bringIntoView(anchor: number[] | undefined, gently: boolean): void {
    const pixel = anchor && this.map.getPixelFromCoordinate(anchor);
    const [width, height] = this.map.getSize() ?? [0, 0];
    const inside = pixel && pixel[0] > 40 && pixel[1] > 40 && pixel[0] < width - 60 && pixel[1] < height - 40;
    if (anchor && !inside) {
      this.view().animate({ center: anchor, duration: gently ? this.duration() : 0 });
    }
  }

  private duration(): number {
    return this.calm.matches ? 0 : MOVE_MILLISECONDS;
  }

  private view(): View {
    return this.map.getView();
  }
}
