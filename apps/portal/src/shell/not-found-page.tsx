import { buttonClass } from '@auzolan/ui';
import { Link } from 'wouter';
import { useText } from '../i18n/use-text.js';
import { Page } from './page.js';

export function NotFoundPage() {
  const t = useText();
  return (
    <Page title={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <p><Link href="/" className={buttonClass('primary')}>{t('nav.home')}</Link></p>
    </Page>
  );
}
