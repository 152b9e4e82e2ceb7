/** What colouring needs to know of a territory. */
export interface Held {
  id: string;
  /** Who holds it: itself for a state. */
  sovereign: string;
}

/**
 * A tint number for every territory: a colony has the tint of the state that holds it, states that touch have different ones.
 * Greedy, the state with most neighbours first (Welsh and Powell, 1967); ties go by name, so that a day always looks the same.
 */
export function tints(territories: readonly Held[], touching: readonly (readonly [string, string])[], count: number): Map<string, number> {
  const roots = new Map(territories.map((territory) => [territory.id, rootOf(territory.id, territories)]));
  const neighbours = new Map<string, Set<string>>([...new Set(roots.values())].map((root) => [root, new Set()]));
  for (const pair of touching) {
    const [one, other] = pair.map((id) => roots.get(id));
    if (one !== undefined && other !== undefined && one !== other) {
      neighbours.get(one)!.add(other);
      neighbours.get(other)!.add(one);
    }
  }
  const given = new Map<string, number>();
  const uses = Array.from({ length: count }, () => 0);
  const order = [...neighbours.keys()].sort((a, b) => neighbours.get(b)!.size - neighbours.get(a)!.size || (a < b ? -1 : 1));
  for (const root of order) {
    const taken = new Set([...neighbours.get(root)!].map((neighbour) => given.get(neighbour)));
    const free = uses.map((_, tint) => tint).filter((tint) => !taken.has(tint));
    const favourite = favouriteOf(root, count);
    const tint = free.includes(favourite) ? favourite : leastUsed(free.length > 0 ? free : uses.map((_, each) => each), uses);
    uses[tint]++;
    given.set(root, tint);
  }
  return new Map([...roots].map(([id, root]) => [id, given.get(root)!]));
}

/** The state at the end of the chain of holders; a chain that bites its tail ends where it began. */
function rootOf(id: string, territories: readonly Held[]): string {
  const holders = new Map(territories.map((territory) => [territory.id, territory.sovereign]));
  const seen = new Set<string>();
  let root = id;
  while (!seen.has(root) && holders.has(root) && holders.get(root) !== root && holders.has(holders.get(root)!)) {
    seen.add(root);
    root = holders.get(root)!;
  }
  return root;
}

/** A tint that hangs on the name alone, so that a state keeps its colour from day to day where it can. */
function favouriteOf(id: string, count: number): number {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % count;
}

function leastUsed(free: readonly number[], uses: readonly number[]): number {
  return free.reduce((best, tint) => (uses[tint] < uses[best] ? tint : best));
}
