import { parseAmount } from '@auzolan/money';
import { Dialog, Notice } from '@auzolan/ui';
import { useEffect, useState } from 'react';
import { mutate, query } from '../../api/office.js';
import { FormSelect, FormText } from '../../forms/form-fields.js';
import { textOf } from '../../forms/form-values.js';
import { OfficeForm } from '../../forms/office-form.js';
import { useTroubleText } from '../../forms/trouble.js';
import { CooperativesWithPeopleDocument, DecideProblemDocument, type ProblemStatus } from '../../gql/graphql.js';
import { useUpkeepWords } from '../../messages/use-upkeep-words.js';

/** What one has to know of a problem to decide about it. */
export interface Decidable {
  id: string;
  version: number;
  status: ProblemStatus;
  booking?: { cooperative: { id: string; name: string } } | null;
}

/** What may become of a problem; what was mended can still be charged. */
const NEXT: Record<ProblemStatus, readonly ProblemStatus[]> = { OPEN: ['ASSESSED', 'MENDED', 'CHARGED', 'DISMISSED'], ASSESSED: ['MENDED', 'CHARGED', 'DISMISSED'], MENDED: ['CHARGED'], CHARGED: [], DISMISSED: [] };

export const canBecome = (status: ProblemStatus): boolean => NEXT[status].length > 0;

/** Says what became of a problem; a charge names who bears how much. */
export function DecideDialog({ problem, onClose, onDone }: { problem: Decidable; onClose: () => void; onDone: (words: string) => Promise<void> }) {
  const t = useUpkeepWords();
  const [to, setTo] = useState<ProblemStatus>(NEXT[problem.status][0]!);
  return (
    <Dialog title={t('inbox.decide')} onClose={onClose}>
      <OfficeForm
        submit={t('inbox.decide')}
        save={async (data) => {
          await mutate(DecideProblemDocument, { input: { id: problem.id, expectedVersion: problem.version, to, note: textOf(data, 'note'), ...(to === 'CHARGED' ? chargeOf(data) : {}) } });
          await onDone(t('inbox.decided'));
        }}
      >
        <FormSelect name="to" required label={t('inbox.becomes')} value={to} onChange={(event) => setTo(event.target.value as ProblemStatus)}>
          {NEXT[problem.status].map((one) => <option key={one} value={one}>{t(`problem.${one}`)}</option>)}
        </FormSelect>
        {to === 'CHARGED' && <ChargeFields first={problem.booking?.cooperative.id} />}
        <FormText name="note" required label={t('inbox.decideNote')} maxLength={500} />
      </OfficeForm>
    </Dialog>
  );
}

/** Who bears it and how much; the co-op that had the thing stands first. */
function ChargeFields({ first }: { first: string | undefined }) {
  const t = useUpkeepWords();
  const describe = useTroubleText();
  const [cooperatives, setCooperatives] = useState<ReadonlyArray<{ id: string; name: string }>>();
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    void query(CooperativesWithPeopleDocument, {}).then((found) => setCooperatives(found.cooperatives.items), (error: unknown) => setTrouble(describe(error)));
  }, [describe]);
  return (
    <>
      {trouble && <Notice tone="error" live><p>{trouble}</p></Notice>}
      {cooperatives && (
        <FormSelect name="chargedToId" required label={t('damage.chargedTo')} defaultValue={first ?? ''}>
          <option value="">{t('kit.choose')}</option>
          {cooperatives.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </FormSelect>
      )}
      <div className="filter-row">
        <FormText name="chargeMinor" required inputMode="decimal" autoComplete="off" label={t('damage.amount')} />
        <FormText name="chargeCurrency" required pattern="[A-Za-z]{3}" maxLength={3} autoComplete="off" label={t('damage.currency')} defaultValue="EUR" />
      </div>
    </>
  );
}

/** What cannot be read as an amount goes to the server as it is, which names the field. */
function chargeOf(data: FormData): { chargedToId: string; chargeMinor: string; chargeCurrency: string } {
  const chargeCurrency = textOf(data, 'chargeCurrency').toUpperCase();
  const text = textOf(data, 'chargeMinor');
  const amount = parseAmount(text, chargeCurrency);
  return { chargedToId: textOf(data, 'chargedToId'), chargeMinor: amount.ok ? amount.value.minor.toString() : text, chargeCurrency };
}
