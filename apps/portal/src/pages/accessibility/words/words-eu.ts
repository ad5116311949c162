import type { Catalogue } from '@auzolan/ui';
import type { AccessibilityWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof AccessibilityWords> = {
  'accessibility.aim': 'Denek erabili ahal izan behar dute atari hau. WCAG 2.2, AA maila, dugu helburu, eta aldaketa bakoitzean probatzen dugu.',
  'accessibility.keyboard': 'Dena teklatuarekin bakarrik dabil. Ez da ezer arrastatu behar.',
  'accessibility.reader': 'Pantaila-irakurleek izenburuak, etiketak eta emaitzak entzuten dituzte.',
  'accessibility.size': 'Testua % 150eraino hazten da «Ni» atalean. Orria 320 pixeletan sartzen da.',
  'accessibility.colour': 'Egoerarik ez da kolorez soilik esaten. Beti dago hitz bat edo eredu bat.',
  'accessibility.words': 'Bost hizkuntza, esaldi laburrak, pasahitzik eta asmakizunik gabe sartzeko.',
  'accessibility.offline': 'Linea motelarekin dabil, eta zati batean linearik gabe ere bai.',
  'accessibility.missingTitle': 'Falta dela dakiguna',
  'accessibility.missing': 'Oraindik ez du probatu pantaila-irakurlea egunero erabiltzen duen inork. Zerbitzariaren mezu batzuk ingelesez bakarrik daude.',
  'accessibility.tellTitle': 'Esan iezaguzu',
  'accessibility.tell': 'Zerbaitek oztopatzen bazaitu, esan koordinatzaileari. Bitartean zure ordez erreserba dezake.',
};

export default words;
