import { ApiError, NetworkError, type StoredRequest } from '@auzolan/graphql-client';
import { flushIntents, type FlushParts } from './flush.js';
import type { Intent } from './intent.js';

const summary = { assetId: 'mill', assetName: 'Mill', start: '2026-12-01T07:00:00Z', end: '2026-12-01T11:00:00Z', zone: 'Europe/Madrid', purpose: 'Flour' };
const intent = (sequence: number, changes: Partial<Intent> = {}): Intent => ({
  sequence, kind: 'book', entity: 'mill', documentHash: 'h', variables: {}, idempotencyKey: `key-${sequence}`, actingFor: 'f/c', createdAt: 1_000, summary, state: 'waiting', ...changes,
});

function parts(intents: Intent[], send: (request: StoredRequest) => Promise<unknown>, now = 1_000) {
  const sent: string[] = [];
  const stored = new Map(intents.map((one) => [one.sequence, one]));
  const flush: FlushParts = {
    intents: async () => [...stored.values()],
    save: async (changed) => stored.set(changed.sequence, changed),
    remove: async (sequence) => stored.delete(sequence),
    send: async (request) => {
      sent.push(request.idempotencyKey);
      return send(request);
    },
    now: () => now,
  };
  return { flush, sent, stored };
}

const booked = async () => ({ bookAsset: { __typename: 'Booking', id: 'b1' } });

describe('flushing the outbox', () => {
  it('sends in the order of asking and marks what was carried out', async () => {
    const { flush, sent, stored } = parts([intent(1), intent(2)], booked);
    expect(await flushIntents(flush)).toBe('empty');
    expect(sent).toEqual(['key-1', 'key-2']);
    expect([...stored.values()].map(({ state, bookingId }) => [state, bookingId])).toEqual([['sent', 'b1'], ['sent', 'b1']]);
  });

  it('keeps an unanswered intent with its key and stops there', async () => {
    const { flush, sent, stored } = parts([intent(1), intent(2, { entity: 'van' })], () => Promise.reject(new NetworkError('no answer')));
    expect(await flushIntents(flush)).toBe('more');
    expect(sent).toEqual(['key-1']);
    expect(stored.get(1)).toMatchObject({ state: 'waiting', idempotencyKey: 'key-1' });
  });

  it('keeps the queue when the session ended', async () => {
    const { flush, stored } = parts([intent(1)], () => Promise.reject(new ApiError('', 'UNAUTHENTICATED')));
    expect(await flushIntents(flush)).toBe('signIn');
    expect(stored.get(1)?.state).toBe('waiting');
  });

  it('turns a clash into something that needs its person, with what stands in the way', async () => {
    const clash = { __typename: 'BookingClash', message: 'Taken.', heldBy: [], closures: [], alternatives: [] };
    const { flush, stored } = parts([intent(1)], async () => ({ bookAsset: clash }));
    await flushIntents(flush);
    expect(stored.get(1)).toMatchObject({ state: 'needsYou', problem: { kind: 'clash', clash } });
  });

  it('keeps what the rules refuse, with every reason', async () => {
    const reasons = [{ code: 'NOTICE', message: 'It must be booked 1 day before.', ask: null }];
    const { flush, stored } = parts([intent(1)], async () => ({ bookAsset: { __typename: 'BookingRefusal', reasons } }));
    await flushIntents(flush);
    expect(stored.get(1)).toMatchObject({ state: 'needsYou', problem: { kind: 'rules', reasons } });
  });

  it('says that an owner has to say yes, to any of several bookings or to one that was taken over', async () => {
    for (const answer of [{ bookTogether: { bookings: [{ id: 'b1', status: 'CONFIRMED' }, { id: 'b2', status: 'REQUESTED' }] } }, { acceptOffer: { id: 'o1', booking: { id: 'b1', status: 'REQUESTED' } } }]) {
      const { flush, stored } = parts([intent(1, { kind: 'together' })], async () => answer);
      await flushIntents(flush);
      expect(stored.get(1)).toMatchObject({ state: 'sent', needsYes: true, bookingId: 'b1' });
    }
  });

  it('does not take the look at a series for its booking', async () => {
    const { flush, stored } = parts([intent(1, { kind: 'series' })], async () => ({ bookSeries: { __typename: 'SeriesPreview', free: 1, goesOn: false, dates: [] } }));
    await flushIntents(flush);
    expect(stored.get(1)).toMatchObject({ state: 'needsYou', problem: { kind: 'dates' } });
  });

  it('holds back what is about the same thing, and sends what is not', async () => {
    const refuseMill = async (request: StoredRequest) => {
      if (request.idempotencyKey === 'key-1') throw new ApiError('no', 'FORBIDDEN');
      return booked();
    };
    const { flush, sent, stored } = parts([intent(1), intent(2, { kind: 'cancel' }), intent(3, { entity: 'van' })], refuseMill);
    expect(await flushIntents(flush)).toBe('empty');
    expect(sent).toEqual(['key-1', 'key-3']);
    expect([1, 2, 3].map((sequence) => stored.get(sequence)?.state)).toEqual(['needsYou', 'waiting', 'sent']);
  });

  it('forgets what was carried out ten minutes ago', async () => {
    const { flush, stored } = parts([intent(1, { state: 'sent' })], booked, 1_000 + 600_001);
    await flushIntents(flush);
    expect(stored.size).toBe(0);
  });

  it('does not hide a mistake of ours behind a retry', async () => {
    const { flush } = parts([intent(1)], () => Promise.reject(new TypeError('bug')));
    await expect(flushIntents(flush)).rejects.toThrow('bug');
  });
});
