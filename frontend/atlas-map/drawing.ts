import type { LineString, Point } from 'ol/geom.js';
import Draw from 'ol/interaction/Draw.js';
import type OlMap from 'ol/Map.js';
import { toLonLat } from 'ol/proj.js';
import type { DrawnShape } from './protocol.ts';

/** Lets the reader put a point or draw a line on the map, and tells its vertices, longitude first. Escape gives up. */
export class Drawing {
  private draw?: Draw;

  constructor(
    private readonly map: OlMap,
    private readonly tell: (vertices: number[][]) => void,
  ) {}

  get isOn(): boolean {
    return this.draw !== undefined;
  }

  set(shape: DrawnShape | null): void {
    if (this.draw) {
      this.map.removeInteraction(this.draw);
      this.draw = undefined;
    }
    if (shape) {
      this.draw = new Draw({ type: shape === 'point' ? 'Point' : 'LineString' });
      this.draw.on('drawend', (event) => {
        const geometry = event.feature.getGeometry() as Point | LineString;
        const vertices = geometry.getType() === 'Point' ? [(geometry as Point).getCoordinates()] : (geometry as LineString).getCoordinates();
        this.tell(vertices.map((vertex) => toLonLat(vertex, this.map.getView().getProjection())));
        // Not before OpenLayers is done with the click that ended the shape.
        window.setTimeout(() => this.set(null));
      });
      this.map.addInteraction(this.draw);
    }
  }
}
