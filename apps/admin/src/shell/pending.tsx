import { useWords } from '../messages/use-words.js';

/** Shown when a page takes longer than a blink. */
export function Pending() {
  const t = useWords();
  return <p className="page muted" role="status">{t('kit.loading')}</p>;
}
