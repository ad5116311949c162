export interface Point {
  latitude: number;
  longitude: number;
}

const EARTH_RADIUS_METRES = 6_371_008.8;
/** Height of a cell; more than twice {@link SAME_PLACE_METRES}, so that a search never spans three rows of cells. */
const CELL_DEGREES = 0.004;

/** Up to this distance two points may be one and the same place: two geocoders differ by as much. */
export const SAME_PLACE_METRES = 200;

/** Great-circle distance in metres (haversine, mean Earth radius). */
export function distanceMetres(a: Point, b: Point): number {
  const latitudes = radians(b.latitude - a.latitude);
  const longitudes = radians(b.longitude - a.longitude);
  const h = Math.sin(latitudes / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(longitudes / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Name of the cell of the globe a point lies in; cells are about 445 m high and at least as wide. */
export function cellOf(point: Point): string {
  const row = Math.floor((point.latitude + 90) / CELL_DEGREES);
  const cells = cellsInRow(row);
  const turn = (((point.longitude + 180) % 360) + 360) % 360;
  return `${row}.${Math.min(cells - 1, Math.floor((turn / 360) * cells))}`;
}

/** Every cell that has a point within {@link SAME_PLACE_METRES} of this one: one to six. */
export function cellsAround(point: Point): string[] {
  const reach = (SAME_PLACE_METRES / EARTH_RADIUS_METRES) * (180 / Math.PI) * 1.001;
  const cells = new Set<string>();
  for (const north of [-reach, 0, reach]) {
    const latitude = Math.max(-90, Math.min(90, point.latitude + north));
    const widest = Math.max(Math.abs(point.latitude) + reach, Math.abs(latitude));
    const east = widest >= 89.9 ? 180 : Math.min(180, reach / Math.cos(radians(widest)));
    for (const step of east === 180 ? wholeRow(latitude) : [-east, 0, east]) cells.add(cellOf({ latitude, longitude: point.longitude + step }));
  }
  return [...cells];
}

/** Longitudes that touch every cell of a row, for the few rows around a pole. */
function wholeRow(latitude: number): number[] {
  const cells = cellsInRow(Math.floor((latitude + 90) / CELL_DEGREES));
  return Array.from({ length: cells }, (_, index) => (index / cells) * 360);
}

/** So many that none is narrower than a cell is high, at the edge of the row that is nearer to a pole. */
function cellsInRow(row: number): number {
  const south = row * CELL_DEGREES - 90;
  const latitude = Math.min(90, Math.max(Math.abs(south), Math.abs(south + CELL_DEGREES)));
  return Math.max(1, Math.floor((Math.cos(radians(latitude)) * 360) / CELL_DEGREES));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
