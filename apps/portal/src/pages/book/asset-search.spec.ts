import { categoryHref, searchAssets, type AssetItem } from './asset-search.js';

const owner = { id: 'o', name: 'Errota' };
const mill: AssetItem = { id: '1', name: 'Molino de semillas', category: 'MILL', place: 'Kale Nagusia, Bera', owner };
const hall: AssetItem = { id: '2', name: 'Salón', category: 'HALL', place: 'Irun', owner };
const word = (category: string): string => ({ MILL: 'Mill', HALL: 'Hall' })[category] ?? '';
const find = (text: string, category: AssetItem['category'] | null = null) => searchAssets([mill, hall], { text, category }, word).map((asset) => asset.id);

describe('finding something to book', () => {
  it('ignores accents and case and looks at name, place, owner and kind', () => {
    expect(find('salon')).toEqual(['2']);
    expect(find('BERA')).toEqual(['1']);
    expect(find('errota')).toEqual(['1', '2']);
    expect(find('mill')).toEqual(['1']);
  });

  it('wants every word, in any order', () => {
    expect(find('bera molino')).toEqual(['1']);
    expect(find('bera salon')).toEqual([]);
  });

  it('narrows by kind', () => {
    expect(find('', 'HALL')).toEqual(['2']);
  });

  it('leads straight to the only thing of a kind', () => {
    expect(categoryHref({ category: 'MILL', assets: [mill] })).toBe('/book/1');
    expect(categoryHref({ category: 'MILL', assets: [mill, hall] })).toBe('/book?category=MILL');
  });
});
