import { addDays, NamedMark, Table } from '@auzolan/ui';
import { FormText } from '../../forms/form-fields.js';
import type { TryRulesQuery } from '../../gql/graphql.js';
import { useWords } from '../../messages/use-words.js';

const LAST_SEASON_DAYS = 365;

/** Which bookings the rules are tried on: the last year, unless others are chosen. */
export function TrialPeriod({ today }: { today: string }) {
  const t = useWords();
  return (
    <div className="filter-row">
      <FormText name="tryFrom" type="date" required label={t('rules.tryFrom')} defaultValue={addDays(today, -LAST_SEASON_DAYS)} />
      <FormText name="tryUntil" type="date" required label={t('rules.tryUntil')} defaultValue={today} />
    </div>
  );
}

/** Who would have been refused, by reason and cooperative. */
export function TrialResult({ trial }: { trial: TryRulesQuery['tryRules'] }) {
  const t = useWords();
  const { judged, refused, asked, madeLate, cutOff, refusals } = trial;
  return (
    <div className="stack stack-tight">
      <p className="lead">{t('rules.tried', { count: judged })}. {t('rules.triedRefused', { refused })}</p>
      {asked > 0 && <p>{t('rules.triedAsked', { asked })}</p>}
      {madeLate > 0 && <p className="muted">{t('rules.triedLate', { madeLate })}</p>}
      {cutOff && <p className="muted">{t('rules.triedCutOff', { judged })}</p>}
      {refusals.length > 0 && (
        <Table
          caption={t('rules.triedWho')}
          columns={[
            { key: 'cooperative', label: t('rules.cooperative'), cell: ({ cooperative }) => <NamedMark id={cooperative.id} name={cooperative.name} /> },
            { key: 'code', label: t('rules.reason'), cell: ({ code }) => t(`refusal.${code}`) },
            { key: 'bookings', numeric: true, label: t('rules.refusedBookings'), cell: ({ bookings }) => bookings },
          ]}
          rows={refusals}
          rowKey={({ code, cooperative }) => code + cooperative.id}
        />
      )}
    </div>
  );
}
