import { useRouter } from '@tanstack/react-router';
import { Button, Dialog, formatInstant, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf, textOrNull } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { InviteDocument, type InviteMutation } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';
import type { NamedCooperative } from './members.load.js';
import { RoleFields } from './role-fields.js';
import { roleChoice } from './roles.js';

type Created = InviteMutation['invite'];

/** Invites someone: by e-mail, or by a link, code and QR to hand over. */
export function InviteDialog(props: { cooperatives: readonly NamedCooperative[]; onClose: () => void }) {
  const t = useWords();
  const router = useRouter();
  const [created, setCreated] = useState<Created>();
  return (
    <Dialog title={t('members.invite')} onClose={props.onClose}>
      {created ? <InvitationSheet created={created} /> : (
        <OfficeForm
          submit={t('invite.submit')}
          save={async (data) => {
            const choice = roleChoice(textOf(data, 'role'));
            const input = { ...choice, cooperativeId: textOrNull(data, 'cooperativeId'), email: textOrNull(data, 'email') };
            setCreated((await mutate(InviteDocument, { input })).invite);
            await router.invalidate({ sync: true });
          }}
        >
          <p>{t('invite.lead')}</p>
          <RoleFields cooperatives={props.cooperatives} />
          <FormText name="email" type="email" label={t('members.email')} hint={t('invite.emailHint')} autoComplete="off" />
        </OfficeForm>
      )}
    </Dialog>
  );
}

function InvitationSheet({ created }: { created: Created }) {
  const t = useWords();
  const locale = useLocale();
  const [copied, setCopied] = useState(false);
  return (
    <div className="stack print-sheet">
      <p role="status" className="lead">{t('invite.ready')}</p>
      <img className="qr" src={`data:image/svg+xml;utf8,${encodeURIComponent(created.qr)}`} alt={t('invite.qr')} />
      <p>{t('invite.code')} <strong className="code">{created.code}</strong></p>
      <p className="address">{created.link}</p>
      <p className="muted">{t('invite.until', { at: formatInstant(created.invitation.expiresAt, locale) })}</p>
      <div className="row">
        <Button look="primary" onClick={() => void navigator.clipboard.writeText(created.link).then(() => setCopied(true), () => setCopied(false))}>
          {copied ? t('invite.copied') : t('invite.copy')}
        </Button>
        <Button onClick={() => window.print()}>{t('form.print')}</Button>
      </div>
    </div>
  );
}
