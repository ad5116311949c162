import { useLocale, useTranslate } from '../i18n/i18n-context.js';
import { LANGUAGE_NAMES, LOCALES, type Locale } from '../i18n/locales.js';
import { Button } from './button.js';

/** The languages by their own names, as words; never flags. */
export function LanguagePicker(props: { onChoose: (locale: Locale) => void }) {
  const t = useTranslate();
  const current = useLocale();
  return (
    <div className="language-picker" role="group" aria-label={t('kit.language')}>
      {LOCALES.map((locale) => (
        <Button
          key={locale}
          look="quiet"
          lang={locale}
          aria-pressed={locale === current}
          onClick={() => props.onChoose(locale)}
        >
          {LANGUAGE_NAMES[locale]}
        </Button>
      ))}
    </div>
  );
}
