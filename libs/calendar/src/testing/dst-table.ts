interface ChangedClock {
  zone: string;
  /** Wall clock. */
  local: string;
  /** Its instant by RFC 5545 §3.3.5 and §3.3.10, worked out by hand. */
  instant: string;
  /** The wall clock of that instant: another one where `local` was skipped. */
  back: string;
  why: string;
}

/** Wall clocks on and near the days when the clocks change. */
export const dstTable: readonly ChangedClock[] = [
  row('Europe/Berlin', '2026-03-22T09:00', '2026-03-22T08:00Z', '2026-03-22T09:00', 'winter time'),
  row('Europe/Berlin', '2026-03-29T01:59', '2026-03-29T00:59Z', '2026-03-29T01:59', 'before the gap'),
  row('Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30Z', '2026-03-29T03:30', 'gap: offset before it'),
  row('Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00Z', '2026-03-29T03:00', 'after the gap'),
  row('Europe/Berlin', '2026-03-29T09:00', '2026-03-29T07:00Z', '2026-03-29T09:00', 'summer time'),
  row('Europe/Berlin', '2026-10-25T01:59', '2026-10-24T23:59Z', '2026-10-25T01:59', 'before the repeated hour'),
  row('Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30Z', '2026-10-25T02:30', 'comes twice: the first'),
  row('Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00Z', '2026-10-25T03:00', 'after the repeated hour'),
  row('Australia/Lord_Howe', '2026-04-05T01:29', '2026-04-04T14:29Z', '2026-04-05T01:29', 'before the half hour'),
  row('Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45Z', '2026-04-05T01:45', 'comes twice: the first'),
  row('Australia/Lord_Howe', '2026-04-05T02:00', '2026-04-04T15:30Z', '2026-04-05T02:00', 'after the half hour'),
  row('Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45Z', '2026-10-04T02:45', 'gap of half an hour'),
  row('Australia/Lord_Howe', '2026-10-04T02:30', '2026-10-03T15:30Z', '2026-10-04T02:30', 'after the gap'),
  row('Pacific/Apia', '2011-12-29T23:59', '2011-12-30T09:59Z', '2011-12-29T23:59', 'east of the date line'),
  row('Pacific/Apia', '2011-12-30T10:00', '2011-12-30T20:00Z', '2011-12-31T10:00', 'a day that never was'),
  row('Pacific/Apia', '2011-12-31T00:00', '2011-12-30T10:00Z', '2011-12-31T00:00', 'west of the date line'),
  row('America/Sao_Paulo', '2018-02-17T23:30', '2018-02-18T01:30Z', '2018-02-17T23:30', 'last hour twice: the first'),
  row('America/Sao_Paulo', '2018-02-18T00:00', '2018-02-18T03:00Z', '2018-02-18T00:00', 'midnight after it'),
  row('America/Sao_Paulo', '2018-11-04T00:00', '2018-11-04T03:00Z', '2018-11-04T01:00', 'no midnight'),
  row('America/Sao_Paulo', '2018-11-04T00:30', '2018-11-04T03:30Z', '2018-11-04T01:30', 'no half past midnight'),
  row('America/Sao_Paulo', '2026-11-01T00:00', '2026-11-01T03:00Z', '2026-11-01T00:00', 'no summer time any more'),
];

function row(zone: string, local: string, instant: string, back: string, why: string): ChangedClock {
  return { zone, local, instant, back, why };
}

/** First moment and elapsed hours of the days on which the clocks change. */
export const changedDays: readonly { zone: string; date: string; start: string; hours: number }[] = [
  { zone: 'Europe/Berlin', date: '2026-03-29', start: '2026-03-28T23:00Z', hours: 23 },
  { zone: 'Europe/Berlin', date: '2026-10-25', start: '2026-10-24T22:00Z', hours: 25 },
  { zone: 'Europe/Berlin', date: '2026-06-01', start: '2026-05-31T22:00Z', hours: 24 },
  { zone: 'Australia/Lord_Howe', date: '2026-04-05', start: '2026-04-04T13:00Z', hours: 24.5 },
  { zone: 'Australia/Lord_Howe', date: '2026-10-04', start: '2026-10-03T13:30Z', hours: 23.5 },
  { zone: 'Pacific/Apia', date: '2011-12-29', start: '2011-12-29T10:00Z', hours: 24 },
  { zone: 'Pacific/Apia', date: '2011-12-30', start: '2011-12-30T10:00Z', hours: 0 },
  { zone: 'Pacific/Apia', date: '2011-12-31', start: '2011-12-30T10:00Z', hours: 24 },
  { zone: 'America/Sao_Paulo', date: '2018-02-17', start: '2018-02-17T02:00Z', hours: 25 },
  { zone: 'America/Sao_Paulo', date: '2018-11-04', start: '2018-11-04T03:00Z', hours: 23 },
  { zone: 'America/Goose_Bay', date: '2010-03-14', start: '2010-03-14T04:00Z', hours: 23 },
  { zone: 'America/Havana', date: '2026-11-01', start: '2026-11-01T04:00Z', hours: 25 },
];

/** An instant of the tables, which leave the seconds out, in epoch ms. */
export function at(instant: string): number {
  return Date.parse(instant.replace('Z', ':00Z'));
}
