import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

const memo = new WeakMap<object, Map<string, boolean>>();

/**
 * Whether the running field's selection reaches a path such as 'items.asset', so that one statement can bring it
 * along. Conditional parts (@include, @skip) count as selected. Remembered per document, which is kept between requests.
 */
export function selects(info: GraphQLResolveInfo, path: string): boolean {
  const key = info.fieldNodes[0]!;
  let known = memo.get(key);
  if (!known) memo.set(key, (known = new Map()));
  let answer = known.get(path);
  if (answer === undefined) {
    const steps = path.split('.');
    answer = info.fieldNodes.some((node) => node.selectionSet !== undefined && reaches(info, node.selectionSet, steps));
    known.set(path, answer);
  }
  return answer;
}

function reaches(info: GraphQLResolveInfo, set: SelectionSetNode, [step, ...rest]: string[]): boolean {
  return set.selections.some((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = info.fragments[selection.name.value];
      return fragment !== undefined && reaches(info, fragment.selectionSet, [step!, ...rest]);
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return reaches(info, selection.selectionSet, [step!, ...rest]);
    if (selection.name.value !== step) return false;
    return rest.length === 0 || (selection.selectionSet !== undefined && reaches(info, selection.selectionSet, rest));
  });
}
