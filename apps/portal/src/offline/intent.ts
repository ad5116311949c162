import type { ClashFragment, RefusalFragment } from '../gql/graphql.js';

export type Clash = ClashFragment;

/** Why the rules do not allow it, in the reader's words, and whom to ask; null: the federation's office. */
export type RefusalReasons = RefusalFragment['reasons'];

/** What the person asked for, in facts that can be shown without any network. */
export interface IntentSummary {
  assetId: string;
  assetName: string;
  /** Instants of the booking, RFC 3339, and the asset's zone. */
  start: string;
  end: string;
  zone: string;
  purpose: string;
  /** Name of the person a helper asks for; absent when it is for oneself. */
  forWhom?: string;
  /** It is also about other dates or things. */
  andMore?: boolean;
}

/** Why an intent could not be carried out and waits for its person. */
export type IntentProblem =
  | { kind: 'clash'; clash: Clash }
  | { kind: 'rules'; reasons: RefusalReasons }
  /** Of a series: not all of its dates are free any more. */
  | { kind: 'dates' }
  | { kind: 'refused'; code: string; message: string; fields: readonly { field: string; message: string }[] };

/**
 * One write on its way to the server. `waiting`: saved on this phone, not yet
 * answered. `sent`: carried out; `bookingId` is the booking it made or ended.
 * `needsYou`: answered, but not as asked.
 */
export interface Intent {
  /** Order of asking, given by the store. */
  sequence: number;
  kind: 'book' | 'series' | 'together' | 'cancel' | 'move' | 'wait' | 'confirm' | 'offer' | 'accept' | 'decline' | 'withdraw';
  /** Intents about the same thing are sent strictly one after another. */
  entity: string;
  documentHash: string;
  variables: unknown;
  idempotencyKey: string;
  actingFor: string | null;
  /** Member id of the person a helper asks for. */
  onBehalfOf?: string | null;
  /** Epoch milliseconds. */
  createdAt: number;
  summary: IntentSummary;
  state: 'waiting' | 'sent' | 'needsYou';
  problem?: IntentProblem;
  bookingId?: string;
  /** The booking is asked for; its owner has to say yes. */
  needsYes?: boolean;
}

export type NewIntent = Omit<Intent, 'sequence' | 'state' | 'createdAt' | 'idempotencyKey' | 'actingFor'>;
