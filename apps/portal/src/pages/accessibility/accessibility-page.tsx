import { useText } from '../../i18n/use-text.js';
import { Page } from '../../shell/page.js';

const PROMISES = ['keyboard', 'reader', 'size', 'colour', 'words', 'offline'] as const;

/** What the portal does for everybody, what is known to be missing, and whom to tell. */
export default function AccessibilityPage() {
  const t = useText();
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
