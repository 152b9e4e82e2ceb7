const STEPS: Record<string, readonly [number, number]> = { ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/** Where a crosshair stands after an arrow key, so many units of the map on; null for any other key. */
export function crossed(key: string, [x, y]: readonly number[], step: number): number[] | null {
  const by = STEPS[key];
  return by ? [x + by[0] * step, y + by[1] * step] : null;
}
