/** Meridians and parallels every ten degrees, as lines of degrees with a vertex at each, so that they bend as they should. */
export function graticule(step = 10): [number, number][][] {
  const lines: [number, number][][] = [];
  for (let lon = -180; lon < 180; lon += step) {
    lines.push(range(-80, 85).map((lat) => [lon, lat]));
  }
  for (let lat = -80; lat <= 80; lat += step) {
    lines.push(range(-180, 180).map((lon) => [lon, lat]));
  }
  return lines;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The stretches of a line whose vertices all pass. */
export function stretches<T>(line: readonly T[], passes: (vertex: T) => boolean): T[][] {
  const kept: T[][] = [[]];
  for (const vertex of line) {
    if (passes(vertex)) {
      kept[kept.length - 1].push(vertex);
    } else if (kept[kept.length - 1].length > 0) {
      kept.push([]);
    }
  }
  return kept.filter((stretch) => stretch.length > 1);
}

const onEdge = ([lon]: readonly number[]): boolean => Math.abs(lon) > 179.99;

/** A ring without its segments along the 180th meridian, where land was cut. */
export function shoresOf(ring: readonly number[][]): number[][][] {
  const shores: number[][][] = [[ring[0]]];
  for (let next = 1; next < ring.length; next++) {
    if (onEdge(ring[next - 1]) && onEdge(ring[next])) {
      shores.push([]);
    }
    shores[shores.length - 1].push(ring[next]);
  }
  return shores.filter((shore) => shore.length > 1);
}
