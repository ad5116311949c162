import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { InputError } from '../errors/domain-error.js';

/** Most rows of one page, everywhere. */
export const MOST_ROWS = 100;
/** Furthest that a page may start; beyond it a filter finds faster. */
export const MOST_SKIPPED = 100_000;

/** Which part of a list: `skip` rows, then `take` rows, 1 to 100. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 0, description: 'Rows to leave out first, 0 to 100000.' })
  skip: number = 0;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'Rows to give, 1 to 100.' })
  take: number = 20;
}

/** @throws InputError naming the argument outside its bounds. */
export function checkPage(page: PageArgs): { skip: number; take: number } {
  const skip = page.skip ?? 0;
  const take = page.take ?? 20;
  if (skip < 0 || skip > MOST_SKIPPED) throw new InputError('skip', `must be from 0 to ${MOST_SKIPPED}`);
  if (take < 1 || take > MOST_ROWS) throw new InputError('take', `must be from 1 to ${MOST_ROWS}`);
  return { skip, take };
}

/** Where a feed stands, as Relay has it. */
@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** A list that knows how many there are in all. */
export interface Listed<T> {
  readonly items: T[];
  readonly totalItems: number;
}

/** Makes and reads opaque cursors of (instant in microseconds, id). */
export const cursors = {
  encode(micros: string, id: string): string {
    return Buffer.from(`${micros}:${id}`).toString('base64url');
  },
  /** @throws InputError for anything that `encode` did not make. */
  decode(cursor: string): { micros: string; id: string } {
    const match = /^(\d{1,18}):([0-9a-f-]{36})$/.exec(Buffer.from(cursor.slice(0, 200), 'base64url').toString());
    if (!match) throw new InputError('after', 'is not a cursor of this list; leave it out to start at the beginning');
    return { micros: match[1]!, id: match[2]! };
  },
};
