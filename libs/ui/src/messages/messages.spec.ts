import { messages as en } from './en.js';
import { messages as es } from './es.js';
import { messages as eu } from './eu.js';
import { messages as fr } from './fr.js';
import { messages as ptBR } from './pt-BR.js';

const parameters = (text: string): string[] => [...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? '').sort();

describe.each(Object.entries({ es, eu, fr, 'pt-BR': ptBR }))('the kit in %s', (_locale, messages) => {
  it('has every message with the parameters of the source', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
    for (const [key, text] of Object.entries(en)) expect([key, parameters(messages[key as keyof typeof en])]).toEqual([key, parameters(text)]);
  });
});
