/** Search parameters as they stand in the address: plain text, lists joined by commas. */
export type RawSearch = Record<string, unknown>;

/** `?a=1&b=x,y` as a record of texts; repeated names keep the last. */
export function parseSearch(search: string): RawSearch {
  return Object.fromEntries(new URLSearchParams(search));
}

/** The reverse of parseSearch; empty, absent and default (undefined) values are left out. */
export function stringifySearch(search: RawSearch): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    const text = Array.isArray(value) ? value.join(',') : value === undefined || value === null ? '' : String(value);
    if (text) params.set(name, text);
  }
  const text = params.toString().replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}

/** A trimmed text of at most 200 characters, or undefined. */
export function textParam(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value.trim().slice(0, 200) || undefined;
}

/** One of the allowed values, or undefined. */
export function oneOf<Allowed extends string>(value: unknown, allowed: readonly Allowed[]): Allowed | undefined {
  return allowed.find((candidate) => candidate === value);
}

/** The allowed ones of a comma-joined list, or undefined when none is left. */
export function someOf<Allowed extends string>(value: unknown, allowed: readonly Allowed[]): Allowed[] | undefined {
  const wanted = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const found = allowed.filter((candidate) => wanted.includes(candidate));
  return found.length ? found : undefined;
}

/** A page number from 2 up; undefined means the first page. */
export function pageParam(value: unknown): number | undefined {
  const page = Number(value);
  return Number.isInteger(page) && page > 1 && page < 100_000 ? page : undefined;
}

/** A calendar day 2026-11-24 that exists, or undefined. */
export function dayParam(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : undefined;
}

/** A number within bounds, or undefined. */
export function numberParam(value: unknown, least: number, most: number): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) && number >= least && number <= most ? number : undefined;
}
