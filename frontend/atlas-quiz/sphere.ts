/** Degrees, longitude first. */
export type Place = readonly number[];

/** Metres: the radius of a sphere with the earth's volume. To score a quiz the ellipsoid would be too much. */
const RADIUS = 6_371_000;

const toRadians = (degrees: number) => (degrees * Math.PI) / 180;
const toDegrees = (radians: number) => (radians * 180) / Math.PI;

/** Metres between two places, along a great circle. */
export function distance([lon1, lat1]: Place, [lon2, lat2]: Place): number {
  const half = (degrees: number) => Math.sin(toRadians(degrees) / 2) ** 2;
  const square = half(lat2 - lat1) + Math.cos(toRadians(lat1)) * Math.cos(toRadians(lat2)) * half(lon2 - lon1);
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** The place that lies so many metres from another, in a direction of degrees clockwise from north. */
export function destination([lon, lat]: Place, azimuth: number, metres: number): number[] {
  const [angle, turn, from] = [metres / RADIUS, toRadians(azimuth), toRadians(lat)];
  const to = Math.asin(Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(turn));
  const east = Math.atan2(Math.sin(turn) * Math.sin(angle) * Math.cos(from), Math.cos(angle) - Math.sin(from) * Math.sin(to));
  return [((lon + toDegrees(east) + 540) % 360) - 180, toDegrees(to)];
}

/** Metres from a place to the nearest point of a line. Its stretches are short enough to be taken as straight. */
export function distanceToLine(place: Place, line: readonly Place[]): number {
  const east = Math.cos(toRadians(place[1]));
  const flat = (vertex: Place): [number, number] => [(((vertex[0] - place[0] + 540) % 360) - 180) * east, vertex[1] - place[1]];
  let nearest = Infinity;
  for (let next = 1; next < line.length; next++) {
    const [[x1, y1], [x2, y2]] = [flat(line[next - 1]), flat(line[next])];
    const [dx, dy] = [x2 - x1, y2 - y1];
    const share = Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(x1 + share * dx, y1 + share * dy));
  }
  return toRadians(nearest) * RADIUS;
}

/** Metres along a line. */
export function lengthOf(line: readonly Place[]): number {
  return line.slice(1).reduce((sum, vertex, before) => sum + distance(line[before], vertex), 0);
}

/** Places along a line, evenly apart. */
export function along(line: readonly Place[], count: number): Place[] {
  const step = lengthOf(line) / (count - 1);
  const found: Place[] = [line[0]];
  let [passed, next] = [0, 1];
  for (let at = 1; at < count - 1; at++) {
    let stretch = distance(line[next - 1], line[next]);
    while (passed + stretch < at * step && next < line.length - 1) {
      passed += stretch;
      next++;
      stretch = distance(line[next - 1], line[next]);
    }
    const share = stretch > 0 ? (at * step - passed) / stretch : 0;
    const [[x1, y1], [x2, y2]] = [line[next - 1], line[next]];
    found.push([x1 + share * (x2 - x1), y1 + share * (y2 - y1)]);
  }
  return [...found, line[line.length - 1]];
}
