import { Button, ErrorSummary, Status } from '@auzolan/ui';
import { useState } from 'react';
import { useSubmit } from '../../data/use-submit.js';
import { AllowPushDocument, ForbidPushDocument, type MyChoicesFragment } from '../../gql/graphql.js';
import { client } from '../../session/api.js';
import { pushAbility, subscribeHere, unsubscribeHere } from './push-here.js';
import { useNoticeText } from './use-notice-text.js';

/** Whether this device is told, and the button that changes it. */
export function PushSection(props: { choices: MyChoicesFragment; onChanged: () => void }) {
  const t = useNoticeText();
  const submit = useSubmit({});
  const [ability, setAbility] = useState(pushAbility);
  const { pushHere, pushKey, pushDevices } = props.choices;
  const allow = () =>
    submit.run(async () => {
      const input = await subscribeHere(pushKey);
      setAbility(pushAbility());
      if (!input) return;
      await client.mutate(AllowPushDocument, { input });
      props.onChanged();
    });
  const forbid = () =>
    submit.run(async () => {
      await unsubscribeHere();
      await client.mutate(ForbidPushDocument, {});
      props.onChanged();
    });
  return (
    <section className="stack stack-tight">
      <h2>{t('notices.devices')}</h2>
      <p className="muted">{t('notices.devicesHint', { count: pushDevices })}</p>
      <ErrorSummary errors={submit.errors} />
      {pushHere && <p><Status tone="success" icon="check">{t('notices.here')}</Status></p>}
      {ability === 'missing' && <p>{t('notices.cannot')}</p>}
      {ability === 'refused' && <p>{t('notices.refused')}</p>}
      {pushHere
        ? <div><Button busy={submit.busy} onClick={() => void forbid()}>{t('notices.stop')}</Button></div>
        : ability === 'works' && <div><Button busy={submit.busy} onClick={() => void allow()}>{t('notices.allow')}</Button></div>}
    </section>
  );
}
