import { useRef } from 'react';
import { Link } from 'wouter';
import type { AssetCategory } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { byCategory, categoryHref, type AssetItem } from './asset-search.js';
import { CategoryPicture } from './pictures.js';

/** Which arrow keys move to the next or the previous chip. */
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A picture and a word for each kind of thing; one stop for the Tab key, arrows move inside. */
export function CategoryChips(props: { assets: readonly AssetItem[]; current?: AssetCategory | null }) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const groups = byCategory(props.assets);
  const reachable = Math.max(0, groups.findIndex((group) => group.category === props.current));
  const move = (event: { key: string; preventDefault: () => void }) => {
    const step = STEPS[event.key];
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    if (!step || at < 0) return;
    event.preventDefault();
    links[(at + step + links.length) % links.length]?.focus();
  };
  return (
    <ul className="chips" ref={list} onKeyDown={move}>
      {groups.map((group, index) => {
        const chosen = group.category === props.current;
        return (
          <li key={group.category}>
            <Link
              className="chip"
              href={chosen ? '/book' : props.current === undefined ? categoryHref(group) : `/book?category=${group.category}`}
              aria-current={chosen ? 'true' : undefined}
              tabIndex={index === reachable ? 0 : -1}
            >
              <CategoryPicture category={group.category} />
              {t(`category.${group.category}`)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
