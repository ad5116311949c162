import type { Caller } from '../../support/caller.js';
import type { World } from '../../support/world.js';

/** A mutation that succeeds: who sends it, and with what; `variables` sets up what it needs. */
export interface MutationCase {
  readonly name: string;
  readonly caller: (w: World) => Caller;
  readonly query: string;
  readonly variables: (w: World) => object | Promise<object>;
}

export const steward = (w: World): Caller => w.ours.steward.call;
export const coordinator = (w: World): Caller => w.ours.coordinator.call;
export const member = (w: World): Caller => w.ours.member.call;
export const anonymous = (w: World): Caller => w.anonymous;
type Input = (w: World) => object | string | Promise<object | string>;

/** A mutation of one `input`. */
export function one(name: string, caller: MutationCase['caller'], type: string, input: Input, selection = '{ id }'): MutationCase {
  return { name, caller, query: `mutation($input: ${type}!) { ${name}(input: $input) ${selection} }`, variables: async (w) => ({ input: await input(w) }) };
}

/** A mutation of one `id`. */
export function ofId(name: string, caller: MutationCase['caller'], id: Input, selection = ''): MutationCase {
  return { name, caller, query: `mutation($id: ID!) { ${name}(id: $id) ${selection} }`, variables: async (w) => ({ id: await id(w) }) };
}

/** A mutation without arguments. */
export function bare(name: string, caller: MutationCase['caller'], selection = ''): MutationCase {
  return { name, caller, query: `mutation { ${name} ${selection} }`, variables: () => ({}) };
}

/** The id of the only row that a statement gives. */
export async function idOf(w: World, sql: string, ...values: unknown[]): Promise<string> {
  const [row] = await w.sql<{ id: string }>(sql, values);
  return row!.id;
}

/** A new thing of Errota's, so that no case hinders another. */
export async function thing(w: World): Promise<string> {
  const { createAsset } = await coordinator(w).get<{ createAsset: { id: string } }>('mutation($input: CreateAssetInput!) { createAsset(input: $input) { id } }', {
    input: { ownerId: w.ours.errota, asset: { name: 'Thing', timeZone: 'Europe/Madrid' } },
  });
  return createAsset.id;
}

/** The id that a mutation of one `input` gives. */
export async function made(call: Caller, name: string, type: string, input: object, selection = '{ id }'): Promise<string> {
  const data = await call.get<Record<string, { id: string }>>(`mutation($input: ${type}!) { ${name}(input: $input) ${selection} }`, { input });
  return data[name]!.id;
}
