import { Inject, Injectable } from '@nestjs/common';
import { parse, specifiedRules, validate, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import { RateLimits } from '../access/rate-limits.js';
import { Config } from '../config/config.js';
import { CompiledDocuments, type RunnableDocument } from './compiled-documents.js';
import { guardSchema, listEndpoints } from './guarded-schema.js';
import { LIMITS, limitsRule } from './limits.js';

/** The guarded schema and every document that is known to be valid against it. */
@Injectable()
export class DocumentStore {
  private guarded: GraphQLSchema | undefined;
  private compiled: CompiledDocuments | undefined;
  private readonly persisted = new Map<string, string>();

  constructor(
    @Inject(Config) private readonly config: Config,
    private readonly rateLimits: RateLimits,
  ) {}

  /** Guards the schema that all requests run against; called once at boot. */
  use(schema: GraphQLSchema): GraphQLSchema {
    this.guarded = guardSchema(schema);
    for (const { name, rule } of listEndpoints(schema)) if (rule.limit) this.rateLimits.declare(name, rule.limit);
    this.compiled = new CompiledDocuments(schema, this.config.values.GRAPHQL_JIT);
    return schema;
  }

  get schema(): GraphQLSchema {
    return this.guarded!;
  }

  /** Documents of our own apps, by the SHA-256 of their text as their build wrote it. */
  persist(manifest: Readonly<Record<string, string>>): void {
    for (const [hash, text] of Object.entries(manifest)) this.persisted.set(hash, text);
  }

  /** Text of a persisted document, undefined for an unknown hash. */
  textOf(hash: string): string | undefined {
    return this.persisted.get(hash);
  }

  /** A document that was run before. */
  known(text: string, operationName: string | undefined): RunnableDocument | undefined {
    return this.compiled!.find(keyOf(text, operationName));
  }

  /** Keeps a document that Apollo has parsed and validated. */
  keep(text: string, document: DocumentNode, operationName: string | undefined): RunnableDocument {
    return this.compiled!.add(keyOf(text, operationName), document, operationName);
  }

  /** Parses and validates like Apollo does; for persisted documents. @returns the problems when there are any. */
  check(text: string, operationName: string | undefined): RunnableDocument | readonly GraphQLError[] {
    const document = parse(text, { maxTokens: LIMITS.tokens });
    const problems = validate(this.schema, document, [...specifiedRules, limitsRule]);
    return problems.length ? problems : this.keep(text, document, operationName);
  }
}

function keyOf(text: string, operationName: string | undefined): string {
  return operationName ? `${operationName}\0${text}` : text;
}
