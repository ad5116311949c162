import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { execute, getArgumentValues, getOperationAST, GraphQLError, Kind, valueFromASTUntyped, type DocumentNode, type ExecutionResult, type GraphQLSchema, type OperationTypeNode } from 'graphql';
import type { RequestContext } from '../context/request-context.js';

/** A document that was parsed and found valid, ready to run. */
export interface RunnableDocument {
  readonly kind: OperationTypeNode;
  /** The one root field of a mutation that has just one, undefined for anything else. */
  readonly mutation?: { readonly name: string; args(variables: Record<string, unknown>): Record<string, unknown> };
  run(context: RequestContext, variables: Record<string, unknown>): Promise<ExecutionResult> | ExecutionResult;
}

/** Texts are compiled to code after this many runs, so that passing ones cost no compilation. */
const COMPILE_AFTER = 3;
const MOST_KEPT = 1000;

/** Makes valid documents runnable and keeps the ones used last. Compiled by graphql-jit, or run by graphql-js when that is off. */
export class CompiledDocuments {
  private readonly kept = new Map<string, { runnable: RunnableDocument; document: DocumentNode; operationName: string | undefined; runs: number; compiled: boolean }>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly jit: boolean,
  ) {}

  /** The runnable document kept under this key, compiled once it is used often; undefined when it was never added. */
  find(key: string): RunnableDocument | undefined {
    const kept = this.kept.get(key);
    if (!kept) return undefined;
    this.kept.delete(key);
    this.kept.set(key, kept);
    if (this.jit && !kept.compiled && ++kept.runs > COMPILE_AFTER) {
      kept.compiled = true;
      kept.runnable = this.compile(kept.document, kept.operationName) ?? kept.runnable;
    }
    return kept.runnable;
  }

  /** Keeps a document that has passed validation and limits. */
  add(key: string, document: DocumentNode, operationName: string | undefined): RunnableDocument {
    const known = this.find(key);
    if (known) return known;
    const runnable = this.interpret(document, operationName);
    if (this.kept.size >= MOST_KEPT) this.kept.delete(this.kept.keys().next().value as string);
    this.kept.set(key, { runnable, document, operationName, runs: 0, compiled: false });
    return runnable;
  }

  private interpret(document: DocumentNode, operationName: string | undefined): RunnableDocument {
    return {
      ...shape(this.schema, document, operationName),
      run: (contextValue, variableValues) => execute({ schema: this.schema, document, operationName, contextValue, variableValues }),
    };
  }

  private compile(document: DocumentNode, operationName: string | undefined): RunnableDocument | undefined {
    const compiled = compileQuery(this.schema, document, operationName);
    if (!isCompiledQuery(compiled)) return undefined;
    const defaults = defaultsOf(document, operationName);
    return { ...shape(this.schema, document, operationName), run: (context, variables) => runCompiled(compiled, context, defaults ? { ...defaults, ...variables } : variables) };
  }
}

/** Values of variables that may be left out: graphql-jit refuses those of them that must not be null. */
function defaultsOf(document: DocumentNode, operationName: string | undefined): Record<string, unknown> | undefined {
  const variables = getOperationAST(document, operationName)!.variableDefinitions?.filter((variable) => variable.defaultValue) ?? [];
  if (variables.length === 0) return undefined;
  return Object.fromEntries(variables.map(({ variable, defaultValue }) => [variable.name.value, valueFromASTUntyped(defaultValue!)]));
}

async function runCompiled(compiled: CompiledQuery, context: RequestContext, variables: Record<string, unknown>): Promise<ExecutionResult> {
  const result = (await compiled.query({}, context, variables)) as ExecutionResult;
  return result.errors ? { ...result, errors: result.errors.map(normalise) } : result;
}

/** graphql-jit's variable errors pass `instanceof GraphQLError` but have no `extensions`, on which Apollo stumbles. */
function normalise(error: GraphQLError): GraphQLError {
  if ((error as Partial<GraphQLError>).extensions) return error;
  return new GraphQLError(error.message, { nodes: error.nodes, path: error.path, originalError: error.originalError, extensions: error.path ? {} : { code: 'BAD_USER_INPUT' } });
}

function shape(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Pick<RunnableDocument, 'kind' | 'mutation'> {
  const operation = getOperationAST(document, operationName)!;
  const [root, ...more] = operation.selectionSet.selections;
  if (operation.operation !== 'mutation' || more.length || root?.kind !== Kind.FIELD) return { kind: operation.operation };
  const field = schema.getMutationType()!.getFields()[root.name.value]!;
  return {
    kind: operation.operation,
    mutation: { name: field.name, args: (variables) => getArgumentValues(field, root, variables) },
  };
}
