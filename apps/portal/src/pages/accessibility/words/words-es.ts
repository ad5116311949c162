import type { Catalogue } from '@auzolan/ui';
import type { AccessibilityWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof AccessibilityWords> = {
  'accessibility.aim': 'Todo el mundo debe poder usar este portal. Seguimos WCAG 2.2, nivel AA, y lo probamos con cada cambio.',
  'accessibility.keyboard': 'Todo funciona solo con el teclado. No hay que arrastrar nada.',
  'accessibility.reader': 'Los lectores de pantalla oyen títulos, etiquetas y cada resultado.',
  'accessibility.size': 'El texto crece hasta el 150 % en «Yo». La página cabe en 320 píxeles.',
  'accessibility.colour': 'Ningún estado se dice solo con color. Siempre hay una palabra o un dibujo.',
  'accessibility.words': 'Cinco idiomas, frases cortas, sin contraseña y sin acertijos para entrar.',
  'accessibility.offline': 'Funciona con una línea lenta y, en parte, sin ninguna.',
  'accessibility.missingTitle': 'Lo que sabemos que falta',
  'accessibility.missing': 'Aún no lo ha probado nadie que use un lector de pantalla a diario. Algunos mensajes del servidor están solo en inglés.',
  'accessibility.tellTitle': 'Cuéntanos',
  'accessibility.tell': 'Si algo te frena, dilo a tu coordinación. Mientras tanto puede reservar por ti.',
};

export default words;
