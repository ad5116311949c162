/** What a calendar that knows no zone database makes of a file: instants by the file's own VTIMEZONEs alone. */
export function instantsByTheFile(file: string): { start: number; end: number }[] {
  const lines = file.replace(/\r\n /g, '').split('\r\n');
  const zones = new Map<string, Observance[]>();
  const events: { start: number; end: number }[] = [];
  let zone = '';
  let observance: Partial<Observance> = {};
  let start = NaN;
  for (const line of lines) {
    const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? [];
    if (name === 'TZID') zones.set((zone = value), []);
    if (/^BEGIN:(STANDARD|DAYLIGHT)$/.test(line)) observance = {};
    if (name === 'TZOFFSETTO') observance.to = offset(value);
    if (/^END:(STANDARD|DAYLIGHT)$/.test(line)) zones.get(zone)!.push(observance as Observance);
    if (name === 'DTSTART' && !parameters && !value.endsWith('Z')) observance.onset = wall(value);
    else if (name === 'DTSTART') start = instant(value, parameters, zones);
    if (name === 'DTEND') events.push({ start, end: instant(value, parameters, zones) });
  }
  return events;
}

/** One STANDARD or DAYLIGHT: from an onset on, by the clock that showed another offset, it is `to`; all in ms. */
interface Observance {
  onset: number;
  to: number;
}

function instant(value: string, parameters: string, zones: Map<string, Observance[]>): number {
  if (value.endsWith('Z')) return wall(value);
  const observances = zones.get(/TZID=([^;:]+)/.exec(parameters)![1]!)!;
  const local = wall(value);
  // RFC 5545 §3.6.5: the observance whose onset is the last before the time; so a time that comes twice is the first.
  return local - observances.filter(({ onset }) => local >= onset).at(-1)!.to;
}

function wall(text: string): number {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/, '$1-$2-$3T$4:$5:$6Z'));
}

function offset(text: string): number {
  const [, sign, hours, minutes, seconds] = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(text)!;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds ?? 0)) * 1_000;
}
