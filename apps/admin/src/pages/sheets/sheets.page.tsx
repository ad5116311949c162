import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { Button, CheckField, Status, TextField, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { mutate } from '../../api/office.js';
import { todayIn } from '../../forms/local-time.js';
import { useTroubleText } from '../../forms/trouble.js';
import { PrintSheetDocument, SetPublicPageDocument } from '../../gql/graphql.js';
import { Pages } from '../../lists/pages.js';
import { useWords } from '../../messages/use-words.js';
import { PageHead } from '../../shell/page-head.js';
import { rightsOf } from '../../shell/rights.js';
import type { SheetAsset } from './sheets.load.js';

const route = getRouteApi('/office/paper');
const office = getRouteApi('/office');

/** What hangs beside the things: labels with QR codes, printed weeks, and the page behind the code. */
export function SheetsPage() {
  const t = useWords();
  const { items, totalItems } = route.useLoaderData();
  const { page } = route.useSearch();
  const { acting } = office.useRouteContext();
  const [week, setWeek] = useState(() => todayIn(acting.federation.timeZone));
  return (
    <div className="page stack stack-loose">
      <PageHead title={t('nav.paper')} lead={t('paper.lead')}>
        <Link className="button" to="/paper/entries">{t('paper.fromPaper')}</Link>
      </PageHead>
      {items.length === 0 && <p className="empty lead">{t('assets.none')}</p>}
      {items.length > 0 && (
        <form className="stack" action="/sheets/labels" method="get" target="_blank">
          <input type="hidden" name="federation" value={acting.federation.id} />
          <div className="filter-row">
            <TextField type="date" label={t('paper.week')} hint={t('paper.weekHint')} value={week} onChange={(event) => setWeek(event.currentTarget.value)} required />
          </div>
          <ul className="lines">
            {items.map((asset) => <SheetRow key={asset.id} asset={asset} week={week} />)}
          </ul>
          <div className="row"><Button type="submit" look="primary">{t('paper.labels')}</Button><span className="muted">{t('paper.labelsHint')}</span></div>
        </form>
      )}
      <Pages page={page} totalItems={totalItems} />
    </div>
  );
}

function SheetRow(props: { asset: SheetAsset; week: string }) {
  const t = useWords();
  const toast = useToast();
  const router = useRouter();
  const describe = useTroubleText();
  const { me, acting } = office.useRouteContext();
  const { id, name, place, owner, publicPage } = props.asset;
  const ours = me.memberships.flatMap((membership) => membership.cooperatives).some((own) => own.id === owner.id && own.roles.includes('COORDINATOR'));
  const tell = (error: unknown): void => toast(describe(error));
  async function print(): Promise<void> {
    const { printSheet } = await mutate(PrintSheetDocument, { input: { assetId: id, week: props.week || null } });
    location.assign(printSheet.path);
  }
  async function switchPage(): Promise<void> {
    await mutate(SetPublicPageDocument, { input: { assetId: id, isOn: !publicPage.isOn } });
    await router.invalidate({ sync: true });
    toast(t(publicPage.isOn ? 'paper.nowOff' : 'paper.nowOn', { name }));
  }
  return (
    <li className="paper-row">
      <CheckField name="assets" value={id} disabled={!publicPage.isOn} label={<><strong>{name}</strong> <span className="muted">{[place, owner.name].filter(Boolean).join(', ')}</span></>} />
      <span className="row">
        {publicPage.isOn
          ? <a className="button button-quiet" href={publicPage.path} target="_blank" rel="noreferrer">{t('paper.page', { code: publicPage.code })}</a>
          : <Status tone="plain" icon="cross">{t('paper.off')}</Status>}
        <Button aria-label={t('paper.printName', { name })} onClick={() => void print().catch(tell)}>{t('paper.print')}</Button>
        {(rightsOf(acting).decide || ours) && (
          <Button look="quiet" aria-label={t(publicPage.isOn ? 'paper.switchOffName' : 'paper.switchOnName', { name })} onClick={() => void switchPage().catch(tell)}>
            {t(publicPage.isOn ? 'paper.switchOff' : 'paper.switchOn')}
          </Button>
        )}
      </span>
    </li>
  );
}
