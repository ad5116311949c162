import type { Catalogue } from '@auzolan/ui';
import type { AccessibilityWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof AccessibilityWords> = {
  'accessibility.aim': 'Todo mundo precisa poder usar este portal. Seguimos WCAG 2.2, nível AA, e testamos a cada mudança.',
  'accessibility.keyboard': 'Tudo funciona só com o teclado. Nada precisa ser arrastado.',
  'accessibility.reader': 'Leitores de tela ouvem títulos, rótulos e cada resultado.',
  'accessibility.size': 'O texto cresce até 150 % em “Eu”. A página cabe em 320 pixels.',
  'accessibility.colour': 'Nenhum estado é dito só por cor. Há sempre uma palavra ou um padrão.',
  'accessibility.words': 'Cinco línguas, frases curtas, sem senha e sem enigma para entrar.',
  'accessibility.offline': 'Funciona com uma linha lenta e, em parte, sem nenhuma.',
  'accessibility.missingTitle': 'O que sabemos que falta',
  'accessibility.missing': 'Ninguém que usa leitor de tela todos os dias testou ainda. Algumas mensagens do servidor estão só em inglês.',
  'accessibility.tellTitle': 'Conte para nós',
  'accessibility.tell': 'Se algo impede você, diga à sua coordenação. Enquanto isso ela pode reservar por você.',
};

export default words;
