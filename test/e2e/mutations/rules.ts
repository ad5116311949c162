import type { World } from '../../support/world.js';
import { idOf, one, steward, type MutationCase } from './case.js';

async function kind(w: World, name: string): Promise<string> {
  const { setCertificateKind } = await steward(w).get<{ setCertificateKind: { id: string } }>('mutation($input: SetCertificateKindInput!) { setCertificateKind(input: $input) { id } }', { input: { name } });
  return setCertificateKind.id;
}

/** Of rules and of what people may handle. */
export const RULES: MutationCase[] = [
  one('setCertificateKind', steward, 'SetCertificateKindInput', () => ({ name: 'Stones' })),
  one('grantCertificate', steward, 'GrantCertificateInput', async (w) => ({ memberId: w.ours.member.memberId, kindId: await kind(w, 'Belts') })),
  one('revokeCertificate', steward, 'RevokeCertificateInput', async (w) => {
    const kindId = await kind(w, 'Lathes');
    await steward(w).get('mutation($input: GrantCertificateInput!) { grantCertificate(input: $input) { id } }', { input: { memberId: w.ours.member.memberId, kindId } });
    return { id: await idOf(w, 'select id from certificate where kind_id = $1', kindId), reason: 'x' };
  }),
  one('adoptRules', steward, 'AdoptRulesInput', (w) => ({ scope: 'ASSET', assetId: w.ours.mill, expectedVersion: 0, note: 'Assembly', rules: { cancelMinutes: 0 } })),
];
