export { UsageLine, UsageMeasure, UsagePhase } from './lines/usage-line.model.js';
export { PAPER_USED, type PaperUsed } from './lines/paper-news.js';
export { UsageLinesService } from './lines/usage-lines.service.js';
export { STATEMENT_CLOSED, type StatementClosed } from './statements/statement-news.js';
export { UsageModule } from './usage.module.js';
