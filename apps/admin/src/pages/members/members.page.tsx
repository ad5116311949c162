import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Button, SelectField, Status, TextField } from '@auzolan/ui';
import { useMemo, useState } from 'react';
import { columnsFor, DataTable } from '../../lists/data-table.js';
import { FilterForm } from '../../lists/filter-form.js';
import { Pages } from '../../lists/pages.js';
import { useWords } from '../../messages/use-words.js';
import { PageHead } from '../../shell/page-head.js';
import { AddMemberDialog } from './add-member-dialog.js';
import { CertificatesDialog } from './certificates-dialog.js';
import { InviteDialog } from './invite-dialog.js';
import type { MemberRow } from './members.load.js';
import { PrintedCodeDialog } from './printed-code-dialog.js';
import { RoleTags } from './role-tags.js';
import { RolesDialog } from './roles-dialog.js';

const route = getRouteApi('/office/members');
const column = columnsFor<MemberRow>();

/** Who belongs, with which roles, and how they get in. */
export function MembersPage() {
  const t = useWords();
  const navigate = useNavigate({ from: '/members' });
  const { items, totalItems, cooperatives, kinds } = route.useLoaderData();
  const { text, cooperative, page, open } = route.useSearch();
  const [rolesOf, setRolesOf] = useState<string>();
  const [certificatesOf, setCertificatesOf] = useState<string>();
  const [codeFor, setCodeFor] = useState<{ id: string; name: string }>();
  const show = (dialog: 'invite' | 'add' | undefined): void => void navigate({ search: (before) => ({ ...before, open: dialog }), replace: true });
  const columns = useMemo(() => column.columns([
    column.display({ id: 'name', header: t('members.name'), cell: ({ row: { original } }) => original.name }),
    column.display({ id: 'roles', header: t('members.roles'), cell: ({ row: { original } }) => <RoleTags roles={original.roles} /> }),
    column.display({
      id: 'contact',
      header: t('members.contact'),
      cell: ({ row: { original } }) => [original.email, original.phone].filter(Boolean).join(', ') || <span className="muted">{t('members.noContact')}</span>,
    }),
    column.display({
      id: 'signIn',
      header: t('members.signIn'),
      cell: ({ row: { original } }) => original.hasSignIn ? <Status tone="success" icon="check">{t('members.hasSignIn')}</Status> : <Status tone="plain" icon="info">{t('members.noSignIn')}</Status>,
    }),
    column.display({
      id: 'actions',
      header: t('list.actions'),
      cell: ({ row: { original } }) => (
        <span className="actions">
          <Button aria-label={t('members.rolesOf', { name: original.name })} onClick={() => setRolesOf(original.id)}>{t('members.roles')}</Button>
          <Button aria-label={t('certificates.of', { name: original.name })} onClick={() => setCertificatesOf(original.id)}>{t('certificates.title')}</Button>
          {!original.hasSignIn && <Button aria-label={t('members.codeFor', { name: original.name })} onClick={() => setCodeFor(original)}>{t('members.printedCode')}</Button>}
        </span>
      ),
    }),
  ]), [t]);
  const trained = items.find((member) => member.id === certificatesOf);
  const shownRoles = items.find((member) => member.id === rolesOf);

  return (
    <div className="page stack">
      <PageHead title={t('nav.members')} lead={t('members.count', { count: totalItems })}>
        <Button look="primary" onClick={() => show('invite')}>{t('members.invite')}</Button>
        <Button onClick={() => show('add')}>{t('members.add')}</Button>
        <Link to="/members/invitations" className="button">{t('members.invitations')}</Link>
      </PageHead>
      <FilterForm key={`${text ?? ''}|${cooperative ?? ''}`} filtered={Boolean(text ?? cooperative)}>
        <div className="filter-row">
          <TextField type="search" name="text" label={t('list.text')} defaultValue={text} maxLength={200} />
          <SelectField name="cooperative" label={t('members.cooperative')} defaultValue={cooperative ?? ''}>
            <option value="">{t('list.all')}</option>
            {cooperatives.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </SelectField>
        </div>
      </FilterForm>
      {items.length
        ? <DataTable caption={t('nav.members')} columns={columns} rows={items} rowId={(row) => row.id} />
        : <p className="empty lead">{t('members.none')}</p>}
      <Pages page={page} totalItems={totalItems} />
      {open === 'invite' && <InviteDialog cooperatives={cooperatives} onClose={() => show(undefined)} />}
      {open === 'add' && <AddMemberDialog cooperatives={cooperatives} onClose={() => show(undefined)} onCode={setCodeFor} />}
      {shownRoles && <RolesDialog member={shownRoles} cooperatives={cooperatives} onClose={() => setRolesOf(undefined)} />}
      {trained && <CertificatesDialog member={trained} kinds={kinds} onClose={() => setCertificatesOf(undefined)} />}
      {codeFor && <PrintedCodeDialog member={codeFor} onClose={() => setCodeFor(undefined)} />}
    </div>
  );
}
