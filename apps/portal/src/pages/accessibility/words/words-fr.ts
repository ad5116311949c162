import type { Catalogue } from '@auzolan/ui';
import type { AccessibilityWords } from './words-en.js';

/** Machine-made; waits for a reviewer. */
const words: Catalogue<keyof AccessibilityWords> = {
  'accessibility.aim': 'Tout le monde doit pouvoir utiliser ce portail. Nous visons WCAG 2.2, niveau AA, et le testons à chaque changement.',
  'accessibility.keyboard': 'Tout marche avec le clavier seul. Rien n’est à faire glisser.',
  'accessibility.reader': 'Les lecteurs d’écran entendent les titres, les étiquettes et chaque résultat.',
  'accessibility.size': 'Le texte grandit jusqu’à 150 % sous « Moi ». La page tient dans 320 pixels.',
  'accessibility.colour': 'Aucun état n’est dit par la couleur seule. Il y a toujours un mot ou un motif.',
  'accessibility.words': 'Cinq langues, des phrases courtes, sans mot de passe ni énigme.',
  'accessibility.offline': 'Il marche avec une ligne lente, et en partie sans ligne.',
  'accessibility.missingTitle': 'Ce que nous savons manquer',
  'accessibility.missing': 'Personne qui utilise un lecteur d’écran chaque jour ne l’a encore testé. Certains messages du serveur sont seulement en anglais.',
  'accessibility.tellTitle': 'Dites-le-nous',
  'accessibility.tell': 'Si quelque chose vous bloque, dites-le à votre coordination. Elle peut réserver pour vous en attendant.',
};

export default words;
