import { addDays, clipPeriods, localDate, startOfDay, weekday } from '@auzolan/calendar';
import { minutesOf, withinHours } from './day-hours.js';
import type { HoldingRules } from './layers.js';
import type { RuleRequest } from './request.js';
import type { Quota } from './rule-set.js';

/** What a booking takes of one account. */
export interface QuotaCharge {
  /** Names the account: scope, what is counted, holder and period. The limit is not in it, so that it goes on when that changes. */
  readonly account: string;
  readonly scope: string;
  /** What is counted: {@link quotaName}. */
  readonly quota: Quota;
  readonly holderId: string;
  /** First day of the period, `YYYY-MM-DD` by the asset's wall clock. */
  readonly periodStart: string;
  /** Bookings or minutes. */
  readonly amount: number;
}

/** A text that is the same for quotas which count the same thing, whatever their limits; at most 80 characters. */
export function quotaName({ per, measure, period, season, hours }: Quota): string {
  const when = season ? `${period} ${season.from}..${season.until}` : period;
  const inside = hours ? ` ${hours.from}-${hours.until}${hours.weekdays ? ` ${[...hours.weekdays].sort().join('')}` : ''}` : '';
  return `${per} ${measure} ${when}${inside}`;
}

/** What the request would take of each account, sorted by account: the order in which accounts are locked. */
export function quotaCharges({ rules, scopes }: HoldingRules, request: RuleRequest): QuotaCharge[] {
  const scope = scopes.quotas ?? '';
  const charges = (rules.quotas ?? []).flatMap((quota) => chargesOf(quota, scope, request));
  return charges.sort((one, other) => (one.account < other.account ? -1 : 1));
}

function chargesOf(quota: Quota, scope: string, { zone, start, end, holder }: RuleRequest): QuotaCharge[] {
  const holderId = quota.per === 'PERSON' ? holder.memberId : holder.cooperativeId;
  const counted = withinHours(quota.hours, zone, { start, end });
  const charges: QuotaCharge[] = [];
  for (let day = localDate(start, zone); startOfDay(day, zone) < end; ) {
    const period = periodOf(quota, day);
    const dayAfter = period?.until ?? addDays(day, 1);
    const inside = period ? clipPeriods(counted, { start: startOfDay(period.from, zone), end: startOfDay(period.until, zone) }) : [];
    if (period && inside.length > 0) {
      const account = [scope, quotaName(quota), holderId, period.from].join('|');
      charges.push({ account, scope, quota, holderId, periodStart: period.from, amount: quota.measure === 'MINUTES' ? minutesOf(inside) : 1 });
      // A booking is one booking, of the period that it begins in.
      if (quota.measure === 'BOOKINGS') break;
    }
    day = dayAfter;
  }
  return charges.filter(({ amount }) => amount > 0);
}

/** The period that a day belongs to: first day, and the first day after it. Null outside of the season. */
export function periodOf(quota: Pick<Quota, 'period' | 'season'>, day: string): { from: string; until: string } | null {
  switch (quota.period) {
    case 'DAY':
      return { from: day, until: addDays(day, 1) };
    case 'WEEK': {
      const monday = addDays(day, 1 - weekday(day));
      return { from: monday, until: addDays(monday, 7) };
    }
    case 'MONTH':
      return { from: `${day.slice(0, 7)}-01`, until: `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01` };
    case 'SEASON':
      return quota.season ? seasonOf(quota.season, day) : null;
  }
}

function seasonOf({ from, until }: { from: string; until: string }, day: string): { from: string; until: string } | null {
  const year = Number(day.slice(0, 4));
  const overNewYear = until < from;
  const firstYear = overNewYear && day.slice(5) <= until ? year - 1 : year;
  const first = `${firstYear}-${from}`;
  const last = `${overNewYear ? firstYear + 1 : firstYear}-${until}`;
  return day >= first && day <= last ? { from: first, until: addDays(last, 1) } : null;
}
