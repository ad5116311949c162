import { applyDecorators } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';
import type { TokenScope } from '../context/actor.js';

/**
 * Who may call a root field at all. What they may see or change *of it* is decided set-wise in `*.access.ts`.
 * - public: anyone · signedIn: any person · member: of the federation acted for
 * - coordinator: of some cooperative there, or a steward · steward · overseer: steward or auditor
 */
export const ACCESS_RULES = ['public', 'signedIn', 'member', 'coordinator', 'steward', 'overseer'] as const;
export type AccessRule = (typeof ACCESS_RULES)[number];

/** At most `most` tries in `seconds`, for each caller and, where said, for each value of an argument. */
export interface AttemptLimit {
  readonly most: number;
  readonly seconds: number;
  /** Path of an argument: input.email */
  readonly alsoBy?: string;
  /** Tries for each value of that argument, where it is fewer than `most`: many callers share one network address. */
  readonly alsoMost?: number;
}

/** What the schema knows of a root field beside its type. */
export interface RootFieldRule {
  readonly access: AccessRule;
  /** Scope that an access token needs; READ for queries and MANAGE for mutations unless said. */
  readonly scope?: TokenScope;
  /** A mutation whose answer is not stored for replay: it hands out or consumes a secret, once by nature. */
  readonly once?: boolean;
  /** How often it may be tried; counted in the database for all processes together, failed tries too. */
  readonly limit?: AttemptLimit;
}

/** Says who may call this root field; a root field without it stops the server from starting. */
export function Access(access: AccessRule, more: Omit<RootFieldRule, 'access'> = {}): MethodDecorator {
  return applyDecorators(Extensions({ rule: { access, ...more } satisfies RootFieldRule }));
}
