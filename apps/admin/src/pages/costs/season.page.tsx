import { getRouteApi, useRouter } from '@tanstack/react-router';
import { Button, Dialog, formatDay, Notice, useLocale } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { OfficeForm } from '../../forms/office-form.js';
import { CloseSeasonDocument } from '../../gql/graphql.js';
import { useMoneyWords, withMoneyWords } from '../../messages/use-money-words.js';
import { PageHead } from '../../shell/page-head.js';
import { rightsOf } from '../../shell/rights.js';
import { SeasonStatus } from './costs.page.js';
import { Instalments } from './instalments.js';
import { Pledges } from './pledges.js';
import { Pools } from './pools.js';
import { Statements } from './statements.js';

const route = getRouteApi('/office/costs/$id');
const office = getRouteApi('/office');

/** One season: what it cost, who pledged and paid what, and what each co-op bears. */
function SeasonView() {
  const t = useMoneyWords();
  const locale = useLocale();
  const { season, statements, cooperatives } = route.useLoaderData();
  const [closing, setClosing] = useState(false);
  const isOver = new Date(season.end).getTime() <= Date.now();
  const mayEdit = rightsOf(office.useRouteContext().acting).decide && season.status === 'DRAFT';
  return (
    <div className="page stack">
      <PageHead title={season.name} lead={t('costs.span', { from: formatDay(season.fromDate, 'withYear', locale), until: formatDay(season.lastDate, 'withYear', locale), assets: season.assetNames.join(', ') })}>
        <SeasonStatus closed={season.status === 'CLOSED'} />
        <Button onClick={() => print()}>{t('form.print')}</Button>
        {mayEdit && isOver && !season.problem && <Button look="attention" onClick={() => setClosing(true)}>{t('costs.close')}</Button>}
      </PageHead>
      {season.problem && <Notice tone="attention"><p>{season.problem}</p></Notice>}
      {season.unfinished > 0 && <Notice tone="info"><p>{t('costs.unfinished', { count: season.unfinished })}</p></Notice>}
      <Statements season={season} statements={statements} />
      <Pools season={season} mayEdit={mayEdit} />
      <Pledges season={season} cooperatives={cooperatives} mayEdit={mayEdit} />
      <Instalments season={season} mayEdit={mayEdit} />
      {closing && <CloseDialog id={season.id} version={season.version} onClose={() => setClosing(false)} />}
    </div>
  );
}

function CloseDialog(props: { id: string; version: number; onClose: () => void }) {
  const t = useMoneyWords();
  const router = useRouter();
  return (
    <Dialog title={t('costs.close')} onClose={props.onClose}>
      <OfficeForm
        label={t('costs.close')} submit={t('costs.closeNow')} look="danger" also={<Button onClick={props.onClose}>{t('form.cancel')}</Button>}
        save={async () => {
          await mutate(CloseSeasonDocument, { input: { settlementId: props.id, expectedVersion: props.version } });
          await router.invalidate({ sync: true });
          props.onClose();
        }}
      >
        <p>{t('costs.closeText')}</p>
      </OfficeForm>
    </Dialog>
  );
}

export const SeasonPage = withMoneyWords(SeasonView);
