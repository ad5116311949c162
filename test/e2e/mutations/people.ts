import type { World } from '../../support/world.js';
import { coordinator, idOf, member, ofId, one, steward, type MutationCase } from './case.js';

async function invited(w: World): Promise<{ code: string; invitation: { id: string } }> {
  const { invite } = await steward(w).get<{ invite: { code: string; invitation: { id: string } } }>('mutation($input: InviteInput!) { invite(input: $input) { code invitation { id } } }', {
    input: { cooperativeId: w.ours.labea, cooperativeRole: 'TREASURER' },
  });
  return invite;
}

/** Of people. */
export const PEOPLE: MutationCase[] = [
  one('addMember', coordinator, 'AddMemberInput', (w) => ({ name: 'Josefa', cooperativeId: w.ours.errota })),
  one('grantRole', coordinator, 'GrantRoleInput', (w) => ({ memberId: w.ours.coordinator.memberId, cooperativeId: w.ours.errota, cooperativeRole: 'TREASURER' })),
  ofId('endRole', coordinator, (w) => idOf(w, `select id from member_role where member_id = $1 and role = 'TREASURER'`, w.ours.coordinator.memberId), '{ id }'),
  one('makePrintedCode', coordinator, 'MakePrintedCodeInput', async (w) => {
    const { addMember } = await coordinator(w).get<{ addMember: { id: string } }>('mutation($input: AddMemberInput!) { addMember(input: $input) { id } }', { input: { name: 'Joxe', cooperativeId: w.ours.errota } });
    return { memberId: addMember.id };
  }, '{ code }'),
  one('invite', coordinator, 'InviteInput', (w) => ({ cooperativeId: w.ours.errota, cooperativeRole: 'MEMBER', email: 'new@example.org' }), '{ code }'),
  ofId('revokeInvitation', steward, async (w) => (await invited(w)).invitation.id),
  one('acceptInvitation', member, 'AcceptInvitationInput', async (w) => ({ code: (await invited(w)).code, name: 'Maialen' })),
];
