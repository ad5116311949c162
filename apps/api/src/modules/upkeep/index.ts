export { Meter, METER_JSON, MeterReading, MetersQueries, MeterUnit, type NewReading, READING_JSON, READING_RECORDED, type ReadingRecorded, ReadingsService, ReadingSource } from './meters/index.js';
export { UpkeepModule } from './upkeep.module.js';
