/**
 * What the server says to the map (twin: ui/map/MapMessage.java). Golden messages in src/test/resources/golden/protocol/ are written
 * by Java and accepted here.
 */

/** Layers that a reader may switch; land, sea and the document's own features are always there. */
export const LAYERS = ['borders-of-day', 'borders-today', 'claims', 'relations', 'water', 'labels', 'graticule'] as const;
export type LayerName = (typeof LAYERS)[number];

export const PROJECTIONS = ['inner-asia', 'web-mercator'] as const;
export type ProjectionName = (typeof PROJECTIONS)[number];

export const KINDS = ['place', 'region', 'metonym', 'demonym', 'org-part', 'relative', 'implicit'] as const;
export type Kind = (typeof KINDS)[number];

export const SHAPES = ['point', 'line'] as const;
export type DrawnShape = (typeof SHAPES)[number];

export const ROLES = ['asked', 'given', 'right'] as const;

/** A point (one vertex) or line of a question, degrees, longitude first. */
export interface Mark {
  role: (typeof ROLES)[number];
  label: string;
  vertices: number[][];
}

export type Message =
  | { type: 'show'; documentId: string; language: string; revision: number }
  | { type: 'borders'; date: string | null; view: string; with: string | null }
  | { type: 'select'; id: string | null }
  | { type: 'highlight'; id: string | null }
  | { type: 'layers'; visible: LayerName[] }
  | { type: 'hide'; mentions: string[] }
  | { type: 'words'; language: string; phrases: Record<string, string> }
  | { type: 'draw'; shape: DrawnShape | null }
  | { type: 'projection'; name: ProjectionName }
  | { type: 'move'; lon: number; lat: number; zoom: number }
  // Only said in the browser, by a quiz.
  | { type: 'marks'; marks: Mark[] };

/** Degrees of the centre, and the zoom of a world 256 pixels wide at 0. */
export interface ViewState {
  lon: number;
  lat: number;
  zoom: number;
}

/** All that was asked of the map so far. */
export interface MapState {
  readonly document: string;
  /** BCP 47 tag, for labels. */
  readonly language: string;
  /** Another number means that the document's mentions have changed. */
  readonly revision: number;
  /** The day of the borders, YYYY-MM-DD; null where the document's day is unknown. */
  readonly date: string | null;
  /** Whose borders: a view's id. */
  readonly view: string;
  /** What they are compared with, YYYY-MM-DD,VIEW; null for nothing. */
  readonly with: string | null;
  readonly layers: readonly LayerName[];
  /** Ids of mentions that are left out. */
  readonly hidden: readonly string[];
  readonly projection: ProjectionName;
  readonly marks: readonly Mark[];
  readonly selected: string | null;
  readonly highlighted: string | null;
  /** Where to look; null for the view that shows all places of the document. */
  readonly place: ViewState | null;
}

export const AT_FIRST: MapState = {
  document: '',
  language: 'en',
  revision: 0,
  date: null,
  view: 'de-facto',
  with: null,
  layers: LAYERS.filter((layer) => layer !== 'borders-today' && layer !== 'relations'),
  hidden: [],
  projection: 'inner-asia',
  marks: [],
  selected: null,
  highlighted: null,
  place: null,
};

/** The state after a message. */
export function after(state: MapState, message: Message): MapState {
  switch (message.type) {
    case 'show':
      return { ...state, document: message.documentId, language: message.language, revision: message.revision };
    case 'borders':
      return { ...state, date: message.date, view: message.view, with: message.with };
    case 'select':
      return { ...state, selected: message.id };
    case 'highlight':
      return { ...state, highlighted: message.id };
    case 'layers':
      return { ...state, layers: message.visible };
    case 'hide':
      return { ...state, hidden: message.mentions };
    case 'words':
    case 'draw':
      return state;
    case 'projection':
      return { ...state, projection: message.name };
    case 'marks':
      return { ...state, marks: message.marks };
    case 'move':
      return { ...state, place: { lon: message.lon, lat: message.lat, zoom: message.zoom } };
  }
}

type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const day: Check = (value) => value === null || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));
const standpoint: Check = (value) => value === null || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2},[a-z-]+$/.test(value));
const idOrNull: Check = (value) => value === null || text(value);
const oneOf =
  (allowed: readonly string[]): Check =>
  (value) =>
    allowed.includes(value as string);
const listOf =
  (allowed: readonly string[]): Check =>
  (value) =>
    Array.isArray(value) && value.every(oneOf(allowed));

const mark: Check = (value) => {
  const { role, label, vertices } = value as Record<string, unknown>;
  return oneOf(ROLES)(role) && text(label) && Array.isArray(vertices) && vertices.length > 0 && vertices.every((vertex) => Array.isArray(vertex) && vertex.length === 2 && vertex.every(number));
};

/** What each type of message must hold, besides its type. */
const FORMS: Record<Message['type'], Record<string, Check>> = {
  show: { documentId: text, language: text, revision: number },
  borders: { date: day, view: text, with: standpoint },
  select: { id: idOrNull },
  highlight: { id: idOrNull },
  layers: { visible: listOf(LAYERS) },
  hide: { mentions: (value) => Array.isArray(value) && value.every(text) },
  words: { language: text, phrases: (value) => typeof value === 'object' && value !== null && Object.values(value).every(text) },
  draw: { shape: (value) => value === null || oneOf(SHAPES)(value) },
  projection: { name: oneOf(PROJECTIONS) },
  move: { lon: number, lat: number, zoom: number },
  marks: { marks: (value) => Array.isArray(value) && value.every(mark) },
};

/** The message, or an error that says which part of it is wrong. */
export function parseMessage(value: unknown): Message {
  const message = value as Record<string, unknown> | null;
  const form = FORMS[message?.type as Message['type']];
  if (!form) {
    throw new TypeError(`a message's type is one of ${Object.keys(FORMS).join(', ')}, was ${String(message?.type)}`);
  }
  const faults = Object.entries(form)
    .filter(([name, check]) => !check(message![name] ?? null))
    .map(([name]) => name);
  if (faults.length > 0) {
    throw new TypeError(`the ${String(message!.type)} message is wrong in ${faults.join(', ')}`);
  }
  return value as Message;
}
