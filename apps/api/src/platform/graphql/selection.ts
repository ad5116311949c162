import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

const memo = new WeakMap<object, Map<string, readonly string[]>>();

/**
 * Names of the fields selected below a path of the running field such as 'items.asset' ('' is the field itself), so that
 * one statement can bring them along, and no more. Conditional parts (@include, @skip) and fragments on any type count as
 * selected. The same list every time for a document, which is kept between requests.
 */
export function selectedFields(info: GraphQLResolveInfo, path: string): readonly string[] {
  const key = info.fieldNodes[0]!;
  let known = memo.get(key);
  if (!known) memo.set(key, (known = new Map()));
  let names = known.get(path);
  if (!names) {
    const found = new Set<string>();
    const steps = path ? path.split('.') : [];
    for (const node of info.fieldNodes) collect(info, node.selectionSet, steps, found);
    known.set(path, (names = [...found].sort()));
  }
  return names;
}

/** Whether the running field's selection reaches a path such as 'items.asset'. */
export function selects(info: GraphQLResolveInfo, path: string): boolean {
  const at = path.lastIndexOf('.');
  return selectedFields(info, path.slice(0, Math.max(0, at))).includes(path.slice(at + 1));
}

function collect(info: GraphQLResolveInfo, set: SelectionSetNode | undefined, steps: readonly string[], found: Set<string>): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) collect(info, info.fragments[selection.name.value]?.selectionSet, steps, found);
    else if (selection.kind === Kind.INLINE_FRAGMENT) collect(info, selection.selectionSet, steps, found);
    else if (steps.length === 0) found.add(selection.name.value);
    else if (selection.name.value === steps[0]) collect(info, selection.selectionSet, steps.slice(1), found);
  }
}
