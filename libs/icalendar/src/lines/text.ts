// Control characters may stand neither in a text nor in a parameter (RFC 5545 §3.1); a tab may.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** A text as the value of a property, escaped by RFC 5545 §3.3.11. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** The text that a property's value stands for. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, character: string) => (character.toLowerCase() === 'n' ? '\n' : character));
}

/** A text as a quoted value of a parameter, by RFC 6868. */
export function quoteParameter(text: string): string {
  const escaped = text.replace(/\^/g, '^^').replace(/"/g, "^'").replace(/\r\n?|\n/g, '^n').replace(CONTROL, '');
  return `"${escaped}"`;
}

/** The text that a parameter's value, without its quotes, stands for. */
export function unquoteParameter(value: string): string {
  return value.replace(/\^([\^n'])/g, (_, character: string) => ({ '^': '^', n: '\n', "'": '"' })[character] ?? '');
}
