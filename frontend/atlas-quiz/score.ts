import type { Answer, Given } from './quiz.ts';
import { along, distance, distanceToLine, lengthOf, type Place } from './sphere.ts';

/** Points for an answer that is wholly right. */
export const FULL = 100;

/** Tolerances beyond which an answer is worth nothing. */
const WORTHLESS = 2;

/** Metres that a drawn line must have at least, or all of the line that is asked for. */
const LONG = 100_000;

const SAMPLES = 100;

/** How far a direction told in sixteenths of the compass may go astray, as a share of the distance: the tangent of 11.25 degrees. */
const ASTRAY = 0.2;

/** What an answer is worth. */
export interface Score {
  points: number;
  /** Wholly right; with some points but not all it is near. */
  right: boolean;
  /** Metres from what is right; null where there is none to measure. */
  off: number | null;
}

/** Scores an answer: a choice is right or wrong; places and lines by their distance, measured by what the map's scale lets a hand do. */
export function score(answer: Answer, given: Given): Score {
  if (answer.form === 'choice') {
    const right = 'choice' in given && given.choice === answer.right;
    return { points: right ? FULL : 0, right, off: null };
  }
  const vertices = 'vertices' in given ? given.vertices : [];
  if (vertices.length === 0) {
    return { points: 0, right: false, off: null };
  }
  const off = answer.form === 'spot' ? Math.max(0, distance(answer.at, vertices[0]) - answer.reach_m) : meanDistance(vertices, answer.lines);
  const share = answer.form === 'line' && vertices.length > 1 ? Math.min(1, lengthOf(vertices) / Math.min(LONG, Math.max(...answer.lines.map(lengthOf)))) : 1;
  const points = Math.round(share * worth(off, Math.max(answer.tolerance_m, 'told' in given ? astray(answer, vertices[0]) : 0)));
  return { points, right: points === FULL, off };
}

/** What a direction that was told may be off: by the distance that is right, so that telling a longer one wins nothing. */
function astray(answer: Exclude<Answer, { form: 'choice' }>, told: Place): number {
  if (!answer.origin) {
    return 0;
  }
  const { at } = answer.origin;
  const right = answer.form === 'spot' ? distance(at, answer.at) : Math.min(...answer.lines.map((line) => distanceToLine(at, line)));
  return ASTRAY * Math.min(distance(at, told), right);
}

/** Full points within the tolerance, falling evenly to none. */
function worth(off: number, tolerance: number): number {
  return FULL * Math.min(1, Math.max(0, (WORTHLESS * tolerance - off) / ((WORTHLESS - 1) * tolerance)));
}

/** Metres from a drawn line, or a single place, to the nearest of the lines that are right. */
function meanDistance(drawn: readonly Place[], lines: readonly Place[][]): number {
  const places = drawn.length > 1 ? along(drawn, SAMPLES) : drawn;
  return places.reduce((sum, place) => sum + Math.min(...lines.map((line) => distanceToLine(place, line))), 0) / places.length;
}
