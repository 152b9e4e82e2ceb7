import type { Words } from '../words.ts';
import type { MapState } from './protocol.ts';

/** Where the map's data come from, and how it is drawn. */
export function credits({ date, projection }: Pick<MapState, 'date' | 'projection'>, words: Words): string {
  const borders = date ? words.say('credits.borders', words.day(date)) : 'Natural Earth.';
  return `${borders} ${words.say('credits.places')} ${words.say(`credits.${projection}`)} Dispatch Atlas.`;
}
