import assert from 'node:assert/strict';
import { test } from 'node:test';
import { palette } from './palette.ts';

type Triple = [number, number, number];

/** What remains of a colour without red or green receptors (Machado, Oliveira and Fernandes 2009, severity 1), in linear RGB. */
const SIGHT: Record<string, Triple[]> = {
  usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
};

const times = (matrix: Triple[], [x, y, z]: Triple): Triple => matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple;

function linear(hex: string): Triple {
  return [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Triple;
}

/** CIE 1976 L*a*b* under D65. */
function lab(rgb: Triple): Triple {
  const [x, y, z] = times([[0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505], [0.2126, 0.7152, 0.0722], [0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089]], rgb)
    .map((share) => (share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function nearest(colours: string[], sight: Triple[]): number {
  const seen = colours.map((colour) => lab(times(sight, linear(colour))));
  const distances = seen.flatMap((one, at) => seen.slice(0, at).map((other) => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])));
  return Math.min(...distances);
}

for (const [dark, name] of [[false, 'light'], [true, 'dark']] as const) {
  for (const [kind, sight] of Object.entries(SIGHT)) {
    test(`states differ from each other and from the sea: ${name}, ${kind}`, () => {
      const { tints, spokenTints, sea } = palette(dark);
      assert.ok(nearest([...tints, sea], sight) > 4.5, `quiet tints, ${nearest([...tints, sea], sight)}`);
      assert.ok(nearest([...spokenTints, sea], sight) > 9, `tints of states spoken of, ${nearest([...spokenTints, sea], sight)}`);
    });
  }
}
