/** What another federation agreed on for its cooperatives. */
export interface Agreement {
  /** First and last day, YYYY-MM-DD by the asset's wall clock. */
  readonly from: string;
  readonly until: string;
  /** When it was ended before its last day, epoch milliseconds; null: it was not. */
  readonly endedAt: number | null;
}

/** Who would hold the booking. */
export interface Holder {
  readonly cooperativeId: string;
  readonly memberId: string;
  /** How the cooperative stands to the asset: its owner, another of the federation, of another one under an agreement. */
  readonly standing: 'OWNER' | 'FEDERATION' | 'AGREEMENT';
  /** With the standing AGREEMENT: under which; missing, there is none, and nothing can be booked. */
  readonly agreement?: Agreement;
  /** Kinds of the cooperative that prices can be made for. */
  readonly kinds: readonly string[];
  /** Kinds of certificate (ids) that the person has and that are good until the booking ends. */
  readonly certificates: readonly string[];
}

/** A wish to book. Instants are epoch milliseconds on whole minutes, the end not in it. */
export interface RuleRequest {
  /** IANA zone of the asset. */
  readonly zone: string;
  readonly start: number;
  readonly end: number;
  /** How many of a pooled asset; prices by hour and use are for each. */
  readonly quantity?: number;
  /** When it is asked, epoch milliseconds. Null when that is not known: what depends on it is not judged. */
  readonly now: number | null;
  readonly holder: Holder;
  /** What is used of the quotas already, by {@link QuotaCharge.account}; missing: nothing. */
  readonly used: Readonly<Record<string, number>>;
}
