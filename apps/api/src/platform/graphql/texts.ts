import { applyDecorators } from '@nestjs/common';
import { IsArray, ArrayMaxSize, Length, Matches, MaxLength } from 'class-validator';
import { OptionalField } from './optional-field.js';

/** Most rows that one input may carry, unless a field says less. */
export const MOST_INPUT_ROWS = 250;

// Letters of every script, with the marks that shape them; no control characters and no lone surrogates, which PostgreSQL or a reader could stumble on.
const NO_CONTROLS = /^[^\p{Cc}\p{Cs}]*$/u;
const NO_CONTROLS_BUT_LINES = /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** One line of text, 1 to `most` characters. */
export function Line(most: number): PropertyDecorator {
  return line(most, false);
}

/** A list of such lines. */
export function Lines(most: number): PropertyDecorator {
  return line(most, true);
}

function line(most: number, each: boolean): PropertyDecorator {
  return applyDecorators(
    Length(1, most, { each, message: `must have 1 to ${most} characters` }),
    Matches(/\S/, { each, message: 'must not be blank' }),
    Matches(NO_CONTROLS, { each, message: 'must not contain control characters' }),
  );
}

/** One line of text that may be empty. */
export function MaybeLine(most: number): PropertyDecorator {
  return applyDecorators(
    OptionalField(),
    MaxLength(most, { message: `must have at most ${most} characters` }),
    Matches(NO_CONTROLS, { message: 'must not contain control characters' }),
  );
}

/** Whether a text that came in beside GraphQL is what {@link MaybeLine} allows. */
export function isLine(text: string, most: number): boolean {
  return text.length <= most && NO_CONTROLS.test(text);
}

/** Text of several lines, 1 to `most` characters. */
export function Paragraphs(most: number): PropertyDecorator {
  return applyDecorators(
    Length(1, most, { message: `must have 1 to ${most} characters` }),
    Matches(/\S/, { message: 'must not be blank' }),
    Matches(NO_CONTROLS_BUT_LINES, { message: 'must not contain control characters' }),
  );
}

/** Text of several lines that may be empty. */
export function MaybeParagraphs(most: number): PropertyDecorator {
  return applyDecorators(
    OptionalField(),
    MaxLength(most, { message: `must have at most ${most} characters` }),
    Matches(NO_CONTROLS_BUT_LINES, { message: 'must not contain control characters' }),
  );
}

/** An id. What is not even shaped like one is the caller's mistake; an unknown one is NOT_FOUND later. */
export function Id(): PropertyDecorator {
  return applyDecorators(Matches(UUID, { message: 'is not an id' }));
}

/** A list of ids. */
export function Ids(): PropertyDecorator {
  return applyDecorators(Matches(UUID, { each: true, message: 'must hold only ids' }));
}

/** At most `most` rows. */
export function Rows(most: number = MOST_INPUT_ROWS): PropertyDecorator {
  return applyDecorators(IsArray(), ArrayMaxSize(most, { message: `must have at most ${most} rows` }));
}
