import { FileColumns } from './file-columns.js';
import { fileNameOf } from '../../../platform/http/file-name.js';
import { fileFormat } from './file-format.js';

describe('the columns of a file', () => {
  it('get names that can be shown, each its own', () => {
    const columns = new FileColumns();
    columns.add(['name', 'a\u0000b', 'a\u0001b', `${'x'.repeat(130)}1`, `${'x'.repeat(130)}2`, '__proto__']);
    expect(columns.list().map(({ column, field }) => [column, field])).toEqual([
      ['name', 'name'], ['a\u{FFFD}b', null], ['a\u{FFFD}b (2)', null], ['x'.repeat(120), null], [`${'x'.repeat(120)} (2)`, null], ['__proto__', null],
    ]);
    expect(columns.nameFor('a\u0001b')).toBe('a\u{FFFD}b (2)');
    expect(columns.nameFor('nowhere')).toBeNull();
  });

  it('keep the first text found in each, and cells in their order', () => {
    const columns = new FileColumns();
    const record = (values: Record<string, string>): { line: number; record: number; values: Record<string, string> } => ({ line: 1, record: 1, values });
    columns.add(['name', 'city']);
    expect(columns.cellsOf(record({ name: '', city: ' Bilbo\u{1F600} ' }))).toEqual(['', ' Bilbo\u{1F600} ']);
    columns.add(['later']);
    expect(columns.cellsOf(record({ name: 'A', later: 'x' }))).toEqual(['A', null, 'x']);
    expect(columns.list().map(({ sample }) => sample)).toEqual(['A', 'Bilbo\u{1F600}', 'x']);
  });
});

describe('what a file is', () => {
  it.each([
    ['text/csv', 'x', 'CSV'], ['text/csv; charset=utf-8', 'x', 'CSV'], ['TEXT/CSV', 'x.json', 'CSV'], ['application/geo+json', '', 'GEOJSON'], ['application/json', '', 'GEOJSON'],
    ['application/octet-stream', 'A.CSV', 'CSV'], ['application/octet-stream', 'a.geojson', 'GEOJSON'], ['application/vnd.ms-excel', 'a.csv', 'CSV'],
    ['application/octet-stream', 'a.exe', null], ['text/html', 'a.csv', null], ['', 'a.csv', null], ['constructor', 'a.csv', null],
  ])('%s of the name %s is %s', (type, name, format) => {
    expect(fileFormat(type, name)).toBe(format);
  });

  it.each([
    ['places%20%C3%B1.csv', 'places ñ.csv'], [undefined, 'file'], ['%E0%A4%A', '%E0%A4%A'], ['a%0D%0Ab%00', 'a  b'], ['x'.repeat(400), 'x'.repeat(255)],
  ])('%s is called %s', (header, name) => {
    expect(fileNameOf(header)).toBe(name);
  });
});
