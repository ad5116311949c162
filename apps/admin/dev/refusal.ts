import { GraphQLError } from 'graphql';

/** A typed refusal as the API sends it: a code, and the input field(s) it is about. */
export function refusal(code: string, message: string, field?: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(field ? { field, fields: [{ field, message }] } : {}) } });
}

/** One page of a list in the contract's `{items, totalItems}` shape. */
export function page<T>(items: T[], { skip = 0, take = 20 }: { skip?: number; take?: number }): { items: T[]; totalItems: number } {
  return { items: items.slice(skip, skip + take), totalItems: items.length };
}
