/** Task of the job that checks the rows of an import; payload {federationId, id}. */
export const CHECK_IMPORT = 'import.check';
