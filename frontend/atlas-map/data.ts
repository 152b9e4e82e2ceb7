import type Feature from 'ol/Feature.js';
import OlFeature from 'ol/Feature.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import type { Geometry } from 'ol/geom.js';
import LineString from 'ol/geom/LineString.js';
import MultiLineString from 'ol/geom/MultiLineString.js';
import Point from 'ol/geom/Point.js';
import { fromLonLat } from 'ol/proj.js';
import { graticule, shoresOf, stretches } from './graticule.ts';
import type { MentionFeature } from './groups.ts';
import { isDrawable, projection } from './projections.ts';
import type { Kind, ProjectionName } from './protocol.ts';
import { tints } from './tints.ts';
import type { Words } from '../words.ts';

export type Json = { type: 'FeatureCollection'; features: { id?: string; geometry: { type: string; coordinates: never } | null; properties: Record<string, never> }[] };

export const NOTHING: Json = { type: 'FeatureCollection', features: [] };

/** Answers of our own server, each asked for once. */
const answers = new Map<string, Promise<Json>>();

/** What a page without a server has its answers from. */
export interface Pack {
  /** The address of what answers this one; undefined where the pack carries nothing of the kind. */
  find(path: string): string | undefined;
  /** The answer under an address that was found. */
  open(address: string): Promise<Json>;
}

let pack: Pack | undefined;

/** From now on all answers come out of a pack, and nothing is fetched. */
export function carry(files: Pack): void {
  pack = files;
}

/** Whether there is an answer to be had: a server is asked for anything. */
export function isCarried(path: string): boolean {
  return pack === undefined || pack.find(path) !== undefined;
}

/** Fetches a layer relative to the page. A failure is not kept, so that a later call asks again. */
export function load(path: string): Promise<Json> {
  if (pack) {
    const address = pack.find(path);
    return address === undefined ? Promise.reject(new Error(`this pack carries no ${path}`)) : pack.open(address);
  }
  const url = new URL(path, document.baseURI).href;
  let answer = answers.get(url);
  if (!answer) {
    answer = fetch(url, { headers: { Accept: 'application/geo+json' } }).then((response) => {
      if (!response.ok) {
        throw new Error(`${path}: ${response.status}`);
      }
      return response.json() as Promise<Json>;
    });
    answers.set(url, answer);
    answer.catch(() => answers.delete(url));
  }
  return answer;
}

/** Features in the map's projection; shapes of the far south are left out, they would span the azimuthal map's rim. */
export function read(json: Json, name: ProjectionName): Feature<Geometry>[] {
  const drawable = { ...json, features: json.features.filter((feature) => feature.geometry !== null && northOf(feature.geometry.coordinates, -62)) };
  return new GeoJSON({ dataProjection: 'EPSG:4326', featureProjection: projection(name) }).readFeatures(drawable) as Feature<Geometry>[];
}

function northOf(coordinates: unknown, latitude: number): boolean {
  const list = coordinates as unknown[];
  return typeof list[0] === 'number' ? (list[1] as number) > latitude : list.some((part) => northOf(part, latitude));
}

/** The mentions of a document, in text order, as far as the map draws them. */
export function mentions(json: Json, words: Words): MentionFeature[] {
  return json.features.map(({ id, geometry, properties }) => {
    const name: string = properties.label ?? properties.quote;
    const label = properties.place ? words.name(`territory.${properties.territory}`, words.name(`place.${properties.place}`, name)) : name;
    return {
      id: id ?? '',
      point: properties.at ?? (geometry?.type === 'Point' ? geometry.coordinates : null),
      mention: properties.mention,
      kind: properties.kind as Kind,
      label,
      // A name that is only translated is no other name of today.
      nameToday: label !== name && properties.name_today === name ? '' : (properties.name_today ?? ''),
      quote: properties.quote,
      place: properties.place ?? null,
      territory: properties.territory ?? null,
      claimant: properties.claimant ?? null,
      radius: properties.radius_m ?? null,
    };
  });
}

/** A feature for the name of each territory, with the width of its largest part in metres. */
export function names(territories: Feature<Geometry>[], name: ProjectionName): Feature[] {
  return territories
    .filter((territory) => territory.get('layer') === 'territory')
    .map((territory) => {
      const extent = territory.getGeometry()!.getExtent();
      const feature = new OlFeature(new Point(fromLonLat(territory.get('label'), projection(name))));
      feature.setId(territory.getId());
      feature.setProperties({ name: territory.get('name'), sovereign: territory.get('sovereign'), width: extent[2] - extent[0] });
      return feature;
    });
}

/** The shores of the land: its outline without the cuts along the 180th meridian, which are no shore. */
export function coast(land: Json, name: ProjectionName): Feature {
  const shores = land.features
    .flatMap(({ geometry }) => (geometry?.type === 'Polygon' ? [geometry.coordinates] : geometry?.coordinates ?? []) as number[][][][])
    .flat()
    .filter((ring) => northOf(ring, -62))
    .flatMap((ring) => shoresOf(ring));
  return new OlFeature(new MultiLineString(shores.map((shore) => new LineString(shore).transform('EPSG:4326', projection(name)) as LineString)));
}

/** Meridians and parallels that the projection can show. */
export function grid(name: ProjectionName): Feature {
  const lines = graticule().flatMap((meridian) => stretches(meridian, (vertex) => isDrawable(name, vertex)));
  return new OlFeature(new MultiLineString(lines.map((vertices) => new LineString(vertices).transform('EPSG:4326', projection(name)) as LineString)));
}

/** A country whose gazetteer point is that of its capital stands where a map writes its name, so that the capital's mark is not covered. */
export function centred(list: MentionFeature[], political: Feature<Geometry>[]): MentionFeature[] {
  const labels = new Map(political.map((feature) => [feature.getId(), feature.get('label') as [number, number] | undefined]));
  return list.map((mention) => {
    const label = mention.kind === 'region' && mention.territory ? labels.get(mention.territory) : undefined;
    return label && list.some((other) => POINTS.includes(other.kind) && isNear(mention, other)) ? { ...mention, point: label } : mention;
  });
}

const POINTS: readonly Kind[] = ['place', 'metonym', 'implicit'];

/** Degrees: nearer than this two marks lie on each other in a view of a continent. */
const NEAR = 0.5;

function isNear({ point: one }: MentionFeature, { point: other }: MentionFeature): boolean {
  return one !== null && other !== null && Math.hypot(one[0] - other[0], one[1] - other[1]) < NEAR;
}

/** The tint of each territory of the borders layer; those that the document speaks of differ even where they do not touch. */
export function tintsOf(political: Feature<Geometry>[], list: MentionFeature[], count: number): Map<string, number> {
  const spoken = [...new Set(list.flatMap((mention) => (mention.kind === 'region' && mention.territory ? [mention.territory] : [])))].slice(0, count);
  const apart = spoken.flatMap((one) => spoken.filter((other) => one < other).map((other) => [one, other] as const));
  const of = (layer: string) => political.filter((feature) => feature.get('layer') === layer);
  return tints(
    of('territory').map((territory) => ({ id: String(territory.getId()), sovereign: String(territory.get('sovereign')) })),
    [...apart, ...of('border').map((border) => [String(border.get('between')), String(border.get('and'))] as const)],
    count,
  );
}
