import { useRouter } from '@tanstack/react-router';
import { Button, Dialog, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf, textOrNull } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useTroubleText } from '../../forms/trouble.js';
import { EndRoleDocument, GrantRoleDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { useToday } from '../../shell/use-today.js';
import type { MemberRow, NamedCooperative } from './members.load.js';
import { RoleFields } from './role-fields.js';
import { useRoleWords } from './role-words.js';
import { isRunning, roleChoice, untilAfter } from './roles.js';

/** All roles of one person, past and to come; gives new ones and ends running ones. */
export function RolesDialog(props: { member: MemberRow; cooperatives: readonly NamedCooperative[]; onClose: () => void }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const words = useRoleWords();
  const describe = useTroubleText();
  const [ending, setEnding] = useState<string>();
  const { member } = props;
  const today = useToday();
  async function end(id: string): Promise<void> {
    setEnding(id);
    try {
      await mutate(EndRoleDocument, { id });
      await router.invalidate({ sync: true });
      toast(t('role.ended'));
    } catch (error) {
      toast(describe(error));
    } finally {
      setEnding(undefined);
    }
  }
  return (
    <Dialog title={t('members.rolesOf', { name: member.name })} onClose={props.onClose}>
      <div className="stack">
        <ul className="stack stack-tight">
          {member.roles.filter((role) => role.until !== role.from).map((role) => (
            <li key={role.id} className="row spread">
              <span>{words(role)}</span>
              {isRunning(role, today) && <Button look="danger" busy={ending === role.id} aria-label={t('role.endThis', { role: words(role) })} onClick={() => void end(role.id)}>{t('role.end')}</Button>}
            </li>
          ))}
        </ul>
        <h3>{t('role.give')}</h3>
        <OfficeForm
          submit={t('role.give')}
          save={async (data) => {
            await mutate(GrantRoleDocument, {
              input: {
                ...roleChoice(textOf(data, 'role')), memberId: member.id, cooperativeId: textOrNull(data, 'cooperativeId'), from: textOrNull(data, 'from'), until: untilAfter(textOrNull(data, 'until')),
              },
            });
            await router.invalidate({ sync: true });
            toast(t('role.given', { name: member.name }));
          }}
        >
          <RoleFields cooperatives={props.cooperatives} />
          <div className="filter-row">
            <FormText name="from" type="date" label={t('role.fromLabel')} hint={t('role.fromHint')} />
            <FormText name="until" type="date" label={t('role.untilLabel')} hint={t('role.untilHint')} />
          </div>
        </OfficeForm>
      </div>
    </Dialog>
  );
}
