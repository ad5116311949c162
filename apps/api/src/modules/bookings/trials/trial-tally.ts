import type { Verdict } from '@auzolan/booking-rules';
import type { RulesTrial, TrialRefusals } from './trial.model.js';
import type { TriedBooking } from './trial.sql.js';

const MOST_LINES = 200;

/** Counts what became of tried bookings; those that would have been allowed use quotas as they would have. */
export class TrialTally {
  judged = 0;
  cutOff = false;
  readonly used: Record<string, number> = {};
  private refused = 0;
  private asked = 0;
  private madeLate = 0;
  private readonly lines = new Map<string, TrialRefusals>();

  add({ cooperativeId, madeAt, start }: Pick<TriedBooking, 'cooperativeId' | 'madeAt' | 'start'>, verdict: Verdict): void {
    this.judged += 1;
    if (madeAt > start) this.madeLate += 1;
    if (verdict.allowed) {
      if (verdict.approval.length > 0) this.asked += 1;
      for (const { account, amount } of verdict.charges) this.used[account] = (this.used[account] ?? 0) + amount;
      return;
    }
    this.refused += 1;
    for (const code of new Set(verdict.reasons.map((reason) => reason.code))) {
      const key = `${code} ${cooperativeId}`;
      const line = this.lines.get(key) ?? { code, cooperativeId, bookings: 0 };
      line.bookings += 1;
      this.lines.set(key, line);
    }
  }

  result(): RulesTrial {
    const { judged, refused, asked, madeLate, cutOff } = this;
    const refusals = [...this.lines.values()].sort((one, other) => other.bookings - one.bookings || (one.cooperativeId < other.cooperativeId ? -1 : 1)).slice(0, MOST_LINES);
    return { judged, refused, asked, madeLate, cutOff, refusals };
  }
}
