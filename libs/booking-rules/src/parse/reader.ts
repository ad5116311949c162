import { LIMITS } from '../limits.js';

/** What is wrong with a rule set, at which path: quotas.0.most. The message goes on after the name of the field. */
export interface RuleProblem {
  readonly path: string;
  readonly message: string;
}

/** What a reader of one value answers: the value, or undefined after it told the problem. */
export type Read<T> = (value: unknown, path: string, problems: Problems) => T | undefined;

/** Gathers every problem, up to a bound. */
export class Problems {
  readonly list: RuleProblem[] = [];
  /** How many there are, listed or not. */
  count = 0;

  /** @returns undefined, so that a reader can end with it. */
  add(path: string, message: string): undefined {
    this.count += 1;
    if (this.list.length < LIMITS.problems) this.list.push({ path, message });
    return undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A whole number within bounds. */
export function whole(least: number, most: number): Read<number> {
  return (value, path, problems) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most ? (value as number) : problems.add(path, `must be a whole number from ${least} to ${most}`);
}

export function oneOf<const T extends string>(words: readonly T[]): Read<T> {
  return (value, path, problems) => (words.includes(value as T) ? (value as T) : problems.add(path, `must be one of ${words.join(', ')}`));
}

/** Text of a form; `means` says it in words. */
export function text(form: RegExp, means: string): Read<string> {
  return (value, path, problems) => (typeof value === 'string' && value.length <= 200 && form.test(value) ? value : problems.add(path, `must be ${means}`));
}

export const yesOrNo: Read<boolean> = (value, path, problems) => (typeof value === 'boolean' ? value : problems.add(path, 'must be true or false'));

/** A list of at most `most`; a longer one is not even looked at. */
export function listOf<T>(item: Read<T>, least: number, most: number): Read<T[]> {
  return (value, path, problems) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return problems.add(path, `must be a list of ${least} to ${most}`);
    const items = value.map((each, index) => item(each, `${path}.${index}`, problems));
    return items.every((each) => each !== undefined) ? (items as T[]) : undefined;
  };
}

/** A list without the same thing twice. */
export function distinct<T>(list: Read<T[]>, name: (item: T) => string): Read<T[]> {
  return (value, path, problems) => {
    const items = list(value, path, problems);
    const seen = new Set<string>();
    items?.forEach((item, index) => {
      if (seen.has(name(item))) problems.add(`${path}.${index}`, 'is there twice');
      seen.add(name(item));
    });
    return items;
  };
}

/**
 * An object with these fields and no others. A field that is null counts as missing; the value has only what was there.
 * @param needed fields that must be there
 */
export function shape<T extends object>(fields: { readonly [Key in keyof T]-?: Read<NonNullable<T[Key]>> }, needed: ReadonlyArray<keyof T & string> = []): Read<T> {
  return (value, path, problems) => {
    if (!isObject(value)) return problems.add(path, 'must be an object');
    const at = (key: string): string => (path ? `${path}.${key}` : key);
    const before = problems.count;
    const read: Record<string, unknown> = {};
    for (const key of Object.keys(value).slice(0, LIMITS.problems)) {
      const field = Object.hasOwn(fields, key) ? fields[key as keyof T] : undefined;
      if (!field) problems.add(at(key.slice(0, 60)), 'is not a rule');
      else if (value[key] !== null && value[key] !== undefined) read[key] = field(value[key], at(key), problems);
    }
    for (const key of needed) if (value[key] === undefined || value[key] === null) problems.add(at(key), 'must be given');
    return problems.count === before ? (read as T) : undefined;
  };
}
