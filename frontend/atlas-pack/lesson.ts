import type { LayerName, ProjectionName, ViewState } from '../atlas-map/protocol.ts';

/** What a pack's page is told of its lesson, by data/contents.js (twin: export/pack/PackContents.java). */
export interface Lesson {
  document: string;
  /** Of the page's words, a BCP 47 tag. */
  language: string;
  /** The map's phrases, as the server hands them to it. */
  map: Record<string, string>;
  /** The quiz's phrases, by whole keys. */
  quiz: Record<string, string>;
  /** The page's own phrases. */
  words: Record<string, string>;
  /** The file of each address that the map may ask for. */
  files: Record<string, string>;
  stops: Stop[];
  /** With what a standpoint can be compared: pairs of standpoint and title. */
  comparisons: Record<string, [string, string][]>;
}

export interface Stop {
  /** Where its passage stands in the document, in UTF-16 units; null where it has none. */
  passage: [number, number] | null;
  /** The feature that is chosen. */
  select: string | null;
  date: string | null;
  view: string;
  with: string | null;
  /** Where to look; null to stay. */
  place: ViewState | null;
  projection: ProjectionName;
  layers: LayerName[];
}

/** The part of an address after its #: which stop, and whether it is shown in large type. */
export interface Place {
  stop: number;
  presenting: boolean;
}

/** Reads the part of an address after its #; undefined for what is none of ours, such as a footnote's. A stop that is not there is the nearest. */
export function placeOf(hash: string, stops: number): Place | undefined {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  if (hash.length > 1 && !query.has('stop')) {
    return undefined;
  }
  const wanted = Math.trunc(Number(query.get('stop') ?? 1));
  return { stop: Math.min(Math.max(Number.isFinite(wanted) ? wanted : 1, 1), stops), presenting: query.has('present') };
}

/** The part of an address after its #, with it. */
export function hashOf({ stop, presenting }: Place): string {
  return `#stop=${stop}${presenting ? '&present' : ''}`;
}
