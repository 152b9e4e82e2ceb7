import type Geometry from 'ol/geom/Geometry.js';
import MultiPolygon from 'ol/geom/MultiPolygon.js';
import type RenderFeature from 'ol/render/Feature.js';
import { Circle, Fill, RegularShape, Stroke, Style, Text } from 'ol/style.js';
import type ImageStyle from 'ol/style/Image.js';
import type { Group } from './groups.ts';
import type { Palette } from './palette.ts';
import type { Kind } from './protocol.ts';

export const SERIF = '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif';
const SIZE = 7;

/** How a marker is met: nothing, under the pointer, or chosen. */
export type Emphasis = 'none' | 'highlighted' | 'selected';

/** A shape for each kind; the legend on the page draws the same ones. */
function shape(kind: Kind, colours: Palette, emphasis: Emphasis): ImageStyle {
  const fill = new Fill({ color: colours.markers[kind] });
  const stroke = new Stroke({ color: emphasis === 'selected' ? colours.selected : colours.halo, width: emphasis === 'none' ? 1.5 : 2.5 });
  const radius = emphasis === 'none' ? SIZE : SIZE + 2.5;
  switch (kind) {
    case 'metonym':
      return new RegularShape({ points: 4, radius: radius + 1.5, angle: Math.PI / 4, fill, stroke });
    case 'relative':
      return new RegularShape({ points: 4, radius: radius + 1, fill, stroke });
    case 'demonym':
      return new RegularShape({ points: 3, radius: radius, fill, stroke });
    case 'org-part':
      return new RegularShape({ points: 3, radius: radius, angle: Math.PI, fill, stroke });
    case 'implicit':
      return new RegularShape({ points: 5, radius: radius + 1, radius2: radius / 2, fill, stroke });
    case 'region':
      return new Circle({ radius: radius - 3, fill: new Fill({ color: colours.halo }), stroke: new Stroke({ color: colours.markers.region, width: 2.5 }) });
    case 'place':
      return new Circle({ radius: radius - 0.5, fill, stroke });
  }
}

/** The marker of a group; several mentions show their number. */
export function marker(group: Group, colours: Palette, emphasis: Emphasis): Style[] {
  const styles = [new Style({ image: shape(group.kind, colours, emphasis), zIndex: emphasis !== 'none' ? 3 : group.kind === 'region' ? 0 : 1 })];
  if (emphasis === 'selected') {
    const ring = new Circle({ radius: SIZE + 8, stroke: new Stroke({ color: colours.markers[group.kind], width: 2 }) });
    styles.unshift(new Style({ image: ring, zIndex: 2 }));
  }
  return styles;
}

/** The name then, and below it the name now where that differs. */
export function label(group: Group, colours: Palette, emphasis: Emphasis): Style {
  const area = group.kind === 'region';
  const relative = group.kind === 'relative';
  const size = area ? 15 : relative ? 13 : 14;
  const text = [group.label, `${relative ? 'italic ' : ''}${emphasis === 'none' ? 600 : 700} ${size}px ${SERIF}`];
  if (group.ids.length > 1) {
    text.push(`\u2009×${group.ids.length}`, `400 ${size - 4}px ${SERIF}`);
  }
  if (group.nameToday && group.nameToday !== group.label && !group.nameToday.endsWith('(former)')) {
    text.push('\n', '', group.nameToday, `italic 400 ${size - 3}px ${SERIF}`);
  }
  const reach = emphasis === 'selected' ? SIZE + 12 : SIZE + 5;
  return new Style({
    text: new Text({
      text,
      // The name of an area stands below its mark, that of a place beside it: so a capital and its country both find room.
      textAlign: area ? 'center' : 'left',
      offsetX: area ? 0 : reach,
      offsetY: area ? reach : 0,
      textBaseline: area ? 'top' : 'middle',
      fill: new Fill({ color: area || relative ? colours.markers[group.kind] : colours.ink }),
      stroke: new Stroke({ color: colours.halo, width: 3.5 }),
      padding: [2, 3, 2, 3],
    }),
    // Where two collide the one with the higher number stays: a place needs its label more than an area does.
    zIndex: emphasis === 'none' ? (area ? 9 : 10) : 20,
  });
}

/** A territory's name of the day, spaced as atlases do; quieter than the document's own names. */
export function territoryLabel(name: string, colours: Palette, sovereign: boolean): Style {
  return new Style({
    text: new Text({
      text: [...name.toUpperCase().replace(' (', '\n(')].join('\u200a'),
      font: `${sovereign ? 500 : 400} ${sovereign ? 11 : 10}px ${SERIF}`,
      fill: new Fill({ color: colours.quietInk }),
      stroke: new Stroke({ color: colours.halo, width: 2.5 }),
      padding: [6, 6, 6, 6],
    }),
  });
}

/** How large hatched ground is; of several pieces the largest bears the figure, which is that of all. */
export function sizeLabel(text: string, colours: Palette): Style {
  return new Style({
    text: new Text({
      text,
      font: `600 12px ${SERIF}`,
      overflow: true,
      fill: new Fill({ color: colours.difference }),
      stroke: new Stroke({ color: colours.halo, width: 3 }),
    }),
    geometry: (feature) => largestPart(feature.getGeometry()),
    zIndex: 1,
  });
}

function largestPart(geometry: Geometry | RenderFeature | undefined): Geometry | RenderFeature | undefined {
  return geometry instanceof MultiPolygon ? geometry.getPolygons().reduce((one, other) => (other.getArea() > one.getArea() ? other : one)) : geometry;
}

/** Diagonal lines, rising or falling: a pattern tells claimed ground apart without colour. */
export function hatch(colour: string, step: number, falling = false): CanvasPattern | string {
  return pattern(colour, step, (pen) => {
    for (const offset of [-step, 0, step]) {
      pen.moveTo(offset, falling ? 0 : step);
      pen.lineTo(offset + step, falling ? step : 0);
    }
  });
}

/** Level lines for occupied ground. */
export function ruled(colour: string): CanvasPattern | string {
  return pattern(colour, 4, (pen) => {
    pen.moveTo(0, 2);
    pen.lineTo(4, 2);
  });
}

function pattern(colour: string, step: number, draw: (pen: CanvasRenderingContext2D) => void): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = step;
  tile.height = step;
  const pen = tile.getContext('2d');
  if (!pen) {
    return colour;
  }
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.beginPath();
  draw(pen);
  pen.stroke();
  return pen.createPattern(tile, 'repeat') ?? colour;
}
