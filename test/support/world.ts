import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { v7 as newId } from 'uuid';
import type { Caller } from './caller.js';
import { startTestApp, type TestApp } from './test-app.js';

/** A person of a test world, signed in. */
export interface WorldPerson {
  readonly personId: string;
  readonly memberId: string;
  readonly secret: string;
  readonly email: string;
  readonly call: Caller;
}

/** A federation of a test world: two admitted cooperatives and the people who matter. */
export interface WorldFederation {
  readonly id: string;
  readonly slug: string;
  /** Owner of the mill. */
  readonly errota: string;
  readonly labea: string;
  /** Of Labea. */
  readonly member: WorldPerson;
  /** Of Errota. */
  readonly coordinator: WorldPerson;
  /** Of the federation, in no cooperative. */
  readonly steward: WorldPerson;
  /** Open always, in Errota's hands, Europe/Madrid. */
  readonly mill: string;
}

/** Two federations that must not know of each other, on one server. */
export interface World extends TestApp {
  readonly ours: WorldFederation;
  readonly theirs: WorldFederation;
  /** Steward of the other federation. */
  readonly stranger: WorldPerson;
  /** Statements as the owner of the tables, to set up what no one may do over HTTP. */
  sql<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  person(federation: { id: string }, name: string, roles: Array<{ role: string; cooperativeId?: string }>): Promise<WorldPerson>;
}

/** Starts a server with such a world. */
export async function startWorld(settings: Record<string, string> = {}): Promise<World> {
  const app = await startTestApp(settings);
  const owner = new pg.Pool({ connectionString: app.database.ownerUrl, max: 1 });
  const sql = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> => (await owner.query(text, values)).rows as Row[];
  const people = peopleOf(app, sql);
  const ours = await federation(sql, people, 'ibaia', 'Ibaia');
  const theirs = await federation(sql, people, 'mendia', 'Mendia');
  return {
    ...app,
    get app() {
      return app.app;
    },
    sql,
    ours,
    theirs,
    stranger: theirs.steward,
    person: people,
    stop: async () => {
      await owner.end();
      await app.stop();
    },
  };
}

type Sql = World['sql'];
type People = World['person'];

function peopleOf(app: TestApp, sql: Sql): People {
  return async (federation, name, roles) => {
    const [personId, memberId, secret] = [newId(), newId(), randomBytes(32).toString('base64url')];
    const email = `${name.toLowerCase().replaceAll(/[^a-z]/g, '')}.${memberId.slice(-6)}@example.org`;
    await sql('insert into person (id) values ($1)', [personId]);
    await sql('insert into person_email (email, person_id) values ($1, $2)', [email, personId]);
    await sql('insert into member (federation_id, id, person_id, name, email) values ($1, $2, $3, $4, $5)', [federation.id, memberId, personId, name, email]);
    for (const { role, cooperativeId } of roles) {
      await sql(`insert into member_role (federation_id, id, member_id, cooperative_id, role, from_date) values ($1, $2, $3, $4, $5, '2020-01-01')`, [
        federation.id, newId(), memberId, cooperativeId ?? null, role,
      ]);
    }
    await sql(`insert into session (id, token_hash, person_id, device, expires_at) values ($1, $2, $3, 'test', now() + interval '1 day')`, [
      newId(), createHash('sha256').update(secret).digest(), personId,
    ]);
    const cooperative = roles.find((r) => r.cooperativeId)?.cooperativeId;
    return { personId, memberId, secret, email, call: app.caller(secret, cooperative ? `${federation.id}/${cooperative}` : federation.id) };
  };
}

async function federation(sql: Sql, people: People, slug: string, name: string): Promise<WorldFederation> {
  const [id, errota, labea, mill] = [newId(), newId(), newId(), newId()];
  await sql(`insert into federation (id, slug, name, kind, time_zone) values ($1, $2, $3, 'TERRITORY', 'Europe/Madrid')`, [id, slug, name]);
  for (const [cooperativeId, cooperativeName] of [[errota, `${name} Errota`], [labea, `${name} Labea`]]) {
    await sql(`insert into cooperative (federation_id, id, name, search_text, name_key, status) values ($1, $2, $3, lower($3), lower($3), 'ADMITTED')`, [id, cooperativeId, cooperativeName]);
  }
  await sql(`insert into asset (federation_id, id, owner_id, name, search_text, category, time_zone) values ($1, $2, $3, $4, lower($4), 'MILL', 'Europe/Madrid')`, [id, mill, errota, `${name} mill`]);
  return {
    id,
    slug,
    errota,
    labea,
    mill,
    member: await people({ id }, `${name} Maialen`, [{ role: 'MEMBER', cooperativeId: labea }]),
    coordinator: await people({ id }, `${name} Koldo`, [{ role: 'COORDINATOR', cooperativeId: errota }]),
    steward: await people({ id }, `${name} Estitxu`, [{ role: 'STEWARD' }]),
  };
}
