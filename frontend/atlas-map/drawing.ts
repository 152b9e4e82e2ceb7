import type { Coordinate } from 'ol/coordinate.js';
import { containsCoordinate } from 'ol/extent.js';
import Feature from 'ol/Feature.js';
import LineString from 'ol/geom/LineString.js';
import Point from 'ol/geom/Point.js';
import Draw from 'ol/interaction/Draw.js';
import VectorLayer from 'ol/layer/Vector.js';
import type OlMap from 'ol/Map.js';
import { toLonLat } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import { Fill, RegularShape, Stroke, Style } from 'ol/style.js';
import { crossed } from './crosshair.ts';
import type { Palette } from './palette.ts';
import type { DrawnShape } from './protocol.ts';

/**
 * Lets the reader put a point or draw a line on the map, and tells its vertices, longitude first, or that he gave up. With the pointer as OpenLayers has it;
 * with the keyboard arrows move a crosshair, Space sets a vertex of a line, Enter ends. Escape gives up.
 */
export class Drawing {
  /** Draws the crosshair and what it has drawn so far. */
  readonly layer: VectorLayer<VectorSource<Feature>>;
  private readonly source = new VectorSource<Feature>();
  private draw?: Draw;
  private shape: DrawnShape | null = null;
  private cursor: Coordinate | null = null;
  private left: Coordinate | null = null;
  private vertices: Coordinate[] = [];

  constructor(
    private readonly map: OlMap,
    private readonly tell: (type: 'shape-drawn' | 'shape-dropped', detail: object) => void,
    colours: () => Palette,
  ) {
    this.layer = new VectorLayer({
      source: this.source,
      zIndex: 50,
      style: () => {
        const { selected, halo } = colours();
        const cross = (color: string, width: number) => new RegularShape({ points: 4, radius: 16, radius2: 0, stroke: new Stroke({ color, width }) });
        return [
          new Style({ image: cross(halo, 5), stroke: new Stroke({ color: halo, width: 6 }) }),
          new Style({ image: cross(selected, 2), stroke: new Stroke({ color: selected, width: 2.5 }), fill: new Fill({ color: halo }) }),
        ];
      },
    });
    map.addLayer(this.layer);
  }

  get isOn(): boolean {
    return this.draw !== undefined;
  }

  /** Where the crosshair is, longitude first, and how many vertices are set; null while the keyboard was not used. */
  get at(): { place: number[]; vertices: number } | null {
    return this.cursor && { place: this.lonLat(this.cursor), vertices: this.vertices.length };
  }

  set(shape: DrawnShape | null): void {
    if (this.draw) {
      this.map.removeInteraction(this.draw);
      this.draw = undefined;
    }
    this.shape = shape;
    this.left = this.cursor ?? this.left;
    this.cursor = null;
    this.vertices = [];
    this.show();
    if (shape) {
      const draw = new Draw({ type: shape === 'point' ? 'Point' : 'LineString' });
      this.draw = draw;
      draw.on('drawend', (event) => {
        const geometry = event.feature.getGeometry() as Point | LineString;
        this.drawn(geometry.getType() === 'Point' ? [(geometry as Point).getCoordinates()] : (geometry as LineString).getCoordinates());
        // Not before OpenLayers is done with the click that ended the shape; whoever was told may have begun another.
        window.setTimeout(() => this.draw === draw && this.set(null));
      });
      this.map.addInteraction(draw);
    }
  }

  /** Takes a key while a shape is drawn; false for one that means nothing here. */
  key(event: KeyboardEvent): boolean {
    const view = this.map.getView();
    const moved = crossed(event.key, this.cursor ?? this.begin(), (view.getResolution() ?? 1) * (event.shiftKey ? 1 : 10));
    if (moved) {
      this.cursor = moved;
      this.bringIntoView(moved);
    } else if (event.key === ' ') {
      // Where it sets nothing it must not scroll the page either.
      this.vertices.push(...(this.cursor && this.shape === 'line' ? [this.cursor] : []));
    } else if (event.key === 'Escape') {
      this.set(null);
      this.tell('shape-dropped', {});
    } else if (event.key === 'Backspace' && this.vertices.length > 0) {
      this.vertices.pop();
    } else if (event.key === 'Enter' && this.cursor) {
      this.end(this.cursor);
    } else {
      return false;
    }
    this.show();
    return true;
  }

  /** Where the crosshair was left, as long as that is in sight; else the middle. */
  private begin(): Coordinate {
    const view = this.map.getView();
    const inSight = this.left && containsCoordinate(view.calculateExtent(this.map.getSize()), this.left);
    return inSight ? this.left! : (view.getCenter() ?? [0, 0]);
  }

  private end(cursor: Coordinate): void {
    const last = this.vertices.at(-1);
    const vertices = last && last[0] === cursor[0] && last[1] === cursor[1] ? this.vertices : [...this.vertices, cursor];
    if (this.shape === 'point' || vertices.length > 1) {
      const { draw } = this;
      this.drawn(vertices);
      if (this.draw === draw) {
        this.set(null);
      }
    }
  }

  private drawn(vertices: Coordinate[]): void {
    this.tell('shape-drawn', { vertices: vertices.map((vertex) => this.lonLat(vertex)) });
  }

  private bringIntoView(place: Coordinate): void {
    const [x, y] = this.map.getPixelFromCoordinate(place) ?? [0, 0];
    const [width, height] = this.map.getSize() ?? [0, 0];
    if (x < 20 || y < 20 || x > width - 20 || y > height - 20) {
      this.map.getView().setCenter(place);
    }
  }

  private show(): void {
    this.source.clear(true);
    if (this.cursor) {
      this.source.addFeature(new Feature(new Point(this.cursor)));
      if (this.vertices.length > 0) {
        this.source.addFeature(new Feature(new LineString([...this.vertices, this.cursor])));
      }
    }
  }

  private lonLat(place: Coordinate): number[] {
    return toLonLat(place, this.map.getView().getProjection());
  }
}
