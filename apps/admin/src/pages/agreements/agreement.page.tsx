import { getRouteApi, Link } from '@tanstack/react-router';
import { formatDay, formatInstant, useLocale } from '@auzolan/ui';
import { useAgreementWords, withAgreementWords } from '../../messages/use-agreement-words.js';
import { PageHead } from '../../shell/page-head.js';
import { rightsOf } from '../../shell/rights.js';
import { Facts } from '../cooperatives/facts.js';
import { EndForm, LastDayForm } from './agreement-end.js';
import { AgreementStateMark } from './agreement-state.js';
import type { Agreement } from './agreements.load.js';
import { GuestList } from './guest-list.js';

const route = getRouteApi('/office/cooperatives/agreements/$id');
const office = getRouteApi('/office');

/** One agreement: what was agreed, who adopted it, who comes in by it; and for stewards, its end. */
function AgreementView() {
  const t = useAgreementWords();
  const { agreement, guests } = route.useLoaderData();
  const { acting } = office.useRouteContext();
  const { id, state, version } = agreement;
  const decides = rightsOf(acting).decide;
  return (
    <div className="page stack stack-loose">
      <PageHead title={agreement.partner}>
        <AgreementStateMark state={state} />
        <Link to="/cooperatives/agreements" className="button">{t('agreements.back')}</Link>
      </PageHead>
      <div className="columns">
        <section className="stack" aria-label={t('agreements.terms')}>
          <AgreementFacts agreement={agreement} />
        </section>
        <div className="stack stack-loose">
          <GuestList agreementId={id} guests={guests} mayAdd={decides && (state === 'COMING' || state === 'IN_FORCE')} />
          {decides && state !== 'ENDED' && <LastDayForm key={`day ${version}`} agreement={agreement} />}
          {decides && state !== 'ENDED' && <EndForm key={`end ${version}`} agreement={agreement} />}
        </div>
      </div>
    </div>
  );
}

function AgreementFacts({ agreement }: { agreement: Agreement }) {
  const t = useAgreementWords();
  const locale = useLocale();
  const by = (name: string, at: string): string => t('agreements.by', { name, at: formatInstant(at, locale) });
  return (
    <>
      <div className="stack stack-tight">{agreement.terms.split(/\n+/).filter(Boolean).map((line, n) => <p key={`${n} ${line}`}>{line}</p>)}</div>
      <Facts
        facts={[
          [t('agreements.from'), formatDay(agreement.startsOn, 'withYear', locale)],
          [t('agreements.until'), formatDay(agreement.endsOn, 'withYear', locale)],
          [t('agreements.adopted'), by(agreement.adoptedBy.name, agreement.adoptedAt)],
          [t('agreements.website'), agreement.website],
          [t('agreements.contact'), agreement.contact],
          [t('agreements.ended'), agreement.endedAt && agreement.endedBy && by(agreement.endedBy.name, agreement.endedAt)],
          [t('agreements.endReason'), agreement.endReason],
        ]}
      />
    </>
  );
}

export const AgreementPage = withAgreementWords(AgreementView);
