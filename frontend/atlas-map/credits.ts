import { inWords } from '../atlas-time/days.ts';
import { projectionTitle } from './projections.ts';
import type { MapState } from './protocol.ts';

/** Where the map's data come from, and how it is drawn. */
export function credits({ date, projection }: Pick<MapState, 'date' | 'projection'>): string {
  const borders = date ? `Borders of ${inWords(date)}, after Natural Earth. ` : 'Natural Earth. ';
  return `${borders}Places: GeoNames, CC BY 4.0. ${projectionTitle(projection)}. Dispatch Atlas.`;
}
