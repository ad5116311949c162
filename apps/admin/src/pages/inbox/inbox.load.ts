import { query } from '../../api/office.js';
import { InboxDocument, type InboxQuery } from '../../gql/graphql.js';

export type InboxItem = InboxQuery['inbox']['items'][number];

/** The oldest hundred things that wait; more are reached by deciding these. */
const MOST = 100;

export async function loadInbox(): Promise<InboxQuery['inbox']> {
  return (await query(InboxDocument, { skip: 0, take: MOST })).inbox;
}
