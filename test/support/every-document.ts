import {
  buildClientSchema, getIntrospectionQuery, getNamedType, isEnumType, isInputObjectType, isInterfaceType, isListType, isNonNullType,
  isObjectType, isUnionType, type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLOutputType, type GraphQLSchema, type GraphQLUnionType, type IntrospectionQuery,
} from 'graphql';
import type { Caller } from './caller.js';

/** Documents that ask one root field for all it can give. Other arguments than ids are literals. */
export interface FullDocuments {
  readonly field: string;
  /** Each selects a level more than the one before: where the root is null already, the deeper ones can tell nothing more. */
  readonly texts: readonly string[];
  /** Whether it takes an id, as the variable `$id`. */
  readonly takesId: boolean;
}

/** What stands in for arguments of each named type. */
export type Samples = Readonly<Record<string, string>>;

/** How deep the answers are asked for, and whether with every argument; what a mutation answers can be too large any deeper. */
const VARIANTS = {
  query: [{ depths: [1, 2, 3] }, { depths: [2], every: true }],
  mutation: [{ depths: [1, 2] }],
} as const;

const ID = '$id';

/** Rows of a page: few, so that all fields of each can be asked for. */
const PAGE = 5;

/** The schema as the server tells it. */
export async function schemaOf(caller: Caller): Promise<GraphQLSchema> {
  return buildClientSchema(await caller.get<IntrospectionQuery>(getIntrospectionQuery()));
}

/**
 * For every root field documents with an id, selecting all fields to several depths:
 * a hidden child that may not be null takes the deep answer away as a whole, and with it what leaked beside it.
 * Every id-shaped argument is the variable `$id`, every other required one a sample. One more query gives what is optional too, but for cursors.
 */
export function documentsWithId(schema: GraphQLSchema, kind: 'query' | 'mutation', samples: Samples): FullDocuments[] {
  const root = kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
  return Object.values(root.getFields()).flatMap((field) =>
    VARIANTS[kind].map((variant) => {
      const args = argumentsOf(field.args, { samples, every: 'every' in variant });
      const takesId = args.includes(ID);
      const texts = variant.depths.map((depth) => `${kind}${takesId ? `(${ID}: ID!)` : ''} { ${field.name}${args} ${selection(field.type, depth)} }`);
      return { field: field.name, texts: [...new Set(texts)], takesId };
    }),
  );
}

interface Filling {
  readonly samples: Samples;
  /** Whether what may be left out is given too. */
  readonly every: boolean;
}

function argumentsOf(args: readonly GraphQLArgument[], filling: Filling): string {
  const given = args
    .filter((arg) => arg.name === 'take' || isNonNullType(arg.type) || getNamedType(arg.type).name === 'ID' || isInputObjectType(getNamedType(arg.type)) || (filling.every && arg.name !== 'after'))
    .map((arg) => `${arg.name}: ${arg.name === 'take' ? PAGE : literalOf(arg.type, filling, 0)}`);
  return given.length ? `(${given.join(', ')})` : '';
}

function literalOf(type: GraphQLInputType, filling: Filling, depth: number): string {
  if (isNonNullType(type)) return literalOf(type.ofType, filling, depth);
  if (isListType(type)) return `[${literalOf(type.ofType, filling, depth)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  const { samples, every } = filling;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || (depth === 0 && (every || getNamedType(field.type).name === 'ID')));
    return `{ ${fields.map((field) => `${field.name}: ${literalOf(field.type, filling, depth + 1)}`).join(', ')} }`;
  }
  if (type.name === 'ID') return ID;
  const sample = samples[type.name];
  if (sample === undefined) throw new Error(`No sample for ${type.name}`);
  return sample;
}

function selection(output: GraphQLOutputType, depth: number): string {
  const type = getNamedType(output);
  if (isUnionType(type)) return `{ __typename ${type.getTypes().map((t) => `... on ${t.name} ${fieldsOf(t, depth, (field) => (differs(type, field) ? `${t.name}_${field}: ` : ''))}`).join(' ')} }`;
  if (isObjectType(type) || isInterfaceType(type)) return fieldsOf(type, depth);
  return '';
}

/** Whether members of a union have fields of this name and different types, which cannot be asked under one name. */
function differs(union: GraphQLUnionType, field: string): boolean {
  return new Set(union.getTypes().flatMap((member) => member.getFields()[field]?.type.toString() ?? [])).size > 1;
}

function fieldsOf(type: { getFields(): Record<string, GraphQLField<unknown, unknown>> }, depth: number, aliasOf: (field: string) => string = () => ''): string {
  const inner = Object.values(type.getFields())
    .filter((field) => field.args.every((arg) => !isNonNullType(arg.type)))
    .map((field) => {
      const named = getNamedType(field.type);
      const nested = isObjectType(named) || isUnionType(named) || isInterfaceType(named);
      const name = `${aliasOf(field.name)}${field.name}`;
      if (!nested) return name;
      return depth > 1 ? `${name} ${selection(field.type, depth - 1)}` : '';
    })
    .filter(Boolean);
  return `{ __typename ${inner.join(' ')} }`;
}
