import { ProblemsQueries } from './problems.queries.js';
import { ProblemsResolver } from './problems.resolver.js';
import { ProblemsService } from './problems.service.js';

export { PROBLEM_CHANGED, type ProblemChanged } from './problem-news.js';
export { Problem, ProblemStatus } from './problem.model.js';
export { ProblemsQueries } from './problems.queries.js';

/** Providers of problems, for the module of their room. */
export const PROBLEM_PARTS = [ProblemsService, ProblemsQueries, ProblemsResolver];
