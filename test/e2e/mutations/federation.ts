import { adoptFor, dayIn, guestOf, makeAgreement } from '../../support/agreement-calls.js';
import { BOOK_BRIEFLY, inDays } from '../../support/booking-calls.js';
import type { World } from '../../support/world.js';
import { coordinator, idOf, member, one, steward, thing, type MutationCase } from './case.js';

async function principle(w: World): Promise<string> {
  const { setPrinciples } = await steward(w).get<{ setPrinciples: Array<{ id: string }> }>('mutation { setPrinciples(input: { principles: [{ title: "Open door", question: "Is it open?" }] }) { id } }');
  return setPrinciples[0]!.id;
}

/** An agreement under which a guest booked, some days from now. @returns its id */
async function guestsBooking(w: World): Promise<string> {
  const { agreementId, person } = await guestOf(w, w.ours);
  const assetId = await thing(w);
  await adoptFor(w.ours, assetId, { who: 'AGREEMENT' });
  await person.call.get(BOOK_BRIEFLY, { input: { assetId, start: inDays(5, 9), end: inDays(5, 10), purpose: 'x' } });
  return agreementId;
}

/** Of federation. */
export const FEDERATION: MutationCase[] = [
  one('applyForAdmission', member, 'ApplyForAdmissionInput', () => ({ cooperative: { name: 'Olatu', locality: 'Irura' } })),
  one('updateCooperative', coordinator, 'UpdateCooperativeInput', (w) => ({ id: w.ours.errota, expectedVersion: 1, cooperative: { name: 'Errota berria' } })),
  one('decideCooperativeStatus', steward, 'DecideCooperativeStatusInput', async (w) => ({
    cooperativeId: await idOf(w, `select id from cooperative where federation_id = $1 and status = 'APPLIED' limit 1`, w.ours.id), to: 'ADMITTED', reason: 'x',
  })),
  one('setPrinciples', steward, 'SetPrinciplesInput', () => ({ principles: [{ title: 'One vote', question: 'One member, one vote?' }] })),
  one('answerPrinciples', coordinator, 'AnswerPrinciplesInput', async (w) => ({ cooperativeId: w.ours.errota, answers: [{ principleId: await principle(w), answer: 'YES', evidence: 'Our statutes' }] })),
  one('makeAgreement', steward, 'MakeAgreementInput', () => ({ partner: 'Itsas', website: 'https://itsas.example', terms: 'x', startsOn: dayIn(0), endsOn: dayIn(9) })),
  one('moveAgreementEnd', steward, 'MoveAgreementEndInput', async (w) => ({ id: await guestsBooking(w), expectedVersion: 1, endsOn: dayIn(2), acceptHits: true })),
  one('endAgreement', steward, 'EndAgreementInput', async (w) => ({ id: await guestsBooking(w), expectedVersion: 1, reason: 'x', acceptHits: true })),
  one('addGuest', steward, 'AddGuestInput', async (w) => ({ agreementId: await makeAgreement(w.ours), cooperative: { name: 'Olatu' } })),
  one('updateFederation', steward, 'UpdateFederationInput', () => ({ purpose: 'Another' })),
  one('foundFederation', member, 'FoundFederationInput', () => ({
    name: 'Lurra', slug: 'lurra', purpose: 'x', kind: 'SECTOR', territory: 'Bera', languages: ['eu'], timeZone: 'Europe/Madrid', yourName: 'Maialen',
  })),
];
