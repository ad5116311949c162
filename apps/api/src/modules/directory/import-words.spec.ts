import { UnreadableFileError } from '@auzolan/directory';
import { LANGUAGES } from '../../platform/context/language.js';
import { errorWords, evidenceWords, mappingWords, reasonWords, unreadableWords } from './import-words.js';
import { messages as en } from './messages/import.en.js';
import { messages as es } from './messages/import.es.js';
import { messages as eu } from './messages/import.eu.js';
import { messages as fr } from './messages/import.fr.js';
import { messages as ptBR } from './messages/import.pt-BR.js';

describe('words of imports', () => {
  it.each([['es', es], ['eu', eu], ['fr', fr], ['pt-BR', ptBR]] as const)('are complete in %s, with the same blanks to fill', (_, messages) => {
    for (const part of Object.keys(en) as Array<keyof typeof en>) {
      expect(Object.keys(messages[part])).toEqual(Object.keys(en[part]));
      for (const [key, text] of Object.entries(messages[part]) as Array<[string, string]>) {
        const source = (en[part] as Readonly<Record<string, string>>)[key]!;
        expect(text.match(/\{\w+\}/gu) ?? []).toEqual(source.match(/\{\w+\}/gu) ?? []);
        expect(text).not.toBe(source);
      }
    }
  });

  it('are put together in every language', () => {
    const sentences = LANGUAGES.map((language) => [
      evidenceWords(language, 'DISTANCE:1234'), evidenceWords(language, 'WEB_PAGE:$&.example'), evidenceWords(language, 'PROBLEM_NAME_MISSING'),
      reasonWords(language, 'COUNTRY_UNKNOWN'), errorWords(language, 'COMMIT_FAILED'), mappingWords(language, 'NAME_NOT_MAPPED'),
      unreadableWords(language, new UnreadableFileError('HEADER_DUPLICATE', 3, 'na\u0000me')),
    ]);
    expect(sentences[0]).toEqual([
      'They lie 1.2 km apart.', 'Both have the web page $&.example.', 'The name is missing.', 'The country is not known; left empty.',
      'Nothing was taken in because of a fault on our side. Send the file again.', 'One column must be the name.', 'Line 3: Two columns have the same header. (na\u{FFFD}me)',
    ]);
    for (const words of sentences) expect(words.join(' ')).not.toMatch(/\{|undefined|[A-Z]{3,}_/u);
    expect(new Set(sentences.map((words) => words[2])).size).toBe(LANGUAGES.length);
    expect(evidenceWords('tlh', 'DISTANCE:40')).toBe('They lie 40 m apart.');
  });
});
