import { buttonClass } from '@auzolan/ui';
import { Link } from 'wouter';
import { useText } from '../../i18n/use-text.js';
import { Page } from '../../shell/page.js';

/** Signed in, but not yet in any federation: the way in is an invitation. */
export function NoFederation() {
  const t = useText();
  return (
    <Page title={t('join.title')}>
      <p>{t('join.notYet')}</p>
      <p><Link href="/join" className={buttonClass('primary')}>{t('join.haveCode')}</Link></p>
    </Page>
  );
}
