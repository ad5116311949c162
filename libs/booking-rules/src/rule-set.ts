/** Hours of the day by the asset's wall clock, `HH:MM` each; hours past midnight are a second line. */
export interface DayHours {
  readonly from: string;
  /** Not in it; up to `24:00`. */
  readonly until: string;
  /** ISO 8601, 1 Monday to 7 Sunday; every day when missing. */
  readonly weekdays?: readonly number[];
}

/** Who may book at all; each includes the ones before it, and FEDERATION holds where nothing is said. AGREEMENT: also another federation's, under an agreement. */
export const WHO_MAY_BOOK = ['OWNER', 'FEDERATION', 'AGREEMENT'] as const;
export type WhoMayBook = (typeof WHO_MAY_BOOK)[number];

/** When a booking waits for the owner's yes. Nothing set: never. */
export interface Approval {
  readonly always?: boolean;
  /** For cooperatives other than the owner. */
  readonly strangers?: boolean;
  /** For bookings longer than this many minutes. */
  readonly overMinutes?: number;
}

/** How much one holder may have booked in a period. Counted over all assets that the rule is about. */
export interface Quota {
  readonly per: 'PERSON' | 'COOPERATIVE';
  readonly measure: 'BOOKINGS' | 'MINUTES';
  readonly most: number;
  /** Of the asset's wall clock; weeks start on Monday. */
  readonly period: 'DAY' | 'WEEK' | 'MONTH' | 'SEASON';
  /** First and last day `MM-DD` of the season, every year; it may go over New Year. Outside of it nothing is counted. */
  readonly season?: { readonly from: string; readonly until: string };
  /** Only what lies in these hours is counted. */
  readonly hours?: DayHours;
}

/** One line of a price list. Of the lines for the same thing (`of`, `unit`), the first that fits a moment and a holder holds. */
export interface Price {
  readonly of: 'HOUR' | 'USE' | 'UNIT';
  /** What the meter counts: kg, km. Only for UNIT. */
  readonly unit?: string;
  /** Digits: smallest units of the currency. */
  readonly amount: string;
  /** As in libs/money: ISO 4217, or HOUR, whose smallest unit is a minute of work. */
  readonly currency: string;
  /** Kinds of cooperative it is for, as the holder's `kinds` name them; for all when missing. */
  readonly kinds?: readonly string[];
  /** Peak hours: it holds only inside them. */
  readonly hours?: DayHours;
}

/**
 * The rules of an asset, of a category, or of all. A field that is missing says nothing and leaves it to the wider rules;
 * an empty list or `{}` says "none". Minutes are whole.
 */
export interface RuleSet {
  readonly minMinutes?: number;
  readonly maxMinutes?: number;
  /** Bookings start on a multiple of it since midnight, and last one. Divides a day. */
  readonly stepMinutes?: number;
  /** Between the booking being made and its start, at least. */
  readonly noticeMinutes?: number;
  /** Last day that can be booked, counted from today. */
  readonly horizonDays?: number;
  /** Before the start, from when its holder can no longer cancel. */
  readonly cancelMinutes?: number;
  readonly setupMinutes?: number;
  readonly turnaroundMinutes?: number;
  readonly approval?: Approval;
  readonly who?: WhoMayBook;
  /** Kinds of certificate (ids) that the person needs, all of them. */
  readonly certificates?: readonly string[];
  readonly quotas?: readonly Quota[];
  readonly prices?: readonly Price[];
}

/** A field of a rule set. */
export type RuleField = keyof RuleSet;
