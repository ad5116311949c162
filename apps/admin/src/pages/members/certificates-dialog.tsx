import { useRouter } from '@tanstack/react-router';
import { Button, Dialog, formatDay, useLocale, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import { textOf, textOrNull } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useTroubleText } from '../../forms/trouble.js';
import { GrantCertificateDocument, RevokeCertificateDocument } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import { useToday } from '../../shell/use-today.js';
import type { CertificateKind, MemberRow } from './members.load.js';

/** What one person is trained for; whoever may give a certificate gives it and takes it back here. */
export function CertificatesDialog(props: { member: MemberRow; kinds: readonly CertificateKind[]; onClose: () => void }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const locale = useLocale();
  const describe = useTroubleText();
  const today = useToday();
  const [taking, setTaking] = useState<string>();
  const { member } = props;
  const standing = member.certificates.filter(({ revokedAt }) => !revokedAt);
  const mine = props.kinds.filter(({ mayGrant }) => mayGrant);
  async function takeBack(id: string): Promise<void> {
    setTaking(id);
    try {
      await mutate(RevokeCertificateDocument, { input: { id } });
      await router.invalidate({ sync: true });
      toast(t('certificates.taken'));
    } catch (error) {
      toast(describe(error));
    } finally {
      setTaking(undefined);
    }
  }
  return (
    <Dialog title={t('certificates.of', { name: member.name })} onClose={props.onClose}>
      <div className="stack">
        {standing.length === 0 && <p className="muted">{t('certificates.none')}</p>}
        <ul className="stack stack-tight">
          {standing.map(({ id, kind, validUntil }) => (
            <li key={id} className="row spread">
              <span>{kind.name}{validUntil && <span className="muted"> {t('certificates.until', { day: formatDay(validUntil, 'withYear', locale) })}</span>}</span>
              {kind.mayGrant && <Button look="danger" busy={taking === id} aria-label={`${t('certificates.take')}: ${kind.name}`} onClick={() => void takeBack(id)}>{t('certificates.take')}</Button>}
            </li>
          ))}
        </ul>
        {mine.length > 0 && (
          <OfficeForm
            submit={t('certificates.give')}
            save={async (data) => {
              await mutate(GrantCertificateDocument, { input: { memberId: member.id, kindId: textOf(data, 'kindId'), validUntil: textOrNull(data, 'validUntil') } });
              await router.invalidate({ sync: true });
              toast(t('certificates.given', { name: member.name }));
            }}
          >
            <FormSelect name="kindId" required label={t('certificates.kind')} defaultValue={mine[0]!.id}>
              {mine.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </FormSelect>
            <FormText name="validUntil" type="date" min={today} label={t('certificates.untilLabel')} />
          </OfficeForm>
        )}
      </div>
    </Dialog>
  );
}
