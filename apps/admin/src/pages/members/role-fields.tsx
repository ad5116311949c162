import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { FormSelect } from '../../forms/form-fields.js';
import { useWords } from '../../messages/use-words.js';
import { rightsOf } from '../../shell/rights.js';
import type { NamedCooperative } from './members.load.js';
import { COOPERATIVE_ROLES, FEDERATION_ROLES, roleChoice } from './roles.js';

const office = getRouteApi('/office');

/** Chooses a role (`role`) and, for a co-op's role, the co-op (`cooperativeId`). Only stewards give federation roles. */
export function RoleFields(props: { cooperatives: readonly NamedCooperative[] }) {
  const t = useWords();
  const { acting } = office.useRouteContext();
  const [role, setRole] = useState('MEMBER');
  const choice = roleChoice(role);
  return (
    <>
      <FormSelect name="role" label={t('role.title')} required value={role} onChange={(event) => setRole(event.target.value)}>
        <optgroup label={t('role.inCooperative')}>
          {COOPERATIVE_ROLES.map((candidate) => <option key={candidate} value={candidate}>{t(`role.${candidate}`)}</option>)}
        </optgroup>
        {rightsOf(acting).decide && (
          <optgroup label={t('role.inFederation')}>
            {FEDERATION_ROLES.map((candidate) => <option key={candidate} value={candidate}>{t(`role.${candidate}`)}</option>)}
          </optgroup>
        )}
      </FormSelect>
      {choice && 'cooperativeRole' in choice && <CooperativeChoice cooperatives={props.cooperatives} />}
    </>
  );
}

/** Chooses a co-op (`cooperativeId`), the one spoken for first. */
export function CooperativeChoice(props: { cooperatives: readonly NamedCooperative[] }) {
  const t = useWords();
  const { acting } = office.useRouteContext();
  return (
    <FormSelect name="cooperativeId" label={t('members.cooperative')} required defaultValue={acting.cooperative?.id ?? ''}>
      <option value="">{t('kit.choose')}</option>
      {props.cooperatives.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
    </FormSelect>
  );
}
