import type { AssetCategory } from '../../gql/graphql.js';

/** One drawing a category, on a 32-unit square. */
const DRAWINGS: Record<AssetCategory, string> = {
  MILL: 'M12 28h8l-2-13h-4zM16 14V3M16 14 6 8M16 14l10-6M16 14 8 22M16 14l8 8M14 3h4M5 10l2-4M25 6l2 4',
  BUTCHERY: 'M3 8h17v12H9a6 6 0 0 1-6-6zM20 10h9v4h-9M7 12h.1',
  KITCHEN: 'M5 14h22v9a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM2 14h28M12 10c-2-2 2-3 0-6M20 10c-2-2 2-3 0-6',
  VEHICLE: 'M2 8h16v14H2zM18 13h6l6 5v4H18zM8 22a3 3 0 1 0 .1 0M24 22a3 3 0 1 0 .1 0',
  HALL: 'M4 13 16 5l12 8M6 13v14h20V13M13 27v-8h6v8',
  WORKSHOP: 'M4 12h10V6h4v6h10v4H4zM8 16v11M24 16v11M8 22h16',
  TOOL: 'M20 5a6 6 0 0 0-5 9L5 24l3 3 10-10a6 6 0 0 0 9-6l-4 4-4-1-1-4 4-4a6 6 0 0 0-2-1z',
  STORE: 'M4 12 7 5h18l3 7M5 12v15h22V12M4 12h24M10 17h12v6H10z',
  OTHER: 'M6 10h20v17H6zM6 10l4-5h12l4 5M12 15h8',
};

export function CategoryPicture(props: { category: AssetCategory }) {
  return (
    <svg className="category-picture" viewBox="0 0 32 32" aria-hidden="true">
      <path d={DRAWINGS[props.category]} />
    </svg>
  );
}
