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
