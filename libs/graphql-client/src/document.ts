/**
 * A generated document in string mode with its persisted hash: the shape of
 * client-preset's TypedDocumentString, without depending on its output.
 */
export interface PersistedDocument<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
  __meta__?: Record<string, unknown>;
}

/** The document's sha256 in hex; throws when the document was generated without one. */
export function documentHash(document: PersistedDocument<unknown, never>): string {
  const hash = document.__meta__?.hash;
  if (typeof hash !== 'string') throw new Error('the document has no persisted hash; run codegen');
  return hash;
}
