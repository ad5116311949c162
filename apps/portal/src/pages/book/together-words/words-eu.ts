import type { Catalogue } from '@auzolan/ui';
import type { TogetherWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof TogetherWords> = {
  'together.hint': 'Dena ordu berean erreserbatzen da, edo ezer ez.',
  'together.add': 'Zer gehiago?',
  'together.put': 'Gehitu {name}',
  'together.choose': 'Aukeratu…',
  'together.count': 'Zenbat: {name}',
  'together.out': 'Kendu {name}',
  'together.book': 'Erreserbatu {count} gauza, {when}',
  'together.done': '{what}: zureak, {when}.',
  'together.asked': 'Hau eskatu duzu: {what}, {when}.',
  'together.none': 'Ez da ezer erreserbatu. Kendu lortu ezin dena, edo aukeratu beste ordu bat.',
};

export default words;
