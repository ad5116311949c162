import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { Id, Line, Rows } from '../../../platform/graphql/texts.js';
import { OptionalField } from '../../../platform/graphql/optional-field.js';
import { CalendarImportAs } from './import.model.js';

@InputType()
export class ImportCalendarInput {
  @Field(() => ID)
  @Id()
  assetId!: string;

  @Field(() => CalendarImportAs)
  as!: CalendarImportAs;

  @Field({ description: 'The .ics file, at most 80,000 characters; larger ones come over POST /calendar-files.' })
  @MaxLength(80_000, { message: 'must have at most 80,000 characters; send it as a file' })
  text!: string;

  @Field({ description: 'What for, of events that do not say it.' })
  @Line(500)
  purpose!: string;

  @Field(() => [Int], { nullable: true, description: 'Lines of events to leave out.' })
  @OptionalField()
  @Rows(1000)
  leaveOut?: number[] | null;
}
