import pg from 'pg';

const TIMESTAMPTZ = 1184;
/** 2026-11-24 08:00:00+00: whole seconds, in a session whose zone is UTC. */
const PLAIN_LENGTH = 22;

/** Reads instants as the texts of the wire, all else as pg does. */
export const wireTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary' = 'text') =>
    oid === TIMESTAMPTZ && format === 'text' ? wireInstant : pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
};

/** RFC 3339 in UTC, without a fraction where there is none, from PostgreSQL's text of an instant in any zone. */
export function wireInstant(text: string): string {
  if (text.length === PLAIN_LENGTH && text.endsWith('+00')) return `${text.slice(0, 10)}T${text.slice(11, 19)}Z`;
  return (pg.types.getTypeParser(TIMESTAMPTZ, 'text') as (text: string) => Date)(text).toISOString().replace('.000Z', 'Z');
}
