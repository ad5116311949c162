import type { World, WorldFederation, WorldPerson } from './world.js';

export const MAKE_AGREEMENT = 'mutation($input: MakeAgreementInput!) { makeAgreement(input: $input) { id version state partner website contact terms startsOn endsOn adoptedBy { id } endedAt } }';
export const MOVE_END = 'mutation($input: MoveAgreementEndInput!) { moveAgreementEnd(input: $input) { id version endsOn } }';
export const END_AGREEMENT = 'mutation($input: EndAgreementInput!) { endAgreement(input: $input) { id version state endReason endedAt endedBy { id } } }';
export const ADD_GUEST = 'mutation($input: AddGuestInput!) { addGuest(input: $input) { id name status agreement { id partner } } }';

/** YYYY-MM-DD, some days from today, UTC. */
export function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** An agreement that began some days ago and holds for some days. @returns its id */
export async function makeAgreement({ steward }: Pick<WorldFederation, 'steward'>, days = 30): Promise<string> {
  const input = { partner: 'Itsas federazioa', terms: 'Their mills for ours, at cost.', startsOn: dayIn(-9), endsOn: dayIn(days) };
  return (await steward.call.get<{ makeAgreement: { id: string } }>(MAKE_AGREEMENT, { input })).makeAgreement.id;
}

/** A guest and the agreement that it is under. */
export interface Guest {
  readonly agreementId: string;
  readonly cooperativeId: string;
  readonly person: WorldPerson;
}

/** A cooperative of another federation that is a guest of this one, with someone who coordinates it. @param days how long the agreement holds from now */
export async function guestOf(world: Pick<World, 'person'>, federation: WorldFederation, days = 30): Promise<Guest> {
  const agreementId = await makeAgreement(federation, days);
  const { addGuest } = await federation.steward.call.get<{ addGuest: { id: string } }>(ADD_GUEST, { input: { agreementId, cooperative: { name: 'Olatu' } } });
  const person = await world.person(federation, 'Nerea', [{ role: 'MEMBER', cooperativeId: addGuest.id }, { role: 'COORDINATOR', cooperativeId: addGuest.id }]);
  return { agreementId, cooperativeId: addGuest.id, person };
}

/** Adopts rules for one asset. */
export async function adoptFor({ steward }: Pick<WorldFederation, 'steward'>, assetId: string, rules: object, expectedVersion = 0): Promise<void> {
  await steward.call.get('mutation($input: AdoptRulesInput!) { adoptRules(input: $input) { id } }', { input: { scope: 'ASSET', assetId, expectedVersion, note: 'Agreed', rules } });
}
