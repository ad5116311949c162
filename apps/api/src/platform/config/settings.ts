import { parseUrl } from '../parse-url.js';

/** How one setting is read from its text. */
export interface Setting<T> {
  readonly fallback: T;
  readonly help: string;
  parse(given: string): { value: T } | { problem: string };
}

/** Any text. */
export function text(fallback: string, help: string): Setting<string> {
  return { fallback, help, parse: (value) => ({ value }) };
}

/** A whole number between two bounds, both allowed. */
export function integer(fallback: number, least: number, most: number, help: string): Setting<number> {
  return {
    fallback,
    help,
    parse: (given) => {
      const value = Number(given);
      return /^-?\d+$/.test(given) && value >= least && value <= most
        ? { value }
        : { problem: `must be a whole number from ${least} to ${most}` };
    },
  };
}

/** An absolute URL, or '' for none. */
export function url(fallback: string, help: string): Setting<string> {
  return { fallback, help, parse: (value) => (parseUrl(value) ? { value } : { problem: 'must be a URL' }) };
}

/** One of a few words. */
export function oneOf<const W extends string>(fallback: W, words: readonly W[], help: string): Setting<W> {
  return {
    fallback,
    help,
    parse: (given) => {
      const value = words.find((word) => word === given);
      return value ? { value } : { problem: `must be one of ${words.join(', ')}` };
    },
  };
}

/** true/false, on/off, yes/no or 1/0. */
export function switchOn(fallback: boolean, help: string): Setting<boolean> {
  return {
    fallback,
    help,
    parse: (given) => {
      if (/^(true|on|yes|1)$/i.test(given)) return { value: true };
      if (/^(false|off|no|0)$/i.test(given)) return { value: false };
      return { problem: 'must be true or false' };
    },
  };
}

/** Comma-separated words. */
export function list(fallback: string[], help: string): Setting<string[]> {
  return { fallback, help, parse: (given) => ({ value: given.split(',').map((s) => s.trim()).filter(Boolean) }) };
}
