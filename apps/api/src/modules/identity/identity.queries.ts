import type { PersonMembership } from '../../platform/context/actor.js';
import { groupedBy, type BatchReader } from '../../platform/graphql/loader.js';
import type { AccessTokenRow } from './access-token.model.js';
import type { PasskeyRow } from './passkey.model.js';
import type { SessionRow } from './session.model.js';

/** Addresses by person, in the order of the alphabet. */
export const emailsByPerson: BatchReader<string[]> = async (context, personIds) => {
  const rows = await context.db.read<{ person_id: string; email: string }>(
    null,
    'select person_id, email from person_email where person_id = any($1::uuid[]) order by email',
    [personIds],
  );
  const grouped = groupedBy(personIds, rows, (row) => row.person_id);
  return new Map([...grouped].map(([personId, own]) => [personId, own.map(({ email }) => email)]));
};

/** Sessions that still hold, by person; the one used last first, at most 100. */
export const sessionsByPerson: BatchReader<SessionRow[]> = async (context, personIds) => {
  const rows = await context.db.read<SessionRow>(
    null,
    `select s.* from unnest($1::uuid[]) as asked(person_id) cross join lateral (
       select id, person_id, created_at, last_seen_at, device from session
       where person_id = asked.person_id and revoked_at is null and expires_at > now()
       order by last_seen_at desc, id desc limit 100) s`,
    [personIds],
  );
  return groupedBy(personIds, rows, (row) => row.person_id);
};

/** Access tokens that were not revoked, by person; newest first, at most 100. */
export const accessTokensByPerson: BatchReader<AccessTokenRow[]> = async (context, personIds) => {
  const rows = await context.db.read<AccessTokenRow>(
    null,
    `select t.* from unnest($1::uuid[]) as asked(person_id) cross join lateral (
       select id, person_id, name, scopes, created_at, expires_at, last_used_at from access_token
       where person_id = asked.person_id and revoked_at is null order by id desc limit 100) t`,
    [personIds],
  );
  return groupedBy(personIds, rows, (row) => row.person_id);
};

/** Passkeys by person, newest first. */
export const passkeysByPerson: BatchReader<PasskeyRow[]> = async (context, personIds) => {
  const rows = await context.db.read<PasskeyRow>(
    null,
    'select id, person_id, name, created_at, last_used_at from passkey where person_id = any($1::uuid[]) order by id desc',
    [personIds],
  );
  return groupedBy(personIds, rows, (row) => row.person_id);
};

/** Memberships in every federation, by person. Only for people whom the platform has just authenticated. */
export const membershipsByPerson: BatchReader<PersonMembership[]> = async (context, personIds) => {
  const rows = await context.db.read<{ person_id: string; memberships: PersonMembership[] }>(
    null,
    'select person_id, auzolan.memberships(person_id) as memberships from unnest($1::uuid[]) as asked(person_id)',
    [personIds],
  );
  return new Map(rows.map((row) => [row.person_id, row.memberships]));
};
