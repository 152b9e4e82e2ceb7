import type { Words } from '../words.ts';

/** Days as whole numbers since 1 January 1970, so that a slider can count them. */

const DAY = 86_400_000;

/** A day on which the map changed. */
export interface Change {
  day: string;
  title: string;
}

export function numberOf(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

export function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The last changes on or before a day: all of that day of change; none before the first. */
export function lastChanges(changes: readonly Change[], day: string): Change[] {
  const past = changes.filter((change) => change.day <= day);
  return past.filter((change) => change.day === past.at(-1)!.day);
}

/** The nearest day of change before or after a day. */
export function neighbour(changes: readonly Change[], day: string, step: 1 | -1): string | undefined {
  return step > 0 ? changes.find((change) => change.day > day)?.day : changes.findLast((change) => change.day < day)?.day;
}

/** A day of change that lies within some days of the day, else the day: a pointer can't hit a single day. */
export function snapped(changes: readonly Change[], day: string, reach: number): string {
  const number = numberOf(day);
  const distance = (change: Change) => Math.abs(numberOf(change.day) - number);
  const nearest = changes.reduce<Change | undefined>((best, change) => (best && distance(best) <= distance(change) ? best : change), undefined);
  return nearest && distance(nearest) <= reach ? nearest.day : day;
}

/** What the line of time says of a day: "1 March 1932: Manchukuo proclaimed" on a day of change, else since when nothing changed. */
export function said(changes: readonly Change[], day: string, words: Words): string {
  const last = lastChanges(changes, day);
  if (last.length === 0) {
    return words.say('before');
  }
  const titles = last.map((change) => change.title).join('; ');
  return last[0].day === day ? titles : words.say('last', words.day(last[0].day), titles);
}
