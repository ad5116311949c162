export { UsageLine, UsageMeasure, UsagePhase } from './lines/usage-line.model.js';
export { UsageLinesService } from './lines/usage-lines.service.js';
export { STATEMENT_CLOSED, type StatementClosed } from './statements/statement-news.js';
export { UsageModule } from './usage.module.js';
