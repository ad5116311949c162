import type { CellReader } from './cell-reader.js';
import type { CooperativeRow } from './fields.js';
import { FIELD_LENGTHS } from './limits.js';
import { mayLieIn } from './normalise/country-boxes.js';
import { countryAt } from './normalise/country.js';
import { degrees, roundDegrees } from './normalise/numbers.js';
import type { RawRecord } from './read/records.js';

export interface Point {
  latitude: number;
  longitude: number;
}

type Place = Pick<CooperativeRow, 'street' | 'postcode' | 'locality' | 'region' | 'country' | 'latitude' | 'longitude'>;

/** Address, country and coordinates of a row, each checked against the others. */
export function readPlace(cells: CellReader, record: RawRecord): Place {
  const found = readPoint(cells, record);
  const country = readCountry(cells, found);
  const point = country === null ? found : agreedPoint(cells, country, found);
  return {
    street: readStreet(cells),
    postcode: cells.line('postcode'),
    locality: cells.line('locality'),
    region: cells.line('region'),
    country,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
  };
}

/** Street and house number in one line; a number without a street is no address. */
function readStreet(cells: CellReader): string {
  const street = cells.line('street');
  const houseNumber = cells.line('houseNumber');
  if (street === '' || houseNumber === '') return street;
  const joined = `${street} ${houseNumber}`;
  if (joined.length <= FIELD_LENGTHS.street) return joined;
  cells.warn('TEXT_TOO_LONG', cells.columnOf('street'), joined);
  return '';
}

function readCountry(cells: CellReader, point: Point | null): string | null {
  const cell = cells.first('country');
  if (cell === null) return null;
  const country = countryAt(cell.text, point);
  if (country === null) cells.warn('COUNTRY_UNKNOWN', cell.column, cell.text);
  else if (country.byPlace) cells.warn('COUNTRY_BY_PLACE', cell.column, `${cell.text} → ${country.code}`);
  return country?.code ?? null;
}

/** The point of the feature, or the first pair of columns that has one; 0, 0 counts only as a sign that there is none. */
function readPoint(cells: CellReader, record: RawRecord): Point | null {
  if (record.point) return checkedPoint(cells, null, record.point);
  const latitudes = cells.all('latitude');
  const longitudes = cells.all('longitude');
  let zero: string | null = null;
  for (const [index, north] of latitudes.entries()) {
    const east = longitudes[index];
    if (east === undefined || (north.text === '' && east.text === '')) continue;
    if (north.text === '' || east.text === '') {
      cells.malformed('COORDINATES_INCOMPLETE', (north.text === '' ? north : east).column);
      return null;
    }
    const point = { latitude: degrees(north.text), longitude: degrees(east.text) };
    if (point.latitude === null || point.longitude === null) {
      const wrong = point.latitude === null ? north : east;
      cells.malformed('COORDINATES_INVALID', wrong.column, wrong.text);
      return null;
    }
    if (point.latitude === 0 && point.longitude === 0) {
      zero = north.column;
      continue;
    }
    return checkedPoint(cells, north.column, { latitude: point.latitude, longitude: point.longitude });
  }
  if (zero !== null) cells.warn('COORDINATES_ZERO', zero, '0, 0');
  return null;
}

function checkedPoint(cells: CellReader, column: string | null, point: Point): Point | null {
  const shown = `${point.latitude}, ${point.longitude}`;
  if (Math.abs(point.latitude) > 90 || Math.abs(point.longitude) > 180) {
    cells.malformed('COORDINATES_OUT_OF_RANGE', column, shown);
    return null;
  }
  const rounded = { latitude: roundDegrees(point.latitude), longitude: roundDegrees(point.longitude) };
  if (rounded.latitude !== 0 || rounded.longitude !== 0) return rounded;
  cells.warn('COORDINATES_ZERO', column, shown);
  return null;
}

/** The point unless it lies in the country only after exchanging its two numbers. */
function agreedPoint(cells: CellReader, country: string, point: Point | null): Point | null {
  if (point === null || mayLieIn(country, point) !== false) return point;
  const shown = `${point.latitude}, ${point.longitude} (${country})`;
  const exchanged = { latitude: point.longitude, longitude: point.latitude };
  if (mayLieIn(country, exchanged) === true) {
    cells.warn('COORDINATES_SWAPPED', cells.columnOf('latitude'), shown);
    return null;
  }
  cells.warn('COORDINATES_OUTSIDE_COUNTRY', cells.columnOf('latitude'), shown);
  return point;
}
