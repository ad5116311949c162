import { isUtf8 } from 'node:buffer';
import type { ReadLimits } from '../limits.js';
import type { ReasonCode } from '../problems.js';
import type { JsonValue } from './json-values.js';
import { emptyValues } from './records.js';

export type FeatureReading =
  | { values: Record<string, string>; point: { latitude: number; longitude: number } | null }
  | { code: ReasonCode; value: string | null };

/** Reads one feature of a GeoJSON FeatureCollection (RFC 7946 §3.2): a point or no place, and its properties as text. */
export function readFeature(value: JsonValue, limits: ReadLimits): FeatureReading {
  if (value.bytes === null) return { code: 'RECORD_TOO_LONG', value: null };
  if (value.depth > limits.depth) return { code: 'RECORD_TOO_DEEP', value: String(value.depth) };
  if (!isUtf8(value.bytes)) return { code: 'INVALID_UTF8', value: null };
  const feature = parse(value.bytes);
  if (feature === undefined) return { code: 'JSON_SYNTAX', value: value.bytes.toString('utf8', 0, 200) };
  if (!isObject(feature) || feature['type'] !== 'Feature') return { code: 'NOT_A_FEATURE', value: value.bytes.toString('utf8', 0, 200) };
  const point = readPoint(feature['geometry']);
  if (point !== null && 'code' in point) return point;
  return { values: readValues(feature), point };
}

/** RFC 7946 §3.1.1: longitude comes first, then latitude, then perhaps an altitude. */
function readPoint(geometry: unknown): { latitude: number; longitude: number } | { code: ReasonCode; value: string | null } | null {
  if (geometry === null || geometry === undefined) return null;
  if (!isObject(geometry) || geometry['type'] !== 'Point') {
    return { code: 'GEOMETRY_NOT_POINT', value: isObject(geometry) ? String(geometry['type']) : null };
  }
  const coordinates = geometry['coordinates'];
  if (Array.isArray(coordinates) && coordinates.length === 0) return null;
  const [longitude, latitude] = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') {
    return { code: 'COORDINATES_INVALID', value: JSON.stringify(coordinates) ?? null };
  }
  return { latitude, longitude };
}

function readValues(feature: Record<string, unknown>): Record<string, string> {
  const values = emptyValues();
  if (typeof feature['id'] === 'string' || typeof feature['id'] === 'number') values['id'] = String(feature['id']);
  if (isObject(feature['properties'])) {
    for (const [name, value] of Object.entries(feature['properties'])) values[name.trim()] = asText(value);
  }
  return values;
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(';');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
