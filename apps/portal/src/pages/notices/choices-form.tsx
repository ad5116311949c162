import { Button, ErrorSummary, SelectField, TextField, useToast } from '@auzolan/ui';
import { useSubmit } from '../../data/use-submit.js';
import { ChooseNoticesDocument, type MyChoicesFragment, type NoticeKind, type NoticeWay } from '../../gql/graphql.js';
import { client } from '../../session/api.js';
import { useNoticeText } from './use-notice-text.js';

const WAYS: readonly NoticeWay[] = ['MAIL', 'DIGEST', 'PUSH', 'OFF'];

/** One choice for each kind, and the hour of the digest. */
export function ChoicesForm(props: { choices: MyChoicesFragment; onChanged: () => void }) {
  const t = useNoticeText();
  const toast = useToast();
  const submit = useSubmit({ digestMinute: 'digest-at' });
  const { items, digestAt } = props.choices;
  const save = (data: FormData) =>
    submit.run(async () => {
      const choices = items.map(({ kind }) => ({ kind, way: data.get(kind) as NoticeWay }));
      const [hour = '7', minute = '0'] = String(data.get('digest')).split(':');
      await client.mutate(ChooseNoticesDocument, { input: { choices, digestMinute: Number(hour) * 60 + Number(minute), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone } });
      toast(t('notices.saved'));
      props.onChanged();
    });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(new FormData(event.currentTarget));
      }}
    >
      <ErrorSummary errors={submit.errors} />
      {items.map(({ kind, way }) => <KindField key={kind} kind={kind} way={way} />)}
      <TextField id="digest-at" name="digest" type="time" label={t('notices.digestAt')} hint={t('notices.digestHint')} defaultValue={digestAt} required />
      <div><Button type="submit" look="primary" busy={submit.busy}>{t('notices.save')}</Button></div>
    </form>
  );
}

function KindField(props: { kind: NoticeKind; way: NoticeWay }) {
  const t = useNoticeText();
  return (
    <SelectField name={props.kind} label={t(`notices.${props.kind}`)} defaultValue={props.way}>
      {WAYS.map((way) => <option key={way} value={way}>{t(`notices.way.${way}`)}</option>)}
    </SelectField>
  );
}
