import { ColumnSamples, checkMapping, mapColumns } from './columns.js';
import { TARGET_FIELDS } from './fields.js';
import { HEADER_NAMES } from './header-names.js';
import { foldedKey } from './normalise/fold.js';
import { SSE_STANDARD_HEADERS } from './write/write-csv.js';

const mapped = (...columns: string[]) => Object.fromEntries(mapColumns(columns).map(({ column, field }) => [column, field]));

describe('mapColumns', () => {
  it('maps the SUSY file', () => {
    expect(mapped('_id', 'name', 'type_of_initiative', 'street', 'housenumber', 'postcode', 'city', 'country', 'website', 'description', 'opening_hours', 'latitude', 'longitude')).toEqual({
      _id: 'sourceId', name: 'name', type_of_initiative: 'activity', street: 'street', housenumber: 'houseNumber', postcode: 'postcode', city: 'locality',
      country: 'country', website: 'website', description: 'description', opening_hours: null, latitude: 'latitude', longitude: 'longitude',
    });
  });

  it('maps the SSE standard', () => {
    const unmapped = mapColumns(SSE_STANDARD_HEADERS).filter(({ field }) => field === null);
    expect(unmapped.map(({ column }) => column)).toEqual(['Territory ID', 'Twitter', 'Facebook', 'Qualifiers', 'Membership Type', 'Geo Container']);
    expect(mapped('Companies House Number', 'Country ID', 'Primary Activity')).toEqual({
      'Companies House Number': 'registrationNumber', 'Country ID': 'country', 'Primary Activity': 'activity',
    });
  });

  it.each([
    ['es', ['Nombre', 'Dirección', 'CÓDIGO POSTAL', 'Municipio', 'País', 'Teléfono', 'Correo electrónico', 'Página web', 'Nº de socios']],
    ['pt-BR', ['Nome', 'Endereço', 'CEP', 'Cidade', 'País', 'Telefone', 'E-mail', 'Site', 'Número de membros']],
    ['eu', ['Izena', 'Helbidea', 'Posta-kodea', 'Udalerria', 'Herrialdea', 'Telefonoa', 'E-posta', 'Webgunea', 'Bazkide kopurua']],
    ['fr', ['Nom', 'Adresse', 'Code postal', 'Ville', 'Pays', 'Téléphone', 'Courriel', 'Site web', 'Nombre de sociétaires']],
  ])('maps headers in %s', (_, headers) => {
    const fields = mapColumns(headers).map(({ field }) => field);
    expect(fields.slice(0, 8)).toEqual(['name', 'street', 'postcode', 'locality', 'country', 'phone', 'email', 'website']);
  });

  it('gives no header to two fields', () => {
    const owner = new Map<string, string>();
    for (const field of TARGET_FIELDS) {
      for (const header of HEADER_NAMES[field].split(',')) {
        expect([header, owner.get(foldedKey(header)) ?? field]).toEqual([header, field]);
        owner.set(foldedKey(header), field);
      }
    }
  });
});

describe('checkMapping', () => {
  const columns = ['a', 'b', 'c'];
  it('accepts several columns for one field and unused ones', () => {
    expect(checkMapping([{ column: 'a', field: 'name' }, { column: 'b', field: 'name' }, { column: 'c', field: null }], columns)).toEqual([]);
  });
  it('names everything that is wrong', () => {
    const mapping = [{ column: 'a', field: 'latitude' }, { column: 'a', field: 'pets' }, { column: 'z', field: null }];
    expect(checkMapping(mapping, columns)).toEqual([
      { code: 'COLUMN_MAPPED_TWICE', column: 'a' },
      { code: 'UNKNOWN_FIELD', column: 'a', field: 'pets' },
      { code: 'UNKNOWN_COLUMN', column: 'z' },
      { code: 'NAME_NOT_MAPPED' },
      { code: 'HALF_A_POSITION' },
    ]);
  });
});

describe('ColumnSamples', () => {
  it('keeps the first text of each column', () => {
    const samples = new ColumnSamples();
    samples.add({ kind: 'columns', columns: ['a', 'b'] });
    samples.add({ kind: 'record', record: { line: 2, record: 1, values: { a: ' ', b: 'x' } } });
    samples.add({ kind: 'record', record: { line: 3, record: 2, values: { a: 'y', b: 'z' } } });
    expect(samples.list()).toEqual([{ column: 'a', sample: 'y' }, { column: 'b', sample: 'x' }]);
  });
});
