import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Bounds on what one document may ask; checked before anything runs, at exactly these numbers in tests. */
export const LIMITS = {
  /** Bytes of a request body. */
  bodyBytes: 100_000,
  /** Lexical tokens. */
  tokens: 2_000,
  depth: 12,
  aliases: 15,
  rootFields: 10,
  /** Fields counted with the length of the lists they stand in. */
  cost: 20_000,
} as const;

/** Length assumed of a list whose page size is a variable or not given. */
const DEFAULT_PAGE = 20;
const UNPAGED_LIST = 10;
const PAGED = /^(items|edges|rows)$/;

interface Sizes {
  cost: number;
  depth: number;
  aliases: number;
}

/** A validation rule that refuses documents over {@link LIMITS}, naming the bound. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  const refuse = (what: string, limit: number): void =>
    context.reportError(new GraphQLError(`This document is too large: ${what} (at most ${limit}).`, { extensions: { code: 'TOO_COMPLEX' } }));
  return {
    Document: {
      enter(document) {
        const fragments = fragmentsOf(document);
        const memo = new Map<string, Sizes>();
        for (const definition of document.definitions) {
          if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
          const sizes = measure(definition.selectionSet, fragments, memo, new Set());
          if (sizes.depth > LIMITS.depth) refuse(`nested ${sizes.depth} deep`, LIMITS.depth);
          if (sizes.aliases > LIMITS.aliases) refuse(`${sizes.aliases} aliases`, LIMITS.aliases);
          if (sizes.cost > LIMITS.cost) refuse(`it asks for up to ${sizes.cost} values`, LIMITS.cost);
          const roots = countRoots(definition.selectionSet, fragments, new Set());
          if (roots > LIMITS.rootFields) refuse(`${roots} root fields`, LIMITS.rootFields);
        }
      },
    },
  };
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(document.definitions.filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION).map((d) => [d.name.value, d]));
}

function countRoots(set: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>, path: Set<string>): number {
  let roots = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) roots++;
    else if (selection.kind === Kind.INLINE_FRAGMENT) roots += countRoots(selection.selectionSet, fragments, path);
    else {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      if (fragment && !path.has(name)) roots += countRoots(fragment.selectionSet, fragments, new Set(path).add(name));
    }
  }
  return roots;
}

function measure(set: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>, memo: Map<string, Sizes>, path: Set<string>): Sizes {
  const total: Sizes = { cost: 0, depth: 0, aliases: 0 };
  const add = (sizes: Sizes): void => {
    total.cost += sizes.cost;
    total.aliases += sizes.aliases;
    total.depth = Math.max(total.depth, sizes.depth);
  };
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) add(measureField(selection, fragments, memo, path));
    else if (selection.kind === Kind.INLINE_FRAGMENT) add(measure(selection.selectionSet, fragments, memo, path));
    else add(measureFragment(selection.name.value, fragments, memo, path));
  }
  return total;
}

function measureFragment(name: string, fragments: Map<string, FragmentDefinitionNode>, memo: Map<string, Sizes>, path: Set<string>): Sizes {
  const known = memo.get(name);
  const fragment = fragments.get(name);
  if (known) return known;
  if (!fragment || path.has(name)) return { cost: 0, depth: 0, aliases: 0 }; // unknown and cyclic ones fail other rules
  const sizes = measure(fragment.selectionSet, fragments, memo, new Set(path).add(name));
  memo.set(name, sizes);
  return sizes;
}

function measureField(field: FieldNode, fragments: Map<string, FragmentDefinitionNode>, memo: Map<string, Sizes>, path: Set<string>): Sizes {
  const own = { cost: 1, depth: 1, aliases: field.alias ? 1 : 0 };
  // Questions about the schema itself have a rule of graphql-js of their own.
  if (!field.selectionSet || field.name.value.startsWith('__')) return own;
  const inner = measure(field.selectionSet, fragments, memo, path);
  return { cost: own.cost + inner.cost * listLength(field), depth: inner.depth + 1, aliases: own.aliases + inner.aliases };
}

/** A page's length counts where the page is asked for; lists without one count a few. */
function listLength(field: FieldNode): number {
  const size = field.arguments?.find((a) => a.name.value === 'take' || a.name.value === 'first' || a.name.value === 'days');
  if (size?.value.kind === Kind.INT) return Math.max(1, Math.min(1000, Number(size.value.value)));
  if (size) return DEFAULT_PAGE;
  if (PAGED.test(field.name.value)) return 1;
  return /(s|History|Hours)$/.test(field.name.value) ? UNPAGED_LIST : 1;
}
