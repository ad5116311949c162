/** A place and how far around it. */
export interface Near {
  /** WGS 84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** More than 0. */
  readonly km: number;
}

/** Degrees; a box over the date line has two ranges of longitudes, any other the same one twice. */
export interface NearBox {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
  readonly otherWest: number;
  readonly otherEast: number;
}

/** Mean radius of the earth (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;
const DEGREES = 180 / Math.PI;
/** Wider than a rounding error, far less than a metre. */
const MARGIN = 1e-9;

/**
 * The smallest box of latitudes and longitudes with every point of a great circle around a place: what an index can
 * look up before distances are computed. All longitudes when the circle reaches a pole.
 */
export function nearBox({ latitude, longitude, km }: Near): NearBox {
  const angle = km / EARTH_RADIUS_KM;
  const reach = angle * DEGREES + MARGIN;
  const [south, north] = [latitude - reach, latitude + reach];
  if (south <= -90 || north >= 90) {
    return { south: Math.max(south, -90), north: Math.min(north, 90), west: -180, east: 180, otherWest: -180, otherEast: 180 };
  }
  const wide = Math.asin(Math.min(1, Math.sin(angle) / Math.cos(latitude / DEGREES))) * DEGREES + MARGIN;
  const [west, east] = [longitude - wide, longitude + wide];
  if (west < -180) return { south, north, west: -180, east, otherWest: west + 360, otherEast: 180 };
  if (east > 180) return { south, north, west, east: 180, otherWest: -180, otherEast: east - 360 };
  return { south, north, west, east, otherWest: west, otherEast: east };
}
