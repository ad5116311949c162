import fc from 'fast-check';
import { type CalendarEvent } from '../index.js';

const MINUTE = 60_000;

/** Weeks around changes of the clock, so that many events meet one. */
const CHANGES: readonly [zone: string, around: number][] = [
  ['Europe/Berlin', Date.UTC(2026, 2, 29, 1)],
  ['Europe/Berlin', Date.UTC(2026, 9, 25, 1)],
  ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 15)],
  ['Australia/Lord_Howe', Date.UTC(2026, 9, 3, 15, 30)],
  ['Pacific/Apia', Date.UTC(2011, 11, 30, 10)],
  ['America/Sao_Paulo', Date.UTC(2018, 10, 4, 3)],
  ['Africa/Casablanca', Date.UTC(2026, 1, 15, 2)],
  ['Asia/Kolkata', Date.UTC(2026, 5, 1)],
  ['UTC', Date.UTC(2026, 5, 1)],
];

const text = fc.string({ unit: 'grapheme', maxLength: 120 }).map((own) => own.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''));

export const events: fc.Arbitrary<CalendarEvent> = fc
  .record({
    change: fc.constantFrom(...CHANGES),
    from: fc.integer({ min: -300 * 24 * 4, max: 300 * 24 * 4 }),
    isNear: fc.boolean(),
    quarters: fc.integer({ min: 1, max: 200 }),
    uid: fc.uuid(),
    sequence: fc.nat(20),
    status: fc.constantFrom('CONFIRMED' as const, 'TENTATIVE' as const, 'CANCELLED' as const),
    summary: text,
    description: fc.option(text, { nil: undefined }),
    location: fc.option(text, { nil: undefined }),
  })
  .map(({ change: [zone, around], from, isNear, quarters, uid, ...event }) => {
    const start = around + (isNear ? from % 20 : from) * 15 * MINUTE;
    return { ...event, uid: `${uid}@auzolan`, changedAt: around, zone, start, end: start + quarters * 15 * MINUTE };
  });
