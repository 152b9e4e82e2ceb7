import proj4 from 'proj4';
import { fromLonLat, get, getPointResolution, type Projection, toLonLat } from 'ol/proj.js';
import { register } from 'ol/proj/proj4.js';
import View from 'ol/View.js';
import type { ProjectionName } from './protocol.ts';

/**
 * Equal-area, so that the sizes of states may be compared; centred so that Paris and Tokyo lie about as far from the middle, and
 * the frontiers of Inner Asia are hardly bent.
 */
const INNER_ASIA = 'ATLAS:INNER-ASIA';
const CENTRE = { lon: 80, lat: 50 };

// x_0 and y_0 stand there although they are 0: proj4 2.22 reckons with NaN without them.
proj4.defs(INNER_ASIA, `+proj=laea +lat_0=${CENTRE.lat} +lon_0=${CENTRE.lon} +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs`);
register(proj4);
const HALF_A_WORLD = 12_742_000;
get(INNER_ASIA)!.setExtent([-HALF_A_WORLD, -HALF_A_WORLD, HALF_A_WORLD, HALF_A_WORLD]);

export function projection(name: ProjectionName): Projection {
  return get(name === 'inner-asia' ? INNER_ASIA : 'EPSG:3857')!;
}

const toRadians = (degrees: number) => (degrees * Math.PI) / 180;

/** Whether a position can be drawn: the far side of the azimuthal projection and the poles of Mercator can't. */
export function isDrawable(name: ProjectionName, [lon, lat]: readonly number[]): boolean {
  if (name === 'web-mercator') {
    return Math.abs(lat) <= 85;
  }
  const cosine =
    Math.sin(toRadians(lat)) * Math.sin(toRadians(CENTRE.lat)) +
    Math.cos(toRadians(lat)) * Math.cos(toRadians(CENTRE.lat)) * Math.cos(toRadians(lon - CENTRE.lon));
  return cosine > Math.cos(toRadians(140));
}

/** Lets a view in another projection show the same middle at the same scale on the ground. */
export function showSame(left: View, entered: View): void {
  const [from, to] = [left.getProjection(), entered.getProjection()];
  const centre = fromLonLat(toLonLat(left.getCenter()!, from), to);
  const metresPerPixel = getPointResolution(from, left.getResolution()!, left.getCenter()!);
  entered.setCenter(centre);
  entered.setResolution(metresPerPixel / getPointResolution(to, 1, centre));
}

/** An equator of a Web Mercator world, in metres: zoom 0 shows it in 256 pixels, in every projection here. */
const WORLD = 40_075_016.686;

/** A view of Eurasia that can be moved over all the projection shows. */
export function newView(name: ProjectionName): View {
  return new View({
    projection: projection(name),
    center: fromLonLat([80, 50], projection(name)),
    maxResolution: WORLD / 256,
    minZoom: 1,
    maxZoom: 12,
    zoom: 3,
    enableRotation: false,
    multiWorld: name === 'web-mercator',
  });
}
