import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { Button, formatInstant, Status, useLocale, useToast } from '@auzolan/ui';
import { useMemo } from 'react';
import { mutate } from '../../api/office.js';
import { useTroubleText } from '../../forms/trouble.js';
import { RevokeInvitationDocument } from '../../gql/graphql.js';
import { columnsFor, DataTable } from '../../lists/data-table.js';
import { Pages } from '../../lists/pages.js';
import { useWords } from '../../messages/use-words.js';
import { PageHead } from '../../shell/page-head.js';
import type { InvitationRow } from './members.load.js';

const route = getRouteApi('/office/members/invitations');
const column = columnsFor<InvitationRow>();

type Standing = 'used' | 'revoked' | 'expired' | 'open';

/** Where an invitation stands at `now`, an instant in RFC 3339 UTC. */
function standingOf(invitation: InvitationRow, now: string): Standing {
  if (invitation.usedAt) return 'used';
  if (invitation.revokedAt) return 'revoked';
  return Date.parse(invitation.expiresAt) < Date.parse(now) ? 'expired' : 'open';
}

/** Invitations that were sent, and what became of them. */
export function InvitationsPage() {
  const t = useWords();
  const locale = useLocale();
  const toast = useToast();
  const router = useRouter();
  const describe = useTroubleText();
  const { items, totalItems } = route.useLoaderData();
  const { page } = route.useSearch();
  const columns = useMemo(() => {
    const nowText = new Date().toISOString();
    const revoke = async (id: string): Promise<void> => {
      try {
        await mutate(RevokeInvitationDocument, { id });
        toast(t('invite.revoked'));
      } catch (error) {
        toast(describe(error));
      }
      await router.invalidate({ sync: true });
    };
    return column.columns([
      column.display({
        id: 'whom',
        header: t('invite.whom'),
        cell: ({ row: { original } }) => original.email ?? t('invite.byHand'),
      }),
      column.display({
        id: 'role',
        header: t('role.title'),
        cell: ({ row: { original } }) => {
          const role = original.federationRole ?? original.cooperativeRole ?? 'MEMBER';
          return original.cooperative ? t('role.of', { role: t(`role.${role}`), cooperative: original.cooperative.name }) : t(`role.${role}`);
        },
      }),
      column.display({ id: 'sent', header: t('invite.sentAt'), cell: ({ row: { original } }) => formatInstant(original.createdAt, locale) }),
      column.display({
        id: 'standing',
        header: t('cooperative.status'),
        cell: ({ row: { original } }) => {
          const standing = standingOf(original, nowText);
          return <Status tone={standing === 'used' ? 'success' : standing === 'open' ? 'info' : 'plain'}>{t(`invite.${standing}`)}</Status>;
        },
      }),
      column.display({
        id: 'actions',
        header: t('list.actions'),
        cell: ({ row: { original } }) => standingOf(original, nowText) === 'open' && (
          <Button look="danger" aria-label={t('invite.revokeThis', { whom: original.email ?? t('invite.byHand') })} onClick={() => void revoke(original.id)}>{t('invite.revoke')}</Button>
        ),
      }),
    ]);
  }, [t, locale, toast, router, describe]);
  return (
    <div className="page stack">
      <PageHead title={t('members.invitations')} lead={t('invite.count', { count: totalItems })}>
        <Link to="/members" className="button">{t('nav.members')}</Link>
      </PageHead>
      {items.length
        ? <DataTable caption={t('members.invitations')} columns={columns} rows={items} rowId={(row) => row.id} />
        : <p className="empty lead">{t('invite.none')}</p>}
      <Pages page={page} totalItems={totalItems} />
    </div>
  );
}
