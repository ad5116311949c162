/** Task that writes a list into its file. */
export const WRITE_EXPORT = 'export.write';
