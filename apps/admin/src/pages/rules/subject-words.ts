import { useWords } from '../../messages/use-words.js';
import type { Subject } from './rules.load.js';

/** What rules are about, in words. */
export function useSubjectWords(assets: ReadonlyArray<{ id: string; name: string }>): (subject: Subject) => string {
  const t = useWords();
  return ({ scope, category, assetId }) => {
    if (scope === 'ALL') return t('rules.all');
    if (category) return t('rules.category', { category: t(`category.${category}`) });
    return assets.find(({ id }) => id === assetId)?.name ?? t('rules.oneAsset');
  };
}
