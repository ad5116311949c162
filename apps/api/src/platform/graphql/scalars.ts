import { CustomScalar, Scalar } from '@nestjs/graphql';
import { parseDate, parseInstant, parseLocalTime } from '@auzolan/calendar';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function literal(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : undefined;
}

/** Type token of {@link DateScalar}; values are texts YYYY-MM-DD. */
export class CalendarDate {}
/** Type token of {@link LocalTimeScalar}; values are texts HH:MM. */
export class LocalTime {}

/** Length of 2026-11-24T08:00:00Z. */
const WHOLE_SECONDS = 20;

/** Instants; Nest's own scalar accepts what is no date. */
@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'An instant, RFC 3339, always UTC on output: 2026-11-24T08:00:00Z. Input needs an offset.';

  parseValue = (value: unknown): Date => {
    const parsed = typeof value === 'string' ? parseInstant(value) : undefined;
    return parsed?.ok ? new Date(parsed.value) : refuse('must be an instant with an offset, such as 2026-11-24T08:00:00Z');
  };

  serialize = (value: unknown): string => {
    // What the database gave in the form of the wire goes through as it is; a list has hundreds of them.
    if (typeof value === 'string' && value.length === WHOLE_SECONDS && value.endsWith('Z')) return value;
    return (value instanceof Date ? value : new Date(value as string | number)).toISOString().replace('.000Z', 'Z');
  };

  parseLiteral = (node: ValueNode): Date => this.parseValue(literal(node));
}

/** Calendar days. */
@Scalar('Date', () => CalendarDate)
export class DateScalar implements CustomScalar<string, string> {
  description = 'A calendar day in the zone of the asset or federation: 2026-11-24.';

  parseValue = (value: unknown): string => {
    const parsed = typeof value === 'string' ? parseDate(value) : undefined;
    return parsed?.ok ? parsed.value : refuse('must be a calendar day, such as 2026-11-24');
  };

  serialize = (value: unknown): string => String(value);

  parseLiteral = (node: ValueNode): string => this.parseValue(literal(node));
}

/** Wall-clock times. */
@Scalar('LocalTime', () => LocalTime)
export class LocalTimeScalar implements CustomScalar<string, string> {
  description = 'A wall-clock time HH:MM, 00:00 to 24:00 (24:00 only closes a day).';

  parseValue = (value: unknown): string => {
    const parsed = typeof value === 'string' ? parseLocalTime(value) : undefined;
    return parsed?.ok ? (value as string) : refuse('must be a time such as 08:30');
  };

  serialize = (value: unknown): string => String(value);

  parseLiteral = (node: ValueNode): string => this.parseValue(literal(node));
}
