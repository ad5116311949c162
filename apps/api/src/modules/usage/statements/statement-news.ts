/**
 * Topic of every statement that became final. This is where a ledger hangs itself on: it hears the topic
 * (`@Hears(STATEMENT_CLOSED)`), reads the row of `statement` (`due`, its currency from the settlement) and posts it, with
 * the statement's id as its own idempotency key.
 */
export const STATEMENT_CLOSED = 'statement.closed';

/** What is told of it. */
export interface StatementClosed {
  readonly federationId: string;
  readonly settlementId: string;
  readonly statementId: string;
}
