import { Link, useRouter } from '@tanstack/react-router';
import { useToast, WovenMark } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { AddGuestDocument } from '../../gql/graphql.js';
import { useAgreementWords } from '../../messages/use-agreement-words.js';
import type { Guests } from './agreements.load.js';

/** Who comes in by an agreement, and a form for one more that is not known here yet. */
export function GuestList(props: { agreementId: string; guests: Guests; mayAdd: boolean }) {
  const t = useAgreementWords();
  const toast = useToast();
  const router = useRouter();
  const [added, setAdded] = useState(0);
  const { items, totalItems } = props.guests;
  return (
    <section className="stack" aria-labelledby="guests-title">
      <h2 id="guests-title">{t('agreements.guests')}</h2>
      <p className="muted">{t('agreements.guestsLead')}</p>
      {items.length === 0 && <p>{t('agreements.noGuests')}</p>}
      <ul className="stack stack-tight">
        {items.map(({ id, name, locality }) => (
          <li key={id} className="row">
            <span className="named-mark"><WovenMark id={id} /> <Link to="/cooperatives/$id" params={{ id }}>{name}</Link></span>
            {locality && <span className="muted">{locality}</span>}
          </li>
        ))}
      </ul>
      {totalItems > items.length && <p>{t('agreements.moreGuests', { count: totalItems - items.length })}</p>}
      {props.mayAdd && <p><Link to="/members" search={{ open: 'invite' }}>{t('agreements.invite')}</Link></p>}
      {props.mayAdd && (
        <OfficeForm
          key={added} label={t('agreements.addGuest')} submit={t('agreements.addGuest')}
          save={async (data) => {
            const cooperative = { name: textOf(data, 'name'), locality: textOf(data, 'locality') };
            const { addGuest } = await mutate(AddGuestDocument, { input: { agreementId: props.agreementId, cooperative } });
            await router.invalidate({ sync: true });
            setAdded(added + 1);
            toast(t('agreements.guestAdded', { name: addGuest.name }));
          }}
        >
          <div className="filter-row">
            <FormText name="name" label={t('agreements.guestName')} required maxLength={300} />
            <FormText name="locality" label={t('agreements.guestPlace')} maxLength={200} />
          </div>
        </OfficeForm>
      )}
    </section>
  );
}
