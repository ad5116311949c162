import { query } from '../../api/office.js';
import { CooperativesWithPeopleDocument, GivenCertificatesDocument, InvitationsDocument, MembersDocument, type GivenCertificatesQuery, type InvitationsQuery, type MembersQuery } from '../../gql/graphql.js';
import { PAGE_SIZE, skipOf } from '../../lists/pages.js';
import type { MembersSearch } from './members.routes.js';

export type MemberRow = MembersQuery['members']['items'][number];
export type CertificateKind = GivenCertificatesQuery['certificateKinds']['items'][number];
export type RoleRow = MemberRow['roles'][number];
export type InvitationRow = InvitationsQuery['invitations']['items'][number];
export interface NamedCooperative {
  id: string;
  name: string;
}

export async function loadMembers(search: Omit<MembersSearch, 'open'>) {
  const filter = { text: search.text, cooperativeId: search.cooperative };
  const [{ members }, { cooperatives }, { certificateKinds }] = await Promise.all([
    query(MembersDocument, { filter, skip: skipOf(search.page), take: PAGE_SIZE }),
    query(CooperativesWithPeopleDocument, {}),
    query(GivenCertificatesDocument, {}),
  ]);
  return { ...members, cooperatives: cooperatives.items, kinds: certificateKinds.items };
}

export async function loadInvitations(page: number | undefined): Promise<InvitationsQuery['invitations']> {
  return (await query(InvitationsDocument, { skip: skipOf(page), take: PAGE_SIZE })).invitations;
}
