/** Bounds of what a rule set may say; what is outside is refused. */
export const LIMITS = {
  /** 31 days, as long as a booking can be. */
  minutes: 44_640,
  /** A quarter of a year before the start. */
  aheadMinutes: 129_600,
  bufferMinutes: 1_440,
  horizonDays: 1_095,
  quotas: 12,
  quotaMost: 1_000_000,
  prices: 24,
  kinds: 20,
  kindLength: 60,
  certificates: 8,
  unitLength: 12,
  amountDigits: 12,
  /** Problems listed of one rule set. */
  problems: 100,
} as const;
