import { useTranslate } from '@auzolan/ui';
import { PageWords, type WordFiles } from '../../i18n/page-words.js';
import type { PortalMessages } from '../../messages/messages-en.js';
import { Page } from '../../shell/page.js';
import type { AccessibilityWords } from './words/words-en.js';

const WORDS: WordFiles = {
  en: () => import('./words/words-en.js'),
  es: () => import('./words/words-es.js'),
  'pt-BR': () => import('./words/words-pt-BR.js'),
  eu: () => import('./words/words-eu.js'),
  fr: () => import('./words/words-fr.js'),
};
const PROMISES = ['keyboard', 'reader', 'size', 'colour', 'words', 'offline'] as const;

/** What the portal does for everybody, what is known to be missing, and whom to tell. */
export default function AccessibilityPage() {
  return <PageWords files={WORDS}><Statement /></PageWords>;
}

function Statement() {
  const t = useTranslate<PortalMessages & AccessibilityWords>();
  return (
    <Page title={t('accessibility.title')}>
      <p>{t('accessibility.aim')}</p>
      <ul className="bullets">
        {PROMISES.map((promise) => <li key={promise}>{t(`accessibility.${promise}`)}</li>)}
      </ul>
      <h2>{t('accessibility.missingTitle')}</h2>
      <p>{t('accessibility.missing')}</p>
      <h2>{t('accessibility.tellTitle')}</h2>
      <p>{t('accessibility.tell')}</p>
    </Page>
  );
}
