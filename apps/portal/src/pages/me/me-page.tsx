import { LanguagePicker } from '@auzolan/ui';
import { Link } from 'wouter';
import { useText } from '../../i18n/use-text.js';
import { useChooseLanguage } from '../../session/use-choose-language.js';
import { useSession } from '../../session/session-provider.js';
import { Page } from '../../shell/page.js';
import { ActingForSection } from './acting-for-section.js';
import { NameSection } from './name-section.js';
import { SecuritySections } from './security-sections.js';
import { SignOutSection } from './sign-out-section.js';
import { TextSizeSection } from './text-size-section.js';

/** Everything about the person: whom they act for, how they are called, how they read, and how they get in. */
export default function MePage() {
  const t = useText();
  const { me } = useSession();
  const choose = useChooseLanguage();
  return (
    <Page title={t('nav.me')}>
      {me && me.emails.length > 0 && <p className="muted">{me.emails.join(', ')}</p>}
      <ActingForSection />
      <p><Link href="/costs" className="with-icon">{t('me.costs')}</Link></p>
      <section className="stack stack-tight">
        <h2>{t('kit.language')}</h2>
        <LanguagePicker onChoose={(locale) => void choose(locale)} />
      </section>
      <p><Link href="/me/notices" className="with-icon">{t('me.notices')}</Link></p>
      <TextSizeSection />
      <NameSection />
      <p><Link href="/me/calendars" className="with-icon">{t('me.calendars')}</Link></p>
      <SecuritySections />
      <section className="stack stack-tight">
        <h2>{t('me.help')}</h2>
        <p><Link href="/accessibility" className="with-icon">{t('accessibility.title')}</Link></p>
      </section>
      <SignOutSection />
    </Page>
  );
}
