import type { Actor } from '../../../platform/context/actor.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import type { ReadingsService } from '../meters/index.js';
import type { ShownReadingInput } from './handover.inputs.js';

/**
 * Writes down what counters showed at a check-out or return. @param now epoch milliseconds
 * @throws DomainError whose field tells which reading: readings.0.value
 */
export async function writeShown(readings: ReadingsService, actor: Actor, shown: readonly ShownReadingInput[], of: { bookingId: string; source: 'CHECK_OUT' | 'RETURN' }, now: number): Promise<void> {
  for (const [place, { meterId, value }] of shown.entries()) {
    try {
      await readings.record(actor, { meterId, value, at: new Date(now), ...of }, now);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      throw new DomainError(error.code, error.message, error.fields.map(({ field, message }) => ({ field: `readings.${place}.${field}`, message })));
    }
  }
}
