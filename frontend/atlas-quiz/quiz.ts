import type { Words } from '../words.ts';
import type { LayerName, ProjectionName } from '../atlas-map/protocol.ts';
import { distance, type Place } from './sphere.ts';

/** Words of the reader's language, or a name where there are none (twin: lesson/quiz/Label.java). */
export interface Label {
  key?: string;
  name?: string;
  values?: Label[];
}

export interface Passage {
  before: string;
  words: string;
  after: string;
  cite: string;
}

export interface Origin {
  name: Label;
  at: Place;
}

export type Answer =
  | { form: 'choice'; choices: Label[]; right: number }
  | { form: 'spot'; at: Place; reach_m: number; tolerance_m: number; origin: Origin | null }
  | { form: 'line'; lines: Place[][]; tolerance_m: number; origin: Origin | null };

export type QuizType = 'put' | 'kind' | 'voice' | 'border' | 'name' | 'draw';

export interface Item {
  type: QuizType;
  question: Label;
  passage: Passage;
  answer: Answer;
  map: { bounds: [number, number, number, number]; layers: LayerName[]; lines: Place[][] };
}

/** A quiz as the server writes it (twin: export/QuizJson.java). */
export interface Quiz {
  document: string;
  seed: number;
  date: string | null;
  view: string;
  mentions: string[];
  items: Item[];
}

/** What a reader answered: which choice, or the vertices that he set, on the map or told by direction and distance. */
export type Given = { choice: number } | { vertices: number[][]; told?: true };

/** A label in the reader's language. */
export function say(label: Label, words: Words): string {
  const values = (label.values ?? []).map((value) => say(value, words));
  return label.key === undefined ? (label.name ?? '') : label.name === undefined ? words.say(label.key, ...values) : words.name(label.key, label.name);
}

/** Degrees of the middle of a box, and the zoom at which a map of so many pixels shows all of it. */
export function viewOf([west, south, east, north]: readonly number[], [width, height]: readonly number[], name: ProjectionName): { lon: number; lat: number; zoom: number } {
  const span = east < west ? east + 360 - west : east - west;
  const lat = (south + north) / 2;
  const cosine = Math.cos((lat * Math.PI) / 180);
  const metres = (Math.max((span * cosine) / width, (north - south) / height) * 111_320) / (name === 'web-mercator' ? cosine : 1);
  const lon = west + span / 2;
  return { lon: lon > 180 ? lon - 360 : lon, lat, zoom: Math.min(9, Math.max(1, Math.log2(156_543 / metres) - 0.1)) };
}

/** Metres from the middle of the map of Inner Asia: what lies farther is bent there beyond use, or is not on it at all. */
const FAR = 10_000_000;

/** The projection in which a box can be looked at. */
export function projectionOf([west, south, east, north]: readonly number[]): ProjectionName {
  const corners = [[west, south], [east, south], [west, north], [east, north]];
  return corners.every((corner) => distance([80, 50], corner) < FAR) ? 'inner-asia' : 'web-mercator';
}
