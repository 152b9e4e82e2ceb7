import type { Json, Pack } from '../atlas-map/data.ts';

/** Layers that share features, as most of the world is the same on two days: each feature once, each layer a list of their numbers. */
export interface Pool {
  features: Json['features'];
  layers: Record<string, number[]>;
}

const BOX = '&bbox=';

/** The answers that lie in a pack's files. A file is a script that hands over what it holds, for a page from a disk may load nothing else. */
export class Carried implements Pack {
  private readonly given = new Map<string, Json>();
  private readonly coming = new Map<string, Promise<void>>();
  private readonly files: Readonly<Record<string, string>>;
  private readonly bring: (file: string) => Promise<void>;

  /**
   * @param files the file of each address
   * @param bring runs a file
   */
  constructor(files: Readonly<Record<string, string>>, bring: (file: string) => Promise<void>) {
    this.files = files;
    this.bring = bring;
  }

  give(address: string, json: Json): void {
    this.given.set(address, json);
  }

  giveLayers(pool: Pool): void {
    for (const [address, numbers] of Object.entries(pool.layers)) {
      this.give(address, { type: 'FeatureCollection', features: numbers.map((number) => pool.features[number]) });
    }
  }

  /** The same address, or for a part of a layer that of a larger part. */
  find(path: string): string | undefined {
    if (Object.hasOwn(this.files, path)) {
      return path;
    }
    const [layer, box] = path.split(BOX);
    return box === undefined ? undefined : Object.keys(this.files).find((each) => each.startsWith(layer + BOX) && holds(each.slice(layer.length + BOX.length), box));
  }

  async open(address: string): Promise<Json> {
    const file = this.files[address];
    if (!this.coming.has(file)) {
      this.coming.set(file, this.bring(file));
    }
    await this.coming.get(file);
    const json = this.given.get(address);
    if (!json) {
      throw new Error(`${file} of this pack lacks ${address}`);
    }
    return json;
  }
}

/** Whether a box, west,south,east,north in degrees, lies in another. */
function holds(outer: string, inner: string): boolean {
  const [one, other] = [outer, inner].map((box) => box.split(',').map(Number));
  return one[0] <= other[0] && one[1] <= other[1] && one[2] >= other[2] && one[3] >= other[3];
}
