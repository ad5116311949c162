const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/gu;
/** Control, bidirectional-override and non-characters, lone surrogates, byte order marks. */
const UNWANTED = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

export interface CleanText {
  text: string;
  /** True when characters other than spaces and line breaks had to be taken out. */
  changed: boolean;
}

/** One line of text in NFC: white space collapsed, control characters taken out. */
export function cleanLine(raw: string): CleanText {
  return clean(raw.replace(/[\s\u0085]+/gu, ' '), /[\p{Zs}\t\n]+/gu, ' ');
}

/** Text of several lines in NFC: line breaks become LF, at most one empty line in a row. */
export function cleanParagraphs(raw: string): CleanText {
  const { text, changed } = clean(raw.replace(LINE_BREAKS, '\n'), /[\p{Zs}\t]+/gu, ' ');
  return { text: text.replace(/ ?\n ?/gu, '\n').replace(/\n{3,}/gu, '\n\n').trim(), changed };
}

function clean(text: string, spaces: RegExp, space: string): CleanText {
  const spaced = text.replace(spaces, space);
  const kept = spaced.replace(UNWANTED, (unwanted) => (unwanted === '\n' ? unwanted : ''));
  return { text: kept.normalize('NFC').replace(spaces, space).trim(), changed: kept !== spaced };
}

/** Words by which people fill a cell that has nothing to say. */
const NOTHING = /^(?:[-–—_.?*/\\\s]*|n\/?a|n\.a\.|none|null|nil|undefined|unknown|tba|tbd)$/iu;

/** Whether a cell says nothing: empty, dashes or `n/a`. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text);
}

/** Names that stand in rows made to try a form out. */
const PLACEHOLDER = /^(?:test(?:ing|s|e|eintrag|row|entry|name|o)?|prueba|teste|proba|essai|update|asdf\w*|qwert[yz]\w*|x{2,}|foo|bar|foobar|dummy|sample|example|lorem ipsum.*|untitled|unnamed|no name|name|new (?:place|entry|cooperative))[\s\d._-]*$/iu;

/** Whether a name is a placeholder such as `test 2` or `update6`. */
export function isPlaceholderName(name: string): boolean {
  return PLACEHOLDER.test(name);
}
