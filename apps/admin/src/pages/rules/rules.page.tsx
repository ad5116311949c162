import { getRouteApi } from '@tanstack/react-router';
import { Button, SelectField, useToast } from '@auzolan/ui';
import { useState } from 'react';
import { useTroubleText } from '../../forms/trouble.js';
import { Pages } from '../../lists/pages.js';
import { useWords } from '../../messages/use-words.js';
import { PageHead } from '../../shell/page-head.js';
import { rightsOf } from '../../shell/rights.js';
import { Kinds } from './kinds.js';
import { RuleForm } from './rule-form.js';
import { newestRules, type RuleSet, type Subject } from './rules.load.js';
import { useSubjectWords } from './subject-words.js';
import { VersionCard } from './version-card.js';

const route = getRouteApi('/office/rules');
const office = getRouteApi('/office');
const CATEGORIES = ['MILL', 'BUTCHERY', 'KITCHEN', 'VEHICLE', 'HALL', 'WORKSHOP', 'TOOL', 'STORE', 'OTHER'] as const;

interface Open {
  subject: Subject;
  version: number;
  rules: RuleSet | null;
}

/** The rules that hold, how they came to be, and new ones: written in plain words, tried, adopted. */
export function RulesPage() {
  const t = useWords();
  const toast = useToast();
  const describe = useTroubleText();
  const { acting } = office.useRouteContext();
  const { decide, manageAssets } = rightsOf(acting);
  const { holding, history, certificateKinds, assets } = route.useLoaderData();
  const { page } = route.useSearch();
  const nameOf = useSubjectWords(assets.items);
  const [chosen, setChosen] = useState(decide ? 'ALL' : `ASSET:${assets.items.find((asset) => asset.owner.id === acting.cooperative?.id)?.id ?? ''}`);
  const [open, setOpen] = useState<Open>();
  const mine = assets.items.filter((asset) => decide || asset.owner.id === acting.cooperative?.id);
  const mayChange = (subject: Subject): boolean => decide || (manageAssets && mine.some(({ id }) => id === subject.assetId));

  async function change(subject: Subject): Promise<void> {
    try {
      setOpen({ subject, ...(await newestRules(subject)) });
    } catch (error) {
      toast(describe(error));
    }
  }
  return (
    <div className="page stack stack-loose">
      <PageHead title={t('nav.rules')} lead={t('rules.lead')} />
      {open ? (
        <section className="stack" aria-labelledby="rules-form">
          <h2 id="rules-form">{t('rules.of', { name: nameOf(open.subject) })}</h2>
          <RuleForm
            key={JSON.stringify(open.subject)}
            subject={open.subject}
            name={nameOf(open.subject)}
            version={open.version}
            rules={open.rules}
            kinds={certificateKinds.items.filter((kind) => !kind.retired)}
            onDone={() => setOpen(undefined)}
          />
        </section>
      ) : (
        (decide || mine.length > 0) && manageAssets && (
          <form className="row no-print" onSubmit={(event) => { event.preventDefault(); void change(subjectOf(chosen)); }}>
            <SelectField id="rules-subject" label={t('rules.about')} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
              {decide && <option value="ALL">{t('rules.all')}</option>}
              {decide && CATEGORIES.map((one) => <option key={one} value={`CATEGORY:${one}`}>{nameOf({ scope: 'CATEGORY', category: one })}</option>)}
              {mine.map(({ id, name }) => <option key={id} value={`ASSET:${id}`}>{name}</option>)}
            </SelectField>
            <Button type="submit" look="primary">{t('rules.write')}</Button>
          </form>
        )
      )}
      <section className="stack" aria-labelledby="rules-holding">
        <h2 id="rules-holding">{t('rules.holding')}</h2>
        {holding.items.length === 0 && <p className="empty lead">{t('rules.noneYet')}</p>}
        {holding.items.map((version) => (
          <VersionCard key={version.id} version={version} name={nameOf(subjectOfVersion(version))} onChange={mayChange(subjectOfVersion(version)) ? () => void change(subjectOfVersion(version)) : undefined} />
        ))}
      </section>
      {history.totalItems > 0 && (
        <section className="stack" aria-labelledby="rules-history">
          <h2 id="rules-history">{t('rules.history')}</h2>
          {history.items.map((version) => <VersionCard key={version.id} version={version} name={nameOf(subjectOfVersion(version))} folded />)}
          <Pages page={page} totalItems={history.totalItems} />
        </section>
      )}
      <Kinds kinds={certificateKinds.items} mayChange={decide} />
    </div>
  );
}

function subjectOf(choice: string): Subject {
  const [scope, what] = choice.split(':') as [Subject['scope'], string | undefined];
  return { scope, category: scope === 'CATEGORY' ? (what as Subject['category']) : null, assetId: scope === 'ASSET' ? what! : null };
}

function subjectOfVersion(version: { scope: Subject['scope']; category?: Subject['category']; asset?: { id: string } | null }): Subject {
  return { scope: version.scope, category: version.category ?? null, assetId: version.asset?.id ?? null };
}
