/** Wall clocks on days when the clocks change, and their instants by RFC 5545 §3.3.5 and §3.3.10, worked out by hand. */
export const dstTable: readonly { zone: string; local: string; instant: string; back: string; why: string }[] = [
  { zone: 'Europe/Berlin', local: '2026-03-22T09:00', instant: '2026-03-22T08:00Z', back: '2026-03-22T09:00', why: 'winter time' },
  { zone: 'Europe/Berlin', local: '2026-03-29T01:59', instant: '2026-03-29T00:59Z', back: '2026-03-29T01:59', why: 'before the gap' },
  { zone: 'Europe/Berlin', local: '2026-03-29T02:30', instant: '2026-03-29T01:30Z', back: '2026-03-29T03:30', why: 'gap: offset before it' },
  { zone: 'Europe/Berlin', local: '2026-03-29T03:00', instant: '2026-03-29T01:00Z', back: '2026-03-29T03:00', why: 'after the gap' },
  { zone: 'Europe/Berlin', local: '2026-03-29T09:00', instant: '2026-03-29T07:00Z', back: '2026-03-29T09:00', why: 'summer time' },
  { zone: 'Europe/Berlin', local: '2026-10-25T01:59', instant: '2026-10-24T23:59Z', back: '2026-10-25T01:59', why: 'before the repeated hour' },
  { zone: 'Europe/Berlin', local: '2026-10-25T02:30', instant: '2026-10-25T00:30Z', back: '2026-10-25T02:30', why: 'comes twice: the first' },
  { zone: 'Europe/Berlin', local: '2026-10-25T03:00', instant: '2026-10-25T02:00Z', back: '2026-10-25T03:00', why: 'after the repeated hour' },
  { zone: 'Australia/Lord_Howe', local: '2026-04-05T01:29', instant: '2026-04-04T14:29Z', back: '2026-04-05T01:29', why: 'before the half hour' },
  { zone: 'Australia/Lord_Howe', local: '2026-04-05T01:45', instant: '2026-04-04T14:45Z', back: '2026-04-05T01:45', why: 'comes twice: the first' },
  { zone: 'Australia/Lord_Howe', local: '2026-04-05T02:00', instant: '2026-04-04T15:30Z', back: '2026-04-05T02:00', why: 'after the half hour' },
  { zone: 'Australia/Lord_Howe', local: '2026-10-04T02:15', instant: '2026-10-03T15:45Z', back: '2026-10-04T02:45', why: 'gap of half an hour' },
  { zone: 'Australia/Lord_Howe', local: '2026-10-04T02:30', instant: '2026-10-03T15:30Z', back: '2026-10-04T02:30', why: 'after the gap' },
  { zone: 'Pacific/Apia', local: '2011-12-29T23:59', instant: '2011-12-30T09:59Z', back: '2011-12-29T23:59', why: 'east of the date line' },
  { zone: 'Pacific/Apia', local: '2011-12-30T10:00', instant: '2011-12-30T20:00Z', back: '2011-12-31T10:00', why: 'a day that never was' },
  { zone: 'Pacific/Apia', local: '2011-12-31T00:00', instant: '2011-12-30T10:00Z', back: '2011-12-31T00:00', why: 'west of the date line' },
  { zone: 'America/Sao_Paulo', local: '2018-02-17T23:30', instant: '2018-02-18T01:30Z', back: '2018-02-17T23:30', why: 'last hour twice: the first' },
  { zone: 'America/Sao_Paulo', local: '2018-02-18T00:00', instant: '2018-02-18T03:00Z', back: '2018-02-18T00:00', why: 'midnight after it' },
  { zone: 'America/Sao_Paulo', local: '2018-11-04T00:00', instant: '2018-11-04T03:00Z', back: '2018-11-04T01:00', why: 'no midnight' },
  { zone: 'America/Sao_Paulo', local: '2018-11-04T00:30', instant: '2018-11-04T03:30Z', back: '2018-11-04T01:30', why: 'no half past midnight' },
  { zone: 'America/Sao_Paulo', local: '2026-11-01T00:00', instant: '2026-11-01T03:00Z', back: '2026-11-01T00:00', why: 'no summer time any more' },
];

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
