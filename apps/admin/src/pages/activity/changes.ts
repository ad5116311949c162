export interface Change {
  field: string;
  before: string;
  after: string;
}

type Fields = Record<string, unknown>;

function fieldsOf(json: string | null | undefined): Fields {
  if (!json) return {};
  const value: unknown = JSON.parse(json);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : { '': value };
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Field by field what an entry changed; `before` and `after` are the JSON texts of the API, '' means there was nothing. */
export function changesOf(before: string | null | undefined, after: string | null | undefined): Change[] {
  const [old, next] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(next)])]
    .map((field) => ({ field, before: shown(old[field]), after: shown(next[field]) }))
    .filter((change) => change.before !== change.after);
}

/** The start of a time before its end, whatever order they were stored in. */
export function startFirst(changes: readonly Change[]): Change[] {
  const start = changes.filter(({ field }) => field === 'start');
  return [...start, ...changes.filter((change) => !start.includes(change))];
}
