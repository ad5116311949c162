import { inDays } from '../../support/booking-calls.js';
import { placed, runningBooking } from '../../support/booking-states.js';
import type { World } from '../../support/world.js';
import { coordinator, idOf, made, member, one, steward, thing, type MutationCase } from './case.js';

const running = async (w: World): Promise<string> => runningBooking(w, w.ours, await thing(w));
const GOOD = { rating: 'GOOD' };
const PLAN = { name: 'Oil', everyDays: 30, sinceDay: '2026-01-01' };

async function asked(w: World): Promise<string> {
  const bookingId = await running(w);
  return made(member(w), 'askSecondPerson', 'AskSecondPersonInput', { bookingId, memberId: w.ours.steward.memberId });
}

const out = async (w: World): Promise<string> => made(member(w), 'checkOutBooking', 'CheckOutBookingInput', { bookingId: await running(w) });

async function report(w: World): Promise<string> {
  const bookingId = await out(w);
  await made(member(w), 'returnBooking', 'ReturnBookingInput', { bookingId, condition: { rating: 'DAMAGED', note: 'x' } });
  return idOf(w, `select id from condition_report where booking_id = $1 and kind = 'BACK'`, bookingId);
}

const key = async (w: World): Promise<string> => {
  const assetId = await thing(w);
  await made(coordinator(w), 'addKey', 'AddKeyInput', { assetId, label: 'Door' });
  return idOf(w, 'select id from asset_key where asset_id = $1', assetId);
};
const plan = async (w: World): Promise<string> => made(coordinator(w), 'addMaintenancePlan', 'AddMaintenancePlanInput', { assetId: await thing(w), plan: PLAN });
const problem = async (w: World): Promise<string> => made(member(w), 'reportProblem', 'ReportProblemInput', { assetId: await thing(w), words: 'It squeaks' });

async function hit(w: World): Promise<{ closureId: string; bookingId: string }> {
  const assetId = await thing(w);
  const bookingId = await placed(w, { assetId, start: inDays(8, 9), status: 'CONFIRMED' });
  const closureId = await made(coordinator(w), 'addClosure', 'AddClosureInput', { assetId, start: inDays(8, 8), end: inDays(8, 12), reason: 'Belt', acceptHits: true }, '{ ... on Closure { id } }');
  return { closureId, bookingId };
}

/** Of looking after things. */
export const UPKEEP: MutationCase[] = [
  one('askSecondPerson', member, 'AskSecondPersonInput', async (w) => ({ bookingId: await running(w), memberId: w.ours.steward.memberId })),
  { name: 'confirmSecondPerson', caller: steward, query: 'mutation($id: ID!) { confirmSecondPerson(bookingId: $id) { id } }', variables: async (w) => ({ id: await asked(w) }) },
  { name: 'declineSecondPerson', caller: steward, query: 'mutation($id: ID!) { declineSecondPerson(bookingId: $id) { id } }', variables: async (w) => ({ id: await asked(w) }) },
  one('checkOutBooking', member, 'CheckOutBookingInput', async (w) => ({ bookingId: await running(w), condition: GOOD })),
  one('returnBooking', member, 'ReturnBookingInput', async (w) => ({ bookingId: await out(w), condition: { rating: 'DAMAGED', note: 'x' }, consumables: [{ name: 'Oil', quantity: '1', unit: 'l' }] })),
  one('answerReport', coordinator, 'AnswerReportInput', async (w) => ({ id: await report(w), accept: false, note: 'It was whole' })),
  one('markNoShow', coordinator, 'MarkNoShowInput', async (w) => ({ id: await running(w) })),
  one('addKey', coordinator, 'AddKeyInput', async (w) => ({ assetId: await thing(w), label: 'Door', code: '1234' })),
  one('changeKey', coordinator, 'ChangeKeyInput', async (w) => ({ id: await key(w), code: '4321' })),
  one('handOverKey', coordinator, 'HandOverKeyInput', async (w) => ({ keyId: await key(w), toMemberId: w.ours.member.memberId })),
  one('addMaintenancePlan', coordinator, 'AddMaintenancePlanInput', async (w) => ({ assetId: await thing(w), plan: PLAN })),
  one('changeMaintenancePlan', coordinator, 'ChangeMaintenancePlanInput', async (w) => ({ id: await plan(w), expectedVersion: 1, plan: { ...PLAN, everyDays: 20 } })),
  one('recordMaintenance', coordinator, 'RecordMaintenanceInput', async (w) => ({ planId: await plan(w), day: inDays(-1, 0).toISOString().slice(0, 10), note: 'x' })),
  one('reportProblem', member, 'ReportProblemInput', async (w) => ({ assetId: await thing(w), words: 'It squeaks' })),
  one('decideProblem', coordinator, 'DecideProblemInput', async (w) => ({ id: await problem(w), expectedVersion: 1, to: 'MENDED', note: 'Oiled' })),
  one('closeForRepair', coordinator, 'CloseForRepairInput', async (w) => ({ id: await problem(w), until: inDays(2, 0) }), '{ __typename }'),
  one('keepBooking', coordinator, 'KeepBookingInput', async (w) => ({ ...(await hit(w)), note: 'Mended by then' })),
];
