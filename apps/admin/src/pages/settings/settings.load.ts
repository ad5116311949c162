import { query } from '../../api/office.js';
import { SettingsDocument, type SettingsQuery } from '../../gql/graphql.js';

export type FederationSettings = SettingsQuery['federation'];
export type PrincipleRow = SettingsQuery['principles'][number];
export type Me = NonNullable<SettingsQuery['me']>;

export function loadSettings(): Promise<SettingsQuery> {
  return query(SettingsDocument, {});
}
