import type { World } from '../../support/world.js';
import { coordinator, idOf, member, one, steward, type MutationCase } from './case.js';

async function principle(w: World): Promise<string> {
  const { setPrinciples } = await steward(w).get<{ setPrinciples: Array<{ id: string }> }>('mutation { setPrinciples(input: { principles: [{ title: "Open door", question: "Is it open?" }] }) { id } }');
  return setPrinciples[0]!.id;
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
  one('updateFederation', steward, 'UpdateFederationInput', () => ({ purpose: 'Another' })),
  one('foundFederation', member, 'FoundFederationInput', () => ({
    name: 'Lurra', slug: 'lurra', purpose: 'x', kind: 'SECTOR', territory: 'Bera', languages: ['eu'], timeZone: 'Europe/Madrid', yourName: 'Maialen',
  })),
];
