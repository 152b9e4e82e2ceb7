import type { Words } from '../words.ts';
import type { Kind } from './protocol.ts';

/** A feature of the mentions layer, as far as grouping needs it. */
export interface MentionFeature {
  id: string;
  /** Degrees, longitude first; null for what has no point. */
  point: [number, number] | null;
  mention: string;
  kind: Kind;
  label: string;
  nameToday: string;
  quote: string;
  place: string | null;
  territory: string | null;
  claimant: string | null;
  radius: number | null;
}

/** One marker: all mentions of one place and kind, in text order. */
export interface Group {
  key: string;
  kind: Kind;
  point: [number, number];
  label: string;
  nameToday: string;
  territory: string | null;
  radius: number | null;
  /** What tells it from a rival reading of the same words; absent where there is none. */
  title?: string;
  ids: string[];
}

/** Mentions that share a place and a kind share a marker; what has no point has none. */
export function group(features: MentionFeature[]): Group[] {
  const groups = new Map<string, Group>();
  for (const feature of features) {
    if (feature.point === null || feature.kind === 'relative') {
      continue;
    }
    const key = `${feature.kind} ${feature.place ?? feature.point.join(' ')}`;
    const known = groups.get(key);
    if (known) {
      known.ids.push(feature.id);
    } else {
      const { kind, point, label, nameToday, territory, radius } = feature;
      groups.set(key, { key, kind, point, label, nameToday, territory, radius, ids: [feature.id] });
    }
  }
  return [...groups.values()];
}

/** The mention that a click on a marker means: the selected one if it is among them, else the first in the text. */
export function mentionOf(ids: readonly string[], selected: string | null): string {
  return selected !== null && ids.includes(selected) ? selected : ids[0];
}

/** What a screen reader says of a marker. */
export function describe(group: Group, words: Words): string {
  const named = group.nameToday && group.nameToday !== group.label ? words.say('marker.today', group.title ?? group.label, group.nameToday) : (group.title ?? group.label);
  return words.say('marker', named, words.say(`kind.${group.kind}`), words.count('mentions', group.ids.length));
}
