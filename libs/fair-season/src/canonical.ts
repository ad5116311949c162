/**
 * The one text of a value: JSON without spaces, the keys of every object in the order of their code units. Two values are
 * the same exactly when their texts are.
 * @throws TypeError for what JSON cannot hold exactly: undefined, functions, bigints, numbers that are no safe whole number
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson((value as Record<string, unknown>)[key])}`).join(',')}}`;
  }
  throw new TypeError(`JSON cannot hold this exactly: ${typeof value}`);
}
