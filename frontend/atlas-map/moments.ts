import type { MapState } from './protocol.ts';

/** Degrees: the server's boxes begin and end on multiples of this. */
const GRAIN = 10;

/** The part of an address after the question mark that says whose borders of which day are asked for. */
export function moment({ date, view }: Pick<MapState, 'date' | 'view'>): string {
  return `date=${date}&view=${encodeURIComponent(view)}`;
}

/** Whether two states need the same political layers. */
export function samePolitics(one: MapState, other: MapState): boolean {
  return one.date === other.date && one.view === other.view && one.with === other.with;
}

/** A box of degrees that holds the extent, widened to the grain, as the server takes it; null where the view reaches round the earth. */
export function boxOf(extent: readonly number[]): string | null {
  if (!extent.every(Number.isFinite) || extent[2] - extent[0] > 120) {
    return null;
  }
  const [west, south] = [extent[0], extent[1]].map((edge) => Math.floor(edge / GRAIN) * GRAIN);
  const [east, north] = [extent[2], extent[3]].map((edge) => Math.ceil(edge / GRAIN) * GRAIN);
  return west < -180 || east > 180 ? null : [west, Math.max(-90, south), east, Math.min(90, north)].join(',');
}

/** Whether two states show the same document in the same projection. */
export function isSameSheet(one: MapState, other: MapState): boolean {
  return one.document === other.document && one.revision === other.revision && one.projection === other.projection;
}
