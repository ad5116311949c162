import fc from 'fast-check';
import { readCsv } from './read-csv.js';
import type { ReadItem } from './records.js';
import { all, bytesOf } from './test-bytes.js';

const read = (text: string, chunkBytes = 1 << 16) => all(readCsv(bytesOf(text, chunkBytes), { chunkBytes }));
const rows = (items: ReadItem[]) => items.flatMap((item) => (item.kind === 'record' ? [{ line: item.record.line, ...item.record.values }] : []));
const problems = (items: ReadItem[]) =>
  items.flatMap((item) => (item.kind === 'problem' ? [[item.problem.line, item.problem.code, item.problem.column, item.problem.value]] : []));

describe('readCsv', () => {
  it('yields the columns, then records with the line each starts on', async () => {
    const items = await read('name,city\nA,Bilbo\n"B\r\nB",Gasteiz\nC,Iruña');
    expect(items[0]).toEqual({ kind: 'columns', columns: ['name', 'city'] });
    expect(rows(items)).toEqual([
      { line: 2, name: 'A', city: 'Bilbo' },
      { line: 3, name: 'B\r\nB', city: 'Gasteiz' },
      { line: 5, name: 'C', city: 'Iruña' },
    ]);
  });

  it.each([
    ['comma', 'a,b\n1,2', { a: '1', b: '2' }],
    ['semicolon', 'a;b\n1,5;2', { a: '1,5', b: '2' }],
    ['tab', 'a\tb\n1\t2', { a: '1', b: '2' }],
    ['a delimiter inside a quoted header does not count', '"a,b,c";d\n1;2', { 'a,b,c': '1', d: '2' }],
    ['declared by a spreadsheet', 'sep=;\na;b\n1;2', { a: '1', b: '2' }],
    ['a byte order mark is no part of the header', '\u{FEFF}a,b\n1,2', { a: '1', b: '2' }],
    ['CRLF', 'a,b\r\n1,2\r\n', { a: '1', b: '2' }],
    ['CR', 'a,b\r1,2\r', { a: '1', b: '2' }],
    ['doubled quotes', 'a,b\n"say ""hi""",2', { a: 'say "hi"', b: '2' }],
    ['a quote inside an unquoted cell', 'a,b\n5" pipe,2', { a: '5" pipe', b: '2' }],
    ['empty header cells at the end', 'a,b,,\n1,2,,', { a: '1', b: '2' }],
    ['empty lines before the header', '\n\na,b\n1,2', { a: '1', b: '2' }],
    ['a guarded formula', "a,b\n'=1+1,2", { a: '=1+1', b: '2' }],
    ['headers that are property names', '__proto__,constructor\n1,2', { ['__proto__']: '1', constructor: '2' }],
  ])('reads: %s', async (_, text, expected) => {
    const record = (await read(text)).find((item) => item.kind === 'record');
    expect(Object.entries(record?.kind === 'record' ? record.record.values : {})).toEqual(Object.entries(expected));
  });

  it('passes over rows without any text, keeping the count of lines', async () => {
    expect(rows(await read('a,b\n\n,\n \n1,2'))).toEqual([{ line: 5, a: '1', b: '2' }]);
  });

  it('names the line and column of a malformed row and reads on', async () => {
    const items = await read('name,city\nA,"Bil"bo\nB\nC,D,E\nF,G');
    expect(problems(items)).toEqual([
      [2, 'TEXT_AFTER_QUOTE', 'city', null],
      [3, 'COLUMN_COUNT', null, '1 / 2'],
      [4, 'COLUMN_COUNT', null, '3 / 2'],
    ]);
    expect(rows(items)).toEqual([{ line: 5, name: 'F', city: 'G' }]);
  });

  it('loses one row, not the rest of the file, to a quotation mark never closed', async () => {
    const items = await read('name,city\nA,"Bilbo\nB,Gasteiz\nC,Iruña\n');
    expect(problems(items)).toEqual([[2, 'QUOTE_NOT_CLOSED', 'city', null]]);
    expect(rows(items).map((row) => row.line)).toEqual([3, 4]);
  });

  it('refuses bytes that are not UTF-8, naming the column', async () => {
    const bytes = [Buffer.from('name,city\nA,Iru'), Buffer.from([0xf1]), Buffer.from('a\nB,Bilbo\n')];
    const items = await all(readCsv(bytes));
    expect(problems(items)).toEqual([[2, 'INVALID_UTF8', 'city', 'Iru\u{FFFD}a']]);
    expect(rows(items)).toEqual([{ line: 3, name: 'B', city: 'Bilbo' }]);
  });

  it('accepts the replacement character where the file really has it', async () => {
    expect(rows(await read('a,b\n\u{FFFD},2'))).toHaveLength(1);
  });

  it.each([
    ['EMPTY', ''],
    ['EMPTY', '\n\n  \n'],
    ['HEADER_MISSING', 'a,,c\n1,2,3'],
    ['HEADER_DUPLICATE', 'a,b, a\n1,2,3'],
    ['HEADER_MALFORMED', '"a"x,b\n1,2'],
    ['TOO_MANY_COLUMNS', Array.from({ length: 501 }, (_, index) => `c${index}`).join(',')],
    ['HEADER_TOO_LONG', 'a'.repeat(300_000)],
  ])('throws %s', async (code, text) => {
    await expect(read(text)).rejects.toMatchObject({ name: 'UnreadableFileError', code });
  });

  it('throws for UTF-16, and gives up a file that is nothing but errors', async () => {
    await expect(all(readCsv([Buffer.from('\u{FEFF}a,b\n1,2', 'utf16le')]))).rejects.toMatchObject({ code: 'NOT_UTF8' });
    await expect(all(readCsv(bytesOf(`a,b\n${'x\n'.repeat(20)}`), { problems: 10 }))).rejects.toMatchObject({ code: 'TOO_MANY_PROBLEMS', line: 12 });
  });

  it('gives the same whatever the chunks', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ', '漢'), maxLength: 6 });
    const text = fc.array(cell, { maxLength: 30 }).map((cells) => `x,y\r\n${cells.join(',')}`);
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 4, max: 9 }), async (content, chunkBytes) => {
        expect(await read(content, chunkBytes)).toEqual(await read(content));
      }),
    );
  });

  it('reads back whatever was written with quotes', async () => {
    const table = fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, async (cells) => {
        const kept = cells.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.map((cell) => cell.replace(/^'+/u, '')));
        const text = kept.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('');
        const items = rows(await read(`k,v\n${text}`)).map(({ k, v }: Record<string, unknown>) => [k, v]);
        expect(items).toEqual(kept.filter((row) => row.some((cell) => cell.trim() !== '')));
      }),
    );
  });
});
