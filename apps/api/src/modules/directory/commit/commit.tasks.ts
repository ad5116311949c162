/** Task of the job that takes away what is no longer needed of a file; payload {federationId, id}. */
export const CLEAR_IMPORT = 'import.clear';
/** Task of the job that takes an import in; payload {id, by: Committer}. */
export const COMMIT_IMPORT = 'import.commit';
