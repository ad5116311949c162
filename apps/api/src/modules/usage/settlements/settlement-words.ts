import type { UnsettledError } from '@auzolan/settlement';

type Key = UnsettledError['problem'];

/** English is the source; the others are machine-made and wait for a reviewer. */
const WORDS: Record<string, Record<Key, string>> = {
  en: {
    NO_PLEDGE: 'Nobody pledged anything, so “{name}” has nobody to bear it. Write down the pledges first.',
    NEGATIVE: 'A volume is below zero.',
    TWICE: 'A cooperative stands in the pledges twice.',
    UNKNOWN_REPLACEMENT: 'A pledge is taken over by a cooperative that has none itself. Give that one a pledge, 0 if need be.',
    REPLACED_BY_LEAVER: 'A pledge is taken over by a cooperative that leaves itself. Choose one that stays.',
  },
  es: {
    NO_PLEDGE: 'Nadie ha comprometido nada, así que nadie puede asumir «{name}». Anote primero los compromisos.',
    NEGATIVE: 'Un volumen es menor que cero.',
    TWICE: 'Una cooperativa aparece dos veces en los compromisos.',
    UNKNOWN_REPLACEMENT: 'Una cooperativa sin compromiso propio asume el de otra. Póngale un compromiso, aunque sea 0.',
    REPLACED_BY_LEAVER: 'Una cooperativa que también se va asume el compromiso de otra. Elija una que se quede.',
  },
  'pt-BR': {
    NO_PLEDGE: 'Ninguém se comprometeu com nada, então ninguém assume “{name}”. Anote primeiro os compromissos.',
    NEGATIVE: 'Um volume é menor que zero.',
    TWICE: 'Uma cooperativa aparece duas vezes nos compromissos.',
    UNKNOWN_REPLACEMENT: 'Uma cooperativa sem compromisso próprio assume o de outra. Dê a ela um compromisso, mesmo que seja 0.',
    REPLACED_BY_LEAVER: 'Uma cooperativa que também sai assume o compromisso de outra. Escolha uma que fique.',
  },
  eu: {
    NO_PLEDGE: 'Inork ez du ezer hitzeman; beraz, inork ez du «{name}» bere gain hartzen. Idatzi lehenik hitzemandakoak.',
    NEGATIVE: 'Bolumen bat zero baino txikiagoa da.',
    TWICE: 'Kooperatiba bat bi aldiz agertzen da hitzemandakoetan.',
    UNKNOWN_REPLACEMENT: 'Hitzemandakorik ez duen kooperatiba batek beste batena hartzen du. Eman hari hitzemandako bat, 0 bada ere.',
    REPLACED_BY_LEAVER: 'Bera ere badoan kooperatiba batek beste batena hartzen du. Aukeratu geratzen den bat.',
  },
  fr: {
    NO_PLEDGE: 'Personne ne s’est engagé, donc personne ne supporte « {name} ». Notez d’abord les engagements.',
    NEGATIVE: 'Un volume est inférieur à zéro.',
    TWICE: 'Une coopérative figure deux fois dans les engagements.',
    UNKNOWN_REPLACEMENT: 'Un engagement est repris par une coopérative qui n’en a pas. Donnez-lui un engagement, même de 0.',
    REPLACED_BY_LEAVER: 'Un engagement est repris par une coopérative qui part elle aussi. Choisissez-en une qui reste.',
  },
};

/** Why a season cannot be settled yet, for the reader; English when the language is not spoken here. */
export function unsettledWords(language: string, { problem, id }: UnsettledError, pools: ReadonlyArray<{ id: string; name: string }>): string {
  return (WORDS[language] ?? WORDS.en!)[problem].replace('{name}', pools.find((pool) => pool.id === id)?.name ?? '');
}
