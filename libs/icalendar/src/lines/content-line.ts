import { unquoteParameter } from './text.js';

/** A property of a component: `NAME;PARAMETER=VALUE:value`. */
export interface ContentLine {
  /** In capitals. */
  name: string;
  /** Names in capitals; of several values the first. */
  parameters: ReadonlyMap<string, string>;
  /** As it stands, escapes and all. */
  value: string;
}

const NAME = /^[A-Za-z0-9-]+/;
const PARAMETER = /^;([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*/;

/** Reads one unfolded line (RFC 5545 §3.1); null when it is none. */
export function parseContentLine(line: string): ContentLine | null {
  const name = NAME.exec(line)?.[0];
  if (!name) return null;
  const parameters = new Map<string, string>();
  let rest = line.slice(name.length);
  for (let match = PARAMETER.exec(rest); match; match = PARAMETER.exec(rest)) {
    const [all, parameter = '', value = ''] = match;
    const key = parameter.toUpperCase();
    if (!parameters.has(key)) parameters.set(key, unquoteParameter(value.replace(/^"|"$/g, '')));
    rest = rest.slice(all.length);
  }
  return rest.startsWith(':') ? { name: name.toUpperCase(), parameters, value: rest.slice(1) } : null;
}
