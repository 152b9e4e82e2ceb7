import type { FeatureLike } from 'ol/Feature.js';
import Feature from 'ol/Feature.js';
import LineString from 'ol/geom/LineString.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import { fromLonLat } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import { Circle, Fill, RegularShape, Stroke, Style, Text } from 'ol/style.js';
import type { Palette } from './palette.ts';
import { projection } from './projections.ts';
import type { Mark, ProjectionName } from './protocol.ts';
import { SERIF } from './symbols.ts';

const DASHES: Record<Mark['role'], number[] | undefined> = { asked: undefined, given: [2, 6], right: undefined };

/** Points and lines that a question asks about, that a reader gave, and that are right: told apart by shape as well as by colour. */
export class MarkLayer {
  readonly layer: VectorLayer<VectorSource<Feature>>;
  private readonly source = new VectorSource<Feature>();

  constructor(private readonly colours: () => Palette) {
    this.layer = new VectorLayer({ source: this.source, zIndex: 40, style: (feature) => this.style(feature) });
  }

  put(marks: readonly Mark[], name: ProjectionName): void {
    this.source.clear(true);
    this.source.addFeatures(
      marks.map(({ role, label, vertices }) => {
        const places = vertices.map((vertex) => fromLonLat(vertex, projection(name)));
        return new Feature({ geometry: places.length === 1 ? new Point(places[0]) : new LineString(places), role, label });
      }),
    );
  }

  redraw(): void {
    this.source.changed();
  }

  private style(feature: FeatureLike): Style[] {
    const colours = this.colours();
    const role = feature.get('role') as Mark['role'];
    const color = { asked: colours.relative, given: colours.selected, right: colours.treaty }[role];
    const styles =
      feature.getGeometry()!.getType() === 'Point'
        ? [sign(role, color, colours)]
        : [
            new Style({ stroke: new Stroke({ color: colours.halo, width: 8 }) }),
            new Style({ stroke: new Stroke({ color, width: role === 'given' ? 3 : 4, lineDash: DASHES[role] }) }),
          ];
    return feature.get('label') ? [...styles, label(String(feature.get('label')), color, colours)] : styles;
  }
}

/** A cross for what a reader gave, a ring with a point for what is right. */
function sign(role: Mark['role'], color: string, colours: Palette): Style {
  const cross = new RegularShape({ points: 4, radius: 11, radius2: 0, angle: Math.PI / 4, stroke: new Stroke({ color, width: 3.5 }) });
  const ring = new Circle({ radius: 9, fill: new Fill({ color: colours.halo }), stroke: new Stroke({ color, width: 3.5 }) });
  return new Style({ image: role === 'given' ? cross : ring });
}

function label(text: string, color: string, colours: Palette): Style {
  return new Style({
    text: new Text({
      text,
      font: `600 15px ${SERIF}`,
      offsetY: -22,
      overflow: true,
      fill: new Fill({ color }),
      stroke: new Stroke({ color: colours.halo, width: 4 }),
    }),
  });
}
