export { ConflictCase } from './paper/paper.model.js';
export { PaperQueries } from './paper/paper.queries.js';
export { SheetsModule } from './sheets.module.js';
