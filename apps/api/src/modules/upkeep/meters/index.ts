export { meterById } from './meter.loaders.js';
export { Meter, MeterReading, MeterUnit, ReadingSource } from './meter.model.js';
export { METER_PARTS } from './meters.parts.js';
export { METER_JSON, READING_JSON } from './meter.sql.js';
export { MetersQueries } from './meters.queries.js';
export { MetersService } from './meters.service.js';
export { READING_RECORDED, type ReadingRecorded } from './reading-news.js';
export { type NewReading, ReadingsService } from './readings.service.js';
