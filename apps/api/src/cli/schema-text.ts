import 'reflect-metadata';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { MODULES } from '../modules/index.js';
import { DateScalar, DateTimeScalar, LocalTimeScalar } from '../platform/graphql/scalars.js';

/** The schema that the server serves, as text; made from the resolvers alone, without a database. */
export async function schemaText(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const schema = await app.get(GraphQLSchemaFactory).create(resolvers(MODULES), [DateTimeScalar, DateScalar, LocalTimeScalar]);
    return `${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await app.close();
  }
}

function resolvers(modules: readonly unknown[], seen = new Set<unknown>()): Type[] {
  return modules.flatMap((module) => {
    if (seen.has(module)) return [];
    seen.add(module);
    const type = (module as DynamicModule).module ?? (module as Type);
    const own = metadata(type, 'providers').filter((provider): provider is Type => typeof provider === 'function' && isResolver(provider));
    return [...own, ...resolvers(metadata(type, 'imports'), seen)];
  });
}

function metadata(type: object, key: 'providers' | 'imports'): unknown[] {
  return (Reflect.getMetadata(key, type) as unknown[] | undefined) ?? [];
}

function isResolver(provider: object): boolean {
  return Reflect.getMetadataKeys(provider).some((key) => typeof key === 'string' && key.startsWith('graphql:resolver'));
}
