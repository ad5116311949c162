/** What somebody used, as it was measured. */
export interface Use {
  /** Of the usage line or reading that it rests on. */
  readonly id: string;
  /** What was counted: minutes, kilograms, kilometres… Uses count for pools of the same measure. */
  readonly measure: string;
  /** In the measure's finest unit, not negative. */
  readonly volume: bigint;
}

/** Somebody who shares the costs: a cooperative. */
export interface Holder {
  readonly id: string;
  /** What they committed themselves to, any unit, not negative; 0 for one who only used. */
  readonly pledged: bigint;
  readonly uses: readonly Use[];
  /** Instalments paid already, smallest units of the currency. */
  readonly paid: bigint;
  /** A holder who takes over the pledge of one who leaves. Without one, a leaver keeps paying the fixed share. */
  readonly replacedBy?: string | null;
}

/** Costs of a season that are shared in one way. FIXED: by pledge. VARIABLE: by use of one measure. */
export interface CostPool {
  readonly id: string;
  readonly kind: 'FIXED' | 'VARIABLE';
  /** For VARIABLE. */
  readonly measure?: string | null;
  /** What it really cost, smallest units of the currency; negative when money came back. */
  readonly actual: bigint;
}

/** One pool's part of a statement. */
export interface StatementLine {
  readonly poolId: string;
  /** USE unless nobody used anything of the pool's measure: then the costs are shared by pledge like fixed ones. */
  readonly by: 'PLEDGE' | 'USE';
  /** This holder's pledge or use, of all pledges or uses. */
  readonly share: bigint;
  readonly ofAll: bigint;
  readonly amount: bigint;
  /** Ids of the uses; for PLEDGE, of the holders whose pledges these are (own, and taken over). */
  readonly basis: readonly string[];
}

/** What one holder has to bear. */
export interface HolderStatement {
  readonly holderId: string;
  readonly lines: readonly StatementLine[];
  readonly charged: bigint;
  readonly paid: bigint;
  /** charged − paid: negative when money goes back. */
  readonly due: bigint;
}

/** Why costs cannot be shared out, and of what. */
export class UnsettledError extends Error {
  constructor(
    readonly problem: 'NO_PLEDGE' | 'NEGATIVE' | 'TWICE' | 'UNKNOWN_REPLACEMENT' | 'REPLACED_BY_LEAVER',
    /** Of the pool, use or holder. */
    readonly id: string,
  ) {
    super(`${problem}: ${id}`);
    this.name = 'UnsettledError';
  }
}
