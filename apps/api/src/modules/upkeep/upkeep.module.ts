import { Module } from '@nestjs/common';
import { AssetsModule } from '../assets/index.js';
import { METER_PARTS, MetersQueries, ReadingsService } from './meters/index.js';

/** Looking after shared things: what they have run, and in what state they are. */
@Module({
  imports: [AssetsModule],
  providers: [...METER_PARTS],
  exports: [MetersQueries, ReadingsService],
})
export class UpkeepModule {}
