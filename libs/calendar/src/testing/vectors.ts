/** One vector of the file: a rule's text, where it starts, and every occurrence (or all up to a last one listed). */
export interface Vector {
  what: string;
  rule: string;
  start: string;
  instances: string[];
}

/** The vectors of libical's `icalrecur_test.txt`; START-AT lines, an extra check of its own, are left out. */
export function readVectors(text: string): Vector[] {
  return text.split(/\n\s*\n/).flatMap((block) => {
    const field = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(block)?.[1]?.trim() ?? '';
    const rule = field('RRULE');
    if (!rule) return [];
    const what = /^# (.*)$/m.exec(block)?.[1] ?? rule;
    return [{ what, rule, start: asLocal(field('DTSTART')), instances: field('INSTANCES').split(',').map(asLocal) }];
  });
}

/** `19970902T090000Z` as `1997-09-02T09:00`; seconds other than 00, which no rule of whole days has, are kept. */
function asLocal(text: string): string {
  const [, date = '', hour, minute, second] = /^(\d{8})(?:T(\d\d)(\d\d)(\d\d)Z?)?$/.exec(text) ?? [];
  const day = date.replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3');
  if (hour === undefined) return day;
  return `${day}T${hour}:${minute}${second === '00' ? '' : `:${second}`}`;
}
