import { fold } from './fold.js';

/** Words that name a legal form, in folded spelling; they say nothing about whether two names mean the same. */
const LEGAL_FORM_WORDS = new Set(
  `coop cooperative cooperatives cooperativa cooperativas cooperatief kooperative kooperativa kooperatiba koop genossenschaft
  zadruga szovetkezet spoldzielnia druzstvo osuuskunta scop scic scrl scarl scs sca sccl scoop coopcva eg egen gen
  ltd limited plc llp llc inc incorporated corp cic cio company gmbh ggmbh mbh ag kg ohg gbr ug ev verein gemeinnutzig
  sl sll slu sa sas sasu sarl srl spa snc sc scpa onlus odv aps ets ong ngo asbl vzw bv nv bvba cvba ivzw
  association associazione asociacion associacao elkartea associatie egyesulet udruga udruzenje drustvo zdruzenie sdruzeni zs ops
  oz no sro doo dd kft nkft nonkft bt zrt oy ry ab as aps mtu ou sihtasutus ood eood ead kda ooo αμκε κοινσεπ σια`.split(/\s+/u),
);

/** Articles and the word "and" of the languages around; `&` is no word anyway. */
const SMALL_WORDS = new Set('the and der die das und le la les et el los las y il lo gli os as'.split(' '));

/** `S. Coop.` and `Koop. E.`: the one letter is part of the legal form. */
const COOP = /^[ck]oop$/u;

/** Words of a name in folded spelling, in order: `Co-op`, `S.r.l.` and `Maria's` are one word each. */
export function nameWords(name: string): string[] {
  return fold(name)
    .replace(/['’`´ʼ]/gu, '')
    .replace(/\bco[-\s]op/gu, 'coop')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}\p{L}?(?![\p{L}\p{N}])/gu, (letters) => `${letters.replace(/[.\s]/gu, '')} `)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}

/** Words that tell a name apart: without legal forms and articles, or all words when there are only those. */
export function tellingWords(name: string): string[] {
  const words = nameWords(name);
  const telling = words.filter((word, index) => !LEGAL_FORM_WORDS.has(word) && !SMALL_WORDS.has(word) && !isPartOfForm(words, index));
  return telling.length > 0 ? telling : words;
}

/**
 * What two spellings of one name have in common: `"Anakyklos" Coop. Ltd.` and `ANAKYKLOS` give the same key.
 * Empty when the name has neither letter nor digit.
 */
export function nameKey(name: string): string {
  return tellingWords(name).join(' ');
}

function isPartOfForm(words: readonly string[], index: number): boolean {
  const isLetter = words[index] === 's' || words[index] === 'e';
  return isLetter && (COOP.test(words[index - 1] ?? '') || COOP.test(words[index + 1] ?? ''));
}
