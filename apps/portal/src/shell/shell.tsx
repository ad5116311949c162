import { Icon, LANGUAGE_NAMES, LanguagePicker, NamedMark, Notice, useLocale, type IconName, type Locale } from '@auzolan/ui';
import { useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useText } from '../i18n/use-text.js';
import { useChooseLanguage } from '../session/use-choose-language.js';
import { useSession } from '../session/session-provider.js';
import { useOnline } from '../offline/use-online.js';

/** Skip link, top line, navigation and the connection notice around every page. */
export function Shell(props: { children: ReactNode }) {
  const t = useText();
  const { me } = useSession();
  const online = useOnline();
  return (
    <div className="shell">
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {t('shell.skip')}
      </a>
      <TopLine />
      {me && <Navigation />}
      <main id="main" tabIndex={-1}>
        <div role="status" className="no-print">
          {!online && <Notice tone="info" icon="offline"><p>{t('offline.banner')}</p></Notice>}
        </div>
        {props.children}
      </main>
    </div>
  );
}

function TopLine() {
  const t = useText();
  const { actingFor } = useSession();
  const name = actingFor?.cooperative?.name ?? actingFor?.federationName;
  const markId = actingFor?.cooperative?.id ?? actingFor?.federationId;
  return (
    <header className="top-line no-print">
      {name && markId ? (
        <Link href="/me" className="top-name">
          <span className="visually-hidden">{t('shell.youActFor')} </span>
          <NamedMark id={markId} name={name} />
        </Link>
      ) : (
        <span className="top-name"><NamedMark id="auzolan" name="Auzolan" /></span>
      )}
      <LanguageMenu />
    </header>
  );
}

function LanguageMenu() {
  const t = useText();
  const locale = useLocale();
  const choose = useChooseLanguage();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details
      className="language-menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <summary>
        <span className="visually-hidden">{t('kit.language')}: </span>
        {LANGUAGE_NAMES[locale]}
      </summary>
      <div className="language-menu-list">
        <LanguagePicker
          onChoose={(chosen: Locale) => {
            close();
            void choose(chosen);
          }}
        />
      </div>
    </details>
  );
}

function Navigation() {
  const t = useText();
  const [path] = useLocation();
  const items: { href: string; icon: IconName; label: string; here: boolean }[] = [
    { href: '/', icon: 'home', label: t('nav.home'), here: path === '/' },
    { href: '/book', icon: 'calendar', label: t('nav.book'), here: /^\/(book|seasons|problem)/.test(path) },
    { href: '/me', icon: 'person', label: t('nav.me'), here: /^\/(me|costs)/.test(path) },
  ];
  return (
    <nav className="main-nav" aria-label={t('nav.label')}>
      {items.map((item) => (
        <Link key={item.href} href={item.href} aria-current={item.here ? 'page' : undefined}>
          <Icon name={item.icon} />
          {item.label}
        </Link>
      ))}
    </nav>
  );
}
