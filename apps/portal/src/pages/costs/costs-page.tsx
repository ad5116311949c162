import { Button, Icon } from '@auzolan/ui';
import { AsOf, NoData } from '../../data/as-of.js';
import { useQuery } from '../../data/use-query.js';
import { OwnStatementsDocument } from '../../gql/graphql.js';
import { PageWords } from '../../i18n/page-words.js';
import { Page } from '../../shell/page.js';
import { StatementView } from './statement-view.js';
import { COST_WORDS, useCostText } from './use-cost-text.js';

/** What the reader's co-op bears of shared things, season by season, in sentences. */
export default function CostsPage() {
  return <PageWords files={COST_WORDS}><Costs /></PageWords>;
}

function Costs() {
  const t = useCostText();
  const query = useQuery(OwnStatementsDocument, {}, 'costs');
  const statements = query.data?.statements.items;
  return (
    <Page title={t('costs.title')} back={{ href: '/me', label: t('nav.me') }}>
      {!statements && <NoData query={query} />}
      {statements?.length === 0 && <p>{t('costs.nothing')}</p>}
      {statements?.map((statement) => <StatementView key={`${statement.settlement.id} ${statement.cooperative.id}`} statement={statement} />)}
      {statements && statements.length > 0 && (
        <div className="row no-print"><Button onClick={() => print()}><Icon name="print" />{t('done.print')}</Button></div>
      )}
      <AsOf query={query} />
    </Page>
  );
}
