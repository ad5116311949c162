import { READ_LIMITS, type ReadLimits } from '../limits.js';
import { rowProblem } from '../problems.js';
import { byteOrderMarkLength, evenChunks } from './chunks.js';
import { readFeature } from './geojson-feature.js';
import { JsonValues, type JsonValue } from './json-values.js';
import { ProblemBudget, type ByteStream, type ReadItem } from './records.js';
import { UnreadableFileError } from './unreadable-file.js';

/**
 * Reads a GeoJSON FeatureCollection (RFC 7946: UTF-8, WGS 84, longitude first) feature by feature.
 * At most one feature and one chunk are in memory. A feature that is not a point, or cannot be read,
 * is yielded as a row problem. Many files are one single line: `record` counts the features.
 * @throws UnreadableFileError when the text around the features is not a FeatureCollection
 */
export async function* readGeoJson(bytes: ByteStream, limits: Partial<ReadLimits> = {}): AsyncGenerator<ReadItem> {
  const all = { ...READ_LIMITS, ...limits };
  const json = new JsonValues(withoutByteOrderMark(evenChunks(bytes, all.chunkBytes)), all.recordBytes);
  if ((await json.peek()) === null) throw new UnreadableFileError('EMPTY', json.line);
  if (!(await json.take('{'))) throw new UnreadableFileError('NOT_A_FEATURE_COLLECTION', json.line);
  let sawType = false;
  let sawFeatures = false;
  if (!(await json.take('}'))) {
    do {
      const key = parsed(await json.cut());
      if (typeof key !== 'string') throw new UnreadableFileError('JSON_SYNTAX', json.line, 'expected a member name');
      await json.expect(':');
      if (key === 'features' && !sawFeatures) {
        sawFeatures = true;
        yield* readFeatures(json, all);
      } else {
        const value = await json.cut();
        const content = parsed(value);
        if (key === 'type') sawType = isFeatureCollection(content, value.line);
        if (key === 'crs') refuseForeignCrs(value);
      }
    } while (await json.take(','));
    await json.expect('}');
  }
  if (!sawType || !sawFeatures) throw new UnreadableFileError('NOT_A_FEATURE_COLLECTION', json.line);
  if ((await json.peek()) !== null) throw new UnreadableFileError('JSON_SYNTAX', json.line, 'text after the end');
}

async function* readFeatures(json: JsonValues, limits: ReadLimits): AsyncGenerator<ReadItem> {
  const budget = new ProblemBudget(limits);
  const known = new Set<string>();
  await json.expect('[');
  if (await json.take(']')) return;
  let record = 0;
  do {
    const value = await json.cut();
    const at = { line: value.line, record: (record += 1) };
    const feature = readFeature(value, limits);
    if ('code' in feature) {
      yield budget.item(rowProblem(at, 'malformed', feature.code, null, feature.value));
      continue;
    }
    const columns = Object.keys(feature.values).filter((column) => !known.has(column));
    columns.forEach((column) => known.add(column));
    if (known.size > limits.columns) throw new UnreadableFileError('TOO_MANY_COLUMNS', value.line, `${known.size} > ${limits.columns}`);
    if (columns.length > 0) yield { kind: 'columns', columns };
    yield { kind: 'record', record: { ...at, values: feature.values, point: feature.point } };
  } while (await json.take(','));
  await json.expect(']');
}

function isFeatureCollection(type: unknown, line: number): boolean {
  if (type === 'FeatureCollection') return true;
  throw new UnreadableFileError('NOT_A_FEATURE_COLLECTION', line, typeof type === 'string' ? type.slice(0, 60) : null);
}

/** RFC 7946 §4 dropped the `crs` member; older files may still name another system than WGS 84. */
function refuseForeignCrs(value: JsonValue): void {
  const text = value.bytes?.toString('utf8') ?? '';
  if (text === 'null' || /CRS:?84|EPSG:{1,2}4326/iu.test(text)) return;
  throw new UnreadableFileError('UNSUPPORTED_CRS', value.line, text.slice(0, 100));
}

function parsed(value: JsonValue): unknown {
  try {
    return value.bytes === null ? undefined : (JSON.parse(value.bytes.toString('utf8')) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnreadableFileError('JSON_SYNTAX', value.line, error.message);
    throw error;
  }
}

async function* withoutByteOrderMark(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true;
  for await (const chunk of chunks) {
    yield first ? chunk.subarray(byteOrderMarkLength(chunk)) : chunk;
    first = false;
  }
}
