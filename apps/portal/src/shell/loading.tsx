import { useText } from '../i18n/use-text.js';

export function Loading() {
  const t = useText();
  return <p className="muted" role="status">{t('kit.loading')}</p>;
}
