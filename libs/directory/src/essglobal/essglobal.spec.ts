import { createReadStream, readFileSync } from 'node:fs';
import { readCsv } from '../read/read-csv.js';
import { activityOfInitiativeType } from './initiative-types.js';
import { conceptById, conceptLabel, findConcept, LANGUAGES, VOCABULARIES, type Scheme } from './index.js';

interface SourceConcept {
  id: string;
  broader: string | null;
  labels: Partial<Record<'en' | 'es' | 'fr' | 'pt', string>>;
}
const source = (JSON.parse(readFileSync('test/fixtures/directory/essglobal-labels.json', 'utf8')) as { schemes: Record<Scheme, SourceConcept[]> }).schemes;
const schemes = Object.keys(VOCABULARIES) as Scheme[];

describe('ESSglobal vocabularies', () => {
  it.each(schemes)('%s has the concepts of the source, with its uris and broader terms', (scheme) => {
    const ours = VOCABULARIES[scheme].map(({ id, broader, uri }) => [id, broader, uri]).sort();
    const base = `http://purl.org/essglobal/standard/${scheme}/`;
    expect(ours).toEqual(source[scheme].map(({ id, broader }) => [id, broader === null ? null : broader.slice(base.length), base + id]).sort());
  });

  it.each(schemes)('%s has the labels of the source unless they are marked as machine-made, and all five languages', (scheme) => {
    const theirs = new Map(source[scheme].map((concept) => [concept.id, concept.labels]));
    for (const { id, labels } of VOCABULARIES[scheme]) {
      for (const language of LANGUAGES) {
        const label = labels[language];
        expect(label.text.trim()).not.toBe('');
        const original = theirs.get(id)?.[language === 'pt-BR' ? 'pt' : (language as 'en')];
        if (label.reviewed) expect([id, language, label.text]).toEqual([id, language, original]);
        else expect([id, language, label.text]).not.toEqual([id, language, original]);
      }
    }
  });

  it('marks every label that the source does not have', () => {
    const count = schemes.flatMap((scheme) => VOCABULARIES[scheme]).flatMap(({ labels }) => LANGUAGES.filter((language) => labels[language].reviewed));
    expect(count.length).toBe(161);
    expect(count.filter((language) => language === 'eu')).toEqual([]);
  });

  it('finds each concept by id, uri and each of its labels', () => {
    for (const scheme of schemes) {
      for (const concept of VOCABULARIES[scheme]) {
        for (const text of [concept.id, concept.uri, ...LANGUAGES.map((language) => concept.labels[language].text.toUpperCase())]) {
          expect([text, findConcept(scheme, text)]).toEqual([text, concept.id]);
        }
      }
    }
  });

  it('gives labels in the language asked for, else in English', () => {
    expect(conceptLabel('L2', 'eu')).toEqual({ text: 'Kooperatiba', reviewed: false });
    expect(conceptLabel('L2', 'es-MX')).toEqual({ text: 'Cooperativa', reviewed: true });
    expect(conceptLabel('a18', 'pt')?.text).toBe('Artes, cultura, recreação e esportes');
    expect(conceptLabel('L2', 'de')?.text).toBe('Cooperative');
    expect(conceptLabel('nothing', 'en')).toBeNull();
    expect(conceptById('l2')).toBeNull();
  });
});

describe('activityOfInitiativeType', () => {
  it('knows every type of the SUSY file, and gives only activities', async () => {
    const types = new Set<string>();
    for await (const item of readCsv(createReadStream('test/fixtures/directory/susy-transformap-places.csv'))) {
      if (item.kind === 'record') (item.record.values['type_of_initiative'] ?? '').split(/[;,]/u).forEach((type) => types.add(type.trim().toLowerCase()));
    }
    types.delete('');
    const activities = [...types].map(activityOfInitiativeType);
    expect(activities).not.toContain(undefined);
    expect(activities.filter((id) => typeof id === 'string' && conceptById(id)?.scheme !== 'activities')).toEqual([]);
    expect([types.size, activities.filter((id) => id === null).length]).toEqual([105, 39]);
  });
});
