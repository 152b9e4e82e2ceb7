/** Which marker lies next in a direction: how the arrow keys go over a map. */

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const STEPS: Record<Direction, readonly [number, number]> = { ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

export function isDirection(key: string): key is Direction {
  return key in STEPS;
}

/** How much a step aside counts against a step ahead. */
const ASIDE = 2;

/**
 * The id of the nearest point that lies more ahead than aside; coordinates grow to the right and upwards. Undefined where none does.
 */
export function nextIn(direction: Direction, from: readonly number[], points: ReadonlyMap<string, readonly number[]>): string | undefined {
  const [x, y] = STEPS[direction];
  let best: string | undefined;
  let least = Infinity;
  for (const [id, at] of points) {
    const [dx, dy] = [at[0] - from[0], at[1] - from[1]];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    const cost = ahead + ASIDE * aside;
    if (ahead > 0 && aside <= ahead && cost < least) {
      [best, least] = [id, cost];
    }
  }
  return best;
}
