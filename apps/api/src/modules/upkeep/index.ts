export { Meter, METER_JSON, MeterReading, MetersQueries, MeterUnit, type NewReading, READING_JSON, READING_RECORDED, type ReadingRecorded, ReadingsService, ReadingSource } from './meters/index.js';
export { ConditionReport, ReportsQueries } from './condition/index.js';
export { MaintenanceQueries } from './maintenance/index.js';
export { HandoverQueries, SECOND_PERSON, type SecondPersonNews } from './handover/index.js';
export { Problem, PROBLEM_CHANGED, type ProblemChanged, ProblemsQueries, ProblemStatus } from './problems/index.js';
export { UpkeepModule } from './upkeep.module.js';
