import { formatMessage, type MessageValues } from './format-message.js';
import type { Locale } from './locales.js';

/** Messages of one language by key. English is the source and gives the keys. */
export type Catalogue<Key extends string = string> = Readonly<Record<Key, string>>;

/**
 * A language file: the messages and the keys a native reader has confirmed.
 * Every key not in `reviewed` is machine-made and waits for a reviewer.
 */
export interface LanguageFile<Key extends string> {
  readonly reviewed: readonly Key[] | 'source';
  readonly messages: Catalogue<Key>;
}

type ParameterName<Inside extends string> = Inside extends `${infer Name}, plural,${string}`
  ? Name
  : Inside extends `${string} ${string}` | `${string}#${string}`
    ? never
    : Inside;

/** The names of the `{parameters}` a source message needs. */
export type MessageParameters<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? ParameterName<Inside> | MessageParameters<Rest>
  : never;

type ValuesFor<Text extends string> = [MessageParameters<Text>] extends [never]
  ? []
  : [values: Record<MessageParameters<Text>, string | number>];

/** Typed by the English source: an unknown key or a missing parameter does not compile. */
export type Translate<Source extends Catalogue> = <Key extends keyof Source & string>(
  key: Key,
  ...values: ValuesFor<Source[Key]>
) => string;

/**
 * A translate function over one loaded language. A key that the language
 * lacks reads as its key, so that a gap is seen and never an empty button;
 * the catalogue test forbids such gaps.
 */
export function translator<Source extends Catalogue>(catalogue: Catalogue, locale: Locale): Translate<Source> {
  return (key, ...values) => {
    const given = (values as [MessageValues?])[0];
    return formatMessage(catalogue[key] ?? key, given ?? {}, locale);
  };
}
