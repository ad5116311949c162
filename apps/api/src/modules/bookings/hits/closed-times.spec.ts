import fc from 'fast-check';
import { clipPeriods, mergePeriods, openDuring, subtractPeriods, type OpeningHours, type Period } from '@auzolan/calendar';
import type { BookableAsset } from '../placing/bookable-asset.sql.js';
import { isOpenFor } from '../placing/booking-time.js';
import { closedTimes, newlyClosed, type StandingRow } from './closed-times.js';

const HOUR = 3_600_000;
const JANUARY = Date.UTC(2027, 0, 30);

const line = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), opens: fc.integer({ min: 0, max: 12 }), length: fc.integer({ min: 1, max: 12 }) })
  .map(({ weekday, opens, length }): OpeningHours => ({ weekday, opens: opens * 60, closes: (opens + length) * 60 }));
const day = fc.record({ date: fc.integer({ min: 25, max: 31 }).map((n) => `2027-01-${n}`), open: fc.boolean() })
  .map(({ date, open }): OpeningHours => ({ date, opens: open ? 480 : null, closes: open ? 960 : null }));
const hours = fc.array(fc.oneof(line, day), { maxLength: 8 });
const zone = fc.constantFrom('Europe/Madrid', 'Atlantic/Azores', 'America/Sao_Paulo');
const part = fc.record({ openingHours: hours, wanted: fc.integer({ min: 1, max: 2 }) });

/** One asset with up to two parts. */
const asset = fc.record({ timeZone: zone, openingHours: hours, parts: fc.array(part, { maxLength: 2 }) })
  .map(({ parts, ...rest }) => ({ id: 'whole', ...rest, parts: parts.map((one, index) => ({ id: `part ${index}`, ...one })) }) as unknown as BookableAsset);
const booking = fc.record({ start: fc.integer({ min: 0, max: 24 * 6 }), length: fc.integer({ min: 1, max: 40 }), took: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 2, maxLength: 2 }) })
  .map(({ start, length, took }): StandingRow => ({
    id: 'booking', assetId: 'whole', start: new Date(JANUARY + (start - 72) * HOUR), end: new Date(JANUARY + (start - 72 + length) * HOUR),
    takes: took.map((quantity, index) => ({ leafId: `part ${index}`, quantity })),
  }));

const closed = (one: BookableAsset, row: StandingRow) => closedTimes([row], new Map([[one.id, one]]));
const union = (times: ReturnType<typeof closed>): Period[] => mergePeriods(times.flatMap(({ periods }) => periods));
const lacks = ({ parts }: BookableAsset, { takes }: StandingRow): boolean => parts.some(({ wanted }, index) => takes[index]!.quantity < wanted);

describe('what of bookings is closed', () => {
  it('is nothing exactly when they could be booked now and have all that they would take', () => {
    fc.assert(fc.property(asset, booking, (one, row) => {
      expect(closed(one, row).length === 0).toBe(isOpenFor(one, row) && !lacks(one, row));
    }), { numRuns: 400 });
  });

  it('is told by whose hours, moment by moment', () => {
    fc.assert(fc.property(asset, booking, (one, row) => {
      const period = { start: row.start.getTime(), end: row.end.getTime() };
      for (const owner of [...(lacks(one, row) ? [] : [one]), ...one.parts]) {
        const expected = subtractPeriods([period], openDuring(owner.openingHours, one.timeZone, period));
        expect(closed(one, row).find(({ ownerId }) => ownerId === owner.id)?.periods ?? []).toEqual(expected);
      }
    }), { numRuns: 300 });
  });

  it('is newly closed when it is now and was not before: nothing is told twice, nothing left out', () => {
    fc.assert(fc.property(asset, asset, booking, (before, after, row) => {
      const [had, have] = [closed(before, row), closed(after, row)];
      const fresh = newlyClosed(had, have);
      expect(union(fresh)).toEqual(subtractPeriods(union(have), union(had)));
      for (const { periods } of fresh) expect(union(had).flatMap((old) => clipPeriods(periods, old))).toEqual([]);
      expect(newlyClosed(have, have)).toEqual([]);
    }), { numRuns: 300 });
  });
});
